package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.problem.PartProblem;
import io.github.digitalskillmap.migration.MigrationPlan;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.tokyo.TokyoAssessment;
import io.github.digitalskillmap.tokyo.TokyoCareers;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoTalents;
import io.github.digitalskillmap.tokyo.TokyoTraining;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DsmJsonTest {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final DsmJson JSON = DsmJson.of(TOKYO, IpaCatalogue.fiscalYear2026());

    @TempDir
    private Path folder;

    private DocumentCheck check(String document) throws IOException {
        return JSON.check(Files.writeString(folder.resolve("document"), document));
    }

    @Test
    void of_frameworkAndCatalogues_givesReadersAndWritersOfThem() {
        assertThat(JSON.framework()).isSameAs(TOKYO);
        assertThat(JSON.catalogues()).containsExactly(IpaCatalogue.fiscalYear2026());
        assertThat(JSON.people().read(JSON.people().write(List.of())).orElseThrow())
                .isEmpty();
        assertThat(JSON.results().read(JSON.results().write(List.of())).orElseThrow())
                .isEmpty();
        assertThat(JSON.frameworks().read(JSON.frameworks().write(TOKYO)).orElseThrow())
                .isEqualTo(TOKYO);
        assertThat(JSON.examCatalogues()
                        .read(JSON.examCatalogues().write(IpaCatalogue.fiscalYear2026()))
                        .orElseThrow())
                .isEqualTo(IpaCatalogue.fiscalYear2026());
        MigrationPlan plan = MigrationPlan.identity(TOKYO);
        assertThat(JSON.migrationPlans().read(JSON.migrationPlans().write(plan)).orElseThrow())
                .isEqualTo(plan);
    }

    @Test
    void check_migrationPlan_wantsTheOtherFrameworks() throws IOException {
        Path plan = Files.writeString(folder.resolve("move.json"), Documents.MOVE);
        DsmJson garden = DsmJson.of(ParkMigration.GARDEN);

        assertThat(garden.withFrameworks(ParkMigration.PARK).check(plan)).hasToString("migration-plan, 0 problems");
        assertThat(garden.check(plan).problems())
                .extracting(Problem::code)
                .containsExactly(PartProblem.FRAMEWORK_NOT_GIVEN);
    }

    @Test
    void check_cycleOfAssessment_isSound() throws IOException {
        assertThat(check(Documents.CYCLE)).hasToString("assessment-cycle, 0 problems");
        assertThat(JSON.assessmentCycles()
                        .read(JSON.assessmentCycles().write(TokyoAssessment.cycle()))
                        .orElseThrow())
                .isEqualTo(TokyoAssessment.cycle());
    }

    @Test
    void check_careers_wantTheirSystem() throws IOException {
        Path careers = Files.writeString(folder.resolve("careers.json"), Documents.CAREERS);
        DsmJson tokyo = DsmJson.of(SampleCareers.TOKYO);
        DsmJson withSystem = tokyo.withCareerSystems(TokyoCareers.system());

        assertThat(withSystem.withCycles(TokyoAssessment.cycle()).check(careers))
                .hasToString("careers, 0 problems");
        assertThat(tokyo.check(careers).problems())
                .extracting(Problem::code)
                .containsExactly(PartProblem.CAREER_SYSTEM_NOT_GIVEN);
        assertThat(withSystem
                        .careers()
                        .read(withSystem
                                .withCareerSystems(TokyoCareers.system())
                                .careers()
                                .write(SampleCareers.CAREERS))
                        .orElseThrow())
                .isEqualTo(SampleCareers.CAREERS);
    }

    @Test
    void check_systemOfTalentTypes_isSound() throws IOException {
        Path system = Files.writeString(folder.resolve("talents.json"), Documents.TALENT_SYSTEM);
        DsmJson tokyo = DsmJson.of(SampleCareers.TOKYO, IpaCatalogue.fiscalYear2026());

        assertThat(tokyo.check(system)).hasToString("talent-system, 0 problems");
        assertThat(tokyo.talentSystems()
                        .read(tokyo.talentSystems().write(TokyoTalents.system()))
                        .orElseThrow())
                .isEqualTo(TokyoTalents.system());
    }

    @Test
    void check_systemOfCareers_isSound() throws IOException {
        Path system = Files.writeString(folder.resolve("system.json"), Documents.CAREER_SYSTEM);
        DsmJson tokyo = DsmJson.of(SampleCareers.TOKYO);

        assertThat(tokyo.check(system)).hasToString("career-system, 0 problems");
        assertThat(tokyo.careerSystems()
                        .read(tokyo.careerSystems().write(TokyoCareers.system()))
                        .orElseThrow())
                .isEqualTo(TokyoCareers.system());
    }

    @Test
    void check_curriculum_isSound() throws IOException {
        assertThat(check(Documents.CURRICULUM)).hasToString("curriculum, 0 problems");
        assertThat(JSON.curricula()
                        .read(JSON.curricula().write(TokyoTraining.fiscalYear2024()))
                        .orElseThrow())
                .isEqualTo(TokyoTraining.fiscalYear2024());
    }

    @Test
    void check_recordsOfAssessment_wantsTheirCycle() throws IOException {
        Path records = Files.writeString(folder.resolve("assessments.json"), Documents.ASSESSMENTS);
        DsmJson withCycle = JSON.withCycles(TokyoAssessment.cycle());

        assertThat(withCycle.check(records)).hasToString("assessments, 0 problems");
        assertThat(JSON.check(records).problems())
                .extracting(Problem::code)
                .containsExactly(PartProblem.CYCLE_NOT_GIVEN);
        assertThat(withCycle
                        .assessments()
                        .read(withCycle
                                .withCycles(TokyoAssessment.cycle())
                                .assessments()
                                .write(TokyoAssessments.RECORDS))
                        .orElseThrow())
                .isEqualTo(TokyoAssessments.RECORDS);
    }

    @ParameterizedTest
    @CsvSource({"tokyo.json, FRAMEWORK", "ipa.json, EXAM_CATALOGUE", "people.json, PEOPLE", "results.json, RESULTS"})
    void check_soundDocument_tellsWhatItIs(String name, DocumentKind kind) throws IOException {
        try (InputStream golden = Objects.requireNonNull(DsmJsonTest.class.getResourceAsStream(name))) {
            Files.copy(golden, folder.resolve(name));
        }

        DocumentCheck check = JSON.check(folder.resolve(name));

        assertThat(check.kind()).contains(kind);
        assertThat(check.problems()).isEmpty();
        assertThat(check.isSound()).isTrue();
        assertThat(check).hasToString(kind.word() + ", 0 problems");
    }

    @Test
    void check_kindAtTheEnd_isFound() throws IOException {
        DocumentCheck check = check("""
                { "people": [ { "id": "P1", "levels": { "kind": "framework" } } ], "framework": "tokyo-dsm@2.0.0",
                  "version": 1, "kind": "people" }""");

        assertThat(check.kind()).contains(DocumentKind.PEOPLE);
        assertThat(check.isSound()).isFalse();
        assertThat(check.problems()).extracting(Problem::code).containsExactly(DocumentProblem.SKILL_NOT_FOUND);
    }

    @Test
    void check_documentThatDoesNotSayWhatItIs_isReadAsPeople() throws IOException {
        assertThat(check("{ }").kind()).isEmpty();
        assertThat(check("{ }").problems()).extracting(Problem::code).containsOnly(DocumentProblem.MISSING_KEY);
        assertThat(check("{ \"kind\": \"peple\", \"version\": 1, \"framework\": \"tokyo-dsm@2.0.0\", \"people\": [] }")
                        .problems())
                .extracting(Problem::code)
                .containsExactly(DocumentProblem.UNKNOWN_KIND);
        assertThat(check("people").problems()).extracting(Problem::code).containsExactly(DocumentProblem.NOT_JSON);
        assertThat(check("[ 1 ]")).hasToString("unknown kind, 1 problems");
        assertThat(check("").problems()).extracting(Problem::code).containsExactly(DocumentProblem.EMPTY_DOCUMENT);
    }

    @Test
    void check_fileThatIsNotThere_throws() {
        assertThatThrownBy(() -> JSON.check(folder.resolve("nothing"))).isInstanceOf(UncheckedIOException.class);
    }
}
