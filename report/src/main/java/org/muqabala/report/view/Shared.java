package org.muqabala.report.view;

import org.muqabala.comparison.Comparison;
import org.muqabala.report.decision.Decided;
import org.muqabala.report.words.Questions;
import org.muqabala.report.words.Reasons;

/**
 * What the pages of a report share: it hangs on the whole comparison, and to make it again for each page took longer than
 * to fill the page in.
 *
 * @param index what the comparison holds
 * @param decided what people decided of it
 * @param articles whether the sources' full texts are in the report
 * @param plan which page holds what
 * @param wording what things are called
 * @param questions what the questions of the comparison are about
 * @param reasons what explanations say
 * @param members its findings by verdict
 * @param events its events, those first that most sources tell of
 */
record Shared(
        Index index,
        Decided decided,
        PageSettings.Articles articles,
        Plan plan,
        Wording wording,
        Questions questions,
        Reasons reasons,
        Members members,
        MainEvents events) {
    static Shared of(Comparison comparison, Decided decided, PageSettings settings, Room room) {
        Index index = new Index(comparison);
        Plan plan = new Plan(index, room);
        Wording wording = new Wording(settings);
        return new Shared(
                index,
                decided,
                settings.articles(),
                plan,
                wording,
                new Questions(wording.messages(), wording.labels(), comparison),
                wording.reasons(comparison.events()),
                new Members(index, decided, plan),
                new MainEvents(index));
    }

    /** Where things are from one page. */
    Lookup from(Leaf leaf) {
        return new Lookup(index, decided, new Places(plan, leaf), articles);
    }
}
