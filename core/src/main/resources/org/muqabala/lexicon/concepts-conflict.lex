# Concepts of conflict, disaster and transport: people as counted, forces, weapons, acts of war, harm and rescue, accidents, vehicles, and the places that belong to them.
# The roles of people (dead, injured, missing, rescued, aboard, evacuated, displaced, detained, survived) are event concepts and hold their role nouns too (قتيل, جريح, مفقود, ناج, نازح ...).

# --- Roles of people that must never be confused ---

kill : event < harm
  opposite: survive, unhurt
  ar: قتل, يقتل, قتلت, قتلوا, قتيل, قتلى, قتيلة, مقتل, مقتول, لقي مصرعه, لقيت مصرعها, لقوا مصرعهم, مصرع, صرع, لقي حتفه, لقيت حتفها, لقوا حتفهم, حتف, قضى نحبه, قضوا نحبهم, قضوا في, قضى في القصف, مات, يموت, ماتوا, موت, ميت, موتى, أموات, وفاة, وفيات, توفي, توفيت, توفوا, يتوفى, متوفى, متوفين, متوف, فارق الحياة, فارقوا الحياة, فارقت الحياة, أودى بحياة, يودي بحياة, أودت بحياة, أودوا بحياة, حصد أرواح, حصدت أرواح, أزهق أرواح, أزهقت أرواح, إزهاق أرواح, خسائر في الأرواح, سقط قتيلا, سقوط قتلى, سقوط ضحايا, أردى, أرداه قتيلا, أردته قتيلا, خلف قتلى, أوقع قتلى, حصيلة القتلى, حصيلة الوفيات, عدد القتلى, عدد الوفيات, فقد حياته, فقدوا حياتهم, فقدت حياتها, أسلم الروح, هلك, هالك
  en: kill, killed, killing, dead, die, died, dying, death, deaths, dead person, death toll, fatality, fatalities, fatal, deadly, lethal, slain, slay, slew, lose life, lost his life, lost her life, lost their lives, loss of life, lives lost, claimed the lives, claimed lives, perish, perished, succumbed to his injuries, succumbed to injuries, pronounced dead, body count, deceased, shot dead, left dead, met his death
  fr: tuer, tué, tués, tuée, tuerie, mort, morte, morts, mourir, meurt, meurent, mourut, décès, décéder, décédé, trouver la mort, ont trouvé la mort, a trouvé la mort, perdre la vie, ont perdu la vie, a perdu la vie, coûter la vie, a coûté la vie, faire des morts, bilan des morts, mortel, mortelle, meurtrier, meurtrière, périr, péri, ont péri, succomber, succombé à ses blessures, pertes en vies humaines, vies perdues
  es: matar, mató, mataron, muerto, muerta, muertos, muerte, muertes, morir, murió, murieron, mueren, fallecer, falleció, fallecieron, fallecido, fallecidos, fallecimiento, perder la vida, perdió la vida, perdieron la vida, cobrarse la vida, se cobró la vida, costó la vida, víctima mortal, víctimas mortales, saldo mortal, cifra de muertos, número de muertos, mortal, mortífero, perecer, perecieron, abatir, abatido, sin vida, pérdida de vidas
  ru: убить, убивать, убит, убиты, убитый, убитые, убийство, погибнуть, погибать, погиб, погибла, погибли, погибший, погибшие, гибель, умереть, умирать, умер, умерла, умерли, умерший, смерть, смертельный, смертоносный, скончаться, скончался, скончались, число погибших, число жертв, унести жизни, унес жизни, унесла жизни, лишиться жизни, летальный исход, уничтожен боевик, мертвый, мертв, гибнуть

die-naturally : event < kill
  ar: وافته المنية, وافتها المنية, رحل عن عالمنا, رحل عن عمر, توفي عن عمر, توفي إثر مرض, وفاة طبيعية, أسباب طبيعية, انتقل إلى رحمة الله, انتقل إلى جوار ربه, فقيد, غيبه الموت, توفي بعد صراع مع المرض
  en: pass away, passed away, died of natural causes, natural death, died aged, died at the age, died after a long illness, died peacefully
  fr: s'éteindre, s'est éteint, mort naturelle, mort de causes naturelles, mort à l'âge, décédé à l'âge, décédé des suites d'une longue maladie, disparition de l'acteur
  es: muerte natural, murió por causas naturales, causas naturales, falleció a los, murió a los, falleció tras una larga enfermedad
  ru: умер своей смертью, естественная смерть, по естественным причинам, умер на, скончался на, ушел из жизни, ушла из жизни, кончина, умер после продолжительной болезни

martyrdom : event < kill
  ar: استشهد, يستشهد, استشهدوا, استشهاد, شهيد, شهداء, شهيدة, ارتقى شهيدا, ارتقاء شهداء, ارتقى شهداء, سقط شهيدا, نال الشهادة
  en: martyr, martyred, martyrdom
  fr: martyr, martyre, mort en martyr, tomber en martyr
  es: mártir, martirio, martirizado
  ru: мученик, мученическая смерть, шахид

injure : event < harm
  opposite: unhurt
  ar: أصيب, يصاب, أصيبت, أصيبوا, أصيبا, أصاب بجروح, يصيب بجروح, إصابة, إصابات, مصاب, مصابون, مصابين, مصابة, جرح, يجرح, جرحوا, جرحت, جرح آخرون, جروح, جريح, جرحى, جريحة, مجروح, أصيب بجروح, أصيبوا بجروح, بجروح متفاوتة, بجراح, جراح متفاوتة, أوقع جرحى, سقوط جرحى, عدد الجرحى, عدد المصابين, حصيلة الجرحى, إصابات متفاوتة, تعرض لإصابات, أصيب بحروق, أصيبوا بحروق, حروق, أصيب بكسور, كسور, أصيب بشظايا, أصيب بالرصاص
  en: injure, injured, injury, injuries, wound, wounded, wounds, wounded person, hurt, left injured, left wounded, suffered injuries, sustained injuries, suffered burns, burns, fractures, maimed, maim
  fr: blesser, blessé, blessés, blessée, blessées, blessure, blessures, faire des blessés, a fait des blessés, souffrir de blessures, brûlures, fractures
  es: herir, herido, herida, heridos, heridas, hirió, hirieron, lesionar, lesionado, lesionados, lesión, lesiones, resultar herido, resultaron heridos, sufrir heridas, quemaduras, fracturas
  ru: ранить, ранен, ранены, ранена, раненый, раненые, раненых, ранение, ранения, получить ранения, получил ранения, получили ранения, травма, травмы, травмировать, травмирован, травмированы, получить травмы, получили травмы, пострадать, пострадал, пострадали, пострадавший, пострадавшие, ожоги, переломы

injure-seriously : event < injure
  opposite: injure-lightly
  ar: جروح خطيرة, بجروح خطيرة, بجروح بالغة, جروح بالغة, بجراح خطيرة, إصابة خطيرة, إصابات خطيرة, إصابة بالغة, إصابات بليغة, جروح بليغة, بجروح بليغة, في حالة حرجة, حالته حرجة, حالة خطرة, حالتهم خطيرة, إصابات حرجة, بين الحياة والموت, جرحى بحالة خطيرة
  en: seriously injured, seriously wounded, severely injured, severely wounded, critically injured, critically wounded, badly hurt, badly injured, badly wounded, serious injuries, severe injuries, critical condition, life-threatening injuries, in serious condition, gravely wounded
  fr: grièvement blessé, grièvement blessés, blessé grave, blessés graves, gravement blessé, gravement blessés, blessures graves, état critique, entre la vie et la mort, pronostic vital engagé, urgence absolue
  es: herido grave, heridos graves, gravemente herido, gravemente heridos, heridas graves, lesiones graves, herido de gravedad, heridos de gravedad, estado crítico, estado grave, debatirse entre la vida y la muerte
  ru: тяжело ранен, тяжело ранены, тяжелораненый, тяжелые ранения, тяжелое ранение, тяжелые травмы, серьезно ранен, серьезные ранения, серьезные травмы, в критическом состоянии, в тяжелом состоянии, тяжело пострадавшие

injure-lightly : event < injure
  opposite: injure-seriously
  ar: جروح طفيفة, بجروح طفيفة, إصابة طفيفة, إصابات طفيفة, جروح خفيفة, إصابات خفيفة, بجروح بسيطة, إصابة بسيطة, رضوض, كدمات, خدوش, إصابات سطحية
  en: lightly wounded, lightly injured, slightly injured, slightly wounded, minor injuries, minor injury, light injuries, superficial wounds, bruises, bruised, cuts and bruises
  fr: légèrement blessé, légèrement blessés, blessé léger, blessés légers, blessures légères, contusions, contusionné
  es: herido leve, heridos leves, levemente herido, heridas leves, lesiones leves, contusiones, contusionado
  ru: легко ранен, легкораненый, легкие ранения, легкое ранение, легкие травмы, незначительные травмы, ушибы, ссадины, царапины

