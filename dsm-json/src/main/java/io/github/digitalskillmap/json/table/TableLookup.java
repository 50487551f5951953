package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.json.text.KnownTexts;
import io.github.digitalskillmap.json.text.NearestNames;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Phrase;
import io.github.digitalskillmap.wording.Spelling;
import io.github.digitalskillmap.wording.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a table calls by name, and names it so that it is found again. */
final class TableLookup {

    private static final int MOST = 4_000;
    private static final int MOST_LEVELS = 200;
    private static final String NONE = "none";
    private static final String NONE_IN_JAPANESE = "なし";
    private static final Set<Spelling> NONES = Set.of(Spelling.of(NONE), Spelling.of(NONE_IN_JAPANESE));

    private final Framework framework;
    private final List<ExamCatalogue> catalogues;
    private final KnownTexts<Skill> skills = new KnownTexts<>(MOST);
    private final Map<SkillId, KnownTexts<Level>> levels = new HashMap<>();
    private final KnownTexts<Rank> ranks = new KnownTexts<>(MOST);
    private final KnownTexts<List<Exam>> exams = new KnownTexts<>(MOST);

    TableLookup(Framework framework, List<ExamCatalogue> catalogues) {
        this.framework = framework;
        this.catalogues = catalogues;
    }

    Framework framework() {
        return framework;
    }

    Optional<Skill> skill(String text) {
        return skills.get(text, framework::findSkill);
    }

    Optional<Skill> skill(String text, CellAddress cell, TableFindings findings) {
        return skill(text, Quotation.of(text), cell, findings);
    }

    /** Finds a skill, or tells that there is none and calls it as it may be quoted. */
    Optional<Skill> skill(String text, String quoted, CellAddress cell, TableFindings findings) {
        Optional<Skill> skill = skills.get(text, framework::findSkill);
        if (skill.isEmpty()) {
            tell(TableProblem.SKILL_NOT_FOUND, text, quoted, cell, namesOf(framework.skills()), findings);
        }
        return skill;
    }

    void tellUnknownJobType(String text, String quoted, CellAddress cell, TableFindings findings) {
        tell(TableProblem.JOB_TYPE_NOT_FOUND, text, quoted, cell, namesOf(framework.jobTypes()), findings);
    }

    private void tell(
            TableProblem code,
            String text,
            String quoted,
            CellAddress cell,
            List<String> names,
            TableFindings findings) {
        findings.add(code, cell, quoted, framework.edition().toString(), near(text, names, findings));
    }

    /** Lists the names that may have been meant; empty if none is near, or if nobody will be told. */
    static String near(String text, List<String> names, TableFindings findings) {
        return findings.isFull() ? "" : NearestNames.to(text, names);
    }

    /** Returns a name for a sentence of either language, such as {@code UXデザイン / UX design}. */
    private static String inEachLanguage(Wording name) {
        return name.phrases().stream().map(Phrase::text).distinct().collect(Collectors.joining(" / "));
    }

    static boolean isNone(String text) {
        return NONES.contains(Spelling.of(text));
    }

    static String none(Locale language) {
        return isJapanese(language) ? NONE_IN_JAPANESE : NONE;
    }

    static boolean isJapanese(Locale language) {
        return language.getLanguage().equals(Locale.JAPANESE.getLanguage());
    }

    Optional<Level> level(SkillId skill, String text, CellAddress cell, TableFindings findings) {
        Optional<Level> level = levels.computeIfAbsent(skill, any -> new KnownTexts<>(MOST_LEVELS))
                .get(text, name -> framework.findLevel(skill, name));
        if (level.isEmpty()) {
            Stream<String> labels =
                    framework.scaleOf(skill).levels().stream().map(each -> inEachLanguage(each.label()));
            findings.add(
                    TableProblem.LEVEL_NOT_FOUND,
                    cell,
                    Quotation.of(text),
                    inEachLanguage(framework.skill(skill).name()),
                    Stream.concat(labels, Stream.of(NONE_IN_JAPANESE + " / " + NONE))
                            .collect(Collectors.joining(", ")));
        }
        return level;
    }

    Optional<Rank> rank(String text, CellAddress cell, TableFindings findings) {
        Optional<Rank> rank = ranks.get(text, framework::findRank);
        if (rank.isEmpty()) {
            String names = framework.ranks().stream()
                    .map(each -> inEachLanguage(each.name()))
                    .collect(Collectors.joining(", "));
            findings.add(
                    TableProblem.RANK_NOT_FOUND,
                    cell,
                    Quotation.of(text),
                    framework.edition().toString(),
                    names);
        }
        return rank;
    }

    Optional<Exam> exam(String text, CellAddress cell, TableFindings findings) {
        List<Exam> found = exams.get(text, this::findExams).orElse(List.of());
        if (found.isEmpty()) {
            List<String> names = catalogues.stream()
                    .flatMap(catalogue -> catalogue.exams().stream())
                    .flatMap(each -> Stream.of(each.code(), each.name().toString()))
                    .toList();
            findings.add(
                    TableProblem.EXAM_NOT_FOUND,
                    cell,
                    Quotation.of(text),
                    catalogues.toString(),
                    near(text, names, findings));
        }
        if (found.size() > 1) {
            String ids = found.stream().map(each -> each.id().toString()).collect(Collectors.joining(", "));
            findings.add(TableProblem.AMBIGUOUS_EXAM, cell, Quotation.of(text), ids);
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<List<Exam>> findExams(String text) {
        List<Exam> found = catalogues.stream()
                .flatMap(catalogue -> catalogue.find(text).stream())
                .toList();
        return found.stream()
                .filter(exam -> exam.id().toString().equals(text))
                .findFirst()
                .map(List::of)
                .or(() -> Optional.of(found).filter(exams -> !exams.isEmpty()));
    }

    /** Returns the name of a skill, or its identifier where the name would not be read back as that skill. */
    String title(Skill skill, Locale language) {
        String name = skill.name().text(language);
        boolean isRead = PeopleColumn.of(name).isEmpty()
                && framework.findSkill(name).filter(skill::equals).isPresent();
        return isRead ? name : skill.id().toString();
    }

    String title(JobType jobType, Locale language) {
        String name = jobType.name().text(language);
        boolean isRead = framework.findJobType(name).filter(jobType::equals).isPresent();
        return isRead ? name : jobType.id().toString();
    }

    String title(Rank rank, Locale language) {
        String name = rank.name().text(language);
        boolean isRead = framework.findRank(name).filter(rank::equals).isPresent();
        return isRead ? name : rank.id().toString();
    }

    String title(SkillId skill, Level level, Locale language) {
        String label = level.label().text(language);
        boolean isRead = !isNone(label)
                && framework.findLevel(skill, label).filter(level::equals).isPresent();
        return isRead ? label : level.id().toString();
    }

    static List<String> namesOf(List<? extends Named> named) {
        return named.stream()
                .flatMap(each -> Stream.concat(
                        each.name().phrases().stream().map(Phrase::text),
                        Stream.of(each.id().key())))
                .toList();
    }
}
