package io.github.digitalskillmap.json;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.workforce.PostsDocument;
import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.json.reading.DocumentReader;
import io.github.digitalskillmap.json.reading.DocumentVersion;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.workforce.Post;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads posts from the document that a {@link PostsWriter} writes, or that somebody wrote by hand.
 *
 * <p>Skills, levels and ranks are found by identifier or name in any spelling, as in people; posts by full identifier; people by
 * the key of their record. A document names its framework by edition. The order of keys does not matter.
 *
 * <p>Either there is no fault, or there are no posts. All faults are told at once, each a {@link DocumentProblem} or a
 * {@link PartProblem} with path, line and column, in the order of the document. What follows broken syntax cannot be told.
 * Nothing that a document holds makes a method throw.
 *
 * <p>For example, {@code PostsReader.of(tokyo).read(Path.of("posts.json")).orElseThrow()}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PostsReader {

    /** The number of bytes that a document may have, 16 MiB. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final DocumentReader<PostsDocument> DOCUMENTS = new DocumentReader<>(
            PostsDocument.KIND,
            DocumentKind.words(),
            DocumentVersion.first(PostsDocument.VERSION, PostsDocument.class),
            MAX_BYTES);

    private final Names names;

    private PostsReader(Names names) {
        this.names = names;
    }

    /**
     * Returns a reader of posts.
     *
     * @param framework the framework that has the skills and ranks
     * @return the reader
     */
    public static PostsReader of(Framework framework) {
        return new PostsReader(new Names(Objects.requireNonNull(framework, "framework"), List.of()));
    }

    /**
     * Reads the posts of a document in UTF-8.
     *
     * @param document the document, which is read to its end and not closed
     * @return the posts, or every fault
     * @throws UncheckedIOException if the stream fails
     */
    public Checked<List<Post>> read(InputStream document) {
        return DOCUMENTS.read(document, this::posts);
    }

    /**
     * Reads the posts of a file in UTF-8.
     *
     * @param file the file
     * @return the posts, or every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public Checked<List<Post>> read(Path file) {
        return DOCUMENTS.read(file, this::posts);
    }

    /**
     * Reads the posts of a document.
     *
     * @param document the text of the document
     * @return the posts, or every fault
     */
    public Checked<List<Post>> read(String document) {
        return DOCUMENTS.read(document, this::posts);
    }

    private Optional<List<Post>> posts(PostsDocument document, Findings findings) {
        return new PostsCheck(names, findings).posts(document);
    }
}
