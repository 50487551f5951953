package io.github.digitalskillmap.skill;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.provenance.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkillCategoryTest implements ValueContract<SkillCategory> {

    @Override
    public SkillCategory value() {
        return SkillCategory.of(Invented.CATEGORY, Invented.wording("林業"), Invented.published(4));
    }

    @Override
    public List<SkillCategory> others() {
        return List.of(
                SkillCategory.of(CategoryId.of("yama", "forestry"), Invented.wording("林業"), Invented.published(4)),
                SkillCategory.of(Invented.CATEGORY, Invented.wording("農業"), Invented.published(4)),
                SkillCategory.of(Invented.CATEGORY, Invented.wording("林業"), Invented.sample()));
    }

    @Test
    void of_parts_keepsThem() {
        assertThat(value().id()).isEqualTo(Invented.CATEGORY);
        assertThat(value().name()).hasToString("林業");
        assertThat(value().provenance()).isEqualTo(Invented.published(4));
        assertThat(value().standing()).isEqualTo(Standing.PUBLISHED);
    }
}
