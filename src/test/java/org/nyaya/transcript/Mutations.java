package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Damages files in many small ways and lets a reader read them. */
final class Mutations {

    private Mutations() {}

    /**
     * Reads {@code count} damaged copies of a file (or as many as the property {@code
     * nyaya.mutations} says): each gives a sound draft or a refusal, and no file appears.
     */
    static void survives(FormatReader reader, byte[] seedFile, int count, long seed) {
        int rounds = Math.max(count, Integer.getInteger("nyaya.mutations", count));
        Set<String> before = temporary();
        for (int round = 0; round < rounds; round++) {
            Random random = new Random(seed + round);
            byte[] file = seedFile;
            for (int i = random.nextInt(4); i >= 0; i--) {
                file = damaged(file, random);
            }
            try {
                if (reader.read(file, null) instanceof Reading.Read(Draft draft)) {
                    Drafts.check(draft);
                }
            } catch (RuntimeException | StackOverflowError | AssertionError e) {
                fail("seed " + (seed + round), e);
            }
        }
        Set<String> appeared = temporary();
        appeared.removeAll(before);
        appeared.removeIf(name -> !name.startsWith("nyaya") && !name.endsWith(".tmp"));
        assertEquals(Set.of(), appeared);
    }

    private static byte[] damaged(byte[] file, Random random) {
        if (file.length == 0) {
            return new byte[] {(byte) random.nextInt()};
        }
        int at = random.nextInt(file.length);
        int to = at + random.nextInt(Math.min(file.length - at, 40) + 1);
        return switch (random.nextInt(7)) {
            case 0 -> {
                byte[] copy = file.clone();
                copy[at] ^= (byte) (1 << random.nextInt(8));
                yield copy;
            }
            case 1 -> {
                byte[] copy = file.clone();
                copy[at] = (byte) random.nextInt();
                yield copy;
            }
            case 2 -> joined(Arrays.copyOf(file, at), file, to, file.length);
            case 3 -> {
                byte[] noise = new byte[1 + random.nextInt(8)];
                random.nextBytes(noise);
                yield joined(
                        joined(Arrays.copyOf(file, at), noise, 0, noise.length),
                        file,
                        at,
                        file.length);
            }
            case 4 -> Arrays.copyOf(file, at);
            case 5 -> joined(Arrays.copyOf(file, to), file, at, file.length);
            default -> {
                byte[] copy = file.clone();
                int from = random.nextInt(file.length);
                int length = Math.min(to - at, file.length - from);
                System.arraycopy(file, from, copy, at, Math.min(length, file.length - at));
                yield copy;
            }
        };
    }

    private static byte[] joined(byte[] front, byte[] back, int from, int to) {
        byte[] whole = Arrays.copyOf(front, front.length + to - from);
        System.arraycopy(back, from, whole, front.length, to - from);
        return whole;
    }

    private static Set<String> temporary() {
        String[] names = new File(System.getProperty("java.io.tmpdir", ".")).list();
        return names == null ? new TreeSet<>() : new TreeSet<>(Arrays.asList(names));
    }
}
