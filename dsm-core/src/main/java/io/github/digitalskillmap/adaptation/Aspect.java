package io.github.digitalskillmap.adaptation;

import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.jobtype.JobTypeGroupId;
import io.github.digitalskillmap.ladder.Guide;
import io.github.digitalskillmap.ladder.QuotientId;
import io.github.digitalskillmap.provenance.Knowledge;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.IndicatorItemId;
import io.github.digitalskillmap.skill.LevelDescription;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One respect in which parts of a kind can differ, such as the name of a skill.
 *
 * <p>The aspects of a kind are all there is to a part of that kind, so two parts with the same identifier, the same aspects
 * and the same parts of their own are the same. An adaptation changes aspect by aspect, and two changes are at odds exactly
 * when they set the same aspect of the same part.
 *
 * <p>The constants are the only values. This class is immutable and thread-safe.
 *
 * @param <V> the type of what an aspect holds
 * @since 0.1.0
 */
@SuppressWarnings("UnusedTypeParameter") // it keeps a change from setting a value of another type
public final class Aspect<V> {

    private static final List<Aspect<?>> ALL = new ArrayList<>();

    /** What a level is called. */
    public static final Aspect<Wording> LEVEL_LABEL =
            new Aspect<>(PartKind.LEVEL, "label", Use.SUBSTANCE, "ラベル", "label");

    /** What holding a level means; there may be none. */
    public static final Aspect<Wording> LEVEL_DESCRIPTION =
            new Aspect<>(PartKind.LEVEL, "description", Use.OPTIONAL, "説明", "description");

    /** Where a level comes from. */
    public static final Aspect<Provenance> LEVEL_PROVENANCE =
            new Aspect<>(PartKind.LEVEL, "provenance", Use.PROVENANCE, "出典", "provenance");

    /** What the lowest level of a scale means. */
    public static final Aspect<LowestLevel> SCALE_LOWEST =
            new Aspect<>(PartKind.SCALE, "lowest", Use.SUBSTANCE, "最低レベルの意味", "meaning of the lowest level");

    /** Where the meaning of the lowest level and the order of a scale come from. */
    public static final Aspect<Provenance> SCALE_PROVENANCE =
            new Aspect<>(PartKind.SCALE, "provenance", Use.PROVENANCE, "出典", "provenance");

    /** What a category is called. */
    public static final Aspect<Wording> CATEGORY_NAME =
            new Aspect<>(PartKind.CATEGORY, "name", Use.SUBSTANCE, "名称", "name");

    /** Where a category comes from. */
    public static final Aspect<Provenance> CATEGORY_PROVENANCE =
            new Aspect<>(PartKind.CATEGORY, "provenance", Use.PROVENANCE, "出典", "provenance");

    /** The number of a skill, 1 or more. */
    public static final Aspect<Integer> SKILL_NUMBER =
            new Aspect<>(PartKind.SKILL, "number", Use.SUBSTANCE, "番号", "number");

    /** What a skill is called. */
    public static final Aspect<Wording> SKILL_NAME = new Aspect<>(PartKind.SKILL, "name", Use.SUBSTANCE, "名称", "name");

    /** The name of a skill exactly as printed; there may be none. */
    public static final Aspect<String> SKILL_PRINTED_NAME =
            new Aspect<>(PartKind.SKILL, "printedName", Use.OPTIONAL, "印刷された名称", "printed name");

    /** Other names by which a skill is found. */
    public static final Aspect<List<String>> SKILL_ALIASES =
            new Aspect<>(PartKind.SKILL, "aliases", Use.SUBSTANCE, "別名", "aliases");

    /** What a skill means; there may be none. */
    public static final Aspect<Wording> SKILL_DEFINITION =
            new Aspect<>(PartKind.SKILL, "definition", Use.OPTIONAL, "定義", "definition");

    /** What each level of a skill means, where that is told of the skill. */
    public static final Aspect<List<LevelDescription>> SKILL_LEVEL_DESCRIPTIONS =
            new Aspect<>(PartKind.SKILL, "levelDescriptions", Use.SUBSTANCE, "レベルの説明", "level descriptions");

    /** The category that a skill stands under; there may be none. */
    public static final Aspect<CategoryId> SKILL_CATEGORY =
            new Aspect<>(PartKind.SKILL, "category", Use.OPTIONAL, "分類", "category");

