package io.github.digitalskillmap.json;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.document.person.PeopleDocument;
import io.github.digitalskillmap.json.document.person.PersonEntry;
import io.github.digitalskillmap.json.problem.DocumentProblem;
import io.github.digitalskillmap.json.reading.DocumentPath;
import io.github.digitalskillmap.json.reading.Findings;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.profile.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds the people of a document and tells what keeps it from doing so. */
final class PeopleCheck {

    private final Framework framework;
    private final PersonCheck person;
    private final Findings findings;
    private final Map<String, DocumentPath> pathById = new HashMap<>();

    PeopleCheck(Names names, Findings findings) {
        this.framework = names.framework();
        this.person = new PersonCheck(names, findings);
        this.findings = findings;
    }

    /** Returns the people who could be built; all of them if no fault was found. */
    List<Person> people(PeopleDocument document) {
        boolean sameFramework = checkFramework(document.framework());
        List<@Nullable PersonEntry> entries = Objects.requireNonNullElse(document.people(), List.of());
        DocumentPath path = DocumentPath.ROOT.at("people");
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < entries.size() && !findings.isFull(); i++) {
            PersonEntry entry = entries.get(i);
            if (entry != null) {
                person.person(path.at(i), entry, sameFramework).ifPresent(people::add);
                checkId(path.at(i), entry.id());
            }
        }
        return people;
    }

    /** Returns the check of one person. */
    PersonCheck person() {
        return person;
    }

    /** Tells whether skills, ranks, judgements and roles can be looked up: not if the document names another edition. */
    boolean checkFramework(@Nullable String text) {
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

    private void checkId(DocumentPath person, @Nullable String id) {
        if (id == null || id.isBlank()) {
            return;
        }
        DocumentPath first = pathById.putIfAbsent(id, person);
        if (first != null) {
            findings.add(DocumentProblem.REPEATED_PERSON, person.at("id"), first.toString());
        }
    }
}
