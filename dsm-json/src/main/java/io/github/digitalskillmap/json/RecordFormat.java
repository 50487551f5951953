package io.github.digitalskillmap.json;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.document.person.AttestationEntry;
import io.github.digitalskillmap.json.document.person.PassEntry;
import io.github.digitalskillmap.json.document.person.PersonValue;
import io.github.digitalskillmap.json.document.person.ProfileValue;
import io.github.digitalskillmap.json.document.result.ProblemEntry;
import io.github.digitalskillmap.json.framework.KnownFrameworks;
import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.json.people.Notation;
import io.github.digitalskillmap.json.people.RecordEntries;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.EntryReader;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.reading.JsonFormat;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.SkillProfile;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes what is recorded of one person as a value of JSON within an object of another system, whatever library
 * that system reads its JSON with. The modules for Jackson rest on it.
 *
 * <p>A value is what a document of people holds at that place (see {@link PeopleReader}), and is checked as there. Since it
 * has no header, a person and a profile may name the framework themselves; it is always written:
 *
 * <pre>{@code
 * { "framework": "tokyo-dsm@2.0.0", "id": "P001", "levels": { "tokyo-dsm:ux-design": "tokyo-dsm:level/2" } }
 * }</pre>
 *
 * <p>Where none is named, the {@linkplain KnownFrameworks#preferred() preferred} framework is meant. A single attestation is
 * read by the first framework that has its judgement, and a single pass by the exams of all.
 *
 * <p>Either there is no fault, or there is no value. The path of a fault begins at the value, and its position counts from
 * the first letter of the text.
 *
 * <p>For example:
 *
 * <pre>{@code
 * RecordFormat format = RecordFormat.of(KnownFrameworks.installed());
 * Person person = format.readPerson("{ \"id\": \"P001\", \"levels\": { \"ux-design\": \"Lv.2\" } }").orElseThrow();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RecordFormat {

    private static final EntryReader<PersonValue> PEOPLE = new EntryReader<>(PersonValue.class);
    private static final EntryReader<ProfileValue> PROFILES = new EntryReader<>(ProfileValue.class);
    private static final EntryReader<PassEntry> PASSES = new EntryReader<>(PassEntry.class);
    private static final EntryReader<AttestationEntry> ATTESTATIONS = new EntryReader<>(AttestationEntry.class);

    private final KnownFrameworks frameworks;

    private RecordFormat(KnownFrameworks frameworks) {
        this.frameworks = Objects.requireNonNull(frameworks, "frameworks");
    }

    /**
     * Returns the format of records by the given frameworks.
     *
     * @param frameworks the frameworks that a record may go with
     * @return the format
     */
    public static RecordFormat of(KnownFrameworks frameworks) {
        return new RecordFormat(frameworks);
    }

    /**
     * Reads a person.
     *
     * @param json the text of the value
     * @return the person, or every fault
     */
    public Checked<Person> readPerson(String json) {
        Objects.requireNonNull(json, "json");
        return PEOPLE.read(json, (value, findings) -> {
            Optional<Framework> named = named(value.framework(), findings);
            return records(named, findings).person(DataPath.ROOT, value.entry(), named.isPresent());
        });
    }

    /**
     * Reads a profile.
     *
     * @param json the text of the value
     * @return the profile, or every fault
     */
    public Checked<SkillProfile> readProfile(String json) {
        Objects.requireNonNull(json, "json");
        return PROFILES.read(json, (value, findings) -> {
            Optional<Framework> named = named(value.framework(), findings);
            return Optional.of(records(named, findings).profile(DataPath.ROOT, value.entry(), named.isPresent()));
        });
    }

    /**
     * Reads an exam passed.
     *
     * @param json the text of the value
     * @return the pass, or every fault
     */
    public Checked<ExamPass> readPass(String json) {
        Objects.requireNonNull(json, "json");
        return PASSES.read(
                json,
                (entry, findings) -> new RecordEntries(
                                new Names(frameworks.preferred(), frameworks.catalogues(), Notation.JSON), findings)
                        .pass(DataPath.ROOT, entry));
    }

    /**
     * Reads an attestation.
     *
     * @param json the text of the value
     * @return the attestation, or every fault
     */
    public Checked<Attestation> readAttestation(String json) {
        Objects.requireNonNull(json, "json");
        return ATTESTATIONS.read(json, (entry, findings) -> {
            Framework framework = having(entry.judgement());
            return new RecordEntries(new Names(framework, frameworks.catalogues(framework), Notation.JSON), findings)
                    .attestation(DataPath.ROOT, entry);
        });
    }

    private RecordEntries records(Optional<Framework> named, Findings findings) {
        Framework framework = named.orElseGet(frameworks::preferred);
        return new RecordEntries(new Names(framework, frameworks.catalogues(framework), Notation.JSON), findings);
    }

    /** Returns the framework that a value is of; empty if the value names one that is not known. */
    private Optional<Framework> named(@Nullable String text, Findings findings) {
        if (text == null) {
            return Optional.of(frameworks.preferred());
        }
        DocumentPath path = DocumentPath.ROOT.at("framework");
        try {
            Optional<Framework> named = frameworks.find(Edition.parse(text));
            if (named.isEmpty()) {
                String known = String.join(
                        ", ",
                        frameworks.frameworks().stream()
                                .map(Framework::toString)
                                .toList());
                findings.add(DocumentProblem.OTHER_FRAMEWORK, path, Quotation.of(text), known);
            }
            return named;
        } catch (IllegalArgumentException e) {
            findings.add(
                    DocumentProblem.INVALID_EDITION,
                    path,
                    Quotation.of(text),
                    frameworks.preferred().toString());
            return Optional.of(frameworks.preferred());
        }
    }

    private Framework having(@Nullable String judgement) {
        return frameworks.frameworks().stream()
                .filter(framework ->
                        judgement != null && framework.findJudgement(judgement).isPresent())
                .findFirst()
                .orElseGet(frameworks::preferred);
    }

    /**
     * Writes a person.
     *
     * @param person the person
     * @return the text of the value, on one line
     */
    public String write(Person person) {
        Objects.requireNonNull(person, "person");
        return JsonFormat.writeValue(PersonValue.from(person));
    }

    /**
     * Writes a profile.
     *
     * @param profile the profile
     * @return the text of the value, on one line
     */
    public String write(SkillProfile profile) {
        Objects.requireNonNull(profile, "profile");
        return JsonFormat.writeValue(ProfileValue.from(profile));
    }

    /**
     * Writes an exam passed.
     *
     * @param pass the pass
     * @return the text of the value, on one line
     */
    public String write(ExamPass pass) {
        Objects.requireNonNull(pass, "pass");
        return JsonFormat.writeValue(PassEntry.from(pass));
    }

    /**
     * Writes an attestation.
     *
     * @param attestation the attestation
     * @return the text of the value, on one line
     */
    public String write(Attestation attestation) {
        Objects.requireNonNull(attestation, "attestation");
        return JsonFormat.writeValue(AttestationEntry.from(attestation));
    }

    /**
     * Writes a problem, with its sentence in Japanese and English.
     *
     * @param problem the problem
     * @return the text of the value, on one line
     */
    public String write(Problem problem) {
        Objects.requireNonNull(problem, "problem");
        return JsonFormat.writeValue(ProblemEntry.from(problem));
    }

    /**
     * Writes what was understood of records of people.
     *
     * @param account the account
     * @return the text of the value, on one line
     */
    public String write(PeopleAccount account) {
        return JsonFormat.writeValue(Objects.requireNonNull(account, "account").entry());
    }
}
