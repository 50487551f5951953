package io.github.digitalskillmap.json.people;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.Registration;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes one person of the texts of a record, whichever door they come through, and tells what keeps it from doing so.
 *
 * <p>Whether a text is there that must be is for the door to tell; what the texts mean, and what they may not say together, is
 * told here.
 */
public final class PersonAssembly {

    private final Lookup lookup;
    private final RecordFindings findings;
    private final SkillProfile.Builder profile;
    private final Map<SkillId, PlacedText> placeBySkill = new HashMap<>();
    private final Map<ExamPass, DataPath> placeBySitting = new HashMap<>();
    private final Map<ExamPass, DataPath> placeByPass = new HashMap<>();
    private final Map<ExamPass, ExamPass> passBySitting = new LinkedHashMap<>();
    private final AttestationAssembly attestations;
    private @Nullable Rank rank;
    private @Nullable DataPath placeOfRank;

    /** Begins a person of whom nothing is known. */
    public PersonAssembly(Names names, RecordFindings findings) {
        this.lookup = new Lookup(names, findings);
        this.findings = findings;
        this.profile = SkillProfile.builder(names.framework());
        this.attestations = new AttestationAssembly(names.framework(), lookup, findings);
    }

    /** Takes the key, and tells what in it nobody sees, what says more than a key, and what a spreadsheet may have made of it. */
    public void id(PlacedText written) {
        PersonIdCheck.tell(written, findings);
    }

    /** Takes a rank; it may be told again. */
    public void rank(PlacedText written) {
        Optional<Rank> found = lookup.rank(written);
        if (found.isPresent() && placeOfRank == null) {
            rank = found.get();
            placeOfRank = written.place();
        } else if (found.isPresent() && !found.get().equals(rank)) {
            findings.add(RecordFault.DIFFERENT_RANK, written.place(), String.valueOf(placeOfRank));
        }
    }

    /**
     * Takes a skill that was assessed. What is told of the level is checked even where it is not told of which skill.
     *
     * @param on the day of which the level tells, if that is told
     * @param stage what gave the level, if that is told
     */
    public void level(
            @Nullable PlacedText skill,
            @Nullable PlacedText level,
            @Nullable PlacedText on,
            @Nullable PlacedText stage) {
        Optional<LevelOrigin> origin = origin(lookup.pastDay(on), lookup.stage(stage));
        Optional<SkillId> known =
                skill == null ? Optional.empty() : lookup.skill(skill).map(Skill::id);
        if (skill == null || known.isEmpty()) {
            return;
        }
        PlacedText other = placeBySkill.putIfAbsent(known.get(), skill);
        if (other != null) {
            findings.add(RecordFault.REPEATED_SKILL, skill.place(), Quotation.of(skill.text()), findings.called(other));
        }
        Optional<HeldLevel> held = level == null ? Optional.empty() : lookup.held(known.get(), level);
        if (other == null && held.isPresent()) {
            set(known.get(), held.get().level(), origin);
        }
    }

    private void set(SkillId skill, @Nullable Level level, Optional<LevelOrigin> origin) {
        if (level == null) {
            origin.ifPresentOrElse(from -> profile.none(skill, from), () -> profile.none(skill));
        } else {
            origin.ifPresentOrElse(
                    from -> profile.level(skill, level.id(), from), () -> profile.level(skill, level.id()));
        }
    }

    private static Optional<LevelOrigin> origin(Optional<LocalDate> on, Optional<LevelOrigin.Stage> stage) {
        if (stage.isEmpty()) {
            return on.map(LevelOrigin::on);
        }
        return Optional.of(on.isEmpty() ? LevelOrigin.of(stage.get()) : LevelOrigin.of(stage.get(), on.get()));
    }

    /**
     * Takes an exam passed. What is told of the same exam and day again is told of the same pass: that it ends, or one more
     * registration.
     *
     * @param place where the pass stands
     * @param registeredOn the day of a registration, if there was one
     * @param expiresOn the last day of that registration or, if there is none, of the pass, if either ends
     * @return the pass, with all that was told of it so far, if it could be understood
     */
    public Optional<ExamPass> pass(
            DataPath place,
            @Nullable PlacedText exam,
            @Nullable PlacedText passedOn,
            @Nullable PlacedText registeredOn,
            @Nullable PlacedText expiresOn) {
        Optional<Exam> known = exam == null ? Optional.empty() : lookup.exam(exam);
        Optional<LocalDate> passed = lookup.pastDay(passedOn);
        Optional<ExamPass> sitting = passed.flatMap(day -> known.map(each -> ExamPass.of(each.id(), day)));
        if (registeredOn != null) {
            Optional<Registration> registration = registration(passed, registeredOn, expiresOn);
            return sitting.flatMap(plain -> registered(place, plain, registration));
        }
        Optional<LocalDate> expires = notBefore(passed, RecordFault.DATE_BEFORE_PASS, expiresOn, lookup.day(expiresOn));
        return sitting.flatMap(plain -> ending(place, plain, expires));
    }

