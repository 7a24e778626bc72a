# Countries, nationalities, territories, regions and continents, in Arabic, English, French, Spanish and Russian.
# One block a name: header, relations, then names and adjectives by language.

# Arab countries
Algeria : country
  ar: الجزائر, الجمهورية الجزائرية
  ar-adjective: جزائري
  en: Algeria, People's Democratic Republic of Algeria
  en-adjective: Algerian, Algerians
  fr: Algérie
  fr-adjective: algérien, algérienne
  es: Argelia
  es-adjective: argelino, argelina
  ru: Алжир
  ru-adjective: алжирский, алжирец

Bahrain : country
  ar: البحرين, مملكة البحرين
  ar-adjective: بحريني
  en: Bahrain, Kingdom of Bahrain
  en-adjective: Bahraini, Bahrainis
  fr: Bahreïn, Bahrein, Royaume de Bahreïn
  fr-adjective: bahreïni, bahreïnien
  es: Bahréin, Baréin
  es-adjective: bahreiní, bareiní
  ru: Бахрейн
  ru-adjective: бахрейнский, бахрейнец

Comoros : country
  ar: جزر القمر, اتحاد جزر القمر
  en: Comoros, Union of the Comoros
  en-adjective: Comorian, Comorans
  fr: Comores, Union des Comores
  fr-adjective: comorien, comorienne
  es: Comoras
  es-adjective: comorense
  ru: Коморы, Коморские Острова
  ru-adjective: коморский

Djibouti : country
  ar: جيبوتي
  ar-adjective: جيبوتي
  en: Djibouti, Republic of Djibouti
  en-adjective: Djiboutian, Djiboutians
  fr: Djibouti
  fr-adjective: djiboutien, djiboutienne
  es: Yibuti, Djibouti
  es-adjective: yibutiano, yibutiana
  ru: Джибути
  ru-adjective: джибутийский

Egypt : country
  ar: مصر, جمهورية مصر العربية, جمهورية مصر
  ar-adjective: مصري
  en: Egypt, Arab Republic of Egypt
  en-adjective: Egyptian, Egyptians
  fr: Égypte
  fr-adjective: égyptien, égyptienne
  es: Egipto
  es-adjective: egipcio, egipcia
  ru: Египет, Арабская Республика Египет
  ru-adjective: египетский, египтянин, египтяне

Iraq : country
  ar: العراق, جمهورية العراق
  ar-adjective: عراقي
  en: Iraq, Republic of Iraq
  en-adjective: Iraqi, Iraqis
  fr: Irak, Iraq
  fr-adjective: irakien, irakienne, iraquien
  es: Irak, Iraq
  es-adjective: iraquí, irakí
  ru: Ирак
  ru-adjective: иракский, иракец

Jordan : country
  ar: الأردن, المملكة الأردنية الهاشمية, المملكة الأردنية
  ar-adjective: أردني
  en: Jordan, Hashemite Kingdom of Jordan
  en-adjective: Jordanian, Jordanians
  fr: Jordanie
  fr-adjective: jordanien, jordanienne
  es: Jordania
  es-adjective: jordano, jordana
  ru: Иордания
  ru-adjective: иорданский, иорданец

Kuwait : country
  ar: الكويت, دولة الكويت
  ar-adjective: كويتي
  en: Kuwait, State of Kuwait
  en-adjective: Kuwaiti, Kuwaitis
  fr: Koweït
  fr-adjective: koweïtien, koweïtienne
  es: Kuwait
  es-adjective: kuwaití
  ru: Кувейт
  ru-adjective: кувейтский, кувейтец

Lebanon : country
  ar: لبنان, الجمهورية اللبنانية
  ar-adjective: لبناني
  en: Lebanon, Lebanese Republic
  en-adjective: Lebanese
  fr: Liban
  fr-adjective: libanais, libanaise
  es: Líbano
  es-adjective: libanés, libanesa
  ru: Ливан
  ru-adjective: ливанский, ливанец

Libya : country
  ar: ليبيا, ليبية, دولة ليبيا, الجماهيرية الليبية
  ar-adjective: ليبي
  en: Libya, State of Libya
  en-adjective: Libyan, Libyans
  fr: Libye
  fr-adjective: libyen, libyenne
  es: Libia
  es-adjective: libio, libia
  ru: Ливия
  ru-adjective: ливийский, ливиец

Mauritania : country
  ar: موريتانيا, الجمهورية الإسلامية الموريتانية
  ar-adjective: موريتاني
  en: Mauritania, Islamic Republic of Mauritania
  en-adjective: Mauritanian, Mauritanians
  fr: Mauritanie
  fr-adjective: mauritanien, mauritanienne
  es: Mauritania
  es-adjective: mauritano, mauritana
  ru: Мавритания
  ru-adjective: мавританский, мавританец

Morocco : country
  ar: المغرب, المملكة المغربية
  ar-adjective: مغربي, مغاربة
  en: Morocco, Kingdom of Morocco
  en-adjective: Moroccan, Moroccans
  fr: Maroc, Royaume du Maroc
  fr-adjective: marocain, marocaine
  es: Marruecos
  es-adjective: marroquí
  ru: Марокко
  ru-adjective: марокканский, марокканец

Oman : country
  ar: سلطنة عمان, عمان, السلطنة
  ar-adjective: عماني
  en: Oman, Sultanate of Oman
  en-adjective: Omani, Omanis
  fr: Sultanat d'Oman, Oman
  fr-adjective: omanais, omanaise
  es: Omán, Sultanato de Omán
  es-adjective: omaní
  ru: Оман
  ru-adjective: оманский, оманец

Palestine : country
  ar: فلسطين, دولة فلسطين, السلطة الفلسطينية, السلطة الوطنية الفلسطينية
  ar-adjective: فلسطيني
  en: Palestine, State of Palestine, Palestinian Authority
  en-adjective: Palestinian, Palestinians
  fr: Palestine, Autorité palestinienne, État de Palestine
  fr-adjective: palestinien, palestinienne
  es: Palestina, Autoridad Palestina, Autoridad Nacional Palestina, Estado de Palestina
  es-adjective: palestino, palestina
  ru: Палестина, Палестинская автономия, Палестинская администрация
  ru-adjective: палестинский, палестинец

Qatar : country
  ar: قطر, دولة قطر
  ar-adjective: قطري
  en: Qatar, State of Qatar
  en-adjective: Qatari, Qataris
  fr: Qatar
  fr-adjective: qatari, qatarie, qatarien
  es: Qatar, Catar
  es-adjective: catarí, qatarí
  ru: Катар
  ru-adjective: катарский, катарец

Saudi Arabia : country
  ar: السعودية, المملكة العربية السعودية, العربية السعودية
  ar-adjective: سعودي
  en: Saudi Arabia, Kingdom of Saudi Arabia, KSA
  en-adjective: Saudi, Saudis, Saudi Arabian
  fr: Arabie saoudite, Arabie Saoudite, Royaume d'Arabie saoudite
  fr-adjective: saoudien, saoudienne
  es: Arabia Saudita, Arabia Saudí
  es-adjective: saudí, saudita
  ru: Саудовская Аравия, Королевство Саудовская Аравия
  ru-adjective: саудовский, саудовец

Somalia : country
  ar: الصومال, جمهورية الصومال
  ar-adjective: صومالي
  en: Somalia, Federal Republic of Somalia
  en-adjective: Somali, Somalis, Somalian
  fr: Somalie
  fr-adjective: somalien, somalienne, somali
  es: Somalia
  es-adjective: somalí
  ru: Сомали
  ru-adjective: сомалийский, сомалиец

Sudan : country
  ar: السودان, جمهورية السودان
  ar-adjective: سوداني
  en: Sudan, Republic of Sudan
  en-adjective: Sudanese
  fr: Soudan
  fr-adjective: soudanais, soudanaise
  es: Sudán
  es-adjective: sudanés, sudanesa
  ru: Судан
  ru-adjective: суданский, суданец

Syria : country
  ar: سوريا, سورية, الجمهورية العربية السورية
  ar-adjective: سوري
  en: Syria, Syrian Arab Republic
  en-adjective: Syrian, Syrians
  fr: Syrie
  fr-adjective: syrien, syrienne
  es: Siria
  es-adjective: sirio, siria
  ru: Сирия
  ru-adjective: сирийский, сириец

Tunisia : country
  ar: تونس, الجمهورية التونسية
  ar-adjective: تونسي, توانسة
  en: Tunisia, Tunisian Republic
  en-adjective: Tunisian, Tunisians
  fr: Tunisie
  fr-adjective: tunisien, tunisienne
  es: Túnez
  es-adjective: tunecino, tunecina
  ru: Тунис
  ru-adjective: тунисский, тунисец

United Arab Emirates : country
  ar: الإمارات, الإمارات العربية المتحدة, دولة الإمارات, دولة الإمارات العربية المتحدة
  ar-adjective: إماراتي
  en: United Arab Emirates, UAE, U.A.E., the Emirates
  en-adjective: Emirati, Emiratis
  fr: Émirats arabes unis, Émirats
  fr-adjective: émirati, émiratie, émirien
  es: Emiratos Árabes Unidos, Emiratos Árabes, EAU
  es-adjective: emiratí
  ru: Объединённые Арабские Эмираты, Объединенные Арабские Эмираты, ОАЭ, Эмираты
  ru-adjective: эмиратский

Yemen : country
  ar: اليمن, الجمهورية اليمنية
  ar-adjective: يمني
  en: Yemen, Republic of Yemen
  en-adjective: Yemeni, Yemenis
  fr: Yémen
  fr-adjective: yéménite
  es: Yemen
  es-adjective: yemení
  ru: Йемен
  ru-adjective: йеменский, йеменец

# Middle East and Central Asia
Israel : country
  ar: إسرائيل, دولة إسرائيل, الكيان الصهيوني, دولة الاحتلال الإسرائيلي
  ar-adjective: إسرائيلي
  en: Israel, State of Israel
  en-adjective: Israeli, Israelis
  fr: Israël
  fr-adjective: israélien, israélienne
  es: Israel
  es-adjective: israelí
  ru: Израиль
  ru-adjective: израильский, израильтянин, израильтяне

Iran : country
  ar: إيران, الجمهورية الإسلامية الإيرانية
  ar-adjective: إيراني
  en: Iran, Islamic Republic of Iran
  en-adjective: Iranian, Iranians
  fr: Iran
  fr-adjective: iranien, iranienne
  es: Irán
  es-adjective: iraní
  ru: Иран, Исламская Республика Иран
  ru-adjective: иранский, иранец

Turkey : country
  ar: تركيا, تركية, الجمهورية التركية
  ar-adjective: تركي, أتراك
  en: Turkey, Türkiye, Turkiye, Republic of Turkey
  en-adjective: Turkish, Turks
  fr: Turquie, Türkiye
  fr-adjective: turc, turque
  es: Turquía, Türkiye
  es-adjective: turco, turca
  ru: Турция
  ru-adjective: турецкий, турок, турки

Cyprus : country
  ar: قبرص
  ar-adjective: قبرصي, قبارصة
  en: Cyprus, Republic of Cyprus
  en-adjective: Cypriot, Cypriots
  fr: Chypre
  fr-adjective: chypriote, cypriote
  es: Chipre
  es-adjective: chipriota
  ru: Кипр
  ru-adjective: кипрский, киприот

Afghanistan : country
  ar: أفغانستان
  ar-adjective: أفغاني, أفغان
  en: Afghanistan, Islamic Emirate of Afghanistan
  en-adjective: Afghan, Afghans
  fr: Afghanistan
  fr-adjective: afghan, afghane
  es: Afganistán
  es-adjective: afgano, afgana
  ru: Афганистан
  ru-adjective: афганский, афганец

Pakistan : country
  ar: باكستان, جمهورية باكستان الإسلامية
  ar-adjective: باكستاني
  en: Pakistan, Islamic Republic of Pakistan
  en-adjective: Pakistani, Pakistanis
  fr: Pakistan
  fr-adjective: pakistanais, pakistanaise
  es: Pakistán
  es-adjective: pakistaní
  ru: Пакистан
  ru-adjective: пакистанский, пакистанец

Kazakhstan : country
  ar: كازاخستان, كزاخستان, قازاخستان, قازقستان
  ar-adjective: كازاخي, كازاخستاني, كازاخ
  en: Kazakhstan, Republic of Kazakhstan
  en-adjective: Kazakh, Kazakhs, Kazakhstani
  fr: Kazakhstan
  fr-adjective: kazakh, kazakhe, kazakhstanais
  es: Kazajistán, Kazajstán
  es-adjective: kazajo, kazaja
  ru: Казахстан
  ru-adjective: казахстанский, казахский, казах

Kyrgyzstan : country
  ar: قيرغيزستان, قرغيزستان, قرغيزيا, قيرغيزيا, قرغزستان, قيرقيزستان
  ar-adjective: قيرغيزي, قرغيزي, قيرغيزستاني, قيرغيز, قرغيز
  en: Kyrgyzstan, Kyrgyz Republic
  en-adjective: Kyrgyz
  fr: Kirghizistan, Kirghizstan, Kirghizie
  fr-adjective: kirghize
  es: Kirguistán, Kirguizistán
  es-adjective: kirguís, kirguiso, kirguisa
  ru: Киргизия, Кыргызстан, Киргизстан
  ru-adjective: киргизский, кыргызский, киргиз

Tajikistan : country
  ar: طاجيكستان, طاجكستان
  ar-adjective: طاجيكي, طاجيكستاني, طاجيك
  en: Tajikistan, Republic of Tajikistan
  en-adjective: Tajik, Tajiks
  fr: Tadjikistan
  fr-adjective: tadjik, tadjike
  es: Tayikistán
  es-adjective: tayiko, tayika
  ru: Таджикистан
  ru-adjective: таджикский, таджик

Turkmenistan : country
  ar: تركمانستان, تركمنستان
  ar-adjective: تركماني, تركمانستاني, تركمان
  en: Turkmenistan
  en-adjective: Turkmen, Turkmens
  fr: Turkménistan
  fr-adjective: turkmène
  es: Turkmenistán
  es-adjective: turcomano, turcomana, turkmeno
  ru: Туркмения, Туркменистан
  ru-adjective: туркменский, туркмен

Uzbekistan : country
  ar: أوزبكستان, أوزبكيستان
  ar-adjective: أوزبكي, أوزبك, أوزبكستاني
  en: Uzbekistan, Republic of Uzbekistan
  en-adjective: Uzbek, Uzbeks
  fr: Ouzbékistan
  fr-adjective: ouzbek, ouzbèke
  es: Uzbekistán
  es-adjective: uzbeko, uzbeka
  ru: Узбекистан
  ru-adjective: узбекский, узбек