unhurt : event < survive
  opposite: kill, injure
  ar: لم يصب بأذى, لم يصب أحد, لم يصب أحد بأذى, لم يصابوا بأذى, دون إصابات, دون وقوع إصابات, دون أن يصاب, لم تقع إصابات, لم تسجل إصابات, لم يسفر عن إصابات, سالم, سالمين, سالما, خرج سالما, خرجوا سالمين, بخير, دون خسائر بشرية, دون أذى, لا إصابات
  en: unhurt, unharmed, uninjured, unscathed, not injured, was not hurt, were not hurt, safe and sound, safe and well, no injuries, no injuries were reported, no casualties, no one was hurt, no one was injured, nobody was hurt, without casualties
  fr: indemne, indemnes, sain et sauf, sains et saufs, pas de blessé, aucun blessé, sans faire de victime, n'a pas été blessé, n'a fait aucune victime, aucune victime
  es: ileso, ilesos, ilesa, indemne, sano y salvo, sanos y salvos, sin heridos, no hubo heridos, sin víctimas, no hubo víctimas, resultar ileso, resultaron ilesos
  ru: невредим, невредимы, невредимый, не пострадал, не пострадали, никто не пострадал, цел и невредим, целы и невредимы, обошлось без пострадавших, обошлось без жертв, пострадавших нет, жертв нет, без пострадавших

missing : event < harm
  opposite: found-person, rescue
  ar: مفقود, مفقودون, مفقودين, مفقودة, فقدان, في عداد المفقودين, فقد أثره, فقد أثرهم, فقدت آثارهم, فقدان أثر, فقدان الاتصال, فقد الاتصال, اعتبر مفقودا, اعتبروا مفقودين, لا يزالون مفقودين, لا يزال مفقودا, لا يزال في عداد المفقودين, مفقودي الأثر, مجهول المصير, مجهولي المصير, مصيرهم مجهول, مصيره مجهول, لم يعرف مصيرهم, اختفى, يختفي, اختفوا, اختفت, اختفاء, مختف, مختفين, اختفى عن الأنظار, بلاغ عن فقدان, عدد المفقودين
  en: missing, gone missing, went missing, still missing, reported missing, missing person, missing people, unaccounted for, disappear, disappeared, disappearance, vanish, vanished, whereabouts unknown, feared missing, presumed missing, listed as missing
  fr: disparu, disparus, disparue, disparues, porté disparu, portés disparus, manquant, manquants, disparition, manquer à l'appel, manquent à l'appel, introuvable, introuvables, sans nouvelles
  es: desaparecido, desaparecidos, desaparecida, desaparecidas, desaparecer, desapareció, desaparecieron, desaparición, paradero desconocido, en paradero desconocido, no localizado, no localizados, dado por desaparecido, sin localizar
  ru: пропавший, пропавшие, пропавших, пропасть без вести, пропал без вести, пропали без вести, без вести пропавший, без вести пропавшие, пропал, пропала, пропали, считаются пропавшими, числятся пропавшими, исчезнуть, исчезать, исчез, исчезла, исчезли, исчезновение, судьба неизвестна, не выходит на связь

found-person : event
  opposite: missing
  ar: عثر على المفقودين, العثور على المفقودين, العثور على ناجين, عثر عليه حيا, عثر عليهم أحياء, العثور عليه حيا, العثور عليهم أحياء, عثر عليها حية, عثر عليهم سالمين
  en: found alive, was found safe, were found safe, located alive, found safe, tracked down alive
  fr: retrouvé vivant, retrouvés vivants, retrouvé sain et sauf, retrouvés sains et saufs, retrouvée vivante
  es: encontrado con vida, encontrados con vida, hallado con vida, hallados con vida, localizado con vida, localizados con vida
  ru: найден живым, найдены живыми, нашли живым, нашли живыми, найдена живой, обнаружен живым, обнаружены живыми

rescue : event
  opposite: missing
  ar: أنقذ, ينقذ, أنقذت, أنقذوا, إنقاذ, تم إنقاذ, إنقاذهم, جرى إنقاذ, عملية إنقاذ, عمليات إنقاذ, عمليات الإنقاذ, أنقذ من الغرق, إنقاذ من الغرق, انتشل أحياء, انتشال أحياء, انتشل حيا, انتشلوا أحياء, انتشل ناجين, انتشال ناجين, أخرج حيا, أخرجوا أحياء, إخراج أحياء, أخرج من تحت الأنقاض, إخراج عالقين, نجدة, أنجد, أغاث, إغاثة الركاب, تم إنقاذه, تم إنقاذهم, أنقذ حياة
  en: rescue, rescued, rescuing, rescue operation, rescue effort, saved, save lives, saved the lives, pulled alive, pulled out alive, pulled from the rubble, pulled from the water, plucked from the water, plucked from the sea, brought to safety, picked up from the sea, lifted to safety, freed from the wreckage
  fr: secourir, secouru, secourus, secourue, sauver, sauvé, sauvés, sauvée, sauvetage, opération de sauvetage, opérations de sauvetage, porter secours, repêché vivant, repêchés vivants, extrait vivant, extraits vivants, sorti vivant, recueilli en mer, recueillis, sauver des vies
  es: rescatar, rescatado, rescatados, rescatada, rescate, rescates, salvar, salvado, salvados, salvamento, operación de rescate, labores de rescate, operativo de rescate, puesto a salvo, puestos a salvo, sacado con vida, sacados con vida, salvar vidas
  ru: спасти, спасать, спас, спасла, спасли, спасен, спасены, спасена, спасенный, спасенные, спасение, спасательная операция, спасательные работы, спасательный, извлечен живым, извлечены живыми, достали живым, подняли из воды, вызволить

survive : event
  opposite: kill
  ar: نجا, ينجو, نجت, نجوا, نجاة, ناج, ناجون, ناجين, ناجية, ناجيات, ناجيان, نجا من الموت, نجا بأعجوبة, نجوا من الموت, نجا من محاولة, على قيد الحياة, بقي على قيد الحياة, بقوا على قيد الحياة, لا يزال على قيد الحياة, كتبت له النجاة, كتبت لهم النجاة, الناجي الوحيد, عدد الناجين, سلم من الموت, خرج حيا, خرجوا أحياء
  en: survive, survived, survivor, survivors, survival, sole survivor, lone survivor, escaped death, escaped with his life, escaped with their lives, made it out alive, still alive, stayed alive, cheated death, lived through
  fr: survivre, survécu, survit, survivent, survivant, survivants, survivante, survie, rescapé, rescapés, rescapée, unique survivant, échapper à la mort, échappé à la mort, en vie, resté en vie, en réchapper, réchappé
  es: sobrevivir, sobrevivió, sobrevivieron, sobrevivido, superviviente, supervivientes, sobreviviente, sobrevivientes, supervivencia, único superviviente, salvar la vida, salvó la vida, escapar de la muerte, salir con vida, salió con vida, salieron con vida, seguir con vida, quedar con vida
  ru: выжить, выживать, выжил, выжила, выжили, выживший, выжившие, выживших, выживание, уцелеть, уцелел, уцелели, уцелевший, уцелевшие, остаться в живых, остался в живых, остались в живых, остался жив, остались живы, единственный выживший, в живых, спастись, спасся, спаслись, избежать смерти

aboard : event
  ar: على متن, على متنها, على متنه, كان على متنها, كان على متنه, كانوا على متنها, كانوا على متنه, على متن السفينة, على متن العبارة, على متن الطائرة, على متن القطار, على ظهر السفينة, على ظهر العبارة, على ظهرها, كانت تقل, كان يقل, التي تقل, الذي يقل, تقل على متنها, حافلة تقل, سفينة تقل, طائرة تقل, قارب يقل, عبارة تقل, كانت تحمل على متنها, يستقل, تستقل, كان يستقل, كانوا يستقلون, الموجودين على متنها
  en: aboard, on board, onboard, those aboard, people aboard, were on board, was on board, carrying passengers, was carrying, were carrying
  fr: à bord, se trouvaient à bord, étaient à bord, présents à bord, transportait, transportaient, personnes à bord
  es: a bordo, iban a bordo, viajaban a bordo, estaban a bordo, ocupantes, ocupante, llevaba a bordo, personas a bordo, que viajaban en
  ru: на борту, находились на борту, находился на борту, находившиеся на борту, были на борту, на борту судна, на борту парома, на борту самолета

evacuate : event
  ar: أجلى, يجلي, أجلي, أجلت, أجلوا, أجليت, إجلاء, إجلاؤهم, إجلاؤه, إجلائهم, عملية إجلاء, عمليات إجلاء, تم إجلاء, جرى إجلاء, أخلى, يخلي, أخلي, أخلت, أخلوا, أخليت, إخلاء, إخلاؤهم, إخلائهم, إخلاؤها, أمر إخلاء, أوامر إخلاء, عملية إخلاء, تم إخلاء, مخلى, الذين تم إجلاؤهم
  en: evacuate, evacuated, evacuation, evacuations, evacuee, evacuees, evacuation order, ordered to leave their homes, airlifted out, moved to safety, taken to safety, cleared the building
  fr: évacuer, évacué, évacués, évacuée, évacuation, évacuations, ordre d'évacuation, mis à l'abri, mettre à l'abri, mise en sécurité
  es: evacuar, evacuado, evacuados, evacuada, evacuación, evacuaciones, evacuó, evacuaron, orden de evacuación, desalojar, desalojado, desalojados, desalojo, desalojó
  ru: эвакуировать, эвакуирован, эвакуированы, эвакуированный, эвакуированные, эвакуация, эвакуироваться, эвакуировали, вывезти в безопасное место, вывезены, вывоз жителей, приказ об эвакуации

