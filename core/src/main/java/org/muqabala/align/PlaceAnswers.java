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
import org.muqabala.text.Tokens;

/** The places of a claim, each with what happens there: a name or a thing behind a word that says "in", "near", "on". */
final class PlaceAnswers {
    private static final Set<String> KEYS = Set.of("ar", "en", "fr", "es", "ru");

    private static final Set<String> OWNING = Set.of("'s", "’s", "'", "’");

    /** So many words off a happening still happens at the place. */
    private static final int FARTHEST = 9;

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
        ARTICLE
    }

    /** In the order of the text; of a place at which nothing is told to happen nothing. */
    List<Answer> read(Claim claim) {
        List<Answer> answers = new ArrayList<>();
        Phrases<Word> words = phrases.computeIfAbsent(claim.language(), this::index);
        Tokens tokens = claim.tokens();
        int from = tokens.indexAtOrAfter(claim.quote().start());
        for (int i = from;
                i < tokens.size() && tokens.get(i).end() <= claim.quote().end();
                i++) {
            Optional<Phrases.Match<Word>> at =
                    words.longestAt(tokens, i).filter(m -> m.values().contains(Word.AT));
            if (at.isPresent()) {
                int next = afterArticle(words, tokens, at.get().to());
                place(claim, next).ifPresent(answers::add);
                i = Math.max(i, at.get().to() - 1);
            }
        }
        return answers;
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

    private Optional<Answer> place(Claim claim, int index) {
        if (index >= claim.tokens().size()) {
            return Optional.empty();
        }
        int start = claim.tokens().get(index).start();
        Optional<Name> name = claim.names().stream()
                .filter(n -> n.quote().start() == start && isPlace(n) && !isOwner(claim, n))
                .findFirst();
        if (name.isPresent()) {
            Name found = name.get();
            return answer(claim, found.quote(), new Value.Place(found.name(), true, within(found.name())));
        }
        return claim.concepts().stream()
                .filter(m -> m.quote().start() == start && m.concept().type() == Concept.Type.PLACE)
                .findFirst()
                .flatMap(m ->
                        answer(claim, m.quote(), new Value.Place(m.concept().id(), false, within(m))));
    }

    private Optional<Answer> answer(Claim claim, Quote quote, Value.Place place) {
        String act = act(claim, quote);
        return act == null
                ? Optional.empty()
                : Optional.of(new Answer(Facet.PLACE, claim, quote, place, null, act, Scope.WHOLE, null));
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
