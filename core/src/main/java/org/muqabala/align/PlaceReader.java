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
import org.muqabala.candidate.Sorts;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.Gazetteer;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.StopWords;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/** Reads the places of a claim: names and sorts of places behind a word that says "in", "near", "on", or "from" behind a word for leaving. */
final class PlaceReader {
    private static final Set<String> KEYS = Set.of("ar", "en", "fr", "es", "ru");

    private static final Set<String> OWNING = Set.of("'s", "’s", "'", "’");

    /** So many words behind "in" the name or the sort of the place stands: "in the main drug store". */
    private static final int WITHIN = 4;

    /** So many words behind a word for leaving "from" tells where from. */
    private static final int LEFT_WITHIN = 5;

    private static final String ARTICLE = "ال";

    /** "In", as Arabic writes it before the word that it belongs to. */
    private static final String ATTACHED = "ب";

    private final Sorts sites;
    private final Gazetteer gazetteer = Gazetteer.shipped();
    private final List<LexiconEntry> entries = LexiconFile.shipped("places.lex", KEYS);
    private final Map<Language, Phrases<Word>> phrases = new ConcurrentHashMap<>(new EnumMap<>(Language.class));

    PlaceReader(ConceptLexicon lexicon) {
        this.sites = new Sorts(lexicon, "sites.lex");
    }

    /** The headers of the lexicon file. */
    private enum Word {
        AT,
        FROM,
        LEAVING,
        SORT,
        ARTICLE
    }

    /** In the order of the text. */
    List<PlacePiece> read(Claim claim) {
        List<PlacePiece> pieces = new ArrayList<>();
        Phrases<Word> words = phrases.computeIfAbsent(claim.language(), this::index);
        List<Sorts.Found> sorts = sites.in(claim);
        Tokens tokens = claim.tokens();
        int left = -LEFT_WITHIN;
        int i = tokens.indexAtOrAfter(claim.quote().start());
        while (i < tokens.size() && tokens.get(i).end() <= claim.quote().end()) {
            Optional<Phrases.Match<Word>> found = words.longestAt(tokens, i);
            List<Word> kinds = found.map(Phrases.Match::values).orElse(List.of());
            int to = found.map(Phrases.Match::to).orElse(i + 1);
            boolean leaves = kinds.contains(Word.FROM) && i - left < LEFT_WITHIN;
            if (kinds.contains(Word.AT) || leaves) {
                pieces(claim, words, sorts, i, to, leaves && !kinds.contains(Word.AT), pieces);
            } else if (isAttached(claim, i)) {
                pieces(claim, words, sorts, i, i, false, pieces);
            }
            left = kinds.contains(Word.LEAVING) && !isBehindArticle(words, tokens, i) ? to : left;
            i = Math.max(i + 1, to);
        }
        return pieces;
    }

    /** "Le parti" is a party. */
    private static boolean isBehindArticle(Phrases<Word> words, Tokens tokens, int index) {
        return index > 0
                && words.longestAt(tokens, index - 1)
                        .filter(m -> m.values().contains(Word.ARTICLE))
                        .isPresent();
    }

    /** "بالرباط": the letter is no part of the name. */
    private boolean isAttached(Claim claim, int index) {
        if (claim.language() != Language.ARABIC) {
            return false;
        }
        Token token = claim.tokens().get(index);
        String word = token.folded();
        if (word.startsWith(ATTACHED + ARTICLE)) {
            return true;
        }
        return word.startsWith(ATTACHED)
                && claim.names().stream()
                        .filter(n -> n.quote().start() == token.start())
                        .anyMatch(n -> gazetteer
                                .entry(n.name())
                                .filter(e -> e.get(Language.ARABIC.code()).stream()
                                        .noneMatch(form -> form.startsWith(ATTACHED)))
                                .isPresent());
    }

