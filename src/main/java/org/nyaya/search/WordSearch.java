package org.nyaya.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.nyaya.search.BadQuestion.Wrong;
import org.nyaya.text.Span;

/** Finds the passages or turns in which words lie. */
final class WordSearch {

    private static final Analyzer ANALYZER = Languages.analyzer();

    private WordSearch() {}

    /** The query of a question's words; what is no word at all is refused. */
    static Query query(Resolved question) throws BadQuestion {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(Documents.TYPE, question.type())), Occur.FILTER);
        Set<Long> wanted = question.wanted();
        if (wanted != null) {
            List<BytesRef> codes =
                    wanted.stream().map(code -> new BytesRef(Long.toString(code))).toList();
            query.add(new TermInSetQuery(Documents.CODE, codes), Occur.FILTER);
        }
        boolean positive = false;
        for (OldClause.Words words : question.words()) {
            query.add(anyLanguage(question, words), words.negated() ? Occur.MUST_NOT : Occur.MUST);
            positive |= !words.negated();
        }
        if (!positive) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return query.build();
    }

    /** Asks every language that the study has. */
    private static Query anyLanguage(Resolved question, OldClause.Words words) throws BadQuestion {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        boolean some = question.languages().isEmpty();
        for (String field : Languages.fields(question.type(), question.languages())) {
            Query query = new QueryBuilder(ANALYZER).createPhraseQuery(field, words.words());
            if (query != null) {
                any.add(query, Occur.SHOULD);
                some = true;
            }
        }
        if (!some) {
            throw new BadQuestion(Wrong.NOTHING_TO_FIND, words.place(), words.words(), null);
        }
        return any.build();
    }

    /** Everything the query finds, in no order. */
    static List<Found> find(IndexSearcher searcher, Query query) throws IOException {
        return searcher.search(
                query,
                new CollectorManager<Everything, List<Found>>() {
                    @Override
                    public Everything newCollector() {
                        return new Everything();
                    }

                    @Override
                    public List<Found> reduce(Collection<Everything> collectors) {
                        return collectors.stream()
                                .flatMap(collector -> collector.found.stream())
                                .toList();
                    }
                });
    }

    @SuppressWarnings(
            "NullAway.Init") // Lucene sets the values of a segment before it collects from it
    private static final class Everything extends SimpleCollector {

        private final List<Found> found = new ArrayList<>();
        private NumericDocValues id;
        private NumericDocValues source;
        private NumericDocValues start;
        private NumericDocValues end;
        private NumericDocValues code;
        private NumericDocValues coder;
        private NumericDocValues layer;
        private Scorable scorer;

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            id = DocValues.getNumeric(context.reader(), Documents.ID);
            source = DocValues.getNumeric(context.reader(), Documents.SOURCE);
            start = DocValues.getNumeric(context.reader(), Documents.START);
            end = DocValues.getNumeric(context.reader(), Documents.END);
            code = DocValues.getNumeric(context.reader(), Documents.CODE);
            coder = DocValues.getNumeric(context.reader(), Documents.CODER);
            layer = DocValues.getNumeric(context.reader(), Documents.LAYER);
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int doc) throws IOException {
            found.add(
                    new Found(
                            value(id, doc),
                            value(source, doc),
                            new Span((int) value(start, doc), (int) value(end, doc)),
                            value(code, doc),
                            value(coder, doc),
                            value(layer, doc),
                            scorer.score()));
        }

        private static long value(NumericDocValues values, int doc) throws IOException {
            return values.advanceExact(doc) ? values.longValue() : 0;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
