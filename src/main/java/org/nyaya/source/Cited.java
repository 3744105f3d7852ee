package org.nyaya.source;

/**
 * What a passage of a document is cited by ("p. 17, 4.2").
 *
 * @param page as printed or counted; empty where the document has no pages
 * @param section number or heading; empty before the first
 */
public record Cited(String page, String section) {}
