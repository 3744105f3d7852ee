package org.nyaya.ui.comparing;

import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.coding.Coding;

/**
 * A passage as a list beside the text shows it.
 *
 * @param heading of what begins with it; empty where it goes on
 * @param in the name of the source
 * @param paragraph in which it begins, from 1
 * @param text what stands there
 */
record Listed(
        Coding coding, String heading, String in, int paragraph, String text, List<Sign> signs) {

    /** A mark on it, in a sign and in words. */
    record Sign(Feather icon, String words) {}

    Listed {
        signs = List.copyOf(signs);
    }
}
