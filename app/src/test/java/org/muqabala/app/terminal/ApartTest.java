package org.muqabala.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.ClaimComparison;
import org.muqabala.align.Asserted;
import org.muqabala.align.Asserted.Pair;
import org.muqabala.align.Asserted.Place;
import org.muqabala.align.WhyNot;
import org.muqabala.claim.Claim;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.text.Language;

/** What a person said of two claims stands before what the program found. */
class ApartTest {
    private static final List<Document> FIRES = List.of(
            Documents.of("a.txt", "Two people died in the fire in Madrid."),
            Documents.of("b.txt", "Seven people died in the fire in Madrid."));

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, true, holds: A person said that “Two people” and “Seven people” answer one question.",
        "ENGLISH, false, 'fails: A person said that “Two people” and “Seven people” answer two questions, which wins over"
                + " every score.'",
        "ARABIC, true, متحقق: قرّر مراجع أن «Two people» و«Seven people» جوابان عن سؤال واحد.",
        "ARABIC, false, 'غير متحقق: قرّر مراجع أن «Two people» و«Seven people» جوابان عن سؤالين، وقراره يعلو كل حساب.'"
    })
    void whatAPersonSaidIsTheFirstReason(Language language, boolean same, String line) {
        ClaimComparison comparison = ClaimComparison.standard();
        List<String> ids =
                comparison.compare(FIRES).claims().stream().map(Claim::id).toList();
        Set<Pair> pair = Set.of(new Pair(new Place(ids.get(0), "Two people"), new Place(ids.get(1), "Seven people")));
        Asserted asserted = same ? new Asserted(pair, Set.of()) : new Asserted(Set.of(), pair);
        WhyNot why = comparison
                .heeding(asserted)
                .whyNot(FIRES, ids.get(0), ids.get(1))
                .orElseThrow();

        List<String> lines = Apart.of(why, ids.get(0), ids.get(1), sayings(language), Ink.PLAIN);

        assertThat(lines.get(3).replaceAll("[\u2066-\u2069]", "").strip()).isEqualTo(line);
    }

    private static Sayings sayings(Language language) {
        WrittenComparison nothing = new WrittenComparison(
                Path.of("."), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);
        return new Sayings(nothing, language, ConceptLexicon.shipped());
    }
}
