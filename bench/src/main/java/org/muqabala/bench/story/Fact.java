package org.muqabala.bench.story;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muqabala.text.Language;

/**
 * A question that stories answer, and the ways to tell it.
 *
 * @param name what the truth calls it
 * @param ask what sort of answer it has
 * @param ways sentences with gaps, by language
 */
record Fact(String name, Ask ask, Map<Language, List<String>> ways) {
    /** The fact that every outlet tells first: what happened, where and when. */
    static final String HAPPENED = "happened";

    Fact {
        ways = Map.copyOf(ways);
    }

    /** What sort of answer a fact has. */
    sealed interface Ask {}

    /** How an amount is counted. */
    enum Scale {
        ONES,
        TENTHS,
        THOUSANDS,
        MILLIONS,
        BILLIONS
    }

    /** An amount, from one value to another in steps. */
    record HowMany(Noun noun, int least, int most, int step, Scale scale) implements Ask {}

    /** A day, so many days after that of the story. */
    record When(int least, int most) implements Ask {}

    /** Who did it. */
    enum Who implements Ask {
        BODY,
        GROUP,
        PERSON
    }

    /** One of a few answers. */
    record Which(List<Wording> answers) implements Ask {
        Which {
            answers = List.copyOf(answers);
        }
    }

    /** All facts of the word list, by their names. */
    static Map<String, Fact> listed() {
        Map<String, Noun> nouns = Noun.listed();
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (Block block : Block.of("facts.txt")) {
            Map<Language, List<String>> ways = new EnumMap<>(Language.class);
            Wording.LANGUAGES.forEach(l -> ways.put(l, WordLists.parts(block.one(l.code()), "\\|")));
            facts.put(block.name(), new Fact(block.name(), ask(block, nouns), ways));
        }
        return facts;
    }

    private static Ask ask(Block block, Map<String, Noun> nouns) {
        List<String> words = WordLists.parts(block.rest(), " ");
        return switch (words.get(0)) {
            case "figure" ->
                new HowMany(
                        known(nouns.get(words.get(1)), words.get(1)),
                        Integer.parseInt(words.get(2)),
                        Integer.parseInt(words.get(3)),
                        Integer.parseInt(words.get(4)),
                        words.size() < 6
                                ? Scale.ONES
                                : Scale.valueOf(words.get(5).toUpperCase(Locale.ROOT)));
            case "day" -> new When(Integer.parseInt(words.get(1)), Integer.parseInt(words.get(2)));
            case "party" -> words.size() < 2 ? Who.BODY : words.get(1).equals("group") ? Who.GROUP : Who.PERSON;
            default -> new Which(block.all("is").stream().map(Wording::of).toList());
        };
    }

    private static Noun known(@Nullable Noun noun, String name) {
        if (noun == null) {
            throw new IllegalStateException("facts.txt: expected a noun of nouns.txt, found " + name);
        }
        return noun;
    }
}
