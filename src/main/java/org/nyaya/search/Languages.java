package org.nyaya.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/**
 * How words of a language are compared: as they are written, and, in languages that have a stemmer
 * here, by their stems; case and accents aside. No words are left out. Each way is a field of the
 * index for each language; words stand at the same positions in both.
 */
final class Languages {

    private static final String STEM = ".stem";
    private static final String WRITTEN = ".written";
    private static final String ENGLISH = "en";

    private static final Analyzer AS_WRITTEN = new AsWritten();

    /** Of Lucene's analyzers those that make one word of each word. No stop words. */
    private static final Map<String, Analyzer> STEMS =
            Map.ofEntries(
                    Map.entry(ENGLISH, new English()),
                    Map.entry("ar", folded(new ArabicAnalyzer(CharArraySet.EMPTY_SET))),
                    Map.entry("da", folded(new DanishAnalyzer(CharArraySet.EMPTY_SET))),
                    Map.entry("de", folded(new GermanAnalyzer(CharArraySet.EMPTY_SET))),
                    Map.entry("es", folded(new SpanishAnalyzer(CharArraySet.EMPTY_SET))),
                    Map.entry("fi", folded(new FinnishAnalyzer(CharArraySet.EMPTY_SET))),
                    Map.entry("fr", folded(new FrenchAnalyzer(CharArraySet.EMPTY_SET))),
                    Map.entry("it", folded(new ItalianAnalyzer(CharArraySet.EMPTY_SET))),
                    Map.entry("nl", folded(new DutchAnalyzer(CharArraySet.EMPTY_SET))),
                    Map.entry("no", folded(new NorwegianAnalyzer(CharArraySet.EMPTY_SET))),
                    Map.entry("pt", folded(new PortugueseAnalyzer(CharArraySet.EMPTY_SET))),
                    Map.entry("ro", folded(new RomanianAnalyzer(CharArraySet.EMPTY_SET))),
                    Map.entry("ru", folded(new RussianAnalyzer(CharArraySet.EMPTY_SET))),
                    Map.entry("sv", folded(new SwedishAnalyzer(CharArraySet.EMPTY_SET))),
                    Map.entry("tr", folded(new TurkishAnalyzer(CharArraySet.EMPTY_SET))));

    private static final Analyzer ALL =
            new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
                @Override
                protected Analyzer getWrappedAnalyzer(String field) {
                    Analyzer stems =
                            field.endsWith(STEM)
                                    ? STEMS.get(field.substring(0, field.length() - STEM.length()))
                                    : null;
                    return stems == null ? AS_WRITTEN : stems;
                }
            };

    private Languages() {}

    /** A word or sign of a text, and where it stands: UTF-16, half open. */
    record Token(String term, int start, int end) {}

    /** The language of a tag, as fields name it: regions and scripts make no difference. */
    static String key(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return language.isEmpty() ? "und" : language;
    }

    /** The field that holds the words of that language by their stems, or as written where none. */
    static String stemField(String key) {
        return STEMS.containsKey(key) ? key + STEM : writtenField(key);
    }

    /** The languages that have a stemmer here. */
    static Set<String> withStems() {
        return STEMS.keySet();
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
        return AS_WRITTEN.normalize("", letters).utf8ToString();
    }

    /** The stems of English words that were taken apart as written. */
    static TokenStream englishStems(TokenStream asWritten) {
        return new PorterStemFilter(new EnglishPossessiveFilter(asWritten));
    }

    static boolean isEnglish(String key) {
        return key.equals(ENGLISH);
    }

    /** One apostrophe, and neither accents that stand by themselves nor soft hyphens. */
    private static NormalizeCharMap same() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        map.add("’", "'");
        map.add("‘", "'");
        map.add("ʼ", "'");
        map.add("\u00ad", "");
        for (char accent = '\u0300'; accent <= '\u036f'; accent++) {
            map.add(Character.toString(accent), "");
        }
        return map.build();
    }

    private static Analyzer folded(Analyzer analyzer) {
        return new AnalyzerWrapper(Analyzer.GLOBAL_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return analyzer;
            }

            @Override
            protected Reader wrapReader(String field, Reader reader) {
                return new MappingCharFilter(AsWritten.SAME, reader);
            }

            @Override
            protected TokenStreamComponents wrapComponents(
                    String field, TokenStreamComponents components) {
                return new TokenStreamComponents(
                        components.getSource(),
                        new ASCIIFoldingFilter(components.getTokenStream()));
            }
        };
    }

    private static class AsWritten extends Analyzer {

        private static final NormalizeCharMap SAME = same();

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
            return new TokenStreamComponents(tokenizer, filtered(field, tokenizer));
        }

        TokenStream filtered(String field, TokenStream words) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(words));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream words) {
            return filtered(field, words);
        }
    }

    private static final class English extends AsWritten {

        @Override
        TokenStream filtered(String field, TokenStream words) {
            return englishStems(super.filtered(field, words));
        }
    }
}
