package org.muqabala.reading.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconException;
import org.muqabala.lexicon.LexiconFile;

/**
 * The units of one language, from {@code units.<language>.lex}, and the signs and codes of all, from {@code symbols.lex}.
 *
 * <p>A block's header is the code of the unit and its kind ({@code s : duration}). Currencies have blocks of the noun
 * ({@code dinar : money}, with the code it has by default) and of what qualifies it ({@code KWD : qualified}).
 */
final class UnitLexicon {
    private static final Set<String> KEYS =
            Set.of("factor", "words", "accusative", "dual", "symbols", "default", "noun", "before");
    private static final String SYMBOLS = "symbols.lex";

    private final Terms<Unit> words;
    private final Terms<Unit> duals;
    private final Terms<Symbol> symbols;
    private final Terms<Symbol> before;
    private final Terms<Qualified> qualified;

    private record Symbol(String text, Unit unit) {}

    private record Qualified(String noun, String code) {}

    UnitLexicon(Vocabulary vocabulary) {
        words = new Terms<>(vocabulary);
        duals = new Terms<>(vocabulary);
        symbols = new Terms<>(vocabulary);
        before = new Terms<>(vocabulary);
        qualified = new Terms<>(vocabulary);
        LexiconFile.shipped(SYMBOLS, KEYS).forEach(this::add);
        LexiconFile.shipped("units." + vocabulary.language().code() + ".lex", KEYS)
                .forEach(this::add);
    }

    private void add(LexiconEntry entry) {
        switch (entry.type()) {
            case "qualified" ->
                entry.get("noun")
                        .forEach(noun -> entry.get("words")
                                .forEach(word -> qualified.add(word, new Qualified(noun, entry.id()))));
            case "codes" ->
                entry.get("symbols").forEach(code -> {
                    Unit unit = new Unit(code, Figure.Kind.MONEY, code, BigDecimal.ONE);
                    symbols.add(code, new Symbol(code, unit));
                    before.add(code, new Symbol(code, unit));
                });
            default -> addUnit(entry, unit(entry));
        }
    }

    private void addUnit(LexiconEntry entry, Unit unit) {
        entry.get("words").forEach(word -> words.add(word, unit));
        for (String word : entry.get("accusative")) {
            words.add(word, unit);
            words.add(word + "ا", unit);
        }
        Unit two = new Unit(unit.id(), unit.kind(), unit.code(), unit.factor().multiply(BigDecimal.valueOf(2)));
        entry.get("dual").forEach(word -> duals.add(word, two));
        entry.get("symbols").forEach(sign -> symbols.add(sign, new Symbol(sign, unit)));
        entry.get("before").forEach(sign -> before.add(sign, new Symbol(sign, unit)));
    }

    private static Unit unit(LexiconEntry entry) {
        try {
            Figure.Kind kind = Figure.Kind.valueOf(entry.type().toUpperCase(Locale.ROOT));
            List<String> factor = entry.get("factor");
            String code = entry.id();
            if (kind == Figure.Kind.MONEY) {
                code = entry.get("default").isEmpty()
                        ? null
                        : entry.get("default").get(0);
            }
            return new Unit(entry.id(), kind, code, factor.isEmpty() ? BigDecimal.ONE : new BigDecimal(factor.get(0)));
        } catch (IllegalArgumentException e) {
            throw new LexiconException(
                    entry.file(),
                    entry.line(),
                    "expected \"code : kind\" (\"s : duration\") and a number for its factor, found \"" + entry.id()
                            + " : " + entry.type() + "\"");
        }
    }

    /** The bits of the words that begin a unit, sign or nationality of a currency. */
    long bits() {
        return words.bit() | duals.bit() | symbols.bit() | before.bit() | qualified.bit();
    }

    /**
     * A unit found.
     *
     * @param from index of its first token
     * @param to index after its last token
     * @param start offset in the text of its word, after what is attached to it
     * @param joined true where "and" is attached to its word
     * @param article true where the article is
     */
    record Hit(int from, int to, int start, boolean joined, boolean article, Unit unit) {}

    /** The unit in words or signs that starts at token {@code i}. */
    @Nullable
    Hit at(Words tokens, int i) {
        Hit sign = symbol(symbols, tokens, i);
        Hit word = word(words, tokens, i);
        return sign == null || word != null && word.to() >= sign.to() ? word : sign;
    }

    /** The sign or code of a currency that stands before its number. */
    @Nullable
    Hit beforeNumber(Words tokens, int i) {
        return symbol(before, tokens, i);
    }

    /** Two of a unit in one word: ساعتين. */
    @Nullable
    Hit dual(Words tokens, int i) {
        return word(duals, tokens, i);
    }

    private static @Nullable Hit symbol(Terms<Symbol> terms, Words tokens, int i) {
        Terms.Hit<Symbol> hit = terms.at(tokens, i);
        if (hit == null) {
            return null;
        }
        String text = tokens.quote(tokens.get(i).start(), hit.to()).text();
        for (Symbol symbol : hit.values()) {
            if (symbol.text().equals(text)) {
                return new Hit(i, hit.to(), tokens.get(i).start(), false, false, symbol.unit());
            }
        }
        return null;
    }

    private @Nullable Hit word(Terms<Unit> terms, Words tokens, int i) {
        Qualified first = firstQualifier(tokens, i);
        int at = first == null ? i : i + 1;
        Terms.Hit<Unit> hit = terms.at(tokens, at);
        if (hit == null) {
            return null;
        }
        Unit unit = hit.value();
        int to = hit.to();
        if (unit.isMoney()) {
            String code = code(unit, qualifiers(tokens, i, at));
            if (code == null) {
                code = code(unit, qualifiers(tokens, to, to + 1));
                to = code != null && tokens.goesOn(to) ? to + 1 : to;
            }
            unit = code == null ? unit : unit.withCode(code);
        } else if (first != null) {
            return null;
        }
        int start = hit.form().start(tokens.get(at), true);
        return new Hit(
                i,
                to,
                at == i ? start : tokens.get(i).start(),
                hit.form().joined(),
                hit.form().article(),
                unit);
    }

    /** The nationality before a currency: "Kuwaiti dinars". */
    private @Nullable Qualified firstQualifier(Words tokens, int i) {
        List<Qualified> found = words.at(tokens, i) == null ? qualifiers(tokens, i, i + 1) : List.of();
        return found.isEmpty() || !tokens.goesOn(i + 1) ? null : found.get(0);
    }

    private List<Qualified> qualifiers(Words tokens, int i, int to) {
        Terms.Hit<Qualified> hit = i < to && i < tokens.size() ? qualified.at(tokens, i, false) : null;
        return hit == null || hit.to() != to ? List.of() : hit.values();
    }

    private static @Nullable String code(Unit unit, List<Qualified> qualifiers) {
        for (Qualified qualifier : qualifiers) {
            if (qualifier.noun().equals(unit.id())) {
                return qualifier.code();
            }
        }
        return null;
    }
}
