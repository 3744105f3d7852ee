package org.nyaya.search;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.nyaya.people.Attribute;
import org.nyaya.people.AttributeType;
import org.nyaya.people.Profile;
import org.nyaya.search.BadQuestion.Wrong;
import org.nyaya.search.Clause.Ending;
import org.nyaya.search.Condition.Told;
import org.nyaya.source.Speaker;
import org.nyaya.text.Names;

/** Understands the fields that ask who speaks: people, what is known of them, and labels. */
final class WhoReader {

    private static final String INTERVIEWER = "interviewer";

    private final Sheets sheets;
    private final Lookup lookup;

    WhoReader(Sheets sheets, Lookup lookup) {
        this.sheets = sheets;
        this.lookup = lookup;
    }

    Condition person(Clause.Field field) throws BadQuestion {
        Clause.Name name = NameReader.name(field);
        List<Profile> people =
                lookup.named(
                        name,
                        field,
                        sheets.known().people().people(),
                        profile -> profile.person().name(),
                        Wrong.UNKNOWN_PERSON);
        Set<Long> ids = new HashSet<>();
        people.forEach(profile -> ids.add(profile.person().id()));
        Told told =
                NameReader.told(
                        name, people.stream().map(profile -> profile.person().name()).toList());
        return new Condition.SpokenBy(ids, null, told, field.negated(), field.place());
    }

    Condition attribute(Clause.Field field) throws BadQuestion {
        String written = Names.fold(field.field());
        String wanted =
                written.startsWith(Fields.ATTRIBUTE)
                        ? written.substring(Fields.ATTRIBUTE.length()).strip()
                        : written;
        List<Attribute> attributes = sheets.known().people().attributes();
        Optional<Attribute> found =
                attributes.stream()
                        .filter(one -> Names.fold(one.name()).equals(wanted))
                        .findFirst();
        if (found.isEmpty()) {
            String nearest = Lookup.nearest(wanted, Fields.names(attributes));
            throw new BadQuestion(
                    Wrong.UNKNOWN_FIELD,
                    field.fieldPlace(),
                    field.field(),
                    nearest == null ? null : nearest + ":");
        }
        return spokenBy(field, found.get());
    }

    private Condition spokenBy(Clause.Field field, Attribute attribute) throws BadQuestion {
        Told told;
        Predicate<String> fits;
        if (attribute.type() == AttributeType.NUMBER || attribute.type() == AttributeType.DATE) {
            Limits limits = Limits.of(field, attribute.type() == AttributeType.DATE);
            told = limits.told();
            fits = limits::include;
        } else {
            Clause.Name name = NameReader.name(field);
            Set<String> values = new HashSet<>(attribute.choices());
            sheets.known()
                    .people()
                    .people()
                    .forEach(profile -> {
                        String value = profile.values().get(attribute.id());
                        if (value != null) {
                            values.add(value);
                        }
                    });
            List<String> meant =
                    lookup.named(name, field, values, value -> value, Wrong.UNKNOWN_VALUE);
            Set<String> folded = new HashSet<>();
            meant.forEach(value -> folded.add(Names.fold(value)));
            told = NameReader.told(name, meant.stream().sorted().toList());
            fits = value -> folded.contains(Names.fold(value));
        }
        Set<Long> ids = new HashSet<>();
        for (Profile profile : sheets.known().people().people()) {
            String value = profile.values().get(attribute.id());
            if (value != null && fits.test(value)) {
                ids.add(profile.person().id());
            }
        }
        return new Condition.SpokenBy(ids, attribute.name(), told, field.negated(), field.place());
    }

    Condition speaker(Clause.Field field) throws BadQuestion {
        Clause.Name name = NameReader.name(field);
        boolean interviewer =
                name.ending() == Ending.WHOLE && Lookup.isSame(name.text(), INTERVIEWER);
        Map<Long, Speaker> speakers = new LinkedHashMap<>();
        for (Sheet sheet : sheets.all()) {
            for (Speaker speaker : sheet.talk().speakers) {
                speakers.put(speaker.id(), speaker);
            }
        }
        Set<Long> ids = new HashSet<>();
        Set<String> labels = new HashSet<>();
        if (interviewer) {
            for (Speaker speaker : speakers.values()) {
                if (speaker.interviewer() || Lookup.isSame(speaker.label(), INTERVIEWER)) {
                    ids.add(speaker.id());
                }
            }
        } else {
            for (Speaker speaker :
                    lookup.named(
                            name,
                            field,
                            speakers.values(),
                            Speaker::label,
                            Wrong.UNKNOWN_SPEAKER)) {
                ids.add(speaker.id());
                labels.add(speaker.label());
            }
        }
        return new Condition.Speaking(
                ids,
                interviewer,
                NameReader.told(name, labels.stream().sorted().toList()),
                field.negated(),
                field.place());
    }
}
