# People of world news, 2000-2025, in five languages. Offices are ordinary descriptions; holders change.
# One block a name: header, relations, then names and adjectives by language.

# United States
George W. Bush : person
  of: United States
  office: president
  ar: جورج بوش, جورج دبليو بوش, بوش, جورج بوش الابن
  en: George W. Bush, George Bush, Bush
  fr: George W. Bush, George Bush, Bush
  es: George W. Bush, George Bush, Bush
  ru: Джордж Буш, Буш

Barack Obama : person
  of: United States
  office: president
  ar: باراك أوباما, أوباما
  en: Barack Obama, Obama
  fr: Barack Obama, Obama
  es: Barack Obama, Obama
  ru: Барак Обама, Обама

Donald Trump : person
  of: United States
  office: president
  ar: دونالد ترامب, ترامب, ترمب, دونالد ترمب
  en: Donald Trump, Trump
  fr: Donald Trump, Trump
  es: Donald Trump, Trump
  ru: Дональд Трамп, Трамп

Joe Biden : person
  of: United States
  office: president, vice-president
  ar: جو بايدن, بايدن, جوزيف بايدن
  en: Joe Biden, Biden, Joseph Biden
  fr: Joe Biden, Biden, Joseph Biden
  es: Joe Biden, Biden, Joseph Biden
  ru: Джо Байден, Байден

Bill Clinton : person
  of: United States
  office: president
  ar: بيل كلينتون, بيل كلنتون
  en: Bill Clinton
  fr: Bill Clinton
  es: Bill Clinton
  ru: Билл Клинтон

Hillary Clinton : person
  of: United States
  office: foreign-minister
  ar: هيلاري كلينتون, هيلاري كلنتون
  en: Hillary Clinton, Hillary Rodham Clinton
  fr: Hillary Clinton, Hillary Rodham Clinton
  es: Hillary Clinton, Hillary Rodham Clinton
  ru: Хиллари Клинтон

Kamala Harris : person
  of: United States
  office: vice-president
  ar: كامالا هاريس, كمالا هاريس
  en: Kamala Harris
  fr: Kamala Harris
  es: Kamala Harris
  ru: Камала Харрис

Mike Pence : person
  of: United States
  office: vice-president
  ar: مايك بنس, مايك بينس
  en: Mike Pence, Pence
  fr: Mike Pence, Pence
  es: Mike Pence, Pence
  ru: Майк Пенс, Пенс

J.D. Vance : person
  of: United States
  office: vice-president
  ar: جي دي فانس, جيه دي فانس, فانس
  en: J.D. Vance, JD Vance, Vance
  fr: J.D. Vance, JD Vance, Vance
  es: J.D. Vance, JD Vance, Vance
  ru: Джей Ди Вэнс, Вэнс

Dick Cheney : person
  of: United States
  office: vice-president
  ar: ديك تشيني, ديك تشيناي
  en: Dick Cheney, Cheney
  fr: Dick Cheney, Cheney
  es: Dick Cheney, Cheney
  ru: Дик Чейни, Чейни

Colin Powell : person
  of: United States
  office: foreign-minister
  ar: كولن باول, كولين باول
  en: Colin Powell
  fr: Colin Powell
  es: Colin Powell
  ru: Колин Пауэлл

Condoleezza Rice : person
  of: United States
  office: foreign-minister, adviser
  ar: كوندوليزا رايس, كونداليزا رايس, رايس
  en: Condoleezza Rice
  fr: Condoleezza Rice
  es: Condoleezza Rice
  ru: Кондолиза Райс

John Kerry : person
  of: United States
  office: foreign-minister
  ar: جون كيري, كيري
  en: John Kerry, Kerry
  fr: John Kerry, Kerry
  es: John Kerry, Kerry
  ru: Джон Керри, Керри

Rex Tillerson : person
  of: United States
  office: foreign-minister
  ar: ريكس تيلرسون, تيلرسون
  en: Rex Tillerson, Tillerson
  fr: Rex Tillerson, Tillerson
  es: Rex Tillerson, Tillerson
  ru: Рекс Тиллерсон, Тиллерсон

Mike Pompeo : person
  of: United States
  office: foreign-minister
  ar: مايك بومبيو, بومبيو
  en: Mike Pompeo, Pompeo
  fr: Mike Pompeo, Pompeo
  es: Mike Pompeo, Pompeo
  ru: Майк Помпео, Помпео

Antony Blinken : person
  of: United States
  office: foreign-minister
  ar: أنتوني بلينكن, أنطوني بلينكن, بلينكن, أنتوني بلينكين, بلينكين
  en: Antony Blinken, Blinken, Anthony Blinken
  fr: Antony Blinken, Blinken, Anthony Blinken
  es: Antony Blinken, Blinken, Anthony Blinken
  ru: Энтони Блинкен, Блинкен

Marco Rubio : person
  of: United States
  office: foreign-minister
  ar: ماركو روبيو, روبيو
  en: Marco Rubio, Rubio
  fr: Marco Rubio, Rubio
  es: Marco Rubio, Rubio
  ru: Марко Рубио, Рубио

Donald Rumsfeld : person
  of: United States
  office: defence-minister
  ar: دونالد رامسفيلد, رامسفيلد, رمسفيلد
  en: Donald Rumsfeld, Rumsfeld
  fr: Donald Rumsfeld, Rumsfeld
  es: Donald Rumsfeld, Rumsfeld
  ru: Дональд Рамсфельд, Рамсфельд

Robert Gates : person
  of: United States
  office: defence-minister
  ar: روبرت غيتس, روبرت جيتس
  en: Robert Gates
  fr: Robert Gates
  es: Robert Gates
  ru: Роберт Гейтс

Leon Panetta : person
  of: United States
  office: defence-minister
  ar: ليون بانيتا, بانيتا
  en: Leon Panetta, Panetta
  fr: Leon Panetta, Panetta
  es: Leon Panetta, Panetta
  ru: Леон Панетта, Панетта

Chuck Hagel : person
  of: United States
  office: defence-minister
  ar: تشاك هاغل, تشاك هيغل, هاغل, تشاك هيجل
  en: Chuck Hagel, Hagel
  fr: Chuck Hagel, Hagel
  es: Chuck Hagel, Hagel
  ru: Чак Хейгел, Хейгел

Ashton Carter : person
  of: United States
  office: defence-minister
  ar: أشتون كارتر, آشتون كارتر
  en: Ashton Carter, Ash Carter
  fr: Ashton Carter, Ash Carter
  es: Ashton Carter, Ash Carter
  ru: Эштон Картер

James Mattis : person
  of: United States
  office: defence-minister
  ar: جيمس ماتيس, ماتيس
  en: James Mattis, Mattis, Jim Mattis
  fr: James Mattis, Mattis, Jim Mattis
  es: James Mattis, Mattis, Jim Mattis
  ru: Джеймс Мэттис, Мэттис

Mark Esper : person
  of: United States
  office: defence-minister
  ar: مارك إسبر, إسبر
  en: Mark Esper, Esper
  fr: Mark Esper, Esper
  es: Mark Esper, Esper
  ru: Марк Эспер, Эспер

Lloyd Austin : person
  of: United States
  office: defence-minister
  ar: لويد أوستن, لويد أوستين
  en: Lloyd Austin
  fr: Lloyd Austin
  es: Lloyd Austin
  ru: Ллойд Остин

Pete Hegseth : person
  of: United States
  office: defence-minister
  ar: بيت هيغسيث, هيغسيث, بيت هيجسيث, هيجسيث
  en: Pete Hegseth, Hegseth
  fr: Pete Hegseth, Hegseth
  es: Pete Hegseth, Hegseth
  ru: Пит Хегсет, Хегсет

John Bolton : person
  of: United States
  office: adviser
  ar: جون بولتون, بولتون
  en: John Bolton, Bolton
  fr: John Bolton, Bolton
  es: John Bolton, Bolton
  ru: Джон Болтон, Болтон

Jake Sullivan : person
  of: United States
  office: adviser
  ar: جيك سوليفان, سوليفان
  en: Jake Sullivan
  fr: Jake Sullivan
  es: Jake Sullivan
  ru: Джейк Салливан

Jared Kushner : person
  of: United States
  office: adviser
  ar: جاريد كوشنر, كوشنر
  en: Jared Kushner, Kushner
  fr: Jared Kushner, Kushner
  es: Jared Kushner, Kushner
  ru: Джаред Кушнер, Кушнер

Steve Witkoff : person
  of: United States
  office: special-envoy
  ar: ستيف ويتكوف, ويتكوف
  en: Steve Witkoff, Witkoff
  fr: Steve Witkoff, Witkoff
  es: Steve Witkoff, Witkoff
  ru: Стив Уиткофф, Уиткофф

Keith Kellogg : person
  of: United States
  office: special-envoy
  ar: كيث كيلوغ, كيلوغ
  en: Keith Kellogg, Kellogg
  fr: Keith Kellogg, Kellogg
  es: Keith Kellogg, Kellogg
  ru: Кит Келлог, Келлог

Janet Yellen : person
  of: United States
  office: finance-minister
  ar: جانيت يلين, يلين
  en: Janet Yellen, Yellen
  fr: Janet Yellen, Yellen
  es: Janet Yellen, Yellen
  ru: Джанет Йеллен, Йеллен

Scott Bessent : person
  of: United States
  office: finance-minister
  ar: سكوت بيسنت, بيسنت
  en: Scott Bessent, Bessent
  fr: Scott Bessent, Bessent
  es: Scott Bessent, Bessent
  ru: Скотт Бессент, Бессент

Jerome Powell : person
  of: Federal Reserve
  office: central-bank-governor
  ar: جيروم باول
  en: Jerome Powell
  fr: Jerome Powell
  es: Jerome Powell
  ru: Джером Пауэлл

Ben Bernanke : person
  of: Federal Reserve
  office: central-bank-governor
  ar: بن برنانكي, برنانكي, بن برنانكه
  en: Ben Bernanke, Bernanke
  fr: Ben Bernanke, Bernanke
  es: Ben Bernanke, Bernanke
  ru: Бен Бернанке, Бернанке

Nancy Pelosi : person
  of: United States
  office: speaker
  ar: نانسي بيلوسي, بيلوسي
  en: Nancy Pelosi, Pelosi
  fr: Nancy Pelosi, Pelosi
  es: Nancy Pelosi, Pelosi
  ru: Нэнси Пелоси, Пелоси

Mike Johnson : person
  of: United States
  office: speaker
  ar: مايك جونسون
  en: Mike Johnson
  fr: Mike Johnson
  es: Mike Johnson
  ru: Майк Джонсон

Kevin McCarthy : person
  of: United States
  office: speaker
  ar: كيفن مكارثي, كيفن ماكارثي
  en: Kevin McCarthy
  fr: Kevin McCarthy
  es: Kevin McCarthy
  ru: Кевин Маккарти

Mitch McConnell : person
  of: United States
  office: senator
  ar: ميتش ماكونيل, ماكونيل
  en: Mitch McConnell, McConnell
  fr: Mitch McConnell, McConnell
  es: Mitch McConnell, McConnell
  ru: Митч Макконнелл, Макконнелл

Chuck Schumer : person
  of: United States
  office: senator
  ar: تشاك شومر, شومر
  en: Chuck Schumer, Schumer
  fr: Chuck Schumer, Schumer
  es: Chuck Schumer, Schumer
  ru: Чак Шумер, Шумер

Bernie Sanders : person
  of: United States
  office: senator
  ar: بيرني ساندرز, ساندرز
  en: Bernie Sanders, Sanders
  fr: Bernie Sanders, Sanders
  es: Bernie Sanders, Sanders
  ru: Берни Сандерс, Сандерс

John McCain : person
  of: United States
  office: senator
  ar: جون ماكين, ماكين, جون مكين
  en: John McCain, McCain
  fr: John McCain, McCain
  es: John McCain, McCain
  ru: Джон Маккейн, Маккейн

Mitt Romney : person
  of: United States
  office: senator
  ar: ميت رومني, رومني
  en: Mitt Romney, Romney
  fr: Mitt Romney, Romney
  es: Mitt Romney, Romney
  ru: Митт Ромни, Ромни

Lindsey Graham : person
  of: United States
  office: senator
  ar: ليندسي غراهام, ليندسي جراهام
  en: Lindsey Graham
  fr: Lindsey Graham
  es: Lindsey Graham
  ru: Линдси Грэм

Nikki Haley : person
  of: United States
  office: ambassador
  ar: نيكي هايلي, نيكي هيلي, هايلي
  en: Nikki Haley
  fr: Nikki Haley
  es: Nikki Haley
  ru: Никки Хейли

Susan Rice : person
  of: United States
  office: adviser
  ar: سوزان رايس
  en: Susan Rice
  fr: Susan Rice
  es: Susan Rice
  ru: Сьюзан Райс

Robert Mueller : person
  of: United States
  office: prosecutor
  ar: روبرت مولر
  en: Robert Mueller
  fr: Robert Mueller
  es: Robert Mueller
  ru: Роберт Мюллер

James Comey : person
  of: United States
  office: head-of-the-FBI
  ar: جيمس كومي, كومي
  en: James Comey, Comey
  fr: James Comey, Comey
  es: James Comey, Comey
  ru: Джеймс Коми

David Petraeus : person
  of: United States
  office: general
  ar: ديفيد بترايوس, بترايوس, ديفيد بتريوس
  en: David Petraeus, Petraeus
  fr: David Petraeus, Petraeus
  es: David Petraeus, Petraeus
  ru: Дэвид Петреус, Петреус

Edward Snowden : person
  office: whistleblower
  ar: إدوارد سنودن, سنودن
  en: Edward Snowden, Snowden
  fr: Edward Snowden, Snowden
  es: Edward Snowden, Snowden
  ru: Эдвард Сноуден, Сноуден

Julian Assange : person
  office: founder-of-WikiLeaks
  ar: جوليان أسانج, أسانج, جوليان أسانغ
  en: Julian Assange, Assange
  fr: Julian Assange, Assange
  es: Julian Assange, Assange
  ru: Джулиан Ассанж, Ассанж

Elon Musk : person
  office: businessman, adviser
  ar: إيلون ماسك, ماسك, إلون ماسك, أيلون ماسك
  en: Elon Musk, Musk
  fr: Elon Musk, Musk
  es: Elon Musk, Musk
  ru: Илон Маск, Маск

Bill Gates : person
  office: businessman
  ar: بيل غيتس, بيل جيتس
  en: Bill Gates
  fr: Bill Gates
  es: Bill Gates
  ru: Билл Гейтс

Mark Zuckerberg : person
  of: Facebook
  office: businessman
  ar: مارك زوكربيرغ, زوكربيرغ, مارك زوكربرغ, مارك زوكربيرج
  en: Mark Zuckerberg, Zuckerberg
  fr: Mark Zuckerberg, Zuckerberg
  es: Mark Zuckerberg, Zuckerberg
  ru: Марк Цукерберг, Цукерберг

Jeff Bezos : person
  of: Amazon
  office: businessman
  ar: جيف بيزوس, بيزوس
  en: Jeff Bezos, Bezos
  fr: Jeff Bezos, Bezos
  es: Jeff Bezos, Bezos
  ru: Джефф Безос, Безос

George Floyd : person
  office: victim
  ar: جورج فلويد
  en: George Floyd
  fr: George Floyd
  es: George Floyd
  ru: Джордж Флойд

Karine Jean-Pierre : person
  of: White House
  office: spokesperson
  ar: كارين جان بيير, كارين جان-بيير
  en: Karine Jean-Pierre
  fr: Karine Jean-Pierre
  es: Karine Jean-Pierre
  ru: Карин Жан-Пьер

Karoline Leavitt : person
  of: White House
  office: spokesperson
  ar: كارولين ليفيت, ليفيت
  en: Karoline Leavitt, Leavitt
  fr: Karoline Leavitt, Leavitt
  es: Karoline Leavitt, Leavitt
  ru: Кэролайн Ливитт, Ливитт

John Kirby : person
  of: White House
  office: spokesperson
  ar: جون كيربي
  en: John Kirby
  fr: John Kirby
  es: John Kirby
  ru: Джон Кирби

Jen Psaki : person
  of: White House
  office: spokesperson
  ar: جين ساكي, جين بساكي, ساكي
  en: Jen Psaki, Psaki
  fr: Jen Psaki, Psaki
  es: Jen Psaki, Psaki
  ru: Джен Псаки, Псаки

Ned Price : person
  of: US State Department
  office: spokesperson
  ar: نيد برايس
  en: Ned Price
  fr: Ned Price
  es: Ned Price
  ru: Нед Прайс

Matthew Miller : person
  of: US State Department
  office: spokesperson
  ar: ماثيو ميلر
  en: Matthew Miller
  fr: Matthew Miller
  es: Matthew Miller
  ru: Мэттью Миллер

# Russia and neighbours
Vladimir Putin : person
  of: Russia
  office: president, prime-minister
  ar: فلاديمير بوتين, بوتين, فلاديمير بوتن
  en: Vladimir Putin, Putin
  fr: Vladimir Poutine, Poutine
  es: Vladímir Putin, Putin
  ru: Владимир Путин, Путин

Dmitry Medvedev : person
  of: Russia
  office: president, prime-minister
  ar: ديمتري ميدفيديف, دميتري ميدفيديف, ميدفيديف, ديميتري ميدفيديف, مدفيديف, ديمتري مدفيديف, دميتري مدفيديف
  en: Dmitry Medvedev, Medvedev, Dmitri Medvedev
  fr: Dmitri Medvedev, Medvedev
  es: Dmitri Medvédev, Medvédev
  ru: Дмитрий Медведев, Медведев

Sergey Lavrov : person
  of: Russia
  office: foreign-minister
  ar: سيرغي لافروف, سيرجي لافروف, لافروف, سيرغيي لافروف
  en: Sergey Lavrov, Sergei Lavrov, Lavrov
  fr: Sergueï Lavrov, Lavrov
  es: Serguéi Lavrov, Lavrov
  ru: Сергей Лавров, Лавров

Sergei Shoigu : person
  of: Russia
  office: defence-minister
  ar: سيرغي شويغو, سيرجي شويجو, شويغو, شويجو
  en: Sergei Shoigu, Sergey Shoigu, Shoigu
  fr: Sergueï Choïgou, Choïgou
  es: Serguéi Shoigú, Shoigú
  ru: Сергей Шойгу, Шойгу

Andrei Belousov : person
  of: Russia
  office: defence-minister
  ar: أندريه بيلوسوف, أندري بيلوسوف, بيلوسوف
  en: Andrei Belousov, Andrey Belousov, Belousov
  fr: Andreï Belooussov, Belooussov
  es: Andréi Beloúsov, Beloúsov
  ru: Андрей Белоусов, Белоусов

Mikhail Mishustin : person
  of: Russia
  office: prime-minister
  ar: ميخائيل ميشوستين, ميشوستين
  en: Mikhail Mishustin, Mishustin
  fr: Mikhaïl Michoustine, Michoustine
  es: Mijaíl Mishustin, Mishustin
  ru: Михаил Мишустин, Мишустин

Dmitry Peskov : person
  of: Kremlin
  office: spokesperson
  ar: ديمتري بيسكوف, دميتري بيسكوف, بيسكوف, ديميتري بيسكوف
  en: Dmitry Peskov, Dmitri Peskov, Peskov
  fr: Dmitri Peskov, Peskov
  es: Dmitri Peskov, Peskov
  ru: Дмитрий Песков, Песков

Maria Zakharova : person
  of: Russian Foreign Ministry
  office: spokesperson
  ar: ماريا زاخاروفا, زاخاروفا
  en: Maria Zakharova, Zakharova
  fr: Maria Zakharova, Zakharova
  es: María Zajárova, Zajárova
  ru: Мария Захарова, Захарова

Yuri Ushakov : person
  of: Kremlin
  office: adviser
  ar: يوري أوشاكوف, أوشاكوف
  en: Yuri Ushakov, Ushakov
  fr: Iouri Ouchakov, Ouchakov
  es: Yuri Ushakov, Ushakov
  ru: Юрий Ушаков, Ушаков

Sergei Ryabkov : person
  of: Russia
  office: deputy-foreign-minister
  ar: سيرغي ريابكوف, ريابكوف, سيرجي ريابكوف
  en: Sergei Ryabkov, Sergey Ryabkov, Ryabkov
  fr: Sergueï Riabkov, Riabkov
  es: Serguéi Riabkov, Riabkov
  ru: Сергей Рябков, Рябков

Mikhail Bogdanov : person
  of: Russia
  office: deputy-foreign-minister
  ar: ميخائيل بوغدانوف, بوغدانوف, ميخائيل بوجدانوف
  en: Mikhail Bogdanov, Bogdanov
  fr: Mikhail Bogdanov, Bogdanov
  es: Mikhail Bogdanov, Bogdanov
  ru: Михаил Богданов, Богданов

Vitaly Churkin : person
  of: Russia
  office: ambassador
  ar: فيتالي تشوركين, تشوركين
  en: Vitaly Churkin, Churkin
  fr: Vitali Tchourkine, Tchourkine
  es: Vitali Churkin, Churkin
  ru: Виталий Чуркин, Чуркин

Vasily Nebenzya : person
  of: Russia
  office: ambassador
  ar: فاسيلي نيبينزيا, نيبينزيا, فاسيلي نيبنزيا
  en: Vasily Nebenzya, Vassily Nebenzia, Nebenzya, Nebenzia
  fr: Vasily Nebenzya, Vassily Nebenzia, Nebenzya, Nebenzia
  es: Vasily Nebenzya, Vassily Nebenzia, Nebenzya, Nebenzia
  ru: Василий Небензя, Небензя

Igor Konashenkov : person
  of: Russian Defence Ministry
  office: spokesperson
  ar: إيغور كوناشينكوف, كوناشينكوف, إيغور كوناشنكوف, إيجور كوناشينكوف
  en: Igor Konashenkov, Konashenkov
  fr: Igor Konachenkov
  es: Igor Konashenkov, Konashenkov
  ru: Игорь Конашенков, Конашенков

