package org.nyaya.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nyaya.source.Arrival;
import org.nyaya.source.Kind;
import org.nyaya.text.Names;
import org.nyaya.text.PartialDate;
import org.nyaya.transcript.Corrections;
import org.nyaya.transcript.Draft;
import org.nyaya.transcript.Format;
import org.nyaya.transcript.Interviewers;

/**
 * What is to be made of one file.
 *
 * @param language of the text, as a language tag
 * @param date of the interview; null where nobody knows it
 * @param interview as {@link Arrival} has it
 * @param voices one for each label of the file
 */
public record Decision(
        String name,
        Kind kind,
        String language,
        @Nullable PartialDate date,
        @Nullable String interview,
        List<Voice> voices) {

    /** Formats of programs that transcribe. */
    private static final Set<Format> TIMED =
            Set.of(Format.VTT, Format.SRT, Format.OTRANSCRIBE, Format.WHISPER);

    public Decision {
        voices = List.copyOf(voices);
    }

    /**
     * What is made of a file where nobody says otherwise: a transcript where somebody speaks or
     * somebody timed it, else a document.
     */
    public static Decision first(Seen.Legible seen, String language) {
        boolean timed = TIMED.contains(seen.format());
        return new Decision(
                ImportFiles.name(seen.file()),
                timed || !seen.speakers().isEmpty() ? Kind.TRANSCRIPT : Kind.DOCUMENT,
                language,
                seen.date() == null ? null : PartialDate.of(seen.date()),
                null,
                seen.speakers().stream().map(Decision::first).toList());
    }

    private static Voice first(Seen.Speaker speaker) {
        String label = speaker.label();
        return new Voice(label, speaker.turns(), label, true, Interviewers.asks(label), null);
    }

    /** The same for the file as it was read anew: labels that it still has keep their voices. */
    public Decision over(Seen.Legible anew) {
        Map<String, Voice> before =
                voices.stream()
                        .collect(Collectors.toMap(voice -> Names.fold(voice.label()), v -> v));
        List<Voice> now =
                anew.speakers().stream()
                        .map(speaker -> {
                            Voice known = before.get(Names.fold(speaker.label()));
                            return known == null
                                    ? first(speaker)
                                    : new Voice(
                                            speaker.label(),
                                            speaker.turns(),
                                            known.name(),
                                            known.speaks(),
                                            known.asks(),
                                            known.person());
                        })
                        .toList();
        return new Decision(name, kind, language, date, interview, now);
    }

    public Decision named(String other) {
        return new Decision(other, kind, language, date, interview, voices);
    }

    public Decision of(Kind other) {
        return new Decision(name, other, language, date, interview, voices);
    }

    public Decision in(String other) {
        return new Decision(name, kind, other, date, interview, voices);
    }

    public Decision held(@Nullable PartialDate when) {
        return new Decision(name, kind, language, when, interview, voices);
    }

    public Decision at(@Nullable String other) {
        return new Decision(name, kind, language, date, other, voices);
    }

    /** The same with another voice for that label, where the file has it. */
    public Decision voice(String label, UnaryOperator<Voice> change) {
        String folded = Names.fold(label);
        return new Decision(
                name,
                kind,
                language,
                date,
                interview,
                voices.stream()
                        .map(voice ->
                                Names.fold(voice.label()).equals(folded)
                                        ? change.apply(voice)
                                        : voice)
                        .toList());
    }

    /** The labels as they are called, each once: how many speakers there will be. */
    public long speakers() {
        return voices.stream()
                .filter(Voice::speaks)
                .map(voice -> Names.fold(voice.name()))
                .distinct()
                .count();
    }

    /** What is to be taken into the study, from the draft of the file. */
    public Arrival arrival(Draft read) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> people = new HashMap<>();
        for (Voice voice : voices) {
            if (voice.speaks()) {
                names.put(voice.label(), voice.name());
                if (voice.person() != null) {
                    people.putIfAbsent(voice.name(), voice.person());
                }
            }
        }
        Corrections corrections =
                new Corrections(
                        names,
                        voices.stream()
                                .filter(voice -> !voice.speaks())
                                .map(Voice::label)
                                .collect(Collectors.toSet()));
        return new Arrival(
                name,
                kind,
                language,
                date,
                interview,
                corrections.applied(read),
                voices.stream()
                        .filter(voice -> voice.speaks() && voice.asks())
                        .map(Voice::name)
                        .collect(Collectors.toSet()),
                people);
    }
}
