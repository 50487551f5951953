package io.github.digitalskillmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.json.framework.KnownFrameworks;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.JobTypeResult;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJobTypes;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavadocTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private List<JavadocExample> examples;
    private Map<String, String> documents;

    @BeforeEach
    void collect() throws IOException {
        examples = JavadocExample.all();
        documents = examples.stream()
                .filter(JavadocExample::isDocument)
                .collect(Collectors.toMap(JavadocExample::subject, JavadocExample::code));
    }

    @Test
    void examplesInJava_compileWithoutAWarning(@TempDir Path classes) {
        List<JavadocExample> inJava = examples.stream()
                .filter(Predicate.not(JavadocExample::isDocument))
                .toList();
        List<String> options = List.of("--release", "17", "-Xlint:all", "-proc:none", "-d", classes.toString());
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();

        ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, options, null, inJava)
                .call();

        assertThat(inJava).isNotEmpty();
        assertThat(diagnostics.getDiagnostics()).isEmpty();
    }

    @Test
    void documents_areOfTheClassesWhoseDocumentsAreReadHere() {
        assertThat(documents).containsOnlyKeys("AdaptedFramework", "PeopleReader", "RecordFormat", "DsmJson");
    }

    @Test
    void documentOfPeopleReader_hasNoFault() {
        DocumentFormat<List<Person>> reader = DsmJson.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026())
                .people();

        assertThat(reader.read(documents.get("PeopleReader")).problems()).isEmpty();
    }

    @Test
    void documentOfAdaptedFramework_canBePutOnTokyosFramework() {
        AdaptedFramework tokyo = AdaptedFramework.of(TokyoFramework.policyVersion2(), IpaCatalogue.fiscalYear2026());

        assertThat(tokyo.adapt(documents.get("AdaptedFramework")).problems()).isEmpty();
    }

    @Test
    void documentOfRecordFormat_hasNoFault() {
        RecordFormat format = RecordFormat.of(KnownFrameworks.installed());

        assertThat(format.readPerson(documents.get("RecordFormat")).problems()).isEmpty();
    }

    @Test
    void documentOfResults_isWhatIsWrittenButForGapsAndExplanation() throws IOException {
        Framework tokyo = TokyoFramework.policyVersion2();
        SkillProfile profile = SkillProfile.builder(tokyo)
                .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)
                .build();
        JobTypeFulfilment fulfilment = JobTypeScorer.of(tokyo).score(profile, TokyoJobTypes.UI_UX_DESIGNER);
        JobTypeResult result = JobTypeResult.of(PersonId.of("P001"), fulfilment);

        JsonNode written = JSON.readTree(
                DsmJson.of(tokyo, IpaCatalogue.fiscalYear2026()).results().write(List.of(result)));
        ObjectNode writtenFulfilment = (ObjectNode) written.at("/results/0/fulfilment");
        writtenFulfilment.putArray("gaps");
        writtenFulfilment.putObject("explanation");

        assertThat(JSON.readTree(documents.get("DsmJson"))).isEqualTo(written);
    }
}
