package org.nyaya.ui.comparing;

import org.nyaya.coding.Code;
import org.nyaya.project.Label;
import org.nyaya.search.Compared;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/** Says of a passage of the list that it is a key quote, or a negative case, or not any more. */
record Marking(Session session) {

    void keyQuote(Code code, Compared passage) {
        Kit kit = session.kit();
        kit.screen()
                .after(
                        session.study()
                                .reworking()
                                .turnKeyQuote(
                                        passage.coding().id(),
                                        label("code.key_quote", code, passage),
                                        label("code.no_key_quote", code, passage)),
                        now ->
                                now.ifPresentOrElse(
                                        coding -> told(code, coding.keyQuote()),
                                        () -> kit.status().complain(kit.say("coded.gone"))));
    }

    private void told(Code code, boolean isOne) {
        Kit kit = session.kit();
        kit.status().say(kit.say(isOne ? "coded.key_quote" : "coded.no_key_quote", code.name()));
    }

    void negative(Code code, Compared passage) {
        Kit kit = session.kit();
        kit.screen()
                .after(
                        session.study()
                                .negativeCases()
                                .turn(
                                        passage.coding().id(),
                                        label("code.negative", code, passage),
                                        label("code.not_negative", code, passage)),
                        turned -> {
                            switch (turned) {
                                case NEGATIVE ->
                                        kit.status().say(kit.say("coded.negative", code.name()));
                                case NONE_ANY_MORE ->
                                        kit.status()
                                                .say(kit.say("coded.not_negative", code.name()));
                                case GONE -> kit.status().complain(kit.say("coded.gone"));
                            }
                        });
    }

    private static Label label(String key, Code code, Compared passage) {
        return Label.of(key, code.name(), passage.in(), Integer.toString(passage.paragraph()));
    }
}
