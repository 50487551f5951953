package io.github.digitalskillmap.examples.benchmark;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.workforce.Population;
import java.util.List;
import org.openjdk.jol.info.GraphLayout;

/** What one more person with Tokyo's 22 skills costs in memory, where others of the same framework are there already. */
final class Footprint {

    private Footprint() {}

    static long ofOneMoreProfile() {
        Framework framework = TokyoFramework.policyVersion2();
        SkillProfile one = SamplePerson.people(framework, 2).get(0).profile();
        SkillProfile more = SamplePerson.people(framework, 2).get(1).profile();
        return added(more, one);
    }

    /** Returns the bytes that one of many people takes in a population. */
    static double ofOneOfMany(List<SkillProfile> people) {
        JobTypeScorer scorer = JobTypeScorer.of(TokyoFramework.policyVersion2());
        Population.Builder population = Population.builder(scorer);
        Population nobody = population.build();
        people.forEach(population::add);
        return (double) added(population.build(), nobody) / people.size();
    }

    private static long added(Object more, Object one) {
        // Without these it refuses records, and asks for an agent that it does not need.
        System.setProperty("jol.magicFieldOffset", "true");
        System.setProperty("jol.skipDynamicAttach", "true");
        return GraphLayout.parseInstance(one, more).totalSize()
                - GraphLayout.parseInstance(one).totalSize();
    }
}
