package io.github.digitalskillmap.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.migration.MigrationPlan;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MigrationPlanWriterTest {

    private static final String WRITTEN = DocumentFormat.migrationPlans().write(MigrationPlanReaderTest.MOVE);

    @Test
    void write_planOfOneOfEverything_isTheGoldenDocument() throws IOException {
        try (InputStream golden = Objects.requireNonNull(getClass().getResourceAsStream("plan.json"))) {
            assertThat(WRITTEN).isEqualTo(new String(golden.readAllBytes(), UTF_8));
        }
    }

    @Test
    void write_anyPlan_isReadBack() {
        MigrationPlan identity = MigrationPlan.identity(TokyoFramework.policyVersion2());
        MigrationPlan back = ParkMigration.READER.read(WRITTEN).orElseThrow();

        assertThat(back).isEqualTo(MigrationPlanReaderTest.MOVE);
        assertThat(back.filledIn()).isEqualTo(MigrationPlanReaderTest.MOVE.filledIn());
        assertThat(DocumentFormat.migrationPlans(identity.from())
                        .read(DocumentFormat.migrationPlans().write(identity))
                        .orElseThrow())
                .isEqualTo(identity);
    }

    @Test
    void write_stream_getsTheSameText() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        DocumentFormat.migrationPlans().write(MigrationPlanReaderTest.MOVE, bytes);

        assertThat(bytes.toString(UTF_8)).isEqualTo(WRITTEN);
    }
}
