package org.nyaya.coding;

import java.util.List;

/** A codebook as it was once: its codes, and its groups in their order. */
record Book(CodeTree codes, List<CodeGroup> groups) {

    Book {
        groups = List.copyOf(groups);
    }
}
