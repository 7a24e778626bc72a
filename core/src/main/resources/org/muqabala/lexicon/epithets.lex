# What sources call differently, each as it sees it: words in sorts, the sorts in families (behind the "<"). Where two sources use words
# of one family but of two sorts for what may be one thing ("the opposition", "the militia"), the words are set side by side. They
# never conflict.

militia < fighters
  concepts: militia
  ar: ميليشيا, ميليشيات, الميليشيا, مليشيا
  en: militia, militias, militiamen
  fr: milice, milices, miliciens
  es: milicia, milicias, milicianos
  ru: боевики, боевиков, боевик, ополченцы, ополчение
rebels < fighters
  concepts: rebel
  ar: متمردون, متمردين, المتمردين, المتمردون, الثوار, ثوار
  en: rebels, rebel, insurgents, insurgent
  fr: rebelles, rebelle, insurgés
  es: rebeldes, rebelde, insurgentes
  ru: повстанцы, повстанцев, мятежники, мятежников
terrorists < fighters
  concepts: terrorist
  ar: إرهابيون, إرهابيين, الإرهابيين, إرهابي, إرهابية
  en: terrorists, terrorist, terror group
  fr: terroristes, terroriste
  es: terroristas, terrorista
  ru: террористы, террористов, террористическая
resistance < fighters
  concepts: resistance
  ar: المقاومة, مقاومون, مقاومين, مجاهدون, مجاهدين
  en: resistance, resistance fighters, freedom fighters
  fr: résistance, résistants, combattants de la liberté
  es: resistencia, combatientes de la libertad
  ru: сопротивление, сопротивления, борцы за свободу
opposition < fighters
  concepts: opposition
  ar: المعارضة, معارضة, معارض, المعارض, فصائل
  en: opposition, dissident, dissidents
  fr: opposition, dissidents
  es: oposición, opositores, disidentes
  ru: оппозиция, оппозиции, оппозиционный, оппозиционные
mercenaries < fighters
  concepts: mercenary
  ar: مرتزقة, المرتزقة
  en: mercenaries, mercenary, contractors
  fr: mercenaires, mercenaire
  es: mercenarios, mercenario
  ru: наемники, наемников
gunmen < fighters
  concepts: gunman
  ar: مسلحون, مسلحين, المسلحين, مسلح
  en: gunmen, armed men, gunman
  fr: hommes armés, tireurs
  es: hombres armados, pistoleros
  ru: вооруженные люди, неизвестные вооруженные
separatists < fighters
  ar: انفصاليون, انفصاليين, الانفصاليين, انفصالية
  en: separatists, separatist, secessionists
  fr: séparatistes, séparatiste, sécessionnistes
  es: separatistas, separatista, secesionistas
  ru: сепаратисты, сепаратистов

disperse < crowd-control
  concepts: disperse-protest
  ar: فرق, فرقت, فرقوا, تفريق, فضت, فض
  en: dispersed, broke up, dispersing, cleared, moved on
  fr: dispersé, dispersés, dispersée, évacué, évacués
  es: dispersó, dispersaron, dispersados, desalojó, desalojaron
  ru: разогнала, разогнали, рассеяли, рассеяла
repress < crowd-control
  concepts: crackdown
  ar: قمع, قمعت, قمعتهم, تقمع, تقمعهم, قمعوا, اعتدت
  en: repressed, crushed, cracked down, crackdown, beat, beaten, charged, attacked protesters, suppressed, brutally
  fr: réprimé, réprimée, réprimés, répression, chargé, matraqué, brutalement
  es: reprimió, reprimieron, reprimida, represión, cargó, cargaron, brutalmente
  ru: подавила, подавили, жестоко, избили, избила, подавление

