package io.github.digitalskillmap.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.digitalskillmap.adaptation.PartKind;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.Registration;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.JobTypeResult;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one list of the kinds of documents, from which the tests of all kinds take theirs: of each, a sound document and the format
 * that reads it.
 */
public final class SoundDocuments {

    private static final String LEVEL_LINK =
            "{ \"kind\": \"level\", \"skill\": \"tokyo-dsm:database\", \"level\": \"tokyo-dsm:level/2\","
                    + " \"provenance\": { \"standing\": \"published\", \"citations\":"
                    + " [ { \"source\": \"tokyo-dsm:digital-talent-policy-v2\", \"place\": \"Menu\" } ] } }";

    private static final String PEOPLE = Faults.people("""
            { "id": "P001", "rank": "主任",
              "levels": { "ux-design": "Lv.2", "marketing": "none",
                "ITストラテジー": { "level": "2", "on": "2025-03-31", "origin": "confirmation" } },
              "exams": [ { "exam": "AP", "passedOn": "2024-06-26",
                           "registeredOn": "2025-10-01", "expiresOn": "2028-03-31",
                           "registrations": [ { "on": "2028-04-01", "until": "2031-03-31" } ] },
                         { "exam": "ipa:fe", "passedOn": "2022-06-22" } ],
              "attestations": [ { "judgement": "shunin-gq-1", "verdict": "met", "by": "メンター", "on": "2025-03-31" },
                                { "judgement": "tokyo-dsm:shunin-gq-1", "verdict": "not-met", "by": "manager",
                                  "on": "2024-10-01" } ] },
            { "id": "P002" }""");

    private static final String WORDING = "[ { \"language\": \"en\", \"text\": \"Words\", \"mark\": \"supplied\" } ]";

    private static final DsmJson TOKYO = DsmJson.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026())
            .withCurricula(Grounds.TRAINING);
    private static final DsmJson INVENTED = DsmJson.of(InventedFramework.FRAMEWORK, InventedFramework.EXAMS);

    private static final List<SoundDocument<?>> ALL = List.of(
            SoundDocument.of(TOKYO.people(), DocumentSchema.parse(PEOPLE), "/people/0/id"),
            SoundDocument.of(DocumentFormat.frameworks(InventedFramework.EXAMS), framework(), "/name/0/text"),
            SoundDocument.of(DocumentFormat.examCatalogues(), catalogue(), "/exams/2/code"),
            SoundDocument.of(INVENTED.results(), DocumentSchema.parse(results()), "/results/0/person"),
            SoundDocument.of(ParkMigration.READER, DocumentSchema.parse(Documents.MOVE), "/levelMaps/0/name"),
            SoundDocument.of(DocumentFormat.overlays(), DocumentSchema.parse(Documents.HILL), "/name/0/text"),
            SoundDocument.of(
                    TokyoAssessments.READER,
                    DocumentSchema.parse(Documents.ASSESSMENTS),
                    "/records/0/transitions/1/remark"),
            SoundDocument.of(DocumentFormat.assessmentCycles(), cycle(), "/name/0/text"),
            SoundDocument.of(
                    DsmJson.of(SampleCareers.TOKYO)
                            .withCareerSystems(Grounds.CAREERS)
                            .careerSystems(),
                    careerSystem(),
                    "/name/0/text"),
            SoundDocument.of(SampleCareers.READER, DocumentSchema.parse(Documents.CAREERS), "/careers/0/person"),
            SoundDocument.of(TOKYO.curricula(), curriculum(), "/name/0/text"),
            SoundDocument.of(SampleTalents.READER, talentSystem(), "/name/0/text"),
            SoundDocument.of(TOKYO.demand(), DocumentSchema.parse(Documents.DEMAND), "/works/0/work"),
            SoundDocument.of(TOKYO.posts(), DocumentSchema.parse(Documents.POSTS), "/posts/0/name"),
            SoundDocument.of(DocumentFormat.policies(), policy(), "/name/0/text"));

    private SoundDocuments() {}

    /** Returns the sound document of every kind. */
    public static List<SoundDocument<?>> all() {
        return ALL;
    }

    /** Returns the sound document of a kind. */
    static SoundDocument<?> ofKind(DocumentKind kind) {
        return ALL.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    /** Returns a sound document of a kind, to be changed at will. */
    static ObjectNode of(DocumentKind kind) {
        return ofKind(kind).document();
    }

    /** Returns sound documents of a kind that have every key between them, and are small enough to be changed everywhere. */
    static List<JsonNode> small(DocumentKind kind) {
        ObjectNode whole = of(kind);
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
        return ofKind(kind).format().read(document);
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

    /** Two topics of Tokyo's policy, one of which has subjects. */
    private static JsonNode policy() {
        JsonNode policy = DocumentSchema.parse(Documents.POLICY);
        ArrayNode topics = (ArrayNode) policy.get("topics");
        while (topics.size() > 2) {
            topics.remove(2);
        }
        set(
                policy,
                "/topics/0/statements/0/provenance",
                "citations",
                "[ { \"source\": \"tokyo-dsm:digital-talent-policy-v2\", \"place\": \"Map\" } ]");
        set(policy, "/topics/0/provenance", "adaptedBy", "\"park-city@1.0.0\"");
        return policy;
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
                        .withRegistration(Registration.of(day, day))
                        .withRegistration(Registration.of(day.plusDays(1), day.plusDays(2))))
                .attested(Attestation.notMet(InventedFramework.CALM, InventedFramework.HEAD, day.minusDays(1)))
                .build();
        JobTypeFulfilment fulfilment = JobTypeScorer.of(InventedFramework.FRAMEWORK, InventedFramework.EXAMS)
                .score(profile, JobTypeId.of("park", "warden"), day);
        return DsmJson.of(InventedFramework.FRAMEWORK, InventedFramework.EXAMS)
                .results()
                .write(List.of(JobTypeResult.of(PersonId.of("P001"), fulfilment)));
    }
}
