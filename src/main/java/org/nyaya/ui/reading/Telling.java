package org.nyaya.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Margin;
import org.nyaya.source.Cited;
import org.nyaya.source.Speaker;
import org.nyaya.ui.desk.Block;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Kit;

/** What is said of a row beside its words. */
final class Telling {

    private final Kit kit;

    Telling(Kit kit) {
        this.kit = kit;
    }

    /** What a row says to those who cannot see it: its number, who speaks, the words, its codes. */
    String row(
            Transcript read,
            Block block,
            List<Margin.Mark> marks,
            CodeTree codes,
            boolean bookmarked,
            Look look) {
        List<String> told = new ArrayList<>();
        if (block.paragraph() > 0) {
            told.add(kit.say("reading.paragraph", Integer.toString(block.paragraph())));
        }
        if (bookmarked) {
            told.add(kit.say("reading.bookmarked"));
        }
        Speaker speaker = block.turn().speaker();
        if (block.opens() && speaker != null) {
            told.add(speaker.label());
        }
        told.add(look.veiled().aloud(kit, block.span().of(read.body()), block.span().start()));
        String names =
                marks.stream()
                        .map(mark -> codes.find(mark.code()))
                        .flatMap(Optional::stream)
                        .map(Code::name)
                        .distinct()
                        .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            told.add(kit.say("reading.coded", names));
        }
        look.notesFrom(block.span()).forEach(note -> told.add(kit.say("note.told", note.body())));
        return String.join(", ", told);
    }

    /** The page of a document, in the first row on it; empty in all others. */
    String page(Transcript read, Block block) {
        int start = block.span().start();
        String page = pageAt(read, start);
        int index = read.blockAt(start);
        boolean same =
                index > 0 && pageAt(read, read.blocks().get(index - 1).span().start()).equals(page);
        return page.isEmpty() || same ? "" : kit.say("reading.page", page);
    }

    private static String pageAt(Transcript read, int position) {
        return read.outline().places().at(position).map(Cited::page).orElse("");
    }
}
