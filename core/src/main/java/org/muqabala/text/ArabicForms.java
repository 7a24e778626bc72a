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

    /** Endings that a form of the dictionary may bear, one at a time. */
    private static final List<String> UNBENT = List.of(
            "هما", "كما", "تهما", "تهم", "تها", "ته", "تنا", "هم", "هن", "ها", "نا", "كم", "ه", "تين", "تان", "تي",
            "تا", "ات", "اتهم", "اتها", "اته", "ون", "ين", "ان", "وا", "و", "ي", "ت", "ا");

    private static final List<String> ARTICLES = List.of("وال", "بال", "كال", "فال", "ال", "لل");

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

    /**
     * The bare forms without an ending, as a dictionary has them: without a pronoun, a dual, a plural or an ending of a
     * verb, with the ة that an ending hides (مكالمات, مكالمتهما: مكالمة). A form that has no ending yields none.
     */
    public static List<String> unbent(List<String> bare) {
        Set<String> forms = new LinkedHashSet<>();
        for (String form : bare) {
            for (String ending : UNBENT) {
                if (form.endsWith(ending)) {
                    addUnbent(forms, form.substring(0, form.length() - ending.length()), ending);
                }
            }
        }
        forms.removeAll(bare);
        return new ArrayList<>(forms);
    }

    private static void addUnbent(Set<String> forms, String rest, String ending) {
        if (rest.length() >= LEAST_STEM) {
            forms.add(rest);
        }
        if (ending.startsWith("ت") || ending.startsWith("ات")) {
            addIfStem(forms, rest + "ه");
        } else if (rest.endsWith("ت") && rest.length() > LEAST_STEM) {
            forms.add(rest.substring(0, rest.length() - 1) + "ه");
        } else if (ending.startsWith("ي") || ending.startsWith("و")) {
            addIfStem(forms, rest + "ي");
        }
    }

    private static void addIfStem(Set<String> forms, String form) {
        if (form.length() >= LEAST_STEM) {
            forms.add(form);
        }
    }

    /** The one stem under which a word is joined with others: without و, the article and its endings. */
    static String key(String folded) {
        String joined = folded.startsWith("و") && folded.length() > LEAST_STEM + 1 ? folded.substring(1) : folded;
        for (String article : ARTICLES) {
            if (joined.startsWith(article) && joined.length() - article.length() >= LEAST_STEM) {
                return stem(joined.substring(article.length()));
            }
        }
        return stem(joined);
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
