package org.nyaya.transcript;

import java.util.List;
import java.util.Set;

/** Words, folded, that tell a speaker's label from a heading, a note or a sentence. */
final class LabelWords {

    /** What people in an interview are called. */
    private static final Set<String> ROLES =
            words(
                    """
                    interviewer interviewee respondent participant moderator facilitator
                    interpreter translator speaker informant researcher observer host
                    guest notetaker int res resp mod fac i r p interviewerin befragte
                    befragter befragten sprecher sprecherin intervieweur intervieweuse
                    enqueteur enquetrice enquete enquetee entrevistador entrevistadora
                    entrevistado entrevistada intervistatore intervistatrice intervistato
                    intervistata moderador moderadora moderatorin moderateur moderatrice
                    unknown unidentified
                    """);

    /** What may stand beside a role. */
    private static final Set<String> QUALIFIERS =
            words(
                    """
                    the key male female man woman first second third
                    one two three four co lead assistant community focus group
                    """);

    /** Heads of what is said about an interview and not in it. */
    private static final Set<String> ABOUT =
            words(
                    """
                    note notes nb ps fyi date dated dates place time times duration length
                    location venue setting language languages topic topics subject title
                    file filename recording recorded transcript transcription transcribed
                    transcriber translated interview interviewed interviewers interviewees
                    participants respondents speakers attendees present absent age sex
                    gender education occupation profession religion nationality ethnicity
                    status marital name names address phone telephone email contact
                    website url project study version id ref reference code codes source
                    sources key keywords abstract summary introduction background
                    conclusion contents example examples confidential start started end
                    ended beginning birth warning ok okay datum ort dauer thema fecha
                    lugar duracion lieu duree data local
                    """);

    /** With a number behind them these count parts of a document, not people. */
    private static final Set<String> COUNTED =
            words(
                    """
                    q question step part section chapter page line table figure tape side
                    track item option phase theme topic number no round scene session day
                    week month year point appendix version interview file paragraph
                    """);

    private static final Set<String> CONNECTORS =
            words(
                    """
                    of the and for by with at in to on a de la le du el der des von
                    """);

    private static final Set<String> SENTENCE_BEGINNINGS =
            words(
                    """
                    he she they we it you his her their our my your its and but so then or
                    for if when while because as since although though that this these
                    those there here what why how where who which in on at to from of with
                    by about after before during until like also now well yes no yeah oh
                    anyway again is was are were be do does did have has had can could
                    would should not only just let please some something someone the
                    """);

    private static final Set<String> LEADS_TO_COLON =
            words(
                    """
                    said says say saying asked asks ask told tell tells replied answered
                    answers wrote thought think thinking like is was are were follows
                    following this that these those me him her them us it you things
                    reasons ways words
                    """);

    private LabelWords() {}

    static boolean isRole(List<String> parts) {
        boolean role = false;
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            // A single letter is a role in front ("P 3") and a number at the end ("Speaker A").
            boolean letter = part.length() == 1 && i > 0;
            if (!letter && ROLES.contains(part)) {
                role = true;
            } else if (!QUALIFIERS.contains(part)
                    && !isNumber(part)
                    && !(letter && i == parts.size() - 1)) {
                return false;
            }
        }
        return role;
    }

    static boolean isAboutTheInterview(List<String> parts) {
        String first = parts.getFirst();
        boolean counts = parts.size() > 1 && COUNTED.contains(first);
        if (!counts && !ABOUT.contains(first)) {
            return false;
        }
        List<String> rest = parts.subList(1, parts.size());
        // "ID 7" is how studies name people whom they do not name.
        boolean person =
                first.equals("id")
                        && !rest.isEmpty()
                        && rest.stream().allMatch(LabelWords::isNumber);
        if (person || isRole(parts)) {
            return false;
        }
        return (counts && rest.stream().anyMatch(LabelWords::isNumber))
                || rest.stream().allMatch(LabelWords::isAside);
    }

    static boolean beginsSentence(String word) {
        return SENTENCE_BEGINNINGS.contains(word);
    }

    static boolean leadsToColon(String word) {
        return LEADS_TO_COLON.contains(word);
    }

    private static boolean isAside(String part) {
        return part.length() == 1
                || isNumber(part)
                || ABOUT.contains(part)
                || COUNTED.contains(part)
                || CONNECTORS.contains(part)
                || ROLES.contains(part);
    }

    private static boolean isNumber(String part) {
        return Character.isDigit(part.codePointAt(0));
    }

    private static Set<String> words(String spaced) {
        return Set.of(spaced.strip().split("\\s+", -1));
    }
}
