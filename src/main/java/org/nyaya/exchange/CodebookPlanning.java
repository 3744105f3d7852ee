package org.nyaya.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeDetails;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Codebook;
import org.nyaya.exchange.CodebookFile.Contents;
import org.nyaya.exchange.CodebookPlan.Change;
import org.nyaya.exchange.CodebookPlan.Fate;
import org.nyaya.exchange.CodebookPlan.Step;
import org.nyaya.exchange.RowProblem.What;
import org.nyaya.text.Names;

/**
 * Decides what becomes of each code of a file: the one way for a look and for the real thing, so
 * that both say the same.
 */
final class CodebookPlanning {

    private final CodebookPlan plan;
    private final List<Codebook.Entry> entries;

    /** The row of each entry; 0 where it has none. */
    private final List<Long> lines;

    private CodebookPlanning(CodebookPlan plan, List<Codebook.Entry> entries, List<Long> lines) {
        this.plan = plan;
        this.entries = entries;
        this.lines = lines;
    }

    CodebookPlan plan() {
        return plan;
    }

    /** What is to be done, an entry for each step. */
    List<Codebook.Entry> entries() {
        return entries;
    }

    static CodebookPlanning of(
            Contents file, CodeTree study, List<String> leftOut, PathStyle style) {
        Map<List<String>, Code> known = byPath(study);
        Tags tags = new Tags();
        known.forEach((path, code) -> {
            if (code.tag() != null) {
                tags.give(code.tag(), path);
            }
        });
        Set<List<String>> above = above(file.codes().keySet());
        List<RowProblem> problems = new ArrayList<>(file.problems());
        List<Step> steps = new ArrayList<>();
        List<Codebook.Entry> entries = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        file.codes()
                .forEach((key, told) -> {
                    Code code = known.get(key);
                    Map<CodeField, String> details = told.details();
                    String tag = details.get(CodeField.TAG);
                    if (tag != null && !tags.give(tag, key)) {
                        problems.add(new RowProblem(told.line(), What.TAG_TAKEN, tag));
                        details = Map.of();
                    }
                    boolean tells = told.line() > 0 && details.equals(told.details());
                    if (tells || (code == null && above.contains(key))) {
                        Map<CodeField, String> of = details;
                        steps.add(step(study, code, told.path(), of));
                        entries.add(
                                new Codebook.Entry(
                                        told.path(), before -> CodeField.with(before, of)));
                        lines.add(told.line());
                    }
                });
        problems.sort(Comparator.comparingLong(RowProblem::line));
        return new CodebookPlanning(
                new CodebookPlan(steps, problems, leftOut, style), entries, lines);
    }

    private static Step step(
            CodeTree study, @Nullable Code code, CodePath path, Map<CodeField, String> told) {
        if (code == null) {
            return new Step(path, Fate.ADDED, List.of());
        }
        CodeDetails before = CodebookTable.details(code);
        List<Change> changes = new ArrayList<>();
        for (CodeField field : CodeField.values()) {
            String from = field.of(before);
            String to = told.getOrDefault(field, from);
            if (!from.equals(to)) {
                changes.add(new Change(field, from, to));
            }
        }
        return new Step(study.path(code), changes.isEmpty() ? Fate.SAME : Fate.CHANGED, changes);
    }

    private static Map<List<String>, Code> byPath(CodeTree study) {
        Map<List<String>, Code> known = new HashMap<>();
        Map<Long, List<String>> paths = new HashMap<>();
        for (Code code : study.all()) {
            // Those above come first in the tree.
            List<String> path =
                    new ArrayList<>(
                            code.parent() == null
                                    ? List.of()
                                    : paths.getOrDefault(code.parent(), List.of()));
            path.add(Names.fold(code.name()));
            paths.put(code.id(), path);
            known.put(path, code);
        }
        return known;
    }

    /** The paths that have one of these below them. */
    private static Set<List<String>> above(Set<List<String>> paths) {
        Set<List<String>> above = new HashSet<>();
        for (List<String> path : paths) {
            if (path.size() > 1) {
                above.add(path.subList(0, path.size() - 1));
            }
        }
        return above;
    }

    /** Which code has which tag, while one row after the other is taken in. */
    private static final class Tags {

        private final Map<String, List<String>> owners = new HashMap<>();
        private final Map<List<String>, String> tags = new HashMap<>();

        /** Gives the code that tag (or none, where it is empty); false where another has it. */
        boolean give(String tag, List<String> code) {
            if (!code.equals(owners.getOrDefault(tag, code))) {
                return false;
            }
            String before = tags.remove(code);
            if (before != null) {
                owners.remove(before);
            }
            if (!tag.isEmpty()) {
                owners.put(tag, code);
                tags.put(code, tag);
            }
            return true;
        }
    }

    /** The plan as it went: what somebody else did in between counts. */
    CodebookPlan after(List<Codebook.Outcome> outcomes) {
        List<Step> steps = new ArrayList<>();
        List<RowProblem> problems = new ArrayList<>(plan.problems());
        for (int i = 0; i < outcomes.size(); i++) {
            Step step = plan.steps().get(i);
            switch (outcomes.get(i)) {
                case ADDED -> steps.add(new Step(step.path(), Fate.ADDED, List.of()));
                case CHANGED -> steps.add(new Step(step.path(), Fate.CHANGED, step.changes()));
                case SAME -> steps.add(new Step(step.path(), Fate.SAME, List.of()));
                case TAG_TAKEN ->
                        problems.add(
                                new RowProblem(
                                        lines.get(i), What.TAG_TAKEN, step.path().toString()));
            }
        }
        return new CodebookPlan(steps, problems, plan.leftOut(), plan.paths());
    }
}
