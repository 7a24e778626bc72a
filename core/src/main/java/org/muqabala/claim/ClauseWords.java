package org.muqabala.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muqabala.lexicon.LexiconEntry;
import org.muqabala.lexicon.LexiconException;
import org.muqabala.lexicon.LexiconFile;
import org.muqabala.text.Folding;
import org.muqabala.text.Language;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;
import org.muqabala.text.Word;
import org.muqabala.text.WordMemo;

/**
 * The words of one language that tell clauses, speakers, denials and modality: exact forms, unlike concepts, since a stem
 * would take "كان" for "أن". An Arabic form is known behind a joined و or ف too.
 */
final class ClauseWords {
    private static final Set<String> KEYS = Set.of("words", "verbs");
    private static final Map<Language, ClauseWords> SHIPPED = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, List<Form>> byFirst = new HashMap<>();
    private final Map<WordClass, Set<String>> lists = new EnumMap<>(WordClass.class);
    private final WordMemo<Starts> starts = new WordMemo<>(this::startsOf);

    private ClauseWords(Language language) {
        this.language = language;
    }

    /** A form of a class: its folded words, how it is written, and what it tells of its subject; null where it tells nothing. */
    record Form(
            List<String> words,
            String written,
            WordClass sort,
            @Nullable Gender gender) {}

    /**
     * A form found.
     *
     * @param length how many tokens it takes
     * @param joined true where a و or ف is written onto it
     */
    record Hit(Form form, int length, boolean joined) {}

    /** The words that ship with the program. */
    static ClauseWords of(Language language) {
        return SHIPPED.computeIfAbsent(language, ClauseWords::load);
    }

    private static ClauseWords load(Language language) {
        ClauseWords words = new ClauseWords(language);
        Stream.of("speech", "negation", "modality", "clauses")
                .flatMap(f -> LexiconFile.shipped(f + "." + language.code() + ".lex", KEYS).stream())
                .forEach(words::add);
        return words;
    }

    private void add(LexiconEntry entry) {
        WordClass sort = WordClass.of(entry);
        for (String word : entry.get("words")) {
            add(word, sort, genderOf(sort, word));
        }
        for (String verb : entry.get("verbs")) {
            int slash = verb.indexOf('/');
            if (slash < 0) {
                throw new LexiconException(
                        entry.file(), entry.line(), "expected \"past/present\", found \"" + verb + "\"");
            }
            ArabicVerb.forms(verb.substring(0, slash), verb.substring(slash + 1))
                    .forEach((form, gender) -> addVerb(form, sort, gender));
        }
    }

    private void addVerb(String form, WordClass sort, Gender gender) {
        add(form, sort, gender);
        if (sort == WordClass.DESCRIBE && form.indexOf(' ') < 0) {
            for (String pronoun : List.of("ه", "ها", "هم", "هما")) {
                add(form + pronoun, sort, gender);
            }
        }
    }

