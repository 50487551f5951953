package io.github.digitalskillmap.examples.migration;

import io.github.digitalskillmap.adaptation.EffectScorer;
import io.github.digitalskillmap.adaptation.PersonEffect;
import io.github.digitalskillmap.examples.file.PeopleFile;
import io.github.digitalskillmap.examples.file.PeopleReading;
import io.github.digitalskillmap.examples.migration.PeopleTransfer.NotCarried;
import io.github.digitalskillmap.migration.Migration;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whom a difference affects, of the people of a file.
 *
 * @param asOf the date as of which they were scored
 * @param people how many there are
 * @param affected those for whom something changes, or of whose record something is not carried
 * @param notCarried of how many people what is not carried, in the order in which it was met
 * @param reading what was understood of the file, and what is to be noted of it
 */
record PeopleEffects(
        LocalDate asOf,
        int people,
        List<PersonEffect> affected,
        Map<Wording, Integer> notCarried,
        PeopleReading reading) {

    /** Scores every person of a file against both frameworks; throws all faults of the file. */
    static PeopleEffects of(PeopleFile file, PeopleTransfer transfer, EffectScorer scorer, LocalDate asOf) {
        AtomicInteger people = new AtomicInteger();
        List<PersonEffect> affected = new ArrayList<>();
        Map<Wording, Integer> counts = new LinkedHashMap<>();
        PeopleReading reading = file.read(person -> {
            people.incrementAndGet();
            Migration migration = transfer.carry(person);
            PersonEffect effect = scorer.score(person, migration.person(), asOf);
            List<NotCarried> notCarried = transfer.notCarried(migration);
            notCarried.stream().map(NotCarried::what).distinct().forEach(what -> counts.merge(what, 1, Integer::sum));
            if (!effect.isNone() || !notCarried.isEmpty()) {
                affected.add(effect.withNotCarried(
                        notCarried.stream().map(NotCarried::record).toList()));
            }
        });
        return new PeopleEffects(asOf, people.get(), affected, counts, reading);
    }

    /** Returns how many people come out otherwise. */
    long changed() {
        return affected.stream().filter(effect -> !effect.isNone()).count();
    }

    /** Returns of how many people something is not carried. */
    long incomplete() {
        return affected.stream()
                .filter(effect -> !effect.notCarried().isEmpty())
                .count();
    }
}
