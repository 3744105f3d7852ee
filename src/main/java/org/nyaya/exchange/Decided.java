package org.nyaya.exchange;

/** A file that was looked at, and what is to be made of it. */
public record Decided(Seen.Legible seen, Decision decision) {}
