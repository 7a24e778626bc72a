package org.muqabala.report.export.material;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muqabala.align.Facet;
import org.muqabala.claim.Modality;
import org.muqabala.claim.Polarity;
import org.muqabala.event.Event;
import org.muqabala.report.decision.Carried;
import org.muqabala.report.decision.What;
import org.muqabala.report.json.JsonOut;
import org.muqabala.report.json.SlotQuestion;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Group;
import org.muqabala.verdict.Verdict;

/** The codes of comparison.json, the same whatever the language of the page. */
public record Codes() implements Terms {
    @Override
    public String verdict(Verdict verdict) {
        return JsonOut.code(verdict);
    }

    @Override
    public String kind(Finding.@Nullable Kind kind) {
        return kind == null ? "" : JsonOut.code(kind);
    }

    @Override
    public String facet(Facet facet) {
        return JsonOut.code(facet);
    }

    @Override
    public String polarity(Polarity polarity) {
        return JsonOut.code(polarity);
    }

    @Override
    public String modality(Modality modality) {
        return JsonOut.code(modality);
    }

    @Override
    public String question(Group group) {
        return SlotQuestion.of(group.slot());
    }

    @Override
    public String event(Event event) {
        return event.label();
    }

    @Override
    public String value(Facet facet, String value) {
        return value;
    }

    @Override
    public String decision(What what) {
        return what.code();
    }

    @Override
    public String changes(Carried carried) {
        List<String> changes = new ArrayList<>();
        carried.values().added().forEach(value -> changes.add("added: " + value));
        carried.values().removed().forEach(value -> changes.add("removed: " + value));
        carried.sources().added().forEach(source -> changes.add("source added: " + source));
        carried.sources().removed().forEach(source -> changes.add("source removed: " + source));
        return String.join(" | ", changes);
    }

    @Override
    public String column(String key) {
        return key;
    }
}
