package org.muqabala.bench.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.muqabala.text.Ids;

/**
 * Writes a comparison of as many groups as wanted, of which claims, quotes, reasons and verdicts are as many and as long as
 * those of real articles are on average. The same number of groups gives the same bytes.
 */
final class ManyGroups {
    private static final int SOURCES = 20;
    private static final int EVENTS = 500;

    /** Of a hundred groups, so many have this verdict; the order is that of a comparison. */
    private enum Share {
        CONFLICTS("conflicts", "figure", 3),
        REFINES("refines", "duration", 4),
        REWORDS("rewords", "wording", 80),
        AGREES("agrees", "figure", 10),
        SINGLE("single", "figure", 3);

        final String verdict;
        final String facet;
        final int percent;

        Share(String verdict, String facet, int percent) {
            this.verdict = verdict;
            this.facet = facet;
            this.percent = percent;
        }

        static Share of(int group, int groups) {
            long done = 0;
            for (Share share : values()) {
                done += share.percent;
                if (group * 100L < done * groups) {
                    return share;
                }
            }
            return SINGLE;
        }
    }

    /** A claim with its place; the evidence in it begins {@code from} units behind its start. */
    private record Told(String id, int source, int start, String quote, int event, String value, int from) {}

    private final int groups;
    private final List<StringBuilder> texts = new ArrayList<>();
    private final List<List<Told>> bySource = new ArrayList<>();
    private final List<List<Told>> byGroup = new ArrayList<>();

    private ManyGroups(int groups) {
        this.groups = groups;
        for (int source = 0; source < SOURCES; source++) {
            texts.add(new StringBuilder());
            bySource.add(new ArrayList<>());
        }
        for (int group = 0; group < groups; group++) {
            List<Told> claims = new ArrayList<>();
            int many = Share.of(group, groups) == Share.SINGLE ? 1 : 2 + (group % 7) / 5;
            for (int i = 0; i < many; i++) {
                claims.add(told(group, i));
            }
            byGroup.add(claims);
        }
    }

    /**
     * Writes comparison.json and texts/.
     *
     * @param folder made where it is missing
     */
    static void write(Path folder, int groups) throws IOException {
        ManyGroups made = new ManyGroups(groups);
        Files.createDirectories(folder.resolve("texts"));
        for (StringBuilder text : made.texts) {
            Files.writeString(folder.resolve("texts/" + Ids.sha256(text.toString()) + ".txt"), text);
        }
        try (Writer writer = Files.newBufferedWriter(folder.resolve("comparison.json"));
                JsonGenerator out = new JsonFactory().createGenerator(writer)) {
            made.write(out);
        }
    }

    /** The id of a group, by its place. */
    static String id(int group) {
        return "group-" + Ids.sha256("g" + group).substring(0, 10);
    }

    private Told told(int group, int number) {
        int source = (group + 7 * number) % SOURCES;
        Share share = Share.of(group, groups);
        String value = share == Share.REWORDS
                ? "نقلوا إلى المنطقة رقم " + group + " قرب الحدود " + (number == 0 ? "قبل" : "من دون")
                        + " موعد المحادثات " + number
                : 1000 + group + (share == Share.AGREES ? 0 : number) + " جنديا";
        String before = "أعلنت الوزارة في بيان نشر مساء اليوم أن ";
        String quote = before + value + " وفق ما نقلت عنها الوكالات في ساعة متأخرة";
        int start = texts.get(source).length();
        texts.get(source).append(quote).append(".\n");
        Told told = new Told(
                "source-" + source + "-" + Ids.sha256(group + "/" + number).substring(0, 10),
                source,
                start,
                quote,
                group % EVENTS,
                value,
                before.length());
        bySource.get(source).add(told);
        return told;
    }

