package org.nyaya.ui.correcting;

import java.util.ArrayList;
import java.util.List;
import org.nyaya.coding.FlagKind;
import org.nyaya.coding.Went;
import org.nyaya.ui.correcting.Fate.Becomes;
import org.nyaya.ui.correcting.Fate.Thing;
import org.nyaya.ui.kit.Kit;

/** What goes with words that are taken away, as sentences: before it is done, and after. */
final class InWords {

    /** More are only counted. */
    private static final int NAMED = 3;

    private static final int LONGEST = 40;

    /** What goes to other words where its own are taken away. */
    private static final List<Thing> MOVING = List.of(Thing.ANNOTATION, Thing.BOOKMARK);

    private final Kit kit;

    InWords(Kit kit) {
        this.kit = kit;
    }

    /** What would become of all but the codings; empty where nothing would. */
    String before(List<Fate> fates) {
        List<String> sentences = new ArrayList<>();
        int joined = count(fates, Thing.CODING, Becomes.JOINS);
        if (joined > 0) {
            sentences.add(kit.say("correcting.joins", joined));
        }
        say(
                sentences,
                "correcting.would_go",
                part(Thing.QUOTE, count(fates, Thing.QUOTE, Becomes.LOSES), List.of()),
                part(Thing.FLAG, count(fates, Thing.FLAG, Becomes.LOSES), List.of()));
        for (Thing thing : MOVING) {
            int count = count(fates, thing, Becomes.LOSES);
            if (count > 0) {
                String moving = part(thing, count, List.of());
                sentences.add(kit.say("correcting.would_move." + thing, moving, count));
            }
        }
        return String.join(" ", sentences);
    }

    /**
     * What became of it.
     *
     * @param fates as they were told before, where which ones these are is taken from
     */
    String after(int paragraph, Went went, List<Fate> fates) {
        List<String> sentences = new ArrayList<>();
        sentences.add(kit.say("correcting.kept", paragraph, went.codings()));
        if (went.joined() > 0) {
            sentences.add(kit.say("correcting.joined", went.joined()));
        }
        say(
                sentences,
                "correcting.went",
                part(Thing.QUOTE, went.quotes(), names(fates, Thing.QUOTE)),
                part(Thing.FLAG, went.flags(), names(fates, Thing.FLAG)));
        for (Thing thing : MOVING) {
            // Bookmarks are the coder's own: who corrects does not know of them.
            int count =
                    thing == Thing.BOOKMARK
                            ? count(fates, thing, Becomes.LOSES)
                            : went.annotations();
            if (count > 0) {
                String moved = part(thing, count, names(fates, thing));
                sentences.add(kit.say("correcting.moved." + thing, moved, count));
            }
        }
        return String.join(" ", sentences);
    }

    /** What it is called in a line of its own. */
    String name(Fate fate) {
        return switch (fate.thing()) {
            case CODING -> fate.name();
            case QUOTE -> fate.name().isEmpty() ? kit.say("correcting.private") : fate.name();
            case FLAG -> kit.say("flag.kind." + FlagKind.valueOf(fate.name()));
            case ANNOTATION -> shortened(fate.name());
            case BOOKMARK -> kit.say("correcting.at", Integer.parseInt(fate.name()));
        };
    }

    private void say(List<String> sentences, String key, String one, String other) {
        List<String> parts = new ArrayList<>(List.of(one, other));
        parts.removeIf(String::isEmpty);
        if (!parts.isEmpty()) {
            sentences.add(kit.say(key, String.join(kit.say("correcting.and"), parts)));
        }
    }

    private String part(Thing thing, int count, List<String> names) {
        if (count == 0) {
            return "";
        }
        String counted = kit.say("correcting.part." + thing, count);
        return names.size() == count && count <= NAMED
                ? kit.say("correcting.part.named", counted, String.join(", ", names))
                : counted;
    }

    private List<String> names(List<Fate> fates, Thing thing) {
        return fates.stream()
                .filter(fate -> fate.is(thing, Becomes.LOSES))
                .map(this::name)
                .toList();
    }

    private static int count(List<Fate> fates, Thing thing, Becomes becomes) {
        return (int) fates.stream().filter(fate -> fate.is(thing, becomes)).count();
    }

    private static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST);
        int end = blank > 0 ? blank : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST));
        return line.substring(0, end) + "…";
    }
}
