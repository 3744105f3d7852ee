package org.nyaya.ui.erasing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.nyaya.study.Purge;
import org.nyaya.study.Study;
import org.nyaya.ui.kit.Kit;

/**
 * What can be erased for good.
 *
 * @param name has to be typed before it goes
 * @param told how it stands in the list
 */
record Choice(String name, String told, Purge.What what) {

    /** Everybody and every source of a study, and its history. */
    static CompletableFuture<List<Choice>> of(Study study, Kit kit) {
        CompletableFuture<List<Choice>> people =
                study.people()
                        .all()
                        .thenApply(all ->
                                all.stream()
                                        .map(one ->
                                                new Choice(
                                                        one.name(),
                                                        kit.say("erasing.person", one.name()),
                                                        new Purge.What.OfPerson(one)))
                                        .toList());
        CompletableFuture<List<Choice>> sources =
                study.sources()
                        .all()
                        .thenApply(all ->
                                all.stream()
                                        .map(one ->
                                                new Choice(
                                                        one.name(),
                                                        kit.say("erasing.source", one.name()),
                                                        new Purge.What.OfSource(one)))
                                        .toList());
        CompletableFuture<List<Choice>> history =
                study.name()
                        .thenApply(name ->
                                List.of(
                                        new Choice(
                                                name,
                                                kit.say("erasing.history"),
                                                new Purge.What.History())));
        return people.thenCombine(sources, Choice::both).thenCombine(history, Choice::both);
    }

    private static List<Choice> both(List<Choice> some, List<Choice> more) {
        List<Choice> both = new ArrayList<>(some);
        both.addAll(more);
        return both;
    }
}
