package org.nyaya.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * How words of a language are compared: as they are written, and, in languages that have a stemmer
 * here, by their stems; case and accents aside. No words are left out. Each way is a field of the
 * index for each language; words stand at the same positions in both.
 */
final class Languages {

    private static final String STEM = ".stem";
    private static final String WRITTEN = ".written";

    /**
     * Lucene's stemmers, of languages in which a stem is still found when accents are gone: they
     * come behind the folding, so that a word has one stem however its accents were typed.
     */
    private static final Map<String, UnaryOperator<TokenStream>> STEMMERS =
            Map.ofEntries(
                    Map.entry(
                            "en",
                            words -> new PorterStemFilter(new EnglishPossessiveFilter(words))),
                    Map.entry(
                            "ar",
                            words -> new ArabicStemFilter(new ArabicNormalizationFilter(words))),
                    Map.entry("da", words -> new SnowballFilter(words, "Danish")),
                    Map.entry("de", GermanLightStemFilter::new),
                    Map.entry("es", SpanishLightStemFilter::new),
                    Map.entry("fi", FinnishLightStemFilter::new),
                    Map.entry(
                            "fr",
                            words ->
                                    new FrenchLightStemFilter(
                                            new ElisionFilter(
                                                    words, FrenchAnalyzer.DEFAULT_ARTICLES))),
                    Map.entry("it", ItalianLightStemFilter::new),
                    Map.entry("nl", words -> new SnowballFilter(words, "Dutch")),
                    Map.entry("no", NorwegianLightStemFilter::new),
                    Map.entry("pt", PortugueseLightStemFilter::new),
                    Map.entry("ro", words -> new SnowballFilter(words, "Romanian")),
                    Map.entry("ru", RussianLightStemFilter::new),
                    Map.entry("sv", SwedishLightStemFilter::new));

    private static final Analyzer ALL = new Words();

    private Languages() {}

    /** A word or sign of a text, and where it stands: UTF-16, half open. */
    record Token(String term, int start, int end) {}

    /** The language of a tag, as fields name it: regions and scripts make no difference. */
    static String key(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        if (language.equals("nb") || language.equals("nn")) {
            // Both ways of writing Norwegian share a stemmer.
            return "no";
        }
        return language.isEmpty() ? "und" : language;
    }

    /** The field that holds the words of that language by their stems, or as written where none. */
    static String stemField(String key) {
        return STEMMERS.containsKey(key) ? key + STEM : writtenField(key);
    }

    /** The languages that have a stemmer here. */
    static Set<String> withStems() {
        return STEMMERS.keySet();
    }

    static String writtenField(String key) {
        return key + WRITTEN;
    }

    /** Takes the words of every field apart in the way that the field's name tells. */
    static Analyzer analyzer() {
        return ALL;
    }

    /** The words of a text as that field has them. */
    static List<Token> tokens(String field, String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = ALL.tokenStream(field, new StringReader(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    /** Letters as they are written in every field: in lower case, without accents. */
    static String written(String letters) {
        return ALL.normalize(WRITTEN, letters).utf8ToString();
    }

    /** The stems of words that were taken apart as written; of languages that have a stemmer. */
    static TokenStream stems(String key, TokenStream asWritten) {
        return Objects.requireNonNull(STEMMERS.get(key)).apply(asWritten);
    }

    /**
     * One apostrophe, no soft hyphens, and letters with the accents that stand behind them as one;
     * an accent that makes no letter with another is left out, and so are the dots of the Russian
     * ё.
     */
    private static NormalizeCharMap same() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        map.add("’", "'");
        map.add("‘", "'");
        map.add("ʼ", "'");
        map.add("\u00ad", "");
        for (char accent = '\u0300'; accent <= '\u036f'; accent++) {
            map.add(Character.toString(accent), "");
        }
        Set<String> known = new HashSet<>();
        for (char letter = '\u00c0'; letter < '\u2000'; letter++) {
            String apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
            // Some Greek letters are there twice, and come apart alike.
            if (isLetterWithAccent(apart) && known.add(apart)) {
                map.add(apart, isIo(letter) ? apart.substring(0, 1) : Character.toString(letter));
            }
        }
        map.add("ё", "е");
        map.add("Ё", "Е");
        return map.build();
    }

    private static boolean isLetterWithAccent(String apart) {
        return apart.length() == 2
                && Character.isLetter(apart.charAt(0))
                && apart.charAt(1) >= '\u0300'
                && apart.charAt(1) <= '\u036f';
    }

    private static boolean isIo(char letter) {
        return letter == 'ё' || letter == 'Ё';
    }

    /** Lower case and folded, and in fields of stems the stems. */
    private static final class Words extends Analyzer {

        private static final NormalizeCharMap SAME = same();

        Words() {
            super(PER_FIELD_REUSE_STRATEGY);
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return new MappingCharFilter(SAME, reader);
        }

        @Override
        protected Reader initReaderForNormalization(String field, Reader reader) {
            return initReader(field, reader);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer tokenizer = new StandardTokenizer();
            TokenStream written = normalize(field, tokenizer);
            return new TokenStreamComponents(
                    tokenizer,
                    field.endsWith(STEM)
                            ? stems(field.substring(0, field.length() - STEM.length()), written)
                            : written);
        }

        @Override
        protected TokenStream normalize(String field, TokenStream words) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(words));
        }
    }
}
