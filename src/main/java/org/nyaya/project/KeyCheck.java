package org.nyaya.project;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Whether a key fits a study, found out before the driver sees either. Left to itself the driver
 * plays back a journal that a cut-off transaction left beside the file with whatever key it has:
 * with a wrong one it finds nothing in it, takes the file for whole, and throws the journal away,
 * and with it half a study.
 */
final class KeyCheck {

    private static final int PAGE = 4096;

    /** How a journal begins that is to be played back: a magic number, then a count of pages. */
    private static final long MAGIC = 0xd9d505f920a163d7L;

    private static final int COUNT = 8;
    private static final int SECTOR = 20;
    private static final int HEADER = 28;

    private KeyCheck() {}

    static void require(Path file, Key key) throws CannotOpen {
        try {
            boolean fits = key.signed(1, read(file, 0, PAGE));
            Path journal = StudyFile.journalOf(file);
            ByteBuffer header = ByteBuffer.wrap(read(journal, 0, HEADER));
            if (header.limit() == HEADER
                    && header.getLong(0) == MAGIC
                    && header.getInt(COUNT) != 0) {
                // The first page itself may have been cut in two; then the journal has it whole.
                byte[] kept = read(journal, header.getInt(SECTOR), Integer.BYTES + PAGE);
                if (kept.length < Integer.BYTES + PAGE
                        || !key.signed(
                                ByteBuffer.wrap(kept).getInt(),
                                Arrays.copyOfRange(kept, Integer.BYTES, kept.length))) {
                    throw new CannotOpen(refusal(fits), file);
                }
            } else if (!fits) {
                throw new CannotOpen(refusal(false), file);
            }
        } catch (IOException e) {
            throw new CannotOpen(CannotOpen.Why.STORAGE, file, e);
        }
    }

    /**
     * Whether every page of a file was written with this key, and none is missing at its end. Pages
     * that were never written are empty: those behind the end of what is in use, and the one that
     * is kept for locks.
     */
    static boolean isWhole(Path file, Key key) throws IOException {
        byte[] empty = new byte[PAGE];
        long told = 0;
        int number = 1;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 64 * PAGE)) {
            for (byte[] page = in.readNBytes(PAGE); page.length > 0; page = in.readNBytes(PAGE)) {
                boolean written = number == 1 || !Arrays.equals(page, empty);
                if (page.length < PAGE || (written && !key.signed(number, page))) {
                    return false;
                }
                if (number == 1) {
                    told = key.pages(page);
                } else if (written && number > told) {
                    return false;
                }
                number++;
            }
        }
        return number > 1 && number - 1 >= told;
    }

    /** Where the key fits the study but not its journal, that is not the journal of this study. */
    private static CannotOpen.Why refusal(boolean fits) {
        return fits ? CannotOpen.Why.DAMAGED : CannotOpen.Why.WRONG_PASSPHRASE_OR_DAMAGED;
    }

    /** As many of these bytes as the file has; none where there is no file. */
    private static byte[] read(Path file, long from, int count) throws IOException {
        if (!Files.exists(file)) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(file)) {
            in.skip(from);
            return in.readNBytes(count);
        }
    }
}
