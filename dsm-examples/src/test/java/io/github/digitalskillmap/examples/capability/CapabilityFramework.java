package io.github.digitalskillmap.examples.capability;

import static java.util.Locale.ENGLISH;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeGroup;
import io.github.digitalskillmap.jobtype.JobTypeGroupId;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.jobtype.JobTypeItem;
import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.problem.Problem;
import io.github.digitalskillmap.problem.Severity;
import io.github.digitalskillmap.provenance.Citation;
import io.github.digitalskillmap.provenance.Provenance;
import io.github.digitalskillmap.provenance.Source;
import io.github.digitalskillmap.requirement.Requirement;
import io.github.digitalskillmap.skill.Level;
import io.github.digitalskillmap.skill.LevelDescription;
import io.github.digitalskillmap.skill.LevelId;
import io.github.digitalskillmap.skill.LevelScale;
import io.github.digitalskillmap.skill.LowestLevel;
import io.github.digitalskillmap.skill.ScaleId;
import io.github.digitalskillmap.skill.Skill;
import io.github.digitalskillmap.skill.SkillId;
import io.github.digitalskillmap.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a capability framework out of two sheets. One has a row for each skill that a level of a role requires, the other a
 * row for each skill with what its levels mean.
 *
 * <p>A family and a role become groups, and a level of a role a job type, since it is what people are held against. Names are
 * the only keys of the sheets, so identifiers are made of names.
 */
final class CapabilityFramework {

    private static final String FAMILY = "Role Family";
    private static final String ROLE = "Role";
    private static final String ROLE_DESCRIPTION = "Role Description";
    private static final String ROLE_LEVEL = "Role Level";
    private static final String ROLE_LEVEL_DESCRIPTION = "Role Level Description";
    private static final String SKILL = "Skill Name";
    private static final String SKILL_DESCRIPTION = "Skill Description";
    private static final String SKILL_LEVEL = "Skill Level";
    private static final String SKILL_LEVEL_DESCRIPTION = "Skill Level Description";
    private static final String ROLE_TYPE = "Role Type";
    private static final String REQUIRED_BY = "Roles that require Skill";
    private static final List<String> LEVELS = List.of("Awareness", "Working", "Practitioner", "Expert");

    private static final List<String> ROLE_TITLES = List.of(
            FAMILY,
            ROLE,
            ROLE_DESCRIPTION,
            ROLE_LEVEL,
            ROLE_LEVEL_DESCRIPTION,
            SKILL,
            SKILL_DESCRIPTION,
            SKILL_LEVEL,
            SKILL_LEVEL_DESCRIPTION,
            ROLE_TYPE);
    private static final List<String> SKILL_TITLES =
            List.of(SKILL, SKILL_DESCRIPTION, LEVELS.get(0), LEVELS.get(1), LEVELS.get(2), LEVELS.get(3), REQUIRED_BY);

    /** What the sheets write in the place of a name or a level that there is none of. */
    private static final String NOT_IN_USE = "NOT IN USE";

    /** What the sheets write in the place of a text that there is none of. */
    private static final Set<String> NO_TEXT =
            Set.of("", "MISSING", NOT_IN_USE, "This skill level is currently not defined.");

    private final Edition edition;
    private final Source source;
    private final ScaleId scale;
    private final Framework.Builder framework;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Sheet.Row> rowBySkill = new LinkedHashMap<>();
    private final Map<String, Set<String>> rolesBySkill = new HashMap<>();
    private final Map<String, String> textByPlace = new HashMap<>();
    private final Map<String, String> cellByPlace = new HashMap<>();

    private CapabilityFramework(Edition edition, Wording name, Source source) {
        this.edition = edition;
        this.source = source;
        this.scale = ScaleId.of(edition.name(), "level");
        this.framework = Framework.builder(edition, name);
    }

