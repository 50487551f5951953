package io.github.digitalskillmap.credential;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamCatalogues;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.exam.ExamScaleId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.profile.RegistrationState;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.scoring.PassState;
import io.github.digitalskillmap.scoring.ReportedPass;
import io.github.digitalskillmap.skill.Skill;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells which exams a person has passed, which levels that reaches, and what it says beside the judged skills.
 *
 * <p>For example:
 *
 * <pre>{@code
 * ExamScorer exams = ExamScorer.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());
 * ExamReport report = exams.score(person, LocalDate.of(2026, 4, 1));
 * report.highestLevel(IpaCatalogue.SCALE);          // such as level 3
 * report.findSkill(TokyoSkills.DATABASE).get().next();  // データベーススペシャリスト試験
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ExamScorer {

    private final Framework framework;
    private final ExamCatalogues exams;

    private ExamScorer(Framework framework, ExamCatalogues exams) {
        this.framework = Objects.requireNonNull(framework, "framework");
        this.exams = Objects.requireNonNull(exams, "exams");
    }

    /**
     * Returns a scorer for the exams of the given catalogues.
     *
     * <p>The catalogues may be of later editions than those that the framework names: a new catalogue makes no new
     * framework.
     *
     * @param framework the framework whose skills the exams go with
     * @param catalogues where exams are looked up, of one or more issuers
     * @return the scorer
     * @throws UnknownIdentifierException if the framework links a skill to an exam that no catalogue has
     * @throws IllegalArgumentException if two catalogues have the same exam or scale
     */
    public static ExamScorer of(Framework framework, ExamCatalogue... catalogues) {
        return of(framework, List.of(Objects.requireNonNull(catalogues, "catalogues")));
    }

    /**
     * Returns a scorer for the exams of the given catalogues.
     *
     * <p>The catalogues may be of later editions than those that the framework names: a new catalogue makes no new
     * framework.
     *
     * @param framework the framework whose skills the exams go with
     * @param catalogues where exams are looked up, of one or more issuers
     * @return the scorer
     * @throws UnknownIdentifierException if the framework links a skill to an exam that no catalogue has
     * @throws IllegalArgumentException if two catalogues have the same exam or scale
     */
    public static ExamScorer of(Framework framework, List<ExamCatalogue> catalogues) {
        Objects.requireNonNull(framework, "framework");
        ExamCatalogues exams = ExamCatalogues.of(catalogues);
        framework.examLinks().forEach(link -> exams.exam(link.exam()));
        return new ExamScorer(framework, exams);
    }

    /**
     * Reports the exams of a person as of a date.
     *
     * @param profile what the person holds, in the same framework
     * @param asOf the date; later passes and registrations do not count yet, expired passes and lapsed registrations
     *     no longer
     * @return the report
     * @throws IllegalArgumentException if the profile is of another framework
     * @throws UnknownIdentifierException if the person passed an exam that no catalogue has
     */
    public ExamReport score(SkillProfile profile, LocalDate asOf) {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(asOf, "asOf");
        framework.requireSame(profile.framework());
        List<ReportedPass> passes = ReportedPass.of(profile, exams, asOf);
        return ImmutableExamReport.builder()
                .asOf(asOf)
                .framework(framework)
                .addAllCatalogues(exams.editions())
                .standing(standing(passes))
                .addAllPasses(passes)
                .addAllLevels(exams.scales().stream()
                        .map(scale -> ReachedLevel.of(scale, passes))
                        .toList())
                .addAllSkills(skills(profile, passes, asOf))
                .build();
    }

    private List<SkillExams> skills(SkillProfile profile, List<ReportedPass> passes, LocalDate asOf) {
        List<SkillExams> skills = new ArrayList<>();
        for (Skill skill : framework.skills()) {
            List<LinkedExam> linked = framework.examLinks().stream()
                    .filter(link -> link.skill().equals(skill.id()))
                    .map(link -> linked(link, passes))
                    .toList();
            if (!linked.isEmpty()) {
                skills.add(ImmutableSkillExams.builder()
                        .skill(skill)
                        .judged(profile.attainment(skill.id()))
                        .addAllExams(linked)
                        .addAllNext(next(linked, asOf))
                        .build());
            }
        }
        return skills;
    }

    private LinkedExam linked(ExamLink link, List<ReportedPass> passes) {
        List<Exam> counting = exams.withSuccessors(link.exam());
        List<ReportedPass> related = passes.stream()
                .filter(pass -> counting.contains(pass.exam()) && pass.state() != PassState.LATER)
                .toList();
        List<ReportedPass> valid =
                related.stream().filter(pass -> pass.state() == PassState.VALID).toList();
        List<ReportedPass> settling = valid.stream()
                .filter(pass ->
                        link.kind() == ExamLink.Kind.EXAM || !pass.exam().registrable() || pass.registered())
                .toList();
        LinkState state;
        List<ReportedPass> by;
        if (!settling.isEmpty()) {
            state = LinkState.HELD;
            by = settling;
        } else if (!valid.isEmpty()) {
            state = valid.stream().anyMatch(pass -> pass.registrationState() == RegistrationState.LAPSED)
                    ? LinkState.REGISTRATION_LAPSED
                    : LinkState.PASSED_NOT_REGISTERED;
            by = valid;
        } else {
            state = related.isEmpty() ? LinkState.NOT_PASSED : LinkState.EXPIRED;
            by = related;
        }
        return ImmutableLinkedExam.builder()
                .link(link)
                .exam(exams.exam(link.exam()))
                .state(state)
                .addAllBy(by)
                .build();
    }

    private List<Exam> next(List<LinkedExam> linked, LocalDate asOf) {
        Map<ExamScaleId, Exam> lowest = new LinkedHashMap<>();
        List<Exam> next = new ArrayList<>();
        linked.stream()
                .filter(LinkedExam::isOpen)
                .flatMap(open -> offered(open.exam(), asOf).stream())
                .distinct()
                .forEach(exam -> exam.level()
                        .value()
                        .ifPresentOrElse(
                                level -> lowest.merge(level.scale(), exam, this::lower), () -> next.add(exam)));
        next.addAll(0, lowest.values());
        return next;
    }

    /** The exam itself while it is offered, or else the nearest of its successors that is. */
    private Optional<Exam> offered(Exam exam, LocalDate asOf) {
        return exams.withSuccessors(exam.id()).stream()
                .filter(each -> each.isActive(asOf))
                .findFirst();
    }

    private Exam lower(Exam one, Exam other) {
        return position(other) < position(one) ? other : one;
    }

    private int position(Exam exam) {
        return exams.scale(exam.level().value().orElseThrow().scale()).positionOf(exam);
    }

    private Standing standing(List<ReportedPass> passes) {
        Stream<Sourced> passed = passes.stream().map(ReportedPass::exam);
        Stream<Sourced> links = framework.examLinks().stream()
                .flatMap(link -> Stream.of(
                        link, exams.exam(link.exam()), framework.skill(link.skill()), framework.scaleOf(link.skill())));
        Stream<Sourced> scales = exams.scales().stream().map(scale -> scale);
        return Stream.of(passed, links, scales)
                .flatMap(sourced -> sourced)
                .map(Sourced::standing)
                .reduce(Standing.PUBLISHED, Standing::weaker);
    }

    /**
     * Returns what is scored.
     *
     * @return such as {@code exam scorer for tokyo-dsm@2.0.0 with [ipa@1.0.0]}
     */
    @Override
    public String toString() {
        return "exam scorer for " + framework + " with " + exams.editions();
    }
}
