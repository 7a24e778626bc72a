package org.muqabala.bench.scale;

import java.util.EnumMap;
import java.util.Map;
import org.muqabala.StageListener;

/** When each stage of a comparison began. */
final class Stages implements StageListener {
    private final Map<Stage, Clock> begun = new EnumMap<>(Stage.class);

    @Override
    public synchronized void at(Stage stage, int done, int of) {
        begun.computeIfAbsent(stage, s -> Clock.now());
    }

    synchronized Clock begin(Stage stage) {
        Clock clock = begun.get(stage);
        if (clock == null) {
            throw new IllegalStateException("expected the stage " + stage + ", heard of " + begun.keySet());
        }
        return clock;
    }
}
