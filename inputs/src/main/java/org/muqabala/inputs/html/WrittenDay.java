package org.muqabala.inputs.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.text.Folding;
import org.muqabala.text.Language;

/** Days written with the name of a month, or in figures whose order is plain because one of them is no month. */
final class WrittenDay {
    private static final Set<String> KEYS =
            Set.of("words", "doubtful", "definite", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");

    private static final Map<String, Month> MONTHS = months();

    private WrittenDay() {}

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Language language : Language.values()) {
            for (LexiconEntry entry : LexiconFile.shipped("months." + language.code() + ".lex", KEYS)) {
                if (entry.type().equals("month")) {
                    Month month = Month.valueOf(entry.id().toUpperCase(Locale.ROOT));
                    entry.get("words").forEach(word -> months.put(word(word), month));
                    entry.get("doubtful").forEach(word -> months.put(word(word), month));
                }
            }
        }
        return months;
    }

    private static String word(String word) {
        return Folding.fold(word).replace(".", "");
    }

    /** The day; null where it names none, or may mean several. */
    static @Nullable LocalDate read(String text) {
        List<String> words = words(text);
        Month month = null;
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (Character.isDigit(word.charAt(0))) {
                numbers.add(word.length() > 4 ? 0 : Integer.parseInt(word));
                continue;
            }
            Month two = i + 1 < words.size() ? MONTHS.get(word + " " + words.get(i + 1)) : null;
            Month named = two != null ? two : MONTHS.get(word);
            i += two != null ? 1 : 0;
            if (named != null && month != null && named != month) {
                return null;
            }
            month = named != null ? named : month;
        }
        try {
            return month != null ? named(month, numbers) : inFigures(text, numbers);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Does a line name a month and a year? */
    static boolean isIn(String text) {
        List<String> words = words(text);
        boolean month = false;
        for (int i = 0; i < words.size(); i++) {
            String two = i + 1 < words.size() ? words.get(i) + " " + words.get(i + 1) : "";
            month |= MONTHS.containsKey(words.get(i)) || MONTHS.containsKey(two);
        }
        return month && words.stream().anyMatch(w -> w.length() == 4 && (w.startsWith("19") || w.startsWith("20")));
    }

    private static @Nullable LocalDate named(Month month, List<Integer> numbers) {
        if (numbers.size() < 2) {
            return null;
        }
        int first = numbers.get(0);
        int second = numbers.get(1);
        if (first >= 1000) {
            return LocalDate.of(first, month, second);
        }
        return second >= 1000 ? LocalDate.of(second, month, first) : null;
    }

    /** 25/12/2024 or 12/25/2024; 03/04/2024 may be either. */
    private static @Nullable LocalDate inFigures(String text, List<Integer> numbers) {
        boolean shaped = text.indexOf('/') > 0 || text.indexOf('.') > 0 || text.indexOf('-') > 0;
        if (!shaped || numbers.size() < 3 || numbers.get(2) < 1000) {
            return null;
        }
        int first = numbers.get(0);
        int second = numbers.get(1);
        if (first > 12 && second <= 12 || first == second) {
            return LocalDate.of(numbers.get(2), second, first);
        }
        return second > 12 && first <= 12 ? LocalDate.of(numbers.get(2), first, second) : null;
    }

    private static List<String> words(String text) {
        String folded = Folding.fold(text);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            boolean in = Character.isLetterOrDigit(c);
            boolean turns = in && start >= 0 && Character.isDigit(c) != Character.isDigit(folded.charAt(i - 1));
            if (start >= 0 && (!in || turns)) {
                words.add(folded.substring(start, i));
                start = -1;
            }
            if (in && start < 0) {
                start = i;
            }
        }
        return words;
    }
}