    /** The name right there or behind a sort of place, and the sort itself: "the plant near Porto", "the town of Calvi". */
    private void pieces(
            Claim claim,
            Phrases<Word> words,
            List<Sorts.Found> sorts,
            int start,
            int from,
            boolean leaving,
            List<PlacePiece> pieces) {
        Tokens tokens = claim.tokens();
        Sorts.Found sort = sorts.stream()
                .filter(s -> s.from() >= start && s.to() <= from)
                .findFirst()
                .orElse(null); // "in the village of" is one phrase
        for (int i = from; i < Math.min(tokens.size(), from + WITHIN); i++) {
            Token token = tokens.get(i);
            if (!token.isWord() && !OWNING.contains(token.folded()) || i > from && isAt(words, tokens, i)) {
                break;
            }
            int at = i;
            Optional<Name> name = claim.names().stream()
                    .filter(n -> n.quote().start() == token.start() && isPlace(n))
                    .findFirst();
            if (name.isPresent() && !isOwner(claim, name.get())) {
                Optional<Sorts.Found> within = sorts.stream()
                        .filter(s -> s.quote().start() >= name.get().quote().start()
                                && s.quote().end() <= name.get().quote().end())
                        .findFirst(); // "the Harbour Hotel"
                pieces.add(named(name.get(), Optional.ofNullable(sort).or(() -> within), leaving));
                return;
            }
            if (sort == null) {
                sort = sorts.stream().filter(s -> s.from() == at).findFirst().orElse(null);
            }
        }
        Optional<Sorts.Found> site = Optional.ofNullable(sort);
        Optional<PlacePiece> unknown =
                claim.language() == Language.ARABIC ? unknown(claim, words, site, from, leaving) : Optional.empty();
        unknown.or(() -> site.map(s -> new PlacePiece(s.quote(), Set.of(), Set.of(), sites(s), leaving)))
                .ifPresent(pieces::add);
    }

    private static boolean isAt(Phrases<Word> words, Tokens tokens, int index) {
        return words.longestAt(tokens, index)
                .filter(m -> m.values().contains(Word.AT))
                .isPresent();
    }

    private PlacePiece named(Name name, Optional<Sorts.Found> sort, boolean leaving) {
        boolean known = gazetteer.entry(name.name()).isPresent();
        Set<String> sites = sort.map(PlaceReader::sites).orElse(Set.of());
        return new PlacePiece(
                name.quote(),
                known ? Set.of(name.name()) : Set.of(),
                known ? Set.of() : Set.of(name.name()),
                sites,
                leaving);
    }

    /** Of several levels: a warehouse is a room of something, or a building of its own. */
    private static Set<String> sites(Sorts.Found found) {
        return found.above().stream().map(level -> level + "/" + found.sort()).collect(Collectors.toUnmodifiableSet());
    }

    /** In a script without capitals the word behind "the town of" is its name, with what stands beside it as a second word. */
    private static Optional<PlacePiece> unknown(
            Claim claim, Phrases<Word> words, Optional<Sorts.Found> sort, int from, boolean leaving) {
        Tokens tokens = claim.tokens();
        Optional<Phrases.Match<Word>> behind = from < tokens.size()
                ? words.longestAt(tokens, from).filter(m -> m.values().contains(Word.SORT))
                : Optional.empty();
        boolean known = behind.isPresent() && tokens.get(from).folded().startsWith(ARTICLE);
        int index = behind.map(Phrases.Match::to).orElse(from);
        boolean behindSort = behind.isPresent() || from > 0 && endsInSort(words, tokens, from - 1);
        if (!behindSort || known || index >= tokens.size()) {
            return Optional.empty();
        }
        Token first = tokens.get(index);
        if (!first.isWord() || StopWords.contains(claim.language(), first.folded())) {
            return Optional.empty();
        }
        int to = index + 1;
        boolean two = to < tokens.size()
                && tokens.get(to).isWord()
                && tokens.get(to).folded().startsWith(ARTICLE)
                && tokens.get(to).gap().compareTo(Token.Gap.SPACE) <= 0;
        Quote quote = tokens.quote(index, two ? to + 1 : to);
        String name = first.folded() + (two ? " " + tokens.get(to).folded() : "");
        return Optional.of(new PlacePiece(
                quote, Set.of(), Set.of(name), sort.map(PlaceReader::sites).orElse(Set.of()), leaving));
    }

    /** "In the town of" is one phrase, whose last word is the sort. */
    private static boolean endsInSort(Phrases<Word> words, Tokens tokens, int index) {
        return words.longestAt(tokens, index)
                .filter(m -> m.values().contains(Word.SORT))
                .isPresent();
    }

    /** "At Selwan's initiative" tells of no place. */
    private static boolean isOwner(Claim claim, Name name) {
        int next = claim.tokens().indexAtOrAfter(name.quote().end());
        return next < claim.tokens().size()
                && OWNING.contains(claim.tokens().get(next).folded());
    }

    private static boolean isPlace(Name name) {
        return switch (name.kind()) {
            case CITY, REGION, WATERS, COUNTRY, OTHER -> true;
            case PERSON, ORGANISATION, NATIONALITY -> false;
        };
    }

    private Phrases<Word> index(Language language) {
        Phrases.Builder<Word> builder = Phrases.in(language);
        for (LexiconEntry entry : entries) {
            Word word = Word.valueOf(entry.id().toUpperCase(Locale.ROOT));
            entry.get(language.code()).forEach(phrase -> builder.addExact(phrase, word));
        }
        return builder.build();
    }
}
