package org.muqabala.align;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Claim;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Language;
import org.muqabala.text.Token;

/**
 * Which names of one script are met in another, as far as their consonants tell. A name that the texts of the other script have too
 * is there written so, and no other name of theirs stands for it: where "Orsania" is read in English and أورسانيا in Arabic,
 * "Marzen" is not أورسانيا.
 */
final class Namesakes {
    private final Map<Script, Set<String>> sounds = new EnumMap<>(Script.class);

    /** A script in which names are written. */
    private enum Script {
        ARABIC,
        CYRILLIC,
        LATIN;

        static Script of(Language language) {
            return switch (language) {
                case ARABIC -> ARABIC;
                case RUSSIAN -> CYRILLIC;
                case ENGLISH, FRENCH, SPANISH -> LATIN;
            };
        }
    }

    /** @param claims all of the comparison */
    Namesakes(List<Claim> claims) {
        for (Claim claim : claims) {
            Set<String> heard = sounds.computeIfAbsent(Script.of(claim.language()), s -> new HashSet<>());
            for (Name name : claim.names()) {
                heard.addAll(Features.skeletons(name));
            }
            if (claim.language() == Language.ARABIC) { // names are not told from other words by a capital
                for (Token token : claim.tokens().list()) {
                    if (token.isWord()) {
                        Features.skeleton(token.folded()).ifPresent(heard::add);
                    }
                }
            }
        }
    }

    /** Are any of the sounds of a name met in a text of another script? */
    boolean isMetElsewhere(Language language, Collection<String> consonants) {
        Script own = Script.of(language);
        return sounds.entrySet().stream()
                .filter(e -> e.getKey() != own)
                .anyMatch(e -> consonants.stream().anyMatch(e.getValue()::contains));
    }
}
