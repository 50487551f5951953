package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.json.PeopleCounts;
import io.github.digitalskillmap.json.PeopleStream;
import io.github.digitalskillmap.json.TableAccount;
import io.github.digitalskillmap.json.people.PeopleIterator;
import java.util.Optional;

/** The people of a table, as they are read. */
final class PeopleOfTable extends PeopleIterator implements PeopleStream {

    private final TableSource source;

    PeopleOfTable(TableSource source) {
        super(source);
        this.source = source;
    }

    @Override
    public PeopleCounts counts() {
        return new PeopleCounts(accepted(), rejected());
    }

    @Override
    public Optional<TableAccount> table() {
        return source.table();
    }
}
