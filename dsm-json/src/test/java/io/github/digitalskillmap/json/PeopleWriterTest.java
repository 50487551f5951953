package io.github.digitalskillmap.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.ipa.IpaExams;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class PeopleWriterTest {

    private static final DocumentFormat<List<Person>> WRITER =
            DsmJson.of(TokyoFramework.policyVersion2()).people();

    @Test
    void write_peopleOfTokyo_isTheGoldenFile() {
        assertThat(WRITER.write(TokyoPeople.ALL)).isEqualTo(Documents.PEOPLE);
        assertThat(Faults.READER.read(Documents.PEOPLE).orElseThrow()).isEqualTo(TokyoPeople.ALL);
    }

    @Test
    void write_people_isSortedWithFullIdentifiers() {
        Person person = Person.of(
                        PersonId.of("職員1"),
                        SkillProfile.builder(TokyoFramework.policyVersion2())
                                .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)
                                .none(TokyoSkills.IT_STRATEGY)
                                .level(
                                        TokyoSkills.UI_DESIGN,
                                        TokyoLevels.LV1,
                                        LevelOrigin.of(LevelOrigin.Stage.SELF_CORRECTION, LocalDate.of(2025, 3, 31)))
                                .passed(IpaExams.AP, LocalDate.of(2025, 6, 26))
                                .pass(ExamPass.of(IpaExams.SC, LocalDate.of(2024, 12, 20))
                                        .withRegistration(
                                                Registration.of(LocalDate.of(2025, 4, 1), LocalDate.of(2028, 3, 31))))
                                .attested(Attestation.notMet(
                                        TokyoJudgements.SHUNIN_GQ_1, TokyoRoles.MENTOR, LocalDate.of(2025, 3, 31)))
                                .attested(Attestation.met(
                                        TokyoJudgements.SHUNIN_DQ_3, TokyoRoles.MANAGER, LocalDate.of(2024, 10, 1)))
                                .build())
                .withRank(TokyoRanks.SHUNIN);

        assertThat(WRITER.write(List.of(person, person("0")))).isEqualTo("""
                {
                  "kind": "people",
                  "version": 1,
                  "framework": "tokyo-dsm@2.0.0",
                  "people": [ {
                    "id": "職員1",
                    "rank": "tokyo-dsm:shunin",
                    "levels": {
                      "tokyo-dsm:it-strategy": "tokyo-dsm:level/0",
                      "tokyo-dsm:ux-design": "tokyo-dsm:level/2",
                      "tokyo-dsm:ui-design": {
                        "level": "tokyo-dsm:level/1",
                        "on": "2025-03-31",
                        "origin": "self-correction"
                      }
                    },
                    "exams": [ {
                      "exam": "ipa:sc",
                      "passedOn": "2024-12-20",
                      "registeredOn": "2025-04-01",
                      "expiresOn": "2028-03-31"
                    }, {
                      "exam": "ipa:ap",
                      "passedOn": "2025-06-26"
                    } ],
                    "attestations": [ {
                      "judgement": "tokyo-dsm:shunin-dq-3",
                      "verdict": "met",
                      "by": "tokyo-dsm:manager",
                      "on": "2024-10-01"
                    }, {
                      "judgement": "tokyo-dsm:shunin-gq-1",
                      "verdict": "not-met",
                      "by": "tokyo-dsm:mentor",
                      "on": "2025-03-31"
                    } ]
                  }, {
                    "id": "0"
                  } ]
                }
                """);
    }

    @Test
    void write_noneOnScaleWithoutZero_isTheWordNone() {
        Person person = Person.of(
                PersonId.of("P001"),
                SkillProfile.builder(InventedFramework.FRAMEWORK)
                        .none(InventedFramework.GARDENING)
                        .build());

        assertThat(DsmJson.of(InventedFramework.FRAMEWORK).people().write(List.of(person)))
                .contains("\"park:gardening\": \"none\"");
    }

    @Test
    void write_stream_getsUtf8AndStaysOpen() {
        AtomicBoolean closed = new AtomicBoolean();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        WRITER.write(List.of(person("職員")), bytes);

        assertThat(bytes.toString(UTF_8)).isEqualTo(WRITER.write(List.of(person("職員"))));
        assertThat(closed).isFalse();
    }

    @Test
    void write_streamThatFails_throws() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("broken");
            }
        };

        assertThatThrownBy(() -> WRITER.write(List.of(), broken)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void write_letterBeyondTheBasicPlane_isNotEscaped() {
        assertThat(WRITER.write(List.of(person("𠮷")))).contains("\"id\": \"𠮷\"");
    }

    @Test
    void write_halfASurrogatePair_isReadBack() {
        List<Person> people = List.of(person("\uD842"), person("\uDFB7a"), person("a\uD842b"));

        assertThat(Faults.READER.read(WRITER.write(people)).orElseThrow()).isEqualTo(people);
    }

    @Test
    void write_personOfOtherFramework_throws() {
        Person stranger = Person.of(
                PersonId.of("P001"),
                SkillProfile.builder(InventedFramework.FRAMEWORK).build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WRITER.write(List.of(person("P001"), stranger)))
                .withMessage("profile of people[1] must be in 'tokyo-dsm@2.0.0', but is in 'park@1.0.0'");
    }

    @Test
    void write_samePersonTwice_throwsWithoutTheKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WRITER.write(List.of(person("P001"), person("P001"))))
                .withMessage("people must have different keys, but people[1] has one used before");
    }

    private static Person person(String id) {
        return Person.of(
                PersonId.of(id),
                SkillProfile.builder(TokyoFramework.policyVersion2()).build());
    }
}
