package io.github.digitalskillmap.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.assessment.AssessmentCycle;
import io.github.digitalskillmap.assessment.AssessmentRecord;
import io.github.digitalskillmap.career.Career;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.json.document.assessment.AssessmentCheck;
import io.github.digitalskillmap.json.document.assessment.AssessmentsDocument;
import io.github.digitalskillmap.json.document.career.CareerCheck;
import io.github.digitalskillmap.json.document.career.CareerSystemDocument;
import io.github.digitalskillmap.json.document.career.CareersDocument;
import io.github.digitalskillmap.json.document.person.PeopleDocument;
import io.github.digitalskillmap.json.document.result.ResultsCheck;
import io.github.digitalskillmap.json.document.result.ResultsDocument;
import io.github.digitalskillmap.json.document.talent.TalentSystemCheck;
import io.github.digitalskillmap.json.document.talent.TalentSystemDocument;
import io.github.digitalskillmap.json.document.training.CurriculumDocument;
import io.github.digitalskillmap.json.document.workforce.DemandCheck;
import io.github.digitalskillmap.json.document.workforce.DemandDocument;
import io.github.digitalskillmap.json.document.workforce.PostsCheck;
import io.github.digitalskillmap.json.document.workforce.PostsDocument;
import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.json.people.Notation;
import io.github.digitalskillmap.json.people.PeopleEntries;
import io.github.digitalskillmap.json.reading.JsonFormat;
import io.github.digitalskillmap.migration.MigrationPlan;
import io.github.digitalskillmap.policy.Policy;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.scoring.JobTypeResult;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.talent.TalentSystem;
import io.github.digitalskillmap.training.Curriculum;
import io.github.digitalskillmap.workforce.DemandSurvey;
import io.github.digitalskillmap.workforce.Post;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The documents of one framework and its exam catalogues: the way in.
 *
 * <p>Each kind of document has its {@link DocumentFormat}, which reads, checks and writes it; {@link #format} gives the one of
 * a kind that is told when the program runs. What documents may name beside the framework and the catalogues is given by
 * {@link #withFrameworks}, {@link #withCycles}, {@link #withCareerSystems}, {@link #withTalentSystems} and
 * {@link #withCurricula}. People of any number are read one by one by {@link #peopleReader}.
 *
 * <p>For example:
 *
 * <pre>{@code
 * DsmJson json = DsmJson.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());
 * List<Person> people = json.people().read(Path.of("people.json")).orElseThrow();
 * String again = json.people().write(people);
 * json.check(Path.of("any.json")).problems().forEach(System.out::println);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe, and so is every format, reader and writer that it gives.
 *
 * @since 0.1.0
 */
public final class DsmJson {

    private final Framework framework;
    private final List<ExamCatalogue> catalogues;
    private final List<Framework> others;
    private final List<AssessmentCycle> cycles;
    private final List<CareerSystem> careerSystems;
    private final List<TalentSystem> talentSystems;
    private final List<Curriculum> curricula;
    private final Optional<LocalDate> asOf;

    private DsmJson(
            Framework framework,
            List<ExamCatalogue> catalogues,
            List<Framework> others,
            List<AssessmentCycle> cycles,
            List<CareerSystem> careerSystems,
            List<TalentSystem> talentSystems,
            List<Curriculum> curricula,
            Optional<LocalDate> asOf) {
        this.framework = Objects.requireNonNull(framework, "framework");
        this.catalogues = List.copyOf(Objects.requireNonNull(catalogues, "catalogues"));
        this.others = List.copyOf(Objects.requireNonNull(others, "others"));
        this.cycles = List.copyOf(Objects.requireNonNull(cycles, "cycles"));
        this.careerSystems = List.copyOf(Objects.requireNonNull(careerSystems, "careerSystems"));
        this.talentSystems = List.copyOf(Objects.requireNonNull(talentSystems, "talentSystems"));
        this.curricula = List.copyOf(Objects.requireNonNull(curricula, "curricula"));
        this.asOf = Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * Returns the documents of a framework.
     *
     * @param framework the framework by which people are judged
     * @param catalogues the exams that people can have passed and frameworks can name
     * @return the documents
     */
    public static DsmJson of(Framework framework, ExamCatalogue... catalogues) {
        return of(framework, List.of(Objects.requireNonNull(catalogues, "catalogues")));
    }

    /**
     * Returns the documents of a framework.
     *
     * @param framework the framework by which people are judged
     * @param catalogues the exams that people can have passed and frameworks can name
     * @return the documents
     */
    public static DsmJson of(Framework framework, List<ExamCatalogue> catalogues) {
        return new DsmJson(
                Objects.requireNonNull(framework, "framework"),
                Objects.requireNonNull(catalogues, "catalogues"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /**
     * Returns the same documents with other frameworks, between which and this one migration plans may stand.
     *
     * @param frameworks the other frameworks, each of another edition, in place of those there are
     * @return the documents with these frameworks
     */
    public DsmJson withFrameworks(List<Framework> frameworks) {
        return new DsmJson(
                framework,
                catalogues,
                Objects.requireNonNull(frameworks, "frameworks"),
                cycles,
                careerSystems,
                talentSystems,
                curricula,
                asOf);
    }

    /**
     * Returns the same documents with other frameworks, between which and this one migration plans may stand.
     *
     * @param frameworks the other frameworks, each of another edition, in place of those there are
     * @return the documents with these frameworks
     */
    public DsmJson withFrameworks(Framework... frameworks) {
        return withFrameworks(List.of(Objects.requireNonNull(frameworks, "frameworks")));
    }

    /**
     * Returns the same documents with cycles of assessment.
     *
     * @param known the cycles that records of assessment may name, in place of those there are
     * @return the documents with these cycles
     */
    public DsmJson withCycles(List<AssessmentCycle> known) {
        return new DsmJson(
                framework,
                catalogues,
                others,
                Objects.requireNonNull(known, "known"),
                careerSystems,
                talentSystems,
                curricula,
                asOf);
    }

    /**
     * Returns the same documents with cycles of assessment.
     *
     * @param known the cycles that records of assessment may name, in place of those there are
     * @return the documents with these cycles
     */
    public DsmJson withCycles(AssessmentCycle... known) {
        return withCycles(List.of(Objects.requireNonNull(known, "known")));
    }

    /**
     * Returns the same documents with systems of careers.
     *
     * @param known the systems that careers may name and systems may be based on, in place of those there are
     * @return the documents with these systems
     */
    public DsmJson withCareerSystems(List<CareerSystem> known) {
        return new DsmJson(
                framework,
                catalogues,
                others,
                cycles,
                Objects.requireNonNull(known, "known"),
                talentSystems,
                curricula,
                asOf);
    }

    /**
     * Returns the same documents with systems of careers.
     *
     * @param known the systems that careers may name and systems may be based on, in place of those there are
     * @return the documents with these systems
     */
    public DsmJson withCareerSystems(CareerSystem... known) {
        return withCareerSystems(List.of(Objects.requireNonNull(known, "known")));
    }

    /**
     * Returns the same documents with systems of talent types.
     *
     * @param known the systems that systems of talent types may be based on, in place of those there are
     * @return the documents with these systems
     */
    public DsmJson withTalentSystems(List<TalentSystem> known) {
        return new DsmJson(
                framework,
                catalogues,
                others,
                cycles,
                careerSystems,
                Objects.requireNonNull(known, "known"),
                curricula,
                asOf);
    }

    /**
     * Returns the same documents with systems of talent types.
     *
     * @param known the systems that systems of talent types may be based on, in place of those there are
     * @return the documents with these systems
     */
    public DsmJson withTalentSystems(TalentSystem... known) {
        return withTalentSystems(List.of(Objects.requireNonNull(known, "known")));
    }

    /**
     * Returns the same documents with curricula.
     *
     * @param known the curricula that curricula may be based on, in place of those there are
     * @return the documents with these curricula
     */
    public DsmJson withCurricula(List<Curriculum> known) {
        return new DsmJson(
                framework,
                catalogues,
                others,
                cycles,
                careerSystems,
                talentSystems,
                Objects.requireNonNull(known, "known"),
                asOf);
    }

    /**
     * Returns the same documents with curricula.
     *
     * @param known the curricula that curricula may be based on, in place of those there are
     * @return the documents with these curricula
     */
    public DsmJson withCurricula(Curriculum... known) {
        return withCurricula(List.of(Objects.requireNonNull(known, "known")));
    }

    /**
     * Returns the same documents, of which those of people are read as of a day: what is said to have happened later is noted.
     *
     * @param day the day by which people are read
     * @return the documents as of that day; a warning tells each later day
     */
    public DsmJson asOf(LocalDate day) {
        return new DsmJson(
                framework,
                catalogues,
                others,
                cycles,
                careerSystems,
                talentSystems,
                curricula,
                Optional.of(Objects.requireNonNull(day, "day")));
    }

    /** {@return the day by which people are read, or empty if none was given} */
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    /** {@return the framework by which people are judged} */
    public Framework framework() {
        return framework;
    }

    /**
     * Returns the exam catalogues.
     *
     * @return the catalogues, in the order given
     */
    public List<ExamCatalogue> catalogues() {
        return catalogues;
    }

    /** {@return the format of people and what they hold} */
    public DocumentFormat<List<Person>> people() {
        Names names = new Names(framework, catalogues, Notation.JSON, asOf);
        return DocumentFormat.written(
                DocumentKind.PEOPLE,
                PeopleDocument.class,
                (document, findings) -> Optional.of(new PeopleEntries(names, findings).people(document)),
                peopleWriter()::writeAll);
    }

    /** {@return a reader of people, which also reads any number of them one by one} */
    public PeopleReader peopleReader() {
        PeopleReader reader = PeopleReader.of(framework, catalogues);
        return asOf.map(reader::asOf).orElse(reader);
    }

    /** {@return a writer of people, which also writes any number of them one by one} */
    public PeopleWriter peopleWriter() {
        return PeopleWriter.of(framework);
    }

    /**
     * Returns the format of how far people meet job types, which believes no result: each is counted again from what the person
     * holds, by the rule and as of the day that the document names. Every figure and gap that differs is a fault at its place, so
     * that a result that was changed or has become outdated never comes in unnoticed. Where only the words of an explanation
     * differ, they are warnings: another version of this library may say the same in other words.
     *
     * <p>What the person holds is written as {@link PeopleReader} describes it:
     *
     * <pre>{@code
     * { "kind": "results", "version": 1, "framework": "tokyo-dsm@2.0.0", "examCatalogues": [ "ipa@1.0.0" ],
     *   "results": [ { "person": "P001", "jobType": "tokyo-dsm:ui-ux-designer", "rule": "steps",
     *       "holds": { "levels": { "tokyo-dsm:ux-design": "tokyo-dsm:level/2" } },
     *       "fulfilment": {
     *           "outcome": "open", "certainShare": "2/7", "possibleShare": "1/1",
     *           "tally": { "required": "7", "held": "2", "open": "5" }, "standing": "sample",
     *           "gaps": [ ], "explanation": { } } } ] }
     * }</pre>
     *
     * <p>There the gaps and the explanation are left out. {@code person} may be missing, {@code asOf} is there exactly where the
     * job type asks for exams or judgements. A result is counted again where nothing is wrong with what it is counted from; none is
     * while the document is not JSON throughout, or goes with another framework or other exam catalogues.
     *
     * @return the format
     * @throws UnknownIdentifierException if a job type asks for an exam or exam level that no catalogue has
     * @throws IllegalArgumentException if two catalogues have the same exam or scale
     */
    public DocumentFormat<List<JobTypeResult>> results() {
        JobTypeScorer scorer = JobTypeScorer.of(framework, catalogues);
        return DocumentFormat.of(
                DocumentKind.RESULTS,
                ResultsDocument.class,
                (document, findings) -> Optional.of(new ResultsCheck(scorer, catalogues, findings).results(document)),
                results -> ResultsDocument.from(framework, catalogues, results));
    }

    /** {@return the format of frameworks that name these catalogues} */
    public DocumentFormat<Framework> frameworks() {
        return DocumentFormat.frameworks(catalogues);
    }

    /** {@return the format of exam catalogues} */
    public DocumentFormat<ExamCatalogue> examCatalogues() {
        return DocumentFormat.examCatalogues();
    }

    /** {@return the format of migration plans between this framework and the others} */
    public DocumentFormat<MigrationPlan> migrationPlans() {
        return DocumentFormat.migrationPlans(
                Stream.concat(Stream.of(framework), others.stream()).toList());
    }

    /** {@return the format of overlays, without their bases} */
    public DocumentFormat<Overlay> overlays() {
        return DocumentFormat.overlays();
    }

    /** {@return the format of records of assessment by these cycles} */
    public DocumentFormat<List<AssessmentRecord>> assessments() {
        return DocumentFormat.of(
                DocumentKind.ASSESSMENTS,
                AssessmentsDocument.class,
                (document, findings) -> new AssessmentCheck(framework, cycles, findings).records(document),
                records -> AssessmentsDocument.from(framework, cycles, records));
    }

    /** {@return the format of cycles of assessment} */
    public DocumentFormat<AssessmentCycle> assessmentCycles() {
        return DocumentFormat.assessmentCycles();
    }

    /** {@return the format of systems of careers} */
    public DocumentFormat<CareerSystem> careerSystems() {
        List<Framework> frameworks =
                Stream.concat(Stream.of(framework), others.stream()).toList();
        return DocumentFormat.of(
                DocumentKind.CAREER_SYSTEM,
                CareerSystemDocument.class,
                (document, findings) -> document.system(frameworks, careerSystems, findings),
                CareerSystemDocument::from);
    }

    /** {@return the format of careers by these systems} */
    public DocumentFormat<List<Career>> careers() {
        return DocumentFormat.of(
                DocumentKind.CAREERS,
                CareersDocument.class,
                (document, findings) -> new CareerCheck(careerSystems, findings).careers(document),
                careers -> CareersDocument.from(careerSystems, careers));
    }

    /** {@return the format of curricula on this framework} */
    public DocumentFormat<Curriculum> curricula() {
        return DocumentFormat.of(
                DocumentKind.CURRICULUM,
                CurriculumDocument.class,
                (document, findings) -> document.curriculum(framework, catalogues, curricula, findings),
                CurriculumDocument::from);
    }

    /** {@return the format of systems of talent types} */
    public DocumentFormat<TalentSystem> talentSystems() {
        return DocumentFormat.of(
                DocumentKind.TALENT_SYSTEM,
                TalentSystemDocument.class,
                (document, findings) ->
                        new TalentSystemCheck(framework, catalogues, talentSystems, findings).system(document),
                TalentSystemDocument::from);
    }

    /** {@return the format of surveys of work} */
    public DocumentFormat<DemandSurvey> demand() {
        Names names = new Names(framework, List.of(), Notation.JSON);
        return DocumentFormat.of(
                DocumentKind.DEMAND,
                DemandDocument.class,
                (document, findings) -> new DemandCheck(names, findings).survey(document),
                DemandDocument::from);
    }

    /** {@return the format of posts} */
    public DocumentFormat<List<Post>> posts() {
        Names names = new Names(framework, List.of(), Notation.JSON);
        return DocumentFormat.of(
                DocumentKind.POSTS,
                PostsDocument.class,
                (document, findings) -> new PostsCheck(names, findings).posts(document),
                posts -> PostsDocument.from(framework, posts));
    }

    /** {@return the format of policies} */
    public DocumentFormat<Policy> policies() {
        return DocumentFormat.policies();
    }

    /**
     * Returns the format of a kind.
     *
     * @param kind the kind
     * @return the format
     */
    public DocumentFormat<?> format(DocumentKind kind) {
        return switch (Objects.requireNonNull(kind, "kind")) {
            case PEOPLE -> people();
            case RESULTS -> results();
            case FRAMEWORK -> frameworks();
            case EXAM_CATALOGUE -> examCatalogues();
            case MIGRATION_PLAN -> migrationPlans();
            case OVERLAY -> overlays();
            case ASSESSMENTS -> assessments();
            case ASSESSMENT_CYCLE -> assessmentCycles();
            case CAREER_SYSTEM -> careerSystems();
            case CAREERS -> careers();
            case CURRICULUM -> curricula();
            case TALENT_SYSTEM -> talentSystems();
            case DEMAND -> demand();
            case POSTS -> posts();
            case POLICY -> policies();
        };
    }

    /**
     * Returns the framework as one that overlays can be put on.
     *
     * @return the framework, without overlays
     * @throws IllegalArgumentException if it names an exam catalogue that was not given
     */
    public AdaptedFramework adaptedFramework() {
        return AdaptedFramework.of(framework, catalogues);
    }

    /**
     * Tells what a document is and what is wrong with it. A document that does not say what it is is read as people; an overlay
     * is put on the framework.
     *
     * @param document the file, in UTF-8
     * @return the kind and every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public DocumentCheck check(Path document) {
        Objects.requireNonNull(document, "document");
        byte[] content = content(document);
        Optional<DocumentKind> kind = kindOf(content);
        DocumentKind read = kind.orElse(DocumentKind.PEOPLE);
        return DocumentCheck.of(
                kind.orElse(null),
                read == DocumentKind.OVERLAY
                        ? adaptedFramework()
                                .adapt(new ByteArrayInputStream(content))
                                .problems()
                        : format(read).read(new ByteArrayInputStream(content)).problems());
    }

    /** Returns what a file has, which may be a pipe, or a byte more than a document may have. */
    private static byte[] content(Path document) {
        try (InputStream in = Files.newInputStream(document)) {
            return in.readNBytes(DocumentFormat.MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds the word that a document says it is, as far as it is JSON: what is not is for the reader to tell. */
    private static Optional<DocumentKind> kindOf(byte[] document) {
        try (JsonParser parser = JsonFormat.parser(new ByteArrayInputStream(document))) {
            return kindIn(parser);
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<DocumentKind> kindIn(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return Optional.empty();
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean isKind = parser.currentName().equals("kind");
            JsonToken value = parser.nextToken();
            if (isKind && value == JsonToken.VALUE_STRING) {
                return DocumentKind.find(parser.getText());
            }
            parser.skipChildren();
        }
        return Optional.empty();
    }
}
