# Cities, governorates, states, sites, seas, straits, canals and rivers in the news, in five languages.
# One block a name: header, relations, then names and adjectives by language.

# Capitals
Algiers : city
  in: Algeria
  stands-for: Algeria
  ar: الجزائر العاصمة, العاصمة الجزائرية, مدينة الجزائر
  en: Algiers
  fr: Alger
  es: Argel
  ru: город Алжир, столица Алжира

Manama : city
  in: Bahrain
  stands-for: Bahrain
  ar: المنامة
  en: Manama
  fr: Manama
  es: Manama
  ru: Манама

Moroni : city
  in: Comoros
  stands-for: Comoros
  ar: موروني
  en: Moroni
  fr: Moroni
  es: Moroni
  ru: Морони

Cairo : city
  in: Egypt
  stands-for: Egypt
  ar: القاهرة
  en: Cairo
  fr: Le Caire, Caire
  es: El Cairo
  ru: Каир

Baghdad : city
  in: Iraq
  stands-for: Iraq
  ar: بغداد
  en: Baghdad
  fr: Bagdad
  es: Bagdad
  ru: Багдад

Amman : city
  in: Jordan
  stands-for: Jordan
  ar: العاصمة الأردنية, العاصمة الأردنية عمان, العاصمة عمان
  en: Amman
  fr: Amman
  es: Amán, Ammán
  ru: Амман

Kuwait City : city
  in: Kuwait
  stands-for: Kuwait
  ar: مدينة الكويت, العاصمة الكويتية
  en: Kuwait City
  fr: Kuwait City, Koweït-ville
  es: Ciudad de Kuwait
  ru: Эль-Кувейт

Beirut : city
  in: Lebanon
  stands-for: Lebanon
  ar: بيروت
  en: Beirut
  fr: Beyrouth
  es: Beirut
  ru: Бейрут

Tripoli : city
  in: Libya
  stands-for: Libya
  ar: طرابلس, طرابلس الغرب, العاصمة الليبية
  en: Tripoli
  fr: Tripoli
  es: Trípoli
  ru: Триполи

Nouakchott : city
  in: Mauritania
  stands-for: Mauritania
  ar: نواكشوط, نواكشط
  en: Nouakchott
  fr: Nouakchott
  es: Nuakchot
  ru: Нуакшот

Rabat : city
  in: Morocco
  stands-for: Morocco
  ar: الرباط
  en: Rabat
  fr: Rabat
  es: Rabat
  ru: Рабат

Muscat : city
  in: Oman
  stands-for: Oman
  ar: مسقط
  en: Muscat
  fr: Mascate
  es: Mascate
  ru: Маскат

Ramallah : city
  in: Palestine
  stands-for: Palestine
  ar: رام الله, رام اللـه
  en: Ramallah
  fr: Ramallah
  es: Ramala, Ramallah
  ru: Рамалла

Doha : city
  in: Qatar
  stands-for: Qatar
  ar: الدوحة
  en: Doha
  fr: Doha
  es: Doha
  ru: Доха

Riyadh : city
  in: Saudi Arabia
  stands-for: Saudi Arabia
  ar: الرياض
  en: Riyadh
  fr: Riyad, Ryad
  es: Riad
  ru: Эр-Рияд

Mogadishu : city
  in: Somalia
  stands-for: Somalia
  ar: مقديشو, مقديشيو
  en: Mogadishu
  fr: Mogadiscio
  es: Mogadiscio
  ru: Могадишо

Khartoum : city
  in: Sudan
  stands-for: Sudan
  ar: الخرطوم
  en: Khartoum
  fr: Khartoum
  es: Jartum
  ru: Хартум

Damascus : city
  in: Syria
  stands-for: Syria
  ar: دمشق
  en: Damascus
  fr: Damas
  es: Damasco
  ru: Дамаск

Tunis : city
  in: Tunisia
  stands-for: Tunisia
  ar: تونس العاصمة, العاصمة التونسية, مدينة تونس
  en: Tunis
  fr: Tunis
  es: ciudad de Túnez
  ru: город Тунис

Abu Dhabi : city
  in: United Arab Emirates
  stands-for: United Arab Emirates
  ar: أبوظبي, أبو ظبي
  en: Abu Dhabi
  fr: Abou Dhabi
  es: Abu Dabi
  ru: Абу-Даби

Sanaa : city
  in: Yemen
  stands-for: Yemen
  ar: صنعاء
  en: Sanaa, Sana'a, Sanaʽa
  fr: Sanaa
  es: Saná
  ru: Сана

Jerusalem : city
  ar: القدس, أورشليم, بيت المقدس, القدس المحتلة
  en: Jerusalem, Al-Quds
  fr: Jérusalem
  es: Jerusalén
  ru: Иерусалим

Tel Aviv : city
  in: Israel
  stands-for: Israel
  ar: تل أبيب
  en: Tel Aviv
  fr: Tel Aviv, Tel-Aviv
  es: Tel Aviv
  ru: Тель-Авив

Tehran : city
  in: Iran
  stands-for: Iran
  ar: طهران
  en: Tehran, Teheran
  fr: Téhéran
  es: Teherán
  ru: Тегеран

Ankara : city
  in: Turkey
  stands-for: Turkey
  ar: أنقرة, انقره
  en: Ankara
  fr: Ankara
  es: Ankara
  ru: Анкара

Nicosia : city
  in: Cyprus
  stands-for: Cyprus
  ar: نيقوسيا
  en: Nicosia
  fr: Nicosie
  es: Nicosia
  ru: Никосия

Kabul : city
  in: Afghanistan
  stands-for: Afghanistan
  ar: كابول, كابل
  en: Kabul
  fr: Kaboul
  es: Kabul
  ru: Кабул

Islamabad : city
  in: Pakistan
  stands-for: Pakistan
  ar: إسلام آباد, إسلام أباد, اسلاماباد
  en: Islamabad
  fr: Islamabad
  es: Islamabad
  ru: Исламабад

Astana : city
  in: Kazakhstan
  stands-for: Kazakhstan
  ar: أستانا, آستانة, نور سلطان, آستانا, أستانة
  en: Astana, Nur-Sultan
  fr: Astana, Nour-Soultan
  es: Astana
  ru: Астана, Нур-Султан

Bishkek : city
  in: Kyrgyzstan
  stands-for: Kyrgyzstan
  ar: بشكيك, بيشكيك, بيشكك
  en: Bishkek
  fr: Bichkek
  es: Bishkek
  ru: Бишкек

Dushanbe : city
  in: Tajikistan
  stands-for: Tajikistan
  ar: دوشنبه, دوشانبي, دوشانبيه, دوشنبيه
  en: Dushanbe
  fr: Douchanbé
  es: Dusambé
  ru: Душанбе

Ashgabat : city
  in: Turkmenistan
  stands-for: Turkmenistan
  ar: عشق آباد, عشق أباد
  en: Ashgabat, Ashkhabad
  fr: Achgabat
  es: Asjabad
  ru: Ашхабад

Tashkent : city
  in: Uzbekistan
  stands-for: Uzbekistan
  ar: طشقند
  en: Tashkent
  fr: Tachkent
  es: Taskent
  ru: Ташкент

Baku : city
  in: Azerbaijan
  stands-for: Azerbaijan
  ar: باكو
  en: Baku
  fr: Bakou
  es: Bakú
  ru: Баку

Yerevan : city
  in: Armenia
  stands-for: Armenia
  ar: يريفان, يرفان
  en: Yerevan
  fr: Erevan
  es: Ereván
  ru: Ереван

Tbilisi : city
  in: Georgia
  stands-for: Georgia
  ar: تبليسي, تبيليسي, تفليس
  en: Tbilisi
  fr: Tbilissi
  es: Tiflis
  ru: Тбилиси

Moscow : city
  in: Russia
  stands-for: Russia
  ar: موسكو
  en: Moscow
  fr: Moscou
  es: Moscú
  ru: Москва

Kyiv : city
  in: Ukraine
  stands-for: Ukraine
  ar: كييف
  en: Kyiv, Kiev
  fr: Kiev, Kyiv
  es: Kiev, Kyiv
  ru: Киев

Minsk : city
  in: Belarus
  stands-for: Belarus
  ar: مينسك, منسك
  en: Minsk
  fr: Minsk
  es: Minsk
  ru: Минск

Chisinau : city
  in: Moldova
  stands-for: Moldova
  ar: كيشيناو, كيشينيوف, تشيسيناو
  en: Chisinau, Kishinev
  fr: Chisinau
  es: Chisináu
  ru: Кишинёв, Кишинев

Tallinn : city
  in: Estonia
  stands-for: Estonia
  ar: تالين
  en: Tallinn
  fr: Tallinn
  es: Tallin
  ru: Таллин

Riga : city
  in: Latvia
  stands-for: Latvia
  ar: ريغا, ريجا
  en: Riga
  fr: Riga
  es: Riga
  ru: Рига

Vilnius : city
  in: Lithuania
  stands-for: Lithuania
  ar: فيلنيوس
  en: Vilnius
  fr: Vilnius
  es: Vilna
  ru: Вильнюс

Warsaw : city
  in: Poland
  stands-for: Poland
  ar: وارسو, فرصوفيا
  en: Warsaw
  fr: Varsovie
  es: Varsovia
  ru: Варшава

Prague : city
  in: Czech Republic
  stands-for: Czech Republic
  ar: براغ, براج
  en: Prague
  fr: Prague
  es: Praga
  ru: Прага

Bratislava : city
  in: Slovakia
  stands-for: Slovakia
  ar: براتيسلافا
  en: Bratislava
  fr: Bratislava
  es: Bratislava
  ru: Братислава

Ljubljana : city
  in: Slovenia
  stands-for: Slovenia
  ar: ليوبليانا, لوبليانا
  en: Ljubljana
  fr: Ljubljana
  es: Liubliana
  ru: Любляна

Budapest : city
  in: Hungary
  stands-for: Hungary
  ar: بودابست
  en: Budapest
  fr: Budapest
  es: Budapest
  ru: Будапешт

Bucharest : city
  in: Romania
  stands-for: Romania
  ar: بوخارست
  en: Bucharest
  fr: Bucarest
  es: Bucarest
  ru: Бухарест

Sofia : city
  in: Bulgaria
  stands-for: Bulgaria
  ar: صوفيا
  en: Sofia
  fr: Sofia
  es: Sofia
  ru: София

Athens : city
  in: Greece
  stands-for: Greece
  ar: أثينا
  en: Athens
  fr: Athènes
  es: Atenas
  ru: Афины

Tirana : city
  in: Albania
  stands-for: Albania
  ar: تيرانا
  en: Tirana
  fr: Tirana
  es: Tirana
  ru: Тирана

Belgrade : city
  in: Serbia
  stands-for: Serbia
  ar: بلغراد, بلجراد
  en: Belgrade
  fr: Belgrade
  es: Belgrado
  ru: Белград

Podgorica : city
  in: Montenegro
  stands-for: Montenegro
  ar: بودغوريتسا, بودجوريتسا, بودغوريكا
  en: Podgorica
  fr: Podgorica
  es: Podgorica
  ru: Подгорица

Zagreb : city
  in: Croatia
  stands-for: Croatia
  ar: زغرب, زاغرب
  en: Zagreb
  fr: Zagreb
  es: Zagreb
  ru: Загреб

Sarajevo : city
  in: Bosnia and Herzegovina
  stands-for: Bosnia and Herzegovina
  ar: سراييفو, ساراييفو
  en: Sarajevo
  fr: Sarajevo
  es: Sarajevo
  ru: Сараево

Skopje : city
  in: North Macedonia
  stands-for: North Macedonia
  ar: سكوبيه, سكوبي
  en: Skopje
  fr: Skopje
  es: Skopie
  ru: Скопье

Pristina : city
  in: Kosovo
  stands-for: Kosovo
  ar: بريشتينا, برشتينا
  en: Pristina, Prishtina
  fr: Pristina
  es: Pristina
  ru: Приштина

Berlin : city
  in: Germany
  stands-for: Germany
  ar: برلين
  en: Berlin
  fr: Berlin
  es: Berlín
  ru: Берлин

Vienna : city
  in: Austria
  stands-for: Austria
  ar: فيينا, فينا
  en: Vienna
  fr: Vienne
  es: Viena
  ru: Вена

Bern : city
  in: Switzerland
  stands-for: Switzerland
  ar: بيرن, برن
  en: Bern, Berne
  fr: Berne
  es: Berna
  ru: Берн

Paris : city
  in: France
  stands-for: France
  ar: باريس
  en: Paris
  fr: Paris
  es: París
  ru: Париж

Brussels : city
  in: Belgium
  stands-for: European Union, Belgium
  ar: بروكسل
  en: Brussels
  fr: Bruxelles
  es: Bruselas
  ru: Брюссель

Amsterdam : city
  in: Netherlands
  stands-for: Netherlands
  ar: أمستردام
  en: Amsterdam
  fr: Amsterdam
  es: Ámsterdam
  ru: Амстердам

The Hague : city
  in: Netherlands
  ar: لاهاي
  en: The Hague
  fr: La Haye
  es: La Haya
  ru: Гаага

London : city
  in: United Kingdom
  stands-for: United Kingdom
  ar: لندن
  en: London
  fr: Londres
  es: Londres
  ru: Лондон

Dublin : city
  in: Ireland
  stands-for: Ireland
  ar: دبلن
  en: Dublin
  fr: Dublin
  es: Dublín
  ru: Дублин

Madrid : city
  in: Spain
  stands-for: Spain
  ar: مدريد
  en: Madrid
  fr: Madrid
  es: Madrid
  ru: Мадрид

Lisbon : city
  in: Portugal
  stands-for: Portugal
  ar: لشبونة
  en: Lisbon
  fr: Lisbonne
  es: Lisboa
  ru: Лиссабон

Rome : city
  in: Italy
  stands-for: Italy
  ar: روما
  en: Rome
  fr: Rome
  es: Roma
  ru: Рим

Valletta : city
  in: Malta
  stands-for: Malta
  ar: فاليتا
  en: Valletta
  fr: La Valette
  es: La Valeta
  ru: Валлетта

Reykjavik : city
  in: Iceland
  stands-for: Iceland
  ar: ريكيافيك, ريكافيك
  en: Reykjavik
  fr: Reykjavik
  es: Reikiavik
  ru: Рейкьявик

Oslo : city
  in: Norway
  stands-for: Norway
  ar: أوسلو
  en: Oslo
  fr: Oslo
  es: Oslo
  ru: Осло

Stockholm : city
  in: Sweden
  stands-for: Sweden
  ar: ستوكهولم, استوكهولم
  en: Stockholm
  fr: Stockholm
  es: Estocolmo
  ru: Стокгольм

Helsinki : city
  in: Finland
  stands-for: Finland
  ar: هلسنكي, هيلسنكي
  en: Helsinki
  fr: Helsinki
  es: Helsinki
  ru: Хельсинки

Copenhagen : city
  in: Denmark
  stands-for: Denmark
  ar: كوبنهاغن, كوبنهاجن
  en: Copenhagen
  fr: Copenhague
  es: Copenhague
  ru: Копенгаген

Washington : city
  in: United States
  stands-for: United States
  ar: واشنطن, العاصمة واشنطن
  en: Washington, Washington DC, Washington D.C.
  fr: Washington
  es: Washington
  ru: Вашингтон

Ottawa : city
  in: Canada
  stands-for: Canada
  ar: أوتاوا
  en: Ottawa
  fr: Ottawa
  es: Ottawa
  ru: Оттава

Mexico City : city
  in: Mexico
  stands-for: Mexico
  ar: مكسيكو سيتي, مدينة مكسيكو, مكسيكو, العاصمة المكسيكية
  en: Mexico City
  fr: Mexico
  es: Ciudad de México
  ru: Мехико

Guatemala City : city
  in: Guatemala
  stands-for: Guatemala
  ar: غواتيمالا سيتي, مدينة غواتيمالا
  en: Guatemala City
  fr: Guatemala City
  es: Ciudad de Guatemala
  ru: город Гватемала

Belmopan : city
  in: Belize
  stands-for: Belize
  ar: بلموبان
  en: Belmopan
  fr: Belmopan
  es: Belmopán
  ru: Бельмопан

Tegucigalpa : city
  in: Honduras
  stands-for: Honduras
  ar: تيغوسيغالبا, تيجوسيجالبا
  en: Tegucigalpa
  fr: Tegucigalpa
  es: Tegucigalpa
  ru: Тегусигальпа

San Salvador : city
  in: El Salvador
  stands-for: El Salvador
  ar: سان سلفادور
  en: San Salvador
  fr: San Salvador
  es: San Salvador
  ru: Сан-Сальвадор

Managua : city
  in: Nicaragua
  stands-for: Nicaragua
  ar: ماناغوا, ماناجوا
  en: Managua
  fr: Managua
  es: Managua
  ru: Манагуа

San José : city
  in: Costa Rica
  stands-for: Costa Rica
  ar: سان خوسيه, سان خوسي
  en: San José
  fr: San José
  es: San José
  ru: Сан-Хосе

Panama City : city
  in: Panama
  stands-for: Panama
  ar: بنما سيتي, مدينة بنما
  en: Panama City
  fr: Panama City
  es: Ciudad de Panamá
  ru: город Панама

Havana : city
  in: Cuba
  stands-for: Cuba
  ar: هافانا
  en: Havana
  fr: La Havane, Havane
  es: La Habana
  ru: Гавана

Port-au-Prince : city
  in: Haiti
  stands-for: Haiti
  ar: بورت أو برنس, بور أو برنس, بورتو برنس, بور أو برانس
  en: Port-au-Prince
  fr: Port-au-Prince
  es: Puerto Príncipe
  ru: Порт-о-Пренс

Santo Domingo : city
  in: Dominican Republic
  stands-for: Dominican Republic
  ar: سانتو دومينغو, سانتو دومينجو
  en: Santo Domingo
  fr: Saint-Domingue
  es: Santo Domingo
  ru: Санто-Доминго

Kingston : city
  in: Jamaica
  stands-for: Jamaica
  ar: كينغستون, كينجستون
  en: Kingston
  fr: Kingston
  es: Kingston
  ru: Кингстон

