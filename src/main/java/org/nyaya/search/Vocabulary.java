package org.nyaya.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nyaya.coding.Certainty;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeGroup;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Layer;
import org.nyaya.people.Attribute;
import org.nyaya.people.AttributeType;
import org.nyaya.people.Profile;
import org.nyaya.source.Speaker;
import org.nyaya.text.Names;

/**
 * What can be named in a question about a study: for whoever writes one, so that nothing has to be
 * known by heart. Does not change.
 */
public record Vocabulary(List<Field> fields) {

    public static final Vocabulary NONE = new Vocabulary(List.of());

    public Vocabulary {
        fields = List.copyOf(fields);
    }

    /**
     * A field.
     *
     * @param name as it is called
     * @param written as a question writes it, with its colon
     * @param attribute whether it is something known of people
     * @param values what may stand behind it, as far as that can be listed
     */
    public record Field(String name, String written, boolean attribute, List<Value> values) {

        public Field {
            values = List.copyOf(values);
        }
    }

    /**
     * What may stand behind a field.
     *
     * @param name as it is called
     * @param written as a question writes it
     * @param parent whether it is a code with others below it, so that {@code >*} may follow
     */
    public record Value(String name, String written, boolean parent) {}

    static Vocabulary of(Sheets sheets) {
        Known known = sheets.known();
        List<Value> codes = codes(known.codes());
        List<Field> all = new ArrayList<>();
        for (Fields field : Fields.values()) {
            String name = field.written();
            all.add(new Field(name, name + ':', false, values(field, sheets, codes)));
        }
        for (Attribute attribute : known.people().attributes()) {
            all.add(
                    new Field(
                            attribute.name(),
                            Quoting.field(attribute.name()),
                            true,
                            values(attribute, known.people().people())));
        }
        return new Vocabulary(all);
    }

    private static List<Value> values(Fields field, Sheets sheets, List<Value> codes) {
        return switch (field) {
            case CODE, OVERLAPS, INSIDE, CONTAINS, NEAR, FOLLOWED, WITH -> codes;
            case PERSON ->
                    names(
                            sheets.known().people().people().stream()
                                    .map(profile -> profile.person().name())
                                    .toList());
            case SPEAKER -> names(speakers(sheets));
            case SOURCE ->
                    names(sheets.all().stream().map(sheet -> sheet.source().name()).toList());
            case KIND -> names(List.of("interview", "translation", "note", "document"));
            case CERTAINTY -> written(Certainty.values());
            case MEMO, CODED -> names(List.of("yes", "no"));
            case FLAG -> names(List.of("key"));
            case FLAGGED -> names(FieldReader.flags());
            case GROUP -> names(sheets.known().groups().stream().map(CodeGroup::name).toList());
            case CODER -> names(sheets.known().coders().stream().map(Coder::name).toList());
            case LAYER -> names(sheets.known().layers().stream().map(Layer::name).toList());
            case SHOW -> written(Unit.values());
            case DATE, LENGTH -> List.of();
        };
    }

    private static List<Value> values(Attribute attribute, List<Profile> people) {
        if (attribute.type() == AttributeType.NUMBER || attribute.type() == AttributeType.DATE) {
            return List.of();
        }
        TreeMap<String, String> values = new TreeMap<>();
        attribute.choices().forEach(choice -> values.put(Names.fold(choice), choice));
        for (Profile profile : people) {
            String value = profile.values().get(attribute.id());
            if (value != null) {
                values.putIfAbsent(Names.fold(value), value);
            }
        }
        return names(values.values());
    }

    private static List<Value> codes(CodeTree tree) {
        List<Value> codes = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        tree.all().forEach(code -> times.merge(Names.fold(code.name()), 1, Integer::sum));
        for (Code code : tree.all()) {
            List<String> names = tree.path(code).names();
            // A name says enough where no other code has it.
            CodePath name = new CodePath(List.of(code.name()));
            CodePath shortest =
                    times.getOrDefault(Names.fold(code.name()), 0) == 1 ? name : tree.path(code);
            codes.add(
                    new Value(
                            String.join(" › ", names),
                            Quoting.path(shortest.toString()),
                            !tree.below(code).isEmpty()));
        }
        return codes;
    }

    private static Collection<String> speakers(Sheets sheets) {
        TreeSet<String> labels = new TreeSet<>();
        for (Sheet sheet : sheets.all()) {
            for (Speaker speaker : sheet.talk().speakers) {
                if (!speaker.interviewer()) {
                    labels.add(speaker.label());
                }
            }
        }
        return labels;
    }

    private static List<Value> names(Collection<String> names) {
        return names.stream().map(name -> new Value(name, Quoting.name(name), false)).toList();
    }

    private static List<Value> written(Enum<?>[] cases) {
        return names(Arrays.stream(cases).map(one -> one.name().toLowerCase(Locale.ROOT)).toList());
    }
}
