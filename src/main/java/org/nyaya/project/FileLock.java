package org.nyaya.project;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A lock by {@code flock(2)}, which belongs to one opening of a file. SQLite's own lock belongs to
 * the process, and goes as soon as <em>anything</em> in the process closes the file: the file
 * dialog of the desktop looks into the files that it lists. With this one beside it, another Nyaya
 * is refused all the same. On Linux only, and on disks of this computer: elsewhere SQLite's lock
 * alone holds. On Windows nothing gives that up; on macOS, and on disks of a network, the two kinds
 * of locks are in each other's way.
 */
final class FileLock implements AutoCloseable {

    /** Disks of this computer, on which it is a lock of its own. */
    private static final Set<String> DISKS =
            Set.of(
                    "apfs",
                    "bcachefs",
                    "btrfs",
                    "exfat",
                    "ext2",
                    "ext3",
                    "ext4",
                    "f2fs",
                    "fuseblk",
                    "hfs",
                    "jfs",
                    "msdos",
                    "ntfs3",
                    "overlay",
                    "ramfs",
                    "tmpfs",
                    "vfat",
                    "xfs",
                    "zfs");

    private static final String OS = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    private static final boolean LINUX = OS.contains("linux");

    /** As the headers have it: read only, closed in child processes. */
    private static final int OPEN = 0x80000;

    /** Exclusive, and without waiting. */
    private static final int LOCK = 2 | 4;

    /** EWOULDBLOCK. */
    private static final int HELD_ELSEWHERE = 11;

    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO =
            STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));

    private final int descriptor;

    private FileLock(int descriptor) {
        this.descriptor = descriptor;
    }

    /**
     * Takes the lock; none where there is no such lock for that file.
     *
     * @throws CannotOpen where somebody else has it
     */
    static Optional<FileLock> on(Path file) throws CannotOpen {
        if (!LINUX || !isOnDisk(file)) {
            return Optional.empty();
        }
        try (Arena arena = Arena.ofConfined()) {
            Charset charset = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
            MemorySegment path = arena.allocateFrom(file.toAbsolutePath().toString(), charset);
            int descriptor = (int) Calls.OPEN.invokeExact(path, OPEN);
            if (descriptor < 0) {
                return Optional.empty();
            }
            MemorySegment state = arena.allocate(STATE);
            if ((int) Calls.FLOCK.invokeExact(state, descriptor, LOCK) == 0) {
                return Optional.of(new FileLock(descriptor));
            }
            int why = (int) ERRNO.get(state, 0L);
            new FileLock(descriptor).close();
            if (why == HELD_ELSEWHERE) {
                throw new CannotOpen(CannotOpen.Why.OPEN_ELSEWHERE, file);
            }
            return Optional.empty();
        } catch (CannotOpen elsewhere) {
            throw elsewhere;
        } catch (Throwable notToBeHad) {
            // A system without that function has SQLite's lock still.
            return Optional.empty();
        }
    }

    private static boolean isOnDisk(Path file) {
        try {
            return DISKS.contains(Files.getFileStore(file).type().toLowerCase(Locale.ROOT));
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Not before the connection is closed: this closes the file, and with it SQLite's lock. */
    @Override
    public void close() {
        try {
            int _ = (int) Calls.CLOSE.invokeExact(descriptor);
        } catch (Throwable e) {
            throw new IllegalStateException("A file could not be closed", e);
        }
    }

    /** The functions of the system; looked up when the first file is locked. */
    @SuppressWarnings("restricted") // to call the system is what this class is for
    private static final class Calls {

        private static final Linker LINKER = Linker.nativeLinker();
        private static final SymbolLookup SYSTEM = LINKER.defaultLookup();
        static final MethodHandle OPEN =
                LINKER.downcallHandle(
                        SYSTEM.findOrThrow("open"),
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
                        Linker.Option.firstVariadicArg(2));
        static final MethodHandle FLOCK =
                LINKER.downcallHandle(
                        SYSTEM.findOrThrow("flock"),
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT),
                        Linker.Option.captureCallState("errno"));
        static final MethodHandle CLOSE =
                LINKER.downcallHandle(
                        SYSTEM.findOrThrow("close"),
                        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

        private Calls() {}
    }
}
