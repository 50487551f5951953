package io.github.digitalskillmap.migration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.migration.MigrationRule.MappedSkill;
import io.github.digitalskillmap.migration.MigrationRule.Take;
import io.github.digitalskillmap.skill.SkillId;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationRuleTest {

    private static final SkillId A = SkillId.of("mori", "a");
    private static final SkillId B = SkillId.of("mori", "b");
    private static final SkillId C = SkillId.of("mori", "c");
    private static final ConfirmedLevel CARRY = ConfirmedLevel.carry();

    @Test
    void fromAndInto_everyKind_areTheSkillsOfEachSide() {
        assertBetween(MigrationRule.same(A, CARRY), List.of(A), List.of(A));
        assertBetween(MigrationRule.rescale(A, TwoEditions.TO_FOUR, CARRY), List.of(A), List.of(A));
        assertBetween(MigrationRule.rename(A, B, CARRY), List.of(A), List.of(B));
        assertBetween(MigrationRule.rename(A, B, TwoEditions.TO_FOUR, CARRY), List.of(A), List.of(B));
        assertBetween(
                MigrationRule.splitAny(A, CARRY, MappedSkill.of(B), MappedSkill.of(C)), List.of(A), List.of(B, C));
        assertBetween(
                MigrationRule.splitAll(A, CARRY, MappedSkill.of(B), MappedSkill.of(C)), List.of(A), List.of(B, C));
        assertBetween(
                MigrationRule.merge(C, Take.LOWEST, CARRY, MappedSkill.of(A), MappedSkill.of(B)),
                List.of(A, B),
                List.of(C));
        assertBetween(MigrationRule.retire(A), List.of(A), List.of());
    }

    private static void assertBetween(MigrationRule rule, List<SkillId> from, List<SkillId> into) {
        assertThat(rule.from()).isEqualTo(from);
        assertThat(rule.into()).isEqualTo(into);
    }

    @Test
    void carrying_everyKindButRetire_saysWhatBecomesOfAConfirmedLevel() {
        ConfirmedLevel again = ConfirmedLevel.askAgain();

        assertThat(List.of(
                        MigrationRule.same(A, again),
                        MigrationRule.rescale(A, TwoEditions.TO_FOUR, again),
                        MigrationRule.rename(A, B, again),
                        MigrationRule.splitAny(A, again, MappedSkill.of(B), MappedSkill.of(C)),
                        MigrationRule.splitAll(A, again, MappedSkill.of(B), MappedSkill.of(C)),
                        MigrationRule.merge(C, Take.HIGHEST, again, MappedSkill.of(A), MappedSkill.of(B))))
                .allSatisfy(rule -> assertThat(((MigrationRule.LevelTransfer) rule).confirmed())
                        .isEqualTo(again));
        assertThat(MigrationRule.retire(A)).isNotInstanceOf(MigrationRule.LevelTransfer.class);
    }
}
