package io.github.digitalskillmap.json.document.migration;

import static io.github.digitalskillmap.json.form.WrittenForm.IDENTIFIER;
import static io.github.digitalskillmap.json.form.WrittenForm.LEVEL;
import static java.util.Objects.requireNonNull;

import io.github.digitalskillmap.json.document.Entries;
import io.github.digitalskillmap.json.form.Filled;
import io.github.digitalskillmap.json.form.KeysOf;
import io.github.digitalskillmap.json.form.MayBeLeftOut;
import io.github.digitalskillmap.json.form.Required;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.form.WordOf;
import io.github.digitalskillmap.json.form.Written;
import io.github.digitalskillmap.migration.ConfirmedLevel;
import io.github.digitalskillmap.migration.MigrationRule;
import io.github.digitalskillmap.migration.MigrationRuleVisitor;
import io.github.digitalskillmap.skill.LevelMap;
import io.github.digitalskillmap.skill.SkillId;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a migration plan. The kind says which of the other keys there are.
 *
 * @param rule the word for the {@link RuleKind}
 * @param skill the identifier of the old skill
 * @param becomes the identifier of the new skill
 * @param parts the new skills of a split, or the old ones of a merge
 * @param take the word for the {@link MigrationRule.Take}
 * @param levelMap the name of the map of levels
 * @param confirmed the word for the {@link ConfirmedKind}
 * @param highest the identifier of the highest level to which confirmed ones are carried
 * @since 0.1.0
 */
@KeysOf(value = RuleKind.class, key = "rule")
@KeysOf(value = ConfirmedKind.class, key = "confirmed")
public record MigrationRuleEntry(
        @Required @WordOf(RuleKind.class) @Nullable String rule,
        @Written(IDENTIFIER) @Nullable String skill,
        @Written(IDENTIFIER) @Nullable String becomes,
        @MayBeLeftOut List<@Valid @Nullable RulePartEntry> parts,
        @WordOf(MigrationRule.Take.class) @Nullable String take,
        @Filled @Nullable String levelMap,
        @WordOf(ConfirmedKind.class) @Nullable String confirmed,
        @Written(LEVEL) @Nullable String highest) {

    /**
     * Returns the entry of a rule.
     *
     * @param rule the rule
     * @param names what the document calls the maps of levels
     * @return the entry
     */
    public static MigrationRuleEntry from(MigrationRule rule, Map<LevelMap, String> names) {
        return rule.accept(new OfKind(names));
    }

    private record OfKind(Map<LevelMap, String> names) implements MigrationRuleVisitor<MigrationRuleEntry> {

        @Override
        public MigrationRuleEntry same(MigrationRule.Same rule) {
            return of(RuleKind.SAME, rule.skill(), null, List.of(), null, null, rule.confirmed());
        }

        @Override
        public MigrationRuleEntry rename(MigrationRule.Rename rule) {
            String map = rule.levels().map(names::get).orElse(null);
            return of(RuleKind.RENAME, rule.skill(), rule.becomes(), List.of(), null, map, rule.confirmed());
        }

        @Override
        public MigrationRuleEntry rescale(MigrationRule.Rescale rule) {
            return of(
                    RuleKind.RESCALE, rule.skill(), null, List.of(), null, names.get(rule.levels()), rule.confirmed());
        }

        @Override
        public MigrationRuleEntry splitAny(MigrationRule.SplitAny rule) {
            return of(RuleKind.SPLIT_ANY, rule.skill(), null, parts(rule.parts(), names), null, null, rule.confirmed());
        }

        @Override
        public MigrationRuleEntry splitAll(MigrationRule.SplitAll rule) {
            return of(RuleKind.SPLIT_ALL, rule.skill(), null, parts(rule.parts(), names), null, null, rule.confirmed());
        }

        @Override
        public MigrationRuleEntry merge(MigrationRule.Merge rule) {
            return of(
                    RuleKind.MERGE,
                    null,
                    rule.becomes(),
                    parts(rule.parts(), names),
                    rule.take(),
                    null,
                    rule.confirmed());
        }

        @Override
        public MigrationRuleEntry retire(MigrationRule.Retire rule) {
            return of(RuleKind.RETIRE, rule.skill(), null, List.of(), null, null, null);
        }
    }

    private static List<@Nullable RulePartEntry> parts(
            List<MigrationRule.MappedSkill> parts, Map<LevelMap, String> names) {
        return Entries.of(parts, part -> RulePartEntry.from(part, names));
    }

    private static MigrationRuleEntry of(
            RuleKind kind,
            @Nullable SkillId skill,
            @Nullable SkillId becomes,
            List<@Nullable RulePartEntry> parts,
            MigrationRule.@Nullable Take take,
            @Nullable String levelMap,
            @Nullable ConfirmedLevel confirmed) {
        return new MigrationRuleEntry(
                Word.of(kind),
                skill == null ? null : skill.toString(),
                becomes == null ? null : becomes.toString(),
                parts,
                take == null ? null : Word.of(take),
                levelMap,
                confirmed == null ? null : ConfirmedKind.word(confirmed),
                confirmed == null ? null : ConfirmedKind.highest(confirmed));
    }

    /**
     * Returns the rule of this entry.
     *
     * @param maps the maps of levels, by what the document calls them
     * @return the rule, if the entry was checked
     */
    public MigrationRule toRule(Map<String, LevelMap> maps) {
        return switch (Word.checked(RuleKind.class, rule)) {
            case SAME -> new MigrationRule.Same(skill(skill), treatment());
            case RENAME ->
                new MigrationRule.Rename(
                        skill(skill),
                        skill(becomes),
                        Optional.ofNullable(levelMap).map(maps::get),
                        treatment());
            case RESCALE ->
                new MigrationRule.Rescale(
                        skill(skill), requireNonNull(maps.get(requireNonNull(levelMap))), treatment());
            case SPLIT_ANY -> new MigrationRule.SplitAny(skill(skill), toParts(maps), treatment());
            case SPLIT_ALL -> new MigrationRule.SplitAll(skill(skill), toParts(maps), treatment());
            case MERGE ->
                new MigrationRule.Merge(
                        toParts(maps), skill(becomes), Word.checked(MigrationRule.Take.class, take), treatment());
            case RETIRE -> new MigrationRule.Retire(skill(skill));
        };
    }

    private static SkillId skill(@Nullable String id) {
        return SkillId.parse(requireNonNull(id));
    }

    private List<MigrationRule.MappedSkill> toParts(Map<String, LevelMap> maps) {
        return Entries.parts(parts, part -> part.toPart(maps));
    }

    private ConfirmedLevel treatment() {
        return ConfirmedKind.toConfirmed(confirmed, highest);
    }
}
