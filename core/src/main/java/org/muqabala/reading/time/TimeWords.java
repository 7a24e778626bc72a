package org.muqabala.reading.time;

import org.jspecify.annotations.Nullable;
import org.muqabala.lexicon.Phrases;
import org.muqabala.text.Language;
import org.muqabala.text.RareMemo;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/** The tokens of one paragraph with what their words may mean in a time. Not safe for use by several threads. */
final class TimeWords {
    private static final int MOST_DIGITS = 4;
    /** Words that are a Roman number where they are written in capitals. */
    private static final RareMemo<Boolean> ROMAN = new RareMemo<>(
            false,
            word -> !word.folded().isEmpty() && "ivx".indexOf(word.folded().charAt(0)) >= 0);

    private final Language language;
    private final Tokens tokens;
    /** By token: what the phrase that starts there may mean; null where none does. */
    private final TimeWord @Nullable [][] meanings;
    /** By token: index after that phrase. */
    private final int[] ends;
    /** By token: the {@linkplain Kind#bit() bits} of the parts that the phrase may play. */
    private final long[] kinds;

    TimeWords(Language language, Tokens tokens, Phrases<TimeWord> lexicon) {
        this.language = language;
        this.tokens = tokens;
        this.meanings = new TimeWord[tokens.size()][];
        this.ends = new int[tokens.size()];
        this.kinds = new long[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            Phrases.Match<TimeWord> match = lexicon.longestAt(tokens, i).orElse(null);
            if (match != null) {
                mark(i, match);
            }
        }
    }

    private void mark(int i, Phrases.Match<TimeWord> match) {
        meanings[i] = match.values().toArray(TimeWord[]::new);
        ends[i] = match.to();
        for (TimeWord word : match.values()) {
            kinds[i] |= word.kind().bit();
        }
    }

    /**
     * A word or phrase that plays a part.
     *
     * @param from index of its first token
     * @param to index after its last token
     * @param word what the lexicon says of it
     * @param trust how far it can be trusted; {@link Trust#DEFINITE} where it lacks the article that it needs
     */
    record Hit(int from, int to, TimeWord word, Trust trust) {
        int value() {
            return word.value();
        }

        Unit unit() {
            return Unit.valueOf(word.name());
        }

        Direction direction() {
            return Direction.valueOf(word.name());
        }

        Part part() {
            return Part.valueOf(word.name());
        }

        Season season() {
            return Season.valueOf(word.name());
        }

        boolean isSure() {
            return trust == Trust.SURE;
        }
    }

