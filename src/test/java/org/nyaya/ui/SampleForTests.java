package org.nyaya.ui;

import java.nio.file.Path;
import org.nyaya.study.SampleStudy;
import org.nyaya.study.Study;
import org.nyaya.task.Running;

/** The sample study, made as the window makes it. */
public final class SampleForTests {

    private SampleForTests() {}

    /**
     * Opens it from that file, and makes it first where it is not there; takes the time of deriving
     * a key.
     */
    public static Study make(Path file) {
        SampleStudy.Outcome made =
                Running.begin(
                                SampleStudy.open(file, "Tariro", "Own work"),
                                Runnable::run,
                                (done, all) -> {})
                        .result()
                        .join();
        return ((SampleStudy.Outcome.Open) made).study();
    }
}
