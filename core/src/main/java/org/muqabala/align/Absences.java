package org.muqabala.align;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.muqabala.align.Content.Item;
import org.muqabala.align.Content.Sort;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.text.Folding;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/** Reads of what a claim says that there is none, wherever in it: "without a guide", "received no subsidies" (absences.lex). */
final class Absences {
    private static final Set<String> KEYS = Set.of("ar", "en", "fr", "es", "ru");

    /** So many words behind "no" what there is none of begins at most: "no prior notice". */
    private static final int BEHIND = 3;

    /** So many words behind the word that denies a clause "any" or "a" still stands under it. */
    private static final int DENIED_WITHIN = 8;

    private final ConceptFamilies light;
    private final ConceptFamilies acts;
    private final List<LexiconEntry> entries = LexiconFile.shipped("absences.lex", KEYS);
    private final Map<Language, Phrases<Kind>> phrases = new ConcurrentHashMap<>(new EnumMap<>(Language.class));
    private final Map<String, Set<String>> words = new ConcurrentHashMap<>();

    /** @param acts the families of denials.lex */
    Absences(ConceptFamilies light, ConceptFamilies acts) {
        this.light = light;
        this.acts = acts;
    }

    private enum Kind {
        NONE,
        ANY,
        /** Before an act that is denied of everything: "denied any arrest". */
        ALL,
        /** Behind such an act: "no hubo disculpa alguna". */
        AFTER,
        KNOWN,
        COURSE,
        /** Opens those of whom none did something: "none of the nine". */
        OF,
        /** What stands right behind is lacking: "dug without a licence". */
        LACKING
    }

    /**
     * Something of which a claim says that there is none.
     *
     * @param none the words that say so
     * @param item what there is none of
     * @param act what is denied to have been done with it, where its name stands before: "no commission was paid"
     */
    record Absent(Quote none, Item item, Optional<Item> act) {}

    /**
     * In the order of the text.
     *
     * @param features of the claim
     */
    List<Absent> of(Claim claim, Features features) {
        Tokens tokens = claim.tokens();
        List<Item> items = Content.of(claim, features, light, q -> !Nearest.isAttribution(claim, q)).items().stream()
                .filter(i -> i.sort() != Sort.NAME)
                .sorted((a, b) -> a.quote().compareTo(b.quote()))
                .toList();
        Phrases<Kind> listed = phrases.computeIfAbsent(claim.language(), this::index);
        List<Absent> found = new ArrayList<>();
        int i = tokens.indexAtOrAfter(claim.quote().start());
        int end = tokens.indexAtOrAfter(claim.quote().end());
        while (i < end) {
            Optional<Phrases.Match<Kind>> match = listed.longestAt(tokens, i);
            int from = i;
            match.filter(m -> mayDeny(claim, m, from))
                    .flatMap(m -> item(claim, items, m.to()))
                    .ifPresent(item ->
                            found.add(new Absent(words(claim, from, match.get()), item, behind(claim, items, item))));
            i = match.map(Phrases.Match::to).orElse(i + 1);
        }
        return found;
    }

    /** "No", or "any" with the word that denies its clause. */
    private static Quote words(Claim claim, int from, Phrases.Match<Kind> match) {
        Quote words = claim.tokens().quote(from, match.to());
        Quote denial = claim.denial();
        return denial == null || match.values().contains(Kind.NONE)
                ? words
                : Quote.of(claim.tokens().text(), denial.span().cover(words.span()));
    }

    /** Do words that say that there is none stand right before a word, or with one word between: "sans le moindre doute"? */
    boolean isNone(Claim claim, Quote word) {
        Tokens tokens = claim.tokens();
        int at = tokens.indexAtOrAfter(word.start());
        Phrases<Kind> listed = phrases.computeIfAbsent(claim.language(), this::index);
        return IntStream.range(Math.max(tokens.indexAtOrAfter(claim.quote().start()), at - BEHIND - 1), at)
                .anyMatch(i -> listed.longestAt(tokens, i)
                        .filter(m -> m.values().contains(Kind.NONE))
                        .filter(m -> m.to() <= at && at - m.to() <= 1)
                        .isPresent());
    }

    /** Does a claim deny no more than that there is what stands right behind: "dug without a licence", "lacked a fishing permit"? */
    boolean lacks(Claim claim, Quote denial) {
        return phrases.computeIfAbsent(claim.language(), this::index)
                .longestAt(claim.tokens(), claim.tokens().indexAtOrAfter(denial.start()))
                .filter(m -> m.values().contains(Kind.LACKING))
                .isPresent();
    }