displace : event < harm
  ar: نزح, ينزح, نزحوا, نزوح, نازح, نازحون, نازحين, نازحة, نازحات, نزوح داخلي, موجة نزوح, النازحين داخليا, نزح من منزله, شرد, يشرد, تشريد, مشرد, مشردون, مشردين, تشرد, شردت, شردوا, بلا مأوى, فر من منازلهم, فروا من منازلهم, الفرار من منازلهم, ترك منزله, غادروا منازلهم, مغادرة منازلهم
  en: displace, displaced, displacement, displaced person, displaced people, displaced persons, internally displaced, IDP, IDPs, homeless, made homeless, left homeless, forced from their homes, fled their homes, driven from their homes, uprooted, uproot, forced to flee
  fr: déplacement de population, déplacements de population, déplacé, déplacés, déplacée, déplacées, personnes déplacées, déplacé interne, déplacés internes, sans-abri, fuir leur domicile, fui leur domicile, fui leurs maisons, déplacement interne, déracinés, contraints de fuir
  es: desplazado, desplazados, desplazada, desplazadas, desplazar a la población, desplazamiento, desplazamientos, desplazado interno, desplazados internos, personas desplazadas, sin hogar, sin techo, huir de sus hogares, huyeron de sus hogares, abandonar sus hogares, abandonaron sus hogares
  ru: вынужденный переселенец, вынужденные переселенцы, внутренне перемещенные лица, перемещенные лица, перемещенное лицо, перемещение населения, внутреннее перемещение, лишиться крова, лишились крова, остались без крова, остаться без жилья, остались без жилья, бездомный, бездомные, покинуть свои дома, покинули свои дома, бежали из своих домов, внутренние переселенцы

forcibly-displace : event < displace
  ar: هجر, يهجر, تهجير, مهجر, مهجرون, مهجرين, تهجير قسري, تهجير جماعي, تهجير السكان, ترحيل قسري, نقل قسري, نزوح قسري, إخلاء قسري, طرد السكان, تطهير عرقي
  en: forced displacement, forcible displacement, forcibly displaced, forcible transfer, forced transfer, mass displacement, forced evacuation, forced eviction, expulsion of the population, ethnic cleansing
  fr: déplacement forcé, déplacements forcés, transfert forcé, déplacés de force, expulsion de la population, nettoyage ethnique, évacuation forcée
  es: desplazamiento forzado, desplazamiento forzoso, desplazados forzosos, traslado forzoso, traslado forzado, expulsión de la población, limpieza étnica, desalojo forzoso
  ru: принудительное переселение, насильственное переселение, насильственное перемещение, принудительное перемещение, изгнание населения, насильственно перемещенные, этническая чистка, этнические чистки, депортация населения

detain : event
  opposite: release
  ar: احتجز, يحتجز, احتجاز, محتجز, محتجزون, محتجزين, محتجزة, اعتقل, يعتقل, اعتقلت, اعتقلوا, اعتقال, اعتقالات, معتقل, معتقلون, معتقلين, توقيف, توقيفات, موقوف, موقوفون, موقوفين, أوقف شخصا, أوقفت الشرطة, أوقفت السلطات, ألقى القبض على, ألقت القبض على, ألقي القبض على, إلقاء القبض, القبض على, قبض على, قبضت على, يلقي القبض, تم القبض على, قيد الاحتجاز, رهن الاحتجاز, رهن الاعتقال, رهن التوقيف, قيد التوقيف, قيد الاعتقال, حملة اعتقالات, حجز احتياطي, توقيف احتياطي
  en: detain, detained, detainee, detainees, detention, arrest, arrested, arrests, apprehend, apprehended, apprehension of, taken into custody, in custody, held in custody, rounded up, round-up of suspects, being held, under arrest, captured suspect
  fr: détenir, détenu, détenus, détenue, détention, arrêter, arrêté, arrêtés, arrestation, arrestations, interpeller, interpellé, interpellés, interpellation, interpellations, garde à vue, placé en détention, placé en garde à vue, appréhender, appréhendé
  es: detener, detenido, detenidos, detenida, detuvo, detuvieron, detención, detenciones, arrestar, arrestado, arrestados, arresto, arrestos, apresar, apresado, bajo custodia, aprehender, aprehendido
  ru: задержать, задерживать, задержан, задержаны, задержана, задержанный, задержанные, задержания, арестовать, арестован, арестованы, арестованный, арест, аресты, взять под стражу, взят под стражу, под стражей, содержаться под стражей, заключить под стражу, взяты под стражу

release : event
  opposite: detain, kidnap, capture-person
  ar: أفرج عن, يفرج عن, أفرجت عن, أفرج, إفراج, الإفراج عن, إطلاق سراح, أطلق سراح, يطلق سراح, أطلقت سراح, أطلق سراحه, أطلق سراحهم, مفرج عنه, مفرج عنهم, أخلى سبيل, إخلاء سبيل, أخلي سبيل, أخلي سبيلهم, أخلت سبيل, تحرير الرهائن, تحرير رهائن, تحرير الأسرى, تحرير أسرى, حرر رهينة, حرر رهائن, أسير محرر, أسرى محررون, الأسرى المحررين
  en: release hostages, release prisoners, release of hostages, release of prisoners, released from prison, released from custody, were released, was released, hostage release, free hostages, freed, freed prisoners, freed hostages, set free, freeing, let go free, regained freedom, released on bail, release of detainees
  fr: libérer, libéré, libérés, libérée, libération d'otages, libération des otages, libération de prisonniers, libération des prisonniers, remettre en liberté, remis en liberté, remise en liberté, relâcher, relâché, relâchés, élargissement des prisonniers, libération
  es: liberar, liberado, liberados, liberada, liberó, liberaron, liberación, poner en libertad, puesto en libertad, puestos en libertad, puesta en libertad, dejar en libertad, excarcelar, excarcelado, excarcelación, soltar, soltado
  ru: освободить заложников, освобождение заложников, освобождение пленных, освободить из плена, освобожден, освобождены, освобожденный, освобожденные, выпустить на свободу, отпустить, отпустил, отпущен, отпущены, выйти на свободу, вышел на свободу, вышли на свободу, освобождение из-под стражи, отпустить на свободу

kidnap : event < crime
  opposite: release
  ar: خطف, يخطف, خطفوا, خطفت, اختطف, يختطف, اختطاف, مختطف, مختطفون, مختطفين, مختطفة, مخطوف, مخطوفون, مخطوفين, عملية خطف, عملية اختطاف, عمليات خطف, اقتاده مسلحون, اقتيد إلى جهة مجهولة, اقتادوه إلى جهة مجهولة
  en: kidnap, kidnapped, kidnapping, abduct, abducted, abduction, abductee, seized by gunmen, snatched
  fr: enlever, enlevé, enlevés, enlevée, enlèvement, enlèvements, kidnapper, kidnappé, kidnapping, rapt, séquestrer, séquestration, ravisseurs
  es: secuestrar, secuestrado, secuestrados, secuestrada, secuestró, secuestro, secuestros, raptar, raptado, rapto
  ru: похитить, похищать, похитил, похищен, похищены, похищенный, похищенные, похищение, похищения людей, захват людей

trapped : event < harm
  ar: محاصر تحت الأنقاض, محاصرون تحت الأنقاض, محاصرين تحت الأنقاض, عالق تحت الأنقاض, عالقون تحت الأنقاض, عالقين تحت الأنقاض, تحت الأنقاض, تحت الركام, علق تحت, علقوا داخل, علقوا تحت, احتجز داخل المصعد, عالقون داخل, محاصرين داخل المبنى, محاصرون داخل المنجم, تحت الردم
  en: trapped, entrapped, trapped under the rubble, under the rubble, buried under, buried alive, beneath the rubble, stuck under, pinned under, trapped inside
  fr: piégé, piégés, coincé, coincés, pris au piège, sous les décombres, prisonnier des décombres, enseveli, ensevelis, bloqués sous
  es: atrapado, atrapados, atrapada, bajo los escombros, sepultado, sepultados, quedar atrapado, quedaron atrapados, enterrados vivos
  ru: под завалами, под завалом, оказаться под завалами, оказались под завалами, заблокирован под, заблокированы под, в ловушке, оказаться в ловушке, оказались в ловушке, под обломками, заваленный, погребен заживо

stranded : event < harm
  ar: عالق, عالقون, عالقين, عالقة, تقطعت بهم السبل, تقطعت به السبل, الذين تقطعت بهم السبل, مسافرون عالقون, ركاب عالقون, منقطع بهم السبل
  en: stranded, marooned, left stranded, stuck at the airport, stuck at the border, unable to leave, stranded passengers
  fr: bloqués sur la route, bloqués à l'aéroport, bloqués à la frontière, passagers bloqués, restés bloqués, coincés à l'aéroport, voyageurs bloqués
  es: varado, varados, varada, varadas, quedar varado, quedaron varados, pasajeros varados, bloqueados en el aeropuerto
  ru: застрять, застрял, застряли, застрявший, застрявшие, застряли в аэропорту, застряли на границе, не могут выехать, оказаться отрезанными, отрезаны от мира

drown : event < kill
  ar: مات غرقا, ماتوا غرقا, غرقى, غريق, لقي حتفه غرقا, لقوا حتفهم غرقا, قضى غرقا, قضوا غرقا, توفي غرقا, غرق مهاجرين, غرق مهاجرون, غرق أطفال, غرق أشخاص, حادث غرق, ابتلعه البحر, ابتلعتهم المياه
  en: drown, drowned, drowning, drownings, swept away by the water, lost at sea
  fr: se noyer, noyé, noyés, noyée, noyade, noyades, mort noyé, morts noyés, mort par noyade
  es: ahogarse, ahogado, ahogados, ahogada, se ahogó, se ahogaron, ahogamiento, morir ahogado, murieron ahogados
  ru: утонувший, утонувшие, утопленник, утонули люди, утонул мужчина, утонул ребенок, захлебнуться, захлебнулся, потонули люди, утонули мигранты