    /** The scale on which a skill is judged. */
    public static final Aspect<ScaleId> SKILL_SCALE =
            new Aspect<>(PartKind.SKILL, "scale", Use.SUBSTANCE, "尺度", "scale");

    /** Where a skill comes from. */
    public static final Aspect<Provenance> SKILL_PROVENANCE =
            new Aspect<>(PartKind.SKILL, "provenance", Use.PROVENANCE, "出典", "provenance");

    /** What a family of indicators is called. */
    public static final Aspect<Wording> FAMILY_NAME =
            new Aspect<>(PartKind.FAMILY, "name", Use.SUBSTANCE, "名称", "name");

    /** The scale on which the skills of a family are judged; there may be none yet. */
    public static final Aspect<ScaleId> FAMILY_SCALE =
            new Aspect<>(PartKind.FAMILY, "scale", Use.OPTIONAL, "尺度", "scale");

    /** Whether a family goes on beyond what is listed. */
    public static final Aspect<Boolean> FAMILY_OPEN_ENDED =
            new Aspect<>(PartKind.FAMILY, "openEnded", Use.SUBSTANCE, "ほかにもあるか", "whether there are more");

    /** Where a family and its scale come from. */
    public static final Aspect<Provenance> FAMILY_PROVENANCE =
            new Aspect<>(PartKind.FAMILY, "provenance", Use.PROVENANCE, "出典", "provenance");

    /** What an item of a family is called. */
    public static final Aspect<Wording> FAMILY_ITEM_NAME =
            new Aspect<>(PartKind.FAMILY_ITEM, "name", Use.SUBSTANCE, "名称", "name");

    /** The item of the same family that an item stands within; there may be none. */
    public static final Aspect<IndicatorItemId> FAMILY_ITEM_WITHIN =
            new Aspect<>(PartKind.FAMILY_ITEM, "within", Use.OPTIONAL, "属する項目", "wider item");

    /** Where an item of a family comes from. */
    public static final Aspect<Provenance> FAMILY_ITEM_PROVENANCE =
            new Aspect<>(PartKind.FAMILY_ITEM, "provenance", Use.PROVENANCE, "出典", "provenance");

    /** What a group of job types is called. */
    public static final Aspect<Wording> JOB_TYPE_GROUP_NAME =
            new Aspect<>(PartKind.JOB_TYPE_GROUP, "name", Use.SUBSTANCE, "名称", "name");

    /** What the people of a group do; that may not be told. */
    public static final Aspect<Wording> JOB_TYPE_GROUP_DESCRIPTION =
            new Aspect<>(PartKind.JOB_TYPE_GROUP, "description", Use.OPTIONAL, "説明", "description");

    /** The wider group that a group stands in; there may be none. */
    public static final Aspect<JobTypeGroupId> JOB_TYPE_GROUP_WITHIN =
            new Aspect<>(PartKind.JOB_TYPE_GROUP, "within", Use.OPTIONAL, "属する群", "wider group");

    /** Where a group of job types comes from. */
    public static final Aspect<Provenance> JOB_TYPE_GROUP_PROVENANCE =
            new Aspect<>(PartKind.JOB_TYPE_GROUP, "provenance", Use.PROVENANCE, "出典", "provenance");

    /** What a job type is called. */
    public static final Aspect<Wording> JOB_TYPE_NAME =
            new Aspect<>(PartKind.JOB_TYPE, "name", Use.SUBSTANCE, "名称", "name");

    /** What the people of a job type do; that may not be told. */
    public static final Aspect<Wording> JOB_TYPE_DESCRIPTION =
            new Aspect<>(PartKind.JOB_TYPE, "description", Use.OPTIONAL, "説明", "description");

    /** The group that a job type stands in; there may be none. */
    public static final Aspect<JobTypeGroupId> JOB_TYPE_GROUP =
            new Aspect<>(PartKind.JOB_TYPE, "group", Use.OPTIONAL, "群", "group");

    /** Where a job type, its name, description and group come from. */
    public static final Aspect<Provenance> JOB_TYPE_PROVENANCE =
            new Aspect<>(PartKind.JOB_TYPE, "provenance", Use.PROVENANCE, "出典", "provenance");

    /** What a line of a job type asks for. */
    public static final Aspect<Requirement> REQUIREMENT =
            new Aspect<>(PartKind.REQUIREMENT, "requirement", Use.SUBSTANCE, "内容", "content");

