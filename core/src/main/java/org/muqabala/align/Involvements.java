package org.muqabala.align;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Folding;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.StopWords;
import org.muqabala.text.Token;

/**
 * Sets who denies any involvement against who says that the same had a hand in it (involvement.lex). The denial names no act, so
 * that what stands around the two need not be alike.
 */
final class Involvements {
    /** So many words off what says that somebody had a hand in it his name stands. */
    private static final int NEAR = 6;

    /** A word of fewer letters tells nobody apart. */
    private static final int LEAST_LETTERS = 3;

    private static final Set<String> KEYS = Set.of("ar", "en", "fr", "es", "ru");

    private final List<LexiconEntry> entries = LexiconFile.shipped("involvement.lex", KEYS);
    private final Map<Language, Phrases<Kind>> phrases = new ConcurrentHashMap<>(new EnumMap<>(Language.class));
    private final Weights weights;

    Involvements(Weights weights) {
        this.weights = weights;
    }

    private enum Kind {
        DENIED,
        BEHIND
    }

    /**
     * What a claim tells of somebody's involvement.
     *
     * @param denied whether it denies it
     * @param quote the words for it
     * @param actors those who may be meant, as {@link Name#actor()}
     * @param sounds the consonants of those of them who are known by their words alone
     * @param words the folded words that name them
     */
    record Told(boolean denied, Quote quote, Set<String> actors, Set<String> sounds, Set<String> words) {}

    /** Empty where a claim tells of no involvement. */
    Optional<Told> read(Claim claim) {
        if (claim.heading()) {
            return Optional.empty();
        }
        Quote denial = claim.denial();
        return phrases.computeIfAbsent(claim.language(), this::index).all(claim.tokens()).stream()
                .map(m -> told(claim, denial, m))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Told> told(Claim claim, @Nullable Quote denial, Phrases.Match<Kind> match) {
        Quote quote = claim.tokens().quote(match.from(), match.to());
        boolean inside = quote.start() >= claim.quote().start()
                && quote.end() <= claim.quote().end();
        if (!inside) {
            return Optional.empty();
        }
        if (denial != null) {
            boolean denies = match.values().contains(Kind.DENIED)
                    && quote.start() >= denial.end()
                    && claim.tokens().indexAtOrAfter(quote.start())
                                    - claim.tokens().indexAtOrAfter(denial.end())
                            <= DenialScope.WORDS;
            return denies ? Optional.of(of(claim, quote, claim.names(), true)) : Optional.empty();
        }
        List<Name> near = claim.names().stream()
                .filter(n -> !Nearest.isAttribution(claim, n.quote()))
                .filter(n -> Nearest.distance(claim, quote, n.quote()) <= NEAR)
                .toList();
        return match.values().contains(Kind.BEHIND) ? Optional.of(of(claim, quote, near, false)) : Optional.empty();
    }

    private static Told of(Claim claim, Quote quote, List<Name> names, boolean denied) {
        Set<String> actors = new HashSet<>();
        Set<String> sounds = new HashSet<>();
        for (Name name : names) {
            actors.add(name.actor());
            if (Features.isKnownByItsWords(name)) {
                sounds.addAll(Features.skeletons(name));
            }
        }
        return new Told(denied, quote, actors, sounds, denied ? denier(claim) : words(claim, quote));
    }

    /** The words for who denies it. */
    private static Set<String> denier(Claim claim) {
        if (claim.speaker() == null) {
            return Set.of();
        }
        Quote speaker = claim.speaker().quote();
        Set<String> words = new HashSet<>();
        claim.tokens().within(speaker.span()).list().stream()
                .filter(t -> tells(claim, t))
                .forEach(t -> words.add(t.folded()));
        return words;
    }

    private static Set<String> words(Claim claim, Quote behind) {
        int at = claim.tokens().indexAtOrAfter(behind.start());
        int to = claim.tokens().indexAtOrAfter(behind.end());
        Set<String> words = new HashSet<>();
        for (int i = Math.max(0, at - NEAR); i < Math.min(claim.tokens().size(), to + NEAR); i++) {
            if (tells(claim, claim.tokens().get(i))) {
                words.add(claim.tokens().get(i).folded());
            }
        }
        return words;
    }

    private static boolean tells(Claim claim, Token token) {
        return token.isWord()
                && token.folded().length() >= LEAST_LETTERS
                && !StopWords.contains(claim.language(), token.folded());
    }

    /** The link between two claims of which one denies the involvement that the other tells of. */
    Optional<Link> find(Claim claimA, Optional<Told> a, Claim claimB, Optional<Told> b) {
        if (a.isEmpty() || b.isEmpty() || a.get().denied() == b.get().denied()) {
            return Optional.empty();
        }
        boolean first = a.get().denied();
        if (!isOne(first ? a.get() : b.get(), first ? b.get() : a.get(), claimA.language() == claimB.language())) {
            return Optional.empty();
        }
        double like = weights.get("denial.involvement");
        return Optional.of(Link.denied(answer(claimA, a.get()), answer(claimB, b.get()), (1 + like) / 2, like));
    }

    private static boolean isOne(Told denies, Told tells, boolean oneLanguage) {
        return !Collections.disjoint(denies.actors(), tells.actors())
                || !Collections.disjoint(denies.sounds(), tells.sounds())
                || oneLanguage && denies.words().size() > 1 && tells.words().containsAll(denies.words());
    }

    private static Answer answer(Claim claim, Told told) {
        String words = Folding.fold(told.quote().text());
        return DenialLinks.answer(
                claim, told.quote(), told.denied() ? claim.denial() : null, new Value.Stance(words, told.denied()));
    }

    private Phrases<Kind> index(Language language) {
        Phrases.Builder<Kind> builder = Phrases.in(language);
        for (LexiconEntry entry : entries) {
            Kind kind = entry.id().equals("denied") ? Kind.DENIED : Kind.BEHIND;
            entry.get(language.code()).forEach(phrase -> builder.addExact(phrase, kind));
        }
        return builder.build();
    }
}
