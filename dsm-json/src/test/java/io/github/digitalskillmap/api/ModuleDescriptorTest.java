package io.github.digitalskillmap.api;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModuleDescriptorTest {

    @ParameterizedTest
    @EnumSource
    void descriptor_ofAModule_isAsInTheGoldenFile(PublishedModule module) throws IOException {
        new GoldenFile("module-" + module + ".txt").assertSame(lines(module.descriptor()));
    }

    private static List<String> lines(ModuleDescriptor module) {
        Stream<String> directives = Stream.of(
                        module.requires().stream()
                                .map(each -> "requires" + words(each.modifiers()) + " " + each.name()),
                        module.exports().stream()
                                .map(each -> "exports " + each.source() + listed("to", each.targets())),
                        module.opens().stream().map(each -> "opens " + each.source() + listed("to", each.targets())),
                        module.uses().stream().map(each -> "uses " + each),
                        module.provides().stream()
                                .map(each -> "provides " + each.service() + listed("with", each.providers())))
                .flatMap(each -> each)
                .sorted();
        return Stream.concat(Stream.of("module" + words(module.modifiers()) + " " + module.name()), directives)
                .toList();
    }

    private static String words(Set<?> modifiers) {
        return modifiers.stream()
                .map(each -> " " + each.toString().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining());
    }

    private static String listed(String word, Collection<String> names) {
        return names.isEmpty() ? "" : " " + word + " " + names.stream().sorted().collect(Collectors.joining(", "));
    }
}
