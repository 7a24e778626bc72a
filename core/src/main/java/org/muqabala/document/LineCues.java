package org.muqabala.document;

import java.util.Optional;
import org.muqabala.document.Furniture.Kind;
import org.muqabala.document.FurnitureLexicon.Place;
import org.muqabala.lexicon.Phrases;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/** What the phrases of a {@link FurnitureLexicon} say of one line by itself. */
final class LineCues {
    /** Longer lines are no labels, however they start. */
    private static final int LONGEST_LABEL = 8;
    /** Above the article a "Source: ..." of more words is a headline. */
    private static final int LONGEST_HEAD_LABEL = 3;

    private static final int LONGEST_CUE = 40;
    /** A segment of a menu has at most so many words. */
    private static final int LONGEST_SEGMENT = 6;

    private final FurnitureLexicon lexicon;

    LineCues(FurnitureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The sort of furniture that a line is known for; empty for one that is not known.
     *
     * @param head true above the first paragraph of the article
     */
    Optional<Kind> kindOf(Line line, boolean head) {
        if (line.words() > LONGEST_CUE) {
            return Optional.empty();
        }
        Tokens tokens = FurnitureLexicon.withoutNumbers(line.tokens());
        int from = firstContent(tokens);
        int to = afterLastContent(tokens);
        if (from >= to) {
            return Optional.of(Kind.NAVIGATION);
        }
        return whole(tokens, from, to)
                .or(() -> hashtags(tokens))
                .or(() -> agencies(tokens, from, to))
                .or(() -> stamp(tokens, from, to))
                .or(() -> line.isProse() ? Optional.empty() : start(tokens, from, to, head))
                .or(() -> byline(line, from))
                .or(() -> menu(tokens))
                .or(() -> held(tokens));
    }

    /** Is it a line after which link lists stand ("Related articles")? */
    boolean isTail(Line line) {
        Tokens tokens = FurnitureLexicon.withoutNumbers(line.tokens());
        int from = firstContent(tokens);
        int to = afterLastContent(tokens);
        return from < to && lexicon.fills(Place.TAIL, tokens, from, to).isPresent();
    }

    private Optional<Kind> whole(Tokens tokens, int from, int to) {
        return lexicon.fills(Place.LINE, tokens, from, to)
                .or(() -> lexicon.fills(Place.TAIL, tokens, from, to))
                .or(() -> lexicon.fills(Place.LINE, tokens, 0, tokens.size()))
                .or(() -> withoutCount(tokens, from, to));
    }

    /** "Comments (12)". */
    private Optional<Kind> withoutCount(Tokens tokens, int from, int to) {
        int end = to;
        while (end > from && tokens.get(end - 1).kind() == Token.Kind.SIGN) {
            end--;
        }
        return end == to || end == from ? Optional.empty() : lexicon.fills(Place.LINE, tokens, from, end);
    }

    private Optional<Kind> start(Tokens tokens, int from, int to, boolean head) {
        Optional<Kind> start = lexicon.at(Place.STARTS, tokens, from)
                .or(() -> lexicon.at(Place.STARTS, tokens, 0))
                .map(match -> match.values().get(0));
        if (start.isPresent()) {
            return start;
        }
        int most = head ? LONGEST_HEAD_LABEL : LONGEST_LABEL;
        return lexicon.at(Place.LABEL, tokens, from)
                .filter(match -> match.to() < tokens.size()
                        && (tokens.get(match.to()).is(":")
                                || tokens.get(match.to()).is("|")))
                .filter(match -> !match.values().contains(Kind.CREDIT)
                        || words(tokens, match.to(), to) <= most
                                && NameLines.isName(tokens.list().subList(match.to(), Math.max(match.to(), to)), most))
                .map(match -> match.values().get(0));
    }

    /** "By" and names. */
    private Optional<Kind> byline(Line line, int from) {
        return lexicon.at(Place.AUTHOR, line.tokens(), from)
                .filter(match -> match.to() < line.tokens().size())
                .filter(match -> line.words() <= LONGEST_LABEL && !line.endsWithStop())
                .filter(match -> NameLines.isName(
                        line.tokens().list().subList(match.to(), line.tokens().size())))
                .map(match -> Kind.METADATA);
    }

    private Optional<Kind> held(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Phrases.Match<Kind>> match = lexicon.at(Place.HAS, tokens, i);
            if (match.isPresent()) {
                return Optional.of(match.get().values().get(0));
            }
        }
        return Optional.empty();
    }

