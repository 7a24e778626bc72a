# What stories count and measure over and over: how many protested, were brought to safety, lost their work. Two amounts beside words
# of one sort answer one question more often than their verbs tell, "took to the streets" and "answered the call". The header says behind the colon what such an amount is: people, a share.

crowd : people
  concepts: demonstrator, demonstration, protest, sit-in, crowd, political-rally, attendance-crowd, counter-protest
  ar: متظاهر, متظاهرين, متظاهرون, متظاهرا, محتج, محتجين, محتجون, محتجا, مشارك في المسيرة, المشاركين, المشاركون, مشاركين, المسيرة, مسيرة, تظاهر, تظاهروا, احتشد, احتشدوا, تجمع, تجمعوا, تجمهر, خرج إلى الشوارع, نزل إلى الشوارع, نزلوا إلى, حشد, الحشد, مؤيدين, أنصار, لبى الدعوة, لبوا الدعوة, الاعتصام, اعتصم, وقفة احتجاجية, أمام البرلمان, إلى الساحة, سار, ساروا, تدفق, تدفقوا, توافد, توافدوا, شاركوا في المسيرة, شاركوا في التظاهرة, المظاهرة, مظاهرة, تظاهرة
  en: demonstrators, protesters, protestors, marchers, marched, marching, took to the streets, taken to the streets, turned out, turned up, gathered, gathering, rallied, rallying, converged, attended the rally, attended the march, joined the march, joined the protest, took part in the march, filled the square, lined the streets, supporters, sympathisers, in the square, crowd, crowds, answered the call, queued, queue, queuing, took part in the rally, took part in the protest, took part in the demonstration, paraded, packed the square, packing, thronged, thronging, demonstrated, demonstrating, rally
  fr: manifestants, manifestant, ont défilé, ont manifesté, défilé, rassemblés, rassemblées, réunis, réunies, sont descendus dans la rue, sont descendues dans la rue, se sont rassemblés, se sont rassemblées, ont protesté, foule, cortège, participants, sympathisants, répondu à l'appel, ont répondu à l'appel, sur place, défilaient, ont marché, marchaient, ont convergé, mobilisés, mobilisées, ont battu le pavé
  es: manifestantes, se manifestaron, marcharon, salieron a la calle, salieron a las calles, se concentraron, se congregaron, concentrados, protestaron, multitud, asistentes, participantes en la marcha, simpatizantes, acudieron a la marcha, respondieron a la convocatoria, hacían cola, recorrieron, desfilaron, desfilaban, manifestaron, marchaban, se reunieron, secundaron la marcha
  ru: демонстрантов, демонстранты, протестующих, протестующие, вышли на улицы, вышло на улицы, митингующих, на митинг, на акцию, на площади, участников акции, участников митинга, толпа, собрались, собралось, вышли на акцию, прошли маршем, прошло маршем, участники марша, на шествие, на демонстрацию

strike : people-share
  concepts: striker, labour-strike, general-strike
  ar: مضرب, مضربين, مضربون, مضربا, أضرب, أضربوا, المضربين, توقفوا عن العمل, توقف عن العمل, نسبة المشاركة في الإضراب, المشاركة في الإضراب, التزموا بالإضراب, التزم بالإضراب, شاركوا في الإضراب, شارك في الإضراب, استجابوا للإضراب, الاستجابة للإضراب
  en: strikers, on strike, stopped work, walked out, walked off the job, downed tools, joined the strike, joined the walkout, stayed away from work, stayed away, took industrial action, took part in the strike, taking part in the strike, observed the strike, strike turnout, picketed, picket line, taking part, stayed off work
  fr: grévistes, gréviste, ont cessé le travail, a cessé le travail, avaient cessé le travail, en grève, ont débrayé, taux de grévistes, taux de participation à la grève, suivi la grève, suivi le mouvement, ont suivi le mouvement, ont suivi la grève, taux de suivi
  es: huelguistas, en huelga, secundaron el paro, secundaron la huelga, secundó la huelga, han secundado, ha secundado, secundado la huelga, seguimiento, seguimiento de la huelga, pararon, se sumaron al paro, se sumaron a la huelga, cesaron el trabajo, seguido por
  ru: бастующих, бастующие, бастуют, бастовали, вышли на забастовку, присоединились к забастовке, прекратили работу, участвуют в забастовке

