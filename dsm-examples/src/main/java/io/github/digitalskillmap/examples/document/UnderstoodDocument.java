package io.github.digitalskillmap.examples.document;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.DocumentFormat;
import io.github.digitalskillmap.json.DocumentKind;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.PeopleAccount;
import io.github.digitalskillmap.wording.Wording;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Says what a document is and what was understood of it. */
final class UnderstoodDocument {

    private UnderstoodDocument() {}

    /** Says what was understood of a document that is sound, as far as there is something to count in it. */
    static Optional<Understood> understood(DocumentKind kind, DsmJson documents, Path content) {
        Edition edition = documents.framework().edition();
        return switch (kind) {
            case PEOPLE ->
                read(
                        documents.people(),
                        content,
                        people -> Understood.of(PeopleAccount.of(documents.framework(), people)));
            case DEMAND ->
                read(
                        documents.demand(),
                        content,
                        survey -> Understood.of(Wording.sentence(
                                "業務 %d 件、枠組み %s",
                                "works: %d, framework: %s", survey.works().size(), edition)));
            case POSTS ->
                read(
                        documents.posts(),
                        content,
                        posts -> Understood.of(Wording.sentence(
                                "ポスト %d 件、枠組み %s", "posts: %d, framework: %s", posts.size(), edition)));
            case ASSESSMENTS ->
                read(
                        documents.assessments(),
                        content,
                        records -> Understood.of(Wording.sentence(
                                "スキルチェックの記録 %d 件、枠組み %s",
                                "records of assessment: %d, framework: %s", records.size(), edition)));
            case CAREERS ->
                read(
                        documents.careers(),
                        content,
                        careers -> Understood.of(Wording.sentence(
                                "経歴 %d 名、枠組み %s", "careers: %d, framework: %s", careers.size(), edition)));
            case FRAMEWORK ->
                read(
                        DocumentFormat.frameworks(documents.catalogues()),
                        content,
                        framework -> Understood.of(Wording.sentence(
                                "枠組み %s、スキル %d 件、ジョブタイプ %d 件、職層 %d 件",
                                "framework: %s, skills: %d, job types: %d, ranks: %d",
                                framework.edition(),
                                framework.skills().size(),
                                framework.jobTypes().size(),
                                framework.ranks().size())));
            case EXAM_CATALOGUE ->
                read(
                        DocumentFormat.examCatalogues(),
                        content,
                        catalogue -> Understood.of(Wording.sentence(
                                "試験カタログ %s、試験 %d 件",
                                "exam catalogue: %s, exams: %d",
                                catalogue.edition(),
                                catalogue.exams().size())));
            case OVERLAY, RESULTS, MIGRATION_PLAN, ASSESSMENT_CYCLE, CAREER_SYSTEM, TALENT_SYSTEM, CURRICULUM, POLICY ->
                Optional.empty();
        };
    }

    private static <T> Optional<Understood> read(DocumentFormat<T> format, Path content, Function<T, Understood> said) {
        return format.read(content).value().map(said);
    }

    /** Names the kind of a document. */
    static Wording name(DocumentKind kind) {
        return switch (kind) {
            case PEOPLE -> Wording.sentence("職員の文書", "document of people");
            case FRAMEWORK -> Wording.sentence("枠組みの文書", "document of a framework");
            case EXAM_CATALOGUE -> Wording.sentence("試験カタログの文書", "document of an exam catalogue");
            case OVERLAY -> Wording.sentence("適用版の文書", "document of an overlay");
            case RESULTS -> Wording.sentence("採点結果の文書", "document of results");
            case MIGRATION_PLAN -> Wording.sentence("移行計画の文書", "document of a migration plan");
            case POLICY -> Wording.sentence("方針の文書", "document of a policy");
            case ASSESSMENT_CYCLE -> Wording.sentence("サイクルの文書", "document of a cycle of assessment");
            case CAREER_SYSTEM -> Wording.sentence("キャリアの体系の文書", "document of a system of careers");
            case TALENT_SYSTEM -> Wording.sentence("人材像の体系の文書", "document of a system of talent types");
            case CAREERS -> Wording.sentence("経歴の文書", "document of careers");
            case CURRICULUM -> Wording.sentence("カリキュラムの文書", "document of a curriculum");
            case DEMAND -> Wording.sentence("業務の調査の文書", "document of a survey of work");
            case POSTS -> Wording.sentence("ポストの文書", "document of posts");
            case ASSESSMENTS -> Wording.sentence("スキルチェックから認定までの文書", "document of assessments");
        };
    }
}
