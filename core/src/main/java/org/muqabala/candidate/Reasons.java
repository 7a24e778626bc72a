package org.muqabala.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/** What a claim says that brought a thing about: the words of causes.lex beside those of reasons.lex, or such as tell a cause alone. */
public final class Reasons {
    private static final Set<String> KEYS = Set.of("ar", "en", "fr", "es", "ru");

    /** The headers of agency.lex that are read too. */
    private static final Map<String, Cue> AGENCY = Map.of("cause-behind", Cue.BEHIND, "cause-before", Cue.BEFORE);

    private static final String ALONE = "alone";

    /** Of a cause that is of no sort of causes.lex. */
    private static final String MEANING = "meaning";

    /** So many words off its cue a cause stands at most; where the thing itself may stand between, so many. */
    private static final int WITHIN = 6;

    private static final int WITHIN_BLAME = 12;

    private static final int NOT_WITHIN = 3;

    private static final int BESIDE = 1;

    private final ConceptLexicon lexicon;
    private final Sorts causes;
    private final ConceptFamilies light;
    private final ConceptFamilies agents;
    private final List<LexiconEntry> entries = LexiconFile.shipped("reasons.lex", KEYS);
    private final List<LexiconEntry> agency = LexiconFile.shipped("agency.lex", KEYS);
    private final Map<Language, Phrases<Cue>> cues = new ConcurrentHashMap<>(new EnumMap<>(Language.class));

    public Reasons(ConceptLexicon lexicon) {
        this.lexicon = lexicon;
        this.causes = new Sorts(lexicon, "causes.lex");
        this.light = ConceptFamilies.shipped(lexicon, "light.lex");
        this.agents = ConceptFamilies.shipped(lexicon, "agents.lex");
    }

    private enum Cue {
        AFTER,
        BEHIND,
        BLAME,
        BEFORE,
        NOT
    }

    /**
     * A cause told.
     *
     * @param sorts what sorts of cause the words may mean, sorted
     * @param quote the words
     * @param certain whether the text says that it is the cause; false where it may merely have gone before
     * @param start offset at which the words that say so, or the cause itself, begin
     */
    public record Reason(Set<String> sorts, Quote quote, boolean certain, int start) {
        public Reason {
            sorts = Set.copyOf(new TreeSet<>(sorts));
        }
    }

    /**
     * In the order of the text; of what is denied nothing.
     *
     * @param brought what the claim tells that has a cause (effects.lex)
     */
    List<Reason> in(Claim claim, List<Sorts.Found> brought) {
        List<Phrases.Match<Cue>> said = cues(claim);
        List<Sorts.Found> found = found(claim, brought, said);
        List<Reason> reasons = new ArrayList<>();
        int i = 0;
        while (i < found.size()) {
            Optional<Telling> told = isDenied(claim, found.get(i)) ? Optional.empty() : told(claim, found, i, said);
            int end = i + 1;
            if (told.isPresent()) {
                Set<String> sorts = new TreeSet<>(sorts(found.get(i)));
                while (end < found.size() && areOne(claim, found.get(end - 1), found.get(end), said)) {
                    sorts.addAll(sorts(found.get(end)));
                    end++;
                }
                Quote quote = claim.tokens()
                        .quote(found.get(i).from(), found.get(end - 1).to());
                reasons.add(new Reason(
                        sorts, quote, told.get().certain(), told.get().start()));
            }
            i = end;
        }
        return reasons;
    }

    /** The sorts of causes.lex and, where a word says that it tells a cause, whatever else the claim names: each meaning is a sort of its own. */
    private List<Sorts.Found> found(Claim claim, List<Sorts.Found> brought, List<Phrases.Match<Cue>> said) {
        List<Sorts.Found> found = new ArrayList<>(causes.in(claim));
        if (said.stream().allMatch(c -> c.values().stream().allMatch(v -> v == Cue.AFTER || v == Cue.NOT))) {
            return found;
        }
        List<Sorts.Found> others = new ArrayList<>(found);
        for (ConceptMention mention : claim.concepts()) {
            if (isCause(claim, mention)) {
                Sorts.Found other = new Sorts.Found(
                        "=" + mention.concept().id(),
                        MEANING,
                        List.of(),
                        mention.quote(),
                        claim.tokens().indexAtOrAfter(mention.quote().start()),
                        claim.tokens().indexAtOrAfter(mention.quote().end()));
                if (others.stream().noneMatch(f -> areOne(f, other))
                        && said.stream().noneMatch(c -> c.from() < other.to() && other.from() < c.to())
                        && brought.stream().noneMatch(e -> areOne(e, other) || isCaused(e, other, said))) {
                    found.add(other);
                }
            }
        }
        found.sort(Comparator.comparing(Sorts.Found::quote));
        return found;
    }

    private static boolean areOne(Sorts.Found a, Sorts.Found b) {
        return a.quote().span().overlaps(b.quote().span());
    }

    /**
     * Is a thing a part of what was brought about, or of what it was brought about by: "the cancelling of flights", "because of the outage
     * operations were put off"?
     */
    private static boolean isCaused(Sorts.Found effect, Sorts.Found thing, List<Phrases.Match<Cue>> said) {
        return effect.to() == thing.from()
                || effect.to() <= thing.from()
                        && said.stream()
                                .anyMatch(c -> c.values().contains(Cue.BEHIND)
                                        && c.to() <= effect.from()
                                        && effect.from() - c.to() <= BESIDE);
    }

