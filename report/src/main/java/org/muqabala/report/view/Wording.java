package org.muqabala.report.view;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.muqabala.align.Slot;
import org.muqabala.claim.Claim;
import org.muqabala.document.Document;
import org.muqabala.document.Source;
import org.muqabala.event.Event;
import org.muqabala.report.words.Dates;
import org.muqabala.report.words.Labels;
import org.muqabala.report.words.Messages;
import org.muqabala.report.words.Values;
import org.muqabala.text.Language;

/** What parts of a comparison are called in the language of the page. */
final class Wording {
    /** A title that stands for a publisher is cut to this. */
    private static final int LONGEST_TITLE = 36;

    private final Messages messages;
    private final Labels labels;
    private final Dates dates;
    private final Values values;

    Wording(Language language) {
        this.messages = Messages.in(language);
        this.labels = new Labels(language);
        this.dates = new Dates(messages);
        this.values = new Values(messages, dates, labels);
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

    /** The name of an alternative in lower case, as message keys and style classes have it. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** A source's publisher; where it is not known, the host of its address, its title or the name of its file. */
    static String publisher(Source source) {
        if (source.publisher() != null) {
            return Pieces.visible(source.publisher());
        }
        return Pieces.visible(Links.host(source.url()).orElseGet(() -> titleOrFile(source)));
    }

    private static String titleOrFile(Source source) {
        String title = source.title();
        if (title == null) {
            return source.file().substring(source.file().lastIndexOf('/') + 1);
        }
        int space = title.lastIndexOf(' ', LONGEST_TITLE);
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, Math.max(space, 1)) + "…";
    }

    /** The day of a document at a place in it, or that it is not known. */
    String published(Document document, int offset) {
        Optional<LocalDate> day = document.dateAt(offset);
        return day.map(dates::day).orElseGet(() -> messages.get("date.unknown"));
    }

    /** What a slot is about, a thing in a role; empty where nothing narrower than its event is known. */
    String subject(Slot slot) {
        String of = slot.of();
        if (of == null) {
            return "";
        }
        StringBuilder subject = new StringBuilder(labels.any(of));
        for (String part : new String[] {slot.role(), slot.period()}) {
            if (part != null) {
                subject.append(messages.get("list.comma"))
                        .append(messages.find("role." + part).orElseGet(() -> labels.any(part)));
            }
        }
        return Pieces.visible(subject.toString());
    }

    /** An event in the page's language: what happens, who takes part, when. */
    String event(Event event) {
        String label = labels.concept(event.kind()).orElse(event.label());
        String who = String.join(
                messages.get("list.and"),
                event.participants().stream().limit(3).map(labels::name).toList());
        String named = who.isEmpty() ? label : messages.get("event.named", label, who);
        return Pieces.visible(
                when(event).map(day -> messages.get("event.dated", named, day)).orElse(named));
    }

    private Optional<String> when(Event event) {
        if (event.from() == null || event.to() == null) {
            return Optional.empty();
        }
        return Optional.of(dates.span(event.from().date(), event.to().date()));
    }

    /** Does this source speak in the claim itself? Else the name of whoever does. */
    Optional<String> speaker(Claim claim) {
        if (claim.speaker() == null) {
            return Optional.empty();
        }
        StringBuilder names = new StringBuilder(labels.name(claim.speaker().name()));
        for (String via : claim.speaker().via()) {
            names.append(messages.get("speaker.via")).append(labels.name(via));
        }
        return Optional.of(Pieces.visible(names.toString()));
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
