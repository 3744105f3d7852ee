package org.nyaya.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.nyaya.project.Loss;
import org.nyaya.project.Rescued;
import org.nyaya.project.Untold;

/**
 * How a finding is told: the key of a message and what is filled into it; an argument may be a
 * sentence itself.
 */
public record Sentence(String key, List<Object> args) {

    /** Names of more sources than these are only counted. */
    private static final int NAMED = 5;

    public Sentence {
        args = List.copyOf(args);
    }

    /** Says a sentence and those inside it. */
    @FunctionalInterface
    public interface Saying {
        String say(String key, Object... args);
    }

    /** This sentence in words. */
    public String in(Saying saying) {
        List<Object> said = new ArrayList<>();
        for (Object arg : args) {
            said.add(arg instanceof Sentence inner ? inner.in(saying) : arg);
        }
        return saying.say(key, said.toArray());
    }

    /** What was found. */
    public static Sentence of(Finding finding) {
        return switch (finding) {
            case Finding.DamagedPages _ -> told("check.found.pages");
            case Finding.AgainstRules _ -> told("check.found.rules");
            case Finding.Lookups _ -> told("check.found.lookups");
            case Finding.Appended appended -> told("check.found.appended", appended.bytes());
            case Finding.LeadsNowhere nowhere ->
                    told(
                            "check.found.nowhere",
                            rows(nowhere.rows().table(), nowhere.rows().rows().size()),
                            told("check.gone." + nowhere.rows().target().toUpperCase(Locale.ROOT)),
                            told("check.cure." + nowhere.rows().cure()));
            case Finding.Misplaced misplaced ->
                    told("check.place." + misplaced.place(), misplaced.rows().size());
            case Finding.OtherWords words -> named("check.found.words", words.sources());
            case Finding.OtherOriginals originals ->
                    named("check.found.originals", originals.files());
            case Finding.Unmeasured unmeasured ->
                    told("check.found.unmeasured", unmeasured.texts().size());
            case Finding.IndexDiffers index -> told("check.found.index", index.sources());
            case Finding.Unaccounted rows ->
                    told(
                            "check.found.unaccounted",
                            rows(rows.rows().table(), rows.rows().different().size()));
            case Finding.Vanished rows -> vanished(rows.rows());
            case Finding.BrokenHistory _ -> told("check.found.history");
        };
    }

    /** What was saved from a damaged study, and what was not, line by line. */
    public static List<Sentence> of(Rescued rescued) {
        List<Sentence> lines = new ArrayList<>();
        lines.add(told("rescue.pages", rescued.damaged(), rescued.pages()));
        new TreeMap<>(rescued.saved())
                .forEach((table, count) -> lines.add(told("rescue.saved", rows(table, count))));
        rescued.lost().forEach(loss -> lines.add(of(loss)));
        if (rescued.lost().isEmpty()) {
            lines.add(told("rescue.nothing_lost"));
        }
        return lines;
    }

    private static Sentence of(Loss loss) {
        return switch (loss) {
            case Loss.WholeSource source -> told("rescue.lost.source", source.name());
            case Loss.RestOfSource rest ->
                    told(
                            "rescue.lost.rest",
                            rest.name(),
                            // Rounded down: what is not all is never said to be.
                            rest.length() == 0 ? 0 : 100L * rest.kept() / rest.length());
            case Loss.Rows gone -> told("rescue.lost.rows", rows(gone.table(), gone.count()));
            case Loss.StoodIn stood ->
                    told(
                            "rescue.lost.stood_in",
                            rows(stood.kind(), stood.count()),
                            told("check.stand_in." + stood.kind(), 1));
            case Loss.Originals originals -> told("rescue.lost.originals", originals.count());
            case Loss.PerhapsMore _ -> told("rescue.lost.more");
        };
    }

    private static Sentence vanished(Untold rows) {
        return told(
                "check.found.vanished", rows(rows.table(), rows.gone().size()), rows.kept().size());
    }

    private static Sentence rows(Enum<?> table, int count) {
        return told("check.rows." + table, count);
    }

    private static Sentence named(String key, List<String> names) {
        List<String> first = names.subList(0, Math.min(NAMED, names.size()));
        return told(key, String.join(", ", first), names.size() - first.size());
    }

    private static Sentence told(String key, Object... args) {
        return new Sentence(key, List.of(args));
    }
}
