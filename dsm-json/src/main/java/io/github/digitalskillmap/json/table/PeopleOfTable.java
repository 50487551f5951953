package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.json.PeopleCounts;
import io.github.digitalskillmap.json.PeopleStream;
import io.github.digitalskillmap.json.people.PeopleIterator;
import io.github.digitalskillmap.json.people.PeopleSource;

/** The people of a table, as they are read. */
final class PeopleOfTable extends PeopleIterator implements PeopleStream {

    PeopleOfTable(PeopleSource source) {
        super(source);
    }

    @Override
    public PeopleCounts counts() {
        return new PeopleCounts(accepted(), rejected());
    }
}
