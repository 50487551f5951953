package io.github.digitalskillmap.examples;

import static io.github.digitalskillmap.examples.Run.dsm;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Carries out the guide for officers, and holds what the program says against what the guide shows. */
class GuideTest {

    private static final Pattern SCREEN = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
    private static final String PROGRAM = "$ java -jar dsm.jar ";
    private static final Pattern FILE = Pattern.compile("(?<![\\w/.@-])[\\w@.-]+\\.(?:json|csv|xlsx|html)(?![\\w/])");
    private static final String LEFT_OUT = "…";

    @TempDir
    private Path folder;

    /** A command of the guide and the lines that it shows. */
    private record Shown(String command, List<String> lines) {}

    @BeforeEach
    void copyExample() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "example", "hoshimi"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    @Test
    void guide_everyCommand_givesWhatItShowsFromFilesThatAreThere() throws IOException {
        String text = Files.readString(Path.of("README.md"));
        List<Shown> guide = SCREEN.matcher(text)
                .results()
                .flatMap(screen -> shown(screen.group(1)).stream())
                .toList();

        assertThat(guide).hasSizeGreaterThan(15);
        for (Shown shown : guide) {
            Run run = dsm(Arrays.stream(shown.command().split(" "))
                    .map(this::inFolder)
                    .toArray());
            String said = (run.out() + run.err()).replace(folder + "/", "");
            assertThat(said).as(shown.command()).matches(pattern(shown.lines()));
            assertThat(run.exitCode())
                    .as(shown.command())
                    .isEqualTo(shown.command().contains("mistyped") ? 1 : 0);
        }
        assertThat(FILE.matcher(text).results().map(MatchResult::group))
                .hasSizeGreaterThan(50)
                .allSatisfy(named -> assertThat(folder.resolve(named)).exists());
    }

    private static List<Shown> shown(String screen) {
        List<Shown> shown = new ArrayList<>();
        for (String line : screen.lines().toList()) {
            if (line.startsWith(PROGRAM)) {
                shown.add(new Shown(line.substring(PROGRAM.length()), new ArrayList<>()));
            } else {
                shown.get(shown.size() - 1).lines().add(line);
            }
        }
        return shown;
    }

    private String inFolder(String argument) {
        return argument.matches(".*\\.(json|csv|xlsx|html)")
                ? folder.resolve(argument).toString()
                : argument;
    }

    private static Pattern pattern(List<String> lines) {
        return Pattern.compile(lines.stream()
                .map(line -> line.equals(LEFT_OUT) ? "(.*\n)*?" : Pattern.quote(line) + "\n")
                .collect(Collectors.joining()));
    }
}
