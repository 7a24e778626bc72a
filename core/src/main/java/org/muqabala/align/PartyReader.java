package org.muqabala.align;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muqabala.align.PartyPhrases.Range;
import org.muqabala.candidate.Features;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.ConceptFamilies;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Language;
import org.muqabala.text.Span;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;
import org.muqabala.text.WordForms;

/** Reads who a phrase stands for: the names, the sorts of people and the other words in it. */
final class PartyReader {
    private static final int LEAST_WORD = 3;

    private final ConceptLexicon lexicon;
    private final ConceptFamilies agents;
    private final PartyClasses classes;
    private final PartyPhrases phrases;

    /** @param agents the sorts of people and bodies that act */
    PartyReader(ConceptLexicon lexicon, ConceptFamilies agents, PartyClasses classes, PartyPhrases phrases) {
        this.lexicon = lexicon;
        this.agents = agents;
        this.classes = classes;
        this.phrases = phrases;
    }

    /** Who a phrase stands for; empty where it says nothing of it. */
    Optional<Party> party(Claim claim, Range range) {
        if (range.isEmpty()) {
            return Optional.empty();
        }
        Tokens tokens = claim.tokens();
        Span span = tokens.quote(range.from(), range.to()).span();
        List<Name> names = claim.names().stream()
                .filter(n -> span.overlaps(n.quote().span()))
                .toList();
        List<ConceptMention> mentions = claim.concepts().stream()
                .filter(m -> m.concept().type() == Concept.Type.THING
                        && span.overlaps(m.quote().span()))
                .filter(m -> names.stream()
                        .noneMatch(n -> n.quote().span().overlaps(m.quote().span()) && isKnown(n)))
                .toList();
        Set<String> known = new LinkedHashSet<>();
        Set<String> sounds = new LinkedHashSet<>();
        boolean state = false;
        for (Name name : names) {
            if (isKnown(name)) {
                known.add(name.actor());
            }
            state |= name.kind() == Name.Kind.COUNTRY || name.kind() == Name.Kind.NATIONALITY;
            sounds.addAll(Features.skeletons(name));
        }
        Set<String> families = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        Set<String> own = new LinkedHashSet<>();
        for (int i = range.from(); i < range.to(); i++) {
            Token token = tokens.get(i);
            boolean told =
                    names.stream().anyMatch(n -> isKnown(n) && n.quote().span().contains(token.span()))
                            || mentions.stream().anyMatch(m -> m.quote().span().contains(token.span()));
            if (token.isWord()
                    && names.stream()
                            .noneMatch(n -> isKnown(n)
                                    && n.kind() != Name.Kind.ORGANISATION // "the Ministry of Labour" is a ministry
                                    && n.quote().span().contains(token.span()))) {
                classes.ofWord(claim.language(), token.folded()).ifPresent(families::add);
            }
            if (token.isWord() && token.folded().length() >= LEAST_WORD && !told && !phrases.isInside(claim, i)) {
                String word = WordForms.of(claim.language(), token.folded()).key();
                words.add(word);
                Features.skeleton(token.folded()).ifPresent(sounds::add);
                boolean capital = Character.isUpperCase(token.text().codePointAt(0));
                boolean first = token.start() == claim.quote().start();
                if (claim.language() == Language.ARABIC || capital && !first) {
                    own.add(word);
                    words.add(token.folded());
                }
            }
        }
        Set<String> sorts = new LinkedHashSet<>();
        Set<String> within = new LinkedHashSet<>();
        List<ConceptMention> acting = mentions.stream()
                .filter(m ->
                        agents.family(m.concept().id()).filter("who"::equals).isPresent())
                .toList();
        for (ConceptMention mention : acting.isEmpty() ? mentions : acting) {
            String id = mention.concept().id();
            sorts.add(id);
            within.add(id);
            within.addAll(lexicon.ancestors(id));
            classes.ofConcept(id).ifPresent(families::add);
        }
        Party party = new Party(
                claim.language(), known, sorts, within, families, words, own, sounds, state && !known.isEmpty(), false);
        return party.isEmpty() ? Optional.empty() : Optional.of(party);
    }

    private static boolean isKnown(Name name) {
        return name.kind() != Name.Kind.OTHER;
    }
}
