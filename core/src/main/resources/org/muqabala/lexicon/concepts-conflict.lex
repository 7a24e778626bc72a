# Concepts of conflict, disaster and transport: people as counted, forces, weapons, acts of war, harm and rescue, accidents, vehicles, and the places that belong to them.
# The roles of people (dead, injured, missing, rescued, aboard, evacuated, displaced, detained, survived) are event concepts and hold their role nouns too (قتيل, جريح, مفقود, ناج, نازح ...).

# --- Roles of people that must never be confused ---

kill : event < harm
  opposite: survive, unhurt
  ar: قتل, يقتل, قتلت, قتلوا, قتيل, قتلى, قتيلة, مقتل, مقتول, لقي مصرعه, لقيت مصرعها, لقوا مصرعهم, مصرع, صرع, لقي حتفه, لقيت حتفها, لقوا حتفهم, حتف, قضى نحبه, قضوا نحبهم, قضوا في, قضى في القصف, مات, يموت, ماتوا, موت, ميت, موتى, أموات, وفاة, وفيات, توفي, توفيت, توفوا, يتوفى, متوفى, متوفين, متوف, فارق الحياة, فارقوا الحياة, فارقت الحياة, أودى بحياة, يودي بحياة, أودت بحياة, أودوا بحياة, حصد أرواح, حصدت أرواح, أزهق أرواح, أزهقت أرواح, إزهاق أرواح, خسائر في الأرواح, سقط قتيلا, سقوط قتلى, سقوط ضحايا, أردى, أرداه قتيلا, أردته قتيلا, خلف قتلى, أوقع قتلى, حصيلة القتلى, حصيلة الوفيات, عدد القتلى, عدد الوفيات, فقد حياته, فقدوا حياتهم, فقدت حياتها, أسلم الروح, هلك, هالك, قضوا, راح ضحيته, راح ضحيتها, راح ضحية, لفظ أنفاسه, لفظت أنفاسها, متأثرا بجراحه, متأثرة بجراحها, متأثرين بجراحهم, متأثرا بإصابته, متأثرا بجروحه, قتلا, قتلتا, قتلهم, يقتلون, قتلته, لقيا حتفهما, لقيا مصرعهما, لقين حتفهن, حصيلة قتلى, ارتفاع عدد القتلى, وفاته, وفاتها, وفاتهم, يلقى حتفه, يلقون حتفهم, أنهى حياة, قتيلان, قتيلين, خلف قتيلا
  en: kill, killed, killing, dead, die, died, dying, death, deaths, dead person, death toll, fatality, fatalities, fatal, deadly, lethal, slain, slay, slew, lose life, lost his life, lost her life, lost their lives, loss of life, lives lost, claimed the lives, claimed lives, perish, perished, succumbed to his injuries, succumbed to injuries, pronounced dead, body count, deceased, shot dead, left dead, met his death, loses life, kills, fatally, fatally shot, fatally wounded, died of his injuries, died of her injuries, died of their injuries, died from his injuries, claimed the life of, claims the lives, took the lives, cost the lives, cost the life, claiming the lives, gunned down, beaten to death, crushed to death, bludgeoned, loss of lives, lives were lost
  fr: tuer, tué, tués, tuée, tuerie, mort, morte, morts, mourir, meurt, meurent, mourut, décès, décéder, décédé, trouver la mort, ont trouvé la mort, a trouvé la mort, perdre la vie, ont perdu la vie, a perdu la vie, coûter la vie, a coûté la vie, faire des morts, bilan des morts, mortel, mortelle, meurtrier, meurtrière, périr, péri, ont péri, succomber, succombé à ses blessures, pertes en vies humaines, vies perdues, abattre, abattu, perdu la vie, tue, tuent, tua, tuèrent, tuait, tuera, abattus, abattue, abattues, abattirent, tuées, décédée, décédés, décédées, décède, décèdent, laissé la vie, ont laissé la vie, mortels, mortelles, meurtriers, meurtrières, trouvent la mort, perdent la vie, perd la vie, coûté la vie, coûtent la vie, succombe, mouraient, périssent, fait des morts, a péri, mort de ses blessures, morte de ses blessures, morts de leurs blessures
  es: matar, mató, mataron, muerto, muerta, muertos, muerte, muertes, morir, murió, murieron, mueren, fallecer, falleció, fallecieron, fallecido, fallecidos, fallecimiento, perder la vida, perdió la vida, perdieron la vida, cobrarse la vida, se cobró la vida, costó la vida, víctima mortal, víctimas mortales, saldo mortal, cifra de muertos, número de muertos, mortal, mortífero, perecer, perecieron, abatir, abatido, sin vida, pérdida de vidas, abatieron, difunto, muertas, muere, fallece, fallecen, fallecida, fallecidas, mata, matan, mataba, mataban, matado, pierde la vida, pierden la vida, perdido la vida, acabó con la vida, acabaron con la vida, costaron la vida, costado la vida, cobró la vida, cobrado la vida, abatidos, abatida, abatidas, abatió, mortales, mortíferos, mortífera, letal, letales, víctimas fatales, víctima fatal, deceso, decesos, fallecía, pereció, han fallecido, quedó sin vida, fatales
  ru: убить, убивать, убит, убиты, убитый, убитые, убийство, погибнуть, погибать, погиб, погибла, погибли, погибший, погибшие, гибель, умереть, умирать, умер, умерла, умерли, умерший, смерть, смертельный, смертоносный, скончаться, скончался, скончались, число погибших, число жертв, унести жизни, унес жизни, унесла жизни, лишиться жизни, летальный исход, уничтожен боевик, мертвый, мертв, гибнуть, погибает, погибают, погибло, погибших, погибшими, погибшим, убили, убил, убила, убито, убитых, убивает, умерло, умерших, умирает, умирают, скончалась, скончалось, унес жизнь, унесла жизнь, унесли жизни, унесло жизни, лишился жизни, лишились жизни, погибшего, смерти, гибели

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
  es: martirio, martirizado, mártires
  ru: мученик, мученическая смерть, шахид

injure : event < harm
  opposite: unhurt
  ar: أصيب, يصاب, أصيبت, أصيبوا, أصيبا, أصاب بجروح, يصيب بجروح, إصابة, إصابات, مصاب, مصابون, مصابين, مصابة, جرح, يجرح, جرحوا, جرحت, جرح آخرون, جروح, جريح, جرحى, جريحة, مجروح, أصيب بجروح, أصيبوا بجروح, بجروح متفاوتة, بجراح, جراح متفاوتة, أوقع جرحى, سقوط جرحى, عدد الجرحى, عدد المصابين, حصيلة الجرحى, إصابات متفاوتة, تعرض لإصابات, أصيب بحروق, أصيبوا بحروق, حروق, أصيب بكسور, كسور, أصيب بشظايا, أصيب بالرصاص, أصاب العشرات, أصابت العشرات, وأصاب آخرين, أصاب آخرين, أصابت آخرين, جرحا, جرحتا, جريحان, جريحين, جريحا, مصابا, مصابان, مصابات, أصيب آخرون, أصيب آخر, جرح آخر, جرح شخص, جرح شخصان, أصابه بجروح, أصابهم بجروح
  en: injure, injured, injury, injuries, wound, wounded, wounds, wounded person, hurt, left injured, left wounded, suffered injuries, sustained injuries, fractures, maimed, maim, burn injuries, burn victims, suffered burns, burns to, severe burns, head injuries, injures, injuring, wounding, sustained wounds, suffering injuries
  fr: blesser, blessé, blessés, blessée, blessées, blessure, blessures, faire des blessés, a fait des blessés, souffrir de blessures, brûlures, fractures, blesse, blessent, blessa, blessèrent, fait des blessés, faisait des blessés, blessant, brûlé au, brûlés au, brûlure, urgence relative, urgences relatives
  es: herir, herido, herida, heridos, heridas, hirió, hirieron, lesionar, lesionado, lesionados, lesión, lesiones, resultar herido, resultaron heridos, sufrir heridas, quemaduras, fracturas, hiere, hieren, herían, hiriendo, resultó herido, resultó herida, resultaron heridas, lesionada, lesionadas, lesionó, lesionaron, con heridas, resultaron lesionados, quemadura
  ru: ранить, ранен, ранены, ранена, раненый, раненые, раненых, ранение, ранения, получить ранения, получил ранения, получили ранения, травма, травмы, травмировать, травмирован, травмированы, получить травмы, получили травмы, пострадать, пострадал, пострадали, пострадавший, пострадавшие, ожоги, переломы, ранил, ранила, ранили, ранено, травмировано, пострадало, пострадавших, пострадавшего, получила ранения, получил травму, получила травмы, получившие ранения

injure-seriously : event < injure
  opposite: injure-lightly
  ar: جروح خطيرة, بجروح خطيرة, بجروح بالغة, جروح بالغة, بجراح خطيرة, إصابة خطيرة, إصابات خطيرة, إصابة بالغة, إصابات بليغة, جروح بليغة, بجروح بليغة, في حالة حرجة, حالته حرجة, حالة خطرة, حالتهم خطيرة, إصابات حرجة, بين الحياة والموت, جرحى بحالة خطيرة, إصابات بالغة, إصابة حرجة, حالته خطيرة, حالتهم حرجة, حالة حرجة, في حالة خطيرة, في حالة خطرة, حالتها حرجة, أصيب بجروح خطيرة, أصيبوا بجروح خطيرة
  en: seriously injured, seriously wounded, severely injured, severely wounded, critically injured, critically wounded, badly hurt, badly injured, badly wounded, serious injuries, severe injuries, critical condition, life-threatening injuries, in serious condition, gravely wounded, in a critical condition, in critical condition, in a serious condition, fighting for his life, fighting for her life, fighting for their lives, serious condition, critical injuries, badly burned
  fr: grièvement blessé, grièvement blessés, blessé grave, blessés graves, gravement blessé, gravement blessés, blessures graves, état critique, entre la vie et la mort, pronostic vital engagé, urgence absolue, urgences absolues, grièvement, grièvement blessée, grièvement blessées, grièvement touché, dans un état grave, dans un état critique, pronostic vital est engagé
  es: herido grave, heridos graves, gravemente herido, gravemente heridos, heridas graves, lesiones graves, herido de gravedad, heridos de gravedad, estado crítico, estado grave, debatirse entre la vida y la muerte, de gravedad, heridas de gravedad, gravemente herida, gravemente heridas, en estado grave, en estado crítico, en estado muy grave, heridos de consideración, se debate entre la vida y la muerte, herido muy grave
  ru: тяжело ранен, тяжело ранены, тяжелораненый, тяжелые ранения, тяжелое ранение, тяжелые травмы, серьезно ранен, серьезные ранения, серьезные травмы, в критическом состоянии, в тяжелом состоянии, тяжело пострадавшие, тяжелораненые, крайне тяжелом состоянии, состояние тяжелое, состояние критическое, в реанимации

injure-lightly : event < injure
  opposite: injure-seriously
  ar: جروح طفيفة, بجروح طفيفة, إصابة طفيفة, إصابات طفيفة, جروح خفيفة, إصابات خفيفة, بجروح بسيطة, إصابة بسيطة, رضوض, كدمات, خدوش, إصابات سطحية, جرحى بإصابات طفيفة, أصيب بجروح طفيفة, أصيبوا بجروح طفيفة, جراح طفيفة, بجراح طفيفة
  en: lightly wounded, lightly injured, slightly injured, slightly wounded, minor injuries, minor injury, light injuries, superficial wounds, bruises, bruised, cuts and bruises, slight injuries, light wounds, non-life-threatening injuries, not life-threatening
  fr: légèrement blessé, légèrement blessés, blessé léger, blessés légers, blessures légères, contusions, contusionné, légèrement blessée, légèrement blessées, légèrement touchés, blessées légèrement
  es: herido leve, heridos leves, levemente herido, heridas leves, lesiones leves, contusiones, contusionado, levemente heridos, heridas de carácter leve, heridos de carácter leve, lesiones menores, heridas menores, herida leve
  ru: легко ранен, легкораненый, легкие ранения, легкое ранение, легкие травмы, незначительные травмы, ушибы, ссадины, царапины, легкие ушибы, легкораненые, отделались ушибами, отделался ушибами

unhurt : event < survive
  opposite: kill, injure
  ar: لم يصب بأذى, لم يصب أحد, لم يصب أحد بأذى, لم يصابوا بأذى, دون إصابات, دون وقوع إصابات, دون أن يصاب, لم تقع إصابات, لم تسجل إصابات, لم يسفر عن إصابات, سالم, سالمين, سالما, خرج سالما, خرجوا سالمين, بخير, دون خسائر بشرية, دون أذى, لا إصابات, لم يسجل أي إصابات, لم تسجل أي إصابات, دون تسجيل إصابات, دون إصابات بشرية, لم تقع أي إصابات, ولم يصب أحد, لم يتعرض أحد لأذى, لم تسجل ضحايا, دون وقوع ضحايا, سالمون
  en: unhurt, unharmed, uninjured, unscathed, not injured, was not hurt, were not hurt, safe and sound, safe and well, no injuries, no injuries were reported, no casualties, no one was hurt, no one was injured, nobody was hurt, without casualties, no one was harmed, nobody was injured, nobody was harmed, nobody was killed, no one was killed, escaped unhurt, escaped unharmed, no reports of injuries, no reports of casualties, no reported injuries, there were no injuries, there were no casualties, without injury
  fr: indemne, indemnes, sain et sauf, sains et saufs, pas de blessé, aucun blessé, sans faire de victime, n'a pas été blessé, n'a fait aucune victime, aucune victime, sortis indemnes, sorti indemne, aucun blessé n'est à déplorer, sans faire de blessé, sans faire de blessés, n'a fait aucun blessé, saine et sauve, saines et sauves, ni victime ni blessé, aucune victime n'est à déplorer
  es: ileso, ilesos, ilesa, indemne, sano y salvo, sanos y salvos, sin heridos, no hubo heridos, sin víctimas, no hubo víctimas, resultar ileso, resultaron ilesos, ilesas, salió ileso, salieron ilesos, sin causar víctimas, no hay víctimas, no hay heridos, no se registraron heridos, no se registraron víctimas, sin que hubiera heridos, sin dejar heridos
  ru: невредим, невредимы, невредимый, не пострадал, не пострадали, никто не пострадал, цел и невредим, целы и невредимы, обошлось без пострадавших, обошлось без жертв, пострадавших нет, жертв нет, без пострадавших, погибших нет, никто не погиб, без жертв, жертв и пострадавших нет, не получили травм, никто не ранен

missing : event < harm
  opposite: found-person, rescue
  ar: مفقود, مفقودون, مفقودين, مفقودة, فقدان, في عداد المفقودين, فقد أثره, فقد أثرهم, فقدت آثارهم, فقدان أثر, فقدان الاتصال, فقد الاتصال, اعتبر مفقودا, اعتبروا مفقودين, لا يزالون مفقودين, لا يزال مفقودا, لا يزال في عداد المفقودين, مفقودي الأثر, مجهول المصير, مجهولي المصير, مصيرهم مجهول, مصيره مجهول, لم يعرف مصيرهم, اختفى, يختفي, اختفوا, اختفت, اختفاء, مختف, مختفين, اختفى عن الأنظار, بلاغ عن فقدان, عدد المفقودين, مختفي, تلاشى, يتلاشى, غاب عن الأنظار, توارى, فقد أثر, فقدوا في البحر, فقد في البحر, فقدوا في عرض البحر, فقد الاتصال به, مصيرهم مجهولا, مصيرهما مجهولا, لا يعرف مصيرهم, مفقودات, مفقودان, مفقودا
  en: missing, gone missing, went missing, still missing, reported missing, missing person, missing people, unaccounted for, disappear, disappeared, disappearance, vanish, vanished, whereabouts unknown, feared missing, presumed missing, listed as missing, vanishes, disappears, nowhere to be found, lost without trace, people missing
  fr: disparu, disparus, disparue, disparues, porté disparu, portés disparus, manquant, manquants, disparition, manquer à l'appel, manquent à l'appel, introuvable, introuvables, sans nouvelles, disparaître, s'évanouir, disparaît, disparaissent, portée disparue, portées disparues, porté manquant, est introuvable, sans nouvelles de, disparut
  es: desaparecido, desaparecidos, desaparecida, desaparecidas, desaparecer, desapareció, desaparecieron, desaparición, paradero desconocido, en paradero desconocido, no localizado, no localizados, dado por desaparecido, sin localizar, esfumarse, desaparece, desaparecen, desaparecido desde, sin rastro de, dados por desaparecidos
  ru: пропавший, пропавшие, пропавших, пропасть без вести, пропал без вести, пропали без вести, без вести пропавший, без вести пропавшие, пропал, пропала, пропали, считаются пропавшими, числятся пропавшими, исчезнуть, исчезать, исчез, исчезла, исчезли, исчезновение, судьба неизвестна, не выходит на связь, числится пропавшим, числятся без вести, считается пропавшим, считается пропавшей, местонахождение неизвестно, пропало, пропавшего, пропавшей, пропавшими, не найдены

found-person : event
  opposite: missing
  ar: عثر على المفقودين, العثور على المفقودين, العثور على ناجين, عثر عليه حيا, عثر عليهم أحياء, العثور عليه حيا, العثور عليهم أحياء, عثر عليها حية, عثر عليهم سالمين
  en: found alive, was found safe, were found safe, located alive, found safe, tracked down alive
  fr: retrouvé vivant, retrouvés vivants, retrouvé sain et sauf, retrouvés sains et saufs, retrouvée vivante
  es: encontrado con vida, encontrados con vida, hallado con vida, hallados con vida, localizado con vida, localizados con vida
  ru: найден живым, найдены живыми, нашли живым, нашли живыми, найдена живой, обнаружен живым, обнаружены живыми

rescue : event
  opposite: missing
  ar: أنقذ, ينقذ, أنقذت, أنقذوا, إنقاذ, تم إنقاذ, إنقاذهم, جرى إنقاذ, عملية إنقاذ, عمليات إنقاذ, عمليات الإنقاذ, أنقذ من الغرق, إنقاذ من الغرق, انتشل أحياء, انتشال أحياء, انتشل حيا, انتشلوا أحياء, انتشل ناجين, انتشال ناجين, أخرج حيا, أخرجوا أحياء, إخراج أحياء, أخرج من تحت الأنقاض, إخراج عالقين, نجدة, أنجد, أغاث, إغاثة الركاب, تم إنقاذه, تم إنقاذهم, أنقذ حياة, انتشل, ينتشل, انتشال, انتشلت, انتشلوا, أنقذته, أنقذتهم, أنقذهم, ينقذون, تنقذ, إنقاذه, إنقاذها
  en: rescue, rescued, rescuing, rescue operation, rescue effort, saved, save lives, saved the lives, pulled alive, pulled out alive, pulled from the rubble, pulled from the water, plucked from the water, plucked from the sea, brought to safety, picked up from the sea, lifted to safety, freed from the wreckage, pulled out of the water, plucked from, pull out of, rescues, winched to safety, airlifted to safety, hauled to safety, plucked to safety, pulled to safety, dug out alive, hauled from the water
  fr: secourir, secouru, secourus, secourue, sauver, sauvé, sauvés, sauvée, sauvetage, opération de sauvetage, opérations de sauvetage, porter secours, repêché vivant, repêchés vivants, extrait vivant, extraits vivants, sorti vivant, recueilli en mer, recueillis, sauver des vies, repêchés, hélitreuillé, hélitreuillés, hélitreuillée, hélitreuillées, hélitreuillage, hélitreuiller, secourues, secourt, secourent, sauvées, sauve, sauvent, sauva, secouraient
  es: rescatar, rescatado, rescatados, rescatada, rescate, rescates, salvar, salvado, salvados, salvamento, operación de rescate, labores de rescate, operativo de rescate, puesto a salvo, puestos a salvo, sacado con vida, sacados con vida, salvar vidas, sacados del agua, rescatadas, rescató, rescataron, rescata, rescatan, rescatando, salvó, salvaron, salvadas, socorrer, socorrido, socorridos, socorrieron
  ru: спасти, спасать, спас, спасла, спасли, спасен, спасены, спасена, спасенный, спасенные, спасение, спасательная операция, спасательные работы, спасательный, извлечен живым, извлечены живыми, достали живым, подняли из воды, вызволить, спасает, спасают, спасено, спасенных, вытащили из воды, вытащили живым, достали живыми, спасения

survive : event
  opposite: kill
  ar: نجا, ينجو, نجت, نجوا, نجاة, ناج, ناجون, ناجين, ناجية, ناجيات, ناجيان, نجا من الموت, نجا بأعجوبة, نجوا من الموت, نجا من محاولة, على قيد الحياة, بقي على قيد الحياة, بقوا على قيد الحياة, لا يزال على قيد الحياة, كتبت له النجاة, كتبت لهم النجاة, الناجي الوحيد, عدد الناجين, سلم من الموت, خرج حيا, خرجوا أحياء, حيا, حية, أحياء
  en: survive, survived, survivor, survivors, survival, sole survivor, lone survivor, escaped death, escaped with his life, escaped with their lives, made it out alive, still alive, stayed alive, cheated death, lived through, alive
  fr: survivre, survécu, survit, survivent, survivant, survivants, survivante, survie, rescapé, rescapés, rescapée, unique survivant, échapper à la mort, échappé à la mort, en vie, resté en vie, en réchapper, réchappé, vivant, vivante, vivants
  es: sobrevivir, sobrevivió, sobrevivieron, sobrevivido, superviviente, supervivientes, sobreviviente, sobrevivientes, supervivencia, único superviviente, salvar la vida, salvó la vida, escapar de la muerte, salir con vida, salió con vida, salieron con vida, seguir con vida, quedar con vida, con vida, vivo, vivos
  ru: выжить, выживать, выжил, выжила, выжили, выживший, выжившие, выживших, выживание, уцелеть, уцелел, уцелели, уцелевший, уцелевшие, остаться в живых, остался в живых, остались в живых, остался жив, остались живы, единственный выживший, в живых, спастись, спасся, спаслись, избежать смерти, живым, живыми

aboard : event
  ar: على متن, على متنها, على متنه, كان على متنها, كان على متنه, كانوا على متنها, كانوا على متنه, على متن السفينة, على متن العبارة, على متن الطائرة, على متن القطار, على ظهر السفينة, على ظهر العبارة, على ظهرها, كانت تقل, كان يقل, التي تقل, الذي يقل, تقل على متنها, حافلة تقل, سفينة تقل, طائرة تقل, قارب يقل, عبارة تقل, كانت تحمل على متنها, يستقل, تستقل, كان يستقل, كانوا يستقلون, الموجودين على متنها
  en: aboard, on board, onboard, those aboard, people aboard, were on board, was on board, carrying passengers, was carrying, were carrying
  fr: à bord, se trouvaient à bord, étaient à bord, présents à bord, transportait, transportaient, personnes à bord
  es: a bordo, iban a bordo, viajaban a bordo, estaban a bordo, ocupantes, ocupante, llevaba a bordo, personas a bordo, que viajaban en
  ru: на борту, находились на борту, находился на борту, находившиеся на борту, были на борту, на борту судна, на борту парома, на борту самолета

evacuate : event
  ar: أجلى, يجلي, أجلي, أجلت, أجلوا, أجليت, إجلاء, إجلاؤهم, إجلاؤه, إجلائهم, عملية إجلاء, عمليات إجلاء, تم إجلاء, جرى إجلاء, أخلى, يخلي, أخلي, أخلت, أخلوا, أخليت, إخلاء, إخلاؤهم, إخلائهم, إخلاؤها, أمر إخلاء, أوامر إخلاء, عملية إخلاء, تم إخلاء, مخلى, الذين تم إجلاؤهم, أجلت السلطات, تجلي, يجلون, أجلاهم, إخلاء المبنى, أخلت السلطات, أخلت الشرطة, تم إخلاؤها, إجلاؤها, أجلي السكان, أجلوا السكان
  en: evacuate, evacuated, evacuation, evacuations, evacuee, taken off, brought ashore, taken ashore, evacuees, evacuation order, ordered to leave their homes, airlifted out, moved to safety, taken to safety, cleared the building, evacuating, evacuates, evacuation orders, told to leave their homes, told to evacuate, ordered out of their homes, forced to leave their homes, ordered to evacuate
  fr: évacuer, évacué, évacués, évacuée, évacuation, évacuations, ordre d'évacuation, mis à l'abri, mettre à l'abri, mise en sécurité, évacuées, évacue, évacuent, évacuaient, évacuèrent, évacua, évacuant, ordres d'évacuation
  es: evacuar, evacuado, evacuados, evacuada, evacuación, evacuaciones, evacuó, evacuaron, orden de evacuación, desalojar, desalojado, desalojados, desalojo, desalojó, evacuadas, evacuando, evacúa, evacúan, desalojadas, desalojada, desalojaron, desalojos, desalojan, desaloja, órdenes de evacuación
  ru: эвакуировать, эвакуирован, эвакуированы, эвакуированный, эвакуированные, эвакуация, эвакуироваться, эвакуировали, вывезти в безопасное место, вывезены, вывоз жителей, приказ об эвакуации, эвакуирована, эвакуировано, эвакуировал, эвакуируют, эвакуирует, эвакуировались, эвакуированных, эвакуации, эвакуацию, вывезли, вывезено

