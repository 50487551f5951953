package io.github.digitalskillmap.json;

import static io.github.digitalskillmap.json.Faults.assertFaults;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoQuotients;
import io.github.digitalskillmap.tokyo.TokyoRanks;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import io.github.digitalskillmap.workforce.Post;
import io.github.digitalskillmap.workforce.PostId;
import io.github.digitalskillmap.workforce.PostNeed;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Posts as documents. */
class PostsDocumentTest {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final DocumentFormat<List<Post>> READER = DsmJson.of(TOKYO).posts();
    private static final DocumentFormat<List<Post>> WRITER = DsmJson.of(TOKYO).posts();

    @Example
    void read_soundDocument_givesItsPosts() {
        assertThat(READER.read(Documents.POSTS).orElseThrow())
                .containsExactly(
                        Post.builder(PostId.of("our-dsm", "designer"), "窓口デザイン担当")
                                .addNeed(new PostNeed(
                                        new SkillRequirement(TokyoSkills.UX_DESIGN, TokyoLevels.LV2), true))
                                .addNeed(new PostNeed(
                                        new SkillRequirement(TokyoSkills.UI_DESIGN, TokyoLevels.LV1), false))
                                .lowestRank(TokyoRanks.SHUNIN)
                                .develops(TokyoQuotients.DQ)
                                .holder(PersonId.of("P002"))
                                .build(),
                        Post.builder(PostId.of("our-dsm", "keeper"), "基盤担当")
                                .addNeed(new PostNeed(
                                        new SkillRequirement(TokyoSkills.DATABASE, TokyoLevels.LV1), false))
                                .holder(PersonId.of("P003"))
                                .build());
    }

    @Example
    void read_unknownQuotientAndRepeatedHolder_areToldWithoutWhoItIs() {
        assertFaults(
                READER.read(Documents.POSTS.replace("\"DQ\"", "\"XQ\"").replace("P003", "P002")),
                "14:19 /posts/0/develops: 'XQ' is no quotient of 'tokyo-dsm@2.0.0'; use one of GQ, DQ [quotient-not-in-framework]",
                "14:19 /posts/0/develops: 'XQ' は 'tokyo-dsm@2.0.0' の能力指標ではありません。GQ, DQ のどれかを書いてください。 [quotient-not-in-framework]",
                "21:17 /posts/1/holder: whoever has this post also has the one at /posts/0; remove one of the two [repeated-holder]",
                "21:17 /posts/1/holder: このポストの現在の担当者は /posts/0 のポストの担当者でもあります。どちらかを消してください。 [repeated-holder]");
    }

    @Property(tries = 100)
    void write_anyPosts_areReadBack(@ForAll Random random) {
        List<Post> posts = any(random);

        String document = WRITER.write(posts);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        WRITER.write(posts, stream);

        assertThat(READER.read(document).orElseThrow()).isEqualTo(posts);
        assertThat(stream.toString(UTF_8)).isEqualTo(document);
        assertThat(DocumentSchema.faults(DocumentKind.POSTS, document)).isEmpty();
    }

    private static List<Post> any(Random random) {
        List<Post> posts = new ArrayList<>();
        List<LevelId> levels = List.of(TokyoLevels.LV1, TokyoLevels.LV2, TokyoLevels.LV3);
        for (int i = 0; i < random.nextInt(5); i++) {
            List<Skill> skills = new ArrayList<>(TOKYO.skills());
            Collections.shuffle(skills, random);
            Post.Builder post = Post.builder(PostId.of("our", "post-" + i), "ポスト " + random.nextInt(2));
            skills.subList(0, 1 + random.nextInt(4))
                    .forEach(skill -> post.addNeed(new PostNeed(
                            new SkillRequirement(skill.id(), levels.get(random.nextInt(3))), random.nextBoolean())));
            if (random.nextBoolean()) {
                post.lowestRank(
                        TOKYO.ranks().get(random.nextInt(TOKYO.ranks().size())).id());
            }
            if (random.nextBoolean()) {
                post.develops(TOKYO.quotients()
                        .get(random.nextInt(TOKYO.quotients().size()))
                        .id());
            }
            if (random.nextBoolean()) {
                post.holder(PersonId.of("P" + i));
            }
            posts.add(post.build());
        }
        return posts;
    }
}
