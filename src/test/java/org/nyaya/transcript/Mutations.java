package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;

/**
 * Damages files and asks of a reader that it answers with a draft that holds or with a refusal, and
 * leaves no file behind.
 */
final class Mutations {

    private Mutations() {}

    /**
     * Reads {@code count} damaged copies of a file, or as many as {@code -Dnyaya.mutations} says.
     * What fails names its seed.
     */
    static void survives(FormatReader reader, byte[] seedFile, int count, long seed) {
        Set<String> before = temporaryFiles();
        int rounds = Integer.getInteger("nyaya.mutations", count);
        for (int round = 0; round < rounds; round++) {
            Random random = new Random(seed + round);
            byte[] damaged = seedFile;
            for (int i = random.nextInt(4); i >= 0; i--) {
                damaged = damaged(damaged, random);
            }
            try {
                if (reader.read(damaged, null) instanceof Reading.Read read) {
                    Drafts.check(read.draft());
                }
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                fail("seed " + (seed + round), e);
            }
        }
        assertEquals(before, temporaryFiles(), "files were left behind");
    }

    private static Set<String> temporaryFiles() {
        String[] names = new File(System.getProperty("java.io.tmpdir")).list();
        return names == null ? Set.of() : Set.of(names);
    }

    private static byte[] damaged(byte[] file, Random random) {
        if (file.length == 0) {
            return new byte[] {(byte) random.nextInt(256)};
        }
        int at = random.nextInt(file.length);
        int length = 1 + random.nextInt(Math.min(40, file.length - at));
        byte[] copy = file.clone();
        return switch (random.nextInt(6)) {
            case 0 -> {
                copy[at] ^= (byte) (1 << random.nextInt(8));
                yield copy;
            }
            case 1 -> joined(Arrays.copyOf(file, at), from(file, at + length));
            case 2 -> {
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                yield joined(Arrays.copyOf(file, at), noise, from(file, at));
            }
            case 3 -> Arrays.copyOf(file, at);
            case 4 -> joined(Arrays.copyOf(file, at + length), from(file, at));
            default -> joined(Arrays.copyOf(file, at), from(file, random.nextInt(file.length)));
        };
    }

    private static byte[] from(byte[] file, int at) {
        return Arrays.copyOfRange(file, Math.min(at, file.length), file.length);
    }

    private static byte[] joined(byte[]... pieces) {
        int length = Arrays.stream(pieces).mapToInt(piece -> piece.length).sum();
        byte[] whole = new byte[length];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, whole, at, piece.length);
            at += piece.length;
        }
        return whole;
    }
}
