package org.nyaya.project;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A file that this process has open or is opening. The locks of POSIX belong to a process, and
 * closing <em>any</em> descriptor of a file gives up all of them: if a second opener here as much
 * as looked at the header of an open study, the lock of the first would be gone and another process
 * could open it too. So whoever wants to read a study file claims it first, and what others in this
 * process do with the file is met by a {@link FileLock}. What is held is a fact about the process;
 * that is why it is kept in a static.
 */
final class Claim implements AutoCloseable {

    private static final Set<Object> HELD = ConcurrentHashMap.newKeySet();

    private final Object identity;
    private final Path file;
    private final @Nullable FileLock lock;
    private @Nullable RandomAccessFile pages;
    private boolean closed;

    private Claim(Path file, Object identity, @Nullable FileLock lock) {
        this.file = file;
        this.identity = identity;
        this.lock = lock;
    }

    /** Claims a file that exists, by whatever name it is called, without opening it. */
    static Claim on(Path file) throws CannotOpen {
        Object identity = identity(file);
        if (!HELD.add(identity)) {
            throw new CannotOpen(CannotOpen.Why.OPEN_ELSEWHERE, file);
        }
        boolean claimed = false;
        try {
            Claim claim = new Claim(file, identity, FileLock.on(file).orElse(null));
            claimed = true;
            return claim;
        } finally {
            if (!claimed) {
                HELD.remove(identity);
            }
        }
    }

    /** Whether somebody in this process has claimed that file. */
    static boolean isHeld(Path file) {
        try {
            return HELD.contains(identity(file));
        } catch (CannotOpen gone) {
            return false;
        }
    }

    private static Object identity(Path file) throws CannotOpen {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file.toRealPath() : key;
        } catch (IOException e) {
            throw new CannotOpen(CannotOpen.Why.STORAGE, file, e);
        }
    }

    /**
     * Whether the file that was claimed is still the one of that name; another may have been moved
     * there.
     */
    boolean holds(Path file) {
        try {
            return identity(file).equals(identity);
        } catch (CannotOpen gone) {
            return false;
        }
    }

    /**
     * Reads what stands in the file from {@code at} on, and answers how many bytes that was. The
     * descriptor stays open as long as the claim, and goes after the connection: see above.
     */
    synchronized int read(long at, byte[] into) throws IOException {
        if (closed) {
            throw new IOException("The study was closed");
        }
        if (pages == null) {
            if (!holds(file)) {
                throw new IOException("Another file has the name of the study");
            }
            // Not a channel: interrupting its thread would close it, and give up the lock.
            pages = new RandomAccessFile(file.toFile(), "r");
        }
        pages.seek(at);
        int done = 0;
        while (done < into.length) {
            int now = pages.read(into, done, into.length - done);
            if (now < 0) {
                break;
            }
            done += now;
        }
        return done;
    }

    /** Windows moves nothing onto a file that is read. Not before the connection is closed. */
    synchronized void letGoOfPages() {
        if (pages != null) {
            try {
                pages.close();
            } catch (IOException e) {
                // Nothing was written through it, so there is nothing to lose.
                return;
            } finally {
                pages = null;
            }
        }
    }

    /** Whether it was given up. */
    synchronized boolean isClosed() {
        return closed;
    }

    /** To be called when the connection is closed. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        letGoOfPages();
        try {
            if (lock != null) {
                lock.close();
            }
        } finally {
            HELD.remove(identity);
        }
    }
}
