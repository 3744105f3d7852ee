package org.nyaya.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.nyaya.analysis.Frequencies;
import org.nyaya.analysis.Frequency;
import org.nyaya.analysis.Tally;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeDetails;

/**
 * The codebook as a table, a row for each code: {@code code} holds its path, {@code
 * Needs/Housing/Shelter}; what is known of it, so that {@link CodebookFile} takes it in as it went
 * out; how far it reaches alone and with its sub-codes; and whose codings were counted.
 */
public final class CodebookTable {

    private static final List<String> TALLY =
            List.of("people", "interviews", "sources", "passages", "words");

    /** The columns of counts, which are not taken in again. */
    static final List<String> COUNTS =
            Stream.of(
                            TALLY.stream(),
                            TALLY.stream().map(count -> count + "_with_subcodes"),
                            Stream.of("coder"))
                    .flatMap(columns -> columns)
                    .toList();

    private CodebookTable() {}

    /**
     * The table of all codes.
     *
     * @param quotes whether examples go out, which are what people said
     */
    public static Written written(Frequencies.Table counts, boolean quotes) {
        List<CodeField> fields =
                Stream.of(CodeField.values()).filter(field -> quotes || !field.quotes()).toList();
        List<String> header = new ArrayList<>(List.of("code"));
        fields.forEach(field -> header.add(field.column()));
        header.addAll(COUNTS);
        List<List<Object>> rows = new ArrayList<>();
        for (Frequency frequency : counts.rows()) {
            List<Object> row = new ArrayList<>(List.of(frequency.path().toString()));
            CodeDetails details = details(frequency.code());
            fields.forEach(field -> row.add(field.of(details)));
            row.addAll(numbers(frequency.alone()));
            row.addAll(numbers(frequency.withSubCodes()));
            row.add(counts.scope().coder().name());
            rows.add(row);
        }
        return new Written(header, rows);
    }

    /** Whether a definition holds an example, which may be what somebody said. */
    public static boolean quotes(Frequencies.Table counts) {
        return counts.rows().stream()
                .map(frequency -> frequency.code().definition())
                .anyMatch(definition ->
                        !definition.example().isBlank() || !definition.counterExample().isBlank());
    }

    static CodeDetails details(Code code) {
        return new CodeDetails(
                code.color(), code.tag(), code.definition(), code.origin(), code.stage());
    }

    private static List<BigDecimal> numbers(Tally tally) {
        return Stream.of(
                        tally.people(),
                        tally.interviews(),
                        tally.sources(),
                        tally.passages(),
                        tally.words())
                .map(BigDecimal::valueOf)
                .toList();
    }
}