Azerbaijan : country
  ar: أذربيجان, آذربيجان, أذريبيجان
  ar-adjective: أذربيجاني, أذري
  en: Azerbaijan, Republic of Azerbaijan
  en-adjective: Azerbaijani, Azerbaijanis, Azeri, Azeris
  fr: Azerbaïdjan
  fr-adjective: azerbaïdjanais, azerbaïdjanaise, azéri
  es: Azerbaiyán, Azerbaiján
  es-adjective: azerbaiyano, azerbaiyana, azerí
  ru: Азербайджан
  ru-adjective: азербайджанский, азербайджанец

Armenia : country
  ar: أرمينيا, أرمينية
  ar-adjective: أرميني, أرمني, أرمن
  en: Armenia, Republic of Armenia
  en-adjective: Armenian, Armenians
  fr: Arménie
  fr-adjective: arménien, arménienne
  es: Armenia
  es-adjective: armenio, armenia
  ru: Армения
  ru-adjective: армянский, армянин, армяне

Georgia : country
  ar: جورجيا, جيورجيا
  ar-adjective: جورجي
  en: Georgia, Republic of Georgia
  en-adjective: Georgian, Georgians
  fr: Géorgie
  fr-adjective: géorgien, géorgienne
  es: Georgia
  es-adjective: georgiano, georgiana
  ru: Грузия
  ru-adjective: грузинский, грузин

# Europe
Russia : country
  ar: روسيا, الاتحاد الروسي, روسيا الاتحادية, روسية الاتحادية
  ar-adjective: روسي, روس
  en: Russia, Russian Federation
  en-adjective: Russian, Russians
  fr: Russie, Fédération de Russie
  fr-adjective: russe
  es: Rusia, Federación Rusa, Federación de Rusia
  es-adjective: ruso, rusa
  ru: Россия, Российская Федерация, РФ
  ru-adjective: российский, русский, россиянин, россияне

Soviet Union : country
  ar: الاتحاد السوفيتي, الاتحاد السوفياتي, الاتحاد السوفييتي
  ar-adjective: سوفيتي, سوفياتي, سوفييتي, سوفييت, سوفيات, سوفيت
  en: Soviet Union, USSR, U.S.S.R.
  en-adjective: Soviet, Soviets
  fr: Union soviétique, URSS
  fr-adjective: soviétique
  es: Unión Soviética, URSS
  es-adjective: soviético, soviética
  ru: Советский Союз, СССР
  ru-adjective: советский

Ukraine : country
  ar: أوكرانيا, أكرانيا
  ar-adjective: أوكراني
  en: Ukraine
  en-adjective: Ukrainian, Ukrainians
  fr: Ukraine
  fr-adjective: ukrainien, ukrainienne
  es: Ucrania
  es-adjective: ucraniano, ucraniana
  ru: Украина
  ru-adjective: украинский, украинец

Belarus : country
  ar: بيلاروسيا, بيلاروس, روسيا البيضاء, بلاروسيا, بيلوروسيا
  ar-adjective: بيلاروسي, بيلوروسي, بلاروسي
  en: Belarus, Belorussia, Byelorussia
  en-adjective: Belarusian, Belarusians, Belarussian
  fr: Biélorussie, Bélarus
  fr-adjective: biélorusse, bélarusse
  es: Bielorrusia, Belarús
  es-adjective: bielorruso, bielorrusa
  ru: Белоруссия, Беларусь, Республика Беларусь
  ru-adjective: белорусский, белорус

Moldova : country
  ar: مولدوفا, مولدافيا, مولدوفيا, ملدوفا
  ar-adjective: مولدوفي, مولدافي
  en: Moldova, Republic of Moldova
  en-adjective: Moldovan, Moldovans
  fr: Moldavie, Moldova
  fr-adjective: moldave
  es: Moldavia, Moldova
  es-adjective: moldavo, moldava
  ru: Молдавия, Молдова
  ru-adjective: молдавский

Estonia : country
  ar: إستونيا
  ar-adjective: إستوني
  en: Estonia
  en-adjective: Estonian, Estonians
  fr: Estonie
  fr-adjective: estonien, estonienne
  es: Estonia
  es-adjective: estonio, estonia
  ru: Эстония
  ru-adjective: эстонский, эстонец

Latvia : country
  ar: لاتفيا, لاتيفيا
  ar-adjective: لاتفي
  en: Latvia
  en-adjective: Latvian, Latvians
  fr: Lettonie
  fr-adjective: letton, lettone
  es: Letonia
  es-adjective: letón, letona
  ru: Латвия
  ru-adjective: латвийский, латыш, латышский

Lithuania : country
  ar: ليتوانيا, لتوانيا
  ar-adjective: ليتواني
  en: Lithuania
  en-adjective: Lithuanian, Lithuanians
  fr: Lituanie
  fr-adjective: lituanien, lituanienne
  es: Lituania
  es-adjective: lituano, lituana
  ru: Литва
  ru-adjective: литовский, литовец

Poland : country
  ar: بولندا, بولونيا, بولندة
  ar-adjective: بولندي, بولوني
  en: Poland, Republic of Poland
  en-adjective: Polish, Poles
  fr: Pologne
  fr-adjective: polonais, polonaise
  es: Polonia
  es-adjective: polaco, polaca
  ru: Польша
  ru-adjective: польский, поляк

Czech Republic : country
  ar: التشيك, جمهورية التشيك, تشيكيا, الجمهورية التشيكية
  ar-adjective: تشيكي
  en: Czech Republic, Czechia
  en-adjective: Czech, Czechs
  fr: République tchèque, Tchéquie
  fr-adjective: tchèque
  es: República Checa, Chequia
  es-adjective: checo, checa
  ru: Чехия, Чешская Республика
  ru-adjective: чешский, чех

Czechoslovakia : country
  ar: تشيكوسلوفاكيا
  ar-adjective: تشيكوسلوفاكي
  en: Czechoslovakia
  en-adjective: Czechoslovak, Czechoslovakian
  fr: Tchécoslovaquie
  fr-adjective: tchécoslovaque
  es: Checoslovaquia
  es-adjective: checoslovaco, checoslovaca
  ru: Чехословакия
  ru-adjective: чехословацкий

Slovakia : country
  ar: سلوفاكيا
  ar-adjective: سلوفاكي
  en: Slovakia, Slovak Republic
  en-adjective: Slovak, Slovaks, Slovakian
  fr: Slovaquie
  fr-adjective: slovaque
  es: Eslovaquia
  es-adjective: eslovaco, eslovaca
  ru: Словакия
  ru-adjective: словацкий, словак

Slovenia : country
  ar: سلوفينيا
  ar-adjective: سلوفيني
  en: Slovenia
  en-adjective: Slovenian, Slovenians, Slovene, Slovenes
  fr: Slovénie
  fr-adjective: slovène
  es: Eslovenia
  es-adjective: esloveno, eslovena
  ru: Словения
  ru-adjective: словенский, словенец

Hungary : country
  ar: المجر, هنغاريا, هنغارية
  ar-adjective: مجري, هنغاري
  en: Hungary
  en-adjective: Hungarian, Hungarians
  fr: Hongrie
  fr-adjective: hongrois, hongroise
  es: Hungría
  es-adjective: húngaro, húngara
  ru: Венгрия
  ru-adjective: венгерский, венгр

Romania : country
  ar: رومانيا
  ar-adjective: روماني
  en: Romania
  en-adjective: Romanian, Romanians
  fr: Roumanie
  fr-adjective: roumain, roumaine
  es: Rumania, Rumanía
  es-adjective: rumano, rumana
  ru: Румыния
  ru-adjective: румынский, румын

Bulgaria : country
  ar: بلغاريا
  ar-adjective: بلغاري, بلغار
  en: Bulgaria
  en-adjective: Bulgarian, Bulgarians
  fr: Bulgarie
  fr-adjective: bulgare
  es: Bulgaria
  es-adjective: búlgaro, búlgara
  ru: Болгария
  ru-adjective: болгарский, болгарин, болгары

Greece : country
  ar: اليونان
  ar-adjective: يوناني, إغريقي
  en: Greece, Hellenic Republic
  en-adjective: Greek, Greeks
  fr: Grèce
  fr-adjective: grec, grecque
  es: Grecia
  es-adjective: griego, griega
  ru: Греция
  ru-adjective: греческий, грек

Albania : country
  ar: ألبانيا
  ar-adjective: ألباني
  en: Albania
  en-adjective: Albanian, Albanians
  fr: Albanie
  fr-adjective: albanais, albanaise
  es: Albania
  es-adjective: albanés, albanesa
  ru: Албания
  ru-adjective: албанский, албанец

Serbia : country
  ar: صربيا
  ar-adjective: صربي, صرب
  en: Serbia
  en-adjective: Serbian, Serbians, Serb, Serbs
  fr: Serbie
  fr-adjective: serbe
  es: Serbia
  es-adjective: serbio, serbia
  ru: Сербия
  ru-adjective: сербский, серб

Yugoslavia : country
  ar: يوغوسلافيا, يوغسلافيا, يوجوسلافيا
  ar-adjective: يوغوسلافي, يوغسلافي, يوجوسلافي
  en: Yugoslavia
  en-adjective: Yugoslav, Yugoslavs
  fr: Yougoslavie
  fr-adjective: yougoslave
  es: Yugoslavia
  es-adjective: yugoslavo, yugoslava
  ru: Югославия
  ru-adjective: югославский

Montenegro : country
  ar: الجبل الأسود, مونتينيغرو, مونتنيغرو
  en: Montenegro
  en-adjective: Montenegrin, Montenegrins
  fr: Monténégro
  fr-adjective: monténégrin, monténégrine
  es: Montenegro
  es-adjective: montenegrino, montenegrina
  ru: Черногория
  ru-adjective: черногорский, черногорец

Croatia : country
  ar: كرواتيا
  ar-adjective: كرواتي, كروات
  en: Croatia
  en-adjective: Croatian, Croatians, Croat, Croats
  fr: Croatie
  fr-adjective: croate
  es: Croacia
  es-adjective: croata
  ru: Хорватия
  ru-adjective: хорватский, хорват

Bosnia and Herzegovina : country
  ar: البوسنة والهرسك, البوسنة, بوسنة
  ar-adjective: بوسني, بوشناق
  en: Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia
  en-adjective: Bosnian, Bosnians, Bosniak, Bosniaks
  fr: Bosnie-Herzégovine, Bosnie
  fr-adjective: bosnien, bosnienne, bosniaque
  es: Bosnia y Herzegovina, Bosnia-Herzegovina, Bosnia
  es-adjective: bosnio, bosnia, bosniaco
  ru: Босния и Герцеговина, Босния
  ru-adjective: боснийский, босниец

North Macedonia : country
  ar: مقدونيا الشمالية, شمال مقدونيا, مقدونيا
  ar-adjective: مقدوني
  en: North Macedonia, Macedonia, FYROM
  en-adjective: Macedonian, Macedonians
  fr: Macédoine du Nord, Macédoine
  fr-adjective: macédonien, macédonienne
  es: Macedonia del Norte, Macedonia
  es-adjective: macedonio, macedonia
  ru: Северная Македония, Македония
  ru-adjective: македонский, македонец

Kosovo : country
  ar: كوسوفو, كوسوفا
  ar-adjective: كوسوفي, كوسوفوي
  en: Kosovo
  en-adjective: Kosovar, Kosovars
  fr: Kosovo
  fr-adjective: kosovar, kosovare
  es: Kosovo
  es-adjective: kosovar
  ru: Косово
  ru-adjective: косовский, косовар

Germany : country
  ar: ألمانيا, ألمانيا الاتحادية, جمهورية ألمانيا الاتحادية
  ar-adjective: ألماني, ألمان
  en: Germany, Federal Republic of Germany
  en-adjective: German, Germans
  fr: Allemagne
  fr-adjective: allemand, allemande
  es: Alemania
  es-adjective: alemán, alemana
  ru: Германия, ФРГ
  ru-adjective: немецкий, германский, немец

East Germany : country
  ar: ألمانيا الشرقية
  ar-adjective: ألماني شرقي
  en: East Germany, GDR
  en-adjective: East German, East Germans
  fr: Allemagne de l'Est, RDA
  fr-adjective: est-allemand
  es: Alemania Oriental, Alemania del Este
  es-adjective: germano-oriental
  ru: ГДР, Восточная Германия
  ru-adjective: восточногерманский

Austria : country
  ar: النمسا
  ar-adjective: نمساوي
  en: Austria
  en-adjective: Austrian, Austrians
  fr: Autriche
  fr-adjective: autrichien, autrichienne
  es: Austria
  es-adjective: austriaco, austriaca, austríaco
  ru: Австрия
  ru-adjective: австрийский, австриец

Switzerland : country
  ar: سويسرا
  ar-adjective: سويسري
  en: Switzerland, Swiss Confederation
  en-adjective: Swiss
  fr: Suisse, Confédération helvétique
  fr-adjective: suisse, helvétique
  es: Suiza
  es-adjective: suizo, suiza, helvético
  ru: Швейцария
  ru-adjective: швейцарский, швейцарец

Liechtenstein : country
  ar: ليختنشتاين, ليشتنشتاين, ليختنشتين
  en: Liechtenstein
  en-adjective: Liechtensteiner
  fr: Liechtenstein
  fr-adjective: liechtensteinois
  es: Liechtenstein
  es-adjective: liechtensteiniano
  ru: Лихтенштейн
  ru-adjective: лихтенштейнский

France : country
  ar: فرنسا, الجمهورية الفرنسية
  ar-adjective: فرنسي
  en: France, French Republic
  en-adjective: French, Frenchman, Frenchmen, Frenchwoman
  fr: France
  fr-adjective: français, française
  es: Francia
  es-adjective: francés, francesa
  ru: Франция
  ru-adjective: французский, француз

Belgium : country
  ar: بلجيكا
  ar-adjective: بلجيكي
  en: Belgium
  en-adjective: Belgian, Belgians
  fr: Belgique
  fr-adjective: belge
  es: Bélgica
  es-adjective: belga
  ru: Бельгия
  ru-adjective: бельгийский, бельгиец

Netherlands : country
  ar: هولندا, هولندة, الأراضي المنخفضة
  ar-adjective: هولندي
  en: Netherlands, the Netherlands, Holland
  en-adjective: Dutch, Dutchman, Dutchmen
  fr: Pays-Bas, Hollande
  fr-adjective: néerlandais, néerlandaise, hollandais
  es: Países Bajos, Holanda
  es-adjective: neerlandés, neerlandesa, holandés, holandesa
  ru: Нидерланды, Голландия
  ru-adjective: нидерландский, голландский, голландец

Luxembourg : country
  ar: لوكسمبورغ, لوكسمبورج, لكسمبورغ
  ar-adjective: لوكسمبورغي, لوكسمبورجي
  en: Luxembourg, Luxemburg
  en-adjective: Luxembourgish, Luxembourger, Luxembourgers
  fr: Luxembourg
  fr-adjective: luxembourgeois, luxembourgeoise
  es: Luxemburgo
  es-adjective: luxemburgués, luxemburguesa
  ru: Люксембург
  ru-adjective: люксембургский

