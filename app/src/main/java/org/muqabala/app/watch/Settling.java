package org.muqabala.app.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells when the files of a folder are worth comparing again: when something came, went or changed and then stayed as it is
 * from one look to the next. A file that goes on changing keeps the others waiting for a while and is then left out.
 */
public final class Settling {
    private final long patience;
    private FolderLook last = FolderLook.NOTHING;
    private Map<Path, FolderLook.Mark> taken = Map.of();
    private boolean isFirst = true;
    private boolean hasTaken;
    private @Nullable Long since;

    /** @param patience how long a file that goes on changing is waited for */
    public Settling(Duration patience) {
        this.patience = patience.toNanos();
    }

    /**
     * Files that can be compared.
     *
     * @param whole those that stayed as they are
     * @param growing those that did not, and are waited for no longer
     */
    public record Settled(FolderLook whole, Set<Path> growing) {
        /** Is every one of them still as it was? */
        public boolean isIn(FolderLook now) {
            return whole.files().entrySet().stream()
                    .allMatch(e -> e.getValue().equals(now.files().get(e.getKey())));
        }
    }

    /**
     * Takes a look in.
     *
     * @param nanos when, in nanoseconds from some moment on
     * @return the files to compare; empty where they are those that were compared, or where they are still moving
     */
    public Optional<Settled> take(FolderLook now, long nanos) {
        Map<Path, FolderLook.Mark> whole = new TreeMap<>(now.files());
        whole.entrySet().removeIf(e -> !e.getValue().equals(last.files().get(e.getKey())));
        boolean isQuiet = !isFirst && now.equals(last);
        boolean isFresh = !hasTaken || !now.files().equals(taken);
        isFirst = false;
        last = now;
        if (!isFresh) {
            since = null;
            return Optional.empty();
        }
        since = Objects.requireNonNullElse(since, nanos);
        boolean isOver = nanos - since >= patience && !whole.equals(taken);
        if (!isQuiet && !isOver) {
            return Optional.empty();
        }
        Set<Path> growing = new TreeSet<>(now.files().keySet());
        growing.removeAll(whole.keySet());
        return Optional.of(new Settled(new FolderLook(whole), growing));
    }

    /** These files were compared; until something is different nothing is asked for. */
    public void done(Settled settled) {
        taken = settled.whole().files();
        hasTaken = true;
        since = null;
    }
}
