# Concepts of conflict, disaster and transport: people as counted, forces, weapons, acts of war, harm and rescue, accidents, vehicles, and the places that belong to them.
# The roles of people (dead, injured, missing, rescued, aboard, evacuated, displaced, detained, survived) are event concepts and hold their role nouns too (قتيل, جريح, مفقود, ناج, نازح ...).

# --- Roles of people that must never be confused ---

kill : event < harm
  opposite: survive, unhurt
  ar: قتل, يقتل, قتلت, قتلوا, قتيل, قتلى, قتيلة, مقتل, مقتول, لقي مصرعه, لقيت مصرعها, لقوا مصرعهم, مصرع, صرع, لقي حتفه, لقيت حتفها, لقوا حتفهم, حتف, قضى نحبه, قضوا نحبهم, قضوا في, قضى في القصف, مات, يموت, ماتوا, موت, ميت, موتى, أموات, وفاة, وفيات, توفي, توفيت, توفوا, يتوفى, متوفى, متوفين, متوف, فارق الحياة, فارقوا الحياة, فارقت الحياة, أودى بحياة, يودي بحياة, أودت بحياة, أودوا بحياة, حصد أرواح, حصدت أرواح, أزهق أرواح, أزهقت أرواح, إزهاق أرواح, خسائر في الأرواح, سقط قتيلا, سقوط قتلى, سقوط ضحايا, أردى, أرداه قتيلا, أردته قتيلا, خلف قتلى, أوقع قتلى, حصيلة القتلى, حصيلة الوفيات, عدد القتلى, عدد الوفيات, فقد حياته, فقدوا حياتهم, فقدت حياتها, أسلم الروح, هلك, هالك, قضوا, راح ضحيته, راح ضحيتها, راح ضحية, لفظ أنفاسه, لفظت أنفاسها, متأثرا بجراحه, متأثرة بجراحها, متأثرين بجراحهم, متأثرا بإصابته, متأثرا بجروحه, قتلا, قتلتا, قتلهم, يقتلون, قتلته, لقيا حتفهما, لقيا مصرعهما, لقين حتفهن, حصيلة قتلى, ارتفاع عدد القتلى, وفاته, وفاتها, وفاتهم, يلقى حتفه, يلقون حتفهم, أنهى حياة, قتيلان, قتيلين, خلف قتيلا, هجوم دام, حريق دام, حادث دام, دامية, دامي, انفجار دام, قضى فيه, قضى فيها
  en: kill, killed, killing, dead, die, died, dying, death, deaths, dead person, death toll, fatality, fatalities, fatal, deadly, lethal, slain, slay, slew, lose life, lost his life, lost her life, lost their lives, loss of life, lives lost, claimed the lives, claimed lives, perish, perished, succumbed to his injuries, succumbed to injuries, pronounced dead, body count, deceased, shot dead, left dead, met his death, loses life, kills, fatally, fatally shot, fatally wounded, died of his injuries, died of her injuries, died of their injuries, died from his injuries, claimed the life of, claims the lives, took the lives, cost the lives, cost the life, claiming the lives, gunned down, beaten to death, crushed to death, bludgeoned, loss of lives, lives were lost
  fr: tuer, tué, tués, tuée, tuerie, mort, morte, morts, mourir, meurt, meurent, mourut, décès, décéder, décédé, trouver la mort, ont trouvé la mort, a trouvé la mort, perdre la vie, ont perdu la vie, a perdu la vie, coûter la vie, a coûté la vie, faire des morts, bilan des morts, mortel, mortelle, meurtrier, meurtrière, périr, péri, ont péri, succomber, succombé à ses blessures, pertes en vies humaines, vies perdues, abattre, abattu, perdu la vie, tue, tuent, tua, tuèrent, tuait, tuera, abattus, abattue, abattues, abattirent, tuées, décédée, décédés, décédées, décède, décèdent, laissé la vie, ont laissé la vie, mortels, mortelles, meurtriers, meurtrières, trouvent la mort, perdent la vie, perd la vie, coûté la vie, coûtent la vie, succombe, mouraient, périssent, fait des morts, a péri, mort de ses blessures, morte de ses blessures, morts de leurs blessures, abattront, moururent, mourra, mourront
  es: matar, mató, mataron, muerto, muerta, muertos, muerte, muertes, morir, murió, murieron, mueren, fallecer, falleció, fallecieron, fallecido, fallecidos, fallecimiento, perder la vida, perdió la vida, perdieron la vida, cobrarse la vida, se cobró la vida, costó la vida, víctima mortal, víctimas mortales, saldo mortal, cifra de muertos, número de muertos, mortal, mortífero, perecer, perecieron, abatir, abatido, sin vida, pérdida de vidas, abatieron, difunto, muertas, muere, fallece, fallecen, fallecida, fallecidas, mata, matan, mataba, mataban, matado, pierde la vida, pierden la vida, perdido la vida, acabó con la vida, acabaron con la vida, costaron la vida, costado la vida, cobró la vida, cobrado la vida, abatidos, abatida, abatidas, abatió, mortales, mortíferos, mortífera, letal, letales, víctimas fatales, víctima fatal, deceso, decesos, fallecía, pereció, han fallecido, quedó sin vida, fatales, fallezca, fallezcan, perezca, perezcan
  ru: убить, убивать, убит, убиты, убитый, убитые, убийство, погибнуть, погибать, погиб, погибла, погибли, погибший, погибшие, гибель, умереть, умирать, умер, умерла, умерли, умерший, смерть, смертельный, смертоносный, скончаться, скончался, скончались, число погибших, число жертв, унести жизни, унес жизни, унесла жизни, лишиться жизни, летальный исход, уничтожен боевик, мертвый, мертв, гибнуть, погибает, погибают, погибло, погибших, погибшими, погибшим, убили, убил, убила, убито, убитых, убивает, умерло, умерших, умирает, умирают, скончалась, скончалось, унес жизнь, унесла жизнь, унесли жизни, унесло жизни, лишился жизни, лишились жизни, погибшего, смерти, гибели

die-naturally : event < kill
  ar: وافته المنية, وافتها المنية, رحل عن عالمنا, رحل عن عمر, توفي عن عمر, توفي إثر مرض, وفاة طبيعية, أسباب طبيعية, انتقل إلى رحمة الله, انتقل إلى جوار ربه, فقيد, غيبه الموت, توفي بعد صراع مع المرض, رحيل الفنان, رحيل الفنانة, رحل الفنان, رحلت الفنانة, غيب الموت, أسلمت الروح, عن عمر ناهز, عن عمر يناهز, بعد صراع مع المرض
  en: pass away, passed away, died of natural causes, natural death, died aged, died at the age, died after a long illness, died peacefully, breathed his last, breathed her last, died in his sleep, died in her sleep, died following a long illness, died after a short illness
  fr: s'éteindre, s'est éteint, mort naturelle, mort de causes naturelles, mort à l'âge, décédé à l'âge, décédé des suites d'une longue maladie, disparition de l'acteur, mort paisiblement, morte paisiblement, décédé paisiblement, décédée paisiblement, s'est éteinte, disparition de, mort dans son sommeil, morte à l'âge de, morte dans son sommeil, décédé dans son sommeil, décédée à l'âge de, décédée dans son sommeil, rendre son dernier souffle, rendu son dernier souffle, mort des suites d'une longue maladie, morte des suites d'une longue maladie, décédée des suites d'une longue maladie
  es: muerte natural, murió por causas naturales, causas naturales, falleció a los, murió a los, falleció tras una larga enfermedad, murió en paz, murió mientras dormía, falleció en paz, falleció mientras dormía, fallece a los, fallece en paz, fallece mientras dormía, muere a los, muere en paz, muere mientras dormía, exhaló su último suspiro, murió tras una larga enfermedad, fallece tras una larga enfermedad, muere tras una larga enfermedad
  ru: умер своей смертью, естественная смерть, по естественным причинам, умер на, скончался на, ушел из жизни, ушла из жизни, кончина, умер после продолжительной болезни, скончался во сне, скончался в возрасте, скончалась во сне, скончалась в возрасте, умер во сне, умер в возрасте, умерла во сне, умерла в возрасте, скончался после продолжительной болезни, скончался после тяжелой болезни, скончалась после продолжительной болезни, скончалась на 80-м году, умер после тяжелой болезни, умерла после продолжительной болезни, умерла на 80-м году, умерла после тяжелой болезни

martyrdom : event < kill
  ar: استشهد, يستشهد, استشهدوا, استشهاد, شهيد, شهداء, شهيدة, ارتقى شهيدا, ارتقاء شهداء, ارتقى شهداء, سقط شهيدا, نال الشهادة
  en: martyr, martyred, martyrdom
  fr: martyr, martyre, mort en martyr, tomber en martyr
  es: martirio, martirizado, mártires
  ru: мученик, мученическая смерть, шахид

injure : event < harm
  opposite: unhurt
  ar: أصيب, يصاب, أصيبت, أصيبوا, أصيبا, أصاب بجروح, يصيب بجروح, إصابة, إصابات, مصاب, مصابون, مصابين, مصابة, جرح, يجرح, جرحوا, جرحت, جرح آخرون, جروح, جريح, جرحى, جريحة, مجروح, أصيب بجروح, أصيبوا بجروح, بجروح متفاوتة, بجراح, جراح متفاوتة, أوقع جرحى, سقوط جرحى, عدد الجرحى, عدد المصابين, حصيلة الجرحى, إصابات متفاوتة, تعرض لإصابات, أصيب بحروق, أصيبوا بحروق, حروق, أصيب بكسور, كسور, أصيب بشظايا, أصيب بالرصاص, أصاب العشرات, أصابت العشرات, وأصاب آخرين, أصاب آخرين, أصابت آخرين, جرحا, جرحتا, جريحان, جريحين, جريحا, مصابا, مصابان, مصابات, أصيب آخرون, أصيب آخر, جرح آخر, جرح شخص, جرح شخصان, أصابه بجروح, أصابهم بجروح, أصابت, أصابته, أصابتهم
  en: injure, injured, injury, injuries, wound, wounded, wounds, wounded person, hurt, left injured, left wounded, suffered injuries, sustained injuries, fractures, maimed, maim, burn injuries, burn victims, suffered burns, burns to, severe burns, head injuries, injures, injuring, wounding, sustained wounds, suffering injuries
  fr: blesser, blessé, blessés, blessée, blessées, blessure, blessures, faire des blessés, a fait des blessés, souffrir de blessures, brûlures, fractures, blesse, blessent, blessa, blessèrent, fait des blessés, faisait des blessés, blessant, brûlé au, brûlés au, brûlure, urgence relative, urgences relatives
  es: herir, herido, herida, heridos, heridas, hirió, hirieron, lesionar, lesionado, lesionados, lesión, lesiones, resultar herido, resultaron heridos, sufrir heridas, quemaduras, fracturas, hiere, hieren, herían, hiriendo, resultó herido, resultó herida, resultaron heridas, lesionada, lesionadas, lesionó, lesionaron, con heridas, resultaron lesionados, quemadura
  ru: ранить, ранен, ранены, ранена, раненый, раненые, раненых, ранение, ранения, получить ранения, получил ранения, получили ранения, травма, травмы, травмировать, травмирован, травмированы, получить травмы, получили травмы, пострадать, пострадал, пострадали, пострадавший, пострадавшие, ожоги, переломы, ранил, ранила, ранили, ранено, травмировано, пострадало, пострадавших, пострадавшего, получила ранения, получил травму, получила травмы, получившие ранения

injure-seriously : event < injure
  opposite: injure-lightly
  ar: جروح خطيرة, بجروح خطيرة, بجروح بالغة, جروح بالغة, بجراح خطيرة, إصابة خطيرة, إصابات خطيرة, إصابة بالغة, إصابات بليغة, جروح بليغة, بجروح بليغة, في حالة حرجة, حالته حرجة, حالة خطرة, حالتهم خطيرة, إصابات حرجة, بين الحياة والموت, جرحى بحالة خطيرة, إصابات بالغة, إصابة حرجة, حالته خطيرة, حالتهم حرجة, حالة حرجة, في حالة خطيرة, في حالة خطرة, حالتها حرجة, أصيب بجروح خطيرة, أصيبوا بجروح خطيرة
  en: seriously injured, seriously wounded, severely injured, severely wounded, critically injured, critically wounded, badly hurt, badly injured, badly wounded, serious injuries, severe injuries, critical condition, life-threatening injuries, in serious condition, gravely wounded, in a critical condition, in critical condition, in a serious condition, fighting for his life, fighting for her life, fighting for their lives, serious condition, critical injuries, badly burned, critically hurt
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
  fr: disparu, disparus, disparue, disparues, porté disparu, portés disparus, manquant, manquants, disparition, manquer à l'appel, manquent à l'appel, introuvable, introuvables, sans nouvelles, disparaître, s'évanouir, disparaît, disparaissent, portée disparue, portées disparues, porté manquant, est introuvable, sans nouvelles de, disparut, disparurent, disparaîtront, disparaissait, disparaissaient, disparaissant
  es: desaparecido, desaparecidos, desaparecida, desaparecidas, desaparecer, desapareció, desaparecieron, desaparición, paradero desconocido, en paradero desconocido, no localizado, no localizados, dado por desaparecido, sin localizar, esfumarse, desaparece, desaparecen, desaparecido desde, sin rastro de, dados por desaparecidos, desaparezca, desaparezcan
  ru: пропавший, пропавшие, пропавших, пропасть без вести, пропал без вести, пропали без вести, без вести пропавший, без вести пропавшие, пропал, пропала, пропали, считаются пропавшими, числятся пропавшими, исчезнуть, исчезать, исчез, исчезла, исчезли, исчезновение, судьба неизвестна, не выходит на связь, числится пропавшим, числятся без вести, считается пропавшим, считается пропавшей, местонахождение неизвестно, пропало, пропавшего, пропавшей, пропавшими, не найдены

found-person : event < find
  opposite: missing
  ar: عثر على المفقودين, العثور على المفقودين, العثور على ناجين, عثر عليه حيا, عثر عليهم أحياء, العثور عليه حيا, العثور عليهم أحياء, عثر عليها حية, عثر عليهم سالمين
  en: found alive, was found safe, were found safe, located alive, found safe, tracked down alive
  fr: retrouvé vivant, retrouvés vivants, retrouvé sain et sauf, retrouvés sains et saufs, retrouvée vivante
  es: encontrado con vida, encontrados con vida, hallado con vida, hallados con vida, localizado con vida, localizados con vida
  ru: найден живым, найдены живыми, нашли живым, нашли живыми, найдена живой, обнаружен живым, обнаружены живыми

rescue : event
  opposite: missing
  ar: أنقذ, ينقذ, أنقذت, أنقذوا, إنقاذ, تم إنقاذ, إنقاذهم, جرى إنقاذ, عملية إنقاذ, عمليات إنقاذ, عمليات الإنقاذ, أنقذ من الغرق, إنقاذ من الغرق, انتشل أحياء, انتشال أحياء, انتشل حيا, انتشلوا أحياء, انتشل ناجين, انتشال ناجين, أخرج حيا, أخرجوا أحياء, إخراج أحياء, أخرج من تحت الأنقاض, إخراج عالقين, نجدة, أنجد, أغاث, إغاثة الركاب, تم إنقاذه, تم إنقاذهم, أنقذ حياة, انتشل, ينتشل, انتشال, انتشلت, انتشلوا, أنقذته, أنقذتهم, أنقذهم, ينقذون, تنقذ, إنقاذه, إنقاذها, إغاثة
  en: rescue, rescued, rescuing, rescue operation, rescue effort, saved, save lives, saved the lives, pulled alive, pulled out alive, pulled from the rubble, pulled from the water, plucked from the water, plucked from the sea, brought to safety, picked up from the sea, lifted to safety, freed from the wreckage, pulled out of the water, plucked from, pull out of, rescues, winched to safety, airlifted to safety, hauled to safety, plucked to safety, pulled to safety, dug out alive, hauled from the water
  fr: secourir, secouru, secourus, secourue, sauver, sauvé, sauvés, sauvée, sauvetage, opération de sauvetage, opérations de sauvetage, porter secours, repêché vivant, repêchés vivants, extrait vivant, extraits vivants, sorti vivant, recueilli en mer, recueillis, sauver des vies, repêchés, hélitreuillé, hélitreuillés, hélitreuillée, hélitreuillées, hélitreuillage, hélitreuiller, secourues, secourt, secourent, sauvées, sauve, sauvent, sauva, secouraient, secourut, secoururent, secourra, secourront
  es: rescatar, rescatado, rescatados, rescatada, rescate, rescates, salvar, salvado, salvados, salvamento, operación de rescate, labores de rescate, operativo de rescate, puesto a salvo, puestos a salvo, sacado con vida, sacados con vida, salvar vidas, sacados del agua, rescatadas, rescató, rescataron, rescata, rescatan, rescatando, salvó, salvaron, salvadas, socorrer, socorrido, socorridos, socorrieron
  ru: спасти, спасать, спас, спасла, спасли, спасен, спасены, спасена, спасенный, спасенные, спасение, спасательная операция, спасательные работы, спасательный, извлечен живым, извлечены живыми, достали живым, подняли из воды, вызволить, спасает, спасают, спасено, спасенных, вытащили из воды, вытащили живым, достали живыми, спасения

survive : event
  opposite: kill
  ar: نجا, ينجو, نجت, نجوا, نجاة, ناج, ناجون, ناجين, ناجية, ناجيات, ناجيان, نجا من الموت, نجا بأعجوبة, نجوا من الموت, نجا من محاولة, على قيد الحياة, بقي على قيد الحياة, بقوا على قيد الحياة, لا يزال على قيد الحياة, كتبت له النجاة, كتبت لهم النجاة, الناجي الوحيد, عدد الناجين, سلم من الموت, خرج حيا, خرجوا أحياء, حيا, حية, أحياء
  en: survive, survived, survivor, survivors, survival, sole survivor, lone survivor, escaped death, escaped with his life, escaped with their lives, made it out alive, still alive, stayed alive, cheated death, lived through, alive
  fr: survivre, survécu, survit, survivent, survivant, survivants, survivante, survie, rescapé, rescapés, rescapée, unique survivant, échapper à la mort, échappé à la mort, en vie, resté en vie, en réchapper, réchappé, vivant, vivante, vivants, survécut, survécurent, survivront
  es: sobrevivir, sobrevivió, sobrevivieron, sobrevivido, superviviente, supervivientes, sobreviviente, sobrevivientes, supervivencia, único superviviente, salvar la vida, salvó la vida, escapar de la muerte, salir con vida, salió con vida, salieron con vida, seguir con vida, quedar con vida, con vida, vivo, vivos
  ru: выжить, выживать, выжил, выжила, выжили, выживший, выжившие, выживших, выживание, уцелеть, уцелел, уцелели, уцелевший, уцелевшие, остаться в живых, остался в живых, остались в живых, остался жив, остались живы, единственный выживший, в живых, спастись, спасся, спаслись, избежать смерти, живым, живыми

aboard : event
  ar: تقل, كانت تقل, يقل, كان يقل, وعلى متنها, على متن, على متنها, على متنه, كان على متنها, كان على متنه, كانوا على متنها, كانوا على متنه, على متن السفينة, على متن العبارة, على متن الطائرة, على متن القطار, على ظهر السفينة, على ظهر العبارة, على ظهرها, كانت تقل, كان يقل, التي تقل, الذي يقل, تقل على متنها, حافلة تقل, سفينة تقل, طائرة تقل, قارب يقل, عبارة تقل, كانت تحمل على متنها, يستقل, تستقل, كان يستقل, كانوا يستقلون, الموجودين على متنها, يضم طاقمها, يضم طاقمه, يضم طاقم, طاقمها من, طاقمه من, طاقم من, يتألف طاقمها, يتكون طاقمها
  en: carrying, aboard, on board, onboard, those aboard, people aboard, were on board, was on board, carrying passengers, was carrying, were carrying, crew of, a crew of, with a crew of
  fr: à bord, se trouvaient à bord, étaient à bord, présents à bord, transportait, transportaient, personnes à bord, équipage de, un équipage de, équipage compte, équipage comptait
  es: a bordo, iban a bordo, viajaban a bordo, estaban a bordo, ocupantes, ocupante, llevaba a bordo, personas a bordo, que viajaban en, tripulación de, una tripulación de
  ru: на борту, находились на борту, находился на борту, находившиеся на борту, были на борту, на борту судна, на борту парома, на борту самолета, экипаж из, экипажем из

evacuate : event
  ar: أجلى, يجلي, أجلي, أجلت, أجلوا, أجليت, إجلاء, إجلاؤهم, إجلاؤه, إجلائهم, عملية إجلاء, عمليات إجلاء, تم إجلاء, جرى إجلاء, أخلى, يخلي, أخلي, أخلت, أخلوا, أخليت, إخلاء, إخلاؤهم, إخلائهم, إخلاؤها, أمر إخلاء, أوامر إخلاء, عملية إخلاء, تم إخلاء, مخلى, الذين تم إجلاؤهم, أجلت السلطات, تجلي, يجلون, أجلاهم, إخلاء المبنى, أخلت السلطات, أخلت الشرطة, تم إخلاؤها, إجلاؤها, أجلي السكان, أجلوا السكان, إبعاد السكان, أبعد السكان, أبعدوا السكان, مغادرة منازلهم احترازيا, نقل السكان إلى, نقلوا إلى أماكن آمنة, نقل إلى أماكن آمنة, نقل السكان إلى أماكن آمنة, نقل الأهالي إلى, أفرغت القرية, أفرغت من سكانها, إفراغ القرية, إفراغ المبنى, خروج السكان من منازلهم, أخلي المبنى, أخلى السكان منازلهم, أخرج التلاميذ, أخرجوا من المبنى, إخراج السكان, طلب من السكان المغادرة, طلب من السكان مغادرة, إخلاء السكان, إخلاء المنازل, تم إخلاء المنازل, أخليت المنازل, أخلوا منازلهم, نقل المرضى, نقلوا إلى مستشفيات أخرى, نقل المرضى إلى
  en: evacuate, evacuated, evacuation, evacuations, evacuee, taken off, brought ashore, taken ashore, evacuees, evacuation order, ordered to leave their homes, airlifted out, moved to safety, taken to safety, cleared the building, evacuating, evacuates, evacuation orders, told to leave their homes, told to evacuate, ordered out of their homes, forced to leave their homes, ordered to evacuate, moved out, moved out of their homes, moved residents out, had to leave their homes, have to leave their homes, asked to leave their homes, left their homes as a precaution, told to leave, ordered to leave, asked to leave the area, told to get out, ordered out, cleared out of, were cleared from, cleared from nearby, cleared of people, emptied of its residents, village was emptied, got everyone out, led out of the building, led to safety, led outside, escorted out, taken out of the building, cleared the area, cleared the school, cleared the station, mass evacuation, precautionary evacuation, brought out of, bussed out, relocated to safety, removed from their homes, emptied the building, building was cleared, patients were moved, moved to other hospitals, cleared the ward
  fr: évacuer, évacué, évacués, évacuée, évacuation, évacuations, ordre d'évacuation, mis à l'abri, mettre à l'abri, mise en sécurité, évacuées, évacue, évacuent, évacuaient, évacuèrent, évacua, évacuant, ordres d'évacuation, dû quitter leur domicile, dû quitter leur logement, dû quitter leurs logements, dû quitter leurs maisons, dû quitter leur maison, contraints de quitter leur domicile, contraints de quitter leur logement, forcés de quitter leur domicile, forcés de quitter leurs maisons, priés de quitter, appelés à quitter, sommés de quitter, mis en sécurité, mises en sécurité, mettre en sécurité, mis en lieu sûr, vidé de ses habitants, vidée de ses habitants, éloigner les habitants, exfiltrés, transférés vers d'autres hôpitaux
  es: evacuar, evacuado, evacuados, evacuada, evacuación, evacuaciones, evacuó, evacuaron, orden de evacuación, desalojar, desalojado, desalojados, desalojo, desalojó, evacuadas, evacuando, evacúa, evacúan, desalojadas, desalojada, desalojaron, desalojos, desalojan, desaloja, órdenes de evacuación, abandonar sus viviendas, abandonaron sus viviendas, abandonar su vivienda, dejar sus casas, dejar sus hogares, dejar sus viviendas, salir de sus casas, salir de sus viviendas, tuvieron que salir de sus casas, obligados a dejar sus casas, obligados a abandonar, sacados de sus casas, trasladados a un lugar seguro, trasladadas a un lugar seguro, puestos a resguardo, vaciar el edificio, vaciado el pueblo, trasladados a otros hospitales
  ru: эвакуировать, эвакуирован, эвакуированы, эвакуированный, эвакуированные, эвакуация, эвакуироваться, эвакуировали, вывезти в безопасное место, вывезены, вывоз жителей, приказ об эвакуации, эвакуирована, эвакуировано, эвакуировал, эвакуируют, эвакуирует, эвакуировались, эвакуированных, эвакуации, эвакуацию, вывезли, вывезено, покинуть дома, покинуть свои квартиры, покинуть здание, оставить дома, оставить свои дома, выведены из здания, вывели из здания, вывели людей, вывели на улицу, выведены на улицу, отселить, отселены, отселили, отселение, отселено, вывезены из зоны, покинуть жилье, вывести людей, вывезли жителей, вывезли из зоны, переведены в другие больницы, перевели в другие больницы

displace : event < harm
  ar: نزح, ينزح, نزحوا, نزوح, نازح, نازحون, نازحين, نازحة, نازحات, نزوح داخلي, موجة نزوح, النازحين داخليا, نزح من منزله, شرد, يشرد, تشريد, مشرد, مشردون, مشردين, تشرد, شردت, شردوا, بلا مأوى, فر من منازلهم, فروا من منازلهم, الفرار من منازلهم, ترك منزله, غادروا منازلهم, مغادرة منازلهم, نزحت, نزحن, ينزحون, هجروا من منازلهم, اضطروا إلى النزوح, اضطر إلى النزوح, دون مأوى, غادروا بيوتهم, أجبروا على الفرار, فارين من منازلهم, نزحت عائلات, نزوح عائلات, فروا من القتال, فرار السكان, فر السكان, نزوح السكان, نزح السكان, نزحت عائلة
  en: displace, displaced, displacement, displaced person, displaced people, displaced persons, internally displaced, IDP, IDPs, homeless, made homeless, left homeless, forced from their homes, fled their homes, driven from their homes, uprooted, uproot, forced to flee, displaces, displacing, flee their homes, fleeing their homes, abandon their homes, abandoned their homes, leave homeless, fled the fighting, have fled, left the town, uprooted families, on the move
  fr: déplacement de population, déplacements de population, déplacé, déplacés, déplacée, déplacées, personnes déplacées, déplacé interne, déplacés internes, sans-abri, fuir leur domicile, fui leur domicile, fui leurs maisons, déplacement interne, déracinés, contraints de fuir, abandonner leur domicile, quitter leur domicile, quitter leurs maisons, fuir leurs maisons, fuient leurs maisons, contraint de fuir, chassés de chez eux, ont fui leur domicile, sans toit, sont sans abri, sans domicile, ont fui les combats, fui les combats, jetés sur les routes, familles déplacées, ont dû fuir
  es: desplazado, desplazados, desplazada, desplazadas, desplazar a la población, desplazamiento, desplazamientos, desplazado interno, desplazados internos, personas desplazadas, sin hogar, sin techo, huir de sus hogares, huyeron de sus hogares, abandonar sus hogares, abandonaron sus hogares, abandonado sus hogares, dejó sin hogar, se quedaron sin hogar, abandonar sus casas, abandonaron sus casas, huyeron de los combates, familias desplazadas, han huido, obligados a huir
  ru: вынужденный переселенец, вынужденные переселенцы, внутренне перемещенные лица, перемещенные лица, перемещенное лицо, перемещение населения, внутреннее перемещение, лишиться крова, лишились крова, остались без крова, остаться без жилья, остались без жилья, бездомный, бездомные, покинуть свои дома, покинули свои дома, бежали из своих домов, внутренние переселенцы, вынужденных переселенцев, внутренне перемещенных лиц, покидают свои дома, покидать дома, покинули дома, лишились жилья, переселенцы, переселенцев, беженцы внутри страны, покинули город, бежали от боев, вынуждены бежать, лишились домов, перемещенные, перемещенных

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
  fr: détenir, détention, placé en détention, enfermer, écroué, détient, placés en détention, placée en détention, placées en détention, écroués, écrouée, détiennent, maintenu en détention, détiendra, détiendront, détiendrait, détiendraient, détint, détinrent
  es: detener, detenido, detenidos, detenida, detuvo, detuvieron, detención, detenciones, apresar, apresado, aprehender, aprehendido, encerrar, detiene, detenidas, detuvieron a, detienen, retenido, retenidos, aprehendidos, aprehensión, apresados, apresaron, arrestado, arrestados, arrestada, arrestadas, arrestó, arrestaron, detendrá, detendrán, detendría, detendrían, detenga, detengan, encierra, encierran, encierre, encierren
  ru: задержать, задерживать, задержан, задержаны, задержана, задержание, задержанный, задержанные, задержания, взят под стражу, содержаться под стражей, заключить под стражу, взяты под стражу, задержали, задержал, задержала, задержано, задержанных, задерживают, взяли под стражу, помещен под стражу

release : event
  opposite: detain, kidnap, capture-person
  ar: أفرج عن, يفرج عن, أفرجت عن, أفرج, إفراج, الإفراج عن, إطلاق سراح, أطلق سراح, يطلق سراح, أطلقت سراح, أطلق سراحه, أطلق سراحهم, مفرج عنه, مفرج عنهم, أخلى سبيل, إخلاء سبيل, أخلي سبيل, أخلي سبيلهم, أخلت سبيل, تحرير الرهائن, تحرير رهائن, تحرير الأسرى, تحرير أسرى, حرر رهينة, حرر رهائن, أسير محرر, أسرى محررون, الأسرى المحررين, أفرجت, أفرجوا, تفرج عن, أطلقت سراحه, أطلقت سراحهم, أطلق سراحها, أطلق سراحهما, أطلقوا سراح, تطلق سراح, أخلي سبيله, أخلي سبيلها, خرج من السجن, خرجوا من السجن, غادر السجن, مفرج عنها, أفرج عنه, أفرج عنهم, الإفراج عنهم
  en: release hostages, release prisoners, release of hostages, release of prisoners, released from prison, released from custody, were released, was released, hostage release, free hostages, freed, freed prisoners, freed hostages, set free, freeing, let go free, been let go, been freed, were let go, was let go, regained freedom, released on bail, release of detainees, release, released, releases, releasing, frees, released without charge, freed on bail, freed without charge, bailed, let them go, was let go
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
  en: trapped, entrapped, trapped under the rubble, under the rubble, buried under, buried alive, beneath the rubble, stuck under, pinned under, trapped inside, were caught in, was caught in, caught up in, got caught in
  fr: piégé, piégés, coincé, coincés, pris au piège, sous les décombres, prisonnier des décombres, enseveli, ensevelis, bloqués sous, pris dans l'avalanche, prisonniers des flammes
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
  es: ahogarse, ahogado, ahogados, ahogada, se ahogó, se ahogaron, ahogamiento, morir ahogado, murieron ahogados, ahogadas, ahogó, ahogaron, ahogamientos, mueren ahogados, murió ahogado, perecieron ahogados, ahogue, ahoguen
  ru: утонувший, утонувшие, утопленник, утонули люди, утонул мужчина, утонул ребенок, захлебнуться, захлебнулся, потонули люди, утонули мигранты, утонул, утонула, утонули, утонуло, тонули, утонувших, утопление, захлебнулись

suffocate : event < kill
  ar: اختنق, يختنق, اختناق, مختنق, اختناقا, حالات اختناق, مات اختناقا, استنشاق الدخان, استنشاق دخان, استنشاق الغاز, ضيق تنفس, اختناق بالدخان, استنشقوا الدخان, استنشاق الأدخنة
  en: suffocate, suffocated, suffocation, asphyxiate, asphyxiation, smoke inhalation, inhaled smoke, overcome by smoke, overcome by fumes, choked to death
  fr: asphyxie, asphyxier, asphyxié, asphyxiés, suffoquer, suffocation, inhalation de fumée, inhalé de la fumée, intoxiqués par la fumée, incommodé par les fumées, incommodés par les fumées, incommodées par les fumées, incommodés par la fumée, incommodées par la fumée, incommodé, incommodés, incommodées
  es: asfixia, asfixiar, asfixiado, asfixiarse, sofocación, inhalación de humo, inhalar humo, intoxicados por humo, sofocaciones, intoxicación por humo, asfixiados, intoxicado por humo, asfixió, intoxicados
  ru: задохнуться, задохнулся, задохнулись, удушье, отравление дымом, надышаться дымом, надышались дымом, отравиться угарным газом, отравление угарным газом, асфиксия, отравились угарным газом, отравился угарным газом, задохнулась, задохнуться дымом, надышались, отравление продуктами горения, отравились дымом

burn-to-death : event < kill
  ar: مات حرقا, ماتوا حرقا, احترق حتى الموت, قضى حرقا, قضوا حرقا, جثث متفحمة, جثة متفحمة, متفحم, لقوا حتفهم حرقا
  en: burned to death, burnt to death, burned alive, burnt alive, charred bodies, charred remains
  fr: brûlé vif, brûlés vifs, mort carbonisé, corps carbonisé, corps carbonisés, carbonisé
  es: quemado vivo, quemados vivos, calcinado, calcinados, cuerpo calcinado, cuerpos calcinados, morir calcinado
  ru: сгореть заживо, сгорел заживо, сгорели заживо, обгоревшие тела, обугленные тела, погибнуть в огне

hospitalise : event < transfer
  ar: نقل إلى المستشفيات, نقل المصابين, نقل الجرحى, نقل إلى مستشفى, أدخل المستشفى, أدخلوا المستشفى, دخل المستشفى, إدخال المستشفى, يتلقى العلاج في المستشفى, يتلقون العلاج, تلقي العلاج, يرقد في المستشفى, تلقوا العلاج, تلقى العلاج, العلاج في المستشفى, نقل إلى المستشفى, نقلوا إلى المستشفى, نقلت إلى المستشفى, نقلوا إلى المستشفيات, نقلوا إلى مستشفى, نقلوا إلى مستشفيات, نقلهم إلى المستشفى, نقله إلى المستشفى, نقلها إلى المستشفى, نقلهم إلى المستشفيات, نقل على إثرها إلى المستشفى, أدخلت المستشفى, أدخل إلى المستشفى, أدخلوا إلى المستشفى, لتلقي العلاج, نقلت المصابين, نقل المصابون, نقل الجرحى إلى, يعالجون في المستشفى, يعالج في المستشفى, لا يزالون في المستشفى, لا يزال في المستشفى
  en: hospitalise, hospitalised, hospitalize, hospitalized, hospitalisation, hospitalization, taken to hospital, rushed to hospital, admitted to hospital, treated in hospital, taken to hospitals, taken to the hospital, transferred to hospital, hospital treatment, treated at hospital, treated at the hospital, needed treatment, received treatment, receiving treatment, sought treatment, hospitalises, sent to hospital, brought to hospital, taken to a hospital, taken to a nearby hospital, taken to nearby hospitals, rushed to a hospital, rushed to the hospital, rushed to hospitals, treated at a hospital, treated in hospitals, admitted to hospitals, admitted to a hospital, airlifted to hospital, flown to hospital, receiving medical treatment, transported to hospital, transported to hospitals, still in hospital, remain in hospital, remains in hospital, remained in hospital, are in hospital, is in hospital, were in hospital, was in hospital
  fr: hospitaliser, hospitalisé, hospitalisés, hospitalisée, hospitalisation, transporté à l'hôpital, transportés à l'hôpital, conduit à l'hôpital, admis à l'hôpital, soins à l'hôpital, soignés à l'hôpital, soignées à l'hôpital, soins hospitaliers, pris en charge par les secours, hospitalisées, hospitalisations, transportée à l'hôpital, transportées à l'hôpital, transféré à l'hôpital, transférés à l'hôpital, évacué vers l'hôpital, évacués vers l'hôpital, évacuées vers l'hôpital, conduits à l'hôpital, conduite à l'hôpital, conduites à l'hôpital, transporté vers l'hôpital, transportés vers l'hôpital, transportés dans un hôpital, transportés dans des hôpitaux, transporté aux urgences, transportés aux urgences, admise à l'hôpital, admises à l'hôpital, soigné à l'hôpital, prises en charge à l'hôpital, pris en charge à l'hôpital, sont à l'hôpital, est à l'hôpital, toujours à l'hôpital, encore à l'hôpital
  es: hospitalizar, hospitalizado, hospitalizados, hospitalización, trasladado al hospital, trasladados al hospital, ingresado, ingresados, ingresar en el hospital, llevado al hospital, hospitalizaciones, atención hospitalaria, tratamiento hospitalario, atendidos en el hospital, atendidas en el hospital, recibieron tratamiento, hospitalizada, hospitalizadas, hospitalizó, ingresada, ingresadas, ingresó en el hospital, ingresaron en el hospital, trasladada al hospital, trasladadas al hospital, trasladados a hospitales, trasladadas a hospitales, trasladado a un hospital, trasladada a un hospital, trasladados a un hospital, llevados al hospital, llevada al hospital, llevadas al hospital, trasladados a centros hospitalarios, trasladado a un centro hospitalario, trasladado a un centro sanitario, trasladados a centros sanitarios, atendidos en hospitales, siguen en el hospital, sigue en el hospital, están en el hospital, hospitalice, hospitalicen
  ru: госпитализировать, госпитализирован, госпитализированы, госпитализированный, госпитализация, доставлен в больницу, доставлены в больницу, доставить в больницу, попасть в больницу, попал в больницу, помещен в больницу, обратились за медицинской помощью, получают лечение, лечение в больнице, госпитализирована, госпитализировано, госпитализировали, госпитализированных, доставлена в больницу, доставлены в больницы, доставили в больницу, попали в больницу, находятся в больнице, находится в больнице, увезли в больницу, увезены в больницу, госпитализации, остаются в больнице

