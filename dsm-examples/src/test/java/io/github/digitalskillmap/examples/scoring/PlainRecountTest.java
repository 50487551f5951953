package io.github.digitalskillmap.examples.scoring;

import static io.github.digitalskillmap.examples.Run.dsm;
import static io.github.digitalskillmap.examples.Run.resource;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.digitalskillmap.credential.ExamScorer;
import io.github.digitalskillmap.exam.ExamCatalogue;
import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.ipa.IpaCatalogue;
import io.github.digitalskillmap.jobtype.JobType;
import io.github.digitalskillmap.json.DsmJson;
import io.github.digitalskillmap.ladder.Rank;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.scoring.JobTypeFulfilment;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.scoring.RankScorer;
import io.github.digitalskillmap.scoring.TargetFulfilment;
import io.github.digitalskillmap.step.Share;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled team, scored by the library and counted again by {@link PlainRecount} from what the program exports. */
class PlainRecountTest {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final ExamCatalogue IPA = IpaCatalogue.fiscalYear2026();

    private PlainRecount recount;
    private JsonNode people;
    private List<Person> team;

    @BeforeEach
    void readTheExportedDocuments() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        recount = new PlainRecount(
                mapper.readTree(dsm("export", "tokyo").out()),
                mapper.readTree(dsm("export", "ipa").out()));
        people = mapper.readTree(resource("team.json")).get("people");
        team = DsmJson.of(TOKYO, IPA).people().read(resource("team.json")).orElseThrow();
        assertThat(team).hasSameSizeAs(people).hasSize(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-06-16", "2024-10-18", "2025-06-26", "2026-04-01"})
    void jobTypes_ofTheBundledTeam_haveTheSharesThatAPlainCountGives(LocalDate asOf) {
        JobTypeScorer scorer = JobTypeScorer.of(TOKYO, IPA);

        for (int i = 0; i < team.size(); i++) {
            for (JobType jobType : TOKYO.jobTypes()) {
                JobTypeFulfilment scored = scorer.score(team.get(i).profile(), jobType.id(), asOf);
                PlainRecount.Count counted =
                        recount.jobType(people.get(i), jobType.id().toString(), asOf);

                assertThat(scored.certainShare())
                        .as("%s %s", team.get(i).id(), jobType)
                        .isEqualTo(Share.of(counted.held(), counted.required()));
                assertThat(scored.possibleShare()).isEqualTo(Share.of(counted.possible(), counted.required()));
                assertThat(scored.outcome()).hasToString(counted.outcome());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-06-16", "2016-06-17", "2018-12-21", "2024-12-26", "2026-04-01", "2026-05-10"})
    void examLevels_ofTheBundledTeam_areThoseThatAPlainLookFinds(LocalDate asOf) {
        ExamScorer scorer = ExamScorer.of(TOKYO, IPA);

        for (int i = 0; i < team.size(); i++) {
            assertThat(scorer.score(team.get(i).profile(), asOf)
                            .highestLevel(IpaCatalogue.SCALE)
                            .map(level -> level.id().toString()))
                    .as("%s", team.get(i).id())
                    .isEqualTo(recount.examLevel(people.get(i), asOf));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-17", "2024-10-18", "2025-03-14", "2025-03-21", "2026-04-01"})
    void rankTargets_ofTheBundledTeam_areInTheStateThatAPlainCountGives(LocalDate asOf) {
        RankScorer scorer = RankScorer.of(TOKYO, IPA);

        for (int i = 0; i < team.size(); i++) {
            for (Rank rank : TOKYO.ranks()) {
                assertThat(scorer.score(team.get(i).profile(), rank.id(), asOf).targets())
                        .as("%s %s", team.get(i).id(), rank)
                        .extracting(TargetFulfilment::state)
                        .extracting(Enum::name)
                        .isEqualTo(recount.targets(people.get(i), rank.id().toString(), asOf));
            }
        }
    }
}
