/**
 * Carrying people's records from one edition of a framework to another, with nothing lost unnoticed.
 *
 * <p>A {@link io.github.digitalskillmap.migration.MigrationPlan} stands between two frameworks and has one
 * {@link io.github.digitalskillmap.migration.MigrationRule} for each skill of the old one: same, rename, re-scale, split,
 * merge or retire. Each rule says what becomes of a level that was confirmed
 * ({@link io.github.digitalskillmap.migration.ConfirmedLevel}). Whoever states only what differs lets the plan
 * {@linkplain io.github.digitalskillmap.migration.FillIn fill in} the rest; it lists what it filled in. Every fault of a
 * plan is told at once, as a {@link io.github.digitalskillmap.migration.MigrationProblem}.
 *
 * <p>A {@link io.github.digitalskillmap.migration.Migration} is what came of one person: a new record, and an account in
 * which every level, pass and attestation and the rank of the old one has exactly one
 * {@link io.github.digitalskillmap.migration.Fate}. The old record is never edited.
 * {@link io.github.digitalskillmap.migration.MigrationTotals} add this up over any number of people.
 */
@NullMarked
@ValueStyle
package io.github.digitalskillmap.migration;

import io.github.digitalskillmap.ValueStyle;
import org.jspecify.annotations.NullMarked;
