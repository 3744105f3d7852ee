package org.nyaya.transcript;

/** How a stretch of a document is shown. */
record Look(boolean bold, boolean hidden) {

    static final Look PLAIN = new Look(false, false);
}
