package io.github.digitalskillmap.json;

import io.github.digitalskillmap.json.people.PeopleIterator;
import io.github.digitalskillmap.json.people.PeopleSource;
import java.util.Optional;

/** The people of a text of JSON, as they are read. */
final class PeopleOfDocument extends PeopleIterator implements PeopleStream {

    PeopleOfDocument(PeopleSource source) {
        super(source);
    }

    @Override
    public PeopleCounts counts() {
        return new PeopleCounts(accepted(), rejected());
    }

    @Override
    public Optional<TableAccount> table() {
        return Optional.empty();
    }
}