suffocate : event < kill
  ar: اختنق, يختنق, اختناق, مختنق, اختناقا, حالات اختناق, مات اختناقا, استنشاق الدخان, استنشاق دخان, استنشاق الغاز, ضيق تنفس
  en: suffocate, suffocated, suffocation, asphyxiate, asphyxiation, smoke inhalation, inhaled smoke
  fr: asphyxie, asphyxier, asphyxié, asphyxiés, suffoquer, suffocation, inhalation de fumée, inhalé de la fumée, intoxiqués par la fumée
  es: asfixia, asfixiar, asfixiado, asfixiarse, sofocación, inhalación de humo, inhalar humo, intoxicados por humo
  ru: задохнуться, задохнулся, задохнулись, удушье, отравление дымом, надышаться дымом, надышались дымом, отравиться угарным газом, отравление угарным газом, асфиксия

burn-to-death : event < kill
  ar: مات حرقا, ماتوا حرقا, احترق حتى الموت, قضى حرقا, قضوا حرقا, جثث متفحمة, جثة متفحمة, متفحم, لقوا حتفهم حرقا
  en: burned to death, burnt to death, burned alive, burnt alive, charred bodies, charred remains
  fr: brûlé vif, brûlés vifs, mort carbonisé, corps carbonisé, corps carbonisés, carbonisé
  es: quemado vivo, quemados vivos, calcinado, calcinados, cuerpo calcinado, cuerpos calcinados, morir calcinado
  ru: сгореть заживо, сгорел заживо, сгорели заживо, обгоревшие тела, обугленные тела, погибнуть в огне

hospitalise : event
  ar: نقل إلى المستشفى, نقلوا إلى المستشفى, نقلت إلى المستشفى, نقل إلى المستشفيات, نقل المصابين, نقل الجرحى, نقل إلى مستشفى, أدخل المستشفى, أدخلوا المستشفى, دخل المستشفى, إدخال المستشفى, يتلقى العلاج في المستشفى, يتلقون العلاج, تلقي العلاج, يرقد في المستشفى
  en: hospitalise, hospitalised, hospitalize, hospitalized, hospitalisation, hospitalization, taken to hospital, rushed to hospital, admitted to hospital, treated in hospital, taken to hospitals, taken to the hospital
  fr: hospitaliser, hospitalisé, hospitalisés, hospitalisée, hospitalisation, transporté à l'hôpital, transportés à l'hôpital, conduit à l'hôpital, admis à l'hôpital
  es: hospitalizar, hospitalizado, hospitalizados, hospitalización, trasladado al hospital, trasladados al hospital, ingresado, ingresados, ingresar en el hospital, llevado al hospital
  ru: госпитализировать, госпитализирован, госпитализированы, госпитализированный, госпитализация, доставлен в больницу, доставлены в больницу, доставить в больницу, попасть в больницу, попал в больницу, помещен в больницу

flee : event
  ar: فر, يفر, فروا, فرار, فار, فارون, فارين, هرب, يهرب, هربوا, هروب, هارب, هاربون, هاربين, لاذ بالفرار, لاذوا بالفرار
  en: flee, fled, fleeing, run away, ran away, escapee, fugitive, took flight, escape, escaped
  fr: fuir, fui, fuite, fuient, fuyard, fugitif, fugitifs, s'enfuir, enfui, enfuis, prendre la fuite, pris la fuite, s'échapper, échappé, évadé, évasion
  es: huir, huyó, huyeron, huido, huida, fugarse, fuga, fugitivo, fugitivos, escapar, escapó, escaparon, darse a la fuga, se dio a la fuga
  ru: бежать, сбежать, сбежал, сбежали, бежали, убежать, бегство, побег, беглец, беглецы, скрыться с места, скрылся, скрылись, спасаться бегством

return-home : event
  opposite: displace
  ar: عودة النازحين, عاد النازحون, عودة اللاجئين, عاد إلى منزله, عادوا إلى منازلهم, عودة إلى الديار, العودة إلى منازلهم, عادوا إلى ديارهم, عائدون, عائدين, عودة طوعية
  en: return home, returned home, return to their homes, returned to their homes, returnee, returnees, return of refugees, voluntary return, return of displaced
  fr: retour chez eux, rentrer chez eux, rentrés chez eux, retour des réfugiés, retour des déplacés, retour volontaire, regagner leur domicile, regagner leurs foyers
  es: regresar a sus hogares, regresaron a sus hogares, volver a casa, regreso de los refugiados, regreso de los desplazados, retorno voluntario, retornados, volver a sus hogares
  ru: вернуться домой, вернулись домой, возвращение беженцев, вернуться в свои дома, вернулись в свои дома, возвращение домой, добровольное возвращение, возвращение переселенцев

harm : event
  ar: ألحق الأذى, إلحاق الأذى, أذى, آذى, يؤذي, إيذاء, تضرر, متضرر, متضررون, متضررين, تضرر من, منكوب, منكوبون, منكوبين
  en: harm, harmed, affected people, people affected, hit hard, stricken
  fr: nuire, porter atteinte à, sinistré, sinistrés, sinistrée, personnes touchées, personnes affectées, faire du mal
  es: dañar a personas, damnificado, damnificados, afectados, personas afectadas, hacer daño
  ru: причинить вред, причинять вред, вред здоровью, потерпевший, потерпевшие, навредить, затронутые лица

casualties : thing
  ar: خسائر بشرية, قتلى وجرحى, قتلى ومصابين, قتيل وجريح, بين قتيل وجريح, ضحايا ومصابين, وقوع ضحايا, سقوط قتلى وجرحى, قتلى ومصابون
  en: casualties, casualty, mass casualty, dead and injured, dead and wounded, killed and injured, killed and wounded, killed or wounded, human losses
  fr: morts et blessés, tués et blessés, morts et des blessés, pertes humaines, tués ou blessés, nombreuses victimes
  es: bajas, muertos y heridos, pérdidas humanas, muertos o heridos
  ru: потери в живой силе, людские потери, убитые и раненые, погибшие и раненые, погибшие и пострадавшие, убитых и раненых, погибших и раненых, человеческие жертвы, боевые потери

toll : thing
  ar: حصيلة, حصيلة أولية, حصيلة نهائية, حصيلة غير نهائية, حصيلة الضحايا, حصيلة جديدة, حصيلة محدثة
  en: toll, casualty toll, casualty figures, provisional toll, final toll, updated toll, human toll
  fr: bilan, bilan humain, bilan provisoire, bilan définitif, nouveau bilan, bilan des victimes, dernier bilan, lourd bilan
  es: balance de víctimas, balance provisional, balance definitivo, último balance, saldo provisional, recuento de víctimas, saldo de víctimas
  ru: данные о жертвах, предварительные данные о пострадавших, количество пострадавших, число пострадавших, окончательное число жертв

body : thing
  ar: جثة, جثث, جثمان, جثامين, رفات, أشلاء, جثة هامدة, جثته, جثثهم
  en: body, bodies, corpse, corpses, remains, dead body, human remains, mortal remains
  fr: cadavre, cadavres, dépouille, dépouilles, corps sans vie, corps des victimes, restes humains, les corps
  es: cadáver, cadáveres, cuerpo sin vida, cuerpos sin vida, restos mortales, restos humanos, los cuerpos, el cuerpo
  ru: тело, тела, труп, трупы, останки, тела погибших, тело погибшего

recover-bodies : event
  ar: انتشل جثة, انتشال جثة, انتشل جثث, انتشال جثث, انتشال جثامين, انتشال الجثث, عثر على جثة, العثور على جثة, العثور على جثث, عثر على جثث, استخراج جثث, انتشلت جثث, تسليم جثامين, استعادة جثامين, استعادة جثث
  en: recover bodies, recovered bodies, bodies recovered, body recovered, body was found, bodies were found, found dead, found the body, retrieve bodies, bodies retrieved, pulled bodies, bodies were pulled, recovered the body
  fr: retrouvé mort, retrouvés morts, corps retrouvé, corps retrouvés, corps repêché, corps repêchés, repêcher des corps, récupérer les corps, découverte du corps, corps découverts
  es: recuperar cuerpos, cuerpos recuperados, hallado muerto, hallados muertos, encontrado muerto, encontrados muertos, hallazgo del cadáver, recuperar los cadáveres, recuperaron los cuerpos
  ru: найден мертвым, найдены мертвыми, обнаружено тело, обнаружены тела, нашли тело, нашли тела, извлечь тело, извлечены тела, извлекли тела, подняты тела, передача тел

bury : event
  ar: دفن, يدفن, دفنوا, مدفون, تشييع, شيع, يشيع, شيعوا, جنازة, جنازات, جنائز, مراسم التشييع, مراسم الدفن, ووري الثرى, مثواه الأخير, مشيعون, مشيعين
  en: bury, buried, burial, funeral, funerals, laid to rest, mourners, interment
  fr: enterrer, enterré, enterrement, inhumer, inhumé, inhumation, funérailles, obsèques, cortège funèbre
  es: enterrar, enterrado, enterró, entierro, funeral, funerales, sepelio, exequias, inhumar, inhumación
  ru: похоронить, хоронить, похоронен, похоронены, похороны, погребение, захоронение, предать земле, захоронить

