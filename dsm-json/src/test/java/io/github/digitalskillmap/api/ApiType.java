package io.github.digitalskillmap.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A type that others can use.
 *
 * @param name its name
 * @param text how it is declared
 * @param since the version that its Javadoc says it came with
 * @param members what others can use of it
 */
record ApiType(String name, String text, Optional<String> since, List<ApiMember> members) {

    /** Returns the declarations, each behind the version that it came with. */
    Stream<String> lines() {
        String version = since.orElse("unknown");
        return Stream.concat(
                Stream.of(version + " | " + text),
                members.stream().map(each -> each.since().orElse(version) + " | " + name + " | " + each.text()));
    }
}