Valery Gerasimov : person
  of: Russia
  office: chief-of-staff
  ar: فاليري غيراسيموف, غيراسيموف, فاليري جيراسيموف
  en: Valery Gerasimov, Gerasimov
  fr: Valeri Guerassimov, Guerassimov
  es: Valeri Guerásimov, Guerásimov
  ru: Валерий Герасимов, Герасимов

Kirill Dmitriev : person
  of: Russia
  office: special-envoy
  ar: كيريل دميترييف, كيريل ديميترييف
  en: Kirill Dmitriev, Kirill Dmitriyev
  fr: Kirill Dmitriev
  es: Kirill Dmitriev, Kirill Dmitriyev
  ru: Кирилл Дмитриев

Vyacheslav Volodin : person
  of: State Duma
  office: speaker
  ar: فياتشيسلاف فولودين, فولودين
  en: Vyacheslav Volodin, Volodin
  fr: Viatcheslav Volodine, Volodine
  es: Viacheslav Volodin, Volodin
  ru: Вячеслав Володин, Володин

Nikolai Patrushev : person
  of: Russia
  office: adviser
  ar: نيكولاي باتروشيف, باتروشيف
  en: Nikolai Patrushev, Patrushev
  fr: Nikolaï Patrouchev, Patrouchev
  es: Nikolái Pátrushev, Pátrushev
  ru: Николай Патрушев, Патрушев

Alexei Navalny : person
  of: Russia
  office: opposition-leader
  ar: أليكسي نافالني, نافالني, ألكسي نافالني
  en: Alexei Navalny, Navalny, Alexey Navalny
  fr: Alexeï Navalny, Navalny
  es: Alexéi Navalni, Navalni, Navalny
  ru: Алексей Навальный, Навальный

Yevgeny Prigozhin : person
  of: Wagner Group
  office: commander
  ar: يفغيني بريغوجين, بريغوجين, يفغيني بريغوزين, يفجيني بريجوجين
  en: Yevgeny Prigozhin, Prigozhin, Evgeny Prigozhin
  fr: Evgueni Prigojine, Prigojine
  es: Yevgueni Prigozhin, Prigozhin
  ru: Евгений Пригожин, Пригожин

Ramzan Kadyrov : person
  of: Chechnya
  office: head-of-republic
  ar: رمضان قديروف, قديروف
  en: Ramzan Kadyrov, Kadyrov
  fr: Ramzan Kadyrov, Kadyrov
  es: Ramzán Kadírov, Kadírov
  ru: Рамзан Кадыров, Кадыров

Boris Yeltsin : person
  of: Russia
  office: president
  ar: بوريس يلتسين, يلتسين, بوريس يلتسن
  en: Boris Yeltsin, Yeltsin
  fr: Boris Eltsine, Eltsine
  es: Borís Yeltsin, Yeltsin
  ru: Борис Ельцин, Ельцин

Mikhail Gorbachev : person
  of: Soviet Union
  office: president
  ar: ميخائيل غورباتشوف, غورباتشوف, ميخائيل جورباتشوف, جورباتشوف
  en: Mikhail Gorbachev, Gorbachev
  fr: Mikhaïl Gorbatchev, Gorbatchev
  es: Mijaíl Gorbachov, Gorbachov
  ru: Михаил Горбачев, Михаил Горбачёв, Горбачев, Горбачёв

Sergei Skripal : person
  office: former-spy
  ar: سيرغي سكريبال, سكريبال, سيرجي سكريبال
  en: Sergei Skripal, Sergey Skripal, Skripal
  fr: Sergueï Skripal, Skripal
  es: Serguéi Skripal, Skripal
  ru: Сергей Скрипаль, Скрипаль

Volodymyr Zelensky : person
  of: Ukraine
  office: president
  ar: فولوديمير زيلينسكي, زيلينسكي, زيلنسكي, فولوديمير زيلنسكي, فلاديمير زيلينسكي, زيلينيسكي
  en: Volodymyr Zelensky, Zelensky, Zelenskyy, Volodymyr Zelenskyy, Zelenskiy, Volodymyr Zelenskiy
  fr: Volodymyr Zelensky, Zelensky
  es: Volodímir Zelenski, Zelenski, Zelensky
  ru: Владимир Зеленский, Зеленский

Petro Poroshenko : person
  of: Ukraine
  office: president
  ar: بيترو بوروشينكو, بوروشينكو, بترو بوروشنكو, بوروشنكو
  en: Petro Poroshenko, Poroshenko
  fr: Petro Porochenko, Porochenko
  es: Petro Poroshenko, Poroshenko
  ru: Пётр Порошенко, Петр Порошенко, Порошенко

Viktor Yanukovych : person
  of: Ukraine
  office: president
  ar: فيكتور يانوكوفيتش, يانوكوفيتش
  en: Viktor Yanukovych, Yanukovych, Yanukovich
  fr: Viktor Ianoukovitch, Ianoukovitch
  es: Víktor Yanukóvich, Yanukóvich
  ru: Виктор Янукович, Янукович

Viktor Yushchenko : person
  of: Ukraine
  office: president
  ar: فيكتور يوشينكو, يوشينكو, فيكتور يوشتشينكو, يوتشينكو
  en: Viktor Yushchenko, Yushchenko
  fr: Viktor Iouchtchenko, Iouchtchenko
  es: Víktor Yúshchenko
  ru: Виктор Ющенко, Ющенко

Yulia Tymoshenko : person
  of: Ukraine
  office: prime-minister
  ar: يوليا تيموشينكو, تيموشينكو, يوليا تيموشنكو
  en: Yulia Tymoshenko, Tymoshenko
  fr: Ioulia Timochenko, Timochenko
  es: Yulia Timoshenko, Timoshenko
  ru: Юлия Тимошенко

Dmytro Kuleba : person
  of: Ukraine
  office: foreign-minister
  ar: دميترو كوليبا, كوليبا, ديميترو كوليبا
  en: Dmytro Kuleba, Kuleba
  fr: Dmytro Kouleba, Kouleba
  es: Dmitro Kuleba, Kuleba
  ru: Дмитрий Кулеба, Кулеба

Andrii Sybiha : person
  of: Ukraine
  office: foreign-minister
  ar: أندريه سيبيها, أندري سيبيغا, سيبيها
  en: Andrii Sybiha, Andriy Sybiha, Sybiha
  fr: Andrii Sybiha, Andriy Sybiha, Sybiha
  es: Andrii Sybiha, Andriy Sybiha, Sybiha
  ru: Андрей Сибига, Сибига

Oleksii Reznikov : person
  of: Ukraine
  office: defence-minister
  ar: أوليكسي ريزنيكوف, ريزنيكوف
  en: Oleksii Reznikov, Oleksiy Reznikov, Reznikov
  fr: Oleksii Reznikov, Oleksiy Reznikov, Reznikov
  es: Oleksii Reznikov, Oleksiy Reznikov, Reznikov
  ru: Алексей Резников, Резников

Rustem Umerov : person
  of: Ukraine
  office: defence-minister
  ar: رستم عمروف, رستم أوميروف, رستم عميروف
  en: Rustem Umerov, Umerov
  fr: Roustem Oumerov, Oumerov
  es: Rustem Umerov, Umerov
  ru: Рустем Умеров, Умеров

Denys Shmyhal : person
  of: Ukraine
  office: prime-minister
  ar: دينيس شميهال, شميهال, دينيس شميغال
  en: Denys Shmyhal, Shmyhal
  fr: Denys Chmygal, Chmygal
  es: Denís Shmigal
  ru: Денис Шмыгаль, Шмыгаль

Yulia Svyrydenko : person
  of: Ukraine
  office: prime-minister
  ar: يوليا سفيريدينكو, سفيريدينكو
  en: Yulia Svyrydenko, Svyrydenko
  fr: Ioulia Svyrydenko
  es: Yulia Svyrydenko, Svyrydenko
  ru: Юлия Свириденко, Свириденко

Andriy Yermak : person
  of: Ukraine
  office: adviser
  ar: أندريه يرماك, يرماك, أندري يرماك
  en: Andriy Yermak, Yermak, Andrii Yermak
  fr: Andriï Iermak, Iermak
  es: Andriy Yermak, Yermak, Andrii Yermak
  ru: Андрей Ермак

Mykhailo Podolyak : person
  of: Ukraine
  office: adviser
  ar: ميخايلو بودولياك, بودولياك, ميخائيل بودولياك
  en: Mykhailo Podolyak, Podolyak
  fr: Mykhailo Podolyak, Podolyak
  es: Mykhailo Podolyak, Podolyak
  ru: Михаил Подоляк, Подоляк

Valerii Zaluzhnyi : person
  of: Ukraine
  office: commander
  ar: فاليري زالوجني, زالوجني
  en: Valerii Zaluzhnyi, Valery Zaluzhny, Zaluzhny, Zaluzhnyi
  fr: Valery Zaloujny, Zaloujny
  es: Valeri Zaluzhni, Zaluzhni
  ru: Валерий Залужный, Залужный

Oleksandr Syrskyi : person
  of: Ukraine
  office: commander
  ar: أولكسندر سيرسكي, سيرسكي, أوليكساندر سيرسكي
  en: Oleksandr Syrskyi, Oleksandr Syrsky, Syrskyi, Syrsky
  fr: Oleksandr Syrskyi, Oleksandr Syrsky, Syrskyi, Syrsky
  es: Oleksandr Syrskyi, Oleksandr Syrsky, Syrskyi, Syrsky
  ru: Александр Сырский, Сырский

Alexander Lukashenko : person
  of: Belarus
  office: president
  ar: ألكسندر لوكاشينكو, لوكاشينكو, ألكسندر لوكاشنكو, لوكاشنكو
  en: Alexander Lukashenko, Lukashenko, Aleksandr Lukashenko
  fr: Alexandre Loukachenko, Loukachenko
  es: Alexandr Lukashenko, Lukashenko
  ru: Александр Лукашенко, Лукашенко

Sviatlana Tsikhanouskaya : person
  of: Belarus
  office: opposition-leader
  ar: سفيتلانا تيخانوفسكايا, تيخانوفسكايا, سفياتلانا تسيخانوسكايا
  en: Sviatlana Tsikhanouskaya, Svetlana Tikhanovskaya, Tsikhanouskaya, Tikhanovskaya
  fr: Sviatlana Tsikhanouskaya, Svetlana Tikhanovskaya, Tsikhanouskaya, Tikhanovskaya
  es: Sviatlana Tsikhanouskaya, Svetlana Tikhanovskaya, Tsikhanouskaya, Tikhanovskaya
  ru: Светлана Тихановская, Тихановская

Maia Sandu : person
  of: Moldova
  office: president
  ar: مايا ساندو, ساندو
  en: Maia Sandu
  fr: Maia Sandu
  es: Maia Sandu
  ru: Майя Санду, Санду

Mikheil Saakashvili : person
  of: Georgia
  office: president
  ar: ميخائيل ساكاشفيلي, ساكاشفيلي, ميخائيل سكاشفيلي
  en: Mikheil Saakashvili, Saakashvili, Mikhail Saakashvili
  fr: Mikheïl Saakachvili, Saakachvili
  es: Mijaíl Saakashvili, Saakashvili
  ru: Михаил Саакашвили, Саакашвили

Salome Zourabichvili : person
  of: Georgia
  office: president
  ar: سالومي زورابيشفيلي, زورابيشفيلي
  en: Salome Zourabichvili, Zourabichvili
  fr: Salome Zourabichvili, Zourabichvili
  es: Salome Zourabichvili, Zourabichvili
  ru: Саломе Зурабишвили, Зурабишвили

Ilham Aliyev : person
  of: Azerbaijan
  office: president
  ar: إلهام علييف, علييف, إلهام عليف
  en: Ilham Aliyev, Aliyev
  fr: Ilham Aliev, Aliev
  es: Ilham Aliyev, Aliyev, Ilham Alíev
  ru: Ильхам Алиев, Алиев

Nikol Pashinyan : person
  of: Armenia
  office: prime-minister
  ar: نيكول باشينيان, باشينيان
  en: Nikol Pashinyan, Pashinyan
  fr: Nikol Pachinian, Pachinian
  es: Nikol Pashinián, Pashinián
  ru: Никол Пашинян, Пашинян

Nursultan Nazarbayev : person
  of: Kazakhstan
  office: president
  ar: نور سلطان نزارباييف, نزارباييف, نور سلطان نزاربايف
  en: Nursultan Nazarbayev, Nazarbayev
  fr: Noursoultan Nazarbaïev, Nazarbaïev
  es: Nursultán Nazarbáyev, Nazarbáyev
  ru: Нурсултан Назарбаев, Назарбаев

Kassym-Jomart Tokayev : person
  of: Kazakhstan
  office: president
  ar: قاسم جومارت توكاييف, توكاييف, قاسم جومارت توكايف, توكايف
  en: Kassym-Jomart Tokayev, Tokayev
  fr: Kassym-Jomart Tokaïev, Tokaïev
  es: Kasim-Yomart Tokáyev, Tokáyev
  ru: Касым-Жомарт Токаев, Токаев

Shavkat Mirziyoyev : person
  of: Uzbekistan
  office: president
  ar: شوكت ميرضيائيف, شوكت ميرزيوييف, ميرضيائيف, ميرزيوييف, شوكت ميرزيايف
  en: Shavkat Mirziyoyev, Mirziyoyev
  fr: Chavkat Mirzioïev, Mirzioïev
  es: Shavkat Mirziyóyev
  ru: Шавкат Мирзиёев, Мирзиёев, Мирзиеев

Islam Karimov : person
  of: Uzbekistan
  office: president
  ar: إسلام كريموف, كريموف
  en: Islam Karimov, Karimov
  fr: Islam Karimov, Karimov
  es: Islam Karimov, Karimov
  ru: Ислам Каримов, Каримов

Sadyr Japarov : person
  of: Kyrgyzstan
  office: president
  ar: صادير جاباروف, جاباروف, صدر جباروف
  en: Sadyr Japarov, Zhaparov, Japarov
  fr: Sadyr Japarov, Zhaparov, Japarov
  es: Sadyr Japarov, Zhaparov, Japarov
  ru: Садыр Жапаров, Жапаров

Emomali Rahmon : person
  of: Tajikistan
  office: president
  ar: إمام علي رحمن, إمام علي رحمانوف, إمام علي رحمون
  en: Emomali Rahmon, Rahmon
  fr: Emomali Rahmon
  es: Emomali Rahmon, Rahmon
  ru: Эмомали Рахмон, Рахмон

# Europe
Tony Blair : person
  of: United Kingdom
  office: prime-minister
  ar: توني بلير, بلير, طوني بلير
  en: Tony Blair, Blair
  fr: Tony Blair, Blair
  es: Tony Blair, Blair
  ru: Тони Блэр, Блэр

Gordon Brown : person
  of: United Kingdom
  office: prime-minister
  ar: غوردون براون, جوردون براون
  en: Gordon Brown
  fr: Gordon Brown
  es: Gordon Brown
  ru: Гордон Браун

David Cameron : person
  of: United Kingdom
  office: prime-minister, foreign-minister
  ar: ديفيد كاميرون, ديفيد كامرون, دايفيد كاميرون
  en: David Cameron, Cameron
  fr: David Cameron, Cameron
  es: David Cameron, Cameron
  ru: Дэвид Кэмерон, Кэмерон

Theresa May : person
  of: United Kingdom
  office: prime-minister
  ar: تيريزا ماي, تريزا ماي
  en: Theresa May
  fr: Theresa May
  es: Theresa May
  ru: Тереза Мэй

Boris Johnson : person
  of: United Kingdom
  office: prime-minister, foreign-minister
  ar: بوريس جونسون
  en: Boris Johnson
  fr: Boris Johnson
  es: Boris Johnson
  ru: Борис Джонсон

Liz Truss : person
  of: United Kingdom
  office: prime-minister, foreign-minister
  ar: ليز تراس
  en: Liz Truss, Truss
  fr: Liz Truss, Truss
  es: Liz Truss, Truss
  ru: Лиз Трасс, Трасс

Rishi Sunak : person
  of: United Kingdom
  office: prime-minister
  ar: ريشي سوناك, سوناك
  en: Rishi Sunak, Sunak
  fr: Rishi Sunak, Sunak
  es: Rishi Sunak, Sunak
  ru: Риши Сунак, Сунак

Keir Starmer : person
  of: United Kingdom
  office: prime-minister
  ar: كير ستارمر, ستارمر, كيير ستارمر
  en: Keir Starmer, Starmer
  fr: Keir Starmer, Starmer
  es: Keir Starmer, Starmer
  ru: Кир Стармер, Стармер

David Lammy : person
  of: United Kingdom
  office: foreign-minister
  ar: ديفيد لامي
  en: David Lammy, Lammy
  fr: David Lammy, Lammy
  es: David Lammy, Lammy
  ru: Дэвид Лэмми, Лэмми

Jeremy Corbyn : person
  of: United Kingdom
  office: opposition-leader
  ar: جيرمي كوربين, جيريمي كوربن, كوربن, جيريمي كوربين, كوربين
  en: Jeremy Corbyn, Corbyn
  fr: Jeremy Corbyn, Corbyn
  es: Jeremy Corbyn, Corbyn
  ru: Джереми Корбин, Корбин

Nigel Farage : person
  of: United Kingdom
  office: party-leader
  ar: نايجل فاراج, فاراج, نايجل فراج
  en: Nigel Farage, Farage
  fr: Nigel Farage, Farage
  es: Nigel Farage, Farage
  ru: Найджел Фарадж, Фарадж

Queen Elizabeth II : person
  of: United Kingdom
  office: queen
  ar: الملكة إليزابيث, إليزابيث الثانية, الملكة إليزابيث الثانية, الملكة اليزابيث
  en: Queen Elizabeth II, Elizabeth II, Queen Elizabeth
  fr: reine Elizabeth II, Elizabeth II, Élisabeth II
  es: Isabel II, reina Isabel II
  ru: Елизавета II, королева Елизавета

King Charles III : person
  of: United Kingdom
  office: king
  ar: الملك تشارلز, تشارلز الثالث, الملك تشارلز الثالث, الأمير تشارلز
  en: King Charles III, King Charles, Charles III, Prince Charles
  fr: roi Charles III, Charles III, prince Charles
  es: Carlos III, rey Carlos III, príncipe Carlos
  ru: Карл III, король Карл III, принц Чарльз

Prince Harry : person
  of: United Kingdom
  office: prince
  ar: الأمير هاري
  en: Prince Harry
  fr: prince Harry
  es: príncipe Harry
  ru: принц Гарри

Princess Diana : person
  of: United Kingdom
  office: princess
  ar: الأميرة ديانا
  en: Princess Diana
  fr: princesse Diana, Lady Di
  es: princesa Diana, Lady Di
  ru: принцесса Диана

Jacques Chirac : person
  of: France
  office: president
  ar: جاك شيراك, شيراك
  en: Jacques Chirac, Chirac
  fr: Jacques Chirac, Chirac
  es: Jacques Chirac, Chirac
  ru: Жак Ширак, Ширак

Nicolas Sarkozy : person
  of: France
  office: president
  ar: نيكولا ساركوزي, ساركوزي, نيكولاس ساركوزي
  en: Nicolas Sarkozy, Sarkozy
  fr: Nicolas Sarkozy, Sarkozy
  es: Nicolas Sarkozy, Sarkozy, Nicolás Sarkozy
  ru: Николя Саркози, Саркози

François Hollande : person
  of: France
  office: president
  ar: فرانسوا هولاند, فرنسوا هولاند, هولاند, أولاند, فرنسوا أولاند
  en: François Hollande, Hollande, Francois Hollande
  fr: François Hollande
  es: François Hollande, Hollande
  ru: Франсуа Олланд, Олланд

Emmanuel Macron : person
  of: France
  office: president
  ar: إيمانويل ماكرون, ماكرون, إمانويل ماكرون
  en: Emmanuel Macron, Macron
  fr: Emmanuel Macron, Macron
  es: Emmanuel Macron, Macron
  ru: Эмманюэль Макрон, Эммануэль Макрон, Макрон

Marine Le Pen : person
  of: France
  office: party-leader
  ar: مارين لوبان, لوبان, مارين لوبن, مارين لوبين, مارين لو بن
  en: Marine Le Pen, Le Pen
  fr: Marine Le Pen, Le Pen
  es: Marine Le Pen, Le Pen
  ru: Марин Ле Пен, Ле Пен

Jordan Bardella : person
  of: France
  office: party-leader
  ar: جوردان بارديلا, بارديلا
  en: Jordan Bardella, Bardella
  fr: Jordan Bardella, Bardella
  es: Jordan Bardella, Bardella
  ru: Жордан Барделла, Барделла

Jean-Luc Mélenchon : person
  of: France
  office: party-leader
  ar: جان لوك ميلانشون, ميلانشون, جان لوك ميلونشون
  en: Jean-Luc Mélenchon, Mélenchon
  fr: Jean-Luc Mélenchon, Mélenchon
  es: Jean-Luc Mélenchon, Mélenchon
  ru: Жан-Люк Меланшон, Меланшон

Laurent Fabius : person
  of: France
  office: foreign-minister
  ar: لوران فابيوس, فابيوس
  en: Laurent Fabius, Fabius
  fr: Laurent Fabius, Fabius
  es: Laurent Fabius, Fabius
  ru: Лоран Фабиус, Фабиус

Jean-Yves Le Drian : person
  of: France
  office: foreign-minister, defence-minister
  ar: جان إيف لودريان, لودريان, جان ايف لودريان
  en: Jean-Yves Le Drian, Le Drian
  fr: Jean-Yves Le Drian, Le Drian
  es: Jean-Yves Le Drian, Le Drian
  ru: Жан-Ив Ле Дриан, Ле Дриан

Jean-Noël Barrot : person
  of: France
  office: foreign-minister
  ar: جان نويل بارو
  en: Jean-Noël Barrot
  fr: Jean-Noël Barrot
  es: Jean-Noël Barrot
  ru: Жан-Ноэль Барро

