package org.muqabala.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muqabala.review.web.Served.decision;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a finding is told with: words in two languages, and what is believed of it and why. */
class BeliefsTest {
    private final Served served = new Served();

    @AfterEach
    void stop() {
        served.close();
    }

    private JsonNode troops(String query) {
        return served.get("/api/v1/groups/g-troops" + query).json();
    }

    private JsonNode beliefs() {
        return troops("").path("findings").path(0).path("beliefs");
    }

    @Test
    void itIsToldInWordsOfTheLanguageThatIsAskedFor() {
        JsonNode arabic = troops("");
        JsonNode english = troops("?lang=en");

        assertThat(english.path("questionInWords").asText()).isEqualTo("Figure (soldier)");
        assertThat(arabic.path("questionInWords").asText()).matches("\\p{IsArabic}+ \\([\\p{IsArabic} ]+\\)");
        assertThat(arabic).isEqualTo(troops("?lang=ar"));
        JsonNode finding = english.path("findings").path(0);
        assertThat(finding.path("verdictInWords").asText()).isEqualTo("Conflict");
        assertThat(finding.path("kindInWords").asText()).isEqualTo("two values");
        assertThat(finding.path("sides").findValuesAsText("valueInWords"))
                .containsExactly("70,000", "more than 94,000");
        assertThat(finding.path("reasons")).hasSize(1);
        assertThat(served.get("/api/v1/groups?lang=en").json().path("items").path(0))
                .isEqualTo(english);
        assertThat(served.get("/api/v1/groups/g-troops?lang=fr").status()).isEqualTo(400);
    }

    @Test
    void whatNobodyDecidedIsInferred() {
        JsonNode beliefs = beliefs();

        assertThat(beliefs.path("question").toString())
                .isEqualTo("{\"what\":\"same\",\"value\":null,\"reason\":\"inferred\"}");
        assertThat(beliefs.path("conflict").path("what").asText()).isEqualTo("conflict");
        for (String aspect : new String[] {"outcome", "label", "assignee"}) {
            assertThat(beliefs.path(aspect).toString())
                    .as(aspect)
                    .isEqualTo("{\"what\":null,\"value\":null,\"reason\":\"inferred\"}");
        }
        JsonNode call =
                served.get("/api/v1/groups/g-call").json().path("findings").path(0);
        assertThat(call.path("beliefs").path("conflict").path("what").asText()).isEqualTo("no-conflict");
    }

    @Test
    void whatAPersonSaysWinsOnItsAspectAlone() {
        served.post(decision("d1", "no-conflict"));
        served.post(decision("d2", "value", ",\"value\":\"any words\",\"note\":\"n\""));
        served.post(decision("d3", "relabel", ",\"value\":\"How many?\""));
        served.post(decision("d4", "assign", ",\"value\":\"basma\""));
        served.post(decision("d5", "note", ",\"note\":\"ask the ministry\""));

        JsonNode group = troops("");
        JsonNode finding = group.path("findings").path(0);
        JsonNode beliefs = finding.path("beliefs");
        assertThat(beliefs.path("conflict").toString())
                .isEqualTo("{\"what\":\"no-conflict\",\"value\":null,\"reason\":\"asserted\",\"who\":\"amal\","
                        + "\"when\":\"2026-01-05T09:30:00Z\",\"decision\":\"d1\"}");
        assertThat(beliefs.path("question").path("reason").asText()).isEqualTo("inferred");
        assertThat(beliefs.path("outcome").path("value").asText()).isEqualTo("any words");
        assertThat(beliefs.path("assignee").path("value").asText()).isEqualTo("basma");
        assertThat(group.path("label").asText()).isEqualTo("How many?");
        assertThat(finding.path("notes").findValuesAsText("id")).containsExactly("d5");
        assertThat(finding.path("decision").path("id").asText()).isEqualTo("d2");
    }

    @Test
    void aRetractionLeavesWhatTheProgramInfers() {
        served.post(decision("d1", "no-conflict"));
        served.post(decision("d2", "assign", ",\"value\":\"basma\""));
        served.post(decision("d3", "retracted"));

        assertThat(beliefs().path("conflict").path("what").asText()).isEqualTo("conflict");
        assertThat(beliefs().path("conflict").path("reason").asText()).isEqualTo("retracted");
        assertThat(beliefs().path("assignee").path("reason").asText()).isEqualTo("asserted");
        assertThat(troops("").path("findings").path(0).path("decision").isNull())
                .isTrue();
    }

    @Test
    void groupsAreFoundByAssigneeAndSourceAndState() {
        served.post(decision("d1", "assign", ",\"value\":\"basma\""));

        assertThat(ids("assignee=basma")).containsExactly("g-troops");
        assertThat(ids("assignee=amal")).isEmpty();
        assertThat(ids("source=c")).containsExactly("g-call", "g-aid");
        assertThat(ids("source=a")).containsExactly("g-troops", "g-call");
        assertThat(ids("source=a&assignee=basma&facet=figure")).containsExactly("g-troops");
        assertThat(ids("source=c&assignee=basma")).isEmpty();
        assertThat(ids("state=changed")).isEmpty();
        served.post(decision("d2", "conflict"));
        assertThat(ids("state=holds")).containsExactly("g-troops");
        served.post(decision("d3", "assign"));
        assertThat(ids("assignee=basma")).isEmpty();
    }

    private Iterable<String> ids(String query) {
        JsonNode items = served.get("/api/v1/groups?" + query).json().path("items");
        return java.util.stream.StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("id").asText())
                .toList();
    }

    @Test
    void aComparisonTellsOfPeopleAndFacetsAndWhatHolds() {
        served.post(decision("d1", "conflict"));
        served.post(decision("d2", "conflict").replace("amal", "basma"));

        JsonNode answer = served.get("/api/v1/comparison").json();

        assertThat(answer.path("people").toString()).isEqualTo("[\"amal\",\"basma\"]");
        assertThat(answer.path("facets").toString()).isEqualTo("{\"figure\":1,\"duration\":1}");
        assertThat(answer.path("carried").toString()).isEqualTo("{\"holds\":1,\"changed\":0,\"orphaned\":0}");
    }

    @Test
    void aSourceIsAnsweredWithItsText() {
        JsonNode source = served.get("/api/v1/sources/a").json();

        assertThat(source.path("text").asText()).isEqualTo(Small.text("a"));
        assertThat(source.path("sha256").asText()).isEqualTo(Small.hash("a"));
        assertThat(source.path("title").asText()).contains(Small.SCRIPT);
    }

    @Test
    void peopleAgreeAsFarAsTheirOwnDecisionsDo() {
        served.post(decision("d1", "conflict"));
        assertThat(served.get("/api/v1/agreement").json().toString()).isEqualTo("{\"people\":[\"amal\"],\"pairs\":[]}");

        served.post(decision("d2", "no-conflict").replace("amal", "basma"));

        JsonNode answer = served.get("/api/v1/agreement").json();
        assertThat(answer.path("people")).hasSize(2);
        assertThat(answer.path("pairs").toString())
                .isEqualTo("[{\"one\":\"amal\",\"other\":\"basma\",\"aspect\":\"conflict\",\"both\":1,\"same\":0,"
                        + "\"percent\":0.0,\"kappa\":0.0}]");
    }
}
