package io.github.digitalskillmap.api;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nobody has to look through more files of one package than a list on a screen shows. */
class RoomTest {

    private static final long MOST_FILES = 41;

    @Test
    void package_ofEitherModule_hasNoMoreFilesThanCanBeTakenIn() {
        Map<String, Long> files = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.github.digitalskillmap")
                        .stream()
                        .filter(each -> each.isTopLevelClass()
                                && !each.getSimpleName().startsWith("Immutable")
                                && !each.getSimpleName().equals("package-info"))
                        .collect(groupingBy(JavaClass::getPackageName, counting()));

        assertThat(files).hasSizeGreaterThan(40);
        assertThat(files.entrySet())
                .allSatisfy(
                        room -> assertThat(room.getValue()).as(room.getKey()).isLessThanOrEqualTo(MOST_FILES));
    }
}
