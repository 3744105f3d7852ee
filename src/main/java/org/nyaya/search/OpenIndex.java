package org.nyaya.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Version;

/** An index in memory, with what may be written to and read from it. Used by one thread. */
final class OpenIndex implements Closeable {

    /** Of documents and analyzers; an index of another format is made anew. */
    private static final String FORMAT = "2/" + Version.LATEST;

    /** In megabytes: while segments become one, both stand in memory. */
    private static final double LARGEST_SEGMENT = 32;

    private static final String FORMAT_KEY = "format";
    private static final String ACTION_KEY = "action";

    private final Directory directory;
    private final IndexWriter writer;
    private DirectoryReader reader;
    private long action;

    private OpenIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.writer =
                new IndexWriter(
                        directory,
                        new IndexWriterConfig(Languages.analyzer())
                                .setMergePolicy(
                                        new TieredMergePolicy()
                                                .setMaxMergedSegmentMB(LARGEST_SEGMENT))
                                .setCommitOnClose(false));
        this.reader = DirectoryReader.open(writer);
    }

    /** An empty index. */
    static OpenIndex empty(Directory directory) throws IOException {
        return new OpenIndex(directory);
    }

    /**
     * An index that was kept; its {@link #action} is -1 where it is not one that this program can
     * follow.
     */
    static OpenIndex kept(Directory directory) throws IOException {
        OpenIndex index = new OpenIndex(directory);
        index.action = -1;
        if (DirectoryReader.indexExists(directory)) {
            try (DirectoryReader commit = DirectoryReader.open(directory)) {
                Map<String, String> data = commit.getIndexCommit().getUserData();
                if (FORMAT.equals(data.get(FORMAT_KEY))) {
                    requireWhole(commit);
                    index.action = Long.parseLong(data.getOrDefault(ACTION_KEY, "-1"));
                }
            }
        }
        return index;
    }

    /** Opening reads little of the files: without this, a flipped bit would change answers. */
    private static void requireWhole(DirectoryReader commit) throws IOException {
        for (LeafReaderContext segment : commit.leaves()) {
            segment.reader().checkIntegrity();
        }
    }

    /** The last action that the documents show. */
    long action() {
        return action;
    }

    void knows(long latest) {
        action = latest;
    }

    /** Puts documents in the place of all that a source had. */
    void replaceSource(long source, List<Document> documents) throws IOException {
        writer.deleteDocuments(new Term(Documents.SOURCE, Long.toString(source)));
        writer.addDocuments(documents);
    }

    /** What was written, all of it. */
    DirectoryReader reader() throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
        if (newer != null) {
            reader.close();
            reader = newer;
        }
        return reader;
    }

    /** How many documents there are. */
    int count() throws IOException {
        return reader().numDocs();
    }

    /** Makes what was written a commit, ready to be kept; answers the files that hold it. */
    Directory commit() throws IOException {
        writer.setLiveCommitData(
                Map.of(FORMAT_KEY, FORMAT, ACTION_KEY, Long.toString(action)).entrySet());
        writer.commit();
        return directory;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        writer.close();
        directory.close();
    }
}
