package org.nyaya.exchange;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nyaya.source.Arrival;
import org.nyaya.source.Kind;
import org.nyaya.text.PartialDate;
import org.nyaya.transcript.Corrections;
import org.nyaya.transcript.Draft;
import org.nyaya.transcript.Interviewers;

/**
 * What somebody says of files before they are read: how to read them, and what is to be made of
 * their drafts. The same for all files of one call; the window changes arrivals one by one after
 * that.
 *
 * @param encoding taken strictly, or null to find it out
 * @param corrections of speakers; the names that follow are those they give
 * @param interviewers who asks; where nobody is named, speakers whose label says so
 * @param people names of the people behind speakers
 * @param date of the interviews, before any that the files tell
 * @param interview that all of them are of; null where each is called as its file is
 * @param pages of scans whose text nobody can read: with {@link Kind#NOTE} and at least one, they
 *     come in as a line for each page, to hang notes and codes on
 */
public record Wishes(
        Kind kind,
        String language,
        @Nullable Charset encoding,
        Corrections corrections,
        List<String> interviewers,
        Map<String, String> people,
        @Nullable PartialDate date,
        @Nullable String interview,
        int pages) {

    public Wishes {
        interviewers = List.copyOf(interviewers);
        people = Map.copyOf(people);
    }

    /** What the draft of a file of that name (without ending) is to become. */
    public Arrival arrival(String name, Draft read) {
        Draft draft = corrections.applied(read);
        PartialDate when =
                date == null && draft.date() != null ? PartialDate.of(draft.date()) : date;
        return new Arrival(name, kind, language, when, interview, draft, asking(draft), people);
    }

    /** Whether a scan may come in as notes. */
    boolean wantsPages() {
        return kind == Kind.NOTE && pages > 0;
    }

    /** The speakers that these wishes name as corrections name them. */
    public Stream<String> speakers() {
        return Stream.concat(interviewers.stream(), people.keySet().stream());
    }

    private Set<String> asking(Draft draft) {
        if (!interviewers.isEmpty()) {
            return Set.copyOf(interviewers);
        }
        return draft.speakers().stream().filter(Interviewers::asks).collect(Collectors.toSet());
    }
}
