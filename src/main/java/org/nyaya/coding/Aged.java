package org.nyaya.coding;

/**
 * A coding that was made when its code meant something else.
 *
 * @param code the path of its code
 * @param in the name of the source
 * @param paragraph in which it begins, from 1
 * @param text what stands there
 * @param then what the code meant at that time
 */
public record Aged(
        Coding coding, CodePath code, String in, int paragraph, String text, Definition then) {}
