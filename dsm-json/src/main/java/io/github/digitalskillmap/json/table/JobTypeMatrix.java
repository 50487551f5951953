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
import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.json.people.Notation;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Standing;
import io.github.digitalskillmap.requirement.Importance;
import io.github.digitalskillmap.requirement.SkillRequirement;
import io.github.digitalskillmap.requirement.UnstatedLevelRequirement;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Spelling;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
 * <p>A job type that the framework lacks has its identifier behind its name, as in
 * {@code クラウドエンジニア [our-dsm:cloud-engineer]}. So written, a job type of the framework gets that name. A blank column says
 * nothing about its job type.
 *
 * <p>Whoever holds the real table replaces sample requirements with it, and states what it rests on:
 *
 * <pre>{@code
 * Source source = Source.builder()
 *         .id(SourceId.of("our-dsm", "job-types"))
 *         .title(Wording.official(Locale.JAPANESE, "要件表"))
 *         .issuer(Wording.official(Locale.JAPANESE, "東京都"))
 *         .build();
 * Provenance provenance = Provenance.published(Citation.of(source, 13));
 * JobTypeMatrix matrix = JobTypeMatrix.of(TokyoFramework.policyVersion2());
 * Table table = CsvFormat.of(CsvEncoding.UTF_8).read(Path.of("matrix.csv")).orElseThrow();
 * Framework ours = matrix.replace(table, Edition.parse("our-dsm@1.0.0"), provenance).orElseThrow();
 * }</pre>
 *
 * <p>A matrix shows the requirements of a single skill that are more than desirable, and of them only the level. It does not
 * show groups, exams, judgements, alternatives, desirable skills, levels that are not stated, weights and importance:
 * writing tells of each job type that has such, and replacing keeps them as they are, but for a level that the matrix now
 * states.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class JobTypeMatrix {

    private static final Pattern JAPANESE_LETTER = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    private final Framework framework;
    private final Names names;

    private JobTypeMatrix(Framework framework) {
        this.framework = Objects.requireNonNull(framework, "framework");
        this.names = new Names(framework, List.of(), Notation.TABLE);
    }

    /**
     * Returns the matrix of a framework.
     *
     * @param framework the framework, whose job types and skills the table names
     * @return the matrix
     */
    public static JobTypeMatrix of(Framework framework) {
        return new JobTypeMatrix(framework);
    }

    /**
     * Tells whether a table is laid out as a matrix and not as a table of people.
     *
     * @param table the table
     * @return true if its header names job types, or else neither skills nor a column of people; also where rows and columns are
     *     swapped, which reading tells
     */
    public boolean isLaidOutIn(Table table) {
        Objects.requireNonNull(table, "table");
        return MatrixShape.start(table, names)
                .flatMap(start -> MatrixShape.of(start, names))
                .isPresent();
    }

    /**
     * Reads what job types require.
     *
     * @param table the matrix
     * @return the requirements of each job type that has a column with levels, from left to right, with a warning for each
     *     that has a blank one; or every fault
     */
    public Checked<Map<JobTypeId, List<SkillRequirement>>> read(Table table) {
        Objects.requireNonNull(table, "table");
        TableFindings findings = new TableFindings();
        Map<JobTypeId, List<SkillRequirement>> requirements = new LinkedHashMap<>();
        columns(table, findings).forEach(column -> requirements.put(column.id(), List.copyOf(column.requirements())));
        return findings.checked(Collections.unmodifiableMap(requirements));
    }

    private List<MatrixColumn> columns(Table table, TableFindings findings) {
        return new MatrixCheck(names, findings).columns(table);
    }

    /**
     * Replaces the requirements of the job types that have a column, and adds those that are new. The others stay as they are,
     * and so does what a matrix cannot show; but a job type without a column whose name a new one takes is retired. A
     * requirement of a skill that was required before keeps its place, its importance and its weight.
     *
     * @param table the matrix
     * @param edition the edition of the framework to make, another than that of the framework of this matrix
     * @param provenance where the levels, the new job types and the names that stand before an identifier come from
     * @return the framework, with a warning for each job type that has a blank column, is retired or keeps something that a
     *     matrix cannot show; or every fault
     * @throws IllegalArgumentException if the edition is that of the framework of this matrix
     */
    public Checked<Framework> replace(Table table, Edition edition, Provenance provenance) {
        return replace(table, edition, provenance, framework.jobTypes());
    }

    /**
     * Replaces all job types by those of the matrix: one that has no column with levels is retired.
     *
     * @param table the matrix
     * @param edition the edition of the framework to make, another than that of the framework of this matrix
     * @param provenance where the levels, the new job types and the names that stand before an identifier come from
     * @return the framework, with warnings as of {@link #replace}, or every fault
     * @throws IllegalArgumentException if the edition is that of the framework of this matrix
     */
    public Checked<Framework> replaceAll(Table table, Edition edition, Provenance provenance) {
        return replace(table, edition, provenance, List.of());
    }

    private Checked<Framework> replace(Table table, Edition edition, Provenance provenance, List<JobType> kept) {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(provenance, "provenance");
        TableFindings findings = new TableFindings();
        Map<JobTypeId, MatrixColumn> columns = new LinkedHashMap<>();
        columns(table, findings).forEach(column -> columns.put(column.id(), column));
        if (columns.isEmpty() && !findings.hasError()) {
            findings.add(TableProblem.NOTHING_TO_REPLACE, DataPath.cell(1, 1));
        }
        List<JobType> jobTypes = new ArrayList<>();
        for (JobType jobType : framework.jobTypes()) {
            MatrixColumn column = columns.remove(jobType.id());
            if (column != null) {
                JobType replaced = replaced(jobType, column, provenance);
                jobTypes.add(replaced);
                tellCount(TableProblem.REQUIREMENTS_KEPT, jobType, hidden(replaced), findings);
            } else if (kept.contains(jobType)) {
                Optional<MatrixColumn> successor = successor(jobType, columns.values());
                successor.ifPresentOrElse(
                        other -> findings.add(
                                TableProblem.JOB_TYPE_RETIRED,
                                jobType.id().toString(),
                                other.id().toString()),
                        () -> jobTypes.add(jobType));
            }
        }
        columns.values().forEach(column -> jobTypes.add(made(column, provenance)));
        Checked<Framework> made = framework.withJobTypes(edition, jobTypes);
        if (!findings.hasError()) {
            findings.addAll(made.problems());
        }
        return made.isValid() ? findings.checked(made.orElseThrow()) : Checked.invalid(findings.problems());
    }

    /** Finds the new job type that takes the name of one that has no column: both of them would be called the same. */
    private static Optional<MatrixColumn> successor(JobType jobType, Collection<MatrixColumn> added) {
        List<Spelling> spellings = jobType.name().spellings();
        return added.stream()
                .filter(MatrixColumn::isNew)
                .filter(column -> column.name()
                        .map(Spelling::of)
                        .filter(spellings::contains)
                        .isPresent())
                .findFirst();
    }

    private static JobType made(MatrixColumn column, Provenance provenance) {
        JobType.Builder jobType = JobType.builder()
                .id(column.id())
                .name(name(column.name().orElseThrow(), provenance))
                .provenance(provenance);
        column.requirements().forEach(each -> jobType.addItem(JobTypeItem.of(each, provenance)));
        return jobType.build();
    }

    /** Returns a name as whoever states the provenance writes it: Japanese, unless none of its letters is. */
    private static Wording name(String text, Provenance provenance) {
        Locale language = JAPANESE_LETTER.matcher(text).find() ? Locale.JAPANESE : Locale.ENGLISH;
        return provenance.standing() == Standing.SAMPLE
                ? Wording.supplied(language, text)
                : Wording.official(language, text);
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
        return overlay(replace(table, edition, provenance), provenance);
    }

    /**
     * Returns the same replacement of all job types as what a body does differently from the framework of this matrix.
     *
     * @param table the matrix
     * @param edition the edition of the framework that the overlay gives
     * @param provenance where the levels of the matrix come from
     * @return the overlay, with warnings as of {@link #overlay}, or every fault
     * @throws IllegalArgumentException if the edition is that of the framework of this matrix
     */
    public Checked<Overlay> overlayOfAll(Table table, Edition edition, Provenance provenance) {
        return overlay(replaceAll(table, edition, provenance), provenance);
    }

    private Checked<Overlay> overlay(Checked<Framework> replaced, Provenance provenance) {
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

    private static JobType replaced(JobType jobType, MatrixColumn column, Provenance provenance) {
        JobType.Builder copy = JobType.builder()
                .id(jobType.id())
                .name(column.name().map(name -> name(name, provenance)).orElse(jobType.name()))
                .provenance(column.name().isPresent() ? provenance : jobType.provenance());
        jobType.description().ifPresent(copy::description);
        jobType.group().ifPresent(copy::group);
        List<SkillRequirement> left = new ArrayList<>(column.requirements());
        for (JobTypeItem item : jobType.items()) {
            Optional<SkillRequirement> same = skill(item)
                    .flatMap(skill -> left.stream()
                            .filter(each -> each.skill().equals(skill))
                            .findFirst());
            if (same.isPresent()) {
                left.remove(same.get());
                copy.addItem(JobTypeItem.of(same.get(), provenance)
                        .withImportance(item.importance())
                        .withWeight(item.weight()));
            } else if (shown(item).isEmpty()) {
                copy.addItem(item);
            }
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

    /** Returns the skill of which a matrix may state the level. */
    private static Optional<SkillId> skill(JobTypeItem item) {
        return item.importance().counts() && item.requirement() instanceof UnstatedLevelRequirement unstated
                ? Optional.of(unstated.skill())
                : shown(item).map(SkillRequirement::skill);
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
        Titles titles = new Titles(names, language);
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(PeopleColumn.SKILL.title(language)));
        columns.forEach(jobType -> header.add(titles.of(jobType)));
        rows.add(header);
        for (Skill skill : framework.skills()) {
            List<String> row = new ArrayList<>(List.of(titles.of(skill)));
            columns.forEach(jobType -> row.add(filled ? level(jobType, skill, titles) : ""));
            rows.add(row);
        }
        return Table.of(rows);
    }

    private String level(JobType jobType, Skill skill, Titles titles) {
        return jobType.items().stream()
                .flatMap(item -> shown(item).stream())
                .filter(required -> required.skill().equals(skill.id()))
                .findFirst()
                .flatMap(required ->
                        framework.findLevel(skill.id(), required.level().toString()))
                .map(level -> titles.of(skill.id(), level))
                .orElse("");
    }
}
