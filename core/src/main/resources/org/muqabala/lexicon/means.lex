# By what means a thing was done, in sorts, each for one question (behind the "<"): by which way in or out, with what weapon, by what
# message, by what vehicle, in what money. Of two sorts of one question a thing was done by one alone. Where a question has
# acts (": act") or words (": beside"), a means counts only in a sentence that has one of them, and the means of two acts are two;
# ": path" lists the words behind which alone the sorts of its question tell a way.

entry : act < passage
  concepts: infiltrate, enter
  ar: دخل, دخلوا, تسلل, تسللوا, اقتحم, اقتحموا, دخول, اللصوص, لصوص
  en: broke in, break in, break-in, entered, got in, way in, slipped in, sneaked in, intruders, thieves, burglars, gained entry, gained access, broke into
  fr: entré, entrés, introduits, introduit, pénétré, cambrioleurs, voleurs, intrusion, effraction
  es: entraron, entró, irrumpieron, accedieron, ladrones, intrusos, accedió
  ru: проникли, проник, вошли, воры, грабители, взломщики, залезли
escape : act < passage
  concepts: flee
  ar: فر, فروا, هرب, هربوا, فرار, هروب, الفرار, الهروب, خرجوا
  en: escaped, escape, escapees, escaping, fled, broke out, breakout, got away, got out, way out, slipped out, climbed out, inmates, prisoners
  fr: évadé, évadés, évasion, échappé, échappés, enfui, enfuis, fui, détenus
  es: escaparon, escapó, escapado, fuga, fugaron, fugó, fugado, fugados, huyeron, huyó, reclusos
  ru: бежали, бежал, сбежали, сбежал, побег, побега, сбежавшие, заключенные
way : path < passage
  ar: عبر, من خلال, من, تسلق, تسلقوا, بتسلق, فتحة في, ثقب في, ثقبا في, حفر, حفروا, كسروا, قطعوا, قص, كسر, فوق
  en: through, over, via, by, under, up, down, hole in, cut, cutting, climbed, climbing, scaling, scaled, smashed, smashing, broke, breaking, dug, digging, forced, jumped, tunnelled, tunneled, sawed, sawing, onto
  fr: par, à travers, via, en escaladant, escaladé, trou dans, percé, perçant, brisant, brisé, forcé, forçant, creusé, creusant, scié, sciant, franchi, sauté
  es: por, a través de, vía, saltando, saltaron, escalando, agujero en, rompiendo, rompieron, forzando, forzaron, cavaron, excavaron, cortando, cortaron, trepando
  ru: через, сквозь, по, перелезли, перелез, перелезли через, дыру в, проделали, прорыли, разбили, разбив, взломали, взломав, перепилили, под, из
fence : way < passage
  ar: سياج, السياج, الأسلاك الشائكة, أسلاك شائكة
  en: fence, perimeter fence, barbed wire, wire
  fr: clôture, grillage, barbelés
  es: valla, alambrada, cerca, verja
  ru: забор, забора, ограда, ограду, ограждение, колючую проволоку
wall : way < passage
  concepts: wall
  ar: جدار, الجدار, سور, السور, حائط
  en: wall, walls, perimeter wall
  fr: mur, murs, muraille
  es: muro, muros, pared, tapia
  ru: стена, стену, стены
window : way < passage
  ar: نافذة, النافذة, شباك, نوافذ
  en: window, windows, skylight
  fr: fenêtre, fenêtres, lucarne, vitre
  es: ventana, ventanas, ventanal, claraboya
  ru: окно, окна, форточку
roof : way < passage
  concepts: roof
  ar: سطح, السطح, سقف, السقف
  en: roof, rooftop, ceiling
  fr: toit, toiture, plafond
  es: tejado, techo, azotea
  ru: крыша, крышу, потолок
