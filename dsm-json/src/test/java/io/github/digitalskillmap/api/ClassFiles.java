package io.github.digitalskillmap.api;

import java.io.File;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Classes as their files have them: one that an agent transformed again has no names of parameters on JDK 17. */
final class ClassFiles {

    private static final ClassLoader LOADER = new URLClassLoader(
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(ClassFiles::url)
                    .toArray(URL[]::new),
            ClassLoader.getPlatformClassLoader());

    private ClassFiles() {}

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the class of the same name from its file: another one than that of the test. */
    static Class<?> of(Class<?> type) {
        try {
            return Class.forName(type.getName(), false, LOADER);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
