package org.nyaya.ui.writing;

import org.jspecify.annotations.Nullable;
import org.nyaya.coding.MemoCatalog.Subject;
import org.nyaya.ui.kit.Kit;

/** What sort of thing memos are about. */
public enum Topic {
    FREE,
    STUDY,
    SOURCE,
    CODE,
    PASSAGE,
    PERSON;

    public static Topic of(@Nullable Subject subject) {
        return switch (subject) {
            case null -> FREE;
            case Subject.OfStudy study -> STUDY;
            case Subject.OfSource source -> SOURCE;
            case Subject.OfCode code -> CODE;
            case Subject.OfCoding coding -> PASSAGE;
            case Subject.OfPerson person -> PERSON;
        };
    }

    /** What it is, in words; empty where it is nothing in particular. */
    public static String words(Kit kit, @Nullable Subject subject) {
        return switch (subject) {
            case null -> "";
            case Subject.OfStudy study -> kit.say("memos.on_study");
            case Subject.OfSource(long id, String name) -> name;
            case Subject.OfCode(var path) -> String.join(" / ", path.names());
            case Subject.OfPerson(String name) -> name;
            case Subject.OfCoding on ->
                    kit.say(
                            "beside.memo.on_coding",
                            on.in(),
                            on.paragraph(),
                            on.path().names().getLast());
        };
    }
}
