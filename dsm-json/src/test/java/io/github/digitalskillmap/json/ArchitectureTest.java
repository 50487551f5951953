package io.github.digitalskillmap.json;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.github.digitalskillmap.json.table.Table;
import io.github.digitalskillmap.json.text.Quotation;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "io.github.digitalskillmap", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String DOCUMENTS = "io.github.digitalskillmap.json.document..";
    private static final String FORM = "io.github.digitalskillmap.json.form";
    private static final String PROBLEM = "io.github.digitalskillmap.json.problem";
    private static final String READING = "io.github.digitalskillmap.json.reading";
    private static final String TABLE = "io.github.digitalskillmap.json.table";
    private static final String FRAMEWORKS = "io.github.digitalskillmap.json.framework";
    private static final String BINDING = "io.github.digitalskillmap.json.binding";
    private static final String CONSTRAINTS = "io.github.digitalskillmap.json.constraint..";
    private static final String JACKSON_2 = "io.github.digitalskillmap.json.jackson";
    private static final String JACKSON_3 = "io.github.digitalskillmap.json.jackson3";
    private static final String TEXT = "io.github.digitalskillmap.json.text";

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("io.github.digitalskillmap.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PACKAGES_OF_DOCUMENTS_HAVE_NO_CYCLES =
            slices().matching("io.github.digitalskillmap.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule DOCUMENTS_DO_NOT_KNOW_THE_OBJECTS_OF_HOSTS = noClasses()
            .that()
            .resideInAnyPackage("io.github.digitalskillmap.json", DOCUMENTS, FRAMEWORKS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BINDING, CONSTRAINTS, JACKSON_2, JACKSON_3);

    @ArchTest
    static final ArchRule JACKSON_3_IS_ASKED_FOR_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage(JACKSON_3)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", JACKSON_3);

    @ArchTest
    static final ArchRule JACKSON_3_NEEDS_NO_DATABIND_OF_JACKSON_2 = noClasses()
            .that()
            .resideInAPackage(JACKSON_3)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml..", JACKSON_2);

    @ArchTest
    static final ArchRule DOCUMENTS_DO_NOT_KNOW_THEIR_READERS = noClasses()
            .that()
            .resideInAPackage(DOCUMENTS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.digitalskillmap.json");

    @ArchTest
    static final ArchRule READING_KNOWS_NO_KIND_OF_DOCUMENT = noClasses()
            .that()
            .resideInAnyPackage(TEXT, PROBLEM, FORM, READING)
            .should()
            .dependOnClassesThat(resideInAPackage("io.github.digitalskillmap.json..")
                    .and(not(resideInAnyPackage(TEXT, PROBLEM, FORM, READING))));

    @ArchTest
    static final ArchRule QUOTATIONS_STAND_ALONE = noClasses()
            .that()
            .resideInAPackage(TEXT)
            .should()
            .dependOnClassesThat(
                    resideInAPackage("io.github.digitalskillmap.json..").and(not(resideInAPackage(TEXT))));

    @ArchTest
    static final ArchRule DOCUMENTS_DO_NOT_KNOW_TABLES = noClasses()
            .that()
            .resideInAPackage("io.github.digitalskillmap.json..")
            .and()
            .resideOutsideOfPackage(TABLE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(TABLE);

    @ArchTest
    static final ArchRule TABLES_KNOW_NO_MORE_OF_DOCUMENTS_THAN_THE_STREAM_OF_PEOPLE = noClasses()
            .that()
            .resideInAPackage(TABLE)
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.github.digitalskillmap.json", DOCUMENTS)
                    .and(not(belongToAnyOf(
                            PeopleStream.class, PeopleCounts.class, TableAccount.class, TableAccount.Reason.class))));

    @ArchTest
    static final ArchRule CORE_DOES_NOT_KNOW_DOCUMENTS = noClasses()
            .that()
            .resideOutsideOfPackage("io.github.digitalskillmap.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.digitalskillmap.json..", "com.fasterxml..", "tools.jackson..", "jakarta..");

    @ArchTest
    static final ArchRule PUBLIC_SIGNATURES_SHOW_NEITHER_DOCUMENTS_NOR_JACKSON = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("io.github.digitalskillmap.json", TABLE)
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areTopLevelClasses()
            .and()
            .arePublic()
            .should()
            .notHaveRawReturnType(internal())
            .andShould()
            .notHaveRawParameterTypes(anyInternal());

    @ArchTest
    static final ArchRule STANDARD_STREAMS_ARE_LEFT_ALONE =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule STACK_TRACES_ARE_NOT_PRINTED =
            noClasses().should().callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule PUBLIC_TYPES_ARE_FINAL = classes()
            .that()
            .resideInAnyPackage("io.github.digitalskillmap.json", TABLE)
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .and()
            .areNotEnums()
            .and()
            .areNotInterfaces()
            .should()
            .haveModifier(JavaModifier.FINAL);

    @Test
    void packages_all_areNullMarked() {
        assertThat(List.of(
                        PeopleReader.class.getPackage(),
                        io.github.digitalskillmap.json.binding.TextForm.class.getPackage(),
                        io.github.digitalskillmap.json.constraint.KnownSkill.class.getPackage(),
                        io.github.digitalskillmap.json.reading.Document.class.getPackage(),
                        io.github.digitalskillmap.json.people.PersonAssembly.class.getPackage(),
                        Table.class.getPackage(),
                        io.github.digitalskillmap.json.framework.KnownFrameworks.class.getPackage(),
                        io.github.digitalskillmap.json.jackson.DsmModule.class.getPackage(),
                        io.github.digitalskillmap.json.jackson3.DsmModule.class.getPackage(),
                        Quotation.class.getPackage()))
                .allSatisfy(
                        each -> assertThat(each.getAnnotation(NullMarked.class)).isNotNull());
    }

    private static DescribedPredicate<JavaClass> internal() {
        return resideInAnyPackage(DOCUMENTS, FORM, READING)
                .or(resideInAPackage("com.fasterxml.."))
                .or(resideInAPackage("jakarta.."));
    }

    private static DescribedPredicate<List<JavaClass>> anyInternal() {
        return DescribedPredicate.anyElementThat(internal()).forSubtype();
    }
}