evacuated : people
  concepts: evacuate, displace
  ar: إجلاء, أجلي, أجلت, أجلوا, إخلاء, نزوح, نزح, نازح, نازحين, نازحون, نازحا, غادروا منازلهم, مغادرة منازلهم, ترك منازلهم, تركوا منازلهم, نقلوا إلى مراكز إيواء, شردت, تشريد, سيشرد, مشردين, خرجوا من بيوتهم
  en: evacuated, evacuees, evacuating, evacuate, evacuation, moved to safety, forced from their homes, forced to flee, forced to leave, left their homes, leave their homes, fled their homes, flee, fled, out of their homes, ordered out, displaced, will have to be moved, moved out, sheltering, slept in shelters, taken to safety, residents moved
  fr: évacués, évacuées, évacuée, évacué, évacuer, évacuation, ont dû quitter, quitter leur domicile, quitter leurs maisons, quitté leur domicile, quitté leurs maisons, fui leurs maisons, ont fui, déplacés, déplacées, mis à l'abri, mises à l'abri, hébergés, hébergées, dorment dans des gymnases, relogés, relogées
  es: evacuados, evacuadas, evacuar, evacuación, desalojados, desalojadas, desalojo, desalojar, tuvieron que abandonar, abandonar sus casas, abandonar sus hogares, dejar sus casas, huyeron, desplazados, desplazadas, puestos a salvo, puestas a salvo
  ru: эвакуированы, эвакуировано, эвакуировали, эвакуация, эвакуированных, покинуть дома, покинуть свои дома, покинули дома, покинули свои дома, вынуждены были покинуть, переселены, переселенных

dismissed : people
  concepts: layoff, job-cuts, job
  ar: تسريح, سرح, سرحت, تسرح, ستسرح, إلغاء وظائف, إلغاء وظيفة, وظيفة, وظائف, الاستغناء عن, صرف من العمل, فصل من العمل, خفض الوظائف, فقدوا وظائفهم, فقدوا عملهم, يفقدون وظائفهم, مناصب شغل, منصب شغل
  en: laid off, lay off, layoffs, laying off, redundancies, redundant, job cuts, job losses, jobs, posts, lose their jobs, lost their jobs, losing their jobs, cut jobs, shed jobs, shown the door, out of work, let go, dismissed
  fr: licenciés, licenciées, licenciements, licenciement, licencier, suppressions de postes, suppression de postes, suppressions d'emplois, suppression d'emplois, postes, emplois, perdre leur emploi, perdront leur emploi, remerciés, départs
  es: despidos, despido, despedidos, despedidas, despedir, puestos de trabajo, empleos, ceses, salidas, bajas, perderán su empleo, perder su empleo, perderán el empleo, quedarán sin trabajo, salida de
  ru: уволены, увольнение, увольнения, уволят, сокращение, сокращения, сокращены, сократит, рабочих мест, потеряют работу

attackers : people
  concepts: gunman, militant, attacker, robber, criminal
  ar: مسلح, مسلحين, مسلحون, مسلحان, مسلحا, ملثم, ملثمين, ملثمون, ملثمان, مهاجم, مهاجمين, مهاجمون, مهاجمان, لص, لصوص, لصين, لصان, خاطف, خاطفين, خاطفون, جناة
  en: gunmen, gunman, attackers, attacker, assailants, assailant, militants, armed men, masked men, masked intruders, thieves, thief, robbers, robber, hijackers, hijacker, kidnappers, raiders, intruders, perpetrators, bombers
  fr: assaillants, assaillant, hommes armés, individus masqués, hommes masqués, individus armés, agresseurs, voleurs, voleur, malfaiteurs, cambrioleurs, braqueurs, ravisseurs, tireurs, djihadistes, militants armés
  es: asaltantes, asaltante, atacantes, atacante, pistoleros, hombres armados, encapuchados, enmascarados, ladrones, ladrón, atracadores, secuestradores, agresores
  ru: нападавших, нападавшие, боевиков, боевики, вооружённых людей, вооруженных людей, грабителей, грабителя, грабители, преступников, преступника, преступники, в масках

audience : people
  concepts: spectator
  ar: متفرج, متفرجين, متفرجا, مشجع, مشجعين, مشجعا, مشجعون, جمهور, جماهير, في المدرجات, على المدرجات, في الملعب, داخل الملعب, في القاعة, داخل القاعة, داخل الصالة, حضور, الحضور, تذكرة, من الجمهور
  en: spectators, fans, inside the ground, inside the stadium, in the stands, in the stadium, in the hall, in the theatre, in the auditorium, attendance, crowd of, inside the theatre, inside the hall, audience, in the venue, tickets sold, concertgoers, concert-goers, filmgoers, in attendance, inside the arena, in the arena
  fr: spectateurs, supporteurs, supporters, dans les tribunes, dans le stade, dans la salle, dans le théâtre, pris place, public, accueillait, entrées, billets vendus, dans l'enceinte, festivaliers, assistance
  es: espectadores, aficionados, hinchas, en las gradas, en el estadio, en la sala, en el teatro, público, en el recinto, entradas vendidas, entradas, asistentes al concierto, concurrencia
  ru: зрителей, зрители, болельщиков, болельщики, на трибунах, на стадионе, в зале, билетов, посетителей концерта, в зал

