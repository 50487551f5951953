package io.github.digitalskillmap.examples.benchmark;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.requirement.Judgement;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invented members of staff with all that a record can hold: a rank, levels, exams passed and attestations. */
final class SampleStaff {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 2_000;

    private SampleStaff() {}

    /** Returns people who differ, and the same ones each time: each with up to two exams and two attestations. */
    static List<Person> people(int count) {
        Framework framework = TokyoFramework.policyVersion2();
        Random random = new Random(4);
        List<Person> people = new ArrayList<>();
        for (SamplePerson sample : SamplePerson.people(framework, count)) {
            SkillProfile profile = sample.profile();
            for (Exam exam : some(IpaCatalogue.fiscalYear2026().exams(), random)) {
                LocalDate day = day(random);
                profile = profile.withPass(ExamPass.of(exam.id(), day).withRegistration(day.plusDays(90)));
            }
            for (Judgement judgement : some(framework.judgements(), random)) {
                profile = profile.withAttestation(
                        Attestation.met(judgement.id(), any(judgement.roles(), random), day(random)));
            }
            Rank rank = any(framework.ranks(), random);
            people.add(Person.of(PersonId.of(String.format(Locale.ROOT, "P%07d", people.size())), profile)
                    .withRank(rank.id()));
        }
        return people;
    }

    /** Returns none, one or two. */
    private static <T> List<T> some(List<T> all, Random random) {
        int from = random.nextInt(all.size() - 1);
        return all.subList(from, from + random.nextInt(3));
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static LocalDate day(Random random) {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }
}
