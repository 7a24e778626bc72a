# Who does deeds, in classes: two of different classes are different doers, two of one class may stand for one another, as a
# minister for the government or a skipper for his boat. "concepts" lists meanings with what they hold, the languages further
# nouns.
state
  concepts: government, official-person, leader, ministry, parliament, diplomat, prime-minister, president
  ar: مملكة, المملكة, دولة, الدولة, جمهورية, إدارة, وكيل, وكيلة, نائب, دائرة, رئاسة, سلطات, السلطات, مجلس, خارجية, داخلية
  en: department, secretary, deputy, council, authorities, presidency, cabinet, administration, embassy, senator, sheriff, province
  fr: préfecture, préfet, préfète, autorités, exécutif, conseil, secrétaire, présidence, province, gouverneur, ministre
  es: ministerio, autoridades, ejecutivo, secretaría, secretario, consejería, consejera, consejero, presidencia, delegación, gobernador, delegada
  ru: власти, администрация, департамент, кабинет, секретарь, губернатор
town
  concepts: municipality, mayor
  ar: بلدية, البلدية, عمدة
  en: mayor, municipality, borough
  fr: mairie, maire, municipalité
  es: alcaldía, ayuntamiento, alcalde, alcaldesa, municipalidad
  ru: мэрия, мэрии, мэр, муниципалитет
law
  concepts: police, police-officer, prosecutor, court, judge
  ar: نيابة, شرطة, قضاء
  en: detectives, magistrate, investigators
  fr: parquet, gendarmes, magistrat, juge, enquêteurs
  es: fiscalía, fiscal, juez, jueza, magistrado, agentes
  ru: прокуратура, следователи, следствие, суд
watch
  concepts: regulator
  ar: ديوان, مدققون, مدققين, مدقق, مراقبون, مفتشون, مفتشين, مراجعون
  en: auditors, auditor, inspectors, inspector, watchdog, ombudsman
  fr: chambre, auditeurs, commissaires, inspecteurs, inspection, contrôleurs
  es: auditores, auditor, auditoría, inspectores, inspección, contraloría, tribunal
  ru: аудиторы, ревизоры, инспекторы, инспекция
army
  concepts: armed-force, soldier, coast-guard, navy
  ar: قوات, جيش, زوارق
  en: forces, troops
fighters
  concepts: armed-group, militia, rebel, gang
  en: group, hackers
  fr: groupe, pirates
  es: banda, piratas
  ru: группировка, группа, хакеры
saving
  concepts: civil-defence, rescuer, firefighter, volunteer
  ar: دفاع, مسعفون, متطوعون, إنقاذ
  en: paramedics, lifeguard, lifeguards, lifeboat
  fr: pompiers, secouristes, sauveteurs
  es: bomberos, socorristas, rescatistas, voluntarios
  ru: спасатели, пожарные, волонтеры
labour
  concepts: union
  ar: نقابة, نقابات, عمال
  en: union, unions, teachers, federation, strikers
  fr: syndicat, syndicats, grévistes
  es: sindicato, sindicatos, huelguistas
  ru: профсоюз, профсоюзы
business
  concepts: company, chief-executive, owner
  ar: شركة, مالك, إدارة
  en: company, firm, management, operator, airline, owner, owners, shipowner, manufacturer, employer
  fr: entreprise, direction, exploitant, compagnie, propriétaire, société, patronat, armateur
  es: empresa, dirección, compañía, propietario, concesionaria, operadora, patronal, naviera
  ru: компания, руководство, владелец, оператор, завод
staff
  ar: موظف, موظفة, موظفو, عامل, ممرضة, ممرض, محاسب
  en: clerk, employee, employees, whistleblower, worker, cleaner, nurse, accountant, technician, guard, watchman, staff
  fr: salarié, salariée, employé, employée, lanceur, infirmière, infirmier, comptable, gardien, technicien
  es: empleado, empleada, trabajador, trabajadora, enfermera, contable, vigilante, técnico
  ru: сотрудник, сотрудница, работник, работница, медсестра, бухгалтер, охранник, сторож
crew
  concepts: captain, pilot, fisherman
  ar: صيادون, صيادين, صياد, ربان, قبطان
  en: skipper, sailors, fishermen, trawler
  fr: pêcheurs, pêcheur, chalutier, patron
  es: patrón, pescadores, pescador, pesquero, marineros
  ru: рыбаки, рыбак, капитан
