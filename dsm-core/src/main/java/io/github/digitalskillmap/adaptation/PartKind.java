package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.wording.Wording;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of parts that a framework is made of.
 *
 * @since 0.1.0
 */
public enum PartKind {
    /** A scale of levels. */
    SCALE("尺度", "scale", "scales", null),

    /** A level of a scale. */
    LEVEL("レベル", "level", "levels", SCALE),

    /** A category of skills. */
    CATEGORY("分類", "category", "categories", null),

    /** A skill. */
    SKILL("スキル", "skill", "skills", null),

    /** A family of indicators, without its items. */
    FAMILY("指標群", "family of indicators", "families", null),

    /** An item of a family of indicators. */
    FAMILY_ITEM("項目", "item", "familyItems", FAMILY),

    /** A group of job types. */
    JOB_TYPE_GROUP("ジョブタイプ群", "group of job types", "jobTypeGroups", null),

    /** A job type, without what it requires. */
    JOB_TYPE("ジョブタイプ", "job type", "jobTypes", null),

    /** One line of a job type: something that it requires. */
    REQUIREMENT("要件", "requirement", "requirements", JOB_TYPE),

    /** A link from a skill to an exam. */
    EXAM_LINK("試験との対応", "exam link", "examLinks", null),

    /** A role that judges people. */
    ROLE("役割", "role", "roles", null),

    /** Something that is judged of people. */
    JUDGEMENT("判断", "judgement", "judgements", null),

    /** A side of ability for which the ladder sets targets. */
    QUOTIENT("区分", "quotient", "quotients", null),

    /** A rank of the ladder, without what is aimed for. */
    RANK("職層", "rank", "ranks", null),

    /** A target of a rank. */
    TARGET("目標", "target", "targets", RANK),

    /** A guide of a rank. */
    GUIDE("目安", "guide", "guides", RANK),

    /** An edition of an exam catalogue that the framework names. */
    EXAM_CATALOGUE("試験カタログ", "exam catalogue", "examCatalogues", null);

    private final Wording wording;
    private final String section;
    private final @Nullable PartKind owner;

    PartKind(String japanese, String english, String section, @Nullable PartKind owner) {
        this.wording = Wording.sentence(japanese, english);
        this.section = section;
        this.owner = owner;
    }

    /** {@return the word for this kind in Japanese and English} */
    public Wording wording() {
        return wording;
    }

    /**
     * Returns the key under which changes of this kind stand in a document.
     *
     * @return the key, such as {@code jobTypes}
     */
    public String section() {
        return section;
    }

    /**
     * Returns the kind of the part that such a part belongs to.
     *
     * @return the kind, or empty if it belongs to the framework itself
     */
    public Optional<PartKind> owner() {
        return Optional.ofNullable(owner);
    }
}