door : way < passage
  ar: باب, الباب, بوابة, البوابة, المدخل, المدخل الرئيسي, باب الطوارئ
  en: door, doors, gate, gates, main entrance, front door, back door, emergency exit, entrance
  fr: porte, portes, portail, entrée principale, issue de secours
  es: puerta, puertas, portón, entrada principal, salida de emergencia
  ru: дверь, двери, ворота, главный вход, запасной выход
tunnel : way < passage
  concepts: tunnel
  ar: نفق, النفق, نفقا
  en: tunnel, tunnels
  fr: tunnel, galerie souterraine
  es: túnel, galería
  ru: тоннель, туннель, подкоп, подкопа
drain : way < passage
  ar: مجرى, الصرف الصحي, أنبوب الصرف, فتحة التهوية
  en: drain, sewer, sewers, ventilation shaft, air vent, duct, vent, pipe
  fr: égout, égouts, conduit d'aération, gaine, bouche d'aération
  es: alcantarilla, alcantarillado, conducto de ventilación, desagüe
  ru: канализация, канализацию, вентиляционную шахту, вентиляцию, трубу
air-strike < weapon
  concepts: air-strike
  ar: غارة, غارات, غارة جوية, غارات جوية, قصف جوي, طائرات حربية, بالطائرات
  en: air strike, air strikes, airstrike, airstrikes, air raid, air raids, warplanes, air-dropped bomb, air-dropped bombs, bombed from the air, fighter jets, aerial bombardment
  fr: frappe aérienne, frappes aériennes, raid aérien, raids aériens, bombardement aérien, avions de chasse
  es: ataque aéreo, ataques aéreos, bombardeo aéreo, bombardeos aéreos, aviones de combate
  ru: авиаудар, авиаудара, авиаудары, авиаударов, авианалет, авиабомба, авиабомбы, удар с воздуха
artillery < weapon
  concepts: shell
  ar: قصف مدفعي, بقصف مدفعي, مدفعية, المدفعية, قذائف, قذيفة, هاون
  en: artillery, artillery fire, shelling, shells, mortar, mortars, mortar fire
  fr: tirs d'artillerie, artillerie, obus, mortier, mortiers
  es: artillería, fuego de artillería, obuses, mortero, morteros
  ru: артобстрел, артобстрела, артиллерия, артиллерии, артиллерийский, миномет, снаряды, снарядов
drone-strike < weapon
  concepts: drone
  ar: طائرة مسيرة, طائرات مسيرة, مسيرة مفخخة, بمسيرة, مسيرات
  en: drone, drones, drone strike, drone attack
  fr: drone, drones, frappe de drone
  es: dron, drones, ataque con drones
  ru: беспилотник, беспилотника, беспилотники, дрон, дрона, дроны, дронов
missile-strike < weapon
  concepts: missile
  ar: صاروخ, صواريخ, بصاروخ, بصواريخ, قصف صاروخي
  en: missile, missiles, rocket fire, rockets, missile strike
  fr: missile, missiles, roquette, roquettes, tir de missile
  es: misil, misiles, cohetes, ataque con misiles
  ru: ракета, ракеты, ракет, ракетный удар, ракетного удара
car-bomb < weapon
  ar: سيارة مفخخة, بسيارة مفخخة, سيارات مفخخة
  en: car bomb, truck bomb, car bombing
  fr: voiture piégée, véhicule piégé
  es: coche bomba, camión bomba
  ru: заминированный автомобиль, заминированного автомобиля, заминированная машина
suicide-bomb < weapon
  ar: حزام ناسف, انتحاري, تفجير انتحاري, هجوم انتحاري
  en: suicide bomber, suicide bombing, suicide vest, explosive vest, explosive belt
  fr: kamikaze, attentat-suicide, ceinture explosive
  es: atacante suicida, terrorista suicida, chaleco explosivo, atentado suicida
  ru: смертник, смертника, террорист-смертник, пояс смертника