protest < unrest
  concepts: protest
  ar: احتجاج, احتجاجات, مظاهرة, مظاهرات, تظاهرة, تظاهرات, مسيرة, وقفة احتجاجية
  en: protest, protests, demonstration, demonstrations, rally, march
  fr: manifestation, manifestations, rassemblement, marche
  es: protesta, protestas, manifestación, manifestaciones, marcha, concentración
  ru: акция протеста, акции протеста, митинг, митинга, демонстрация, демонстрации, шествие
riot < unrest
  concepts: riot
  ar: أعمال شغب, شغب, فوضى, أعمال تخريب
  en: riot, riots, rioting, disturbances, disorder, unrest
  fr: émeute, émeutes, troubles, désordres
  es: disturbios, disturbio, altercados, motín
  ru: беспорядки, беспорядков, массовые беспорядки, бунт
uprising < unrest
  ar: انتفاضة, ثورة, الانتفاضة, الثورة, تمرد
  en: uprising, revolt, revolution, insurrection
  fr: soulèvement, révolte, révolution, insurrection
  es: levantamiento, revuelta, revolución, insurrección
  ru: восстание, восстания, революция, революции, мятеж

migrants < crossers
  concepts: migrant
  ar: مهاجرون, مهاجرين, المهاجرين, مهاجرا
  en: migrants, migrant
  fr: migrants, migrant, migrante
  es: migrantes, migrante, inmigrantes
  ru: мигранты, мигрантов
refugees < crossers
  concepts: refugee
  ar: لاجئون, لاجئين, اللاجئين, نازحون, نازحين, طالبو لجوء, طالبي اللجوء
  en: refugees, refugee, asylum seekers, displaced people
  fr: réfugiés, demandeurs d'asile, exilés, déplacés
  es: refugiados, solicitantes de asilo, desplazados
  ru: беженцы, беженцев, просители убежища
illegals < crossers
  ar: مهاجرين غير شرعيين, المهاجرين غير النظاميين, متسللين, متسللون, مهاجرين غير نظاميين
  en: illegal immigrants, illegal migrants, illegals, infiltrators, undocumented
  fr: clandestins, immigrés clandestins, sans-papiers, migrants irréguliers
  es: inmigrantes ilegales, ilegales, indocumentados, sin papeles
  ru: нелегалы, нелегалов, нелегальные мигранты, незаконные мигранты

attack < strike-on
  ar: هجوم, الهجوم
  en: attack, attacks, assault
  fr: attaque, attaques, assaut
  es: ataque, ataques, asalto
  ru: нападение, атака, атаки
operation < strike-on
  concepts: operation
  ar: عملية عسكرية, عملية أمنية, عملية خاصة, عملية نوعية
  en: military operation, security operation, special operation, counter-terrorist operation, operation, raid
  fr: opération militaire, opération spéciale, opération de sécurité, opération
  es: operación militar, operación especial, operativo, operación
  ru: спецоперация, спецоперации, военная операция, операция, операции
aggression < strike-on
  concepts: aggression, invade
  ar: عدوان, العدوان, اعتداء, غزو, اجتياح
  en: aggression, invasion, incursion, onslaught
  fr: agression, invasion, incursion, offensive
  es: agresión, invasión, incursión, ofensiva
  ru: агрессия, агрессии, вторжение, вторжения
massacre < strike-on
  concepts: massacre
  ar: مجزرة, مذبحة, المجزرة, إبادة
  en: massacre, slaughter, carnage, bloodbath
  fr: massacre, carnage, tuerie
  es: masacre, matanza, carnicería
  ru: бойня, бойни, резня, резни

trainer < aircraft
  ar: طائرة تدريب, طائرات تدريب, تدريب متقدم
  en: trainer, trainers, advanced trainers, training aircraft, trainer aircraft, trainer jets
  fr: avions d'entraînement, avion d'entraînement, avions-écoles
  es: aviones de entrenamiento, avión de entrenamiento, entrenadores avanzados
  ru: учебный самолет, учебных самолетов, учебно-тренировочных, учебно-тренировочный
