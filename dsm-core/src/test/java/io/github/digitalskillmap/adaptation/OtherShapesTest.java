package io.github.digitalskillmap.adaptation;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.JAPANESE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobTypeGroup;
import io.github.digitalskillmap.jobtype.JobTypeGroupId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelDescription;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelMap;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.SkillCategory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Groups of job types, levels told by a skill and levels that are not stated, adapted like all else. */
class OtherShapesTest {

    private static final Edition OLD = Edition.of("mori-dsm", "1.0.0");
    private static final Edition OURS = Edition.of("yama-dsm", "1.0.0");
    private static final JobTypeGroupId FORESTERS = JobTypeGroupId.of("mori", "foresters");
    private static final Requirement PRUNING = Requirement.skill(Invented.PRUNING, Invented.LOW);

    private static Framework base() {
        return Framework.builder(OLD, Invented.wording("森の枠組み"))
                .addScale(Invented.scale())
                .addCategory(SkillCategory.of(Invented.CATEGORY, Invented.wording("林業"), Invented.published(4)))
                .addSkill(Invented.skill(Invented.PRUNING, 1, "剪定")
                        .addLevelDescription(LevelDescription.of(Invented.LOW, Invented.wording("手伝える", "helps")))
                        .addLevelDescription(LevelDescription.of(Invented.HIGH, Invented.wording("一人でできる", "alone")))
                        .build())
                .addSkill(Invented.skill(Invented.FELLING, 2, "伐採").build())
                .addJobTypeGroup(JobTypeGroup.builder()
                        .id(FORESTERS)
                        .name(Invented.wording("森の人", "Foresters"))
                        .provenance(Invented.published(4))
                        .build())
                .addJobType(Invented.jobType(Invented.RANGER, "森林官")
                        .addItem(JobTypeItem.of(PRUNING, Invented.sample()))
                        .build())
                .build();
    }

    private static Framework ours(Change... changes) {
        Overlay.Builder overlay = Overlay.builder(OLD, OURS, Invented.published(9));
        List.of(changes).forEach(overlay::change);
        return overlay.build().applyTo(base()).orElseThrow();
    }

    private static Difference.Entry entry(Change... changes) {
        List<Difference.Entry> entries = Difference.between(base(), ours(changes)).entries().stream()
                .filter(entry -> entry.change()
                        .filter(change -> !(change instanceof Change.Amend<?> amend)
                                || !amend.aspect().isProvenance())
                        .isPresent())
                .toList();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    @Test
    void rescale_levelsToldByASkill_areToldOfTheLevelsThatTheyBecame() {
        ScaleId id = ScaleId.of("yama", "level");
        LevelId able = LevelId.of(id, "able");
        LevelScale scale = LevelScale.builder()
                .id(id)
                .addLevel(Level.of(able, Invented.wording("可"), Invented.sample()))
                .lowest(LowestLevel.FIRST_STEP)
                .provenance(Invented.sample())
                .build();
        LevelMap map = LevelMap.builder(Invented.scale(), scale)
                .none(Invented.NONE)
                .to(Invented.LOW, able)
                .to(Invented.HIGH, able)
                .build();

        Framework ours = ours(Change.replaceScale(map, Invented.published(9)));

        assertThat(ours.skill(Invented.PRUNING).levelDescriptions())
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.level()).isEqualTo(able);
                    assertThat(told.text().text(JAPANESE)).isEqualTo("手伝える、一人でできる");
                    assertThat(told.text().text(ENGLISH)).isEqualTo("helps, alone");
                });
        assertThat(ours.skill(Invented.FELLING).levelDescriptions()).isEmpty();
    }

    @Test
    void between_levelThatIsStatedNoMore_isMajor() {
        PartId line = PartId.of(Invented.RANGER, Invented.PRUNING);
        Requirement unstated = Requirement.skillAtUnstatedLevel(Invented.PRUNING);

        assertThat(entry(Change.set(line, Aspect.REQUIREMENT, unstated)).impact())
                .isEqualTo(Impact.MAJOR);
        assertThat(entry(Change.set(line, Aspect.REQUIREMENT, unstated))
                        .wording()
                        .text(JAPANESE))
                .contains("「剪定」（レベルの記載なし）");
    }

    @Test
    void between_jobTypePutIntoAGroup_namesTheGroup() {
        Difference.Entry entry = entry(Change.set(PartId.of(Invented.RANGER), Aspect.JOB_TYPE_GROUP, FORESTERS));

        assertThat(entry.impact()).isEqualTo(Impact.PATCH);
        assertThat(entry.wording().text(JAPANESE)).isEqualTo("ジョブタイプ「森林官」の群: なし → 森の人");
        assertThat(entry.wording().text(ENGLISH)).isEqualTo("group of job type \"森林官\": none → Foresters");
    }

    @Test
    void applyTo_groupRetired_isGoneUnlessAJobTypeStandsInIt() {
        assertThat(ours(Change.retire(PartId.of(FORESTERS))).jobTypeGroups()).isEmpty();
        assertThat(Overlay.builder(OLD, OURS, Invented.published(9))
                        .change(Change.set(PartId.of(Invented.RANGER), Aspect.JOB_TYPE_GROUP, FORESTERS))
                        .change(Change.retire(PartId.of(FORESTERS)))
                        .build()
                        .applyTo(base())
                        .value())
                .isEmpty();
    }
}
