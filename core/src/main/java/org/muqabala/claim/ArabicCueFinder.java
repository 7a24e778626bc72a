package org.muqabala.claim;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muqabala.claim.Cue.Phrase;
import org.muqabala.claim.Cue.Side;

/**
 * Finds the verbs of saying of an Arabic statement. The source follows the verb, or stands before it; a verb joined by و that
 * none follows speaks of the source named last.
 */
final class ArabicCueFinder extends CueFinder {
    private static final int FARTHEST_FROM = 10;
    /** Behind a verb of denial a quotation farther off than this is no longer what is denied: that is a noun before it. */
    private static final int NEAR_QUOTE = 8;

    ArabicCueFinder(Marks marks, Verbs verbs) {
        super(marks, verbs);
    }

    @Override
    Optional<Cue> verb(int at, WordClass sort, ClauseWords.Hit hit) {
        int after = at + hit.length();
        if (sort == WordClass.CARRY) {
            return carried(at, after);
        }
        if (isNoun(at, hit) || isWished(at, hit)) {
            return Optional.empty();
        }
        Gender gender = hit.form().gender();
        Optional<Integer> opening = opening(after);
        if (sort == WordClass.SAYING || sort == WordClass.SAYING_DENY) {
            return Optional.of(new Cue(sort, Side.AFTER, at, after, at, opening.orElse(after), null, gender));
        }
        if (opening.isEmpty() && sort == WordClass.SAY && !hit.joined() && followsQuotation(at)) {
            Optional<Phrase> last = phrases.openAtEnd(after, marks.size());
            return last.map(p -> new Cue(sort, Side.BEFORE, at, after, at, p.to(), p, gender));
        }
        if (opening.isEmpty()) {
            return withObject(at, after, sort, gender, hit.joined());
        }
        int content = opening.get();
        Optional<Phrase> subject = hit.joined()
                ? Optional.empty()
                : before(at).filter(this::isSure).filter(p -> touches(p, at));
        if (subject.isPresent()) {
            return Optional.of(
                    new Cue(sort, Side.AFTER, at, after, subject.get().from(), content, subject.get(), gender));
        }
        Optional<Phrase> behind = sort == WordClass.DESCRIBE && !opensWithPlainThat(content)
                ? phrases.closed(after, content)
                : phrases.open(after, content);
        boolean deniesNoun = sort == WordClass.DENY && marks.opensQuote(content) && content - after > NEAR_QUOTE;
        if (deniesNoun && behind.isPresent()) {
            return behind.map(p -> new Cue(sort, Side.AFTER, at, after, at, p.to(), p, gender));
        }
        if (behind.isPresent() && isObject(behind.get(), content)) {
            return withObject(at, after, sort, gender, hit.joined());
        }
        if (behind.isEmpty() && sort == WordClass.DESCRIBE && isUnknownName(after, hit)) {
            behind = Optional.of(new Phrase(after, after + 1));
        }
        if (behind.isPresent()) {
            return Optional.of(new Cue(sort, Side.AFTER, at, after, at, content, behind.get(), gender));
        }
        Optional<Phrase> before =
                hit.joined() && marks.get(at).folded().startsWith("و") ? Optional.empty() : before(at);
        int from = before.map(Phrase::from).orElse(at);
        return Optional.of(new Cue(sort, Side.AFTER, at, after, from, content, before.orElse(null), gender));
    }

    /** "«...»، قال المدرب": what was said stands in quotation marks before the verb. */
    private boolean followsQuotation(int at) {
        int last = marks.isComma(at - 1) ? at - 2 : at - 1;
        return marks.isQuoteMark(last) && marks.isQuoted(last - 1);
    }

    /** "The ministry announced the end of": what was said is the object, so only a sure source counts. */
    private Optional<Cue> withObject(int at, int after, WordClass sort, @Nullable Gender gender, boolean joined) {
        if (sort == WordClass.JUDGE) {
            return Optional.empty();
        }
        Optional<Phrase> behind = phrases.closed(after, marks.size());
        if (behind.isPresent()) {
            return Optional.of(
                    new Cue(sort, Side.AFTER, at, after, at, behind.get().to(), behind.get(), gender));
        }
        Optional<Phrase> before =
                joined ? Optional.empty() : before(at).filter(this::isSure).filter(p -> touches(p, at));
        return before.map(p -> new Cue(sort, Side.AFTER, at, after, p.from(), after, p, gender));
    }

    /** Behind a preposition the form is the verb's noun: "عدم توقع". */
    private boolean isNoun(int at, ClauseWords.Hit hit) {
        return !hit.joined() && marks.is(at - 1, WordClass.PREPOSITION) && marks.name(at - 1) == null;
    }

