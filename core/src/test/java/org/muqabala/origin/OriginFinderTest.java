package org.muqabala.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muqabala.Seeds;
import org.muqabala.claim.Claim;
import org.muqabala.claim.ClaimReader;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.reading.Reader;
import org.muqabala.statement.Statements;

/** Which articles carry one text. */
class OriginFinderTest {
    private static final ClaimReader READER = new ClaimReader(Reader.shipped());

    private static final String AGENCY = """
            The central bank raised its main rate by half a point on Tuesday and said that more rises would follow.

            Governor Mara Lind told reporters that prices had climbed faster than expected since the spring.

            Analysts had expected a smaller step, and shares fell when the decision was announced in the capital.
            """;

    private static final String REPRINT = """
            Rates up again

            The central bank raised its main rate by half a point on Tuesday and said that more rises would follow.

            Governor Mara Lind told reporters that prices had climbed faster than expected since the spring.
            """;

    private static final String OWN_REPORT = """
            Borrowers will pay more after the bank put its key rate up, the second time in as many months.

            Mara Lind, who heads the bank, spoke of prices that rise too quickly and did not rule out another step.
            """;

    @Test
    void aReprintSharesItsOriginWithWhatItReprints() {
        List<Origin> origins = find(documents());
        assertThat(origins)
                .extracting(Origin::sources)
                .containsExactlyInAnyOrder(List.of("agency", "reprint"), List.of("own"));
    }

    @Test
    void anArticleOfItsOwnIsAnOrigin() {
        Origin own = find(documents()).stream()
                .filter(o -> o.sources().contains("own"))
                .findFirst()
                .orElseThrow();
        assertThat(own.label()).isEqualTo("own");
        assertThat(own.why().children()).isEmpty();
    }

    @Test
    void whatTellsOfOneTextIsSaid() {
        Origin shared = find(documents()).stream()
                .filter(o -> o.sources().size() > 1)
                .findFirst()
                .orElseThrow();
        assertThat(shared.why().children()).isNotEmpty();
        assertThat(shared.why().children().get(0).args()).contains("agency", "reprint");
    }

    @Test
    void theOrderOfTheArticlesChangesNothingButTheReasonsOrder() {
        List<Document> reversed = new ArrayList<>(documents());
        Collections.reverse(reversed);
        assertThat(find(reversed))
                .extracting(Origin::sources)
                .isEqualTo(find(documents()).stream().map(Origin::sources).toList());
        assertThat(find(reversed))
                .extracting(Origin::id)
                .isEqualTo(find(documents()).stream().map(Origin::id).toList());
    }

    @Test
    void everySourceHasOneOrigin() {
        List<String> sources = Seeds.comparison().origins().stream()
                .flatMap(o -> o.sources().stream())
                .toList();
        assertThat(sources)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        Seeds.documents().stream().map(d -> d.source().id()).toList());
    }

    @Test
    void anArticleWithoutAWordHasAnOriginToo() {
        assertThat(find(List.of(Documents.of("empty.txt", ""), Documents.of("blank.txt", " \n"))))
                .hasSize(2);
    }

    @Test
    void articlesThatCreditOneAgencyAndShareWordingAreOneOrigin() {
        Document a = Documents.of(
                "a.txt", "CAPITAL (Reuters) - " + CUT + " It was the third rise of the year in the country.");
        Document b = Documents.of(
                "b.txt", "CAPITAL (Reuters) - " + CUT + " Shops in the port were shut for the holiday then.");
        Document own =
                Documents.of("own.txt", CUT + " Farmers of the north wait for rain and sell their cattle early.");
        Document quoting = Documents.of(
                "q.txt", "Reuters said this much. " + CUT + " Boats stayed in the harbour for all of the week.");

        Origin credited = find(List.of(a, b, own, quoting)).stream()
                .filter(o -> o.sources().size() > 1)
                .findFirst()
                .orElseThrow();

        assertThat(credited.sources()).containsExactly("a", "b");
        assertThat(credited.label()).isEqualTo("Reuters");
        assertThat(credited.why().children())
                .singleElement()
                .satisfies(r -> assertThat(r.code()).isEqualTo("origin.credit"));
    }

    private static final String CUT = "The bank raised its main rate by half a point on Tuesday.";

    private static List<Document> documents() {
        return List.of(
                Documents.of("agency.txt", AGENCY),
                Documents.of("own.txt", OWN_REPORT),
                Documents.of("reprint.txt", REPRINT));
    }

    private static List<Origin> find(List<Document> documents) {
        List<Claim> claims = documents.stream()
                .flatMap(d -> READER.read(d, Statements.of(d)).stream())
                .toList();
        return new OriginFinder().find(documents, claims);
    }
}
