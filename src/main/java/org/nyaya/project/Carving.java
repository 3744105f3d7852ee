package org.nyaya.project;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the rows of each table in the pages that are sound. Pages that no other page leads to any
 * more are told by what their rows look like, and where that could be two tables, by what the
 * journal says of them. Deleted rows are never found: {@code secure_delete} wrote zeros over them.
 */
final class Carving {

    private static final String MASTER = "sqlite_master";
    private static final String JOURNAL = "journal";

    /** A row of the journal: that an action touched a row. */
    private record Touched(long action, String table, long row) {}

    private final SoundPages pages;
    private final Map<String, TableShape> shapes;
    private final BitSet sound = new BitSet();
    private final Map<Integer, TreePage> inner = new HashMap<>();
    private final Set<Integer> leaves = new HashSet<>();
    private final Set<Integer> taken = new HashSet<>();
    private final Map<String, List<Integer>> found = new HashMap<>();

    /** Tables all of whose pages were found from their root. */
    private final Set<String> complete = new HashSet<>();

    private Carving(SoundPages pages, Map<String, TableShape> shapes) {
        this.pages = pages;
        this.shapes = shapes;
    }

    /**
     * Reads every page once.
     *
     * @param reached hears how many pages were read
     */
    static Carving of(SoundPages pages, Map<String, TableShape> shapes, Consumer<Integer> reached) {
        Carving carving = new Carving(pages, shapes);
        carving.scan(reached);
        carving.followMaster();
        carving.adoptMaster();
        carving.adopt();
        return carving;
    }

    private void scan(Consumer<Integer> reached) {
        for (int number = 1; number <= pages.count(); number++) {
            Optional<byte[]> page = pages.page(number);
            if (page.isPresent()) {
                sound.set(number);
                int at = number;
                TreePage.of(number, page.get())
                        .ifPresent(tree -> {
                            if (tree.leaf()) {
                                leaves.add(at);
                            } else {
                                inner.put(at, tree);
                            }
                        });
            }
            reached.accept(number);
        }
    }

    /** How many pages are not as they were written. */
    int lost() {
        return pages.count() - sound.cardinality();
    }

    /** Whether nothing of that table can be missing. */
    boolean isComplete(String table) {
        return complete.contains(table);
    }

    private void followMaster() {
        if (sound.get(1)) {
            take(MASTER, 1);
            roots();
        }
    }

    /** With the first page gone, the pages below it still say which table begins where. */
    private void adoptMaster() {
        if (sound.get(1)) {
            return;
        }
        for (int leaf : List.copyOf(leaves)) {
            if (first(leaf).filter(Carving::isMaster).isPresent()) {
                take(MASTER, leaf);
            }
        }
        roots();
    }

    private static boolean isMaster(RawRow row) {
        return row.values().size() == 5
                && row.value(0) instanceof String kind
                && (kind.equals("table") || kind.equals("index"))
                && row.value(3) instanceof Long;
    }

    private void roots() {
        Map<String, Integer> roots = new HashMap<>();
        each(
                MASTER,
                row -> {
                    if (row.whole()
                            && "table".equals(row.value(0))
                            && row.value(1) instanceof String name
                            && row.value(3) instanceof Long root
                            && shapes.containsKey(name)) {
                        roots.put(name, root.intValue());
                    }
                });
        roots.forEach((name, root) -> {
            if (take(name, root)) {
                complete.add(name);
            }
        });
    }

    /** Takes a page and all below it for a table; answers whether none of them is missing. */
    private boolean take(String table, int number) {
        if (!taken.add(number)) {
            return true;
        }
        TreePage page = inner.get(number);
        if (page != null) {
            boolean whole = true;
            for (int child : page.children()) {
                whole &= take(table, child);
            }
            return whole;
        }
        if (leaves.contains(number)) {
            found.computeIfAbsent(table, name -> new ArrayList<>()).add(number);
            return true;
        }
        return false;
    }

    /** Those that nobody leads to: first the journal, which then helps to tell the others. */
    private void adopt() {
        List<Integer> orphans = orphans();
        for (int orphan : orphans) {
            if (candidates(orphan).equals(List.of(JOURNAL))) {
                take(JOURNAL, orphan);
            }
        }
        Set<Touched> touched = new HashSet<>();
        if (orphans.stream().anyMatch(orphan -> candidates(orphan).size() > 1)) {
            each(
                    JOURNAL,
                    row -> {
                        if (row.value(1) instanceof Long action
                                && row.value(2) instanceof String table
                                && row.value(3) instanceof Long of) {
                            touched.add(new Touched(action, table, of));
                        }
                    });
        }
        for (int orphan : orphans) {
            if (!taken.contains(orphan)) {
                choose(orphan, candidates(orphan), touched).ifPresent(table -> take(table, orphan));
            }
        }
    }

    private List<Integer> orphans() {
        Set<Integer> led = new HashSet<>();
        inner.values().forEach(page -> led.addAll(page.children()));
        List<Integer> orphans = new ArrayList<>(leaves);
        orphans.addAll(inner.keySet());
        orphans.removeIf(page -> led.contains(page) || taken.contains(page));
        orphans.sort(Comparator.naturalOrder());
        return orphans;
    }

    /** The tables that the rows below a page could be of. */
    private List<String> candidates(int orphan) {
        Optional<RawRow> row = below(orphan);
        return row.isEmpty()
                ? List.of()
                : shapes.values().stream()
                        .filter(shape -> shape.fits(row.get()) && !complete.contains(shape.table()))
                        .map(TableShape::table)
                        .toList();
    }

    private Optional<RawRow> below(int number) {
        TreePage page = inner.get(number);
        if (page == null) {
            return first(number);
        }
        return page.children().stream()
                .map(this::below)
                .filter(Optional::isPresent)
                .findFirst()
                .flatMap(row -> row);
    }

    /** The journal has an entry for each row by the action that last changed it. */
    private Optional<String> choose(int orphan, List<String> candidates, Set<Touched> touched) {
        if (candidates.size() < 2) {
            return candidates.stream().findFirst();
        }
        RawRow row = below(orphan).orElseThrow();
        List<String> told =
                candidates.stream()
                        .filter(table -> {
                            TableShape shape = Objects.requireNonNull(shapes.get(table));
                            return shape.names().contains("action")
                                    && row.value(shape.index("action")) instanceof Long by
                                    && touched.contains(new Touched(by, table, row.id()));
                        })
                        .toList();
        // Between two that are as likely nothing is guessed.
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    private Optional<RawRow> first(int leaf) {
        return rows(leaf).stream().filter(RawRow::whole).findFirst();
    }

    /** Shows each row of a table that can be read, also those of which a part is missing. */
    void each(String table, Consumer<RawRow> reader) {
        for (int leaf : found.getOrDefault(table, List.of())) {
            rows(leaf).forEach(reader);
        }
    }

    private List<RawRow> rows(int leaf) {
        List<RawRow> rows = new ArrayList<>();
        Optional<TreePage> page =
                pages.page(leaf).flatMap(bytes -> TreePage.of(leaf, bytes)).filter(TreePage::leaf);
        for (int i = 0; page.isPresent() && i < page.get().cells(); i++) {
            row(page.get(), i).ifPresent(rows::add);
        }
        return rows;
    }

    /** Empty where it is no row of ours: the others on its page may be. */
    private Optional<RawRow> row(TreePage page, int index) {
        try {
            return Optional.of(page.row(index, pages));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
