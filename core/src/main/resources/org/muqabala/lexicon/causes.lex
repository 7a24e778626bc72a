# What brings a thing about, in sorts: of two sources of which one tells of a short circuit and the other of a cigarette, each tells
# another cause, and of a spark plug and an engine both may tell one. Where a header ends in ": alone", its phrases tell a cause
# wherever they stand ("the brakes failed"); all others do so only beside words such as "caused by" (agency.lex). A phrase may
# stand under two headers, for it may mean either. "concepts" lists meanings of the concept lexicon, with what they hold.

electricity
  concepts: short-circuit
  ar: كهربائي, كهربائية, الكهرباء, كهرباء, أسلاك, الأسلاك, محول, محولات, التيار, كابل كهربائي
  en: electrical, electric, electricity, wiring, wires, power surge, transformer, extension cord, socket, electrics
  fr: électrique, électriques, électricité, câblage, transformateur, multiprise, surtension, court-circuit
  es: eléctrico, eléctrica, eléctricos, eléctricas, cableado, transformador, sobretensión, cortocircuito, enchufe, corto circuito
  ru: электропроводка, электропроводки, проводка, проводки, электрический, электрического, замыкание, замыкания, трансформатор, трансформатора, короткое замыкание, короткого замыкания, удлинитель
electricity : alone
  ar: تماس كهربائي, التماس الكهربائي, ماس كهربائي, الماس الكهربائي, عطل كهربائي, خلل كهربائي, التماس كهربائي
  en: short circuit, short-circuit, electrical fault, faulty wiring, electrical failure, faulty cable, wiring fault
  fr: court-circuit, défaillance électrique, panne électrique, défaut électrique
  es: cortocircuito, corto circuito, fallo eléctrico, falla eléctrica, avería eléctrica
  ru: короткое замыкание, короткого замыкания, неисправность проводки, неисправная проводка, неисправной проводки
power-line
  concepts: power-line
  ar: خط كهرباء, خطوط الكهرباء, خط الكهرباء, سلك كهرباء
  en: power line, power lines, overhead line, high-voltage line, downed line
  fr: ligne électrique, ligne à haute tension, lignes électriques
  es: línea eléctrica, tendido eléctrico, línea de alta tensión, cable de alta tensión
  ru: линия электропередачи, линии электропередачи, лэп, высоковольтная линия
cylinder
  ar: أسطوانة, أسطوانات, اسطوانة, قنينة, قنينة غاز, جرة غاز, قارورة غاز
  en: cylinder, gas bottle, gas canister, oxygen tank, oxygen bottle
  fr: bouteille de gaz, bouteille d'oxygène, bonbonne, bombonne
  es: bombona, cilindro, botella de oxígeno, garrafa de gas, balón de gas, tanque de oxígeno
  ru: баллон, баллона, баллонов, газовый баллон, газового баллона, кислородный баллон, кислородного баллона
cylinder : alone
  ar: انفجار أسطوانة, انفجار اسطوانة, انفجار قنينة, انفجار قارورة, انفجرت أسطوانة
  en: cylinder exploded, exploding cylinder, oxygen cylinder exploded, gas cylinder exploded, exploding oxygen cylinder, exploding gas cylinder, cylinder blew up, cylinder explosion
  fr: explosion d'une bouteille de gaz, explosion d'une bouteille d'oxygène, explosion d'une bonbonne
  es: explosión de una bombona, explosión de un cilindro, explosión de una botella de oxígeno
  ru: взрыв баллона, взорвался баллон, взорвался газовый баллон, взрыв газового баллона, взрыва газового баллона
gas
  concepts: gas, gas-leak
  ar: غاز, الغاز, تسرب غاز, تسرب للغاز, أنبوب غاز, جرة غاز, قنينة غاز, قارورة غاز, أسطوانة غاز
  en: gas, gas leak, gas main, gas pipe, boiler, leaking gas, gas cylinder, gas bottle, methane
  fr: gaz, fuite de gaz, conduite de gaz, chaudière, bouteille de gaz, méthane
  es: gas, fuga de gas, escape de gas, tubería de gas, caldera, bombona, metano
  ru: газ, газа, утечка газа, утечки газа, газопровод, котел, газовый баллон, газового баллона, метан, метана, бытового газа
dust
  ar: غبار, الغبار, غبار الفحم
  en: dust, coal dust, flour dust
  fr: poussière, poussières
  es: polvo, polvo de carbón
  ru: пыль, пыли, угольная пыль, угольной пыли
chemicals
  concepts: chemical
  ar: مواد كيميائية, مواد كيماوية, مادة كيميائية, نترات, مذيب, مذيبات
  en: chemical, chemicals, solvent, solvents, ammonium nitrate, acid
  fr: produit chimique, produits chimiques, solvant, solvants, nitrate
  es: producto químico, productos químicos, disolvente, disolventes, nitrato
  ru: химикаты, химикатов, химические вещества, растворитель, растворителя, селитра, селитры
arson
  concepts: arson
  ar: متعمد, متعمدا, بفعل فاعل, مفتعل, إضرام, فعل فاعل, عمل إجرامي
  en: arson, arsonist, arsonists, deliberately, deliberate, petrol bomb, molotov, foul play
  fr: criminel, criminelle, volontaire, volontairement, pyromane, incendiaire, malveillance
  es: provocado intencionadamente, intencionado, intencionada, pirómano, incendiario, premeditado
  ru: поджог, поджога, поджогом, умышленный поджог, поджигатель
