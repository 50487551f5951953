package io.github.digitalskillmap.examples;

import io.github.digitalskillmap.adaptation.Difference;
import io.github.digitalskillmap.adaptation.EffectScorer;
import io.github.digitalskillmap.adaptation.PersonEffect;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.AffectedPerson;
import io.github.digitalskillmap.migration.Migration;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whom a difference affects, of the people of a file.
 *
 * @param asOf the date as of which they were scored
 * @param people how many there are
 * @param affected those for whom something changes, or of whose record something is not carried
 * @param warnings what is to be noted of the file
 */
record PeopleEffects(LocalDate asOf, int people, List<AffectedPerson> affected, List<Problem> warnings) {

    /** Scores every person of a file against both frameworks; throws all faults of the file. */
    static PeopleEffects of(PeopleFile file, Carrying carrying, Difference difference, LocalDate asOf) {
        List<ExamCatalogue> catalogues = List.of(IpaCatalogue.current());
        EffectScorer scorer = EffectScorer.of(difference.before(), catalogues, difference.after(), catalogues);
        AtomicInteger people = new AtomicInteger();
        List<AffectedPerson> affected = new ArrayList<>();
        List<Problem> warnings = file.read(person -> {
            people.incrementAndGet();
            Migration migration = carrying.carry(person);
            PersonEffect effect = scorer.score(person, migration.person(), asOf);
            List<Wording> notCarried = carrying.notCarried(migration);
            if (!effect.isNone() || !notCarried.isEmpty()) {
                affected.add(AffectedPerson.of(effect, notCarried));
            }
        });
        return new PeopleEffects(asOf, people.get(), affected, warnings);
    }

    /** Returns how many people come out otherwise. */
    long changed() {
        return affected.stream().filter(person -> !person.effect().isNone()).count();
    }

    /** Returns of how many people something is not carried. */
    long notCarried() {
        return affected.stream().filter(person -> !person.notCarried().isEmpty()).count();
    }
}
