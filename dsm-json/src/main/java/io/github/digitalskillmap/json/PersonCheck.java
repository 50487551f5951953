package io.github.digitalskillmap.json;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.document.person.HoldingEntry;
import io.github.digitalskillmap.json.document.person.PassEntry;
import io.github.digitalskillmap.json.document.person.PersonEntry;
import io.github.digitalskillmap.json.document.person.ProfileEntry;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.ladder.RankId;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds one person and tells what keeps it from doing so. */
final class PersonCheck {

    private final Framework framework;
    private final Lookup lookup;
    private final Findings findings;

    PersonCheck(Names names, Findings findings) {
        this.framework = names.framework();
        this.lookup = new Lookup(names, findings);
        this.findings = findings;
    }

    /** Returns the person without what could not be built, or nobody if the key could not. */
    Optional<Person> person(DocumentPath path, PersonEntry entry, boolean sameFramework) {
        SkillProfile profile = profile(path, entry.profile(), sameFramework);
        Optional<RankId> rank = Optional.ofNullable(entry.rank())
                .filter(text -> sameFramework)
                .flatMap(text -> lookup.rank(path.at("rank"), text))
                .map(Rank::id);
        Optional<Person> person = Optional.ofNullable(entry.id())
                .filter(id -> !id.isBlank())
                .map(id -> Person.of(PersonId.of(id), profile));
        return rank.isPresent() ? person.map(each -> each.withRank(rank.get())) : person;
    }

    /** Returns what could be built of a profile; all of it if no fault was found. */
    SkillProfile profile(DocumentPath path, ProfileEntry entry, boolean sameFramework) {
        SkillProfile.Builder profile = SkillProfile.builder(framework);
        if (sameFramework) {
            addLevels(path.at("levels"), entry.levels(), profile);
        }
        addPasses(path.at("exams"), entry.exams(), profile);
        new AttestationCheck(framework, lookup, findings, sameFramework)
                .attestations(path.at("attestations"), entry.attestations())
                .forEach(profile::attested);
        return profile.build();
    }

    private void addLevels(
            DocumentPath path, Map<String, @Nullable HoldingEntry> levels, SkillProfile.Builder profile) {
        Map<SkillId, String> seen = new HashMap<>(2 * levels.size());
        levels.forEach((text, holding) -> {
            DocumentPath here = path.at(text);
            Optional<SkillId> skill = lookup.skill(here, text).map(Skill::id);
            if (skill.isEmpty()) {
                return;
            }
            String other = seen.putIfAbsent(skill.get(), text);
            if (other != null) {
                findings.addAtKey(DocumentProblem.REPEATED_SKILL, here, Quotation.of(text), Quotation.of(other));
            } else if (holding != null) {
                addLevel(here, skill.get(), holding, profile);
            }
        });
    }

    private void addLevel(DocumentPath path, SkillId skill, HoldingEntry holding, SkillProfile.Builder profile) {
        Optional<LevelOrigin> origin = origin(path, holding);
        String text = holding.level();
        if (text == null) {
            return;
        }
        if (text.equalsIgnoreCase(PersonEntry.NONE)) {
            origin.ifPresentOrElse(from -> profile.none(skill, from), () -> profile.none(skill));
            return;
        }
        Optional<Level> level = lookup.level(holding.isPlain() ? path : path.at("level"), skill, text);
        if (level.isPresent()) {
            LevelId id = level.get().id();
            origin.ifPresentOrElse(from -> profile.level(skill, id, from), () -> profile.level(skill, id));
        }
    }

    private Optional<LevelOrigin> origin(DocumentPath path, HoldingEntry holding) {
        if (holding.isPlain()) {
            return Optional.empty();
        }
        Optional<LocalDate> on = lookup.day(path.at("on"), holding.on());
        Optional<LevelOrigin.Stage> stage =
                Optional.ofNullable(holding.origin()).flatMap(text -> stage(path.at("origin"), text));
        if (stage.isEmpty()) {
            return on.map(LevelOrigin::on);
        }
        return Optional.of(on.isEmpty() ? LevelOrigin.of(stage.get()) : LevelOrigin.of(stage.get(), on.get()));
    }

    private Optional<LevelOrigin.Stage> stage(DocumentPath path, String text) {
        Optional<LevelOrigin.Stage> stage = HoldingEntry.stageOf(text);
        if (stage.isEmpty()) {
            findings.add(
                    DocumentProblem.WRONG_ORIGIN, path, Quotation.of(text), String.join(", ", HoldingEntry.stages()));
        }
        return stage;
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

    /** Returns one pass, if it can be built. */
    Optional<ExamPass> pass(DocumentPath path, PassEntry entry) {
        Optional<Exam> exam = Optional.ofNullable(entry.exam())
                .filter(text -> !text.isBlank())
                .flatMap(text -> lookup.exam(path.at("exam"), text));
        Optional<LocalDate> passedOn = lookup.day(path.at("passedOn"), entry.passedOn());
        Optional<LocalDate> registeredOn = later(path.at("registeredOn"), entry.registeredOn(), passedOn);
        Optional<LocalDate> expiresOn = later(path.at("expiresOn"), entry.expiresOn(), passedOn);
        if (exam.isEmpty() || passedOn.isEmpty()) {
            return Optional.empty();
        }
        ExamPass pass = ExamPass.of(exam.get().id(), passedOn.get());
        if (registeredOn.isPresent()) {
            pass = pass.withRegistration(registeredOn.get());
        }
        return Optional.of(expiresOn.isPresent() ? pass.withExpiry(expiresOn.get()) : pass);
    }

    /** Reads a day that must not be before the pass. */
    private Optional<LocalDate> later(DocumentPath path, @Nullable String text, Optional<LocalDate> passedOn) {
        Optional<LocalDate> day = lookup.day(path, text);
        if (day.isPresent() && passedOn.filter(day.get()::isBefore).isPresent()) {
            findings.add(DocumentProblem.DATE_BEFORE_PASS, path);
            return Optional.empty();
        }
        return day;
    }
}
