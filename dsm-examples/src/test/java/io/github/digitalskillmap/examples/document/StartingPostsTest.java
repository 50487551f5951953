package io.github.digitalskillmap.examples.document;

import static java.util.Locale.JAPANESE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import io.github.digitalskillmap.workforce.PlacementMatrix;
import io.github.digitalskillmap.workforce.Post;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartingPostsTest {

    private static final Provenance INVENTED = Provenance.sample(wording("試験のために作った"));
    private static final ScaleId SCALE = ScaleId.of("small", "level");

    private static Wording wording(String japanese) {
        return Wording.supplied(JAPANESE, japanese);
    }

    /** One skill of one level, and no career ladder. */
    private static Framework small() {
        return Framework.builder(Edition.of("small", "1.0.0"), wording("小さな枠組み"))
                .addScale(LevelScale.builder()
                        .id(SCALE)
                        .addLevel(Level.of(LevelId.of(SCALE, "1"), wording("できる"), INVENTED))
                        .lowest(LowestLevel.FIRST_STEP)
                        .provenance(INVENTED)
                        .build())
                .addSkill(Skill.builder()
                        .id(SkillId.of("small", "skill"))
                        .number(1)
                        .name(wording("スキル"))
                        .scale(SCALE)
                        .provenance(INVENTED)
                        .build())
                .build();
    }

    @Test
    void posts_frameworkWithoutLadder_askForItsOneSkillAndNoRank() {
        Framework small = small();
        List<Post> posts = new StartingPosts(small, JAPANESE).posts();

        assertThat(PlacementMatrix.of(small, List.of(), posts).posts()).isEqualTo(posts);
        assertThat(posts).allSatisfy(post -> {
            assertThat(post.name()).contains("SAMPLE");
            assertThat(post.needs()).hasSize(1);
            assertThat(post.lowestRank()).isEmpty();
            assertThat(post.develops()).isEmpty();
        });
    }
}
