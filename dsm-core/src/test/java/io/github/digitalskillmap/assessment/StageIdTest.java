package io.github.digitalskillmap.assessment;

import io.github.digitalskillmap.contract.IdentifierContract;

class StageIdTest implements IdentifierContract<StageId> {

    @Override
    public StageId of(String namespace, String key) {
        return StageId.of(namespace, key);
    }

    @Override
    public StageId parse(String text) {
        return StageId.parse(text);
    }
}
