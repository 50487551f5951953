package io.github.digitalskillmap.json;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.workforce.PostsDocument;
import io.github.digitalskillmap.json.reading.JsonFormat;
import io.github.digitalskillmap.workforce.Post;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Writes posts as the document that a {@link PostsReader} of the same framework reads back.
 *
 * <p>The same posts always give the same text: full identifiers, and everything in the order given.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PostsWriter {

    private final Framework framework;

    private PostsWriter(Framework framework) {
        this.framework = framework;
    }

    /**
     * Returns a writer of posts.
     *
     * @param framework the framework that has the skills and ranks
     * @return the writer
     */
    public static PostsWriter of(Framework framework) {
        return new PostsWriter(Objects.requireNonNull(framework, "framework"));
    }

    /**
     * Writes posts.
     *
     * @param posts the posts, each with another identifier and holder
     * @return the document
     */
    public String write(List<Post> posts) {
        return JsonFormat.write(PostsDocument.from(framework, posts));
    }

    /**
     * Writes posts to a stream in UTF-8.
     *
     * @param posts the posts, each with another identifier and holder
     * @param to the stream, which is flushed and not closed
     * @throws UncheckedIOException if the stream fails
     */
    public void write(List<Post> posts, OutputStream to) {
        JsonFormat.write(PostsDocument.from(framework, posts), to);
    }
}
