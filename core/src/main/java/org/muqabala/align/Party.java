package org.muqabala.align;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;

/**
 * Who did something, in the words of a text: names, the sorts of people or bodies that he is, and what other words stand in the
 * phrase for him.
 *
 * @param language of the words
 * @param names canonical names that are known, of countries the actor's
 * @param sorts ids of the concepts
 * @param within ids of what holds them, themselves too
 * @param classes the classes of parties.lex that the words fall in, of which two may stand for one another: a minister for the government
 * @param words folded words of unknown names, and content words that are no concepts
 * @param own those of the words that surely name: written with a capital, or in a script without
 * @param sounds consonant skeletons of the words and names
 * @param state whether a country acts
 * @param metElsewhere whether texts of another script have its name too, so that there it is no other name
 */
public record Party(
        Language language,
        Set<String> names,
        Set<String> sorts,
        Set<String> within,
        Set<String> classes,
        Set<String> words,
        Set<String> own,
        Set<String> sounds,
        boolean state,
        boolean metElsewhere) {
    /** What two parties are to each other. */
    public enum Standing {
        SAME,
        /** One may be the other, or a part of it. */
        UNCLEAR,
        OTHER
    }

    public Party {
        names = Set.copyOf(new TreeSet<>(names));
        sorts = Set.copyOf(new TreeSet<>(sorts));
        within = Set.copyOf(new TreeSet<>(within));
        classes = Set.copyOf(new TreeSet<>(classes));
        words = Set.copyOf(new TreeSet<>(words));
        own = Set.copyOf(new TreeSet<>(own));
        sounds = Set.copyOf(new TreeSet<>(sounds));
    }

    /** The same party, whose name texts of another script have too. */
    Party heard() {
        return new Party(language, names, sorts, within, classes, words, own, sounds, state, true);
    }

    /** What it is called where it is shown: its known name, else the words for it. */
    String name(Quote phrase) {
        return names.size() == 1 && words.isEmpty() && sorts.isEmpty()
                ? names.iterator().next()
                : String.join(" ", phrase.text().split("\\s+"));
    }

    /** Do the words say nothing of who it is? */
    boolean isEmpty() {
        return names.isEmpty() && sorts.isEmpty() && words.isEmpty();
    }

    private boolean isNamed() {
        return !names.isEmpty() || !own.isEmpty();
    }

    /** Whether another may be the same; symmetric. */
    public Standing to(Party other) {
        boolean oneScript = script(language) == script(other.language);
        if (meet(names, other.names) || meet(words, other.words) || !oneScript && meet(sounds, other.sounds)) {
            return Standing.SAME;
        }
        boolean bothNamed = isNamed() && other.isNamed();
        boolean bothCommon = !isNamed() && !other.isNamed();
        if (meet(sorts, other.within) || meet(within, other.sorts)) {
            return bothNamed ? ofNames(other, oneScript) : bothCommon ? Standing.SAME : Standing.UNCLEAR;
        }
        if (!classes.isEmpty() && !other.classes.isEmpty()) {
            if (!meet(classes, other.classes)) {
                return Standing.OTHER;
            }
            return bothNamed ? ofNames(other, oneScript) : Standing.UNCLEAR;
        }
        if (bothNamed) {
            return ofNames(other, oneScript);
        }
        return bothCommon && language == other.language && !words.isEmpty() && !other.words.isEmpty()
                ? Standing.OTHER
                : Standing.UNCLEAR;
    }

    /** A name may be translated for another script; a known one has one canonical name in all, and one that is met in both is not. */
    private Standing ofNames(Party other, boolean oneScript) {
        boolean bothKnown = !names.isEmpty() && !other.names.isEmpty();
        if (state != other.state && (names.isEmpty() || other.names.isEmpty())) {
            return Standing.UNCLEAR;
        }
        return bothKnown || oneScript || metElsewhere || other.metElsewhere ? Standing.OTHER : Standing.UNCLEAR;
    }

    private static boolean meet(Set<String> a, Set<String> b) {
        return !Collections.disjoint(a, b);
    }

    private static int script(Language language) {
        return switch (language) {
            case ARABIC -> 0;
            case RUSSIAN -> 1;
            default -> 2;
        };
    }
}
