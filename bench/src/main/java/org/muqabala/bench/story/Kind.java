package org.muqabala.bench.story;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.muqabala.text.Language;

/**
 * What stories are about.
 *
 * @param act what happened, as a clause without place and day
 * @param event what that is called after
 * @param facts what may be told of it beside that it happened
 */
record Kind(String name, Wording act, Wording event, List<Fact> facts) {
    Kind {
        facts = List.copyOf(facts);
    }

    /** All kinds of the word list. */
    static List<Kind> listed(Map<String, Fact> facts) {
        return Block.of("kinds.txt").stream().map(b -> of(b, facts)).toList();
    }

    private static Kind of(Block block, Map<String, Fact> known) {
        Map<Language, String> acts = new EnumMap<>(Language.class);
        Map<Language, String> events = new EnumMap<>(Language.class);
        for (Language language : Wording.LANGUAGES) {
            List<String> both = WordLists.parts(block.one(language.code()), ";");
            acts.put(language, both.get(0));
            events.put(language, both.get(1));
        }
        List<Fact> facts = WordLists.parts(block.rest(), " ").stream()
                .map(name -> fact(name, block, known))
                .toList();
        return new Kind(block.name(), new Wording(acts), new Wording(events), facts);
    }

    private static Fact fact(String name, Block block, Map<String, Fact> known) {
        Fact fact = known.get(name);
        if (fact == null) {
            throw new IllegalStateException(block.name() + ": expected a fact of facts.txt, found " + name);
        }
        return fact;
    }
}