    Language language() {
        return language;
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    Tokens tokens() {
        return tokens;
    }

    /** The phrase that starts at token {@code i} and plays the part; null where none does. */
    @Nullable
    Hit find(int i, Kind kind) {
        if (i < 0 || i >= size()) {
            return null;
        }
        TimeWord[] words = meanings[i];
        if (words == null) {
            return elided(i, kind);
        }
        if ((kinds[i] & kind.bit()) != 0) {
            for (TimeWord word : words) {
                if (word.kind() == kind) {
                    return new Hit(i, ends[i], word, trust(word, i));
                }
            }
        }
        return null;
    }

    /** The French article and preposition before a vowel, "l'" and "d'", which no lexicon file can list: alone they are no word. */
    private @Nullable Hit elided(int i, Kind kind) {
        if (language != Language.FRENCH) {
            return null;
        }
        String listed = kind == Kind.ARTICLE ? "l'" : kind == Kind.OF ? "d'" : "";
        return token(i).is(listed) ? new Hit(i, i + 1, new TimeWord(kind, 0, "", Trust.SURE), Trust.SURE) : null;
    }

    boolean is(int i, Kind kind) {
        return i >= 0 && i < size() && (meanings[i] == null ? elided(i, kind) != null : (kinds[i] & kind.bit()) != 0);
    }

    /** Index after the phrase that plays the part; {@code i} where none stands there. */
    int skip(int i, Kind kind) {
        if (i < 0 || i >= size()) {
            return i;
        }
        if (meanings[i] == null) {
            return elided(i, kind) == null ? i : i + 1;
        }
        return (kinds[i] & kind.bit()) == 0 ? i : ends[i];
    }

    /** Does any word of time start at token {@code i}? */
    boolean isTimeWord(int i) {
        return i >= 0 && i < size() && meanings[i] != null;
    }

    /** May a time begin at token {@code i}? Most words of a text are no words of time, and no rule need try them. */
    boolean mayBegin(int i) {
        if (meanings[i] == null) {
            return mayBeginUnlisted(i);
        }
        boolean leads = (kinds[i] & Kind.LEADING) != 0;
        return (kinds[i] & ~Kind.LEADING & ~Kind.INNER) != 0
                || isNumber(i)
                || leads && ends[i] < size() && mayFollow(ends[i]);
    }

    private boolean mayFollow(int i) {
        return meanings[i] == null ? mayBeginUnlisted(i) : isNumber(i) || (kinds[i] & ~Kind.INNER) != 0;
    }

    /** Numbers, Roman ones too, the apostrophe before a decade, and articles that no file can list. */
    private boolean mayBeginUnlisted(int i) {
        return switch (token(i).kind()) {
            case NUMBER -> true;
            case SIGN -> isSign(i, "'’");
            case WORD -> is(i, Kind.ARTICLE) || ROMAN.get(token(i).word()) && RomanNumber.of(token(i).text()) != null;
        };
    }

    private Trust trust(TimeWord word, int i) {
        if (word.trust() == Trust.DEFINITE && isDefinite(i)) {
            return Trust.SURE;
        }
        return word.trust() == Trust.SURE && isPartOfName(word.kind(), i) ? Trust.DOUBTFUL : word.trust();
    }

    /** Does the word carry the Arabic article, after no more than one particle of a letter each? */
    boolean isDefinite(int i) {
        String word = token(i).folded();
        for (int start = 0; start <= 2 && start + 3 < word.length(); start++) {
            if (word.startsWith("ال", start) || start > 0 && word.startsWith("لل", start) || word.startsWith("لل")) {
                return true;
            }
            if ("وفبك".indexOf(word.charAt(start)) < 0) {
                return false;
            }
        }
        return false;
    }

    /** "Santo Domingo", "Julio Iglesias": where weekdays and months are written small, a capital beside a capital is a name. */
    private boolean isPartOfName(Kind kind, int i) {
        if (language == Language.ENGLISH || kind != Kind.WEEKDAY && kind != Kind.MONTH || !isCapital(i)) {
            return false;
        }
        return isCapital(i - 1) || isCapital(i + 1);
    }

    boolean isCapital(int i) {
        return i >= 0
                && i < size()
                && token(i).isWord()
                && Character.isUpperCase(token(i).text().codePointAt(0));
    }

    /** The whole number of at most four digits at token {@code i}; null where there is none. */
    @Nullable
    Integer number(int i) {
        if (i < 0 || i >= size() || !token(i).isNumber() || token(i).folded().length() > MOST_DIGITS) {
            return null;
        }
        int value = 0;
        String digits = token(i).folded();
        for (int k = 0; k < digits.length(); k++) {
            char digit = digits.charAt(k);
            if (digit < '0' || digit > '9') {
                return null;
            }
            value = value * 10 + digit - '0';
        }
        return value;
    }

    /** How many digits the number at token {@code i} is written with. */
    int digits(int i) {
        return token(i).folded().length();
    }

    /** The number of a year of four digits; null where there is none. */
    @Nullable
    Integer year(int i) {
        Integer number = number(i);
        return number != null
                        && digits(i) == MOST_DIGITS
                        && number >= 1000
                        && number < 2200
                        && !isMeasured(i)
                        && !isDecade(i)
                ? number
                : null;
    }

    /** The 1990 of "1990s" and "1990-х". */
    private boolean isDecade(int i) {
        int mark = isSign(i + 1, "-") ? i + 2 : i + 1;
        return touches(mark) && is(mark, Kind.DECADE_MARK);
    }

    private boolean isMeasured(int i) {
        return isSign(i + 1, "%٪$€£¥") || isSign(i - 1, "$€£¥#");
    }

    boolean isSign(int i, String signs) {
        return i >= 0 && i < size() && token(i).kind() == Token.Kind.SIGN && signs.contains(token(i).folded());
    }

    /** Does token {@code i} touch the one before it? */
    boolean touches(int i) {
        return i > 0 && i < size() && token(i).gap() == Token.Gap.NONE;
    }

    boolean isWord(int i) {
        return i >= 0 && i < size() && token(i).isWord();
    }

    boolean isNumber(int i) {
        return i >= 0 && i < size() && token(i).isNumber();
    }
}
