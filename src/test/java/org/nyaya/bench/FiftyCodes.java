package org.nyaya.bench;

import java.util.ArrayList;
import java.util.List;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeDetails;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.Codebook;
import org.nyaya.study.Study;

/** The codebook of every study that is measured: five themes with nine codes below each. */
final class FiftyCodes {

    static final int COUNT = 50;
    private static final int OF_A_THEME = 10;

    private FiftyCodes() {}

    /** Brings them into a study and answers them in order. */
    static List<Code> begin(Study study) {
        List<Codebook.Entry> entries = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            String theme = theme(i / OF_A_THEME);
            String path = i % OF_A_THEME == 0 ? theme : theme + '/' + code(i);
            entries.add(new Codebook.Entry(CodePath.of(path), CodeDetails.NONE));
        }
        study.codebook().takeIn(entries).join();
        return study.codebook().tree().join().all();
    }

    /** The name of a theme, by any number. */
    static String theme(int number) {
        return "Theme " + number % (COUNT / OF_A_THEME);
    }

    /** The name of a code below a theme, by any number that a theme does not have. */
    static String code(int number) {
        int of = number % COUNT;
        return "Code " + (of % OF_A_THEME == 0 ? of + 1 : of);
    }
}
