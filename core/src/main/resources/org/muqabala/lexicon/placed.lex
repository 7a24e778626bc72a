# What happens at a place of which a story tells once: where it was signed, made, found, where it began or fell. Each header is one
# such act, called by a concept where there is one; "concepts" lists meanings of the concept lexicon, with what they hold.
sign
  concepts: sign
  ar: وقع, وقعت, وقعا, وقعوا, توقيع, التوقيع, الموقع, الموقعة, أبرم, أبرمت, إبرام, أبرما
  en: signed, signing, sign, inked, struck, sealed, concluded, initialled, reached in
  fr: signé, signée, signés, signées, signature, conclu, conclue, paraphé, scellé
  es: firmado, firmada, firmaron, firmó, firma, suscrito, suscribieron, sellado, rubricado, alcanzado
  ru: подписан, подписано, подписали, подписал, подписание, подписания, заключен, заключено, заключили
manufacture
  concepts: manufacture
  ar: صنع, صنعت, تصنع, صنعها, أنتجت, أنتج, إنتاج, تصنيع, جمعت, تجمع, تجميع, المصنوعة, المصنعة
  en: made, manufactured, produced, built, assembled, assembly, production, brewed, packed
  fr: fabriqué, fabriquée, fabriqués, fabriquées, fabrication, produit, produite, produits, assemblé, assemblés, assemblage, construit, construite
  es: fabricado, fabricada, fabricados, fabricadas, fabricaron, fabrica, fabrican, fabricó, produjo, produjeron, producido, producidos, ensamblado, ensamblarán, montados, elaborado, elaboró
  ru: изготовлен, изготовлена, изготовлены, изготовили, произведен, произведена, произведены, производство, производится, производят, собран, собраны, сборка, выпущены
fire
  concepts: fire
  ar: اندلع, اندلعت, شب, شبت, نشب, نشبت, النيران, الحريق, حريق, بدأت النيران
  en: fire, blaze, broke out, flames, wildfire
  fr: incendie, feu, flammes, s'est déclaré
  es: incendio, fuego, llamas
  ru: пожар, пожара, возгорание, огонь, загорелся, загорелось
explosion
  concepts: explosion
  ar: انفجار, الانفجار, انفجر, انفجرت
  en: explosion, blast, exploded, blew up, detonated, went off
  fr: explosion, explosé, déflagration
  es: explosión, explotó, estalló, detonó
  ru: взрыв, взрыва, взорвался, взорвалась, взорвалось, прогремел
fall
  ar: سقط, سقطت, سقوط, تحطم, تحطمت, هوى, هوت, تناثر, تناثرت
  en: fell, crashed, came down, landed, plunged, crash, wreckage, debris, dropped
  fr: tombé, tombée, tombés, s'est écrasé, s'est abîmé, écrasé, chute, débris, atterri
  es: cayó, cayeron, se estrelló, estrellado, caída, restos, aterrizó
  ru: упал, упала, упали, рухнул, рухнула, разбился, разбился, обломки, приземлился, падение
find
  concepts: find
  ar: عثر, عثرت, عثروا, العثور, وجدت, وجد, اكتشف, اكتشفت, انتشلت, انتشل
  en: found, discovered, recovered, spotted, discovery, located, unearthed, washed up, picked up
  fr: retrouvé, retrouvée, retrouvés, découvert, découverte, découverts, repêché, repêchés
  es: encontrado, encontrada, encontraron, encontró, hallado, hallada, hallados, hallaron, hallazgo, descubierto, localizado, localizaron, localizados
  ru: найден, найдена, найдены, нашли, обнаружен, обнаружена, обнаружены, обнаружили
arrest
  concepts: arrest, detain
  ar: اعتقل, اعتقلت, اعتقال, أوقف, أوقفت, توقيف, ألقي القبض, القبض, ضبط
  en: arrested, arrest, detained, captured, caught, seized, picked up, recaptured
  fr: arrêté, arrêtée, arrêtés, interpellé, interpellés, interpellée, arrestation, capturé, appréhendé
  es: detenido, detenida, detenidos, arrestado, arrestados, detuvieron, detuvo, detención, capturado, capturados
  ru: арестован, арестована, арестованы, задержан, задержана, задержаны, задержали, арест, пойман, схвачен
shelter
  concepts: shelter
  ar: إيواء, أوت, لجأ, لجأت, لجأوا, نقلوا إلى, مراكز إيواء, يبيتون, استقبلت
  en: sheltered, shelter, shelters, housed, accommodated, put up, staying, rehoused, camped, taken in
  fr: hébergé, hébergés, hébergées, abri, abrités, accueillis, relogés, logés
  es: alojados, alojadas, albergados, refugiados en, refugio, acogidos, albergue, realojados
  ru: размещены, разместили, укрылись, приют, расселены, поселили
