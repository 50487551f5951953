package com.example.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.json.JSONException;
import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class StaffApplicationTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    @Test
    void apply_person_isAnsweredWithFulfilment() throws Exception {
        HttpResponse<String> response = post("/applications", "application/json", """
                { "jobType": "tokyo-dsm:ui-ux-designer",
                  "person": { "id": "P001", "rank": "主任",
                    "levels": { "ux-design": "Lv.2", "UIデザイン": "Lv.3", "service-design": "Lv.0" },
                    "exams": [ { "exam": "AP", "passedOn": "2025-06-26" } ] } }
                """);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .isEqualTo("{\"jobType\":\"tokyo-dsm:ui-ux-designer\",\"outcome\":\"not-met\","
                        + "\"certain\":\"5/7\",\"possible\":\"6/7\",\"standing\":\"sample\","
                        + "\"gaps\":[\"サービスデザイン: 必要 Lv.1、保有 Lv.0\",\"マーケティング: 必要 Lv.1、保有 未判定\"]}");
    }

    @Test
    void apply_faults_areAnsweredAsProblemDetails() throws Exception {
        HttpResponse<String> response = post("/applications", "application/json", """
                { "jobType": "tokyo-dsm:ui-ux-designer",
                  "person": { "id": "P001",
                    "levels": { "ux-desing": "Lv.2", "ui-design": "Lv.7" } } }
                """);

        assertProblemDetails(response, """
                { "title": "The data has faults", "status": 400, "instance": "/applications", "at": "/person",
                  "faults": [
                    { "code": "skill-not-found", "severity": "error", "path": "/levels/ux-desing",
                      "line": 3, "column": 17,
                      "message": {
                        "ja": "スキル 'ux-desing' は 'tokyo-dsm@2.0.0' にありません。名前を直してください。近い名前: ux-design, UX design, ui-design。",
                        "en": "skill 'ux-desing' is not in 'tokyo-dsm@2.0.0'; correct the name; names like it: ux-design, UX design, ui-design" } },
                    { "code": "level-not-found", "severity": "error", "path": "/levels/ui-design",
                      "line": 3, "column": 51,
                      "message": {
                        "ja": "レベル 'Lv.7' はスキル 'tokyo-dsm:ui-design' の尺度にありません。使えるレベル: Lv.0, Lv.1, Lv.2, Lv.3, none。",
                        "en": "level 'Lv.7' is not on the scale of skill 'tokyo-dsm:ui-design'; use one of Lv.0, Lv.1, Lv.2, Lv.3, none" } } ] }
                """);
    }

    @Test
    void apply_unknownJobType_isRefusedByConstraint() throws Exception {
        HttpResponse<String> response = post("/applications", "application/json", """
                { "jobType": "tokyo-dsm:ui-ux-desinger", "person": { "id": "P001" } }
                """);

        assertProblemDetails(response, """
                { "title": "The data breaks rules", "status": 400, "instance": "/applications",
                  "rules": [ { "path": "jobType",
                    "message": "ジョブタイプ 'tokyo-dsm:ui-ux-desinger' は tokyo-dsm@2.0.0 にありません。識別子か、文字列の項目であれば名前を書いてください。" } ] }
                """);
    }

    @Test
    void apply_nameInPlaceOfAnIdentifier_isToldWhere() throws Exception {
        HttpResponse<String> response = post(
                "/applications", "application/json", "{ \"jobType\": \"UI/UXデザイナー\", \"person\": { \"id\": \"P1\" } }");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("\"at\":\"/jobType\"", "\"code\":\"invalid-identifier\"");
    }

    @Test
    void apply_brokenBody_isAProblemDetailToo() throws Exception {
        HttpResponse<String> response = post("/applications", "application/json", "{ \"jobType\": ");

        assertProblemDetails(response, """
                { "title": "The body is not JSON of the shape that is asked for", "status": 400,
                  "instance": "/applications" }
                """);
    }

    @Test
    void upload_people_isAnsweredWithTheirIds() throws Exception {
        HttpResponse<String> response = post("/people", "application/octet-stream", """
                { "kind": "people", "version": 1, "framework": "tokyo-dsm@2.0.0",
                  "people": [ { "id": "P001" }, { "id": "P002", "levels": { "UXデザイン": "２" } } ] }
                """);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("[\"P001\",\"P002\"]");
    }

    @Test
    void upload_faults_areAnsweredWithLineAndColumn() throws Exception {
        HttpResponse<String> response = post("/people", "application/octet-stream", """
                { "kind": "people", "version": 1, "framework": "tokyo-dsm@2.0.0",
                  "people": [ { "id": "P001", "rank": "主任",
                    "levels": { "UXデサイン": "Lv.2", "ui-design": "Lv.7" } } ] }
                """);

        assertProblemDetails(response, """
                { "title": "The data has faults", "status": 400, "instance": "/people",
                  "faults": [
                    { "code": "skill-not-found", "severity": "error", "path": "/people/0/levels/UXデサイン",
                      "line": 3, "column": 17,
                      "message": {
                        "ja": "スキル 'UXデサイン' は 'tokyo-dsm@2.0.0' にありません。名前を直してください。近い名前: UXデザイン, UIデザイン。",
                        "en": "skill 'UXデサイン' is not in 'tokyo-dsm@2.0.0'; correct the name; names like it: UXデザイン, UIデザイン" } },
                    { "code": "level-not-found", "severity": "error", "path": "/people/0/levels/ui-design",
                      "line": 3, "column": 48,
                      "message": {
                        "ja": "レベル 'Lv.7' はスキル 'tokyo-dsm:ui-design' の尺度にありません。使えるレベル: Lv.0, Lv.1, Lv.2, Lv.3, none。",
                        "en": "level 'Lv.7' is not on the scale of skill 'tokyo-dsm:ui-design'; use one of Lv.0, Lv.1, Lv.2, Lv.3, none" } } ] }
                """);
    }

    @Test
    void levels_identifiersInPathAndParameter_areBound() throws Exception {
        HttpResponse<String> response = get("/skills/tokyo-dsm:ux-design/levels?from=tokyo-dsm:level/2");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("[\"tokyo-dsm:level/2\",\"tokyo-dsm:level/3\"]");
    }

    @Test
    void levels_malformedIdentifier_isToldItsForm() throws Exception {
        assertProblemDetails(get("/skills/UX/levels"), """
                { "title": "'skill' is malformed", "status": 400, "instance": "/skills/UX/levels",
                  "detail": "identifier must be written namespace:key in lower-case letters, digits and single hyphens, but was 'UX'" }
                """);
    }

    @Test
    void levels_unknownIdentifier_isToldWhatIsLikeIt() throws Exception {
        assertProblemDetails(get("/skills/tokyo-dsm:ux-desing/levels"), 404, """
                { "title": "Not Found", "status": 404, "instance": "/skills/tokyo-dsm:ux-desing/levels",
                  "detail": "SkillId 'tokyo-dsm:ux-desing' is not in tokyo-dsm@2.0.0; like it: tokyo-dsm:ux-design, tokyo-dsm:ui-design" }
                """);
    }

    private static void assertProblemDetails(HttpResponse<String> response, String expected) throws JSONException {
        assertProblemDetails(response, 400, expected);
    }

    private static void assertProblemDetails(HttpResponse<String> response, int status, String expected)
            throws JSONException {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JSONAssert.assertEquals(expected, response.body(), JSONCompareMode.STRICT_ORDER);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", type)
                .header("Accept-Language", "ja")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
