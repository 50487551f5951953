package io.github.digitalskillmap.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.identity.Identified;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.provenance.Sourced;
import io.github.digitalskillmap.tokyo.TokyoAssessment;
import io.github.digitalskillmap.tokyo.TokyoCareers;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoTalents;
import io.github.digitalskillmap.tokyo.TokyoTraining;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A part of a framework is told to a developer in one line, by its identifier and not by all that it holds. */
@Domain(GeneratedFrameworks.class)
@Domain(DomainContext.Global.class)
class PartTextProperties {

    private static final int LONGEST = 200;

    @Example
    void toString_partsOfTokyo_areOneLine() {
        Stream.of(
                        TokyoFramework.policyVersion2(),
                        IpaCatalogue.fiscalYear2026(),
                        TokyoAssessment.cycle(),
                        TokyoCareers.system(),
                        TokyoTalents.system(),
                        TokyoTraining.fiscalYear2024())
                .forEach(whole -> assertOneLineEach(parts(whole)));
    }

    @Property(tries = 100)
    void toString_partsOfAnyFramework_areOneLine(@ForAll Framework framework) {
        assertOneLineEach(parts(framework));
    }

    private static void assertOneLineEach(Set<Object> parts) {
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.toString()).doesNotContain("\n").hasSizeLessThanOrEqualTo(LONGEST);
            if (part instanceof Identified identified) {
                assertThat(part.toString()).startsWith(identified.id().toString());
            }
        });
    }

    /** Returns what a whole consists of: whatever has an identifier or a provenance of its own. */
    private static Set<Object> parts(Object whole) {
        Set<Object> parts = Collections.newSetFromMap(new IdentityHashMap<>());
        within(whole, parts);
        return parts;
    }

    private static void within(Object whole, Set<Object> parts) {
        Stream.of(whole.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> Collection.class.isAssignableFrom(method.getReturnType()))
                .flatMap(accessor -> told(accessor, whole).stream())
                .filter(part -> (part instanceof Identified || part instanceof Sourced) && parts.add(part))
                .forEach(part -> within(part, parts));
    }

    private static Collection<?> told(Method accessor, Object whole) {
        try {
            accessor.setAccessible(true);
            return (Collection<?>) accessor.invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
