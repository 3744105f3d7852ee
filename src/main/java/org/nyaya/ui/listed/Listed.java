package org.nyaya.ui.listed;

/**
 * A coding, as a line of the table says it.
 *
 * @param coding its id
 * @param order its place in the text, from 0
 * @param paragraph in which it begins
 * @param speaker who speaks there; empty where nobody is named
 * @param at where its words begin in the source
 * @param code with all above it
 * @param marks that it is a key quote, a negative case; empty where it is neither
 * @param memo the note on it, and the titles of the memos about it; empty where there are none
 */
record Listed(
        long coding,
        int order,
        int paragraph,
        String speaker,
        String text,
        int at,
        String code,
        String marks,
        String memo) {}
