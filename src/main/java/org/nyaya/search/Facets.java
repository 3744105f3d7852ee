package org.nyaya.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Margin;
import org.nyaya.people.Attribute;
import org.nyaya.people.AttributeType;
import org.nyaya.people.Profile;
import org.nyaya.text.Names;

/** Counts how what was found spreads over people, attributes, sources, codes and coders. */
final class Facets {

    private final Sheets sheets;
    private final Found found;
    private final Map<Long, Integer> people = new HashMap<>();
    private final Map<Attribute, Map<String, Integer>> values = new HashMap<>();
    private final Map<Long, Integer> sources = new HashMap<>();
    private final Map<Long, Integer> codes = new HashMap<>();
    private final Map<Long, Integer> coders = new HashMap<>();
    private final Map<Long, Profile> profiles = new HashMap<>();
    private final List<Attribute> choices;

    Facets(Sheets sheets, Found found) {
        this.sheets = sheets;
        this.found = found;
        this.choices =
                sheets.known().people().attributes().stream()
                        .filter(attribute -> attribute.type() == AttributeType.CHOICE)
                        .toList();
        for (Profile profile : sheets.known().people().people()) {
            profiles.put(profile.person().id(), profile);
        }
    }

    /** People, each attribute with choices, sources, codes, coders; none without a count. */
    List<Facet> count() {
        found.rows()
                .each(
                        found.set(),
                        (sheet, row) -> {
                            countPeople(sheet, row);
                            sources.merge(sheets.get(sheet).source().id(), 1, Integer::sum);
                            countCodings(sheet, row);
                            return true;
                        });
        List<Facet> facets = new ArrayList<>();
        facets.add(facet(Facet.Kind.PERSON, "", named(people, "person:", this::person)));
        for (Attribute attribute : choices) {
            List<Facet.Count> counts = new ArrayList<>();
            values.getOrDefault(attribute, Map.of())
                    .forEach((value, count) ->
                            counts.add(
                                    new Facet.Count(
                                            value,
                                            count,
                                            Quoting.field(attribute.name())
                                                    + Quoting.name(value))));
            facets.add(facet(Facet.Kind.ATTRIBUTE, attribute.name(), counts));
        }
        facets.add(facet(Facet.Kind.SOURCE, "", named(sources, "source:", this::source)));
        facets.add(facet(Facet.Kind.CODE, "", codes()));
        facets.add(facet(Facet.Kind.CODER, "", named(coders, "coder:", this::coder)));
        facets.removeIf(facet -> facet.counts().isEmpty());
        return facets;
    }

    private void countPeople(int sheet, int row) {
        Talk talk = sheets.get(sheet).talk();
        Set<Long> here = new HashSet<>();
        int last = found.rows().lastTurn(sheet, row);
        for (int turn = found.rows().firstTurn(sheet, row); turn <= last; turn++) {
            if (talk.person[turn] != 0) {
                here.add(talk.person[turn]);
            }
        }
        here.forEach(person -> people.merge(person, 1, Integer::sum));
        for (Attribute attribute : choices) {
            Set<String> told = new HashSet<>();
            for (long person : here) {
                Profile profile = profiles.get(person);
                String value = profile == null ? null : profile.values().get(attribute.id());
                if (value != null) {
                    told.add(value);
                }
            }
            told.forEach(value ->
                    values.computeIfAbsent(attribute, k -> new HashMap<>())
                            .merge(value, 1, Integer::sum));
        }
    }

    private void countCodings(int sheet, int row) {
        Margin margin = sheets.get(sheet).margin();
        int start = found.rows().start(sheet, row);
        int end = found.rows().end(sheet, row);
        Set<Long> codesHere = new HashSet<>();
        Set<Long> codersHere = new HashSet<>();
        for (int i = margin.firstEndingAfter(start);
                i < margin.count() && margin.start(i) < end;
                i++) {
            if (margin.end(i) > start && found.codings().count(sheet, i)) {
                boolean itself = found.rows().arePassages() && i == row;
                if (!itself) {
                    codesHere.add(margin.code(i));
                }
                if (itself || !found.rows().arePassages()) {
                    codersHere.add(margin.coder(i));
                }
            }
        }
        codesHere.forEach(code -> codes.merge(code, 1, Integer::sum));
        codersHere.forEach(coder -> coders.merge(coder, 1, Integer::sum));
    }

    private static Facet facet(Facet.Kind kind, String attribute, List<Facet.Count> counts) {
        List<Facet.Count> inOrder = new ArrayList<>(counts);
        inOrder.sort(
                Comparator.comparingInt((Facet.Count count) -> -count.found())
                        .thenComparing(count -> Names.fold(count.value())));
        return new Facet(kind, attribute, inOrder);
    }

    private List<Facet.Count> codes() {
        CodeTree tree = sheets.known().codes();
        List<Facet.Count> counts = new ArrayList<>();
        codes.forEach((id, count) -> {
            Code code = tree.get(id);
            String path = tree.path(code).toString();
            counts.add(new Facet.Count(path, count, "overlaps:" + Quoting.path(path)));
        });
        return counts;
    }

    private static List<Facet.Count> named(Map<Long, Integer> counts, String field, Name name) {
        List<Facet.Count> named = new ArrayList<>();
        counts.forEach((id, count) -> {
            String told = name.of(id);
            named.add(new Facet.Count(told, count, field + Quoting.name(told)));
        });
        return named;
    }

    private String person(long id) {
        Profile profile = profiles.get(id);
        return profile == null ? "" : profile.person().name();
    }

    private String source(long id) {
        Sheet sheet = sheets.of(id);
        return sheet == null ? "" : sheet.source().name();
    }

    private String coder(long id) {
        for (Coder coder : sheets.known().coders()) {
            if (coder.id() == id) {
                return coder.name();
            }
        }
        return "";
    }

    private interface Name {
        String of(long id);
    }
}
