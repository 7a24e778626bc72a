package org.muqabala.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.document.FurnitureLexicon.Place;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;
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
    private static final int LONGEST_NAME = 8;
    /** A publisher that no sign sets off from the date has at most so many. */
    private static final int LONGEST_OUTLET = 3;

    /** Signs that set a publisher off from a date; after a comma stands a place. */
    private static final String DIVIDERS = "-–—|•·/";

    private final FurnitureLexicon lexicon;
    private final PublicationDays days;

    private @Nullable LocalDate published;
    private @Nullable Quote date;
    private @Nullable Quote publisher;
    private @Nullable Span datelineWords;
    private final List<Integer> found = new ArrayList<>();

    private MastheadReader(FurnitureLexicon lexicon, PublicationDays days) {
        this.lexicon = lexicon;
        this.days = days;
    }

    /**
     * The masthead of an article.
     *
     * @param from index of its first line
     * @param to index after its last line
     * @param days reads the days that lines name
     */
    static Masthead read(List<Line> lines, int from, int to, FurnitureLexicon lexicon, PublicationDays days) {
        MastheadReader reader = new MastheadReader(lexicon, days);
        int i = from;
        while (i < Math.min(to, from + MOST_LINES) && !lines.get(i).isProse()) {
            Tokens tokens = lines.get(i).tokens();
            if (reader.line(tokens) || reader.datelineAlone(tokens)) {
                reader.found.add(i);
            }
            i++;
        }
        reader.nameAbove(lines, from, i);
        if (i < to && lines.get(i).isProse()) {
            reader.take(DatelineReader.read(lines.get(i).tokens(), lexicon, days));
        }
        return new Masthead(reader.published, reader.date, reader.publisher, reader.datelineWords, reader.found);
    }

    /** "PARIS, 3 March 2024 (Wire)": a dateline on a line of its own. */
    private boolean datelineAlone(Tokens tokens) {
        DatelineReader.Dateline alone = DatelineReader.alone(tokens, lexicon, days);
        if (alone.day() == null || alone.agency() == null) {
            return false;
        }
        take(alone.day());
        publisher = publisher == null ? alone.agency() : publisher;
        return true;
    }

    /** A line of a date, and of names set off from it. */
    private boolean line(Tokens tokens) {
        if (tokens.size() > LONGEST_LINE) {
            return false;
        }
        List<Time> named = days.of(tokens);
        if (named.isEmpty()) {
            return false;
        }
        Quote name = null;
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            boolean cut =
                    i == tokens.size() || isDivider(tokens.get(i)) || PublicationDays.isWithin(tokens.get(i), named);
            if (!cut) {
                continue;
            }
            boolean beforeDay = i < tokens.size() && PublicationDays.isWithin(tokens.get(i), named);
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
        take(named.get(0));
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

    private void take(DatelineReader.Dateline dateline) {
        if (dateline.day() != null) {
            take(dateline.day());
        }
        publisher = publisher == null ? dateline.agency() : publisher;
        datelineWords = dateline.words();
    }

    private void take(Time time) {
        if (published == null) {
            published = PublicationDays.day(time);
            date = time.quote();
        }
    }

    /** A name right above the line of the date, with which the page begins: the publisher, where a title follows or the name tells. */
    private void nameAbove(List<Line> lines, int from, int to) {
        boolean above = !found.isEmpty() && found.get(0) == from + 1;
        if (above && (to > from + 2 ? isPublisher(lines.get(from)) : isOutlet(lines.get(from)))) {
            publisher = whole(lines.get(from));
            found.add(from);
        }
    }

    private boolean isPublisher(Line line) {
        Tokens tokens = line.tokens();
        boolean outlet = line.words() <= LONGEST_OUTLET && hasOutlet(tokens, 0, tokens.size())
                || line.words() <= LONGEST_OUTLET + 2 && opensWithOutlet(tokens);
        return !tooLong(whole(line)) && !line.endsWithStop() && (outlet || NameLines.isName(line));
    }

    /** "The Alpine Gazette", "صحيفة المرسى": a name that says that it is an outlet's, with its first word or its last. */
    private boolean isOutlet(Line line) {
        Tokens tokens = line.tokens();
        boolean told = opensWithOutlet(tokens) || hasOutlet(tokens, tokens.size() - 1, tokens.size());
        return told && !tooLong(whole(line)) && !line.endsWithStop() && NameLines.isName(line);
    }

    private boolean opensWithOutlet(Tokens tokens) {
        int first = lexicon.at(Place.ARTICLE, tokens, 0).isPresent() ? 1 : 0;
        return hasOutlet(tokens, first, Math.min(first + 1, tokens.size()));
    }

    private boolean hasOutlet(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lexicon.at(Place.OUTLET, tokens, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Quote whole(Line line) {
        return line.tokens().quote(0, line.tokens().size());
    }
}