    /**
     * Returns the framework of two sheets, with a warning for each defect, or every fault.
     *
     * @param roles the rows of roles
     * @param skills the rows of skills
     * @param edition the edition to make, whose name all identifiers carry
     * @param name what the framework is called
     * @param source what both sheets were published as
     */
    static Checked<Framework> read(Table roles, Table skills, Edition edition, Wording name, Source source) {
        return new CapabilityFramework(edition, name, source).read(roles, skills);
    }

    private Checked<Framework> read(Table roles, Table skills) {
        Sheet skillSheet = new Sheet("skills", skills, SKILL_TITLES, problems);
        Sheet roleSheet = new Sheet("roles", roles, ROLE_TITLES, problems);
        framework.addScale(scale());
        addSkills(skillSheet);
        addRoles(roleSheet);
        rowBySkill.forEach(this::compareRoles);
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            return Checked.invalid(problems);
        }
        Checked<Framework> checked = framework.check();
        problems.addAll(checked.problems());
        return checked.isValid() ? Checked.valid(checked.orElseThrow(), problems) : Checked.invalid(problems);
    }

    private LevelScale scale() {
        LevelScale.Builder levels = LevelScale.builder()
                .id(scale)
                .lowest(LowestLevel.FIRST_STEP)
                .provenance(Provenance.inferred(
                        Wording.sentence(
                                "列の並びを低い順と読み、最低のレベルにも説明があるので最初の段階とした",
                                "The columns are read as going from low to high, and the lowest level as the first step, since"
                                        + " it is described as something that one can do"),
                        Citation.at(source, "skills!C1:F1")));
        for (String level : LEVELS) {
            levels.addLevel(Level.of(level(level), official(level), published("skills!C1:F1")));
        }
        return levels.build();
    }

    private LevelId level(String name) {
        return LevelId.of(scale, Keys.of(name));
    }

    private void addSkills(Sheet sheet) {
        Keys keys = new Keys();
        for (Sheet.Row row : sheet.rows()) {
            String name = row.text(SKILL);
            if (name.isEmpty()) {
                row.tell(CapabilityProblem.MISSING_TEXT, SKILL, SKILL);
                continue;
            }
            Sheet.Row other = rowBySkill.putIfAbsent(name, row);
            if (other != null) {
                row.tell(CapabilityProblem.REPEATED_SKILL, SKILL, name, other.cell(SKILL));
            } else {
                framework.addSkill(skill(row, name, keys.take(name, row, SKILL)));
            }
        }
    }

    private Skill skill(Sheet.Row row, String name, String key) {
        Skill.Builder skill = Skill.builder()
                .id(SkillId.of(edition.name(), key))
                .number(rowBySkill.size())
                .name(official(name))
                .scale(scale)
                .provenance(Provenance.published(
                        Wording.sentence(
                                "番号は原典になく、表での順番である", "The source has no numbers; this is the place in the sheet"),
                        Citation.at(source, row.cell(SKILL))));
        if (isText(row, SKILL_DESCRIPTION)) {
            skill.definition(official(row.text(SKILL_DESCRIPTION)));
        } else {
            row.tell(CapabilityProblem.SKILL_NOT_DEFINED, SKILL_DESCRIPTION, name);
        }
        boolean described = LEVELS.stream().anyMatch(level -> isText(row, level));
        if (!described) {
            row.tell(CapabilityProblem.NO_LEVEL_DESCRIBED, LEVELS.get(0), name);
        }
        for (String level : LEVELS) {
            if (isText(row, level)) {
                skill.addLevelDescription(LevelDescription.of(level(level), official(row.text(level))));
            } else if (described) {
                row.tell(CapabilityProblem.LEVEL_NOT_DESCRIBED, level, name, level);
            }
            keep(SKILL_LEVEL_DESCRIPTION, name + " / " + level, row, level);
        }
        keep(SKILL_DESCRIPTION, name, row, SKILL_DESCRIPTION);
        return skill.build();
    }

    private void addRoles(Sheet sheet) {
        Keys groups = new Keys();
        Keys jobTypes = new Keys();
        Map<String, List<Sheet.Row>> rowsByRoleLevel = new LinkedHashMap<>();
        Set<String> added = new TreeSet<>();
        for (Sheet.Row row : sheet.rows()) {
            if (hasNames(row)) {
                JobTypeGroupId family = JobTypeGroupId.of(edition.name(), groups.take(row.text(FAMILY), row, FAMILY));
                JobTypeGroupId role = JobTypeGroupId.of(edition.name(), groups.take(row.text(ROLE), row, ROLE));
                if (added.add(family.toString())) {
                    framework.addJobTypeGroup(group(family, row, FAMILY).build());
                }
                if (added.add(role.toString())) {
                    framework.addJobTypeGroup(role(role, family, row));
                }
                keep(ROLE_DESCRIPTION, row.text(ROLE), row, ROLE_DESCRIPTION);
                rowsByRoleLevel
                        .computeIfAbsent(row.text(ROLE) + " / " + row.text(ROLE_LEVEL), each -> new ArrayList<>())
                        .add(row);
            }
        }
        rowsByRoleLevel.values().forEach(rows -> addJobType(rows, jobTypes));
    }

    private static boolean hasNames(Sheet.Row row) {
        boolean all = true;
        for (String title : List.of(FAMILY, ROLE, ROLE_LEVEL, SKILL, SKILL_LEVEL)) {
            if (row.text(title).isEmpty()) {
                row.tell(CapabilityProblem.MISSING_TEXT, title, title);
                all = false;
            }
        }
        return all;
    }

    private JobTypeGroup.Builder group(JobTypeGroupId id, Sheet.Row row, String title) {
        return JobTypeGroup.builder().id(id).name(official(row.text(title))).provenance(published(row.cell(title)));
    }

    private JobTypeGroup role(JobTypeGroupId id, JobTypeGroupId family, Sheet.Row row) {
        JobTypeGroup.Builder role = group(id, row, ROLE).within(family);
        if (isText(row, ROLE_DESCRIPTION)) {
            role.description(official(row.text(ROLE_DESCRIPTION)));
        }
        return role.build();
    }

    private void addJobType(List<Sheet.Row> rows, Keys keys) {
        Sheet.Row first = rows.get(0);
        boolean named = !first.text(ROLE_LEVEL).equals(NOT_IN_USE);
        String name = first.text(named ? ROLE_LEVEL : ROLE);
        if (!named) {
            first.tell(CapabilityProblem.ROLE_LEVEL_NOT_NAMED, ROLE_LEVEL, name);
        }
        JobType.Builder jobType = JobType.builder()
                .id(JobTypeId.of(edition.name(), keys.take(name, first, ROLE_LEVEL)))
                .name(official(name))
                .group(JobTypeGroupId.of(edition.name(), Keys.of(first.text(ROLE))))
                .provenance(published(first));
        if (isText(first, ROLE_LEVEL_DESCRIPTION)) {
            jobType.description(official(first.text(ROLE_LEVEL_DESCRIPTION)));
        }
        Map<String, Sheet.Row> rowByRequired = new HashMap<>();
        for (Sheet.Row row : rows) {
            keep(ROLE_LEVEL_DESCRIPTION, name, row, ROLE_LEVEL_DESCRIPTION);
            keep(ROLE_TYPE, name, row, ROLE_TYPE);
            keep(SKILL_DESCRIPTION, row.text(SKILL), row, SKILL_DESCRIPTION);
            keep(
                    SKILL_LEVEL_DESCRIPTION,
                    row.text(SKILL) + " / " + row.text(SKILL_LEVEL),
                    row,
                    SKILL_LEVEL_DESCRIPTION);
            Sheet.Row other = rowByRequired.putIfAbsent(row.text(SKILL), row);
            if (other != null) {
                tellRepeated(name, row, other);
            } else {
                JobTypeItem item = item(name, row);
                if (item != null) {
                    jobType.addItem(item);
                }
            }
        }
        if (problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)) {
            framework.addJobType(jobType.build());
        }
    }

    /** The role type has no place in a framework, so it goes with the job type as a remark. */
    private Provenance published(Sheet.Row row) {
        Citation citation = Citation.at(source, row.cell(ROLE_LEVEL));
        return isText(row, ROLE_TYPE)
                ? Provenance.published(official(ROLE_TYPE + ": " + row.text(ROLE_TYPE)), citation)
                : Provenance.published(citation);
    }

    private static void tellRepeated(String jobType, Sheet.Row row, Sheet.Row other) {
        boolean same = row.text(SKILL_LEVEL).equals(other.text(SKILL_LEVEL));
        row.tell(
                same ? CapabilityProblem.REPEATED_REQUIREMENT : CapabilityProblem.LEVELS_DIFFER,
                same ? SKILL : SKILL_LEVEL,
                jobType,
                row.text(SKILL),
                other.cell(SKILL));
    }

    private @Nullable JobTypeItem item(String jobType, Sheet.Row row) {
        String skill = row.text(SKILL);
        String level = row.text(SKILL_LEVEL);
        rolesBySkill.computeIfAbsent(skill, each -> new TreeSet<>()).add(row.text(ROLE));
        SkillId id = SkillId.of(edition.name(), Keys.of(skill));
        Provenance provenance = published(row.cell(SKILL_LEVEL));
        if (!rowBySkill.containsKey(skill)) {
            row.tell(CapabilityProblem.UNKNOWN_SKILL, SKILL, skill);
        } else if (level.equals(NOT_IN_USE)) {
            row.tell(CapabilityProblem.LEVEL_NOT_STATED, SKILL_LEVEL, jobType, skill);
            return JobTypeItem.of(Requirement.skillAtUnstatedLevel(id), provenance);
        } else if (LEVELS.contains(level)) {
            return JobTypeItem.of(Requirement.skill(id, level(level)), provenance);
        } else {
            row.tell(CapabilityProblem.UNKNOWN_LEVEL, SKILL_LEVEL, level, String.join(", ", LEVELS));
        }
        return null;
    }

    /** Keeps the first text of what is written more than once, and tells where another differs from it. */
    private void keep(String what, String of, Sheet.Row row, String title) {
        String text = isText(row, title) ? row.text(title) : "";
        String place = what + " / " + of;
        String first = textByPlace.putIfAbsent(place, text);
        String cell = cellByPlace.putIfAbsent(place, row.cell(title));
        if (first != null && cell != null && !first.equals(text)) {
            row.tell(CapabilityProblem.TEXTS_DIFFER, title, what, of, cell);
        }
    }

    private void compareRoles(String skill, Sheet.Row row) {
        Set<String> listed = new TreeSet<>(List.of(row.text(REQUIRED_BY).split("\\s*,\\s*")));
        listed.remove("");
        Set<String> requiring = new TreeSet<>(rolesBySkill.getOrDefault(skill, Set.of()));
        if (!listed.equals(requiring)) {
            Set<String> unlisted = new TreeSet<>(requiring);
            unlisted.removeAll(listed);
            listed.removeAll(requiring);
            row.tell(CapabilityProblem.ROLES_DIFFER, REQUIRED_BY, skill, joined(unlisted), joined(listed));
        }
    }

    private static String joined(Set<String> names) {
        return names.isEmpty() ? "-" : String.join(", ", names);
    }

    private static boolean isText(Sheet.Row row, String title) {
        return !NO_TEXT.contains(row.text(title));
    }

    private Provenance published(String place) {
        return Provenance.published(Citation.at(source, place));
    }

    private static Wording official(String text) {
        return Wording.official(ENGLISH, text);
    }
}
