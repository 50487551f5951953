package io.github.digitalskillmap.json;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.SimpleJavaFileObject;

/** What the Javadoc shows as code: a document, or the body of a class, each line of it where it stands in its file. */
final class JavadocExample extends SimpleJavaFileObject {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern EXAMPLE =
            Pattern.compile("<pre[^>]*>[\\s*]*\\{@code(.*?)(\\}</pre>|\\z)", Pattern.DOTALL);
    private static final Pattern MARGIN = Pattern.compile("^ *\\*", Pattern.MULTILINE);

    /** What an example need not declare. */
    private static final String GIVEN =
            "Framework tokyo, ours, newTokyo; Person person; Provenance provenance; String json;"
                    + " PeopleReader reader; PeopleTable tables; CsvFormat csv; List<Person> store; org.slf4j.Logger log;";

    /** What an example need not import. */
    private static final String IMPORTS =
            imports(Stream.concat(exportedPackages(), Stream.of("java.nio.file", "java.util")));

    /** The same beside the two generations of Jackson, whose types have the same names. */
    private static final Map<String, String> IMPORTS_OF_JACKSON = Map.of(
            "jackson", imports(Stream.of("com.fasterxml.jackson.databind", "com.fasterxml.jackson.databind.json")),
            "jackson3", imports(Stream.of("tools.jackson.databind", "tools.jackson.databind.json")));

    private final Path file;
    private final int line;
    private final String code;

    private JavadocExample(Path file, int line, String code) {
        super(file.toUri(), Kind.SOURCE);
        this.file = file;
        this.line = line;
        this.code = code;
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

    boolean isDocument() {
        return code.stripLeading().startsWith("{");
    }

    /** The class that it explains. */
    String subject() {
        return file.getFileName().toString().replace(".java", "");
    }

    String code() {
        return code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        String type = SOURCES.relativize(file).toString().replaceAll("\\W", "_") + line;
        String ofJackson =
                IMPORTS_OF_JACKSON.getOrDefault(file.getParent().getFileName().toString(), "");
        return "\n".repeat(line - 1) + IMPORTS + ofJackson + "class " + type + " { " + GIVEN
                + " void run() throws Exception {" + code + "} }";
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Stream<String> exportedPackages() {
        return ModuleFinder.of(Path.of("target/classes"), Path.of("../dsm-core/target/classes")).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .map(ModuleDescriptor.Exports::source);
    }

    private static String imports(Stream<String> packages) {
        return packages.map(name -> "import " + name + ".*; ").collect(Collectors.joining());
    }
}
