package io.github.digitalskillmap.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJobTypes;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import io.github.digitalskillmap.wording.Wording;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final Explanation EXPLANATION = JobTypeScorer.of(TOKYO)
            .score(
                    SkillProfile.builder(TOKYO)
                            .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV3)
                            .level(TokyoSkills.UI_DESIGN, TokyoLevels.LV3)
                            .level(TokyoSkills.SERVICE_DESIGN, TokyoLevels.LV0)
                            .build(),
                    TokyoJobTypes.UI_UX_DESIGNER)
            .explain();

    @Test
    void text_japanese_givesEachRequirementWithItsStanding() {
        assertThat(EXPLANATION.text(Locale.JAPANESE)).isEqualTo("""
                ジョブタイプ「UI/UXデザイナー」: 必要 7 のうち保有 5、未確定 1。確実 5/7、可能 6/7、未達 \
                [公表: 東京都デジタル人材確保・育成基本方針 ver.2.0 p.16, p.31]
                  規則 段階数: 必要な段階のうち保有する段階の割合
                  枠組み tokyo-dsm@2.0.0
                  最も弱い根拠 サンプル
                  UXデザイン: 必要 Lv.2、保有 Lv.3、2 のうち 2 を算入（達成） [サンプル]
                  UIデザイン: 必要 Lv.3、保有 Lv.3、3 のうち 3 を算入（達成） [サンプル]
                  サービスデザイン: 必要 Lv.1、保有 Lv.0、1 のうち 0 を算入（未達） [サンプル]
                  マーケティング: 必要 Lv.1、保有 未判定、1 のうち 0 を算入（未確定） [サンプル]
                """);
        assertThat(EXPLANATION).hasToString(EXPLANATION.text(Locale.JAPANESE));
    }

    @Test
    void text_english_givesEachRequirementWithItsStanding() {
        assertThat(EXPLANATION.text(Locale.ENGLISH)).isEqualTo("""
                Job type "UI/UX designer": of 7 required 5 held and 1 open; certain 5/7, possible 6/7, \
                not met [published: Tokyo basic policy on securing and developing digital talent, ver. 2.0 p.16, p.31]
                  rule steps: the steps held out of the steps required
                  framework tokyo-dsm@2.0.0
                  weakest standing sample
                  UX design: needed Lv.2, held Lv.3, counted 2 of 2 (met) [sample]
                  UI design: needed Lv.3, held Lv.3, counted 3 of 3 (met) [sample]
                  Service design: needed Lv.1, held Lv.0, counted 0 of 1 (not met) [sample]
                  Marketing: needed Lv.1, held not assessed, counted 0 of 1 (open) [sample]
                """);
    }

    @Test
    void parts_nameTheirSubjectTallyAndProvenance() {
        assertThat(EXPLANATION.subject()).contains(TokyoJobTypes.UI_UX_DESIGNER);
        assertThat(EXPLANATION.tally()).contains(Tally.of(5, 1, 7));
        assertThat(EXPLANATION.parts())
                .filteredOn(part -> part.subject().isPresent())
                .extracting(part -> part.subject().orElseThrow())
                .containsExactly(
                        TokyoSkills.UX_DESIGN,
                        TokyoSkills.UI_DESIGN,
                        TokyoSkills.SERVICE_DESIGN,
                        TokyoSkills.MARKETING);
    }

    @Test
    void build_partsThatDoNotAddUp_throws() {
        Explanation part = leaf(Tally.of(1, 0, 2));

        assertThatThrownBy(() -> Explanation.builder()
                        .wording(Wording.sentence("全体", "whole"))
                        .tally(Tally.of(2, 0, 2))
                        .addPart(part)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "parts of an explanation must add up to Optional[2 held, 0 open, 2 required] by SUM, but are"
                                + " [1 held, 0 open, 2 required]");
    }

    private static Explanation leaf(Tally tally) {
        return Explanation.builder()
                .wording(Wording.sentence("部分", "part"))
                .tally(tally)
                .build();
    }
}
