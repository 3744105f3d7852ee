package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nyaya.house.ReferenceData;

/** When things were said in subtitle files and the files of transcription programs. */
class TimedReferenceTest {

    @Test
    void turns_are_told_when_they_were_said() throws IOException {
        assertEquals(List.of(2656L, 3900L), Drafts.times(draft("synthetic/zoom.vtt")));
        assertEquals(List.of(3580L, 7150L), Drafts.times(draft("synthetic/teams-stream.vtt")));
        assertEquals(List.of(1250L, 24_500L), Drafts.times(draft("synthetic/otranscribe.otr")));
        assertEquals(
                List.of(0L, 3580L, 3580L), Drafts.times(draft("synthetic/speaker-labels.srt")));
        assertEquals(List.of(500L, 11_890L), Drafts.times(draft("vtt/missing_timeframe.vtt")));
    }

    @Test
    void captions_that_roll_up_are_told_once() throws IOException {
        assertEquals(
                "yeah what this will happen is I'm telling", draft("vtt/youtube_dl.vtt").text());
    }

    private static Draft draft(String name) throws IOException {
        Path file = ReferenceData.need("transcripts/" + name);
        return Drafts.of(file.getFileName().toString(), Files.readAllBytes(file));
    }
}
