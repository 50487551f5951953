package io.github.digitalskillmap.json.people;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.identity.Identified;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.json.document.person.PersonEntry;
import io.github.digitalskillmap.json.form.Word;
import io.github.digitalskillmap.json.text.Letters;
import io.github.digitalskillmap.json.text.NearestNames;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.requirement.Role;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Named;
import io.github.digitalskillmap.wording.Phrase;
import io.github.digitalskillmap.wording.Spelling;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what records call by name, and days, and tells what cannot be found. */
public final class Lookup {

    private final Names names;
    private final Framework framework;
    private final RecordFindings findings;

    /** Creates a look-up that tells what it does not find. */
    public Lookup(Names names, RecordFindings findings) {
        this.names = names;
        this.framework = names.framework();
        this.findings = findings;
    }

    /**
     * Tells whether the parts that records name are those of the framework: not if they go with another edition.
     *
     * @param edition what should be the edition, null if it is not told
     */
    public boolean isOfFramework(@Nullable String edition, DataPath place) {
        if (edition == null) {
            return true;
        }
        String expected = framework.edition().toString();
        try {
            if (Edition.parse(edition).equals(framework.edition())) {
                return true;
            }
            findings.add(RecordFault.OTHER_FRAMEWORK, place, Quotation.of(edition), expected);
            return false;
        } catch (IllegalArgumentException e) {
            findings.add(RecordFault.INVALID_EDITION, place, Quotation.of(edition), expected);
            return true;
        }
    }

    /** Finds a skill. */
    public Optional<Skill> skill(PlacedText written) {
        Optional<Skill> skill = find(written, names::skill);
        if (skill.isEmpty()) {
            tellUnknownSkill(written, Quotation.of(written.text()));
        }
        return skill;
    }

    /** Tells that there is no such skill, and calls it as it may be quoted. */
    public void tellUnknownSkill(PlacedText written, String quoted) {
        tellUnknown(RecordFault.SKILL_NOT_FOUND, written, quoted, framework.skills());
    }

    /** Finds a level to be held. */
    public Optional<Level> level(SkillId skill, PlacedText written) {
        Optional<Level> level = find(written, text -> names.level(skill, text).flatMap(HeldLevel::held));
        if (level.isEmpty()) {
            tellUnknownLevel(skill, written, Stream.empty());
        }
        return level;
    }

    /** Finds what is said of a skill that was assessed. */
    public Optional<HeldLevel> held(SkillId skill, PlacedText written) {
        Optional<HeldLevel> held = find(written, text -> names.level(skill, text));
        if (held.isEmpty()) {
            tellUnknownLevel(skill, written, Stream.of(findings.called(HeldLevel.NONE, PersonEntry.NONE)));
        }
        return held;
    }

    private void tellUnknownLevel(SkillId skill, PlacedText written, Stream<String> others) {
        if (!findings.isFull()) {
            Stream<String> labels = framework.scaleOf(skill).levels().stream().map(level -> called(level.label()));
            findings.add(
                    RecordFault.LEVEL_NOT_FOUND,
                    written.place(),
                    Quotation.of(written.text()),
                    findings.called(framework.skill(skill).name(), skill.toString()),
                    Stream.concat(labels, others).collect(Collectors.joining(", ")));
        }
    }

    /** Finds the stage that gave a level, if one is told. */
    Optional<LevelOrigin.Stage> stage(@Nullable PlacedText written) {
        if (written == null) {
            return Optional.empty();
        }
        Optional<LevelOrigin.Stage> stage = names.stage(written.text());
        if (stage.isEmpty()) {
            findings.add(
                    RecordFault.WRONG_ORIGIN,
                    written.place(),
                    Quotation.of(written.text()),
                    Arrays.stream(LevelOrigin.Stage.values())
                            .map(each -> findings.called(each.wording(), Word.of(each)))
                            .collect(Collectors.joining(", ")));
        }
        return stage;
    }

    /** Finds a job type. */
    public Optional<JobType> jobType(PlacedText written) {
        Optional<JobType> jobType = find(written, names::jobType);
        if (jobType.isEmpty()) {
            tellUnknownJobType(written, Quotation.of(written.text()));
        }
        return jobType;
    }

    /** Tells that there is no such job type, and calls it as it may be quoted. */
    public void tellUnknownJobType(PlacedText written, String quoted) {
        tellUnknown(RecordFault.JOB_TYPE_NOT_FOUND, written, quoted, framework.jobTypes());
    }

    /** Finds a rank. */
    public Optional<Rank> rank(PlacedText written) {
        Optional<Rank> rank = find(written, names::rank);
        if (rank.isEmpty()) {
            tellUnlisted(RecordFault.RANK_NOT_FOUND, written, framework.ranks());
        }
        return rank;
    }

