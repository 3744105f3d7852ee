package org.nyaya.search;

import java.io.Reader;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How words of a language are compared: English ones by their stems, all others (Shona and Ndebele
 * have no good stemmer) as they stand; case and accents aside. No words are left out. Each way is a
 * field of its own in the index.
 */
final class Languages {

    private static final String ENGLISH = "en";
    private static final String OTHER = "as_is";

    /** Between two turns of one passage, so that no phrase is found across them. */
    private static final int GAP = 100;

    private static final Analyzer STEMS = new Words(true);
    private static final Analyzer AS_IS = new Words(false);

    private Languages() {}

    /** The fields that hold words of texts in these languages. */
    static Set<String> fields(String prefix, Collection<String> languages) {
        Set<String> fields = new TreeSet<>();
        for (String language : languages) {
            fields.add(field(prefix, language));
        }
        return fields;
    }

    /** The field that holds words of a text in that language. */
    static String field(String prefix, String language) {
        return prefix
                + '_'
                + (language.equals(ENGLISH) || language.startsWith("en-") ? ENGLISH : OTHER);
    }

    /** Takes the words of every field apart in the way that the field's name tells. */
    static Analyzer analyzer() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return field.endsWith('_' + ENGLISH) ? STEMS : AS_IS;
            }
        };
    }

    private static final class Words extends Analyzer {

        private static final NormalizeCharMap SAME = same();

        private final boolean stems;

        Words(boolean stems) {
            this.stems = stems;
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
            TokenStream words = new LowerCaseFilter(tokenizer);
            if (stems) {
                words =
                        new PorterStemFilter(
                                new ASCIIFoldingFilter(new EnglishPossessiveFilter(words)));
            } else {
                words = new ASCIIFoldingFilter(words);
            }
            return new TokenStreamComponents(tokenizer, words);
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }
    }
}
