package io.github.digitalskillmap.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.JobTypeResult;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.training.Curriculum;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A sound document of each kind, which has every key that it can have, and the faults that its reader finds. */
final class SoundDocuments {

    static final DocumentFormat<Curriculum> CURRICULA = DsmJson.of(
                    TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026())
            .withCurricula(Grounds.TRAINING)
            .curricula();

    static final DocumentFormat<CareerSystem> CAREER_SYSTEMS =
            DsmJson.of(SampleCareers.TOKYO).withCareerSystems(Grounds.CAREERS).careerSystems();

    private static final String LEVEL_LINK =
            "{ \"kind\": \"level\", \"skill\": \"tokyo-dsm:database\", \"level\": \"tokyo-dsm:level/2\","
                    + " \"provenance\": { \"standing\": \"published\", \"citations\":"
                    + " [ { \"source\": \"tokyo-dsm:digital-talent-policy-v2\", \"place\": \"Menu\" } ] } }";

    private static final String PEOPLE = Faults.people("""
            { "id": "P001", "rank": "主任",
              "levels": { "ux-design": "Lv.2", "marketing": "none",
                "ITストラテジー": { "level": "2", "on": "2025-03-31", "origin": "confirmation" } },
              "exams": [ { "exam": "AP", "passedOn": "2024-06-26",
                           "registeredOn": "2025-10-01", "expiresOn": "2028-03-31" },
                         { "exam": "ipa:fe", "passedOn": "2022-06-22" } ],
              "attestations": [ { "judgement": "shunin-gq-1", "verdict": "met", "by": "メンター", "on": "2025-03-31" },
                                { "judgement": "tokyo-dsm:shunin-gq-1", "verdict": "not-met", "by": "manager",
                                  "on": "2024-10-01" } ] },
            { "id": "P002" }""");

    private static final String WORDING = "[ { \"language\": \"en\", \"text\": \"Words\", \"mark\": \"supplied\" } ]";

    private SoundDocuments() {}