United Kingdom : country
  ar: بريطانيا, المملكة المتحدة, بريطانيا العظمى
  ar-adjective: بريطاني
  en: United Kingdom, UK, U.K., Britain, Great Britain
  en-adjective: British, Britons, Briton, Brit, Brits
  fr: Royaume-Uni, Grande-Bretagne
  fr-adjective: britannique
  es: Reino Unido, Gran Bretaña
  es-adjective: británico, británica
  ru: Великобритания, Соединённое Королевство, Соединенное Королевство, Британия
  ru-adjective: британский, британец

Ireland : country
  ar: أيرلندا, إيرلندا, جمهورية أيرلندا, آيرلندا
  ar-adjective: أيرلندي, إيرلندي
  en: Ireland, Republic of Ireland, Irish Republic
  en-adjective: Irish, Irishman, Irishmen
  fr: Irlande
  fr-adjective: irlandais, irlandaise
  es: Irlanda
  es-adjective: irlandés, irlandesa
  ru: Ирландия
  ru-adjective: ирландский, ирландец

Spain : country
  ar: إسبانيا, أسبانيا
  ar-adjective: إسباني, أسباني, إسبان
  en: Spain
  en-adjective: Spanish, Spaniard, Spaniards
  fr: Espagne
  fr-adjective: espagnol, espagnole
  es: España
  es-adjective: español, española
  ru: Испания
  ru-adjective: испанский, испанец

Portugal : country
  ar: البرتغال
  ar-adjective: برتغالي
  en: Portugal
  en-adjective: Portuguese
  fr: Portugal
  fr-adjective: portugais, portugaise
  es: Portugal
  es-adjective: portugués, portuguesa, luso
  ru: Португалия
  ru-adjective: португальский, португалец

Andorra : country
  ar: أندورا
  ar-adjective: أندوري
  en: Andorra
  en-adjective: Andorran
  fr: Andorre
  fr-adjective: andorran
  es: Andorra
  es-adjective: andorrano, andorrana
  ru: Андорра
  ru-adjective: андоррский

Italy : country
  ar: إيطاليا, ايطالية
  ar-adjective: إيطالي, طليان
  en: Italy
  en-adjective: Italian, Italians
  fr: Italie
  fr-adjective: italien, italienne
  es: Italia
  es-adjective: italiano, italiana
  ru: Италия
  ru-adjective: итальянский, итальянец

San Marino : country
  ar: سان مارينو
  ar-adjective: سان ماريني
  en: San Marino
  en-adjective: Sammarinese
  fr: Saint-Marin
  fr-adjective: saint-marinais
  es: San Marino
  es-adjective: sanmarinense
  ru: Сан-Марино
  ru-adjective: сан-маринский

Vatican : country
  ar: الفاتيكان, الكرسي الرسولي, دولة الفاتيكان, حاضرة الفاتيكان
  ar-adjective: فاتيكاني
  en: Vatican, Vatican City, Holy See
  fr: Saint-Siège, Vatican
  es: Vaticano, Santa Sede, Ciudad del Vaticano
  es-adjective: vaticano
  ru: Ватикан, Святой Престол
  ru-adjective: ватиканский

Monaco : country
  ar: موناكو, إمارة موناكو
  en: Monaco
  en-adjective: Monegasque
  fr: Monaco, Principauté de Monaco
  fr-adjective: monégasque
  es: Mónaco
  es-adjective: monegasco
  ru: Монако
  ru-adjective: монакский

Malta : country
  ar: مالطا, مالطة
  ar-adjective: مالطي
  en: Malta
  en-adjective: Maltese
  fr: Malte
  fr-adjective: maltais, maltaise
  es: Malta
  es-adjective: maltés, maltesa
  ru: Мальта
  ru-adjective: мальтийский, мальтиец

Iceland : country
  ar: آيسلندا, أيسلندا, إيسلندا
  ar-adjective: آيسلندي, إيسلندي
  en: Iceland
  en-adjective: Icelandic, Icelanders
  fr: Islande
  fr-adjective: islandais, islandaise
  es: Islandia
  es-adjective: islandés, islandesa
  ru: Исландия
  ru-adjective: исландский, исландец

Norway : country
  ar: النرويج
  ar-adjective: نرويجي
  en: Norway
  en-adjective: Norwegian, Norwegians
  fr: Norvège
  fr-adjective: norvégien, norvégienne
  es: Noruega
  es-adjective: noruego, noruega
  ru: Норвегия
  ru-adjective: норвежский, норвежец

Sweden : country
  ar: السويد
  ar-adjective: سويدي
  en: Sweden
  en-adjective: Swedish, Swedes, Swede
  fr: Suède
  fr-adjective: suédois, suédoise
  es: Suecia
  es-adjective: sueco, sueca
  ru: Швеция
  ru-adjective: шведский, швед

Finland : country
  ar: فنلندا, فنلندة
  ar-adjective: فنلندي
  en: Finland
  en-adjective: Finnish, Finns, Finn
  fr: Finlande
  fr-adjective: finlandais, finlandaise, finnois
  es: Finlandia
  es-adjective: finlandés, finlandesa, finés
  ru: Финляндия
  ru-adjective: финский, финляндский, финн

Denmark : country
  ar: الدنمارك, الدانمارك, الدنمرك, الدانمرك
  ar-adjective: دنماركي, دانماركي, دنمركي, دانمركي
  en: Denmark
  en-adjective: Danish, Danes, Dane
  fr: Danemark
  fr-adjective: danois, danoise
  es: Dinamarca
  es-adjective: danés, danesa
  ru: Дания
  ru-adjective: датский, датчанин, датчане

# Americas
United States : country
  ar: الولايات المتحدة, الولايات المتحدة الأمريكية, الولايات المتحدة الأميركية, أمريكا, أميركا
  ar-adjective: أمريكي, أميركي, أمريكان, أميركان, أمريكاني
  en: United States, US, U.S., USA, U.S.A., United States of America, America
  en-adjective: American, Americans
  fr: États-Unis, États-Unis d'Amérique, USA, Amérique
  fr-adjective: américain, américaine, étasunien, états-unien
  es: Estados Unidos, EE.UU., EEUU, EE. UU., Estados Unidos de América
  es-adjective: estadounidense, norteamericano, norteamericana
  ru: США, Соединённые Штаты, Соединенные Штаты, Соединённые Штаты Америки, Соединенные Штаты Америки, Америка, Штаты
  ru-adjective: американский, американец

Canada : country
  ar: كندا
  ar-adjective: كندي
  en: Canada
  en-adjective: Canadian, Canadians
  fr: Canada
  fr-adjective: canadien, canadienne
  es: Canadá
  es-adjective: canadiense
  ru: Канада
  ru-adjective: канадский, канадец

Mexico : country
  ar: المكسيك
  ar-adjective: مكسيكي
  en: Mexico
  en-adjective: Mexican, Mexicans
  fr: Mexique
  fr-adjective: mexicain, mexicaine
  es: México, Méjico
  es-adjective: mexicano, mexicana
  ru: Мексика
  ru-adjective: мексиканский, мексиканец

Guatemala : country
  ar: غواتيمالا, جواتيمالا
  ar-adjective: غواتيمالي, جواتيمالي
  en: Guatemala
  en-adjective: Guatemalan, Guatemalans
  fr: Guatemala
  fr-adjective: guatémaltèque
  es: Guatemala
  es-adjective: guatemalteco, guatemalteca
  ru: Гватемала
  ru-adjective: гватемальский, гватемалец

Belize : country
  ar: بليز, بيليز
  ar-adjective: بليزي
  en: Belize
  en-adjective: Belizean
  fr: Belize
  fr-adjective: bélizien
  es: Belice
  es-adjective: beliceño, beliceña
  ru: Белиз
  ru-adjective: белизский

Honduras : country
  ar: هندوراس, الهندوراس
  ar-adjective: هندوراسي
  en: Honduras
  en-adjective: Honduran, Hondurans
  fr: Honduras
  fr-adjective: hondurien, hondurienne
  es: Honduras
  es-adjective: hondureño, hondureña
  ru: Гондурас
  ru-adjective: гондурасский

El Salvador : country
  ar: السلفادور, سلفادور
  ar-adjective: سلفادوري
  en: El Salvador
  en-adjective: Salvadoran, Salvadorans, Salvadorean
  fr: Salvador, Le Salvador
  fr-adjective: salvadorien, salvadorienne
  es: El Salvador
  es-adjective: salvadoreño, salvadoreña
  ru: Сальвадор, Эль-Сальвадор
  ru-adjective: сальвадорский

Nicaragua : country
  ar: نيكاراغوا, نيكاراجوا
  ar-adjective: نيكاراغوي, نيكاراجوي
  en: Nicaragua
  en-adjective: Nicaraguan, Nicaraguans
  fr: Nicaragua
  fr-adjective: nicaraguayen
  es: Nicaragua
  es-adjective: nicaragüense
  ru: Никарагуа
  ru-adjective: никарагуанский

Costa Rica : country
  ar: كوستاريكا, كوستا ريكا
  ar-adjective: كوستاريكي
  en: Costa Rica
  en-adjective: Costa Rican, Costa Ricans
  fr: Costa Rica
  fr-adjective: costaricien, costaricain
  es: Costa Rica
  es-adjective: costarricense
  ru: Коста-Рика
  ru-adjective: коста-риканский

Panama : country
  ar: بنما, باناما
  ar-adjective: بنمي
  en: Panama
  en-adjective: Panamanian, Panamanians
  fr: Panama
  fr-adjective: panaméen
  es: Panamá
  es-adjective: panameño, panameña
  ru: Панама
  ru-adjective: панамский

Cuba : country
  ar: كوبا
  ar-adjective: كوبي
  en: Cuba
  en-adjective: Cuban, Cubans
  fr: Cuba
  fr-adjective: cubain, cubaine
  es: Cuba
  es-adjective: cubano, cubana
  ru: Куба
  ru-adjective: кубинский, кубинец

Haiti : country
  ar: هايتي, هاييتي
  ar-adjective: هايتي, هايتيان
  en: Haiti
  en-adjective: Haitian, Haitians
  fr: Haïti
  fr-adjective: haïtien, haïtienne
  es: Haití
  es-adjective: haitiano, haitiana
  ru: Гаити
  ru-adjective: гаитянский, гаитянин

Dominican Republic : country
  ar: الدومينيكان, جمهورية الدومينيكان, الدومنيكان, جمهورية الدومنيكان
  ar-adjective: دومينيكاني, دومنيكاني
  en: Dominican Republic
  en-adjective: Dominican, Dominicans
  fr: République dominicaine
  fr-adjective: dominicain, dominicaine
  es: República Dominicana
  es-adjective: dominicano, dominicana
  ru: Доминиканская Республика, Доминикана
  ru-adjective: доминиканский

Dominica : country
  ar: دومينيكا, كومنولث دومينيكا
  en: Dominica, Commonwealth of Dominica
  fr: île de la Dominique
  fr-adjective: dominiquais
  es: Dominica
  es-adjective: dominiqués
  ru: Доминика

Jamaica : country
  ar: جامايكا, جاميكا
  ar-adjective: جامايكي, جاميكي
  en: Jamaica
  en-adjective: Jamaican, Jamaicans
  fr: Jamaïque
  fr-adjective: jamaïcain, jamaïquain
  es: Jamaica
  es-adjective: jamaicano, jamaiquino, jamaicana
  ru: Ямайка
  ru-adjective: ямайский, ямаец

Bahamas : country
  ar: البهاما, جزر البهاما, الباهاما, جزر الباهاما
  ar-adjective: بهامي
  en: Bahamas, the Bahamas
  en-adjective: Bahamian
  fr: Bahamas
  fr-adjective: bahamien
  es: Bahamas
  es-adjective: bahameño
  ru: Багамы, Багамские Острова
  ru-adjective: багамский

Barbados : country
  ar: باربادوس, بربادوس
  ar-adjective: باربادوسي
  en: Barbados
  en-adjective: Barbadian
  fr: Barbade
  fr-adjective: barbadien
  es: Barbados
  es-adjective: barbadense
  ru: Барбадос
  ru-adjective: барбадосский

Trinidad and Tobago : country
  ar: ترينيداد وتوباغو, ترينداد وتوباغو, ترينيداد وتوباجو
  ar-adjective: ترينيدادي
  en: Trinidad and Tobago, Trinidad & Tobago, Trinidad
  en-adjective: Trinidadian
  fr: Trinité-et-Tobago
  fr-adjective: trinidadien
  es: Trinidad y Tobago
  es-adjective: trinitense
  ru: Тринидад и Тобаго
  ru-adjective: тринидадский

Grenada : country
  ar: غرينادا, جرينادا
  ar-adjective: غرينادي
  en: Grenada
  en-adjective: Grenadian
  fr: île de Grenade
  fr-adjective: grenadien
  es: isla de Granada
  es-adjective: granadino
  ru: Гренада
  ru-adjective: гренадский

Saint Lucia : country
  ar: سانت لوسيا
  en: Saint Lucia, St. Lucia, St Lucia
  en-adjective: Saint Lucian
  fr: Sainte-Lucie
  fr-adjective: saint-lucien
  es: Santa Lucía
  es-adjective: santalucense
  ru: Сент-Люсия
  ru-adjective: сент-люсийский

Saint Vincent and the Grenadines : country
  ar: سانت فنسنت والغرينادين, سانت فنسنت, سانت فنسنت وجزر غرينادين
  en: Saint Vincent and the Grenadines, St. Vincent and the Grenadines, St Vincent
  en-adjective: Vincentian
  fr: Saint-Vincent-et-les-Grenadines
  fr-adjective: vincentais
  es: San Vicente y las Granadinas
  es-adjective: sanvicentino
  ru: Сент-Винсент и Гренадины
  ru-adjective: сент-винсентский

Saint Kitts and Nevis : country
  ar: سانت كيتس ونيفيس, سانت كيتس
  en: Saint Kitts and Nevis, St. Kitts and Nevis
  en-adjective: Kittitian
  fr: Saint-Christophe-et-Niévès, Saint-Kitts-et-Nevis
  fr-adjective: christophien
  es: San Cristóbal y Nieves
  es-adjective: sancristobaleño
  ru: Сент-Китс и Невис
  ru-adjective: сент-китсский

Antigua and Barbuda : country
  ar: أنتيغوا وباربودا, أنتيغوا وبربودا, أنتيجوا وباربودا
  en: Antigua and Barbuda, Antigua
  en-adjective: Antiguan
  fr: Antigua-et-Barbuda
  fr-adjective: antiguayen
  es: Antigua y Barbuda
  es-adjective: antiguano
  ru: Антигуа и Барбуда
  ru-adjective: антигуанский

