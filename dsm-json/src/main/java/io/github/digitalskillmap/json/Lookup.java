package io.github.digitalskillmap.json;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.json.document.person.PersonEntry;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a document calls by name, and days, and tells what cannot be found. */
final class Lookup {

    private final Names names;
    private final Framework framework;
    private final Findings findings;

    Lookup(Names names, Findings findings) {
        this.names = names;
        this.framework = names.framework();
        this.findings = findings;
    }

    Optional<Skill> skill(DocumentPath path, String text) {
        Optional<Skill> skill = find(text, names::skill);
        if (skill.isEmpty() && !findings.isFull()) {
            List<String> known = framework.skills().stream()
                    .flatMap(each -> called(each.id(), each.name(), text))
                    .toList();
            findings.addAtKey(
                    DocumentProblem.SKILL_NOT_FOUND,
                    path,
                    Quotation.of(text),
                    framework.edition().toString(),
                    NearestNames.to(text, known));
        }
        return skill;
    }

    Optional<Level> level(DocumentPath path, SkillId skill, String text) {
        Optional<Level> level = find(text, name -> names.level(skill, name));
        if (level.isEmpty() && !findings.isFull()) {
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
        Optional<JobType> jobType = find(text, names::jobType);
        if (jobType.isEmpty() && !findings.isFull()) {
            List<String> known = framework.jobTypes().stream()
                    .flatMap(each -> called(each.id(), each.name(), text))
                    .toList();
            findings.add(
                    DocumentProblem.JOB_TYPE_NOT_FOUND,
                    path,
                    Quotation.of(text),
                    framework.edition().toString(),
                    NearestNames.to(text, known));
        }
        return jobType;
    }

    Optional<Rank> rank(DocumentPath path, String text) {
        Optional<Rank> rank = find(text, names::rank);
        if (rank.isEmpty() && !findings.isFull()) {
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
        List<Exam> found = findings.isFull() ? List.of() : names.exams(text);
        if (found.isEmpty() && !findings.isFull()) {
            List<String> known = names.catalogues().stream()
                    .flatMap(catalogue -> catalogue.exams().stream())
                    .flatMap(each -> Stream.concat(called(each.id(), each.name(), text), Stream.of(each.code())))
                    .toList();
            findings.add(
                    DocumentProblem.EXAM_NOT_FOUND,
                    path,
                    Quotation.of(text),
                    names.catalogues().toString(),
                    NearestNames.to(text, known));
        }
        if (found.size() > 1) {
            String ids = found.stream().map(each -> each.id().toString()).collect(Collectors.joining(", "));
            findings.add(DocumentProblem.AMBIGUOUS_EXAM, path, Quotation.of(text), ids);
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    Optional<Judgement> judgement(DocumentPath path, String text) {
        Optional<Judgement> judgement = find(text, names::judgement);
        if (judgement.isEmpty() && !findings.isFull()) {
            List<String> known = framework.judgements().stream()
                    .map(Judgement::id)
                    .flatMap(each -> Stream.of(each.key(), each.toString()))
                    .toList();
            findings.add(
                    DocumentProblem.JUDGEMENT_NOT_FOUND,
                    path,
                    Quotation.of(text),
                    framework.edition().toString(),
                    NearestNames.to(text, known));
        }
        return judgement;
    }

    Optional<Role> role(DocumentPath path, String text) {
        Optional<Role> role = find(text, names::role);
        if (role.isEmpty() && !findings.isFull()) {
            findings.add(
                    DocumentProblem.ROLE_NOT_FOUND,
                    path,
                    Quotation.of(text),
                    framework.edition().toString(),
                    listed(framework.roles().stream().map(Role::name)));
        }
        return role;
    }

    /** Reads a day, if there is one, and tells if it is none of the calendar. */
    Optional<LocalDate> day(DocumentPath path, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<LocalDate> day = names.day(text);
        if (day.isEmpty()) {
            findings.add(DocumentProblem.INVALID_DATE, path);
        }
        return day;
    }

    /** Looks up nothing where no fault is told any more: a document may have very many names, and each takes long. */
    private <T> Optional<T> find(String text, Function<String, Optional<T>> search) {
        return findings.isFull() ? Optional.empty() : search.apply(text);
    }

    /** Lists what a part can be called: by identifiers where an identifier was written, or else by names. */
    private static Stream<String> called(Identifier id, Wording name, String text) {
        return text.indexOf(':') >= 0
                ? Stream.of(id.toString())
                : Stream.concat(name.phrases().stream().map(Phrase::text), Stream.of(id.key()));
    }

    private static String listed(Stream<Wording> names) {
        String listed = names.map(Wording::toString).collect(Collectors.joining(", "));
        return listed.isEmpty() ? NearestNames.NOTHING : listed;
    }
}
