package org.nyaya.search;

import java.util.List;
import org.nyaya.coding.Coder;
import org.nyaya.study.Facts;

/** Whose codings a question counts. */
final class SlowScope {

    private SlowScope() {}

    static List<Facts.Coding> of(Facts facts, Coder coder, Asked.Line line) {
        Long wantedCoder = line.coder();
        Long layer = line.layer();
        if (wantedCoder == null && layer == null) {
            return facts.inScope(coder);
        }
        return facts.codings().stream()
                .filter(coding -> layer == null ? !coding.agreed() : coding.layer() == layer)
                .filter(coding ->
                        wantedCoder != null
                                ? coding.coder() == wantedCoder
                                : coding.agreed() || coding.coder() == coder.id())
                .toList();
    }
}
