package org.muqabala.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.text.Folding;
import org.muqabala.text.Language;
import org.muqabala.text.RareMemo;
import org.muqabala.text.Word;

/**
 * The Arabic verbs of the concepts of events, whose lists give a past followed by its present; a past of three letters may be a
 * noun as well and is none of them.
 */
public final class ArabicVerbs {
    static final int LEAST_SURE_PAST = 4;

    private static final List<String> OBJECTS = List.of("ه", "ها", "هم", "هما", "هن");

    static final ArabicVerbs NONE = new ArabicVerbs(Set.of());

    private static final Map<ConceptLexicon, ArabicVerbs> KNOWN = new ConcurrentHashMap<>();

    private final Set<String> forms;
    private final RareMemo<Boolean> joined;
    private final RareMemo<Boolean> objects;
    private final RareMemo<Boolean> opening;

    private ArabicVerbs(Set<String> forms) {
        this.forms = forms;
        this.joined = new RareMemo<>(false, word -> isForm(word.folded()));
        this.objects = new RareMemo<>(false, word -> isFormWithObject(word.folded()));
        this.opening = new RareMemo<>(false, word -> opens(word.folded()));
    }

    /** The verbs of a lexicon's events. */
    public static ArabicVerbs of(ConceptLexicon lexicon) {
        return KNOWN.computeIfAbsent(lexicon, l -> new ArabicVerbs(collect(l)));
    }

    /** Is a word one of them, with or without a joined و or ف? */
    public boolean holds(Word word) {
        return joined.get(word);
    }

    /** Is a word one of them with a pronoun for what it is done to: حفرته, أخرجوها? */
    public boolean holdsWithObject(Word word) {
        return objects.get(word);
    }

    /** Is a word one of them with a joined و or ف, so that a new clause opens: وعارضه, فانسحبت? */
    public boolean joins(Word word) {
        return opening.get(word);
    }

    private boolean opens(String folded) {
        return isJoined(folded)
                && !forms.contains(folded)
                && (forms.contains(folded.substring(1)) || isFormWithObject(folded.substring(1)));
    }

    private boolean isFormWithObject(String folded) {
        for (String pronoun : OBJECTS) {
            String verb = folded.endsWith(pronoun) ? folded.substring(0, folded.length() - pronoun.length()) : "";
            if (verb.length() >= LEAST_SURE_PAST && (isForm(verb) || verb.endsWith("و") && isForm(verb + "ا"))) {
                return true;
            }
        }
        return false;
    }

    /** Is a word, folded, one of them as it stands? */
    boolean holdsBare(String folded) {
        return forms.contains(folded);
    }

    private boolean isForm(String folded) {
        return forms.contains(folded) || isJoined(folded) && forms.contains(folded.substring(1));
    }

    static boolean isJoined(String folded) {
        return folded.length() > 3 && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف');
    }

    private static Set<String> collect(ConceptLexicon lexicon) {
        Set<String> verbs = new HashSet<>();
        for (String id : lexicon.ids()) {
            boolean event = lexicon.concept(id)
                    .filter(c -> c.type() == Concept.Type.EVENT)
                    .isPresent();
            if (event) {
                collect(verbs, lexicon.words(id, Language.ARABIC));
            }
        }
        return Set.copyOf(verbs);
    }

    private static void collect(Set<String> verbs, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            String past = Folding.fold(words.get(i - 1));
            String present = Folding.fold(words.get(i));
            if (present.startsWith("ي") && past.indexOf(' ') < 0 && present.indexOf(' ') < 0 && !past.startsWith("ي")) {
                ArabicVerb.forms(past, present).keySet().stream()
                        .filter(f -> f.length() >= LEAST_SURE_PAST)
                        .forEach(verbs::add);
            }
        }
    }
}
