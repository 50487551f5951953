package io.github.digitalskillmap.json.people;

import io.github.digitalskillmap.json.text.Letters;

/**
 * Keys of people that differ and look equal: they may be of one person, or somebody may take one for the other. No key is kept, and
 * only the first are compared with, so that many people take no more memory than some.
 */
public final class LookAlikes {

    private static final int MOST_KEPT = 50_000;

    private final KnownIds looks = new KnownIds();
    private int kept;

    /**
     * Takes a key.
     *
     * @param place where it stands, 0 or more
     * @param same where the same key stands that was taken first, or a negative number if this is the first
     * @return where the first key stands that looks equal, or a negative number if there is none or it is the same
     */
    public int add(String id, int place, int same) {
        String like = Letters.looks(id);
        int first = kept < MOST_KEPT ? looks.add(like, place) : looks.find(like);
        if (first < 0) {
            kept++;
        }
        return first == same ? -1 : first;
    }
}
