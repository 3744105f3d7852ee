package org.nyaya.transcript;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of one format. Keeps nothing between files, writes nothing, and touches nothing but
 * the bytes given.
 */
public interface FormatReader {

    /**
     * Reads a whole file. Whatever the bytes are, it answers with a draft or a refusal.
     *
     * @param encoding taken strictly, or null to find it out; formats that say their encoding
     *     themselves leave it aside
     */
    Reading read(byte[] file, @Nullable Charset encoding);
}
