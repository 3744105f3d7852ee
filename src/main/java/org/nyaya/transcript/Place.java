package org.nyaya.transcript;

/**
 * From here on, until the next place, a text is on this page and in this section: what a passage of
 * a document is cited by ("p. 17, 4.2").
 *
 * @param start UTF-16 position in the text
 * @param page as printed or counted; empty where the format knows no pages
 * @param section number or heading; empty before the first
 */
public record Place(int start, String page, String section) {}
