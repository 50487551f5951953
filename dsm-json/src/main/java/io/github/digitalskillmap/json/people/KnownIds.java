package io.github.digitalskillmap.json.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The keys of the people of a stream, of which none is kept: each is told apart by a hash of 128 bits, under a secret that no file
 * can know.
 *
 * <p>The hashes lie in many small tables, of which one at a time grows by a quarter: together they take at most 32 bytes a person.
 */
final class KnownIds {

    private static final int NOBODY = -1;
    private static final int TABLES = 256;
    private static final int FIRST_ROOM = 8;
    private static final double MOST_FILLED = 0.8;

    private final MessageDigest digest = digest();
    private final byte[] secret = new byte[16];
    private final Table[] tables = new Table[TABLES];

    KnownIds() {
        new SecureRandom().nextBytes(secret);
        for (int i = 0; i < TABLES; i++) {
            tables[i] = new Table();
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * Adds a key.
     *
     * @param place where it stands, 0 or more
     * @return where the same key stands that was added before, or a negative number if there is none
     */
    int add(String id, int place) {
        ByteBuffer hash = hash(id);
        long high = hash.getLong();
        long low = hash.getLong();
        return tables[(int) (low & (TABLES - 1))].add(high, low, place);
    }

    /** Returns where a key stands that was added, or a negative number if there is none. */
    int find(String id) {
        ByteBuffer hash = hash(id);
        long high = hash.getLong();
        long low = hash.getLong();
        return tables[(int) (low & (TABLES - 1))].find(high, low);
    }

    private ByteBuffer hash(String id) {
        digest.update(secret);
        return ByteBuffer.wrap(digest.digest(id.getBytes(UTF_8)));
    }

    /** Some of the hashes, each in the first free room from where it belongs by its value. */
    private static final class Table {

        private long[] hashes = new long[2 * FIRST_ROOM];
        private int[] places = free(FIRST_ROOM);
        private int size;

        private static int[] free(int room) {
            int[] places = new int[room];
            Arrays.fill(places, NOBODY);
            return places;
        }

        int add(long high, long low, int place) {
            if (size >= places.length * MOST_FILLED) {
                grow();
            }
            int room = room(high, low);
            if (places[room] == NOBODY) {
                put(room, high, low, place);
                size++;
                return NOBODY;
            }
            return places[room];
        }

        int find(long high, long low) {
            return places[room(high, low)];
        }

        private void put(int room, long high, long low, int place) {
            hashes[2 * room] = high;
            hashes[2 * room + 1] = low;
            places[room] = place;
        }

        /** Returns the room of a hash, or the free one where it belongs. */
        private int room(long high, long low) {
            int room = (int) Math.multiplyHigh(high >>> 1, 2L * places.length);
            while (places[room] != NOBODY && (hashes[2 * room] != high || hashes[2 * room + 1] != low)) {
                room = room + 1 == places.length ? 0 : room + 1;
            }
            return room;
        }

        private void grow() {
            long[] before = hashes;
            int[] placesBefore = places;
            int rooms = places.length + Math.max(places.length / 4, FIRST_ROOM);
            hashes = new long[2 * rooms];
            places = free(rooms);
            for (int i = 0; i < placesBefore.length; i++) {
                if (placesBefore[i] != NOBODY) {
                    put(room(before[2 * i], before[2 * i + 1]), before[2 * i], before[2 * i + 1], placesBefore[i]);
                }
            }
        }
    }
}