mourn : event
  ar: حداد, أعلن الحداد, حداد وطني, نعى, ينعى, نعي, عزاء, تعزية, قدم التعازي, تعاز, تعازي, واسى, مواساة, دقيقة صمت, تنكيس الأعلام
  en: mourn, mourning, condolences, condolence, minute of silence, flags at half-mast, grieving families
  fr: deuil, endeuillé, endeuiller, condoléances, minute de silence, drapeaux en berne
  es: luto, duelo nacional, condolencias, pésame, minuto de silencio, banderas a media asta
  ru: траур, скорбеть, скорбь, соболезнование, соболезнования, минута молчания, приспущены флаги

identify-victims : event
  ar: تحديد هوية, تحديد هويات, تم التعرف على, التعرف على الجثث, التعرف على هوية, مجهول الهوية, مجهولة الهوية, تعرف على جثة, فحص الحمض النووي
  en: identify the victims, identify the bodies, identification of the bodies, identification of the victims, unidentified body, unidentified bodies, DNA test
  fr: identifier les victimes, identification des victimes, identification des corps, corps non identifié, test ADN
  es: identificar a las víctimas, identificar los cuerpos, identificación de las víctimas, cuerpo sin identificar, prueba de ADN
  ru: опознание, опознать, опознан, опознаны, установить личность, личность погибшего, личности погибших, неопознанное тело, идентификация тел, экспертиза ДНК

# --- People as counted ---

person : thing
  ar: شخص, أشخاص, فرد, أفراد, إنسان, أناس, نسمة, نفر
  en: person, people, individual, persons
  fr: personne, personnes, individu, gens
  es: persona, personas, individuo, gente
  ru: человек, люди, лицо без гражданства, гражданин мужского пола, персона

man : thing < person
  opposite: woman
  ar: رجل, رجال, ذكر, ذكور
  en: man, men, male
  fr: homme, hommes
  es: hombre, hombres, varón
  ru: мужчина, мужчины

woman : thing < person
  opposite: man
  ar: امرأة, نساء, نسوة, سيدة, سيدات, المرأة, أنثى, إناث, نسائي
  en: woman, women, female
  fr: femme, femmes
  es: mujer, mujeres
  ru: женщина, женщины, женский

child : thing < person
  opposite: adult
  ar: طفل, أطفال, طفلة, طفلات, طفولة, صغار السن, قاصر, قاصرون, قاصرين, قصر غير مصحوبين, فتى, فتيان, فتاة, فتيات, صبي, صبية, صبيان
  en: child, children, kid, minor, boy, girl, schoolchild, schoolchildren, underage
  fr: enfant, enfants, mineur, mineurs, garçon, fillette, fille, écolier, écoliers
  es: niño, niña, niños, niñas, menor de edad, menores, menor, chico, chica
  ru: ребенок, дети, детей, детский, несовершеннолетний, мальчик, девочка, школьник

infant : thing < child
  ar: رضيع, رضع, رضيعة, مولود, مواليد, حديث الولادة, حديثي الولادة, أطفال خدج
  en: baby, babies, infant, newborn, toddler
  fr: bébé, nourrisson, nouveau-né
  es: bebé, recién nacido, lactante
  ru: младенец, младенцы, новорожденный, грудной ребенок, малыш

teenager : thing < person
  ar: مراهق, مراهقون, مراهقين, مراهقة, يافع, يافعين
  en: teenager, teen, teenage, adolescent, youngster
  fr: adolescent, adolescente, ado
  es: adolescente, adolescentes
  ru: подросток, подростки

youth : thing < person
  ar: شاب, شباب, شبان, شابة, شابات, شبيبة
  en: youth, young people, young man, young men, young woman, young women
  fr: jeune homme, jeunes gens, jeune femme, jeunesse, jeunes
  es: joven, jóvenes, juventud
  ru: молодежь, молодой человек, молодые люди, юноша, юноши, девушка

elderly-person : thing < person
  ar: مسن, مسنون, مسنين, مسنة, كبار السن, كبير في السن, عجوز, عجائز, شيخوخة
  en: elderly, old man, old woman, old people, older people, senior citizen, pensioner
  fr: personne âgée, personnes âgées, vieillard, vieil homme, vieille dame
  es: anciano, anciana, ancianos, persona mayor, personas mayores, tercera edad
  ru: пожилой человек, пожилые люди, пожилой, старик, старики, пенсионер, пенсионерка

adult : thing < person
  opposite: child
  ar: بالغ, بالغون, بالغين, راشد, راشدين, شخص بالغ
  en: adult, grown-up
  fr: adulte, adultes, majeur et vacciné
  es: adulto, adultos
  ru: взрослый, взрослые

family : thing
  ar: عائلة, عوائل, عائلي, أسرة, أسر, أسري, ذوو, ذوي الضحايا, أهالي الضحايا
  en: family, families, household
  fr: famille, familles, ménage, familial
  es: familia, familias, hogar familiar
  ru: семья, семьи, семейный

relative : thing < person
  ar: قريب له, أقارب, أقرباء, ذويهم, ذويه, نسيب, أفراد العائلة, أفراد عائلته, أفراد أسرته
  en: relative, kin, next of kin, family member, loved ones, relatives, cousin
  fr: proches, membre de la famille, parents des victimes, cousin
  es: pariente, familiar, familiares, allegado, ser querido, primo
  ru: родственник, родственники, близкие, родные, член семьи

parent : thing < relative
  ar: والد, والدان, والدين, والدة, أم, أمهات, أب, آباء, الأبوين
  en: parent, parents, mother, father, mum, dad
  fr: mère, père, les parents, mères, pères
  es: madre, padre, padres, madres
  ru: родители, мать, отец, родитель

sibling : thing < relative
  ar: شقيق, أشقاء, شقيقة, شقيقات, شقيقان, أخ, إخوة, أخت, أخوات
  en: brother, sister, sibling
  fr: frère, soeur, fratrie
  es: hermano, hermana
  ru: брат, братья, сестра, сестры

son-or-daughter : thing < relative
  ar: ابن, أبناء, نجل, أنجال, ابنة, بنات, كريمة الرئيس
  en: son, daughter
  fr: fils, sa fille, leur fille
  es: hijo, hija, hijos
  ru: сын, сыновья, дочь, дочери

spouse : thing < relative
  ar: زوج, أزواج, زوجة, زوجات, زوجته, زوجها, قرينة
  en: husband, wife, wives, spouse
  fr: mari, épouse, époux, conjoint
  es: marido, esposa, esposo, cónyuge
  ru: муж, жена, супруг, супруга, мужья

widow : thing < person
  ar: أرملة, أرامل, أرمل
  en: widow, widower
  fr: veuve, veuf
  es: viuda, viudo
  ru: вдова, вдовец, вдовы

orphan : thing < child
  ar: يتيم, أيتام, يتامى, يتيمة
  en: orphan, orphaned, orphanage
  fr: orphelin, orphelins, orphelinat
  es: huérfano, huérfanos, orfanato
  ru: сирота, сироты, детский дом, осиротеть

civilian : thing < person
  opposite: soldier, combatant
  ar: مدني, مدنيون, مدنيين, مدنيات, سكان مدنيون, أعيان مدنية, غير مقاتل, عزل, أعزل, أبرياء
  en: civilian, civilians, noncombatant, non-combatant, civilian population
  fr: civil, civils, civile, population civile, populations civiles
  es: civil, civiles, población civil
  ru: мирный житель, мирные жители, гражданское лицо, гражданские лица, мирное население, гражданское население, гражданские, мирных жителей

resident : thing < person
  ar: ساكن, سكان, قاطن, قاطنو, قاطنين, أهالي, أهال, أهالي المنطقة, مقيم, مقيمون, مقيمين
  en: resident, inhabitant, villager, locals, townspeople, population, dweller
  fr: habitant, habitants, riverain, riverains, résident, villageois, population
  es: habitante, habitantes, residente, residentes, vecinos, poblador, población, lugareño
  ru: житель, жители, жителей, население, местные жители, обитатель

neighbour : thing < person
  ar: جار, جيران, جيرانه
  en: neighbour, neighbor
  fr: voisin, voisins, voisinage
  es: vecino, vecindario
  ru: соседи, сосед по дому

passenger : thing < person
  ar: راكب, ركاب, مسافر, مسافرون, مسافرين, راكبا, راكبة
  en: passenger, passengers, traveller, traveler, commuter
  fr: passager, passagers, passagère, voyageur, voyageurs, usager
  es: pasajero, pasajeros, pasajera, viajero, viajeros
  ru: пассажир, пассажиры, пассажиров, пассажирский, путешественник

crew-member : thing < person
  ar: طاقم, أطقم, أفراد الطاقم, فرد من الطاقم, أعضاء الطاقم, طواقم, أفراد طاقم, بحار, بحارة, ملاح, ملاحون, ملاحين, مضيف جوي, مضيفة
  en: crew, crew member, crewmember, crewman, crewmen, crew members, sailor, seafarer, seaman, seamen, flight attendant, mariner
  fr: équipage, membre d'équipage, membres d'équipage, membre de l'équipage, membres de l'équipage, marin, marins, matelot, hôtesse de l'air
  es: tripulación, tripulante, tripulantes, miembro de la tripulación, marinero, marineros, marino, azafata
  ru: экипаж, член экипажа, члены экипажа, членов экипажа, моряк, моряки, матрос, матросы, стюардесса, бортпроводник

captain : thing < crew-member
  ar: قبطان, قباطنة, ربان, ربابنة, ربان السفينة, قبطان السفينة, قبطان العبارة, نقيب بحري
  en: captain, skipper, shipmaster, ship's master, ship's captain
  fr: capitaine, commandant du navire, commandant de bord, capitaine du navire
  es: capitán, patrón del barco, capitán del barco, capitán del buque
  ru: капитан, капитан судна, капитан корабля, шкипер, капитан парома

