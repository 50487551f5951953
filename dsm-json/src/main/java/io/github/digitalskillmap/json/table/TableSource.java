package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.json.TableAccount;
import io.github.digitalskillmap.json.people.PeopleSource;
import java.util.Optional;

/** Records of people that stand in a table. */
interface TableSource extends PeopleSource {

    /** Tells how the table is understood as far as it was read, or nothing before that. */
    Optional<TableAccount> table();
}
