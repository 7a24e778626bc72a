package org.muqabala.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muqabala.align.AgencyPhrases.Kind;
import org.muqabala.claim.ArabicVerbs;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Language;
import org.muqabala.text.Quote;
import org.muqabala.text.Span;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/**
 * Who did what a claim tells: the name or the sort of people beside the act, before it, behind "by", or right behind an Arabic
 * verb. Shallow: of an act that is denied, done to somebody or told in passing nothing is read.
 */
final class DoerAnswers {
    /** What the question is of, where it asks who did something. */
    static final String OF = "doer";

    /** So many words off its act who did it stands at most: before it, and behind an Arabic verb. */
    private static final int BEFORE = 6;

    private static final int BEHIND_VERB = 3;

    /** So many words off another one they may both have done it. */
    private static final int TOGETHER = 3;

    /** So many words behind "by". */
    private static final int BEHIND_BY = 4;

    private final ConceptLexicon lexicon;
    private final ConceptFamilies light;
    private final ConceptFamilies happenings;
    private final ConceptFamilies agents;
    private final ConceptFamilies actors;
    private final AgencyPhrases phrases;
    private final Clefts clefts;

    /** @param actors the roles of which others tell who holds them */
    DoerAnswers(
            ConceptLexicon lexicon,
            ConceptFamilies light,
            ConceptFamilies happenings,
            ConceptFamilies agents,
            ConceptFamilies actors,
            AgencyPhrases phrases) {
        this.actors = actors;
        this.lexicon = lexicon;
        this.light = light;
        this.happenings = happenings;
        this.agents = agents;
        this.phrases = phrases;
        this.clefts = new Clefts(phrases);
    }

    /** One who may have done something: a name, or the concept of a sort of people. */
    private record Doer(Quote quote, Value.Agent agent) {}

    /** In the order of the text. */
    List<Answer> read(Claim claim) {
        if (claim.denial() != null) {
            return List.of();
        }
        List<Doer> doers = doers(claim);
        List<Answer> answers = new ArrayList<>();
        if (doers.isEmpty()) {
            return answers;
        }
        for (ConceptMention act : claim.concepts()) {
            boolean told = answers.stream()
                    .anyMatch(a -> a.quote().span().contains(act.quote().span()));
            if (isAct(claim, act) && !told) { // a word of two meanings is one act
                doer(claim, act, doers)
                        .filter(d -> isAlone(claim, d, doers))
                        .ifPresent(d -> answers.add(answer(claim, act, d)));
            }
        }
        return answers;
    }

    private static Answer answer(Claim claim, ConceptMention act, Doer doer) {
        Span words = act.quote().span().cover(doer.quote().span());
        return new Answer(
                Facet.ACTOR,
                claim,
                Quote.of(claim.tokens().text(), words),
                doer.agent(),
                OF,
                act.concept().id(),
                Scope.WHOLE,
                null);
    }

    private boolean isAct(Claim claim, ConceptMention mention) {
        Concept concept = mention.concept();
        boolean thing = claim.concepts().stream()
                .anyMatch(m ->
                        m.concept().type() != Concept.Type.EVENT && m.quote().equals(mention.quote()));
        return concept.type() == Concept.Type.EVENT
                && !thing
                && !light.lists("light", concept.id())
                && agents.family(concept.id()).filter("speech"::equals).isEmpty()
                && actors.family(concept.id()).isEmpty()
                && !Nearest.isAttribution(claim, mention.quote());
    }

    private List<Doer> doers(Claim claim) {
        Stream<Doer> names = claim.names().stream()
                .filter(n -> mayAct(n) && !Nearest.isAttribution(claim, n.quote()))
                .map(n -> new Doer(n.quote(), new Value.Agent(n.actor(), true, Set.of())));
        Stream<Doer> people = claim.concepts().stream()
                .filter(m -> isAgent(m.concept().id())
                        && !Nearest.isAttribution(claim, m.quote())
                        && claim.names().stream()
                                .noneMatch(
                                        n -> n.quote().span().overlaps(m.quote().span())))
                .map(m -> new Doer(
                        m.quote(),
                        new Value.Agent(
                                m.concept().id(),
                                false,
                                lexicon.ancestors(m.concept().id()))));
        return Stream.concat(names, people)
                .sorted(Comparator.comparing(Doer::quote))
                .toList();
    }

