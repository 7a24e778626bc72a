package org.muqabala.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import org.muqabala.text.Folding;

/** The persons of an Arabic verb that news uses, folded, from its past and its present ("قال", "يقول"). */
final class ArabicVerb {
    private ArabicVerb() {}

    /** Each form with what it tells of its subject; a verb in the dual speaks of several. */
    static Map<String, Gender> forms(String past, String present) {
        Map<String, Gender> forms = new LinkedHashMap<>();
        past(forms, Folding.fold(past.strip()));
        present(forms, Folding.fold(present.strip()));
        return forms;
    }

    private static void past(Map<String, Gender> forms, String phrase) {
        String verb = firstWord(phrase);
        String rest = phrase.substring(verb.length());
        boolean weak = verb.endsWith("ي") || verb.endsWith("ا");
        String base = weak ? verb.substring(0, verb.length() - 1) : verb;
        put(forms, verb + rest, Gender.MALE);
        put(forms, base + "ت" + rest, Gender.FEMALE);
        put(forms, base + "وا" + rest, Gender.PLURAL);
        put(forms, base + (weak ? "يا" : "ا") + rest, Gender.PLURAL);
        put(forms, base + "تا" + rest, Gender.PLURAL);
    }

    private static void present(Map<String, Gender> forms, String phrase) {
        String verb = firstWord(phrase);
        String rest = phrase.substring(verb.length());
        boolean weak = verb.endsWith("ي") || verb.endsWith("و");
        String base = weak ? verb.substring(0, verb.length() - 1) : verb;
        put(forms, verb + rest, Gender.MALE);
        put(forms, "ت" + verb.substring(1) + rest, Gender.FEMALE);
        put(forms, base + "ون" + rest, Gender.PLURAL);
        put(forms, verb + "ان" + rest, Gender.PLURAL);
        put(forms, "ت" + verb.substring(1) + "ان" + rest, Gender.PLURAL);
    }

    private static String firstWord(String phrase) {
        int space = phrase.indexOf(' ');
        return space < 0 ? phrase : phrase.substring(0, space);
    }

    private static void put(Map<String, Gender> forms, String form, Gender gender) {
        forms.putIfAbsent(form, gender);
    }
}
