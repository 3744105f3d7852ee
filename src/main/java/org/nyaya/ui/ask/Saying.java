package org.nyaya.ui.ask;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.CodePath;
import org.nyaya.search.Answer;
import org.nyaya.search.BadQuestion;
import org.nyaya.search.Hit;
import org.nyaya.text.Names;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Veiled;

/** How what was found is told. */
final class Saying {

    private static final String BETWEEN = " · ";

    private Saying() {}

    /** As people cite it: KI-07 ¶115. */
    static String cited(Kit kit, Hit hit) {
        return hit.source().name() + ' ' + kit.say("ask.paragraph", hit.paragraph());
    }

    /** Who speaks, and where that is told further: page, section, interview. */
    static String who(Kit kit, Hit hit, Found.@Nullable Book book) {
        List<String> parts = new ArrayList<>();
        String people = String.join(", ", hit.people().isEmpty() ? hit.speakers() : hit.people());
        if (!isSame(people, hit.source().name())) {
            parts.add(people);
        }
        if (book != null && hit.people().size() == 1) {
            parts.add(book.people().getOrDefault(people, ""));
        }
        if (hit.place() != null && !hit.place().page().isEmpty()) {
            parts.add(kit.say("ask.page_of", hit.place().page()));
        }
        if (hit.place() != null) {
            parts.add(hit.place().section());
        }
        if (hit.interview() != null && !isSame(hit.interview(), hit.source().name())) {
            parts.add(kit.say("ask.interview", hit.interview()));
        }
        parts.removeIf(String::isBlank);
        return String.join(BETWEEN, parts);
    }

    /** Everything that is seen of a hit, for those who do not see it. */
    static String aloud(Kit kit, Found.Row row, Found.@Nullable Book book, Veiled veiled) {
        Hit hit = row.hit();
        List<String> parts = new ArrayList<>();
        if (row.group() != null) {
            parts.add(row.group().name() + ": " + row.group().found());
        }
        parts.add(cited(kit, hit));
        parts.add(who(kit, hit, book));
        hit.codes().stream().map(Saying::code).forEach(parts::add);
        parts.add(Snippet.of(hit).aloud(kit, veiled));
        parts.removeIf(String::isBlank);
        return String.join(", ", parts);
    }

    /** What is said of a passage of which something is hidden; empty where nothing is. */
    static String hidden(Kit kit, Veiled veiled, Span span) {
        return veiled.hides(span)
                ? kit.say("veil.hidden", Veiled.names(kit, veiled.kinds(span)))
                : "";
    }

    /** How much was found, and in what time. */
    static String counts(Kit kit, Answer answer) {
        String counts =
                kit.say(
                        "ask.found." + answer.shown(),
                        answer.found(),
                        answer.people(),
                        answer.sources(),
                        Math.max(1, answer.took().toMillis()),
                        kit.say("ask.count." + answer.unit(), answer.found()));
        // Reports count each span once.
        return answer.spans() < answer.found()
                ? kit.say("ask.found.spans", counts, answer.spans())
                : counts;
    }

    /** What is wrong, in one sentence. */
    static String wrong(Kit kit, BadQuestion bad) {
        return kit.say("question." + bad.wrong(), bad.what());
    }

    static String code(CodePath path) {
        return String.join(" › ", path.names());
    }

    private static boolean isSame(String one, String other) {
        return Names.fold(one).equals(Names.fold(other));
    }
}
