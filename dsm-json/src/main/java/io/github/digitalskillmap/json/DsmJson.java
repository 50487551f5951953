package io.github.digitalskillmap.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.digitalskillmap.assessment.AssessmentCycle;
import io.github.digitalskillmap.career.CareerSystem;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.json.reading.JsonFormat;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.talent.TalentSystem;
import io.github.digitalskillmap.training.Curriculum;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The documents of one framework and its exam catalogues: the way in.
 *
 * <p>For example:
 *
 * <pre>{@code
 * DsmJson json = DsmJson.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());
 * List<Person> people = json.peopleReader().read(Path.of("people.json")).orElseThrow();
 * String again = json.peopleWriter().write(people);
 * json.check(Path.of("any.json")).problems().forEach(System.out::println);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe, and so is every reader and writer that it gives.
 *
 * @since 0.1.0
 */
public final class DsmJson {

    private final Framework framework;
    private final ExamCatalogue[] catalogues;
    private final AssessmentCycle[] cycles;
    private final CareerSystem[] careerSystems;
    private final TalentSystem[] talentSystems;
    private final Curriculum[] curricula;

    private DsmJson(
            Framework framework,
            ExamCatalogue[] catalogues,
            AssessmentCycle[] cycles,
            CareerSystem[] careerSystems,
            TalentSystem[] talentSystems,
            Curriculum[] curricula) {
        this.framework = framework;
        this.catalogues = catalogues;
        this.cycles = cycles;
        this.careerSystems = careerSystems;
        this.talentSystems = talentSystems;
        this.curricula = curricula;
    }

    /**
     * Returns the documents of a framework.
     *
     * @param framework the framework by which people are judged
     * @param catalogues the exams that people can have passed and frameworks can name
     * @return the documents
     */
    public static DsmJson of(Framework framework, ExamCatalogue... catalogues) {
        return new DsmJson(
                Objects.requireNonNull(framework, "framework"),
                List.of(catalogues).toArray(ExamCatalogue[]::new),
                new AssessmentCycle[0],
                new CareerSystem[0],
                new TalentSystem[0],
                new Curriculum[0]);
    }

    /**
     * Returns the same documents with cycles of assessment.
     *
     * @param others the cycles that records of assessment may name, in place of those there are
     * @return the documents with these cycles
     */
    public DsmJson withCycles(AssessmentCycle... others) {
        return new DsmJson(
                framework,
                catalogues,
                List.of(others).toArray(AssessmentCycle[]::new),
                careerSystems,
                talentSystems,
                curricula);
    }

    /**
     * Returns the same for documents that name systems of careers.
     *
     * @param others the systems of careers that documents may name
     * @return readers and writers of the same framework that know the systems
     */
    public DsmJson withCareerSystems(CareerSystem... others) {
        return new DsmJson(
                framework, catalogues, cycles, List.of(others).toArray(CareerSystem[]::new), talentSystems, curricula);
    }

    /**
     * Returns the same documents with systems of talent types.
     *
     * @param others the systems that systems of talent types may be based on, in place of those there are
     * @return the documents with these systems
     */
    public DsmJson withTalentSystems(TalentSystem... others) {
        return new DsmJson(
                framework, catalogues, cycles, careerSystems, List.of(others).toArray(TalentSystem[]::new), curricula);
    }

    /**
     * Returns the same documents with curricula.
     *
     * @param others the curricula that curricula may be based on, in place of those there are
     * @return the documents with these curricula
     */
    public DsmJson withCurricula(Curriculum... others) {
        return new DsmJson(
                framework,
                catalogues,
                cycles,
                careerSystems,
                talentSystems,
                List.of(others).toArray(Curriculum[]::new));
    }

    /**
     * Returns the framework by which people are judged.
     *
     * @return the framework
     */
    public Framework framework() {
        return framework;
    }

