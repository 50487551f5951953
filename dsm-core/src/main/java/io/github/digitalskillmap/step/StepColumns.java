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

    /** How many words of a column a tile has, so that a few instructions take many sets, and a tile stays near the processor. */
    private static final int TILE_WORDS = 128;

    private static final int TILE_SETS = TILE_WORDS * BitSquares.SIDE;

    private final StepLayout layout;
    private final long[][] tiles;
    private final long size;

    /**
     * Takes tiles, each with its columns one after the other, that are full but for the last, whose columns have only as many
     * words as they need.
     */
    private StepColumns(StepLayout layout, long[][] tiles, long size) {
        this.layout = Objects.requireNonNull(layout, "layout");
        this.tiles = Objects.requireNonNull(tiles, "tiles");
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

    /** {@return the layout of the sets} */
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

    /** Returns how many words of each column a tile has. */
    private int words(int tile) {
        int rest = (int) (size % TILE_SETS);
        return tile == tiles.length - 1 && rest > 0 ? wordsOf(rest) : TILE_WORDS;
    }

    private static int wordsOf(int sets) {
        return (sets + BitSquares.SIDE - 1) / BitSquares.SIDE;
    }

    /** Returns the bits of the last word of a tile that belong to a set. */
    private long present(int tile) {
        int last = (int) (size % BitSquares.SIDE);
        return tile == tiles.length - 1 && last > 0 ? (1L << last) - 1 : -1L;
    }

    /**
     * Counts, in one pass over all sets, how many of them hold each step, and how many cover what is required.
     *
     * @param required sets of required steps, in any number
     * @return the counts; those of what is required in the order given
     * @throws IllegalArgumentException if a set has another layout
     */
    public StepCounts count(List<StepSet> required) {
        Objects.requireNonNull(required, "required");
        RequiredColumns[] wanted = required.stream().map(this::columnsOf).toArray(RequiredColumns[]::new);
        long[] holding = new long[layout.columns()];
        long[] covering = new long[wanted.length];
        long[] possiblyCovering = new long[wanted.length];
        for (int index = 0; index < tiles.length; index++) {
            long[] tile = tiles[index];
            int words = words(index);
            for (int column = 0; column < holding.length; column++) {
                holding[column] += Covering.bitCount(tile, column * words, words);
            }
            Covering chosen = new Covering(words);
            for (int each = 0; each < wanted.length; each++) {
                wanted[each].choose(tile, present(index), chosen);
                covering[each] += chosen.certain();
                possiblyCovering[each] += chosen.possible();
            }
        }
        return new StepCounts(layout, size, holding, wanted, covering, possiblyCovering);
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
        return numbers(Objects.requireNonNull(required, "required"), false);
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
        return numbers(Objects.requireNonNull(required, "required"), true);
    }

    private long[] numbers(StepSet required, boolean hopeful) {
        RequiredColumns wanted = columnsOf(required);
        long[] numbers = new long[wanted.stepCount() + 1];
        for (int index = 0; index < tiles.length; index++) {
            wanted.addNumbers(tiles[index], words(index), present(index), hopeful, numbers);
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
        RequiredColumns wanted = columnsOf(Objects.requireNonNull(required, "required"));
        long[] lacking = new long[layout.lanes()];
        for (int index = 0; index < tiles.length; index++) {
            wanted.addLackingOnly(tiles[index], words(index), present(index), lacking);
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

        /** The sets that do not fill a tile yet: for each word of a set, a row of a tile's words after the other. */
        private final long[][][] rows;

        private int pending;

        private Builder(StepLayout layout) {
            this.layout = Objects.requireNonNull(layout, "layout");
            this.rows = squares(TILE_WORDS);
        }

        private long[][][] squares(int sideBySide) {
            return new long[layout.words()][BitSquares.SIDE][sideBySide];
        }

        /**
         * Adds a set.
         *
         * @param set the set
         * @return this builder
         * @throws IllegalArgumentException if it has another layout
         */
        public Builder add(StepSet set) {
            Objects.requireNonNull(set, "set");
            requireLayout(set.layout());
            int row = pending / TILE_WORDS;
            int place = pending % TILE_WORDS;
            for (int word = 0; word < rows.length; word++) {
                rows[word][row][place] = set.word(word);
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
            Objects.requireNonNull(others, "others");
            requireLayout(others.layout);
            int rest = (int) (others.size % TILE_SETS);
            List<long[]> tiles = Arrays.asList(others.tiles);
            full.addAll(rest == 0 ? tiles : tiles.subList(0, tiles.size() - 1));
            if (rest > 0) {
                addSets(tiles.get(tiles.size() - 1), rest);
            }
            return this;
        }

        /**
         * Adds all sets that another builder collected so far. It keeps them, and may go on.
         *
         * @param others the other builder
         * @return this builder
         * @throws IllegalArgumentException if it has another layout or is this builder
         */
        public Builder add(Builder others) {
            Objects.requireNonNull(others, "others");
            requireLayout(others.layout);
            if (others == this) {
                throw new IllegalArgumentException("builder must not be added to itself");
            }
            full.addAll(others.full);
            for (int set = 0; set < others.pending; set++) {
                for (int word = 0; word < rows.length; word++) {
                    rows[word][pending / TILE_WORDS][pending % TILE_WORDS] =
                            others.rows[word][set / TILE_WORDS][set % TILE_WORDS];
                }
                addPending();
            }
            return this;
        }

        private void requireLayout(StepLayout other) {
            if (!layout.equals(other)) {
                throw new IllegalArgumentException("sets must have the same layout, " + layout + ", but have " + other);
            }
        }

        /** Adds the sets of a tile that is not full, turned back. */
        private void addSets(long[] tile, int sets) {
            long[][][] turned = turnedBack(tile, wordsOf(sets));
            for (int set = 0; set < sets; set++) {
                for (int word = 0; word < rows.length; word++) {
                    rows[word][pending / TILE_WORDS][pending % TILE_WORDS] =
                            turned[word][set % BitSquares.SIDE][set / BitSquares.SIDE];
                }
                addPending();
            }
        }

        private long[][][] turnedBack(long[] tile, int words) {
            long[][][] turned = squares(words);
            int column = 0;
            for (int word = 0; word < turned.length; word++) {
                for (int bit = 0; bit < layout.usedBits(word); bit++) {
                    System.arraycopy(tile, column * words, turned[word][bit], 0, words);
                    column++;
                }
                BitSquares.transpose(turned[word]);
            }
            return turned;
        }

        private void addPending() {
            pending++;
            if (pending == TILE_SETS) {
                full.add(turned(rows, TILE_WORDS));
                pending = 0;
            }
        }

        /** Turns squares, which are of no use then, and returns the columns that the layout uses. */
        private long[] turned(long[][][] squares, int words) {
            long[] tile = new long[layout.columns() * words];
            int column = 0;
            for (int word = 0; word < squares.length; word++) {
                BitSquares.transpose(squares[word]);
                for (int bit = 0; bit < layout.usedBits(word); bit++) {
                    System.arraycopy(squares[word][bit], 0, tile, column * words, words);
                    column++;
                }
            }
            return tile;
        }

        /** Returns the last tile, in as many words as it needs, of which all but the last are full. */
        private long[] rest() {
            int words = wordsOf(pending);
            long[][][] squares = squares(words);
            for (int set = 0; set < pending; set++) {
                for (int word = 0; word < rows.length; word++) {
                    squares[word][set % BitSquares.SIDE][set / BitSquares.SIDE] =
                            rows[word][set / TILE_WORDS][set % TILE_WORDS];
                }
            }
            return turned(squares, words);
        }

        /** {@return the sets collected so far} */
        public StepColumns build() {
            List<long[]> tiles = new ArrayList<>(full);
            if (pending > 0) {
                tiles.add(rest());
            }
            long size = (long) full.size() * TILE_SETS + pending;
            return new StepColumns(layout, tiles.toArray(long[][]::new), size);
        }
    }
}
