package org.muqabala.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muqabala.claim.Cue.Phrase;
import org.muqabala.claim.Cue.Side;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Language;

/** Finds the cues of a statement: the prepositions here, the verbs by the word order of the language. */
abstract class CueFinder {
    /** What was said starts within so many tokens behind its cue. */
    static final int FARTHEST = 40;
    /** A source before a colon has no more words than these. */
    private static final int LONGEST_LABEL = 9;

    /** The verbs of saying, those first that tell most where a word is several. */
    private static final List<WordClass> VERBS = List.of(
            WordClass.DENY,
            WordClass.DESCRIBE,
            WordClass.SAY,
            WordClass.JUDGE,
            WordClass.CARRY,
            WordClass.SAYING_DENY,
            WordClass.SAYING);

    private static final long PREPOSITIONS =
            WordClass.bits(WordClass.ACCORDING_PRONOUN, WordClass.AS, WordClass.ACCORDING, WordClass.CITING);
    private static final long CUES = PREPOSITIONS | WordClass.bits(VERBS.toArray(WordClass[]::new));

    final Marks marks;
    final SourcePhrase phrases;

    CueFinder(Marks marks, Verbs verbs) {
        this.marks = marks;
        this.phrases = new SourcePhrase(marks, verbs);
    }

    /** The cues in order. */
    static List<Cue> cues(Marks marks, Verbs verbs) {
        CueFinder finder = marks.language() == Language.ARABIC
                ? new ArabicCueFinder(marks, verbs)
                : new EuropeanCueFinder(marks, verbs);
        List<Cue> cues = new ArrayList<>();
        Optional<Cue> label = finder.label();
        label.ifPresent(cues::add);
        int i = label.map(Cue::after).orElse(0);
        while (i < marks.size()) {
            Optional<Cue> cue = marks.isAny(i, CUES) ? finder.cueAt(i) : Optional.empty();
            cue.ifPresent(cues::add);
            i = cue.isPresent() ? cue.get().after() : i + 1;
        }
        cues.sort(Comparator.comparingInt(Cue::at));
        return cues;
    }

    /** "Minister: the talks have failed": a person, a body or a title before a colon at the start, as headlines have it. */
    private Optional<Cue> label() {
        int colon = 0;
        while (colon < Math.min(marks.size(), LONGEST_LABEL) && (!marks.isSign(colon) || marks.isQuoteMark(colon))) {
            colon++;
        }
        boolean labels = colon > 0
                && marks.isColon(colon)
                && colon + 1 < marks.size()
                && !phrases.holdsVerb(0, colon)
                && isLabel(colon);
        Phrase source = new Phrase(0, colon);
        return labels
                ? Optional.of(new Cue(WordClass.SAY, Side.AFTER, colon, colon + 1, 0, colon + 1, source, null))
                : Optional.empty();
    }

    private boolean isLabel(int colon) {
        Name first = marks.name(0);
        boolean body = first != null
                && (first.kind() == Name.Kind.PERSON || first.kind() == Name.Kind.ORGANISATION)
                && marks.isSameName(0, colon - 1);
        int head = marks.is(0, WordClass.DETERMINER) ? 1 : 0;
        return body || head < colon && marks.is(head, WordClass.ROLE);
    }

    private Optional<Cue> cueAt(int i) {
        return preposition(i).or(() -> verbAt(i));
    }

