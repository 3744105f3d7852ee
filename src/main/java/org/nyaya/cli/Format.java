package org.nyaya.cli;

/** How a result is printed. */
enum Format {
    TEXT,
    CSV,
    JSON
}
