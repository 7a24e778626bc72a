package org.muqabala.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.muqabala.text.RareMemo;
import org.muqabala.text.Token;
import org.muqabala.text.Tokens;
import org.muqabala.text.Word;

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
    private final RareMemo<Boolean> future = new RareMemo<>(false, word -> isFuture(word.folded()));
    private final RareMemo<ClauseStarts> starts = new RareMemo<>(ClauseStarts.NONE, this::startsOf);

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
        if (language == Language.ARABIC) {
            LexiconFile.shipped("given.ar.lex", KEYS).stream()
                    .filter(e -> e.id().equals("given"))
                    .forEach(words::add);
        }
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
    List<Hit> at(Tokens tokens, int from) {
        return starts.get(tokens.get(from).word()).at(tokens, from);
    }

    private ClauseStarts startsOf(Word word) {
        String first = word.folded();
        List<Hit> forms = new ArrayList<>();
        begunBy(first).forEach(form -> forms.add(new Hit(form, form.words.size(), false)));
        if (language == Language.ARABIC && first.length() > 2 && (first.charAt(0) == 'و' || first.charAt(0) == 'ف')) {
            begunBy(first.substring(1)).forEach(form -> forms.add(new Hit(form, form.words.size(), true)));
        }
        boolean preposition = language == Language.ARABIC && first.length() > 3 && "لب".indexOf(first.charAt(0)) >= 0;
        String bare = first.startsWith("لل") ? "ا" + first.substring(1) : first.substring(preposition ? 1 : 0);
        return ClauseStarts.of(forms, preposition ? titles(bare) : List.of());
    }

    private List<Form> begunBy(String word) {
        return byFirst.getOrDefault(word, List.of());
    }

    private List<Hit> titles(String bare) {
        return begunBy(bare).stream()
                .filter(form -> form.words.size() == 1)
                .filter(form -> form.sort == WordClass.ROLE || form.sort == WordClass.FEMININE)
                .map(form -> new Hit(form, 1, true))
                .toList();
    }

    /** Is an Arabic word a present verb with the س of the future before it, with or without a joined و or ف? */
    boolean isFuture(Word word) {
        return future.get(word);
    }

    /** The same of a folded word. */
    boolean isFuture(String folded) {
        String word = ArabicVerbs.isJoined(folded) && folded.length() > ArabicVerbs.LEAST_SURE_PAST
                ? folded.substring(1)
                : folded;
        boolean shaped = word.length() >= ArabicVerbs.LEAST_SURE_PAST
                && (word.startsWith("سي") || word.startsWith("ست") || word.startsWith("سن"));
        if (!shaped || resembles(WordClass.NO_FUTURE, word)) {
            return false;
        }
        String present = (word.startsWith("سن") ? "ن" : "ي") + word.substring(2);
        return word.length() > ArabicVerbs.LEAST_SURE_PAST || has(WordClass.VERB, present);
    }

    /** Is a folded word or phrase listed in a class? */
    private boolean has(WordClass sort, String folded) {
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
