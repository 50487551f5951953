package io.github.digitalskillmap.json.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.problem.ProblemCode;
import io.github.digitalskillmap.profile.PersonId;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextFormTest {

    @Test
    void all_hasEveryIdentifierAndEveryWordOfTheCore() {
        JavaClasses core = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.github.digitalskillmap");
        List<String> texts =
                TextForm.ALL.stream().map(form -> form.type().getName()).toList();

        assertThat(core)
                .filteredOn(type -> !type.getPackageName().startsWith("io.github.digitalskillmap.json"))
                .filteredOn(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filteredOn(type -> isIdentifier(type) || isWord(type))
                .extracting(JavaClass::getName)
                .hasSizeGreaterThan(25)
                .allSatisfy(name -> assertThat(texts).contains(name));
    }

    /** Spring, JAX-RS, MicroProfile and others find a static method of this name by themselves. */
    @ParameterizedTest
    @MethodSource("textsOfValues")
    void valueOf_textOfEachType_isTheValue(TextForm<?> form, String text) throws ReflectiveOperationException {
        Method valueOf = form.type().getMethod("valueOf", String.class);

        assertThat(valueOf.invoke(null, text))
                .isEqualTo(form.value(text).orElseThrow())
                .isInstanceOf(form.type());
        assertThatThrownBy(() -> valueOf.invoke(null, " ")).hasCauseInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<Arguments> textsOfValues() {
        return TextForm.ALL.stream()
                .filter(form -> !form.type().isEnum())
                .map(form -> Arguments.of(form, form.type() == PersonId.class ? "P001" : form.expected()));
    }

    private static boolean isIdentifier(JavaClass type) {
        return type.isAssignableTo(Identifier.class) && !type.isEquivalentTo(Identifier.class);
    }

    private static boolean isWord(JavaClass type) {
        return type.isEnum() && !type.isAssignableTo(ProblemCode.class);
    }
}
