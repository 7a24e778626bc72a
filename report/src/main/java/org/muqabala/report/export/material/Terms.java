package org.muqabala.report.export.material;

import org.jspecify.annotations.Nullable;
import org.muqabala.align.Facet;
import org.muqabala.claim.Modality;
import org.muqabala.claim.Polarity;
import org.muqabala.event.Event;
import org.muqabala.report.decision.Carried;
import org.muqabala.report.decision.What;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Verdict;

/** What things are called in an export: by the codes of comparison.json, or in the words of a language. */
public sealed interface Terms permits Codes, Phrases {
    String verdict(Verdict verdict);

    /** Empty where a finding has no kind. */
    String kind(Finding.@Nullable Kind kind);

    String facet(Facet facet);

    String polarity(Polarity polarity);

    String modality(Modality modality);

    /** What a group's slot asks. */
    String question(Group group);

    /** The event that a question is about. */
    String event(Event event);

    /** A side's value. */
    String value(Facet facet, String value);

    /** What was decided. */
    String decision(What what);

    /** How the values and sources differ from those that a decision was made on. */
    String changes(Carried carried);

    /** The heading of a column. */
    String column(String key);
}
