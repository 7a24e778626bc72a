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
import org.muqabala.claim.Modality;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.figure.Figure;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;
import org.muqabala.text.Tokens;

/** Reads whether a claim says that nobody came to harm, or that somebody did, in whatever words (casualties.lex). */
final class Casualties {
    private static final Set<String> KEYS = Set.of("ar", "en", "fr", "es", "ru");
    private static final String UNHURT = "unhurt";
    private static final String INJURE = "injure";

    /** So many words off "nobody" the harm that he did not come to stands. */
    private static final int NEAR = 10;

    /** Of who is held or not, since one who was not held may be told of beside "nobody". */
    private static final int RIGHT_BESIDE = 4;

    private final ConceptLexicon lexicon;
    private final ConceptFamilies roles;
    private final ConceptFamilies light;
    private final List<LexiconEntry> entries = LexiconFile.shipped("casualties.lex", KEYS);
    private final Map<Language, Phrases<Kind>> phrases = new ConcurrentHashMap<>(new EnumMap<>(Language.class));

    /** @param roles the families of roles.lex */
    Casualties(ConceptLexicon lexicon, ConceptFamilies roles, ConceptFamilies light) {
        this.lexicon = lexicon;
        this.roles = roles;
        this.light = light;
    }

    private enum Kind {
        NOBODY,
        EVERYBODY,
        SOME,
        HURT,
        DEAD
    }

    /** How bad a harm is; who says that nobody was hurt says that nobody is dead. */
    enum Harm {
        HURT,
        DEAD,
        /** That somebody was arrested or is held is no harm in other words, and is told and denied like one. */
        HELD;

        /** Does who says that nobody came to this say that nobody came to another? */
        boolean holds(Harm other) {
            return this == other || this == HURT && other == DEAD;
        }
    }

    /**
     * Harm that a claim tells of.
     *
     * @param none whether it says that nobody came to it
     * @param quote the words
     * @param act id of the concept, or the word
     */
    record Told(boolean none, Harm harm, Quote quote, String act) {}

    /** That nobody came to harm, else that somebody did; empty where the claim tells of neither. */
    Optional<Told> read(Claim claim) {
        boolean apart = claim.modality() != Modality.ASSERTED;
        return apart ? Optional.empty() : nobody(claim).or(() -> somebody(claim));
    }

    private Optional<Told> nobody(Claim claim) {
        for (ConceptMention mention : claim.concepts()) {
            Optional<Harm> harm = harm(mention);
            boolean unhurt = lexicon.isA(mention.concept().id(), UNHURT);
            boolean held = harm.filter(Harm.HELD::equals).isPresent();
            boolean nobody =
                    (unhurt || harm.isPresent() && claim.denial() != null) && isOfNobody(claim, mention.quote(), held);
            if (nobody || unhurt && isOfAll(claim, mention.quote())) {
                return Optional.of(new Told(
                        true,
                        harm.orElse(Harm.HURT),
                        mention.quote(),
                        mention.concept().id()));
            }
        }
        return Optional.empty();
    }

    /** Does "all", and not "all but two", stand anywhere before it: "every one of the pupils who were taken is unhurt"? */
    private boolean isOfAll(Claim claim, Quote harm) {
        Tokens tokens = claim.tokens();
        int start = tokens.indexAtOrAfter(claim.quote().start());
        int end = tokens.indexAtOrAfter(harm.start());
        return claim.denial() == null
                && IntStream.range(start, end).anyMatch(i -> is(Kind.EVERYBODY, claim, i))
                && IntStream.range(start, end).noneMatch(i -> is(Kind.SOME, claim, i));
    }

