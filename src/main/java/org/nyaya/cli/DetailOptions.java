package org.nyaya.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.CodeDetails;
import org.nyaya.coding.Definition;
import org.nyaya.text.LfText;
import picocli.CommandLine.Option;

/** What is said of a code; what is not named stays, an empty text takes it away. */
final class DetailOptions {

    @Option(names = "--color", paramLabel = "#RRGGBB", descriptionKey = "detail.color")
    private @Nullable String color;

    @Option(names = "--tag", paramLabel = "LETTERS", descriptionKey = "detail.tag")
    private @Nullable String tag;

    @Option(names = "--definition", paramLabel = "TEXT", descriptionKey = "detail.definition")
    private @Nullable String definition;

    @Option(names = "--include", paramLabel = "TEXT", descriptionKey = "detail.include")
    private @Nullable String include;

    @Option(names = "--exclude", paramLabel = "TEXT", descriptionKey = "detail.exclude")
    private @Nullable String exclude;

    @Option(names = "--example", paramLabel = "TEXT", descriptionKey = "detail.example")
    private @Nullable String example;

    @Option(names = "--counter-example", paramLabel = "TEXT", descriptionKey = "detail.counter")
    private @Nullable String counterExample;

    @Option(names = "--origin", paramLabel = "ORIGIN", descriptionKey = "detail.origin")
    private @Nullable String origin;

    @Option(names = "--stage", paramLabel = "STAGE", descriptionKey = "detail.stage")
    private @Nullable String stage;

    /** Refuses what no code can have, before the study is opened. */
    void check() throws Refusal {
        if (color != null && !color.isBlank() && !CodeDetails.isColor(upper(color))) {
            throw new Refusal(Exit.USAGE, "codes.no_color", color);
        }
        if (tag != null && tag.strip().codePointCount(0, tag.strip().length()) > 2) {
            throw new Refusal(Exit.USAGE, "codes.long_tag", tag);
        }
        requireOneOf("--origin", origin, CodeDetails.ORIGINS);
        requireOneOf("--stage", stage, CodeDetails.STAGES);
        if (!texts().allMatch(text -> text == null || LfText.isStorable(text))) {
            throw new Refusal(Exit.USAGE, "codes.unstorable", "--definition");
        }
    }

    /** Whether the call names any detail. */
    boolean isAny() {
        return Stream.concat(texts(), Stream.of(color, origin, stage))
                .anyMatch(text -> text != null);
    }

    /** The details there are, with what the call says. */
    CodeDetails over(CodeDetails before) {
        Definition old = before.definition();
        return new CodeDetails(
                color == null ? before.color() : orNull(upper(color)),
                tag == null ? before.tag() : orNull(upper(tag)),
                new Definition(
                        text(definition, old.text()),
                        text(include, old.include()),
                        text(exclude, old.exclude()),
                        text(example, old.example()),
                        text(counterExample, old.counterExample())),
                origin == null ? before.origin() : orNull(lower(origin)),
                stage == null ? before.stage() : orNull(lower(stage)));
    }

    private Stream<@Nullable String> texts() {
        return Stream.of(tag, definition, include, exclude, example, counterExample);
    }

    private static void requireOneOf(String option, @Nullable String said, List<String> known)
            throws Refusal {
        if (said != null && !said.isBlank() && !known.contains(lower(said))) {
            throw new Refusal(Exit.USAGE, "codes.none_of", option, String.join(", ", known));
        }
    }

    private static String text(@Nullable String said, String before) {
        return said == null ? before : LfText.of(said).strip();
    }

    private static String upper(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
