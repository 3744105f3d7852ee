package org.nyaya.project;

/** Passphrases for tests. */
public final class Passphrases {

    private Passphrases() {}

    public static Passphrase any() {
        return of("correct horse, battery staple");
    }

    public static Passphrase of(String text) {
        return Passphrase.taking(text.toCharArray());
    }
}
