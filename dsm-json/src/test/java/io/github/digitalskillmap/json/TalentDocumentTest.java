package io.github.digitalskillmap.json;

import static io.github.digitalskillmap.json.Documents.TALENT_SYSTEM;
import static io.github.digitalskillmap.json.Documents.with;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.talent.Indicator;
import io.github.digitalskillmap.talent.TalentSystem;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoTalents;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The document of a system of talent types, written and read. */
class TalentDocumentTest {

    private static final DocumentFormat<TalentSystem> READER = SampleTalents.READER;

    @Test
    void write_system_isTheGoldenDocument() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DsmJson.of(TokyoFramework.policyVersion2()).talentSystems().write(SampleTalents.SYSTEM, bytes);

        assertThat(DsmJson.of(TokyoFramework.policyVersion2()).talentSystems().write(SampleTalents.SYSTEM))
                .isEqualTo(TALENT_SYSTEM);
        assertThat(bytes.toString(UTF_8)).isEqualTo(TALENT_SYSTEM);
    }

    @Test
    void read_goldenDocument_givesTheSystem(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("talents.json"), TALENT_SYSTEM);

        assertThat(READER.read(TALENT_SYSTEM).orElseThrow()).isEqualTo(SampleTalents.SYSTEM);
        assertThat(READER.read(file).orElseThrow()).isEqualTo(SampleTalents.SYSTEM);
        assertThat(READER.read(new ByteArrayInputStream(TALENT_SYSTEM.getBytes(UTF_8)))
                        .orElseThrow())
                .isEqualTo(SampleTalents.SYSTEM);
    }

    @Test
    void read_examThatNoCatalogueHas_isToldWhereItStands() {
        String document = with(TALENT_SYSTEM, "\"ipa:ip\"", "\"ipa:xp\"");

        assertThat(READER.read(document).problems())
                .extracting(problem -> problem.path() + " " + problem.code().code())
                .containsExactly("/types/0/targets/0/requirement/parts/1/exam exam-not-in-catalogue");
        assertThat(DsmJson.of(SampleCareers.TOKYO)
                        .talentSystems()
                        .read(document)
                        .isValid())
                .isTrue();
    }

    @Property(tries = 100)
    void system_partsOfTokyosLeftOutOrTurnedRound_isReadBackTheSame(@ForAll Random random) {
        TalentSystem tokyo = TokyoTalents.system();
        List<Indicator> indicators = new ArrayList<>(tokyo.indicators());
        Collections.shuffle(indicators, random);
        TalentSystem.Builder builder = TalentSystem.builder(SampleCareers.TOKYO, tokyo.edition(), tokyo.name());
        indicators.forEach(builder::addIndicator);
        tokyo.types().stream().filter(type -> random.nextBoolean()).forEach(builder::addType);
        TalentSystem system = builder.build();

        String document =
                DsmJson.of(TokyoFramework.policyVersion2()).talentSystems().write(system);

        assertThat(READER.read(document).orElseThrow()).isEqualTo(system);
        assertThat(DocumentSchema.faults(DocumentKind.TALENT_SYSTEM, document)).isEmpty();
    }
}
