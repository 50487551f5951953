package io.github.digitalskillmap.json;

import io.github.digitalskillmap.json.document.assessment.AssessmentCycleDocument;
import io.github.digitalskillmap.json.document.assessment.AssessmentsDocument;
import io.github.digitalskillmap.json.document.career.CareerSystemDocument;
import io.github.digitalskillmap.json.document.career.CareersDocument;
import io.github.digitalskillmap.json.document.exam.ExamCatalogueDocument;
import io.github.digitalskillmap.json.document.framework.FrameworkDocument;
import io.github.digitalskillmap.json.document.migration.MigrationPlanDocument;
import io.github.digitalskillmap.json.document.overlay.OverlayDocument;
import io.github.digitalskillmap.json.document.person.PeopleDocument;
import io.github.digitalskillmap.json.document.policy.PolicyDocument;
import io.github.digitalskillmap.json.document.result.ResultsDocument;
import io.github.digitalskillmap.json.document.talent.TalentSystemDocument;
import io.github.digitalskillmap.json.document.training.CurriculumDocument;
import io.github.digitalskillmap.json.document.workforce.DemandDocument;
import io.github.digitalskillmap.json.document.workforce.PostsDocument;
import io.github.digitalskillmap.json.form.SourceRequired;
import io.github.digitalskillmap.json.reading.Document;
import io.github.digitalskillmap.json.reading.DocumentReader;
import io.github.digitalskillmap.json.reading.DocumentVersion;
import io.github.digitalskillmap.json.schema.JsonSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The kinds of documents, each with the schema that an editor checks it by.
 *
 * <p>A schema and the reader of a kind agree: the reader rejects whatever the schema rejects. The reader alone knows what
 * no schema can tell, and the {@code $comment} of each schema lists the codes of that:
 *
 * <ul>
 *   <li>how the text is written: its encoding, size and depth, a key that stands twice, text after the end;
 *   <li>what a name refers to: an edition, a skill, a level on its scale, a rank, an exam, a judgement, a role;
 *   <li>what must go together: nothing is told twice, no date comes before the one it follows from, no role judges what
 *       it is not entitled to;
 *   <li>what a framework, a catalogue, a plan, a cycle, a curriculum, a system of careers or of talent types as a whole must be,
 *       and what a result must be if it is counted again;
 *   <li>what an overlay and its base make together;
 *   <li>which transitions a cycle of assessment allows;
 *   <li>which days the calendar has.
 * </ul>
 *
 * <p>For example, to let an editor check a file of people by hand:
 *
 * <pre>{@code
 * Files.writeString(Path.of("people.schema.json"), DocumentKind.PEOPLE.schema());
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public enum DocumentKind {
    /** People and what they hold. */
    PEOPLE(
            PeopleDocument.KIND,
            DocumentVersion.first(PeopleDocument.VERSION, PeopleDocument.class, SourceRequired.class)),

    /** One edition of a framework. */
    FRAMEWORK(
            FrameworkDocument.KIND,
            DocumentVersion.first(FrameworkDocument.VERSION, FrameworkDocument.class, SourceRequired.class)),

    /**
     * One edition of a catalogue of exams.
     */
    EXAM_CATALOGUE(
            ExamCatalogueDocument.KIND,
            DocumentVersion.first(ExamCatalogueDocument.VERSION, ExamCatalogueDocument.class, SourceRequired.class)),

    /** How far people meet job types. */
    RESULTS(
            ResultsDocument.KIND,
            DocumentVersion.first(ResultsDocument.VERSION, ResultsDocument.class, SourceRequired.class)),

    /**
     * How records are carried from one framework to another.
     */
    MIGRATION_PLAN(
            MigrationPlanDocument.KIND,
            DocumentVersion.first(MigrationPlanDocument.VERSION, MigrationPlanDocument.class, SourceRequired.class)),

    /**
     * What a body does differently from a framework; an {@link AdaptedFramework} puts it on its base.
     */
    OVERLAY(OverlayDocument.KIND, DocumentVersion.first(OverlayDocument.VERSION, OverlayDocument.class)),

    /**
     * How far people have come in rounds of assessment.
     */
    ASSESSMENTS(
            AssessmentsDocument.KIND,
            DocumentVersion.first(AssessmentsDocument.VERSION, AssessmentsDocument.class, SourceRequired.class)),

    /**
     * The stages from self-check to confirmed levels.
     */
    ASSESSMENT_CYCLE(
            AssessmentCycleDocument.KIND,
            DocumentVersion.first(
                    AssessmentCycleDocument.VERSION, AssessmentCycleDocument.class, SourceRequired.class)),

    /**
     * Workplaces, entry routes and career models.
     */
    CAREER_SYSTEM(
            CareerSystemDocument.KIND,
            DocumentVersion.first(CareerSystemDocument.VERSION, CareerSystemDocument.class, SourceRequired.class)),

    /** The placements of people. */
    CAREERS(
            CareersDocument.KIND,
            DocumentVersion.first(CareersDocument.VERSION, CareersDocument.class, SourceRequired.class)),

    /** The training of one year. */
    CURRICULUM(
            CurriculumDocument.KIND,
            DocumentVersion.first(CurriculumDocument.VERSION, CurriculumDocument.class, SourceRequired.class)),

    /**
     * Talent types and what applies to them.
     */
    TALENT_SYSTEM(
            TalentSystemDocument.KIND,
            DocumentVersion.first(TalentSystemDocument.VERSION, TalentSystemDocument.class, SourceRequired.class)),

    /** What units need people for. */
    DEMAND(
            DemandDocument.KIND,
            DocumentVersion.first(DemandDocument.VERSION, DemandDocument.class, SourceRequired.class)),

    /** Posts that people are to take. */
    POSTS(PostsDocument.KIND, DocumentVersion.first(PostsDocument.VERSION, PostsDocument.class, SourceRequired.class)),

    /** What a policy says beside what people are scored by. */
    POLICY(
            PolicyDocument.KIND,
            DocumentVersion.first(PolicyDocument.VERSION, PolicyDocument.class, SourceRequired.class));

    private final String word;
    private final DocumentVersion<?> newest;
    private final DocumentReader<?> reader;

    DocumentKind(String word, DocumentVersion<?> newest) {
        this.word = word;
        this.newest = newest;
        this.reader = new DocumentReader<>(word, DocumentKind::words, newest, DocumentFormat.MAX_BYTES);
    }

    /** Returns what reads documents of this kind as far as their record. */
    @SuppressWarnings("unchecked")
    <D extends Document> DocumentReader<D> reader(Class<D> type) {
        if (reader.type() != type) {
            throw new IllegalArgumentException(word + " is not read as " + type);
        }
        return (DocumentReader<D>) reader;
    }

    /**
     * Finds the kind that a word stands for.
     *
     * @param word the word, exactly as it is written
     * @return the kind, or empty if it is another word
     */
    public static Optional<DocumentKind> find(String word) {
        Objects.requireNonNull(word, "word");
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** Lists the words for all kinds. */
    static List<String> words() {
        return Arrays.stream(values()).map(DocumentKind::word).toList();
    }

    /**
     * Returns the word that stands under the key {@code kind} of such a document.
     *
     * @return the word, such as {@code people}
     */
    public String word() {
        return word;
    }

    /**
     * Returns the version of the shape in which such a document is written now.
     *
     * @return the version, 1 or more
     */
    public int version() {
        return newest.number();
    }

    /**
     * Returns the schema of such a document in its current version.
     *
     * @return a JSON Schema of the dialect 2020-12, with a description of every key in Japanese and English
     */
    public String schema() {
        return JsonSchema.of(word, newest);
    }
}