flee : event < leave
  ar: فر, يفر, فروا, فرار, فار, فارون, فارين, هرب, يهرب, هربوا, هروب, هارب, هاربون, هاربين, لاذ بالفرار, لاذوا بالفرار, تمكنوا من الفرار, تمكن من الهرب, تمكنوا من الهرب, أفلت, أفلتوا
  en: flee, fled, fleeing, run away, ran away, escapee, fugitive, took flight, escape, escaped, got away, get away, gets away, getting away, made off, made their getaway, getaway, made good their escape, slipped away, gave police the slip
  fr: fuir, fui, fuite, fuient, fuyard, fugitif, fugitifs, s'enfuir, enfui, enfuis, prendre la fuite, pris la fuite, s'échapper, échappé, évadé, évasion, prend la fuite, prennent la fuite, réussi à s'enfuir, parvenu à s'enfuir
  es: huir, huyó, huyeron, huido, huida, fugarse, fuga, fugitivo, fugitivos, escapar, escapó, escaparon, darse a la fuga, se dio a la fuga, fugue, fuguen
  ru: бежать, сбежать, сбежал, сбежали, бежали, убежать, бегство, побег, беглец, беглецы, скрыться с места, скрылся, скрылись, спасаться бегством, скрыться, пустился в бега, удалось скрыться, удалось бежать

return-home : event < return
  opposite: displace
  ar: عودة النازحين, عاد النازحون, عودة اللاجئين, عاد إلى منزله, عادوا إلى منازلهم, عودة إلى الديار, العودة إلى منازلهم, عادوا إلى ديارهم, عائدون, عائدين, العودة إلى بيوتهم, عادوا إلى بيوتهم, عودة السكان إلى منازلهم, عودة السكان, عاد السكان إلى منازلهم, عاد الأهالي إلى منازلهم, عودة الأهالي, العودة إلى ديارهم, السماح للسكان بالعودة, سمح للسكان بالعودة, سمح لهم بالعودة, عادت العائلات إلى منازلها, العودة إلى منازلها, رجعوا إلى بيوتهم, رجع السكان إلى بيوتهم
  en: return home, returned home, return to their homes, returned to their homes, returnee, returnees, return of refugees, return of displaced, go back home, went back home, go home, went home, go back to their homes, allowed back, allowed back home, allowed home, back in their homes, back home again, return to their houses, returned to their houses, move back in, moved back in, moved back into, return of residents, let back in, allowed to return
  fr: retour chez eux, rentrer chez eux, rentrés chez eux, retour des réfugiés, retour des déplacés, regagner leur domicile, regagner leurs foyers, regagner leurs maisons, regagner leur logement, regagner leurs logements, regagné leur domicile, regagné leurs foyers, regagné leur logement, réintégrer leur logement, réintégrer leur domicile, réintégré leur domicile, réintégré leur logement, rentrer à la maison, rentrés à la maison, rentrer chez elles, rentrées chez elles, rentrent chez eux, retourner chez eux, retournés chez eux, retour des habitants
  es: regresar a sus hogares, regresaron a sus hogares, volver a casa, regreso de los refugiados, regreso de los desplazados, retornados, volver a sus hogares, volver a sus casas, volvieron a sus casas, regresar a sus casas, regresaron a sus casas, vuelven a sus casas, volver a sus viviendas, regresar a sus viviendas, regresar a casa, regresaron a casa, volvieron a casa, retornar a sus hogares, retornar a sus casas, regreso de los vecinos, regreso a sus hogares, vuelta a casa
  ru: вернуться домой, вернулись домой, возвращение беженцев, вернуться в свои дома, вернулись в свои дома, возвращение домой, возвращение переселенцев, вернуться в дома, возвращение жителей, возвращаться домой, вернулись в дома, возвращаются домой, возвращаются в дома, вернуться в квартиры, вернулись в квартиры

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
  fr: corps, cadavre, cadavres, dépouille, dépouilles, corps sans vie, corps des victimes, restes humains, les corps, le corps d'un, le corps d'une, le corps sans vie, corps inanimé
  es: cuerpos, cadáver, cadáveres, cuerpo sin vida, cuerpos sin vida, restos mortales, restos humanos, los cuerpos, el cuerpo
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
  ar: شخص, أشخاص, فرد, أفراد, إنسان, أناس, نسمة, نفر, شخصيات, شخصية
  en: person, people, individual, persons
  fr: personne, personnes, individu, gens
  es: persona, personas, individuo, gente
  ru: человек, люди, персоны

man : thing < adult
  opposite: woman
  ar: رجل, رجال, ذكور
  en: man, men, male
  fr: homme, hommes
  es: hombre, hombres, varón
  ru: мужчина, мужчины

woman : thing < adult
  opposite: man
  ar: امرأة, نساء, نسوة, سيدة, سيدات, المرأة, أنثى, إناث, نسائي
  en: woman, women, female
  fr: femme, femmes
  es: mujer, mujeres
  ru: женщина, женщины, женский

child : thing < person
  opposite: adult
  ar: طفل, أطفال, طفلة, طفلات, طفولة, صغار السن, قاصر, قاصرون, قاصرين, قصر غير مصحوبين, فتى, فتيان, فتاة, فتيات, صبي, صبية, صبيان, بنت
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
  ru: пожилой человек, пожилые люди, пожилой, старик, старики, пенсионер, пенсионерка, пожилые

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
  ar: جاره, جيران, جيرانه, مجاور, مجاورة, المجاورة, المجاور, جارة, جارته, جارتها, الجارة, جيرانها, دول الجوار, دولة مجاورة
  en: neighbour, neighbor, neighbouring, neighboring, neighbours, neighbors
  fr: voisin, voisins, voisinage, voisine, voisines, pays voisin, pays voisins
  es: vecino de al lado, vecina de al lado, vecindario, país vecino, países vecinos
  ru: соседи, сосед по дому, соседний, соседнюю, соседняя, соседней, соседние, соседних, соседнее, сосед, соседа, соседом, соседей

passenger : thing < person
  ar: راكب, ركاب, مسافر, مسافرون, مسافرين, راكبا, راكبة
  en: passenger, passengers, traveller, traveler, commuter
  fr: passager, passagers, passagère, voyageur, voyageurs, usager
  es: pasajero, pasajeros, pasajera, viajero, viajeros
  ru: пассажир, пассажиры, пассажиров, пассажирский, путешественник

crew-member : thing < person
  ar: طاقم, أطقم, أفراد الطاقم, فرد من الطاقم, أعضاء الطاقم, طواقم, أفراد طاقم, بحار, بحارة, ملاح, ملاحون, ملاحين, مضيف جوي, مضيفة, يضم طاقمها, يضم طاقمه, يضم طاقم, طاقمها من, طاقمه من, طاقم من, يتألف طاقمها, يتكون طاقمها
  en: crew, crew member, crewmember, crewman, crewmen, crew members, sailor, seafarer, seaman, seamen, flight attendant, mariner, crew of, a crew of, with a crew of
  fr: équipage, membre d'équipage, membres d'équipage, membre de l'équipage, membres de l'équipage, marin, marins, matelot, hôtesse de l'air, équipage de, un équipage de, équipage compte, équipage comptait
  es: tripulación, tripulante, tripulantes, miembro de la tripulación, marinero, marineros, marino, azafata, tripulaciones, tripulación de, una tripulación de
  ru: экипаж, член экипажа, члены экипажа, членов экипажа, моряк, моряки, матрос, матросы, стюардесса, бортпроводник, экипаж из, экипажем из

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
  en: driver, motorist, chauffeur, bus driver, truck driver, train driver, engine driver, lorry driver, coach driver, taxi driver, truckers, trucker, motormen
  fr: chauffeur, automobiliste, chauffeur routier, conducteur, conductrice, conducteurs, conducteur de train, mécanicien, chauffeur de bus, conducteur du bus, routier, routiers
  es: conductor, conductora, chófer, chofer, maquinista, automovilista, camionero, taxista, taxistas
  ru: водитель, шофер, машинист, водители, автомобилист, водитель автобуса, машинист поезда, дальнобойщик, таксист, таксисты

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
  ar: عامل, عمال, عاملة, عاملات, عاملون, عاملين, شغيلة, عمالة, تخفيض عدد العمال, تقليص العمالة, فصل عمال, فصل العمال, يضرب العمال, نقابة العمال, اتحاد العمال
  en: worker, laborer, labourer, workman, workmen, workers, workers' union, workers' federation
  fr: ouvrier, ouvriers, ouvrière, travailleur, travailleurs
  es: trabajador, trabajadores, trabajadora, obrero, obreros, central obrera
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

victim : thing < stricken-person
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
  ar: سجين, سجناء, سجينة, سجينات, مسجون, نزيل السجن, نزلاء السجن, مساجين, تعداد السجناء
  en: prisoner, prisoners, prisoners are held, hunt for the prisoners, hunt for the inmates, count of inmates
  fr: prisonnier, prisonniers, emprisonné, prisonniers des flammes
  es: preso, presos, prisionero, prisioneros, recluso, reclusos, encarcelado, presa política, recuento de presos
  ru: заключенный, заключенные, арестант, узник, узники, осужденный, пересчет заключенных, при проверке заключенных

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
  ar: قائد عسكري, قادة عسكريون, قائد ميداني, قادة ميدانيون, القائد العام, القائد الأعلى للقوات, قائد الجيش, قائد القوات, قادة الجيش, قائد كتيبة, قائد لواء, قيادي في, قائد القوات المسلحة, قائدا للجيش, قيادة الجيش
  en: commander, commanders, military commander, field commander, commander-in-chief, army chief, military leader, head of the army, army commander, head of the armed forces, military chief, army head, chief of the army
  fr: commandant, commandants, commandant en chef, chef militaire, chef de guerre, chefs militaires, chef de l'armée, chef des armées, chef des forces armées, patron de l'armée
  es: comandante, comandantes, comandante en jefe, jefe militar, jefe del ejército, cabecilla, comandante del ejército, jefe de las fuerzas armadas, comandante de las fuerzas armadas
  ru: командир, командующий, командиры, главнокомандующий, полевой командир, военачальник, командиры подразделений, командующего армией, командующий армией, командующего, командующим, командующему, главком, главнокомандующего

chief-of-staff : thing < senior-officer, commander
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
  ru: вооруженная группировка, вооруженные группировки, группировка, группировки, вооруженное формирование, вооруженные формирования, бандформирование, группировок, группировками, группировкой

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
  ar: حارس, حراس, حرس, حراسة, حارس أمن, حراس أمن, مرافق شخصي, حارس شخصي, حرس شخصي, حارس السجن, حراس السجن, سجان, سجانون, سجانين, ضباط السجن
  en: guard, guards, security guard, bodyguard, bodyguards, warden, wardens, warder, warders, jailer, jailers, prison officers, corrections officer, corrections officers, prison staff, correctional officer, prison officer
  fr: garde du corps, gardes du corps, vigile, agent de sécurité, gardien, gardien de prison, gardiens de prison, surveillant de prison, surveillants de prison, surveillant, surveillants, surveillant pénitentiaire, surveillants pénitentiaires, maton
  es: guardia de seguridad, guardaespaldas, escolta, vigilante, carcelero, carceleros, funcionario de prisiones, custodio, custodios, guardia penitenciario, guardias penitenciarios, celador, celadores
  ru: охранник, охранники, телохранитель, телохранители, сторож, надзиратель, надзиратели, конвоир, конвоиры, сотрудник колонии, сотрудники колонии, тюремщик, охранники колонии, надзирателей

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
  ar: ذخيرة, ذخائر, ذخيرة حية, مؤن حربية, الذخيرة الحية, الرصاص الحي, رصاص حي, ذخائر حية
  en: ammunition, munition, munitions, ammo, live ammunition, live rounds, live fire, live bullets, live round, rounds of ammunition
  fr: munition, munitions, balles réelles, munitions réelles, balle réelle
  es: munición, municiones, pertrechos, munición real, balas reales, fuego real, munición de guerra
  ru: боеприпас, боеприпасы, патроны, боекомплект, боевые патроны, боевых патронов, боевыми патронами, боевые пули, боевыми пулями

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
  es: dron, drones, avión no tripulado, aviones no tripulados, vehículo aéreo no tripulado, derribó un dron, derribó el dron, derribó drones, derribó varios drones
  ru: беспилотник, беспилотники, дрон, дроны, беспилотный летательный аппарат, БПЛА, беспилотный

bomb : thing < weapon
  ar: قنبلة, قنابل, قنبلة موجهة, قنابل جوية, برميل متفجر, براميل متفجرة, شظايا قنبلة, قنابل موجهة
  en: bomb, bombs, glide bomb, air-dropped bomb, aerial bomb, barrel bomb, barrel bombs, aviation bomb
  fr: bombe, bombes, bombe planante, bombe larguée par avion, baril d'explosifs, barils d'explosifs, bombe guidée, bombes guidées, éclats de bombe
  es: bomba, bombas, bomba de aviación, barril explosivo, barriles explosivos
  ru: бомба, бомбы, авиабомба, авиабомбы, управляемая бомба, осколки бомбы

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
  en: shrapnel, shell fragment, shell fragments, missile fragments, missile debris, fragments, fragments of, splinters, splinter
  fr: éclat d'obus, éclats d'obus, shrapnel, fragments, éclats de
  es: metralla, esquirla, esquirlas, fragmentos
  ru: осколок, осколки, осколочный, обломки дрона, обломки ракеты, фрагменты, фрагментов

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
  en: warplane, warplanes, fighter jet, fighter jets, fighter plane, jet fighter, bomber, bombers, military aircraft, combat aircraft, attack jet, attack jets, light attack jets, light attack aircraft, attack aircraft, combat jets, trainer jet, trainer jets, warplanes bombed, warplanes struck, warplanes hit, jets bombed, jets struck
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
  ar: سلام, إحلال السلام, السلم الأهلي, سلمي, السلم والأمن
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
  fr: combattre, combattu, combat, combats, bataille, batailles, se battre, violents combats, combattent, combattus, combattit, combattirent, combattront, combattait, combattaient
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
  ar: غارة, غارات, غارة جوية, غارات جوية, قصف جوي, شن غارة, شن غارات, أغار, يغير الطيران, ضربة جوية, ضربات جوية, قصف بالطائرات, قصف الطيران, طلعات جوية
  en: airstrike, airstrikes, air strike, air strikes, air raid, air raids, aerial bombardment, aerial bombing, air attack, warplanes bombed, warplanes struck, jets bombed, jets struck, sorties, bombing raid, bombing raids, raids on, warplanes hit
  fr: frappe aérienne, frappes aériennes, raid aérien, raids aériens, bombardement aérien, bombardements aériens, attaque aérienne
  es: ataque aéreo, ataques aéreos, bombardeo aéreo, bombardeos aéreos, incursión aérea, incursiones aéreas, raid aéreo
  ru: авиаудар, авиаудары, авианалет, воздушный удар, удар с воздуха, воздушный налет, бомбовый удар, авиационный удар, удары с воздуха, налет авиации

drone-strike : event < strike
  ar: هجوم بطائرة مسيرة, هجوم بطائرات مسيرة, هجوم بمسيرة, هجوم بمسيرات, هجمات بالمسيرات, ضربة بطائرة مسيرة, قصف بطائرة مسيرة, قصف بمسيرة, استهداف بمسيرة, هجوم مسيرات
  en: drone strike, drone strikes, drone attack, drone attacks
  fr: frappe de drone, frappes de drones, attaque de drone, attaques de drones, attaque de drones
  es: ataque con drones, ataque con dron, ataques con drones, ataque de drones
  ru: атака беспилотников, атака беспилотника, удар беспилотника, удар дрона, атака дронов, налет беспилотников, атака БПЛА

bombard : event < attack
  ar: قصف, يقصف, قصفت, قصفوا, مقصوف, تعرض للقصف, قصف عنيف, قصف مكثف, قصف صاروخي, تقصف, دك, يدك, دكت, أمطر, أمطرت
  en: bombard, bombarded, bombardment, bombing campaign, bombed, carpet bombing, pounded the city, pounding positions, pounded, pounding, came under fire, came under shelling
  fr: bombarder, bombardé, bombardement, bombardements, pilonner, pilonnage, pilonnages, pilonnée, sous les bombes, pilonnent, pilonnèrent
  es: bombardear, bombardeado, bombardeo, bombardeos, bombardeó, bombardearon, bajo fuego, bajo las bombas
  ru: бомбить, бомбардировать, бомбардировка, бомбардировки, бомбежка, разбомбить, бомбежки, обстрела, обстреляла, бомбил, бомбили, под обстрел, под обстрелом

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
  ar: أطلق النار, يطلق النار, إطلاق النار على, إطلاق نار, أطلقوا النار, أطلقت النار, فتح النار, فتحوا النار, تعرض لإطلاق نار, إطلاق الرصاص, أطلق الرصاص, أطلق عليه النار, حادث إطلاق نار, رميا بالرصاص, فتح مسلح النار, فتحت النار, فتح مسلحون النار, أطلق النار على نفسه, أطلق الجنود, أطلقوا الرصاص, أطلقوا الذخيرة, إطلاق الذخيرة, إطلاق الرصاص الحي, أطلق الرصاص الحي, أطلقت الرصاص الحي, يطلقوا, يطلقون, أطلقت قنابل
  en: shoot, shot, shooting, shootings, open fire, opened fire, gunfire, gunshot, fired shots, mass shooting, fired at, fired on, shots fired, fired, fired into the crowd, fired into the air, firing, turned the gun on, turning the gun on
  fr: tirer sur, a tiré sur, ont tiré sur, ouvrir le feu, ouvert le feu, tirs, coup de feu, coups de feu, fusillade, fusillades, tuerie par balles
  es: disparar, tiroteo, tiroteos, disparó, dispararon, disparo, disparos, abrir fuego, abrió fuego, abrieron fuego, balacera, tiroteo masivo
  ru: стрелять, стрельба, открыть огонь, открыл огонь, открыли огонь, выстрел, выстрелы, застрелить, выстрелить, расстрелять, расстрел, застрелил

shoot-down : event
  ar: أسقط طائرة, يسقط طائرة, أسقطت طائرة, أسقطوا طائرة, أسقطت مسيرة, أسقطت الدفاعات الجوية, أسقطت صاروخا, أسقط صاروخا, إسقاط طائرة, إسقاط مسيرة, أسقط مسيرة, إسقاط صاروخ, إسقاط مسيرات, أسقط, يسقط الطائرة, إسقاط, أسقطت
  en: shoot down, shot down, downed, downing, shooting down
  fr: abattre un drone, abattu un drone, abattre un avion, abattu en vol, avion abattu, drones abattus, drone abattu
  es: derribar, derribado, derribo, derribaron, derribados, derribó un avión, derribó un dron, derribó el avión, derribó un helicóptero, derribó el dron, derribó drones, derribó varios drones
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
  fr: défendre, défendu, défense, défensif, défensive, légitime défense, défenseur, défend, défendent, défendus, défendit, défendirent, défendront, défendait, défendaient, défendant, défende
  es: defender, defendido, defendió, defensa, defensivo, legítima defensa, defensor, defiende, defienden, defienda
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
  ar: رد عسكري, رد انتقامي, انتقم, ينتقم, انتقام, انتقامي, انتقامية, ثأر, يثأر, رد على الهجوم, ردا على الهجوم, رد على العدوان, معاملة بالمثل, ردا على, إجراء مماثل
  en: retaliate, retaliated, retaliation, retaliatory, reprisal, reprisals, revenge, avenge, vengeance, in kind, mirror response
  fr: riposter, riposte, représailles, vengeance, se venger, ripostes, rétorsion, réciprocité, mesure de réciprocité
  es: represalia, represalias, vengar, venganza, vengarse, tomar represalias, responder al ataque, reciprocidad, medida recíproca, ojo por ojo, en respuesta, vengue, venguen
  ru: ответный удар, возмездие, месть, отомстить, ответные меры военного, ответная атака, мстить, нанести ответный удар, ответная мера, зеркально, в ответ, ответная высылка, отплатить

ambush : event < attack
  ar: كمين, كمائن, نصب كمينا, نصب كمين, وقع في كمين, أكمنة
  en: ambush, ambushed, ambushes
  fr: embuscade, embuscades, guet-apens, tendre une embuscade
  es: emboscada, emboscadas, emboscar, embosque, embosquen
  ru: засада, засады, устроить засаду, попасть в засаду, попали в засаду

infiltrate : event < enter
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

capture-territory : event < control-seize
  opposite: lose-territory
  ar: سيطر على, يسيطر على, سيطرة على, سيطروا على, سيطرت على, السيطرة على, استولى على, يستولي على, استولت على, استولوا على, استيلاء, الاستيلاء على, بسط سيطرته, وقع تحت سيطرة, سقوط المدينة, سقطت المدينة
  en: take control of, took control of, seize control, seized control, capture the town, captured the town, captured the village, captured the city, overrun, overran, fall of the city, gained control
  fr: prendre le contrôle, pris le contrôle, s'emparer de, s'est emparé, se sont emparés, prise de la ville, chute de la ville, conquérir, conquis, conquête, prise de contrôle, conquiert, conquièrent, conquise, conquises, conquerra, conquerront
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
  en: liberate, liberated, liberation, recapture, retake, retook, regain control, regained control, reclaimed territory, retakes, recaptures, took back control
  fr: reprendre le contrôle, repris le contrôle, reconquérir, reconquête, reconquis, reprise de la ville, libération de la ville, repris la ville, reprend le contrôle, reprendre la ville, ont repris la localité, repris la localité, reconquiert, reconquièrent, reconquise, reconquises, reconquerra, reconquerront
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
  es: replegarse, repliegue, retroceder, retirada táctica, se replegó, se replegaron, en retirada, repliega, repliegan
  ru: отступить, отступать, отступление, отступил, отступили, откатиться, отход войск, отойти с позиций

withdraw : event < leave
  opposite: deploy, invade, occupy
  ar: انسحب, ينسحب, انسحاب, انسحابات, انسحبت, انسحبوا, سحب قوات, سحب قواته, سحب قواتها, سحبت قواتها, سحب القوات, سحب جنود, منسحب, جلاء القوات, انسحاب القوات
  en: withdraw, withdrew, withdrawn, withdrawal, pull out, pulled out, pullout, troop withdrawal, withdraw troops, pull troops out
  fr: se retirer, retraits, s'est retiré, se sont retirés, retrait des troupes, retirer ses troupes, retirer ses forces, désengagement militaire, retrait, se retirer du, se retirer de la, se retirer des, s'est retiré du, s'est retirée du, s'est retirée de la, s'est retiré de la, se retire du, se retire de la, s'est retirée, se sont retirées, retiré ses forces
  es: retirarse, retirada de tropas, retiro de tropas, se retiró, se retiraron, retirar sus tropas, retirar las tropas, retirada de las tropas, retirada, retiro de
  ru: вывести войска, вывод войск, отвести войска, отвод войск, вывел войска, уйти с территории, отвел войска, вывода войск, вывод сил

deploy : event < transfer
  opposite: withdraw
  ar: نشر قوات, ينشر قوات, نشرت قوات, نشر قواته, انتشار القوات, انتشار أمني, انتشرت القوات, نشر القوات, نشر جنود, انتشار عسكري, نشر صواريخ, أرسل قوات, إرسال قوات, أرسلت قوات, إرسال جنود, نشر منظومة, نشرت بطاريات, دفع الجيش, دفعت القوات, دفع بتعزيزات, دفعت بتعزيزات, دفع بقوات
  en: deploy, deployed, deployment, send troops, sent troops, sending troops, dispatch troops, station troops, stationed, redeploy, redeployment
  fr: déployer, déployé, déploiement, envoyer des troupes, envoi de troupes, envoyé des troupes, stationner des troupes, stationnés, redéploiement, redéployer, déploie, déploient, déploiera, déploieront, redéploie, redéploient, redéploiera, redéploieront, redéployèrent
  es: desplegar, desplegado, despliegue, desplegó, enviar tropas, envío de tropas, envió tropas, estacionar tropas, redespliegue, despliega, despliegan
  ru: развернуть, развертывание, развернут, развернуты, ввести войска, ввод войск, направить войска, отправить войска, передислокация, дислоцировать, разместить войска, размещение войск, дислоцированы

mass-troops : event < deploy
  ar: حشد قوات, حشد قواته, حشدت قوات, حشد, يحشد, حشود عسكرية, حشد عسكري, تعزيزات على الحدود, تحشيد, حشد الجيش, حشد جنودا, حشد القوات
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
  es: movilizar, movilizado, movilización, movilizó, llamar a filas, reclutar, reclutamiento, servicio militar, llamar a reservistas, conscripción, movilizaciones, movilice, movilicen
  ru: мобилизовать, мобилизация, мобилизован, мобилизованный, мобилизованные, призыв в армию, призвать резервистов, военная служба, воинская повинность, призыв резервистов, мобилизовать резервистов

demobilise : event
  opposite: mobilise
  ar: تسريح المقاتلين, تسريح الجنود, تسريح جنود, تسريح قوات الاحتياط
  en: demobilise, demobilize, demobilisation, demobilization, demobilised, demobilized
  fr: démobiliser, démobilisé, démobilisation militaire, démobilisation
  es: desmovilizar, desmovilización, desmovilizado, desmovilizaciones, desmovilice, desmovilicen
  ru: демобилизовать, демобилизация, демобилизован, демобилизованный

ceasefire : event
  opposite: hostilities
  ar: وقف للقتال, وقفا للقتال, وقف إطلاق النار, وقف لإطلاق النار, وقفا لإطلاق النار, وقف النار, هدنة, هدن, هدنة إنسانية, وقف القتال فورا, وقف الأعمال القتالية, وقف الأعمال العدائية, تهدئة, هدنة مؤقتة, هدنة دائمة
  en: ceasefire, cease-fire, ceasefires, truce, truces, cessation of hostilities, armistice, humanitarian pause, pause in fighting, halt to the fighting, end the fighting, lull in fighting
  fr: cessez-le-feu, trêve, trêves, cessation des hostilités, arrêt des combats, armistice, pause humanitaire, arrêt des hostilités, trêve humanitaire
  es: alto el fuego, cese el fuego, cese del fuego, tregua, treguas, cese de hostilidades, cese de las hostilidades, armisticio, pausa humanitaria, alto al fuego
  ru: прекращение огня, прекратить огонь, перемирие, прекращение боевых действий, прекращение военных действий, режим тишины, гуманитарная пауза, прекращения огня, режим прекращения огня

violate-ceasefire : event < violate-agreement
  ar: انتهك وقف إطلاق النار, خرق وقف إطلاق النار, انتهاك وقف إطلاق النار, خروقات وقف إطلاق النار, خرق الهدنة, انتهاك الهدنة, خرق الاتفاق, خروقات, انتهاكات وقف إطلاق النار, انهيار الهدنة, انهيار وقف إطلاق النار, خرقت الهدنة, انهارت الهدنة, انتهاكات الهدنة, خرقوا الهدنة, خروقات الهدنة, انهار وقف إطلاق النار, انتهكت الهدنة, انتهك الهدنة, نقض الهدنة
  en: violate the ceasefire, violated the ceasefire, ceasefire violation, ceasefire violations, breach of the ceasefire, broke the truce, breach the truce, violating the ceasefire, collapse of the ceasefire, truce broke down, ceasefire broke down, ceasefire collapsed, truce collapsed, broke the ceasefire, breach of the truce, violations of the ceasefire, breaking the truce, breaking the ceasefire, breached the ceasefire, truce violation, truce violations, first to break the truce
  fr: violer le cessez-le-feu, violé le cessez-le-feu, violation du cessez-le-feu, violations du cessez-le-feu, rompre la trêve, violation de la trêve, rompu la trêve, rupture de la trêve, rupture du cessez-le-feu, rompu le cessez-le-feu, violé la trêve, violations de la trêve, enfreint la trêve
  es: violar el alto el fuego, violó el alto el fuego, violación del alto el fuego, violaciones del alto el fuego, romper la tregua, rompió la tregua, violar la tregua, ruptura de la tregua, ruptura del alto el fuego, rompió el alto el fuego, rompieron la tregua, violó la tregua, violaciones de la tregua, violación de la tregua, quebrantó la tregua
  ru: нарушить режим прекращения огня, нарушение режима прекращения огня, нарушить перемирие, нарушение перемирия, нарушил перемирие, срыв перемирия, нарушил режим прекращения огня, нарушения режима прекращения огня, нарушила перемирие, нарушили перемирие, нарушения перемирия, сорвал перемирие

capture-person : event
  opposite: release
  ar: أسر جنديا, أسر جنود, أسر جندي, أسر جنودا, وقع في الأسر, وقعوا في الأسر, قيد الأسر, في الأسر, عملية أسر, أخذ أسرى, يأسر, مأسور, أسرهم, أسرته القوات, أسروا, أسرت, تحتجز أسرى, يحتجز أسرى, احتجز أسرى, يحتجزون أسرى, لديها أسرى, لديه أسرى
  en: captured soldiers, capture soldiers, captured soldier, capture of soldiers, taken prisoner, took prisoner, captivity, in captivity, taken captive, took captive, fell into captivity, captured fighters, captures, capturing, holding prisoners of war, holds captives, holding captives, held captive
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
  fr: rançon, rançons, demande de rançon, rançonner, rançonnent, rançonnée, rançonnées, rançonnèrent
  es: rescate económico, pago de rescate, pagar un rescate, pagar rescate, pedir rescate, exigir rescate, dinero del rescate
  ru: выкуп, требовать выкуп, заплатить выкуп, за выкуп, выкупа

exchange-prisoners : event < release
  ar: تبادل الأسرى, تبادل أسرى, تبادل السجناء, تبادل سجناء, صفقة تبادل, صفقة أسرى, تبادلا أسرى, عملية تبادل أسرى, صفقة تبادل الأسرى, مبادلة أسرى, صفقة الرهائن, صفقة رهائن, تبادل المحتجزين, تبادل الرهائن, عملية تبادل, عمليات تبادل
  en: prisoner exchange, prisoner swap, exchange of prisoners, exchange prisoners, exchanged prisoners, swap prisoners, swapped prisoners, hostage deal, prisoner exchanges, exchange of captives, in a swap, swap deal, in a prisoner swap, under an exchange, in an exchange
  fr: échange de prisonniers, échanger des prisonniers, échanges de prisonniers, échangé des prisonniers, échange d'otages, échange de captifs
  es: canje de prisioneros, intercambio de prisioneros, intercambiar prisioneros, canjear prisioneros, intercambio de rehenes, canje de presos, intercambiaron prisioneros, canje, canjes, canjeados, canjear
  ru: обмен пленными, обменяться пленными, обмен заключенными, обмен военнопленными, обменялись пленными, обменять пленных, сделка по обмену, обмена пленными, в рамках обмена, обмен заключённых, обмена заключенными

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
  es: rendirse, rendición, se rindió, capitular, capitulación, deponer las armas, se rindieron, se entregó, bandera blanca, capitulaciones, se entregó a la policía, se entregaron, se entregó a las autoridades, entregarse a la policía, rinde, rinden, rindió, rindieron, rinda
  ru: сдаться, сдаваться, капитуляция, сдался, сдались, капитулировать, сложить оружие, сдача в плен, сложили оружие, белый флаг, сдалась, сдаются, сдался полиции, сдались в плен, явился с повинной

disarm : event
  opposite: supply-arms
  ar: نزع سلاح, نزع السلاح, نزع أسلحة, تسليم السلاح, تجريد من السلاح, حصر السلاح, تسليم الأسلحة, سحب السلاح, تجريد من سلاح
  en: disarm, disarmed, disarmament, disarming, hand over weapons, demilitarisation, demilitarization, decommission weapons, surrender their weapons, demilitarise
  fr: désarmer, désarmé, désarmement, remettre les armes, démilitarisation, démilitariser, remise des armes
  es: desarmar, desarme, entregar las armas, desmilitarización, desmilitarizar, entrega de armas, desmilitarizaciones, desmilitarice, desmilitaricen
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
  ar: خطف طائرة, اختطاف طائرة, خطف سفينة, اختطاف سفينة, احتجاز سفينة, احتجاز ناقلة, احتجز ناقلة, قرصنة سفينة, خاطفو الطائرة, خاطفون, خاطفين, خاطفان, خاطفي, خاطفي الطائرة, خطف الطائرة
  en: hijack, hijacked, hijacking, hijacker, hijackers, ship seizure, seized a tanker
  fr: détourner un avion, détournement d'avion, avion détourné, pirate de l'air, arraisonner, arraisonnement, arraisonné, arraisonnent, arraisonnèrent
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
  fr: détruire, détruit, détruite, détruits, destruction, dévasté, dévaster, démolir, démoli, démolition, rasé, anéantir, anéanti, ravager, ravagé, réduit en ruines, détruisent, détruiront, détruisit, détruisirent, détruisait, détruisaient, détruisant, détruise
  es: destruir, destruido, destruyó, destrucción, devastar, devastado, devastación, demoler, demolición, arrasar, arrasado, asolar, reducido a escombros, destrozar, destrozado, devastaciones, destroce, destrocen, destruyera, destruyeran
  ru: уничтожить, уничтожен, уничтожены, уничтожение, разрушить, разрушен, разрушены, разрушение, разрушения, разрушать, снести, снос, опустошить, стереть с лица земли, уничтожать

damage : event
  ar: ألحق أضرارا, أضرار, إلحاق أضرار, ألحقت أضرارا, ضرر, أضرار مادية, خسائر مادية, متضررة, لحقت أضرار, أضرار جسيمة, أضر, تسبب بأضرار, تعرض لأضرار, لحقت أضرار ب, أضرار بالغة, أضرار طفيفة, ألحق ضررا, تضررت المنازل, تضرر المبنى, تضررت, تضرر منزل, أضرار لحقت, متضررا, أتلف, أتلفت, إتلاف, خسائر مادية كبيرة, حجم الأضرار, تضررت منازل, خلف أضرارا, خلفت أضرارا, مدمرة جزئيا
  en: damage, damaged, damages, material damage, heavy damage, property damage, damaging, battered, badly damaged, heavily damaged, severely damaged, partly damaged, partially damaged, suffered damage, sustained damage, caused damage, causing damage, extensive damage, structural damage, storm damage, flood damage, wrecked, smashed windows, shattered windows, damage estimated
  fr: endommager, endommagé, endommagés, dégât, dégâts, dommages, dégâts matériels, dégâts importants, endommagée, endommagées, endommage, abîmé, abîmée, abîmés, détérioré, détériorée, dégradations, a subi des dégâts, subi des dégâts, gros dégâts, lourds dégâts, importants dégâts, fait des dégâts, dommages matériels, abîmer, sérieusement endommagé
  es: dañar, dañado, daño, daños, daños materiales, averiado, desperfectos, dañada, dañados, dañadas, dañó, dañaron, daños importantes, sufrió daños, sufrieron daños, causó daños, causaron daños, cuantiosos daños, daños cuantiosos, destrozos, afectó viviendas, deteriorado, deteriorada, dañaba, graves daños
  ru: повредить, поврежден, повреждены, повреждение, ущерб, повреждения, нанести ущерб, материальный ущерб, повреждена, повредил, повредила, повредило, повредили, повреждено, повреждений, повреждениями, получил повреждения, получила повреждения, получили повреждения, пострадали дома, пострадало здание, ущерба, ущербу, поврежденные, поврежденных, нанес ущерб, причинил ущерб

rebuild : event
  opposite: destroy
  ar: إعادة إعمار, إعادة الإعمار, أعاد إعمار, إعادة بناء, أعاد بناء, ترميم, رمم, يرمم, إعمار
  en: rebuild, rebuilt, rebuilding, reconstruction, reconstruct, reconstructed
  fr: reconstruire, reconstruit, reconstruction, rebâtir, reconstruisent, reconstruiront, reconstruisit, reconstruisirent, reconstruisait, reconstruisaient, reconstruisant, reconstruise
  es: reconstruir, reconstruido, reconstrucción, reconstruyó, reconstruyera, reconstruyeran
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
  ar: بركان, براكين, ثوران بركاني, ثار البركان, ثوران بركان, حمم بركانية, بركاني, ثوران البركان, ثوران, نشاط بركاني, ثار بركان, ثورانه
  en: volcano, volcanic eruption, volcanic, eruption, erupted volcano, lava, eruptions, spewed ash, spewing ash, spewed lava, spewing lava, volcano erupted, erupting volcano, began erupting, started erupting
  fr: volcan, volcans, éruption, éruption volcanique, volcanique, lave, entré en éruption, entre en éruption, en éruption, craché des cendres, est entré en éruption
  es: volcanes, erupción, erupción volcánica, volcánico, lava, el volcán, un volcán, volcán en erupción, entró en erupción, en erupción, erupciones, expulsó ceniza, volcán, erupcionó, expulsa ceniza
  ru: вулкан, извержение, извержение вулкана, лава, вулканический, началось извержение, извергается, извергать, вулкана, извержения вулкана, извержения

flood : event < disaster
  ar: فيضان, فيضانات, فاض, سيل, سيول, غمرت المياه, غمرته المياه, طوفان, سيول جارفة, غمر, فاض النهر, فاضت, فيضان النهر, غمرت, غمرتها المياه, غمر المياه, اجتاحت السيول
  en: flood, floods, flooded, flooding, flash flood, flash floods, inundate, inundated, deluge, floodwaters, burst its banks, burst their banks, overflowed, swept away by, carried away by the current
  fr: inondation, inondations, inonder, inondé, crue, crues, crue subite, sorti de son lit, sortie de son lit, sortir de son lit, sorties de leur lit, en crue, inondée, inondés, inondées, inonde, submergé, submergés, submergée
  es: inundación, inundaciones, inundar, inundado, riada, riadas, crecida, desbordamiento, desbordó, se desbordó, desbordarse, anegó, anegaron, anegado, anegados, anegada, anegadas, anegar, inundó, inundaron, inundadas, inundada, inundados, desbordaron, desbordamientos, crecidas, aniega, aniegan, aniegue, anieguen
  ru: наводнение, наводнения, затопить, затоплен, затопление, паводок, потоп, паводки, подтопление, вышла из берегов, вышел из берегов, вышли из берегов, затопило, затопила, затопил, затоплены, затоплена, затоплено, подтопило, подтоплены, подтоплено, паводка, наводнением, река разлилась, реки разлились

