package org.muqabala.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.muqabala.CaseChecks;
import org.muqabala.reading.Reader;
import org.muqabala.text.Language;

/** Speakers, polarity, modality and clauses as the JSON cases give them. */
class ClaimCasesTest {
    private static final ClaimReader READER = new ClaimReader(Reader.shipped());

    @Test
    void speakers() {
        CaseChecks.check(ClaimCases.speakers());
    }

    @Test
    void polarity() {
        CaseChecks.check(ClaimCases.polarity());
    }

    @Test
    void modality() {
        CaseChecks.check(ClaimCases.modality());
    }

    @Test
    void clauses() {
        CaseChecks.check(ClaimCases.clauses());
    }

    @Test
    void equalQuotesAreNumbered() {
        List<Claim> claims =
                READER.readFragment("x", "It rained.\n\nIt  rained.\n\nIt rained.", Language.ENGLISH, null);
        assertThat(claims).hasSize(3);
        String id = claims.get(0).id();
        assertThat(id).matches("x-[0-9a-f]{10}");
        assertThat(claims).extracting(Claim::id).containsExactly(id, id + "-2", id + "-3");
    }

    @Test
    @Timeout(60)
    void aStatementWithoutEndTakesNoMoreThanItsShare() {
        String text = "غادر الوفد العاصمة يوم الاثنين، وأجرى محادثات مع نظرائه، بحسب المصدر، ".repeat(8_000);
        assertThat(READER.readFragment("long", text, Language.ARABIC, null)).isNotEmpty();
    }

    @Test
    void noTextThrowsAndEveryQuoteIsExact() {
        List<String> pieces = List.of(
                "قال",
                "وقال",
                " ",
                "إن",
                ":",
                "“",
                "”",
                "\"",
                "،",
                ",",
                "\n",
                "\n\n",
                ".",
                "بحسب",
                "لم",
                "وفقا",
                "said",
                "according to",
                "that",
                "\u202b",
                "؛",
                "(",
                ")",
                "— ",
                "نقل عن",
                "أن",
                "بايدن",
                "وصفه",
                "فيما",
                "مضيفا",
                "5",
                "n't",
                "😀",
                "и",
                "не");
        List<Language> languages = List.of(Language.values());
        Random random = new Random(7);
        for (int run = 0; run < 400; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
            }
            Language language = languages.get(random.nextInt(languages.size()));
            for (Claim claim : READER.readFragment("r", text.toString(), language, null)) {
                assertThat(claim.quote().span().cut(text.toString()))
                        .isEqualTo(claim.quote().text());
            }
        }
    }
}
