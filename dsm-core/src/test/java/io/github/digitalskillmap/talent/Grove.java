package io.github.digitalskillmap.talent;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.skill.SkillCategory;

/** The talent types of {@code mori}: keepers of trees and guests. */
final class Grove {

    static final IndicatorId RINGS = IndicatorId.of("mori", "rings");
    static final TalentTypeId KEEPER = TalentTypeId.of("mori", "keeper");
    static final TalentTypeId GUEST = TalentTypeId.of("mori", "guest");
    static final TalentTargetId CARE = TalentTargetId.of("mori", "care");
    static final Edition EDITION = Edition.of("mori-talents", "1.0.0");

    static final Framework FRAMEWORK = Framework.builder(Edition.of("mori", "1.0.0"), Invented.wording("森"))
            .addScale(Invented.scale())
            .addCategory(SkillCategory.of(Invented.CATEGORY, Invented.wording("林業"), Invented.published(4)))
            .addSkill(Invented.skill(Invented.PRUNING, 1, "枝打ち").build())
            .addRole(Invented.role(Invented.ELDER, "長老"))
            .addJudgement(Invented.judgement(Invented.CAREFUL, "木を大切にする"))
            .build();

    private Grove() {}

    static TalentSystem.Builder empty() {
        return TalentSystem.builder(FRAMEWORK, EDITION, Invented.wording("森の人"));
    }

    static Indicator rings() {
        return Indicator.of(RINGS, Invented.wording("年輪"), Invented.published(9));
    }

    static TalentTarget target(Requirement requirement) {
        return TalentTarget.of(
                CARE, Invented.wording("木を大切にする"), requirement, Invented.sample(), Invented.published(9));
    }

    static TalentType.Builder type(TalentTypeId id) {
        return TalentType.builder().id(id).name(Invented.wording(id.key())).provenance(Invented.published(9));
    }

    /** A system of which one type has one target. */
    static TalentSystem.Builder asking(Requirement requirement) {
        return empty().addType(type(KEEPER).addTarget(target(requirement)).build());
    }
}
