package io.github.digitalskillmap.json;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.document.person.PeopleAccountEntry;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.wording.Wording;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/**
 * What was understood of people that were read: how many there are and how much is known of them, by which edition. A file of which
 * half is not understood gives other numbers than whoever wrote it expects.
 *
 * <p>For example, {@code PeopleAccount.of(framework, people).wording().text(Locale.ENGLISH)} is a line for a log.
 *
 * @param edition the edition of the framework by which the people were read
 * @param people how many people there are
 * @param ranked how many of them have a rank
 * @param skills how many skills were assessed, added up over the people
 * @param passes how many exams were passed, added up over the people
 * @param attestations how much was judged, added up over the people
 * @param table how the table was understood that they were read from, or empty if that is none
 * @since 0.1.0
 */
public record PeopleAccount(
        Edition edition,
        long people,
        long ranked,
        long skills,
        long passes,
        long attestations,
        Optional<TableAccount> table) {

    /**
     * Returns an account.
     *
     * @param edition the edition of the framework by which the people were read
     * @param people how many people there are, 0 or more
     * @param ranked how many of them have a rank
     * @param skills how many skills were assessed
     * @param passes how many exams were passed
     * @param attestations how much was judged
     * @param table how the table was understood that they were read from, or empty
     */
    public PeopleAccount {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(table, "table");
    }

    /**
     * {@return the account of nobody, to which people are added}
     *
     * @param framework the framework by which people are read
     */
    public static PeopleAccount ofNobody(Framework framework) {
        return new PeopleAccount(
                Objects.requireNonNull(framework, "framework").edition(), 0, 0, 0, 0, 0, Optional.empty());
    }

    /**
     * {@return the account of people}
     *
     * @param framework the framework by which they were read
     * @param people the people
     */
    public static PeopleAccount of(Framework framework, Collection<Person> people) {
        Objects.requireNonNull(people, "people");
        PeopleAccount account = ofNobody(framework);
        for (Person person : people) {
            account = account.with(person);
        }
        return account;
    }

    /**
     * {@return the account with another person}
     *
     * @param person the person
     */
    public PeopleAccount with(Person person) {
        SkillProfile profile = Objects.requireNonNull(person, "person").profile();
        return new PeopleAccount(
                edition,
                people + 1,
                ranked + (person.rank().isPresent() ? 1 : 0),
                skills + profile.assessedSkills().size(),
                passes + profile.passes().size(),
                attestations + profile.attestations().size(),
                table);
    }

    /**
     * {@return the account of people of a table}
     *
     * @param account how the table was understood, or empty if it is none
     */
    public PeopleAccount readFrom(Optional<TableAccount> account) {
        return new PeopleAccount(
                edition, people, ranked, skills, passes, attestations, Objects.requireNonNull(account, "account"));
    }

    /** {@return the account in Japanese and English, on one line} */
    public Wording wording() {
        Wording known = Wording.sentence(
                "職員 %d 名（職層あり %d 名、判定したスキル %d 件、試験の合格 %d 件、判断 %d 件）、枠組み %s",
                "people: %d (with a rank: %d, assessed skills: %d, exams passed: %d, judgements: %d), framework: %s",
                people,
                ranked,
                skills,
                passes,
                attestations,
                edition);
        return table.map(account -> Wording.sentence("%s、%s", "%s, %s", known, account.wording()))
                .orElse(known);
    }

    PeopleAccountEntry entry() {
        return new PeopleAccountEntry(
                edition.toString(),
                people,
                ranked,
                skills,
                passes,
                attestations,
                table.map(TableAccount::entry).orElse(null));
    }
}
