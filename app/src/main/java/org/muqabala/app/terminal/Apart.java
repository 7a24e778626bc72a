package org.muqabala.app.terminal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.muqabala.align.WhyNot;

/** The lines that tell why two claims were not joined: what people said of them, each condition, whether it holds, and what was found. */
public final class Apart {
    private static final int MOST_OF_A_QUOTE = 60;

    private final Sayings sayings;
    private final Ink ink;
    private final List<String> lines = new ArrayList<>();

    private Apart(Sayings sayings, Ink ink) {
        this.sayings = sayings;
        this.ink = ink;
    }

    /**
     * The lines.
     *
     * @param one id of a claim
     * @param other id of the other
     */
    public static List<String> of(WhyNot why, String one, String other, Sayings sayings, Ink ink) {
        Apart apart = new Apart(sayings, ink);
        apart.lines.add(ink.bold(Explained.words(sayings.messages().get("explain.apart"))));
        for (String claim : List.of(one, other)) {
            apart.lines.add("  \"" + SafeText.isolated(sayings.quoteOf(claim)) + "\" ("
                    + SafeText.isolated(sayings.sourceOf(claim)) + ")  " + ink.faint(SafeText.line(claim)));
        }
        apart.told(why.told());
        apart.meeting(why.meeting());
        apart.story(why);
        apart.values(why.values());
        apart.wording(why.wording());
        apart.denials(why.denials());
        return List.copyOf(apart.lines);
    }

    private void told(List<WhyNot.Told> told) {
        for (WhyNot.Told pair : told) {
            say(
                    pair.same(),
                    pair.same() ? "whynot.told.same" : "whynot.told.different",
                    quote(pair.a()),
                    quote(pair.b()));
        }
    }

    private void meeting(WhyNot.Meeting meeting) {
        if (meeting.parted()) {
            say(false, "whynot.parted");
            return;
        }
        say(
                meeting.suffices(),
                meeting.suffices() ? "whynot.keys.enough" : "whynot.keys.few",
                meeting.shared().size(),
                meeting.needed(),
                list(meeting.shared().stream()
                        .map(k -> k.substring(k.indexOf(':') + 1))
                        .toList()));
    }

    private void story(WhyNot why) {
        WhyNot.Measure story = why.story();
        if (story != null) {
            say(
                    story.suffices(),
                    story.suffices() ? "whynot.story.one" : "whynot.story.two",
                    number(story.found()),
                    number(story.needed()));
        }
    }

    private void values(List<WhyNot.Values> values) {
        if (values.isEmpty()) {
            say(false, "whynot.values.none");
        }
        for (WhyNot.Values pair : values) {
            String code = pair.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
            say(
                    pair.outcome() == WhyNot.Outcome.SUFFICES,
                    "whynot.values." + code,
                    sayings.facet(pair.a().facet()),
                    quote(pair.a().quote().text()),
                    quote(pair.b().quote().text()),
                    pair.score() == null ? "" : number(pair.score().contribution()),
                    number(pair.needed()));
            if (pair.score() != null) {
                lines.addAll(Explained.parts(sayings, pair.score(), 2));
            }
        }
    }

    private void wording(WhyNot.Wording wording) {
        if (wording.oneText()) {
            say(false, "whynot.wording.one-text");
            return;
        }
        boolean substance = wording.substance().suffices();
        WhyNot.Measure told = substance ? wording.likeness() : wording.substance();
        String code = !substance ? "substance" : wording.suffices() ? "suffices" : "too-little";
        say(
                wording.suffices(),
                "whynot.wording." + code,
                number(told.found()),
                number(told.needed()),
                list(wording.shared()));
    }

    private void denials(WhyNot.Denials denials) {
        if (denials.acts().isEmpty() && denials.odds() == null) {
            say(false, "whynot.denial.none");
        }
        for (WhyNot.Denial denial : denials.acts()) {
            String code = !denial.counts() ? "excluded" : denial.suffices() ? "suffices" : "too-little";
            say(
                    denial.suffices(),
                    "whynot.denial." + code,
                    sayings.labels().any(denial.a()),
                    sayings.labels().any(denial.b()),
                    number(denial.around().found()),
                    number(denial.around().needed()));
        }
        WhyNot.Odds odds = denials.odds();
        if (odds != null) {
            boolean likely = odds.chance().suffices();
            say(
                    likely,
                    likely ? "whynot.dispute.likely" : "whynot.dispute.unlikely",
                    number(odds.chance().found()),
                    number(odds.chance().needed()));
            lines.addAll(Explained.parts(sayings, odds.why(), 2));
        }
    }

    private void say(boolean holds, String key, Object... args) {
        String mark = sayings.messages().get(holds ? "whynot.met" : "whynot.unmet");
        String line = Explained.words(mark + ": " + sayings.messages().get(key, args));
        lines.add("  " + (holds ? ink.faint(line) : line));
    }

    /** Each thing once, in words. */
    private String list(List<String> shared) {
        Set<String> words = new LinkedHashSet<>();
        shared.forEach(s -> words.add(sayings.labels().any(s.substring(s.indexOf(':') + 1))));
        return words.isEmpty() ? "–" : String.join(sayings.messages().get("list.comma"), words);
    }

    private static String quote(String text) {
        return SafeText.isolated(text, MOST_OF_A_QUOTE);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(3, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