Colombia : country
  ar: كولومبيا, كولمبيا
  ar-adjective: كولومبي, كولمبي
  en: Colombia
  en-adjective: Colombian, Colombians
  fr: Colombie
  fr-adjective: colombien, colombienne
  es: Colombia
  es-adjective: colombiano, colombiana
  ru: Колумбия
  ru-adjective: колумбийский, колумбиец

Venezuela : country
  ar: فنزويلا, فينزويلا
  ar-adjective: فنزويلي, فينزويلي
  en: Venezuela, Bolivarian Republic of Venezuela
  en-adjective: Venezuelan, Venezuelans
  fr: Venezuela
  fr-adjective: vénézuélien, vénézuélienne
  es: Venezuela
  es-adjective: venezolano, venezolana
  ru: Венесуэла
  ru-adjective: венесуэльский, венесуэлец

Guyana : country
  ar: غيانا, غويانا, غايانا, جويانا
  ar-adjective: غياني, غوياني
  en: Guyana
  en-adjective: Guyanese
  fr: Guyana
  fr-adjective: guyanien
  es: Guyana
  es-adjective: guyanés
  ru: Гайана
  ru-adjective: гайанский

Suriname : country
  ar: سورينام
  ar-adjective: سورينامي
  en: Suriname, Surinam
  en-adjective: Surinamese
  fr: Suriname
  fr-adjective: surinamais
  es: Surinam
  es-adjective: surinamés
  ru: Суринам
  ru-adjective: суринамский

Ecuador : country
  ar: الإكوادور, إكوادور, الأكوادور
  ar-adjective: إكوادوري, أكوادوري
  en: Ecuador
  en-adjective: Ecuadorian, Ecuadorians, Ecuadorean
  fr: Équateur
  fr-adjective: équatorien, équatorienne
  es: Ecuador
  es-adjective: ecuatoriano, ecuatoriana
  ru: Эквадор
  ru-adjective: эквадорский

Peru : country
  ar: بيرو, البيرو
  ar-adjective: بيروفي, بيروي
  en: Peru
  en-adjective: Peruvian, Peruvians
  fr: Pérou
  fr-adjective: péruvien, péruvienne
  es: Perú
  es-adjective: peruano, peruana
  ru: Перу
  ru-adjective: перуанский, перуанец

Bolivia : country
  ar: بوليفيا
  ar-adjective: بوليفي
  en: Bolivia
  en-adjective: Bolivian, Bolivians
  fr: Bolivie
  fr-adjective: bolivien, bolivienne
  es: Bolivia
  es-adjective: boliviano, boliviana
  ru: Боливия
  ru-adjective: боливийский, боливиец

Chile : country
  ar: تشيلي, شيلي
  ar-adjective: تشيلي, شيلي
  en: Chile
  en-adjective: Chilean, Chileans
  fr: Chili
  fr-adjective: chilien, chilienne
  es: Chile
  es-adjective: chileno, chilena
  ru: Чили
  ru-adjective: чилийский, чилиец

Argentina : country
  ar: الأرجنتين
  ar-adjective: أرجنتيني
  en: Argentina
  en-adjective: Argentine, Argentinian, Argentines, Argentinians, Argentinean
  fr: Argentine
  fr-adjective: argentin
  es: Argentina
  es-adjective: argentino
  ru: Аргентина
  ru-adjective: аргентинский, аргентинец

Uruguay : country
  ar: أوروغواي, الأوروغواي, أوروجواي, الأورغواي
  ar-adjective: أوروغوياني, أوروغواياني, أوروجوياني
  en: Uruguay
  en-adjective: Uruguayan, Uruguayans
  fr: Uruguay
  fr-adjective: uruguayen, uruguayenne
  es: Uruguay
  es-adjective: uruguayo, uruguaya
  ru: Уругвай
  ru-adjective: уругвайский, уругваец

Paraguay : country
  ar: باراغواي, الباراغواي, باراجواي, بارغواي
  ar-adjective: باراغوياني, باراغواياني, باراجوياني
  en: Paraguay
  en-adjective: Paraguayan, Paraguayans
  fr: Paraguay
  fr-adjective: paraguayen, paraguayenne
  es: Paraguay
  es-adjective: paraguayo, paraguaya
  ru: Парагвай
  ru-adjective: парагвайский

Brazil : country
  ar: البرازيل
  ar-adjective: برازيلي
  en: Brazil, Federative Republic of Brazil
  en-adjective: Brazilian, Brazilians
  fr: Brésil
  fr-adjective: brésilien, brésilienne
  es: Brasil
  es-adjective: brasileño, brasileña
  ru: Бразилия
  ru-adjective: бразильский, бразилец

# Asia and Oceania
China : country
  ar: الصين, جمهورية الصين الشعبية, الصين الشعبية
  ar-adjective: صيني
  en: China, People's Republic of China, PRC
  en-adjective: Chinese
  fr: Chine, République populaire de Chine
  fr-adjective: chinois, chinoise
  es: China
  es-adjective: chino
  ru: Китай, КНР, Китайская Народная Республика
  ru-adjective: китайский, китаец, китайцы

Taiwan : country
  ar: تايوان
  ar-adjective: تايواني
  en: Taiwan, Republic of China
  en-adjective: Taiwanese
  fr: Taïwan, Taiwan
  fr-adjective: taïwanais, taïwanaise
  es: Taiwán
  es-adjective: taiwanés, taiwanesa
  ru: Тайвань
  ru-adjective: тайваньский, тайванец

Mongolia : country
  ar: منغوليا, منجوليا
  ar-adjective: منغولي, مغولي
  en: Mongolia
  en-adjective: Mongolian, Mongolians
  fr: Mongolie
  fr-adjective: mongol, mongole
  es: Mongolia
  es-adjective: mongol, mongola
  ru: Монголия
  ru-adjective: монгольский, монгол

Japan : country
  ar: اليابان
  ar-adjective: ياباني
  en: Japan
  en-adjective: Japanese
  fr: Japon
  fr-adjective: japonais, japonaise
  es: Japón
  es-adjective: japonés, japonesa, nipón
  ru: Япония
  ru-adjective: японский, японец

South Korea : country
  ar: كوريا الجنوبية, جمهورية كوريا
  ar-adjective: كوري جنوبي
  en: South Korea, Republic of Korea, ROK, S. Korea, S.Korea
  en-adjective: South Korean, South Koreans
  fr: Corée du Sud, République de Corée
  fr-adjective: sud-coréen, sud-coréenne
  es: Corea del Sur, República de Corea, Surcorea
  es-adjective: surcoreano, surcoreana
  ru: Южная Корея, Республика Корея
  ru-adjective: южнокорейский, южнокореец

North Korea : country
  ar: كوريا الشمالية, جمهورية كوريا الديمقراطية الشعبية, كوريا الديمقراطية
  ar-adjective: كوري شمالي
  en: North Korea, DPRK, Democratic People's Republic of Korea, N. Korea, N.Korea
  en-adjective: North Korean, North Koreans
  fr: Corée du Nord, RPDC, République populaire démocratique de Corée
  fr-adjective: nord-coréen, nord-coréenne
  es: Corea del Norte, República Popular Democrática de Corea
  es-adjective: norcoreano, norcoreana
  ru: Северная Корея, КНДР
  ru-adjective: северокорейский, северокореец

India : country
  ar: الهند, جمهورية الهند
  ar-adjective: هندي, هنود
  en: India, Republic of India
  en-adjective: Indian, Indians
  fr: Inde
  fr-adjective: indien, indienne
  es: India
  es-adjective: indio, india
  ru: Индия
  ru-adjective: индийский, индиец, индийцы

Bangladesh : country
  ar: بنغلاديش, بنجلاديش, بنغلادش, بنجلادش
  ar-adjective: بنغلاديشي, بنجلاديشي, بنغالي, بنغلادشي
  en: Bangladesh
  en-adjective: Bangladeshi, Bangladeshis
  fr: Bangladesh
  fr-adjective: bangladais, bangladaise, bangladeshi
  es: Bangladés, Bangladesh
  es-adjective: bangladesí
  ru: Бангладеш
  ru-adjective: бангладешский, бангладешец

Sri Lanka : country
  ar: سريلانكا, سري لانكا, سيريلانكا
  ar-adjective: سريلانكي, سيريلانكي
  en: Sri Lanka
  en-adjective: Sri Lankan, Sri Lankans
  fr: Sri Lanka
  fr-adjective: sri-lankais, srilankais
  es: Sri Lanka
  es-adjective: esrilanqués, ceilandés
  ru: Шри-Ланка
  ru-adjective: шри-ланкийский, ланкийский

Nepal : country
  ar: نيبال, النيبال
  ar-adjective: نيبالي
  en: Nepal
  en-adjective: Nepalese, Nepali, Nepalis
  fr: Népal
  fr-adjective: népalais, népalaise
  es: Nepal
  es-adjective: nepalí, nepalés
  ru: Непал
  ru-adjective: непальский, непалец

Bhutan : country
  ar: بوتان, مملكة بوتان
  ar-adjective: بوتاني
  en: Bhutan
  en-adjective: Bhutanese
  fr: Bhoutan
  fr-adjective: bhoutanais
  es: Bután
  es-adjective: butanés
  ru: Бутан
  ru-adjective: бутанский

Maldives : country
  ar: المالديف, جزر المالديف
  ar-adjective: مالديفي
  en: Maldives, the Maldives
  en-adjective: Maldivian
  fr: Maldives
  fr-adjective: maldivien
  es: Maldivas
  es-adjective: maldivo, maldiva
  ru: Мальдивы, Мальдивские Острова
  ru-adjective: мальдивский

Myanmar : country
  ar: ميانمار, بورما, ماينمار, بورمة
  ar-adjective: ميانماري, بورمي
  en: Myanmar, Burma
  en-adjective: Burmese
  fr: Myanmar, Birmanie
  fr-adjective: birman, birmane
  es: Myanmar, Birmania
  es-adjective: birmano, birmana
  ru: Мьянма, Бирма
  ru-adjective: мьянманский, бирманский

Thailand : country
  ar: تايلاند, تايلند, تايلاندا, تايلندا
  ar-adjective: تايلاندي, تايلندي
  en: Thailand
  en-adjective: Thai, Thais
  fr: Thaïlande
  fr-adjective: thaïlandais, thaïlandaise, thaï
  es: Tailandia
  es-adjective: tailandés, tailandesa
  ru: Таиланд, Тайланд
  ru-adjective: таиландский, тайский, таец

Laos : country
  ar: لاوس
  ar-adjective: لاوسي
  en: Laos
  en-adjective: Laotian, Laotians
  fr: Laos
  fr-adjective: laotien, laotienne
  es: Laos
  es-adjective: laosiano
  ru: Лаос
  ru-adjective: лаосский

Cambodia : country
  ar: كمبوديا, كامبوديا
  ar-adjective: كمبودي
  en: Cambodia
  en-adjective: Cambodian, Cambodians
  fr: Cambodge
  fr-adjective: cambodgien, cambodgienne
  es: Camboya
  es-adjective: camboyano, camboyana
  ru: Камбоджа
  ru-adjective: камбоджийский

Vietnam : country
  ar: فيتنام, فييتنام
  ar-adjective: فيتنامي, فييتنامي
  en: Vietnam, Viet Nam
  en-adjective: Vietnamese
  fr: Viêt Nam, Vietnam, Viêtnam, Viet-Nam
  fr-adjective: vietnamien, vietnamienne
  es: Vietnam
  es-adjective: vietnamita
  ru: Вьетнам
  ru-adjective: вьетнамский, вьетнамец

Malaysia : country
  ar: ماليزيا
  ar-adjective: ماليزي
  en: Malaysia
  en-adjective: Malaysian, Malaysians
  fr: Malaisie
  fr-adjective: malaisien, malaisienne
  es: Malasia
  es-adjective: malasio, malayo, malasia
  ru: Малайзия
  ru-adjective: малайзийский, малайзиец

Singapore : country
  ar: سنغافورة, سنغافوره, سنجافورة
  ar-adjective: سنغافوري, سنجافوري
  en: Singapore
  en-adjective: Singaporean, Singaporeans
  fr: Singapour
  fr-adjective: singapourien, singapourienne
  es: Singapur
  es-adjective: singapurense
  ru: Сингапур
  ru-adjective: сингапурский

Indonesia : country
  ar: إندونيسيا, أندونيسيا, إندونيسية
  ar-adjective: إندونيسي, أندونيسي
  en: Indonesia
  en-adjective: Indonesian, Indonesians
  fr: Indonésie
  fr-adjective: indonésien, indonésienne
  es: Indonesia
  es-adjective: indonesio, indonesia
  ru: Индонезия
  ru-adjective: индонезийский, индонезиец

East Timor : country
  ar: تيمور الشرقية, تيمور ليشتي
  ar-adjective: تيموري
  en: East Timor, Timor-Leste
  en-adjective: Timorese
  fr: Timor oriental, Timor-Leste
  fr-adjective: timorais
  es: Timor Oriental, Timor Leste
  es-adjective: timorense
  ru: Восточный Тимор, Тимор-Лешти
  ru-adjective: тиморский

Brunei : country
  ar: بروناي, سلطنة بروناي, بروني دار السلام
  ar-adjective: بروني
  en: Brunei, Brunei Darussalam
  en-adjective: Bruneian
  fr: Brunei, Brunéi
  fr-adjective: brunéien
  es: Brunéi
  es-adjective: bruneano
  ru: Бруней
  ru-adjective: брунейский

Philippines : country
  ar: الفلبين, الفليبين, الفيليبين
  ar-adjective: فلبيني, فليبيني, فيليبيني
  en: Philippines, the Philippines
  en-adjective: Filipino, Filipinos, Philippine
  fr: Philippines
  fr-adjective: philippin, philippine
  es: Filipinas
  es-adjective: filipino, filipina
  ru: Филиппины
  ru-adjective: филиппинский, филиппинец

Australia : country
  ar: أستراليا, إستراليا
  ar-adjective: أسترالي
  en: Australia
  en-adjective: Australian, Australians, Aussie
  fr: Australie
  fr-adjective: australien, australienne
  es: Australia
  es-adjective: australiano, australiana
  ru: Австралия
  ru-adjective: австралийский, австралиец

New Zealand : country
  ar: نيوزيلندا, نيوزيلاندا, نيوزلندا, نيوزيلندة
  ar-adjective: نيوزيلندي, نيوزيلاندي, نيوزلندي
  en: New Zealand
  en-adjective: New Zealander, New Zealanders
  fr: Nouvelle-Zélande
  fr-adjective: néo-zélandais, néo-zélandaise
  es: Nueva Zelanda, Nueva Zelandia
  es-adjective: neozelandés, neozelandesa
  ru: Новая Зеландия
  ru-adjective: новозеландский, новозеландец