    private static boolean mayAct(Name name) {
        return switch (name.kind()) {
            case PERSON, ORGANISATION, COUNTRY, NATIONALITY, OTHER -> true;
            case CITY, REGION, WATERS -> false;
        };
    }

    private boolean isAgent(String concept) {
        return lexicon.concept(concept)
                        .filter(c -> c.type() == Concept.Type.THING)
                        .isPresent()
                && agents.family(concept).filter("who"::equals).isPresent();
    }

    private Optional<Doer> doer(Claim claim, ConceptMention act, List<Doer> doers) {
        Tokens tokens = claim.tokens();
        Language language = claim.language();
        int from = tokens.indexAtOrAfter(act.quote().start());
        int to = tokens.indexAtOrAfter(act.quote().end());
        Optional<Integer> by = behindBy(language, tokens, to);
        if (by.isPresent()) {
            return first(tokens, doers, by.get(), by.get() + BEHIND_BY);
        }
        if (phrases.at(Kind.PASSIVE, language, tokens, from - 1).isPresent()
                || phrases.at(Kind.NOUN, language, tokens, from - 1).isPresent()) {
            return Optional.empty();
        }
        if (language == Language.ARABIC) {
            if (!ArabicVerbs.of(lexicon).holds(tokens.get(from).word())) {
                return Optional.empty();
            }
            if (clefts.endsWho(claim, from)) {
                return last(claim, tokens, doers, from); // behind "هو الذي اعتقل" stands whom he arrested
            }
            Optional<Doer> behind = first(tokens, doers, to, to + BEHIND_VERB)
                    .filter(d -> !isUnderPreposition(
                            tokens, tokens.indexAtOrAfter(d.quote().start())));
            if (behind.isPresent()) {
                return behind;
            }
        }
        return last(claim, tokens, doers, from);
    }

    /** Who did it together with somebody beside him is not the one who did it. */
    private static boolean isAlone(Claim claim, Doer doer, List<Doer> doers) {
        return doers.stream()
                .filter(d -> !d.equals(doer))
                .noneMatch(d -> Nearest.distance(claim, doer.quote(), d.quote()) <= TOGETHER);
    }

    private Optional<Integer> behindBy(Language language, Tokens tokens, int to) {
        for (int i = to; i < Math.min(tokens.size(), to + 2); i++) {
            Optional<Integer> behind = phrases.at(Kind.BY, language, tokens, i);
            if (behind.isPresent()) {
                return behind;
            }
        }
        return Optional.empty();
    }

    private static Optional<Doer> first(Tokens tokens, List<Doer> doers, int from, int to) {
        return doers.stream()
                .filter(d -> {
                    int at = tokens.indexAtOrAfter(d.quote().start());
                    return at >= from && at < to;
                })
                .findFirst();
    }

    /** Arabic prepositions of one letter are written onto the noun. */
    private static boolean isUnderPreposition(Tokens tokens, int at) {
        Token token = tokens.get(at);
        return token.folded().startsWith("لل") || token.folded().startsWith("بال");
    }

    /** The head of the words before an act: the first of those that no other act parts from it. */
    private Optional<Doer> last(Claim claim, Tokens tokens, List<Doer> doers, int act) {
        int start = claim.concepts().stream()
                .filter(m ->
                        isAct(claim, m) && happenings.family(m.concept().id()).isEmpty())
                .mapToInt(m -> tokens.indexAtOrAfter(m.quote().end()))
                .filter(end -> end < act)
                .max()
                .orElse(0);
        int from = Math.max(Math.max(start, act - BEFORE), behindBracket(tokens, act));
        return doers.stream()
                .filter(d -> tokens.indexAtOrAfter(d.quote().start()) >= from
                        && tokens.indexAtOrAfter(d.quote().end()) <= act)
                .reduce((one, other) -> other);
    }

    /** Index behind the last closing bracket before an act: who is named in a dateline did nothing. */
    private static int behindBracket(Tokens tokens, int act) {
        for (int i = Math.min(act, tokens.size()) - 1; i >= 0; i--) {
            if (tokens.get(i).is(")")) {
                return i + 1;
            }
        }
        return 0;
    }
}