Nassau : city
  in: Bahamas
  stands-for: Bahamas
  ar: ناساو
  en: Nassau
  fr: Nassau
  es: Nassau
  ru: Нассау

Bridgetown : city
  in: Barbados
  stands-for: Barbados
  ar: بريدجتاون
  en: Bridgetown
  fr: Bridgetown
  es: Bridgetown
  ru: Бриджтаун

Port of Spain : city
  in: Trinidad and Tobago
  stands-for: Trinidad and Tobago
  ar: بورت أوف سبين
  en: Port of Spain
  fr: Port of Spain
  es: Puerto España
  ru: Порт-оф-Спейн

Bogotá : city
  in: Colombia
  stands-for: Colombia
  ar: بوغوتا, بوجوتا
  en: Bogotá
  fr: Bogotá
  es: Bogotá
  ru: Богота

Caracas : city
  in: Venezuela
  stands-for: Venezuela
  ar: كراكاس, كاراكاس
  en: Caracas
  fr: Caracas
  es: Caracas
  ru: Каракас

Georgetown : city
  in: Guyana
  stands-for: Guyana
  ar: جورج تاون, جورجتاون
  en: Georgetown
  fr: Georgetown
  es: Georgetown
  ru: Джорджтаун

Paramaribo : city
  in: Suriname
  stands-for: Suriname
  ar: باراماريبو
  en: Paramaribo
  fr: Paramaribo
  es: Paramaribo
  ru: Парамарибо

Quito : city
  in: Ecuador
  stands-for: Ecuador
  ar: كيتو
  en: Quito
  fr: Quito
  es: Quito
  ru: Кито

Lima : city
  in: Peru
  stands-for: Peru
  ar: ليما
  en: Lima
  fr: Lima
  es: Lima
  ru: Лима

La Paz : city
  in: Bolivia
  stands-for: Bolivia
  ar: لاباز, لا باز
  en: La Paz
  fr: La Paz
  es: La Paz
  ru: Ла-Пас

Santiago : city
  in: Chile
  stands-for: Chile
  ar: سانتياغو, سانتياجو
  en: Santiago
  fr: Santiago, Santiago du Chili
  es: Santiago, Santiago de Chile
  ru: Сантьяго

Buenos Aires : city
  in: Argentina
  stands-for: Argentina
  ar: بوينس آيرس, بوينس أيرس, بوينوس آيرس, بوينس ايريس, بيونس آيرس, بوينوس أيريس
  en: Buenos Aires
  fr: Buenos Aires
  es: Buenos Aires
  ru: Буэнос-Айрес

Montevideo : city
  in: Uruguay
  stands-for: Uruguay
  ar: مونتيفيديو, مونتفيديو
  en: Montevideo
  fr: Montevideo
  es: Montevideo
  ru: Монтевидео

Asunción : city
  in: Paraguay
  stands-for: Paraguay
  ar: أسونسيون, أسونثيون
  en: Asunción
  fr: Asunción
  es: Asunción
  ru: Асунсьон

Brasilia : city
  in: Brazil
  stands-for: Brazil
  ar: برازيليا
  en: Brasilia, Brasília
  fr: Brasilia
  es: Brasilia
  ru: город Бразилиа, Бразилиа

Beijing : city
  in: China
  stands-for: China
  ar: بكين, بيجين, بيجينغ
  en: Beijing, Peking
  fr: Pékin
  es: Pekín
  ru: Пекин

Taipei : city
  in: Taiwan
  stands-for: Taiwan
  ar: تايبيه, تايبه, تايبي, تايبيي
  en: Taipei
  fr: Taipei
  es: Taipéi
  ru: Тайбэй

Ulaanbaatar : city
  in: Mongolia
  stands-for: Mongolia
  ar: أولان باتور, أولان باتر, أولانباتار
  en: Ulaanbaatar, Ulan Bator
  fr: Oulan-Bator
  es: Ulán Bator
  ru: Улан-Батор

Tokyo : city
  in: Japan
  stands-for: Japan
  ar: طوكيو
  en: Tokyo
  fr: Tokyo
  es: Tokio
  ru: Токио

Seoul : city
  in: South Korea
  stands-for: South Korea
  ar: سيول, سيئول
  en: Seoul
  fr: Séoul
  es: Seúl
  ru: Сеул

Pyongyang : city
  in: North Korea
  stands-for: North Korea
  ar: بيونغ يانغ, بيونج يانج, بيونغيانغ
  en: Pyongyang
  fr: Pyongyang
  es: Pyongyang, Pionyang
  ru: Пхеньян

New Delhi : city
  in: India
  stands-for: India
  ar: نيودلهي, نيو دلهي, دلهي, دلهي الجديدة
  en: New Delhi, Delhi
  fr: New Delhi, Delhi
  es: Nueva Delhi, Delhi
  ru: Нью-Дели, Дели

Dhaka : city
  in: Bangladesh
  stands-for: Bangladesh
  ar: دكا, داكا
  en: Dhaka, Dacca
  fr: Dacca, Dhaka
  es: Daca
  ru: Дакка

Colombo : city
  in: Sri Lanka
  stands-for: Sri Lanka
  ar: كولومبو
  en: Colombo
  fr: Colombo
  es: Colombo
  ru: Коломбо

Kathmandu : city
  in: Nepal
  stands-for: Nepal
  ar: كاتماندو, كاثماندو, كتماندو, كاتمندو
  en: Kathmandu
  fr: Katmandou
  es: Katmandú
  ru: Катманду

Thimphu : city
  in: Bhutan
  stands-for: Bhutan
  ar: تيمفو, تيمبو
  en: Thimphu
  fr: Thimphou
  es: Timbu
  ru: Тхимпху

Malé : city
  in: Maldives
  stands-for: Maldives
  ar: العاصمة ماليه, مدينة ماليه
  en: Malé City, capital Malé
  fr: Malé
  es: Malé
  ru: Мале

Naypyidaw : city
  in: Myanmar
  stands-for: Myanmar
  ar: نايبيداو, نايبيتاو, نايبيدو
  en: Naypyidaw, Nay Pyi Taw
  fr: Naypyidaw
  es: Naipyidó
  ru: Нейпьидо

Bangkok : city
  in: Thailand
  stands-for: Thailand
  ar: بانكوك
  en: Bangkok
  fr: Bangkok
  es: Bangkok
  ru: Бангкок

Vientiane : city
  in: Laos
  stands-for: Laos
  ar: فينتيان, فيانتيان
  en: Vientiane
  fr: Vientiane
  es: Vientián
  ru: Вьентьян

Phnom Penh : city
  in: Cambodia
  stands-for: Cambodia
  ar: بنوم بنه, فنوم بنه, بنوم بن
  en: Phnom Penh
  fr: Phnom Penh
  es: Nom Pen, Phnom Penh
  ru: Пномпень

Hanoi : city
  in: Vietnam
  stands-for: Vietnam
  ar: هانوي
  en: Hanoi
  fr: Hanoï
  es: Hanoi
  ru: Ханой

Kuala Lumpur : city
  in: Malaysia
  stands-for: Malaysia
  ar: كوالالمبور, كوالا لمبور, كوالالامبور
  en: Kuala Lumpur
  fr: Kuala Lumpur
  es: Kuala Lumpur
  ru: Куала-Лумпур

Jakarta : city
  in: Indonesia
  stands-for: Indonesia
  ar: جاكرتا, جاكارتا
  en: Jakarta
  fr: Jakarta
  es: Yakarta
  ru: Джакарта

Dili : city
  in: East Timor
  stands-for: East Timor
  ar: العاصمة ديلي
  en: Dili
  fr: Dili
  es: Dili
  ru: Дили

Bandar Seri Begawan : city
  in: Brunei
  stands-for: Brunei
  ar: بندر سري بكاوان, بندر سيري بيغاوان, بندر سري بيغاوان
  en: Bandar Seri Begawan
  fr: Bandar Seri Begawan
  es: Bandar Seri Begawan
  ru: Бандар-Сери-Бегаван

Manila : city
  in: Philippines
  stands-for: Philippines
  ar: مانيلا
  en: Manila
  fr: Manille
  es: Manila
  ru: Манила

Canberra : city
  in: Australia
  stands-for: Australia
  ar: كانبيرا, كانبرا, كنبرا
  en: Canberra
  fr: Canberra
  es: Canberra
  ru: Канберра

Wellington : city
  in: New Zealand
  stands-for: New Zealand
  ar: ويلينغتون, ولينغتون, ويلنغتون, ويلينجتون
  en: Wellington
  fr: Wellington
  es: Wellington
  ru: Веллингтон

Port Moresby : city
  in: Papua New Guinea
  stands-for: Papua New Guinea
  ar: بورت مورسبي, بورت مورزبي
  en: Port Moresby
  fr: Port Moresby
  es: Port Moresby
  ru: Порт-Морсби

Suva : city
  in: Fiji
  stands-for: Fiji
  ar: سوفا
  en: Suva
  fr: Suva
  es: Suva
  ru: Сува

Honiara : city
  in: Solomon Islands
  stands-for: Solomon Islands
  ar: هونيارا
  en: Honiara
  fr: Honiara
  es: Honiara
  ru: Хониара

Port Vila : city
  in: Vanuatu
  stands-for: Vanuatu
  ar: بورت فيلا
  en: Port Vila
  fr: Port-Vila
  es: Port Vila
  ru: Порт-Вила

Apia : city
  in: Samoa
  stands-for: Samoa
  ar: أبيا
  en: Apia
  fr: Apia
  es: Apia
  ru: Апиа

Luanda : city
  in: Angola
  stands-for: Angola
  ar: لواندا
  en: Luanda
  fr: Luanda
  es: Luanda
  ru: Луанда

Porto-Novo : city
  in: Benin
  stands-for: Benin
  ar: بورتو نوفو
  en: Porto-Novo
  fr: Porto-Novo
  es: Porto Novo
  ru: Порто-Ново

Gaborone : city
  in: Botswana
  stands-for: Botswana
  ar: غابورون, جابورون
  en: Gaborone
  fr: Gaborone
  es: Gaborone
  ru: Габороне

Ouagadougou : city
  in: Burkina Faso
  stands-for: Burkina Faso
  ar: واغادوغو, واجادوجو, واغادوغوا
  en: Ouagadougou
  fr: Ouagadougou
  es: Uagadugú
  ru: Уагадугу

Bujumbura : city
  in: Burundi
  ar: بوجمبورا, بوجومبورا
  en: Bujumbura
  fr: Bujumbura
  es: Buyumbura
  ru: Бужумбура

Gitega : city
  in: Burundi
  stands-for: Burundi
  ar: غيتيغا, جيتيجا
  en: Gitega
  fr: Gitega
  es: Gitega
  ru: Гитега

Yaoundé : city
  in: Cameroon
  stands-for: Cameroon
  ar: ياوندي
  en: Yaoundé
  fr: Yaoundé
  es: Yaundé
  ru: Яунде

Praia : city
  in: Cape Verde
  stands-for: Cape Verde
  ar: مدينة برايا
  en: Praia
  fr: Praia
  es: Praia
  ru: Прая

Bangui : city
  in: Central African Republic
  stands-for: Central African Republic
  ar: بانغي, بانجي
  en: Bangui
  fr: Bangui
  es: Bangui
  ru: Банги

N'Djamena : city
  in: Chad
  stands-for: Chad
  ar: نجامينا, انجمينا, إنجمينا, نجامنا
  en: N'Djamena, Ndjamena
  fr: N'Djamena, Ndjamena
  es: Yamena
  ru: Нджамена

Brazzaville : city
  in: Republic of the Congo
  stands-for: Republic of the Congo
  ar: برازافيل
  en: Brazzaville
  fr: Brazzaville
  es: Brazzaville
  ru: Браззавиль

Kinshasa : city
  in: Democratic Republic of the Congo
  stands-for: Democratic Republic of the Congo
  ar: كينشاسا, كنشاسا
  en: Kinshasa
  fr: Kinshasa
  es: Kinsasa
  ru: Киншаса

Abidjan : city
  in: Ivory Coast
  ar: أبيدجان
  en: Abidjan
  fr: Abidjan
  es: Abiyán
  ru: Абиджан

Yamoussoukro : city
  in: Ivory Coast
  stands-for: Ivory Coast
  ar: ياموسوكرو
  en: Yamoussoukro
  fr: Yamoussoukro
  es: Yamusukro
  ru: Ямусукро

Malabo : city
  in: Equatorial Guinea
  stands-for: Equatorial Guinea
  ar: مالابو
  en: Malabo
  fr: Malabo
  es: Malabo
  ru: Малабо

Asmara : city
  in: Eritrea
  stands-for: Eritrea
  ar: أسمرة, أسمرا
  en: Asmara
  fr: Asmara
  es: Asmara
  ru: Асмэра, Асмара

Mbabane : city
  in: Eswatini
  stands-for: Eswatini
  ar: مبابان, مبابانا
  en: Mbabane
  fr: Mbabane
  es: Mbabane
  ru: Мбабане

Addis Ababa : city
  in: Ethiopia
  stands-for: Ethiopia
  ar: أديس أبابا
  en: Addis Ababa
  fr: Addis-Abeba
  es: Adís Abeba
  ru: Аддис-Абеба

Libreville : city
  in: Gabon
  stands-for: Gabon
  ar: ليبرفيل
  en: Libreville
  fr: Libreville
  es: Libreville
  ru: Либревиль

Banjul : city
  in: Gambia
  stands-for: Gambia
  ar: بانجول
  en: Banjul
  fr: Banjul
  es: Banjul
  ru: Банжул

Accra : city
  in: Ghana
  stands-for: Ghana
  ar: أكرا
  en: Accra
  fr: Accra
  es: Accra
  ru: Аккра

Conakry : city
  in: Guinea
  stands-for: Guinea
  ar: كوناكري
  en: Conakry
  fr: Conakry
  es: Conakry
  ru: Конакри

Bissau : city
  in: Guinea-Bissau
  stands-for: Guinea-Bissau
  ar: بيساو
  en: Bissau
  fr: Bissau
  es: Bisáu
  ru: Бисау

Nairobi : city
  in: Kenya
  stands-for: Kenya
  ar: نيروبي
  en: Nairobi
  fr: Nairobi
  es: Nairobi
  ru: Найроби

Maseru : city
  in: Lesotho
  stands-for: Lesotho
  ar: ماسيرو
  en: Maseru
  fr: Maseru
  es: Maseru
  ru: Масеру

Monrovia : city
  in: Liberia
  stands-for: Liberia
  ar: مونروفيا, منروفيا
  en: Monrovia
  fr: Monrovia
  es: Monrovia
  ru: Монровия

Antananarivo : city
  in: Madagascar
  stands-for: Madagascar
  ar: أنتاناناريفو, تاناناريف
  en: Antananarivo
  fr: Antananarivo, Tananarive
  es: Antananarivo
  ru: Антананариву

Lilongwe : city
  in: Malawi
  stands-for: Malawi
  ar: ليلونغوي, ليلونجوي
  en: Lilongwe
  fr: Lilongwe
  es: Lilongwe
  ru: Лилонгве

Bamako : city
  in: Mali
  stands-for: Mali
  ar: باماكو
  en: Bamako
  fr: Bamako
  es: Bamako
  ru: Бамако

Port Louis : city
  in: Mauritius
  stands-for: Mauritius
  ar: بورت لويس
  en: Port Louis
  fr: Port Louis
  es: Port Louis
  ru: Порт-Луи

Maputo : city
  in: Mozambique
  stands-for: Mozambique
  ar: مابوتو
  en: Maputo
  fr: Maputo
  es: Maputo
  ru: Мапуту

Windhoek : city
  in: Namibia
  stands-for: Namibia
  ar: ويندهوك
  en: Windhoek
  fr: Windhoek
  es: Windhoek
  ru: Виндхук

Niamey : city
  in: Niger
  stands-for: Niger
  ar: نيامي, نيامى
  en: Niamey
  fr: Niamey
  es: Niamey
  ru: Ниамей

Abuja : city
  in: Nigeria
  stands-for: Nigeria
  ar: أبوجا
  en: Abuja
  fr: Abuja
  es: Abuja
  ru: Абуджа

Kigali : city
  in: Rwanda
  stands-for: Rwanda
  ar: كيغالي, كيجالي
  en: Kigali
  fr: Kigali
  es: Kigali
  ru: Кигали

Dakar : city
  in: Senegal
  stands-for: Senegal
  ar: داكار, دكار
  en: Dakar
  fr: Dakar
  es: Dakar
  ru: Дакар

Freetown : city
  in: Sierra Leone
  stands-for: Sierra Leone
  ar: فريتاون
  en: Freetown
  fr: Freetown
  es: Freetown
  ru: Фритаун

Pretoria : city
  in: South Africa
  stands-for: South Africa
  ar: بريتوريا
  en: Pretoria
  fr: Pretoria
  es: Pretoria
  ru: Претория

Juba : city
  in: South Sudan
  stands-for: South Sudan
  ar: جوبا
  en: Juba
  fr: Djouba, Juba
  es: Yuba
  ru: Джуба

Dodoma : city
  in: Tanzania
  stands-for: Tanzania
  ar: دودوما
  en: Dodoma
  fr: Dodoma
  es: Dodoma
  ru: Додома

Dar es Salaam : city
  in: Tanzania
  ar: دار السلام
  en: Dar es Salaam
  fr: Dar es Salaam
  es: Dar es-Salam, Dar es Salaam
  ru: Дар-эс-Салам

Lomé : city
  in: Togo
  stands-for: Togo
  ar: العاصمة لومي, مدينة لومي
  en: Lomé
  fr: Lomé
  es: Lomé
  ru: Ломе

Kampala : city
  in: Uganda
  stands-for: Uganda
  ar: كمبالا, كامبالا
  en: Kampala
  fr: Kampala
  es: Kampala
  ru: Кампала

Lusaka : city
  in: Zambia
  stands-for: Zambia
  ar: لوساكا
  en: Lusaka
  fr: Lusaka
  es: Lusaka
  ru: Лусака

