package org.nyaya.study;

import java.util.ArrayList;
import java.util.List;
import org.nyaya.health.Sentence;

/** What a purge takes for good and what it leaves, in lines, for whoever is about to ask for it. */
public final class GoingInWords {

    private GoingInWords() {}

    /**
     * The lines, in the order in which they are read.
     *
     * @param name of what goes; of the study, where that is its history
     * @param backups how many backups there are now
     */
    public static List<String> lines(
            Purge.What what, String name, Going going, int backups, Sentence.Saying says) {
        List<String> lines = new ArrayList<>();
        boolean history = what instanceof Purge.What.History;
        lines.add(says.say("purge.goes." + kind(what), name));
        going.sources().forEach(source -> lines.add(says.say("purge.goes.one_source", source)));
        going.blanked().forEach(source -> lines.add(says.say("purge.goes.blanked", source)));
        if (!history) {
            lines.add(says.say("purge.goes.codings", going.codings(), going.memos()));
        }
        lines.add(says.say("purge.goes.steps", going.steps()));
        lines.add(says.say("purge.goes.backups", backups));
        if (history) {
            lines.add(says.say("purge.goes.versions"));
        }
        Going.Stays stays = going.stays();
        if (!stays.isNowhere()) {
            lines.add(says.say("purge.stays", name));
            stays.sources().forEach(one -> lines.add(says.say("purge.stays.one_source", one)));
            stays.codes().forEach(one -> lines.add(says.say("purge.stays.code", one)));
            stays.questions().forEach(one -> lines.add(says.say("purge.stays.question", one)));
            if (stays.memos() > 0) {
                lines.add(says.say("purge.stays.memos", stays.memos()));
            }
        }
        lines.add(says.say("purge.never"));
        return lines;
    }

    private static String kind(Purge.What what) {
        return switch (what) {
            case Purge.What.History history -> "history";
            case Purge.What.OfSource source -> "source";
            case Purge.What.OfPerson person -> "person";
        };
    }
}
