package io.github.digitalskillmap.examples.page;

import io.github.digitalskillmap.examples.chart.Chart;
import java.util.List;

/**
 * What a page says of a person against a job type.
 *
 * @param name the job type
 * @param sample whether it rests on sample values
 * @param share the share that is met
 * @param outcome whether it is met
 * @param missing what is missing
 * @param open what was not assessed
 * @param chart the radar
 */
public record JobTypeSection(
        String name,
        boolean sample,
        String share,
        String outcome,
        List<String> missing,
        List<String> open,
        Chart chart) {}
