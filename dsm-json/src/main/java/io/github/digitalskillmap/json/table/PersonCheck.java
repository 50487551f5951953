package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.exam.Exam;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.profile.ExamPass;
import io.github.digitalskillmap.profile.LevelOrigin;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds one person of the rows that tell of the person, and tells what keeps it from doing so. It keeps no row but the first. */
final class PersonCheck {

    private final PeopleHeader header;
    private final TableLookup lookup;
    private final TableRow first;
    private final Optional<String> id;
    private final TableFindings findings = new TableFindings();
    private final SkillProfile.Builder profile;
    private final Map<SkillId, CellAddress> cellBySkill = new HashMap<>();
    private final Map<ExamPass, CellAddress> cellBySitting = new HashMap<>();
    private @Nullable Rank rank;
    private @Nullable CellAddress rankCell;
    private boolean isRepeated;

    PersonCheck(PeopleHeader header, TableLookup lookup, TableRow first) {
        this.header = header;
        this.lookup = lookup;
        this.first = first;
        this.id = header.text(first, PeopleColumn.ID);
        this.profile = SkillProfile.builder(lookup.framework());
        if (id.isEmpty() && header.has(PeopleColumn.ID)) {
            findings.add(TableProblem.MISSING_PERSON, header.cell(first, PeopleColumn.ID));
        }
        read(first);
    }

    TableFindings findings() {
        return findings;
    }

    /** Tells whether a row tells of the same person. */
    boolean isOf(TableRow row) {
        return id.isPresent() && id.equals(header.text(row, PeopleColumn.ID));
    }

    /** Takes another row that tells of the person. */
    void add(TableRow row) {
        if (header.form() == PeopleTable.Form.WIDE) {
            findings.add(
                    TableProblem.REPEATED_PERSON, header.cell(row, PeopleColumn.ID), Integer.toString(first.number()));
            isRepeated = true;
        }
        read(row);
    }

    /** Tells that a row and those of the person after it are too many. */
    void passOver(TableRow row, int mostRows) {
        findings.add(TableProblem.TOO_MANY_ROWS, header.cell(row, PeopleColumn.ID), Integer.toString(mostRows));
    }

    /** Returns the person; without a meaning if there are findings. */
    Person person() {
        Person person = Person.of(PersonId.of(id.orElse("?")), profile.build());
        return rank == null ? person : person.withRank(rank.id());
    }

    private void read(TableRow row) {
        for (int column = 1; column <= row.cells().size(); column++) {
            if (!header.isTitled(column) && !row.cell(column).isBlank()) {
                findings.add(TableProblem.CELL_WITHOUT_HEADER, new CellAddress(row.number(), column));
            }
        }
        readRank(row);
        header.skills().forEach((column, skill) -> {
            CellAddress cell = new CellAddress(row.number(), column);
            String level = row.cell(column);
            if (!level.isBlank() && (isRepeated || header.repeated().contains(column))) {
                checkLevel(skill.id(), level, cell);
            } else if (!level.isBlank() && isFirst(skill, skill.name().toString(), cell)) {
                addLevel(skill.id(), level, cell, Optional.empty());
            }
        });
        readLevel(row);
        readPass(row);
    }

    private void readRank(TableRow row) {
        CellAddress cell = header.cell(row, PeopleColumn.RANK);
        Optional<Rank> found = header.text(row, PeopleColumn.RANK).flatMap(text -> lookup.rank(text, cell, findings));
        if (found.isEmpty()) {
            return;
        }
        if (rankCell == null) {
            rank = found.get();
            rankCell = cell;
        } else if (!found.get().equals(rank)) {
            findings.add(TableProblem.DIFFERENT_RANK, cell, rankCell.toString());
        }
    }

    private void readLevel(TableRow row) {
        Optional<String> name = header.text(row, PeopleColumn.SKILL);
        Optional<String> level = header.text(row, PeopleColumn.LEVEL);
        Optional<LevelOrigin> origin = origin(row);
        boolean hasOrigin = header.text(row, PeopleColumn.ASSESSED_ON).isPresent()
                || header.text(row, PeopleColumn.ORIGIN).isPresent();
        if (name.isEmpty()) {
            require(row, PeopleColumn.SKILL, level.isPresent() || hasOrigin);
            return;
        }
        require(row, PeopleColumn.LEVEL, level.isEmpty() && hasOrigin);
        CellAddress cell = header.cell(row, PeopleColumn.SKILL);
        Optional<Skill> skill = lookup.skill(name.get(), cell, findings);
        if (level.isPresent() && skill.isPresent() && isFirst(skill.get(), name.get(), cell)) {
            addLevel(skill.get().id(), level.get(), header.cell(row, PeopleColumn.LEVEL), origin);
        } else if (level.isEmpty() && skill.isPresent() && !hasOrigin && header.has(PeopleColumn.LEVEL)) {
            findings.add(TableProblem.LEVEL_LEFT_BLANK, header.cell(row, PeopleColumn.LEVEL), Quotation.of(name.get()));
        }
    }

