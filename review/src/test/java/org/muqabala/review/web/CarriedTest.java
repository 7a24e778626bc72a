package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muqabala.review.web.Served.decision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muqabala.review.web.api.Api;
import org.muqabala.review.web.http.Problems;

/** What becomes of decisions where the comparison is made again while the server runs. */
class CarriedTest {
    private static final String CALL = """
            [{"claim":"c-call-a","quote":"ساعتين"},{"claim":"c-call-b","quote":"two hours"},\
            {"claim":"c-call-c","quote":"nearly two hours"}]""";

    private final Api api = new Api(Small.comparison(), new MemoryStore(), new Ticking());
    private final Javalin server = Javalin.create(config -> {
                config.startup.showJavalinBanner = false;
                Problems.handle(config.routes, (context, refusal) -> Optional.empty(), what -> {});
                api.addTo(config.routes);
            })
            .start("127.0.0.1", 0);
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        api.close();
        server.stop();
    }

    private HttpRequest.Builder at(String target) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/api/v1/" + target));
    }

    private JsonNode get(String target) throws Exception {
        return new ObjectMapper()
                .readTree(
                        client.send(at(target).build(), BodyHandlers.ofString()).body());
    }

    private void post(String body) throws Exception {
        var answer = client.send(
                at("decisions")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.at(field).asText())
                .toList();
    }

    private void decideAll() throws Exception {
        post(decision("troops", "conflict"));
        post(decision("label", "relabel", ",\"value\":\"How many?\""));
        post(decision("call", "same").replace(Served.TROOPS, CALL));
        post(decision("note", "note", ",\"note\":\"n\"").replace(Served.TROOPS, CALL));
    }

    @Test
    void asLongAsNothingChangesAllHolds() throws Exception {
        decideAll();

        assertThat(texts(get("carried").path("items"), "/decision/id")).containsExactly("troops", "call");
        assertThat(get("carried?state=holds&limit=1").path("next").asText()).isEqualTo("1");
        assertThat(texts(get("carried?limit=1&cursor=1").path("items"), "/decision/id"))
                .containsExactly("call");
        JsonNode finding = get("groups/g-troops").path("findings").path(0);
        assertThat(finding.path("carried").path("state").asText()).isEqualTo("holds");
    }

    @Test
    void changedValuesAskForASecondLookAndWhatIsGoneIsListed() throws Exception {
        decideAll();
        api.show(Small.later());

        assertThat(get("comparison").path("carried").toString())
                .isEqualTo("{\"holds\":0,\"changed\":1,\"orphaned\":2}");
        JsonNode changed = get("carried?state=changed").path("items");
        assertThat(texts(changed, "/decision/id")).containsExactly("troops");
        assertThat(changed.path(0).path("values").toString())
                .isEqualTo("{\"added\":[\"[70000, 79999]\"],\"removed\":[\"70000\"]}");
        assertThat(changed.path(0).path("groups").toString()).isEqualTo("[\"g-troops\"]");
        JsonNode orphaned = get("carried?state=orphaned").path("items");
        assertThat(texts(orphaned, "/decision/id")).containsExactly("call", "note");
        assertThat(orphaned.path(0).path("gone").toString())
                .isEqualTo("[{\"claim\":\"c-call-c\",\"quote\":\"nearly two hours\"}]");

        JsonNode finding = get("groups?state=changed&lang=en")
                .path("items")
                .path(0)
                .path("findings")
                .path(0);
        assertThat(finding.path("carried").path("state").asText()).isEqualTo("changed");
        assertThat(finding.path("carried").path("valuesInWords").toString())
                .isEqualTo("{\"added\":[\"70,000–79,999\"],\"removed\":[\"70,000\"]}");
        assertThat(texts(get("groups?state=changed&blind=true&who=amal").path("items"), "/id"))
                .containsExactly("g-troops");
        assertThat(get("groups?state=changed&blind=true&who=basma").path("items"))
                .isEmpty();
        // what looks like the sentence that is gone has no decision
        assertThat(get("groups/g-call")
                        .path("findings")
                        .path(0)
                        .path("decision")
                        .isNull())
                .isTrue();
    }

    @Test
    void aSecondLookSettlesIt() throws Exception {
        decideAll();
        api.show(Small.later());
        post(decision("again", "conflict"));

        assertThat(get("groups?state=changed").path("items")).isEmpty();
        assertThat(get("comparison").path("carried").path("changed").asInt()).isZero();
        assertThat(get("comparison").path("progress").toString()).isEqualTo("{\"decided\":1,\"all\":2}");
    }

    @Test
    void whatLostItsEvidenceCanStillBeTakenBack() throws Exception {
        post(decision("call", "same").replace(Served.TROOPS, CALL));
        api.show(Small.later());
        assertThat(texts(get("history?who=amal").path("undo"), "/id")).containsExactly("call");
        post(decision("undo", "retracted", ",\"undoes\":\"call\"").replace(Served.TROOPS, CALL));

        assertThat(get("carried").path("items")).isEmpty();
        assertThat(get("history?who=amal").path("undo").isNull()).isTrue();
        post(decision("redo", "retracted", ",\"undoes\":\"undo\"").replace(Served.TROOPS, CALL));
        assertThat(texts(get("carried?state=orphaned").path("items"), "/decision/id"))
                .containsExactly("call");
    }

    @Test
    void whoListensIsToldOfAnotherComparison() throws Exception {
        var stream =
                client.send(at("events").header("Accept", "text/event-stream").build(), BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            await(lines, "listening");
            api.show(Small.later());
            await(lines, "event: comparison");
            assertThat(lines.readLine()).isEqualTo("data: {\"changed\":true}");
        }
    }

    private static void await(BufferedReader lines, String part) throws IOException {
        String line = lines.readLine();
        while (!line.contains(part)) {
            line = lines.readLine();
        }
    }
}