Harare : city
  in: Zimbabwe
  stands-for: Zimbabwe
  ar: هراري
  en: Harare
  fr: Harare
  es: Harare
  ru: Хараре

# Egypt
Alexandria : city
  in: Egypt
  ar: الإسكندرية
  en: Alexandria
  fr: Alexandrie
  es: Alejandría
  ru: Александрия

Giza : city
  in: Egypt
  ar: الجيزة
  en: Giza
  fr: Gizeh
  es: Guiza
  ru: Гиза

Suez : city
  in: Egypt
  ar: السويس
  en: Suez
  fr: Suez
  es: Suez
  ru: Суэц

Port Said : city
  in: Egypt
  ar: بورسعيد, بور سعيد
  en: Port Said
  fr: Port-Saïd
  es: Puerto Saíd
  ru: Порт-Саид

Ismailia : city
  in: Egypt
  ar: الإسماعيلية
  en: Ismailia
  fr: Ismaïlia
  es: Ismailía
  ru: Исмаилия

Aswan : city
  in: Egypt
  ar: أسوان
  en: Aswan
  fr: Assouan
  es: Asuán
  ru: Асуан

Luxor : city
  in: Egypt
  ar: الأقصر
  en: Luxor
  fr: Louxor
  es: Luxor
  ru: Луксор

Assiut : city
  in: Egypt
  ar: أسيوط
  en: Assiut, Asyut
  fr: Assiout
  es: Asiut
  ru: Асьют

Minya : city
  in: Egypt
  ar: المنيا
  en: Minya
  fr: Minya
  es: Minya
  ru: Эль-Минья

Sohag : city
  in: Egypt
  ar: سوهاج
  en: Sohag
  fr: Sohag
  es: Sohag
  ru: Сохаг

Fayoum : city
  in: Egypt
  ar: الفيوم
  en: Fayoum
  fr: Fayoum
  es: Fayún
  ru: Файюм

Beni Suef : city
  in: Egypt
  ar: بني سويف
  en: Beni Suef
  fr: Beni Suef
  es: Beni Suef
  ru: Бени-Суэйф

Damietta : city
  in: Egypt
  ar: دمياط
  en: Damietta
  fr: Damiette
  es: Damieta
  ru: Думьят

Mansoura : city
  in: Egypt
  ar: المنصورة
  en: Mansoura
  fr: Mansoura
  es: Mansoura
  ru: Эль-Мансура

Tanta : city
  in: Egypt
  ar: طنطا
  en: Tanta
  fr: Tanta
  es: Tanta
  ru: Танта

Qalyubia : region
  in: Egypt
  ar: القليوبية
  en: Qalyubia
  fr: Qalyubia
  es: Qalyubia
  ru: Кальюбия

Dakahlia : region
  in: Egypt
  ar: الدقهلية
  en: Dakahlia
  fr: Dakahlia
  es: Dakahlia
  ru: Дакахлия

Menoufia : region
  in: Egypt
  ar: المنوفية
  en: Menoufia
  fr: Menoufia
  es: Menoufia
  ru: Минуфия

Beheira : region
  in: Egypt
  ar: محافظة البحيرة
  en: Beheira
  fr: Beheira
  es: Beheira
  ru: Бухейра

Sharm el-Sheikh : city
  in: Egypt
  ar: شرم الشيخ
  en: Sharm el-Sheikh, Sharm el Sheikh, Sharm al-Sheikh
  fr: Charm el-Cheikh
  es: Sharm el Sheij, Sharm el-Sheij
  ru: Шарм-эш-Шейх, Шарм-аш-Шейх

Hurghada : city
  in: Egypt
  ar: الغردقة
  en: Hurghada
  fr: Hurghada
  es: Hurghada
  ru: Хургада

Arish : city
  in: Egypt
  ar: العريش
  en: Arish, El Arish, Al-Arish, el-Arish
  fr: Al-Arich, El-Arich
  es: El Arish
  ru: Эль-Ариш

North Sinai : region
  in: Egypt
  ar: شمال سيناء
  en: North Sinai
  fr: Nord-Sinaï
  es: norte del Sinaí
  ru: Северный Синай

South Sinai : region
  in: Egypt
  ar: جنوب سيناء
  en: South Sinai
  fr: Sud-Sinaï
  es: sur del Sinaí
  ru: Южный Синай

Marsa Matruh : city
  in: Egypt
  ar: مرسى مطروح
  en: Marsa Matruh
  fr: Marsa Matruh
  es: Marsa Matruh
  ru: Мерса-Матрух

El Alamein : city
  in: Egypt
  ar: العلمين, العلمين الجديدة
  en: El Alamein
  fr: El Alamein
  es: El Alamein
  ru: Эль-Аламейн

Tahrir Square : region
  in: Egypt
  ar: ميدان التحرير
  en: Tahrir Square
  fr: place Tahrir
  es: plaza Tahrir
  ru: площадь Тахрир

# Palestine and Israel
Gaza City : city
  in: Gaza
  ar: مدينة غزة
  en: Gaza City
  fr: ville de Gaza
  es: Ciudad de Gaza
  ru: город Газа

Rafah : city
  in: Gaza
  ar: رفح
  en: Rafah
  fr: Rafah
  es: Rafah, Ráfah
  ru: Рафах

Khan Younis : city
  in: Gaza
  ar: خان يونس, خانيونس
  en: Khan Younis, Khan Yunis, Khan Yunus
  fr: Khan Younès, Khan Younous
  es: Jan Yunis, Jan Yunes
  ru: Хан-Юнис

Jabalia : city
  in: Gaza
  ar: جباليا, مخيم جباليا
  en: Jabalia, Jabaliya
  fr: Jabalia
  es: Yabalia
  ru: Джебалия, Джабалия

Deir al-Balah : city
  in: Gaza
  ar: دير البلح
  en: Deir al-Balah
  fr: Deir el-Balah
  es: Deir al-Balah
  ru: Дейр-эль-Балах

Beit Hanoun : city
  in: Gaza
  ar: بيت حانون
  en: Beit Hanoun
  fr: Beit Hanoun
  es: Beit Janún
  ru: Бейт-Ханун

Beit Lahia : city
  in: Gaza
  ar: بيت لاهيا
  en: Beit Lahia, Beit Lahiya
  fr: Beit Lahia
  es: Beit Lahia
  ru: Бейт-Лахия

Nuseirat : city
  in: Gaza
  ar: النصيرات
  en: Nuseirat
  fr: Nousseirat
  es: Nuseirat
  ru: Нусейрат

Kerem Shalom : city
  in: Israel
  ar: كرم أبو سالم, كيرم شالوم
  en: Kerem Shalom
  fr: Kerem Shalom
  es: Kerem Shalom
  ru: Керем-Шалом

Jenin : city
  in: West Bank
  ar: جنين
  en: Jenin
  fr: Jénine
  es: Yenín
  ru: Дженин

Nablus : city
  in: West Bank
  ar: نابلس
  en: Nablus
  fr: Naplouse
  es: Nablús
  ru: Наблус

Hebron : city
  in: West Bank
  ar: مدينة الخليل, الخليل
  en: Hebron
  fr: Hébron
  es: Hebrón
  ru: Хеврон

Bethlehem : city
  in: West Bank
  ar: بيت لحم
  en: Bethlehem
  fr: Bethléem
  es: Belén
  ru: Вифлеем

Tulkarm : city
  in: West Bank
  ar: طولكرم
  en: Tulkarm, Tulkarem
  fr: Tulkarem
  es: Tulkarm
  ru: Тулькарм

Jericho : city
  in: West Bank
  ar: أريحا
  en: Jericho
  fr: Jéricho
  es: Jericó
  ru: Иерихон

Qalqilya : city
  in: West Bank
  ar: قلقيلية
  en: Qalqilya
  fr: Qalqilya
  es: Qalqilya
  ru: Калькилия

Haifa : city
  in: Israel
  ar: حيفا
  en: Haifa
  fr: Haïfa
  es: Haifa
  ru: Хайфа

Jaffa : city
  in: Israel
  ar: يافا
  en: Jaffa
  fr: Jaffa
  es: Jaffa
  ru: Яффа

Ashkelon : city
  in: Israel
  ar: عسقلان
  en: Ashkelon
  fr: Ashkelon
  es: Ascalón
  ru: Ашкелон

Ashdod : city
  in: Israel
  ar: أشدود, أسدود
  en: Ashdod
  fr: Ashdod
  es: Ashdod
  ru: Ашдод

Sderot : city
  in: Israel
  ar: سديروت
  en: Sderot
  fr: Sderot
  es: Sderot
  ru: Сдерот

Eilat : city
  in: Israel
  ar: إيلات
  en: Eilat
  fr: Eilat
  es: Eilat
  ru: Эйлат

Nazareth : city
  in: Israel
  ar: الناصرة
  en: Nazareth
  fr: Nazareth
  es: Nazaret
  ru: Назарет

Galilee : region
  in: Israel
  ar: الجليل
  en: Galilee
  fr: Galilée
  es: Galilea
  ru: Галилея

Negev : region
  in: Israel
  ar: النقب
  en: Negev
  fr: Néguev
  es: Néguev
  ru: Негев

Dimona : city
  in: Israel
  ar: ديمونا, ديمونة
  en: Dimona
  fr: Dimona
  es: Dimona
  ru: Димона

Al-Aqsa : region
  ar: المسجد الأقصى, الحرم القدسي, باحات الأقصى, باحات المسجد الأقصى
  en: Al-Aqsa, Al-Aqsa Mosque, Al Aqsa, Temple Mount
  fr: mosquée Al-Aqsa, esplanade des Mosquées
  es: mezquita de Al Aqsa, Explanada de las Mezquitas
  ru: мечеть Аль-Акса, Аль-Акса, Храмовая гора

Sheikh Jarrah : region
  ar: الشيخ جراح, حي الشيخ جراح
  en: Sheikh Jarrah
  fr: Cheikh Jarrah
  es: Sheikh Jarrah
  ru: Шейх-Джаррах

# Syria
Aleppo : city
  in: Syria
  ar: حلب
  en: Aleppo
  fr: Alep
  es: Alepo
  ru: Алеппо

Homs : city
  in: Syria
  ar: حمص
  en: Homs
  fr: Homs
  es: Homs
  ru: Хомс

Hama : city
  in: Syria
  ar: حماة
  en: Hama
  fr: Hama
  es: Hama
  ru: Хама

Idlib : city
  in: Syria
  ar: إدلب, أدلب
  en: Idlib
  fr: Idleb
  es: Idlib
  ru: Идлиб

Raqqa : city
  in: Syria
  ar: الرقة
  en: Raqqa
  fr: Raqqa, Rakka
  es: Raqa, Raqqa
  ru: Ракка

Deir ez-Zor : city
  in: Syria
  ar: دير الزور
  en: Deir ez-Zor, Deir Ezzor, Deir al-Zor, Deir el-Zour
  fr: Deir ez-Zor
  es: Deir ez-Zor
  ru: Дейр-эз-Зор

Daraa : city
  in: Syria
  ar: درعا
  en: Daraa, Deraa
  fr: Deraa
  es: Daraa
  ru: Даръа, Дераа

Latakia : city
  in: Syria
  ar: اللاذقية
  en: Latakia
  fr: Lattaquié
  es: Latakia
  ru: Латакия

Tartus : city
  in: Syria
  ar: طرطوس
  en: Tartus, Tartous
  fr: Tartous
  es: Tartús
  ru: Тартус

Sweida : city
  in: Syria
  ar: السويداء
  en: Sweida, Suwayda, As-Suwayda
  fr: Soueïda
  es: Sweida
  ru: Эс-Сувейда

Hasakah : city
  in: Syria
  ar: الحسكة
  en: Hasakah, Hasaka
  fr: Hassaké
  es: Hasaka
  ru: Хасеке, Эль-Хасака

Qamishli : city
  in: Syria
  ar: القامشلي
  en: Qamishli
  fr: Qamishli
  es: Qamishli
  ru: Камышлы

Palmyra : city
  in: Syria
  ar: مدينة تدمر, تدمر الأثرية, سجن تدمر
  en: Palmyra
  fr: Palmyre
  es: Palmira
  ru: Пальмира

Kobani : city
  in: Syria
  ar: كوباني, عين العرب
  en: Kobani, Kobane
  fr: Kobané
  es: Kobane
  ru: Кобани

Afrin : city
  in: Syria
  ar: عفرين
  en: Afrin
  fr: Afrin
  es: Afrin
  ru: Африн

Manbij : city
  in: Syria
  ar: منبج
  en: Manbij
  fr: Manbij
  es: Manbij
  ru: Манбидж

Al-Bukamal : city
  in: Syria
  ar: البوكمال, أبو كمال
  en: Al-Bukamal, Abu Kamal, Albu Kamal
  fr: Boukamal
  es: Al-Bukamal
  ru: Абу-Кемаль

Quneitra : city
  in: Syria
  ar: القنيطرة السورية, القنيطرة
  en: Quneitra
  fr: Quneitra
  es: Quneitra
  ru: Эль-Кунейтра

Eastern Ghouta : region
  in: Syria
  ar: الغوطة الشرقية, الغوطة
  en: Eastern Ghouta, Ghouta
  fr: Ghouta orientale, Ghouta
  es: Guta Oriental, Guta
  ru: Восточная Гута

Douma : city
  in: Syria
  ar: مدينة دوما, دوما السورية
  en: Douma
  fr: ville de Douma
  es: Douma
  ru: сирийская Дума, город Дума

Khan Sheikhoun : city
  in: Syria
  ar: خان شيخون
  en: Khan Sheikhoun
  fr: Khan Cheikhoun
  es: Jan Sheijun
  ru: Хан-Шейхун

Hmeimim : city
  in: Syria
  ar: حميميم, قاعدة حميميم
  en: Hmeimim, Khmeimim
  fr: Hmeimim
  es: Hmeimim
  ru: Хмеймим

# Iraq
Basra : city
  in: Iraq
  ar: البصرة
  en: Basra
  fr: Bassora
  es: Basora
  ru: Басра

Mosul : city
  in: Iraq
  ar: الموصل
  en: Mosul
  fr: Mossoul
  es: Mosul
  ru: Мосул

Erbil : city
  in: Iraq
  stands-for: Iraqi Kurdistan
  ar: أربيل, إربيل
  en: Erbil, Arbil, Irbil
  fr: Erbil
  es: Erbil
  ru: Эрбиль

Sulaymaniyah : city
  in: Iraq
  ar: السليمانية
  en: Sulaymaniyah, Sulaimaniya
  fr: Souleimaniyé
  es: Suleimaniya
  ru: Сулеймания

Kirkuk : city
  in: Iraq
  ar: كركوك
  en: Kirkuk
  fr: Kirkouk
  es: Kirkuk
  ru: Киркук

Dohuk : city
  in: Iraq
  ar: دهوك
  en: Dohuk, Duhok
  fr: Dohouk
  es: Dohuk
  ru: Дахук

Najaf : city
  in: Iraq
  ar: النجف
  en: Najaf
  fr: Najaf
  es: Nayaf
  ru: Наджаф, Неджеф

Karbala : city
  in: Iraq
  ar: كربلاء
  en: Karbala, Kerbala
  fr: Kerbala
  es: Kerbala
  ru: Кербела

Fallujah : city
  in: Iraq
  ar: الفلوجة
  en: Fallujah, Falluja
  fr: Falloujah
  es: Faluya
  ru: Фаллуджа

Ramadi : city
  in: Iraq
  ar: الرمادي
  en: Ramadi
  fr: Ramadi
  es: Ramadi
  ru: Рамади

Tikrit : city
  in: Iraq
  ar: تكريت
  en: Tikrit
  fr: Tikrit
  es: Tikrit
  ru: Тикрит

Samarra : city
  in: Iraq
  ar: سامراء
  en: Samarra
  fr: Samarra
  es: Samarra
  ru: Самарра

Baquba : city
  in: Iraq
  ar: بعقوبة
  en: Baquba
  fr: Baaqouba
  es: Baquba
  ru: Баакуба

Nasiriyah : city
  in: Iraq
  ar: الناصرية
  en: Nasiriyah
  fr: Nassiriya
  es: Nasiriya
  ru: Насирия

Sinjar : city
  in: Iraq
  ar: سنجار
  en: Sinjar
  fr: Sinjar
  es: Sinjar
  ru: Синджар

Tal Afar : city
  in: Iraq
  ar: تلعفر, تل عفر
  en: Tal Afar
  fr: Tal Afar
  es: Tal Afar
  ru: Талль-Афар

Anbar : region
  in: Iraq
  ar: الأنبار
  en: Anbar
  fr: Anbar
  es: Anbar
  ru: Анбар

Nineveh : region
  in: Iraq
  ar: نينوى
  en: Nineveh
  fr: Ninive
  es: Nínive
  ru: Найнава, Ниневия

Diyala : region
  in: Iraq
  ar: ديالى
  en: Diyala
  fr: Diyala
  es: Diyala
  ru: Дияла

Babil : region
  in: Iraq
  ar: محافظة بابل
  en: Babil, Babylon
  fr: Babylone
  es: Babilonia
  ru: Вавилон

Saladin Governorate : region
  in: Iraq
  ar: محافظة صلاح الدين
  en: Saladin Governorate, Salahuddin province, Salahaddin
  fr: Saladin Governorate
  es: Saladin Governorate
  ru: Салах-эд-Дин

Maysan : region
  in: Iraq
  ar: محافظة ميسان
  en: Maysan
  fr: Maysan
  es: Maysan
  ru: Майсан

Dhi Qar : region
  in: Iraq
  ar: ذي قار
  en: Dhi Qar
  fr: Dhi Qar
  es: Dhi Qar
  ru: Ди-Кар

Green Zone : region
  in: Iraq
  ar: المنطقة الخضراء
  en: Green Zone
  fr: Zone verte
  es: Zona Verde
  ru: зелёная зона

Abu Ghraib : city
  in: Iraq
  ar: أبو غريب, سجن أبو غريب
  en: Abu Ghraib
  fr: Abou Ghraib
  es: Abu Ghraib
  ru: Абу-Грейб

