package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.jobtype.JobTypeGroupId;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.ladder.GuideKind;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.ladder.TargetId;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.IndicatorFamilyId;
import io.github.digitalskillmap.skill.IndicatorItemId;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.SkillId;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What tells one part of a framework from the others of its kind, across editions and adaptations.
 *
 * <p>Most parts have an identifier. A line of a job type is told by what it asks for, whatever the level: the skill, or the
 * skills, exams and judgements it speaks of. A guide is told by its rank and kind.
 *
 * <p>For example, {@code PartId.of(TokyoJobTypes.UI_UX_DESIGNER, TokyoSkills.UX_DESIGN)} is the line in which the job type
 * requires that skill.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PartId implements Comparable<PartId> {

    private static final Comparator<PartId> ORDER = Comparator.comparing(PartId::kind)
            .thenComparing(id -> id.owner().map(PartId::name).orElse(""))
            .thenComparing(PartId::name);

    private final PartKind kind;
    private final @Nullable PartId owner;
    private final String name;

    private PartId(PartKind kind, @Nullable PartId owner, String name) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.owner = owner;
        this.name = Objects.requireNonNull(name, "name");
    }

    /**
     * Returns what tells a scale.
     *
     * @param id the scale
     * @return its name among the parts
     */
    public static PartId of(ScaleId id) {
        return top(PartKind.SCALE, id);
    }

    /**
     * Returns what tells a level.
     *
     * @param id the level
     * @return its name among the parts
     */
    public static PartId of(LevelId id) {
        return within(of(Objects.requireNonNull(id, "id").scale()), PartKind.LEVEL, id.toString());
    }

    /**
     * Returns what tells a category.
     *
     * @param id the category
     * @return its name among the parts
     */
    public static PartId of(CategoryId id) {
        return top(PartKind.CATEGORY, id);
    }

    /**
     * Returns what tells a skill.
     *
     * @param id the skill
     * @return its name among the parts
     */
    public static PartId of(SkillId id) {
        return top(PartKind.SKILL, id);
    }

    /**
     * Returns what tells a family of indicators.
     *
     * @param id the family
     * @return its name among the parts
     */
    public static PartId of(IndicatorFamilyId id) {
        return top(PartKind.FAMILY, id);
    }

    /**
     * Returns what tells an item of a family of indicators.
     *
     * @param family the family
     * @param item the item
     * @return its name among the parts
     */
    public static PartId of(IndicatorFamilyId family, IndicatorItemId item) {
        Objects.requireNonNull(item, "item");
        return within(of(Objects.requireNonNull(family, "family")), PartKind.FAMILY_ITEM, item.toString());
    }

    /**
     * Returns what tells a group of job types.
     *
     * @param id the group
     * @return its name among the parts
     */
    public static PartId of(JobTypeGroupId id) {
        return top(PartKind.JOB_TYPE_GROUP, id);
    }

    /**
     * Returns what tells a job type.
     *
     * @param id the job type
     * @return its name among the parts
     */
    public static PartId of(JobTypeId id) {
        return top(PartKind.JOB_TYPE, id);
    }

    /**
     * Returns what tells the line in which a job type requires a skill.
     *
     * @param jobType the job type
     * @param skill the skill that it requires, more than as desirable
     * @return its name among the parts
     */
    public static PartId of(JobTypeId jobType, SkillId skill) {
        Objects.requireNonNull(skill, "skill");
        return within(of(Objects.requireNonNull(jobType, "jobType")), PartKind.REQUIREMENT, skill.toString());
    }

    /**
     * Returns what tells a line of a job type.
     *
     * @param jobType the job type
     * @param requirement what the line asks for; its levels and counts do not matter
     * @param counts whether it is more than desirable
     * @return its name among the parts; the first one where several lines speak of the same
     */
    public static PartId of(JobTypeId jobType, Requirement requirement, boolean counts) {
        return within(
                of(Objects.requireNonNull(jobType, "jobType")),
                PartKind.REQUIREMENT,
                Subject.of(Objects.requireNonNull(requirement, "requirement"), counts));
    }

    /**
     * Returns what tells a line of a job type.
     *
     * @param jobType the job type
     * @param about the {@linkplain #name() name} of the line: the identifier of the skill that it requires, or what
     *     else it is about
     * @return its name among the parts
     */
    public static PartId ofLine(JobTypeId jobType, String about) {
        return within(
                of(Objects.requireNonNull(jobType, "jobType")),
                PartKind.REQUIREMENT,
                Objects.requireNonNull(about, "about"));
    }

    /**
     * Returns what tells a link from a skill to an exam.
     *
     * @param skill the skill
     * @param exam the exam
     * @return its name among the parts
     */
    public static PartId of(SkillId skill, ExamId exam) {
        return new PartId(
                PartKind.EXAM_LINK,
                null,
                Objects.requireNonNull(skill, "skill") + " " + Objects.requireNonNull(exam, "exam"));
    }

    /**
     * Returns what tells a role.
     *
     * @param id the role
     * @return its name among the parts
     */
    public static PartId of(RoleId id) {
        return top(PartKind.ROLE, id);
    }

    /**
     * Returns what tells a judgement.
     *
     * @param id the judgement
     * @return its name among the parts
     */
    public static PartId of(JudgementId id) {
        return top(PartKind.JUDGEMENT, id);
    }

    /**
     * Returns what tells a quotient.
     *
     * @param id the quotient
     * @return its name among the parts
     */
    public static PartId of(QuotientId id) {
        return top(PartKind.QUOTIENT, id);
    }

    /**
     * Returns what tells a rank.
     *
     * @param id the rank
     * @return its name among the parts
     */
    public static PartId of(RankId id) {
        return top(PartKind.RANK, id);
    }

    /**
     * Returns what tells a target of a rank.
     *
     * @param rank the rank
     * @param target the target
     * @return its name among the parts
     */
    public static PartId of(RankId rank, TargetId target) {
        Objects.requireNonNull(target, "target");
        return within(of(Objects.requireNonNull(rank, "rank")), PartKind.TARGET, target.toString());
    }

    /**
     * Returns what tells a guide of a rank.
     *
     * @param rank the rank
     * @param kind what the guide is about
     * @return its name among the parts
     */
    public static PartId of(RankId rank, GuideKind kind) {
        Objects.requireNonNull(kind, "kind");
        return within(of(Objects.requireNonNull(rank, "rank")), PartKind.GUIDE, kind.name());
    }

    /**
     * Returns what tells an exam catalogue that a framework names.
     *
     * @param edition the edition of the catalogue
     * @return its name among the parts
     */
    public static PartId of(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        return new PartId(PartKind.EXAM_CATALOGUE, null, edition.toString());
    }

    private static PartId top(PartKind kind, Identifier id) {
        return new PartId(kind, null, Objects.requireNonNull(id, "id").toString());
    }

    static PartId within(PartId owner, PartKind kind, String name) {
        return new PartId(kind, owner, name);
    }

    /** {@return the kind of the part} */
    public PartKind kind() {
        return kind;
    }

    /**
     * Returns the part that it belongs to.
     *
     * @return the scale, family, job type or rank, or empty if it belongs to the framework itself
     */
    public Optional<PartId> owner() {
        return Optional.ofNullable(owner);
    }

    /** Returns the first of this part and what it belongs to of which something is so. */
    Optional<PartId> orOwner(Predicate<PartId> isSo) {
        return Stream.iterate(Optional.of(this), Optional::isPresent, id -> id.flatMap(PartId::owner))
                .flatMap(Optional::stream)
                .filter(isSo)
                .findFirst();
    }

    /**
     * Returns the name within the kind and the owner.
     *
     * @return the text form of the identifier, where the part has one
     */
    public String name() {
        return name;
    }

    /**
     * Orders parts by kind, owner and name.
     *
     * @param other what tells another part
     * @return a negative number, zero or a positive number, consistent with {@link #equals(Object)}
     */
    @Override
    public int compareTo(PartId other) {
        return ORDER.compare(this, Objects.requireNonNull(other, "other"));
    }

    /**
     * Compares with another object.
     *
     * @param other the object to compare with
     * @return true if it tells a part of the same kind, owner and name
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartId that
                && kind == that.kind
                && name.equals(that.name)
                && Objects.equals(owner, that.owner);
    }

    /** {@return a hash code consistent with {@link #equals(Object)}} */
    @Override
    public int hashCode() {
        return Objects.hash(kind, owner, name);
    }

    /**
     * Returns owner and name, for a message.
     *
     * @return such as {@code tokyo-dsm:ui-ux-designer > tokyo-dsm:ux-design}
     */
    @Override
    public String toString() {
        return owner == null || kind == PartKind.LEVEL ? name : owner.name + " > " + name;
    }
}
