package org.nyaya.ui.kit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.nyaya.coding.Memo;
import org.nyaya.exchange.Outgoing;

/** A file that is about to leave the study, and how it went. */
public final class Leaving {

    private final Session session;
    private final Kit kit;

    public Leaving(Session session) {
        this.session = session;
        this.kit = session.kit();
    }

    /**
     * The chosen file, called by the ending by which a program will open it. None where a file of
     * that name would be replaced that nobody chose.
     *
     * @param ending with its dot, in small letters
     */
    public Optional<Path> ended(Path chosen, String ending) {
        String name = chosen.getFileName().toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            return Optional.of(chosen);
        }
        Path ended = chosen.resolveSibling(name + ending);
        return Files.exists(ended) ? Optional.empty() : Optional.of(ended);
    }

    /** Says that there is a file of that name with its ending, and how to replace it. */
    public String taken(Path chosen, String ending) {
        return kit.say("export.taken", chosen.getFileName() + ending);
    }

    /**
     * Keeps why quotes go without recorded consent, in the history and among the memos. What leaves
     * without it being kept why would be worse than the other way round, so this comes first. Waits
     * for the study: not for the JavaFX thread.
     */
    public void keepReason(Path file, String reason, Unagreed unagreed) {
        var _ =
                session.study()
                        .memos()
                        .write(
                                kit.say("consent.memo", file.getFileName()),
                                LocalDate.now(ZoneId.systemDefault()),
                                Memo.Kind.METHOD,
                                false,
                                session.coder().id(),
                                null,
                                reason + "\n\n" + unagreed.told(kit))
                        .join();
    }

    /** Says how it went. */
    public void told(Outgoing.Came came, Path file) {
        String sentence = kit.say(came.sentence(), file.getFileName());
        if (came == Outgoing.Came.DONE) {
            kit.status().say(sentence);
        } else {
            kit.status().complain(sentence);
        }
    }
}