displace : event < harm
  ar: نزح, ينزح, نزحوا, نزوح, نازح, نازحون, نازحين, نازحة, نازحات, نزوح داخلي, موجة نزوح, النازحين داخليا, نزح من منزله, شرد, يشرد, تشريد, مشرد, مشردون, مشردين, تشرد, شردت, شردوا, بلا مأوى, فر من منازلهم, فروا من منازلهم, الفرار من منازلهم, ترك منزله, غادروا منازلهم, مغادرة منازلهم, نزحت, نزحن, ينزحون, هجروا من منازلهم, اضطروا إلى النزوح, اضطر إلى النزوح, دون مأوى, غادروا بيوتهم, أجبروا على الفرار, فارين من منازلهم
  en: displace, displaced, displacement, displaced person, displaced people, displaced persons, internally displaced, IDP, IDPs, homeless, made homeless, left homeless, forced from their homes, fled their homes, driven from their homes, uprooted, uproot, forced to flee, displaces, displacing, flee their homes, fleeing their homes, abandon their homes, abandoned their homes, leave homeless
  fr: déplacement de population, déplacements de population, déplacé, déplacés, déplacée, déplacées, personnes déplacées, déplacé interne, déplacés internes, sans-abri, fuir leur domicile, fui leur domicile, fui leurs maisons, déplacement interne, déracinés, contraints de fuir, abandonner leur domicile, quitter leur domicile, quitter leurs maisons, fuir leurs maisons, fuient leurs maisons, contraint de fuir, chassés de chez eux, ont fui leur domicile, sans toit, sont sans abri, sans domicile
  es: desplazado, desplazados, desplazada, desplazadas, desplazar a la población, desplazamiento, desplazamientos, desplazado interno, desplazados internos, personas desplazadas, sin hogar, sin techo, huir de sus hogares, huyeron de sus hogares, abandonar sus hogares, abandonaron sus hogares, abandonado sus hogares, dejó sin hogar, se quedaron sin hogar, abandonar sus casas, abandonaron sus casas
  ru: вынужденный переселенец, вынужденные переселенцы, внутренне перемещенные лица, перемещенные лица, перемещенное лицо, перемещение населения, внутреннее перемещение, лишиться крова, лишились крова, остались без крова, остаться без жилья, остались без жилья, бездомный, бездомные, покинуть свои дома, покинули свои дома, бежали из своих домов, внутренние переселенцы, вынужденных переселенцев, внутренне перемещенных лиц, покидают свои дома, покидать дома, покинули дома, лишились жилья, переселенцы, переселенцев

forcibly-displace : event < displace
  ar: هجر, يهجر, تهجير, مهجر, مهجرون, مهجرين, تهجير قسري, تهجير جماعي, تهجير السكان, ترحيل قسري, نقل قسري, نزوح قسري, إخلاء قسري, طرد السكان, تطهير عرقي
  en: forced displacement, forcible displacement, forcibly displaced, forcible transfer, forced transfer, mass displacement, forced evacuation, forced eviction, expulsion of the population, ethnic cleansing
  fr: déplacement forcé, déplacements forcés, transfert forcé, déplacés de force, expulsion de la population, nettoyage ethnique, évacuation forcée
  es: desplazamiento forzado, desplazamiento forzoso, desplazados forzosos, traslado forzoso, traslado forzado, expulsión de la población, limpieza étnica, desalojo forzoso
  ru: принудительное переселение, насильственное переселение, насильственное перемещение, принудительное перемещение, изгнание населения, насильственно перемещенные, этническая чистка, этнические чистки, депортация населения

detain : event
  opposite: release
  ar: احتجز, يحتجز, احتجاز, محتجز, محتجزون, محتجزين, محتجزة, توقيف, توقيفات, موقوف, موقوفون, موقوفين, أوقف شخصا, أوقفت الشرطة, أوقفت السلطات, رهن الاحتجاز, رهن التوقيف, قيد التوقيف, أوقفت قوات الأمن, أوقف الأمن, تم توقيف, جرى توقيف, أوقفت الأجهزة الأمنية, أوقف الدرك, اقتيد, اقتيدوا, اقتادت الشرطة, اقتادتهم, اقتادته, استوقفت, احتجزت, احتجزوا, احتجزته, احتجزتهم, يحتجزون, احتجزتها, توقيفه, توقيفهم
  en: detain, detained, detainee, detainees, detention, taken into custody, rounded up, round-up of suspects, being held, captured suspect, detains, detaining, detentions, held for questioning, taken in for questioning, taken into police custody, in detention, held without charge
  fr: détenir, détenu, détenus, détenue, détention, placé en détention, enfermer, écroué, détient, détenues, placés en détention, placée en détention, placées en détention, écroués, écrouée, détiennent, maintenu en détention
  es: detener, detenido, detenidos, detenida, detuvo, detuvieron, detención, detenciones, apresar, apresado, aprehender, aprehendido, encerrar, detiene, detenidas, detuvieron a, detienen, retenido, retenidos, aprehendidos, aprehensión, apresados, apresaron, arrestado, arrestados, arrestada, arrestadas, arrestó, arrestaron
  ru: задержать, задерживать, задержан, задержаны, задержана, задержание, задержанный, задержанные, задержания, взят под стражу, содержаться под стражей, заключить под стражу, взяты под стражу, задержали, задержал, задержала, задержано, задержанных, задерживают, взяли под стражу, помещен под стражу

release : event
  opposite: detain, kidnap, capture-person
  ar: أفرج عن, يفرج عن, أفرجت عن, أفرج, إفراج, الإفراج عن, إطلاق سراح, أطلق سراح, يطلق سراح, أطلقت سراح, أطلق سراحه, أطلق سراحهم, مفرج عنه, مفرج عنهم, أخلى سبيل, إخلاء سبيل, أخلي سبيل, أخلي سبيلهم, أخلت سبيل, تحرير الرهائن, تحرير رهائن, تحرير الأسرى, تحرير أسرى, حرر رهينة, حرر رهائن, أسير محرر, أسرى محررون, الأسرى المحررين, أفرجت, أفرجوا, تفرج عن, أطلقت سراحه, أطلقت سراحهم, أطلق سراحها, أطلق سراحهما, أطلقوا سراح, تطلق سراح, أخلي سبيله, أخلي سبيلها, خرج من السجن, خرجوا من السجن, غادر السجن, مفرج عنها, أفرج عنه, أفرج عنهم, الإفراج عنهم
  en: release hostages, release prisoners, release of hostages, release of prisoners, released from prison, released from custody, were released, was released, hostage release, free hostages, freed, freed prisoners, freed hostages, set free, freeing, let go free, regained freedom, released on bail, release of detainees, release, released, releases, releasing, frees, released without charge, freed on bail, freed without charge, bailed, let them go, was let go
  fr: libérer, libéré, libérés, libérée, libération d'otages, libération des otages, libération de prisonniers, libération des prisonniers, remettre en liberté, remis en liberté, remise en liberté, relâcher, relâché, relâchés, élargissement des prisonniers, libération, relâche, libère, libérées, relâchée, relâchées, libèrent, libéra, relâchent, sorti de prison, sortie de prison, sortir de prison, sort de prison, sortis de prison
  es: liberar, liberado, liberados, liberada, liberó, liberaron, liberación, poner en libertad, puesto en libertad, puestos en libertad, puesta en libertad, dejar en libertad, excarcelar, excarcelado, excarcelación, soltar, soltado, suelta, libera, liberaciones, excarcelaciones, quedó en libertad, quedaron en libertad, quedar en libertad, puestas en libertad, recuperó la libertad, recobró la libertad, recuperaron la libertad, salió en libertad, salieron en libertad, liberadas, soltaron, soltó, excarcelados, excarcelaron, libertad con cargos, libertad sin cargos, en libertad sin cargos, en libertad con cargos, liberan, salir de prisión, salió de prisión, salió de la cárcel, salieron de prisión, salieron de la cárcel
  ru: освободить заложников, освобождение заложников, освобождение пленных, освободить из плена, освобожден, освобождены, освобожденный, освобожденные, выпустить на свободу, отпустить, отпустил, отпущен, отпущены, выйти на свободу, вышел на свободу, вышли на свободу, освобождение из-под стражи, отпустить на свободу, освободить, освобождать, освободил, освободили, освобождение, освобождения, отпустила, отпускают, освободила, освобождает, освободило, вышла на свободу, отпущены под залог, отпущена

kidnap : event < crime
  opposite: release
  ar: خطف, يخطف, خطفوا, خطفت, اختطف, يختطف, اختطاف, مختطف, مختطفون, مختطفين, مختطفة, مخطوف, مخطوفون, مخطوفين, عملية خطف, عملية اختطاف, عمليات خطف, اقتاده مسلحون, اقتيد إلى جهة مجهولة, اقتادوه إلى جهة مجهولة
  en: kidnap, kidnapped, kidnapping, abduct, abducted, abduction, abductee, seized by gunmen, snatched
  fr: enlevé, enlevés, enlevée, enlèvement, enlèvements, kidnapper, kidnappé, kidnapping, rapt, séquestrer, séquestration, ravisseurs, enlever
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
  ar: مات غرقا, ماتوا غرقا, غرقى, غريق, لقي حتفه غرقا, لقوا حتفهم غرقا, قضى غرقا, قضوا غرقا, توفي غرقا, غرق مهاجرين, غرق مهاجرون, غرق أطفال, غرق أشخاص, حادث غرق, ابتلعه البحر, ابتلعتهم المياه, غرقا, غرق شخص, غرق شخصان, غرق طفل, غرق طفلان, غرق شاب, غرق شبان, غرق ثلاثة, غرق عشرات, غرق العشرات, غرقوا, لقيا حتفهما غرقا
  en: drown, drowned, drowning, drownings, swept away by the water, lost at sea, drowns
  fr: se noyer, noyé, noyés, noyée, noyade, noyades, mort noyé, morts noyés, mort par noyade, se sont noyés, se sont noyées, s'est noyé, s'est noyée, noient, noyées, meurent noyés
  es: ahogarse, ahogado, ahogados, ahogada, se ahogó, se ahogaron, ahogamiento, morir ahogado, murieron ahogados, ahogadas, ahogó, ahogaron, ahogamientos, mueren ahogados, murió ahogado, perecieron ahogados
  ru: утонувший, утонувшие, утопленник, утонули люди, утонул мужчина, утонул ребенок, захлебнуться, захлебнулся, потонули люди, утонули мигранты, утонул, утонула, утонули, утонуло, тонули, утонувших, утопление, захлебнулись

suffocate : event < kill
  ar: اختنق, يختنق, اختناق, مختنق, اختناقا, حالات اختناق, مات اختناقا, استنشاق الدخان, استنشاق دخان, استنشاق الغاز, ضيق تنفس
  en: suffocate, suffocated, suffocation, asphyxiate, asphyxiation, smoke inhalation, inhaled smoke
  fr: asphyxie, asphyxier, asphyxié, asphyxiés, suffoquer, suffocation, inhalation de fumée, inhalé de la fumée, intoxiqués par la fumée, incommodé par les fumées, incommodés par les fumées, incommodées par les fumées, incommodés par la fumée, incommodées par la fumée, incommodé, incommodés, incommodées
  es: asfixia, asfixiar, asfixiado, asfixiarse, sofocación, inhalación de humo, inhalar humo, intoxicados por humo, sofocaciones, intoxicación por humo, asfixiados, intoxicado por humo, asfixió
  ru: задохнуться, задохнулся, задохнулись, удушье, отравление дымом, надышаться дымом, надышались дымом, отравиться угарным газом, отравление угарным газом, асфиксия, отравились угарным газом, отравился угарным газом, задохнулась, задохнуться дымом, надышались, отравление продуктами горения

burn-to-death : event < kill
  ar: مات حرقا, ماتوا حرقا, احترق حتى الموت, قضى حرقا, قضوا حرقا, جثث متفحمة, جثة متفحمة, متفحم, لقوا حتفهم حرقا
  en: burned to death, burnt to death, burned alive, burnt alive, charred bodies, charred remains
  fr: brûlé vif, brûlés vifs, mort carbonisé, corps carbonisé, corps carbonisés, carbonisé
  es: quemado vivo, quemados vivos, calcinado, calcinados, cuerpo calcinado, cuerpos calcinados, morir calcinado
  ru: сгореть заживо, сгорел заживо, сгорели заживо, обгоревшие тела, обугленные тела, погибнуть в огне

hospitalise : event < transfer
  ar: نقل إلى المستشفيات, نقل المصابين, نقل الجرحى, نقل إلى مستشفى, أدخل المستشفى, أدخلوا المستشفى, دخل المستشفى, إدخال المستشفى, يتلقى العلاج في المستشفى, يتلقون العلاج, تلقي العلاج, يرقد في المستشفى, تلقوا العلاج, تلقى العلاج, العلاج في المستشفى, نقل إلى المستشفى, نقلوا إلى المستشفى, نقلت إلى المستشفى, نقلوا إلى المستشفيات, نقلوا إلى مستشفى, نقلوا إلى مستشفيات, نقلهم إلى المستشفى, نقله إلى المستشفى, نقلها إلى المستشفى, نقلهم إلى المستشفيات, نقل على إثرها إلى المستشفى, أدخلت المستشفى, أدخل إلى المستشفى, أدخلوا إلى المستشفى, لتلقي العلاج, نقلت المصابين, نقل المصابون, نقل الجرحى إلى, يعالجون في المستشفى, يعالج في المستشفى
  en: hospitalise, hospitalised, hospitalize, hospitalized, hospitalisation, hospitalization, taken to hospital, rushed to hospital, admitted to hospital, treated in hospital, taken to hospitals, taken to the hospital, transferred to hospital, hospital treatment, treated at hospital, treated at the hospital, needed treatment, received treatment, receiving treatment, sought treatment, hospitalises, sent to hospital, brought to hospital, taken to a hospital, taken to a nearby hospital, taken to nearby hospitals, rushed to a hospital, rushed to the hospital, rushed to hospitals, treated at a hospital, treated in hospitals, admitted to hospitals, admitted to a hospital, airlifted to hospital, flown to hospital, receiving medical treatment, transported to hospital, transported to hospitals
  fr: hospitaliser, hospitalisé, hospitalisés, hospitalisée, hospitalisation, transporté à l'hôpital, transportés à l'hôpital, conduit à l'hôpital, admis à l'hôpital, soins à l'hôpital, soignés à l'hôpital, soignées à l'hôpital, soins hospitaliers, pris en charge par les secours, hospitalisées, hospitalisations, transportée à l'hôpital, transportées à l'hôpital, transféré à l'hôpital, transférés à l'hôpital, évacué vers l'hôpital, évacués vers l'hôpital, évacuées vers l'hôpital, conduits à l'hôpital, conduite à l'hôpital, conduites à l'hôpital, transporté vers l'hôpital, transportés vers l'hôpital, transportés dans un hôpital, transportés dans des hôpitaux, transporté aux urgences, transportés aux urgences, admise à l'hôpital, admises à l'hôpital, soigné à l'hôpital, prises en charge à l'hôpital, pris en charge à l'hôpital
  es: hospitalizar, hospitalizado, hospitalizados, hospitalización, trasladado al hospital, trasladados al hospital, ingresado, ingresados, ingresar en el hospital, llevado al hospital, hospitalizaciones, atención hospitalaria, tratamiento hospitalario, atendidos en el hospital, atendidas en el hospital, recibieron tratamiento, hospitalizada, hospitalizadas, hospitalizó, ingresada, ingresadas, ingresó en el hospital, ingresaron en el hospital, trasladada al hospital, trasladadas al hospital, trasladados a hospitales, trasladadas a hospitales, trasladado a un hospital, trasladada a un hospital, trasladados a un hospital, llevados al hospital, llevada al hospital, llevadas al hospital, trasladados a centros hospitalarios, trasladado a un centro hospitalario, trasladado a un centro sanitario, trasladados a centros sanitarios, atendidos en hospitales
  ru: госпитализировать, госпитализирован, госпитализированы, госпитализированный, госпитализация, доставлен в больницу, доставлены в больницу, доставить в больницу, попасть в больницу, попал в больницу, помещен в больницу, обратились за медицинской помощью, получают лечение, лечение в больнице, госпитализирована, госпитализировано, госпитализировали, госпитализированных, доставлена в больницу, доставлены в больницы, доставили в больницу, попали в больницу, находятся в больнице, находится в больнице, увезли в больницу, увезены в больницу, госпитализации

flee : event
  ar: فر, يفر, فروا, فرار, فار, فارون, فارين, هرب, يهرب, هربوا, هروب, هارب, هاربون, هاربين, لاذ بالفرار, لاذوا بالفرار
  en: flee, fled, fleeing, run away, ran away, escapee, fugitive, took flight, escape, escaped
  fr: fuir, fui, fuite, fuient, fuyard, fugitif, fugitifs, s'enfuir, enfui, enfuis, prendre la fuite, pris la fuite, s'échapper, échappé, évadé, évasion
  es: huir, huyó, huyeron, huido, huida, fugarse, fuga, fugitivo, fugitivos, escapar, escapó, escaparon, darse a la fuga, se dio a la fuga
  ru: бежать, сбежать, сбежал, сбежали, бежали, убежать, бегство, побег, беглец, беглецы, скрыться с места, скрылся, скрылись, спасаться бегством

return-home : event
  opposite: displace
  ar: عودة النازحين, عاد النازحون, عودة اللاجئين, عاد إلى منزله, عادوا إلى منازلهم, عودة إلى الديار, العودة إلى منازلهم, عادوا إلى ديارهم, عائدون, عائدين
  en: return home, returned home, return to their homes, returned to their homes, returnee, returnees, return of refugees, return of displaced
  fr: retour chez eux, rentrer chez eux, rentrés chez eux, retour des réfugiés, retour des déplacés, regagner leur domicile, regagner leurs foyers
  es: regresar a sus hogares, regresaron a sus hogares, volver a casa, regreso de los refugiados, regreso de los desplazados, retornados, volver a sus hogares
  ru: вернуться домой, вернулись домой, возвращение беженцев, вернуться в свои дома, вернулись в свои дома, возвращение домой, возвращение переселенцев

harm : event
  ar: ألحق الأذى, إلحاق الأذى, أذى, آذى, يؤذي, إيذاء, تضرر, متضرر, متضررون, متضررين, تضرر من, منكوب, منكوبون, منكوبين
  en: affected people, people affected, hit hard, stricken
  fr: porter atteinte à, sinistrés, sinistrée, personnes touchées, personnes affectées, faire du mal
  es: dañar a personas, damnificado, damnificados, afectados, personas afectadas, hacer daño
  ru: причинить вред, причинять вред, вред здоровью, потерпевший, потерпевшие, затронутые лица

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
  ar: جثة, جثث, جثمان, جثامين, أشلاء, جثة هامدة, جثته, جثثهم, رفات, جثتين, جثتان, جثتها
  en: body, bodies, corpse, corpses, dead body, human remains, mortal remains, the remains, their remains, the bodies of, lifeless body, lifeless bodies
  fr: cadavre, cadavres, dépouille, dépouilles, corps sans vie, corps des victimes, restes humains, les corps, le corps d'un, le corps d'une, le corps sans vie, corps inanimé
  es: cadáver, cadáveres, cuerpo sin vida, cuerpos sin vida, restos mortales, restos humanos, los cuerpos, el cuerpo
  ru: тело, тела, труп, трупы, останки, тела погибших, тело погибшего, телами, трупов, останков

recover-bodies : event
  ar: انتشل جثة, انتشال جثة, انتشل جثث, انتشال جثث, انتشال جثامين, انتشال الجثث, عثر على جثة, العثور على جثة, العثور على جثث, عثر على جثث, استخراج جثث, انتشلت جثث, تسليم جثامين, استعادة جثامين, استعادة جثث
  en: recover bodies, recovered bodies, bodies recovered, body recovered, body was found, bodies were found, found dead, found the body, retrieve bodies, bodies retrieved, pulled bodies, bodies were pulled, recovered the body
  fr: retrouvé mort, retrouvés morts, corps retrouvé, corps retrouvés, corps repêché, corps repêchés, repêcher des corps, récupérer les corps, découverte du corps, corps découverts, repêcher, repêché
  es: recuperar cuerpos, cuerpos recuperados, hallado muerto, hallados muertos, encontrado muerto, encontrados muertos, hallazgo del cadáver, recuperar los cadáveres, recuperaron los cuerpos
  ru: найден мертвым, найдены мертвыми, обнаружено тело, обнаружены тела, нашли тело, нашли тела, извлечь тело, извлечены тела, извлекли тела, подняты тела, передача тел

identify-victims : event < identify
  ar: تحديد هويات, تم التعرف على, التعرف على الجثث, التعرف على هوية, مجهول الهوية, مجهولة الهوية, تعرف على جثة, فحص الحمض النووي
  en: identify the victims, identify the bodies, identification of the bodies, identification of the victims, unidentified body, unidentified bodies, DNA test
  fr: identifier les victimes, identification des victimes, identification des corps, corps non identifié, test ADN
  es: identificar a las víctimas, identificar los cuerpos, identificación de las víctimas, cuerpo sin identificar, prueba de ADN
  ru: опознание, опознаны, личность погибшего, личности погибших, неопознанное тело, идентификация тел, экспертиза ДНК

# --- People as counted ---

person : thing
  ar: شخص, أشخاص, فرد, أفراد, إنسان, أناس, نسمة, نفر
  en: person, people, individual, persons
  fr: personne, personnes, individu, gens
  es: persona, personas, individuo, gente
  ru: человек, люди, персоны

man : thing < person
  opposite: woman
  ar: رجل, رجال, ذكور
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
  en: child, children, kid, minors, boy, girl, schoolchild, schoolchildren, underage
  fr: enfant, enfants, mineur, mineurs, garçon, fillette, fille, écolier, écoliers
  es: niño, niña, niños, niñas, menor de edad, menores de edad, menores, chico, chica
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
  fr: jeune homme, jeunes gens, jeune femme, jeunesse, jeunes, jeune
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
  ar: بالغون, بالغين, راشدون, راشدين, شخص راشد, شخص بالغ
  en: adult, grown-up
  fr: adulte, adultes, adultes majeurs
  es: adulto, adultos
  ru: взрослый, взрослые

relative : thing < person, family
  ar: قريب له, أقارب, أقرباء, ذويهم, ذويه, نسيب, أفراد العائلة, أفراد عائلته, أفراد أسرته
  en: relative, kin, next of kin, family member, loved ones, relatives, cousin
  fr: proches, membre de la famille, parents des victimes, cousin
  es: pariente, familiar, familiares, allegado, ser querido, primo
  ru: родственник, родственники, близкие, родные, член семьи

parent : thing < relative
  ar: والد, والدان, والدين, والدة, أمه, أمهات, والده, والدته, آباء, الأبوين
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
  ar: ابن, أبناء, نجل, أنجال, ابنة, بنات
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
  ar: مدني, مدنيون, مدنيين, مدنيات, سكان مدنيون, أعيان مدنية, غير مقاتل, مدنيون عزل, مدنيين عزل, أعزل, مدنيين أبرياء, مدنيون أبرياء
  en: civilian, civilians, noncombatant, non-combatant, civilian population
  fr: civil, civils, population civile, populations civiles
  es: civil, civiles, población civil
  ru: мирный житель, мирные жители, гражданское лицо, гражданские лица, мирное население, гражданское население, гражданские, мирных жителей

resident : thing < person
  ar: ساكن, سكان, قاطن, قاطنو, قاطنين, أهالي, أهال, أهالي المنطقة, مقيم, مقيمون, مقيمين
  en: resident, residents, inhabitant, inhabitants, villager, locals, townspeople, population, dweller
  fr: habitant, habitants, riverain, riverains, résident, villageois, population
  es: habitante, habitantes, residente, residentes, vecinos, poblador, población, lugareño
  ru: житель, жители, жителей, население, местные жители, обитатель

neighbour : thing < person
  ar: جاره, جيران, جيرانه
  en: neighbour, neighbor
  fr: voisin, voisins, voisinage
  es: vecino de al lado, vecina de al lado, vecindario
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
  es: tripulación, tripulante, tripulantes, miembro de la tripulación, marinero, marineros, marino, azafata, tripulaciones
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
  ar: عابر سبيل, المشاة في الشارع, مشاة عابرون, مارة, أحد المارة
  en: pedestrian, passer-by, passers-by, passerby, bystander
  fr: piéton, piétons, passant, passants
  es: peatón, peatones, transeúnte, viandante
  ru: пешеход, пешеходы, прохожий, прохожие

tourist : thing < person
  ar: سائح, سياح, سواح, سائحة, مصطاف, مصطافين
  en: tourist, holidaymaker, vacationer, sightseer
  fr: touriste, touristes, vacancier
  es: turista, turistas, veraneante
  ru: турист, туристы, отдыхающий, отдыхающие

worker : thing < person
  ar: عامل, عمال, عاملة, عاملات, عاملون, عاملين, شغيلة, عمالة
  en: worker, laborer, labourer, workman, workmen, workers
  fr: ouvrier, ouvriers, ouvrière, travailleur, travailleurs
  es: trabajador, trabajadores, trabajadora, obrero, obreros
  ru: рабочий, рабочие, рабочих, трудящиеся, работник, работники

miner : thing < worker
  ar: عامل منجم, عمال منجم, عمال المناجم, عمال المنجم, منجمي
  en: miner, miners, coal miner, mineworker, pitman
  fr: mineur de fond, mineurs de fond, mineurs de charbon
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
  ar: شهود, شهود عيان, شاهد عيان, شاهدة عيان, شاهد
  en: witness, eyewitness, witnesses, eyewitnesses, onlooker
  fr: témoin, témoins, témoin oculaire, témoins oculaires
  es: testigo, testigos, testigo ocular, testigo presencial, presenciar
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
  ar: طالب لجوء, طالبو لجوء, طالبي لجوء, طالبي اللجوء
  en: asylum seeker, asylum seekers, asylum-seeker
  fr: demandeur d'asile, demandeurs d'asile
  es: solicitante de asilo, solicitantes de asilo, demandante de asilo
  ru: проситель убежища, соискатель убежища, просители убежища, ищущие убежища

hostage : thing < person
  ar: رهينة, رهائن
  en: hostage, hostages
  fr: otage, otages
  es: rehén, rehenes
  ru: заложник, заложники, заложница, заложников

prisoner : thing < person
  ar: سجين, سجناء, سجينة, سجينات, مسجون, نزيل السجن, نزلاء السجن, مساجين
  en: prisoner, inmate, prisoners
  fr: prisonnier, prisonniers, emprisonné
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
  ru: нападавший, нападавшие, злоумышленник, злоумышленники, исполнитель теракта

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

# --- Armed forces and groups ---

