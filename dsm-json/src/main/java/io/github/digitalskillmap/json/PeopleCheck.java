package io.github.digitalskillmap.json;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.document.PassEntry;
import io.github.digitalskillmap.json.document.PeopleDocument;
import io.github.digitalskillmap.json.document.PersonEntry;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Spelling;
import java.time.DateTimeException;
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

/** Looks up what a document of people names, and builds the people. */
final class PeopleCheck {

    private static final Spelling NONE = Spelling.of(PersonEntry.NONE);

    private final Framework framework;
    private final List<ExamCatalogue> catalogues;
    private final Findings findings;
    private final Map<String, DocumentPath> pathById = new HashMap<>();

    PeopleCheck(Framework framework, List<ExamCatalogue> catalogues, Findings findings) {
        this.framework = framework;
        this.catalogues = catalogues;
        this.findings = findings;
    }

    /** Returns the people who could be built; all of them if no fault was found. */
    List<Person> people(PeopleDocument document) {
        boolean sameFramework = checkFramework(document.framework());
        List<@Nullable PersonEntry> entries = Objects.requireNonNullElse(document.people(), List.of());
        DocumentPath path = DocumentPath.ROOT.at("people");
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            PersonEntry entry = entries.get(i);
            if (entry != null) {
                person(path.at(i), entry, sameFramework).ifPresent(people::add);
            }
        }
        return people;
    }

    /** Tells whether skills and ranks can be looked up: not if the document names another edition. */
    private boolean checkFramework(@Nullable String text) {
        if (text == null) {
            return true;
        }
        DocumentPath path = DocumentPath.ROOT.at("framework");
        String expected = framework.edition().toString();
        try {
            if (Edition.parse(text).equals(framework.edition())) {
                return true;
            }
            findings.add(DocumentProblem.OTHER_FRAMEWORK, path, Quotation.of(text), expected);
            return false;
        } catch (IllegalArgumentException e) {
            findings.add(DocumentProblem.INVALID_EDITION, path, Quotation.of(text), expected);
            return true;
        }
    }

    private Optional<Person> person(DocumentPath path, PersonEntry entry, boolean sameFramework) {
        SkillProfile.Builder profile = SkillProfile.builder(framework);
        Optional<PersonId> id = id(path, entry.id());
        Optional<Rank> rank = Optional.empty();
        if (sameFramework) {
            rank = rank(path.at("rank"), entry.rank());
            addLevels(path.at("levels"), entry.levels(), profile);
        }
        addPasses(path.at("exams"), entry.exams(), profile);
        Optional<Person> unranked = id.map(known -> Person.of(known, profile.build()));
        return rank.map(Rank::id)
                .flatMap(known -> unranked.map(person -> person.at(known)))
                .or(() -> unranked);
    }

    private Optional<PersonId> id(DocumentPath person, @Nullable String id) {
        if (id == null || id.isBlank()) {
            return Optional.empty();
        }
        DocumentPath first = pathById.putIfAbsent(id, person);
        if (first != null) {
            findings.add(DocumentProblem.REPEATED_PERSON, person.at("id"), first.toString());
        }
        return Optional.of(PersonId.of(id));
    }

    private Optional<Rank> rank(DocumentPath path, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<Rank> rank = framework.findRank(text);
        if (rank.isEmpty()) {
            List<String> names = framework.ranks().stream()
                    .map(each -> each.name().toString())
                    .toList();
            findings.add(
                    DocumentProblem.RANK_NOT_FOUND,
                    path,
                    Quotation.of(text),
                    framework.edition().toString(),
                    NearestNames.to(text, names));
        }
        return rank;
    }

    private void addLevels(DocumentPath path, Map<String, @Nullable String> levels, SkillProfile.Builder profile) {
        Map<SkillId, String> seen = new HashMap<>();
        levels.forEach((text, level) -> {
            Optional<Skill> skill = skill(path.at(text), text);
            if (skill.isEmpty()) {
                return;
            }
            SkillId id = skill.get().id();
            String other = seen.putIfAbsent(id, text);
            if (other != null) {
                findings.add(DocumentProblem.REPEATED_SKILL, path.at(text), Quotation.of(text), Quotation.of(other));
            } else if (level != null) {
                addLevel(path.at(text), id, level, profile);
            }
        });
    }

    private Optional<Skill> skill(DocumentPath path, String text) {
        Optional<Skill> skill = framework.findSkill(text);
        if (skill.isEmpty()) {
            List<String> names = framework.skills().stream()
                    .map(each -> each.name().toString())
                    .toList();
            findings.add(
                    DocumentProblem.SKILL_NOT_FOUND,
                    path,
                    Quotation.of(text),
                    framework.edition().toString(),
                    NearestNames.to(text, names));
        }
        return skill;
    }

    private void addLevel(DocumentPath path, SkillId skill, String text, SkillProfile.Builder profile) {
        Optional<Level> level = framework.findLevel(skill, text);
        if (Spelling.of(text).equals(NONE)) {
            profile.none(skill);
        } else if (level.isPresent()) {
            profile.level(skill, level.get().id());
        } else {
            String usable = Stream.concat(
                            framework.scaleOf(skill).levels().stream()
                                    .map(each -> each.label().toString()),
                            Stream.of(PersonEntry.NONE))
                    .collect(Collectors.joining(", "));
            findings.add(DocumentProblem.LEVEL_NOT_FOUND, path, Quotation.of(text), skill.toString(), usable);
        }
    }

    private void addPasses(DocumentPath path, List<@Nullable PassEntry> entries, SkillProfile.Builder profile) {
        Map<ExamPass, DocumentPath> pathBySitting = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            PassEntry entry = entries.get(i);
            if (entry != null) {
                DocumentPath here = path.at(i);
                pass(here, entry).ifPresent(pass -> {
                    DocumentPath other = pathBySitting.putIfAbsent(ExamPass.of(pass.exam(), pass.passedOn()), here);
                    if (other == null) {
                        profile.pass(pass);
                    } else {
                        findings.add(DocumentProblem.REPEATED_EXAM, here, other.toString());
                    }
                });
            }
        }
    }

    private Optional<ExamPass> pass(DocumentPath path, PassEntry entry) {
        Optional<Exam> exam = exam(path.at("exam"), entry.exam());
        Optional<LocalDate> passedOn = day(path.at("passedOn"), entry.passedOn());
        Optional<LocalDate> registeredOn = later(path.at("registeredOn"), entry.registeredOn(), passedOn);
        Optional<LocalDate> expiresOn = later(path.at("expiresOn"), entry.expiresOn(), passedOn);
        if (exam.isEmpty() || passedOn.isEmpty()) {
            return Optional.empty();
        }
        ExamPass pass = ExamPass.of(exam.get().id(), passedOn.get());
        if (registeredOn.isPresent()) {
            pass = pass.registered(registeredOn.get());
        }
        return Optional.of(expiresOn.isPresent() ? pass.expiring(expiresOn.get()) : pass);
    }

    private Optional<Exam> exam(DocumentPath path, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        Optional<Exam> exam = catalogues.stream()
                .flatMap(catalogue -> catalogue.find(text).stream())
                .findFirst();
        if (exam.isEmpty()) {
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
        return exam;
    }

    private Optional<LocalDate> day(DocumentPath path, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            findings.add(DocumentProblem.INVALID_DATE, path);
            return Optional.empty();
        }
    }

    /** Reads a day that must not be before the pass. */
    private Optional<LocalDate> later(DocumentPath path, @Nullable String text, Optional<LocalDate> passedOn) {
        Optional<LocalDate> day = day(path, text);
        if (day.isPresent() && passedOn.filter(day.get()::isBefore).isPresent()) {
            findings.add(DocumentProblem.DATE_BEFORE_PASS, path);
            return Optional.empty();
        }
        return day;
    }
}
