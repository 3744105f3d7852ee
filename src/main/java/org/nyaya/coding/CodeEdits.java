package org.nyaya.coding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Label;
import org.nyaya.project.Read;
import org.nyaya.project.Tx;

/** Adds codes, renames them and says what they mean, inside actions. */
final class CodeEdits {

    private CodeEdits() {}

    /** Adds the last code of a path, and those above it that are not there. */
    static CodeEdit add(Tx tx, CodePath path, CodeDetails details) {
        List<String> names = path.names();
        Optional<CodeEdit> noName =
                names.stream().flatMap(name -> noName(name).stream()).findFirst();
        if (noName.isPresent()) {
            return noName.get();
        }
        Optional<CodeEdit> taken = tagTaken(tx, details, 0);
        if (taken.isPresent()) {
            return taken.get();
        }
        Long parent = null;
        for (String name : names.subList(0, names.size() - 1)) {
            Long above = parent;
            parent =
                    CodeStore.child(tx, above, name)
                            .orElseGet(() -> CodeStore.insert(tx, above, name, CodeDetails.NONE))
                            .id();
        }
        return addTo(tx, parent, names.getLast(), details);
    }

    /** Adds a code behind those directly below {@code parent}, or at the top where that is null. */
    static CodeEdit add(Tx tx, @Nullable Long parent, String wanted, CodeDetails details) {
        String name = wanted.strip();
        Optional<CodeEdit> noName = noName(name);
        if (noName.isPresent()) {
            return noName.get();
        }
        if (parent != null && CodeStore.find(tx, parent).isEmpty()) {
            return new CodeEdit.Gone();
        }
        return tagTaken(tx, details, 0).orElseGet(() -> addTo(tx, parent, name, details));
    }

    private static CodeEdit addTo(Tx tx, @Nullable Long parent, String name, CodeDetails details) {
        Optional<Code> taken = CodeStore.child(tx, parent, name);
        if (taken.isPresent()) {
            return new CodeEdit.NameTaken(CodeStore.path(tx, taken.get()));
        }
        Code code = CodeStore.insert(tx, parent, name, details);
        tx.label(Label.of("code.add", CodeStore.path(tx, code).toString()));
        return new CodeEdit.Done(code);
    }

    static CodeEdit rename(Tx tx, long id, String wanted) {
        String name = wanted.strip();
        Optional<Code> found = CodeStore.find(tx, id);
        if (found.isEmpty()) {
            return new CodeEdit.Gone();
        }
        Code code = found.get();
        Optional<CodeEdit> noName = name.equals(code.name()) ? Optional.empty() : noName(name);
        if (noName.isPresent()) {
            return noName.get();
        }
        Optional<Code> taken =
                CodeStore.child(tx, code.parent(), name).filter(other -> other.id() != id);
        if (taken.isPresent()) {
            return new CodeEdit.NameTaken(CodeStore.path(tx, taken.get()));
        }
        tx.label(Label.of("code.rename", CodeStore.path(tx, code).toString(), name));
        return told(tx, code, CodeStore.rename(tx, id, name));
    }

    static CodeEdit redefine(Tx tx, long id, UnaryOperator<CodeDetails> change) {
        Optional<Code> found = CodeStore.find(tx, id);
        if (found.isEmpty()) {
            return new CodeEdit.Gone();
        }
        Code code = found.get();
        CodeDetails details = change.apply(code.details());
        Optional<CodeEdit> taken = tagTaken(tx, details, id);
        if (taken.isPresent()) {
            return taken.get();
        }
        tx.label(Label.of("code.define", CodeStore.path(tx, code).toString()));
        return told(tx, code, CodeStore.update(tx, id, details));
    }

    /** Gives a code name, place and details at once, or changes nothing. */
    static CodeEdit edit(
            Tx tx,
            long id,
            @Nullable Long under,
            String wanted,
            UnaryOperator<CodeDetails> change) {
        String name = wanted.strip();
        Optional<Code> found = CodeStore.find(tx, id);
        if (found.isEmpty() || (under != null && CodeStore.find(tx, under).isEmpty())) {
            return new CodeEdit.Gone();
        }
        Code code = found.get();
        // Whoever changes something else need not shorten a name that is there.
        Optional<CodeEdit> noName = name.equals(code.name()) ? Optional.empty() : noName(name);
        if (noName.isPresent()) {
            return noName.get();
        }
        if (under != null && CodeMoves.isWithin(tx, under, id)) {
            return new CodeEdit.WouldCircle();
        }
        Optional<Code> taken = CodeStore.child(tx, under, name).filter(other -> other.id() != id);
        if (taken.isPresent()) {
            return new CodeEdit.NameTaken(CodeStore.path(tx, taken.get()));
        }
        CodeDetails details = change.apply(code.details());
        Optional<CodeEdit> tagged = tagTaken(tx, details, id);
        if (tagged.isPresent()) {
            return tagged.get();
        }
        tx.label(Label.of("code.edit", CodeStore.path(tx, code).toString()));
        boolean changed = false;
        if (!Objects.equals(under, code.parent())) {
            CodeStore.put(tx, id, under, name);
            changed = true;
            if (Objects.equals(details.color(), code.color())) {
                // Nobody chose another: what the new place gave it stays.
                details = details.colored(CodeStore.find(tx, id).orElseThrow().color());
            }
        } else if (!name.equals(code.name())) {
            changed = CodeStore.rename(tx, id, name);
        }
        return told(tx, code, CodeStore.update(tx, id, details) || changed);
    }

    /** The code as it is now, told as changed or as it was. */
    static CodeEdit told(Tx tx, Code before, boolean changed) {
        return changed
                ? new CodeEdit.Done(CodeStore.find(tx, before.id()).orElseThrow())
                : new CodeEdit.Same(before);
    }

    private static Optional<CodeEdit> tagTaken(Tx tx, CodeDetails details, long except) {
        String tag = details.tag();
        return tag == null
                ? Optional.empty()
                : CodeStore.tagged(tx, tag, except)
                        .map(by -> new CodeEdit.TagTaken(CodeStore.path(tx, by)));
    }

    /** Why no code of that name can be added there; empty where one can. */
    static Optional<CodeEdit> trouble(Read read, @Nullable Long parent, String wanted) {
        String name = wanted.strip();
        return noName(name)
                .or(() ->
                        CodeStore.child(read, parent, name)
                                .map(by -> new CodeEdit.NameTaken(CodeStore.path(read, by))));
    }

    private static Optional<CodeEdit> noName(String name) {
        if (!NewName.isName(name)) {
            return Optional.of(new CodeEdit.NoName());
        }
        return NewName.isLong(name) ? Optional.of(new CodeEdit.LongName()) : Optional.empty();
    }
}
