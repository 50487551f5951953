package io.github.digitalskillmap.migration;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;

/** Says a rule in words. */
final class RuleText {

    private final Framework from;
    private final Framework to;

    RuleText(MigrationPlan plan) {
        this.from = plan.from();
        this.to = plan.to();
    }

    Wording of(MigrationRule rule) {
        Wording old = names(from, rule.from());
        if (rule instanceof MigrationRule.Same) {
            return Wording.sentence("%sはそのまま", "%s stays", old);
        }
        if (rule instanceof MigrationRule.Rescale) {
            return Wording.sentence("%sのレベルを対応表で改める", "the levels of %s become others", old);
        }
        if (rule instanceof MigrationRule.Rename) {
            return Wording.sentence("%sを%sに改める", "%s becomes %s", old, names(to, rule.into()));
        }
        if (rule instanceof MigrationRule.SplitAny) {
            return Wording.sentence("%sを%s（いずれか）に分ける", "%s splits into any of %s", old, names(to, rule.into()));
        }
        if (rule instanceof MigrationRule.SplitAll) {
            return Wording.sentence("%sを%s（すべて）に分ける", "%s splits into all of %s", old, names(to, rule.into()));
        }
        if (rule instanceof MigrationRule.Merge merge) {
            return merge.take() == MigrationRule.Take.LOWEST
                    ? Wording.sentence(
                            "%sを%sにまとめる（最も低いレベル）", "%s merge into %s at the lowest level", old, names(to, rule.into()))
                    : Wording.sentence(
                            "%sを%sにまとめる（最も高いレベル）",
                            "%s merge into %s at the highest level", old, names(to, rule.into()));
        }
        return Wording.sentence("%sを廃止する", "%s is retired", old);
    }

    private static Wording names(Framework framework, List<SkillId> skills) {
        return Wording.list(skills.stream().map(skill -> name(framework, skill)).toList());
    }

    private static Wording name(Framework framework, SkillId skill) {
        return Wording.sentence("「%s」", "\"%s\"", framework.skill(skill).name());
    }
}
