package io.github.digitalskillmap.examples.file;

import io.github.digitalskillmap.json.PeopleCounts;
import io.github.digitalskillmap.problem.Problem;
import java.util.List;

/**
 * What came of reading a file of people of whom those with faults are left out.
 *
 * @param counts how many records were read, taken and left out
 * @param problems what is wrong or to be noted, in the order of the file; of very many the first
 */
public record PeopleReading(PeopleCounts counts, List<Problem> problems) {}
