package org.nyaya.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Passphrase;
import org.nyaya.project.StudyFile;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nyaya new}: makes an encrypted study. */
@Command(mixinStandardHelpOptions = true)
final class NewStudy implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "STUDY", descriptionKey = "study")
    private Path file = Path.of("");

    @Mixin private final PassphraseOptions options = new PassphraseOptions();

    @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "coder")
    private @Nullable String coder;

    @Option(names = "--name", paramLabel = "NAME")
    private @Nullable String name;

    NewStudy(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        StudyOptions.requireNames(file, coder);
        String first = coder == null ? terminal.words().say("coder.first") : coder;
        String called = name == null ? nameOf(file) : name;
        try (Passphrase passphrase = options.readNew(terminal);
                Study study =
                        Study.create(
                                file,
                                passphrase,
                                called,
                                first.strip(),
                                terminal.words().say("layer.own"))) {
            terminal.say("new.done", study.project().file());
        }
        return Exit.DONE;
    }

    static String nameOf(Path file) {
        String name = file.toAbsolutePath().getFileName().toString();
        return name.endsWith(StudyFile.EXTENSION)
                ? name.substring(0, name.length() - StudyFile.EXTENSION.length())
                : name;
    }
}