    /** A thing or an act; whom somebody blames is another question. */
    private boolean isCause(Claim claim, ConceptMention mention) {
        String id = mention.concept().id();
        boolean speaks = claim.speaker() != null
                && claim.speaker().quote().span().overlaps(mention.quote().span());
        return !speaks
                && (mention.concept().type() == Concept.Type.EVENT
                        || mention.concept().type() == Concept.Type.THING)
                && !light.lists("light", id)
                && agents.family(id).filter("who"::equals).isEmpty()
                && !lexicon.isA(id, "person")
                && !lexicon.isA(id, "organisation");
    }

    /** "A valve, not a tank" denies nothing of the valve. */
    private static boolean isDenied(Claim claim, Sorts.Found found) {
        Quote denial = claim.denial();
        if (denial == null) {
            return false;
        }
        int at = claim.tokens().indexAtOrAfter(denial.start());
        return at < found.to() || isOneClause(claim, found.to(), at);
    }

    /** Of a meaning also what holds it, so that heavy rain is rain. */
    private Set<String> sorts(Sorts.Found found) {
        Set<String> sorts = new TreeSet<>(Set.of(found.sort()));
        if (found.type().equals(MEANING)) {
            lexicon.ancestors(found.sort().substring(1)).stream()
                    .filter(a ->
                            !light.lists("light", a) && !lexicon.ancestors(a).isEmpty())
                    .forEach(a -> sorts.add("=" + a));
        }
        return sorts;
    }

    /** Words right beside each other tell one cause: "a spark from the engine". */
    private static boolean areOne(Claim claim, Sorts.Found a, Sorts.Found b, List<Phrases.Match<Cue>> said) {
        for (int i = a.to(); i < b.from(); i++) {
            if (!claim.tokens().get(i).isWord()) {
                return false;
            }
        }
        return b.from() - a.to() <= BESIDE && said.stream().noneMatch(c -> c.from() >= a.to() && c.to() <= b.from());
    }

    /**
     * Does the text tell it as a cause, for certain or by what it followed upon? Empty where it does not. Of several behind one
     * cue the first is meant: "by a short circuit in the medicine store".
     */
    private static Optional<Telling> told(
            Claim claim, List<Sorts.Found> all, int index, List<Phrases.Match<Cue>> said) {
        Sorts.Found found = all.get(index);
        int last = index == 0 ? 0 : all.get(index - 1).to();
        Tokens tokens = claim.tokens();
        Telling after = null;
        Telling certain =
                found.type().equals(ALONE) ? new Telling(true, found.quote().start()) : null;
        for (Phrases.Match<Cue> cue : said) {
            int behind = cue.to() < last ? -1 : found.from() - cue.to();
            int before = cue.from() - found.to();
            int start = tokens.get(cue.from()).start();
            for (Cue kind : cue.values()) {
                switch (kind) {
                    case NOT -> {
                        if (behind >= 0 && behind < NOT_WITHIN) {
                            return Optional.empty();
                        }
                    }
                    case AFTER ->
                        after = behind >= 0 && behind <= WITHIN && !found.type().equals(MEANING)
                                ? new Telling(false, start)
                                : after;
                    case BEHIND, BLAME -> {
                        int within = kind == Cue.BLAME ? WITHIN_BLAME : WITHIN;
                        certain = behind >= 0 && behind <= within ? new Telling(true, start) : certain;
                    }
                    case BEFORE ->
                        certain = before >= 0 && before <= WITHIN / 2 && isOneClause(claim, found.to(), cue.from())
                                ? new Telling(true, found.quote().start())
                                : certain;
                }
            }
        }
        return Optional.ofNullable(certain == null ? after : certain);
    }

    /** How a cause is told, and from where on. */
    private record Telling(boolean certain, int start) {}

    private static boolean isOneClause(Claim claim, int from, int to) {
        return claim.tokens().list().subList(from, to).stream().allMatch(Token::isWord);
    }

    private List<Phrases.Match<Cue>> cues(Claim claim) {
        Phrases<Cue> known = cues.computeIfAbsent(claim.language(), this::index);
        Tokens tokens = claim.tokens();
        List<Phrases.Match<Cue>> said = new ArrayList<>();
        int i = tokens.indexAtOrAfter(claim.quote().start());
        while (i < tokens.size() && tokens.get(i).end() <= claim.quote().end()) {
            Optional<Phrases.Match<Cue>> match = known.longestAt(tokens, i);
            match.ifPresent(said::add);
            i = match.map(Phrases.Match::to).orElse(i + 1);
        }
        return said;
    }

    private Phrases<Cue> index(Language language) {
        Phrases.Builder<Cue> builder = Phrases.in(language);
        for (LexiconEntry entry : entries) {
            Cue cue = Cue.valueOf(entry.id().toUpperCase(Locale.ROOT));
            entry.get(language.code()).forEach(phrase -> builder.addExact(phrase, cue));
        }
        for (LexiconEntry entry : agency) {
            Cue cue = AGENCY.get(entry.id());
            if (cue != null) {
                entry.get(language.code()).forEach(phrase -> builder.addExact(phrase, cue));
            }
        }
        return builder.build();
    }
}
