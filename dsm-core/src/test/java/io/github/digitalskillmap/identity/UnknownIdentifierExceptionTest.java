package io.github.digitalskillmap.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.skill.SkillId;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownIdentifierExceptionTest {

    @Test
    void message_always_namesTheIdentifierWithItsKindAndTheEdition() {
        SkillId skill = SkillId.of("osaka", "pruning");
        Edition edition = Edition.of("mori", "1.0.0");
        UnknownIdentifierException exception = new UnknownIdentifierException(skill, edition);

        assertThat(exception).hasMessage("SkillId 'osaka:pruning' is not in mori@1.0.0");
        assertThat(exception.identifier()).isEqualTo(skill);
        assertThat(exception.editions()).containsExactly(edition).isUnmodifiable();
    }

    @Test
    void message_severalEditions_namesThemAll() {
        SkillId skill = SkillId.of("osaka", "pruning");
        List<Edition> editions = List.of(Edition.of("mori", "1.0.0"), Edition.of("yama", "2.0.0"));
        UnknownIdentifierException exception = new UnknownIdentifierException(skill, editions);

        assertThat(exception).hasMessage("SkillId 'osaka:pruning' is in none of [mori@1.0.0, yama@2.0.0]");
        assertThat(exception.identifier()).isEqualTo(skill);
        assertThat(exception.editions()).isEqualTo(editions);
    }
}
