package io.github.digitalskillmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles the code of the guide for developers as one method, without a warning, and runs it. */
@Tag("full")
class UsingTest {

    private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void guide_everyPieceOfCode_compilesAndRuns() throws Exception {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();

        ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        diagnostics,
                        List.of("--release", "17", "-Xlint:all", "-proc:none", "-d", classes.toString()),
                        null,
                        List.of(program()))
                .call();

        assertThat(diagnostics.getDiagnostics()).isEmpty();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            loader.loadClass("Guide").getMethod("run", Path.class).invoke(null, folder);
        }
        assertThat(folder.resolve("people.json")).exists();
    }

    private static JavaFileObject program() throws IOException {
        List<String> pieces = CODE.matcher(Files.readString(Path.of("USING.md")))
                .results()
                .map(piece -> piece.group(1))
                .toList();
        assertThat(pieces).hasSizeGreaterThan(9);
        String imports = Stream.concat(
                        Stream.of("java.math", "java.nio.file", "java.time", "java.util"), exportedPackages())
                .map(name -> "import " + name + ".*;\n")
                .collect(Collectors.joining());
        String source = imports
                + "public class Guide {\n    public static void run(Path folder) throws Exception {\n"
                + String.join("\n", pieces)
                + "    }\n}\n";
        return new SimpleJavaFileObject(URI.create("string:///Guide.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }

    private static Stream<String> exportedPackages() throws IOException {
        Pattern exports = Pattern.compile("exports (io\\.github\\.digitalskillmap[\\w.]*);");
        return Stream.of("dsm-core", "dsm-json")
                .map(module -> Path.of("..", module, "src", "main", "java", "module-info.java"))
                .flatMap(descriptor ->
                        exports.matcher(read(descriptor)).results().map(found -> found.group(1)))
                .filter(name -> !name.endsWith(".jackson3"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
