package io.github.digitalskillmap.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoQuotients;
import io.github.digitalskillmap.tokyo.TokyoRanks;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlacementMatrixTest {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();

    private static final Person EXPERT = person("P1", TokyoLevels.LV3).withRank(TokyoRanks.KACHO_DAIRI);
    private static final Person NOVICE = person("P2", TokyoLevels.LV1);

    private static final Post DESIGN = Post.builder(PostId.of("our", "design"), "設計")
            .addNeed(need(TokyoSkills.UX_DESIGN, TokyoLevels.LV2, true))
            .addNeed(need(TokyoSkills.DATABASE, TokyoLevels.LV1, false))
            .lowestRank(TokyoRanks.SHUNIN)
            .develops(TokyoQuotients.DQ)
            .build();

    private static final Post OFFICE = Post.builder(PostId.of("our", "office"), "窓口")
            .addNeed(need(TokyoSkills.UX_DESIGN, TokyoLevels.LV1, true))
            .develops(TokyoQuotients.GQ)
            .holder(PersonId.of("P1"))
            .build();

    private static final PlacementMatrix MATRIX =
            PlacementMatrix.of(TOKYO, List.of(EXPERT, NOVICE), List.of(DESIGN, OFFICE));

    private static Person person(String key, LevelId level) {
        return Person.of(
                PersonId.of(key),
                SkillProfile.builder(TOKYO).level(TokyoSkills.UX_DESIGN, level).build());
    }

    private static PostNeed need(SkillId skill, LevelId level, boolean mandatory) {
        return new PostNeed(new SkillRequirement(skill, level), mandatory);
    }

    @Test
    void fit_ofSomebodyWithinTheLimits_tellsStepsAndRotation() {
        PostFit fit = MATRIX.fit(0, 0);

        assertThat(fit.isAllowed()).isTrue();
        assertThat(fit.needed()).isEqualTo(3);
        assertThat(fit.held()).as("surplus fills no gap").isEqualTo(2);
        assertThat(fit.missing()).isEqualTo(1);
        assertThat(fit.share()).isEqualTo(Share.of(2, 3));
        assertThat(fit.isRotation()).as("from GQ to DQ").isTrue();
        assertThat(MATRIX.developedNow(0)).contains(TokyoQuotients.GQ);
        assertThat(MATRIX.developedNow(1)).isEmpty();
        assertThat(MATRIX.fit(0, 1).isRotation()).as("the post that is held").isFalse();
        assertThat(MATRIX.fit(1, 0).isRotation()).as("of nobody known").isFalse();
    }

    @Test
    void fit_ofSomebodyOutsideTheLimits_namesAllThatIsMissing() {
        PostFit fit = MATRIX.fit(1, 0);

        assertThat(fit.isAllowed()).isFalse();
        assertThat(fit.obstacles())
                .extracting(obstacle -> obstacle.wording().text(Locale.ENGLISH))
                .containsExactly("UX design Lv.2 is demanded", "rank Senior staff or higher is demanded");
    }

    @Test
    void fit_ofALowerRank_isNotAllowed() {
        Person low = person("P3", TokyoLevels.LV3).withRank(TokyoRanks.SHUJI);
        PlacementMatrix matrix = PlacementMatrix.of(TOKYO, List.of(low), List.of(DESIGN));

        assertThat(matrix.fit(0, 0).obstacles()).singleElement().isInstanceOf(Obstacle.RankTooLow.class);
        assertThat(matrix).hasToString("1 people and 1 posts in " + TOKYO);
    }

    @Test
    void of_wrongArguments_areNamed() {
        assertThatThrownBy(() -> PlacementMatrix.of(TOKYO, List.of(NOVICE, NOVICE), List.of()))
                .hasMessageContaining("different keys")
                .hasMessageNotContaining("P2");
        assertThatThrownBy(() -> PlacementMatrix.of(TOKYO, List.of(), List.of(OFFICE, OFFICE)))
                .hasMessageContaining("our:office");
        Post other = Post.builder(PostId.of("our", "other"), "ほか")
                .addNeed(need(TokyoSkills.UX_DESIGN, TokyoLevels.LV1, false))
                .holder(PersonId.of("P1"))
                .build();
        assertThatThrownBy(() -> PlacementMatrix.of(TOKYO, List.of(), List.of(OFFICE, other)))
                .hasMessageContaining("different holders")
                .hasMessageNotContaining("P1");
        Post nothing = Post.builder(PostId.of("our", "nothing"), "なし")
                .addNeed(need(TokyoSkills.UX_DESIGN, TokyoLevels.LV0, false))
                .build();
        assertThatThrownBy(() -> PlacementMatrix.of(TOKYO, List.of(), List.of(nothing)))
                .hasMessageContaining("asks for nothing");
        Post unknown = Post.builder(PostId.of("our", "unknown"), "不明")
                .addNeed(need(TokyoSkills.UX_DESIGN, TokyoLevels.LV1, false))
                .lowestRank(RankId.of("our", "chief"))
                .build();
        assertThatThrownBy(() -> PlacementMatrix.of(TOKYO, List.of(), List.of(unknown)))
                .isInstanceOf(UnknownIdentifierException.class);
    }

    @Test
    void build_wrongPosts_areNamed() {
        Post.Builder blank =
                Post.builder(PostId.of("our", "a"), " ").addNeed(need(TokyoSkills.UX_DESIGN, TokyoLevels.LV1, true));
        assertThatThrownBy(blank::build).hasMessageContaining("our:a");
        assertThatThrownBy(Post.builder(PostId.of("our", "a"), "a")::build).hasMessageContaining("at least one");
        Post.Builder twice = Post.builder(PostId.of("our", "a"), "a")
                .addNeed(need(TokyoSkills.UX_DESIGN, TokyoLevels.LV1, true))
                .addNeed(need(TokyoSkills.UX_DESIGN, TokyoLevels.LV2, true));
        assertThatThrownBy(twice::build).hasMessageContaining("ux-design");
        assertThat(OFFICE).as("without its holder").hasToString("our:office 窓口");
    }
}
