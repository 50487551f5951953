package io.github.digitalskillmap.scoring;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.exam.ExamId;
import io.github.digitalskillmap.exam.ExamLevelId;
import io.github.digitalskillmap.exam.ExamLink;
import io.github.digitalskillmap.exam.ExamScale;
import io.github.digitalskillmap.exam.ExamScaleId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.UnknownIdentifierException;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.skill.Skill;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells which exams a person has passed, which levels that reaches, and what it says beside the judged skills.
 *
 * <p>For example:
 *
 * <pre>{@code
 * ExamScorer exams = ExamScorer.of(TokyoFramework.policyVersion2(), IpaCatalogue.current());
 * ExamReport report = exams.score(person, LocalDate.of(2026, 4, 1));
 * report.highestLevel(IpaCatalogue.SCALE);          // such as level 3
 * report.skill(TokyoSkills.DATABASE).get().next();  // データベーススペシャリスト試験
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ExamScorer {

    private final Framework framework;
    private final List<ExamCatalogue> catalogues;

    private ExamScorer(Framework framework, List<ExamCatalogue> catalogues) {
        this.framework = framework;
        this.catalogues = catalogues;
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
        ExamScorer scorer = new ExamScorer(framework, List.of(catalogues));
        scorer.requireDistinct();
        framework.examLinks().forEach(link -> scorer.catalogueOf(link.exam()));
        return scorer;
    }

    private void requireDistinct() {
        Set<Object> seen = new HashSet<>();
        for (ExamCatalogue catalogue : catalogues) {
            Stream.concat(
                            catalogue.exams().stream().map(Exam::id),
                            catalogue.scales().stream().map(ExamScale::id))
                    .filter(id -> !seen.add(id))
                    .findFirst()
                    .ifPresent(id -> {
                        throw new IllegalArgumentException(
                                "catalogues must be distinct, but '" + id + "' is in two of " + editions());
                    });
        }
    }

    /**
     * Reports the exams of a person as of a date.
     *
     * @param profile what the person holds, in the same framework
     * @param asOf the date; later passes and registrations do not count yet, expired passes no longer
     * @return the report
     * @throws IllegalArgumentException if the profile is of another framework
     * @throws UnknownIdentifierException if the person passed an exam that no catalogue has
     */
    public ExamReport score(SkillProfile profile, LocalDate asOf) {
        framework.requireSame(profile.framework());
        List<ReportedPass> passes = profile.passes().stream()
                .map(pass -> ReportedPass.of(exam(pass.exam()), pass, asOf))
                .toList();
        return ImmutableExamReport.builder()
                .asOf(asOf)
                .edition(framework.edition())
                .addAllCatalogues(editions())
                .standing(standing(passes))
                .addAllPasses(passes)
                .addAllLevels(catalogues.stream()
                        .flatMap(catalogue -> catalogue.scales().stream())
                        .map(scale -> reached(scale, passes))
                        .toList())
                .addAllSkills(skills(profile, passes, asOf))
                .build();
    }

    private static ReachedLevel reached(ExamScale scale, List<ReportedPass> passes) {
        int highest = 0;
        List<ReportedPass> by = new ArrayList<>();
        for (ReportedPass pass : passes) {
            Optional<ExamLevelId> level = pass.exam().level().value();
            if (pass.state() == PassState.VALID
                    && level.filter(each -> each.scale().equals(scale.id())).isPresent()) {
                int position = scale.position(level.get());
                if (position > highest) {
                    highest = position;
                    by.clear();
                }
                if (position == highest) {
                    by.add(pass);
                }
            }
        }
        ImmutableReachedLevel.Builder reached =
                ImmutableReachedLevel.builder().scale(scale).addAllBy(by);
        return highest == 0
                ? reached.build()
                : reached.level(scale.levels().get(highest - 1)).build();
    }

    private List<SkillExams> skills(SkillProfile profile, List<ReportedPass> passes, LocalDate asOf) {
        List<SkillExams> skills = new ArrayList<>();
        for (Skill skill : framework.skills()) {
            List<LinkedExam> exams = framework.examLinks().stream()
                    .filter(link -> link.skill().equals(skill.id()))
                    .map(link -> linked(link, passes))
                    .toList();
            if (!exams.isEmpty()) {
                skills.add(ImmutableSkillExams.builder()
                        .skill(skill)
                        .judged(profile.attainment(skill.id()))
                        .addAllExams(exams)
                        .addAllNext(next(exams, asOf))
                        .build());
            }
        }
        return skills;
    }

    private LinkedExam linked(ExamLink link, List<ReportedPass> passes) {
        Set<ExamId> counting = new HashSet<>(catalogueOf(link.exam()).successorsOf(link.exam()));
        counting.add(link.exam());
        List<ReportedPass> related = passes.stream()
                .filter(pass -> counting.contains(pass.exam().id()) && pass.state() != PassState.LATER)
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
            state = LinkState.PASSED_NOT_REGISTERED;
            by = valid;
        } else {
            state = related.isEmpty() ? LinkState.NOT_PASSED : LinkState.EXPIRED;
            by = related;
        }
        return ImmutableLinkedExam.builder()
                .link(link)
                .exam(exam(link.exam()))
                .state(state)
                .addAllBy(by)
                .build();
    }

    private List<Exam> next(List<LinkedExam> exams, LocalDate asOf) {
        Map<ExamScaleId, Exam> lowest = new LinkedHashMap<>();
        List<Exam> next = new ArrayList<>();
        exams.stream()
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
        return Stream.concat(Stream.of(exam.id()), catalogueOf(exam.id()).successorsOf(exam.id()).stream())
                .map(this::exam)
                .filter(each -> each.isActive(asOf))
                .findFirst();
    }

    private Exam lower(Exam one, Exam other) {
        return position(other) < position(one) ? other : one;
    }

    private int position(Exam exam) {
        ExamLevelId level = exam.level().value().orElseThrow();
        return catalogueOf(exam.id()).scale(level.scale()).position(level);
    }

    private Exam exam(ExamId id) {
        return catalogueOf(id).exam(id);
    }

    private ExamCatalogue catalogueOf(ExamId id) {
        return catalogues.stream()
                .filter(catalogue -> catalogue.has(id))
                .findFirst()
                .orElseThrow(() -> new UnknownIdentifierException(id, editions()));
    }

    private List<Edition> editions() {
        return catalogues.stream().map(ExamCatalogue::edition).toList();
    }

    private Standing standing(List<ReportedPass> passes) {
        Stream<Sourced> exams = passes.stream().map(ReportedPass::exam);
        Stream<Sourced> links = framework.examLinks().stream()
                .flatMap(link -> Stream.of(
                        link, exam(link.exam()), framework.skill(link.skill()), framework.scaleOf(link.skill())));
        Stream<Sourced> scales = catalogues.stream().flatMap(catalogue -> catalogue.scales().stream());
        return Stream.of(exams, links, scales)
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
        return "exam scorer for " + framework + " with " + editions();
    }
}
