package io.github.digitalskillmap.json.table;

import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.jobtype.JobTypeId;
import io.github.digitalskillmap.json.people.Names;
import io.github.digitalskillmap.json.text.Quotation;
import io.github.digitalskillmap.problem.DataPath;
import io.github.digitalskillmap.requirement.SkillRequirement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One column of a matrix: a job type, and what it requires.
 *
 * @param id the identifier of the job type
 * @param name what the title calls it, if the title has both a name and an identifier
 * @param isNew whether the framework has no such job type
 * @param requirements what it requires, a list to add to
 */
record MatrixColumn(JobTypeId id, Optional<String> name, boolean isNew, List<SkillRequirement> requirements) {

    private static final Pattern NAME_WITH_ID =
            Pattern.compile("(.*\\S)\\s*[\\[［]([^\\[\\]［］]+)[]］]\\s*", Pattern.DOTALL);

    private static final Pattern LINE_BREAK = Pattern.compile("[\\r\\n]+");

    static MatrixColumn of(JobType known) {
        return new MatrixColumn(known.id(), Optional.empty(), false, new ArrayList<>());
    }

    /**
     * Finds the column of a known name or of a title such as {@code クラウドエンジニア [our-dsm:cloud-engineer]}, and tells what is
     * wrong with the identifier.
     */
    static Optional<MatrixColumn> of(String title, DataPath cell, Names names, TableFindings findings) {
        Optional<JobType> known = names.jobType(title);
        Matcher own = NAME_WITH_ID.matcher(title);
        if (known.isPresent() || !own.matches()) {
            return known.map(MatrixColumn::of);
        }
        String text = Normalizer.normalize(own.group(2), Normalizer.Form.NFKC).strip();
        Optional<JobTypeId> id = parse(text);
        if (id.isEmpty()) {
            findings.add(TableProblem.INVALID_JOB_TYPE_ID, cell, Quotation.of(text));
        }
        return id.map(each -> new MatrixColumn(
                each,
                Optional.of(LINE_BREAK.matcher(own.group(1).strip()).replaceAll(" ")),
                names.framework().jobTypes().stream()
                        .noneMatch(jobType -> jobType.id().equals(each)),
                new ArrayList<>()));
    }

    /** Tells whether a title has a name and something that may be an identifier. */
    static boolean hasId(String title) {
        return NAME_WITH_ID.matcher(title).matches();
    }

    private static Optional<JobTypeId> parse(String text) {
        try {
            return Optional.of(JobTypeId.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
