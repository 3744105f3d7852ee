package org.nyaya.ui.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeTree;
import org.nyaya.ui.desk.Codes;
import org.nyaya.ui.kit.Kit;

/** The codes as a tree. What is open stays open and what is chosen stays chosen as codes change. */
final class BookTree extends TreeView<BookRow> {

    /** A codebook of no more codes is shown open at first. */
    private static final int OPEN_AT_FIRST = 20;

    private final TreeItem<BookRow> top = new TreeItem<>();
    private final Map<Long, TreeItem<BookRow>> items = new HashMap<>();

    /** The ids of the codes that are open where nothing is filtered. */
    private final Set<Long> open = new HashSet<>();

    private final Locale locale;
    private CodeTree codes = new CodeTree(List.of());
    private @Nullable Set<Long> only;
    private BookOrder order = BookOrder.BOOK;
    private boolean updating;

    /** {@code chosen} gets the id of the code that is chosen here. */
    BookTree(Kit kit, BookCell.Gestures gestures, Consumer<Long> chosen) {
        locale = kit.words().locale();
        setRoot(top);
        setShowRoot(false);
        top.setExpanded(true);
        getStyleClass().add("book-tree");
        setAccessibleText(kit.say("book.codes"));
        setCellFactory(view -> new BookCell(kit, gestures));
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(item -> {
                    if (!updating && item != null && item.getValue() != null) {
                        chosen.accept(item.getValue().code().id());
                    }
                });
    }

    /**
     * Shows the codes as they are now.
     *
     * @param here how many passages of the source that is read have each, by its id
     * @param way in which order those beside one another stand
     * @param shown the ids of those that are shown, with those above them; null for all
     * @param select the id of the one that is chosen; null for none
     */
    void show(
            Codes now,
            Map<Long, Integer> here,
            BookOrder way,
            @Nullable Set<Long> shown,
            @Nullable Long select) {
        boolean first = codes.all().isEmpty();
        updating = true;
        codes = now.tree();
        only = shown;
        order = way;
        Map<Long, BookRow> rows = BookRow.of(now, here);
        items.keySet().retainAll(rows.keySet());
        rows.forEach((id, row) -> {
            TreeItem<BookRow> item = items.computeIfAbsent(id, this::item);
            if (!row.equals(item.getValue())) {
                item.setValue(row);
            }
        });
        if (first && rows.size() <= OPEN_AT_FIRST) {
            open.addAll(rows.keySet());
        }
        arrange();
        updating = false;
        choose(select);
    }

    /** Chooses the code of that id and brings it into view; none for null. */
    void choose(@Nullable Long id) {
        TreeItem<BookRow> item = id == null ? null : items.get(id);
        updating = true;
        if (item == null || (only != null && !only.contains(id))) {
            getSelectionModel().clearSelection();
        } else if (!item.equals(getSelectionModel().getSelectedItem())
                || getSelectionModel().getSelectedIndex() != getRow(item)) {
            getSelectionModel().select(item);
            getFocusModel().focus(getRow(item));
            reveal(getRow(item));
        }
        updating = false;
    }

    private void arrange() {
        Map<Long, List<TreeItem<BookRow>>> wanted = new HashMap<>();
        List<TreeItem<BookRow>> tops = new ArrayList<>();
        for (Code code : codes.all()) {
            if (only == null || only.contains(code.id())) {
                TreeItem<BookRow> item = Objects.requireNonNull(items.get(code.id()));
                (code.parent() == null
                                ? tops
                                : wanted.computeIfAbsent(code.parent(), k -> new ArrayList<>()))
                        .add(item);
            }
        }
        order.by(locale)
                .ifPresent(by -> {
                    tops.sort(by);
                    wanted.values().forEach(below -> below.sort(by));
                });
        // Whoever goes elsewhere leaves first, for an item has one parent.
        leave(top, tops);
        items.forEach((id, item) -> leave(item, wanted.getOrDefault(id, List.of())));
        for (Code code : codes.all().reversed()) {
            TreeItem<BookRow> item = Objects.requireNonNull(items.get(code.id()));
            arrange(item, wanted.getOrDefault(code.id(), List.of()));
            item.setExpanded(only != null || open.contains(code.id()));
        }
        arrange(top, tops);
    }

    private static void leave(TreeItem<BookRow> item, List<TreeItem<BookRow>> staying) {
        if (!item.getChildren().isEmpty() && !item.getChildren().equals(staying)) {
            item.getChildren().retainAll(new HashSet<>(staying));
        }
    }

    private static void arrange(TreeItem<BookRow> item, List<TreeItem<BookRow>> below) {
        if (!item.getChildren().equals(below)) {
            item.getChildren().setAll(below);
        }
    }

    private TreeItem<BookRow> item(long id) {
        TreeItem<BookRow> item = new TreeItem<>();
        item.expandedProperty()
                .addListener((of, before, expanded) -> {
                    if (only == null) {
                        if (expanded) {
                            open.add(id);
                        } else {
                            open.remove(id);
                        }
                    }
                });
        return item;
    }

    private void reveal(int row) {
        if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            if (first == null
                    || last == null
                    || row <= first.getIndex()
                    || row >= last.getIndex()) {
                scrollTo(Math.max(0, row - 3));
            }
        }
    }

    /** Nothing of the codebook is left here. */
    void clear() {
        updating = true;
        top.getChildren().clear();
        items.clear();
        open.clear();
        codes = new CodeTree(List.of());
        only = null;
        updating = false;
    }
}
