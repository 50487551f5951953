package io.github.digitalskillmap.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.apache.maven.model.Developer;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.apache.maven.model.building.ModelBuildingException;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.bouncycastle.openpgp.PGPException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would go to a public repository, built twice from the same sources. */
class ReleaseTest {

    private static final String CORE = "dsm-core";
    private static final String JSON = "dsm-json";
    private static final String PARENT = "dsm-parent";

    private static ThrowawayKey key;
    private static StagedRelease first;
    private static StagedRelease second;

    @BeforeAll
    static void build() throws IOException, MavenInvocationException, PGPException {
        key = ThrowawayKey.generate();
        first = StagedRelease.build(Path.of("target/first"), key, "en", "UTC");
        second = StagedRelease.build(Path.of("target/in-another-place"), key, "ja", "Asia/Tokyo");
    }

    @Test
    void repository_hasTheParentAndTheLibraryAndNoExamples() throws IOException {
        assertThat(first.modules()).containsExactlyInAnyOrder(PARENT, CORE, JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {PARENT, CORE, JSON})
    void module_hasEachFileWithItsSignatureAndChecksums(String module) throws IOException {
        List<Path> expected = files(module)
                .flatMap(file -> Stream.of(file, beside(file, ".asc"), beside(file, ".md5"), beside(file, ".sha1")))
                .toList();

        assertThat(first.filesOf(module)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {CORE, JSON})
    void jars_holdClassesSourcesAndPages(String module) throws IOException {
        assertThat(entries(first.file(module, ".jar"))).contains("module-info.class", "META-INF/LICENSE");
        assertThat(entries(first.file(module, "-sources.jar"))).contains("module-info.java", "META-INF/LICENSE");
        assertThat(entries(first.file(module, "-javadoc.jar"))).contains("index.html", "element-list");
    }

    @ParameterizedTest
    @ValueSource(strings = {PARENT, CORE, JSON})
    void checksums_areThoseOfTheirFiles(String module) {
        assertThat(files(module)).allSatisfy(file -> {
            assertThat(beside(file, ".md5")).hasContent(checksum("MD5", file));
            assertThat(beside(file, ".sha1")).hasContent(checksum("SHA-1", file));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {PARENT, CORE, JSON})
    void signatures_areOfTheirFilesByTheKey(String module) {
        assertThat(files(module))
                .allSatisfy(file ->
                        assertThat(key.signed(file, beside(file, ".asc"))).isTrue());
    }

    @Test
    void signature_ofAnotherFileOrKey_isRefused() throws IOException, PGPException {
        Path jar = first.file(CORE, ".jar");

        assertThat(key.signed(jar, beside(first.file(JSON, ".jar"), ".asc"))).isFalse();
        assertThat(ThrowawayKey.generate().signed(jar, beside(jar, ".asc"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {PARENT, CORE, JSON})
    void files_builtInAnotherFolderTimeZoneAndLanguage_areTheSameByteForByte(String module) {
        assertThat(files(module)).allSatisfy(file -> {
            Path again = second.repository().resolve(first.repository().relativize(file));
            assertThat(again).hasSameBinaryContentAs(file);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {PARENT, CORE, JSON})
    void pom_withWhatItInherits_saysAllThatAPublicRepositoryDemands(String module) throws ModelBuildingException {
        Model pom =
                new EffectivePoms(first.repository(), StagedRelease.LOCAL_REPOSITORY).read(first.file(module, ".pom"));

        assertThat(pom.getName()).isNotBlank();
        assertThat(pom.getDescription()).isNotBlank();
        assertThat(pom.getUrl()).isEqualTo("https://github.com/digitalskillmap/dsm");
        assertThat(pom.getLicenses())
                .extracting(License::getName, License::getUrl)
                .containsExactly(tuple("Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0.txt"));
        assertThat(pom.getDevelopers())
                .extracting(Developer::getName, Developer::getUrl)
                .containsExactly(tuple("The dsm founders", "https://github.com/digitalskillmap"));
        assertThat(pom.getScm().getUrl()).isEqualTo("https://github.com/digitalskillmap/dsm");
        assertThat(pom.getScm().getConnection()).isEqualTo("scm:git:https://github.com/digitalskillmap/dsm.git");
        assertThat(pom.getScm().getDeveloperConnection()).isEqualTo("scm:git:git@github.com:digitalskillmap/dsm.git");
    }

    @ParameterizedTest
    @ValueSource(strings = {PARENT, CORE, JSON})
    void pom_namesNothingOfWhereItWasBuilt(String module) throws IOException {
        assertThat(Files.readString(first.file(module, ".pom")))
                .doesNotContain(
                        "SNAPSHOT",
                        "<repositories>",
                        "<pluginRepositories>",
                        "<distributionManagement>",
                        "<systemPath>",
                        "file:",
                        System.getProperty("user.dir"));
    }

    @ParameterizedTest
    @ValueSource(strings = {PARENT, CORE, JSON})
    void bill_isOfTheModuleInThisVersion(String module) throws IOException {
        assertThat(bill(module).at("/bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(bill(module).at("/metadata/component/purl").asText())
                .startsWith("pkg:maven/io.github.digitalskillmap/" + module + "@" + StagedRelease.VERSION + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {PARENT, CORE})
    void bill_ofWhatNeedsNothing_isEmpty(String module) throws IOException {
        assertThat(bill(module).at("/components")).isEmpty();
    }

    @Test
    void bill_ofJson_listsAllThatItNeedsAtRunTime() throws IOException {
        assertThat(bill(JSON).at("/components"))
                .extracting(
                        component -> component.get("group").asText(),
                        component -> component.get("name").asText(),
                        component -> component.get("scope").asText())
                .containsExactlyInAnyOrder(
                        tuple("io.github.digitalskillmap", "dsm-core", "required"),
                        tuple("com.fasterxml", "classmate", "required"),
                        tuple("com.fasterxml.jackson.core", "jackson-annotations", "required"),
                        tuple("com.fasterxml.jackson.core", "jackson-core", "required"),
                        tuple("com.fasterxml.jackson.core", "jackson-databind", "required"),
                        tuple("com.fasterxml.jackson.dataformat", "jackson-dataformat-csv", "required"),
                        tuple("jakarta.validation", "jakarta.validation-api", "required"),
                        tuple("org.hibernate.validator", "hibernate-validator", "required"),
                        tuple("org.jboss.logging", "jboss-logging", "required"),
                        tuple("tools.jackson.core", "jackson-core", "optional"),
                        tuple("tools.jackson.core", "jackson-databind", "optional"));
    }

    @Test
    void breaks_sinceTheReleaseBefore_areThoseThatThePageOnUpgradingNames() throws MavenInvocationException {
        assertThat(first.test("ApiTest,UpgradeTest")).isZero();
    }

    private static Stream<Path> files(String module) {
        Stream<String> jars = module.equals(PARENT) ? Stream.of() : Stream.of(".jar", "-sources.jar", "-javadoc.jar");
        return Stream.concat(Stream.of(".pom", "-cyclonedx.json"), jars).map(ending -> first.file(module, ending));
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static List<String> entries(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }

    private static String checksum(String algorithm, Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
    }

    private static JsonNode bill(String module) throws IOException {
        return new ObjectMapper().readTree(first.file(module, "-cyclonedx.json").toFile());
    }
}
