package io.github.digitalskillmap.api;

import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.json.table.PeopleTable;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The part of the README on documents. */
final class ReadmeExample {

    private ReadmeExample() {}

    static void run() {
        // README
        DsmJson json = DsmJson.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());
        Checked<List<Person>> people = json.peopleReader().read(Path.of("people.json"));
        people.problems().forEach(problem -> System.out.println(problem.text(Locale.JAPANESE)));

        JobTypeScorer scorer = JobTypeScorer.of(json.framework(), IpaCatalogue.fiscalYear2026());
        JobTypeId wanted = JobTypeId.parse("tokyo-dsm:data-scientist");
        for (Person person : people.value().orElse(List.of())) { // nobody, if there is a fault
            System.out.println(person.id().text() + " " + scorer.score(person.profile(), wanted));
        }

        PeopleTable tables = PeopleTable.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());
        Checked<List<Person>> others = tables.read(Path.of("people.csv"));
        // README
        others.problems().forEach(problem -> System.out.println(problem.text(Locale.JAPANESE)));
    }
}
