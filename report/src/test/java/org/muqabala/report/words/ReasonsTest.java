package org.muqabala.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.text.Explanation;
import org.muqabala.text.Language;

class ReasonsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            event.linked      | 6               | 6 links between mentions.          | 6 روابط بين المواضع.
            slot.scope.other  | whole;each      | They hold for different shares of the thing: the whole; each. | هما عن مقدارين مختلفين من الشيء: الكل؛ كل واحد.
            slot.of.same      | soldier         | The same thing is counted: soldier. | المعدود واحد: جندي.
            rule.opposite     | accept;reject   | What they affirm excludes each other: accept; reject. | ما يثبته أحدهما ينفيه ما يثبته الآخر: قبل المقترح؛ رفض.
            rule.update       | forty;sixty     | One is a later state of a count that moves: first forty, later sixty. | إحداهما حصيلة لاحقة لعدد يتغير: أولا forty، ثم sixty.
            rule.scope        | six;ten;part;whole | They are told of different shares of the thing, so both may hold: six (a part); ten (the whole). | هما عن مقدارين مختلفين من الشيء، فقد تصح كلتاهما: six (جزء)؛ ten (الكل).
            no.such-code      | x;y             | no such code: x, y                 | no such code: x، y
            """)
    void areSaidInBothLanguages(String code, String args, String english, String arabic) {
        Explanation reason = Explanation.leaf("of", 0, code, args.split(";"));

        assertThat(reasons(Language.ENGLISH).sentence(reason)).isEqualTo(english);
        assertThat(reasons(Language.ARABIC).sentence(reason)).isEqualTo(arabic);
    }

    @Test
    void theKindOfAnAmountIsNotTheKindOfAnEvent() {
        Reasons reasons = reasons(Language.ENGLISH);

        assertThat(reasons.part(Explanation.leaf("kind", 0, "slot.kind.count"))).isEqualTo("Sort of amount");
        assertThat(reasons.part(Explanation.leaf("kind", 0, "event.kind"))).isEqualTo("What happened");
    }

    @ParameterizedTest
    @CsvSource({"0, +0.00", "1.5, +1.50", "-0.8725, −0.872", "0.1234, +0.123", "0.12, +0.12"})
    void weightsAreToldWithTheirSign(double contribution, String told) {
        assertThat(Reasons.weight(contribution)).isEqualTo(told);
    }

    private static Reasons reasons(Language language) {
        Messages messages = Messages.in(language);
        Labels labels = new Labels(language);
        Dates dates = new Dates(messages);
        return new Reasons(
                messages, new Values(messages, dates, labels), new EventNames(messages, labels, dates), List.of());
    }
}
