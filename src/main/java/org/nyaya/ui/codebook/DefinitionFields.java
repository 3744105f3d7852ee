package org.nyaya.ui.codebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextArea;
import org.nyaya.coding.Definition;
import org.nyaya.text.LfText;
import org.nyaya.ui.kit.Controls;

/** The five fields in which a code is said to mean something. */
final class DefinitionFields {

    private final TextArea text = area(3);
    private final TextArea include = area(3);
    private final TextArea exclude = area(3);
    private final TextArea example = area(2);
    private final TextArea counterExample = area(2);

    DefinitionFields(Definition said) {
        text.setText(said.text());
        include.setText(said.include());
        exclude.setText(said.exclude());
        example.setText(said.example());
        counterExample.setText(said.counterExample());
    }

    /** The fields in their order, by the keys of their names. */
    Map<String, TextArea> byName() {
        Map<String, TextArea> fields = new LinkedHashMap<>();
        fields.put("book.field.definition", text);
        fields.put("book.field.include", include);
        fields.put("book.field.exclude", exclude);
        fields.put("book.field.example", example);
        fields.put("book.field.counter_example", counterExample);
        return fields;
    }

    /** The field that holds what is no text, by the key of its name. */
    Optional<String> unstorable() {
        return byName().entrySet().stream()
                .filter(field -> !LfText.isStorable(field.getValue().getText()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Definition said() {
        return new Definition(
                said(text), said(include), said(exclude), said(example), said(counterExample));
    }

    private static String said(TextArea field) {
        return LfText.of(field.getText()).strip();
    }

    private static TextArea area(int rows) {
        TextArea area = new GrowingArea(rows);
        Controls.wraps(area);
        Controls.tabLeadsOn(area);
        return area;
    }
}