    /** Tells that a column is blank, if another of the row needs it. */
    private void require(TableRow row, PeopleColumn column, boolean needed) {
        if (needed && header.has(column) && header.text(row, column).isEmpty()) {
            findings.add(TableProblem.MISSING_VALUE, header.cell(row, column), column.titles());
        }
    }

    private boolean isFirst(Skill skill, String name, CellAddress cell) {
        CellAddress other = cellBySkill.putIfAbsent(skill.id(), cell);
        if (other != null) {
            findings.add(TableProblem.REPEATED_SKILL, cell, Quotation.of(name), other.toString());
        }
        return other == null;
    }

    private void addLevel(SkillId skill, String text, CellAddress cell, Optional<LevelOrigin> origin) {
        if (TableLookup.isNone(text)) {
            origin.ifPresentOrElse(from -> profile.none(skill, from), () -> profile.none(skill));
        } else {
            lookup.level(skill, text, cell, findings)
                    .map(Level::id)
                    .ifPresent(level -> origin.ifPresentOrElse(
                            from -> profile.level(skill, level, from), () -> profile.level(skill, level)));
        }
    }

    /** Tells what is wrong with a level that is not kept. */
    private void checkLevel(SkillId skill, String text, CellAddress cell) {
        if (!TableLookup.isNone(text)) {
            lookup.level(skill, text, cell, findings);
        }
    }

    private Optional<LevelOrigin> origin(TableRow row) {
        Optional<LocalDate> on = day(row, PeopleColumn.ASSESSED_ON);
        Optional<LevelOrigin.Stage> stage =
                header.text(row, PeopleColumn.ORIGIN).flatMap(text -> stage(row, text));
        if (stage.isEmpty()) {
            return on.map(LevelOrigin::on);
        }
        return Optional.of(on.isEmpty() ? LevelOrigin.of(stage.get()) : LevelOrigin.of(stage.get(), on.get()));
    }

    private Optional<LevelOrigin.Stage> stage(TableRow row, String text) {
        Optional<LevelOrigin.Stage> stage = OriginWord.stage(text);
        if (stage.isEmpty()) {
            findings.add(
                    TableProblem.WRONG_ORIGIN,
                    header.cell(row, PeopleColumn.ORIGIN),
                    Quotation.of(text),
                    String.join(", ", OriginWord.all()));
        }
        return stage;
    }

    private Optional<LocalDate> day(TableRow row, PeopleColumn column) {
        Optional<String> text = header.text(row, column);
        Optional<LocalDate> day = text.flatMap(TableDay::of);
        if (text.isPresent() && day.isEmpty()) {
            findings.add(TableProblem.INVALID_DATE, header.cell(row, column));
        }
        return day;
    }

    private void readPass(TableRow row) {
        Optional<String> name = header.text(row, PeopleColumn.EXAM);
        Optional<LocalDate> passedOn = day(row, PeopleColumn.PASSED_ON);
        Optional<LocalDate> registeredOn = later(row, PeopleColumn.REGISTERED_ON, passedOn);
        Optional<LocalDate> expiresOn = later(row, PeopleColumn.EXPIRES_ON, passedOn);
        boolean hasDay = Stream.of(PeopleColumn.PASSED_ON, PeopleColumn.REGISTERED_ON, PeopleColumn.EXPIRES_ON)
                .anyMatch(column -> header.text(row, column).isPresent());
        require(row, PeopleColumn.EXAM, hasDay);
        require(row, PeopleColumn.PASSED_ON, name.isPresent());
        CellAddress cell = header.cell(row, PeopleColumn.EXAM);
        Optional<Exam> exam = name.flatMap(text -> lookup.exam(text, cell, findings));
        if (exam.isEmpty() || passedOn.isEmpty()) {
            return;
        }
        ExamPass pass = ExamPass.of(exam.get().id(), passedOn.get());
        CellAddress other = cellBySitting.putIfAbsent(pass, cell);
        if (other != null) {
            findings.add(TableProblem.REPEATED_EXAM, cell, other.toString());
            return;
        }
        pass = registeredOn.isPresent() ? pass.withRegistration(registeredOn.get()) : pass;
        profile.pass(expiresOn.isPresent() ? pass.withExpiry(expiresOn.get()) : pass);
    }

    /** Reads a day that must not be before the pass. */
    private Optional<LocalDate> later(TableRow row, PeopleColumn column, Optional<LocalDate> passedOn) {
        Optional<LocalDate> day = day(row, column);
        if (day.isPresent() && passedOn.filter(day.get()::isBefore).isPresent()) {
            findings.add(TableProblem.DATE_BEFORE_PASS, header.cell(row, column));
            return Optional.empty();
        }
        return day;
    }
}
