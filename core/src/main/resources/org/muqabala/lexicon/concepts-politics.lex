# Concepts of diplomacy, government, elections, law and courts, crime and police,
# human rights, migration policy and media (Arabic, English, French, Spanish, Russian).

# --- Diplomacy: contacts ---

contact : event
  ar: على تواصل, جهات اتصال, قناة تواصل, قنوات تواصل, تواصل مع, يتواصل مع, التواصل مع, تواصل دبلوماسي, اتصالات مع, أي اتصالات, اتصالات بين, أي اتصال, أي تواصل, اتصالات سرية
  en: contact, be in contact, in touch, channel of communication, reach out
  fr: contact, prendre contact, entrer en contact, canal de communication
  es: contacto, ponerse en contacto, en contacto, canal de comunicación
  ru: контакт, связаться, связываться, контактировать, канал связи

call : event < contact
  ar: اتصال, اتصل, يتصل, أجرى اتصالا, يجري اتصالا, تلقى اتصالا, يتلقى اتصالا, مكالمة, مكالمات, اتصالا, اتصال بين
  en: a call, the call, calls between, call between, call with, their call, held a call, had a call, received a call, second call, first call, any call, no call, such call, that call, this call, call took place, call lasted, call lasting
  fr: appel, appel entre dirigeants, appel a eu lieu, appel a duré, appel a été
  es: llamada, llamar a su homólogo
  ru: звонок, звонить, позвонить, созвониться, созваниваться

phone-call : event < call
  ar: اتصال هاتفي, اتصالا هاتفيا, اتصالات هاتفية, مكالمة هاتفية, محادثة هاتفية, مباحثات هاتفية, مهاتفة, هاتفيا, تحدث هاتفيا, عبر الهاتف, بالهاتف, هاتف, هاتفه, اتصالا هاتفيا مع, تحادث هاتفيا, تحادثا هاتفيا, تحدثا هاتفيا, يتحدثا هاتفيا, بحثا هاتفيا, بحث هاتفيا, هاتف نظيره, هاتفيا مع
  en: phone call, telephone call, phone conversation, telephone conversation, telephone talks, by phone, by telephone, over the phone, on the phone, spoke by phone, phoned, telephoned, phone, rang, phone calls, telephone calls, spoke on the phone, spoken by phone, speak by phone, talked by phone, talked on the phone, phone talks, phone conversations
  fr: appel téléphonique, entretien téléphonique, conversation téléphonique, coup de fil, coup de téléphone, téléphoner, téléphoné, par téléphone, au téléphone, entretenus au téléphone, entretenu au téléphone, entretenue au téléphone, entretenus par téléphone, entretenu par téléphone, entretiens téléphoniques, échange téléphonique, conversation au téléphone, appels téléphoniques
  es: llamada telefónica, conversación telefónica, telefonear, telefoneado, por teléfono, vía telefónica, llamó por teléfono, telefoneó, llamada, hablaron por teléfono, habló por teléfono, conversaron por teléfono, conversó por teléfono, conversación telefónica con, llamadas telefónicas
  ru: телефонный разговор, телефонный звонок, телефонная беседа, телефонные переговоры, по телефону, разговор по телефону, позвонить, позвонил, звонить, звонок, телефонного разговора, телефонном разговоре, поговорили по телефону, поговорил по телефону, созвонились, созвонился, телефонного звонка

video-call : event < call
  ar: مكالمة فيديو, مكالمة مرئية, اتصال مرئي, اتصال بالفيديو, اتصال عبر الفيديو, مكالمة عبر الفيديو, محادثة عبر الفيديو
  en: video call, video chat, video conversation, video link-up
  fr: appel vidéo, conversation vidéo, visio, échange par vidéo
  es: videollamada, llamada de vídeo, llamada de video, conversación por vídeo
  ru: видеозвонок, видеоразговор, звонок по видеосвязи, разговор по видеосвязи, видеосвязь

video-conference : event < meeting, video-call
  ar: مؤتمر عبر الفيديو, مؤتمر بالفيديو, مؤتمر مرئي, اجتماع عبر الفيديو, اجتماع افتراضي, قمة افتراضية, تقنية الاتصال المرئي, عبر تقنية الفيديو, عبر الاتصال المرئي, الفيديو كونفرنس
  en: video conference, videoconference, videoconferencing, virtual meeting, virtual summit, online meeting, via video link, by video link, teleconference
  fr: visioconférence, vidéoconférence, réunion virtuelle, sommet virtuel, par visioconférence, par liaison vidéo, téléconférence
  es: videoconferencia, reunión virtual, cumbre virtual, por videoconferencia, teleconferencia, reunión telemática
  ru: видеоконференция, видеоконференцсвязь, телеконференция, видеосаммит, в режиме видеоконференции, по видео-конференц-связи, онлайн-встреча

letter : thing < contact
  ar: رسالة, رسائل, رسالة خطية, خطاب مكتوب, بعث برسالة, وجه رسالة, برقية
  en: letter, written message, telegram
  fr: lettre, missive, courrier, télégramme
  es: carta, misiva, telegrama
  ru: письмо, послание, телеграмма, сообщение в адрес

talks : event < contact
  ar: محادثة, مباحثة, محادثات ثنائية, تحادث, يتحادث, تحدث مع, يتحدث مع, جولة مباحثات, تحدث إلى نظيره, تحادثا, محادثات, مباحثات, أجرى محادثات, أجرى مباحثات, أجريا محادثات, أجريا مباحثات, عقد محادثات, مباحثاتهما, محادثاتهما, تباحثا, تباحث مع, بحث مع
  en: talks, talk, conversation, exchange of views, held talks, spoke with, spoke to, speak to, speak with, speaking to, talked to, talked with, talk to, talking to, held talks with, hold talks, holds talks, holding talks, talks between, talks with
  fr: s'entretenir, s'est entretenu, conversation, échange de vues, discussions bilatérales, entretiens, eu un entretien, un entretien avec, entretien avec, s'est entretenue, parlé avec, se sont entretenus, s'entretient avec, s'entretiendra avec, discussions, pourparlers
  es: conversación, conversar, conversaciones, charla, intercambio de opiniones, mantuvo conversaciones, habló con, hablar con, conversó con, entrevistarse, se entrevistó
  ru: беседа, разговор, беседовать, побеседовать, поговорить, обмен мнениями, поговорил, беседовал, побеседовал, переговорил, переговоры, провел переговоры, провели переговоры, провела переговоры

negotiation : event < talks
  ar: مفاوضة, تفاوض, يتفاوض, فاوض, يفاوض, عملية تفاوضية, تفاوضي, جلسة تفاوضية, مفاوضات, طلب فتح المفاوضات
  en: negotiation, negotiate, bargaining, negotiating process, negotiated
  fr: négociation, négocier, négocié, pourparlers
  es: negociación, negociar, negociado, proceso negociador, negociaciones
  ru: переговоры, переговорный процесс, переговорный, договариваться, вести переговоры

indirect-negotiation : event < negotiation
  opposite: direct-negotiation
  ar: مفاوضات غير مباشرة, محادثات غير مباشرة, مباحثات غير مباشرة, دبلوماسية القنوات الخلفية, قنوات خلفية
  en: indirect negotiations, indirect talks, proximity talks, back channel, backchannel, shuttle diplomacy
  fr: négociations indirectes, pourparlers indirects, discussions indirectes, diplomatie de la navette
  es: negociaciones indirectas, conversaciones indirectas, diplomacia itinerante
  ru: непрямые переговоры, косвенные переговоры, челночная дипломатия

direct-negotiation : event < negotiation
  opposite: indirect-negotiation
  ar: مفاوضات مباشرة, محادثات مباشرة, مباحثات مباشرة, تفاوض مباشر, وجها لوجه
  en: direct negotiations, direct talks, face-to-face talks, face-to-face negotiations, face to face
  fr: négociations directes, pourparlers directs, discussions directes, face à face, en tête-à-tête direct
  es: negociaciones directas, conversaciones directas, cara a cara
  ru: прямые переговоры, очные переговоры, лицом к лицу

negotiation-round : event < negotiation
  ar: جولة مفاوضات, جولة محادثات, جولة من المفاوضات, جولة من المحادثات, جولة تفاوضية, جولة المفاوضات, جولة المحادثات, جولات التفاوض
  en: round of talks, round of negotiations, negotiating round, negotiation round, second round of talks, second round of negotiations, rounds of talks, rounds of negotiations
  fr: cycle de négociations, round de négociations, série de pourparlers, tour de négociations, cycle de pourparlers, cycles de négociations, tours de négociations, cycles de pourparlers
  es: ronda de negociaciones, ronda negociadora, ronda de conversaciones, ronda de diálogo, rondas de negociaciones, rondas de conversaciones
  ru: раунд переговоров, раунд консультаций, переговорный раунд, раунда переговоров, раунде переговоров, раунды переговоров

negotiating-table : thing < negotiation
  ar: طاولة المفاوضات, طاولة التفاوض, مائدة المفاوضات, طاولة الحوار
  en: negotiating table, negotiation table, bargaining table, table of negotiations, at the table, around the table
  fr: table des négociations, table de négociation
  es: mesa de negociación, mesa de negociaciones, mesa de diálogo
  ru: стол переговоров, за столом переговоров

consultation : event < talks
  ar: مشاورة, تشاور, يتشاور, شاور, استشارة, استشار, يستشير, تشاوري, لقاء تشاوري
  en: consultation, consult, consultative meeting
  fr: consultation, consulter, consulté, concertation, se concerter
  es: consulta, consultar, consultado, consultas políticas
  ru: консультация, консультироваться, проконсультироваться, консультации, совещаться

dialogue : event < talks
  ar: حوار, حوارات, تحاور, يتحاور, حاور, محاور سياسي, حوار وطني, حوار سياسي
  en: dialogue, dialog, national dialogue, engage in dialogue
  fr: dialogue, dialoguer, dialogue national
  es: diálogo, dialogar, diálogo nacional, dialogue, dialoguen
  ru: диалог, вести диалог, национальный диалог

meeting : event < contact
  ar: اجتماع, اجتمع, يجتمع, لقاء, التقى, يلتقي, لقاءات, قابل, مقابلة مع نظيره, عقد اجتماعا, عقد لقاء, التقت, لقاؤه, جلسا معا, جلس مع, التقيا, التقوا, يلتقيان, اجتمعا, اجتمعت, اجتمعوا, يجتمعان, لقاءه, لقاؤهما, لقائه, لقائهما, اجتماعات, اجتماعهما, اجتماعه, لقاء جمع, جمع لقاء, عقدا اجتماعا, عقدا لقاء, التقاه, الجلوس مع, يجلس مع
  en: meeting, meet, met, sat down with, get-together, gathering of leaders, huddled, came together, hold talks, sat down together, sit down together, came face to face, come face to face, gathered around the table, held talks, holds talks, holding talks, met with, meets, meeting with, meetings, gathered, sit down with, sitting down with
  fr: réunion, rencontre, rencontrer, rencontré, se réunir, réuni, entrevue, s'entretient, se sont entretenus, se retrouver à, se retrouver autour, se retrouvent à, se retrouvent autour, se sont retrouvés à, se sont retrouvés autour, se sont réunis, se sont rencontrés, s'est réuni, s'est réunie, rencontrés, a rencontré, ont rencontré, rencontrera, rencontrent, se réunissent, se réuniront, s'est entretenu, s'est entretenue, réunis à
  es: reunión, encuentro, reunirse, reunido, se reunió, encontrarse, entrevistarse con, se entrevistaron, se encontró con, se encontraron con, verse las caras, se vieron las caras, sentarse a la mesa, se sentaron a la mesa, se reunieron, reunieron, se reunirá, se reunirán, se reúne, se reúnen, reuniones, encuentros, mantuvo un encuentro, mantuvo una reunión, se encontraron
  ru: встреча, встретиться, встречаться, встретился, совещание, заседание, провести встречу, провел переговоры, провела переговоры, провели переговоры, проведет переговоры, собрались за столом, сели за стол, встретилась, встретились, встречи, встречу, встречей, встречаются, встретятся, встретится, провел встречу, провела встречу, провели встречу

closed-door-meeting : event < meeting
  ar: اجتماع مغلق, جلسة مغلقة, لقاء مغلق, خلف أبواب مغلقة, خلف الأبواب المغلقة, وراء أبواب مغلقة
  en: closed-door meeting, behind closed doors, closed-door session, closed meeting, private meeting
  fr: réunion à huis clos, à huis clos, derrière des portes closes
  es: reunión a puerta cerrada, a puerta cerrada, a puertas cerradas, encuentro privado
  ru: закрытая встреча, закрытое заседание, за закрытыми дверями, в закрытом режиме

one-on-one : event < meeting, alone
  ar: اختلى, يختلي, لقاء ثنائي منفرد, لقاء منفرد, على انفراد, خلوة, اجتماع منفرد, لقاء انفرادي, انفرد به, يلتقيه منفردا
  en: one-on-one, one on one, tête-à-tête, alone with, be alone with, private talk
  fr: tête-à-tête, en tête-à-tête, seul à seul, seul avec
  es: a solas, mano a mano, reunión a solas, encuentro a solas
  ru: с глазу на глаз, тет-а-тет, наедине, один на один

summit : event < meeting
  ar: قمة, قمم, اجتماع القمة, مؤتمر القمة, لقاء القمة
  en: summit, summit meeting, leaders' meeting
  fr: sommet, réunion au sommet, rencontre au sommet
  es: cumbre, reunión cumbre, reunión de líderes
  ru: саммит, встреча на высшем уровне, встреча в верхах

conference : event < meeting
  ar: مؤتمر, مؤتمرات, منتدى, منتديات, ندوة, ندوات
  en: conference, forum, congress, symposium
  fr: conférence, forum, colloque, congrès
  es: conferencia, foro, congreso internacional, simposio
  ru: конференция, форум, конгресс, симпозиум

session : event < meeting
  ar: جلسة, جلسات, دورة عادية, دورة طارئة, جلسة طارئة, جلسة عامة, جلسة استثنائية, دورة, دورة استثنائية, دورة برلمانية
  en: session, plenary, plenary session, emergency session, a sitting, sittings
  fr: séance, session, séance plénière, session extraordinaire, session d'urgence
  es: sesión, sesión plenaria, pleno, sesión de urgencia
  ru: сессия, пленарное заседание, экстренное заседание, внеочередное заседание

emergency-meeting : event < meeting
  ar: اجتماع طارئ, اجتماع عاجل, اجتماعا طارئا, اجتماعا عاجلا, اجتماع استثنائي
  en: emergency meeting, urgent meeting, crisis meeting, emergency talks, crisis talks, urgent talks
  fr: réunion d'urgence, réunion de crise, réunion extraordinaire
  es: reunión de emergencia, reunión urgente, reunión de urgencia, reunión de crisis
  ru: экстренная встреча, срочное заседание, экстренное совещание, чрезвычайное заседание

visit : event < contact, trip
  ar: زيارة, زار, يزور, زائر, زوار, قام بزيارة, يقوم بزيارة, زيارة رسمية, زيارته, زيارتها, زيارتهما, زيارات, زارت, زاروا, تزور, يزورون, زيارة عمل, زيارة دولة
  en: visit, official visit, state visit, pay a visit, working visit, trip to, visits, visited, visiting, visit to, a visit, official trip, state visits
  fr: visite, se rendre en visite, rendre visite, en visite, visite officielle, visite d'État, visites, visiter, visité, visitera, déplacement à, déplacement au, déplacement en, déplacement dans, en déplacement, déplacement officiel, voyage officiel, se rend en, se rend à, s'est rendu en, s'est rendu à, s'est rendue en, s'est rendue à, se rendra à, se rendra en, se rendre dans, s'est rendu dans, se rendre en
  es: visita, visitar, visitado, visita oficial, visita de Estado, visitó, visitará, visitan, visitas, visitaron, viaje oficial, viaje a, viajó a, viajará a, viaja a
  ru: визит, посетить, посещать, посещение, официальный визит, государственный визит, рабочий визит, визита, визиту, визитом, визите, визиты, визитов, визитами, посетил, посетила, посетили, посетит, посещает, посещения, поездка в, поездку в, поездки в, побывал в, побывала в

official-tour : event < visit
  ar: جولة خارجية, جولة إقليمية, جولة أوروبية, جولة آسيوية, جولة خليجية, جولة أفريقية, جولة في المنطقة
  en: regional tour, foreign tour, diplomatic tour, overseas tour, tour of the region
  fr: tournée régionale, tournée diplomatique, tournée à l'étranger, tournée au
  es: gira, gira regional, gira diplomática, gira oficial
  ru: турне, региональное турне, зарубежное турне, поездка по региону

receive-guest : event < meeting
  ar: استقبال رسمي, كان في استقباله, مراسم استقبال, في استقبال, استقبل الرئيس, استقبل الوزير, استقبل نظيره, استقبل وزير, استقبل الملك, استقبله, استقبل وفدا, يستقبل الرئيس
  en: receive a guest, received his counterpart, was received by, welcoming ceremony, greeted at the airport
  fr: reçu par, accueilli par, cérémonie d'accueil, recevoir son homologue
  es: recibir a, recibido por, ceremonia de bienvenida
  ru: принять делегацию, был принят, приём делегации, церемония встречи

host : event
  ar: استضاف, يستضيف, استضافة, مستضيف, مضيف, احتضن, يحتضن, احتضان
  en: host, hosting, play host, hosted
  fr: hôte, abriter une réunion, accueillir le sommet, accueillir des pourparlers, pays hôte, accueilli, accueille, accueillera, accueillir, accueillie
  es: anfitrión, albergar, ser sede de, acoger la cumbre, acoger las negociaciones, país anfitrión, acogió, acoge, acogerá, acogido, acoger
  ru: принимать у себя, принимающая сторона, хозяин встречи, принять саммит, проводить у себя, принимает у себя, приняла у себя, принял у себя, приняла переговоры, приняла саммит, принял переговоры, принимал саммит

attend : event
  opposite: boycott
  ar: حضر الاجتماع, يحضر, حضور, شارك في, يشارك في, مشاركة, مشارك, شارك, يشارك, مشاركون, اشترك, يشترك, اشتراك, حضر, انضم, ينضم, انضمام, المشاركة في, توافد, توافدوا, يتوافد, تقاطر, احتشدوا, كان حاضرا, كانت حاضرة, تدفق على, حضرت, حضروا, يحضرون, شاركت, شاركوا, يشاركون, تشارك, حضره, حضرها, شاركوا في, شاركت في
  en: attend, attendance, take part, took part, participate, participation, participant, attendee, taken part, join, joined, attended, thronged, turned up, turn up, turns up, turning up, show up, shows up, showed up, shown up, showing up, flock to, flocked to, packed the, filed past, among the guests, among those present, made an appearance, make an appearance, paid their respects, in the audience, was at the ceremony, was at the funeral, was at the match, was at the game, was at the wedding, was at the meeting, was at the event, was at the premiere, was at the opening, was at the festival, was at the gala, were at the ceremony, were at the funeral, were at the match, were at the game, were at the wedding, were at the meeting, were at the event, were at the premiere, were at the opening, were at the festival, were at the gala, was among the mourners, put in an appearance, puts in an appearance, putting in an appearance
  fr: assister à, participer, participé, participation, participant, prendre part, pris part, rejoindre, assiste, affluer, affluent, afflué, étaient présents, sont présents, se presser, se pressent, prend part, prennent part, être présent à, être présent au, être présent aux, être présent lors, était présent à, était présent au, était présent aux, était présent lors, est présent à, est présent au, est présent aux, est présent lors, faire le déplacement, fait le déplacement, rejoint la cérémonie, rejoints la cérémonie, se rendre aux obsèques, se rendre au mariage, se rendre au stade, s'est rendu aux obsèques, s'est rendu au mariage, s'est rendu au stade, s'est rendue aux obsèques, s'est rendue au mariage, s'est rendue au stade, faire acte de présence, fait acte de présence, se rendre à la cérémonie, s'est rendu à la cérémonie, s'est rendue à la cérémonie, se sont rendus aux obsèques, se sont rendus au mariage, se sont rendus au stade, se sont rendus à la cérémonie, rejoignent, rejoignit, rejoignirent, rejoindront, rejoignait, rejoignaient, rejoignant, rejoigne
  es: asistir, asistido, asistencia a la reunión, participar, participado, participación, participante, tomar parte, unirse, participaciones, abarrotaron, abarrotar, estuvo presente, estuvieron presente, estuvieron presentes, acudir al acto, acudir al ceremonia, acudir al funeral, acudir al boda, acudir al partido, acudir al estadio, acudir al estreno, acudir al gala, acudió al acto, acudió al ceremonia, acudió al funeral, acudió al boda, acudió al partido, acudió al estadio, acudió al estreno, acudió al gala, acudieron al acto, acudieron al ceremonia, acudieron al funeral, acudieron al boda, acudieron al partido, acudieron al estadio, acudieron al estreno, acudieron al gala, acude al acto, acude al ceremonia, acude al funeral, acude al boda, acude al partido, acude al estadio, acude al estreno, acude al gala, acuden al acto, acuden al ceremonia, acuden al funeral, acuden al boda, acuden al partido, acuden al estadio, acuden al estreno, acuden al gala, se dio cita, se dieron cita, acudir a la acto, acudir a la ceremonia, acudir a la funeral, acudir a la boda, acudir a la partido, acudir a la estadio, acudir a la estreno, acudir a la gala, acudió a la acto, acudió a la ceremonia, acudió a la funeral, acudió a la boda, acudió a la partido, acudió a la estadio, acudió a la estreno, acudió a la gala, acudieron a la acto, acudieron a la ceremonia, acudieron a la funeral, acudieron a la boda, acudieron a la partido, acudieron a la estadio, acudieron a la estreno, acudieron a la gala, acude a la acto, acude a la ceremonia, acude a la funeral, acude a la boda, acude a la partido, acude a la estadio, acude a la estreno, acude a la gala, acuden a la acto, acuden a la ceremonia, acuden a la funeral, acuden a la boda, acuden a la partido, acuden a la estadio, acuden a la estreno, acuden a la gala, hacer acto de presencia, hizo acto de presencia
  ru: присутствовать, участвовать, участие, участник, принять участие, принимать участие, посетить саммит, присоединиться, присутствуют, участвует, участвуют, съехались, присутствовал, присутствовали, присутствует, посетил церемонию, посетили церемонию, пришли на, побывал на, побывали на, собрались на

invite : event
  ar: دعوة لزيارة, دعاه إلى زيارة, وجه دعوة, تلقى دعوة, يوجه دعوة, دعوة رسمية, دعوات, مدعو, مدعوون, دعوة, دعوة إلى زيارة, دعوة لحضور, دعوة للمشاركة, دعوة إلى حضور, دعوة من, بدعوة من, تلبية لدعوة, وجهت دعوة, تلقت دعوة, تسلم دعوة, تسلمت دعوة, دعاه, دعاها, دعوته, دعوتها, استضافه
  en: invite, invitation, extend an invitation, invites, invited, invitee, invitees, inviting
  fr: inviter, invité, invitation, convier, convié, conviée, conviés, convie, convient à, invite, invitent, inviter à, invités
  es: invitar, invitado, invitación, invitaciones, invitó, invitaron, invita, invitan, invitados, invitada, convidar, convidado
  ru: пригласить, приглашать, приглашение, приглашён, пригласил, пригласила, пригласили, приглашает, приглашают, приглашен, приглашены, приглашена, приглашения, приглашением

chair-meeting : event
  ar: ترأس الاجتماع, ترأس, يترأس, رأس الاجتماع, رئاسة الاجتماع, برئاسة
  en: chair, preside, chaired by, presided over
  fr: présider, présidé par, sous la présidence de
  es: presidir, presidido por, bajo la presidencia de
  ru: председательствовать, под председательством, возглавить заседание

end-meeting : event
  opposite: start-meeting
  ar: انتهى الاجتماع, انتهت المحادثات, انتهاء الاجتماع, أنهى الاجتماع, رفع الجلسة, رفعت الجلسة, اختتام المحادثات, انفض الاجتماع, اختتم الاجتماع, اختتم المباحثات, اختتمت المحادثات, اختتم زيارته
  en: end of the meeting, meeting ended, talks ended, concluded talks, wrap up, wrapped up, adjourn, adjournment, end a meeting
  fr: lever la séance, séance levée, la réunion s'est terminée, fin de la réunion, clôture de la réunion
  es: levantar la sesión, terminó la reunión, concluyó la reunión, fin de la reunión
  ru: завершить переговоры, завершить встречу, окончание встречи, встреча завершилась, переговоры завершились, закрыть заседание

start-meeting : event
  opposite: end-meeting
  ar: افتتح الاجتماع, انطلقت المحادثات, انطلاق المحادثات, بدأت المحادثات, بدء المحادثات, بدء الاجتماع, انطلاق المفاوضات, بدأ الاجتماع, انطلاق القمة, افتتاح القمة
  en: talks began, talks start, meeting began, start of talks, opening of the summit, open talks
  fr: début des pourparlers, début de la réunion, ouverture du sommet, entamer des négociations, entamer des pourparlers
  es: inicio de las conversaciones, comienzo de la reunión, iniciar negociaciones, apertura de la cumbre
  ru: начало переговоров, переговоры начались, встреча началась, открытие саммита, начать переговоры

delegation : thing
  ar: وفد, وفود, بعثة تفاوضية, وفد رسمي, وفد رفيع المستوى, فريق التفاوض
  en: delegation, negotiating team, delegate
  fr: délégation, délégué, équipe de négociation
  es: delegación, delegado, equipo negociador, delegaciones
  ru: делегация, делегат, переговорная группа, переговорная команда

lead-delegation : event
  ar: ترأس وفد, ترأس وفدا, يترأس وفد, يترأس وفدا, قاد وفدا, يقود وفدا, على رأس وفد, رأس الوفد, رئيس الوفد, رئيس وفد
  en: lead a delegation, head a delegation, led the delegation, head of the delegation, delegation led by, delegation headed by
  fr: conduire une délégation, diriger une délégation, à la tête d'une délégation, chef de la délégation, délégation conduite par
  es: encabezar una delegación, al frente de una delegación, jefe de la delegación, delegación encabezada por
  ru: возглавить делегацию, возглавлять делегацию, во главе делегации, глава делегации

envoy : thing < official-person
  ar: مبعوث, موفد, مبعوث خاص, المبعوث الأممي, مندوب, ممثل خاص, المبعوث, مبعوثة, المبعوثة, المبعوث الخاص, الموفد, موفدا, مبعوثها, مبعوثه, الموفد الأممي, ممثلي, ممثلو
  en: envoy, special envoy, emissary, special representative, representative
  fr: émissaire, envoyé spécial, représentant spécial, émissaires, envoyée spéciale, envoyé de l'ONU
  es: enviado especial, emisario, representante especial, enviado, enviada, enviada especial, el enviado
  ru: посланник, спецпосланник, спецпредставитель, специальный посланник, специальный представитель, эмиссар, посланника, спецпосланника, спецпредставителя

permanent-representative : thing < envoy
  ar: مندوب دائم, المندوب الدائم, ممثل دائم, الممثل الدائم, السفير لدى الأمم المتحدة
  en: permanent representative, un ambassador, ambassador to the united nations, representative to the un
  fr: représentant permanent, ambassadeur auprès de l'ONU
  es: representante permanente, embajador ante la ONU
  ru: постпред, постоянный представитель, постпредство

negotiator : thing < official-person
  ar: مفاوض, كبير المفاوضين, مفاوضين, مفاوضون
  en: negotiator, chief negotiator
  fr: négociateur, négociateur en chef
  es: negociador, jefe negociador, negociador jefe
  ru: переговорщик, участник переговоров, главный переговорщик

mediate : event
  ar: توسط, يتوسط, وساطة, وساطات, مساع حميدة, المساعي الحميدة, جهود الوساطة, الوساطة, توسطت, تتوسط, دور الوسيط, بوساطة, لعب دور الوسيط
  en: mediate, mediation, broker, good offices, brokered, mediating, mediated, mediates, broker talks, brokering, brokered by, act as a mediator, act as mediator, acting as mediator, acting as a mediator, role of mediator
  fr: médiation, jouer les médiateurs, bons offices, s'entremettre, servir de médiateur, médiations, médier, joue les médiateurs, sous l'égide
  es: mediar, mediación, mediado, buenos oficios, intermediar, mediaciones, medió, media entre, mediadora, oficiar de mediador
  ru: посредничать, посредничество, при посредничестве, добрые услуги, посреднические усилия, посредничества, посредничестве, посредничеством, посреднических, выступить посредником, выступил посредником

mediator : thing < person
  ar: وسيط, وسطاء, طرف وسيط, سمسار, سماسرة
  en: mediator, intermediary, go-between, middleman, middlemen, go-betweens, fixer
  fr: médiateur, intermédiaire, pays médiateur, entremetteur
  es: mediador, intermediario, país mediador
  ru: посредник, страна-посредник, медиатор

counterpart : thing < official-person
  ar: نظير, نظيره, نظراء, نظيرته
  en: counterpart, opposite number
  fr: homologue
  es: homólogo, homóloga
  ru: коллега по должности, визави, зарубежный коллега

agenda : thing
  ar: جدول الأعمال, جدول أعمال, أجندة, أجندات, على رأس جدول الأعمال
  en: agenda, on the agenda
  fr: ordre du jour, agenda, à l'ordre du jour
  es: orden del día, agenda
  ru: повестка дня

# --- Diplomacy: statements and texts ---

statement : thing
  ar: بيان, تصريح, تصريحات, بيان صحفي, إعلان رسمي, صرح في بيان, بلاغ رسمي, التصريحات, تصريحاته, تصريحاتها
  en: statement, communique, communiqué, press release, declaration, remarks, comments, his comments
  fr: déclaration, communiqué, communiqué de presse, propos
  es: declaración, comunicado, nota de prensa, declaraciones
  ru: заявление, коммюнике, пресс-релиз, декларация, высказывания, высказываний, высказывание, высказываниями

joint-statement : thing < statement
  ar: بيان مشترك, بيانا مشتركا, إعلان مشترك, بيان ختامي, البيان الختامي, بيان القمة
  en: joint statement, joint communique, joint declaration, final statement, final communique, closing statement, summit declaration, final declaration, closing declaration
  fr: déclaration commune, communiqué conjoint, déclaration conjointe, communiqué final, communiqué commun, déclaration finale
  es: declaración conjunta, comunicado conjunto, declaración final, comunicado final
  ru: совместное заявление, совместная декларация, итоговое заявление, итоговое коммюнике, итоговая декларация, заключительное коммюнике, итоговый документ, заключительная декларация, итогового документа

press-conference : event
  ar: مؤتمر صحفي, مؤتمر صحافي, مؤتمرا صحفيا, مؤتمرا صحافيا, إحاطة صحفية, إيجاز صحفي, مؤتمر صحفي مشترك
  en: press conference, news conference, press briefing, news briefing, joint press conference
  fr: conférence de presse, point de presse, conférence de presse conjointe
  es: rueda de prensa, conferencia de prensa, comparecencia ante la prensa
  ru: пресс-конференция, брифинг, пресс-брифинг, пресс-подход

speech : event
  ar: خطاب, خطابات, ألقى خطابا, يلقي خطابا, ألقى كلمة, يلقي كلمة, كلمة ألقاها, خطاب متلفز, كلمة الرئيس, كلمته, ألقت كلمة, في كلمة, خطابه, خطابها, كلمة متلفزة
  en: speech, address to the nation, televised address, keynote address, deliver a speech, addressed, addressing
  fr: discours, allocution, prononcer un discours
  es: discurso, alocución, pronunciar un discurso, alocuciones
  ru: речь, обращение к нации, выступить с речью, выступление, телеобращение

protest-note : thing < letter
  ar: مذكرة احتجاج, مذكرة دبلوماسية, احتجاج رسمي, مذكرة احتجاجية, احتجاج دبلوماسي
  en: protest note, diplomatic note, note of protest, formal protest, note verbale, démarche
  fr: note de protestation, note diplomatique, protestation officielle, note verbale
  es: nota de protesta, nota diplomática, protesta formal, nota verbal
  ru: нота протеста, дипломатическая нота, официальный протест, вербальная нота

agreement : thing
  ar: اتفاق, اتفاقات, اتفاقية, صفقة سياسية, تفاهم, تفاهمات, صفقة, صفقات
  en: agreement, accord, deal, pact, understanding, deal with, deal with the, a deal with
  fr: accord, pacte, entente, arrangement
  es: acuerdo, pacto, convenio, entendimiento
  ru: соглашение, договорённость, пакт

framework-agreement : thing < agreement
  ar: اتفاق إطاري, اتفاق إطار, اتفاقية إطارية, اتفاق مبدئي, اتفاق أولي, اتفاق من حيث المبدأ
  en: framework agreement, agreement in principle, preliminary agreement, framework deal, preliminary deal
  fr: accord-cadre, accord de principe, accord préliminaire
  es: acuerdo marco, acuerdo de principio, acuerdo preliminar, principio de acuerdo
  ru: рамочное соглашение, принципиальная договорённость, предварительное соглашение, предварительная договорённость

peace-agreement : thing < agreement
  ar: اتفاق سلام, اتفاقية سلام, معاهدة سلام, اتفاق السلام, اتفاقية السلام, معاهدة السلام
  en: peace agreement, peace deal, peace accord, peace treaty
  fr: accord de paix, traité de paix
  es: acuerdo de paz, tratado de paz
  ru: мирное соглашение, мирный договор, мирная сделка

peace-plan : thing < proposal
  ar: خطة سلام, خطة السلام, خطة للسلام, مبادرة سلام, مبادرة السلام, خارطة طريق, خريطة طريق
  en: peace plan, peace proposal, peace initiative, roadmap, road map
  fr: plan de paix, initiative de paix, feuille de route
  es: plan de paz, iniciativa de paz, propuesta de paz, hoja de ruta
  ru: мирный план, план мирного урегулирования, мирная инициатива, дорожная карта

peace-process : event
  ar: عملية السلام, عملية سلام, مسار السلام, جهود السلام, محادثات السلام, محادثات سلام, مفاوضات السلام, مفاوضات سلام
  en: peace process, peace talks, peace negotiations, peace efforts, peacemaking
  fr: processus de paix, pourparlers de paix, négociations de paix, efforts de paix
  es: proceso de paz, conversaciones de paz, negociaciones de paz, esfuerzos de paz
  ru: мирный процесс, мирные переговоры, мирное урегулирование

political-solution : thing
  opposite: military-solution
  ar: حل سياسي, حل دبلوماسي, تسوية سياسية, تسوية سلمية, حل سلمي, حلا سياسيا, حلا دبلوماسيا, حل تفاوضي
  en: political solution, diplomatic solution, political settlement, peaceful settlement, negotiated settlement
  fr: solution politique, solution diplomatique, règlement politique, règlement pacifique, solution négociée
  es: solución política, solución diplomática, arreglo pacífico, solución negociada, salida política
  ru: политическое решение, дипломатическое решение, политическое урегулирование, мирное решение, дипломатическое урегулирование

military-solution : thing
  opposite: political-solution
  ar: حل عسكري, الحل العسكري, خيار عسكري, الخيار العسكري, حسم عسكري
  en: military solution, military option
  fr: solution militaire, option militaire
  es: solución militar, opción militar
  ru: военное решение, военный вариант, силовое решение, силовой вариант

two-state-solution : thing < political-solution
  ar: حل الدولتين, حل قيام دولتين
  en: two-state solution, two state solution
  fr: solution à deux États
  es: solución de dos Estados, solución de los dos Estados
  ru: двухгосударственное решение, решение о двух государствах, принцип двух государств

treaty : thing < agreement
  ar: معاهدة, معاهدات, ميثاق, مواثيق, بروتوكول, بروتوكولات
  en: treaty, convention, charter, protocol
  fr: traité, convention, charte, protocole
  es: tratado, convención, carta fundacional, protocolo
  ru: договор, конвенция, хартия

memorandum : thing < agreement
  ar: مذكرة تفاهم, مذكرات تفاهم, مذكرة التفاهم
  en: memorandum of understanding, memorandum, mou
  fr: mémorandum d'entente, mémorandum, protocole d'accord
  es: memorando de entendimiento, memorando, memorándum
  ru: меморандум, меморандум о взаимопонимании

draft-text : thing < text
  ar: مسودة, مسودات, مسودة اتفاق, نص مقترح, مشروع قرار
  en: draft text, draft agreement, draft resolution, draft document, draft, drafts, draft deal
  fr: ébauche, projet de texte, projet d'accord, projet de résolution
  es: borrador, proyecto de acuerdo, proyecto de resolución
  ru: проект соглашения, проект документа, черновик, проект резолюции

clause : thing
  ar: بند, بنود, فقرة, فقرات
  en: clause, provision, paragraph
  fr: clause, disposition du texte, alinéa
  es: cláusula, disposición del texto, apartado
  ru: пункт соглашения, положение договора, оговорка

agree : event
  opposite: fail-to-agree
  ar: اتفق, يتفق, توصل إلى اتفاق, توصلا إلى اتفاق, توصلت إلى اتفاق, التوصل إلى اتفاق, التوصل لاتفاق, يتوصل إلى اتفاق, أبرم اتفاقا, إبرام اتفاق, توافق, يتوافق, وقعا اتفاقا, تفاهما, تصالحا, توصل الطرفان, أرضية مشتركة, سووا خلافهما, تسوية الخلاف, توصلوا إلى تسوية, توصل إلى تسوية, توصلا إلى تسوية, التوصل إلى تسوية, توصلوا إلى تفاهم, توصل الجانبان إلى اتفاق, توصل الجانبان, توصلوا إلى اتفاق, اتفقوا, اتفقا, اتفقت, تتفق, يتفقان, توافقوا, توافقت
  en: agree, agreed, reach an agreement, reached a deal, strike a deal, struck a deal, clinch a deal, come to an agreement, reach agreement, hammered out, thrashed out, patched up, out-of-court settlement, shake hands on, shook hands on, came to terms, come to terms, were in agreement, are in agreement, reached an agreement, reaches a deal, reach a deal, strikes a deal, clinched a deal, sealed a deal, seal a deal, sealed the deal, buried the hatchet, settled their differences, settled the dispute, see eye to eye, sees eye to eye, saw eye to eye, seen eye to eye, seeing eye to eye, settled out of court
  fr: s'accorder, se mettre d'accord, s'entendre sur, convenir, convenu, parvenir à un accord, conclure un accord, accord conclu, trouver un accord, conclu, s'accordent, s'entendre, s'entendent, s'entendus, s'est accordé, tomber d'accord, tombés d'accord, tombé d'accord, tombent d'accord, tombées d'accord, se sont accordés, se mettent d'accord, se met d'accord, s'est mis d'accord, trouver un compromis, trouvé un accord, trouvé un compromis, trouvent un accord, trouvent un compromis, se sont entendus, conclut un accord, sceller un accord, scellé un accord, se sont mis d'accord, trouver un terrain d'entente, trouvé un terrain d'entente, trouvent un terrain d'entente, parvenus à un accord, parvenus à un compromis, parvient à un accord, parvient à un compromis, parviennent à un accord, parviennent à un compromis, parvenu à un accord, parvenu à un compromis, enterrer la hache de guerre, enterré la hache de guerre, sont convenus, convenus de, convenu de, conviennent, est convenu, ont convenu, s'accordent sur, se sont entendues, s'entendent sur, s'est entendu, conviendra, conviendront, conviendrait, conviendraient, convenus, convint, convinrent
  es: acordar, acordado, ponerse de acuerdo, llegar a un acuerdo, alcanzar un acuerdo, convenir, convenido, cerrar un acuerdo, acuerdan, pactar, pactó, pactaron, pactado, se entendieron, limar asperezas, limar diferencias, limaron diferencias, alcanzaron un acuerdo, alcanzó un acuerdo, alcanzan un acuerdo, alcanza un acuerdo, cerraron un acuerdo, cerraron un trato, cerraron el acuerdo, cerraron el trato, cerró un acuerdo, cerró un trato, cerró el acuerdo, cerró el trato, sellaron un acuerdo, sellaron un trato, sellaron el acuerdo, sellaron el trato, selló un acuerdo, selló un trato, selló el acuerdo, selló el trato, sellar un acuerdo, sellar un trato, sellar el acuerdo, sellar el trato, hacer las paces, hicieron las paces, se pusieron de acuerdo, se ponen de acuerdo, llegaron a un acuerdo, llegaron a un entendimiento, llega a un acuerdo, llega a un entendimiento, llegan a un acuerdo, llegan a un entendimiento, llegó a un acuerdo, llegó a un entendimiento, acordaron, acordó, convinieron, conviene, convienen, convendrá, convendrán, convendría, convendrían, convenga, convengan
  ru: договориться, договорился, согласовать, согласован, достичь соглашения, достичь договорённости, прийти к соглашению, заключить соглашение, условиться, договариваются, достигли соглашения, достиг соглашения, достигла соглашения, достигли договоренности, достигнуто соглашение, достигнута договоренность, сошлись на, уладили спор, пришли к соглашению, пришли к согласию, нашли общий язык, ударили по рукам, пришли к компромиссу

fail-to-agree : event < fail
  opposite: agree
  ar: فشل في التوصل إلى اتفاق, فشلت في التوصل إلى اتفاق, دون التوصل إلى اتفاق, دون اتفاق, بدون اتفاق, لم يتوصل إلى اتفاق, لم يتوصلا إلى اتفاق, عدم التوصل إلى اتفاق, تعذر التوصل إلى اتفاق, اختلف على, لم يتفق, أخفق في التوصل إلى اتفاق, فشل المفاوضات, فشل المحادثات, فشلت المفاوضات, فشلت المحادثات, انهيار المفاوضات, انهيار المحادثات, انهارت المحادثات, انهارت المفاوضات, لم يتم التوصل إلى اتفاق, تعثر المفاوضات, تعثرت المفاوضات, تعثر المحادثات, أخفقت المفاوضات, أخفقت المحادثات, وصلت المفاوضات إلى طريق مسدود, إخفاق المفاوضات, إخفاق المحادثات
  en: fail to agree, failed to reach an agreement, no agreement, no deal, without agreement, without an agreement, without a deal, talks collapsed, talks failed, collapse of talks, failure of talks, disagree, failed to reach a deal, fail to reach agreement, ended without agreement, talks broke down, talks ended without, without reaching a deal, no deal was reached, negotiations broke down, negotiations collapsed, negotiations failed, negotiations have failed, talks have collapsed, talks break down, talks have failed, breakdown of talks, breakdown in talks, breakdown in negotiations, collapse of negotiations, failure of negotiations, talks fell apart
  fr: échec des négociations, échec des pourparlers, sans accord, ne pas parvenir à un accord, échouer à s'entendre, pas d'accord, rupture des négociations, en désaccord, faute d'accord, sans parvenir à un accord, pourparlers ont échoué, négociations ont échoué, négociations ont capoté, échec des discussions, discussions ont échoué, rupture des pourparlers
  es: no llegar a un acuerdo, no alcanzar un acuerdo, sin acuerdo, fracaso de las negociaciones, ruptura de las negociaciones, falta de acuerdo, no lograron un acuerdo, negociaciones fracasaron, sin llegar a un acuerdo, sin alcanzar un acuerdo, fracasaron las negociaciones, conversaciones fracasaron, fracasaron las conversaciones, fracaso de las conversaciones, negociaciones han fracasado, fracaso del diálogo
  ru: не договориться, не смогли договориться, не достичь соглашения, без соглашения, провал переговоров, срыв переговоров, переговоры провалились, не прийти к соглашению, не удалось договориться, переговоры зашли в тупик, переговоры сорвались, сорвались переговоры, переговоры сорваны, сорвать переговоры, сорвал переговоры, провалились переговоры, переговоры закончились безрезультатно, переговоры прерваны

sign : event
  ar: وقع اتفاقا, وقع اتفاقية, يوقع, توقيع, وقعت اتفاقية, موقع على, أمضى اتفاقا, تواقيع, توقيعات, وقع على اتفاق, وقع على الاتفاق, وقع الاتفاق, وقع الجانبان, وقع الطرفان, بالأحرف الأولى, وقع بالأحرف الأولى, وقعوا بالأحرف الأولى, وقعوا اتفاقا, وقعت اتفاقا, وقعا على اتفاق, وقعوا على اتفاق, وقعت الحكومة, توقيعه, توقيع الاتفاق, وقعته, وقعه, وقع, وقعا, وقعتا, وقعوا, وقعت, يوقعان, يوقعون, وقع البلدان, وقعت الدولتان, وقعها, وقعاه, وقعاها, التوقيع, الموقعة, الموقع على, موقعة, جرى توقيع, تم توقيع
  en: sign, signature, signing, signatory, ink a deal, initialled, initialed, signs, inked
  fr: signer, signé, signature, signataire, parapher, conclu un accord, signée, signés, signent, signe un accord, paraphée, paraphent, signèrent, ont paraphé
  es: firmar, firmado, firma del acuerdo, signatario, firmante, suscribir, suscrito, rubricaron, rubricó, rubricado, rubricar, suscribieron, suscribió, firmaron, firmó, firmada, firmados, firman, firma, firmaran, firmar un acuerdo, firmarán, firmas, firmando, rubricada, rubrique, rubriquen
  ru: подписать, подписывать, подписание, подпись, подписан, подписант, парафировали, парафировал, парафирован, парафировано, подписали, подписал, подписала, подписано, подписаны, подписывают, подписания, подписав, подпишут, подпишет, подписанный, подписанное

ratify : event < adopt
  ar: صادق على, يصادق, مصادقة, صدق على, يصدق على, تصديق على, أقر الاتفاق, إقرار الاتفاق, صادق البرلمان, صادق مجلس, صادق النواب, صادق المجلس, صادقت, صادقت على, صادقوا, صادقوا على, تصادق, تصادق على, صدق البرلمان, صدقت على, المصادقة, المصادقة على, التصديق على, تصديق البرلمان
  en: ratify, ratification, ratified, ratifies, ratifying
  fr: ratifier, ratifié, ratification, entériner, ratifie, ratifient, entériné, entérine, ratifiée
  es: ratificar, ratificado, ratificación, ratificaciones, ratificó, ratificaron, ratifica, ratifican, ratifique, ratifiquen
  ru: ратифицировать, ратификация, ратифицирован, ратифицировал, ратифицировала, ратифицировали, ратификации, ратификацию

enter-into-force : event
  opposite: expire
  ar: دخل حيز التنفيذ, يدخل حيز التنفيذ, دخول حيز التنفيذ, حيز التنفيذ, سريان, سارية المفعول, بدأ سريان, سرى مفعوله, سارية, ساري المفعول, ساريا, ساري, السارية, دخلت حيز التنفيذ, حيز النفاذ
  en: enter into force, entered into force, take effect, took effect, come into force, came into effect, go into effect, entry into force, came into force, comes into force, takes effect, in force
  fr: entrer en vigueur, entré en vigueur, entrée en vigueur, prendre effet, en vigueur, restent en vigueur
  es: entrar en vigor, entró en vigor, entrada en vigor, surtir efecto, en vigor, vigente, vigentes, vigencia
  ru: вступить в силу, вступать в силу, вступление в силу, вступил в силу, вступила в силу, в силе, остается в силе, остаются в силе, вступило в силу, вступили в силу, вступает в силу

expire : event
  opposite: enter-into-force, extend-term
  ar: انتهت صلاحية, انتهاء صلاحية, انتهى مفعول, انقضت المهلة, انتهاء المهلة, انتهت المهلة, انتهاء مدة, انقضاء مدة
  en: expire, expiry, expiration
  fr: expirer, expiré, expiration, arriver à échéance
  es: expirar, expirado, expiración, vencer el plazo, caducar, expiraciones, caduque, caduquen
  ru: истечь, истекать, истечение срока, истёк, срок истёк

extend-term : event
  opposite: expire
  ar: مدد, يمدد, تمديد, تمديدات, جدد الاتفاق, تجديد الاتفاق, تجديد التفويض, التجديد, تجديد ولاية, التمديد, مددوا, تمديد ولاية
  en: extension, prolong, renewal, rollover, extend the deadline, extend the ceasefire, extend the mandate, renew the mandate, extend, extended, extending, extends, renewed the mandate, renews the mandate, renewed the mission, renewal of the mandate, extended the mission
  fr: prolonger, prolongation, proroger, prorogation, reconduire, renouveler, prolonger la trêve, prolongé, prolonge, prolongée, prorogé, reconduit, reconduisent, reconduiront, reconduisit, reconduisirent, reconduisait, reconduisaient, reconduisant, reconduise
  es: prorrogar, prorrogado, prórroga, prolongar, renovar, extender el plazo, prorrogaron, renovó el mandato, amplió el mandato, prolongue, prolonguen, prorrogue, prorroguen, renueva, renuevan, renueve
  ru: продлить, продлевать, продление, продлён, пролонгация, пролонгировать, продлили, продлен, продлено, продления

withdraw-from-agreement : event < withdraw
  opposite: join-agreement
  ar: انسحب من الاتفاق, انسحب من المعاهدة, الانسحاب من الاتفاق, الانسحاب من المعاهدة, الانسحاب من الاتفاقية, انسحابه من الاتفاق, ألغى الاتفاق, انسحبت من الاتفاق, انسحبت من المعاهدة, انسحابها من الاتفاق, انسحابها من المعاهدة, انسحبت من الاتفاقية, انسحابه من المعاهدة
  en: withdraw from the agreement, pull out of the deal, quit the treaty, withdraw from the treaty, pull out of the agreement, abandon the deal, denounce the treaty, withdrew from the treaty, withdrew from the agreement, withdrew from the accord, withdraws from the treaty, pulled out of the treaty, pulled out of the deal, pulled out of the agreement, pulled out of the accord, withdrawal from the treaty, withdrawal from the agreement, withdrawal from the accord, pullout from the accord, left the treaty, quits the treaty
  fr: se retirer de l'accord, retrait de l'accord, se retirer du traité, retrait du traité, dénoncer l'accord, s'est retiré de l'accord, s'est retirée de l'accord, s'est retiré du traité, s'est retirée du traité, se retire de l'accord, se retire du traité, sorti du traité, sortie du traité, sortie de l'accord
  es: retirarse del acuerdo, retirada del acuerdo, abandonar el acuerdo, salirse del tratado, denunciar el tratado, se retiró del acuerdo, se retiró del tratado, abandonó el tratado, abandonó el acuerdo, abandona el tratado, abandonar el tratado, salió del acuerdo, salió del tratado, salida del acuerdo, salida del tratado
  ru: выйти из соглашения, выход из соглашения, выйти из договора, выход из договора, денонсировать, денонсация, вышла из договора, вышел из договора, вышла из соглашения, вышел из соглашения, вышли из договора, вышли из соглашения, выход из сделки, вышла из сделки, выхода из договора

join-agreement : event
  opposite: withdraw-from-agreement
  ar: انضم إلى الاتفاقية, انضم إلى المعاهدة, الانضمام إلى الاتفاقية, الانضمام إلى المعاهدة, الانضمام إلى اتفاقيات
  en: join the agreement, accede to the treaty, accession to the treaty, sign up to the accord
  fr: adhérer à l'accord, adhésion à l'accord, adhésion au traité, rejoindre l'accord
  es: adherirse al acuerdo, adhesión al tratado, sumarse al acuerdo, unirse al acuerdo
  ru: присоединиться к соглашению, присоединение к соглашению, присоединиться к договору

violate-agreement : event
  opposite: comply
  ar: انتهك الاتفاق, انتهاك الاتفاق, خرق الاتفاق, خرق, يخرق, خروقات, خروق, خروق الاتفاق, نكث, نقض الاتفاق, إخلال بالاتفاق, أخل بالاتفاق, مخالفة الاتفاق
  en: violate the agreement, breach, breach of the agreement, violation of the agreement, break the deal, renege on, non-compliance, violations, violating, violated, violates, breaching, breached, breaches
  fr: violer l'accord, violation de l'accord, enfreindre, enfreint, non-respect de l'accord, manquement, violent l'accord, violations, enfreignent, enfreignit, enfreignirent, enfreindront, enfreignait, enfreignaient, enfreignant, enfreigne
  es: violar el acuerdo, violación del acuerdo, incumplir, incumplido, incumplimiento, infringir el acuerdo, incumplió
  ru: нарушить соглашение, нарушение соглашения, нарушить договорённости, несоблюдение, нарушение договорённостей

comply : event
  opposite: violate-agreement
  ar: امتثل, يمتثل, امتثال, التزم بالاتفاق, التزام بالاتفاق, الالتزام بالاتفاق, احترم الاتفاق, احترام الاتفاق, الوفاء بالالتزامات, تقيد بالاتفاق, التقيد بالاتفاق
  en: comply, compliance, abide by, adhere to, honour the agreement, honor the agreement, respect the agreement, observe the agreement
  fr: se conformer, conformité, respecter l'accord, respect de l'accord, observer l'accord, honorer ses engagements, respecter les
  es: cumplir el acuerdo, cumplimiento del acuerdo, acatar, acatamiento, respetar el acuerdo, atenerse a, cumplir, cumplió, cumplimiento
  ru: соблюдать, соблюдение, выполнять соглашение, придерживаться соглашения, исполнять договорённости

guarantee : thing < commitment
  ar: ضمان, ضمانة, ضمانات, ضمن التزام, كفل, يكفل, كفالة التنفيذ, ضامن, دول ضامنة
  en: guarantee, guaranty, guarantor, safeguard, assurance
  fr: garantie, garantir, garanti, garant, assurance donnée
  es: garantía, garantizar, garantizado, garante, salvaguardia
  ru: гарантия, гарантировать, гарант, гарантирован, заверение

security-guarantee : thing < guarantee
  ar: ضمانات أمنية, ضمان أمني, ضمانات الأمن, ضمانة أمنية
  en: security guarantee, security guarantees, security assurances
  fr: garanties de sécurité, garantie de sécurité, garanties sécuritaires
  es: garantías de seguridad, garantía de seguridad
  ru: гарантии безопасности, гарантия безопасности

commitment : thing
  ar: التزام, التزم, يلتزم, ملتزم, تعهد, يتعهد, تعهدات, وعود سياسية
  en: commitment, committed to, pledge, promise, undertaking, vow
  fr: engagement, s'engager, engagé à, promesse, promettre, promis
  es: compromiso de, comprometerse, comprometido a, promesa, prometer, prometido
  ru: обязательство, обязаться, приверженность, обещание, обещать, пообещать, взять на себя обязательство

concession : thing
  ar: تنازل, تنازلات, قدم تنازلات, تقديم تنازلات, يقدم تنازلات, تراجع عن مطالبه
  en: concession, concessions, make concessions, give ground
  fr: concession, concessions, faire des concessions, céder du terrain
  es: concesión, concesiones, hacer concesiones, ceder terreno
  ru: уступка, уступки, пойти на уступки, идти на уступки

compromise : thing
  ar: حل وسط, حلول وسط, تسوية, تسويات, حل توافقي, صيغة توافقية
  en: compromise, middle ground, halfway solution, settlement
  fr: compromis, moyen terme, terrain d'entente
  es: solución de compromiso, término medio, punto medio, fórmula de consenso
  ru: компромисс, компромиссный, компромиссное решение

consensus : thing
  opposite: disagreement
  ar: توافق في الآراء, إجماع, إجماع وطني, بالإجماع, توافق وطني
  en: consensus, unanimity, unanimous, unanimously
  fr: consensus, unanimité, à l'unanimité, unanime
  es: consenso, unanimidad, por unanimidad, unánime
  ru: консенсус, единогласие, единогласно, единодушие

disagreement : thing < dispute
  opposite: consensus
  ar: تباين, تباينات, تباين في المواقف, اختلاف في وجهات النظر, خلاف في الرأي, نقاط خلافية, نقاط الخلاف, هوة بين الطرفين, فجوة بين الطرفين, اختلفا, اختلفوا, يختلفان, خلافاتهما, يختلف مع, تختلف مع, على خلاف, نشب خلاف, انقسموا حول, تضارب الآراء, اختلف الطرفان, اختلف الجانبان, اختلفت الأطراف, على طرفي نقيض
  en: disagreement, difference of opinion, differences remain, sticking point, rift, discord, disagreed, disagrees, at loggerheads, differ on, differed on, differ over, differed over, split over, are split, were split, poles apart, far apart, remain apart, fallout between, were at odds, are at odds, fall out over, falls out over, fell out over, fallen out over, falling out over, fell out with, were divided over, are divided over, clash of views
  fr: désaccord, divergence, divergences, point de friction, point d'achoppement, diverger, divergent, diverge, s'opposer sur, s'opposent sur, se brouiller, s'est brouillé, être divisés sur, sont divisés sur, étaient divisés sur, se sont brouillés, à couteaux tirés
  es: desacuerdo, discrepancia, diferencias entre las partes, punto de fricción, escollo, discrepan, discrepa, discreparon, discrepó, enemistados, enemistarse, desavenencia, desavenencias, diferencias entre, estar divididos, están divididos, estaban divididos
  ru: разногласие, разногласия, расхождения во мнениях, камень преткновения, расхождения, поссорились, мнения разделились, расходятся во мнениях, разошлись во мнениях

breakthrough : event < progress
  opposite: deadlock
  ar: اختراق دبلوماسي, اختراق في المفاوضات, اختراق في المحادثات, انفراجة, انفراج, تقدم ملموس, نقلة نوعية, خرق دبلوماسي, تحقيق اختراق, حقق اختراقا
  en: breakthrough, diplomatic breakthrough, headway
  fr: percée, percée diplomatique, avancée majeure, déblocage
  es: avance decisivo, gran avance, avance diplomático, desbloqueo
  ru: прорыв, дипломатический прорыв, прорывной

deadlock : event
  opposite: breakthrough
  ar: طريق مسدود, جمود, مأزق, مآزق, وصلت إلى طريق مسدود, تعثر المفاوضات, تعثر المحادثات, تعثرت المفاوضات, تعثرت المحادثات, انسداد سياسي, مراوحة في المكان
  en: deadlock, stalemate, impasse, standstill, gridlock, talks stalled, dead end
  fr: impasse, blocage, point mort, enlisement, paralysie des négociations
  es: punto muerto, estancamiento, impasse, callejón sin salida, bloqueo político
  ru: тупик, патовая ситуация, зайти в тупик, зашли в тупик, пробуксовка

# --- Diplomacy: pressure, sanctions, threats ---

measure : thing
  ar: إجراءات, تدبير, تدابير, خطوة, خطوات, خطوات عملية, اتخذ إجراءات, اتخاذ تدابير
  en: measure, step, steps, action taken, take measures
  fr: mesure, mesures, démarche, prendre des mesures
  es: medida, medidas, paso, pasos, tomar medidas
  ru: мера, меры, шаг, шаги, принять меры

restriction : thing < measure
  opposite: lift-restriction
  ar: قيد, قيود, تقييد, قيد حركة, يقيد, مقيد, تضييق, فرض قيودا, فرض قيود, تشديد القيود
  en: restriction, restrict, limitation, constraint, clampdown on, curbs
  fr: restriction, restreindre, restreint, limitation
  es: restricción, restringido, limitación, limitaciones
  ru: ограничение, ограничить, ограничивать, ограничен, ограничительный

sanction : thing < measure
  opposite: lift-sanctions
  ar: عقوبات, فرض عقوبات, فرضت عقوبات, يفرض عقوبات, عقوبات اقتصادية, حزمة عقوبات, نظام العقوبات, مشمول بالعقوبات, عقابي, عقابية, العقوبات, عقوبة دولية, مشمولين بالعقوبات, قائمة العقوبات, لائحة العقوبات, فرض العقوبات
  en: sanction, sanctions, impose sanctions, sanctions package, economic sanctions, punitive measures, sanctions blacklist, sanctioned, sanctioning, blacklisted, blacklist, blacklisting
  fr: sanction, sanctions, sanctionner, sanctionné, imposer des sanctions, train de sanctions, sanctionne, sanctionnent, sanctionnée, sanctionnés, liste noire
  es: sanción, sanciones, sancionar, sancionado, imponer sanciones, paquete de sanciones, sancionó, sancionaron, sanciona, sancionados, sancionadas, lista negra
  ru: санкции, санкция, ввести санкции, вводить санкции, санкционный, пакет санкций, подсанкционный

lift-sanctions : event < lift-restriction
  opposite: sanction
  ar: رفع العقوبات, رفع عقوبات, يرفع العقوبات, رفعت العقوبات, تخفيف العقوبات, إلغاء العقوبات, إنهاء العقوبات, إزالة العقوبات, رفعوا العقوبات, رفع كل العقوبات, رفع جميع العقوبات, شطب من قائمة العقوبات, من قائمة العقوبات, ترفع العقوبات, خففت العقوبات
  en: lift sanctions, lifting of sanctions, sanctions relief, ease sanctions, remove sanctions, end sanctions, lifted sanctions, lifted the sanctions, sanctions lifted, sanctions were lifted, sanctions have been lifted, eased sanctions, easing sanctions, easing of sanctions, lifting sanctions, removal of sanctions, removed sanctions, from the sanctions list
  fr: lever les sanctions, levée des sanctions, allègement des sanctions, alléger les sanctions, levé les sanctions, lève les sanctions, lèvent les sanctions, sanctions levées, levé ses sanctions, allégé les sanctions, levée de sanctions
  es: levantar las sanciones, levantamiento de las sanciones, alivio de las sanciones, aliviar las sanciones, levantó las sanciones, levantaron las sanciones, levanta las sanciones, levantado las sanciones, sanciones levantadas, levantar sanciones, alivió las sanciones, levantamiento de sanciones
  ru: снять санкции, снятие санкций, отмена санкций, отменить санкции, ослабление санкций, смягчение санкций, снял санкции, сняла санкции, сняло санкции, сняли санкции, снимает санкции, снимут санкции, санкции сняты, сняты санкции, отменил санкции, отменила санкции, отменили санкции, отменило санкции, снятия санкций, снятии санкций, санкции отменены

embargo : thing < sanction
  ar: حظر تجاري, حظر نفطي, حظر توريد الأسلحة, حظر السلاح, حظر الأسلحة, حصار اقتصادي
  en: embargo, arms embargo, trade embargo, oil embargo, trade ban
  fr: embargo, embargo commercial, embargo sur les armes
  es: embargo comercial, embargo de armas, embargo petrolero, bloqueo económico, embargo, embargos
  ru: эмбарго, оружейное эмбарго, торговое эмбарго, нефтяное эмбарго

asset-freeze : event < sanction
  ar: تجميد الأصول, تجميد أصول, جمد أصول, جمدت أصول, أصول مجمدة, الأصول المجمدة, تجميد الأموال, تجميد أموال, أموال مجمدة, الأموال المجمدة, تجميد الأرصدة, تجميد أرصدة, جمد أرصدة, جمدت أرصدة, جمدت الأصول, تجميد أصولهم, تجميد أمواله
  en: asset freeze, freeze assets, frozen assets, freezing of assets, frozen funds, froze the assets, froze assets, froze their assets, freezes the assets, freezing the assets, freezing assets, assets frozen, asset freezes, assets were frozen
  fr: gel des avoirs, geler les avoirs, avoirs gelés, gel des actifs, actifs gelés, gelé les avoirs, gelé leurs avoirs, gèle les avoirs, gels d'avoirs, avoirs ont été gelés
  es: congelación de activos, congelar activos, activos congelados, fondos congelados, bienes congelados, congeló los activos, congelaron los activos, congelar los activos, congelación de los activos, congeló los bienes, bloqueo de activos
  ru: замораживание активов, заморозить активы, замороженные активы, заморозка активов, блокировка активов, заморозил активы, заморозили активы, заморозила активы, активы заморожены, заморожены активы, заморозки активов

travel-ban : thing < restriction
  ar: حظر سفر, حظر السفر, منع من السفر, منع السفر, ممنوع من السفر, حظر دخول, حظر سفرهم, منعهم من السفر, منعه من السفر, منعت من السفر, حظر سفره
  en: travel ban, entry ban, banned from travelling, barred from leaving the country, travel bans, banned them from travelling, banned him from travelling, banned from traveling, barred from travelling
  fr: interdiction de voyager, interdiction de voyage, interdiction d'entrée, interdiction de quitter le territoire, interdit de voyage, interdits de voyage, interdictions de voyage, interdits d'entrée
  es: prohibición de viajar, prohibición de entrada, prohibición de salida del país, prohibió viajar, prohibido viajar, les prohibió viajar, prohibición de viajes, prohíbe viajar
  ru: запрет на въезд, запрет на поездки, запрет на выезд, невыездной, запрещен въезд, запрещён въезд, запрещен выезд, запретили въезд, запретил въезд, запрета на въезд

threat : event
  ar: تهديد, تهديدات, هدد, يهدد, مهدد, توعد, يتوعد, وعيد, لوح باستخدام, التلويح باستخدام, يلوح باستخدام, مهددا, تلويح ب, لوح ب, لوحت, يلوح, تلوح ب, لوح بإضراب, ملوحا, لوح, تلوح, التلويح, هددت, هددوا
  en: threat, threaten, threatening, menace, vowed revenge, vows revenge, vow revenge, vowed retaliation, on pain of, vowed to retaliate, vowed to punish
  fr: menace, menacer, menacé, menaçant
  es: amenaza, amenazar, amenazado, amenazante, amenace, amenacen
  ru: угроза, угрожать, пригрозить, грозить, угрожающий, грозит, грозят, пригрозил, пригрозили, пригрозила

warning : event
  ar: تحذير, تحذيرات, يحذر, محذر, إنذار, إنذارات, أنذر, ينذر, نبه إلى, تنبيه, حذر من أن, حذر المسؤول, حذر من, حذرت, حذروا, نبه, نبهت, ينبه, دقت ناقوس الخطر, يدق ناقوس الخطر, لفت إلى خطر
  en: warning, warn, caution, alert, red flag, red flags, raise the alarm over
  fr: avertissement, avertir, averti, mettre en garde, mise en garde, alerte, avertit, averties, sonné l'alarme, tirer la sonnette, tiré la sonnette, tire la sonnette, tirent la sonnette, mis en garde, met en garde, mettent en garde, mettait en garde
  es: advertencia, advertir, advertido, alertar, alertado, aviso, advirtió, advirtieron, advierte, puso en guardia, dio la voz de alarma
  ru: предупреждение, предупредить, предупреждать, предостеречь, предостережение, предостерегать, предостерег, предостерегли, бьют тревогу, забили тревогу

deadline : thing
  ar: موعد نهائي, الموعد النهائي, أجل محدد, موعد أقصى, آخر موعد
  en: deadline, cut-off date, time limit
  fr: date limite, date butoir, échéance, délai fixé, délai, délais
  es: fecha límite, fecha tope, plazo, plazos
  ru: крайний срок, дедлайн, предельный срок, конечный срок

consequence : thing
  ar: عاقبة, عواقب, تبعة, تبعات, تداعيات, عواقب وخيمة, نتائج وخيمة, انعكاسات, آثار سلبية
  en: consequence, consequences, repercussion, ramification, fallout
  fr: conséquence, conséquences, répercussion, retombées
  es: consecuencia, consecuencias, repercusión, repercusiones
  ru: последствие, последствия, тяжёлые последствия, негативные последствия

cost-to-pay : thing < consequence
  ar: دفع الثمن, يدفع الثمن, يدفع ثمن, دفع ثمن, ثمن باهظ, ثمنا باهظا, تكلفة باهظة, سيدفع الثمن, كلفة باهظة, ثمن غال
  en: price to pay, pay the price, pay a price, pay a heavy price, cost to pay, high price, heavy price
  fr: payer le prix, prix à payer, prix fort, payer cher, lourd tribut
  es: pagar el precio, precio a pagar, alto precio, pagar caro, pagará caro
  ru: заплатить цену, высокая цена, дорого заплатить, цена вопроса, расплата, поплатиться

red-line : thing < warning
  ar: خط أحمر, خطوط حمراء, خطا أحمر, خطوط حمر
  en: red line, red lines
  fr: ligne rouge, lignes rouges
  es: línea roja, líneas rojas
  ru: красная линия, красные линии, красная черта

provocation : event
  ar: استفزاز, استفزازات, استفز, يستفز, مستفز, استفزازي
  en: provocation, provocative
  fr: provocation, provoquer l'adversaire, provocateur
  es: provocación, provocar al adversario, provocador, provocaciones
  ru: провокация, провоцировать, провокационный

countermeasure : event < measure
  ar: إجراء مضاد, إجراءات مضادة, تدابير مضادة, إجراءات انتقامية, رد بالمثل, الرد بالمثل, المعاملة بالمثل, خطوات انتقامية, إجراءات جوابية
  en: countermeasure, counter-measure, retaliatory measures, tit-for-tat, reciprocal measures, respond in kind
  fr: contre-mesure, mesures de rétorsion, mesures de représailles, mesures de réciprocité
  es: contramedida, medidas de represalia, medidas recíprocas, responder con la misma moneda
  ru: контрмера, контрмеры, ответные меры, зеркальные меры, зеркальный ответ

# --- Diplomacy: proposals, demands, answers ---

propose : event
  ar: اقترح, يقترح, اقتراح, عرض مبادرة, طرح مبادرة, طرح فكرة, عرض على, طرح مقترحا, تقدم بمقترح, قدم مقترحا, عرضت, عرضت رفع, عرض رفع, تعرض رفع, عرض, عروض, عرضه, عرضها
  en: propose, suggest, suggestion, float an idea, offered, offering, offers, put forward, puts forward, putting forward, tabled, tabled a plan
  fr: proposer, suggérer, suggestion, avancer l'idée, offert, offre, offrir, offerte, mis sur la table, soumis une proposition, offrent, offrit, offriront, offrait, offraient, offrant
  es: proponer, propuesto, sugerir, sugerencia, plantear una propuesta, propuso, propusieron, propone, ofreció, ofrece, ofrecieron, ofrecer, puso sobre la mesa, planteó, plantear, ofrezca, ofrezcan, propondrá, propondrán, propondría, propondrían, proponga, propongan, sugiere, sugieren, sugirieron, sugiera, sugieran, sugiriendo
  ru: предложить, предлагать, предложен, выдвинуть предложение, выдвинул предложение, выдвинула предложение

proposal : thing
  ar: عرضت زيادة, عرض زيادة, عرضت الشركة, عرضت الحكومة, عرضت الوزارة, عرضت الإدارة, عرض الشركة, عرض الحكومة, عرض الوزارة, عرض الإدارة, العرض المقدم, العرض الأخير, العرض الأول, عرض بقيمة, عرضا بقيمة, مقترح, مقترحات, اقتراحات, عرض مقدم, ورقة مقترحة, طرح سياسي
  en: proposal, offer, suggested plan
  fr: proposition, offre
  es: propuesta, oferta
  ru: предложение, мирное предложение, выдвинутое предложение

counter-proposal : thing < proposal
  ar: مقترح مضاد, عرض مضاد, اقتراح مضاد, مقترحا مضادا
  en: counter-proposal, counterproposal, counteroffer, counter-offer
  fr: contre-proposition, contre-offre
  es: contrapropuesta, contraoferta
  ru: встречное предложение, контрпредложение

initiative : thing < proposal
  ar: مبادرة, مبادرات, بادر, يبادر, بمبادرة من, مبادر, بادر إلى, بادرت إلى, يبادر إلى, أخذ زمام المبادرة, صاحب المبادرة, كان البادئ, بدعوة من, بطلب من, بناء على طلب, بناء على دعوة, بإيعاز من, باقتراح من, تلبية لدعوة, تلبية لنداء, استجابة لدعوة
  en: initiative, initiate, initiated, at the initiative of, took the initiative, made the first move, made the first approach, made first contact, at the invitation of, at the request of, at the behest of, at the suggestion of, at the urging of, first proposed by, proposed by, at the call of
  fr: initiative, à l'initiative de, initier, initié par, pris l'initiative, fait le premier pas, à l'invitation de, à l'invitation du, à la demande de, à la demande du, à l'instigation de, à l'appel de, à l'appel du, à l'appel des, sur proposition de, sur proposition du, sur proposition de l', proposé par, proposée par
  es: iniciativa, por iniciativa de, iniciar por su cuenta, tomó la iniciativa, dio el primer paso, por invitación de, a petición de, a instancias de, a propuesta de, a solicitud de, convocados por, convocada por, convocado por, propuesto por, propuesta por
  ru: инициатива, инициировать, по инициативе, инициатор, взял инициативу, сделал первый шаг, по приглашению, по просьбе, по предложению, по настоянию, по призыву, предложенный, предложена

demand : event < request
  ar: يطالب, مطالبة, مطالب, مطلب, طالب بإلحاح, طالب
  en: demand
  fr: exiger, exigé, exigence, réclamer, réclamé, revendiquer, revendication, exige, réclame
  es: exigir, exigido, exigencia, reclamar, reclamado, reivindicar, reivindicación, exige, exigió, exigieron, demanda, reivindicaciones, reivindique, reivindiquen
  ru: требовать, потребовать, требование, потребовал, потребовали, потребовала, требует, требуют

accept : event
  opposite: reject
  ar: قبل المقترح, قبل العرض, يقبل, قبول, وافق, يوافق, موافقة, رحب بالمقترح, موافق عليه, يستجيب, استجاب للطلب, استجابة للطلب, قبلوا, قبلت, قبوله, قبولها, وافق على, توافق على, وافقت على, يوافق على, وافقا على, وافقوا على, وافقت, وافقوا, موافقته, موافقتها
  en: accept, acceptance, approve, approval, consent, say yes, accede to the request, agreed to the, agree to the, agreeing to the, agrees to the, accepted, accepts, accepting, approves
  fr: accepter, accepté, acceptation, approuver, approuvé, approbation, consentir, consentement, acceptent, accepte, acceptée, approuvent, approuve
  es: aceptar, aceptado, aceptación, aprobar, aprobado, aprobación, consentir, consentimiento, aceptaciones, aprobaciones, aceptaron, aceptó, acepta, aceptan, aceptada, consiente, consienten, consintió, consintieron
  ru: принять предложение, согласиться, соглашаться, согласие, одобрить, одобрять, одобрение, одобрен, приняли предложение, приняла предложение, принял предложение, приняли условия, приняли проект, приняли план, согласились, согласился, согласилась, согласна, согласны

reject : event
  opposite: accept
  ar: رفض, يرفض, رافض, مرفوض, رد الطلب, رفضا قاطعا, رفض قاطع, امتنع, يمتنع, ممتنع, أبى, يأبى, رد العرض, استبعاد, رد المجلس, ردت المحكمة, رد الطعن, رد طعن, رد القاضي, رفضه, رفضها, رفضت, رفضوا, يرفضون, رافضا, رافضة
  en: reject, rejection, refuse, refusal, turn down, rebuff, decline the offer, refused, rejected, turned down, decline to, rebuffed, voted down, vote down, votes down, turns down, threw out the bill, turned it down, turned them down, turned him down, turned her down, turn it down, turns it down, threw it out, threw out the, throws out, threw out a, throw out, dismissed the charges, dismissed the allegations, dismissed the appeal, dismissed the claims, dismissed charges, dismissed the case, dismissed the complaint
  fr: rejeter, rejeté, rejet, refuser, refusé, refus, repousser l'offre, décliner
  es: rechazar, rechazado, rechazo, negarse a, negativa, rehusar, se negó a, declinar, desestimar, desestimó, rechace, rechacen
  ru: отвергнуть, отвергать, отвергнут, отклонить, отклонять, отклонён, отказываться, отказать, отклонен, исключить возможность, отказаться, отказ, отказал, отвергла, отверг, отвергли, отвергает, отвергают, отклонил, отклонила, отклонили, отклоняет, отказалась, отказался, отказались, отказывается

veto : event < oppose
  ar: فيتو, الفيتو, حق النقض, استخدم حق النقض, استخدم الفيتو, نقض مشروع القرار
  en: veto, right of veto, veto power, vetoed, vetoes, vetoing, vetoed the draft, vetoed the resolution, vetoed a resolution, vetoes resolution, vetoed a draft resolution, resolution was vetoed, veto the resolution
  fr: veto, opposer son veto, droit de veto, mis son veto à, opposé son veto, veto à la résolution, mis son veto, met son veto, oppose son veto, opposé leur veto
  es: veto, vetar, vetado, derecho de veto, vetó, vetaron, veta, vetó la resolución, veta la resolución, vetó una resolución, vetó el proyecto, resolución fue vetada
  ru: вето, право вето, наложить вето, ветировать, наложили вето, наложила вето, наложил вето, накладывает вето, ветировал, ветировала

support : event
  opposite: oppose
  ar: دعم, يدعم, داعم, مساندة, ساند, يساند, تأييد, أيد, يؤيد, مؤيد, مؤازرة, آزر, مناصر, مناصرة, تضامن مع
  en: support, backing, endorse, endorsement, supporter, backer, in favour of, in favor of, throw weight behind, stands by, stood by, stand by, standing by
  fr: soutien, soutenir, soutenu, appui, appuyer, appuyé, partisan, soutient, soutiennent, soutenue, soutiendra, soutiendront, soutiendrait, soutiendraient, soutenus, soutint, soutinrent
  es: apoyo, apoyar, apoyado, respaldo, respaldar, respaldado, partidario
  ru: поддержка, поддержать, поддерживать, поддержан, сторонник

cooperation : event
  ar: تعاون, يتعاون, متعاون, تعاون مشترك, تعاون ثنائي, عمل مشترك, شراكة, شراكات, شراكة استراتيجية
  en: cooperation, co-operation, cooperate, collaboration, collaborate, partnership, work together
  fr: coopération, coopérer, collaboration, collaborer, partenariat
  es: cooperación, cooperar, colaboración, colaborar, asociación estratégica, cooperaciones, colaboraciones
  ru: сотрудничество, сотрудничать, взаимодействие, взаимодействовать, партнёрство

coordinate : event < cooperation
  ar: نسق, ينسق, تنسيق, منسق, بالتنسيق مع, تنسيق مشترك
  en: coordinate, co-ordinate, coordination, coordinator, in coordination with
  fr: coordonner, coordonné, coordination, coordinateur, coordonnateur, coordonnent, coordonnée, coordonnées, coordonnèrent
  es: coordinar, coordinado, coordinación, coordinador, coordinaciones
  ru: координировать, скоординировать, координация, координатор, согласованные действия

instruct : event
  ar: أوعز, يوعز, إيعاز, أصدر تعليمات, أصدر تعليماته, تعليمات, توجيهات, أصدر أمرا, أوامر, أصدر توجيهات, وجه الوزارة, وجه الجيش, أمر الجيش, أمر بإجراء, كلفه الرئيس, كلفه رئيس الوزراء, بتكليف من, أمرت, أمروا, أمرتهم, أصدر الأمر, أصدر أوامر, أصدرت أوامر, أعطى الأمر, أعطى الأوامر, أصدر أوامره
  en: instruct, instruction, direct officials to, ordered to, directive, task with, orders, gave orders, gave the order, give the order, gives the order, given the order, giving the order, gave the go-ahead
  fr: ordonner, ordonné, instruction, donner l'ordre, donner instruction, consigne, charger de, directive, ordonnent, ordonnée, ordonnées, ordonnèrent, donné l'ordre, donne l'ordre, donna l'ordre, donné ordre
  es: ordenar, ordenado, instrucción, dar instrucciones, dar la orden, encargar, directriz, directrices, encargue, encarguen, dio la orden, dio orden de, dieron la orden, dado la orden, da la orden, impartió la orden
  ru: поручить, поручать, поручение, приказать, приказ, распорядиться, распоряжение, дать указание, указание, директива, отдал приказ, отдала приказ, отдали приказ, дал приказ, отдать приказ

# --- Timing of acts ---

postpone : event < delay
  opposite: bring-forward
  ar: يؤجل, تأجيل, مؤجل, أرجأ, يرجئ, إرجاء, تأجل, يتأجل, تأخير موعد, أجل موعد, أجل زيارته, أجل الاجتماع, أجل الجلسة, أجلت المحكمة, أجلت الحكومة, أجلت, أجلوا موعد, أرجأت, مؤجلة, أعيدت جدولته, أعيدت جدولتها, إعادة جدولة, إعادة جدولتها, أجل, أرجئ, أرجئت, أرجأوا, ترجئ, تأجلت, ترحيل الموعد, إلى موعد لاحق, تحديد موعد جديد, أجلت إلى
  en: postpone, postponement, put off, defer, push back, postponed, deferred, rescheduled, reschedule, pushed back, put back, adjourned until, adjourned to, put off until, was adjourned until, postpones, postponing, was moved to Monday, was moved to Tuesday, was moved to Wednesday, was moved to Thursday, was moved to Friday, was moved to Saturday, was moved to Sunday, moved to next week, moved to next month, moved to next year, slip to next week, slip to next month, slip to next year, slips to next week, slips to next month, slips to next year, slipped to next week, slipped to next month, slipped to next year, slipping to next week, slipping to next month, slipping to next year, pushed to next week, pushed to next month, pushed to next year, at a later date, will be held later, take a rain check, takes a rain check, took a rain check, taken a rain check, taking a rain check, moved to a later date, kicked into the long grass, kick the can down the road, kicks the can down the road
  fr: reporté, report, ajourner, ajourné, ajournement, différer, différé, repousser la date, report de la réunion, reporter, repoussé, repousser, décaler, décalé, reprogrammer, reprogrammé, renvoyé au mois, renvoyée au mois, renvoyé à une date ultérieure, procès renvoyé, audience renvoyée, audience a été renvoyée, procès a été renvoyé, renvoyé au, remettre à plus tard, remis à plus tard, remise à plus tard, à une date ultérieure, repoussée
  es: aplazar, aplazado, aplazamiento, posponer, pospuesto, postergar, diferir, reprogramar, reprogramado, reprogramaron, pospuso, pospusieron, se pospuso, pospuesta, pospuestos, posponen, aplaza, aplazan, aplazó, aplazaron, aplazada, aplazados, aplazadas, postergación, retrasar hasta, retrasar al, retrasar a, retrasó hasta, retrasó al, retrasó a, retrasado al, retrasado a, retrasa al, retrasa a, trasladar al lunes, trasladar al martes, trasladar al miércoles, trasladar al jueves, trasladar al viernes, trasladar al sábado, trasladar al domingo, trasladó al lunes, trasladó al martes, trasladó al miércoles, trasladó al jueves, trasladó al viernes, trasladó al sábado, trasladó al domingo, trasladado al lunes, trasladado al martes, trasladado al miércoles, trasladado al jueves, trasladado al viernes, trasladado al sábado, trasladado al domingo, pasar al lunes, pasar al martes, pasar al miércoles, pasar al jueves, pasar al viernes, pasar al sábado, pasar al domingo, pasa al lunes, pasa al martes, pasa al miércoles, pasa al jueves, pasa al viernes, pasa al sábado, pasa al domingo, pasó al lunes, pasó al martes, pasó al miércoles, pasó al jueves, pasó al viernes, pasó al sábado, pasó al domingo, para más adelante, dejar para más tarde, dejó para más tarde, dejaron para más tarde, aplace, aplacen, difiere, difieren, difirió, difirieron, difiriera, difirieran, difiera, difieran, difiriendo, pospondrá, pospondrán, pospondría, pospondrían, posponga, pospongan, postergue, posterguen
  ru: отложить, откладывать, отложен, перенести на более поздний срок, отсрочить, отсрочка, перенос даты, перенести, перенесли, перенесен, перенесены, перенос, отложил, отложила, отложили, отложено, отложена, отложены, перенесено, перенесена, сдвинули, сдвинут, сдвинули срок, на более поздний срок

bring-forward : event
  opposite: postpone
  ar: قدم موعد, يقدم موعد, تقديم موعد, تبكير موعد, تقديم الموعد, تقديم المباراة, بكر موعد, قبل موعده, قبل موعدها, قبل الموعد المحدد, قبل الموعد المقرر, أبكر من المقرر
  en: bring forward, brought forward, move up the date, advance the date, moved forward to, moved forward by, earlier than scheduled
  fr: avancer la date, avancé la date, anticiper la date, avancé de, avancée de, avancées de, avancé au, avancé d'une, avancé d'un, avancé à, avancée d'une, avancée d'un, avancée au, avancée à, avancés d'une, avancés d'un, avancés au, avancés à, avancés de, avancées d'une, avancées d'un, avancées au, avancées à, avant l'heure prévue, plus tôt que prévu, avant la date prévue, en avance sur le calendrier
  es: adelantar la fecha, adelanto de la fecha, anticipar la fecha, adelantado, adelantar, adelantaron, adelantó, anticipó, anticipado al, antes de lo previsto, antes de la fecha prevista
  ru: перенести на более ранний срок, приблизить дату, ускорить сроки, раньше срока, раньше намеченного, раньше запланированного, раньше времени, с опережением графика, перенесли на более ранний

resume : event
  opposite: suspend
  ar: استأنف, يستأنف, استئناف المحادثات, استئناف المفاوضات, استئناف الحوار, استئناف الرحلات, استئناف العمل, استئناف العلاقات, معاودة, عاود, استؤنفت, استؤنف, تستأنف, يعاود, تعاود, استئنافه, استئنافها, استئناف اللعب, عاد العمل, استئناف الدراسة, استئناف الحركة, استئناف الإنتاج, أعادت تشغيل, عادوا إلى العمل, عادت المياه إلى مجاريها
  en: resume, resumption, restart, reopen talks, relaunch, play restarted, started again, start again, starts again, pick up again, back under way, come back on, comes back on, came back on, coming back on, back in action, returned to work, return to work, get under way again, gets under way again, got under way again, getting under way again, gotten under way again, back up and running, go back to work, goes back to work, went back to work, gone back to work, going back to work
  fr: reprendre, reprise, repris, relancer, relance, reprend, reprennent, reprises, redémarre, redémarrage, remis en marche, remise en marche, de nouveau en service, reprendront, reprenait, reprenaient, reprenant, reprenne
  es: reanudar, reanudado, reanudación, retomar, retomado, relanzar, reanudaciones, reiniciar, reinició, reinicio, volver a empezar, volver a comenzar, volver a funcionar, volvió a empezar, volvió a comenzar, volvió a funcionar, volvieron a empezar, volvieron a comenzar, volvieron a funcionar, vuelve a empezar, vuelve a comenzar, vuelve a funcionar, volver al trabajo, volvió al trabajo, volvieron al trabajo, en marcha de nuevo, relance, relancen
  ru: возобновить, возобновлять, возобновление, возобновлён, возобновиться, снова заработал, снова заработала, вновь заработала, вновь начал, вышли на работу

schedule : event
  ar: مقرر عقده, حدد موعد, حدد موعدا, تحديد موعد, يحدد موعد, جدول زمني, جداول زمنية, مقرر إجراؤه
  en: schedule, scheduled, due to be held, timetable, set a date
  fr: prévu pour, programmer, calendrier, fixer une date, date fixée
  es: previsto para, programar, programado, calendario, fijar la fecha
  ru: запланировать, запланирован, назначить дату, график, назначено на

# --- Diplomacy: relations between states ---

diplomacy : event
  ar: دبلوماسية, ديبلوماسية, جهود دبلوماسية, مساع دبلوماسية, دبلوماسيا
  en: diplomacy, diplomatic efforts, diplomatic drive
  fr: diplomatie, efforts diplomatiques
  es: diplomacia, esfuerzos diplomáticos, vía diplomática, gestión diplomática
  ru: дипломатия, дипломатические усилия

diplomat : thing < official-person
  ar: دبلوماسي, ديبلوماسي, دبلوماسيون, دبلوماسيين, ملحق عسكري, قائم بالأعمال, القائم بالأعمال, تحت غطاء دبلوماسي
  en: diplomat, charge d'affaires, chargé d'affaires, attaché, diplomatic source, expel the diplomats, ordered out diplomats, ordered the diplomats to leave, kicked out diplomats, sent home diplomats
  fr: diplomate, chargé d'affaires, attaché militaire, attaché d'ambassade, renvoi de diplomates
  es: diplomático, diplomática, encargado de negocios, agregado militar, echó a los diplomáticos, bajo cobertura diplomática
  ru: дипломат, поверенный в делах, временный поверенный, военный атташе, атташе

ambassador : thing < diplomat
  ar: سفير, سفراء, سفيرة
  en: ambassador, high commissioner to, envoy, envoys, ambassadors
  fr: ambassadeur, ambassadrice
  es: embajador, embajadora
  ru: посол, послы, чрезвычайный и полномочный посол

consul : thing < diplomat
  ar: قنصل, قناصل, قنصل عام, القنصل العام
  en: consul, consul general
  fr: consul, consul général
  es: cónsul, cónsul general
  ru: консул, генконсул, генеральный консул

embassy : place < diplomatic-mission
  ar: سفارة, سفارات, مقر السفارة, مبنى السفارة, سفارتيهما, سفارتاهما, سفارتها, سفارته, سفارتان, سفارتين, سفارتي, سفاراتهم, سفاراتها, سفارتيهم
  en: embassy, embassies, embassy building
  fr: ambassade
  es: embajada
  ru: посольство

consulate : place < diplomatic-mission
  ar: قنصلية, قنصليات, القنصلية العامة
  en: consulate, consulate general
  fr: consulat, consulat général
  es: consulado, consulado general
  ru: консульство, генконсульство, генеральное консульство

diplomatic-mission : place
  ar: بعثة دبلوماسية, بعثات دبلوماسية, بعثة, بعثات, مقر البعثة, الممثلية, ممثلية, بعثتها, بعثته, البعثة, البعثة الأممية, تمثيلها الدبلوماسي, تمثيله الدبلوماسي, تمثيل دبلوماسي, التمثيل الدبلوماسي
  en: diplomatic mission, mission to, diplomatic post, representative office, diplomatic representation
  fr: mission diplomatique, représentation diplomatique, légation
  es: misión diplomática, representación diplomática, legación
  ru: дипмиссия, дипломатическая миссия, диппредставительство, дипломатическое представительство

expel : event
  ar: طرد دبلوماسيين, طرد سفير, طرد السفير, طرد دبلوماسي, طرد الدبلوماسيين, يطرد, طرد, إبعاد الدبلوماسيين, أبعدت, أمهلت, أمهلتهم, مهلة للمغادرة, مغادرة البلاد خلال
  en: expel, expulsion, expel diplomats, kick out, throw out, expel the diplomats, ordered out diplomats, ordered the diplomats to leave, given 48 hours to leave, given 72 hours to leave, told to leave the country, declared unwelcome, sent home diplomats, kicked out diplomats
  fr: expulser, expulsé, expulsion de diplomates, renvoyer un diplomate, expulsions, renvoi de diplomates, sommé de quitter le territoire, sommés de quitter le territoire, prié de quitter le pays, priés de quitter le pays, déclarés indésirables
  es: expulsar, expulsado, expulsión, plazo para abandonar el país, abandonar el país en, echó a los diplomáticos
  ru: выслать дипломатов, высылка дипломатов, высылать дипломатов, высылка, изгнать, выслать, выслали, высылает, выслал, выслала, высланы, высланные, объявлены нежелательными, должны покинуть страну, предписано покинуть страну, высланных, выслало, высылки, высылку

persona-non-grata : quality < expel
  ar: شخص غير مرغوب فيه, شخصا غير مرغوب فيه, غير مرغوب فيه, أشخاص غير مرغوب فيهم
  en: persona non grata, undesirable person, personae non gratae, personas non grata
  fr: persona non grata, personne indésirable, personae non gratae
  es: persona no grata, persona non grata, personas non gratas
  ru: персона нон грата, нежелательное лицо

summon-ambassador : event < summon
  ar: استدعى السفير, استدعت السفير, استدعاء السفير, استدعت وزارة الخارجية, استدعت الخارجية, استدعى القائم بالأعمال, استدعاء القائم بالأعمال, استدعاء سفير, استدعى سفير, استدعت سفير, استدعي السفير
  en: summon the ambassador, summoned the ambassador, ambassador was summoned, summon the charge d'affaires
  fr: convoquer l'ambassadeur, ambassadeur convoqué, convocation de l'ambassadeur, convoqué l'ambassadeur, convoque l'ambassadeur, ambassadeur a été convoqué
  es: convocar al embajador, citar al embajador, llamar a capítulo al embajador, convocatoria del embajador, convocó al embajador, convoca al embajador, citó al embajador, convocado al embajador, llamó a consultas
  ru: вызвать посла, вызов посла, посол был вызван, вызвали посла

recall-ambassador : event
  ar: سحب السفير, سحب سفيرها, سحب سفيره, استدعى سفيره للتشاور, استدعت سفيرها للتشاور, استدعاء سفيرها, استدعت سفيرها
  en: recall the ambassador, recalled its ambassador, withdraw its ambassador, recall for consultations
  fr: rappeler son ambassadeur, rappel de l'ambassadeur, rappeler pour consultations
  es: llamar a consultas, llamada a consultas, retirar al embajador, retirar a su embajador
  ru: отозвать посла, отзыв посла, отозвать для консультаций

bilateral-relations : thing
  ar: علاقات ثنائية, العلاقات الثنائية, العلاقات بين البلدين, علاقات دبلوماسية, العلاقات الدبلوماسية, العلاقات المشتركة, روابط ثنائية, علاقاتهما, علاقاتهما الدبلوماسية, علاقتهما, علاقاته الدبلوماسية, علاقاتها الدبلوماسية
  en: bilateral relations, bilateral ties, diplomatic relations, diplomatic ties, ties between the two countries, relations between the two countries
  fr: relations bilatérales, relations diplomatiques, liens bilatéraux, relations entre les deux pays
  es: relaciones bilaterales, relaciones diplomáticas, lazos bilaterales, vínculos bilaterales
  ru: двусторонние отношения, двусторонние связи, дипломатические отношения, дипотношения, отношения между странами

sever-relations : event
  opposite: restore-relations
  ar: قطع العلاقات, قطع علاقاته, قطع علاقاتها, قطعت علاقاتها, قطعت العلاقات, يقطع العلاقات, قطيعة دبلوماسية, قطع العلاقات الدبلوماسية, قطعا علاقاتهما, قطعتا علاقاتهما, قطع علاقاتهما, قطع علاقاتهما الدبلوماسية, قطع العلاقات بين, قطعوا العلاقات, قطع جميع العلاقات, قطيعة, القطيعة
  en: sever relations, sever ties, cut ties, break off relations, broke off diplomatic relations, cut diplomatic ties, severing of ties, severed diplomatic, severed relations, severed diplomatic relations, severed ties, severed all ties, cut relations, cut all ties, cuts ties, severs ties, severing relations, breaks off relations, broke off relations, broke off ties, cut diplomatic relations, cutting ties
  fr: rompre les relations, rupture des relations, rompre les liens, rompu ses relations diplomatiques, rompu leurs relations, rompu leurs relations diplomatiques, rompent leurs relations, rompt ses relations, rompre ses relations, rompu ses relations, rompu les relations, rompre leurs relations, rompu toute relation, rupture
  es: romper relaciones, ruptura de relaciones, cortar relaciones, rompió relaciones diplomáticas, rompieron relaciones, rompieron relaciones diplomáticas, rompe relaciones diplomáticas, romper relaciones diplomáticas, rompió sus relaciones, romper sus relaciones, rompen relaciones, ruptura de las relaciones, ruptura de relaciones diplomáticas, ruptura
  ru: разорвать отношения, разрыв отношений, разрыв дипотношений, порвать отношения, разорвать дипломатические отношения, разорвали отношения, разорвал отношения, разорвала отношения, разорвали дипотношения, разорвала дипотношения, разрыва отношений, разрыв, разрыва, разрыве

restore-relations : event < restore
  opposite: sever-relations
  ar: إعادة العلاقات, استعادة العلاقات, استئناف العلاقات الدبلوماسية, عودة العلاقات, أعاد العلاقات, إقامة علاقات دبلوماسية, ترميم العلاقات, استئناف علاقاتهما, استعادة علاقاتهما, استأنف العلاقات, استأنفت العلاقات, أعادا العلاقات, استأنفا علاقاتهما, استئناف العلاقات
  en: restore relations, restore ties, restoration of ties, resume diplomatic relations, establish diplomatic relations, mend ties, reestablish relations, restored ties, restoring ties, resume ties, resumed ties, restored relations, restored diplomatic relations, re-established ties, ties were restored, relations were restored, ties restored, relations restored
  fr: rétablir les relations, rétablissement des relations, renouer les relations, établir des relations diplomatiques, rétabli leurs relations, rétabli les relations, renouer leurs relations, reprise des relations, renoué leurs relations, rétablir leurs relations
  es: restablecer relaciones, restablecimiento de relaciones, reanudar relaciones, establecer relaciones diplomáticas, restablecieron relaciones, restableció relaciones, reanudaron relaciones, restablecer sus relaciones
  ru: восстановить отношения, восстановление отношений, восстановление дипотношений, установить дипломатические отношения

normalise : event < restore-relations
  ar: تطبيع, طبع العلاقات, يطبع العلاقات, تطبيع العلاقات, مطبع, تطبيعي
  en: normalise, normalize, normalisation, normalization
  fr: normaliser, normalisé, normalisation
  es: normalizar, normalizado, normalización, normalizaciones, normalice, normalicen
  ru: нормализация, нормализовать, нормализация отношений

recognition : event
  ar: اعترف بدولة, يعترف بدولة, الاعتراف بدولة, اعتراف بدولة, اعتراف دبلوماسي, اعتراف رسمي, اعتراف دولي, الاعتراف باستقلال, معترف بها دوليا, معترف به دوليا, الاعتراف الرسمي, الاعتراف بالدولة, الاعتراف بالجمهورية, الاعتراف بالحكومة, اعترفت بالدولة, اعترف باستقلال, اعترفت باستقلال, اعترفت بدولة, تعترف بدولة, اعترفت دول, الاعتراف, اعترافها, اعترفت, تعترف
  en: recognition, recognise, recognize, recognise the state, diplomatic recognition, internationally recognised, internationally recognized, recognised, recognized, recognises, recognizes, recognising
  fr: reconnaissance de l'État, reconnaître l'État, reconnaissance diplomatique, reconnaissance internationale, internationalement reconnu, reconnaissance, reconnu la république, reconnaître l'indépendance, reconnu l'indépendance, reconnaissance de l'indépendance, reconnaît l'État, reconnu l'État, reconnaissent
  es: reconocimiento del Estado, reconocer el Estado, reconocimiento diplomático, reconocimiento internacional, reconocido internacionalmente, reconocimiento, reconocer la independencia, reconoció la independencia, reconocieron la independencia, reconocieron, reconocerá
  ru: признание государства, признать государство, признать независимость, дипломатическое признание, международно признанный, признание независимости, признание, признали независимость, признала независимость, признал независимость, признать, признали, признание республики

sovereignty : thing
  ar: سيادة, سيادة الدولة, سيادي, السيادة الوطنية
  en: sovereignty, sovereign
  fr: souveraineté, souverain
  es: soberanía, soberano
  ru: суверенитет, суверенный

territorial-integrity : thing
  ar: وحدة الأراضي, سلامة الأراضي, وحدة أراضي, سلامة أراضي, السلامة الإقليمية, الوحدة الترابية, وحدة التراب
  en: territorial integrity
  fr: intégrité territoriale
  es: integridad territorial
  ru: территориальная целостность

independence : event
  ar: استقلال, استقل عن, مستقل عن, انفصل عن, ينفصل عن, انفصالي, استقلالي, انفصال الإقليم, دعوات الانفصال
  en: independence, secession, secede, separatist, secessionist, breakaway
  fr: indépendance, sécession, indépendantiste, séparatiste, faire sécession
  es: independencia, secesión, independentista, separatista
  ru: независимость, отделение от, сепаратист, сепаратизм, сепаратистский

interference : event < intervene
  ar: تدخل في الشؤون الداخلية, التدخل في الشؤون الداخلية, تدخل في شؤون, التدخل في شؤون, يتدخل في شؤون, تدخلات خارجية, تدخل أجنبي, تدخل خارجي, التدخل في, تدخل في, تدخلت في, تدخله في, تدخلها في, يتدخل في, تتدخل في, تدخلاته, تدخلاتها, التدخل الأجنبي, التدخل الخارجي, بالتدخل في
  en: interference, interfere, meddle, meddling, foreign interference, interfering, interfered, interferes, meddled, meddles, meddling in, interference in
  fr: ingérence, s'ingérer, immixtion, ingérence étrangère, ingérences, s'immiscer, s'immisce, immiscé, s'ingère, ingéré, d'ingérence
  es: injerencia, inmiscuirse, intromisión, injerencia extranjera, injerencias, interferir, interferido, interfirió, interfiere, interferencia, interferencias, se inmiscuye, inmiscuido, inmiscuyó, entrometerse, inmiscuyera, inmiscuyeran, interfirieron, interfiera, interfieran, interfiriendo
  ru: вмешиваться, вмешательство во внутренние дела, вмешательство в, вмешательстве в, вмешательства в, вмешательством в, вмешался в, вмешалась в, вмешались в, вмешивается в, вмешиваться в, вмешивалась в

dispute : event
  ar: خلاف, خلافات, نزاع دبلوماسي, نزاع حدودي, خلاف دبلوماسي, متنازع عليه, متنازع عليها, تنازع على, سجالات, مشادة, مشادات, ملاسنة
  en: dispute, quarrel, feud, spat, wrangle, disputed, dispute over, diplomatic row
  fr: différend, litige diplomatique, querelle, contentieux, brouille, disputé
  es: disputa, diferendo, contencioso, querella diplomática, pelea diplomática, disputado
  ru: спор, разлад, ссора, спорный, пререкания, дипломатический спор, территориальный спор

tension : event
  opposite: detente
  ar: توتر, توترات, متوتر, توتر العلاقات, يتوتر, أجواء متوترة, احتقان سياسي
  en: tension, tensions, tense, strained, strained relations, friction
  fr: tension, tensions, tendu, relations tendues
  es: tensión, tensiones, tenso, relaciones tensas, tirantez, tiranteces
  ru: напряжённость, напряжение в отношениях, напряжённый, трения

detente : event
  opposite: tension
  ar: تقارب, انفراج في العلاقات, ذوبان الجليد, تحسن العلاقات, مصالحة, مصالحات, تصالح, يتصالح, تقارب دبلوماسي
  en: detente, détente, rapprochement, thaw, reconciliation, reconcile, warming of ties
  fr: détente, rapprochement, dégel, réconciliation, se réconcilier
  es: acercamiento, deshielo, reconciliación, reconciliarse, distensión diplomática, reconciliaciones
  ru: сближение, потепление отношений, примирение, примириться, оттепель, разрядка отношений

escalation : event
  opposite: de-escalation
  ar: تصعيد, صعد لهجته, تصاعد التوتر, تصعيدي, تصعيد خطير, يصعد لهجته, توتر متصاعد, تصاعد حدة التوتر, تصاعد التوترات, التصعيد
  en: escalation, escalate, escalatory, flare-up, ratchet up
  fr: escalade, s'envenimer, regain de tension, montée des tensions, surenchère
  es: escalada, escalar el conflicto, recrudecimiento, aumento de las tensiones
  ru: эскалация, эскалировать, обострение, обостриться, нагнетание

de-escalation : event
  opposite: escalation
  ar: خفض التصعيد, تهدئة, هدأ التوتر, خفض التوتر, تخفيف التوتر, تهدئة الأوضاع, نزع فتيل, احتواء التصعيد, التهدئة, وقف التصعيد, ضبط النفس
  en: de-escalation, de-escalate, deescalate, ease tensions, easing of tensions, calm tensions, defuse tensions, defuse the crisis, exercise restraint, show restraint, restraint, de-escalating
  fr: désescalade, apaisement, apaiser les tensions, appel à la retenue, désamorcer la crise, faire preuve de retenue, à la retenue, faire baisser la tension, de retenue, de la retenue
  es: desescalada, desescalar, rebajar la tensión, reducir las tensiones, apaciguamiento, pedir contención, moderación, contención, a la moderación
  ru: деэскалация, деэскалировать, снижение напряжённости, разрядить обстановку, сдержанность, сдержанности, сдержанностью

crisis : event
  ar: أزمة, أزمات, متأزم, تأزم, يتأزم, أزمة سياسية, أزمة دبلوماسية
  en: crisis, crises, political crisis, diplomatic crisis
  fr: crise, crise politique, crise diplomatique
  es: crisis, crisis política, crisis diplomática
  ru: кризис, кризисный, политический кризис

alliance : thing
  ar: تحالف, تحالفات, حلف, أحلاف, تحالف مع, يتحالف, تكتل دولي, تكتل إقليمي
  en: alliance, ally with, regional bloc
  fr: alliance, s'allier, bloc de pays
  es: alianza, aliarse, bloque de países
  ru: альянс, блок стран, союз государств, коалиционный союз

alliance-expansion : event
  ar: توسيع الحلف, توسع الحلف, توسع حلف, توسيع الناتو, توسع الناتو, تمدد الحلف, توسيع العضوية, توسيع الاتحاد
  en: alliance expansion, expansion of the alliance, alliance enlargement, nato expansion, nato enlargement, eastward expansion
  fr: élargissement de l'alliance, élargissement de l'OTAN, expansion de l'OTAN, expansion de l'alliance
  es: ampliación de la alianza, ampliación de la OTAN, expansión de la OTAN, expansión de la alianza
  ru: расширение альянса, расширение НАТО, расширение блока, продвижение НАТО на восток

join-organisation : event
  opposite: leave-bloc
  ar: الانضمام إلى المنظمة, الانضمام إلى الحلف, الانضمام إلى الاتحاد, انضم إلى الحلف, انضم إلى الاتحاد, طلب العضوية, طلب الانضمام, نيل العضوية, محادثات الانضمام, مفاوضات الانضمام
  en: accession, join the alliance, join the union, join the bloc, membership bid, membership application, accession talks
  fr: adhésion à l'union, adhésion à l'alliance, adhérer à l'alliance, rejoindre l'alliance, demande d'adhésion, négociations d'adhésion, adhérer, adhésion
  es: ingreso en la alianza, adhesión a la unión, unirse a la alianza, solicitud de adhesión, ingreso en la OTAN, adherir, adhesión, adhiere, adhieren, adhirió, adhirieron, adhiriera, adhirieran, adhiera, adhieran, adhiriendo
  ru: вступление в организацию, вступление в альянс, вступить в альянс, вступить в НАТО, заявка на членство, вступление в союз

leave-bloc : event
  opposite: join-organisation
  ar: خروج من الاتحاد, الانسحاب من المنظمة, انسحب من المنظمة, الانسحاب من الحلف, انسحب من الحلف, انسحاب من الاتحاد, الخروج من الاتحاد
  en: leave the bloc, withdraw from the organisation, withdraw from the organization, quit the alliance, leave the alliance, leave the union, exit from the bloc
  fr: quitter l'alliance, sortie de l'union, se retirer de l'organisation, retrait de l'organisation, quitter l'union
  es: abandonar la alianza, salida del bloque, retirarse de la organización, salir de la unión
  ru: выход из организации, выйти из альянса, выход из союза, покинуть организацию, выйти из блока

security : thing
  ar: أمن, أمني, أمن إقليمي, أمن واستقرار, الأمن والاستقرار, ملف أمني, دواع أمنية
  en: security, security issues, security and stability
  fr: sécurité, sécuritaire, sûreté
  es: seguridad, seguridad y estabilidad
  ru: безопасность, вопросы безопасности, безопасность и стабильность

national-security : thing < security
  ar: أمن قومي, الأمن القومي, أمن وطني, الأمن الوطني, أمن الدولة
  en: national security, homeland security, state security
  fr: sécurité nationale, sûreté de l'État, sécurité intérieure
  es: seguridad nacional, seguridad del Estado
  ru: национальная безопасность, нацбезопасность, государственная безопасность, госбезопасность

cyber-security : thing < security
  ar: أمن سيبراني, الأمن السيبراني, أمن إلكتروني, الأمن الإلكتروني, أمن المعلومات, أمن معلوماتي
  en: cyber security, cybersecurity, cyber-security, information security
  fr: cybersécurité, sécurité informatique, sécurité numérique
  es: ciberseguridad, seguridad informática, seguridad cibernética
  ru: кибербезопасность, информационная безопасность, информбезопасность

strategic-stability : thing < security
  ar: استقرار استراتيجي, الاستقرار الاستراتيجي, التوازن الاستراتيجي, الاستقرار الإستراتيجي
  en: strategic stability, strategic balance
  fr: stabilité stratégique, équilibre stratégique
  es: estabilidad estratégica, equilibrio estratégico
  ru: стратегическая стабильность, стратегический баланс

arms-control : thing < strategic-stability
  ar: الحد من التسلح, ضبط التسلح, مراقبة التسلح, الحد من الأسلحة, عدم الانتشار, منع انتشار الأسلحة النووية, حظر انتشار الأسلحة النووية, حظر الانتشار النووي, نزع السلاح النووي
  en: arms control, non-proliferation, nonproliferation, arms reduction, nuclear disarmament
  fr: maîtrise des armements, contrôle des armements, désarmement, non-prolifération
  es: control de armamentos, control de armas, desarme, no proliferación
  ru: контроль над вооружениями, разоружение, нераспространение, сокращение вооружений

un-resolution : thing
  ar: قرار أممي, قرارات أممية, قرار مجلس الأمن, قرار دولي, قرارات دولية, قرار الأمم المتحدة, قرارات الشرعية الدولية, مشروع القرار, مشروع قرار, مشروع قرار أممي, القرار الأممي, القرار الدولي, قرارات مجلس الأمن
  en: un resolution, resolution, security council resolution, general assembly resolution, draft resolution, resolutions
  fr: résolution, résolution de l'ONU, résolution du conseil de sécurité, projet de résolution, résolutions
  es: resolución de la ONU, resolución del consejo de seguridad, resolución de la asamblea general, proyecto de resolución
  ru: резолюция, резолюция ООН, резолюция совета безопасности, проект резолюции, проекта резолюции, резолюции, резолюцию

international-law : thing < law
  ar: قانون دولي, القانون الدولي, القانون الدولي الإنساني, قانون إنساني, شرعية دولية, الشرعية الدولية
  en: international law, international humanitarian law, humanitarian law
  fr: droit international, droit international humanitaire, droit humanitaire
  es: derecho internacional, derecho internacional humanitario, derecho humanitario
  ru: международное право, международное гуманитарное право, гуманитарное право

mandate : thing
  ar: تفويض, فوض, يفوض, انتداب, ولاية أممية, صلاحية, صلاحيات
  en: mandate, mandated to, remit, empower
  fr: mandat, mandaté, habilitation, prérogatives, pleins pouvoirs
  es: mandato, atribuciones, competencias, plenos poderes
  ru: мандат, полномочия, полномочие, уполномочить, уполномочен

goodwill-gesture : event
  ar: بادرة حسن نية, بوادر حسن نية, حسن نية, حسن النوايا, إجراءات بناء الثقة, تدابير بناء الثقة, بادرة إيجابية
  en: goodwill gesture, gesture of goodwill, good faith, confidence-building, confidence-building measures, trust-building
  fr: geste de bonne volonté, bonne foi, mesures de confiance, instaurer la confiance
  es: gesto de buena voluntad, buena fe, medidas de confianza, fomento de la confianza
  ru: жест доброй воли, добрая воля, меры доверия, укрепление доверия

# --- Government: people ---

head-of-state : thing < leader
  ar: رئيس دولة, رئيس الدولة, رؤساء دول, رؤساء الدول, قادة الدول, رؤساء الدول والحكومات
  en: head of state, heads of state, head of the state
  fr: chef d'État, chef de l'État, chefs d'État, chefs d'État et de gouvernement, dirigeants mondiaux
  es: jefe de Estado, jefa de Estado, jefes de Estado
  ru: глава государства, глава страны, главы государств

president : thing < head-of-state
  ar: رئيس, رؤساء, رئيس الجمهورية, رئيس البلاد, رئيسة, فخامة الرئيس
  en: president, incumbent president, outgoing president, the incumbent
  fr: président, présidente, président de la République, président sortant, présidente sortante, chef de l'État sortant
  es: presidente, presidenta, presidente de la República, mandatario, mandataria, mandatarios, presidente saliente, presidenta saliente, jefe del Estado
  ru: президент, президент страны

president-elect : thing < president
  ar: رئيس منتخب, الرئيس المنتخب, رئيسا منتخبا
  en: president-elect, president elect
  fr: président élu, présidente élue
  es: presidente electo, presidenta electa
  ru: избранный президент, новоизбранный президент

former-president : thing < leader
  ar: رئيس سابق, الرئيس السابق, رئيس أسبق, الرئيس الأسبق, رؤساء سابقون, رئيس مخلوع, الرئيس المخلوع, الرئيس السابق للبلاد
  en: former president, ex-president, ousted president
  fr: ancien président, ex-président, président déchu
  es: expresidente, ex presidente, antiguo presidente
  ru: экс-президент, бывший президент, свергнутый президент

vice-president : thing < deputy
  ar: نائب الرئيس, نائب رئيس, نائبة الرئيس, نائبة رئيس, نواب الرئيس, نائب رئيس الجمهورية
  en: vice president, vice-president, deputy president
  fr: vice-président, vice-présidente
  es: vicepresidente, vicepresidenta
  ru: вице-президент

prime-minister : thing < leader
  ar: رئيس الوزراء, رئيس وزراء, رئيسة الوزراء, رئيسة وزراء, رئيس الحكومة, رئيسة الحكومة, رئيس حكومة, رؤساء حكومات, الوزير الأول, رؤساء وزراء
  en: prime minister, premier, head of government
  fr: premier ministre, première ministre, chef du gouvernement, cheffe du gouvernement
  es: primer ministro, primera ministra, jefe de gobierno, presidente del gobierno, jefe del gobierno
  ru: премьер-министр, премьер, глава правительства, председатель правительства

chancellor : thing < prime-minister
  ar: مستشار ألماني, المستشار الألماني, المستشارة الألمانية, المستشار النمساوي, المستشارية
  en: chancellor, chancellery
  fr: chancelier, chancelière, chancellerie
  es: canciller alemán, canciller federal, cancillería alemana
  ru: канцлер, федеральный канцлер

monarch : thing < head-of-state
  ar: ملك, ملوك, ملكة, عاهل, العاهل, سلطان, سلاطين, أمير البلاد, إمبراطور, أباطرة, جلالة الملك
  en: king, queen, monarch, sultan, emir, emperor, sovereign, his majesty, her majesty, majesty
  fr: roi, reine, monarque, sultan, émir, empereur, souverain, souveraine, souverains, sa majesté, majesté
  es: rey, reina, monarca, sultán, emir, emperador, soberano, soberana, soberanos, su majestad, majestad
  ru: король, королева, монарх, султан, эмир, император, его величество, её величество

crown-prince : thing < official-person
  ar: ولي العهد, ولي عهد, وليا للعهد, أمير, أمراء, أميرة, أميرات
  en: crown prince, heir apparent, heir to the throne, prince, princess
  fr: prince héritier, héritier du trône, prince, princesse
  es: príncipe heredero, heredero al trono, príncipe, princesa
  ru: наследный принц, кронпринц, наследник престола, принц, принцесса

minister : thing < official-person
  ar: وزير, وزراء, وزيرة, وزيرات
  en: minister, cabinet minister
  fr: ministre
  es: ministro, ministra, exministro, exministra
  ru: министр

foreign-minister : thing < minister
  ar: وزير الخارجية, وزير خارجية, وزيرة الخارجية, وزيرة خارجية, وزراء الخارجية, وزراء خارجية, رئيس الدبلوماسية, كبير الدبلوماسيين
  en: foreign minister, secretary of state, foreign secretary, minister of foreign affairs, top diplomat, chief diplomat
  fr: ministre des affaires étrangères, secrétaire d'État américain, chef de la diplomatie, cheffe de la diplomatie
  es: ministro de asuntos exteriores, ministro de exteriores, ministra de exteriores, secretario de Estado, canciller, ministro de relaciones exteriores, jefe de la diplomacia
  ru: министр иностранных дел, глава МИД, госсекретарь, глава внешнеполитического ведомства, глава дипломатии

defence-minister : thing < minister
  ar: وزير الدفاع, وزير دفاع, وزيرة الدفاع, وزيرة دفاع, وزراء الدفاع, وزراء دفاع
  en: defence minister, defense minister, defence secretary, defense secretary, secretary of defense, minister of defence
  fr: ministre de la défense, ministre des armées, secrétaire à la défense
  es: ministro de defensa, ministra de defensa, secretario de defensa
  ru: министр обороны, глава минобороны, глава пентагона

interior-minister : thing < minister
  ar: وزير الداخلية, وزير داخلية, وزيرة الداخلية, وزيرة داخلية, وزراء الداخلية
  en: interior minister, home secretary, minister of the interior
  fr: ministre de l'intérieur
  es: ministro del interior, ministra del interior
  ru: министр внутренних дел, глава МВД

justice-minister : thing < minister
  ar: وزير العدل, وزير عدل, وزيرة العدل, وزراء العدل
  en: justice minister, minister of justice, justice secretary
  fr: ministre de la justice, garde des sceaux
  es: ministro de justicia, ministra de justicia
  ru: министр юстиции, глава минюста

finance-minister : thing < minister
  ar: وزير المالية, وزير مالية, وزيرة المالية, وزراء المالية, وزير الخزانة, وزيرة الخزانة
  en: finance minister, treasury secretary, minister of finance
  fr: ministre des finances, secrétaire au trésor
  es: ministro de finanzas, ministro de hacienda, ministra de hacienda, secretario del tesoro
  ru: министр финансов, глава минфина

deputy : thing < official-person
  ar: نائب وزير, نائبة وزير, نائب الوزير, وكيل وزارة, وكيل الوزارة, مساعد وزير, مساعد الوزير, معاون وزير, نائب المدير, نائب القائد, نائب رئيس الوزراء, نائب وزير الخارجية, نائب المتحدث, نائبه, نائبها, نائبته, نائباه
  en: deputy, deputy minister, undersecretary, under-secretary, assistant secretary, deputy prime minister, second-in-command
  fr: adjoint, vice-ministre, vice-premier ministre, secrétaire d'État adjoint, sous-secrétaire
  es: viceministro, viceministra, vice primer ministro, subsecretario, adjunto
  ru: заместитель, замминистра, заместитель министра, вице-премьер, замглавы, первый заместитель

adviser : thing < official-person
  ar: مستشار, مستشارون, مستشارين, مستشارة, مستشار الأمن القومي, مستشار الرئيس
  en: adviser, advisor, counsellor, national security adviser, aide
  fr: conseiller, conseillère, conseiller à la sécurité nationale
  es: asesor, asesora, consejero, asesor de seguridad nacional
  ru: советник, помощник президента, консультант, советник по национальной безопасности

spokesperson : thing < official-person
  ar: متحدث باسم, المتحدث باسم, ناطق باسم, الناطق باسم, متحدث رسمي, المتحدث الرسمي, الناطق الرسمي, متحدثة باسم, المتحدثة باسم, متحدث, متحدثون, ناطق, ناطقة, السكرتير الصحفي
  en: spokesperson, spokesman, spokeswoman, press secretary
  fr: porte-parole
  es: portavoz, vocero, vocera, secretario de prensa, secretaria de prensa, portavoces
  ru: пресс-секретарь, официальный представитель, спикер ведомства, представитель ведомства

governor : thing < official-person
  ar: محافظ, محافظون, محافظين, حاكم ولاية, حاكم الولاية, حاكم إقليم, ولاة, حكام الولايات, والي الولاية, والي المدينة
  en: governor, state governor, prefect
  fr: gouverneur, préfet
  es: gobernador, gobernadora, prefecto
  ru: губернатор, глава региона, префект, врио губернатора

mayor : thing < official-person
  ar: عمدة, رئيس بلدية, رئيس البلدية, رئيسة بلدية, رؤساء بلديات, عمدة مدينة, أمين العاصمة
  en: mayor, mayoress, lord mayor
  fr: maire, mairesse, bourgmestre
  es: alcalde, alcaldesa, intendente municipal, exalcalde, exalcaldesa
  ru: мэр, градоначальник, глава города

secretary-general : thing < official-person
  ar: أمين عام, الأمين العام, أمينا عاما, الأمينة العامة, أمناء عامون, سكرتير عام, الكاتب العام, الكاتبة العامة, كاتب عام, كاتبة عامة
  en: secretary-general, secretary general, general secretary, UN chief, un chief
  fr: secrétaire général, secrétaire générale
  es: secretario general, secretaria general
  ru: генсек, генеральный секретарь, генсекретарь

# Who counts the lawmakers of a party counts its seats.
lawmaker : thing < official-person, seat
  ar: نائب, نواب, نائبة, برلماني, عضو البرلمان, عضو برلمان, أعضاء البرلمان, عضو مجلس النواب, مشرع, مشرعون, مشرعين, نائب برلماني, عضو الكونغرس
  en: lawmaker, legislator, member of parliament, mp, mps, congressman, congresswoman, parliamentarian, mep, members of parliament, deputies, congressmen, assemblyman, assembly members, backbenchers, backbencher, members of the assembly, deputy
  fr: député, députée, parlementaire, législateur, eurodéputé, élus, élue, élu, élu de l'opposition, élus de l'opposition
  es: diputado, diputada, parlamentario, legislador, congresista, eurodiputado, diputados electos, asambleísta, asambleístas
  ru: депутат, парламентарий, законодатель, конгрессмен, евродепутат, член парламента, народный избранник

senator : thing < lawmaker
  ar: سيناتور, عضو مجلس الشيوخ, أعضاء مجلس الشيوخ, شيوخ الكونغرس, عضو بمجلس الشيوخ
  en: senator, member of the senate
  fr: sénateur, sénatrice
  es: senador, senadora
  ru: сенатор, член сената

speaker-of-parliament : thing < official-person
  ar: رئيس البرلمان, رئيس برلمان, رئيسة البرلمان, رئيس مجلس النواب, رئيسة مجلس النواب, رئيس مجلس الشعب, رئيس مجلس الشورى, رئيس الكنيست, رئيس الجمعية الوطنية
  en: speaker of parliament, parliament speaker, house speaker, speaker of the house, speaker, parliament president
  fr: président du parlement, présidente du parlement, président de la chambre, président de l'assemblée nationale
  es: presidente del parlamento, presidenta del parlamento, presidente del congreso, presidente de la cámara
  ru: спикер парламента, председатель парламента, спикер палаты, председатель палаты, спикер думы

politician : thing < person
  ar: سياسيون, سياسيين, رجل سياسة, ساسة, رجال السياسة, شخصية سياسية, شخصيات سياسية
  en: politician, political figure, statesman
  fr: homme politique, femme politique, politicien, personnalité politique
  es: política destacada, dirigente político, figura política, los políticos
  ru: политик, политический деятель, политдеятель, государственный деятель

citizen : thing < person
  opposite: foreigner
  ar: مواطن, مواطنون, مواطنين, مواطنة, رعايا, رعية
  en: citizen, national of
  fr: citoyen, citoyenne, ressortissant
  es: ciudadano, ciudadana, compatriota
  ru: гражданин, гражданка, граждане, подданный

foreigner : thing < person
  opposite: citizen
  ar: أجنبي, أجانب, أجنبية, رعايا أجانب, وافد أجنبي
  en: foreigner, foreign national, foreign citizen
  fr: ressortissant étranger, étrangers, ressortissante étrangère
  es: ciudadano extranjero, extranjeros, ciudadana extranjera
  ru: иностранец, иностранный гражданин, иностранка

# --- Government: institutions ---

government : thing
  ar: حكومة, حكومات, حكومي, الجهاز التنفيذي, السلطة التنفيذية
  en: government, executive branch, administration
  fr: gouvernement, gouvernemental, pouvoir exécutif, administration
  es: gobierno, gubernamental, poder ejecutivo, administración, administraciones
  ru: правительство, правительственный, кабмин, исполнительная власть, администрация

authorities : thing < government
  ar: سلطة, سلطات, السلطات المحلية, الجهات المختصة, السلطات المختصة, جهات رسمية
  en: authorities, officials in charge, local authorities
  fr: autorités, pouvoirs publics, autorités locales
  es: autoridades, poderes públicos, autoridades locales
  ru: власти, местные власти, органы власти

regime : thing < government
  ar: نظام حاكم, النظام الحاكم, نظام الحكم, أنظمة الحكم, النظام السابق
  en: regime, ruling regime
  fr: régime, régime en place
  es: régimen
  ru: режим правящий, правящий режим, свергнутый режим

transitional-government : thing < government
  ar: حكومة انتقالية, الحكومة الانتقالية, سلطة انتقالية, السلطات الانتقالية, حكومة مؤقتة, حكومة تصريف أعمال, حكومة تصريف الأعمال, مرحلة انتقالية, المرحلة الانتقالية, فترة انتقالية, تصريف الأعمال, تسيير الأعمال, تصريف الشؤون الجارية, تسيير الشؤون الجارية, بتسيير الشؤون
  en: transitional government, interim government, caretaker government, transitional authorities, transitional period, political transition, caretaker, caretaker basis, day-to-day affairs
  fr: gouvernement de transition, gouvernement provisoire, gouvernement intérimaire, autorités de transition, période de transition, expédier les affaires courantes, affaires courantes, gestion des affaires courantes, gouvernement démissionnaire
  es: gobierno de transición, gobierno interino, gobierno provisional, gobierno en funciones, periodo de transición, en funciones, despachar los asuntos corrientes, asuntos corrientes
  ru: переходное правительство, временное правительство, переходные власти, переходный период, исполняет обязанности, технический кабинет, техническое правительство

cabinet : thing < government
  ar: مجلس الوزراء, مجلس وزراء, حكومة مصغرة, مجلس وزاري, المجلس الوزاري, تشكيلة حكومية, كابينت, الكابينت
  en: cabinet, council of ministers, ministerial council
  fr: conseil des ministres, cabinet ministériel, cabinet
  es: gabinete, consejo de ministros
  ru: кабинет министров, совет министров, совмин

ministry : thing < government
  ar: وزارة, وزارات, وزاري, مقر الوزارة, حقائب, حقيبة, حقائب وزارية, حقيبة وزارة, حقيبته
  en: ministry, ministries, government department, ministerial
  fr: ministère, ministériel
  es: ministerio, ministerial
  ru: министерство, ведомство, министерский, министерство страны

foreign-ministry : thing < ministry
  ar: وزارة الخارجية, وزارة خارجية, الخارجية
  en: foreign ministry, ministry of foreign affairs, state department, foreign office
  fr: ministère des affaires étrangères, département d'État, diplomatie française
  es: ministerio de asuntos exteriores, ministerio de exteriores, departamento de Estado, cancillería, ministerio de relaciones exteriores
  ru: министерство иностранных дел, МИД, госдеп, госдепартамент, внешнеполитическое ведомство

defence-ministry : thing < ministry
  ar: وزارة الدفاع, وزارة دفاع
  en: defence ministry, defense ministry, ministry of defence, defense department, department of defense
  fr: ministère de la défense, ministère des armées, département de la défense
  es: ministerio de defensa, departamento de defensa
  ru: министерство обороны, минобороны, оборонное ведомство

interior-ministry : thing < ministry
  ar: وزارة الداخلية, وزارة داخلية, الداخلية
  en: interior ministry, ministry of the interior, home office
  fr: ministère de l'intérieur
  es: ministerio del interior
  ru: министерство внутренних дел, МВД

presidency : thing
  ar: رئاسة, رئاسة الجمهورية, رئاسي, قصر رئاسي, القصر الرئاسي, ديوان الرئاسة, القصر الجمهوري, قصر جمهوري, الرئاسي, رئاسية
  en: presidency, presidential, presidential office, presidential palace
  fr: présidence, présidentiel, palais présidentiel
  es: presidencia, presidencial, palacio presidencial
  ru: президентство, президентский, администрация президента, президентский дворец

parliament : thing
  ar: برلمان, برلمانات, مجلس النواب, مجلس الشعب, مجلس الأمة, الجمعية الوطنية, جمعية وطنية, مجلس تشريعي, المجلس التشريعي, مجلس الشورى, السلطة التشريعية, هيئة تشريعية, قبة البرلمان, نيابي, النيابي, نيابية, المجلس النيابي, برلمانية, البرلمانية, تحت قبة البرلمان
  en: parliament, legislature, national assembly, house of representatives, legislative body, lower house, legislative assembly, assembly, parliamentary, congress, chamber of deputies
  fr: parlement, assemblée nationale, corps législatif, chambre des députés, chambre basse, hémicycle, parlementaire, parlementaires, assemblée, députés réunis
  es: parlamento, asamblea nacional, asamblea legislativa, cámara de diputados, cámara baja, poder legislativo, congreso de los diputados, parlamentario, parlamentaria, asamblea, congreso
  ru: парламент, законодательное собрание, нижняя палата, палата представителей, национальное собрание, парламентский

upper-house : thing < parliament
  ar: مجلس الشيوخ, مجلس الأعيان, مجلس المستشارين, غرفة عليا, الغرفة العليا, مجلس اللوردات, الشيوخ
  en: senate, upper house, upper chamber, house of lords
  fr: sénat, chambre haute
  es: senado, cámara alta
  ru: сенат, верхняя палата, палата лордов

parliamentary-committee : thing
  ar: لجنة برلمانية, لجنة فرعية, لجنة نيابية, لجان نيابية, لجان برلمانية
  en: committee, parliamentary committee, subcommittee, panel
  fr: commission parlementaire, commission d'enquête
  es: comité, comisión parlamentaria, subcomité
  ru: комитет, парламентская комиссия, подкомитет

commission : thing
  ar: هيئة, هيئات, مفوضية, مفوضيات, مجلس أعلى, المجلس الأعلى
  en: commission, agency, public body
  fr: commission, agence publique, instance
  es: comisión, organismo público
  ru: комиссия, еврокомиссия, агентство, уполномоченный орган

municipality : thing
  ar: بلدية, بلديات, مجلس بلدي, المجلس البلدي, مجلس محلي, المجلس المحلي, دار البلدية, بلدي
  en: municipality, city council, town hall, city hall, local council, municipal
  fr: municipalité, mairie, conseil municipal, hôtel de ville, municipal, commune, communes
  es: municipio, ayuntamiento, alcaldía, concejo municipal, municipal
  ru: муниципалитет, мэрия, горсовет, муниципальный, городской совет

party : thing
  ar: حزب, أحزاب, حزبي, حزب سياسي, تيار سياسي, كتلة سياسية, كتلة برلمانية, كتل برلمانية, كتل سياسية, حزبا, حزبان, حزبين, حزبه, حزبها, الحزبان, الحزبين
  en: political party, parliamentary group, faction in parliament, the party, party leader, party members, political parties, opposition parties, parties, the parties
  fr: parti, parti politique, groupe parlementaire, formation politique, partis, partis politiques, formations politiques
  es: partido, partido político, grupo parlamentario, formación política, partidos, partidos políticos
  ru: партия, политическая партия, парламентская фракция, партийный

ruling-party : thing < party
  opposite: opposition
  ar: حزب حاكم, الحزب الحاكم, ائتلاف حاكم, الائتلاف الحاكم, أحزاب حاكمة, التحالف الحاكم, تحالف حاكم, الأحزاب الحاكمة, الائتلاف الحكومي, التكتل الحاكم
  en: ruling party, governing party, ruling coalition, governing coalition, governing alliance, ruling alliance, governing parties, ruling bloc, governing bloc, ruling parties
  fr: parti au pouvoir, majorité au pouvoir, parti présidentiel, coalition au pouvoir, alliance au pouvoir, coalition gouvernementale, coalition présidentielle, majorité présidentielle, camp présidentiel
  es: partido gobernante, partido en el poder, oficialismo, coalición gobernante, alianza gobernante, coalición de gobierno, coalición en el poder, bloque oficialista
  ru: правящая партия, правящая коалиция, партия власти, правящий альянс, правительственная коалиция, правительственной коалиции, правящего блока

opposition : thing
  opposite: ruling-party
  ar: معارضة, قوى المعارضة, أحزاب المعارضة, زعيم المعارضة, معارض سياسي, معارض بارز, سياسي معارض, زعيم معارض
  en: opposition, opposition party, opposition figure, opposition leader, dissident
  fr: opposition, opposant, parti d'opposition, chef de l'opposition, dissident
  es: oposición, opositor, partido opositor, líder opositor, líder de la oposición, disidente
  ru: оппозиция, оппозиционер, оппозиционный, лидер оппозиции, диссидент

coalition : thing
  ar: ائتلاف, ائتلافات, ائتلافي, حكومة ائتلافية, حكومة ائتلاف, حكومة وحدة وطنية, ائتلاف حاكم, الائتلاف الحاكم, الائتلاف الحكومي, التحالف الحاكم, شركاء الائتلاف
  en: coalition, coalition government, unity government, national unity government, ruling coalition, governing coalition, coalition partners, coalition partner, governing alliance
  fr: coalition, gouvernement de coalition, gouvernement d'union nationale, coalition au pouvoir, coalition gouvernementale, partenaires de coalition, alliance au pouvoir
  es: coalición, gobierno de coalición, gobierno de unidad nacional, coalición gobernante, coalición de gobierno, socios de coalición
  ru: коалиция, коалиционный, коалиционное правительство, правительство национального единства, правящая коалиция, правительственная коалиция, правительственной коалиции, коалиции, партнеры по коалиции

left-wing : quality
  opposite: right-wing
  ar: يساري, يسار, يساريون, اليسار, اشتراكي, يسار الوسط, أقصى اليسار, شيوعي
  en: left-wing, leftist, the left, socialist, centre-left, far left, far-left, communist
  fr: gauche, de gauche, socialiste, extrême gauche, centre gauche, communiste
  es: izquierda, izquierdista, de izquierdas, socialista, extrema izquierda, comunista
  ru: левый, левые, социалист, социалистический, крайне левый, коммунист, коммунистический

right-wing : quality
  opposite: left-wing
  ar: يميني, يمينيون, اليمين, يمين الوسط, الحزب المحافظ, يمين محافظ
  en: right-wing, rightist, the right wing, conservative, centre-right
  fr: de droite, la droite, conservateur, centre droit
  es: derecha, derechista, de derechas, conservador, centroderecha
  ru: правый, правые, консерватор, консервативный, правоцентристский

far-right : quality < right-wing
  ar: يمين متطرف, اليمين المتطرف, أقصى اليمين, يميني متطرف, يمينية متطرفة
  en: far right, far-right, extreme right, ultranationalist
  fr: extrême droite, d'extrême droite, ultranationaliste
  es: extrema derecha, ultraderecha, ultraderechista, ultranacionalista
  ru: крайне правый, ультраправый, ультраправые, крайне правые

constitution : thing < law
  ar: دستور, دساتير, دستوري, دستورية, إعلان دستوري, تعديل دستوري
  en: constitution, constitutional, constitutional amendment
  fr: constitution, constitutionnel, révision constitutionnelle
  es: constitución, constitucional, carta magna, reforma constitucional, constituciones
  ru: конституция, конституционный, основной закон, поправка к конституции

democracy : thing
  opposite: dictatorship
  ar: ديمقراطية, ديمقراطي, ديموقراطية, ديموقراطي, حكم ديمقراطي, تحول ديمقراطي
  en: democracy, democratic, democratic rule
  fr: démocratie, démocratique
  es: democracia, democrático
  ru: демократия, демократический

dictatorship : thing
  opposite: democracy
  ar: ديكتاتورية, دكتاتورية, ديكتاتور, دكتاتور, استبداد, مستبد, حكم استبدادي, سلطوي, طاغية, طغاة
  en: dictatorship, dictator, authoritarian, authoritarianism, autocrat, autocratic, tyranny, tyrant
  fr: dictature, dictateur, autoritaire, autoritarisme, autocrate, tyrannie
  es: dictadura, dictador, autoritario, autoritarismo, autócrata, tiranía
  ru: диктатура, диктатор, авторитарный, авторитаризм, тирания, автократ

# --- Government: acts ---

take-office : event
  opposite: resign
  ar: تولى منصب, تولى منصبه, يتولى منصب, تولى مهامه, تولي منصب, تولى الرئاسة, تولى السلطة, تسلم مهامه, تسلم السلطة, تقلد منصب, باشر مهامه, تسلم منصبه, تولى الحكم, تسلم الحكم, مقاليد الحكم, مقاليد السلطة, تسلم مقاليد, تولي السلطة, تولت السلطة
  en: take office, took office, assume office, assumed office, come to power, came to power, take power, assumed power, assume power, took power, assumes power, assuming power, took over as, takes over as
  fr: entrer en fonction, entrée en fonction, prendre ses fonctions, prise de fonctions, accéder au pouvoir, arriver au pouvoir, pris ses fonctions, prend ses fonctions, entre en fonction, accède au pouvoir, pris les rênes
  es: asumir el cargo, asumió el cargo, tomar posesión del cargo, llegar al poder, asumir la presidencia, asumió, asumieron, asume, asumirá, asumió el poder, asumió la presidencia, asumió la jefatura, asumir el poder
  ru: вступить в должность, вступление в должность, прийти к власти, приход к власти, приступить к обязанностям, взял на себя власть, взял власть, вступил в должность, вступила в должность, принял полномочия, возглавил, возглавила

inaugurate-leader : event < take-office
  ar: نصب رئيسا, تنصيب, مراسم التنصيب, حفل التنصيب, حفل تنصيب, أدى اليمين, أدى اليمين الدستورية, يؤدي اليمين, أداء اليمين, أدت اليمين, اليمين الدستورية, تأدية اليمين, أدوا اليمين, اليمين القانونية, أدى القسم, أقسم اليمين, أقسم, أقسمت, أقسموا, أداء القسم, القسم الدستوري, أدت القسم, أدوا القسم, يؤدون اليمين, تؤدي اليمين, أدوا اليمين الدستورية, اليمين أمام, اليمين كرئيس
  en: inauguration, sworn in, swear in, swearing-in, oath of office, took the oath, inauguration ceremony, takes the oath, swears in, took the oath of office, took oath, taking the oath, taken the oath, was sworn in, were sworn in
  fr: investiture, prêter serment, prestation de serment, prêté serment, cérémonie d'investiture, intronisation, prête serment, investi président, investie présidente
  es: investidura, toma de posesión, jurar el cargo, juró el cargo, juramentar, juramentación, juramentaciones, juró su cargo, juró como, tomó posesión, tomaron posesión, juramentó, prestó juramento, juramentado
  ru: инаугурация, принести присягу, принесение присяги, присягнуть, принёс присягу, принял присягу, приняла присягу, принес присягу, приведен к присяге, вступил в должность, вступила в должность, принесло присягу, принесли присягу, приняло присягу, приняли присягу, присяга, присягу, присяги, присягнул, присягнула, присягнули, принесла присягу

resign : event
  opposite: dismiss, take-office
  ar: استقال, يستقيل, استقالة, استقالات, مستقيل, قدم استقالته, تنحى عن, تنحي, يتنحى, تنح, تخلى عن منصبه, تخلى عن السلطة, ترك منصبه, استقالت, استقالوا, تستقيل, قدمت استقالتها, قدموا استقالاتهم, تقدم باستقالته, تقدم باستقالتها, استقالته, استقالتها, تنحى, تنحيه, بالتراضي, يترك منصبه, غادر منصبه, غادرت منصبها, رمى المنديل, طلب إعفاءه, رحل عن منصبه, تخلت عن منصبها, وضع استقالته, تنحيها, التنحي, استقالا, استقالاتهم
  en: resign, resignation, step down, stepped down, quit, stand down, tender resignation, leave office, resigns, resigning, steps down, stepping down, stood down, tendered his resignation, tendered her resignation, handed in his resignation, quit his post, quit her post, quit as, stood aside, stand aside, stands aside, bowed out, bow out, bows out, stepped aside, step aside, steps aside, left his post, left her post, left his job, left the post, leave his post, leaves his post, leave the job, relinquish his post, relinquished his post, vacated the post, handed in his notice, handed in her notice, hand in his notice, left by mutual consent, leave by mutual consent, gave up his post, gave up her post, threw in the towel, walk away from his job, walk away from his post, walk away from his role, walk away from her job, walk away from her post, walk away from her role, walk away from the job, walk away from the post, walk away from the role, quit her job, quits post, vacated, quits, quitting
  fr: démissionner, démission, démissionné, démissionnaire, quitter ses fonctions, quitter le pouvoir, démissionnent, démissionne, démissionnaires, remis sa démission, présenté sa démission, quitte ses fonctions, quitté ses fonctions, jeté l'éponge, jeter l'éponge, jette l'éponge, claquer la porte, claqué la porte, claque la porte, rendre son tablier, rendu son tablier, rend son tablier, quitter son poste, quitter la direction, quitter la présidence, quitté son poste, quitté la direction, quitté la présidence, quitte la direction, quitte la présidence, d'un commun accord, se retirer de ses fonctions, se retire de ses fonctions, s'est retiré de ses fonctions, déposé sa démission, présenté la démission, remis la démission, s'est retiré de son poste, démissionnée, démissionnées, démissionnèrent
  es: dimitir, dimitido, dimisión, renunciar al cargo, renuncia al cargo, presentar su renuncia, dejar el cargo, dimisionario, renunció, renunciaron, renunciar, dimitió, dimitieron, dimite, dimiten, dimisiones, renunció al cargo, renunció a su cargo, presentó su dimisión, presentó su renuncia, presentaron su dimisión, dejó el cargo, deja el cargo, dar un portazo, dio un portazo, dieron un portazo, tirar la toalla, tiró la toalla, dejar su cargo, dejar su puesto, dejó su cargo, dejó su puesto, deja su cargo, deja su puesto, dejará su cargo, dejará su puesto, abandonar el cargo, abandonar su cargo, abandonar su puesto, abandonó el cargo, abandonó su cargo, abandonó su puesto, abandona el cargo, abandona su cargo, abandona su puesto, de mutuo acuerdo, poner su cargo a disposición, puso su cargo a disposición, presentó la dimisión, presentó la renuncia
  ru: подать в отставку, уйти в отставку, отставка, ушёл в отставку, сложить полномочия, уход с поста, покинуть пост, подал в отставку, подала в отставку, подали в отставку, ушел в отставку, ушла в отставку, ушли в отставку, подает в отставку, сложил полномочия, сложила полномочия, отставку подал, прошение об отставке, уволился, уволилась, уволиться, покинул пост, покинул должность, покинула пост, покинет пост, покинет должность, покидает пост, покидает должность, написал заявление, написала заявление, хлопнул дверью, хлопнула дверью, покинул свой пост, покинула свой пост, покинет свой пост, покидает свой пост, ушел с поста, ушел с должности, ушла с поста, ушла с должности, уходит с поста, уходит с должности, по обоюдному согласию, по собственному желанию, об уходе с поста, заявление об отставке, ушел по собственному желанию, отставки, отставку, отставке, отставкой, уйдет в отставку, отставки правительства

dismiss : event
  opposite: appoint, resign
  ar: أقال, يقيل, إقالة, أقيل, مقال من منصبه, عزل من منصبه, عزل من منصب, عزله من منصبه, أعفى من منصبه, أعفي من منصبه, إعفاء من منصبه, إعفاؤه من منصبه, إعفاء من مهامه, تنحية, نحى من منصبه, أطيح به من منصبه, يعزل, أقالت, أقيلت, أقيلوا, إقالته, إقالتها, أعفاه من منصبه, إعفائه من منصبه, تنحيته, أطاح بمدربه, استغنى عن, أنهى خدمات, أنهت خدمات, إنهاء خدمات, تسريح المدرب, فقد منصبه, فقدت منصبها, خسر منصبه, خسر وظيفته, فقد وظيفته, فقد عمله, أعفي من مهامه, إعفاؤه من مهامه, فصل من عمله, فصله من عمله, فصل من منصبه, طرد من عمله, طرد من منصبه, استغنت عن خدمات, الاستغناء عن خدمات, فك الارتباط مع, انفصل النادي عن, أعفى, أعفي, إعفاء, إعفاؤه, يعفي, أعفته, إعفاء من المنصب, أنهى مهام, إنهاء مهام, إنهاء مهامه, عزل, عزله, أعفاه, أعفاها, نحي, نحاه, يعف, إعفاؤها, أعفاهم, أقاله, أقالها, عزلوا, عزلها, إعفائها, معزول, المعزول, المعزولين
  en: dismiss, dismissal, sack, oust, ouster, remove from office, removal from office, relieve of duties, relieved of his duties, fired from his post, was fired as, fired the minister, sacks, fired as, removed from office, removed from his post, relieved of her duties, stripped of his post, fired his, fired her, was fired from, were fired from, been fired, axed as, forced out, pushed out, was fired, were fired, fired its, booted out, show the door, shows the door, showed the door, shown the door, showing the door, given the boot, got the boot, got the axe, were let go, lost his job, lost her job, loses his job, lost his post, fired the coach, fired the manager, fired the head, fired the director, terminated his contract, contract was terminated, parted company with, part company with, parts company with, parted ways with, loses her job, lost her post, relieved of his command, let go of his, lets go of his, letting go of his, stripped of her post, removed from her post, removed from the post, kicked out of office, axed the minister, relieved of their duties, given his marching orders, sacked, ousted
  fr: limoger, limogé, limogeage, révoquer, révoqué, révocation, destituer, destitué, démettre de ses fonctions, démis de ses fonctions, relever de ses fonctions, limogée, limogés, limoge, limogeages, démise de ses fonctions, relevé de ses fonctions, relevée de ses fonctions, révoquée, révoqués, congédié, destituée, évincé, évincée, évincer, éviction, congédiée, congédier, destitution, remercié par, remerciée par, licencié pour, licenciée pour, perdu son poste, perd son poste, perdu son emploi, perd son emploi, perdu son travail, relevés de ses fonctions, mis à la porte, mise à la porte, renvoyé de son poste, renvoyée de son poste, écarté de ses fonctions, écartée de ses fonctions, se séparer de son entraîneur, se séparer de son directeur, se séparer de son sélectionneur, se sépare de son entraîneur, se sépare de son directeur, se sépare de son sélectionneur, s'est séparé de son entraîneur, s'est séparé de son directeur, s'est séparé de son sélectionneur, mis fin aux fonctions, mis fin à ses fonctions
  es: destituir, destituido, destitución, cesar del cargo, relevar del cargo, apartar del cargo, cesado de su cargo, cese del cargo, destituciones, destituyó, destituyeron, destituye, destituida, destituidos, apartado del cargo, relevado del cargo, relevó, fue relevado, cesada, cesó al, cesar al, cesaron al, fue cesado, fue cesada, fue despedido, fue despedida, fue apartado, fue apartada, despedir al, despidió al, despide al, prescindir de, prescindió de, prescinde de, prescindieron de, cesó a su, cesó a la, cesar a su, cesar a la, cesaron a su, cesaron a la, ha sido cesado, ha sido despedido, ha sido despedida, ha sido apartado, ha sido apartada, despedir a su, despedir a la, despidió a su, despidió a la, despide a su, despide a la, removido del cargo, removida del cargo, perdió su puesto, perdió su empleo, perdió su trabajo, perdió el puesto, pierde su empleo, echar a la calle, echó a la calle, removido de su cargo, removida de su cargo, cese fulminante, separado del cargo, cese, destituyen, destituyera, destituyeran
  ru: уволен, отправить в отставку, снять с должности, сместить, смещён, отстранить от должности, освободить от должности, освобождён от должности, уволить министра, увольнение министра, уволил, уволила, уволили, уволена, уволены, отправил в отставку, отправила в отставку, отправлен в отставку, отправлена в отставку, отстранил от должности, отстранен от должности, освобожден от должности, освободил от должности, снят с должности, сместил, уволить тренера, уволить директора, лишился поста, лишился должности, лишился работы, лишилась поста, отставка тренера, потерял работу, потеряла работу, снят с поста, снята с должности, снята с поста, сняли с должности, сняли с поста, снять с поста, снял с должности, снял с поста, сняла с должности, сняла с поста, освобожден от обязанностей, освобождена от должности, освобождена от обязанностей, освободили от должности, освободили от обязанностей, освободил от обязанностей, освободить от обязанностей, отстранен от работы, отстранен от обязанностей, отстранена от должности, отстранена от работы, отстранена от обязанностей, отстранили от должности, отстранили от работы, отстранили от обязанностей, отстранил от работы, отстранил от обязанностей, отстранить от работы, отстранить от обязанностей, отправили в отставку, уволить главного тренера, уволить с работы, уволить с поста, указали на дверь, снят с занимаемой должности, снята с занимаемой должности, сняли с занимаемой должности, снять с занимаемой должности, снял с занимаемой должности, сняла с занимаемой должности, освобожден от занимаемой должности, освобождена от занимаемой должности, освободили от занимаемой должности, освободил от занимаемой должности, освободить от занимаемой должности, отставил, увольнение, увольнения, увольнении

appoint : event
  opposite: dismiss
  ar: عين, يعين, تعيين, تعيينات, عين في منصب, معين, سمى رئيسا, تسمية رئيس, أسند منصب, تكليف بتشكيل, عينوه, تولت منصب, تتولى منصب, تولى رئاسة, تولت رئاسة, يتولى رئاسة, تولى إدارة, تولت إدارة, تولى قيادة, عينه رئيسا, أسندت إليه, أسند إليه, تقلد مهام, تسلمت مهامها, يتسلم مهامه, استلم مهامه, تبوأ منصب, ترأس الهيئة, اختير رئيسا, اختير مدربا, رقي إلى, كلف الرئيس, كلف الملك, كلف رئيس, كلفه ب, كلفته ب, كلف, كلفت, تكليف, مكلف, عينت, عينوا, عينه, عينها, تعيينه, تعيينها, عين مكانه, اختار, سمى, سمت
  en: appoint, appointment, name as, nominate to, nomination to, designate, took charge, picked as, chosen as, installed as, unveiled as, promoted to, was promoted, appointments of, elevated to, was named head, was named director, was named captain, was named manager, was named coach, was named minister, was named president, was named ambassador, was named chief, was named chairman, named as head, named as director, named head of, named director of, named captain of, named ambassador to, named his successor, named as successor, hand the job, handed the job, given the job, got the job, handed the reins, take the helm, takes the helm, took the helm, taken the helm, take the reins, takes the reins, took the reins, taken the reins, taking the reins, take charge of, takes charge of, taken charge of, taking charge of, took over as, takes over as, was named as new, named to the post, take up the post, takes up the post, took up the post, taken up the post, taking up the post, took up his post, took up her post, will take over as, was named as the new, and named, has named, was named, were named, named a new, named him, named her, naming, appointing, appoints, appointed, tasked, tasks him with, tasked with
  fr: nommer, nommé, nomination, désigner, désigné, désignation, promu, promue, promus, intronisé, intronisée, prendre les rênes, prendre les commandes, pris les rênes, pris les commandes, prend les rênes, prend les commandes, prendra les rênes, prendra les commandes, pris ses fonctions, prend ses fonctions, prendra ses fonctions, prise de fonction, prises de fonction, prendre la tête de, prendre la direction de, pris la tête de, pris la direction de, prend la tête de, prend la direction de, prendra la tête de, prendra la direction de, placé à la tête, nomme, nomment, nommée, nommés, désigne, désignée, chargé de former, charge de former, chargé de la formation
  es: nombrar, nombrado, nombramiento, designar, designado, designación, designaciones, ascendido a, ascendida a, asumir la dirección, asumir las riendas, asumió la dirección, asumió las riendas, asumió la presidencia, asume el cargo, asume la dirección, asume la presidencia, asumirá el cargo, asumirá la dirección, asumirá la presidencia, tomar las riendas, tomó las riendas, toma las riendas, ponerse al frente, se puso al frente, se pone al frente, al frente de la, nombró, nombraron, nombra, nombrada, designó, designaron, designada, designa, encargó a, encarga a, encargó la
  ru: назначить, назначать, назначение, назначен, назначение на должность, возглавила, возглавит, возглавили, занял пост, занял должность, заняла пост, займет пост, займет должность, повышен до, вступит в должность, стал во главе, встал во главе, назначил, назначила, назначили, назначена, назначены, назначения, назначении, назначает, поставил во главе, поручил сформировать, поручил формирование

succeed-in-office : event < replace
  ar: خلفه في, خلافة, خليفة له, خلفا له, يخلفه في المنصب, خلافته, بخلافته, لخلافته, خلافتها, خلفا لها, خلفا ل, ليحل محل, حل محله, حلت محله, خلفه في المنصب
  en: succeed as, successor, succession, replace as, take over from, to replace him, to replace her, to succeed him, to succeed her, succeeding
  fr: succéder, successeur, succession, remplacer au poste
  es: suceder en el cargo, sucesor, sucesora, sucesión, relevo
  ru: преемник, сменить на посту, преемственность, сменщик

form-government : event
  ar: تشكيل الحكومة, تشكيل حكومة, شكل حكومة, شكل الحكومة, يشكل حكومة, يشكل الحكومة, تأليف الحكومة, تشكيل ائتلاف, تكليف بتشكيل الحكومة, كلف بتشكيل, تشكيل حكومة جديدة, تشكيل الحكومة الجديدة, تشكيل ائتلاف حكومي, تشكيل الائتلاف, شكلوا حكومة
  en: form a government, government formation, formation of a government, form a coalition, form a cabinet, form a new government, forming a government, forming a new government, talks to form, asked to form a government, unveiled her cabinet, unveiled his cabinet, named a cabinet, forming a cabinet, forming a new cabinet, form a new cabinet, forming a coalition, formed a government, formed a coalition
  fr: former un gouvernement, formation du gouvernement, constituer un gouvernement, formation d'un gouvernement, formé un gouvernement, formé le gouvernement, composition du gouvernement, former un nouveau gouvernement, formation d'un nouveau gouvernement, composer un gouvernement, chargé de former le gouvernement, formation du nouveau gouvernement, formé un nouveau gouvernement, former une coalition
  es: formar gobierno, formación de gobierno, formar un gobierno, formación del gobierno, formar un nuevo gobierno, encargo de formar gobierno, formación de un gobierno, formación de un nuevo gobierno, formación del nuevo gobierno, formó gobierno, formar un gobierno de coalición
  ru: сформировать правительство, формирование правительства, формировать кабинет, формировать правительство, сформировать кабинет, формирование кабинета, поручил сформировать, сформировать коалицию, сформировали правительство, сформировал правительство, формирования правительства, формировании правительства, сформировать коалиционное правительство, сформировать новое правительство, сформировать новый кабинет, формирование нового правительства

reshuffle : event < replace
  ar: تعديل وزاري, تعديل حكومي, تعديلا وزاريا, تغيير وزاري, تعديل الحكومة, تعديلا حكوميا, التعديل الوزاري, التعديل الحكومي, تعديل على حكومته
  en: reshuffle, cabinet reshuffle, government shake-up, cabinet shake-up, reshuffled, reshuffles, reshuffling, cabinet shuffle
  fr: remaniement, remaniement ministériel, remaniement du gouvernement, remanié, remanie, remaniements
  es: remodelación del gobierno, reajuste ministerial, cambio de gabinete, reorganización del gabinete, remodeló su gabinete, remodeló el gobierno, remodelación, cambios en el gabinete, cambios en el gobierno, remodeló su gobierno, remodelación del gabinete
  ru: перестановки в правительстве, кадровые перестановки, реорганизация правительства, рокировка, перестановки, перестановка, перестановок

confidence-vote : event < vote
  ar: منح الثقة, منح الثقة للحكومة, نيل الثقة, تصويت على الثقة, تصويت الثقة, حجب الثقة, سحب الثقة, طرح الثقة, مذكرة حجب الثقة, حجب البرلمان الثقة, حجب الثقة عن, نزع الثقة, ملتمس رقابة, سحب البرلمان الثقة, لائحة لوم, لائحة سحب الثقة, جلسة الثقة
  en: vote of confidence, confidence vote, no-confidence vote, no confidence motion, motion of no confidence, censure motion, no-confidence motion, motion of censure, vote of no confidence, no-confidence, confidence motion
  fr: vote de confiance, motion de censure, motion de défiance, vote de défiance, motions de censure, question de confiance, vote de censure
  es: moción de censura, voto de confianza, moción de confianza, voto de censura, mociones de censura, cuestión de confianza, moción de vacancia
  ru: вотум доверия, вотум недоверия, голосование о доверии, резолюция о недоверии, голосование о недоверии, голосования о недоверии

impeach : event < dismiss
  ar: عزل الرئيس, إجراءات العزل, مساءلة الرئيس, محاكمة برلمانية, مساءلة برلمانية, إجراءات عزل, تصويت على العزل
  en: impeach, impeachment, impeachment trial
  fr: mise en accusation, procédure de destitution, impeachment
  es: juicio político, proceso de destitución, impeachment, vacancia presidencial
  ru: импичмент, процедура импичмента

dissolve-parliament : event < dissolve
  ar: حل البرلمان, حل مجلس النواب, حل الكنيست, حل الجمعية الوطنية, يحل البرلمان, قرار حل البرلمان, حل الرئيس البرلمان, حل الملك البرلمان, حل الأمير مجلس
  en: dissolve parliament, dissolution of parliament, dissolve the assembly
  fr: dissoudre l'assemblée, dissolution de l'assemblée, dissoudre le parlement, dissolution du parlement
  es: disolver el parlamento, disolución del parlamento, disolver el congreso, disolver las cortes
  ru: распустить парламент, роспуск парламента, роспуск палаты

decree : thing < decide
  ar: مرسوم, مراسيم, أمر تنفيذي, أوامر تنفيذية, أمر ملكي, أصدر مرسوما, قرار جمهوري, مرسوم رئاسي, ظهير ملكي
  en: decree, executive order, edict, presidential order, royal order
  fr: décret, décréter, ordonnance, arrêté ministériel
  es: decreto, decretar, orden ejecutiva, real decreto
  ru: указ, декрет, постановление правительства, президентский указ

policy : thing
  ar: سياسة, سياسات, نهج سياسي, استراتيجية, استراتيجيات, إستراتيجية
  en: policy, policies, strategy
  fr: politique étrangère, politique publique, stratégie, politique gouvernementale
  es: política exterior, política pública, estrategia, políticas
  ru: политика, политический курс, стратегия

reform : event
  ar: إصلاح, إصلاحات, إصلاحي, إصلاح سياسي, إصلاح شامل
  en: reform, overhaul, reformist, reformer
  fr: réforme, réformer, réformé, réformiste
  es: reforma, reformar, reformado, reformista
  ru: реформа, реформировать, реформирование, реформатор

corruption : event < crime
  ar: فساد, فاسد, فاسدون, قضايا فساد, إفساد, اختلاس, اختلس, يختلس, كسب غير مشروع, إثراء غير مشروع
  en: corruption, corrupt, graft, embezzle, embezzlement, misuse of public funds
  fr: corruption, corrompu, détournement de fonds, prévarication, concussion
  es: corrupción, corrupto, malversación, malversar, desvío de fondos, peculado, malversaciones
  ru: коррупция, коррумпированный, коррупционный, хищение, растрата, казнокрадство

bribery : event < corruption
  ar: رشوة, رشاوى, رشاوي, رشى, ارتشى, ارتشاء, مرتش, مرتشي, راش
  en: bribery, bribe, kickback, backhander, bribes
  fr: pot-de-vin, pots-de-vin, bakchich, soudoyer, soudoie, soudoient, soudoiera, soudoieront, soudoyèrent
  es: soborno, sobornar, sobornado, cohecho, coima
  ru: взятка, взяточничество, подкуп, подкупить, взяточник, откат

scandal : event
  ar: فضائح, فضيحة سياسية, فضيحة فساد, فضيحة
  en: scandal, scandalous
  fr: scandale, scandaleux
  es: escándalo, escandaloso
  ru: скандал, скандальный

coup : event < overthrow
  ar: انقلاب, انقلابات, انقلاب عسكري, محاولة انقلاب, انقلابي, انقلابيون, انقلب على الحكم, استولوا على السلطة, استولى على السلطة, استولت على السلطة, الاستيلاء على السلطة, استولى على الحكم, استيلاء على السلطة, محاولة انقلابية, انقلابية
  en: coup, coup d'etat, coup d'état, putsch, military takeover, coup attempt, seized power, seize power, seizing power, seizure of power, power grab, took power in a coup, coup attempts
  fr: coup d'État, putsch, tentative de coup d'État, putschiste, s'est emparé du pouvoir, pris le pouvoir, se sont emparés du pouvoir, prise du pouvoir, prise de pouvoir
  es: golpe de Estado, golpe militar, golpista, intento de golpe, intentona golpista, tomó el poder, tomaron el poder, se hicieron con el poder, toma del poder, asonada
  ru: переворот, госпереворот, государственный переворот, военный переворот, путч, попытка переворота, захватили власть, захватил власть, захват власти, попытка путча

overthrow : event
  ar: أطاح بالرئيس, إطاحة, إسقاط النظام, إسقاط الحكومة, سقوط النظام, خلع الرئيس, إسقاط الحكم, أطاح, يطيح, أطيح, أطاحت, أسقط النظام, أسقط الحكومة, أسقطت الحكومة, سقوط الحكومة, سقطت الحكومة, أطيح به, الإطاحة
  en: overthrow, topple, depose, bring down the government, unseat, fall of the regime, toppled the government, brought down the government, collapse of the government, fall of the government, ousted, removed the president, removed from power, driven from power, toppled
  fr: renverser le régime, renversement du régime, renversé du pouvoir, chute du régime, déposer le président, renversé le gouvernement, renversant le gouvernement, renverser le gouvernement, renversement, chute du gouvernement, fait tomber le gouvernement, renversé, renversée, renverser, renversent
  es: derrocar, derrocado, derrocamiento, caída del régimen, derribó al gobierno, derrocó, derrocaron, tumbó al gobierno, caída del gobierno, hizo caer al gobierno, derroque, derroquen
  ru: свергнуть, свержение, свергнут, свергать, падение режима

revolution : event
  ar: ثورة, ثورات, انتفاضة, انتفاضات, انتفض, ثورة شعبية
  en: revolution, uprising, revolt, popular uprising, revolutionary
  fr: révolution, soulèvement, révolte, insurrection populaire, révolutionnaire
  es: revolución, levantamiento popular, revuelta, sublevación, revolucionario, revoluciones, sublevaciones
  ru: революция, восстание, революционный, мятеж народный

power-transfer : event
  ar: انتقال السلطة, نقل السلطة, تسليم السلطة, انتقال سلمي للسلطة, تداول السلطة, تداول سلمي للسلطة
  en: transfer of power, handover of power, transition of power, peaceful transfer of power
  fr: passation de pouvoir, passation des pouvoirs, transfert du pouvoir, alternance
  es: traspaso de poder, transferencia de poder, entrega del poder, transición de poder
  ru: передача власти, транзит власти, мирная передача власти

power-sharing : event
  ar: تقاسم السلطة, تقاسم للسلطة, محاصصة, محاصصة طائفية
  en: power-sharing, power sharing, share power
  fr: partage du pouvoir
  es: reparto del poder, reparto de poder, compartir el poder
  ru: разделение власти, распределение власти

state-of-emergency : thing < measure
  ar: حالة الطوارئ, حالة طوارئ, إعلان الطوارئ, قانون الطوارئ, أحكام عرفية, الأحكام العرفية, الطوارئ, حال الطوارئ, حالة الطواريء
  en: state of emergency, emergency rule, martial law, emergency law
  fr: état d'urgence, loi martiale, état d'exception
  es: estado de emergencia, estado de excepción, ley marcial, estado de sitio
  ru: чрезвычайное положение, режим чрезвычайного положения, военное положение, режим ЧП

curfew : thing < restriction
  ar: حظر تجول, حظر التجول, حظر التجوال, حظر تجوال, منع التجول, منع تجول
  en: curfew, night-time curfew, overnight curfew, night curfew, curfews
  fr: couvre-feu, couvre-feu nocturne
  es: toque de queda, toque de queda nocturno
  ru: комендантский час, ночной комендантский час, комендантского часа

# --- Protest ---

protest : event
  ar: احتجاج, احتجاجات, احتج, يحتج, حراك شعبي, حركة احتجاجية, احتجاجي, غضب شعبي, خرجوا إلى الشوارع, نزلوا إلى الشوارع, نزل إلى الشارع, نزلوا إلى الشارع, نزل الآلاف, خرجت مظاهرة, خرجت مظاهرات, احتجوا, احتجت, يحتجون, احتجاجا, تظاهروا, نزل متظاهرون, نزل المتظاهرون, نزلوا, النزول إلى الشارع, إلى الشوارع, إلى شوارع, خرج الآلاف, خرج المتظاهرون, خرج متظاهرون, خرجوا في, محتجين على, رفضا ل
  en: protest, protest movement, take to the streets, took to the streets, taking to the streets, taken to the streets, rallied, staged a protest, held a protest, protests, protesting, protested, in protest
  fr: protestation, protester, contestation, mouvement de protestation, descendre dans la rue, descendu dans la rue, descendus dans la rue, descendues dans la rue, descendent dans la rue, descendu dans les rues, descendus dans les rues, ont défilé, ont manifesté, manifesté, manifestent, se sont rassemblés devant, défilé contre, battre le pavé, battu le pavé
  es: protesta, protestar, protestado, movimiento de protesta, salir a la calle, salieron a las calles, salieron a la calle, salir a las calles, salió a la calle, tomaron las calles, se echaron a la calle, se manifestó, protestaron, protestó, protestan, protestas, protestaron contra, en protesta, jornada de protesta
  ru: протест, протестовать, акция протеста, протестный, выйти на улицы, вышли на улицы, вышли на улицу, вышли на митинг, вышли на акцию, выходят на улицы, вышли на площадь, протестуют, протестовали, митингуют, митинговали, в знак протеста, протеста, протестов, протесты, протестах, акцию протеста, акции протеста, акций протеста

demonstration : event < protest
  ar: مظاهرة, مظاهرات, تظاهرة, تظاهرات, تظاهر, يتظاهر, مسيرة احتجاجية, مسيرة حاشدة, مسيرات حاشدة, مسيرات احتجاجية, مسيرة, مسيرات, احتجاجية, وقفة احتجاجية, وقفات احتجاجية, وقفة تضامنية, تجمع احتجاجي, تجمعوا أمام, تجمهر, تجمهروا, تجمع محتجون, تجمع متظاهرون, وقفة أمام
  en: demonstration, demonstrate against, protest march, march through, street demonstration, marched, marchers, marches, demonstrated, demonstrated against, demonstrating, demonstrate, demonstrators marched, the march, a march, marching, gathered outside, rallied outside, rally outside
  fr: manifestation, manifester, manif, défilé de protestation, marche de protestation, manifestations, cortège, défilé, rassemblement, rassemblements, se sont rassemblés, rassemblés devant, se rassemblent, rassemblés
  es: manifestación, manifestarse, marcha de protesta, movilización ciudadana, marcha, marcharon, se manifestaron, manifestaciones, se concentraron, se concentran, concentración, concentraciones, movilización, movilizaciones, marchar, marchan
  ru: демонстрация, манифестация, шествие, митинг протеста, марш протеста, демонстрации, демонстраций, шествия, шествии, марш, марша, марше, митинг, митинги, митинге, митинга, манифестации, пикет, пикеты, провели акцию

demonstrator : thing < person
  ar: متظاهر, متظاهرون, متظاهرين, محتج, محتجون, محتجين, مشارك في المظاهرة, المشاركين في المسيرة, المتظاهرات
  en: demonstrator, protester, protestor, marcher, protesters, demonstrators, protestors, marchers, rioters
  fr: manifestant, manifestante, contestataire, protestataire
  es: manifestante, participante en la protesta, manifestantes, participantes en la marcha
  ru: демонстрант, протестующий, манифестант, митингующий, демонстранты, демонстрантов, демонстрантам, демонстрантами, протестующие, протестующих, протестующим, протестующими, участников протеста, участники протеста, участников акции, участники акции

sit-in : event < protest
  ar: اعتصام, اعتصامات, اعتصم, يعتصم, معتصم, معتصمون
  en: sit-in, protest camp, occupy the square
  fr: sit-in, occupation de la place, campement de protestation
  es: sentada, acampada, plantón
  ru: сидячая забастовка, сидячая акция, палаточный лагерь протеста

political-rally : event
  ar: تجمع انتخابي, تجمع حاشد, مهرجان انتخابي, مهرجان خطابي, تجمع جماهيري, حشد جماهيري, تجمعات انتخابية
  en: rally, campaign rally, political rally, mass rally
  fr: meeting électoral, rassemblement, meeting politique, meeting de campagne, rassemblements
  es: mitin, mitin de campaña, concentración, acto de campaña, concentraciones
  ru: митинг, предвыборный митинг, массовый митинг

riot : event < violence
  ar: شغب, أعمال شغب, أحداث شغب, مشاغب, مشاغبون, مثيرو الشغب, اضطرابات, اضطرابات عنيفة, قلاقل
  en: riot, rioting, rioter, civil unrest, disturbances
  fr: émeute, émeutier, troubles
  es: disturbio, disturbios, alborotador, altercados
  ru: беспорядки, массовые беспорядки, погром, волнения

disperse-protest : event
  ar: تفريق المتظاهرين, فرق المتظاهرين, فرقت الشرطة, تفريق المظاهرة, قمع المظاهرات, تفريق المحتجين, فرقت المتظاهرين, فرقت المحتجين, فرقت قوات الأمن, لتفريق المتظاهرين, لتفريق المحتجين, فرقت المظاهرة, فض, فضت, تفريق, تفريق المعتصمين, فرقوا, بتفريق
  en: disperse protesters, disperse demonstrators, break up the protest, disperse the crowd, dispersal of protesters, dispersed protesters, dispersed the protesters, dispersed demonstrators, dispersed the crowd, dispersing the crowd, broke up the protest, broke up a protest, broke up the demonstration, fired tear gas at protesters, fired tear gas to disperse, broke up the, broken up by, break up the, breaks up the, breaking up the, was broken up, were broken up, cleared the protest camp, clearing of the protest, clearing of the camp, cleared the camp, clear the protest camp, dispersed, disperse
  fr: disperser les manifestants, dispersion des manifestants, disperser la manifestation, charge policière, charges policières, dispersé les manifestants, dispersé la manifestation, dispersé la foule, dispersent les manifestants, évacuation du sit-in, évacué le camp, évacuation du camp, dispersion, dispersé
  es: dispersar a los manifestantes, dispersar la protesta, disolver la manifestación, dispersión de la manifestación, cargó contra los manifestantes, cargas policiales, carga policial, dispersó a los manifestantes, dispersaron a los manifestantes, dispersó a la multitud, desalojo de la acampada, desalojaron la acampada, desalojo de la plaza, desalojar la acampada, dispersar, dispersó, dispersaron
  ru: разогнать демонстрацию, разгон демонстрантов, разгон митинга, разогнать протестующих, разогнала, разогнали, разгон протестующих, разгоняет, разогнали демонстрантов, разгон демонстрации, разгон, разгона, разгоне, разгоном, разогнал

crackdown : event
  ar: حملة قمع, قمع, يقمع, حملة أمنية, قمعي, حملة قمعية, تضييق أمني, حملة مداهمات
  en: crackdown, crack down, repression, repress, suppress dissent, clampdown
  fr: répression, réprimer, réprimé, répressif, coup de filet
  es: represión, reprimir, reprimido, represivo, mano dura
  ru: репрессии, подавление протестов, подавить протесты, репрессивный, зачистка оппозиции

# --- Elections ---

election : event
  ar: انتخاب, انتخابات, انتخب, ينتخب, منتخب شعبيا, اقتراع, استحقاق انتخابي, انتخابي, انتخبت, انتخبوا, انتخبه, انتخبته, انتخابه, انتخابها, منتخبة, انتخبوه, اقتراعات, الانتخابات, تنتخب, ينتخبون
  en: election, elect, elected, electoral, polls open, go to the polls, polls, elections, electing, ballot, balloting
  fr: élection, élire, élu, scrutin, électoral, élections, urnes, aux urnes, élue, élus, élit, élisent, élurent, éliront
  es: elección, elecciones, comicios, electoral, elegir presidente, elegido presidente, urnas, electo, electa, elegido, elegida, elegidos, eligieron, eligió, votación presidencial
  ru: выборы, избрать, избирать, избран, избрание, избирательный, электоральный, выборов, выборам, выборами, выборах

presidential-election : event < election
  ar: انتخابات رئاسية, الانتخابات الرئاسية, انتخابات الرئاسة, الرئاسيات, السباق الرئاسي, الاستحقاق الرئاسي, انتخاب رئيس, سباق الرئاسة, السباق إلى الرئاسة, السباق نحو الرئاسة
  en: presidential election, presidential vote, presidential poll, presidential race, presidential contest, race for the presidency
  fr: élection présidentielle, présidentielle, scrutin présidentiel, course à la présidentielle, course à la présidence, course présidentielle, course à l'Élysée
  es: elecciones presidenciales, elección presidencial, comicios presidenciales, presidenciales, carrera presidencial, carrera a la presidencia, carrera por la presidencia, contienda presidencial
  ru: президентские выборы, выборы президента, президентская гонка, президентской гонки, президентскую гонку, президентских выборов

parliamentary-election : event < election
  ar: انتخابات برلمانية, الانتخابات البرلمانية, انتخابات تشريعية, الانتخابات التشريعية, انتخابات نيابية, الانتخابات النيابية, انتخابات عامة, الانتخابات العامة
  en: parliamentary election, legislative election, general election, congressional election
  fr: élections législatives, élection législative, législatives, élections générales
  es: elecciones parlamentarias, elecciones legislativas, elecciones generales
  ru: парламентские выборы, выборы в парламент, всеобщие выборы, выборы в госдуму

local-election : event < election
  ar: انتخابات محلية, الانتخابات المحلية, انتخابات بلدية, الانتخابات البلدية, انتخابات جهوية, انتخابات إقليمية
  en: local election, municipal election, regional election, council election
  fr: élections locales, élections municipales, municipales, élections régionales
  es: elecciones locales, elecciones municipales, elecciones regionales, elecciones autonómicas
  ru: местные выборы, муниципальные выборы, региональные выборы

early-election : event < election
  ar: انتخابات مبكرة, الانتخابات المبكرة, انتخابات سابقة لأوانها, اقتراع مبكر, انتخابات برلمانية مبكرة, انتخابات تشريعية مبكرة, انتخابات نيابية مبكرة, انتخابات رئاسية مبكرة, دعوة إلى انتخابات مبكرة, الدعوة إلى انتخابات مبكرة, الدعوة لانتخابات مبكرة
  en: early election, snap election, snap poll, snap vote, snap polls, snap elections, snap parliamentary election, early polls, early vote, early parliamentary elections, early parliamentary election
  fr: élections anticipées, élection anticipée, législatives anticipées, scrutin anticipé, élections législatives anticipées, présidentielle anticipée
  es: elecciones anticipadas, adelanto electoral, comicios anticipados, elecciones legislativas anticipadas, adelantó las elecciones, adelanto de las elecciones, elecciones adelantadas
  ru: досрочные выборы, внеочередные выборы, досрочных выборов, досрочные парламентские выборы, досрочные президентские выборы

by-election : event < election
  ar: انتخابات فرعية, الانتخابات الفرعية, انتخابات تكميلية, انتخابات جزئية, انتخابات نصفية, انتخابات التجديد النصفي
  en: by-election, byelection, midterm, midterm election, midterms, special election
  fr: élection partielle, élections de mi-mandat
  es: elecciones parciales, elecciones de medio término, elecciones de mitad de mandato
  ru: дополнительные выборы, довыборы, промежуточные выборы

primary-election : event < election
  ar: انتخابات تمهيدية, الانتخابات التمهيدية, انتخابات أولية
  en: primary election, primaries, primary vote, caucus
  fr: élection primaire, primaires, primaire démocrate, primaire républicaine
  es: elecciones primarias, primarias
  ru: праймериз, первичные выборы

referendum : event < vote
  ar: استفتاء, استفتاءات, استفتاء شعبي, استفتاء عام
  en: referendum, plebiscite
  fr: référendum, plébiscite
  es: referéndum, referendo, plebiscito, consulta popular
  ru: референдум, плебисцит, всенародное голосование

vote : event
  opposite: abstain
  ar: تصويت, صوت لصالح, صوت ضد, صوت على, صوت البرلمان, صوت مجلس, صوت المجلس, يصوت, صوتت, أدلى بصوته, أدلوا بأصواتهم, الإدلاء بأصواتهم, الإدلاء بالأصوات, أصوات الناخبين, عملية التصويت, أصوات, صوت انتخابي, صوت بـ, صوت أعضاء, صوت الأعضاء, صوتوا, صوتا مقابل, اقترع, يقترع, أدلى, صوتا, صوت, صوته, أدلوا بأصواتهم في, أدلى بأصواتهم, أدلت بأصواتها, أدلت بصوتها, يدلون بأصواتهم, الإدلاء بصوته, إلى صناديق الاقتراع, إلى مراكز الاقتراع, توجه الناخبون, صوتت لصالح, صوتوا لصالح, صوتوا ضد, اقترعوا, اقترعت, المصوتين, المصوتون
  en: vote, cast a ballot, cast their votes, voting, cast ballots, votes, voted, cast their ballots, cast his ballot, cast her ballot, cast their vote, casting ballots, casting their ballots, casting their votes, cast votes, casting votes, cast his vote, cast her vote, ballots cast, votes cast, went to the polls, go to the polls, goes to the polls, going to the polls, head to the polls, headed to the polls, heads to the polls, gone to the polls, turned out to vote, turn out to vote, at the polls, voting in favour, voted in favour, voted against, voting against
  fr: vote, voter, voté, suffrage, voix des électeurs, se prononcer par vote, votes, voix contre, voix, voix pour, scrutin, ont voté, votants, aux urnes, se sont rendus aux urnes, se rendre aux urnes, se rendent aux urnes, rendus aux urnes, se rendront aux urnes, suffrages, des suffrages, suffrages exprimés, voté contre, votent contre, voter contre, voté pour, voté en faveur
  es: voto, votar, votado, votación, sufragio, emitir el voto, votos, votó, votaron, vota, votan, votará, votarán, votaciones, sufragios, a las urnas, acudieron a las urnas, acudir a las urnas, acuden a las urnas, acudió a las urnas, acudirán a las urnas, fueron a las urnas, ejercieron su derecho al voto, ejercer el voto, depositar su voto, depositaron su voto, depositó su voto, emitieron su voto, emitió su voto, de los votos, de los sufragios, votos emitidos, votos válidos, voto en contra, votó en contra, votaron en contra, votaron a favor, votó a favor, votos en contra
  ru: голосование, голосовать, проголосовать, голос избирателя, отдать голос, голоса избирателей, голоса, голосов, голос, голосами, голосам, голосах, голосует, голосуют, голосовал, голосовали, голосования, голосовании, проголосовал, проголосовала, проголосовали, отдали голоса, отдали голос, отдали свои голоса, пришли на участки, пришли на избирательные участки, голосов избирателей, процентов голосов

abstain : event
  opposite: vote
  ar: امتنع عن التصويت, يمتنع عن التصويت, امتناع عن التصويت, الامتناع عن التصويت, عزوف عن التصويت, العزوف عن التصويت, امتنعت عن التصويت, امتنع, يمتنع, امتناع, ممتنع, امتنعوا
  en: abstain, abstention, abstained from voting, abstained, abstentions, abstaining
  fr: abstention, s'abstenir, abstentionniste, s'est abstenu, se sont abstenus, abstenus, abstenu, s'abstiennent, s'est abstenue, abstenue, abstentions
  es: abstención, abstenerse, abstencionismo, se abstuvo, se abstuvieron, abstuvieron, abstuvo, se abstiene, se abstienen, abstenciones, abstiene, abstienen, abstendrá, abstendrán, abstendría, abstendrían, abstenga, abstengan
  ru: воздержаться, воздержаться при голосовании, воздержавшийся, воздержался от голосования, воздержались, воздержался, воздержалась, воздерживается

voter : thing < person
  ar: ناخب, ناخبون, ناخبين, ناخبة, مصوت, مقترع, مقترعون, مقترعين, هيئة ناخبة
  en: voter, electorate, elector, registered voter
  fr: électeur, électrice, électorat, votant
  es: votante, elector, electorado
  ru: избиратель, электорат, выборщик, голосующий

turnout : thing
  ar: نسبة المشاركة, نسبة مشاركة, المشاركة لم تتجاوز, المشاركة لم تتعد, المشاركة بلغت, بلغت المشاركة, لم تتجاوز المشاركة, المشاركة وصلت إلى, حجم المشاركة, نسبة الإقبال, نسبة الاقتراع, نسبة التصويت, إقبال الناخبين, إقبال على التصويت, نسبة المشاركة في الانتخابات, الإقبال, إقبال
  en: turnout, voter turnout, turn-out, participation rate, went to the polls, of registered voters, of eligible voters, of the electorate voted, cast a ballot, cast ballots
  fr: taux de participation, participation électorale, taux d'abstention, la participation, participation au scrutin, participation de, se sont rendus aux urnes, des inscrits
  es: participación electoral, índice de participación, tasa de participación, afluencia de votantes, la participación, participación del, participación fue, participación alcanzó, participación, acudió a las urnas, acudieron a las urnas, acudió a votar, acudieron a votar, del censo, del padrón
  ru: явка, явка избирателей, явка на выборах

ballot : thing
  ar: ورقة اقتراع, ورقة الاقتراع, أوراق الاقتراع, أوراق اقتراع, بطاقة اقتراع, بطاقات الاقتراع, بطاقة تصويت, ورقة تصويت
  en: ballot, ballot paper, voting slip, mail-in ballot, absentee ballot
  fr: bulletin de vote, bulletins de vote, bulletins, bulletin
  es: papeleta, boleta electoral, papeleta de voto
  ru: бюллетень, избирательный бюллетень, бюллетень для голосования, бюллетени, бюллетеней, бюллетенями

ballot-box : thing
  ar: صندوق اقتراع, صندوق الاقتراع, صناديق الاقتراع, صناديق اقتراع
  en: ballot box
  fr: urne, urnes
  es: urna, urnas
  ru: урна для голосования, избирательная урна, избирательные урны

polling-station : place
  ar: مركز اقتراع, مركز الاقتراع, مراكز الاقتراع, مراكز اقتراع, مكتب اقتراع, مكاتب الاقتراع, مكاتب التصويت, مركز انتخابي, لجنة انتخابية فرعية
  en: polling station, polling place, polling booth, voting booth, polls closed
  fr: bureau de vote, isoloir, bureaux de vote
  es: colegio electoral, centro de votación, mesa electoral, casilla electoral, centros de votación, mesas electorales, colegios electorales
  ru: избирательный участок, участок для голосования, кабина для голосования

candidate : thing < person
  ar: مرشح, مرشحون, مرشحين, مرشحة, مترشح, مترشحون, مترشحين, مرشح رئاسي
  en: candidate, contender, running mate, presidential nominee, party nominee
  fr: candidat, candidate, prétendant, colistier
  es: candidato, candidata, postulante, aspirante
  ru: кандидат, претендент, кандидат в президенты

run-for-office : event
  opposite: withdraw-candidacy
  ar: ترشح, يترشح, ترشيحات, خاض الانتخابات, يخوض الانتخابات, خوض الانتخابات, ترشيح نفسه, تقدم بترشيحه, أوراق ترشحه, خوض السباق, خوضه السباق, يخوض السباق, خاض السباق, خوض غمار, ترشحه, ترشحها, ترشحهما, ترشيحه, ترشيحها, الترشح, ترشيح, خاضت الانتخابات, سيترشح
  en: run for office, run for president, stand for election, candidacy, candidature, bid for the presidency, seek election, run for re-election, threw his hat in the ring, hat in the ring, enter the race, entered the race, joined the race, running for president, running for office, run for the presidency, running for re-election, announced his candidacy, announced her candidacy, ran for
  fr: candidature, se présenter à l'élection, se porter candidat, briguer, brigue, se présenter à la présidentielle, se porte candidat, briguera, brigué, s'est porté candidat, candidat à la présidentielle
  es: candidatura, postularse, presentarse a las elecciones, se postula, se postuló, se presentará a las elecciones, postulación, aspirar a la presidencia
  ru: баллотироваться, выдвинуть кандидатуру, кандидатура, выдвижение кандидата, баллотироваться в президенты, выдвижение кандидатуры, выдвинул кандидатуру, выдвинул свою кандидатуру, выдвинула свою кандидатуру, выдвижении своей кандидатуры, баллотируется, баллотировался, будет баллотироваться

withdraw-candidacy : event < quit-group, withdraw
  opposite: run-for-office
  ar: سحب ترشحه, سحب ترشيحه, انسحب من السباق, الانسحاب من السباق, انسحاب من السباق الانتخابي, انسحابه من السباق, سحب الترشح, انسحب من السباق الرئاسي, انسحبت من السباق الرئاسي, سحبت ترشحها, سحبت ترشيحها, سحب ترشيحها, انسحبت من السباق, سحب ترشحها, الانسحاب من السباق الرئاسي
  en: withdraw from the race, drop out of the race, pull out of the race, withdraw his candidacy, end his bid, withdrew from the presidential race, withdrew from the race, dropped out of the race, drops out of the race, dropping out of the race, dropped out of the presidential race, pulled out of the race, quit the race, quits the race, ended his campaign, ended her campaign, suspended his campaign, suspended her campaign, withdrew her candidacy, withdrew his candidacy
  fr: retirer sa candidature, retrait de sa candidature, se retirer de la course, s'est retirée de la course, s'est retiré de la course, se retire de la course, retire sa candidature, retiré sa candidature, retrait de la course
  es: retirar su candidatura, retirada de la candidatura, retirarse de la carrera, se retiró de la carrera, se retira de la carrera, retiró su candidatura, retira su candidatura, declinó su candidatura, se bajó de la carrera, se retiró de la contienda
  ru: снять кандидатуру, снять свою кандидатуру, сняться с выборов, выйти из гонки, выбыть из гонки, снялся с выборов, снялась с выборов, снял свою кандидатуру, сняла свою кандидатуру, снял кандидатуру, сняла кандидатуру, вышел из гонки, вышла из гонки, выбыл из гонки, снятие кандидатуры, снялся с президентских выборов, снялась с президентских выборов, снялся с гонки, снялась с гонки

election-campaign : event < campaign
  ar: حملة انتخابية, الحملة الانتخابية, حملات انتخابية, دعاية انتخابية, الدعاية الانتخابية, سباق انتخابي, السباق الانتخابي
  en: election campaign, campaign trail, electoral campaign, presidential campaign, campaigning, election race
  fr: campagne électorale, campagne présidentielle, course électorale
  es: campaña electoral, campaña presidencial, carrera electoral
  ru: предвыборная кампания, избирательная кампания, предвыборная гонка, предвыборный

election-silence : event
  ar: صمت انتخابي, الصمت الانتخابي, الصمت الدعائي
  en: election silence, electoral silence, pre-election silence, campaign blackout
  fr: silence électoral, trêve électorale
  es: jornada de reflexión, silencio electoral, veda electoral
  ru: день тишины, предвыборная тишина

political-debate : event
  ar: مناظرة, مناظرات, مناظرة تلفزيونية, مناظرة رئاسية
  en: televised debate, presidential debate, debates, candidates debate
  fr: débat télévisé, débat présidentiel, débat entre candidats
  es: debate televisado, debate presidencial, debate electoral
  ru: дебаты, теледебаты, предвыборные дебаты

win-election : event < win
  opposite: lose-election
  ar: فاز في الانتخابات, فاز بالانتخابات, فوز انتخابي, الفوز بالانتخابات, تصدر نتائج الانتخابات, تصدرت نتائج الانتخابات, اكتسح الانتخابات, نصر انتخابي, ظفر بالانتخابات
  en: election victory, win the election, victory at the polls, landslide victory, won the election, wins election, win the vote, election winner
  fr: victoire électorale, gagner l'élection, remporter l'élection, victoire aux élections
  es: ganar las elecciones, victoria electoral, triunfo electoral, imponerse en las urnas, ganar la elección, ganador de las elecciones
  ru: победить на выборах, победа на выборах, выиграть выборы, избрался, победитель выборов

lose-election : event < lose
  opposite: win-election
  ar: خسر الانتخابات, يخسر الانتخابات, خسارة الانتخابات, هزيمة انتخابية, هزم في الانتخابات, خسارته في الانتخابات, خسر أمام, هزيمة في الانتخابات, مني بهزيمة, الخاسر
  en: lose the election, lost the election, election defeat, electoral defeat, loser, defeated candidate, lost to
  fr: perdre l'élection, perdu l'élection, défaite électorale, battu aux élections, perdant
  es: perder las elecciones, perdió las elecciones, derrota electoral, derrotado en las urnas, perdedor
  ru: проиграть выборы, проиграл выборы, поражение на выборах, потерпеть поражение на выборах, проигравший

concede-defeat : event < lose, acknowledge
  ar: أقر بالهزيمة, يقر بالهزيمة, إقرار بالهزيمة, الإقرار بالهزيمة, اعترف بالهزيمة, الاعتراف بالهزيمة, سلم بالهزيمة, أقر بهزيمته, اعترف بهزيمته, أقر بخسارته, أقرت بهزيمتها, أقرت بالهزيمة, اعترف بخسارته, اعترفت بهزيمتها, التسليم بالهزيمة, بهزيمته
  en: concede defeat, conceded, concession speech, admit defeat, admitted defeat, admits defeat, concedes defeat, conceding defeat, conceded the election, conceded the race
  fr: reconnaître sa défaite, concéder la défaite, reconnu sa défaite
  es: reconocer la derrota, admitir la derrota, reconoció su derrota
  ru: признать поражение, признание поражения, признал поражение

re-elect : event < win-election
  ar: إعادة انتخاب, أعيد انتخابه, إعادة انتخابه, ولاية ثانية, ولاية جديدة, فترة رئاسية ثانية, أعيد انتخاب, أعيد انتخابها, إعادة انتخابها
  en: re-elect, reelect, re-election, reelection, second term, re-elected, reelected, won re-election
  fr: réélire, réélu, réélection, second mandat, réélue, réélus, réélit, réélisent, réélut, réélurent, réélira, rééliront, réélirait
  es: reelegir, reelegido, reelección, segundo mandato, reelegida, reelige, reeligen, reeligió, reeligieron, reelija, reelijan
  ru: переизбрать, переизбрание, переизбран, второй срок, переизбрана, переизбрали, переизбраться, переизбрания

term-of-office : thing
  ar: ولاية رئاسية, فترة رئاسية, مدة ولايته, ولايته الأولى, عهدة رئاسية, مأمورية رئاسية, عهدة ثانية, المنتهية ولايته, المنتهية ولايتها, فترة ولايته, ولايته الرئاسية, انتهاء ولايته, ولايته الثانية, ولايته, ولاية ثالثة, ولاية ثانية, ولاية جديدة, ولاية رابعة, ولاية خامسة, ولاية أولى, ولايتها, فترة ثانية, فترة ثالثة, عهدة, عهدة ثالثة
  en: term of office, presidential term, term in office, first term, tenure, third term, second term, fourth term, fifth term, another term, new term
  fr: mandat présidentiel, quinquennat, durée du mandat, premier mandat, mandat, troisième mandat, second mandat, deuxième mandat, nouveau mandat
  es: mandato presidencial, periodo presidencial, legislatura, primer mandato, mandato, tercer mandato, segundo mandato, nuevo mandato
  ru: президентский срок, срок полномочий, первый срок, третий срок, второй срок, новый срок, очередной срок

seat : thing
  ar: مقعد, مقاعد, مقعد برلماني, مقاعد البرلمان, مقعد نيابي, مقعدا
  en: seat, parliamentary seat
  fr: siège, sièges au parlement, sièges
  es: escaño, curul, banca legislativa, escaños, bancas en el congreso
  ru: депутатское место, место в парламенте, депутатское кресло, депутатский мандат, мест в парламенте, мандат, мандатов, мандаты

election-round : event < election
  ar: جولة انتخابية, الجولة الأولى, الدور الأول, دور أول, الدورة الأولى للانتخابات, جولة الانتخابات, جولة أولى من الانتخابات
  en: first round, round of voting, election round, round of the election
  fr: premier tour, tour de scrutin
  es: primera vuelta, vuelta electoral
  ru: первый тур, тур выборов, тур голосования

runoff : event < election-round
  ar: جولة إعادة, جولة الإعادة, جولة ثانية من الانتخابات, الدور الثاني, دور ثان, انتخابات الإعادة, الجولة الثانية من الانتخابات, جولة ثانية, الجولة الثانية, دورة ثانية, الدورة الثانية
  en: runoff, run-off, second round of the election, run-off vote, second round, second-round, second round of voting
  fr: second tour, deuxième tour, ballottage
  es: segunda vuelta, balotaje, ballotage
  ru: второй тур, второй тур выборов, повторное голосование

opinion-poll : thing
  ar: استطلاع رأي, استطلاع الرأي, استطلاعات الرأي, استطلاع للرأي, استطلاع, سبر آراء, سبر الآراء, نوايا التصويت
  en: opinion poll, poll, polling, pollster, survey of voters, polls, opinion polls, polled
  fr: sondage, sondage d'opinion, sondeur, intentions de vote
  es: encuesta, sondeo, encuestadora, intención de voto
  ru: опрос, опрос общественного мнения, соцопрос, опрос избирателей

exit-poll : thing < opinion-poll
  ar: استطلاع الخروج, استطلاعات الخروج, استطلاع لدى الخروج, استطلاعات لدى الخروج
  en: exit poll, exit polls
  fr: sondage sortie des urnes, sondages sortie des urnes, sondage de sortie des urnes
  es: encuesta a pie de urna, sondeo a pie de urna, encuesta de salida
  ru: экзитпол, экзит-пол

vote-count : event < count
  ar: فرز الأصوات, عد الأصوات, عملية الفرز, فرز, إحصاء الأصوات, فرز أصوات, فرز أوراق الاقتراع, فرزت, عمليات الفرز, فرز البطاقات
  en: vote count, vote counting, count of votes, tally, ballot counting, counting of votes, votes counted, votes are being counted, ballots are being counted, counting the votes, counting is under way
  fr: dépouillement, décompte des voix, comptage des voix, dépouiller les bulletins, dépouillement des bulletins, bulletins dépouillés, dépouillés, dépouillement des voix
  es: recuento de votos, escrutinio, escrutar, conteo de votos, escrutados, votos escrutados
  ru: подсчёт голосов, подсчитать голоса, обработка бюллетеней, подсчитывать голоса

recount : event < vote-count
  ar: إعادة فرز, إعادة فرز الأصوات, إعادة عد, إعادة الفرز, إعادة عد الأصوات, إعادة العد
  en: recount, re-count, recounting of votes, counted again, count again, recounted
  fr: recomptage, nouveau décompte, nouveau dépouillement, recompter
  es: nuevo recuento, nuevo conteo, volver a contar los votos, recuento, recontar, recuento de votos
  ru: пересчёт голосов, пересчитать голоса, повторный подсчёт

election-results : thing
  ar: نتائج الانتخابات, نتيجة الانتخابات, نتائج أولية, النتائج الأولية, نتائج رسمية للانتخابات, نتائج التصويت, نتائج الاقتراع, إعلان النتائج, النتائج النهائية, النتائج الرسمية, نتائج رسمية, نتائج نهائية, نتائج جزئية, إعلان نتائج الانتخابات, النتائج الجزئية, نتيجة الاقتراع
  en: election results, election result, results of the vote, preliminary results, certified the results, certified the result, declared the results, official results, provisional results, early returns, early results, partial results, partial returns, final results
  fr: résultats de l'élection, résultats des élections, résultats préliminaires, résultats du scrutin, résultats provisoires, proclamé les résultats, proclamation des résultats, résultats officiels, résultats définitifs, résultats partiels
  es: resultados electorales, resultados de las elecciones, resultados preliminares, resultados provisionales, proclamó los resultados, proclamación de resultados, resultados oficiales, resultados definitivos, resultados finales, resultados parciales
  ru: результаты выборов, итоги выборов, предварительные результаты, итоги голосования, объявил результаты, объявила результаты, официальные результаты, окончательные результаты, предварительные данные, предварительным данным, предварительных данных, предварительным результатам, предварительные итоги, предварительным итогам

majority : thing < part
  opposite: minority
  ar: أغلبية, أغلبيات, غالبية, أكثرية, أغلبية الأصوات, أغلبية ساحقة, أغلبية مطلقة, الأغلبية المطلقة, أغلبية الثلثين, معظم, أغلب, غالب, في الغالب, أكثرهم, الأكثرية, أغلبية برلمانية, الأكثرية البرلمانية, الأغلبية البرلمانية, الأغلبية النيابية
  en: majority, absolute majority, outright majority, simple majority, two-thirds majority, most of, mostly, the bulk of, mainly
  fr: majorité, majoritaire, majorité absolue, majorité des deux tiers, la plupart, majoritairement, principalement
  es: mayoría, mayoritario, mayoría absoluta, mayoría simple, la mayor parte, mayoritariamente, principalmente
  ru: большинство, абсолютное большинство, большинство голосов, квалифицированное большинство, большая часть, преимущественно, в основном

election-fraud : event < fraud
  ar: تزوير الانتخابات, تزوير انتخابي, تلاعب بالانتخابات, التلاعب بالانتخابات, تلاعب بنتائج, تزوير النتائج, شراء الأصوات, خروقات انتخابية, تجاوزات انتخابية
  en: election fraud, electoral fraud, vote rigging, rigged election, ballot stuffing, vote-buying, voter fraud, election irregularities
  fr: fraude électorale, fraudes électorales, trucage des élections, bourrage d'urnes, irrégularités électorales, achat de voix
  es: fraude electoral, amaño electoral, manipulación de las elecciones, irregularidades electorales, compra de votos
  ru: фальсификация выборов, подтасовка голосов, вброс бюллетеней, нарушения на выборах, фальсификация голосования, подкуп избирателей

election-observer : thing < observer
  ar: مراقب الانتخابات, مراقبو الانتخابات, مراقبي الانتخابات, مراقبون دوليون, مراقبة الانتخابات, بعثة مراقبة الانتخابات
  en: election observer, election monitor, observer mission, election monitoring
  fr: observateur électoral, observateurs électoraux, mission d'observation électorale
  es: observador electoral, observadores electorales, misión de observación electoral
  ru: наблюдатель на выборах, наблюдатели на выборах, миссия наблюдателей

election-commission : thing < commission
  ar: لجنة الانتخابات, اللجنة الانتخابية, مفوضية الانتخابات, هيئة الانتخابات, اللجنة العليا للانتخابات, اللجنة المركزية للانتخابات
  en: election commission, electoral commission, electoral body, election board, election authority
  fr: commission électorale, instance électorale, autorité électorale
  es: comisión electoral, consejo electoral, tribunal electoral, junta electoral
  ru: избирком, избирательная комиссия, центризбирком, ЦИК

constituency : place
  ar: دائرة انتخابية, الدائرة الانتخابية, دوائر انتخابية, الدوائر الانتخابية
  en: constituency, electoral district, congressional district
  fr: circonscription, circonscription électorale
  es: circunscripción, distrito electoral
  ru: избирательный округ, одномандатный округ, округ, округа, округах, округов, округе

# --- Law and legislation ---

law : thing
  ar: قانون, قوانين, قانوني, تشريع, تشريعات, نظام قانوني, لائحة قانونية, نصوص قانونية
  en: law, legislation, statute, legal, act of parliament
  fr: loi, législation, légal, juridique, texte de loi
  es: ley, legislación, legal, jurídico, legislaciones
  ru: закон, законодательство, правовой, законодательный, юридический

bill : thing < law
  ar: مشروع قانون, مشروع القانون, مشاريع قوانين, مشروعات قوانين, مقترح قانون, مشروع قرار بقانون
  en: bill, draft law, draft bill, proposed law, proposed legislation
  fr: projet de loi, proposition de loi, projet de texte législatif
  es: proyecto de ley, proposición de ley, anteproyecto de ley, iniciativa de ley
  ru: законопроект, проект закона

pass-law : event < adopt
  opposite: repeal
  ar: أقر قانونا, أقر القانون, إقرار القانون, إقرار قانون, إقرار مشروع القانون, أقر مشروع قانون, سن قانون, سن قانونا, سن قوانين, اعتماد القانون, أقر البرلمان, أقر مجلس النواب, أقر مجلس الشيوخ
  en: pass a law, pass a bill, passed the bill, passage of the bill, enact, enactment, adopt a law, legislate, sign into law, approve the bill
  fr: adopter une loi, adoption de la loi, loi adoptée, promulguer, promulgation, légiférer, adopter le projet de loi
  es: aprobar la ley, aprobación de la ley, aprobar el proyecto de ley, promulgar, promulgación, legislar, promulgaciones, promulgue, promulguen
  ru: принять закон, принятие закона, одобрить законопроект, принять законопроект, закон принят

amend : event
  ar: تعديل قانون, تعديل القانون, تعديل الدستور, عدل القانون, تعديلات قانونية, تعديلات دستورية, تنقيح, تعديلات على القانون, عدلت, عدلوا, يعدل
  en: amended law, amend the law, amend the constitution
  fr: modifier la loi, modification de la loi, amender le texte, texte amendé
  es: enmendar, enmienda, modificar la ley, modificación de la ley
  ru: поправка, внести поправки, поправки, изменить закон, внести изменения в закон

repeal : event
  opposite: pass-law
  ar: إلغاء القانون, ألغى القانون, إلغاء قانون, إبطال القانون, إبطال قانون, يلغي القانون
  en: repeal, abrogate, strike down the law, scrap the law, overturn the law
  fr: abroger, abrogé, abrogation, abolir, aboli
  es: derogar, derogado, derogación, abrogar, abolir, derogaciones, abrogue, abroguen, derogue, deroguen
  ru: отменить закон, отмена закона, признать закон утратившим силу

unconstitutional : quality < illegal
  ar: غير دستوري, غير دستورية, عدم دستورية, مخالف للدستور, مخالفة الدستور
  en: unconstitutional, violates the constitution, unconstitutionality
  fr: inconstitutionnel, anticonstitutionnel, contraire à la constitution
  es: inconstitucional, inconstitucionalidad, contrario a la constitución
  ru: неконституционный, антиконституционный, противоречит конституции

# --- Courts ---

court : thing
  ar: محكمة, محاكم, دائرة قضائية, هيئة المحكمة, محكمة جنايات, محكمة الجنايات
  en: court, tribunal, courtroom, courthouse
  fr: tribunal, cour, salle d'audience, palais de justice, cour d'assises
  es: tribunal, juzgado, audiencia provincial, audiencia nacional, la corte, corte de justicia
  ru: суд, трибунал, зал суда, здание суда, судебный

supreme-court : thing < court
  ar: المحكمة العليا, محكمة عليا, محكمة التمييز, محكمة النقض
  en: supreme court, high court, court of cassation, top court
  fr: cour suprême, cour de cassation
  es: tribunal supremo, corte suprema, corte de casación
  ru: верховный суд, кассационный суд

constitutional-court : thing < court
  ar: المحكمة الدستورية, محكمة دستورية, المجلس الدستوري, المحكمة الدستورية العليا
  en: constitutional court, constitutional council
  fr: cour constitutionnelle, conseil constitutionnel
  es: tribunal constitucional, corte constitucional, consejo constitucional
  ru: конституционный суд, конституционный совет, конституционного суда, конституционному суду, конституционном суде

international-court : thing < court
  ar: محكمة دولية, المحكمة الجنائية الدولية, محكمة العدل الدولية, المحكمة الدولية, الجنائية الدولية, العدل الدولية
  en: international criminal court, international court of justice, icc, icj, international court, international tribunal
  fr: cour pénale internationale, cour internationale de justice, tribunal international
  es: corte penal internacional, tribunal penal internacional, corte internacional de justicia, tribunal internacional
  ru: международный уголовный суд, международный суд, международный трибунал

military-court : thing < court
  ar: محكمة عسكرية, المحكمة العسكرية, محاكم عسكرية, محاكمة عسكرية, القضاء العسكري
  en: military court, court-martial, court martial, military tribunal
  fr: tribunal militaire, cour martiale, cour militaire
  es: tribunal militar, corte marcial, consejo de guerra
  ru: военный суд, военный трибунал

judiciary : thing
  ar: قضاء, قضائي, السلطة القضائية, سلطة قضائية, الجهاز القضائي, جهاز العدالة, العدل, العدالة, وزارة العدل
  en: judiciary, judicial, justice system, justice, judicial authority
  fr: justice, judiciaire, système judiciaire, pouvoir judiciaire
  es: justicia, judicial, poder judicial, sistema judicial
  ru: правосудие, судебная система, судебная власть, юстиция

judge : thing < person
  ar: قاض, قاضي, قضاة, قاضية, قاضي التحقيق, قاضي تحقيق
  en: judge, justice of the supreme court, magistrate, chief justice, investigating judge
  fr: juge, magistrat, magistrate, juge d'instruction, juges
  es: juez, jueza, jueces, magistrado, magistrada, juez instructor
  ru: судья, судьи, мировой судья, следственный судья, судью, судей, судье, судьей, судьям, судьями

jury : thing
  ar: هيئة محلفين, هيئة المحلفين, محلفون, محلفين, محلف
  en: jury, juror, grand jury
  fr: jury, juré, jurés
  es: jurado, jurado popular, gran jurado
  ru: присяжные, присяжный, коллегия присяжных, большое жюри

trial : event
  ar: محاكمة, محاكمته, محاكمتها, محاكمتهم, محاكمات, حاكم المتهم, يحاكم, حوكم, مثل أمام المحكمة, يمثل أمام المحكمة, مثول أمام المحكمة, المثول أمام المحكمة, مثل أمام القضاء, إحالة إلى المحاكمة, أحيل إلى المحاكمة
  en: trial, stand trial, on trial, go on trial, tried in court, appear in court, appeared in court, face trial
  fr: procès, comparution, passer en jugement, traduit en justice, jugé pour, jugé, jugés, juger, comparu
  es: juicio, juzgar, juzgado por, comparecer ante, comparecencia ante el juez, llevar a juicio, juzgue, juzguen
  ru: судебный процесс, суд над, судить, предстать перед судом, судебное разбирательство

court-hearing : event < trial
  ar: جلسة محاكمة, جلسة المحاكمة, جلسات المحاكمة, جلسة لمحاكمته, الجلسة الأولى لمحاكمته, الجلسة الأولى للمحاكمة, أولى جلسات المحاكمة, أولى جلسات محاكمته, جلسة استماع, جلسة المحكمة, جلسات الاستماع, مرافعة, مرافعات
  en: hearing, court hearing, pre-trial hearing, pleadings, arraignment
  fr: audience, plaidoirie, audience préliminaire, audition au tribunal, comparution, comparaître, comparaissent, comparus, comparut, comparurent, comparaîtront, comparaissait, comparaissaient, comparaissant
  es: vista oral, audiencia judicial, audiencia preliminar, audiencia pública, comparecencia, comparecer, comparezca, comparezcan
  ru: слушание, судебное заседание, слушания, прения сторон

verdict : thing
  ar: حكم قضائي, حكم المحكمة, أحكام قضائية, حكمت المحكمة, قضت المحكمة, حكم نهائي, منطوق الحكم, النطق بالحكم, أصدرت المحكمة حكما, حكم غيابي, أحكام, حكم, حكمت, قضت, قضى بـ, يقضي
  en: verdict, ruling, court ruling, court decision, judgment, judgement, ruled
  fr: verdict, jugement, arrêt de la cour, décision de justice, statuer, le tribunal a statué
  es: veredicto, fallo judicial, dictamen judicial, resolución judicial, dictaminar, fallo del tribunal, fallo, dictamen
  ru: вердикт, решение суда, судебное решение, постановление суда, приговор суда

convict : event
  opposite: acquit
  ar: إدانة قضائية, مدان, مدانون, مدانين, ثبتت إدانته, وجد مذنبا, أدانته المحكمة, أدين, مذنب, أدين بتهمة, إدانته بتهمة, أدانت المحكمة, حكم الإدانة, أدانه القضاء, أدينوا, أدينت, أدانت محكمة, إدانته, إدانتهم, مذنبا, مذنبين, ثبتت إدانتهم
  en: conviction, found guilty, guilty verdict, convicted of, guilty, convicted, convict, convicts, convictions, found them guilty, found him guilty, found her guilty, convicting, finds guilty
  fr: reconnaître coupable, reconnu coupable, déclaré coupable, condamnation, coupable, culpabilité, reconnue coupable, reconnus coupables, déclarée coupable, déclarés coupables, coupables
  es: declarar culpable, declarado culpable, hallado culpable, culpable, culpabilidad, condena por, declarada culpable, declarados culpables, halló culpable, hallados culpables, declaró culpable, declaró culpables, culpables, encontrado culpable
  ru: признать виновным, признан виновным, обвинительный приговор, осуждён, виновный, признали виновным, признал виновным, признана виновной, признаны виновными, признали виновными, осужден, осуждены, осуждена

acquit : event
  opposite: convict
  ar: برأ, يبرئ, تبرئة, برئ, براءة, بريء, أبرياء, حكم بالبراءة, برأته المحكمة, برأت المحكمة, أخلى سبيله لعدم كفاية الأدلة, برئوا, برئت, برأ القضاء, قضت ببراءة, قضت المحكمة ببراءة, حكمت ببراءة, تبرئته, تبرئتهم, ببراءة, حصل على البراءة
  en: acquit, acquittal, found not guilty, cleared of charges, exonerate, not guilty verdict, innocent, innocence, cleared of, acquitted, acquits, acquitting, cleared of all charges, found them not guilty, found him not guilty, found her not guilty, exonerated, cleared by the court, cleared by a court
  fr: acquitter, acquitté, acquittement, relaxe, relaxé, blanchi, innocenter, innocent, absous, mis hors de cause, mise hors de cause, mises hors de cause, relaxés, relaxée, relaxées, acquittée, acquittés, acquittées, blanchie, innocenté, innocentée, innocentés, blanchi de
  es: absolver, absuelto, absolución, declarado inocente, inocente, absoluciones, absuelta, absueltos, absueltas, absolvió, absolvieron, absuelve, exonerado, exonerada, exonerados, exoneró, exculpado, exculpada, exculpados, declarado no culpable, libre de cargos, inocentes
  ru: оправдать, оправдан, оправдательный приговор, оправдание в суде, невиновный, признан невиновным, оправдал, оправдала, оправдали, оправдана, оправданы, признали невиновным, признаны невиновными

sentence : event < convict
  ar: حكم عليه بالسجن, حكم بالسجن, حكم عليها, قضى بسجن, قضت بسجن, قضت بحبس, عقوبة بالسجن, أصدر حكما, إصدار حكم, حكم عليه, حكمت عليه, عقوبة, حكم على, حكمت على, حكم عليهم, حكمت عليهم, حكم عليهما, حكمت المحكمة على, قضت بسجنه, قضى بسجنه, قضت المحكمة بسجن, قضت المحكمة بحبس, قضت المحكمة بسجنه, عاقبت المحكمة, معاقبته بالسجن, عقوبات بالسجن
  en: sentence, sentencing, sentenced to, handed down a sentence, sentenced, sentences, handed a prison sentence, handed down, given a prison sentence
  fr: condamner, condamné à, peine, sentence, condamné, condamnée, condamnés, condamnées, écopé, écope, écopent, écoper, écopera, condamnée à, condamnés à, écopé de, infligé une peine, peine infligée, condamne à, condamnent à
  es: sentencia, sentenciar, sentenciado, condenar, condenado, condena, pena, condenada, condenados, condenadas, condena a, sentenciada, sentenciados, sentenció, penas, condenó a, condenaron a, condena al, condenó al
  ru: приговор, приговорить, приговорён, наказание, вынести приговор, приговорил, приговорила, приговорили, приговорен, приговорена, приговорены, приговора, приговорами

prison-term : thing < sentence
  ar: سجن لمدة, السجن لمدة, سجن نافذ, حبس نافذ, حبس لمدة, بالحبس, بالسجن, عقوبة سجن, عقوبة السجن, عقوبة سالبة للحرية, سجنا نافذا, حبسا نافذا, سجن نافذة, أحكام بالسجن, أحكاما بالسجن, حكما بالسجن
  en: prison term, prison sentence, jail term, jail sentence, imprisonment, jailed for, behind bars, in prison, in jail, jails, was jailed, were jailed, prison terms, prison sentences, jail terms, put behind bars, jailed
  fr: peine de prison, emprisonnement, réclusion, prison ferme, peine d'emprisonnement, emprisonner, incarcérer, incarcéré, incarcération, emprisonnée, de prison, de réclusion, réclusion criminelle, de détention criminelle, emprisonnés, incarcérée, incarcérés, peines de prison, de prison ferme
  es: pena de prisión, pena de cárcel, encarcelamiento, encarcelar, encarcelado, encarcelaron, de prisión, de cárcel, encarcelada, encarcelados, encarceló, penas de prisión, penas de cárcel, prisión efectiva, de reclusión
  ru: тюремный срок, лишение свободы, тюремное заключение, колонии строгого режима, колонии общего режима, колонии-поселения, лишению свободы, лишением свободы, тюремного заключения, тюремному заключению

life-sentence : thing < sentence
  ar: سجن مؤبد, السجن المؤبد, سجن مدى الحياة, السجن مدى الحياة, مؤبد, المؤبد, أشغال شاقة مؤبدة
  en: life sentence, life imprisonment, life in prison, jailed for life
  fr: perpétuité, réclusion à perpétuité, prison à vie, emprisonnement à vie
  es: cadena perpetua, prisión perpetua, prisión permanente
  ru: пожизненный срок, пожизненное заключение, пожизненное лишение свободы, пожизненно

suspended-sentence : thing < sentence
  ar: حبس مع وقف التنفيذ, السجن مع وقف التنفيذ, مع وقف التنفيذ, سجن موقوف التنفيذ, موقوف التنفيذ, موقوفة التنفيذ, سجنا مع وقف التنفيذ
  en: suspended sentence, suspended prison sentence, probation, suspended jail term, suspended jail sentence, suspended prison term, suspended term, suspended sentences
  fr: avec sursis, assortis du sursis, assorti du sursis, sursis, avec sursis, prison avec sursis, liberté surveillée, assortie du sursis, assorti du sursis, peine avec sursis, de prison avec sursis, mois avec sursis
  es: pena suspendida, condena condicional, libertad vigilada, suspensión de la pena, pena de cárcel suspendida, pena de prisión suspendida, prisión en suspenso, condena en suspenso, pena en suspenso
  ru: условный срок, условное наказание, условно осуждён, испытательный срок, условно, приговорен условно, условного срока, условный приговор

death-sentence : thing < sentence
  ar: إعدام, الإعدام, حكم بالإعدام, حكم الإعدام, عقوبة الإعدام, أحكام إعدام, محكوم بالإعدام
  en: death sentence, death penalty, sentenced to death, capital punishment, death row
  fr: peine de mort, peine capitale, condamné à mort, condamnation à mort, couloir de la mort
  es: pena de muerte, pena capital, condenado a muerte, condena a muerte, corredor de la muerte
  ru: смертная казнь, смертный приговор, приговорён к смертной казни, высшая мера наказания

execute-prisoner : event
  ar: نفذ حكم الإعدام, تنفيذ حكم الإعدام, تنفيذ الإعدام, أعدم, يعدم, أعدمت, إعدام شنقا, تنفيذ أحكام الإعدام, إعدامات
  en: execute, execution, put to death, executed by hanging, lethal injection, hanged, executed by
  fr: exécuter un condamné, exécution capitale, exécuté par pendaison, mis à mort, pendaison
  es: ejecutar a un condenado, ejecución de un preso, ejecutado, inyección letal, ahorcamiento
  ru: казнить, казнь, казнён, приведение приговора в исполнение, смертельная инъекция

fine : thing < sentence
  ar: غرامة, غرامات, غرامة مالية, غرم, يغرم, تغريم, غرمت, غرمته, غرموا, دفع غرامة
  en: fined, penalty payment, monetary penalty, fines, fine of, pay a fine, impose a fine, was fined, were fined, fining
  fr: amende, condamné à une amende, mettre à l'amende, pénalité financière, amendes, infligé une amende, condamnée à une amende, condamnés à une amende, écopé d'une amende, amende infligée
  es: multa, multar, multado, multada, multados, multó, multaron, multas
  ru: штраф, оштрафовать, оштрафован, штрафовать, оштрафовал, оштрафовали, оштрафована, оштрафованы, штрафа, штрафом, штрафы

appeal : event
  ar: طعن على الحكم, طعن في الحكم, طعن بالحكم, طعون, استئناف الحكم, استأنف الحكم, محكمة الاستئناف, محكمة استئناف, قدم استئنافا, الطعن على الحكم, تقدم بطعن, طلب استئناف, الطعن في الحكم, سيستأنف الحكم, يستأنف الحكم, سيطعنون في الحكم, سيطعن في الحكم, طعن بالنقض, الطعن بالنقض, الطعن بالحكم, استأنفت النيابة, استأنف المحامي, سيستأنف, سيستأنفون, طعن أمام المحكمة, نطعن في الحكم, نستأنف الحكم, أستأنف الحكم, تستأنف الحكم, سنستأنف, سنطعن في الحكم, يطعن في الحكم, يطعن بالحكم, نطعن بالحكم, طعن, طعنا, الطعن, طعنه, طعنها, طعنت, طعونا, طعن المعارضة, طعن قدمته
  en: appeals court, court of appeal, appeal against the verdict, lodge an appeal, appellate court, appealed the, filed an appeal, appeal the ruling, appeal the verdict, on appeal, would appeal, will appeal, appeal against, appealed against, to appeal the, appealed the verdict, appealing the verdict, will lodge an appeal, lodged an appeal, appeal the decision, appeal the conviction, appeal the sentence, appeal, appeals the ruling, contest the ruling, challenge the verdict, challenge the ruling, challenge to the law, legal challenge, court challenge, challenge the law, challenge against
  fr: faire appel, appel du jugement, cour d'appel, interjeter appel, pourvoi, se pourvoir en cassation, en appel, fait appel, feraient appel, ferait appel, fera appel, feront appel, interjeté appel, font appel, pourvoi en cassation, pourvu en cassation, ferons appel, ferai appel, fasse appel, fassent appel, faisait appel, faisant appel, interjettera appel, interjettent appel, recours, le recours, un recours, déposé un recours, recours en annulation, recours devant
  es: apelar, apelación, apelado, recurso de apelación, tribunal de apelaciones, recurrir la sentencia, recurso de casación, apeló, recurrirá, recurrió, recurrir, apelaciones, recurrirán, apelará, apelarán, apelaron, presentó un recurso, presentar un recurso, presentará un recurso, recurrieron, recurre, recurren, apelaremos, recurriremos, apela, recurso, recurso contra, recursos contra, recurso de la, interpuso un recurso, interponer un recurso, recurso de inconstitucionalidad, recurso presentado
  ru: апелляция, обжаловать, обжалование, апелляционный суд, апелляционный, подать апелляцию, кассация, обжалует, обжалуют, обжаловал, обжаловали, обжалован, обжаловать приговор, подал апелляцию, подали апелляцию, подаст апелляцию, апелляции, апелляцию, будет обжаловать, будут обжаловать, подавать апелляцию, подаст апелляционную, жалоба, жалобу, жалобы на

uphold-verdict : event
  opposite: overturn-verdict
  ar: أيدت المحكمة, تأييد الحكم, أيد الحكم, أيدت الحكم, ثبتت المحكمة الحكم, تثبيت الحكم, رفض الطعن, رفضت الطعن, أيدت محكمة الاستئناف, أيدت المحكمة الحكم, أيدت محكمة النقض
  en: uphold the verdict, upheld, uphold the ruling, uphold the sentence, appeal dismissed, reject the appeal, upheld the conviction, upheld the sentence, upheld the verdict, upheld his conviction, upheld her conviction
  fr: confirmer le jugement, confirmé en appel, confirmer la condamnation, confirmer le verdict, confirmé la condamnation, confirmé le jugement, condamnation confirmée, confirme la condamnation
  es: confirmar la sentencia, ratificar la condena, confirmar la condena, desestimar el recurso, ratificó la condena, confirmó la condena, confirmó la sentencia, ratificó la sentencia, confirma la condena
  ru: оставить приговор в силе, оставить решение в силе, подтвердить приговор, отклонить апелляцию, оставил приговор в силе, приговор оставлен в силе, оставил без изменения приговор, оставлен без изменения

overturn-verdict : event
  opposite: uphold-verdict
  ar: نقض الحكم, نقضت المحكمة, إلغاء الحكم, ألغت المحكمة, إبطال الحكم, أبطلت المحكمة, إعادة المحاكمة, ألغت الحكم
  en: overturn the verdict, overturn the conviction, quash, strike down, overturned the ruling, retrial, annul the verdict, overturned his conviction, overturned her conviction, overturned the conviction, overturned the verdict, overturn the ruling, overturned the sentence, quashed, threw out the conviction, throw out the conviction, quashed the conviction, quash the conviction
  fr: casser le jugement, annuler le jugement, annuler la condamnation, nouveau procès, infirmer le jugement, annulé la condamnation, annulé le jugement, infirmé le jugement, cassé le jugement, cassé l'arrêt, annulation du jugement, procès rejugé
  es: anular la sentencia, revocar la sentencia, anular la condena, nuevo juicio, revocar el fallo, anuló la condena, anuló la sentencia, revocó la sentencia, revocó la condena, repetir el juicio, repetición del juicio, anuló el fallo
  ru: отменить приговор, отмена приговора, отменить решение суда, пересмотр дела, повторный процесс, отменил приговор, отменила приговор, отменен приговор, приговор отменен

charge : event
  ar: وجه اتهاما, وجه تهمة, وجهت إليه تهمة, توجيه الاتهام, توجيه تهم, توجيه تهمة, توجيه اتهامات, تهمة, بتهمة, لائحة اتهام, لائحة الاتهام, قرار ظني, قرار اتهام, تهم جنائية, تهم موجهة, تهم, تهما, تهم بـ, وجهت إليهم, وجهت له, وجهت له تهمة, وجهت لهم, وجهت النيابة إليه, وجه إليه الادعاء
  en: charge with, without any charge, without any charges, without being charged, been charged, criminal charge, charged with, charges against, indict, indictment, press charges, face charges, was charged, were charged, been charged, formally charged, without charge, charged over, charging him, charged him, charged them, face charges of, facing charges, criminal charges
  fr: inculper, inculpé, inculpation, mise en examen, mis en examen, chef d'accusation, acte d'accusation, inculpée, inculpés, mises en examen, mis en accusation, chefs d'accusation, poursuivi pour, poursuivie pour, poursuivis pour, chefs d'inculpation
  es: imputar, imputado, imputación, cargo penal, cargos contra, presentar cargos, procesar penalmente, procesamiento, imputaciones, imputados, imputada, imputó, imputaron, cargos, sin cargos, formuló cargos, presentó cargos, presentaron cargos, acusado formalmente, cargos penales
  ru: предъявить обвинение, предъявлено обвинение, обвинительное заключение, вменять, предъявление обвинения, предъявили обвинение, предъявило обвинение, предъявлены обвинения, предъявили обвинения, по обвинению в

accuse : event
  ar: اتهم, يتهم, اتهام, اتهامات, اتهمت, مزاعم ضد, اتهموا, تتهم, يتهمون, اتهمته, اتهمه, اتهمها, اتهامه, اتهامها
  en: accuse, accusation, allegation, accusing, charged that, accused, accuses, accusations
  fr: accuser, accusé de, accusation, allégation, accusée, accusés, accusées, accusent, accusait, accusant, accusations, ont accusé, a accusé
  es: acusar, acusado de, acusación, alegación, acusaciones, alegaciones, acusó, acusaron, acusa, acusan, acusado
  ru: обвинить, обвинять, обвинение, обвинил, обвинила, обвинили, обвиняет, обвиняют, обвинения, обвинений, обвинениях

exchange-accusations : event < accuse
  ar: تبادل الاتهامات, تبادلا الاتهامات, تبادل الطرفان الاتهامات, يتبادلان الاتهامات, اتهامات متبادلة, اتهم كل طرف, اتهم كل منهما, تبادل الجانبان الاتهامات, تبادلت الاتهامات, تبادلوا الاتهامات, تراشق, تراشقا, التراشق بالاتهامات, يتبادل الطرفان الاتهامات, كل طرف الآخر, تبادل الطرفين الاتهامات
  en: trade accusations, traded accusations, exchange accusations, trade blame, mutual accusations, accused each other, accuse each other, accusing each other, blamed each other, blame each other, each side blamed, each side accused, traded blame, trading accusations, trading blame, exchanged accusations, swapped accusations
  fr: s'accuser mutuellement, accusations mutuelles, se rejeter la responsabilité, échange d'accusations, se sont mutuellement accusés, mutuellement accusés, s'accusent mutuellement, se sont accusés mutuellement, se renvoient la responsabilité, se rejettent la responsabilité, accusés mutuellement, échangé des accusations
  es: acusarse mutuamente, acusaciones mutuas, intercambio de acusaciones, acusaciones cruzadas, se acusaron mutuamente, se acusan mutuamente, intercambiaron acusaciones, cruzaron acusaciones, se culpan mutuamente, se cruzaron acusaciones
  ru: обменяться обвинениями, взаимные обвинения, обвинить друг друга, обвиняют друг друга

defendant : thing < person
  ar: متهم, متهمون, متهمين, متهمة, مدعى عليه, المدعى عليه, المدعى عليهم, متهما, متهمان, متهمات
  en: defendant, the accused, defendants, co-defendant, co-defendants, accused man, the accused men
  fr: prévenu, accusé, mis en cause, prévenues, le prévenu, la prévenue, les prévenus, mise en cause, accusés, prévenus
  es: acusado, procesado, encausado, acusada, acusados, acusadas, procesada, procesados, encausados, encausada, el acusado, la acusada, los acusados
  ru: подсудимый, обвиняемый, ответчик, подсудимые, подсудимого, подсудимым, подсудимых, подсудимая, обвиняемые, обвиняемых, обвиняемого, обвиняемым

lawyer : thing < person
  ar: محام, محامي, محامون, محامين, محامية, هيئة الدفاع, فريق الدفاع, وكيل الدفاع, نقابة المحامين
  en: lawyer, attorney, defence lawyer, barrister, solicitor, counsel, legal team
  fr: avocat, avocate, barreau
  es: abogado, abogada, letrado, abogado defensor
  ru: адвокат, юрист, адвокатура

prosecutor : thing < person
  ar: مدع عام, المدعي العام, مدعي عام, المدعية العامة, نيابة, النيابة العامة, وكيل النيابة, النائب العام, ادعاء عام, الادعاء العام, نيابة عامة, وكيل الجمهورية
  en: prosecutor, prosecution, attorney general, public prosecutor, district attorney, prosecutor's office
  fr: procureur, procureure, parquet, ministère public, procureur général
  es: fiscal, fiscalía, fiscal general, ministerio público
  ru: прокурор, прокуратура, генпрокурор, гособвинение, генпрокуратура, гособвинитель

prosecute : event
  ar: ملاحقة قضائية, ملاحقة قانونية, ملاحقات قضائية, لاحق قضائيا, ملاحق قضائيا, مساءلة قانونية, تقديم للعدالة, تقديمهم للعدالة, مقاضاة مرتكبي, لاحقه القضاء
  en: prosecute, bring to justice, legal proceedings, criminal proceedings
  fr: poursuivre en justice, poursuites judiciaires, poursuites pénales, traduire en justice
  es: enjuiciar, enjuiciamiento, llevar ante la justicia, procedimiento penal
  ru: уголовное преследование, привлечь к ответственности, преследовать в судебном порядке, привлечь к суду, уголовное дело

witness-in-court : thing < person
  ar: شاهد إثبات, شاهد نفي, شهود الإثبات, شهود النفي, شاهد في المحاكمة, شاهد ملك, شاهد رئيسي
  en: prosecution witness, defence witness, key witness, star witness, court witness
  fr: témoin à charge, témoin à décharge, témoin clé
  es: testigo de cargo, testigo de la acusación, testigo clave, testigo protegido
  ru: свидетель обвинения, свидетель защиты, ключевой свидетель

testimony : event
  ar: شهادة أمام المحكمة, أدلى بشهادته, أدلى بشهادة, يدلي بشهادته, الإدلاء بشهادته, شهد أمام, إفادة, إفادات, أقوال الشهود, أدلى بإفادته, شهادة, شهادات, أدلت بشهادتها, منصة الشهود, أمام القاضي
  en: testimony, testify, give evidence, take the stand, affidavit, deposition, took the stand, witness stand, cross-examined, cross-examination, told the court, told the jury, told the judge, told jurors
  fr: témoignage, témoigner, déposition, déposer à la barre, témoigné, à la barre, dit à la barre, déposé à la barre, contre-interrogatoire
  es: testimonio, testificar, declarar ante el juez, testificado, prestar declaración, atestiguar, en el estrado, subió al estrado, contrainterrogatorio, declaró ante el juez, declaró ante el tribunal, testificó, testifica, testifique, testifiquen
  ru: показания, дать показания, давать показания, свидетельские показания, свидетельствовать, дал показания, дала показания, дали показания, перекрестный допрос, показания в суде

evidence : thing
  ar: دليل, أدلة, دلائل, بينة, بينات, قرائن, برهان, براهين, دليل إدانة, أدلة إثبات
  en: evidence, proof, proofs, exhibit in court
  fr: preuve, élément de preuve, éléments de preuve, pièce à conviction
  es: prueba, evidencia, indicio, pruebas
  ru: доказательство, улика, доказательства, подтверждение вины, вещдок

lawsuit : thing
  ar: دعوى, دعاوى, دعوى قضائية, دعاوى قضائية, رفع دعوى, رفعت دعوى, قضية مرفوعة, شكوى قضائية, يقاضي, مقاضاة, مدع بالحق المدني, قاضاه, قاضت الشركة, دعوى جماعية, دعاوى جماعية
  en: lawsuit, sue, legal action, file a suit, litigation, civil suit, class action, legal complaint, class-action lawsuit, collective lawsuit, group claim
  fr: action en justice, porter plainte, poursuivre au civil, recours en justice, litige, porté plainte, déposer plainte, action collective, action de groupe, recours collectif, plainte collective
  es: demanda judicial, demandar, querella, litigio, acción judicial, denuncia judicial, demandas, demandó, demandaron, demanda colectiva, acción colectiva, acción de clase
  ru: иск, судебный иск, подать в суд, исковое заявление, подать иск, тяжба, коллективный иск, коллективного иска, коллективные иски

plaintiff : thing < person
  opposite: defendant
  ar: مدع, المدعي, مدعون, المدعية, صاحب الدعوى, المشتكي, المشتكية
  en: plaintiff, complainant, claimant
  fr: plaignant, plaignante, partie civile, demandeur
  es: demandante, querellante, denunciante
  ru: истец, заявитель, потерпевшая сторона

legal-case : thing
  ar: قضية جنائية, قضية أمام المحكمة, ملف قضائي, قضايا جنائية, القضية المرفوعة, ملف القضية
  en: court case, criminal case, legal case, civil case
  fr: affaire judiciaire, affaire pénale, dossier judiciaire
  es: caso judicial, causa penal, causa judicial, expediente judicial
  ru: судебное дело, дело в суде, гражданское дело

bail : thing
  ar: إفراج بكفالة, الإفراج بكفالة, أفرج عنه بكفالة, كفالة مالية, إخلاء سبيل بكفالة, سراح مؤقت, السراح المؤقت, بكفالة, دفع كفالة, دفعت كفالة, كفالة بقيمة, كفالة قدرها, كفالة تبلغ, دفعت أسرته كفالة, ضمان مالي, بضمان مالي
  en: bail, released on bail, bond hearing
  fr: caution, liberté sous caution, libéré sous caution, liberté provisoire
  es: fianza, libertad bajo fianza, bajo fianza, libertad provisional
  ru: залог, освобождён под залог, под залог, освобождение под залог, подписка о невыезде

plead-guilty : event
  opposite: plead-not-guilty
  ar: أقر بالذنب, أقر بذنبه, يقر بالذنب, الإقرار بالذنب, اعترف بالذنب, الاعتراف بالذنب, اعترف بذنبه, إقرار بالذنب, اعترف بالتهم, أقر بالتهم, اعترف بالتهمة, أقر بالتهمة, اعترف بما نسب إليه, أقر بما نسب إليه
  en: plead guilty, pleaded guilty, pled guilty, guilty plea, plea deal, plea bargain, admitted the charges, admits the charges, admitted the charge, admitted his guilt, admitted her guilt, admitted guilt, admitted the offences, admitted the offence, confessed his guilt
  fr: plaider coupable, plaidé coupable, plaidoyer de culpabilité, reconnu les faits, reconnaît les faits, reconnaître les faits, avoué les faits, reconnu sa culpabilité, reconnaît sa culpabilité, reconnu leur culpabilité
  es: declararse culpable, se declaró culpable, admitir su culpabilidad, reconoció los hechos, admitió los hechos, confesó los hechos, reconoció su culpabilidad, admitió los cargos, reconoció los cargos, admitió su culpa
  ru: признать вину, признал вину, признать себя виновным, признание вины, сделка со следствием, признала вину, признали вину, вину признал, вину признала, признал свою вину, признала свою вину, признал обвинения

plead-not-guilty : event
  opposite: plead-guilty
  ar: دفع ببراءته, يدفع ببراءته, أنكر التهم, نفى التهم, ينفي التهم, أنكر التهم الموجهة إليه, نفى التهم الموجهة إليه, دفعه بالبراءة, أكد براءته, يؤكد براءته, تمسك ببراءته, متمسك ببراءته, أصر على براءته, يصر على براءته, أعلن براءته
  en: plead not guilty, pleaded not guilty, not guilty plea, deny the charges, denied the charges, maintain his innocence, denies the charges, denied all charges, denied all the charges, protested his innocence, protests his innocence, protested her innocence, protest his innocence, maintained his innocence, maintains his innocence, maintained her innocence, maintains her innocence, insisted he was innocent, insists he is innocent, proclaimed his innocence, proclaims his innocence
  fr: plaider non coupable, plaidé non coupable, clamer son innocence, nier les faits, nié les faits, nient les faits, nie les faits, clamé son innocence, clament leur innocence, clame son innocence, clamait son innocence, clamé leur innocence, clame leur innocence
  es: declararse inocente, se declaró inocente, declararse no culpable, negar los cargos, negaron los hechos, negó los hechos, niega los hechos, se declaró no culpable, se declararon inocentes, proclamó su inocencia, proclama su inocencia, defendió su inocencia, mantiene su inocencia, mantuvo su inocencia, sostuvo su inocencia, insistió en su inocencia, clamó su inocencia
  ru: не признать вину, не признал вину, отрицать вину, заявить о невиновности, отрицает вину, отрицал вину, отрицала вину, вину не признал, вину не признала, не признает вину, не признаёт вину, настаивает на невиновности, настаивает на своей невиновности, заявил о своей невиновности

arrest-warrant : thing
  ar: مذكرة توقيف, مذكرة اعتقال, مذكرات توقيف, مذكرات اعتقال, أمر اعتقال, أمر توقيف, أوامر اعتقال, مذكرة جلب, أمر ضبط وإحضار
  en: arrest warrant, warrant of arrest, warrant, wanted notice, red notice
  fr: mandat d'arrêt, mandat d'amener, mandat de dépôt, notice rouge
  es: orden de arresto, orden de detención, orden de captura, notificación roja
  ru: ордер на арест, ордер, розыскной ордер, красное уведомление

extradite : event < hand-over
  ar: تسليم المطلوبين, تسليم المتهم, تسليم متهم, سلمته السلطات, تسليم مطلوب, تسليم المجرمين, طلب تسليم
  en: extradite, extradition, extradited, extradition request
  fr: extrader, extradition, extradé, demande d'extradition
  es: extraditar, extradición, extraditado, solicitud de extradición
  ru: экстрадиция, экстрадировать, экстрадирован, выдача преступника, запрос об экстрадиции, выдали, выдал, выдан, выдана, выданы

pardon : event
  ar: عفو, عفو رئاسي, عفو عام, عفو ملكي, أصدر عفوا, العفو عن, عفا عن
  en: pardon, presidential pardon, amnesty, clemency, commute the sentence
  fr: grâce présidentielle, gracier, gracié, amnistie, amnistier, clémence
  es: indulto, indultar, indultado, amnistía, amnistiar, clemencia
  ru: помилование, помиловать, помилован, амнистия, амнистировать, амнистирован

parole : event < release
  ar: إفراج مشروط, الإفراج المشروط, إفراج مبكر, سراح مشروط, إطلاق سراح مشروط
  en: parole, conditional release, early release, paroled
  fr: libération conditionnelle, liberté conditionnelle, libération anticipée
  es: libertad condicional, liberación anticipada, libertad anticipada
  ru: условно-досрочное освобождение, УДО, досрочное освобождение

immunity : thing
  ar: حصانة, حصانات, حصانة دبلوماسية, حصانة برلمانية, رفع الحصانة, إفلات من العقاب, الإفلات من العقاب, حصانته, حصانتها, حصانتهم, الحصانة
  en: immunity, diplomatic immunity, parliamentary immunity, impunity
  fr: immunité, immunité diplomatique, immunité parlementaire, impunité
  es: inmunidad, inmunidad diplomática, inmunidad parlamentaria, fuero, impunidad
  ru: иммунитет, неприкосновенность, дипломатическая неприкосновенность, безнаказанность

in-absentia : quality
  ar: غيابيا, غيابي, حكما غيابيا, أحكام غيابية
  en: in absentia
  fr: par contumace, par défaut
  es: en ausencia, en rebeldía
  ru: заочно, заочный

# --- Crime ---

crime : event
  ar: جريمة, جرائم, جنايات, جنائي, إجرامي, إجرام, ارتكب جريمة, محكمة الجنح
  en: crime, offense, misdemeanor, criminal act
  fr: crime, délit, infraction pénale, criminalité
  es: crimen, delito, delincuencia, criminalidad
  ru: преступление, преступность, уголовный

criminal : thing < suspect
  ar: مجرم, مجرمون, مجرمين, جان, جناة, الجاني, مرتكب الجريمة, مرتكبو, مرتكبي
  en: criminal, offender, culprit, perpetrator of the crime
  fr: criminel, délinquant, malfaiteur, auteur du crime
  es: criminal, delincuente, autor del crimen, perpetrador, malhechor
  ru: преступник, правонарушитель, виновник

war-crime : event < crime
  ar: جريمة حرب, جرائم حرب, جرائم الحرب, مجرم حرب, مجرمو الحرب, مجرمي الحرب
  en: war crime, war crimes, war criminal
  fr: crime de guerre, crimes de guerre, criminel de guerre
  es: crimen de guerra, crímenes de guerra, criminal de guerra
  ru: военное преступление, военные преступления, военный преступник

crime-against-humanity : event < crime
  ar: جريمة ضد الإنسانية, جرائم ضد الإنسانية, جرائم بحق الإنسانية
  en: crime against humanity, crimes against humanity
  fr: crime contre l'humanité, crimes contre l'humanité
  es: crimen de lesa humanidad, crímenes de lesa humanidad, crímenes contra la humanidad
  ru: преступление против человечности, преступления против человечности

genocide : event < crime
  ar: إبادة جماعية, الإبادة الجماعية, حرب إبادة, جرائم إبادة, إبادة
  en: genocide, genocidal
  fr: génocide, génocidaire
  es: genocidio, genocida
  ru: геноцид

murder : event < crime
  ar: جريمة قتل, جرائم قتل, قتل عمد, القتل العمد, قتل متعمد, جريمة القتل, قتلة, القاتل المأجور, القاتل المتسلسل, اغتال, يغتال, اغتيال, اغتيالات, قاتل
  en: murder, homicide, murderer, killer, first-degree murder, assassinate, assassinated, assassination
  fr: meurtre, assassinat, homicide volontaire, assassin, auteur du meurtre, tueur, meurtrier, assassiner, assassiné, homicide, d'homicide, homicides, d'homicide volontaire, assassinés, assassinée
  es: asesinato, homicidio, asesino, homicida, asesinar, asesinado, asesinó, magnicidio
  ru: убийца, умышленное убийство, убийство с отягчающими, заказное убийство, обвинение в убийстве, убийство, покушение на убийство

manslaughter : event < crime
  ar: قتل غير عمد, القتل غير العمد, قتل خطأ, القتل الخطأ, التسبب بالموت, القتل غير المتعمد
  en: manslaughter, involuntary manslaughter, negligent homicide
  fr: homicide involontaire
  es: homicidio involuntario, homicidio culposo, homicidio imprudente
  ru: непредумышленное убийство, неумышленное убийство, причинение смерти по неосторожности

attempted-murder : event < crime
  ar: شروع في القتل, الشروع في القتل, محاولة قتل, محاولة القتل
  en: attempted murder, attempted homicide
  fr: tentative de meurtre, tentative d'assassinat, tentative d'homicide
  es: intento de asesinato, tentativa de homicidio, intento de homicidio
  ru: покушение на убийство, попытка убийства

robbery : event < crime
  ar: سطو, سطو مسلح, عملية سطو, سطا على, يسطو, سلب ونهب, اللصوص, عصابة سطو, تحت تهديد السلاح, سطو على بنك, سطو على مصرف
  en: robbery, rob, heist, armed robbery, robber, mugging, burglary, hold-up, raiders, armed raiders, raider, bank raid, held up a bank, held up the bank, held up a shop, bank job, bank heist, bank robbers, bank robber, stick-up, at gunpoint, cash-in-transit robbery
  fr: braquage, cambriolage, vol à main armée, cambrioler, braqueur, braqué, braquer, hold-up, casse, attaque à main armée, cambrioleur
  es: atraco, atracar, robo a mano armada, asalto a mano armada, robo con violencia, atracos, atracador, atracadores, atracó, atracaron, asalto a un banco, asaltantes, robo a banco, a punta de pistola
  ru: ограбление, ограбить, грабёж, разбой, грабитель, кража со взломом, налет, налета, налеты, налетчик, налетчики, налетчиков, ограбили банк, ограбление банка, вооруженное ограбление, вооруженный налет, разбойное нападение, разбойного нападения, под дулом пистолета

theft : event < crime
  ar: سرقة, سرقات, سرق, يسرق, مسروق, مسروقات, سارق, لص, لصوص, سرقت, سرقوا, مسروقة, استولى على أموال, نشل, نشالون, سراق, لصا, لصين, سطوا على, نهب محتويات, لاذوا بالفرار ومعهم, استولوا على مجوهرات, لاذوا بالأموال
  en: theft, steal, stole, stolen, thief, thieves, stealing, steals, burgled, pickpocket, pickpockets, shoplifting, ransacked, breaks into, nabbed from, robbed of, made off with, make off with, burglar, burglars, shoplifter, shoplifters, got away with, made away with
  fr: voleur, dérober, dérobé, vol avec effraction, vols, vol à la tire, objets volés, vol, volé, volée, volés, volées, voler, larcin, cambriolé, cambriolée, cambriolages, cambrioleurs, pickpocket, subtilisé, s'emparer d', s'emparer des, s'emparer du, s'emparent de, s'emparent d', s'emparent des, s'emparent du, s'introduire dans, s'est emparé de, s'est emparé d', s'est emparé des, s'est emparé du, emporter des bijoux, emporter des tableaux, emporter le butin, emporté des bijoux, emporté des tableaux, emporté le butin, emportent des bijoux, emportent des tableaux, emportent le butin, faire main basse, fait main basse, s'est introduit dans, se sont emparés de, se sont emparés d', se sont emparés des, se sont emparés du, se sont introduits dans, emporté avec eux, repartis avec, repartis avec le butin, font main basse
  es: hurto, robo, robar, robado, ladrón, robaron, robó, roba, sustraer, sustraído, sustrajeron, sustracción, ladrones, sustrajo, carterista, carteristas, llevarse dinero, llevarse joyas, llevarse el botín, llevarse las joyas, llevarse los cuadros, se llevaron el botín, se llevaron las joyas, se llevaron los cuadros, se llevó el botín, hacerse con el botín, se hicieron con el botín, se hizo con el botín, se llevaron, sustrae, sustraiga, sustraigan, sustrayendo
  ru: кража, украсть, похитить имущество, похищенное, вор, украден, похищены, похищенные, похитили данные, похищение данных, воры, украл, украли, украла, крадет, обокрали, обокрал, грабители, карманники, проникли в, проникли внутрь, вынесли из, унесли, вынесли

smuggling : event < crime
  ar: تهريب, مهرب, مهربون, مهربين, مهربة, تهريب السلع, شبكة تهريب, يهرب المخدرات, هرب أسلحة
  en: smuggling, smuggle, smuggler, contraband
  fr: contrebande, contrebandier, passer en contrebande, trafic, trafiquants
  es: contrabando, contrabandista, traficar, tráfico, trafique, trafiquen
  ru: контрабанда, контрабандист, контрабандный

drugs : thing
  ar: مخدر, مخدرات, مواد مخدرة, كوكايين, هيروين, حشيش, كبتاغون, حبوب مخدرة, أفيون, حبوب الكبتاغون
  en: drugs, narcotics, illegal drugs, cocaine, heroin, cannabis, captagon, fentanyl, opium
  fr: drogue, stupéfiants, cocaïne, héroïne, cannabis, narcotiques
  es: droga, estupefacientes, narcóticos, cocaína, heroína, fentanilo
  ru: наркотики, наркотик, кокаин, героин, гашиш, фентанил, наркотические вещества

drug-trafficking : event < smuggling
  ar: تهريب المخدرات, تجارة المخدرات, الاتجار بالمخدرات, اتجار بالمخدرات, تاجر مخدرات, تجار المخدرات, عصابات المخدرات
  en: drug trafficking, drug smuggling, drug trade, drug trafficker, drug dealer, drug cartel, cartel
  fr: trafic de drogue, trafic de stupéfiants, narcotrafic, narcotrafiquant, trafiquant de drogue, dealer de drogue
  es: narcotráfico, tráfico de drogas, narcotraficante, narco, cártel de la droga
  ru: наркоторговля, наркотрафик, наркоторговец, торговля наркотиками, наркокартель, незаконный оборот наркотиков

human-trafficking : event < crime
  ar: اتجار بالبشر, الاتجار بالبشر, تجارة البشر, الاتجار بالأشخاص, استغلال جنسي, دعارة
  en: human trafficking, people trafficking, trafficking in persons, sex trafficking
  fr: traite des êtres humains, trafic d'êtres humains, traite humaine, proxénétisme
  es: trata de personas, tráfico de personas, trata de blancas, explotación sexual
  ru: торговля людьми, секс-торговля, сексуальная эксплуатация

arms-trafficking : event < smuggling
  ar: تهريب الأسلحة, تهريب السلاح, تجارة السلاح, الاتجار بالسلاح, الاتجار بالأسلحة, تهريب أسلحة
  en: arms smuggling, weapons smuggling, arms trafficking, gun-running, weapons trafficking
  fr: trafic d'armes, contrebande d'armes, trafiquant d'armes
  es: tráfico de armas, contrabando de armas, traficante de armas
  ru: контрабанда оружия, торговля оружием, незаконный оборот оружия

money-laundering : event < crime
  ar: غسل أموال, غسل الأموال, غسيل أموال, غسيل الأموال, تبييض أموال, تبييض الأموال
  en: money laundering, money-laundering, launder money
  fr: blanchiment d'argent, blanchiment, blanchir de l'argent
  es: blanqueo de dinero, lavado de dinero, blanqueo de capitales, lavado de activos
  ru: отмывание денег, отмывание средств, легализация доходов

fraud : event < crime
  ar: احتيال, احتال على, يحتال, نصب واحتيال, محتال, محتالون, محتالين, عملية احتيال, غش, تزوير, عمليات تزوير, التزوير, تلاعب
  en: fraud, defraud, scam, swindle, fraudster, fraudulent, con artist, rigging, rigged, frauds
  fr: fraude, escroquerie, escroc, arnaque, escroquer, frauduleux, fraudes, truquage, trucage, truqué, truqués, truquée
  es: fraude, estafa, estafador, estafar, fraudulento, fraudes, amaño, amañado, amañada, amañadas
  ru: мошенничество, мошенник, афера, мошеннический, фальсификация, фальсификации, фальсификаций, фальсификациях, фальсификацию, фальсификациями, подтасовка, подтасовки, подтасовках

forgery : event < crime, fraud
  ar: تزوير, زور, يزور وثائق, تزوير وثائق, مزور, مزورة, مزورون, عملة مزيفة
  en: forgery, forge documents, forged, counterfeit, fake documents, falsify
  fr: falsification, falsifier, falsifié, contrefaçon, faux documents, faux et usage de faux
  es: falsificación, falsificar, falsificado, documentos falsos, falsificaciones, falsificó, falsifica, falsifique, falsifiquen
  ru: подделка, подделать, поддельный, фальшивый, подлог, фальшивомонетчик, фальсификация, фальсификации, фальсификаций, фальсификациях, фальсификацию, фальсификациями, фальсифицировать, сфальсифицировать, сфальсифицирован, сфальсифицированы

extortion : event < crime
  ar: ابتزاز, ابتز, يبتز, مبتز, مبتزون, إتاوة, إتاوات
  en: extortion, extort, blackmail, racketeering, protection money
  fr: extorsion, extorquer, chantage, racket, faire chanter
  es: extorsión, extorsionar, chantaje, chantajear
  ru: вымогательство, вымогать, шантаж, шантажировать, рэкет, вымогатель, вымогатели

sexual-assault : event < crime
  ar: اعتداء جنسي, اعتداءات جنسية, اغتصاب, اغتصب, يغتصب, مغتصب, تحرش جنسي, تحرش, متحرش, عنف جنسي
  en: sexual assault, rape, rapist, sexual abuse, sexual violence, sexual harassment, molest
  fr: agression sexuelle, viol, violer une femme, violeur, violences sexuelles, harcèlement sexuel, abus sexuel
  es: agresión sexual, violación sexual, violador, abuso sexual, violencia sexual, acoso sexual
  ru: изнасилование, изнасиловать, сексуальное насилие, насильник, сексуальные домогательства, харассмент

assault : event < crime
  ar: اعتداء جسدي, اعتداء بالضرب, ضرب مبرح, اعتداء على, اعتدى عليه بالضرب, تعرض للضرب, اعتدوا عليه
  en: physical assault, assault and battery, beat up, beaten up, was beaten up
  fr: agression physique, tabassage, tabasser, passer à tabac, coups et blessures, agresser
  es: agresión física, golpiza, paliza, agredir, agredido
  ru: избиение, избить, нанесение побоев, побои

domestic-violence : event < crime
  ar: عنف أسري, العنف الأسري, عنف منزلي, العنف المنزلي, العنف ضد المرأة, عنف ضد النساء
  en: domestic violence, violence against women, domestic abuse, femicide
  fr: violences conjugales, violence domestique, violences faites aux femmes, féminicide
  es: violencia doméstica, violencia de género, violencia machista, feminicidio
  ru: домашнее насилие, насилие в семье, насилие над женщинами, бытовое насилие

cybercrime : event < crime
  ar: جريمة إلكترونية, جرائم إلكترونية, الجرائم الإلكترونية, جريمة سيبرانية, جرائم سيبرانية, جرائم معلوماتية, جريمة معلوماتية
  en: cybercrime, cyber crime, cyber-crime, cybercriminal
  fr: cybercriminalité, cybercrime, cybercriminel
  es: ciberdelito, cibercrimen, ciberdelincuente, delito informático
  ru: киберпреступность, киберпреступление, киберпреступник

gang : thing
  ar: عصابة, عصابات, تشكيل عصابي, عصابة إجرامية, جريمة منظمة, الجريمة المنظمة, مافيا, شبكة إجرامية
  en: gang, organised crime, organized crime, mafia, criminal network, gangster, crime ring
  fr: gang, crime organisé, criminalité organisée, mafia, réseau criminel, bande criminelle, bande, bandes
  es: banda criminal, crimen organizado, pandilla, mafia, delincuencia organizada, banda, bandas, cártel, cartel, carteles
  ru: банда, преступная группировка, организованная преступность, мафия, ОПГ, группировка преступников

espionage : event < crime
  ar: تجسس, يتجسس, جاسوس, جواسيس, تخابر, التخابر, عمالة لصالح, جاسوسية, عميل استخبارات, عملاء الموساد, عميل مزدوج, تجنيد عملاء, شبكة تجسس, عملاء استخبارات, تحت غطاء دبلوماسي, ضابط استخبارات
  en: espionage, spy, spying, spies, secret agent, mole, spymaster, agents of, intelligence officers, intelligence agent, eavesdropped, bugging, bugged, under diplomatic cover, passing secrets
  fr: espionnage, espion, espionne, espionner, agent secret, réseau d'espionnage, agents de renseignement, agent de renseignement, sous couverture diplomatique, taupe, ingérence et espionnage, espionnent, espionnée, espionnées, espionnèrent
  es: espionaje, espía, espiar, agente secreto, agentes de inteligencia, agente de inteligencia, bajo cobertura diplomática, topo
  ru: шпионаж, шпион, шпионить, разведчик, агент иностранной разведки, агент разведки, под дипломатическим прикрытием, агентурная сеть, сотрудник разведки

treason : event < crime
  ar: خيانة, خيانة عظمى, الخيانة العظمى, خائن, خونة, خان الوطن
  en: treason, high treason, traitor, betrayal, state treason
  fr: trahison, haute trahison, traître, trahi, trahir
  es: traición, alta traición, traidor
  ru: госизмена, государственная измена, предатель, предательство

incitement : event < crime
  ar: تحريض, حرض, يحرض, محرض, محرضون, تحريضي, تحريض على العنف
  en: incitement, incite, instigate, instigator, sedition
  fr: incitation à la haine, inciter à la violence, instigateur, sédition
  es: incitación, incitar, instigar, instigador, sedición, incitaciones, instigue, instiguen
  ru: подстрекательство, подстрекать, разжигание ненависти, подстрекатель, призывы к насилию

# --- Police and custody ---

police : thing
  ar: شرطة, شرطي مرور, قوات الشرطة, درك, الدرك الوطني, أجهزة أمنية, الأجهزة الأمنية, أجهزة الأمن, قوات الأمن, قوى الأمن, جهاز الأمن, الأمن العام, أعوان الأمن, أعوان أمن, عون أمن, عناصر أمن, شرطة الولاية, الشرطة الوطنية, الشرطة الاتحادية, الشرطة القضائية, شرطة المرور
  en: police, police force, gendarmerie, law enforcement, security forces, security services, state police, federal police, police service, city police, local police, national police, highway patrol
  fr: police, gendarmerie, forces de l'ordre, forces de sécurité, services de sécurité, police nationale, police municipale, police judiciaire, police fédérale, forces de police
  es: policía, gendarmería, fuerzas de seguridad, cuerpos de seguridad, fuerzas del orden, policía nacional, policía local, policía judicial, policía federal
  ru: полиция, жандармерия, правоохранительные органы, силы безопасности, силовики, правоохранители, федеральная полиция, правоохранительных органов

police-officer : thing < person
  ar: شرطي, شرطيون, شرطيين, رجل أمن, رجال الأمن, رجال الشرطة, ضابط شرطة, ضباط شرطة, ضباط الشرطة, عنصر أمن, عناصر الأمن, عناصر الشرطة, أفراد الشرطة, رجل شرطة, دركي, شرطية, عناصر من الشرطة, عنصر من الشرطة, عنصر في الشرطة, رجال شرطة, شرطيا, شرطيان, شرطيين اثنين, مفتش شرطة, رقيب, مفوض شرطة
  en: police officer, policeman, policewoman, policemen, cop, security officer, gendarme, constable, police officers, officers, cops, constables, detectives, superintendent, patrolman, state trooper, troopers, sheriff, deputies sheriff
  fr: policier, policière, agent de police, gendarme, officier de police, policiers, policières, gendarmes, agents de police, brigadier, gardien de la paix, enquêteur de police
  es: agente de policía, oficial de policía, gendarme, agente de seguridad, efectivo policial, agentes, policías, uniformados, gendarmes, agente policial, agentes policiales, agentes de policía, guardia civil, inspector de policía, carabinero, carabineros
  ru: полицейский, сотрудник полиции, правоохранитель, жандарм, офицер полиции, полицейские, полицейских, полицейского, полицейским, сотрудники полиции, сотрудников полиции, правоохранителей, участковый, участкового, оперативник, оперативники, патрульный, патрульные, инспектор дпс

police-station : place
  ar: مركز شرطة, مركز الشرطة, قسم شرطة, قسم الشرطة, مخفر, مخافر, مقر الشرطة, مديرية الأمن
  en: police station, police headquarters, precinct
  fr: commissariat, poste de police, brigade de gendarmerie
  es: comisaría, estación de policía, cuartel de policía
  ru: полицейский участок, отделение полиции, отдел полиции

intelligence-service : thing
  ar: مخابرات, استخبارات, جهاز المخابرات, جهاز الاستخبارات, أجهزة الاستخبارات, استخباراتي, مخابراتي, استخباري
  en: intelligence service, intelligence agency, intelligence services, secret service, spy agency, intelligence community
  fr: services de renseignement, service de renseignement, services secrets, agence de renseignement, renseignements généraux
  es: servicios de inteligencia, servicio de inteligencia, agencia de inteligencia, servicios secretos
  ru: разведка, спецслужба, спецслужбы, разведслужба, разведывательное управление

arrest : event < detain
  opposite: release-from-custody
  ar: أوقفت الشرطة, توقف الشرطة, أوقفت قوات الأمن, توقف قوات الأمن, أوقف رجال الأمن, أوقفت الأجهزة الأمنية, اعتقل, يعتقل, اعتقال, اعتقالات, معتقل, معتقلون, معتقلين, ألقى القبض على, ألقت القبض, إلقاء القبض, ألقي القبض, قبض على, القبض على, ضبط متهما, قبضت, قبضت على, يقبض على, ألقي القبض عليه, ألقي القبض عليهم, ألقي القبض عليها, ألقت الشرطة القبض, ألقت السلطات القبض, اعتقلت, اعتقلوا, اعتقله, اعتقلته, اعتقلتهم, تعتقل, قيد الاعتقال, رهن الاعتقال, قبض عليه, قبض عليهم, القبض عليه, القبض عليهم, ضبط المتهم, ضبط المتهمين, أوقف, أوقفت, أوقفوا, توقيف, موقوفين, موقوف, أوقفته, توقيفه, اعتقالهم
  en: arrest, arrested, round up, nab, apprehend, capture a suspect, arrests, arresting, apprehended, apprehends, nabbed, under arrest, placed under arrest, picked up by police, were picked up, was picked up by police, been caught, were caught, was caught, had been caught, have been caught, caught the suspect
  fr: arrêter, arrêté, arrestation, interpeller, interpellation, interpellé, appréhender, interpellés, interpellée, interpellées, interpelle, interpellent, interpellations, arrêtés, arrêtée, arrêtées, arrestations, appréhendé, appréhendés, appréhendée
  es: arrestar, arrestado, arresto, capturar, detenido por la policía, captura, arrestados, arrestada, arrestadas, arrestó, arrestaron, arrestan, arrestos, capturaron
  ru: арест, арестовать, арестован, арестовывать, арестовали, арестовал, арестовала, арестована, арестованы, арестовано, арестованный, арестованные, арестованных, аресты

at-large : quality
  opposite: arrest, recapture-fugitive
  ar: طليق, طليقا, طليقة, طلقاء, لا يزال فارا, ما زال فارا, متوار عن الأنظار, متواريا عن الأنظار, متواريا
  en: at large, still at large, on the run, still on the run, remains free, evaded capture
  fr: en fuite, en cavale, toujours en fuite, court toujours, courent toujours
  es: prófugo, prófugos, prófuga, en fuga, a la fuga, sigue en libertad, en paradero desconocido
  ru: в бегах, остаётся на свободе, остается на свободе, остаются на свободе, скрывается от полиции

hold-in-custody : event < detain
  opposite: release-from-custody
  ar: حبس احتياطي, الحبس الاحتياطي, حبس احتياطيا, توقيف احتياطي, حجز احتياطي, توقيف على ذمة التحقيق, حراسة نظرية, الحراسة النظرية, قيد الاحتجاز, على ذمة التحقيق, توقيف إداري, اعتقال إداري, جدد حبس, تجديد حبس, مدد حبس, تمديد حبس, حبسه احتياطيا, حبسهم احتياطيا, أودع الحبس, إيداعه الحبس
  en: custody, in custody, pre-trial detention, remand, held in custody, remanded in custody, administrative detention, is being held, are being held, being held at, held in a cell
  fr: garde à vue, détention provisoire, placé en garde à vue, détention préventive, écroué, détention administrative, gardes à vue, gardé à vue, gardés à vue, placée en garde à vue, placés en garde à vue, placées en garde à vue
  es: prisión preventiva, bajo custodia, detención preventiva, prisión provisional, detención provisional, ingresó en prisión provisional, bajo arresto
  ru: под стражей, заключение под стражу, взять под стражу, СИЗО, предварительное заключение

release-from-custody : event < release
  opposite: arrest, hold-in-custody
  ar: أفرج عن, يفرج عن, إفراج عن, الإفراج عن, إفراج, أفرج, أطلق سراح, يطلق سراح, إطلاق سراح, أخلى سبيل, إخلاء سبيل, إخلاء سبيله, أطلق سراحه, الإفراج عنه
  en: release from custody, set free, freed, release from prison, released from jail, walked free, release of prisoners
  fr: remettre en liberté, remis en liberté, remise en liberté, libération de prison, relâcher, relâché, libéré de prison
  es: poner en libertad, puesto en libertad, puesta en libertad, excarcelar, excarcelación, excarcelado, excarcelaciones
  ru: освободить из-под стражи, освобождение из-под стражи, выпустить на свободу, отпустить на свободу, освобождён из тюрьмы, вышел на свободу

house-arrest : event < hold-in-custody
  ar: إقامة جبرية, الإقامة الجبرية, إقامة إجبارية, حبس منزلي, الحبس المنزلي
  en: house arrest, home detention
  fr: assignation à résidence, assigné à résidence, résidence surveillée
  es: arresto domiciliario, prisión domiciliaria
  ru: домашний арест, под домашним арестом

prison : place
  ar: سجن, سجون, معتقلات, مركز احتجاز, مراكز الاحتجاز, زنزانة, زنازين, إصلاحية, دار رعاية الأحداث, مؤسسة عقابية, المؤسسة العقابية, مركز إصلاحي, مركز الإصلاح, مؤسسة إصلاحية, سجن مركزي, إدارة السجون, حارس السجن, حراس السجن, فروا من السجن, فروا من سجن, الفارين من السجن, الهاربين من السجن, زنزانة انفرادية, إدارة السجن, ضباط السجن
  en: prison, jail, gaol, detention centre, detention center, cell, penitentiary, imprisoned, died in prison, held in prison, conditions in prison, life in prison conditions, correctional centre, correctional center, correctional facility, correctional institution, remand centre, remand prison, high-security prison, maximum-security prison, held in a cell, broke out of jail, broke out of prison, jail break, jail breaks, escaped from jail, escape from jail, escaped from the prison, escaped from the jail, isolation cell, solitary cell, prison management, prison officer, prison officers, prison staff
  fr: prison, centre de détention, maison d'arrêt, cellule, pénitencier, établissement pénitentiaire, centre pénitentiaire, maison centrale, administration pénitentiaire, s'est échappé de la prison, se sont échappés de la prison, direction de la prison
  es: cárcel, prisión, centro de detención, celda, penitenciaría, centro penitenciario, funcionarios de prisiones, director de prisiones, centro de reclusión, reclusorio, cárcel de máxima seguridad, instituciones penitenciarias, funcionario de prisiones, guardia penitenciario, guardias penitenciarios, fuga de la prisión, fugado de la cárcel, fugados de la cárcel, escaparon de la cárcel, escaparon de la prisión, escapó de la cárcel, aislamiento en celda, celda de aislamiento, compañero de celda
  ru: тюрьма, изолятор, колония, следственный изолятор, исправительная колония, тюремная камера, колонии, колонию, колоний, исправительное учреждение, пенитенциарное учреждение, тюрьма строгого режима, колония строгого режима, охранники колонии, побег из колонии, сбежал из тюрьмы, сбежали из тюрьмы, сбежали из колонии, сбежал из колонии, бежали из тюрьмы, бежал из тюрьмы, бежали из колонии, бежал из колонии, штрафной изолятор, администрация колонии, сотрудник колонии, сотрудники колонии

prison-inmate : thing < prisoner
  ar: سجين, سجناء, سجينة, نزيل السجن, نزلاء السجن, مسجون, مسجونون, مسجونين, محبوس, محبوسون, محبوسين, نزلاء السجون, نزيلا, النزلاء, سجينا, محكوم عليه بالسجن, تعداد السجناء
  en: inmate, prison inmate, jail inmate, convict in prison, detainees, convicts, jailed men, cellmate, cellmates, lifer, lifers, hunt for the inmates, count of inmates
  fr: incarcéré, emprisonné, détenus de la prison, prisonnier de droit commun, détenu, détenus, détenue, détenues, codétenu, codétenus
  es: recluso, reclusa, interno de la cárcel, los presos, presos, internas, reclusas, presas, reo, reos, privado de libertad, privados de libertad, compañero de celda, recuento de presos, los internos del, internos del penal, internos de la cárcel, interno del penal, internos del centro, internos
  ru: заключённый, арестант, узник, заключенных, заключенного, осужденные, осужденных, сокамерник, сокамерники, арестанты, отбывающий наказание, отбывающие наказание, пересчет заключенных, при проверке заключенных

prison-break : event < flee
  ar: فرار من السجن, الفرار من السجن, هروب من السجن, الهروب من السجن, فر من السجن, هرب من السجن, هروب سجناء, فرار سجناء, فروا من السجن, فرار نزلاء, هروب نزلاء, عملية الهروب, عملية الفرار, هروب جماعي, فرار جماعي, فروا من سجن, الفارين من السجن, الهاربين من السجن
  en: prison break, jailbreak, prison escape, escape from prison, escaped inmate, broke out of, break out of, breaking out of, breaks out of, broken out of, broke out of jail, broke out of prison, jail break, jail breaks, escaped from jail, escape from jail, escaped from the prison, escaped from the jail, escaped from custody, escape from custody, tunnelled out of, tunneled out of, mass breakout, breakout
  fr: s'évader, évasion de prison, s'est évadé, évasion spectaculaire, évasions, se sont évadés, évadé de prison, s'échapper de prison, s'est échappé de la prison, se sont échappés de la prison, faire la belle, s'évade, s'évadent, s'étaient évadés, s'était évadé
  es: fuga de la cárcel, fugarse de la cárcel, evasión de presos, fuga de presos, fuga de la prisión, fuga de reos, se fugó, se fugaron, se evadió, se evadieron, fugado de la cárcel, fugados de la cárcel, escaparon de la cárcel, escaparon de la prisión, escapó de la cárcel, fuga masiva, se habían fugado, se han fugado
  ru: побег из тюрьмы, сбежать из тюрьмы, побег заключённых, бежать из колонии, побега, побеге, побегом, побеги, побег из колонии, побег из сизо, совершили побег, совершил побег, сбежал из тюрьмы, сбежали из тюрьмы, сбежали из колонии, сбежал из колонии, бежали из тюрьмы, бежал из тюрьмы, бежали из колонии, бежал из колонии

investigate : event
  ar: تحقيق, تحقيقات, حقق في, يحقق في, فتح تحقيقا, فتح تحقيق, تحقيق جنائي, تحر, تحريات, محقق, محققون, محققين, لجنة تحقيق, قيد التحقيق, تحقيق في أسباب الوفاة, تحقيق قضائي في الوفاة, تحقيق الطب الشرعي
  en: investigate, investigation, probe, inquiry, investigator, detective, under investigation, enquiry, inquest, investigators, coroner's inquest, coroner's court, public inquiry
  fr: enquête, enquêter, enquêteur, ouvrir une enquête, investigation, instruction judiciaire, enquête sur les causes du décès, recherche des causes de la mort, enquête publique
  es: investigar, investigación policial, investigación judicial, investigado, pesquisa, abrir una investigación, investigador policial, indagación, indagar, indagaciones, investigación forense, indagatoria, pesquisa judicial, investigación pública, indague, indaguen, investigue, investiguen
  ru: расследование, расследовать, следствие, следователь, следственный комитет, дознание, публичное расследование, коронерский суд

interrogate : event < investigate
  ar: استجوب, يستجوب, استجواب, استجوابات, استنطاق, مساءلة المتهم, استدعاء للتحقيق, خضع للتحقيق
  en: interrogate, interrogation, question a suspect, questioned by police, questioning
  fr: interroger un suspect, interrogatoire, interrogé par la police, auditionner, auditionnent, auditionnèrent
  es: interrogar, interrogatorio, interrogado, interrogue, interroguen
  ru: допрос, допросить, допрашивать, допрошен

confess : event
  ar: اعترف بارتكاب, يعترف بارتكاب, اعترف بجريمته, اعترافات, اعترافات المتهم, أقر بارتكاب, انتزاع اعترافات, اعترف بالجريمة
  en: confess, confession, admit to the crime, admitted the killing
  fr: aveux, passer aux aveux, avouer, avoué
  es: confesar, confesión, confesado
  ru: признательные показания, сознаться, явка с повинной, сознался, признаться в преступлении

search-raid : event
  ar: مداهمة, مداهمات, داهم, يداهم, دهم, عملية مداهمة, تفتيش, فتش, يفتش, حملة تفتيش, دهم منزل
  en: police raid, raid on the home, house search, searched the home, search warrant, raided the offices
  fr: perquisition, perquisitionner, descente de police, fouille, fouiller le domicile, perquisitionnent, perquisitionnée, perquisitionnées, perquisitionnèrent
  es: allanamiento, allanar, redada, registro domiciliario, registrar el domicilio, cateo
  ru: обыск, обыскать, облава, полицейский рейд, провести обыск

suspect : thing < person
  ar: مشتبه به, مشتبه بهم, المشتبه به, مشتبه فيه, مشتبه فيهم, المشتبه بهم, المشتبه فيه, المشتبه فيهم, مشبوه, مشبوهون, مشبوهين, اشتبه في, يشتبه في
  en: suspect, suspected, suspected of, person of interest, alleged perpetrator, suspects, alleged attacker
  fr: suspect, suspecte, soupçonné, soupçonner, suspecté, auteur présumé, suspects, suspectes, soupçonnée, soupçonnés, soupçonnées, suspectée, suspectés, auteurs présumés, mis en cause présumé
  es: sospechoso, sospechosa, sospechar, presunto autor, presunto responsable, sospechosos, sospechosas, presuntos autores, presuntos responsables, presunta autora, investigados
  ru: подозреваемый, подозревать, подозревается, предполагаемый преступник, подозреваемая, подозреваемые, подозреваемых, подозреваемого, подозреваемому, подозреваемым, подозреваются

fugitive : thing < person
  ar: فار من العدالة, هارب من العدالة, فارون من العدالة, مطلوب للعدالة, مطلوب أمنيا, مطلوبون, مطلوبين, متوار عن الأنظار, طريد العدالة, ملاحق من العدالة
  en: fugitive, wanted man, on the run, most wanted, at large, manhunt
  fr: fugitif, en fuite, en cavale, recherché par la police, chasse à l'homme
  es: fugitivo, prófugo, prófuga, buscado por la justicia, en busca y captura
  ru: беглец, в розыске, разыскиваемый, в бегах, скрывается от правосудия, объявлен в розыск

seize : event
  ar: صادر, يصادر, مصادرة, مصادرات, ضبطت السلطات, ضبط كمية, ضبط شحنة, مضبوطات, حجز على, وضع اليد على, ضبط أسلحة, ضبط مخدرات, حجز شحنة
  en: seizure, confiscate, confiscation, impound, seized assets, seized drugs, seize assets, seized weapons, seized goods
  fr: saisie, confisquer, confisqué, confiscation, mise sous séquestre, saisie de drogue, biens saisis
  es: incautar, incautado, incautación, decomisar, decomiso, confiscar, confiscación, embargar bienes, incautaciones, confiscaciones, confisque, confisquen
  ru: изъять, изъятие, конфисковать, конфискация, изъят, конфискован, арест имущества

forensic : thing
  ar: طب شرعي, الطب الشرعي, طبيب شرعي, تشريح الجثة, تشريح, أدلة جنائية, الأدلة الجنائية, حمض نووي, الحمض النووي, الطب العدلي, البصمة الوراثية
  en: forensic, autopsy, post-mortem, coroner, dna test, medical examiner, dna, genetic profile, genetic material
  fr: médecine légale, autopsie, médecin légiste, police scientifique, empreinte digitale, test ADN, légiste, adn, empreinte génétique, profil génétique
  es: forense, autopsia, medicina legal, huella dactilar, prueba de ADN, necropsia, adn, perfil genético, huella genética
  ru: судмедэкспертиза, судебно-медицинская экспертиза, вскрытие тела, криминалист, отпечатки пальцев, экспертиза ДНК, судмедэксперт, днк, генетическая экспертиза, генетический профиль

crime-scene : place
  ar: مسرح الجريمة, موقع الجريمة, مكان الجريمة
  en: crime scene, scene of the crime, police cordon
  fr: scène de crime, lieu du crime, lieux du crime
  es: escena del crimen, lugar del crimen, lugar de los hechos
  ru: место преступления, сцена преступления

motive : thing
  ar: دوافع, ملابسات, ملابسات الحادث, دوافع الجريمة, خلفية جنائية, دافع الجريمة
  en: motive, motivation of the attack, circumstances of the case
  fr: mobile du crime, motivation, circonstances du drame, mobile de l'attaque
  es: móvil del crimen, motivo del ataque, circunstancias del hecho
  ru: мотив, мотивы, обстоятельства дела, мотив преступления

# --- Human rights ---

human-rights : thing
  ar: حقوق الإنسان, حقوق إنسان, حقوقي, حقوق أساسية, الحقوق الأساسية, حقوق مدنية, الحقوق المدنية, الحريات العامة
  en: human rights, fundamental rights, civil rights, civil liberties, basic rights
  fr: droits de l'homme, droits humains, droits fondamentaux, droits civiques, libertés publiques
  es: derechos humanos, derechos fundamentales, derechos civiles, libertades públicas
  ru: права человека, основные права, гражданские права, гражданские свободы

rights-violation : event
  ar: انتهاك, انتهاكات, انتهك, ينتهك, انتهاكات حقوق الإنسان, انتهاك حقوق الإنسان, منتهك
  en: violate, human rights abuses, human rights violations, rights abuse, abuses
  fr: violation des droits, violations des droits de l'homme, violation, violer les droits, exactions, atteinte aux droits
  es: violación de los derechos, violaciones de derechos humanos, vulnerar, abusos, atropello de derechos
  ru: нарушение прав, нарушения прав человека, нарушать права, попрание прав, злоупотребления

rights-activist : thing < person
  ar: ناشط, نشطاء, ناشطون, ناشطين, ناشطة, ناشط حقوقي, حقوقيون, حقوقيين, مدافع عن حقوق الإنسان
  en: activist, human rights activist, campaigner, rights defender, human rights defender
  fr: activiste, militant des droits de l'homme, défenseur des droits, militante des droits
  es: activista, defensor de los derechos humanos, activista de derechos humanos
  ru: активист, правозащитник, активистка, общественный деятель

rights-group : thing
  ar: منظمة حقوقية, منظمات حقوقية, جماعة حقوقية, جماعات حقوقية, منظمة حقوق الإنسان, جمعية حقوقية, جمعيات حقوقية, مرصد حقوقي, مركز حقوقي
  en: rights group, human rights group, human rights organisation, human rights organization, advocacy group
  fr: organisation de défense des droits, ONG de défense des droits, groupe de défense des droits, ligue des droits de l'homme
  es: organización de derechos humanos, grupo de derechos humanos, grupo de defensa de los derechos
  ru: правозащитная организация, правозащитная группа, правозащитный центр

ngo : thing
  ar: منظمة غير حكومية, منظمات غير حكومية, المجتمع المدني, مجتمع مدني, منظمة أهلية, منظمات أهلية, جمعية خيرية, جمعيات خيرية
  en: ngo, non-governmental organisation, nongovernmental organization, civil society, nonprofit, charitable organisation
  fr: ONG, organisation non gouvernementale, société civile, association caritative, organisation caritative
  es: organización no gubernamental, sociedad civil, organización benéfica, oenegé
  ru: НПО, НКО, неправительственная организация, гражданское общество, благотворительная организация, общественная организация

ill-treatment : event < rights-violation
  ar: سوء معاملة, سوء المعاملة, معاملة سيئة, معاملة لاإنسانية, معاملة مهينة, إساءة معاملة, ظروف احتجاز, تعذيب, عذب, يعذب, عذبوا
  en: ill-treatment, mistreatment, mistreat, inhumane treatment, degrading treatment, abuse of detainees, torture, tortured, torturing
  fr: mauvais traitements, maltraitance, maltraiter, traitement inhumain, traitement dégradant, torture, torturer, torturé
  es: malos tratos, maltrato, maltratar, trato inhumano, trato degradante, tortura, torturar, torturado
  ru: жестокое обращение, плохое обращение, бесчеловечное обращение, унижающее обращение, пытка, пытки, пытать

enforced-disappearance : event < rights-violation
  ar: اختفاء قسري, الاختفاء القسري, إخفاء قسري, الإخفاء القسري, مختف قسريا, مختفون قسرا, مخفيون قسرا
  en: enforced disappearance, forced disappearance, forcibly disappeared
  fr: disparition forcée, disparitions forcées
  es: desaparición forzada, desaparecido forzado
  ru: насильственное исчезновение, насильственные исчезновения

arbitrary-detention : event < rights-violation
  ar: احتجاز تعسفي, الاحتجاز التعسفي, اعتقال تعسفي, الاعتقال التعسفي, اعتقالات تعسفية, الاعتقالات التعسفية
  en: arbitrary detention, arbitrary arrest, unlawful detention, wrongful detention
  fr: détention arbitraire, arrestation arbitraire, détention illégale
  es: detención arbitraria, arresto arbitrario, detención ilegal
  ru: произвольное задержание, произвольный арест, незаконное задержание

extrajudicial-killing : event < rights-violation
  ar: قتل خارج نطاق القضاء, القتل خارج نطاق القضاء, إعدام خارج نطاق القضاء, إعدامات ميدانية, إعدام ميداني, تصفية جسدية, تصفيات ميدانية
  en: extrajudicial killing, extrajudicial execution, summary execution, summary killing
  fr: exécution extrajudiciaire, exécutions extrajudiciaires, exécution sommaire, exécutions sommaires
  es: ejecución extrajudicial, ejecuciones extrajudiciales, ejecución sumaria
  ru: внесудебная казнь, внесудебные казни, внесудебная расправа

political-prisoner : thing
  ar: سجين سياسي, سجناء سياسيون, معتقل سياسي, معتقلون سياسيون, سجناء سياسيين, معتقلين سياسيين, معتقل رأي, معتقلي الرأي, سجين رأي, سجناء الرأي
  en: political prisoner, prisoner of conscience, political detainee
  fr: prisonnier politique, prisonnier d'opinion, détenu politique
  es: preso político, prisionero político, preso de conciencia
  ru: политзаключённый, политический заключённый, узник совести

freedom-of-expression : thing < freedom
  ar: حرية التعبير, حرية الكلام, حرية الرأي والتعبير, حرية الصحافة, حرية الإعلام, الحريات الصحفية
  en: freedom of expression, freedom of speech, free speech, press freedom, freedom of the press, media freedom
  fr: liberté d'expression, liberté de la presse, liberté de parole
  es: libertad de expresión, libertad de prensa
  ru: свобода слова, свобода прессы, свобода СМИ, свобода выражения мнений

racism : event < discrimination
  ar: عنصرية, عنصري, عنصريون, كراهية الأجانب, معاداة السامية, معاد للسامية, إسلاموفوبيا, رهاب الإسلام, كراهية المسلمين
  en: racism, racist, xenophobia, xenophobic, antisemitism, anti-semitism, antisemitic, islamophobia
  fr: racisme, raciste, xénophobie, antisémitisme, antisémite, islamophobie
  es: racismo, racista, xenofobia, antisemitismo, islamofobia
  ru: расизм, расист, расистский, ксенофобия, антисемитизм, исламофобия

hate-speech : event < discrimination
  ar: خطاب كراهية, خطاب الكراهية, خطابات الكراهية, جريمة كراهية, جرائم كراهية, جرائم الكراهية
  en: hate speech, hate crime
  fr: discours de haine, discours haineux, crime de haine, propos haineux
  es: discurso de odio, delito de odio, crimen de odio
  ru: язык вражды, риторика ненависти, преступление на почве ненависти

womens-rights : thing < human-rights
  ar: حقوق المرأة, حقوق النساء, تمكين المرأة, نسوية, حركة نسوية
  en: women's rights, womens rights, rights of women, feminist, feminism
  fr: droits des femmes, féminisme, féministe
  es: derechos de las mujeres, derechos de la mujer, feminismo, feminista
  ru: права женщин, феминизм, феминистка, феминистский

persecution : event < rights-violation
  ar: اضطهاد, اضطهد, يضطهد, مضطهد, تنكيل, بطش, ينكل
  en: persecution, persecute, oppression, oppress, oppressed
  fr: persécution, persécuter, persécuté, oppression, opprimé
  es: persecución política, perseguir a la oposición, opresión, oprimido, persecución religiosa
  ru: гонения, притеснение, притеснять, угнетение, политическое преследование, репрессирован

slavery : event < rights-violation
  ar: عبودية, استعباد, استرقاق, عبيد, عمل قسري, العمل القسري, سخرة, الرق
  en: slavery, slave, enslave, forced labour, forced labor
  fr: esclavage, esclave, travail forcé
  es: esclavitud, esclavo, trabajo forzado, trabajo forzoso
  ru: рабство, раб, принудительный труд, порабощение

collective-punishment : event < rights-violation
  ar: عقاب جماعي, العقاب الجماعي, عقوبة جماعية, عقوبات جماعية
  en: collective punishment
  fr: punition collective, châtiment collectif
  es: castigo colectivo
  ru: коллективное наказание

# --- Migration policy ---

migration : event
  ar: هجرة, هاجر, يهاجر, هجرات, ملف الهجرة, تدفق المهاجرين, موجة هجرة
  en: migration, immigration, emigration, migrate, emigrate, migrant flow, influx of migrants
  fr: migration, immigration, émigration, émigrer, immigrer, flux migratoire, migratoire
  es: migración, inmigración, emigración, emigrar, migrar, flujo migratorio, migratorio, inmigraciones, emigraciones
  ru: миграция, иммиграция, эмиграция, эмигрировать, поток мигрантов, миграционный

irregular-migration : event < migration
  ar: هجرة غير شرعية, الهجرة غير الشرعية, هجرة غير نظامية, الهجرة غير النظامية, هجرة سرية, مهاجر غير شرعي, مهاجرون غير شرعيين, مهاجرين غير شرعيين, مهاجر غير نظامي, مهاجرين غير نظاميين, الهجرة السرية
  en: irregular migration, illegal immigration, illegal migration, illegal immigrant, undocumented migrant, undocumented immigrant, irregular migrant
  fr: immigration clandestine, immigration irrégulière, immigration illégale, sans-papiers, migrant irrégulier, migrant clandestin
  es: inmigración irregular, inmigración ilegal, migración irregular, sin papeles, indocumentado, inmigrante irregular
  ru: нелегальная миграция, незаконная миграция, нелегал, нелегальный мигрант, нелегальная иммиграция

migrant-smuggling : event < smuggling
  ar: تهريب المهاجرين, تهريب مهاجرين, تهريب البشر, مهرب بشر, مهربي البشر, مهربو البشر, شبكة تهريب المهاجرين
  en: people smuggling, migrant smuggling, human smuggling, people smuggler, smuggling of migrants
  fr: trafic de migrants, passeur, passeurs de migrants, réseau de passeurs
  es: tráfico de migrantes, tráfico de inmigrantes, traficante de migrantes, traficante de personas
  ru: незаконная перевозка мигрантов, перевозчик мигрантов, контрабанда мигрантов

migrant-boat : thing
  ar: قارب مهاجرين, قوارب المهاجرين, زورق مهاجرين, قارب الهجرة, قوارب الهجرة, قوارب الموت, مركب مهاجرين
  en: migrant boat, small boat crossing, dinghy, boat carrying migrants, small boats
  fr: bateau de migrants, embarcation de migrants, embarcation de fortune, canot pneumatique
  es: patera, cayuco, embarcación de migrantes
  ru: лодка с мигрантами, судно с мигрантами, надувная лодка

asylum : event
  ar: طلب لجوء, طلب اللجوء, حق اللجوء, منح اللجوء, لجوء سياسي, اللجوء السياسي, طلبات اللجوء
  en: asylum, political asylum, asylum claim, asylum application, right of asylum
  fr: asile, droit d'asile, demande d'asile, asile politique
  es: asilo, asilo político, solicitud de asilo, derecho de asilo
  ru: убежище, политическое убежище, политубежище, право убежища, статус беженца

deport : event < expel
  ar: رحل قسرا, ترحيل, يرحل المهاجرين, ترحيلات, إبعاد, مرحل, مرحلون, مرحلين, ترحيل المهاجرين, مبعد, مبعدون, مبعدين, أبعدت السلطات, رحلت السلطات, رحلتهم السلطات, ترحيلهم, ترحيله, جرى ترحيلهم, أعيدوا إلى بلادهم
  en: deport, deportation, deportee, removal of migrants, pushback, send back migrants, deports, deported, deportations, deporting, sent back to their country, pushed back at sea, sent migrants back
  fr: déportation, refouler, refoulement, reconduite à la frontière, expulsion de migrants, éloignement du territoire, refoulés, refoulée, refoulées, expulsé vers, expulsés vers, reconduits à la frontière, déporté, déportés
  es: deportar, deportado, deportación, devolución en caliente, expulsión de migrantes, deportaciones, devueltos a su país, deportados, deportada, deportadas, deportó, deportaron
  ru: депортация, депортировать, депортирован, выдворить, выдворение, выдворен, депортировали, депортированы, депортирована, депортируют, депортации, выдворены

voluntary-return : event < return
  ar: عودة طوعية, العودة الطوعية, عودة اللاجئين, عودة طوعية للاجئين, إعادة إلى الوطن, ترحيل طوعي
  en: voluntary return, return of refugees, repatriation, repatriate
  fr: retour volontaire, retour des réfugiés, rapatriement, rapatrier, rapatrié
  es: retorno voluntario, retorno de refugiados, repatriación, repatriar, repatriaciones
  ru: добровольное возвращение, возвращение беженцев, репатриация, репатриировать

resettlement : event
  ar: إعادة توطين, إعادة التوطين, توطين اللاجئين, توطين
  en: resettlement, resettle, relocation of refugees
  fr: réinstallation, réinstaller des réfugiés, relocalisation de migrants
  es: reasentamiento, reasentar, reubicación de refugiados
  ru: переселение, расселение беженцев, переселить

visa : thing
  ar: تأشيرة, تأشيرات, فيزا, سمة دخول, تأشيرة دخول
  en: visa, visas, entry permit
  fr: visa, permis d'entrée
  es: visado, visa, permiso de entrada
  ru: виза, визовый, безвизовый

residence-permit : thing
  ar: تصريح إقامة, تصاريح الإقامة, تصريح الإقامة, بطاقة إقامة, رخصة إقامة, إقامة دائمة, إقامة مؤقتة, بطاقة خضراء, البطاقة الخضراء
  en: residence permit, residency permit, permanent residency, green card, leave to remain, temporary protected status
  fr: titre de séjour, permis de séjour, carte de séjour, carte verte
  es: permiso de residencia, tarjeta de residencia, residencia permanente, tarjeta verde
  ru: вид на жительство, ВНЖ, разрешение на проживание, грин-карта

passport : thing
  ar: جواز سفر, جواز السفر, جوازات السفر, جوازات سفر, وثيقة سفر, وثائق سفر
  en: passport, travel document
  fr: passeport, document de voyage
  es: pasaporte, documento de viaje
  ru: загранпаспорт, паспорт, проездной документ

citizenship : thing
  ar: جنسية, جنسيات, الجنسية, حق المواطنة, تجنيس, تجنس, مزدوج الجنسية, منح الجنسية
  en: citizenship, nationality, naturalisation, naturalization, dual national, dual nationality, naturalise
  fr: citoyenneté, nationalité, naturalisation, naturaliser, binational, double nationalité
  es: ciudadanía, nacionalidad, naturalización, nacionalizarse, doble nacionalidad, naturalizaciones
  ru: гражданство, подданство, натурализация, двойное гражданство

revoke-citizenship : event
  ar: سحب الجنسية, إسقاط الجنسية, سحب جنسيته, إسقاط جنسيته, تجريد من الجنسية, سحب جنسية
  en: revoke citizenship, strip of citizenship, stripped of nationality, denaturalise, denaturalization, citizenship revoked
  fr: déchéance de nationalité, déchu de sa nationalité, déchoir de la nationalité, retrait de la nationalité
  es: retirar la nacionalidad, despojar de la nacionalidad, privar de la ciudadanía, revocar la ciudadanía
  ru: лишить гражданства, лишение гражданства, лишён гражданства

border-control : event
  ar: ضبط الحدود, مراقبة الحدود, أمن الحدود, تأمين الحدود, الرقابة على الحدود, مراقبة حدودية, حماية الحدود
  en: border control, border security, border checks, border patrol, border enforcement, secure the border
  fr: contrôle aux frontières, contrôle des frontières, sécurité des frontières, police aux frontières
  es: control fronterizo, control de fronteras, seguridad fronteriza, patrulla fronteriza
  ru: пограничный контроль, охрана границы, контроль на границе, безопасность границ

exile : event < expel
  opposite: return-home
  ar: منفى, نفي إلى الخارج, منفيون, منفيين, المنفى, في المنفى, منافي, منفي خارج البلاد
  en: exile, exiled, in exile, banishment
  fr: exil, exilé, s'exiler, en exil, bannissement
  es: exilio, exiliado, exiliarse, en el exilio, destierro
  ru: изгнание, в изгнании, изгнанник, политэмигрант, ссылка в изгнание

# --- Media ---

media : thing
  ar: إعلام, وسائل الإعلام, وسيلة إعلام, وسائل إعلام, إعلامي, صحافة, وسائل الإعلام الرسمية
  en: media, press, news outlet, media outlet, mass media
  fr: médias, média, presse, organe de presse
  es: medios de comunicación, medios, prensa, medio de comunicación
  ru: СМИ, пресса, медиа, средства массовой информации

state-media : thing < media
  ar: إعلام رسمي, الإعلام الرسمي, إعلام حكومي, التلفزيون الرسمي, التلفزيون الحكومي, وسائل إعلام رسمية, وسائل إعلام حكومية
  en: state media, state television, state tv, state-run media, state news agency
  fr: médias d'État, télévision d'État, médias officiels, agence officielle
  es: medios estatales, televisión estatal, medios oficiales, prensa oficial
  ru: государственные СМИ, госСМИ, государственное телевидение, гостелевидение

journalist : thing < person
  ar: صحفي, صحافي, صحفيون, صحفيين, صحافيون, صحافيين, صحفية, صحافية, إعلاميون, إعلاميين
  en: journalist, reporter, newsman, media worker, news crew
  fr: journaliste, professionnel des médias, grand reporter, reporters
  es: periodista, reportero, reportera
  ru: журналист, журналистка, репортёр, сотрудник СМИ

correspondent : thing < journalist
  ar: مراسل, مراسلون, مراسلين, مراسلة, موفد القناة, مراسل حربي
  en: correspondent, war correspondent, stringer
  fr: correspondant, correspondante, envoyé spécial de la chaîne, correspondant de guerre
  es: corresponsal, corresponsal de guerra, enviado especial del diario
  ru: корреспондент, корреспондентка, военкор, спецкор, собкор

photojournalist : thing < journalist
  ar: مصور صحفي, مصور صحافي, مصورون, مصورين, مصورة صحفية, مصور تلفزيوني, مصور الوكالة
  en: photojournalist, press photographer, cameraman, photographer, camera operator
  fr: photojournaliste, photographe de presse, caméraman, cameraman, photographe
  es: fotoperiodista, fotógrafo de prensa, camarógrafo, fotógrafo, reportero gráfico
  ru: фотожурналист, фотокорреспондент, оператор телеканала, фотограф, телеоператор

editor : thing < journalist
  ar: رئيس تحرير, رئيس التحرير, رؤساء تحرير, محرر صحفي, هيئة التحرير, مدير التحرير
  en: editor, editor-in-chief, editorial board, newsroom
  fr: rédacteur en chef, rédactrice en chef, comité de rédaction, rédaction du journal
  es: redactor jefe, jefe de redacción, director del diario, consejo editorial, redacción del diario
  ru: редактор, главред, главный редактор, редакция

news-presenter : thing < journalist
  ar: مذيع, مذيعون, مذيعة, مقدم برامج, مقدم البرنامج, مقدمة برامج
  en: news presenter, news anchor, tv host, anchorman, anchorwoman
  fr: présentateur, présentatrice, animateur de télévision
  es: presentador, presentadora, conductor de televisión
  ru: телеведущий, ведущий новостей, диктор, телеведущая

commentator-analyst : thing < person
  ar: محلل سياسي, محللون سياسيون, محلل, محللون, محللين, خبير سياسي, مراقبون سياسيون, كاتب عمود
  en: analyst, political analyst, commentator, pundit, columnist
  fr: analyste, commentateur, chroniqueur, politologue, éditorialiste
  es: analista, comentarista, columnista, politólogo
  ru: аналитик, политолог, обозреватель, колумнист, комментатор

newspaper : thing < media
  ar: صحيفة, صحف, جريدة, جرائد, مجلة, مجلات, صحيفة يومية, مجلة أسبوعية
  en: newspaper, weekly newspaper, magazine, tabloid, daily newspaper
  fr: journal, hebdomadaire, magazine, journal quotidien, le quotidien
  es: periódico, semanario, revista, rotativo, diario local
  ru: газета, журнал, еженедельник, таблоид, издание

news-agency : thing < media
  ar: وكالة أنباء, وكالة الأنباء, وكالات الأنباء, وكالات أنباء, وكالة إخبارية, وكالة الأنباء الرسمية
  en: news agency, wire service, newswire
  fr: agence de presse, agence d'information
  es: agencia de noticias, agencia de prensa
  ru: информагентство, агентство новостей, информационное агентство, новостное агентство

tv-channel : thing < media
  ar: قناة تلفزيونية, قناة فضائية, قنوات تلفزيونية, قنوات فضائية, فضائية, فضائيات, تلفزيون, تلفاز, محطة تلفزيونية, هيئة الإذاعة, شبكة تلفزيونية
  en: tv channel, television, television station, tv station, television network, tv network, broadcaster
  fr: chaîne de télévision, télévision, chaîne d'information, chaîne télévisée
  es: canal de televisión, televisión, cadena de televisión, televisora
  ru: телеканал, телевидение, телекомпания, телестанция, канал, каналы

radio : thing < media
  ar: إذاعة, إذاعات, راديو, محطة إذاعية, إذاعي
  en: radio, radio station
  fr: radio, station de radio, radiophonique
  es: radio, emisora, radioemisora
  ru: радио, радиостанция, радиовещание

broadcast : event
  ar: بث, يبث, بثت القناة, بث مباشر, بث تلفزيوني, أذاع, يذيع, تبث, بثت, بثه, بثها, مشاهدو, على الهواء, نقل مباشر, النقل التلفزيوني, عرضت القناة, نشرة الأخبار, نشرة إخبارية, حلقة البرنامج, نسبة المشاهدة, نسب المشاهدة, عرض على الشاشة
  en: broadcast, air an interview, on air, live broadcast, aired, televised, live-streamed, livestream, livestreamed, viewers, rerun, newscast, episode, episodes, podcast, off air, streamed live, screened live, shown live, prime time, news bulletin, went on air, went out live, taken off air
  fr: diffuser, diffusé, diffusion télévisée, retransmission, retransmettre, retransmis, retransmise, téléspectateurs, rediffusion, épisodes, à l'antenne, audiences télé, journal télévisé, retransmet, retransmettent, retransmettront, retransmettait, retransmettaient, retransmettant, retransmette
  es: emitir por televisión, emitido, transmitir en directo, transmisión en vivo, retransmitir, retransmitió, retransmisión, telespectadores, noticiero, telediario, episodios, en directo, audiencia televisiva
  ru: трансляция, транслировать, эфир, прямой эфир, передать в эфир, вещание, телезрители, выпуск новостей, серия сериала

news-report : thing
  ar: تقرير, تقارير, تقرير صحفي, تقارير إعلامية, تقارير صحفية, خبر, أخبار, مقال, مقالات, أنباء
  en: news report, report, media reports, news, article, press reports, news story
  fr: reportage, rapport, informations de presse, actualités, les nouvelles, article
  es: reportaje, informe, noticia, artículo
  ru: репортаж, доклад, статья, новость, отчёт, сообщение СМИ

interview : event
  ar: مقابلة, مقابلات, مقابلة صحفية, مقابلة تلفزيونية, حديث صحفي, حديث تلفزيوني, حوار صحفي, حوار صحافي, لقاء صحفي, أجرى مقابلة, لقاء تلفزيوني, حوار مع صحيفة, في حديث مع
  en: interview, interviewed, interviewer, spoke exclusively to
  fr: interview, interviewer, interviewé, entretien accordé à, entretien avec le journal, entretien accordé, accorder un entretien, accordé un entretien, donner un entretien, donné un entretien, dans un entretien
  es: entrevista, entrevistar, entrevistado
  ru: интервью, дать интервью, проинтервьюировать

leak : event < reveal
  ar: تسريب, تسريبات, سرب وثائق, سربت وثائق, سرب معلومات, وثائق مسربة, مسربة, مسرب, معلومات مسربة
  en: leak documents, leaked, leaked documents, whistleblower, information leak
  fr: fuite de documents, lanceur d'alerte, documents divulgués, fuites dans la presse, divulguer des documents, fuite
  es: filtración, filtrar documentos, filtrado, documentos filtrados
  ru: утечка информации, слить информацию, утечка данных, утечка документов, слив информации, осведомитель

censorship : event
  ar: رقابة على الإعلام, رقابة, رقابة صحفية, الرقابة على الإنترنت, رقيب صحفي, رقابة عسكرية, الرقابة العسكرية
  en: censorship, censor, censored
  fr: censure, censurer, censuré
  es: censura, censurar, censurado
  ru: цензура, цензурировать, подвергнуть цензуре, цензор

block-media : event < censorship
  ar: حجب المواقع, حجب موقع, إغلاق قناة, إغلاق مكتب القناة, وقف بث, إيقاف البث, قطع الإنترنت, تعليق البث, سحب اعتماد, حجب تطبيق
  en: block websites, block access to, shut down the channel, internet shutdown, take off air, news blackout, block the website
  fr: bloquer l'accès, blocage du site, fermeture de la chaîne, coupure d'internet, suspendre la diffusion
  es: bloquear el acceso, bloqueo de páginas, cierre del canal, corte de internet, apagón informativo
  ru: блокировка сайта, заблокировать сайт, закрытие телеканала, отключение интернета, прекратить вещание

disinformation : event
  ar: معلومات مضللة, معلومات كاذبة, تضليل إعلامي, تضليل, ضلل, يضلل, مضلل, أخبار كاذبة, أخبار زائفة, شائعة, شائعات, إشاعة, إشاعات, إشاعة كاذبة
  en: disinformation, misinformation, fake news, false information, rumour, rumor, hoax, misleading information
  fr: désinformation, fausses informations, fausse information, infox, rumeur, mésinformation
  es: desinformación, noticias falsas, bulo, información falsa, rumor, desinformaciones
  ru: дезинформация, фейк, фейковые новости, слухи, ложная информация, дезинформировать

propaganda : event
  ar: دعاية سياسية, بروباغندا, دعاية حربية, حرب إعلامية, دعائي, حملة دعائية
  en: propaganda, propagandist, information war
  fr: propagande, propagandiste, guerre de l'information
  es: propaganda, propagandista, guerra informativa
  ru: пропаганда, пропагандист, информационная война, пропагандистский

defamation : event
  ar: تشهير, قذف وتشهير, سب وقذف, القذف والتشهير, إساءة سمعة, طعن في العرض, التشهير
  en: defamation, libel, slander, defamatory
  fr: diffamation, diffamer, diffamatoire, calomnie
  es: difamación, difamar, calumnia, injurias, difamaciones
  ru: клевета, оклеветать, диффамация, порочащие сведения

press-accreditation : thing
  ar: اعتماد صحفي, بطاقة صحفية, اعتماد الصحفيين, سحب الاعتماد, سترة صحفية
  en: press accreditation, press card, press credentials, press pass, press vest
  fr: accréditation, carte de presse, gilet presse
  es: acreditación de prensa, carné de prensa, credencial de prensa
  ru: аккредитация, журналистское удостоверение, пресс-карта

# --- Words of politics as qualities ---

bilateral : quality
  opposite: multilateral
  ar: ثنائي, ثنائية, على المستوى الثنائي
  en: bilateral, two-way
  fr: bilatéral
  es: bilateral
  ru: двусторонний

multilateral : quality
  opposite: bilateral, unilateral
  ar: متعدد الأطراف, متعددة الأطراف
  en: multilateral
  fr: multilatéral
  es: multilateral, multilateralismo
  ru: многосторонний

trilateral : quality
  ar: ثلاثي, ثلاثية, ثلاثي الأطراف, قمة ثلاثية, لقاء ثلاثي
  en: trilateral, three-way, tripartite
  fr: trilatéral, tripartite
  es: trilateral, tripartito
  ru: трёхсторонний

unconditional : quality
  opposite: condition
  ar: غير مشروط, غير مشروطة, بدون شروط, دون شروط مسبقة, دون قيد أو شرط, بلا شروط
  en: unconditional, unconditionally, without preconditions, without conditions
  fr: inconditionnel, sans condition, sans conditions préalables, sans préalable
  es: incondicional, sin condiciones, sin condiciones previas
  ru: безоговорочный, безусловный, без предварительных условий, без условий

high-level : quality
  ar: رفيع المستوى, رفيعة المستوى, عالي المستوى, على أعلى مستوى, على مستوى رفيع
  en: high-level, high level, top-level, high-ranking
  fr: haut niveau, de haut niveau, de haut rang, au plus haut niveau
  es: alto nivel, de alto nivel, de alto rango, al más alto nivel
  ru: высокий уровень, на высоком уровне, высокого уровня, на высшем уровне, высокопоставленный

# --- elections: words for choosing ---

elect : event < election
  ar: انتخب, ينتخب, انتخبوا, انتخبت, منتخب حديثا, انتخابه رئيسا
  en: elect, elected, elects, voted in
  fr: élire, élu, élue, élus, élues, élit, élisent, élurent, éliront
  es: elegir, elegido, elegida, elegidos, eligió, eligieron, electo, electa, elija, elijan
  ru: избрать, избран, избрана, избраны, избирать, избрали

depend : event
  ar: اعتمد على, يعتمد على, اعتماد على, تعتمد على, توقف على, يتوقف على
  en: depend, depends, depended, dependent, rely on, relies on, reliance, dependence
  fr: dépendre de, dépend de, dépendance, dépendent
  es: depender, depende, dependen, dependencia
  ru: зависеть, зависит, зависимость

# --- courts: steps that have a name of their own ---

seek-sentence : event < request
  ar: طالب الادعاء, طالب الادعاء العام, طالبت النيابة, طالبت النيابة العامة, طلبت النيابة, طلبت النيابة العامة, طلب الادعاء, طلب الادعاء العام, يطالب الادعاء, تطالب النيابة, طالب المدعي العام, التمست النيابة, التمس وكيل النيابة, طلب المدعي العام, مرافعة الادعاء, التمس ممثل النيابة
  en: prosecutors sought, prosecutors had sought, prosecutors asked for, prosecutors had asked for, prosecutors are seeking, prosecutors requested, prosecutors had requested, prosecutors demanded, prosecutors called for, prosecutors had called for, prosecution asked for, prosecution had asked for, prosecution sought, prosecution had sought, prosecution requested, prosecution called for, prosecutor asked for, prosecutor had asked for, prosecutor sought, prosecutor requested, sentence sought by prosecutors
  fr: réquisitions, réquisitoire, a requis, avait requis, ont requis, avaient requis, requis contre, requis à son encontre, requérir, requiert, parquet a requis, parquet avait requis, procureur a requis, procureur avait requis, procureure a requis, parquet a réclamé, parquet avait réclamé, procureur a réclamé, peine requise, peines requises, requièrent, requerra, requerront
  es: fiscalía pedía, fiscalía pide, fiscalía pidió, fiscalía había pedido, fiscalía solicitó, fiscalía solicita, fiscalía solicitaba, fiscalía había solicitado, fiscal pedía, fiscal pide, fiscal pidió, fiscal había pedido, fiscal solicitó, fiscal solicita, petición fiscal, petición de la fiscalía, pena solicitada, pedía la fiscalía, pedía el fiscal, solicitaba la fiscalía, solicitaba el fiscal
  ru: прокурор запросил, прокуратура запросила, прокурор просил, прокуратура просила, прокурор потребовал, прокурор требовал, гособвинение запросило, гособвинение просило, гособвинитель запросил, гособвинитель просил, обвинение запросило, обвинение просило, запросил для подсудимого

drop-case : event
  ar: إسقاط التهم, أسقطت التهم, أسقطت المحكمة التهم, إسقاط الدعوى, حفظ القضية, حفظ التحقيق, حفظ الدعوى, رد الدعوى, ردت المحكمة الدعوى, رفضت المحكمة الدعوى, رفض الدعوى, عدم سماع الدعوى, إغلاق القضية, أغلقت القضية, انقضاء الدعوى
  en: threw out the case, throw out the case, thrown out the case, dismissed the case, dismiss the case, case was dismissed, dismissed the charges, dropped the charges, drop the charges, dropped charges, charges were dropped, charges dropped, dropped the case, case was dropped, dismissed the lawsuit, threw out the lawsuit, threw out the charges
  fr: non-lieu, classé sans suite, classée sans suite, classement sans suite, abandon des poursuites, abandonné les poursuites, abandonner les poursuites, abandon des charges, charges abandonnées, poursuites abandonnées, débouté, déboutée, déboutés, plainte rejetée, extinction de l'action publique
  es: sobreseimiento, sobreseído, sobreseída, sobreseyó, archivó la causa, archivó el caso, archivar la causa, archivar el caso, archivo de la causa, archivo del caso, causa archivada, caso archivado, desestimó la demanda, desestimar la demanda, desestimó la querella, retiró los cargos, retirar los cargos, retiraron los cargos, desestimó los cargos
  ru: прекращение дела, прекратить дело, прекратил дело, прекратили дело, дело прекращено, дело закрыто, закрыть дело, закрыл дело, прекращение уголовного дела, прекратил производство, обвинения сняты, сняты обвинения, снять обвинения, снял обвинения, отклонил иск, отказал в иске

contest-result : event
  ar: طعن في النتائج, طعن في النتيجة, طعن في نتائج, طعنت في النتائج, طعنت في نتائج, طعنوا في النتائج, الطعن في النتائج, الطعن في نتائج, طعن بالنتائج, الطعن بالنتائج, طعن انتخابي, طعون انتخابية, طعنت المعارضة, شكك في النتائج, شككت في النتائج, التشكيك في النتائج, رفض الاعتراف بالنتائج, رفض الاعتراف بالنتيجة, رفض النتائج, رفض نتائج, رفضت النتائج, رفضت نتائج, طعن في نتيجة, الاعتراض على النتائج
  en: challenge the results, challenged the results, challenge the result, challenged the result, contest the results, contested the results, contest the result, contested the result, dispute the results, disputed the results, disputed the result, disputed election, disputes the results, contests the results, challenged the outcome, contested the outcome, contested the, dispute the outcome, disputed the outcome, challenge the outcome, refused to recognise the results, refused to recognize the results, refused to accept the results, refused to accept the result, rejected the results, rejects the results, reject the results, rejected the outcome
  fr: conteste les résultats, contestent les résultats, contester les résultats, contesté les résultats, conteste le résultat, contesté le résultat, contestation des résultats, contestation du résultat, élection contestée, résultats contestés, recours électoral, rejeté les résultats, rejette les résultats, refuse les résultats, refusé de reconnaître les résultats
  es: impugnar, impugnó, impugnaron, impugna, impugnan, impugnación, impugnaciones, impugnado, impugnada, impugnados, cuestionó los resultados, cuestionan los resultados, desconoció los resultados, rechazó los resultados, rechaza los resultados, rechazaron los resultados, impugnar los resultados
  ru: оспорить результаты, оспорил результаты, оспорила результаты, оспорили результаты, оспаривает результаты, оспаривают результаты, оспаривание результатов, оспорить итоги, оспорила итоги, оспаривает итоги, отказался признать результаты, отказался признать итоги, не признал результаты, не признала результаты, не признали результаты, отверг результаты

temporary-leader : thing < leader
  ar: رئيس مؤقت, الرئيس المؤقت, رئيس انتقالي, الرئيس الانتقالي, رئيس وزراء مؤقت, رئيس الوزراء المؤقت, قائم بأعمال الرئيس, القائم بأعمال الرئيس, بالوكالة, بالإنابة, بالنيابة, رئيس حكومة تصريف الأعمال
  en: interim president, acting president, interim prime minister, acting prime minister, interim leader, caretaker prime minister, acting minister, stand-in
  fr: président par intérim, président de transition, par intérim, assure l'intérim
  es: presidente interino, presidenta interina, presidente encargado, presidenta encargada, presidente en funciones, ministro interino, ministro en funciones
  ru: временный президент, и. о. президента, исполняющий обязанности, врио

resign-call : event < call-for, resign
  ar: طالبوا باستقالته, مطالبة باستقالة, مطالبات باستقالة, المطالبة باستقالة, طالب باستقالة, طالبت باستقالة, يطالبون باستقالة, مطالبين باستقالة, دعوات إلى استقالة, دعوات لاستقالة, دعا إلى استقالة, دعا إلى رحيل, مطالبين برحيل, طالبوا برحيل, يطالبون برحيل, المطالبة برحيل, مطالبة برحيل, دعوات التنحي, دعاه إلى التنحي, طالبوا باستقالة, للمطالبة برحيل, للمطالبة باستقالة
  en: calls to resign, called on him to resign, called for his resignation, calls for his resignation, call for the resignation, called for the resignation, demand his resignation, demanded his resignation, demanded the resignation, demanding the resignation, pressure to resign, urged him to step down, calls to step down, calls to quit, demand that he step down, calls for her resignation, to demand the resignation, calling for the resignation, on the government to step down, called on the government to resign, urged to resign, demand the resignation
  fr: réclame la démission, réclament la démission, réclamé la démission, réclamant la démission, exige la démission, exigent la démission, exigé la démission, appelle à la démission, appels à la démission, appelé à démissionner, demandent le départ, réclament le départ, demander la démission, demandé la démission, exiger la démission, exigent le départ, exiger le départ, réclamer la démission, réclamer le départ
  es: piden la renuncia, pidió la renuncia, exigen la renuncia, exigió la renuncia, exigen la dimisión, exigió la dimisión, pide la dimisión, piden la dimisión, pidió la dimisión, reclaman la dimisión, piden su renuncia, exigen su renuncia, piden su dimisión, exigir la renuncia, exigir la dimisión, exigían la renuncia, pedir la dimisión, pedir la renuncia, exigieron la renuncia, demandar la renuncia
  ru: требуют отставки, требует отставки, потребовали отставки, потребовал отставки, потребовала отставки, призвал уйти в отставку, призвали уйти в отставку, призывы к отставке, требованием отставки, требуя отставки, требовали отставки, требование отставки

refuse-to-resign : event < keep-post
  opposite: resign
  ar: رفض الاستقالة, يرفض الاستقالة, رفضت الاستقالة, رفض التنحي, يرفض التنحي, استبعد الاستقالة, متمسك بمنصبه, تمسك بمنصبه, يتمسك بمنصبه, باق في منصبه, البقاء في منصبه, سيبقى في منصبه, تمسكه بالسلطة
  en: refused to resign, refuses to resign, refused to step down, refuses to step down, refusing to resign, ruled out resigning, clings to power, clinging to power, remain in office, stay in office, vowed to stay on, ignored calls to resign
  fr: refuse de démissionner, refusé de démissionner, exclut de démissionner, exclu de démissionner, reste en poste, s'accroche au pouvoir, se maintenir au pouvoir, maintenu dans ses fonctions, refuse de quitter le pouvoir
  es: se niega a dimitir, se negó a dimitir, se niega a renunciar, se negó a renunciar, descarta dimitir, descartó dimitir, se aferra al poder, se aferra al cargo, seguirá en el cargo, permanecer en el cargo
  ru: отказался уходить в отставку, отказывается уходить в отставку, отказался уйти в отставку, остался на посту, остаётся на посту, цепляется за власть

accept-resignation : event < accept, resign
  opposite: reject-resignation
  ar: قبل استقالة, قبل الاستقالة, قبول استقالة, قبول الاستقالة, قبلت استقالة, يقبل استقالة, قبل استقالته, وافق على استقالة
  en: accepted the resignation, accepts resignation, accept the resignation, accepted his resignation, accepted her resignation, accepts the resignation
  fr: accepté la démission, accepte la démission, accepter la démission
  es: aceptó la renuncia, aceptó la dimisión, acepta la renuncia, acepta la dimisión, aceptar la dimisión
  ru: принял отставку, приняла отставку, принять отставку, отставка принята

reject-resignation : event < reject, resign
  ar: رفض استقالة, رفض استقالته, رفضت استقالة, رفض قبول استقالة, رفض قبول الاستقالة
  en: rejected the resignation, rejects resignation, refused to accept the resignation, rejected his resignation, refused his resignation, turned down his resignation, refused to accept his resignation
  fr: refusé la démission, refuse la démission, rejeté la démission, refusé sa démission
  es: rechazó la renuncia, rechaza la renuncia, rechazó la dimisión, rechazó su dimisión, rechazó su renuncia
  ru: отклонил отставку, отклонил прошение об отставке

withdraw-resignation : event
  ar: سحب استقالته, تراجع عن استقالته, عدل عن استقالته, عدل عن الاستقالة, تراجع عن الاستقالة, العدول عن الاستقالة
  en: withdrew his resignation, withdraws resignation, retracted his resignation, rescinded his resignation, went back on his resignation
  fr: retiré sa démission, retire sa démission, revenu sur sa démission
  es: retiró su renuncia, retiró su dimisión, da marcha atrás en su dimisión
  ru: отозвал прошение об отставке, отозвал заявление об отставке, передумал уходить в отставку

abdicate : event < resign
  opposite: ascend-throne
  ar: تنازل عن العرش, يتنازل عن العرش, تنازله عن العرش, التنازل عن العرش, تخلى عن العرش, التخلي عن العرش, تنازل الملك, تنازل العاهل, تنازلت عن العرش, تخلت عن العرش, نزل عن العرش, تخلى الملك عن
  en: abdicate, abdication, gave up the throne, renounced the throne, relinquished the throne, give up the throne, gave up the crown, stepped down from the throne
  fr: abdiquer, abdication, abdiqué, renoncé au trône, renoncer au trône, renonce au trône, céder le trône, cédé le trône
  es: abdicar, abdicó, abdicación, renunció al trono, renunciar al trono, renuncia al trono, ceder el trono, cedió el trono, abdique, abdiquen
  ru: отречься от престола, отрёкся от престола, отречение, отрекся от престола, отреклась от престола

suspend-official : event < suspend
  opposite: reinstate
  ar: كف يد, كف يده, أوقف عن العمل, أوقف عن مهامه, إيقافه عن العمل, إيقاف عن العمل, وقفه عن العمل, موقوف عن العمل, أوقفوا عن العمل, تعليق مهامه, علقت مهامه, إيقاف مسؤول, أوقفت عن العمل, كفت يد, توقيف عن العمل, إيقافها عن العمل
  en: suspended from office, suspended from duty, suspended from his duties, suspended from his post, placed on leave, put on leave, administrative leave, suspended as president, suspended pending, was suspended from, suspended from the post, was stood down
  fr: suspendu de ses fonctions, suspendue de ses fonctions, suspendus de leurs fonctions, mis à pied, mise à pied, suspendre de ses fonctions, suspension à titre conservatoire
  es: suspendido de sus funciones, suspendida de sus funciones, suspendido del cargo, suspendido en sus funciones, suspendió de sus funciones, suspendido de empleo, apartada de sus funciones, suspendido cautelarmente, suspendida cautelarmente
  ru: временно отстранён, временно отстранен, временно отстранили, приостановил полномочия, приостановлены полномочия, отстранён от исполнения обязанностей, отстранен от исполнения обязанностей, временно отстранена, отстранены от должности, отстранен на время

government-falls : event < overthrow
  opposite: win-confidence
  ar: سقوط الحكومة, سقطت الحكومة, انهيار الحكومة, انهارت الحكومة, أسقط البرلمان الحكومة, إسقاط الحكومة, أسقط الحكومة, أسقطت الحكومة, إسقاط حكومة, سقوط حكومة, سقطت حكومة, انهيار حكومة, أسقط النواب الحكومة, الإطاحة بالحكومة, أطاح بالحكومة, أطاح البرلمان بالحكومة, انهيار الائتلاف, انهار الائتلاف, أسقط البرلمان, أسقط النواب
  en: government collapsed, government collapses, government fell, government falls, collapse of the government, fall of the government, brought down the government, bring down the government, toppled the government, topple the government, government was toppled, government was brought down, government has fallen, government has collapsed, ousted the government, government's collapse, government's fall, government toppled, coalition collapsed, coalition collapses, collapse of the coalition, collapse of the ruling coalition, topples government, government is toppled, ousts government, unseated the government
  fr: gouvernement est tombé, gouvernement tombe, chute du gouvernement, renversé le gouvernement, renverser le gouvernement, renverse le gouvernement, gouvernement a été renversé, gouvernement renversé, gouvernement est renversé, fait tomber le gouvernement, faire tomber le gouvernement, gouvernement a chuté, gouvernement chute, censuré le gouvernement, gouvernement censuré, effondrement de la coalition, renversement du gouvernement
  es: gobierno cayó, cayó el gobierno, cae el gobierno, caída del gobierno, derribó al gobierno, tumbó al gobierno, tumba al gobierno, derriba al gobierno, derribar al gobierno, derribar el gobierno, hizo caer al gobierno, gobierno cae, colapso del gobierno, gobierno colapsó, ruptura de la coalición de gobierno, tumbar al gobierno
  ru: правительство пало, падение правительства, отправил правительство в отставку, отправили правительство в отставку, правительство рухнуло, крах правительства, правительство развалилось, свалить правительство, распад коалиции, коалиция развалилась, отставка правительства, правительство отправлено в отставку, отставке правительства

win-confidence : event
  opposite: lose-confidence
  ar: نالت الثقة, نال الثقة, نيل الثقة, نالت الحكومة الثقة, نالت الحكومة ثقة البرلمان, نالت ثقة البرلمان, نال ثقة البرلمان, منح البرلمان الثقة, منح البرلمان ثقته, منح مجلس النواب الثقة, منح الثقة للحكومة, منحها الثقة, حازت ثقة, حازت الثقة, حصلت على الثقة, حصلت على ثقة البرلمان, تجديد الثقة, جدد الثقة, نجا من حجب الثقة, نجا من تصويت, نجت الحكومة من, نجا من سحب الثقة, تجاوز اقتراع حجب الثقة, فشل مذكرة حجب الثقة, سقوط مذكرة حجب الثقة, نال ثقة, الثقة بأغلبية, منح الثقة, منحت الثقة, ثقة البرلمان, ثقته للحكومة, ثقة النواب
  en: won a confidence vote, wins confidence vote, won the confidence vote, won a vote of confidence, wins vote of confidence, won the confidence of parliament, survived a confidence vote, survives confidence vote
  fr: obtenu la confiance, obtient la confiance, remporté le vote de confiance, remporte le vote de confiance, survécu à une motion de censure, survit à une motion de censure, échappe à la censure, échappé à la censure, résiste à une motion de censure, motion de censure a échoué, motion de censure rejetée, voté la confiance, vote la confiance
  es: ganó el voto de confianza, gana el voto de confianza, obtuvo la confianza, obtiene la confianza, superó la moción de censura, superó una moción de censura, supera la moción de censura, supera una moción de censura, sobrevive a la moción de censura, sobrevivió a una moción de censura, superó la cuestión de confianza, otorgó el voto de confianza, fracasó la moción de censura, moción de censura fracasó
  ru: получил вотум доверия, получило вотум доверия, пережил вотум недоверия, пережило вотум недоверия, вотум недоверия провалился, выразил доверие

lose-confidence : event < government-falls
  ar: حجب الثقة عن الحكومة, حجب البرلمان الثقة, حجب الثقة عن رئيس, سحب البرلمان الثقة, سحب الثقة من الحكومة, سحب الثقة من رئيس, سحبت الثقة, سحب مجلس النواب الثقة, خسر تصويت الثقة, خسر تصويتا على الثقة, خسرت تصويت الثقة, خسرت الثقة, فشلت في نيل الثقة, فشل في نيل الثقة, فقدت ثقة البرلمان, حجبت الثقة, إقرار مذكرة حجب الثقة, فقدت ثقة, فقدت الثقة, سقط في التصويت على الثقة, خسر ثقة البرلمان
  en: lost a confidence vote, loses confidence vote, lost the confidence vote, lost a vote of confidence, lost the confidence of parliament, losing a confidence vote, lost the vote of confidence, voted out, was voted out, ousted in a no-confidence vote, lost a no-confidence vote, defeated in a confidence vote, toppled in a no-confidence vote
  fr: perdu le vote de confiance, perd le vote de confiance, perdu la confiance, adopté une motion de censure, adopté la motion de censure, motion de censure adoptée, motion de censure a été adoptée, renversé par une motion, vote la censure, voté la censure, renversé par une motion de censure, censure adoptée, censuré par
  es: perdió el voto de confianza, pierde el voto de confianza, perdió la confianza, aprobó la moción de censura, aprobó una moción de censura, prosperó la moción de censura, prospera la moción de censura, perdió la moción de censura, moción de censura prosperó, retiró la confianza, negó la confianza, perdió la confianza del parlamento, prosperó la moción
  ru: вынес вотум недоверия, выразил недоверие, выразил вотум недоверия, вотум недоверия прошёл, проиграл вотум доверия, проиграло вотум доверия, утратил доверие, выразили недоверие, объявил вотум недоверия, получил вотум недоверия, отправлено в отставку парламентом, вынесли вотум недоверия

table-motion : event < submit
  ar: تقدمت بمذكرة, تقديم مذكرة حجب الثقة, قدمت مذكرة, تقدموا باقتراح, تقديم اقتراح بحجب الثقة, قدمت المعارضة مذكرة, تقدمت المعارضة بمذكرة, أودعت لائحة, تقدمت بطلب سحب الثقة, قدمت المعارضة اقتراحا
  en: tabled a motion, tables a motion, table a motion, tabling a motion, filed a motion, submitted a motion, lodged a motion, put forward a motion, introduced a motion, brought a motion
  fr: déposé une motion, dépose une motion, déposer une motion, dépôt d'une motion
  es: presentó una moción, presenta una moción, presentar una moción, registró una moción, registra una moción, interpuso una moción
  ru: внёс резолюцию, внесли резолюцию, внесла резолюцию, внести вотум, инициировал вотум недоверия, инициировали вотум недоверия, инициировала вотум

join-coalition : event < coalition
  opposite: leave-coalition
  ar: انضم إلى الائتلاف, ينضم إلى الائتلاف, الانضمام إلى الائتلاف, انضم إلى الحكومة, انضمام إلى الحكومة, ينضم إلى الحكومة, دخل الحكومة, دخول الحكومة, المشاركة في الحكومة, اتفاق ائتلافي, اتفاق ائتلاف, اتفاق على تشكيل ائتلاف, اتفاق لتشكيل ائتلاف, شكلا ائتلافا, تشكيل ائتلاف حاكم, تحالفا لتشكيل الحكومة, التحق بالحكومة, اتفاق الائتلاف
  en: join the coalition, joined the coalition, joining the coalition, join the government, joined the government, entered the coalition, enter the coalition, enter government, entered government, coalition deal, coalition agreement, coalition pact, form a coalition, formed a coalition, govern together, govern in coalition, enter into coalition, entered into a coalition
  fr: rejoindre la coalition, rejoint la coalition, entrer au gouvernement, entre au gouvernement, entrée au gouvernement, accord de coalition, contrat de coalition, former une coalition, formé une coalition, intègre la coalition, rejoindre le gouvernement, rejoint le gouvernement, gouverner ensemble
  es: se suma a la coalición, sumarse a la coalición, entra en el gobierno, entrar en el gobierno, entró en el gobierno, acuerdo de coalición, pacto de coalición, acuerdo de gobierno, pacto de gobierno, pactaron una coalición, pactan una coalición, formar una coalición, formaron una coalición, gobernar juntos, gobernar en coalición, se une al gobierno
  ru: вошла в коалицию, вошёл в коалицию, войти в коалицию, вступила в коалицию, войти в правительство, вошла в правительство, коалиционное соглашение, договорились о коалиции, соглашение о коалиции, сформировали коалицию, создали коалицию

leave-coalition : event < coalition, quit-group, withdraw
  ar: انسحب من الائتلاف, انسحاب من الائتلاف, الانسحاب من الائتلاف, انسحبت من الائتلاف, من الائتلاف الحاكم, من الائتلاف الحكومي, انسحب من الحكومة, انسحاب من الحكومة, الانسحاب من الحكومة, انسحبت من الحكومة, انسحاب الحزب من الحكومة, انسحب الحزب من الحكومة, انسحاب وزراء, انسحب وزراء, خرج من الائتلاف, خروج من الائتلاف, خروجه من الحكومة, غادر الائتلاف, غادر الحكومة, مغادرة الحكومة, انفراط عقد الائتلاف, انفرط عقد الائتلاف, تفكك الائتلاف, فض الائتلاف, فض تحالفه, أنهى تحالفه, فك ارتباطه بالحكومة, سحب دعمه للحكومة, سحب دعمه من الحكومة, سحب تأييده للحكومة, انسحابه من الحكومة, خروج من الحكومة, مغادرة الائتلاف, انسحابه من الائتلاف
  en: pulled out of the coalition, pull out of the coalition, pulls out of coalition, quit the coalition, quits coalition, left the coalition, leave the coalition, leaving the coalition, withdrew from the coalition, withdraw from the coalition, walked out of the coalition, walked out of the ruling coalition, pulled out of the ruling coalition, quit the ruling coalition, quit the government, quits government, left the government, leave the government, pulled out of the government, withdrew from the government, walked out of the government, bolted the coalition, coalition broke up, coalition split, broke up the coalition, withdrew its support for the government, withdrew support for the government, withdrew support from the government, pulled its ministers, ended the coalition, exit from the coalition, break with the government, broke with the government, pulls out of the coalition, pulled out of the governing coalition, pulled out of government, quits the coalition
  fr: quitté la coalition, quitte la coalition, quitter la coalition, sort de la coalition, sorti de la coalition, sortie de la coalition, se retire de la coalition, retiré de la coalition, retrait de la coalition, quitté le gouvernement, quitte le gouvernement, quitter le gouvernement, claque la porte de la coalition, claqué la porte de la coalition, coalition a éclaté, éclatement de la coalition, coalition éclate, retire son soutien au gouvernement, retiré son soutien au gouvernement, rompu avec le gouvernement, rupture de la coalition
  es: abandonó la coalición, abandona la coalición, abandonar la coalición, rompió la coalición, rompe la coalición, ruptura de la coalición, salió de la coalición, sale de la coalición, salida de la coalición, abandonó el gobierno, abandona el gobierno, abandonar el gobierno, salió del gobierno, sale del gobierno, deja el gobierno, se retira de la coalición, se retiró de la coalición, retira su apoyo al gobierno, retiró su apoyo al gobierno, coalición se rompió, coalición se rompe, salir de la coalición, salida del gobierno, salir del gobierno
  ru: вышла из коалиции, вышел из коалиции, выход из коалиции, выйти из коалиции, выходит из коалиции, покинула коалицию, покинул коалицию, покинуть коалицию, вышла из правительства, выход из правительства, покинула правительство, коалиция распалась, распад коалиции, отозвала поддержку правительства, выйти из правительства, покинула правительственную коалицию, вышла из правящей коалиции, выход из правящей коалиции

minority-government : thing < government
  opposite: majority-government
  ar: حكومة أقلية, حكومة الأقلية
  en: minority government, minority administration, minority cabinet
  fr: gouvernement minoritaire, gouvernement de minorité
  es: gobierno minoritario, gobierno en minoría, gobierno de minoría
  ru: правительство меньшинства

majority-government : thing < government
  ar: حكومة أغلبية, حكومة الأغلبية
  en: majority government
  fr: gouvernement majoritaire, gouvernement de majorité
  es: gobierno mayoritario, gobierno de mayoría
  ru: правительство большинства

switch-party : event
  ar: انشق عن الحزب, انشقاق عن الحزب, انشق عن حزبه, انشقاق نواب, انشق نواب, استقال من الحزب, انسحب من الحزب, استقالته من الحزب, غادر الحزب, ترك الحزب, انتقل إلى حزب, التحق بحزب
  en: crossed the floor, cross the floor, defected to the party, defected from the party, quit the party, quits party, left the party, leave the party, leaving the party, switched parties, switch parties, broke away from the party, split from the party, bolted the party, resigned from the party
  fr: quitté le parti, quitte le parti, quitter le parti, claqué la porte du parti, changé de parti, fait défection, transfuge, démissionné du parti
  es: abandonó el partido, abandona el partido, dejó el partido, deja el partido, tránsfuga, cambió de partido, se pasó al partido, transfuguismo
  ru: вышел из партии, вышла из партии, выход из партии, покинул партию, покинула партию, перешёл в другую партию, перебежчик

government-shutdown : event < close
  ar: إغلاق حكومي, الإغلاق الحكومي, إغلاق الحكومة, شلل حكومي, إغلاق المؤسسات الحكومية
  en: government shutdown, federal shutdown, partial shutdown, shutdown of the government, government closure
  fr: shutdown, paralysie budgétaire, fermeture du gouvernement, fermeture des administrations
  es: cierre del gobierno, cierre gubernamental, cierre de la administración, cierre parcial del gobierno
  ru: шатдаун, приостановка работы правительства, закрытие правительства

reject-law : event < reject
  opposite: pass-law
  ar: رفض البرلمان, رفض مجلس النواب, رفض مجلس الشيوخ, رفض النواب, رفض مشروع القانون, رفض مشروع قانون, أسقط البرلمان مشروع, أسقط مجلس الشيوخ, أسقط مجلس النواب مشروع, أسقط النواب, إسقاط مشروع القانون, سقوط مشروع القانون, سقط مشروع القانون, سقط مشروع القرار, فشل في تمرير, فشل تمرير, الفشل في تمرير, فشل البرلمان في تمرير, فشل البرلمان في إقرار, رد مشروع القانون, رد القانون, رد الرئيس القانون, عرقل مجلس الشيوخ, صوت النواب ضد, صوت البرلمان ضد, صوتوا ضد مشروع, صوت ضد مشروع
  en: voted down the bill, voted down, voting down, bill was defeated, bill was rejected, defeated the bill, rejected the bill, rejects bill, rejected the law, bill failed, failed to pass, fails to pass, failed in the senate, threw out the bill, threw out the legislation, bill was thrown out, throws out, blocked the bill, blocks bill, bill was blocked, killed the bill, sank the bill, voted against the bill, voted against the law, bill fell short, shot down the bill, bill died, struck down by parliament, failed to muster enough votes, failed to win enough votes, failed to win approval
  fr: rejeté le projet de loi, rejeté la loi, rejeté le texte, rejette le projet de loi, rejette la loi, rejet du projet de loi, rejet du texte, texte a été rejeté, texte rejeté, projet de loi a été rejeté, retoqué, retoque, voté contre le texte, voté contre la loi, voté contre le projet de loi, échoué à faire adopter, recalé
  es: rechazó la ley, rechaza la ley, rechazó el proyecto de ley, rechaza el proyecto, rechazo de la ley, tumbó la ley, tumba la ley, tumbó el proyecto, tumba el proyecto, tumbar la ley, tumbó la reforma, tumba la reforma, echó abajo la ley, hundió la reforma, votó en contra de la ley, votaron en contra de la ley, votó contra la ley, proyecto fue rechazado, ley fue rechazada, bloqueó la ley
  ru: отклонил законопроект, отклонила законопроект, отклонили законопроект, отклонил закон, законопроект отклонён, законопроект отклонен, отклонение законопроекта, проголосовали против законопроекта, проголосовал против законопроекта, проголосовали против закона, провалил законопроект, провалили законопроект, заблокировал законопроект

table-bill : event < submit, bill
  ar: قدمت الحكومة مشروع قانون, قدم مشروع قانون, تقديم مشروع قانون, أحال مشروع القانون, أحالت مشروع القانون, عرض مشروع القانون على البرلمان, إحالة مشروع القانون, طرح مشروع القانون, طرح مشروع قانون, مقدم إلى البرلمان
  en: introduced a bill, introduced the bill, introduces bill, tabled a bill, tabled the bill, tables bill, submitted a bill, presented a bill, sent the bill to parliament, unveiled a bill, brought a bill, bill was introduced
  fr: déposé un projet de loi, déposé une proposition de loi, présenté un projet de loi, présente un projet de loi, soumis un projet de loi, soumis au parlement
  es: presentó un proyecto de ley, presenta un proyecto de ley, envió un proyecto de ley, registró un proyecto de ley
  ru: внёс законопроект, внес законопроект, внесла законопроект, внесён законопроект, внесли законопроект, внесён в парламент, внести законопроект

declare-emergency : event < state-of-emergency
  opposite: lift-emergency
  ar: أعلن حالة الطوارئ, أعلنت حالة الطوارئ, إعلان حالة الطوارئ, يعلن حالة الطوارئ, فرض حالة الطوارئ, فرض الأحكام العرفية, إعلان الأحكام العرفية, أعلن الأحكام العرفية, إعلان الطوارئ, أعلن الطوارئ, أعلنت الطوارئ
  en: declared a state of emergency, declares state of emergency, declare a state of emergency, imposed a state of emergency, declared an emergency, declared martial law, declares martial law, imposed martial law, proclaimed a state of emergency, state of emergency was declared, imposed emergency rule
  fr: décrété l'état d'urgence, décrète l'état d'urgence, déclaré l'état d'urgence, déclare l'état d'urgence, instauré l'état d'urgence, proclamé l'état d'urgence, décrété la loi martiale, proclamé la loi martiale, instauré la loi martiale
  es: declaró el estado de emergencia, declara el estado de emergencia, decretó el estado de emergencia, decretó el estado de excepción, declaró el estado de excepción, decreta el estado de excepción, declaró la ley marcial, impuso la ley marcial, decretó la ley marcial
  ru: ввёл чрезвычайное положение, ввел чрезвычайное положение, введено чрезвычайное положение, объявил чрезвычайное положение, объявлено чрезвычайное положение, ввёл военное положение, ввел военное положение, введено военное положение, введение чрезвычайного положения, введение военного положения

lift-emergency : event < state-of-emergency
  ar: رفع حالة الطوارئ, أنهى حالة الطوارئ, إنهاء حالة الطوارئ, ألغى حالة الطوارئ, إلغاء حالة الطوارئ, رفع الأحكام العرفية, إلغاء الأحكام العرفية
  en: lifted the state of emergency, lifts state of emergency, lift the state of emergency, ended the state of emergency, lifted martial law, lifts martial law, revoked martial law, lifting of the state of emergency, emergency rule was lifted, state of emergency was lifted
  fr: levé l'état d'urgence, lève l'état d'urgence, levée de l'état d'urgence, fin de l'état d'urgence, levé la loi martiale, lève la loi martiale
  es: levantó el estado de emergencia, levanta el estado de emergencia, levantó el estado de excepción, levantó la ley marcial, levanta la ley marcial
  ru: отменил чрезвычайное положение, снял чрезвычайное положение, отмена чрезвычайного положения, отменил военное положение, отмена военного положения

impose-curfew : event < curfew, impose
  opposite: lift-curfew
  ar: فرض حظر التجول, فرض حظر تجول, فرض حظرا للتجول, فرضت حظر التجول, فرضت حظر تجول, إعلان حظر التجول, أعلنت حظر التجول, فرض حظرا ليليا, فرض منع التجول
  en: imposed a curfew, imposes curfew, impose a curfew, declared a curfew, ordered a curfew, curfew was imposed, curfew imposed, announced a curfew, imposing a curfew, under curfew, imposed a night-time curfew, curfew was ordered, imposed an overnight curfew, curfew ordered
  fr: instauré un couvre-feu, instaure un couvre-feu, décrété un couvre-feu, décrète un couvre-feu, imposé un couvre-feu, couvre-feu a été instauré, couvre-feu a été décrété, instauration d'un couvre-feu
  es: impuso un toque de queda, impuso el toque de queda, decretó el toque de queda, decretó un toque de queda, declaró el toque de queda, impone toque de queda, decreta toque de queda, imponer un toque de queda, impusieron el toque de queda, impusieron un toque de queda, decretaron el toque de queda
  ru: ввёл комендантский час, ввел комендантский час, введён комендантский час, введен комендантский час, ввели комендантский час, введение комендантского часа, объявили комендантский час, ввела комендантский час, вводят комендантский час

lift-curfew : event < curfew, lift-restriction
  ar: رفع حظر التجول, رفعت حظر التجول, رفعت السلطات حظر التجول, إنهاء حظر التجول, إلغاء حظر التجول, رفع حظر تجول, تخفيف حظر التجول
  en: lifted the curfew, lifts curfew, lifted a curfew, lift the curfew, curfew was lifted, curfew lifted, ended the curfew, eased the curfew
  fr: levé le couvre-feu, lève le couvre-feu, levée du couvre-feu, couvre-feu a été levé, couvre-feu levé
  es: levantó el toque de queda, levanta el toque de queda, levantaron el toque de queda, levantamiento del toque de queda
  ru: отменили комендантский час, отменил комендантский час, комендантский час отменён, комендантский час отменен, комендантский час снят, отмена комендантского часа, сняли комендантский час

junta : thing < regime
  ar: مجلس عسكري, المجلس العسكري, سلطات عسكرية, الحكام العسكريون, قادة الانقلاب
  en: military rulers, military government, ruling generals, military council, coup leaders
  fr: junte, régime militaire, militaires au pouvoir
  es: junta militar, régimen militar, gobierno militar, militares golpistas
  ru: хунта, военный режим, военное правительство, военный совет

annex : event < occupy
  ar: ضم الأراضي, ضم أراض, ضم أراضي, خطة الضم, مخطط الضم, ضم مناطق
  en: annex, annexed, annexation, annexing
  fr: annexer, annexé, annexion, annexe le, annexée
  es: anexionar, anexionó, anexión, anexar, anexó, anexionarse
  ru: аннексировать, аннексия, аннексировал, аннексировала, аннексии, аннексирован, присоединение территории

declare-independence : event < independence
  ar: أعلن الاستقلال, إعلان الاستقلال, أعلن استقلاله, أعلنت استقلالها, إعلان استقلال, أعلن الانفصال, أعلن انفصاله, إعلان الانفصال
  en: declared independence, declare independence, declares independence, declaration of independence, proclaimed independence, proclaimed its independence, seceded
  fr: déclaré son indépendance, déclaration d'indépendance, proclamé l'indépendance, proclamé son indépendance, proclame son indépendance, déclaré l'indépendance
  es: declaró la independencia, declaró su independencia, declara la independencia, declaración de independencia, proclamó la independencia, proclamó su independencia
  ru: провозгласил независимость, провозгласила независимость, объявил о независимости, объявила о независимости, провозглашение независимости, декларация независимости, объявил независимость

nationwide-address : event < speech
  ar: خطاب إلى الأمة, خطاب للأمة, خاطب الأمة, كلمة متلفزة, خطابا متلفزا, كلمة إلى الشعب, توجه بكلمة إلى الشعب
  en: addressed the nation, address the nation, televised speech, state of the union, speech to the nation
  fr: s'est adressé à la nation, allocution télévisée, adresse à la nation, discours à la nation
  es: se dirigió a la nación, mensaje a la nación, discurso a la nación, mensaje televisado
  ru: обратился к нации, обратилась к нации, телевизионное обращение, послание парламенту, обратился к народу

by-decree : quality < decree
  ar: بمرسوم, بموجب مرسوم, بأمر ملكي, بقرار جمهوري, بموجب أمر تنفيذي
  en: by decree, by presidential decree, by executive order, by royal decree
  fr: par décret, par ordonnance
  es: por decreto, mediante decreto
  ru: указом президента, своим указом, по указу

constitutional-amendment : event < amend
  ar: تعديل الدستور, تعديل دستوري, تعديلات دستورية, التعديلات الدستورية, تعديلات الدستور, مراجعة الدستور
  en: amend the constitution, amended the constitution, constitutional amendment, constitutional amendments, constitutional change, constitutional changes, constitutional reform, change the constitution, rewrite the constitution
  fr: révision constitutionnelle, réviser la constitution, révisé la constitution, réforme constitutionnelle, modifier la constitution, révision de la constitution
  es: reforma constitucional, reformar la constitución, enmienda constitucional, enmiendas constitucionales, cambio constitucional, modificar la constitución
  ru: поправки к конституции, поправки в конституцию, изменение конституции, конституционная реформа, изменить конституцию, конституционные поправки

come-first : event
  opposite: come-second
  ar: تصدر, يتصدر, تصدرت, متصدر, متقدما على, متقدم على منافسه, يتقدم على منافسه, يتقدم المرشح, تقدم على منافسه, تقدم مرشح, تقدم المرشح, الصدارة, حل أولا, حل في المركز الأول, جاء في المركز الأول, جاء أولا, المرتبة الأولى, الأوفر حظا, بفارق عن منافسه, حل الحزب أولا, تقدمه على, كان متصدرا, متصدر السباق, كان في الصدارة, يتصدر السباق, في الصدارة, تقدم حزب, تقدم الحزب, متقدما, متقدم, يتقدم على, تقدم على, متقدمة, يتصدرون
  en: came first, comes first, come first, finished first, placed first, topped the poll, topped the polls, topping the poll, tops poll, in the lead, takes the lead, took the lead, leading the race, leads the race, is leading, was leading, is ahead, was ahead, ahead of his rival, ahead of her rival, ahead in the polls, ahead in the count, pulled ahead, front-runner, frontrunner, front runner, holds a lead, comfortable lead, commanding lead, early lead, narrow lead, largest party, biggest party, emerged as the largest, led the race, was in front, out in front, leads by, leads with, leads in, leading with, leading by, ahead by, ahead with, ahead of its rivals, ahead of rivals, lead over, ahead of his rivals, ahead of her rivals, topped the results, topped the vote
  fr: en tête, devance, devançant, devancer, grand favori, favorite du scrutin, première force politique, premier parti, en tête de la course, menait la course, course en tête
  es: más votado, más votada, lidera el recuento, lidera las encuestas, lidera el escrutinio, encabeza las encuestas, encabeza el recuento, encabeza los sondeos, quedó primero, quedó en primer lugar, aventaja, aventajaba, primera fuerza, va por delante, parte como favorito, marchaba primero, marchaba en cabeza, iba en cabeza, lideraba la carrera, iba primero, marchaba líder, aventaja a, lidera con, encabeza con, dan ventaja, da ventaja, con ventaja, ventaja sobre, le da ventaja
  ru: лидирует, лидировал, лидируют, лидировала, первое место, опережает, опередил, опередила, вырвался вперёд, вырвался вперед, фаворит гонки, лидером гонки, набрала больше всего голосов, возглавлял гонку, шел первым, бежал первым, шла первой

come-second : event
  ar: حل ثانيا, حل الحزب ثانيا, جاء ثانيا, جاء المرشح ثانيا, المرتبة الثانية, المركز الثاني, متأخرا عن منافسه, وصيف, في المرتبة الثالثة, المركز الثالث
  en: came second, comes second, finished second, placed second, second place, runner-up, came third, third place, finished third, trailing, trailed, lagging behind, lags behind, lagged behind, fell behind, is behind in
  fr: arrivé deuxième, arrivée deuxième, arrive deuxième, deuxième position, deuxième place, arrivé second, seconde place, distancé, distancée, devancé par, à la traîne, arrivé troisième, troisième position, a fini deuxième, finit deuxième
  es: quedó segundo, quedó segunda, segunda posición, segunda fuerza, quedó tercero, marchaba segundo, iba segundo, terminó segundo, entró segundo
  ru: занял второе место, второе место, на втором месте, отстаёт, отстает, отстал, третье место, уступает сопернику, уступил сопернику, финишировал вторым

garner-votes : event < obtain
  ar: حصد أصوات, حصد نسبة, حصد الأصوات, نال نسبة, نال أصوات, حصل على نسبة, حصل على أصوات, حاز نسبة, جمع أصوات, حصوله على نسبة
  en: garnered, garnering, garner, share of the vote, vote share, of the votes cast, received the votes of, votes received, of votes cast
  fr: crédité de, créditée de, obtenu des voix
  es: recibió votos, recibió el respaldo de
  ru: набрал голосов, набрали, набрала голосов, заручился поддержкой избирателей, доля голосов

win-seats : event < win, seat
  opposite: lose-seats
  ar: حصد مقاعد, حصدت القائمة, فاز بمقاعد, نال مقاعد, نال الائتلاف مقاعد, كسب مقاعد, انتزع مقاعد, حصل على مقاعد, حاز مقاعد, عزز مقاعده, حصد أغلبية, حصد الأغلبية
  en: won seats, win seats, wins seats, gained seats, gain seats, gains seats, seats won, picked up seats, took seats, secured seats, seats gained, majority of seats, captured seats
  fr: remporté des sièges, obtenu des sièges, gagne des sièges, gagné des sièges, décroché des sièges, sièges gagnés, remporte des sièges
  es: ganó escaños, obtuvo escaños, consiguió escaños, gana escaños, logró escaños, sumó escaños, escaños obtenidos
  ru: получила мест, завоевал мандаты, завоевала мандаты, получит мандатов, получила мандатов, взяла мандатов, получила места

lose-seats : event < lose, seat
  ar: خسر مقاعد, خسر مقعدا, خسر الحزب مقاعد, خسارة مقاعد, فقد مقاعد, تراجع عدد مقاعد, تراجعت مقاعده
  en: lost seats, lose seats, loses seats, losing seats, seats lost, shed seats, loss of seats, seat losses
  fr: perdu des sièges, perd des sièges, perte de sièges, sièges perdus
  es: perdió escaños, pierde escaños, pérdida de escaños, escaños perdidos
  ru: потеряла мест, потеряла места, потеряла мандаты, потеря мест, лишилась мест

win-majority : event < win, majority
  opposite: lose-majority
  ar: حصل على الأغلبية, حصد الأغلبية, نال الأغلبية, فاز بالأغلبية, حصول على الأغلبية, حقق الأغلبية, ضمن الأغلبية, فاز بأغلبية, حاز الأغلبية, احتفظ بالأغلبية, احتفظ بأغلبيته
  en: won a majority, wins majority, won an outright majority, secured a majority, secures majority, won an absolute majority, gained a majority, kept its majority, retained its majority, retain its majority, obtained a majority, clinched a majority
  fr: obtenu la majorité, obtient la majorité, remporté la majorité, conservé sa majorité, conserve sa majorité, décroche la majorité
  es: obtuvo la mayoría, obtiene la mayoría, logró la mayoría, logra la mayoría, consiguió la mayoría, ganó la mayoría, mantiene la mayoría, revalida la mayoría, alcanzó la mayoría
  ru: получила большинство, получил большинство, завоевала большинство, сохранила большинство, обеспечила большинство, набрала большинство

lose-majority : event < lose, majority
  ar: فقد الأغلبية, خسر الأغلبية, فقد أغلبيته, خسر أغلبيته, فقد الحزب أغلبيته, فقدان الأغلبية, خسارة الأغلبية, فقدت الأغلبية, خسرت الأغلبية, برلمان معلق, برلمان مشتت, فشل في الحصول على أغلبية, فشل في الحصول على الأغلبية, أقل من الأغلبية, فقد الأكثرية, فقدان الأكثرية, خسارة الأكثرية
  en: lost its majority, loses majority, lost its parliamentary majority, lost his majority, lost her majority, lost their majority, losing its majority, falls short of majority, short of a majority, short of an outright majority, short of an absolute majority, hung parliament, lost the majority, fragmented parliament, failed to win a majority, stripped of its majority, loss of its majority, loss of the majority
  fr: perdu la majorité, perd la majorité, perdu sa majorité, perd sa majorité, perte de la majorité, perte de sa majorité, privé de majorité, absence de majorité
  es: perdió la mayoría, pierde la mayoría, perdió su mayoría, pérdida de la mayoría, lejos de la mayoría, parlamento fragmentado
  ru: потеряла большинство, потерял большинство, утратила большинство, лишилась большинства, подвешенный парламент

landslide-win : quality
  opposite: narrow-margin
  ar: فوز ساحق, فوزا ساحقا, بأغلبية ساحقة, أغلبية ساحقة, فوز كاسح, فوزا كاسحا, انتصار ساحق, بفارق كبير, اكتسح, اكتساح
  en: crushing victory, resounding victory, overwhelming majority, sweeping victory, decisive victory, wide margin, overwhelmingly, resounding win, clear victory, large margin
  fr: victoire écrasante, raz-de-marée, large victoire, triomphalement, plébiscité, très large majorité, écrasante majorité
  es: victoria aplastante, victoria arrolladora, triunfo arrollador, triunfo aplastante, por amplia mayoría, por amplio margen, amplia ventaja, victoria contundente
  ru: убедительная победа, убедительную победу, уверенная победа, уверенную победу, разгромная победа, сокрушительная победа, подавляющее большинство, подавляющим большинством, с большим отрывом, с огромным отрывом

narrow-margin : quality
  ar: بفارق ضئيل, فارق ضئيل, بفارق بسيط, بفارق طفيف, فوز بشق الأنفس, سباق متقارب, نتائج متقاربة, منافسة متقاربة, منافسة محتدمة, متقاربة جدا, تعادل تقني, بأغلبية ضئيلة, أغلبية ضئيلة, بفارق صوت, بفارق أصوات قليلة
  en: narrow margin, slim margin, razor-thin, wafer-thin, narrowly won, narrow victory, narrow win, neck and neck, neck-and-neck, too close to call, tight race, close race, dead heat, photo finish, hair's breadth, slim majority, narrow majority, slender majority, knife-edge, narrowly, by a whisker
  fr: courte majorité, d'une courte tête, coude à coude, coude-à-coude, scrutin serré, scrutin est serré, très serré, courte victoire, mouchoir de poche, faible écart, mince avance
  es: estrecho margen, por la mínima, ajustada victoria, ajustado triunfo, empate técnico, muy reñidas, reñida, voto a voto, ajustado margen, escaso margen, cabeza a cabeza
  ru: с небольшим отрывом, с минимальным отрывом, минимальный отрыв, небольшой перевес, с небольшим перевесом, незначительным перевесом, ноздря в ноздрю, минимальным перевесом, идут вровень, напряжённая борьба

polls-open : event < open
  ar: فتحت صناديق الاقتراع, فتحت مراكز الاقتراع, فتحت مكاتب الاقتراع, فتحت مكاتب التصويت, فتح مراكز الاقتراع, فتح صناديق الاقتراع, فتح مكاتب التصويت, افتتاح مراكز الاقتراع, افتتحت مراكز الاقتراع, تفتح مراكز الاقتراع, بدأ التصويت, بدء التصويت, انطلق التصويت, بدأت عملية التصويت, بدأت عملية الاقتراع, انطلقت عملية الاقتراع, انطلاق عملية الاقتراع, انطلق الاقتراع, بدأ الاقتراع, بدء الاقتراع, انطلقت عملية التصويت, بدأ الناخبون
  en: polls opened, polls open, polls have opened, polling stations opened, polling stations open, voting began, voting begins, voting has begun, voting started, voting got under way, voting is under way, voting under way, polling began, started voting, began voting, began casting ballots, began casting their ballots, begin voting
  fr: bureaux de vote ont ouvert, ouverture des bureaux de vote, bureaux de vote ouvrent, bureaux de vote ouverts, scrutin a débuté, scrutin a commencé, scrutin débute, vote a commencé, vote a débuté, début du vote, début du scrutin, commencé à voter
  es: abrieron los colegios electorales, abren los colegios electorales, apertura de los colegios electorales, abrieron las urnas, apertura de las urnas, abren las urnas, apertura de urnas, abrieron los centros de votación, abrieron las mesas, comenzó la votación, comienza la votación, inicio de la votación, arrancó la votación, empezó la votación, comenzaron a votar, inició la jornada electoral
  ru: открылись избирательные участки, открылись участки, избирательные участки открылись, открытие избирательных участков, открыты избирательные участки, началось голосование, голосование началось, начало голосования, начали голосовать, голосование стартовало, стартовало голосование

polls-close : event < close
  ar: أغلقت صناديق الاقتراع, أغلقت مراكز الاقتراع, أقفلت صناديق الاقتراع, أقفلت مراكز الاقتراع, إغلاق صناديق الاقتراع, إغلاق مراكز الاقتراع, إقفال صناديق الاقتراع, إغلاق مكاتب الاقتراع, إغلاق مكاتب التصويت, أغلقت مكاتب الاقتراع, انتهى التصويت, انتهاء التصويت, انتهت عملية التصويت, انتهت عملية الاقتراع, انتهاء عملية الاقتراع, اختتام التصويت, اختتم التصويت, انتهاء الاقتراع, تغلق مراكز الاقتراع, تغلق صناديق الاقتراع, غلق مكاتب الاقتراع
  en: polls closed, polls close, polls have closed, close of polls, closing of polls, poll closing, polling stations closed, polling stations close, voting ended, voting ends, voting has ended, voting closed, voting concluded, voting finished, end of voting, polling ended
  fr: bureaux de vote ont fermé, fermeture des bureaux de vote, bureaux de vote ferment, bureaux de vote fermés, scrutin est clos, clôture du scrutin, fin du scrutin, fin du vote, vote est terminé, scrutin s'est achevé, vote s'est achevé
  es: cerraron los colegios electorales, cierran los colegios electorales, cierre de los colegios electorales, cierre de las urnas, cerraron las urnas, cierran las urnas, cierre de urnas, cerraron los centros de votación, cierre de las mesas, concluyó la votación, terminó la votación, finalizó la votación, concluye la votación, cierre de la votación
  ru: закрылись избирательные участки, закрылись участки, избирательные участки закрылись, закрытие избирательных участков, закрыты избирательные участки, голосование завершилось, голосование закончилось, завершилось голосование, окончание голосования, голосование окончено

extend-voting : event < extend-term
  ar: تمديد التصويت, تمديد فترة التصويت, تمديد فترة الاقتراع, تمديد عملية الاقتراع, تمديد الاقتراع, تمديد ساعات الاقتراع, مددت لجنة الانتخابات, مدد التصويت, تمديد ساعات التصويت, مددت فترة الاقتراع
  en: voting was extended, extended voting, voting extended, voting hours extended, extension of voting, polls stayed open, polls will stay open, polls remained open, stayed open longer, kept polling stations open, keep polls open, voting was prolonged, polls were kept open, polling was extended, extended polling, polls kept open
  fr: vote a été prolongé, vote prolongé, prolongation du vote, scrutin prolongé, prolongé le vote, prolongé le scrutin, prolongation du scrutin, scrutin a été prolongé
  es: votación se prolongó, prolongó la votación, amplió el horario de votación, extendió la votación, ampliación del horario de votación, votación fue extendida, extendió el horario de votación, amplió la votación, ampliar la votación, prórroga de la votación
  ru: голосование продлили, продлили голосование, голосование продлено, продление голосования, продлил голосование, продлено голосование, участки работали дольше

early-voting : event < vote
  ar: تصويت مبكر, التصويت المبكر, اقتراع مبكر للناخبين, تصويت بالبريد, التصويت بالبريد, الاقتراع بالبريد, تصويت غيابي, تصويت المغتربين, تصويت في الخارج, اقتراع المغتربين
  en: early voting, advance voting, vote early, voted early, postal vote, postal voting, postal ballots, mail-in voting, mail-in votes, mail-in ballots, voting by mail, absentee voting, overseas voting, voting abroad, expatriate vote
  fr: vote anticipé, vote par anticipation, vote par correspondance, vote à l'étranger, vote des expatriés, voté par correspondance
  es: voto anticipado, votación anticipada, voto por correo, voto en el exterior, voto exterior, voto adelantado
  ru: досрочное голосование, досрочно проголосовали, голосование по почте, почтовое голосование, заочное голосование, голосование за рубежом

certify-result : event < confirm-as-fact, election-results
  opposite: annul-election
  ar: صادقت على النتائج, المصادقة على النتائج, صادق على نتائج الانتخابات, المصادقة على نتائج, صادقت على نتائج, ثبتت المحكمة النتائج, تثبيت النتائج, أكدت المحكمة فوز, ثبت المجلس الدستوري, أقر المجلس الدستوري النتائج, اعتماد النتائج, أيدت المحكمة فوز
  en: certified the results, certified the election, certifies results, certify the results, certification of results, certified the vote, validated the results, validated the election, upheld the results, upheld the election, confirmed the results, confirmed his victory, upheld his victory, certify the election
  fr: validé les résultats, validé l'élection, valide les résultats, validé le scrutin, confirmé les résultats, confirmé la victoire, certifié les résultats, validation des résultats, proclamé élu
  es: certificó los resultados, certificó la elección, validó los resultados, validó las elecciones, confirmó los resultados, confirmó la victoria, ratificó los resultados, proclamó presidente electo, validación de la elección
  ru: утвердила результаты, утвердил результаты, утвердила итоги, подтвердил результаты, подтвердила результаты, признал выборы состоявшимися, признаны состоявшимися, утверждение результатов

annul-election : event < cancel
  ar: ألغت المحكمة نتائج, ألغت نتائج الانتخابات, إلغاء نتائج الانتخابات, إلغاء الانتخابات, إبطال الانتخابات, إبطال نتائج, أبطلت المحكمة الانتخابات, أبطلت نتائج, ألغيت الانتخابات, ألغيت نتائج, ألغت الانتخابات, إلغاء النتائج, إلغاء نتيجة, بطلان الانتخابات, أبطلت الانتخابات, أبطلت المحكمة العليا, أبطلت نتيجة
  en: annulled the election, annulled the results, annulled the vote, annuls election, annul the election, annulment of the election, voided the election, voided the results, results were voided, results were annulled, election was annulled, vote was annulled, overturned the election, overturned the result, nullified the election, nullified the results, nullify the election, invalidated the election, invalidated the results, threw out the results, cancelled the election results, declared the election void, scrapped the election, ordered a rerun, rerun of the election, re-run of the vote, fresh vote, rerun, re-run of the election, repeat election
  fr: annulé le scrutin, annulé l'élection, annulé les élections, annulé les résultats, annule l'élection, annule le scrutin, annulation du scrutin, annulation de l'élection, annulation des élections, invalidé l'élection, invalidé le scrutin, élection annulée, scrutin annulé
  es: anuló las elecciones, anuló la elección, anuló los comicios, anuló los resultados, anula las elecciones, anula la elección, anulación de las elecciones, anulación de los comicios, invalidó las elecciones, invalidó la elección, elecciones anuladas, repetición de las elecciones, repetir las elecciones
  ru: отменил результаты выборов, отменил результаты голосования, отменил итоги выборов, отменил выборы, отмена результатов, аннулировал результаты, аннулировала результаты, аннулировать результаты, аннулирование результатов, признал выборы недействительными, выборы признаны недействительными, недействительными выборы, повторные выборы

declare-victory : event < win
  ar: أعلن فوزه, أعلنت فوزها, أعلن المرشح فوزه, أعلن الرئيس فوزه, أعلن انتصاره, أعلن الحزب انتصاره, أعلن النصر, إعلان النصر, أعلن فوز حزبه, إعلان فوزه, إعلانه الفوز, ادعى الفوز, زعم فوزه, أعلن الفوز
  en: declared victory, declares victory, declare victory, declaring victory, claimed victory, claims victory, claim victory, claiming victory, proclaimed victory, proclaimed himself winner, declared himself the winner, declared himself winner, victory speech, proclaimed himself president, declared herself winner
  fr: revendiqué la victoire, revendique la victoire, revendiquer la victoire, proclamé vainqueur, se proclame vainqueur, s'est déclaré vainqueur, crié victoire, proclamé sa victoire, clame sa victoire
  es: se proclamó ganador, se proclamó vencedor, se proclama ganador, se proclama vencedor, proclamó su victoria, cantó victoria, canta victoria, se declaró ganador, se declaró vencedor, se adjudicó la victoria, reivindicó la victoria, celebró su victoria
  ru: объявил о своей победе, объявила о своей победе, объявил о победе, объявила о победе, заявил о своей победе, заявил о победе, заявила о победе, провозгласил себя победителем, объявил себя победителем, провозгласил победу

disqualify-candidate : event < reject, exclude
  opposite: approve-candidate
  ar: استبعاد المرشح, استبعاد مرشح, استبعاد مرشحين, استبعاد المرشحين, استبعاده من السباق, استبعاده من الانتخابات, استبعد من السباق, استبعدت اللجنة, استبعدت المرشح, استبعاد من الانتخابات, منع من الترشح, منعه من الترشح, المنع من الترشح, رفض ترشحه, رفض ترشيحه, رفضت ترشحه, رفضت الهيئة ترشحه, رفض ملف ترشحه, رفض طلب ترشحه, إسقاط ترشحه, شطب المرشح, شطب اسمه, إقصاء المرشح, إقصاء مرشح, حرمان من الترشح, استبعدت من السباق, رفض ترشح
  en: disqualified, disqualify, disqualifies, disqualification, barred from running, banned from running, barred from standing, barred from the election, barred from contesting, barred him from running, banned from standing, candidacy was rejected, rejected his candidacy, rejected her candidacy, candidacy rejected, struck off the ballot, removed from the ballot, kept off the ballot, ineligible, excluded from the race, excluded from the election, denied registration, refused to register, disqualified from running
  fr: candidature invalidée, candidature a été invalidée, invalidé la candidature, invalide la candidature, invalidation de la candidature, rejeté sa candidature, candidature rejetée, candidature a été rejetée, écarté de la course, écarté de la présidentielle, écartée de la course, exclu de la course, exclu du scrutin, inéligible, inéligibilité, candidat a été écarté
  es: inhabilitada, inhabilitado, inhabilitar, inhabilitó, inhabilitación, candidatura fue rechazada, rechazó su candidatura, rechazó la candidatura, descalificó al candidato, descalificado, excluido de la carrera, excluido de las elecciones, vetado como candidato, impedido de presentarse
  ru: сняли с выборов, снят с выборов, снят с гонки, снята с выборов, отказали в регистрации, отказал в регистрации, отказала в регистрации, отказ в регистрации, отказано в регистрации, дисквалифицирован, недопуск, не допустил к выборам, не допущен к выборам, не допустили к выборам

approve-candidate : event < accept
  ar: قبول ترشحه, قبلت ترشحه, قبول ملف ترشحه, قبول أوراق ترشح, قبلت ملفات المرشحين, قائمة المرشحين النهائية, القائمة النهائية للمرشحين, السماح له بالترشح
  en: approved his candidacy, cleared to run, allowed to run, candidacy was approved, approved the candidates, validated his candidacy, cleared candidates, final list of candidates, eligible to run, accepted his candidacy
  fr: validé la candidature, candidature validée, candidatures validées, validé sa candidature, liste définitive des candidats, autorisé à se présenter
  es: aprobó su candidatura, admitió su candidatura, candidatura admitida, habilitado para competir, habilitó su candidatura, lista definitiva de candidatos
  ru: зарегистрировал кандидата, зарегистрировала кандидата, допущен к выборам, допущен до выборов, допустили к выборам, регистрация кандидата

spoiled-ballot : thing < ballot
  ar: أوراق باطلة, أوراق ملغاة, الأوراق الملغاة, الأصوات الملغاة, أصوات ملغاة, الأصوات الباطلة, أصوات باطلة, بطاقات ملغاة, بطاقات باطلة, أوراق بيضاء, أوراق اقتراع ملغاة, أصوات لاغية
  en: spoiled ballots, spoilt ballots, spoiled ballot, spoilt ballot, invalid ballots, invalid votes, ballots were invalid, blank ballots, blank votes, void ballots, rejected ballots, spoiled votes, null votes, spoilt votes
  fr: bulletins nuls, bulletins blancs, votes nuls, votes blancs, vote blanc, blancs et nuls, bulletin nul, bulletins invalides
  es: votos nulos, voto nulo, votos en blanco, voto en blanco, papeletas nulas, votos inválidos, votos anulados
  ru: испорченные бюллетени, испорченных бюллетеней, недействительные бюллетени, недействительных бюллетеней, недействительными бюллетени, испорчены бюллетени

eligible-voter : thing < voter
  ar: ناخب مسجل, ناخبين مسجلين, الناخبين المسجلين, الناخبون المسجلون, يحق لهم التصويت, يحق لهم الاقتراع, يحق لهم الإدلاء بأصواتهم, مدعوون للتصويت, هيئة ناخبة, الهيئة الناخبة, مسجلين في القوائم الانتخابية
  en: eligible voters, eligible voter, eligible to vote, registered voters, registered to vote, entitled to vote, able to vote, called to vote, registered electors
  fr: électeurs inscrits, inscrits sur les listes, électeurs sont appelés, appelés à voter, appelés aux urnes, corps électoral, en âge de voter
  es: votantes registrados, votantes inscritos, electores inscritos, habilitados para votar, llamados a votar, llamados a las urnas, con derecho a voto, electores habilitados, convocados a las urnas
  ru: зарегистрированных избирателей, зарегистрированные избиратели, право голоса, в списках избирателей

electoral-threshold : thing
  ar: عتبة انتخابية, العتبة الانتخابية, نسبة الحسم, عتبة الحسم, عتبة دخول البرلمان
  en: electoral threshold, election threshold, parliamentary threshold, vote threshold, threshold to enter parliament, entry threshold
  fr: seuil électoral, seuil d'éligibilité, seuil pour entrer au parlement
  es: umbral electoral, barrera electoral, umbral mínimo
  ru: избирательный порог, избирательный барьер, проходной барьер, процентный барьер, преодолела барьер

undecided-voter : thing < voter
  ar: ناخبون مترددون, الناخبون المترددون, المترددين
  en: undecided voters, undecided voter, undecideds, swing voters, floating voters, wavering voters
  fr: électeurs indécis, indécis
  es: votantes indecisos, indecisos
  ru: неопределившиеся избиратели, неопределившихся избирателей, колеблющиеся избиратели

protest-vote : event < vote
  ar: تصويت عقابي, تصويت احتجاجي, التصويت العقابي
  en: protest vote, punishment vote, protest votes
  fr: vote sanction, vote protestataire, vote contestataire
  es: voto de castigo, voto castigo, voto protesta
  ru: протестное голосование

endorse-candidate : event < support
  ar: أعلن دعمه للمرشح, أعلن تأييده للمرشح, دعا أنصاره إلى التصويت, دعا إلى التصويت لصالح, يدعم ترشيح, دعم ترشيح, دعم ترشح, أعلن تأييده لترشح
  en: endorsed, endorses, endorsing, urged his supporters to vote for, called on voters to back, threw his support behind, threw her support behind, threw his weight behind
  fr: appelé à voter pour, apporté son soutien au candidat, appelle à voter, soutient la candidature
  es: pidió el voto para, llamó a votar por, pide votar por, apoyó la candidatura, respaldó la candidatura, dio su apoyo al candidato
  ru: поддержал кандидатуру, призвал голосовать за, призвал проголосовать за, поддержала кандидата, поддержал кандидата

call-election : event
  ar: الدعوة إلى انتخابات, دعا إلى إجراء انتخابات, دعوة الناخبين, دعا الناخبين, استدعاء الهيئة الناخبة, حدد موعد الانتخابات, تحديد موعد الانتخابات, موعد إجراء الانتخابات, موعدا للانتخابات, تحديد موعد للانتخابات
  en: called an election, calls election, call an election, set a date for elections, election date, scheduled elections, election was called, calling an election, set elections for
  fr: convoqué les électeurs, convocation des électeurs, date des élections, date du scrutin, annoncé des élections
  es: convocatoria de elecciones, convocó a elecciones, convocó a las urnas, convocatoria electoral, fecha de las elecciones
  ru: назначил выборы, назначены выборы, назначил дату выборов, объявил выборы, дата выборов, назначение выборов

vote-boycott : event < boycott
  ar: مقاطعة الانتخابات, قاطعت الانتخابات, قاطع الانتخابات, مقاطعة الاقتراع, مقاطعة التصويت, قاطعوا الانتخابات
  en: boycott the election, boycotted the election, boycotts election, boycotted the vote, boycott the vote, boycotted the polls, boycott of the election, election boycott, boycotted by the opposition, boycott the polls
  fr: boycotté le scrutin, boycotté l'élection, boycott de l'élection, boycott du scrutin, boycotter le scrutin, boycotter les élections, boycotté par l'opposition, boycotte le scrutin, boycotté les élections, boycott des élections
  es: boicoteó las elecciones, boicot a las elecciones, boicot electoral, boicotear las elecciones, boicotear los comicios, boicoteadas por la oposición, boicoteó los comicios
  ru: бойкотировать выборы, бойкот выборов, бойкотировала выборы, бойкотировали выборы, бойкотирует выборы

accept-invitation : event < accept, invite
  opposite: decline-invitation
  ar: قبل الدعوة, قبلت الدعوة, قبول الدعوة, قبل دعوة, قبلت دعوة, لبى الدعوة, لبى دعوة, لبت الدعوة, لبى الرئيس الدعوة, تلبية الدعوة, تلبية دعوة, يلبي الدعوة, يقبل الدعوة
  en: accepted the invitation, accepted an invitation, accepts invitation, accept the invitation, accepted his invitation, took up the invitation
  fr: accepté l'invitation, accepte l'invitation, accepter l'invitation, répondu à l'invitation, accepté une invitation
  es: aceptó la invitación, acepta la invitación, aceptar la invitación, aceptó una invitación
  ru: принял приглашение, приняла приглашение, принять приглашение, приняли приглашение, приглашение принято

decline-invitation : event < reject, invite
  ar: رفض الدعوة, رفضت الدعوة, رفض دعوة, رفضت دعوة, اعتذر عن الحضور, اعتذر عن المشاركة, اعتذر عن تلبية, اعتذرت عن الحضور, رفض الحضور, رفض المشاركة, تغيب عن القمة, يتغيب عن القمة, غاب عن القمة, رفض تلبية
  en: declined the invitation, declined an invitation, declines invitation, decline the invitation, turned down an invitation, turned down the invitation, rejected the invitation, refused the invitation, snubbed, snubs, skipped the summit, skips summit, stayed away from the summit, refused to attend, declined to attend
  fr: décliné l'invitation, décline l'invitation, décliner l'invitation, refusé l'invitation, boude le sommet, boudé, refusé de participer, refuse de participer
  es: rechazó la invitación, rechaza la invitación, declinó la invitación, declina la invitación, rehusó la invitación, desairó, se ausentó de la cumbre, declinó asistir, declinó participar
  ru: отклонил приглашение, отклонила приглашение, отклонить приглашение, отказался от приглашения, отказался приехать, отказался участвовать, отказался от участия, отказалась от участия

cut-short : event
  ar: قطع زيارته, قطعت زيارتها, قطع الرئيس زيارته, قطع الوزير زيارته, قطع رئيس الوزراء زيارته, اختصر زيارته, اختصر الرئيس زيارته, اختصر الوزير زيارته, اختصار زيارته, قطع جولته, قطع إجازته, عاد مبكرا, عودة مبكرة, غادر القمة مبكرا
  en: cut short, cuts short, cutting short, cut his visit short, cut her visit short, returned early, left early, left the summit early, leaving the summit early, flew home early, curtailed his visit, curtail
  fr: écourté sa visite, écourté, écourter, écourte, abrégé sa visite, abrège sa visite, rentré plus tôt, quitté le sommet plus tôt
  es: acortó su visita, acorta su visita, acortó su viaje, interrumpió su visita, interrumpió su viaje, adelantó su regreso, regresó antes de lo previsto, abandonó la cumbre antes
  ru: прервал визит, прервала визит, прервал поездку, прервала поездку, досрочно покинул, досрочно завершил, сократил визит, досрочно вернулся, раньше срока вернулся

leave-talks : event < leave, withdraw
  opposite: return-to-talks
  ar: انسحب من المحادثات, انسحب من المفاوضات, الانسحاب من المفاوضات, الانسحاب من المحادثات, انسحب من الاجتماع, انسحب الوفد, انسحاب الوفد, انسحب وفد, انسحاب وفد, انسحب من الجلسة, غادر طاولة المفاوضات, غادر المفاوضات, غادر الاجتماع, غادر المحادثات, قطع المفاوضات, قطع المحادثات, علق مشاركته في المفاوضات, انسحابه من المفاوضات, غادر القاعة, غادروا القاعة, انسحب من القاعة, انسحبوا من القاعة, غادر الجلسة, انسحب من القمة
  en: walked out of the talks, walk out of talks, walks out of talks, walked out of the meeting, walked out of negotiations, walked out of the session, stormed out, storms out, left the negotiating table, left the talks, leave the talks, left the table, quit the talks, quits talks, pulled out of the talks, pulled out of talks, pulls out of talks, withdrew from the talks, withdrew from talks, abandoned the talks, broke off talks, broke off negotiations, break off talks, breaks off talks, suspended its participation in talks, walked away from the talks, walked away from the table, left the room, left the hall, walked out of the chamber, walked out of the summit, walks out of the meeting, walking out of the talks, walking out of talks, quit the negotiating table, leave the negotiating table, leaving the talks, delegation walked out, delegates walked out
  fr: quitté les négociations, quitte les négociations, quitté la table, quitte la table, quitter la table, quitté les pourparlers, quitte les pourparlers, quitté la réunion, quitté la salle, claqué la porte, claque la porte, retiré des négociations, retiré des pourparlers, rompu les négociations, rompt les négociations, rompu les pourparlers, quitter la salle, quitté l'hémicycle, quitté le sommet
  es: abandonó las negociaciones, abandona las negociaciones, abandonó la reunión, abandonó la mesa, abandona la mesa, se levantó de la mesa, se levanta de la mesa, se retiró de las negociaciones, se retira de las negociaciones, se retiró de la mesa, abandonó las conversaciones, abandonó la sala, rompió las negociaciones, rompe las negociaciones, abandonar las negociaciones, abandonaron la sala, se retiró de la sala, dejó la sala, abandonó la cumbre, abandonaron la sesión, levantado de la mesa, levantarse de la mesa, se levantaron de la mesa, retirada de las negociaciones
  ru: покинула переговоры, покинул переговоры, покинули переговоры, вышел из переговоров, вышла из переговоров, прервал переговоры, прервала переговоры, прервали переговоры, покинул зал, покинули зал, покинула заседание, покинул заседание, выход из переговоров, хлопнул дверью, вышел из зала, вышли из зала, покинул саммит, покинул встречу

return-to-talks : event < resume
  ar: عاد إلى طاولة المفاوضات, عادوا إلى طاولة المفاوضات, العودة إلى طاولة المفاوضات, عودة إلى طاولة المفاوضات, يعود إلى طاولة المفاوضات, العودة إلى المفاوضات, عاد الوفد إلى, العودة إلى الحوار, استئناف المفاوضات, استئناف المحادثات, استؤنفت المفاوضات, استؤنفت المحادثات, استئناف الحوار, عاد المفاوضون إلى, استئناف التفاوض, عادت المفاوضات, استأنف الطرفان, استأنفت المفاوضات, استأنفوا المفاوضات, استأنفا المحادثات
  en: returned to the negotiating table, return to the negotiating table, returned to the table, return to the table, back at the negotiating table, back to the negotiating table, back to the table, rejoined the talks, rejoin the talks, returned to the talks, return to talks, resumed talks, resume talks, resumed negotiations, talks resumed, talks back on track, got back on track, resumption of talks, resumption of negotiations, negotiations resumed, talks have resumed, negotiations have resumed, resuming talks, restart talks, restarted talks
  fr: retour à la table, revenir à la table, revenus à la table, revenu à la table, retournés à la table, reprise des négociations, reprise des pourparlers, repris les négociations, repris les pourparlers, pourparlers ont repris, négociations ont repris, reprendre les négociations, reprendre les pourparlers
  es: volvieron a la mesa, vuelven a la mesa, volver a la mesa, regresaron a la mesa, regreso a la mesa, retomaron las negociaciones, retoman las negociaciones, reanudaron las negociaciones, reanudaron las conversaciones, reanudación de las negociaciones, reanudan las negociaciones, negociaciones se reanudaron, se reanudaron las negociaciones, conversaciones se reanudaron, se reanudaron las conversaciones, se reanudan las negociaciones, reanudar las negociaciones, reanudar las conversaciones, retomar las negociaciones, retomar el diálogo, reanudación del diálogo
  ru: вернулись за стол переговоров, вернуться за стол переговоров, вернулся за стол переговоров, возвращение за стол переговоров, возобновили переговоры, возобновление переговоров, возобновить переговоры, переговоры возобновились, вернуться к переговорам, вернулись к переговорам, возобновились переговоры, возобновлены переговоры, возобновления переговоров, переговоры возобновлены, возобновление диалога

withdraw-recognition : event
  opposite: recognition
  ar: سحب الاعتراف, سحبت اعترافها, سحب اعترافه, رفض الاعتراف بدولة
  en: withdrew recognition, withdraw recognition, withdrew its recognition, revoked recognition
  fr: retiré sa reconnaissance
  es: retiró el reconocimiento, retiró su reconocimiento
  ru: отозвал признание, отозвала признание

return-ambassador : event < ambassador
  opposite: recall-ambassador
  ar: إعادة السفير, أعادت سفيرها, أعاد سفيره, عودة السفير, عودة السفراء, عاد السفير, إعادة السفراء, تبادل السفراء, تعيين سفير جديد لدى
  en: returned its ambassador, sent its ambassador back, ambassador returned, return of the ambassador, ambassadors returned, reinstated its ambassador, exchange ambassadors, exchanged ambassadors, restored its ambassador
  fr: retour de l'ambassadeur, renvoyé son ambassadeur à, retour des ambassadeurs, échange d'ambassadeurs
  es: regreso del embajador, retorno del embajador, envió de vuelta a su embajador, intercambio de embajadores, restituyó a su embajador
  ru: вернул посла, вернула посла, возвращение посла, возвращение послов, посол вернулся, обменяться послами, обмен послами

close-embassy : event < close, embassy
  opposite: open-embassy
  ar: أغلقت سفارتها, أغلق سفارته, إغلاق السفارة, إغلاق سفارتها, إغلاق سفارته, أغلقت السفارة, علقت عمل سفارتها, تعليق عمل السفارة, أغلقت قنصليتها, إغلاق القنصلية, أغلقت بعثتها, تعليق عمل سفارتها
  en: closed its embassy, closes embassy, closes its embassy, close its embassy, embassy was closed, shut its embassy, shuts embassy, shut its consulate, closed its consulate, closure of the embassy, closure of its embassy, embassy closure, suspended operations at its embassy, shuttered its embassy, evacuated its embassy
  fr: fermé son ambassade, ferme son ambassade, fermeture de l'ambassade, fermeture de son ambassade, fermer son ambassade, fermé son consulat, ambassade fermée
  es: cerró su embajada, cierra su embajada, cierre de la embajada, cierre de su embajada, cerrar su embajada, cerró su consulado
  ru: закрыла посольство, закрыл посольство, закрыла своё посольство, закрыла свое посольство, закрытие посольства, закрывает посольство, закрыть посольство, закрыло консульство, закрытие консульства

open-embassy : event < open, embassy
  ar: أعادت فتح سفارتها, أعاد فتح سفارته, افتتحت سفارتها, افتتاح السفارة, افتتح سفارة, افتتاح سفارة, افتتاح سفارتها, فتح السفارة, فتحت سفارتها, فتح سفارة, افتتاح قنصلية, فتح سفارتها
  en: reopened its embassy, reopens embassy, reopen its embassy, reopening of the embassy, reopening its embassy, opened its embassy, opened an embassy, opens embassy, opening of the embassy, embassy reopened, inaugurated its embassy, opened a consulate, moved its embassy
  fr: rouvert son ambassade, rouvre son ambassade, réouverture de l'ambassade, réouverture de son ambassade, ouvert son ambassade, ouvert une ambassade, ouverture de l'ambassade, ouverture d'une ambassade, inauguré son ambassade
  es: reabrió su embajada, reabre su embajada, reapertura de la embajada, reapertura de su embajada, abrió su embajada, abrió una embajada, apertura de la embajada, apertura de una embajada, inauguró su embajada
  ru: вновь открыла посольство, открыла посольство, открыл посольство, открытие посольства, возобновило работу посольство, возобновила работу посольства, открыть посольство

near-agreement : event < agreement
  opposite: far-apart
  ar: على وشك التوصل إلى اتفاق, قريب من التوصل, قريبون من اتفاق, قريبان من اتفاق, اقتربا من اتفاق, اقترب من اتفاق, اقترب الطرفان من, اقتربت الأطراف من, اتفاق وشيك, الاتفاق وشيك, تقارب في المواقف, تضييق الفجوة, تقليص الفجوة, قرب التوصل إلى
  en: close to a deal, close to an agreement, close to reaching, closer to a deal, closing in on a deal, nearing a deal, near a deal, nearing an agreement, near an agreement, on the verge of a deal, on the verge of an agreement, on the brink of a deal, deal is within reach, deal imminent, imminent deal, final stages of talks, edging towards a deal, inching towards a deal, narrowed the gap, narrowing gaps, narrowed their differences, narrowed differences, narrowing differences, bridge the gap, bridged the gap, bridge the gaps
  fr: proches d'un accord, proche d'un accord, sur le point de parvenir, accord imminent, rapproché leurs positions, rapprochement des positions
  es: cerca de un acuerdo, cerca de alcanzar, a punto de alcanzar, a punto de cerrar, próximos a un acuerdo, acuerdo inminente, acercaron posturas, acercan posturas, acercar posturas, acercamiento de posturas, ultiman un acuerdo
  ru: близки к соглашению, близки к сделке, близок к соглашению, на грани соглашения, на пороге соглашения, вот-вот договорятся, сблизили позиции, сближение позиций, близки к договорённости, близки к договоренности

far-apart : event
  ar: الفجوة واسعة, فجوة واسعة, الفجوات واسعة, فجوات كبيرة, هوة واسعة, الهوة واسعة, مواقف متباعدة, المواقف متباعدة, تباعد المواقف, خلافات عميقة, خلافات جوهرية, تباين المواقف, بعيدون عن اتفاق, بعيد عن الاتفاق, نقاط الخلاف, خلافات عالقة, نقاط عالقة, القضايا العالقة
  en: far apart, wide gaps, gaps remain, wide gap, significant gaps, far from a deal, far from an agreement, major differences, deep differences, differences remain, differences persist, sticking points, poles apart, miles apart, outstanding issues, unresolved issues
  fr: positions restent éloignées, restent éloignées, loin d'un accord, divergences persistent, divergences profondes, divergences subsistent, points de désaccord, points de blocage, positions inconciliables, points en suspens
  es: posturas siguen alejadas, posturas alejadas, posiciones alejadas, siguen distantes, lejos de un acuerdo, persisten diferencias, persisten las diferencias, profundas diferencias, diferencias irreconciliables, puntos pendientes
  ru: далеки от соглашения, далеки от договорённости, далеки от договоренности, сохраняются разногласия, серьёзные разногласия, серьезные разногласия, глубокие разногласия, позиции далеки, спорные вопросы, нерешённые вопросы, разногласия сохраняются

meet-halfway : event < compromise
  ar: التقوا في منتصف الطريق, منتصف الطريق, حل وسط مقبول
  en: met halfway, meet halfway, split the difference, struck a compromise, reached a compromise, compromise deal, compromise was reached
  fr: trouvé un compromis, compromis trouvé, parvenus à un compromis, trouver un compromis
  es: alcanzaron un compromiso, solución intermedia, ceder ambas partes
  ru: пошли на компромисс, пошёл на компромисс, пошел на компромисс, нашли компромисс, достигли компромисса, найти компромисс, достигнут компромисс

demarcate-border : event < border
  ar: ترسيم الحدود, رسم الحدود, ترسيم حدود, ترسيم, رسمت الحدود, ترسيم حدودهما, رسما حدودهما, رسمت حدودها
  en: demarcate the border, demarcation, delimitation, border delineation, maritime border deal, demarcated, demarcate, delimit, delimited
  fr: délimitation de la frontière, tracé de la frontière, délimitation des frontières, délimiter la frontière, démarcation, délimiter, délimité, délimitation, délimitent
  es: demarcación de la frontera, delimitación de la frontera, demarcar la frontera, delimitación marítima, demarcación, delimitar, delimitaron, delimitó, delimitación
  ru: делимитация границы, делимитация, демаркация, демаркации, делимитации, провели границу

shake-hands : event
  ar: تصافح, تصافحا, صافح, مصافحة, يصافح, صافحه
  en: shook hands, shake hands, shaking hands, handshake, shakes hands
  fr: serré la main, poignée de main, serrent la main
  es: se dieron la mano, estrechó la mano, apretón de manos, se estrecharon la mano
  ru: пожали руки, рукопожатие, пожал руку, обменялись рукопожатием

credentials : event
  ar: أوراق اعتماد, أوراق اعتماده
  en: presented his credentials, letters of credence, diplomatic credentials, presented her credentials, credentials, his credentials, her credentials
  fr: lettres de créance
  es: cartas credenciales, presentó sus credenciales
  ru: верительные грамоты, верительных грамот

hit-target : event < hit
  ar: أصاب هدفه, أصابت هدفها, أصابت أهدافها, أصاب أهدافه, إصابة مباشرة, أصاب الهدف, إصابة الهدف, أصاب مباشرة, إصابات مباشرة
  en: hit its target, hit their targets, hit the target, reached its target, reached their targets, found its mark, scored a direct hit
  fr: touché sa cible, atteint sa cible, atteint leur cible, touché leur cible, atteint leurs cibles, frappe directe
  es: alcanzó su objetivo, alcanzaron sus objetivos, dio en el blanco, alcanzaron su objetivo, impacto directo
  ru: достигла цели, достигли цели, достиг цели, поразила цель, поразили цели, поразил цель, прямое попадание, попала в цель

falling-debris : event
  ar: سقوط حطام, سقط حطام, شظايا صاروخ اعتراضي, سقوط شظايا, حطام مسيرة, حطام المسيرة, حطام صاروخ, حطام المسيرات, سقوط بقايا
  en: falling debris, drone debris, debris from the drone, missile debris, debris of a drone, fragments of a drone, falling fragments, debris fell, debris from intercepted, fragments fell, falling wreckage, debris of a downed drone
  fr: chute de débris, débris de drone, débris de drones, débris du drone, débris de missile, débris tombés
  es: caída de restos, restos de un dron, restos de drones, restos del misil, restos de un misil, caída de fragmentos
  ru: обломки беспилотника, обломки дрона, обломков беспилотника, обломков дрона, падения обломков, падение обломков, упали обломки, обломками, обломков бпла, фрагменты беспилотника

stay-deployed : event < remain
  opposite: withdraw
  ar: ستبقى القوات, بقاء القوات, تبقى القوات, يبقى الجيش, سيبقى الجيش, سيبقى جنودنا, إبقاء القوات, الإبقاء على القوات, الإبقاء على قوات, رفض الانسحاب, رفضت الانسحاب, يرفض الانسحاب, باقون في, بقاء قواته
  en: troops will remain, troops will stay, troops remain in, troops would remain, troops stay, troops stayed, forces will remain, forces will stay, forces remain in, army will remain, army will stay, keep troops, keep its troops, keeping troops, keep forces, refused to withdraw, refuses to withdraw, maintain a military presence, remain deployed
  fr: troupes resteront, troupes restent, maintien des troupes, maintenir des troupes, maintient ses troupes, maintenir ses troupes, forces resteront, armée restera, refuse de se retirer, refusé de se retirer, maintien des forces, maintien de ses forces
  es: tropas permanecerán, tropas seguirán, tropas permanecen, mantendrá sus tropas, mantener sus tropas, mantener tropas, mantiene sus tropas, ejército permanecerá, permanencia de las tropas, se niega a retirarse
  ru: войска останутся, войска остаются, останутся на позициях, оставить войска, оставит войска, сохранить присутствие, отказался вывести войска, отказалась выводить войска, военное присутствие сохранится

repel-attack : event < defend
  ar: صد الهجوم, صد الجيش الهجوم, صد الجيش هجوما, صدت القوات, صد هجوما, صدت هجوما, صد هجمات, تصدت للهجوم, تصدى للهجوم, تصدت لهجوم, تصدى لهجوم, تصدت القوات, إحباط هجوم, أحبط هجوما, أفشل هجوما, دحر, دحرت, إفشال الهجوم
  en: repelled the attack, repelled an attack, repels attack, repel the attack, repelled the assault, repelled an assault, repelled attacks, repelled assaults, repulsed, fended off, fend off, fends off, fending off, beat back, beaten back, beats back, warded off, pushed back the attack, drove off the attackers, thwarted an offensive, halted the advance
  fr: repoussé l'attaque, repoussé une attaque, repousse une attaque, repoussé l'assaut, repoussé un assaut, repoussé l'offensive, repoussé les assaillants, attaque repoussée, attaque a été repoussée, repousser l'attaque, repousser l'offensive, tenu en échec, contenu l'offensive
  es: repelió el ataque, repele el ataque, repelió, repelieron, rechazó el ataque, rechazó un ataque, rechazaron el ataque, repeler el ataque, rechazó la ofensiva
  ru: отразила атаку, отразил атаку, отразили атаку, отразили атаки, отразили нападение, отбили атаку, отбил атаку, отбила атаку, отбили атаки, отбито атак, отражено атак, отражение атаки, отражена атака, отразить атаку, отбить атаку, отбросили противника

ceasefire-holds : event
  opposite: violate-ceasefire
  ar: صمدت الهدنة, صمود الهدنة, الهدنة صامدة, تصمد الهدنة, الهدنة تصمد, صمد وقف إطلاق النار, صمود وقف إطلاق النار, الهدوء يسود, التزم الطرفان بالهدنة, الالتزام بوقف إطلاق النار, التزام بوقف إطلاق النار, الالتزام بالهدنة, التزم بوقف إطلاق النار, احترام وقف إطلاق النار, احترام الهدنة
  en: truce is holding, truce holds, truce held, truce appeared to hold, truce was holding, truce appears to be holding, ceasefire is holding, ceasefire holds, ceasefire held, ceasefire was holding, ceasefire appeared to hold, largely holding, ceasefire appears to be holding, respected the ceasefire, respected the truce, observed the ceasefire, observed the truce, abided by the ceasefire, uneasy calm, fragile calm, calm prevailed
  fr: trêve tient, trêve semble tenir, trêve a tenu, cessez-le-feu tient, cessez-le-feu semble tenir, cessez-le-feu a tenu, trêve respectée, cessez-le-feu respecté, respecté la trêve, respecté le cessez-le-feu, respecter le cessez-le-feu, calme précaire, trêve est respectée
  es: tregua se mantiene, se mantiene la tregua, alto el fuego se mantiene, se mantiene el alto el fuego, tregua resiste, alto el fuego resiste, respetan la tregua, respetaron la tregua, respetan el alto el fuego, tregua aguanta, calma tensa
  ru: перемирие соблюдается, соблюдают перемирие, соблюдается перемирие, перемирие держится, соблюдается режим прекращения огня, соблюдение перемирия, соблюдают режим прекращения огня, соблюдают режим тишины, хрупкое перемирие сохраняется

hand-over-body : event < hand-over, body
  ar: تسليم الجثامين, سلمت الجثامين, تسليم جثامين, سلمت جثامين, سلمت جثة, تسليم جثة, تسليم الجثث, سلمت الجثث, تسليم جثث, تسليم رفات, سلمت رفات, سلم الجثمان, إعادة الجثامين, إعادة رفات, إعادة جثامين, استلام جثة, تسلمت جثامين, تسلم جثمان, استعادة جثة, استعادة جثث, تسلمت رفات, تسليم الجثمان
  en: bodies were handed over, body was handed over, handed over the body, handed over the bodies, handed over bodies, handed over the remains, hand over the bodies, handing over bodies, return of bodies, return of the bodies, return of remains, returned the body, returned the bodies, returned the remains, remains were returned, bodies were returned, body was returned, bodies returned, remains handed over, received the bodies, exchange of bodies, swap of bodies, repatriated the bodies, repatriation of bodies
  fr: remis le corps, remis les corps, corps a été remis, corps ont été remis, remise du corps, remise des corps, dépouille a été remise, dépouilles ont été remises, remis la dépouille, restitué le corps, restitué les corps, restitution des corps, restitution du corps, rendu le corps, rendu les corps, rapatriement des corps, rapatriement du corps, restitué les dépouilles
  es: entregaron el cuerpo, entregó el cuerpo, entregó los cuerpos, entregaron los cuerpos, entrega de los cuerpos, entrega del cuerpo, cuerpos fueron entregados, cuerpo fue entregado, devolvió los cuerpos, devolvió el cuerpo, devolución de los cuerpos, restos fueron entregados, entregó los restos, repatriación de los cuerpos, repatriación de cuerpos
  ru: передали тело, передал тела, передала тела, передали тела, передано тело, переданы тела, передача тел, передаче тел, вернули тело, вернули тела, возвращение тел, обмен телами, обменялись телами, останки переданы, передали останки

proof-of-life : thing
  ar: دليل على أنه على قيد الحياة, إثبات حياة, دليل على الحياة, دليل حياة
  en: proof of life, sign of life, signs of life, proof-of-life video
  fr: preuve de vie, signe de vie, preuves de vie
  es: prueba de vida, fe de vida, pruebas de vida
  ru: доказательство жизни, доказательства жизни, признаки жизни

defuse-bomb : event < demine
  ar: أبطل خبراء المتفجرات, إبطال مفعول, أبطل مفعول, إبطال عبوة, إبطال القنبلة, إبطال قنبلة, تفكيك عبوة, تفكيك العبوة, تفكيك قنبلة, تفكيك القنبلة, فككت عبوة, فجرتها عن بعد, تفجير محكم, تفجير متحكم به
  en: defused the bomb, defused a bomb, defuse the bomb, defused the device, defuse the device, bomb was defused, bomb disposal, bomb squad, sappers, sapper, controlled explosion, controlled detonation, made safe, rendered safe, neutralised the bomb, neutralised the device, disarmed the bomb, deactivated the bomb
  fr: désamorcé, désamorcer, désamorce, désamorçage, désamorcée, neutralisé la bombe, neutralisé l'engin, explosion contrôlée, démineurs, équipe de déminage
  es: desactivó la bomba, desactivaron la bomba, desactivaron un explosivo, desactivar la bomba, desactivó el artefacto, desactivaron el artefacto, desactivación de explosivos, artificieros, antibombas, brigada antiexplosivos, tedax, explosión controlada, detonación controlada
  ru: обезвредили, обезвредил, обезврежена, обезврежено, обезврежен, обезвредить, обезвреживание, сапёры, саперы, контролируемый подрыв, контролируемый взрыв, разминировали

unexploded : quality
  opposite: explosion
  en: unexploded, failed to explode, failed to detonate
  fr: non explosé, non explosée, non explosées
  ru: неразорвавшийся, неразорвавшаяся, неразорвавшиеся

dismantle-cell : event
  ar: تفكيك خلية, فككت خلية, فكك خلية, تفكيك شبكة, ضبط خلية, توقيف خلية, الإطاحة بخلية, القبض على خلية, خلية إرهابية
  en: dismantled a cell, dismantles cell, broke up a cell, busted a cell, dismantled a network, broke up a network, broke up a ring, busted a ring, terror cell, terrorist cell, sleeper cell, dismantled a gang, busted a gang, cell was dismantled
  fr: démantelé une cellule, démantèle une cellule, démantèlement d'une cellule, démantèlement d'un réseau, démantelé, cellule terroriste, démantèle un réseau
  es: desarticuló una célula, desarticula una célula, desarticularon una célula, desarticuló una red, desarticulación de una célula, desarticula una red, célula terrorista, desmanteló una red, desarticulada, desmanteló una banda, desarticuló una banda
  ru: ликвидировали ячейку, ликвидирована ячейка, раскрыли ячейку, разгромили ячейку, террористическая ячейка, ячейки террористов, раскрыли сеть, ликвидировали сеть, обезврежена ячейка, накрыли банду

pledge-allegiance : event
  ar: بايع, مبايعة, بايعت التنظيم, أعلن ولاءه, أعلنت ولاءها, أعلن البيعة, أعلن مبايعته
  en: pledged allegiance, pledge allegiance, swore allegiance, sworn allegiance, allegiance to the group, pledged loyalty
  fr: prêté allégeance, allégeance
  es: juró lealtad, juraron lealtad, declaró lealtad, prometió lealtad, lealtad al grupo
  ru: присягнул на верность, присягнула на верность, присягнули на верность, поклялся в верности

radicalise : event
  ar: تطرف, تطرفه, جنوح إلى التطرف, انزلق إلى التطرف
  en: radicalised, radicalized, radicalisation, radicalization, self-radicalised
  fr: radicalisé, radicalisée, radicalisation, radicalisés, se radicaliser
  es: radicalizado, radicalizada, radicalización, se radicalizó, radicalizados
  ru: радикализация, радикализировался, радикализовался

alert-level : thing < warning
  ar: مستوى التأهب الأمني, رفع مستوى التأهب, حالة التأهب القصوى, حالة تأهب, أعلى درجات التأهب, مستوى الإنذار, رفع حالة التأهب, تأهب أمني, مستوى التهديد الإرهابي
  en: terror alert, threat level, high alert, maximum alert, security alert, heightened alert, state of alert, raised the alert level, on alert
  fr: niveau d'alerte, alerte maximale, état d'alerte, alerte attentat, en alerte, niveau de menace, urgence attentat
  es: nivel de alerta, alerta máxima, alerta antiterrorista, máxima alerta, estado de alerta, en alerta, nivel de amenaza
  ru: уровень террористической угрозы, повышенная готовность, повышенной готовности, в боевой готовности, уровень угрозы

friendly-fire : event
  ar: نيران صديقة, بنيران صديقة
  en: friendly fire, own troops by mistake
  fr: tir ami, tirs amis, feu ami
  es: fuego amigo
  ru: дружественный огонь, дружественным огнём, дружественным огнем, огонь по своим

defect-army : event
  ar: انشق عن الجيش, انشقاق ضباط, انشق ضابط, انشقاق جنود, انشق جنود, منشق عن الجيش, منشقون عن الجيش, فرار جنود, فر جنود
  en: defected from the army, army defector, army defectors, soldiers deserted, deserted from the army, soldier defected, desertion, desertions, deserting, defected to the rebels
  fr: déserté l'armée, désertion, désertions, fait défection de l'armée, soldats déserteurs
  es: desertó del ejército, desertaron, desertó, deserción, deserciones, militar desertor
  ru: дезертировал, дезертировали, дезертирство, перебежал на сторону, перешли на сторону противника, самовольное оставление части

jam-signal : event
  ar: تشويش, التشويش على, شوش على, حرب إلكترونية
  en: jamming, jammed the signal, electronic warfare, jammed communications, gps interference, spoofing
  fr: brouillage, brouillé le signal, guerre électronique
  es: interferencia de señal, interferencias gps, bloqueo de señal, guerra electrónica, inhibidores de señal
  ru: глушение, радиоэлектронная борьба, средства рэб, подавление сигнала, помехи gps, подавил средствами рэб

escort-duty : event < accompany
  ar: مواكبة, واكب, واكبت, بمواكبة, تحت حراسة, حراسة مشددة, في ظل حراسة
  en: under escort, police escort, military escort, escorted by, naval escort, under guard, under heavy guard, under armed guard, escorting ships, under tight security, amid tight security
  fr: sous escorte, escorté par, escortée par, escorte policière, sous bonne garde, sous haute surveillance, escorte militaire, sous haute sécurité
  es: bajo escolta, escoltado por, escoltada por, escolta policial, escolta militar, bajo custodia policial, fuertes medidas de seguridad
  ru: под охраной, под конвоем, под усиленной охраной, в сопровождении полиции, под эскортом, эскорт

human-shield : thing
  ar: دروع بشرية, درع بشري, كدروع بشرية
  en: human shield, human shields
  fr: bouclier humain, boucliers humains
  es: escudo humano, escudos humanos
  ru: живой щит, живым щитом, человеческий щит, живого щита

sniper : thing < combatant
  ar: قناص, قناصة, قناصون, قناصين, قنص
  en: sniper, snipers, marksman
  fr: tireur embusqué, tireurs embusqués, tireur d'élite, sniper, snipers
  es: francotirador, francotiradores
  ru: снайпер, снайперы, снайпера, снайперский

foreign-fighter : thing < fighter
  ar: مقاتلون أجانب, مقاتلين أجانب, المقاتلين الأجانب, مقاتل أجنبي
  en: foreign fighters, foreign fighter
  fr: combattants étrangers, combattant étranger
  es: combatientes extranjeros, combatiente extranjero
  ru: иностранные боевики, иностранных боевиков, иностранные наёмники, иностранные бойцы

raise-flag : event
  ar: رفع العلم, رفعوا العلم, رفعت العلم, رفع علم, إنزال العلم, أنزلوا العلم, رفع الأعلام
  en: raised the flag, raised its flag, hoisted the flag, hoist the flag, raising the flag, planted a flag, flag was raised, flag raised
  fr: hissé le drapeau, hisser le drapeau, planté leur drapeau, drapeau a été hissé
  es: izó la bandera, izaron la bandera, izar la bandera, izada de bandera
  ru: подняли флаг, поднял флаг, водрузили флаг, поднят флаг, поднятие флага, водрузил флаг

counter-protest : event < protest
  ar: مظاهرة مضادة, مظاهرات مضادة, تظاهرة مضادة, احتجاج مضاد, مسيرة مؤيدة للحكومة
  en: counter-protest, counter-protesters, counter-demonstration, counter-demonstrators, counterprotest, counterprotesters, pro-government rally, rival rally, rival protests
  fr: contre-manifestation, contre-manifestants, contre-manifestant
  es: contramanifestación, contramanifestantes, contraprotesta
  ru: контрпротест, контрдемонстрация, контрмитинг, контрпротестующие

call-off-protest : event < cancel
  ar: تعليق الاعتصام, علق الاعتصام, إنهاء الاعتصام, أنهى المحتجون, فض المحتجون اعتصامهم, إلغاء المظاهرة, ألغيت المظاهرة, تعليق الاحتجاجات, علقوا احتجاجاتهم, تعليق الاحتجاج
  en: called off the protest, calls off protest, called off protests, ended the sit-in, ended their sit-in, suspended the protest, suspended protests, call off protests, protest was called off, ended their protest, halted the protests, cancelled the march, lifted the sit-in
  fr: suspendu la manifestation, annulé la manifestation, levé le camp, mis fin au sit-in, suspendu le mouvement, annulé la marche
  es: suspendieron la protesta, levantaron la protesta, desconvocó la protesta, desconvocó la manifestación, levantaron el bloqueo, canceló la marcha, suspendió la marcha, desconvocada
  ru: отменили митинг, отменил митинг, прекратили протест, приостановили протесты, завершили акцию, митинг отменён, акция отменена, свернули протест

authorise-protest : event < allow
  ar: رخصت للمظاهرة, ترخيص المظاهرة, مظاهرة مرخصة, سمحت بالتظاهر, السماح بالتظاهر, سمحت بالمظاهرة
  en: authorised the protest, authorized the march, permitted the protest, allowed the protest, authorised protest, allowed the march, authorised rally, permission for the rally
  fr: autorisé la manifestation, manifestation autorisée, autorisé le rassemblement, autorise la manifestation
  es: autorizó la manifestación, autorizó la marcha, manifestación autorizada, autorizó la protesta
  ru: разрешили митинг, разрешил митинг, санкционированный митинг, согласовали митинг, согласованный митинг, согласованная акция

water-cannon : thing
  ar: خراطيم المياه, خراطيم مياه, مدافع المياه, مدفع مياه, مدافع مياه
  en: water cannon, water cannons, water-cannon
  fr: canon à eau, canons à eau, lance à eau, lances à eau
  es: cañón de agua, cañones de agua, chorros de agua, camiones hidrantes, camión hidrante, tanquetas de agua, carro lanzaagua
  ru: водомёт, водомёты, водомет, водометы, водомётов, водометов, водомётами, водометами

rubber-bullet : thing
  ar: رصاص مطاطي, الرصاص المطاطي, طلقات مطاطية, أعيرة مطاطية, رصاص معدني مغلف بالمطاط
  en: rubber bullet, rubber bullets, rubber-coated bullets, plastic bullets, pellets fired by police, baton rounds
  fr: balle en caoutchouc, balles en caoutchouc, balles de défense, flash-ball, lbd
  es: bala de goma, balas de goma, pelotas de goma, perdigones, balines de goma, proyectiles de goma
  ru: резиновая пуля, резиновые пули, резиновыми пулями, резиновых пуль

throw-stones : event < throw
  ar: رشق الشرطة بالحجارة, رشق المحتجون, رشقوا, رشق بالحجارة, رشقت بالحجارة, إلقاء الحجارة, ألقوا الحجارة, رمي الحجارة, رشق الحجارة, زجاجات حارقة, زجاجة حارقة, رشقا بالحجارة, ألقى المحتجون الحجارة
  en: threw stones, hurled stones, throwing stones, stone-throwing, pelted police, pelted with stones, hurled rocks, threw rocks, threw bottles, hurled bottles, petrol bombs, petrol bomb, molotov cocktails, molotov cocktail, threw projectiles, hurled projectiles, threw fireworks, firebombs, hurling stones, threw eggs
  fr: jets de pierres, jeté des pierres, jet de projectiles, jets de projectiles, lancé des pierres, lancé des projectiles, caillassé, caillassage, caillassés, cocktail molotov, cocktails molotov, jettent des pierres, tirs de mortiers d'artifice
  es: lanzaron piedras, lanzaron objetos, arrojaron piedras, arrojaron objetos, lanzamiento de piedras, tiraron piedras, apedrearon, apedreó, cócteles molotov, cóctel molotov, bombas molotov, lanzando piedras, bombas incendiarias
  ru: бросали камни, закидали камнями, забросали камнями, забросали полицию, бросают камни, коктейли молотова, коктейль молотова, коктейлями молотова, кидали камни, метали камни, закидали яйцами

storm-building : event < incursion
  ar: اقتحم المحتجون, اقتحم المتظاهرون, اقتحم محتجون, اقتحم متظاهرون, اقتحموا مبنى, اقتحم البرلمان, اقتحام البرلمان, اقتحام مبنى, اقتحام السفارة, اقتحام القصر, اقتحموا البرلمان, اقتحموا السفارة, اقتحموا القصر, اقتحام المبنى, اقتحموا المبنى
  en: stormed the parliament, stormed parliament, stormed the building, stormed the palace, stormed the embassy, stormed the offices, storming of parliament, storming of the parliament, storming the parliament, storming parliament, broke into the building, broke into parliament, broke into the parliament, broke into the palace, forced their way in, forced their way into parliament, invaded the building, overran the palace, breached the gates, breached barricades, broke through the barriers, broke through police lines, occupied the parliament, ransacked the building, stormed into
  fr: envahi le parlement, pris d'assaut, prise d'assaut, prennent d'assaut, envahi le palais, envahi l'ambassade, pénétré dans le parlement, forcé l'entrée, fait irruption, font irruption, investi le bâtiment, ont forcé les grilles
  es: irrumpieron en el parlamento, irrumpieron en, irrumpió en, irrumpen en, asaltaron el parlamento, asaltaron el palacio, asalto al parlamento, asalto al palacio, asalto al capitolio, asaltaron la embajada, asalto a la embajada, tomaron por asalto, entraron por la fuerza, invadieron el congreso, asaltaron la sede
  ru: ворвались в парламент, ворвались в здание, ворвались во дворец, ворвались в посольство, штурм парламента, штурмовали парламент, взяли штурмом, ворвались на территорию, захватили здание, захватили парламент, захват здания, вломились, штурмовали здание, прорвали оцепление, прорвались в здание

vandalise : event < damage
  ar: أعمال تخريب, تخريب الممتلكات, خربوا, تحطيم واجهات, حطم المحتجون, أضرار بالممتلكات
  en: vandalised, vandalized, vandalism, smashed windows, smashed shop windows, smashing windows, torched, trashed, overturned cars, damaged shops, smashed up
  fr: vandalisé, vandalisme, vitrines brisées, brisé des vitrines, voitures incendiées, voitures brûlées, incendié des voitures, casseurs, saccages
  es: vandalismo, actos vandálicos, rompieron vidrios, rompieron escaparates, quemaron autos, quemaron vehículos, incendiaron vehículos, vandalizaron
  ru: вандализм, разбили витрины, били витрины, подожгли машины, сожгли машины, акты вандализма

organiser : thing
  ar: المنظمون, المنظمين, منظمو, منظمي, الجهة المنظمة, منظمون
  en: organiser, organisers, organizer, organizers
  fr: organisateur, organisateurs, organisatrice
  es: organizador, organizadores, organizadora, convocantes
  ru: организатор, организаторы, организаторов

open-border : event < open, border
  opposite: close-border
  ar: أعيد فتح المعبر, فتح المعبر, فتحت المعبر, فتح معبر, فتح الحدود, فتحت الحدود, فتحت حدودها, فتح حدودها, فتح المعابر, افتتاح المعبر, تشغيل المعبر
  en: border was reopened, border reopened, reopened the border, reopens border, reopened its border, reopen the border, reopening of the border, border reopening, reopened the crossing, reopening of the crossing, reopens crossing, crossing reopened, crossing reopens, crossing was reopened, crossing opened, opened the crossing, opening of the crossing, opened the border, opened its border, open the border, opened its borders, open its borders, reopened its borders, opening of the border, reopen the crossing, open the border crossing, reopen the border crossing, reopened the border crossing, open the crossing
  fr: frontière a rouvert, rouvert la frontière, rouvert sa frontière, rouvre la frontière, rouvre sa frontière, réouverture de la frontière, réouverture du poste-frontière, réouverture du point de passage, rouvert le poste-frontière, rouvert le point de passage, frontière rouverte, ouvert la frontière, ouvert sa frontière, ouverture de la frontière, ouverture du point de passage, ouvert le point de passage, rouvert ses frontières
  es: reabrió la frontera, reabre la frontera, reabrieron la frontera, reapertura de la frontera, reabrió el paso, reabre el paso, reapertura del paso, paso fronterizo reabrió, reabrió su frontera, abrió la frontera, abre la frontera, apertura de la frontera, apertura del paso, abrió el paso, frontera reabrió, reabrió sus fronteras
  ru: граница вновь открыта, граница открыта, открыли границу, открыл границу, открыла границу, открытие границы, открыли пункт пропуска, открыт пункт пропуска, открыли кпп, кпп открыт, открыли переход, открыл переход, возобновил работу пункт пропуска, открытие пункта пропуска, открытие границ

close-border : event < close, border
  opposite: open-border
  ar: أغلق المعبر, إغلاق المعبر, أغلقت المعبر, إغلاق معبر, أغلق معبر, إغلاق الحدود, أغلقت الحدود, أغلقت حدودها, أغلق الحدود, إغلاق المعابر, أغلقت المعابر, إغلاق حدودها, المعبر مغلق, المعابر مغلقة, المعبر المغلق
  en: closed the border, closed its border, closes border, closed its borders, close the border, close its border, closing the border, closing its border, border was closed, border closure, closure of the border, border closed, border closures, sealed the border, sealed its border, sealed its borders, seals border, sealing the border, shut the border, shut its border, shuts border, shut its borders, closed the crossing, closure of the crossing, crossing was shut, crossing was closed, crossing closed, crossing remains closed, shut the crossing, shutting the border, border shut, crossing shut
  fr: fermé la frontière, fermé sa frontière, ferme la frontière, ferme sa frontière, ferme ses frontières, fermé ses frontières, fermeture de la frontière, fermeture des frontières, fermeture du poste-frontière, fermeture du point de passage, frontière fermée, frontière a été fermée, frontière est fermée, fermé le point de passage, fermé le poste-frontière, point de passage fermé, fermer la frontière, fermer ses frontières, bouclé la frontière
  es: cerró la frontera, cierra la frontera, cerraron la frontera, cierre de la frontera, cerrar la frontera, cierre de fronteras, cerró su frontera, cierra su frontera, cerró sus fronteras, frontera cerrada, cerró el paso, cierre del paso, paso cerrado, selló la frontera, sellar la frontera, cerraron el paso
  ru: закрыли границу, закрыл границу, закрыла границу, граница закрыта, закрытие границы, закрыли кпп, кпп закрыт, закрыли пункт пропуска, закрыт пункт пропуска, закрытие пункта пропуска, закрыли переход, закрыть границу, закрытие границ, закрыла границы, закрыл границы

cross-border : event < transit-cross, border
  opposite: turn-back
  ar: عبر الحدود إلى, عبروا الحدود, عبرت الحدود, عبور الحدود, عبرت الشاحنات, عبور الشاحنات, دخلت الشاحنات, اجتاز الحدود, اجتازوا الحدود, اجتياز الحدود, عبرت المعبر, عبروا المعبر, يعبرون الحدود, تعبر الحدود, دخلوا عبر الحدود, اجتازت الحدود
  en: crossed the border, cross the border, crosses border, crossing the border, crossed over the border, crossed the frontier, border crosser, border crossers, crossed through the crossing, passed through the crossing, crossed illegally, entered illegally, came across the border, trucks crossed
  fr: franchi la frontière, franchissent la frontière, franchir la frontière, franchit la frontière, traversé la frontière, traversent la frontière, traverser la frontière, traverse la frontière, passé la frontière, passer la frontière, passage de la frontière, franchissement de la frontière, passent la frontière
  es: cruzaron la frontera, cruzó la frontera, cruzan la frontera, cruza la frontera, cruzar la frontera, cruzando la frontera, cruce de la frontera, atravesaron la frontera, cruces fronterizos, pasaron la frontera, atravesó la frontera
  ru: пересекли границу, пересёк границу, пересек границу, пересекла границу, пересекают границу, пересечение границы, пересечения границы, перешли границу, перешёл границу, перешел границу, пересечь границу, перешла границу, пересекло границу

turn-back : event
  ar: أعيد المهاجرون, أعادت المهاجرين, إعادة المهاجرين, رد المهاجرين, صد المهاجرين, صدت المهاجرين, منعتهم من العبور, منعوا من العبور, منع من الدخول, منعوا من الدخول, إعادتهم من الحدود, رفض دخول, رفض دخوله, رفض السماح له بالدخول, أعيد أدراجه, أعادهم حرس الحدود
  en: turned back at the border, turned away at the border, turns back migrants, turning back migrants, turned away migrants, pushed back migrants, pushed back at the border, pushbacks, pushed them back, refused entry, denied entry, deny entry, denies entry, refuses entry, barred entry, sent back at the border, sent back across the border, stopped at the border, blocked from entering, refusal of entry, entry denied
  fr: refoulé, refoulés, refoulée, refoulement, refoulements, refouler, refoule, interdit d'entrée, interdits d'entrée, renvoyés à la frontière, reconduits à la frontière, reconduit à la frontière, reconduite à la frontière, entrée refusée, refuse l'entrée, bloqués à la frontière
  es: devueltos en la frontera, devolución en caliente, devoluciones en caliente, devueltos a la frontera, rechazados en la frontera, rechazo en frontera, les negaron la entrada, negó la entrada, denegó la entrada, denegada la entrada, impidió la entrada
  ru: развернули на границе, развернули мигрантов, развернули обратно, отказали во въезде, отказано во въезде, отказ во въезде, завернули на границе, вытеснили мигрантов, запретили въезд

grant-asylum : event < asylum
  opposite: deny-asylum
  ar: منح حق اللجوء, منحه اللجوء, منحت حق اللجوء, منح اللجوء, حصل على اللجوء, حصلوا على اللجوء, حصل على حق اللجوء, منحته اللجوء, حصل على صفة لاجئ, منح صفة لاجئ, قبول طلب اللجوء, قبول طلب لجوئه, قبل طلب لجوئه, منحته حق اللجوء
  en: granted asylum, grants asylum, grant asylum, given asylum, gave asylum, granted refugee status, given refugee status, received asylum, won asylum, granting asylum, asylum was granted, offered asylum, granted political asylum
  fr: obtenu l'asile, obtient l'asile, accordé l'asile, accorde l'asile, octroi de l'asile, obtenu le statut de réfugié, accorder l'asile, asile accordé, octroyé l'asile
  es: concedió asilo, concede asilo, concedieron asilo, otorgó asilo, otorga asilo, obtuvo asilo, recibió asilo, le concedieron el asilo, dio asilo, concedió el asilo, estatus de refugiado, otorgó el asilo, conceder asilo
  ru: получил убежище, получила убежище, получили убежище, предоставили убежище, предоставил убежище, предоставила убежище, предоставление убежища, статус беженца, предоставлено убежище, дали убежище

deny-asylum : event < asylum
  ar: رفض طلب لجوئه, رفض طلب اللجوء, رفض طلبات اللجوء, رفضت طلبات اللجوء, رفض طلبات لجوئهم, رفضت طلب لجوئه, رفض منحه اللجوء, حرم من اللجوء, رفض اللجوء, رفضت منح اللجوء
  en: denied asylum, refused asylum, asylum claim was rejected, rejected his asylum claim, asylum claims rejected, rejected asylum, asylum application was rejected, asylum was denied, asylum request was rejected, failed asylum seeker, failed asylum seekers, rejected his asylum application, turned down his asylum claim
  fr: demande d'asile a été rejetée, demande d'asile rejetée, refusé l'asile, débouté, déboutés, refus d'asile, asile refusé, rejet de sa demande d'asile, demandes d'asile rejetées
  es: denegó el asilo, denegaron el asilo, denegó asilo, rechazó su solicitud de asilo, solicitud de asilo fue rechazada, asilo denegado, negó el asilo, negó asilo, rechazo de la solicitud de asilo
  ru: отказали в убежище, отказал в убежище, отказано в убежище, отказ в убежище, отказала в убежище, отклонили прошение об убежище, отказ в предоставлении убежища

seek-asylum : event < asylum
  ar: طلب اللجوء في, تقدم بطلب لجوء, طلبوا اللجوء, طلبت اللجوء, يطلب اللجوء, يطلبون اللجوء, لجأ إلى السفارة, لجأت إلى دولة, تقدموا بطلبات لجوء
  en: sought asylum, seek asylum, seeking asylum, seeks asylum, applied for asylum, apply for asylum, asylum bid, requested asylum, request asylum, claimed asylum, claim asylum, took refuge in the embassy, asked for asylum
  fr: demandé l'asile, demande l'asile, demander l'asile, demandes d'asile, réfugié à l'ambassade, demande d'asile
  es: pidió asilo, pide asilo, pidieron asilo, solicitó asilo, solicitaron asilo, solicita asilo, pedir asilo, solicitar asilo, se asiló, solicitud de asilo, solicitudes de asilo, peticiones de asilo
  ru: попросил убежища, попросила убежища, попросили убежища, запросил убежище, запросили убежище, просят убежища, ищет убежища, ходатайство об убежище, укрылся в посольстве, прошение об убежище

migrant-landing : event < arrive
  ar: وصل مهاجرون, وصول مهاجرين, وصل المهاجرون إلى, وصول المهاجرين, نزول مهاجرين, وصولهم بحرا, وصلوا على متن قوارب, وصلوا بحرا
  en: migrants arrived, migrants landed, migrants came ashore, boat arrivals, migrants reached, migrant arrivals, sea arrivals, landed by boat, arrived by boat, arrived in small boats, migrant crossings, channel crossings
  fr: arrivée de migrants, arrivées de migrants, migrants sont arrivés, migrants ont débarqué, débarquement de migrants, arrivées par la mer, traversées de la manche
  es: llegada de migrantes, llegadas de migrantes, llegaron en patera, llegaron en cayuco, llegada de pateras, llegada de cayucos, migrantes llegaron, llegaron por mar, llegaron a la costa, llegada de inmigrantes
  ru: прибытие мигрантов, мигранты прибыли, мигранты высадились, прибыли на лодках, высадились на берег, приток мигрантов

border-fence : thing < fence
  ar: سياج حدودي, السياج الحدودي, جدار حدودي, الجدار الحدودي, الجدار الفاصل, سياج شائك, أسلاك شائكة, السياج الفاصل, جدار على الحدود
  en: border fence, border wall, border barrier, razor wire, barbed wire, wall along the border, fence along the border, barbed-wire fence, separation barrier
  fr: clôture frontalière, mur frontalier, mur à la frontière, barbelés, fil barbelé, clôture à la frontière
  es: valla fronteriza, muro fronterizo, valla de la frontera, muro en la frontera, alambre de púas, alambrada, concertinas
  ru: пограничный забор, забор на границе, стена на границе, пограничная стена, колючая проволока, колючей проволокой, заграждение на границе

unaccompanied-minor : thing < child
  en: unaccompanied minor, unaccompanied minors, unaccompanied children, unaccompanied child
  fr: mineur non accompagné, mineurs non accompagnés, mineurs isolés, mineur isolé
  es: menores migrantes
  ru: несопровождаемые несовершеннолетние

stowaway : thing
  ar: متسلل على متن, مسافر خلسة, مسافرين خلسة, متخف على متن
  en: stowaway, stowaways, hid in a lorry, hidden in a lorry, hidden in a truck
  fr: passager clandestin, passagers clandestins
  es: polizón, polizones
  ru: безбилетник, нелегальный пассажир, пробрался на борт, спрятался в грузовике

legalise-status : event
  ar: تسوية أوضاع, تسوية أوضاعهم, تسوية وضع, تقنين أوضاع, تسوية الوضع القانوني, توفيق أوضاع
  en: regularise, regularize, regularisation, regularization, legalise their status, legal status, amnesty for migrants, regularised, path to citizenship, legalise migrants, granted residency
  fr: régulariser, régularisation, régularisé, régularisés, régularisations
  es: regularización, regularizar, regularizó, regularizados, regularice, regularicen
  ru: легализация мигрантов, легализовать мигрантов, легализация, амнистия мигрантов, узаконить статус, легализовали

undocumented : thing < migrant
  en: undocumented, illegal migrants, illegal immigrants, illegals, irregular migrants
  fr: clandestins, immigré clandestin, en situation irrégulière, migrants irréguliers
  es: indocumentado, indocumentados, inmigrantes ilegales, inmigrantes irregulares, en situación irregular, migrantes irregulares
  ru: нелегалы, нелегал, нелегалов, нелегальные мигранты, нелегальных мигрантов, нелегальный мигрант

suspend-visa : event < suspend, visa
  ar: تعليق التأشيرات, علقت إصدار التأشيرات, تعليق إصدار التأشيرات, وقف منح التأشيرات, إلغاء التأشيرات, ألغت تأشيرات, إلغاء تأشيرة, ألغت تأشيرته, إلغاء تأشيراتهم, سحب التأشيرة, رفض منحه تأشيرة, رفض تأشيرة
  en: suspended visas, revoked visas, revoked his visa, revoked her visa, revokes visas, visa ban, visa restrictions, halted visas, stopped issuing visas, cancelled his visa, cancelled visas, denied visas, denied a visa, refused a visa, visa was revoked, visa revoked, visa suspension, suspended visa services, visas revoked
  fr: suspendu les visas, suspendu la délivrance de visas, révoqué les visas, annulé les visas, révoqué son visa, refusé un visa, refus de visa, révocation de visas, annulé son visa, visas révoqués
  es: suspendió los visados, suspendió las visas, revocó las visas, revocó la visa, revocó el visado, canceló las visas, negó la visa, canceló el visado, denegó el visado, revocación de visas, suspensión de visas, negó visas
  ru: приостановил выдачу виз, приостановила выдачу виз, прекратил выдачу виз, прекратила выдачу виз, аннулировал визы, аннулировала визы, аннулировал визу, отозвал визы, отказали в визе, отказ в визе, приостановка выдачи виз, запрет на выдачу виз

visa-free : quality < visa
  ar: إعفاء من التأشيرة, الإعفاء من التأشيرة, إلغاء التأشيرة بين
  en: visa-free, visa free, visa waiver, visa exemption
  fr: exemption de visa, dispense de visa, exemptés de visa
  es: exención de visado, exención de visas, exención de visa
  ru: безвизовый, безвизового режима, отмена виз

deliver-aid : event < relief
  opposite: block-aid
  ar: دخلت المساعدات, دخول المساعدات, دخول مساعدات, إدخال مساعدات, إدخال المساعدات, أدخلت مساعدات, وصلت المساعدات, وصول المساعدات, وصول مساعدات, وصلت قافلة المساعدات, وصول قافلة المساعدات, وصلت قافلة مساعدات, وصول شاحنات المساعدات, دخلت شاحنات المساعدات, دخول شاحنات المساعدات, دخول شاحنات مساعدات, دخلت شاحنات مساعدات, إيصال المساعدات, إيصال مساعدات, توزيع المساعدات, توزيع مساعدات, وزعت المساعدات, وزعت مساعدات, تسليم المساعدات, تدفق المساعدات, السماح بدخول المساعدات, تفريغ المساعدات, سلمت المساعدات
  en: aid entered, aid enters, aid has entered, aid trucks entered, aid trucks reached, aid trucks enter, aid trucks crossed, aid convoy arrived, aid convoy reached, aid arrived, aid arrives, aid reached, aid reaches, aid was delivered, aid delivered, delivered aid, deliver aid, delivers aid, delivering aid, delivery of aid, aid delivery, aid was distributed, aid distributed, distributed aid, distribute aid, distributing aid, aid distribution, distribution of aid, handed out aid, handed out food, distributed food, food distribution, aid flow, flow of aid, aid is flowing, let aid in, allow aid in, allowed aid in, allow in aid, entry of aid, aid began entering, aid getting in, aid access
  fr: aide est entrée, aide est arrivée, aide a été livrée, aide humanitaire est entrée, entrée de l'aide, entrée d'aide, acheminement de l'aide, acheminé de l'aide, acheminer l'aide, acheminer de l'aide, livré de l'aide, livraison d'aide, livraisons d'aide, livraison de l'aide, distribution d'aide, distribution de l'aide, distribué de l'aide, camions d'aide sont entrés, convoi d'aide est arrivé, distributions alimentaires, distribution de nourriture, convoi humanitaire est arrivé
  es: entró la ayuda, entrada de ayuda, entrada de la ayuda, llegó la ayuda, llegada de ayuda, llegada de la ayuda, entrega de ayuda, entregó ayuda, entregaron ayuda, entregas de ayuda, distribución de ayuda, distribución de la ayuda, repartió ayuda, reparto de ayuda, distribuyó ayuda, entraron camiones de ayuda, camiones de ayuda entraron, convoy de ayuda llegó, ayuda entró, distribución de alimentos, reparto de alimentos, repartieron alimentos
  ru: помощь доставлена, доставили помощь, доставка помощи, доставка гуманитарной помощи, доставили гуманитарную помощь, доставлена гуманитарная помощь, раздача помощи, раздали помощь, распределение помощи, прибыла помощь, поступила помощь, колонна с гуманитарной помощью прибыла, доставку помощи, раздача продовольствия, раздают еду, доставил гумпомощь, доставка гумпомощи

block-aid : event < prevent, relief
  ar: منع دخول المساعدات, منع إدخال المساعدات, منعت دخول المساعدات, تمنع دخول المساعدات, منع وصول المساعدات, منع المساعدات, عرقلة المساعدات, عرقلة دخول المساعدات, عرقلة وصول المساعدات, إعاقة وصول المساعدات, احتجاز المساعدات, تعرقل دخول المساعدات, وقف دخول المساعدات, أوقفت دخول المساعدات, منعت المساعدات, حظر دخول المساعدات, تقييد المساعدات, نهب المساعدات
  en: aid was blocked, blocked aid, blocks aid, blocking aid, block aid, aid blockade, aid is blocked, aid remains blocked, prevented aid, preventing aid, prevents aid, stopped aid from entering, halted the entry of aid, barred aid, denied aid access, denied humanitarian access, obstructed aid, obstructing aid, hindered aid, impeded aid, held up aid, aid held up, refused to let aid in, aid restrictions, choked off aid, cut off aid
  fr: aide bloquée, aide a été bloquée, aide est bloquée, bloqué l'aide, bloque l'aide, bloquer l'aide, blocage de l'aide, entravé l'aide, entrave l'aide, entraves à l'aide, empêché l'entrée de l'aide, empêche l'entrée de l'aide, interdit l'entrée de l'aide, aide entravée
  es: ayuda bloqueada, bloqueó la ayuda, bloquea la ayuda, bloqueo de la ayuda, bloqueo de ayuda, impidió la entrada de ayuda, impiden la entrada de ayuda, impidieron la entrada de ayuda, impide la entrada de ayuda, obstaculiza la ayuda, obstaculizó la ayuda, restricciones a la ayuda, bloquear la ayuda
  ru: помощь заблокирована, заблокировали помощь, заблокировал помощь, блокирует помощь, блокируют помощь, блокировка помощи, препятствует доставке, препятствуют доставке, запретил ввоз помощи, блокирование помощи

airdrop : event < relief
  ar: إنزالات جوية, إنزال مساعدات, إنزال المساعدات جوا, إسقاط المساعدات, إسقاط مساعدات, ألقت مساعدات جوا, ألقيت مساعدات, إسقاط جوي, ألقت طائرات مساعدات, أسقطت مساعدات, عمليات إنزال جوي, إلقاء المساعدات, الإنزال الجوي
  en: airdrop, airdropped, airdrops, air-dropped, air drop, air drops, dropped by parachute, dropped aid from the air, aid drops, aid drop, dropped from planes, dropped from the air, parachute drops
  fr: largages, larguer de l'aide, largage d'aide
  es: lanzamiento aéreo, lanzamientos aéreos, ayuda desde el aire, lanzaron ayuda, lanzamiento de ayuda, arrojó ayuda
  ru: сбросили с воздуха, сброс помощи, сбросили на парашютах, сброшена с воздуха, сброс с воздуха, сбросила гуманитарную помощь, сбросил помощь, сброс гуманитарной помощи, сбросы помощи

suspend-aid : event < suspend, relief
  opposite: resume-aid
  ar: علقت المساعدات, تعليق المساعدات, علقت مساعداتها, وقف المساعدات, أوقفت المساعدات, تجميد المساعدات, جمدت المساعدات, جمد المساعدات, قطع المساعدات, قطعت المساعدات, خفض المساعدات, تعليق المساعدة, تعليق تمويل, علقت تمويلها, وقف تمويل, أوقفت تمويلها, تجميد التمويل, قطع التمويل, تقليص المساعدات, خفض التمويل
  en: froze aid, freezes aid, aid freeze, aid was frozen, suspended aid, suspends aid, suspend aid, suspending aid, suspension of aid, aid suspension, aid was suspended, halted aid, halts aid, halt aid, stopped aid, stop aid, cut aid, cuts aid, cut off funding, aid cut, aid cuts, cutting aid, slashed aid, slashes aid, froze funding, suspended funding, withheld aid, withhold aid, paused aid, halted deliveries, funding cuts, funding freeze, halted funding
  fr: aide a été suspendue, aide suspendue, suspendu l'aide, suspend l'aide, suspension de l'aide, suspendu son aide, suspend son aide, gelé l'aide, gel de l'aide, gelé son aide, coupé les vivres, arrêt de l'aide, réduit l'aide, coupes dans l'aide, suspendu son financement, coupé l'aide
  es: suspendió la ayuda, suspende la ayuda, suspensión de la ayuda, congeló la ayuda, congela la ayuda, congelación de la ayuda, recortó la ayuda, recorta la ayuda, recorte de la ayuda, recortes de ayuda, cortó la ayuda, suspendió su financiación, retuvo la ayuda, suspendió la financiación, suspendió la asistencia
  ru: приостановил помощь, приостановила помощь, приостановили помощь, приостановка помощи, заморозил помощь, заморозила помощь, заморозка помощи, прекратил помощь, прекратила помощь, прекращение помощи, сократил помощь, сокращение помощи, приостановил финансирование, приостановили финансирование, прекратила финансирование

resume-aid : event < resume, relief
  ar: استئناف المساعدات, استأنفت المساعدات, استؤنفت المساعدات, استئناف إدخال المساعدات, استئناف دخول المساعدات, استئناف تمويل, استأنفت تمويلها, عودة المساعدات
  en: resumed aid, resumes aid, resume aid, resumption of aid, aid resumed, aid deliveries resumed, resumed funding, resume funding, restored funding, resumption of funding, restored aid
  fr: repris l'aide, reprend l'aide, reprise de l'aide, reprise des livraisons d'aide, repris son aide, repris son financement, aide a repris
  es: reanudó la ayuda, reanuda la ayuda, reanudación de la ayuda, reanudó el envío de ayuda, reanudó su financiación, reanudar la ayuda, retomó la ayuda
  ru: возобновил помощь, возобновила помощь, возобновили помощь, возобновление помощи, возобновил финансирование, возобновила финансирование, возобновить помощь

pledge-aid : event < promise
  ar: تعهد المانحون, تعهدت الدول المانحة, تعهد مانحون, تعهدات المانحين, تعهدت بتقديم, تعهد بتقديم, وعود المانحين, التزامات المانحين, مؤتمر المانحين, مؤتمر للمانحين, تعهدات مالية
  en: donors pledged, pledged aid, pledges aid, pledged in aid, aid pledge, aid pledges, pledging conference, donor conference, donors promised, donor pledges, promised aid, pledged funding, pledged to provide, pledged funds
  fr: donateurs ont promis, promesses de dons, promesse de dons, conférence des donateurs, promis une aide, promesses d'aide, promis de fournir, annoncé une aide, enveloppe d'aide, débloqué une aide, débloque une aide
  es: donantes prometieron, prometió ayuda, prometieron ayuda, promesas de ayuda, conferencia de donantes, comprometieron ayuda, se comprometió a aportar, prometió aportar
  ru: доноры пообещали, пообещали выделить, пообещал выделить, пообещала выделить, обещали выделить, обязались выделить, конференция доноров, обещания доноров, выделит помощь, выделил помощь, выделила помощь, выделить помощь

aid-appeal : event < request, relief
  ar: نداء إنساني, نداء استغاثة إنساني, نداء لجمع, نداء عاجل, أطلقت نداء, مناشدة دولية, نداء تمويل, طلب مساعدات, طلبت مساعدات, طلب المساعدة الدولية, طلبت مساعدة دولية, نداء لتقديم المساعدة
  en: aid appeal, humanitarian appeal, appealed for aid, appeals for aid, appealed for help, appeal for aid, appeal for funds, emergency appeal, flash appeal, funding appeal, appealed for donations, appealed for international help, asked for international help, requested international assistance, called for international aid, appealed for funding
  fr: appel à l'aide, appel aux dons, appel de fonds, demandé une aide internationale, demande l'aide internationale, demandé l'aide, appel humanitaire
  es: llamamiento humanitario, pidió ayuda internacional, pide ayuda internacional, solicitó ayuda internacional, pidió ayuda humanitaria, pidió fondos, petición de ayuda, llamado de ayuda, pidió asistencia internacional
  ru: обратился за помощью, обратилась за помощью, обратились за помощью, запросил помощь, запросила помощь, попросил о помощи, попросила о помощи, попросили помощи, призыв о помощи, гуманитарный призыв, просит о помощи

assassination-attempt : event < attempted-murder
  ar: محاولة اغتيال, محاولة لاغتيال, محاولة اغتياله, محاولات اغتيال, لمحاولة اغتيال
  en: assassination attempt, assassination attempts, assassination bid, attempt on his life, attempt on her life, attempted assassination, tried to assassinate, plot to assassinate, assassination plot
  fr: tentative d'assassinat, tentatives d'assassinat, attentat manqué contre, tenté d'assassiner
  es: intento de asesinato, intento de magnicidio, atentado fallido, intentó asesinar, intentaron asesinar, magnicidio frustrado
  ru: покушение на, покушения на, покушение, попытка покушения, покушении на

close-airspace : event < close, airspace
  opposite: open-airspace
  ar: إغلاق المجال الجوي, إغلاق الأجواء, أغلقت مجالها الجوي, أغلقت أجواءها, إغلاق مجالها الجوي, إغلاق أجوائها, أغلق مجاله الجوي, أغلقت المجال الجوي
  en: closed its airspace, closes airspace, close its airspace, closed the airspace, airspace closed, airspace was closed, airspace closure, closure of its airspace, closure of the airspace, shut its airspace, shut the airspace, closing its airspace
  fr: fermé son espace aérien, ferme son espace aérien, fermeture de l'espace aérien, fermeture de son espace aérien, espace aérien fermé, fermé l'espace aérien
  es: cerró su espacio aéreo, cierra su espacio aéreo, cierre del espacio aéreo, cierre de su espacio aéreo, espacio aéreo cerrado, cerró el espacio aéreo
  ru: закрыла воздушное пространство, закрыл воздушное пространство, закрыли воздушное пространство, закрытие воздушного пространства, воздушное пространство закрыто, закрыла своё воздушное пространство, закрыто воздушное пространство

open-airspace : event < open, airspace
  ar: إعادة فتح المجال الجوي, أعادت فتح مجالها الجوي, فتح المجال الجوي, فتح الأجواء, أعادت فتح أجوائها, فتحت مجالها الجوي
  en: reopened its airspace, reopens airspace, reopen its airspace, airspace reopened, reopening of the airspace, opened its airspace, airspace was reopened
  fr: rouvert son espace aérien, réouverture de l'espace aérien, espace aérien rouvert, espace aérien a rouvert, rouvre son espace aérien
  es: reabrió su espacio aéreo, reapertura del espacio aéreo, reabre su espacio aéreo, abrió su espacio aéreo
  ru: вновь открыла воздушное пространство, открыла воздушное пространство, открыл воздушное пространство, открытие воздушного пространства, воздушное пространство открыто

enrich-uranium : event
  ar: تخصيب اليورانيوم, تخصيب, خصبت, يورانيوم مخصب, اليورانيوم المخصب, أجهزة طرد مركزي, أجهزة الطرد المركزي, نسبة التخصيب
  en: uranium enrichment, enriched uranium, enrich uranium, enriching uranium, enrichment of uranium, highly enriched, uranium stockpile, enrichment level, centrifuges, centrifuge, enrichment facility, enriched to
  fr: enrichissement d'uranium, enrichissement de l'uranium, uranium enrichi, enrichir de l'uranium, centrifugeuses, enrichi à
  es: enriquecimiento de uranio, uranio enriquecido, enriquecer uranio, centrifugadoras, enriquecido al
  ru: обогащение урана, обогащения урана, обогащению урана, обогащённый уран, обогащенный уран, обогащённого урана, обогащенного урана, обогащать уран, центрифуги, обогащённого до

nuclear-test : event < test
  ar: تجربة نووية, تجارب نووية, اختبار نووي, تفجير نووي, التجارب النووية, التجربة النووية
  en: nuclear test, nuclear tests, nuclear testing, atomic test, tested a nuclear, nuclear detonation
  fr: essai nucléaire, essais nucléaires, test nucléaire, essais atomiques
  es: prueba nuclear, pruebas nucleares, ensayo nuclear, ensayos nucleares, test nuclear
  ru: ядерное испытание, ядерные испытания, ядерных испытаний, испытание ядерного оружия, ядерный взрыв

adopt-resolution : event < adopt, un-resolution
  opposite: fail-resolution
  ar: تبنى القرار, تبني القرار, اعتماد القرار, اعتمد القرار, أقر القرار, تبني قرار, اعتماد قرار, تبنى قرارا, اعتمد قرارا, أصدر مجلس, تبنت قرارا, صدور القرار, إصدار قرار
  en: adopted the resolution, adopted a resolution, adopts resolution, adopt a resolution, passed a resolution, passed the resolution, passes resolution, adoption of the resolution, approved the resolution, approved a resolution, resolution was adopted, resolution was passed, resolution passed, backed the resolution, endorsed the resolution, voted in favour of the resolution, approves resolution
  fr: adopté la résolution, adopté une résolution, adopte une résolution, adopte la résolution, adoption de la résolution, résolution a été adoptée, résolution adoptée, approuvé la résolution, voté la résolution, adoption d'une résolution, voté une résolution
  es: aprobó la resolución, aprobó una resolución, aprueba la resolución, aprueba una resolución, adoptó la resolución, adoptó una resolución, adopta una resolución, aprobación de la resolución, resolución fue aprobada, adopción de la resolución
  ru: принял резолюцию, приняла резолюцию, приняли резолюцию, принята резолюция, резолюция принята, принятие резолюции, одобрил резолюцию, одобрила резолюцию, принимает резолюцию

fail-resolution : event < reject, un-resolution
  ar: فشل في تبني القرار, فشل في تبني قرار, فشل في اعتماد, فشل تبني, سقط مشروع القرار, إسقاط مشروع القرار, رفض مشروع القرار, الفيتو ضد مشروع القرار, أجهض القرار, أخفق مجلس, إجهاض مشروع القرار, فشل مشروع القرار, نقض القرار, أحبطت القرار, أحبط القرار, عطل القرار, عرقل القرار
  en: vetoed the resolution, vetoed a resolution, vetoes resolution, vetoed a draft resolution, resolution was vetoed, veto the resolution, blocked the resolution, rejected the resolution, rejected a resolution, resolution failed, failed to adopt, fails to adopt, voted against the resolution, resolution was rejected, failed to pass a resolution, resolution was blocked, vetoed the draft
  fr: rejeté la résolution, rejette la résolution, résolution a été rejetée, résolution rejetée, mis son veto à, opposé son veto, veto à la résolution, échoué à adopter, bloqué la résolution, rejet de la résolution
  es: vetó la resolución, veta la resolución, vetó una resolución, vetó el proyecto, resolución fue vetada, rechazó la resolución, resolución fue rechazada, bloqueó la resolución, voto en contra de la resolución
  ru: наложили вето, наложила вето, наложил вето, заблокировал резолюцию, заблокировала резолюцию, отклонил резолюцию, отклонила резолюцию, резолюция отклонена

vote-yes : event < accept, adopt
  opposite: vote-no
  ar: فاز معسكر نعم, معسكر نعم, صوتوا بنعم, صوت بنعم, التصويت بنعم, وافق الناخبون, أيد الناخبون, أقر الناخبون, صوت الناخبون لصالح, أيدوا الدستور, صوتوا لصالح الاستقلال, صوتوا بـ"نعم", المصوتين بنعم, أصوات نعم, نسبة نعم
  en: yes camp, voted yes, vote yes, voters approved, voters backed, voters endorsed, approved in a referendum, voters said yes, backed in a referendum, the yes side, the yes vote, yes side, in favour of recall
  fr: le oui l'emporte, oui l'emporte, camp du oui, voté oui, victoire du oui, électeurs ont approuvé, approuvé par référendum, le oui a gagné, le oui, pour le oui
  es: el sí ganó, ganó el sí, victoria del sí, triunfo del sí, votaron sí, aprobado en referéndum, votantes aprobaron, electores aprobaron, el sí se impuso, el sí, por el sí, a favor de la revocación, sí logró, sí obtuvo, sí alcanzó, sí se impuso
  ru: избиратели одобрили, одобрили на референдуме, сторонники победили на референдуме, проголосовали за независимость, поддержали на референдуме, большинство высказалось за

vote-no : event < reject
  ar: رفض الناخبون, رفضوا في الاستفتاء
  en: voters rejected, rejected in a referendum, rejected by voters, voters turned down
  fr: le non l'emporte, non l'emporte, camp du non, voté non, victoire du non, électeurs ont rejeté, rejeté par référendum, le non a gagné
  es: rechazado en referéndum, votantes rechazaron, electores rechazaron, rechazo en las urnas
  ru: избиратели отвергли, отвергли на референдуме, отклонили на референдуме, проголосовали против независимости, избиратели отклонили, большинство высказалось против

cut-internet : event < disconnect
  opposite: restore-internet
  ar: قطع الإنترنت, قطع خدمة الإنترنت, قطعت السلطات الإنترنت, قطعت الإنترنت, انقطاع الإنترنت, حجب الإنترنت, قطع الاتصالات, قطع خدمات الإنترنت, انقطاع خدمة الإنترنت, انقطاع الاتصالات, تعطيل الإنترنت
  en: cut off the internet, cut the internet, internet shutdown, internet blackout, internet was cut, shut down the internet, internet cut, cut internet access, cut off internet access, communications blackout, internet disruption, internet outage, blocked internet access, internet was shut down, cut mobile internet, suspended mobile internet, restricted internet
  fr: coupé internet, coupure d'internet, internet coupé, internet a été coupé, coupure de l'internet, coupé l'accès à internet, internet est coupé, coupures d'internet, coupé l'internet
  es: cortó internet, cortaron internet, corte de internet, cortó el acceso a internet, apagón de internet, cortes de internet, apagón informativo, bloqueó internet
  ru: отключили интернет, отключил интернет, отключение интернета, интернет отключён, интернет отключен, отключения интернета, заблокировали интернет, перебои с интернетом, отключили мобильный интернет, ограничили интернет

restore-internet : event < restore
  ar: عودة الإنترنت, أعيدت خدمة الإنترنت, إعادة خدمة الإنترنت, استعادة الإنترنت, عادت خدمة الإنترنت, إعادة الإنترنت
  en: internet was restored, internet access was restored, restored internet, internet restored, internet access returned, internet is back
  fr: internet a été rétabli, internet rétabli, rétablissement d'internet
  es: internet fue restablecido, restableció internet, restablecimiento de internet, restablecieron internet
  ru: интернет восстановлен, восстановили интернет, восстановление интернета

halt-arms : event < suspend
  opposite: supply-arms
  ar: وقف تصدير السلاح, وقف تصدير الأسلحة, أوقفت تصدير السلاح, أوقفت تصدير الأسلحة, وقف توريد الأسلحة, تعليق توريد الأسلحة, تعليق تصدير الأسلحة, علقت تصدير الأسلحة, وقف بيع الأسلحة, وقف إمدادات السلاح, علقت شحنات الأسلحة, تعليق شحنات الأسلحة, وقف شحنات الأسلحة, تعليق المساعدات العسكرية, وقف المساعدات العسكرية, حظر تصدير السلاح
  en: halted arms deliveries, halted weapons deliveries, suspended arms deliveries, suspended arms exports, suspended arms sales, stopped arms deliveries, stop arms sales, halted arms exports, halts arms exports, paused weapons shipments, paused arms shipments, halted military aid, suspended military aid, froze military aid, paused military aid, stopped supplying weapons, stop supplying weapons, withheld weapons, halt arms exports, suspends arms exports, blocked arms sales
  fr: suspendu les livraisons d'armes, suspendu ses livraisons d'armes, suspension des livraisons d'armes, suspendu les exportations d'armes, arrêt des livraisons d'armes, gelé l'aide militaire, suspendu l'aide militaire, suspension de l'aide militaire, suspendu la vente d'armes, cessé de livrer des armes
  es: suspendió la venta de armas, suspendió el envío de armas, suspensión del envío de armas, suspendió las exportaciones de armas, detuvo el envío de armas, suspendió la ayuda militar, congeló la ayuda militar, suspensión de la venta de armas, suspensión de la ayuda militar, dejó de enviar armas
  ru: приостановил поставки оружия, приостановила поставки оружия, приостановили поставки оружия, остановил поставки оружия, прекратил поставки оружия, прекращение поставок оружия, приостановка поставок оружия, заморозил военную помощь, приостановил военную помощь, приостановка военной помощи, прекратила поставки оружия

quorum : thing
  ar: النصاب القانوني, اكتمال النصاب, نصاب الجلسة, فقدان النصاب, تأمين النصاب, اكتمل النصاب
  en: quorum, inquorate
  fr: quorum
  es: quórum
  ru: кворум, кворума

seize-ship : event < hijack
  ar: احتجزت البحرية, احتجزت سفينة, احتجزت ناقلة, الاستيلاء على سفينة, استولت على سفينة, استولى على سفينة, الاستيلاء على ناقلة, استولت على ناقلة, سيطروا على السفينة, صعدوا إلى متن السفينة, مصادرة سفينة, احتجاز ناقلة, احتجاز سفينة, احتجاز قارب
  en: seized a tanker, seized the tanker, seized a ship, seized the ship, seized a vessel, seized the vessel, seizes tanker, seizes ship, seizure of a tanker, seizure of the tanker, seizure of the ship, seizure of a vessel, boarded the vessel, boarded the tanker, boarded the ship, boarded a tanker, boarded a ship, impounded the ship, detained the ship, detained the vessel, detained a tanker, commandeered the ship
  fr: saisi un pétrolier, saisi le pétrolier, saisi un navire, saisi le navire, saisie du pétrolier, saisie du navire, arraisonné, arraisonnement, arraisonne, arraisonner, arraisonnée, arraisonnent, arraisonnèrent
  es: apresó un buque, apresó, apresaron, incautó un petrolero, incautó un buque, apresamiento del buque, abordó el buque, abordaron el buque, capturó un petrolero, capturó un buque, confiscó un petrolero, incautación del petrolero, retuvo un petrolero, retuvo un buque
  ru: захватили танкер, захватил танкер, захватила танкер, задержали танкер, задержал танкер, задержала танкер, захват танкера, захватили судно, захватил судно, задержание танкера, задержали судно, задержано судно, захват судна, высадились на судно, арестовали танкер

present-at-hearing : event
  opposite: absent-from-hearing
  ar: بحضور المتهم, حضر المتهم, بحضور المتهمين, حضوريا, مثل أمام المحكمة, مثل المتهم, حضر الجلسة
  en: present in court, in the dock, appeared in court, attended the hearing, attended the trial, present at the hearing, present for the verdict, was in court
  fr: présent à l'audience, présente à l'audience, présents à l'audience, présent au procès, présente au procès, dans le box des accusés, présent dans la salle
  es: presente en la sala, presente en la audiencia, presente en el juicio, asistió a la audiencia, asistió al juicio
  ru: присутствовал в зале суда, присутствовал на заседании, присутствовала на заседании, находился в зале суда, на скамье подсудимых

absent-from-hearing : event
  opposite: present-at-hearing
  ar: في غياب المتهم, غيابيا, في غيابه, غياب المتهمين, حكما غيابيا, في غيابها
  en: in absentia, in his absence, in her absence, in the absence of the defendant, in the absence of the accused, absent from court, absent from the hearing
  fr: par contumace, en l'absence de l'accusé, en l'absence du prévenu, en son absence, absent à l'audience, absent de l'audience, absente de l'audience, absent du procès
  es: en rebeldía, en ausencia del acusado, en su ausencia, ausente del juicio, ausente de la audiencia
  ru: заочно, в отсутствие подсудимого, в отсутствие обвиняемого, в его отсутствие

# Where a bank or a shop keeps what is dear.
vault : place
  ar: خزنة, خزينة البنك, خزائن, غرفة محصنة, غرفة الخزائن, قبو المصرف, خزنة حديدية
  en: vault, vaults, strongroom, strong room, bank vault, the safe was, cracked the safe
  fr: salle des coffres, coffre-fort, coffres-forts, chambre forte
  es: cámara acorazada, bóveda, caja fuerte, cajas fuertes, bóveda del banco
  ru: хранилище банка, хранилища банка, банковское хранилище, сейф, сейфы, сейфа, сейфов

safe-deposit-box : thing
  ar: صناديق الأمانات, صندوق أمانات, صندوق ودائع, صناديق الودائع, خزائن الودائع
  en: safe deposit box, safe deposit boxes, safety deposit box, safety deposit boxes, deposit boxes, deposit box
  fr: coffre, coffres, coffres individuels, coffre bancaire, coffres de clients
  es: caja de seguridad, cajas de seguridad, caja de alquiler, cajas de alquiler
  ru: депозитная ячейка, депозитные ячейки, депозитных ячеек, банковская ячейка, банковские ячейки, банковских ячеек, ячейки

# What thieves carry off.
haul-of-thieves : thing
  ar: غنيمة, الغنيمة, المسروقات, قيمة المسروقات
  en: haul, the haul, booty, stolen goods, stolen items, ill-gotten
  fr: butin, le butin, marchandises volées
  es: botín, el botín, objetos robados, lo robado, efectos robados
  ru: похищенного, награбленное, краденое, сумма похищенного, ущерб от кражи

getaway-car : thing < car
  ar: سيارة الهروب, سيارة الفرار, سيارة هروب
  en: getaway car, getaway vehicle, getaway van, getaway driver
  fr: voiture de fuite, véhicule de fuite, voiture-relais, à bord d'une voiture volée
  es: coche de fuga, vehículo de fuga, coche de la huida, automóvil de fuga
  ru: машина для побега, автомобиль для побега, машину для побега

masked : quality
  ar: مقنعون, مقنعين, أقنعة, ملثمان
  en: masked, balaclava, balaclavas, hooded, wearing masks, ski masks
  fr: cagoulé, cagoulés, encagoulé, encagoulés, cagoules
  es: encapuchado, encapuchados, enmascarado, enmascarados, pasamontañas, a cara cubierta
  ru: в масках, в маске, балаклава, балаклавах, люди в масках, маски на лицах

tie-up : event
  ar: قيدوا, قيد الموظفين, كبلوا, مكبل, مقيد اليدين, مكبل اليدين, أوثقوا
  en: tied up, tied them up, bound and gagged, gagged, hog-tied, zip-tied
  fr: ligoté, ligotés, ligotée, ligoter, ligotent, bâillonné, ligotant
  es: maniatado, maniatados, maniataron, amordazado, amordazados, ataron a, maniató
  ru: связали, связал, связан, связаны, скрутили руки, связав

handcuff : event < arrest
  ar: أصفاد, الأصفاد, مصفد, أصفدوا, كلبشات, مكبلا بالأصفاد
  en: handcuff, handcuffs, handcuffed, in cuffs, led away in handcuffs
  fr: menotter, menotté, menottes, menottés, menottée, passé les menottes
  es: esposado, esposados, esposas, esposada, esposaron
  ru: наручники, наручниках, в наручниках, надели наручники

solitary-confinement : event
  ar: حبس انفرادي, الحبس الانفرادي, زنزانة انفرادية, عزل انفرادي
  en: solitary confinement, isolation cell, solitary cell
  fr: isolement carcéral, mise à l'isolement, quartier disciplinaire, mitard
  es: aislamiento en celda, celda de aislamiento, régimen de aislamiento, confinamiento solitario
  ru: одиночная камера, одиночной камере, одиночку, штрафной изолятор, шизо, карцер

undercover : quality
  ar: متخف, متخفيا, عميل سري, شرطي متخف, بملابس مدنية
  en: undercover, plain-clothes, plainclothes, plain clothes
  fr: agent infiltré, en civil, policiers en civil
  es: agente encubierto, de paisano
  ru: под прикрытием, агент под прикрытием, в штатском

informant : thing < person
  ar: مخبرون, واش, مرشد للشرطة
  en: informant, informants, informer, informers, tip-off, tipped off, tip-offs
  fr: indicateur de police, informateur, informateurs, indic
  es: informante, informantes, confidente, soplo, chivatazo
  ru: информатор, информаторы, наводка, по наводке

elite-police : thing < police
  ar: قوات خاصة تابعة للشرطة, قوات التدخل السريع, وحدة التدخل, مكافحة الشغب, شرطة مكافحة الشغب
  en: swat, swat team, riot police, elite police, tactical unit, armed response unit, armed police, tactical police, special police
  fr: gign, bri, crs, police antiémeute, forces antiémeutes, police anti-émeute, unités d'élite, brigade antigang
  es: antidisturbios, grupo especial, policía antidisturbios, geo, grupos especiales
  ru: спецназа, омон, омона, собр, росгвардия, росгвардейцы, полицейский спецназ

applaud : event < praise
  ar: تصفيق, صفق, صفقوا, وسط تصفيق, بالتصفيق
  en: applaud, applauded, applause, standing ovation, ovation, cheered, cheers
  fr: applaudir, applaudi, applaudissements, ovation, ovationné, applaudis
  es: aplaudir, aplaudió, aplausos, aplaudieron, ovación, ovacionado
  ru: аплодисменты, аплодировали, аплодисментов, рукоплескали, овация, овации, аплодировал

republic : thing < country
  ar: جمهورية, الجمهورية, جمهوريات, بالجمهورية, للجمهورية
  en: republic, republics
  fr: république, républiques
  es: república, repúblicas
  ru: республика, республики, республику, республике, республикой

republican : quality
  ar: جمهوري, الجمهوري, جمهوريون, جمهوريين, الجمهوريون, الجمهوريين
  en: republican, republicans
  fr: républicain, républicaine, républicains, républicaines
  es: republicano, republicana, republicanos, republicanas
  ru: республиканец, республиканцы, республиканцев, республиканский

self-proclaimed : quality
  ar: المعلنة من جانب واحد, المعلن من جانب واحد, معلنة من جانب واحد, المعلنة ذاتيا, الذي نصب نفسه, أعلن نفسه
  en: self-proclaimed, self-declared, self-styled
  fr: autoproclamé, autoproclamée, autoproclamés, autoproclamées
  es: autoproclamado, autoproclamada, autoproclamados, autoproclamadas
  ru: самопровозглашённый, самопровозглашённая, самопровозглашённую, самопровозглашённой

office-held : thing
  ar: منصب, منصبه, منصبها, المنصب, مناصب, منصبهم, لمنصب, مناصبهم
  en: his post, her post, the post of, government post, his position as, her position as, senior post, cabinet post, top job, top post
  fr: poste de, son poste, ses fonctions, leurs fonctions
  es: el cargo de, su cargo, sus cargos, el puesto de, el cargo
  ru: поста, посту, постом, должность, должности, должностью, пост министра, пост главы, пост президента, своего поста