arson : alone
  ar: حريق متعمد, بفعل فاعل, أضرم النار عمدا, أضرمت عمدا
  en: arson, set alight deliberately, deliberately set, set on fire deliberately, started deliberately, deliberately started
  fr: origine criminelle, incendie volontaire, incendie criminel, acte criminel
  es: incendio provocado, incendio intencionado, origen intencionado
  ru: поджог, поджога, умышленно подожгли
lightning
  concepts: lightning-strike, thunderstorm
  ar: صاعقة, البرق, برق, صواعق
  en: lightning, lightning strike, thunderstorm, bolt of lightning
  fr: foudre, orage, éclair
  es: rayo, rayos, tormenta eléctrica, relámpago
  ru: молния, молнии, удар молнии, удара молнии, гроза, грозы
lightning : alone
  ar: ضربت صاعقة, إصابة بصاعقة
  en: lightning strike, struck by lightning, lightning struck, hit by lightning
  fr: frappé par la foudre, coup de foudre
  es: alcanzado por un rayo, caída de un rayo, impacto de un rayo
  ru: удар молнии, удара молнии, попала молния
smoking
  concepts: cigarette-end, smoking
  ar: سيجارة, سيجارة مشتعلة, عقب سيجارة, أعقاب السجائر
  en: cigarette, cigarette end, cigarette butt, smoker, discarded cigarette
  fr: mégot, cigarette, mégot de cigarette, fumeur
  es: colilla, cigarrillo, cigarro, fumador
  ru: окурок, окурка, сигарета, сигареты, сигаретой, непотушенная сигарета
flame
  ar: شمعة, شموع, موقد, مدفأة, شواء, طهي, نار مخيم, نار شواء
  en: candle, candles, stove, cooker, heater, barbecue, campfire, cooking, frying, brazier
  fr: bougie, bougies, cuisinière, réchaud, poêle, barbecue, feu de camp, radiateur
  es: vela, velas, cocina, estufa, barbacoa, fogata, hoguera, calefactor, brasero
  ru: свеча, свечи, плита, плиты, обогреватель, обогревателя, костер, костра, мангал, печь, печи
fireworks
  concepts: pyrotechnics
  ar: ألعاب نارية, الألعاب النارية, مفرقعات, شماريخ
  en: firework, fireworks, flare, flares, pyrotechnics, firecracker, sparkler
  fr: feux d'artifice, feu d'artifice, fumigène, fumigènes, pétard, pétards
  es: fuegos artificiales, pirotecnia, bengala, bengalas, petardo, petardos
  ru: фейерверк, фейерверка, пиротехника, пиротехники, петарда, петарды, салют
welding
  ar: لحام, اللحام, شرارة, شرر, أشغال لحام
  en: welding, welder, welders, grinder, sparks, spark, blowtorch, hot work
  fr: soudure, étincelle, étincelles, chalumeau, meuleuse
  es: soldadura, chispa, chispas, soplete, radial, amoladora
  ru: сварка, сварки, сварочные работы, сварочных работ, искра, искры
battery
  concepts: battery
  ar: بطارية, بطاريات, شاحن, سكوتر كهربائي
  en: battery, batteries, lithium, charger, e-bike, power bank, e-scooter
  fr: batterie, batteries, lithium, chargeur, trottinette
  es: batería, baterías, litio, cargador, patinete
  ru: аккумулятор, аккумулятора, батарея, батареи, зарядное устройство, самокат
brakes
  concepts: brake
  ar: مكابح, المكابح, فرامل, الفرامل
  en: brake, brakes, braking
  fr: frein, freins, freinage
  es: freno, frenos, frenado
  ru: тормоз, тормоза, тормозов, тормозной системы
brakes : alone
  ar: تعطل المكابح, عطل في المكابح, تعطل الفرامل, عطل في الفرامل, خلل في الفرامل, خلل في المكابح
  en: brake failure, brakes failed, brake fault, brakes had failed, faulty brakes, brake problem, braking problem
  fr: défaillance des freins, freins ont lâché, rupture des freins, panne de freins, problème de freins
  es: fallo de los frenos, fallo en los frenos, fallaron los frenos, falla de frenos, se quedó sin frenos, rotura de los frenos
  ru: отказ тормозов, отказали тормоза, отказа тормозов, неисправность тормозов
engine
  concepts: engine
  ar: محرك, المحرك, محركات, محركي
  en: engine, engines, motor, turbine, propeller, gearbox
  fr: moteur, moteurs, turbine, réacteur, hélice
  es: motor, motores, turbina, hélice
  ru: двигатель, двигателя, двигателей, мотор, мотора, турбина, турбины
engine : alone
  ar: عطل في المحرك, تعطل المحرك, تعطل أحد المحركين, عطل في أحد المحركين, خلل في المحرك, احتراق المحرك, توقف المحرك
  en: engine failure, engine failed, engine trouble, engine fault, engine fire, engine cut out, engines failed, loss of engine power, engine problem, engine had failed
  fr: panne de moteur, panne moteur, défaillance du moteur, défaillance d'un moteur, moteur est tombé en panne, feu de moteur
  es: fallo del motor, fallo de motor, fallo en el motor, avería del motor, falló el motor, fallo de un motor, parada de motor
  ru: отказ двигателя, отказал двигатель, отказа двигателя, неисправность двигателя, возгорание двигателя, остановка двигателя
