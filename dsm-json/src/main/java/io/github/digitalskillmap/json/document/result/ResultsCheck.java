package io.github.digitalskillmap.json.document.result;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.json.document.Day;
import io.github.digitalskillmap.json.people.DocumentFaults;
import io.github.digitalskillmap.json.people.Lookup;
import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.json.people.Notation;
import io.github.digitalskillmap.json.people.PlacedText;
import io.github.digitalskillmap.json.people.RecordEntries;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.text.NearestNames;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.JobTypeResult;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.scoring.ScoringRule;
import io.github.digitalskillmap.skill.SkillId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts the results of a document again and tells where they differ, and what keeps it from doing so. */
public final class ResultsCheck {

    private static final Map<String, ScoringRule> RULES =
            ScoringRule.all().stream().collect(Collectors.toUnmodifiableMap(ScoringRule::name, rule -> rule));

    private final JobTypeScorer scorer;
    private final Map<ScoringRule, JobTypeScorer> scorers = new HashMap<>();
    private final List<ExamCatalogue> catalogues;
    private final Findings findings;
    private final Lookup lookup;
    private final RecordEntries records;
    private final ResultComparison comparison;

    public ResultsCheck(JobTypeScorer scorer, List<ExamCatalogue> catalogues, Findings findings) {
        this.scorer = scorer;
        this.catalogues = catalogues;
        this.findings = findings;
        Names names = new Names(scorer.framework(), catalogues, Notation.JSON);
        this.lookup = new Lookup(names, new DocumentFaults(findings));
        this.records = new RecordEntries(names, findings);
        this.comparison = new ResultComparison(findings);
    }

    /** Returns the results that could be counted again; all of them, as they were written, if no fault was found. */
    public List<JobTypeResult> results(ResultsDocument document) {
        boolean sameFramework = lookup.isOfFramework(document.framework(), DataPath.ROOT.at("framework"));
        boolean sameCatalogues = checkCatalogues(document.examCatalogues());
        boolean countable = sameFramework && sameCatalogues && !findings.has(DocumentPath.ROOT);
        List<@Nullable ResultEntry> entries = Objects.requireNonNullElse(document.results(), List.of());
        DocumentPath path = DocumentPath.ROOT.at("results");
        List<JobTypeResult> results = new ArrayList<>();
        for (int i = 0; i < entries.size() && !findings.isFull(); i++) {
            ResultEntry entry = entries.get(i);
            if (entry != null) {
                result(path.at(i), entry, sameFramework, countable).ifPresent(results::add);
            }
        }
        return results;
    }

    private Optional<JobTypeResult> result(
            DocumentPath path, ResultEntry entry, boolean sameFramework, boolean countable) {
        Optional<PersonId> person = named(entry.person()).map(PersonId::of);
        return count(path, entry, sameFramework)
                .filter(count -> countable)
                .flatMap(count -> fulfilment(path, entry, count))
                .map(fulfilment -> person.map(id -> JobTypeResult.of(id, fulfilment))
                        .orElseGet(() -> JobTypeResult.of(fulfilment)));
    }

    /** Tells whether exams are looked up where they were. What is missing or no text was told before. */
    private boolean checkCatalogues(@Nullable List<@Nullable String> found) {
        DocumentPath path = DocumentPath.ROOT.at("examCatalogues");
        List<String> expected =
                catalogues.stream().map(each -> each.edition().toString()).toList();
        if (found == null || findings.hasWithin(path)) {
            return false;
        }
        if (found.equals(expected)) {
            return true;
        }
        findings.add(DocumentProblem.OTHER_EXAM_CATALOGUES, path, listed(found), listed(expected));
        return false;
    }

    private static String listed(List<? extends @Nullable String> editions) {
        return editions.isEmpty() ? NearestNames.NOTHING : "'" + Quotation.of(String.join(", ", editions)) + "'";
    }

    /** Returns what the result is counted from, if nothing is wrong with it. */
    private Optional<Count> count(DocumentPath path, ResultEntry entry, boolean sameFramework) {
        Optional<JobTypeId> jobType = named(entry.jobType())
                .filter(text -> sameFramework)
                .flatMap(text ->
                        lookup.jobType(new PlacedText(text, path.at("jobType").place())))
                .filter(found -> isScored(path.at("jobType"), found))
                .map(JobType::id);
        Optional<ScoringRule> rule = named(entry.rule()).flatMap(text -> rule(path.at("rule"), text));
        Optional<LocalDate> asOf = Optional.ofNullable(entry.asOf()).flatMap(Day::parse);
        Optional<SkillProfile> profile = Optional.ofNullable(entry.holds())
                .map(holds -> records.profile(path.at("holds").place(), holds, sameFramework));
        if (jobType.isEmpty()
                || rule.isEmpty()
                || profile.isEmpty()
                || Stream.of("asOf", "holds").map(path::at).anyMatch(findings::hasWithin)) {
            return Optional.empty();
        }
        return Optional.of(new Count(jobType.get(), rule.get(), asOf, profile.get()));
    }

    private boolean isScored(DocumentPath path, JobType jobType) {
        boolean scored = jobType.skillsAtUnstatedLevels().isEmpty();
        if (!scored) {
            findings.add(
                    DocumentProblem.LEVEL_NOT_STATED,
                    path,
                    jobType.id().toString(),
                    jobType.skillsAtUnstatedLevels().stream()
                            .map(SkillId::toString)
                            .collect(Collectors.joining(", ")));
        }
        return scored;
    }

    /** Returns a text that tells something; a blank one is told by the constraints. */
    private static Optional<String> named(@Nullable String text) {
        return Optional.ofNullable(text).filter(name -> !name.isBlank());
    }

    private Optional<ScoringRule> rule(DocumentPath path, String text) {
        Optional<ScoringRule> rule = Optional.ofNullable(RULES.get(text));
        if (rule.isEmpty()) {
            String usable = ScoringRule.all().stream().map(ScoringRule::name).collect(Collectors.joining(", "));
            findings.add(DocumentProblem.WRONG_RULE, path, Quotation.of(text), usable);
        }
        return rule;
    }

    /** Counts a result again and compares, unless it has a day that it must not have or lacks one that it needs. */
    private Optional<JobTypeFulfilment> fulfilment(DocumentPath path, ResultEntry entry, Count count) {
        boolean dated = scorer.dependsOnDate(count.jobType());
        if (dated && count.asOf().isEmpty()) {
            findings.add(DocumentProblem.MISSING_KEY, path.at("asOf"), "asOf");
            return Optional.empty();
        }
        if (!dated && count.asOf().isPresent()) {
            findings.addAtKey(
                    DocumentProblem.UNKNOWN_KEY, path.at("asOf"), "asOf", "person, jobType, rule, holds, fulfilment");
            return Optional.empty();
        }
        JobTypeScorer byRule = scorers.computeIfAbsent(count.rule(), scorer::by);
        JobTypeFulfilment fulfilment = count.asOf()
                .map(day -> byRule.score(count.profile(), count.jobType(), day))
                .orElseGet(() -> byRule.score(count.profile(), count.jobType()));
        if (entry.fulfilment() != null) {
            comparison.compare(path.at("fulfilment"), entry.fulfilment(), FulfilmentEntry.from(fulfilment));
        }
        return Optional.of(fulfilment);
    }

    /** What a result is counted from. */
    private record Count(JobTypeId jobType, ScoringRule rule, Optional<LocalDate> asOf, SkillProfile profile) {}
}
