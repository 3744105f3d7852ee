package org.nyaya.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.nyaya.project.KeptFiles;

/**
 * Carries the files of an index between memory, where Lucene works on them, and the study file,
 * where they are kept. Files of an index are written once and never change, so a save adds the new
 * ones and then drops those that nothing refers to.
 */
final class KeptDirectory {

    private final KeptFiles kept;

    KeptDirectory(KeptFiles kept) {
        this.kept = kept;
    }

    /**
     * The index as it was kept; without a commit where none was. What a broken-off save left behind
     * is dropped.
     */
    Directory load() throws IOException {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        List<String> names = kept.names().join();
        for (String name : names) {
            copy(name, memory);
        }
        Set<String> unused = new HashSet<>(names);
        if (SegmentInfos.getLastCommitGeneration(memory) >= 0) {
            unused.removeAll(SegmentInfos.readLatestCommit(memory).files(true));
        }
        for (String name : unused) {
            memory.deleteFile(name);
        }
        kept.drop(unused).join();
        return memory;
    }

    /** Begins to keep the latest commit, which is done step by step. */
    Saving saving(Directory memory) throws IOException {
        Set<String> needed = new HashSet<>(SegmentInfos.readLatestCommit(memory).files(true));
        Set<String> there = new HashSet<>(kept.names().join());
        List<String> missing = new ArrayList<>(needed);
        missing.removeAll(there);
        // The file that makes a commit of the others comes last: until it is there, the commit
        // before counts.
        missing.sort(
                Comparator.comparing((String name) -> name.startsWith(IndexFileNames.SEGMENTS))
                        .thenComparing(Comparator.naturalOrder()));
        there.removeAll(needed);
        return new Saving(memory, new ArrayDeque<>(missing), there);
    }

    /** Forgets all that was kept. */
    void clear() {
        kept.drop(kept.names().join()).join();
    }

    private void copy(String name, Directory memory) throws IOException {
        try (IndexOutput out = memory.createOutput(name, IOContext.DEFAULT)) {
            int part = 0;
            for (List<byte[]> some = kept.read(name, part).join();
                    !some.isEmpty();
                    some = kept.read(name, part).join()) {
                for (byte[] bytes : some) {
                    out.writeBytes(bytes, bytes.length);
                }
                part += some.size();
            }
        }
    }

    /** A commit that is being kept. Its files stay as they are, whatever is written meanwhile. */
    final class Saving {

        private final Directory memory;
        private final Deque<String> missing;
        private final Set<String> unused;
        private int part;

        private Saving(Directory memory, Deque<String> missing, Set<String> unused) {
            this.memory = memory;
            this.missing = missing;
            this.unused = unused;
        }

        /** Drops the file that was kept in part, so that nobody takes it for whole. */
        void giveUp() {
            String name = missing.peek();
            if (name != null) {
                kept.drop(Set.of(name)).join();
            }
        }

        /** Keeps a part, small enough to let others through before the next; false at the end. */
        boolean step() throws IOException {
            String name = missing.peek();
            if (name == null) {
                kept.drop(unused).join();
                return false;
            }
            try (IndexInput in = memory.openInput(name, IOContext.READONCE)) {
                long from = (long) part * KeptFiles.PART;
                byte[] bytes = new byte[(int) Math.min(in.length() - from, KeptFiles.PART)];
                in.seek(from);
                in.readBytes(bytes, 0, bytes.length);
                kept.write(name, part, bytes).join();
                part++;
                if (from + bytes.length == in.length()) {
                    missing.remove();
                    part = 0;
                }
            }
            return true;
        }
    }
}