combat-aircraft < aircraft
  ar: طائرات هجومية, طائرات مقاتلة, طائرة مقاتلة, مقاتلات, مقاتلة, طائرات حربية
  en: attack jets, light attack jets, fighter jets, combat aircraft, fighters, warplanes, attack aircraft
  fr: avions de combat, avions de chasse, avions d'attaque, chasseurs
  es: aviones de combate, cazas, aviones de ataque, cazabombarderos
  ru: истребители, истребителей, штурмовики, штурмовиков, боевые самолеты, боевых самолетов

arrest < taking
  concepts: arrest
  ar: اعتقال, اعتقل, اعتقلت, توقيف, أوقف, أوقفت, احتجز, احتجزت
  en: arrested, detained, arrest, detention, apprehended
  fr: arrêté, arrêtés, interpellé, interpellés, arrestation
  es: detenido, detenidos, detuvo, arrestado, arrestados, detención
  ru: задержан, задержаны, арестован, арестованы, задержали
abduct < taking
  concepts: kidnap
  ar: اختطاف, اختطف, اختطفت, خطف, خطفت
  en: kidnapped, abducted, abduction, kidnapping, snatched, hijacked
  fr: enlevé, enlevés, kidnappé, enlèvement, rapt
  es: secuestrado, secuestrados, secuestro, secuestró, raptado
  ru: похищен, похищены, похитили, похищение, похищения

hostages < captives
  concepts: hostage
  ar: رهائن, رهينة, الرهائن, محتجزون, محتجزين, مختطفين
  en: hostages, hostage, abductees
  fr: otages, otage
  es: rehenes, rehén
  ru: заложники, заложников, заложник
prisoners < captives
  concepts: prisoner
  ar: أسرى, الأسرى, أسير, سجناء, معتقلين, معتقلون
  en: prisoners of war, prisoners, captives, detainees
  fr: prisonniers, prisonniers de guerre, détenus, captifs
  es: prisioneros, prisioneros de guerra, detenidos, cautivos
  ru: пленные, пленных, военнопленные, военнопленных, узники

regime < rulers
  concepts: regime
  ar: النظام, نظام, سلطة الأمر الواقع, الانقلابيون, الانقلابيين
  en: regime, junta, de facto authorities, coup leaders, putschists
  fr: régime, junte, autorités de fait, putschistes
  es: régimen, junta militar, autoridades de facto, golpistas
  ru: режим, режима, хунта, хунты, путчисты
transitional < rulers
  ar: السلطات الانتقالية, المجلس الانتقالي, الحكومة الانتقالية
  en: transitional government, transitional authorities, transitional council, interim authorities
  fr: autorités de transition, gouvernement de transition, conseil de transition
  es: gobierno de transición, autoridades de transición, gobierno interino
  ru: переходное правительство, переходные власти, временное правительство

layoffs < job-cuts
  concepts: layoff
  ar: تسريح, تسريح العمال, طرد العمال, فصل العمال
  en: layoffs, lay-offs, job cuts, sackings, mass dismissal, redundancies
  fr: licenciements, suppressions d'emplois, suppressions de postes, renvois
  es: despidos, recortes de plantilla, supresión de empleos
  ru: увольнения, увольнений, сокращения, сокращений
restructuring < job-cuts
  ar: إعادة هيكلة, ترشيد, إعادة تنظيم
  en: restructuring, reorganisation, reorganization, streamlining, adjustment of the workforce, voluntary departures
  fr: restructuration, réorganisation, plan de départs volontaires, plan social
  es: reestructuración, reorganización, ajuste de plantilla, bajas incentivadas
  ru: реструктуризация, реструктуризации, реорганизация, оптимизация, оптимизации

price-rise < price-change
  ar: رفع الأسعار, زيادة الأسعار, رفع أسعار, زيادة أسعار, غلاء
  en: price rise, price increase, price hike, hike
  fr: hausse des prix, augmentation des prix, flambée
  es: subida de precios, alza de precios, aumento de precios, tarifazo
  ru: повышение цен, рост цен, подорожание