tyre
  ar: إطار, إطارات, انفجار إطار
  en: tyre, tire, tyres, tires, puncture, blown tyre, wheel, axle
  fr: pneu, pneus, crevaison, éclatement d'un pneu, roue, essieu
  es: neumático, neumáticos, pinchazo, reventón, rueda, eje
  ru: шина, шины, колесо, колеса, прокол, лопнувшая шина, ось
steering
  ar: نظام التوجيه, عجلة القيادة, الدفة, دفة
  en: steering, rudder, helm, autopilot
  fr: direction assistée, gouvernail, barre, pilote automatique
  es: dirección del vehículo, timón, piloto automático
  ru: рулевое управление, рулевого управления, руль, автопилот, автопилота
speed
  concepts: speeding
  ar: سرعة, السرعة الزائدة, السرعة المفرطة, السرعة
  en: speed, speeding, excessive speed, too fast
  fr: vitesse, excès de vitesse, vitesse excessive, trop vite
  es: velocidad, exceso de velocidad, velocidad excesiva
  ru: скорость, скорости, превышение скорости, превышения скорости, слишком быстро
speed : alone
  ar: السرعة الزائدة, السرعة المفرطة, كان يسير بسرعة كبيرة, تجاوز السرعة
  en: excessive speed, was speeding, going too fast, travelling too fast, over the speed limit, double the limit, driving too fast
  fr: vitesse excessive, excès de vitesse, roulait trop vite
  es: exceso de velocidad, velocidad excesiva, iba demasiado rápido, circulaba a más velocidad
  ru: превышение скорости, превысил скорость, превышения скорости
drink
  ar: كحول, الكحول, سكران, مخمور, تحت تأثير
  en: drunk, alcohol, drink-driving, intoxicated, drugs, under the influence
  fr: alcool, ivre, état d'ivresse, stupéfiants, drogue
  es: alcohol, ebrio, borracho, estado de embriaguez, drogas
  ru: алкоголь, алкоголя, пьяный, опьянение, опьянения, наркотик, наркотиков
fatigue
  ar: إرهاق, الإرهاق, نعاس, غفا السائق, النعاس
  en: fatigue, tired, tiredness, fell asleep, asleep, exhaustion, overwork
  fr: fatigue, endormi, assoupi, somnolence, épuisement, surmenage
  es: fatiga, cansancio, dormido, se durmió, agotamiento, somnolencia
  ru: усталость, усталости, уснул, заснул, переутомление, переутомления
illness
  ar: وعكة, نوبة قلبية, أزمة قلبية, سكتة, أسباب صحية, لأسباب صحية, مرض, حالته الصحية, وضعه الصحي
  en: heart attack, stroke, illness, ill health, health reasons, health, cardiac arrest, seizure, fainted, blacked out
  fr: malaise, crise cardiaque, avc, maladie, raisons de santé, santé, arrêt cardiaque
  es: infarto, indisposición, desmayo, enfermedad, motivos de salud, razones de salud, ictus, problemas de salud
  ru: инфаркт, инфаркта, инсульт, инсульта, болезнь, болезни, состояние здоровья, состоянию здоровья, сердечный приступ, потерял сознание
error
  concepts: human-error
  ar: خطأ بشري, خطأ الطيار, خطأ السائق, خطأ في القيادة, إهمال, الإهمال, سهو, تقصير
  en: human error, pilot error, driver error, negligence, carelessness, distraction, mobile phone, distracted, inexperience
  fr: erreur humaine, erreur de pilotage, négligence, imprudence, inattention, faute du pilote, faute humaine
  es: error humano, fallo humano, negligencia, imprudencia, distracción, despiste, error del piloto
  ru: человеческий фактор, человеческого фактора, ошибка пилота, ошибки пилота, халатность, халатности, неосторожность, ошибка водителя, ошибка машиниста
human-error : alone
  ar: غفا السائق, نام السائق, السائق غفا, السائق نام, نعاس السائق, غفوة السائق, غلب النعاس السائق
  en: driver fell asleep, driver had fallen asleep, fell asleep at the wheel, fallen asleep at the wheel, asleep at the wheel
  fr: s'est endormi au volant, s'était endormi au volant, endormi au volant, endormie au volant
  es: se durmió al volante, se quedó dormido al volante, se había dormido al volante, dormido al volante
  ru: заснул за рулём, уснул за рулём, заснул за рулем, уснул за рулем, заснувший за рулем
signal
  concepts: signal
  ar: إشارة, إشارات, الإشارة, نظام الإشارات
  en: signal, signals, signalling, red light, signal fault, signal failure, signaller
  fr: signal, signaux, signalisation, feu rouge, aiguilleur
  es: señal, señales, señalización, semáforo
  ru: сигнал, сигнала, светофор, светофора, сигнализация, красный свет
track
  concepts: track
  ar: قضبان, القضبان, سكة, السكة, قضيب, محول السكة, سكة معطوبة
  en: rail, rails, track, tracks, broken rail, points, points failure, switch
  fr: rail, rails, voie, voies, aiguillage, rail cassé
  es: raíl, raíles, vía, vías, aguja, cambio de agujas, riel, rieles
  ru: рельс, рельса, рельсы, путь, пути, стрелка, стрелки, стрелочный перевод