    /** "أن يعلن": what is to be said has not been said. */
    private boolean isWished(int at, ClauseWords.Hit hit) {
        String verb = hit.form().words().get(0);
        return at > 0
                && (marks.get(at - 1).is("ان") || marks.get(at - 1).is("وان"))
                && (verb.startsWith("ي")
                        || verb.startsWith("ت") && hit.form().gender() == Gender.FEMALE && !verb.endsWith("ت"));
    }

    /** Does nothing but auxiliaries stand between a phrase and its verb? */
    private boolean touches(Phrase phrase, int at) {
        for (int i = phrase.to(); i < at; i++) {
            if (!marks.is(i, WordClass.AUXILIARY)) {
                return false;
            }
        }
        return true;
    }

    /** "وصفت مدارا تصريحات": behind a verb that no و joins to another the subject comes first. */
    private boolean isUnknownName(int after, ClauseWords.Hit hit) {
        return !hit.joined()
                && after + 1 < marks.size()
                && marks.get(after).isWord()
                && !marks.isAny(after, WordClass.PHRASE_END, WordClass.THAT, WordClass.PREPOSITION)
                && marks.get(after + 1).isWord()
                && !marks.is(after + 1, WordClass.THAT);
    }

    /** "اعتبر X أن" has no object before its أن, "وصف X Y بأن" has. */
    private boolean opensWithPlainThat(int content) {
        return marks.is(content, WordClass.THAT) && !marks.get(content).folded().startsWith("ب");
    }

    /** A quotation farther on opens nothing where other words follow the source: "stressed the need for". */
    private boolean isObject(Phrase phrase, int content) {
        int next = phrase.to();
        return marks.opensQuote(content)
                && next < content
                && !marks.isSign(next)
                && !marks.isAny(next, WordClass.PHRASE_END, WordClass.THAT, WordClass.AUXILIARY)
                && !marks.get(next).is("في");
    }

    private boolean isSure(Phrase phrase) {
        return marks.is(phrase.from(), WordClass.ROLE) || phrases.startsName(phrase.from());
    }

    /** "نقلت المجلة عن مساعد بايدن قوله إن": the source stands behind عن. */
    private Optional<Cue> carried(int at, int after) {
        for (int i = after; i < Math.min(marks.size(), after + FARTHEST_FROM); i++) {
            if (marks.is(i, WordClass.FROM)) {
                Optional<Integer> opening = opening(i + 1);
                int from = i + 1;
                int content = opening.orElse(from);
                int limit = from;
                while (limit < content && !marks.is(limit, WordClass.HIS_WORDS)) {
                    limit++;
                }
                return phrases.open(from, limit)
                        .map(p -> new Cue(WordClass.CARRY, Side.AFTER, at, after, at, content, p, null));
            }
        }
        return Optional.empty();
    }

    /** The source before its verb: what stands between the start of the clause and the verb. */
    private Optional<Phrase> before(int at) {
        int left = at;
        while (left > 0 && !bounds(left - 1, at)) {
            left--;
        }
        while (left < at && marks.isAny(left, WordClass.LEAD, WordClass.AUXILIARY) && !marks.is(left, WordClass.ROLE)) {
            left++;
        }
        while (left < at) {
            if (!isAdverbial(left)) {
                return phrases.open(left, at).filter(p -> isSure(p) || touches(p, at));
            }
            int comma = left;
            while (comma < at && !marks.isComma(comma)) {
                comma++;
            }
            left = comma + 1;
        }
        return Optional.empty();
    }

    private boolean isAdverbial(int i) {
        String word = marks.get(i).folded();
        return marks.isSign(i)
                || marks.isAny(i, WordClass.PHRASE_END, WordClass.PREPOSITION, WordClass.AFTER_COMMA)
                || word.startsWith("ب") && marks.name(i) == null && !marks.is(i, WordClass.ROLE);
    }

    private boolean bounds(int i, int at) {
        boolean aside = marks.isComma(at - 1);
        return marks.isInnerStop(i)
                || marks.isColon(i)
                || marks.opensQuote(i)
                || marks.is(i, WordClass.THAT)
                || marks.is(i, WordClass.STRONG) && !marks.is(i, WordClass.LEAD)
                || !aside && marks.isAny(i, WordClass.SAYING, WordClass.RELATIVE);
    }

    @Override
    boolean endsCue(int i) {
        return marks.is(i, WordClass.STRONG)
                || marks.isAny(i, WordClass.SAY, WordClass.DENY)
                        && marks.name(i) == null
                        && !marks.is(i, WordClass.HIS_WORDS)
                || marks.is(i, WordClass.SAYING);
    }
}
