package org.muqabala.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.lexicon.Phrases;
import org.muqabala.text.Language;
import org.muqabala.text.Problem;
import org.muqabala.text.Quote;
import org.muqabala.text.Severity;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/** Reads the times of a text in one language. Safe for use by several threads; one reader of a language serves all. */
public final class TimeReader {
    private static final Map<Language, TimeReader> READERS = new EnumMap<>(Language.class);

    private final Language language;
    private final Phrases<TimeWord> lexicon;
    private final TenseLexicon tenses;

    private TimeReader(Language language) {
        this.language = language;
        this.lexicon = TimeLexicon.of(language);
        this.tenses = TenseLexicon.of(language);
    }

    /** The reader of a language, made when it is first asked for. */
    public static TimeReader of(Language language) {
        synchronized (READERS) {
            return READERS.computeIfAbsent(language, TimeReader::new);
        }
    }

    /**
     * The times of a text, in its order, none overlapping another.
     *
     * @param reference the day of publication, against which times without a year are resolved; null where it is not known: then
     *     relative times are not read, and of the others {@link Time#partial()} holds what is known
     */
    public List<Time> read(Tokens tokens, @Nullable LocalDate reference) {
        return check(tokens, reference).times();
    }

    /** As {@link #read}, with what contradicts itself: a date whose weekday is another. */
    public TimeReading check(Tokens tokens, @Nullable LocalDate reference) {
        return check(tokens, reference, null);
    }

    /**
     * The same of a piece that others stand before.
     *
     * @param story the day that they told last; null where they told none
     */
    public TimeReading check(Tokens tokens, @Nullable LocalDate reference, @Nullable LocalDate story) {
        List<Time> times = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int start = 0;
        int before = 0; // of the times, the first one of the paragraph before
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).gap() == Token.Gap.PARAGRAPH) {
                Tokens paragraph = tokens.part(start, i);
                int read = times.size();
                readParagraph(
                        new TimeWords(language, paragraph, lexicon),
                        reference,
                        start == 0 ? story : null,
                        before,
                        times,
                        problems);
                before = read;
                start = i;
            }
        }
        return new TimeReading(times, problems);
    }

    /**
     * @param story the last day told before the text; null where none is known
     * @param before index of the first time of the paragraph before
     */
    private void readParagraph(
            TimeWords words,
            @Nullable LocalDate reference,
            @Nullable LocalDate story,
            int before,
            List<Time> times,
            List<Problem> problems) {
        TimeGrammar grammar = null; // many paragraphs tell no time and need neither
        TenseFinder tense = null;
        Integer year = null;
        int i = 0;
        while (i < words.size()) {
            Found<When> found = null;
            if (words.mayBegin(i)) {
                grammar = grammar == null ? new TimeGrammar(words, reference) : grammar;
                found = grammar.at(i);
            }
            int name = words.skip(i, Kind.NAME);
            if (name > i && (found == null || found.to() <= name)) {
                i = name;
                continue;
            }
            if (found == null) {
                i++;
                continue;
            }
            if (tense == null) {
                tense = new TenseFinder(words, tenses);
            }
            Anchor anchor = new Anchor(
                    reference, tense.around(i, found.to()), lastDay(times.subList(before, times.size()), story), year);
            if (!found.sure() && anchor.tense() != Tense.ALONE) {
                i++;
                continue;
            }
            Quote quote = words.tokens().quote(i, found.to());
            Time time = time(quote, found.value(), anchor, parts(words.tokens(), found.value()));
            if (time != null) {
                times.add(time);
                year = time.from() == null
                        ? year
                        : Integer.valueOf(time.from().date().getYear());
                addProblem(found.value(), time, anchor, problems);
            }
            i = found.to();
        }
    }

    /** The last day among the times; {@code otherwise} where none is one day. */
    private static @Nullable LocalDate lastDay(List<Time> times, @Nullable LocalDate otherwise) {
        for (int k = times.size() - 1; k >= 0; k--) {
            Optional<LocalDate> day = times.get(k).day();
            if (day.isPresent()) {
                return day.get();
            }
        }
        return otherwise;
    }

    private static Time.@Nullable Parts parts(Tokens tokens, When when) {
        if (!(when instanceof ClockTime time) || time.day() == null) {
            return null;
        }
        return new Time.Parts(
                tokens.quote(time.day().from(), time.day().to()),
                tokens.quote(time.clock().from(), time.clock().to()));
    }

    private static @Nullable Time time(Quote quote, When when, Anchor anchor, Time.@Nullable Parts parts) {
        Days days = days(when, anchor);
        boolean extent = when instanceof RangeTime;
        if (days == null) {
            String partial = when.partial();
            return partial == null ? null : new Time(quote, null, null, when.precision(), extent, partial, parts);
        }
        Moment from = Moment.of(days.from());
        Moment to = Moment.of(days.to());
        if (when instanceof ClockTime time) {
            Clock clock = time.clock().value();
            from = new Moment(days.from(), clock.first(), clock.offset());
            to = new Moment(days.to().plusDays(clock.days()), clock.last(), clock.offset());
        }
        return new Time(quote, from, to, when.precision(), extent, null, parts);
    }

    /** A day that the calendar does not have is not known. */
    private static @Nullable Days days(When when, Anchor anchor) {
        try {
            return when.days(anchor);
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static void addProblem(When when, Time time, Anchor anchor, List<Problem> problems) {
        Moment from = time.from();
        if (from == null) {
            return;
        }
        if (when instanceof MonthTime month
                && month.weekday() != null
                && from.date().getDayOfWeek() != month.weekday()) {
            problems.add(contradiction("weekday-contradicts-date", time, from.date(), "the date was kept"));
        }
        LocalDate reference = anchor.reference();
        if (when instanceof ShiftedTime shifted
                && shifted.weekday() != null
                && reference != null
                && !from.date().equals(reference.plusDays(shifted.shift()))) {
            LocalDate told = reference.plusDays(shifted.shift());
            problems.add(contradiction("weekday-contradicts-day", time, told, "the weekday was kept"));
        }
    }

    private static Problem contradiction(String code, Time time, LocalDate day, String kept) {
        String quote = time.quote().text();
        String weekday = day.getDayOfWeek().name().toLowerCase(Locale.ROOT);
        return new Problem(
                code,
                Severity.NOTICE,
                null,
                time.quote().span(),
                List.of(quote, day.toString(), weekday),
                "expected the weekday of " + day + ", a " + weekday + ", found \"" + quote + "\"; " + kept);
    }
}