hold-in-custody
  concepts: hold-in-custody
  ar: محتجز, محتجزون, محتجزين, يحتجز, احتجز, احتجزوا, احتجاز
  en: held, being held, kept, imprisoned, jailed, locked up
  fr: détenu, détenue, détenus, incarcéré, retenus, écroué
  es: recluido, recluidos, encarcelado, retenidos, preso
  ru: содержится, содержатся, удерживают, удерживаются, помещен
contact
  concepts: contact, summit, ceremony, conference, protest
  ar: اجتماع, اجتمع, اجتمعوا, قمة, القمة, لقاء, محادثات, المحادثات, مفاوضات, المفاوضات, مؤتمر, جولة
  en: meeting, met, summit, talks, conference, negotiations, gathered, rally, hearing, convened, round
  fr: réunion, réunis, sommet, pourparlers, négociations, rencontre, conférence, rassemblés, discussions
  es: reunión, reunidos, cumbre, conversaciones, negociaciones, encuentro, conferencia, diálogo
  ru: встреча, встречи, саммит, саммита, переговоры, переговоров, конференция, заседание, собрались
attack
  concepts: attack, hostilities, clash
  ar: هجوم, الهجوم, قصف, غارة, إطلاق النار, اشتباك, اشتباكات, مواجهات, صدامات, استهدف
  en: attack, attacked, shooting, shelled, bombed, struck, hit, clashes, stabbed, ambush, raid
  fr: attaque, attaqué, fusillade, affrontements, heurts, bombardé, frappé, poignardé
  es: ataque, atacado, tiroteo, enfrentamientos, choques, bombardeado, apuñalado, emboscada
  ru: нападение, нападения, атака, стрельба, обстрел, столкновения, удар, напали
accident
  concepts: accident, derail, collide
  ar: التدافع, تدافع, حادث, الحادث, تصادم, انقلبت, انقلاب, اصطدمت, اصطدم, انحراف, خرج عن مساره
  en: crush, stampede, accident, collision, collided, derailed, overturned, capsized, sank, ran aground, incident
  fr: bousculade, accident, collision, déraillé, déraillement, percuté, renversé, chaviré, coulé, échoué
  es: estampida, avalancha humana, accidente, colisión, descarriló, descarrilamiento, volcó, naufragó, hundió, encalló, choque
  ru: давка, давки, авария, авария, столкновение, сошел с рельсов, перевернулся, перевернулась, затонул, затонула
birth
  ar: ولد, ولدت, مولود, مولودة
  en: born, birthplace, native of
  fr: né, née, natif, native
  es: nació, nacido, nacida, natural de
  ru: родился, родилась, уроженец, уроженка
funeral
  concepts: bury, funeral
  ar: دفن, دفنوا, شيع, جنازة, شيعت, ووري
  en: buried, burial, funeral, laid to rest
  fr: inhumé, inhumée, enterré, enterrés, obsèques, funérailles
  es: enterrado, enterrada, sepultado, funeral, sepelio
  ru: похоронен, похоронена, похоронили, похороны
death
  ar: توفي, توفيت, فارق الحياة, مات, ماتت
  en: died, death, passed away
  fr: mort à, décédé, décédée, est mort, est morte
  es: murió, falleció, fallecido, fallecida
  ru: умер, умерла, скончался, скончалась
arrive
  ar: حط, حطت, هبطت, هبط, رست, رسا, حولت
  en: landed, diverted, docked, anchored, moored, berthed, touched down
  fr: atterri, dérouté, accosté, amarré, mouillé
  es: aterrizó, desviado, atracó, fondeó, fondeado
  ru: приземлился, сел, пришвартовался, причалил, бросил якорь
storage
  ar: مخزن, مخزنة, تخزين, خزنت, مخبأ, مخبأة, أخفى, أخفيت
  en: stored, stashed, hidden, kept, stockpiled, warehoused, hid
  fr: stocké, stockés, entreposé, entreposés, caché, cachés, cachée
  es: almacenado, almacenados, guardado, escondido, escondidos, ocultos
  ru: хранился, хранились, хранили, спрятан, спрятаны, складировали
enter
  concepts: enter
  ar: كان في, كانت في, دخلت, دخل, موجودة في
  en: was in, were in, had entered, entered, was inside, sailing
  fr: se trouvait, était dans, entré, pénétré
  es: estaba en, se encontraba, entró, navegaba
  ru: находился, находилась, находилось, вошел, вошла

# Where somebody was hit.
injure
  concepts: injure
  ar: كسر, كسرا, كسور, رصاصة, برصاصة, طعنة, جرح, جروح, بجروح
  en: wounded, hit, shot, fracture, fractured, broke, broken, bullet, stabbed, burns, cut
  fr: blessé, blessée, touché, touchée, balle, fracture, fracturé, brûlures
  es: herido, herida, alcanzado, alcanzada, bala, balazo, fractura, fracturó, quemaduras
  ru: ранен, ранена, ранение, пуля, перелом, ожоги