roadside-bomb < weapon
  ar: عبوة ناسفة, لغم, ألغام, عبوات ناسفة
  en: roadside bomb, landmine, land mine, improvised explosive device, planted bomb
  fr: engin explosif, mine antipersonnel, bombe artisanale
  es: artefacto explosivo, mina antipersona, bomba casera
  ru: самодельное взрывное устройство, фугас, мина, мины
gunfire < weapon
  ar: بالرصاص, رميا بالرصاص, بطلق ناري, بطلقات نارية
  en: gunfire, shot dead, gunmen opened fire, gunshot, gunshots, by bullets
  fr: tué par balles, tuée par balles, tués par balles, coups de feu, par balle
  es: a tiros, disparos, a balazos, por arma de fuego
  ru: застрелен, застрелена, застрелены, выстрелами, от пулевых ранений
knife < weapon
  concepts: stab
  ar: سكين, طعن, طعنا, بسكين, سلاح أبيض
  en: knife, stabbed, stabbing, knives, machete
  fr: couteau, poignardé, à l'arme blanche, machette
  es: cuchillo, apuñalado, apuñalada, arma blanca, machete
  ru: нож, ножом, ножа, зарезан, заколот
ramming < weapon
  ar: دهس, دهسا, عملية دهس
  en: rammed, car ramming, ploughed into, drove into a crowd, mowed down
  fr: voiture-bélier, fonçant dans la foule, foncé dans la foule
  es: atropello, embistió, arrolló
  ru: таран, наезд, въехал в толпу
poison < weapon
  concepts: poisoning
  ar: سم, تسمم, بالسم
  en: poison, poisoned, poisoning, nerve agent
  fr: poison, empoisonné, empoisonnée
  es: veneno, envenenado, envenenada
  ru: яд, ядом, отравлен, отравлена

giving-notice : beside < notice
  ar: أبلغ, أبلغت, أبلغوا, بلغ, علم, علمت, علموا, إبلاغ, تبلغ, عرف, أخبر, أخبروا, أخطر
  en: told, informed, notified, learned, learnt, found out, heard, dismissed, sacked, fired, announced, broke the news, alerted, warned
  fr: informé, informée, informés, appris, prévenu, prévenus, prévenue, averti, avertis, annoncé, annoncée, notifié, licencié
  es: informado, informada, informados, enteraron, enteró, enteramos, avisado, avisados, comunicado, notificado, anunciado, supo, supieron, despedido
  ru: сообщили, сообщил, узнали, узнал, узнала, уведомили, уведомлен, известили, объявил, объявили, предупредили, уволен
text-message : way < notice
  ar: رسالة نصية, رسائل نصية, برسالة نصية, واتساب
  en: text message, text messages, by text, whatsapp, sms
  fr: sms, texto, message texte, whatsapp
  es: mensaje de texto, mensaje de móvil, whatsapp, sms
  ru: смс, сообщением в мессенджере, текстовое сообщение
phone-call : way < notice
  concepts: phone-call
  ar: مكالمة هاتفية, اتصال هاتفي, هاتفيا, بالهاتف
  en: by telephone, by phone, phone call, over the phone, telephone call
  fr: par téléphone, appel téléphonique, coup de fil
  es: por teléfono, llamada telefónica, telefónicamente
  ru: по телефону, телефонном разговоре, телефонный звонок
video-call : way < notice
  concepts: video-call, video-conference
  ar: عبر الفيديو, مكالمة فيديو, اتصال مرئي
  en: by video, video call, video conference, video link, zoom
  fr: visioconférence, appel vidéo, par vidéo
  es: videollamada, videoconferencia, por vídeo
  ru: по видеосвязи, видеоконференции, видеозвонок
letter : way < notice
  ar: رسالة خطية, خطاب رسمي, برقية, رسالة مكتوبة, بالبريد
  en: letter, letters, in writing, written notice, by post
  fr: lettre, courrier, par écrit, par la poste
  es: carta, cartas, por escrito, por correo postal
  ru: письмо, письмом, письма, письменно, телеграмма
