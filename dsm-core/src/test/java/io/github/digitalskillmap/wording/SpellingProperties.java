package io.github.digitalskillmap.wording;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The short way of folding a name against the tables of Unicode. */
class SpellingProperties {

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> likely = Arbitraries.strings()
                .withChars("aZ09./ -・ー―ァヶあん一龠ＡＺａｚ０９．／　～ｱﾞ①½\u3099\u00A0\n")
                .ofMaxLength(12);
        return Arbitraries.oneOf(likely, Arbitraries.strings().ofMaxLength(12));
    }

    @Property(tries = 5000)
    void of_anyName_foldsAsTheTablesDo(@ForAll("names") String name) {
        assertThat(Spelling.of(name)).hasToString(Folding.of(name));
    }
}