pilot : thing < crew-member
  ar: طيار, طيارون, طيارين, ربان الطائرة, قائد الطائرة, قائد طائرة, مساعد الطيار
  en: pilot, co-pilot, copilot, airman, aviator
  fr: pilote, copilote, aviateur, pilotes
  es: piloto, copiloto, aviador
  ru: пилот, летчик, второй пилот, летчики, командир экипажа

driver : thing < person
  ar: سائق, سائقون, سائقين, سواق, قائد المركبة, سائق الحافلة, سائق القطار, سائق الشاحنة
  en: driver, motorist, chauffeur, bus driver, truck driver, train driver, engine driver
  fr: chauffeur, automobiliste, chauffeur routier, conducteur, conductrice, conducteurs
  es: conductor, conductora, chófer, chofer, maquinista, automovilista, camionero
  ru: водитель, шофер, машинист, водители, автомобилист, водитель автобуса, машинист поезда

pedestrian : thing < person
  ar: عابر سبيل, المشاة في الشارع, مشاة عابرون, مار, مارة, أحد المارة
  en: pedestrian, passer-by, passers-by, passerby, bystander
  fr: piéton, piétons, passant, passants
  es: peatón, peatones, transeúnte, viandante
  ru: пешеход, пешеходы, прохожий, прохожие

tourist : thing < person
  ar: سائح, سياح, سواح, سائحة, مصطاف, مصطافين
  en: tourist, holidaymaker, vacationer, sightseer
  fr: touriste, touristes, vacancier
  es: turista, turistas, veraneante
  ru: турист, туристы, турист из, отдыхающий, отдыхающие

worker : thing < person
  ar: عامل, عمال, عاملة, عاملات, عاملون, عاملين, شغيلة, عمالة
  en: worker, laborer, labourer, workman, workmen, workers
  fr: ouvrier, ouvriers, ouvrière, travailleur, travailleurs
  es: trabajador, trabajadores, trabajadora, obrero, obreros
  ru: рабочий, рабочие, рабочих, трудящиеся, работник, работники

miner : thing < worker
  ar: عامل منجم, عمال منجم, عمال المناجم, عمال المنجم, منجمي
  en: miner, miners, coal miner, mineworker, pitman
  fr: mineur de fond, mineurs de fond, mineurs de charbon, gueule noire
  es: minero, mineros
  ru: шахтер, шахтеры, горняк, горняки

fisherman : thing < worker
  ar: صياد, صيادون, صيادين, صيادي الأسماك, صيادو الأسماك
  en: fisherman, fishermen, fisher
  fr: pêcheur, pêcheurs, marin-pêcheur
  es: pescador, pescadores
  ru: рыбак, рыбаки

rescuer : thing < person
  ar: منقذ, منقذون, منقذين, رجال الإنقاذ, فرق الإنقاذ, فريق الإنقاذ, فرق إنقاذ, طواقم الإنقاذ, عمال الإنقاذ, عمال إنقاذ, غواص, غواصون, غواصين, فرق البحث
  en: rescuer, rescue worker, rescue workers, rescue team, rescue teams, rescue crews, lifeguard, search team, search teams, diver, divers, frogman, first responder, first responders
  fr: sauveteur, sauveteurs, secouriste, secouristes, équipe de secours, équipes de secours, équipe de sauvetage, équipes de sauvetage, plongeur, plongeurs, les secours
  es: rescatista, rescatistas, socorrista, socorristas, equipo de rescate, equipos de rescate, rescatador, equipos de socorro, buzo, buzos, buceador
  ru: спасатель, спасатели, спасателей, спасательная команда, спасательные команды, поисково-спасательный отряд, водолаз, водолазы, спасательные бригады

firefighter : thing < person
  ar: إطفائي, إطفائيون, إطفائيين, رجال الإطفاء, رجل إطفاء, فرق الإطفاء, عناصر الإطفاء, جهاز الإطفاء, فوج الإطفاء, طواقم الإطفاء
  en: firefighter, firefighters, fireman, firemen, fire brigade, fire service, fire department, fire crews
  fr: pompier, pompiers, sapeur-pompier, sapeurs-pompiers, soldats du feu
  es: bombero, bomberos, cuerpo de bomberos
  ru: пожарный, пожарные, пожарных, пожарная служба, огнеборцы, пожарная бригада

paramedic : thing < person
  ar: مسعف, مسعفون, مسعفين, مسعفة, فرق الإسعاف, طواقم الإسعاف, رجال الإسعاف, طاقم طبي, طواقم طبية, فرق طبية
  en: paramedic, medic, medics, ambulance crew, ambulance crews, ambulance workers, medical team, medical teams
  fr: ambulancier, ambulanciers, urgentiste, urgentistes, équipe médicale, équipes médicales
  es: paramédico, paramédicos, sanitarios, equipo médico, equipos médicos
  ru: парамедик, фельдшер, бригада скорой помощи, бригады скорой помощи, бригады медиков, врачи скорой помощи, медики

civil-defence : thing
  ar: دفاع مدني, الدفاع المدني, حماية مدنية, الحماية المدنية, وقاية مدنية, الوقاية المدنية
  en: civil defence, civil defense, civil protection, emergency services, emergency service
  fr: protection civile, sécurité civile, défense civile, services d'urgence, services de secours
  es: protección civil, defensa civil, servicios de emergencia, servicios de emergencias
  ru: гражданская оборона, гражданская защита, экстренные службы, спасательные службы, служба спасения, аварийные службы

volunteer : thing < person
  ar: متطوع, متطوعون, متطوعين, متطوعة, متطوعي
  en: volunteer, volunteers
  fr: bénévole, bénévoles, volontaire, volontaires
  es: voluntario, voluntarios, voluntaria
  ru: волонтер, волонтеры, доброволец, добровольцы

aid-worker : thing < worker
  ar: عامل إغاثة, عمال إغاثة, عمال الإغاثة, موظفي الإغاثة, موظفو الإغاثة, عامل إنساني, عاملون في المجال الإنساني, العاملين في المجال الإنساني, موظف إغاثة
  en: aid worker, aid workers, relief worker, relief workers, humanitarian worker, humanitarian workers
  fr: travailleur humanitaire, travailleurs humanitaires, employé humanitaire, personnel humanitaire
  es: trabajador humanitario, trabajadores humanitarios, cooperante, cooperantes, personal humanitario
  ru: гуманитарный работник, гуманитарные работники, сотрудник гуманитарной организации, гуманитарный персонал

witness : thing < person
  ar: شاهد, شهود, شهود عيان, شاهد عيان, شاهدة عيان
  en: witness, eyewitness, witnesses, eyewitnesses, onlooker
  fr: témoin, témoins, témoin oculaire, témoins oculaires
  es: testigo, testigos, testigo ocular, testigo presencial
  ru: свидетель, свидетели, очевидец, очевидцы

victim : thing < person
  ar: ضحية, ضحايا, مجني عليه, المجني عليها
  en: victim, victims
  fr: victime, victimes
  es: víctima, víctimas
  ru: жертва, жертвы, жертвами

migrant : thing < person
  ar: مهاجر, مهاجرون, مهاجرين, مهاجر غير شرعي, مهاجرين غير نظاميين, حراق, حراقة
  en: migrant, migrants, immigrant, emigrant, undocumented migrant
  fr: migrant, migrants, immigré, immigrés, clandestin, sans-papiers, exilés
  es: migrante, migrantes, inmigrante, inmigrantes, indocumentado, emigrante
  ru: мигрант, мигранты, иммигрант, иммигранты, нелегал, эмигрант

refugee : thing < person
  ar: لاجئ, لاجئون, لاجئين, لاجئة, لجوء
  en: refugee, refugees
  fr: réfugié, réfugiés, réfugiée
  es: refugiado, refugiados, refugiada
  ru: беженец, беженцы, беженка

asylum-seeker : thing < person
  ar: طالب لجوء, طالبو لجوء, طالبي لجوء, طالبي اللجوء, طلب لجوء, طلبات اللجوء, حق اللجوء, لجوء سياسي
  en: asylum seeker, asylum seekers, asylum-seeker, asylum, asylum claim, political asylum
  fr: demandeur d'asile, demandeurs d'asile, asile, asile politique
  es: solicitante de asilo, solicitantes de asilo, asilo, demandante de asilo, asilo político
  ru: проситель убежища, соискатель убежища, просители убежища, ищущие убежища, предоставление убежища, политическое убежище

hostage : thing < person
  ar: رهينة, رهائن
  en: hostage, hostages
  fr: otage, otages
  es: rehén, rehenes
  ru: заложник, заложники, заложница, заложников

prisoner : thing < person
  ar: سجين, سجناء, سجينة, سجينات, مسجون, نزيل السجن, نزلاء السجن, مساجين
  en: prisoner, inmate, prisoners, convict, jailed
  fr: prisonnier, prisonniers, emprisonné, taulard
  es: preso, presos, prisionero, prisioneros, recluso, reclusos, encarcelado, presa política
  ru: заключенный, заключенные, арестант, узник, узники, осужденный

captive : thing < prisoner
  ar: أسير, أسرى, أسيرة, أسيرات, أسير حرب, أسرى حرب, أسرى الحرب
  en: captive, captives, prisoner of war, prisoners of war, POW, POWs
  fr: captif, captifs, prisonnier de guerre, prisonniers de guerre
  es: cautivo, cautivos, prisionero de guerra, prisioneros de guerra
  ru: пленный, пленные, военнопленный, военнопленные, пленник, пленных

