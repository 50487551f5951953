package io.github.digitalskillmap.json.document.migration;

import static io.github.digitalskillmap.json.form.WrittenForm.EDITION;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Distinct;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.json.reading.Document;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.migration.FillIn;
import io.github.digitalskillmap.migration.MigrationPlan;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.skill.LevelMap;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document of a migration plan. It names the two frameworks by edition and does not contain them.
 *
 * @param kind the word {@value #KIND}
 * @param version the number {@value #VERSION}
 * @param from the edition of the old framework
 * @param to the edition of the new framework
 * @param levelMaps the maps of levels that the rules use
 * @param skills the rules that are stated
 * @param fillIn how the other rules are made; null if all are stated
 * @param ranks the ranks that are called otherwise
 * @param judgements the judgements that are called otherwise
 * @param roles the roles that are called otherwise
 * @since 0.1.0
 */
public record MigrationPlanDocument(
        @Required @Nullable String kind,
        @Required @Nullable Integer version,
        @Required @Written(EDITION) @Nullable String from,
        @Required @Written(EDITION) @Nullable String to,
        @MayBeLeftOut @Distinct(by = "name") List<@Valid @Nullable LevelMapEntry> levelMaps,
        @MayBeLeftOut List<@Valid @Nullable MigrationRuleEntry> skills,
        @Valid @Nullable FillInEntry fillIn,
        @MayBeLeftOut List<@Valid @Nullable RenamedEntry> ranks,
        @MayBeLeftOut List<@Valid @Nullable RenamedEntry> judgements,
        @MayBeLeftOut List<@Valid @Nullable RenamedEntry> roles)
        implements Document {

    /** The kind of this document. */
    public static final String KIND = "migration-plan";

    /** The version of this shape. */
    public static final int VERSION = 1;

    /**
     * Returns the document of a plan.
     *
     * @param plan the plan
     * @return the document, in the order of the plan; what the plan filled in is left to be filled in again
     */
    public static MigrationPlanDocument from(MigrationPlan plan) {
        Map<LevelMap, String> names = names(plan);
        return new MigrationPlanDocument(
                KIND,
                VERSION,
                plan.from().edition().toString(),
                plan.to().edition().toString(),
                Entries.of(List.copyOf(names.keySet()), map -> LevelMapEntry.from(requireNonNull(names.get(map)), map)),
                Entries.of(plan.stated(), rule -> MigrationRuleEntry.from(rule, names)),
                plan.fillIn().map(fillIn -> FillInEntry.from(fillIn, names)).orElse(null),
                RenamedEntry.from(plan.ranks()),
                RenamedEntry.from(plan.judgements()),
                RenamedEntry.from(plan.roles()));
    }

    /** Names the maps of levels that a plan uses, in the order in which it does. */
    private static Map<LevelMap, String> names(MigrationPlan plan) {
        Map<LevelMap, String> names = new LinkedHashMap<>();
        Stream.concat(
                        plan.stated().stream().flatMap(rule -> rule.levelMaps().stream()),
                        plan.fillIn().map(FillIn::levels).orElse(List.of()).stream())
                .forEach(map -> names.putIfAbsent(map, "map-" + (names.size() + 1)));
        return names;
    }

    /**
     * Returns the plan of this document, still to be checked as a whole.
     *
     * @param old the old framework
     * @param now the new framework
     * @return a builder with all that the document holds, if its entries were checked
     */
    public MigrationPlan.Builder toPlan(Framework old, Framework now) {
        MigrationPlan.Builder plan = MigrationPlan.builder(old, now);
        Map<String, LevelMap> maps = new HashMap<>();
        Entries.parts(levelMaps, each -> each)
                .forEach(each -> maps.put(requireNonNull(each.name()), each.toMap(old, now)));
        Entries.parts(skills, rule -> rule.toRule(maps)).forEach(plan::addRule);
        if (fillIn != null) {
            plan.fillIn(fillIn.toFillIn(maps));
        }
        rename(ranks, RankId::parse, plan::rank);
        rename(judgements, JudgementId::parse, plan::judgement);
        rename(roles, RoleId::parse, plan::role);
        return plan;
    }

    private static <T> void rename(
            List<@Nullable RenamedEntry> renamed, Function<String, T> parse, BiConsumer<T, T> plan) {
        Entries.parts(renamed, each -> each)
                .forEach(each ->
                        plan.accept(parse.apply(requireNonNull(each.from())), parse.apply(requireNonNull(each.to()))));
    }
}
