package org.nyaya.transcript;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/**
 * What a PDF says, read with PDFBox in memory. Neither bounded in time nor in memory: for the child
 * process.
 *
 * @param paragraphs in reading order
 * @param labels of the pages, as many as pages
 * @param pictures whether there are any
 */
record PdfDocument(List<PdfParagraph> paragraphs, List<String> labels, boolean pictures) {

    private static final int LONGEST_LABEL = 20;

    /**
     * Reads a PDF that opens without a password.
     *
     * @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException where it does not
     * @throws IOException where it is broken
     */
    static PdfDocument read(byte[] file) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(
                        new RandomAccessReadBuffer(file), IOUtils.createMemoryOnlyStreamCache())) {
            List<List<PdfWord>> pages = new ArrayList<>();
            List<List<PdfWord>> turned = new ArrayList<>();
            for (List<List<PdfWord>> turns : PdfWords.of(document)) {
                pages.add(turns.isEmpty() ? List.of() : turns.getFirst());
                turned.add(turns.stream().skip(1).flatMap(List::stream).toList());
            }
            boolean pictures = false;
            for (PDPage page : document.getPages()) {
                pictures = pictures || hasPicture(page);
            }
            return new PdfDocument(paragraphs(pages, turned), labels(document), pictures);
        }
    }

    private static List<PdfParagraph> paragraphs(
            List<List<PdfWord>> pages, List<List<PdfWord>> turned) {
        List<List<PdfWord>> inner = PdfMargins.withoutLineNumbers(PdfMargins.withoutHeads(pages));
        boolean empty = inner.stream().allMatch(List::isEmpty);
        return PdfParagraphs.of(PdfColumns.read(empty ? pages : inner, turned));
    }

    private static List<String> labels(PDDocument document) {
        List<String> labels = new ArrayList<>();
        String[] named = named(document);
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            String name = i < named.length && named[i] != null ? named[i].strip() : "";
            boolean fits = !name.isEmpty() && name.length() <= LONGEST_LABEL;
            labels.add(fits ? name : Integer.toString(i + 1));
        }
        return labels;
    }

    private static String[] named(PDDocument document) {
        try {
            PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
            return labels == null ? new String[0] : labels.getLabelsByPageIndices();
        } catch (IOException | RuntimeException e) {
            // Broken labels: pages are counted.
            return new String[0];
        }
    }

    private static boolean hasPicture(PDPage page) {
        PDResources resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }
}
