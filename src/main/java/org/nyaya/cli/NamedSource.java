package org.nyaya.cli;

import org.nyaya.source.Source;
import org.nyaya.study.Study;

/** Sources as calls name them. */
final class NamedSource {

    private NamedSource() {}

    static Source meant(Study study, String name) throws Refusal {
        return study.sources()
                .named(name)
                .join()
                .orElseThrow(() -> new Refusal(Exit.FAILED, "code.no_source", name));
    }
}
