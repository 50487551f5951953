package io.github.digitalskillmap.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

/** What others can use is declared as in a golden file for each module, each line behind the version that it came with. */
class ApiTest {

    private static final Map<PublishedModule, List<ApiType>> API = new EnumMap<>(PublishedModule.class);

    private static Version current;

    @BeforeAll
    static void read() throws XPathExpressionException {
        for (PublishedModule module : PublishedModule.values()) {
            API.put(module, module.api());
        }
        InputSource pom = new InputSource(Path.of("../pom.xml").toUri().toString());
        String version = XPathFactory.newInstance().newXPath().evaluate("/*/*[local-name() = 'version']", pom);
        current = Version.parse(version.replace("-SNAPSHOT", ""));
    }

    @ParameterizedTest
    @EnumSource
    void declarations_ofAModule_areAsInTheGoldenFile(PublishedModule module) throws IOException {
        golden(module).assertSame(lines(module));
    }

    @ParameterizedTest
    @EnumSource
    void declarations_thatAreNew_nameNoEarlierVersion(PublishedModule module) throws IOException {
        List<String> late = new ArrayList<>(lines(module));
        late.removeAll(golden(module).lines());
        late.removeIf(line -> Version.parse(line.split(" ")[0]).compareTo(current) >= 0);

        assertThat(late)
                .as("What is new has a @since of its own, with " + current)
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void since_ofEveryType_isAVersionUpToThisOne(PublishedModule module) {
        assertThat(API.get(module))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.since())
                        .hasValueSatisfying(
                                since -> assertThat(Version.parse(since)).isLessThanOrEqualTo(current)));
    }

    @ParameterizedTest
    @EnumSource
    void since_ofAMember_isLaterThanThatOfItsType(PublishedModule module) {
        for (ApiType type : API.get(module)) {
            assertThat(type.members())
                    .as(type.name())
                    .flatExtracting(member -> member.since().stream().toList())
                    .allSatisfy(since -> assertThat(Version.parse(since))
                            .isGreaterThan(Version.parse(type.since().orElseThrow()))
                            .isLessThanOrEqualTo(current));
        }
    }

    private static List<String> lines(PublishedModule module) {
        return API.get(module).stream().flatMap(ApiType::lines).toList();
    }

    private static GoldenFile golden(PublishedModule module) {
        return new GoldenFile("api-" + module + ".txt");
    }
}