fire : event < disaster
  ar: حريق, حرائق, اندلع حريق, اندلاع حريق, نشب حريق, نشوب حريق, شب حريق, احترق, يحترق, احتراق, اندلعت النيران, التهمت النيران, نيران, ألسنة اللهب, لهيب, اشتعلت النيران, اشتعل, اشتعال, محترق, احترقت, اندلعت النار, حريقا, حرق, شب, التهمت, يلتهم, تلتهم, التهم حريق, التهم الحريق, التهم حريق هائل, اندلعت حرائق, نشبت حرائق, اشتعلت, اشتعلت النار, شبت النيران, نار, النار, اشتعلت فيه النيران, احترق منزل, شبت النار, نشبت النيران, اندلاع النيران, اندلاع النار, نشوب النيران, أتت النيران على, أتى الحريق على, حرائق متفرقة, حريق هائل, حريق ضخم, حريق كبير, لهب
  en: fire, fires, blaze, blazes, caught fire, catch fire, went up in flames, in flames, burned down, burnt down, ablaze, inferno, flames, fire broke out, engulfed in flames, burn, burned, burnt, burning, ignite, ignited, engulfed, charred, went up in smoke, blazing, fire started, fire erupted, went on fire, on fire, up in flames, blaze broke out, blaze started, fire began, fire swept through, fire ripped through, fire tore through, blaze ripped through, blaze tore through, tore through the building, gutted, gutted by fire, destroyed by fire, burned out, burnt out, blackened, smouldering, smoldering, smoulder, burns, set alight, tore through the ward, raged, raging, ripped through
  fr: incendie, incendies, brasier, prendre feu, pris feu, brûler, flammes, en feu, feu s'est déclaré, ravagé par les flammes, brûlé, embrasement, incendie s'est déclaré, incendie a éclaté, s'est embrasé, s'embraser, brûlent, brûlait, brûle, calciné, calcinés, calcinée, ravagé par un incendie, détruit par les flammes, le feu, du feu, au feu, ce feu, un feu, feu a pris, feu a pris dans, s'est embrasée, embrasé, embrasée, partir en fumée, parti en fumée, partie en fumée, réduit en cendres, réduite en cendres, consumé, consumée, départ de feu, départs de feu, en proie aux flammes, la proie des flammes, carbonisé, carbonisée, carbonisés, carbonisées, le sinistre, du sinistre, ce sinistre, ravagée par les flammes, sinistre
  es: incendio, incendios, incendiarse, arder, llamas, en llamas, fuego, ardió, quemarse, quemó, prenderse fuego, se incendió, quemar, se declaró un incendio, se desató un incendio, se originó un incendio, se produjo un incendio, incendiado, incendiados, incendió, ardía, ardían, arde, arden, quemado, quemados, se prendió fuego, se quemó, se quemaron, quemaron, quemada, quemadas, calcinar, calcinó, calcinado, calcinados, calcinada, calcinadas, calcinaron, pasto de las llamas, envuelto en llamas, envuelta en llamas, se desató el fuego, fuego arrasó, fuego devoró, consumido por las llamas, reducido a cenizas, conato de incendio, foco del incendio, se incendiaron, ardieron
  ru: пожар, пожары, возгорание, загореться, загорелся, загорелась, горит, сгореть, сгорел, гореть, сгорела, пламя, вспыхнул пожар, огонь охватил, в огне, вспыхнул, загорелось, загорелись, горел, горела, горели, сгорело, сгорели, возгорания, пожара, пожаре, пожаром, выгорел, полыхает, огонь, огня, огнем, огню, огонь уничтожил, уничтожен огнем, уничтожено огнем, выгорела, выгорело, выгорели, пылает, полыхал, полыхала, полыхал пожар, произошло возгорание, случился пожар, начался пожар, возник пожар, тлеть, тлеет, обгорел, обгорела, обгорело, обгоревший, пожарище, сгоревший, объят пламенем, охвачен огнем, охвачено огнем

wildfire : event < fire
  ar: حرائق الغابات, حريق غابات, حرائق غابات, حريق غابة, حرائق حرجية, حريق حرجي, حرائق الأحراج
  en: wildfire, wildfires, forest fire, forest fires, bushfire, bushfires
  fr: feu de forêt, feux de forêt, incendie de forêt, incendies de forêt, feu de brousse
  es: incendio forestal, incendios forestales
  ru: лесной пожар, лесные пожары, природный пожар, природные пожары, ландшафтный пожар

arson : event < fire
  ar: حريق متعمد, إحراق متعمد, أضرم النار, إضرام النار, أضرموا النار, إضرام النيران, أحرق, يحرق, إحراق, أضرم حريقا, حرق منازل, أحرقوا, أشعل النار, إشعال النار, أضرم, يضرم
  en: arson, arsonist, set fire to, set on fire, set ablaze, torch, torched, arson attack
  fr: incendie criminel, incendie volontaire, incendier, mettre le feu, mis le feu, pyromane, incendies criminels, ont incendié, met le feu
  es: incendio provocado, incendio intencional, prender fuego, prendió fuego, prendieron fuego, incendiar, incendiaron, quemar, pirómano
  ru: поджог, поджечь, поджигать, подожгли, поджигатель, поджег, поджоги, умышленный поджог, сожгли, сжег, сожгла, жгли, сожжен, сожжены, сжечь, сожжено

extinguish : event
  opposite: spread-fire
  ar: أخمد, يخمد, إخماد, أطفأ, يطفئ, إطفاء, إخماد الحريق, السيطرة على الحريق, السيطرة على النيران, إخماد النيران, سيطر على الحريق, إطفاء الحريق, أخمدت, محاصرة النيران, أخمدوا, أخمدته, إخماده, إخمادها, أخمد الحريق, السيطرة على حريق, سيطرت فرق الإطفاء, سيطر رجال الإطفاء, سيطروا على الحريق, تمت السيطرة على الحريق, إطفائه, إطفاؤه, عمليات الإطفاء, إطفاء النيران, إخماد ألسنة اللهب, تمت السيطرة على النيران, تمكن رجال الإطفاء من إخماد, السيطرة على اللهب, تم إخماد, تم إخماد الحريق, أطفئ الحريق, أطفئت, أطفئت النيران, طفايات, أخمدت النيران, انطفأ, انطفأت النيران, أطفأت, أطفأوا, السيطرة على الحرائق, السيطرة على ألسنة اللهب, السيطرة عليه, السيطرة عليها, طوق الحريق, تطويق الحريق
  en: extinguish, extinguished, put out the fire, douse, fight the fire, bring the fire under control, fire under control, contain the fire, contained the blaze, put out the blaze, firefighting, brought the blaze under control, bring the blaze under control, brought the fire under control, blaze under control, doused, contained the fire, tackled the blaze, tackle the blaze, battled the blaze, battled the fire, extinguishing, was put out, fire was out, blaze was out, fire was put out, blaze was put out, got the fire under control, fire contained, fire is contained, fire extinguished, blaze extinguished, quell the fire, dampening down, damping down, brought under control, got under control, fire is under control, fire was under control, blaze was under control, blaze is under control, now under control, fires under control
  fr: éteindre, éteint, maîtriser l'incendie, incendie maîtrisé, extinction, circonscrire, feu maîtrisé, incendie éteint, lutte contre l'incendie, maîtrisé l'incendie, maîtrisé le sinistre, maîtrisé le feu, maîtriser le feu, maîtriser le sinistre, circonscrit, circonscrit l'incendie, éteinte, éteints, éteignent, incendie est maîtrisé, feu a été maîtrisé, incendie a été maîtrisé, maîtriser les flammes, maîtrisé les flammes, venir à bout, venus à bout de l'incendie, venus à bout du feu, feu est maîtrisé, feu est éteint, sinistre maîtrisé, incendie est éteint, feu fixé, feu est fixé, incendie fixé, fixer le feu, incendie circonscrit, éteindre le feu, éteint le feu, éteindre les flammes, feu est sous contrôle, incendie sous contrôle, incendie est sous contrôle, feu sous contrôle, circonscrivent, circonscrite, circonscrits, circonscrites, circonscrivit, circonscrivirent, circonscrirait, circonscrivait, circonscrivaient, circonscrivant, circonscrive, éteignit, éteignirent, éteindront, éteignait, éteignaient, éteignant, éteigne
  es: extinguir, extinguido, extinción, apagar el fuego, sofocar, controlar el incendio, apagar el incendio, incendio controlado, sofocado, sofocaron, sofocó, sofocada, sofocados, sofocar las llamas, extinguieron, extinguió, extinguida, controló el incendio, controlaron el incendio, incendio fue controlado, apagaron el fuego, apagó el fuego, apagar las llamas, apagaron las llamas, apagó las llamas, sofocar el incendio, sofocaron el incendio, sofocar el fuego, sofocaron el fuego, incendio extinguido, dar por extinguido, da por extinguido, dio por extinguido, dan por extinguido, dan por controlado, dio por controlado, estabilizar el incendio, incendio estabilizado, labores de extinción, incendio está bajo control, fuego bajo control, incendio bajo control, fuego está bajo control, extingue, extinguen, extinga, extingan, sofoque, sofoquen
  ru: потушить, тушить, тушение, потушен, ликвидировать пожар, локализовать пожар, пожар ликвидирован, пожар локализован, тушение пожара, пожаротушение, потушили, потушил, тушат, потушено, локализован, локализовали, локализовать, ликвидировали пожар, ликвидирован, ликвидировали возгорание, удалось потушить, потушены, потушена, затушить, затушили, справились с огнем, справиться с огнем, ликвидировать возгорание, открытое горение ликвидировано, ликвидация пожара, ликвидации пожара, локализация пожара, пожар потушен, пожар потушили, локализована, погасить, погасили, пожар под контролем, пожар взяли под контроль, огонь под контролем, пожар взят под контроль

spread-fire : event
  opposite: extinguish
  ar: امتد الحريق, امتداد الحريق, انتشر الحريق, انتشار النيران, امتدت النيران, خرج عن السيطرة, انتقلت النيران, انتشار الحريق, اتسعت رقعة الحريق, انتشار اللهب, امتدت ألسنة اللهب, امتدت إلى المباني, انتقل الحريق إلى, تمدد الحريق, زحف النيران, وصلت النيران إلى
  en: fire spread, flames spread, spread of the fire, spread rapidly, out of control, fire raging, blaze spread, spread to neighbouring, spread to neighboring, spread to the roof, spread to adjacent, flames reached, fire reached, flames engulfed, fire jumped, fanned the flames, fanned by, fanned by strong winds, fanned by winds, fire advanced, fire raged, fires raged, blaze raged, raging fire, raging blaze, fire is raging, fires raging
  fr: propagation de l'incendie, le feu s'est propagé, incendie s'est propagé, les flammes se sont propagées, hors de contrôle, propagation du feu, attisé par le vent, attisées par le vent, attisé par, attisés par, attisées par, gagné la toiture, a gagné la toiture, feu progresse, incendie progresse, incendie fait rage, feu fait rage, incendies font rage, feu s'est propagé, flammes ont gagné, feu a gagné
  es: propagación del incendio, se propagó, el fuego se extendió, fuera de control, propagación del fuego, propagarse, avivado por el viento, avivadas por el viento, avivado por, avivadas por, avanzan las llamas, llamas alcanzaron, fuego alcanzó, fuego se propagó, incendio se propagó, llamas se extendieron, fuego avanza, incendio descontrolado, incendio fuera de control, propague, propaguen
  ru: огонь распространился, распространение огня, пожар распространился, пламя перекинулось, огонь перекинулся, вышел из-под контроля, огонь перешел, огонь перекинулся на, распространению огня, распространился огонь, пламя распространилось, огонь охватил крышу, перекинулось на, перекинулся на, раздуваемый ветром, бушует пожар, пожар бушует, бушевал пожар, огонь бушует, бушуют пожары

smoke : thing
  ar: دخان, أدخنة, تصاعد الدخان, أعمدة الدخان, سحب الدخان, عمود دخان, دخان كثيف
  en: smoke, fumes, plume of smoke, thick smoke, black smoke
  fr: fumée, fumées, panache de fumée
  es: humo, humareda, columna de humo
  ru: дым, задымление, столб дыма, клубы дыма

explosion : event < disaster
  ar: انفجار, انفجارات, انفجر, ينفجر, انفجرت, دوي انفجار, سمع دوي, دوي انفجارات, انفجار عنيف, متفجر, انفجار غاز, انفجار الغاز
  en: explosion, explosions, explode, exploded, blast, blasts, detonation, gas explosion, firedamp explosion
  fr: explosion, explosions, exploser, explosé, déflagration, détonation, détonations, explosion de gaz, coup de grisou
  es: explosión, explosiones, explotar, explotó, estallido, estalló una bomba, estallar, deflagración, detonación, detonaciones, deflagraciones, explosión de gas, explosión de grisú
  ru: взрыв, взрывы, взорваться, взорвался, взорвалась, детонация, взорвалось, прогремел взрыв, хлопок газа, взрыв газа, взрыв метана

gas-leak : event < accident
  ar: تسرب غاز, تسرب الغاز, تسريب غاز, أسطوانة غاز, أسطوانات الغاز, تسربات غاز, تسرب للغاز
  en: gas leak, leaking gas, gas cylinder, gas escaped, gas escaping, escape of gas, escaping gas, gas leaked, gas leaks, gas leaking, leak of gas
  fr: fuite de gaz, bonbonne de gaz, fuites de gaz, émanation de gaz, émanations de gaz, gaz s'est échappé, échappement de gaz
  es: fuga de gas, escape de gas, bombona de gas, fugas de gas, escapes de gas, emanación de gas, emanaciones de gas
  ru: утечка газа, газовый баллон, взрыв бытового газа, утечку газа, утечки газа, утечкой газа

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
  ar: انهيار أرضي, انهيارات أرضية, انزلاق أرضي, انزلاقات أرضية, انهيار طيني, انزلاق التربة, انجراف التربة, انهيارات طينية, انزلاق للتربة, انهيار صخري, انهيارات صخرية, تساقط صخور, تساقط الصخور, سقوط صخور, سقوط صخرة, انهيار الجبل, انهيار التربة
  en: landslide, landslides, mudslide, mudslides, rockslide, landslip, rockfall, rockfalls, rock fall, rock falls, falling rocks, rock slide, falling rock, slope collapse, slope gave way, hillside collapsed, slope failure, debris flow, earth slip, mud flow, landslips, boulders, boulder
  fr: glissement de terrain, glissements de terrain, coulée de boue, coulées de boue, éboulement, éboulements, chute de pierres, chutes de pierres, chute de rochers, chute de blocs, éboulement rocheux, éboulis, glissement du terrain, pan de montagne, coulée de débris
  es: deslizamiento de tierra, deslizamientos de tierra, corrimiento de tierra, alud de lodo, deslave, derrumbe de tierra, deslaves, deslizamiento, deslizamientos, derrumbe, desprendimiento de rocas, desprendimientos de rocas, caída de rocas, desprendimiento, desprendimientos, alud de tierra, avalancha de lodo, aludes de tierra, alud de barro, huaico, huaicos, deslizamiento de tierras, corrimientos de tierra
  ru: оползень, оползни, сель, селевой поток, сход оползня, камнепад, камнепада, сход селя, селя, селевые потоки, сошел сель, сошел оползень, оползня, обвал породы, обвал горной породы, обрушение породы, обрушение горной породы, осыпь, сошла лавина камней

avalanche : event < disaster
  ar: انهيار ثلجي, انهيارات ثلجية, انهيار جليدي, انهيار الثلوج, انهيار ثلجي كبير, جرفه انهيار ثلجي, كتلة ثلجية, انزلاق ثلجي, صفيحة ثلجية
  en: avalanche, avalanches, snowslide, snow slide, slab avalanche, avalanche risk, avalanche danger, snow slab, wind slab, buried by the avalanche
  fr: avalanche, avalanches, coulée de neige, coulées de neige, plaque à vent, la coulée, une coulée, plaque de neige, la plaque, plaque neigeuse, emporté par l'avalanche, emportés par l'avalanche, emportée par l'avalanche
  es: avalancha, avalanchas, alud, alud de nieve, avalancha de nieve, aludes, aludes de nieve, placa de nieve, placa de viento, arrastrados por el alud
  ru: лавина, лавины, сход лавины, лавиной, сошла лавина, снежная лавина, сход снежной лавины, лавину, под лавиной, лавиноопасно, снежная доска, снежный пласт, накрыла лавина, накрыло лавиной, оказались под лавиной

drought : event < disaster
  ar: جفاف, قحط, شح المياه, شح الأمطار, موجة جفاف, موجات جفاف, انحباس الأمطار, نقص الأمطار, قلة الأمطار
  en: drought, droughts, dry spell, water shortage, lack of rain, parched, rain shortage, failed rains
  fr: sécheresse, sécheresses, pénurie d'eau, manque de pluie, déficit pluviométrique
  es: sequía, sequías, escasez de agua, falta de lluvia, falta de lluvias
  ru: засуха, засухи, нехватка воды, нехватка дождей, отсутствие дождей

famine : event < disaster
  ar: مجاعة, مجاعات, جياع, يتضور جوعا, سوء التغذية, سياسة التجويع
  en: famine, starve, starved, hunger crisis, malnutrition
  fr: famine, famines, malnutrition, mourir de faim, affamer
  es: hambruna, hambrunas, inanición, desnutrición, morir de hambre
  ru: голод, голодная смерть, недоедание, истощение от голода

collapse : event < disaster, destroy
  ar: انهار, ينهار, انهيار, انهيارات, منهار, انهارت, انهيار مبنى, انهيار المبنى, انهيار جسر, انهيار سقف, تداعى, انهارا, تنهار, انهيار الجسر, انهياره, انهيارها, انهار السقف, انهار الجسر, تداعت, تهاوى, تهاوت, سقط السقف, سقوط سقف, سقوط السقف, سقط الجدار, سقوط جدار, انهارت البناية, انهار جدار, انهيار جدار, انهيار شرفة, انخسف, انخساف, هبوط أرضي, خر السقف, سقوط رافعة, سقطت الرافعة, خر, هوى الجسر, هوت
  en: collapse, collapsed, collapsing, cave in, caved in, gave way, building collapse, crumble, crumbled, collapses, caves in, toppled buildings, toppling buildings, came crashing down, gives way, brought down buildings, caved-in, roof fell in, floor gave way, roof gave way, ceiling gave way, ground gave way, buckled, buckle, disintegrated, crumbling, crumbles, pancaked, sagged, fell down, wall fell, came crashing, crashed down, crane fell, crane toppled, give way, came down, fell away, came tumbling down, fell through
  fr: s'effondrer, effondré, effondrement, s'écrouler, écroulé, écroulement, effondrements, effondrés, effondrée, effondrées, effondre, effondrent, s'est effondré, s'est effondrée, se sont effondrés, écroulée, écroulés, s'est écroulé, s'est écroulée, s'écroule, effondrer, plancher a cédé, toit a cédé, digue a cédé, sol a cédé, pont a cédé, mur a cédé, balcon a cédé, plafond est tombé, affaissé, affaissée, affaissement, s'affaisser, s'est affaissé, s'est affaissée, écroulées, s'écroulent, se sont écroulés, se sont écroulées, chute d'une grue, venu s'écraser au sol, s'est dérobé, s'est dérobée, est tombé en ruine
  es: derrumbarse, derrumbe, derrumbado, colapsar, colapso, desplome, desplomarse, colapsó, se derrumbó, derrumbes, se vino abajo, se vinieron abajo, venirse abajo, se desplomaron, derrumbó, derrumbaron, colapsaron, se derrumbaron, cedió el suelo, cedió el techo, cedió la estructura, techo cedió, suelo cedió, puente cedió, muro cedió, presa cedió, derrumbada, derrumbados, derrumbadas, se vino al suelo, hundimiento del techo, se hundió el suelo, se hundió el techo, se desplomó el techo, se desplomó una grúa, caída de una grúa, venido abajo, desmoronarse, se desmoronó, desmoronamiento, hundimiento, viniera abajo, vino abajo, cedió la, montaña cedió, ladera cedió, cedió el terreno, terreno cedió
  ru: обрушиться, обрушение, обрушился, рухнуть, рухнул, обвал, обвалиться, обрушилось, рухнуло, обвалился, обрушилась, обрушились, обвалилась, рухнула, рухнули, обрушения, обрушением, обвалились, обвалилось, обвала, провалился пол, провалилась крыша, проседание, просадка грунта, упал кран, падение крана, рушится, рушились, рушатся, упала стена, обрушения моста, разрушился мост, просел, просела, ушел под землю

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
  ar: إنذار, جرس الإنذار, صافرة إنذار, صافرات الإنذار, صفارات الإنذار, دوت صفارات, انطلق الإنذار, جهاز إنذار, إنذار جوي, دق جرس الإنذار, أطلق إنذارا, صفارة, جهاز الإنذار, أجهزة الإنذار, أجهزة إنذار, نظام الإنذار, صفارة الإنذار, دوت صفارات الإنذار, أطلقت صفارات الإنذار, الصفارات, صفارات
  en: alarm, alarms, siren, sirens, air raid siren, air raid alert, alarm sounded, fire alarm, sounded the alarm, raised the alarm, alarm was raised, raise the alarm, alarm system, sirens sounded, sirens went off, siren went off, alarm went off, alarms sounded, sounded the sirens, sirens wailed
  fr: alarme, alarmes, sirène, sirènes, alerte aérienne, donner l'alerte, donné l'alarme, sirènes d'alerte, donné l'alerte, l'alerte a été donnée, système d'alarme, sirène a retenti, sirènes ont retenti, sirènes ont sonné
  es: alarma, alarmas, sirena, sirenas, alerta aérea, dar la alarma, sonó la alarma, sonaron las sirenas, dieron la alarma, sistema de alarma, sonó la sirena, sirenas sonaron
  ru: тревога, сирена, сирены, воздушная тревога, сигнализация, сигнал тревоги, забить тревогу, пожарная тревога, поднять тревогу, пожарная сигнализация, сирену, зазвучали сирены, сработала сирена

distress-call : event < alarm-signal
  ar: نداء استغاثة, نداءات استغاثة, استغاثة, إشارة استغاثة, طلب النجدة, استغاث, يستغيث, طلب استغاثة
  en: distress call, distress signal, SOS, mayday, call for help, distress calls, calls for help, first call for help
  fr: appel de détresse, signal de détresse, SOS, appel à l'aide, appels de détresse, appel de secours
  es: llamada de socorro, señal de socorro, SOS, pedir auxilio, llamada de auxilio, señal de auxilio
  ru: сигнал бедствия, сигнал SOS, призыв о помощи, терпеть бедствие, сигналы бедствия, терпящий бедствие

cause : event
  ar: سبب, أسباب, تسبب في, يتسبب, تسببت, مسبب, نجم عن, ناجم عن, ناجمة عن, أدى إلى, أسفر عن, أسفرت عن, نتج عن, بسبب, ناتج عن, ناتجة عن, السبب وراء, يعزى إلى, نجمت, يسبب, تسبب, متسبب, أحدث, يحدث ضررا, أثار, يثير, إثارة, جلب, ينجم عن, جراء
  en: cause, causes, caused, causing, reason, due to, led to, resulted in, stem from, triggered, provoke, because of, brought about, bring about, trigger, spark, sparked, provoked, give rise to, owing to
  fr: cause, causes, causer, causé, provoquer, provoqué, entraîner, en raison de, dû à, origine de, entraîné, à cause de, origine du, déclencher, déclenché, occasionner, occasionnent, occasionnée, occasionnées, occasionnèrent
  es: causa, causas, causar, causó, causado, provocar, provocó, provocado, debido a, ocasionar, a causa de, ocasionó, motivo, desencadenar, originar, provoque, provoquen
  ru: причина, причины, вызвать, вызвал, вызвано, из-за, привести к, привел к, повлечь, по причине, обусловлен, привело к, стать причиной, вызывать, причинить, причинять, спровоцировать, спровоцирован, вследствие, вызван тем, вызвана

malfunction : event < accident
  ar: عطل, أعطال, عطل فني, أعطال فنية, خلل فني, خلل تقني, عطل في المحرك, عطل ميكانيكي, خلل في المحرك, تعطل, تعطلت, يتعطل, معطل, معطلة, متعطل, خارج الخدمة, خرج عن الخدمة, خرجت من الخدمة, عطب, أعطاب, خلل ميكانيكي, خلل كهربائي, عطل مفاجئ, تعطل المكابح, تعطل المحرك, تعطل المصعد, توقف المحرك, توقفت محركاتها, عطل في المصعد, خلل في الفرامل, عطل في الفرامل
  en: malfunction, breakdown, technical fault, technical problem, engine failure, mechanical failure, break down, broke down, technical failure, engine trouble, equipment failure, broken down, out of order, out of service, stopped working, malfunctioned, malfunctioning, inoperative, conked out, seized up, glitch, mechanical problem, mechanical fault, mechanical problems, technical glitch, technical issue, technical issues, technical problems, failed to operate, technical hitch
  fr: panne, pannes, panne technique, défaillance, dysfonctionnement, problème technique, avarie, panne moteur, panne de moteur, tombé en panne, tombée en panne, tombés en panne, en panne, hors service, incident technique, ennui mécanique, ennuis mécaniques, problème mécanique, avaries, défaillances, défaillant, défaillante
  es: avería, averías, falla técnica, fallo técnico, desperfecto técnico, fallo mecánico, problema técnico, falla mecánica, fallo del motor, fallaron, falló el, fallar, fuera de servicio, averiada, averió, se averió, averiarse, estropeado, estropeada, problema mecánico, fallos técnicos, fallas, dejó de funcionar, dejaron de funcionar, mal funcionamiento, desperfecto mecánico
  ru: неисправность, поломка, техническая неисправность, неполадка, сбой, отказ двигателя, технический сбой, неполадки, технические неполадки, вышел из строя, вышла из строя, вышли из строя, вышло из строя, неисправный, неисправна, неисправны, неисправен, неисправности, сломался, сломалась, сломалось, сломались, техническая проблема, заглох, заглохли, заглохла, отказал двигатель, двигатель отказал, отказали двигатели, отказ техники, отказ оборудования, отказала система

human-error : event < mistake
  ar: خطأ بشري, أخطاء بشرية, خطأ الطيار, إهمال, تقصير, مهمل, سوء الصيانة
  en: human error, pilot error, negligence, negligent, carelessness, poor maintenance
  fr: erreur humaine, négligence, négligences, erreur de pilotage, imprudence
  es: error humano, negligencia, imprudencia, error del piloto, falla humana
  ru: человеческий фактор, человеческая ошибка, халатность, ошибка пилота, небрежность, ошибка экипажа

search-for-missing : event < search
  ar: بحث عن مفقودين, عملية بحث, عمليات البحث, عمليات بحث, بحث وإنقاذ, البحث عن ناجين, البحث عن المفقودين, تمشيط, عمليات تمشيط, البحث والإنقاذ, بحثا عن, تفتيش بحثا عن, البحث عن مفقودين, عملية تمشيط, يبحثون عن ناجين, فتش عن مفقودين, تبحث فرق الإنقاذ, تبحث فرق الإنقاذ عن, يبحث عن ناجين, تبحث عن ناجين, تبحث عن مفقودين, يبحث عن مفقودين, تفتيش الأنقاض, كلاب مدربة, كلاب بوليسية, كلاب البحث
  en: search for survivors, search operation, search and rescue, search for the missing, searching for, searched for, search effort, manhunt, comb the area, scour, search operations, search party, search parties, searching for survivors, searching for the missing, search is continuing, looking for survivors, searched for the missing, hunt for survivors, hunting for survivors, looking for the missing, look for the missing, look for survivors, searched the rubble, searching the rubble, sniffer dogs, search dogs, scoured the, scouring, combed the, combing the, trawled, searching through, sifting through, sifted through, thermal imaging
  fr: recherches, opération de recherche, recherche des disparus, recherche et sauvetage, rechercher les survivants, fouilles, opérations de recherche, ratissage, battue, battues, recherches ont repris, recherches se poursuivent, reprise des recherches, recherche de disparus, recherche de survivants, chiens de recherche, équipes cynophiles, équipe cynophile, recherchent des survivants, recherchent les disparus, recherchent des disparus, sondage de l'avalanche, à la recherche de survivants, fouiller les décombres, fouillent les décombres, quadriller, passé au peigne fin
  es: búsqueda, búsqueda y rescate, buscar supervivientes, buscar sobrevivientes, rastrear, labores de búsqueda, operación de búsqueda, rastreo, tareas de búsqueda, búsqueda de supervivientes, búsqueda de desaparecidos, en busca de supervivientes, en busca de desaparecidos, operativo de búsqueda, perros de búsqueda, perros de rescate, unidad canina, buscan supervivientes, buscan a los desaparecidos, buscan sobrevivientes, rastrean, rastrearon, rastreaban, peinar, peinaron, peinan
  ru: поисковая операция, поисково-спасательный, поисково-спасательная операция, искать выживших, поисковые работы, поиски пропавших, розыск, поиск пропавших, в поисках выживших, поиски выживших, ищут пропавших, разбирают завалы, ищут выживших, поисковые собаки, кинологи, кинологов, кинологический расчет, прочесывают, прочесали, прочесывание, прочесать, разбор завалов, разбирать завалы, искали пропавших, ведутся поиски, идут поиски, поисково-спасательные работы, поиск людей

first-aid : event
  ar: إسعافات أولية, إسعاف, أسعف, يسعف, إسعاف الجرحى, إسعافات
  en: first aid, emergency care, treated at the scene, medical attention
  fr: premiers secours, premiers soins, soins d'urgence, soigné sur place
  es: primeros auxilios, atendido en el lugar, atención de emergencia, atendidos en el lugar
  ru: первая помощь, неотложная помощь, первая медицинская помощь, помощь на месте

relief : event < help
  ar: مساعدات إنسانية, مساعدة إنسانية, إغاثي, مواد إغاثية, قافلة مساعدات, قوافل مساعدات, مساعدات إغاثية, إدخال المساعدات, مساعدات طارئة, إيصال المساعدات, معونة إنسانية, مساعدات غذائية, قافلة إغاثة, قوافل الإغاثة, شاحنات المساعدات, شاحنات مساعدات, قافلة إنسانية
  en: relief aid, humanitarian aid, relief supplies, aid convoy, aid deliveries, relief effort, emergency aid, relief operation, food aid, humanitarian assistance, aid trucks, relief efforts, aid, relief, relief convoy, aid lorries, trucks carrying aid, humanitarian convoy
  fr: aide humanitaire, secours d'urgence, aide d'urgence, convoi humanitaire, aide alimentaire, assistance humanitaire, convois humanitaires, convoi d'aide, camions d'aide, camions humanitaires
  es: ayuda humanitaria, ayuda de emergencia, convoy humanitario, asistencia humanitaria, ayuda alimentaria, socorro, convoy de ayuda, camiones de ayuda, camiones con ayuda
  ru: гуманитарная помощь, гуманитарный груз, гуманитарный конвой, экстренная помощь, продовольственная помощь, гумпомощь, гуманитарного конвоя, гуманитарные конвои, грузовики с помощью, колонна с гуманитарной помощью, машины с гуманитарной помощью

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
  ar: اصطدم, يصطدم, اصطدام, اصطدمت, تصادم, تصادما, تصادم قطارين, ارتطم, ارتطام, ارتطمت, اصطدما, حادث تصادم, حادث اصطدام, يرتطم, اصطدامها, اصطدامه, تصطدم, اصطدام سيارة, تصادمت, اصطدمتا, ارتطامها, حادث سير متسلسل, تصادم وجها لوجه, تصادم مروع, اصطدام مباشر
  en: collide, collided, collision, collisions, ram, rammed, smash into, smashed into, crashed into, head-on collision, slammed into, pile-up, rammed into, struck a tree, crash into, ploughed into, plowed into, hit a car, hit a truck, hit a lorry, hit a tree, hit a wall, hit a bus, hit a van, hit a train, hit a pole, hit a rock, hit a reef, hit a bridge, hit an iceberg, hit a barrier, collides, colliding, pileup, rear-ended, struck another, hit head-on, t-boned, hit the back of, ploughed through, careered into, careened into
  fr: entrer en collision, collision, collisions, percuter, percuté, heurter, heurté, choc frontal, tamponner, carambolage, abordage, entré en collision, entrés en collision, entrées en collision, entrée en collision, percutée, percutés, percute, percutent, heurtée, heurtés, s'est encastré, télescopé, percuté de plein fouet, embouti, emboutie, encastré, tamponnent, tamponnée, tamponnées, tamponnèrent
  es: colisionar, colisión, colisiones, chocar, choque frontal, chocó, embestir, embestida, chocaron, colisionó, colisionaron, choque de trenes, impactó contra, impactaron contra, chocan, choca, chocado, colisiona, colisionan, embistió, embistieron, se empotró, se empotraron, choque en cadena, se estrelló contra, alcance por detrás
  ru: столкнуться, столкнулись, столкнулся, лобовое столкновение, врезаться, врезался, столкновение поездов, таран, врезалась, протаранить, столкновение судов, столкнулась, столкнулось, врезались, врезалось, протаранил, протаранила, цепная авария, массовая авария, массовое дтп, въехал, въехала

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
  es: hundirse, hundido, hundió, hundimiento, naufragar, naufragio, naufragios, hundimientos, naufragó, náufrago, náufragos, hundieron, hundida, hundidos, se hundió, se hundieron, naufragaron, naufragado, se fue a pique, naufrague, naufraguen
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
  ar: دهس, يدهس, دهست, عملية دهس, صدمته سيارة, دعس, دهسته, حادث دهس, هجوم دهس, دهس حشدا, دهسا, دهسهم, صدمت سيارة, دهس مارة, دهس المارة, تدهس, اقتحمت سيارة حشدا, صدم ولاذ بالفرار, دهسته سيارة
  en: run over, ran over, hit by a car, mow down, car-ramming, vehicle-ramming, ramming attack, knocked down by, struck by a train, ploughed into a crowd, plowed into a crowd, drove into a crowd, rammed into a crowd, mowed down, mows down, drove into people, ploughed into people, plowed into people, ploughed into pedestrians, runs over, hit-and-run, hit and run, was struck by a car, ran him over, knocked off his bike
  fr: écraser un piéton, renverser un piéton, renversé par une voiture, faucher, fauché, voiture-bélier, attaque à la voiture-bélier, foncé dans la foule, foncé sur la foule, foncé sur des passants, foncé sur des piétons, fonce dans la foule, foncé dans une foule, renversés par, fauché par, fauchés, fauchée, fauchées, renversé des piétons, a renversé un piéton, percuté la foule, délit de fuite, percuté par une voiture, renversé par un véhicule, renversé par un camion, renversé par un bus, renversée par une voiture, renversée par un véhicule, renversée par un camion, renversés par une voiture, renversé, renversée, renversés, piéton renversé, renversé un piéton, renversé un cycliste
  es: atropellar, atropellado, atropello, arrollar, arrollado, atropellados, atropelló, atropello masivo, arrolló, arrollados, arrolladas, arrollada, arrollaron, atropellada, atropelladas, atropellaron, atropella, atropellando, embistió a la multitud, embistió contra la multitud, atropello y fuga
  ru: сбить пешехода, наезд, наехать, наехал, задавить, сбита машиной, сбил пешехода, наезд на, наезд автомобиля, въехал в толпу, въехала в толпу, врезался в толпу, врезалась в толпу, наехала, задавил, совершил наезд, наезда, сбил насмерть, сбила насмерть, попал под машину, попала под машину, под колесами, скрылся с места дтп

run-aground : event < accident
  ar: جنحت سفينة, جنوح سفينة, جنوح السفينة, جنحت السفينة, شحط السفينة, جانحة, جنحت العبارة, جنوح العبارة, جنوح, جنحت
  en: run aground, ran aground, aground, grounded ship, runs aground, running aground, ran onto rocks, hit a sandbank
  fr: s'échouer, échoué sur, échouement, navire échoué, s'est échoué, s'est échouée, s'échoue, s'être échoué, se sont échoués
  es: encallar, encallado, encalló, varar, varamiento, encallaron, encallada, encallamiento, quedó encallado, quedó varado
  ru: сесть на мель, сел на мель, села на мель, посадка на мель, на мели, село на мель, выбросило на берег

emergency-landing : event < land-plane
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
  ar: هبطت الطائرة, هبوط الطائرة, حطت الطائرة, هبطت طائرة, هبوط طائرة, هبط في مطار, هبطت في مطار, حطت طائرة, هبطت بسلام, حطت في مطار, بالهبوط في
  en: landing, touch down, touched down, plane landed, landed at, landed safely
  fr: atterrir, atterri, atterrissage, se poser sur la piste
  es: aterrizar, aterrizó, aterrizaje, tomar tierra, aterrice, aterricen
  ru: приземлиться, приземлился, посадка самолета, сел в аэропорту, приземление, совершить посадку, совершил посадку

divert-route : event
  ar: تحويل مسار, حول مساره, تغيير مسار الرحلة, تغيير وجهة الطائرة, حولت مسارها, تغيير المسار, تحويل الرحلات, غيرت مسارها
  en: divert, diverted, diversion, reroute, rerouted, change course, changed course
  fr: dérouter, dérouté, déroutement, dévier, déviation, détourner un vol, vol dérouté
  es: desviar, desviado, desvío, desvió, cambiar de rumbo, vuelo desviado
  ru: изменить маршрут, изменил маршрут, перенаправить, перенаправлен, сменить курс, сменил курс, изменить курс, запасной аэродром

depart : event < leave
  opposite: arrive-transport
  ar: أبحر, يبحر, إبحار, أبحرت, غادر الميناء, غادرت الميناء, مغادرة السفينة, انطلقت الرحلة, غادر المحطة, انطلق القطار, غادرت السفينة, مغادرة الميناء, رحلة بحرية
  en: set sail, sail, sailed, sailing, left the port, left port, departed, departure, depart, voyage, left the harbour
  fr: appareiller, appareillé, lever l'ancre, départ du navire, quitter le port, quitté le port, départ du train, prendre la mer, pris la mer, traversée
  es: zarpar, zarpó, salir del puerto, salió del puerto, partir del puerto, hacerse a la mar, levar anclas, travesía
  ru: отплыть, отплыл, отплытие, выйти в море, вышел в море, отправиться в рейс, покинул порт, вышел из порта, отправление, вышли в море, плавание

arrive-transport : event < arrive
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
  ar: قطر السفينة, سحب السفينة, قطر القارب, جر السفينة, قطرها إلى الميناء, سحب العبارة, قطر العبارة, سحبها إلى الميناء, سحب القارب, تقطر, سحبت السفينة, قطرت
  en: tow, towed, towing, tugboat, tug, tugboats, under tow, tugs, towed to port, towed into port, towed away
  fr: remorquer, remorqué, remorquage, remorqueur, remorqueurs, remorquée, remorqués, pris en remorque
  es: remolcar, remolcado, remolque, remolcador, remolcadores, remolcada, remolcó, remolcaron
  ru: буксировать, буксировка, буксир, отбуксировать, отбуксирован, на буксире, буксиры, отбуксировали, отбуксировано, буксировке

