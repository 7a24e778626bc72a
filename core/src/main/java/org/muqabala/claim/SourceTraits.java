package org.muqabala.claim;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Cue.Phrase;
import org.muqabala.text.Language;

/** What a source's noun phrase tells of it: gender and number, and its titles. */
final class SourceTraits {
    private SourceTraits() {}

    /** A verb before its subject tells no number, so the subject's own form comes first. */
    static @Nullable Gender gender(Marks marks, Phrase phrase, Cue cue) {
        String head = marks.get(phrase.from()).folded();
        boolean arabic = marks.language() == Language.ARABIC;
        boolean english = marks.language() == Language.ENGLISH;
        if (!english && marks.is(phrase.from(), WordClass.PLURAL)
                || arabic && head.endsWith("ون") && head.length() > 4) {
            return Gender.PLURAL;
        }
        if (english && areMany(marks, phrase)) {
            return Gender.PLURAL;
        }
        if (cue.gender() != null && cue.side() != Cue.Side.AROUND) {
            return cue.gender();
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (marks.is(i, WordClass.FEMININE)) {
                return Gender.FEMALE;
            }
        }
        return null;
    }

    /** Do English words tell of several, who have no names: "the organisers"? */
    private static boolean areMany(Marks marks, Phrase phrase) {
        boolean many = false;
        for (int i = phrase.from(); i < phrase.to() && !marks.is(i, WordClass.PREPOSITION); i++) {
            if (marks.name(i) != null || i > phrase.from() && PersonalName.startsUpper(marks, i)) {
                return false;
            }
            String word = marks.get(i).folded();
            many |= marks.is(i, WordClass.PLURAL) || word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
        }
        return many;
    }

    /** The titles that head a phrase and what stands beside its commas, without article and preposition. */
    static Set<String> titles(Marks marks, Phrase phrase) {
        Set<String> titles = new HashSet<>();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean heads =
                    i == phrase.from() || marks.isComma(i - 1) || marks.name(i + 1) != null && i + 1 < phrase.to();
            boolean ruled = i > phrase.from() && marks.is(i - 1, WordClass.RELATIONAL);
            boolean european = marks.language() != Language.ARABIC;
            if (marks.is(i, WordClass.ROLE) && (heads || european) && !ruled) {
                titles.add(bare(marks.get(i).folded(), marks.language()));
            }
        }
        return titles;
    }

    static String bare(String folded, Language language) {
        if (language != Language.ARABIC) {
            return folded;
        }
        String word = folded.startsWith("ل") && folded.length() > 4 ? folded.substring(1) : folded;
        return word.startsWith("ال") || word.startsWith("ل") ? word.substring(word.indexOf('ل') + 1) : word;
    }
}
