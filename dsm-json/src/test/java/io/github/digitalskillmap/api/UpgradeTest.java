package io.github.digitalskillmap.api;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a program for 0.1.0 used, and what is no more or declared otherwise, is what the page on upgrading names. */
class UpgradeTest {

    /** Methods of every object, which are there also where a type does not declare them. */
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    private static List<DeclaredLine> released;
    private static Set<DeclaredLine> current;
    private static Map<String, Optional<String>> named;

    @BeforeAll
    static void read() throws IOException {
        released = DeclaredLine.readAll("0.1.0/").stream()
                .filter(line -> line.member().filter(OF_EVERY_OBJECT::contains).isEmpty())
                .toList();
        current = Set.copyOf(DeclaredLine.readAll(""));
        named = UpgradePage.names();
    }

    @Test
    void breaks_sinceTheRelease_areThoseThatThePageNames() {
        assertThat(breaks()).containsExactlyInAnyOrderElementsOf(named.keySet());
    }

    @Test
    void names_thatStandForOthers_areThere() {
        Set<String> names = current.stream()
                .flatMap(line -> Stream.concat(Stream.of(line.name()), line.member().stream()))
                .collect(toSet());

        assertThat(named.values().stream().flatMap(Optional::stream))
                .filteredOn(name -> !names.contains(name))
                .isEmpty();
    }

    /** The members of a type are none if they went with it, or came with it to another name. */
    private static Set<String> breaks() {
        Set<String> types = current.stream().map(DeclaredLine::type).collect(toSet());
        Map<String, String> renamed = renamed();
        Set<String> breaks = new TreeSet<>();
        for (DeclaredLine line : released) {
            DeclaredLine now = line.renamed(renamed);
            if (!types.contains(now.type()) || renamed.containsKey(line.type())) {
                breaks.add(DeclaredLine.simple(line.type()));
            }
            if (types.contains(now.type()) && Collections.disjoint(current, List.of(now, now.withBody()))) {
                breaks.add(line.member().filter(named::containsKey).orElse(line.name()));
            }
        }
        return breaks;
    }

    private static Map<String, String> renamed() {
        Map<String, String> types = types(current);
        Map<String, String> renamed = new HashMap<>();
        types(released)
                .forEach((name, type) -> named.getOrDefault(name, Optional.empty())
                        .map(types::get)
                        .ifPresent(now -> renamed.put(type, now)));
        return renamed;
    }

    private static Map<String, String> types(Collection<DeclaredLine> lines) {
        return lines.stream()
                .map(DeclaredLine::type)
                .distinct()
                .collect(toMap(DeclaredLine::simple, Function.identity(), (one, ofTheSameName) -> one));
    }
}
