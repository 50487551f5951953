package io.github.digitalskillmap.json.framework;

import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.identity.Edition;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The frameworks that values may be of, each with the exams that go with it. One is preferred: it is meant where a value
 * names none.
 *
 * <p>For example, {@code KnownFrameworks.of(park, guildExams)} knows one framework, and
 * {@code KnownFrameworks.installed()} those that are built in and those of every {@link FrameworkProvider}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class KnownFrameworks {

    private final Map<Edition, Known> knownByEdition;
    private final Framework preferred;

    private KnownFrameworks(List<Known> known) {
        Map<Edition, Known> byEdition = new LinkedHashMap<>();
        for (Known each : Objects.requireNonNull(known, "known")) {
            if (byEdition.putIfAbsent(each.framework().edition(), each) != null) {
                throw new IllegalArgumentException("frameworks must be of different editions, but '" + each.framework()
                        + "' is there more than once");
            }
        }
        this.knownByEdition = byEdition;
        this.preferred = known.get(0).framework();
    }

    /**
     * Returns one known framework.
     *
     * @param framework the framework
     * @param catalogues the exams that people can have passed
     * @return the framework as the only one
     */
    public static KnownFrameworks of(Framework framework, ExamCatalogue... catalogues) {
        return of(framework, List.of(Objects.requireNonNull(catalogues, "catalogues")));
    }

    /**
     * Returns one known framework.
     *
     * @param framework the framework
     * @param catalogues the exams that people can have passed
     * @return the framework as the only one
     */
    public static KnownFrameworks of(Framework framework, List<ExamCatalogue> catalogues) {
        return new KnownFrameworks(List.of(new Known(
                Objects.requireNonNull(framework, "framework"),
                List.copyOf(Objects.requireNonNull(catalogues, "catalogues")))));
    }

    /**
     * Returns what the given providers offer.
     *
     * @param providers the providers, at least one; the framework of the first is preferred
     * @return the frameworks
     * @throws IllegalArgumentException if there is no provider, or two offer the same edition
     */
    public static KnownFrameworks of(List<FrameworkProvider> providers) {
        Objects.requireNonNull(providers, "providers");
        if (providers.isEmpty()) {
            throw new IllegalArgumentException("providers must be at least one");
        }
        return new KnownFrameworks(providers.stream().map(Known::from).toList());
    }

    /**
     * Returns the frameworks of this installation: Tokyo's Digital Skill Map with the national exams, which is preferred,
     * and those of every {@link FrameworkProvider} that the loader of this library finds. They are looked for once.
     *
     * @return the frameworks, the same object each time
     * @throws ServiceConfigurationError if a provider cannot be used
     * @throws IllegalArgumentException if two providers offer the same edition
     */
    public static KnownFrameworks installed() {
        return Installed.get();
    }

    /** {@return the framework that is meant where none is named} */
    public Framework preferred() {
        return preferred;
    }

    /**
     * Returns the frameworks.
     *
     * @return the frameworks, the preferred one first
     */
    public List<Framework> frameworks() {
        return knownByEdition.values().stream().map(Known::framework).toList();
    }

    /**
     * Finds the framework of an edition.
     *
     * @param edition the edition
     * @return the framework, or empty if it is not known
     */
    public Optional<Framework> find(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        return Optional.ofNullable(knownByEdition.get(edition)).map(Known::framework);
    }

    /**
     * Returns the exams that go with a framework.
     *
     * @param framework one of these frameworks
     * @return the catalogues
     * @throws IllegalArgumentException if the framework is none of these
     */
    public List<ExamCatalogue> catalogues(Framework framework) {
        Objects.requireNonNull(framework, "framework");
        Known known = knownByEdition.get(framework.edition());
        if (known == null) {
            throw new IllegalArgumentException("framework must be one of " + this + ", but was '" + framework + "'");
        }
        return known.catalogues();
    }

    /**
     * Returns the exams that go with any of the frameworks.
     *
     * @return the catalogues, each edition once
     */
    public List<ExamCatalogue> catalogues() {
        Map<Edition, ExamCatalogue> catalogues = new LinkedHashMap<>();
        for (Known known : knownByEdition.values()) {
            known.catalogues().forEach(catalogue -> catalogues.putIfAbsent(catalogue.edition(), catalogue));
        }
        return List.copyOf(catalogues.values());
    }

    /**
     * Returns the editions.
     *
     * @return such as {@code [tokyo-dsm@2.0.0]}, the preferred one first
     */
    @Override
    public String toString() {
        return knownByEdition.keySet().toString();
    }

    /** One framework with its exams. */
    private record Known(Framework framework, List<ExamCatalogue> catalogues) {

        static Known from(FrameworkProvider provider) {
            return new Known(provider.framework(), List.copyOf(provider.catalogues()));
        }
    }

    /** Looks for the providers on first use. */
    private static final class Installed {

        private static @Nullable KnownFrameworks found;

        static synchronized KnownFrameworks get() {
            if (found == null) {
                List<Known> known = new ArrayList<>();
                known.add(new Known(TokyoFramework.policyVersion2(), List.of(IpaCatalogue.fiscalYear2026())));
                ServiceLoader.load(FrameworkProvider.class, FrameworkProvider.class.getClassLoader())
                        .forEach(provider -> known.add(Known.from(provider)));
                found = new KnownFrameworks(known);
            }
            return found;
        }
    }
}