public
  ar: سكان, أهالي, جار, جيران, سائح, سياح, مارة, والدة, والد, راع, شهود, سائق, زوجة, زوجات, عائلة, عائلات, غواص
  en: resident, residents, neighbour, neighbours, neighbor, neighbors, passer-by, hiker, hikers, tourist, tourists, villagers, villager, farmer, shepherd, mother, father, relatives, wife, wives, husband, widow, family, families, diver, divers, passenger, passengers, driver, motorist, dog
  fr: riverain, riverains, voisin, voisine, voisins, habitant, habitants, passant, promeneur, randonneur, randonneurs, berger, agriculteur, automobiliste, mère, père, touristes, épouse, épouses, veuve, famille, familles, plongeur
  es: vecino, vecina, vecinos, transeúnte, excursionista, senderista, senderistas, pastor, agricultor, conductor, madre, padre, turistas, familiares, esposa, esposas, mujer, mujeres, viuda, viudas, familia, familias, buzo, buzos
  ru: жители, житель, сосед, соседи, прохожий, прохожие, туристы, пастух, фермер, водитель, мать, отец, родственники
charity
  concepts: ngo, rights-group
  ar: منظمة, جمعية
  en: association, charity, organisation, organization, foundation
  fr: association, organisation, collectif, fondation
  es: asociación, organización, fundación, plataforma, colectivo
  ru: ассоциация, организация, фонд
press
  ar: صحيفة, صحفي, صحفيون, صحفية
  en: newspaper, journalist, journalists, reporter, blogger
  fr: journal, journaliste, journalistes
  es: periódico, diario, periodista, periodistas
  ru: газета, журналист, журналисты, журналистка
player
  concepts: player
  ar: لاعب, مدافع, مهاجم, حارس
  en: striker, defender, forward, midfielder
  fr: joueur, attaquant, défenseur, milieu
  es: futbolista, delantero, jugador
  ru: игрок, нападающий, защитник
club
  concepts: club
  ar: نادي, ناد
  en: club, board
  fr: club
  es: club
  ru: клуб
coach
  ar: مدرب
  en: coach, manager
  fr: entraîneur, sélectionneur
  es: entrenador, técnico, seleccionador
  ru: тренер
party
  concepts: party, opposition
  ar: معارضة, حزب
  en: party, opposition
  fr: parti, opposition
  es: partido, oposición
  ru: партия, оппозиция
mediation
  concepts: mediator
  ar: وسيط
  en: mediator, envoy
  fr: médiateur, médiatrice
  es: mediador, mediadora
  ru: посредник
crowd
  concepts: demonstrator, spectator
  ar: متظاهرون, متظاهرين, محتجون, محتجين, المحتجون, المحتجين, المتظاهرون, المتظاهرين, مشجعون, مشجعين, جماهير
  en: protesters, demonstrators, fans, supporters
  fr: manifestants, supporters
  es: manifestantes, aficionados, seguidores, ultras, hinchas
  ru: фанаты, болельщики, демонстранты
artist
  concepts: artist, musician
  ar: مغني, مغنية, مطرب, مطربة, فنان, فنانة, ممثل, ممثلة, فرقة
  en: singer, actor, actress, band, performer, conductor
  fr: chanteur, chanteuse, acteur, actrice, artiste
  es: cantante, actor, actriz, artista
  ru: певец, певица, актер, актриса, артист, артистка
organiser
  concepts: organiser
  ar: منظم, منظمون, منظمين, منظمو
  en: organiser, organisers, organizer, organizers, promoter, promoters
  fr: organisateur, organisateurs, producteur, promoteur
  es: organizador, organizadora, organizadores, promotora, promotor
  ru: организатор, организаторы, организаторов
electoral
  concepts: election-commission
  ar: مفوضية, لجنة الانتخابات
  fr: commission
  ru: избирком
health
  concepts: doctor, hospital
  ar: طبيب, طبيبة, أطباء, مستشفى, صحة, الصحة, صحية
  en: doctor, doctors, hospital, surgeon, surgeons, health, medical
  fr: médecin, médecins, hôpital, chirurgien, santé, sanitaire
  es: médico, médica, médicos, hospital, cirujano, salud, sanidad, sanitaria
  ru: врач, врачи, больница, хирург
control
  concepts: air-traffic-controller
  ar: برج, مراقبو
  en: controllers, controller, tower, dispatcher
  fr: aiguilleur, aiguilleurs
  es: controlador, controladores
  ru: диспетчер, диспетчеры
science
  concepts: researcher
  ar: باحث, باحثون, عالم, جامعة
  en: researcher, researchers, scientist, scientists, university, laboratory
  fr: chercheur, chercheurs, scientifiques, université, laboratoire
  es: investigador, investigadora, científicos, universidad, laboratorio
  ru: ученый, ученые, университет, лаборатория
counsel
  concepts: lawyer
  ar: محام, محامي, محامية, محامون
  en: lawyer, lawyers, attorney, solicitor, counsel
  fr: avocat, avocate, avocats
  es: abogado, abogada, abogados
  ru: адвокат, адвокаты
students
  concepts: student
  ar: طالب, طلاب, طالبة, تلاميذ
  en: student, students, pupils
  fr: étudiant, étudiants, élèves
  es: estudiante, estudiantes, alumnos
  ru: студент, студенты, школьники