delay : event
  opposite: hasten
  ar: تأخر, يتأخر, تأخير, تأخيرات, يؤخر, متأخر, تأخرت, تأخر الرحلة, تأخر وصول, متأخر عن, ماطل, مماطلة, إبطاء, تأخيرا, متأخرة, تأخرا, متأخرا, تأخر الإقلاع, متأخرا عن موعده
  en: delay, delays, delayed, delaying, behind schedule, late arrival, hold up, held up, procrastinate, slow down, hours late
  fr: retarder, retardé, retard, retards, repousser, prendre du retard, en retard
  es: retrasar, retrasado, retraso, demora, demoras, retrasos, retrasó, demorar, con retraso
  ru: задержка, задержки, опоздать, опоздание, задерживается рейс, рейс задержан, задержаны рейсы, затягивать, промедление, задержали вылет, задерживается

cancel : event
  opposite: resume-service
  ar: ألغى, يلغي, إلغاء, ألغي, ملغى, ألغيت, ألغت, إلغاء الرحلة, إلغاء الرحلات, إلغاء رحلات, ملغاة, صرف النظر عن, إلغاؤه, إلغاؤها, صرف النظر, عدل عن, عدول عن, العدول عن, طوى المشروع, تخلى عن الخطة, تخلت عن الخطة, تخلى عن المشروع, تخلى عن الفكرة, أبطل, أبطلت, إبطال, ألغتها, ألغاها, عدلت عن, عدلوا عن
  en: cancel, cancelled, canceled, cancellation, cancellations, called off, call off, cancelling, scrapped, scrap, revoke, rescind, annul, axed, shelved, shelve, shelving, scuppered, axe the, dropped plans, drop plans, abandoned plans, abandon plans, pull the plug, pulls the plug, dropped the plan, drop the plan, dropped its plan, dropped its plans, dropped the idea, abandoned the plan, abandoned the project, call it off, calls it off, called it off, calling it off, nullified, nullify, annulled, voided
  fr: annuler, annulé, annulation, annulations, annulés, vol annulé, vols annulés, révoquer une décision, déprogrammer, déprogrammé, déprogrammée, abandonner l'idée, abandonné l'idée, abandonne l'idée, tomber à l'eau, tombé à l'eau, tombée à l'eau, abandonner le projet, abandonner son projet, abandonner les plans, abandonné le projet, abandonné les plans, abandonne le projet, abandonne les plans, renoncer au projet, renonce au projet
  es: cancelar, cancelado, cancelación, anular, anulado, cancelaciones, canceló, suspendió el viaje, anulación, suspender definitivamente, anulaciones, desconvocaron, desprogramar, descartar el plan, descartar el proyecto, descartar la idea, abandonar el plan, abandonar el proyecto, abandonar la idea, abandonó el plan, abandonó el proyecto, abandonó la idea, abandonaron el plan, abandonaron el proyecto, abandonaron la idea, descartó el plan, descartó el proyecto, descartó la idea, echar por tierra, echó por tierra, quedar en nada, quedó en nada
  ru: отменить, отменен, отменены, отмена, отменять, отменил, отмена рейса, отмена рейсов, аннулировать, отменён, аннулирование, отказаться от планов, отказался от планов, отказались от планов, отказалась от планов, отказ от планов, снят с программы, отказались от идеи

suspend-service : event < suspend
  opposite: resume-service
  ar: تعليق الرحلات, علق الرحلات, تعليق رحلات, توقف حركة, توقف الملاحة, توقف حركة القطارات, تعليق حركة الملاحة, تعليق الطيران, وقف الرحلات, علقت رحلاتها, شلل حركة, توقف حركة المرور, علقت الرحلات, إغلاق المجال الجوي
  en: suspend flights, suspended flights, flights suspended, services suspended, traffic halted, suspended operations, grounded flights, service suspended, train services suspended, flights grounded, airspace closure, halt flights
  fr: suspendre les vols, vols suspendus, trafic interrompu, circulation interrompue, suspension des vols, trafic suspendu, fermeture de l'espace aérien
  es: suspender los vuelos, vuelos suspendidos, tráfico interrumpido, suspensión de vuelos, circulación interrumpida, servicio suspendido, cierre del espacio aéreo
  ru: приостановить полеты, приостановлены рейсы, движение приостановлено, приостановка полетов, движение остановлено, приостановил полеты, закрытие воздушного пространства

resume-service : event < resume
  opposite: suspend-service, cancel
  ar: استئناف الرحلات, استأنف الرحلات, استئناف حركة, عودة حركة القطارات, استئناف الملاحة, عودة الملاحة, استأنفت رحلاتها, استئناف الطيران, إعادة فتح المطار, عودة حركة المرور
  en: resume flights, resumed flights, flights resumed, services resumed, traffic resumed, resumption of flights, resume service, reopen the airport, services restored, airport reopened
  fr: reprise des vols, reprise du trafic, reprendre les vols, circulation rétablie, trafic rétabli, vols repris, réouverture de l'aéroport
  es: reanudar los vuelos, reanudación de vuelos, tráfico restablecido, reanudar el servicio, vuelos reanudados, reapertura del aeropuerto
  ru: возобновить полеты, возобновление рейсов, движение возобновлено, движение восстановлено, возобновил полеты, рейсы возобновлены, возобновление полетов

inspect : event
  ar: معاينة, عاين, يعاين, كشف فني, تفتيش, فتش, يفتش, تفتيش السفينة, حملة تفتيش, مفتش, مفتشون, مفتشين, تفقد, يتفقد, فحص فني, معاين, فحصت المكابح, خضع للفحص, خضعت للفحص, خضع لفحص, خضعت لفحص, آخر فحص, فحص دوري, الفحص الدوري, فحوص دورية, فحص السلامة, فحوص السلامة, جولة تفتيشية, جولات تفتيشية, كشف دوري, خبراء فحصوا, فحص الجسر, فحص السفينة, فحص الطائرة, معاينة الموقع, لجنة المعاينة, تفقدت, خضعت المكابح لآخر فحص, خضع للتفتيش, خضعت للتفتيش
  en: inspect, inspected, inspection, inspections, inspector, inspectors, checked the, safety check, safety checks, examine, examined, vessel inspection, safety inspection, checked, was checked, were checked, last checked, been checked, spot check, spot checks, serviced, last serviced, safety audit, roadworthiness, routine check, routine checks, passed inspection, failed inspection, inspecting, inspects, structural survey
  fr: inspecter, inspecté, inspection, inspections, inspecteur, inspecteurs, contrôle technique, vérifier l'état, contrôle de sécurité, inspection de sécurité, contrôlé, contrôlés, contrôlée, contrôlées, contrôles, contrôle de routine, contrôles de sécurité, révisé, révision, visite technique, visite de contrôle, inspectée, inspectés, dernier contrôle, dernière inspection
  es: inspeccionar, inspeccionado, inspección, inspecciones, inspector, inspectores, revisión técnica, inspeccionó, revisado, revisada, revisados, revisadas, revisó, revisaron, revisión, revisiones, revisar, se revisaron, última revisión, inspeccionaron, inspeccionada, inspeccionados, última inspección, control técnico, peritaje, control rutinario, controles rutinarios, control de calidad
  ru: осмотреть, осмотр, проверить, инспекция, инспектор, досмотр, инспектировать, техосмотр, осмотрели, инспекторы, проверяли, проверки, проверка безопасности, проверка судна, проверка, проверку, проверил, проверила, проверили, проверен, проверена, проверены, проверялся, последний раз проверяли, осмотра, осмотрел, осмотрен, техосмотра, обследование, обследовали, плановая проверка, последняя проверка, проходил техосмотр, прошел техосмотр

maintain : event
  ar: صيانة, أعمال صيانة, صيانة دورية, أصلح العطل, إصلاح العطل, إصلاح الأضرار, إصلاح المحرك, يصلح العطل, أعمال الصيانة, خضعت لصيانة, خضع لصيانة, عقد الصيانة, فريق الصيانة, فرق الصيانة, أجريت صيانة, أجريت لها الصيانة
  en: maintenance, maintenance work, repair, repaired, repairs, upkeep, servicing, overhaul, overhauled, overhauling, routine maintenance, maintenance crew, maintenance crews, maintenance firm, maintenance company, maintenance team
  fr: entretien technique, travaux d'entretien, réparer, réparé, réparation, réparations, maintenance, réparateur, société de maintenance, société d'entretien, opération de maintenance, travaux de maintenance
  es: mantenimiento, reparar, reparado, reparación, reparaciones, labores de mantenimiento, puesta a punto, empresa de mantenimiento, tareas de mantenimiento, trabajos de mantenimiento, conservación de la carretera, equipo de mantenimiento
  ru: техобслуживание, ремонт, отремонтировать, ремонтные работы, ремонтировать, техническое обслуживание, починить, капремонт, капитальный ремонт, обслуживали, обслуживал, обслуживающая компания, плановый ремонт, отремонтирован, ремонтная бригада, ремонтники, отремонтировали мост, текущий ремонт

overload : event
  ar: حمولة زائدة, حمولة زائدة عن, اكتظاظ, مكتظ, مكتظة, زيادة الحمولة, محمل فوق طاقته, أكثر من طاقته, محملة فوق طاقتها, عدد ركاب زائد, فوق طاقتها الاستيعابية
  en: overload, overloaded, overcrowded, overcrowding, excess load, packed with, over capacity, beyond its capacity
  fr: surcharge, surchargé, surpeuplé, bondé, surcharger, surchargée
  es: sobrecarga, sobrecargado, abarrotado, hacinamiento, hacinados, exceso de pasajeros, exceso de carga
  ru: перегрузить, перегружен, перегруз, переполнен, переполненный, перегружена, перегрузка судна, перегруженный

lose-control : event
  ar: فقد السيطرة على السيارة, فقد السيطرة على المركبة, فقدان السيطرة على المركبة, فقد السائق السيطرة, فقدان السائق السيطرة, سرعة زائدة, السرعة الزائدة, السرعة المفرطة, تجاوز السرعة, سرعة مفرطة, فقدان السيطرة على الحافلة, فقد سائقها السيطرة, فقد سائقه السيطرة, خروج السيارة عن السيطرة, فقد التحكم, فقدان التحكم
  en: lost control of the vehicle, lose control of the vehicle, lost control of the car, lost control of the bus, excessive speed, overspeed, brake failure, brakes failed, lost control of his car, lost control of her car, lost control of his vehicle, lost control of the truck, lost control of the lorry, lost control of the train, lost control of the plane, lost control on, loss of control, losing control of, lost control and, driver lost control, pilot lost control
  fr: perte de contrôle du véhicule, perdu le contrôle de son véhicule, vitesse excessive, défaillance des freins, perdu le contrôle, perd le contrôle, perdu le contrôle de sa voiture, perte de contrôle
  es: perdió el control del vehículo, pérdida de control del vehículo, fallo de los frenos, velocidad excesiva, perdió el control, pierde el control, perder el control del vehículo, perdió el control del camión, pérdida de control, perdió el control del autobús
  ru: не справился с управлением, потерял управление, превышение скорости, превысил скорость, потеря управления, отказали тормоза, отказ тормозов, потеряла управление, потерял контроль над, утратил контроль

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
  ar: شاحنة, شاحنات, صهريج, صهاريج, شاحنة نقل, مقطورة, مقطورات, لوري, شاحنات المساعدات, شاحنات مساعدات
  en: truck, trucks, lorry, lorries, tanker truck, fuel truck, trailer, articulated lorry, pickup truck, van, lorry driver, aid lorries, trucks carrying aid
  fr: camion, camions, camion-citerne, poids lourd, semi-remorque, camionnette, camions d'aide, camions humanitaires
  es: camión, camiones, camión cisterna, tráiler, semirremolque, camioneta, furgoneta, camiones de ayuda, camiones con ayuda
  ru: грузовик, грузовики, фура, бензовоз, грузовой автомобиль, самосвал, фургон, грузовики с помощью

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
  es: avión, aviones, aeronave, avioneta, aeronaves, avión de pasajeros, derribó un avión, derribó el avión
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
  ar: رحلة, رحلات, سفرة, سفرات, سفر, سفره, سفرها, رحلته, رحلتها
  en: trip, trips, ferry crossing, journey, journeys
  fr: voyage, voyages, trajet, trajets
  es: viaje, viajes, trayecto
  ru: поездка, поездки, путешествие, поездку, поездке, поездкой, поездок

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
  ar: قافلة, قوافل, رتل, أرتال, رتل عسكري, موكب, مواكب, قافلة إغاثة, قوافل الإغاثة, قافلة إنسانية
  en: convoy, convoys, motorcade, column of vehicles, military column, relief convoy, humanitarian convoy
  fr: convoi, convois, cortège, colonne militaire, convoi d'aide
  es: convoy, convoyes, caravana, columna militar, convoy de ayuda
  ru: конвой, колонна, кортеж, колонна военной техники, колонны, колонну, колонне, колонной, колонна с гуманитарной помощью

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
  ar: مطار, مطارات, مطار دولي, حطت في مطار, إدارة المطار
  en: airport, airports, airfield, airport management, airport authority, airport authorities
  fr: aéroport, aéroports, aérodrome, direction de l'aéroport
  es: aeropuerto, aeropuertos, aeródromo, dirección del aeropuerto
  ru: аэропорт, аэропорты, аэродром, администрация аэропорта

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
  en: tunnel, tunnels, dug a tunnel, digging a tunnel
  fr: tunnel, tunnels, souterrain, creusé un tunnel, creuser un tunnel
  es: túnel, túneles, cavaron un túnel, excavaron un túnel, cavar un túnel
  ru: тоннель, туннель, туннели, тоннели, вырыли тоннель, прорыли тоннель

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
  en: border, borders, frontier, cross-border, borderline, boundary, boundaries
  fr: frontière, frontières, frontalier, frontalière, transfrontalier
  es: frontera, fronteras, fronterizo, fronteriza, transfronterizo
  ru: граница, границы, приграничный, пограничный, границе, приграничье

border-crossing : place < border
  ar: معبر حدودي, معابر حدودية, معبر, معابر, منفذ حدودي, منافذ حدودية, نقطة عبور, معبر بري, المعبر البري, معابر برية, المنفذ الحدودي, منفذ بري, منافذ برية, المعبر
  en: border crossing, border crossings, crossing point, border post, checkpoint crossing, the crossing, land crossing, land crossings, crossing reopened, crossing points, border gate, border posts, border terminal, crossing, crossings
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
  ar: مخيم, مخيمات, مخيم للاجئين, مخيم لاجئين, مخيمات اللاجئين, مخيمات النازحين, مخيم نازحين, مخيم للنازحين, مخيمات النزوح
  en: camp, camps, refugee camp, refugee camps, tent camp, displacement camp, displaced persons camp, camp for displaced, camp for refugees, tent city
  fr: camp, camps, camp de réfugiés, camps de réfugiés, campement, camp de déplacés, camps de déplacés, campement de fortune
  es: campamento, campamentos, campo de refugiados, campos de refugiados, campo de desplazados, campamento de refugiados, campamento de desplazados, campamentos de refugiados
  ru: лагерь, лагеря, лагерь беженцев, лагерь для беженцев, палаточный лагерь, лагерь переселенцев, лагерь для перемещенных

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
  ar: جدار, جدران, حائط, حيطان, سور, أسوار, جدار عازل, فتحة في الجدار, ثقب في الجدار, ثقبوا الجدار, تسلق الجدار, تسلق السور, تسلقوا السور, تسلقوا الجدار, ثغرة في الجدار
  en: wall, walls, separation barrier, border wall, hole in the wall, climbed the wall, scaled the wall, scaled a wall, scaling the wall, scaling a wall, scale the wall, scaled the walls
  fr: mur, murs, muraille, trou dans le mur, brèche dans le mur, escalade le mur, franchi le mur, franchissant le mur, franchir le mur, grimpé sur le mur
  es: muro, muros, pared, paredes, muralla, agujero en el muro, escalar el muro, saltaron el muro, saltó el muro, saltar el muro
  ru: стена, стены, дыра в заборе, дыра в стене, лаз в стене, пролом в стене

hospital : place
  ar: مستشفى, مستشفيات, مشفى, مشاف, مستشفى ميداني, مستوصف, مركز طبي, مصحة, مصحات, عيادة, إدارة المستشفى
  en: hospital, hospitals, clinic, clinics, medical centre, medical center, field hospital, infirmary, moved to other hospitals, hospital management
  fr: hôpital, hôpitaux, clinique, centre médical, hôpital de campagne, hospitalier, transférés vers d'autres hôpitaux, direction de l'hôpital
  es: hospital, hospitales, clínica, centro médico, hospital de campaña, ambulatorio, trasladados a otros hospitales, dirección del hospital
  ru: больница, больницы, госпиталь, клиника, медицинский центр, поликлиника, полевой госпиталь, переведены в другие больницы, перевели в другие больницы, администрация больницы, руководство больницы

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

stay-indoors : event
  ar: البقاء في منازلهم, البقاء في المنازل, البقاء في بيوتهم, ملازمة منازلهم, التزام المنازل, التزام منازلهم, لزوم المنازل, إغلاق النوافذ, بالبقاء داخل المنازل, إحكام إغلاق الأبواب
  en: stay indoors, stayed indoors, remain indoors, stay inside, remain inside, stay at home, stay in their homes, shelter in place, keep windows closed, keep windows shut, keep their windows closed, windows closed, windows shut, keep doors and windows closed, keep doors and windows shut, indoors
  fr: rester chez eux, rester à l'intérieur, rester chez soi, restent chez eux, se confiner, confinés chez eux, fermer leurs fenêtres, fenêtres fermées, rester confinés, se calfeutrer
  es: permanecer en casa, permanecer en sus casas, permanecer en sus viviendas, quedarse en casa, permanezcan en casa, permaneciera en casa, permanecieran en sus casas, cerrar las ventanas, ventanas cerradas, confinarse, confinados en sus casas
  ru: оставаться дома, оставаться в домах, закрыть окна, держать окна закрытыми

rehouse : event
  ar: إيواء العائلات, إيواء الأسر, إيواء المتضررين, إيواء السكان, تم إيواؤهم, إيواؤهم, إيوائهم, أسكنت العائلات, إسكان المتضررين, تسكين المتضررين, أقاموا مؤقتا, أمضوا ليلتهم في, قضوا ليلتهم في, أمضت العائلات ليلتها, باتوا ليلتهم في, أعيد إسكانهم, استضافتهم مدرسة
  en: rehouse, rehoused, rehousing, put up in, accommodated in, temporary accommodation, emergency accommodation, temporary housing, housed temporarily, temporarily housed, spent the night in a school, spent the night in a gym, spent the night in a sports hall, spent the night in shelters, slept in a, put up overnight, given shelter, were housed in, sleeping in tents, slept in tents, sheltering in
  fr: reloger, relogé, relogés, relogée, relogées, relogement, hébergés, hébergé, hébergées, hébergement d'urgence, logement provisoire, logements provisoires, accueillis dans un gymnase, accueillis dans des gymnases, ont passé la nuit dans, logés temporairement, hébergement provisoire
  es: realojar, realojado, realojados, realojada, realojadas, realojo, alojar, alojados, alojadas, alojado, albergados, alojamiento temporal, alojamiento provisional, pasaron la noche en, pernoctaron, reubicar, reubicados, reubicadas, acogidos en, reubique, reubiquen
  ru: размещение пострадавших, временное жилье, временное размещение, пункты временного размещения, ПВР, расселить, расселены, расселили, переселить, переселили, переночевали, провели ночь в, приютили, жителей разместили, людей разместили, пострадавших разместили, эвакуированных разместили, семьи разместили, разместили в школе, разместили в гостинице, разместили в спортзале, размещены в школе, размещены в гостинице, размещены в пунктах, размещены в пункте, разместили в пункте

sports-hall : place
  ar: قاعة رياضية, القاعة الرياضية, صالة رياضية, الصالة الرياضية, قاعة الرياضة
  en: sports hall, sports centre, sports center, gymnasium, gym, leisure centre, sports halls, school hall, community hall, village hall
  fr: gymnase, gymnases, salle des fêtes, salle polyvalente, salle de sport
  es: polideportivo, polideportivos, gimnasio, pabellón deportivo, pabellón municipal, centro cívico
  ru: спортзал, спортивный зал, спорткомплекс, спортзале, дом культуры

stop-leak : event
  opposite: substance-leak
  ar: سد التسرب, إيقاف التسرب, وقف التسرب, أوقف التسرب, السيطرة على التسرب, تمت السيطرة على التسرب, سيطروا على التسرب, احتواء التسرب, إغلاق الصمام, أغلق الصمام, توقف التسرب, إصلاح التسرب, معالجة التسرب, تم سد التسرب, سد الثقب, سد الفتحة, أحكم الصمام
  en: plug the leak, plugged the leak, plugging the leak, leak plugged, plugged, stop the leak, stopped the leak, sealed the leak, seal the leak, leak was plugged, leak was stopped, leak was sealed, leak was fixed, leak was contained, leak was under control, leak sealed, leak stopped, contain the leak, contained the leak, leak contained, patched up, leak repaired, closed the valve, shut the valve, shut off the valve, shut off the gas, gas was shut off, turned off the gas, gas supply was cut
  fr: colmater, colmaté, colmatée, colmatage, colmater la fuite, fuite colmatée, fuite a été colmatée, stopper la fuite, fuite stoppée, fuite a été stoppée, fuite maîtrisée, fuite a été maîtrisée, fuite a été arrêtée, maîtriser la fuite, arrêter la fuite, fermé la vanne, fermer la vanne, vanne a été fermée, coupé le gaz, couper le gaz, gaz a été coupé
  es: sellar la fuga, selló la fuga, fuga sellada, fuga fue sellada, taponar, taponado, taponó, taponaron, taponada, controlar la fuga, fuga controlada, fuga fue controlada, detener la fuga, cortar la fuga, cerrar la válvula, cerró la válvula, cerraron la válvula, cortar el gas, cortó el gas, cortaron el gas
  ru: устранить утечку, устранили утечку, утечка устранена, утечку устранили, утечку ликвидировали, ликвидировали утечку, утечка ликвидирована, утечка остановлена, утечку остановили, остановить утечку, перекрыли газ, перекрыть газ, перекрыли вентиль, перекрыли кран, закрыли клапан, утечка перекрыта, утечку перекрыли, герметизировать

ammonia : thing < substance
  ar: أمونيا, الأمونيا, نشادر, غاز الأمونيا, غاز النشادر
  en: ammonia
  fr: ammoniac, ammoniaque
  es: amoníaco, amoniaco
  ru: аммиак, аммиака, аммиаком

chlorine : thing < substance
  ar: كلور, غاز الكلور
  en: chlorine, chlorine gas
  fr: chlore
  es: cloro, gas cloro
  ru: хлор, хлора, хлором

carbon-monoxide : thing < substance
  ar: أول أكسيد الكربون, غاز أول أكسيد الكربون, أحادي أكسيد الكربون
  en: carbon monoxide
  fr: monoxyde de carbone
  es: monóxido de carbono
  ru: угарный газ, угарного газа, угарным газом, монооксид углерода

methane : thing < gas
  ar: ميثان, غاز الميثان, غاز المناجم
  en: methane, firedamp
  fr: méthane, grisou, coup de grisou
  es: metano, grisú
  ru: метан, метана

acid : thing < substance
  ar: حمض, أحماض, حامض, حمض الكبريتيك, أسيد
  en: acid, acids, sulphuric acid, sulfuric acid, hydrochloric acid
  fr: acide, acides, acide sulfurique, acide chlorhydrique
  es: ácido, ácidos, ácido sulfúrico, ácido clorhídrico
  ru: кислота, кислоты, серная кислота, соляная кислота

chemical-product : thing < substance
  ar: مادة كيميائية, مواد كيميائية, المواد الكيميائية, مبيدات, مبيد حشري, مذيبات, مواد خطرة, مادة خطرة
  en: chemicals, chemical substance, chemical substances, pesticide, pesticides, solvent, solvents, hazardous material, hazardous materials, hazardous substances, dangerous substances, toxic substance, toxic substances
  fr: produit chimique, produits chimiques, substance chimique, pesticide, pesticides, solvant, solvants, matières dangereuses, produits dangereux, substances toxiques, produit toxique
  es: producto químico, productos químicos, sustancia química, sustancias químicas, plaguicida, plaguicidas, pesticidas, disolvente, disolventes, materiales peligrosos, sustancias peligrosas, mercancías peligrosas, sustancias tóxicas
  ru: химикаты, химикат, химические вещества, химическое вещество, пестициды, растворитель, растворители, опасные вещества, ядохимикаты, вредные вещества

radiation : thing
  ar: إشعاع, إشعاعات, إشعاعي, إشعاعية, مستوى الإشعاع, مستويات الإشعاع, مواد مشعة, مادة مشعة, مشع, مشعة
  en: radiation, radioactive, radioactivity, radiation level, radiation levels
  fr: rayonnement, rayonnements, radioactif, radioactive, radioactivité, radiations
  es: radiación, radiactivo, radiactiva, radiactividad, niveles de radiación
  ru: радиация, радиации, радиоактивный, радиоактивные, радиационный фон, уровень радиации

asbestos : thing < substance
  ar: أسبستوس, أميانت
  en: asbestos
  fr: amiante, amiantée
  es: amianto, asbesto
  ru: асбест

gas-cloud : thing
  ar: سحابة غاز, سحابة من الغاز, سحابة سامة, سحابة من الأمونيا, سحابة الأمونيا, سحابة كلور, سحابة بيضاء, بخار سام, أبخرة, أبخرة سامة, سحابة من البخار
  en: gas cloud, cloud of gas, toxic cloud, cloud of ammonia, ammonia cloud, cloud of chlorine, chlorine cloud, cloud of vapour, vapour cloud, vapour, vapor, vapours, vapors, toxic fumes, white cloud, chemical cloud, cloud of steam
  fr: nuage de gaz, nuage toxique, nuage d'ammoniac, nuage de chlore, vapeur toxique, vapeurs, vapeurs toxiques, nuage blanc, nuage de vapeur, nuage chimique
  es: nube de gas, nube tóxica, nube de amoníaco, nube de amoniaco, nube de cloro, vapores, vapores tóxicos, gases tóxicos, nube blanca, nube química
  ru: облако газа, токсичное облако, ядовитое облако, облако аммиака, облако хлора, ядовитые пары, пары аммиака, пары хлора, хлорное облако

cold-store : place
  ar: غرفة تبريد, غرف التبريد, مخزن تبريد, وحدة تبريد, وحدة التبريد, نظام التبريد, برادات, معدات التبريد, محطة التبريد
  en: cold store, cold storage, refrigeration unit, refrigeration plant, refrigeration system, cooling unit, cooling system, cooling plant, refrigeration, refrigerated warehouse, ice plant, ice rink
  fr: chambre froide, chambres froides, entrepôt frigorifique, installation frigorifique, système de refroidissement, système de réfrigération, groupe froid, réfrigération
  es: cámara frigorífica, cámaras frigoríficas, planta de refrigeración, sistema de refrigeración, equipo de refrigeración, refrigeración, almacén frigorífico
  ru: холодильная установка, холодильной установки, холодильный склад, холодильная камера, система охлаждения, хладокомбинат, холодильник

hose : thing
  ar: خرطوم, خراطيم, خرطوم مياه, خراطيم المياه
  en: hose, hoses, fire hose, fire hoses, hosepipe
  fr: tuyau souple, lance à incendie, lances à incendie
  es: manguera, mangueras
  ru: шланг, шланги, пожарный рукав

spray-water : event
  ar: رش المياه, رش بالمياه, رشوا المياه, رش الماء, ضخ المياه على, ستار مائي, رذاذ الماء
  en: sprayed water, spraying water, spray water, water curtain, hosed down, water spray, dropped water, dropping water, water drops, water bombing, dumped water
  fr: arroser, arrosé, arrosent, arrosage, rideau d'eau, largages d'eau, largage d'eau, largué de l'eau
  es: rociar agua, rociaron agua, cortina de agua, descargas de agua, arrojar agua, lanzar agua, lanzaron agua, regar con agua
  ru: водяная завеса, поливали водой, поливают водой, заливают водой, сброс воды на огонь, сбросили воду

public-alert : event < warning
  ar: تنبيه عبر الهاتف, تنبيهات على الهواتف, تنبيه إلى هواتف, رسالة تحذير, رسائل تحذير, رسالة تحذيرية, رسائل تحذيرية, رسائل نصية, إنذار مبكر, الإنذار المبكر, نظام الإنذار المبكر, نظام إنذار, تحذير مسبق, إنذار مسبق, تنبيه السكان, تحذير السكان, إنذار السكان, حذرت السكان, نبهت السكان
  en: phone alert, phone alerts, mobile alert, text alert, emergency alert, emergency alerts, alert was sent, alert sent, sent an alert, sent alerts, issued an alert, alert was issued, text message alert, text messages, warning system, early warning, early warning system, warned residents, warned people, warning to residents, alerted residents, warn the public, prior warning, advance warning, warned in time, alert system, cell broadcast
  fr: alerte sur leur téléphone, alertes sur leur téléphone, alerte envoyée, alerte a été envoyée, envoyé une alerte, FR-Alert, alerte précoce, système d'alerte, alerter la population, alerté la population, prévenir les habitants, prévenu les habitants, avertir la population, averti les habitants, alerte à la population, SMS d'alerte
  es: alerta en el móvil, alerta al móvil, alertas en el móvil, alerta en sus teléfonos, mensaje de alerta, mensajes de alerta, ES-Alert, alerta temprana, sistema de alerta, sistema de alerta temprana, alerta a la población, avisar a la población, avisó a la población, alertar a la población, envió una alerta, enviaron una alerta, sistema de aviso
  ru: оповещение, оповещения, оповестить, оповестили, оповещены, система оповещения, системы оповещения, раннее предупреждение, раннего предупреждения, предупредили жителей, предупредить жителей, смс-оповещение, разослали предупреждение, СМС с предупреждением

false-alarm : event
  ar: إنذار كاذب, بلاغ كاذب, إنذار خاطئ, إنذارا كاذبا, بلاغات كاذبة
  en: false alarm, false alarms, hoax call, bomb hoax, hoax
  fr: fausse alerte, fausses alertes, canular
  es: falsa alarma, falsas alarmas, falso aviso
  ru: ложная тревога, ложный вызов, ложное срабатывание, ложное сообщение

rekindle : event < fire
  ar: تجددت النيران, تجدد الحريق, تجدد اندلاع, عادت النيران, عاد الحريق, اندلع مجددا, اشتعل مجددا, تجدد النيران, اشتعلت مجددا
  en: flared up again, flare up again, reignited, hot spots, started burning again, flared again
  fr: reprise de feu, reprises de feu, feu est reparti, incendie est reparti, feu a repris, incendie a repris, reprises de l'incendie, foyers ont repris
  es: se reavivó, reavivar, reavivó, reavivarse, se reavivaron, reactivó el incendio, reactivación del incendio, rebrotó, se reactivó, reproducción del incendio, puntos calientes
  ru: вновь загорелся, вновь загорелось, повторное возгорание, огонь вспыхнул вновь, вновь вспыхнул, снова загорелся, снова загорелось, разгорелся вновь, возобновилось горение

area-burned : thing
  ar: مساحات محروقة, المساحة المحروقة, مساحة احترقت, التهمت النيران مساحات, أتى الحريق على مساحات, مساحات من الغابات
  en: area burned, area burnt, burned area, scorched, scorched area, hectares burned, hectares burnt, acres burned, hectares destroyed, hectares of forest, hectares of woodland
  fr: surface brûlée, superficie brûlée, hectares brûlés, hectares parcourus, hectares détruits, hectares ravagés, hectares de forêt, hectares de végétation, hectares partis en fumée, parcouru par le feu
  es: superficie quemada, superficie calcinada, superficie afectada, hectáreas quemadas, hectáreas calcinadas, hectáreas arrasadas, hectáreas de bosque, hectáreas de monte
  ru: площадь пожара, площадь возгорания, площади пожара, выгоревшая площадь, гектаров леса, гектары леса, площадь пожаров

fight-fire : event
  ar: مكافحة الحريق, مكافحة النيران, مكافحة الحرائق, تكافح النيران, يكافحون النيران, كافح رجال الإطفاء, تصدى للحريق, محاولة إخماد, تحاول إخماد, يحاولون إخماد
  en: fight the fire, fighting the fire, fought the fire, fighting the blaze, fight the blaze, fought the blaze, fought the flames, fighting the flames, battling the blaze, battling the fire, battle the flames, battling the flames, tackling the fire, tackling the blaze, tackle the fire, fighting wildfires
  fr: lutter contre le feu, lutter contre les flammes, lutte contre le feu, lutte contre les flammes, combattre le feu, combattre l'incendie, combattent l'incendie, combattent le feu, luttent contre le feu, luttent contre l'incendie, lutter contre l'incendie
  es: combatir el fuego, combatir el incendio, combaten el fuego, combaten el incendio, luchar contra el fuego, luchan contra el fuego, lucha contra el fuego, trabajan en la extinción, trabajan para extinguir, luchar contra las llamas
  ru: борьба с огнем, борются с огнем, бороться с огнем, борются с пожаром, борьба с пожаром, тушат пожар, тушить пожар, в тушении участвовали, в тушении пожара, на тушение пожара, тушением занимались

firefighting-aircraft : thing < aircraft
  ar: طائرة إطفاء, طائرات إطفاء, طائرات الإطفاء, طائرات إطفاء الحرائق, مروحيات الإطفاء, طائرات قاذفة للمياه, طائرة كنداير
  en: water bomber, water bombers, firefighting plane, firefighting planes, firefighting aircraft, firefighting helicopter, firefighting helicopters, air tanker, air tankers, water-dropping planes, water-dropping aircraft, water-bombing aircraft, waterbomber, fire-fighting planes, fire-fighting aircraft, Canadair
  fr: bombardier d'eau, bombardiers d'eau, canadair, canadairs, avion bombardier d'eau, hélicoptère bombardier d'eau, hélicoptères bombardiers d'eau, avions bombardiers d'eau
  es: hidroavión, hidroaviones, avión cisterna, aviones cisterna, helicóptero bombardero, medios aéreos, hidrantes, avión hidrante, aviones hidrantes
  ru: пожарный самолет, пожарный вертолет, самолет-амфибия, самолеты-амфибии, пожарная авиация, пожарные самолеты, пожарные вертолеты

fire-prevention-device : thing
  ar: مرشات, مرشات المياه, نظام إطفاء, كاشف الدخان, كاشفات الدخان, أجهزة كشف الدخان, جهاز كشف الدخان, أجهزة إنذار الحريق, طفاية حريق, طفايات حريق, طفايات الحريق, أنظمة الإطفاء, نظام إطفاء الحرائق
  en: sprinkler, sprinklers, sprinkler system, smoke detector, smoke detectors, smoke alarm, smoke alarms, fire extinguisher, fire extinguishers, extinguisher, extinguishers, hydrant, hydrants, fire hydrant, fire hydrants, fire detector, fire door, fire doors, detectors
  fr: détecteur de fumée, détecteurs de fumée, extincteur, extincteurs, sprinkleur, sprinkleurs, sprinklers, arroseurs automatiques, extinction automatique, borne à incendie, bouche d'incendie, porte coupe-feu, portes coupe-feu
  es: detector de humo, detectores de humo, extintor, extintores, rociador, rociadores, rociadores automáticos, boca de incendios, puerta cortafuegos, puertas cortafuegos, sistema contra incendios
  ru: датчик дыма, датчики дыма, датчиков дыма, огнетушитель, огнетушители, спринклер, спринклеры, пожарный гидрант, гидрант, гидранты, система пожаротушения, автоматическое пожаротушение, пожарный извещатель, дымовые датчики

emergency-exit : place
  ar: مخرج الطوارئ, مخارج الطوارئ, مخرج طوارئ, مخارج طوارئ, باب الطوارئ, سلم الطوارئ, سلالم الطوارئ, سلم النجاة, مخرج النجدة, أبواب الطوارئ, بوابات الطوارئ
  en: emergency exit, emergency exits, fire exit, fire exits, escape route, escape routes, fire escape, fire escapes, emergency door, emergency doors, emergency staircase, escape hatch
  fr: issue de secours, issues de secours, sortie de secours, sorties de secours, escalier de secours, porte de secours
  es: salida de emergencia, salidas de emergencia, salida de incendios, puerta de emergencia, puertas de emergencia, escalera de incendios, vía de evacuación, vías de evacuación
  ru: аварийный выход, аварийные выходы, запасной выход, запасные выходы, эвакуационный выход, эвакуационные выходы, пожарный выход, пожарная лестница, аварийного выхода

lock : event < close
  opposite: unlock
  ar: مقفل بالمفتاح, مغلق بقفل, موصد, موصدة, موصدا, مغلق بالسلاسل, مقفلة, بقفل, أقفال, مغلقة بالسلاسل
  en: lock, locked, locks, padlock, padlocked, chained shut, bolted shut, locked shut, locked doors
  fr: verrouiller, verrouillé, verrouillée, verrouillés, verrouillées, fermé à clé, fermée à clé, fermées à clé, cadenassé, cadenassée, cadenas
  es: cerrada con llave, cerrado con llave, cerradas con llave, con llave, candado, candados, con candado, encadenada, bloqueada con candado, cerrojo
  ru: заперт, заперта, заперты, заперто, запереть, заперли, запертый, замок на двери, под замком, закрыт на замок, закрыты на замок, на замок

unlock : event < open
  ar: فتح القفل
  en: unlocked, unlock, left unlocked
  fr: déverrouiller, déverrouillé, déverrouillée
  es: abrir el candado, desbloqueada
  ru: отпереть, отперли, незаперт, открыли замок

crack : thing < defect
  ar: شقوق, شروخ, شرخ, تشقق, تشققات, متشقق, متشققة, تصدعات, تصدع, تشققت, تصدعت, متصدع, متصدعة
  en: crack, cracks, cracked, cracking, hairline crack, hairline cracks, fissure, fissures, fissured, fractured, fracture, stress fracture
  fr: fissure, fissures, fissuré, fissurée, fissurés, fissurées, lézarde, lézardes, lézardé, fêlure, craquelure, se fissurer, fissuration
  es: grieta, grietas, fisura, fisuras, agrietado, agrietada, agrietados, agrietamiento, agrietarse, fisurado, rajadura, rajaduras, resquebrajado
  ru: трещина, трещины, трещин, трещину, треснул, треснула, треснули, треснуло, треснувший, треснувшей, растрескивание, растрескался, надлом

