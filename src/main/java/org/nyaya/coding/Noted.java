package org.nyaya.coding;

/**
 * What a coder says of a coding beside where and what.
 *
 * @param memo a short note on why; empty where there is none
 * @param keyQuote whether it says what the code means better than others do
 */
public record Noted(Certainty certainty, String memo, boolean keyQuote) {

    public static final Noted NOTHING = new Noted(Certainty.CERTAIN, "", false);
}
