package org.nyaya.project;

import java.util.Locale;
import java.util.Optional;

/**
 * What can stand in the place of a row that is gone, under a name that says so: what points at it
 * keeps its meaning (these passages belong together), and the rest can be looked up on paper.
 */
public enum StandIn {
    CODE(
            "parent, name, folded, position, definition, include, exclude, example, counter_example",
            "null, ?4, ?5, (select ifnull(max(position), 0) + 1 from code), '', '', '', '', ''"),
    CODER("name, folded", "?4, ?5"),
    LAYER("name, folded, kind", "?4, ?5, 'own'"),
    PERSON("name, folded", "?4, ?5"),
    INTERVIEW("name, folded", "?4, ?5"),
    ATTRIBUTE(
            "name, folded, type, position",
            "?4, ?5, 'text', (select ifnull(max(position), 0) + 1 from attribute)");

    private final String insert;

    StandIn(String columns, String values) {
        this.insert =
                "insert into "
                        + name().toLowerCase(Locale.ROOT)
                        + " (id, uuid, action, "
                        + columns
                        + ") values (?1, ?2, ?3, "
                        + values
                        + ")";
    }

    /** Its SQL: id, UUID, action, name and folded name are its arguments. */
    String insert() {
        return insert;
    }

    /** What stands in for rows of that table; empty where nothing can. */
    static Optional<StandIn> of(String table) {
        for (StandIn one : values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(table)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** How such a row is called. */
    @FunctionalInterface
    public interface Naming {
        String name(StandIn kind, long id);
    }
}
