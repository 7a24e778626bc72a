package org.muqabala.align;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.Gazetteer;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.StopWords;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/** The places of a claim, each with what happens there: a name or a thing behind a word that says "in", "near", "on". */
final class PlaceAnswers {
    private static final Set<String> KEYS = Set.of("ar", "en", "fr", "es", "ru");

    private static final Set<String> OWNING = Set.of("'s", "’s", "'", "’");

    /** So many words off a happening still happens at the place. */
    private static final int FARTHEST = 9;

    /** So many words behind a word for leaving "from" tells where from. */
    private static final int LEFT_WITHIN = 5;

    /** What the question is of, where it asks from where somebody set off. */
    private static final String START = "start-place";

    private static final String ARTICLE = "ال";

    private final ConceptFamilies light;
    private final ConceptFamilies happenings;
    private final Gazetteer gazetteer = Gazetteer.shipped();
    private final List<LexiconEntry> entries = LexiconFile.shipped("places.lex", KEYS);
    private final Map<Language, Phrases<Word>> phrases = new ConcurrentHashMap<>(new EnumMap<>(Language.class));

    PlaceAnswers(ConceptFamilies light, ConceptFamilies happenings) {
        this.light = light;
        this.happenings = happenings;
    }

    /** The headers of the lexicon file. */
    private enum Word {
        AT,
        FROM,
        LEAVING,
        SORT,
        ARTICLE
    }

    /** In the order of the text; of a place at which nothing is told to happen nothing. */
    List<Answer> read(Claim claim) {
        List<Answer> answers = new ArrayList<>();
        Phrases<Word> words = phrases.computeIfAbsent(claim.language(), this::index);
        Tokens tokens = claim.tokens();
        int from = tokens.indexAtOrAfter(claim.quote().start());
        int left = -LEFT_WITHIN;
        for (int i = from;
                i < tokens.size() && tokens.get(i).end() <= claim.quote().end();
                i++) {
            Optional<Phrases.Match<Word>> found = words.longestAt(tokens, i);
            if (found.isEmpty()) {
                continue;
            }
            List<Word> kinds = found.get().values();
            int to = found.get().to();
            boolean leaves = kinds.contains(Word.FROM) && i - left < LEFT_WITHIN;
            if (kinds.contains(Word.AT)) {
                place(claim, words, afterArticle(words, tokens, to))
                        .flatMap(p -> answer(claim, p))
                        .ifPresent(answers::add);
            } else if (leaves) {
                place(claim, words, afterArticle(words, tokens, to))
                        .map(p -> answer(claim, p, START, null))
                        .ifPresent(answers::add);
            }
            left = kinds.contains(Word.LEAVING) && !isBehindArticle(words, tokens, i) ? to : left;
            i = Math.max(i, to - 1);
        }
        return answers;
    }

    /** "Le parti" is a party. */
    private static boolean isBehindArticle(Phrases<Word> words, Tokens tokens, int index) {
        return index > 0
                && words.longestAt(tokens, index - 1)
                        .filter(m -> m.values().contains(Word.ARTICLE))
                        .isPresent();
    }

    private static int afterArticle(Phrases<Word> words, Tokens tokens, int index) {
        if (index >= tokens.size()) {
            return index;
        }
        return words.longestAt(tokens, index)
                .filter(m -> m.values().contains(Word.ARTICLE))
                .map(Phrases.Match::to)
                .orElse(index);
    }

    /** A place and its words. */
    private record Found(Quote quote, Value.Place place) {}

    private Optional<Found> place(Claim claim, Phrases<Word> words, int index) {
        Tokens tokens = claim.tokens();
        if (index >= tokens.size()) {
            return Optional.empty();
        }
        int start = tokens.get(index).start();
        Optional<Found> name = name(claim, start);
        if (name.isPresent()) {
            return name;
        }
        Optional<Phrases.Match<Word>> sort =
                words.longestAt(tokens, index).filter(m -> m.values().contains(Word.SORT));
        int next = sort.map(m -> afterArticle(words, tokens, m.to())).orElse(index);
        boolean behindSort = sort.isPresent() || index > 0 && endsInSort(words, tokens, index - 1);
        boolean known = claim.language() == Language.ARABIC
                && tokens.get(index).folded().startsWith(ARTICLE);
        if (behindSort && !(sort.isPresent() && known) && next < tokens.size()) {
            Optional<Found> named = name(claim, tokens.get(next).start())
                    .or(() -> claim.language() == Language.ARABIC ? unknown(claim, next) : Optional.empty());
            if (named.isPresent()) {
                return named;
            }
        }
        return claim.concepts().stream()
                .filter(m -> m.quote().start() == start && m.concept().type() == Concept.Type.PLACE)
                .findFirst()
                .map(m -> new Found(m.quote(), new Value.Place(m.concept().id(), false, within(m))));
    }

    /** "In the town of" is one phrase, whose last word is the sort. */
    private static boolean endsInSort(Phrases<Word> words, Tokens tokens, int index) {
        return words.longestAt(tokens, index)
                .filter(m -> m.values().contains(Word.SORT))
                .isPresent();
    }

    private Optional<Found> name(Claim claim, int start) {
        return claim.names().stream()
                .filter(n -> n.quote().start() == start && isPlace(n) && !isOwner(claim, n))
                .findFirst()
                .map(n -> new Found(n.quote(), new Value.Place(n.name(), true, within(n.name()))));
    }

    /** In a script without capitals the word behind "the town of" is its name, with what stands beside it as a second word. */
    private Optional<Found> unknown(Claim claim, int index) {
        Tokens tokens = claim.tokens();
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
        return Optional.of(new Found(quote, new Value.Place(name, true, Set.of())));
    }

    private Optional<Answer> answer(Claim claim, Found found) {
        String act = act(claim, found.quote());
        return act == null ? Optional.empty() : Optional.of(answer(claim, found, null, act));
    }

    private static Answer answer(Claim claim, Found found, @Nullable String of, @Nullable String act) {
        return new Answer(Facet.PLACE, claim, found.quote(), found.place(), of, act, Scope.WHOLE, null);
    }

    /** The nearest act, where that is something that happens at a place: "the summit was hailed in Moscow" tells of no place. */
    private @Nullable String act(Claim claim, Quote quote) {
        return Nearest.concept(
                        claim,
                        quote,
                        m -> (isHappening(m) || isAct(m))
                                && !m.quote().span().overlaps(quote.span())
                                && Nearest.distance(claim, quote, m.quote()) <= FARTHEST)
                .filter(this::isHappening)
                .map(m -> m.concept().id())
                .orElse(null);
    }

    private boolean isAct(ConceptMention mention) {
        return mention.concept().type() == Concept.Type.EVENT
                && !light.lists("light", mention.concept().id());
    }

    private boolean isHappening(ConceptMention mention) {
        return happenings.family(mention.concept().id()).isPresent();
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

    /** What holds a town: its country, and what holds that. */
    private Set<String> within(String name) {
        Set<String> within = new LinkedHashSet<>();
        String inner = name;
        while (inner != null) {
            inner = gazetteer
                    .entry(inner)
                    .flatMap(e -> e.get("in").stream().findFirst())
                    .filter(within::add)
                    .orElse(null);
        }
        return within;
    }

    private Set<String> within(ConceptMention mention) {
        return Set.copyOf(mention.concept().broader());
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