attacker : thing < person
  ar: مهاجم, مهاجمون, مهاجمين, منفذ الهجوم, منفذو الهجوم, منفذي الهجوم, معتد, معتدون, معتدين, منفذ العملية
  en: attacker, attackers, assailant, assailants, perpetrator, perpetrators
  fr: assaillant, assaillants, agresseur, agresseurs, auteur de l'attaque, auteurs de l'attaque
  es: atacante, atacantes, agresor, agresores, autor del ataque, asaltante
  ru: нападавший, нападавшие, нападающий на, злоумышленник, злоумышленники, исполнитель теракта, преступник напал

gunman : thing < person
  ar: مسلح, مسلحون, مسلحين, مسلحة ملثمة, رجل مسلح, ملثم, ملثمون, ملثمين, مطلق النار, مطلق نار, قناص, قناصة, قناصون
  en: gunman, gunmen, shooter, armed man, armed men, sniper, snipers
  fr: homme armé, hommes armés, tireur, tireurs, forcené, sniper, tireur embusqué
  es: hombre armado, hombres armados, pistolero, pistoleros, tirador, francotirador, sicario
  ru: вооруженный человек, вооруженные люди, вооруженный мужчина, стрелок, снайпер, неизвестные вооруженные

suicide-bomber : thing < attacker
  ar: انتحاري, انتحاريون, انتحاريين, انتحارية, مفجر انتحاري, فجر نفسه
  en: suicide bomber, suicide bombers, blew himself up
  fr: kamikaze, kamikazes, s'est fait exploser
  es: terrorista suicida, kamikaze, se hizo estallar, se inmoló
  ru: смертник, смертники, террорист-смертник, подорвал себя, смертница, шахидка

pirate : thing < person
  ar: قرصان, قراصنة, قرصنة بحرية, قراصنة البحر
  en: pirate, pirates, maritime piracy, sea piracy
  fr: pirate, pirates, piraterie maritime
  es: pirata, piratas, piratería marítima
  ru: пират, пираты, морское пиратство, морские пираты

crowd : thing
  ar: حشد من الناس, جمهور غفير, جموع, حشود المواطنين, تجمهر
  en: crowd, crowds, throng
  fr: foule, foules, attroupement
  es: multitud, muchedumbre, gentío
  ru: толпа, толпы

# --- Armed forces and groups ---

combatant : thing < person
  opposite: civilian
  ar: محارب, محاربون, محاربين, أطراف النزاع, طرف محارب
  en: combatant, combatants, belligerent, warring party, warring parties
  fr: belligérant, belligérants, parties au conflit, parties belligérantes
  es: beligerante, beligerantes, partes en conflicto, partes beligerantes
  ru: комбатант, комбатанты, воюющая сторона, воюющие стороны, стороны конфликта

soldier : thing < combatant
  opposite: civilian
  ar: جندي, جنود, مجندة, عسكري, عسكريون, عسكريين, جنديا, عسكر
  en: soldier, soldiers, troops, serviceman, servicemen, servicewoman, service member, service members, military personnel, infantryman, marine
  fr: soldat, soldats, militaires, troupe, troupes, fantassin, légionnaire
  es: soldado, soldados, uniformado, tropa, tropas, efectivos militares, marine
  ru: солдат, солдаты, военнослужащий, военнослужащие, боец, бойцы, военный, военные, пехотинец

officer : thing < soldier
  ar: ضابط, ضباط, ضابطة, ضابط صف, ضباط صف, ملازم, ملازم أول, رائد في الجيش, رقيب في الجيش
  en: officer, officers, army officer, lieutenant, sergeant, non-commissioned officer
  fr: officier, officiers, sous-officier, lieutenant, sergent
  es: oficial del ejército, oficiales del ejército, suboficial, teniente, sargento
  ru: офицер, офицеры, лейтенант, сержант, прапорщик

senior-officer : thing < officer
  ar: لواء, فريق أول, فريق ركن, عميد ركن, عقيد, عقداء, جنرال, جنرالات, ضابط كبير, كبار الضباط, أميرال, مشير, لواء ركن, عميد متقاعد
  en: general, generals, colonel, brigadier, admiral, marshal, major general, lieutenant general, senior officer, senior officers, top brass
  fr: général, généraux, colonel, amiral, maréchal, officier supérieur, officiers supérieurs, haut gradé
  es: general del ejército, generales, coronel, almirante, mariscal, alto mando, altos mandos
  ru: генерал, генералы, полковник, адмирал, маршал, генерал-майор, генерал-лейтенант, высокопоставленный военный

commander : thing < combatant
  ar: قائد عسكري, قادة عسكريون, قائد ميداني, قادة ميدانيون, القائد العام, القائد الأعلى للقوات, آمر, قائد الجيش, قائد القوات, قادة الجيش, قائد كتيبة, قائد لواء, قيادي في
  en: commander, commanders, military commander, field commander, commander-in-chief, army chief, military leader
  fr: commandant, commandants, commandant en chef, chef militaire, chef de guerre, chefs militaires
  es: comandante, comandantes, comandante en jefe, jefe militar, jefe del ejército, cabecilla
  ru: командир, командующий, командиры, главнокомандующий, полевой командир, военачальник, командиры подразделений

chief-of-staff : thing < senior-officer
  ar: رئيس الأركان, رئيس هيئة الأركان, رئيس أركان, هيئة الأركان, أركان الجيش, رئيس أركان الجيش, هيئة الأركان المشتركة
  en: chief of staff of the army, chief of the general staff, chief of general staff, joint chiefs of staff, general staff, chief of defence staff
  fr: chef d'état-major, état-major, chef d'état-major des armées, état-major interarmées
  es: jefe del estado mayor, estado mayor, jefe de estado mayor, estado mayor conjunto
  ru: начальник генштаба, начальник генерального штаба, генштаб, генеральный штаб, глава генштаба

fighter : thing < combatant
  ar: مقاتل, مقاتلون, مقاتلين, مقاتلا, عناصر مسلحة, عنصر مسلح
  en: fighter, fighters
  fr: combattant, combattants, combattante
  es: combatiente, combatientes, guerrero
  ru: участник боевых действий, вооруженные бойцы, повстанческие бойцы

militant : thing < fighter
  ar: متشدد, متشددون, متشددين, جهادي, جهاديون, جهاديين, مسلحين متشددين, مسلحون متشددون, متطرف مسلح
  en: militant, militants, jihadist, jihadi, islamist militant, extremist fighter, radical fighter
  fr: djihadiste, djihadistes, jihadiste, jihadistes, activiste armé, militant armé, islamiste armé
  es: yihadista, yihadistas, militante armado, miliciano islamista, islamista armado
  ru: боевик, боевики, боевиков, джихадист, джихадисты, исламист, исламисты

terrorist : thing < fighter
  ar: إرهابي, إرهابيون, إرهابيين, عنصر إرهابي, جماعة إرهابية, جماعات إرهابية, تنظيم إرهابي
  en: terrorist, terrorists, terrorist group, terrorist organisation, terrorist organization
  fr: terroriste, terroristes, groupe terroriste, organisation terroriste
  es: terrorista, terroristas, grupo terrorista, organización terrorista
  ru: террорист, террористы, террористическая организация, террористическая группировка, террористов

rebel : thing < fighter
  ar: متمرد, متمردون, متمردين, متمردة, ثائر, ثوار, مقاتلو المعارضة, مقاتلي المعارضة, فصائل المعارضة
  en: rebel, rebels, insurgent, insurgents, guerrilla, guerrillas, opposition fighters
  fr: rebelle, rebelles, insurgé, insurgés, guérillero, guérilla, maquisard
  es: rebelde, rebeldes, insurgente, insurgentes, guerrillero, guerrilleros, guerrilla, sublevado
  ru: повстанец, повстанцы, мятежник, мятежники, партизан, партизаны, инсургент

resistance : thing
  ar: مقاومة مسلحة, المقاومة, مقاوم, مقاومون, مقاومين, فصائل المقاومة, حركة مقاومة
  en: resistance, resistance fighter, resistance fighters, resistance movement
  fr: la résistance, résistant, résistants, mouvement de résistance
  es: resistencia armada, movimiento de resistencia, la resistencia
  ru: движение сопротивления, сопротивление, участник сопротивления

militia : thing < armed-group
  ar: ميليشيا, ميليشيات, مليشيا, مليشيات, عنصر ميليشيا, قوات شبه عسكرية, شبه عسكري, شبه عسكرية
  en: militia, militias, militiaman, militiamen, paramilitary, paramilitaries
  fr: milice, milices, milicien, miliciens, paramilitaire, paramilitaires
  es: milicia, milicias, miliciano, milicianos, paramilitar, paramilitares
  ru: ополчение, ополченец, ополченцы, милиция повстанцев, военизированный, военизированное формирование, военизированная группировка, парамилитарный

armed-group : thing
  ar: جماعة مسلحة, جماعات مسلحة, مجموعة مسلحة, مجموعات مسلحة, فصيل, فصائل, فصيل مسلح, فصائل مسلحة, تنظيم مسلح, تنظيمات مسلحة, حركة مسلحة
  en: armed group, armed groups, faction, factions, armed faction, armed factions, armed gang
  fr: groupe armé, groupes armés, faction, factions, faction armée
  es: grupo armado, grupos armados, facción, facciones, banda armada
  ru: вооруженная группировка, вооруженные группировки, группировка, группировки, вооруженное формирование, вооруженные формирования, бандформирование