vehicle
  concepts: truck, car, bus
  ar: شاحنة, سيارة, جرار, حافلة, صهريج
  en: truck, lorry, car, tractor, van, bus, tanker truck
  fr: camion, voiture, tracteur, camionnette, poids lourd, autocar
  es: camión, coche, tractor, furgoneta, automóvil, autobús
  ru: грузовик, грузовика, грузовиком, автомобиль, автомобиля, трактор, трактора, фура, фуры, автобус
animal
  ar: كلب, بقرة, حيوان, حيوانات, جمل, غزال, خنزير بري, قطيع, حصان
  en: dog, cow, cows, cattle, deer, animal, animals, moose, camel, boar, sheep, horse
  fr: chien, vache, vaches, cerf, chevreuil, sanglier, animal, animaux, cheval, bétail
  es: perro, vaca, vacas, ciervo, jabalí, animal, animales, caballo, ganado
  ru: собака, собаку, собаки, корова, корову, лось, лося, животное, животного, кабан, лошадь, олень
animal : alone
  ar: تفادي كلب, لتفادي كلب, تفادي حيوان, لتفادي حيوان, تجنب كلب
  en: avoid a dog, avoid an animal, avoid a deer, avoid a cow, hit a deer, hit a cow, avoid hitting a dog
  fr: éviter un chien, éviter un animal, éviter une vache, évité un chien, éviter un sanglier
  es: esquivar un perro, esquivar a un perro, evitar a un perro, esquivar un animal, evitar un animal, esquivar a un animal
  ru: объезжая собаку, уклоняясь от собаки, чтобы не сбить собаку, выбежала собака, выбежавшую собаку
birds
  ar: طير, طيور, سرب طيور, اصطدام بطيور
  en: bird, birds, bird strike, flock, geese
  fr: oiseau, oiseaux, choc aviaire, collision aviaire
  es: ave, aves, pájaro, pájaros, impacto de aves
  ru: птица, птицы, птиц, стая птиц, столкновение с птицами
ship
  concepts: ship
  ar: سفينة, بارجة, مركب, ناقلة, عبارة, قارب
  en: ship, barge, boat, vessel, ferry, tanker, trawler, freighter
  fr: navire, barge, péniche, bateau, cargo, chalutier, pétrolier
  es: barco, barcaza, buque, gabarra, embarcación, carguero, pesquero
  ru: судно, судна, баржа, баржи, баржу, корабль, корабля, танкер, танкера, катер
ship : alone
  en: barge struck, barge had struck, barge hit, ship struck, ship had struck, ship hit, vessel struck, vessel hit, struck by a barge, hit by a barge, hit by a ship, struck by a ship
  fr: percuté par une péniche, percuté par un navire, heurté par un navire, heurté par une barge, heurté par une péniche
  es: golpeado por un barco, embestido por un barco, golpeado por una barcaza, chocó un barco
  ar: اصطدام سفينة, اصطدام بارجة, صدمته سفينة, ارتطام سفينة
  ru: врезалась баржа, врезалось судно, столкновение с баржей, столкновение с судном
reef
  concepts: reef
  ar: صخور, صخرة, شعاب, شعاب مرجانية, شعب مرجاني
  en: rock, rocks, reef, sandbank, iceberg
  fr: rocher, rochers, récif, écueil, banc de sable, iceberg
  es: roca, rocas, arrecife, banco de arena, iceberg
  ru: скала, скалы, риф, рифы, мель, айсберг
overload
  concepts: overload
  ar: حمولة زائدة, الحمولة الزائدة, اكتظاظ, زيادة الحمولة, الحمولة, فوق طاقته
  en: overloaded, overloading, overcrowded, overcrowding, too many passengers, excess weight, overweight
  fr: surcharge, surchargé, surchargée, surpeuplé, surnombre
  es: sobrecarga, sobrecargado, sobrecargada, exceso de pasajeros, exceso de peso, hacinamiento, sobrepeso
  ru: перегрузка, перегрузки, перегруз, перегружен, перегружена, переполнено, переполненность
structure
  concepts: corrosion, crack, cable-part
  ar: تآكل, صدأ, تشقق, شقوق, تصدع, كابل, كابلات, أساسات, عيب في التصميم, خلل في البناء, أعمدة, عمود, أعمال الترميم
  en: corrosion, corroded, rust, rusted, crack, cracks, cable, cables, foundations, design flaw, construction defect, poor construction, structural, metal fatigue, bolts, pillar, scaffolding, subsidence
  fr: corrosion, corrodé, corrodée, rouille, fissure, fissures, câble, câbles, fondations, défaut de conception, vice de construction, pilier, vétusté, boulons
  es: corrosión, corroído, óxido, grieta, grietas, cable, cables, cimientos, defecto de diseño, defecto de construcción, pilar, fatiga del metal, tornillos
  ru: коррозия, коррозии, ржавчина, ржавчины, трещина, трещины, трос, троса, тросы, фундамент, фундамента, ошибка проектирования, дефект конструкции, износ, опора, опоры, болты
structure : alone
  ar: تآكل الكابلات, عيب في التصميم, انهيار الأساسات
  en: corroded cables, design flaw, metal fatigue, cable snapped, construction defect, cables had corroded, structural failure
  fr: câbles corrodés, défaut de conception, rupture d'un câble, fatigue du métal, vice de construction
  es: cables corroídos, defecto de diseño, rotura de un cable, fatiga del metal
  ru: обрыв троса, усталость металла, ошибка проектирования, коррозия тросов
