package io.github.digitalskillmap.jobtype;

import io.github.digitalskillmap.contract.IdentifierContract;

class JobTypeIdTest implements IdentifierContract<JobTypeId> {

    @Override
    public JobTypeId of(String namespace, String key) {
        return JobTypeId.of(namespace, key);
    }

    @Override
    public JobTypeId parse(String text) {
        return JobTypeId.parse(text);
    }
}
