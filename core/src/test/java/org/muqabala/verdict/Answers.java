package org.muqabala.verdict;

import java.time.LocalDate;
import java.util.Set;
import org.muqabala.align.Answer;
import org.muqabala.align.Facet;
import org.muqabala.align.Scope;
import org.muqabala.align.Value;
import org.muqabala.claim.Claim;
import org.muqabala.claim.ClaimReader;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;
import org.muqabala.reading.Reader;
import org.muqabala.statement.Statements;

/** Answers that a sentence gives. */
final class Answers {
    private static final ClaimReader READER = new ClaimReader(Reader.shipped());

    private Answers() {}

    /** Who began it: names joined by "+". */
    static Answer names(String names) {
        return answer(Facet.ACTOR, "They began it.", new Value.Names(Set.of(names.split("\\+"))));
    }

    static Answer words(Facet facet, String text) {
        return answer(facet, text, new Value.Words());
    }

    /** The one figure of a sentence. */
    static Answer figure(String text) {
        return answer(
                Facet.FIGURE, text, new Value.Quantity(claim(text).figures().get(0)));
    }

    /** The one time of a sentence, published on 1 May 2024. */
    static Answer time(String text) {
        return answer(Facet.DATE, text, new Value.Period(claim(text).times().get(0)));
    }

    /** A value that the first claim of a text gives. */
    static Answer answer(Facet facet, String text, Value value) {
        Claim claim = claim(text);
        return new Answer(facet, claim, claim.quote(), value, null, null, Scope.WHOLE, null);
    }

    private static Claim claim(String text) {
        String language =
                text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                        ? "ar"
                        : "en";
        ManifestEntry entry = ManifestEntry.of("a.txt").with(LocalDate.of(2024, 5, 1), language);
        Document document = Documents.of(entry, text);
        return READER.read(document, Statements.of(document)).get(0);
    }
}
