package org.muqabala.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Cue.Phrase;
import org.muqabala.claim.Cue.Side;
import org.muqabala.text.Language;

/**
 * Gives each clause of a statement its speaker. A cue holds for its clause and those after it until another source speaks or
 * the clause leaves the speech; a cue behind what was said holds for the clauses before it that have no speaker yet.
 */
final class Attribution {
    /** Words of a clause before its verb, at most, where its subject follows the verb. */
    private static final int VERB_WITHIN = 3;

    private final Marks marks;
    private final Verbs verbs;
    private final SourcePhrase phrases;
    private final List<Cue> cues;
    private final List<Phrase> clauses;
    private final Voices voices;
    private final @Nullable Speaker[] speakers;
    private @Nullable Speaker current;

    private Attribution(
            Marks marks, Verbs verbs, List<Cue> cues, List<Phrase> clauses, Voices voices, @Nullable Speaker running) {
        this.marks = marks;
        this.verbs = verbs;
        this.phrases = new SourcePhrase(marks, verbs);
        this.cues = cues;
        this.clauses = clauses;
        this.voices = voices;
        this.speakers = new Speaker[clauses.size()];
        this.current = running;
    }

    /**
     * The speaker of each clause, null where the source itself speaks.
     *
     * @param running who speaks in a quotation that runs on from the statement before; null where none does
     */
    static @Nullable Speaker[] of(
            Marks marks, Verbs verbs, List<Cue> cues, List<Phrase> clauses, Voices voices, @Nullable Speaker running) {
        Attribution attribution = new Attribution(marks, verbs, cues, clauses, voices, running);
        for (int i = 0; i < clauses.size(); i++) {
            attribution.assign(i);
        }
        return attribution.speakers;
    }

    private void assign(int index) {
        Phrase clause = clauses.get(index);
        List<Cue> inside = cuesIn(clause);
        Speaker outer = current != null && continues(index) ? current : null;
        if (outer == null
                && index > 0
                && marks.isQuoted(clause.from() + 1)
                && marks.isQuoted(clauses.get(index - 1).from() + 1)) {
            outer = speakers[index - 1];
        }
        if (inside.isEmpty()) {
            speakers[index] = outer;
            current = outer;
            return;
        }
        Cue first = inside.get(0);
        boolean nested = outer != null && (opensWithThat(clause) || marks.isQuoted(first.at()));
        Speaker speaker = nested ? outer : null;
        Speaker told = null;
        for (Cue cue : inside) {
            boolean outermost = cue.side() != Side.AFTER && !cue.isCiting();
            if (outermost
                    && first.side() == Side.AFTER
                    && !opensSpeech(first)
                    && marks.language() != Language.ARABIC
                    && !nested) {
                speaker = null;
            }
            boolean inner = speaker != null && (cue.side() == Side.AFTER || cue.isCiting() || nested);
            boolean denial = cue.sort() == WordClass.DENY && cue.source() != null && cue.from() >= first.to();
            if (inner && cue.side() == Side.AFTER && !opensSpeech(cue) && !denial) {
                continue;
            }
            Optional<Speaker> found = voice(cue, index, inner, outer);
            if (found.isEmpty()) {
                continue;
            }
            speaker = inner && speaker != null ? under(speaker, found.get()) : over(found.get(), speaker);
            if (cue.side() == Side.BEFORE
                    || cue.side() == Side.AROUND && !cue.isCiting() && !startsClause(cue, clause)) {
                told = found.get();
            }
        }
        speakers[index] = speaker;
        if (told != null) {
            backfill(index, told);
        }
        boolean ends = first.side() == Side.BEFORE && !marks.isQuoted(clause.to() - 1);
        current = ends ? null : speaker;
    }

    private List<Cue> cuesIn(Phrase clause) {
        List<Cue> inside = new ArrayList<>();
        for (Cue cue : cues) {
            if (cue.at() >= clause.from() && cue.at() < clause.to()) {
                inside.add(cue);
            }
        }
        return inside;
    }

