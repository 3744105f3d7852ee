package org.nyaya.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nyaya.coding.Code;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Passphrase;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.transcript.Draft;

/**
 * A study of many interviews, coded by three, most by the first of them, with what they agreed on
 * in some sources. It is built through the doors of the program and kept for other runs, since that
 * takes long.
 *
 * @param file of the study
 * @param seconds how long building took, from the first file read to the study closed
 */
record LargeStudy(Path file, double seconds) {

    /** Of what is built here: another one is not taken for the same study. */
    private static final int FORMAT = 1;

    private static final String PASSPHRASE = "bench of seven words that nobody uses";

    /** How many files come together. */
    private static final int GROUP = 50;

    /** The one of that size in that folder; built where there is none. */
    static LargeStudy of(Path folder, Size size) throws IOException, CannotOpen {
        String name =
                String.format(
                        Locale.ROOT, "large-%d-%d-%d.nyaya", FORMAT, size.words(), size.codings());
        Path file = folder.resolve(name);
        Path took = folder.resolve(name + ".seconds");
        if (Files.exists(file) && Files.exists(took)) {
            System.out.println(size + ": as built before");
            return new LargeStudy(file, Double.parseDouble(Files.readString(took)));
        }
        Path part = folder.resolve(name + ".part");
        Files.deleteIfExists(part);
        Files.deleteIfExists(file);
        long began = System.nanoTime();
        try (Study study = Study.create(part, passphrase(), "Bench", Team.FIRST, "own")) {
            new Building(study, size).all();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        Files.move(part, file);
        Files.writeString(took, Double.toString(seconds));
        System.out.printf(Locale.ROOT, "%s: built in %.0f s%n", size, seconds);
        return new LargeStudy(file, seconds);
    }

    static Passphrase passphrase() {
        return Passphrase.taking(PASSPHRASE.toCharArray());
    }

    /** Of one study, telling from time to time how far it has come. */
    private static final class Building {

        private static final int TOLD = 10;

        private final long began = System.nanoTime();
        private final Study study;
        private final Size size;
        private int sources;
        private int codings;

        Building(Study study, Size size) {
            this.study = study;
            this.size = size;
        }

        void all() throws IOException {
            study.coders().signIn(Team.FIRST).join();
            List<Long> codes = FiftyCodes.begin(study).stream().map(Code::id).toList();
            List<Said> said = sources();
            Informants.tell(study);
            Team team = new Team(study, said, codes, this::coded);
            int second = size.codings() / 10;
            int third = size.codings() / 25;
            team.code(Team.FIRST, 1, size.codings() - second - 2 * third);
            team.code(Team.SECOND, 4, second);
            team.code(Team.THIRD, Team.AGREED_EVERY, third);
            team.agree(third);
            ready();
            tell("searchable");
        }

        private List<Said> sources() throws IOException {
            Corpus corpus = new Corpus(size.sources(), size.words());
            List<Said> said = new ArrayList<>();
            while (sources < size.sources()) {
                int before = sources;
                int group = Math.min(GROUP, size.sources() - sources);
                Importing importing = new Importing(study, group);
                List<Draft> drafts = new ArrayList<>();
                for (int i = 1; i <= group; i++) {
                    String name = Corpus.label(sources + i);
                    Draft draft = Importing.draft(name, corpus.transcript(sources + i));
                    importing.add(name, draft);
                    drafts.add(draft);
                }
                List<Source> added = importing.finish();
                for (int i = 0; i < group; i++) {
                    said.addAll(Said.in(added.get(i).id(), drafts.get(i)));
                }
                sources += group;
                ready();
                tell(before, sources, size.sources(), "sources");
            }
            return said;
        }

        private void coded(int more) {
            codings += more;
            ready();
            tell(codings - more, codings, size.codings(), "codings");
        }

        /** What is not searchable yet is not to pile up. */
        private void ready() {
            study.ask().index().ready().join();
        }

        private void tell(int before, int now, int all, String what) {
            if ((long) before * TOLD / all < (long) now * TOLD / all) {
                tell(String.format(Locale.ROOT, "%,d %s", now, what));
            }
        }

        private void tell(String done) {
            double seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf(Locale.ROOT, "%s: %s after %.0f s%n", size, done, seconds);
        }
    }
}
