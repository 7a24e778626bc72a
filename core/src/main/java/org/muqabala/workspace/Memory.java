package org.muqabala.workspace;

import java.util.List;
import java.util.Optional;
import org.muqabala.align.Asserted;
import org.muqabala.comparison.Comparison;
import org.muqabala.document.Document;
import org.muqabala.story.SourceProfile;

/**
 * What a comparison may know of earlier ones, and keeps for later ones. What it gives back is equal to what was kept, so it
 * changes no result. Any number of threads may use it at once.
 */
public interface Memory {
    /**
     * What is to be known of a source before it is known which story it is of.
     *
     * @param claims ids of its claims
     */
    record Known(SourceProfile profile, List<String> claims) {
        public Known {
            claims = List.copyOf(claims);
        }
    }

    /** What was kept of just this source; empty where nothing was. */
    Optional<Known> source(Document source);

    void keep(Document source, Known known);

    /**
     * The comparison of just these sources; empty where none was kept.
     *
     * @param told what people asserted of them
     */
    Optional<Comparison> story(List<Document> sources, Asserted told);

    void keep(List<Document> sources, Asserted told, Comparison compared);

    /** Knows nothing and keeps nothing. */
    static Memory none() {
        return new Memory() {
            @Override
            public Optional<Known> source(Document source) {
                return Optional.empty();
            }

            @Override
            public void keep(Document source, Known known) {}

            @Override
            public Optional<Comparison> story(List<Document> sources, Asserted told) {
                return Optional.empty();
            }

            @Override
            public void keep(List<Document> sources, Asserted told, Comparison compared) {}
        };
    }
}