combatant : thing < person
  opposite: civilian
  ar: محارب, محاربون, محاربين, أطراف النزاع, طرف محارب
  en: combatant, combatants, belligerent, warring party, warring parties
  fr: belligérant, belligérants, parties au conflit, parties belligérantes
  es: beligerante, beligerantes, partes en conflicto, partes beligerantes
  ru: комбатант, комбатанты, воюющая сторона, воюющие стороны, стороны конфликта

soldier : thing < combatant, armed-force
  opposite: civilian
  ar: جندي, جنود, مجندة, عسكري, عسكريون, عسكريين, جنديا, عسكر
  en: soldier, soldiers, troops, serviceman, servicemen, servicewoman, service member, service members, military personnel, infantryman, marines
  fr: soldat, soldats, militaires, troupe, troupes, fantassin, légionnaire
  es: soldado, soldados, uniformado, tropa, tropas, efectivos militares, militares
  ru: солдат, солдаты, военнослужащий, военнослужащие, боец, бойцы, военный, военные, пехотинец

officer : thing < soldier
  ar: ضابط, ضباط, ضابطة, ضابط صف, ضباط صف, ملازم, ملازم أول, رائد في الجيش, رقيب في الجيش
  en: officer, officers, army officer, lieutenant, sergeant, non-commissioned officer
  fr: officier, officiers, sous-officier, lieutenant, sergent
  es: oficial del ejército, oficiales del ejército, suboficial, teniente, sargento
  ru: офицер, офицеры, лейтенант, сержант, прапорщик

senior-officer : thing < officer
  ar: لواء, فريق أول, فريق ركن, عميد ركن, عقيد, عقداء, جنرال, جنرالات, ضابط كبير, كبار الضباط, أميرال, لواء ركن, عميد متقاعد
  en: generals, army general, four-star general, colonel, brigadier, admiral, marshal, major general, lieutenant general, senior officer, senior officers, top brass
  fr: le général, général de division, général de brigade, généraux, colonel, amiral, maréchal, officier supérieur, officiers supérieurs, haut gradé
  es: general del ejército, general de división, general de brigada, general retirado, coronel, almirante, mariscal, alto mando, altos mandos
  ru: генерал, генералы, полковник, адмирал, маршал, генерал-майор, генерал-лейтенант, высокопоставленный военный

commander : thing < combatant
  ar: قائد عسكري, قادة عسكريون, قائد ميداني, قادة ميدانيون, القائد العام, القائد الأعلى للقوات, قائد الجيش, قائد القوات, قادة الجيش, قائد كتيبة, قائد لواء, قيادي في
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
  ru: ополчение, ополченец, ополченцы, военизированный, военизированное формирование, военизированная группировка, парамилитарный

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
  ru: призывник, призывники, новобранец, новобранцы, резервист, резервисты, срочник, срочники

veteran : thing < person
  ar: محارب قديم, محاربين قدامى, محاربون قدامى, قدامى المحاربين, قدماء المحاربين, قدامى العسكريين
  en: veteran, war veteran, war veterans, ex-serviceman, former soldier
  fr: ancien combattant, anciens combattants, vétéran, vétérans
  es: veterano de guerra, veteranos de guerra, excombatiente, excombatientes
  ru: ветеран, ветераны, ветеран войны, бывший военный

deserter : thing < soldier
  ar: فار من الخدمة, منشق عن الجيش, انشق عن, انشقاق عن الجيش, فرار من الخدمة, جندي منشق, ضابط منشق, عسكريون منشقون
  en: deserter, deserters, desertion, desert the army, defector, defectors, defection, defected
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
  es: la armada, marina de guerra, fuerzas navales, fuerza naval, naval
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
  fr: garde du corps, gardes du corps, vigile, agent de sécurité, gardien, gardien de prison, gardiens de prison, surveillant de prison, surveillants de prison
  es: guardia de seguridad, guardaespaldas, escolta, vigilante
  ru: охранник, охранники, телохранитель, телохранители, сторож

military-unit : thing < armed-force
  ar: كتيبة, كتائب, لواء مدرع, ألوية, فرقة عسكرية, فرقة مدرعة, فوج, أفواج, وحدة عسكرية, وحدات عسكرية, سرية, سرايا, فيلق, فيالق
  en: battalion, brigade, regiment, army division, armoured division, army corps, military unit, platoon, squad of soldiers, contingent, military units, unit of soldiers, army unit
  fr: bataillon, brigade, régiment, division blindée, unité militaire, unités militaires, contingent, compagnie d'infanterie
  es: batallón, brigada, regimiento, división acorazada, unidad militar, unidades militares, contingente, pelotón
  ru: батальон, бригада, полк, дивизия, воинская часть, подразделение, подразделения, контингент, рота, взвод, корпус армии

fleet : thing
  ar: أسطول, أساطيل, قطع بحرية, قطعة بحرية
  en: fleet, flotilla, naval group, fleets
  fr: flotte, flottille, flottes
  es: flota, flotilla, escuadra naval
  ru: флотилия, эскадра, корабельная группа

armed : quality
  opposite: unarmed
  ar: مسلحة, مدجج بالسلاح, مدججين بالسلاح, مسلحا
  en: armed, heavily armed
  fr: armés jusqu'aux dents, lourdement armé, lourdement armés
  es: armado, armados, fuertemente armado
  ru: вооруженный, вооружен, вооружены, хорошо вооруженный

unarmed : quality
  opposite: armed
  ar: غير مسلح, غير مسلحين, منزوع السلاح, منزوعة السلاح
  en: unarmed, demilitarised, demilitarized
  fr: non armé, sans armes, démilitarisé, démilitarisée
  es: desarmado, sin armas, desmilitarizado, desmilitarizada
  ru: безоружный, безоружен, невооруженный, демилитаризованный

# --- Weapons and equipment ---

weapon : thing
  ar: سلاح, أسلحة, تسلح, عتاد, أسلحة ثقيلة, أسلحة خفيفة, ترسانة, ترسانات
  en: weapon, weapons, arms, weaponry, arsenal, armament
  fr: arme, armes, armement, arsenal
  es: arma, armas, armamento, arsenal
  ru: оружие, вооружение, арсенал, вооружения

military-equipment : thing < weapon
  ar: معدات عسكرية, عتاد عسكري, عتاد حربي, آليات عسكرية, تجهيزات عسكرية, آلية عسكرية
  en: military equipment, military hardware, military vehicles
  fr: équipement militaire, équipements militaires, matériel militaire, matériel de guerre
  es: equipo militar, material militar, material bélico, equipamiento militar
  ru: военная техника, боевая техника, бронетехника, военное снаряжение

ammunition : thing < weapon
  ar: ذخيرة, ذخائر, ذخيرة حية, مؤن حربية
  en: ammunition, munition, munitions, ammo, live ammunition
  fr: munition, munitions, balles réelles
  es: munición, municiones, pertrechos
  ru: боеприпас, боеприпасы, патроны, боекомплект

missile : thing < weapon
  ar: صاروخ, صواريخ, صاروخي, صاروخية, صاروخا, قذيفة صاروخية, قذائف صاروخية, راجمة صواريخ, راجمات صواريخ
  en: missile, missiles, rocket, rockets
  fr: missile, missiles, roquette, roquettes, fusée, tir de missile
  es: misil, misiles, cohete, cohetes
  ru: ракета, ракеты, ракетный

ballistic-missile : thing < missile
  ar: صاروخ باليستي, صواريخ باليستية, صاروخ بالستي, صواريخ بالستية, باليستي, باليستية
  en: ballistic missile, ballistic missiles, ballistic
  fr: missile balistique, missiles balistiques, balistique
  es: misil balístico, misiles balísticos, balístico
  ru: баллистическая ракета, баллистические ракеты, баллистический

cruise-missile : thing < missile
  ar: صاروخ كروز, صواريخ كروز, صاروخ مجنح, صواريخ مجنحة, صاروخ جوال
  en: cruise missile, cruise missiles
  fr: missile de croisière, missiles de croisière
  es: misil de crucero, misiles de crucero
  ru: крылатая ракета, крылатые ракеты

drone : thing < aircraft
  ar: طائرة مسيرة, طائرات مسيرة, مسيرة, مسيرات, مسيرة انتحارية, طائرة بدون طيار, طائرات بدون طيار, طائرة من دون طيار, طائرات من دون طيار, درون, طائرة بلا طيار
  en: drone, drones, unmanned aerial vehicle, UAV, UAVs, unmanned aircraft
  fr: drone, drones, aéronef sans pilote, drone kamikaze
  es: dron, drones, avión no tripulado, aviones no tripulados, vehículo aéreo no tripulado
  ru: беспилотник, беспилотники, дрон, дроны, беспилотный летательный аппарат, БПЛА, беспилотный

bomb : thing < weapon
  ar: قنبلة, قنابل, قنبلة موجهة, قنابل جوية
  en: bomb, bombs, glide bomb
  fr: bombe, bombes, bombe planante
  es: bomba, bombas
  ru: бомба, бомбы, авиабомба, авиабомбы

explosive-device : thing < weapon
  ar: عبوة ناسفة, عبوات ناسفة, متفجرات, متفجرة, عبوة متفجرة, مواد متفجرة, مواد ناسفة, ديناميت, حزام ناسف, أحزمة ناسفة, سترة ناسفة
  en: explosive device, explosive devices, improvised explosive device, IED, IEDs, explosives, explosive, dynamite, explosive belt, explosive vest, roadside bomb
  fr: engin explosif, engins explosifs, explosif, explosifs, dynamite, ceinture explosive, charge explosive
  es: artefacto explosivo, artefactos explosivos, explosivo, explosivos, dinamita, cinturón explosivo, carga explosiva
  ru: взрывное устройство, взрывные устройства, взрывчатка, взрывчатые вещества, взрывчатый, динамит, пояс смертника, фугас

car-bomb : thing < explosive-device
  ar: سيارة مفخخة, سيارات مفخخة, مفخخة, مفخخات, شاحنة مفخخة, سيارة ملغومة
  en: car bomb, car bombs, truck bomb, booby-trapped car, booby-trapped
  fr: voiture piégée, voitures piégées, véhicule piégé, camion piégé
  es: coche bomba, coches bomba, carro bomba, camión bomba
  ru: заминированный автомобиль, начиненный взрывчаткой автомобиль, заминированная машина

landmine : thing < weapon
  ar: لغم, ألغام, لغم أرضي, ألغام أرضية, حقل ألغام, ألغام بحرية, لغم بحري
  en: landmine, landmines, land mine, minefield, anti-personnel mine, naval mine, sea mine
  fr: mine antipersonnel, mines antipersonnel, mine terrestre, champ de mines, mines marines
  es: mina antipersona, minas antipersona, mina terrestre, minas terrestres, campo minado, minas navales
  ru: противопехотная мина, противопехотные мины, мины, мина, минное поле, морская мина

demine : event
  ar: إزالة الألغام, نزع الألغام, نزع لغم, تفكيك لغم, تفكيك قنبلة, تفكيك عبوة, أبطل مفعول, إبطال مفعول, كسح الألغام, كاسحة ألغام
  en: demine, demining, mine clearance, clear mines, defuse, defused, defuse a bomb, bomb disposal, minesweeping, minesweeper
  fr: déminer, déminage, démineur, démineurs, désamorcer une bombe, désamorçage d'une bombe, dragueur de mines
  es: desminado, desminar, desactivar una bomba, desactivación de explosivos, artificiero, artificieros, dragaminas
  ru: разминирование, разминировать, сапер, саперы, обезвредить бомбу, обезвреживание, тральщик

shell-projectile : thing < ammunition
  ar: قذيفة, قذائف, قذيفة مدفعية, قذائف مدفعية, قذيفة هاون, قذائف هاون
  en: shells, artillery shell, artillery shells, mortar shell, mortar shells, projectile, projectiles, mortar round, mortar rounds
  fr: obus, projectile, projectiles, obus de mortier
  es: obús, proyectil, proyectiles, granada de mortero, granadas de mortero
  ru: снаряд, снаряды, артиллерийский снаряд, минометный снаряд

grenade : thing < weapon
  ar: قنبلة يدوية, قنابل يدوية, رمانة يدوية, قاذف قنابل
  en: grenade, hand grenade, grenades, rocket-propelled grenade, RPG
  fr: grenade, grenades, lance-roquettes
  es: granada, granadas de mano, granada de mano, lanzagranadas
  ru: граната, гранаты, гранатомет, граната в

artillery : thing < weapon
  ar: مدفعية, مدفع, مدافع, مدفعي, هاون, مدفع هاون, مدافع هاون, هاوتزر
  en: artillery, howitzer, cannon, mortar, mortars, artillery piece
  fr: artillerie, obusier, canon, canons, mortier, mortiers
  es: artillería, cañón, cañones, mortero, morteros
  ru: артиллерия, артиллерийский, гаубица, пушка, миномет, минометы, пушки

tank : thing < armoured-vehicle
  ar: دبابة, دبابات
  en: tank, tanks, battle tank
  fr: char, chars, char d'assaut, chars d'assaut, blindé lourd
  es: tanque, tanques, carro de combate, carros de combate
  ru: танк, танки, танковый

armoured-vehicle : thing < vehicle
  ar: مدرعة, مدرعات, آلية مدرعة, آليات مدرعة, عربة مدرعة, عربات مدرعة, ناقلة جند, ناقلات جند, مركبة مدرعة, مصفحة, مصفحات
  en: armoured vehicle, armored vehicle, armoured vehicles, armored vehicles, armoured personnel carrier, infantry fighting vehicle, APC
  fr: véhicule blindé, véhicules blindés, blindé, blindés
  es: vehículo blindado, vehículos blindados, blindado, tanqueta, tanquetas
  ru: бронемашина, бронетранспортер, бронемашины, БТР, БМП, боевая машина пехоты

rifle : thing < firearm
  ar: بندقية, بنادق, كلاشنيكوف, رشاش, رشاشات, مدفع رشاش, بندقية آلية, بندقية هجومية
  en: rifle, assault rifle, machine gun, machine-gun, shotgun, kalashnikov, submachine gun
  fr: fusil, fusils, mitrailleuse, kalachnikov, fusil d'assaut, mitraillette
  es: fusil, fusiles, rifle, ametralladora, escopeta, fusil de asalto
  ru: винтовка, автомат Калашникова, пулемет, ружье, автомат, автоматы

firearm : thing < weapon
  ar: سلاح ناري, أسلحة نارية, مسدس, مسدسات
  en: firearm, gun, guns, handgun, pistol, revolver
  fr: arme à feu, armes à feu, pistolet, revolver, arme de poing
  es: arma de fuego, armas de fuego, pistola, revólver
  ru: огнестрельное оружие, пистолет, револьвер

bullet : thing < ammunition
  ar: رصاصة, رصاصات, رصاص, رصاص حي, رصاص مطاطي, رصاص طائش, طلقة, طلقات, أعيرة نارية, عيار ناري
  en: bullet, bullets, rubber bullets, stray bullet
  fr: balle, balles, balle perdue, balles en caoutchouc
  es: bala, balas, bala perdida, balas de goma
  ru: пуля, пули, шальная пуля, резиновые пули, пулевой

shrapnel : thing
  ar: شظية, شظايا, شظايا الصواريخ
  en: shrapnel, shell fragment, shell fragments, missile fragments, missile debris
  fr: éclat d'obus, éclats d'obus, shrapnel
  es: metralla, esquirla, esquirlas
  ru: осколок, осколки, осколочный, обломки дрона, обломки ракеты

knife : thing < weapon
  ar: سكين, سكاكين, سلاح أبيض, خنجر, خناجر, ساطور
  en: knife, knives, machete, dagger, bladed weapon
  fr: couteau, couteaux, arme blanche, machette, poignard
  es: cuchillo, cuchillos, arma blanca, machete, navaja, puñal
  ru: нож, ножи, холодное оружие, мачете, кинжал

nuclear-weapon : thing < weapon
  ar: سلاح نووي, أسلحة نووية, قنبلة نووية, رأس نووي, رؤوس نووية, قنبلة ذرية, ترسانة نووية
  en: nuclear weapon, nuclear weapons, nuclear bomb, atomic bomb, nuclear warhead, nuclear warheads, nuclear arsenal
  fr: arme nucléaire, armes nucléaires, bombe nucléaire, bombe atomique, ogive nucléaire, ogives nucléaires, arsenal nucléaire
  es: arma nuclear, armas nucleares, bomba nuclear, bomba atómica, ojiva nuclear, ojivas nucleares, arsenal nuclear
  ru: ядерное оружие, ядерная бомба, атомная бомба, ядерная боеголовка, ядерные боеголовки, ядерный арсенал

chemical-weapon : thing < weapon
  ar: سلاح كيميائي, أسلحة كيميائية, غاز سام, غازات سامة, هجوم كيميائي, غاز السارين, غاز الأعصاب
  en: chemical weapon, chemical weapons, poison gas, nerve agent, chemical attack, nerve gas
  fr: arme chimique, armes chimiques, gaz toxique, agent neurotoxique, attaque chimique
  es: arma química, armas químicas, gas tóxico, agente nervioso, ataque químico
  ru: химическое оружие, отравляющий газ, нервно-паралитический, отравляющее вещество, химическая атака

cluster-munition : thing < ammunition
  ar: قنبلة عنقودية, قنابل عنقودية, ذخائر عنقودية, عنقودية
  en: cluster bomb, cluster bombs, cluster munition, cluster munitions
  fr: bombe à sous-munitions, bombes à sous-munitions, armes à sous-munitions, sous-munitions
  es: bomba de racimo, bombas de racimo, municiones de racimo
  ru: кассетная бомба, кассетные бомбы, кассетные боеприпасы, кассетный

warhead : thing < weapon
  ar: رأس حربي, رؤوس حربية, رأس متفجر
  en: warhead, warheads
  fr: ogive, ogives, tête militaire
  es: ojiva, ojivas, cabeza de guerra
  ru: боеголовка, боеголовки, боевая часть

air-defence : thing < weapon
  ar: دفاع جوي, دفاعات جوية, الدفاعات الجوية, منظومة دفاع جوي, منظومات دفاع جوي, قبة حديدية, القبة الحديدية, مضادات جوية, منظومة باتريوت, مضاد للطائرات, مضادات أرضية
  en: air defence, air defense, air defences, air defenses, anti-aircraft, air defence system, air defense system, missile defence, missile defense, missile shield
  fr: défense aérienne, défenses aériennes, défense antiaérienne, système antiaérien, bouclier antimissile, antiaérien, système de défense aérienne
  es: defensa aérea, defensas aéreas, antiaéreo, defensa antiaérea, sistema antiaéreo, escudo antimisiles, defensa antimisiles
  ru: ПВО, противовоздушная оборона, система ПВО, средства ПВО, зенитный, противоракетная оборона, зенитный комплекс

radar : thing
  ar: رادار, رادارات, شاشات الرادار
  en: radar, radars
  fr: radar, radars
  es: radar, radares
  ru: радар, радиолокационная станция, РЛС, радары

ship : thing < vehicle
  ar: سفينة, سفن, باخرة, بواخر, مركب, مراكب
  en: ship, vessel, ships, steamer
  fr: navire, navires, vaisseau, bâtiment de la marine, paquebot
  es: barco, barcos, buque, buques, nave, navío, embarcación, embarcaciones
  ru: корабль, судно, корабли, суда, теплоход, пароход

warship : thing < ship
  ar: سفينة حربية, سفن حربية, بارجة, بوارج, فرقاطة, فرقاطات, مدمرة أمريكية, مدمرة صواريخ, زورق حربي, زوارق حربية, طراد
  en: warship, warships, frigate, battleship, naval vessel, naval vessels, gunboat, navy ship, guided-missile destroyer, corvette
  fr: navire de guerre, navires de guerre, bâtiment de guerre, frégate, frégates, cuirassé, destroyer, canonnière
  es: buque de guerra, buques de guerra, fragata, fragatas, acorazado, destructor, corbeta
  ru: военный корабль, военные корабли, боевой корабль, фрегат, эсминец, крейсер, линкор, корвет

aircraft-carrier : thing < warship
  ar: حاملة طائرات, حاملات طائرات, حاملة الطائرات, حاملات الطائرات
  en: aircraft carrier, aircraft carriers, carrier strike group
  fr: porte-avions, groupe aéronaval
  es: portaaviones, portaviones
  ru: авианосец, авианосная группа, авианосцы

submarine : thing < warship
  ar: غواصة, غواصات
  en: submarine, submarines
  fr: sous-marin, sous-marins
  es: submarino, submarinos
  ru: подводная лодка, подлодка, субмарина, подводные лодки

warplane : thing < aircraft
  ar: طائرة حربية, طائرات حربية, مقاتلة حربية, طائرة مقاتلة, طائرات مقاتلة, مقاتلات, مقاتلة من طراز, قاذفة, قاذفات, طائرة عسكرية, طائرات عسكرية
  en: warplane, warplanes, fighter jet, fighter jets, fighter plane, jet fighter, bomber, bombers, military aircraft, combat aircraft
  fr: avion de chasse, avions de chasse, avion de combat, avions de combat, avion de guerre, chasseur bombardier, bombardier, bombardiers, avion militaire
  es: avión de combate, aviones de combate, caza, cazas, avión de guerra, cazabombardero, bombardero, bombarderos, avión militar
  ru: истребитель, истребители, бомбардировщик, бомбардировщики, военный самолет, военные самолеты, боевая авиация, боевой самолет, штурмовик

protective-gear : thing
  ar: سترة واقية, سترات واقية, درع واق, خوذة, خوذات, قناع غاز, أقنعة غاز
  en: body armour, body armor, bulletproof vest, flak jacket, helmet, gas mask
  fr: gilet pare-balles, gilets pare-balles, casque, masque à gaz
  es: chaleco antibalas, chalecos antibalas, casco, máscara antigás
  ru: бронежилет, бронежилеты, шлем, каска, противогаз

# --- Acts of war ---

war : event < conflict
  opposite: peace
  ar: حرب, حروب, حرب أهلية, حرب شاملة, أعلن الحرب, خاض حربا
  en: war, wars, warfare, civil war, wartime, all-out war
  fr: guerre, guerres, guerre civile
  es: guerra, guerras, guerra civil, bélico
  ru: война, войны, гражданская война, войну

peace : event
  opposite: war
  ar: سلام, سلم, إحلال السلام, السلم الأهلي, سلمي
  en: peace, peaceful
  fr: paix, pacifique, pacification
  es: paz, pacífico, pacificación, paces, pacificaciones
  ru: мирный процесс, мирное урегулирование, установление мира, мирный

conflict : event
  ar: نزاع, نزاعات, صراع, صراعات, نزاع مسلح, صراع مسلح, نزاعات مسلحة
  en: conflict, conflicts, armed conflict, strife
  fr: conflit, conflits, conflit armé
  es: conflicto, conflictos, conflicto armado
  ru: конфликт, конфликты, вооруженный конфликт

hostilities : event < conflict
  ar: أعمال قتالية, الأعمال القتالية, أعمال عدائية, الأعمال العدائية, عمليات عسكرية, عملية عسكرية, عمل عسكري, وقف القتال, أعمال حربية
  en: hostilities, military operation, military operations, military action, military campaign, combat operations
  fr: hostilités, opération militaire, opérations militaires, action militaire, campagne militaire, actes de guerre
  es: hostilidades, operación militar, operaciones militares, acción militar, campaña militar
  ru: боевые действия, военная операция, военные действия, военные операции, спецоперация, специальная военная операция, боевых действий

fight : event < conflict
  ar: يقاتل, قاتلوا, قتال, معركة, معارك, حارب, يحارب, محاربة العدو, معارك ضارية, معارك عنيفة, قتال عنيف, قاتل ضد
  en: fight, fought, fighting, battle, battles, fierce fighting, heavy fighting
  fr: combattre, combattu, combat, combats, bataille, batailles, se battre, violents combats
  es: combate, combates, batalla, batallas, combatió, pelear, lucha armada
  ru: воевать, сражаться, сражение, бой, бои, битва, боестолкновение, сражения, ожесточенные бои

clash : event < fight
  ar: اشتبك, يشتبك, اشتباك, اشتباكات, صدام, صدامات, مواجهة مسلحة, مواجهات, مناوشات, مناوشة, اشتباكات مسلحة, تبادل إطلاق النار, مواجهات عنيفة
  en: clash, clashes, clashed, skirmish, skirmishes, exchange of fire, exchanged fire, armed confrontation, firefight, shoot-out
  fr: affrontement, affrontements, accrochage, accrochages, s'affronter, échauffourée, échauffourées, échange de tirs, échanges de tirs, escarmouche, escarmouches
  es: enfrentamiento, enfrentamientos, choque armado, choques, enfrentarse, escaramuza, escaramuzas, intercambio de disparos, refriega, se enfrentaron
  ru: столкновение, столкновения, стычка, стычки, перестрелка, вооруженное столкновение, схватка, перестрелки

attack : event < hostilities
  ar: هجوم, هجمات, هجوما, هاجم, يهاجم, هاجموا, مهاجمة, شن هجوما, شن هجمات, يشن هجوما, تعرض لهجوم, هجوم مسلح, استهدف, يستهدف, استهدفت, استهداف, مستهدف
  en: attack, attacks, attacked, assault, assaults, targeted, targeting
  fr: attaquer, attaqué, attaque, attaques, attaquent, assaut, viser, a visé, ont visé, prendre pour cible, pris pour cible
  es: atacar, atacado, atacó, ataque, ataques, atacaron, asalto armado, tener como blanco, tuvo como objetivo
  ru: атаковать, атаковал, атака, атаки, нападение, нападения, напасть, нападать, напал, напали, атакован, атакована

aggression : event < attack
  ar: عدوان, عدوانا, اعتداء, اعتداءات, اعتدى على, يعتدي على, عدواني, اعتدى, يعتدي, اعتدت
  en: aggression, act of aggression, aggressor, unprovoked attack
  fr: agression, acte d'agression, agressions
  es: agresión, agresiones, acto de agresión
  ru: агрессия, акт агрессии, агрессивная война, агрессии, посягательство

