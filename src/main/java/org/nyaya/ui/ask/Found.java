package org.nyaya.ui.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Hues;
import org.nyaya.search.Answer;
import org.nyaya.search.BadQuestion;
import org.nyaya.search.Hit;
import org.nyaya.search.Understood;

/** What came of the question that stands in the line. */
sealed interface Found {

    /** Nothing is asked. */
    record Nothing() implements Found {}

    /**
     * It cannot be answered as it stands.
     *
     * @param line as it was asked
     */
    record Wrong(String line, BadQuestion bad) implements Found {}

    /**
     * It was answered.
     *
     * @param line as it was asked
     */
    record Answered(String line, Understood question, Answer answer, Book book) implements Found {

        /** What is listed. */
        List<Row> rows() {
            List<Row> rows = new ArrayList<>();
            answer.groups().forEach(group -> rows.add(new Row(group.best(), group)));
            answer.hits().forEach(hit -> rows.add(new Row(hit, null)));
            return rows;
        }

        /** How many there are of what is listed. */
        int all() {
            return switch (answer.shown()) {
                case PEOPLE -> answer.people();
                case SOURCES -> answer.sources();
                case PASSAGES, TURNS -> answer.found();
            };
        }

        /** Whether more was found than is listed. */
        boolean isPart() {
            return answer.hits().size() + answer.groups().size() < all();
        }

        Answered with(Map<String, String> people) {
            return new Answered(line, question, answer, new Book(book.tree(), book.hues(), people));
        }

        boolean grouped() {
            return answer.shown() != answer.unit();
        }
    }

    /**
     * One line of the list.
     *
     * @param group the person or source that was asked for; null where passages or turns were
     */
    record Row(Hit hit, Answer.@Nullable Group group) {

        /** Whether it is the same passage, whatever was found around it. */
        boolean isAt(Row other) {
            return hit.source().id() == other.hit().source().id()
                    && hit.span().equals(other.hit().span())
                    && first(hit).equals(first(other.hit()));
        }

        private static String first(Hit hit) {
            return hit.codes().isEmpty() ? "" : hit.codes().getFirst().toString();
        }
    }

    /**
     * What is known of what is named there.
     *
     * @param hues colours of codes
     * @param people what is known of people, in short, by their names
     */
    record Book(CodeTree tree, Map<CodePath, String> hues, Map<String, String> people) {

        static Book of(CodeTree tree, Map<String, String> people) {
            Map<Long, String> byId = Hues.of(tree);
            Map<CodePath, String> hues = new HashMap<>();
            for (Code code : tree.all()) {
                hues.put(tree.path(code), byId.getOrDefault(code.id(), "#888888"));
            }
            return new Book(tree, Map.copyOf(hues), people);
        }
    }
}
