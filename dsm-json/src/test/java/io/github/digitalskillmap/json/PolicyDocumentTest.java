package io.github.digitalskillmap.json;

import static io.github.digitalskillmap.json.Documents.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.policy.Policy;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyDocumentTest {

    private static final DocumentFormat<Policy> FORMAT = DocumentFormat.policies();

    @Test
    void write_policyOfTokyo_isTheGoldenDocument() {
        assertThat(FORMAT.write(TokyoPolicy.version2())).isEqualTo(POLICY);
    }

    @Test
    void read_goldenDocument_givesThePolicy(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("policy.json"), POLICY);

        assertThat(FORMAT.read(POLICY).orElseThrow()).isEqualTo(TokyoPolicy.version2());
        assertThat(DsmJson.of(TokyoFramework.policyVersion2())
                        .policies()
                        .read(file)
                        .orElseThrow())
                .isEqualTo(TokyoPolicy.version2());
    }

    @Test
    void read_faultOfTheWhole_isToldWhereItStands() {
        Faults.assertFaults(
                FORMAT.read(POLICY.replace("\"tokyo-policy:teams\"", "\"tokyo-policy:organisations\"")),
                "759:11 /topics/2/id: 'tokyo-policy:organisations' is there twice; remove one of the two or give it another"
                        + " identifier [duplicate-id]",
                "759:11 /topics/2/id: 'tokyo-policy:organisations' が二つあります。どちらかを除くか、別の識別子を付けてください。"
                        + " [duplicate-id]");
    }
}
