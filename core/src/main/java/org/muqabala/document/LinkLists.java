package org.muqabala.document;

import java.util.List;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/** Lines that are lists of links by their shape, whatever their words. */
final class LinkLists {
    /** A menu in one line has so many separators at least. */
    private static final int LEAST_SEPARATORS = 4;
    /** The words of a menu's item, on average, are no more. */
    private static final int LONGEST_ITEM = 4;
    /** Fewer lines that start with a bullet are no list. */
    private static final int LEAST_RUN = 3;

    private LinkLists() {}

    static boolean isSeparator(Token token) {
        return token.kind() == Token.Kind.SIGN && "|-–/›»>•·".contains(token.text()) && token.gap() != Token.Gap.NONE;
    }

    /** Many short items between separators, with no figure and no stop. */
    static boolean isMenu(Line line) {
        Tokens tokens = line.tokens();
        long separators = tokens.list().stream().filter(LinkLists::isSeparator).count();
        boolean figures = tokens.list().stream().anyMatch(Token::isNumber);
        return separators >= LEAST_SEPARATORS
                && !figures
                && !line.endsWithStop()
                && line.words() <= LONGEST_ITEM * (separators + 1);
    }

    /** Index after the last of the bulleted lines that start at {@code from}; {@code from} where they are too few for a list. */
    static int endOfRun(List<Line> lines, int from, int end) {
        int to = from;
        while (to < end && lines.get(to).startsWithBullet() && !isSentence(lines.get(to))) {
            to++;
        }
        return to - from >= LEAST_RUN ? to : from;
    }

    private static boolean isSentence(Line line) {
        return line.isProse();
    }
}
