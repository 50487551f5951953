package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.adaptation.Aspect;
import io.github.digitalskillmap.adaptation.Change;
import io.github.digitalskillmap.adaptation.Difference;
import io.github.digitalskillmap.adaptation.Overlay;
import io.github.digitalskillmap.adaptation.PartId;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The levels that job types require, as a table whose rows are skills and whose columns are job types.
 *
 * <p>A blank cell says that the skill is not required. Job types, skills and levels may be written by name, identifier or
 * key, in any spelling; the first cell of the header is blank or {@code スキル}:
 *
 * <pre>
 * スキル        UI/UXデザイナー  データサイエンティスト
 * UXデザイン    Lv.2
 * データアナリティクス           Lv.3
 * </pre>
 *
 * <p>Whoever holds the real table replaces sample requirements with it:
 *
 * <pre>{@code
 * JobTypeMatrix matrix = JobTypeMatrix.of(TokyoFramework.policyVersion2());
 * Table table = CsvFormat.of(CsvEncoding.UTF_8).read(Path.of("matrix.csv")).orElseThrow();
 * Framework ours = matrix.replace(table, Edition.parse("our-dsm@1.0.0"), provenance).orElseThrow();
 * }</pre>
 *
 * <p>A matrix shows the requirements of a single skill that are more than desirable, and of them only the level. It does not
 * show groups, exams, judgements, alternatives, desirable skills, weights and importance: writing tells of each job type
 * that has such, and replacing keeps them as they are.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class JobTypeMatrix {

    private final Framework framework;
    private final TableLookup lookup;

    private JobTypeMatrix(Framework framework) {
        this.framework = framework;
        this.lookup = new TableLookup(framework, List.of());
    }

    /**
     * Returns the matrix of a framework.
     *
     * @param framework the framework, whose job types and skills the table names
     * @return the matrix
     */
    public static JobTypeMatrix of(Framework framework) {
        return new JobTypeMatrix(Objects.requireNonNull(framework, "framework"));
    }

    /**
     * Tells whether a table is laid out as a matrix and not as a table of people.
     *
     * @param table the table
     * @return true if the first cell of its header is blank or a word for skill, and no other names the key of a person
     */
    public static boolean isLaidOutIn(Table table) {
        return table.rows().stream()
                .filter(row -> !row.isBlank())
                .findFirst()
                .filter(header -> MatrixCheck.isCorner(header.cell(1))
                        && header.cells().stream()
                                .noneMatch(title -> PeopleColumn.of(title).equals(Optional.of(PeopleColumn.ID))))
                .isPresent();
    }

    /**
     * Reads what job types require.
     *
     * @param table the matrix
     * @return the requirements of each job type that has a column, at least one, or every fault
     */
    public Checked<Map<JobTypeId, List<SkillRequirement>>> read(Table table) {
        TableFindings findings = new TableFindings();
        return findings.checked(new MatrixCheck(new TableLookup(framework, List.of()), findings).requirements(table));
    }

    /**
     * Replaces the requirements of the job types that have a column. The others stay as they are, and so does what a matrix
     * cannot show. A requirement of a skill that was required before keeps its place, its importance and its weight.
     *
     * @param table the matrix
     * @param edition the edition of the framework to make, another than that of the framework of this matrix
     * @param provenance where the levels of the matrix come from
     * @return the framework, with a warning for each job type that keeps something that a matrix cannot show, or every fault
     * @throws IllegalArgumentException if the edition is that of the framework of this matrix
     */
    public Checked<Framework> replace(Table table, Edition edition, Provenance provenance) {
        Objects.requireNonNull(provenance, "provenance");
        Checked<Map<JobTypeId, List<SkillRequirement>>> read = read(table);
        Map<JobTypeId, List<SkillRequirement>> requirements = read.value().orElse(Map.of());
        List<JobType> jobTypes = new ArrayList<>();
        TableFindings findings = new TableFindings();
        for (JobType jobType : framework.jobTypes()) {
            List<SkillRequirement> required = requirements.get(jobType.id());
            jobTypes.add(required == null ? jobType : replaced(jobType, required, provenance));
            if (required != null) {
                tellCount(TableProblem.REQUIREMENTS_KEPT, jobType, hidden(jobType), findings);
            }
        }
        Checked<Framework> made = framework.withJobTypes(edition, jobTypes);
        List<Problem> problems = new ArrayList<>(read.problems());
        problems.addAll(findings.problems());
        problems.addAll(made.problems());
        return read.isValid() && made.isValid()
                ? Checked.valid(made.orElseThrow(), problems)
                : Checked.invalid(problems);
    }

    /**
     * Returns the same replacement as what a body does differently from the framework of this matrix, and nothing else.
     *
     * @param table the matrix
     * @param edition the edition of the framework that the overlay gives
     * @param provenance where the levels of the matrix come from
     * @return the overlay, with a warning for each job type that keeps something that a matrix cannot show, or every fault
     * @throws IllegalArgumentException if the edition is that of the framework of this matrix
     */
    public Checked<Overlay> overlay(Table table, Edition edition, Provenance provenance) {
        Checked<Framework> replaced = replace(table, edition, provenance);
        return replaced.value()
                .map(framework -> Checked.valid(overlay(framework, provenance), replaced.problems()))
                .orElseGet(() -> Checked.invalid(replaced.problems()));
    }

    private Overlay overlay(Framework replaced, Provenance provenance) {
        Overlay.Builder overlay = Overlay.builder(framework.edition(), replaced.edition(), provenance);
        List<Change> changes = Difference.between(framework, replaced).entries().stream()
                .flatMap(entry -> entry.change().stream())
                .toList();
        Set<PartId> levelled = changes.stream()
                .filter(change -> change instanceof Change.Amend<?> amend && amend.aspect() == Aspect.REQUIREMENT)
                .flatMap(change -> change.part().stream())
                .collect(Collectors.toSet());
        for (Change change : changes) {
            if (change instanceof Change.Add add) {
                overlay.change(new Change.Add(add.added(), Optional.empty()));
            } else if (!(change instanceof Change.Amend<?> amend && amend.aspect() == Aspect.REQUIREMENT_PROVENANCE)) {
                overlay.change(change);
            } else if (!levelled.contains(amend.id())) {
                overlay.change(Change.set(
                        amend.id(), Aspect.REQUIREMENT_PROVENANCE, provenance.adaptedBy(replaced.edition())));
            }
        }
        return overlay.build();
    }

    private static JobType replaced(JobType jobType, List<SkillRequirement> required, Provenance provenance) {
        JobType.Builder copy =
                JobType.builder().id(jobType.id()).name(jobType.name()).provenance(jobType.provenance());
        List<SkillRequirement> left = new ArrayList<>(required);
        for (JobTypeItem item : jobType.items()) {
            Optional<SkillId> skill = shown(item).map(SkillRequirement::skill);
            if (skill.isEmpty()) {
                copy.addItem(item);
                continue;
            }
            left.stream()
                    .filter(each -> each.skill().equals(skill.get()))
                    .findFirst()
                    .ifPresent(same -> {
                        left.remove(same);
                        copy.addItem(JobTypeItem.of(same, provenance)
                                .withImportance(item.importance())
                                .withWeight(item.weight()));
                    });
        }
        left.forEach(each -> copy.addItem(JobTypeItem.of(each, provenance)));
        return copy.build();
    }

    /** Returns what a matrix shows of a line. */
    private static Optional<SkillRequirement> shown(JobTypeItem item) {
        return item.importance().counts() && item.requirement() instanceof SkillRequirement skill
                ? Optional.of(skill)
                : Optional.empty();
    }

    private static long hidden(JobType jobType) {
        return jobType.items().stream().filter(item -> shown(item).isEmpty()).count();
    }

    private static long weighed(JobType jobType) {
        return jobType.items().stream()
                .filter(item -> shown(item).isPresent())
                .filter(item -> item.weight() != 1 || item.importance() != Importance.REQUIRED)
                .count();
    }

    private static void tellCount(TableProblem code, JobType jobType, long count, TableFindings findings) {
        if (count > 0) {
            findings.add(code, jobType.name().toString(), Long.toString(count));
        }
    }

    /**
     * Writes the levels that job types require.
     *
     * @param language the language of names and levels: Japanese, or else English
     * @return the matrix, with warnings for each job type of which it does not show all
     */
    public Checked<Table> write(Locale language) {
        TableFindings findings = new TableFindings();
        List<JobType> columns = new ArrayList<>();
        for (JobType jobType : framework.jobTypes()) {
            if (hidden(jobType) == jobType.items().size()) {
                findings.add(TableProblem.JOB_TYPE_LEFT_OUT, jobType.name().toString());
            } else {
                columns.add(jobType);
                tellCount(TableProblem.REQUIREMENTS_LEFT_OUT, jobType, hidden(jobType), findings);
                tellCount(TableProblem.WEIGHTS_LEFT_OUT, jobType, weighed(jobType), findings);
            }
        }
        return findings.checked(table(columns, language, true));
    }

    /**
     * Returns a matrix to fill in: every skill and every job type, and no levels.
     *
     * @param language the language of names: Japanese, or else English
     * @return the table
     */
    public Table template(Locale language) {
        return table(framework.jobTypes(), language, false);
    }

    private Table table(List<JobType> columns, Locale language, boolean filled) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(PeopleColumn.SKILL.title(language)));
        columns.forEach(jobType -> header.add(lookup.title(jobType, language)));
        rows.add(header);
        for (Skill skill : framework.skills()) {
            List<String> row = new ArrayList<>(List.of(lookup.title(skill, language)));
            columns.forEach(jobType -> row.add(filled ? level(jobType, skill, language) : ""));
            rows.add(row);
        }
        return Table.of(rows);
    }

    private String level(JobType jobType, Skill skill, Locale language) {
        return jobType.items().stream()
                .flatMap(item -> shown(item).stream())
                .filter(required -> required.skill().equals(skill.id()))
                .findFirst()
                .flatMap(required ->
                        framework.findLevel(skill.id(), required.level().toString()))
                .map(level -> lookup.title(skill.id(), level, language))
                .orElse("");
    }
}