corrosion : event
  ar: تآكل, متآكل, متآكلة, صدأ, صدئ, صدئة, صدئا, تآكلت, الصدأ, علاه الصدأ
  en: corrosion, corrode, corroded, corroding, rust, rusted, rusty, rusting, rusted through, rust-eaten
  fr: corrosion, corroder, corrodé, corrodée, corrodés, corrodées, rouille, rouillé, rouillée, rouillés, rouillées
  es: corrosión, corroer, corroído, corroída, corroídos, corroídas, óxido, oxidado, oxidada, oxidados, oxidadas, oxidarse, herrumbre
  ru: коррозия, коррозии, ржавчина, ржавчины, ржавый, ржавая, ржавые, проржавел, проржавела, проржавели, проржавело, заржавел, ржаветь

wear-out : event
  ar: مهترئ, مهترئة, مهترئا, اهتراء, اهترأ, اهترأت, متهالك, متهالكة, متهالكا, تهالك, متقادمة, إجهاد المعدن
  en: worn out, worn-out, wear and tear, frayed, fraying, worn through, wore out, dilapidated, dilapidation, in disrepair, disrepair, run-down, metal fatigue, ageing infrastructure, aging infrastructure, decaying, poor condition, poor state of repair, badly worn, worn tyres, worn cable, worn brake, worn brakes, worn parts, was worn, were worn
  fr: usé, usée, usés, usées, usure, vétuste, vétustes, vétusté, délabré, délabrée, délabrés, délabrement, effiloché, fatigue du métal, mauvais état
  es: desgastado, desgastada, desgastados, desgastadas, desgaste, deshilachado, fatiga del metal, mal estado, en mal estado, vetusto, ruinoso, obsoleto, obsoleta
  ru: изношен, изношена, изношены, изношенный, изношенные, износ, износа, износился, износилась, ветхий, ветхие, ветхость, обветшал, обветшалый, усталость металла, аварийное состояние, аварийном состоянии, перетерся

come-loose : event
  ar: انفك, انفكت, انفكاك, فك البرغي, انخلع, انخلعت, ارتخى, ارتخاء, انفصال العربة, مفكوك, مفكوكة, انفصلت العربة, انفصال العربات, انفصلت القاطرة
  en: come loose, came loose, coming loose, worked loose, work loose, loosened, became detached, came away, fell off, fall off, falling off, broke away, broke loose, came apart, uncoupled, unscrewed, detached from, wheel came off, door came off, panel came off, came off its
  fr: se desserrer, desserré, desserrée, desserrés, se détacher, se décrocher, s'est détachée, s'est décrochée, désolidarisé
  es: soltarse, se soltó, se soltaron, aflojarse, aflojado, aflojó, se aflojó, aflojados, se desprendió, desprenderse, desprendido, desprendieron, se desprendieron, desenganchó, desenganchado, se desenganchó
  ru: отсоединился, отсоединилась, открутился, открутилась, открутились, отвалился, отвалилась, отвалились, отвалилось, отцепился, отцепилась, отцепились, расшатался, отломился, отломилась, отстегнулся, отцепился вагон, отцепились вагоны, отлетело колесо

snap : event < rupture
  ar: انقطع الكابل, انقطع الحبل, انقطاع الكابل, انقطاع الحبل, انقطع السلك, انقطعت الأسلاك, انقطعت الكابلات, انقطع كابل, انقطاع كابل, انفصم, انقطع كبل, تمزق الحبل, قطع الكابل
  en: snapped, cable broke, rope broke, cable parted, sheared, sheared off, cable failed, cable failure, cable snapped, chain broke, cable severed
  fr: câble a rompu, câble s'est rompu, câble rompu, rupture d'un câble, rupture du câble, a lâché, s'est brisé net, a rompu, se rompt, câble a cédé, câble a lâché, attache a lâché, soudure a lâché, freins ont lâché
  es: se rompió el cable, cable se rompió, rotura del cable, rotura de un cable, cable roto, partió el cable, se partió, se partieron, se quebró
  ru: оборвался, оборвалась, оборвались, оборвалось, обрыв троса, обрыв кабеля, лопнул трос, трос лопнул, порвался, порвалась, порвались, трос оборвался, оборвался трос, обрыв каната, обрыв проводов

cable-part : thing
  ar: كابل, كابلات, كبل, حبل معدني, أسلاك, حبل, حبال, الكابل, سلسلة معدنية
  en: cable, cables, steel cable, rope, ropes, wire, wires, wiring, hoist rope, cord
  fr: câble, câbles, corde, cordes, câble porteur, câble tracteur, filin, fil électrique, fils électriques, chaîne métallique
  es: cable, cables, cuerda, cuerdas, cable de acero, cableado, alambre, cadena metálica
  ru: трос, троса, тросы, кабель, кабели, веревка, веревки, канат, канаты, проводка, проводки, цепь лифта

bolt-part : thing
  ar: برغي, براغي, مسمار, مسامير, صامولة, صواميل, لحام
  en: bolt, bolts, screw, screws, rivet, rivets, weld, welds, welding, hinge, hinges, gasket, gaskets, axle, axles, coupling, couplings, seat belt, seat belts
  fr: boulon, boulons, rivet, rivets, soudure, soudures, essieu, essieux, attelage, harnais, ceinture de sécurité, ceintures de sécurité
  es: perno, pernos, tornillo, tornillos, remache, soldadura, soldaduras, rodamiento, juntas de goma, bisagra, arnés, cinturón de seguridad, cinturones de seguridad
  ru: болт, болты, болтов, винт, винты, гайка, гайки, заклепка, сварка, сварной шов, сварного шва, шов, подшипник, подшипники, сцепка, ремень безопасности, ремни безопасности, крепление, крепления, креплений

beam-part : thing
  ar: عارضة خشبية, عارضة فولاذية, عارضة معدنية, عوارض, دعامة, دعامات, عمود خرساني, أعمدة خرسانية, سقالة, سقالات, ألواح, العارضة المعدنية, درابزين, كمرة
  en: beam, beams, girder, girders, strut, struts, concrete slab, slab, slabs, joist, joists, scaffolding, scaffold, railing, railings, handrail, guardrail, guardrails, crash barrier, cladding, facade, balcony, balconies
  fr: poutre, poutres, poutrelle, dalle, dalles, échafaudage, échafaudages, garde-corps, rambarde, glissière, glissière de sécurité, bardage, façade, balcon, balcons, charpente
  es: viga, vigas, andamio, andamios, barandilla, barandillas, techo falso, quitamiedos, fachada, balcón, balcones, cornisa
  ru: балка, балки, балок, опора, опоры, колонна здания, плита, плиты, строительные леса, леса обрушились, отбойник, перила, фасад, балкон, балконы

overdue-inspection : event
  ar: تأخر الفحص, فات موعد صيانته, انتهت صلاحية الشهادة, غياب الصيانة, انعدام الصيانة, نقص الصيانة, قلة الصيانة, إهمال الصيانة
  en: overdue, inspection was overdue, overdue for inspection, overdue inspection, uninspected, skipped an inspection, skipped inspections, missed inspection, missed inspections, neglected maintenance, maintenance neglected, lack of maintenance, lack of upkeep, deferred maintenance, maintenance backlog, expired certificate, certificate had expired, safety certificate had expired, inadequate maintenance
  fr: défaut d'entretien, manque d'entretien, défaut de maintenance, absence d'entretien, absence de maintenance, manque de maintenance, certificat expiré, mal entretenu, mal entretenue, mal entretenus
  es: falta de mantenimiento, mantenimiento deficiente, falta de revisión, revisión caducada, certificado caducado, certificado vencido, ausencia de mantenimiento, escaso mantenimiento
  ru: просроченный, просрочена, просрочен, просрочено, отсутствие обслуживания, отсутствие ремонта, плохое обслуживание, ненадлежащее обслуживание, срок поверки истек

in-working-order : quality
  opposite: malfunction
  ar: صالح للعمل, صالحة للعمل, في حالة جيدة, بحالة جيدة, يعمل بشكل طبيعي, تعمل بشكل طبيعي, يعمل بصورة طبيعية, عملت بشكل طبيعي, سليم من الناحية الفنية, سليمة تقنيا, تشتغل, يشتغل, كانت تعمل, كان يعمل, تعمل بشكل, لم تعمل, لم يعمل, لا تعمل, لا يعمل
  en: in working order, good working order, in good order, was working, were working, working properly, working normally, worked normally, worked properly, functioned normally, functioned properly, in good condition, fully functional, operating normally, roadworthy, seaworthy, airworthy, in operation at the time, not working, did not work, not work properly
  fr: en état de marche, en bon état, fonctionnait normalement, fonctionnaient normalement, bon état de fonctionnement, fonctionnait correctement, en état de fonctionnement, fonctionnait, fonctionnaient, fonctionné
  es: en buen estado, funcionaba correctamente, funcionaba con normalidad, funcionaban correctamente, funcionaban con normalidad, en funcionamiento, en perfecto estado, en condiciones de funcionamiento, funcionaba, funcionaban, funcionó, funcionaron, funcionado
  ru: исправен, исправна, исправны, исправно, исправное, в рабочем состоянии, технически исправен, технически исправна, работал штатно, работала штатно, работали исправно, в исправном состоянии, в штатном режиме, работал исправно, не работал, не работала, не работали, не работает

safety-breach : event
  ar: خالفت قواعد السلامة, مخالفة قواعد السلامة, انتهاك قواعد السلامة, خرق قواعد السلامة, مخالفة شروط السلامة, مخالفات السلامة, غياب شروط السلامة, انعدام شروط السلامة, ضعف إجراءات السلامة, مخالفة معايير السلامة, مخالفات بناء
  en: safety rules were broken, broke safety rules, breach of safety, breached safety, safety breach, safety breaches, safety violation, safety violations, violated safety, safety lapses, safety lapse, safety failings, safety failures, flouted safety, flouting safety, unsafe, breach of safety rules, breaches of safety, safety shortcomings, safety regulations were ignored, building code violations, fire code violations, lax safety
  fr: règles de sécurité non respectées, non-respect des règles de sécurité, manquements à la sécurité, manquement à la sécurité, violation des règles de sécurité, normes de sécurité non respectées, infraction aux règles de sécurité, défaut de sécurité, défauts de sécurité, enfreint les règles de sécurité, mesures de sécurité insuffisantes, non respect des normes
  es: incumplió las normas de seguridad, incumplimiento de las normas de seguridad, incumplimiento de normas de seguridad, violación de las normas de seguridad, infracción de seguridad, fallos de seguridad, deficiencias de seguridad, fallas de seguridad, falta de medidas de seguridad, normas de seguridad incumplidas, vulneró las normas de seguridad
  ru: нарушение правил безопасности, нарушение техники безопасности, нарушения техники безопасности, нарушили правила безопасности, нарушение требований безопасности, нарушения пожарной безопасности, нарушение правил пожарной безопасности, несоблюдение правил безопасности, несоблюдение техники безопасности, нарушены правила безопасности, нарушены требования безопасности

ignore-warning : event < disregard
  ar: تجاهل التحذيرات, تجاهلت التحذيرات, تجاهل تحذيرات, تجاهلت تحذيرات, تجاهلوا التحذيرات, تجاهل إنذارات, تجاهلت الشركة تحذيرات, أهملت التحذيرات
  en: ignored warnings, ignored warning, ignoring warnings, ignore warnings, warnings were ignored, warning was ignored, ignored a warning, ignored the warning, warnings went unheeded, unheeded, disregarded warnings, overlooked warnings, ignored complaints, brushed aside warnings, complaints were ignored, shrugged off warnings
  fr: ignoré les avertissements, ignorer les avertissements, ignoré les alertes, avertissements ignorés, alertes ignorées, fait fi des avertissements, négligé les avertissements, ignoré des avertissements
  es: ignoró las advertencias, ignoraron las advertencias, ignorar las advertencias, advertencias ignoradas, hizo caso omiso, hicieron caso omiso, desoyó, desoyeron, desoír, avisos ignorados, ignoró las alertas, ignoró los avisos, desatendió
  ru: игнорировали предупреждения, игнорировала предупреждения, проигнорировали предупреждения, проигнорировала предупреждения, проигнорировал предупреждения, предупреждения игнорировали, пренебрегли предупреждениями

cigarette-end : thing
  ar: عقب سيجارة, أعقاب السجائر, أعقاب سجائر, سيجارة ملقاة, سيجارة مشتعلة, سيجارة
  en: discarded cigarette, cigarette butt, cigarette butts, cigarette end, cigarette, cigarettes, lit cigarette, burning cigarette
  fr: mégot, mégots, mégot de cigarette, cigarette mal éteinte
  es: colilla, colillas, cigarrillo mal apagado, colilla mal apagada
  ru: окурок, окурка, непотушенная сигарета, непотушенный окурок, непотушенной сигареты

spark : event
  ar: شرارة, شرر, شرارات
  en: a spark, sparks, stray spark, sparking
  fr: étincelle, étincelles
  es: chispa, chispas, chispazo, chispazos
  ru: искра, искры, искрение

overheat : event
  ar: ارتفاع حرارة المحرك, ارتفاع درجة حرارة المحرك, سخونة زائدة, فرط السخونة, سخونة المحرك, ارتفعت حرارة المحرك, سخونة
  en: overheat, overheated, overheating, ran hot
  fr: surchauffe, surchauffer, surchauffé, surchauffée
  es: sobrecalentamiento, sobrecalentarse, sobrecalentado, recalentamiento, se recalentó, sobrecalentó
  ru: перегрев, перегрелся, перегрелась, перегреться, перегрева

battery : thing
  ar: بطارية, بطاريات, بطارية ليثيوم
  en: battery, batteries, lithium battery, lithium batteries, battery pack
  fr: batterie, batteries, batterie au lithium
  es: batería, baterías, batería de litio
  ru: батарея, аккумулятор, аккумуляторы, батареи, аккумуляторная батарея

heater : thing
  ar: مدفأة, مدافئ, سخان, سخانات, موقد, مواقد, شمعة, شموع, مكيف, مدفأة كهربائية
  en: heater, heaters, stove, stoves, fireplace, candle, candles, cooker, gas stove, water heater, radiator, air conditioner, heating system
  fr: poêle, radiateur, radiateurs, chauffage d'appoint, bougie, bougies, cuisinière à gaz, chauffe-eau, appareil de chauffage, réchaud
  es: estufa, estufas, calentador, calefactor, brasero, vela encendida, velas, calefacción, cocina de gas, aire acondicionado
  ru: обогреватель, обогреватели, печь, печи, печное отопление, свеча, свечи, плита газовая, газовая плита, отопительный прибор, печка

rush-to : event < move
  ar: هرع, هرعت, هرعوا, هرع إلى, يهرع, تهرع, سارع إلى المكان, سارعت إلى المكان, أسرع إلى, انطلق مسرعا, اندفع نحو, اندفعت نحو, توجه مسرعا, هرعت سيارات الإسعاف, سارعت فرق, اندفعوا نحو, ركض نحو, هب إلى, هبوا إلى, تسابق الزمن, يسابق الزمن, يسابقون الزمن, أسرع نحو, على عجل, سباق مع الزمن, سباق ضد الزمن, سارعوا إلى المكان
  en: raced towards, raced toward, raced back, rushed towards, rush to, rushing to, hurried to, hurried towards, sped to, sped towards, dashed to, dashed towards, ran towards, raced through, raced down, raced to the scene, raced to the hospital, rushed to the scene, raced to the site, rushed to the site, raced home, raced, raced to, racing to, racing towards, races to, rushed to, rushes to, rush to the scene, scrambled to, race against time, racing against time, race to find, race to save, rushed toward, rushed in, rushed out, raced across, raced up, raced out, dash to, hurries to, ran toward, running towards, scrambling to, rush to the, rushed to the, rushed to help, rushed to his, rushed to her, race to the, ran to the, race against the clock, racing against the clock
  fr: accourir, accouru, accourue, accourus, accourent, précipités vers, s'est rué, se sont rués, foncé vers, course contre la montre, se sont précipités, s'est précipité, foncé sur, se ruent, accourt, se précipiter, se précipite, s'est précipitée, se précipitent, foncer vers, fonce vers, foncent vers, courir vers, couru vers, courent vers, court vers, se ruer, se rue, s'élancer vers, s'élance vers, filer vers, filé vers, s'est élancé vers, en toute hâte, à toute vitesse, accourut, accoururent, accourra, accourront
  es: acudieron rápidamente, acudió rápidamente, corrió hacia, corrieron hacia, se apresuró, se apresuraron, correr hacia, se lanzaron hacia, acudir corriendo, carrera contrarreloj, contrarreloj, se precipitaron hacia, a toda prisa, corren hacia, acudir rápidamente, apresurarse a, apresurarse hacia, precipitarse hacia, lanzarse a, lanzarse hacia, correr a ayudar, correr a socorrer, correr al lugar, corrió a ayudar, corrió a socorrer, corrió al lugar, corrieron a ayudar, corrieron a socorrer, corrieron al lugar, corren a ayudar, corren a socorrer, corren al lugar, acudir de inmediato, acudió de inmediato, acudieron de inmediato, se apresuró a, se apresuraron a, se precipitó hacia, se lanzó a, se lanzaron a, a toda velocidad, carrera contra el tiempo
  ru: примчаться, примчался, примчались, поспешить, поспешил, поспешили, бросился к, бросились к, помчались, помчался, мчался, мчались, ринулись, поспешили к, устремились к, гонка со временем, устремился, мчалась, мчится, поспешила, ринулся, бросилась к, бросился на помощь, бросились на помощь, наперегонки со временем

arrive-scene : event < arrive
  ar: وصلت إلى المكان, وصل إلى المكان, وصلت إلى موقع الحادث, وصل إلى موقع الحادث, وصلوا إلى المكان, حضرت إلى المكان, حضر إلى المكان, انتقلت إلى المكان, هرعت إلى المكان, انتقلت إلى عين المكان, استنفرت فرق
  en: on the scene, arrived at the scene, arrived on the scene, reached the scene, got to the scene, came to the scene, attended the scene, called to the scene, called to a fire, were called at, was called at, were called out, were dispatched, dispatched to
  fr: arrivés sur place, arrivé sur place, arrivée sur place, sont intervenus, est intervenu, sont arrivés sur les lieux, arrivés sur les lieux, dépêchés sur place, dépêché sur place, envoyés sur place, rendus sur place, se sont rendus sur place, appelés sur place, appelés pour, pompiers sont intervenus, secours sont intervenus
  es: llegaron al lugar, llegó al lugar, acudieron al lugar, acudió al lugar, se desplazaron al lugar, se desplazó al lugar, desplazados al lugar, se trasladaron al lugar
  ru: прибыть на место, прибыли на место, прибыл на место, прибыла на место, выехали на место, выехал на место, направлены на место, на место происшествия, на место аварии, вызвали пожарных, вызвали спасателей, вызвали скорую

emergency-call : event < call
  ar: اتصال طوارئ, مكالمة طوارئ, اتصل بالإسعاف, اتصل بالإطفاء, اتصلوا بالإسعاف, اتصلوا بالدفاع المدني, تلقى بلاغا, تلقت بلاغا, تلقى الدفاع المدني بلاغا, تلقت غرفة العمليات بلاغا, ورد بلاغ, نداء استغاثة, طلب النجدة, رقم الطوارئ, طلبوا النجدة
  en: emergency call, emergency calls, 911 call, 999 call, called 911, called 999, called an ambulance, dialled 999, dialed 911, emergency number, called emergency services, rang the emergency services, call for help, called for help, calls for help, call came in, emergency line, called the fire brigade
  fr: appel d'urgence, appels d'urgence, appel au secours, appelé les secours, appeler les secours, appelé les pompiers, appeler les pompiers, numéro d'urgence, donné l'alerte au 18, alerté les secours, alerté les pompiers, alerter les secours
  es: llamada de emergencia, llamadas de emergencia, llamó al 112, llamaron al 112, llamada al 112, llamó a emergencias, llamaron a emergencias, recibió el aviso, número de emergencias, avisó a los bomberos, alertó a los bomberos, llamaron a los bomberos
  ru: экстренный вызов, звонок в экстренные службы, позвонили в 112, позвонил в 112, номер 112, вызвать скорую, вызов поступил, сообщение о пожаре поступило, сигнал о пожаре, звонок о помощи, позвали на помощь, звали на помощь

sinkhole : event
  ar: حفرة كبيرة, حفرة ضخمة, حفرة في الطريق, انخساف الطريق, هبوط في الطريق, انخساف الأرض, انخسفت الأرض
  en: sinkhole, sinkholes, hole opened up, crater opened, subsidence
  fr: trou béant, cratère s'est formé, affaissement de terrain, affaissement de la chaussée
  es: socavón, socavones, hundimiento del terreno, hundimiento de la calzada
  ru: провал грунта, карстовый провал, провал дороги, провал на дороге, провалился асфальт, просадка грунта

brake-failure : event < malfunction
  ar: تعطل الفرامل, تعطل المكابح, تعطلت المكابح, تعطلت الفرامل, عطل في الفرامل, عطل في المكابح, خلل في المكابح, فشل المكابح, فقدان الفرامل, فقدت الفرامل
  en: brake failure, brakes failed, failed brakes, faulty brakes, defective brakes, brake fault, brake problem, brakes gave out, lost its brakes
  fr: défaillance des freins, freins ont lâché, freins défaillants, problème de freins, rupture de freins, panne de freins, freins défectueux
  es: fallo de los frenos, fallo en los frenos, falla de frenos, falla en los frenos, fallaron los frenos, frenos fallaron, avería en los frenos
  ru: отказали тормоза, отказ тормозов, тормоза отказали, неисправность тормозов, неисправные тормоза, неисправность тормозной системы, отказ тормозной системы

engine-failure : event < malfunction
  ar: عطل في المحرك, تعطل المحرك, تعطل محركها, تعطل محرك, توقف المحرك, خلل في المحرك, توقف محركها, احتراق المحرك
  en: engine failure, engine failed, engines failed, engine trouble, engine cut out, engine stopped, engines stopped, engine died, lost propulsion, engine stalled, engine problem, engine fault
  fr: panne moteur, panne de moteur, panne de moteurs, moteur en panne, arrêt des moteurs, moteurs se sont arrêtés, moteur s'est arrêté, perte de puissance, avarie moteur, avarie de moteur, problème de moteur
  es: fallo del motor, fallo de motor, falla del motor, avería del motor, avería en el motor, fallo en el motor, falla en el motor, motor se paró, motores se pararon, pérdida de potencia, motor falló, problema en el motor
  ru: отказ двигателя, отказал двигатель, двигатель отказал, отказали двигатели, двигатель заглох, заглох двигатель, остановился двигатель, неисправность двигателя, проблемы с двигателем, двигатели остановились

speeding : event
  ar: سرعة زائدة, السرعة الزائدة, السرعة المفرطة, سرعة مفرطة, تجاوز السرعة, تجاوز السرعة المسموح, تجاوز الحد الأقصى للسرعة, مسرع, مسرعة, مسرعا, القيادة بسرعة, بسرعة جنونية, إفراط في السرعة, الإفراط في السرعة, بسرعة فائقة
  en: speeding, excessive speed, overspeed, over the speed limit, above the speed limit, exceeded the speed limit, exceeding the speed limit, breaking the speed limit, too fast, at high speed, travelling too fast, going too fast, driving too fast, at excessive speed, at full speed, speed was too high
  fr: vitesse excessive, excès de vitesse, trop vite, roulait trop vite, à vive allure, vive allure, vitesse inadaptée, dépassait la limite, dépassé la limitation, à toute allure
  es: exceso de velocidad, velocidad excesiva, demasiado rápido, a gran velocidad, a toda velocidad, excedía el límite, superaba el límite, velocidad inadecuada, iba demasiado rápido, circulaba a gran velocidad, por encima del límite
  ru: превышение скорости, превысил скорость, превысила скорость, слишком быстро, на большой скорости, на высокой скорости, с превышением скорости, превышал скорость, превысил допустимую скорость, превышена скорость

fall-asleep : event < sleep
  ar: غفا السائق, غفا, غفوة, نام أثناء القيادة, نعاس, غلبه النعاس, نوم السائق, نام السائق, نوم أثناء القيادة, إرهاق السائق
  en: fell asleep, fall asleep, falling asleep, nodded off, dozed off, asleep at the wheel, driver fatigue, dozing, micro-sleep
  fr: s'est endormi, s'est endormie, s'endormir, endormi, endormissement, assoupi, s'est assoupi, assoupissement, s'assoupir, fatigue au volant, somnolence
  es: se quedó dormido, se quedó dormida, quedarse dormido, se durmió, dormirse, somnolencia, fatiga del conductor, durmió al volante
  ru: заснул, заснула, уснул, уснула, заснуть, засыпает за рулем, задремал, уснул за рулем, заснул за рулем, переутомление

pass-red-light : event
  ar: تجاوز الإشارة الحمراء, تجاوز الإشارة, قطع الإشارة الحمراء, إشارة حمراء, الإشارة الحمراء, تجاوز القطار الإشارة, تخطى الإشارة الحمراء
  en: ran a red light, run a red light, running a red light, jumped a red light, red light, red signal, passed a red signal, passed a signal, passed a red light, signal at danger, passed a danger signal, ran a stop sign, ran through a red, went through a red light, jumped the lights, overran a signal
  fr: feu rouge, franchi un feu rouge, grillé un feu rouge, brûlé un feu rouge, franchi un signal, signal fermé, signal rouge
  es: semáforo en rojo, se saltó un semáforo, saltó un semáforo, saltarse un semáforo, semáforo rojo, señal en rojo, rebasó una señal, señal roja, se saltó una señal
  ru: красный свет, на красный свет, красный сигнал, на красный сигнал, запрещающий сигнал, проехал на красный, на запрещающий сигнал

overtake : event
  ar: تجاوز خاطئ, تجاوزا خاطئا, تجاوز خطير, محاولة تجاوز, التجاوز المعيب, محاولة التجاوز, حاول تجاوز شاحنة, حاول تجاوز مركبة
  en: overtake, overtaking, overtook, overtaken, dangerous overtaking
  fr: dépassement dangereux, doubler un, doublait, dépasser un véhicule, dépasser un camion, en train de doubler, manœuvre de dépassement
  es: adelantar a, adelantamiento, adelantamientos, adelantaba, rebasar a, adelantar un, maniobra de adelantamiento
  ru: обгон, обгона, обгонял, обгоняла, обогнать, при обгоне, пошел на обгон

wrong-way : event
  ar: عكس السير, عكس الاتجاه, عكس اتجاه السير, الاتجاه المعاكس, المسار المعاكس, القيادة عكس السير
  en: wrong way, wrong side of the road, oncoming lane, wrong-way driver, oncoming traffic, oncoming car, oncoming truck, oncoming vehicle, oncoming lorry, opposite lane, against traffic
  fr: à contresens, à contre-sens, voie opposée, sens inverse, véhicule arrivant en face
  es: sentido contrario, en sentido contrario, dirección contraria, carril contrario, invadió el carril
  ru: встречная полоса, встречную полосу, на встречку, встречке, встречку, выехал на встречную, полосу встречного движения, встречной полосе, встречного движения

skid : event < veer-off
  ar: انزلق, انزلقت, انزلاق السيارة, انزلاق الحافلة, انزلقت الحافلة, انزلاق المركبة, ينزلق
  en: skid, skidded, skidding, slid off, aquaplaned, aquaplaning, slipped off the road
  fr: dérapé, déraper, dérapage, glissé sur, aquaplanage, patiné, embardée
  es: derrapó, derrapar, derrape, patinó, patinazo, aquaplaning
  ru: занос, занесло, занесло на, ушел в занос, заноса, скользкая дорога, вынесло с дороги, вынесло на

ice : thing
  ar: جليد على الطريق, جليد الطرق, تجلد الطرق, طبقة جليد, طرق زلقة, جليد أسود, طريق زلق, تجمد الطرق
  en: ice, icy, black ice, icy road, icy roads, icy conditions, frozen road, slippery road, slippery, ice on the road, freezing rain, sleet
  fr: verglas, glace, verglacé, verglacée, verglacées, plaque de verglas, plaques de verglas, pluie verglaçante, chaussée glissante, grésil
  es: hielo, placa de hielo, placas de hielo, calzada helada, calzada resbaladiza, resbaladizo, resbaladiza, aguanieve, lluvia helada
  ru: гололед, гололедица, наледь, льду, льда, обледенение, ледяной дождь, скользко, обледенел, мокрый снег

tyre-burst : event < rupture
  ar: انفجار إطار, انفجر إطار, انفجار الإطار, انفجر الإطار, انفجار أحد الإطارات, انفجار العجلة, ثقب إطار
  en: tyre burst, burst tyre, tire burst, burst tire, tyre blowout, tire blowout, blown tyre, blown tire, flat tyre, flat tire, puncture, punctured, blew a tyre, tyre blew
  fr: éclatement d'un pneu, pneu éclaté, pneu a éclaté, crevaison, pneu crevé, éclatement de pneu
  es: reventón de un neumático, reventó un neumático, neumático reventado, reventón de neumático, explotó un neumático
  ru: лопнула шина, лопнуло колесо, взорвалось колесо, пробило колесо, взрыв шины, прокол шины, лопнула покрышка, разрыв шины

brake-hard : event
  ar: فرمل فجأة, كبح الفرامل, ضغط على المكابح, ضغط على الفرامل, فرملة طارئة, الفرملة الطارئة, شغل المكابح, كبح السائق, فرمل
  en: braked, braked hard, brake hard, slammed on the brakes, slammed the brakes, hit the brakes, emergency brake, emergency brakes, emergency braking, applied the brakes, applied the emergency brake, sudden braking, pulled the emergency brake
  fr: freiné, freiner, freinage d'urgence, freina, coup de frein, actionné les freins, actionné le frein d'urgence, freins d'urgence
  es: frenazo, frenada de emergencia, frenado de emergencia, accionó el freno, pisó el freno, freno de emergencia
  ru: затормозить, затормозил, экстренное торможение, экстренного торможения, резко затормозил, нажал на тормоз, тормозить, тормозил, стоп-кран, применил экстренное торможение

overshoot-runway : event < veer-off
  ar: خرجت الطائرة عن المدرج, خرجت عن المدرج, خروج الطائرة عن المدرج, تجاوزت المدرج, تجاوز المدرج, انحرفت عن المدرج, انحراف طائرة عن المدرج, انزلقت عن المدرج, خروج طائرة عن المدرج, انزلاق طائرة عن المدرج
  en: overshot the runway, overshoot the runway, overran the runway, overrun the runway, runway overrun, runway excursion, skidded off the runway, veered off the runway, slid off the runway, ran off the runway, came off the runway, left the runway, went off the runway
  fr: sorti de piste, sortie de piste, sorti de la piste, sortie de la piste, dépassé la piste, quitté la piste, manqué la piste, raté la piste
  es: se salió de la pista, salió de la pista, salirse de la pista, salida de pista, despistó el avión, rebasó la pista, salió de pista
  ru: выкатился за пределы, выкатился за пределы полосы, выкатился за пределы ВПП, выкатился с полосы, выкатывание, выехал за пределы полосы, выехал за пределы ВПП, сошел с полосы, выкатилась за пределы

lose-contact : event
  ar: فقد الاتصال بالطائرة, فقدان الاتصال بالطائرة, انقطع الاتصال بالطائرة, انقطاع الاتصال بالطائرة, انقطع الاتصال مع, انقطع الاتصال ب, فقد برج المراقبة الاتصال, اختفت من شاشات الرادار, اختفت عن شاشات الرادار, اختفت من الرادار, اختفت الطائرة من شاشات الرادار, اختفاء طائرة عن, فقدان الاتصال بالسفينة, فقدان الاتصال بالقارب, اختفت عن الرادار, اختفى عن الرادار, غابت عن الرادار
  en: lost contact, lose contact, losing contact, contact was lost, contact lost, loss of contact, lost radio contact, radio contact was lost, disappeared from radar, vanished from radar, vanished from radar screens, disappeared from radar screens, disappeared from the radar, dropped off radar, dropped off the radar, fell off radar, off the radar, communication was lost, stopped responding, vanished from the radar
  fr: contact perdu, perdu le contact, perdre le contact, perte de contact, contact a été perdu, contact radio perdu, disparu des radars, disparu des écrans radar, disparu des écrans, disparaît des radars, disparition des radars, disparu du radar
  es: perdió contacto, perdió el contacto, perder contacto, perder el contacto, perdieron el contacto, pérdida de contacto, se perdió el contacto, se perdió contacto, desapareció de los radares, desapareció del radar, desaparecer de los radares, desaparecido del radar
  ru: пропал с радаров, пропала с радаров, исчез с радаров, исчезла с радаров, исчезновение с радаров, связь потеряна, связь с экипажем потеряна, потеря связи, пропала связь, потеряли связь, потерял связь, связь прервалась, перестал выходить на связь, перестала выходить на связь, связь с бортом, пропадает с радаров

return-to-airport : event < return
  ar: عادت الطائرة أدراجها, عاد إلى المطار, عادت إلى المطار, العودة إلى المطار, عادت أدراجها, عادت إلى مطار الإقلاع, عودة الطائرة
  en: returned to the airport, return to the airport, turned around and landed, returned to base, returned to port, return to port, went back to the airport
  fr: fait demi-tour, faire demi-tour, retourné à l'aéroport, revenu à l'aéroport, revenir à l'aéroport, rebroussé chemin, rebrousser chemin
  es: regresó al aeropuerto, regresar al aeropuerto, volvió al aeropuerto, volver al aeropuerto, dio media vuelta, dar media vuelta, dieron media vuelta
  ru: вернулся в аэропорт, вернуться в аэропорт, вернулся в аэропорт вылета, вернулась в аэропорт, вернулся в порт, повернул назад, повернули назад, вернулась в порт

bird-strike : event
  ar: اصطدام بطيور, اصطدام بطائر, اصطدمت بطيور, اصطدام طيور, اصطدام بسرب طيور, سرب من الطيور, سرب طيور, اصطدمت بسرب
  en: bird strike, bird strikes, bird-strike, struck birds, hit birds, flock of birds, struck a flock, hit a flock, hit a bird, ingested birds
  fr: collision aviaire, impact d'oiseau, percuté des oiseaux, heurté des oiseaux, choc aviaire, vol d'oiseaux
  es: impacto de aves, choque con aves, impacto con aves, bandada de pájaros, bandada de aves, choque con un ave, colisión con aves
  ru: столкновение с птицами, столкновение с птицей, столкнулся с птицей, столкнулся с птицами, попадание птицы, попадание птиц, стая птиц, стаей птиц

turbulence : event
  ar: مطبات هوائية, مطب هوائي, اضطرابات جوية, مطبات جوية
  en: turbulence, severe turbulence, air pocket, turbulent
  fr: turbulence, turbulences, trou d'air, zone de turbulences
  es: turbulencia, turbulencias, bache de aire
  ru: турбулентность, турбулентности, зона турбулентности, воздушная яма

landing-gear : thing
  ar: عجلات الهبوط, جهاز الهبوط, عجلات الطائرة, عجلة الهبوط, معدات الهبوط
  en: landing gear, undercarriage, nose gear, nose wheel
  fr: train d'atterrissage, trains d'atterrissage, roulette de nez
  es: tren de aterrizaje
  ru: шасси, стойка шасси, посадочное шасси

air-traffic-control : thing
  ar: برج المراقبة, المراقبة الجوية, مراقبة الحركة الجوية, مراقب جوي, مراقبو الحركة الجوية, مراقبي الحركة الجوية, مراقبين جويين
  en: air traffic control, air traffic controller, air traffic controllers, control tower, traffic controllers
  fr: contrôle aérien, contrôleur aérien, contrôleurs aériens, tour de contrôle, aiguilleur du ciel, aiguilleurs du ciel
  es: control de tráfico aéreo, controlador aéreo, controladores aéreos, torre de control, control aéreo
  ru: авиадиспетчер, авиадиспетчеры, диспетчер, диспетчеры, диспетчеров, диспетчерская вышка, управление воздушным движением

take-on-water : event
  ar: تسربت المياه إلى, تسربت إليها المياه, تسرب المياه إلى السفينة, تسرب المياه إلى القارب, تسربت المياه إلى القارب, دخلت المياه إلى, دخول المياه, مالت السفينة, ميلان السفينة, مالت العبارة, مالت على جانبها, مال القارب, جنحت على جانبها
  en: took on water, take on water, taking on water, taking in water, took in water, let in water, began to list, started to list, listing heavily, listed heavily, water came in, water entered the hull, water poured in, ingress of water, springing a leak, sprang a leak
  fr: voie d'eau, voies d'eau, pris l'eau, prendre l'eau, prenait l'eau, pris de la gîte, prendre de la gîte, donnait de la bande, gîtait, de la gîte
  es: vía de agua, vías de agua, hacer agua, hacía agua, se escoró, escorado, escorada, escorarse, escora, entró agua, entrada de agua, empezó a inclinarse
  ru: крен, крена, дало крен, дал крен, дала крен, накренился, накренилось, накренилась, накрениться, набирает воду, набирать воду, поступление воды, течь в трюме, дал течь, дало течь, дала течь, пробоина, пробоину, получило пробоину, получил пробоину

abandon-ship : event
  ar: ترك السفينة, ترك الطاقم السفينة, غادر الطاقم السفينة, مغادرة السفينة, هجر السفينة, تخلى عن السفينة, إخلاء السفينة, أنزلت قوارب النجاة, إنزال قوارب النجاة, قفزوا إلى البحر, قفزوا إلى الماء, قفزوا في الماء
  en: abandon ship, abandoned ship, abandon the ship, abandoned the ship, abandoning ship, took to the lifeboats, took to lifeboats, launched lifeboats, lowered lifeboats, lowered the lifeboats, lifeboats were launched, jumped overboard, jumped into the water, jumped into the sea, leapt into the water, leapt overboard, abandoned the vessel
  fr: abandonner le navire, abandonné le navire, évacué le navire, canots de sauvetage mis à l'eau, sauté à la mer, sauté à l'eau, sauter à l'eau, se sont jetés à l'eau, jetés à la mer, sauté par-dessus bord
  es: abandonar el barco, abandonó el barco, abandonaron el barco, abandonar la nave, abandonó la nave, se lanzaron al agua, se lanzaron al mar, saltaron al agua, saltaron al mar, saltaron por la borda, se arrojaron al agua
  ru: покинуть судно, покинул судно, покинули судно, экипаж покинул, покинули корабль, спустили шлюпки, пересели в шлюпки, прыгнули за борт, прыгали за борт, прыгнули в воду, прыгали в воду

