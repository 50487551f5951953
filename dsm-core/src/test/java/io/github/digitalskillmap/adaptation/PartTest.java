package io.github.digitalskillmap.adaptation;

import static io.github.digitalskillmap.adaptation.MoriFramework.PRUNING_LINE;
import static io.github.digitalskillmap.adaptation.MoriFramework.mori;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.skill.SkillId;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PartTest implements ValueContract<Part> {

    private static Part part(PartId id) {
        return Part.find(mori(), id).orElseThrow();
    }

    @Override
    public Part value() {
        return part(PartId.of(Invented.SCALE));
    }

    @Override
    public List<Part> others() {
        return List.of(
                part(PartId.of(Invented.LOW)),
                part(PartId.of(Invented.PRUNING)),
                value().withParts(List.of()),
                value().with(Aspect.SCALE_PROVENANCE, Invented.sample()));
    }

    @Test
    void of_skill_hasItsAspects() {
        Part skill = part(PartId.of(Invented.FELLING));

        assertThat(skill.id()).isEqualTo(PartId.of(Invented.FELLING));
        assertThat(skill.get(Aspect.SKILL_NAME)).isEqualTo(Invented.wording("伐採"));
        assertThat(skill.get(Aspect.SKILL_NUMBER)).isEqualTo(2);
        assertThat(skill.find(Aspect.SKILL_DEFINITION)).contains(Invented.wording("木を倒す"));
        assertThat(skill.find(Aspect.SKILL_PRINTED_NAME)).isEmpty();
        assertThat(skill.aspects())
                .containsExactlyInAnyOrder(
                        Aspect.SKILL_NUMBER,
                        Aspect.SKILL_NAME,
                        Aspect.SKILL_ALIASES,
                        Aspect.SKILL_DEFINITION,
                        Aspect.SKILL_LEVEL_DESCRIPTIONS,
                        Aspect.SKILL_CATEGORY,
                        Aspect.SKILL_SCALE,
                        Aspect.SKILL_PROVENANCE)
                .isUnmodifiable();
        assertThat(skill.parts()).isEmpty();
        assertThat(skill).hasToString("SKILL mori:felling");
    }

    @Test
    void of_lineOfAJobType_isFoundWithinIt() {
        Part line = part(PRUNING_LINE);

        assertThat(line.get(Aspect.REQUIREMENT)).isEqualTo(Requirement.skill(Invented.PRUNING, Invented.LOW));
        assertThat(line.get(Aspect.REQUIREMENT_IMPORTANCE)).isEqualTo(Importance.REQUIRED);
        assertThat(part(PartId.of(Invented.RANGER)).parts())
                .hasSize(4)
                .contains(line)
                .isUnmodifiable();
    }

    @Test
    void of_partThatIsNotThere_isEmpty() {
        assertThat(Part.find(mori(), PartId.of(SkillId.of("yama", "climbing")))).isEmpty();
        assertThat(Part.find(mori(), PartId.of(Invented.RANGER, MoriFramework.PLANTING)))
                .isEmpty();
    }

    @Test
    void get_aspectThatThePartDoesNotHave_isRefused() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> part(PartId.of(Invented.PRUNING)).get(Aspect.SKILL_DEFINITION))
                .withMessage("mori:pruning has no SKILL.definition");
    }
}
