package org.muqabala.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.FurnitureLexicon.Place;
import org.muqabala.reading.time.Moment;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Quote;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/**
 * Reads the date and publisher of an article from the lines above its first paragraph that consist of them ("Corran Post |
 * 3 March 2024") and from the dateline that opens this paragraph ("PARIS, 3 March 2024 (AFP) -"), never from its sentences.
 */
final class MastheadReader {
    /** A masthead stands within so many lines of the article's start. */
    private static final int MOST_LINES = 12;
    /** A line of a masthead has at most so many tokens. */
    private static final int LONGEST_LINE = 40;
    /** A publisher's name has at most so many words. */
    private static final int LONGEST_NAME = 6;
    /** A publisher that no sign sets off from the date has at most so many. */
    private static final int LONGEST_OUTLET = 3;
    /** A dateline has at most so many tokens before its dash. */
    private static final int LONGEST_DATELINE = 24;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final String DASHES = "-–—";
    /** Signs that set a publisher off from a date; after a comma stands a place. */
    private static final String DIVIDERS = "-–—|•·/";

    private final FurnitureLexicon lexicon;
    private final Function<Tokens, List<Time>> times;

    private @Nullable LocalDate published;
    private @Nullable Quote date;
    private @Nullable Quote publisher;
    private final List<Integer> found = new ArrayList<>();

    private MastheadReader(FurnitureLexicon lexicon, Function<Tokens, List<Time>> times) {
        this.lexicon = lexicon;
        this.times = times;
    }

    /**
     * The masthead of an article.
     *
     * @param from index of its first line
     * @param to index after its last line
     * @param times reads the times of tokens without knowing what day they were written on
     */
    static Masthead read(
            List<Line> lines, int from, int to, FurnitureLexicon lexicon, Function<Tokens, List<Time>> times) {
        MastheadReader reader = new MastheadReader(lexicon, times);
        int i = from;
        while (i < Math.min(to, from + MOST_LINES) && !lines.get(i).isProse()) {
            if (reader.line(lines.get(i).tokens())) {
                reader.found.add(i);
            }
            i++;
        }
        reader.nameAbove(lines, from, i);
        if (i < to && lines.get(i).isProse()) {
            reader.dateline(lines.get(i).tokens());
        }
        return new Masthead(reader.published, reader.date, reader.publisher, reader.found);
    }