Sidon : city
  in: Lebanon
  ar: صيدا
  en: Sidon
  fr: Sidon, Saïda
  es: Sidón
  ru: Сидон, Сайда

Tyre : city
  in: Lebanon
  ar: مدينة صور, صور اللبنانية, قضاء صور
  en: city of Tyre, port city of Tyre
  fr: Tyr
  es: ciudad de Tiro
  ru: город Тир

Nabatieh : city
  in: Lebanon
  ar: النبطية
  en: Nabatieh
  fr: Nabatiyé
  es: Nabatiye
  ru: Набатия

Baalbek : city
  in: Lebanon
  ar: بعلبك
  en: Baalbek
  fr: Baalbek
  es: Baalbek
  ru: Баальбек

Bekaa : region
  in: Lebanon
  ar: البقاع, سهل البقاع
  en: Bekaa, Beqaa, Bekaa Valley
  fr: Bekaa
  es: Becá, valle de la Becá
  ru: долина Бекаа, Бекаа

South Lebanon : region
  in: Lebanon
  ar: جنوب لبنان, الجنوب اللبناني
  en: South Lebanon, southern Lebanon
  fr: Liban-Sud, sud du Liban
  es: sur del Líbano
  ru: Южный Ливан

Dahiyeh : region
  in: Lebanon
  ar: الضاحية الجنوبية
  en: Dahiyeh, Beirut's southern suburbs, Dahieh
  fr: banlieue sud de Beyrouth
  es: Dahiye, suburbios del sur de Beirut
  ru: Дахия

Zarqa : city
  in: Jordan
  ar: مدينة الزرقاء, محافظة الزرقاء
  en: Zarqa
  fr: Zarqa
  es: Zarqa
  ru: Эз-Зарка

Irbid : city
  in: Jordan
  ar: إربد
  en: Irbid
  fr: Irbid
  es: Irbid
  ru: Ирбид

Aqaba : city
  in: Jordan
  ar: مدينة العقبة, ميناء العقبة, العقبة الأردنية
  en: Aqaba
  fr: Aqaba
  es: Aqaba
  ru: Акаба

Zaatari : city
  in: Jordan
  ar: الزعتري, مخيم الزعتري
  en: Zaatari
  fr: Zaatari
  es: Zaatari
  ru: Заатари

Petra : city
  in: Jordan
  ar: البتراء, البترا
  en: Petra
  fr: Pétra
  es: Petra
  ru: Петра

# Gulf and Yemen
Jeddah : city
  in: Saudi Arabia
  ar: جدة
  en: Jeddah, Jiddah
  fr: Djeddah
  es: Yeda
  ru: Джидда

Mecca : city
  in: Saudi Arabia
  ar: مكة, مكة المكرمة
  en: Mecca, Makkah
  fr: La Mecque
  es: La Meca
  ru: Мекка

Medina : city
  in: Saudi Arabia
  ar: المدينة المنورة
  en: Medina, Madinah
  fr: Médine
  es: Medina
  ru: Медина

Dammam : city
  in: Saudi Arabia
  ar: الدمام
  en: Dammam
  fr: Dammam
  es: Dammam
  ru: Даммам

Dhahran : city
  in: Saudi Arabia
  ar: الظهران
  en: Dhahran
  fr: Dhahran
  es: Dhahran
  ru: Дахран

Qatif : city
  in: Saudi Arabia
  ar: القطيف
  en: Qatif
  fr: Qatif
  es: Qatif
  ru: Катиф

Abha : city
  in: Saudi Arabia
  ar: أبها, مطار أبها
  en: Abha
  fr: Abha
  es: Abha
  ru: Абха

Jizan : city
  in: Saudi Arabia
  ar: جازان, جيزان
  en: Jizan, Jazan
  fr: Jizan
  es: Jizan
  ru: Джизан

Najran : city
  in: Saudi Arabia
  ar: نجران
  en: Najran
  fr: Najran
  es: Najran
  ru: Наджран

Taif : city
  in: Saudi Arabia
  ar: الطائف
  en: Taif
  fr: Taif
  es: Taif
  ru: Таиф

Tabuk : city
  in: Saudi Arabia
  ar: تبوك
  en: Tabuk
  fr: Tabuk
  es: Tabuk
  ru: Табук

Yanbu : city
  in: Saudi Arabia
  ar: ينبع البحر, مدينة ينبع
  en: Yanbu
  fr: Yanbu
  es: Yanbu
  ru: Янбу

Diriyah : city
  in: Saudi Arabia
  ar: الدرعية
  en: Diriyah
  fr: Diriyah
  es: Diriyah
  ru: Эд-Диръия

AlUla : city
  in: Saudi Arabia
  ar: محافظة العلا, مدينة العلا
  en: AlUla, Al-Ula
  fr: AlUla
  es: AlUla
  ru: Эль-Ула

Neom : city
  in: Saudi Arabia
  ar: نيوم
  en: Neom
  fr: Neom
  es: Neom
  ru: Неом

Asir : region
  in: Saudi Arabia
  ar: منطقة عسير, إقليم عسير
  en: Asir
  fr: Asir
  es: Asir
  ru: Асир

Dubai : city
  in: United Arab Emirates
  ar: دبي
  en: Dubai
  fr: Dubaï
  es: Dubái
  ru: Дубай

Sharjah : city
  in: United Arab Emirates
  ar: الشارقة
  en: Sharjah
  fr: Charjah
  es: Sharjah
  ru: Шарджа

Ras al-Khaimah : city
  in: United Arab Emirates
  ar: رأس الخيمة
  en: Ras al-Khaimah
  fr: Ras al-Khaimah
  es: Ras al-Khaimah
  ru: Рас-эль-Хайма

Fujairah : city
  in: United Arab Emirates
  ar: الفجيرة
  en: Fujairah
  fr: Fujairah
  es: Fuyaira
  ru: Фуджейра

Ajman : city
  in: United Arab Emirates
  ar: عجمان
  en: Ajman
  fr: Ajman
  es: Ajman
  ru: Аджман

Al Ain : city
  in: United Arab Emirates
  ar: مدينة العين
  en: Al Ain
  fr: Al Ain
  es: Al Ain
  ru: Эль-Айн

Salalah : city
  in: Oman
  ar: صلالة
  en: Salalah
  fr: Salalah
  es: Salalah
  ru: Салала

Sohar : city
  in: Oman
  ar: صحار
  en: Sohar
  fr: Sohar
  es: Sohar
  ru: Сохар

Aden : city
  in: Yemen
  ar: عدن
  en: Aden
  fr: Aden
  es: Adén
  ru: Аден

Hodeidah : city
  in: Yemen
  ar: الحديدة, ميناء الحديدة
  en: Hodeidah, Hodeida, Hudaydah
  fr: Hodeïda
  es: Hodeida
  ru: Ходейда

Taiz : city
  in: Yemen
  ar: تعز
  en: Taiz, Taez
  fr: Taëz
  es: Taiz
  ru: Таиз

Marib : city
  in: Yemen
  ar: مأرب
  en: Marib, Ma'rib
  fr: Marib
  es: Marib
  ru: Мариб

Saada : city
  in: Yemen
  ar: صعدة
  en: Saada, Sa'dah
  fr: Saada
  es: Saada
  ru: Саада

Hadramaut : region
  in: Yemen
  ar: حضرموت
  en: Hadramaut, Hadhramaut
  fr: Hadramout
  es: Hadramaut
  ru: Хадрамаут

Mukalla : city
  in: Yemen
  ar: المكلا
  en: Mukalla
  fr: Mukalla
  es: Mukalla
  ru: Эль-Мукалла

Abyan : region
  in: Yemen
  ar: أبين
  en: Abyan
  fr: Abyan
  es: Abyan
  ru: Абьян

Shabwa : region
  in: Yemen
  ar: شبوة
  en: Shabwa
  fr: Chabwa
  es: Shabwa
  ru: Шабва

Mahra : region
  in: Yemen
  ar: محافظة المهرة
  en: Mahra
  fr: Mahra
  es: Mahra
  ru: Эль-Махра

Ibb : city
  in: Yemen
  ar: محافظة إب, مدينة إب
  en: Ibb
  fr: Ibb
  es: Ibb
  ru: Ибб

Socotra : region
  in: Yemen
  ar: سقطرى, أرخبيل سقطرى
  en: Socotra
  fr: Socotra
  es: Socotora
  ru: Сокотра

# Maghreb and Sudan
Benghazi : city
  in: Libya
  ar: بنغازي, بنجازي
  en: Benghazi
  fr: Benghazi
  es: Bengasi
  ru: Бенгази

Misrata : city
  in: Libya
  ar: مصراتة, مصراته
  en: Misrata
  fr: Misrata
  es: Misrata
  ru: Мисурата

Sirte : city
  in: Libya
  ar: سرت
  en: Sirte
  fr: Syrte
  es: Sirte
  ru: Сирт

Derna : city
  in: Libya
  ar: درنة
  en: Derna
  fr: Derna
  es: Derna
  ru: Дерна

Tobruk : city
  in: Libya
  ar: طبرق
  en: Tobruk
  fr: Tobrouk
  es: Tobruk
  ru: Тобрук

Sabha : city
  in: Libya
  ar: سبها
  en: Sabha
  fr: Sebha
  es: Sabha
  ru: Себха

Zintan : city
  in: Libya
  ar: الزنتان
  en: Zintan
  fr: Zintan
  es: Zintan
  ru: Зинтан

Zawiya : city
  in: Libya
  ar: مدينة الزاوية, الزاوية الليبية
  en: Zawiya
  fr: Zawiya, Zaouïa
  es: Zawiya
  ru: Эз-Завия

Ajdabiya : city
  in: Libya
  ar: أجدابيا, إجدابيا
  en: Ajdabiya
  fr: Ajdabiya
  es: Ajdabiya
  ru: Адждабия

Cyrenaica : region
  in: Libya
  ar: برقة
  en: Cyrenaica
  fr: Cyrénaïque
  es: Cirenaica
  ru: Киренаика

Fezzan : region
  in: Libya
  ar: فزان
  en: Fezzan
  fr: Fezzan
  es: Fezzan
  ru: Феццан

Sfax : city
  in: Tunisia
  ar: صفاقس
  en: Sfax
  fr: Sfax
  es: Sfax
  ru: Сфакс

Sousse : city
  in: Tunisia
  ar: سوسة
  en: Sousse
  fr: Sousse
  es: Susa
  ru: Сус

Kairouan : city
  in: Tunisia
  ar: القيروان
  en: Kairouan
  fr: Kairouan
  es: Kairouan
  ru: Кайруан

Gafsa : city
  in: Tunisia
  ar: قفصة
  en: Gafsa
  fr: Gafsa
  es: Gafsa
  ru: Гафса

Sidi Bouzid : city
  in: Tunisia
  ar: سيدي بوزيد
  en: Sidi Bouzid
  fr: Sidi Bouzid
  es: Sidi Bouzid
  ru: Сиди-Бузид

Kasserine : city
  in: Tunisia
  ar: القصرين
  en: Kasserine
  fr: Kasserine
  es: Kasserine
  ru: Кассерин

Bizerte : city
  in: Tunisia
  ar: بنزرت
  en: Bizerte
  fr: Bizerte
  es: Bizerta
  ru: Бизерта

Djerba : city
  in: Tunisia
  ar: جزيرة جربة, جربة
  en: Djerba
  fr: Djerba
  es: Yerba
  ru: Джерба

Ben Gardane : city
  in: Tunisia
  ar: بن قردان, بنقردان
  en: Ben Gardane
  fr: Ben Gardane
  es: Ben Gardane
  ru: Бен-Гардан

Oran : city
  in: Algeria
  ar: وهران
  en: Oran
  fr: Oran
  es: Orán
  ru: Оран

Constantine : city
  in: Algeria
  ar: قسنطينة
  en: Constantine
  fr: Constantine
  es: Constantina
  ru: Константина

Annaba : city
  in: Algeria
  ar: عنابة
  en: Annaba
  fr: Annaba
  es: Annaba
  ru: Аннаба

Tizi Ouzou : city
  in: Algeria
  ar: تيزي وزو
  en: Tizi Ouzou
  fr: Tizi Ouzou
  es: Tizi Ouzou
  ru: Тизи-Узу

Kabylia : region
  in: Algeria
  ar: منطقة القبائل
  en: Kabylia
  fr: Kabylie
  es: Cabilia
  ru: Кабилия

Tindouf : city
  in: Algeria
  ar: تندوف
  en: Tindouf
  fr: Tindouf
  es: Tinduf
  ru: Тиндуф

In Amenas : city
  in: Algeria
  ar: إن أميناس, عين أميناس
  en: In Amenas
  fr: In Amenas
  es: In Amenas
  ru: Ин-Аменас

Casablanca : city
  in: Morocco
  ar: الدار البيضاء, كازابلانكا
  en: Casablanca
  fr: Casablanca
  es: Casablanca
  ru: Касабланка

Marrakesh : city
  in: Morocco
  ar: مراكش
  en: Marrakesh, Marrakech
  fr: Marrakech
  es: Marrakech
  ru: Марракеш

Fez : city
  in: Morocco
  ar: مدينة فاس, فاس المغربية
  en: Fez, Fes
  fr: Fès
  es: Fez
  ru: Фес

Tangier : city
  in: Morocco
  ar: طنجة
  en: Tangier, Tangiers
  fr: Tanger
  es: Tánger
  ru: Танжер

Agadir : city
  in: Morocco
  ar: أغادير, أكادير
  en: Agadir
  fr: Agadir
  es: Agadir
  ru: Агадир

Skhirat : city
  in: Morocco
  ar: الصخيرات
  en: Skhirat
  fr: Skhirat
  es: Skhirat
  ru: Схират

Laayoune : city
  in: Western Sahara
  ar: مدينة العيون
  en: Laayoune
  fr: Laâyoune
  es: El Aaiún
  ru: Эль-Аюн

Rif : region
  in: Morocco
  ar: منطقة الريف المغربي
  en: Rif
  fr: Rif
  es: Rif
  ru: Эр-Риф

Omdurman : city
  in: Sudan
  ar: أم درمان, أمدرمان
  en: Omdurman
  fr: Omdourman
  es: Omdurmán
  ru: Омдурман

Port Sudan : city
  in: Sudan
  ar: بورتسودان, بورسودان
  en: Port Sudan
  fr: Port-Soudan
  es: Puerto Sudán, Port Sudán
  ru: Порт-Судан

Darfur : region
  in: Sudan
  ar: دارفور, إقليم دارفور
  en: Darfur
  fr: Darfour
  es: Darfur
  ru: Дарфур

El Fasher : city
  in: Sudan
  ar: الفاشر
  en: El Fasher, El-Fasher, Al-Fashir
  fr: El-Facher
  es: El Fasher
  ru: Эль-Фашер

Nyala : city
  in: Sudan
  ar: مدينة نيالا, نيالا
  en: Nyala
  fr: Nyala
  es: Nyala
  ru: Ньяла

Kordofan : region
  in: Sudan
  ar: كردفان, شمال كردفان, جنوب كردفان
  en: Kordofan, South Kordofan, North Kordofan
  fr: Kordofan
  es: Kordofán
  ru: Кордофан

El Obeid : city
  in: Sudan
  ar: الأبيض السودانية, مدينة الأبيض
  en: El Obeid
  fr: El Obeid
  es: El Obeid
  ru: Эль-Обейд

Gezira : region
  in: Sudan
  ar: ولاية الجزيرة
  en: Gezira
  fr: Gezira
  es: Gezira
  ru: Эль-Гезира

Blue Nile State : region
  in: Sudan
  ar: ولاية النيل الأزرق
  en: Blue Nile State
  fr: Blue Nile State
  es: Blue Nile State
  ru: штат Голубой Нил

Abyei : region
  in: Sudan
  ar: أبيي, منطقة أبيي
  en: Abyei
  fr: Abyei
  es: Abyei
  ru: Абьей

Kismayo : city
  in: Somalia
  ar: كيسمايو
  en: Kismayo
  fr: Kismayo
  es: Kismayo
  ru: Кисмайо

Hargeisa : city
  in: Somalia
  ar: هرجيسا, هرغيسا
  en: Hargeisa
  fr: Hargeisa
  es: Hargeisa
  ru: Харгейса

# Iran, Turkey, Afghanistan, Pakistan
Isfahan : city
  in: Iran
  ar: أصفهان
  en: Isfahan
  fr: Ispahan
  es: Isfahán
  ru: Исфахан

Mashhad : city
  in: Iran
  ar: مدينة مشهد, مشهد الإيرانية
  en: Mashhad
  fr: Machhad
  es: Mashhad
  ru: Мешхед

Shiraz : city
  in: Iran
  ar: شيراز
  en: Shiraz
  fr: Chiraz
  es: Shiraz
  ru: Шираз

Tabriz : city
  in: Iran
  ar: تبريز
  en: Tabriz
  fr: Tabriz
  es: Tabriz
  ru: Тебриз

Qom : city
  in: Iran
  ar: مدينة قم, قم الإيرانية
  en: Qom
  fr: Qom
  es: Qom
  ru: город Кум

Natanz : city
  in: Iran
  ar: نطنز, ناتانز
  en: Natanz
  fr: Natanz
  es: Natanz
  ru: Натанз

Fordow : city
  in: Iran
  ar: فوردو, فردو
  en: Fordow, Fordo
  fr: Fordo
  es: Fordo
  ru: Фордо, Фордоу

Bushehr : city
  in: Iran
  ar: بوشهر
  en: Bushehr
  fr: Bouchehr
  es: Bushehr
  ru: Бушер

Bandar Abbas : city
  in: Iran
  ar: بندر عباس
  en: Bandar Abbas
  fr: Bandar Abbas
  es: Bandar Abbas
  ru: Бендер-Аббас

Ahvaz : city
  in: Iran
  ar: الأهواز, الأحواز
  en: Ahvaz, Ahwaz
  fr: Ahvaz
  es: Ahvaz
  ru: Ахваз

Khuzestan : region
  in: Iran
  ar: خوزستان
  en: Khuzestan
  fr: Khouzistan
  es: Juzestán
  ru: Хузестан

