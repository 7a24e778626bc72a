package org.muqabala.report.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muqabala.align.Facet;

/** The values of sides, from the notation of comparison.json into words: "(94000, )" is "more than 94,000". */
public final class Values {
    /** What stands before the id of an act that is said to be so. */
    private static final String PLUS = " + ";

    private static final String AFFIRMED = "affirmed: ";

    private final Messages messages;
    private final Numbers numbers;
    private final Dates dates;
    private final Labels labels;

    public Values(Messages messages, Dates dates, Labels labels) {
        this.messages = messages;
        this.numbers = new Numbers(messages);
        this.dates = dates;
        this.labels = labels;
    }

    /**
     * A value in words; empty for wording, whose value is its words.
     *
     * @param value in the notation of comparison.json
     * @param facet what sort of value it is
     */
    public Optional<String> words(String value, Facet facet) {
        return switch (facet) {
            case FIGURE, DURATION -> Optional.of(amount(value).orElseGet(() -> names(value)));
            case ORDINAL ->
                Optional.of(ValueInterval.parse(value)
                        .map(i -> i.isPoint() ? ordinal(value) : interval(i))
                        .orElseGet(() -> names(value)));
            case DATE, TIME -> Optional.of(dates.read(value).orElse(value));
            case POLARITY -> Optional.of(stance(value).orElseGet(() -> labels.any(value)));
            case PLACE, ACTOR, INITIATOR, PARTICIPANTS, MEDIUM, TONE -> Optional.of(names(value));
            case WORDING -> Optional.empty();
        };
    }

    /** An amount, a time or a stance in words; a label where it is none of them. */
    public String any(String value) {
        return amount(value).or(() -> dates.read(value)).or(() -> stance(value)).orElseGet(() -> names(value));
    }

    /** Whether an act is so: {@code denied}, {@code affirmed: pay-money}. */
    private Optional<String> stance(String value) {
        if (value.startsWith(AFFIRMED)) {
            String act = value.substring(AFFIRMED.length());
            return Optional.of(
                    messages.get("polarity.act", labels.happening(act).orElse(act)));
        }
        return messages.find("polarity." + value);
    }

    private Optional<String> amount(String value) {
        return value.contains(PLUS) ? sum(value) : ValueInterval.parse(value).map(this::interval);
    }

    /** {@code 206 + 206}; empty where an addend is no amount. */
    private Optional<String> sum(String value) {
        List<String> addends = new ArrayList<>();
        for (String addend : value.split(" \\+ ", -1)) {
            Optional<ValueInterval> amount = ValueInterval.parse(addend);
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            addends.add(interval(amount.get()));
        }
        return Optional.of(String.join(PLUS, addends));
    }

    private String interval(ValueInterval interval) {
        String unit = interval.unit();
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        if (low != null && high != null) {
            if (interval.isPoint()) {
                return numbers.amount(low, unit);
            }
            return unit == null
                    ? Isolates.ltr(numbers.plain(low) + "–" + numbers.plain(high))
                    : messages.get("value.range", numbers.amount(low, unit), numbers.amount(high, unit));
        }
        if (low != null) {
            return messages.get(interval.lowIncluded() ? "value.atLeast" : "value.over", numbers.amount(low, unit));
        }
        if (high != null) {
            return messages.get(interval.highIncluded() ? "value.atMost" : "value.under", numbers.amount(high, unit));
        }
        throw new IllegalArgumentException("an interval needs an end");
    }

    private String ordinal(String value) {
        return messages.find("ordinal." + value)
                .orElseGet(() -> messages.get(
                        "ordinal.other", Isolates.ltr(messages.digits().show(value))));
    }

    /** The labels of one name or concept, or of several with commas between; words of a source stay as they are. */
    private String names(String value) {
        List<String> names = new ArrayList<>();
        boolean known = false;
        for (String part : value.split(",", -1)) {
            if (!part.isBlank()) {
                names.add(labels.any(part.strip()));
                known |= labels.known(part.strip()).isPresent();
            }
        }
        return known ? String.join(messages.get("list.comma"), names) : value;
    }
}
