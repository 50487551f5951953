package io.github.digitalskillmap.json.people;

import io.github.digitalskillmap.json.document.person.AttestationEntry;
import io.github.digitalskillmap.json.document.person.HoldingEntry;
import io.github.digitalskillmap.json.document.person.PassEntry;
import io.github.digitalskillmap.json.document.person.PersonEntry;
import io.github.digitalskillmap.json.document.person.ProfileEntry;
import io.github.digitalskillmap.json.document.person.RegistrationEntry;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hands what JSON says of people to the assembly. That a text is missing or blank is told by the constraints of the entries.
 *
 * <p>Of records that go with another edition of the framework, skills, ranks, judgements and roles are passed over: they may mean
 * something else there.
 */
public final class RecordEntries {

    private final Names names;
    private final RecordFindings findings;

    /** Creates a reading that adds what is wrong to the faults of a document. */
    public RecordEntries(Names names, Findings findings) {
        this.names = names;
        this.findings = new DocumentFaults(findings);
    }

    /** Returns the person without what could not be understood, or nobody if there is no key. */
    public Optional<Person> person(DataPath path, PersonEntry entry, boolean sameFramework) {
        PersonAssembly person = assembly(path, entry.profile(), sameFramework);
        PlacedText rank = placed(path, "rank", entry.rank());
        if (rank != null && sameFramework) {
            person.rank(rank);
        }
        PlacedText id = placed(path, "id", entry.id());
        if (id != null) {
            person.id(id);
        }
        return id == null || id.text().isBlank()
                ? Optional.empty()
                : Optional.of(person.person(PersonId.of(id.text())));
    }

    /** Returns what could be understood of a profile; all of it if no fault was found. */
    public SkillProfile profile(DataPath path, ProfileEntry entry, boolean sameFramework) {
        return assembly(path, entry, sameFramework).profile();
    }

    /** Returns a pass, if it could be understood. */
    public Optional<ExamPass> pass(DataPath path, PassEntry entry) {
        return pass(path, entry, new PersonAssembly(names, findings));
    }

    /** Returns an attestation, if it could be understood. */
    public Optional<Attestation> attestation(DataPath path, AttestationEntry entry) {
        return attestation(path, entry, new PersonAssembly(names, findings), true);
    }

    private PersonAssembly assembly(DataPath path, ProfileEntry entry, boolean sameFramework) {
        PersonAssembly person = new PersonAssembly(names, findings);
        if (sameFramework) {
            addLevels(path.at("levels"), entry.levels(), person);
        }
        List<@Nullable PassEntry> passes = entry.exams();
        for (int i = 0; i < passes.size(); i++) {
            PassEntry pass = passes.get(i);
            if (pass != null) {
                pass(path.at("exams").at(i), pass, person);
            }
        }
        List<@Nullable AttestationEntry> attestations = entry.attestations();
        for (int i = 0; i < attestations.size(); i++) {
            AttestationEntry attestation = attestations.get(i);
            if (attestation != null) {
                attestation(path.at("attestations").at(i), attestation, person, sameFramework);
            }
        }
        return person;
    }

    private static void addLevels(DataPath path, Map<String, @Nullable HoldingEntry> levels, PersonAssembly person) {
        levels.forEach((name, holding) -> {
            PlacedText skill = new PlacedText(name, path.at(name));
            if (holding == null || holding.isPlain()) {
                String level = holding == null ? null : holding.level();
                person.level(skill, level == null ? null : new PlacedText(level, skill.place()), null, null);
            } else {
                person.level(
                        skill,
                        placed(skill.place(), "level", holding.level()),
                        placed(skill.place(), "on", holding.on()),
                        placed(skill.place(), "origin", holding.origin()));
            }
        });
    }

    private static Optional<ExamPass> pass(DataPath path, PassEntry entry, PersonAssembly person) {
        Optional<ExamPass> pass = person.pass(
                path,
                filled(path, "exam", entry.exam()),
                placed(path, "passedOn", entry.passedOn()),
                placed(path, "registeredOn", entry.registeredOn()),
                placed(path, "expiresOn", entry.expiresOn()));
        DataPath registrations = path.at("registrations");
        for (int i = 0; i < entry.registrations().size(); i++) {
            RegistrationEntry registration = entry.registrations().get(i);
            if (registration != null) {
                DataPath place = registrations.at(i);
                Optional<ExamPass> more = person.registration(
                        place,
                        pass,
                        placed(place, "on", registration.on()),
                        placed(place, "until", registration.until()));
                pass = more.isPresent() ? more : pass;
            }
        }
        return pass;
    }

    private static Optional<Attestation> attestation(
            DataPath path, AttestationEntry entry, PersonAssembly person, boolean sameFramework) {
        return person.attestation(
                path,
                filled(path, "judgement", sameFramework ? entry.judgement() : null),
                filled(path, "verdict", entry.verdict()),
                filled(path, "by", sameFramework ? entry.by() : null),
                placed(path, "on", entry.on()));
    }

    private static @Nullable PlacedText filled(DataPath path, String key, @Nullable String text) {
        return text == null || text.isBlank() ? null : placed(path, key, text);
    }

    private static @Nullable PlacedText placed(DataPath path, String key, @Nullable String text) {
        return text == null ? null : new PlacedText(text, path.at(key));
    }
}
