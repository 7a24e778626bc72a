package org.muqabala.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.figure.Figure;
import org.muqabala.reading.name.Name;
import org.muqabala.reading.time.Time;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.StopWords;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;
import org.muqabala.text.WordForms;

/** Reads a brief text as the pieces that are set against another's, in the order of the text. */
final class PieceReader {
    private static final int LEAST_WORD = 1;

    private final ConceptFamilies light;
    private final Weights weights;
    private final List<LexiconEntry> turns;
    private final Map<Language, Phrases<LexiconEntry>> phrases = new ConcurrentHashMap<>();

    PieceReader(ConceptFamilies light, Weights weights) {
        this.light = light;
        this.weights = weights;
        this.turns = LexiconFile.shipped("contrasts.lex", Set.of("opposite", "ar", "en", "fr", "es", "ru"));
    }

    /** The small words that turn a statement round, each with those it is the opposite of. */
    List<LexiconEntry> turns() {
        return turns;
    }

    List<Piece> read(List<Claim> claims) {
        List<Piece> pieces = new ArrayList<>();
        claims.forEach(c -> read(c, pieces));
        return pieces;
    }

    private void read(Claim claim, List<Piece> pieces) {
        Known known = new Known(claim);
        Tokens tokens = claim.tokens();
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            Optional<Phrases.Match<LexiconEntry>> turn =
                    phrases(claim.language()).longestAt(tokens, i);
            Piece piece = known.at(token);
            if (piece == null && turn.isPresent()) {
                Quote quote = tokens.quote(i, turn.get().to());
                String id = turn.get().values().get(0).id();
                piece = plain(claim, quote, Piece.Kind.TURN, id, weights.get("contrast.weight.turn"));
            } else if (piece == null) {
                piece = word(claim, token);
            }
            if (piece != null) {
                pieces.add(piece);
                i = Math.max(i + 1, tokens.indexAtOrAfter(piece.quote().end()));
            } else {
                i++;
            }
        }
    }

    private static Piece plain(Claim claim, Quote quote, Piece.Kind kind, String key, double weight) {
        return new Piece(claim, quote, kind, key, weight, List.of(), null, null, null);
    }

    private @Nullable Piece word(Claim claim, Token token) {
        Quote quote = Quote.of(claim.tokens().text(), token.span());
        if (token.isNumber()) {
            return plain(claim, quote, Piece.Kind.FIGURE, token.folded(), weights.get("contrast.weight.figure"));
        }
        boolean content = token.isWord()
                && token.folded().length() > LEAST_WORD
                && !StopWords.contains(claim.language(), token.folded());
        return content
                ? plain(claim, quote, Piece.Kind.WORD, key(claim, token), weights.get("contrast.weight.word"))
                : null;
    }

    private static String key(Claim claim, Token token) {
        return WordForms.of(claim.language(), token.folded()).key();
    }

    private Phrases<LexiconEntry> phrases(Language language) {
        return phrases.computeIfAbsent(language, l -> {
            Phrases.Builder<LexiconEntry> builder = Phrases.in(l);
            for (LexiconEntry entry : turns) {
                entry.get(l.code()).forEach(phrase -> builder.addExact(phrase, entry));
            }
            return builder.build();
        });
    }

    /** What has been read of a claim, by where it starts: a name before a time, an amount and a meaning. */
    private final class Known {
        private final Claim claim;
        private final TreeMap<Integer, Piece> byStart = new TreeMap<>();

        Known(Claim claim) {
            this.claim = claim;
            for (Name name : claim.names()) {
                put(Piece.Kind.NAME, name.quote(), weights.get("contrast.weight.name"), List.of(), name, null, null);
            }
            for (Time time : claim.times()) {
                put(Piece.Kind.TIME, time.quote(), weights.get("contrast.weight.time"), List.of(), null, null, time);
            }
            for (Figure figure : claim.figures()) {
                put(
                        Piece.Kind.FIGURE,
                        figure.quote(),
                        weights.get("contrast.weight.figure"),
                        List.of(),
                        null,
                        figure,
                        null);
            }
            Map<Quote, List<Concept>> meanings = new TreeMap<>();
            for (ConceptMention mention : claim.concepts()) {
                meanings.computeIfAbsent(mention.quote(), q -> new ArrayList<>())
                        .add(mention.concept());
            }
            meanings.forEach(
                    (quote, concepts) -> put(Piece.Kind.CONCEPT, quote, weight(concepts), concepts, null, null, null));
        }

        private double weight(List<Concept> concepts) {
            boolean isLight = concepts.stream().allMatch(c -> light.lists("light", c.id()));
            boolean isQuality = concepts.stream().allMatch(c -> c.type() == Concept.Type.QUALITY);
            return weights.get(
                    isLight
                            ? "contrast.weight.light"
                            : isQuality ? "contrast.weight.quality" : "contrast.weight.concept");
        }

        private void put(
                Piece.Kind kind,
                Quote quote,
                double weight,
                List<Concept> concepts,
                @Nullable Name name,
                @Nullable Figure figure,
                @Nullable Time time) {
            boolean free =
                    byStart.values().stream().noneMatch(p -> p.quote().span().overlaps(quote.span()));
            if (free) {
                byStart.put(
                        quote.start(),
                        new Piece(claim, quote, kind, keyOf(quote), weight, concepts, name, figure, time));
            }
        }

        private String keyOf(Quote quote) {
            StringBuilder key = new StringBuilder();
            for (Token token : claim.tokens().within(quote.span()).list()) {
                if (token.kind() != Token.Kind.SIGN) {
                    key.append(key.length() == 0 ? "" : " ")
                            .append(token.isWord() ? key(claim, token) : token.folded());
                }
            }
            return key.toString();
        }

        @Nullable
        Piece at(Token token) {
            return byStart.get(token.start());
        }
    }
}