email : way < notice
  ar: بريد إلكتروني, البريد الإلكتروني, إيميل
  en: email, e-mail, emails
  fr: courriel, e-mail, mail, courriels
  es: correo electrónico, correos electrónicos
  ru: электронная почта, электронной почте, имейл
radio : way < notice
  ar: الراديو, الإذاعة, عبر الإذاعة, من الإذاعة
  en: radio, on the radio
  fr: radio, à la radio
  es: radio, por la radio
  ru: радио, по радио
television : way < notice
  ar: التلفزيون, التلفاز, عبر التلفزيون
  en: television, tv, on television
  fr: télévision, à la télévision, télé
  es: televisión, por televisión, tele
  ru: телевидение, по телевидению, телевизор, по телевизору
press : way < notice
  ar: الصحف, الصحافة, من الصحف
  en: newspaper, newspapers, press release, the press
  fr: journal, journaux, la presse, communiqué
  es: periódico, periódicos, la prensa
  ru: газета, газеты, из газет, пресс-релиз
social-media : way < notice
  ar: مواقع التواصل, فيسبوك, تويتر, منصة إكس, تغريدة
  en: social media, facebook, twitter, tweet, on x, instagram, telegram
  fr: réseaux sociaux, facebook, twitter, tweet
  es: redes sociales, facebook, twitter, tuit
  ru: соцсети, соцсетях, социальных сетях, телеграм, твиттер
in-person : way < notice
  ar: وجها لوجه, شخصيا, في اجتماع
  en: in person, face to face, face-to-face, at a staff meeting, at a meeting
  fr: en personne, face à face, lors d'une réunion, de vive voix
  es: en persona, cara a cara, en una reunión, personalmente
  ru: лично, при личной встрече, на собрании, на встрече

journey : beside < transport
  ar: فر, فروا, هرب, وصل, وصلوا, نقل, نقلوا, نقلت, غادر, غادروا, أجلي, إجلاء, سافر, لاذ, لاذوا
  en: fled, escaped, arrived, left, travelled, traveled, taken to, flown, driven, evacuated, moved, transported, crossed, brought, carried, getaway, drove off, made off
  fr: fui, enfui, enfuis, arrivé, arrivés, quitté, transporté, transportés, évacué, évacués, transféré, conduit, repartis, pris la fuite, emmené
  es: huyó, huyeron, llegó, llegaron, trasladado, trasladados, trasladada, evacuado, evacuados, viajó, transportado, transportados, llevado, se dieron a la fuga
  ru: скрылись, скрылся, бежали, прибыл, прибыли, доставлен, доставлены, доставили, эвакуировали, эвакуированы, перевезли, уехал, уехали, вывезли
by-helicopter : way < transport
  ar: مروحية, مروحيات, بمروحية, طائرة مروحية
  en: helicopter, helicopters, airlifted
  fr: hélicoptère, hélicoptères, héliporté
  es: helicóptero, helicópteros
  ru: вертолет, вертолетом, вертолете, вертолеты
by-plane : way < transport
  ar: على متن طائرة, بالطائرة, جوا
  en: by plane, private jet, by air, on a plane, military plane
  fr: en avion, par avion, jet privé
  es: en avión, avión militar, avión privado
  ru: самолетом, на самолете, самолет
by-car : way < transport
  ar: بسيارة, سيارة, على متن سيارة, بالسيارة
  en: by car, in a car, in a van, car, van, getaway car, by road
  fr: en voiture, voiture, camionnette, fourgon
  es: en coche, coche, furgoneta, automóvil, por carretera
  ru: на машине, машина, машине, автомобиле, фургоне, фургон
by-motorcycle : way < transport
  concepts: motorcycle
  ar: دراجة نارية, دراجات نارية, على دراجة نارية
  en: motorcycle, motorbike, scooter, scooters, motorcycles, motorbikes, moped
  fr: moto, motos, scooter, scooters
  es: moto, motos, motocicleta, motocicletas
  ru: мотоцикл, мотоцикле, мотоциклах, скутер, скутере