terrorist-attack : event < attack, terrorism
  ar: هجوم إرهابي, هجمات إرهابية, عمل إرهابي, عملية إرهابية, عمليات إرهابية, اعتداء إرهابي, اعتداءات إرهابية, أعمال إرهابية
  en: terrorist attack, terrorist attacks, terror attack, terror attacks, act of terror, act of terrorism
  fr: attentat terroriste, attaque terroriste, acte terroriste, attentats terroristes, attentat, attentats
  es: atentado terrorista, ataque terrorista, acto terrorista, atentado, atentados, ataques terroristas
  ru: теракт, теракты, террористический акт, террористическая атака, террористическое нападение

strike : event < attack, hit
  ar: ضربة عسكرية, ضربات عسكرية, ضربات, ضربة, ضربة صاروخية, ضربات صاروخية, هجوم صاروخي, هجمات صاروخية, وجه ضربة, وجه ضربات, شن ضربات, ضربة انتقامية, ضربة استباقية
  en: strikes on, strike on, strikes against, military strike, military strikes, missile strike, missile strikes, missile attack, missile attacks, rocket attack, rocket fire, pre-emptive strike, retaliatory strike, deadly strike, carried out strikes
  fr: frappe, frappes, frapper, frappé, tir de roquettes, frappe militaire, frappes militaires, attaque au missile, tirs de missiles, tirs de roquettes
  es: ataque militar, ataques militares, ataque con misiles, ataques con misiles, ataque preventivo, lanzamiento de cohetes, golpe militar contra
  ru: удар, удары, нанести удар, нанес удар, нанесли удар, ракетный удар, ракетные удары, ракетный обстрел, нанесение ударов, ракетная атака, удар возмездия

air-strike : event < strike
  ar: غارة, غارات, غارة جوية, غارات جوية, قصف جوي, شن غارة, شن غارات, أغار, يغير الطيران, ضربة جوية, ضربات جوية, قصف بالطائرات
  en: airstrike, airstrikes, air strike, air strikes, air raid, air raids, aerial bombardment, aerial bombing, air attack
  fr: frappe aérienne, frappes aériennes, raid aérien, raids aériens, bombardement aérien, bombardements aériens, attaque aérienne
  es: ataque aéreo, ataques aéreos, bombardeo aéreo, bombardeos aéreos, incursión aérea
  ru: авиаудар, авиаудары, авианалет, воздушный удар, удар с воздуха, воздушный налет, бомбовый удар, авиационный удар, удары с воздуха

drone-strike : event < strike
  ar: هجوم بطائرة مسيرة, هجوم بطائرات مسيرة, هجوم بمسيرة, هجوم بمسيرات, هجمات بالمسيرات, ضربة بطائرة مسيرة, قصف بطائرة مسيرة, قصف بمسيرة, استهداف بمسيرة, هجوم مسيرات
  en: drone strike, drone strikes, drone attack, drone attacks
  fr: frappe de drone, frappes de drones, attaque de drone, attaques de drones, attaque de drones
  es: ataque con drones, ataque con dron, ataques con drones, ataque de drones
  ru: атака беспилотников, атака беспилотника, удар беспилотника, удар дрона, атака дронов, налет беспилотников, атака БПЛА

bombard : event < attack
  ar: قصف, يقصف, قصفت, قصفوا, مقصوف, تعرض للقصف, قصف عنيف, قصف مكثف, قصف صاروخي, تقصف
  en: bombard, bombarded, bombardment, bombing campaign, bombed, carpet bombing, pounded the city, pounding positions
  fr: bombarder, bombardé, bombardement, bombardements, pilonner, pilonnage, pilonnages
  es: bombardear, bombardeado, bombardeo, bombardeos, bombardeó, bombardearon
  ru: бомбить, бомбардировать, бомбардировка, бомбардировки, бомбежка, разбомбить, бомбежки

shell : event < bombard
  ar: قصف مدفعي, قصف بالمدفعية, قصف مدفعية, قصف بقذائف, قصف بالهاون, رشقة صاروخية, رشقات صاروخية, سقوط قذائف, سقوط قذيفة
  en: shell, shelled, shelling, artillery fire, artillery bombardment, mortar fire, artillery barrage, barrage
  fr: tirs d'artillerie, tir d'artillerie, tirs de mortier, tirs d'obus, bombardement d'artillerie, chute d'obus
  es: cañoneo, fuego de artillería, fuego de mortero, bombardeo de artillería, ataque de artillería
  ru: обстрел, обстрелы, обстрелять, обстрелял, обстреливать, артобстрел, артиллерийский огонь, минометный обстрел, обстреляли, обстрелян

bomb-attack : event < attack
  ar: تفجير, تفجيرات, فجر عبوة, فجر قنبلة, يفجر, هجوم بقنبلة, تفجير انتحاري, تفجيرات انتحارية, هجوم انتحاري, هجمات انتحارية, فجروا, تفجير مزدوج, نسف, ينسف
  en: bombing, bombings, bomb attack, bomb attacks, suicide bombing, suicide attack, blow up, blew up, blown up, detonate, detonated, bomb blast
  fr: attentat à la bombe, attentat-suicide, attentat suicide, attentats-suicides, faire exploser, fait exploser, dynamiter, plastiquer, attentat à la voiture piégée
  es: atentado con bomba, atentado suicida, ataque suicida, hacer estallar, hizo estallar, detonar, detonó, atentado con coche bomba, volar un puente
  ru: подрыв, подорвать, подорван, подорвали, взорвать, взорвали, взорван, самоподрыв, взрыв бомбы, атака смертника, подрыв смертника

launch-missile : event < strike
  ar: أطلق صاروخا, أطلق صواريخ, إطلاق صاروخ, إطلاق صواريخ, أطلقت صواريخ, إطلاق الصواريخ, يطلق صاروخا, تجربة صاروخية, تجارب صاروخية, اختبار صاروخ, اختبر صاروخا, إطلاق صاروخ باليستي
  en: missile launch, launch missiles, launched missiles, launched a missile, fired a missile, fired missiles, fired rockets, missile test, test-fired, rocket launches, launched rockets
  fr: lancer un missile, lancement de missile, tir de missile balistique, tiré des missiles, essai de missile, lancé des missiles, tiré un missile
  es: lanzar misiles, lanzó misiles, lanzamiento de misiles, lanzó un misil, ensayo de misil, prueba de misiles, disparó misiles
  ru: запуск ракеты, запустить ракету, запуск ракет, ракетный пуск, пуск ракеты, испытание ракеты, выпустить ракеты, выпустил ракеты, ракетные испытания

shoot : event < attack
  ar: أطلق النار, يطلق النار, إطلاق النار على, إطلاق نار, أطلقوا النار, أطلقت النار, فتح النار, فتحوا النار, تعرض لإطلاق نار, إطلاق الرصاص, أطلق الرصاص, أطلق عليه النار, حادث إطلاق نار, رميا بالرصاص, فتح مسلح النار, فتحت النار, فتح مسلحون النار, أطلق النار على نفسه
  en: shoot, shot, shooting, shootings, open fire, opened fire, gunfire, gunshot, fired shots, mass shooting, fired at, fired on, shots fired, fired, fired into the crowd, fired into the air, firing, turned the gun on, turning the gun on
  fr: tirer sur, a tiré sur, ont tiré sur, ouvrir le feu, ouvert le feu, tirs, coup de feu, coups de feu, fusillade, fusillades, tuerie par balles
  es: disparar, tiroteo, tiroteos, disparó, dispararon, disparo, disparos, abrir fuego, abrió fuego, abrieron fuego, balacera, tiroteo masivo
  ru: стрелять, стрельба, открыть огонь, открыл огонь, открыли огонь, выстрел, выстрелы, застрелить, выстрелить, расстрелять, расстрел, застрелил

shoot-down : event
  ar: أسقط طائرة, يسقط طائرة, أسقطت طائرة, أسقطوا طائرة, أسقطت مسيرة, أسقطت الدفاعات الجوية, أسقطت صاروخا, أسقط صاروخا, إسقاط طائرة, إسقاط مسيرة, أسقط مسيرة, إسقاط صاروخ, إسقاط مسيرات, أسقط, يسقط الطائرة, إسقاط, أسقطت
  en: shoot down, shot down, downed, downing, shooting down
  fr: abattre un drone, abattu un drone, abattre un avion, abattu en vol, avion abattu, drones abattus, drone abattu
  es: derribar, derribado, derribó, derribo, derribaron, derribados
  ru: сбить, сбит, сбиты, сбили, сбила, сбит беспилотник, сбивать, сбитый, сбито

intercept : event < defend
  ar: اعترض صاروخا, اعترض صواريخ, اعترضت صواريخ, اعترض مسيرة, اعترضت مسيرات, يعترض صاروخا, اعتراض صاروخ, اعتراض مسيرة, اعتراض مسيرات, اعتراض صواريخ, اعترضت الدفاعات, تصدت الدفاعات الجوية, تصدت, تصدى, يتصدى, تصد, اعتراض سفينة, اعترضت البحرية, اعترضت سفينة, اعترض قاربا, اعترضت قاربا, اعترض طائرة
  en: intercept, intercepted, interception, interceptor, interceptors
  fr: intercepter, intercepté, interceptés, interception, intercepteur
  es: interceptar, interceptado, interceptó, interceptados, interceptación, interceptor, interceptaciones
  ru: перехватить, перехватывать, перехвачен, перехвачены, перехватил, перехват, перехватчик, перехватили

defend : event
  ar: دافع, يدافع, دفاع, دفاعي, دفاعات, مدافع عن, دفاع عن النفس, الدفاع عن, ذود عن, صد الهجوم, صد هجوما, يصد, تصدي للهجوم
  en: defend, defended, defence, defense, defensive, self-defence, self-defense, defender, defenders, repel, repelled, repulse
  fr: défendre, défendu, défense, défensif, défensive, légitime défense, défenseur
  es: defender, defendido, defendió, defensa, defensivo, legítima defensa, defensor
  ru: защищать, защитить, защита, оборона, обороняться, оборонительный, самооборона, обороны, защитник

invade : event < attack
  opposite: withdraw
  ar: غزا, يغزو, غزو, غزاة, اجتاح, يجتاح, اجتياح, اجتاحت, غزت, اجتياح بري, غزو بري
  en: invade, invaded, invasion, invader, invaders, ground invasion, full-scale invasion
  fr: envahir, envahi, envahit, invasion, envahisseur, envahisseurs
  es: invadir, invadido, invadió, invasión, invasor, invasores
  ru: вторгнуться, вторгаться, вторжение, вторгся, вторглись, захватчик, захватчики, вторгшийся

incursion : event < attack
  ar: توغل, يتوغل, توغلات, توغلت, توغلوا, عملية توغل, اقتحم, يقتحم, اقتحام, اقتحامات, اقتحموا, اقتحمت, داهم, يداهم, مداهمة, مداهمات, داهمت
  en: incursion, incursions, raid, raids, raided, ground incursion, stormed, storm the building, cross-border raid, forced their way into
  fr: incursion, incursions, raid, raids, descente de police, prendre d'assaut, pris d'assaut, perquisition musclée
  es: incursión, incursiones, redada, redadas, irrumpir, irrumpió, irrumpieron, allanamiento, asaltar, asaltaron
  ru: рейд, рейды, вылазка, ворваться, ворвались, штурм, штурмовать, проникновение на территорию, налет, налеты, облава

offensive : event < attack
  opposite: counter-offensive
  ar: هجوم بري, هجوم واسع, هجوم شامل, عملية برية, هجوم كبير, حملة عسكرية, حملة جوية, عملية هجومية, هجومي
  en: offensive, ground offensive, ground operation, major offensive, ground assault
  fr: offensive, offensives, offensive terrestre, opération terrestre, grande offensive
  es: ofensiva, ofensivas, ofensiva terrestre, operación terrestre, gran ofensiva
  ru: наступление, наступать, наступательный, наземная операция, сухопутная операция, наземное наступление, наступательная операция

counter-offensive : event < attack
  opposite: offensive
  ar: هجوم مضاد, هجمات مضادة, هجوما مضادا, الهجوم المضاد
  en: counter-offensive, counteroffensive, counter-attack, counterattack, counterattacks
  fr: contre-offensive, contre-attaque, contre-attaquer, contre-attaques
  es: contraofensiva, contraataque, contraatacar
  ru: контрнаступление, контратака, контрудар, контратаковать

retaliate : event < attack
  ar: رد عسكري, رد انتقامي, انتقم, ينتقم, انتقام, انتقامي, انتقامية, ثأر, يثأر, رد على الهجوم, ردا على الهجوم, رد على العدوان
  en: retaliate, retaliated, retaliation, retaliatory, reprisal, reprisals, revenge, avenge, vengeance
  fr: riposter, riposte, représailles, vengeance, se venger, ripostes
  es: represalia, represalias, vengar, venganza, vengarse, tomar represalias, responder al ataque
  ru: ответный удар, возмездие, месть, отомстить, ответные меры военного, ответная атака, мстить, нанести ответный удар

ambush : event < attack
  ar: كمين, كمائن, نصب كمينا, نصب كمين, وقع في كمين, أكمنة
  en: ambush, ambushed, ambushes
  fr: embuscade, embuscades, guet-apens, tendre une embuscade
  es: emboscada, emboscadas, emboscar
  ru: засада, засады, устроить засаду, попасть в засаду, попали в засаду

infiltrate : event
  ar: تسلل, يتسلل, متسلل, متسللون, متسللين, تسللوا, اختراق الحدود, اخترق الحدود
  en: infiltrate, infiltrated, infiltration, infiltrator, sneak across
  fr: infiltrer, infiltré, infiltration, s'infiltrer, infiltrés
  es: infiltrar, infiltrado, infiltración, infiltrarse, infiltrados, infiltraciones
  ru: просочиться, проникнуть, проникновение, просачивание, инфильтрация, проник, лазутчик, диверсанты проникли

violate-airspace : event
  ar: انتهاك المجال الجوي, انتهك المجال الجوي, خرق المجال الجوي, انتهاك الأجواء, اخترق المجال الجوي, اختراق المجال الجوي, انتهكت أجواء, خرق الأجواء, اختراق الأجواء
  en: violate airspace, violated airspace, airspace violation, airspace violations, violation of its airspace, airspace incursion
  fr: violation de l'espace aérien, violer l'espace aérien, violé l'espace aérien, violations de l'espace aérien
  es: violación del espacio aéreo, violar el espacio aéreo, violó el espacio aéreo, violaciones del espacio aéreo
  ru: нарушение воздушного пространства, нарушить воздушное пространство, нарушил воздушное пространство, нарушили воздушное пространство

sabotage : event < attack
  ar: تخريب, عمل تخريبي, أعمال تخريبية, تخريبي, خرب, يخرب, مخرب, مخربون, مخربين
  en: sabotage, sabotaged, saboteur, saboteurs, act of sabotage
  fr: sabotage, saboter, saboté, saboteur, actes de sabotage
  es: sabotaje, sabotear, saboteado, saboteador
  ru: диверсия, диверсии, саботаж, диверсант, диверсанты, диверсионный

occupy : event
  opposite: withdraw, liberate-territory
  ar: احتل, يحتل, احتلال, احتلت, محتل, محتلة, احتلوا, قوات الاحتلال, سلطات الاحتلال
  en: occupy, occupied, occupation, occupying, occupier, occupying forces
  fr: occuper, occupé, occupation, occupant, forces d'occupation, occupés
  es: ocupar, ocupado, ocupación, ocupante del territorio, ocupó, fuerzas de ocupación, ocupaciones
  ru: оккупировать, оккупация, оккупирован, оккупированный, оккупант, оккупационный, оккупанты, оккупированные

capture-territory : event
  opposite: lose-territory
  ar: سيطر على, يسيطر على, سيطرة على, سيطروا على, سيطرت على, السيطرة على, استولى على, يستولي على, استولت على, استولوا على, استيلاء, الاستيلاء على, بسط سيطرته, وقع تحت سيطرة, سقوط المدينة, سقطت المدينة
  en: take control of, took control of, seize control, seized control, capture the town, captured the town, captured the village, captured the city, overrun, overran, fall of the city, gained control
  fr: prendre le contrôle, pris le contrôle, s'emparer de, s'est emparé, se sont emparés, prise de la ville, chute de la ville, conquérir, conquis, conquête, prise de contrôle
  es: tomar el control, tomó el control, apoderarse de, se apoderó, se apoderaron, toma de la ciudad, caída de la ciudad, conquistar, conquista, tomaron el control, hacerse con el control
  ru: захватить, захватил, захватили, захват, захвачен, захвачена, взять под контроль, взяли под контроль, овладеть, занять город, взятие города, перешел под контроль, захватывать

lose-territory : event
  opposite: capture-territory
  ar: خسر السيطرة, فقد السيطرة على, فقدت السيطرة على المدينة, خسارة أراض, خسر أراضي, فقدان أراض
  en: lose ground, lost ground, lost control of the town, lost territory, loss of territory, territorial losses
  fr: perdre du terrain, perdu du terrain, perdu le contrôle, perte de territoire, pertes territoriales
  es: perder terreno, perdió terreno, perdió el control, pérdida de territorio
  ru: потерять контроль, потерял контроль, потеря территории, потерять территорию, утратить контроль, территориальные потери

liberate-territory : event
  opposite: occupy
  ar: حرر المدينة, حرر, يحرر, تحرير المدينة, تحرير الأراضي, استعاد السيطرة, استعادة السيطرة, يستعيد السيطرة, تحرير, استعادت السيطرة, استعاد أراضي, تحررت, تحرير الأرض, استعاد الجيش, استعادت القوات, استعادة المدينة, استعاد المدينة
  en: liberate, liberated, liberation, recapture, recaptured, retake, retook, regain control, regained control, reclaimed territory, retakes, recaptures, took back control
  fr: reprendre le contrôle, repris le contrôle, reconquérir, reconquête, reconquis, reprise de la ville, libération de la ville, repris la ville, reprend le contrôle, reprendre la ville, ont repris la localité, repris la localité
  es: recuperar el control, recuperó el control, reconquistar, reconquista, retomar el control, liberación de la ciudad, retomó el control, recuperaron el control, retomaron el control, recuperó la ciudad, recuperaron la ciudad, reconquistó
  ru: освободить город, освободили город, освобождение города, отбить, вернуть контроль, вернули контроль, освобождение территории, освободить территорию, вернул контроль, восстановили контроль, отбили город, отбила город

advance : event
  opposite: retreat
  ar: تقدم القوات, تقدمت القوات, تقدم ميداني, تقدم الجيش, أحرز تقدما ميدانيا, زحف, يزحف, زحف نحو, تقدمت الدبابات, تقدم على الجبهة
  en: advance on, advanced on, advancing troops, military advance, troops advanced, push towards, gain ground, gained ground, made advances
  fr: avancée des troupes, avancée militaire, gagner du terrain, gagné du terrain, progression des troupes, troupes avancent
  es: avance de las tropas, avance militar, ganar terreno, ganó terreno, las tropas avanzaron, avances militares
  ru: продвинуться, продвижение, продвигаться, продвинулись, продвинулся, наступающие войска

retreat : event
  opposite: advance
  ar: تقهقر, يتقهقر, انكفأ, انكفاء, تراجع القوات, تراجعت القوات, انسحاب تكتيكي, تراجع الجيش
  en: retreat, retreated, pull back, pulled back, fall back, fell back, pullback
  fr: battre en retraite, battu en retraite, repli, se replier, replié, repliés, retraite des troupes, reculer sur le front
  es: replegarse, repliegue, retroceder, retirada táctica, se replegó, se replegaron, en retirada
  ru: отступить, отступать, отступление, отступил, отступили, откатиться, отход войск, отойти с позиций

withdraw : event
  opposite: deploy, invade, occupy
  ar: انسحب, ينسحب, انسحاب, انسحابات, انسحبت, انسحبوا, سحب قوات, سحب قواته, سحب قواتها, سحبت قواتها, سحب القوات, سحب جنود, منسحب, جلاء القوات, انسحاب القوات
  en: withdraw, withdrew, withdrawn, withdrawal, pull out, pulled out, pullout, troop withdrawal, withdraw troops, pull troops out
  fr: se retirer, retraits, s'est retiré, se sont retirés, retrait des troupes, retirer ses troupes, retirer ses forces, désengagement militaire, retrait
  es: retirarse, retirada de tropas, retiro de tropas, se retiró, se retiraron, retirar sus tropas, retirar las tropas, retirada de las tropas, retirada
  ru: вывести войска, вывод войск, отвести войска, отвод войск, вывел войска, уйти с территории, отвел войска, вывода войск, вывод сил

deploy : event < transfer
  opposite: withdraw
  ar: نشر قوات, ينشر قوات, نشرت قوات, نشر قواته, انتشار القوات, انتشار أمني, انتشرت القوات, نشر القوات, نشر جنود, انتشار عسكري, نشر صواريخ, أرسل قوات, إرسال قوات, أرسلت قوات, إرسال جنود, نشر منظومة, نشرت بطاريات, دفع الجيش, دفعت القوات, دفع بتعزيزات, دفعت بتعزيزات, دفع بقوات
  en: deploy, deployed, deployment, send troops, sent troops, sending troops, dispatch troops, station troops, stationed, redeploy, redeployment
  fr: déployer, déployé, déploiement, envoyer des troupes, envoi de troupes, envoyé des troupes, stationner des troupes, stationnés, redéploiement, redéployer
  es: desplegar, desplegado, despliegue, desplegó, enviar tropas, envío de tropas, envió tropas, estacionar tropas, redespliegue
  ru: развернуть, развертывание, развернут, развернуты, ввести войска, ввод войск, направить войска, отправить войска, передислокация, дислоцировать, разместить войска, размещение войск, дислоцированы

mass-troops : event < deploy
  ar: حشد قوات, حشد قواته, حشدت قوات, حشد, يحشد, حشود عسكرية, حشد عسكري, حشود, تعزيزات على الحدود, تحشيد, حشد الجيش, حشد جنودا, حشد القوات
  en: mass troops, massed troops, massing troops, massing, military build-up, military buildup, troop build-up, troop buildup, amass troops, amassed, troop concentration
  fr: masser des troupes, massé des troupes, concentration de troupes, renforcement militaire, masser, massés, accumulation de troupes, concentrer des troupes
  es: concentrar tropas, concentración de tropas, concentró tropas, acumular tropas, acumulación de tropas, acumulación militar, aglutinar tropas
  ru: стягивать войска, стянуть войска, стягивает войска, стянул войска, сосредоточение войск, концентрация войск, наращивание войск, сосредоточить войска, скопление войск, наращивание сил, накапливать силы

reinforce : event
  ar: حصن, يحصن, تحصين, تعزيزات, تعزيزات عسكرية, أرسل تعزيزات, عزز قواته, تعزيز القوات, عزز وجوده العسكري, إمدادات عسكرية, إرسال تعزيزات, دفع بتعزيزات
  en: reinforcements, reinforcement, send reinforcements, sent reinforcements, reinforce troops, bolster its forces, reinforcing its forces
  fr: renforts, envoyer des renforts, envoi de renforts, renfort, renforts militaires, renforcer sa présence militaire
  es: refuerzos, refuerzo militar, enviar refuerzos, envió refuerzos, reforzar las tropas, reforzar su presencia militar
  ru: подкрепление, подкрепления, перебросить войска, переброска войск, усилить группировку, перебросить подкрепление, усиление группировки, переброска

mobilise : event
  opposite: demobilise
  ar: تعبئة عامة, تعبئة عسكرية, استنفار, استنفر, تعبئة الجيش, استدعى الاحتياط, استدعاء الاحتياط, استدعاء جنود الاحتياط, استدعاء قوات الاحتياط, تعبئة جزئية, النفير العام, تجنيد, جند, يجند, خدمة عسكرية, تجنيد إجباري, خدمة إلزامية
  en: mobilise, mobilize, mobilised, mobilized, mobilisation, mobilization, call up reservists, called up reservists, conscription, military service, full mobilisation, general mobilisation, compulsory service
  fr: mobiliser, mobilisé, mobilisation générale, mobilisation, rappel des réservistes, rappeler des réservistes, conscription, service militaire, enrôler, enrôlement
  es: movilizar, movilizado, movilización, movilizó, llamar a filas, reclutar, reclutamiento, servicio militar, llamar a reservistas, conscripción, movilizaciones
  ru: мобилизовать, мобилизация, мобилизован, мобилизованный, мобилизованные, призыв в армию, призвать резервистов, военная служба, воинская повинность, призыв резервистов, мобилизовать резервистов

demobilise : event
  opposite: mobilise
  ar: تسريح المقاتلين, تسريح الجنود, تسريح جنود, تسريح قوات الاحتياط
  en: demobilise, demobilize, demobilisation, demobilization, demobilised, demobilized
  fr: démobiliser, démobilisé, démobilisation militaire, démobilisation
  es: desmovilizar, desmovilización, desmovilizado, desmovilizaciones
  ru: демобилизовать, демобилизация, демобилизован, демобилизованный

ceasefire : event
  opposite: hostilities
  ar: وقف إطلاق النار, وقف لإطلاق النار, وقفا لإطلاق النار, وقف النار, هدنة, هدن, هدنة إنسانية, وقف القتال فورا, وقف الأعمال القتالية, وقف الأعمال العدائية, تهدئة, هدنة مؤقتة, هدنة دائمة
  en: ceasefire, cease-fire, ceasefires, truce, truces, cessation of hostilities, armistice, humanitarian pause, pause in fighting, halt to the fighting, end the fighting, lull in fighting
  fr: cessez-le-feu, trêve, trêves, cessation des hostilités, arrêt des combats, armistice, pause humanitaire, arrêt des hostilités, trêve humanitaire
  es: alto el fuego, cese el fuego, cese del fuego, tregua, treguas, cese de hostilidades, cese de las hostilidades, armisticio, pausa humanitaria, alto al fuego
  ru: прекращение огня, прекратить огонь, перемирие, прекращение боевых действий, прекращение военных действий, режим тишины, гуманитарная пауза, прекращения огня, режим прекращения огня