    private static boolean mayDeny(Claim claim, Phrases.Match<Kind> match, int at) {
        if (match.values().contains(Kind.NONE)) {
            return true;
        }
        Quote denial = claim.denial();
        if (denial == null || !match.values().contains(Kind.ANY)) {
            return false;
        }
        int words = at - claim.tokens().indexAtOrAfter(denial.end());
        return words >= 0 && words <= DENIED_WITHIN;
    }

    /** The first piece of weight right behind; none where a sign or a number stands before it. */
    private Optional<Item> item(Claim claim, List<Item> items, int from) {
        Tokens tokens = claim.tokens();
        for (int i = from; i < Math.min(tokens.size(), from + BEHIND); i++) {
            Token token = tokens.get(i);
            boolean part = i == from && isListed(Kind.OF, claim.language(), token);
            if (!token.isWord() || part || isListed(Kind.COURSE, claim.language(), token)) {
                return Optional.empty();
            }
            List<Item> here = items.stream()
                    .filter(m -> m.quote().span().contains(token.span()))
                    .toList();
            if (!here.isEmpty() && here.stream().noneMatch(Item::light)) {
                return Optional.of(here.get(0)).filter(m -> !acts.lists("common", m.key()));
            }
            if (!here.isEmpty() && !describesBefore(claim.language())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Does what describes a noun stand before it? Elsewhere the first word behind "no" is the thing itself. */
    private static boolean describesBefore(Language language) {
        return language == Language.ENGLISH || language == Language.RUSSIAN;
    }

    /** The act behind what there is none of, in the same clause. */
    private Optional<Item> behind(Claim claim, List<Item> items, Item item) {
        Tokens tokens = claim.tokens();
        int from = tokens.indexAtOrAfter(item.quote().end());
        return items.stream()
                .filter(m -> m.sort() == Sort.ACT
                        && m.quote().start() >= item.quote().end())
                .filter(m -> tokens.indexAtOrAfter(m.quote().start()) - from <= BEHIND)
                .filter(m -> tokens
                        .list()
                        .subList(from, tokens.indexAtOrAfter(m.quote().start()))
                        .stream()
                        .allMatch(Token::isWord))
                .findFirst();
    }

    /** Does a word that denies open those of whom none did something, "none of the nine"? */
    boolean opensPart(Claim claim, Quote none) {
        int next = claim.tokens().indexAtOrAfter(none.end());
        return next < claim.tokens().size()
                && isListed(Kind.OF, claim.language(), claim.tokens().get(next));
    }

    /**
     * Is an act denied whatever it is done to or by: "denied any arrest", "no hubo disculpa alguna"?
     *
     * @param within so many words before the act such a word stands at most
     */
    boolean deniesAll(Said denied, int within) {
        Claim claim = denied.claim();
        Tokens tokens = claim.tokens();
        int act = tokens.indexAtOrAfter(denied.act().quote().start());
        int end = tokens.indexAtOrAfter(denied.act().quote().end());
        boolean before = tokens.list().subList(Math.max(0, act - within), end).stream()
                .anyMatch(t -> isListed(Kind.ALL, claim.language(), t));
        return before || end < tokens.size() && isListed(Kind.AFTER, claim.language(), tokens.get(end));
    }

    /** Is a piece told as one spoken of before, behind "the" or its like? */
    boolean isKnown(Claim claim, Quote piece) {
        int at = claim.tokens().indexAtOrAfter(piece.start());
        if (at == claim.tokens().size()) {
            return false; // a part of the last word, behind what Arabic writes before it
        }
        boolean article = claim.language() == Language.ARABIC
                && claim.tokens().get(at).folded().startsWith("ال");
        return article
                || at > 0
                        && isListed(Kind.KNOWN, claim.language(), claim.tokens().get(at - 1));
    }

    private boolean isListed(Kind kind, Language language, Token token) {
        return words.computeIfAbsent(
                        kind.name() + language.code(),
                        k -> entries.stream()
                                .filter(e -> kind(e) == kind)
                                .flatMap(e -> e.get(language.code()).stream())
                                .map(Folding::fold)
                                .collect(Collectors.toUnmodifiableSet()))
                .contains(token.folded());
    }

    private static Kind kind(LexiconEntry entry) {
        return Kind.valueOf(entry.id().toUpperCase(Locale.ROOT));
    }

    private Phrases<Kind> index(Language language) {
        Phrases.Builder<Kind> builder = Phrases.in(language);
        for (LexiconEntry entry : entries) {
            Kind kind = kind(entry);
            if (kind == Kind.NONE || kind == Kind.ANY || kind == Kind.LACKING) {
                entry.get(language.code()).forEach(phrase -> builder.addExact(phrase, kind));
            }
        }
        return builder.build();
    }
}
