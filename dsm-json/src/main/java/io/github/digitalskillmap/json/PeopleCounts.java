package io.github.digitalskillmap.json;

/**
 * How many records of people were read, and what became of them.
 *
 * @param accepted how many gave a person
 * @param rejected how many had a fault
 * @since 0.1.0
 */
public record PeopleCounts(long accepted, long rejected) {

    /**
     * Returns how many records were read.
     *
     * @return those accepted and those rejected
     */
    public long read() {
        return accepted + rejected;
    }
}
