package org.nyaya.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nyaya.text.Names;

/** How names stand in a sentence: so that nobody takes part of one for the sentence around it. */
final class Naming {

    /** Names on a chip; the others are counted. */
    private static final int ON_A_CHIP = 3;

    private final InWords.Phrases phrases;

    Naming(InWords.Phrases phrases) {
        this.phrases = phrases;
    }

    /** Several names, any of which is meant. */
    String names(List<String> names, boolean chip) {
        List<String> shown = names.stream().map(this::name).toList();
        if (chip && shown.size() > ON_A_CHIP) {
            List<String> first = shown.subList(0, ON_A_CHIP - 1);
            return phrases.say(
                    "chip.more", joined(first, "asked.comma"), shown.size() - first.size());
        }
        if (shown.size() < 2) {
            return shown.isEmpty() ? "" : shown.getFirst();
        }
        String before = joined(shown.subList(0, shown.size() - 1), "asked.comma");
        return phrases.say("asked.or", before, shown.getLast());
    }

    /** Parts with what stands under that key between each two. */
    String joined(List<String> parts, String key) {
        return parts.stream().reduce((a, b) -> phrases.say(key, a, b)).orElse("");
    }

    /** A name as it is where it could be nothing else, in quotes where it could. */
    String name(String name) {
        Set<String> joining = Set.of(phrases.say("asked.joining").split(" ", -1));
        boolean plain =
                name.matches("[\\p{L}\\p{M}\\p{N}'’/. -]+")
                        && Stream.of(Names.fold(name).split(" ", -1)).noneMatch(joining::contains);
        return plain && !isRightToLeft(name) ? name : quoted(name);
    }

    /** In quotes; marks keep what is written from right to left from turning what is around it. */
    String quoted(String text) {
        String quoted = phrases.say("asked.quoted", text.strip());
        return isRightToLeft(text) ? "\u200e" + quoted + "\u200e" : quoted;
    }

    private static boolean isRightToLeft(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(direction ->
                        direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}
