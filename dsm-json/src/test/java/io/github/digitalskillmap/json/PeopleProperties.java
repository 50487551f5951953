package io.github.digitalskillmap.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.people.GeneratedPeople;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.profile.Attestation;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PeopleProperties {

    @Property
    void write_peopleOfTokyo_isReadBack(@ForAll("peopleOfTokyo") List<Person> people) {
        assertReadBack(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026(), people);
    }

    @Property
    void write_peopleOfInventedFramework_isReadBack(@ForAll("peopleOfThePark") List<Person> people) {
        assertReadBack(InventedFramework.FRAMEWORK, InventedFramework.EXAMS, people);
    }

    private static void assertReadBack(Framework framework, ExamCatalogue exams, List<Person> people) {
        DocumentFormat<List<Person>> reader = DsmJson.of(framework, exams).people();
        DocumentFormat<List<Person>> writer = DsmJson.of(framework).people();
        String document = writer.write(people);

        List<Person> back = reader.read(document).orElseThrow();

        assertThat(back).isEqualTo(people);
        assertThat(writer.write(back)).isEqualTo(document);
    }

    @Property(tries = 200)
    void read_truncatedDocument_isTold(@ForAll("peopleOfTokyo") List<Person> people, @ForAll Random random) {
        byte[] whole = DsmJson.of(TokyoFramework.policyVersion2())
                .people()
                .write(people)
                .strip()
                .getBytes(UTF_8);

        assertTold(Arrays.copyOf(whole, random.nextInt(whole.length)));
    }

    @Property(tries = 2000)
    void read_damagedDocument_neverThrows(
            @ForAll("peopleOfTokyo") List<Person> people,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 4) int damages) {
        byte[] bytes = DsmJson.of(TokyoFramework.policyVersion2())
                .people()
                .write(people)
                .getBytes(UTF_8);
        byte[] marks = "{}[]\":,0n\\ \n-.".getBytes(UTF_8);
        for (int i = 0; i < damages; i++) {
            bytes[random.nextInt(bytes.length)] =
                    random.nextBoolean() ? (byte) random.nextInt() : marks[random.nextInt(marks.length)];
        }

        Checked<List<Person>> read = Faults.READER.read(new ByteArrayInputStream(bytes));

        assertThat(read.isValid())
                .isEqualTo(read.problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR));
        if (!read.isValid()) {
            assertTold(bytes);
        }
    }

    @Property
    void read_anyText_neverThrows(@ForAll String text) {
        assertThat(Faults.READER.read(text).isValid()).isFalse();
    }

    private static void assertTold(byte[] document) {
        Checked<List<Person>> read = Faults.READER.read(new ByteArrayInputStream(document));

        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.position()).isPresent();
            assertThat(problem.message(Locale.JAPANESE)).endsWith("。");
        });
        assertThat(read.problems())
                .extracting(problem -> problem.position().orElseThrow())
                .isSorted();
    }

    @Provide
    Arbitrary<List<Person>> peopleOfTokyo() {
        return people(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());
    }

    @Provide
    Arbitrary<List<Person>> peopleOfThePark() {
        return people(InventedFramework.FRAMEWORK, InventedFramework.EXAMS);
    }

    static Arbitrary<List<Person>> people(Framework framework, ExamCatalogue exams) {
        Arbitrary<PersonId> ids = Arbitraries.strings()
                .withCharRange(' ', '\uD7FF')
                .withChars('"', '\\', '\uFEFF')
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(id -> !id.isBlank() && id.chars().noneMatch(Character::isISOControl))
                .map(PersonId::of);
        return Combinators.combine(ids, Arbitraries.randoms())
                .as((id, random) -> person(framework, exams, id, random))
                .list()
                .ofMaxSize(5)
                .uniqueElements(Person::id);
    }

    private static Person person(Framework framework, ExamCatalogue exams, PersonId id, Random random) {
        SkillProfile.Builder profile = SkillProfile.builder(framework);
        for (Skill skill : framework.skills()) {
            List<Level> levels = framework.scale(skill.scale()).levels();
            int choice = random.nextInt(levels.size() + 2);
            Optional<LevelOrigin> origin = GeneratedPeople.origin(random);
            if (choice < levels.size()) {
                LevelId level = levels.get(choice).id();
                origin.ifPresentOrElse(
                        from -> profile.level(skill.id(), level, from), () -> profile.level(skill.id(), level));
            } else if (choice == levels.size()) {
                origin.ifPresentOrElse(from -> profile.none(skill.id(), from), () -> profile.none(skill.id()));
            }
        }
        exams.exams().stream().filter(exam -> random.nextInt(4) == 0).forEach(exam -> {
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
            ExamPass pass = ExamPass.of(exam.id(), day);
            pass = GeneratedPeople.registered(pass, random);
            profile.pass(random.nextBoolean() ? pass.withExpiry(day.plusDays(1_000L + random.nextInt(1_000))) : pass);
        });
        framework.judgements().forEach(judgement -> {
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_000));
            for (int i = random.nextInt(3); i > 0; i--) {
                Attestation.Verdict[] verdicts = Attestation.Verdict.values();
                profile.attested(Attestation.of(
                        judgement.id(),
                        verdicts[random.nextInt(verdicts.length)],
                        judgement.roles().get(random.nextInt(judgement.roles().size())),
                        day.plusDays(i)));
            }
        });
        Person person = Person.of(id, profile.build());
        int rank = random.nextInt(framework.ranks().size() + 1);
        return rank == framework.ranks().size()
                ? person
                : person.withRank(framework.ranks().get(rank).id());
    }
}