Istanbul : city
  in: Turkey
  ar: إسطنبول, اسطنبول, استانبول, إستانبول
  en: Istanbul
  fr: Istanbul
  es: Estambul
  ru: Стамбул

Izmir : city
  in: Turkey
  ar: إزمير
  en: Izmir
  fr: Izmir
  es: Esmirna
  ru: Измир

Diyarbakir : city
  in: Turkey
  ar: ديار بكر, دياربكر
  en: Diyarbakir
  fr: Diyarbakir
  es: Diyarbakir
  ru: Диярбакыр

Gaziantep : city
  in: Turkey
  ar: غازي عنتاب, عنتاب
  en: Gaziantep
  fr: Gaziantep
  es: Gaziantep
  ru: Газиантеп

Antalya : city
  in: Turkey
  ar: أنطاليا
  en: Antalya
  fr: Antalya
  es: Antalya
  ru: Анталья, Анталия

Adana : city
  in: Turkey
  ar: أضنة
  en: Adana
  fr: Adana
  es: Adana
  ru: Адана

Hatay : region
  in: Turkey
  ar: هاتاي, هطاي
  en: Hatay
  fr: Hatay
  es: Hatay
  ru: Хатай

Incirlik : city
  in: Turkey
  ar: إنجرليك, إنجيرليك
  en: Incirlik
  fr: Incirlik
  es: Incirlik
  ru: Инджирлик

Kahramanmaras : city
  in: Turkey
  ar: كهرمان مرعش, قهرمان مرعش
  en: Kahramanmaras
  fr: Kahramanmaras
  es: Kahramanmaras
  ru: Кахраманмараш

Kandahar : city
  in: Afghanistan
  ar: قندهار
  en: Kandahar
  fr: Kandahar
  es: Kandahar
  ru: Кандагар

Herat : city
  in: Afghanistan
  ar: هراة, هرات
  en: Herat
  fr: Hérat
  es: Herat
  ru: Герат

Helmand : region
  in: Afghanistan
  ar: هلمند, هيلمند
  en: Helmand
  fr: Helmand
  es: Helmand
  ru: Гильменд

Kunduz : city
  in: Afghanistan
  ar: قندوز, قندز
  en: Kunduz
  fr: Kunduz, Koundouz
  es: Kunduz
  ru: Кундуз

Jalalabad : city
  in: Afghanistan
  ar: جلال آباد, جلال أباد
  en: Jalalabad
  fr: Jalalabad
  es: Jalalabad
  ru: Джелалабад

Mazar-i-Sharif : city
  in: Afghanistan
  ar: مزار شريف, مزار الشريف
  en: Mazar-i-Sharif, Mazar-e-Sharif
  fr: Mazar-e-Charif
  es: Mazar-i-Sharif
  ru: Мазари-Шариф

Panjshir : region
  in: Afghanistan
  ar: بنجشير, بانشير, بانجشير
  en: Panjshir
  fr: Panchir
  es: Panjshir
  ru: Панджшер

Bagram : city
  in: Afghanistan
  ar: باغرام, قاعدة باغرام, باجرام
  en: Bagram
  fr: Bagram
  es: Bagram
  ru: Баграм

Nangarhar : region
  in: Afghanistan
  ar: ننغرهار, ننجرهار, نانغارهار
  en: Nangarhar
  fr: Nangarhar
  es: Nangarhar
  ru: Нангархар

Karachi : city
  in: Pakistan
  ar: كراتشي, كاراتشي
  en: Karachi
  fr: Karachi
  es: Karachi
  ru: Карачи

Lahore : city
  in: Pakistan
  ar: لاهور
  en: Lahore
  fr: Lahore
  es: Lahore
  ru: Лахор

Peshawar : city
  in: Pakistan
  ar: بيشاور, بشاور
  en: Peshawar
  fr: Peshawar
  es: Peshawar
  ru: Пешавар

Rawalpindi : city
  in: Pakistan
  ar: راولبندي
  en: Rawalpindi
  fr: Rawalpindi
  es: Rawalpindi
  ru: Равалпинди

Quetta : city
  in: Pakistan
  ar: كويتا
  en: Quetta
  fr: Quetta
  es: Quetta
  ru: Кветта

Abbottabad : city
  in: Pakistan
  ar: أبوت آباد, أبوت أباد, إبت آباد
  en: Abbottabad
  fr: Abbottabad
  es: Abbottabad
  ru: Абботтабад

# Asia and Oceania
Mumbai : city
  in: India
  ar: مومباي, بومباي, مومبي
  en: Mumbai, Bombay
  fr: Bombay, Mumbai
  es: Bombay
  ru: Мумбаи, Бомбей

Kolkata : city
  in: India
  ar: كولكاتا, كلكتا, كلكوتا
  en: Kolkata, Calcutta
  fr: Calcutta
  es: Calcuta
  ru: Калькутта

Chennai : city
  in: India
  ar: تشيناي, تشيناى, مدراس
  en: Chennai, Madras
  fr: Chennai
  es: Chennai
  ru: Ченнаи

Bangalore : city
  in: India
  ar: بنغالور, بنجالور, بنغالورو
  en: Bangalore, Bengaluru
  fr: Bangalore
  es: Bangalore
  ru: Бангалор

Hyderabad : city
  in: India
  ar: حيدر آباد, حيدر أباد
  en: Hyderabad
  fr: Hyderabad
  es: Hyderabad
  ru: Хайдарабад

Srinagar : city
  in: India
  ar: سريناغار, سرينغار, سريناجار
  en: Srinagar
  fr: Srinagar
  es: Srinagar
  ru: Сринагар

Ayodhya : city
  in: India
  ar: أيوديا, أيودهيا
  en: Ayodhya
  fr: Ayodhya
  es: Ayodhya
  ru: Айодхья

Chittagong : city
  in: Bangladesh
  ar: شيتاغونغ, تشيتاغونغ, شيتاجونج
  en: Chittagong
  fr: Chittagong
  es: Chittagong
  ru: Читтагонг

Cox's Bazar : city
  in: Bangladesh
  ar: كوكس بازار, كوكس بزار
  en: Cox's Bazar
  fr: Cox's Bazar
  es: Cox's Bazar
  ru: Кокс-Базар

Yangon : city
  in: Myanmar
  ar: يانغون, رانغون, يانجون, يانكون
  en: Yangon, Rangoon
  fr: Rangoun
  es: Rangún
  ru: Янгон

Mandalay : city
  in: Myanmar
  ar: ماندالاي, مندلاي
  en: Mandalay
  fr: Mandalay
  es: Mandalay
  ru: Мандалай

Shanghai : city
  in: China
  ar: شنغهاي, شانغهاي, شنجهاي
  en: Shanghai
  fr: Shanghai
  es: Shanghái
  ru: Шанхай

Guangzhou : city
  in: China
  ar: غوانغتشو, قوانغتشو, غوانزو, غوانغزو
  en: Guangzhou
  fr: Canton
  es: Cantón
  ru: Гуанчжоу

Shenzhen : city
  in: China
  ar: شينزين, شنتشن, شينجين
  en: Shenzhen
  fr: Shenzhen
  es: Shenzhen
  ru: Шэньчжэнь

Wuhan : city
  in: China
  ar: ووهان, يوهان
  en: Wuhan
  fr: Wuhan
  es: Wuhan
  ru: Ухань

Tianjin : city
  in: China
  ar: تيانجين
  en: Tianjin
  fr: Tianjin
  es: Tianjin
  ru: Тяньцзинь

Chengdu : city
  in: China
  ar: تشنغدو, شينغدو
  en: Chengdu
  fr: Chengdu
  es: Chengdu
  ru: Чэнду

Chongqing : city
  in: China
  ar: تشونغتشينغ, تشونغ تشينغ
  en: Chongqing
  fr: Chongqing
  es: Chongqing
  ru: Чунцин

Urumqi : city
  in: China
  ar: أورومتشي, أورومكي
  en: Urumqi
  fr: Ouroumtsi
  es: Urumqi
  ru: Урумчи

Lhasa : city
  in: China
  ar: لاسا
  en: Lhasa
  fr: Lhassa
  es: Lhasa
  ru: Лхаса

Sichuan : region
  in: China
  ar: سيتشوان, سيشوان
  en: Sichuan
  fr: Sichuan
  es: Sichuan
  ru: Сычуань

Guangdong : region
  in: China
  ar: غوانغدونغ, قوانغدونغ
  en: Guangdong
  fr: Guangdong
  es: Guangdong
  ru: Гуандун

Hubei : region
  in: China
  ar: هوبي, خوبي
  en: Hubei
  fr: Hubei
  es: Hubei
  ru: Хубэй

Tiananmen : region
  in: China
  ar: تيانانمن, تيان آن مين, ساحة تيانانمن, تيان أن مين
  en: Tiananmen, Tiananmen Square
  fr: place Tiananmen
  es: plaza de Tiananmen
  ru: Тяньаньмэнь

Osaka : city
  in: Japan
  ar: أوساكا
  en: Osaka
  fr: Osaka
  es: Osaka
  ru: Осака

Kyoto : city
  in: Japan
  ar: كيوتو
  en: Kyoto
  fr: Kyoto
  es: Kioto
  ru: Киото

Hiroshima : city
  in: Japan
  ar: هيروشيما
  en: Hiroshima
  fr: Hiroshima
  es: Hiroshima
  ru: Хиросима

Nagasaki : city
  in: Japan
  ar: ناغازاكي, ناجازاكي, ناكازاكي
  en: Nagasaki
  fr: Nagasaki
  es: Nagasaki
  ru: Нагасаки

Fukushima : city
  in: Japan
  ar: فوكوشيما
  en: Fukushima
  fr: Fukushima
  es: Fukushima
  ru: Фукусима

Okinawa : region
  in: Japan
  ar: أوكيناوا
  en: Okinawa
  fr: Okinawa
  es: Okinawa
  ru: Окинава

Hokkaido : region
  in: Japan
  ar: هوكايدو
  en: Hokkaido
  fr: Hokkaido
  es: Hokkaido
  ru: Хоккайдо

Busan : city
  in: South Korea
  ar: بوسان
  en: Busan, Pusan
  fr: Busan
  es: Busan
  ru: Пусан

Panmunjom : city
  ar: بانمونجوم, بانمونجون
  en: Panmunjom
  fr: Panmunjom
  es: Panmunjom
  ru: Пханмунджом

Kaesong : city
  in: North Korea
  ar: كايسونغ, كيسونغ
  en: Kaesong
  fr: Kaesong
  es: Kaesong
  ru: Кэсон

Yongbyon : city
  in: North Korea
  ar: يونغبيون, يونجبيون
  en: Yongbyon
  fr: Yongbyon
  es: Yongbyon
  ru: Йонбён

Ho Chi Minh City : city
  in: Vietnam
  ar: هو شي منه, مدينة هو تشي منه, سايغون
  en: Ho Chi Minh City, Saigon
  fr: Hô Chi Minh-Ville
  es: Ciudad Ho Chi Minh
  ru: Хошимин

Chiang Mai : city
  in: Thailand
  ar: شيانغ ماي, شيانغماي
  en: Chiang Mai
  fr: Chiang Mai
  es: Chiang Mai
  ru: Чиангмай

Phuket : city
  in: Thailand
  ar: بوكيت
  en: Phuket
  fr: Phuket
  es: Phuket
  ru: Пхукет

Surabaya : city
  in: Indonesia
  ar: سورابايا
  en: Surabaya
  fr: Surabaya
  es: Surabaya
  ru: Сурабая

Sulawesi : region
  in: Indonesia
  ar: سولاويسي
  en: Sulawesi
  fr: Sulawesi, Célèbes
  es: Célebes
  ru: Сулавеси

Lombok : region
  in: Indonesia
  ar: لومبوك
  en: Lombok
  fr: Lombok
  es: Lombok
  ru: Ломбок

Marawi : city
  in: Philippines
  ar: ماراوي, مراوي
  en: Marawi
  fr: Marawi
  es: Marawi
  ru: Марави

Almaty : city
  in: Kazakhstan
  ar: ألماتي, ألما آتا
  en: Almaty
  fr: Almaty
  es: Almaty
  ru: Алматы, Алма-Ата

Baikonur : city
  in: Kazakhstan
  ar: بايكونور
  en: Baikonur
  fr: Baïkonour
  es: Baikonur
  ru: Байконур

Samarkand : city
  in: Uzbekistan
  ar: سمرقند
  en: Samarkand
  fr: Samarcande
  es: Samarcanda
  ru: Самарканд

Stepanakert : city
  in: Azerbaijan
  ar: ستيباناكيرت, خانكندي
  en: Stepanakert, Khankendi
  fr: Stepanakert
  es: Stepanakert
  ru: Степанакерт

Sydney : city
  in: Australia
  ar: سيدني
  en: Sydney
  fr: Sydney
  es: Sídney
  ru: Сидней

Melbourne : city
  in: Australia
  ar: ملبورن, ميلبورن
  en: Melbourne
  fr: Melbourne
  es: Melbourne
  ru: Мельбурн

Brisbane : city
  in: Australia
  ar: بريزبن, بريزبين
  en: Brisbane
  fr: Brisbane
  es: Brisbane
  ru: Брисбен

Perth : city
  in: Australia
  ar: بيرث
  en: Perth
  fr: Perth
  es: Perth
  ru: Перт

Queensland : region
  in: Australia
  ar: كوينزلاند
  en: Queensland
  fr: Queensland
  es: Queensland
  ru: Квинсленд

New South Wales : region
  in: Australia
  ar: نيو ساوث ويلز
  en: New South Wales
  fr: Nouvelle-Galles du Sud
  es: Nueva Gales del Sur
  ru: Новый Южный Уэльс

Auckland : city
  in: New Zealand
  ar: أوكلاند
  en: Auckland
  fr: Auckland
  es: Auckland
  ru: Окленд

Christchurch : city
  in: New Zealand
  ar: كرايستشيرش, كرايست تشيرش, كريستشيرش
  en: Christchurch
  fr: Christchurch
  es: Christchurch
  ru: Крайстчерч

# Russia, Ukraine and the Caucasus
Saint Petersburg : city
  in: Russia
  ar: سان بطرسبرغ, سانت بطرسبرغ, بطرسبرغ, سان بطرسبورغ, سانت بطرسبورغ, سان بطرسبرج, بطرسبورغ
  en: Saint Petersburg, St. Petersburg, St Petersburg
  fr: Saint-Pétersbourg
  es: San Petersburgo
  ru: Санкт-Петербург, Петербург

Sochi : city
  in: Russia
  ar: سوتشي
  en: Sochi
  fr: Sotchi
  es: Sochi
  ru: Сочи

Kazan : city
  in: Russia
  ar: قازان, كازان
  en: Kazan
  fr: Kazan
  es: Kazán
  ru: Казань

Yekaterinburg : city
  in: Russia
  ar: يكاترينبورغ, يكاتيرينبورغ, إيكاترينبورغ
  en: Yekaterinburg, Ekaterinburg
  fr: Ekaterinbourg
  es: Ekaterimburgo
  ru: Екатеринбург

Novosibirsk : city
  in: Russia
  ar: نوفوسيبيرسك
  en: Novosibirsk
  fr: Novossibirsk
  es: Novosibirsk
  ru: Новосибирск

Vladivostok : city
  in: Russia
  ar: فلاديفوستوك, فلاديفوستك
  en: Vladivostok
  fr: Vladivostok
  es: Vladivostok
  ru: Владивосток

Rostov-on-Don : city
  in: Russia
  ar: روستوف, روستوف على الدون
  en: Rostov-on-Don, Rostov
  fr: Rostov-sur-le-Don, Rostov
  es: Rostov del Don, Rostov
  ru: Ростов-на-Дону, Ростов

Kursk : city
  in: Russia
  ar: كورسك
  en: Kursk
  fr: Koursk
  es: Kursk
  ru: Курск, Курская область

Belgorod : city
  in: Russia
  ar: بيلغورود, بيلجورود, بلغورود
  en: Belgorod
  fr: Belgorod
  es: Bélgorod
  ru: Белгород, Белгородская область

Bryansk : city
  in: Russia
  ar: بريانسك
  en: Bryansk
  fr: Briansk
  es: Briansk
  ru: Брянск

Voronezh : city
  in: Russia
  ar: فورونيج, فورونيش
  en: Voronezh
  fr: Voronej
  es: Vorónezh
  ru: Воронеж

Kaliningrad : city
  in: Russia
  ar: كالينينغراد, كالينينجراد
  en: Kaliningrad
  fr: Kaliningrad
  es: Kaliningrado
  ru: Калининград

Grozny : city
  in: Russia
  ar: غروزني, جروزني
  en: Grozny
  fr: Grozny
  es: Grozny
  ru: Грозный

Beslan : city
  in: Russia
  ar: بيسلان
  en: Beslan
  fr: Beslan
  es: Beslán
  ru: Беслан

Makhachkala : city
  in: Russia
  ar: محج قلعة, محاج قلعة, ماخاتشكالا
  en: Makhachkala
  fr: Makhatchkala
  es: Majachkalá
  ru: Махачкала

Volgograd : city
  in: Russia
  ar: فولغوغراد, فولجوجراد
  en: Volgograd
  fr: Volgograd
  es: Volgogrado
  ru: Волгоград

Murmansk : city
  in: Russia
  ar: مورمانسك
  en: Murmansk
  fr: Mourmansk
  es: Murmansk
  ru: Мурманск

Krasnodar : city
  in: Russia
  ar: كراسنودار
  en: Krasnodar
  fr: Krasnodar
  es: Krasnodar
  ru: Краснодар

Nizhny Novgorod : city
  in: Russia
  ar: نيجني نوفغورود
  en: Nizhny Novgorod
  fr: Nijni Novgorod
  es: Nizhny Novgorod
  ru: Нижний Новгород

Magnitogorsk : city
  in: Russia
  ar: ماغنيتوغورسك, ماجنيتوجورسك
  en: Magnitogorsk
  fr: Magnitogorsk
  es: Magnitogorsk
  ru: Магнитогорск

Sakhalin : region
  in: Russia
  ar: ساخالين, سخالين
  en: Sakhalin
  fr: Sakhaline
  es: Sajalín
  ru: Сахалин

