package org.muqabala.inputs.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muqabala.inputs.format.Problems;
import org.muqabala.text.Problem;
import org.muqabala.text.Severity;
import org.muqabala.text.Span;

/**
 * Characters that nobody sees and that may deceive: those that turn the order of what is shown, and those that part words or
 * hide letters (Unicode Technical Report 36, "Bidirectional Text Spoofing"). What ordinary Arabic has is none of them: joiners
 * and non-joiners between its letters, and the marks LRM, RLM and ALM. Nothing is taken out of the text.
 */
public final class InvisibleCharacters {
    /** So many sorts are named. */
    private static final int MOST_NAMED = 5;

    private static final int TAGS = 0xE0000;
    private static final int LAST_TAG = 0xE007F;
    /** A flag whose region is spelled in tags. */
    private static final int BLACK_FLAG = 0x1F3F4;

    private InvisibleCharacters() {}

    /**
     * What of them a text has, as one problem at the first; empty where it has none.
     *
     * @param name of the file, as it is shown
     * @param text as it is given on
     */
    public static Optional<Problem> in(String name, String text) {
        Map<Integer, Integer> counts = new TreeMap<>();
        int first = -1;
        int count = 0;
        boolean flag = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            boolean tag = point >= TAGS && point <= LAST_TAG;
            if (isInvisible(text, i, point) && !(tag && flag)) {
                first = count == 0 ? i : first;
                count++;
                counts.merge(point, 1, Integer::sum);
            }
            flag = point == BLACK_FLAG || tag && flag;
            i += Character.charCount(point);
        }
        return count == 0 ? Optional.empty() : Optional.of(problem(name, text, first, count, counts));
    }

    private static Problem problem(String name, String text, int first, int count, Map<Integer, Integer> counts) {
        Span span = new Span(first, first + Character.charCount(text.codePointAt(first)));
        String many = String.valueOf(count);
        String at = String.valueOf(first);
        String names = names(counts);
        boolean deceives = counts.keySet().stream().anyMatch(InvisibleCharacters::deceives);
        return Problems.at(
                span,
                "invisible-characters",
                deceives ? Severity.WARNING : Severity.NOTICE,
                name,
                "expected characters that can be seen, found " + many + " that cannot, the first at character " + at
                        + " of the text: " + names + "; look whether the text says what it seems to",
                many,
                at,
                names);
    }

    private static String names(Map<Integer, Integer> counts) {
        List<String> names = new ArrayList<>();
        for (Map.Entry<Integer, Integer> sort : counts.entrySet()) {
            if (names.size() == MOST_NAMED) {
                names.add("…");
                break;
            }
            String number = String.format(Locale.ROOT, "U+%04X", sort.getKey());
            names.add(number + " " + Character.getName(sort.getKey()) + " (" + sort.getValue() + ")");
        }
        return String.join(", ", names);
    }

    private static boolean isInvisible(String text, int at, int point) {
        return switch (point) {
            case 0x200B, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xFEFF, 0x180E, 0x115F, 0x1160, 0x3164, 0xFFA0 -> true;
            case 0x200C, 0x200D -> isWithinLatin(text, at);
            default ->
                point >= 0x202A && point <= 0x202E
                        || point >= 0x2066 && point <= 0x206F
                        || point >= 0xFFF9 && point <= 0xFFFB
                        || point >= TAGS && point <= LAST_TAG;
        };
    }

    /** What turns letters around or spells words that are not shown is written to deceive; the rest comes from web pages. */
    private static boolean deceives(int point) {
        return point == 0x202D || point == 0x202E || point >= TAGS;
    }

    /** Joiners have a use between letters that join, and between pictures; within a word of Latin or Cyrillic they have none. */
    private static boolean isWithinLatin(String text, int at) {
        return at > 0 && at + 1 < text.length() && isSeparate(text.charAt(at - 1)) && isSeparate(text.charAt(at + 1));
    }

    private static boolean isSeparate(char letter) {
        if (!Character.isLetterOrDigit(letter)) {
            return false;
        }
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN, CYRILLIC, GREEK -> true;
            default -> letter >= '0' && letter <= '9';
        };
    }
}
