package io.github.digitalskillmap.api;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.json.DsmJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A module that others build on. */
enum PublishedModule {
    CORE(Framework.class),
    JSON(DsmJson.class);

    private final ModuleReference compiled;

    PublishedModule(Class<?> type) {
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            compiled = ModuleFinder.of(place).findAll().iterator().next();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    ModuleDescriptor descriptor() {
        return compiled.descriptor();
    }

    /** Returns the files of the module in alphabetical order. */
    List<String> files() {
        try (ModuleReader reader = compiled.open();
                Stream<String> files = reader.list()) {
            return files.filter(name -> !name.endsWith("/")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] content(String file) {
        try (ModuleReader reader = compiled.open()) {
            return reader.open(file).orElseThrow().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all types of the module, whether or not others can use them. */
    Stream<Class<?>> types() {
        return files().stream()
                .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                .map(file ->
                        file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                .map(PublishedModule::type);
    }

    /** Returns the types that others can use. */
    Stream<Class<?>> exportedTypes() {
        Set<String> exported = exported();
        return types().filter(type -> exported.contains(type.getPackageName())).filter(PublishedModule::isPublic);
    }

    private Set<String> exported() {
        return descriptor().exports().stream()
                .filter(each -> !each.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, PublishedModule.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns what others can use of the module, as its sources declare it. */
    List<ApiType> api() {
        Set<String> exported = exported();
        Path sources = Path.of("../dsm-" + this, "src/main/java");
        try (StandardJavaFileManager manager =
                        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
                Stream<Path> files = Files.walk(sources)) {
            List<Path> types = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .toList();
            return ApiReader.read(manager.getJavaFileObjectsFromPaths(types), exported);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