    /** How much a line of a job type matters. */
    public static final Aspect<Importance> REQUIREMENT_IMPORTANCE =
            new Aspect<>(PartKind.REQUIREMENT, "importance", Use.MINOR, "重要度", "importance");

    /** How much a line of a job type weighs, 1 or more. */
    public static final Aspect<Integer> REQUIREMENT_WEIGHT =
            new Aspect<>(PartKind.REQUIREMENT, "weight", Use.MINOR, "重み", "weight");

    /** Where a line of a job type comes from. */
    public static final Aspect<Provenance> REQUIREMENT_PROVENANCE =
            new Aspect<>(PartKind.REQUIREMENT, "provenance", Use.PROVENANCE, "出典", "provenance");

    /** Whether a link names an exam or the qualification that it leads to. */
    public static final Aspect<ExamLink.Kind> EXAM_LINK_KIND =
            new Aspect<>(PartKind.EXAM_LINK, "kind", Use.SUBSTANCE, "種類", "kind");

    /** The name of an exam as a link prints it. */
    public static final Aspect<String> EXAM_LINK_PRINTED_NAME =
            new Aspect<>(PartKind.EXAM_LINK, "printedName", Use.SUBSTANCE, "印刷された名称", "printed name");

    /** Where a link comes from. */
    public static final Aspect<Provenance> EXAM_LINK_PROVENANCE =
            new Aspect<>(PartKind.EXAM_LINK, "provenance", Use.PROVENANCE, "出典", "provenance");

    /** What a role is called. */
    public static final Aspect<Wording> ROLE_NAME = new Aspect<>(PartKind.ROLE, "name", Use.SUBSTANCE, "名称", "name");

    /** Where a role comes from. */
    public static final Aspect<Provenance> ROLE_PROVENANCE =
            new Aspect<>(PartKind.ROLE, "provenance", Use.PROVENANCE, "出典", "provenance");

    /** What is judged to be so. */
    public static final Aspect<Wording> JUDGEMENT_STATEMENT =
            new Aspect<>(PartKind.JUDGEMENT, "statement", Use.SUBSTANCE, "内容", "statement");

    /** Who is entitled to judge. */
    public static final Aspect<List<RoleId>> JUDGEMENT_ROLES =
            new Aspect<>(PartKind.JUDGEMENT, "roles", Use.SUBSTANCE, "判断する役割", "roles");

    /** Where it comes from that these roles judge this. */
    public static final Aspect<Provenance> JUDGEMENT_PROVENANCE =
            new Aspect<>(PartKind.JUDGEMENT, "provenance", Use.PROVENANCE, "出典", "provenance");

    /** The short name of a quotient. */
    public static final Aspect<String> QUOTIENT_ABBREVIATION =
            new Aspect<>(PartKind.QUOTIENT, "abbreviation", Use.SUBSTANCE, "略称", "abbreviation");

    /** What a quotient is called. */
    public static final Aspect<Wording> QUOTIENT_NAME =
            new Aspect<>(PartKind.QUOTIENT, "name", Use.SUBSTANCE, "名称", "name");

    /** What a quotient means. */
    public static final Aspect<Wording> QUOTIENT_DEFINITION =
            new Aspect<>(PartKind.QUOTIENT, "definition", Use.SUBSTANCE, "定義", "definition");

    /** Where a quotient comes from. */
    public static final Aspect<Provenance> QUOTIENT_PROVENANCE =
            new Aspect<>(PartKind.QUOTIENT, "provenance", Use.PROVENANCE, "出典", "provenance");

    /** What a rank is called. */
    public static final Aspect<Wording> RANK_NAME = new Aspect<>(PartKind.RANK, "name", Use.SUBSTANCE, "名称", "name");

    /** Where a rank comes from. */
    public static final Aspect<Provenance> RANK_PROVENANCE =
            new Aspect<>(PartKind.RANK, "provenance", Use.PROVENANCE, "出典", "provenance");

    /** The side of ability that a target is about. */
    public static final Aspect<QuotientId> TARGET_QUOTIENT =
            new Aspect<>(PartKind.TARGET, "quotient", Use.MINOR, "区分", "quotient");

