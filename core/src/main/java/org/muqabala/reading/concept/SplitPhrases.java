package org.muqabala.reading.concept;

import java.util.List;
import java.util.Set;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.Phrases;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/** In Arabic who does something stands behind the verb, and so inside its phrases: "أطلقت الشرطة النار", "فارق ثلاثة عمال الحياة". */
final class SplitPhrases {
    /** So many words stand between a verb and the rest of its phrase. */
    private static final int BETWEEN = 3;

    /** Words that stand in no subject, folded; not all stop words, since "three" and "any" stand in one. */
    private static final Set<String> ENDS = Set.of(
            "ان", "الذي", "التي", "الذين", "في", "من", "علي", "الي", "عن", "مع", "ضد", "بعد", "قبل", "حتي", "بين",
            "خلال", "منذ", "عند", "نحو", "لم", "لن", "لا", "قد", "ثم", "او", "اذا", "حين", "بينما", "لكن", "هو", "هي",
            "هم");

    private final Phrases<Concept> phrases;

    SplitPhrases(Phrases<Concept> phrases) {
        this.phrases = phrases;
    }

    /** The acts of the phrase whose verb is a token and whose rest ends before another; none where its words stand together. */
    List<Concept> at(Tokens tokens, int from, int end) {
        if (!phrases.opens(tokens.get(from)) || !mayBeVerb(tokens.get(from).text())) {
            return List.of();
        }
        for (int tail = from + 2; tail < Math.min(end, from + 2 + BETWEEN); tail++) {
            Token between = tokens.get(tail - 1);
            if (between.kind() == Token.Kind.SIGN
                    || between.gap() == Token.Gap.PARAGRAPH
                    || ENDS.contains(between.folded())) {
                return List.of();
            }
            // what stands right behind a number is counted
            List<Concept> acts = between.isNumber()
                    ? List.of()
                    : phrases.splitAt(tokens, from, tail, end).stream()
                            .filter(c -> c.type() == Concept.Type.EVENT)
                            .toList();
            if (!acts.isEmpty()) {
                return acts;
            }
        }
        return List.of();
    }

    /** By its letters, which some nouns share: a phrase stands apart only where its verb does what it says. */
    private static boolean mayBeVerb(String written) {
        String word = written.length() > 4 && (written.startsWith("و") || written.startsWith("ف"))
                ? written.substring(1)
                : written;
        int length = word.length();
        if (word.endsWith("ة") || word.startsWith("ال")) {
            return false;
        }
        return word.endsWith("وا")
                || length >= 4 && word.endsWith("ت") && !word.endsWith("ات")
                || length >= 4 && (word.startsWith("ي") || word.startsWith("ت"))
                || length == 4 && (word.startsWith("أ") || word.charAt(1) == 'ا')
                || length >= 5 && word.startsWith("ا") && word.indexOf('ا', 1) < 0
                || length == 3;
    }
}
