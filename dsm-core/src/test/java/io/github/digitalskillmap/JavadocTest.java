package io.github.digitalskillmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavadocTest {

    @Test
    void examples_compileWithoutAWarning(@TempDir Path classes) throws IOException {
        List<JavadocExample> examples = JavadocExample.all();
        List<String> options = List.of("--release", "17", "-Xlint:all", "-proc:none", "-d", classes.toString());
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();

        ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, options, null, examples)
                .call();

        assertThat(examples).isNotEmpty();
        assertThat(diagnostics.getDiagnostics()).isEmpty();
    }
}
