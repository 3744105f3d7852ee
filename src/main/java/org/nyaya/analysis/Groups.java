package org.nyaya.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.nyaya.people.Attribute;
import org.nyaya.people.AttributeType;
import org.nyaya.people.Attributes;
import org.nyaya.people.Profile;
import org.nyaya.people.Roster;
import org.nyaya.project.Read;
import org.nyaya.text.ByNumber;
import org.nyaya.text.Names;

/** What a crossing tells apart: sources, or people by what is known of them. */
sealed interface Groups {

    List<String> names();

    /** {@code columns}: the column of each source, by its id. */
    record BySource(List<String> names, Map<Long, Integer> columns) implements Groups {}

    /** {@code people}: the ids of those who belong to each column. */
    record ByPeople(List<String> names, List<Set<Long>> people) implements Groups {}

    static Groups of(Read read, Crossing.By by, Material material) {
        return switch (by) {
            case Crossing.By.OfSource of -> sources(material);
            case Crossing.By.OfAttribute of -> values(Attributes.in(read), of.id());
        };
    }

    private static Groups sources(Material material) {
        List<String> names = new ArrayList<>();
        Map<Long, Integer> columns = new HashMap<>();
        material.pieces().stream()
                .map(Material.Piece::source)
                .sorted(Comparator.comparing(source -> Names.fold(source.name()), new ByNumber()))
                .forEach(source -> {
                    columns.put(source.id(), names.size());
                    names.add(source.name());
                });
        return new BySource(names, columns);
    }

    private static Groups values(Roster roster, long id) {
        Optional<Attribute> wanted =
                roster.attributes().stream().filter(one -> one.id() == id).findFirst();
        if (wanted.isEmpty()) {
            return new ByPeople(List.of(), List.of());
        }
        Attribute attribute = wanted.get();
        Map<String, Integer> choices = new HashMap<>();
        attribute.choices().forEach(choice -> choices.put(Names.fold(choice), choices.size()));
        Map<String, String> spelled = new HashMap<>();
        Map<String, Set<Long>> people = new TreeMap<>(order(attribute.type(), choices));
        for (Profile profile : roster.people()) {
            String value = profile.values().get(id);
            if (value != null) {
                String told = told(attribute.type(), value);
                String key = key(attribute.type(), told);
                spelled.putIfAbsent(key, told);
                people.computeIfAbsent(key, k -> new HashSet<>()).add(profile.person().id());
            }
        }
        return new ByPeople(
                people.keySet().stream().map(key -> spelled.getOrDefault(key, key)).toList(),
                List.copyOf(people.values()));
    }

    private static String told(AttributeType type, String value) {
        return type == AttributeType.DATE ? value.substring(0, 4) : value;
    }

    /** Values are the same column where a question means them by one name. */
    private static String key(AttributeType type, String value) {
        return switch (type) {
            case NUMBER -> new BigDecimal(value).stripTrailingZeros().toPlainString();
            case DATE -> value;
            case TEXT, CHOICE -> Names.fold(value);
        };
    }

    private static Comparator<String> order(AttributeType type, Map<String, Integer> choices) {
        return switch (type) {
            case NUMBER -> Comparator.comparing(BigDecimal::new);
            case TEXT -> new ByNumber();
            case DATE -> Comparator.naturalOrder();
            case CHOICE ->
                    Comparator.<String>comparingInt(
                                    key -> choices.getOrDefault(key, Integer.MAX_VALUE))
                            .thenComparing(new ByNumber());
        };
    }
}