Papua New Guinea : country
  ar: بابوا غينيا الجديدة, بابوا نيوغينيا
  ar-adjective: بابوي
  en: Papua New Guinea
  en-adjective: Papua New Guinean
  fr: Papouasie-Nouvelle-Guinée
  fr-adjective: papouasien, papou
  es: Papúa Nueva Guinea
  es-adjective: papú
  ru: Папуа — Новая Гвинея, Папуа-Новая Гвинея
  ru-adjective: папуасский

Fiji : country
  ar: فيجي, جزر فيجي
  ar-adjective: فيجي
  en: Fiji
  en-adjective: Fijian
  fr: Fidji
  fr-adjective: fidjien
  es: Fiyi, Fiji
  es-adjective: fiyiano
  ru: Фиджи
  ru-adjective: фиджийский

Solomon Islands : country
  ar: جزر سليمان, جزر سولومون
  en: Solomon Islands
  en-adjective: Solomon Islander
  fr: Îles Salomon
  fr-adjective: salomonais
  es: Islas Salomón
  es-adjective: salomonense
  ru: Соломоновы Острова

Vanuatu : country
  ar: فانواتو
  en: Vanuatu
  en-adjective: Ni-Vanuatu
  fr: Vanuatu
  fr-adjective: vanuatais
  es: Vanuatu
  es-adjective: vanuatuense
  ru: Вануату
  ru-adjective: вануатский

Samoa : country
  ar: ساموا
  ar-adjective: ساموي
  en: Samoa
  en-adjective: Samoan
  fr: Samoa
  fr-adjective: samoan
  es: Samoa
  es-adjective: samoano
  ru: Самоа
  ru-adjective: самоанский

Tonga : country
  ar: تونغا, تونجا
  ar-adjective: تونغي
  en: Tonga
  en-adjective: Tongan
  fr: Tonga
  fr-adjective: tongien
  es: Tonga
  es-adjective: tongano
  ru: Тонга
  ru-adjective: тонганский

Kiribati : country
  ar: كيريباتي, كيريباس
  en: Kiribati
  fr: Kiribati
  fr-adjective: kiribatien
  es: Kiribati
  es-adjective: kiribatiano
  ru: Кирибати

Tuvalu : country
  ar: توفالو
  en: Tuvalu
  en-adjective: Tuvaluan
  fr: Tuvalu
  fr-adjective: tuvaluan
  es: Tuvalu
  es-adjective: tuvaluano
  ru: Тувалу

Nauru : country
  ar: ناورو
  en: Nauru
  en-adjective: Nauruan
  fr: Nauru
  fr-adjective: nauruan
  es: Nauru
  es-adjective: nauruano
  ru: Науру

Palau : country
  ar: بالاو
  en: Palau
  en-adjective: Palauan
  fr: Palaos
  fr-adjective: palaosien
  es: Palaos
  es-adjective: palauano
  ru: Палау

Marshall Islands : country
  ar: جزر مارشال
  en: Marshall Islands
  en-adjective: Marshallese
  fr: Îles Marshall
  fr-adjective: marshallais
  es: Islas Marshall
  es-adjective: marshalés
  ru: Маршалловы Острова

Micronesia : country
  ar: ميكرونيزيا, ولايات ميكرونيزيا المتحدة
  en: Micronesia, Federated States of Micronesia
  en-adjective: Micronesian
  fr: Micronésie
  fr-adjective: micronésien
  es: Micronesia
  es-adjective: micronesio
  ru: Микронезия
  ru-adjective: микронезийский

# Africa
Angola : country
  ar: أنغولا, أنجولا
  ar-adjective: أنغولي, أنجولي
  en: Angola
  en-adjective: Angolan, Angolans
  fr: Angola
  fr-adjective: angolais, angolaise
  es: Angola
  es-adjective: angoleño, angoleña, angolano
  ru: Ангола
  ru-adjective: ангольский

Benin : country
  ar: بنين, جمهورية بنين
  ar-adjective: بنيني
  en: Benin
  en-adjective: Beninese
  fr: Bénin
  fr-adjective: béninois, béninoise
  es: Benín
  es-adjective: beninés, beninesa
  ru: Бенин
  ru-adjective: бенинский

Botswana : country
  ar: بوتسوانا, بتسوانا
  ar-adjective: بوتسواني
  en: Botswana
  en-adjective: Botswanan
  fr: Botswana
  fr-adjective: botswanais
  es: Botsuana, Botswana
  es-adjective: botsuano
  ru: Ботсвана
  ru-adjective: ботсванский

Burkina Faso : country
  ar: بوركينا فاسو, بوركينافاسو, بوركينا
  ar-adjective: بوركيني, بوركينابي
  en: Burkina Faso, Burkina
  en-adjective: Burkinabe, Burkinabè
  fr: Burkina Faso, Burkina
  fr-adjective: burkinabè, burkinabé
  es: Burkina Faso
  es-adjective: burkinés, burkinabé
  ru: Буркина-Фасо
  ru-adjective: буркинийский

Burundi : country
  ar: بوروندي, بورندي
  ar-adjective: بوروندي
  en: Burundi
  en-adjective: Burundian, Burundians
  fr: Burundi
  fr-adjective: burundais, burundaise
  es: Burundi
  es-adjective: burundés
  ru: Бурунди
  ru-adjective: бурундийский

Cameroon : country
  ar: الكاميرون, كاميرون
  ar-adjective: كاميروني
  en: Cameroon
  en-adjective: Cameroonian, Cameroonians
  fr: Cameroun
  fr-adjective: camerounais, camerounaise
  es: Camerún
  es-adjective: camerunés, camerunesa
  ru: Камерун
  ru-adjective: камерунский, камерунец

Cape Verde : country
  ar: الرأس الأخضر, جزر الرأس الأخضر
  en: Cape Verde, Cabo Verde
  en-adjective: Cape Verdean
  fr: Cap-Vert
  fr-adjective: cap-verdien
  es: Cabo Verde
  es-adjective: caboverdiano
  ru: Кабо-Верде
  ru-adjective: кабо-вердианский

Central African Republic : country
  ar: أفريقيا الوسطى, جمهورية أفريقيا الوسطى, إفريقيا الوسطى, جمهورية إفريقيا الوسطى
  en: Central African Republic
  en-adjective: Central African
  fr: République centrafricaine, Centrafrique, RCA
  fr-adjective: centrafricain, centrafricaine
  es: República Centroafricana
  es-adjective: centroafricano, centroafricana
  ru: ЦАР, Центральноафриканская Республика
  ru-adjective: центральноафриканский

Chad : country
  ar: تشاد
  ar-adjective: تشادي
  en: Chad
  en-adjective: Chadian, Chadians
  fr: Tchad
  fr-adjective: tchadien, tchadienne
  es: Chad
  es-adjective: chadiano, chadiana
  ru: Чад
  ru-adjective: чадский

Republic of the Congo : country
  ar: جمهورية الكونغو, الكونغو برازافيل, الكونغو-برازافيل, الكونجو برازافيل
  en: Republic of the Congo, Congo-Brazzaville
  fr: République du Congo, Congo-Brazzaville
  es: República del Congo, Congo-Brazzaville
  ru: Республика Конго, Конго-Браззавиль

Democratic Republic of the Congo : country
  ar: جمهورية الكونغو الديمقراطية, الكونغو الديمقراطية, جمهورية الكونغو الديموقراطية, الكونغو الديموقراطية, الكونغو, الكونجو الديمقراطية, الكونغو كينشاسا, زائير, الكونجو
  ar-adjective: كونغولي, كونجولي
  en: Democratic Republic of the Congo, DRC, DR Congo, D.R. Congo, Democratic Republic of Congo, Congo-Kinshasa, Zaire, Congo
  en-adjective: Congolese
  fr: République démocratique du Congo, RDC, RD Congo, Congo-Kinshasa, Zaïre, Congo
  fr-adjective: congolais, congolaise
  es: República Democrática del Congo, RD Congo, RDC, Zaire, Congo
  es-adjective: congoleño, congoleña
  ru: Демократическая Республика Конго, ДР Конго, ДРК, Заир, Конго
  ru-adjective: конголезский, конголезец

Ivory Coast : country
  ar: ساحل العاج, كوت ديفوار, الكوت ديفوار
  ar-adjective: عاجي, إيفواري
  en: Ivory Coast, Côte d'Ivoire, Cote d'Ivoire
  en-adjective: Ivorian, Ivorians
  fr: Côte d'Ivoire
  fr-adjective: ivoirien, ivoirienne
  es: Costa de Marfil
  es-adjective: marfileño, marfileña
  ru: Кот-д’Ивуар, Кот-д'Ивуар
  ru-adjective: ивуарийский, ивуариец

Equatorial Guinea : country
  ar: غينيا الاستوائية
  ar-adjective: غيني استوائي
  en: Equatorial Guinea
  en-adjective: Equatorial Guinean, Equatoguinean
  fr: Guinée équatoriale
  fr-adjective: équato-guinéen
  es: Guinea Ecuatorial
  es-adjective: ecuatoguineano, ecuatoguineana
  ru: Экваториальная Гвинея

Eritrea : country
  ar: إريتريا, أريتريا, إرتريا
  ar-adjective: إريتري, أريتري, إرتري
  en: Eritrea
  en-adjective: Eritrean, Eritreans
  fr: Érythrée
  fr-adjective: érythréen, érythréenne
  es: Eritrea
  es-adjective: eritreo, eritrea
  ru: Эритрея
  ru-adjective: эритрейский

Eswatini : country
  ar: إسواتيني, سوازيلاند, سوازيلندا
  ar-adjective: سوازيلندي
  en: Eswatini, Swaziland
  en-adjective: Swazi
  fr: Eswatini, Swaziland
  fr-adjective: swazi, eswatinien
  es: Esuatini, Suazilandia, Swazilandia
  es-adjective: suazi
  ru: Эсватини, Свазиленд

Ethiopia : country
  ar: إثيوبيا, أثيوبيا, الحبشة
  ar-adjective: إثيوبي, أثيوبي
  en: Ethiopia
  en-adjective: Ethiopian, Ethiopians
  fr: Éthiopie
  fr-adjective: éthiopien, éthiopienne
  es: Etiopía
  es-adjective: etíope
  ru: Эфиопия
  ru-adjective: эфиопский, эфиоп

Gabon : country
  ar: الغابون, الجابون, غابون
  ar-adjective: غابوني, جابوني
  en: Gabon
  en-adjective: Gabonese
  fr: Gabon
  fr-adjective: gabonais, gabonaise
  es: Gabón
  es-adjective: gabonés, gabonesa
  ru: Габон
  ru-adjective: габонский, габонец

Gambia : country
  ar: غامبيا, جامبيا
  ar-adjective: غامبي, جامبي
  en: Gambia, the Gambia, The Gambia
  en-adjective: Gambian, Gambians
  fr: Gambie
  fr-adjective: gambien, gambienne
  es: Gambia
  es-adjective: gambiano, gambiana
  ru: Гамбия
  ru-adjective: гамбийский

Ghana : country
  ar: غانا
  ar-adjective: غاني
  en: Ghana
  en-adjective: Ghanaian, Ghanaians
  fr: Ghana
  fr-adjective: ghanéen, ghanéenne
  es: Ghana
  es-adjective: ghanés, ghanesa
  ru: Гана
  ru-adjective: ганский, ганец

Guinea : country
  ar: غينيا, غينيا كوناكري
  ar-adjective: غيني
  en: Guinea, Guinea-Conakry
  en-adjective: Guinean, Guineans
  fr: Guinée, Guinée-Conakry
  fr-adjective: guinéen, guinéenne
  es: Guinea
  es-adjective: guineano, guineana
  ru: Гвинея
  ru-adjective: гвинейский

Guinea-Bissau : country
  ar: غينيا بيساو
  ar-adjective: غيني بيساوي
  en: Guinea-Bissau, Guinea Bissau
  en-adjective: Bissau-Guinean
  fr: Guinée-Bissau
  fr-adjective: bissau-guinéen
  es: Guinea-Bisáu, Guinea Bissau
  es-adjective: bisauguineano
  ru: Гвинея-Бисау

Kenya : country
  ar: كينيا
  ar-adjective: كيني
  en: Kenya
  en-adjective: Kenyan, Kenyans
  fr: Kenya
  fr-adjective: kényan, kényane
  es: Kenia
  es-adjective: keniano, keniata, keniana
  ru: Кения
  ru-adjective: кенийский, кениец

Lesotho : country
  ar: ليسوتو
  ar-adjective: ليسوتي
  en: Lesotho
  en-adjective: Basotho
  fr: Lesotho
  fr-adjective: lésothien
  es: Lesoto
  es-adjective: lesotense
  ru: Лесото

Liberia : country
  ar: ليبيريا
  ar-adjective: ليبيري
  en: Liberia
  en-adjective: Liberian, Liberians
  fr: Libéria, Liberia
  fr-adjective: libérien, libérienne
  es: Liberia
  es-adjective: liberiano, liberiana
  ru: Либерия
  ru-adjective: либерийский

Madagascar : country
  ar: مدغشقر
  ar-adjective: مدغشقري, ملغاشي
  en: Madagascar
  en-adjective: Malagasy
  fr: Madagascar
  fr-adjective: malgache
  es: Madagascar
  es-adjective: malgache
  ru: Мадагаскар
  ru-adjective: малагасийский, мадагаскарский

Malawi : country
  ar: مالاوي, ملاوي
  ar-adjective: مالاوي
  en: Malawi
  en-adjective: Malawian, Malawians
  fr: Malawi
  fr-adjective: malawien, malawite
  es: Malaui, Malawi
  es-adjective: malauí
  ru: Малави
  ru-adjective: малавийский

Mali : country
  ar: جمهورية مالي, دولة مالي, شمال مالي, وسط مالي, جنوب مالي, دولة مالى
  en: Mali
  en-adjective: Malian, Malians
  fr: Mali
  fr-adjective: malien, malienne
  es: Malí
  es-adjective: maliense
  ru: Мали
  ru-adjective: малийский, малиец

Mauritius : country
  ar: موريشيوس, موريشوس
  ar-adjective: موريشيوسي
  en: Mauritius
  en-adjective: Mauritian
  fr: île Maurice
  fr-adjective: mauricien, mauricienne
  es: isla Mauricio, República de Mauricio
  es-adjective: mauriciano
  ru: Маврикий
  ru-adjective: маврикийский

Mozambique : country
  ar: موزمبيق, موزامبيق
  ar-adjective: موزمبيقي
  en: Mozambique
  en-adjective: Mozambican, Mozambicans
  fr: Mozambique
  fr-adjective: mozambicain, mozambicaine
  es: Mozambique
  es-adjective: mozambiqueño, mozambiqueña
  ru: Мозамбик
  ru-adjective: мозамбикский

Namibia : country
  ar: ناميبيا
  ar-adjective: ناميبي
  en: Namibia
  en-adjective: Namibian, Namibians
  fr: Namibie
  fr-adjective: namibien, namibienne
  es: Namibia
  es-adjective: namibio, namibia
  ru: Намибия
  ru-adjective: намибийский