    /**
     * Returns the exam catalogues.
     *
     * @return the catalogues, in the order given
     */
    public List<ExamCatalogue> catalogues() {
        return List.of(catalogues);
    }

    /**
     * Returns a reader of people.
     *
     * @return the reader
     */
    public PeopleReader peopleReader() {
        return PeopleReader.of(framework, catalogues);
    }

    /**
     * Returns a writer of people.
     *
     * @return the writer
     */
    public PeopleWriter peopleWriter() {
        return PeopleWriter.of(framework);
    }

    /**
     * Returns a reader of results.
     *
     * @return the reader
     * @throws UnknownIdentifierException if a job type asks for an exam or exam level that no catalogue has
     * @throws IllegalArgumentException if two catalogues have the same exam or scale
     */
    public ResultsReader resultsReader() {
        return ResultsReader.of(framework, catalogues);
    }

    /**
     * Returns a writer of results.
     *
     * @return the writer
     */
    public ResultsWriter resultsWriter() {
        return ResultsWriter.of(framework, catalogues);
    }

    /**
     * Returns a reader of frameworks that name these catalogues.
     *
     * @return the reader
     */
    public FrameworkReader frameworkReader() {
        return FrameworkReader.of(catalogues);
    }

    /**
     * Returns a writer of frameworks.
     *
     * @return the writer
     */
    public FrameworkWriter frameworkWriter() {
        return FrameworkWriter.of();
    }

    /**
     * Returns a reader of exam catalogues.
     *
     * @return the reader
     */
    public ExamCatalogueReader examCatalogueReader() {
        return ExamCatalogueReader.of();
    }

    /**
     * Returns a writer of exam catalogues.
     *
     * @return the writer
     */
    public ExamCatalogueWriter examCatalogueWriter() {
        return ExamCatalogueWriter.of();
    }

    /**
     * Returns a reader of migration plans between this framework and others.
     *
     * @param others the other frameworks, each of another edition
     * @return the reader
     */
    public MigrationPlanReader migrationPlanReader(Framework... others) {
        return MigrationPlanReader.of(
                Stream.concat(Stream.of(framework), Arrays.stream(others)).toArray(Framework[]::new));
    }

    /**
     * Returns a writer of migration plans.
     *
     * @return the writer
     */
    public MigrationPlanWriter migrationPlanWriter() {
        return MigrationPlanWriter.of();
    }

    /**
     * Returns a reader of overlays.
     *
     * @return the reader
     */
    public OverlayReader overlayReader() {
        return OverlayReader.of();
    }

    /**
     * Returns a writer of overlays.
     *
     * @return the writer
     */
    public OverlayWriter overlayWriter() {
        return OverlayWriter.of();
    }

    /**
     * Returns the cycles of assessment.
     *
     * @return the cycles, in the order given; none unless {@link #withCycles} gave them
     */
    public List<AssessmentCycle> cycles() {
        return List.of(cycles);
    }

    /**
     * Returns a reader of records of assessment by these cycles.
     *
     * @return the reader
     */
    public AssessmentReader assessmentReader() {
        return AssessmentReader.of(framework, cycles);
    }

    /**
     * Returns a writer of records of assessment.
     *
     * @param cycle the cycle
     * @return the writer
     */
    public AssessmentWriter assessmentWriter(AssessmentCycle cycle) {
        return AssessmentWriter.of(framework, cycle);
    }

    /**
     * Returns a reader of cycles of assessment.
     *
     * @return the reader
     */
    public AssessmentCycleReader assessmentCycleReader() {
        return AssessmentCycleReader.of();
    }

    /**
     * Returns a writer of cycles of assessment.
     *
     * @return the writer
     */
    public AssessmentCycleWriter assessmentCycleWriter() {
        return AssessmentCycleWriter.of();
    }

    /**
     * Returns the systems of careers.
     *
     * @return the systems that documents may name
     */
    public List<CareerSystem> careerSystems() {
        return List.of(careerSystems);
    }

