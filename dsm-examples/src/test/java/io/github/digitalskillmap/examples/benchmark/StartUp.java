package io.github.digitalskillmap.examples.benchmark;

import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How much longer a program takes that loads the built-in framework than one that does nothing. */
final class StartUp {

    private static final double NANOS_PER_MILLI = 1e6;

    private StartUp() {}

    /** Returns the median over pairs of starts, one with the framework after one without, in milliseconds. */
    static double millis(int pairs) throws IOException, InterruptedException {
        List<Double> differences = new ArrayList<>();
        run(LoadMain.class);
        for (int pair = 0; pair < pairs; pair++) {
            double without = run(EmptyMain.class);
            differences.add(run(LoadMain.class) - without);
        }
        return Median.of(differences);
    }

    private static double run(Class<?> main) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = location(main) + File.pathSeparator + location(TokyoFramework.class);
        ProcessBuilder process = new ProcessBuilder(java, "-cp", classPath, main.getName()).inheritIO();
        long start = System.nanoTime();
        int exitCode = process.start().waitFor();
        long end = System.nanoTime();
        if (exitCode != 0) {
            throw new IllegalStateException(main + " ended with " + exitCode);
        }
        return (end - start) / NANOS_PER_MILLI;
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
