package org.muqabala.review.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.muqabala.report.decision.Decision;
import org.muqabala.report.decision.What;
import org.muqabala.review.log.DecisionStore;
import org.muqabala.review.log.Some;

/**
 * A program of several writers that goes on until it is killed, or until nobody hears it. What was acknowledged is told on standard output, a line for
 * each: {@code writer index number .}
 */
final class KilledWriters {
    private KilledWriters() {}

    /** The decision of a writer, always the same. */
    static Decision decision(int writer, int index) {
        What what = index % 2 == 0 ? What.CONFLICT : What.NO_CONFLICT;
        return Some.decision("w" + writer + "-" + index, what, Some.pair("a" + writer, "b" + index % 7));
    }

    /** The file, then for each writer the index of the first decision that was not acknowledged. */
    public static void main(String[] args) {
        PrintStream out = System.out;
        DecisionStore store = Stores.file(Path.of(args[0]));
        List<Thread> writers = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            int writer = i - 1;
            int first = Integer.parseInt(args[i]);
            writers.add(new Thread(() -> {
                // who does not listen any more will not kill it either
                for (int index = first; !out.checkError(); index++) {
                    long number = store.append(decision(writer, index), DecisionStore.ANY)
                            .number();
                    out.print(writer + " " + index + " " + number + " .\n");
                }
            }));
        }
        writers.forEach(Thread::start);
    }
}
