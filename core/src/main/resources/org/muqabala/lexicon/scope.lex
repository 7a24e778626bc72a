# Words beside a figure that say of how much of the thing it holds. The header names the scope.
each
  ar: من كل جانب, لكل جانب, كل جانب, كل طرف, لكل طرف, من كل طرف, كل منهما, لكل منهما, للفرد, للشخص, عن كل سنة, عن كل عام, لكل سنة
  en: each side, by each side, each, apiece, per person, a head, on each side, from each side, for each year, for every year, per year of service, per year worked, per year of work, for each child
  fr: chacun, chacune, de chaque côté, chaque camp, chaque partie, par personne, par année, par an d'ancienneté, pour chaque année, par enfant
  es: cada uno, cada una, de cada lado, cada parte, cada bando, por persona, por año trabajado, por año de antigüedad, por cada año, por año de servicio, por hijo
  ru: каждый, с каждой стороны, каждая сторона, на человека, за каждый год, на каждого
# For each day, week, month or year: "400,000 euros a day".
daily
  ar: يوميا, كل يوم, في اليوم, في اليوم الواحد, باليوم
  en: a day, per day, each day, every day, daily
  fr: par jour, chaque jour, quotidiennement
  es: al día, por día, cada día, diarios, diarias, diariamente
  ru: в сутки, ежедневно, каждый день
weekly
  ar: أسبوعيا, كل أسبوع, في الأسبوع الواحد
  en: a week, per week, each week, every week, weekly
  fr: par semaine, chaque semaine
  es: a la semana, por semana, cada semana, semanales
  ru: в неделю, еженедельно, каждую неделю
monthly
  ar: شهريا, كل شهر, في الشهر الواحد
  en: a month, per month, each month, every month, monthly
  fr: par mois, chaque mois, mensuels, mensuelles
  es: al mes, por mes, cada mes, mensuales
  ru: в месяц, ежемесячно, каждый месяц
yearly
  ar: سنويا, كل عام, في العام الواحد, في السنة الواحدة
  en: a year, per year, each year, every year, annually, yearly
  fr: par an, chaque année
  es: al año, por año, cada año, anuales
  ru: в год, ежегодно, каждый год
# What looks like one and is none: "we listened to each other".
nothing
  ar: بعضنا إلى بعض, كل منهما الآخر, كل طرف الآخر, قبل أن, في اليوم التالي, في اليوم نفسه, في اليوم ذاته, في اليوم السابق, في اليوم الأخير, في اليوم الماضي, في اليوم الأول, في اليوم الثاني, في اليوم الثالث, في اليوم الرابع, في اليوم الخامس, في اليوم السادس, في اليوم السابع, في اليوم الثامن, في اليوم التاسع, في اليوم العاشر, في اليوم المقبل, في اليوم الموالي
  en: each other, each time, each one, a day after, a day later, a day earlier, a day before, a day ago, a day when, a day from, a day in, a day to, a day on, a week after, a week later, a week earlier, a week before, a week ago, a week when, a week from, a week in, a week to, a week on, a month after, a month later, a month earlier, a month before, a month ago, a month when, a month from, a month in, a month to, a month on, a year after, a year later, a year earlier, a year before, a year ago, a year when, a year from, a year in, a year to, a year on
  fr: chacun de son côté, chacun leur tour
  es: cada uno por su lado, cada vez, al día siguiente, al mes siguiente, al año siguiente, a la semana siguiente
  ru: каждый раз
# A whole that is named as one, right before the number: "all 28 crew", "the 342 passengers". What is said of it is no role
# of the number.
named
  ar: جميع, كافة, معظم, غالبية, أغلب
  en: all, most, the
  fr: les, tous les, toutes les, la plupart
  es: los, las, todos los, todas las, la mayoría
  ru: все, всех, большинство
# Between a part and its whole: before a number it names the whole ("three of its six carriages"), after one it makes the
# number a part ("six of them"), unless the whole's number follows.
partitive
  ar: من أصل, منهم, منها, منهن, من بينهم, من بينها, من هؤلاء
  en: of the, of those, of them, of its, of his, of their, of whom, out of
  fr: des, de ses, d'entre eux, d'entre elles, sur les, de leurs
  es: de los, de las, de sus, de ellos, de ellas, de un total de
  ru: из, из них
# A part that is told after its whole.
part
  ar: بينهم, من بينهم, بينها, من بينها, منهم, منها
  en: of whom, including, among them
  fr: dont, parmi eux, parmi lesquels, y compris
  es: entre ellos, entre ellas, incluidos, de los cuales, incluyendo
  ru: в том числе, среди них, включая
both
  ar: من الطرفين, من الجانبين, الطرفان, الجانبان, إجمالا, في المجموع, بالمجمل, إجمالي, مجموع
  en: both sides, in all, in total, altogether, a total of, total, combined
  fr: des deux côtés, au total, les deux parties, en tout
  es: de ambos lados, en total, ambas partes
  ru: с обеих сторон, в общей сложности, всего
# How long something took at most.
within
  ar: في غضون, خلال
  en: within, in less than, in under
  fr: en moins de, dans les, en l'espace de
  es: en menos de, dentro de, en el plazo de, en cuestión de
  ru: в течение, за, менее чем за
# Counted from a point in time.
offset
  ar: قبل, منذ
  en: before, ago, later
  fr: avant, plus tard, de plus que, de moins que
  es: antes, más tarde, más que, menos que
  ru: через, назад