mercenary : thing < combatant
  ar: مرتزق, مرتزقة, مقاتلين أجانب, مقاتلون أجانب
  en: mercenary, mercenaries, foreign fighter, foreign fighters, soldier of fortune
  fr: mercenaire, mercenaires, combattants étrangers
  es: mercenario, mercenarios, combatientes extranjeros
  ru: наемник, наемники, иностранные боевики, наемников

recruit : thing < soldier
  ar: مجند, مجندون, مجندين, جندي احتياط, جنود احتياط, جنود الاحتياط, قوات الاحتياط, احتياطي في الجيش, مكلفين بالخدمة
  en: conscript, conscripts, recruit, recruits, reservist, reservists, army reserve
  fr: conscrit, conscrits, recrue, recrues, réserviste, réservistes, appelé du contingent
  es: recluta, reclutas, conscripto, reservista, reservistas
  ru: призывник, призывники, новобранец, новобранцы, резервист, резервисты, срочник, срочники, запасник

veteran : thing < person
  ar: محارب قديم, محاربين قدامى, محاربون قدامى, قدامى المحاربين, قدماء المحاربين, قدامى العسكريين
  en: veteran, war veteran, war veterans, ex-serviceman, former soldier
  fr: ancien combattant, anciens combattants, vétéran, vétérans
  es: veterano de guerra, veteranos de guerra, excombatiente, excombatientes
  ru: ветеран, ветераны, ветеран войны, бывший военный

deserter : thing < soldier
  ar: فار من الخدمة, منشق عن الجيش, منشق, منشقون, منشقين, انشق عن, انشقاق عن الجيش, فرار من الخدمة
  en: deserter, deserters, desertion, desert the army, defector, defectors, defection, defect
  fr: déserteur, déserteurs, désertion, déserter, transfuge, défection
  es: desertor, desertores, deserción, desertar, tránsfuga
  ru: дезертир, дезертиры, дезертирство, перебежчик, дезертировать

enemy : thing
  ar: عدو, أعداء, معاد, قوات معادية, العدو, معادية
  en: enemy, enemies, foe, hostile forces
  fr: ennemi, ennemis, ennemie
  es: enemigo, enemigos, enemiga
  ru: враг, враги, противник, противника, неприятель, вражеский

army : thing < armed-force
  ar: جيش, جيوش, قوات برية, القوات البرية, جيش نظامي, قوات نظامية
  en: army, armies, ground forces, ground troops, land forces, the military, regular forces
  fr: armée, armées, armée de terre, forces terrestres, troupes au sol
  es: ejército, ejércitos, fuerzas terrestres, tropas terrestres
  ru: армия, армии, сухопутные войска, сухопутные силы, наземные войска

armed-force : thing
  ar: قوات مسلحة, القوات المسلحة, قوات, قوة عسكرية, قوات عسكرية, قوات أمن, قوات الأمن, أجهزة أمنية
  en: armed forces, military forces, forces, armed force, security forces, security force
  fr: forces armées, forces militaires, forces de sécurité, force armée, forces de l'ordre
  es: fuerzas armadas, fuerzas militares, fuerzas de seguridad, fuerza armada
  ru: вооруженные силы, вооруженных сил, войска, силовики, силы безопасности, военные силы, войск

navy : thing < armed-force
  ar: بحرية, القوات البحرية, سلاح البحرية, البحرية الحربية, قوات بحرية
  en: navy, naval forces, naval, naval force
  fr: marine nationale, marine de guerre, forces navales, marine militaire, naval, navale
  es: armada, marina de guerra, fuerzas navales, fuerza naval, naval
  ru: флот, военно-морской флот, военно-морские силы, военно-морской, ВМФ, ВМС

air-force : thing < armed-force
  ar: سلاح الجو, القوات الجوية, سلاح الطيران, طيران حربي, الطيران الحربي, قوات جوية
  en: air force, air forces, military aviation
  fr: armée de l'air, forces aériennes, aviation militaire, force aérienne
  es: fuerza aérea, fuerzas aéreas, aviación militar, ejército del aire
  ru: военно-воздушные силы, ВВС, военная авиация, воздушно-космические силы, ВКС

special-forces : thing < armed-force
  ar: قوات خاصة, القوات الخاصة, وحدة خاصة, وحدات خاصة, كوماندوز, قوات النخبة, وحدات النخبة, مغاوير, مظلي, مظليون, مظليين
  en: special forces, commando, commandos, elite unit, elite forces, special operations forces, paratrooper, paratroopers
  fr: forces spéciales, commando, commandos, unité d'élite, forces d'élite, parachutiste, parachutistes
  es: fuerzas especiales, comando, comandos, unidad de élite, fuerzas de élite, paracaidista, paracaidistas
  ru: спецназ, спецназовец, спецназовцы, силы специальных операций, коммандос, спецподразделение, десантник, десантники, элитные подразделения

foreign-troops : thing < armed-force
  ar: قوات أجنبية, القوات الأجنبية, قوات التحالف, قوات أجنبية على الأراضي, قوات التدخل
  en: foreign troops, foreign forces, coalition forces, intervention force, expeditionary force
  fr: troupes étrangères, forces étrangères, forces de la coalition, force d'intervention
  es: tropas extranjeras, fuerzas extranjeras, fuerzas de la coalición, fuerza de intervención
  ru: иностранные войска, иностранные военные, силы коалиции, иностранный контингент, экспедиционный корпус

peacekeepers : thing < armed-force
  ar: قوات حفظ السلام, قوة حفظ سلام, حفظة السلام, حفظ السلام, أصحاب الخوذ الزرق, القبعات الزرق, جنود حفظ السلام, بعثة حفظ السلام, قوات أممية
  en: peacekeeper, peacekeepers, peacekeeping, blue helmets, peacekeeping force, peacekeeping troops, peacekeeping mission, stabilisation force, stabilization force
  fr: casque bleu, casques bleus, maintien de la paix, force de maintien de la paix, soldat de la paix, soldats de la paix
  es: casco azul, cascos azules, fuerza de paz, mantenimiento de la paz, fuerzas de paz, fuerzas de mantenimiento de la paz
  ru: миротворец, миротворцы, миротворческий, миротворческие силы, голубые каски, миротворческая миссия, миротворческий контингент

coast-guard : thing < armed-force
  ar: خفر السواحل, حرس السواحل, خفر سواحل, حرس الحدود البحرية
  en: coast guard, coastguard, coastguards
  fr: garde-côtes, garde-côte, gardes-côtes
  es: guardia costera, guardacostas, guardia costero, salvamento marítimo
  ru: береговая охрана, береговой охраны, морская охрана

border-guard : thing < armed-force
  ar: حرس الحدود, حرس حدود, شرطة الحدود, قوات حرس الحدود
  en: border guard, border guards, border police, border patrol
  fr: garde-frontière, gardes-frontières, garde-frontières, police aux frontières
  es: guardia fronteriza, guardia fronterizo, policía fronteriza, patrulla fronteriza
  ru: пограничник, пограничники, пограничная служба, погранслужба, пограничная полиция

guard : thing < person
  ar: حارس, حراس, حرس, حراسة, حارس أمن, حراس أمن, مرافق شخصي, حارس شخصي, حرس شخصي
  en: guard, guards, security guard, bodyguard, bodyguards
  fr: garde du corps, gardes du corps, vigile, agent de sécurité, gardien
  es: guardia de seguridad, guardaespaldas, escolta, vigilante
  ru: охранник, охранники, телохранитель, телохранители, сторож

military-unit : thing < armed-force
  ar: كتيبة, كتائب, لواء مدرع, ألوية, فرقة عسكرية, فرقة مدرعة, فوج, أفواج, وحدة عسكرية, وحدات عسكرية, سرية, سرايا, فيلق, فيالق
  en: battalion, brigade, regiment, army division, armoured division, army corps, military unit, platoon, squad of soldiers, contingent, military units
  fr: bataillon, brigade, régiment, division blindée, unité militaire, unités militaires, contingent, compagnie d'infanterie
  es: batallón, brigada, regimiento, división acorazada, unidad militar, unidades militares, contingente, pelotón
  ru: батальон, бригада, полк, дивизия, воинская часть, подразделение, подразделения, контингент, рота, взвод, корпус армии

fleet : thing
  ar: أسطول, أساطيل, قطع بحرية, قطعة بحرية
  en: fleet, flotilla, naval group, fleets
  fr: flotte, flottille, flottes
  es: flota, flotilla, escuadra naval
  ru: флотилия, эскадра, корабельная группа

military : quality
  ar: حربي, حربية, عسكرية, عسكريا, ذو طابع عسكري
  en: military, martial, militarily
  fr: militaire, militairement
  es: militar, militares, militarmente
  ru: военная, военное, воинский, в военном отношении

armed : quality
  opposite: unarmed
  ar: مسلحة, مدجج بالسلاح, مدججين بالسلاح, مسلحا
  en: armed, heavily armed
  fr: armé, armée jusqu'aux dents, lourdement armé, lourdement armés
  es: armado, armados, fuertemente armado
  ru: вооруженный, вооружен, вооружены, хорошо вооруженный

unarmed : quality
  opposite: armed
  ar: غير مسلح, غير مسلحين, منزوع السلاح, منزوعة السلاح
  en: unarmed, demilitarised, demilitarized
  fr: non armé, sans armes, démilitarisé, démilitarisée
  es: desarmado, sin armas, desmilitarizado, desmilitarizada
  ru: безоружный, безоружен, невооруженный, демилитаризованный