    /**
     * Returns a reader of systems of careers.
     *
     * @return the reader
     */
    public CareerSystemReader careerSystemReader() {
        return CareerSystemReader.of(framework).basedOn(careerSystems);
    }

    /**
     * Returns a writer of systems of careers.
     *
     * @return the writer
     */
    public CareerSystemWriter careerSystemWriter() {
        return CareerSystemWriter.of();
    }

    /**
     * Returns a reader of careers.
     *
     * @return the reader
     */
    public CareerReader careerReader() {
        return CareerReader.of(careerSystems);
    }

    /**
     * Returns a writer of careers.
     *
     * @param system the system that they go by
     * @return the writer
     */
    public CareerWriter careerWriter(CareerSystem system) {
        return CareerWriter.of(system);
    }

    /**
     * Returns a reader of curricula on this framework.
     *
     * @return the reader
     */
    public CurriculumReader curriculumReader() {
        return CurriculumReader.of(framework, catalogues).basedOn(curricula);
    }

    /**
     * Returns a writer of curricula.
     *
     * @return the writer
     */
    public CurriculumWriter curriculumWriter() {
        return CurriculumWriter.of();
    }

    /**
     * Returns a reader of systems of talent types.
     *
     * @return the reader
     */
    public TalentSystemReader talentSystemReader() {
        return TalentSystemReader.of(framework, catalogues).basedOn(talentSystems);
    }

    /**
     * Returns a writer of systems of talent types.
     *
     * @return the writer
     */
    public TalentSystemWriter talentSystemWriter() {
        return TalentSystemWriter.of();
    }

    /**
     * Returns a reader of surveys of work.
     *
     * @return the reader
     */
    public DemandReader demandReader() {
        return DemandReader.of(framework);
    }

    /**
     * Returns a writer of surveys of work.
     *
     * @return the writer
     */
    public DemandWriter demandWriter() {
        return DemandWriter.of();
    }

    /**
     * Returns a reader of posts.
     *
     * @return the reader
     */
    public PostsReader postsReader() {
        return PostsReader.of(framework);
    }

    /**
     * Returns a writer of posts.
     *
     * @return the writer
     */
    public PostsWriter postsWriter() {
        return PostsWriter.of(framework);
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
     * @param others the frameworks beside this one between which a migration plan may stand
     * @return the kind and every fault
     * @throws UncheckedIOException if the file cannot be read
     */
    public DocumentCheck check(Path document, Framework... others) {
        Optional<DocumentKind> kind = kindOf(document);
        return DocumentCheck.of(
                kind.orElse(null),
                read(kind.orElse(DocumentKind.PEOPLE), document, others).problems());
    }

    private Checked<?> read(DocumentKind kind, Path document, Framework... others) {
        return switch (kind) {
            case PEOPLE -> peopleReader().read(document);
            case RESULTS -> resultsReader().read(document);
            case FRAMEWORK -> frameworkReader().read(document);
            case EXAM_CATALOGUE -> examCatalogueReader().read(document);
            case MIGRATION_PLAN -> migrationPlanReader(others).read(document);
            case OVERLAY -> adaptedFramework().adapt(document);
            case ASSESSMENTS -> assessmentReader().read(document);
            case ASSESSMENT_CYCLE -> assessmentCycleReader().read(document);
            case CAREER_SYSTEM -> careerSystemReader().read(document);
            case CAREERS -> careerReader().read(document);
            case CURRICULUM -> curriculumReader().read(document);
            case TALENT_SYSTEM -> talentSystemReader().read(document);
            case DEMAND -> demandReader().read(document);
            case POSTS -> postsReader().read(document);
        };
    }

    /** Finds the word that a document says it is, as far as it is JSON: what is not is for the reader to tell. */
    private static Optional<DocumentKind> kindOf(Path document) {
        try (InputStream in = Files.newInputStream(document);
                JsonParser parser = JsonFormat.parser(in)) {
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
