package io.github.digitalskillmap.json;

import static io.github.digitalskillmap.json.Documents.PARK;
import static io.github.digitalskillmap.json.Documents.TOKYO;
import static io.github.digitalskillmap.json.Documents.assertFaults;
import static io.github.digitalskillmap.json.Documents.with;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworkReaderTest {

    private static final DocumentFormat<Framework> READER =
            DocumentFormat.frameworks(IpaCatalogue.fiscalYear2026(), InventedFramework.EXAMS);

    @TempDir
    Path folder;

    @Test
    void read_goldenDocument_isTokyo() {
        assertThat(READER.read(TOKYO).orElseThrow()).isEqualTo(TokyoFramework.policyVersion2());
    }

    @Test
    void read_goldenDocument_isWrittenAsTheSameText() {
        assertThat(DocumentFormat.frameworks().write(READER.read(TOKYO).orElseThrow()))
                .isEqualTo(TOKYO);
    }

    @Test
    void read_inventedFramework_isReadBack() {
        String document = DocumentFormat.frameworks().write(InventedFramework.FRAMEWORK);

        assertThat(READER.read(document).orElseThrow()).isEqualTo(InventedFramework.FRAMEWORK);
    }

    @Test
    void read_keysInOrderOfTheAlphabet_isTheSame() throws JsonProcessingException {
        ObjectMapper sorting = JsonMapper.builder()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
        String sorted = sorting.writeValueAsString(sorting.readValue(TOKYO, TreeMap.class));

        assertThat(sorted.indexOf("\"skill\":\"tokyo-dsm:")).isNotEqualTo(-1);
        assertThat(READER.read(sorted).orElseThrow()).isEqualTo(TokyoFramework.policyVersion2());
    }

    @Test
    void read_streamAndFile_giveTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("park.json"), PARK);
        Framework park = READER.read(PARK).orElseThrow();

        assertThat(READER.read(new ByteArrayInputStream(PARK.getBytes(UTF_8))).orElseThrow())
                .isEqualTo(park);
        assertThat(READER.read(file).orElseThrow()).isEqualTo(park);
    }

    @Test
    void read_byteOrderMark_isAccepted() {
        assertThat(READER.read("\uFEFF" + PARK).isValid()).isTrue();
    }

    @Test
    void read_fileThatIsNotThere_throws() {
        assertThatThrownBy(() -> READER.read(folder.resolve("nothing.json"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void read_emptyListsWhereTheyMayBeLeftOut_isTheSame() {
        String document = with(PARK, "\"aliases\": [ \"Cutting\" ]", "\"aliases\": [], \"definition\": []");

        assertThat(READER.read(document).orElseThrow().skills().get(0).aliases())
                .isEmpty();
    }

    @Test
    void read_utf16_isTold() {
        assertFaults(
                READER.read(new ByteArrayInputStream(PARK.getBytes(UTF_16))),
                "1:1 this is not UTF-8; save the document as UTF-8; nothing else of it was checked [not-utf8]",
                "1:1 ここに UTF-8 ではない文字があります。文書を UTF-8 で保存し直してください。他の箇所はまだ確かめていません。 [not-utf8]");
    }

    @Test
    void read_tooManyBytes_isTold() {
        assertFaults(
                READER.read(new ByteArrayInputStream(new byte[DocumentFormat.MAX_BYTES + 1])),
                "1:1 the document is larger than 16777216 bytes; split it into several documents [document-too-large]",
                "1:1 文書が 16777216 バイトを超えています。いくつかの文書に分けてください。 [document-too-large]");
    }

    @Test
    void read_otherKind_isTold() {
        assertThat(READER.read(with(PARK, "\"framework\"", "\"people\"")).problems())
                .singleElement()
                .hasToString(
                        "1:11 /kind: this is a document of kind 'people'; hand over one of kind 'framework' [wrong-kind]");
    }

    @Test
    void read_newerVersion_isAllThatIsTold() {
        assertThat(READER.read(with(PARK, "\"version\": 1, \"edition\"", "\"version\": 2, \"editions\""))
                        .problems())
                .singleElement()
                .hasToString(
                        "1:35 /version: this is version 2 of the document, made by a newer version of this library,"
                                + " which reads up to 1; update the library [newer-version]");
    }

    @Test
    void read_versionThatNeverWas_isTold() {
        assertThat(READER.read(with(PARK, "\"version\": 1", "\"version\": 0")).problems())
                .singleElement()
                .hasToString("1:35 /version: there is no version 0 of this document; write 1 [wrong-version]");
    }

    @Test
    void read_trailingText_isTold() {
        assertThat(READER.read(PARK + "x").problems())
                .singleElement()
                .hasToString("47:1 there is more after the end of the document; remove it [trailing-content]");
    }

    @Test
    void read_requirementsNestedTooDeeply_isTold() {
        String nested = "{ \"kind\": \"all-of\", \"parts\": [ ".repeat(40);

        assertThat(READER.read(with(PARK, "{ \"kind\": \"judgement\", \"judgement\": \"park:tidy\" }", nested))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(DocumentProblem.LIMIT_EXCEEDED));
    }

    @Test
    void read_emptyDocument_tellsEveryKeyThatIsMissing() {
        assertThat(READER.read("{}").problems())
                .extracting(problem -> problem.path().toString())
                .containsExactly(
                        "/categories",
                        "/edition",
                        "/examCatalogues",
                        "/examLinks",
                        "/jobTypes",
                        "/judgements",
                        "/kind",
                        "/name",
                        "/quotients",
                        "/ranks",
                        "/roles",
                        "/scales",
                        "/skills",
                        "/sources",
                        "/version");
    }
}
