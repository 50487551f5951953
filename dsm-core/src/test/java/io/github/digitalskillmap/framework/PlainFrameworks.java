package io.github.digitalskillmap.framework;

import io.github.digitalskillmap.framework.GeneratedFrameworks.ProfileCase;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Frameworks whose job types require nothing but skills, and profiles that fit them: what scoring packs into steps.
 *
 * <p>A property class is annotated with it in place of {@link GeneratedFrameworks}.
 */
public final class PlainFrameworks extends DomainContextBase {

    @Provide
    Arbitrary<Framework> plainFramework() {
        return GeneratedFrameworks.plainFrameworks();
    }

    @Provide
    Arbitrary<ProfileCase> plainProfileCase() {
        return GeneratedFrameworks.plainProfileCases();
    }
}
