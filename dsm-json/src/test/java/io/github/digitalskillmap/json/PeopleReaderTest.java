package io.github.digitalskillmap.json;

import static io.github.digitalskillmap.json.Faults.READER;
import static io.github.digitalskillmap.json.Faults.people;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.ipa.IpaExams;
import io.github.digitalskillmap.json.framework.KnownFrameworks;
import io.github.digitalskillmap.profile.Attainment;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.Registration;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJudgements;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoRanks;
import io.github.digitalskillmap.tokyo.TokyoRoles;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleReaderTest {

    private static final String DOCUMENT = people("""
            { "id": "P001", "rank": "主任",
              "levels": { "ux-design": "Lv.2", "ＩＴストラテジー": "0", "tokyo-dsm:marketing": "none",
                          "ui-design": { "level": "Lv.1", "on": "2025-03-31", "origin": "Self-Check" },
                          "service-design": { "origin": "confirmation", "level": "none" } },
              "exams": [ { "exam": "AP", "passedOn": "2025-06-26",
                           "registeredOn": "2025-10-01", "expiresOn": "2028-03-31" } ],
              "attestations": [ { "judgement": "shunin-gq-1", "verdict": "met", "by": "メンター", "on": "2025-03-31" },
                                { "judgement": "tokyo-dsm:shunin-gq-1", "verdict": "not-met", "by": "tokyo-dsm:manager",
                                  "on": "2024-10-01" } ] }""");

    private static final Person PERSON = Person.of(
                    PersonId.of("P001"),
                    SkillProfile.builder(TokyoFramework.policyVersion2())
                            .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)
                            .level(TokyoSkills.IT_STRATEGY, TokyoLevels.LV0)
                            .none(TokyoSkills.MARKETING)
                            .level(
                                    TokyoSkills.UI_DESIGN,
                                    TokyoLevels.LV1,
                                    LevelOrigin.of(LevelOrigin.Stage.SELF_CHECK, LocalDate.of(2025, 3, 31)))
                            .none(TokyoSkills.SERVICE_DESIGN, LevelOrigin.of(LevelOrigin.Stage.CONFIRMATION))
                            .pass(ExamPass.of(IpaExams.AP, LocalDate.of(2025, 6, 26))
                                    .withRegistration(
                                            Registration.of(LocalDate.of(2025, 10, 1), LocalDate.of(2028, 3, 31))))
                            .attested(Attestation.notMet(
                                    TokyoJudgements.SHUNIN_GQ_1, TokyoRoles.MANAGER, LocalDate.of(2024, 10, 1)))
                            .attested(Attestation.met(
                                    TokyoJudgements.SHUNIN_GQ_1, TokyoRoles.MENTOR, LocalDate.of(2025, 3, 31)))
                            .build())
            .withRank(TokyoRanks.SHUNIN);

    @Test
    void read_text_givesThePeople() {
        assertThat(READER.read(DOCUMENT).orElseThrow()).containsExactly(PERSON);
    }

    @Test
    void read_stream_givesThePeople() {
        assertThat(READER.read(new ByteArrayInputStream(DOCUMENT.getBytes(UTF_8)))
                        .orElseThrow())
                .containsExactly(PERSON);
    }

    @Test
    void read_file_givesThePeople(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("people.json"), DOCUMENT);

        assertThat(READER.read(file).orElseThrow()).containsExactly(PERSON);
    }

    @Test
    void read_fileThatIsNotThere_throws(@TempDir Path folder) {
        assertThatThrownBy(() -> READER.read(folder.resolve("people.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void read_streamThatFails_throws() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };

        assertThatThrownBy(() -> READER.read(broken)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void read_onlyAKey_isAPersonOfWhomNothingIsKnown() {
        assertThat(READER.read(people("{ \"id\": \"P001\" }")).orElseThrow())
                .containsExactly(Person.of(
                        PersonId.of("P001"),
                        SkillProfile.builder(TokyoFramework.policyVersion2()).build()));
    }

    @Test
    void read_noneInCapitals_isNone() {
        assertThat(READER.read(people("{ \"id\": \"P001\", \"levels\": { \"marketing\": \"None\" } }"))
                        .orElseThrow()
                        .get(0)
                        .profile()
                        .attainment(TokyoSkills.MARKETING))
                .isInstanceOf(Attainment.AssessedAsNone.class);
    }

    @Test
    void read_noPeople_isAnEmptyList() {
        assertThat(READER.read(people("")).orElseThrow()).isEmpty();
    }

    @Test
    void read_sameExamOnTwoDays_isNoFault() {
        assertThat(READER.read(people("""
                                { "id": "P001",
                                  "exams": [ { "exam": "AP", "passedOn": "2025-06-26" },
                                             { "exam": "AP", "passedOn": "2024-06-26" } ] }""")).orElseThrow().get(0).profile().passes())
                .hasSize(2);
    }

    @Test
    void read_examOfSecondCatalogue_isFound() {
        DocumentFormat<List<Person>> reader = DsmJson.of(
                        TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026(), InventedFramework.EXAMS)
                .people();

        assertThat(reader.read(
                                people(
                                        "{ \"id\": \"P001\", \"exams\": [ { \"exam\": \"free\", \"passedOn\": \"2025-06-26\" } ] }"))
                        .isValid())
                .isTrue();
    }

    @Test
    void of_null_throws() {
        assertThatNullPointerException().isThrownBy(() -> PeopleReader.of(null)).withMessage("framework");
    }

    @Test
    void readPass_registrationsOfEveryKind_isWrittenAndReadAgain() {
        RecordFormat values = RecordFormat.of(KnownFrameworks.installed());
        LocalDate first = LocalDate.of(2025, 4, 1);
        ExamPass pass = ExamPass.of(IpaExams.SC, LocalDate.of(2024, 12, 20));
        ExamPass renewed = pass.withRegistration(Registration.of(first, LocalDate.of(2028, 3, 31)))
                .withRegistration(LocalDate.of(2028, 4, 1));

        for (ExamPass each : List.of(pass, renewed, pass.withExpiry(first), renewed.withExpiry(first))) {
            assertThat(values.readPass(values.write(each)).orElseThrow()).isEqualTo(each);
        }
        assertThat(values.readPass("""
                        { "exam": "SC", "passedOn": "2024-12-20",
                          "registrations": [ { "on": "2025-04-01", "until": "2028-03-31" }, { "on": "2028-04-01" } ] }""").orElseThrow()).isEqualTo(renewed);
    }

    @Test
    void readPass_faultyRegistrations_areEachTold() {
        RecordFormat values = RecordFormat.of(KnownFrameworks.installed());

        assertThat(values.readPass("""
                        { "exam": "SC", "passedOn": "2024-12-20", "registeredOn": "2025-04-01",
                          "registrations": [ { "on": "2025-04-01" }, { "on": "2024-12-19" }, { "until": "2028-03-31" },
                                             { "on": "2026-04-01", "until": "2026-03-31" } ] }""").problems())
                .extracting(problem -> problem.path() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "/registrations/0 REPEATED_EXAM",
                        "/registrations/1/on DATE_BEFORE_PASS",
                        "/registrations/2/on MISSING_KEY",
                        "/registrations/3/until DATE_BEFORE_REGISTRATION");
    }
}
