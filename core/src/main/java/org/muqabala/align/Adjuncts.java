package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Tokens;

/**
 * What of a clause only tells when or on what occasion: "denied throughout the trial the charges against him" denies no trial
 * (adjuncts.lex).
 */
final class Adjuncts {
    private final LexiconEntry listed;
    private final Map<Language, List<List<String>>> openers = new ConcurrentHashMap<>();

    private Adjuncts(LexiconEntry listed) {
        this.listed = listed;
    }

    static Adjuncts shipped() {
        return new Adjuncts(LexiconFile.shipped("adjuncts.lex", Set.of("ar", "en", "fr", "es", "ru"))
                .get(0));
    }

    /**
     * Does a word stand in an adjunct that opens behind {@code from}? One that opens at once reaches to the first thing it
     * names; one that opens later reaches to the end.
     */
    boolean holds(Claim claim, int from, Quote word) {
        int first = claim.tokens().indexAtOrAfter(from);
        int at = claim.tokens().indexAtOrAfter(word.start());
        for (int i = first; i < at; i++) {
            if (opensAt(claim, i)) {
                int open = i;
                int opened = claim.tokens().list().get(i).start();
                boolean atOnce = claim.concepts().stream()
                        .noneMatch(m -> m.quote().start() >= from && m.quote().end() <= opened);
                boolean named = claim.concepts().stream()
                        .anyMatch(m -> claim.tokens().indexAtOrAfter(m.quote().start()) > open
                                && m.quote().end() <= word.start());
                if (!atOnce || !named) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean opensAt(Claim claim, int index) {
        return openers(claim.language()).stream().anyMatch(o -> stands(claim.tokens(), index, o));
    }

    private static boolean stands(Tokens tokens, int index, List<String> words) {
        if (index + words.size() > tokens.list().size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.list().get(index + i).folded().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private List<List<String>> openers(Language language) {
        return openers.computeIfAbsent(language, l -> {
            List<List<String>> read = new ArrayList<>();
            for (String words : listed.get(l.code())) {
                read.add(Tokens.of(words).list().stream()
                        .map(t -> t.folded())
                        .toList());
            }
            return read;
        });
    }
}
