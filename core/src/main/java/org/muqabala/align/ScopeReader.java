package org.muqabala.align;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.reading.figure.Figure;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Tokens;

/** Reads from the words beside a value of how much of the thing it holds. */
final class ScopeReader {
    /** How many words before and after a value its scope may stand. */
    private static final int BEFORE = 3;

    private static final int AFTER = 7;

    /** An owner has so many tokens at most, its apostrophe and its s among them. */
    private static final int LONGEST_OWNER = 5;

    private static final Set<String> APOSTROPHES = Set.of("'", "\u2019");

    private static final Set<String> AFTER_AR = Set.of("بعد", "وبعد", "بعيد");

    private static final Set<String> KEYS = Set.of("ar", "en", "fr", "es", "ru");

    private final List<LexiconEntry> entries = LexiconFile.shipped("scope.lex", KEYS);
    private final Map<Language, Phrases<Word>> phrases = new ConcurrentHashMap<>(new EnumMap<>(Language.class));

    /** The scope of a value; {@link Scope#WHOLE} where no word beside it says more. */
    Scope read(Claim claim, Figure figure) {
        Quote value = figure.quote();
        Tokens tokens = claim.tokens();
        int first = tokens.indexAtOrAfter(value.start());
        int after = tokens.indexAtOrAfter(value.end());
        Phrases<Word> known = phrases.computeIfAbsent(claim.language(), this::index);
        boolean named = false;
        for (int i = Math.max(0, first - BEFORE - LONGEST_OWNER); i < Math.min(tokens.size(), after + AFTER); i++) {
            Optional<Phrases.Match<Word>> match = known.longestAt(tokens, i);
            Optional<Scope> scope = match.flatMap(m -> scope(claim, m, first, after, isBare(figure)));
            if (i < first - BEFORE && scope.filter(Scope.NAMED::equals).isEmpty()) {
                continue; // only an owner may stand between
            }
            if (scope.isPresent() && scope.get() != Scope.NAMED) {
                return scope.get();
            }
            named |= scope.isPresent();
        }
        return named ? Scope.NAMED : Scope.WHOLE;
    }

    /** Is what a number counts a time that something happens: "the third time"? */
    boolean isOccasion(Claim claim, Figure figure) {
        Quote noun = figure.counted();
        return noun != null
                && phrases.computeIfAbsent(claim.language(), this::index)
                        .longestAt(claim.tokens(), claim.tokens().indexAtOrAfter(noun.start()))
                        .filter(m -> m.values().contains(Word.OCCASION))
                        .isPresent();
    }

    /** Does a number tell of others than those told of before it: "14 died and 20 others are missing"? */
    boolean isOfOthers(Claim claim, Figure figure) {
        return isTold(claim, figure, Word.OTHERS) || isAdded(claim, figure);
    }

    /** Does a number tell of more than those told of before: "after three more suspects were detained"? */
    boolean isAdded(Claim claim, Figure figure) {
        boolean open = figure.bound() != Figure.Bound.EXACT && figure.bound() != Figure.Bound.ABOUT; // "300 or more"
        return !open && isTold(claim, figure, Word.ADDED);
    }

    /** Are those whom a number counts told to be so still, "21 are still in hospital", within a few words of it? */
    boolean isStill(Claim claim, Figure figure) {
        Tokens tokens = claim.tokens();
        return phrases.computeIfAbsent(claim.language(), this::index).all(tokens).stream()
                .filter(m -> m.values().contains(Word.STILL))
                .map(m -> tokens.quote(m.from(), m.to()))
                .anyMatch(q -> Nearest.distance(claim, figure.quote(), q) <= BEFORE + 1);
    }

    /** Does a word stand in a figure, behind its first one, or right behind it? "More than 300" begins with what is no such word. */
    private boolean isTold(Claim claim, Figure figure, Word word) {
        Phrases<Word> known = phrases.computeIfAbsent(claim.language(), this::index);
        int first = claim.tokens().indexAtOrAfter(figure.quote().start());
        int after = claim.tokens().indexAtOrAfter(figure.quote().end());
        return IntStream.range(
                        word == Word.ADDED ? first + 1 : first,
                        Math.min(claim.tokens().size(), after + 1))
                .anyMatch(i -> known.longestAt(claim.tokens(), i)
                        .filter(m -> m.values().contains(word))
                        .isPresent());
    }

