package org.muqabala.bench.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muqabala.bench.story.Story.Asked;
import org.muqabala.text.Language;

/** Who tells a story: in a language, in an order, with a choice of facts and of words. */
final class Outlet {
    /** In a hundred outlets that tell a contested fact, how many have the other answer. */
    private static final int OTHERWISE = 35;

    /** After a hundred sentences, how many more that nobody else has. */
    private static final int ASIDES_TOLD = 35;

    private static final int LEAST_FACTS = 4;
    private static final int LATEST_DAYS = 2;

    private static final List<Wording> ASIDES = WordLists.wordings("asides.txt");
    private static final Map<String, String> NAMES = WordLists.entries("outlets.txt");

    private final Language language;
    private final String name;
    private final Names names;
    private final Draw draw;

    private Outlet(Language language, String name, Names names, Draw draw) {
        this.language = language;
        this.name = name;
        this.names = names;
        this.draw = draw;
    }

    /**
     * One of the outlets that tell a story; no two of a thousand have one name.
     *
     * @param number which of them
     * @param first where in the list of places the story's outlets begin
     */
    static Outlet of(int number, int first, Names names, Draw draw) {
        int chance = draw.below(100);
        Language language = chance < 50
                ? Language.ARABIC
                : chance < 80 ? Language.ENGLISH : chance < 90 ? Language.FRENCH : Language.SPANISH;
        List<String> forms = WordLists.parts(NAMES.getOrDefault(language.code(), ""), ",");
        List<Wording> places = names.places();
        int at = first + number;
        String form = forms.get(at / places.size() % forms.size());
        String place = places.get(at % places.size()).in(language);
        return new Outlet(language, Gaps.filled(form, language, Map.of("place", place)), names, draw);
    }

    StoryDocument tells(Story story) {
        LocalDate published = story.day().plusDays(draw.below(LATEST_DAYS + 1));
        Map<String, String> gaps = gaps(story);
        StringBuilder text = new StringBuilder();
        List<Told> told = new ArrayList<>();
        for (Asked asked : chosen(story)) {
            String between = text.length() == 0 ? "" : draw.percent(40) ? " " : "\n\n";
            text.append(between);
            Answer answer = asked.other() != null && draw.percent(OTHERWISE) ? asked.other() : asked.answer();
            int start = text.length();
            text.append(said(asked.fact(), answer, gaps, published));
            told.add(new Told(start, text.length(), story.number(), asked.fact().name(), answer.key()));
            if (draw.percent(ASIDES_TOLD)) {
                text.append("\n\n").append(aside(gaps));
            }
        }
        String title = Gaps.capital(story.kind().act().in(language)) + ": "
                + story.place().in(language);
        return new StoryDocument(
                String.format("%016x", draw.next()),
                name,
                published,
                language,
                title,
                text.append('\n').toString(),
                told);
    }

    /** That it happened, then some of the rest, as many as chance has it. */
    private List<Asked> chosen(Story story) {
        List<Asked> others = story.asked().subList(1, story.asked().size());
        int count = Math.min(others.size(), draw.from(LEAST_FACTS, Math.max(LEAST_FACTS, others.size())));
        List<Asked> chosen = new ArrayList<>(draw.shuffled(others).subList(0, count));
        chosen.add(0, story.asked().get(0));
        return chosen;
    }

    private String said(Fact fact, Answer answer, Map<String, String> gaps, LocalDate published) {
        Map<String, String> filling = new TreeMap<>(gaps);
        filling.put("sayer", names.sayer(draw).in(language));
        if (answer instanceof Answer.Amount amount && fact.ask() instanceof Fact.HowMany many) {
            filling.put("a", Amounts.written(many, amount.value(), language, draw));
            filling.put("n", Amounts.bare(many, amount.value(), language));
        } else if (answer instanceof Answer.Day day) {
            filling.put("a", Days.written(day.day(), published, language, draw));
        } else if (answer instanceof Answer.Named named) {
            filling.put("a", named.name().in(language));
        }
        return Gaps.capital(Gaps.filled(draw.of(fact.ways().getOrDefault(language, List.of())), language, filling));
    }

    /** What no other outlet has: in these words, of these people. */
    private String aside(Map<String, String> gaps) {
        Map<String, String> filling = new TreeMap<>(gaps);
        filling.put("bystander", names.person(draw).in(language));
        filling.put("number", String.valueOf(draw.from(11, 99)));
        return Gaps.filled(draw.of(ASIDES).in(language), language, filling);
    }

    private Map<String, String> gaps(Story story) {
        return Map.of(
                "act", story.kind().act().in(language),
                "event", story.kind().event().in(language),
                "place", story.place().in(language),
                "spot", story.spot().in(language),
                "person", story.person().in(language),
                "leader", story.leader().in(language),
                "company", story.company().in(language));
    }
}
