package org.muqabala.reading.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconException;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.text.Folding;
import org.muqabala.text.Language;

/**
 * The number words of one language, from {@code numbers.<language>.lex}. The header of a block is the value and the
 * {@linkplain NumberWord.Role role}: {@code 3 : unit}, {@code 1/2 : fraction}, {@code 20..99 : vague}.
 */
final class NumberLexicon {
    private static final Set<String> KEYS = Set.of("words", "accusative", "exact", "vowelled");

    private final Terms<NumberWord> words;
    /** Folded words that another word folds to as well, and how they are written: مئتا is not ميتا. */
    private final Set<String> exact = new HashSet<>();

    private final Set<String> spellings = new HashSet<>();
    /** Words that only their vowel signs tell from another number, as they are written: خُمس is a fifth, خمس five. */
    private final Map<String, NumberWord> vowelled = new HashMap<>();

    NumberLexicon(Vocabulary vocabulary) {
        words = new Terms<>(vocabulary);
        for (LexiconEntry entry :
                LexiconFile.shipped("numbers." + vocabulary.language().code() + ".lex", KEYS)) {
            NumberWord word = parse(entry);
            entry.get("words").forEach(phrase -> words.add(phrase, word));
            for (String phrase : entry.get("exact")) {
                words.add(phrase, word);
                exact.add(Folding.fold(phrase));
                spellings.add(phrase);
            }
            entry.get("vowelled").forEach(spelling -> vowelled.put(spelling, word));
            for (String phrase : entry.get("accusative")) {
                words.add(phrase, word);
                words.add(phrase + "ا", word);
            }
        }
        if (vocabulary.language() != Language.ARABIC) {
            addGlued();
        }
    }

    /** "Twentyfifth", "veinticinco" where the file does not list it: a ten with a number below ten glued to it. */
    private void addGlued() {
        List<Map.Entry<String, NumberWord>> tens = new ArrayList<>();
        List<Map.Entry<String, NumberWord>> units = new ArrayList<>();
        for (Map.Entry<String, List<NumberWord>> entry : words.all().entrySet()) {
            for (NumberWord word : entry.getValue()) {
                boolean small = word.value().compareTo(BigDecimal.TEN) < 0
                        && word.value().signum() > 0;
                if (word.role() == NumberWord.Role.TEN) {
                    tens.add(Map.entry(entry.getKey(), word));
                } else if (small && (word.role() == NumberWord.Role.UNIT || word.role() == NumberWord.Role.ORDINAL)) {
                    units.add(Map.entry(entry.getKey(), word));
                }
            }
        }
        addOrdinals(units);
        for (Map.Entry<String, NumberWord> ten : tens) {
            for (Map.Entry<String, NumberWord> unit : units) {
                NumberWord.Role role =
                        unit.getValue().role() == NumberWord.Role.UNIT ? NumberWord.Role.TEEN : NumberWord.Role.ORDINAL;
                words.add(
                        ten.getKey() + unit.getKey(),
                        NumberWord.of(
                                role, ten.getValue().value().add(unit.getValue().value())));
            }
        }
    }

    /** "Vigesimoquinto", "trigesimoctava": Spanish ordinals of tens with one below ten glued to them. */
    private void addOrdinals(List<Map.Entry<String, NumberWord>> units) {
        List<Map.Entry<String, NumberWord>> glued = new ArrayList<>();
        for (Map.Entry<String, List<NumberWord>> entry : words.all().entrySet()) {
            boolean ten =
                    entry.getKey().endsWith("esimo") && entry.getValue().get(0).role() == NumberWord.Role.ORDINAL;
            for (Map.Entry<String, NumberWord> unit : ten ? units : List.<Map.Entry<String, NumberWord>>of()) {
                if (unit.getValue().role() == NumberWord.Role.ORDINAL) {
                    BigDecimal sum =
                            entry.getValue().get(0).value().add(unit.getValue().value());
                    boolean meet = unit.getKey().startsWith("o");
                    String head =
                            meet ? entry.getKey().substring(0, entry.getKey().length() - 1) : entry.getKey();
                    glued.add(Map.entry(head + unit.getKey(), NumberWord.of(NumberWord.Role.ORDINAL, sum)));
                }
            }
        }
        glued.forEach(word -> words.add(word.getKey(), word.getValue()));
    }

    private static NumberWord parse(LexiconEntry entry) {
        try {
            NumberWord.Role role =
                    NumberWord.Role.valueOf(entry.type().replace('-', '_').toUpperCase(Locale.ROOT));
            String value = entry.id();
            int range = value.indexOf("..");
            if (range >= 0) {
                return new NumberWord(
                        role, new BigDecimal(value.substring(0, range)), new BigDecimal(value.substring(range + 2)));
            }
            int stroke = value.indexOf('/');
            if (stroke >= 0) {
                BigDecimal over = new BigDecimal(value.substring(stroke + 1));
                return NumberWord.of(
                        role, new BigDecimal(value.substring(0, stroke)).divide(over, MathContext.DECIMAL64));
            }
            boolean isNumber = Character.isDigit(value.charAt(0));
            return NumberWord.of(role, isNumber ? new BigDecimal(value) : BigDecimal.ZERO);
        } catch (IllegalArgumentException e) {
            throw new LexiconException(
                    entry.file(),
                    entry.line(),
                    "expected \"value : role\" (\"3 : unit\"), found \"" + entry.id() + " : " + entry.type() + "\"");
        }
    }

    /** The number words and phrases that start at token {@code i}, the longest; null where there is none. */
    Terms.@Nullable Hit<NumberWord> at(Words tokens, int i) {
        Terms.Hit<NumberWord> hit = words.at(tokens, i);
        NumberWord told = hit == null || vowelled.isEmpty()
                ? null
                : vowelled(tokens.get(i).text());
        if (hit != null && told != null) {
            return new Terms.Hit<>(hit.from(), hit.to(), hit.form(), List.of(told));
        }
        if (hit != null && exact.contains(hit.form().word())) {
            String text = tokens.get(i).text();
            return spellings.stream().anyMatch(text::endsWith) ? hit : null;
        }
        return hit;
    }

    private @Nullable NumberWord vowelled(String text) {
        for (Map.Entry<String, NumberWord> entry : vowelled.entrySet()) {
            if (text.endsWith(entry.getKey())) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** What the phrase at token {@code i} means in this role; null where it has no such role. */
    @Nullable
    NumberWord at(Words tokens, int i, NumberWord.Role role) {
        Terms.Hit<NumberWord> hit = at(tokens, i);
        return hit == null ? null : in(hit, role);
    }

    /** The bit of the words that begin a number word or phrase. */
    long bits() {
        return words.bit();
    }

    static @Nullable NumberWord in(Terms.Hit<NumberWord> hit, NumberWord.Role role) {
        for (NumberWord word : hit.values()) {
            if (word.role() == role) {
                return word;
            }
        }
        return null;
    }
}
