package io.github.digitalskillmap.json.binding;

import com.fasterxml.jackson.core.JsonTokenId;
import io.github.digitalskillmap.adaptation.Impact;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.adaptation.Rebase;
import io.github.digitalskillmap.assessment.Activity;
import io.github.digitalskillmap.assessment.RoundId;
import io.github.digitalskillmap.assessment.StageId;
import io.github.digitalskillmap.assessment.UnitId;
import io.github.digitalskillmap.career.CareerModelId;
import io.github.digitalskillmap.career.EntryRouteId;
import io.github.digitalskillmap.career.GateId;
import io.github.digitalskillmap.career.HeadCountId;
import io.github.digitalskillmap.career.WorkplaceId;
import io.github.digitalskillmap.credential.LinkState;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLevelId;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.exam.ExamScaleId;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.EditionId;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.jobtype.JobTypeGroupId;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.problem.ValueProblem;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.ladder.GuideKind;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.ladder.TargetId;
import io.github.digitalskillmap.migration.Fate;
import io.github.digitalskillmap.migration.HeldKind;
import io.github.digitalskillmap.migration.MigrationReason;
import io.github.digitalskillmap.migration.MigrationRule;
import io.github.digitalskillmap.policy.PolicyStatementId;
import io.github.digitalskillmap.policy.PolicyTopicId;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Position;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.RegistrationState;
import io.github.digitalskillmap.provenance.SourceId;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.scoring.Explanation;
import io.github.digitalskillmap.scoring.Outcome;
import io.github.digitalskillmap.scoring.PassState;
import io.github.digitalskillmap.scoring.TargetState;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.IndicatorFamilyId;
import io.github.digitalskillmap.skill.IndicatorItemId;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.talent.IndicatorId;
import io.github.digitalskillmap.talent.TalentTargetId;
import io.github.digitalskillmap.talent.TalentTypeId;
import io.github.digitalskillmap.training.AudienceId;
import io.github.digitalskillmap.training.Closeness;
import io.github.digitalskillmap.training.FormId;
import io.github.digitalskillmap.training.ProgrammeId;
import io.github.digitalskillmap.training.TierId;
import io.github.digitalskillmap.wording.WordingMark;
import io.github.digitalskillmap.workforce.FocusState;
import io.github.digitalskillmap.workforce.PostId;
import io.github.digitalskillmap.workforce.TieRule;
import io.github.digitalskillmap.workforce.UnassessedRule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the values of a type are written as one text, which also stands where a key is needed.
 *
 * @param type the type
 * @param write gives the text of a value
 * @param read gives the value of a text, or throws {@link IllegalArgumentException}
 * @param misfit what is wrong with a text that has no value
 * @param expected what the sentence of the misfit names beside the text
 * @param <T> the type
 * @since 0.1.0
 */
