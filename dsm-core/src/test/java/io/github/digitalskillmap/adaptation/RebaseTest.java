package io.github.digitalskillmap.adaptation;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.JAPANESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.skill.SkillCategory;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class RebaseTest {

    private static final Edition OLD = Edition.of("mori-dsm", "1.0.0");
    private static final Edition NEW = Edition.of("mori-dsm", "2.0.0");
    private static final Edition OURS = Edition.of("yama-dsm", "1.0.0");
    private static final Edition MOVED = Edition.of("yama-dsm", "2.0.0");
    private static final SkillId PLANTING = SkillId.of("mori", "planting");
    private static final PartId PRUNING = PartId.of(Invented.PRUNING);
    private static final PartId FELLING = PartId.of(Invented.FELLING);
    private static final Wording NAME = Invented.wording("枝打ち作業");

    private static Framework base() {
        return Framework.builder(OLD, Invented.wording("森の枠組み"))
                .addScale(Invented.scale())
                .addCategory(SkillCategory.of(Invented.CATEGORY, Invented.wording("林業"), Invented.published(4)))
                .addSkill(Invented.skill(Invented.PRUNING, 1, "剪定").build())
                .addSkill(Invented.skill(Invented.FELLING, 2, "伐採").build())
                .addSkill(Invented.skill(PLANTING, 3, "植林").build())
                .addJobType(Invented.jobType(Invented.RANGER, "森林官")
                        .addItem(JobTypeItem.of(Requirement.skill(Invented.PRUNING, Invented.LOW), Invented.sample()))
                        .addItem(JobTypeItem.of(Requirement.skill(Invented.FELLING, Invented.LOW), Invented.sample()))
                        .build())
                .build();
    }

    private static Framework newBase(Change... changes) {
        return overlay(OLD, NEW, changes).applyTo(base()).orElseThrow();
    }

    private static Overlay ours(Change... changes) {
        return overlay(OLD, OURS, changes);
    }

    private static Overlay overlay(Edition base, Edition edition, Change... changes) {
        Overlay.Builder overlay = Overlay.builder(base, edition, Invented.published(9));
        List.of(changes).forEach(overlay::change);
        return overlay.build();
    }

    private static Rebase rebase(Framework newBase, Change... changes) {
        return Rebase.of(base(), newBase, ours(changes)).orElseThrow();
    }

    private static void assertApplicability(
            Rebase rebase, Rebase.Applicability applicability, String why, String whyInEnglish) {
        Rebase.RebasedChange entry = rebase.entries().get(0);
        assertThat(rebase.entries()).hasSize(1);
        assertThat(entry.applicability()).isEqualTo(applicability);
        assertThat(entry.why().text(JAPANESE)).isEqualTo(why);
        assertThat(entry.why().text(ENGLISH)).isEqualTo(whyInEnglish);
        assertThat(rebase.isClean()).isEqualTo(applicability != Rebase.Applicability.CONFLICTS);
        assertThat(rebase.moved(MOVED).isPresent()).isEqualTo(rebase.isClean());
    }

    private static Change renamed() {
        return Change.set(PRUNING, Aspect.SKILL_NAME, NAME);
    }

    @Test
    void of_baseThatChangedOtherThings_letsChangesApply() {
        Framework newBase = newBase(Change.set(PRUNING, Aspect.SKILL_DEFINITION, Invented.wording("枝を落とす")));

        Rebase rebase = rebase(newBase, renamed());

        assertApplicability(rebase, Rebase.Applicability.APPLIES, "新しい版でもそのまま使える", "it can be used as it is");
        assertThat(rebase.entries().get(0).path()).hasToString("/skills/change/0/name");
        assertThat(rebase.entries().get(0).what().text(JAPANESE)).isEqualTo("スキル「剪定」の名称: 剪定 → 枝打ち作業");
        Overlay moved = rebase.moved(MOVED).orElseThrow();
        assertThat(moved.base()).isEqualTo(NEW);
        assertThat(moved.edition()).isEqualTo(MOVED);
        assertThat(moved.changes()).isEqualTo(ours(renamed()).changes());
        Framework result = moved.applyTo(newBase).orElseThrow();
        assertThat(result.skill(Invented.PRUNING).name()).isEqualTo(NAME);
        assertThat(result.skill(Invented.PRUNING).definition()).contains(Invented.wording("枝を落とす"));
    }

    @Test
    void of_baseThatSaysTheSameNow_makesTheChangeObsolete() {
        Rebase rebase = rebase(newBase(renamed()), renamed());

        assertApplicability(
                rebase, Rebase.Applicability.OBSOLETE, "新しい版でもそのとおりになっている", "the new base has it so as well");
        assertThat(rebase.moved(MOVED).orElseThrow().changes()).isEmpty();
    }

    @Test
    void of_baseThatChangedTheSameOtherwise_conflicts() {
        Framework newBase = newBase(Change.set(PRUNING, Aspect.SKILL_NAME, Invented.wording("剪定と整枝")));

        assertApplicability(
                rebase(newBase, renamed()),
                Rebase.Applicability.CONFLICTS,
                "新しい版でも別の内容に変わっている",
                "the new base has changed it too, to something else");
    }

    @Test
    void of_baseThatRetiredWhatIsChanged_conflicts() {
        Framework newBase = newBase(Change.retire(PRUNING).andDependents());

        assertApplicability(
                rebase(newBase, renamed()),
                Rebase.Applicability.CONFLICTS,
                "対象が新しい版で廃止されている",
                "the new base has retired what it changes");
    }

    @Test
    void of_baseThatRetiredTheSame_makesTheChangeObsolete() {
        Change retire = Change.retire(FELLING).andDependents();

        assertApplicability(
                rebase(newBase(retire), retire),
                Rebase.Applicability.OBSOLETE,
                "新しい版でも廃止されている",
                "the new base has retired it as well");
    }

    @Test
    void of_baseThatSpeaksAnewOfWhatIsRetired_conflictsWithTheFaultAsReason() {
        Change group = Change.add(
                Invented.RANGER,
                JobTypeItem.of(
                        Requirement.allOf(
                                Requirement.skill(PLANTING, Invented.LOW),
                                Requirement.skill(Invented.FELLING, Invented.HIGH)),
                        Invented.sample()));

        Rebase rebase = rebase(newBase(group), Change.retire(PartId.of(PLANTING)));

        assertApplicability(
                rebase,
                Rebase.Applicability.CONFLICTS,
                "'mori:planting' を廃止しますが、'mori:ranger > (mori:planting and mori:felling)' がまだこれを挙げています。"
                        + "それも変更するか、廃止してください。",
                "'mori:planting' is retired, but 'mori:ranger > (mori:planting and mori:felling)' still speaks of it;"
                        + " change or retire that too");
    }

    @Test
    void of_baseThatHasTheAddedPartNow_isObsoleteIfItSaysTheSameAndConflictsOtherwise() {
        SkillId grafting = SkillId.of("mori", "grafting");
        Change add = Change.add(Invented.skill(grafting, 4, "接ぎ木").build());
        Change another = Change.add(Invented.skill(grafting, 5, "接ぎ木").build());

        assertApplicability(
                rebase(newBase(add), add), Rebase.Applicability.OBSOLETE, "新しい版に同じものがある", "the new base has the same");
        assertApplicability(
                rebase(newBase(another), add),
                Rebase.Applicability.CONFLICTS,
                "新しい版に同じ識別子の別のものがある",
                "the new base has another of the same identifier");
    }

    @Test
    void of_baseThatUsesTheNumberOfAnAddedSkill_conflictsWithTheFaultAsReason() {
        Change add = Change.add(
                Invented.skill(SkillId.of("yama", "climbing"), 4, "登山").build());
        Change other = Change.add(
                Invented.skill(SkillId.of("mori", "grafting"), 4, "接ぎ木").build());

        assertApplicability(
                rebase(newBase(other), add),
                Rebase.Applicability.CONFLICTS,
                "スキル 'yama:climbing' の番号 4 は 'mori:grafting' にも使われています。別の番号にしてください。",
                "number 4 of skill 'yama:climbing' also belongs to 'mori:grafting'; give one of them another number");
    }

    @Test
    void of_overlayThatDoesNotFitItsOwnBase_tellsItsFaults() {
        Checked<Rebase> rebase =
                Rebase.of(base(), newBase(), ours(Change.retire(PartId.of(SkillId.of("mori", "gone")))));

        assertThat(rebase.isValid()).isFalse();
        assertThat(rebase.problems())
                .extracting(problem -> problem.code())
                .containsExactly(OverlayProblem.UNKNOWN_PART);
    }

    @Test
    void moved_editionOfTheNewBase_isRefused() {
        Rebase rebase = rebase(newBase(), renamed());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rebase.moved(NEW))
                .withMessage("overlay must give another edition than its base mori-dsm@2.0.0");
    }
}
