package io.github.digitalskillmap.examples.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.digitalskillmap.framework.Framework;
import io.github.digitalskillmap.profile.Person;
import io.github.digitalskillmap.profile.PersonId;
import io.github.digitalskillmap.profile.SkillProfile;
import io.github.digitalskillmap.scoring.JobTypeScorer;
import io.github.digitalskillmap.tokyo.TokyoFramework;
import io.github.digitalskillmap.tokyo.TokyoJobTypes;
import io.github.digitalskillmap.tokyo.TokyoLevels;
import io.github.digitalskillmap.tokyo.TokyoSkills;
import io.github.digitalskillmap.workforce.Population;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SkillChartsTest {

    private static final Framework TOKYO = TokyoFramework.policyVersion2();
    private static final SkillCharts CHARTS = SkillCharts.of(TOKYO, Locale.JAPANESE);
    private static final JobTypeScorer SCORER = JobTypeScorer.of(TOKYO);

    private static final SkillProfile PROFILE = SkillProfile.builder(TOKYO)
            .level(TokyoSkills.UX_DESIGN, TokyoLevels.LV2)
            .none(TokyoSkills.SERVICE_DESIGN)
            .build();

    @Test
    void radar_ofAProfile_hasASpokeForEachSkillAndMarksWhatWasNotAssessed() throws Exception {
        Chart radar = CHARTS.radar(SCORER.score(PROFILE, TokyoJobTypes.UI_UX_DESIGNER));

        assertThat(texts(radar))
                .contains("UXデザイン", "サービスデザイン", "マーケティング ？", "保有", "必要")
                .doesNotContain("UXデザイン ？");
        assertThat(radar.columns()).containsExactly("スキル", "保有", "必要");
        assertThat(radar.rows())
                .hasSize(22)
                .contains(
                        List.of("UXデザイン", "Lv.2", "Lv.2"),
                        List.of("サービスデザイン", "Lv.0", "Lv.1"),
                        List.of("マーケティング", "未判定", "Lv.1"),
                        List.of("AIエンジニアリング", "未判定", "-"));
    }

    @Test
    void radar_drawnTwice_isTheSame() {
        assertThat(CHARTS.radar(SCORER.score(PROFILE, TokyoJobTypes.UI_UX_DESIGNER)))
                .isEqualTo(CHARTS.radar(SCORER.score(PROFILE, TokyoJobTypes.UI_UX_DESIGNER)));
    }

    @Test
    void heatMap_ofPeople_hasARowForEachOfThem() throws Exception {
        List<Person> people = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> Person.of(PersonId.of("P" + i), PROFILE))
                .toList();

        Chart heatMap = CHARTS.heatMap(people);

        assertThat(texts(heatMap)).contains("P1", "P2", "P3", "AIエンジニアリング");
        assertThat(heatMap.columns()).hasSize(23).startsWith("職員", "ITストラテジー");
        assertThat(heatMap.rows()).hasSize(3).allMatch(row -> row.size() == 23);
        assertThat(heatMap.rows().get(2)).startsWith("P3", "未判定", "Lv.0", "未判定", "Lv.2");
    }

    @Test
    void heatMap_ofEveryKindOfCell_namesEachColour() {
        Chart heatMap = CHARTS.heatMap(List.of(Person.of(PersonId.of("P1"), PROFILE)));

        assertThat(heatMap.svg())
                .contains("var(--dsm-open)", "var(--dsm-tint-0)", "var(--dsm-tint-2)")
                .doesNotContain("fill:white", "fill:#");
    }

    @Test
    void heatMap_ofNobody_isDrawnWithoutRows() throws Exception {
        Chart heatMap = CHARTS.heatMap(List.of());

        assertThat(texts(heatMap)).contains("AIエンジニアリング");
        assertThat(heatMap.rows()).isEmpty();
    }

    @Test
    void supply_ofPeople_countsEachAtOneLevel() throws Exception {
        Chart supply = CHARTS.supply(
                Stream.of(PROFILE, PROFILE, SkillProfile.builder(TOKYO).build())
                        .collect(Population.collector(SCORER))
                        .supply());

        assertThat(texts(supply)).contains("UXデザイン", "Lv.1", "Lv.2", "Lv.3");
        assertThat(supply.columns()).containsExactly("スキル", "未判定", "なし", "Lv.1", "Lv.2", "Lv.3");
        assertThat(supply.rows())
                .contains(List.of("UXデザイン", "1", "0", "0", "2", "0"), List.of("サービスデザイン", "1", "2", "0", "0", "0"));
    }

    @Test
    void charts_withHostileText_keepItText() throws Exception {
        String key = "</text><script>alert(1)</script>&\"'";

        Chart heatMap = CHARTS.heatMap(List.of(Person.of(PersonId.of(key), PROFILE)));

        assertThat(texts(heatMap)).contains(key);
        assertThat(document(heatMap).getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void svg_ofAnyChart_refersToNothingAndNamesItsColours() throws Exception {
        Chart radar = CHARTS.radar(SCORER.score(PROFILE, TokyoJobTypes.UI_UX_DESIGNER));

        assertThat(radar.svg())
                .startsWith("<svg ")
                .contains("role=\"img\"", "fill:var(--dsm-held)", "prefers-color-scheme:dark")
                .doesNotContain("href=", "url(", "<!DOCTYPE", "rgb(", "id=\"clip");
        assertThat(document(radar).getDocumentElement().getAttribute("aria-label"))
                .isEqualTo(radar.title());
    }

    private static Document document(Chart chart) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(chart.svg())));
    }

    private static List<String> texts(Chart chart) throws Exception {
        NodeList texts = document(chart).getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(i -> texts.item(i).getTextContent().strip())
                .toList();
    }
}
