package org.nyaya.project;

import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of a label in one column: each followed by a line end; a backslash keeps those
 * inside apart.
 */
final class Args {

    private Args() {}

    static String write(List<String> args) {
        StringBuilder all = new StringBuilder();
        for (String arg : args) {
            all.append(arg.replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
        }
        return all.toString();
    }

    static List<String> read(String all) {
        List<String> args = new ArrayList<>();
        StringBuilder arg = new StringBuilder();
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            if (c == '\n') {
                args.add(arg.toString());
                arg.setLength(0);
            } else if (c == '\\' && i + 1 < all.length()) {
                i++;
                arg.append(all.charAt(i) == 'n' ? '\n' : all.charAt(i));
            } else {
                arg.append(c);
            }
        }
        return args;
    }
}
