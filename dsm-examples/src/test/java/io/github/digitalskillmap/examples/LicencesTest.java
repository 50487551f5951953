package io.github.digitalskillmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The terms of all that lies in dsm.jar lie in it, too. */
class LicencesTest {

    private static final Path LICENCES = Path.of("src", "main", "resources", "META-INF", "licenses");
    private static final Pattern LISTED = Pattern.compile("(?m)^([a-z][^ ]*) {2,}(.*)$");
    private static final Pattern JAR = Pattern.compile("(.+?)-\\d.*\\.jar");
    private static final Pattern TERMS = Pattern.compile("META-INF/(?i:license|notice)[^/]*");

    /** What only tests, or the compiler, have on the class path. */
    private static final Pattern NOT_SHIPPED = Pattern.compile(
            "junit-.*|jqwik.*|opentest4j|apiguardian-api|assertj-core|byte-buddy|archunit.*|slf4j-.*|jmh-.*|jol-core|jopt-simple|"
                    + "commons-math3|duckdb_jdbc|jspecify|surefire.*|selenium.*|dsm-.*");

    private static Map<String, Path> jars() {
        Map<String, Path> jars = new TreeMap<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(entry);
            JAR.matcher(String.valueOf(jar.getFileName())).results().forEach(name -> jars.put(name.group(1), jar));
        }
        jars.keySet().removeIf(name -> NOT_SHIPPED.matcher(name).matches());
        return jars;
    }

    private static List<MatchResult> listed() throws IOException {
        return LISTED.matcher(Files.readString(LICENCES.resolve("README.txt")))
                .results()
                .toList();
    }

    @Test
    void list_allThatIsShipped_hasTheTermsOfEach() throws IOException {
        assertThat(listed().stream().map(line -> line.group(1))).containsExactlyElementsOf(jars().keySet());
        assertThat(listed().stream()
                        .flatMap(line -> Arrays.stream(line.group(2).split(" or ")))
                        .collect(Collectors.toSet()))
                .isEqualTo(texts());
    }

    private static Set<String> texts() throws IOException {
        try (Stream<Path> files = Files.list(LICENCES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.txt"))
                    .collect(Collectors.toSet());
        }
    }

    /** Of files with the same name, the packed jar would hold only one, were they not written one behind another. */
    @Test
    void terms_ofTheSameName_areKeptOfEach() throws IOException {
        Map<String, Integer> names = new TreeMap<>();
        for (Path jar : jars().values()) {
            try (JarFile file = new JarFile(jar.toFile())) {
                file.stream()
                        .map(ZipEntry::getName)
                        .filter(name -> TERMS.matcher(name).matches())
                        .forEach(name -> names.merge(name, 1, Integer::sum));
            }
        }
        names.values().removeIf(count -> count == 1);
        String build = Files.readString(Path.of("pom.xml"));

        assertThat(names.keySet())
                .allSatisfy(name -> assertThat(build)
                        .containsPattern(
                                "AppendingTransformer\">\\s*<resource>" + Pattern.quote(name) + "</resource>"));
    }
}
