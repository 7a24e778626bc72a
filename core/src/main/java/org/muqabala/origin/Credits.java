package org.muqabala.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.muqabala.document.Document;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.lexicon.Phrases;
import org.muqabala.text.Language;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;

/**
 * Reads which news agencies an article credits for its text: in a dateline, in a line of its own, in brackets at its end. An
 * agency that is quoted ("Reuters reported") or named under a picture is not credited.
 */
final class Credits {
    private static final String LABEL = "label";
    private static final Set<String> DASHES = Set.of("-", "–", "—", "―");
    private static final Set<String> JOINERS = Set.of("and", "et", "y", "и", "و");

    /** So many lines at the top may hold a dateline or a credit. */
    private static final int HEAD = 8;

    /** So many lines at the bottom may. */
    private static final int TAIL = 3;

    /** A dateline begins a paragraph: so many characters of one are looked at, from its start or its end. */
    private static final int LOOKED_AT = 160;

    private final Phrases<String> agencies;

    Credits() {
        Phrases.Builder<String> builder = Phrases.in(Language.ENGLISH);
        for (LexiconEntry entry : LexiconFile.shipped("agencies.lex", Set.of("ar", "en", "fr", "es", "ru"))) {
            entry.values().values().forEach(forms -> forms.forEach(form -> builder.addExact(form, entry.id())));
        }
        this.agencies = builder.build();
    }

    /** The agencies, sorted; none where the text is credited to none. */
    Set<String> of(Document document) {
        List<String> lines = document.text()
                .lines()
                .filter(l -> !l.isBlank())
                .map(String::strip)
                .toList();
        Set<String> credited = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean head = i < HEAD;
            boolean tail = i >= lines.size() - TAIL;
            boolean brackets = lines.get(i).indexOf('(') >= 0;
            if (head && brackets) {
                Tokens start = Tokens.of(lines.get(i)
                        .substring(0, Math.min(LOOKED_AT, lines.get(i).length())));
                credited.addAll(dateline(start));
            }
            if (tail && brackets) {
                Tokens end = Tokens.of(
                        lines.get(i).substring(Math.max(0, lines.get(i).length() - LOOKED_AT)));
                credited.addAll(atTheEnd(end));
            }
            if ((head || tail) && lines.get(i).length() <= LOOKED_AT) {
                credited.addAll(alone(Tokens.of(lines.get(i))));
            }
        }
        return credited;
    }

    /** In brackets, a dash behind them: "MADRID, 3 March (EFE).-". */
    private List<String> dateline(Tokens tokens) {
        for (int open = 0; open < tokens.size(); open++) {
            if (tokens.get(open).is("(")) {
                Optional<Bracket> bracket = bracket(tokens, open);
                int close = bracket.map(Bracket::close).orElse(open);
                if (bracket.isPresent() && (isDash(tokens, close + 1) || isDash(tokens, close + 2))) {
                    return bracket.get().agencies();
                }
            }
        }
        return List.of();
    }

    private List<String> atTheEnd(Tokens tokens) {
        for (int open = tokens.size() - 1; open >= 0; open--) {
            if (tokens.get(open).is("(")) {
                return bracket(tokens, open)
                        .filter(b -> b.close() >= tokens.size() - 2)
                        .map(Bracket::agencies)
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    /**
     * Agencies in brackets.
     *
     * @param close index of the closing bracket
     */
    private record Bracket(List<String> agencies, int close) {}

    private Optional<Bracket> bracket(Tokens tokens, int open) {
        for (int close = open + 1; close < tokens.size(); close++) {
            if (tokens.get(close).is(")")) {
                List<String> inside = only(tokens, open + 1, close);
                return inside.isEmpty() ? Optional.empty() : Optional.of(new Bracket(inside, close));
            }
        }
        return Optional.empty();
    }

    private List<String> alone(Tokens tokens) {
        return only(tokens, 0, tokens.size());
    }

    /** The agencies of a stretch that names them, labels before them and nothing else; none where it holds more. */
    private List<String> only(Tokens tokens, int from, int to) {
        List<String> named = new ArrayList<>();
        int i = from;
        while (i < to) {
            Optional<Phrases.Match<String>> match =
                    agencies.longestAt(tokens, i).filter(m -> m.to() <= to);
            if (match.isPresent()) {
                match.get().values().stream().filter(a -> !a.equals(LABEL)).forEach(named::add);
                i = match.get().to();
            } else if (tokens.get(i).kind() == Token.Kind.SIGN
                    || JOINERS.contains(tokens.get(i).folded())) {
                i++;
            } else {
                return List.of();
            }
        }
        return named;
    }

    private static boolean isDash(Tokens tokens, int index) {
        return index < tokens.size() && DASHES.contains(tokens.get(index).text());
    }
}
