package org.muqabala.document;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.FurnitureLexicon.Place;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/** Reads the dateline that opens a paragraph: "PARIS, 3 March 2024 (AFP) -". Its words are no part of what the article says. */
final class DatelineReader {
    /** A dateline has at most so many tokens before its dash. */
    private static final int LONGEST_DATELINE = 24;
    /** An agency's name, and a place in letters without capitals, have at most so many words. */
    private static final int LONGEST_NAME = 6;

    /** A place in letters without capitals that no day or agency goes with. */
    private static final int LONGEST_PLACE = 2;

    /** One dash ends a dateline, another may part its place from its day. */
    private static final int MOST_DASHES = 2;

    private static final String DASHES = "-–—";

    private final FurnitureLexicon lexicon;
    private final PublicationDays reader;

    private @Nullable Time day;
    private @Nullable Quote agencyName;
    private @Nullable Span words;

    private DatelineReader(FurnitureLexicon lexicon, PublicationDays reader) {
        this.lexicon = lexicon;
        this.reader = reader;
    }

    /**
     * What a dateline tells.
     *
     * @param day the day of publication; null where it tells none
     * @param agency who sent the report; null where it tells nobody
     * @param words where it stands, with the dash that ends it; null where there is none
     */
    record Dateline(
            @Nullable Time day,
            @Nullable Quote agency,
            @Nullable Span words) {}

    static Dateline read(Tokens paragraph, FurnitureLexicon lexicon, PublicationDays days) {
        DatelineReader reader = new DatelineReader(lexicon, days);
        reader.dateline(paragraph);
        return new Dateline(reader.day, reader.agencyName, reader.words);
    }

    /** The same of a line that is a dateline and nothing else, closed by its agency between brackets instead of a dash. */
    static Dateline alone(Tokens line, FurnitureLexicon lexicon, PublicationDays days) {
        DatelineReader reader = new DatelineReader(lexicon, days);
        if (line.size() > 0
                && line.size() <= LONGEST_DATELINE
                && line.get(line.size() - 1).is(")")) {
            reader.agencyAndDay(line, index(line, "("), line.size() - 1);
        }
        return new Dateline(reader.day, reader.agencyName, null);
    }

    /** The words before a dash of a paragraph, where they hold a date or an agency in brackets: "ROME - 3 March (Wire) -" too. */
    private void dateline(Tokens tokens) {
        if (slashes(tokens)) {
            return;
        }
        int dashes = 0;
        int end = Math.min(tokens.size(), LONGEST_DATELINE);
        for (int i = 1; i < end && dashes < MOST_DASHES && day == null && agencyName == null; i++) {
            if (isDash(tokens, i)) {
                dashes++;
                Tokens head = tokens.part(0, i);
                agencyAndDay(head, index(head, "("), index(head, ")"));
                if (day != null || agencyName != null || dashes == 1 && isPlaceAlone(head)) {
                    words = new Span(tokens.get(0).start(), tokens.get(i).end());
                }
            }
        }
    }

    /** "MONTEVIDEO -", "SANTA CRUZ, Bolivia -", "تونس -": a place in capitals, or of few words where letters have no capitals. */
    private static boolean isPlaceAlone(Tokens head) {
        int named = 0;
        for (Token token : head.list()) {
            boolean comma = token.is(",") || token.is("،");
            if (!token.isWord() && !comma) {
                return false;
            }
            named += token.isWord() ? 1 : 0;
        }
        String first = head.get(0).text();
        boolean capitals = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
        boolean uncased = first.equals(first.toLowerCase(Locale.ROOT));
        return named > 0 && capitals && named <= (uncased ? LONGEST_PLACE : LONGEST_NAME);
    }

    /** What stands before the dash: a place, a day, an agency between brackets, in any order. */
    private void agencyAndDay(Tokens head, int open, int close) {
        boolean agency = open >= 0 && close > open + 1;
        List<Time> days = reader.of(head);
        if (!isPlace(head, agency ? open : head.size(), agency ? close : head.size(), days)) {
            return;
        }
        boolean known = agency && lexicon.at(Place.AGENCY, head, open + 1).isPresent();
        if (agency && (known || !days.isEmpty())) {
            Quote name = head.quote(open + 1, close);
            agencyName = Tokens.of(name.text()).size() > LONGEST_NAME ? null : name;
        }
        int last = agency ? Math.min(open, close) - 1 : head.size() - 1;
        boolean atEnd = !days.isEmpty()
                && (agency
                        || days.get(days.size() - 1).quote().end()
                                >= head.get(last).end() - 1);
        if (atEnd) {
            day = days.get(0);
        }
    }

    /** "MOSCOW, 5 March. /TASS/." */
    private boolean slashes(Tokens tokens) {
        Tokens head = tokens.part(0, Math.min(tokens.size(), LONGEST_DATELINE));
        int open = index(head, "/");
        int close = open + 1;
        while (open > 0 && close < head.size() && head.get(close).isWord()) {
            close++;
        }
        boolean framed = open > 0
                && close > open + 1
                && close < head.size()
                && head.get(close).is("/")
                && head.get(open - 1).is(".");
        if (framed) {
            agencyAndDay(head.part(0, close + 1), open, close);
            if (day != null || agencyName != null) {
                words = new Span(head.get(0).start(), head.get(close).end());
            }
        }
        return framed;
    }

    private static boolean isDash(Tokens tokens, int i) {
        return DASHES.contains(tokens.get(i).text())
                && (tokens.get(i).gap() != Token.Gap.NONE
                        || i > 0 && tokens.get(i - 1).is("."));
    }

    private static int index(Tokens tokens, String sign) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(sign)) {
                return i;
            }
        }
        return -1;
    }

    /** Nothing but capitalised words, or few without case, stands beside the date and the brackets. */
    private boolean isPlace(Tokens head, int open, int close, List<Time> days) {
        int uncased = 0;
        for (int i = 0; i < head.size(); i++) {
            Token token = head.get(i);
            if (i >= open && i < close || !token.isWord() || PublicationDays.isWithin(token, days)) {
                continue;
            }
            int first = token.text().codePointAt(0);
            if (Character.isLowerCase(first) && lexicon.at(Place.WORD, head, i).isEmpty()) {
                return false;
            }
            uncased += Character.isLowerCase(first) || Character.isUpperCase(first) ? 0 : 1;
        }
        return uncased <= LONGEST_NAME;
    }
}
