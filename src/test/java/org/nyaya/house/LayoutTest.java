package org.nyaya.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void every_source_is_laid_out_by_the_formatter() throws IOException {
        Stream.Builder<Path> untidy = Stream.builder();
        for (Path source : Layout.sources()) {
            String is = Files.readString(source);
            if (!is.equals(Layout.laidOut(source, is))) {
                untidy.add(source);
            }
        }
        assertEquals(
                List.of(), untidy.build().toList(), "run: mvn -q test-compile exec:exec@format");
    }
}
