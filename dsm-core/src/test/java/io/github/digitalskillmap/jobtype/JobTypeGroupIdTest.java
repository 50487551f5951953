package io.github.digitalskillmap.jobtype;

import io.github.digitalskillmap.contract.IdentifierContract;

class JobTypeGroupIdTest implements IdentifierContract<JobTypeGroupId> {

    @Override
    public JobTypeGroupId of(String namespace, String key) {
        return JobTypeGroupId.of(namespace, key);
    }

    @Override
    public JobTypeGroupId parse(String text) {
        return JobTypeGroupId.parse(text);
    }
}
