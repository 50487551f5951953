package io.github.digitalskillmap.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.problem.Checked;
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
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeopleTableProperties {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final PeopleTable TABLES = PeopleTable.of(TOKYO, IpaCatalogue.current());

    @Property(tries = 300)
    void write_longForm_isReadBack(
            @ForAll("people") List<Person> people,
            @ForAll("languages") Locale language,
            @ForAll("encodings") CsvEncoding encoding) {
        assertReadBack(people, PeopleTable.Form.LONG, language, encoding);
    }

    @Property(tries = 300)
    void write_wideForm_isReadBack(
            @ForAll("peopleWithLevelsOnly") List<Person> people,
            @ForAll("languages") Locale language,
            @ForAll("encodings") CsvEncoding encoding) {
        assertReadBack(people, PeopleTable.Form.WIDE, language, encoding);
    }

    private static void assertReadBack(
            List<Person> people, PeopleTable.Form form, Locale language, CsvEncoding encoding) {
        Checked<Table> written = TABLES.write(people, form, language);
        assertThat(written.problems()).isEmpty();
        CsvFormat csv = CsvFormat.of(encoding);

        Table table = csv.read(new ByteArrayInputStream(csv.write(written.orElseThrow())))
                .orElseThrow();

        assertThat(TABLES.read(table).orElseThrow()).isEqualTo(people);
        List<Person> streamed = new ArrayList<>();
        TABLES.read(rows(table)).forEachRemaining(person -> streamed.add(person.orElseThrow()));
        assertThat(streamed).isEqualTo(people);
    }

    @Property(tries = 300)
    void read_anyCellsUnderAHeader_arePeopleOrFaults(
            @ForAll("cells") List<List<String>> cells, @ForAll PeopleTable.Form form) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(TABLES.template(form, Locale.ENGLISH).rows().get(0).cells());
        rows.addAll(cells);
        Table table = Table.of(rows);

        Checked<List<Person>> read = TABLES.read(table);

        assertThat(read.problems()).allSatisfy(problem -> {
            assertThat(problem.position()).isPresent();
            assertThat(problem.path()).isNotEmpty();
        });
        assertThat(read.problems())
                .extracting(problem -> problem.position().orElseThrow())
                .isSorted();
        boolean allStreamed = true;
        for (Iterator<Checked<Person>> people = TABLES.read(rows(table)); people.hasNext(); ) {
            allStreamed &= people.next().isValid();
        }
        assertThat(read.isValid() || !allStreamed || form == PeopleTable.Form.WIDE)
                .isTrue();
    }

    private static Iterator<Checked<TableRow>> rows(Table table) {
        return table.rows().stream().map(row -> Checked.valid(row, List.of())).iterator();
    }

    @Provide
    Arbitrary<List<List<String>>> cells() {
        return Arbitraries.of(
                        "", "P1", "P2", "主任", "UXデザイン", "ux-design", "Lv.2", "なし", "AP", "2025-06-26", "認定", "x", " ")
                .list()
                .ofMaxSize(10)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(Locale.JAPANESE, Locale.ENGLISH);
    }

    @Provide
    Arbitrary<CsvEncoding> encodings() {
        return Arbitraries.of(CsvEncoding.values());
    }

    @Provide
    Arbitrary<List<Person>> people() {
        return people(true);
    }

    @Provide
    Arbitrary<List<Person>> peopleWithLevelsOnly() {
        return people(false);
    }

    private static Arbitrary<List<Person>> people(boolean withEvidence) {
        Arbitrary<PersonId> ids = Arbitraries.strings()
                .withChars("=+-@'\" ,;\r\nPＡ1職員Ａ")
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
            IpaCatalogue.current().exams().stream()
                    .filter(exam -> random.nextInt(4) == 0)
                    .forEach(exam -> {
                        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
                        ExamPass pass = ExamPass.of(exam.id(), day);
                        pass = random.nextBoolean() ? pass.withRegistration(day.plusDays(random.nextInt(99))) : pass;
                        profile.pass(random.nextBoolean() ? pass.withExpiry(day.plusDays(random.nextInt(99))) : pass);
                    });
        }
        Person person = Person.of(id, profile.build());
        int rank = random.nextInt(TOKYO.ranks().size() + 1);
        return rank == TOKYO.ranks().size()
                ? person
                : person.withRank(TOKYO.ranks().get(rank).id());
    }

    private static Optional<LevelOrigin> origin(Random random) {
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