    /** Returns a sound document of a kind. */
    static JsonNode of(DocumentKind kind) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("$schema", kind.word() + ".schema.json");
        return document.setAll((ObjectNode) withoutSchema(kind));
    }

    private static JsonNode withoutSchema(DocumentKind kind) {
        return switch (kind) {
            case PEOPLE -> DocumentSchema.parse(PEOPLE);
            case FRAMEWORK -> framework();
            case EXAM_CATALOGUE -> catalogue();
            case RESULTS -> DocumentSchema.parse(results());
            case MIGRATION_PLAN -> DocumentSchema.parse(Documents.MOVE);
            case OVERLAY -> DocumentSchema.parse(Documents.HILL);
            case ASSESSMENTS -> DocumentSchema.parse(Documents.ASSESSMENTS);
            case ASSESSMENT_CYCLE -> cycle();
            case CAREER_SYSTEM -> careerSystem();
            case CAREERS -> DocumentSchema.parse(Documents.CAREERS);
            case CURRICULUM -> curriculum();
            case TALENT_SYSTEM -> talentSystem();
            case DEMAND ->
                DocumentSchema.parse(DsmJson.of(TokyoFramework.policyVersion2())
                        .demand()
                        .write(DsmJson.of(TokyoAssessments.TOKYO)
                                .demand()
                                .read(Documents.DEMAND)
                                .orElseThrow()));
            case POSTS ->
                DocumentSchema.parse(DsmJson.of(TokyoAssessments.TOKYO)
                        .posts()
                        .write(DsmJson.of(TokyoAssessments.TOKYO)
                                .posts()
                                .read(Documents.POSTS)
                                .orElseThrow()));
        };
    }

    /** Returns sound documents of a kind that have every key between them, and are small enough to be changed everywhere. */
    static List<JsonNode> small(DocumentKind kind) {
        JsonNode whole = of(kind);
        if (kind != DocumentKind.OVERLAY) {
            return List.of(whole);
        }
        List<JsonNode> small = new ArrayList<>();
        for (PartKind part : PartKind.values()) {
            ObjectNode alone = whole.deepCopy();
            Stream.of(PartKind.values()).filter(other -> other != part).forEach(other -> alone.remove(other.section()));
            small.add(alone);
        }
        return small;
    }

    /** Reads a document with the reader of the sound document of a kind. */
    static Checked<?> read(DocumentKind kind, String document) {
        return read(kind, new ByteArrayInputStream(document.getBytes(UTF_8)));
    }

    /** Reads a document with the reader of the sound document of a kind. */
    static Checked<?> read(DocumentKind kind, InputStream document) {
        return switch (kind) {
            case PEOPLE -> Faults.READER.read(document);
            case FRAMEWORK -> DocumentFormat.frameworks(InventedFramework.EXAMS).read(document);
            case EXAM_CATALOGUE -> DocumentFormat.examCatalogues().read(document);
            case OVERLAY -> DocumentFormat.overlays().read(document);
            case RESULTS ->
                DsmJson.of(InventedFramework.FRAMEWORK, InventedFramework.EXAMS)
                        .results()
                        .read(document);
            case MIGRATION_PLAN -> ParkMigration.READER.read(document);
            case ASSESSMENTS -> TokyoAssessments.READER.read(document);
            case ASSESSMENT_CYCLE -> DocumentFormat.assessmentCycles().read(document);
            case CAREER_SYSTEM -> CAREER_SYSTEMS.read(document);
            case CAREERS -> SampleCareers.READER.read(document);
            case CURRICULUM -> CURRICULA.read(document);
            case TALENT_SYSTEM -> SampleTalents.READER.read(document);
            case DEMAND -> DsmJson.of(TokyoAssessments.TOKYO).demand().read(document);
            case POSTS -> DsmJson.of(TokyoAssessments.TOKYO).posts().read(document);
        };
    }

    private static JsonNode framework() {
        JsonNode framework = DocumentSchema.parse(DocumentFormat.frameworks().write(InventedFramework.FRAMEWORK));
        set(framework, "/sources/0", "published", "\"2024-03\"");
        set(framework, "/skills/0", "printedName", "\"Gardening\"");
        set(framework, "/skills/0", "definition", WORDING);
        set(
                framework,
                "/categories/0/provenance",
                "citations",
                "[ { \"source\": \"park:handbook\", \"pages\": [ 13 ] } ]");
        set(framework, "/categories/0/provenance", "note", WORDING);
        set(framework, "/categories/0/provenance", "adaptedBy", "\"park-city@1.0.0\"");
        set(
                framework,
                "",
                "examLinks",
                "[ { \"skill\": \"park:gardening\", \"exam\": \"guild:free\", \"kind\": \"exam\","
                        + " \"printedName\": \"Free\", \"provenance\": { \"standing\": \"sample\", \"note\": " + WORDING
                        + " } } ]");
        return framework;
    }

    private static JsonNode curriculum() {
        JsonNode curriculum = DocumentSchema.parse(Documents.CURRICULUM);
        set(curriculum, "/programmes/0", "links", "[ " + LEVEL_LINK + " ]");
        set(curriculum, "/programmes/1/provenance", "adaptedBy", "\"park-city@1.0.0\"");
        set(curriculum, "", "base", "\"ground-training@1.0.0\"");
        set(
                curriculum,
                "",
                "retired",
                "{ \"audiences\": [ \"ground:sand\" ], \"tiers\": [ \"ground:sand\" ], \"forms\": [ \"ground:sand\" ],"
                        + " \"programmes\": [ \"ground:sand\" ] }");
        return curriculum;
    }

    private static JsonNode cycle() {
        JsonNode cycle = DocumentSchema.parse(Documents.CYCLE);
        set(
                cycle,
                "/stages/1/provenance",
                "citations",
                "[ { \"source\": \"tokyo-dsm:digital-talent-policy-v2\", \"place\": \"Flow\" } ]");
        set(cycle, "/stages/1/provenance", "adaptedBy", "\"park-city@1.0.0\"");
        return cycle;
    }

    private static JsonNode careerSystem() {
        JsonNode system = DocumentSchema.parse(Documents.CAREER_SYSTEM);
        set(
                system,
                "/workplaces/0/provenance",
                "citations",
                "[ { \"source\": \"tokyo-dsm:digital-talent-policy-v2\", \"place\": \"Map\" } ]");
        set(system, "/workplaces/0/provenance", "adaptedBy", "\"park-city@1.0.0\"");
        set(system, "", "base", "\"ground-careers@1.0.0\"");
        set(
                system,
                "",
                "retired",
                "{ \"workplaces\": [ \"ground:sand\" ], \"routes\": [ \"ground:sand\" ],"
                        + " \"models\": [ \"ground:sand\" ], \"headCounts\": [ \"ground:sand\" ] }");
        return system;
    }

    private static JsonNode talentSystem() {
        JsonNode system = DocumentSchema.parse(Documents.TALENT_SYSTEM);
        set(
                system,
                "/types/0/provenance",
                "citations",
                "[ { \"source\": \"tokyo-dsm:digital-talent-policy-v2\", \"place\": \"Types\" } ]");
        set(system, "/types/0/provenance", "adaptedBy", "\"park-city@1.0.0\"");
        set(system, "", "base", "\"ground-talents@1.0.0\"");
        set(system, "", "retired", "{ \"indicators\": [ \"ground:sand\" ], \"types\": [ \"ground:sand\" ] }");
        return system;
    }

    private static JsonNode catalogue() {
        JsonNode catalogue =
                DocumentSchema.parse(DocumentFormat.examCatalogues().write(InventedFramework.EXAMS));
        set(
                catalogue,
                "",
                "sources",
                "[ { \"id\": \"guild:list\", \"issuer\": " + WORDING + ", \"title\": " + WORDING
                        + ", \"published\": \"2024\" } ]");
        set(catalogue, "/exams/0", "aliases", "[ \"Exam of old\" ]");
        set(
                catalogue,
                "/exams/0",
                "provenance",
                "{ \"standing\": \"published\", \"citations\": ["
                        + " { \"source\": \"guild:list\", \"pages\": [ 1 ] }, { \"source\": \"guild:list\", \"place\": \"Table 2\" } ],"
                        + " \"adaptedBy\": \"city@1.0.0\" }");
        return catalogue;
    }

    private static void set(JsonNode document, String object, String key, String value) {
        ((ObjectNode) document.at(object)).set(key, DocumentSchema.parse(value));
    }

    private static String results() {
        LocalDate day = LocalDate.of(2026, 4, 1);
        LevelOrigin origin = LevelOrigin.of(LevelOrigin.Stage.CONFIRMATION, day);
        SkillProfile profile = SkillProfile.builder(InventedFramework.FRAMEWORK)
                .level(InventedFramework.GARDENING, LevelId.of(InventedFramework.SECOND.scale(), "1"), origin)
                .none(InventedFramework.MOWING)
                .pass(ExamPass.of(ExamId.of("guild", "free"), day.minusYears(1))
                        .withRegistration(day)
                        .withExpiry(day))
                .attested(Attestation.notMet(InventedFramework.CALM, InventedFramework.HEAD, day.minusDays(1)))
                .build();
        JobTypeFulfilment fulfilment = JobTypeScorer.of(InventedFramework.FRAMEWORK, InventedFramework.EXAMS)
                .score(profile, JobTypeId.of("park", "warden"), day);
        return DsmJson.of(InventedFramework.FRAMEWORK, InventedFramework.EXAMS)
                .results()
                .write(List.of(JobTypeResult.of(PersonId.of("P001"), fulfilment)));
    }
}
