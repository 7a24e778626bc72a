package org.muqabala.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.muqabala.candidate.Descriptions.Cue;
import org.muqabala.candidate.Descriptions.Description;
import org.muqabala.claim.ArabicVerbs;
import org.muqabala.claim.Claim;
import org.muqabala.lexicon.Concept;
import org.muqabala.lexicon.Phrases;
import org.muqabala.reading.concept.ConceptMention;
import org.muqabala.text.Language;
import org.muqabala.text.Span;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/** Looks for what things are said to be in the words of one claim. Indices are of its tokens, ends exclusive. */
final class DescriptionScan {
    /** So many words off its verb a link, or what a thing is called, stands at most. */
    private static final int WITHIN = 12;

    /** A word or two, "on Friday", may stand between a verb and what it calls a thing. */
    private static final int BESIDE = 3;

    /** So many words it has at most: in quotation marks, and without them. */
    private static final int LONGEST_QUOTED = 14;

    private static final int LONGEST = 8;

    /** So many words go on behind "this is" in a quality alone ("unacceptable"), or behind "and" in what still belongs to it. */
    private static final int BRIEF = 3;

    private static final String ARTICLE = "ال";

    /** The Arabic link written with its word: "as the ...". */
    private static final String LINKED = "بال";

    private final Phrases<Cue> known;
    private final Claim claim;
    private final Tokens tokens;
    private final ArabicVerbs verbs;

    DescriptionScan(Phrases<Cue> known, Claim claim, ArabicVerbs verbs) {
        this.known = known;
        this.claim = claim;
        this.tokens = claim.tokens();
        this.verbs = verbs;
    }

    /** Where what a thing is called stands. */
    private record Place(int from, int to) {}

    List<Description> all() {
        List<Description> found = new ArrayList<>();
        int i = tokens.indexAtOrAfter(claim.quote().start());
        while (i < tokens.size() && tokens.get(i).start() < claim.quote().end()) {
            Phrases.Match<Cue> match = known.longestAt(tokens, i).orElse(null);
            int next = match == null ? i + 1 : match.to();
            if (match != null) {
                for (Cue cue : match.values()) {
                    Optional<Place> place = start(cue, match).stream()
                            .mapToObj(this::place)
                            .flatMap(Optional::stream)
                            .findFirst();
                    if (place.isPresent()) {
                        found.add(description(cue, match.to(), place.get()));
                        next = place.get().to();
                        break;
                    }
                }
            }
            i = next;
        }
        return found;
    }

    private Description description(Cue cue, int verb, Place place) {
        return new Description(
                tokens.quote(place.from(), place.to()), namesThing(cue) ? thing(verb, place.from()) : Optional.empty());
    }

    /** Behind the others stands who speaks, and no thing. */
    private static boolean namesThing(Cue cue) {
        return cue == Cue.AS || cue == Cue.QUALIFY || cue == Cue.CALL;
    }

    /** Where what a thing is called begins behind words of a list. */
    private OptionalInt start(Cue cue, Phrases.Match<Cue> match) {
        int behind = match.to();
        return switch (cue) {
            case AS -> behindLink(behind, Cue.LINK);
            case QUALIFY ->
                behindLink(behind, Cue.LINK).isPresent() ? behindLink(behind, Cue.LINK) : behindLink(behind, Cue.OF);
            case CALL -> opened(behind, WITHIN);
            case SPEAK -> opened(behind, BESIDE);
            case TALK -> talked(behind);
            case WHAT ->
                behind(behind, Cue.IS).stream().filter(i -> is(i, Cue.ARTICLE)).findFirst();
            case NAMED -> OptionalInt.of(behind);
            case THIS -> ofUtterance(match.from(), behind);
            case LINK, OF, ON, IS, ARTICLE, MOST, AND, END -> OptionalInt.empty();
        };
    }

    private boolean is(int at, Cue cue) {
        return end(at, cue).isPresent();
    }

    /** The place behind words of a list that stand at one. */
    private OptionalInt end(int at, Cue cue) {
        return known.longestAt(tokens, at)
                .filter(m -> m.values().contains(cue))
                .map(m -> OptionalInt.of(m.to()))
                .orElse(OptionalInt.empty());
    }

