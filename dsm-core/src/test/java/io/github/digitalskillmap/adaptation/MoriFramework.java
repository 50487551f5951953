package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobTypeGroup;
import io.github.digitalskillmap.jobtype.JobTypeGroupId;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.ladder.GuideKind;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.ladder.TargetId;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.SkillScope;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.IndicatorFamily;
import io.github.digitalskillmap.skill.IndicatorFamilyId;
import io.github.digitalskillmap.skill.IndicatorItem;
import io.github.digitalskillmap.skill.IndicatorItemId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.skill.SkillId;

/** A small framework with a part of every kind, and overlays on it. */
final class MoriFramework {

    static final Edition EDITION = Edition.of("mori-dsm", "1.0.0");
    static final Edition OURS = Edition.of("yama-dsm", "1.0.0");
    static final CategoryId NURSERY = CategoryId.of("mori", "nursery");
    static final SkillId PLANTING = SkillId.of("mori", "planting");
    static final JobTypeGroupId FORESTERS = JobTypeGroupId.of("mori", "foresters");
    static final IndicatorFamilyId WORK = IndicatorFamilyId.of("mori", "work");
    static final IndicatorFamilyId TOOLS = IndicatorFamilyId.of("mori", "tools");
    static final IndicatorItemId SAWS = IndicatorItemId.of("mori", "saws");
    static final IndicatorItemId CHAINSAW = IndicatorItemId.of("mori", "chainsaw");
    static final JobTypeId KEEPER = JobTypeId.of("mori", "keeper");
    static final RankId CHIEF = RankId.of("mori", "chief");
    static final RankId HEAD = RankId.of("mori", "head");
    static final TargetId HEAD_TARGET = TargetId.of("mori", "head-1");
    static final ExamId EXAM = ExamId.of("kentei", "tree");
    static final Edition CATALOGUE = Edition.of("kentei", "1.0.0");

    /** The line in which a ranger must prune. */
    static final PartId PRUNING_LINE = PartId.of(Invented.RANGER, Invented.PRUNING);

    static final Requirement TWO_OF_FORESTRY =
            Requirement.atLeast(2, SkillScope.categories(Invented.CATEGORY), Invented.LOW);

    private MoriFramework() {}

    static Framework mori() {
        return Framework.builder(EDITION, Invented.wording("森の枠組み"))
                .addScale(Invented.scale())
                .addCategory(SkillCategory.of(Invented.CATEGORY, Invented.wording("林業", "Forestry"), Invented.sample()))
                .addCategory(SkillCategory.of(NURSERY, Invented.wording("育苗", "Nursery"), Invented.published(4)))
                .addSkill(Invented.skill(Invented.PRUNING, 1, "剪定").build())
                .addSkill(Invented.skill(Invented.FELLING, 2, "伐採")
                        .definition(Invented.wording("木を倒す"))
                        .build())
                .addSkill(planting())
                .addFamily(IndicatorFamily.builder()
                        .id(WORK)
                        .name(Invented.wording("仕事", "Work"))
                        .scale(Invented.SCALE)
                        .provenance(Invented.published(6))
                        .build())
                .addFamily(tools())
                .addJobTypeGroup(JobTypeGroup.builder()
                        .id(FORESTERS)
                        .name(Invented.wording("森の人", "Foresters"))
                        .provenance(Invented.published(4))
                        .build())
                .addJobType(Invented.jobType(Invented.RANGER, "森林官")
                        .require(Invented.PRUNING, Invented.LOW, Invented.sample())
                        .require(Invented.FELLING, Invented.LOW, Invented.published(5))
                        .addItem(JobTypeItem.of(TWO_OF_FORESTRY, Invented.sample()))
                        .addItem(JobTypeItem.of(Requirement.skill(Invented.FELLING, Invented.HIGH), Invented.sample())
                                .withImportance(Importance.DESIRABLE))
                        .build())
                .addJobType(Invented.jobType(KEEPER, "森番")
                        .require(PLANTING, Invented.LOW, Invented.sample())
                        .build())
                .addExamLink(ExamLink.of(Invented.PRUNING, EXAM, ExamLink.Kind.EXAM, "樹木検定", Invented.published(5)))
                .addRole(Invented.role(Invented.ELDER, "長老"))
                .addRole(Invented.role(Invented.WARDEN, "番人"))
                .addJudgement(Invented.judgement(Invented.CAREFUL, "木を大切にしている"))
                .addQuotient(Invented.quotient())
                .addRank(Rank.builder()
                        .id(CHIEF)
                        .name(Invented.wording("係長"))
                        .provenance(Invented.published(7))
                        .addTarget(Invented.target(Invented.TARGET, Requirement.skill(Invented.PRUNING, Invented.HIGH))
                                .build())
                        .addGuide(Guide.of(
                                GuideKind.SKILL_LEVEL,
                                Knowledge.known(new Guide.Figure(
                                        Invented.wording("1"), Requirement.atLeast(1, SkillScope.any(), Invented.LOW))),
                                Invented.of(Standing.INFERRED)))
                        .build())
                .addRank(Rank.builder()
                        .id(HEAD)
                        .name(Invented.wording("課長"))
                        .provenance(Invented.published(7))
                        .addTarget(Invented.target(HEAD_TARGET, Requirement.judgement(Invented.CAREFUL))
                                .build())
                        .build())
                .addExamCatalogue(CATALOGUE)
                .build();
    }

    private static IndicatorFamily tools() {
        return IndicatorFamily.builder()
                .id(TOOLS)
                .name(Invented.wording("道具", "Tools"))
                .addItem(item(SAWS, "鋸", "Saws").build())
                .addItem(item(CHAINSAW, "チェーンソー", "Chainsaw").within(SAWS).build())
                .openEnded(true)
                .provenance(Invented.published(6))
                .build();
    }

    static IndicatorItem.Builder item(IndicatorItemId id, String japanese, String english) {
        return IndicatorItem.builder()
                .id(id)
                .name(Invented.wording(japanese, english))
                .provenance(Invented.published(6));
    }

    private static Skill planting() {
        return Skill.builder()
                .id(PLANTING)
                .number(3)
                .name(Invented.wording("植林"))
                .category(NURSERY)
                .scale(Invented.SCALE)
                .provenance(Invented.published(4))
                .build();
    }

    static Overlay overlay(Change... changes) {
        Overlay.Builder overlay = Overlay.builder(EDITION, OURS, Invented.published(9));
        for (Change change : changes) {
            overlay.change(change);
        }
        return overlay.build();
    }

    /** Returns the framework as changes make it. */
    static Framework changed(Change... changes) {
        return overlay(changes).applyTo(mori()).orElseThrow();
    }
}
