package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.digitalskillmap.career.CareerModel;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.provenance.Fact;
import io.github.digitalskillmap.talent.TalentSystem;
import io.github.digitalskillmap.talent.TalentType;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoTraining;
import io.github.digitalskillmap.training.Curriculum;
import io.github.digitalskillmap.training.Programme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documents of careers, talent types and training that are based on others. */
class LineageDocumentTest {

    private static final DocumentFormat<Curriculum> READER = DsmJson.of(
                    SampleCareers.TOKYO, IpaCatalogue.fiscalYear2026())
            .withCurricula(TokyoTraining.fiscalYear2024())
            .curricula();

    private static String curriculum(String rest) {
        return """
                { "kind": "curriculum", "version": 1, "framework": "tokyo-dsm@2.0.0", "edition": "hoshimi-training@1.0.0",
                  "name": [ { "language": "ja", "text": "星見の研修", "mark": "supplied" } ], "year": 2025, "sources": [],
                  "provenance": { "standing": "sample",
                                  "note": [ { "language": "ja", "text": "見本", "mark": "supplied" } ] },
                """ + rest + " }";
    }

    private static List<String> told(String document, Locale language) {
        return READER.read(document).problems().stream()
                .map(problem -> problem.text(language))
                .toList();
    }

    @Test
    void read_baseAndNothingElse_isTheBase() {
        Curriculum tokyo = TokyoTraining.fiscalYear2024();

        Curriculum ours =
                READER.read(curriculum("\"base\": \"tokyo-training@2024.0.0\"")).orElseThrow();

        assertThat(ours.edition()).isEqualTo(Edition.of("hoshimi-training", "1.0.0"));
        assertThat(ours.programmes()).isEqualTo(tokyo.programmes());
        assertThat(ours.audiences()).isEqualTo(tokyo.audiences());
        assertThat(ours.tiers()).isEqualTo(tokyo.tiers());
        assertThat(ours.forms()).isEqualTo(tokyo.forms());
    }

    @Test
    void read_retired_isLeftOut() {
        Curriculum tokyo = TokyoTraining.fiscalYear2024();
        Identifier first = tokyo.programmes().get(0).id();

        Curriculum ours = READER.read(
                        curriculum("\"base\": \"tokyo-training@2024.0.0\", \"retired\": { \"programmes\": [ \"" + first
                                + "\" ] }"))
                .orElseThrow();

        assertThat(ours.programmes())
                .extracting(Programme::id)
                .containsExactlyElementsOf(
                        tokyo.programmes().stream().skip(1).map(Programme::id).toList());
    }