valve
  concepts: valve
  ar: صمام, صمامات, الصمام
  en: valve, valves, seal, gasket
  fr: valve, vanne, soupape, clapet, joint
  es: válvula, válvulas, junta
  ru: клапан, клапана, задвижка, вентиль, уплотнитель
valve : alone
  ar: تعطل صمام, عطل في صمام, خلل في صمام
  en: valve failed, faulty valve, corroded valve, valve had failed, leaking valve, defective valve, valve failure
  fr: vanne défectueuse, vanne a lâché, valve défectueuse, soupape défectueuse
  es: válvula defectuosa, falló una válvula, válvula corroída, fallo de una válvula
  ru: неисправный клапан, отказ клапана, неисправного клапана
tank
  ar: خزان, خزانات, صهريج, الخزان
  en: tank, storage tank, container, silo, drum
  fr: cuve, réservoir, citerne, conteneur, fût
  es: tanque, depósito, cisterna, contenedor, silo
  ru: резервуар, резервуара, цистерна, цистерны, емкость, контейнер, бак, бака
tank : alone
  ar: تشقق خزان, خزان متشقق, خزان متصدع
  en: cracked tank, cracked storage tank, tank cracked, tank ruptured, ruptured tank, leaking tank, storage tank split, tank had cracked
  fr: cuve fissurée, rupture d'une cuve, réservoir fissuré, cuve s'est fissurée
  es: tanque agrietado, rotura de un tanque, depósito agrietado, rotura de un depósito
  ru: трещина в резервуаре, разрыв цистерны, разгерметизация резервуара, треснувший резервуар
pipe
  ar: أنبوب, أنابيب, خط الوقود, أنبوب وقود, ماسورة, مواسير, خط أنابيب
  en: pipe, pipes, fuel line, fuel pipe, pipeline, hose
  fr: tuyau, tuyaux, conduite, canalisation, durite, tuyauterie
  es: tubería, tuberías, conducto, manguera, cañería, tubo
  ru: труба, трубы, трубопровод, трубопровода, шланг, топливопровод, топливопровода
pipe : alone
  ar: تشقق أنبوب, انفجار أنبوب, تصدع أنبوب, كسر في أنبوب, تشقق خط الوقود
  en: burst pipe, ruptured pipe, pipe burst, fuel line cracked, ruptured fuel pipe, cracked fuel line, broken pipe, fuel leak, pipe had burst
  fr: rupture d'une canalisation, tuyau percé, conduite rompue, fuite de carburant, rupture d'une conduite
  es: rotura de una tubería, tubería rota, fuga de combustible, rotura de una cañería
  ru: прорыв трубы, разрыв трубы, лопнула труба, утечка топлива, разрыв топливопровода
pump
  ar: مضخة, مضخات, ضاغط
  en: pump, pumps, compressor, generator
  fr: pompe, pompes, compresseur, groupe électrogène
  es: bomba de agua, bomba de combustible, compresor, generador
  ru: насос, насоса, насосы, компрессор, генератор, генератора
software
  ar: برمجي, برمجية, برنامج, البرنامج, خلل برمجي, تحديث, شيفرة, البرمجيات, نظام الحاسوب
  en: software, code, bug, update, glitch, computer error, programming error, program, computer system, it failure
  fr: logiciel, logicielle, code, bogue, bug, mise à jour, informatique, programme
  es: software, código, programa informático, actualización, error informático, informático, informática
  ru: программный, программного, обновление, обновления, код, кода, программа, программе, компьютерный сбой, сбой в программе, по, программном обеспечении
software : alone
  ar: خلل برمجي, خطأ برمجي, عطل برمجي, خلل في البرنامج, تحديث معيب
  en: software error, software bug, software fault, software glitch, coding error, bad code, faulty update, software failure, faulty code, computer glitch
  fr: erreur logicielle, bogue informatique, bug informatique, erreur de code, panne informatique, mise à jour défectueuse, erreur de programmation
  es: error de software, fallo informático, error informático, error de código, fallo de software, actualización defectuosa
  ru: сбой программы, программная ошибка, программный сбой, ошибка в коде, компьютерный сбой, неудачное обновление
hacking
  concepts: cyber-attack
  ar: هجوم إلكتروني, هجوم سيبراني, قراصنة, اختراق, فيروس فدية, القرصنة, هجوم معلوماتي
  en: cyberattack, cyber attack, hackers, hacking, ransomware, malware, hack
  fr: cyberattaque, pirates informatiques, piratage, rançongiciel, attaque informatique
  es: ciberataque, piratas informáticos, hackers, ataque informático, programa malicioso, secuestro de datos
  ru: кибератака, кибератаки, хакер, хакеры, хакеров, вирус-вымогатель, взлом, взлома
hacking : alone
  ar: هجوم إلكتروني, هجوم سيبراني
  en: cyberattack, cyber attack, ransomware attack
  fr: cyberattaque, attaque informatique
  es: ciberataque, ataque informático
  ru: кибератака, кибератаки, хакерская атака, хакерской атаки
sabotage
  concepts: sabotage, terrorism
  ar: تخريب, عمل تخريبي, إرهابي, عملية إرهابية, عمل عدائي
  en: sabotage, saboteurs, terrorist attack, terrorism, vandalism, vandals, tampering, tampered
  fr: sabotage, saboteurs, attentat, acte de malveillance, vandalisme
  es: sabotaje, saboteadores, atentado, vandalismo, terrorismo
  ru: диверсия, диверсии, саботаж, теракт, теракта, вандализм, вандалы
