package io.github.digitalskillmap;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.SimpleJavaFileObject;

/** Code in the Javadoc as the body of a class, each line of it where it stands in its file. */
final class JavadocExample extends SimpleJavaFileObject {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern EXAMPLE =
            Pattern.compile("<pre[^>]*>[\\s*]*\\{@code(.*?)(\\}</pre>|\\z)", Pattern.DOTALL);
    private static final Pattern MARGIN = Pattern.compile("^ *\\*", Pattern.MULTILINE);

    /** What an example need not declare. */
    private static final String GIVEN = "Framework tokyo, ours, oldBase, newBase; Overlay overlay;"
            + " LevelScale tokyoLevels, cityLevels; Source ordinance; SkillProfile person; JudgementId judgement;"
            + " Person employee; List<Person> people; LevelMap toFour; MigrationPlan plan;"
            + " List<AssessmentRecord> records; List<Work> works;";

    /** What an example need not import. */
    private static final String IMPORTS = Stream.concat(exportedPackages(), Stream.of("java.time", "java.util"))
            .map(name -> "import " + name + ".*;")
            .collect(Collectors.joining(" "));

    private final String content;

    private JavadocExample(Path file, int line, String code) {
        super(file.toUri(), Kind.SOURCE);
        String type = SOURCES.relativize(file).toString().replaceAll("\\W", "_") + line;
        this.content = "\n".repeat(line - 1) + IMPORTS + " class " + type + " { " + GIVEN
                + " void run() throws Exception {" + code + "} }";
    }

    static List<JavadocExample> all() throws IOException {
        List<JavadocExample> examples = new ArrayList<>();
        for (Path file : files()) {
            String text = Files.readString(file);
            Matcher example = EXAMPLE.matcher(text);
            while (example.find()) {
                int line = (int) text.substring(0, example.start(1)).lines().count();
                String code = MARGIN.matcher(example.group(1)).replaceAll("");
                examples.add(new JavadocExample(file, line, code));
            }
        }
        return examples;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return content;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Stream<String> exportedPackages() {
        return ModuleFinder.of(Path.of("target/classes")).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .map(ModuleDescriptor.Exports::source);
    }
}
