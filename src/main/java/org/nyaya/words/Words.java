package org.nyaya.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences of one language. Keys are checked by a test: none missing, none unused, none twice.
 */
public final class Words {

    private static final String MESSAGES = "org.nyaya.words.messages";

    private final ResourceBundle messages;
    private final Locale locale;

    /** By key: to read a sentence costs more than to fill it in, and a table says hundreds. */
    private final Map<String, MessageFormat> read = new ConcurrentHashMap<>();

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
        MessageFormat sentence =
                read.computeIfAbsent(
                        key, one -> new MessageFormat(messages.getString(one), locale));
        // One sentence is filled in by one thread at a time.
        synchronized (sentence) {
            return sentence.format(args);
        }
    }
}