bomb
  concepts: bomb
  ar: عبوة ناسفة, قنبلة, متفجرات, سيارة مفخخة, لغم, عبوة, انتحاري
  en: bomb, explosives, explosive device, car bomb, mine, grenade, suicide bomber
  fr: bombe, explosifs, engin explosif, voiture piégée, mine, grenade, kamikaze
  es: bomba, explosivos, artefacto explosivo, coche bomba, mina, granada, suicida
  ru: бомба, бомбы, взрывчатка, взрывчатки, взрывное устройство, взрывного устройства, заминированный автомобиль, мина, мины, граната, смертник
missile
  concepts: missile
  ar: صاروخ, صواريخ, صاروخ أرض جو, الصاروخ
  en: missile, missiles, rocket, rockets, air defence, anti-aircraft
  fr: missile, missiles, roquette, défense antiaérienne
  es: misil, misiles, cohete, defensa antiaérea
  ru: ракета, ракеты, ракетой, пво
drone
  concepts: drone
  ar: مسيرة, طائرة مسيرة, مسيرات, طائرات مسيرة, درون
  en: drone, drones, unmanned aircraft
  fr: drone, drones
  es: dron, drones
  ru: дрон, дрона, дроны, беспилотник, беспилотника, бпла
shelling
  concepts: shell
  ar: قصف, القصف, قذيفة, قذائف, قصف مدفعي
  en: shelling, artillery, mortar, mortars, shell, shells
  fr: obus, artillerie, tir d'artillerie, mortier, bombardement
  es: artillería, mortero, proyectil, bombardeo, obús
  ru: обстрел, обстрела, артиллерия, снаряд, снаряда, миномет
air-raid
  concepts: air-strike
  ar: غارة, غارات, غارة جوية, طيران, الطيران, طائرات حربية
  en: air strike, airstrike, warplane, warplanes, fighter jet, air raid
  fr: raid aérien, frappe aérienne, avions de chasse, avion de chasse
  es: ataque aéreo, bombardeo aéreo, avión de combate, aviones de combate
  ru: авиаудар, авиаудара, авианалет, самолет, истребитель
gunfire
  ar: رصاص, رصاصة, إطلاق نار, طلقات, عيار ناري
  en: gunfire, bullet, bullets, gunshot, gunshots, shot fired, stray bullet
  fr: balle, balles, coup de feu, coups de feu, tirs
  es: bala, balas, disparo, disparos, tiroteo
  ru: пуля, пули, выстрел, выстрелы, стрельба, стрельбы
wind
  concepts: wind
  ar: رياح, الرياح, عاصفة, عواصف, رياح قوية, إعصار
  en: wind, winds, gust, gusts, storm, gale, hurricane, squall, crosswind
  fr: vent, vents, rafale, rafales, tempête, bourrasque
  es: viento, vientos, ráfaga, ráfagas, temporal, vendaval, tormenta
  ru: ветер, ветра, порыв, порывы, буря, бури, ураган, урагана, шторм, шторма
rain
  concepts: heavy-rain
  ar: أمطار, الأمطار, أمطار غزيرة, سيول, السيول
  en: rain, rains, rainfall, downpour, heavy rain, flooding, floods, waterlogged
  fr: pluie, pluies, fortes pluies, inondation, inondations, crue
  es: lluvia, lluvias, fuertes lluvias, aguacero, inundación, inundaciones
  ru: дождь, дождя, дожди, дождей, ливень, ливни, ливней, паводок, наводнение
fog
  concepts: fog
  ar: ضباب, الضباب, سوء الرؤية, انعدام الرؤية
  en: fog, mist, poor visibility
  fr: brouillard, brume, mauvaise visibilité
  es: niebla, neblina, bruma, mala visibilidad
  ru: туман, тумана, плохая видимость, плохой видимости
ice
  concepts: ice
  ar: جليد, الجليد, ثلوج, الثلوج, تجمد
  en: ice, icing, snow, frost, icy, freezing
  fr: glace, verglas, neige, gel, givre
  es: hielo, nieve, helada, engelamiento
  ru: лед, льда, обледенение, обледенения, снег, снега, гололед, гололеда
heat
  ar: حرارة, الحرارة, موجة حر, جفاف, الجفاف, ارتفاع درجات الحرارة, ارتفاع الحرارة
  en: heat, heatwave, heat wave, drought, high temperatures, rising temperatures, warm weather, thaw
  fr: chaleur, canicule, sécheresse, réchauffement, redoux, hausse des températures, la température montait
  es: calor, ola de calor, sequía, altas temperaturas, deshielo
  ru: жара, жары, засуха, засухи, высокая температура, оттепель, потепление
quake
  ar: زلزال, هزة أرضية, انزلاق التربة, انهيار أرضي
  en: earthquake, quake, tremor, landslide, mudslide
  fr: séisme, tremblement de terre, glissement de terrain
  es: terremoto, sismo, temblor, corrimiento de tierra, deslizamiento de tierra
  ru: землетрясение, землетрясения, оползень, оползня
