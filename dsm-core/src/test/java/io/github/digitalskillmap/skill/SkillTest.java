package io.github.digitalskillmap.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.wording.Spelling;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkillTest implements ValueContract<Skill> {

    private static final LevelDescription LOW = LevelDescription.of(Invented.LOW, Invented.wording("手伝いながら切れる"));

    private static Skill.Builder pruning() {
        return Invented.skill(Invented.PRUNING, 1, "剪定");
    }

    private static Skill withoutCategory() {
        return Skill.builder()
                .id(Invented.PRUNING)
                .number(1)
                .name(Invented.wording("剪定"))
                .scale(Invented.SCALE)
                .provenance(Invented.published(4))
                .build();
    }

    @Override
    public Skill value() {
        return pruning().build();
    }

    @Override
    public List<Skill> others() {
        return List.of(
                Invented.skill(Invented.FELLING, 1, "剪定").build(),
                Invented.skill(Invented.PRUNING, 2, "剪定").build(),
                Invented.skill(Invented.PRUNING, 1, "伐採").build(),
                pruning().printedName("剪　定").build(),
                pruning().addAlias("枝打ち").build(),
                pruning().definition(Invented.wording("枝を切る")).build(),
                pruning().addLevelDescription(LOW).build(),
                withoutCategory(),
                Skill.builder()
                        .id(Invented.PRUNING)
                        .number(1)
                        .name(Invented.wording("剪定"))
                        .category(CategoryId.of("mori", "gardening"))
                        .scale(Invented.SCALE)
                        .provenance(Invented.published(4))
                        .build(),
                Skill.builder()
                        .id(Invented.PRUNING)
                        .number(1)
                        .name(Invented.wording("剪定"))
                        .category(Invented.CATEGORY)
                        .scale(ScaleId.of("mori", "grade"))
                        .provenance(Invented.published(4))
                        .build(),
                Skill.builder()
                        .id(Invented.PRUNING)
                        .number(1)
                        .name(Invented.wording("剪定"))
                        .category(Invented.CATEGORY)
                        .scale(Invented.SCALE)
                        .provenance(Invented.sample())
                        .build());
    }

    @Test
    void build_allSet_keepsThem() {
        Skill skill = pruning()
                .printedName("剪　定")
                .addAlias("枝打ち")
                .definition(Invented.wording("枝を切る"))
                .addLevelDescription(LOW)
                .build();

        assertThat(skill.id()).isEqualTo(Invented.PRUNING);
        assertThat(skill.number()).isEqualTo(1);
        assertThat(skill.name()).hasToString("剪定");
        assertThat(skill.printedName()).contains("剪　定");
        assertThat(skill.aliases()).containsExactly("枝打ち");
        assertThat(skill.definition()).contains(Invented.wording("枝を切る"));
        assertThat(skill.levelDescriptions()).containsExactly(LOW);
        assertThat(skill.description(Invented.LOW)).contains(Invented.wording("手伝いながら切れる"));
        assertThat(skill.description(Invented.HIGH)).isEmpty();
        assertThat(skill.category()).contains(Invented.CATEGORY);
        assertThat(skill.scale()).isEqualTo(Invented.SCALE);
        assertThat(skill.provenance()).isEqualTo(Invented.published(4));
    }

    @Test
    void build_onlyTheRequiredParts_leavesTheOthersEmpty() {
        assertThat(value().printedName()).isEmpty();
        assertThat(value().aliases()).isEmpty();
        assertThat(value().definition()).isEmpty();
        assertThat(value().levelDescriptions()).isEmpty();
        assertThat(withoutCategory().category()).isEmpty();
    }

    @Test
    void isIn_categories_tellsWhetherItsOwnIsAmongThem() {
        CategoryId gardening = CategoryId.of("mori", "gardening");

        assertThat(value().isIn(List.of(gardening, Invented.CATEGORY))).isTrue();
        assertThat(value().isIn(List.of(gardening))).isFalse();
        assertThat(withoutCategory().isIn(List.of(gardening, Invented.CATEGORY)))
                .isFalse();
    }

    @Test
    void build_levelDescribedTwice_throws() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pruning()
                        .addLevelDescription(LOW)
                        .addLevelDescription(LOW)
                        .build())
                .withMessage("level 'mori:level/1' of skill 'mori:pruning' must be described only once");
    }

    @Test
    void spellings_nameInTwoLanguagesPrintedNameAndAliases_areAllThereOnce() {
        Skill skill = Skill.builder()
                .id(Invented.PRUNING)
                .number(1)
                .name(Invented.wording("ITストラテジー", "IT strategy"))
                .printedName("ＩＴストラテジー")
                .addAlias("情報戦略")
                .category(Invented.CATEGORY)
                .scale(Invented.SCALE)
                .provenance(Invented.sample())
                .build();

        assertThat(skill.spellings())
                .containsExactly(Spelling.of("ITストラテジー"), Spelling.of("IT strategy"), Spelling.of("情報戦略"));
    }

    @Test
    void aliases_always_areUnmodifiableAndApartFromTheBuilder() {
        Skill.Builder builder = pruning().addAlias("枝打ち");
        Skill skill = builder.build();
        builder.addAlias("切り");

        assertThat(skill.aliases()).containsExactly("枝打ち").isUnmodifiable();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void build_numberLessThanOne_throws(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Invented.skill(Invented.PRUNING, number, "剪定").build())
                .withMessage("number of skill 'mori:pruning' must be 1 or more, but was " + number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void build_blankPrintedNameOrAlias_throws(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pruning().printedName(name).build())
                .withMessage("printed name of skill 'mori:pruning' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pruning().addAlias(name).build())
                .withMessage("aliases of skill 'mori:pruning' must not be blank");
    }

    @Test
    void build_requiredPartsNotSet_throws() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Skill.builder().build())
                .withMessage("Cannot build Skill, some of required attributes are not set"
                        + " [id, number, name, scale, provenance]");
    }
}
