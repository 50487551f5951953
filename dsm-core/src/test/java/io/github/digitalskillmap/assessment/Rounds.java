package io.github.digitalskillmap.assessment;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.skill.SkillCategory;
import java.time.LocalDate;
import java.util.List;

/** An invented body whose cycle has one stage of each activity, and records of its people. */
final class Rounds {

    static final Edition EDITION = Edition.of("mori-cycle", "1.0.0");
    static final RoleId SELF = RoleId.of("mori", "self");
    static final StageId ENTRY = StageId.of("mori", "entry");
    static final StageId TALK = StageId.of("mori", "talk");
    static final StageId REVIEW = StageId.of("mori", "review");
    static final StageId CORRECTION = StageId.of("mori", "correction");
    static final StageId SEAL = StageId.of("mori", "seal");
    static final RoundId SPRING = RoundId.of("mori", "spring");
    static final RoundId AUTUMN = RoundId.of("mori", "autumn");
    static final PersonId ANNA = PersonId.of("anna");
    static final PersonId BERT = PersonId.of("bert");
    static final PersonId CARL = PersonId.of("carl");
    static final LocalDate DAY = LocalDate.of(2025, 4, 1);

    /** Two skills on one scale of none, low and high. */
    static final Framework FOREST = Framework.builder(Edition.of("mori", "1.0.0"), Invented.wording("森"))
            .addScale(Invented.scale())
            .addCategory(SkillCategory.of(Invented.CATEGORY, Invented.wording("林業"), Invented.sample()))
            .addSkill(Invented.skill(Invented.PRUNING, 1, "剪定").build())
            .addSkill(Invented.skill(Invented.FELLING, 2, "伐採").build())
            .build();

    static final AssessmentCycle CYCLE = cycle().build();

    private Rounds() {}

    /** Entry and correction by oneself, a talk with an elder, a review by a warden, and a seal of either. */
    static AssessmentCycle.Builder cycle() {
        return withoutStages(EDITION, SELF)
                .addStage(stage(ENTRY, Activity.SELF_CHECK, Side.of(SELF)))
                .addStage(stage(TALK, Activity.TALK, Side.of(SELF), Side.of(Invented.ELDER)))
                .addStage(stage(REVIEW, Activity.ANALYSIS, Side.of(Invented.WARDEN)))
                .addStage(stage(CORRECTION, Activity.SELF_CORRECTION, Side.of(SELF)))
                .addStage(stage(SEAL, Activity.CONFIRMATION, Side.of(Invented.ELDER, Invented.WARDEN)));
    }

    static AssessmentCycle.Builder withoutStages(Edition edition, RoleId ownRole) {
        return AssessmentCycle.builder(
                        edition, Invented.wording("森の一巡", "Round of the forest"), ownRole, Invented.sample())
                .addRole(Invented.role(SELF, "本人"))
                .addRole(Invented.role(Invented.ELDER, "長老"))
                .addRole(Invented.role(Invented.WARDEN, "番人"));
    }

    static CycleStage stage(StageId id, Activity activity, Side... sides) {
        return CycleStage.of(id, Invented.wording(id.key()), activity, List.of(sides), Invented.published(8));
    }

    static AssessmentRecord opened() {
        return AssessmentRecord.open(CYCLE, FOREST, ANNA, SPRING);
    }

    /** A transition of the next stage of a record, by those who have a part in it, still without levels. */
    static Transition.Builder next(AssessmentRecord record, LocalDate day) {
        CycleStage stage = record.next().orElseThrow();
        Transition.Builder transition = Transition.builder()
                .stage(stage.id())
                .basedOn(record.revision())
                .on(day);
        for (Side side : stage.sides()) {
            RoleId role = side.roles().get(0);
            transition.by(role.equals(record.cycle().ownRole()) ? record.person() : BERT, role);
        }
        return transition;
    }

    /** The record after entry, talk and review, with both skills entered as low. */
    static AssessmentRecord reviewed() {
        AssessmentRecord entered = opened().with(next(opened(), DAY)
                .level(Invented.PRUNING, Invented.LOW)
                .level(Invented.FELLING, Invented.LOW)
                .build());
        AssessmentRecord talked = entered.with(next(entered, DAY.plusDays(1)).build());
        return talked.with(next(talked, DAY.plusDays(2)).build());
    }

    /** The confirmed record of somebody, in which pruning was entered and confirmed at two levels. */
    static AssessmentRecord confirmed(
            AssessmentRecord opened, LocalDate day, AssessedLevel entered, AssessedLevel sealed) {
        AssessmentRecord record =
                opened.with(next(opened, day).addLevel(entered).build());
        while (record.next().orElseThrow().activity() != Activity.CONFIRMATION) {
            record = record.with(next(record, day).build());
        }
        return record.with(next(record, day).addLevel(sealed).build());
    }
}
