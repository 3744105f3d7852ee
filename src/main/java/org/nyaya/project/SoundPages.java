package org.nyaya.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a study file that are as the holder of the key wrote them, read without the driver
 * and without ever writing: a page whose HMAC does not fit is none. What a cut-off transaction left
 * beside the file is read in the place of what it was about to change. Pages count from 1.
 */
final class SoundPages implements AutoCloseable {

    static final int PAGE = 4096;

    /** What SQLite uses of a page: behind it stand the IV and the HMAC. */
    static final int USABLE = PAGE - 16 - 64;

    private static final int IV = 16;
    private static final int KEY = 32;

    /** Where SQLite locks; whoever has a study open holds all of it. */
    private static final long LOCK = 0x40000000L;

    private static final int LOCK_LENGTH = 512;
    private static final long JOURNAL_MAGIC = 0xd9d505f920a163d7L;
    private static final int JOURNAL_HEADER = 28;

    private final FileChannel channel;
    private final Key key;
    private final SecretKeySpec aes;
    private final int count;
    private final int surplus;

    /** Where the journal has a page as it was before. */
    private final Map<Integer, byte[]> before = new HashMap<>();

    private SoundPages(FileChannel channel, Key key) throws IOException {
        this.channel = channel;
        this.key = key;
        byte[] salted = key.salted();
        this.aes = new SecretKeySpec(salted, 0, KEY, "AES");
        Arrays.fill(salted, (byte) 0);
        this.count = Math.toIntExact(channel.size() / PAGE);
        this.surplus = (int) (channel.size() % PAGE);
    }

    /** Opens a file that this process has claimed, to be read only. */
    static SoundPages of(Path file, Key key) throws IOException, CannotOpen {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            FileLock lock = channel.tryLock(LOCK, LOCK_LENGTH, true);
            if (lock == null) {
                throw new CannotOpen(CannotOpen.Why.OPEN_ELSEWHERE, file);
            }
            SoundPages pages = new SoundPages(channel, key);
            pages.readJournal(StudyFile.journalOf(file));
            return pages;
        } catch (IOException | CannotOpen | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** How many whole pages the file has. */
    int count() {
        return count;
    }

    /** How many bytes stand behind the last whole page. */
    int surplus() {
        return surplus;
    }

    /** A page in plain text; empty where it is missing or was changed from outside. */
    Optional<byte[]> page(int number) {
        byte[] raw = before.get(number);
        if (raw == null) {
            raw = raw(number);
        }
        return raw != null && key.signed(number, raw)
                ? Optional.of(plain(number, raw))
                : Optional.empty();
    }

    private byte @Nullable [] raw(int number) {
        if (number < 1 || number > count) {
            return null;
        }
        ByteBuffer page = ByteBuffer.allocate(PAGE);
        long from = (long) (number - 1) * PAGE;
        try {
            while (page.hasRemaining()) {
                if (channel.read(page, from + page.position()) < 0) {
                    return null;
                }
            }
        } catch (IOException unreadable) {
            // A bad place of the disk: the others may be read all the same.
            return null;
        }
        return page.array();
    }

    private byte[] plain(int number, byte[] raw) {
        int from = number == 1 ? IV : 0;
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, aes, new IvParameterSpec(raw, USABLE, IV));
            byte[] plain = new byte[PAGE];
            cipher.doFinal(raw, from, USABLE - from, plain, from);
            return plain;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES", e);
        }
    }

    /** Only what its key signed is taken from it; a journal of another study has nothing to say. */
    private void readJournal(Path journal) throws IOException {
        if (journal.toFile().length() < JOURNAL_HEADER) {
            return;
        }
        try (FileChannel in = FileChannel.open(journal, StandardOpenOption.READ)) {
            ByteBuffer header = ByteBuffer.wrap(read(in, 0, JOURNAL_HEADER));
            int sector = header.getInt(20);
            if (header.getLong(0) != JOURNAL_MAGIC || sector < JOURNAL_HEADER) {
                return;
            }
            // Headers stand at sectors, records behind them; what is no record of ours is skipped.
            for (long at = sector; at + Integer.BYTES + PAGE <= in.size(); ) {
                byte[] record = read(in, at, Integer.BYTES + PAGE);
                int number = ByteBuffer.wrap(record).getInt();
                byte[] page = Arrays.copyOfRange(record, Integer.BYTES, record.length);
                if (number > 0 && key.signed(number, page)) {
                    before.putIfAbsent(number, page);
                    at += Integer.BYTES + PAGE + Integer.BYTES;
                } else {
                    at = (at / sector + 1) * sector;
                    if (at + Long.BYTES <= in.size()
                            && ByteBuffer.wrap(read(in, at, Long.BYTES)).getLong()
                                    == JOURNAL_MAGIC) {
                        at += sector;
                    }
                }
            }
        }
    }

    /** As many bytes as are asked for; zeros where the file ends before. */
    private static byte[] read(FileChannel in, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        int more;
        do {
            more = in.read(bytes, at + bytes.position());
        } while (more > 0 && bytes.hasRemaining());
        byte[] all = new byte[length];
        bytes.flip();
        bytes.get(all, 0, bytes.limit());
        return all;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
