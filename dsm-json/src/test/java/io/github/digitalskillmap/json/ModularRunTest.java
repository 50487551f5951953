package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The other tests run on the class path; this one shows that the library also works as a named module. */
class ModularRunTest {

    private static final Pattern NEEDED = Pattern.compile(
            ".*/(dsm-(core|json)[^/]*(\\.jar|/target/classes)|(jackson-(core|databind|annotations|dataformat-csv)"
                    + "|jakarta\\.validation-api|hibernate-validator|jboss-logging|classmate)-[^/]*\\.jar)");

    @Test
    void run_onTheModulePath_readsAndWrites() throws IOException, InterruptedException, URISyntaxException {
        String modulePath = Arrays.stream(
                        System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .filter(entry ->
                        NEEDED.matcher(entry.replace(File.separatorChar, '/')).matches())
                .collect(Collectors.joining(File.pathSeparator));
        Path program = Path.of(Objects.requireNonNull(getClass().getResource("/modular/ModularProgram.java"))
                .toURI());

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "--module-path",
                        modulePath,
                        "--add-modules",
                        "io.github.digitalskillmap.json",
                        program.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.PIPE)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
    }
}