overboard : event
  ar: سقط من السفينة, سقط في البحر, سقطوا في البحر, سقط من القارب, سقط في الماء, سقطوا في الماء, سقط في النهر, سقوط في البحر, جرفته الأمواج, جرفتهم الأمواج
  en: overboard, fell overboard, went overboard, man overboard, washed overboard, fell into the sea, fell into the water, fell into the river
  fr: tombé à la mer, tombés à la mer, tombée à la mer, tombé à l'eau, tombés à l'eau, tombée à l'eau, homme à la mer, passé par-dessus bord, par-dessus bord, emporté par une vague, emportés par une vague
  es: cayó al mar, cayeron al mar, cayó al agua, cayeron al agua, hombre al agua, cayó por la borda, arrastrado por una ola, arrastrados por una ola, caída al mar
  ru: упал за борт, упали за борт, упала за борт, за бортом, выпал за борт, выпали за борт, упал в воду, упали в воду, упала в воду, упал в море, смыло волной, смыло за борт, унесло в море

drift : event
  ar: انجرف, انجراف السفينة, انجراف القارب, جرفته التيارات, جرفتها الرياح, تائه في البحر, تائهين في البحر, تائه في عرض البحر
  en: drift, drifted, drifting, adrift, drifted for, drifts
  fr: dérivait, dérivé, à la dérive, dérivaient
  es: a la deriva, quedó a la deriva, a la deriva durante
  ru: дрейфовать, дрейфовал, дрейфовала, дрейфовало, дрейфовали, дрейфует, дрейф, лег в дрейф, дрейфе, отнесло

lose-way : event
  ar: ضل الطريق, ضل طريقه, ضلوا الطريق, ضلوا طريقهم, ضلا طريقهما, تاهوا, تائهين, ضاع في الجبال, ضاعوا, ضل, ضاع في الصحراء, تاه في الصحراء
  en: got lost, get lost, getting lost, lost their way, lost his way, lost her way, lost in the mountains, lost in the forest, lost in the desert, lost in the fog, lost in the snow, disorientated, disoriented, went astray, strayed, were lost in, was lost in, strayed off the path, strayed from the path
  fr: se sont égarés, s'est égaré, s'est égarée, égaré, égarés, s'égarer, perdu en montagne, perdus en montagne, perdus en forêt, perdu en forêt, s'est perdu, s'est perdue, se sont perdus, désorienté, désorientés
  es: se perdió en, se perdieron en, se perdieron, extraviado, extraviados, extraviada, se extravió, se extraviaron, extraviarse, desorientado, desorientados, desorientada, perdidos en la montaña, perdido en la montaña, se desorientó, se desorientaron
  ru: заблудиться, заблудился, заблудилась, заблудились, потерялся, потерялась, потерялись, сбились с пути, сбился с пути, заблудившийся, заблудившиеся, сбились с маршрута, отбились от группы

hiker : thing < person
  ar: متنزهون, متنزهين, متنزهان, متجول, متجولين, هواة المشي, متسلق, متسلقون, متسلقين, متسلقان, متسلق جبال, متسلقي الجبال
  en: hiker, hikers, climber, climbers, mountaineer, mountaineers, trekker, trekkers, rambler, ramblers, caver, cavers, alpinist, alpinists, backpacker, backpackers, camper, campers
  fr: randonneur, randonneurs, randonneuse, promeneur, promeneurs, alpiniste, alpinistes, grimpeur, grimpeurs, spéléologue, spéléologues, campeur, campeurs
  es: senderista, senderistas, excursionista, excursionistas, montañero, montañeros, montañista, montañistas, escalador, escaladores, alpinista, alpinistas, espeleólogo, espeleólogos, campista, campistas
  ru: альпинист, альпинисты, альпинистов, альпинистка, скалолаз, скалолазы, турист-пешеход, грибник, грибники, спелеолог, спелеологи, восходитель

off-piste : event
  ar: خارج المسارات المحددة, خارج المسارات, خارج مسارات التزلج
  en: off-piste, off piste, backcountry, outside the marked slopes, ski piste
  fr: hors-piste, hors piste, hors des pistes
  es: fuera de pista, fuera de pistas
  ru: вне трассы, вне трасс, внетрассовый, фрирайд

search-called-off : event
  opposite: search-resumed
  ar: أوقفت عمليات البحث, أوقف البحث, وقف عمليات البحث, توقف عمليات البحث, تعليق عمليات البحث, علقت عمليات البحث, علق البحث, إنهاء عمليات البحث, انتهاء عمليات البحث, توقفت عمليات البحث, إيقاف عمليات البحث, انتهت عمليات البحث
  en: search was called off, search called off, called off the search, call off the search, search was suspended, search suspended, suspended the search, search was halted, search was stopped, search was abandoned, search abandoned, halted the search, stopped the search, search has ended, search ended, ended the search, scaled back the search, search operation ended, search was ended, search has been called off, search has been suspended, rescue operation was halted, rescue efforts were suspended, abandoned the search
  fr: recherches interrompues, recherches ont été interrompues, recherches suspendues, recherches ont été suspendues, recherches arrêtées, recherches ont été arrêtées, interrompu les recherches, suspendu les recherches, arrêt des recherches, suspension des recherches, abandonner les recherches, abandonné les recherches, fin des recherches, interrompre les recherches, recherches ont cessé
  es: búsqueda se suspendió, búsqueda suspendida, búsqueda fue suspendida, se suspendió la búsqueda, suspendieron la búsqueda, suspendió la búsqueda, suspender la búsqueda, suspensión de la búsqueda, fin de la búsqueda, búsqueda finalizó, dio por terminada la búsqueda, cesaron la búsqueda, interrumpió la búsqueda, abandonar la búsqueda, interrumpida la búsqueda
  ru: поиски прекратили, поиски прекращены, прекратили поиски, прекращены поиски, прекращение поисков, поиски приостановлены, приостановили поиски, поиски приостановили, поиски завершены, завершили поиски, поиски остановлены, остановили поиски, поисковая операция завершена, поиски свернули, поиски свернуты

search-resumed : event
  ar: استؤنفت عمليات البحث, استئناف عمليات البحث, استأنفت فرق الإنقاذ البحث, استئناف البحث, استأنف رجال الإنقاذ, تستأنف عمليات البحث, استأنفت عمليات البحث, تواصلت عمليات البحث, تتواصل عمليات البحث, تواصل عمليات البحث, مواصلة البحث, مواصلة عمليات البحث
  en: search resumed, search was resumed, resumed the search, resume the search, search will resume, search continued, search continues, search went on, search is to resume, resumption of the search, search has resumed, continued the search, continued to search, continuing to search, kept searching, search goes on, search is still under way, search resumes
  fr: reprise des recherches, recherches ont repris, reprendre les recherches, repris les recherches, recherches reprendront, recherches se poursuivent, recherches continuent, poursuite des recherches, recherches se poursuivaient, recherches ont continué, poursuivre les recherches
  es: se reanudó la búsqueda, búsqueda se reanudó, reanudar la búsqueda, reanudaron la búsqueda, reanudación de la búsqueda, búsqueda continúa, continúa la búsqueda, prosigue la búsqueda, sigue la búsqueda, continuaba la búsqueda, continúan las labores de búsqueda, búsqueda se reanudará, prosiguen las labores de búsqueda
  ru: поиски возобновили, поиски возобновлены, возобновили поиски, возобновлены поиски, возобновление поисков, поиски продолжаются, продолжаются поиски, продолжили поиски, поиски продолжились, поиски продолжены, поиски возобновились, возобновить поиски, продолжают искать

dig : event
  ar: حفر بأيديهم, يحفرون بأيديهم, حفر رجال الإنقاذ, الحفر, حفروا, يحفرون, حفر نفق, رفع الأنقاض, إزالة الأنقاض, جرافة, جرافات, حفارة, حفارات, رفع الركام
  en: dig, dug, digging, dig through, dug through, dug with their bare hands, digging through, dug out, digger, diggers, excavator, excavators, bulldozer, bulldozers, excavated, clearing rubble, cleared rubble, clear the rubble, moving rubble, removed rubble, remove rubble, bare hands
  fr: à mains nues, pelleteuse, pelleteuses, pelle mécanique, déblayer, déblayé, déblaiement, dégager les décombres, bulldozer, bulldozers, excavatrice
  es: cavar, cavaron, cavando, cavaban, excavar, excavaron, excavando, excavadora, excavadoras, remover escombros, retirar los escombros, retirada de escombros, remoción de escombros, desescombro
  ru: копать, копали, раскапывать, раскапывали, откапывать, откопали, откопать, голыми руками, экскаватор, экскаваторы, бульдозер, бульдозеры, разобрать завалы, расчищать завалы, расчистка завалов, раскопали

sign-of-life : thing
  ar: علامات حياة, علامة حياة, أصوات تحت الأنقاض, رصدت أصوات, أصوات استغاثة, نداءات استغاثة, إشارات حياة, مؤشرات على الحياة
  en: sign of life, signs of life, knocking, knocking sounds, tapping sounds, voices under the rubble, heard voices, voices were heard, voice was heard, cries for help, heard cries, screams, heard knocking, heard tapping
  fr: signe de vie, signes de vie, voix sous les décombres, entendu des voix, coups frappés, entendu des coups, appels à l'aide
  es: señales de vida, señal de vida, signos de vida, golpes bajo los escombros, escucharon voces, oyeron voces, oyeron golpes, gritos de auxilio, se oyeron voces
  ru: признаки жизни, признаков жизни, стук под завалами, голоса под завалами, слышали стук, услышали стук, услышали голоса, слышны голоса, крики о помощи, сигналы жизни

free-trapped : event < rescue
  ar: تحرير العالقين, إخراج العالقين, أخرج العالقين, إخراج المحاصرين, أخرجوا المحاصرين, تحرير المحاصرين, إخراج الركاب, أخرجوا الركاب, استخراج المصابين, استخراج ناجين, استخرج ناجين, إخراجهم من السيارة, قص هيكل السيارة, أخرجوا من تحت الأنقاض, إخراج ناجين, أخرج ناج, الوصول إلى العالقين, تخليص العالقين, إخراج الأشخاص
  en: cut free, freed by firefighters, cut out of the car, cut out of the wreckage, extricated, extricate, extrication, prised out, pulled free, dug out, dug free, reached the trapped, pulled out of the rubble, pulled out from under, pulled out of the wreckage, pulled from the wreckage, released from the wreckage, got out of the rubble, brought to the surface, brought up to the surface, hoisted to the surface, hauled out
  fr: désincarcérer, désincarcéré, désincarcérés, désincarcérée, désincarcération, dégagé des décombres, dégagés des décombres, dégagée des décombres, extraire les victimes, extraits des décombres, extrait des décombres, extraite des décombres, extrait du véhicule, extraits du véhicule, remonté à la surface, remontés à la surface, libérer les personnes coincées, sortis des décombres, sorti des décombres, sortie des décombres
  es: extraer del vehículo, extraído del vehículo, extraídos del vehículo, sacado de los escombros, sacados de los escombros, sacada de los escombros, sacaron de los escombros, sacar de los escombros, extraídos de los escombros, liberar a los atrapados, liberaron a los atrapados, liberado por los bomberos, liberados por los bomberos, sacados a la superficie
  ru: деблокировать, деблокировали, деблокирован, деблокировано, деблокированы, извлечь из-под завалов, извлекли из-под завалов, извлечены из-под завалов, извлечен из-под завалов, достали из-под завалов, извлечь из автомобиля, подняли на поверхность, подняты на поверхность, вывели на поверхность, вытащили из-под завалов, освободили из-под завалов, вызволили, достали из-под обломков

airlift : event < transfer
  ar: نقل بالمروحية, نقلوا بالمروحية, نقلوا جوا, نقل جوا, نقل جوي, إجلاء جوي, رفعتهم مروحية, نقلتهم مروحية, نقلته مروحية
  en: airlift, airlifted, airlifting, flown out, flown to safety, lifted by helicopter, winched, winched up, winch, hoisted, helicoptered, flown by helicopter, winched aboard
  fr: hélitreuillé, héliporté, héliportés, héliportée, pont aérien, treuillé, treuillés
  es: evacuado en helicóptero, evacuados en helicóptero, puente aéreo, izado, izados, aerotransportado, izada, con grúa de rescate
  ru: подняли на борт вертолета, подняты на борт вертолета, санавиация, санавиацией, воздушный мост, эвакуация вертолетом

escape-danger : event < survive
  ar: نجا بنفسه, تمكن من الخروج, تمكنوا من الخروج, تمكنت من الخروج, خرجوا من المبنى, خرجوا من النافذة, خرج من النافذة, قفز من النافذة, قفزوا من النوافذ, قفزت من النافذة, تمكن من الفرار, تمكنوا من الفرار من الحريق, فروا من الحريق, فروا من المبنى, هربوا من النيران, هربوا من الحريق, نجا قفزا, الفرار من النيران
  en: escaped the fire, escaped the blaze, escaped the flames, escape the flames, fled the flames, fled the fire, fled the building, fled the blaze, got out in time, managed to get out, made it out, made their way out, made his way out, got out of the building, got out safely, climbed out, climb out, crawled out, clambered out, jumped from windows, jumped from a window, jumped from the window, jumped out of a window, jumped out of windows, leapt from windows, leapt from a window, managed to escape, able to escape, swam ashore, swam to shore, swam to safety, reached safety, scrambled to safety, ran for their lives, got themselves out, narrowly escaped
  fr: fui les flammes, fuir les flammes, fui l'incendie, échappé aux flammes, échapper aux flammes, réussi à sortir, réussi à s'échapper, pu sortir, pu s'échapper, parvenus à sortir, parvenu à sortir, sauté par la fenêtre, sauté par les fenêtres, sauter par la fenêtre, défenestrés, regagné la rive à la nage, regagné la côte à la nage, à la nage, échappé de justesse
  es: logró salir, lograron salir, consiguió salir, consiguieron salir, logró escapar, lograron escapar, consiguieron escapar, escaparon de las llamas, huyeron de las llamas, escapar de las llamas, huir de las llamas, saltó por la ventana, saltaron por la ventana, saltaron por las ventanas, saltó por una ventana, a nado, pudieron salir, pudo salir, salir por su propio pie, por sus propios medios
  ru: выбраться, выбрался, выбралась, выбрались, смогли выбраться, успели выбежать, выпрыгнул из окна, выпрыгнула из окна, выпрыгнули из окна, выпрыгнули из окон, выпрыгивали из окон, прыгали из окон, выбежали, выбежал, вылез, вылезли, вплавь, доплыли до берега, доплыл до берега, чудом спаслись, самостоятельно выбрались, эвакуировались самостоятельно

tear-off : event < separate
  ar: اقتلع, اقتلعت, اقتلاع, اقتلعت العاصفة, تطاير, تطايرت, طارت الأسقف, اقتلاع الأشجار, انتزعت الرياح, اقتلاع أسقف
  en: tore off, tear off, torn off, ripped off, ripped away, blew off, blown off, blew away, blown away, tore the roof, ripped the roof, tore roofs, ripped roofs, blew the roof, lifted the roof, stripped roofs, roofs were torn
  fr: toit arraché, toiture arrachée, soufflé le toit, s'est envolé, toitures arrachées, arraché des toitures, arraché les toitures, arraché des toits, arraché les toits, arraché le toit, arraché la toiture, toits arrachés, arraché des tuiles
  es: arrancó tejados, arrancado de cuajo, arrancados de cuajo, arrancó el techo, arrancó árboles, levantó tejados, tejados arrancados, arrancó de raíz, voló el techo, volaron techos, voló techos
  ru: сорвать крышу, сорвал крыши, сорвало крыши, сорвало крышу, сорвал крышу, сорваны крыши, сорвана крыша, снесло крышу, снесло крыши, унесло крышу, срывало крыши

fallen-tree : event
  ar: سقوط أشجار, سقوط الأشجار, سقطت أشجار, سقطت شجرة, سقوط شجرة, أشجار متساقطة, أسقطت أشجارا, أسقطت الأشجار, الأشجار المتساقطة
  en: fallen tree, fallen trees, felled trees, felled a tree, uprooted trees, trees were uprooted, trees fell, tree fell, toppled trees, brought down trees, trees down, downed trees, falling tree, falling trees, trees were felled, blown down trees
  fr: chute d'arbre, chutes d'arbres, chute d'un arbre, arbre tombé, arbres tombés, arbres arrachés, arbres déracinés, arbre est tombé, arbres sont tombés, abattu des arbres, arbres couchés, arbres abattus
  es: árbol caído, árboles caídos, caída de árboles, caída de un árbol, derribó árboles, derribado árboles, cayó un árbol, cayeron árboles, árboles derribados, árboles arrancados, derribó varios árboles
  ru: упавшее дерево, упавшие деревья, упавших деревьев, упало дерево, повалил деревья, повалило деревья, повалены деревья, поваленные деревья, поваленных деревьев, падение дерева, падение деревьев, вырвало деревья, упали деревья, дерево упало, деревья упали

power-line : thing
  ar: خطوط الكهرباء, خط كهرباء, أعمدة الكهرباء, عمود كهرباء, أسلاك الكهرباء, خط التوتر العالي, خطوط التوتر العالي, خط الضغط العالي, خطوط الضغط العالي, أسلاك كهربائية, محول كهربائي, محولات كهربائية, محول, محولات
  en: power line, power lines, electricity pylon, electricity pylons, pylon, pylons, overhead line, overhead lines, high-voltage line, high-voltage lines, utility pole, utility poles, power pole, power poles, electricity poles, overhead wires, transmission line, transmission lines, transformer, transformers
  fr: ligne électrique, lignes électriques, ligne à haute tension, lignes à haute tension, pylône, pylônes, poteau électrique, poteaux électriques, caténaire, caténaires, transformateur, transformateurs
  es: línea eléctrica, líneas eléctricas, tendido eléctrico, cable de alta tensión, cables de alta tensión, línea de alta tensión, líneas de alta tensión, poste eléctrico, postes eléctricos, poste de luz, postes de luz, catenaria, transformador
  ru: линия электропередачи, линии электропередачи, ЛЭП, опора ЛЭП, опоры ЛЭП, высоковольтная линия, контактная сеть, столб электропередачи, электроопора, трансформатор, трансформатора, трансформаторы

block-road : event < close, blockade
  opposite: reopen-road
  ar: سد الطريق, سدت الطريق, انسداد الطريق, انسداد الطرق, أغلق الطريق, أغلقت الطريق, قطع الطريق, قطعت الطرق, قطع الطرق, انقطاع الطريق, انقطاع الطرق, إغلاق الطريق, إغلاق الطرق, سدت الأشجار الطريق, أغلقت الطرق, طرق مقطوعة, الطريق مقطوع, طريق مقطوع, قطع المحتجون الطريق, قطع المتظاهرون الطريق, قطعوا الطريق, قطعوا الطرق, أغلق المحتجون, أغلق المتظاهرون, أغلقوا الطريق, أغلقوا الطرق, قطعوا الطرقات, إغلاق الطريق السريع, نصبوا حواجز, أقاموا حواجز, متاريس, إشعال الإطارات, أشعلوا الإطارات, أحرقوا الإطارات, إحراق الإطارات, إطارات مشتعلة
  en: blocked the road, blocking the road, road was blocked, roads were blocked, road is blocked, roads blocked, road blocked, blocked roads, road closed, road was closed, roads were closed, road closure, road closures, roads closed, impassable, closed to traffic, closed the road, road was cut, closed in both directions, street was closed, blocked the motorway, blocked the highway, blocked a road, blocked the roads, blocked streets, blocked a motorway, blocked a highway, blocks road, blocking roads, blocking the highway, block roads, block the highway, road blockade, road blockades, barricade, barricades, burned tyres, burning tyres, burned tires, burning tires, set fire to tyres, barricaded the road, shut down the highway
  fr: route coupée, routes coupées, route était coupée, route est coupée, route bloquée, routes bloquées, axe coupé, circulation coupée, fermé à la circulation, fermée à la circulation, route fermée, routes fermées, impraticable, impraticables, coupée à la circulation, coupé à la circulation, barre la route, obstrué la route, route obstruée, bloqué l'autoroute, bloqué la route, bloqué les routes, bloqué des routes, bloquent l'autoroute, bloquent la route, bloquent les routes, bloquer les routes, bloqué la circulation, blocage de l'autoroute, blocages de routes, blocage des routes, blocages routiers, barrage routier, barrages routiers, barricade, barricades, pneus brûlés, brûlé des pneus, incendié des pneus, barrages filtrants
  es: carretera cortada, carreteras cortadas, carretera quedó cortada, carretera bloqueada, cortó la carretera, cortaron la carretera, cortada al tráfico, cortado al tráfico, cerrada al tráfico, cerrado al tráfico, intransitable, intransitables, vía bloqueada, vías bloqueadas, corte de carretera, cortes de carreteras, bloqueó la carretera, obstruida, obstruyó la vía, carretera está cortada, cortan la carretera, cortaron la autopista, cortes de carretera, corte de ruta, cortes de ruta, cortaron rutas, bloquearon la carretera, bloquearon carreteras, bloquearon la autopista, bloquean la carretera, bloqueo de carreteras, bloqueos de carreteras, bloqueo de la carretera, barricadas, barricada, quemaron neumáticos, quema de neumáticos, quemaron llantas
  ru: дорога перекрыта, дороги перекрыты, перекрыли дорогу, перекрыта дорога, дорогу перекрыли, перекрыто движение, движение перекрыто, движение закрыто, закрыто движение, дорога заблокирована, дорога закрыта, непроходимый, непроходима, непроходимы, трасса перекрыта, трасса закрыта, завалило дорогу, дорогу завалило, перекрыли трассу, перекрыли дороги, перекрыли шоссе, перекрыли улицу, перекрыл трассу, заблокировали дорогу, заблокировали дороги, заблокировали трассу, перекрытие дорог, блокировали дороги, баррикады, баррикад, баррикада, жгли покрышки, подожгли покрышки, горящие покрышки

reopen-road : event < open
  opposite: block-road
  ar: أعيد فتح الطريق, إعادة فتح الطريق, فتح الطريق, فتح الطرق, أعيد فتح الجسر, إعادة فتح الجسر, إعادة حركة السير, عودة حركة السير, عادت حركة السير, استئناف حركة المرور, أعيدت حركة المرور, فتح الجسر أمام
  en: road reopened, road was reopened, roads reopened, reopened the road, reopen the road, reopened to traffic, open to traffic, bridge reopened, bridge was reopened, reopening of the bridge, reopening of the road, road has reopened, lane reopened, reopen to traffic, reopened to vehicles, traffic flowing again
  fr: route rouverte, route a été rouverte, rouvert à la circulation, rouverte à la circulation, rouvrir à la circulation, réouverture de la route, réouverture du pont, circulation rétablie, circulation a repris, pont a été rouvert, pont rouvert, circulation a été rétablie, réouverture à la circulation
  es: reabierta al tráfico, reabierto al tráfico, reabrió al tráfico, se reabrió al tráfico, reabrir la carretera, reapertura de la carretera, reapertura del puente, tráfico se restableció, se restableció el tráfico, reabrió la carretera, abierta al tráfico, abierto al tráfico, reabrió el puente, se reabrió la carretera
  ru: движение открыли, движение открыто, открыли движение, открыто движение, возобновили движение, движение восстановили, восстановили движение, движение по мосту открыли, трассу открыли, дорогу открыли, дорога открыта, движение возобновили

weight-limit : thing
  ar: الحمولة القصوى, حمولة قصوى, الحد الأقصى للوزن, منع الشاحنات الثقيلة, وزن أقصى
  en: weight limit, weight limits, weight restriction, weight restrictions, maximum load, load limit, maximum weight, tonnes limit, load capacity, gross weight
  fr: limite de poids, limitation de tonnage, charge maximale, poids maximal, interdit aux poids lourds, tonnage, restriction de tonnage, poids total
  es: límite de peso, carga máxima, peso máximo, limitación de peso, restricción de peso, límite de carga
  ru: ограничение по весу, ограничение веса, максимальная нагрузка, допустимая нагрузка, грузоподъемность, предельная нагрузка

shore-up : event
  ar: دعم الجسر, تدعيم الجسر, تدعيم المبنى, تقوية الجسر, دعموا الجدار, تعزيز السد, تدعيم السد, تقوية السد, تدعيم الجدار
  en: shore up, shored up, shoring up, prop up the wall, propped up, reinforced the bridge, bridge was reinforced, strengthened the bridge, bridge was strengthened, underpinned, structural reinforcement, reinforced the dam, reinforced the dyke, reinforced the levee, strengthen the bridge, strengthening work
  fr: étayer, étayé, étayée, étaiement, consolider le pont, pont consolidé, pont a été renforcé, renforcé le pont, renforcer la digue, travaux de consolidation, consolidation de l'ouvrage, consolider la digue, renforcement du pont
  es: apuntalar, apuntalado, apuntalada, apuntalamiento, apuntalaron, reforzar el puente, puente fue reforzado, reforzaron el puente, reforzar el dique, refuerzo de la estructura, consolidar el puente
  ru: укрепить мост, укрепили мост, мост укрепили, укрепили дамбу, укрепление дамбы, укрепить дамбу, усиление конструкций, подпорки, укрепление моста, укрепляют дамбу, усилить опоры

uninhabitable : quality
  ar: آيل للسقوط, آيلة للسقوط, مبنى آيل للسقوط, مهدد بالانهيار, مهددة بالانهيار, مهددا بالانهيار
  en: uninhabitable, unfit for habitation, unfit to live in, unfit for human habitation, unsafe to enter, condemned building, condemned buildings, at risk of collapse, in danger of collapse, in danger of collapsing, risk of collapse, declared unsafe, structurally unsafe
  fr: inhabitable, inhabitables, insalubre, insalubres, menace de s'effondrer, menacent de s'effondrer, menaçait de s'effondrer, risque d'effondrement, péril imminent, arrêté de péril, menacé d'effondrement, impropre à l'habitation
  es: inhabitable, inhabitables, en ruina, amenaza con derrumbarse, amenaza ruina, riesgo de derrumbe, peligro de derrumbe, riesgo de colapso, declarado en ruina, peligro de colapso
  ru: непригоден для проживания, непригодны для проживания, непригодный для жилья, непригодно для проживания, аварийный дом, аварийное здание, признан аварийным, угроза обрушения, угрозы обрушения, грозит обрушиться, аварийное жилье, непригодными для проживания

estimate-damage : event < evaluate
  ar: قدرت الأضرار, تقدير الأضرار, قدرت الخسائر, تقدر الخسائر, تقييم الأضرار, حصر الأضرار, إحصاء الأضرار, بلغت الخسائر, تقدر الأضرار, جرد الأضرار
  en: damage was estimated, damage is estimated, damage estimated at, damage estimate, estimated damage, put the damage at, damage was put at, estimated losses, assess the damage, assessed the damage, damage assessment, assessing the damage, losses were estimated, cost of the damage, damage put at, cost of repairs
  fr: dégâts estimés, dégâts sont estimés, dégâts évalués, dégâts chiffrés, évaluer les dégâts, évaluation des dégâts, coût des dégâts, estimation des dégâts, montant des dégâts, dommages estimés, constater les dégâts, dégâts s'élèvent
  es: daños se estiman, daños estimados, daños estimados en, daños valorados en, evaluar los daños, evaluación de daños, evaluación de los daños, estimación de daños, pérdidas estimadas, daños ascienden, cuantificar los daños, valorar los daños, daños fueron estimados
  ru: ущерб оценили, ущерб оценивается, ущерб оценен, оценка ущерба, оценить ущерб, ущерб составил, сумма ущерба, размер ущерба, оценили ущерб, подсчет ущерба

disaster-zone : event
  ar: منطقة منكوبة, مناطق منكوبة, أعلنت منطقة منكوبة, إعلان منطقة منكوبة
  en: disaster zone, disaster area, declared a disaster, disaster declaration, major disaster, state of disaster, declared a state of disaster, natural disaster zone
  fr: état de catastrophe naturelle, catastrophe naturelle, zone sinistrée, zones sinistrées, reconnaissance de l'état de catastrophe
  es: zona catastrófica, zona de desastre, zona de catástrofe, declarada zona catastrófica, declaró zona de desastre, zona afectada gravemente
  ru: зона бедствия, зоной бедствия, режим ЧС, режим чрезвычайной ситуации, зоны бедствия, объявлен режим ЧС, введен режим ЧС

water-crest : event
  ar: بلغ النهر ذروته, ذروة الفيضان, بلغ منسوب النهر, ذروة الموجة, بلغ الفيضان ذروته, أعلى منسوب
  en: river peaked, crested, crested at, river crested, flood crest, flood peak, reached its peak, peak level, water level peaked
  fr: pic de crue, pic de la crue, crue a atteint son pic, fleuve a atteint son pic, maximum de la crue, onde de crue, pic de la décrue
  es: pico de la crecida, punta de la crecida, nivel máximo del río, río alcanzó su nivel máximo, punta de avenida, cota máxima, caudal máximo, máximo nivel
  ru: пик паводка, пик наводнения, пика паводка, пик половодья, максимальный уровень воды, уровень воды достиг пика, пик подъема воды, гребень паводка

water-recede : event < fall
  opposite: water-rise
  ar: انحسرت المياه, انحسار المياه, تراجع منسوب المياه, تراجع منسوب النهر, انخفض منسوب المياه, انخفض منسوب النهر, انخفاض منسوب المياه, انحسار الفيضان, تراجع المياه, انحسرت الفيضانات, تراجعت المياه, هبط منسوب, منسوبه ينخفض
  en: recede, receded, receding, water subsided, floodwaters subsided, waters subsided, flood subsided, water level fell, water levels fell, water level dropped, water levels dropped, river level fell, river level dropped, waters receded, water went down, ebbed, drained away, water levels are falling
  fr: décrue, décrues, décrue s'amorce, eaux se retirent, eaux se sont retirées, niveau baisse, niveau de l'eau baisse, eau baisse, eaux baissent, retrait des eaux, eaux ont baissé, niveau du fleuve a baissé
  es: bajó el nivel del agua, bajada del nivel, nivel del río bajó, nivel del agua bajó, descendió el nivel, retirada de las aguas, aguas bajaron, retroceso de las aguas, agua se retiró, aguas se retiran, descenso del nivel, bajan las aguas
  ru: вода спадает, вода начала спадать, вода спала, вода отступила, вода уходит, уровень воды снизился, уровень воды снижается, спад воды, спада воды, вода ушла, уровень воды упал, спадать, вода отступает, уровень воды понизился

water-rise : event < rise
  ar: ارتفع منسوب المياه, ارتفاع منسوب المياه, ارتفع منسوب النهر, ارتفاع منسوب النهر, ارتفاع مناسيب, ارتفع مستوى المياه, ارتفاع مستوى المياه, ارتفاع منسوب البحيرة
  en: water level rose, water levels rose, river rose, rising water, rising waters, rising river, river level rose, water rose, rising floodwaters, water levels are rising, waters rose, water levels continued to rise, floodwaters rose, river swelled, swollen river, swollen rivers
  fr: montée des eaux, niveau de l'eau monte, niveau monte, eaux montent, l'eau monte, niveau du fleuve a monté, eau est montée, eaux sont montées, crue soudaine, rivière en crue, montée du niveau
  es: subida del nivel, subió el nivel del agua, subida del río, crecida del río, nivel del río subió, nivel del agua subió, aumento del nivel del agua, subida de las aguas, creció el río, sube el nivel, río crecido
  ru: уровень воды поднялся, подъем воды, подъема воды, уровень воды растет, вода прибывает, уровень воды повысился, вода поднялась, подъем уровня воды, уровень воды вырос, прибывает вода

levee : thing
  ar: سد ترابي, حاجز ترابي, الحاجز الترابي, سدود ترابية, ضفاف النهر, ضفة النهر, جسر ترابي, ساتر ترابي, كاسر الأمواج
  en: levee, levees, dyke, dykes, dike, dikes, embankment, embankments, flood wall, flood walls, flood barrier, flood barriers, flood defences, flood defenses, sea wall, seawall, river bank, riverbank, river banks, riverbanks
  fr: digue, digues, remblai, levée de terre, berge, berges, mur anti-inondation, ouvrage de protection
  es: dique, diques, terraplén, malecón, muro de contención, ribera, defensa fluvial, barrera contra inundaciones, espigón
  ru: дамба, насыпь, насыпи, берегоукрепление, защитная дамба, защитный вал

levee-breach : event < dam-burst
  ar: انهيار الحاجز, انهار السد, انهيار الحاجز الترابي, انهار الحاجز الترابي, ثغرة في السد, انهيار السد الترابي, انهارت السدود
  en: levee broke, levee breach, levee breached, levee gave way, levee failed, dyke broke, dyke burst, dyke gave way, dyke breach, dike broke, dike burst, embankment gave way, embankment collapsed, breached the levee, breach in the levee, breach in the dyke, dam broke, dam burst, dam gave way, dam collapsed, dam failed, dam was breached, levees broke, embankment was breached, breached the dyke, breach in the dam
  fr: digue a cédé, digues ont cédé, digue s'est rompue, rupture de la digue, rupture de digue, rupture d'une digue, brèche dans la digue, digue rompue, barrage a cédé, barrage s'est rompu, brèche dans une digue, rupture d'un barrage
  es: dique se rompió, se rompió el dique, rotura del dique, rotura de un dique, rompió el dique, presa se rompió, se rompió la presa, cedió el dique, cedió la presa, brecha en el dique, presa cedió, dique cedió, rotura de una presa, colapso de un dique
  ru: дамбу прорвало, прорвало плотину, плотину прорвало, прорыв дамбы, дамба прорвана, прорыв плотины, разрушение дамбы, прорвана дамба, прорвана плотина, размыло дамбу, дамбу размыло

sandbag : thing
  ar: أكياس الرمل, أكياس رمل, أكياس رملية, كيس رمل
  en: sandbag, sandbags, sandbagging
  fr: sac de sable, sacs de sable
  es: saco de arena, sacos de arena, costales de arena
  ru: мешок с песком, мешки с песком, мешками с песком, мешков с песком

landfall : event
  ar: وصل إلى اليابسة, وصل الإعصار إلى اليابسة, بلغ اليابسة, ضرب اليابسة, وصول الإعصار إلى اليابسة, يصل إلى اليابسة, بلوغه اليابسة, وصوله إلى اليابسة
  en: landfall, made landfall, make landfall, makes landfall, making landfall, came ashore, come ashore, comes ashore, hit land, slammed ashore, storm hit the coast, hurricane hit the coast
  fr: touché terre, toucher terre, touche terre, a touché terre, atteint les côtes, toucher les côtes, arrivée sur les côtes
  es: tocó tierra, tocar tierra, toca tierra, tocado tierra, tocará tierra, impactó en la costa, llegó a tierra, impacto en tierra
  ru: обрушился на побережье, обрушился на берег, достиг побережья, достиг суши, вышел на сушу, выход на сушу, достигнет побережья, вышел на берег, достигнет суши

weather-forecast : event
  ar: توقعات الطقس, نشرة جوية, النشرة الجوية, توقعات جوية, أرصاد جوية, الأرصاد الجوية, مصلحة الأرصاد, خبير أرصاد, هيئة الأرصاد, خبراء الأرصاد
  en: weather forecast, weather forecasts, forecasters, forecaster, weather service, weather office, weather bureau, meteorologist, meteorologists, met office, meteorological, meteorological office, national weather service, weather agency
  fr: prévisions météo, prévisions météorologiques, prévisionniste, prévisionnistes, Météo-France, météorologue, météorologues, bulletin météo, service météorologique, institut météorologique, météorologique
  es: pronóstico del tiempo, previsión meteorológica, previsiones meteorológicas, meteorólogo, meteorólogos, agencia de meteorología, servicio meteorológico, Aemet, meteorológico, parte meteorológico
  ru: прогноз погоды, синоптик, синоптики, синоптиков, метеоролог, метеорологи, гидрометцентр, метеослужба, гидрометеоцентр, метеостанция

bury : event
  ar: طمر, طمرت, مطمور, مطمورة, مطمورين, دفن تحت, دفنت تحت, طمرتهم, ردمت, طمرته, دفنوا تحت, تحت الثلوج, طمرهم الثلج, دفنوا تحت الثلوج, تحت الثلج, طمرته الثلوج
  en: bury, buried, burying, buries, engulfed by mud, covered in mud, swallowed up, entombed, buried under snow, buried in snow, buried by the avalanche, buried under the snow, engulfed by the snow
  fr: ensevelir, enseveli, ensevelie, ensevelis, ensevelies, recouvert de boue, recouverte de boue, ensevelissement, englouti, engloutie, engloutis, sous la neige, emporté par l'avalanche, emportés par l'avalanche, emportée par l'avalanche
  es: sepultar, sepultó, sepultaron, sepultada, sepultadas, enterrado bajo, enterrados bajo, soterrado, cubierto de lodo, sepultados bajo, cubiertas de lodo, enterrado bajo la nieve, enterrados bajo la nieve, bajo la nieve, arrastrados por el alud, sepultado, sepultados
  ru: завалило, засыпало, засыпан, засыпаны, погребен под, погребены под, накрыло, накрыла лавина, погребла, под снегом, под завалами снега, оказались под лавиной, погребены, накрыло лавиной

basement : place
  ar: قبو, أقبية, الأقبية, طابق سفلي, سرداب, مرآب تحت الأرض, بدروم
  en: cellar, cellars, basement, basements, underground car park, underground garage, underpass
  fr: cave, caves, sous-sol, sous-sols, parking souterrain, parkings souterrains
  es: sótano, sótanos, garaje subterráneo, aparcamiento subterráneo, bodega inundada, bajos comerciales
  ru: подвал, подвалы, подвале, подвалов, подземный паркинг, подземная парковка, цокольный этаж