# The same behind a value alone: "two hours after the fire"; "after two hours" tells how long it took, unless it goes on as
# Arabic does, "after two hours from".
offset-behind
  en: after
  fr: après
  es: después
offset-from
  ar: من
# Behind a number: so many on top of those told of before, "after three more suspects were detained".
added
  ar: إضافيين, إضافيون, إضافيان, إضافية, إضافيا
  en: more, additional, further
  fr: de plus, supplémentaires, supplémentaire
  es: más, adicionales
  ru: дополнительно
# Beside those who were hurt: they are as many as are left, where others have gone home or died.
still
  ar: لا يزال, لا تزال, لا يزالون, ما زال, ما زالت, ما زالوا, ما يزال, ما تزال
  en: still, remain, remains, remained, remaining
  fr: toujours, encore, restent, restaient, demeurent
  es: siguen, sigue, seguían, continúan, continúa, permanecen, permanece, todavía, aún
  ru: все еще, остаются, остается, оставались, по-прежнему
# Right behind a number: those who were not told of before, to whom what was said before does not apply.
others
  ar: آخرون, آخرين, آخران, أخريات
  en: others, other people
  fr: autres
  es: otros, otras
  ru: других, другие
# Of one side alone, its own: "nine of its soldiers". What one side lost is not what both lost, nor what the other did.
own
  ar: من جنوده, من جنودها, من جنودهم, من جنودنا, من عناصره, من عناصرها, من عناصرهم, من عناصرنا, من قواته, من قواتها, من قواتهم, من قواتنا, من رجاله, من رجالها, من رجالهم, من رجالنا, من مقاتليه, من مقاتليها, من مقاتليهم, من مقاتلينا, من أفراده, من أفرادها, من أفرادهم, من أفرادنا, من مواطنيه, من مواطنيها, من مواطنيهم, من مواطنينا, من ضباطه, من ضباطها, من ضباطهم, من ضباطنا, من مسلحيه, من مسلحيها, من مسلحيهم, من مسلحينا, من عسكرييه, من عسكرييها, من عسكرييهم, من عسكريينا, من جنود بلاده, من عناصر بلاده, من قوات بلاده, من رجال بلاده, من مقاتلي بلاده, من أفراد بلاده, من مواطني بلاده, من ضباط بلاده, من مسلحي بلاده, من عسكريي بلاده, من جنود بلادها, من عناصر بلادها, من قوات بلادها, من رجال بلادها, من مقاتلي بلادها, من أفراد بلادها, من مواطني بلادها, من ضباط بلادها, من مسلحي بلادها, من عسكريي بلادها, من جنود بلادنا, من عناصر بلادنا, من قوات بلادنا, من رجال بلادنا, من مقاتلي بلادنا, من أفراد بلادنا, من مواطني بلادنا, من ضباط بلادنا, من مسلحي بلادنا, من عسكريي بلادنا, في صفوفه, في صفوفها, في صفوفنا, من جانبنا
  en: of its soldiers, of its troops, of its men, of its fighters, of its servicemen, of its officers, of its citizens, of its nationals, of its people, of its personnel, of its own, of its forces, of his soldiers, of his troops, of his men, of his fighters, of his servicemen, of his officers, of his citizens, of his nationals, of his people, of his personnel, of his own, of his forces, of our soldiers, of our troops, of our men, of our fighters, of our servicemen, of our officers, of our citizens, of our nationals, of our people, of our personnel, of our own, of our forces, of their soldiers, of their troops, of their men, of their fighters, of their servicemen, of their officers, of their citizens, of their nationals, of their people, of their personnel, of their own, of their forces, of her soldiers, of her troops, of her men, of her fighters, of her servicemen, of her officers, of her citizens, of her nationals, of her people, of her personnel, of her own, of her forces, of us, on our side, in our ranks, in its ranks
  fr: de ses soldats, de ses hommes, de ses combattants, de ses militaires, de ses officiers, de ses ressortissants, de ses citoyens, de nos soldats, de nos hommes, de nos combattants, de nos militaires, de nos officiers, de nos ressortissants, de nos citoyens, de leurs soldats, de leurs hommes, de leurs combattants, de leurs militaires, de leurs officiers, de leurs ressortissants, de leurs citoyens, des siens, dans nos rangs, dans ses rangs
  es: de sus soldados, de sus hombres, de sus combatientes, de sus militares, de sus oficiales, de sus ciudadanos, de sus efectivos, de nuestros soldados, de nuestros hombres, de nuestros combatientes, de nuestros militares, de nuestros oficiales, de nuestros ciudadanos, de nuestros efectivos, de los suyos, en sus filas, en nuestras filas
  ru: своих солдат, своих военных, своих военнослужащих, своих бойцов, своих граждан, своих офицеров, наших солдат, наших военных, наших военнослужащих, наших бойцов, наших граждан, наших офицеров, его солдат, его военных, его военнослужащих, его бойцов, его граждан, его офицеров, ее солдат, ее военных, ее военнослужащих, ее бойцов, ее граждан, ее офицеров, их солдат, их военных, их военнослужащих, их бойцов, их граждан, их офицеров
# A time that something happens: "for the third time" is the how-manieth of what happens, not of times.
occasion
  ar: مرة, المرة, مرات, المرات, مرتين, مرتان
  en: time, times, occasion, occasions
  fr: fois
  es: vez, veces, ocasión, ocasiones
  ru: раз, раза
