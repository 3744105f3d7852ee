package org.nyaya.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.CodeDetails;
import org.nyaya.coding.Definition;

/**
 * What a codebook file may tell of a code beside its name. Each has the name of its column, and the
 * names that other programs and people give such a column, the likelier first; all as {@link
 * CodebookColumns#plain} has them.
 */
public enum CodeField {
    COLOR("color", "colour", "code color", "code colour"),
    TAG("tag"),
    DEFINITION(
            "definition",
            "code definition",
            "description",
            "code description",
            "comment",
            "code comment",
            "memo",
            "code memo"),
    INCLUDE("include", "inclusion", "inclusion criteria", "when to use", "use when"),
    EXCLUDE("exclude", "exclusion", "exclusion criteria", "when not to use", "do not use when"),
    EXAMPLE("example", "examples"),
    COUNTER_EXAMPLE("counter example", "counter examples", "counterexample", "counterexamples"),
    ORIGIN("origin"),
    STAGE("stage");

    private static final Pattern HEX = Pattern.compile("#[0-9A-F]{6}");
    private static final Set<String> ORIGINS = Set.of("", "data", "theory", "document");
    private static final Set<String> STAGES = Set.of("", "open", "focused", "theoretical");

    @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
    private final List<String> names;

    CodeField(String... names) {
        this.names = List.of(names);
    }

    /** The column that our own files have for it. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it holds what people said. */
    boolean quotes() {
        return this == EXAMPLE || this == COUNTER_EXAMPLE;
    }

    /** What a column that holds it may be called, our own name first. */
    List<String> names() {
        return names;
    }

    /** What the code has; empty where it has nothing. */
    String of(CodeDetails details) {
        Definition definition = details.definition();
        return switch (this) {
            case COLOR -> orEmpty(details.color());
            case TAG -> orEmpty(details.tag());
            case DEFINITION -> definition.text();
            case INCLUDE -> definition.include();
            case EXCLUDE -> definition.exclude();
            case EXAMPLE -> definition.example();
            case COUNTER_EXAMPLE -> definition.counterExample();
            case ORIGIN -> orEmpty(details.origin());
            case STAGE -> orEmpty(details.stage());
        };
    }

    /** What a cell says, in the way the study keeps it. */
    String said(String cell) {
        return switch (this) {
            // Lists of codes show their colours as dots, which say nothing as text.
            case COLOR ->
                    Bullets.strip(cell).isEmpty() ? "" : cell.strip().toUpperCase(Locale.ROOT);
            case TAG -> cell.strip().toUpperCase(Locale.ROOT);
            case ORIGIN, STAGE -> cell.strip().toLowerCase(Locale.ROOT);
            default -> cell;
        };
    }

    /** What keeps the study from holding that, if anything does. */
    Optional<RowProblem.What> problem(String said) {
        RowProblem.What what =
                switch (this) {
                    case COLOR ->
                            said.isEmpty() || HEX.matcher(said).matches()
                                    ? null
                                    : RowProblem.What.NO_COLOR;
                    case ORIGIN -> ORIGINS.contains(said) ? null : RowProblem.What.NO_ORIGIN;
                    case STAGE -> STAGES.contains(said) ? null : RowProblem.What.NO_STAGE;
                    default -> null;
                };
        return Optional.ofNullable(what);
    }

    /** The details with what was told in the place of what there was. */
    static CodeDetails with(CodeDetails before, Map<CodeField, String> told) {
        return new CodeDetails(
                orNull(told, COLOR, before),
                orNull(told, TAG, before),
                new Definition(
                        get(told, DEFINITION, before),
                        get(told, INCLUDE, before),
                        get(told, EXCLUDE, before),
                        get(told, EXAMPLE, before),
                        get(told, COUNTER_EXAMPLE, before)),
                orNull(told, ORIGIN, before),
                orNull(told, STAGE, before));
    }

    private static String get(Map<CodeField, String> told, CodeField field, CodeDetails before) {
        String said = told.get(field);
        return said == null ? field.of(before) : said;
    }

    private static @Nullable String orNull(
            Map<CodeField, String> told, CodeField field, CodeDetails before) {
        String text = get(told, field, before);
        return text.isEmpty() ? null : text;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