violate-ceasefire : event
  ar: انتهك وقف إطلاق النار, خرق وقف إطلاق النار, انتهاك وقف إطلاق النار, خروقات وقف إطلاق النار, خرق الهدنة, انتهاك الهدنة, خرق الاتفاق, خروقات, انتهاكات وقف إطلاق النار, انهيار الهدنة, انهيار وقف إطلاق النار, خرقت الهدنة, انهارت الهدنة, انتهاكات الهدنة, خرقوا الهدنة, خروقات الهدنة, انهار وقف إطلاق النار
  en: violate the ceasefire, violated the ceasefire, ceasefire violation, ceasefire violations, breach of the ceasefire, broke the truce, breach the truce, violating the ceasefire, collapse of the ceasefire, truce broke down, ceasefire broke down, ceasefire collapsed, truce collapsed, broke the ceasefire, breach of the truce, violations of the ceasefire
  fr: violer le cessez-le-feu, violé le cessez-le-feu, violation du cessez-le-feu, violations du cessez-le-feu, rompre la trêve, violation de la trêve, rompu la trêve, rupture de la trêve, rupture du cessez-le-feu, rompu le cessez-le-feu, violé la trêve, violations de la trêve
  es: violar el alto el fuego, violó el alto el fuego, violación del alto el fuego, violaciones del alto el fuego, romper la tregua, rompió la tregua, violar la tregua, ruptura de la tregua, ruptura del alto el fuego, rompió el alto el fuego, rompieron la tregua, violó la tregua, violaciones de la tregua
  ru: нарушить режим прекращения огня, нарушение режима прекращения огня, нарушить перемирие, нарушение перемирия, нарушил перемирие, срыв перемирия, нарушил режим прекращения огня, нарушения режима прекращения огня, нарушила перемирие, нарушили перемирие, нарушения перемирия, сорвал перемирие

capture-person : event
  opposite: release
  ar: أسر جنديا, أسر جنود, أسر جندي, أسر جنودا, وقع في الأسر, وقعوا في الأسر, قيد الأسر, في الأسر, عملية أسر, أخذ أسرى, يأسر, مأسور, أسرهم, أسرته القوات, أسروا, أسرت
  en: captured soldiers, capture soldiers, captured soldier, capture of soldiers, taken prisoner, took prisoner, captivity, in captivity, taken captive, took captive, fell into captivity, captured fighters, captures, capturing
  fr: capturer, capturé, capturés, captivité, fait prisonnier, faits prisonniers, capture de soldats, en captivité, capture, capturée, capturées, capturent, faite prisonnière
  es: capturar, capturado, capturados, captura de soldados, cautiverio, hecho prisionero, hechos prisioneros, hacer prisionero, en cautiverio, capturó, captura, capturan, capturaron
  ru: взять в плен, взят в плен, взяты в плен, попасть в плен, попал в плен, попали в плен, пленение, плен, в плену, пленить, взяли в плен, захватили в плен, захвачен в плен

hold-hostage : event < kidnap
  ar: احتجز رهائن, احتجاز رهائن, احتجاز الرهائن, يحتجز رهائن, أخذ رهائن, محتجز كرهينة, احتجز رهينة, محتجزين كرهائن, أزمة رهائن, أخذوا رهائن
  en: take hostage, took hostage, taken hostage, hold hostage, held hostage, hostage-taking, hostage crisis, hostage-taker, took hostages, holding hostages
  fr: prendre en otage, pris en otage, prise d'otages, retenir en otage, retenus en otages, preneur d'otages, prises d'otages, détenir des otages, détient des otages
  es: tomar rehenes, tomó rehenes, toma de rehenes, mantener como rehén, retenidos como rehenes, secuestrador, mantiene rehenes, crisis de rehenes
  ru: взять в заложники, взял в заложники, взяты в заложники, захват заложников, удерживать заложников, взяли в заложники, удерживать в заложниках, кризис с заложниками

ransom : event
  ar: فدية, فديات, طلب فدية, دفع فدية, طالب بفدية, مقابل فدية
  en: ransom, ransoms, ransom demand, ransom money, pay a ransom, ransom payment, pay the ransom
  fr: rançon, rançons, demande de rançon, rançonner
  es: rescate económico, pago de rescate, pagar un rescate, pagar rescate, pedir rescate, exigir rescate, dinero del rescate
  ru: выкуп, требовать выкуп, заплатить выкуп, за выкуп, выкупа

exchange-prisoners : event < release
  ar: تبادل الأسرى, تبادل أسرى, تبادل السجناء, تبادل سجناء, صفقة تبادل, صفقة أسرى, تبادلا أسرى, عملية تبادل أسرى, صفقة تبادل الأسرى, مبادلة أسرى, صفقة الرهائن, صفقة رهائن, تبادل المحتجزين, تبادل الرهائن
  en: prisoner exchange, prisoner swap, exchange of prisoners, exchange prisoners, exchanged prisoners, swap prisoners, swapped prisoners, hostage deal, prisoner exchanges, exchange of captives
  fr: échange de prisonniers, échanger des prisonniers, échanges de prisonniers, échangé des prisonniers, échange d'otages, échange de captifs
  es: canje de prisioneros, intercambio de prisioneros, intercambiar prisioneros, canjear prisioneros, intercambio de rehenes, canje de presos, intercambiaron prisioneros
  ru: обмен пленными, обменяться пленными, обмен заключенными, обмен военнопленными, обменялись пленными, обменять пленных, сделка по обмену, обмена пленными

siege : event < surround
  opposite: break-siege
  ar: حصار, حاصر, يحاصر, حاصرت, محاصر, محاصرة, محاصرون, محاصرين, فرض حصارا, حاصروا, مطوق, فرض حصار
  en: siege, besiege, besieged, lay siege, encirclement, surround the city, under siege, surrounded by troops
  fr: siège de la ville, assiéger, assiégé, assiégés, encerclement, cerné, état de siège
  es: asedio, asediar, asediado, sitiar, sitiado, rodear la ciudad, asediados, bajo asedio, el cerco, un cerco
  ru: осада, осадить, осаждать, осажден, осажденный, окружены, взять в кольцо

break-siege : event
  opposite: siege
  ar: كسر الحصار, فك الحصار, رفع الحصار, كسر حصار, فك حصار, فك الطوق, رفع حصار
  en: break the siege, broke the siege, lift the siege, lifting the siege, lift the blockade, break the blockade, end of the siege, broke through the encirclement
  fr: briser le siège, lever le siège, levée du siège, levée du blocus, briser le blocus, lever le blocus, brisé le siège
  es: romper el asedio, romper el cerco, levantar el asedio, levantar el bloqueo, rompió el asedio, levantamiento del bloqueo, romper el bloqueo
  ru: прорвать блокаду, прорыв блокады, снять осаду, снять блокаду, снятие блокады, прорвать окружение, деблокировать

blockade : event < siege
  ar: حصار بحري, حصار جوي, حصار بري, فرض حصارا بحريا, إغلاق المضيق, قطع الطرق المؤدية, إغلاق الطرق, قطع الطريق, قطع الطرق
  en: blockade, blockaded, naval blockade, sea blockade, block, blocked, blocking
  fr: blocus, blocus naval, blocus maritime, faire le blocus, bloquer, bloqué, blocage, barrage routier
  es: bloqueo naval, bloqueo marítimo, bloquear los puertos, bloqueo aéreo, bloqueo, bloquear, bloquearon, bloqueado
  ru: блокада, блокировать порты, морская блокада, блокады, блокадный

surrender : event
  ar: استسلم, يستسلم, استسلام, سلم نفسه, سلموا أنفسهم, ألقى السلاح, إلقاء السلاح, استسلموا, رفع الراية البيضاء, ألقوا أسلحتهم, سلمت نفسها, يسلم نفسه
  en: surrender, surrendered, capitulate, capitulation, lay down arms, laid down their arms, gave himself up, turn himself in, white flag, turned himself in, turned herself in, turned themselves in, gave themselves up, surrendered to police, handed himself in
  fr: se rendre aux, reddition, capituler, capitulation, déposer les armes, déposé les armes, s'est rendu aux autorités, drapeau blanc, s'est rendu à la police, s'est rendu aux forces de l'ordre, se rendre à la police, se sont rendus, s'est constitué prisonnier, s'est rendue à la police
  es: rendirse, rendición, se rindió, capitular, capitulación, deponer las armas, se rindieron, se entregó, bandera blanca, capitulaciones, se entregó a la policía, se entregaron, se entregó a las autoridades, entregarse a la policía
  ru: сдаться, сдаваться, капитуляция, сдался, сдались, капитулировать, сложить оружие, сдача в плен, сложили оружие, белый флаг, сдалась, сдаются, сдался полиции, сдались в плен, явился с повинной

disarm : event
  opposite: supply-arms
  ar: نزع سلاح, نزع السلاح, نزع أسلحة, تسليم السلاح, تجريد من السلاح, حصر السلاح, تسليم الأسلحة, سحب السلاح, تجريد من سلاح
  en: disarm, disarmed, disarmament, disarming, hand over weapons, demilitarisation, demilitarization, decommission weapons, surrender their weapons, demilitarise
  fr: désarmer, désarmé, désarmement, remettre les armes, démilitarisation, démilitariser, remise des armes
  es: desarmar, desarme, entregar las armas, desmilitarización, desmilitarizar, entrega de armas, desmilitarizaciones
  ru: разоружить, разоружение, разоружаться, сдать оружие, демилитаризация, разоружен, сдача оружия, разоружиться

supply-arms : event
  opposite: disarm
  ar: تسليح, سلح المعارضة, تزويد بالأسلحة, توريد أسلحة, صفقة أسلحة, صفقات أسلحة, صفقة السلاح, إرسال أسلحة, إمداد بالسلاح, تصدير السلاح, مبيعات الأسلحة, مساعدات عسكرية, مساعدة عسكرية, شحنة أسلحة, شحنات أسلحة, تصدير الأسلحة
  en: supply arms, supply weapons, supplied weapons, arms supply, arms supplies, arms deal, arms sale, arms sales, arms transfers, military aid, weapons shipment, arms shipment, arms deliveries, weapons deliveries, arms exports, arming
  fr: livrer des armes, livraison d'armes, livraisons d'armes, fournir des armes, vente d'armes, ventes d'armes, aide militaire, armer, exportations d'armes, contrat d'armement, fourniture d'armes
  es: suministro de armas, suministrar armas, venta de armas, ventas de armas, ayuda militar, envío de armas, entrega de armamento, enviar armas, exportación de armas
  ru: поставка оружия, поставки оружия, поставлять оружие, поставки вооружений, продажа оружия, военная помощь, вооружать, экспорт оружия, вооружить

military-exercise : event
  ar: مناورة, مناورات, مناورات عسكرية, مناورة عسكرية, تدريب عسكري, تدريبات عسكرية, تمرين عسكري, تمارين عسكرية, مناورات مشتركة, تدريبات بحرية, مناورات بحرية
  en: military exercise, military exercises, military drill, military drills, war games, manoeuvres, naval exercises, joint exercises, joint drills, live-fire drill, naval drills
  fr: exercice militaire, exercices militaires, manoeuvres, manoeuvres militaires, entraînement militaire, exercices navals, exercices conjoints
  es: ejercicio militar, ejercicios militares, maniobras, maniobras militares, entrenamiento militar, ejercicios navales, maniobras conjuntas
  ru: военные учения, маневры, учения, военная подготовка, совместные учения, морские учения, учений

patrol : event
  ar: دورية, دوريات, سير دوريات, دورية عسكرية, دورية مشتركة, تسيير دوريات
  en: patrol, patrols, patrolled, patrolling
  fr: patrouille, patrouilles, patrouiller
  es: patrulla, patrullas, patrullar, patrullaje
  ru: патруль, патрулировать, патрулирование, патрули

surveil : event
  ar: استطلاع, طائرة استطلاع, طائرات استطلاع, تنصت
  en: reconnaissance, surveillance flight, eavesdropping
  fr: reconnaissance aérienne, vol de surveillance
  es: reconocimiento aéreo, vuelo de vigilancia
  ru: разведка местности, воздушная разведка, разведывательный полет

massacre : event < kill
  ar: مجزرة, مجازر, مذبحة, مذابح, ارتكب مجزرة, حمام دم, إبادة سكان, قتل جماعي, ذبح, يذبح
  en: massacre, massacres, massacred, slaughter, slaughtered, carnage, mass killing, mass killings, bloodbath
  fr: massacre, massacres, massacrer, massacré, carnage, bain de sang, boucherie
  es: masacre, masacres, masacrar, matanza, matanzas, carnicería, baño de sangre
  ru: резня, бойня, массовое убийство, массовые убийства, кровавая баня, кровопролитие

violence : event
  ar: عنف, أعمال عنف, عنيف, سفك دماء, إراقة الدماء, موجة عنف, سفك الدماء
  en: violence, violent, bloodshed, unrest
  fr: violence, violences, violent, violente, effusion de sang
  es: violencia, violento, derramamiento de sangre
  ru: насилие, насильственный, насилия, акты насилия

stab : event < attack
  ar: طعن, يطعن بسكين, طعن بسكين, طعنه, هجوم بسكين, عملية طعن, طعنات, هجوم طعن, طعنا بسكين
  en: stab, stabbed, stabbing, knife attack, stab wounds
  fr: poignarder, poignardé, attaque au couteau, coups de couteau, coup de couteau
  es: apuñalar, apuñalado, apuñalamiento, ataque con cuchillo, puñalada, puñaladas, acuchillar
  ru: зарезать, нападение с ножом, ножевое ранение, ножевые ранения, ударить ножом, поножовщина

hijack : event < attack
  ar: خطف طائرة, اختطاف طائرة, خطف سفينة, اختطاف سفينة, احتجاز سفينة, احتجاز ناقلة, احتجز ناقلة, قرصنة سفينة, خاطفو الطائرة
  en: hijack, hijacked, hijacking, hijacker, hijackers, ship seizure, seized a tanker
  fr: détourner un avion, détournement d'avion, avion détourné, pirate de l'air, arraisonner, arraisonnement, arraisonné
  es: secuestro de un avión, secuestro aéreo, avión secuestrado, secuestrador aéreo, apresamiento de un buque
  ru: угон самолета, угнать самолет, захват судна, угонщик, захват самолета, угон судна

loot : event
  ar: نهب, ينهب, أعمال نهب, سلب, نهبت, منهوب, نهبوا, عمليات سلب ونهب
  en: loot, looted, looting, looters, plunder, pillage
  fr: piller, pillé, pillage, pillages, pillards
  es: saquear, saqueado, saqueo, saqueos, pillaje
  ru: мародерство, грабить, разграбить, мародер, мародеры, разграблен

destroy : event
  opposite: rebuild
  ar: دمر, يدمر, دمرت, تدمير, مدمر, دمار, هدم, يهدم, هدمت, تهدم, أباد, سوي بالأرض, خراب, تدمر, دمروا, سوى بالأرض, مهدم, خلف دمارا
  en: destroy, destroyed, destruction, devastate, devastated, devastation, demolish, demolished, demolition, level to the ground, flattened, razed, wreck, wiped out, reduced to rubble, havoc
  fr: détruire, détruit, détruite, détruits, destruction, dévasté, dévaster, démolir, démoli, démolition, rasé, anéantir, anéanti, ravager, ravagé, réduit en ruines, détruisent
  es: destruir, destruido, destruyó, destrucción, devastar, devastado, devastación, demoler, demolición, arrasar, arrasado, asolar, reducido a escombros, destrozar, destrozado, devastaciones
  ru: уничтожить, уничтожен, уничтожены, уничтожение, разрушить, разрушен, разрушены, разрушение, разрушения, разрушать, снести, снос, опустошить, стереть с лица земли, уничтожать

damage : event
  ar: ألحق أضرارا, أضرار, إلحاق أضرار, ألحقت أضرارا, ضرر, أضرار مادية, خسائر مادية, متضررة, لحقت أضرار, أضرار جسيمة, أضر, تسبب بأضرار, تعرض لأضرار
  en: damage, damaged, damages, material damage, heavy damage, property damage
  fr: endommager, endommagé, endommagés, dégât, dégâts, dommages, dégâts matériels, dégâts importants
  es: dañar, dañado, daño, daños, daños materiales, averiado, desperfectos
  ru: повредить, поврежден, повреждены, повреждение, ущерб, повреждения, нанести ущерб, материальный ущерб, повреждена

rebuild : event
  opposite: destroy
  ar: إعادة إعمار, إعادة الإعمار, أعاد إعمار, إعادة بناء, أعاد بناء, ترميم, رمم, يرمم, إعمار
  en: rebuild, rebuilt, rebuilding, reconstruction, reconstruct, reconstructed
  fr: reconstruire, reconstruit, reconstruction, rebâtir
  es: reconstruir, reconstruido, reconstrucción, reconstruyó
  ru: восстановить дома, восстановление разрушенного, отстроить, реконструкция, перестроить, восстановление инфраструктуры, отстроить заново

# --- Disasters ---

disaster : event
  ar: كارثة, كوارث, كارثي, فاجعة, كارثة طبيعية, كوارث طبيعية, مأساة, نكبة, مآس
  en: disaster, disasters, catastrophe, catastrophic, calamity, natural disaster, disastrous, tragedy
  fr: catastrophe, catastrophes, catastrophe naturelle, désastre, drame, tragédie
  es: desastre, desastres, catástrofe, catástrofes, desastre natural, tragedia, catastrófico
  ru: катастрофа, бедствие, стихийное бедствие, катастрофический, бедствия, трагедия

earthquake : event < disaster
  ar: زلزال, زلازل, هزة أرضية, هزات أرضية, ضرب زلزال, زلزالي, هزة
  en: earthquake, earthquakes, quake, tremor, tremors, seismic
  fr: séisme, séismes, tremblement de terre, tremblements de terre, secousse, secousses, sismique
  es: terremoto, terremotos, sismo, sismos, seísmo, temblor, sísmico
  ru: землетрясение, землетрясения, подземные толчки, подземный толчок, толчок, сейсмический

aftershock : event < earthquake
  ar: هزة ارتدادية, هزات ارتدادية, ارتدادية, توابع الزلزال
  en: aftershock, aftershocks
  fr: réplique sismique, répliques sismiques, répliques
  es: réplica, réplicas
  ru: афтершок, повторные толчки, афтершоки, повторный толчок

epicentre : place
  ar: مركز الزلزال, بؤرة الزلزال, مركزه السطحي
  en: epicentre, epicenter
  fr: épicentre
  es: epicentro
  ru: эпицентр

tsunami : event < disaster
  ar: تسونامي, أمواج مد, موجة مد, موجات مد بحري
  en: tsunami, tidal wave, tsunami warning
  fr: tsunami, raz-de-marée
  es: tsunami, maremoto
  ru: цунами

volcanic-eruption : event < disaster
  ar: بركان, براكين, ثوران بركاني, ثار البركان, ثوران بركان, حمم بركانية, بركاني
  en: volcano, volcanic eruption, volcanic, eruption, erupted volcano, lava
  fr: volcan, volcans, éruption, éruption volcanique, volcanique, lave
  es: volcanes, erupción, erupción volcánica, volcánico, lava, el volcán, un volcán, volcán en erupción
  ru: вулкан, извержение, извержение вулкана, лава, вулканический

flood : event < disaster
  ar: فيضان, فيضانات, فاض, سيل, سيول, غمرت المياه, غمرته المياه, طوفان, سيول جارفة, جرفت السيول, جرفته السيول, غمر, فاض النهر, جرفتهم السيول, جرفت المياه, جرفتها السيول, فاضت, فيضان النهر, غمرت, غمرتها المياه, غمر المياه, اجتاحت السيول
  en: flood, floods, flooded, flooding, flash flood, flash floods, inundate, inundated, deluge, floodwaters, burst its banks, burst their banks, overflowed, swept away, swept away by, washed away, carried away by the current
  fr: inondation, inondations, inonder, inondé, crue, crues, crue subite, sorti de son lit, sortie de son lit, sortir de son lit, sorties de leur lit, en crue, inondée, inondés, inondées, inonde, submergé, submergés, submergée, emporté par les eaux, emportée par les eaux, emportés par les eaux, emportés par les flots, emporté par le courant
  es: inundación, inundaciones, inundar, inundado, riada, riadas, crecida, desbordamiento, desbordó, se desbordó, desbordarse, anegó, anegaron, anegado, anegados, anegada, anegadas, anegar, inundó, inundaron, inundadas, inundada, inundados, desbordaron, desbordamientos, crecidas, arrastrado por la corriente, arrastrados por la corriente, arrastrada por la corriente
  ru: наводнение, наводнения, затопить, затоплен, затопление, паводок, потоп, паводки, подтопление, вышла из берегов, вышел из берегов, вышли из берегов, затопило, затопила, затопил, затоплены, затоплена, затоплено, подтопило, подтоплены, подтоплено, паводка, смыло, смыла, наводнением

fire : event < disaster
  ar: حريق, حرائق, اندلع حريق, اندلاع حريق, نشب حريق, نشوب حريق, شب حريق, احترق, يحترق, احتراق, اندلعت النيران, التهمت النيران, نيران, ألسنة اللهب, لهيب, اشتعلت النيران, اشتعل, اشتعال, محترق, احترقت, اندلعت النار, حريقا, حرق, شب, التهمت, يلتهم, تلتهم, التهم حريق, التهم الحريق, التهم حريق هائل, اندلعت حرائق, نشبت حرائق, اشتعلت, اشتعلت النار, شبت النيران
  en: fire, fires, blaze, blazes, caught fire, catch fire, went up in flames, in flames, burned down, burnt down, ablaze, inferno, flames, fire broke out, engulfed in flames, burn, burned, burnt, burning, ignite, ignited, engulfed, charred, went up in smoke, blazing, fire started, fire erupted
  fr: incendie, incendies, brasier, prendre feu, pris feu, brûler, flammes, en feu, feu s'est déclaré, ravagé par les flammes, brûlé, embrasement, incendie s'est déclaré, incendie a éclaté, s'est embrasé, s'embraser, brûlent, brûlait, brûle, calciné, calcinés, calcinée, ravagé par un incendie, détruit par les flammes
  es: incendio, incendios, incendiarse, arder, llamas, en llamas, fuego, ardió, quemarse, quemó, prenderse fuego, se incendió, quemar, se declaró un incendio, se desató un incendio, se originó un incendio, se produjo un incendio, incendiado, incendiados, incendió, ardía, ardían, arde, arden, quemado, quemados
  ru: пожар, пожары, возгорание, загореться, загорелся, загорелась, горит, сгореть, сгорел, гореть, сгорела, пламя, вспыхнул пожар, огонь охватил, в огне, вспыхнул, загорелось, загорелись, горел, горела, горели, сгорело, сгорели, возгорания, пожара, пожаре, пожаром, выгорел, полыхает

wildfire : event < fire
  ar: حرائق الغابات, حريق غابات, حرائق غابات, حريق غابة, حرائق حرجية, حريق حرجي, حرائق الأحراج
  en: wildfire, wildfires, forest fire, forest fires, bushfire, bushfires
  fr: feu de forêt, feux de forêt, incendie de forêt, incendies de forêt, feu de brousse
  es: incendio forestal, incendios forestales
  ru: лесной пожар, лесные пожары, природный пожар, природные пожары, ландшафтный пожар

arson : event < fire
  ar: حريق متعمد, إحراق متعمد, أضرم النار, إضرام النار, أضرموا النار, إضرام النيران, أحرق, يحرق, إحراق, أضرم حريقا, حرق منازل, أحرقوا, أشعل النار, إشعال النار, أضرم, يضرم
  en: arson, arsonist, set fire to, set on fire, set ablaze, torch, torched, arson attack
  fr: incendie criminel, incendie volontaire, incendier, mettre le feu, mis le feu, pyromane, incendies criminels
  es: incendio provocado, incendio intencional, prender fuego, prendió fuego, prendieron fuego, incendiar, incendiaron, quemar, pirómano
  ru: поджог, поджечь, поджигать, подожгли, поджигатель, поджег, поджоги, умышленный поджог

extinguish : event
  opposite: spread-fire
  ar: أخمد, يخمد, إخماد, أطفأ, يطفئ, إطفاء, إخماد الحريق, السيطرة على الحريق, السيطرة على النيران, إخماد النيران, سيطر على الحريق, إطفاء الحريق, أخمدت, محاصرة النيران, أخمدوا, أخمدته, إخماده, إخمادها, أخمد الحريق, السيطرة على حريق, سيطرت فرق الإطفاء, سيطر رجال الإطفاء, سيطروا على الحريق, تمت السيطرة على الحريق, إطفائه, إطفاؤه, عمليات الإطفاء
  en: extinguish, extinguished, put out the fire, douse, fight the fire, bring the fire under control, fire under control, contain the fire, contained the blaze, put out the blaze, firefighting, brought the blaze under control, bring the blaze under control, brought the fire under control, blaze under control, doused, contained the fire, tackled the blaze, tackle the blaze, battled the blaze, battled the fire, extinguishing
  fr: éteindre, éteint, maîtriser l'incendie, incendie maîtrisé, extinction, circonscrire, feu maîtrisé, incendie éteint, lutte contre l'incendie, maîtrisé l'incendie, maîtrisé le sinistre, maîtrisé le feu, maîtriser le feu, maîtriser le sinistre, circonscrit, circonscrit l'incendie, éteinte, éteints, éteignent, incendie est maîtrisé, feu a été maîtrisé, incendie a été maîtrisé
  es: extinguir, extinguido, extinción, apagar el fuego, sofocar, controlar el incendio, apagar el incendio, incendio controlado, sofocado, sofocaron, sofocó, sofocada, sofocados, sofocar las llamas, extinguieron, extinguió, extinguida, controló el incendio, controlaron el incendio, incendio fue controlado, apagaron el fuego, apagó el fuego
  ru: потушить, тушить, тушение, потушен, ликвидировать пожар, локализовать пожар, пожар ликвидирован, пожар локализован, тушение пожара, пожаротушение, потушили, потушил, тушат, потушено, локализован, локализовали, локализовать, ликвидировали пожар, ликвидирован, ликвидировали возгорание, удалось потушить