public record TextForm<T>(
        Class<T> type, Function<T, String> write, Function<String, T> read, ProblemCode misfit, String expected) {

    /** All types that are written as one text. */
    public static final List<TextForm<?>> ALL = List.of(
            identifier(CategoryId.class, CategoryId::parse, "tokyo-dsm:design"),
            identifier(ExamId.class, ExamId::parse, "ipa:ap"),
            identifier(ExamLevelId.class, ExamLevelId::parse, "ipa:level/3"),
            identifier(ExamScaleId.class, ExamScaleId::parse, "ipa:level"),
            identifier(IndicatorFamilyId.class, IndicatorFamilyId::parse, "tokyo-dsm:digital-tools"),
            identifier(IndicatorItemId.class, IndicatorItemId::parse, "tokyo-dsm:excel"),
            identifier(JobTypeId.class, JobTypeId::parse, "tokyo-dsm:ui-ux-designer"),
            identifier(JobTypeGroupId.class, JobTypeGroupId::parse, "dsm-sample:designers"),
            identifier(JudgementId.class, JudgementId::parse, "tokyo-dsm:shuji-gq-1"),
            identifier(LevelId.class, LevelId::parse, "tokyo-dsm:level/2"),
            identifier(QuotientId.class, QuotientId::parse, "tokyo-dsm:gq"),
            identifier(RankId.class, RankId::parse, "tokyo-dsm:shuji"),
            identifier(RoleId.class, RoleId::parse, "tokyo-dsm:mentor"),
            identifier(RoundId.class, RoundId::parse, "tokyo-dsm:fy2025"),
            identifier(ScaleId.class, ScaleId::parse, "tokyo-dsm:level"),
            identifier(SkillId.class, SkillId::parse, "tokyo-dsm:ux-design"),
            identifier(SourceId.class, SourceId::parse, "tokyo-dsm:digital-talent-policy-v2"),
            identifier(StageId.class, StageId::parse, "tokyo-dsm:self-check"),
            identifier(CareerModelId.class, CareerModelId::parse, "tokyo-dsm:specialist"),
            identifier(EntryRouteId.class, EntryRouteId::parse, "tokyo-dsm:class-1b"),
            identifier(GateId.class, GateId::parse, "tokyo-dsm:shunin-selection"),
            identifier(HeadCountId.class, HeadCountId::parse, "tokyo-dsm:ict-staff-2021-04"),
            identifier(WorkplaceId.class, WorkplaceId::parse, "tokyo-dsm:bureaus"),
            identifier(AudienceId.class, AudienceId::parse, "tokyo-training:general-staff"),
            identifier(FormId.class, FormId::parse, "tokyo-training:online"),
            identifier(ProgrammeId.class, ProgrammeId::parse, "tokyo-training:training-by-rank"),
            identifier(TierId.class, TierId::parse, "tokyo-training:create"),
            identifier(PolicyTopicId.class, PolicyTopicId::parse, "tokyo-policy:placement"),
            identifier(PolicyStatementId.class, PolicyStatementId::parse, "tokyo-policy:considered"),
            identifier(IndicatorId.class, IndicatorId::parse, "tokyo-dsm:digital-skills"),
            identifier(TalentTargetId.class, TalentTargetId::parse, "tokyo-dsm:it-passport-knowledge"),
            identifier(TalentTypeId.class, TalentTypeId::parse, "tokyo-dsm:reskilling"),
            identifier(TargetId.class, TargetId::parse, "tokyo-dsm:shuji-gq-1"),
            identifier(PostId.class, PostId::parse, "our-dsm:portal-designer"),
            identifier(UnitId.class, UnitId::parse, "our-dsm:welfare-bureau"),
            new TextForm<>(
                    Edition.class,
                    Edition::toString,
                    Edition::parse,
                    DocumentProblem.INVALID_EDITION,
                    "tokyo-dsm@2.0.0"),
            new TextForm<>(
                    EditionId.class,
                    EditionId::toString,
                    EditionId::parse,
                    DocumentProblem.INVALID_EDITION,
                    "tokyo-training@2024.0.0"),
            new TextForm<>(PersonId.class, PersonId::text, PersonId::of, DocumentProblem.BLANK_TEXT, ""),
            new TextForm<>(Share.class, Share::toString, Share::valueOf, ValueProblem.INVALID_SHARE, "5/7"),
            word(Activity.class),
            word(Attestation.Verdict.class),
            word(Closeness.class),
            word(ExamLink.Kind.class),
            word(Explanation.Combination.class),
            word(Fate.class),
            word(FocusState.class),
            word(GuideKind.class),
            word(HeldKind.class),
            word(Impact.class),
            word(Importance.class),
            word(LevelOrigin.Stage.class),
            word(LinkState.class),
            word(LowestLevel.class),
            word(MigrationReason.class),
            word(MigrationRule.Take.class),
            word(Outcome.class),
            word(PartKind.class),
            word(PassState.class),
            word(Rebase.Applicability.class),
            word(RegistrationState.class),
            word(Severity.class),
            word(Standing.class),
            word(TargetState.class),
            word(TieRule.class),
            word(UnassessedRule.class),
            word(WordingMark.class));

    private static <T extends Identifier> TextForm<T> identifier(
            Class<T> type, Function<String, T> read, String example) {
        return new TextForm<>(type, Identifier::toString, read, ValueProblem.INVALID_IDENTIFIER, example);
    }

    private static <T extends Enum<T>> TextForm<T> word(Class<T> type) {
        return new TextForm<>(
                type,
                Word::of,
                text -> Word.find(type, text).orElseThrow(() -> new IllegalArgumentException("no such word")),
                ValueProblem.UNKNOWN_WORD,
                String.join(", ", Word.all(type)));
    }

    /**
     * Returns the text of a value.
     *
     * @param value the value
     * @return the text
     */
    public String text(T value) {
        return write.apply(value);
    }

    /**
     * Returns the value of a text.
     *
     * @param text the text
     * @return the value, or what is wrong with the text
     */
    public Checked<T> value(String text) {
        try {
            return Checked.valid(read.apply(text), List.of());
        } catch (IllegalArgumentException e) {
            return Checked.invalid(List.of(Problem.of(misfit, DataPath.ROOT, Quotation.of(text), expected)));
        }
    }

    /**
     * Returns the value of a token.
     *
     * @param token the token
     * @param <E> what the host's parser throws
     * @return the value, or what is wrong with the token at its place
     * @throws E if the host's document fails or is broken there
     */
    public <E extends Exception> Checked<T> value(HostTokens<E> token) throws E {
        Checked<T> value = token.kind() == JsonTokenId.ID_STRING
                ? value(Objects.requireNonNull(token.text()))
                : Checked.invalid(List.of(Problem.of(ValueProblem.TEXT_NEEDED, DataPath.ROOT)));
        Optional<Position> position =
                Optional.of(token.place()).filter(TokenPlace::inLetters).flatMap(TokenPlace::position);
        return value.isValid() || position.isEmpty()
                ? value
                : Checked.invalid(value.problems().stream()
                        .map(problem -> problem.at(position.get()))
                        .toList());
    }
}
