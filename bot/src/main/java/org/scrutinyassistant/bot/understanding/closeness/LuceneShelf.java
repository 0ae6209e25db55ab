package org.scrutinyassistant.bot.understanding.closeness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The entries of one kind in a Lucene index in memory; finds by BM25 the few worth a closer look. */
final class LuceneShelf {

    private static final String STEMS = "stems";

    private final IndexSearcher searcher;

    LuceneShelf(List<Entry> entries) {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            write(entries, directory);
            this.searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException("The index in memory", e);
        }
    }

    /** Returns the positions of the best entries, best first. */
    IntStream best(Set<String> stems, int most) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        stems.stream()
                .limit(200)
                .forEach(stem -> query.add(new TermQuery(new Term(STEMS, stem)), BooleanClause.Occur.SHOULD));
        try {
            ScoreDoc[] found = searcher.search(query.build(), most).scoreDocs;
            return IntStream.range(0, found.length).map(i -> found[i].doc);
        } catch (IOException e) {
            throw new UncheckedIOException("The index in memory", e);
        }
    }

    private static void write(List<Entry> entries, ByteBuffersDirectory directory) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (Entry entry : entries) {
                Document document = new Document();
                document.add(new TextField(STEMS, String.join(" ", entry.stems()), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
    }
}