price-adjustment < price-change
  ar: تعديل الأسعار, مراجعة الأسعار, تحريك الأسعار, تعديل أسعار, تحريك أسعار
  en: price adjustment, adjustment of prices, price reform, tariff review
  fr: ajustement des prix, révision des prix, réajustement
  es: ajuste de precios, actualización de precios, sinceramiento
  ru: корректировка цен, корректировка тарифов, индексация

cuts < thrift
  ar: تقشف, إجراءات تقشفية, خفض الإنفاق, اقتطاعات
  en: austerity, cuts, spending cuts, cutbacks
  fr: austérité, coupes, coupes budgétaires
  es: austeridad, recortes
  ru: жесткая экономия, урезание, сокращение расходов
reform < thrift
  ar: إصلاح, إصلاحات, ترشيد الإنفاق
  en: reform, reforms, savings, efficiency measures
  fr: réforme, réformes, économies
  es: reforma, reformas, ahorro, racionalización
  ru: реформа, реформы, реформ, экономия

commission < sweetener
  ar: عمولة, عمولات, أتعاب, رسوم استشارية
  en: commission, commissions, fee, consultancy fee, consulting fees
  fr: commission, commissions, honoraires, frais de conseil
  es: comisión, comisiones, honorarios
  ru: комиссия, комиссионные, комиссионных, вознаграждение
bribe < sweetener
  ar: رشوة, رشاوى, رشى
  en: bribe, bribes, kickback, kickbacks, backhander, payoff
  fr: pot-de-vin, pots-de-vin, dessous-de-table
  es: soborno, sobornos, mordida, coima
  ru: взятка, взятки, взяток, откат, откаты

merger < tie-up
  ar: اندماج, دمج, الاندماج
  en: merger, merger of equals, tie-up
  fr: fusion, fusion entre égaux, rapprochement
  es: fusión, unión, fusión entre iguales
  ru: слияние, слияния, объединение
takeover < tie-up
  ar: استحواذ, الاستحواذ, شراء
  en: takeover, acquisition, buyout, bailout, rescue
  fr: rachat, acquisition, absorption, prise de contrôle, opa
  es: adquisición, absorción, compra, opa, toma de control
  ru: поглощение, поглощения, приобретение, покупка

diplomats < envoys
  ar: دبلوماسيون, دبلوماسيين, دبلوماسيا, موظفي السفارة, موظفين في السفارة
  en: diplomats, diplomat, embassy staff, embassy employees
  fr: diplomates, diplomate, employés de l'ambassade
  es: diplomáticos, diplomático, empleados de la embajada, funcionarios de la embajada
  ru: дипломаты, дипломатов, дипломат, сотрудники посольства, сотрудников посольства
spies < envoys
  ar: جواسيس, جاسوس, عملاء استخبارات, ضباط استخبارات, عناصر استخبارات
  en: spies, spy, intelligence officers, intelligence agents, undeclared agents, agents
  fr: espions, espion, agents de renseignement, officiers de renseignement
  es: espías, espía, agentes de inteligencia, oficiales de inteligencia
  ru: шпионы, шпионов, шпион, разведчики, разведчиков, сотрудники разведки

seized < ship-taking
  concepts: seize-ship
  ar: احتجزت, احتجاز, صادرت, استولت
  en: seized, impounded, commandeered, captured
  fr: saisi, saisie, arraisonné, confisqué
  es: incautado, apresado, apresó, capturó, incautó
  ru: захватили, захвачен, конфискован, захват
stopped < ship-taking
  ar: أوقفت, توقيف, اعترضت, فتشت
  en: stopped, intercepted, inspected, diverted, escorted
  fr: intercepté, immobilisé, contrôlé, dérouté
  es: interceptado, interceptó, inmovilizado, retenido
  ru: остановили, остановлен, перехватили, досмотрели
