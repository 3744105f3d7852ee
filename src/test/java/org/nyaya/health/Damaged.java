package org.nyaya.health;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A study file after something happened to it. */
final class Damaged {

    private static final int PAGE = 4096;
    private static final int SALT = 16;
    private static final int IV = 16;
    private static final int HMAC = 64;

    private final String what;
    private final byte[] bytes;

    private Damaged(String what, byte[] bytes) {
        this.what = what;
        this.bytes = bytes;
    }

    /** What happened, for the message of a test. */
    String what() {
        return what;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether it is one of the bytes that the key is derived with. */
    boolean isOfSalt() {
        return what.matches("byte ([0-9]|1[0-5])");
    }

    /** One byte changed at each of {@code places}: of all kinds, and anywhere. */
    static List<Damaged> flipped(byte[] whole, long seed, int places) {
        Random random = new Random(seed);
        int pages = whole.length / PAGE;
        List<Damaged> all = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            int page = random.nextInt(pages) * PAGE;
            int at =
                    switch (i % 6) {
                        case 0 -> i < places / 2 ? i % SALT : SALT + random.nextInt(PAGE - SALT);
                        case 1 -> page + random.nextInt(PAGE - IV - HMAC);
                        case 2 -> page + PAGE - HMAC - 1 - random.nextInt(IV);
                        case 3 -> page + PAGE - 1 - random.nextInt(HMAC);
                        case 4 -> whole.length - 1 - random.nextInt(PAGE);
                        default -> random.nextInt(whole.length);
                    };
            byte[] bytes = whole.clone();
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            all.add(new Damaged("byte " + at, bytes));
        }
        return all;
    }

    /** Cut off at the beginning, within a page, and between two. */
    static List<Damaged> cut(byte[] whole, long seed) {
        Random random = new Random(seed);
        int pages = whole.length / PAGE;
        List<Integer> lengths = new ArrayList<>(List.of(0, 1, 15, 16, 100, 4095, 4096));
        for (int i = 0; i < 20; i++) {
            int page = 1 + random.nextInt(pages - 1);
            lengths.add(page * PAGE + (i % 2 == 0 ? 0 : 1 + random.nextInt(PAGE - 1)));
        }
        lengths.add(whole.length - 1);
        lengths.add(whole.length - PAGE);
        return lengths.stream()
                .map(length -> new Damaged("cut at " + length, Arrays.copyOf(whole, length)))
                .toList();
    }

    /** Something behind the end: less than a page, one, and more. */
    static List<Damaged> longer(byte[] whole, long seed) {
        Random random = new Random(seed);
        List<Damaged> all = new ArrayList<>();
        for (int more : List.of(1, 100, 4095, 4096, 10_000)) {
            byte[] garbage = new byte[more];
            random.nextBytes(garbage);
            byte[] bytes = Arrays.copyOf(whole, whole.length + more);
            System.arraycopy(garbage, 0, bytes, whole.length, more);
            all.add(new Damaged(more + " bytes more", bytes));
            all.add(new Damaged(more + " zeros more", Arrays.copyOf(whole, whole.length + more)));
        }
        return all;
    }

    /** Two pages that changed places, and pages that were wiped. */
    static List<Damaged> moved(byte[] whole, long seed) {
        Random random = new Random(seed);
        int pages = whole.length / PAGE;
        List<Damaged> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int one = random.nextInt(pages);
            int other = (one + 1 + random.nextInt(pages - 1)) % pages;
            byte[] swapped = whole.clone();
            System.arraycopy(whole, one * PAGE, swapped, other * PAGE, PAGE);
            System.arraycopy(whole, other * PAGE, swapped, one * PAGE, PAGE);
            all.add(new Damaged("pages " + one + " and " + other, swapped));
        }
        for (int page = 0; page < pages; page++) {
            byte[] wiped = whole.clone();
            Arrays.fill(wiped, page * PAGE, (page + 1) * PAGE, (byte) 0);
            all.add(new Damaged("page " + page + " wiped", wiped));
        }
        return all;
    }
}