spread-fire : event
  opposite: extinguish
  ar: امتد الحريق, امتداد الحريق, انتشر الحريق, انتشار النيران, امتدت النيران, خرج عن السيطرة, انتقلت النيران, انتشار الحريق, اتسعت رقعة الحريق
  en: fire spread, flames spread, spread of the fire, spread rapidly, out of control, fire raging, blaze spread
  fr: propagation de l'incendie, le feu s'est propagé, incendie s'est propagé, les flammes se sont propagées, hors de contrôle, propagation du feu
  es: propagación del incendio, se propagó, el fuego se extendió, fuera de control, propagación del fuego, propagarse
  ru: огонь распространился, распространение огня, пожар распространился, пламя перекинулось, огонь перекинулся, вышел из-под контроля

smoke : thing
  ar: دخان, أدخنة, تصاعد الدخان, أعمدة الدخان, سحب الدخان, عمود دخان, دخان كثيف
  en: smoke, fumes, plume of smoke, thick smoke, black smoke
  fr: fumée, fumées, panache de fumée
  es: humo, humareda, columna de humo
  ru: дым, задымление, столб дыма, клубы дыма

explosion : event < disaster
  ar: انفجار, انفجارات, انفجر, ينفجر, انفجرت, دوي انفجار, سمع دوي, دوي انفجارات, انفجار عنيف, متفجر
  en: explosion, explosions, explode, exploded, blast, blasts, detonation
  fr: explosion, explosions, exploser, explosé, déflagration, détonation, détonations
  es: explosión, explosiones, explotar, explotó, estallido, estalló una bomba, estallar, deflagración, detonación, detonaciones, deflagraciones
  ru: взрыв, взрывы, взорваться, взорвался, взорвалась, детонация, взорвалось, прогремел взрыв, хлопок газа

gas-leak : event < accident
  ar: تسرب غاز, تسرب الغاز, تسريب غاز, انفجار غاز, أسطوانة غاز, أسطوانات الغاز, تسربات غاز, تسرب للغاز
  en: gas leak, leaking gas, gas explosion, gas cylinder, gas escaped, gas escaping, escape of gas, escaping gas, gas leaked, gas leaks, gas leaking, leak of gas
  fr: fuite de gaz, explosion de gaz, bonbonne de gaz, fuites de gaz, émanation de gaz, émanations de gaz, gaz s'est échappé, échappement de gaz
  es: fuga de gas, escape de gas, explosión de gas, bombona de gas, fugas de gas, escapes de gas, emanación de gas, emanaciones de gas
  ru: утечка газа, взрыв газа, газовый баллон, взрыв бытового газа, утечку газа, утечки газа, утечкой газа

short-circuit : event
  ar: ماس كهربائي, تماس كهربائي, عطل كهربائي, التماس كهربائي, خلل كهربائي, شرارة كهربائية
  en: short circuit, short-circuit, electrical fault, electrical failure, faulty wiring, electrical short
  fr: court-circuit, courts-circuits, panne électrique, défaillance électrique, problème électrique
  es: cortocircuito, falla eléctrica, fallo eléctrico, avería eléctrica
  ru: короткое замыкание, замыкание, неисправность проводки, неисправность электропроводки, короткого замыкания

storm : event < disaster
  ar: عاصفة, عواصف, عاصفة رعدية, عواصف رعدية, عاصفة ثلجية, عاصف, عواصف ثلجية
  en: storm, storms, tempest, thunderstorm, blizzard, snowstorm, stormy
  fr: tempête, tempêtes, orage, orages, blizzard, tempête de neige
  es: tormenta, tormentas, temporal, tempestad, borrasca, tormenta de nieve
  ru: буря, шторм, гроза, метель, штормовой, ураганный ветер, снежная буря, непогода

sandstorm : event < storm
  ar: عاصفة رملية, عواصف رملية, عاصفة ترابية, عواصف ترابية, عاصفة غبارية
  en: sandstorm, dust storm, sandstorms, dust storms
  fr: tempête de sable, tempêtes de sable, tempête de poussière
  es: tormenta de arena, tormentas de arena, tormenta de polvo
  ru: песчаная буря, пыльная буря, песчаные бури, пыльные бури

hurricane : event < storm
  ar: إعصار, أعاصير, إعصار مدار, إعصار مداري, عاصفة مدارية, عواصف مدارية
  en: hurricane, hurricanes, cyclone, cyclones, typhoon, typhoons, tropical storm
  fr: ouragan, ouragans, cyclone, cyclones, typhon, tempête tropicale
  es: huracán, huracanes, ciclón, ciclones, tifón, tormenta tropical
  ru: ураган, циклон, тайфун, тропический шторм, ураганы

tornado : event < storm
  ar: إعصار قمعي, زوبعة, زوابع, أعاصير قمعية
  en: tornado, tornadoes, twister, whirlwind
  fr: tornade, tornades
  es: tornado, tornados
  ru: смерч, торнадо

landslide : event < disaster
  ar: انهيار أرضي, انهيارات أرضية, انزلاق أرضي, انزلاقات أرضية, انهيار طيني, انزلاق التربة, انجراف التربة, انهيارات طينية, انزلاق للتربة
  en: landslide, landslides, mudslide, mudslides, rockslide, landslip
  fr: glissement de terrain, glissements de terrain, coulée de boue, coulées de boue, éboulement, éboulements
  es: deslizamiento de tierra, deslizamientos de tierra, corrimiento de tierra, alud de lodo, deslave, derrumbe de tierra, deslaves, deslizamiento, deslizamientos, derrumbe
  ru: оползень, оползни, сель, селевой поток, сход оползня, камнепад

avalanche : event < disaster
  ar: انهيار ثلجي, انهيارات ثلجية, انهيار جليدي
  en: avalanche, avalanches, snowslide
  fr: avalanche, avalanches
  es: avalancha, avalanchas, alud, alud de nieve
  ru: лавина, лавины, сход лавины

drought : event < disaster
  ar: جفاف, قحط, شح المياه, شح الأمطار, موجة جفاف, موجات جفاف
  en: drought, droughts, dry spell, water shortage
  fr: sécheresse, sécheresses, pénurie d'eau
  es: sequía, sequías, escasez de agua
  ru: засуха, засухи, нехватка воды

famine : event < disaster
  ar: مجاعة, مجاعات, جياع, يتضور جوعا, سوء التغذية, سياسة التجويع
  en: famine, starve, starved, hunger crisis, malnutrition
  fr: famine, famines, malnutrition, mourir de faim, affamer
  es: hambruna, hambrunas, inanición, desnutrición, morir de hambre
  ru: голод, голодная смерть, недоедание, истощение от голода

collapse : event < disaster, destroy
  ar: انهار, ينهار, انهيار, انهيارات, منهار, انهارت, انهيار مبنى, انهيار المبنى, انهيار جسر, انهيار سقف, تداعى, انهارا, تنهار, انهيار الجسر, انهياره, انهيارها
  en: collapse, collapsed, collapsing, cave in, caved in, gave way, building collapse, crumble, crumbled, collapses, caves in, toppled buildings, toppling buildings, came crashing down, gives way, brought down buildings
  fr: s'effondrer, effondré, effondrement, s'écrouler, écroulé, écroulement, effondrements, effondrés, effondrée, effondrées, effondre, effondrent, s'est effondré, s'est effondrée, se sont effondrés, écroulée, écroulés, s'est écroulé, s'est écroulée, s'écroule
  es: derrumbarse, derrumbe, derrumbado, colapsar, colapso, desplome, desplomarse, colapsó, se derrumbó, derrumbes, se vino abajo, se vinieron abajo, venirse abajo, se desplomaron, derrumbó, derrumbaron, colapsaron, se derrumbaron
  ru: обрушиться, обрушение, обрушился, рухнуть, рухнул, обвал, обвалиться, обрушилось, рухнуло, обвалился, обрушилась, обрушились, обвалилась, рухнула, рухнули, обрушения, обрушением

dam-burst : event < disaster
  ar: انهيار سد, انهيار السد, انهيار سدين, انهيار السدين, تصدع السد
  en: dam burst, dam collapse, burst dam, dam failure, dam breach
  fr: rupture du barrage, rupture de barrage, barrage rompu
  es: rotura de la presa, colapso de la presa, ruptura de la represa
  ru: прорыв плотины, прорыв дамбы, разрушение плотины, прорвало дамбу

stampede : event < accident
  ar: تدافع, حادث تدافع, تدافعوا, دهس بالأقدام
  en: stampede, crowd crush, trampled, human stampede, deadly crush, crush at
  fr: bousculade, mouvement de foule, piétinés, bousculade mortelle, mouvement de panique
  es: estampida, avalancha humana, estampida humana
  ru: давка, давке, затоптать, давки, затоптаны

alarm-signal : event < signal
  ar: إنذار, جرس الإنذار, صافرة إنذار, صافرات الإنذار, صفارات الإنذار, دوت صفارات, انطلق الإنذار, جهاز إنذار, إنذار جوي, دق جرس الإنذار, أطلق إنذارا, صفارة, جهاز الإنذار
  en: alarm, alarms, siren, sirens, air raid siren, air raid alert, alarm sounded, fire alarm, sounded the alarm, raised the alarm, alarm was raised, raise the alarm
  fr: alarme, alarmes, sirène, sirènes, alerte aérienne, donner l'alerte, donné l'alarme, sirènes d'alerte, donné l'alerte, l'alerte a été donnée
  es: alarma, alarmas, sirena, sirenas, alerta aérea, dar la alarma, sonó la alarma, sonaron las sirenas, dieron la alarma
  ru: тревога, сирена, сирены, воздушная тревога, сигнализация, сигнал тревоги, забить тревогу, пожарная тревога, поднять тревогу

distress-call : event < alarm-signal
  ar: نداء استغاثة, نداءات استغاثة, استغاثة, إشارة استغاثة, طلب النجدة, استغاث, يستغيث, طلب استغاثة
  en: distress call, distress signal, SOS, mayday, call for help, distress calls, calls for help, first call for help
  fr: appel de détresse, signal de détresse, SOS, appel à l'aide, appels de détresse, appel de secours
  es: llamada de socorro, señal de socorro, SOS, pedir auxilio, llamada de auxilio, señal de auxilio
  ru: сигнал бедствия, сигнал SOS, призыв о помощи, терпеть бедствие, сигналы бедствия, терпящий бедствие

cause : event
  ar: سبب, أسباب, تسبب في, يتسبب, تسببت, مسبب, نجم عن, ناجم عن, ناجمة عن, أدى إلى, أسفر عن, أسفرت عن, نتج عن, بسبب, ناتج عن, ناتجة عن, السبب وراء, يعزى إلى, نجمت, يسبب, تسبب, متسبب, أحدث, يحدث ضررا, أثار, يثير, إثارة, جلب, ينجم عن, جراء
  en: cause, causes, caused, causing, reason, due to, led to, resulted in, stem from, triggered, provoke, because of, brought about, bring about, trigger, spark, sparked, provoked, give rise to, owing to
  fr: cause, causes, causer, causé, provoquer, provoqué, entraîner, en raison de, dû à, origine de, entraîné, à cause de, origine du, déclencher, déclenché, occasionner
  es: causa, causas, causar, causó, causado, provocar, provocó, provocado, debido a, ocasionar, a causa de, ocasionó, motivo, desencadenar, originar
  ru: причина, причины, вызвать, вызвал, вызвано, из-за, привести к, привел к, повлечь, по причине, обусловлен, привело к, стать причиной, вызывать, причинить, причинять, спровоцировать, спровоцирован, вследствие, вызван тем, вызвана

malfunction : event < accident
  ar: عطل, أعطال, عطل فني, أعطال فنية, خلل فني, خلل تقني, عطل في المحرك, عطل ميكانيكي, خلل في المحرك
  en: malfunction, breakdown, technical fault, technical problem, engine failure, mechanical failure, break down, broke down, technical failure, engine trouble, equipment failure
  fr: panne, pannes, panne technique, défaillance, dysfonctionnement, problème technique, avarie, panne moteur, panne de moteur
  es: avería, averías, falla técnica, fallo técnico, desperfecto técnico, fallo mecánico, problema técnico, falla mecánica, fallo del motor, fallaron, falló el, fallar
  ru: неисправность, поломка, техническая неисправность, неполадка, сбой, отказ двигателя, технический сбой, неполадки, технические неполадки

human-error : event
  ar: خطأ بشري, أخطاء بشرية, خطأ الطيار, إهمال, تقصير, مهمل, سوء الصيانة
  en: human error, pilot error, negligence, negligent, carelessness, poor maintenance
  fr: erreur humaine, négligence, négligences, erreur de pilotage, imprudence
  es: error humano, negligencia, imprudencia, error del piloto, falla humana
  ru: человеческий фактор, человеческая ошибка, халатность, ошибка пилота, небрежность, ошибка экипажа

search-for-missing : event
  ar: بحث عن مفقودين, عملية بحث, عمليات البحث, عمليات بحث, بحث وإنقاذ, البحث عن ناجين, البحث عن المفقودين, تمشيط, عمليات تمشيط, البحث والإنقاذ, بحثا عن, تفتيش بحثا عن, البحث عن مفقودين, عملية تمشيط, يبحثون عن ناجين
  en: search for survivors, search operation, search and rescue, search for the missing, searching for, searched for, search effort, manhunt, comb the area, scour, search operations, search party, search parties, searching for survivors, searching for the missing, search is continuing, looking for survivors
  fr: recherches, opération de recherche, recherche des disparus, recherche et sauvetage, rechercher les survivants, fouilles, opérations de recherche, ratissage, battue, battues, recherches ont repris, recherches se poursuivent, reprise des recherches, recherche de disparus, recherche de survivants
  es: búsqueda, búsqueda y rescate, buscar supervivientes, buscar sobrevivientes, rastrear, labores de búsqueda, operación de búsqueda, rastreo, tareas de búsqueda, búsqueda de supervivientes, búsqueda de desaparecidos, en busca de supervivientes, en busca de desaparecidos, operativo de búsqueda
  ru: поисковая операция, поисково-спасательный, поисково-спасательная операция, искать выживших, поисковые работы, поиски пропавших, розыск, поиск пропавших, в поисках выживших, поиски выживших, ищут пропавших, разбирают завалы

first-aid : event
  ar: إسعافات أولية, إسعاف, أسعف, يسعف, إسعاف الجرحى, إسعافات
  en: first aid, emergency care, treated at the scene, medical attention
  fr: premiers secours, premiers soins, soins d'urgence, soigné sur place
  es: primeros auxilios, atendido en el lugar, atención de emergencia, atendidos en el lugar
  ru: первая помощь, неотложная помощь, первая медицинская помощь, помощь на месте

relief : event
  ar: مساعدات إنسانية, مساعدة إنسانية, إغاثي, مواد إغاثية, قافلة مساعدات, قوافل مساعدات, مساعدات إغاثية, إدخال المساعدات, مساعدات طارئة, إيصال المساعدات, معونة إنسانية, مساعدات غذائية
  en: relief aid, humanitarian aid, relief supplies, aid convoy, aid deliveries, relief effort, emergency aid, relief operation, food aid, humanitarian assistance, aid trucks, relief efforts, aid, relief
  fr: aide humanitaire, secours d'urgence, aide d'urgence, convoi humanitaire, aide alimentaire, assistance humanitaire, convois humanitaires
  es: ayuda humanitaria, ayuda de emergencia, convoy humanitario, asistencia humanitaria, ayuda alimentaria, socorro
  ru: гуманитарная помощь, гуманитарный груз, гуманитарный конвой, экстренная помощь, продовольственная помощь, гумпомощь

# --- Accidents and traffic ---

accident : event
  ar: حادث, حوادث, حادثة, حادث سير, حوادث سير, حادث مرور, حادث مروري, حوادث مرورية, حادث طرق, حادث أليم, حوادث المرور, حوادث الطرق, حادث مأساوي
  en: accident, accidents, mishap, traffic accident, road accident, incident, incidents, car accident
  fr: accident, accidents, accident de la route, accident de la circulation
  es: accidente, accidentes, accidente de tráfico, siniestro, accidente de tránsito, incidentes
  ru: авария, аварии, несчастный случай, ДТП, происшествие, инцидент, дорожно-транспортное происшествие

crash : event < accident
  ar: تحطم, يتحطم, تحطمت, سقوط طائرة, سقوط الطائرة, تحطم طائرة, تحطم الطائرة, سقوط مروحية, سقطت طائرة, سقطت الطائرة, تحطم مروحية, حادث تحطم, سقطت مروحية, تحطم المروحية
  en: crash, crashed, crashes, crashing, plane crash, plummet to the ground, crash site, helicopter crash, air crash, air disaster
  fr: crash, s'écraser, écrasé, accident d'avion, s'est écrasé, catastrophe aérienne, écrasement, accident aérien, s'est abîmé en mer
  es: estrellarse, se estrelló, accidente aéreo, siniestro aéreo, accidente de avión, se estrellaron, estrellado, avión siniestrado
  ru: крушение, авиакатастрофа, разбиться, разбился, потерпеть крушение, крушение самолета, потерпел крушение, разбилась, крушение вертолета, упал самолет

collide : event < accident, hit
  ar: اصطدم, يصطدم, اصطدام, اصطدمت, تصادم, تصادما, تصادم قطارين, ارتطم, ارتطام, ارتطمت, اصطدما, حادث تصادم, حادث اصطدام, يرتطم, اصطدامها, اصطدامه, تصطدم, اصطدام سيارة, تصادمت, اصطدمتا, ارتطامها
  en: collide, collided, collision, collisions, ram, rammed, smash into, smashed into, crashed into, head-on collision, slammed into, pile-up, rammed into, struck a tree, crash into, ploughed into, plowed into, hit a car, hit a truck, hit a lorry, hit a tree, hit a wall, hit a bus, hit a van, hit a train, hit a pole, hit a rock, hit a reef, hit a bridge, hit an iceberg, hit a barrier, collides, colliding
  fr: entrer en collision, collision, collisions, percuter, percuté, heurter, heurté, choc frontal, tamponner, carambolage, abordage, entré en collision, entrés en collision, entrées en collision, entrée en collision, percutée, percutés, percute, percutent, heurtée, heurtés, s'est encastré, télescopé
  es: colisionar, colisión, colisiones, chocar, choque frontal, chocó, embestir, embestida, chocaron, colisionó, colisionaron, choque de trenes, impactó contra, impactaron contra, chocan, choca, chocado, colisiona, colisionan, embistió, embistieron, se empotró, se empotraron
  ru: столкнуться, столкнулись, столкнулся, лобовое столкновение, врезаться, врезался, столкновение поездов, таран, врезалась, протаранить, столкновение судов, столкнулась, столкнулось, врезались, врезалось, протаранил, протаранила

derail : event < accident
  ar: خرج عن القضبان, خروج عن القضبان, خروج قطار عن, انحراف قطار, خرج القطار عن, جنوح قطار, خرجت عن القضبان, خروج عربات, انقلاب قطار, خرج عن السكة, خروج القطار, خروجه عن القضبان, خرجت عرباته, خرج عن مساره, انحرف القطار, خرج قطار عن مساره
  en: derail, derailed, derailment, came off the rails, come off the tracks, jumped the tracks, left the tracks, went off the rails, train derailment
  fr: dérailler, déraillé, déraillement, sortir des rails, sorti des rails, déraillements
  es: descarrilar, descarrilado, descarriló, descarrilamiento, salirse de la vía, descarrilaron, se salió de las vías
  ru: сойти с рельсов, сошел с рельсов, сход с рельсов, сошли с рельсов, сход поезда, сход вагонов, сошествие с рельсов

sink : event < accident
  ar: غرق, يغرق, غرقت, غرق سفينة, غرق قارب, غرق عبارة, غارق, إغراق, أغرق, غرق العبارة, غرق السفينة, غرق مركب, تغرق, غرق القارب, حطام سفينة, غرقت السفينة, غرقت العبارة, غرقت السفينه, غرق زورق, غرق يخت, غرق القاربين, انقلب وغرق
  en: sink, sank, sunk, sinking, shipwreck, founder at sea, went down at sea, went under, shipwrecked, went down off, sinks, capsized and sank, went to the bottom, foundered
  fr: sombrer, sombré, couler, coulé, naufrage, naufrages, faire naufrage, naufragé, naufragés, chavirage suivi d'un naufrage, sombra, sombre dans les eaux, coulée, ont sombré, a sombré, fait naufrage, envoyé par le fond
  es: hundirse, hundido, hundió, hundimiento, naufragar, naufragio, naufragios, hundimientos, naufragó, náufrago, náufragos, hundieron, hundida, hundidos, se hundió, se hundieron, naufragaron, naufragado, se fue a pique
  ru: затонуть, затонул, затонула, затонувший, потонуть, пойти ко дну, кораблекрушение, пошел ко дну, тонуть, тонет, потопить, утонуть, затопить судно, пошла ко дну, пошло ко дну, затонуло, затонули, тонут, тонущего, тонущей

capsize : event < accident
  ar: انقلب قارب, انقلاب قارب, انقلاب مركب, انقلاب سفينة, انقلبت سفينة, انقلبت العبارة, انقلاب العبارة, انقلاب القارب, انقلب المركب, جنح على جنبه, انقلاب عبارة, انقلب القارب, انقلاب زورق, انقلب زورق, انقلبت عبارة, انقلب مركب, انقلبت السفينة
  en: capsize, capsized, capsizing, boat overturned, keeled over, keel over, turned turtle, ferry overturned, capsizes, boat overturns, vessel overturned
  fr: chavirer, chaviré, chavirement, bateau retourné, chavirage, chavirée, chavirés, chavire, chavirent, s'est retournée en mer, s'est retourné en mer
  es: zozobrar, volcar una embarcación, barco volcado, volcó la embarcación, vuelco de una embarcación, zozobró, zozobra de la lancha, volcó la barca, volcó la patera, zozobraron, naufragó la patera, volcó el barco, volcó una embarcación, volcó un bote
  ru: опрокидывание лодки, перевернулась лодка, перевернулось судно, опрокинулось судно, лодка перевернулась, судно перевернулось, перевернулся паром, паром перевернулся, опрокидывание судна, опрокинулась лодка, опрокинулся паром

overturn : event < accident
  ar: انقلاب حافلة, انقلبت حافلة, انقلاب شاحنة, انقلاب سيارة, انقلبت سيارة, انقلبت شاحنة, انقلاب الحافلة, انقلبت الحافلة, انقلاب سيارته, انقلاب مركبة, تدهور حافلة, تدهور سيارة, انقلبت, انقلبوا, انقلب
  en: overturned, overturn, rolled over, flipped over, roll over, bus overturned, overturned bus
  fr: se renverser, s'est renversé, tonneau, faire des tonneaux, capoter, bus renversé, s'est renversée, s'est couché, s'est couchée, fait des tonneaux
  es: volcar, volcó, vuelco, volcado, volcadura, vuelco de un autobús, volcaron, volcada, vuelca, vuelcan, dio vueltas de campana
  ru: опрокинуться, опрокинулся, перевернулся, перевернуться, перевернулась, опрокинулась, опрокидывание, опрокинулись, перевернулись, перевернулось

vehicle-plunge : event < accident
  ar: سقوط حافلة, سقطت حافلة, هوت حافلة, هوى في واد, سقوط سيارة, سقطت في واد, سقط في واد, سقوط في النهر, سقطت في النهر, سقوط شاحنة, سقطت الحافلة, سقطت الحافلة في, هوت الحافلة, سقوطها في واد, سقوط الحافلة, سقطت من جسر, سقطت سيارة في, سقطت شاحنة, هوت سيارة, سقوطها في النهر
  en: plunged into, plunge into a ravine, fell into a ravine, fell into the river, plunged off, veered off the road, veer off the road, skidded off the road, plunges into, plunging into, tumbled into, plunged down, went over a cliff, fell off a bridge, fell into a gorge, plunged off a bridge, rolled into a ravine
  fr: tombé dans un ravin, chute dans un ravin, plonger dans un ravin, sortie de route, quitté la route, tomber dans le vide, tombé dans la rivière, basculé dans un ravin, basculé dans, basculé dans le vide, chuté dans, chuté dans un ravin, plongé dans le vide, chute dans le vide, tombé d'un pont, plongé dans
  es: cayó a un barranco, caer a un barranco, precipitarse, se precipitó, despeñarse, se salió de la carretera, cayó al río, cayó al vacío, cayó por un barranco, cayó por un precipicio, cayó por un terraplén, caer por un barranco, cayó a un precipicio, se precipitaron, se precipitó al vacío, se precipitaron al vacío, se despeñó, cayó a un abismo, cayeron al río, caída al vacío, cayó desde un puente
  ru: упал в пропасть, упал в реку, сорваться в пропасть, съехал с дороги, вылететь с дороги, рухнул в ущелье, сорвался в пропасть, упал в ущелье, съехать в кювет, съехал в кювет, съехала в кювет, вылетел в кювет, упал с моста, упала с моста, сорвался с моста, рухнул в реку, сорвалась в пропасть, упал в овраг, слетел в кювет

run-over : event < accident
  ar: دهس, يدهس, دهست, عملية دهس, صدمته سيارة, دعس, دهسته, حادث دهس, هجوم دهس, دهس حشدا, دهسا, دهسهم, صدمت سيارة, دهس مارة, دهس المارة, تدهس, اقتحمت سيارة حشدا
  en: run over, ran over, hit by a car, mow down, car-ramming, vehicle-ramming, ramming attack, knocked down by, struck by a train, ploughed into a crowd, plowed into a crowd, drove into a crowd, rammed into a crowd, mowed down, mows down, drove into people, ploughed into people, plowed into people, ploughed into pedestrians, runs over
  fr: écraser un piéton, renverser un piéton, renversé par une voiture, faucher, fauché, voiture-bélier, attaque à la voiture-bélier, foncé dans la foule, foncé sur la foule, foncé sur des passants, foncé sur des piétons, fonce dans la foule, foncé dans une foule, renversé par, renversée par, renversés par, fauché par, fauchés, fauchée, fauchées, renversé des piétons, a renversé un piéton, percuté la foule
  es: atropellar, atropellado, atropello, arrollar, arrollado, atropellados, atropelló, atropello masivo, arrolló, arrollados, arrolladas, arrollada, arrollaron, atropellada, atropelladas, atropellaron, atropella, atropellando, embistió a la multitud, embistió contra la multitud
  ru: сбить пешехода, наезд, наехать, наехал, задавить, сбита машиной, сбил пешехода, наезд на, наезд автомобиля, въехал в толпу, въехала в толпу, врезался в толпу, врезалась в толпу, наехала, задавил, совершил наезд, наезда

