package io.github.digitalskillmap.migration;

import org.jspecify.annotations.Nullable;

/**
 * What to do with a migration rule of each kind.
 *
 * @param <R> what comes of it
 * @since 0.1.0
 */
public interface MigrationRuleVisitor<R extends @Nullable Object> {

    /**
     * Treats a skill that stays.
     *
     * @param rule the rule
     * @return what comes of it
     */
    R same(MigrationRule.Same rule);

    /**
     * Treats a skill that becomes another.
     *
     * @param rule the rule
     * @return what comes of it
     */
    R rename(MigrationRule.Rename rule);

    /**
     * Treats a skill whose levels become others.
     *
     * @param rule the rule
     * @return what comes of it
     */
    R rescale(MigrationRule.Rescale rule);

    /**
     * Treats a skill that splits into any of several.
     *
     * @param rule the rule
     * @return what comes of it
     */
    R splitAny(MigrationRule.SplitAny rule);

    /**
     * Treats a skill that splits into all of several.
     *
     * @param rule the rule
     * @return what comes of it
     */
    R splitAll(MigrationRule.SplitAll rule);

    /**
     * Treats skills that merge into one.
     *
     * @param rule the rule
     * @return what comes of it
     */
    R merge(MigrationRule.Merge rule);

    /**
     * Treats a skill that is retired.
     *
     * @param rule the rule
     * @return what comes of it
     */
    R retire(MigrationRule.Retire rule);
}
