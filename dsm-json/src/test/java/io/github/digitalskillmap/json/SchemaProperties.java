package io.github.digitalskillmap.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.problem.Checked;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.scoring.JobTypeResult;
import io.github.digitalskillmap.scoring.ScoringRule;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a writer writes, its schema takes; and what its schema rejects after some slips, its reader rejects. */
class SchemaProperties {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final ExamCatalogue EXAMS = IpaCatalogue.fiscalYear2026();

    @Example
    void write_goldenDocuments_areTakenByTheirSchemas() throws IOException {
        assertThat(DocumentSchema.faults(DocumentKind.FRAMEWORK, golden("tokyo.json")))
                .isEmpty();
        assertThat(DocumentSchema.faults(DocumentKind.EXAM_CATALOGUE, golden("ipa.json")))
                .isEmpty();
        assertThat(DocumentSchema.faults(DocumentKind.PEOPLE, golden("people.json")))
                .isEmpty();
        assertThat(DocumentSchema.faults(DocumentKind.RESULTS, golden("results.json")))
                .isEmpty();
        assertThat(DocumentSchema.faults(DocumentKind.MIGRATION_PLAN, golden("plan.json")))
                .isEmpty();
    }

    private static String golden(String name) throws IOException {
        try (InputStream golden = Objects.requireNonNull(SchemaProperties.class.getResourceAsStream(name))) {
            return new String(golden.readAllBytes(), UTF_8);
        }
    }

    @Property(tries = 300)
    void people_written_areTakenAndTheirSlipsAgreedOn(@ForAll("people") List<Person> people, @ForAll Random random) {
        assertAgreed(DocumentKind.PEOPLE, DsmJson.of(TOKYO).people().write(people), Faults.READER::read, random);
    }

    @Property(tries = 100)
    void framework_written_isTakenAndItsSlipsAgreedOn(@ForAll Random random) {
        AnyFramework any = new AnyFramework(random);
        ExamCatalogue exams = any.catalogue();
        String document = DocumentFormat.frameworks().write(any.framework(exams));

        assertAgreed(DocumentKind.FRAMEWORK, document, DocumentFormat.frameworks(exams)::read, random);
    }

    @Property(tries = 200)
    void catalogue_written_isTakenAndItsSlipsAgreedOn(@ForAll Random random) {
        String document = DocumentFormat.examCatalogues().write(new AnyFramework(random).catalogue());

        assertAgreed(DocumentKind.EXAM_CATALOGUE, document, DocumentFormat.examCatalogues()::read, random);
    }

    @Property(tries = 100)
    void results_written_areTakenAndTheirSlipsAgreedOn(@ForAll("people") List<Person> people, @ForAll Random random) {
        List<ScoringRule> rules = ScoringRule.all();
        List<JobTypeResult> results =
                ResultsProperties.results(TOKYO, EXAMS, people, rules.get(random.nextInt(rules.size())), random);
        String document = DsmJson.of(TOKYO, EXAMS).results().write(results);

        assertAgreed(DocumentKind.RESULTS, document, TokyoResults.READER::read, random);
    }

    @Property(tries = 1000)
    void soundDocument_ofAnyKind_isTakenAndItsSlipsAgreedOn(@ForAll DocumentKind kind, @ForAll Random random) {
        SoundDocument<?> sound = SoundDocuments.ofKind(kind);

        assertAgreed(kind, sound.text(), document -> sound.format().read(document), random);
    }

    private static void assertAgreed(
            DocumentKind kind, String document, Function<String, Checked<?>> reader, Random random) {
        assertThat(DocumentSchema.faults(kind, document)).isEmpty();
        JsonNode slipped = DocumentSchema.parse(document);
        for (int slips = 1; slips <= 3; slips++) {
            slipped = slipped(slipped, random);
            List<Error> faults = DocumentSchema.faults(kind, slipped);
            if (!faults.isEmpty()) {
                assertThat(reader.apply(slipped.toString()).isValid())
                        .as("taken by the reader, though %s: %s", faults, slipped)
                        .isFalse();
            }
        }
    }

    private static JsonNode slipped(JsonNode document, Random random) {
        List<JsonPointer> places = Slip.places(document);
        JsonPointer place = places.get(random.nextInt(places.size()));
        Slip[] slips = Slip.values();
        List<JsonNode> slipped =
                slips[random.nextInt(slips.length)].at(place, document).toList();
        return slipped.isEmpty() ? document : slipped.get(random.nextInt(slipped.size()));
    }

    @Provide
    Arbitrary<List<Person>> people() {
        return PeopleProperties.people(TOKYO, EXAMS);
    }
}
