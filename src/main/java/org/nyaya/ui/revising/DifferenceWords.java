package org.nyaya.ui.revising;

import org.kordamp.ikonli.feather.Feather;
import org.nyaya.coding.CodeDifference;
import org.nyaya.coding.CodePath;
import org.nyaya.ui.kit.Kit;

/** What tells two versions apart, in words. */
record DifferenceWords(Kit kit) {

    private static final String BETWEEN = " › ";

    /**
     * One difference.
     *
     * @param code which code or group it is about
     * @param what what became of it
     * @param before what was said before; empty where nothing was, or it is no matter of words
     * @param after what is said after
     */
    record Line(Feather sign, String code, String what, String before, String after) {}

    Line line(CodeDifference difference) {
        return switch (difference) {
            case CodeDifference.OfCode code -> ofCode(code);
            case CodeDifference.OfGroup group -> ofGroup(group);
        };
    }

    private Line ofGroup(CodeDifference.OfGroup difference) {
        String group = kit.say("versions.group", difference.group());
        return switch (difference) {
            case CodeDifference.GroupAdded added ->
                    new Line(Feather.PLUS, group, kit.say("versions.added"), "", "");
            case CodeDifference.GroupRemoved removed ->
                    new Line(Feather.MINUS, group, kit.say("versions.removed"), "", "");
            case CodeDifference.GroupRenamed renamed ->
                    new Line(
                            Feather.EDIT_2,
                            group,
                            kit.say("versions.renamed", renamed.before()),
                            "",
                            "");
            case CodeDifference.PutIn in ->
                    new Line(
                            Feather.LOG_IN,
                            group,
                            kit.say("versions.put_in", path(in.path())),
                            "",
                            "");
            case CodeDifference.TakenOut out ->
                    new Line(
                            Feather.LOG_OUT,
                            group,
                            kit.say("versions.taken_out", path(out.path())),
                            "",
                            "");
        };
    }

    private Line ofCode(CodeDifference.OfCode difference) {
        String path = path(difference.path());
        return switch (difference) {
            case CodeDifference.Added added ->
                    new Line(Feather.PLUS, path, kit.say("versions.added"), "", "");
            case CodeDifference.Removed removed ->
                    new Line(Feather.MINUS, path, kit.say("versions.removed"), "", "");
            case CodeDifference.Renamed renamed ->
                    new Line(
                            Feather.EDIT_2,
                            path,
                            kit.say("versions.renamed", renamed.before()),
                            "",
                            "");
            case CodeDifference.Moved moved -> {
                CodePath from = moved.before();
                yield new Line(
                        Feather.CORNER_DOWN_RIGHT,
                        path,
                        from == null
                                ? kit.say("versions.moved_top")
                                : kit.say("versions.moved", path(from)),
                        "",
                        "");
            }
            case CodeDifference.Reordered reordered ->
                    new Line(Feather.SHUFFLE, path, kit.say("versions.reordered"), "", "");
            case CodeDifference.Said said ->
                    new Line(
                            Feather.ALIGN_LEFT,
                            path,
                            kit.say("codebook.field." + said.field()),
                            said.before(),
                            said.after());
        };
    }

    private static String path(CodePath path) {
        return String.join(BETWEEN, path.names());
    }
}
