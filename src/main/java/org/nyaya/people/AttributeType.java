package org.nyaya.people;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nyaya.text.LfText;
import org.nyaya.text.Names;
import org.nyaya.text.PartialDate;

/** What the values of an attribute are. All are kept as text. */
public enum AttributeType {
    TEXT,
    /** A decimal with a point. A zero before other digits makes it a mark, not a number. */
    NUMBER,
    /** ISO 8601, perhaps without day or month. */
    DATE,
    /** One of a few that are known. */
    CHOICE;

    private static final Pattern DECIMAL =
            Pattern.compile("-?(0|[1-9][0-9]{0,29})(\\.[0-9]{1,30})?");
    private static final int MOST_CHOICES = 12;

    /** As the study file and tables write it. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type that is written there, in any case. */
    public static Optional<AttributeType> of(String written) {
        for (AttributeType type : values()) {
            if (type.written().equals(written.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The value as it is kept, without blanks around it; empty where it is none of this type. */
    public Optional<String> checked(String value) {
        String stripped = value.strip();
        boolean fits =
                switch (this) {
                    case TEXT, CHOICE -> !stripped.isEmpty() && LfText.isStorable(stripped);
                    case NUMBER -> DECIMAL.matcher(stripped).matches();
                    case DATE -> PartialDate.of(stripped).isPresent();
                };
        return fits ? Optional.of(stripped) : Optional.empty();
    }

    /** Whether two values that are kept mean the same. */
    public boolean same(String one, String other) {
        return switch (this) {
            case TEXT, DATE -> one.equals(other);
            case NUMBER -> new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
            case CHOICE -> Names.fold(one).equals(Names.fold(other));
        };
    }

    /**
     * What the cells of a column look like; empty ones say nothing. Numbers and dates are taken for
     * such only where every cell is one; a few values that return are choices.
     */
    public static AttributeType guess(Collection<String> cells) {
        List<String> told = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (told.isEmpty()) {
            return TEXT;
        }
        for (AttributeType type : List.of(NUMBER, DATE)) {
            if (told.stream().allMatch(cell -> type.checked(cell).isPresent())) {
                return type;
            }
        }
        Set<String> distinct = new HashSet<>();
        told.forEach(cell -> distinct.add(Names.fold(cell)));
        return distinct.size() <= MOST_CHOICES && distinct.size() < told.size() ? CHOICE : TEXT;
    }
}