aboard : people
  concepts: aboard
  ar: على متنها, على متنه, كان على متن, كانوا على متن, تقل, يقل, كانت تقل, كان يقل, تحمل
  en: on board, aboard, was carrying, were carrying, carrying
  fr: à bord, transportait, transportaient, occupants
  es: a bordo, transportaba, viajaban, ocupantes
  ru: на борту, находились на борту

turnout : share
  concepts: turnout
  ar: نسبة المشاركة, نسبة الإقبال, نسبة التصويت, الإقبال, المشاركة
  en: turnout, of voters cast, cast ballots, cast their ballots, on the roll took part, went to the polls
  fr: participation, taux de participation, se sont rendus aux urnes
  es: participación, índice de participación, acudieron a las urnas
  ru: явка, приняли участие в голосовании, явки

stranded : people
  ar: عالق, عالقين, عالقون, عالقا, علق, علقوا, محاصر, محاصرين, محاصرون, محاصرا, حوصر, حوصروا, تقطعت بهم السبل
  en: stranded, trapped, stuck, marooned, cut off, pinned, dangled, still underground
  fr: bloqués, bloquées, coincés, coincées, piégés, piégées, pris au piège, prisonniers, emmurés, isolés, isolées
  es: atrapados, atrapadas, varados, varadas, bloqueados, bloqueadas, aislados, aisladas, colgados, incomunicados
  ru: застряли, застряло, заблокированы, заблокировано, оказались в ловушке, под завалами, отрезаны

affected : people
  ar: متضرر, متضررين, تضرر, تضرروا, بلا مياه, بلا كهرباء, من دون مياه, من دون كهرباء, بدون كهرباء, بدون مياه, في الظلام, محرومين من, الانقطاع, انقطعت عنهم
  en: affected, without power, without water, without electricity, in the dark, cut off from, lost power, lost electricity, no water, no power
  fr: privés de, privées de, sans eau, sans électricité, sans courant, touchés, touchées, affectés, affectées, sinistrés, dans le noir
  es: sin agua, sin luz, sin electricidad, sin suministro, afectados, afectadas, a oscuras, damnificados
  ru: без света, без воды, без электричества, без электроснабжения, пострадавших от, остались без, обесточены

ill : people
  ar: أصيبوا بالتسمم, تسمم, تسمموا, مرضوا, ظهرت عليهم أعراض, حالات تسمم, الإسهال, حالة مرضية
  en: fell ill, fallen ill, became sick, sick, sickened, ill, unwell, food poisoning, poisoned, developed symptoms, were treated for, taken ill
  fr: malades, malade, tombés malades, tombées malades, intoxiqués, intoxiquées, intoxication, symptômes
  es: enfermos, enfermaron, intoxicados, intoxicadas, intoxicación, síntomas
  ru: заболели, заболело, отравились, отравилось, отравление, заболевших

visitors : people
  ar: زائر, زائرا, زوار, الزوار, حاج, حجاج, حاجا, سائح, سياح, سائحا, مصل, مصلين
  en: visitors, pilgrims, tourists, worshippers, holidaymakers, festivalgoers, guests
  fr: visiteurs, pèlerins, touristes, fidèles, vacanciers, festivaliers
  es: visitantes, peregrinos, turistas, fieles, feligreses, veraneantes
  ru: посетителей, паломников, туристов, гостей

inhabitants : people
  ar: نسمة, يسكنها, يسكنه, يقطنها, يقطنه, عدد سكانها, عدد سكانه, عدد السكان
  en: population, inhabitants, home to, live in, lives in, living in
  fr: habitants, peuplée de, peuplé de, population
  es: habitantes, población, viven en, vecinos
  ru: жителей, население, проживает, проживают

enrolled : people
  ar: متطوع, متطوعين, متطوعا, مسجلين في
  en: volunteers, enrolled, took part in the trial, taking part in the trial, the trial covered, the trial involved, participants in the study
  fr: volontaires, inscrits, participants à l'essai
  es: voluntarios, inscritos, participantes en el ensayo
  ru: добровольцев, участников испытаний

devaluation : share
  concepts: devaluation
  ar: قيمة العملة, قيمة الليرة, قيمة الدينار, قيمة الجنيه, من قيمته, من قيمتها, ربع قيمته, ربع قيمتها, نصف قيمته, نصف قيمتها, ثلث قيمته, ثلث قيمتها, تعويم
  en: devalued, devalue, devaluation, of its value, its value
  fr: dévalué, dévaluée, dévaluation, de sa valeur, sa valeur
  es: devaluó, devaluado, devaluada, devaluación, de su valor, su valor
  ru: девальвировал, девальвация, своей стоимости, в цене

stock : share
  ar: أسهم, سهم, أسهمها, أسهمه, سهمها, سهمه
  en: shares, stock, share price
  fr: titre, cours de bourse, l'action, en Bourse, à la Bourse
  es: acciones, sus acciones, en bolsa
  ru: акции, акций, котировки
