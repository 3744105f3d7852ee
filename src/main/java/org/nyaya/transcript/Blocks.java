package org.nyaya.transcript;

import java.util.List;

/** Where the paragraphs and tables of a document go as they are read. */
interface Blocks {

    void add(Paragraph paragraph) throws Unreadable;

    void add(Table table) throws Unreadable;

    /** Keeps them in a list, for a cell or a note; of a table its rows. */
    static Blocks into(List<Paragraph> list) {
        return new Blocks() {
            @Override
            public void add(Paragraph paragraph) {
                list.add(paragraph);
            }

            @Override
            public void add(Table table) {
                list.addAll(table.lines());
            }
        };
    }

    /** Writes them as the text of a draft. */
    static Blocks into(Prose prose) {
        return new Blocks() {
            @Override
            public void add(Paragraph paragraph) throws Unreadable {
                try {
                    paragraph.writeTo(prose);
                    prose.endParagraph();
                } catch (Prose.TooMuch e) {
                    throw new Unreadable(Refusal.HOSTILE);
                }
            }

            @Override
            public void add(Table table) throws Unreadable {
                try {
                    table.writeTo(prose);
                } catch (Prose.TooMuch e) {
                    throw new Unreadable(Refusal.HOSTILE);
                }
            }
        };
    }
}
