package org.nyaya.exchange;

/** The sentences of the language in which a document is written. */
@FunctionalInterface
public interface Phrases {

    /** The sentence of that key with the arguments filled in. */
    String say(String key, Object... args);
}
