package org.muqabala.review.web.api;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.muqabala.report.decision.Subject;
import org.muqabala.review.log.Stored;

/** Who decided, and what more than one did. */
final class People implements Follower {
    private final SortedSet<String> names = new TreeSet<>();
    private final Set<Subject> shared = new HashSet<>();

    @Override
    public synchronized void changed(List<Stored> decisions) {
        String first = decisions.get(0).decision().who();
        for (Stored stored : decisions) {
            String who = stored.decision().who();
            names.add(who);
            if (!who.equals(first)) {
                shared.add(stored.decision().subject());
            }
        }
    }

    /** The people who decided, in alphabetical order. */
    synchronized List<String> names() {
        return List.copyOf(names);
    }

    /** What two people or more decided on, in no order that means anything. */
    synchronized List<Subject> shared() {
        return List.copyOf(shared);
    }
}
