package io.github.digitalskillmap.examples.benchmark;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import org.openjdk.jol.info.GraphLayout;

/** What one more profile of Tokyo's 22 skills costs in memory, where others of the same framework are there already. */
final class Footprint {

    private Footprint() {}

    static long ofOneMoreProfile() {
        // Without these it refuses records, and asks for an agent that it does not need.
        System.setProperty("jol.magicFieldOffset", "true");
        System.setProperty("jol.skipDynamicAttach", "true");
        Framework framework = TokyoFramework.policyVersion2();
        SkillProfile one = SamplePerson.people(framework, 2).get(0).profile();
        SkillProfile more = SamplePerson.people(framework, 2).get(1).profile();
        return GraphLayout.parseInstance(one, more).totalSize()
                - GraphLayout.parseInstance(one).totalSize();
    }
}