    private void write(JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("schemaVersion", "1");
        out.writeArrayFieldStart("sources");
        for (int source = 0; source < SOURCES; source++) {
            source(out, source);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("events");
        for (int event = 0; event < EVENTS; event++) {
            out.writeStartObject();
            texts(out, "id", "event-" + event, "label", "محادثات", "kind", "talk");
            explanation(out, "why", "event", "event.one", 2);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("claims");
        for (List<Told> claims : bySource) {
            for (Told claim : claims) {
                claim(out, claim);
            }
        }
        out.writeEndArray();
        out.writeArrayFieldStart("groups");
        for (int group = 0; group < groups; group++) {
            group(out, group);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void source(JsonGenerator out, int source) throws IOException {
        out.writeStartObject();
        texts(out, "id", "source-" + source, "file", source + ".txt", "title", "مقال " + source);
        texts(out, "published", "2026-01-05", "publishedFrom", "manifest", "language", "ar");
        out.writeStringField("sha256", Ids.sha256(texts.get(source).toString()));
        out.writeEndObject();
    }

    private static void claim(JsonGenerator out, Told claim) throws IOException {
        out.writeStartObject();
        texts(out, "id", claim.id(), "source", "source-" + claim.source(), "event", "event-" + claim.event());
        quote(out, claim.quote(), claim.start());
        texts(out, "polarity", "affirmed", "modality", "asserted");
        out.writeArrayFieldStart("names");
        out.writeStartObject();
        quote(out, "الوزارة", claim.start() + "أعلنت ".length());
        texts(out, "name", "Ministry", "kind", "organisation");
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    private void group(JsonGenerator out, int group) throws IOException {
        Share share = Share.of(group, groups);
        List<Told> claims = byGroup.get(group);
        out.writeStartObject();
        out.writeStringField("id", id(group));
        out.writeObjectFieldStart("slot");
        texts(out, "of", "soldier", "role", "role-" + group % 50);
        out.writeEndObject();
        out.writeStringField("event", "event-" + group % EVENTS);
        out.writeArrayFieldStart("claims");
        for (Told claim : claims) {
            out.writeString(claim.id());
        }
        out.writeEndArray();
        out.writeArrayFieldStart("findings");
        out.writeStartObject();
        texts(out, "id", "finding-" + Ids.sha256("f" + group).substring(0, 10), "facet", share.facet);
        out.writeStringField("verdict", share.verdict);
        out.writeNumberField("score", 0.5 + group % 50 / 100.0);
        explanation(out, "explanation", "finding", "finding." + share.verdict, 4);
        out.writeArrayFieldStart("sides");
        int sides = share == Share.AGREES ? 1 : claims.size();
        for (int side = 0; side < sides; side++) {
            out.writeStartObject();
            out.writeStringField("value", claims.get(side).value());
            out.writeArrayFieldStart("evidence");
            for (Told claim : sides == 1 ? claims : claims.subList(side, side + 1)) {
                out.writeStartObject();
                out.writeStringField("claim", claim.id());
                quote(out, claim.value(), claim.start() + claim.from());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void explanation(JsonGenerator out, String field, String part, String code, int children)
            throws IOException {
        out.writeObjectFieldStart(field);
        texts(out, "part", part, "code", code);
        out.writeNumberField("contribution", children / 8.0);
        out.writeArrayFieldStart("children");
        for (int i = 0; i < children; i++) {
            out.writeStartObject();
            texts(out, "part", "part-" + i, "code", "slot.part-" + i);
            out.writeNumberField("contribution", 0.125);
            out.writeArrayFieldStart("args");
            out.writeString("soldier");
            out.writeEndArray();
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void quote(JsonGenerator out, String quote, int start) throws IOException {
        out.writeStringField("quote", quote);
        out.writeNumberField("start", start);
        out.writeNumberField("end", start + quote.length());
    }

    private static void texts(JsonGenerator out, String... namesAndValues) throws IOException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            out.writeStringField(namesAndValues[i], namesAndValues[i + 1]);
        }
    }
}
