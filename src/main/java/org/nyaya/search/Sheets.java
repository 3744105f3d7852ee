package org.nyaya.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Scope;

/**
 * Everything that questions look at except words, as it was after one action. Codings and turns are
 * numbered through, in the order in which answers tell them: by the name of the source and the
 * place in it. Does not change, so any thread may look.
 */
final class Sheets {

    private final List<Sheet> inOrder;
    private final Map<Long, Integer> bySource;
    private final int[] codingBase;
    private final int[] turnBase;
    private final Known known;
    private final Set<String> languages;
    private final Map<Coder, Scope> usual = new ConcurrentHashMap<>();
    private volatile @Nullable FixedBitSet answers;

    /**
     * @param before the sheets that these take the place of; null where there were none
     */
    Sheets(List<Sheet> inOrder, Known known, @Nullable Sheets before) {
        this.inOrder = List.copyOf(inOrder);
        this.known = known;
        this.codingBase = new int[inOrder.size() + 1];
        for (int i = 0; i < inOrder.size(); i++) {
            codingBase[i + 1] = codingBase[i] + inOrder.get(i).margin().count();
        }
        this.languages = new TreeSet<>();
        inOrder.forEach(sheet -> languages.add(sheet.language()));
        if (before != null && hasTurnsOf(before)) {
            this.turnBase = before.turnBase;
            this.bySource = before.bySource;
            this.answers = before.answers;
            return;
        }
        this.turnBase = new int[inOrder.size() + 1];
        this.bySource = new HashMap<>();
        for (int i = 0; i < inOrder.size(); i++) {
            bySource.put(inOrder.get(i).source().id(), i);
            turnBase[i + 1] = turnBase[i] + inOrder.get(i).talk().count;
        }
    }

    /** Whether every turn has the number that it had. */
    @SuppressWarnings("ReferenceEquality") // other turns are another object
    private boolean hasTurnsOf(Sheets before) {
        if (before.count() != count()) {
            return false;
        }
        for (int i = 0; i < count(); i++) {
            if (before.get(i).talk() != get(i).talk()) {
                return false;
            }
        }
        return true;
    }

    Known known() {
        return known;
    }

    List<Sheet> all() {
        return inOrder;
    }

    Sheet get(int index) {
        return inOrder.get(index);
    }

    int count() {
        return inOrder.size();
    }

    /** The index of the sheet of that source; -1 where there is none. */
    int indexOf(long source) {
        return bySource.getOrDefault(source, -1);
    }

    /** The sheet of that source; null where there is none. */
    @Nullable Sheet of(long source) {
        int index = indexOf(source);
        return index < 0 ? null : inOrder.get(index);
    }

    /** Where the numbers of the codings of each sheet begin; one more than sheets. */
    int[] codingBase() {
        return codingBase;
    }

    /** The same of turns. The same array as before as long as no turn got another number. */
    int[] turnBase() {
        return turnBase;
    }

    /** The sheet of the turn of that number. */
    int sheetOfTurn(int turn) {
        return sheetOf(turnBase, turn);
    }

    /** The sheet in which a number lies, where those of the sheets begin so. */
    static int sheetOf(int[] base, int number) {
        int at = Arrays.binarySearch(base, number);
        if (at < 0) {
            return -at - 2;
        }
        // Sheets that have none begin where the next one does.
        int sheet = at;
        while (base[sheet + 1] == number) {
            sheet++;
        }
        return sheet;
    }

    /** How many turns there are in which something is said. */
    int saidTurns() {
        int said = 0;
        for (Sheet sheet : inOrder) {
            said += sheet.talk().saidTurns;
        }
        return said;
    }

    /** How many words an answer has in the mean, interviewers' questions aside; never 0. */
    double meanWords() {
        long words = 0;
        long answers = 0;
        for (Sheet sheet : inOrder) {
            words += sheet.talk().answerWords;
            answers += sheet.talk().answers;
        }
        return words == 0 ? 1 : (double) words / answers;
    }

    /** The languages of the sources, as fields of the index name them. */
    Set<String> languages() {
        return languages;
    }

    /** The turns in which others than the interviewer say something; not to be changed. */
    FixedBitSet answers() {
        FixedBitSet known = answers;
        if (known == null) {
            known = new FixedBitSet(Math.max(1, turnBase[count()]));
            for (int sheet = 0; sheet < count(); sheet++) {
                Talk talk = get(sheet).talk();
                for (int turn = 0; turn < talk.count; turn++) {
                    if (talk.isSaid(turn) && !talk.asks[turn]) {
                        known.set(turnBase[sheet] + turn);
                    }
                }
            }
            answers = known;
        }
        return known;
    }

    /** What counts where nothing else was chosen. */
    Scope usual(Coder coder) {
        return usual.computeIfAbsent(
                coder,
                one -> Scope.of(one, known.layers(), inOrder.stream().map(Sheet::margin).toList()));
    }
}