Michel Barnier : person
  of: France
  office: prime-minister
  ar: ميشيل بارنييه, بارنييه, ميشال بارنييه
  en: Michel Barnier, Barnier
  fr: Michel Barnier, Barnier
  es: Michel Barnier, Barnier
  ru: Мишель Барнье, Барнье

François Bayrou : person
  of: France
  office: prime-minister
  ar: فرانسوا بايرو, بايرو, فرنسوا بايرو
  en: François Bayrou, Bayrou
  fr: François Bayrou, Bayrou
  es: François Bayrou, Bayrou
  ru: Франсуа Байру, Байру

Gabriel Attal : person
  of: France
  office: prime-minister
  ar: غابرييل أتال, غابريال أتال, جابرييل أتال
  en: Gabriel Attal, Attal
  fr: Gabriel Attal, Attal
  es: Gabriel Attal, Attal
  ru: Габриэль Атталь, Атталь

Élisabeth Borne : person
  of: France
  office: prime-minister
  ar: إليزابيت بورن, إليزابيث بورن
  en: Élisabeth Borne
  fr: Élisabeth Borne
  es: Élisabeth Borne
  ru: Элизабет Борн

Manuel Valls : person
  of: France
  office: prime-minister
  ar: مانويل فالس, فالس
  en: Manuel Valls, Valls
  fr: Manuel Valls, Valls
  es: Manuel Valls, Valls
  ru: Манюэль Вальс, Мануэль Вальс

Sébastien Lecornu : person
  of: France
  office: prime-minister, defence-minister
  ar: سيباستيان لوكورنو, لوكورنو
  en: Sébastien Lecornu, Lecornu
  fr: Sébastien Lecornu, Lecornu
  es: Sébastien Lecornu, Lecornu
  ru: Себастьен Лекорню, Лекорню

Gerhard Schröder : person
  of: Germany
  office: chancellor
  ar: غيرهارد شرودر, جيرهارد شرودر, شرودر, غيرهارد شرويدر
  en: Gerhard Schröder, Schröder, Schroeder, Gerhard Schroeder
  fr: Gerhard Schröder, Schröder, Schroeder, Gerhard Schroeder
  es: Gerhard Schröder, Schröder, Schroeder, Gerhard Schroeder
  ru: Герхард Шрёдер, Герхард Шредер, Шрёдер, Шредер

Angela Merkel : person
  of: Germany
  office: chancellor
  ar: أنغيلا ميركل, أنجيلا ميركل, أنغيلا مركل, ميركل, مركل, أنجيلا مركل, إنجيلا ميركل
  en: Angela Merkel, Merkel
  fr: Angela Merkel, Merkel
  es: Angela Merkel, Merkel
  ru: Ангела Меркель, Меркель

Olaf Scholz : person
  of: Germany
  office: chancellor
  ar: أولاف شولتس, أولاف شولتز, شولتس, شولتز
  en: Olaf Scholz, Scholz
  fr: Olaf Scholz, Scholz
  es: Olaf Scholz, Scholz
  ru: Олаф Шольц, Шольц

Friedrich Merz : person
  of: Germany
  office: chancellor
  ar: فريدريش ميرتس, ميرتس, فريدريش ميرز, فريدريتش ميرتس, ميرز
  en: Friedrich Merz, Merz
  fr: Friedrich Merz, Merz
  es: Friedrich Merz, Merz
  ru: Фридрих Мерц, Мерц

Frank-Walter Steinmeier : person
  of: Germany
  office: president, foreign-minister
  ar: فرانك فالتر شتاينماير, شتاينماير
  en: Frank-Walter Steinmeier, Steinmeier
  fr: Frank-Walter Steinmeier, Steinmeier
  es: Frank-Walter Steinmeier, Steinmeier
  ru: Франк-Вальтер Штайнмайер, Штайнмайер

Annalena Baerbock : person
  of: Germany
  office: foreign-minister
  ar: أنالينا بيربوك, بيربوك, أنالينا بيربك
  en: Annalena Baerbock, Baerbock
  fr: Annalena Baerbock, Baerbock
  es: Annalena Baerbock, Baerbock
  ru: Анналена Бербок, Бербок

Heiko Maas : person
  of: Germany
  office: foreign-minister
  ar: هايكو ماس
  en: Heiko Maas
  fr: Heiko Maas
  es: Heiko Maas
  ru: Хайко Маас, Маас

Boris Pistorius : person
  of: Germany
  office: defence-minister
  ar: بوريس بيستوريوس, بيستوريوس
  en: Boris Pistorius
  fr: Boris Pistorius
  es: Boris Pistorius
  ru: Борис Писториус

Ursula von der Leyen : person
  of: European Commission
  office: president
  ar: أورسولا فون دير لاين, فون دير لاين, أورزولا فون دير لاين, أورسولا فون دير لايين, فون دير لايين
  en: Ursula von der Leyen, von der Leyen
  fr: Ursula von der Leyen, von der Leyen
  es: Ursula von der Leyen, von der Leyen
  ru: Урсула фон дер Ляйен, фон дер Ляйен

Jean-Claude Juncker : person
  of: European Commission
  office: president
  ar: جان كلود يونكر, يونكر, جان كلود يونكير
  en: Jean-Claude Juncker, Juncker
  fr: Jean-Claude Juncker, Juncker
  es: Jean-Claude Juncker, Juncker
  ru: Жан-Клод Юнкер, Юнкер

José Manuel Barroso : person
  of: European Commission
  office: president
  ar: خوسيه مانويل باروسو, جوزيه مانويل باروسو, باروسو
  en: José Manuel Barroso, Barroso
  fr: José Manuel Barroso, Barroso
  es: José Manuel Barroso, Barroso
  ru: Жозе Мануэл Баррозу, Баррозу

Charles Michel : person
  of: European Council
  office: president
  ar: شارل ميشال, شارل ميشيل
  en: Charles Michel
  fr: Charles Michel
  es: Charles Michel
  ru: Шарль Мишель

Donald Tusk : person
  of: European Council
  office: president, prime-minister
  ar: دونالد توسك, توسك
  en: Donald Tusk, Tusk
  fr: Donald Tusk, Tusk
  es: Donald Tusk, Tusk
  ru: Дональд Туск, Туск

António Costa : person
  of: European Council
  office: president, prime-minister
  ar: أنتونيو كوستا, أنطونيو كوستا
  en: António Costa
  fr: António Costa
  es: António Costa
  ru: Антониу Кошта, Антонио Коста

Roberta Metsola : person
  of: European Parliament
  office: speaker
  ar: روبرتا ميتسولا, ميتسولا
  en: Roberta Metsola, Metsola
  fr: Roberta Metsola, Metsola
  es: Roberta Metsola, Metsola
  ru: Роберта Метсола, Метсола

Javier Solana : person
  of: European Union
  office: high-representative, secretary-general
  ar: خافيير سولانا, سولانا
  en: Javier Solana, Solana
  fr: Javier Solana, Solana
  es: Javier Solana, Solana
  ru: Хавьер Солана, Солана

Catherine Ashton : person
  of: European Union
  office: high-representative
  ar: كاثرين أشتون, كاثرين آشتون, كاترين أشتون
  en: Catherine Ashton
  fr: Catherine Ashton
  es: Catherine Ashton
  ru: Кэтрин Эштон

Federica Mogherini : person
  of: European Union
  office: high-representative
  ar: فيديريكا موغيريني, موغيريني, فيدريكا موغيريني, موجيريني
  en: Federica Mogherini, Mogherini
  fr: Federica Mogherini, Mogherini
  es: Federica Mogherini, Mogherini
  ru: Федерика Могерини, Могерини

Josep Borrell : person
  of: European Union
  office: high-representative, foreign-minister
  ar: جوزيب بوريل, بوريل, جوسيب بوريل, خوسيب بوريل
  en: Josep Borrell, Borrell
  fr: Josep Borrell, Borrell
  es: Josep Borrell, Borrell
  ru: Жозеп Боррель, Боррель

Kaja Kallas : person
  of: European Union
  office: high-representative, prime-minister
  ar: كايا كالاس, كالاس
  en: Kaja Kallas, Kallas
  fr: Kaja Kallas, Kallas
  es: Kaja Kallas, Kallas
  ru: Кая Каллас, Каллас

Christine Lagarde : person
  of: European Central Bank
  office: central-bank-governor
  ar: كريستين لاغارد, لاغارد, كريستين لاجارد, لاجارد
  en: Christine Lagarde, Lagarde
  fr: Christine Lagarde, Lagarde
  es: Christine Lagarde, Lagarde
  ru: Кристин Лагард, Лагард

Mario Draghi : person
  of: Italy
  office: prime-minister, central-bank-governor
  ar: ماريو دراغي, دراغي, ماريو دراجي
  en: Mario Draghi, Draghi
  fr: Mario Draghi, Draghi
  es: Mario Draghi, Draghi
  ru: Марио Драги, Драги

Jens Stoltenberg : person
  of: NATO
  office: secretary-general
  ar: ينس ستولتنبرغ, ستولتنبرغ, ينس ستولتنبرج, ستولتنبرج, ينس شتولتنبرغ, شتولتنبرغ, يانس ستولتنبرغ
  en: Jens Stoltenberg, Stoltenberg
  fr: Jens Stoltenberg, Stoltenberg
  es: Jens Stoltenberg, Stoltenberg
  ru: Йенс Столтенберг, Столтенберг

Mark Rutte : person
  of: NATO
  office: secretary-general, prime-minister
  ar: مارك روته, روته, مارك روتي
  en: Mark Rutte, Rutte
  fr: Mark Rutte, Rutte
  es: Mark Rutte, Rutte
  ru: Марк Рютте, Рютте

Anders Fogh Rasmussen : person
  of: NATO
  office: secretary-general, prime-minister
  ar: أندرس فوغ راسموسن, راسموسن, أندرس فوغ راسموسين, أندرس فوج راسموسن
  en: Anders Fogh Rasmussen, Rasmussen
  fr: Anders Fogh Rasmussen, Rasmussen
  es: Anders Fogh Rasmussen, Rasmussen
  ru: Андерс Фог Расмуссен, Расмуссен

Silvio Berlusconi : person
  of: Italy
  office: prime-minister
  ar: سيلفيو برلسكوني, برلسكوني, سيلفيو برلوسكوني, برلوسكوني
  en: Silvio Berlusconi, Berlusconi
  fr: Silvio Berlusconi, Berlusconi
  es: Silvio Berlusconi, Berlusconi
  ru: Сильвио Берлускони, Берлускони

Matteo Renzi : person
  of: Italy
  office: prime-minister
  ar: ماتيو رينزي, رينزي, ماتيو رينتسي
  en: Matteo Renzi, Renzi
  fr: Matteo Renzi, Renzi
  es: Matteo Renzi, Renzi
  ru: Маттео Ренци, Ренци

Giuseppe Conte : person
  of: Italy
  office: prime-minister
  ar: جوزيبي كونتي, جوسيبي كونتي
  en: Giuseppe Conte
  fr: Giuseppe Conte
  es: Giuseppe Conte
  ru: Джузеппе Конте

Matteo Salvini : person
  of: Italy
  office: interior-minister, deputy-prime-minister
  ar: ماتيو سالفيني, سالفيني
  en: Matteo Salvini, Salvini
  fr: Matteo Salvini, Salvini
  es: Matteo Salvini, Salvini
  ru: Маттео Сальвини, Сальвини

Giorgia Meloni : person
  of: Italy
  office: prime-minister
  ar: جورجيا ميلوني, ميلوني, جورجا ميلوني
  en: Giorgia Meloni, Meloni
  fr: Giorgia Meloni, Meloni
  es: Giorgia Meloni, Meloni
  ru: Джорджа Мелони, Мелони

Antonio Tajani : person
  of: Italy
  office: foreign-minister
  ar: أنتونيو تاياني, تاياني, أنطونيو تاياني
  en: Antonio Tajani, Tajani
  fr: Antonio Tajani, Tajani
  es: Antonio Tajani, Tajani
  ru: Антонио Таяни, Таяни

Sergio Mattarella : person
  of: Italy
  office: president
  ar: سيرجيو ماتاريلا, ماتاريلا
  en: Sergio Mattarella, Mattarella
  fr: Sergio Mattarella, Mattarella
  es: Sergio Mattarella, Mattarella
  ru: Серджо Маттарелла, Маттарелла

José María Aznar : person
  of: Spain
  office: prime-minister
  ar: خوسيه ماريا أثنار, أثنار, خوسيه ماريا أزنار, أزنار
  en: José María Aznar, Aznar
  fr: José María Aznar, Aznar
  es: José María Aznar, Aznar
  ru: Хосе Мария Аснар, Аснар

José Luis Rodríguez Zapatero : person
  of: Spain
  office: prime-minister
  ar: خوسيه لويس ثاباتيرو, ثاباتيرو, خوسيه لويس رودريغيز ثاباتيرو, زاباتيرو
  en: José Luis Rodríguez Zapatero, Zapatero
  fr: José Luis Rodríguez Zapatero, Zapatero
  es: José Luis Rodríguez Zapatero, Zapatero
  ru: Хосе Луис Родригес Сапатеро, Сапатеро

Mariano Rajoy : person
  of: Spain
  office: prime-minister
  ar: ماريانو راخوي, راخوي
  en: Mariano Rajoy, Rajoy
  fr: Mariano Rajoy, Rajoy
  es: Mariano Rajoy, Rajoy
  ru: Мариано Рахой, Рахой

Pedro Sánchez : person
  of: Spain
  office: prime-minister
  ar: بيدرو سانشيز, بيدرو سانتشيث, بيدرو سانتشيز
  en: Pedro Sánchez
  fr: Pedro Sánchez
  es: Pedro Sánchez
  ru: Педро Санчес

José Manuel Albares : person
  of: Spain
  office: foreign-minister
  ar: خوسيه مانويل ألباريس, ألباريس
  en: José Manuel Albares, Albares
  fr: José Manuel Albares, Albares
  es: José Manuel Albares, Albares
  ru: Хосе Мануэль Альбарес, Альбарес

King Felipe VI : person
  of: Spain
  office: king
  ar: الملك فيليبي السادس, فيليبي السادس, الملك فيليب السادس
  en: King Felipe VI, Felipe VI
  fr: Felipe VI, roi Felipe VI
  es: Felipe VI, rey Felipe VI
  ru: Фелипе VI, король Фелипе VI

King Juan Carlos : person
  of: Spain
  office: king
  ar: خوان كارلوس, الملك خوان كارلوس
  en: King Juan Carlos, Juan Carlos I, Juan Carlos
  fr: Juan Carlos, roi Juan Carlos
  es: Juan Carlos I, rey Juan Carlos, rey emérito
  ru: Хуан Карлос, король Хуан Карлос

Carles Puigdemont : person
  of: Catalonia
  office: regional-leader
  ar: كارليس بوتشيمون, بوتشيمون, كارلس بوغديمون, بوغديمون, كارلس بوتشدمون, بيغديمونت
  en: Carles Puigdemont, Puigdemont
  fr: Carles Puigdemont, Puigdemont
  es: Carles Puigdemont, Puigdemont
  ru: Карлес Пучдемон, Пучдемон

Viktor Orbán : person
  of: Hungary
  office: prime-minister
  ar: فيكتور أوربان, أوربان
  en: Viktor Orbán, Viktor Orban, Orbán
  fr: Viktor Orbán, Viktor Orban, Orbán
  es: Viktor Orbán, Viktor Orban, Orbán
  ru: Виктор Орбан, Орбан

Péter Szijjártó : person
  of: Hungary
  office: foreign-minister
  ar: بيتر سيارتو, سيارتو, بيتر زيارتو
  en: Péter Szijjártó, Peter Szijjarto, Szijjártó
  fr: Péter Szijjártó, Peter Szijjarto, Szijjártó
  es: Péter Szijjártó, Peter Szijjarto, Szijjártó
  ru: Петер Сийярто, Сийярто

Robert Fico : person
  of: Slovakia
  office: prime-minister
  ar: روبرت فيكو
  en: Robert Fico
  fr: Robert Fico
  es: Robert Fico
  ru: Роберт Фицо, Фицо

Andrzej Duda : person
  of: Poland
  office: president
  ar: أندريه دودا, أندجي دودا, دودا
  en: Andrzej Duda
  fr: Andrzej Duda
  es: Andrzej Duda
  ru: Анджей Дуда, Дуда

Radosław Sikorski : person
  of: Poland
  office: foreign-minister
  ar: رادوسلاف سيكورسكي, سيكورسكي
  en: Radosław Sikorski, Radoslaw Sikorski, Sikorski
  fr: Radosław Sikorski, Radoslaw Sikorski, Sikorski
  es: Radosław Sikorski, Radoslaw Sikorski, Sikorski
  ru: Радослав Сикорский, Сикорский

Lech Kaczyński : person
  of: Poland
  office: president
  ar: ليخ كاتشينسكي, ليش كاتشينسكي
  en: Lech Kaczyński, Lech Kaczynski
  fr: Lech Kaczyński, Lech Kaczynski
  es: Lech Kaczyński, Lech Kaczynski
  ru: Лех Качиньский

Karol Nawrocki : person
  of: Poland
  office: president
  ar: كارول ناوروتسكي, ناوروتسكي, كارول نافروتسكي
  en: Karol Nawrocki, Nawrocki
  fr: Karol Nawrocki, Nawrocki
  es: Karol Nawrocki, Nawrocki
  ru: Кароль Навроцкий, Навроцкий

Slobodan Milošević : person
  of: Yugoslavia
  office: president
  ar: سلوبودان ميلوسوفيتش, ميلوسوفيتش, سلوبودان ميلوشيفيتش, ميلوشيفيتش
  en: Slobodan Milošević, Slobodan Milosevic, Milošević
  fr: Slobodan Milošević, Slobodan Milosevic, Milošević
  es: Slobodan Milošević, Slobodan Milosevic, Milošević
  ru: Слободан Милошевич, Милошевич

Radovan Karadžić : person
  of: Republika Srpska
  office: president
  ar: رادوفان كراديتش, كراديتش, رادوفان كارادزيتش, كرادجيتش, رادوفان كرادجيتش
  en: Radovan Karadžić, Radovan Karadzic, Karadžić
  fr: Radovan Karadžić, Radovan Karadzic, Karadžić
  es: Radovan Karadžić, Radovan Karadzic, Karadžić
  ru: Радован Караджич, Караджич

Ratko Mladić : person
  of: Republika Srpska
  office: general
  ar: راتكو ملاديتش, ملاديتش, راتكو ميلاديتش
  en: Ratko Mladić, Ratko Mladic, Mladić
  fr: Ratko Mladić, Ratko Mladic, Mladić
  es: Ratko Mladić, Ratko Mladic, Mladić
  ru: Ратко Младич, Младич

Aleksandar Vučić : person
  of: Serbia
  office: president, prime-minister
  ar: ألكسندر فوتشيتش, فوتشيتش, ألكسندر فوسيتش
  en: Aleksandar Vučić, Aleksandar Vucic, Vučić
  fr: Aleksandar Vučić, Aleksandar Vucic, Vučić
  es: Aleksandar Vučić, Aleksandar Vucic, Vučić
  ru: Александр Вучич, Вучич

Albin Kurti : person
  of: Kosovo
  office: prime-minister
  ar: ألبين كورتي, كورتي
  en: Albin Kurti, Kurti
  fr: Albin Kurti, Kurti
  es: Albin Kurti, Kurti
  ru: Альбин Курти, Курти

Edi Rama : person
  of: Albania
  office: prime-minister
  ar: إيدي راما
  en: Edi Rama
  fr: Edi Rama
  es: Edi Rama
  ru: Эди Рама

Alexis Tsipras : person
  of: Greece
  office: prime-minister
  ar: ألكسيس تسيبراس, تسيبراس, أليكسيس تسيبراس
  en: Alexis Tsipras, Tsipras
  fr: Alexis Tsipras, Tsipras
  es: Alexis Tsipras, Tsipras
  ru: Алексис Ципрас, Ципрас

Kyriakos Mitsotakis : person
  of: Greece
  office: prime-minister
  ar: كيرياكوس ميتسوتاكيس, ميتسوتاكيس
  en: Kyriakos Mitsotakis, Mitsotakis
  fr: Kyriakos Mitsotakis, Mitsotakis
  es: Kyriakos Mitsotakis, Mitsotakis
  ru: Кириакос Мицотакис, Мицотакис

Sanna Marin : person
  of: Finland
  office: prime-minister
  ar: سانا مارين
  en: Sanna Marin
  fr: Sanna Marin
  es: Sanna Marin
  ru: Санна Марин

Alexander Stubb : person
  of: Finland
  office: president
  ar: ألكسندر ستوب, ستوب
  en: Alexander Stubb, Stubb
  fr: Alexander Stubb, Stubb
  es: Alexander Stubb, Stubb
  ru: Александр Стубб, Стубб

Mette Frederiksen : person
  of: Denmark
  office: prime-minister
  ar: مته فريدريكسن, ميته فريدريكسن, فريدريكسن
  en: Mette Frederiksen, Frederiksen
  fr: Mette Frederiksen, Frederiksen
  es: Mette Frederiksen, Frederiksen
  ru: Метте Фредериксен, Фредериксен

Ulf Kristersson : person
  of: Sweden
  office: prime-minister
  ar: أولف كريسترسون, كريسترسون
  en: Ulf Kristersson, Kristersson
  fr: Ulf Kristersson, Kristersson
  es: Ulf Kristersson, Kristersson
  ru: Ульф Кристерссон, Кристерссон

Geert Wilders : person
  of: Netherlands
  office: party-leader
  ar: خيرت فيلدرز, فيلدرز, غيرت فيلدرز, جيرت فيلدرز
  en: Geert Wilders, Wilders
  fr: Geert Wilders, Wilders
  es: Geert Wilders, Wilders
  ru: Герт Вилдерс, Вилдерс

Greta Thunberg : person
  office: activist
  ar: غريتا تونبرغ, غريتا تونبيرغ, جريتا ثونبرج, تونبرغ
  en: Greta Thunberg, Thunberg
  fr: Greta Thunberg, Thunberg
  es: Greta Thunberg, Thunberg
  ru: Грета Тунберг, Тунберг

