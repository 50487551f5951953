package io.github.digitalskillmap.json;

import static io.github.digitalskillmap.json.Documents.CAREERS;
import static io.github.digitalskillmap.json.Documents.CAREER_SYSTEM;
import static io.github.digitalskillmap.json.Documents.assertFaults;
import static io.github.digitalskillmap.json.Documents.with;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.digitalskillmap.career.Career;
import io.github.digitalskillmap.career.CareerModelId;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.career.EntryRouteId;
import io.github.digitalskillmap.career.Placement;
import io.github.digitalskillmap.career.WorkplaceId;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.tokyo.TokyoCareers;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoRanks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents of careers and of their system, written and read. */
class CareerDocumentTest {

    private static final DocumentFormat<CareerSystem> SYSTEMS =
            DsmJson.of(SampleCareers.TOKYO).careerSystems();
    private static final DocumentFormat<List<Career>> READER = SampleCareers.READER;

    @Test
    void write_system_isTheGoldenDocument() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DsmJson.of(TokyoFramework.policyVersion2()).careerSystems().write(SampleCareers.SYSTEM, bytes);

        assertThat(DsmJson.of(TokyoFramework.policyVersion2()).careerSystems().write(SampleCareers.SYSTEM))
                .isEqualTo(CAREER_SYSTEM);
        assertThat(bytes.toString(UTF_8)).isEqualTo(CAREER_SYSTEM);
    }

    @Test
    void read_systemOfTheGoldenDocument_isTheSystem(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("system.json"), CAREER_SYSTEM);

        assertThat(SYSTEMS.read(CAREER_SYSTEM).orElseThrow()).isEqualTo(SampleCareers.SYSTEM);
        assertThat(SYSTEMS.read(file).orElseThrow()).isEqualTo(SampleCareers.SYSTEM);
        assertThat(SYSTEMS.read(new ByteArrayInputStream(CAREER_SYSTEM.getBytes(UTF_8)))
                        .orElseThrow())
                .isEqualTo(SampleCareers.SYSTEM);
    }

    @Test
    void read_systemOfTokyo_isTheSameAgain() {
        String document =
                DsmJson.of(TokyoFramework.policyVersion2()).careerSystems().write(TokyoCareers.system());

        assertThat(SYSTEMS.read(document).orElseThrow()).isEqualTo(TokyoCareers.system());
        assertThat(DocumentSchema.faults(DocumentKind.CAREER_SYSTEM, document)).isEmpty();
    }

    @Test
    void read_faultsOfASystem_areToldWhereTheyStand() {
        assertFaults(
                SYSTEMS.read(with(CAREER_SYSTEM, "\"2024-04\"", "\"2024-4\"")),
                "256:14 /headCounts/0/month: '2024-4' is not a month; write it such as 2024-03 [malformed-month]",
                "256:14 /headCounts/0/month: '2024-4' は年月の書き方ではありません。2024-03 のように書いてください。 [malformed-month]");
        assertFaults(
                SYSTEMS.read(with(CAREER_SYSTEM, "\"tokyo-dsm:kacho\"", "\"tokyo-dsm:shuji\"")),
                "218:18 /models/0/gates/1/leadsTo: gate 'park:second' of model 'park:keeper' leads to no higher rank than"
                        + " the gate before it; put the gates in the order of their ranks [gates-do-not-rise]",
                "218:18 /models/0/gates/1/leadsTo: モデル 'park:keeper' の関門 'park:second' が、前の関門より高い職層に"
                        + "つながっていません。職層の順に並べてください。 [gates-do-not-rise]");
    }

    @Test
    void write_careers_isTheGoldenDocument() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SampleCareers.WRITER.write(SampleCareers.CAREERS, bytes);

        assertThat(SampleCareers.WRITER.write(SampleCareers.CAREERS)).isEqualTo(CAREERS);
        assertThat(bytes.toString(UTF_8)).isEqualTo(CAREERS);
    }

    @Test
    void read_careersOfTheGoldenDocument_areTheCareers(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("careers.json"), CAREERS);

        assertThat(READER.read(CAREERS).orElseThrow()).isEqualTo(SampleCareers.CAREERS);
        assertThat(READER.read(file).orElseThrow()).isEqualTo(SampleCareers.CAREERS);
        assertThat(READER.read(new ByteArrayInputStream(CAREERS.getBytes(UTF_8)))
                        .orElseThrow())
                .isEqualTo(SampleCareers.CAREERS);
        assertThat(READER.read(SampleCareers.WRITER.write(List.of())).orElseThrow())
                .isEmpty();
    }

    @Test
    void read_faultsOfACareer_areToldWithoutPersonOrDay() {
        assertFaults(
                READER.read(with(CAREERS, "\"lastDay\": \"2028-03-31\"", "\"lastDay\": \"2023-03-31\"")),
                "13:18 /careers/0/placements/0/lastDay: the last day (lastDay) is before the first (firstDay); correct one of"
                        + " the two days [last-day-before-first]",
                "13:18 /careers/0/placements/0/lastDay: 最後の日（lastDay）が最初の日（firstDay）より前です。"
                        + "どちらかの日を直してください。 [last-day-before-first]");
        assertFaults(
                READER.read(with(CAREERS, "tokyo-dsm-careers@2.0.0", "our-careers@1.0.0")),
                "4:19 /careerSystem: system of careers 'our-careers@1.0.0' was not given to the reader, which has:"
                        + " tokyo-dsm-careers@2.0.0; hand it over or correct the edition; no career was checked against it"
                        + " [career-system-not-given]",
                "4:19 /careerSystem: キャリアの体系 'our-careers@1.0.0' が渡されていません。渡されているもの: "
                        + "tokyo-dsm-careers@2.0.0。渡すか、版を直してください。経歴は確かめていません。 [career-system-not-given]");
    }

    @Test
    void read_faultsOfSeveralCareers_areToldAtOnce() {
        String document = CAREERS.replace("\"tokyo-dsm:govtech-tokyo\"", "\"tokyo-dsm:moon\"")
                .replace("\"tokyo-dsm:management\"", "\"tokyo-dsm:gardener\"");

        assertThat(READER.read(document).problems())
                .extracting(problem -> problem.path() + " " + problem.code().code())
                .containsExactly(
                        "/careers/0/placements/1/workplace unknown-workplace", "/careers/1/model unknown-model");
    }

    @Test
    void write_otherSystemOrPersonTwice_throws() {
        Career other = Career.builder(
                        SampleCareers.SYSTEM,
                        PersonId.of("Yamada-4711"),
                        CareerModelId.of("park", "guest"),
                        EntryRouteId.of("park", "gate"))
                .addPlacement(new Placement(
                        WorkplaceId.of("park", "lawn"),
                        TokyoRanks.SHUJI,
                        LocalDate.of(2024, 4, 1),
                        LocalDate.of(2025, 3, 31)))
                .build();
        Career twice = SampleCareers.CAREERS.get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleCareers.WRITER.write(List.of(other)))
                .withMessage("system must be one of [tokyo-dsm-careers@2.0.0], but was park-careers@1.0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleCareers.WRITER.write(List.of(twice, twice)))
                .withMessage("careers must be each of another person, but two are of one");
    }
}
