package org.muqabala.app.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.muqabala.align.Evidence;
import org.muqabala.lexicon.ConceptLexicon;
import org.muqabala.report.change.Placed;
import org.muqabala.report.json.WrittenComparison;
import org.muqabala.report.words.Messages;
import org.muqabala.text.Language;
import org.muqabala.text.Problem;
import org.muqabala.verdict.Side;

/** What who watches a folder reads on a terminal, in one language; harmless whatever the sources hold. */
public final class WatchLines {
    /** More would scroll the first ones away; the page has them all. */
    private static final int MOST_CONFLICTS = 20;

    private static final int MOST_OF_A_SIDE = 3;
    private static final int MOST_OF_A_QUOTE = 200;
    private static final int MOST_OF_A_NAME = 60;

    private final Language language;
    private final Messages messages;
    private final ConceptLexicon concepts;
    private final Ink ink;

    /** @param concepts those that the sources are read with */
    public WatchLines(Language language, ConceptLexicon concepts, Ink ink) {
        this.language = language;
        this.messages = Messages.in(language);
        this.concepts = concepts;
        this.ink = ink;
    }

    /** The sentence of a key of the catalogue. */
    public String say(String key, Object... args) {
        return Explained.words(messages.get(key, args));
    }

    /** How much there is, on a line that stands out. */
    public String counts(String what, int sources, int conflicts) {
        return ink.bold(say("watch.counts", what, sources, conflicts));
    }

    /** New conflicts: the question of each, and each answer with its exact words and its sources. */
    public List<String> conflicts(WrittenComparison comparison, List<Placed> fresh) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        Sayings sayings = new Sayings(comparison, language, concepts);
        List<String> lines = new ArrayList<>();
        lines.add(ink.red(say("watch.new", fresh.size())));
        for (Placed conflict : fresh.subList(0, Math.min(MOST_CONFLICTS, fresh.size()))) {
            lines.add("  " + Explained.words(sayings.question(conflict.group())));
            conflict.finding().sides().forEach(side -> lines.add("    " + side(conflict, side, sayings)));
        }
        if (fresh.size() > MOST_CONFLICTS) {
            lines.add("  " + ink.faint(say("watch.more", fresh.size() - MOST_CONFLICTS)));
        }
        return lines;
    }

    private static String side(Placed conflict, Side side, Sayings sayings) {
        String value = sayings.value(side.value(), conflict.finding().facet());
        Map<String, String> quotes = new LinkedHashMap<>();
        for (Evidence evidence : side.evidence()) {
            quotes.putIfAbsent(
                    sayings.sourceOf(evidence.claim()), evidence.quote().text());
        }
        List<String> told = new ArrayList<>();
        quotes.forEach((source, quote) -> told.add("\"" + SafeText.isolated(quote, MOST_OF_A_QUOTE) + "\" ("
                + SafeText.isolated(source, MOST_OF_A_NAME) + ")"));
        int most = Math.min(MOST_OF_A_SIDE, told.size());
        String more = told.size() > most ? ", +" + (told.size() - most) : "";
        return (value.isEmpty() ? "" : Explained.words(value) + ": ") + String.join(", ", told.subList(0, most)) + more;
    }

    /** A problem, in the language where the catalogue has its sentence. */
    public String problem(Problem problem) {
        String severity = messages.get("severity." + problem.severity().name().toLowerCase(Locale.ROOT));
        if (language == Language.ENGLISH) {
            return Explained.words(severity + ": " + problem.message());
        }
        String sentence = messages.find(
                        "problem." + problem.code(), problem.args().toArray())
                .orElse(problem.message());
        String where = problem.source() == null || sentence.contains(problem.source()) ? "" : problem.source() + ": ";
        return Explained.words(severity + ": " + where + sentence);
    }
}