Pope John Paul II : person
  of: Vatican
  office: pope
  ar: البابا يوحنا بولس الثاني, يوحنا بولس الثاني
  en: Pope John Paul II, John Paul II
  fr: Jean-Paul II, pape Jean-Paul II
  es: Juan Pablo II, papa Juan Pablo II
  ru: Иоанн Павел II

Pope Benedict XVI : person
  of: Vatican
  office: pope
  ar: البابا بنديكتوس السادس عشر, بنديكت السادس عشر, بنديكتوس السادس عشر, البابا بنديكت
  en: Pope Benedict XVI, Benedict XVI
  fr: Benoît XVI, pape Benoît XVI
  es: Benedicto XVI, papa Benedicto XVI
  ru: Бенедикт XVI

Pope Francis : person
  of: Vatican
  office: pope
  ar: البابا فرنسيس, البابا فرانسيس, البابا فرنسيسكوس
  en: Pope Francis
  fr: pape François
  es: papa Francisco
  ru: Папа Франциск, папа римский Франциск, Франциск

Pope Leo XIV : person
  of: Vatican
  office: pope
  ar: البابا ليو الرابع عشر, البابا لاوون الرابع عشر, ليو الرابع عشر, البابا لاون الرابع عشر
  en: Pope Leo XIV, Leo XIV, Pope Leo
  fr: Léon XIV, pape Léon XIV
  es: León XIV, papa León XIV
  ru: Лев XIV, папа Лев XIV

# United Nations and other bodies
Kofi Annan : person
  of: United Nations
  office: secretary-general
  ar: كوفي عنان, كوفي أنان
  en: Kofi Annan, Annan
  fr: Kofi Annan, Annan
  es: Kofi Annan, Annan
  ru: Кофи Аннан, Аннан

Ban Ki-moon : person
  of: United Nations
  office: secretary-general
  ar: بان كي مون, بان كي-مون
  en: Ban Ki-moon, Ban Ki moon
  fr: Ban Ki-moon, Ban Ki moon
  es: Ban Ki-moon, Ban Ki moon
  ru: Пан Ги Мун

António Guterres : person
  of: United Nations
  office: secretary-general
  ar: أنطونيو غوتيريش, أنطونيو غوتيريس, غوتيريش, غوتيريس, أنتونيو غوتيريش, أنطونيو جوتيريش, جوتيريش, أنتونيو جوتيريش, جوتيريس, أنطونيو جوتيريس, أنطونيو غوتيرش
  en: António Guterres, Antonio Guterres, Guterres
  fr: António Guterres, Antonio Guterres, Guterres
  es: António Guterres, Antonio Guterres, Guterres
  ru: Антониу Гутерриш, Антонио Гутерреш, Гутерриш, Гутерреш

Stéphane Dujarric : person
  of: United Nations
  office: spokesperson
  ar: ستيفان دوجاريك, دوجاريك
  en: Stéphane Dujarric, Stephane Dujarric, Dujarric
  fr: Stéphane Dujarric, Stephane Dujarric, Dujarric
  es: Stéphane Dujarric, Stephane Dujarric, Dujarric
  ru: Стефан Дюжаррик, Дюжаррик

Tedros Adhanom Ghebreyesus : person
  of: World Health Organization
  office: director-general
  ar: تيدروس أدهانوم غيبريسوس, تيدروس أدهانوم, تيدروس أدهانوم غبريسوس, تيدروس, غيبريسوس
  en: Tedros Adhanom Ghebreyesus, Tedros Adhanom, Tedros
  fr: Tedros Adhanom Ghebreyesus, Tedros Adhanom, Tedros
  es: Tedros Adhanom Ghebreyesus, Tedros Adhanom, Tedros
  ru: Тедрос Аданом Гебрейесус, Гебрейесус, Тедрос

Volker Türk : person
  of: OHCHR
  office: high-commissioner
  ar: فولكر تورك
  en: Volker Türk, Volker Turk
  fr: Volker Türk, Volker Turk
  es: Volker Türk, Volker Turk
  ru: Фолькер Тюрк

Philippe Lazzarini : person
  of: UNRWA
  office: commissioner-general
  ar: فيليب لازاريني, لازاريني
  en: Philippe Lazzarini, Lazzarini
  fr: Philippe Lazzarini, Lazzarini
  es: Philippe Lazzarini, Lazzarini
  ru: Филипп Лаззарини, Лаззарини

Rafael Grossi : person
  of: International Atomic Energy Agency
  office: director-general
  ar: رافاييل غروسي, رفاييل غروسي, غروسي, رافائيل غروسي, رافاييل جروسي, جروسي
  en: Rafael Grossi, Rafael Mariano Grossi, Grossi
  fr: Rafael Grossi, Rafael Mariano Grossi, Grossi
  es: Rafael Grossi, Rafael Mariano Grossi, Grossi
  ru: Рафаэль Гросси, Гросси

Mohamed ElBaradei : person
  of: International Atomic Energy Agency
  office: director-general
  ar: محمد البرادعي, البرادعي
  en: Mohamed ElBaradei, Mohamed El Baradei, ElBaradei, El Baradei
  fr: Mohamed ElBaradei, Mohamed El Baradei, ElBaradei, El Baradei
  es: Mohamed ElBaradei, Mohamed El Baradei, ElBaradei, El Baradei
  ru: Мохаммед эль-Барадеи, Барадеи

Staffan de Mistura : person
  of: United Nations
  office: special-envoy
  ar: ستيفان دي ميستورا, دي ميستورا, ستافان دي ميستورا, ستيفان دو ميستورا
  en: Staffan de Mistura, de Mistura
  fr: Staffan de Mistura, de Mistura
  es: Staffan de Mistura, de Mistura
  ru: Стаффан де Мистура, де Мистура

Geir Pedersen : person
  of: United Nations
  office: special-envoy
  ar: غير بيدرسون, بيدرسون, غير بيدرسن, جير بيدرسون, جير بيدرسن
  en: Geir Pedersen, Pedersen
  fr: Geir Pedersen, Pedersen
  es: Geir Pedersen, Pedersen
  ru: Гейр Педерсен, Педерсен

Lakhdar Brahimi : person
  of: United Nations
  office: special-envoy
  ar: الأخضر الإبراهيمي
  en: Lakhdar Brahimi
  fr: Lakhdar Brahimi
  es: Lakhdar Brahimi
  ru: Лахдар Брахими, Брахими

Martin Griffiths : person
  of: United Nations
  office: special-envoy
  ar: مارتن غريفيث, مارتن غريفيثس, مارتن غريفث, غريفيث, مارتن جريفيث
  en: Martin Griffiths
  fr: Martin Griffiths
  es: Martin Griffiths
  ru: Мартин Гриффитс

Hans Grundberg : person
  of: United Nations
  office: special-envoy
  ar: هانس غروندبرغ, غروندبرغ, هانس جروندبرج
  en: Hans Grundberg, Grundberg
  fr: Hans Grundberg, Grundberg
  es: Hans Grundberg, Grundberg
  ru: Ханс Грундберг

Ghassan Salamé : person
  of: United Nations
  office: special-envoy
  ar: غسان سلامة
  en: Ghassan Salamé, Ghassan Salame
  fr: Ghassan Salamé, Ghassan Salame
  es: Ghassan Salamé, Ghassan Salame
  ru: Гасан Саламе

Karim Khan : person
  of: International Criminal Court
  office: prosecutor
  ar: كريم خان المدعي العام, المدعي العام كريم خان, كريم خان
  en: Karim Khan
  fr: Karim Khan
  es: Karim Khan
  ru: Карим Хан

Ahmed Aboul Gheit : person
  of: Arab League
  office: secretary-general, foreign-minister
  ar: أحمد أبو الغيط, أبو الغيط
  en: Ahmed Aboul Gheit, Aboul Gheit
  fr: Ahmed Aboul Gheit
  es: Ahmed Abul Gueit
  ru: Ахмед Абуль Гейт, Абуль Гейт

Amr Moussa : person
  of: Arab League
  office: secretary-general, foreign-minister
  ar: عمرو موسى
  en: Amr Moussa, Amr Mussa
  fr: Amr Moussa, Amr Mussa
  es: Amr Moussa, Amr Mussa
  ru: Амр Муса

Nabil Elaraby : person
  of: Arab League
  office: secretary-general
  ar: نبيل العربي
  en: Nabil Elaraby, Nabil al-Arabi
  fr: Nabil Elaraby, Nabil al-Arabi
  es: Nabil Elaraby, Nabil al-Arabi
  ru: Набиль аль-Араби

Kristalina Georgieva : person
  of: International Monetary Fund
  office: managing-director
  ar: كريستالينا غورغييفا, كريستالينا جورجيفا, غورغييفا, جورجيفا, كريستالينا جورجييفا
  en: Kristalina Georgieva, Georgieva
  fr: Kristalina Georgieva, Georgieva
  es: Kristalina Georgieva, Georgieva
  ru: Кристалина Георгиева, Георгиева

Dominique Strauss-Kahn : person
  of: International Monetary Fund
  office: managing-director
  ar: دومينيك ستروس كان, ستروس كان, دومينيك ستراوس كان
  en: Dominique Strauss-Kahn, Strauss-Kahn
  fr: Dominique Strauss-Kahn, Strauss-Kahn
  es: Dominique Strauss-Kahn, Strauss-Kahn
  ru: Доминик Стросс-Кан, Стросс-Кан

Moussa Faki Mahamat : person
  of: African Union
  office: president
  ar: موسى فكي, موسى فقي, موسى فكي محمد
  en: Moussa Faki Mahamat, Moussa Faki
  fr: Moussa Faki Mahamat, Moussa Faki
  es: Moussa Faki Mahamat, Moussa Faki
  ru: Мусса Факи Махамат

# Arab world
Hosni Mubarak : person
  of: Egypt
  office: president
  ar: حسني مبارك, محمد حسني مبارك
  en: Hosni Mubarak, Mubarak
  fr: Hosni Moubarak, Moubarak
  es: Hosni Mubarak, Mubarak
  ru: Хосни Мубарак, Мубарак

Mohamed Morsi : person
  of: Egypt
  office: president
  ar: محمد مرسي
  en: Mohamed Morsi, Mohammed Morsi, Mohamed Mursi, Morsi
  fr: Mohamed Morsi, Mohammed Morsi, Mohamed Mursi, Morsi
  es: Mohamed Morsi, Mohammed Morsi, Mohamed Mursi, Morsi
  ru: Мохаммед Мурси, Мурси

Abdel Fattah el-Sisi : person
  of: Egypt
  office: president
  ar: عبد الفتاح السيسي, السيسي, عبدالفتاح السيسي
  en: Abdel Fattah el-Sisi, Abdel Fattah al-Sisi, Sisi, al-Sisi, el-Sisi
  fr: Abdel Fattah al-Sissi, Sissi
  es: Abdelfatah al Sisi, Abdelfatá al Sisi, Al Sisi
  ru: Абдель Фаттах ас-Сиси, ас-Сиси

Sameh Shoukry : person
  of: Egypt
  office: foreign-minister
  ar: سامح شكري
  en: Sameh Shoukry, Sameh Shoukri
  fr: Sameh Choukri
  es: Sameh Shoukry, Sameh Shoukri
  ru: Самех Шукри

Badr Abdelatty : person
  of: Egypt
  office: foreign-minister
  ar: بدر عبد العاطي, بدر عبدالعاطي
  en: Badr Abdelatty, Badr Abdel Aty
  fr: Badr Abdelatty, Badr Abdel Aty
  es: Badr Abdelatty, Badr Abdel Aty
  ru: Бадр Абдель Аты

Mostafa Madbouly : person
  of: Egypt
  office: prime-minister
  ar: مصطفى مدبولي, مدبولي
  en: Mostafa Madbouly, Madbouly
  fr: Mostafa Madbouly, Madbouly
  es: Mostafa Madbouly, Madbouly
  ru: Мустафа Мадбули

Omar Suleiman : person
  of: Egypt
  office: vice-president
  ar: عمر سليمان
  en: Omar Suleiman
  fr: Omar Suleiman
  es: Omar Suleiman
  ru: Омар Сулейман

Ahmed al-Tayeb : person
  of: Al-Azhar
  office: grand-imam
  ar: أحمد الطيب
  en: Ahmed al-Tayeb, Ahmed el-Tayeb
  fr: Ahmed al-Tayeb, Ahmed el-Tayeb
  es: Ahmed al-Tayeb, Ahmed el-Tayeb
  ru: Ахмед ат-Тайеб

King Salman : person
  of: Saudi Arabia
  office: king
  ar: الملك سلمان, سلمان بن عبد العزيز, الملك سلمان بن عبد العزيز, خادم الحرمين الشريفين, سلمان بن عبدالعزيز, خادم الحرمين
  en: King Salman, Salman bin Abdulaziz, King Salman bin Abdulaziz
  fr: roi Salmane, roi Salman
  es: rey Salmán, rey Salman
  ru: король Салман, Сальман бен Абдель Азиз

Mohammed bin Salman : person
  of: Saudi Arabia
  office: crown-prince, prime-minister, defence-minister
  ar: محمد بن سلمان, الأمير محمد بن سلمان, بن سلمان
  en: Mohammed bin Salman, MBS, bin Salman, Mohamed bin Salman
  fr: Mohammed ben Salmane, MBS
  es: Mohamed bin Salman, Mohamed bin Salmán
  ru: Мухаммед бен Салман, Мухаммад бин Салман, Мохаммед бен Салман

King Abdullah of Saudi Arabia : person
  of: Saudi Arabia
  office: king
  ar: عبد الله بن عبد العزيز, الملك عبد الله بن عبد العزيز, عبدالله بن عبدالعزيز
  en: King Abdullah of Saudi Arabia, Abdullah bin Abdulaziz
  fr: roi Abdallah d'Arabie saoudite
  es: rey Abdalá de Arabia Saudí
  ru: Абдалла бен Абдель Азиз

Saud al-Faisal : person
  of: Saudi Arabia
  office: foreign-minister
  ar: سعود الفيصل
  en: Saud al-Faisal, Prince Saud al-Faisal
  fr: Saoud Al-Fayçal
  es: Saud al Faisal
  ru: Сауд аль-Фейсал

Adel al-Jubeir : person
  of: Saudi Arabia
  office: foreign-minister
  ar: عادل الجبير, الجبير
  en: Adel al-Jubeir, Adel al Jubeir, Jubeir
  fr: Adel al-Jubeir, Adel Al-Joubeir
  es: Adel al Yubeir
  ru: Адель аль-Джубейр

Faisal bin Farhan : person
  of: Saudi Arabia
  office: foreign-minister
  ar: فيصل بن فرحان, الأمير فيصل بن فرحان
  en: Faisal bin Farhan, Prince Faisal bin Farhan
  fr: Fayçal ben Farhane
  es: Faisal bin Farhan
  ru: Фейсал бен Фархан

Mohammed bin Nayef : person
  of: Saudi Arabia
  office: crown-prince, interior-minister
  ar: محمد بن نايف
  en: Mohammed bin Nayef
  fr: Mohammed ben Nayef
  es: Mohammed bin Nayef
  ru: Мухаммед бен Наиф

Jamal Khashoggi : person
  of: Saudi Arabia
  office: journalist
  ar: جمال خاشقجي, خاشقجي, جمال خاشقجى
  en: Jamal Khashoggi, Khashoggi
  fr: Jamal Khashoggi, Khashoggi
  es: Yamal Jashogi, Jamal Khashoggi, Khashoggi
  ru: Джамаль Хашогги, Джамаль Хашкаджи, Хашогги, Хашкаджи

Osama bin Laden : person
  of: Al-Qaeda
  office: militant-leader
  ar: أسامة بن لادن, بن لادن
  en: Osama bin Laden, Bin Laden, Usama bin Laden
  fr: Oussama Ben Laden, Ben Laden
  es: Osama bin Laden, Bin Laden
  ru: Усама бен Ладен, бен Ладен

Ayman al-Zawahiri : person
  of: Al-Qaeda
  office: militant-leader
  ar: أيمن الظواهري, الظواهري
  en: Ayman al-Zawahiri, Zawahiri, al-Zawahiri, Zawahri, Ayman al-Zawahri
  fr: Ayman al-Zawahiri, Ayman Al-Zawahiri
  es: Ayman al Zawahiri
  ru: Айман аз-Завахири, аз-Завахири

Abu Bakr al-Baghdadi : person
  of: Islamic State
  office: militant-leader
  ar: أبو بكر البغدادي, البغدادي
  en: Abu Bakr al-Baghdadi, al-Baghdadi, Baghdadi
  fr: Abou Bakr al-Baghdadi, Al-Baghdadi
  es: Abu Bakr al Bagdadi, Al Bagdadi
  ru: Абу Бакр аль-Багдади, аль-Багдади

Abu Musab al-Zarqawi : person
  of: Al-Qaeda
  office: militant-leader
  ar: أبو مصعب الزرقاوي, الزرقاوي
  en: Abu Musab al-Zarqawi, Zarqawi, al-Zarqawi
  fr: Abou Moussab al-Zarqaoui, Zarqaoui
  es: Abu Musab al Zarqaui, Al Zarqaui
  ru: Абу Мусаб аз-Заркави, аз-Заркави

Mohamed bin Zayed : person
  of: United Arab Emirates
  office: president, crown-prince
  ar: محمد بن زايد, محمد بن زايد آل نهيان, الشيخ محمد بن زايد
  en: Mohamed bin Zayed, Mohammed bin Zayed, MBZ, Sheikh Mohamed bin Zayed
  fr: Mohammed ben Zayed
  es: Mohamed bin Zayed
  ru: Мухаммед бен Заид, Мухаммед бин Заид

Mohammed bin Rashid Al Maktoum : person
  of: Dubai
  office: prime-minister, ruler
  ar: محمد بن راشد, محمد بن راشد آل مكتوم, الشيخ محمد بن راشد
  en: Mohammed bin Rashid Al Maktoum, Mohammed bin Rashid
  fr: Mohammed ben Rached Al-Maktoum
  es: Mohammed bin Rashid Al Maktoum, Mohammed bin Rashid
  ru: Мухаммед бен Рашид Аль Мактум

Abdullah bin Zayed : person
  of: United Arab Emirates
  office: foreign-minister
  ar: عبد الله بن زايد, عبدالله بن زايد
  en: Abdullah bin Zayed
  fr: Abdallah ben Zayed
  es: Abdullah bin Zayed
  ru: Абдалла бен Заид

Anwar Gargash : person
  of: United Arab Emirates
  office: adviser
  ar: أنور قرقاش, قرقاش
  en: Anwar Gargash, Gargash
  fr: Anwar Gargash, Gargash
  es: Anwar Gargash, Gargash
  ru: Анвар Гаргаш

Tamim bin Hamad Al Thani : person
  of: Qatar
  office: emir
  ar: تميم بن حمد, تميم بن حمد آل ثاني, الشيخ تميم
  en: Tamim bin Hamad Al Thani, Tamim bin Hamad, Sheikh Tamim
  fr: Tamim ben Hamad Al-Thani
  es: Tamim bin Hamad al Zani
  ru: Тамим бен Хамад Аль Тани, Тамим бин Хамад

Mohammed bin Abdulrahman Al Thani : person
  of: Qatar
  office: prime-minister, foreign-minister
  ar: محمد بن عبد الرحمن آل ثاني, محمد بن عبدالرحمن آل ثاني, الشيخ محمد بن عبد الرحمن
  en: Mohammed bin Abdulrahman Al Thani, Sheikh Mohammed bin Abdulrahman
  fr: Mohammed ben Abdelrahmane Al-Thani
  es: Mohammed bin Abdulrahman Al Thani, Sheikh Mohammed bin Abdulrahman
  ru: Мухаммед бен Абдель Рахман Аль Тани

Majed al-Ansari : person
  of: Qatar
  office: spokesperson
  ar: ماجد الأنصاري
  en: Majed al-Ansari, Majed Al Ansari
  fr: Majed al-Ansari
  es: Majed al-Ansari, Majed Al Ansari
  ru: Маджид аль-Ансари

Qaboos bin Said : person
  of: Oman
  office: sultan
  ar: السلطان قابوس, قابوس بن سعيد
  en: Qaboos bin Said, Sultan Qaboos
  fr: sultan Qabous, Qabous ben Saïd
  es: sultán Qabus, Qabús bin Said
  ru: султан Кабус

Haitham bin Tariq : person
  of: Oman
  office: sultan
  ar: السلطان هيثم بن طارق, هيثم بن طارق
  en: Haitham bin Tariq, Sultan Haitham
  fr: Haitham ben Tareq
  es: Haizam bin Tariq
  ru: Хейсам бен Тарик

Badr Albusaidi : person
  of: Oman
  office: foreign-minister
  ar: بدر البوسعيدي, البوسعيدي
  en: Badr Albusaidi, Badr al-Busaidi
  fr: Badr Albusaidi, Badr al-Busaidi
  es: Badr Albusaidi, Badr al-Busaidi
  ru: Бадр аль-Бусаиди

King Hamad of Bahrain : person
  of: Bahrain
  office: king
  ar: حمد بن عيسى آل خليفة, الملك حمد بن عيسى, حمد بن عيسى
  en: King Hamad of Bahrain, Hamad bin Isa Al Khalifa
  fr: Hamad ben Issa Al-Khalifa
  es: Hamad bin Isa al Jalifa
  ru: Хамад бен Иса Аль Халифа

King Abdullah II of Jordan : person
  of: Jordan
  office: king
  ar: عبد الله الثاني, الملك عبد الله الثاني, العاهل الأردني, عبدالله الثاني, الملك عبدالله الثاني
  en: King Abdullah II of Jordan, King Abdullah II, Abdullah II
  fr: Abdallah II, roi Abdallah II
  es: Abdalá II, rey Abdalá II
  ru: Абдалла II, король Абдалла II

