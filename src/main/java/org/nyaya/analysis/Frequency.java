package org.nyaya.analysis;

import org.nyaya.coding.Code;
import org.nyaya.coding.CodePath;

/** How far a code reaches alone, and with the codes below it. */
public record Frequency(Code code, CodePath path, Tally alone, Tally withSubCodes) {}
