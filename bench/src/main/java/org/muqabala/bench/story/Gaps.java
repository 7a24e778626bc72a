package org.muqabala.bench.story;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muqabala.text.Language;

/** Sentences with gaps. A gap that begins with a capital is filled with one; what the parts become side by side is mended. */
final class Gaps {
    private static final Pattern GAP = Pattern.compile("\\{([a-zA-Z]+)}");

    private static final Map<Language, Map<String, String>> SIDE_BY_SIDE = Map.of(
            Language.ENGLISH, Map.of(),
            Language.ARABIC, Map.of("بـ(?=[ء-ي])", "ب"),
            Language.FRENCH,
                    Map.of(
                            "\\b([dD])e [lL]e ", "$1u ",
                            "\\bà [lL]e ", "au ",
                            "\\b([dD])e les ", "$1es ",
                            "\\b([dD])e (?=un|[AEIOUÉÎ])", "$1'"),
            Language.SPANISH, Map.of("\\b([dD])e el ", "$1el ", "\\ba el ", "al "));

    private Gaps() {}

    static String filled(String sentence, Language language, Map<String, String> filling) {
        String filled = GAP.matcher(sentence).replaceAll(gap -> Matcher.quoteReplacement(fill(gap, filling)));
        for (Map.Entry<String, String> mend :
                SIDE_BY_SIDE.getOrDefault(language, Map.of()).entrySet()) {
            filled = filled.replaceAll(mend.getKey(), mend.getValue());
        }
        return filled;
    }

    private static String fill(MatchResult gap, Map<String, String> filling) {
        String name = gap.group(1);
        String key = name.toLowerCase(Locale.ROOT);
        String words = filling.get(key);
        if (words == null) {
            throw new IllegalStateException("expected a gap of " + filling.keySet() + ", found {" + name + "}");
        }
        return name.equals(key) ? words : capital(words);
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