feel-quake : event
  ar: شعر به السكان, شعر السكان, شعر به سكان, شعر بها سكان, شعر بالزلزال, شعر سكان, أحس به السكان, شعر بها السكان, هز الزلزال
  en: was felt in, was felt as far, felt as far as, was felt across, felt the quake, felt the tremor, felt the earthquake, shook buildings, shook the city, shook the capital, rattled windows, shaking was felt, quake was felt, tremor was felt, also felt in
  fr: a été ressenti, ressenti jusqu'à, été ressenti, ressentie, secoué la ville, secousse ressentie, secousses ressenties, ressenti dans
  es: se sintió en, fue sentido, se sintió hasta, sacudió la ciudad, sacudió la capital, hizo temblar, se percibió, fue percibido, sintieron el temblor, se dejó sentir, sacudió el
  ru: ощущался, ощущалось, ощущались, ощутили толчки, почувствовали толчки, почувствовали землетрясение, толчки ощущались, ощутили жители

quake-depth : thing
  ar: على عمق, بعمق, عمق الزلزال, عمق البؤرة
  en: at a depth of, focus was at, shallow quake, kilometres deep, kilometers deep
  fr: à une profondeur de, foyer du séisme, hypocentre
  es: a una profundidad de, hipocentro, foco del sismo
  ru: на глубине, очаг землетрясения, глубина очага, очаг залегал, гипоцентр

water-supply : thing
  ar: إمدادات المياه, إمداد المياه, تزويد المياه, شبكة المياه, مياه الصنبور, مياه الشبكة, التزويد بالمياه, مياه الحنفية, شبكات المياه
  en: water supply, water supplies, tap water, running water, water network, water main, water mains, mains water, piped water, water system, water service
  fr: eau du robinet, réseau d'eau, alimentation en eau, approvisionnement en eau, eau courante, distribution d'eau, conduite d'eau, adduction d'eau
  es: agua del grifo, agua corriente, suministro de agua, abastecimiento de agua, red de agua, red de abastecimiento, agua de la llave, agua de red
  ru: водоснабжение, водоснабжения, водопровод, водопроводная вода, водопровода, вода из-под крана, воду из-под крана, воды из-под крана, холодное водоснабжение, подача воды, подачу воды

water-cut : event < outage, disconnect
  opposite: water-restored
  ar: انقطاع المياه, انقطعت المياه, قطع المياه, انقطاع مياه الشرب, قطعت المياه
  en: water cut, water cuts, water was cut, water outage, water was shut off, water supply was cut, water supply was interrupted, lost water
  fr: coupure d'eau, coupures d'eau, privés d'eau, eau coupée, eau a été coupée, privés d'eau potable, privées d'eau
  es: corte de agua, cortes de agua, cortó el agua, corte del suministro de agua
  ru: отключение воды, отключили воду, воду отключили, перебои с водой, отключения воды, прекратилась подача воды

water-restored : event < restore
  opposite: water-cut
  ar: عودة المياه, عادت المياه, إعادة ضخ المياه, استئناف ضخ المياه, أعيد ضخ المياه, عودة ضخ المياه, عادت المياه إلى
  en: water was restored, water supply was restored, water supply restored, restored water, water restored, water came back, water supply resumed, restore water, restoring water, water is back, water supplies restored
  fr: eau a été rétablie, eau rétablie, retour de l'eau, rétablissement de l'eau, alimentation en eau rétablie, eau est revenue, rétablir l'eau, eau potable rétablie
  es: se restableció el agua, agua restablecida, se restableció el suministro de agua, volvió el agua, suministro de agua restablecido, restablecer el agua, restablecer el suministro de agua, regresó el agua
  ru: водоснабжение восстановлено, подачу воды возобновили, воду дали, восстановили водоснабжение, подача воды возобновлена, подачу воды восстановили, воду включили, вернули воду

drinkable : quality
  opposite: undrinkable
  ar: صالحة للشرب, صالح للشرب, صالحة للاستهلاك, صالح للاستهلاك, آمنة للشرب
  en: safe to drink, drinkable, fit to drink, fit for consumption, fit for drinking, potable, fit for human consumption, drink the water, safe for drinking, drink tap water, non-potable
  fr: propre à la consommation, consommable, consommables, propres à la consommation, boire l'eau, bonne à boire, non potable
  es: apta para el consumo, apto para el consumo, aptas para el consumo, apta para consumo, beber agua del grifo, apta para beber, apta para consumo humano, beber el agua, es potable
  ru: пригодна для питья, пригодной для питья, пригодную для питья, пить воду, можно пить, безопасна для питья, пригодна к употреблению, пить нельзя

undrinkable : quality
  en: undrinkable, unsafe to drink, unfit to drink, unfit for drinking, unfit for consumption, unfit for human consumption
  fr: impropre à la consommation, impropres à la consommation, imbuvable
  es: contaminada e impropia, impropia para el consumo
  ru: непригодна для питья, непригодной для питья, непригодна к употреблению, непригодна, непригодной

boil-water : event
  ar: غلي المياه, غلي الماء, بغلي المياه, غلي مياه الشرب
  en: boil water, boil their water, boil tap water, boil the water, boil-water, boiling water before, boil-water notice, boil it before, boil, boiled, boiling
  fr: faire bouillir, bouillir, faire bouillir l'eau, ébullition
  es: hervir el agua, hervir, hervirla, hervida, hervir el agua antes
  ru: кипятить, кипяченая, кипяченую, прокипятить, кипячение, кипятить воду

contaminate : event < pollution
  ar: تلوث المياه, تلوث الماء, مياه ملوثة, المياه الملوثة, ملوثة, تلوث الغذاء, أغذية ملوثة, تلوثت, تلوث بالبكتيريا, لوثت
  en: contaminate, contaminated, contaminating, contamination, tainted, taint, fouled, polluted with, cross-contamination
  fr: contaminée, contaminées, contaminer l'eau, contaminé par, contamination de l'eau, souillé, souillée, eau contaminée, eaux contaminées, souillées, eau souillée
  es: contaminada, contaminadas, contaminó, contaminaron, agua contaminada, contaminación del agua, contaminados, contaminación de los alimentos
  ru: заражена, загрязнена, загрязнены, загрязнено, загрязненная вода, загрязнил, загрязненной, загрязнение воды, загрязненную

bottled-water : thing
  ar: مياه معبأة, مياه معدنية, زجاجات المياه, عبوات المياه, قوارير المياه, قناني المياه, عبوات مياه, زجاجات مياه
  en: bottled water, bottles of water, water bottles, mineral water
  fr: eau en bouteille, eau en bouteilles, bouteilles d'eau, packs d'eau, eau minérale
  es: agua embotellada, botellas de agua, agua mineral, garrafas de agua
  ru: бутилированная вода, бутилированную воду, бутилированной воды, вода в бутылках, минеральная вода, бутылки с водой

water-tanker : thing < truck
  ar: صهريج مياه, صهاريج المياه, صهاريج مياه, شاحنات صهريجية
  en: water tanker, water tankers, water truck, water trucks, tanker truck, tanker trucks, tanker lorry, tanker lorries, road tanker, fuel tanker, fuel truck, fuel tankers
  fr: camion-citerne, camions-citernes, citerne d'eau, citernes d'eau, camion citerne, citerne, citernes
  es: camión cisterna, camiones cisterna, cisterna, cisternas, camión de agua
  ru: автоцистерна, автоцистерны, водовоз, водовозы, цистерна с водой, цистерна, цистерны, бензовоз, бензовозы

water-well : place
  ar: بئر, آبار, الآبار, بئر ماء, آبار المياه
  en: water well, water wells, borehole, boreholes, private well, village well, contaminated well, water from a well, well water
  fr: puits, forage d'eau, puits d'eau
  es: pozo, pozos, aljibe
  ru: колодец, колодцы, колодца, колодце, артезианская скважина, скважина с водой

go-outside : event
  opposite: stay-indoors
  ar: الخروج من المنازل, الخروج من منازلهم, الخروج إلى الشارع, الخروج إلى الشوارع
  en: go outside, going outside, go outdoors, venture outside, venture out
  fr: sortir de chez eux, sortir dans la rue
  es: salir de casa
  ru: выходить на улицу, выходить из дома

habitable : quality
  opposite: uninhabitable
  ar: صالح للسكن, صالحة للسكن
  en: habitable, fit to live in, fit for habitation, safe to enter
  fr: habitable, habitables
  es: habitable, habitables
  ru: пригоден для проживания, пригодны для проживания, пригодно для проживания, пригодны для жилья

fall-ill : event
  ar: أصيب بوعكة, أصيبوا بوعكة, أصيبت بوعكة, وعكة صحية, أصيبوا بالمرض, أصيب بالمرض, مرض تلاميذ, ظهرت عليهم أعراض, ظهرت عليه الأعراض, شعروا بإعياء, شعروا بالغثيان, أصيبوا بإعياء, أصيبوا بالتسمم, أصيبوا بتسمم, أصيب بتسمم, تدهورت صحته, تدهورت حالته الصحية
  en: fell ill, fall ill, fallen ill, falling ill, became ill, taken ill, taken sick, fell sick, got sick, sickened, feel unwell, felt unwell, felt ill, feeling unwell, came down with, came down sick, were sickened, became sick, made ill, made sick
  fr: tombé malade, tombés malades, tombée malade, tombées malades, tomber malade, tombent malades, tombe malade, pris de malaise, pris de malaises, prise de malaise, victimes de malaises, ont eu des malaises, victime d'un malaise, se sont sentis mal, rendus malades
  es: enfermaron, enfermó, se enfermaron, enfermado, cayó enfermo, cayeron enfermos, se pusieron enfermos, se sintieron mal, se sintió mal, se sintieron indispuestos, sufrieron intoxicación, presentaron síntomas, se enfermó
  ru: заболеть, заболел, заболела, заболели, заболело, заболевают, почувствовали себя плохо, почувствовал себя плохо, почувствовала себя плохо, стало плохо, слегли, плохо себя почувствовали, заболевших, почувствовали недомогание

confirm-case : event
  ar: تأكدت الإصابة, تأكيد إصابة, أكدت الفحوص, أثبتت التحاليل, أكدت التحاليل, أثبتت الفحوص, أظهرت التحاليل, أظهرت الفحوص, ثبتت إصابة
  en: confirmed by tests, tests confirmed, laboratory tests confirmed, lab tests confirmed, tests showed, laboratory tests showed, tests came back positive, tests revealed, samples showed, confirmed by laboratory
  fr: confirmé par des analyses, analyses ont confirmé, analyses ont révélé, tests ont confirmé, analyses ont montré, confirmés en laboratoire
  es: análisis confirmaron, pruebas confirmaron, confirmado por laboratorio, confirmados por laboratorio, los análisis revelaron, análisis mostraron
  ru: анализы подтвердили, тесты подтвердили, лабораторно подтвержден, подтверждено лабораторно, анализы показали, подтвержден лабораторно

infection-source : thing
  ar: مصدر العدوى, مصدر التلوث, مصدر التفشي, مصدر الإصابة, بؤرة العدوى
  en: source of the infection, source of the outbreak, source of infection, source of contamination, source of the contamination, origin of the outbreak, traced to, linked to a, patient zero, infection source
  fr: source de contamination, source de la contamination, source de l'infection, origine de la contamination, origine de l'épidémie, patient zéro, foyer de l'infection
  es: fuente de contagio, foco de infección, origen del brote, fuente de la infección, origen de la contaminación, fuente de contaminación, paciente cero, foco de contaminación
  ru: источник заражения, источник инфекции, источником заражения, очаг инфекции, источник загрязнения, нулевой пациент, источника заражения

outbreak-over : event
  opposite: outbreak
  ar: انتهاء التفشي, نهاية التفشي, انتهاء الوباء, نهاية الوباء, القضاء على المرض, القضاء على الوباء, انتهى التفشي, أعلن انتهاء الوباء, احتواء التفشي, السيطرة على المرض, السيطرة على الوباء, احتواء المرض, انحسار الوباء
  en: outbreak is over, outbreak was over, outbreak over, outbreak was declared over, end of the outbreak, end of the epidemic, outbreak has ended, outbreak ended, epidemic is over, declared free of, disease-free, eradicated, eradicate, eradication, outbreak was contained, contain the outbreak, contained the outbreak, under control the outbreak, stamped out
  fr: fin de l'épidémie, épidémie est terminée, épidémie terminée, épidémie est finie, fin de la flambée, éradiquer, éradiqué, éradiquée, éradication, épidémie maîtrisée, épidémie est maîtrisée, contenir l'épidémie, endiguer l'épidémie
  es: fin del brote, brote terminado, brote controlado, se dio por terminado el brote, brote se dio por terminado, fin de la epidemia, erradicar, erradicado, erradicada, erradicación, brote está controlado, contener el brote, brote superado, erradique, erradiquen
  ru: вспышка закончилась, вспышка завершена, конец эпидемии, окончание вспышки, эпидемия закончилась, эпидемия завершена, вспышка локализована, искоренить, искоренение, искоренен, вспышку удалось остановить, ликвидация вспышки

dengue : thing < disease
  ar: حمى الضنك, الضنك, شيكونغونيا, زيكا, فيروس زيكا
  en: dengue, dengue fever, chikungunya, zika, zika virus
  fr: dengue, chikungunya, zika
  es: dengue, chikunguña, chikungunya, zika
  ru: лихорадка денге, денге, чикунгунья, вирус зика

haemorrhagic-fever : thing < virus
  ar: حمى نزفية, الحمى النزفية, فيروس ماربورغ, ماربورغ, حمى لاسا, فيروس هانتا
  en: haemorrhagic fever, hemorrhagic fever, marburg, marburg virus, lassa fever, hantavirus, nipah, nipah virus
  fr: fièvre hémorragique, virus de marburg, marburg, fièvre de lassa, hantavirus, virus nipah
  es: fiebre hemorrágica, virus de marburgo, marburgo, fiebre de lassa, hantavirus, virus nipah
  ru: геморрагическая лихорадка, геморрагической лихорадки, вирус марбург, марбург, лихорадка ласса, хантавирус, вирус нипах

tuberculosis : thing < disease
  ar: سل رئوي, مرض السل
  en: tuberculosis, TB
  fr: tuberculose
  es: tuberculosis
  ru: туберкулез, туберкулеза

meningitis : thing < disease
  ar: التهاب السحايا, السحايا
  en: meningitis
  fr: méningite, méningites
  es: meningitis
  ru: менингит, менингита

hepatitis : thing < disease
  ar: التهاب الكبد, التهاب الكبد الوبائي
  en: hepatitis
  fr: hépatite, hépatites
  es: hepatitis
  ru: гепатит, гепатита

typhoid : thing < disease
  ar: تيفوئيد, حمى التيفوئيد, التيفوس
  en: typhoid, typhoid fever, typhus
  fr: typhoïde, fièvre typhoïde, typhus
  es: fiebre tifoidea, tifoidea, tifus
  ru: брюшной тиф, тиф, тифа, брюшного тифа

whooping-cough : thing < disease
  ar: سعال ديكي, السعال الديكي, دفتيريا, خناق, كزاز
  en: whooping cough, pertussis, diphtheria, tetanus, chickenpox, chicken pox, mumps, scarlet fever
  fr: coqueluche, diphtérie, tétanos, varicelle, oreillons, scarlatine
  es: tosferina, tos ferina, difteria, tétanos, varicela, paperas, escarlatina
  ru: коклюш, коклюша, дифтерия, дифтерии, столбняк, ветрянка, ветряная оспа, паротит, скарлатина

plague-disease : thing < disease
  ar: طاعون, الطاعون, جمرة خبيثة, الجمرة الخبيثة, داء الكلب, سعار
  en: bubonic plague, the plague, pneumonic plague, anthrax, rabies cases, rabies outbreak, rabies virus, rabid dog
  fr: peste bubonique, la peste, anthrax, maladie du charbon, rage animale
  es: peste bubónica, la peste, ántrax, carbunco, rabia animal
  ru: чума, чумы, бубонная чума, сибирская язва, сибирской язвы, бешенство животных

foodborne-germ : thing < bacteria
  ar: سالمونيلا, السالمونيلا, إشريكية قولونية, إي كولاي, ليستيريا, الليستيريا, ليجيونيلا, نوروفيروس
  en: salmonella, e. coli, e.coli, E coli, listeria, legionella, legionnaires' disease, legionnaires, norovirus, botulism, campylobacter, gastroenteritis
  fr: salmonelle, salmonelles, salmonellose, listeria, listériose, légionelle, légionellose, norovirus, botulisme, gastro-entérite, gastro-entérites
  es: salmonela, salmonelosis, salmonella, listeria, listeriosis, legionela, legionelosis, norovirus, botulismo, gastroenteritis
  ru: сальмонелла, сальмонеллез, сальмонеллы, кишечная палочка, листерия, листериоз, легионелла, норовирус, ботулизм, кишечная инфекция, кишечной инфекции

bird-flu : thing < influenza
  ar: إنفلونزا الطيور, أنفلونزا الطيور
  en: bird flu, avian flu, avian influenza, H5N1
  fr: grippe aviaire, influenza aviaire
  es: gripe aviar, influenza aviar, gripe aviaria
  ru: птичий грипп, птичьего гриппа, птичьим гриппом, грипп птиц

animal-disease : thing < disease
  ar: الحمى القلاعية, حمى قلاعية, حمى الخنازير, حمى الخنازير الأفريقية, جنون البقر, اللسان الأزرق
  en: foot-and-mouth, foot and mouth disease, foot-and-mouth disease, swine fever, african swine fever, mad cow disease, bluetongue, lumpy skin disease
  fr: fièvre aphteuse, peste porcine, peste porcine africaine, vache folle, fièvre catarrhale, dermatose nodulaire
  es: fiebre aftosa, aftosa, peste porcina, peste porcina africana, vacas locas, lengua azul, dermatosis nodular
  ru: ящур, ящура, африканская чума свиней, африканской чумы свиней, чума свиней, коровье бешенство, нодулярный дерматит

cull : event
  ar: إعدام الدواجن, إعدام الدجاج, إعدام الطيور, إعدام الماشية, إبادة الدواجن, ذبح الماشية المصابة, إتلاف الدواجن, أعدم البيطريون, أعدمت السلطات الدواجن, التخلص من الدواجن, أعدمت دواجن, نفوق الدواجن
  en: cull, culled, culling, culls, slaughtered, put down, euthanised, euthanized, destroyed the birds, birds were destroyed, chickens were killed, birds were killed, mass slaughter
  fr: abattage des volailles, abattage du troupeau, poules ont été abattues, volailles abattues, volailles ont été abattues, canards abattus, euthanasié, euthanasiés, abattage préventif, abattage sanitaire, animaux abattus
  es: sacrificio de aves, sacrificio de animales, sacrificio sanitario, gallinas sacrificadas, aves sacrificadas, animales sacrificados, fueron sacrificadas, fueron sacrificados, gallinas fueron sacrificadas, sacrificaron aves, sacrificar aves
  ru: забой птицы, забили птицу, птицу забили, уничтожение поголовья, уничтожили поголовье, уничтожение птицы, уничтожено птиц, забой скота, отбраковка, забой поголовья, вынужденный забой

poultry : thing < livestock
  ar: دجاج, دجاجة, دواجن, دجاجات, ديوك رومية, بط, مزرعة دواجن, مزارع الدواجن, الدواجن, الدجاج, طيور داجنة
  en: poultry, chickens, hens, hen, ducks, poultry farm, poultry farms, geese, laying hens, turkeys, flocks
  fr: volailles, poules, poule, canards, dindes, poulets, oies, élevage de volailles, poulailler, volaille, poules pondeuses
  es: gallina, gallinas, pollos, pavos, patos, aves de corral, granja avícola, avícola, granjas avícolas
  ru: куры, кур, несушки, утки, индейки, птицеферма, птицефабрика, птицефабрике, поголовье птицы, птица домашняя, домашняя птица, домашней птицы, птицефабрики

vet : thing < person
  ar: بيطري, بيطريون, بيطريين, طبيب بيطري, أطباء بيطريون, البيطرة
  en: veterinarian, veterinarians, veterinary
  fr: vétérinaire, vétérinaires
  es: veterinario, veterinarios, veterinaria
  ru: ветеринар, ветеринары, ветеринаров, ветеринарный, ветеринарная служба

recall-product : event < withdraw
  ar: سحب المنتج, سحب المنتجات, سحب المنتج من الأسواق, سحبت الشركة المنتج, سحب دفعة, سحب من الأسواق, استدعاء السيارات, استدعت سيارات, استدعاء المنتج, استرجاع المنتج, سحبت من الأسواق, سحبت المنتج, سحب الدواء, استدعاء سيارات, استدعت الشركة سيارات, سحب سيارات, سحب منتجات من الأسواق, استدعاء المركبات, استدعاء مركبات, تستدعي سيارات, يسحب من الأسواق, سحب تشغيلات, سحب عقار, سحب العقار, سحب الأدوية, سحبت الشركة, تسحب دواء, سحب من الصيدليات, بسحب تشغيلات, سحب دفعات
  en: product was recalled, products were recalled, recalled the product, recalled products, product recall, recalled a batch, pulled from shelves, pulled from the shelves, withdrawn from sale, withdrawn from the market, taken off the shelves, taken off the market, recall of the product, recalled vehicles, recalled cars, safety recall, issued a recall, batch was recalled, removed from shelves, pulled from sale, recall notice, recall of vehicles, recall vehicles, recalls vehicles, recalling vehicles, recall cars, recalls cars, recalling cars, recall of cars, recalled over, recalled due to, vehicle recall, pull from shelves, pulled off the shelves, withdrew from sale, pulled from the market, recalls product, recalled its, recalling its, recall, recalls, recalled, recalling, voluntarily recalled, the recall, recall of, recalled batches, recalls drug, pulled from pharmacies, pulled off the market, drug recall, recall of the drug, voluntary recall, was recalled, were recalled, being recalled, recall affects
  fr: rappel de produit, rappel de produits, produit rappelé, produit a été rappelé, rappelé le produit, rappel massif, retiré de la vente, retirés de la vente, retirée de la vente, retiré du marché, retirés du marché, retrait de la vente, rappelé des véhicules, produits rappelés, campagne de rappel, lots rappelés, lot rappelé, rappel de véhicules, rappelle des véhicules, rappeler des véhicules, rappel du produit, retirée du marché, retrait du marché, véhicules rappelés, rappel de lots, rappel du médicament, rappelés, rappelle des lots, rappel volontaire, retrait des lots, procédure de rappel
  es: retirado del mercado, retirados del mercado, retirada del mercado, retirada del producto, retiró del mercado, retiraron del mercado, retiro del producto, retirar del mercado, retirada de lotes, retirado de la venta, llamado a revisión, retirada de productos, llama a revisión, llamó a revisión, llamada a revisión, llamará a revisión, retiró el producto, retirar el producto, retiro del mercado, retira del mercado, retiró de la venta, campaña de revisión, retirada del medicamento, retirada voluntaria, retirar de las farmacias, retira lotes, retirar lotes, retirada de un lote, retirada de varios lotes, retirada de un producto, retirada de juguetes, retirada de vehículos
  ru: отозвать продукцию, отозвали продукцию, отзыв продукции, отозвана партия, изъять из продажи, изъяли из продажи, изъята из продажи, изъятие из продажи, снят с продажи, сняли с продажи, сняты с продажи, изъят из продажи, отзыв автомобилей, отозвали партию, отзывает автомобили, отзывают автомобили, отозвал автомобили, отозвала автомобили, отозвали автомобили, отзовёт автомобили, отозвала продукцию, снята с продажи, снятие с продажи, отозван с рынка, изъяты из продажи, отзывная кампания, отзывает с рынка, отзывает продукцию, отзыв, отзыва, отзывает, отзывает партию, отзыв партии, отозваны, отозван, отзыв препарата, изымает из продажи, отозвал препарат, отозвал партию, отозвала партию

disinfect : event < clean
  ar: تعقيم, عقم, عقمت, تعقيم المدارس, مطهرات, مطهر, رش المبيدات
  en: disinfect, disinfected, disinfection, disinfectant, disinfecting, sterilise, sterilised, sterilize, sanitise, sanitised, sanitize, fumigate, fumigation, chlorinated, decontaminate, decontamination, decontaminated, fumigated, sprayed against
  fr: désinfecter, désinfecté, désinfection, désinfectant, désinfectée, stériliser, décontaminer, décontamination, démoustication, chloration
  es: desinfectar, desinfectado, desinfección, desinfectante, desinfectada, esterilizar, descontaminar, descontaminación, fumigar, fumigación, fumigado, fumigaciones, cloración, esterilice, esterilicen, fumigue, fumiguen
  ru: дезинфекция, дезинфекцию, дезинфицировать, продезинфицировали, обеззараживание, обеззаразить, дезактивация, стерилизация, хлорирование, обработали дезинфицирующим

mosquito : thing < animal
  ar: بعوض, بعوضة, ناموس, حشرات, ذباب, قوارض, جرذان, فئران, قراد
  en: mosquito, mosquitoes, mosquitos, rats, rodents, ticks, insects, fleas, midges
  fr: moustique, moustiques, moustique tigre, rats, rongeurs, tiques, insectes
  es: mosquito, mosquitos, zancudo, zancudos, ratas, roedores, garrapatas, insectos
  ru: комар, комары, комаров, крысы, крыс, грызуны, грызунов, клещ, клещи, клещей, насекомые

contact-person : thing
  ar: مخالط, مخالطون, المخالطون, مخالطين, المخالطين, تتبع المخالطين, تعقب المخالطين, من خالطوا
  en: contact tracing, contact tracer, contact tracers, close contact, close contacts, contacts of the patient, tracing contacts, traced contacts, contacts were traced, contacts are being, people who had been in contact
  fr: cas contact, cas contacts, personnes contacts, sujets contacts, contacts étroits, contacts du patient, traçage des contacts, recherche des contacts
  es: contacto estrecho, contactos estrechos, rastreo de contactos, contactos del paciente, rastreadores, seguimiento de contactos
  ru: контактные лица, контактных лиц, контактными, контактировавшие, контактировавших, отслеживание контактов, контактировал с, близкие контакты

vaccination-rate : thing
  ar: نسبة التطعيم, معدل التطعيم, نسبة التلقيح, التغطية بالتطعيم, نسبة الملقحين, التغطية التلقيحية, معدلات التطعيم, تغطية التحصين
  en: vaccination rate, vaccination rates, vaccination coverage, vaccine coverage, immunisation rate, immunisation coverage, immunization rates, vaccine uptake, immunization coverage, herd immunity
  fr: taux de vaccination, couverture vaccinale, taux de couverture vaccinale, immunité collective
  es: tasa de vacunación, cobertura de vacunación, cobertura vacunal, coberturas de vacunación, inmunidad de grupo, inmunidad de rebaño
  ru: охват вакцинацией, уровень вакцинации, охват прививками, охвата вакцинацией, коллективный иммунитет, уровня вакцинации, темпы вакцинации

vaccine-hesitancy : event
  ar: رفض التطعيم, رفض التلقيح, التردد في تلقي اللقاح, مناهضو اللقاح, رفض اللقاح
  en: vaccine hesitancy, refused the vaccine, anti-vaccine, anti-vaxxers, vaccine refusal, refused to vaccinate, vaccine scepticism, vaccine sceptics
  fr: refus de la vaccination, réticence vaccinale, hésitation vaccinale, antivax, anti-vaccins, refus vaccinal
  es: rechazo a la vacuna, rechazo a las vacunas, antivacunas, reticencia a la vacunación
  ru: отказ от вакцинации, отказ от прививок, антипрививочники, противники вакцинации, отказов от прививок

stable-condition : quality
  ar: حالته مستقرة, حالتها مستقرة, حالتهم مستقرة, حالة مستقرة, في حالة مستقرة, حالة صحية مستقرة, وضعه مستقر, وضعها مستقر, وضعهم مستقر, مستقرة ولا تدعو إلى القلق, لا تدعو إلى القلق, لا تدعو للقلق, لا يدعو للقلق, لا يدعو إلى القلق
  en: stable condition, in a stable condition, in stable condition, condition is stable, condition was stable, listed as stable, condition is described as stable, satisfactory condition, in good condition in hospital, no cause for concern, gives no cause for concern
  fr: état stable, état est stable, état de santé stable, dans un état stable, état stationnaire, état jugé stable, n'inspire pas d'inquiétude, ses jours ne sont pas en danger, leurs jours ne sont pas en danger
  es: estado estable, su estado es estable, estable dentro de la gravedad, condición estable, se encuentra estable, se encuentran estables, pronóstico reservado, no reviste gravedad, su vida no corre peligro
  ru: состояние стабильное, стабильное состояние, в стабильном состоянии, состояние стабильно, состояние оценивается как стабильное, состояние средней тяжести, удовлетворительное состояние, в удовлетворительном состоянии, средней степени тяжести

critical-condition : quality
  opposite: stable-condition, out-of-danger
  ar: حالة حرجة, في حالة حرجة, بحالة حرجة, حالته حرجة, حالتها حرجة, حالتهم حرجة, وضعه حرج, وضعها حرج, وضعهم حرج, حالته خطيرة, حالته خطرة, حالتها خطرة, يصارع الموت, تصارع الموت, بين الحياة والموت
  en: critical condition, in a critical condition, in critical condition, condition is critical, condition was critical, critically ill, fighting for his life, fighting for her life, fighting for their lives
  fr: état critique, dans un état critique, état est critique, état était critique, entre la vie et la mort, pronostic vital engagé, pronostic vital est engagé, en urgence absolue
  es: estado crítico, en estado crítico, su estado es crítico, entre la vida y la muerte, pronóstico crítico
  ru: критическое состояние, в критическом состоянии, состояние критическое, между жизнью и смертью, борется за жизнь, борются за жизнь

out-of-danger : quality
  ar: زال الخطر, تجاوز مرحلة الخطر, تجاوزوا مرحلة الخطر, خارج دائرة الخطر, تجاوز الخطر, تجاوزت مرحلة الخطر, حياته ليست في خطر, حياتها ليست في خطر, لا خطر على حياته, لا خطر على حياتها, لم تكن حياته في خطر
  en: out of danger, off the danger list, not life-threatening, life was never in danger, was never in danger
  fr: hors de danger, n'a jamais été en danger
  es: fuera de peligro, no corre peligro, nunca corrió peligro
  ru: вне опасности, угрозы жизни нет, жизни ничего не угрожает

coma : event
  ar: غيبوبة, في غيبوبة, دخل في غيبوبة, فقد الوعي, فقدت الوعي, فقدان الوعي, فقدوا الوعي, أغمي عليه, أغمي عليها, إغماء, حالات إغماء, فاقد الوعي, مغمى عليه
  en: coma, in a coma, unconscious, lost consciousness, losing consciousness, passed out, fainted, fainting, knocked unconscious, unresponsive
  fr: coma, dans le coma, inconscient, inconsciente, perdu connaissance, évanoui, évanouie, évanouis, perte de connaissance, plongé dans le coma, évanouissement
  es: coma inducido, en coma, inconsciente, inconscientes, perdió el conocimiento, perdieron el conocimiento, desmayado, se desmayó, se desmayaron, desmayos, desmayo, pérdida de conocimiento
  ru: в коме, впал в кому, потерял сознание, потеряла сознание, потеряли сознание, обморок, упал в обморок, обмороки, потеря сознания

resuscitate : event
  ar: إنعاش القلب, إنعاش قلبي, حاولوا إنعاشه, إنعاشه, محاولة إنعاش, محاولات إنعاش, تدليك القلب
  en: resuscitate, resuscitated, resuscitation, revive him, revive her, revived, CPR, heart massage, gave him first aid, tried to revive, defibrillator
  fr: réanimer, réanimé, massage cardiaque, tenté de le réanimer, défibrillateur, ranimer, ranimé
  es: reanimar, reanimado, reanimación, maniobras de reanimación, desfibrilador, masaje cardíaco, reanimarlo
  ru: реанимировать, реанимационные мероприятия, откачать, откачали, непрямой массаж сердца, реанимационных мероприятий, сердечно-легочная реанимация, реанимировали

ventilation-device : thing
  ar: جهاز التنفس, جهاز التنفس الاصطناعي, جهاز التنفس الصناعي, أجهزة التنفس, أجهزة التنفس الصناعي, أكسجين طبي
  en: ventilator, ventilators, life support, breathing machine, on a ventilator, oxygen mask, oxygen masks, oxygen supply
  fr: respirateur artificiel, respirateurs, assistance respiratoire, sous respirateur, masque à oxygène
  es: respiradores, respirador artificial, ventilación mecánica, ventilador mecánico, asistencia respiratoria
  ru: аппарат искусственной вентиляции, аппарат ИВЛ, ИВЛ, искусственная вентиляция легких, кислородная маска, подключен к аппарату

treat-on-site : event < first-aid
  ar: عولجوا في الموقع, عولج في المكان, تلقوا الإسعافات, تلقى الإسعافات, أسعفوا في المكان, تلقوا الإسعافات الأولية, عولجوا في المكان, أسعف في مكان الحادث
  en: treated at the scene, treated on the spot, treated on site, treated by paramedics, given first aid, received first aid, treated by ambulance crews, treated by medics, checked over by paramedics, seen by paramedics, assessed by paramedics
  fr: soigné sur place, soignés sur place, pris en charge sur place, traités sur place, soignées sur place, reçu les premiers soins, examinés sur place
  es: atendido en el lugar, atendidos en el lugar, atendidas en el lugar, recibieron primeros auxilios, recibió primeros auxilios, atendidos por los servicios sanitarios, atendida en el lugar, atendidos en el mismo lugar
  ru: помощь оказали на месте, помощь на месте, медицинскую помощь оказали на месте, оказана помощь на месте, первую помощь оказали, оказали первую помощь, получили помощь на месте, осмотрены медиками, оказана медицинская помощь

field-hospital : place < hospital
  ar: مستشفى ميداني, مستشفيات ميدانية, المستشفى الميداني
  en: field hospital, field hospitals, makeshift hospital, temporary hospital, mobile clinic, mobile clinics, mobile hospital
  fr: hôpital de campagne, hôpitaux de campagne, hôpital provisoire, clinique mobile
  es: hospital de campaña, hospitales de campaña, hospital provisional, clínica móvil
  ru: полевой госпиталь, мобильный госпиталь, временный госпиталь, полевые госпитали, полевого госпиталя

pharmacy : place
  ar: صيدلية, صيدليات, صيدلي, صيادلة, سحب من الصيدليات
  en: pharmacy, pharmacies, pharmacist, pharmacists, drugstore, drugstores, pulled from pharmacies
  fr: pharmacie, pharmacies, pharmacien, pharmaciens
  es: farmacia, farmacias, farmacéutico, farmacéuticos, retirar de las farmacias
  ru: аптека, аптеки, аптек, фармацевт, фармацевты

donate-blood : event < donate
  ar: تبرع بالدم, التبرع بالدم, متبرعين بالدم, متبرعون بالدم, بنك الدم
  en: donate blood, blood donation, blood donations, blood donor, blood donors, give blood, gave blood, donated blood, blood bank, blood supplies
  fr: don du sang, donner son sang, donneurs de sang, collecte de sang, dons de sang
  es: donar sangre, donación de sangre, donantes de sangre, banco de sangre, donaron sangre
  ru: сдать кровь, сдача крови, доноры крови, донорская кровь, сдали кровь, донорство

fall-from-height : event < accident
  ar: سقط من ارتفاع, سقوط من ارتفاع, سقط من الطابق, سقطت من الطابق, سقط من مبنى, سقط من السطح, سقط عن السطح, سقط من الشرفة, سقوط من الطابق, سقط من جبل, سقط من جرف, سقط في حفرة, سقط عن سقالة, سقط من, هوى من, سقوط من علو
  en: fell to his death, fell to her death, fell to their deaths, fell from a height, fell from the roof, fell from a balcony, fell from a window, fell from the window, fell from scaffolding, fell off a cliff, fell from a cliff, fell off a roof, fell down a shaft, plunged to his death, plunged to her death, plunged to their deaths, fell from a ladder, fatal fall, fell from a, fell off a, plummeted to the ground
  fr: chute mortelle, tombé d'un toit, tombé du toit, tombé d'un balcon, tombé d'une fenêtre, chute de plusieurs mètres, tombé d'une échelle, tombé d'une falaise, chuté de plusieurs mètres, tombé d'un échafaudage, chute d'un balcon, a chuté de, chuté d'une hauteur, tombé d'un, tombée d'un, tombés d'un
  es: cayó desde una altura, cayó desde un balcón, cayó de un andamio, cayó desde el tejado, caída mortal, cayó por un acantilado, cayó de un tejado, precipitó desde, cayó desde, cayeron desde, caída desde, se precipitó desde
  ru: упал с высоты, упала с высоты, падение с высоты, выпал из окна, выпала из окна, упал с крыши, упал с балкона, сорвался с высоты, выпал с балкона, сорвался со скалы, упал с лесов, выпали из окна, упали с высоты

electric-shock : event
  ar: صعق كهربائي, صعقة كهربائية, صعقه التيار, تعرض لصعقة, ماس بالتيار, صعقا بالكهرباء, صعق بالكهرباء, صعقته الكهرباء, صعقة
  en: electrocuted, electrocution, electric shock, electric shocks, electrocute
  fr: électrocuté, électrocutés, électrocution, électrocutée, décharge électrique, électrisé
  es: electrocutado, electrocutados, electrocución, descarga eléctrica, se electrocutó, electrocutada, descargas eléctricas
  ru: удар током, ударило током, поражение током, удара током, поражен током, ударом тока, погиб от удара током, получил удар током, поражение электрическим током

lightning-strike : event < thunderstorm
  ar: ضربة صاعقة, صاعقة, صواعق, البرق, ضربته صاعقة, صاعقة ضربت
  en: lightning strike, lightning strikes, struck by lightning, hit by lightning, lightning struck, lightning hit, lightning bolt, bolt of lightning, lightning
  fr: frappé par la foudre, foudroyé, foudroyés, frappés par la foudre, coup de foudre sur, impact de foudre, foudre
  es: alcanzado por un rayo, alcanzados por un rayo, impacto de un rayo, cayó un rayo, caída de un rayo, fulminado, rayos, descarga de un rayo
  ru: удар молнии, ударила молния, молния ударила, удара молнии, попадание молнии, ударом молнии