Niger : country
  ar: النيجر
  ar-adjective: نيجري
  en: Niger
  en-adjective: Nigerien, Nigeriens
  fr: Niger
  fr-adjective: nigérien, nigérienne
  es: Níger
  es-adjective: nigerino, nigerina
  ru: Нигер
  ru-adjective: нигерский

Nigeria : country
  ar: نيجيريا, نيجريا
  ar-adjective: نيجيري
  en: Nigeria
  en-adjective: Nigerian, Nigerians
  fr: Nigeria, Nigéria
  fr-adjective: nigérian, nigériane
  es: Nigeria
  es-adjective: nigeriano, nigeriana
  ru: Нигерия
  ru-adjective: нигерийский, нигериец

Rwanda : country
  ar: رواندا
  ar-adjective: رواندي
  en: Rwanda
  en-adjective: Rwandan, Rwandans
  fr: Rwanda
  fr-adjective: rwandais, rwandaise
  es: Ruanda
  es-adjective: ruandés, ruandesa
  ru: Руанда
  ru-adjective: руандийский

Sao Tome and Principe : country
  ar: ساو تومي وبرينسيب, ساوتومي وبرنسيب, ساو تومي وبرينسيبي
  en: Sao Tome and Principe, São Tomé and Príncipe
  en-adjective: Santomean
  fr: Sao Tomé-et-Principe
  fr-adjective: santoméen
  es: Santo Tomé y Príncipe
  es-adjective: santotomense
  ru: Сан-Томе и Принсипи

Senegal : country
  ar: السنغال, السنجال
  ar-adjective: سنغالي, سنجالي
  en: Senegal
  en-adjective: Senegalese
  fr: Sénégal
  fr-adjective: sénégalais, sénégalaise
  es: Senegal
  es-adjective: senegalés, senegalesa
  ru: Сенегал
  ru-adjective: сенегальский, сенегалец

Seychelles : country
  ar: سيشيل, جزر سيشل, سيشل, السيشل
  ar-adjective: سيشيلي
  en: Seychelles, the Seychelles
  en-adjective: Seychellois
  fr: Seychelles
  fr-adjective: seychellois, seychelloise
  es: Seychelles
  es-adjective: seychellense
  ru: Сейшелы, Сейшельские Острова
  ru-adjective: сейшельский

Sierra Leone : country
  ar: سيراليون, سيرا ليون
  ar-adjective: سيراليوني
  en: Sierra Leone
  en-adjective: Sierra Leonean
  fr: Sierra Leone
  fr-adjective: sierra-léonais
  es: Sierra Leona
  es-adjective: sierraleonés
  ru: Сьерра-Леоне
  ru-adjective: сьерра-леонский

South Africa : country
  ar: جنوب أفريقيا, جنوب إفريقيا, جمهورية جنوب أفريقيا, أفريقيا الجنوبية
  ar-adjective: جنوب أفريقي, جنوب إفريقي
  en: South Africa
  en-adjective: South African, South Africans
  fr: Afrique du Sud
  fr-adjective: sud-africain, sud-africaine
  es: Sudáfrica
  es-adjective: sudafricano, sudafricana
  ru: ЮАР, Южно-Африканская Республика, Южная Африка
  ru-adjective: южноафриканский, южноафриканец

South Sudan : country
  ar: جنوب السودان, جمهورية جنوب السودان, دولة جنوب السودان
  ar-adjective: جنوب سوداني, سوداني جنوبي
  en: South Sudan
  en-adjective: South Sudanese
  fr: Soudan du Sud
  fr-adjective: sud-soudanais, sud-soudanaise
  es: Sudán del Sur
  es-adjective: sursudanés, sursudanesa
  ru: Южный Судан
  ru-adjective: южносуданский

Tanzania : country
  ar: تنزانيا, تانزانيا
  ar-adjective: تنزاني, تانزاني
  en: Tanzania
  en-adjective: Tanzanian, Tanzanians
  fr: Tanzanie
  fr-adjective: tanzanien, tanzanienne
  es: Tanzania, Tanzanía
  es-adjective: tanzano, tanzana
  ru: Танзания
  ru-adjective: танзанийский

Togo : country
  ar: توغو, توجو
  ar-adjective: توغولي, توغوي
  en: Togo
  en-adjective: Togolese
  fr: Togo
  fr-adjective: togolais, togolaise
  es: Togo
  es-adjective: togolés, togolesa
  ru: Тоголезская Республика
  ru-adjective: тоголезский

Uganda : country
  ar: أوغندا, أوغاندا, أوجندا
  ar-adjective: أوغندي, أوجندي
  en: Uganda
  en-adjective: Ugandan, Ugandans
  fr: Ouganda
  fr-adjective: ougandais, ougandaise
  es: Uganda
  es-adjective: ugandés, ugandesa
  ru: Уганда
  ru-adjective: угандийский

Zambia : country
  ar: زامبيا
  ar-adjective: زامبي
  en: Zambia
  en-adjective: Zambian, Zambians
  fr: Zambie
  fr-adjective: zambien, zambienne
  es: Zambia
  es-adjective: zambiano, zambiana
  ru: Замбия
  ru-adjective: замбийский

Zimbabwe : country
  ar: زيمبابوي, زمبابوي
  ar-adjective: زيمبابوي, زمبابوي
  en: Zimbabwe
  en-adjective: Zimbabwean, Zimbabweans
  fr: Zimbabwe
  fr-adjective: zimbabwéen, zimbabwéenne
  es: Zimbabue, Zimbabwe
  es-adjective: zimbabuense
  ru: Зимбабве
  ru-adjective: зимбабвийский

# Territories and disputed areas
Palestinian territories : region
  in: Palestine
  ar: الأراضي الفلسطينية, الأراضي الفلسطينية المحتلة, الأراضي المحتلة
  en: Palestinian territories, Palestinian Territories, occupied Palestinian territories, occupied territories
  fr: Territoires palestiniens, territoires palestiniens occupés, territoires occupés
  es: territorios palestinos, territorios palestinos ocupados, territorios ocupados
  ru: палестинские территории, оккупированные палестинские территории

Gaza : region
  in: Palestine
  ar: قطاع غزة, غزة
  ar-adjective: غزي, غزاوي
  en: Gaza, Gaza Strip
  en-adjective: Gazan, Gazans
  fr: Gaza, bande de Gaza
  fr-adjective: gazaoui, gazaouie
  es: Gaza, Franja de Gaza
  es-adjective: gazatí
  ru: сектор Газа, сектор Газы, Сектор Газы, анклав Газа, Газа

West Bank : region
  in: Palestine
  ar: الضفة الغربية, الضفة الغربية المحتلة, الضفة
  en: West Bank, occupied West Bank, the West Bank
  fr: Cisjordanie
  fr-adjective: cisjordanien
  es: Cisjordania
  es-adjective: cisjordano
  ru: Западный берег реки Иордан, Западный берег

East Jerusalem : region
  ar: القدس الشرقية
  en: East Jerusalem
  fr: Jérusalem-Est
  es: Jerusalén Este, Jerusalén Oriental
  ru: Восточный Иерусалим

Golan Heights : region
  in: Syria
  ar: الجولان, هضبة الجولان, مرتفعات الجولان, الجولان المحتل
  en: Golan Heights, Golan, the Golan
  fr: plateau du Golan, hauteurs du Golan, Golan
  es: Altos del Golán, Golán
  ru: Голанские высоты, Голаны

Shebaa Farms : region
  in: Lebanon
  ar: مزارع شبعا
  en: Shebaa Farms
  fr: fermes de Chebaa
  es: granjas de Shebaa
  ru: Фермы Шебаа

Sinai : region
  in: Egypt
  ar: سيناء, شبه جزيرة سيناء
  ar-adjective: سيناوي
  en: Sinai, Sinai Peninsula
  fr: Sinaï, péninsule du Sinaï
  es: Sinaí, península del Sinaí
  ru: Синай, Синайский полуостров
  ru-adjective: синайский

Kurdistan : region
  ar: كردستان
  ar-adjective: كردي, أكراد
  en: Kurdistan
  en-adjective: Kurdish, Kurd, Kurds
  fr: Kurdistan
  fr-adjective: kurde
  es: Kurdistán
  es-adjective: kurdo, kurda
  ru: Курдистан
  ru-adjective: курдский, курд

Iraqi Kurdistan : region
  in: Iraq
  ar: كردستان العراق, إقليم كردستان, إقليم كردستان العراق
  ar-adjective: كردستاني
  en: Iraqi Kurdistan, Kurdistan Region, Kurdistan Region of Iraq
  fr: Kurdistan irakien
  es: Kurdistán iraquí
  ru: Иракский Курдистан

Western Sahara : region
  ar: الصحراء الغربية, الصحراء المغربية
  ar-adjective: صحراوي
  en: Western Sahara
  en-adjective: Sahrawi, Sahrawis, Saharawi
  fr: Sahara occidental
  fr-adjective: sahraoui, sahraouie
  es: Sáhara Occidental, Sahara Occidental
  es-adjective: saharaui
  ru: Западная Сахара
  ru-adjective: западносахарский

Somaliland : region
  in: Somalia
  ar: أرض الصومال, صوماليلاند, جمهورية أرض الصومال
  en: Somaliland
  en-adjective: Somalilander
  fr: Somaliland
  es: Somalilandia
  ru: Сомалиленд

Puntland : region
  in: Somalia
  ar: بونتلاند, بلاد بنط, أرض البنط
  en: Puntland
  fr: Puntland
  es: Puntlandia
  ru: Пунтленд

Crimea : region
  in: Ukraine
  ar: القرم, شبه جزيرة القرم, جزيرة القرم
  ar-adjective: قرمي
  en: Crimea, Crimean Peninsula
  en-adjective: Crimean, Crimeans
  fr: Crimée
  fr-adjective: criméen
  es: Crimea
  es-adjective: crimeo
  ru: Крым, Крымский полуостров
  ru-adjective: крымский

Donbas : region
  in: Ukraine
  ar: دونباس, الدونباس, إقليم دونباس, حوض دونباس
  en: Donbas, Donbass
  fr: Donbass, Donbas
  es: Donbás, Donbass
  ru: Донбасс
  ru-adjective: донбасский

Transnistria : region
  in: Moldova
  ar: ترانسنيستريا, بريدنيستروفيه, ترانسدنيستريا, بريدنيستروفي
  en: Transnistria, Transdniestria, Trans-Dniester
  en-adjective: Transnistrian
  fr: Transnistrie
  fr-adjective: transnistrien
  es: Transnistria
  es-adjective: transnistrio
  ru: Приднестровье
  ru-adjective: приднестровский

Abkhazia : region
  in: Georgia
  ar: أبخازيا
  ar-adjective: أبخازي
  en: Abkhazia
  en-adjective: Abkhaz, Abkhazian
  fr: Abkhazie
  fr-adjective: abkhaze
  es: Abjasia, Abjazia
  es-adjective: abjasio
  ru: Абхазия
  ru-adjective: абхазский

South Ossetia : region
  in: Georgia
  ar: أوسيتيا الجنوبية
  ar-adjective: أوسيتي
  en: South Ossetia
  en-adjective: South Ossetian, Ossetian
  fr: Ossétie du Sud
  fr-adjective: ossète
  es: Osetia del Sur
  es-adjective: osetio
  ru: Южная Осетия
  ru-adjective: южноосетинский

Nagorno-Karabakh : region
  in: Azerbaijan
  ar: ناغورني قره باغ, ناغورنو كاراباخ, ناغورنو قره باغ, ناغورني كاراباخ, ناغورنو كارباخ, ناغورني كارباخ, قره باغ, كاراباخ, قرة باغ, كارباخ, ناجورنو كاراباخ
  en: Nagorno-Karabakh, Nagorno Karabakh, Karabakh, Artsakh
  fr: Haut-Karabakh, Haut-Karabagh, Karabakh, Nagorny Karabakh
  es: Nagorno Karabaj, Alto Karabaj
  ru: Нагорный Карабах, Карабах
  ru-adjective: карабахский

Chechnya : region
  in: Russia
  ar: الشيشان, جمهورية الشيشان
  ar-adjective: شيشاني
  en: Chechnya, Chechen Republic
  en-adjective: Chechen, Chechens
  fr: Tchétchénie
  fr-adjective: tchétchène
  es: Chechenia
  es-adjective: checheno, chechena
  ru: Чечня, Чеченская Республика
  ru-adjective: чеченский, чеченец

Dagestan : region
  in: Russia
  ar: داغستان, داجستان
  ar-adjective: داغستاني
  en: Dagestan
  en-adjective: Dagestani
  fr: Daghestan, Dagestan
  fr-adjective: daghestanais
  es: Daguestán
  es-adjective: daguestaní
  ru: Дагестан
  ru-adjective: дагестанский

Ingushetia : region
  in: Russia
  ar: إنغوشيا, أنغوشيا, إنغوشيتيا
  ar-adjective: إنغوشي
  en: Ingushetia
  en-adjective: Ingush
  fr: Ingouchie
  fr-adjective: ingouche
  es: Ingusetia
  es-adjective: ingusetio
  ru: Ингушетия
  ru-adjective: ингушский

North Ossetia : region
  in: Russia
  ar: أوسيتيا الشمالية
  en: North Ossetia
  fr: Ossétie du Nord
  es: Osetia del Norte
  ru: Северная Осетия
  ru-adjective: североосетинский

Tatarstan : region
  in: Russia
  ar: تتارستان, تترستان
  ar-adjective: تتاري, تتار
  en: Tatarstan
  en-adjective: Tatar, Tatars
  fr: Tatarstan
  fr-adjective: tatar
  es: Tartaristán, Tatarstán
  es-adjective: tártaro
  ru: Татарстан
  ru-adjective: татарстанский, татарский

North Caucasus : region
  in: Russia
  ar: شمال القوقاز
  en: North Caucasus
  fr: Caucase du Nord
  es: Cáucaso Norte
  ru: Северный Кавказ
  ru-adjective: северокавказский

Siberia : region
  in: Russia
  ar: سيبيريا
  ar-adjective: سيبيري
  en: Siberia
  en-adjective: Siberian
  fr: Sibérie
  fr-adjective: sibérien
  es: Siberia
  es-adjective: siberiano
  ru: Сибирь
  ru-adjective: сибирский

Northern Cyprus : region
  in: Cyprus
  ar: شمال قبرص, قبرص الشمالية, جمهورية شمال قبرص التركية
  ar-adjective: قبرصي تركي
  en: Northern Cyprus, Turkish Republic of Northern Cyprus, TRNC
  en-adjective: Turkish Cypriot, Turkish Cypriots
  fr: Chypre du Nord
  fr-adjective: chypriote turc
  es: Chipre del Norte
  es-adjective: turcochipriota
  ru: Северный Кипр

