package io.github.digitalskillmap.json.document.workforce;

import static io.github.digitalskillmap.json.form.WrittenForm.EDITION;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.json.reading.Document;
import io.github.digitalskillmap.workforce.Post;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of posts that people are to take.
 *
 * @param framework the edition of the framework that has the skills and ranks
 * @param posts the posts; null in place of one that could not be read
 */
public record PostsDocument(
        @Required @Nullable String kind,
        @Required @Nullable Integer version,
        @Required @Written(EDITION) @Nullable String framework,
        @Required @Distinct(by = "id") @Nullable List<@Valid @Nullable PostEntry> posts)
        implements Document {

    /** The kind of this document. */
    public static final String KIND = "posts";

    /** The version of this shape. */
    public static final int VERSION = 1;

    public static PostsDocument from(Framework framework, List<Post> posts) {
        return new PostsDocument(KIND, VERSION, framework.edition().toString(), Entries.of(posts, PostEntry::from));
    }
}
