package org.muqabala.reading.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Language;
import org.muqabala.text.Span;
import org.muqabala.text.Tokens;
import org.muqabala.text.Word;

/**
 * Reads the figures of one language as intervals with what they count or measure. At each word it tries, in this order, an
 * age, the reading of a stopwatch, a minute of a match, an ordinal with its noun, an Arabic number behind its noun, a number with its bound and unit, and an Arabic dual; what is read
 * is passed over. Linear in the text; thread-safe.
 */
public final class FigureReader {
    private static final Map<Language, FigureReader> SHARED = new ConcurrentHashMap<>();
    private static final Word ARTICLE = Word.of("ال");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Language language;
    private final OrdinalReader ordinals;
    private final AgeReader ages;
    private final MinuteReader minutes;
    private final OneReader ones;
    private final QuantityReader quantities;
    private final DualReader duals;
    private final Vocabulary vocabulary;
    /** Of the words that a figure may begin with; most words are passed over by them alone. */
    private final long starters;

    private final long numberWords;

    private FigureReader(Language language) {
        this.language = language;
        vocabulary = new Vocabulary(language);
        NumberLexicon numbers = new NumberLexicon(vocabulary);
        UnitLexicon units = new UnitLexicon(vocabulary);
        BoundLexicon bounds = new BoundLexicon(vocabulary);
        WordLists lists = new WordLists(vocabulary);
        NumeralReader numerals = new NumeralReader(numbers);
        CompoundReader compounds = new CompoundReader(numbers, numerals, units, lists);
        Labels labels = new Labels(lists, numbers, units);
        ones = new OneReader(numbers, units, lists);
        OrdinalNumbers orders = new OrdinalNumbers(numbers, numerals);
        ages = new AgeReader(orders, lists);
        minutes = new MinuteReader(numerals, lists);
        ordinals = new OrdinalReader(orders, lists, labels);
        duals = new DualReader(lists);
        numberWords = numbers.bits();
        starters = numberWords | units.bits() | bounds.bits();
        CountedNouns nouns = new CountedNouns(lists, numbers);
        quantities = new QuantityReader(
                bounds,
                units,
                new AmountReader(numerals, bounds, units),
                compounds,
                new SpanReader(numbers, units, compounds, lists),
                new ShareReader(numerals, units, nouns, lists),
                nouns,
                new Counting(labels, ones, lists));
    }

    /** The reader of a language, built when it is first asked for. */
    public static FigureReader of(Language language) {
        return SHARED.computeIfAbsent(language, FigureReader::new);
    }

    /**
     * The figures of a text in its order, none overlapping another.
     *
     * @param taken words that are read as dates, clock times or names already; no figure's quote overlaps them
     */
    public List<Figure> read(Tokens tokens, List<Span> taken) {
        Words words = new Words(vocabulary, tokens, taken);
        List<Figure> figures = new ArrayList<>();
        int floor = 0;
        int i = 0;
        while (i < words.size()) {
            Read read = words.isFree(i) && mayStart(words, i) ? readAt(words, i, floor) : null;
            if (read != null) {
                figures.add(read.figure());
                floor = read.to();
            }
            int to = read != null ? read.to() : words.isFree(i) && isStarter(words, i) ? afterUnread(words, i) : i;
            i = Math.max(i + 1, to);
        }
        return List.copyOf(figures);
    }

    /** Index after an ordinal or a year whose words count nothing. */
    private int afterUnread(Words words, int i) {
        return Math.max(ordinals.after(words, i), quantities.afterYear(words, i));
    }

    /** A number that stands behind its noun begins with that noun, whatever it is. */
    private boolean mayStart(Words words, int i) {
        return isStarter(words, i)
                || language == Language.ARABIC
                        && i + 1 < words.size()
                        && (words.begins(i + 1, numberWords)
                                || words.isNumber(i + 1)
                                || words.get(i + 1).is(ARTICLE));
    }

    /** Digits, the words and signs that begin a figure, and signs that may belong to digits behind them. */
    private boolean isStarter(Words words, int i) {
        if (words.begins(i, starters) || words.isNumber(i)) {
            return true;
        }
        return words.isWord(i) ? duals.mayBe(words, i) : !words.isWord(i + 1);
    }

    private @Nullable Read readAt(Words words, int i, int floor) {
        Read age = ages.at(words, i);
        if (age != null) {
            return age;
        }
        Read stopwatch = StopwatchReader.at(words, i);
        if (stopwatch != null) {
            return stopwatch;
        }
        Read minute = minutes.at(words, i);
        if (minute != null) {
            return minute;
        }
        Read ordinal = ordinals.at(words, i, floor);
        if (ordinal != null || ordinals.after(words, i) > i) {
            return ordinal;
        }
        Measured behind = ones.behind(words, i);
        if (behind != null) {
            return quantities.withNoun(words, behind, i);
        }
        Read quantity = quantities.at(words, i);
        return quantity != null ? quantity : dual(words, i);
    }

    private @Nullable Read dual(Words words, int i) {
        Form form = duals.at(words, i);
        if (form == null) {
            return null;
        }
        int start = form.start(words.get(i), false);
        Amount two = Amount.one(i, i + 1, start, Numeral.Shape.WORDS, TWO);
        return quantities.withNoun(words, Measured.count(two), i);
    }
}
