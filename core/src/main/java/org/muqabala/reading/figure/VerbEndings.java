package org.muqabala.reading.figure;

import java.util.List;
import org.muqabala.text.Language;

/** Tells a verb of several by its ending where a counted noun might stand: "doce siguen ingresados", "neuf restent", "двоих отпустили". */
final class VerbEndings {
    private static final List<String> FRENCH = List.of("ent", "ont");
    private static final List<String> SPANISH = List.of("an", "en", "ron", "ían");
    private static final List<String> RUSSIAN =
            List.of("ли", "лись", "ны", "ты", "ют", "ут", "ят", "ются", "утся", "ятся");
    /** Of the numbers that count people alone: двое, четверо, двоих, пятерых. A noun behind them is in the genitive plural. */
    private static final List<String> PEOPLE = List.of("ое", "еро", "оих", "ерых");

    private VerbEndings() {}

    /** Has token {@code i} the ending of a verb that no plural noun of French or Spanish has? */
    static boolean isOfSeveral(Words words, int i) {
        return ends(words, i, words.language() == Language.FRENCH ? FRENCH : SPANISH);
    }

    /** Is token {@code i} a Russian verb or short participle behind a number of people? */
    static boolean afterPeople(Words words, int i) {
        return ends(words, i - 1, PEOPLE) && ends(words, i, RUSSIAN);
    }

    private static boolean ends(Words words, int i, List<String> endings) {
        return words.isWord(i) && endings.stream().anyMatch(words.get(i).folded()::endsWith);
    }
}