    /** A line of a date, and of names set off from it. */
    private boolean line(Tokens tokens) {
        if (tokens.size() > LONGEST_LINE) {
            return false;
        }
        List<Time> days = days(tokens);
        if (days.isEmpty()) {
            return false;
        }
        Quote name = null;
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            boolean cut = i == tokens.size() || isDivider(tokens.get(i)) || isWithin(tokens.get(i), days);
            if (!cut) {
                continue;
            }
            boolean beforeDay = i < tokens.size() && isWithin(tokens.get(i), days);
            Optional<Quote> part = name(tokens, start, i, beforeDay);
            if (part.isPresent()) {
                boolean apart =
                        i == tokens.size() ? start > 0 && isDivider(tokens.get(start - 1)) : isDivider(tokens.get(i));
                boolean outlet = lexicon.at(Place.OUTLET, tokens, start).isPresent()
                        && Tokens.of(part.get().text()).size() <= LONGEST_OUTLET;
                if (!apart && !outlet || tooLong(part.get())) {
                    return false;
                }
                boolean place = !outlet
                        && i < tokens.size()
                        && isComma(tokens.get(i))
                        && Tokens.of(part.get().text()).size() == 1;
                name = name == null && !place ? part.get() : name;
            }
            start = i + 1;
        }
        take(days.get(0));
        if (publisher == null && name != null) {
            publisher = name;
        }
        return true;
    }

    private static boolean isDivider(Token token) {
        return token.kind() == Token.Kind.SIGN && (DIVIDERS.contains(token.text()) || isComma(token) || token.is(":"));
    }

    private static boolean isComma(Token token) {
        return token.is(",") || token.is("،");
    }

    private static boolean isWithin(Token token, List<Time> times) {
        return times.stream().anyMatch(time -> time.quote().span().contains(token.span()));
    }

    /**
     * What is left of some tokens without numbers, signs and the words of datelines; nothing of an author's byline or a
     * rubric.
     *
     * @param beforeDay true where a day follows, whose words may be the last ones
     */
    private Optional<Quote> name(Tokens tokens, int from, int to, boolean beforeDay) {
        if (from < to
                && (lexicon.at(Place.AUTHOR, tokens, from).isPresent()
                        || lexicon.fills(Place.LINE, tokens, from, to).isPresent())) {
            return Optional.empty();
        }
        int first = -1;
        int last = -1;
        int article = -2;
        int i = from;
        while (i < to) {
            var word = lexicon.at(Place.WORD, tokens, i);
            boolean known = word.isPresent() && word.get().to() <= to;
            if (known) {
                article = lexicon.at(Place.ARTICLE, tokens, i).isPresent() ? i : article;
                i = word.get().to();
                continue;
            }
            if (tokens.get(i).isWord()) {
                first = first >= 0 ? first : article == i - 1 ? article : i;
                last = i;
            }
            i++;
        }
        if (first < 0) {
            return Optional.empty();
        }
        while (!beforeDay && last + 1 < to && tokens.get(last + 1).isWord()) {
            last++;
        }
        return Optional.of(tokens.quote(first, last + 1));
    }

    private static boolean tooLong(Quote name) {
        return Tokens.of(name.text()).size() > LONGEST_NAME;
    }

    private List<Time> days(Tokens tokens) {
        return times.apply(tokens).stream()
                .filter(time -> !time.extent() && day(time) != null)
                .toList();
    }

    private static @Nullable LocalDate day(Time time) {
        Moment from = time.from();
        Moment to = time.to();
        if (from == null || to == null || !from.date().equals(to.date())) {
            return null;
        }
        int year = from.date().getYear();
        return year < FIRST_YEAR || year > LAST_YEAR ? null : from.date();
    }

    private void take(Time time) {
        if (published == null) {
            published = day(time);
            date = time.quote();
        }
    }

    /** A name right above the line of the date, with which the page begins: the publisher, where a title follows. */
    private void nameAbove(List<Line> lines, int from, int to) {
        boolean above = found.size() > 0 && found.get(0) == from + 1 && to > from + 2;
        if (above && isPublisher(lines.get(from))) {
            publisher = whole(lines.get(from));
            found.add(from);
        }
    }

    private boolean isPublisher(Line line) {
        Tokens tokens = line.tokens();
        boolean outlet = line.words() <= LONGEST_OUTLET && hasOutlet(tokens);
        return !tooLong(whole(line)) && !line.endsWithStop() && (outlet || NameLines.isName(line));
    }

    private boolean hasOutlet(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (lexicon.at(Place.OUTLET, tokens, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Quote whole(Line line) {
        return line.tokens().quote(0, line.tokens().size());
    }

    /** The words before the first dash of a paragraph, where they hold a date or an agency in brackets. */
    private void dateline(Tokens tokens) {
        if (slashes(tokens)) {
            return;
        }
        int dash = 0;
        while (dash < Math.min(tokens.size(), LONGEST_DATELINE) && !isDash(tokens, dash)) {
            dash++;
        }
        if (dash == 0 || dash >= Math.min(tokens.size(), LONGEST_DATELINE)) {
            return;
        }
        Tokens head = new Tokens(tokens.text(), tokens.list().subList(0, dash));
        agencyAndDay(head, index(head, "("), index(head, ")"));
    }

    /** What stands before the dash: a place, a day, an agency between brackets, in any order. */
    private void agencyAndDay(Tokens head, int open, int close) {
        boolean agency = open >= 0 && close > open + 1;
        List<Time> days = days(head);
        if (!isPlace(head, agency ? open : head.size(), agency ? close : head.size(), days)) {
            return;
        }
        boolean known = agency && lexicon.at(Place.AGENCY, head, open + 1).isPresent();
        if (agency && publisher == null && (known || !days.isEmpty())) {
            Quote name = head.quote(open + 1, close);
            publisher = tooLong(name) ? null : name;
        }
        int last = agency ? Math.min(open, close) - 1 : head.size() - 1;
        boolean atEnd = !days.isEmpty()
                && (agency
                        || days.get(days.size() - 1).quote().end()
                                >= head.get(last).end() - 1);
        if (atEnd) {
            take(days.get(0));
        }
    }

    /** "MOSCOW, 5 March. /TASS/." */
    private boolean slashes(Tokens tokens) {
        Tokens head = new Tokens(tokens.text(), tokens.list().subList(0, Math.min(tokens.size(), LONGEST_DATELINE)));
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
            agencyAndDay(new Tokens(tokens.text(), head.list().subList(0, close + 1)), open, close);
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
            if (i >= open && i < close || !token.isWord() || isWithin(token, days)) {
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
