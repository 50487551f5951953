package io.github.digitalskillmap.migration;

import io.github.digitalskillmap.problem.DataPath;

/**
 * Where in a plan the skills of a rule stand: each of several in its part, a single one under its own key.
 *
 * @param from whether old skills stand in the parts
 * @param into whether new skills stand in the parts
 * @param becomes the key of a new skill that stands in none
 */
record RuleKeys(boolean from, boolean into, String becomes) {

    private static final String SKILL = "skill";
    private static final String BECOMES = "becomes";

    static RuleKeys of(MigrationRule rule) {
        return rule.accept(new OfKind());
    }

    private static final class OfKind implements MigrationRuleVisitor<RuleKeys> {

        @Override
        public RuleKeys same(MigrationRule.Same rule) {
            return new RuleKeys(false, false, SKILL);
        }

        @Override
        public RuleKeys rename(MigrationRule.Rename rule) {
            return new RuleKeys(false, false, BECOMES);
        }

        @Override
        public RuleKeys rescale(MigrationRule.Rescale rule) {
            return new RuleKeys(false, false, SKILL);
        }

        @Override
        public RuleKeys splitAny(MigrationRule.SplitAny rule) {
            return new RuleKeys(false, true, SKILL);
        }

        @Override
        public RuleKeys splitAll(MigrationRule.SplitAll rule) {
            return new RuleKeys(false, true, SKILL);
        }

        @Override
        public RuleKeys merge(MigrationRule.Merge rule) {
            return new RuleKeys(true, false, BECOMES);
        }

        @Override
        public RuleKeys retire(MigrationRule.Retire rule) {
            return new RuleKeys(false, false, SKILL);
        }
    }

    boolean haveParts() {
        return from || into;
    }

    DataPath from(DataPath rule, int index) {
        return (from ? part(rule, index) : rule).at(SKILL);
    }

    DataPath into(DataPath rule, int index) {
        return into ? part(rule, index).at(SKILL) : rule.at(becomes);
    }

    DataPath levelMap(DataPath rule, int index) {
        return (haveParts() ? part(rule, index) : rule).at("levelMap");
    }

    private static DataPath part(DataPath rule, int index) {
        return rule.at("parts").at(index);
    }
}
