package io.github.digitalskillmap.json;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.json.document.PersonEntry;
import io.github.digitalskillmap.json.text.NearestNames;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Phrase;
import io.github.digitalskillmap.wording.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what a document calls by name and tells what cannot be found.
 *
 * <p>A document has the same few names again and again, and to fold their spellings takes long: each is looked up once.
 */
final class Lookup {

    private final Framework framework;
    private final List<ExamCatalogue> catalogues;
    private final Findings findings;
    private final Map<String, Optional<Skill>> skills = new HashMap<>();
    private final Map<LevelName, Optional<Level>> levels = new HashMap<>();
    private final Map<String, Optional<JobType>> jobTypes = new HashMap<>();
    private final Map<String, Optional<Rank>> ranks = new HashMap<>();
    private final Map<String, List<Exam>> exams = new HashMap<>();
    private final Map<String, Optional<Judgement>> judgements = new HashMap<>();
    private final Map<String, Optional<Role>> roles = new HashMap<>();

    Lookup(Framework framework, List<ExamCatalogue> catalogues, Findings findings) {
        this.framework = framework;
        this.catalogues = catalogues;
        this.findings = findings;
    }

    Optional<Skill> skill(DocumentPath path, String text) {
        Optional<Skill> skill = skills.computeIfAbsent(text, framework::findSkill);
        if (skill.isEmpty()) {
            List<String> names = framework.skills().stream()
                    .flatMap(each -> Stream.concat(
                            each.name().phrases().stream().map(Phrase::text),
                            Stream.of(each.id().key())))
                    .toList();
            findings.addAtKey(
                    DocumentProblem.SKILL_NOT_FOUND,
                    path,
                    Quotation.of(text),
                    framework.edition().toString(),
                    NearestNames.to(text, names));
        }
        return skill;
    }

    Optional<Level> level(DocumentPath path, SkillId skill, String text) {
        Optional<Level> level =
                levels.computeIfAbsent(new LevelName(skill, text), name -> framework.findLevel(skill, text));
        if (level.isEmpty()) {
            Stream<String> labels = framework.scaleOf(skill).levels().stream()
                    .map(each -> each.label().toString());
            findings.add(
                    DocumentProblem.LEVEL_NOT_FOUND,
                    path,
                    Quotation.of(text),
                    skill.toString(),
                    Stream.concat(labels, Stream.of(PersonEntry.NONE)).collect(Collectors.joining(", ")));
        }
        return level;
    }

    Optional<JobType> jobType(DocumentPath path, String text) {
        Optional<JobType> jobType = jobTypes.computeIfAbsent(text, framework::findJobType);
        if (jobType.isEmpty()) {
            List<String> names = framework.jobTypes().stream()
                    .flatMap(each -> Stream.concat(
                            each.name().phrases().stream().map(Phrase::text),
                            Stream.of(each.id().key())))
                    .toList();
            findings.add(
                    DocumentProblem.JOB_TYPE_NOT_FOUND,
                    path,
                    Quotation.of(text),
                    framework.edition().toString(),
                    NearestNames.to(text, names));
        }
        return jobType;
    }

    Optional<Rank> rank(DocumentPath path, String text) {
        Optional<Rank> rank = ranks.computeIfAbsent(text, framework::findRank);
        if (rank.isEmpty()) {
            findings.add(
                    DocumentProblem.RANK_NOT_FOUND,
                    path,
                    Quotation.of(text),
                    framework.edition().toString(),
                    listed(framework.ranks().stream().map(Rank::name)));
        }
        return rank;
    }

    Optional<Exam> exam(DocumentPath path, String text) {
        List<Exam> found = exams.computeIfAbsent(text, this::find);
        if (found.isEmpty()) {
            List<String> names = catalogues.stream()
                    .flatMap(catalogue -> catalogue.exams().stream())
                    .flatMap(each -> Stream.of(each.code(), each.name().toString()))
                    .toList();
            findings.add(
                    DocumentProblem.EXAM_NOT_FOUND,
                    path,
                    Quotation.of(text),
                    catalogues.toString(),
                    NearestNames.to(text, names));
        }
        if (found.size() > 1) {
            String ids = found.stream().map(each -> each.id().toString()).collect(Collectors.joining(", "));
            findings.add(DocumentProblem.AMBIGUOUS_EXAM, path, Quotation.of(text), ids);
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    Optional<Judgement> judgement(DocumentPath path, String text) {
        Optional<Judgement> judgement = judgements.computeIfAbsent(text, framework::findJudgement);
        if (judgement.isEmpty()) {
            List<String> names = framework.judgements().stream()
                    .map(Judgement::id)
                    .flatMap(each -> Stream.of(each.key(), each.toString()))
                    .toList();
            findings.add(
                    DocumentProblem.JUDGEMENT_NOT_FOUND,
                    path,
                    Quotation.of(text),
                    framework.edition().toString(),
                    NearestNames.to(text, names));
        }
        return judgement;
    }

    Optional<Role> role(DocumentPath path, String text) {
        Optional<Role> role = roles.computeIfAbsent(text, framework::findRole);
        if (role.isEmpty()) {
            findings.add(
                    DocumentProblem.ROLE_NOT_FOUND,
                    path,
                    Quotation.of(text),
                    framework.edition().toString(),
                    listed(framework.roles().stream().map(Role::name)));
        }
        return role;
    }

    private static String listed(Stream<Wording> names) {
        String listed = names.map(Wording::toString).collect(Collectors.joining(", "));
        return listed.isEmpty() ? NearestNames.NOTHING : listed;
    }

    private List<Exam> find(String text) {
        List<Exam> found = catalogues.stream()
                .flatMap(catalogue -> catalogue.find(text).stream())
                .toList();
        return found.stream()
                .filter(exam -> exam.id().toString().equals(text))
                .findFirst()
                .map(List::of)
                .orElse(found);
    }

    private record LevelName(SkillId skill, String text) {}
}