    Optional<Exam> exam(PlacedText written) {
        tellUnseen(written);
        List<Exam> found = findings.isFull() ? List.of() : names.exams(written.text());
        if (found.isEmpty() && !findings.isFull()) {
            List<String> known = names.catalogues().stream()
                    .flatMap(catalogue -> catalogue.exams().stream())
                    .flatMap(exam -> called(exam, exam.code(), written.text()))
                    .toList();
            findings.add(
                    RecordFault.EXAM_NOT_FOUND,
                    written.place(),
                    Quotation.of(written.text()),
                    names.catalogues().toString(),
                    NearestNames.to(written.text(), known));
        }
        if (found.size() > 1) {
            String ids = found.stream().map(exam -> exam.id().toString()).collect(Collectors.joining(", "));
            findings.add(RecordFault.AMBIGUOUS_EXAM, written.place(), Quotation.of(written.text()), ids);
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    Optional<Judgement> judgement(PlacedText written) {
        Optional<Judgement> judgement = find(written, names::judgement);
        if (judgement.isEmpty() && !findings.isFull()) {
            List<String> known = framework.judgements().stream()
                    .map(Identified::id)
                    .map(id -> written.text().indexOf(':') >= 0 ? id.toString() : id.key())
                    .toList();
            tell(RecordFault.JUDGEMENT_NOT_FOUND, written, NearestNames.to(written.text(), known));
        }
        return judgement;
    }

    Optional<Role> role(PlacedText written) {
        Optional<Role> role = find(written, names::role);
        if (role.isEmpty()) {
            tellUnlisted(RecordFault.ROLE_NOT_FOUND, written, framework.roles());
        }
        return role;
    }

    /** Reads a day, if there is one, and tells if it is none of the calendar or has not come. */
    Optional<LocalDate> pastDay(@Nullable PlacedText written) {
        Optional<LocalDate> day = day(written);
        if (written != null && day.filter(names::isToCome).isPresent()) {
            findings.add(RecordFault.DATE_TO_COME, written.place());
        }
        return day;
    }

    /** Reads a day, if there is one, and tells if it is none of the calendar. */
    Optional<LocalDate> day(@Nullable PlacedText written) {
        if (written == null) {
            return Optional.empty();
        }
        Optional<LocalDate> day = names.day(written.text());
        if (day.isEmpty()) {
            findings.add(names.whyNoDay(written.text()), written.place());
        }
        return day;
    }

    /** Looks up nothing where no fault is told any more: a record may have very many names, and each takes long. */
    private <T> Optional<T> find(PlacedText written, Function<String, Optional<T>> search) {
        tellUnseen(written);
        return findings.isFull() ? Optional.empty() : search.apply(written.text());
    }

    private void tellUnseen(PlacedText written) {
        Letters.unseen(written.text())
                .ifPresent(letter -> findings.add(RecordFault.UNSEEN_LETTER, written.place(), letter));
    }

    /** Tells that the framework has no such part, and names those like it. */
    private void tellUnknown(RecordFault fault, PlacedText written, String quoted, Collection<? extends Named> parts) {
        if (!findings.isFull()) {
            Set<Spelling> names =
                    parts.stream().flatMap(part -> part.spellings().stream()).collect(Collectors.toSet());
            List<String> known = parts.stream()
                    .flatMap(part -> called(part, unlessCalled(part, names), written.text()))
                    .toList();
            findings.add(
                    fault,
                    written.place(),
                    quoted,
                    framework.edition().toString(),
                    NearestNames.to(written.text(), known));
        }
    }

    /** Tells that the framework has no such part, and names all that there are. */
    private void tellUnlisted(RecordFault fault, PlacedText written, Collection<? extends Named> parts) {
        if (!findings.isFull()) {
            tell(fault, written, parts.stream().map(part -> called(part.name())).collect(Collectors.joining(", ")));
        }
    }

    private void tell(RecordFault fault, PlacedText written, String instead) {
        findings.add(
                fault,
                written.place(),
                Quotation.of(written.text()),
                framework.edition().toString(),
                instead);
    }

    private String called(Wording name) {
        return findings.called(name, name.toString());
    }

    /** Returns the key of a part, or its identifier where the key is the name of another. */
    private static String unlessCalled(Named part, Set<Spelling> names) {
        Spelling key = Spelling.of(part.id().key());
        boolean isOfAnother = names.contains(key) && !part.spellings().contains(key);
        return isOfAnother ? part.id().toString() : part.id().key();
    }

    /** Lists what a part can be called: by its identifier where an identifier was written, or else by name or in short. */
    private static Stream<String> called(Named part, String inShort, String text) {
        return text.indexOf(':') >= 0
                ? Stream.of(part.id().toString())
                : Stream.concat(part.name().phrases().stream().map(Phrase::text), Stream.of(inShort));
    }
}
