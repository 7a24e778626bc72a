package org.muqabala.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.reading.name.Name;
import org.muqabala.text.Language;
import org.muqabala.text.Span;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/** The tokens of a statement with what each does: its word classes, the name it belongs to, the quotation it stands in. */
final class Marks {
    private static final long VERBS = WordClass.bits(
            WordClass.SAY,
            WordClass.JUDGE,
            WordClass.DENY,
            WordClass.DESCRIBE,
            WordClass.BARE,
            WordClass.CARRY,
            WordClass.DEMANDED);

    private final Language language;
    private final Tokens tokens;
    private final ClauseWords words;
    private final List<List<ClauseWords.Hit>> hits;
    /** By token: the {@linkplain WordClass#bit() bits} of the classes that it has a form of. */
    private final long[] classes;
    /** The bits that any of the tokens has. */
    private long held;

    private final @Nullable Name[] names;
    private final BitSet opens = new BitSet();
    private final BitSet quoted = new BitSet();
    /** How many words and numbers stand before each token, and before the end. */
    private final int[] wordsBefore;

    Marks(Language language, Tokens tokens, List<Name> names, List<Span> utterances) {
        this.language = language;
        this.tokens = tokens;
        this.words = ClauseWords.of(language);
        this.hits = new ArrayList<>(tokens.size());
        this.classes = new long[tokens.size()];
        this.names = new Name[tokens.size()];
        this.wordsBefore = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            List<ClauseWords.Hit> found = words.at(tokens, i);
            hits.add(found);
            for (int k = 0; k < found.size(); k++) {
                classes[i] |= found.get(k).form().sort().bit();
            }
            if (is(i - 1, WordClass.DETERMINER)) {
                classes[i] &= ~VERBS;
            }
            held |= classes[i];
            wordsBefore[i + 1] = wordsBefore[i] + (tokens.get(i).kind() == Token.Kind.SIGN ? 0 : 1);
        }
        for (Name name : names) {
            fill(name);
        }
        utterances.forEach(this::markQuoted);
    }

    private void fill(Name name) {
        int i = tokens.indexAtOrAfter(name.quote().start());
        for (; i < tokens.size() && tokens.get(i).end() <= name.quote().end(); i++) {
            names[i] = name;
        }
    }

    private void markQuoted(Span utterance) {
        int from = tokens.indexAtOrAfter(utterance.start());
        if (from > 0 && tokens.get(from - 1).kind() == Token.Kind.SIGN) {
            opens.set(from - 1);
        }
        for (int i = from; i < tokens.size() && tokens.get(i).end() <= utterance.end(); i++) {
            quoted.set(i);
        }
    }

    Language language() {
        return language;
    }

    ClauseWords words() {
        return words;
    }

    Tokens tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    Token get(int i) {
        return tokens.get(i);
    }

    boolean is(int i, WordClass sort) {
        return isAny(i, sort.bit());
    }

    boolean isAny(int i, WordClass a, WordClass b) {
        return isAny(i, a.bit() | b.bit());
    }

    boolean isAny(int i, WordClass a, WordClass b, WordClass c) {
        return isAny(i, a.bit() | b.bit() | c.bit());
    }

    boolean isAny(int i, WordClass a, WordClass b, WordClass c, WordClass d) {
        return isAny(i, a.bit() | b.bit() | c.bit() | d.bit());
    }

    /** Does a form of one of these {@linkplain WordClass#bits classes} start at a token? */
    boolean isAny(int i, long sorts) {
        return i >= 0 && i < classes.length && (classes[i] & sorts) != 0;
    }

    /** Does a form of one of these {@linkplain WordClass#bits classes} start at any token? */
    boolean holdsAny(long sorts) {
        return (held & sorts) != 0;
    }

    /** The form of a class that starts at a token; null where none does. */
    ClauseWords.@Nullable Hit hit(int i, WordClass sort) {
        if (is(i, sort)) {
            for (ClauseWords.Hit hit : hits.get(i)) {
                if (hit.form().sort() == sort) {
                    return hit;
                }
            }
        }
        return null;
    }

    /** Index after the form of a class that starts at a token; the token's own where none does. */
    int after(int i, WordClass sort) {
        ClauseWords.Hit hit = hit(i, sort);
        return hit == null ? i : i + hit.length();
    }

    boolean isJoined(int i, WordClass sort) {
        ClauseWords.Hit hit = hit(i, sort);
        return hit != null && hit.joined();
    }

    /** The name that a token is a part of; null where it is of none. */
    @Nullable
    Name name(int i) {
        return i >= 0 && i < names.length ? names[i] : null;
    }

    /** Do two tokens stand in one name? */
    boolean isSameName(int i, int j) {
        Name name = name(i);
        return name != null && name.equals(name(j));
    }

    boolean isPerson(int i) {
        Name name = name(i);
        return name != null && name.kind() == Name.Kind.PERSON;
    }

    /** Is this the mark before a quoted utterance? */
    boolean opensQuote(int i) {
        return i >= 0 && opens.get(i);
    }

    boolean isQuoted(int i) {
        return i >= 0 && quoted.get(i);
    }

    boolean isSign(int i) {
        return i >= 0 && i < size() && get(i).kind() == Token.Kind.SIGN;
    }

    boolean isComma(int i) {
        return isSign(i)
                && switch (get(i).text()) {
                    case ",", "،" -> true;
                    default -> false;
                };
    }

    /** A dash with space on both sides. */
    boolean isDash(int i) {
        return isSign(i)
                && switch (get(i).text()) {
                    case "-", "–", "—" ->
                        get(i).gap() != Token.Gap.NONE
                                && i + 1 < size()
                                && get(i + 1).gap() != Token.Gap.NONE;
                    default -> false;
                };
    }

    /** The stop of a title or an initial before a name: "M. Dupont", "J. Hale", "د. سليم". */
    boolean isNameStop(int i) {
        boolean inside = isSign(i)
                && get(i).is(".")
                && i > 0
                && i + 1 < size()
                && get(i + 1).isWord();
        if (!inside || get(i).gap() != Token.Gap.NONE || get(i + 1).gap().compareTo(Token.Gap.SPACE) > 0) {
            return false;
        }
        String before = get(i - 1).text();
        return is(i - 1, WordClass.HONORIFIC) || before.length() == 1 && Character.isUpperCase(before.charAt(0));
    }

    boolean isInnerStop(int i) {
        return isSign(i)
                && !isNameStop(i)
                && switch (get(i).text()) {
                    case ";", "؛", "!", "?", "؟" -> true;
                    case "." -> i + 1 >= size() || !goesOn(get(i + 1));
                    default -> false;
                };
    }

    /** Behind the stop of an abbreviation: "Sept. 9", "6 a.m. on Sunday". */
    private static boolean goesOn(Token next) {
        return next.isNumber() || Character.isLowerCase(next.text().codePointAt(0));
    }

    boolean isColon(int i) {
        return isSign(i) && get(i).text().equals(":");
    }

    boolean isQuoteMark(int i) {
        return i >= 0 && i < size() && get(i).isQuotationMark();
    }

    /** How many words and numbers stand from one token to before another. */
    int words(int from, int to) {
        return from < to ? wordsBefore[to] - wordsBefore[from] : 0;
    }
}
