package org.muqabala.report.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Facet;
import org.muqabala.claim.Claim;
import org.muqabala.document.Document;
import org.muqabala.document.Source;
import org.muqabala.event.Event;
import org.muqabala.report.words.Dates;
import org.muqabala.report.words.Digits;
import org.muqabala.report.words.EventNames;
import org.muqabala.report.words.Isolates;
import org.muqabala.report.words.Labels;
import org.muqabala.report.words.Messages;
import org.muqabala.report.words.Reasons;
import org.muqabala.report.words.SourceNames;
import org.muqabala.report.words.Values;

/** What parts of a comparison are called in the language of the page. */
final class Wording {
    private final Messages messages;
    private final Labels labels;
    private final Dates dates;
    private final Digits digits;
    private final Values values;
    private final Values indicValues;
    private final EventNames events;

    Wording(PageSettings settings) {
        this.digits = settings.digits();
        this.messages = settings.messages().in(digits);
        this.labels = new Labels(messages.language(), settings.concepts());
        this.dates = new Dates(messages);
        this.values = new Values(messages, dates, labels);
        Messages indic = messages.in(Digits.ARABIC_INDIC);
        this.indicValues = new Values(indic, new Dates(indic), labels);
        this.events = new EventNames(messages, labels, dates);
    }

    Messages messages() {
        return messages;
    }

    Labels labels() {
        return labels;
    }

    Dates dates() {
        return dates;
    }

    Values values() {
        return values;
    }

    /** The values in the digits for what a source writes in these words. */
    Values values(String written) {
        return digits.of(written) == Digits.ARABIC_INDIC ? indicValues : values;
    }

    /** Is the page read from right to left? */
    boolean isRightToLeft() {
        return direction(messages.language().code()).equals("rtl");
    }

    /** An end of a scale: an amount of a unit, or a day as a number of days since 1970. */
    String amount(double end, String unit, Facet facet) {
        if (facet == Facet.DATE) {
            return dates.day(LocalDate.ofEpochDay((long) end));
        }
        String plain = BigDecimal.valueOf(end).stripTrailingZeros().toPlainString();
        return values.any(unit.isEmpty() ? plain : plain + " " + unit);
    }

    /** What explanations say; events that they name are told by these. */
    Reasons reasons(List<Event> named) {
        return new Reasons(messages, values, events, named);
    }

    /** The name of an alternative in lower case, as message keys and style classes have it. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** What a source is called: see {@link SourceNames}. */
    static String publisher(Source source) {
        return Pieces.visible(SourceNames.of(source));
    }

    /** The day of a document at a place in it, or that it is not known. */
    String published(Document document, int offset) {
        Optional<LocalDate> day = document.dateAt(offset);
        return day.map(dates::day).orElseGet(() -> messages.get("date.unknown"));
    }

    /** An event in the page's language: what happens, who takes part, where, when. */
    String event(Event event) {
        return Pieces.visible(events.dated(event));
    }

    /** The same without its days, beside a question that asks for them. */
    String undated(Event event) {
        return Pieces.visible(events.undated(event));
    }

    /** Does this source speak in the claim itself? Else the name of whoever does. */
    Optional<String> speaker(Claim claim) {
        if (claim.speaker() == null) {
            return Optional.empty();
        }
        StringBuilder names =
                new StringBuilder(Isolates.name(labels.name(claim.speaker().canonical())));
        for (String via : claim.speaker().via()) {
            names.append(messages.get("speaker.via")).append(Isolates.name(labels.name(via)));
        }
        return Optional.of(Pieces.visible(names.toString()));
    }

    /** The language of a text where it is another than the page's; null where the page says it already. */
    @Nullable
    String language(String language) {
        return language.equals(messages.language().code()) ? null : language;
    }

    /** The direction of a text whose language is another than the page's; null where the page says it already. */
    @Nullable
    String directionOf(String language) {
        return language(language) == null ? null : direction(language);
    }

    /** The direction of a text by its language; "auto" where the language is not known. */
    static String direction(String language) {
        return switch (language.split("[-_]", 2)[0]) {
            case "ar", "fa", "he", "ur", "ps", "ckb" -> "rtl";
            case "en", "fr", "es", "ru", "de", "it", "pt", "tr" -> "ltr";
            default -> "auto";
        };
    }
}
