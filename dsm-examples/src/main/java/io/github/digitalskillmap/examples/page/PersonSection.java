package io.github.digitalskillmap.examples.page;

import java.util.List;

/**
 * What a page says of a person.
 *
 * @param id the key of the person's record
 * @param anchor the name of the section in the page
 * @param rank the rank; empty if none is on record
 * @param jobTypes what is said of the job types that are shown
 * @param passes exams passed, each with its code, name, day and whether it counts
 * @param levels exam levels reached, each with the scale and the level
 * @param ladder what is said of the next rank; none if there is none, or no rank is on record
 */
public record PersonSection(
        String id,
        String anchor,
        String rank,
        List<JobTypeSection> jobTypes,
        List<List<String>> passes,
        List<List<String>> levels,
        List<RankSection> ladder) {}
