package io.github.digitalskillmap.examples.benchmark;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Questions to go through in turn, so that neither the compiler nor the processor knows the next answer.
 *
 * <p>The number of people matters to hand-written code more than to the library. With a handful the processor learns by
 * heart which way each branch goes, with very many it waits for memory. A thousand people of Tokyo's, or 64 of a
 * framework a dozen times as large, are neither: as maps they take about a megabyte.
 */
final class Cases {

    private final Case[] cases;
    private int next;

    private Cases(Case[] cases) {
        this.cases = cases;
    }

    /**
     * One question.
     *
     * @param person a person
     * @param jobType the job type to hold the person against
     */
    record Case(SamplePerson person, JobTypeId jobType) {}

    /** Returns every person against every job type, shuffled, and in the same order each time. */
    static Cases of(Framework framework, int people) {
        List<Case> cases = new ArrayList<>();
        for (SamplePerson person : SamplePerson.people(framework, people)) {
            for (JobType jobType : framework.jobTypes()) {
                cases.add(new Case(person, jobType.id()));
            }
        }
        Collections.shuffle(cases, new Random(3));
        return new Cases(cases.toArray(Case[]::new));
    }

    Case next() {
        Case result = cases[next];
        next = next + 1 == cases.length ? 0 : next + 1;
        return result;
    }
}
