package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nyaya.house.ReferenceData;

/** Subtitle files and the files of transcription programs, each with what a person sees in it. */
class TimedReferenceTest {

    /** File, format, turns, characters, speakers, warnings; then the first and the last words. */
    private static final String DRAFTS =
            """
            vtt/captions_with_bom.vtt | VTT | 1 | 63 | | NO_SPEAKERS | Caption text #1 | text #4
            vtt/comments.vtt | VTT | 5 | 99 | | NO_SPEAKERS | - Ta en kopp varmt te. | - Ta en kopp
            vtt/cue_tags.vtt | VTT | 1 | 63 | | NO_SPEAKERS | When the moon hits | That's amore
            vtt/invalid_timeframe.vtt | VTT | 2 | 96 | | BROKEN_CUES, NO_SPEAKERS | Caption text #1 | #7
            vtt/invalid_timeframe_in_cue_text.vtt | VTT | 1 | 47 | | NO_SPEAKERS | Caption text #1 | #3
            vtt/metadata_headers.vtt | VTT | 1 | 31 | | NO_SPEAKERS | Caption text #1 | text #2
            vtt/metadata_headers_multiline.vtt | VTT | 1 | 31 | | NO_SPEAKERS | Caption text #1 | #2
            vtt/missing_caption_text.vtt | VTT | 2 | 64 | | NO_SPEAKERS | Caption text #1 | text #5
            vtt/missing_timeframe.vtt | VTT | 2 | 96 | | BROKEN_CUES, NO_SPEAKERS | Caption text #1 | #7
            vtt/one_caption.vtt | VTT | 1 | 15 | | NO_SPEAKERS | Caption text #1 | Caption text #1
            vtt/sample.vtt | VTT | 1 | 262 | | NO_SPEAKERS | Caption text #1 | text #16
            vtt/styles.vtt | VTT | 1 | 14 | | NO_SPEAKERS | - Hello | world.
            vtt/using_identifiers.vtt | VTT | 1 | 95 | | NO_SPEAKERS | Caption text #1 | text #6
            vtt/youtube_dl.vtt | VTT | 1 | 41 | | NO_SPEAKERS | yeah what this | is I'm telling
            srt/invalid_timeframe.srt | SRT | 1 | 79 | | NO_SPEAKERS | Caption text #1 | text #5
            srt/missing_caption_text.srt | SRT | 2 | 64 | | NO_SPEAKERS | Caption text #1 | text #5
            srt/missing_timeframe.srt | SRT | 2 | 64 | | BROKEN_CUES, NO_SPEAKERS | Caption text #1 | #5
            srt/one_caption.srt | SRT | 1 | 15 | | NO_SPEAKERS | Caption text #1 | Caption text #1
            srt/sample.srt | SRT | 1 | 79 | | NO_SPEAKERS | Caption text #1 | text #5
            synthetic/otranscribe.otr | OTRANSCRIBE | 2 | 59 | I, B | | 0:01 I: Hello, | & talk.
            synthetic/otranscribe-old-data-timestamp.otr | OTRANSCRIBE | 1 | 23 | | NO_SPEAKERS | 0:01 old | the way
            synthetic/speaker-labels.srt | SRT | 3 | 71 | SPEAKER_00 | ONE_SPEAKER | SPEAKER_00: Hello, | - Good.
            synthetic/teams-chat-unpadded.vtt | VTT | 2 | 65 | Anna Meyer, Ben | | Anna Meyer: Hello, | be here.
            synthetic/teams-stream.vtt | VTT | 2 | 84 | Anna Meyer, O'Neil, Ben (External) | | Anna Meyer: | be here.
            synthetic/whisper.json | WHISPER | 1 | 47 | | NO_SPEAKERS | Hello, thank you | be here.
            synthetic/whisperx-diarized.json | WHISPER | 1 | 41 | SPEAKER_00 | ONE_SPEAKER | SPEAKER_00: Hello, | joining.
            synthetic/zoom.vtt | VTT | 2 | 99 | Anna Meyer, Ben O'Neil - Org | | Anna Meyer: | and to talk.
            synthetic/otter.txt | TEXT | 4 | 146 | Anna Meyer, Unknown Speaker, Ben | | Anna Meyer | otter.ai
            synthetic/f4-text.txt | TEXT | 4 | 200 | I, B | | I: Wie geht | #00:00:26-1#
            synthetic/timecode-brackets.txt | TEXT | 3 | 116 | Interviewer, Participant 1, Speaker 1 | | Interviewer: | 13.020]
            docx/transcript.txt | TEXT | 7 | 874 | id1, id2, id3 | | [id1] hello, | really struggling.
            """;

    private static final String REFUSALS =
            """
            vtt/empty.vtt EMPTY
            vtt/no_captions.vtt EMPTY
            vtt/invalid.vtt BROKEN
            srt/invalid_format1.srt BROKEN
            srt/invalid_format2.srt BROKEN
            srt/invalid_format3.srt BROKEN
            srt/invalid_format4.srt EMPTY
            """;

    @Test
    void each_file_has_the_turns_and_speakers_that_a_person_sees_in_it() throws IOException {
        for (String row : DRAFTS.lines().toList()) {
            String[] cells = row.split("\\|", -1);
            Arrays.setAll(cells, i -> cells[i].strip());
            Draft draft = draft(cells[0]);
            assertEquals(
                    List.of(cells[1], cells[2], cells[3], cells[4], cells[5]),
                    List.of(
                            draft.format().name(),
                            "" + draft.turns().size(),
                            "" + draft.text().length(),
                            String.join(", ", draft.speakers()),
                            String.join(", ", draft.warnings().stream().map(Enum::name).toList())),
                    cells[0]);
            String text = draft.text().strip();
            assertEquals(cells[6], text.substring(0, cells[6].length()), cells[0]);
            assertEquals(cells[7], text.substring(text.length() - cells[7].length()), cells[0]);
        }
    }

    @Test
    void a_file_without_cues_or_times_is_refused_with_its_reason() throws IOException {
        for (String row : REFUSALS.lines().toList()) {
            String[] cells = row.split(" ", -1);
            Path file = ReferenceData.need("transcripts/" + cells[0]);
            Reading reading =
                    Formats.read(file.getFileName().toString(), Files.readAllBytes(file), null);
            assertEquals(new Reading.Refused(Refusal.valueOf(cells[1])), reading, cells[0]);
        }
    }

    @Test
    void no_subtitle_file_is_left_unlooked_at() throws IOException {
        for (String folder : List.of("vtt", "srt")) {
            try (Stream<Path> files = Files.list(ReferenceData.need("transcripts/" + folder))) {
                for (Path file : files.toList()) {
                    String name = folder + "/" + file.getFileName();
                    assertEquals(true, (DRAFTS + REFUSALS).contains(name + " "), name);
                }
            }
        }
    }

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