Ayman Safadi : person
  of: Jordan
  office: foreign-minister
  ar: أيمن الصفدي, الصفدي
  en: Ayman Safadi, Safadi, Ayman al-Safadi
  fr: Aymane Safadi, Ayman Safadi
  es: Ayman Safadi, Safadi, Ayman al-Safadi
  ru: Айман ас-Сафади

Bashar al-Assad : person
  of: Syria
  office: president
  ar: بشار الأسد
  en: Bashar al-Assad, Bashar Assad, Assad, al-Assad
  fr: Bachar al-Assad, Bachar el-Assad, Assad
  es: Bachar al Asad, Al Asad
  ru: Башар Асад, Башар аль-Асад, Асад

Hafez al-Assad : person
  of: Syria
  office: president
  ar: حافظ الأسد
  en: Hafez al-Assad, Hafez Assad
  fr: Hafez al-Assad, Hafez el-Assad
  es: Hafez al Asad
  ru: Хафез Асад

Ahmed al-Sharaa : person
  of: Syria
  office: president
  ar: أحمد الشرع, أبو محمد الجولاني, الجولاني
  en: Ahmed al-Sharaa, al-Sharaa, Sharaa, Abu Mohammed al-Golani, Abu Mohammad al-Jolani, Jolani
  fr: Ahmed al-Charaa, Ahmad al-Chareh, Abou Mohammed al-Joulani
  es: Ahmed al Charaa, Ahmed al Sharaa, Abu Mohamed al Golani
  ru: Ахмед аш-Шараа, аш-Шараа, Абу Мухаммед аль-Джулани

Asaad al-Shaibani : person
  of: Syria
  office: foreign-minister
  ar: أسعد الشيباني, أسعد حسن الشيباني
  en: Asaad al-Shaibani, Asaad al-Shibani
  fr: Assaad al-Chaibani
  es: Asad al Shaibani
  ru: Асаад аш-Шейбани

Walid al-Moallem : person
  of: Syria
  office: foreign-minister
  ar: وليد المعلم
  en: Walid al-Moallem, Walid Muallem, Walid al-Muallem
  fr: Walid Mouallem
  es: Walid al Mualem
  ru: Валид Муаллем

Mazloum Abdi : person
  of: Syrian Democratic Forces
  office: commander
  ar: مظلوم عبدي
  en: Mazloum Abdi
  fr: Mazloum Abdi
  es: Mazloum Abdi
  ru: Мазлум Абди

Saddam Hussein : person
  of: Iraq
  office: president
  ar: صدام حسين, نظام صدام, صدام التكريتي
  en: Saddam Hussein, Saddam
  fr: Saddam Hussein, Saddam
  es: Sadam Husein, Sadam
  ru: Саддам Хусейн, Саддам

Nouri al-Maliki : person
  of: Iraq
  office: prime-minister
  ar: نوري المالكي, المالكي
  en: Nouri al-Maliki, Nuri al-Maliki, Maliki, al-Maliki
  fr: Nouri al-Maliki, Maliki
  es: Nuri al Maliki, Al Maliki
  ru: Нури аль-Малики, аль-Малики

Haider al-Abadi : person
  of: Iraq
  office: prime-minister
  ar: حيدر العبادي, العبادي
  en: Haider al-Abadi, Abadi, al-Abadi, Haidar al-Abadi
  fr: Haïder al-Abadi
  es: Haidar al Abadi
  ru: Хайдер аль-Абади, аль-Абади

Mustafa al-Kadhimi : person
  of: Iraq
  office: prime-minister
  ar: مصطفى الكاظمي, الكاظمي
  en: Mustafa al-Kadhimi, Kadhimi, al-Kadhimi
  fr: Moustafa al-Kazimi
  es: Mustafa al Kazemi
  ru: Мустафа аль-Казыми

Mohammed Shia al-Sudani : person
  of: Iraq
  office: prime-minister
  ar: محمد شياع السوداني, شياع السوداني
  en: Mohammed Shia al-Sudani, Mohammed al-Sudani
  fr: Mohamed Chia al-Soudani
  es: Mohamed Shia al Sudani
  ru: Мухаммед ас-Судани

Muqtada al-Sadr : person
  of: Iraq
  office: cleric, party-leader
  ar: مقتدى الصدر, الزعيم الصدري
  en: Muqtada al-Sadr, Moqtada al-Sadr, al-Sadr
  fr: Moqtada al-Sadr, Moqtada Sadr
  es: Muqtada al Sadr
  ru: Муктада ас-Садр

Ali al-Sistani : person
  of: Iraq
  office: cleric
  ar: علي السيستاني, السيستاني
  en: Ali al-Sistani, Sistani, Ayatollah Sistani
  fr: Ali al-Sistani, Sistani, Ayatollah Sistani
  es: Ali al-Sistani, Sistani, Ayatollah Sistani
  ru: Али ас-Систани, Систани

Jalal Talabani : person
  of: Iraq
  office: president
  ar: جلال طالباني, جلال الطالباني, طالباني
  en: Jalal Talabani, Talabani
  fr: Jalal Talabani, Talabani
  es: Jalal Talabani, Talabani
  ru: Джаляль Талабани, Талабани

Masoud Barzani : person
  of: Iraqi Kurdistan
  office: president
  ar: مسعود بارزاني, مسعود البارزاني
  en: Masoud Barzani, Massoud Barzani
  fr: Massoud Barzani
  es: Masud Barzani
  ru: Масуд Барзани

Nechirvan Barzani : person
  of: Iraqi Kurdistan
  office: president
  ar: نيجيرفان بارزاني, نيجيرفان البارزاني, نيجرفان بارزاني
  en: Nechirvan Barzani
  fr: Nechirvan Barzani
  es: Nechirvan Barzani
  ru: Нечирван Барзани

Rafik Hariri : person
  of: Lebanon
  office: prime-minister
  ar: رفيق الحريري
  en: Rafik Hariri, Rafiq Hariri, Rafik al-Hariri
  fr: Rafik Hariri, Rafiq Hariri, Rafik al-Hariri
  es: Rafik Hariri, Rafiq Hariri, Rafik al-Hariri
  ru: Рафик Харири

Saad Hariri : person
  of: Lebanon
  office: prime-minister
  ar: سعد الحريري
  en: Saad Hariri, Saad al-Hariri
  fr: Saad Hariri, Saad al-Hariri
  es: Saad Hariri, Saad al-Hariri
  ru: Саад Харири

Hassan Nasrallah : person
  of: Hezbollah
  office: secretary-general
  ar: حسن نصر الله, نصر الله, حسن نصرالله, نصرالله
  en: Hassan Nasrallah, Nasrallah
  fr: Hassan Nasrallah, Nasrallah
  es: Hasan Nasralá, Nasralá
  ru: Хасан Насралла, Насралла

Naim Qassem : person
  of: Hezbollah
  office: secretary-general
  ar: نعيم قاسم
  en: Naim Qassem, Naim Kassem
  fr: Naim Qassem, Naim Kassem
  es: Naim Qassem, Naim Kassem
  ru: Наим Касем

Michel Aoun : person
  of: Lebanon
  office: president
  ar: ميشال عون, العماد عون, ميشيل عون
  en: Michel Aoun
  fr: Michel Aoun
  es: Michel Aoun
  ru: Мишель Аун

Joseph Aoun : person
  of: Lebanon
  office: president, army-commander
  ar: جوزيف عون, جوزاف عون
  en: Joseph Aoun
  fr: Joseph Aoun
  es: Joseph Aoun
  ru: Жозеф Аун, Джозеф Аун

Nawaf Salam : person
  of: Lebanon
  office: prime-minister
  ar: نواف سلام
  en: Nawaf Salam
  fr: Nawaf Salam
  es: Nawaf Salam
  ru: Наваф Салам

Najib Mikati : person
  of: Lebanon
  office: prime-minister
  ar: نجيب ميقاتي, ميقاتي
  en: Najib Mikati, Mikati
  fr: Najib Mikati, Mikati
  es: Najib Mikati, Mikati
  ru: Наджиб Микати, Микати

Nabih Berri : person
  of: Lebanon
  office: speaker
  ar: نبيه بري
  en: Nabih Berri, Nabih Berry
  fr: Nabih Berri, Nabih Berry
  es: Nabih Berri, Nabih Berry
  ru: Набих Берри

Walid Jumblatt : person
  of: Lebanon
  office: party-leader
  ar: وليد جنبلاط, جنبلاط
  en: Walid Jumblatt, Jumblatt
  fr: Walid Joumblatt, Joumblatt
  es: Walid Jumblatt, Jumblatt
  ru: Валид Джумблат, Джумблат

Samir Geagea : person
  of: Lebanon
  office: party-leader
  ar: سمير جعجع, جعجع
  en: Samir Geagea, Geagea
  fr: Samir Geagea, Geagea
  es: Samir Geagea, Geagea
  ru: Самир Джааджаа

Yasser Arafat : person
  of: Palestine
  office: president
  ar: ياسر عرفات, أبو عمار
  en: Yasser Arafat, Yasir Arafat, Arafat
  fr: Yasser Arafat, Yasir Arafat, Arafat
  es: Yaser Arafat, Arafat
  ru: Ясир Арафат, Арафат

Mahmoud Abbas : person
  of: Palestine
  office: president
  ar: محمود عباس, أبو مازن
  en: Mahmoud Abbas
  fr: Mahmoud Abbas
  es: Mahmud Abás
  ru: Махмуд Аббас

Ismail Haniyeh : person
  of: Hamas
  office: head-of-political-bureau
  ar: إسماعيل هنية, هنية
  en: Ismail Haniyeh, Ismail Haniyah, Haniyeh
  fr: Ismaïl Haniyeh, Haniyeh
  es: Ismail Haniya, Ismail Haniye, Haniye
  ru: Исмаил Хания, Хания

Yahya Sinwar : person
  of: Hamas
  office: head-of-political-bureau
  ar: يحيى السنوار, السنوار
  en: Yahya Sinwar, Sinwar, Yehya Sinwar
  fr: Yahya Sinouar, Yahya Sinwar, Sinwar
  es: Yahya Sinwar, Yahia Sinwar
  ru: Яхья Синвар, Яхья ас-Синвар, Синвар

Khaled Meshaal : person
  of: Hamas
  office: head-of-political-bureau
  ar: خالد مشعل
  en: Khaled Meshaal, Khaled Mashal, Khaled Mashaal, Meshaal
  fr: Khaled Mechaal
  es: Jaled Meshal
  ru: Халед Машаль

Mohammed Deif : person
  of: Hamas
  office: commander
  ar: محمد الضيف
  en: Mohammed Deif, Mohamed Deif
  fr: Mohammed Deif, Mohamed Deif
  es: Mohammed Deif, Mohamed Deif
  ru: Мухаммед Дейф

Khalil al-Hayya : person
  of: Hamas
  office: negotiator
  ar: خليل الحية
  en: Khalil al-Hayya, Khalil al Hayya
  fr: Khalil al-Hayya, Khalil al Hayya
  es: Khalil al-Hayya, Khalil al Hayya
  ru: Халиль аль-Хайя

Mohammad Shtayyeh : person
  of: Palestine
  office: prime-minister
  ar: محمد اشتية, اشتية
  en: Mohammad Shtayyeh, Shtayyeh
  fr: Mohammad Shtayyeh, Shtayyeh
  es: Mohammad Shtayyeh, Shtayyeh
  ru: Мухаммед Штайе

Saeb Erekat : person
  of: Palestine
  office: negotiator
  ar: صائب عريقات, عريقات
  en: Saeb Erekat, Erekat
  fr: Saeb Erekat, Erekat
  es: Saeb Erekat, Erekat
  ru: Саиб Эрикат

Muammar Gaddafi : person
  of: Libya
  office: leader
  ar: معمر القذافي, القذافي
  en: Muammar Gaddafi, Moammar Gadhafi, Gaddafi, Gadhafi, Qaddafi, Muammar Qaddafi
  fr: Mouammar Kadhafi, Kadhafi
  es: Muamar Gadafi, Gadafi, Muamar el Gadafi
  ru: Муаммар Каддафи, Каддафи

Saif al-Islam Gaddafi : person
  of: Libya
  office: candidate
  ar: سيف الإسلام القذافي, سيف الإسلام
  en: Saif al-Islam Gaddafi, Saif al-Islam
  fr: Seif al-Islam Kadhafi
  es: Saif al Islam Gadafi
  ru: Саиф аль-Ислам Каддафи

Khalifa Haftar : person
  of: Libyan National Army
  office: commander
  ar: خليفة حفتر, حفتر
  en: Khalifa Haftar, Haftar, Khalifa Hifter
  fr: Khalifa Haftar, Haftar, Khalifa Hifter
  es: Jalifa Hafter, Hafter
  ru: Халифа Хафтар, Хафтар

Fayez al-Sarraj : person
  of: Libya
  office: prime-minister
  ar: فايز السراج, السراج
  en: Fayez al-Sarraj, Sarraj, Fayez Serraj, al-Sarraj
  fr: Fayez al-Sarraj
  es: Fayez al Serraj
  ru: Фаиз Сарадж, Сарадж

Abdul Hamid Dbeibah : person
  of: Libya
  office: prime-minister
  ar: عبد الحميد الدبيبة, الدبيبة, عبدالحميد الدبيبة
  en: Abdul Hamid Dbeibah, Abdulhamid Dbeibah, Dbeibah
  fr: Abdelhamid Dbeibah, Dbeibah
  es: Abdul Hamid Dbeibah, Abdulhamid Dbeibah, Dbeibah
  ru: Абдель Хамид Дбейба

Aguila Saleh : person
  of: Libya
  office: speaker
  ar: عقيلة صالح
  en: Aguila Saleh
  fr: Aguila Saleh
  es: Aguila Saleh
  ru: Агила Салех

Zine El Abidine Ben Ali : person
  of: Tunisia
  office: president
  ar: زين العابدين بن علي
  en: Zine El Abidine Ben Ali, Ben Ali
  fr: Zine El Abidine Ben Ali, Ben Ali
  es: Zine El Abidine Ben Ali, Ben Ali
  ru: Зин аль-Абидин Бен Али, Бен Али

Beji Caid Essebsi : person
  of: Tunisia
  office: president
  ar: الباجي قائد السبسي, السبسي, قائد السبسي
  en: Beji Caid Essebsi, Essebsi
  fr: Béji Caïd Essebsi, Essebsi
  es: Beji Caid Essebsi, Essebsi
  ru: Беджи Каид Эс-Себси, Эс-Себси

Moncef Marzouki : person
  of: Tunisia
  office: president
  ar: المنصف المرزوقي, المرزوقي, منصف المرزوقي
  en: Moncef Marzouki, Marzouki
  fr: Moncef Marzouki, Marzouki
  es: Moncef Marzouki, Marzouki
  ru: Монсеф Марзуки, Марзуки

Kais Saied : person
  of: Tunisia
  office: president
  ar: قيس سعيد
  en: Kais Saied, Kais Saïed
  fr: Kaïs Saïed
  es: Kais Saied, Kais Saïed
  ru: Каис Саид

Rached Ghannouchi : person
  of: Ennahda
  office: party-leader, speaker
  ar: راشد الغنوشي, الغنوشي
  en: Rached Ghannouchi, Ghannouchi
  fr: Rached Ghannouchi, Ghannouchi
  es: Rached Ghannouchi, Ghannouchi
  ru: Рашид Ганнуши, Ганнуши

Abdelaziz Bouteflika : person
  of: Algeria
  office: president
  ar: عبد العزيز بوتفليقة, بوتفليقة, عبدالعزيز بوتفليقة
  en: Abdelaziz Bouteflika, Bouteflika
  fr: Abdelaziz Bouteflika, Bouteflika
  es: Abdelaziz Buteflika, Buteflika
  ru: Абдель Азиз Бутефлика, Бутефлика

Abdelmadjid Tebboune : person
  of: Algeria
  office: president
  ar: عبد المجيد تبون, تبون, عبدالمجيد تبون
  en: Abdelmadjid Tebboune, Tebboune
  fr: Abdelmadjid Tebboune, Tebboune
  es: Abdelmayid Tebún, Tebún
  ru: Абдельмаджид Теббун, Теббун

Ahmed Attaf : person
  of: Algeria
  office: foreign-minister
  ar: أحمد عطاف
  en: Ahmed Attaf
  fr: Ahmed Attaf
  es: Ahmed Attaf
  ru: Ахмед Аттаф

Ramtane Lamamra : person
  of: Algeria
  office: foreign-minister
  ar: رمطان لعمامرة, لعمامرة
  en: Ramtane Lamamra, Lamamra
  fr: Ramtane Lamamra, Lamamra
  es: Ramtane Lamamra, Lamamra
  ru: Рамтан Ламамра

King Mohammed VI : person
  of: Morocco
  office: king
  ar: محمد السادس, الملك محمد السادس, العاهل المغربي
  en: King Mohammed VI, Mohammed VI
  fr: Mohammed VI, roi Mohammed VI
  es: Mohamed VI, rey Mohamed VI
  ru: Мухаммед VI, Мохаммед VI

Nasser Bourita : person
  of: Morocco
  office: foreign-minister
  ar: ناصر بوريطة, بوريطة
  en: Nasser Bourita, Bourita
  fr: Nasser Bourita, Bourita
  es: Naser Burita
  ru: Насер Бурита

Aziz Akhannouch : person
  of: Morocco
  office: prime-minister
  ar: عزيز أخنوش, أخنوش
  en: Aziz Akhannouch, Akhannouch
  fr: Aziz Akhannouch, Akhannouch
  es: Aziz Akhannouch, Akhannouch
  ru: Азиз Аханнуш

Brahim Ghali : person
  of: Polisario Front
  office: secretary-general
  ar: إبراهيم غالي
  en: Brahim Ghali
  fr: Brahim Ghali
  es: Brahim Ghali
  ru: Брахим Гали

Omar al-Bashir : person
  of: Sudan
  office: president
  ar: عمر البشير, عمر حسن البشير
  en: Omar al-Bashir, Omar Bashir, al-Bashir, Bashir
  fr: Omar el-Béchir, Omar al-Bachir
  es: Omar al Bashir
  ru: Омар аль-Башир

Abdel Fattah al-Burhan : person
  of: Sudan
  office: army-commander, president
  ar: عبد الفتاح البرهان, البرهان, عبدالفتاح البرهان
  en: Abdel Fattah al-Burhan, Abdel Fattah Burhan, Burhan, al-Burhan
  fr: Abdel Fattah al-Burhane
  es: Abdelfatah al Burhan
  ru: Абдель Фаттах аль-Бурхан, аль-Бурхан

Mohamed Hamdan Dagalo : person
  of: Rapid Support Forces
  office: commander
  ar: محمد حمدان دقلو, حميدتي, دقلو
  en: Mohamed Hamdan Dagalo, Hemedti, Hemeti, Dagalo
  fr: Mohamed Hamdane Daglo, Hemedti
  es: Hemedti, Mohamed Hamdan Dagalo
  ru: Мохаммед Хамдан Дагло, Хамидти

Abdalla Hamdok : person
  of: Sudan
  office: prime-minister
  ar: عبد الله حمدوك, حمدوك, عبدالله حمدوك
  en: Abdalla Hamdok, Hamdok
  fr: Abdalla Hamdok, Hamdok
  es: Abdalla Hamdok, Hamdok
  ru: Абдалла Хамдок, Хамдок

Ali Abdullah Saleh : person
  of: Yemen
  office: president
  ar: علي عبد الله صالح, علي عبدالله صالح
  en: Ali Abdullah Saleh
  fr: Ali Abdallah Saleh
  es: Ali Abdalá Saleh
  ru: Али Абдалла Салех

Abdrabbuh Mansur Hadi : person
  of: Yemen
  office: president
  ar: عبد ربه منصور هادي, عبدربه منصور هادي, منصور هادي
  en: Abdrabbuh Mansur Hadi, Abd-Rabbu Mansour Hadi, Mansour Hadi
  fr: Abd Rabbo Mansour Hadi
  es: Abdo Rabu Mansur Hadi
  ru: Абд Раббо Мансур Хади, Мансур Хади

Rashad al-Alimi : person
  of: Yemen
  office: president
  ar: رشاد العليمي, العليمي
  en: Rashad al-Alimi, al-Alimi
  fr: Rashad al-Alimi, al-Alimi
  es: Rashad al-Alimi, al-Alimi
  ru: Рашад аль-Алими

Abdul-Malik al-Houthi : person
  of: Houthis
  office: leader
  ar: عبد الملك الحوثي, عبدالملك الحوثي
  en: Abdul-Malik al-Houthi, Abdulmalik al-Houthi, Abdel Malek al-Houthi
  fr: Abdel Malek al-Houthi
  es: Abdelmalek al Huti
  ru: Абдель Малик аль-Хуси

Yahya Saree : person
  of: Houthis
  office: spokesperson
  ar: يحيى سريع
  en: Yahya Saree, Yahya Sarea
  fr: Yahya Saree, Yahya Sarea
  es: Yahya Saree, Yahya Sarea
  ru: Яхья Сариа

Mohamed Ould Abdel Aziz : person
  of: Mauritania
  office: president
  ar: محمد ولد عبد العزيز
  en: Mohamed Ould Abdel Aziz
  fr: Mohamed Ould Abdel Aziz
  es: Mohamed Ould Abdel Aziz
  ru: Мухаммед ульд Абдель Азиз

Mohamed Ould Ghazouani : person
  of: Mauritania
  office: president
  ar: محمد ولد الغزواني, محمد ولد الشيخ الغزواني
  en: Mohamed Ould Ghazouani, Ghazouani
  fr: Mohamed Ould Ghazouani, Ghazouani
  es: Mohamed Ould Ghazouani, Ghazouani
  ru: Мухаммед ульд Газуани

Hassan Sheikh Mohamud : person
  of: Somalia
  office: president
  ar: حسن شيخ محمود
  en: Hassan Sheikh Mohamud
  fr: Hassan Sheikh Mohamud
  es: Hassan Sheikh Mohamud
  ru: Хасан Шейх Махмуд

