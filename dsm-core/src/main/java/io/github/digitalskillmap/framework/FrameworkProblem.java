package io.github.digitalskillmap.framework;

import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.wording.Wording;

/**
 * What can be wrong with a framework as a whole, although each of its parts is sound.
 *
 * @since 0.1.0
 */
public enum FrameworkProblem implements ProblemCode {
    /** The framework has no skill. */
    NO_SKILLS("スキルが一つもありません。少なくとも一つ加えてください。", "there is no skill; add at least one"),

    /** Two parts of the same kind have the same identifier. */
    DUPLICATE_ID(
            "識別子 '%1$s' が二度使われています。どちらかを除くか、識別子を変えてください。",
            "identifier '%1$s' is used twice; remove one of the two or give it another identifier"),

    /** Two skills have the same number. */
    DUPLICATE_NUMBER(
            "スキル '%2$s' の番号 %1$s は '%3$s' にも使われています。別の番号にしてください。",
            "number %1$s of skill '%2$s' also belongs to '%3$s'; give one of them another number"),

    /** Two skills, job types, roles or ranks are found by the same name. */
    AMBIGUOUS_NAME(
            "'%2$s' の名前 '%1$s' は '%3$s' にも使われています。どちらかの名前を変えてください。",
            "name '%1$s' of '%2$s' also belongs to '%3$s'; give one of them another name"),

    /** Two skills, job types, roles, judgements or ranks of different namespaces are found by the same key. */
    AMBIGUOUS_KEY(
            "'%2$s' のキー '%1$s' は '%3$s' にも使われています。どちらかの識別子を変えてください。",
            "key '%1$s' of '%2$s' also belongs to '%3$s'; give one of them another identifier"),

    /** A skill, or the scope of a group, names a category that the framework does not have. */
    UNKNOWN_CATEGORY(
            "'%1$s' の挙げる分類 '%2$s' がこの枠組みにありません。分類を加えるか、直してください。",
            "category '%2$s' named by '%1$s' is not in this framework; add the category or correct it"),

    /** A skill is judged on a scale that the framework does not have. */
    UNKNOWN_SCALE(
            "スキル '%1$s' の尺度 '%2$s' がこの枠組みにありません。尺度を加えるか、直してください。",
            "scale '%2$s' of skill '%1$s' is not in this framework; add the scale or correct it"),

    /** A requirement or an exam link is about a skill that the framework does not have. */
    UNKNOWN_SKILL(
            "'%1$s' の挙げるスキル '%2$s' がこの枠組みにありません。スキルを加えるか、直してください。",
            "skill '%2$s' named by '%1$s' is not in this framework; add the skill or correct it"),

    /** A requirement asks for a level that is not on the scale of the skill. */
    LEVEL_OFF_SCALE(
            "'%1$s' の求めるレベル '%2$s' はスキル '%3$s' の尺度にありません。使えるレベル: %4$s。",
            "level '%2$s' required by '%1$s' is not on the scale of skill '%3$s'; use one of %4$s"),

    /** A group asks for a level that no scale of the framework has. */
    UNKNOWN_LEVEL(
            "'%1$s' の求めるレベル '%2$s' はどの尺度にもありません。尺度に加えるか、直してください。",
            "level '%2$s' required by '%1$s' is on no scale of this framework; add it to a scale or correct it"),

    /** A requirement asks for a level that everybody is at. */
    REQUIREMENT_WITHOUT_STEP(
            "'%1$s' の求めるレベル '%2$s' は、何も求めないのと同じです。要件を除くか、上のレベルにしてください。",
            "level '%2$s' required by '%1$s' asks for nothing; remove the requirement or require a higher level"),

    /** A group asks for more skills than count for it. */
    GROUP_TOO_SMALL(
            "'%1$s' は %2$s 件のスキルを求めますが、対象は %3$s 件しかありません。数を減らすか、対象を広げてください。",
            "'%1$s' requires %2$s skills, but only %3$s count for it; lower the number or widen the scope"),

    /** A requirement asks for a judgement that the framework does not have. */
    UNKNOWN_JUDGEMENT(
            "'%1$s' の求める判断 '%2$s' がこの枠組みにありません。判断を加えるか、直してください。",
            "judgement '%2$s' required by '%1$s' is not in this framework; add the judgement or correct it"),

    /** A judgement is entrusted to a role that the framework does not have. */
    UNKNOWN_ROLE(
            "判断 '%1$s' を委ねる役割 '%2$s' がこの枠組みにありません。役割を加えるか、直してください。",
            "role '%2$s' entrusted with judgement '%1$s' is not in this framework; add the role or correct it"),

    /** A target belongs to a quotient that the framework does not have. */
    UNKNOWN_QUOTIENT(
            "目標 '%1$s' の区分 '%2$s' がこの枠組みにありません。区分を加えるか、直してください。",
            "quotient '%2$s' of target '%1$s' is not in this framework; add the quotient or correct it"),

    /** The same skill is linked to the same exam twice. */
    DUPLICATE_EXAM_LINK(
            "スキル '%1$s' と試験 '%2$s' の対応が二度あります。どちらかを除いてください。",
            "skill '%1$s' is linked to exam '%2$s' twice; remove one of the two"),

    /** The same edition of an exam catalogue is named twice. */
    DUPLICATE_EXAM_CATALOGUE(
            "試験カタログ '%1$s' が二度挙げられています。どちらかを除いてください。", "exam catalogue '%1$s' is named twice; remove one of the two");

    private final Wording pattern;

    FrameworkProblem(String japanese, String english) {
        this.pattern = ProblemCode.pattern(japanese, english);
    }

    Problem at(String path, Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i].toString();
        }
        return Problem.of(this, path, texts);
    }

    @Override
    public Wording pattern() {
        return pattern;
    }
}