    private Optional<Speaker> voice(Cue cue, int index, boolean inner, @Nullable Speaker outer) {
        Speaker before = index > 0 ? speakers[index - 1] : null;
        boolean keeps = cue.sort() == WordClass.SAYING || cue.sort() == WordClass.SAYING_DENY;
        if (keeps && !inner && before != null) {
            return Optional.of(new Speaker(
                    before.name(), before.canonical(), marks.tokens().quote(cue.at(), cue.after()), List.of()));
        }
        if (cue.source() == null && !inner && outer == null) {
            Optional<Phrase> subject = subjectBefore(cue, index);
            if (subject.isPresent()) {
                return Optional.of(voices.speaker(marks, cue, subject.get()));
            }
        }
        return voices.speaker(marks, cue, inner);
    }

    /** "The minister visited Rome and said": the subject of the clause before. */
    private Optional<Phrase> subjectBefore(Cue cue, int index) {
        for (int i = index; i >= 0; i--) {
            Phrase clause = clauses.get(i);
            int end = Math.min(clause.to(), cue.from());
            for (int j = clause.from(); j < end; j++) {
                boolean verb = verbs.isVerb(j);
                if (!verb && j > clause.from()) {
                    continue;
                }
                for (int k = verb ? j + 1 : j; k < Math.min(end, j + VERB_WITHIN); k++) {
                    if (marks.isQuoteMark(k) && !phrases.startsName(k + 1)) {
                        break;
                    }
                    Optional<Phrase> subject = phrases.closed(k, end).filter(p -> fits(p, cue));
                    if (subject.isPresent()) {
                        return subject;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A feminine verb has no masculine title for its subject, and the other way round. */
    private boolean fits(Phrase phrase, Cue cue) {
        if (cue.gender() == null || marks.language() != Language.ARABIC || !marks.is(phrase.from(), WordClass.ROLE)) {
            return true;
        }
        return marks.is(phrase.from(), WordClass.FEMININE) == (cue.gender() == Gender.FEMALE);
    }

    private boolean opensSpeech(Cue cue) {
        return marks.is(cue.to(), WordClass.THAT) || marks.opensQuote(cue.to()) || marks.isColon(cue.to() - 1);
    }

    private boolean startsClause(Cue cue, Phrase clause) {
        return marks.words(clause.from(), cue.from()) <= 2;
    }

    private void backfill(int index, Speaker speaker) {
        for (int i = index - 1; i >= 0 && speakers[i] == null; i--) {
            speakers[i] = speaker;
        }
    }

    /** A source that encloses one found already. */
    private static Speaker over(Speaker outer, @Nullable Speaker inner) {
        if (inner == null || inner.name().equals(outer.name())) {
            return outer;
        }
        List<String> via = new ArrayList<>(outer.via());
        via.add(inner.name());
        via.addAll(inner.via());
        return outer.via(via);
    }

    private static Speaker under(Speaker outer, Speaker inner) {
        if (inner.name().equals(outer.name()) || outer.via().contains(inner.name())) {
            return outer;
        }
        List<String> via = new ArrayList<>(outer.via());
        via.add(inner.name());
        return outer.via(via);
    }

    private boolean opensWithThat(Phrase clause) {
        return marks.is(clause.from(), WordClass.THAT)
                || marks.isAny(clause.from(), WordClass.COORDINATOR, WordClass.AFTER_COMMA)
                        && marks.is(clause.from() + 1, WordClass.THAT);
    }

    /** Does a clause stay within the speech of the one before it? */
    private boolean continues(int index) {
        Phrase clause = clauses.get(index);
        if (marks.isQuoted(clause.from()) || marks.opensQuote(clause.from()) && index == 0 || opensWithThat(clause)) {
            return true;
        }
        if (index == 0 || marks.is(clause.from(), WordClass.LEAVING)) {
            return false;
        }
        boolean wasQuoted = false;
        Phrase before = clauses.get(index - 1);
        for (int i = before.from(); i < before.to(); i++) {
            wasQuoted |= marks.isQuoted(i);
        }
        return !(wasQuoted && marks.isAny(clause.from(), WordClass.AFTER_COMMA, WordClass.COORDINATOR)
                || hasOwnActor(clause));
    }

    /** "، وأجرى الوزير": a new verb with a person of its own leaves indirect speech. */
    private boolean hasOwnActor(Phrase clause) {
        int next = clause.from() + 1;
        return verbs.isJoinedVerb(clause.from())
                && (marks.is(next, WordClass.ROLE) || marks.isPerson(next))
                && marks.isComma(clause.from() - 1);
    }
}
