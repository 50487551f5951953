package io.github.digitalskillmap.adaptation;

import static io.github.digitalskillmap.adaptation.MoriFramework.mori;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AspectTest {

    @ParameterizedTest
    @EnumSource(PartKind.class)
    void of_kind_listsAllThatPartsOfItHaveOnceEach(PartKind kind) {
        List<Aspect<?>> aspects = Aspect.of(kind);

        assertThat(aspects).allMatch(aspect -> aspect.kind() == kind).doesNotHaveDuplicates();
        assertThat(aspects.stream().map(Aspect::key)).doesNotHaveDuplicates();
        assertThat(FrameworkParts.of(mori()).stream()
                        .flatMap(part -> Stream.concat(Stream.of(part), part.parts().stream()))
                        .filter(part -> part.id().kind() == kind))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(new HashSet<>(aspects)).containsAll(part.aspects()));
    }

    @Test
    void aspect_ofASkillsPrintedName_tellsWhatItIs() {
        assertThat(Aspect.SKILL_PRINTED_NAME.key()).isEqualTo("printedName");
        assertThat(Aspect.SKILL_PRINTED_NAME.wording().text(Locale.JAPANESE)).isEqualTo("印刷された名称");
        assertThat(Aspect.SKILL_PRINTED_NAME.wording().text(Locale.ENGLISH)).isEqualTo("printed name");
        assertThat(Aspect.SKILL_PRINTED_NAME.isOptional()).isTrue();
        assertThat(Aspect.SKILL_PRINTED_NAME.isProvenance()).isFalse();
        assertThat(Aspect.SKILL_PROVENANCE.isProvenance()).isTrue();
        assertThat(Aspect.SKILL_NAME.isOptional()).isFalse();
        assertThat(Aspect.SKILL_NAME).hasToString("SKILL.name");
    }
}
