package org.nyaya.bench;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Twenty kinds of question that cover the grammar, and as many of each as are wanted, with other
 * words, codes and people in them.
 */
final class Questions {

    private static final int SEED = 23;

    /** Words that people would ask for are none of the rarest. */
    private static final int ASKED_FOR = 400;

    private final Vocabulary vocabulary;
    private final int people;

    /** Of so many words one begins a phrase, and is asked for where little is looked at. */
    private static final int FREQUENT = 20;

    private Random random = new Random(SEED);
    private int ranks = ASKED_FOR;

    /** {@code people}: how many were asked. */
    Questions(Vocabulary vocabulary, int people) {
        this.vocabulary = vocabulary;
        this.people = people;
    }

    /** One of each kind, the same ones every time. */
    List<Question> twenty() {
        random = new Random(SEED);
        ranks = ASKED_FOR;
        return one();
    }

    /** Those twenty, and others. */
    List<Question> twentyAndOthers(int each, int seed) {
        List<Question> all = new ArrayList<>(twenty());
        all.addAll(others(each, seed));
        return all;
    }

    /** Others, so many of each kind, with words of every rank; other ones for another seed. */
    List<Question> others(int each, int seed) {
        random = new Random(SEED + seed);
        ranks = Vocabulary.SIZE;
        List<Question> all = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            all.addAll(one());
        }
        return all;
    }

    private List<Question> one() {
        String word = word();
        String beginning = word.substring(0, Math.min(4, word.length()));
        String other = word();
        String ending = other.substring(Math.max(0, other.length() - 4));
        String theme = theme();
        String code = code();
        String another = code();
        int month = 1 + random.nextInt(9);
        int age = random.nextInt(Informants.YOUNGEST, Informants.OLDEST - 15);
        int first = 1 + random.nextInt(9);
        String role = Informants.ROLES.get(random.nextInt(Informants.ROLES.size()));
        return List.of(
                new Question("a word", word),
                new Question("a phrase", phrase()),
                new Question("words near each other", phrase() + "~4"),
                new Question("words that begin so", beginning + '*'),
                new Question("words that end so", '*' + ending),
                new Question("words like one", word() + '~'),
                new Question("a code", "code:" + code()),
                new Question("a code and all below", "code:" + theme + ">*"),
                new Question(
                        "two codes without a third",
                        "code:" + code + " code:" + another + " -code:" + code()),
                new Question("a code that overlaps", "code:" + code + " overlaps:" + another),
                new Question(
                        "a code inside or around",
                        "code:"
                                + code()
                                + " (inside:"
                                + theme()
                                + ">* OR contains:"
                                + code()
                                + ')'),
                new Question("a code near another", "code:" + code() + " near:" + code() + "~3"),
                new Question("a code then another", "code:" + code() + " followed:" + another),
                new Question("codes in one turn", "code:" + theme() + ">* with:" + code()),
                new Question("a code of a person", "person:" + person() + " code:" + theme + ">*"),
                new Question(
                        "words by who they are",
                        "role:" + role + " age:" + age + ".." + (age + 15) + ' ' + word()),
                new Question(
                        "speaker, source, kind and date",
                        "speaker:interviewer source:KI-"
                                + first
                                + "* kind:interview date:"
                                + month(month)
                                + ".."
                                + month(month + 3)
                                + ' '
                                + frequent()),
                new Question(
                        "unsure, with a note", "code:" + theme() + ">* certainty:unsure memo:yes"),
                new Question("not coded yet, and long", "coded:no length:>40"),
                new Question(
                        "people of codes and words",
                        "show:people code:" + theme() + ">* -overlaps:" + code() + ' ' + word()));
    }

    /** Of every rank as many as of its double. */
    private String word() {
        return vocabulary.ranked((int) Math.pow(ranks, random.nextDouble()));
    }

    private String phrase() {
        return '"' + frequent() + ' ' + word() + '"';
    }

    private String frequent() {
        return vocabulary.ranked(1 + random.nextInt(FREQUENT));
    }

    private static String month(int month) {
        return YearMonth.of(Importing.YEAR, month).toString();
    }

    private String code() {
        return '"' + FiftyCodes.code(random.nextInt(FiftyCodes.COUNT)) + '"';
    }

    private String theme() {
        return '"' + FiftyCodes.theme(random.nextInt(FiftyCodes.COUNT)) + '"';
    }

    private String person() {
        return Corpus.label(1 + random.nextInt(people));
    }
}