elevator : thing
  ar: مصعد, مصاعد, المصعد, مصعد كهربائي, سلم متحرك, سلالم متحركة
  en: elevator, elevators, lift, lifts, lift shaft, elevator shaft, escalator, escalators
  fr: ascenseur, ascenseurs, escalator, escalators, escalier mécanique, monte-charge, cage d'ascenseur
  es: ascensor, ascensores, elevador, elevadores, escaleras mecánicas, escalera mecánica, montacargas
  ru: лифт, лифты, лифта, лифте, эскалатор, эскалатора, шахта лифта, подъемник

cable-car : thing
  ar: تلفريك, عربة التلفريك, مصعد هوائي, قطار معلق, عربات التلفريك, تلفريكات
  en: cable car, cable cars, gondola, gondolas, chairlift, chairlifts, ski lift, ski lifts, cableway, funicular, funiculars, ropeway
  fr: téléphérique, téléphériques, télécabine, télésiège, télésièges, funiculaire, funiculaires, téléski, remontées mécaniques, remontée mécanique, nacelle, nacelles
  es: teleférico, teleféricos, telecabina, telesilla, telesillas, funicular, funiculares, góndola, remonte, remontes
  ru: канатная дорога, канатной дороги, канатной дороге, канатную дорогу, фуникулер, фуникулера, подвесная дорога, кабинка канатной дороги, кресельный подъемник

fairground-ride : thing
  ar: لعبة ترفيهية, ألعاب ترفيهية, مدينة ملاه, مدينة الملاهي, أفعوانية, عجلة دوارة, منطاد, ملاه, أرجوحة
  en: fairground, funfair, fairground ride, amusement park, amusement ride, roller coaster, rollercoaster, ferris wheel, carousel, theme park, bouncy castle, hot-air balloon, hot air balloon
  fr: fête foraine, manège, manèges, parc d'attractions, montagnes russes, grande roue, attraction foraine, château gonflable, montgolfière, montgolfières
  es: parque de atracciones, parque de diversiones, montaña rusa, noria, atracción de feria, feria de atracciones, castillo hinchable, globo aerostático, juego mecánico
  ru: аттракцион, аттракциона, аттракционе, парк аттракционов, американские горки, колесо обозрения, карусель, батут, воздушный шар

mine-accident : event < accident
  ar: انهيار منجم, انهيار المنجم, انهيار نفق, انفجار في منجم, انفجار منجم, حادث منجم, حادث في منجم, انهيار في منجم, انهار منجم, انهيار داخل منجم, انهيار نفق المنجم
  en: mine collapse, mine accident, mine disaster, mine explosion, pit collapse, mine blast, mining accident, mining disaster, shaft collapse, mine fire, mine flooded, cave-in, colliery disaster, pit disaster, tunnel collapse, mine cave-in, roof fall
  fr: accident minier, accident de mine, catastrophe minière, effondrement de la mine, effondrement d'une mine, éboulement dans une mine, explosion dans une mine, effondrement d'un tunnel, éboulement dans la mine, effondrement d'une galerie
  es: accidente minero, derrumbe en una mina, derrumbe de una mina, explosión en una mina, tragedia minera, colapso de una mina, accidente en una mina, derrumbe en la mina, derrumbe de un túnel, derrumbe de la mina, desplome en la mina
  ru: авария на шахте, взрыв на шахте, обвал на шахте, обрушение в шахте, ЧП на шахте, обвал в шахте, взрыв метана, пожар на шахте, авария в шахте, обрушение тоннеля, обрушение шахты, обрушение на шахте

mine-shaft : place
  ar: بئر المنجم, نفق المنجم, مدخل المنجم, تحت الأرض, عمق المنجم, أنفاق المنجم, قفص المنجم, قاع المنجم
  en: mine shaft, mineshaft, mine shafts, pit shaft, pithead, coalface, below ground, coal seam
  fr: puits de mine, galerie de mine, galeries de mine, au fond de la mine, sous terre, carreau de la mine, fond de la mine
  es: pozo de la mina, pozo minero, galería de la mina, galerías, bajo tierra, bocamina, socavón de la mina, interior de la mina
  ru: ствол шахты, забой шахты, забое, под землей, лава шахты, штрек, штреке, в шахте

exclusion-zone : place
  ar: منطقة محظورة, محيط أمني, طوق أمني, نطاق أمني, منطقة الحظر, ضرب طوق, منطقة الخطر
  en: exclusion zone, cordon, cordoned off, safety cordon, security perimeter, safety perimeter, danger zone, evacuation zone, taped off, roped off, fenced off, buffer around
  fr: périmètre de sécurité, zone d'exclusion, cordon de sécurité, bouclé le quartier, zone de danger, périmètre d'évacuation, périmètre interdit
  es: perímetro de seguridad, zona de exclusión, cordón de seguridad, acordonar, acordonó, acordonaron, acordonada, acordonado, zona de peligro, perímetro de evacuación
  ru: зона отчуждения, оцепление, оцеплен, оцеплена, оцеплено, оцепили, оцеплены, опасная зона, опасной зоны, зона эвакуации, огородили, огорожена

lava : thing
  ar: حمم, الحمم, حمم بركانية, الحمم البركانية, لافا, سحابة رماد, رماد بركاني, الرماد البركاني, فوهة البركان
  en: lava, lava flow, lava flows, ash cloud, ash plume, volcanic ash, crater, magma, pyroclastic, pyroclastic flow
  fr: lave, coulée de lave, coulées de lave, nuage de cendres, cendres volcaniques, cratère, magma, panache de cendres, nuée ardente
  es: lava, colada de lava, coladas de lava, nube de ceniza, ceniza volcánica, cráter, magma, columna de ceniza, flujo piroclástico
  ru: лава, лавы, поток лавы, потоки лавы, столб пепла, вулканический пепел, пепловый выброс, кратер, магма, выброс пепла, облако пепла

bathing-ban : event < ban
  ar: منع السباحة, منعت السباحة, حظر السباحة, حظرت السباحة, منع الاستحمام, إغلاق الشواطئ, إغلاق الشاطئ, أغلقت الشواطئ, أغلق الشاطئ
  en: swimming was banned, bathing was banned, banned swimming, swimming ban, bathing ban, swimming is banned, swimming is prohibited, swimming prohibited, beach was closed, beaches were closed, beach closed, beaches closed, closed beaches, closed the beach, beach closure, beach closures
  fr: baignade interdite, baignade est interdite, baignade a été interdite, interdiction de baignade, interdit la baignade, interdire la baignade, plage fermée, plages fermées, fermeture des plages, fermeture de la plage, drapeau rouge hissé
  es: prohibido el baño, baño prohibido, baño está prohibido, prohibición del baño, prohibió el baño, prohibir el baño, playa cerrada, playas cerradas, cierre de playas, cierre de la playa, bandera roja en la playa, cerró las playas, cerraron las playas
  ru: купание запрещено, запрет на купание, запретили купаться, купаться запрещено, купаться запретили, запрет купания, запретили купание, пляж закрыт, пляжи закрыты, закрыли пляжи, закрыли пляж, купание запретили

dead-fish : event
  ar: نفوق الأسماك, نفوق أسماك, نفقت الأسماك, نفقت أسماك, أسماك نافقة, الأسماك النافقة, نفوق, نافقة, نفقت آلاف الأسماك, نفقت آلاف, نفقت الحيوانات, نفقت الماشية
  en: dead fish, fish died, fish kill, fish kills, fish were found dead, mass die-off, die-off, fish deaths, thousands of fish died, killed fish, dead birds, dead animals, carcasses, carcass, dead whales, beached whales, stranded whales
  fr: poissons morts, mortalité de poissons, mortalité piscicole, hécatombe de poissons, oiseaux morts, animaux morts, carcasses, baleines échouées, cadavres d'animaux
  es: peces muertos, mortandad de peces, muerte de peces, mortandad, aves muertas, animales muertos, ballenas varadas, peces aparecieron muertos
  ru: мор рыбы, гибель рыбы, мертвая рыба, мертвой рыбы, погибла рыба, замор рыбы, массовая гибель рыбы, дохлая рыба, мертвые птицы, падеж скота, рыба погибла

dump-waste : event < pollution
  ar: ألقى النفايات, إلقاء النفايات, رمي النفايات, ألقى المصنع النفايات, طرح النفايات, تصريف المياه العادمة, صرف النفايات, تصريف الصرف الصحي, طمر النفايات, دفن النفايات, تفريغ النفايات, ألقت النفايات
  en: dumped waste, dumping waste, dumped toxic, dump waste, dumped into the river, illegal dumping, discharged waste, discharged sewage, sewage was discharged, discharge of waste, discharges of sewage, sewage spill, sewage spills, dumped sewage, waste was dumped, fly-tipping, discharged into the river, effluent, effluents, pumped sewage, raw sewage, untreated sewage, untreated waste
  fr: déversé des déchets, déversement de déchets, rejets industriels, rejeté des déchets, rejets polluants, décharge sauvage, dépôts sauvages, déversé dans la rivière, rejeté dans la rivière, rejet d'eaux usées, rejets d'eaux usées, effluents, déversé ses eaux usées
  es: vertió residuos, verter residuos, vertidos industriales, vertido de residuos, arrojó residuos, vertidos ilegales, arrojar desechos, vertió al río, vertidos al río, vertido de aguas residuales, vertía residuos, vertidos contaminantes
  ru: сброс отходов, сбрасывал отходы, сбросил отходы, сбрасывали отходы, сброс сточных вод, слив отходов, слили отходы, незаконная свалка, сбросы в реку, слив стоков, неочищенные стоки, сточные воды сбрасывали, сбросили в реку

clean-up : event < clean
  ar: تنظيف الشاطئ, تنظيف الشواطئ, عمليات التنظيف, حملة تنظيف, إزالة التلوث, أعمال التنظيف, شفط النفط, إزالة بقعة الزيت, جمع النفط, تنظيف البقعة
  en: cleaned up, cleaning up, cleanup operation, clean-up operation, cleanup crews, clean-up crews, mopped up, mop up, clear up, clearing up, scooped up, skimmed, pollution was removed, containment boom, containment booms, cleaned the beach, cleaned beaches, mopping up, removed the oil
  fr: dépolluer, dépollution, dépollué, nettoyé la plage, nettoyage des plages, opérations de nettoyage, barrage flottant, pomper le pétrole, nettoyé les plages, travaux de nettoyage, barrages flottants
  es: tareas de limpieza, labores de limpieza, descontaminar el río, limpiaron la playa, limpiaron las playas, limpieza de la playa, limpieza de playas, barreras de contención, trabajos de limpieza, recogida del vertido
  ru: очистка берега, очистка пляжа, очистить берег, уборка нефтепродуктов, сбор нефти, ликвидация разлива, убирают мазут, очистили берег, боновые заграждения, сбор нефтепродуктов, ликвидация загрязнения, ликвидация последствий, уборка мазута, очистные работы

algae : thing
  ar: طحالب, الطحالب, قناديل البحر
  en: algae, algal bloom, algal blooms, toxic algae, blue-green algae, seaweed, jellyfish, red tide
  fr: algue, algues, algues vertes, cyanobactéries, méduses, sargasses
  es: alga, algas, cianobacterias, medusas, sargazo, marea roja
  ru: водоросли, водорослей, сине-зеленые водоросли, медузы, цветение воды

air-particles : thing < pollution
  ar: جسيمات دقيقة, الجسيمات الدقيقة, ضباب دخاني, الضباب الدخاني, جزيئات دقيقة, مؤشر جودة الهواء
  en: fine particles, particulate matter, particulates, fine dust, haze, air quality index, PM2.5, smog, soot
  fr: particules fines, pic de pollution, smog, indice de qualité de l'air, suie
  es: partículas finas, índice de calidad del aire, calima, hollín, esmog, partículas en suspensión
  ru: мелкодисперсные частицы, смог, индекс качества воздуха, взвешенные частицы, сажа, превышение ПДК, предельно допустимой концентрации

water-restriction : event < restriction
  ar: تقنين المياه, ترشيد المياه, ترشيد استهلاك المياه, منع سقي الحدائق, قيود على استهلاك المياه, قيود على المياه, تقنين توزيع المياه
  en: water restrictions, hosepipe ban, hosepipe bans, water rationing, rationing water, water use restrictions, ration water, save water, watering ban, rationed water, restrict water use
  fr: restrictions d'eau, restriction d'eau, interdiction d'arroser, rationnement de l'eau, coupures d'eau nocturnes, restrictions d'usage de l'eau, interdiction d'arrosage
  es: restricciones de agua, restricción de agua, racionamiento de agua, prohibición de riego, restricciones al consumo de agua, cortes nocturnos de agua, racionar el agua
  ru: ограничение водопотребления, запрет на полив, экономия воды, подача воды по графику, вода по графику, ограничения на воду, ограничение подачи воды, нормирование воды

food-parcel : thing < food
  ar: سلة غذائية, سلال غذائية, السلال الغذائية, طرود غذائية, طرد غذائي, حصص غذائية, حصة غذائية, وجبات ساخنة, معونات غذائية, قفف غذائية, وجبات غذائية, الطرود الغذائية
  en: food parcel, food parcels, food basket, food baskets, food rations, rations, ration, food packages, food package, hot meals, food supplies, food kits, food bank, food banks, soup kitchen, soup kitchens, food boxes
  fr: colis alimentaire, colis alimentaires, paniers alimentaires, rations alimentaires, rations, repas chauds, banque alimentaire, banques alimentaires, soupe populaire, ration alimentaire
  es: cesta de alimentos, canastas de alimentos, raciones, paquetes de alimentos, comidas calientes, víveres, banco de alimentos, bancos de alimentos, comedor social, comedores sociales, cestas de alimentos, paquete de alimentos, paquetes de comida, lotes de comida
  ru: продуктовый набор, продуктовые наборы, продовольственные наборы, пайки, паек, продовольственные пайки, горячее питание, продуктовых наборов, банк продовольствия, сухпайки

hand-out : event < share
  ar: وزعت مساعدات, توزيع المساعدات, وزعت مياه, وزعت مواد غذائية, وزعت أغذية, وزعت بطانيات, توزيع الخيام, وزعت خيام, وزعت سلال
  en: handed out, hand out, hands out, handing out, were handed out, distributed to families, dished out, passed out food, were given out, given out, doled out
  fr: distribué, distribuée, distribués, distribuées, distribuent, distribue des
  es: repartió, repartieron, repartido, repartidos, se repartieron, distribuyó, distribuyeron, reparten
  ru: раздали, раздавали, раздают, раздавать, раздали воду, раздавали воду

bakery : place
  ar: مخبز, مخابز, المخابز, أفران, فرن الخبز, خباز, خبازين
  en: bakery, bakeries, baker, bakers, bread shop
  fr: boulangerie, boulangeries, boulanger, boulangers
  es: panadería, panaderías, panadero, panaderos
  ru: пекарня, пекарни, булочная, пекарь, хлебозавод

canteen : place
  ar: مقصف, مقاصف, مطعم المدرسة, مطعم مدرسي, مطاعم مدرسية, مقصف المدرسة, كافتيريا
  en: canteen, canteens, cafeteria, cafeterias, school dinner, school dinners, school lunch, school lunches, school meals, school meal, dining hall
  fr: cantine, cantines, cantine scolaire, restaurant scolaire, cafétéria, restauration scolaire
  es: comedor escolar, comedores escolares, cantina, cafetería, comedor de la escuela, almuerzo escolar
  ru: столовая, столовой, столовую, школьная столовая, школьное питание, школьной столовой, буфет

spoiled-food : event
  ar: طعام فاسد, أغذية فاسدة, لحوم فاسدة, منتهي الصلاحية, منتهية الصلاحية, أغذية منتهية الصلاحية, فسد الطعام, طعام ملوث, مواد فاسدة
  en: spoiled, spoilt food, spoiled food, rotten, gone off, rotting, past its sell-by, expired food, out-of-date, contaminated food, tainted food, bad meat, mouldy, moldy, rancid, undercooked
  fr: avarié, avariée, avariés, avariées, périmé, périmée, périmés, périmées, denrées avariées, viande avariée, aliments contaminés
  es: en mal estado, alimentos en mal estado, caducado, caducados, caducada, comida en mal estado, alimentos contaminados, carne en mal estado
  ru: просроченные продукты, испорченные продукты, испорченный, испорченная, гнилой, гнилые, тухлое мясо, тухлый, просроченной продукцией, некачественная еда, некачественные продукты, испортилась, испортились

eject : event
  ar: قفز الطيار بالمظلة, قفز بالمظلة, قذف الطيار, قفز الطيار, هبط بالمظلة
  en: eject, ejected, ejection seat, bailed out of the plane, parachuted, parachuted to safety, ejecting
  fr: s'est éjecté, s'éjecter, se sont éjectés, siège éjectable
  es: se eyectó, eyectarse, se eyectaron, eyectó, asiento eyectable, eyección
  ru: катапультироваться, катапультировался, катапультировались, катапультирование

goods-train : thing < train
  ar: قطار بضائع, قطار شحن, قطارات البضائع, قطار نقل البضائع, قطارات الشحن
  en: goods train, goods trains, freight train, freight trains, cargo train
  fr: train de marchandises, trains de marchandises, train de fret, convoi ferroviaire
  es: tren de mercancías, trenes de mercancías, tren de carga, trenes de carga, mercante ferroviario
  ru: грузовой поезд, товарный поезд, товарняк, грузового поезда, товарного поезда, грузовые поезда

locomotive : thing
  ar: قاطرة القطار, قاطرة, قاطرات, رأس القطار
  en: locomotive, locomotives, train engine
  fr: locomotive, locomotives, motrice
  es: locomotora, locomotoras
  ru: локомотив, локомотива, локомотивы, тепловоз, электровоз, электричка

rail-switch : thing
  ar: محول السكة, محولات السكة, تحويلة السكة, مفتاح التحويلة
  en: railway points, rail points, points failure, faulty points, set of points, rail switch, track switch, railway switch, switch failure
  fr: aiguillage, aiguillages, aiguille ferroviaire
  es: cambio de vías, cambio de agujas, agujas ferroviarias, desvío ferroviario
  ru: стрелочный перевод, железнодорожная стрелка, стрелочного перевода, стрелочник

crossing-barrier : thing
  ar: حاجز المزلقان, حواجز المزلقان, حاجز التقاطع
  en: crossing barrier, crossing barriers, level-crossing barrier, barrier was up, barriers were up, barrier was down, barriers were down, crossing gates, crossing gate
  fr: barrière du passage à niveau, barrières du passage à niveau, demi-barrière, barrières étaient levées, barrières étaient baissées
  es: barrera del paso a nivel, barreras del paso a nivel, barreras estaban levantadas, barreras estaban bajadas
  ru: шлагбаум, шлагбаума, шлагбаумы

reef : place
  ar: شعاب, شعب مرجانية, شعاب مرجانية, صخور بحرية
  en: reef, reefs, shoal, shoals
  fr: récif, récifs, écueil en mer, hauts-fonds, haut-fond
  es: arrecife, arrecifes, escollos, escollera
  ru: риф, рифы, рифа, подводные скалы

crush : event < harm
  ar: سحق, سحقه, سحقت, سحقتهم, دهس تحت, انسحق
  en: crushed, crush, crushing, crushed by, crushed under, crushed beneath, squashed, flattened by
  fr: écrasé sous, écrasés sous, broyé, broyée, broyés, écrasé par, écrasés par, écrasée par
  es: aplastado, aplastada, aplastados, aplastadas, aplastó, aplastar, aplastaron, murió aplastado
  ru: раздавлен, раздавлены, раздавило, раздавлена, раздавил, задавило, задавлен

shatter-glass : event < damage
  ar: تحطم زجاج النوافذ, تحطم الزجاج, حطم زجاج النوافذ, تهشم الزجاج, تهشم, تكسر الزجاج, تحطمت النوافذ, تحطم زجاج, حطم الانفجار زجاج, تناثر الزجاج
  en: blew out windows, blown out windows, windows were blown out, shattered windows, windows shattered, broke windows, broken windows, smashed windows, windows were smashed, shattered, blew out the windows, broken glass, flying glass, shattered glass, windows were broken
  fr: vitres brisées, brisé les vitres, vitres soufflées, soufflé les vitres, vitres ont été soufflées, vitres ont volé en éclats, bris de verre, bris de vitres, volé en éclats, vitres ont explosé, fenêtres brisées
  es: rompió los cristales, cristales rotos, rotura de cristales, reventó los cristales, ventanas rotas, rompió las ventanas, vidrios rotos, rotura de vidrios, destrozó los cristales, estallaron los cristales
  ru: выбило стекла, выбиты стекла, выбиты окна, выбило окна, выбитые окна, вылетели стекла, вылетели окна, разбиты стекла, осколки стекла, выбитые стекла, осколками стекла

shock-wave : thing
  ar: موجة انفجارية, عصف الانفجار, موجة الانفجار, موجة صدمية
  en: shock wave, shockwave, blast wave, force of the blast, force of the explosion
  fr: onde de choc, souffle de l'explosion, le souffle, effet de souffle
  es: onda expansiva, onda de choque
  ru: взрывная волна, взрывной волной, ударная волна, ударной волной, взрывной волны

all-accounted-for : event
  opposite: missing
  ar: عثر على الجميع, تم العثور على جميع المفقودين, عثر على جميع الركاب, تم إحصاء الجميع
  en: all accounted for, everyone was accounted for, everyone has been accounted for, all passengers were accounted for, all passengers accounted for, everyone accounted for, all were accounted for, passengers were accounted for, crew were accounted for, everybody was accounted for
  fr: tous retrouvés, toutes les personnes ont été retrouvées, tout le monde a été retrouvé, tous localisés
  es: todos localizados, localizados todos, todos fueron localizados, todos han sido localizados, todos aparecieron, todos a salvo
  ru: все найдены, найдены все, местонахождение всех установлено, все обнаружены, все пассажиры найдены

crop-loss : event < damage
  ar: أتلف المحاصيل, إتلاف المحاصيل, تلف المحاصيل, تضررت المحاصيل, خسائر زراعية, أتلفت المحاصيل, تلفت المحاصيل, تضرر المحاصيل, دمرت المحاصيل
  en: crops were ruined, crops were destroyed, ruined crops, destroyed crops, damaged crops, crop failure, crop failures, crop damage, crop losses, failed harvest, crops were damaged, crops failed, wiped out crops, flattened crops
  fr: récoltes détruites, récoltes perdues, cultures détruites, récoltes ravagées, pertes de récoltes, cultures ravagées, récoltes endommagées, détruit les récoltes, détruit des récoltes, mauvaise récolte
  es: cosechas perdidas, cultivos destruidos, pérdida de cosechas, daños en los cultivos, cultivos dañados, arrasó cultivos, cosechas arruinadas, cultivos arrasados, pérdida de cultivos, destruyó cultivos, destruyó cosechas, malas cosechas
  ru: погиб урожай, гибель урожая, урожай погиб, уничтожил посевы, уничтожены посевы, неурожай, гибель посевов, погибли посевы, потеря урожая, побило посевы, уничтожило урожай

salvage-wreck : event
  ar: رفع الحطام, انتشال الحطام, انتشال السفينة, رفع السفينة, انتشال القارب, انتشال الحافلة, رفع القطار, تعويم السفينة, انتشال حطام الطائرة, رفع الحافلة
  en: wreck was raised, raised the wreck, raise the wreck, salvaged, salvage, salvage crews, salvage operation, wreckage was recovered, recovered the wreckage, recover the wreckage, lifted the wreck, refloated, refloating, refloat, winched out of the river, lifted from the river, pulled from the river, raised from the lake, raised from the seabed, wreckage was removed, cleared the wreckage
  fr: renflouer, renfloué, renflouement, renflouée, épave a été remontée, remonter l'épave, remonté l'épave, relevage de l'épave, récupérer l'épave, relever l'épave
  es: reflotar, reflotado, reflotó, reflotaron, reflotamiento, sacar el pecio, recuperar los restos, recuperaron los restos del avión, izar el barco, rescate del pecio, recuperación de los restos, extraer el pecio
  ru: подняли обломки, поднять судно, подняли судно, подъем судна, подняли со дна, поднят со дна, поднять со дна, подъем обломков, сняли с мели, снять с мели, снято с мели, снят с мели, снята с мели

outbuilding : thing
  ar: حظيرة, حظائر, إسطبل, كوخ, أكواخ
  en: barn, barns, stable block, hut, huts, shack, shacks, garage, garages, caravan, caravans, mobile home, mobile homes, container homes, prefab, prefabs, prefabricated, shearing shed, shed, sheds, shearing sheds, farm building, farm shed, hay shed
  fr: grange, granges, hangar, hangars, cabane, cabanes, caravane, caravanes, mobil-home, mobil-homes, préfabriqué, préfabriqués
  es: granero, graneros, cobertizo, cobertizos, choza, chozas, nave agrícola, caravana de camping, casa prefabricada, casas prefabricadas, módulos prefabricados, chabola, chabolas
  ru: сарай, сараи, ангар, ангары, гараж, гаражи, модульные дома, вагончик, вагончики, хижина, теплица

life-threat : event
  opposite: out-of-danger
  ar: حياته في خطر, حياتها في خطر, خطر على حياته, خطرا على حياته
  en: life in danger, lives in danger, life-threatening, feared for his life, feared for her life
  fr: jours en danger, vie en danger
  es: se teme por su vida, corre peligro, corren peligro
  ru: угрожает жизни, угроза жизни, жизнь под угрозой

# Who walks through a train and looks at tickets.
conductor-of-train : thing < worker
  ar: مفتش القطار, كمساري, مراقب التذاكر, قاطع التذاكر
  en: train conductor, conductor, conductors, train guard, ticket inspector
  fr: contrôleur, contrôleurs, contrôleuse, chef de bord
  es: revisor, revisores, revisora, interventor del tren
  ru: проводник, проводники, проводница, контролер, контролеры, кондуктор, кондукторы

signal-failure : event < malfunction
  ar: عطل في الإشارات, عطل الإشارات, خلل في الإشارات, عطل في نظام الإشارات
  en: signal failure, signalling failure, signalling fault, signal fault, signalling problem
  fr: panne de signalisation, défaillance de la signalisation, défaut de signalisation, problème de signalisation
  es: fallo de señalización, fallo en la señalización, avería de señalización
  ru: сбой сигнализации, неисправность сигнализации, отказ сигнализации, сбой светофора, неисправность светофора

buffer-stop : thing
  ar: حاجز نهاية السكة, مصد السكة, نهاية السكة
  en: buffer stop, buffer stops, buffers, end of the track
  fr: heurtoir, butoir, bout de voie
  es: topera, tope de vía, final de vía
  ru: тупиковый упор, тупиковая призма, тупик пути

taxi-aircraft : event
  ar: تتدرج على المدرج, التحرك على المدرج, أثناء التدرج
  en: taxiing, taxied, taxiway, was taxiing
  fr: roulage, au roulage, voie de circulation, roulait vers la piste
  es: calle de rodaje, rodaba por la pista, carreteo
  ru: рулежка, рулежке, рулежная дорожка, выруливал

go-around : event
  ar: ألغى الهبوط, هبوط ملغى, أجهض الهبوط, العدول عن الهبوط
  en: go-around, aborted landing, aborted the landing, aborted its landing, second attempt to land
  fr: remise de gaz, remis les gaz, atterrissage interrompu
  es: aterrizaje frustrado, abortó el aterrizaje, motor y al aire
  ru: уход на второй круг, ушел на второй круг, прервал посадку

depressurise : event < accident
  ar: انخفاض ضغط المقصورة, فقدان ضغط المقصورة, انخفاض الضغط داخل المقصورة
  en: depressurisation, depressurization, lost cabin pressure, loss of cabin pressure, decompression
  fr: dépressurisation, dépressurisé, dépressurisée
  es: despresurización, pérdida de presión en cabina, descompresión
  ru: разгерметизация, разгерметизации, разгерметизировался

hit-by-glass : event < injure
  ar: أصيبوا بشظايا الزجاج, شظايا الزجاج, جروح من الزجاج المتطاير, بسبب الزجاج المتطاير
  en: cut by flying glass, cut by glass, cut by shards, cuts from glass, hit by flying glass, cuts from flying glass
  fr: coupé par des éclats, coupures dues au verre, éclats de verre, blessés par des éclats de verre
  es: cortes por cristales, cortes por vidrios, heridos por cristales
  ru: порезы от стекла, порезы от осколков, порезались осколками

sweep-away : event < flood
  ar: جرفته السيول, جرفتها السيول, جرفتهم السيول, جرفت السيول, جرفتها المياه, جرفتهم المياه, جرفته المياه, جرفت المياه, انجرفت, جرفه التيار
  en: swept away, swept off, washed away, carried away by, swept downstream, swept out to sea, swept into
  fr: emporté par les eaux, emportée par les eaux, emportés par les eaux, emporté par le courant, emporté par la crue, emportée par la crue, emportés par la crue, emportés par le courant, emporté par les flots, emportés par les flots
  es: arrastrado por la corriente, arrastrados por la corriente, arrastrada por la corriente, arrastrado por el agua, arrastrados por el agua, se lo llevó la corriente, se llevó el agua, arrastró el agua
  ru: унесло течением, унесло водой, смыло, смыло водой, унес поток, смыты водой, смыл, смыла

wade : quality
  ar: بلغ ارتفاع المياه, غمرت المياه حتى, حتى الخصر, حتى الركبتين
  en: waist-deep, knee-deep, chest-deep, ankle-deep, waist-high water, feet of water
  fr: de l'eau jusqu'à la taille, de l'eau jusqu'aux genoux, jusqu'à la taille, mètre d'eau
  es: agua hasta la cintura, agua hasta las rodillas, con el agua al cuello, hasta la cintura
  ru: по пояс в воде, по колено в воде, вода по пояс, воды по колено

mountain-guide : thing < person
  ar: دليل جبلي, مرشد جبلي, مرشدا جبليا, مرشدون جبليون, مرشد سياحي, مرشد
  en: mountain guide, mountain guides, ski guide, guide, guides, tour guide
  fr: guide de haute montagne, guides de haute montagne, guide de montagne, guide, guides, accompagnateur, moniteur de ski, moniteurs de ski
  es: guía de montaña, guías de montaña, guía, guías, guía turístico, monitor de esquí
  ru: горный гид, горные гиды, гид, гида, гиды, гидом, проводник в горах, инструктор по лыжам, горный проводник

mountain-rescue : thing < rescuer
  ar: فرق الإنقاذ الجبلي, الإنقاذ الجبلي, دوريات التزلج
  en: mountain rescue, mountain rescuers, mountain rescue team, ski patrol, ski patrollers
  fr: secours en montagne, secouristes en montagne, pghm, peloton de gendarmerie de haute montagne, pisteurs, pisteur, pisteurs-secouristes, crs de montagne
  es: rescate de montaña, grupo de rescate de montaña, rescatistas de montaña, pisters
  ru: горноспасатели, горноспасателей, горные спасатели, лавинная служба

avalanche-airbag : thing < protective-gear
  ar: وسادة هوائية, حقيبة هوائية, حقائب هوائية
  en: airbag, airbags, avalanche airbag, airbag backpack
  fr: sac airbag, airbag, sacs airbag
  es: airbag, mochila airbag, bolsa de aire
  ru: подушка безопасности, лавинный рюкзак, рюкзак с подушкой

# Who runs or rides in a race.
runner : thing < player
  ar: عداء, عدائين, عداؤون, عداءين, العداء, عداءة, العداءات
  en: runner, runners, marathoner, marathoners, jogger, joggers, sprinter, sprinters, race walker
  fr: coureur, coureurs, coureuse, coureuses, marathonien, marathoniens, sprinteur, sprinteuse
  es: corredor, corredores, corredora, corredoras, fondista, fondistas, maratonista, maratonistas, velocista, maratoniano, maratonianos
  ru: бегун, бегуны, бегунов, бегунья, бегуньи, марафонец, марафонцы, марафонцев, спринтер

cyclist : thing < player
  ar: دراج, دراجون, دراجين, الدراج, متسابق الدراجات
  en: cyclist, cyclists, bicyclist, bicyclists, rider, riders, peloton
  fr: cycliste, cyclistes, peloton cycliste, coureur cycliste
  es: ciclista, ciclistas, pedalista, pelotón ciclista
  ru: велосипедист, велосипедисты, велосипедистов, велосипедиста, велогонщик, велогонщики, гонщик, гонщики

entrant : thing < person
  ar: المتنافسون, متنافس, متنافسين, المسجلون, المشاركون في السباق
  en: entrant, entrants, contestant, contestants, starters, finishers, registered runners
  fr: partants, inscrits, engagés dans la course
  es: inscritos, participantes en la carrera, concursante, concursantes
  ru: участник забега, участники забега, участников забега, участник гонки, зарегистрированные участники

# Who robs or steals.
robber : thing < criminal
  ar: لصوص, لص, اللص, لصين, لصان, سارق, سارقين, سارقون, السارقون
  en: robber, robbers, thief, thieves, burglar, burglars, raiders, bank robbers, bank robber, pickpocket, pickpockets, shoplifter
  fr: braqueur, braqueurs, voleur, voleurs, cambrioleur, cambrioleurs, pickpocket, voleuse
  es: atracador, atracadores, ladrón, ladrones, asaltante, asaltantes, carterista, carteristas, ladrona
  ru: грабитель, грабители, грабителей, грабителя, вор, воры, воров, вора, налетчик, налетчики, налетчиков

investigator : thing < official-person
  ar: محقق, محققون, محققين, المحققين, المحققون
  en: investigator, investigators, detective, detectives, sleuth, sleuths
  fr: enquêteur, enquêteurs, enquêtrice, enquêteuse
  es: investigador policial, detective, detectives, pesquisidores
  ru: следователь, следователи, следователей, следователя, дознаватель, дознаватели, детектив, сыщик, сыщики

inspector-person : thing < official-person
  ar: مفتش, مفتشون, مفتشين, المفتشين, المفتشون
  en: inspector, inspectors
  fr: inspecteur, inspecteurs, inspectrice
  es: inspector, inspectores, inspectora
  ru: инспектор, инспекторы, инспекторов, инспектора, ревизор, ревизоры

councillor : thing < official-person
  ar: عضو المجلس البلدي, أعضاء المجلس البلدي, مستشار بلدي, مستشارون بلديون
  en: councillor, councillors, councilman, councilwoman, alderman, city councillors
  fr: conseiller municipal, conseillers municipaux, conseillère municipale, échevin, échevins, conseiller départemental
  es: concejal, concejales, concejala, edil, ediles, regidor, regidores
  ru: муниципальный депутат, муниципальные депутаты, член горсовета, депутат горсовета

# Who sells goods.
trader-person : thing < business-people
  ar: تاجر, تجار, التجار, بائع, بائعون, باعة, بائعين, بائعة, صاحب متجر, أصحاب المتاجر, أصحاب المحلات, صاحب محل, باعة متجولون
  en: trader, traders, vendor, vendors, stallholder, stallholders, shopkeeper, shopkeepers, seller, sellers, merchant, merchants, street vendor, street vendors
  fr: commerçant, commerçants, marchand, marchands, vendeur, vendeurs, vendeuse, maraîcher, maraîchers, marchande, marchands ambulants
  es: comerciante, comerciantes, vendedor, vendedores, vendedora, tendero, tenderos, mercader, puestero, vendedor ambulante, vendedores ambulantes
  ru: торговец, торговцы, торговцев, продавец, продавцы, продавцов, продавщица, лавочник, лавочники

herder : thing < farmer
  ar: راعي, رعاة, راع, مربي الماشية, مربو الماشية, مربي المواشي
  en: herder, herders, shepherd, shepherds, rancher, ranchers, cattle breeder, livestock breeder, livestock breeders, stockman
  fr: éleveur, éleveurs, berger, bergers, éleveuse
  es: ganadero, ganaderos, pastores, criador, criadores
  ru: скотовод, скотоводы, пастух, пастухи, животновод, животноводы, чабан

guest : thing < person
  ar: ضيف, ضيوف, نزيل الفندق, مدعوين
  en: guest, guests, hotel guest, hotel guests, invitees, diners
  fr: invités, hôtes, convive, convives
  es: huésped, huéspedes, invitados, comensal, comensales
  ru: гость, гости, гостей, постояльцы, постояльцев, приглашенные

couple : thing < person
  ar: زوجان, زوجين, الزوجين
  en: couple, couples
  fr: un couple, couples, couple de
  es: una pareja, parejas, matrimonio de, la pareja
  ru: супружеская пара, супруги, супругов, молодая пара

tenant : thing < resident
  ar: مستأجر, مستأجرون, مستأجرين, ساكن, قاطنين, قاطنو
  en: tenant, tenants, occupier, occupiers, leaseholder, leaseholders
  fr: locataire, locataires
  es: inquilino, inquilinos, inquilina, arrendatario, arrendatarios
  ru: жилец, жильцы, жильцов, квартирант, арендатор, арендаторы, квартиросъемщик

homeowner : thing < owner
  ar: أصحاب المنازل, مالك منزل, ملاك المنازل
  en: homeowner, homeowners, house owner, property owner, property owners
  fr: propriétaire de maison, propriétaires de logements
  es: propietario de vivienda, propietarios de viviendas
  ru: домовладелец, домовладельцы, владельцы домов

observer : thing < person
  ar: مراقب, مراقبون, مراقبين, مراقبو, مراقبي, المراقبين, المراقبون
  en: observer, observers, monitors, un monitors, ceasefire monitors, truce monitors
  fr: observateur, observateurs, observatrice
  es: observador, observadores, observadora
  ru: наблюдатель, наблюдатели, наблюдателей, наблюдателя

surgeon : thing < doctor
  ar: جراح, جراحون, جراحين, الجراح
  en: surgeon, surgeons
  fr: chirurgien, chirurgiens, chirurgienne
  es: cirujano, cirujanos, cirujana
  ru: хирург, хирурги, хирургов, хирурга

worshipper : thing < person
  ar: مصلون, مصلين, المصلين
  en: worshipper, worshippers, worshiper, worshipers, churchgoers, congregation, faithful
  fr: fidèle, fidèles, croyant, croyants
  es: fiel, fieles, feligrés, feligreses, creyentes
  ru: верующий, верующие, верующих, прихожане, прихожан, молящиеся

# Whom a disaster or a crime has struck, dead or not.
stricken-person : thing < person
  ar: المتضررين
  en: disaster victims, flood victims, quake victims, people affected by, those affected
  fr: sinistré, sinistrées
  es: damnificada, damnificadas
  ru: потерпевших, погорельцы, погорельцев