Kamchatka : region
  in: Russia
  ar: كامتشاتكا, كامشاتكا
  en: Kamchatka
  fr: Kamtchatka
  es: Kamchatka
  ru: Камчатка

Red Square : region
  in: Russia
  ar: الساحة الحمراء
  en: Red Square
  fr: place Rouge
  es: Plaza Roja
  ru: Красная площадь

Kharkiv : city
  in: Ukraine
  ar: خاركيف, خاركوف, خاركييف
  en: Kharkiv, Kharkov
  fr: Kharkiv, Kharkov
  es: Járkov, Járkiv
  ru: Харьков, Харьковская область

Kherson : city
  in: Ukraine
  ar: خيرسون
  en: Kherson
  fr: Kherson
  es: Jersón
  ru: Херсон, Херсонская область

Zaporizhzhia : city
  in: Ukraine
  ar: زابوريجيا, زاباروجيا, زابوروجيا, زابوريجيه
  en: Zaporizhzhia, Zaporizhia, Zaporozhye, Zaporizhzhya
  fr: Zaporijjia, Zaporojie
  es: Zaporiyia, Zaporiyie, Zaporozhie
  ru: Запорожье, Запорожская область

Donetsk : city
  in: Ukraine
  ar: دونيتسك, دونتسك, دانيتسك
  en: Donetsk, Donetsk region, Donetsk People's Republic, DPR
  fr: Donetsk
  es: Donetsk
  ru: Донецк, Донецкая область, ДНР, Донецкая Народная Республика

Luhansk : city
  in: Ukraine
  ar: لوغانسك, لوهانسك, لوجانسك, لوغانيسك
  en: Luhansk, Lugansk, LPR, Luhansk People's Republic, Luhansk region
  fr: Louhansk, Lougansk
  es: Lugansk
  ru: Луганск, Луганская область, ЛНР, Луганская Народная Республика

Mariupol : city
  in: Ukraine
  ar: ماريوبول
  en: Mariupol
  fr: Marioupol
  es: Mariúpol
  ru: Мариуполь

Bakhmut : city
  in: Ukraine
  ar: باخموت, باخموث
  en: Bakhmut, Artyomovsk
  fr: Bakhmout
  es: Bajmut
  ru: Бахмут, Артёмовск

Avdiivka : city
  in: Ukraine
  ar: أفدييفكا, أفديفكا
  en: Avdiivka
  fr: Avdiïvka
  es: Avdiivka
  ru: Авдеевка

Pokrovsk : city
  in: Ukraine
  ar: بوكروفسك
  en: Pokrovsk
  fr: Pokrovsk
  es: Pokrovsk
  ru: Покровск

Kramatorsk : city
  in: Ukraine
  ar: كراماتورسك
  en: Kramatorsk
  fr: Kramatorsk
  es: Kramatorsk
  ru: Краматорск

Sievierodonetsk : city
  in: Ukraine
  ar: سيفيرودونيتسك, سيفيرودونتسك
  en: Sievierodonetsk, Severodonetsk
  fr: Severodonetsk
  es: Severodonetsk
  ru: Северодонецк

Bucha : city
  in: Ukraine
  ar: بوتشا
  en: Bucha
  fr: Boutcha
  es: Bucha
  ru: Буча

Odesa : city
  in: Ukraine
  ar: أوديسا, أوديسيا
  en: Odesa, Odessa
  fr: Odessa, Odesa
  es: Odesa, Odessa
  ru: Одесса

Lviv : city
  in: Ukraine
  ar: لفيف, لفوف
  en: Lviv
  fr: Lviv
  es: Leópolis
  ru: Львов

Dnipro : city
  in: Ukraine
  ar: دنيبرو, مدينة دنيبرو
  en: Dnipro, Dnipropetrovsk
  fr: Dnipro
  es: Dnipro
  ru: Днепропетровск

Mykolaiv : city
  in: Ukraine
  ar: ميكولايف, ميكولاييف, نيكولاييف
  en: Mykolaiv
  fr: Mykolaïv
  es: Mikolaiv
  ru: город Николаев, Николаевская область

Sumy : city
  in: Ukraine
  ar: سومي
  en: Sumy
  fr: Soumy
  es: Sumy
  ru: Сумы

Chernihiv : city
  in: Ukraine
  ar: تشيرنيهيف, تشيرنيغوف, تشرنيهيف
  en: Chernihiv
  fr: Tchernihiv
  es: Chernihiv
  ru: Чернигов

Poltava : city
  in: Ukraine
  ar: بولتافا
  en: Poltava
  fr: Poltava
  es: Poltava
  ru: Полтава

Kryvyi Rih : city
  in: Ukraine
  ar: كريفي ريه, كريفوي روغ
  en: Kryvyi Rih
  fr: Kryvyi Rih
  es: Kryvyi Rih
  ru: Кривой Рог

Chernobyl : city
  in: Ukraine
  ar: تشيرنوبيل, تشرنوبيل, تشرنوبل
  en: Chernobyl, Chornobyl
  fr: Tchernobyl
  es: Chernóbil
  ru: Чернобыль

Sevastopol : city
  in: Crimea
  ar: سيفاستوبول, سيباستوبول
  en: Sevastopol
  fr: Sébastopol
  es: Sebastopol
  ru: Севастополь

Simferopol : city
  in: Crimea
  ar: سيمفيروبول
  en: Simferopol
  fr: Simferopol
  es: Simferópol
  ru: Симферополь

Kerch : city
  in: Crimea
  ar: كيرتش
  en: Kerch
  fr: Kertch
  es: Kerch
  ru: Керчь

Maidan : region
  in: Ukraine
  ar: ساحة الميدان في كييف, ميدان الاستقلال
  en: Maidan, Independence Square
  fr: Maïdan
  es: Maidán
  ru: Майдан

Batumi : city
  in: Georgia
  ar: باتومي
  en: Batumi
  fr: Batoumi
  es: Batumi
  ru: Батуми

Sukhumi : city
  in: Abkhazia
  ar: سوخومي
  en: Sukhumi
  fr: Soukhoumi
  es: Sujumi
  ru: Сухуми, Сухум

Tskhinvali : city
  in: South Ossetia
  ar: تسخينفالي
  en: Tskhinvali
  fr: Tskhinvali
  es: Tsjinvali
  ru: Цхинвали, Цхинвал

# Europe
Geneva : city
  in: Switzerland
  ar: جنيف
  en: Geneva
  fr: Genève
  es: Ginebra
  ru: Женева

Zurich : city
  in: Switzerland
  ar: زيورخ, زيوريخ, زوريخ
  en: Zurich, Zürich
  fr: Zurich
  es: Zúrich
  ru: Цюрих

Davos : city
  in: Switzerland
  ar: دافوس
  en: Davos
  fr: Davos
  es: Davos
  ru: Давос

Lausanne : city
  in: Switzerland
  ar: لوزان
  en: Lausanne
  fr: Lausanne
  es: Lausana
  ru: Лозанна

Basel : city
  in: Switzerland
  ar: مدينة بازل, بازل السويسرية
  en: Basel
  fr: Bâle
  es: Basilea
  ru: Базель

Marseille : city
  in: France
  ar: مارسيليا, مرسيليا
  en: Marseille, Marseilles
  fr: Marseille
  es: Marsella
  ru: Марсель

Lyon : city
  in: France
  ar: مدينة ليون, ليون الفرنسية
  en: Lyon, Lyons
  fr: Lyon
  es: Lyon
  ru: Лион

Toulouse : city
  in: France
  ar: تولوز
  en: Toulouse
  fr: Toulouse
  es: Toulouse
  ru: Тулуза

Nice : city
  in: France
  ar: مدينة نيس, نيس الفرنسية
  en: Nice, city of Nice
  fr: ville de Nice
  es: Niza
  ru: Ницца

Strasbourg : city
  in: France
  ar: ستراسبورغ, ستراسبورج, ستراسبور
  en: Strasbourg
  fr: Strasbourg
  es: Estrasburgo
  ru: Страсбург

Bordeaux : city
  in: France
  ar: بوردو
  en: Bordeaux
  fr: Bordeaux
  es: Burdeos
  ru: Бордо

Lille : city
  in: France
  ar: مدينة ليل, ليل الفرنسية
  en: Lille
  fr: Lille
  es: Lille
  ru: Лилль

Calais : city
  in: France
  ar: كاليه
  en: Calais
  fr: Calais
  es: Calais
  ru: Кале

Versailles : city
  in: France
  ar: فرساي
  en: Versailles
  fr: Versailles
  es: Versalles
  ru: Версаль

Notre-Dame : region
  in: France
  ar: نوتردام, كاتدرائية نوتردام
  en: Notre-Dame, Notre Dame
  fr: Notre-Dame de Paris
  es: Notre Dame
  ru: Нотр-Дам, собор Парижской Богоматери

Champs-Élysées : region
  in: France
  ar: الشانزليزيه, شانزليزيه, جادة الشانزليزيه
  en: Champs-Élysées
  fr: Champs-Élysées
  es: Campos Elíseos
  ru: Елисейские Поля

Hamburg : city
  in: Germany
  ar: هامبورغ, هامبورج
  en: Hamburg
  fr: Hambourg
  es: Hamburgo
  ru: Гамбург

Munich : city
  in: Germany
  ar: ميونيخ, ميونخ
  en: Munich
  fr: Munich
  es: Múnich
  ru: Мюнхен

Frankfurt : city
  in: Germany
  ar: فرانكفورت
  en: Frankfurt
  fr: Francfort
  es: Fráncfort
  ru: Франкфурт

Cologne : city
  in: Germany
  ar: كولونيا, مدينة كولونيا
  en: Cologne, Köln
  fr: Cologne
  es: ciudad de Colonia
  ru: Кёльн, Кельн

Bonn : city
  in: Germany
  ar: مدينة بون, بون الألمانية
  en: Bonn
  fr: Bonn
  es: Bonn
  ru: Бонн

Dresden : city
  in: Germany
  ar: دريسدن
  en: Dresden
  fr: Dresde
  es: Dresde
  ru: Дрезден

Leipzig : city
  in: Germany
  ar: لايبزيغ, لايبزيج
  en: Leipzig
  fr: Leipzig
  es: Leipzig
  ru: Лейпциг

Stuttgart : city
  in: Germany
  ar: شتوتغارت, شتوتجارت
  en: Stuttgart
  fr: Stuttgart
  es: Stuttgart
  ru: Штутгарт

Magdeburg : city
  in: Germany
  ar: ماغديبورغ, ماغدبورغ
  en: Magdeburg
  fr: Magdebourg
  es: Magdeburgo
  ru: Магдебург

Ramstein : city
  in: Germany
  ar: رامشتاين
  en: Ramstein
  fr: Ramstein
  es: Ramstein
  ru: Рамштайн

Milan : city
  in: Italy
  ar: مدينة ميلانو, ميلانو
  en: Milan
  fr: Milan
  es: Milán
  ru: Милан

Turin : city
  in: Italy
  ar: تورينو
  en: Turin
  fr: Turin
  es: Turín
  ru: Турин

Naples : city
  in: Italy
  ar: مدينة نابولي, نابولي
  en: Naples
  fr: Naples
  es: Nápoles
  ru: Неаполь

Venice : city
  in: Italy
  ar: مدينة البندقية, فينيسيا
  en: Venice
  fr: Venise
  es: Venecia
  ru: Венеция

Genoa : city
  in: Italy
  ar: جنوة, جنوى
  en: Genoa
  fr: Gênes
  es: Génova
  ru: Генуя

Florence : city
  in: Italy
  ar: فلورنسا
  en: Florence
  fr: Florence
  es: Florencia
  ru: Флоренция

Palermo : city
  in: Italy
  ar: باليرمو
  en: Palermo
  fr: Palerme
  es: Palermo
  ru: Палермо

Barcelona : city
  in: Spain
  ar: مدينة برشلونة, برشلونة
  en: Barcelona
  fr: Barcelone
  es: Barcelona
  ru: Барселона

Valencia : city
  in: Spain
  ar: فالنسيا, بلنسية
  en: Valencia
  fr: Valence
  es: Valencia
  ru: Валенсия

Seville : city
  in: Spain
  ar: إشبيلية
  en: Seville
  fr: Séville
  es: Sevilla
  ru: Севилья

Bilbao : city
  in: Spain
  ar: بلباو, بيلباو
  en: Bilbao
  fr: Bilbao
  es: Bilbao
  ru: Бильбао

Malaga : city
  in: Spain
  ar: مالقة, مالاغا
  en: Malaga
  fr: Malaga
  es: Málaga
  ru: Малага

Manchester : city
  in: United Kingdom
  ar: مانشستر, مانشيستر
  en: Manchester
  fr: Manchester
  es: Manchester
  ru: Манчестер

Birmingham : city
  in: United Kingdom
  ar: برمنغهام, بيرمنغهام, برمنجهام
  en: Birmingham
  fr: Birmingham
  es: Birmingham
  ru: Бирмингем

Glasgow : city
  in: United Kingdom
  ar: غلاسكو, غلاسغو, جلاسكو, جلاسجو
  en: Glasgow
  fr: Glasgow
  es: Glasgow
  ru: Глазго

Edinburgh : city
  in: United Kingdom
  ar: إدنبرة, إدنبره, أدنبرة
  en: Edinburgh
  fr: Édimbourg
  es: Edimburgo
  ru: Эдинбург

Belfast : city
  in: United Kingdom
  ar: بلفاست
  en: Belfast
  fr: Belfast
  es: Belfast
  ru: Белфаст

Cardiff : city
  in: United Kingdom
  ar: كارديف
  en: Cardiff
  fr: Cardiff
  es: Cardiff
  ru: Кардифф

Salisbury : city
  in: United Kingdom
  ar: سالزبوري, سالزبري, سوليسبري
  en: Salisbury
  fr: Salisbury
  es: Salisbury
  ru: Солсбери

Lockerbie : city
  in: United Kingdom
  ar: لوكربي
  en: Lockerbie
  fr: Lockerbie
  es: Lockerbie
  ru: Локерби

Rotterdam : city
  in: Netherlands
  ar: روتردام
  en: Rotterdam
  fr: Rotterdam
  es: Róterdam
  ru: Роттердам

Antwerp : city
  in: Belgium
  ar: أنتويرب, أنفير
  en: Antwerp
  fr: Anvers
  es: Amberes
  ru: Антверпен

Salzburg : city
  in: Austria
  ar: سالزبورغ, سالزبورج
  en: Salzburg
  fr: Salzbourg
  es: Salzburgo
  ru: Зальцбург

Gdansk : city
  in: Poland
  ar: غدانسك, جدانسك
  en: Gdansk
  fr: Gdansk
  es: Gdansk
  ru: Гданьск

Krakow : city
  in: Poland
  ar: كراكوف, كراكوفيا
  en: Krakow
  fr: Cracovie
  es: Cracovia
  ru: Краков

Auschwitz : city
  in: Poland
  ar: أوشفيتز, أوشفيتس
  en: Auschwitz
  fr: Auschwitz
  es: Auschwitz
  ru: Освенцим, Аушвиц

Rzeszow : city
  in: Poland
  ar: جيشوف, رزيسزو
  en: Rzeszow
  fr: Rzeszow
  es: Rzeszow
  ru: Жешув

Thessaloniki : city
  in: Greece
  ar: سالونيك, تسالونيكي
  en: Thessaloniki, Salonica
  fr: Thessalonique
  es: Tesalónica
  ru: Салоники

Novi Sad : city
  in: Serbia
  ar: نوفي ساد
  en: Novi Sad
  fr: Novi Sad
  es: Novi Sad
  ru: Нови-Сад

Srebrenica : city
  in: Bosnia and Herzegovina
  ar: سربرنيتسا, سريبرينيتسا, سربرنيتشا, سريبرينيتشا
  en: Srebrenica
  fr: Srebrenica
  es: Srebrenica
  ru: Сребреница

Republika Srpska : region
  in: Bosnia and Herzegovina
  ar: صرب البوسنة, جمهورية صربسكا
  en: Republika Srpska
  fr: Republika Srpska
  es: República Srpska
  ru: Республика Сербская

Mitrovica : city
  in: Kosovo
  ar: ميتروفيتسا
  en: Mitrovica
  fr: Mitrovica
  es: Mitrovica
  ru: Митровица

Malmö : city
  in: Sweden
  ar: مالمو
  en: Malmö
  fr: Malmö
  es: Malmö
  ru: Мальмё

Gothenburg : city
  in: Sweden
  ar: غوتنبرغ, يوتيبوري, جوتنبرج
  en: Gothenburg
  fr: Göteborg
  es: Gotemburgo
  ru: Гётеборг

Schengen area : region
  ar: منطقة شنغن, شنغن, فضاء شنغن
  en: Schengen area, Schengen
  fr: espace Schengen, Schengen
  es: espacio Schengen, Schengen
  ru: Шенгенская зона, Шенген

# United States and Canada
New York : city
  in: United States
  ar: نيويورك
  en: New York, New York City, NYC
  fr: New York
  es: Nueva York
  ru: Нью-Йорк

Manhattan : region
  in: United States
  ar: مانهاتن, مانهاتان
  en: Manhattan
  fr: Manhattan
  es: Manhattan
  ru: Манхэттен

Wall Street : region
  in: United States
  ar: وول ستريت
  en: Wall Street
  fr: Wall Street
  es: Wall Street
  ru: Уолл-стрит

Los Angeles : city
  in: United States
  ar: لوس أنجلوس, لوس أنجليس, لوس أنجيليس, لوس انجلس
  en: Los Angeles
  fr: Los Angeles
  es: Los Ángeles
  ru: Лос-Анджелес

Chicago : city
  in: United States
  ar: شيكاغو, شيكاجو
  en: Chicago
  fr: Chicago
  es: Chicago
  ru: Чикаго

Houston : city
  in: United States
  ar: هيوستن
  en: Houston
  fr: Houston
  es: Houston
  ru: Хьюстон

Boston : city
  in: United States
  ar: بوسطن
  en: Boston
  fr: Boston
  es: Boston
  ru: Бостон

