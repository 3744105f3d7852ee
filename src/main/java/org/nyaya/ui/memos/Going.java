package org.nyaya.ui.memos;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.MemoCatalog.Subject;
import org.nyaya.search.Quoting;
import org.nyaya.source.Outline;
import org.nyaya.source.Turn;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Leads;
import org.nyaya.ui.kit.Session;

/** Leads to what memos are about. */
final class Going {

    private final Session session;
    private final Kit kit;
    private final Leads leads;

    Going(Session session, Leads leads) {
        this.session = session;
        this.kit = session.kit();
        this.leads = leads;
    }

    /** Shows what a memo is about; null where it is free. */
    void to(@Nullable Subject subject) {
        switch (subject) {
            case null -> kit.status().say(kit.say("memos.about_nothing"));
            case Subject.OfStudy study -> kit.status().say(kit.say("memos.about_nothing"));
            case Subject.OfSource source -> toSource(source.source());
            case Subject.OfCoding coding -> leads.toText(coding.source(), coding.span());
            case Subject.OfCode code ->
                    leads.toQuestion("code:" + Quoting.path(code.path().toString()));
            case Subject.OfPerson person ->
                    leads.toQuestion("person:" + Quoting.name(person.name()) + " show:passages");
        }
    }

    /** A source is shown from its first words on. */
    private void toSource(long source) {
        kit.screen()
                .after(
                        session.study()
                                .project()
                                .read(read -> first(session.study().outlines().of(read, source))),
                        span -> span.ifPresent(at -> leads.toText(source, at)));
    }

    private static Optional<Span> first(Outline outline) {
        return outline.turns().stream().findFirst().map(Turn::saidSpan);
    }
}
