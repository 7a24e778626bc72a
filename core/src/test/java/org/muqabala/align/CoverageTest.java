package org.muqabala.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muqabala.Seeds;
import org.muqabala.align.Content.Item;
import org.muqabala.align.Content.Sort;
import org.muqabala.claim.Claim;
import org.muqabala.text.Quote;

/** What of one claim another says too, and how rare that is in two texts. */
class CoverageTest {
    private static final Claim CLAIM = Seeds.comparison().claims().get(0);

    private static final Item DENY = item(Sort.ACT, "pay", 0, 4);
    private static final Item SUM = item(Sort.THING, "ransom", 9, 15);
    private static final Item TOWN = item(Sort.NAME, "Lindes", 20, 26);

    @Test
    void aClaimTellsAllThatItSays() {
        Coverage all = coverage(List.of(DENY, SUM, TOWN), List.of(TOWN, SUM, DENY));

        assertThat(all.share()).isEqualTo(1);
        assertThat(all.pieces()).isEqualTo(3);
        assertThat(all.acts()).isEqualTo(1);
        assertThat(all.head()).isEqualTo(DENY);
    }

    @Test
    void whatIsNotToldIsNoHead() {
        Coverage some = coverage(List.of(DENY, SUM, TOWN), List.of(SUM));

        assertThat(some.share()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(some.head()).isEqualTo(SUM);
    }

    @Test
    void whatTellsNothingHasNoHead() {
        Coverage none = coverage(List.of(DENY, SUM), List.of());

        assertThat(none.share()).isZero();
        assertThat(none.head()).isNull();
        assertThat(coverage(List.of(), List.of(SUM)).share()).isZero();
    }

    @Test
    void aWordOfTwoMeaningsCountsOnce() {
        Item other = item(Sort.THING, "fee", 9, 15);

        assertThat(coverage(List.of(SUM, other, TOWN), List.of(SUM, TOWN)).share())
                .isEqualTo(1);
        assertThat(coverage(List.of(SUM, other, TOWN), List.of(SUM, TOWN)).pieces())
                .isEqualTo(2);
    }

    @Test
    void onePieceTellsOnePiece() {
        Item again = item(Sort.THING, "ransom", 30, 36);

        assertThat(coverage(List.of(SUM, again), List.of(SUM)).pieces()).isEqualTo(1);
    }

    @Test
    void whatFewClaimsSayIsRarer() {
        Rarity rarity = new Rarity(List.of(content(SUM, DENY), content(SUM), content(SUM), content(TOWN)));
        Content here = content(SUM);

        assertThat(rarity.of(SUM, here, here)).isLessThan(rarity.of(DENY, here, here));
        assertThat(rarity.of(DENY, here, here))
                .isEqualTo(rarity.of(TOWN, here, here))
                .isBetween(0.0, 1.0);
    }

    private static Coverage coverage(List<Item> some, List<Item> others) {
        return Coverage.of(
                new Content(CLAIM, some),
                new Content(CLAIM, others),
                i -> 1,
                (a, b) -> a.key().equals(b.key()) ? 1 : 0);
    }

    private static Content content(Item... items) {
        return new Content(CLAIM, List.of(items));
    }

    private static Item item(Sort sort, String key, int start, int end) {
        return new Item(sort, key, Set.of(), Quote.of("x".repeat(50), new org.muqabala.text.Span(start, end)), false);
    }
}
