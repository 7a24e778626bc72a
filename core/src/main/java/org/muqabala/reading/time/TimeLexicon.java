package org.muqabala.reading.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconException;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.text.Language;

/**
 * The words of time of one language, from {@code months.*.lex} and {@code times.*.lex}.
 *
 * <p>A block's type is a {@link Kind}; its words stand under {@code words}, {@code definite} (Arabic, without the article that they need) or
 * {@code doubtful}, their value is the block's id (a month, a weekday, a unit ...) or its line {@code value}; in a table, each line's
 * key is the value of its words.
 */
final class TimeLexicon {
    private static final int LEAST_KEY = -60;
    private static final int GREATEST_KEY = 99;
    private static final Set<String> KEYS = keys();

    private TimeLexicon() {}

    private static Set<String> keys() {
        Set<String> keys = new HashSet<>(Set.of("words", "definite", "doubtful", "value"));
        IntStream.rangeClosed(LEAST_KEY, GREATEST_KEY)
                .mapToObj(Integer::toString)
                .forEach(keys::add);
        return keys;
    }

    static Phrases<TimeWord> of(Language language) {
        Phrases.Builder<TimeWord> builder = Phrases.in(language);
        for (String file : List.of("months", "times")) {
            for (LexiconEntry entry : LexiconFile.shipped(file + "." + language.code() + ".lex", KEYS)) {
                add(builder, entry);
            }
        }
        return builder.build();
    }

    private static void add(Phrases.Builder<TimeWord> builder, LexiconEntry entry) {
        Kind kind = kind(entry);
        for (Map.Entry<String, List<String>> line : entry.values().entrySet()) {
            if (line.getKey().equals("value")) {
                continue;
            }
            TimeWord word = word(kind, entry, line.getKey());
            for (String phrase : line.getValue()) {
                builder.addExact(phrase, word);
            }
        }
    }

    private static TimeWord word(Kind kind, LexiconEntry entry, String key) {
        String name = entry.id().replace('-', '_').toUpperCase(Locale.ROOT);
        return switch (key) {
            case "words" -> new TimeWord(kind, value(kind, name, entry), name, Trust.SURE);
            case "definite" -> new TimeWord(kind, value(kind, name, entry), name, Trust.DEFINITE);
            case "doubtful" -> new TimeWord(kind, value(kind, name, entry), name, Trust.DOUBTFUL);
            default -> new TimeWord(kind, Integer.parseInt(key), name, Trust.SURE);
        };
    }

    private static Kind kind(LexiconEntry entry) {
        Map<String, Kind> kinds = KindNames.BY_NAME;
        Kind kind = kinds.get(entry.type());
        if (kind == null) {
            throw new LexiconException(
                    entry.file(),
                    entry.line(),
                    "expected one of "
                            + String.join(", ", kinds.keySet().stream().sorted().toList()) + " as a type, found \""
                            + entry.type() + "\"");
        }
        return kind;
    }

    /** The word's number; checks that the block is named by one of the things that its type has. */
    private static int value(Kind kind, String name, LexiconEntry entry) {
        try {
            return switch (kind) {
                case MONTH -> Month.valueOf(name).getValue();
                case WEEKDAY -> DayOfWeek.valueOf(name).getValue();
                case SEASON -> number(entry, Season.valueOf(name));
                case UNIT, UNITS, PAIR -> number(entry, Unit.valueOf(name));
                case DIRECTION -> number(entry, Direction.valueOf(name));
                case PART -> number(entry, Part.valueOf(name));
                default -> number(entry, kind);
            };
        } catch (IllegalArgumentException e) {
            throw new LexiconException(
                    entry.file(),
                    entry.line(),
                    "expected the name of a " + entry.type() + ", found \"" + entry.id() + "\"");
        }
    }

    private static int number(LexiconEntry entry, Enum<?> named) {
        List<String> numbers = entry.get("value");
        if (numbers.size() > 1) {
            throw new IllegalArgumentException(named + " has one value");
        }
        return numbers.isEmpty() ? 0 : Integer.parseInt(numbers.get(0));
    }

    /** The kinds by their names in the files. */
    private static final class KindNames {
        static final Map<String, Kind> BY_NAME = byName();

        private static Map<String, Kind> byName() {
            Map<Kind, String> names = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                names.put(kind, kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
            return names.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
        }
    }
}
