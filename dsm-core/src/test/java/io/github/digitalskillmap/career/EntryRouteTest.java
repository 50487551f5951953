package io.github.digitalskillmap.career;

import io.github.digitalskillmap.contract.ValueContract;
import java.util.List;

class EntryRouteTest implements ValueContract<EntryRoute> {

    @Override
    public EntryRoute value() {
        return Forest.route(Forest.BY_SEED, Forest.SEED);
    }

    @Override
    public List<EntryRoute> others() {
        return List.of(Forest.route(Forest.BY_TREE, Forest.SEED), Forest.route(Forest.BY_SEED, Forest.TREE));
    }
}
