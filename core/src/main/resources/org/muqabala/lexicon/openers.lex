# Words that open a clause of its own: a time behind one seldom dates what stands before it ("taken part in talks, that the
# crossing opens on Friday", "trapped after a tunnel fell in on Friday").
clause
  ar: أن, إن, بأن, وأن, أنه, أنها, إنه, إنها, بأنه, بأنها, وأنه, وأنها, بعدما, بعد أن, قبل أن, فيما, بينما, في حين, حين, عندما, لكن, ولكن, إذ, لأن
  en: that, after, before, when, while, whereas, but, because, although, though, once
  fr: que, après que, avant que, quand, lorsque, alors que, tandis que, mais, parce que, car, bien que
  es: que, después de que, antes de que, cuando, mientras, pero, porque, aunque, tras
  ru: что, после того как, прежде чем, когда, пока, тогда как, но, потому что, хотя
# Words that join a second statement to the first: a year before one dates nothing behind it ("opened in 1987 and holds 412").
next
  ar: لكن, ولكن, غير أن, كما
  en: and, but
  fr: et, mais
  es: y, e, pero
  ru: и, а, но
# Behind these a year tells when a thing came to be, not when what else is told of it was so: "the ship, built in 2004, was
# carrying 21,000 tonnes".
made
  ar: بني, بنيت, شيد, شيدت, تأسس, تأسست, أسس, أسست, افتتح, افتتحت, أنشئ, أنشئت, ولد, ولدت, المولود, المولودة, المبني, المبنية, المشيد, المشيدة, دشن, دشنت, صنع, صنعت
  en: built, constructed, founded, established, born, opened, inaugurated, launched, created, commissioned, completed, made
  fr: construit, construite, construits, construites, bâti, bâtie, fondé, fondée, créé, créée, né, née, inauguré, inaugurée, ouvert, ouverte, ouvert ses portes, a ouvert, mis en service, mise en service, mis en eau, lancé, lancée
  es: construido, construida, construidos, construidas, fundado, fundada, creado, creada, nacido, nacida, inaugurado, inaugurada, abrió, abrió sus puertas, abierto, abierta, levantado, levantada, botado, botada
  ru: построен, построена, построено, построенный, построенная, построенное, основан, основана, основанный, основанная, родился, родилась, открыт, открыта, открытый, открытая, создан, создана, созданный, созданная, спущен на воду, введён в строй
# What is told behind these was so at some time before that of the news: "a year earlier they were $11 billion".
earlier
  ar: قبل عام, قبل سنة, قبلها بعام, قبل ذلك بعام, قبل عام من ذلك, في العام السابق, العام الذي سبقه, في السنة السابقة
  en: a year earlier, a year before, a year ago, the year before, the previous year, a month earlier, a decade earlier, a decade ago
  fr: un an plus tôt, un an auparavant, il y a un an, l'année précédente, un mois plus tôt, dix ans plus tôt
  es: un año antes, hace un año, un año atrás, el año anterior, un mes antes
  ru: годом ранее, год назад, за год до этого, годом раньше, месяцем ранее
# What is counted so is the sum of a year that still runs, not what the news tells of.
to-date
  ar: منذ بداية العام, منذ مطلع العام, منذ بداية السنة, منذ مطلع السنة, هذا العام حتى الآن
  en: so far this year, this year so far, this year alone, since the start of the year, since the beginning of the year, year to date
  fr: depuis le début de l'année, depuis le 1er janvier, cette année déjà
  es: en lo que va de año, en lo que va del año, en lo que va de, desde comienzos de año, desde principios de año, desde el inicio del año
  ru: с начала года, с начала этого года
# A time behind these is the last at which something had not come about, and no time of it: "before Tuesday nobody warned us".
before
  ar: قبل
  en: before
  fr: avant, avant le
  es: antes de, antes del
  ru: до
# Between a share and what it is of: "42 percent of the river's flow".
of
  ar: من
  en: of, of the
  fr: de, de la, de l', d', du, des
  es: de, de la, de las, de los, del
  ru: от
# Behind a denial these open how long something had not been so: "had not been inspected for eighteen months".
for
  ar: منذ
  en: for, in, in the past, in the last
  fr: depuis, en
  es: desde hace, en, en los últimos, en las últimas
  ru: в течение, за последние, уже
