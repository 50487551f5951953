package io.github.digitalskillmap.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.digitalskillmap.Invented;
import io.github.digitalskillmap.contract.ValueContract;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.SkillId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkillScopeTest implements ValueContract<SkillScope> {

    private static final CategoryId GARDEN = CategoryId.of("mori", "garden");

    @Override
    public SkillScope value() {
        return SkillScope.skills(Invented.PRUNING, Invented.FELLING);
    }

    @Override
    public List<SkillScope> others() {
        return List.of(
                SkillScope.any(),
                SkillScope.skills(Invented.PRUNING),
                SkillScope.categories(Invented.CATEGORY),
                SkillScope.categories(Invented.CATEGORY, GARDEN));
    }

    @Test
    void categoriesAndSkills_members_areKeptInOrder() {
        assertThat(SkillScope.categories(GARDEN, Invented.CATEGORY))
                .isEqualTo(new SkillScope.OfCategories(List.of(GARDEN, Invented.CATEGORY)));
        assertThat(value()).isEqualTo(new SkillScope.OfSkills(List.of(Invented.PRUNING, Invented.FELLING)));
        assertThat(SkillScope.any()).isEqualTo(new SkillScope.AnySkill());
    }

    @Test
    void categoriesAndSkills_changedAfterwards_doNotShowIt() {
        List<SkillId> skills = new ArrayList<>(List.of(Invented.PRUNING));
        List<CategoryId> categories = new ArrayList<>(List.of(GARDEN));
        SkillScope.OfSkills ofSkills = new SkillScope.OfSkills(skills);
        SkillScope.OfCategories ofCategories = new SkillScope.OfCategories(categories);
        skills.add(Invented.FELLING);
        categories.clear();

        assertThat(ofSkills.skills()).containsExactly(Invented.PRUNING).isUnmodifiable();
        assertThat(ofCategories.categories()).containsExactly(GARDEN).isUnmodifiable();
    }

    @Test
    void categoriesAndSkills_noMember_throw() {
        assertThatIllegalArgumentException()
                .isThrownBy(SkillScope::categories)
                .withMessage("scope must have at least one member and each only once, but has []");
        assertThatIllegalArgumentException()
                .isThrownBy(SkillScope::skills)
                .withMessage("scope must have at least one member and each only once, but has []");
    }

    @Test
    void categoriesAndSkills_memberTwice_throw() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SkillScope.categories(GARDEN, Invented.CATEGORY, GARDEN))
                .withMessage("scope must have at least one member and each only once, but has"
                        + " [mori:garden, mori:forestry, mori:garden]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SkillScope.skills(Invented.PRUNING, Invented.PRUNING))
                .withMessage("scope must have at least one member and each only once, but has"
                        + " [mori:pruning, mori:pruning]");
    }

    @Test
    void new_null_throws() {
        assertThatNullPointerException()
                .isThrownBy(() -> new SkillScope.OfCategories(null))
                .withMessage("categories");
        assertThatNullPointerException()
                .isThrownBy(() -> new SkillScope.OfSkills(null))
                .withMessage("skills");
        assertThatNullPointerException().isThrownBy(() -> SkillScope.skills(Invented.PRUNING, null));
        assertThatNullPointerException().isThrownBy(() -> SkillScope.categories(GARDEN, null));
    }
}
