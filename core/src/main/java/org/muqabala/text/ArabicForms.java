package org.muqabala.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an Arabic word may be once the particles that are written onto it are taken off. Words are
 * {@linkplain Folding folded}.
 *
 * <p>A word keeps at least two letters before its particles are taken off and three after its endings are. The particles
 * and endings are those of Larkey, Ballesteros and Connell's light10, with the endings of verbs and the pronouns that it
 * leaves on.
 */
public final class ArabicForms {
    private static final int LEAST_BARE = 2;
    private static final int LEAST_STEM = 3;

    private static final List<String> PRONOUNS = List.of("هما", "كما", "هم", "هن", "ها", "نا", "كم", "ه", "ك");
    private static final List<String> ENDINGS =
            List.of("تين", "تان", "يه", "ات", "ون", "ين", "ان", "وا", "ت", "ه", "ي", "ا", "و");

    private ArabicForms() {}

    /**
     * The word and what is left of it without each run of particles it may start with (و ف, then س or ب ك ل, then ال),
     * the least stripped first. A verb of the present is also given with ي for its other persons (تقتل: يقتل).
     */
    public static List<String> bare(String folded) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(folded);
        String joined = withoutAny(folded, "وف");
        addArticle(forms, folded);
        if (joined != null) {
            forms.add(joined);
            addArticle(forms, joined);
        }
        for (String base : List.copyOf(forms)) {
            String verb = presentThirdPerson(base);
            if (verb != null) {
                forms.add(verb);
            }
        }
        return List.copyOf(forms);
    }

    private static void addArticle(Set<String> forms, String word) {
        addIfLong(forms, without(word, "ال"));
        String preposition = withoutAny(word, "بكل");
        if (preposition != null) {
            addIfLong(forms, without(preposition, "ال"));
            if (word.startsWith("لل")) {
                forms.add("ال" + word.substring(2));
                forms.add(word.substring(2));
            }
            forms.add(preposition);
        }
    }

    private static @Nullable String presentThirdPerson(String word) {
        String verb =
                word.startsWith("سي") || word.startsWith("ست") || word.startsWith("سن") ? word.substring(1) : word;
        if (verb.length() < 4) {
            return null;
        }
        return switch (verb.charAt(0)) {
            case 'ت', 'ن' -> "ي" + verb.substring(1);
            case 'ي' -> verb.equals(word) ? null : verb;
            default -> null;
        };
    }

    /** The stem of a bare word: without its pronoun and its endings of number, gender and person. */
    public static String stem(String bare) {
        String word = withoutEnding(bare, PRONOUNS);
        String once = withoutEnding(word, ENDINGS);
        return once.equals(word) ? word : withoutEnding(once, ENDINGS);
    }

    /** The stems of every {@linkplain #bare bare} form, without repetition. */
    public static List<String> stems(List<String> bare) {
        Set<String> stems = new LinkedHashSet<>();
        for (String form : bare) {
            stems.add(stem(form));
            stems.add(withoutEnding(form, ENDINGS));
        }
        return new ArrayList<>(stems);
    }

    private static String withoutEnding(String word, List<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= LEAST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static void addIfLong(Set<String> forms, @Nullable String form) {
        if (form != null) {
            forms.add(form);
        }
    }

    private static @Nullable String without(String word, String prefix) {
        return word.startsWith(prefix) && word.length() - prefix.length() >= LEAST_BARE
                ? word.substring(prefix.length())
                : null;
    }

    private static @Nullable String withoutAny(String word, String letters) {
        return word.length() > LEAST_BARE && letters.indexOf(word.charAt(0)) >= 0 ? word.substring(1) : null;
    }
}