skiers
  ar: متزلجون, متزلجين, متسلقون, المتزلجين
  en: skiers, skier, snowboarder, snowboarders, climbers, climber, hikers
  fr: skieurs, skieur, randonneurs, passage des skieurs, alpinistes, surfeur
  es: esquiadores, esquiador, montañeros, excursionistas, alpinistas
  ru: лыжник, лыжники, лыжников, альпинисты, альпинистов, туристы
by-itself
  ar: من تلقاء نفسه, من تلقاء نفسها, تلقائي, تلقائيا, طبيعي, أسباب طبيعية
  en: spontaneous, spontaneously, by itself, natural causes, naturally
  fr: spontané, spontanée, spontanément, d'elle-même, de lui-même, naturelle, départ spontané
  es: espontáneo, espontánea, espontáneamente, por sí sola, por sí solo, causas naturales
  ru: самопроизвольно, самопроизвольный, сама по себе, сам по себе, самовозгорание, естественные причины
by-itself : alone
  fr: départ spontané
  en: spontaneous combustion, triggered spontaneously, natural release
  es: combustión espontánea, desprendimiento espontáneo, se desprendió espontáneamente
  ru: самовозгорание, самовозгорания
  ar: اشتعال ذاتي, احتراق ذاتي
tree
  ar: شجرة, أشجار, سقوط شجرة
  en: tree, trees, branch, fallen tree
  fr: arbre, arbres, branche, chute d'un arbre
  es: árbol, árboles, rama, caída de un árbol
  ru: дерево, дерева, деревья, ветка, упавшее дерево
contamination
  ar: شوائب, شائبة, تلوث, مادة مسرطنة, بكتيريا, السالمونيلا, ملوثة, شظايا
  en: impurity, impurities, contamination, contaminated, contaminant, nitrosamine, bacteria, salmonella, listeria, mould, glass fragments, metal fragments, carcinogen, carcinogenic, toxic, toxin
  fr: impureté, impuretés, contamination, contaminé, contaminée, contaminés, bactérie, salmonelle, salmonelles, listeria, moisissure, cancérigène, nitrosamine, toxine, morceaux de verre
  es: impureza, impurezas, contaminación, contaminado, contaminada, bacteria, salmonela, listeria, moho, cancerígena, cancerígeno, nitrosamina, toxina, fragmentos de vidrio
  ru: примесь, примеси, примесей, загрязнение, загрязнения, заражение, бактерия, бактерии, сальмонелла, сальмонеллы, листерия, канцероген, нитрозамин, токсин
contamination : alone
  ar: وجود شوائب, آثار مادة مسرطنة, العثور على شوائب, تلوث بكتيري
  en: traces of a nitrosamine, traces of nitrosamine, impurity was found, presence of an impurity, contaminated with, traces of bacteria, found to contain
  fr: présence d'une impureté, traces de nitrosamine, présence de salmonelles, présence de listeria, traces d'une impureté
  es: presencia de una impureza, trazas de nitrosamina, restos de nitrosamina, presencia de listeria, presencia de salmonela
  ru: наличие примеси, следы нитрозамина, обнаружена примесь, из-за примеси
labelling
  ar: خطأ في الملصق, ملصق, ملصقات, التغليف, خطأ في التعبئة, وسم, خطأ في الجرعة
  en: labelling, labeling, label, labels, mislabelled, mislabeled, packaging, wrong dose, packaging error
  fr: étiquetage, étiquette, étiquettes, conditionnement, emballage, erreur de dosage
  es: etiquetado, etiqueta, etiquetas, envasado, error de dosis, empaquetado
  ru: маркировка, маркировки, этикетка, этикетки, упаковка, упаковки, ошибка в дозировке
labelling : alone
  ar: خطأ في الملصق, خطأ في الملصقات, خطأ في التعبئة
  en: labelling error, labeling error, label error, packaging error, mislabelled, mislabeled, labelling mistake
  fr: erreur d'étiquetage, erreur de conditionnement
  es: error de etiquetado, error en el etiquetado, error de envasado
  ru: ошибка маркировки, ошибка в маркировке, ошибки маркировки
food
  concepts: food
  ar: طعام, أطعمة, لحم, لحوم, وجبة, وجبات, دجاج, سمك, سلطة, أغذية
  en: food, meat, fish, salad, chicken, meal, meals, seafood, oysters, eggs, rice, cheese, buffet
  fr: aliment, aliments, viande, poisson, salade, poulet, repas, fruits de mer, huîtres, œufs, fromage
  es: alimento, alimentos, comida, carne, pescado, ensalada, pollo, marisco, ostras, huevos, queso
  ru: еда, еды, пища, пищи, мясо, мяса, рыба, рыбы, салат, салата, курица, курицы, продукты, сыр
well
  concepts: water-well
  ar: بئر, آبار, مياه البئر, البئر
  en: well, wells, borehole
  fr: puits
  es: pozo, pozos
  ru: колодец, колодца, скважина, скважины
river
  concepts: river
  ar: نهر, النهر, مياه النهر, جدول
  en: river, stream, lake
  fr: fleuve, rivière, lac
  es: río, arroyo, lago
  ru: река, реки, рек, озеро, озера
sewage
  concepts: sewage
  ar: صرف صحي, الصرف الصحي, مجاري, مياه المجاري
  en: sewage, sewer, sewers, drains, waste water
  fr: eaux usées, égout, égouts
  es: aguas residuales, alcantarillado, aguas fecales
  ru: канализация, канализации, сточные воды, сточных вод
