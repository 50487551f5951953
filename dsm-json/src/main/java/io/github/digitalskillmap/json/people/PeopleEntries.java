package io.github.digitalskillmap.json.people;

import io.github.digitalskillmap.json.document.person.PeopleDocument;
import io.github.digitalskillmap.json.document.person.PersonEntry;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.profile.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Hands what a document says of people to the assembly, and tells who is there twice. */
public final class PeopleEntries {

    private final Lookup lookup;
    private final RecordEntries records;
    private final Findings findings;
    private final Map<String, Integer> placeById = new HashMap<>();
    private final LookAlikes looks = new LookAlikes();

    /** Creates a reading that adds what is wrong to the faults of a document. */
    public PeopleEntries(Names names, Findings findings) {
        this.lookup = new Lookup(names, new DocumentFaults(findings));
        this.records = new RecordEntries(names, findings);
        this.findings = findings;
    }

    /** Returns the people who could be understood; all of them if no fault was found. */
    public List<Person> people(PeopleDocument document) {
        boolean sameFramework = lookup.isOfFramework(document.framework(), DataPath.ROOT.at("framework"));
        List<@Nullable PersonEntry> entries = Objects.requireNonNullElse(document.people(), List.of());
        DocumentPath path = DocumentPath.ROOT.at("people");
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < entries.size() && !findings.isFull(); i++) {
            PersonEntry entry = entries.get(i);
            if (entry != null) {
                records.person(path.at(i).place(), entry, sameFramework).ifPresent(people::add);
                checkId(path, i, entry.id());
            }
        }
        return people;
    }

    private void checkId(DocumentPath people, int number, @Nullable String id) {
        if (id == null || id.isBlank()) {
            return;
        }
        Integer first = placeById.putIfAbsent(id, number);
        DocumentPath key = people.at(number).at("id");
        int alike = looks.add(id, number, first == null ? -1 : first);
        if (alike >= 0) {
            findings.add(
                    DocumentProblem.ID_LOOKS_EQUAL,
                    key,
                    people.at(alike).at("id").toString());
        }
        if (first != null) {
            findings.add(DocumentProblem.REPEATED_PERSON, key, people.at(first).toString());
        }
    }
}
