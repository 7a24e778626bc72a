package org.muqabala.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.muqabala.ReadingCase;
import org.muqabala.ReadingCase.Item;

/**
 * What went wrong in a case, item by item.
 *
 * @param right how many items are read as they must be
 * @param others read as something else, on words that overlap
 * @param missed not read
 * @param invented read though nothing is there
 */
record Confusions(int right, List<Pair> others, List<Item> missed, List<Item> invented) {
    Confusions {
        others = List.copyOf(others);
        missed = List.copyOf(missed);
        invented = List.copyOf(invented);
    }

    /** An item that must be read, and what was read on its words. */
    record Pair(Item wanted, Item read) {}

    static Confusions of(ReadingCase example) {
        List<Item> open = new ArrayList<>(example.actual());
        List<Item> wanted = new ArrayList<>(example.expected());
        int all = wanted.size();
        wanted.removeIf(open::remove);
        int right = all - wanted.size();
        List<Pair> others = new ArrayList<>();
        List<Item> missed = new ArrayList<>();
        for (Item item : wanted) {
            Predicate<Item> onItsWords = read -> sharesWord(item.quote(), read.quote());
            open.stream()
                    .filter(onItsWords)
                    .findFirst()
                    .ifPresentOrElse(
                            read -> {
                                open.remove(read);
                                others.add(new Pair(item, read));
                            },
                            () -> missed.add(item));
        }
        return new Confusions(right, others, missed, open);
    }

    private static boolean sharesWord(String a, String b) {
        List<String> words = Arrays.asList(b.split("\\s+"));
        return Arrays.stream(a.split("\\s+")).anyMatch(words::contains);
    }
}
