package org.muqabala.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muqabala.ClaimComparison;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Claim;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;

class SameStoryTest {
    private static final ConceptFamilies LIGHT = ConceptFamilies.shipped(ConceptLexicon.shipped(), "light.lex");

    private static final Document DIVERS = article("divers", """
            Divers lifted wreckage from the sea near the town.
            Captain Lise Moen said the work would take a month.
            A radar log was shown to reporters.
            Parliament will ask questions on Thursday.
            The missile was fired by the air force.
            """);

    private static final Document JET = article("jet", """
            A fighter jet fired a missile over the sea.
            The wreckage fell near the coast, where divers look for it, Captain Lise Moen said.
            The government of Varland protested to the foreign ministry.
            Flights at the airport were suspended.
            The ambassador of Varland demands compensation.
            """);

    private static final Document PROTEST = article("protest", """
            Varland demands compensation and protested to the foreign ministry.
            Flights at the airport were suspended for an hour.
            The ambassador will meet officials.
            Air traffic controllers saw a missile.
            """);

    private static Document article(String id, String text) {
        return Documents.of(ManifestEntry.of(id + ".txt").with(LocalDate.of(2024, 9, 17), "en"), text);
    }

    private static boolean areOne(Document a, Document b, Document... told) {
        List<Claim> claims =
                ClaimComparison.standard().compare(Arrays.asList(told)).claims();
        SameStory stories =
                new SameStory(claims, LIGHT, Features::of, Weights.shipped().storyRule());
        Claim one = first(claims, a);
        Claim other = first(claims, b);
        assertThat(stories.mayBeOne(one, other)).isEqualTo(stories.mayBeOne(other, one));
        return stories.mayBeOne(one, other);
    }

    private static Claim first(List<Claim> claims, Document document) {
        return claims.stream()
                .filter(c -> c.source().equals(document.source().id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void twoThatShareLittleAreOfOneStoryWhereAThirdIsLikeBoth() {
        assertThat(areOne(DIVERS, PROTEST, DIVERS, PROTEST)).isFalse();
        assertThat(areOne(DIVERS, PROTEST, DIVERS, JET, PROTEST)).isTrue();
    }

    @Test
    void aNameThatOpensASentenceIsSharedWithATextThatHasItWithin() {
        Document opening = article("opening", """
                Varland lodged a complaint.
                Farmers sold their apples at the market.
                The library opens at nine.
                A choir sang in the evening.
                """);
        Document within = article("within", """
                A ship of Varland was seen.
                A strike at the mine ended.
                The library of the school was painted.
                Apples are dear.
                """);
        assertThat(areOne(opening, within, opening, within)).isTrue();
    }
}
