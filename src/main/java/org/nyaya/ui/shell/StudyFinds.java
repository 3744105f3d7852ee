package org.nyaya.ui.shell;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeTree;
import org.nyaya.source.Source;
import org.nyaya.source.Sources;
import org.nyaya.ui.kit.Session;

/** The sources and codes of a study, for the command box. */
public final class StudyFinds {

    private final Session session;
    private final LongConsumer openSource;
    private final LongConsumer showCode;

    /**
     * @param openSource opens a source, by its id
     * @param showCode shows a code in the codebook, by its id
     */
    public StudyFinds(Session session, LongConsumer openSource, LongConsumer showCode) {
        this.session = session;
        this.openSource = openSource;
        this.showCode = showCode;
    }

    /** All of them as they are now: sources in their order, then codes in the codebook's. */
    public CompletableFuture<List<SearchItem>> items() {
        return session.study()
                .project()
                .read(read -> {
                    CodeTree tree = CodeTree.of(read);
                    return Stream.concat(
                                    Sources.in(read).stream().map(this::item),
                                    tree.all().stream().map(code -> item(tree, code)))
                            .toList();
                });
    }

    private SearchItem item(Source source) {
        return new SearchItem(
                source.name(),
                session.kit().say("shell.finds.source"),
                () -> openSource.accept(source.id()));
    }

    private SearchItem item(CodeTree tree, Code code) {
        List<String> above = tree.path(code).names();
        return new SearchItem(
                String.join(" › ", above),
                session.kit().say("shell.finds.code"),
                () -> showCode.accept(code.id()));
    }
}