    /** What each or both have may follow later; a whole is named right before the number; the rest is told beside it. */
    private static Optional<Scope> scope(Claim claim, Phrases.Match<Word> match, int first, int after, boolean bare) {
        boolean before = match.to() == first || isOwner(claim, match.to(), first);
        boolean behind = match.from() == after;
        boolean beside = match.to() >= first - 1 && match.from() <= after;
        return switch (match.values().get(0)) {
            case EACH -> Optional.of(Scope.EACH);
            case BOTH -> Optional.of(Scope.BOTH);
            case NAMED -> before ? Optional.of(Scope.NAMED) : Optional.empty();
            case PARTITIVE -> partitive(claim, match, before, behind && bare);
            case PART -> before ? Optional.of(Scope.PART) : Optional.empty();
            case OTHERS, ADDED, STILL, OCCASION, NOTHING -> Optional.empty();
            case OWN -> behind ? Optional.of(Scope.OWN) : Optional.empty();
            case DAILY, WEEKLY, MONTHLY, YEARLY ->
                isApart(claim, match, first, after)
                        ? Optional.of(Scope.valueOf(match.values().get(0).name()))
                        : Optional.empty();
            case OFFSET_BEHIND -> behind ? Optional.of(Scope.OFFSET) : Optional.empty();
            case OFFSET_FROM -> behind && isAfter(claim, first) ? Optional.of(Scope.AFTER) : Optional.empty();
            case OFFSET -> beside ? Optional.of(Scope.OFFSET) : Optional.empty();
            case WITHIN -> beside && match.from() < first ? Optional.of(Scope.WITHIN) : Optional.empty();
        };
    }

    /** Is "a month" no part of an amount itself: "on sale for a month"? */
    private static boolean isApart(Claim claim, Phrases.Match<Word> match, int first, int after) {
        Quote words = claim.tokens().quote(match.from(), match.to());
        boolean outside = match.to() <= first || match.from() >= after;
        return outside
                && claim.figures().stream().noneMatch(f -> f.quote().span().overlaps(words.span()));
    }

    /** Does "after" open an Arabic length of time that goes on with from when: "بعد 22 دقيقة من الإقلاع"? */
    private static boolean isAfter(Claim claim, int first) {
        return first > 0 && AFTER_AR.contains(claim.tokens().get(first - 1).folded());
    }

    /** Does nothing but an owner stand between two tokens: "312 of the | county's | 640 schools"? */
    private static boolean isOwner(Claim claim, int from, int to) {
        Tokens tokens = claim.tokens();
        return claim.language() == Language.ENGLISH
                && to - from >= 2
                && to - from <= LONGEST_OWNER
                && IntStream.of(to - 1, to - 2)
                        .anyMatch(i -> APOSTROPHES.contains(tokens.get(i).text()));
    }

    /** "Six of the wounded" are a part; "three tonnes of the gas" and "1,200 residents of the district" are not. */
    private static boolean isBare(Figure figure) {
        Quote counted = figure.counted();
        return figure.kind() == Figure.Kind.COUNT
                && (counted == null || counted.start() >= figure.quote().end());
    }

    private static Optional<Scope> partitive(Claim claim, Phrases.Match<Word> match, boolean before, boolean behind) {
        if (before) {
            return Optional.of(Scope.NAMED);
        }
        boolean wholeFollows = claim.figures().stream()
                .map(f -> claim.tokens().indexAtOrAfter(f.quote().start()))
                .anyMatch(i -> i == match.to() || isOwner(claim, match.to(), i));
        return behind && !wholeFollows ? Optional.of(Scope.PART) : Optional.empty();
    }

    /** The headers of the lexicon file. */
    private enum Word {
        EACH,
        NAMED,
        PARTITIVE,
        PART,
        BOTH,
        WITHIN,
        OFFSET,
        OFFSET_BEHIND,
        OFFSET_FROM,
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY,
        OTHERS,
        ADDED,
        STILL,
        OWN,
        OCCASION,
        NOTHING
    }

    private Phrases<Word> index(Language language) {
        Phrases.Builder<Word> builder = Phrases.in(language);
        for (LexiconEntry entry : entries) {
            Word scope = Word.valueOf(entry.id().replace('-', '_').toUpperCase(Locale.ROOT));
            entry.get(language.code()).forEach(phrase -> builder.addExact(phrase, scope));
        }
        return builder.build();
    }
}
