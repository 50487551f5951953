package io.github.digitalskillmap.json.people;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.Registration;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** People of Tokyo with anything that a record may tell of them. */
public final class GeneratedPeople {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();

    private GeneratedPeople() {}

    /** Returns people of whom a long table can tell all. */
    public static Arbitrary<List<Person>> withoutAttestations() {
        return people(true);
    }

    /** Returns people of whom a wide table can tell all. */
    public static Arbitrary<List<Person>> withLevelsOnly() {
        return people(false);
    }

    private static Arbitrary<List<Person>> people(boolean withEvidence) {
        Arbitrary<PersonId> ids = Arbitraries.strings()
                .withChars("=+-@'\" ,;PＡ1職員Ａ")
                .ofMinLength(1)
                .ofMaxLength(6)
                .filter(id -> !id.isBlank())
                .map(PersonId::of);
        return Combinators.combine(ids, Arbitraries.randoms())
                .as((id, random) -> person(id, random, withEvidence))
                .list()
                .ofMaxSize(5)
                .uniqueElements(Person::id);
    }

    private static Person person(PersonId id, Random random, boolean withEvidence) {
        SkillProfile.Builder profile = SkillProfile.builder(TOKYO);
        Supplier<Optional<LevelOrigin>> origins = () -> withEvidence ? origin(random) : Optional.empty();
        for (Skill skill : TOKYO.skills()) {
            List<Level> levels = TOKYO.scale(skill.scale()).levels();
            int choice = random.nextInt(levels.size() + 3);
            if (choice < levels.size()) {
                LevelId level = levels.get(choice).id();
                origins.get()
                        .ifPresentOrElse(
                                from -> profile.level(skill.id(), level, from), () -> profile.level(skill.id(), level));
            }
        }
        if (withEvidence) {
            IpaCatalogue.fiscalYear2026().exams().stream()
                    .filter(exam -> random.nextInt(4) == 0)
                    .forEach(exam -> {
                        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
                        ExamPass pass = ExamPass.of(exam.id(), day);
                        pass = registered(pass, random);
                        profile.pass(
                                random.nextBoolean() ? pass.withExpiry(day.plusDays(99L + random.nextInt(99))) : pass);
                    });
        }
        Person person = Person.of(id, profile.build());
        int rank = random.nextInt(TOKYO.ranks().size() + 1);
        return rank == TOKYO.ranks().size()
                ? person
                : person.withRank(TOKYO.ranks().get(rank).id());
    }

    /** Registers a pass none to three times, with ends and without, lapsed between or not. */
    public static ExamPass registered(ExamPass pass, Random random) {
        ExamPass registered = pass;
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate on = pass.passedOn().plusDays(400L * i + random.nextInt(300));
            registered = registered.withRegistration(
                    random.nextBoolean() ? Registration.of(on) : Registration.of(on, on.plusDays(random.nextInt(900))));
        }
        return registered;
    }

    /** Returns an origin of any kind, or none. */
    public static Optional<LevelOrigin> origin(Random random) {
        LevelOrigin.Stage stage = LevelOrigin.Stage.values()[random.nextInt(LevelOrigin.Stage.values().length)];
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_000));
        return switch (random.nextInt(4)) {
            case 0 -> Optional.of(LevelOrigin.on(day));
            case 1 -> Optional.of(LevelOrigin.of(stage));
            case 2 -> Optional.of(LevelOrigin.of(stage, day));
            default -> Optional.empty();
        };
    }
}
