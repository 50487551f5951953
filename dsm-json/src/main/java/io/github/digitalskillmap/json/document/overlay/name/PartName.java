package io.github.digitalskillmap.json.document.overlay.name;

import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobTypeGroupId;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WrittenForm;
import io.github.digitalskillmap.ladder.GuideKind;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.ladder.TargetId;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.IndicatorFamilyId;
import io.github.digitalskillmap.skill.IndicatorItemId;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.SkillId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The keys by which the document of an overlay tells a part.
 *
 * @since 0.1.0
 */
public interface PartName {

    /**
     * Returns the part that is told.
     *
     * @param kind the kind of the part
     * @return the part, if the keys were checked
     */
    PartId part(PartKind kind);

    /** {@return what the keys hold, for a message; they need not be checked} */
    String told();

    /**
     * Joins what keys hold.
     *
     * @param keys what each holds, or null if it is not there
     * @return the texts that are there
     */
    static String told(@Nullable String... keys) {
        return Stream.of(keys).filter(Objects::nonNull).collect(Collectors.joining(" > "));
    }

    /**
     * Returns the part that a text tells.
     *
     * @param kind the kind of the part
     * @param owner the identifier of the family, job type or rank that it belongs to, if it is of such a kind
     * @param text the text
     * @return the part, if the text was checked
     */
    static PartId parse(PartKind kind, @Nullable String owner, @Nullable String text) {
        String name = requireNonNull(text);
        return switch (kind) {
            case SCALE -> PartId.of(ScaleId.parse(name));
            case LEVEL -> PartId.of(LevelId.parse(name));
            case CATEGORY -> PartId.of(CategoryId.parse(name));
            case SKILL -> PartId.of(SkillId.parse(name));
            case FAMILY -> PartId.of(IndicatorFamilyId.parse(name));
            case FAMILY_ITEM -> PartId.of(IndicatorFamilyId.parse(requireNonNull(owner)), IndicatorItemId.parse(name));
            case JOB_TYPE_GROUP -> PartId.of(JobTypeGroupId.parse(name));
            case JOB_TYPE -> PartId.of(JobTypeId.parse(name));
            case REQUIREMENT -> PartId.ofLine(JobTypeId.parse(requireNonNull(owner)), name);
            case EXAM_LINK -> {
                String[] linked = name.split(WrittenForm.BETWEEN_LINKED, -1);
                yield PartId.of(SkillId.parse(linked[0]), ExamId.parse(linked[1]));
            }
            case ROLE -> PartId.of(RoleId.parse(name));
            case JUDGEMENT -> PartId.of(JudgementId.parse(name));
            case QUOTIENT -> PartId.of(QuotientId.parse(name));
            case RANK -> PartId.of(RankId.parse(name));
            case TARGET -> PartId.of(RankId.parse(requireNonNull(owner)), TargetId.parse(name));
            case GUIDE -> PartId.of(RankId.parse(requireNonNull(owner)), Word.checked(GuideKind.class, name));
            case EXAM_CATALOGUE -> PartId.of(Edition.parse(name));
        };
    }

    /**
     * Returns the text that tells a part within its owner.
     *
     * @param part the part
     * @return the text that {@link #parse} takes
     */
    static String text(PartId part) {
        return part.kind() == PartKind.GUIDE ? Word.of(GuideKind.valueOf(part.name())) : part.name();
    }

    /**
     * Returns the text that tells the owner of a part.
     *
     * @param part a part that belongs to another
     * @return the identifier of the owner
     */
    static String owner(PartId part) {
        return part.owner().orElseThrow().name();
    }
}
