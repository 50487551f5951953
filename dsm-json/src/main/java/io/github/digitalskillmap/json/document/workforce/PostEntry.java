package io.github.digitalskillmap.json.document.workforce;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.workforce.Post;
import io.github.digitalskillmap.workforce.PostId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One post.
 *
 * @param id the identifier of the post
 * @param name what the post is called
 * @param needs what the post asks for
 * @param lowestRank the rank that whoever takes it has at least, by identifier or name; null if any will do
 * @param develops what it develops most, by identifier or abbreviation; null if it is not stated
 * @param holder the key of who has it now; null if nobody has or it is not stated
 */
public record PostEntry(
        @Required @Written(IDENTIFIER) @Nullable String id,
        @Required @Filled @Nullable String name,
        @NotEmpty @Nullable List<@Valid @Nullable PostNeedEntry> needs,
        @Filled @Nullable String lowestRank,
        @Filled @Nullable String develops,
        @Filled @Nullable String holder) {

    public static PostEntry from(Post post) {
        return new PostEntry(
                post.id().toString(),
                post.name(),
                Entries.of(post.needs(), PostNeedEntry::from),
                post.lowestRank().map(Identifier::toString).orElse(null),
                post.develops().map(Identifier::toString).orElse(null),
                post.holder().map(PersonId::text).orElse(null));
    }

    /** Returns the post of this entry, if it was checked, without what it asks for and develops. */
    Post.Builder toPost() {
        Post.Builder post = Post.builder(PostId.parse(requireNonNull(id)), requireNonNull(name));
        return holder == null ? post : post.holder(PersonId.of(holder));
    }
}
