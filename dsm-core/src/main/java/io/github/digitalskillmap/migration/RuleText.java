package io.github.digitalskillmap.migration;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;

/** Says a rule in words. */
final class RuleText implements MigrationRuleVisitor<Wording> {

    private final Framework from;
    private final Framework to;

    RuleText(Framework from, Framework to) {
        this.from = from;
        this.to = to;
    }

    Wording of(MigrationRule rule) {
        return rule.accept(this);
    }

    @Override
    public Wording same(MigrationRule.Same rule) {
        return Wording.sentence("%sはそのまま", "%s stays", from(rule));
    }

    @Override
    public Wording rescale(MigrationRule.Rescale rule) {
        return Wording.sentence("%sのレベルを対応表で改める", "the levels of %s become others", from(rule));
    }

    @Override
    public Wording rename(MigrationRule.Rename rule) {
        return Wording.sentence("%sを%sに改める", "%s becomes %s", from(rule), into(rule));
    }

    @Override
    public Wording splitAny(MigrationRule.SplitAny rule) {
        return Wording.sentence("%sを%s（いずれか）に分ける", "%s splits into any of %s", from(rule), into(rule));
    }

    @Override
    public Wording splitAll(MigrationRule.SplitAll rule) {
        return Wording.sentence("%sを%s（すべて）に分ける", "%s splits into all of %s", from(rule), into(rule));
    }

    @Override
    public Wording merge(MigrationRule.Merge rule) {
        return switch (rule.take()) {
            case LOWEST ->
                Wording.sentence("%sを%sにまとめる（最も低いレベル）", "%s merge into %s at the lowest level", from(rule), into(rule));
            case HIGHEST ->
                Wording.sentence(
                        "%sを%sにまとめる（最も高いレベル）", "%s merge into %s at the highest level", from(rule), into(rule));
        };
    }

    @Override
    public Wording retire(MigrationRule.Retire rule) {
        return Wording.sentence("%sを廃止する", "%s is retired", from(rule));
    }

    private Wording from(MigrationRule rule) {
        return names(from, rule.from());
    }

    private Wording into(MigrationRule rule) {
        return names(to, rule.into());
    }

    private static Wording names(Framework framework, List<SkillId> skills) {
        return Wording.list(skills.stream().map(skill -> name(framework, skill)).toList());
    }

    private static Wording name(Framework framework, SkillId skill) {
        return Wording.sentence("「%s」", "\"%s\"", framework.skill(skill).name());
    }
}
