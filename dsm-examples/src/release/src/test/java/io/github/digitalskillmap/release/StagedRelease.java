package io.github.digitalskillmap.release;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;

/**
 * A repository of files with one release in it and nothing else. It is built from a copy of the sources, in which the version
 * is the one that they lead up to; nothing is installed.
 */
final class StagedRelease {

    static final String VERSION = System.getProperty("project.version").replace("-SNAPSHOT", "");
    static final Path LOCAL_REPOSITORY = Path.of(System.getProperty("maven.repo.local"));

    /** Halves the time. */
    private static final String FOR_SHORT_RUNS = "-XX:TieredStopAtLevel=1";

    private static final Path PROJECT = Path.of("../../..");
    private static final Set<String> NOT_COPIED = Set.of("target", ".git");

    private final Path sources;
    private final Path repository;

    private StagedRelease(Path sources, Path repository) {
        this.sources = sources;
        this.repository = repository;
    }

    /** Builds a release below a directory, on a machine that has the given language and time zone. */
    static StagedRelease build(Path directory, ThrowawayKey key, String language, String zone)
            throws IOException, MavenInvocationException {
        Path sources = directory.resolve("sources");
        Path repository = directory.resolve("repository");
        FileUtils.deleteDirectory(directory.toFile());
        FileUtils.copyDirectory(PROJECT.toFile(), sources.toFile(), file -> !NOT_COPIED.contains(file.getName()));
        for (String module : List.of(".", "dsm-core", "dsm-json", "dsm-examples")) {
            Path pom = sources.resolve(module).resolve("pom.xml");
            Files.writeString(pom, Files.readString(pom).replace(VERSION + "-SNAPSHOT", VERSION));
        }
        deploy(sources, repository, key, language, zone);
        return new StagedRelease(sources, repository);
    }

    /** The bill of materials cannot be made offline, though nothing has to be fetched for it: so this is never told to be. */
    private static void deploy(Path sources, Path repository, ThrowawayKey key, String language, String zone)
            throws IOException, MavenInvocationException {
        Properties properties = new Properties();
        properties.setProperty("altDeploymentRepository", "staging::" + repository.toUri());
        properties.setProperty("maven.install.skip", "true");
        properties.setProperty("maven.test.skip", "true");
        properties.setProperty("invoker.skip", "true");
        properties.setProperty("spotless.check.skip", "true");
        InvocationRequest request = maven(sources, properties)
                .setProfiles(List.of("release"))
                .addArg("deploy")
                .addShellEnvironment(
                        "JAVA_TOOL_OPTIONS",
                        FOR_SHORT_RUNS + " -Duser.language=" + language + " -Duser.timezone=" + zone)
                .addShellEnvironment("MAVEN_GPG_KEY", key.armored())
                .addShellEnvironment("MAVEN_GPG_PASSPHRASE", key.passphrase());
        int exitCode = new DefaultInvoker().execute(request).getExitCode();
        if (exitCode != 0) {
            throw new IllegalStateException("The build in " + sources + " ended with " + exitCode + ", see above.");
        }
    }

    /** Runs tests of the library on the sources that were released, and returns how Maven ended. */
    int test(String names) throws MavenInvocationException {
        Properties properties = new Properties();
        properties.setProperty("test", names);
        properties.setProperty("surefire.failIfNoSpecifiedTests", "false");
        InvocationRequest request = maven(sources, properties)
                .setProjects(List.of("dsm-core", "dsm-json"))
                .addArg("test");
        return new DefaultInvoker().execute(request).getExitCode();
    }

    private static InvocationRequest maven(Path sources, Properties properties) {
        return new DefaultInvocationRequest()
                .setBaseDirectory(sources.toFile())
                .setJavaHome(new File(System.getProperty("java.home")))
                .setLocalRepositoryDirectory(LOCAL_REPOSITORY.toFile())
                .setProperties(properties)
                .setBatchMode(true)
                .setQuiet(true);
    }

    Path repository() {
        return repository;
    }

    List<String> modules() throws IOException {
        return list(group()).stream().map(Path::getFileName).map(Path::toString).toList();
    }

    List<Path> filesOf(String module) throws IOException {
        return list(group().resolve(module).resolve(VERSION));
    }

    /** A file of a module by what follows name and version. */
    Path file(String module, String ending) {
        return group().resolve(module).resolve(VERSION).resolve(module + "-" + VERSION + ending);
    }

    private Path group() {
        return repository.resolve("io/github/digitalskillmap");
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        }
    }
}