Sheikh Sabah al-Ahmad : person
  of: Kuwait
  office: emir
  ar: صباح الأحمد, الشيخ صباح الأحمد
  en: Sheikh Sabah al-Ahmad, Sabah al-Ahmad al-Sabah
  fr: Sabah al-Ahmad al-Sabah
  es: Sheikh Sabah al-Ahmad, Sabah al-Ahmad al-Sabah
  ru: Сабах аль-Ахмед

Mishal al-Ahmad : person
  of: Kuwait
  office: emir
  ar: مشعل الأحمد, الشيخ مشعل الأحمد
  en: Mishal al-Ahmad, Sheikh Meshal al-Ahmad
  fr: Mechaal al-Ahmad al-Sabah
  es: Mishal al-Ahmad, Sheikh Meshal al-Ahmad
  ru: Мишаль аль-Ахмед

# Israel, Iran, Turkey
Ariel Sharon : person
  of: Israel
  office: prime-minister
  ar: أرييل شارون, شارون, آرييل شارون
  en: Ariel Sharon, Sharon
  fr: Ariel Sharon, Sharon
  es: Ariel Sharon, Sharon
  ru: Ариэль Шарон, Шарон

Ehud Olmert : person
  of: Israel
  office: prime-minister
  ar: إيهود أولمرت, أولمرت
  en: Ehud Olmert, Olmert
  fr: Ehoud Olmert, Olmert
  es: Ehud Olmert, Olmert
  ru: Эхуд Ольмерт, Ольмерт

Ehud Barak : person
  of: Israel
  office: prime-minister, defence-minister
  ar: إيهود باراك
  en: Ehud Barak
  fr: Ehoud Barak
  es: Ehud Barak
  ru: Эхуд Барак

Shimon Peres : person
  of: Israel
  office: president
  ar: شمعون بيريز, شيمون بيريز, بيريس, شمعون بيريس
  en: Shimon Peres, Peres
  fr: Shimon Peres, Peres
  es: Simón Peres, Shimon Peres
  ru: Шимон Перес

Benjamin Netanyahu : person
  of: Israel
  office: prime-minister
  ar: بنيامين نتنياهو, نتنياهو, نتانياهو, بنيامين نتانياهو
  en: Benjamin Netanyahu, Netanyahu, Binyamin Netanyahu, Bibi Netanyahu
  fr: Benyamin Netanyahou, Benjamin Netanyahou, Netanyahou, Nétanyahou, Benyamin Nétanyahou, Benjamin Netanyahu, Netanyahu
  es: Benjamín Netanyahu, Netanyahu
  ru: Биньямин Нетаньяху, Нетаньяху

Avigdor Lieberman : person
  of: Israel
  office: foreign-minister, defence-minister
  ar: أفيغدور ليبرمان, ليبرمان, أفيجدور ليبرمان
  en: Avigdor Lieberman, Lieberman, Liberman
  fr: Avigdor Lieberman, Lieberman, Liberman
  es: Avigdor Lieberman, Lieberman, Liberman
  ru: Авигдор Либерман, Либерман

Benny Gantz : person
  of: Israel
  office: defence-minister
  ar: بيني غانتس, بني غانتس, غانتس, بيني جانتس, بيني غانتز
  en: Benny Gantz, Gantz
  fr: Benny Gantz, Gantz
  es: Benny Gantz, Gantz
  ru: Бени Ганц, Ганц

Yair Lapid : person
  of: Israel
  office: prime-minister, foreign-minister
  ar: يائير لابيد, يائير لبيد, لابيد, لبيد
  en: Yair Lapid, Lapid
  fr: Yair Lapid, Lapid
  es: Yair Lapid, Lapid
  ru: Яир Лапид, Лапид

Naftali Bennett : person
  of: Israel
  office: prime-minister
  ar: نفتالي بينيت, نفتالي بينت, بينيت
  en: Naftali Bennett, Bennett
  fr: Naftali Bennett, Bennett
  es: Naftali Bennett, Bennett
  ru: Нафтали Беннет, Беннет

Yoav Gallant : person
  of: Israel
  office: defence-minister
  ar: يوآف غالانت, يوآف غالنت, غالانت, جالانت, يوآف جالانت, غالنت
  en: Yoav Gallant, Gallant
  fr: Yoav Gallant, Gallant
  es: Yoav Gallant, Gallant
  ru: Йоав Галлант, Йоав Галант, Галлант

Israel Katz : person
  of: Israel
  office: defence-minister, foreign-minister
  ar: يسرائيل كاتس, كاتس, إسرائيل كاتس, يسرائيل كاتز
  en: Israel Katz
  fr: Israel Katz
  es: Israel Katz
  ru: Исраэль Кац, Кац

Itamar Ben-Gvir : person
  of: Israel
  office: interior-minister
  ar: إيتمار بن غفير, بن غفير, إيتمار بن جفير, بن جفير
  en: Itamar Ben-Gvir, Itamar Ben Gvir, Ben-Gvir, Ben Gvir
  fr: Itamar Ben-Gvir, Itamar Ben Gvir, Ben-Gvir, Ben Gvir
  es: Itamar Ben-Gvir, Itamar Ben Gvir, Ben-Gvir, Ben Gvir
  ru: Итамар Бен-Гвир, Бен-Гвир

Bezalel Smotrich : person
  of: Israel
  office: finance-minister
  ar: بتسلئيل سموتريتش, سموتريتش, بتسلئيل سموتريش
  en: Bezalel Smotrich, Smotrich
  fr: Bezalel Smotrich, Smotrich
  es: Bezalel Smotrich, Smotrich
  ru: Бецалель Смотрич, Смотрич

Isaac Herzog : person
  of: Israel
  office: president
  ar: إسحاق هرتسوغ, إسحق هرتسوغ, هرتسوغ, يتسحاق هرتسوغ, هرتسوج
  en: Isaac Herzog, Herzog
  fr: Isaac Herzog, Herzog
  es: Isaac Herzog, Herzog
  ru: Ицхак Герцог, Герцог

Gideon Saar : person
  of: Israel
  office: foreign-minister
  ar: جدعون ساعر, غدعون ساعر
  en: Gideon Saar, Gideon Sa'ar
  fr: Gideon Saar, Gideon Sa'ar
  es: Gideon Saar, Gideon Sa'ar
  ru: Гидеон Саар

Daniel Hagari : person
  of: Israel Defense Forces
  office: spokesperson
  ar: دانيال هاغاري, هاغاري, دانيال هغاري
  en: Daniel Hagari, Hagari
  fr: Daniel Hagari, Hagari
  es: Daniel Hagari, Hagari
  ru: Даниэль Хагари, Хагари

Avichay Adraee : person
  of: Israel Defense Forces
  office: spokesperson
  ar: أفيخاي أدرعي, أدرعي
  en: Avichay Adraee, Adraee
  fr: Avichay Adraee, Adraee
  es: Avichay Adraee, Adraee
  ru: Авихай Адраи

Tzipi Livni : person
  of: Israel
  office: foreign-minister
  ar: تسيبي ليفني, ليفني
  en: Tzipi Livni, Livni
  fr: Tzipi Livni, Livni
  es: Tzipi Livni, Livni
  ru: Ципи Ливни, Ливни

Mahmoud Ahmadinejad : person
  of: Iran
  office: president
  ar: محمود أحمدي نجاد, أحمدي نجاد, نجاد
  en: Mahmoud Ahmadinejad, Ahmadinejad
  fr: Mahmoud Ahmadinejad, Ahmadinejad
  es: Mahmud Ahmadineyad, Ahmadineyad
  ru: Махмуд Ахмадинежад, Ахмадинежад

Mohammad Khatami : person
  of: Iran
  office: president
  ar: محمد خاتمي
  en: Mohammad Khatami, Khatami
  fr: Mohammad Khatami, Khatami
  es: Mohamed Jatamí, Jatamí
  ru: Мохаммад Хатами, Хатами

Hassan Rouhani : person
  of: Iran
  office: president
  ar: حسن روحاني
  en: Hassan Rouhani, Rouhani, Rohani, Hassan Rohani
  fr: Hassan Rohani, Rohani, Rouhani
  es: Hasan Rohaní, Rohaní
  ru: Хасан Рухани, Рухани

Ebrahim Raisi : person
  of: Iran
  office: president
  ar: إبراهيم رئيسي, إبراهيم رئيسى
  en: Ebrahim Raisi, Raisi
  fr: Ebrahim Raïssi, Raïssi
  es: Ebrahim Raisí, Raisí
  ru: Эбрахим Раиси, Раиси

Masoud Pezeshkian : person
  of: Iran
  office: president
  ar: مسعود بزشكيان, بزشكيان, بيزشكيان, مسعود بيزشكيان
  en: Masoud Pezeshkian, Pezeshkian
  fr: Massoud Pezeshkian, Pezeshkian
  es: Masud Pezeshkian, Pezeshkian
  ru: Масуд Пезешкиан, Пезешкиан

Ali Khamenei : person
  of: Iran
  office: supreme-leader
  ar: علي خامنئي, خامنئي, خامنائي, علي خامنه اي, آية الله خامنئي
  en: Ali Khamenei, Khamenei, Ayatollah Khamenei
  fr: Ali Khamenei, Khamenei, Ayatollah Khamenei
  es: Alí Jamenei, Jamenei
  ru: Али Хаменеи, Хаменеи

Ruhollah Khomeini : person
  of: Iran
  office: supreme-leader
  ar: الخميني, روح الله الخميني, آية الله الخميني
  en: Ruhollah Khomeini, Khomeini, Ayatollah Khomeini
  fr: Ruhollah Khomeini, Khomeini, Ayatollah Khomeini
  es: Jomeini, ayatolá Jomeini
  ru: Хомейни

Mohammad Javad Zarif : person
  of: Iran
  office: foreign-minister
  ar: محمد جواد ظريف, جواد ظريف
  en: Mohammad Javad Zarif, Javad Zarif, Zarif
  fr: Mohammad Javad Zarif, Javad Zarif, Zarif
  es: Mohamad Yavad Zarif, Zarif
  ru: Мохаммад Джавад Зариф, Зариф

Hossein Amir-Abdollahian : person
  of: Iran
  office: foreign-minister
  ar: حسين أمير عبد اللهيان, عبد اللهيان, أمير عبد اللهيان, حسين أمير عبداللهيان
  en: Hossein Amir-Abdollahian, Amir-Abdollahian, Hossein Amirabdollahian
  fr: Hossein Amir-Abdollahian, Amir-Abdollahian, Hossein Amirabdollahian
  es: Hosein Amir Abdolahian
  ru: Хосейн Амир Абдоллахиян

Abbas Araghchi : person
  of: Iran
  office: foreign-minister, deputy-foreign-minister
  ar: عباس عراقجي, عراقجي, عباس عراقتشي, عراقتشي, عباس عرقجي
  en: Abbas Araghchi, Abbas Araqchi, Araghchi, Araqchi
  fr: Abbas Araghchi, Araghchi
  es: Abás Araqchí, Araqchí, Abás Araghchi
  ru: Аббас Аракчи, Аракчи, Аббас Арагчи

Esmaeil Baghaei : person
  of: Iranian Foreign Ministry
  office: spokesperson
  ar: إسماعيل بقائي, بقائي
  en: Esmaeil Baghaei, Esmail Baghaei, Baghaei
  fr: Esmaeil Baghaei, Esmail Baghaei, Baghaei
  es: Esmaeil Baghaei, Esmail Baghaei, Baghaei
  ru: Эсмаил Багаи, Багаи

Ali Larijani : person
  of: Iran
  office: speaker, adviser
  ar: علي لاريجاني, لاريجاني
  en: Ali Larijani, Larijani
  fr: Ali Larijani, Larijani
  es: Ali Larijani, Larijani
  ru: Али Лариджани, Лариджани

Qassem Soleimani : person
  of: Quds Force
  office: commander
  ar: قاسم سليماني
  en: Qassem Soleimani, Qasem Soleimani, Soleimani, Kassem Soleimani
  fr: Qassem Soleimani, Ghassem Soleimani, Soleimani
  es: Qasem Soleimani, Soleimani
  ru: Касем Сулеймани, Сулеймани

Recep Tayyip Erdogan : person
  of: Turkey
  office: president, prime-minister
  ar: رجب طيب أردوغان, أردوغان, رجب طيب إردوغان, إردوغان, أردوجان, رجب طيب أردوجان
  en: Recep Tayyip Erdogan, Recep Tayyip Erdoğan, Tayyip Erdogan, Erdogan
  fr: Recep Tayyip Erdogan, Recep Tayyip Erdoğan, Tayyip Erdogan, Erdogan
  es: Recep Tayyip Erdogan, Recep Tayyip Erdoğan, Tayyip Erdogan, Erdogan
  ru: Реджеп Тайип Эрдоган, Тайип Эрдоган, Эрдоган

Abdullah Gul : person
  of: Turkey
  office: president
  ar: عبد الله غول, عبد الله جول, عبدالله غول
  en: Abdullah Gul, Abdullah Gül
  fr: Abdullah Gül
  es: Abdulá Gül
  ru: Абдулла Гюль

Ahmet Davutoglu : person
  of: Turkey
  office: prime-minister, foreign-minister
  ar: أحمد داود أوغلو, داود أوغلو, أحمد داوود أوغلو
  en: Ahmet Davutoglu, Ahmet Davutoğlu, Davutoglu
  fr: Ahmet Davutoglu, Ahmet Davutoğlu, Davutoglu
  es: Ahmet Davutoglu, Ahmet Davutoğlu, Davutoglu
  ru: Ахмет Давутоглу, Давутоглу

Mevlut Cavusoglu : person
  of: Turkey
  office: foreign-minister
  ar: مولود تشاووش أوغلو, تشاووش أوغلو, مولود جاويش أوغلو, جاويش أوغلو, مولود تشاوش أوغلو
  en: Mevlut Cavusoglu, Mevlüt Çavuşoğlu, Cavusoglu
  fr: Mevlut Cavusoglu, Mevlüt Çavuşoğlu, Cavusoglu
  es: Mevlut Cavusoglu, Mevlüt Çavuşoğlu, Cavusoglu
  ru: Мевлют Чавушоглу, Чавушоглу

Hakan Fidan : person
  of: Turkey
  office: foreign-minister
  ar: هاكان فيدان, هكان فيدان
  en: Hakan Fidan
  fr: Hakan Fidan
  es: Hakan Fidan
  ru: Хакан Фидан

Hulusi Akar : person
  of: Turkey
  office: defence-minister
  ar: خلوصي أكار, خلوصي آكار
  en: Hulusi Akar
  fr: Hulusi Akar
  es: Hulusi Akar
  ru: Хулуси Акар

Ekrem Imamoglu : person
  of: Turkey
  office: mayor
  ar: أكرم إمام أوغلو, إمام أوغلو
  en: Ekrem Imamoglu, Ekrem İmamoğlu, Imamoglu
  fr: Ekrem Imamoglu, Ekrem İmamoğlu, Imamoglu
  es: Ekrem Imamoglu, Ekrem İmamoğlu, Imamoglu
  ru: Экрем Имамоглу, Имамоглу

Fethullah Gulen : person
  of: Turkey
  office: cleric
  ar: فتح الله غولن, غولن, فتح الله كولن, فتح الله جولن
  en: Fethullah Gulen, Fethullah Gülen, Gulen
  fr: Fethullah Gulen, Fethullah Gülen, Gulen
  es: Fethullah Gulen, Fethullah Gülen, Gulen
  ru: Фетхуллах Гюлен, Гюлен

Abdullah Ocalan : person
  of: PKK
  office: party-leader
  ar: عبد الله أوجلان, أوجلان, عبدالله أوجلان
  en: Abdullah Ocalan, Abdullah Öcalan, Ocalan
  fr: Abdullah Ocalan, Abdullah Öcalan, Ocalan
  es: Abdullah Ocalan, Abdullah Öcalan, Ocalan
  ru: Абдулла Оджалан, Оджалан

# Asia and Oceania
Hu Jintao : person
  of: China
  office: president
  ar: هو جينتاو, هو جين تاو
  en: Hu Jintao
  fr: Hu Jintao
  es: Hu Jintao
  ru: Ху Цзиньтао

Xi Jinping : person
  of: China
  office: president
  ar: شي جين بينغ, شي جينبينغ, شي جين بينج, شي جينغ بينغ
  en: Xi Jinping
  fr: Xi Jinping
  es: Xi Jinping
  ru: Си Цзиньпин

Li Keqiang : person
  of: China
  office: prime-minister
  ar: لي كه تشيانغ, لي كيكيانغ, لي كه تشيانج
  en: Li Keqiang
  fr: Li Keqiang
  es: Li Keqiang
  ru: Ли Кэцян

Li Qiang : person
  of: China
  office: prime-minister
  ar: لي تشيانغ, لي تشيانج
  en: Li Qiang
  fr: Li Qiang
  es: Li Qiang
  ru: Ли Цян

Wang Yi : person
  of: China
  office: foreign-minister
  ar: وانغ يي, وانج يي, وانغ إي
  en: Wang Yi
  fr: Wang Yi
  es: Wang Yi
  ru: Ван И

Jiang Zemin : person
  of: China
  office: president
  ar: جيانغ زيمين, جيانغ تسه مين
  en: Jiang Zemin
  fr: Jiang Zemin
  es: Jiang Zemin
  ru: Цзян Цзэминь

Mao Ning : person
  of: Chinese Foreign Ministry
  office: spokesperson
  ar: ماو نينغ, ماو نينج
  en: Mao Ning
  fr: Mao Ning
  es: Mao Ning
  ru: Мао Нин

Wang Wenbin : person
  of: Chinese Foreign Ministry
  office: spokesperson
  ar: وانغ ون بين, وانغ وين بين, وانغ وينبين, وانج ون بين
  en: Wang Wenbin
  fr: Wang Wenbin
  es: Wang Wenbin
  ru: Ван Вэньбинь

Zhao Lijian : person
  of: Chinese Foreign Ministry
  office: spokesperson
  ar: تشاو ليجيان, تشاو لي جيان
  en: Zhao Lijian
  fr: Zhao Lijian
  es: Zhao Lijian
  ru: Чжао Лицзянь

Dalai Lama : person
  of: Tibet
  office: spiritual-leader
  ar: الدالاي لاما, دالاي لاما
  en: Dalai Lama
  fr: dalaï-lama
  es: dalái lama
  ru: Далай-лама

Tsai Ing-wen : person
  of: Taiwan
  office: president
  ar: تساي إنغ وين, تساي إينغ ون, تساي إنج وين
  en: Tsai Ing-wen
  fr: Tsai Ing-wen
  es: Tsai Ing-wen
  ru: Цай Инвэнь

Lai Ching-te : person
  of: Taiwan
  office: president
  ar: لاي تشينغ تي, لاي تشينغ ته
  en: Lai Ching-te, William Lai
  fr: Lai Ching-te, William Lai
  es: Lai Ching-te, William Lai
  ru: Лай Циндэ

Shinzo Abe : person
  of: Japan
  office: prime-minister
  ar: شينزو آبي, شينزو أبي
  en: Shinzo Abe
  fr: Shinzo Abe
  es: Shinzo Abe
  ru: Синдзо Абэ

Fumio Kishida : person
  of: Japan
  office: prime-minister
  ar: فوميو كيشيدا, كيشيدا
  en: Fumio Kishida, Kishida
  fr: Fumio Kishida, Kishida
  es: Fumio Kishida, Kishida
  ru: Фумио Кисида, Кисида

Yoshihide Suga : person
  of: Japan
  office: prime-minister
  ar: يوشيهيدي سوغا, سوغا, يوشيهيدي سوجا
  en: Yoshihide Suga, Suga
  fr: Yoshihide Suga, Suga
  es: Yoshihide Suga, Suga
  ru: Ёсихидэ Суга

Shigeru Ishiba : person
  of: Japan
  office: prime-minister
  ar: شيغيرو إيشيبا, إيشيبا, شيجيرو إيشيبا
  en: Shigeru Ishiba, Ishiba
  fr: Shigeru Ishiba, Ishiba
  es: Shigeru Ishiba, Ishiba
  ru: Сигэру Исиба, Исиба

Sanae Takaichi : person
  of: Japan
  office: prime-minister
  ar: ساناي تاكايتشي, تاكايتشي, سانايه تاكايتشي
  en: Sanae Takaichi, Takaichi
  fr: Sanae Takaichi, Takaichi
  es: Sanae Takaichi, Takaichi
  ru: Санаэ Такаити, Такаити

Junichiro Koizumi : person
  of: Japan
  office: prime-minister
  ar: جونيشيرو كويزومي, كويزومي
  en: Junichiro Koizumi, Koizumi
  fr: Junichiro Koizumi, Koizumi
  es: Junichiro Koizumi, Koizumi
  ru: Дзюнъитиро Коидзуми, Коидзуми

Kim Jong-un : person
  of: North Korea
  office: leader
  ar: كيم جونغ أون, كيم جونغ اون, كيم جونج أون, كيم يونغ أون
  en: Kim Jong-un, Kim Jong Un, Kim Jong-Un
  fr: Kim Jong-un, Kim Jong Un, Kim Jong-Un
  es: Kim Jong-un, Kim Jong Un, Kim Jong-Un
  ru: Ким Чен Ын

Kim Jong-il : person
  of: North Korea
  office: leader
  ar: كيم جونغ إيل, كيم جونغ ايل, كيم جونج إيل, كيم يونغ إيل
  en: Kim Jong-il, Kim Jong Il
  fr: Kim Jong-il, Kim Jong Il
  es: Kim Jong-il, Kim Jong Il
  ru: Ким Чен Ир

Kim Yo-jong : person
  of: North Korea
  office: official
  ar: كيم يو جونغ, كيم يو جونج
  en: Kim Yo-jong, Kim Yo Jong
  fr: Kim Yo-jong, Kim Yo Jong
  es: Kim Yo-jong, Kim Yo Jong
  ru: Ким Ё Чжон

Moon Jae-in : person
  of: South Korea
  office: president
  ar: مون جيه إن, مون جاي إن, مون جاي-ان
  en: Moon Jae-in, Moon Jae In
  fr: Moon Jae-in, Moon Jae In
  es: Moon Jae-in, Moon Jae In
  ru: Мун Чжэ Ин

