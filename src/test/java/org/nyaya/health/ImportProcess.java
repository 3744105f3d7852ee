package org.nyaya.health;

import java.nio.file.Path;
import org.nyaya.project.Passphrase;
import org.nyaya.project.Passphrases;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

/** Another process that imports one transcript after the other until it is killed. */
final class ImportProcess {

    private ImportProcess() {}

    public static void main(String[] args) throws Exception {
        try (Passphrase passphrase = Passphrases.any();
                Study study = Study.open(Path.of(args[0]), passphrase)) {
            study.coders().signIn().join();
            for (int i = study.sources().all().join().size() + 1; ; i++) {
                TestStudy.source(study, name(i), text(i), "A1");
                System.out.println(i + ".");
                System.out.flush();
            }
        }
    }

    static String name(int number) {
        return "KI-" + number;
    }

    /** Some pages long. */
    static String text(int number) {
        return ("INT: And what came then, " + number + "?\n\nA1: Then we went on.\n\n").repeat(200);
    }
}
