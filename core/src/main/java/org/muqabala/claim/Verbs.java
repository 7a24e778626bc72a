package org.muqabala.claim;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.text.Folding;
import org.muqabala.text.Language;
import org.muqabala.text.Token;
import org.muqabala.text.WordMemo;

/**
 * Tells whether a word is a finite verb, so far as that shows. Arabic verbs are those of the concepts of events, whose lists
 * give a past followed by its present; a past of three letters may be a noun as well and counts only where it is listed.
 */
final class Verbs {
    private static final int LEAST_SURE_PAST = 4;
    private static final Map<ConceptLexicon, Arabic> ARABIC = new ConcurrentHashMap<>();

    private final Marks marks;
    private final Arabic arabic;
    /** The tokens that are verbs, so far as was asked, and those that were asked about: each is asked about many times. */
    private final BitSet verbs = new BitSet();

    private final BitSet known = new BitSet();

    Verbs(Marks marks, ConceptLexicon lexicon) {
        this.marks = marks;
        this.arabic = marks.language() == Language.ARABIC ? ARABIC.computeIfAbsent(lexicon, Arabic::of) : Arabic.NONE;
    }

    /**
     * The forms of the verbs of a lexicon's events, folded.
     *
     * @param joined is a word one of them, with or without a joined و or ف?
     */
    private record Arabic(Set<String> forms, WordMemo<Boolean> joined) {
        static final Arabic NONE = of(Set.of());

        static Arabic of(ConceptLexicon lexicon) {
            return of(collect(lexicon));
        }

        private static Arabic of(Set<String> forms) {
            return new Arabic(forms, new WordMemo<>(word -> holds(forms, word.folded())));
        }

        private static boolean holds(Set<String> forms, String folded) {
            return forms.contains(folded) || isJoined(folded) && forms.contains(folded.substring(1));
        }
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

    /** Is a token a finite verb, with or without a joined و or ف? */
    boolean isVerb(int i) {
        if (!known.get(i)) {
            known.set(i);
            verbs.set(i, tellVerb(i));
        }
        return verbs.get(i);
    }

    private boolean tellVerb(int i) {
        Token token = marks.get(i);
        if (!token.isWord() || marks.name(i) != null) {
            return false;
        }
        if (marks.isAny(i, WordClass.VERB, WordClass.SAY, WordClass.DENY, WordClass.JUDGE)) {
            return true;
        }
        return marks.language() == Language.ARABIC
                ? isArabicVerb(token)
                : marks.words().resembles(WordClass.VERB_ENDING, token.folded());
    }

    private boolean isArabicVerb(Token token) {
        return arabic.joined().get(token.word()) || isFuture(token.folded());
    }

    /** A present verb with the س of the future before it. */
    boolean isFuture(String folded) {
        String word = isJoined(folded) && folded.length() > LEAST_SURE_PAST ? folded.substring(1) : folded;
        boolean shaped = word.length() >= LEAST_SURE_PAST
                && (word.startsWith("سي") || word.startsWith("ست") || word.startsWith("سن"));
        if (!shaped || marks.words().resembles(WordClass.NO_FUTURE, word)) {
            return false;
        }
        String present = (word.startsWith("سن") ? "ن" : "ي") + word.substring(2);
        return word.length() > LEAST_SURE_PAST || marks.words().has(WordClass.VERB, present);
    }

    /** Is a و written onto the verb that this token is? */
    boolean isJoinedVerb(int i) {
        Token token = marks.get(i);
        if (!isJoined(token.folded()) || !token.folded().startsWith("و") || marks.is(i, WordClass.NO_VERB)) {
            return false;
        }
        String bare = token.folded().substring(1);
        return arabic.forms().contains(bare)
                || isFuture(bare)
                || marks.isJoined(i, WordClass.VERB)
                || marks.isJoined(i, WordClass.SAY)
                || marks.isJoined(i, WordClass.DENY)
                || bare.startsWith("ي") && bare.length() > LEAST_SURE_PAST;
    }

    private static boolean isJoined(String folded) {
        return folded.length() > 3 && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف');
    }

    boolean hasVerb(int from, int to) {
        int asked = known.nextClearBit(from);
        int first = verbs.nextSetBit(from);
        if (first >= 0 && first < Math.min(asked, to)) {
            return true;
        }
        for (int i = asked; i < to; i++) {
            if (isVerb(i)) {
                return true;
            }
        }
        return false;
    }
}