    private Optional<Cue> verbAt(int i) {
        if (isPartOfName(i)) {
            return Optional.empty();
        }
        for (WordClass sort : VERBS) {
            ClauseWords.Hit hit = marks.hit(i, sort);
            if (hit != null) {
                Optional<Cue> cue = verb(i, sort, hit);
                if (cue.isPresent()) {
                    return cue;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isPartOfName(int i) {
        return marks.name(i) != null;
    }

    abstract Optional<Cue> verb(int at, WordClass sort, ClauseWords.Hit hit);

    private Optional<Cue> preposition(int i) {
        if (!marks.isAny(i, PREPOSITIONS)) {
            return Optional.empty();
        }
        ClauseWords.Hit pronoun = marks.hit(i, WordClass.ACCORDING_PRONOUN);
        if (pronoun != null) {
            return Optional.of(pronoun(i, pronoun));
        }
        Optional<Cue> said = marks.is(i, WordClass.AS) ? asSaid(i, marks.after(i, WordClass.AS)) : Optional.empty();
        return said.or(() -> objectBehind(i, WordClass.ACCORDING)).or(() -> objectBehind(i, WordClass.CITING));
    }

    private Optional<Cue> objectBehind(int i, WordClass sort) {
        return marks.is(i, sort) ? object(i, sort, marks.after(i, sort)) : Optional.empty();
    }

    /** "as the minister said", "كما قال الوزير": the source behind the verb. */
    private Optional<Cue> asSaid(int i, int from) {
        int verb = from;
        while (verb < marks.size() && marks.is(verb, WordClass.AUXILIARY)) {
            verb++;
        }
        if (!marks.isAny(verb, WordClass.SAY, WordClass.AS_SAID)) {
            return Optional.empty();
        }
        int source = Math.max(marks.after(verb, WordClass.SAY), marks.after(verb, WordClass.AS_SAID));
        boolean also = marks.get(i).is("كما") || marks.get(i).is("وكما");
        if (source < marks.size() && (marks.get(source).is("به") || !also && marks.is(source, WordClass.PREPOSITION))) {
            source++;
        }
        return object(i, WordClass.ACCORDING, source).filter(c -> !also || i > 0 && endsAt(c.to()));
    }

    private Cue pronoun(int i, ClauseWords.Hit hit) {
        int to = i + hit.length();
        return new Cue(
                WordClass.ACCORDING, Side.AROUND, i, to, i, to, null, hit.form().gender());
    }

    private Optional<Cue> object(int i, WordClass sort, int from) {
        int limit = from;
        while (limit < Math.min(marks.size(), from + FARTHEST)
                && !marks.isAny(limit, WordClass.OPENS_AFTER_SOURCE, WordClass.STRONG)
                && !marks.isInnerStop(limit)
                && !marks.opensQuote(limit)) {
            limit++;
        }
        boolean last = i > 0 && marks.isComma(i - 1) && endsStatement(from);
        Optional<Phrase> phrase = last ? phrases.openAtEnd(from, limit) : phrases.open(from, limit);
        boolean plausible = phrase.isPresent() && isSource(phrase.get());
        return plausible ? phrase.map(p -> new Cue(sort, Side.AROUND, i, from, i, p.to(), p, null)) : Optional.empty();
    }

    /** "كما" before a verb means "as" only where nothing but the source follows; else it means "also". */
    private boolean endsAt(int i) {
        return i >= marks.size() || marks.isComma(i) || marks.isInnerStop(i);
    }

    /** Does no more than one comma stand between here and the statement's end? */
    private boolean endsStatement(int from) {
        int commas = 0;
        for (int i = from; i < marks.size(); i++) {
            commas += marks.isComma(i) ? 1 : 0;
        }
        return commas <= 1;
    }

    /** A figure or a plan may be what something accords with, too; it is no source. */
    private boolean isSource(Phrase phrase) {
        return marks.get(phrase.from()).isWord()
                && (marks.language() != Language.FRENCH
                        || !marks.get(phrase.from()).is("que"));
    }

    /** Index at which what was said starts: behind "that" or a colon, at a quotation; empty where a clause ends before. */
    Optional<Integer> opening(int from) {
        int commas = 0;
        for (int i = from; i < Math.min(marks.size(), from + FARTHEST); i++) {
            if (marks.isJoined(i, WordClass.THAT) && marks.isComma(i - 1)) {
                return Optional.empty();
            }
            if (marks.is(i, WordClass.THAT)) {
                return Optional.of(i);
            }
            if (marks.opensQuote(i) && !(i > from && marks.is(i - 1, WordClass.ROLE))) {
                return Optional.of(i);
            }
            if (marks.isColon(i)) {
                return Optional.of(i + 1);
            }
            commas += marks.isComma(i) ? 1 : 0;
            if (marks.isInnerStop(i) || commas > 0 && (endsCue(i) || opensClause(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean opensClause(int i) {
        return marks.isComma(i - 1) && marks.isJoined(i, WordClass.AFTER_COMMA)
                || marks.isComma(i - 1)
                        && marks.is(i, WordClass.AFTER_COMMA)
                        && marks.get(i).folded().startsWith("و")
                        && !marks.is(i, WordClass.RELATIVE);
    }

    /** Does a token show that a cue's reach is over? */
    abstract boolean endsCue(int i);
}
