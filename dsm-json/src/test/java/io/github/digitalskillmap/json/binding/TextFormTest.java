package io.github.digitalskillmap.json.binding;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.digitalskillmap.identity.Identifier;
import io.github.digitalskillmap.problem.ProblemCode;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    private static boolean isIdentifier(JavaClass type) {
        return type.isAssignableTo(Identifier.class) && !type.isEquivalentTo(Identifier.class);
    }

    private static boolean isWord(JavaClass type) {
        return type.isEnum() && !type.isAssignableTo(ProblemCode.class);
    }
}
