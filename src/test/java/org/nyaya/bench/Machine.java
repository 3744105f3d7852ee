package org.nyaya.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** What is asked of the machine itself. */
final class Machine {

    private static final Path STATUS = Path.of("/proc/self/status");

    private Machine() {}

    /**
     * The most memory this process ever had in use, in MB; empty where the system does not tell.
     */
    static OptionalDouble peakMegabytes() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return OptionalDouble.empty();
        }
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        }
    }

    /** How many threads wanted a processor over the last minute; below 0 where nobody tells. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Derives a key as opening a study does (SQLCipher 4). */
    static byte[] derive(char[] passphrase) throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(passphrase, new byte[16], 256_000, 256);
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(spec)
                .getEncoded();
    }
}