    private Optional<ExamPass> ending(DataPath place, ExamPass plain, Optional<LocalDate> expires) {
        if (isRepeated(place, plain, expires.isEmpty() ? plain : plain.withExpiry(plain.passedOn()))) {
            return Optional.empty();
        }
        ExamPass pass = passBySitting.getOrDefault(plain, plain);
        return Optional.of(keep(plain, expires.map(pass::withExpiry).orElse(pass)));
    }

    private Optional<ExamPass> registered(DataPath place, ExamPass plain, Optional<Registration> registration) {
        if (registration.isEmpty()) {
            placeBySitting.putIfAbsent(plain, place);
            return Optional.empty();
        }
        return isRepeated(
                        place, plain, plain.withRegistration(registration.get().on()))
                ? Optional.empty()
                : Optional.of(keep(plain, registration.get()));
    }

    /**
     * Takes one more registration of a pass, told with it.
     *
     * @param place where the registration stands
     * @param pass the pass, if it could be understood
     * @param on the first day
     * @param until the last day, if one is told
     * @return the pass with all that was told of it so far, if the registration could be understood
     */
    public Optional<ExamPass> registration(
            DataPath place, Optional<ExamPass> pass, @Nullable PlacedText on, @Nullable PlacedText until) {
        Optional<Registration> registration = registration(pass.map(ExamPass::passedOn), on, until);
        if (pass.isEmpty() || registration.isEmpty()) {
            return Optional.empty();
        }
        ExamPass plain = ExamPass.of(pass.get().exam(), pass.get().passedOn());
        DataPath other = placeByPass.putIfAbsent(
                plain.withRegistration(registration.get().on()), place);
        return isFirst(place, other) ? Optional.of(keep(plain, registration.get())) : Optional.empty();
    }

    private Optional<Registration> registration(
            Optional<LocalDate> passed, @Nullable PlacedText on, @Nullable PlacedText until) {
        Optional<LocalDate> first = notBefore(passed, RecordFault.DATE_BEFORE_PASS, on, lookup.pastDay(on));
        Optional<LocalDate> notBeforePass = notBefore(passed, RecordFault.DATE_BEFORE_PASS, until, lookup.day(until));
        Optional<LocalDate> last = notBefore(first, RecordFault.DATE_BEFORE_REGISTRATION, until, notBeforePass);
        return first.map(day -> new Registration(day, last));
    }

    /**
     * Tells whether a pass says what was said before: whatever it says, if it says nothing but the exam and the day, and
     * otherwise its own end or the registration of one day.
     */
    private boolean isRepeated(DataPath place, ExamPass plain, ExamPass told) {
        DataPath ofSitting = placeBySitting.putIfAbsent(plain, place);
        DataPath same = placeByPass.putIfAbsent(told, place);
        DataPath wider = told.equals(plain) ? ofSitting : placeByPass.get(plain);
        return !isFirst(place, same == null ? wider : same);
    }

    private boolean isFirst(DataPath place, @Nullable DataPath other) {
        if (other != null) {
            findings.add(RecordFault.REPEATED_EXAM, place, other.toString());
        }
        return other == null;
    }

    private ExamPass keep(ExamPass plain, Registration registration) {
        return keep(plain, passBySitting.getOrDefault(plain, plain).withRegistration(registration));
    }

    private ExamPass keep(ExamPass plain, ExamPass pass) {
        passBySitting.put(plain, pass);
        return pass;
    }

    /** Returns a day that must not be before another, and tells if it is. */
    private Optional<LocalDate> notBefore(
            Optional<LocalDate> first, RecordFault fault, @Nullable PlacedText written, Optional<LocalDate> day) {
        if (written != null
                && day.isPresent()
                && first.filter(day.get()::isBefore).isPresent()) {
            findings.add(fault, written.place());
            return Optional.empty();
        }
        return day;
    }

    /**
     * Takes what somebody has judged.
     *
     * @param place where the attestation stands
     * @param by the role of whoever judged
     * @return the attestation, if it could be understood
     */
    public Optional<Attestation> attestation(
            DataPath place,
            @Nullable PlacedText judgement,
            @Nullable PlacedText verdict,
            @Nullable PlacedText by,
            @Nullable PlacedText on) {
        Optional<Attestation> attestation = attestations.attestation(place, judgement, verdict, by, on);
        attestation.ifPresent(profile::attested);
        return attestation;
    }

    /** Returns what the person holds: all that was told, if no fault was found. */
    public SkillProfile profile() {
        passBySitting.values().forEach(profile::pass);
        passBySitting.clear();
        return profile.build();
    }

    /** Returns the person, who has the rank and holds what was told, if no fault was found. */
    public Person person(PersonId id) {
        Person person = Person.of(id, profile());
        return rank == null ? person : person.withRank(rank.id());
    }
}
