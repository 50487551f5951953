package io.github.digitalskillmap.examples.file;

import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.json.PeopleCounts;
import io.github.digitalskillmap.json.TableAccount;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file of people of whom those with faults are left out.
 *
 * @param counts how many records were read, taken and left out
 * @param problems what is wrong or to be noted, in the order of the file; of very many the first
 * @param edition the edition of the framework by which they were read
 * @param table how the table was understood, or empty if the file is none
 */
public record PeopleReading(
        PeopleCounts counts, List<Problem> problems, Edition edition, Optional<TableAccount> table) {

    /** Says on one line what was understood of the file. */
    Wording wording() {
        Wording people = Wording.sentence("職員 %d 名、枠組み %s", "people: %d, framework: %s", counts.accepted(), edition);
        return table.map(account -> Wording.sentence("%s、%s", "%s, %s", people, account.wording()))
                .orElse(people);
    }
}