run-aground : event < accident
  ar: جنحت سفينة, جنوح سفينة, جنوح السفينة, جنحت السفينة, شحط السفينة, جانحة, جنحت العبارة, جنوح العبارة, جنوح, جنحت
  en: run aground, ran aground, aground, grounded ship, runs aground, running aground, ran onto rocks, hit a sandbank
  fr: s'échouer, échoué sur, échouement, navire échoué, s'est échoué, s'est échouée, s'échoue, s'être échoué, se sont échoués
  es: encallar, encallado, encalló, varar, varamiento, encallaron, encallada, encallamiento, quedó encallado, quedó varado
  ru: сесть на мель, сел на мель, села на мель, посадка на мель, на мели, село на мель, выбросило на берег

emergency-landing : event
  ar: هبوط اضطراري, هبوطا اضطراريا, هبط اضطراريا, هبطت اضطراريا, هبوط طارئ
  en: emergency landing, forced landing, crash-landing, crash landing, belly landing, crash-landed
  fr: atterrissage d'urgence, atterrissage forcé, atterrir en urgence, amerrissage d'urgence
  es: aterrizaje de emergencia, aterrizaje forzoso, aterrizar de emergencia, amerizaje
  ru: аварийная посадка, экстренная посадка, вынужденная посадка, аварийную посадку, экстренно сел

take-off : event
  opposite: land-plane
  ar: إقلاع, أقلع, يقلع, أقلعت, إقلاع الطائرة, حلقت الطائرة, يحلق, تحليق
  en: take off, took off, takeoff, take-off, taking off, airborne, overfly, overflew
  fr: décoller, décollé, décollage, survol
  es: despegar, despegó, despegue, sobrevolar, sobrevuelo
  ru: взлететь, взлетел, взлет, вылететь, вылетел, взлетать, взлетела

land-plane : event
  opposite: take-off
  ar: هبطت الطائرة, هبوط الطائرة, حطت الطائرة, هبطت طائرة, هبوط طائرة, هبط في مطار, هبطت في مطار, حطت طائرة
  en: landing, touch down, touched down, plane landed, landed at, landed safely
  fr: atterrir, atterri, atterrissage, se poser sur la piste
  es: aterrizar, aterrizó, aterrizaje, tomar tierra
  ru: приземлиться, приземлился, посадка самолета, сел в аэропорту, приземление, совершить посадку, совершил посадку

divert-route : event
  ar: تحويل مسار, حول مساره, تغيير مسار الرحلة, تغيير وجهة الطائرة, حولت مسارها, تغيير المسار, تحويل الرحلات, غيرت مسارها
  en: divert, diverted, diversion, reroute, rerouted, change course, changed course
  fr: dérouter, dérouté, déroutement, dévier, déviation, détourner un vol, vol dérouté
  es: desviar, desviado, desvío, desvió, cambiar de rumbo, vuelo desviado
  ru: изменить маршрут, изменил маршрут, перенаправить, перенаправлен, сменить курс, сменил курс, изменить курс, запасной аэродром

depart : event
  opposite: arrive-transport
  ar: أبحر, يبحر, إبحار, أبحرت, غادر الميناء, غادرت الميناء, مغادرة السفينة, انطلقت الرحلة, غادر المحطة, انطلق القطار, غادرت السفينة, مغادرة الميناء, رحلة بحرية
  en: set sail, sail, sailed, sailing, left the port, left port, departed, departure, depart, voyage, left the harbour
  fr: appareiller, appareillé, lever l'ancre, départ du navire, quitter le port, quitté le port, départ du train, prendre la mer, pris la mer, traversée
  es: zarpar, zarpó, salir del puerto, salió del puerto, partir del puerto, hacerse a la mar, levar anclas, travesía
  ru: отплыть, отплыл, отплытие, выйти в море, вышел в море, отправиться в рейс, покинул порт, вышел из порта, отправление, вышли в море, плавание

arrive-transport : event
  opposite: depart
  ar: وصول السفينة, وصلت السفينة, وصول الطائرة, وصل القطار, وصول القطار, وصلت الطائرة, وصول العبارة
  en: arrival of the ship, ship arrived, plane arrived, train arrived, docked at its destination, reached port
  fr: arrivée du navire, arrivée du train, arrivée de l'avion, arrivé au port, arriver au port
  es: llegada del barco, llegada del tren, llegada del avión, llegó al puerto, llegar al puerto
  ru: прибытие судна, прибыл в порт, прибытие поезда, прибытие самолета, прибыть в порт, прибыло в порт

board : event
  opposite: disembark
  ar: صعد على متن, صعدوا إلى متن, صعود الركاب, ركب الطائرة, ركب السفينة, ركب الحافلة, استقل الطائرة, استقل الحافلة, استقل القطار, استقل السفينة, صعود إلى الطائرة, صعد إلى الطائرة, صعدوا إلى السفينة, صعد إلى السفينة, استقلوا, ركبوا
  en: board the, boarded the, boarded, boarding, embark, embarkation, got on the, get on the, went aboard, climbed aboard
  fr: embarquer, embarqué, embarquement, monter à bord, monté à bord, montés à bord
  es: embarcar, embarcado, embarque, subir a bordo, abordar el avión, abordó, embarcaron, subieron a bordo
  ru: подняться на борт, поднялся на борт, посадка пассажиров, сесть в самолет, сесть на паром, взойти на борт, поднялись на борт, посадка на рейс

disembark : event
  opposite: board
  ar: إنزال الركاب, نزل من الطائرة, نزول الركاب, نزلوا من السفينة, إنزال, ترجل, نزول من السفينة, نزل الركاب
  en: disembark, disembarked, disembarkation, get off the ship, got off the, went ashore, deplane
  fr: débarquer, débarqué, débarquement, descendre du train, descendus du train
  es: desembarcar, desembarcado, desembarco, desembarque, bajar del barco, desembarcaron
  ru: высадиться, высадка, высадились, сойти на берег, высадить, высадка пассажиров, сошли на берег

dock : event
  ar: رسا, يرسو, رست, رسو, راسية, رست السفينة, راس في الميناء, ترسو, رسو السفينة
  en: dock, docked, docking, moor, moored, berth, berthed, anchored, anchor
  fr: accoster, accosté, amarrer, amarré, mouiller, ancré, jeter l'ancre, à quai, accostage, amarrage
  es: atracar, atracado, amarrar, amarrado, anclado, fondear, fondeado, atracó, atraque
  ru: пришвартоваться, пришвартован, причалить, причалил, швартовка, бросить якорь, стоять на якоре, пришвартовался, на якоре, пришвартовано

tow : event
  ar: قطر السفينة, سحب السفينة, قطر القارب, جر السفينة, قطرها إلى الميناء, سحب العبارة, قطر العبارة, سحبها إلى الميناء
  en: tow, towed, towing, tugboat, tug, tugboats
  fr: remorquer, remorqué, remorquage, remorqueur, remorqueurs
  es: remolcar, remolcado, remolque, remolcador, remolcadores
  ru: буксировать, буксировка, буксир, отбуксировать, отбуксирован, на буксире, буксиры

delay : event
  opposite: hasten
  ar: تأخر, يتأخر, تأخير, تأخيرات, يؤخر, متأخر, تأخرت, تأخر الرحلة, تأخر وصول, متأخر عن, ماطل, مماطلة, إبطاء, تأخيرا, متأخرة, تأخرا, متأخرا
  en: delay, delays, delayed, delaying, behind schedule, late arrival, hold up, held up, procrastinate, slow down
  fr: retarder, retardé, retard, retards, repousser, prendre du retard, en retard
  es: retrasar, retrasado, retraso, demora, demoras, retrasos, retrasó, demorar, con retraso
  ru: задержка, задержки, опоздать, опоздание, задерживается рейс, рейс задержан, задержаны рейсы, затягивать, промедление

cancel : event
  opposite: resume-service
  ar: ألغى, يلغي, إلغاء, ألغي, ملغى, ألغيت, ألغت, إلغاء الرحلة, إلغاء الرحلات, إلغاء رحلات, ملغاة, صرف النظر عن
  en: cancel, cancelled, canceled, cancellation, cancellations, called off, call off, cancelling, scrapped, scrap, revoke, rescind, annul
  fr: annuler, annulé, annulation, annulations, annulés, vol annulé, vols annulés, révoquer une décision
  es: cancelar, cancelado, cancelación, anular, anulado, cancelaciones, canceló, suspendió el viaje, anulación, suspender definitivamente, anulaciones
  ru: отменить, отменен, отменены, отмена, отменять, отменил, отмена рейса, отмена рейсов, аннулировать, отменён, аннулирование

suspend-service : event
  opposite: resume-service
  ar: تعليق الرحلات, علق الرحلات, تعليق رحلات, توقف حركة, توقف الملاحة, توقف حركة القطارات, تعليق حركة الملاحة, تعليق الطيران, وقف الرحلات, علقت رحلاتها, شلل حركة, توقف حركة المرور, علقت الرحلات, إغلاق المجال الجوي
  en: suspend flights, suspended flights, flights suspended, services suspended, traffic halted, suspended operations, grounded flights, service suspended, train services suspended, flights grounded, airspace closure, halt flights
  fr: suspendre les vols, vols suspendus, trafic interrompu, circulation interrompue, suspension des vols, trafic suspendu, fermeture de l'espace aérien
  es: suspender los vuelos, vuelos suspendidos, tráfico interrumpido, suspensión de vuelos, circulación interrumpida, servicio suspendido, cierre del espacio aéreo
  ru: приостановить полеты, приостановлены рейсы, движение приостановлено, приостановка полетов, движение остановлено, приостановил полеты, закрытие воздушного пространства

resume-service : event
  opposite: suspend-service, cancel
  ar: استئناف الرحلات, استأنف الرحلات, استئناف حركة, عودة حركة القطارات, استئناف الملاحة, عودة الملاحة, استأنفت رحلاتها, استئناف الطيران, إعادة فتح المطار, عودة حركة المرور
  en: resume flights, resumed flights, flights resumed, services resumed, traffic resumed, resumption of flights, resume service, reopen the airport, services restored, airport reopened
  fr: reprise des vols, reprise du trafic, reprendre les vols, circulation rétablie, trafic rétabli, vols repris, réouverture de l'aéroport
  es: reanudar los vuelos, reanudación de vuelos, tráfico restablecido, reanudar el servicio, vuelos reanudados, reapertura del aeropuerto
  ru: возобновить полеты, возобновление рейсов, движение возобновлено, движение восстановлено, возобновил полеты, рейсы возобновлены, возобновление полетов

inspect : event
  ar: معاينة, عاين, يعاين, كشف فني, تفتيش, فتش, يفتش, تفتيش السفينة, حملة تفتيش, مفتش, مفتشون, مفتشين, تفقد, يتفقد, فحص فني, معاين
  en: inspect, inspected, inspection, inspections, inspector, inspectors, checked the, safety check, safety checks, examine, examined, vessel inspection, safety inspection
  fr: inspecter, inspecté, inspection, inspections, inspecteur, inspecteurs, contrôle technique, vérifier l'état, contrôle de sécurité, inspection de sécurité
  es: inspeccionar, inspeccionado, inspección, inspecciones, inspector, inspectores, revisión técnica, inspeccionó
  ru: осмотреть, осмотр, проверить, инспекция, инспектор, досмотр, инспектировать, техосмотр, осмотрели, инспекторы, проверяли, проверки, проверка безопасности, проверка судна

maintain : event
  ar: صيانة, أعمال صيانة, صيانة دورية, أصلح العطل, إصلاح العطل, إصلاح الأضرار, إصلاح المحرك, يصلح العطل
  en: maintenance, maintenance work, repair, repaired, repairs
  fr: entretien technique, travaux d'entretien, réparer, réparé, réparation, réparations, maintenance
  es: mantenimiento, reparar, reparado, reparación, reparaciones, labores de mantenimiento
  ru: техобслуживание, ремонт, отремонтировать, ремонтные работы, ремонтировать, техническое обслуживание, починить

overload : event
  ar: حمولة زائدة, حمولة زائدة عن, اكتظاظ, مكتظ, مكتظة, زيادة الحمولة, محمل فوق طاقته, أكثر من طاقته, محملة فوق طاقتها, عدد ركاب زائد, فوق طاقتها الاستيعابية
  en: overload, overloaded, overcrowded, overcrowding, excess load, packed with, over capacity, beyond its capacity
  fr: surcharge, surchargé, surpeuplé, bondé, surcharger, surchargée
  es: sobrecarga, sobrecargado, abarrotado, hacinamiento, hacinados, exceso de pasajeros, exceso de carga
  ru: перегрузить, перегружен, перегруз, переполнен, переполненный, перегружена, перегрузка судна, перегруженный

lose-control : event
  ar: فقد السيطرة على السيارة, فقد السيطرة على المركبة, فقدان السيطرة على المركبة, فقد السائق السيطرة, فقدان السائق السيطرة, سرعة زائدة, السرعة الزائدة, السرعة المفرطة, تجاوز السرعة, سرعة مفرطة
  en: lost control of the vehicle, lose control of the vehicle, lost control of the car, lost control of the bus, excessive speed, overspeed, brake failure, brakes failed
  fr: perte de contrôle du véhicule, perdu le contrôle de son véhicule, vitesse excessive, défaillance des freins
  es: perdió el control del vehículo, pérdida de control del vehículo, fallo de los frenos, velocidad excesiva
  ru: не справился с управлением, потерял управление, превышение скорости, превысил скорость, потеря управления, отказали тормоза, отказ тормозов

black-box : thing
  ar: صندوق أسود, الصندوق الأسود, صندوقان أسودان, الصندوقين الأسودين, مسجل بيانات الرحلة, مسجل البيانات
  en: black box, black boxes, flight recorder, flight data recorder, cockpit voice recorder, voyage data recorder, flight recorders
  fr: boîte noire, boîtes noires, enregistreur de vol, enregistreurs de vol
  es: caja negra, cajas negras, grabadora de vuelo, registrador de datos
  ru: черный ящик, черные ящики, бортовой самописец, бортовые самописцы, самописец, самописцы

wreckage : thing
  ar: حطام, حطام الطائرة, حطام القارب, بقايا الطائرة, حطام القطار
  en: wreckage, debris, the wreck, from the wreck
  fr: épave, épaves, carcasse, débris
  es: restos del avión, restos del aparato, pecio, restos del naufragio, restos de la aeronave
  ru: обломки, место крушения, обломки самолета, остов

rubble : thing
  ar: أنقاض, ركام, ردم, أطلال
  en: rubble, ruins
  fr: décombres, gravats, ruines
  es: escombros, ruinas
  ru: завал, завалы, руины, развалины, разбор завалов

# --- Vehicles and transport ---

vehicle : thing
  ar: مركبة, مركبات, عربة, عربات, وسيلة نقل, وسائل النقل, آلية, آليات
  en: vehicle, vehicles, means of transport
  fr: véhicule, véhicules, moyen de transport, engin
  es: vehículo, vehículos, medio de transporte
  ru: транспортное средство, автотранспорт, транспортные средства, машина, машины

car : thing < vehicle
  ar: سيارة, سيارات, سيارة أجرة, تاكسي, سيارة خاصة
  en: car, cars, automobile, taxi, saloon car, minivan
  fr: voiture, voitures, automobile, auto, taxi
  es: coche, coches, automóvil, carro, auto, taxi
  ru: автомобиль, легковой автомобиль, легковушка, автомобили, такси

bus : thing < vehicle
  ar: حافلة, حافلات, باص, باصات, أتوبيس, أتوبيسات, ميكروباص, حافلة صغيرة, حافلة ركاب, حافلة مدرسية
  en: bus, buses, coach, minibus, school bus, minibuses
  fr: bus, autobus, autocar, autocars, minibus, car scolaire
  es: autobús, autobuses, autocar, ómnibus, colectivo, microbús, minibús, guagua
  ru: автобус, автобусы, микроавтобус, маршрутка, маршрутное такси

truck : thing < vehicle
  ar: شاحنة, شاحنات, صهريج, صهاريج, شاحنة نقل, مقطورة, مقطورات, لوري
  en: truck, trucks, lorry, lorries, tanker truck, fuel truck, trailer, articulated lorry, pickup truck, van
  fr: camion, camions, camion-citerne, poids lourd, semi-remorque, camionnette
  es: camión, camiones, camión cisterna, tráiler, semirremolque, camioneta, furgoneta
  ru: грузовик, грузовики, фура, бензовоз, грузовой автомобиль, самосвал, фургон

motorcycle : thing < vehicle
  ar: دراجة نارية, دراجات نارية, موتوسيكل, دراجة بخارية
  en: motorcycle, motorbike, motorcyclist, moped, scooter
  fr: moto, motos, motocyclette, motard, scooter
  es: motocicleta, moto, motocicletas, motociclista
  ru: мотоцикл, мотоциклист, мотоциклы, мопед, скутер

bicycle : thing < vehicle
  ar: دراجة هوائية, دراجات هوائية, راكب دراجة
  en: bicycle, bike, cyclist, cyclists
  fr: vélo, vélos, bicyclette, cycliste, cyclistes
  es: bicicleta, bicicletas, ciclista, ciclistas
  ru: велосипед, велосипедист, велосипеды

ambulance : thing < vehicle
  ar: سيارة إسعاف, سيارات إسعاف, سيارات الإسعاف, سيارة الإسعاف
  en: ambulance, ambulances, air ambulance
  fr: ambulance, ambulances
  es: ambulancia, ambulancias
  ru: машина скорой помощи, карета скорой помощи, машины скорой помощи, скорая помощь

fire-engine : thing < vehicle
  ar: سيارة إطفاء, سيارات إطفاء, سيارات الإطفاء, عربة إطفاء, شاحنة إطفاء, آليات الإطفاء
  en: fire engine, fire engines, fire truck, fire trucks
  fr: camion de pompiers, camions de pompiers, véhicules de pompiers
  es: camión de bomberos, camiones de bomberos, autobomba
  ru: пожарная машина, пожарные машины, пожарный автомобиль

train : thing < vehicle
  ar: قطار, قطارات, قطار ركاب, قطار بضائع, قطار شحن, قاطرة, قاطرات, قطار سريع
  en: train, trains, locomotive, railcar, passenger train, freight train, high-speed train
  fr: train, trains, locomotive, train à grande vitesse, TGV, rame
  es: tren, trenes, locomotora, tren de alta velocidad, tren de pasajeros
  ru: поезд, поезда, электричка, локомотив, электропоезд, пассажирский поезд, товарный поезд, состав поезда

carriage : thing
  ar: عربة قطار, عربات القطار, عربات قطار, مقطورات القطار, عربة القطار
  en: carriage, carriages, wagon, wagons, rail car, train car
  fr: wagon, wagons, voiture du train, voitures du train
  es: vagón, vagones, coche del tren
  ru: вагон, вагоны

metro : thing < train
  ar: مترو, مترو الأنفاق, قطار الأنفاق, ترام, ترامواي, ترامات
  en: metro, subway, tram, trams, tramway, underground train, streetcar
  fr: métro, tramway, tram
  es: metro, tranvía, subterráneo
  ru: метро, трамвай, метрополитен, трамваи

railway : place
  ar: سكة حديد, سكك حديد, سكك حديدية, سكة حديدية, السكة الحديدية, خط سكة حديد, السكك الحديدية
  en: railway, railroad, railway line, train tracks, rail line, rail network, rail operator, rail services
  fr: chemin de fer, voie ferrée, voies ferrées, ferroviaire
  es: ferrocarril, vía férrea, vías del tren, ferroviario, raíl, vía del tren
  ru: железная дорога, железнодорожный, железнодорожные пути, железной дороги

ferry : thing < ship
  ar: عبارة, عبارات, معدية, معديات, عبارة ركاب, العبارة
  en: ferry, ferries, ferryboat, car ferry, passenger ferry
  fr: ferry, ferries, traversier, ferry-boat, transbordeur
  es: ferry, transbordador, transbordadores, ferri, ferris
  ru: паром, паромы, паромный

cargo-ship : thing < ship
  ar: سفينة شحن, سفن شحن, سفينة حاويات, سفن حاويات, سفينة تجارية, سفن تجارية, سفينة بضائع, سفن الشحن
  en: cargo ship, cargo ships, freighter, container ship, container ships, merchant ship, merchant ships, merchant vessel, bulk carrier, commercial vessel, cargo vessel
  fr: cargo, cargos, porte-conteneurs, navire marchand, navires marchands, vraquier, navire de commerce
  es: carguero, cargueros, buque de carga, portacontenedores, buque mercante, buques mercantes, granelero
  ru: грузовое судно, сухогруз, контейнеровоз, торговое судно, торговые суда, балкер

tanker : thing < ship
  ar: ناقلة نفط, ناقلات نفط, ناقلة, ناقلات, ناقلات النفط, ناقلة غاز
  en: oil tanker, oil tankers, tanker, tankers, gas carrier
  fr: pétrolier, pétroliers, navire-citerne, tanker, méthanier
  es: petrolero, petroleros, buque cisterna, buque petrolero, metanero
  ru: танкер, танкеры, нефтяной танкер, газовоз

cruise-ship : thing < ship
  ar: سفينة سياحية, سفن سياحية, سفينة رحلات, سفن الرحلات البحرية, يخت, يخوت
  en: cruise ship, cruise ships, cruise liner, ocean liner, yacht, yachts
  fr: bateau de croisière, navire de croisière, yacht, yachts
  es: crucero, cruceros, yate, yates, buque de crucero
  ru: круизный лайнер, круизное судно, яхта, яхты

boat : thing < ship
  ar: قارب, قوارب, زورق, زوارق, لنش, لنشات, قارب مطاطي, قارب صيد, قوارب صيد, مركب صيد, مراكب صيد
  en: boat, boats, speedboat, motorboat, fishing boat, fishing boats, small boat, rubber boat, trawler
  fr: bateau, bateaux, embarcation, embarcations, canot, barque, vedette rapide, bateau de pêche, chalutier
  es: lancha, lanchas, bote, botes, barca, lancha neumática, barco pesquero, pesquero
  ru: лодка, лодки, катер, катера, шлюпка, рыболовное судно, траулер, моторная лодка

lifeboat : thing < boat
  ar: قارب نجاة, قوارب نجاة, قوارب النجاة, قارب إنقاذ, زورق نجاة, زوارق النجاة, زورق إنقاذ, قوارب الإنقاذ
  en: lifeboat, lifeboats, life raft, life rafts, rescue boat, rescue boats
  fr: canot de sauvetage, canots de sauvetage, radeau de sauvetage, chaloupe de sauvetage, vedette de sauvetage
  es: bote salvavidas, botes salvavidas, balsa salvavidas, lancha de rescate, lancha de salvamento
  ru: спасательная шлюпка, спасательные шлюпки, спасательный плот, спасательный катер

life-jacket : thing
  ar: سترة نجاة, سترات نجاة, سترات النجاة, سترة النجاة, طوق نجاة
  en: life jacket, life jackets, life vest, life vests, lifejacket, lifejackets, lifebuoy
  fr: gilet de sauvetage, gilets de sauvetage, bouée de sauvetage
  es: chaleco salvavidas, chalecos salvavidas, salvavidas
  ru: спасательный жилет, спасательные жилеты, спасательный круг

aircraft : thing < vehicle
  ar: طائرة, طائرات, طائرة ركاب, طائرة شحن, طائرة مدنية
  en: aircraft, plane, planes, airplane, aeroplane, airliner, passenger plane, jet, jets
  fr: avion, avions, aéronef, avion de ligne, avion de transport, appareil de la compagnie
  es: avión, aviones, aeronave, avioneta, aeronaves, avión de pasajeros
  ru: самолет, самолеты, авиалайнер, воздушное судно, лайнер, пассажирский самолет

helicopter : thing < aircraft
  ar: مروحية, مروحيات, هليكوبتر, طائرة مروحية, طائرة عمودية, طائرات مروحية, طوافة, طوافات, هليكوبترات
  en: helicopter, helicopters, chopper, choppers
  fr: hélicoptère, hélicoptères
  es: helicóptero, helicópteros
  ru: вертолет, вертолеты, вертолетный

flight : thing
  ar: رحلة جوية, رحلات جوية, رحلة طيران, رحلات طيران, الرحلة رقم, رحلة داخلية, طيران, رحلات دولية
  en: flight, flights, airline flight, charter flight, scheduled flight
  fr: vol, vols, vol commercial, vol direct, vols commerciaux
  es: vuelo, vuelos, vuelo comercial
  ru: рейс, рейсы, авиарейс, полет, полеты, авиарейсы, перелет

trip : thing
  ar: رحلة, رحلات, سفرة, سفرات, سفر
  en: trip, trips, ferry crossing, journey, journeys
  fr: voyage, voyages, trajet, trajets
  es: viaje, viajes, trayecto
  ru: поездка, поездки, путешествие

traffic : thing
  ar: حركة المرور, حركة السير, مرور, ازدحام مروري, حركة مرورية, زحمة السير, حركة الملاحة, الملاحة البحرية
  en: traffic, congestion, traffic jam, shipping traffic, navigation, maritime traffic
  fr: circulation routière, trafic, embouteillage, embouteillages, trafic maritime, navigation
  es: tráfico, tránsito, atasco, embotellamiento, navegación, tráfico marítimo, tráfico vehicular, navegaciones
  ru: дорожное движение, пробка, автомобильное движение, трафик, пробки