Yoon Suk Yeol : person
  of: South Korea
  office: president
  ar: يون سوك يول, يون سيوك يول, يون سوك-يول
  en: Yoon Suk Yeol, Yoon Suk-yeol, Yoon Seok-youl
  fr: Yoon Suk Yeol, Yoon Suk-yeol, Yoon Seok-youl
  es: Yoon Suk Yeol, Yoon Suk-yeol, Yoon Seok-youl
  ru: Юн Сок Ёль

Lee Jae-myung : person
  of: South Korea
  office: president
  ar: لي جاي ميونغ, لي جيه ميونغ, لي جيه ميونج
  en: Lee Jae-myung, Lee Jae Myung
  fr: Lee Jae-myung, Lee Jae Myung
  es: Lee Jae-myung, Lee Jae Myung
  ru: Ли Чжэ Мён

Park Geun-hye : person
  of: South Korea
  office: president
  ar: باك كون هيه, بارك غوين هاي, بارك كون هيه, بارك غون هيه
  en: Park Geun-hye
  fr: Park Geun-hye
  es: Park Geun-hye
  ru: Пак Кын Хе

Manmohan Singh : person
  of: India
  office: prime-minister
  ar: مانموهان سينغ, مانموهان سينج
  en: Manmohan Singh
  fr: Manmohan Singh
  es: Manmohan Singh
  ru: Манмохан Сингх

Narendra Modi : person
  of: India
  office: prime-minister
  ar: ناريندرا مودي, مودي, نارندرا مودي
  en: Narendra Modi, Modi
  fr: Narendra Modi, Modi
  es: Narendra Modi, Modi
  ru: Нарендра Моди, Моди

Rahul Gandhi : person
  of: India
  office: opposition-leader
  ar: راهول غاندي, راهول جاندي
  en: Rahul Gandhi
  fr: Rahul Gandhi
  es: Rahul Gandhi
  ru: Рахул Ганди

Subrahmanyam Jaishankar : person
  of: India
  office: foreign-minister
  ar: سوبرامانيام جيشانكار, جيشانكار, جايشانكار
  en: Subrahmanyam Jaishankar, S. Jaishankar, Jaishankar
  fr: Subrahmanyam Jaishankar, S. Jaishankar, Jaishankar
  es: Subrahmanyam Jaishankar, S. Jaishankar, Jaishankar
  ru: Субраманьям Джайшанкар, Джайшанкар

Pervez Musharraf : person
  of: Pakistan
  office: president
  ar: برويز مشرف
  en: Pervez Musharraf, Musharraf
  fr: Pervez Musharraf, Musharraf
  es: Pervez Musharraf, Musharraf
  ru: Первез Мушарраф, Мушарраф

Benazir Bhutto : person
  of: Pakistan
  office: prime-minister
  ar: بينظير بوتو, بنظير بوتو, بي نظير بوتو
  en: Benazir Bhutto
  fr: Benazir Bhutto
  es: Benazir Bhutto
  ru: Беназир Бхутто

Nawaz Sharif : person
  of: Pakistan
  office: prime-minister
  ar: نواز شريف
  en: Nawaz Sharif
  fr: Nawaz Sharif
  es: Nawaz Sharif
  ru: Наваз Шариф

Shehbaz Sharif : person
  of: Pakistan
  office: prime-minister
  ar: شهباز شريف
  en: Shehbaz Sharif, Shahbaz Sharif
  fr: Shehbaz Sharif, Shahbaz Sharif
  es: Shehbaz Sharif, Shahbaz Sharif
  ru: Шахбаз Шариф

Imran Khan : person
  of: Pakistan
  office: prime-minister
  ar: عمران خان
  en: Imran Khan
  fr: Imran Khan
  es: Imran Khan
  ru: Имран Хан

Malala Yousafzai : person
  of: Pakistan
  office: activist
  ar: ملالا يوسفزاي, ملالا, ملالة يوسفزاي
  en: Malala Yousafzai, Malala
  fr: Malala Yousafzai, Malala
  es: Malala Yousafzai, Malala
  ru: Малала Юсуфзай, Малала

Hamid Karzai : person
  of: Afghanistan
  office: president
  ar: حامد كرزاي, كرزاي, حميد كرزاي, قرضاي, حامد قرضاي
  en: Hamid Karzai, Karzai
  fr: Hamid Karzaï, Karzaï
  es: Hamid Karzai, Karzai
  ru: Хамид Карзай, Карзай

Ashraf Ghani : person
  of: Afghanistan
  office: president
  ar: أشرف غني
  en: Ashraf Ghani
  fr: Ashraf Ghani
  es: Ashraf Ghani
  ru: Ашраф Гани

Mullah Omar : person
  of: Taliban
  office: leader
  ar: الملا عمر, الملا محمد عمر
  en: Mullah Omar, Mullah Mohammed Omar
  fr: mollah Omar
  es: mulá Omar
  ru: мулла Омар

Hibatullah Akhundzada : person
  of: Taliban
  office: leader
  ar: هبة الله أخوند زاده, هبة الله أخندزاده, أخوند زاده
  en: Hibatullah Akhundzada, Haibatullah Akhundzada, Akhundzada
  fr: Hibatullah Akhundzada, Haibatullah Akhundzada, Akhundzada
  es: Hibatullah Akhundzada, Haibatullah Akhundzada, Akhundzada
  ru: Хайбатулла Ахундзада, Ахундзада

Zabihullah Mujahid : person
  of: Taliban
  office: spokesperson
  ar: ذبيح الله مجاهد
  en: Zabihullah Mujahid
  fr: Zabihullah Mujahid
  es: Zabihullah Mujahid
  ru: Забихулла Муджахид

Sheikh Hasina : person
  of: Bangladesh
  office: prime-minister
  ar: الشيخة حسينة, شيخة حسينة, حسينة واجد
  en: Sheikh Hasina, Hasina
  fr: Sheikh Hasina, Hasina
  es: Sheikh Hasina, Hasina
  ru: Шейх Хасина

Muhammad Yunus : person
  of: Bangladesh
  office: prime-minister
  ar: محمد يونس
  en: Muhammad Yunus, Mohammad Yunus
  fr: Muhammad Yunus, Mohammad Yunus
  es: Muhammad Yunus, Mohammad Yunus
  ru: Мухаммад Юнус

Aung San Suu Kyi : person
  of: Myanmar
  office: state-counsellor
  ar: أونغ سان سو تشي, أونغ سان سو كي, أون سان سو تشي, أونج سان سو تشي
  en: Aung San Suu Kyi, Suu Kyi
  fr: Aung San Suu Kyi, Suu Kyi
  es: Aung San Suu Kyi, Suu Kyi
  ru: Аун Сан Су Чжи

Min Aung Hlaing : person
  of: Myanmar
  office: army-commander
  ar: مين أونغ هلاينغ, مين أونج هلاينج, مين أونغ هلينغ
  en: Min Aung Hlaing
  fr: Min Aung Hlaing
  es: Min Aung Hlaing
  ru: Мин Аун Хлайн

Thaksin Shinawatra : person
  of: Thailand
  office: prime-minister
  ar: تاكسين شيناواترا, ثاكسين شيناواترا, تاكسين
  en: Thaksin Shinawatra, Thaksin
  fr: Thaksin Shinawatra, Thaksin
  es: Thaksin Shinawatra, Thaksin
  ru: Таксин Чинават

Rodrigo Duterte : person
  of: Philippines
  office: president
  ar: رودريغو دوتيرتي, دوتيرتي, رودريغو دوتيرتيه, رودريجو دوتيرتي
  en: Rodrigo Duterte, Duterte
  fr: Rodrigo Duterte, Duterte
  es: Rodrigo Duterte, Duterte
  ru: Родриго Дутерте, Дутерте

Ferdinand Marcos Jr. : person
  of: Philippines
  office: president
  ar: فرديناند ماركوس جونيور, فرديناند ماركوس, ماركوس
  en: Ferdinand Marcos Jr., Ferdinand Marcos, Bongbong Marcos
  fr: Ferdinand Marcos Jr., Ferdinand Marcos, Bongbong Marcos
  es: Ferdinand Marcos Jr., Ferdinand Marcos, Bongbong Marcos
  ru: Фердинанд Маркос, Маркос

Joko Widodo : person
  of: Indonesia
  office: president
  ar: جوكو ويدودو, ويدودو
  en: Joko Widodo, Jokowi, Widodo
  fr: Joko Widodo, Jokowi, Widodo
  es: Joko Widodo, Jokowi, Widodo
  ru: Джоко Видодо, Видодо

Prabowo Subianto : person
  of: Indonesia
  office: president
  ar: برابوو سوبيانتو, سوبيانتو, برابوو
  en: Prabowo Subianto, Prabowo
  fr: Prabowo Subianto, Prabowo
  es: Prabowo Subianto, Prabowo
  ru: Прабово Субианто

Mahathir Mohamad : person
  of: Malaysia
  office: prime-minister
  ar: مهاتير محمد, محاضر محمد
  en: Mahathir Mohamad, Mahathir Mohammad, Mahathir
  fr: Mahathir Mohamad, Mahathir Mohammad, Mahathir
  es: Mahathir Mohamad, Mahathir Mohammad, Mahathir
  ru: Махатхир Мохамад

Anwar Ibrahim : person
  of: Malaysia
  office: prime-minister
  ar: أنور إبراهيم
  en: Anwar Ibrahim
  fr: Anwar Ibrahim
  es: Anwar Ibrahim
  ru: Анвар Ибрагим

Najib Razak : person
  of: Malaysia
  office: prime-minister
  ar: نجيب عبد الرزاق, نجيب رزاق
  en: Najib Razak
  fr: Najib Razak
  es: Najib Razak
  ru: Наджиб Разак

Scott Morrison : person
  of: Australia
  office: prime-minister
  ar: سكوت موريسون
  en: Scott Morrison
  fr: Scott Morrison
  es: Scott Morrison
  ru: Скотт Моррисон

Anthony Albanese : person
  of: Australia
  office: prime-minister
  ar: أنتوني ألبانيز, ألبانيز, أنتوني ألبانيزي
  en: Anthony Albanese, Albanese
  fr: Anthony Albanese, Albanese
  es: Anthony Albanese, Albanese
  ru: Энтони Альбанезе, Альбанезе

Jacinda Ardern : person
  of: New Zealand
  office: prime-minister
  ar: جاسيندا أرديرن, أرديرن, جاسيندا أردرن, جاسيندا آردرن
  en: Jacinda Ardern, Ardern
  fr: Jacinda Ardern, Ardern
  es: Jacinda Ardern, Ardern
  ru: Джасинда Ардерн, Ардерн

# Americas
Justin Trudeau : person
  of: Canada
  office: prime-minister
  ar: جاستن ترودو, ترودو, جاستين ترودو
  en: Justin Trudeau, Trudeau
  fr: Justin Trudeau, Trudeau
  es: Justin Trudeau, Trudeau
  ru: Джастин Трюдо, Трюдо

Mark Carney : person
  of: Canada
  office: prime-minister, central-bank-governor
  ar: مارك كارني, كارني
  en: Mark Carney, Carney
  fr: Mark Carney, Carney
  es: Mark Carney, Carney
  ru: Марк Карни, Карни

Stephen Harper : person
  of: Canada
  office: prime-minister
  ar: ستيفن هاربر
  en: Stephen Harper
  fr: Stephen Harper
  es: Stephen Harper
  ru: Стивен Харпер

Fidel Castro : person
  of: Cuba
  office: president
  ar: فيدل كاسترو
  en: Fidel Castro
  fr: Fidel Castro
  es: Fidel Castro
  ru: Фидель Кастро

Raúl Castro : person
  of: Cuba
  office: president
  ar: راؤول كاسترو, راوول كاسترو
  en: Raúl Castro, Raul Castro
  fr: Raúl Castro, Raul Castro
  es: Raúl Castro, Raul Castro
  ru: Рауль Кастро

Miguel Díaz-Canel : person
  of: Cuba
  office: president
  ar: ميغيل دياز كانيل, دياز كانيل, ميغيل دياس كانيل
  en: Miguel Díaz-Canel, Díaz-Canel
  fr: Miguel Díaz-Canel, Díaz-Canel
  es: Miguel Díaz-Canel, Díaz-Canel
  ru: Мигель Диас-Канель, Диас-Канель

Hugo Chávez : person
  of: Venezuela
  office: president
  ar: هوغو تشافيز, تشافيز, هوغو شافيز, هوجو شافيز, شافيز, هوجو تشافيز
  en: Hugo Chávez, Hugo Chavez, Chávez
  fr: Hugo Chávez, Hugo Chavez, Chávez
  es: Hugo Chávez, Hugo Chavez, Chávez
  ru: Уго Чавес, Чавес

Nicolás Maduro : person
  of: Venezuela
  office: president
  ar: نيكولاس مادورو, مادورو
  en: Nicolás Maduro, Nicolas Maduro, Maduro
  fr: Nicolás Maduro, Nicolas Maduro, Maduro
  es: Nicolás Maduro, Nicolas Maduro, Maduro
  ru: Николас Мадуро, Мадуро

Juan Guaidó : person
  of: Venezuela
  office: opposition-leader
  ar: خوان غوايدو, غوايدو, خوان جوايدو, جوايدو
  en: Juan Guaidó, Juan Guaido, Guaidó
  fr: Juan Guaidó, Juan Guaido, Guaidó
  es: Juan Guaidó, Juan Guaido, Guaidó
  ru: Хуан Гуайдо, Гуайдо

María Corina Machado : person
  of: Venezuela
  office: opposition-leader
  ar: ماريا كورينا ماتشادو, ماتشادو
  en: María Corina Machado, Maria Corina Machado
  fr: María Corina Machado, Maria Corina Machado
  es: María Corina Machado, Maria Corina Machado
  ru: Мария Корина Мачадо, Мачадо

Luiz Inácio Lula da Silva : person
  of: Brazil
  office: president
  ar: لولا دا سيلفا, لويس إيناسيو لولا دا سيلفا, لويز إيناسيو لولا دا سيلفا
  en: Luiz Inácio Lula da Silva, Lula da Silva, Lula
  fr: Luiz Inácio Lula da Silva, Lula da Silva, Lula
  es: Luiz Inácio Lula da Silva, Lula da Silva, Lula
  ru: Луис Инасиу Лула да Силва, Лула да Силва, Лула

Dilma Rousseff : person
  of: Brazil
  office: president
  ar: ديلما روسيف, روسيف
  en: Dilma Rousseff, Rousseff
  fr: Dilma Rousseff, Rousseff
  es: Dilma Rousseff, Rousseff
  ru: Дилма Русеф, Дилма Роуссефф, Русеф

Jair Bolsonaro : person
  of: Brazil
  office: president
  ar: جاير بولسونارو, بولسونارو, جايير بولسونارو, جائير بولسونارو
  en: Jair Bolsonaro, Bolsonaro
  fr: Jair Bolsonaro, Bolsonaro
  es: Jair Bolsonaro, Bolsonaro
  ru: Жаир Болсонару, Болсонару

Cristina Kirchner : person
  of: Argentina
  office: president
  ar: كريستينا كيرشنر, كريستينا فرنانديز دي كيرشنر
  en: Cristina Kirchner, Cristina Fernández de Kirchner
  fr: Cristina Kirchner, Cristina Fernández de Kirchner
  es: Cristina Kirchner, Cristina Fernández de Kirchner
  ru: Кристина Киршнер

Mauricio Macri : person
  of: Argentina
  office: president
  ar: ماوريسيو ماكري
  en: Mauricio Macri, Macri
  fr: Mauricio Macri, Macri
  es: Mauricio Macri, Macri
  ru: Маурисио Макри

Alberto Fernández : person
  of: Argentina
  office: president
  ar: ألبرتو فرنانديز, ألبرتو فرنانديس
  en: Alberto Fernández, Alberto Fernandez
  fr: Alberto Fernández, Alberto Fernandez
  es: Alberto Fernández, Alberto Fernandez
  ru: Альберто Фернандес

Javier Milei : person
  of: Argentina
  office: president
  ar: خافيير ميلي, خافيير ميليي, خابيير ميلي
  en: Javier Milei, Milei
  fr: Javier Milei, Milei
  es: Javier Milei, Milei
  ru: Хавьер Милей, Милей

Michelle Bachelet : person
  of: Chile
  office: president, high-commissioner
  ar: ميشيل باشليه, باشليه, ميشال باشليه
  en: Michelle Bachelet, Bachelet
  fr: Michelle Bachelet, Bachelet
  es: Michelle Bachelet, Bachelet
  ru: Мишель Бачелет, Бачелет

Gabriel Boric : person
  of: Chile
  office: president
  ar: غابرييل بوريك, غابريال بوريك, جابرييل بوريك
  en: Gabriel Boric, Boric
  fr: Gabriel Boric, Boric
  es: Gabriel Boric, Boric
  ru: Габриэль Борич, Борич

Evo Morales : person
  of: Bolivia
  office: president
  ar: إيفو موراليس
  en: Evo Morales
  fr: Evo Morales
  es: Evo Morales
  ru: Эво Моралес

Juan Manuel Santos : person
  of: Colombia
  office: president
  ar: خوان مانويل سانتوس
  en: Juan Manuel Santos
  fr: Juan Manuel Santos
  es: Juan Manuel Santos
  ru: Хуан Мануэль Сантос

Gustavo Petro : person
  of: Colombia
  office: president
  ar: غوستافو بيترو, جوستافو بيترو, غوستافو بترو
  en: Gustavo Petro
  fr: Gustavo Petro
  es: Gustavo Petro
  ru: Густаво Петро

Álvaro Uribe : person
  of: Colombia
  office: president
  ar: ألفارو أوريبي, أوريبي
  en: Álvaro Uribe, Alvaro Uribe, Uribe
  fr: Álvaro Uribe, Alvaro Uribe, Uribe
  es: Álvaro Uribe, Alvaro Uribe, Uribe
  ru: Альваро Урибе, Урибе

Nayib Bukele : person
  of: El Salvador
  office: president
  ar: نجيب بوكيلة, نجيب أبو كيلة, بوكيلة, نايب بوكيلي
  en: Nayib Bukele, Bukele
  fr: Nayib Bukele, Bukele
  es: Nayib Bukele, Bukele
  ru: Найиб Букеле, Букеле

Daniel Ortega : person
  of: Nicaragua
  office: president
  ar: دانيال أورتيغا, دانييل أورتيغا, دانيال أورتيجا
  en: Daniel Ortega
  fr: Daniel Ortega
  es: Daniel Ortega
  ru: Даниэль Ортега

Andrés Manuel López Obrador : person
  of: Mexico
  office: president
  ar: أندريس مانويل لوبيز أوبرادور, لوبيز أوبرادور, أوبرادور
  en: Andrés Manuel López Obrador, Lopez Obrador, AMLO
  fr: Andrés Manuel López Obrador, Lopez Obrador, AMLO
  es: Andrés Manuel López Obrador, Lopez Obrador, AMLO
  ru: Андрес Мануэль Лопес Обрадор, Лопес Обрадор

Enrique Peña Nieto : person
  of: Mexico
  office: president
  ar: إنريكي بينيا نييتو, بينيا نييتو
  en: Enrique Peña Nieto, Peña Nieto
  fr: Enrique Peña Nieto, Peña Nieto
  es: Enrique Peña Nieto, Peña Nieto
  ru: Энрике Пенья Ньето, Пенья Ньето

Claudia Sheinbaum : person
  of: Mexico
  office: president
  ar: كلاوديا شينباوم, شينباوم, كلوديا شينباوم
  en: Claudia Sheinbaum, Sheinbaum
  fr: Claudia Sheinbaum, Sheinbaum
  es: Claudia Sheinbaum, Sheinbaum
  ru: Клаудия Шейнбаум, Шейнбаум

Joaquín Guzmán : person
  office: drug-lord
  ar: إل تشابو, خواكين غوزمان, إل تشابو غوزمان
  en: Joaquín Guzmán, Joaquin Guzman, El Chapo
  fr: Joaquín Guzmán, El Chapo
  es: Joaquín Guzmán, El Chapo
  ru: Хоакин Гусман, Эль Чапо

# Africa
Nelson Mandela : person
  of: South Africa
  office: president
  ar: نيلسون مانديلا, مانديلا, نلسون مانديلا
  en: Nelson Mandela, Mandela
  fr: Nelson Mandela, Mandela
  es: Nelson Mandela, Mandela
  ru: Нельсон Мандела, Мандела

Thabo Mbeki : person
  of: South Africa
  office: president
  ar: ثابو مبيكي, ثابو إمبيكي, تابو مبيكي
  en: Thabo Mbeki, Mbeki
  fr: Thabo Mbeki, Mbeki
  es: Thabo Mbeki, Mbeki
  ru: Табо Мбеки, Мбеки

Jacob Zuma : person
  of: South Africa
  office: president
  ar: جاكوب زوما, زوما
  en: Jacob Zuma, Zuma
  fr: Jacob Zuma, Zuma
  es: Jacob Zuma, Zuma
  ru: Джейкоб Зума, Зума

Cyril Ramaphosa : person
  of: South Africa
  office: president
  ar: سيريل رامافوزا, رامافوزا, سيريل رامافوسا, رامابوزا
  en: Cyril Ramaphosa, Ramaphosa
  fr: Cyril Ramaphosa, Ramaphosa
  es: Cyril Ramaphosa, Ramaphosa
  ru: Сирил Рамафоса, Рамафоса

Robert Mugabe : person
  of: Zimbabwe
  office: president
  ar: روبرت موغابي, موغابي, روبرت موجابي, موجابي
  en: Robert Mugabe, Mugabe
  fr: Robert Mugabe, Mugabe
  es: Robert Mugabe, Mugabe
  ru: Роберт Мугабе, Мугабе

Emmerson Mnangagwa : person
  of: Zimbabwe
  office: president
  ar: إيمرسون منانغاغوا, منانغاغوا, إمرسون منانجاجوا
  en: Emmerson Mnangagwa, Mnangagwa
  fr: Emmerson Mnangagwa, Mnangagwa
  es: Emmerson Mnangagwa, Mnangagwa
  ru: Эммерсон Мнангагва, Мнангагва

