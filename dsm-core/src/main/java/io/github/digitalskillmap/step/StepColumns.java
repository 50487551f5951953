package io.github.digitalskillmap.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Many sets of steps of one layout, turned on their side: a bitmap for each step and for each "assessed", with one bit a
 * set.
 *
 * <p>What a single set answers by arithmetic on a word, 64 sets answer by the same arithmetic at once. The sets have no
 * order, and are not told apart from one another: two collections can be put together in any order.
 *
 * <p>A set takes as many bits as its layout uses, and nothing else: 11 bytes for 22 skills of 3 steps.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class StepColumns {

    private final StepLayout layout;
    private final long[][] blocks;
    private final long size;

    /** Takes blocks that are full but for the last, of which the first {@code size % 64} sets are there. */
    private StepColumns(StepLayout layout, long[][] blocks, long size) {
        this.layout = layout;
        this.blocks = blocks;
        this.size = size;
    }

    /**
     * Returns a builder of a collection.
     *
     * @param layout the layout that all sets share
     * @return a new builder without sets
     */
    public static Builder builder(StepLayout layout) {
        return new Builder(layout);
    }

    /**
     * Returns the layout of the sets.
     *
     * @return the layout
     */
    public StepLayout layout() {
        return layout;
    }

    /**
     * Returns how many sets there are.
     *
     * @return the number of sets, 0 or more
     */
    public long size() {
        return size;
    }

    /** Returns the bits of a block that belong to a set. */
    private long present(int block) {
        int last = (int) (size % BitSquare.SIDE);
        return block == blocks.length - 1 && last > 0 ? (1L << last) - 1 : -1L;
    }

    /**
     * Counts, in one pass over all sets, how many of them hold each step, and how many cover what is required.
     *
     * @param required sets of required steps, in any number
     * @return the counts; those of what is required in the order given
     * @throws IllegalArgumentException if a set has another layout
     */
    public StepCounts count(List<StepSet> required) {
        RequiredColumns[] wanted = required.stream().map(this::columnsOf).toArray(RequiredColumns[]::new);
        long[] holding = new long[layout.columns()];
        long[] covering = new long[wanted.length];
        long[] possiblyCovering = new long[wanted.length];
        for (int index = 0; index < blocks.length; index++) {
            long[] block = blocks[index];
            long present = present(index);
            for (int column = 0; column < holding.length; column++) {
                holding[column] += Long.bitCount(block[column]);
            }
            for (int each = 0; each < wanted.length; each++) {
                covering[each] += Long.bitCount(wanted[each].covering(block, present));
                possiblyCovering[each] += Long.bitCount(wanted[each].possiblyCovering(block, present));
            }
        }
        return new StepCounts(layout, size, holding, covering, possiblyCovering);
    }

    private RequiredColumns columnsOf(StepSet required) {
        if (!layout.equals(required.layout())) {
            throw new IllegalArgumentException(
                    "required steps must have the layout of the sets, " + layout + ", but have " + required.layout());
        }
        return RequiredColumns.of(required);
    }

    /**
     * Counts how many sets hold each number of the required steps.
     *
     * @param required the required steps
     * @return the numbers of sets, at 0 of those that hold none of them, and at the end of those that hold all
     * @throws IllegalArgumentException if the required steps have another layout
     */
    public long[] holding(StepSet required) {
        return numbers(required, false);
    }

    /**
     * Counts how many sets hold each number of the required steps if every step of a skill that was not assessed turns out
     * to be held.
     *
     * @param required the required steps
     * @return the numbers of sets, at 0 of those that cannot hold any of them, and at the end of those that may hold all
     * @throws IllegalArgumentException if the required steps have another layout
     */
    public long[] possiblyHolding(StepSet required) {
        return numbers(required, true);
    }

    private long[] numbers(StepSet required, boolean hopeful) {
        RequiredColumns wanted = columnsOf(required);
        long[] numbers = new long[wanted.steps() + 1];
        for (int index = 0; index < blocks.length; index++) {
            wanted.addNumbers(blocks[index], present(index), hopeful, numbers);
        }
        return numbers;
    }

    /**
     * Counts how many sets lack steps of one skill, and cover all else that is required.
     *
     * @param required the required steps
     * @return the number of sets for each lane, 0 where nothing is required of it
     * @throws IllegalArgumentException if the required steps have another layout
     */
    public long[] lackingOnly(StepSet required) {
        RequiredColumns wanted = columnsOf(required);
        long[] lacking = new long[layout.lanes()];
        for (int index = 0; index < blocks.length; index++) {
            wanted.addLackingOnly(blocks[index], present(index), lacking);
        }
        return lacking;
    }

    /**
     * Returns how many sets there are.
     *
     * @return such as {@code 1000 sets of steps [3, 3, 4]}
     */
    @Override
    public String toString() {
        return size + " sets of " + layout;
    }

    /**
     * Collects sets of steps.
     *
     * <p>A builder can go on collecting after it has built. It is not safe for use by several threads: let each have one of
     * its own, and add up what they build.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final StepLayout layout;
        private final List<long[]> full = new ArrayList<>();
        private final long[][] rows;
        private int pending;

        private Builder(StepLayout layout) {
            this.layout = Objects.requireNonNull(layout, "layout");
            this.rows = new long[layout.words()][BitSquare.SIDE];
        }

        /**
         * Adds a set.
         *
         * @param set the set
         * @return this builder
         * @throws IllegalArgumentException if it has another layout
         */
        public Builder add(StepSet set) {
            requireLayout(set.layout());
            for (int word = 0; word < rows.length; word++) {
                rows[word][pending] = set.word(word);
            }
            addPending();
            return this;
        }

        /**
         * Adds all sets of another collection.
         *
         * @param others the collection
         * @return this builder
         * @throws IllegalArgumentException if it has another layout
         */
        public Builder add(StepColumns others) {
            requireLayout(others.layout);
            int last = (int) (others.size % BitSquare.SIDE);
            List<long[]> blocks = Arrays.asList(others.blocks);
            full.addAll(last == 0 ? blocks : blocks.subList(0, blocks.size() - 1));
            if (last > 0) {
                addRows(blocks.get(blocks.size() - 1), last);
            }
            return this;
        }

        private void requireLayout(StepLayout other) {
            if (!layout.equals(other)) {
                throw new IllegalArgumentException("sets must have the same layout, " + layout + ", but have " + other);
            }
        }

        private void addRows(long[] block, int sets) {
            long[][] turned = new long[rows.length][BitSquare.SIDE];
            int column = 0;
            for (int word = 0; word < turned.length; word++) {
                System.arraycopy(block, column, turned[word], 0, layout.usedBits(word));
                column += layout.usedBits(word);
                BitSquare.transpose(turned[word]);
            }
            for (int set = 0; set < sets; set++) {
                for (int word = 0; word < rows.length; word++) {
                    rows[word][pending] = turned[word][set];
                }
                addPending();
            }
        }

        private void addPending() {
            pending++;
            if (pending == BitSquare.SIDE) {
                full.add(block());
                pending = 0;
            }
        }

        /** Turns the rows that are pending; those after them may be left from before, and are not taken. */
        private long[] block() {
            long[] block = new long[layout.columns()];
            long[] square = new long[BitSquare.SIDE];
            int column = 0;
            for (int word = 0; word < rows.length; word++) {
                Arrays.fill(square, 0);
                System.arraycopy(rows[word], 0, square, 0, pending);
                BitSquare.transpose(square);
                System.arraycopy(square, 0, block, column, layout.usedBits(word));
                column += layout.usedBits(word);
            }
            return block;
        }

        /**
         * Returns the sets collected so far.
         *
         * @return the collection
         */
        public StepColumns build() {
            List<long[]> blocks = new ArrayList<>(full);
            if (pending > 0) {
                blocks.add(block());
            }
            return new StepColumns(
                    layout, blocks.toArray(long[][]::new), (long) full.size() * BitSquare.SIDE + pending);
        }
    }
}
