package org.nyaya.project;

/** Passphrases for tests. */
public final class Passphrases {

    public static final String TEXT = "correct horse, battery staple";

    private Passphrases() {}

    public static Passphrase any() {
        return of(TEXT);
    }

    public static Passphrase of(String text) {
        return Passphrase.taking(text.toCharArray());
    }
}
