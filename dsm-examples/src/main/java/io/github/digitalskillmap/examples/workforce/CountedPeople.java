package io.github.digitalskillmap.examples.workforce;

import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.workforce.Population;
import java.time.LocalDate;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;

/** Counts the people of a file as a population, from the first on whenever the file is begun. */
final class CountedPeople implements Supplier<ObjLongConsumer<Person>> {

    private final JobTypeScorer scorer;
    private final LocalDate asOf;
    private Population.Builder population;

    CountedPeople(JobTypeScorer scorer, LocalDate asOf) {
        this.scorer = scorer;
        this.asOf = asOf;
        this.population = Population.builder(scorer, asOf);
    }

    @Override
    public ObjLongConsumer<Person> get() {
        population = Population.builder(scorer, asOf);
        return (person, record) -> population.add(person.profile());
    }

    /** Returns the people counted since the file was begun last. */
    Population population() {
        return population.build();
    }
}
