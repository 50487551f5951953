package io.github.digitalskillmap.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.migration.ConfirmedLevel;
import io.github.digitalskillmap.migration.FillIn;
import io.github.digitalskillmap.migration.MigrationPlan;
import io.github.digitalskillmap.migration.MigrationRule;
import io.github.digitalskillmap.migration.MigrationRule.MappedSkill;
import io.github.digitalskillmap.migration.MigrationRule.Take;
import io.github.digitalskillmap.requirement.JudgementId;
import io.github.digitalskillmap.requirement.RoleId;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelMap;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.SkillId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationPlanReaderTest {

    private static final ScaleId GRADE = ScaleId.of("park", "grade");
    private static final ScaleId FOUR = ScaleId.of("park", "four");
    private static final LevelMap TO_FOUR = LevelMap.builder(
                    ParkMigration.GARDEN.scale(GRADE), ParkMigration.PARK.scale(FOUR))
            .none(grade(1))
            .to(grade(2), four(2))
            .to(grade(3), four(4))
            .build();
    private static final LevelMap STRICTER = LevelMap.builder(
                    ParkMigration.GARDEN.scale(GRADE), ParkMigration.PARK.scale(GRADE))
            .to(grade(1), grade(1))
            .to(grade(2), grade(1))
            .to(grade(3), grade(2))
            .build();
    private static final ConfirmedLevel CARRY = ConfirmedLevel.carry();

    /** What the document {@link Documents#MOVE} says. */
    static final MigrationPlan MOVE = MigrationPlan.builder(ParkMigration.GARDEN, ParkMigration.PARK)
            .addRule(MigrationRule.same(skill("raking"), CARRY))
            .addRule(MigrationRule.rename(skill("mowing"), skill("lawns"), TO_FOUR, ConfirmedLevel.cap(four(3))))
            .addRule(MigrationRule.splitAny(
                    skill("digging"),
                    ConfirmedLevel.askAgain(),
                    MappedSkill.of(skill("trenches")),
                    MappedSkill.of(skill("beds"), TO_FOUR)))
            .addRule(MigrationRule.splitAll(
                    skill("planting"),
                    CARRY,
                    MappedSkill.of(skill("sowing"), STRICTER),
                    MappedSkill.of(skill("bulbs"), TO_FOUR)))
            .addRule(MigrationRule.merge(
                    skill("borders"),
                    Take.LOWEST,
                    CARRY,
                    MappedSkill.of(skill("weeding"), TO_FOUR),
                    MappedSkill.of(skill("hedging"), TO_FOUR)))
            .addRule(MigrationRule.retire(skill("scything")))
            .addRule(MigrationRule.rescale(skill("pruning"), STRICTER, CARRY))
            .fillIn(FillIn.of(ConfirmedLevel.cap(four(2)), TO_FOUR))
            .rank(RankId.of("park", "keeper"), RankId.of("park", "warden"))
            .judgement(JudgementId.of("park", "calm"), JudgementId.of("park", "steady"))
            .role(RoleId.of("park", "head"), RoleId.of("park", "chief"))
            .build();

    private static SkillId skill(String key) {
        return SkillId.of("park", key);
    }

    private static LevelId grade(int code) {
        return LevelId.of(GRADE, Integer.toString(code));
    }

    private static LevelId four(int code) {
        return LevelId.of(FOUR, Integer.toString(code));
    }

    @Test
    void read_planOfOneOfEverything_isWhatItSays(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), Documents.MOVE);

        assertThat(ParkMigration.READER.read(Documents.MOVE).orElseThrow()).isEqualTo(MOVE);
        assertThat(ParkMigration.READER.read(file).orElseThrow()).isEqualTo(MOVE);
        assertThat(ParkMigration.READER
                        .read(new ByteArrayInputStream(Documents.MOVE.getBytes(UTF_8)))
                        .orElseThrow())
                .isEqualTo(MOVE);
    }

    @Test
    void read_planThatFillsIn_fillsIn() {
        MigrationPlan plan = ParkMigration.READER.read(Documents.MOVE).orElseThrow();

        assertThat(plan.filledIn())
                .containsExactly(MigrationRule.rescale(skill("watering"), TO_FOUR, ConfirmedLevel.cap(four(2))));
    }

    @Test
    void read_planWithoutAnythingThatMayBeLeftOut_isRead() {
        String document = "{ \"kind\": \"migration-plan\", \"version\": 1, \"from\": \"park@1.0.0\","
                + " \"to\": \"park@1.0.0\", \"fillIn\": { \"confirmed\": \"carry\" } }";

        MigrationPlan plan = ParkMigration.READER.read(document).orElseThrow();

        assertThat(plan.stated()).isEmpty();
        assertThat(plan.filledIn()).hasSize(9).allMatch(MigrationRule.Same.class::isInstance);
    }

    @Test
    void read_fileThatIsNotThere_throws(@TempDir Path folder) {
        assertThatThrownBy(() -> ParkMigration.READER.read(folder.resolve("nothing")))
                .isInstanceOf(UncheckedIOException.class);
    }
}
