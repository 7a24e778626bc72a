package org.muqabala;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;

/** An article may end anywhere, as one does that was not copied to its end: it is compared all the same. */
class CutArticlesTest {
    private static final ClaimComparison COMPARISON = ClaimComparison.standard();

    /** Each article is cut so many times. */
    private static final int CUTS = 2;

    static Stream<Bundle> bundles() {
        return Bundle.dev().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void isComparedUpToWhereItEnds(Bundle bundle) {
        Random random = new Random(bundle.name().hashCode());
        for (int cut = 0; cut < CUTS; cut++) {
            List<Document> documents =
                    bundle.documents().stream().map(d -> cut(d, random)).toList();

            assertThatCode(() -> COMPARISON.compare(documents))
                    .as(() ->
                            documents.stream().map(d -> end(d.text())).toList().toString())
                    .doesNotThrowAnyException();
        }
    }

    /** The word for two of a thing may begin with a preposition that is no part of its number. */
    @Test
    void aDualBehindAPrepositionMayEndIt() {
        Document first = document("a.txt", "وأوضح المتحدث العسكري العميد طلال الشمري أن الطائرة كانت مسلحة بصاروخين،");
        Document second = document("b.txt", "قال المتحدث إن الطائرة كانت تحمل ثلاثة صواريخ.");

        assertThat(COMPARISON.compare(List.of(first, second)).claims()).hasSize(2);
    }

    /** Behind some word of its second half. */
    private static Document cut(Document document, Random random) {
        String text = document.text();
        int from = text.length() / 2 + random.nextInt(text.length() / 2);
        int to = text.indexOf(' ', from);
        return document(document.source().file(), to < 0 ? text : text.substring(0, to));
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - 40));
    }

    private static Document document(String file, String text) {
        return Documents.of(ManifestEntry.of(file), text);
    }
}
