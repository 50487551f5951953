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
import io.github.digitalskillmap.json.document.result.ResultsDocument;
import io.github.digitalskillmap.json.document.talent.TalentSystemDocument;
import io.github.digitalskillmap.json.document.training.CurriculumDocument;
import io.github.digitalskillmap.json.document.workforce.DemandDocument;
import io.github.digitalskillmap.json.document.workforce.PostsDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    /** People and what they hold, which a {@link PeopleReader} reads and a {@link PeopleWriter} writes. */
    PEOPLE(PeopleDocument.KIND, PeopleDocument.VERSION),

    /** One edition of a framework, which a {@link FrameworkReader} reads and a {@link FrameworkWriter} writes. */
    FRAMEWORK(FrameworkDocument.KIND, FrameworkDocument.VERSION),

    /**
     * One edition of a catalogue of exams, which an {@link ExamCatalogueReader} reads and an {@link ExamCatalogueWriter}
     * writes.
     */
    EXAM_CATALOGUE(ExamCatalogueDocument.KIND, ExamCatalogueDocument.VERSION),

    /** How far people meet job types, which a {@link ResultsReader} reads and a {@link ResultsWriter} writes. */
    RESULTS(ResultsDocument.KIND, ResultsDocument.VERSION),

    /**
     * How records are carried from one framework to another, which a {@link MigrationPlanReader} reads and a
     * {@link MigrationPlanWriter} writes.
     */
    MIGRATION_PLAN(MigrationPlanDocument.KIND, MigrationPlanDocument.VERSION),

    /**
     * What a body does differently from a framework, which an {@link OverlayReader} reads and an {@link OverlayWriter}
     * writes; an {@link AdaptedFramework} puts it on its base.
     */
    OVERLAY(OverlayDocument.KIND, OverlayDocument.VERSION),

    /**
     * How far people have come in rounds of assessment, which an {@link AssessmentReader} reads and an
     * {@link AssessmentWriter} writes.
     */
    ASSESSMENTS(AssessmentsDocument.KIND, AssessmentsDocument.VERSION),

    /**
     * The stages from self-check to confirmed levels, which an {@link AssessmentCycleReader} reads and an
     * {@link AssessmentCycleWriter} writes.
     */
    ASSESSMENT_CYCLE(AssessmentCycleDocument.KIND, AssessmentCycleDocument.VERSION),

    /**
     * Workplaces, entry routes and career models, which a {@link CareerSystemReader} reads and a {@link CareerSystemWriter}
     * writes.
     */
    CAREER_SYSTEM(CareerSystemDocument.KIND, CareerSystemDocument.VERSION),

    /** The placements of people, which a {@link CareerReader} reads and a {@link CareerWriter} writes. */
    CAREERS(CareersDocument.KIND, CareersDocument.VERSION),

    /** The training of one year, which a {@link CurriculumReader} reads and a {@link CurriculumWriter} writes. */
    CURRICULUM(CurriculumDocument.KIND, CurriculumDocument.VERSION),

    /**
     * Talent types and what applies to them, which a {@link TalentSystemReader} reads and a {@link TalentSystemWriter} writes.
     */
    TALENT_SYSTEM(TalentSystemDocument.KIND, TalentSystemDocument.VERSION),

    /** What units need people for, which a {@link DemandReader} reads and a {@link DemandWriter} writes. */
    DEMAND(DemandDocument.KIND, DemandDocument.VERSION),

    /** Posts that people are to take, which a {@link PostsReader} reads and a {@link PostsWriter} writes. */
    POSTS(PostsDocument.KIND, PostsDocument.VERSION);

    private final String word;
    private final int version;

    DocumentKind(String word, int version) {
        this.word = word;
        this.version = version;
    }

    /**
     * Finds the kind that a word stands for.
     *
     * @param word the word, exactly as it is written
     * @return the kind, or empty if it is another word
     */
    public static Optional<DocumentKind> find(String word) {
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
        return version;
    }

    /**
     * Returns the schema of such a document in its current version.
     *
     * @return a JSON Schema of the dialect 2020-12, with a description of every key in Japanese and English
     * @throws UncheckedIOException if the library itself cannot be read
     */
    public String schema() {
        String name = "schema/" + word + "-" + version + ".schema.json";
        try (InputStream schema = Objects.requireNonNull(DocumentKind.class.getResourceAsStream(name), name)) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
