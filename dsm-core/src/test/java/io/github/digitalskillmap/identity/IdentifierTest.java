package io.github.digitalskillmap.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.skill.CategoryId;
import io.github.digitalskillmap.skill.SkillId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    private static final Identifier SKILL = SkillId.of("mori", "design");
    private static final Identifier CATEGORY = CategoryId.of("mori", "design");

    @Test
    void equals_sameTextOfAnotherKind_isFalse() {
        assertThat(SKILL).isNotEqualTo(CATEGORY);
    }

    @Test
    void compareTo_sameTextOfAnotherKind_isConsistentWithEquals() {
        assertThat(SKILL.compareTo(CATEGORY)).isPositive();
        assertThat(CATEGORY.compareTo(SKILL)).isNegative();
    }

    @Test
    void compareTo_anotherTextOfAnotherKind_ordersByTextFirst() {
        assertThat(SKILL.compareTo(ExamId.of("mori", "exam"))).isNegative();
    }

    @Test
    void hashCode_textsThatHashAlike_isNotAlike() {
        List<String> alike = List.of("anan", "anc0", "c0an", "c0c0");

        assertThat(alike.stream().map(String::hashCode).distinct()).hasSize(1);
        assertThat(alike.stream().map(key -> SkillId.of("mori", key).hashCode()).distinct())
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "tokyo-dsm", "a-1-b"})
    void isPart_lowerCaseDigitsAndSingleHyphens_isTrue(String part) {
        assertThat(Identifier.isPart(part)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "a.b", "a b", "ａ", "é", "a\n"})
    void isPart_anythingElse_isFalse(String part) {
        assertThat(Identifier.isPart(part)).isFalse();
    }

    @Test
    void isPart_veryLongText_isTold() {
        assertThat(Identifier.isPart("a" + "-a".repeat(100_000))).isTrue();
        assertThat(Identifier.isPart("a" + "-a".repeat(100_000) + "-")).isFalse();
    }
}