    /** A target in the words of its issuer. */
    public static final Aspect<Wording> TARGET_WORDING =
            new Aspect<>(PartKind.TARGET, "wording", Use.SUBSTANCE, "文言", "wording");

    /** What a target is read as. */
    public static final Aspect<Requirement> TARGET_REQUIREMENT =
            new Aspect<>(PartKind.TARGET, "requirement", Use.READING, "要件としての読み", "reading as a requirement");

    /** How much a target matters. */
    public static final Aspect<Importance> TARGET_IMPORTANCE =
            new Aspect<>(PartKind.TARGET, "importance", Use.MINOR_OF_READING, "重要度", "importance");

    /** Where the reading of a target comes from. */
    public static final Aspect<Provenance> TARGET_READING =
            new Aspect<>(PartKind.TARGET, "reading", Use.PROVENANCE, "読みの出典", "provenance of the reading");

    /** Where the wording of a target and its place come from. */
    public static final Aspect<Provenance> TARGET_PROVENANCE =
            new Aspect<>(PartKind.TARGET, "provenance", Use.PROVENANCE, "出典", "provenance");

    /** The figure of a guide, none or unknown. */
    public static final Aspect<Knowledge<Guide.Figure>> GUIDE_FIGURE =
            new Aspect<>(PartKind.GUIDE, "figure", Use.SUBSTANCE, "目安の値", "figure");

    /** Where a guide comes from. */
    public static final Aspect<Provenance> GUIDE_PROVENANCE =
            new Aspect<>(PartKind.GUIDE, "provenance", Use.PROVENANCE, "出典", "provenance");

    private final PartKind kind;
    private final String key;
    private final Use use;
    private final Wording wording;

    private Aspect(PartKind kind, String key, Use use, String japanese, String english) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.key = Objects.requireNonNull(key, "key");
        this.use = Objects.requireNonNull(use, "use");
        this.wording = Wording.sentence(japanese, english);
        ALL.add(this);
    }

    /**
     * Lists the aspects of a kind of parts.
     *
     * @param kind the kind
     * @return all there is to a part of that kind, in the order in which documents have it
     */
    public static List<Aspect<?>> of(PartKind kind) {
        Objects.requireNonNull(kind, "kind");
        return ALL.stream().filter(aspect -> aspect.kind == kind).toList();
    }

    /** Returns the place of this aspect among all, in the order in which documents have them. */
    int place() {
        return ALL.indexOf(this);
    }

    /** {@return the kind of parts that have this aspect} */
    public PartKind kind() {
        return kind;
    }

    /**
     * Returns the key under which this aspect stands in a document.
     *
     * @return the key, such as {@code printedName}
     */
    public String key() {
        return key;
    }

    /** {@return the word for this aspect in Japanese and English} */
    public Wording wording() {
        return wording;
    }

    /**
     * Tells whether a part may do without this aspect.
     *
     * @return true if there may be none of it
     */
    public boolean isOptional() {
        return use == Use.OPTIONAL;
    }

    /**
     * Tells whether this aspect is where others come from, and not itself something that a framework states.
     *
     * @return true if it holds a provenance
     */
    public boolean isProvenance() {
        return use == Use.PROVENANCE;
    }

    /** Tells whether a part with that value of this aspect is sound. */
    boolean canHold(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().allMatch(this::canHold)
                    && !(this == JUDGEMENT_ROLES && list.isEmpty())
                    && (this == SKILL_ALIASES || areDifferent(list));
        }
        return !(value instanceof String text && text.isBlank()) && !(value instanceof Integer number && number < 1);
    }

    private static boolean areDifferent(List<?> list) {
        Stream<?> subjects =
                list.stream().map(each -> each instanceof LevelDescription description ? description.level() : each);
        return subjects.distinct().count() == list.size();
    }

    Use use() {
        return use;
    }

    /**
     * Returns kind and key.
     *
     * @return such as {@code SKILL.name}, for a developer
     */
    @Override
    public String toString() {
        return kind + "." + key;
    }

    /** What an aspect is to the standing of its part. */
    enum Use {
        /** What the part states. */
        SUBSTANCE,

        /** What the part states, if it does. */
        OPTIONAL,

        /** A detail beside what the part states. */
        MINOR,

        /** How what the part states is read. */
        READING,

        /** A detail beside the reading. */
        MINOR_OF_READING,

        /** Where others come from. */
        PROVENANCE
    }
}