Hong Kong : region
  in: China
  ar: هونغ كونغ, هونج كونج, هونغكونغ, هونكونغ
  en: Hong Kong, Hongkong
  fr: Hong Kong
  fr-adjective: hongkongais
  es: Hong Kong
  es-adjective: hongkonés
  ru: Гонконг
  ru-adjective: гонконгский

Macau : region
  in: China
  ar: ماكاو
  en: Macau, Macao
  fr: Macao
  es: Macao
  ru: Макао

Tibet : region
  in: China
  ar: التبت, التيبت
  ar-adjective: تبتي, تيبتي
  en: Tibet
  en-adjective: Tibetan, Tibetans
  fr: Tibet
  fr-adjective: tibétain, tibétaine
  es: Tíbet
  es-adjective: tibetano, tibetana
  ru: Тибет
  ru-adjective: тибетский

Xinjiang : region
  in: China
  ar: شينجيانغ, شينجيانج, تركستان الشرقية, سنجان, شنجيانغ
  en: Xinjiang, Sinkiang
  fr: Xinjiang
  es: Sinkiang, Xinjiang
  ru: Синьцзян
  ru-adjective: синьцзянский

Kashmir : region
  ar: كشمير, كاشمير, جامو وكشمير
  ar-adjective: كشميري
  en: Kashmir, Jammu and Kashmir
  en-adjective: Kashmiri, Kashmiris
  fr: Cachemire, Jammu-et-Cachemire
  fr-adjective: cachemiri
  es: Cachemira
  es-adjective: cachemir
  ru: Кашмир, Джамму и Кашмир
  ru-adjective: кашмирский

Korean Peninsula : region
  ar: شبه الجزيرة الكورية, الكوريتين, الكوريتان
  en: Korean Peninsula, Koreas
  fr: péninsule coréenne, deux Corées
  es: península coreana, península de Corea
  ru: Корейский полуостров

Kuril Islands : region
  in: Russia
  ar: جزر الكوريل, الكوريل
  en: Kuril Islands, Kuril, Kurils
  fr: îles Kouriles, Kouriles
  es: islas Kuriles, Kuriles
  ru: Курильские острова, Курилы

Falkland Islands : region
  in: United Kingdom
  ar: جزر فوكلاند, الفوكلاند, جزر المالفيناس
  en: Falkland Islands, Falklands, Malvinas
  fr: îles Malouines, Malouines
  es: islas Malvinas, Malvinas
  ru: Фолклендские острова, Фолкленды, Мальвинские острова

Gibraltar : region
  in: United Kingdom
  ar: إقليم جبل طارق
  en: Gibraltar
  en-adjective: Gibraltarian
  fr: Gibraltar
  es: Gibraltar
  es-adjective: gibraltareño
  ru: Гибралтар

Northern Ireland : region
  in: United Kingdom
  ar: أيرلندا الشمالية, إيرلندا الشمالية
  en: Northern Ireland, Ulster
  en-adjective: Northern Irish
  fr: Irlande du Nord
  fr-adjective: nord-irlandais
  es: Irlanda del Norte
  es-adjective: norirlandés
  ru: Северная Ирландия
  ru-adjective: североирландский

Scotland : region
  in: United Kingdom
  ar: اسكتلندا, أسكتلندا, إسكتلندا, سكوتلندا, سكتلندا
  ar-adjective: اسكتلندي, سكوتلندي, سكتلندي
  en: Scotland
  en-adjective: Scottish, Scots, Scot
  fr: Écosse
  fr-adjective: écossais, écossaise
  es: Escocia
  es-adjective: escocés, escocesa
  ru: Шотландия
  ru-adjective: шотландский, шотландец

England : region
  in: United Kingdom
  ar: إنجلترا, إنكلترا, انغلترا
  ar-adjective: إنجليزي, إنكليزي, إنجليز, إنكليز
  en: England
  en-adjective: English, Englishman
  fr: Angleterre
  fr-adjective: anglais, anglaise
  es: Inglaterra
  es-adjective: inglés, inglesa
  ru: Англия
  ru-adjective: английский, англичанин, англичане

Wales : region
  in: United Kingdom
  ar: ويلز
  ar-adjective: ويلزي
  en: Wales
  en-adjective: Welsh
  fr: pays de Galles
  fr-adjective: gallois, galloise
  es: Gales, País de Gales
  es-adjective: galés, galesa
  ru: Уэльс
  ru-adjective: уэльский, валлийский

Catalonia : region
  in: Spain
  ar: كتالونيا, كاتالونيا, قطالونيا, كاتالونية
  ar-adjective: كتالوني, كاتالوني
  en: Catalonia, Catalunya
  en-adjective: Catalan, Catalans
  fr: Catalogne
  fr-adjective: catalan, catalane
  es: Cataluña
  es-adjective: catalán, catalana
  ru: Каталония
  ru-adjective: каталонский, каталонец

Basque Country : region
  in: Spain
  ar: إقليم الباسك, الباسك, بلاد الباسك
  ar-adjective: باسكي
  en: Basque Country
  en-adjective: Basque, Basques
  fr: Pays basque
  fr-adjective: basque
  es: País Vasco, Euskadi
  es-adjective: vasco, vasca
  ru: Страна Басков
  ru-adjective: баскский

Andalusia : region
  in: Spain
  ar: الأندلس, أندلسيا, إقليم الأندلس
  ar-adjective: أندلسي
  en: Andalusia
  en-adjective: Andalusian
  fr: Andalousie
  fr-adjective: andalou
  es: Andalucía
  es-adjective: andaluz, andaluza
  ru: Андалусия
  ru-adjective: андалусский

Galicia : region
  in: Spain
  ar: غاليسيا, جاليسيا, غاليثيا
  ar-adjective: غاليسي
  en: Galicia
  en-adjective: Galician
  fr: Galice
  fr-adjective: galicien
  es: Galicia
  es-adjective: gallego, gallega
  ru: Галисия
  ru-adjective: галисийский

Canary Islands : region
  in: Spain
  ar: جزر الكناري, الكناري
  en: Canary Islands, Canaries
  fr: îles Canaries, Canaries
  es: islas Canarias, Canarias
  ru: Канарские острова, Канары

Ceuta : region
  in: Spain
  ar: سبتة
  en: Ceuta
  fr: Ceuta
  es: Ceuta
  es-adjective: ceutí
  ru: Сеута

Melilla : region
  in: Spain
  ar: مليلية, مليلة
  en: Melilla
  fr: Melilla
  es: Melilla
  es-adjective: melillense
  ru: Мелилья

Corsica : region
  in: France
  ar: كورسيكا
  ar-adjective: كورسيكي
  en: Corsica
  en-adjective: Corsican
  fr: Corse
  fr-adjective: corse
  es: Córcega
  es-adjective: corso
  ru: Корсика
  ru-adjective: корсиканский

New Caledonia : region
  in: France
  ar: كاليدونيا الجديدة
  ar-adjective: كاليدوني
  en: New Caledonia
  en-adjective: New Caledonian
  fr: Nouvelle-Calédonie
  fr-adjective: néo-calédonien, calédonien
  es: Nueva Caledonia
  es-adjective: neocaledonio
  ru: Новая Каледония
  ru-adjective: новокаледонский

Mayotte : region
  in: France
  ar: مايوت
  en: Mayotte
  fr: Mayotte
  fr-adjective: mahorais
  es: Mayotte
  ru: Майотта

French Guiana : region
  in: France
  ar: غويانا الفرنسية, غيانا الفرنسية
  en: French Guiana
  fr: Guyane, Guyane française
  fr-adjective: guyanais
  es: Guayana Francesa
  ru: Французская Гвиана

Martinique : region
  in: France
  ar: مارتينيك, المارتينيك
  en: Martinique
  fr: Martinique
  fr-adjective: martiniquais
  es: Martinica
  ru: Мартиника

Guadeloupe : region
  in: France
  ar: غوادلوب, غوادالوب
  en: Guadeloupe
  fr: Guadeloupe
  fr-adjective: guadeloupéen
  es: isla de Guadalupe
  ru: Гваделупа

Brittany : region
  in: France
  ar: بريتاني, مقاطعة بريتاني
  en: Brittany
  en-adjective: Breton
  fr: Bretagne
  fr-adjective: breton, bretonne
  es: Bretaña
  es-adjective: bretón
  ru: Бретань
  ru-adjective: бретонский

Normandy : region
  in: France
  ar: نورماندي, النورماندي
  en: Normandy
  fr: Normandie
  fr-adjective: normand
  es: Normandía
  es-adjective: normando
  ru: Нормандия
  ru-adjective: нормандский

Bavaria : region
  in: Germany
  ar: بافاريا, ولاية بافاريا
  ar-adjective: بافاري
  en: Bavaria
  en-adjective: Bavarian, Bavarians
  fr: Bavière
  fr-adjective: bavarois
  es: Baviera
  es-adjective: bávaro, bávara
  ru: Бавария
  ru-adjective: баварский

Saxony : region
  in: Germany
  ar: ولاية ساكسونيا, ساكسونيا
  en: Saxony
  fr: Saxe
  fr-adjective: saxon
  es: Sajonia
  ru: Саксония
  ru-adjective: саксонский

Sicily : region
  in: Italy
  ar: صقلية
  ar-adjective: صقلي
  en: Sicily
  en-adjective: Sicilian
  fr: Sicile
  fr-adjective: sicilien
  es: Sicilia
  es-adjective: siciliano, siciliana
  ru: Сицилия
  ru-adjective: сицилийский

Sardinia : region
  in: Italy
  ar: سردينيا
  ar-adjective: سرديني
  en: Sardinia
  en-adjective: Sardinian
  fr: Sardaigne
  fr-adjective: sarde
  es: Cerdeña
  es-adjective: sardo
  ru: Сардиния
  ru-adjective: сардинский

Lombardy : region
  in: Italy
  ar: لومبارديا
  en: Lombardy
  fr: Lombardie
  fr-adjective: lombard
  es: Lombardía
  es-adjective: lombardo
  ru: Ломбардия

Tuscany : region
  in: Italy
  ar: توسكانا
  en: Tuscany
  en-adjective: Tuscan
  fr: Toscane
  fr-adjective: toscan
  es: Toscana
  es-adjective: toscano
  ru: Тоскана
  ru-adjective: тосканский

Lampedusa : region
  in: Italy
  ar: لامبيدوزا, لمبيدوزا
  en: Lampedusa
  fr: Lampedusa
  es: Lampedusa
  ru: Лампедуза

Crete : region
  in: Greece
  ar: جزيرة كريت
  ar-adjective: كريتي
  en: Crete
  en-adjective: Cretan
  fr: Crète
  fr-adjective: crétois
  es: Creta
  es-adjective: cretense
  ru: Крит
  ru-adjective: критский

Lesbos : region
  in: Greece
  ar: جزيرة ليسبوس, ليسبوس
  en: Lesbos, Lesvos
  fr: Lesbos
  es: Lesbos
  ru: Лесбос

Flanders : region
  in: Belgium
  ar: فلاندرز, إقليم الفلاندر, الفلاندر
  ar-adjective: فلمنكي, فلامندي
  en: Flanders
  en-adjective: Flemish
  fr: Flandre, Flandres
  fr-adjective: flamand, flamande
  es: Flandes
  ru: Фландрия
  ru-adjective: фламандский

Wallonia : region
  in: Belgium
  ar: والونيا
  ar-adjective: والوني
  en: Wallonia
  en-adjective: Walloon
  fr: Wallonie
  fr-adjective: wallon, wallonne
  es: Valonia
  es-adjective: valón
  ru: Валлония
  ru-adjective: валлонский

Greenland : region
  in: Denmark
  ar: غرينلاند, جرينلاند, غرينلاندا
  ar-adjective: غرينلاندي, جرينلاندي
  en: Greenland
  en-adjective: Greenlandic, Greenlander, Greenlanders
  fr: Groenland
  fr-adjective: groenlandais
  es: Groenlandia
  es-adjective: groenlandés
  ru: Гренландия
  ru-adjective: гренландский

Faroe Islands : region
  in: Denmark
  ar: جزر فارو, جزر الفارو
  ar-adjective: فاروي
  en: Faroe Islands, Faroes
  en-adjective: Faroese
  fr: îles Féroé, Féroé
  fr-adjective: féroïen
  es: islas Feroe
  es-adjective: feroés
  ru: Фарерские острова, Фареры
  ru-adjective: фарерский

Puerto Rico : region
  in: United States
  ar: بورتوريكو, بويرتو ريكو, بورتو ريكو
  ar-adjective: بورتوريكي
  en: Puerto Rico
  en-adjective: Puerto Rican, Puerto Ricans
  fr: Porto Rico
  fr-adjective: portoricain, portoricaine
  es: Puerto Rico
  es-adjective: puertorriqueño, puertorriqueña
  ru: Пуэрто-Рико
  ru-adjective: пуэрто-риканский

Guam : region
  in: United States
  ar: غوام, جوام, جزيرة غوام
  en: Guam
  fr: Guam
  es: Guam
  ru: Гуам

Guantanamo : region
  in: United States
  ar: غوانتانامو, جوانتانامو, غوانتنامو, معتقل غوانتانامو, قاعدة غوانتانامو, خليج غوانتانامو
  en: Guantanamo, Guantánamo, Guantanamo Bay, Gitmo
  fr: Guantanamo, Guantánamo
  es: Guantánamo, Bahía de Guantánamo
  ru: Гуантанамо

Bermuda : region
  in: United Kingdom
  ar: برمودا
  en: Bermuda
  en-adjective: Bermudian
  fr: Bermudes
  es: Bermudas
  ru: Бермуды, Бермудские острова

Cayman Islands : region
  in: United Kingdom
  ar: جزر كايمان
  en: Cayman Islands
  fr: îles Caïmans
  es: islas Caimán
  ru: Каймановы острова

Virgin Islands : region
  ar: جزر فيرجن, الجزر العذراء
  en: Virgin Islands, British Virgin Islands
  fr: îles Vierges
  es: islas Vírgenes
  ru: Виргинские острова

Diego Garcia : region
  in: United Kingdom
  ar: دييغو غارسيا, دييجو جارسيا
  en: Diego Garcia, Chagos, Chagos Islands
  fr: Diego Garcia, Chagos, îles Chagos
  es: Diego García, islas Chagos
  ru: Диего-Гарсия, архипелаг Чагос

Zanzibar : region
  in: Tanzania
  ar: زنجبار
  ar-adjective: زنجباري
  en: Zanzibar
  en-adjective: Zanzibari
  fr: Zanzibar
  es: Zanzíbar
  ru: Занзибар

Tigray : region
  in: Ethiopia
  ar: تيغراي, تيجراي, إقليم تيغراي
  ar-adjective: تيغراوي, تيغري
  en: Tigray
  en-adjective: Tigrayan, Tigrayans
  fr: Tigré, Tigray
  fr-adjective: tigréen
  es: Tigray
  ru: Тыграй, Тиграй

