package org.muqabala.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.ClaimComparison;
import org.muqabala.document.Document;
import org.muqabala.document.Documents;
import org.muqabala.document.ManifestEntry;
import org.muqabala.verdict.Finding;
import org.muqabala.verdict.Verdict;

/** Two sentences that each give an amount: whether both answer one question, by what lasts, what a sum is and whose it is. */
class AmountCasesTest {
    private static final ClaimComparison COMPARISON = ClaimComparison.standard();
    private static final Set<Facet> AMOUNTS = Set.of(Facet.FIGURE, Facet.DURATION, Facet.ORDINAL);
    private static final LocalDate DAY = LocalDate.of(2025, 1, 16);

    @ParameterizedTest(name = "{2} | {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # what lasts: before its verb, behind "of", before "of"
            en | en | The siege lasted four days, and 30 people died.       | A siege of six days ended on Monday.                   | CONFLICTS
            ar | ar | اعتصام العمال، الذي دام ثلاثة أيام، أسفر عن إصابة 12 عاملا. | استمر الاعتصام خمسة أيام.                             | CONFLICTS
            fr | es | Le procès a duré trois semaines.                      | Fue un juicio de tres semanas.                         | AGREES
            en | ar | Ten hours of talks ended without a deal.              | استمرت المحادثات ثماني ساعات.                          | CONFLICTS
            # what lasts behind an inset; not "each other"
            en | en | The talks, called at Oman's request, lasted five hours. | The talks lasted nine hours.                           | CONFLICTS
            en | en | We listened to each other for nine hours of talks.    | The talks lasted nine hours.                           | AGREES
            # for each year of work
            es | es | La indemnización será de 30 días por año trabajado.   | La indemnización será de 28 días por año de antigüedad. | CONFLICTS
            # what a sum is: a fine is no debt, a debt no wage
            en | en | The bakery was fined 2 million euros.                 | The bakery has debts of 3 million euros.               |
            en | en | The bakery was fined 2 million euros.                 | The bakery must pay a fine of 3 million euros.         | CONFLICTS
            fr | fr | Les bijoux étaient assurés pour 4 millions d'euros.   | La vente des bijoux a rapporté 5 millions d'euros.     |
            # what a subsidy costs is the subsidy, and what is paid for a bail the bail
            ar | ar | خرج آلاف المحتجين إلى الشوارع مساء الأربعاء. وقدرت الوزارة الأضرار بمبلغ 20 مليون دينار. وقالت الوزيرة إن دعم الخبز يكلف الخزينة 900 مليون دينار سنويا. | أعلن الصندوق اتفاقا على قرض قيمته 3 مليارات دينار. ورفعت النقابة شعارات. وتظهر أرقام البنك أن دعم الخبز يستنزف 1.1 مليار دينار من الخزينة كل عام. | CONFLICTS
            ar | ar | وقررت المحكمة إخلاء سبيل القاضي مقابل كفالة مالية قدرها 200 ألف دينار. وحضر الجلسة عشرون محاميا. | خرج القاضي من السجن مساء الأحد بعد أن دفعت أسرته كفالة بقيمة 250 ألف دينار. واستقبله أنصاره. | CONFLICTS
            # a height is no distance
            en | en | The balloon rose to an altitude of 18 kilometres.     | The balloon came down 12 kilometres offshore.           |
            ar | ar | وصل المنطاد إلى ارتفاع 18 كيلومترا.                     | سقط المنطاد على مسافة 12 كيلومترا من المدينة.           |
            # a demand is no offer
            en | en | The nurses want a rise of 7 percent.                  | The hospital has offered a rise of 4 percent.          |
            en | fr | The nurses demanded a rise of 7 percent.              | Les infirmières réclament une hausse de 6 %.           | CONFLICTS
            # what one side lost of its own is not what both lost
            en | en | The clashes killed 20 soldiers on both sides.         | The minister said that twelve of his soldiers were killed in the clashes. |
            ar | ar | قتل عشرون جنديا من الجانبين في الاشتباك.                 | وقالت الوزارة إن تسعة من جنودها قتلوا في الاشتباك.        |
            # bodies found are the dead; the verb behind its subject
            fr | en | Neuf corps ont été repêchés après le naufrage.        | Eleven passengers died in the shipwreck.               | CONFLICTS
            en | en | Three people died and nine were hurt in the blast.    | At least eight people were hurt in the blast.          | REFINES
            # what was ordered, and what is to last
            ar | ar | وأمر الوزير بإغلاق التلفريك مدة أسبوعين.              | وأعلنت الوزارة أن التلفريك سيبقى مغلقا ثلاثة أشهر على الأقل، ريثما تستبدل البكرات. | CONFLICTS
            # who came out alive did not die
            en | en | Five miners survived the collapse.                    | Three miners died in the collapse.                     |
            # the third time that a thing happens is its third happening
            en | en | It is the third time that the dam has failed.         | It was the second failure of the dam.                  | CONFLICTS
            fr | fr | C'est la deuxième fois que le pont s'effondre.        | C'est le deuxième effondrement du pont.                | AGREES
            # one question perhaps, not surely enough for a conflict
            en | en | The delegations sat for nine hours.                   | The meeting lasted five hours.                         | UNDECIDED
            ar | ar | أغلقت مدارس المحافظة ثلاثة أيام.                        | علقت الدراسة لمدة أسبوع.                               | UNDECIDED
            en | en | The ministry ordered some 5,000 people out of the valley. | The fire has forced 3,200 people to flee.            | UNDECIDED
            # of two things: no doubt worth a look
            en | en | The delegations sat for nine hours.                   | The wounded waited in the ward for five hours.        |
            # of the last season, not of this one
            en | en | Power cuts reached ten hours a day last summer.       | Power cuts last six hours a day.                       |
            # of an earlier month, not of the news
            en | en | The quarry blast killed eleven workers.               | A quarry blast in September killed nine workers.       |
            ar | ar | أدى انفجار المحجر إلى مقتل أحد عشر عاملا.                | وكان انفجار في المحجر قد أدى في أيلول الماضي إلى مقتل تسعة عمال. |
            # the year in which it opened is not that of what it holds
            en | en | The museum opened in 1987 and holds 412 paintings.    | The museum holds 390 paintings.                        | CONFLICTS
            # what is needed is no result
            en | en | The motion needs 89 votes.                            | The motion got 94 votes.                               |
            # but what needs two hours takes two hours
            en | en | Crews needed two hours to put out the fire.           | It took crews five hours to put out the fire.          | CONFLICTS
            # a way is any way
            en | en | The lake lies 35 kilometres from the city.            | The hunters fired from a hut eight kilometres away.    |
            # "312 of the county's 640 schools" counts schools
            en | en | Snow closed 312 of the county's 640 schools.          | Snow closed nearly 500 schools.                        | CONFLICTS
            # the number of what
            en | en | Police put the number of protesters at 2,100.         | Some 3,000 protesters gathered, police said.           | CONFLICTS
            # two words for one: who takes office is appointed
            en | en | He resigned eight months after taking office.         | He resigned six months after he was appointed.         | CONFLICTS
            # one person may be a child and a pupil
            en | en | More than 300 children were injured when the school roof fell in on Monday. | The ministry says 127 pupils were injured. | CONFLICTS
            # an act of another clause
            ar | ar | ارتفع عدد قتلى الانهيار إلى 31 بعدما انتشل رجال الإنقاذ الجثث. | قتل 23 شخصا في الانهيار.                              | CONFLICTS
            # years that a sum was taken in are no other time: both tell of the same sum
            fr | fr | Il a détourné 23 millions d'euros entre 2018 et 2021. | Il est accusé d'avoir détourné 32 millions d'euros.    | CONFLICTS
            # on top of those told of before
            en | en | Nine people were arrested over the leak.              | Three more suspects were arrested over the leak at dawn. |
            en | en | Nine people were arrested over the leak.              | More than twelve people were arrested over the leak.   | CONFLICTS
            # those who are left are not all who were hurt
            es | en | Tres espectadores resultaron heridos.                 | Two spectators are still in hospital.                  |
            ar | ar | أصيب 23 عاملا في الانفجار.                             | لا يزال واحد وعشرون جريحا في المستشفى.                   |
            # of a year before, and of the year so far
            en | en | Foreign reserves stood at $9.2 billion.               | A year earlier they were $11 billion.                  |
            en | en | Consumer prices rose 7.1 percent.                     | Consumer prices were 7.4 percent higher than a year earlier. | CONFLICTS
            es | en | En lo que va de año han sido multados once barcos.    | The navy fined two ships.                              |
            # who asks for something behind the amount does not ask for the amount
            ar | ar | نشر الموقع خمسة تسجيلات يطلب فيها رجل ثلاثة ملايين دينار. | نشر الموقع سبعة تسجيلات لرجل واحد.                     | CONFLICTS
            # when a thing came to be is no time of what else is told of it; what it cost then is
            en | en | The ship, built in 2004, was carrying 18,000 tonnes of wheat. | The ship was carrying 21,000 tonnes of wheat.   | CONFLICTS
            ar | ar | السفينة، التي بنيت عام 2004، كانت تحمل 18 ألف طن من القمح. | كانت السفينة تحمل 21 ألف طن من القمح.              | CONFLICTS
            fr | fr | Le stade, construit en 1998, accueille 42 000 spectateurs. | Le stade accueille 38 000 spectateurs.             | CONFLICTS
            en | en | The ferry terminal was built in 1971 at a cost of 12 million euros. | The ferry terminal will cost 15 million euros. |
            # a sum that stands there in both currencies is compared in the other's
            en | en | Karl Vedder sold the club for 52 million euros ($56 million). | The club was sold for $60 million to a local company. | CONFLICTS
            ar | ar | بيع النادي مقابل 52 مليون يورو (56 مليون دولار).        | بلغ ثمن النادي 60 مليون دولار.                        | CONFLICTS
            en | en | Karl Vedder sold the club for 52 million euros.       | The club was sold for $60 million to a local company.  | UNDECIDED
            # "after seven hours from" may be how long it took, or when
            ar | en | هبطت الطائرة بعد 22 دقيقة من إقلاعها.                  | The plane landed 35 minutes after takeoff.             | CONFLICTS
            # "before they" does not count from a point in time
            ar | ar | ظل الركاب عالقين سبع ساعات قبل أن ينزلوا إلى الأرض.     | ظل الركاب عالقين تسع ساعات.                            | CONFLICTS
            # so much a day is not so much in all; a wage by the month may be told without the month
            en | en | The strike has cost the company 1.6 million euros.    | The strike is costing the company 400,000 euros a day. |
            fr | es | La grève coûte 400 000 euros par jour à la société.   | La huelga ha costado 1,6 millones de euros.            |
            ar | ar | كلف الإضراب الشركة 1.6 مليون يورو.                     | يكلف الإضراب الشركة 400 ألف يورو يوميا.                  |
            ar | ar | تعبر الجسر أربعون شاحنة في اليوم.                       | تعبر الجسر 55 شاحنة يوميا.                             | CONFLICTS
            ar | ar | عبرت الجسر أربعون شاحنة في اليوم الثاني.                | عبرت الجسر 55 شاحنة.                                  | CONFLICTS
            en | en | The drink was on sale for a month.                    | The drink was on sale for two weeks.                   | CONFLICTS
            en | fr | Workers at the port want a rise of 200 euros a month. | Les ouvriers du port réclament une hausse de 250 euros. | CONFLICTS
            en | en | Workers at the port want a rise of 200 euros a month. | Workers at the port want a rise of 2,400 euros a year. |
            """)
    void comparesAmounts(String languageA, String languageB, String a, String b, @Nullable Verdict verdict) {
        List<Finding> findings = COMPARISON.check(document("a.txt", languageA, a), document("b.txt", languageB, b));
        Optional<Verdict> found = findings.stream()
                .filter(f -> AMOUNTS.contains(f.facet()))
                .map(Finding::verdict)
                .filter(v -> v != Verdict.SINGLE)
                .findFirst();
        assertThat(found).isEqualTo(Optional.ofNullable(verdict));
    }

    private static Document document(String file, String language, String text) {
        return Documents.of(ManifestEntry.of(file).with(DAY, language), text);
    }
}