San Francisco : city
  in: United States
  ar: سان فرانسيسكو, سان فرنسيسكو
  en: San Francisco
  fr: San Francisco
  es: San Francisco
  ru: Сан-Франциско

Philadelphia : city
  in: United States
  ar: فيلادلفيا
  en: Philadelphia
  fr: Philadelphie
  es: Filadelfia
  ru: Филадельфия

Atlanta : city
  in: United States
  ar: أتلانتا, أطلنطا
  en: Atlanta
  fr: Atlanta
  es: Atlanta
  ru: Атланта

Miami : city
  in: United States
  ar: ميامي
  en: Miami
  fr: Miami
  es: Miami
  ru: Майами

Orlando : city
  in: United States
  ar: مدينة أورلاندو, أورلاندو
  en: Orlando
  fr: Orlando
  es: Orlando
  ru: Орландо

Las Vegas : city
  in: United States
  ar: لاس فيغاس, لاس فيجاس
  en: Las Vegas
  fr: Las Vegas
  es: Las Vegas
  ru: Лас-Вегас

Detroit : city
  in: United States
  ar: ديترويت
  en: Detroit
  fr: Detroit
  es: Detroit
  ru: Детройт

Minneapolis : city
  in: United States
  ar: مينيابوليس
  en: Minneapolis
  fr: Minneapolis
  es: Minneapolis
  ru: Миннеаполис

New Orleans : city
  in: United States
  ar: نيو أورليانز, نيو أورلينز, نيوأورليانز
  en: New Orleans
  fr: La Nouvelle-Orléans
  es: Nueva Orleans
  ru: Новый Орлеан

Dallas : city
  in: United States
  ar: دالاس
  en: Dallas
  fr: Dallas
  es: Dallas
  ru: Даллас

Seattle : city
  in: United States
  ar: سياتل
  en: Seattle
  fr: Seattle
  es: Seattle
  ru: Сиэтл

San Diego : city
  in: United States
  ar: سان دييغو, سان دييجو
  en: San Diego
  fr: San Diego
  es: San Diego
  ru: Сан-Диего

Charlottesville : city
  in: United States
  ar: شارلوتسفيل
  en: Charlottesville
  fr: Charlottesville
  es: Charlottesville
  ru: Шарлотсвилл

Baltimore : city
  in: United States
  ar: بالتيمور
  en: Baltimore
  fr: Baltimore
  es: Baltimore
  ru: Балтимор

Camp David : region
  in: United States
  ar: كامب ديفيد
  en: Camp David
  fr: Camp David
  es: Camp David
  ru: Кэмп-Дэвид

Mar-a-Lago : region
  in: United States
  ar: مارالاغو, مار إيه لاغو, مارالاجو, مار الاغو
  en: Mar-a-Lago
  fr: Mar-a-Lago
  es: Mar-a-Lago
  ru: Мар-а-Лаго

Silicon Valley : region
  in: United States
  ar: وادي السيليكون, سيليكون فالي
  en: Silicon Valley
  fr: Silicon Valley
  es: Silicon Valley
  ru: Кремниевая долина, Силиконовая долина

Hollywood : city
  in: United States
  ar: هوليوود
  en: Hollywood
  fr: Hollywood
  es: Hollywood
  ru: Голливуд

Fort Hood : city
  in: United States
  ar: فورت هود
  en: Fort Hood
  fr: Fort Hood
  es: Fort Hood
  ru: Форт-Худ

Alabama : region
  in: United States
  ar: ألاباما
  en: Alabama
  fr: Alabama
  es: Alabama
  ru: Алабама

Alaska : region
  in: United States
  ar: ألاسكا
  en: Alaska
  fr: Alaska
  es: Alaska
  ru: Аляска

Arizona : region
  in: United States
  ar: أريزونا
  en: Arizona
  fr: Arizona
  es: Arizona
  ru: Аризона

Arkansas : region
  in: United States
  ar: أركنساس, أركنسو
  en: Arkansas
  fr: Arkansas
  es: Arkansas
  ru: Арканзас

California : region
  in: United States
  ar: كاليفورنيا
  en: California
  fr: Californie
  es: California
  ru: Калифорния

Colorado : region
  in: United States
  ar: كولورادو
  en: Colorado
  fr: Colorado
  es: Colorado
  ru: Колорадо

Connecticut : region
  in: United States
  ar: كونيتيكت, كونتيكت, كونيتيكيت
  en: Connecticut
  fr: Connecticut
  es: Connecticut
  ru: Коннектикут

Delaware : region
  in: United States
  ar: ديلاوير
  en: Delaware
  fr: Delaware
  es: Delaware
  ru: Делавэр

Florida : region
  in: United States
  ar: فلوريدا
  en: Florida
  fr: Floride
  es: Florida
  ru: Флорида

Georgia State : region
  in: United States
  ar: ولاية جورجيا الأمريكية, ولاية جورجيا
  en: Georgia State, state of Georgia, US state of Georgia
  fr: État de Géorgie
  es: estado de Georgia
  ru: штат Джорджия, Джорджия

Hawaii : region
  in: United States
  ar: هاواي
  en: Hawaii
  fr: Hawaï
  es: Hawái
  ru: Гавайи

Illinois : region
  in: United States
  ar: إلينوي
  en: Illinois
  fr: Illinois
  es: Illinois
  ru: Иллинойс

Indiana : region
  in: United States
  ar: إنديانا
  en: Indiana
  fr: Indiana
  es: Indiana
  ru: Индиана

Iowa : region
  in: United States
  ar: آيوا, أيوا
  en: Iowa
  fr: Iowa
  es: Iowa
  ru: Айова

Kansas : region
  in: United States
  ar: كانساس, كنساس
  en: Kansas
  fr: Kansas
  es: Kansas
  ru: Канзас

Kentucky : region
  in: United States
  ar: كنتاكي
  en: Kentucky
  fr: Kentucky
  es: Kentucky
  ru: Кентукки

Louisiana : region
  in: United States
  ar: لويزيانا
  en: Louisiana
  fr: Louisiane
  es: Luisiana
  ru: Луизиана

Maine : region
  in: United States
  ar: ولاية مين
  en: Maine, state of Maine
  fr: Maine
  es: Maine
  ru: штат Мэн

Maryland : region
  in: United States
  ar: ماريلاند, ميريلاند
  en: Maryland
  fr: Maryland
  es: Maryland
  ru: Мэриленд

Massachusetts : region
  in: United States
  ar: ماساتشوستس, ماساشوستس
  en: Massachusetts
  fr: Massachusetts
  es: Massachusetts
  ru: Массачусетс

Michigan : region
  in: United States
  ar: ميشيغان, ميتشيغان, ميشيجان
  en: Michigan
  fr: Michigan
  es: Michigan
  ru: Мичиган

Minnesota : region
  in: United States
  ar: مينيسوتا
  en: Minnesota
  fr: Minnesota
  es: Minnesota
  ru: Миннесота

Mississippi : region
  in: United States
  ar: ميسيسيبي, مسيسيبي, ميسيسبي
  en: Mississippi
  fr: Mississippi
  es: Misisipi
  ru: Миссисипи

Missouri : region
  in: United States
  ar: ميزوري, ميسوري
  en: Missouri
  fr: Missouri
  es: Misuri
  ru: Миссури

Montana : region
  in: United States
  ar: مونتانا
  en: Montana
  fr: Montana
  es: Montana
  ru: Монтана

Nebraska : region
  in: United States
  ar: نبراسكا
  en: Nebraska
  fr: Nebraska
  es: Nebraska
  ru: Небраска

Nevada : region
  in: United States
  ar: نيفادا
  en: Nevada
  fr: Nevada
  es: Nevada
  ru: Невада

New Hampshire : region
  in: United States
  ar: نيوهامبشير, نيو هامبشير, نيوهامشير
  en: New Hampshire
  fr: New Hampshire
  es: New Hampshire
  ru: Нью-Гэмпшир

New Jersey : region
  in: United States
  ar: نيوجيرسي, نيوجرسي, نيو جيرسي
  en: New Jersey
  fr: New Jersey
  es: New Jersey, Nueva Jersey
  ru: Нью-Джерси

New Mexico : region
  in: United States
  ar: نيومكسيكو, نيو مكسيكو
  en: New Mexico
  fr: Nouveau-Mexique
  es: Nuevo México
  ru: Нью-Мексико

North Carolina : region
  in: United States
  ar: كارولاينا الشمالية, نورث كارولاينا, كارولينا الشمالية, نورث كارولينا
  en: North Carolina
  fr: Caroline du Nord
  es: Carolina del Norte
  ru: Северная Каролина

South Carolina : region
  in: United States
  ar: كارولاينا الجنوبية, ساوث كارولاينا, كارولينا الجنوبية, ساوث كارولينا
  en: South Carolina
  fr: Caroline du Sud
  es: Carolina del Sur
  ru: Южная Каролина

Ohio : region
  in: United States
  ar: أوهايو
  en: Ohio
  fr: Ohio
  es: Ohio
  ru: Огайо

Oklahoma : region
  in: United States
  ar: أوكلاهوما
  en: Oklahoma
  fr: Oklahoma
  es: Oklahoma
  ru: Оклахома

Oregon : region
  in: United States
  ar: أوريغون, أوريجون
  en: Oregon
  fr: Oregon
  es: Oregón
  ru: Орегон

Pennsylvania : region
  in: United States
  ar: بنسلفانيا, بنسيلفانيا
  en: Pennsylvania
  fr: Pennsylvanie
  es: Pensilvania
  ru: Пенсильвания

Tennessee : region
  in: United States
  ar: تينيسي
  en: Tennessee
  fr: Tennessee
  es: Tennessee
  ru: Теннесси

Texas : region
  in: United States
  ar: تكساس
  en: Texas
  fr: Texas
  es: Texas, Tejas
  ru: Техас

Utah : region
  in: United States
  ar: يوتا, ولاية يوتا
  en: Utah
  fr: Utah
  es: Utah
  ru: Юта

Virginia : region
  in: United States
  ar: ولاية فرجينيا, فرجينيا, فيرجينيا
  en: Virginia
  fr: Virginie
  es: Virginia
  ru: Виргиния, Вирджиния

West Virginia : region
  in: United States
  ar: وست فرجينيا, ويست فيرجينيا, فرجينيا الغربية
  en: West Virginia
  fr: Virginie-Occidentale
  es: Virginia Occidental
  ru: Западная Виргиния

Washington State : region
  in: United States
  ar: ولاية واشنطن
  en: Washington State
  fr: État de Washington
  es: estado de Washington
  ru: штат Вашингтон

Wisconsin : region
  in: United States
  ar: ويسكونسن, ويسكونسين, ويسكنسن
  en: Wisconsin
  fr: Wisconsin
  es: Wisconsin
  ru: Висконсин

Toronto : city
  in: Canada
  ar: تورونتو, تورنتو
  en: Toronto
  fr: Toronto
  es: Toronto
  ru: Торонто

Montreal : city
  in: Canada
  ar: مونتريال
  en: Montreal
  fr: Montréal
  es: Montreal
  ru: Монреаль

Vancouver : city
  in: Canada
  ar: فانكوفر
  en: Vancouver
  fr: Vancouver
  es: Vancouver
  ru: Ванкувер

Quebec : region
  in: Canada
  ar: كيبيك, كيبك, كويبك
  en: Quebec
  fr: Québec
  es: Quebec
  ru: Квебек

Alberta : region
  in: Canada
  ar: ألبرتا
  en: Alberta
  fr: Alberta
  es: Alberta
  ru: Альберта

British Columbia : region
  in: Canada
  ar: بريتيش كولومبيا, كولومبيا البريطانية
  en: British Columbia
  fr: Colombie-Britannique
  es: Columbia Británica
  ru: Британская Колумбия

Ontario : region
  in: Canada
  ar: أونتاريو
  en: Ontario
  fr: Ontario
  es: Ontario
  ru: Онтарио

# Latin America
Rio de Janeiro : city
  in: Brazil
  ar: ريو دي جانيرو, ريو دي جانيريو
  en: Rio de Janeiro, Rio
  fr: Rio de Janeiro
  es: Río de Janeiro
  ru: Рио-де-Жанейро

São Paulo : city
  in: Brazil
  ar: ساو باولو, ساوباولو
  en: São Paulo
  fr: São Paulo
  es: São Paulo
  ru: Сан-Паулу

Porto Alegre : city
  in: Brazil
  ar: بورتو أليغري, بورتو أليجري
  en: Porto Alegre
  fr: Porto Alegre
  es: Porto Alegre
  ru: Порту-Алегри

Guayaquil : city
  in: Ecuador
  ar: غواياكيل, جواياكيل
  en: Guayaquil
  fr: Guayaquil
  es: Guayaquil
  ru: Гуаякиль

Medellín : city
  in: Colombia
  ar: ميديلين
  en: Medellín
  fr: Medellín
  es: Medellín
  ru: Медельин

Cali : city
  in: Colombia
  ar: مدينة كالي
  en: Cali
  fr: Cali
  es: Cali
  ru: город Кали

Ciudad Juárez : city
  in: Mexico
  ar: سيوداد خواريز, سيوداد خواريس
  en: Ciudad Juárez
  fr: Ciudad Juárez
  es: Ciudad Juárez
  ru: Сьюдад-Хуарес

Tijuana : city
  in: Mexico
  ar: تيخوانا
  en: Tijuana
  fr: Tijuana
  es: Tijuana
  ru: Тихуана

Sinaloa : region
  in: Mexico
  ar: سينالوا
  en: Sinaloa
  fr: Sinaloa
  es: Sinaloa
  ru: Синалоа

Guadalajara : city
  in: Mexico
  ar: غوادالاخارا, جوادالاخارا
  en: Guadalajara
  fr: Guadalajara
  es: Guadalajara
  ru: Гвадалахара

Acapulco : city
  in: Mexico
  ar: أكابولكو
  en: Acapulco
  fr: Acapulco
  es: Acapulco
  ru: Акапулько

Maracaibo : city
  in: Venezuela
  ar: ماراكايبو
  en: Maracaibo
  fr: Maracaibo
  es: Maracaibo
  ru: Маракайбо

Essequibo : region
  in: Guyana
  ar: إيسيكويبو, إيسيكيبو
  en: Essequibo
  fr: Essequibo
  es: Esequibo
  ru: Эссекибо

Patagonia : region
  in: Argentina
  ar: باتاغونيا, باتاجونيا
  en: Patagonia
  fr: Patagonie
  es: Patagonia
  ru: Патагония

Amazonia : region
  ar: غابات الأمازون, الأمازون المطيرة
  en: Amazonia, Amazon rainforest
  fr: Amazonie
  es: Amazonia
  ru: Амазония

# Africa
Lagos : city
  in: Nigeria
  ar: لاغوس, لاجوس
  en: Lagos
  fr: Lagos
  es: Lagos
  ru: Лагос

Kano : city
  in: Nigeria
  ar: ولاية كانو, مدينة كانو
  en: Kano
  fr: Kano
  es: Kano
  ru: Кано

Maiduguri : city
  in: Nigeria
  ar: مايدوغوري, مايدوجوري
  en: Maiduguri
  fr: Maiduguri
  es: Maiduguri
  ru: Майдугури

Borno : region
  in: Nigeria
  ar: ولاية بورنو, بورنو
  en: Borno
  fr: Borno
  es: Borno
  ru: Борно

Chibok : city
  in: Nigeria
  ar: شيبوك, تشيبوك
  en: Chibok
  fr: Chibok
  es: Chibok
  ru: Чибок

Niger Delta : region
  in: Nigeria
  ar: دلتا النيجر
  en: Niger Delta
  fr: delta du Niger
  es: delta del Níger
  ru: дельта Нигера

Johannesburg : city
  in: South Africa
  ar: جوهانسبرغ, جوهانسبورغ, جوهانسبرج
  en: Johannesburg
  fr: Johannesburg
  es: Johannesburgo
  ru: Йоханнесбург

Cape Town : city
  in: South Africa
  ar: كيب تاون, كيبتاون
  en: Cape Town
  fr: Le Cap
  es: Ciudad del Cabo
  ru: Кейптаун

Durban : city
  in: South Africa
  ar: ديربان, دوربان
  en: Durban
  fr: Durban
  es: Durban
  ru: Дурбан

Soweto : city
  in: South Africa
  ar: سويتو
  en: Soweto
  fr: Soweto
  es: Soweto
  ru: Соуэто

Mombasa : city
  in: Kenya
  ar: مومباسا
  en: Mombasa
  fr: Mombasa
  es: Mombasa
  ru: Момбаса

Garissa : city
  in: Kenya
  ar: غاريسا, جاريسا
  en: Garissa
  fr: Garissa
  es: Garissa
  ru: Гарисса

Entebbe : city
  in: Uganda
  ar: عنتيبي
  en: Entebbe
  fr: Entebbe
  es: Entebbe
  ru: Энтеббе

Mekelle : city
  in: Ethiopia
  ar: ميكيلي, مقلي
  en: Mekelle
  fr: Mekele
  es: Mekele
  ru: Мэкэле

Goma : city
  in: Democratic Republic of the Congo
  ar: مدينة غوما, غوما
  en: Goma
  fr: Goma
  es: Goma
  ru: Гома

Bukavu : city
  in: Democratic Republic of the Congo
  ar: بوكافو
  en: Bukavu
  fr: Bukavu
  es: Bukavu
  ru: Букаву

North Kivu : region
  in: Democratic Republic of the Congo
  ar: شمال كيفو, كيفو الشمالية, شمالي كيفو
  en: North Kivu
  fr: Nord-Kivu
  es: Kivu Norte, Kivu del Norte
  ru: Северное Киву

South Kivu : region
  in: Democratic Republic of the Congo
  ar: جنوب كيفو, كيفو الجنوبية, جنوبي كيفو
  en: South Kivu
  fr: Sud-Kivu
  es: Kivu Sur, Kivu del Sur
  ru: Южное Киву

Ituri : region
  in: Democratic Republic of the Congo
  ar: إيتوري
  en: Ituri
  fr: Ituri
  es: Ituri
  ru: Итури

Katanga : region
  in: Democratic Republic of the Congo
  ar: كاتانغا, كاتانجا
  en: Katanga
  fr: Katanga
  es: Katanga
  ru: Катанга