Amhara : region
  in: Ethiopia
  ar: أمهرة, إقليم أمهرة
  en: Amhara
  fr: Amhara
  es: Amhara
  ru: Амхара

Oromia : region
  in: Ethiopia
  ar: أوروميا
  ar-adjective: أورومي
  en: Oromia, Oromiya
  en-adjective: Oromo
  fr: Oromia
  es: Oromia
  ru: Оромия

Ogaden : region
  in: Ethiopia
  ar: أوغادين, أوجادين
  en: Ogaden
  fr: Ogaden
  es: Ogadén
  ru: Огаден

Aceh : region
  in: Indonesia
  ar: إقليم آتشيه, آتشيه, أتشيه
  en: Aceh
  en-adjective: Acehnese
  fr: Aceh
  es: Aceh
  ru: Ачех

Bali : region
  in: Indonesia
  ar: جزيرة بالي
  en: Bali
  en-adjective: Balinese
  fr: Bali
  fr-adjective: balinais
  es: Bali
  ru: Бали

Java : region
  in: Indonesia
  ar: جزيرة جاوة, جاوا, جاوه
  ar-adjective: جاوي
  en: Java
  en-adjective: Javanese
  fr: Java
  fr-adjective: javanais
  es: Java
  ru: Ява
  ru-adjective: яванский

Sumatra : region
  in: Indonesia
  ar: سومطرة
  en: Sumatra
  fr: Sumatra
  es: Sumatra
  ru: Суматра

Papua : region
  in: Indonesia
  ar: إقليم بابوا, بابوا الغربية
  en: Papua, West Papua
  fr: Papouasie, Papouasie occidentale
  es: Papúa
  ru: Западное Папуа

Mindanao : region
  in: Philippines
  ar: مينداناو, مندناو
  en: Mindanao
  fr: Mindanao
  es: Mindanao
  ru: Минданао

Rakhine : region
  in: Myanmar
  ar: راخين, أراكان, ولاية راخين, ولاية أراكان
  ar-adjective: أراكاني
  en: Rakhine, Rakhine State, Arakan
  fr: Rakhine, Arakan, État rakhine
  es: Rakhine
  ru: Ракхайн, Аракан

Punjab : region
  ar: البنجاب, إقليم البنجاب
  ar-adjective: بنجابي
  en: Punjab
  en-adjective: Punjabi, Punjabis
  fr: Pendjab
  fr-adjective: pendjabi
  es: Punjab
  ru: Пенджаб
  ru-adjective: пенджабский

Balochistan : region
  in: Pakistan
  ar: بلوشستان, بلوخستان, إقليم بلوشستان
  ar-adjective: بلوشي, بلوش
  en: Balochistan, Baluchistan
  en-adjective: Baloch, Baluch
  fr: Baloutchistan
  fr-adjective: baloutche
  es: Baluchistán
  es-adjective: baluchi
  ru: Белуджистан
  ru-adjective: белуджский

Sindh : region
  in: Pakistan
  ar: إقليم السند
  en: Sindh, Sind
  en-adjective: Sindhi
  fr: Sind
  es: Sindh
  ru: Синд

Waziristan : region
  in: Pakistan
  ar: وزيرستان, شمال وزيرستان, جنوب وزيرستان, وزيرستان الشمالية
  en: Waziristan, North Waziristan, South Waziristan
  fr: Waziristan
  es: Waziristán
  ru: Вазиристан

Khyber Pakhtunkhwa : region
  in: Pakistan
  ar: خيبر بختونخوا, خيبر باختونخوا, خيبر بختونخواه
  en: Khyber Pakhtunkhwa
  fr: Khyber Pakhtunkhwa
  es: Jaiber Pajtunjua
  ru: Хайбер-Пахтунхва

Kerala : region
  in: India
  ar: كيرالا
  en: Kerala
  fr: Kerala
  es: Kerala
  ru: Керала

Gujarat : region
  in: India
  ar: غوجارات, جوجارات, كجرات, غوجرات
  en: Gujarat
  en-adjective: Gujarati
  fr: Gujarat
  es: Gujarat
  ru: Гуджарат

Assam : region
  in: India
  ar: ولاية آسام, آسام
  en: Assam
  en-adjective: Assamese
  fr: Assam
  es: Assam
  ru: Ассам

Uttar Pradesh : region
  in: India
  ar: أوتار براديش, أوتر براديش
  en: Uttar Pradesh
  fr: Uttar Pradesh
  es: Uttar Pradesh
  ru: Уттар-Прадеш

Maharashtra : region
  in: India
  ar: مهاراشترا, ماهاراشترا
  en: Maharashtra
  fr: Maharashtra
  es: Maharashtra
  ru: Махараштра

Manipur : region
  in: India
  ar: مانيبور
  en: Manipur
  fr: Manipur
  es: Manipur
  ru: Манипур

# Continents and wide regions
Europe : region
  ar: أوروبا, أوربا, القارة الأوروبية, القارة العجوز
  ar-adjective: أوروبي, أوربي
  en: Europe
  en-adjective: European, Europeans
  fr: Europe
  fr-adjective: européen, européenne
  es: Europa
  es-adjective: europeo, europea
  ru: Европа
  ru-adjective: европейский, европеец

Eastern Europe : region
  ar: أوروبا الشرقية, شرق أوروبا
  ar-adjective: أوروبي شرقي
  en: Eastern Europe
  en-adjective: Eastern European
  fr: Europe de l'Est, Europe orientale
  es: Europa del Este, Europa Oriental
  ru: Восточная Европа
  ru-adjective: восточноевропейский

Africa : region
  ar: أفريقيا, إفريقيا, القارة الأفريقية, القارة السمراء, افريقية
  ar-adjective: أفريقي, إفريقي, أفارقة
  en: Africa
  en-adjective: African, Africans
  fr: Afrique
  fr-adjective: africain, africaine
  es: África
  es-adjective: africano, africana
  ru: Африка
  ru-adjective: африканский, африканец

North Africa : region
  ar: شمال أفريقيا, شمال إفريقيا
  en: North Africa
  en-adjective: North African, North Africans
  fr: Afrique du Nord
  fr-adjective: nord-africain
  es: África del Norte, Norte de África
  es-adjective: norteafricano
  ru: Северная Африка
  ru-adjective: североафриканский

West Africa : region
  ar: غرب أفريقيا, غرب إفريقيا
  ar-adjective: غرب أفريقي
  en: West Africa
  en-adjective: West African, West Africans
  fr: Afrique de l'Ouest, Afrique occidentale
  fr-adjective: ouest-africain
  es: África Occidental
  ru: Западная Африка
  ru-adjective: западноафриканский

Horn of Africa : region
  ar: القرن الأفريقي, القرن الإفريقي
  en: Horn of Africa
  fr: Corne de l'Afrique
  es: Cuerno de África
  ru: Африканский Рог

Sahel : region
  ar: منطقة الساحل, الساحل الأفريقي, الساحل الإفريقي, دول الساحل
  en: Sahel, Sahel region
  en-adjective: Sahelian
  fr: Sahel
  fr-adjective: sahélien, sahélienne
  es: Sahel
  es-adjective: saheliano
  ru: Сахель
  ru-adjective: сахельский

Sahara : region
  ar: الصحراء الكبرى, الصحراء الأفريقية
  en: Sahara, Sahara Desert
  en-adjective: Saharan
  fr: Sahara
  fr-adjective: saharien
  es: Sáhara
  es-adjective: sahariano
  ru: Сахара

Asia : region
  ar: آسيا, أسيا, القارة الآسيوية
  ar-adjective: آسيوي, أسيوي
  en: Asia
  en-adjective: Asian, Asians
  fr: Asie
  fr-adjective: asiatique
  es: Asia
  es-adjective: asiático, asiática
  ru: Азия
  ru-adjective: азиатский

Southeast Asia : region
  ar: جنوب شرق آسيا, جنوب شرقي آسيا
  en: Southeast Asia, South-East Asia, South East Asia
  en-adjective: Southeast Asian
  fr: Asie du Sud-Est
  es: Sudeste Asiático, Sudeste de Asia
  ru: Юго-Восточная Азия

Central Asia : region
  ar: آسيا الوسطى, وسط آسيا
  en: Central Asia
  en-adjective: Central Asian
  fr: Asie centrale
  es: Asia Central
  es-adjective: centroasiático
  ru: Средняя Азия, Центральная Азия
  ru-adjective: среднеазиатский, центральноазиатский

South Asia : region
  ar: جنوب آسيا
  en: South Asia
  en-adjective: South Asian
  fr: Asie du Sud
  es: Asia Meridional
  ru: Южная Азия

Middle East : region
  ar: الشرق الأوسط, الشرق الأدنى, منطقة الشرق الأوسط
  ar-adjective: شرق أوسطي
  en: Middle East, Mideast, Near East
  en-adjective: Middle Eastern
  fr: Moyen-Orient, Proche-Orient
  fr-adjective: moyen-oriental, proche-oriental
  es: Oriente Medio, Oriente Próximo, Medio Oriente
  ru: Ближний Восток
  ru-adjective: ближневосточный

Persian Gulf region : region
  ar: الخليج, دول الخليج, منطقة الخليج, الخليج العربي
  ar-adjective: خليجي
  en: Persian Gulf region, the Gulf, Gulf states, Gulf countries
  fr: pays du Golfe, monarchies du Golfe
  es: países del Golfo, monarquías del Golfo
  ru: страны Залива, страны Персидского залива

Arabian Peninsula : region
  ar: شبه الجزيرة العربية, الجزيرة العربية, جزيرة العرب
  en: Arabian Peninsula, Arabia
  en-adjective: Arabian
  fr: péninsule arabique, péninsule Arabique
  es: península arábiga
  ru: Аравийский полуостров
  ru-adjective: аравийский

Arab world : region
  ar: العالم العربي, الوطن العربي, الدول العربية, البلدان العربية
  ar-adjective: عربي, عرب
  en: Arab world, Arab countries, Arab states
  en-adjective: Arab, Arabs
  fr: monde arabe, pays arabes
  fr-adjective: arabe
  es: mundo árabe, países árabes
  es-adjective: árabe
  ru: арабский мир, арабские страны
  ru-adjective: арабский, араб

Maghreb : region
  ar: المغرب العربي, المغرب الكبير, دول المغرب العربي
  ar-adjective: مغاربي
  en: Maghreb
  en-adjective: Maghrebi
  fr: Maghreb
  fr-adjective: maghrébin, maghrébine
  es: Magreb
  es-adjective: magrebí
  ru: Магриб
  ru-adjective: магрибский

Levant : region
  ar: بلاد الشام, المشرق العربي
  en: Levant
  en-adjective: Levantine
  fr: Levant
  fr-adjective: levantin
  es: Levant
  es-adjective: levantino
  ru: Левант

Latin America : region
  ar: أمريكا اللاتينية, أميركا اللاتينية
  ar-adjective: أمريكي لاتيني
  en: Latin America
  en-adjective: Latin American, Latin Americans
  fr: Amérique latine
  fr-adjective: latino-américain, latino-américaine
  es: América Latina, Latinoamérica
  es-adjective: latinoamericano, latinoamericana
  ru: Латинская Америка
  ru-adjective: латиноамериканский

South America : region
  ar: أمريكا الجنوبية, أميركا الجنوبية
  ar-adjective: أمريكي جنوبي
  en: South America
  en-adjective: South American, South Americans
  fr: Amérique du Sud
  fr-adjective: sud-américain, sud-américaine
  es: América del Sur, Sudamérica, Suramérica
  es-adjective: sudamericano, suramericano
  ru: Южная Америка
  ru-adjective: южноамериканский

North America : region
  ar: أمريكا الشمالية, أميركا الشمالية
  ar-adjective: أمريكي شمالي
  en: North America
  en-adjective: North American, North Americans
  fr: Amérique du Nord
  fr-adjective: nord-américain
  es: América del Norte, Norteamérica
  ru: Северная Америка
  ru-adjective: североамериканский

Central America : region
  ar: أمريكا الوسطى, أميركا الوسطى
  ar-adjective: أمريكي أوسط
  en: Central America
  en-adjective: Central American, Central Americans
  fr: Amérique centrale
  fr-adjective: centraméricain
  es: América Central, Centroamérica
  es-adjective: centroamericano
  ru: Центральная Америка
  ru-adjective: центральноамериканский

Balkans : region
  ar: البلقان, دول البلقان, شبه جزيرة البلقان
  ar-adjective: بلقاني
  en: Balkans, Western Balkans
  en-adjective: Balkan
  fr: Balkans, Balkans occidentaux
  fr-adjective: balkanique
  es: Balcanes, Balcanes Occidentales
  es-adjective: balcánico
  ru: Балканы, Западные Балканы
  ru-adjective: балканский

Caucasus : region
  ar: القوقاز
  ar-adjective: قوقازي
  en: Caucasus
  en-adjective: Caucasian
  fr: Caucase
  fr-adjective: caucasien
  es: Cáucaso
  es-adjective: caucásico
  ru: Кавказ
  ru-adjective: кавказский

Scandinavia : region
  ar: إسكندنافيا, الدول الإسكندنافية, اسكندنافيا, الدول الاسكندنافية
  ar-adjective: إسكندنافي, اسكندنافي
  en: Scandinavia, Nordic countries
  en-adjective: Scandinavian, Nordic
  fr: Scandinavie, pays nordiques
  fr-adjective: scandinave
  es: Escandinavia, países nórdicos
  es-adjective: escandinavo, nórdico
  ru: Скандинавия
  ru-adjective: скандинавский

Baltic states : region
  ar: دول البلطيق, دول بحر البلطيق
  en: Baltic states, Baltics, Baltic countries
  fr: pays baltes, États baltes
  fr-adjective: balte
  es: países bálticos, Estados bálticos
  es-adjective: báltico
  ru: Прибалтика, страны Балтии, прибалтийские страны
  ru-adjective: прибалтийский

Iberian Peninsula : region
  ar: شبه الجزيرة الإيبيرية, شبه جزيرة إيبيريا
  ar-adjective: إيبيري
  en: Iberian Peninsula
  en-adjective: Iberian
  fr: péninsule Ibérique
  fr-adjective: ibérique
  es: península ibérica
  es-adjective: ibérico
  ru: Пиренейский полуостров

Arctic : region
  ar: القطب الشمالي, المنطقة القطبية الشمالية
  en: Arctic
  fr: Arctique
  es: Ártico
  ru: Арктика
  ru-adjective: арктический

Antarctica : region
  ar: القارة القطبية الجنوبية, أنتاركتيكا, القطب الجنوبي
  en: Antarctica, Antarctic
  fr: Antarctique
  es: Antártida
  ru: Антарктида, Антарктика
  ru-adjective: антарктический

the West : region
  ar: الدول الغربية, العالم الغربي
  en: the West, Western countries
  fr: Occident, pays occidentaux
  es: Occidente, países occidentales
  ru: западные страны, коллективный Запад, страны Запада
