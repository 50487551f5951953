package io.github.digitalskillmap.json.document.difference;

import java.util.List;

/**
 * Whom a difference affects.
 *
 * @param asOf the date as of which people were scored
 * @param scored how many people were scored
 * @param affected those for whom something changes, or of whose record something is not carried
 * @since 0.1.0
 */
public record PeopleEffectEntry(String asOf, int scored, List<AffectedEntry> affected) {}
