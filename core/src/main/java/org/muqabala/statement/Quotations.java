package org.muqabala.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/**
 * Pairs the quotation marks of a paragraph. A mark is read by its form, and by the spaces around it where its form tells
 * nothing (") or is misused (an opening mark that closes); a mark without its partner opens nothing.
 */
final class Quotations {
    /** More marks open at once are no nesting but noise. */
    private static final int DEEPEST = 4;

    /** Marks that may close each other. */
    private enum Family {
        STRAIGHT("\"＂", "\"＂"),
        CURLY("“„‟", "”“″"),
        GUILLEMETS("«", "»"),
        SINGLE_GUILLEMETS("‹", "›"),
        SINGLE("‘‚", "’");

        private final String opening;
        private final String closing;

        Family(String opening, String closing) {
            this.opening = opening;
            this.closing = closing;
        }

        boolean has(String sign) {
            return opening.contains(sign) || closing.contains(sign);
        }
    }

    private static final List<Family> FAMILIES = List.of(Family.values());

    private record Open(int index, Family family) {}

    private final Tokens tokens;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The outermost pairs, in order, none overlapping another.
     *
     * @param next what the next paragraph starts with: where that is the mark that is last left open here, the quotation
     *     goes on there and this part of it reaches to the end
     */
    static List<Quotation> of(Tokens paragraph, String next) {
        Quotations quotations = new Quotations(paragraph);
        for (int i = 0; i < paragraph.size(); i++) {
            quotations.accept(i);
        }
        quotations.goOn(next);
        return outermost(quotations.found);
    }

    private void goOn(String next) {
        if (open.isEmpty()) {
            return;
        }
        int mark = open.peek().index();
        boolean last = found.stream().allMatch(pair -> pair.close() < mark);
        if (last && next.startsWith(tokens.get(mark).text()) && mark + 1 < tokens.size() && looksOpening(mark)) {
            found.add(new Quotation(mark, tokens.size()));
        }
    }

    private static List<Quotation> outermost(List<Quotation> pairs) {
        pairs.sort(Comparator.comparingInt(Quotation::open));
        List<Quotation> outer = new ArrayList<>();
        int end = -1;
        for (Quotation pair : pairs) {
            if (pair.open() > end) {
                outer.add(pair);
                end = pair.close();
            }
        }
        return outer;
    }

    private void accept(int i) {
        Token token = tokens.get(i);
        if (token.kind() != Token.Kind.SIGN) {
            return;
        }
        for (Family family : FAMILIES) {
            if (family.has(token.text())) {
                if (closes(i, family)) {
                    close(i, family);
                } else if (opens(i, family)) {
                    open(i, family);
                }
                return;
            }
        }
    }

    private void open(int i, Family family) {
        open.push(new Open(i, family));
        if (open.size() > DEEPEST) {
            open.removeLast();
        }
    }

    private void close(int i, Family family) {
        while (!open.isEmpty()) {
            Open last = open.pop();
            if (last.family() == family) {
                if (i - last.index() > 1) {
                    found.add(new Quotation(last.index(), i));
                }
                return;
            }
        }
    }

    private boolean isOpen(Family family) {
        return open.stream().anyMatch(o -> o.family() == family);
    }

    private boolean opens(int i, Family family) {
        boolean byForm = family.opening.contains(tokens.get(i).text());
        return byForm || family != Family.SINGLE && looksOpening(i);
    }

    private boolean closes(int i, Family family) {
        if (!isOpen(family)) {
            return false;
        }
        String sign = tokens.get(i).text();
        boolean opening = family.opening.contains(sign);
        boolean closing = family.closing.contains(sign);
        if (family == Family.SINGLE) {
            return closing
                    && (i + 1 == tokens.size()
                            || followsSign(i)
                            || !tokens.get(i + 1).isWord());
        }
        if (opening && closing) {
            return !looksOpening(i);
        }
        return closing || looksClosing(i);
    }

    private boolean followsSign(int i) {
        return i > 0 && tokens.get(i - 1).kind() == Token.Kind.SIGN;
    }

    /** A gap, a bracket or the start before it, and a word or mark right after it. */
    private boolean looksOpening(int i) {
        boolean gapBefore = i == 0
                || tokens.get(i).gap() != Token.Gap.NONE
                || "([:{-–—".contains(tokens.get(i - 1).text());
        return gapBefore && i + 1 < tokens.size() && tokens.get(i + 1).gap() == Token.Gap.NONE && !isPunctuation(i + 1);
    }

    private boolean looksClosing(int i) {
        boolean gapAfter = i + 1 == tokens.size() || tokens.get(i + 1).gap() != Token.Gap.NONE || isPunctuation(i + 1);
        return gapAfter && i > 0 && tokens.get(i).gap() == Token.Gap.NONE;
    }

    private boolean isPunctuation(int i) {
        return ".,;:!?؟،؛…)]".contains(tokens.get(i).text());
    }
}