by-bus : way < transport
  ar: حافلة, حافلات, بالحافلات, بحافلة
  en: bus, buses, coach, coaches
  fr: autobus, bus, autocar, car
  es: autobús, autobuses, autocar
  ru: автобус, автобусом, автобусе, автобусами
by-train : way < transport
  ar: قطار, بالقطار
  en: train, by train, trains
  fr: train, en train
  es: tren, en tren
  ru: поезд, поездом, поезде
by-boat : way < transport
  ar: قارب, زورق, بقارب, قوارب, على متن قارب
  en: boat, by boat, speedboat, ferry, by sea, boats
  fr: bateau, en bateau, vedette, canot
  es: barco, lancha, en barco, bote
  ru: лодка, лодке, катер, катере, на лодке, паром
on-foot : way < transport
  ar: سيرا على الأقدام, مشيا, على الأقدام
  en: on foot, walked
  fr: à pied
  es: a pie, andando
  ru: пешком
by-bicycle : way < transport
  ar: دراجة هوائية
  en: bicycle, bicycles, bike, bikes
  fr: vélo, vélos, bicyclette
  es: bicicleta, bicicletas
  ru: велосипед, велосипеде, велосипедах

paying : beside < payment
  ar: دفع, دفعت, دفعوا, سدد, فدية, رشوة, تلقى, حول
  en: paid, pay, payment, ransom, bribe, bribes, received, transferred, handed over
  fr: payé, versé, versée, versés, rançon, pot-de-vin, paiement, touché
  es: pagó, pagado, pagaron, rescate, soborno, recibió, entregó, pago
  ru: заплатил, заплатили, выплатил, выкуп, выкупа, взятка, взятку, получил
in-cash : way < payment
  ar: نقدا, أوراق نقدية
  en: in cash, cash, banknotes
  fr: en espèces, en liquide, espèces
  es: en efectivo, en metálico, efectivo
  ru: наличными, наличные, наличных
by-transfer : way < payment
  ar: تحويل مصرفي, حوالة مصرفية, تحويل بنكي
  en: bank transfer, wire transfer, wired, bank account
  fr: virement, virements, virement bancaire
  es: transferencia, transferencia bancaria, transferencias
  ru: банковским переводом, банковский перевод, на счет, переводом
in-crypto : way < payment
  ar: عملة رقمية, عملات رقمية, بيتكوين, عملات مشفرة
  en: cryptocurrency, bitcoin, bitcoins, crypto
  fr: cryptomonnaie, cryptomonnaies, bitcoin, bitcoins
  es: criptomonedas, criptomoneda, bitcoin, bitcoines
  ru: криптовалюта, криптовалюте, биткоин, биткоинах, биткоинами
in-shares : way < payment
  ar: أسهم, مبادلة أسهم
  en: all-share, in shares, share swap, in stock, all-stock
  fr: en actions, échange d'actions, échange de titres
  es: en acciones, canje de acciones, intercambio de acciones
  ru: акциями, обмен акциями, обмена акциями

by-secret-ballot < ballot
  ar: اقتراع سري, تصويت سري, بالاقتراع السري
  en: secret ballot, secret vote
  fr: scrutin secret, vote à bulletin secret, bulletin secret
  es: votación secreta, voto secreto
  ru: тайное голосование, тайным голосованием, тайного голосования
by-show-of-hands < ballot
  ar: برفع الأيدي, رفع الأيدي
  en: show of hands, open vote
  fr: main levée, à main levée
  es: a mano alzada, mano alzada
  ru: открытое голосование, открытым голосованием, поднятием рук
by-acclamation < ballot
  ar: بالتزكية, بالإجماع
  en: by acclamation, unopposed, by consensus
  fr: par acclamation, par consensus
  es: por aclamación, por consenso
  ru: единогласно, консенсусом, аккламацией