mosquito
  ar: بعوض, البعوض, ذباب, قراد, خفافيش, فئران
  en: mosquito, mosquitoes, ticks, bats, rats, rodents
  fr: moustique, moustiques, tiques, chauves-souris, rats, rongeurs
  es: mosquito, mosquitos, garrapatas, murciélagos, ratas, roedores
  ru: комар, комары, комаров, клещ, клещи, летучие мыши, крысы, грызуны
walkout
  concepts: labour-strike
  ar: إضراب, الإضراب
  en: strike, walkout, industrial action, strikers
  fr: grève, débrayage, grévistes
  es: huelga, paro, huelguistas
  ru: забастовка, забастовки, стачка
shortage
  ar: نقص, نقص الوقود, نقص الموظفين, شح, نقص الإمدادات, نقص في اليد العاملة
  en: shortage, staff shortage, shortages, lack of fuel, lack of staff, understaffing, supply problems
  fr: pénurie, manque de personnel, manque de carburant, sous-effectif, pénuries
  es: escasez, falta de personal, falta de combustible, desabastecimiento
  ru: нехватка, нехватки, дефицит, дефицита, нехватка персонала, недостаток
costs
  ar: ارتفاع التكاليف, تكاليف, ارتفاع أسعار النفط, أسعار الطاقة, ارتفاع الأسعار, كلفة الإنتاج
  en: rising costs, costs, oil prices, energy prices, energy costs, high prices, labour costs, input costs
  fr: hausse des coûts, coûts, prix de l'énergie, prix du pétrole, coût de l'énergie, flambée des prix
  es: aumento de los costes, costes, costos, precio del petróleo, precios de la energía, encarecimiento
  ru: рост издержек, издержки, цены на нефть, цен на нефть, цены на энергию, рост цен, себестоимость
tax
  ar: ضريبة, ضرائب, رسوم, الدعم, رفع الدعم, خفض الدعم, إلغاء الدعم
  en: tax, taxes, levy, subsidy, subsidies, subsidy cut, tariffs, duty, duties
  fr: taxe, taxes, impôt, subvention, subventions, droits de douane, tarifs douaniers
  es: impuesto, impuestos, subsidio, subsidios, subvención, arancel, aranceles, tasa
  ru: налог, налога, налоги, субсидия, субсидии, субсидий, пошлина, пошлины, акциз
demand
  ar: تراجع الطلب, انخفاض الطلب, ضعف المبيعات, تراجع المبيعات
  en: falling demand, weak demand, weak sales, falling sales, slump in sales, poor sales, overcapacity, fall in orders
  fr: baisse de la demande, chute des ventes, faible demande, baisse des commandes, surcapacité
  es: caída de la demanda, caída de las ventas, débil demanda, falta de pedidos, bajas ventas
  ru: падение спроса, падения спроса, слабый спрос, снижение продаж, спад продаж, снижение спроса
rivals
  ar: منافسة, المنافسة, واردات, استيراد
  en: competition, competitors, imports, cheap imports, rivals
  fr: concurrence, concurrents, importations
  es: competencia, competidores, importaciones
  ru: конкуренция, конкуренции, конкуренты, импорт, импорта
debt
  ar: ديون, الديون, إفلاس, خسائر, الخسائر, عجز مالي
  en: debt, debts, losses, bankruptcy, insolvency, lack of funds, lack of money, deficit
  fr: dette, dettes, pertes, faillite, manque de fonds, déficit
  es: deuda, deudas, pérdidas, quiebra, falta de fondos, déficit
  ru: долг, долги, долгов, убытки, убытков, банкротство, банкротства, дефицит бюджета
scandal
  ar: فضيحة, فساد, الفساد, اتهامات بالفساد, رشوة
  en: scandal, corruption, corruption allegations, bribery, fraud, misconduct, embezzlement
  fr: scandale, corruption, pots-de-vin, fraude, détournement
  es: escándalo, corrupción, soborno, sobornos, fraude, malversación
  ru: скандал, скандала, коррупция, коррупции, взятка, взятки, мошенничество, растрата
family
  ar: أسباب عائلية, أسباب شخصية, ظروف عائلية, ظروف شخصية, لأسباب عائلية, لأسباب شخصية
  en: family reasons, personal reasons, private reasons
  fr: raisons familiales, raisons personnelles, motifs personnels
  es: razones familiares, motivos personales, motivos familiares, razones personales
  ru: семейные обстоятельства, семейным обстоятельствам, личные причины, личным причинам
dispute
  ar: خلاف, خلافات, خلافات مع, نزاع, الخلاف
  en: disagreement, disagreements, row, feud, quarrel, differences, falling-out
  fr: désaccord, désaccords, divergences, différend, dispute, querelle
  es: desacuerdo, desacuerdos, discrepancias, diferencias, disputa, pelea
  ru: разногласия, разногласий, конфликт, ссора, спор, ссоры
medicine
  concepts: medicine
  ar: دواء, أدوية, علاج, حقنة, مكمل غذائي, مكملات, مكملات غذائية
  en: medicine, medication, supplement, supplements, injection, injections, prescription, cold remedy, ointment
  fr: médicament, médicaments, complément alimentaire, compléments alimentaires, injection, pommade, traitement
  es: medicamento, medicamentos, suplemento, suplementos, inyección, pomada, crema, complemento alimenticio
  ru: лекарство, лекарства, препарат, препарата, добавка, добавки, инъекция, мазь, мази
