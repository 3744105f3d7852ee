package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.nyaya.text.LfText;

/** Files that were damaged on their way, for the readers that have to bear them. */
final class Mutations {

    private static final Duration LONG = Duration.ofSeconds(20);

    /** No reader refuses so: what stands for an exception that it threw. */
    private static final Reading THROWN = new Reading.Refused(Refusal.UNKNOWN_FORMAT);

    private Mutations() {}

    /**
     * How many a test tries: 2,000 where the suite runs, more with {@code -Dnyaya.mutations=20000}.
     */
    static int count() {
        return Integer.getInteger("nyaya.mutations", 2000);
    }

    /**
     * Fails where a damaged file brings anything but a sound draft or a refusal, takes long, or
     * leaves a file behind. A failure names the seed of the one file.
     */
    static void survives(FormatReader reader, byte[] seedFile, int count, long seed) {
        Set<String> before = temporary();
        for (long each = seed; each < seed + count; each++) {
            byte[] file = mutated(seedFile, new Random(each));
            try {
                check(Guarded.within(LONG, () -> false, () -> answer(reader, file)));
            } catch (AssertionError | InterruptedException e) {
                fail("seed " + each, e);
            }
        }
        assertEquals(before, temporary(), "files left behind");
    }

    private static Reading answer(FormatReader reader, byte[] file) {
        try {
            return reader.read(file, null);
        } catch (RuntimeException | StackOverflowError e) {
            return THROWN;
        }
    }

    private static void check(Reading reading) {
        assertNotSame(THROWN, reading, "thrown");
        if (reading instanceof Reading.Read read) {
            String text = read.draft().text();
            assertTrue(LfText.isStorable(text), "not storable");
            Drafts.check(read.draft());
            int at = 0;
            for (Place place : read.draft().places()) {
                assertTrue(place.start() >= at && place.start() < text.length(), "places");
                at = place.start();
            }
        }
    }

    static byte[] mutated(byte[] file, Random random) {
        byte[] mutated = file;
        for (int i = random.nextInt(1, 8); i > 0 && mutated.length > 0; i--) {
            mutated = once(mutated, random);
        }
        return mutated;
    }

    private static byte[] once(byte[] file, Random random) {
        int at = random.nextInt(file.length);
        int length = Math.min(file.length - at, random.nextInt(1, 64));
        byte[] some = new byte[random.nextInt(1, 16)];
        random.nextBytes(some);
        return switch (random.nextInt(7)) {
            case 0 -> flipped(file, at, 1 << random.nextInt(8));
            case 1 -> joined(file, at, new byte[0], at + length);
            case 2 -> joined(file, at, some, at);
            case 3 -> random.nextInt(4) == 0 ? Arrays.copyOf(file, at) : flipped(file, at, 0xff);
            case 4 -> joined(file, at, Arrays.copyOfRange(file, at, at + length), at);
            case 5 -> {
                int from = random.nextInt(file.length);
                int to = Math.min(file.length, from + length);
                yield joined(file, at, Arrays.copyOfRange(file, from, to), at + length);
            }
            default -> joined(file, at, some, Math.min(file.length, at + some.length));
        };
    }

    private static byte[] flipped(byte[] file, int at, int bits) {
        byte[] flipped = file.clone();
        flipped[at] ^= (byte) bits;
        return flipped;
    }

    private static byte[] joined(byte[] file, int until, byte[] middle, int from) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(file, 0, until);
        joined.writeBytes(middle);
        joined.write(file, from, file.length - from);
        return joined.toByteArray();
    }

    private static Set<String> temporary() {
        String[] names = Path.of(System.getProperty("java.io.tmpdir")).toFile().list();
        return new TreeSet<>(names == null ? Set.of() : Arrays.asList(names));
    }
}
