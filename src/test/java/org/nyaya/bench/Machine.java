package org.nyaya.bench;

import java.lang.management.ManagementFactory;
import java.security.GeneralSecurityException;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** What is asked of the machine itself. */
final class Machine {

    private Machine() {}

    /** How many threads wanted a processor over the last minute; below 0 where nobody tells. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /**
     * How long processors worked for this process up to now, in milliseconds: what it would have
     * taken on a machine that does nothing else, or more where several worked for it at once.
     */
    static double processorMillis() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e6
                : Double.NaN;
    }

    /** Derives a key as opening a study does (SQLCipher 4). */
    static byte[] derive(char[] passphrase) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(passphrase, new byte[16], 256_000, 256);
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(spec)
                .getEncoded();
    }
}