    private void add(String phrase, WordClass sort, @Nullable Gender gender) {
        List<String> words = words(phrase);
        lists.computeIfAbsent(sort, s -> new LinkedHashSet<>()).add(Folding.fold(phrase));
        byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>(1)).add(new Form(words, phrase, sort, gender));
    }

    /** The tokens that a phrase has in a text, where an elision is one with its apostrophe: "qu'". */
    private static List<String> words(String phrase) {
        boolean elided = phrase.endsWith("'");
        String whole = elided ? phrase + "a" : phrase;
        List<String> words = new ArrayList<>(
                Tokens.of(whole).list().stream().map(Token::folded).toList());
        if (elided) {
            words.remove(words.size() - 1);
        }
        return List.copyOf(words);
    }

    private @Nullable Gender genderOf(WordClass sort, String word) {
        return switch (sort) {
            case HE -> Gender.MALE;
            case SHE -> Gender.FEMALE;
            case SAY, JUDGE, DENY, DESCRIBE, SAYING, SAYING_DENY, HIS_WORDS, ACCORDING_PRONOUN -> byEnding(word);
            default -> null;
        };
    }

    private @Nullable Gender byEnding(String word) {
        return switch (language) {
            case ARABIC ->
                word.endsWith("ة") || word.endsWith("ها") || word.endsWith("ت")
                        ? Gender.FEMALE
                        : word.endsWith("ين") || word.endsWith("هم") ? Gender.PLURAL : Gender.MALE;
            case RUSSIAN ->
                word.endsWith("ла") || word.contains(" ее ")
                        ? Gender.FEMALE
                        : word.endsWith("л") || word.contains(" его ") ? Gender.MALE : null;
            default -> null;
        };
    }

    /** The forms that start at a token, the longest of each class alone; of most tokens none. */
    Map<WordClass, Hit> at(Tokens tokens, int from) {
        Starts begun = starts.get(tokens.get(from).word());
        if (begun.isNone()) {
            return Map.of();
        }
        Map<WordClass, Hit> hits = new EnumMap<>(WordClass.class);
        collect(hits, tokens, from, begun.plain, false);
        collect(hits, tokens, from, begun.joined, true);
        begun.titles.forEach(form -> hits.putIfAbsent(form.sort, new Hit(form, 1, true)));
        return hits;
    }

    /**
     * The forms that a word may begin.
     *
     * @param plain as it stands
     * @param joined without the و or ف written onto it
     * @param titles without the preposition written onto it
     */
    private record Starts(List<Form> plain, List<Form> joined, List<Form> titles) {
        boolean isNone() {
            return plain.isEmpty() && joined.isEmpty() && titles.isEmpty();
        }
    }

    private Starts startsOf(Word word) {
        String first = word.folded();
        List<Form> plain = begunBy(first);
        List<Form> joined = List.of();
        List<Form> titles = List.of();
        if (language == Language.ARABIC && first.length() > 2 && (first.charAt(0) == 'و' || first.charAt(0) == 'ف')) {
            joined = begunBy(first.substring(1));
        }
        if (language == Language.ARABIC && first.length() > 3 && "لب".indexOf(first.charAt(0)) >= 0) {
            titles = titles(first.startsWith("لل") ? "ا" + first.substring(1) : first.substring(1));
        }
        return new Starts(plain, joined, titles);
    }

    private List<Form> begunBy(String word) {
        return byFirst.getOrDefault(word, List.of());
    }

    private List<Form> titles(String bare) {
        return begunBy(bare).stream()
                .filter(form -> form.words.size() == 1)
                .filter(form -> form.sort == WordClass.ROLE || form.sort == WordClass.FEMININE)
                .toList();
    }

    private static void collect(Map<WordClass, Hit> hits, Tokens tokens, int from, List<Form> begun, boolean joined) {
        for (Form form : begun) {
            int length = form.words.size();
            Hit before = hits.get(form.sort);
            if ((before == null || before.length < length) && continues(form, tokens, from)) {
                hits.put(form.sort, new Hit(form, length, joined));
            }
        }
    }

    private static boolean continues(Form form, Tokens tokens, int from) {
        List<String> words = form.words;
        if (from + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!tokens.get(from + i).is(words.get(i))) {
                return false;
            }
        }
        return switch (form.sort) {
            case HE, SHE, THEY, ACCORDING_PRONOUN -> isWritten(form, tokens, from);
            default -> !contradicts(form.written.charAt(0), tokens.get(from).text());
        };
    }

    /** Folding makes one word of "el" and "él", which these classes keep apart. */
    private static boolean isWritten(Form form, Tokens tokens, int from) {
        String written = tokens.quote(from, from + form.words.size()).text();
        String known = form.written;
        return written.toLowerCase(Locale.ROOT).endsWith(known) || isArabic(known);
    }

    private static boolean isArabic(String word) {
        return word.charAt(0) >= 'ء' && word.charAt(0) <= 'ي';
    }

    /** "ألا" is not "إلا": a hamza written out tells them apart. */
    private static boolean contradicts(char known, String word) {
        char first = word.charAt(word.length() > 2 && "وف".indexOf(word.charAt(0)) >= 0 ? 1 : 0);
        return known == 'أ' && first == 'إ' || known == 'إ' && first == 'أ';
    }

    /** Is a folded word or phrase listed in a class? */
    boolean has(WordClass sort, String folded) {
        return lists.getOrDefault(sort, Set.of()).contains(folded);
    }

    /** Does a word start (or, with {@link WordClass#VERB_ENDING}, end) as one of a list does? */
    boolean resembles(WordClass sort, String folded) {
        for (String part : lists.getOrDefault(sort, Set.of())) {
            if (sort == WordClass.VERB_ENDING
                    ? folded.endsWith(part) && folded.length() > part.length() + 2
                    : folded.startsWith(part)) {
                return true;
            }
        }
        return false;
    }
}
