package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.profile.Attainment;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.Registration;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.skill.Skill;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Lays out people as a table of one form in one language. */
final class PeopleSheet {

    private final Titles titles;
    private final Framework framework;
    private final boolean isLong;
    private final Locale language;

    PeopleSheet(Names names, boolean isLong, Locale language) {
        this.titles = new Titles(names, language);
        this.framework = names.framework();
        this.isLong = isLong;
        this.language = language;
    }

    List<String> header() {
        Stream<String> columns = isLong
                ? Arrays.stream(PeopleColumn.values()).map(column -> column.title(language))
                : Stream.concat(
                        Stream.of(PeopleColumn.ID, PeopleColumn.RANK).map(column -> column.title(language)),
                        framework.skills().stream().map(titles::of));
        return Stream.concat(columns, Stream.of(EditionTitle.of(framework, language)))
                .toList();
    }

    Checked<Table> write(List<Person> people) {
        requireWritable(people);
        List<List<String>> rows = new ArrayList<>();
        rows.add(header());
        for (Person person : people) {
            if (isLong) {
                rows.addAll(longRows(person));
            } else {
                rows.add(wideRow(person));
            }
        }
        TableFindings findings = new TableFindings();
        tellCount(
                TableProblem.ATTESTATIONS_LEFT_OUT,
                people,
                each -> each.attestations().size(),
                findings);
        if (!isLong) {
            tellCount(TableProblem.EXAMS_LEFT_OUT, people, each -> each.passes().size(), findings);
            tellCount(TableProblem.ORIGINS_LEFT_OUT, people, PeopleSheet::origins, findings);
        }
        return findings.checked(Table.of(rows));
    }

    private void requireWritable(List<Person> people) {
        Set<PersonId> seen = new HashSet<>();
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            if (!person.profile().framework().equals(framework)) {
                throw new IllegalArgumentException("profile of people[" + i + "] must be in '" + framework
                        + "', but is in '" + person.profile().framework() + "'");
            }
            if (!seen.add(person.id())) {
                throw new IllegalArgumentException(
                        "people must have different keys, but people[" + i + "] has one used before");
            }
        }
    }

    private static void tellCount(
            TableProblem code, List<Person> people, ToLongFunction<SkillProfile> size, TableFindings findings) {
        long count = people.stream().map(Person::profile).mapToLong(size).sum();
        if (count > 0) {
            findings.add(code, Long.toString(count));
        }
    }

    private static long origins(SkillProfile profile) {
        return profile.assessedSkills().stream()
                .filter(skill -> profile.origin(skill.id()).isPresent())
                .count();
    }

    private List<String> wideRow(Person person) {
        List<String> row = new ArrayList<>(List.of(person.id().text(), rank(person)));
        for (Skill skill : framework.skills()) {
            row.add(level(person.profile(), skill));
        }
        return row;
    }

    /** Returns a row for each skill assessed and each exam passed or registered, or one that tells only who there is. */
    private List<List<String>> longRows(Person person) {
        List<List<String>> rows = new ArrayList<>();
        SkillProfile profile = person.profile();
        for (Skill skill : profile.assessedSkills()) {
            Map<PeopleColumn, String> row = begin(person);
            row.put(PeopleColumn.SKILL, titles.of(skill));
            row.put(PeopleColumn.LEVEL, level(profile, skill));
            profile.origin(skill.id())
                    .flatMap(LevelOrigin::on)
                    .ifPresent(day -> put(PeopleColumn.ASSESSED_ON, day, row));
            profile.origin(skill.id())
                    .flatMap(LevelOrigin::stage)
                    .ifPresent(stage ->
                            row.put(PeopleColumn.ORIGIN, stage.wording().text(language)));
            rows.add(cells(row));
        }
        profile.passes().forEach(pass -> addRows(person, pass, rows));
        return rows.isEmpty() ? List.of(cells(begin(person))) : rows;
    }

    /** Adds a row for each registration, and one for the pass if it has none or ends by itself. */
    private void addRows(Person person, ExamPass pass, List<List<String>> rows) {
        if (pass.registrations().isEmpty() || pass.expiresOn().isPresent()) {
            Map<PeopleColumn, String> row = begin(person, pass);
            pass.expiresOn().ifPresent(day -> put(PeopleColumn.EXPIRES_ON, day, row));
            rows.add(cells(row));
        }
        for (Registration registration : pass.registrations()) {
            Map<PeopleColumn, String> row = begin(person, pass);
            put(PeopleColumn.REGISTERED_ON, registration.on(), row);
            registration.until().ifPresent(day -> put(PeopleColumn.EXPIRES_ON, day, row));
            rows.add(cells(row));
        }
    }

    private Map<PeopleColumn, String> begin(Person person, ExamPass pass) {
        Map<PeopleColumn, String> row = begin(person);
        row.put(PeopleColumn.EXAM, pass.exam().toString());
        put(PeopleColumn.PASSED_ON, pass.passedOn(), row);
        return row;
    }

    private Map<PeopleColumn, String> begin(Person person) {
        Map<PeopleColumn, String> row = new EnumMap<>(PeopleColumn.class);
        row.put(PeopleColumn.ID, person.id().text());
        row.put(PeopleColumn.RANK, rank(person));
        return row;
    }

    private static void put(PeopleColumn column, LocalDate day, Map<PeopleColumn, String> row) {
        row.put(column, day.toString());
    }

    private static List<String> cells(Map<PeopleColumn, String> row) {
        return Arrays.stream(PeopleColumn.values())
                .map(column -> row.getOrDefault(column, ""))
                .toList();
    }

    private String rank(Person person) {
        return person.rank().map(framework::rank).map(titles::of).orElse("");
    }

    private String level(SkillProfile profile, Skill skill) {
        Attainment attainment = profile.attainment(skill.id());
        if (attainment instanceof Attainment.NotAssessed) {
            return "";
        }
        return attainment.level().map(level -> titles.of(skill.id(), level)).orElseGet(() -> titles.none(skill.id()));
    }
}