    /** Does "nobody" stand near, with nothing between that happened to anybody? */
    private boolean isOfNobody(Claim claim, Quote harm, boolean held) {
        int before = held ? RIGHT_BESIDE : NEAR;
        int behind =
                !held ? NEAR : claim.language() == Language.ARABIC ? RIGHT_BESIDE : 0; // "not detained at any point"
        Tokens tokens = claim.tokens();
        int from = tokens.indexAtOrAfter(harm.start());
        int to = tokens.indexAtOrAfter(harm.end());
        int start = tokens.indexAtOrAfter(claim.quote().start());
        int end = tokens.indexAtOrAfter(claim.quote().end());
        return IntStream.range(Math.max(start, from - before), Math.min(end, to + behind))
                .filter(i -> is(Kind.NOBODY, claim, i))
                .anyMatch(i -> claim.concepts().stream()
                        .noneMatch(m -> isHappening(m)
                                && !m.quote().span().overlaps(words(claim, i))
                                && m.quote().start() >= Math.min(tokens.get(i).start(), harm.end())
                                && m.quote().end() <= Math.max(tokens.get(i).end(), harm.start())));
    }

    /** The place of the phrase that starts at a token. */
    private Span words(Claim claim, int at) {
        return claim.tokens().quote(at, phrase(claim, at).orElseThrow().to()).span();
    }

    private boolean isHappening(ConceptMention mention) {
        return mention.concept().type() == Concept.Type.EVENT
                && !light.lists("light", mention.concept().id());
    }

    private Optional<Told> somebody(Claim claim) {
        if (claim.denial() != null) {
            return Optional.empty();
        }
        boolean people = tellsOfPeople(claim);
        for (ConceptMention mention : claim.concepts()) {
            Optional<Harm> harm = harm(mention);
            boolean told = people // in Arabic "hit" may be said of a house
                    || claim.language() != Language.ARABIC
                            && lexicon.isA(mention.concept().id(), INJURE);
            if (harm.isPresent() && told && !Nearest.isAttribution(claim, mention.quote())) {
                return Optional.of(new Told(
                        false, harm.get(), mention.quote(), mention.concept().id()));
            }
        }
        Tokens tokens = claim.tokens();
        int end = people ? tokens.indexAtOrAfter(claim.quote().end()) : 0;
        for (int i = tokens.indexAtOrAfter(claim.quote().start()); i < end; i++) {
            int at = i;
            Optional<Kind> kind = found(claim, i).filter(k -> k == Kind.HURT || k == Kind.DEAD);
            if (kind.isPresent()) {
                Quote words = tokens.quote(at, phrase(claim, at).orElseThrow().to());
                Harm harm = kind.get() == Kind.DEAD ? Harm.DEAD : Harm.HURT;
                return Optional.of(new Told(false, harm, words, words.text()));
            }
        }
        return Optional.empty();
    }

    /** A sort of people, or a count of what is no thing. */
    private boolean tellsOfPeople(Claim claim) {
        return claim.concepts().stream().anyMatch(m -> lexicon.isA(m.concept().id(), "person"))
                || claim.figures().stream().anyMatch(f -> f.kind() == Figure.Kind.COUNT && f.counted() == null);
    }

    private Optional<Harm> harm(ConceptMention mention) {
        String id = mention.concept().id();
        if (lexicon.isA(id, "harm-interest")) {
            return Optional.of(Harm.HURT);
        }
        return roles.family(id).flatMap(role -> switch (role) {
            case "dead" -> Optional.of(Harm.DEAD);
            case "injured" -> Optional.of(Harm.HURT);
            case "detained" -> Optional.of(Harm.HELD);
            default -> Optional.empty();
        });
    }

    private boolean is(Kind kind, Claim claim, int at) {
        return phrase(claim, at).filter(m -> m.values().contains(kind)).isPresent();
    }

    private Optional<Kind> found(Claim claim, int at) {
        return phrase(claim, at).map(m -> m.values().get(0));
    }

    private Optional<Phrases.Match<Kind>> phrase(Claim claim, int at) {
        return phrases.computeIfAbsent(claim.language(), this::index).longestAt(claim.tokens(), at);
    }

    private Phrases<Kind> index(Language language) {
        Phrases.Builder<Kind> builder = Phrases.in(language);
        for (LexiconEntry entry : entries) {
            Kind kind = Kind.valueOf(entry.id().toUpperCase(Locale.ROOT));
            entry.get(language.code()).forEach(phrase -> builder.addExact(phrase, kind));
        }
        return builder.build();
    }
}