    /** A line of hashtags, a note in brackets aside. */
    private static Optional<Kind> hashtags(Tokens tokens) {
        boolean starts = tokens.size() > 1
                && tokens.get(0).text().equals("#")
                && tokens.get(1).isWord()
                && tokens.get(1).gap() == Token.Gap.NONE;
        if (!starts) {
            return Optional.empty();
        }
        int free = 0;
        boolean bracket = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            bracket = token.is("(") || bracket && !token.is(")");
            boolean joined = token.gap() == Token.Gap.NONE && i > 0;
            free += token.isWord() && !joined && !bracket ? 1 : 0;
        }
        return free == 0 ? Optional.of(Kind.TAGS) : Optional.empty();
    }

    /** News agencies and nothing else: "(Reuters, AFP)". */
    private Optional<Kind> agencies(Tokens tokens, int from, int to) {
        int i = from;
        while (i < to) {
            Optional<Phrases.Match<Kind>> match = lexicon.at(Place.AGENCY, tokens, i);
            if (match.isPresent()) {
                i = match.get().to();
            } else if (i > from && isJoiner(tokens.get(i))) {
                i++;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(Kind.CREDIT);
    }

    /** Numbers and the words of datelines: "01:20 a.m.". */
    private Optional<Kind> stamp(Tokens tokens, int from, int to) {
        int i = from;
        boolean number = false;
        while (i < to) {
            Optional<Phrases.Match<Kind>> match = lexicon.at(Place.WORD, tokens, i);
            boolean sign = tokens.get(i).kind() == Token.Kind.SIGN;
            number |= tokens.get(i).is("#");
            if (match.isEmpty() && !sign) {
                return Optional.empty();
            }
            i = match.isPresent() ? match.get().to() : i + 1;
        }
        return number ? Optional.of(Kind.METADATA) : Optional.empty();
    }

    private static boolean isJoiner(Token token) {
        return token.kind() == Token.Kind.SIGN
                || token.is("و")
                || token.is("and")
                || token.is("et")
                || token.is("y")
                || token.is("и");
    }

    /** Segments between '|', '-', '/' or the like, half of them known menu items. */
    private Optional<Kind> menu(Tokens tokens) {
        int segments = 0;
        int known = 0;
        Optional<Kind> kind = Optional.empty();
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i < tokens.size() && !LinkLists.isSeparator(tokens.get(i))) {
                continue;
            }
            if (i > start) {
                segments++;
                Optional<Kind> item =
                        i - start > LONGEST_SEGMENT ? Optional.empty() : lexicon.fills(Place.LINE, tokens, start, i);
                known += item.isPresent() ? 1 : 0;
                kind = kind.or(() -> item);
            }
            start = i + 1;
        }
        return segments > 1 && known * 2 >= segments ? kind : Optional.empty();
    }

    private static int words(Tokens tokens, int from, int to) {
        return (int) tokens.list().subList(from, Math.max(from, to)).stream()
                .filter(Token::isWord)
                .count();
    }

    static int firstContent(Tokens tokens) {
        int i = 0;
        while (i < tokens.size() && isSign(tokens.get(i))) {
            i++;
        }
        return i;
    }

    private static int afterLastContent(Tokens tokens) {
        int i = tokens.size();
        while (i > 0 && isSign(tokens.get(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isSign(Token token) {
        return token.kind() == Token.Kind.SIGN && !token.is("#") && !token.is("©");
    }
}