Olusegun Obasanjo : person
  of: Nigeria
  office: president
  ar: أولوسيغون أوباسانجو, أوباسانجو
  en: Olusegun Obasanjo, Obasanjo
  fr: Olusegun Obasanjo, Obasanjo
  es: Olusegun Obasanjo, Obasanjo
  ru: Олусегун Обасанджо

Goodluck Jonathan : person
  of: Nigeria
  office: president
  ar: غودلاك جوناثان, جودلاك جوناثان
  en: Goodluck Jonathan
  fr: Goodluck Jonathan
  es: Goodluck Jonathan
  ru: Гудлак Джонатан

Muhammadu Buhari : person
  of: Nigeria
  office: president
  ar: محمد بخاري, محمدو بخاري, محمدو بوهاري
  en: Muhammadu Buhari, Buhari
  fr: Muhammadu Buhari, Buhari
  es: Muhammadu Buhari, Buhari
  ru: Мохаммаду Бухари, Мухаммаду Бухари

Bola Tinubu : person
  of: Nigeria
  office: president
  ar: بولا تينوبو, تينوبو
  en: Bola Tinubu, Tinubu
  fr: Bola Tinubu, Tinubu
  es: Bola Tinubu, Tinubu
  ru: Бола Тинубу, Тинубу

Abiy Ahmed : person
  of: Ethiopia
  office: prime-minister
  ar: آبي أحمد, أبي أحمد, أبيي أحمد
  en: Abiy Ahmed, Abiy Ahmed Ali
  fr: Abiy Ahmed, Abiy Ahmed Ali
  es: Abiy Ahmed, Abiy Ahmed Ali
  ru: Абий Ахмед

Meles Zenawi : person
  of: Ethiopia
  office: prime-minister
  ar: ملس زيناوي, ميليس زيناوي, مليس زيناوي
  en: Meles Zenawi
  fr: Meles Zenawi
  es: Meles Zenawi
  ru: Мелес Зенауи

Isaias Afwerki : person
  of: Eritrea
  office: president
  ar: أسياس أفورقي, إسياس أفورقي, أفورقي, أسياسي أفورقي
  en: Isaias Afwerki, Afwerki
  fr: Isaias Afwerki, Afwerki
  es: Isaias Afwerki, Afwerki
  ru: Исайяс Афеверки

Uhuru Kenyatta : person
  of: Kenya
  office: president
  ar: أوهورو كينياتا, كينياتا
  en: Uhuru Kenyatta, Kenyatta
  fr: Uhuru Kenyatta, Kenyatta
  es: Uhuru Kenyatta, Kenyatta
  ru: Ухуру Кеньятта, Кеньятта

William Ruto : person
  of: Kenya
  office: president
  ar: وليام روتو, ويليام روتو, روتو
  en: William Ruto, Ruto
  fr: William Ruto, Ruto
  es: William Ruto, Ruto
  ru: Уильям Руто, Руто

Paul Kagame : person
  of: Rwanda
  office: president
  ar: بول كاغامي, كاغامي, بول كاجامي, بول كاغاميه
  en: Paul Kagame, Kagame
  fr: Paul Kagame, Kagame
  es: Paul Kagame, Kagame
  ru: Поль Кагаме, Кагаме

Félix Tshisekedi : person
  of: Democratic Republic of the Congo
  office: president
  ar: فيليكس تشيسيكيدي, تشيسيكيدي, فليكس تشيسيكيدي, فيليكس تشيسكيدي
  en: Félix Tshisekedi, Felix Tshisekedi, Tshisekedi
  fr: Félix Tshisekedi, Felix Tshisekedi, Tshisekedi
  es: Félix Tshisekedi, Felix Tshisekedi, Tshisekedi
  ru: Феликс Чисекеди, Чисекеди

Joseph Kabila : person
  of: Democratic Republic of the Congo
  office: president
  ar: جوزيف كابيلا, كابيلا
  en: Joseph Kabila, Kabila
  fr: Joseph Kabila, Kabila
  es: Joseph Kabila, Kabila
  ru: Жозеф Кабила, Кабила

Yoweri Museveni : person
  of: Uganda
  office: president
  ar: يوويري موسيفيني, موسيفيني, يوري موسيفيني
  en: Yoweri Museveni, Museveni
  fr: Yoweri Museveni, Museveni
  es: Yoweri Museveni, Museveni
  ru: Йовери Мусевени, Мусевени

Salva Kiir : person
  of: South Sudan
  office: president
  ar: سلفا كير, سلفاكير, سلفا كير ميارديت, سيلفا كير
  en: Salva Kiir, Salva Kiir Mayardit
  fr: Salva Kiir, Salva Kiir Mayardit
  es: Salva Kiir, Salva Kiir Mayardit
  ru: Салва Киир, Сальва Киир

Riek Machar : person
  of: South Sudan
  office: vice-president
  ar: رياك مشار, ريك مشار
  en: Riek Machar
  fr: Riek Machar
  es: Riek Machar
  ru: Риек Мачар

Idriss Déby : person
  of: Chad
  office: president
  ar: إدريس ديبي
  en: Idriss Déby, Idriss Deby
  fr: Idriss Déby, Idriss Deby
  es: Idriss Déby, Idriss Deby
  ru: Идрис Деби

Mahamat Idriss Déby : person
  of: Chad
  office: president
  ar: محمد إدريس ديبي, محمد ديبي
  en: Mahamat Idriss Déby, Mahamat Deby
  fr: Mahamat Idriss Déby, Mahamat Deby
  es: Mahamat Idriss Déby, Mahamat Deby
  ru: Махамат Идрис Деби

Alassane Ouattara : person
  of: Ivory Coast
  office: president
  ar: الحسن واتارا, واتارا, الحسن وتارا
  en: Alassane Ouattara, Ouattara
  fr: Alassane Ouattara, Ouattara
  es: Alassane Ouattara, Ouattara
  ru: Алассан Уаттара, Уаттара

Laurent Gbagbo : person
  of: Ivory Coast
  office: president
  ar: لوران غباغبو, غباغبو, لوران جباجبو
  en: Laurent Gbagbo, Gbagbo
  fr: Laurent Gbagbo, Gbagbo
  es: Laurent Gbagbo, Gbagbo
  ru: Лоран Гбагбо, Гбагбо

Macky Sall : person
  of: Senegal
  office: president
  ar: ماكي سال, ماكي صال
  en: Macky Sall
  fr: Macky Sall
  es: Macky Sall
  ru: Маки Салл

Bassirou Diomaye Faye : person
  of: Senegal
  office: president
  ar: باسيرو ديوماي فاي, باسيرو ديوماي فايي
  en: Bassirou Diomaye Faye
  fr: Bassirou Diomaye Faye
  es: Bassirou Diomaye Faye
  ru: Бассиру Диомай Фай

Assimi Goïta : person
  of: Mali
  office: president
  ar: أسيمي غويتا, عاصمي غويتا, غويتا, عاصيمي غويتا
  en: Assimi Goïta, Assimi Goita
  fr: Assimi Goïta, Assimi Goita
  es: Assimi Goïta, Assimi Goita
  ru: Ассими Гойта, Гойта

Ibrahim Traoré : person
  of: Burkina Faso
  office: president
  ar: إبراهيم تراوري
  en: Ibrahim Traoré, Ibrahim Traore
  fr: Ibrahim Traoré, Ibrahim Traore
  es: Ibrahim Traoré, Ibrahim Traore
  ru: Ибрагим Траоре

Abdourahamane Tiani : person
  of: Niger
  office: president
  ar: عبد الرحمن تياني, عبد الرحمن تشياني, عبدالرحمن تياني
  en: Abdourahamane Tiani, Abdourahamane Tchiani
  fr: Abdourahamane Tiani, Abdourahamane Tchiani
  es: Abdourahamane Tiani, Abdourahamane Tchiani
  ru: Абдурахман Тчиани

Mohamed Bazoum : person
  of: Niger
  office: president
  ar: محمد بازوم, بازوم
  en: Mohamed Bazoum, Bazoum
  fr: Mohamed Bazoum, Bazoum
  es: Mohamed Bazoum, Bazoum
  ru: Мохамед Базум, Базум

Ali Bongo : person
  of: Gabon
  office: president
  ar: علي بونغو, علي بونجو
  en: Ali Bongo, Ali Bongo Ondimba
  fr: Ali Bongo, Ali Bongo Ondimba
  es: Ali Bongo, Ali Bongo Ondimba
  ru: Али Бонго

Paul Biya : person
  of: Cameroon
  office: president
  ar: بول بيا
  en: Paul Biya
  fr: Paul Biya
  es: Paul Biya
  ru: Поль Бийя

Charles Taylor : person
  of: Liberia
  office: president
  ar: تشارلز تايلور
  en: Charles Taylor
  fr: Charles Taylor
  es: Charles Taylor
  ru: Чарльз Тейлор

# Sport
Lionel Messi : person
  of: Argentina
  office: footballer
  ar: ليونيل ميسي, ميسي
  en: Lionel Messi, Messi, Leo Messi
  fr: Lionel Messi, Messi, Leo Messi
  es: Lionel Messi, Messi, Leo Messi
  ru: Лионель Месси, Месси

Cristiano Ronaldo : person
  of: Portugal
  office: footballer
  ar: كريستيانو رونالدو, كرستيانو رونالدو
  en: Cristiano Ronaldo, Ronaldo, CR7
  fr: Cristiano Ronaldo, Ronaldo, CR7
  es: Cristiano Ronaldo, Ronaldo, CR7
  ru: Криштиану Роналду, Роналду

Neymar : person
  of: Brazil
  office: footballer
  ar: نيمار, نيمار دا سيلفا
  en: Neymar, Neymar Jr
  fr: Neymar, Neymar Jr
  es: Neymar, Neymar Jr
  ru: Неймар

Mohamed Salah : person
  of: Egypt
  office: footballer
  ar: محمد صلاح, مو صلاح
  en: Mohamed Salah, Mo Salah, Salah
  fr: Mohamed Salah, Mo Salah, Salah
  es: Mohamed Salah, Mo Salah, Salah
  ru: Мохаммед Салах, Мохамед Салах, Салах

Kylian Mbappé : person
  of: France
  office: footballer
  ar: كيليان مبابي, مبابي, كليان مبابي, إمبابي
  en: Kylian Mbappé, Kylian Mbappe, Mbappé
  fr: Kylian Mbappé, Kylian Mbappe, Mbappé
  es: Kylian Mbappé, Kylian Mbappe, Mbappé
  ru: Килиан Мбаппе, Мбаппе

Zinedine Zidane : person
  of: France
  office: footballer, coach
  ar: زين الدين زيدان, زيدان
  en: Zinedine Zidane, Zidane
  fr: Zinedine Zidane, Zidane
  es: Zinedine Zidane, Zidane
  ru: Зинедин Зидан, Зидан

Karim Benzema : person
  of: France
  office: footballer
  ar: كريم بنزيما, بنزيما, كريم بنزيمة
  en: Karim Benzema, Benzema
  fr: Karim Benzema, Benzema
  es: Karim Benzema, Benzema
  ru: Карим Бензема, Бензема

Diego Maradona : person
  of: Argentina
  office: footballer, coach
  ar: دييغو مارادونا, مارادونا, دييجو مارادونا
  en: Diego Maradona, Maradona
  fr: Diego Maradona, Maradona
  es: Diego Maradona, Maradona
  ru: Диего Марадона, Марадона

Pelé : person
  of: Brazil
  office: footballer
  ar: بيليه, الأسطورة بيليه
  en: Pelé, Pele
  fr: Pelé, Pele
  es: Pelé, Pele
  ru: Пеле

David Beckham : person
  of: England
  office: footballer
  ar: ديفيد بيكهام, بيكهام
  en: David Beckham, Beckham
  fr: David Beckham, Beckham
  es: David Beckham, Beckham
  ru: Дэвид Бекхэм, Бекхэм

Zlatan Ibrahimović : person
  of: Sweden
  office: footballer
  ar: زلاتان إبراهيموفيتش, إبراهيموفيتش
  en: Zlatan Ibrahimović, Zlatan Ibrahimovic, Ibrahimović
  fr: Zlatan Ibrahimović, Zlatan Ibrahimovic, Ibrahimović
  es: Zlatan Ibrahimović, Zlatan Ibrahimovic, Ibrahimović
  ru: Златан Ибрагимович, Ибрагимович

Erling Haaland : person
  of: Norway
  office: footballer
  ar: إرلينغ هالاند, هالاند, إيرلينغ هالاند, إرلينج هالاند
  en: Erling Haaland, Haaland
  fr: Erling Haaland, Haaland
  es: Erling Haaland, Haaland
  ru: Эрлинг Холанд, Холанд

Achraf Hakimi : person
  of: Morocco
  office: footballer
  ar: أشرف حكيمي
  en: Achraf Hakimi
  fr: Achraf Hakimi
  es: Achraf Hakimi
  ru: Ашраф Хакими

Riyad Mahrez : person
  of: Algeria
  office: footballer
  ar: رياض محرز
  en: Riyad Mahrez, Mahrez
  fr: Riyad Mahrez, Mahrez
  es: Riyad Mahrez, Mahrez
  ru: Рияд Марез, Марез

Sadio Mané : person
  of: Senegal
  office: footballer
  ar: ساديو ماني, ساديو مانيه
  en: Sadio Mané, Sadio Mane
  fr: Sadio Mané, Sadio Mane
  es: Sadio Mané, Sadio Mane
  ru: Садио Мане

Robert Lewandowski : person
  of: Poland
  office: footballer
  ar: روبرت ليفاندوفسكي, ليفاندوفسكي
  en: Robert Lewandowski, Lewandowski
  fr: Robert Lewandowski, Lewandowski
  es: Robert Lewandowski, Lewandowski
  ru: Роберт Левандовский, Левандовский

Luka Modrić : person
  of: Croatia
  office: footballer
  ar: لوكا مودريتش, مودريتش
  en: Luka Modrić, Luka Modric, Modrić
  fr: Luka Modrić, Luka Modric, Modrić
  es: Luka Modrić, Luka Modric, Modrić
  ru: Лука Модрич, Модрич

Lamine Yamal : person
  of: Spain
  office: footballer
  ar: لامين يامال, لامين جمال, يامال
  en: Lamine Yamal, Yamal
  fr: Lamine Yamal, Yamal
  es: Lamine Yamal, Yamal
  ru: Ламин Ямаль, Ямаль

José Mourinho : person
  of: Portugal
  office: coach
  ar: جوزيه مورينيو, مورينيو, جوزيه مورينهو, مورينهو
  en: José Mourinho, Jose Mourinho, Mourinho
  fr: José Mourinho, Jose Mourinho, Mourinho
  es: José Mourinho, Jose Mourinho, Mourinho
  ru: Жозе Моуринью, Моуринью

Pep Guardiola : person
  of: Spain
  office: coach
  ar: بيب غوارديولا, غوارديولا, بيب جوارديولا, جوارديولا
  en: Pep Guardiola, Guardiola
  fr: Pep Guardiola, Guardiola
  es: Pep Guardiola, Guardiola
  ru: Пеп Гвардиола, Гвардиола

Carlo Ancelotti : person
  of: Italy
  office: coach
  ar: كارلو أنشيلوتي, أنشيلوتي
  en: Carlo Ancelotti, Ancelotti
  fr: Carlo Ancelotti, Ancelotti
  es: Carlo Ancelotti, Ancelotti
  ru: Карло Анчелотти, Анчелотти

Jürgen Klopp : person
  of: Germany
  office: coach
  ar: يورغن كلوب, يورجن كلوب
  en: Jürgen Klopp, Jurgen Klopp, Klopp
  fr: Jürgen Klopp, Jurgen Klopp, Klopp
  es: Jürgen Klopp, Jurgen Klopp, Klopp
  ru: Юрген Клопп, Клопп

Sepp Blatter : person
  of: FIFA
  office: president
  ar: جوزيف بلاتر, سيب بلاتر, بلاتر
  en: Sepp Blatter, Joseph Blatter, Blatter
  fr: Sepp Blatter, Joseph Blatter, Blatter
  es: Sepp Blatter, Joseph Blatter, Blatter
  ru: Йозеф Блаттер, Зепп Блаттер, Блаттер

Gianni Infantino : person
  of: FIFA
  office: president
  ar: جياني إنفانتينو, إنفانتينو, جاني إنفانتينو
  en: Gianni Infantino, Infantino
  fr: Gianni Infantino, Infantino
  es: Gianni Infantino, Infantino
  ru: Джанни Инфантино, Инфантино

Michel Platini : person
  of: UEFA
  office: president
  ar: ميشيل بلاتيني, بلاتيني, ميشال بلاتيني
  en: Michel Platini, Platini
  fr: Michel Platini, Platini
  es: Michel Platini, Platini
  ru: Мишель Платини, Платини

Thomas Bach : person
  of: International Olympic Committee
  office: president
  ar: توماس باخ
  en: Thomas Bach
  fr: Thomas Bach
  es: Thomas Bach
  ru: Томас Бах

Roger Federer : person
  of: Switzerland
  office: tennis-player
  ar: روجر فيدرر, فيدرر, روجيه فيدرر
  en: Roger Federer, Federer
  fr: Roger Federer, Federer
  es: Roger Federer, Federer
  ru: Роджер Федерер, Федерер

Rafael Nadal : person
  of: Spain
  office: tennis-player
  ar: رافايل نادال, رافاييل نادال, نادال, رافائيل نادال
  en: Rafael Nadal, Nadal
  fr: Rafael Nadal, Nadal
  es: Rafael Nadal, Nadal
  ru: Рафаэль Надаль, Надаль

Novak Djokovic : person
  of: Serbia
  office: tennis-player
  ar: نوفاك ديوكوفيتش, ديوكوفيتش, نوفاك دجوكوفيتش, دجوكوفيتش, نوفاك جوكوفيتش
  en: Novak Djokovic, Novak Djoković, Djokovic
  fr: Novak Djokovic, Novak Djoković, Djokovic
  es: Novak Djokovic, Novak Djoković, Djokovic
  ru: Новак Джокович, Джокович

Carlos Alcaraz : person
  of: Spain
  office: tennis-player
  ar: كارلوس ألكاراس, ألكاراس, كارلوس ألكاراز, ألكاراز
  en: Carlos Alcaraz, Alcaraz
  fr: Carlos Alcaraz, Alcaraz
  es: Carlos Alcaraz, Alcaraz
  ru: Карлос Алькарас, Алькарас

Serena Williams : person
  of: United States
  office: tennis-player
  ar: سيرينا وليامز, سيرينا ويليامز, سيرينا وليامس
  en: Serena Williams
  fr: Serena Williams
  es: Serena Williams
  ru: Серена Уильямс

Ons Jabeur : person
  of: Tunisia
  office: tennis-player
  ar: أنس جابر
  en: Ons Jabeur
  fr: Ons Jabeur
  es: Ons Jabeur
  ru: Онс Жабер

Daniil Medvedev : person
  of: Russia
  office: tennis-player
  ar: دانيل ميدفيديف, دانييل ميدفيديف, دانيل مدفيديف
  en: Daniil Medvedev
  fr: Daniil Medvedev
  es: Daniil Medvédev
  ru: Даниил Медведев

Usain Bolt : person
  of: Jamaica
  office: sprinter
  ar: يوسين بولت, أوسين بولت
  en: Usain Bolt
  fr: Usain Bolt
  es: Usain Bolt
  ru: Усэйн Болт

Michael Phelps : person
  of: United States
  office: swimmer
  ar: مايكل فيلبس
  en: Michael Phelps, Phelps
  fr: Michael Phelps, Phelps
  es: Michael Phelps, Phelps
  ru: Майкл Фелпс, Фелпс

Lewis Hamilton : person
  of: United Kingdom
  office: racing-driver
  ar: لويس هاميلتون
  en: Lewis Hamilton
  fr: Lewis Hamilton
  es: Lewis Hamilton
  ru: Льюис Хэмилтон

Max Verstappen : person
  of: Netherlands
  office: racing-driver
  ar: ماكس فيرستابن, فيرستابن, ماكس فيرشتابن
  en: Max Verstappen, Verstappen
  fr: Max Verstappen, Verstappen
  es: Max Verstappen, Verstappen
  ru: Макс Ферстаппен, Ферстаппен

Michael Schumacher : person
  of: Germany
  office: racing-driver
  ar: مايكل شوماخر, شوماخر, ميشائيل شوماخر
  en: Michael Schumacher, Schumacher
  fr: Michael Schumacher, Schumacher
  es: Michael Schumacher, Schumacher
  ru: Михаэль Шумахер, Шумахер

Lance Armstrong : person
  of: United States
  office: cyclist
  ar: لانس أرمسترونغ, لانس أرمسترونج
  en: Lance Armstrong
  fr: Lance Armstrong
  es: Lance Armstrong
  ru: Лэнс Армстронг

Muhammad Ali : person
  of: United States
  office: boxer
  ar: محمد علي كلاي
  en: Muhammad Ali
  fr: Mohamed Ali
  es: Muhammad Ali
  ru: Мохаммед Али, Мухаммед Али

Khabib Nurmagomedov : person
  of: Russia
  office: fighter
  ar: حبيب نورمحمدوف, حبيب نورماغوميدوف
  en: Khabib Nurmagomedov, Khabib
  fr: Khabib Nurmagomedov, Khabib
  es: Khabib Nurmagomedov, Khabib
  ru: Хабиб Нурмагомедов, Нурмагомедов

LeBron James : person
  of: United States
  office: basketball-player
  ar: ليبرون جيمس, لوبرون جيمس
  en: LeBron James
  fr: LeBron James
  es: LeBron James
  ru: Леброн Джеймс

Kobe Bryant : person
  of: United States
  office: basketball-player
  ar: كوبي براينت
  en: Kobe Bryant
  fr: Kobe Bryant
  es: Kobe Bryant
  ru: Коби Брайант