    @Test
    void read_soundDocuments_takeOverWhatStays() {
        CareerSystem careers = DsmJson.of(SampleCareers.TOKYO)
                .withCareerSystems(Grounds.CAREERS)
                .careerSystems()
                .read(SoundDocuments.of(DocumentKind.CAREER_SYSTEM).toString())
                .orElseThrow();
        TalentSystem talents = SampleTalents.READER
                .read(SoundDocuments.of(DocumentKind.TALENT_SYSTEM).toString())
                .orElseThrow();

        assertThat(careers.models())
                .extracting(CareerModel::id)
                .extracting(Identifier::toString)
                .containsExactly("ground:clay", "park:keeper", "park:guest");
        assertThat(talents.types())
                .extracting(TalentType::id)
                .extracting(Identifier::toString)
                .containsExactly("ground:clay", "park:keeper", "park:guest");
        assertThat(Stream.concat(careers.facts().stream(), talents.facts().stream()))
                .filteredOn(fact -> fact.subject().namespace().equals("park"))
                .extracting(Fact::provenance)
                .allSatisfy(provenance -> assertThat(provenance.adaptedBy()).isPresent());
        assertThat(careers.facts())
                .filteredOn(fact -> fact.subject().namespace().equals("ground"))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.provenance().adaptedBy()).isEmpty());
    }

    @Test
    void write_basedSystem_isReadBackWithoutItsBase() {
        Curriculum ours =
                READER.read(curriculum("\"base\": \"tokyo-training@2024.0.0\"")).orElseThrow();
        String document =
                DsmJson.of(TokyoFramework.policyVersion2()).curricula().write(ours);
        JsonNode written = DocumentSchema.parse(document);

        assertThat(written.has("base")).isFalse();
        assertThat(DsmJson.of(SampleCareers.TOKYO, IpaCatalogue.fiscalYear2026())
                        .curricula()
                        .read(document)
                        .orElseThrow())
                .isEqualTo(ours);
    }

    @Test
    void read_baseThatWasNotGiven_isToldWithThoseGiven() {
        String document = curriculum("\"base\": \"tokyo-training@2025.0.0\"");

        assertThat(told(document, Locale.ENGLISH))
                .containsExactly(
                        "5:9 /base: base 'tokyo-training@2025.0.0' was not given to the reader, which has: tokyo-training@2024.0.0;"
                                + " hand it over or correct the edition; what is taken over was not checked [base-not-given]");
        assertThat(told(document, Locale.JAPANESE))
                .containsExactly(
                        "5:9 /base: もとにする版 'tokyo-training@2025.0.0' が渡されていません。渡されているもの: tokyo-training@2024.0.0。"
                                + "渡すか、版を直してください。引き継ぐものは確かめていません。 [base-not-given]");
    }

    @Test
    void read_ownEditionAsBase_isTold() {
        String document = curriculum("\"base\": \"hoshimi-training@1.0.0\"");

        assertThat(told(document, Locale.ENGLISH))
                .containsExactly(
                        "5:9 /base: this is based on its own edition; give it another edition, or remove the base"
                                + " [based-on-itself]");
        assertThat(told(document, Locale.JAPANESE))
                .containsExactly("5:9 /base: 自分自身の版をもとにしています。別の版を付けるか、base を削除してください。 [based-on-itself]");
    }

    @Test
    void read_nothingAtAll_needsAProgramme() {
        assertThat(READER.read(curriculum("\"forms\": []")).problems())
                .extracting(problem -> problem.path().toString())
                .containsExactly("/programmes");
    }

    @Test
    void read_retiredThatTheBaseStillNames_isToldWhereItIsRetired() {
        String document = curriculum("\"base\": \"tokyo-training@2024.0.0\", \"retired\": { \"tiers\": [ \""
                + TokyoTraining.fiscalYear2024().tiers().get(0).id() + "\" ] }");

        assertThat(READER.read(document).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.path()).hasToString("/retired/tiers/0"))
                .allSatisfy(
                        problem -> assertThat(problem.position().orElseThrow()).hasToString("5:60"));
        assertThat(told(document, Locale.JAPANESE).get(0))
                .contains("'tokyo-training:create' は廃止とされていますが、tokyo-training@2024.0.0 から引き継ぐ ")
                .endsWith("が使っています。そちらも廃止するか、改めて書いてください。 [still-named]");
    }

    @Test
    void read_partOfTheBaseThatDoesNotFit_isToldBelowTheBase() {
        String document = """
                { "kind": "career-system", "version": 1, "framework": "park@1.0.0", "edition": "park-careers@1.0.0",
                  "base": "ground-careers@1.0.0", "sources": [],
                  "name": [ { "language": "ja", "text": "公園の歩み", "mark": "supplied" } ] }
                """;

        List<Problem> problems = DsmJson.of(InventedFramework.FRAMEWORK)
                .withCareerSystems(Grounds.CAREERS)
                .careerSystems()
                .read(document)
                .problems();

        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.path().toString()).startsWith("/base/"))
                .allSatisfy(
                        problem -> assertThat(problem.position().orElseThrow()).hasToString("2:11"));
        assertThat(problems.get(0).text(Locale.JAPANESE))
                .isEqualTo("2:11 /base/goals/0: ground-careers@1.0.0 から引き継ぐ 'tokyo-dsm:dq' は、ここでは成り立ちません。"
                        + "改めて書くか、廃止してください。 [does-not-fit]");
    }
}
