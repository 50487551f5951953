package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import org.junit.jupiter.api.Test;

/** What the writers write, before the schemas. */
class SchemaOfWriterTest {

    @Test
    void write_frameworks_areTakenByTheSchema() {
        FrameworkWriter writer = FrameworkWriter.of();

        assertThat(DocumentSchema.faults(DocumentKind.FRAMEWORK, writer.write(TokyoFramework.policyVersion2())))
                .isEmpty();
        assertThat(DocumentSchema.faults(DocumentKind.FRAMEWORK, writer.write(InventedFramework.FRAMEWORK)))
                .isEmpty();
        assertThat(DocumentSchema.faults(DocumentKind.FRAMEWORK, writer.write(InventedFramework.withoutLadder())))
                .isEmpty();
    }

    @Test
    void write_catalogues_areTakenByTheSchema() {
        ExamCatalogueWriter writer = ExamCatalogueWriter.of();

        assertThat(DocumentSchema.faults(DocumentKind.EXAM_CATALOGUE, writer.write(IpaCatalogue.current())))
                .isEmpty();
        assertThat(DocumentSchema.faults(DocumentKind.EXAM_CATALOGUE, writer.write(InventedFramework.EXAMS)))
                .isEmpty();
    }
}
