package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The other tests run on the class path; this one shows that the library also works as a named module. */
@Tag("full")
class ModularRunTest {

    private static final Pattern NEEDED = Pattern.compile(
            ".*/(dsm-(core|json)[^/]*(\\.jar|/target/classes)|(jackson-(core|databind|annotations|dataformat-csv)"
                    + "|jakarta\\.validation-api|hibernate-validator|jboss-logging|classmate)-[^/]*\\.jar)");

    private static final Predicate<String> NOT_OF_JACKSON_3 =
            entry -> !entry.replace(File.separatorChar, '/').contains("/tools/jackson/");

    @Test
    void run_onTheModulePath_readsAndWrites() throws IOException, InterruptedException, URISyntaxException {
        run("ModularProgram.java", onModulePath(NOT_OF_JACKSON_3, "io.github.digitalskillmap.json"));
    }

    @Test
    void run_aHostOnTheModulePathWithoutJackson3_findsTheModuleAndTheMessages()
            throws IOException, InterruptedException, URISyntaxException {
        run("HostProgram.java", onModulePath(NOT_OF_JACKSON_3, "io.github.digitalskillmap.json"), "true");
    }

    @Test
    void run_aHostOnTheClassPathWithoutJackson3_findsTheModuleAndTheMessages()
            throws IOException, InterruptedException, URISyntaxException {
        run("HostProgram.java", List.of("--class-path", path(NOT_OF_JACKSON_3)), "false");
    }

    @Test
    void run_aHostOnTheModulePathWithJackson3_readsAndWrites()
            throws IOException, InterruptedException, URISyntaxException {
        run(
                "HostOfJackson3Program.java",
                onModulePath(entry -> true, "io.github.digitalskillmap.json,tools.jackson.databind"));
    }

    private static List<String> onModulePath(Predicate<String> wanted, String modules) {
        return List.of("--module-path", path(wanted), "--add-modules", modules);
    }

    private static String path(Predicate<String> wanted) {
        return Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .filter(entry ->
                        NEEDED.matcher(entry.replace(File.separatorChar, '/')).matches())
                .filter(wanted)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void run(String program, List<String> options, String... arguments)
            throws IOException, InterruptedException, URISyntaxException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dfile.encoding=UTF-8");
        command.addAll(options);
        command.add(Path.of(Objects.requireNonNull(ModularRunTest.class.getResource("/modular/" + program))
                        .toURI())
                .toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.PIPE)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
    }
}
