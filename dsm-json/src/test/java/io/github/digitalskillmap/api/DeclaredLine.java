package io.github.digitalskillmap.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of the golden file of a module's declarations.
 *
 * @param type the type that is declared, or whose member is
 * @param member the name of the member; empty if the type itself is declared
 * @param text how it is declared; a record without its components, for which its constructor and methods stand
 */
record DeclaredLine(String type, Optional<String> member, String text) {

    private static final Pattern TYPE = Pattern.compile("(?:class|interface|enum|record) ([\\w.]+)");
    private static final Pattern COMPONENTS = Pattern.compile("\\(.*\\)");
    private static final Pattern INHERITED =
            Pattern.compile(" (?:extends|implements) (.*?)(?= implements | permits |$)");
    private static final Pattern MEMBER = Pattern.compile("(\\w+)(?:\\([^()]*\\)(?: throws .*| default .*)?| = .*)?$");
    private static final Pattern NAME = Pattern.compile("[\\w.]+");
    private static final Pattern PERMITTED = Pattern.compile("(?<= permits ).*");

    /** Returns the lines of both modules, of a released version if the folder names one. */
    static List<DeclaredLine> readAll(String folder) throws IOException {
        List<DeclaredLine> lines = new ArrayList<>();
        for (PublishedModule module : PublishedModule.values()) {
            new GoldenFile(folder + "api-" + module + ".txt")
                    .lines().stream().flatMap(DeclaredLine::parse).forEach(lines::add);
        }
        return lines;
    }

    /** What a type extends and implements are lines of their own, so that there may be more. */
    private static Stream<DeclaredLine> parse(String line) {
        String[] parts = line.split(" \\| ");
        if (parts.length == 3) {
            return Stream.of(new DeclaredLine(parts[1], Optional.of(first(MEMBER, parts[2])), parts[2]));
        }
        String type = first(TYPE, parts[1]);
        String text = COMPONENTS.matcher(parts[1]).replaceFirst("");
        Stream<String> inherited = INHERITED
                .matcher(text)
                .results()
                .flatMap(each -> Arrays.stream(each.group(1).split(", ")));
        return Stream.concat(Stream.of(INHERITED.matcher(text).replaceAll("")), inherited)
                .map(each -> new DeclaredLine(type, Optional.empty(), each));
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalArgumentException(text);
        }
        return matcher.group(1);
    }

    /** Returns the name without its package, as one writes it; a constructor has that of its type. */
    String name() {
        return simple(type)
                + member.filter(name -> !name.equals(last(type)))
                        .map(name -> "." + name)
                        .orElse("");
    }

    /** Returns a name without its package. */
    static String simple(String type) {
        return type.replaceFirst("^(?:\\p{Lower}\\w*\\.)+", "");
    }

    /** Returns this line as it reads where types have other names. */
    DeclaredLine renamed(Map<String, String> types) {
        String now = renamed(type, types);
        String all = NAME.matcher(text).replaceAll(name -> renamed(name.group(), types));
        return new DeclaredLine(
                now,
                member.map(name -> name.equals(last(type)) ? last(now) : name),
                inOrder(all.replaceFirst("\\b" + last(type) + "\\(", last(now) + "(")));
    }

    /** Returns this line as it reads where a method of an interface has a body, which breaks nothing. */
    DeclaredLine withBody() {
        return new DeclaredLine(type, member, text.replace("public abstract ", "public default "));
    }

    /** A type within another has the name of that in its own. */
    private static String renamed(String name, Map<String, String> types) {
        int end = name.lastIndexOf('.');
        return end < 0 || types.containsKey(name)
                ? types.getOrDefault(name, name)
                : renamed(name.substring(0, end), types) + name.substring(end);
    }

    private static String last(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static String inOrder(String text) {
        return PERMITTED
                .matcher(text)
                .replaceAll(kinds ->
                        Arrays.stream(kinds.group().split(", ")).sorted().collect(Collectors.joining(", ")));
    }
}
