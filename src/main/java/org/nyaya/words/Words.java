package org.nyaya.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of one language. Keys are checked by a test: none missing, none unused, none twice.
 */
public final class Words {

    private static final String MESSAGES = "org.nyaya.words.messages";

    private final ResourceBundle messages;
    private final Locale locale;

    private Words(ResourceBundle messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** The words of that language; English where there are none. */
    public static Words in(Locale locale) {
        return new Words(
                ResourceBundle.getBundle(
                        MESSAGES,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)),
                locale);
    }

    /** The language they are in; dates are written as it writes them. */
    public Locale locale() {
        return locale;
    }

    /**
     * The sentence of that key with the arguments filled in.
     *
     * @throws java.util.MissingResourceException where there is no such key
     */
    public String say(String key, Object... args) {
        return new MessageFormat(messages.getString(key), locale).format(args);
    }
}
