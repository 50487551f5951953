package io.github.digitalskillmap.json.people;

import io.github.digitalskillmap.problem.DataPath;

/** A text of a record, and where it stands. */
public record PlacedText(String text, DataPath place) {}