Timbuktu : city
  in: Mali
  ar: تمبكتو, تومبكتو
  en: Timbuktu
  fr: Tombouctou
  es: Tombuctú
  ru: Тимбукту

Gao : city
  in: Mali
  ar: مدينة غاو, غاو
  en: Gao
  fr: Gao
  es: Gao
  ru: Гао

Kidal : city
  in: Mali
  ar: كيدال
  en: Kidal
  fr: Kidal
  es: Kidal
  ru: Кидаль

Azawad : region
  in: Mali
  ar: أزواد
  en: Azawad
  fr: Azawad
  es: Azawad
  ru: Азавад

Agadez : city
  in: Niger
  ar: أغاديز, أجاديز
  en: Agadez
  fr: Agadez
  es: Agadez
  ru: Агадес

Diffa : city
  in: Niger
  ar: مدينة ديفا
  en: Diffa
  fr: Diffa
  es: Diffa
  ru: Диффа

Cabo Delgado : region
  in: Mozambique
  ar: كابو ديلغادو, كابو ديلجادو
  en: Cabo Delgado
  fr: Cabo Delgado
  es: Cabo Delgado
  ru: Кабу-Делгаду

# Further governorates and states
Gharbia : region
  in: Egypt
  ar: محافظة الغربية
  en: Gharbia
  fr: Gharbia
  es: Gharbia
  ru: Гарбия

Sharqia : region
  in: Egypt
  ar: محافظة الشرقية
  en: Sharqia
  fr: Sharqia
  es: Sharqia
  ru: Шаркия

Qena : city
  in: Egypt
  ar: محافظة قنا, مدينة قنا
  en: Qena
  fr: Qena
  es: Qena
  ru: Кена

Kafr el-Sheikh : city
  in: Egypt
  ar: كفر الشيخ
  en: Kafr el-Sheikh, Kafr el Sheikh
  fr: Kafr el-Cheikh
  es: Kafr el-Sheikh
  ru: Кафр-эш-Шейх

Diwaniyah : city
  in: Iraq
  ar: الديوانية
  en: Diwaniyah
  fr: Diwaniyah
  es: Diwaniyah
  ru: Эд-Дивания

Amarah : city
  in: Iraq
  ar: مدينة العمارة العراقية
  en: Amarah
  fr: Amarah
  es: Amarah
  ru: Эль-Амара

Wasit : region
  in: Iraq
  ar: محافظة واسط
  en: Wasit
  fr: Wasit
  es: Wasit
  ru: Васит

Muthanna : region
  in: Iraq
  ar: محافظة المثنى
  en: Muthanna
  fr: Muthanna
  es: Muthanna
  ru: Мутанна

Dhale : region
  in: Yemen
  ar: الضالع
  en: Dhale
  fr: Dhale
  es: Dhale
  ru: Эд-Дали

Lahij : region
  in: Yemen
  ar: لحج, محافظة لحج
  en: Lahij, Lahj
  fr: Lahij
  es: Lahij
  ru: Лахдж

Al-Bayda : region
  in: Yemen
  ar: محافظة البيضاء, البيضاء اليمنية
  en: Al-Bayda, Al Bayda, Bayda
  fr: Al-Bayda
  es: Al-Bayda
  ru: Эль-Бейда

Hajjah : region
  in: Yemen
  ar: محافظة حجة
  en: Hajjah
  fr: Hajjah
  es: Hajjah
  ru: Хадджа

Idaho : region
  in: United States
  ar: أيداهو, آيداهو
  en: Idaho
  fr: Idaho
  es: Idaho
  ru: Айдахо

Rhode Island : region
  in: United States
  ar: رود آيلاند
  en: Rhode Island
  fr: Rhode Island
  es: Rhode Island
  ru: Род-Айленд

North Dakota : region
  in: United States
  ar: داكوتا الشمالية, نورث داكوتا
  en: North Dakota
  fr: Dakota du Nord
  es: Dakota del Norte
  ru: Северная Дакота

South Dakota : region
  in: United States
  ar: داكوتا الجنوبية, ساوث داكوتا
  en: South Dakota
  fr: Dakota du Sud
  es: Dakota del Sur
  ru: Южная Дакота

Vermont : region
  in: United States
  ar: فيرمونت
  en: Vermont
  fr: Vermont
  es: Vermont
  ru: Вермонт

Wyoming : region
  in: United States
  ar: وايومنغ, وايومينغ
  en: Wyoming
  fr: Wyoming
  es: Wyoming
  ru: Вайоминг

# Seas, straits, canals, rivers
Mediterranean Sea : waters
  ar: البحر المتوسط, البحر الأبيض المتوسط
  en: Mediterranean Sea, Mediterranean, the Med
  fr: Méditerranée, mer Méditerranée
  es: Mediterráneo, mar Mediterráneo
  ru: Средиземное море, Средиземноморье

Red Sea : waters
  ar: البحر الأحمر
  en: Red Sea
  fr: mer Rouge
  es: mar Rojo
  ru: Красное море

Black Sea : waters
  ar: البحر الأسود
  en: Black Sea
  fr: mer Noire
  es: mar Negro
  ru: Чёрное море, Черное море

Caspian Sea : waters
  ar: بحر قزوين
  en: Caspian Sea, Caspian
  fr: mer Caspienne, Caspienne
  es: mar Caspio
  ru: Каспийское море, Каспий

Sea of Azov : waters
  ar: بحر آزوف, بحر أزوف
  en: Sea of Azov, Azov Sea
  fr: mer d'Azov
  es: mar de Azov
  ru: Азовское море

Baltic Sea : waters
  ar: بحر البلطيق
  en: Baltic Sea, Baltic
  fr: mer Baltique
  es: mar Báltico
  ru: Балтийское море, Балтика

North Sea : waters
  ar: بحر الشمال
  en: North Sea
  fr: mer du Nord
  es: mar del Norte
  ru: Северное море

Aegean Sea : waters
  ar: بحر إيجه, بحر إيجة
  en: Aegean Sea, Aegean
  fr: mer Égée
  es: mar Egeo
  ru: Эгейское море

Adriatic Sea : waters
  ar: البحر الأدرياتيكي, الأدرياتيكي
  en: Adriatic Sea, Adriatic
  fr: mer Adriatique, Adriatique
  es: mar Adriático
  ru: Адриатическое море, Адриатика

Dead Sea : waters
  ar: البحر الميت
  en: Dead Sea
  fr: mer Morte
  es: mar Muerto
  ru: Мёртвое море, Мертвое море

Sea of Marmara : waters
  in: Turkey
  ar: بحر مرمرة
  en: Sea of Marmara
  fr: mer de Marmara
  es: mar de Mármara
  ru: Мраморное море

Arabian Sea : waters
  ar: بحر العرب
  en: Arabian Sea
  fr: mer d'Arabie, mer d'Oman
  es: mar Arábigo
  ru: Аравийское море

South China Sea : waters
  ar: بحر الصين الجنوبي, بحر جنوب الصين
  en: South China Sea
  fr: mer de Chine méridionale
  es: mar de China Meridional
  ru: Южно-Китайское море

East China Sea : waters
  ar: بحر الصين الشرقي, بحر شرق الصين
  en: East China Sea
  fr: mer de Chine orientale
  es: mar de China Oriental
  ru: Восточно-Китайское море

Sea of Japan : waters
  ar: بحر اليابان, بحر الشرق
  en: Sea of Japan, East Sea
  fr: mer du Japon
  es: mar de Japón
  ru: Японское море

Yellow Sea : waters
  ar: البحر الأصفر
  en: Yellow Sea
  fr: mer Jaune
  es: mar Amarillo
  ru: Жёлтое море, Желтое море

Barents Sea : waters
  ar: بحر بارنتس, بحر بارنتز
  en: Barents Sea
  fr: mer de Barents
  es: mar de Barents
  ru: Баренцево море

Caribbean : waters
  ar: البحر الكاريبي, الكاريبي, منطقة الكاريبي, بحر الكاريبي
  en: Caribbean, Caribbean Sea, the Caribbean
  fr: Caraïbes, mer des Caraïbes
  es: Caribe, mar Caribe
  ru: Карибское море, Карибы

Atlantic Ocean : waters
  ar: المحيط الأطلسي, المحيط الأطلنطي
  en: Atlantic Ocean, Atlantic
  fr: océan Atlantique
  es: océano Atlántico
  ru: Атлантический океан, Атлантика

Pacific Ocean : waters
  ar: المحيط الهادئ, المحيط الهادي
  en: Pacific Ocean, Pacific
  fr: océan Pacifique
  es: océano Pacífico
  ru: Тихий океан

Indian Ocean : waters
  ar: المحيط الهندي
  en: Indian Ocean
  fr: océan Indien
  es: océano Índico
  ru: Индийский океан

Arctic Ocean : waters
  ar: المحيط المتجمد الشمالي, المحيط القطبي الشمالي
  en: Arctic Ocean
  fr: océan Arctique
  es: océano Ártico
  ru: Северный Ледовитый океан

Indo-Pacific : waters
  ar: الهندي الهادئ, منطقة المحيطين الهندي والهادئ, الهندي والهادئ
  en: Indo-Pacific, Indo-Pacific region
  fr: Indo-Pacifique
  es: Indopacífico
  ru: Индо-Тихоокеанский регион

Persian Gulf : waters
  ar: الخليج الفارسي, مياه الخليج, مياه الخليج العربي
  en: Persian Gulf, Arabian Gulf
  fr: golfe Persique, golfe Arabo-Persique
  es: golfo Pérsico
  ru: Персидский залив

Gulf of Aden : waters
  ar: خليج عدن
  en: Gulf of Aden
  fr: golfe d'Aden
  es: golfo de Adén
  ru: Аденский залив

Gulf of Oman : waters
  ar: خليج عمان, بحر عمان
  en: Gulf of Oman, Sea of Oman
  fr: golfe d'Oman
  es: golfo de Omán
  ru: Оманский залив

Gulf of Aqaba : waters
  ar: خليج العقبة
  en: Gulf of Aqaba
  fr: golfe d'Aqaba
  es: golfo de Aqaba
  ru: Акабский залив

Gulf of Guinea : waters
  ar: خليج غينيا
  en: Gulf of Guinea
  fr: golfe de Guinée
  es: golfo de Guinea
  ru: Гвинейский залив

Gulf of Mexico : waters
  ar: خليج المكسيك, خليج أمريكا, خليج أميركا
  en: Gulf of Mexico, Gulf of America
  fr: golfe du Mexique
  es: golfo de México
  ru: Мексиканский залив

Bay of Bengal : waters
  ar: خليج البنغال
  en: Bay of Bengal
  fr: golfe du Bengale
  es: golfo de Bengala
  ru: Бенгальский залив

Strait of Hormuz : waters
  ar: مضيق هرمز, هرمز
  en: Strait of Hormuz, Hormuz, Straits of Hormuz
  fr: détroit d'Ormuz, détroit d'Hormuz
  es: estrecho de Ormuz
  ru: Ормузский пролив

Bab el-Mandeb : waters
  ar: باب المندب, مضيق باب المندب
  en: Bab el-Mandeb, Bab al-Mandab, Bab al-Mandeb
  fr: Bab el-Mandeb, détroit de Bab el-Mandeb
  es: Bab el Mandeb
  ru: Баб-эль-Мандебский пролив

Bosphorus : waters
  in: Turkey
  ar: البوسفور, مضيق البوسفور
  en: Bosphorus, Bosporus
  fr: Bosphore
  es: Bósforo
  ru: Босфор

Dardanelles : waters
  in: Turkey
  ar: الدردنيل, مضيق الدردنيل
  en: Dardanelles
  fr: Dardanelles
  es: Dardanelos
  ru: Дарданеллы

Strait of Gibraltar : waters
  ar: مضيق جبل طارق
  en: Strait of Gibraltar
  fr: détroit de Gibraltar
  es: estrecho de Gibraltar
  ru: Гибралтарский пролив

Taiwan Strait : waters
  ar: مضيق تايوان, مضيق تايون
  en: Taiwan Strait, Taiwan Straits
  fr: détroit de Taïwan, détroit de Taiwan
  es: estrecho de Taiwán
  ru: Тайваньский пролив

Kerch Strait : waters
  ar: مضيق كيرتش
  en: Kerch Strait, Crimean Bridge, Kerch Bridge
  fr: détroit de Kertch
  es: estrecho de Kerch
  ru: Керченский пролив

Strait of Malacca : waters
  ar: مضيق ملقا
  en: Strait of Malacca, Malacca Strait
  fr: détroit de Malacca
  es: estrecho de Malaca
  ru: Малаккский пролив

Strait of Tiran : waters
  ar: مضيق تيران, تيران وصنافير
  en: Strait of Tiran, Tiran
  fr: détroit de Tiran
  es: estrecho de Tirán
  ru: Тиранский пролив

English Channel : waters
  ar: بحر المانش, القناة الإنجليزية, المانش
  en: English Channel
  fr: la Manche
  es: canal de la Mancha
  ru: Ла-Манш

Suez Canal : waters
  in: Egypt
  ar: قناة السويس
  en: Suez Canal
  fr: canal de Suez
  es: canal de Suez
  ru: Суэцкий канал

Panama Canal : waters
  in: Panama
  ar: قناة بنما
  en: Panama Canal
  fr: canal de Panama, canal de Panamá
  es: canal de Panamá
  ru: Панамский канал

Nile : waters
  ar: النيل, نهر النيل
  en: Nile, the Nile, Nile River
  fr: Nil
  es: Nilo
  ru: река Нил

Blue Nile : waters
  ar: النيل الأزرق
  en: Blue Nile
  fr: Nil bleu
  es: Nilo Azul
  ru: Голубой Нил

Grand Ethiopian Renaissance Dam : waters
  in: Ethiopia
  ar: سد النهضة, سد النهضة الإثيوبي
  en: Grand Ethiopian Renaissance Dam, GERD, Renaissance Dam
  fr: grand barrage de la Renaissance, barrage de la Renaissance
  es: Gran Presa del Renacimiento
  ru: плотина Возрождения, ГЭС Хидасэ

Euphrates : waters
  ar: الفرات, نهر الفرات
  en: Euphrates
  fr: Euphrate
  es: Éufrates
  ru: Евфрат

Tigris : waters
  in: Iraq
  ar: دجلة, نهر دجلة
  en: Tigris
  fr: fleuve Tigre
  es: río Tigris
  ru: река Тигр

Jordan River : waters
  ar: نهر الأردن
  en: Jordan River, River Jordan
  fr: Jourdain
  es: río Jordán
  ru: река Иордан

Litani : waters
  in: Lebanon
  ar: الليطاني, نهر الليطاني
  en: Litani, Litani River
  fr: Litani
  es: Litani
  ru: Литани

Shatt al-Arab : waters
  in: Iraq
  ar: شط العرب
  en: Shatt al-Arab
  fr: Chatt el-Arab
  es: Shatt al-Arab
  ru: Шатт-эль-Араб

Dnieper : waters
  in: Ukraine
  ar: نهر دنيبر, دنيبر, نهر الدنيبر, نهر دنيبرو
  en: Dnieper, Dnipro River
  fr: Dniepr
  es: Dniéper
  ru: река Днепр

Danube : waters
  ar: الدانوب, نهر الدانوب
  en: Danube
  fr: Danube
  es: Danubio
  ru: Дунай

Rhine : waters
  ar: نهر الراين, الراين
  en: Rhine
  fr: Rhin
  es: Rin
  ru: Рейн

Seine : waters
  in: France
  ar: نهر السين
  en: Seine, river Seine
  fr: la Seine
  es: río Sena
  ru: река Сена

Volga : waters
  in: Russia
  ar: نهر الفولغا, الفولغا, الفولجا
  en: Volga
  fr: Volga
  es: Volga
  ru: Волга

Amazon River : waters
  ar: نهر الأمازون
  en: Amazon River
  fr: fleuve Amazone
  es: río Amazonas
  ru: река Амазонка

Mekong : waters
  ar: نهر ميكونغ, الميكونغ
  en: Mekong
  fr: Mékong
  es: Mekong
  ru: Меконг

Yangtze : waters
  in: China
  ar: نهر اليانغتسي, نهر يانغتسي
  en: Yangtze
  fr: Yangtsé
  es: Yangtsé
  ru: Янцзы

Ganges : waters
  in: India
  ar: نهر الغانج, الغانج
  en: Ganges
  fr: Gange
  es: Ganges
  ru: Ганг

Indus : waters
  ar: نهر السند
  en: Indus, Indus River
  fr: Indus
  es: río Indo
  ru: река Инд

Congo River : waters
  ar: نهر الكونغو
  en: Congo River
  fr: fleuve Congo
  es: río Congo
  ru: река Конго

Lake Chad : waters
  ar: بحيرة تشاد
  en: Lake Chad, Lake Chad Basin
  fr: lac Tchad
  es: lago Chad
  ru: озеро Чад

Lake Victoria : waters
  ar: بحيرة فيكتوريا
  en: Lake Victoria
  fr: lac Victoria
  es: lago Victoria
  ru: озеро Виктория

Sea of Galilee : waters
  in: Israel
  ar: بحيرة طبريا, بحيرة طبرية
  en: Sea of Galilee, Lake Tiberias
  fr: lac de Tibériade
  es: lago Tiberíades, mar de Galilea
  ru: Галилейское море, Тивериадское озеро

Senkaku Islands : region
  ar: جزر سينكاكو, سينكاكو, جزر دياويو
  en: Senkaku Islands, Diaoyu, Diaoyu Islands, Senkaku
  fr: îles Senkaku, Senkaku
  es: islas Senkaku
  ru: острова Сенкаку, Сэнкаку

Spratly Islands : region
  ar: جزر سبراتلي, سبراتلي
  en: Spratly Islands, Spratlys
  fr: îles Spratleys
  es: islas Spratly
  ru: острова Спратли

Paracel Islands : region
  ar: جزر باراسيل, باراسيل
  en: Paracel Islands, Paracels
  fr: îles Paracels
  es: islas Paracel
  ru: Парасельские острова
