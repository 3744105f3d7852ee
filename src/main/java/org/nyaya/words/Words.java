package org.nyaya.words;

import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The sentences of one language. Keys are checked by a test: none missing, none unused, none twice.
 */
public final class Words {

    private static final String MESSAGES = "org.nyaya.words.messages";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

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
            return sentence.format(numbers(sentence, args));
        }
    }

    /** What the history keeps of a step is text, also where it counted. */
    private static Object[] numbers(MessageFormat sentence, Object[] args) {
        Format[] formats = sentence.getFormatsByArgumentIndex();
        Object[] numbers = args.clone();
        for (int i = 0; i < Math.min(args.length, formats.length); i++) {
            if (formats[i] instanceof NumberFormat
                    && args[i] instanceof String written
                    && NUMBER.matcher(written).matches()) {
                numbers[i] = Long.valueOf(written);
            }
        }
        return numbers;
    }
}
