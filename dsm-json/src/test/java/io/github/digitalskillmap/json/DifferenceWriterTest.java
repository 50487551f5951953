package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.digitalskillmap.adaptation.Aspect;
import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.Difference;
import io.github.digitalskillmap.adaptation.EffectScorer;
import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.adaptation.PersonEffect;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.ladder.TargetId;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DifferenceWriterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Provenance BY = Provenance.sample(words("試し", "a trial"));
    private static final JobTypeId SCOUT = JobTypeId.of("park", "scout");
    private static final RankId KEEPER = RankId.of("park", "keeper");
    private static final SkillId TALKING = SkillId.of("park", "talking");

    private static Wording words(String japanese, String english) {
        return Wording.supplied(Locale.JAPANESE, japanese).translated(Locale.ENGLISH, english);
    }

    /** A change of each kind, some of which change what becomes of people. */
    private static Framework garden() {
        return Overlay.builder(InventedFramework.FRAMEWORK.edition(), Edition.of("garden", "1.0.0"), BY)
                .name(words("庭のスキル", "Garden skills"))
                .change(Change.set(
                        PartId.of(InventedFramework.GARDENING), Aspect.SKILL_NAME, words("庭仕事", "Garden work")))
                .change(Change.retire(PartId.ofLine(InventedFramework.WARDEN, "some of [park:outdoors]")))
                .change(Change.add(
                        InventedFramework.WARDEN,
                        JobTypeItem.of(Requirement.skill(TALKING, InventedFramework.SECOND), BY)
                                .withImportance(Importance.REQUIRED)))
                .change(Change.set(
                        PartId.of(SCOUT, InventedFramework.GARDENING),
                        Aspect.REQUIREMENT,
                        Requirement.skill(InventedFramework.GARDENING, InventedFramework.SECOND)))
                .change(Change.retire(PartId.of(KEEPER, TargetId.of("park", "keeper-1"))))
                .change(Change.order(
                        PartKind.ROLE,
                        List.of(PartId.of(InventedFramework.NEIGHBOUR), PartId.of(InventedFramework.HEAD))))
                .build()
                .applyTo(InventedFramework.FRAMEWORK)
                .orElseThrow();
    }

    private static Difference difference() {
        return Difference.between(InventedFramework.FRAMEWORK, garden());
    }

    private static Person person(Framework framework) {
        return Person.of(
                PersonId.of("P-1"),
                SkillProfile.builder(framework)
                        .level(InventedFramework.GARDENING, InventedFramework.SECOND)
                        .build());
    }

    private static PersonEffect affected() {
        EffectScorer scorer = EffectScorer.of(
                InventedFramework.FRAMEWORK,
                List.of(InventedFramework.EXAMS),
                garden(),
                List.of(InventedFramework.EXAMS));
        return scorer.score(person(InventedFramework.FRAMEWORK), person(garden()), DAY)
                .withNotCarried(List.of(words("判断 静か（廃止された）", "judgement calm (retired)")));
    }

    private static void assertFollowsTheSchema(String document) {
        JsonNode schema = DocumentSchema.parse(DifferenceWriter.of().schema());
        assertThat(DocumentSchema.faultsOf(schema)).isEmpty();
        assertThat(DocumentSchema.of(schema).validate(DocumentSchema.parse(document)))
                .isEmpty();
    }

    @Test
    void write_changes_tellsEachWithItsImpactPartAndWords() {
        String document = DifferenceWriter.of().write(difference());

        assertFollowsTheSchema(document);
        JsonNode root = DocumentSchema.parse(document);
        assertThat(root.at("/kind").asText()).isEqualTo("difference");
        assertThat(root.at("/before").asText()).isEqualTo("park@1.0.0");
        assertThat(root.at("/after").asText()).isEqualTo("garden@1.0.0");
        assertThat(root.at("/impact").asText()).isEqualTo("major");
        assertThat(root.at("/nextEdition").asText()).isEqualTo("park@2.0.0");
        assertThat(root.at("/changes")).hasSize(difference().entries().size());
        assertThat(root.has("people")).isFalse();
        assertThat(root.at("/changes/0"))
                .hasToString("{\"impact\":\"patch\",\"action\":\"change\",\"aspect\":\"name\","
                        + "\"before\":{\"ja\":\"Park skills\",\"en\":\"Park skills\"},"
                        + "\"after\":{\"ja\":\"庭のスキル / Garden skills\",\"en\":\"庭のスキル / Garden skills\"},"
                        + "\"text\":{\"ja\":\"枠組みの名称: Park skills → 庭のスキル / Garden skills\","
                        + "\"en\":\"name of the framework: Park skills → 庭のスキル / Garden skills\"}}");
        assertThat(document)
                .contains("\"part\": \"requirement\"")
                .contains("\"owner\": \"park:warden\"")
                .contains("\"name\": \"some of [park:outdoors]\"")
                .contains("\"action\": \"order\"")
                .contains("\"action\": \"retire\"")
                .contains("\"action\": \"add\"");
    }

    @Test
    void write_people_tellsWhatChangesForEach() {
        String document = DifferenceWriter.of().write(difference(), DAY, 3, List.of(affected()));

        assertFollowsTheSchema(document);
        assertThat(document).endsWith("""
                  "people": {
                    "asOf": "2026-04-01",
                    "scored": 3,
                    "affected": [ {
                      "id": "P-1",
                      "jobTypes": [ {
                        "jobType": "park:warden",
                        "before": {
                          "certain": "2/3",
                          "possible": "11/12",
                          "outcome": "not-met"
                        },
                        "after": {
                          "certain": "1/2",
                          "possible": "11/12",
                          "outcome": "not-met"
                        }
                      }, {
                        "jobType": "park:scout",
                        "after": {
                          "certain": "1/1",
                          "possible": "1/1",
                          "outcome": "met"
                        }
                      } ],
                      "ranks": [ {
                        "rank": "park:keeper",
                        "before": "open"
                      } ],
                      "notCarried": [ {
                        "ja": "判断 静か（廃止された）",
                        "en": "judgement calm (retired)"
                      } ]
                    } ]
                  }
                }
                """);
    }

    @Test
    void write_nothingDifferent_hasNoImpact() {
        String document = DifferenceWriter.of()
                .write(Difference.between(InventedFramework.FRAMEWORK, InventedFramework.FRAMEWORK));

        assertFollowsTheSchema(document);
        assertThat(document).isEqualTo("""
                {
                  "kind": "difference",
                  "version": 1,
                  "before": "park@1.0.0",
                  "after": "park@1.0.0",
                  "nextEdition": "park@1.0.0",
                  "changes": [ ]
                }
                """.replace("[ ]", "[]"));
    }

    @Test
    void write_toAStream_isTheSameInUtf8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        DifferenceWriter.of().write(difference(), bytes);

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(DifferenceWriter.of().write(difference()));
    }

    @Test
    void write_fewerPeopleThanAreAffected_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DifferenceWriter.of().write(difference(), DAY, 0, List.of(affected())))
                .withMessage("people scored must be 1 or more, as many as are affected, but was 0");
    }
}
