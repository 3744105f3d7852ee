package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Web pages, as saved or exported by other programs (WHATWG HTML). What a page would fetch is left
 * alone, scripts are not run, and what is not shown is left out.
 */
public final class Html implements FormatReader {

    /** In memory, a page takes about twenty times its size. */
    static final int MOST_BYTES = 16 << 20;

    /** Elements within elements. */
    private static final int DEEPEST = 256;

    /** The encoding that a page says of itself within its first bytes. */
    private static final Pattern DECLARED =
            Pattern.compile(
                    "<(?:meta\\b[^>]{0,400}?charset|\\?xml\\b[^>]{0,200}?encoding)\\s*=\\s*[\"']?"
                            + "([A-Za-z0-9_:.-]{2,40})",
                    Pattern.CASE_INSENSITIVE);

    private static final int DECLARED_WITHIN = 4096;

    @Override
    public Reading read(byte[] file, @Nullable Charset encoding) {
        if (file.length > MOST_BYTES) {
            return new Reading.Refused(Refusal.TOO_LARGE);
        }
        return switch (decode(file, encoding)) {
            case Decoding.Outcome.Refused refused -> new Reading.Refused(refused.why());
            case Decoding.Outcome.Text text -> reading(text);
        };
    }

    /** Whether a file says at its beginning that it is a web page. */
    static boolean begins(byte[] file) {
        String head = head(file, 512).replace("\0", "").replaceFirst("^\\W*?(?=<)", "");
        String first = head.replaceFirst("^(?:<(?:\\?xml|!--)[^>]*>\\s*)*", "");
        return first.regionMatches(true, 0, "<!doctype html", 0, 14)
                || first.regionMatches(true, 0, "<html", 0, 5);
    }

    private static Decoding.Outcome decode(byte[] file, @Nullable Charset encoding) {
        Charset declared = encoding == null ? declared(file) : null;
        if (declared != null) {
            Decoding.Outcome outcome = Decoding.decode(file, declared);
            if (outcome instanceof Decoding.Outcome.Text) {
                return outcome;
            }
        }
        return Decoding.decode(file, encoding);
    }

    private static @Nullable Charset declared(byte[] file) {
        boolean marked =
                Bytes.begin(file, 0xef, 0xbb, 0xbf)
                        || Bytes.begin(file, 0xff, 0xfe)
                        || Bytes.begin(file, 0xfe, 0xff);
        Matcher declared = DECLARED.matcher(head(file, DECLARED_WITHIN));
        if (marked || !declared.find()) {
            return null;
        }
        try {
            Charset charset = Charset.forName(declared.group(1));
            // What could be read so far is not UTF-16, and browsers take Latin-1 for windows-1252.
            if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
                return StandardCharsets.UTF_8;
            }
            boolean latin =
                    charset.equals(StandardCharsets.ISO_8859_1)
                            || charset.equals(StandardCharsets.US_ASCII);
            return latin ? null : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static String head(byte[] file, int length) {
        return new String(file, 0, Math.min(file.length, length), StandardCharsets.ISO_8859_1);
    }

    private static Reading reading(Decoding.Outcome.Text decoded) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        Document page = parser.parseInput(decoded.text(), "");
        Prose prose = new Prose();
        HtmlText text = new HtmlText(new Flow(prose));
        try {
            text.add(page.body());
        } catch (Prose.TooMuch e) {
            return new Reading.Refused(Refusal.HOSTILE);
        } catch (Stopped e) {
            return new Reading.Refused(Refusal.TOO_HARD);
        }
        List<Warning> warnings = new ArrayList<>();
        if (decoded.guessed()) {
            warnings.add(Warning.GUESSED_ENCODING);
        }
        if (text.hasPictures()) {
            warnings.add(Warning.PICTURES_LEFT_OUT);
        }
        return prose.read(Format.HTML, decoded.encoding(), warnings);
    }
}
