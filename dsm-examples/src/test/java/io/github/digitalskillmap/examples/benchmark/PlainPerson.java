package io.github.digitalskillmap.examples.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * The record of one person as plain texts, ready to be written.
 *
 * @param id the key of the record
 * @param rank the rank
 * @param levels the level of each skill
 * @param exams the exams, each with its keys in order
 * @param attestations the attestations, each with its keys in order
 */
record PlainPerson(
        String id,
        String rank,
        Map<String, String> levels,
        List<Map<String, String>> exams,
        List<Map<String, String>> attestations) {

    /** Reads the people of a document. */
    static List<PlainPerson> people(byte[] document) {
        try {
            return MapReading.people(MapReading.document(document)).stream()
                    .map(PlainPerson::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static PlainPerson of(Map<String, Object> person) {
        return new PlainPerson(
                (String) person.get("id"),
                (String) person.get("rank"),
                (Map<String, String>) person.get("levels"),
                (List<Map<String, String>>) person.getOrDefault("exams", List.of()),
                (List<Map<String, String>>) person.getOrDefault("attestations", List.of()));
    }
}