    /** The place behind the next words of a list. */
    private OptionalInt behind(int from, Cue cue) {
        for (int i = from; i < Math.min(tokens.size(), from + WITHIN) && !isStop(i); i++) {
            OptionalInt end = end(i, cue);
            if (end.isPresent()) {
                return end;
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt behindLink(int verb, Cue link) {
        OptionalInt end = behind(verb, link);
        if (end.isPresent() || claim.language() != Language.ARABIC) {
            return end;
        }
        for (int i = verb; i < Math.min(tokens.size(), verb + BESIDE) && !isStop(i); i++) {
            String word = tokens.get(i).folded();
            if (word.startsWith(LINKED) && word.length() > LINKED.length() + 1) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The next quotation, or the next word that opens something not known yet. */
    private OptionalInt opened(int from, int within) {
        for (int i = from; i < Math.min(tokens.size(), from + within) && !isStop(i); i++) {
            if (tokens.get(i).isQuotationMark() ? !isQuoted(i) : is(i, Cue.ARTICLE)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Behind "spoke", "of", and who speaks between them: a quotation, or two words without the Arabic article. */
    private OptionalInt talked(int verb) {
        OptionalInt on = behind(verb, Cue.ON);
        if (on.isEmpty() || on.getAsInt() + 1 >= tokens.size()) {
            return OptionalInt.empty();
        }
        OptionalInt opened = opened(on.getAsInt(), 1);
        return opened.isPresent() || isOpen(on.getAsInt()) && isOpen(on.getAsInt() + 1) ? on : OptionalInt.empty();
    }

    /** An Arabic word without the article that is no verb. */
    private boolean isOpen(int at) {
        Token token = tokens.get(at);
        return token.isWord() && !token.folded().startsWith(ARTICLE) && !isVerb(at) && !is(at, Cue.END);
    }

    private boolean isVerb(int at) {
        return claim.language() == Language.ARABIC
                && (verbs.holds(tokens.get(at).word())
                        || startsAsVerb(tokens.get(at).folded()));
    }

    /** Of a form that no list has: few nouns begin with these letters. */
    private static boolean startsAsVerb(String folded) {
        return folded.length() > BRIEF
                && (folded.startsWith("ي") || folded.startsWith("ست") || folded.startsWith("سي"));
    }

    /** "This is" opens what somebody says, and a word goes on that opens something not known yet. */
    private OptionalInt ofUtterance(int from, int to) {
        boolean quoted = from > 0 && tokens.get(from - 1).isQuotationMark();
        boolean opens = from == 0 || quoted || tokens.get(from - 1).is(":");
        if (!opens || !quoted && claim.speaker() == null || to >= tokens.size()) {
            return OptionalInt.empty();
        }
        boolean open = claim.language() == Language.ARABIC || claim.language() == Language.RUSSIAN
                ? isOpen(to)
                : is(to, Cue.ARTICLE) || is(to, Cue.MOST) || breaking(to) - to <= BRIEF && isSort(to);
        return open ? OptionalInt.of(to) : OptionalInt.empty();
    }

    private boolean isSort(int at) {
        return claim.concepts().stream()
                .filter(m -> m.quote().start() == tokens.get(at).start())
                .map(m -> m.concept().type())
                .anyMatch(t -> t == Concept.Type.QUALITY || t == Concept.Type.THING);
    }

    /** What a thing is called: the quotation that begins at a place, else the words up to where something else goes on. */
    private Optional<Place> place(int from) {
        if (from < tokens.size() && tokens.get(from).isQuotationMark()) {
            if (isQuoted(from)) {
                return Optional.empty(); // it closes
            }
            int close = closing(from + 1);
            return close > from + 1 && close - from <= LONGEST_QUOTED + 1
                    ? Optional.of(new Place(from + 1, close))
                    : Optional.empty();
        }
        int end = from < tokens.size() ? end(from) : from;
        return end == from || hasAmount(tokens.quote(from, end).span())
                ? Optional.empty()
                : Optional.of(new Place(from, end));
    }

    private int end(int from) {
        boolean quoted = isQuoted(from);
        int end = from;
        int marks = 0;
        while (end < tokens.size() && !isStop(end) && end - from < LONGEST && (end == from || !isEnd(end))) {
            if (tokens.get(end).isQuotationMark()) {
                marks++;
                if (quoted || marks == 2) {
                    return quoted ? end : end + 1;
                }
            }
            end++;
        }
        return end;
    }

    /** A word that goes on with something else; "and" with a word or two behind it belongs to what the thing is called. */
    private boolean isEnd(int at) {
        return is(at, Cue.AND) ? breaking(at) - at > BRIEF : is(at, Cue.END) || isVerb(at);
    }

    /** The place of the next stop or quotation mark. */
    private int breaking(int from) {
        int at = from;
        while (at < tokens.size() && !isStop(at) && !tokens.get(at).isQuotationMark()) {
            at++;
        }
        return at;
    }

    private boolean isQuoted(int at) {
        return tokens.list().subList(0, at).stream()
                                .filter(Token::isQuotationMark)
                                .count()
                        % 2
                == 1;
    }

    /** The end of what stands before the next quotation mark, without the stop there. */
    private int closing(int from) {
        int end = from;
        while (end < tokens.size() && !tokens.get(end).isQuotationMark()) {
            end++;
        }
        while (end > from && isStop(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean hasAmount(Span span) {
        return claim.figures().stream().anyMatch(f -> f.quote().span().overlaps(span))
                || claim.times().stream().anyMatch(t -> t.quote().span().overlaps(span));
    }

    /** What is named between a verb and what it is called; of several the last, which stands next to it. */
    private Optional<String> thing(int from, int to) {
        if (to <= from) {
            return Optional.empty();
        }
        Span between = tokens.quote(from, to).span();
        @Nullable ConceptMention last = null;
        for (ConceptMention mention : claim.concepts()) {
            if (mention.concept().type() != Concept.Type.QUALITY
                    && mention.quote().span().overlaps(between)) {
                last = mention;
            }
        }
        return Optional.ofNullable(last).map(m -> m.concept().id());
    }

    private boolean isStop(int at) {
        return switch (tokens.get(at).text()) {
            case ".", ",", "،", ";", "؛", "!", "?", "؟", ":", "(", ")", "—", "–" -> true;
            default -> false;
        };
    }
}