cargo : thing
  ar: حمولة, حمولات, شحنة, شحنات, بضائع, حاوية, حاويات
  en: cargo, load, shipment, container, containers, shipments
  fr: cargaison, cargaisons, chargement, conteneur, conteneurs
  es: carga, cargamento, contenedor, contenedores, cargamentos
  ru: груз, грузы, контейнер, контейнеры, партия груза

fuel-tank : thing
  ar: خزان وقود, خزانات وقود, خزان الوقود, خزانات الوقود, مستودع وقود, مستودعات وقود, خزانات النفط
  en: fuel tank, fuel tanks, fuel depot, oil depot, fuel storage
  fr: réservoir de carburant, réservoirs de carburant, dépôt de carburant, dépôt pétrolier
  es: tanque de combustible, tanques de combustible, depósito de combustible, depósitos de combustible
  ru: топливный бак, нефтебаза, топливный резервуар, склад горючего, топливные резервуары

engine : thing
  ar: محرك, محركات, ماكينة السفينة
  en: engine, engines, motor, turbine
  fr: moteur, moteurs, réacteur de l'avion
  es: motor, motores, turbina
  ru: двигатель, двигатели, мотор, турбина

brake : thing
  ar: فرامل, مكابح, كوابح, فرملة
  en: brake, brakes, braking
  fr: frein, freins, freinage
  es: freno, frenos, frenado
  ru: тормоз, тормоза, торможение

convoy : thing
  ar: قافلة, قوافل, رتل, أرتال, رتل عسكري, موكب, مواكب
  en: convoy, convoys, motorcade, column of vehicles, military column
  fr: convoi, convois, cortège, colonne militaire
  es: convoy, convoyes, caravana, columna militar
  ru: конвой, колонна, кортеж, колонна военной техники, колонны, колонну, колонне, колонной

# --- Places of ships, trains, aircraft and roads ---

engine-room : place
  ar: غرفة المحركات, غرفة المحرك, غرفة الماكينات, غرفة محركات, غرف المحركات, قاعة المحركات, حجرة المحركات, حجرة المحرك
  en: engine room, engine-room, engine rooms, machinery space, engine compartment, machine room
  fr: salle des machines, salle des moteurs, chambre des machines, compartiment moteur
  es: sala de máquinas, cuarto de máquinas, compartimento del motor, sala de motores
  ru: машинное отделение, машинном отделении, машинного отделения, моторный отсек, двигательный отсек

deck : place
  ar: سطح السفينة, سطح العبارة, طابق السفينة, أسطح السفينة, سطح القارب, السطح العلوي, السطح السفلي
  en: deck, decks, upper deck, lower deck
  fr: pont du navire, pont supérieur, pont inférieur, pont du ferry, ponts du navire
  es: cubierta, cubiertas, cubierta superior, cubierta inferior, cubierta del barco
  ru: палуба, палубы, верхняя палуба, нижняя палуба, палубе

car-deck : place < deck
  ar: سطح السيارات, طابق السيارات, مرآب السفينة, مرآب العبارة, طابق المركبات, سطح المركبات, مرآب السيارات في العبارة, عنبر السيارات, جراج العبارة
  en: car deck, car decks, vehicle deck, vehicle decks, garage deck
  fr: pont des véhicules, pont garage, pont-garage, garage du ferry, pont des voitures
  es: cubierta de vehículos, cubierta de coches, bodega de vehículos, garaje del ferry, cubierta de automóviles, garaje del barco
  ru: автомобильная палуба, автомобильной палубе, грузовая палуба, палуба для автомобилей, автопалуба

ship-hold : place
  ar: عنبر السفينة, مخزن السفينة, عنابر السفينة, عنبر الشحن, مخزن البضائع
  en: hold of the ship, cargo hold, ship's hold, cargo holds
  fr: cale, cales, cale du navire, soute, soutes
  es: bodega del barco, bodega de carga, bodega del buque
  ru: трюм, трюмы, грузовой отсек

hull : thing
  ar: هيكل السفينة, بدن السفينة, هيكل العبارة, بدن العبارة
  en: hull, hulls, ship's hull
  fr: coque, coque du navire
  es: casco del barco, casco del buque
  ru: корпус судна, корпус корабля, обшивка судна, пробоина

cabin : place
  ar: مقصورة, مقصورات, كابينة, قمرة, كبائن, مقصورة الركاب
  en: cabin, cabins, compartment, compartments
  fr: cabine, cabines, compartiment
  es: cabina, cabinas, camarote, camarotes, compartimento
  ru: каюта, каюты, салон самолета, купе

cockpit : place
  ar: قمرة القيادة, غرفة القيادة, مقصورة القيادة, برج القيادة, مقصورة الطيار
  en: cockpit, flight deck, wheelhouse, ship's bridge
  fr: cockpit, poste de pilotage, cabine de pilotage, passerelle de commandement, timonerie
  es: cabina de mando, cabina del piloto, puente de mando, cabina de pilotaje
  ru: кабина пилота, кабина экипажа, капитанский мостик, рубка, кабина пилотов

port : place
  ar: ميناء, موانئ, مرفأ, مرافئ, مينائي, موان
  en: port, ports, harbour, harbor, seaport
  fr: port, ports, havre, portuaire
  es: puerto, puertos, portuario
  ru: порт, порты, гавань, портовый, морской порт

quay : place
  ar: رصيف الميناء, أرصفة الميناء, مرسى, مراس, رصيف بحري, رصيف المرفأ
  en: quay, pier, wharf, jetty, dockside, docks
  fr: quai, quais, embarcadère, jetée, débarcadère
  es: muelle, muelles, embarcadero, malecón
  ru: причал, пристань, пирс, набережная порта

shipyard : place
  ar: حوض بناء السفن, أحواض بناء السفن, ترسانة بحرية, حوض السفن, حوض جاف
  en: shipyard, shipyards, dry dock, dockyard
  fr: chantier naval, chantiers navals, cale sèche
  es: astillero, astilleros, dique seco
  ru: верфь, судоверфь, сухой док, верфи

airport : place
  ar: مطار, مطارات, مطار دولي
  en: airport, airports, airfield
  fr: aéroport, aéroports, aérodrome
  es: aeropuerto, aeropuertos, aeródromo
  ru: аэропорт, аэропорты, аэродром

runway : place
  ar: مدرج, مدرج المطار, مدرجات المطار, مدرج الهبوط, مدرج الطائرات
  en: runway, runways, tarmac
  fr: piste d'atterrissage, piste de décollage, piste de l'aéroport, tarmac
  es: pista de aterrizaje, pista del aeropuerto, pista de despegue
  ru: взлетно-посадочная полоса, взлетная полоса, ВПП, летное поле

station : place
  ar: محطة, محطات, محطة قطار, محطة القطارات, محطة الحافلات, محطة قطارات, موقف حافلات
  en: station, stations, railway station, train station, bus station, bus stop
  fr: gare, gares, station de métro, gare routière, gare ferroviaire
  es: estación, estaciones, estación de tren, estación de autobuses, parada de autobús
  ru: вокзал, вокзалы, станция, станции, железнодорожный вокзал, автовокзал

platform : place
  ar: رصيف المحطة, رصيف القطار, أرصفة المحطة, رصيف القطارات
  en: station platform, train platform, railway platform
  fr: quai de la gare, quai de gare, quai du métro
  es: andén, andenes
  ru: платформа вокзала, железнодорожная платформа, перрон

road : place
  ar: طريق, طرق, طرقات
  en: road, roads, roadway
  fr: route, routes, chaussée
  es: carretera, carreteras, camino
  ru: дорога, дороги, проезжая часть

motorway : place < road
  ar: طريق سريع, طرق سريعة, أوتوستراد, الطريق السريع, الطريق السيار
  en: motorway, highway, highways, expressway, freeway
  fr: autoroute, autoroutes, voie rapide, voie express
  es: autopista, autopistas, autovía, vía rápida
  ru: шоссе, автострада, автомагистраль, трасса

level-crossing : place
  ar: مزلقان, مزلقانات, معبر السكة الحديدية, تقاطع السكة الحديد, معبر سكة حديد
  en: level crossing, railroad crossing, railway crossing, grade crossing
  fr: passage à niveau, passages à niveau
  es: paso a nivel, pasos a nivel
  ru: железнодорожный переезд

junction : place
  ar: تقاطع طرق, مفترق طرق, مفرق, تقاطع شارعين, دوار مروري
  en: intersection, crossroads, road junction, roundabout
  fr: carrefour, carrefours, intersection, rond-point
  es: cruce de carreteras, intersección, rotonda, encrucijada
  ru: перекресток, развязка, транспортная развязка

bridge : place
  ar: جسر, جسور, كوبري, كباري, قنطرة
  en: bridge, bridges, overpass, flyover, viaduct
  fr: pont, ponts, viaduc, passerelle
  es: puente, puentes, viaducto
  ru: мост, мосты, путепровод, виадук, эстакада

tunnel : place
  ar: نفق, أنفاق
  en: tunnel, tunnels
  fr: tunnel, tunnels, souterrain
  es: túnel, túneles
  ru: тоннель, туннель, туннели, тоннели

# --- Places of war and refuge ---

front-line : place
  ar: خط الجبهة, جبهة, جبهات, خط المواجهة, خطوط المواجهة, خط التماس, خطوط التماس, جبهة القتال, الخطوط الأمامية, خط النار, خطوط الجبهة, خط أمامي
  en: front line, frontline, front lines, frontlines, the front, line of contact, contact line, battlefront
  fr: ligne de front, lignes de front, sur le front, ligne de contact, premières lignes
  es: frente de batalla, línea del frente, primera línea, línea de contacto, frente de guerra, primera línea de combate
  ru: линия фронта, фронт, передовая, линия соприкосновения, линии фронта, линия боевого соприкосновения, фронта

battlefield : place
  ar: ساحة معركة, ساحة المعركة, ساحات القتال, ميدان القتال, ساحة القتال, أرض المعركة, ساحات المعارك
  en: battlefield, battlefields, battleground
  fr: champ de bataille, champs de bataille, théâtre d'opérations
  es: campo de batalla, campos de batalla
  ru: поле боя, поле битвы, театр военных действий

war-zone : place
  ar: منطقة حرب, مناطق القتال, منطقة نزاع, مناطق النزاع, منطقة عمليات, مناطق الحرب, مناطق الصراع
  en: war zone, conflict zone, combat zone, war zones, conflict zones
  fr: zone de guerre, zone de conflit, zones de conflit, zone de combat
  es: zona de guerra, zona de conflicto, zonas de conflicto, zona de combate
  ru: зона боевых действий, зона конфликта, зона военных действий, зоны конфликта

trench : place
  ar: خندق, خنادق, استحكامات, تحصينات, متراس, متاريس, تحصين
  en: trench, trenches, fortification, fortifications, barricade, barricades
  fr: tranchée, tranchées, fortification, fortifications, barricade, barricades
  es: trinchera, trincheras, fortificación, barricada, barricadas, fortificaciones
  ru: траншея, окоп, окопы, укрепления, баррикада, баррикады, траншеи

border : place
  ar: حدود, حد فاصل, حدودي, حدودية, الشريط الحدودي, حدود مشتركة
  en: border, borders, frontier, cross-border, borderline
  fr: frontière, frontières, frontalier, frontalière, transfrontalier
  es: frontera, fronteras, fronterizo, fronteriza, transfronterizo
  ru: граница, границы, приграничный, пограничный, границе, приграничье

border-crossing : place < border
  ar: معبر حدودي, معابر حدودية, معبر, معابر, منفذ حدودي, منافذ حدودية, نقطة عبور, معبر بري, المعبر البري, معابر برية, المنفذ الحدودي, منفذ بري, منافذ برية, المعبر
  en: border crossing, border crossings, crossing point, border post, checkpoint crossing, the crossing, land crossing, land crossings, crossing reopened, crossing points, border gate, border posts, border terminal
  fr: poste-frontière, point de passage, points de passage, poste frontière, passage frontalier, postes-frontières, postes frontières, poste-frontières, passage frontière, poste frontalier, postes frontaliers, passage de la frontière
  es: paso fronterizo, pasos fronterizos, puesto fronterizo, cruce fronterizo, puestos fronterizos, paso de frontera, cruces fronterizos, el cruce fronterizo, garita
  ru: пограничный переход, пункт пропуска, КПП на границе, погранпереход, пункты пропуска, пункта пропуска, пунктов пропуска, пункте пропуска, пропускной пункт, пропускного пункта, погранпереходы, погранперехода, пограничного перехода

checkpoint : place
  ar: حاجز عسكري, حاجز أمني, حواجز عسكرية, حواجز أمنية, نقطة تفتيش, نقاط تفتيش, حاجز للجيش, نقطة أمنية, كمين أمني
  en: checkpoint, checkpoints, roadblock, roadblocks, security checkpoint
  fr: point de contrôle, points de contrôle, barrage routier, barrage militaire, poste de contrôle
  es: puesto de control, puestos de control, retén, control de carretera, control militar
  ru: блокпост, контрольно-пропускной пункт, блокпосты, КПП

base : place
  ar: قاعدة عسكرية, قواعد عسكرية, ثكنة, ثكنات, معسكر للجيش, معسكرات الجيش, قاعدة للجيش, قاعدة, معسكر, معسكرات
  en: base, military base, military bases, barracks, garrison, army camp, army base
  fr: base militaire, bases militaires, caserne, casernes, garnison, base de l'armée
  es: base militar, bases militares, cuartel, cuarteles, guarnición
  ru: военная база, военные базы, казарма, гарнизон, казармы, база военных

air-base : place < base
  ar: قاعدة جوية, قواعد جوية, مطار عسكري, مطارات عسكرية
  en: air base, airbase, air bases, military airfield, military airport
  fr: base aérienne, bases aériennes, aérodrome militaire, aéroport militaire
  es: base aérea, bases aéreas, aeródromo militar
  ru: авиабаза, военный аэродром, авиабазы, военные аэродромы

naval-base : place < base
  ar: قاعدة بحرية, قواعد بحرية
  en: naval base, naval bases
  fr: base navale, bases navales
  es: base naval, bases navales
  ru: военно-морская база, база флота

military-post : place
  ar: موقع عسكري, مواقع عسكرية, نقطة عسكرية, نقاط عسكرية, مركز عسكري, مخفر, مخافر, ثغور
  en: military post, outpost, outposts, military position, military positions, army post, military site, military sites
  fr: poste militaire, avant-poste, position militaire, positions militaires, site militaire, sites militaires
  es: puesto militar, puesto avanzado, posición militar, posiciones militares
  ru: военный пост, позиции, опорный пункт, военный объект, военные объекты, форпост

military-headquarters : place
  ar: مقر قيادة, مقر القيادة, مقرات عسكرية, غرفة عمليات, مركز القيادة, مقر عسكري, مركز قيادة
  en: military headquarters, command centre, command center, command post, army headquarters
  fr: quartier général, quartier général militaire, poste de commandement, centre de commandement
  es: cuartel general, puesto de mando, centro de mando
  ru: штаб армии, командный пункт, военный штаб, командный центр

ammunition-depot : place
  ar: مستودع ذخيرة, مستودع أسلحة, مخزن أسلحة, مخازن أسلحة, مستودعات ذخيرة, مخزن ذخيرة, مستودعات أسلحة, مخازن ذخيرة
  en: ammunition depot, arms depot, weapons depot, munitions depot, arms cache, weapons cache, weapons stockpile, ammunition depots
  fr: dépôt de munitions, dépôt d'armes, dépôts de munitions, cache d'armes, dépôts d'armes
  es: depósito de municiones, arsenal de municiones, depósito de armas, polvorín, alijo de armas
  ru: склад боеприпасов, арсенал боеприпасов, склад оружия, тайник с оружием, склады боеприпасов

buffer-zone : place
  ar: منطقة عازلة, مناطق عازلة, منطقة منزوعة السلاح, حزام أمني, المنطقة العازلة, منطقة فاصلة
  en: buffer zone, buffer zones, demilitarised zone, demilitarized zone, security zone
  fr: zone tampon, zone démilitarisée, zones tampons, zone de sécurité
  es: zona de amortiguación, zona tampón, zona desmilitarizada, zona de separación, zona de seguridad
  ru: буферная зона, демилитаризованная зона, зона безопасности, санитарная зона

safe-zone : place
  ar: منطقة آمنة, مناطق آمنة, منطقة إنسانية, ملاذ آمن, مناطق إنسانية
  en: safe zone, safe zones, humanitarian zone, safe area, safe haven, safe areas
  fr: zone humanitaire, zone protégée, zone sûre, zones sûres, lieu sûr
  es: zona segura, zonas seguras, zona humanitaria, lugar seguro
  ru: безопасная зона, гуманитарная зона, зоны деэскалации, безопасное место

humanitarian-corridor : place
  ar: ممر إنساني, ممرات إنسانية, ممر آمن, ممرات آمنة, ممرات الإغاثة
  en: humanitarian corridor, humanitarian corridors, safe passage, safe corridor, aid corridor
  fr: couloir humanitaire, couloirs humanitaires, corridor humanitaire, corridors humanitaires
  es: corredor humanitario, corredores humanitarios, paso seguro
  ru: гуманитарный коридор, гуманитарные коридоры, безопасный коридор, коридор безопасности

no-fly-zone : place
  ar: منطقة حظر جوي, حظر طيران, منطقة حظر الطيران, حظر جوي
  en: no-fly zone, no-fly zones
  fr: zone d'exclusion aérienne, interdiction de vol
  es: zona de exclusión aérea
  ru: бесполетная зона, бесполетная зона над

airspace : place
  ar: مجال جوي, مجالات جوية, المجال الجوي, الأجواء اللبنانية, أجواء البلاد
  en: airspace, air space
  fr: espace aérien
  es: espacio aéreo
  ru: воздушное пространство, воздушного пространства

territorial-waters : place
  ar: مياه إقليمية, المياه الإقليمية, المياه الدولية, مياه دولية
  en: territorial waters, international waters, territorial sea
  fr: eaux territoriales, eaux internationales
  es: aguas territoriales, aguas internacionales, aguas jurisdiccionales
  ru: территориальные воды, международные воды, нейтральные воды, территориальных водах

camp : place
  ar: مخيم, مخيمات, مخيم للاجئين, مخيم لاجئين, مخيمات اللاجئين, مخيمات النازحين, مخيم نازحين, مخيم للنازحين
  en: camp, camps, refugee camp, refugee camps, tent camp, displacement camp, displaced persons camp
  fr: camp, camps, camp de réfugiés, camps de réfugiés, campement, camp de déplacés
  es: campamento, campamentos, campo de refugiados, campos de refugiados, campo de desplazados, campamento de refugiados
  ru: лагерь, лагеря, лагерь беженцев, лагерь для беженцев, палаточный лагерь, лагерь переселенцев

tent : thing
  ar: خيمة, خيام, خيم
  en: tent, tents
  fr: tente, tentes
  es: tienda de campaña, tiendas de campaña, carpa, carpas
  ru: палатка, палатки, шатер

shelter : place
  ar: ملجأ, ملاجئ, مأوى, مآو, مركز إيواء, مراكز إيواء, مراكز الإيواء, دار إيواء, إيواء
  en: shelter, shelters, bomb shelter, refuge, air-raid shelter, bunker, bunkers, shelter centre
  fr: abri, abris, refuge, bunker, centre d'hébergement, abri antiaérien, abriter
  es: refugio, refugios, albergue, albergues, búnker, refugio antiaéreo, albergar
  ru: убежище, бомбоубежище, укрытие, приют, бункер, укрытия, пункт временного размещения

detention-camp : place
  ar: معسكر اعتقال, معسكرات اعتقال, مركز احتجاز, مراكز احتجاز, مركز اعتقال, مراكز الاحتجاز
  en: detention camp, detention centre, detention center, internment camp, detention facility, detention centres
  fr: camp de détention, centre de détention, centre de rétention, camp d'internement, centres de détention
  es: centro de detención, campo de detención, centro de internamiento, centros de detención
  ru: лагерь для военнопленных, следственный изолятор, центр содержания под стражей, фильтрационный лагерь, СИЗО

crash-site : place
  ar: موقع التحطم, مكان الحادث, موقع الحادث, موقع تحطم الطائرة, مسرح الحادث, موقع الانفجار, مكان الانفجار
  en: accident site, scene of the accident, scene of the crash, site of the explosion, scene of the explosion, site of the accident, at the scene
  fr: lieu de l'accident, lieux de l'accident, lieu du crash, lieu de l'explosion, sur les lieux, lieux du drame
  es: lugar del accidente, lugar del siniestro, lugar de la explosión, lugar de los hechos
  ru: место аварии, место происшествия, место взрыва, место ДТП, на месте происшествия, место катастрофы

# --- Buildings ---

building : place
  ar: مبنى, مبان, مباني, بناية, بنايات, عمارة سكنية, عمارات, برج سكني, أبراج سكنية, مبنى سكني, أبنية, بناء سكني
  en: building, buildings, apartment block, tower block, high-rise, apartment building, residential building
  fr: bâtiment, bâtiments, immeuble, immeubles, édifice, tour d'habitation
  es: edificio, edificios, inmueble, edificio residencial, bloque de viviendas
  ru: здание, здания, многоэтажка, жилой дом, многоквартирный дом, строение, постройка, жилые дома

floor : place
  ar: طابق, طوابق, دور أرضي, الطابق الأرضي, طابق سفلي, قبو, سرداب
  en: floor, floors, storey, ground floor, basement, cellar
  fr: étage, étages, rez-de-chaussée, sous-sol, cave
  es: planta baja, primer piso, piso, pisos, sótano, plantas del edificio
  ru: этаж, этажи, этаже, подвал, подвале, первый этаж

roof : place
  ar: سقف, أسقف, سقوف, سطح المبنى, سطح المنزل, أسطح المنازل
  en: roof, roofs, rooftop, ceiling
  fr: toit, toits, toiture, plafond
  es: techo, techos, tejado, azotea
  ru: крыша, крыши, кровля, потолок

wall : thing
  ar: جدار, جدران, حائط, حيطان, سور, أسوار, جدار عازل
  en: wall, walls, separation barrier, border wall
  fr: mur, murs, muraille
  es: muro, muros, pared, paredes, muralla
  ru: стена, стены, забор, ограждение

hospital : place
  ar: مستشفى, مستشفيات, مشفى, مشاف, مستشفى ميداني, مستوصف, مركز طبي, مصحة, مصحات, عيادة
  en: hospital, hospitals, clinic, clinics, medical centre, medical center, field hospital, infirmary
  fr: hôpital, hôpitaux, clinique, centre médical, hôpital de campagne, hospitalier
  es: hospital, hospitales, clínica, centro médico, hospital de campaña, ambulatorio
  ru: больница, больницы, госпиталь, клиника, медицинский центр, поликлиника, полевой госпиталь

morgue : place
  ar: مشرحة, ثلاجة الموتى, مشارح, مستودع الجثث
  en: morgue, mortuary
  fr: morgue, institut médico-légal, chambre mortuaire
  es: morgue, depósito de cadáveres, instituto forense
  ru: морг, морги, морге

cemetery : place
  ar: مقبرة, مقابر, قبر, قبور, مدفن, مدافن
  en: cemetery, cemeteries, graveyard, grave, graves
  fr: cimetière, cimetières, la tombe, une tombe, sa tombe, tombeau
  es: cementerio, cementerios, la tumba, una tumba, su tumba
  ru: кладбище, могила, могилы, кладбища

mass-grave : place < cemetery
  ar: مقبرة جماعية, مقابر جماعية, قبر جماعي
  en: mass grave, mass graves, mass burial
  fr: fosse commune, charnier, fosses communes, charniers
  es: fosa común, fosas comunes
  ru: массовое захоронение, братская могила, массовые захоронения

school : place
  ar: مدرسة, مدارس, ثانوية, روضة أطفال, رياض الأطفال, حضانة, مدرسي, إعدادية, مدرسة ابتدائية
  en: school, schools, kindergarten, nursery school, high school, primary school, secondary school
  fr: école, écoles, lycée, collège, maternelle, crèche, école primaire, établissement scolaire, scolaire
  es: escuela, escuelas, colegio, instituto de secundaria, guardería, escolar, centro educativo
  ru: школа, школы, лицей, гимназия, детский сад, детсад, школьный

place-of-worship : place
  ar: مسجد, مساجد, كنيسة, كنائس, كنيس, معبد, معابد, دير, دور العبادة, الجامع الأزهر
  en: mosque, church, synagogue, temple, monastery, place of worship, cathedral, mosques, churches
  fr: mosquée, église, synagogue, temple, monastère, lieu de culte, cathédrale, mosquées, églises
  es: mezquita, iglesia, sinagoga, templo, monasterio, lugar de culto, catedral
  ru: мечеть, церковь, синагога, храм, монастырь, собор, мечети

warehouse : place
  ar: مستودع, مستودعات, مخزن, مخازن, هنغار, حظيرة طائرات
  en: warehouse, warehouses, depot, hangar, storage facility
  fr: entrepôt, entrepôts, dépôt, hangar, hangars
  es: almacén, almacenes, bodega, hangar, depósito, nave industrial
  ru: склад, склады, ангар, хранилище

# --- what is thrown ---

pyrotechnics : thing
  ar: شماريخ, شمروخ, شماريخ نارية, ألعاب نارية, مفرقعات, مفرقعات نارية, مشاعل نارية, قنابل دخان
  en: flares, pyrotechnics, fireworks, firecracker, firecrackers, smoke bombs, lit flares
  fr: fumigène, fumigènes, feu de Bengale, feux de Bengale, pétard, pétards, engins pyrotechniques, pyrotechnie, feux d'artifice, feu d'artifice
  es: bengala, bengalas, petardo, petardos, pirotecnia, artefactos pirotécnicos, fuegos artificiales, material pirotécnico
  ru: файер, файеры, файеров, файерами, фаеры, фейерверк, фейерверки, петарда, петарды, пиротехника, дымовые шашки
