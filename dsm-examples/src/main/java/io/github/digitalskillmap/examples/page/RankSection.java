package io.github.digitalskillmap.examples.page;

import java.util.List;

/**
 * What a page says of a person against a rank.
 *
 * @param name the rank
 * @param standing the weakest standing that it rests on
 * @param targets each target with the side of ability, its wording and its state
 * @param guides each guide with its figure and what is held
 */
public record RankSection(String name, String standing, List<List<String>> targets, List<List<String>> guides) {}
