package io.github.digitalskillmap.examples.document;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.wording.Wording;
import io.github.digitalskillmap.workforce.Post;
import io.github.digitalskillmap.workforce.PostId;
import io.github.digitalskillmap.workforce.PostNeed;
import java.util.List;
import java.util.Locale;

/**
 * Posts to begin with: sound as they are, named as samples, and between them with all that a post can state, for somebody to replace
 * by their own.
 */
final class StartingPosts {

    private final Framework framework;
    private final StartingSkills skills;
    private final Locale language;

    StartingPosts(Framework framework, Locale language) {
        this.framework = framework;
        this.skills = new StartingSkills(framework);
        this.language = language;
    }

    List<Post> posts() {
        return List.of(vacant(), held());
    }

    private Post vacant() {
        Post.Builder post = post("post-1", Wording.sentence("ポストの例 1（SAMPLE）", "Example of a post 1 (SAMPLE)"));
        framework.ranks().stream().findFirst().ifPresent(rank -> post.lowestRank(rank.id()));
        framework.quotients().stream().findFirst().ifPresent(quotient -> post.develops(quotient.id()));
        return post.build();
    }

    /** Its holder counts since it says what it develops; the other post develops something else where it can. */
    private Post held() {
        Post.Builder post = post("post-2", Wording.sentence("ポストの例 2（SAMPLE）", "Example of a post 2 (SAMPLE)"))
                .holder(PersonId.of("SAMPLE-1"));
        framework.quotients().stream()
                .reduce((before, last) -> last)
                .ifPresent(quotient -> post.develops(quotient.id()));
        return post.build();
    }

    /** The first skill is mandatory, any other is not. */
    private Post.Builder post(String key, Wording name) {
        Post.Builder post = Post.builder(PostId.of("our-dsm", key), name.text(language));
        skills.asked()
                .forEach(asked -> post.addNeed(
                        new PostNeed(asked, asked.equals(skills.asked().get(0)))));
        return post;
    }
}
