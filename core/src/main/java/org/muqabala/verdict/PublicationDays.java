package org.muqabala.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muqabala.claim.Claim;
import org.muqabala.document.Document;

/** The days on which the claims of a comparison were published. */
public final class PublicationDays {
    private final Map<String, Document> documents;

    public PublicationDays(List<Document> documents) {
        this.documents =
                documents.stream().collect(Collectors.toMap(d -> d.source().id(), Function.identity()));
    }

    /** The day on which a claim's article was published; empty where it is not known. */
    Optional<LocalDate> of(Claim claim) {
        return Optional.ofNullable(documents.get(claim.source()))
                .flatMap(d -> d.dateAt(claim.quote().start()));
    }
}
