package org.nyaya.project;

/** What opens a study. Whoever has typed or read it closes it, which wipes it. */
public sealed interface Secret extends AutoCloseable permits Passphrase, RecoveryKey {

    @Override
    void close();
}
