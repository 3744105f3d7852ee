package org.nyaya.health;

/** How much a finding matters. */
public enum Severity {
    /** Good to know; nothing need be done. */
    NOTE,
    /** Something is not as it should be, and can be set right without losing anything. */
    REPAIR,
    /** Something is lost or cannot be trusted. */
    GRAVE
}
