package io.github.digitalskillmap.json.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.problem.DataPath;
import org.junit.jupiter.api.Test;

class DocumentPathTest {

    private static final DocumentPath PERSON = DocumentPath.ROOT.at("people").at(3);

    @Test
    void toString_root_isEmpty() {
        assertThat(DocumentPath.ROOT).hasToString("");
    }

    @Test
    void toString_keysAndIndexes_areJoined() {
        assertThat(PERSON.at("levels").at("tokyo-dsm:ux-design")).hasToString("/people/3/levels/tokyo-dsm:ux-design");
        assertThat(PERSON.at("levels").at("サービスデザイン")).hasToString("/people/3/levels/サービスデザイン");
    }

    @Test
    void toString_keyWithSlashOrTilde_isEscaped() {
        assertThat(PERSON.at("a/b~c")).hasToString("/people/3/a~1b~0c");
        assertThat(DocumentPath.ROOT.at("")).hasToString("/");
    }

    @Test
    void of_pointer_isTheSamePath() {
        assertThat(DocumentPath.ROOT.to(DataPath.parse("/people/3"))).isEqualTo(PERSON);
        assertThat(DocumentPath.ROOT.to(DataPath.parse("/people/3/a~1b~0c"))).isEqualTo(PERSON.at("a/b~c"));
        assertThat(DocumentPath.ROOT.to(DataPath.ROOT)).isEqualTo(DocumentPath.ROOT);
    }

    @Test
    void toString_keyWithInvisibleLetters_showsThem() {
        assertThat(DocumentPath.ROOT.at("a\n")).hasToString("/a<U+000A>");
    }

    @Test
    void toString_longKey_isShortened() {
        assertThat(DocumentPath.ROOT.at("a".repeat(100))).hasToString("/" + "a".repeat(40) + "…");
    }

    @Test
    void equals_longKeysWithTheSameBeginning_differ() {
        assertThat(DocumentPath.ROOT.at("a".repeat(100))).isNotEqualTo(DocumentPath.ROOT.at("a".repeat(101)));
    }
}
