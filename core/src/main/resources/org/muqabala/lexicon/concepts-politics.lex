# Concepts of diplomacy, government, elections, law and courts, crime and police,
# human rights, migration policy and media (Arabic, English, French, Spanish, Russian).

# --- Diplomacy: contacts ---

contact : event
  ar: على تواصل, جهات اتصال, قناة تواصل, قنوات تواصل, تواصل مع, يتواصل مع, التواصل مع, تواصل دبلوماسي
  en: contact, be in contact, in touch, channel of communication, reach out
  fr: contact, prendre contact, entrer en contact, canal de communication
  es: contacto, ponerse en contacto, en contacto, canal de comunicación
  ru: контакт, связаться, связываться, контактировать, канал связи

call : event < contact
  ar: اتصال, اتصل, يتصل, أجرى اتصالا, يجري اتصالا, تلقى اتصالا, يتلقى اتصالا, مكالمة
  en: a call, the call, calls between, call between, call with, their call, held a call, had a call, received a call, second call, first call
  fr: appel, appel entre dirigeants
  es: llamada, llamar a su homólogo
  ru: звонок, звонить, позвонить, созвониться, созваниваться

phone-call : event < call
  ar: اتصال هاتفي, اتصالا هاتفيا, اتصالات هاتفية, مكالمة هاتفية, محادثة هاتفية, مباحثات هاتفية, مهاتفة, هاتفيا, تحدث هاتفيا, عبر الهاتف, بالهاتف, هاتف, هاتفه
  en: phone call, telephone call, phone conversation, telephone conversation, telephone talks, by phone, by telephone, over the phone, on the phone, spoke by phone, phoned, telephoned, phone, rang
  fr: appel téléphonique, entretien téléphonique, conversation téléphonique, coup de fil, coup de téléphone, téléphoner, téléphoné, par téléphone, au téléphone
  es: llamada telefónica, conversación telefónica, telefonear, telefoneado, por teléfono, vía telefónica, llamó por teléfono, telefoneó, llamada
  ru: телефонный разговор, телефонный звонок, телефонная беседа, телефонные переговоры, по телефону, разговор по телефону, позвонить, позвонил, звонить, звонок

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
  ar: محادثة, مباحثة, محادثات ثنائية, تحادث, يتحادث, تحدث مع, يتحدث مع, جولة مباحثات, تحدث إلى نظيره
  en: talks, talk, conversation, exchange of views, held talks, spoke with, spoke to, speak to, speak with, speaking to, talked to, talked with, talk to, talking to
  fr: s'entretenir, s'est entretenu, conversation, échange de vues, discussions bilatérales, entretiens, eu un entretien, un entretien avec, entretien avec, s'est entretenue, parlé avec
  es: conversación, conversar, conversaciones, charla, intercambio de opiniones, mantuvo conversaciones, habló con, hablar con, conversó con, entrevistarse, se entrevistó
  ru: беседа, разговор, беседовать, побеседовать, поговорить, обмен мнениями, поговорил, беседовал, побеседовал, переговорил

negotiation : event < talks
  ar: مفاوضة, تفاوض, يتفاوض, فاوض, يفاوض, عملية تفاوضية, تفاوضي, جلسة تفاوضية, مفاوضات
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
  en: round of talks, round of negotiations, negotiating round, negotiation round
  fr: cycle de négociations, round de négociations, série de pourparlers, tour de négociations, cycle de pourparlers
  es: ronda de negociaciones, ronda negociadora, ronda de conversaciones, ronda de diálogo
  ru: раунд переговоров, раунд консультаций, переговорный раунд

negotiating-table : thing < negotiation
  ar: طاولة المفاوضات, طاولة التفاوض, مائدة المفاوضات, طاولة الحوار
  en: negotiating table, negotiation table, bargaining table, table of negotiations
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
  es: diálogo, dialogar, diálogo nacional
  ru: диалог, вести диалог, национальный диалог

meeting : event < contact
  ar: اجتماع, اجتمع, يجتمع, لقاء, التقى, يلتقي, لقاءات, قابل, مقابلة مع نظيره, عقد اجتماعا, عقد لقاء
  en: meeting, meet, met, sat down with, get-together, gathering of leaders
  fr: réunion, rencontre, rencontrer, rencontré, se réunir, réuni, entrevue
  es: reunión, encuentro, reunirse, reunido, se reunió, encontrarse, entrevistarse con
  ru: встреча, встретиться, встречаться, встретился, совещание, заседание, провести встречу

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
  ar: جلسة, جلسات, دورة عادية, دورة طارئة, جلسة طارئة, جلسة عامة, جلسة استثنائية
  en: session, plenary, plenary session, emergency session, a sitting, sittings
  fr: séance, session, séance plénière, session extraordinaire, session d'urgence
  es: sesión, sesión plenaria, pleno, sesión de urgencia
  ru: сессия, пленарное заседание, экстренное заседание, внеочередное заседание

emergency-meeting : event < meeting
  ar: اجتماع طارئ, اجتماع عاجل, اجتماعا طارئا, اجتماعا عاجلا, اجتماع استثنائي
  en: emergency meeting, urgent meeting, crisis meeting, emergency talks
  fr: réunion d'urgence, réunion de crise, réunion extraordinaire
  es: reunión de emergencia, reunión urgente, reunión de urgencia, reunión de crisis
  ru: экстренная встреча, срочное заседание, экстренное совещание, чрезвычайное заседание

visit : event < contact
  ar: زيارة, زار, يزور, زائر, زوار, قام بزيارة, يقوم بزيارة, زيارة رسمية
  en: visit, official visit, state visit, pay a visit, working visit, trip to
  fr: visite, se rendre en visite, rendre visite, en visite, visite officielle, visite d'État
  es: visita, visitar, visitado, visita oficial, visita de Estado
  ru: визит, посетить, посещать, посещение, официальный визит, государственный визит, рабочий визит

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
  en: host, hosting, play host
  fr: hôte, abriter une réunion, accueillir le sommet, accueillir des pourparlers, pays hôte
  es: anfitrión, albergar, ser sede de, acoger la cumbre, acoger las negociaciones, país anfitrión
  ru: принимать у себя, принимающая сторона, хозяин встречи, принять саммит, проводить у себя

attend : event
  opposite: boycott
  ar: حضر الاجتماع, حضر القمة, يحضر, حضور, شارك في, يشارك في, مشاركة, مشارك, شارك, يشارك, مشاركون, اشترك, يشترك, اشتراك, حضر, انضم, ينضم, انضمام, المشاركة في
  en: attend, attendance, take part, took part, participate, participation, participant, attendee, taken part, join, joined, attended
  fr: assister à, participer, participé, participation, participant, prendre part, pris part, rejoindre, assiste
  es: asistir, asistido, asistencia a la reunión, participar, participado, participación, participante, tomar parte, unirse, participaciones
  ru: присутствовать, участвовать, участие, участник, принять участие, принимать участие, посетить саммит, присоединиться

invite : event
  ar: دعوة لزيارة, دعاه إلى زيارة, وجه دعوة, تلقى دعوة, يوجه دعوة, دعوة رسمية, دعوات, مدعو, مدعوون
  en: invite, invitation, extend an invitation
  fr: inviter, invité, invitation
  es: invitar, invitado, invitación, invitaciones
  ru: пригласить, приглашать, приглашение, приглашён

chair-meeting : event
  ar: ترأس الاجتماع, ترأس, يترأس, رأس الاجتماع, رئاسة الاجتماع, برئاسة
  en: chair, preside, chaired by, presided over
  fr: présider, présidé par, sous la présidence de
  es: presidir, presidido por, bajo la presidencia de
  ru: председательствовать, под председательством, возглавить заседание

end-meeting : event
  opposite: start-meeting
  ar: انتهى الاجتماع, انتهت المحادثات, انتهت القمة, انتهاء الاجتماع, أنهى الاجتماع, رفع الجلسة, رفعت الجلسة, اختتام المحادثات, انفض الاجتماع, اختتم الاجتماع, اختتم المباحثات, اختتام القمة, اختتمت المحادثات, اختتمت القمة, اختتام أعمال القمة, اختتم زيارته
  en: end of the meeting, meeting ended, talks ended, concluded talks, wrap up, wrapped up, adjourn, adjournment, end a meeting
  fr: lever la séance, séance levée, la réunion s'est terminée, fin de la réunion, clôture de la réunion, clôture du sommet
  es: levantar la sesión, terminó la reunión, concluyó la reunión, fin de la reunión, clausura de la cumbre
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
  ar: مبعوث, موفد, مبعوث خاص, المبعوث الأممي, مندوب, ممثل خاص
  en: envoy, special envoy, emissary, special representative, representative
  fr: émissaire, envoyé spécial, représentant spécial
  es: enviado especial, emisario, representante especial
  ru: посланник, спецпосланник, спецпредставитель, специальный посланник, специальный представитель, эмиссар

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
  ar: توسط, يتوسط, وساطة, وساطات, مساع حميدة, المساعي الحميدة, جهود الوساطة
  en: mediate, mediation, broker, good offices, brokered
  fr: médiation, jouer les médiateurs, bons offices, s'entremettre, servir de médiateur
  es: mediar, mediación, mediado, buenos oficios, intermediar
  ru: посредничать, посредничество, при посредничестве, добрые услуги, посреднические усилия

mediator : thing
  ar: وسيط, وسطاء, طرف وسيط
  en: mediator, intermediary, go-between
  fr: médiateur, intermédiaire, pays médiateur
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
  ar: بيان, تصريح, تصريحات, بيان صحفي, إعلان رسمي, صرح في بيان, بلاغ رسمي
  en: statement, communique, communiqué, press release, declaration, remarks
  fr: déclaration, communiqué, communiqué de presse, propos
  es: declaración, comunicado, nota de prensa, declaraciones
  ru: заявление, коммюнике, пресс-релиз, декларация

joint-statement : thing < statement
  ar: بيان مشترك, بيانا مشتركا, إعلان مشترك, بيان ختامي, البيان الختامي
  en: joint statement, joint communique, joint declaration, final statement, final communique
  fr: déclaration commune, communiqué conjoint, déclaration conjointe, communiqué final, communiqué commun
  es: declaración conjunta, comunicado conjunto, declaración final, comunicado final
  ru: совместное заявление, совместная декларация, итоговое заявление, итоговое коммюнике

press-conference : event
  ar: مؤتمر صحفي, مؤتمر صحافي, مؤتمرا صحفيا, مؤتمرا صحافيا, إحاطة صحفية, إيجاز صحفي, مؤتمر صحفي مشترك
  en: press conference, news conference, press briefing, news briefing, joint press conference
  fr: conférence de presse, point de presse, conférence de presse conjointe
  es: rueda de prensa, conferencia de prensa, comparecencia ante la prensa
  ru: пресс-конференция, брифинг, пресс-брифинг, пресс-подход

speech : event
  ar: خطاب, خطابات, ألقى خطابا, يلقي خطابا, ألقى كلمة, يلقي كلمة, كلمة ألقاها, خطاب متلفز
  en: speech, address to the nation, televised address, keynote address, deliver a speech
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
  en: agreement, accord, deal, pact, understanding
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

draft-text : thing
  ar: مسودة, مسودات, مسودة اتفاق, نص مقترح, مشروع قرار
  en: draft text, draft agreement, draft resolution, draft document
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
  ar: اتفق, يتفق, توصل إلى اتفاق, توصلا إلى اتفاق, توصلت إلى اتفاق, التوصل إلى اتفاق, التوصل لاتفاق, يتوصل إلى اتفاق, أبرم اتفاقا, إبرام اتفاق, توافق, يتوافق, وقعا اتفاقا
  en: agree, agreed, reach an agreement, reached a deal, strike a deal, struck a deal, clinch a deal, come to an agreement, reach agreement
  fr: s'accorder, se mettre d'accord, s'entendre sur, convenir, convenu, parvenir à un accord, conclure un accord, accord conclu, trouver un accord, conclu
  es: acordar, acordado, ponerse de acuerdo, llegar a un acuerdo, alcanzar un acuerdo, convenir, convenido, cerrar un acuerdo, acuerdan
  ru: договориться, договорился, согласовать, согласован, достичь соглашения, достичь договорённости, прийти к соглашению, заключить соглашение, условиться

fail-to-agree : event
  opposite: agree
  ar: فشل في التوصل إلى اتفاق, فشلت في التوصل إلى اتفاق, دون التوصل إلى اتفاق, دون اتفاق, بدون اتفاق, لم يتوصل إلى اتفاق, لم يتوصلا إلى اتفاق, عدم التوصل إلى اتفاق, تعذر التوصل إلى اتفاق, اختلف على, لم يتفق, أخفق في التوصل إلى اتفاق, فشل المفاوضات, فشل المحادثات, فشلت المفاوضات, فشلت المحادثات, انهيار المفاوضات, انهيار المحادثات, انهارت المحادثات, انهارت المفاوضات, لم يتم التوصل إلى اتفاق
  en: fail to agree, failed to reach an agreement, no agreement, no deal, without agreement, without an agreement, without a deal, talks collapsed, talks failed, collapse of talks, failure of talks, disagree, failed to reach a deal, fail to reach agreement, ended without agreement, talks broke down, talks ended without, without reaching a deal, no deal was reached
  fr: échec des négociations, échec des pourparlers, sans accord, ne pas parvenir à un accord, échouer à s'entendre, pas d'accord, rupture des négociations, en désaccord, faute d'accord, sans parvenir à un accord, pourparlers ont échoué, négociations ont échoué
  es: no llegar a un acuerdo, no alcanzar un acuerdo, sin acuerdo, fracaso de las negociaciones, ruptura de las negociaciones, falta de acuerdo, no lograron un acuerdo, negociaciones fracasaron, sin llegar a un acuerdo, sin alcanzar un acuerdo, fracasaron las negociaciones
  ru: не договориться, не смогли договориться, не достичь соглашения, без соглашения, провал переговоров, срыв переговоров, переговоры провалились, не прийти к соглашению, не удалось договориться, переговоры зашли в тупик

sign : event
  ar: وقع اتفاقا, وقع اتفاقية, يوقع, توقيع, وقعت اتفاقية, موقع على, أمضى اتفاقا, تواقيع, توقيعات, وقع على اتفاق, وقع على الاتفاق, وقع الاتفاق, وقع الجانبان, وقع الطرفان, بالأحرف الأولى, وقع بالأحرف الأولى, وقعوا بالأحرف الأولى, وقعوا اتفاقا, وقعت اتفاقا, وقعا على اتفاق, وقعوا على اتفاق, وقعت الحكومة, توقيعه, توقيع الاتفاق, وقعته, وقعه
  en: sign, signature, signing, signatory, ink a deal, initialled, initialed, signs, inked
  fr: signer, signé, signature, signataire, parapher, conclu un accord, signée, signés, signent, signe un accord, paraphée, paraphent, signèrent, ont paraphé
  es: firmar, firmado, firma del acuerdo, signatario, firmante, suscribir, suscrito, rubricaron, rubricó, rubricado, rubricar, suscribieron, suscribió, firmaron, firmó, firmada, firmados, firman
  ru: подписать, подписывать, подписание, подпись, подписан, подписант, парафировали, парафировал, парафирован, парафировано, подписали, подписал, подписала, подписано, подписаны, подписывают, подписания

ratify : event
  ar: صادق على, يصادق, مصادقة, صدق على, يصدق على, تصديق على, أقر الاتفاق, إقرار الاتفاق
  en: ratify, ratification
  fr: ratifier, ratifié, ratification, entériner
  es: ratificar, ratificado, ratificación, ratificaciones
  ru: ратифицировать, ратификация, ратифицирован

enter-into-force : event
  opposite: expire
  ar: دخل حيز التنفيذ, يدخل حيز التنفيذ, دخول حيز التنفيذ, حيز التنفيذ, سريان, سارية المفعول, بدأ سريان, سرى مفعوله
  en: enter into force, entered into force, take effect, took effect, come into force, came into effect, go into effect, entry into force, came into force, comes into force, takes effect, in force
  fr: entrer en vigueur, entré en vigueur, entrée en vigueur, prendre effet
  es: entrar en vigor, entró en vigor, entrada en vigor, surtir efecto
  ru: вступить в силу, вступать в силу, вступление в силу, вступил в силу, вступила в силу

expire : event
  opposite: enter-into-force, extend-term
  ar: انتهت صلاحية, انتهاء صلاحية, انتهى مفعول, انقضت المهلة, انتهاء المهلة, انتهت المهلة, انتهاء مدة, انقضاء مدة
  en: expire, expiry, expiration
  fr: expirer, expiré, expiration, arriver à échéance
  es: expirar, expirado, expiración, vencer el plazo, caducar, expiraciones
  ru: истечь, истекать, истечение срока, истёк, срок истёк

extend-term : event
  opposite: expire
  ar: مدد, يمدد, تمديد, تمديدات, جدد الاتفاق, تجديد الاتفاق, تجديد التفويض
  en: extension, prolong, renewal, rollover, extend the deadline, extend the ceasefire, extend the mandate, renew the mandate, extend, extended, extending, extends
  fr: prolonger, prolongation, proroger, prorogation, reconduire, renouveler, prolonger la trêve
  es: prorrogar, prorrogado, prórroga, prolongar, renovar, extender el plazo
  ru: продлить, продлевать, продление, продлён, пролонгация, пролонгировать

withdraw-from-agreement : event
  opposite: join-agreement
  ar: انسحب من الاتفاق, انسحب من المعاهدة, الانسحاب من الاتفاق, الانسحاب من المعاهدة, الانسحاب من الاتفاقية, انسحابه من الاتفاق, ألغى الاتفاق
  en: withdraw from the agreement, pull out of the deal, quit the treaty, withdraw from the treaty, pull out of the agreement, abandon the deal, denounce the treaty
  fr: se retirer de l'accord, retrait de l'accord, se retirer du traité, retrait du traité, dénoncer l'accord
  es: retirarse del acuerdo, retirada del acuerdo, abandonar el acuerdo, salirse del tratado, denunciar el tratado
  ru: выйти из соглашения, выход из соглашения, выйти из договора, выход из договора, денонсировать, денонсация

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
  en: violate the agreement, breach, breach of the agreement, violation of the agreement, break the deal, renege on, non-compliance, violations
  fr: violer l'accord, violation de l'accord, enfreindre, enfreint, non-respect de l'accord, manquement
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
  ar: تباين, تباينات, تباين في المواقف, اختلاف في وجهات النظر, خلاف في الرأي, نقاط خلافية, نقاط الخلاف, هوة بين الطرفين, فجوة بين الطرفين
  en: disagreement, difference of opinion, differences remain, sticking point, rift, discord
  fr: désaccord, divergence, divergences, point de friction, point d'achoppement
  es: desacuerdo, discrepancia, diferencias entre las partes, punto de fricción, escollo
  ru: разногласие, разногласия, расхождения во мнениях, камень преткновения

breakthrough : event
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
  ar: عقوبات, فرض عقوبات, فرضت عقوبات, يفرض عقوبات, عقوبات اقتصادية, حزمة عقوبات, نظام العقوبات, مشمول بالعقوبات, عقابي, عقابية
  en: sanction, sanctions, impose sanctions, sanctions package, economic sanctions, punitive measures, sanctions blacklist
  fr: sanction, sanctions, sanctionner, sanctionné, imposer des sanctions, train de sanctions
  es: sanción, sanciones, sancionar, sancionado, imponer sanciones, paquete de sanciones
  ru: санкции, санкция, ввести санкции, вводить санкции, санкционный, пакет санкций, подсанкционный

lift-sanctions : event
  opposite: sanction
  ar: رفع العقوبات, رفع عقوبات, يرفع العقوبات, رفعت العقوبات, تخفيف العقوبات, إلغاء العقوبات, إنهاء العقوبات, إزالة العقوبات
  en: lift sanctions, lifting of sanctions, sanctions relief, ease sanctions, remove sanctions, end sanctions
  fr: lever les sanctions, levée des sanctions, allègement des sanctions, alléger les sanctions
  es: levantar las sanciones, levantamiento de las sanciones, alivio de las sanciones, aliviar las sanciones
  ru: снять санкции, снятие санкций, отмена санкций, отменить санкции, ослабление санкций, смягчение санкций

embargo : thing < sanction
  ar: حظر تجاري, حظر نفطي, حظر توريد الأسلحة, حظر السلاح, حظر الأسلحة, حصار اقتصادي
  en: embargo, arms embargo, trade embargo, oil embargo, trade ban
  fr: embargo, embargo commercial, embargo sur les armes
  es: embargo comercial, embargo de armas, embargo petrolero, bloqueo económico, embargo, embargos
  ru: эмбарго, оружейное эмбарго, торговое эмбарго, нефтяное эмбарго

asset-freeze : event < sanction
  ar: تجميد الأصول, تجميد أصول, جمد أصول, جمدت أصول, أصول مجمدة, الأصول المجمدة, تجميد الأموال, تجميد أموال, أموال مجمدة, الأموال المجمدة, تجميد الأرصدة
  en: asset freeze, freeze assets, frozen assets, freezing of assets, frozen funds
  fr: gel des avoirs, geler les avoirs, avoirs gelés, gel des actifs, actifs gelés
  es: congelación de activos, congelar activos, activos congelados, fondos congelados, bienes congelados
  ru: замораживание активов, заморозить активы, замороженные активы, заморозка активов, блокировка активов

travel-ban : thing < restriction
  ar: حظر سفر, حظر السفر, منع من السفر, منع السفر, ممنوع من السفر, حظر دخول
  en: travel ban, entry ban, banned from travelling, barred from leaving the country
  fr: interdiction de voyager, interdiction de voyage, interdiction d'entrée, interdiction de quitter le territoire
  es: prohibición de viajar, prohibición de entrada, prohibición de salida del país
  ru: запрет на въезд, запрет на поездки, запрет на выезд, невыездной

threat : event
  ar: تهديد, تهديدات, هدد, يهدد, مهدد, توعد, يتوعد, وعيد, لوح باستخدام, التلويح باستخدام, يلوح باستخدام, مهددا
  en: threat, threaten, threatening, menace
  fr: menace, menacer, menacé, menaçant
  es: amenaza, amenazar, amenazado, amenazante
  ru: угроза, угрожать, пригрозить, грозить, угрожающий, грозит, грозят, пригрозил, пригрозили, пригрозила

warning : event
  ar: تحذير, تحذيرات, يحذر, محذر, إنذار, إنذارات, أنذر, ينذر, نبه إلى, تنبيه, حذر من أن, حذر المسؤول, حذر من, حذرت
  en: warning, warn, caution, alert
  fr: avertissement, avertir, averti, mettre en garde, mise en garde, alerte, avertit, averties
  es: advertencia, advertir, advertido, alertar, alertado, aviso, advirtió, advirtieron, advierte
  ru: предупреждение, предупредить, предупреждать, предостеречь, предостережение, предостерегать

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
  ar: اقترح, يقترح, اقتراح, عرض مبادرة, طرح مبادرة, طرح فكرة, عرض على
  en: propose, suggest, suggestion, float an idea, offered, offering, offers
  fr: proposer, suggérer, suggestion, avancer l'idée, offert, offre, offrir, offerte
  es: proponer, propuesto, sugerir, sugerencia, plantear una propuesta, propuso, propusieron, propone, ofreció, ofrece, ofrecieron, ofrecer
  ru: предложить, предлагать, предложен, выдвинуть предложение

proposal : thing
  ar: مقترح, مقترحات, اقتراحات, عرض مقدم, ورقة مقترحة, طرح سياسي
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
  ar: مبادرة, مبادرات, بادر, يبادر, بمبادرة من, مبادر, بادر إلى, بادرت إلى, يبادر إلى, أخذ زمام المبادرة, صاحب المبادرة, كان البادئ
  en: initiative, initiate, initiated, at the initiative of, took the initiative, made the first move, made the first approach, made first contact
  fr: initiative, à l'initiative de, initier, initié par, pris l'initiative, fait le premier pas
  es: iniciativa, por iniciativa de, iniciar por su cuenta, tomó la iniciativa, dio el primer paso
  ru: инициатива, инициировать, по инициативе, инициатор, взял инициативу, сделал первый шаг

demand : event < request
  ar: يطالب, مطالبة, مطالب, مطلب, طالب بإلحاح, طالب
  en: demand
  fr: exiger, exigé, exigence, réclamer, réclamé, revendiquer, revendication, exige, réclame
  es: exigir, exigido, exigencia, reclamar, reclamado, reivindicar, reivindicación, exige, exigió, exigieron, demanda, reivindicaciones
  ru: требовать, потребовать, требование, потребовал, потребовали, потребовала, требует, требуют

accept : event
  opposite: reject
  ar: قبل المقترح, قبل العرض, يقبل, قبول, وافق, يوافق, موافقة, رحب بالمقترح, موافق عليه, يستجيب, استجاب للطلب, استجابة للطلب
  en: accept, acceptance, approve, approval, consent, say yes, accede to the request
  fr: accepter, accepté, acceptation, approuver, approuvé, approbation, consentir, consentement
  es: aceptar, aceptado, aceptación, aprobar, aprobado, aprobación, consentir, consentimiento, aceptaciones, aprobaciones
  ru: принять предложение, согласиться, соглашаться, согласие, одобрить, одобрять, одобрение, одобрен

reject : event
  opposite: accept
  ar: رفض, يرفض, رافض, مرفوض, رد الطلب, رفضا قاطعا, رفض قاطع, امتنع, يمتنع, ممتنع, أبى, يأبى, رد العرض, استبعاد
  en: reject, rejection, refuse, refusal, turn down, rebuff, decline the offer, refused, rejected, turned down, decline to, rebuffed, voted down, vote down, votes down, turns down, threw out the bill
  fr: rejeter, rejeté, rejet, refuser, refusé, refus, repousser l'offre, décliner
  es: rechazar, rechazado, rechazo, negarse a, negativa, rehusar, se negó a, declinar, desestimar, desestimó
  ru: отвергнуть, отвергать, отвергнут, отклонить, отклонять, отклонён, отказываться, отказать, отклонен, исключить возможность, отказаться, отказ, отказал

veto : event < oppose
  ar: فيتو, الفيتو, حق النقض, استخدم حق النقض, استخدم الفيتو, نقض مشروع القرار
  en: veto, right of veto, veto power
  fr: veto, opposer son veto, droit de veto
  es: veto, vetar, vetado, derecho de veto
  ru: вето, право вето, наложить вето, ветировать

support : event
  opposite: oppose
  ar: دعم, يدعم, داعم, مساندة, ساند, يساند, تأييد, أيد, يؤيد, مؤيد, مؤازرة, آزر, مناصر, مناصرة, تضامن مع
  en: support, backing, endorse, endorsement, supporter, backer, in favour of, in favor of, throw weight behind
  fr: soutien, soutenir, soutenu, appui, appuyer, appuyé, partisan, soutient, soutiennent, soutenue
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
  fr: coordonner, coordonné, coordination, coordinateur, coordonnateur
  es: coordinar, coordinado, coordinación, coordinador, coordinaciones
  ru: координировать, скоординировать, координация, координатор, согласованные действия

instruct : event
  ar: أوعز, يوعز, إيعاز, أصدر تعليمات, أصدر تعليماته, تعليمات, توجيهات, أصدر أمرا, أوامر, أصدر توجيهات, وجه الوزارة, وجه الجيش, أمر الجيش, أمر بإجراء, كلفه الرئيس, كلفه رئيس الوزراء, بتكليف من
  en: instruct, instruction, direct officials to, ordered to, directive, task with, orders, gave orders
  fr: ordonner, ordonné, instruction, donner l'ordre, donner instruction, consigne, charger de, directive
  es: ordenar, ordenado, instrucción, dar instrucciones, dar la orden, encargar, directriz, directrices
  ru: поручить, поручать, поручение, приказать, приказ, распорядиться, распоряжение, дать указание, указание, директива

# --- Timing of acts ---

postpone : event < delay
  opposite: bring-forward
  ar: يؤجل, تأجيل, مؤجل, أرجأ, يرجئ, إرجاء, تأجل, يتأجل, تأخير موعد, أجل موعد, أجل زيارته, أجل الاجتماع, أجل الجلسة, أجلت المحكمة, أجلت الحكومة, أجلت, أجلوا موعد, أرجأت, مؤجلة, أعيدت جدولته, أعيدت جدولتها, إعادة جدولة, إعادة جدولتها, أجل, أرجئ, أرجئت, أرجأوا, ترجئ, تأجلت
  en: postpone, postponement, put off, defer, push back, postponed, deferred, rescheduled, reschedule, pushed back, put back, adjourned until, adjourned to, put off until, was adjourned until, postpones, postponing
  fr: reporté, report, ajourner, ajourné, ajournement, différer, différé, repousser la date, report de la réunion, reporter, repoussé, repousser, décaler, décalé, reprogrammer, reprogrammé, renvoyé au mois, renvoyée au mois, renvoyé à une date ultérieure, procès renvoyé, audience renvoyée, audience a été renvoyée, procès a été renvoyé, renvoyé au
  es: aplazar, aplazado, aplazamiento, posponer, pospuesto, postergar, diferir, reprogramar, reprogramado, reprogramaron, pospuso, pospusieron, se pospuso, pospuesta, pospuestos, posponen, aplaza, aplazan, aplazó, aplazaron, aplazada, aplazados, aplazadas
  ru: отложить, откладывать, отложен, перенести на более поздний срок, отсрочить, отсрочка, перенос даты, перенести, перенесли, перенесен, перенесены, перенос, отложил, отложила, отложили, отложено, отложена, отложены, перенесено, перенесена

bring-forward : event
  opposite: postpone
  ar: قدم موعد, يقدم موعد, تقديم موعد, تبكير موعد, تقديم الموعد
  en: bring forward, brought forward, move up the date, advance the date
  fr: avancer la date, avancé la date, anticiper la date, avancé de, avancée de, avancées de, avancé au
  es: adelantar la fecha, adelanto de la fecha, anticipar la fecha, adelantado, adelantar, adelantaron, adelantó
  ru: перенести на более ранний срок, приблизить дату, ускорить сроки

resume : event
  opposite: suspend
  ar: استأنف, يستأنف, استئناف المحادثات, استئناف المفاوضات, استئناف الحوار, استئناف الرحلات, استئناف العمل, استئناف العلاقات, معاودة, عاود, استؤنفت, استؤنف, تستأنف
  en: resume, resumption, restart, reopen talks, relaunch
  fr: reprendre, reprise, repris, relancer, relance, reprend, reprennent, reprises
  es: reanudar, reanudado, reanudación, retomar, retomado, relanzar, reanudaciones
  ru: возобновить, возобновлять, возобновление, возобновлён, возобновиться

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
  ar: دبلوماسي, ديبلوماسي, دبلوماسيون, دبلوماسيين, ملحق عسكري, قائم بالأعمال, القائم بالأعمال
  en: diplomat, charge d'affaires, chargé d'affaires, attaché, diplomatic source
  fr: diplomate, chargé d'affaires, attaché militaire, attaché d'ambassade
  es: diplomático, diplomática, encargado de negocios, agregado militar
  ru: дипломат, поверенный в делах, временный поверенный, военный атташе, атташе

ambassador : thing < diplomat
  ar: سفير, سفراء, سفيرة
  en: ambassador, high commissioner to
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
  ar: سفارة, سفارات, مقر السفارة, مبنى السفارة
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
  ar: بعثة دبلوماسية, بعثات دبلوماسية, بعثة, بعثات, مقر البعثة, الممثلية, ممثلية
  en: diplomatic mission, mission to, diplomatic post, representative office
  fr: mission diplomatique, représentation diplomatique, légation
  es: misión diplomática, representación diplomática, legación
  ru: дипмиссия, дипломатическая миссия, диппредставительство, дипломатическое представительство

expel : event
  ar: طرد دبلوماسيين, طرد سفير, طرد السفير, طرد دبلوماسي, طرد الدبلوماسيين, يطرد, طرد, إبعاد الدبلوماسيين
  en: expel, expulsion, expel diplomats, kick out, throw out
  fr: expulser, expulsé, expulsion de diplomates, renvoyer un diplomate
  es: expulsar, expulsado, expulsión
  ru: выслать дипломатов, высылка дипломатов, высылать дипломатов, высылка, изгнать

persona-non-grata : quality < expel
  ar: شخص غير مرغوب فيه, شخصا غير مرغوب فيه, غير مرغوب فيه, أشخاص غير مرغوب فيهم
  en: persona non grata, undesirable person
  fr: persona non grata, personne indésirable
  es: persona no grata, persona non grata
  ru: персона нон грата, нежелательное лицо

summon-ambassador : event
  ar: استدعى السفير, استدعت السفير, استدعاء السفير, استدعت وزارة الخارجية, استدعت الخارجية, استدعى القائم بالأعمال, استدعاء القائم بالأعمال
  en: summon the ambassador, summoned the ambassador, ambassador was summoned, summon the charge d'affaires
  fr: convoquer l'ambassadeur, ambassadeur convoqué, convocation de l'ambassadeur
  es: convocar al embajador, citar al embajador, llamar a capítulo al embajador, convocatoria del embajador
  ru: вызвать посла, вызов посла, посол был вызван, вызвали посла

recall-ambassador : event
  ar: سحب السفير, سحب سفيرها, سحب سفيره, استدعى سفيره للتشاور, استدعت سفيرها للتشاور, استدعاء سفيرها, استدعت سفيرها
  en: recall the ambassador, recalled its ambassador, withdraw its ambassador, recall for consultations
  fr: rappeler son ambassadeur, rappel de l'ambassadeur, rappeler pour consultations
  es: llamar a consultas, llamada a consultas, retirar al embajador, retirar a su embajador
  ru: отозвать посла, отзыв посла, отозвать для консультаций

bilateral-relations : thing
  ar: علاقات ثنائية, العلاقات الثنائية, العلاقات بين البلدين, علاقات دبلوماسية, العلاقات الدبلوماسية, العلاقات المشتركة, روابط ثنائية
  en: bilateral relations, bilateral ties, diplomatic relations, diplomatic ties, ties between the two countries, relations between the two countries
  fr: relations bilatérales, relations diplomatiques, liens bilatéraux, relations entre les deux pays
  es: relaciones bilaterales, relaciones diplomáticas, lazos bilaterales, vínculos bilaterales
  ru: двусторонние отношения, двусторонние связи, дипломатические отношения, дипотношения, отношения между странами

sever-relations : event
  opposite: restore-relations
  ar: قطع العلاقات, قطع علاقاته, قطع علاقاتها, قطعت علاقاتها, قطعت العلاقات, يقطع العلاقات, قطيعة دبلوماسية, قطع العلاقات الدبلوماسية
  en: sever relations, sever ties, cut ties, break off relations, broke off diplomatic relations, cut diplomatic ties, severing of ties
  fr: rompre les relations, rupture des relations, rompre les liens, rompu ses relations diplomatiques
  es: romper relaciones, ruptura de relaciones, cortar relaciones, rompió relaciones diplomáticas
  ru: разорвать отношения, разрыв отношений, разрыв дипотношений, порвать отношения, разорвать дипломатические отношения

restore-relations : event
  opposite: sever-relations
  ar: إعادة العلاقات, استعادة العلاقات, استئناف العلاقات الدبلوماسية, عودة العلاقات, أعاد العلاقات, إقامة علاقات دبلوماسية, ترميم العلاقات, استئناف علاقاتهما, استعادة علاقاتهما
  en: restore relations, restore ties, restoration of ties, resume diplomatic relations, establish diplomatic relations, mend ties, reestablish relations, restored ties, restoring ties, resume ties, resumed ties, restored relations, restored diplomatic relations, re-established ties
  fr: rétablir les relations, rétablissement des relations, renouer les relations, établir des relations diplomatiques, rétabli leurs relations, rétabli les relations, renouer leurs relations, reprise des relations, renoué leurs relations, rétablir leurs relations
  es: restablecer relaciones, restablecimiento de relaciones, reanudar relaciones, establecer relaciones diplomáticas, restablecieron relaciones, restableció relaciones, reanudaron relaciones, restablecer sus relaciones
  ru: восстановить отношения, восстановление отношений, восстановление дипотношений, установить дипломатические отношения

normalise : event < restore-relations
  ar: تطبيع, طبع العلاقات, يطبع العلاقات, تطبيع العلاقات, مطبع, تطبيعي
  en: normalise, normalize, normalisation, normalization
  fr: normaliser, normalisé, normalisation
  es: normalizar, normalizado, normalización, normalizaciones
  ru: нормализация, нормализовать, нормализация отношений

recognition : event
  ar: اعترف بدولة, يعترف بدولة, الاعتراف بدولة, اعتراف بدولة, اعتراف دبلوماسي, اعتراف رسمي, اعتراف دولي, الاعتراف باستقلال, معترف بها دوليا, معترف به دوليا, الاعتراف الرسمي
  en: recognition, recognise, recognize, recognise the state, diplomatic recognition, internationally recognised, internationally recognized
  fr: reconnaissance de l'État, reconnaître l'État, reconnaissance diplomatique, reconnaissance internationale, internationalement reconnu
  es: reconocimiento del Estado, reconocer el Estado, reconocimiento diplomático, reconocimiento internacional, reconocido internacionalmente
  ru: признание государства, признать государство, признать независимость, дипломатическое признание, международно признанный, признание независимости

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

interference : event
  ar: تدخل في الشؤون الداخلية, التدخل في الشؤون الداخلية, تدخل في شؤون, التدخل في شؤون, يتدخل في شؤون, تدخلات خارجية, تدخل أجنبي, تدخل خارجي
  en: interference, interfere, meddle, meddling, foreign interference
  fr: ingérence, s'ingérer, immixtion, ingérence étrangère
  es: injerencia, inmiscuirse, intromisión, injerencia extranjera
  ru: вмешиваться, вмешательство во внутренние дела

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
  en: de-escalation, de-escalate, deescalate, ease tensions, easing of tensions, calm tensions, defuse tensions, defuse the crisis, exercise restraint, show restraint
  fr: désescalade, apaisement, apaiser les tensions, appel à la retenue, désamorcer la crise, faire preuve de retenue
  es: desescalada, desescalar, rebajar la tensión, reducir las tensiones, apaciguamiento, pedir contención
  ru: деэскалация, деэскалировать, снижение напряжённости, разрядить обстановку, сдержанность

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
  es: ingreso en la alianza, adhesión a la unión, unirse a la alianza, solicitud de adhesión, ingreso en la OTAN, adherir, adhesión
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
  ar: قرار أممي, قرارات أممية, قرار مجلس الأمن, قرار دولي, قرارات دولية, قرار الأمم المتحدة, قرارات الشرعية الدولية
  en: un resolution, resolution, security council resolution, general assembly resolution
  fr: résolution, résolution de l'ONU, résolution du conseil de sécurité
  es: resolución de la ONU, resolución del consejo de seguridad, resolución de la asamblea general
  ru: резолюция, резолюция ООН, резолюция совета безопасности

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
  ar: رئيس دولة, رئيس الدولة, رؤساء دول, رؤساء الدول
  en: head of state, heads of state
  fr: chef d'État, chef de l'État
  es: jefe de Estado, jefa de Estado
  ru: глава государства, глава страны, главы государств

president : thing < head-of-state
  ar: رئيس, رؤساء, رئيس الجمهورية, رئيس البلاد, رئيسة, فخامة الرئيس
  en: president, incumbent president, outgoing president, the incumbent
  fr: président, présidente, président de la République, président sortant, présidente sortante, chef de l'État sortant
  es: presidente, presidenta, presidente de la República, mandatario, mandataria, mandatarios, presidente saliente, presidenta saliente, jefe del Estado
  ru: президент, президент страны

president-elect : thing < president
  ar: رئيس منتخب, الرئيس المنتخب, رئيسا منتخبا
  en: president-elect, president elect, elected president
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
  en: king, queen, monarch, sultan, emir, emperor
  fr: roi, reine, monarque, sultan, émir, empereur
  es: rey, reina, monarca, sultán, emir, emperador
  ru: король, королева, монарх, султан, эмир, император

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
  es: ministro, ministra
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
  es: alcalde, alcaldesa, intendente municipal
  ru: мэр, градоначальник, глава города

secretary-general : thing < official-person
  ar: أمين عام, الأمين العام, أمينا عاما, الأمينة العامة, أمناء عامون, سكرتير عام
  en: secretary-general, secretary general, general secretary
  fr: secrétaire général, secrétaire générale
  es: secretario general, secretaria general
  ru: генсек, генеральный секретарь, генсекретарь

# Who counts the lawmakers of a party counts its seats.
lawmaker : thing < official-person, seat
  ar: نائب, نواب, نائبة, برلماني, عضو البرلمان, عضو برلمان, أعضاء البرلمان, عضو مجلس النواب, مشرع, مشرعون, مشرعين, نائب برلماني, عضو الكونغرس
  en: lawmaker, legislator, member of parliament, mp, mps, congressman, congresswoman, parliamentarian, mep
  fr: député, députée, parlementaire, législateur, eurodéputé, élus, élue, élu
  es: diputado, diputada, parlamentario, legislador, congresista, eurodiputado, diputados electos
  ru: депутат, парламентарий, законодатель, конгрессмен, евродепутат, член парламента

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

politician : thing
  ar: سياسيون, سياسيين, رجل سياسة, ساسة, رجال السياسة, شخصية سياسية, شخصيات سياسية
  en: politician, political figure, statesman
  fr: homme politique, femme politique, politicien, personnalité politique
  es: política destacada, dirigente político, figura política, los políticos
  ru: политик, политический деятель, политдеятель, государственный деятель

citizen : thing
  opposite: foreigner
  ar: مواطن, مواطنون, مواطنين, مواطنة, رعايا, رعية
  en: citizen, national of
  fr: citoyen, citoyenne, ressortissant
  es: ciudadano, ciudadana, compatriota
  ru: гражданин, гражданка, граждане, подданный

foreigner : thing
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
  ar: حكومة انتقالية, الحكومة الانتقالية, سلطة انتقالية, السلطات الانتقالية, حكومة مؤقتة, حكومة تصريف أعمال, حكومة تصريف الأعمال, مرحلة انتقالية, المرحلة الانتقالية, فترة انتقالية
  en: transitional government, interim government, caretaker government, transitional authorities, transitional period, political transition
  fr: gouvernement de transition, gouvernement provisoire, gouvernement intérimaire, autorités de transition, période de transition
  es: gobierno de transición, gobierno interino, gobierno provisional, gobierno en funciones, periodo de transición
  ru: переходное правительство, временное правительство, переходные власти, переходный период

cabinet : thing < government
  ar: مجلس الوزراء, مجلس وزراء, حكومة مصغرة, مجلس وزاري, المجلس الوزاري, تشكيلة حكومية, كابينت, الكابينت
  en: cabinet, council of ministers, ministerial council
  fr: conseil des ministres, cabinet ministériel, cabinet
  es: gabinete, consejo de ministros
  ru: кабинет министров, совет министров, совмин

ministry : thing < government
  ar: وزارة, وزارات, وزاري, مقر الوزارة
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
  ar: وزارة الداخلية, وزارة داخلية
  en: interior ministry, ministry of the interior, home office
  fr: ministère de l'intérieur
  es: ministerio del interior
  ru: министерство внутренних дел, МВД

presidency : thing
  ar: رئاسة, رئاسة الجمهورية, رئاسي, قصر رئاسي, القصر الرئاسي, ديوان الرئاسة
  en: presidency, presidential, presidential office, presidential palace
  fr: présidence, présidentiel, palais présidentiel
  es: presidencia, presidencial, palacio presidencial
  ru: президентство, президентский, администрация президента, президентский дворец

parliament : thing
  ar: برلمان, برلمانات, مجلس النواب, مجلس الشعب, مجلس الأمة, الجمعية الوطنية, جمعية وطنية, مجلس تشريعي, المجلس التشريعي, مجلس الشورى, السلطة التشريعية, هيئة تشريعية, قبة البرلمان
  en: parliament, legislature, national assembly, house of representatives, legislative body, lower house, legislative assembly
  fr: parlement, assemblée nationale, corps législatif, chambre des députés, chambre basse, hémicycle
  es: parlamento, asamblea nacional, asamblea legislativa, cámara de diputados, cámara baja, poder legislativo, congreso de los diputados
  ru: парламент, законодательное собрание, нижняя палата, палата представителей, национальное собрание, парламентский

upper-house : thing < parliament
  ar: مجلس الشيوخ, مجلس الأعيان, مجلس المستشارين, غرفة عليا, الغرفة العليا, مجلس اللوردات
  en: senate, upper house, upper chamber, house of lords
  fr: sénat, chambre haute
  es: senado, cámara alta
  ru: сенат, верхняя палата, палата лордов

parliamentary-committee : thing
  ar: لجنة برلمانية, لجنة, لجان, لجنة فرعية
  en: committee, parliamentary committee, subcommittee, panel
  fr: commission parlementaire, commission d'enquête
  es: comité, comisión parlamentaria, subcomité
  ru: комитет, парламентская комиссия, подкомитет

commission : thing
  ar: هيئة, هيئات, مفوضية, مفوضيات, مجلس أعلى, المجلس الأعلى
  en: commission, commissioner, agency, public body
  fr: commission, commissaire, agence publique, instance
  es: comisión, comisionado, comisario, organismo público
  ru: комиссия, еврокомиссия, агентство, уполномоченный орган

municipality : thing
  ar: بلدية, بلديات, مجلس بلدي, المجلس البلدي, مجلس محلي, المجلس المحلي, دار البلدية
  en: municipality, city council, town hall, city hall, local council, municipal
  fr: municipalité, mairie, conseil municipal, hôtel de ville, municipal, commune, communes
  es: municipio, ayuntamiento, alcaldía, concejo municipal, municipal
  ru: муниципалитет, мэрия, горсовет, муниципальный, городской совет

party : thing
  ar: حزب, أحزاب, حزبي, حزب سياسي, تيار سياسي, كتلة سياسية, كتلة برلمانية, كتل سياسية
  en: political party, parliamentary group, faction in parliament, the party, party leader, party members, political parties, opposition parties
  fr: parti, parti politique, groupe parlementaire, formation politique
  es: partido, partido político, grupo parlamentario, formación política
  ru: партия, политическая партия, парламентская фракция, партийный

ruling-party : thing < party
  opposite: opposition
  ar: حزب حاكم, الحزب الحاكم, ائتلاف حاكم, الائتلاف الحاكم, أحزاب حاكمة
  en: ruling party, governing party, ruling coalition, governing coalition
  fr: parti au pouvoir, majorité au pouvoir, parti présidentiel, coalition au pouvoir
  es: partido gobernante, partido en el poder, oficialismo, coalición gobernante
  ru: правящая партия, правящая коалиция, партия власти

opposition : thing
  opposite: ruling-party
  ar: معارضة, قوى المعارضة, أحزاب المعارضة, زعيم المعارضة, معارض سياسي, معارض بارز, سياسي معارض, زعيم معارض
  en: opposition, opposition party, opposition figure, opposition leader, dissident
  fr: opposition, opposant, parti d'opposition, chef de l'opposition, dissident
  es: oposición, opositor, partido opositor, líder opositor, líder de la oposición, disidente
  ru: оппозиция, оппозиционер, оппозиционный, лидер оппозиции, диссидент

coalition : thing
  ar: ائتلاف, ائتلافات, ائتلافي, حكومة ائتلافية, حكومة ائتلاف, حكومة وحدة وطنية
  en: coalition, coalition government, unity government, national unity government
  fr: coalition, gouvernement de coalition, gouvernement d'union nationale
  es: coalición, gobierno de coalición, gobierno de unidad nacional
  ru: коалиция, коалиционный, коалиционное правительство, правительство национального единства

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
  ar: تولى منصب, تولى منصبه, يتولى منصب, تولى مهامه, تولي منصب, تولى الرئاسة, تولى السلطة, تسلم مهامه, تسلم السلطة, تقلد منصب, باشر مهامه, تسلم منصبه
  en: take office, took office, assume office, assumed office, come to power, came to power, take power
  fr: entrer en fonction, entrée en fonction, prendre ses fonctions, prise de fonctions, accéder au pouvoir, arriver au pouvoir
  es: asumir el cargo, asumió el cargo, tomar posesión del cargo, llegar al poder, asumir la presidencia
  ru: вступить в должность, вступление в должность, прийти к власти, приход к власти, приступить к обязанностям

inaugurate-leader : event < take-office
  ar: نصب رئيسا, تنصيب, مراسم التنصيب, حفل التنصيب, حفل تنصيب, أدى اليمين, أدى اليمين الدستورية, يؤدي اليمين, أداء اليمين, أدت اليمين, اليمين الدستورية, تأدية اليمين, أدوا اليمين, اليمين القانونية, أدى القسم
  en: inauguration, sworn in, swear in, swearing-in, oath of office, took the oath, inauguration ceremony, takes the oath, swears in
  fr: investiture, prêter serment, prestation de serment, prêté serment, cérémonie d'investiture, intronisation, prête serment, investi président, investie présidente
  es: investidura, toma de posesión, jurar el cargo, juró el cargo, juramentar, juramentación, juramentaciones, juró su cargo, juró como, tomó posesión, tomaron posesión, juramentó, prestó juramento, juramentado
  ru: инаугурация, принести присягу, принесение присяги, присягнуть, принёс присягу, принял присягу, приняла присягу, принес присягу, приведен к присяге, вступил в должность, вступила в должность

resign : event
  opposite: dismiss, take-office
  ar: استقال, يستقيل, استقالة, استقالات, مستقيل, قدم استقالته, تنحى عن, تنحي, يتنحى, تنح, تخلى عن منصبه, تخلى عن السلطة, ترك منصبه, استقالت, استقالوا, تستقيل, قدمت استقالتها, قدموا استقالاتهم, تقدم باستقالته, تقدم باستقالتها, استقالته, استقالتها, تنحى, تنحيه
  en: resign, resignation, step down, stepped down, quit, stand down, tender resignation, leave office, resigns, resigning, steps down, stepping down, stood down, tendered his resignation, tendered her resignation, handed in his resignation, quit his post, quit her post, quit as
  fr: démissionner, démission, démissionné, démissionnaire, quitter ses fonctions, quitter le pouvoir, démissionnent, démissionne, démissionnaires, remis sa démission, présenté sa démission, quitte ses fonctions, quitté ses fonctions, jeté l'éponge
  es: dimitir, dimitido, dimisión, renunciar al cargo, renuncia al cargo, presentar su renuncia, dejar el cargo, dimisionario, renunció, renunciaron, renunciar, dimitió, dimitieron, dimite, dimiten, dimisiones, renunció al cargo, renunció a su cargo, presentó su dimisión, presentó su renuncia, presentaron su dimisión, dejó el cargo, deja el cargo
  ru: подать в отставку, уйти в отставку, отставка, ушёл в отставку, сложить полномочия, уход с поста, покинуть пост, подал в отставку, подала в отставку, подали в отставку, ушел в отставку, ушла в отставку, ушли в отставку, подает в отставку, сложил полномочия, сложила полномочия, отставку подал, прошение об отставке

dismiss : event
  opposite: appoint, resign
  ar: أقال, يقيل, إقالة, أقيل, مقال من منصبه, عزل من منصبه, عزل من منصب, عزله من منصبه, أعفى من منصبه, أعفي من منصبه, إعفاء من منصبه, إعفاؤه من منصبه, إعفاء من مهامه, تنحية, نحى من منصبه, أطيح به من منصبه, يعزل, أقالت, أقيلت, أقيلوا, إقالته, إقالتها, أعفاه من منصبه, إعفائه من منصبه
  en: dismiss, dismissal, sack, oust, ouster, remove from office, removal from office, relieve of duties, relieved of his duties, fired from his post, was fired as, fired the minister, sacks, fired as, removed from office, removed from his post, relieved of her duties, stripped of his post, fired his, fired her, was fired from, were fired from, been fired
  fr: limoger, limogé, limogeage, révoquer, révoqué, révocation, destituer, destitué, démettre de ses fonctions, démis de ses fonctions, relever de ses fonctions, limogée, limogés, limoge, limogeages, démise de ses fonctions, relevé de ses fonctions, relevée de ses fonctions, révoquée, révoqués, congédié, destituée
  es: destituir, destituido, destitución, cesar del cargo, relevar del cargo, apartar del cargo, cesado de su cargo, cese del cargo, destituciones, destituyó, destituyeron, destituye, destituida, destituidos, apartado del cargo, relevado del cargo, relevó, fue relevado
  ru: уволен, отправить в отставку, снять с должности, сместить, смещён, отстранить от должности, освободить от должности, освобождён от должности, уволить министра, увольнение министра, уволил, уволила, уволили, уволена, уволены, отправил в отставку, отправила в отставку, отправлен в отставку, отправлена в отставку, отстранил от должности, отстранен от должности, освобожден от должности, освободил от должности, снят с должности, сместил

appoint : event
  opposite: dismiss
  ar: عين, يعين, تعيين, تعيينات, عين في منصب, معين, سمى رئيسا, تسمية رئيس, أسند منصب, تكليف بتشكيل
  en: appoint, appointment, name as, nominate to, nomination to, designate
  fr: nommer, nommé, nomination, désigner, désigné, désignation
  es: nombrar, nombrado, nombramiento, designar, designado, designación, designaciones
  ru: назначить, назначать, назначение, назначен, назначение на должность

succeed-in-office : event
  ar: خلفه في, خلافة, خليفة له, خلفا له, يخلفه في المنصب
  en: succeed as, successor, succession, replace as, take over from
  fr: succéder, successeur, succession, remplacer au poste
  es: suceder en el cargo, sucesor, sucesora, sucesión, relevo
  ru: преемник, сменить на посту, преемственность, сменщик

form-government : event
  ar: تشكيل الحكومة, تشكيل حكومة, شكل حكومة, شكل الحكومة, يشكل حكومة, يشكل الحكومة, تأليف الحكومة, تشكيل ائتلاف, تكليف بتشكيل الحكومة
  en: form a government, government formation, formation of a government, form a coalition, form a cabinet
  fr: former un gouvernement, formation du gouvernement, constituer un gouvernement, formation d'un gouvernement, formé un gouvernement, formé le gouvernement, nouveau gouvernement, composition du gouvernement
  es: formar gobierno, formación de gobierno, formar un gobierno, formación del gobierno
  ru: сформировать правительство, формирование правительства, формировать кабинет

reshuffle : event
  ar: تعديل وزاري, تعديل حكومي, تعديلا وزاريا, تغيير وزاري, تعديل الحكومة
  en: reshuffle, cabinet reshuffle, government shake-up, cabinet shake-up
  fr: remaniement, remaniement ministériel, remaniement du gouvernement
  es: remodelación del gobierno, reajuste ministerial, cambio de gabinete, reorganización del gabinete
  ru: перестановки в правительстве, кадровые перестановки, реорганизация правительства, рокировка

confidence-vote : event < vote
  ar: منح الثقة, منح الثقة للحكومة, نيل الثقة, تصويت على الثقة, تصويت الثقة, حجب الثقة, سحب الثقة, طرح الثقة, مذكرة حجب الثقة, حجب البرلمان الثقة, حجب الثقة عن, نزع الثقة, ملتمس رقابة, سحب البرلمان الثقة
  en: vote of confidence, confidence vote, no-confidence vote, no confidence motion, motion of no confidence, censure motion
  fr: vote de confiance, motion de censure, motion de défiance, vote de défiance
  es: moción de censura, voto de confianza, moción de confianza, voto de censura
  ru: вотум доверия, вотум недоверия, голосование о доверии

impeach : event < dismiss
  ar: عزل الرئيس, إجراءات العزل, مساءلة الرئيس, محاكمة برلمانية, مساءلة برلمانية, إجراءات عزل, تصويت على العزل
  en: impeach, impeachment, impeachment trial
  fr: mise en accusation, procédure de destitution, impeachment
  es: juicio político, proceso de destitución, impeachment, vacancia presidencial
  ru: импичмент, процедура импичмента

dissolve-parliament : event
  ar: حل البرلمان, حل مجلس النواب, حل الكنيست, حل الجمعية الوطنية, يحل البرلمان, قرار حل البرلمان
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
  fr: pot-de-vin, pots-de-vin, bakchich, soudoyer
  es: soborno, sobornar, sobornado, cohecho, coima
  ru: взятка, взяточничество, подкуп, подкупить, взяточник, откат

scandal : event
  ar: فضائح, فضيحة سياسية, فضيحة فساد, فضيحة
  en: scandal, scandalous
  fr: scandale, scandaleux
  es: escándalo, escandaloso
  ru: скандал, скандальный

coup : event
  ar: انقلاب, انقلابات, انقلاب عسكري, محاولة انقلاب, انقلابي, انقلابيون, انقلب على الحكم
  en: coup, coup d'etat, coup d'état, putsch, military takeover, coup attempt
  fr: coup d'État, putsch, tentative de coup d'État, putschiste
  es: golpe de Estado, golpe militar, golpista, intento de golpe, intentona golpista
  ru: переворот, госпереворот, государственный переворот, военный переворот, путч, попытка переворота

overthrow : event
  ar: أطاح بالرئيس, إطاحة, إسقاط النظام, إسقاط الحكومة, سقوط النظام, خلع الرئيس, إسقاط الحكم, أطاح, يطيح, أطيح, أطاحت, أسقط النظام, أسقط الحكومة, أسقطت الحكومة, سقوط الحكومة, سقطت الحكومة, أطيح به
  en: overthrow, topple, depose, bring down the government, unseat, fall of the regime, toppled the government, brought down the government, collapse of the government, fall of the government, ousted
  fr: renverser le régime, renversement du régime, renversé du pouvoir, chute du régime, déposer le président, renversé le gouvernement, renversant le gouvernement, renverser le gouvernement, renversement, chute du gouvernement, fait tomber le gouvernement
  es: derrocar, derrocado, derrocamiento, caída del régimen, derribó al gobierno, derrocó, derrocaron, tumbó al gobierno, caída del gobierno, hizo caer al gobierno
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
  ar: حالة الطوارئ, حالة طوارئ, إعلان الطوارئ, قانون الطوارئ, أحكام عرفية, الأحكام العرفية
  en: state of emergency, emergency rule, martial law, emergency law
  fr: état d'urgence, loi martiale, état d'exception
  es: estado de emergencia, estado de excepción, ley marcial, estado de sitio
  ru: чрезвычайное положение, режим чрезвычайного положения, военное положение, режим ЧП

curfew : thing < restriction
  ar: حظر تجول, حظر التجول, حظر التجوال, حظر تجوال, منع التجول, منع تجول
  en: curfew, night-time curfew
  fr: couvre-feu
  es: toque de queda
  ru: комендантский час

# --- Protest ---

protest : event
  ar: احتجاج, احتجاجات, احتج, يحتج, حراك شعبي, حركة احتجاجية, احتجاجي, غضب شعبي, خرجوا إلى الشوارع, نزلوا إلى الشوارع, نزل إلى الشارع, نزلوا إلى الشارع, نزل الآلاف, خرجت مظاهرة, خرجت مظاهرات, احتجوا, احتجت, يحتجون, احتجاجا, تظاهروا
  en: protest, protest movement, take to the streets, took to the streets, taking to the streets, taken to the streets, rallied, staged a protest, held a protest
  fr: protestation, protester, contestation, mouvement de protestation, descendre dans la rue, descendu dans la rue, descendus dans la rue, descendues dans la rue, descendent dans la rue, descendu dans les rues, descendus dans les rues, ont défilé, ont manifesté, manifesté, manifestent
  es: protesta, protestar, protestado, movimiento de protesta, salir a la calle, salieron a las calles, salieron a la calle, salir a las calles, salió a la calle, tomaron las calles, se echaron a la calle, se manifestó, protestaron, protestó, protestan
  ru: протест, протестовать, акция протеста, протестный, выйти на улицы, вышли на улицы, вышли на улицу, вышли на митинг, вышли на акцию, выходят на улицы, вышли на площадь, протестуют, протестовали, митингуют, митинговали

demonstration : event < protest
  ar: مظاهرة, مظاهرات, تظاهرة, تظاهرات, تظاهر, يتظاهر, مسيرة احتجاجية, مسيرة حاشدة, مسيرات حاشدة, مسيرات احتجاجية, مسيرة, مسيرات, احتجاجية
  en: demonstration, demonstrate against, protest march, march through, street demonstration, marched, marchers, marches
  fr: manifestation, manifester, manif, défilé de protestation, marche de protestation, manifestations, cortège, défilé
  es: manifestación, manifestarse, marcha de protesta, movilización ciudadana, marcha, marcharon, se manifestaron, manifestaciones
  ru: демонстрация, манифестация, шествие, митинг протеста, марш протеста, демонстранты

demonstrator : thing
  ar: متظاهر, متظاهرون, متظاهرين, محتج, محتجون, محتجين, مشارك في المظاهرة
  en: demonstrator, protester, protestor, marcher
  fr: manifestant, manifestante, contestataire, protestataire
  es: manifestante, participante en la protesta
  ru: демонстрант, протестующий, манифестант, митингующий, участник протестов

sit-in : event < protest
  ar: اعتصام, اعتصامات, اعتصم, يعتصم, معتصم, معتصمون
  en: sit-in, protest camp, occupy the square
  fr: sit-in, occupation de la place, campement de protestation
  es: sentada, acampada, plantón
  ru: сидячая забастовка, сидячая акция, палаточный лагерь протеста

political-rally : event
  ar: تجمع انتخابي, تجمع حاشد, مهرجان انتخابي, مهرجان خطابي, تجمع جماهيري, حشد جماهيري, تجمعات انتخابية
  en: rally, campaign rally, political rally, mass rally
  fr: meeting électoral, rassemblement, meeting politique, meeting de campagne
  es: mitin, mitin de campaña, concentración, acto de campaña, concentraciones
  ru: митинг, предвыборный митинг, массовый митинг

riot : event
  ar: شغب, أعمال شغب, أحداث شغب, مشاغب, مشاغبون, مثيرو الشغب, اضطرابات, اضطرابات عنيفة, قلاقل
  en: riot, rioting, rioter, civil unrest, disturbances
  fr: émeute, émeutier, troubles
  es: disturbio, disturbios, alborotador, altercados
  ru: беспорядки, массовые беспорядки, погром, волнения

disperse-protest : event
  ar: تفريق المتظاهرين, فرق المتظاهرين, فرقت الشرطة, تفريق المظاهرة, فض الاعتصام, فض اعتصام, فض المظاهرة, قمع المظاهرات, تفريق المحتجين, فرقت المتظاهرين, فرقت المحتجين, فرقت قوات الأمن, لتفريق المتظاهرين, لتفريق المحتجين, فرقت المظاهرة
  en: disperse protesters, disperse demonstrators, break up the protest, disperse the crowd, dispersal of protesters, dispersed protesters, dispersed the protesters, dispersed demonstrators, dispersed the crowd, dispersing the crowd, broke up the protest, broke up a protest, broke up the demonstration, fired tear gas at protesters, fired tear gas to disperse
  fr: disperser les manifestants, dispersion des manifestants, disperser la manifestation, charge policière, charges policières, dispersé les manifestants, dispersé la manifestation, dispersé la foule, dispersent les manifestants
  es: dispersar a los manifestantes, dispersar la protesta, disolver la manifestación, dispersión de la manifestación, cargó contra los manifestantes, cargas policiales, carga policial, dispersó a los manifestantes, dispersaron a los manifestantes, dispersó a la multitud
  ru: разогнать демонстрацию, разгон демонстрантов, разгон митинга, разогнать протестующих, разогнала, разогнали, разгон протестующих, разгоняет, разогнали демонстрантов, разгон демонстрации

crackdown : event
  ar: حملة قمع, قمع, يقمع, حملة أمنية, قمعي, حملة قمعية, تضييق أمني, حملة مداهمات
  en: crackdown, crack down, repression, repress, suppress dissent, clampdown
  fr: répression, réprimer, réprimé, répressif, coup de filet
  es: represión, reprimir, reprimido, represivo, mano dura
  ru: репрессии, подавление протестов, подавить протесты, репрессивный, зачистка оппозиции

# --- Elections ---

election : event
  ar: انتخاب, انتخابات, انتخب, ينتخب, منتخب شعبيا, اقتراع, استحقاق انتخابي, انتخابي
  en: election, elect, elected, electoral, polls open, go to the polls
  fr: élection, élire, élu, scrutin, électoral
  es: elección, elecciones, comicios, electoral, elegir presidente, elegido presidente
  ru: выборы, избрать, избирать, избран, избрание, избирательный, электоральный

presidential-election : event < election
  ar: انتخابات رئاسية, الانتخابات الرئاسية, انتخابات الرئاسة, الرئاسيات, السباق الرئاسي, الاستحقاق الرئاسي, انتخاب رئيس
  en: presidential election, presidential vote, presidential poll, presidential race
  fr: élection présidentielle, présidentielle, scrutin présidentiel
  es: elecciones presidenciales, elección presidencial, comicios presidenciales, presidenciales
  ru: президентские выборы, выборы президента, президентская гонка

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
  ar: انتخابات مبكرة, الانتخابات المبكرة, انتخابات سابقة لأوانها
  en: early election, snap election, snap poll
  fr: élections anticipées, élection anticipée, législatives anticipées, scrutin anticipé
  es: elecciones anticipadas, adelanto electoral, comicios anticipados
  ru: досрочные выборы, внеочередные выборы

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
  ar: تصويت, صوت لصالح, صوت ضد, صوت على, صوت البرلمان, صوت مجلس, صوت المجلس, يصوت, صوتت, أدلى بصوته, أدلوا بأصواتهم, الإدلاء بأصواتهم, الإدلاء بالأصوات, أصوات الناخبين, عملية التصويت, أصوات, صوت انتخابي, صوت بـ, صوت أعضاء, صوت الأعضاء, صوتوا, صوتا مقابل, اقترع, يقترع, أدلى
  en: vote, cast a ballot, cast their votes, voting, cast ballots, votes, voted
  fr: vote, voter, voté, suffrage, voix des électeurs, se prononcer par vote, votes, voix contre
  es: voto, votar, votado, votación, sufragio, emitir el voto, votos
  ru: голосование, голосовать, проголосовать, голос избирателя, отдать голос, голоса избирателей, голоса, голосов

abstain : event
  opposite: vote
  ar: امتنع عن التصويت, يمتنع عن التصويت, امتناع عن التصويت, الامتناع عن التصويت, عزوف عن التصويت, العزوف عن التصويت, امتنعت عن التصويت, امتنع, يمتنع, امتناع, ممتنع, امتنعوا
  en: abstain, abstention, abstained from voting
  fr: abstention, s'abstenir, abstentionniste
  es: abstención, abstenerse, abstencionismo
  ru: воздержаться, воздержаться при голосовании, воздержавшийся, воздержался от голосования

voter : thing
  ar: ناخب, ناخبون, ناخبين, ناخبة, مصوت, مقترع, مقترعون, مقترعين, هيئة ناخبة
  en: voter, electorate, elector, registered voter
  fr: électeur, électrice, électorat, votant
  es: votante, elector, electorado
  ru: избиратель, электорат, выборщик, голосующий

turnout : thing
  ar: نسبة المشاركة, نسبة مشاركة, نسبة الإقبال, نسبة الاقتراع, نسبة التصويت, إقبال الناخبين, إقبال على التصويت, نسبة المشاركة في الانتخابات, الإقبال, إقبال
  en: turnout, voter turnout, turn-out, participation rate
  fr: taux de participation, participation électorale, taux d'abstention, la participation, participation au scrutin, participation de
  es: participación electoral, índice de participación, tasa de participación, afluencia de votantes, la participación, participación del, participación fue
  ru: явка, явка избирателей, явка на выборах

ballot : thing
  ar: ورقة اقتراع, ورقة الاقتراع, أوراق الاقتراع, أوراق اقتراع, بطاقة اقتراع, بطاقات الاقتراع, بطاقة تصويت, ورقة تصويت
  en: ballot, ballot paper, voting slip, mail-in ballot, absentee ballot
  fr: bulletin de vote, bulletins de vote
  es: papeleta, boleta electoral, papeleta de voto
  ru: бюллетень, избирательный бюллетень, бюллетень для голосования

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

candidate : thing
  ar: مرشح, مرشحون, مرشحين, مرشحة, مترشح, مترشحون, مترشحين, مرشح رئاسي
  en: candidate, contender, running mate, presidential nominee, party nominee
  fr: candidat, candidate, prétendant, colistier
  es: candidato, candidata, postulante, aspirante
  ru: кандидат, претендент, кандидат в президенты

run-for-office : event
  opposite: withdraw-candidacy
  ar: ترشح, يترشح, ترشيحات, خاض الانتخابات, يخوض الانتخابات, خوض الانتخابات, ترشيح نفسه, تقدم بترشيحه, أوراق ترشحه
  en: run for office, run for president, stand for election, candidacy, candidature, bid for the presidency, seek election, run for re-election
  fr: candidature, se présenter à l'élection, se porter candidat, briguer, brigue
  es: candidatura, postularse, presentarse a las elecciones
  ru: баллотироваться, выдвинуть кандидатуру, кандидатура, выдвижение кандидата, баллотироваться в президенты

withdraw-candidacy : event
  opposite: run-for-office
  ar: سحب ترشحه, سحب ترشيحه, انسحب من السباق, الانسحاب من السباق, انسحاب من السباق الانتخابي, انسحابه من السباق, سحب الترشح
  en: withdraw from the race, drop out of the race, pull out of the race, withdraw his candidacy, end his bid
  fr: retirer sa candidature, retrait de sa candidature, se retirer de la course
  es: retirar su candidatura, retirada de la candidatura, retirarse de la carrera
  ru: снять кандидатуру, снять свою кандидатуру, сняться с выборов, выйти из гонки, выбыть из гонки

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
  ar: فاز في الانتخابات, فاز بالانتخابات, فوز انتخابي, الفوز بالانتخابات, تصدر النتائج, اكتسح الانتخابات, نصر انتخابي, ظفر بالانتخابات
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

concede-defeat : event
  ar: أقر بالهزيمة, يقر بالهزيمة, إقرار بالهزيمة, الإقرار بالهزيمة, اعترف بالهزيمة, الاعتراف بالهزيمة, سلم بالهزيمة, أقر بهزيمته, اعترف بهزيمته
  en: concede defeat, conceded, concession speech, admit defeat
  fr: reconnaître sa défaite, concéder la défaite, reconnu sa défaite
  es: reconocer la derrota, admitir la derrota, reconoció su derrota
  ru: признать поражение, признание поражения, признал поражение

re-elect : event < win-election
  ar: إعادة انتخاب, أعيد انتخابه, إعادة انتخابه, ولاية ثانية, ولاية جديدة, فترة رئاسية ثانية
  en: re-elect, reelect, re-election, reelection, second term
  fr: réélire, réélu, réélection, second mandat
  es: reelegir, reelegido, reelección, segundo mandato
  ru: переизбрать, переизбрание, переизбран, второй срок

term-of-office : thing
  ar: ولاية رئاسية, فترة رئاسية, مدة ولايته, ولايته الأولى, عهدة رئاسية, مأمورية رئاسية, عهدة ثانية, المنتهية ولايته, المنتهية ولايتها, فترة ولايته, ولايته الرئاسية, انتهاء ولايته, ولايته الثانية, ولايته
  en: term of office, presidential term, term in office, first term, tenure
  fr: mandat présidentiel, quinquennat, durée du mandat, premier mandat
  es: mandato presidencial, periodo presidencial, legislatura, primer mandato
  ru: президентский срок, срок полномочий, первый срок

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
  ar: جولة إعادة, جولة الإعادة, جولة ثانية من الانتخابات, الدور الثاني, دور ثان, انتخابات الإعادة, الجولة الثانية من الانتخابات
  en: runoff, run-off, second round of the election, run-off vote
  fr: second tour, deuxième tour, ballottage
  es: segunda vuelta, balotaje, ballotage
  ru: второй тур, второй тур выборов, повторное голосование

opinion-poll : thing
  ar: استطلاع رأي, استطلاع الرأي, استطلاعات الرأي, استطلاع للرأي, استطلاع, سبر آراء, سبر الآراء, نوايا التصويت
  en: opinion poll, poll, polling, pollster, survey of voters
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
  en: recount, re-count, recounting of votes
  fr: recomptage, nouveau décompte, nouveau dépouillement, recompter
  es: nuevo recuento, nuevo conteo, volver a contar los votos
  ru: пересчёт голосов, пересчитать голоса, повторный подсчёт

election-results : thing
  ar: نتائج الانتخابات, نتيجة الانتخابات, نتائج أولية, النتائج الأولية, نتائج رسمية للانتخابات, نتائج التصويت, نتائج الاقتراع, إعلان النتائج, النتائج النهائية, النتائج الرسمية, نتائج رسمية, نتائج نهائية, نتائج جزئية
  en: election results, election result, results of the vote, preliminary results, certified the results, certified the result, declared the results, official results, provisional results
  fr: résultats de l'élection, résultats des élections, résultats préliminaires, résultats du scrutin, résultats provisoires, proclamé les résultats, proclamation des résultats, résultats officiels
  es: resultados electorales, resultados de las elecciones, resultados preliminares, resultados provisionales, proclamó los resultados, proclamación de resultados, resultados oficiales, resultados definitivos
  ru: результаты выборов, итоги выборов, предварительные результаты, итоги голосования, объявил результаты, объявила результаты, официальные результаты, окончательные результаты

majority : thing < part
  opposite: minority
  ar: أغلبية, أغلبيات, غالبية, أكثرية, أغلبية الأصوات, أغلبية ساحقة, أغلبية مطلقة, الأغلبية المطلقة, أغلبية الثلثين, معظم, أغلب, غالب, في الغالب, أكثرهم
  en: majority, absolute majority, outright majority, simple majority, two-thirds majority, most of, mostly, the bulk of, mainly
  fr: majorité, majoritaire, majorité absolue, majorité des deux tiers, la plupart, majoritairement, principalement
  es: mayoría, mayoritario, mayoría absoluta, mayoría simple, la mayor parte, mayoritariamente, principalmente
  ru: большинство, абсолютное большинство, большинство голосов, квалифицированное большинство, большая часть, преимущественно, в основном

election-fraud : event
  ar: تزوير الانتخابات, تزوير انتخابي, تلاعب بالانتخابات, التلاعب بالانتخابات, تلاعب بنتائج, تزوير النتائج, شراء الأصوات, خروقات انتخابية, تجاوزات انتخابية
  en: election fraud, electoral fraud, vote rigging, rigged election, ballot stuffing, vote-buying, voter fraud, election irregularities
  fr: fraude électorale, fraudes électorales, trucage des élections, bourrage d'urnes, irrégularités électorales, achat de voix
  es: fraude electoral, amaño electoral, manipulación de las elecciones, irregularidades electorales, compra de votos
  ru: фальсификация выборов, подтасовка голосов, вброс бюллетеней, нарушения на выборах, фальсификация голосования, подкуп избирателей

election-observer : thing
  ar: مراقب الانتخابات, مراقبو الانتخابات, مراقبي الانتخابات, مراقبون دوليون, مراقبة الانتخابات, بعثة مراقبة الانتخابات, مراقب, مراقبون, مراقبين
  en: election observer, election monitor, observer mission, election monitoring, observer, observers
  fr: observateur électoral, observateurs électoraux, mission d'observation électorale, observateur, observateurs
  es: observador electoral, observadores electorales, misión de observación electoral, observador, observadores
  ru: наблюдатель на выборах, наблюдатели на выборах, миссия наблюдателей, наблюдатель, наблюдатели

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
  ru: избирательный округ, одномандатный округ

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

pass-law : event
  opposite: repeal
  ar: أقر قانونا, أقر القانون, إقرار القانون, إقرار قانون, إقرار مشروع القانون, أقر مشروع قانون, سن قانون, سن قانونا, سن قوانين, اعتماد القانون, أقر البرلمان, أقر مجلس النواب, أقر مجلس الشيوخ
  en: pass a law, pass a bill, passed the bill, passage of the bill, enact, enactment, adopt a law, legislate, sign into law, approve the bill
  fr: adopter une loi, adoption de la loi, loi adoptée, promulguer, promulgation, légiférer, adopter le projet de loi
  es: aprobar la ley, aprobación de la ley, aprobar el proyecto de ley, promulgar, promulgación, legislar, promulgaciones
  ru: принять закон, принятие закона, одобрить законопроект, принять законопроект, закон принят

amend : event
  ar: تعديل قانون, تعديل القانون, تعديل الدستور, عدل القانون, تعديلات قانونية, تعديلات دستورية, تنقيح, تعديلات على القانون
  en: amended law, amend the law, amend the constitution
  fr: modifier la loi, modification de la loi, amender le texte, texte amendé
  es: enmendar, enmienda, modificar la ley, modificación de la ley
  ru: поправка, внести поправки, поправки, изменить закон, внести изменения в закон

repeal : event
  opposite: pass-law
  ar: إلغاء القانون, ألغى القانون, إلغاء قانون, إبطال القانون, إبطال قانون, يلغي القانون
  en: repeal, abrogate, strike down the law, scrap the law, overturn the law
  fr: abroger, abrogé, abrogation, abolir, aboli
  es: derogar, derogado, derogación, abrogar, abolir, derogaciones
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
  es: tribunal constitucional, corte constitucional
  ru: конституционный суд, конституционный совет

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
  ar: قضاء, قضائي, السلطة القضائية, سلطة قضائية, الجهاز القضائي, جهاز العدالة
  en: judiciary, judicial, justice system, justice, judicial authority
  fr: justice, judiciaire, système judiciaire, pouvoir judiciaire
  es: justicia, judicial, poder judicial, sistema judicial
  ru: правосудие, судебная система, судебная власть, юстиция

judge : thing
  ar: قاض, قاضي, قضاة, قاضية, قاضي التحقيق, قاضي تحقيق
  en: judge, justice of the supreme court, magistrate, chief justice, investigating judge
  fr: juge, magistrat, magistrate, juge d'instruction
  es: juez, jueza, jueces, magistrado, magistrada, juez instructor
  ru: судья, судьи, мировой судья, следственный судья

jury : thing
  ar: هيئة محلفين, هيئة المحلفين, محلفون, محلفين, محلف
  en: jury, juror, grand jury
  fr: jury, juré, jurés
  es: jurado, jurado popular, gran jurado
  ru: присяжные, присяжный, коллегия присяжных, большое жюри

trial : event
  ar: محاكمة, محاكمات, حاكم المتهم, يحاكم, حوكم, مثل أمام المحكمة, يمثل أمام المحكمة, مثول أمام المحكمة, المثول أمام المحكمة, مثل أمام القضاء, إحالة إلى المحاكمة, أحيل إلى المحاكمة
  en: trial, stand trial, on trial, go on trial, tried in court, appear in court, appeared in court, face trial
  fr: procès, comparution, passer en jugement, traduit en justice, jugé pour, jugé, jugés, juger, comparu
  es: juicio, juzgar, juzgado por, comparecer ante, comparecencia ante el juez, llevar a juicio
  ru: судебный процесс, суд над, судить, предстать перед судом, судебное разбирательство

court-hearing : event < trial
  ar: جلسة محاكمة, جلسة المحاكمة, جلسة استماع, جلسة المحكمة, جلسات الاستماع, مرافعة, مرافعات
  en: hearing, court hearing, pre-trial hearing, pleadings, arraignment
  fr: audience, plaidoirie, audience préliminaire, audition au tribunal, comparution, comparaître
  es: vista oral, audiencia judicial, audiencia preliminar, audiencia pública, comparecencia, comparecer
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
  fr: sursis, avec sursis, prison avec sursis, liberté surveillée, assortie du sursis, assorti du sursis, peine avec sursis, de prison avec sursis, mois avec sursis
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
  ar: طعن على الحكم, طعن في الحكم, طعن بالحكم, طعون, استئناف الحكم, استأنف الحكم, محكمة الاستئناف, محكمة استئناف, قدم استئنافا, الطعن على الحكم, تقدم بطعن, طلب استئناف, الطعن في الحكم, سيستأنف الحكم, يستأنف الحكم, سيطعنون في الحكم, سيطعن في الحكم, طعن بالنقض, الطعن بالنقض, الطعن بالحكم, استأنفت النيابة, استأنف المحامي, سيستأنف, سيستأنفون, طعن أمام المحكمة
  en: appeals court, court of appeal, appeal against the verdict, lodge an appeal, appellate court, appealed the, filed an appeal, appeal the ruling, appeal the verdict, on appeal, would appeal, will appeal, appeal against, appealed against, to appeal the, appealed the verdict, appealing the verdict, will lodge an appeal, lodged an appeal, appeal the decision, appeal the conviction, appeal the sentence
  fr: faire appel, appel du jugement, cour d'appel, interjeter appel, pourvoi, se pourvoir en cassation, en appel, fait appel, feraient appel, ferait appel, fera appel, feront appel, interjeté appel, font appel, pourvoi en cassation, pourvu en cassation
  es: apelar, apelación, apelado, recurso de apelación, tribunal de apelaciones, recurrir la sentencia, recurso de casación, apeló, recurrirá, recurrió, recurrir, apelaciones, recurrirán, apelará, apelarán, apelaron, presentó un recurso, presentar un recurso, presentará un recurso, recurrieron, recurre, recurren
  ru: апелляция, обжаловать, обжалование, апелляционный суд, апелляционный, подать апелляцию, кассация, обжалует, обжалуют, обжаловал, обжаловали, обжалован, обжаловать приговор, подал апелляцию, подали апелляцию, подаст апелляцию, апелляции, апелляцию

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
  en: charge with, criminal charge, charged with, charges against, indict, indictment, press charges, face charges, was charged, were charged, been charged, formally charged, without charge, charged over, charging him, charged him, charged them, face charges of, facing charges, criminal charges
  fr: inculper, inculpé, inculpation, mise en examen, mis en examen, chef d'accusation, acte d'accusation, inculpée, inculpés, mises en examen, mis en accusation, chefs d'accusation, poursuivi pour, poursuivie pour, poursuivis pour, chefs d'inculpation
  es: imputar, imputado, imputación, cargo penal, cargos contra, presentar cargos, procesar penalmente, procesamiento, imputaciones, imputados, imputada, imputó, imputaron, cargos, sin cargos, formuló cargos, presentó cargos, presentaron cargos, acusado formalmente, cargos penales
  ru: предъявить обвинение, предъявлено обвинение, обвинительное заключение, вменять, предъявление обвинения, предъявили обвинение, предъявило обвинение, предъявлены обвинения, предъявили обвинения, по обвинению в

accuse : event
  ar: اتهم, يتهم, اتهام, اتهامات, اتهمت, مزاعم ضد
  en: accuse, accusation, allegation, accusing
  fr: accuser, accusé de, accusation, allégation
  es: acusar, acusado de, acusación, alegación, acusaciones, alegaciones
  ru: обвинить, обвинять, обвинение, обвинил

exchange-accusations : event < accuse
  ar: تبادل الاتهامات, تبادلا الاتهامات, تبادل الطرفان الاتهامات, يتبادلان الاتهامات, اتهامات متبادلة
  en: trade accusations, traded accusations, exchange accusations, trade blame, mutual accusations
  fr: s'accuser mutuellement, accusations mutuelles, se rejeter la responsabilité, échange d'accusations
  es: acusarse mutuamente, acusaciones mutuas, intercambio de acusaciones, acusaciones cruzadas
  ru: обменяться обвинениями, взаимные обвинения, обвинить друг друга, обвиняют друг друга

defendant : thing
  ar: متهم, متهمون, متهمين, متهمة, مدعى عليه, المدعى عليه, المدعى عليهم, متهما, متهمان, متهمات
  en: defendant, the accused, defendants, co-defendant, co-defendants, accused man, the accused men
  fr: prévenu, accusé, mis en cause, prévenues, le prévenu, la prévenue, les prévenus, mise en cause, accusés, prévenus
  es: acusado, procesado, encausado, acusada, acusados, acusadas, procesada, procesados, encausados, encausada, el acusado, la acusada, los acusados
  ru: подсудимый, обвиняемый, ответчик, подсудимые, подсудимого, подсудимым, подсудимых, подсудимая, обвиняемые, обвиняемых, обвиняемого, обвиняемым

lawyer : thing
  ar: محام, محامي, محامون, محامين, محامية, هيئة الدفاع, فريق الدفاع, وكيل الدفاع, نقابة المحامين
  en: lawyer, attorney, defence lawyer, barrister, solicitor, counsel, legal team
  fr: avocat, avocate, barreau
  es: abogado, abogada, letrado, abogado defensor
  ru: адвокат, юрист, адвокатура

prosecutor : thing
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

witness-in-court : thing
  ar: شاهد إثبات, شاهد نفي, شهود الإثبات, شهود النفي, شاهد في المحاكمة, شاهد ملك, شاهد رئيسي
  en: prosecution witness, defence witness, key witness, star witness, court witness
  fr: témoin à charge, témoin à décharge, témoin clé
  es: testigo de cargo, testigo de la acusación, testigo clave, testigo protegido
  ru: свидетель обвинения, свидетель защиты, ключевой свидетель

testimony : event
  ar: شهادة أمام المحكمة, أدلى بشهادته, أدلى بشهادة, يدلي بشهادته, الإدلاء بشهادته, شهد أمام, إفادة, إفادات, أقوال الشهود, أدلى بإفادته, شهادة, شهادات
  en: testimony, testify, give evidence, take the stand, affidavit, deposition
  fr: témoignage, témoigner, déposition, déposer à la barre, témoigné
  es: testimonio, testificar, declarar ante el juez, testificado, prestar declaración, atestiguar
  ru: показания, дать показания, давать показания, свидетельские показания, свидетельствовать

evidence : thing
  ar: دليل, أدلة, دلائل, بينة, بينات, قرائن, برهان, براهين, دليل إدانة, أدلة إثبات
  en: evidence, proof, proofs, exhibit in court
  fr: preuve, élément de preuve, éléments de preuve, pièce à conviction
  es: prueba, evidencia, indicio, pruebas
  ru: доказательство, улика, доказательства, подтверждение вины, вещдок

lawsuit : thing
  ar: دعوى, دعاوى, دعوى قضائية, دعاوى قضائية, رفع دعوى, رفعت دعوى, قضية مرفوعة, شكوى قضائية, يقاضي, مقاضاة, مدع بالحق المدني, قاضاه, قاضت الشركة
  en: lawsuit, sue, legal action, file a suit, litigation, civil suit, class action, legal complaint
  fr: action en justice, porter plainte, poursuivre au civil, recours en justice, litige, porté plainte, déposer plainte
  es: demanda judicial, demandar, querella, litigio, acción judicial, denuncia judicial, demandas, demandó, demandaron
  ru: иск, судебный иск, подать в суд, исковое заявление, подать иск, тяжба

plaintiff : thing
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
  ar: إفراج بكفالة, الإفراج بكفالة, أفرج عنه بكفالة, كفالة مالية, إخلاء سبيل بكفالة, سراح مؤقت, السراح المؤقت, بكفالة, دفع كفالة
  en: bail, released on bail, bond hearing
  fr: caution, liberté sous caution, libéré sous caution, liberté provisoire
  es: fianza, libertad bajo fianza, bajo fianza, libertad provisional
  ru: залог, освобождён под залог, под залог, освобождение под залог, подписка о невыезде

plead-guilty : event
  opposite: plead-not-guilty
  ar: أقر بالذنب, أقر بذنبه, يقر بالذنب, الإقرار بالذنب, اعترف بالذنب, الاعتراف بالذنب, اعترف بذنبه, إقرار بالذنب
  en: plead guilty, pleaded guilty, pled guilty, guilty plea, plea deal, plea bargain
  fr: plaider coupable, plaidé coupable, plaidoyer de culpabilité
  es: declararse culpable, se declaró culpable, admitir su culpabilidad
  ru: признать вину, признал вину, признать себя виновным, признание вины, сделка со следствием

plead-not-guilty : event
  opposite: plead-guilty
  ar: دفع ببراءته, يدفع ببراءته, أنكر التهم, نفى التهم, ينفي التهم, أنكر التهم الموجهة إليه, نفى التهم الموجهة إليه, دفعه بالبراءة
  en: plead not guilty, pleaded not guilty, not guilty plea, deny the charges, denied the charges, maintain his innocence, denies the charges, denied all charges, denied all the charges, protested his innocence
  fr: plaider non coupable, plaidé non coupable, clamer son innocence, nier les faits, nié les faits, nient les faits, nie les faits, clamé son innocence, clament leur innocence
  es: declararse inocente, se declaró inocente, declararse no culpable, negar los cargos, negaron los hechos, negó los hechos, niega los hechos, se declaró no culpable, se declararon inocentes
  ru: не признать вину, не признал вину, отрицать вину, заявить о невиновности

arrest-warrant : thing
  ar: مذكرة توقيف, مذكرة اعتقال, مذكرات توقيف, مذكرات اعتقال, أمر اعتقال, أمر توقيف, أوامر اعتقال, مذكرة جلب, أمر ضبط وإحضار
  en: arrest warrant, warrant of arrest, warrant, wanted notice, red notice
  fr: mandat d'arrêt, mandat d'amener, mandat de dépôt, notice rouge
  es: orden de arresto, orden de detención, orden de captura, notificación roja
  ru: ордер на арест, ордер, розыскной ордер, красное уведомление

extradite : event
  ar: تسليم المطلوبين, تسليم المتهم, تسليم متهم, سلمته السلطات, تسليم مطلوب, تسليم المجرمين, طلب تسليم
  en: extradite, extradition, extradited, extradition request
  fr: extrader, extradition, extradé, demande d'extradition
  es: extraditar, extradición, extraditado, solicitud de extradición
  ru: экстрадиция, экстрадировать, экстрадирован, выдача преступника, запрос об экстрадиции

pardon : event
  ar: عفو, عفو رئاسي, عفو عام, عفو ملكي, أصدر عفوا, العفو عن, عفا عن
  en: pardon, presidential pardon, amnesty, clemency, commute the sentence
  fr: grâce présidentielle, gracier, gracié, amnistie, amnistier, clémence
  es: indulto, indultar, indultado, amnistía, amnistiar, clemencia
  ru: помилование, помиловать, помилован, амнистия, амнистировать, амнистирован

parole : event
  ar: إفراج مشروط, الإفراج المشروط, إفراج مبكر, سراح مشروط, إطلاق سراح مشروط
  en: parole, conditional release, early release, paroled
  fr: libération conditionnelle, liberté conditionnelle, libération anticipée
  es: libertad condicional, liberación anticipada, libertad anticipada
  ru: условно-досрочное освобождение, УДО, досрочное освобождение

immunity : thing
  ar: حصانة, حصانات, حصانة دبلوماسية, حصانة برلمانية, رفع الحصانة, إفلات من العقاب, الإفلات من العقاب
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

criminal : thing
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
  ar: سطو, سطو مسلح, عملية سطو, سطا على, يسطو, سلب ونهب
  en: robbery, rob, heist, armed robbery, robber, mugging, burglary, hold-up
  fr: braquage, cambriolage, vol à main armée, cambrioler, braqueur
  es: atraco, atracar, robo a mano armada, asalto a mano armada, robo con violencia
  ru: ограбление, ограбить, грабёж, разбой, грабитель, кража со взломом

theft : event < crime
  ar: سرقة, سرقات, سرق, يسرق, مسروق, مسروقات, سارق, لص, لصوص, سرقت, سرقوا, مسروقة, استولى على أموال
  en: theft, steal, stole, stolen, thief, thieves, stealing, steals
  fr: voleur, dérober, dérobé, vol avec effraction, vols, vol à la tire, objets volés, vol, volé, volée, volés, volées, voler, vole, larcin
  es: hurto, robo, robar, robado, ladrón, robaron, robó, roba, sustraer, sustraído, sustrajeron, sustracción, ladrones
  ru: кража, украсть, похитить имущество, похищенное, вор, украден, похищены, похищенные, похитили данные, похищение данных, воры

smuggling : event < crime
  ar: تهريب, مهرب, مهربون, مهربين, مهربة, تهريب السلع, شبكة تهريب, يهرب المخدرات, هرب أسلحة
  en: smuggling, smuggle, smuggler, contraband
  fr: contrebande, contrebandier, passer en contrebande, trafic, trafiquants
  es: contrabando, contrabandista, traficar, tráfico
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
  ar: احتيال, احتال على, يحتال, نصب واحتيال, محتال, محتالون, محتالين, عملية احتيال, غش
  en: fraud, defraud, scam, swindle, fraudster, fraudulent, con artist
  fr: fraude, escroquerie, escroc, arnaque, escroquer, frauduleux
  es: fraude, estafa, estafador, estafar, fraudulento
  ru: мошенничество, мошенник, афера, мошеннический

forgery : event < crime
  ar: تزوير, زور, يزور وثائق, تزوير وثائق, مزور, مزورة, مزورون, عملة مزيفة
  en: forgery, forge documents, forged, counterfeit, fake documents, falsify
  fr: falsification, falsifier, falsifié, contrefaçon, faux documents, faux et usage de faux
  es: falsificación, falsificar, falsificado, documentos falsos, falsificaciones
  ru: подделка, подделать, поддельный, фальшивый, подлог, фальшивомонетчик

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
  en: physical assault, assault and battery, beat up, beating, beaten up
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
  ar: تجسس, يتجسس, جاسوس, جواسيس, تخابر, التخابر, عمالة لصالح, جاسوسية, عميل استخبارات, عملاء الموساد, عميل مزدوج, تجنيد عملاء
  en: espionage, spy, spying, spies, secret agent, mole
  fr: espionnage, espion, espionne, espionner, agent secret
  es: espionaje, espía, espiar, agente secreto
  ru: шпионаж, шпион, шпионить, разведчик, агент иностранной разведки

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
  es: incitación, incitar, instigar, instigador, sedición, incitaciones
  ru: подстрекательство, подстрекать, разжигание ненависти, подстрекатель, призывы к насилию

# --- Police and custody ---

police : thing
  ar: شرطة, شرطي مرور, قوات الشرطة, درك, الدرك الوطني, أجهزة أمنية, الأجهزة الأمنية, أجهزة الأمن, قوات الأمن, قوى الأمن, جهاز الأمن, الأمن العام
  en: police, police force, gendarmerie, law enforcement, security forces, security services
  fr: police, gendarmerie, forces de l'ordre, forces de sécurité, services de sécurité, police nationale
  es: policía, gendarmería, fuerzas de seguridad, cuerpos de seguridad, fuerzas del orden
  ru: полиция, жандармерия, правоохранительные органы, силы безопасности, силовики, правоохранители

police-officer : thing
  ar: شرطي, شرطيون, شرطيين, رجل أمن, رجال الأمن, رجال الشرطة, ضابط شرطة, ضباط شرطة, ضباط الشرطة, عنصر أمن, عناصر الأمن, عناصر الشرطة, أفراد الشرطة, رجل شرطة, دركي, شرطية, عناصر من الشرطة, عنصر من الشرطة, عنصر في الشرطة, رجال شرطة, شرطيا, شرطيان, شرطيين اثنين
  en: police officer, policeman, policewoman, policemen, cop, security officer, gendarme, constable, police officers, officers, cops, constables
  fr: policier, policière, agent de police, gendarme, officier de police, policiers, policières, gendarmes, agents de police
  es: agente de policía, oficial de policía, gendarme, agente de seguridad, efectivo policial, agentes, policías, uniformados, gendarmes, agente policial, agentes policiales, agentes de policía
  ru: полицейский, сотрудник полиции, правоохранитель, жандарм, офицер полиции, полицейские, полицейских, полицейского, полицейским, сотрудники полиции, сотрудников полиции, правоохранителей

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
  ar: اعتقل, يعتقل, اعتقال, اعتقالات, معتقل, معتقلون, معتقلين, ألقى القبض على, ألقت القبض, إلقاء القبض, ألقي القبض, قبض على, القبض على, ضبط متهما, قبضت, قبضت على, يقبض على, ألقي القبض عليه, ألقي القبض عليهم, ألقي القبض عليها, ألقت الشرطة القبض, ألقت السلطات القبض, اعتقلت, اعتقلوا, اعتقله, اعتقلته, اعتقلتهم, تعتقل, قيد الاعتقال, رهن الاعتقال, قبض عليه, قبض عليهم, القبض عليه, القبض عليهم, ضبط المتهم, ضبط المتهمين
  en: arrest, arrested, round up, nab, apprehend, capture a suspect, arrests, arresting, apprehended, apprehends, nabbed, under arrest, placed under arrest
  fr: arrêter, arrêté, arrestation, interpeller, interpellation, interpellé, appréhender, interpellés, interpellée, interpellées, interpelle, interpellent, interpellations, arrêtés, arrêtée, arrêtées, arrestations, appréhendé, appréhendés, appréhendée
  es: arrestar, arrestado, arresto, capturar, detenido por la policía, captura, arrestados, arrestada, arrestadas, arrestó, arrestaron, arrestan, arrestos, capturaron
  ru: арест, арестовать, арестован, арестовывать, арестовали, арестовал, арестовала, арестована, арестованы, арестовано, арестованный, арестованные, арестованных, аресты

hold-in-custody : event < detain
  opposite: release-from-custody
  ar: حبس احتياطي, الحبس الاحتياطي, حبس احتياطيا, توقيف احتياطي, حجز احتياطي, توقيف على ذمة التحقيق, حراسة نظرية, الحراسة النظرية, قيد الاحتجاز, على ذمة التحقيق, توقيف إداري, اعتقال إداري, جدد حبس, تجديد حبس, مدد حبس, تمديد حبس, حبسه احتياطيا, حبسهم احتياطيا, أودع الحبس, إيداعه الحبس
  en: custody, in custody, pre-trial detention, remand, held in custody, remanded in custody, administrative detention
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
  ar: سجن, سجون, معتقلات, مركز احتجاز, مراكز الاحتجاز, زنزانة, زنازين, إصلاحية, دار رعاية الأحداث
  en: prison, jail, gaol, detention centre, detention center, cell, penitentiary, imprisoned, died in prison, held in prison, conditions in prison, life in prison conditions
  fr: prison, centre de détention, maison d'arrêt, cellule, pénitencier, établissement pénitentiaire
  es: cárcel, prisión, centro de detención, celda, penitenciaría, centro penitenciario, funcionarios de prisiones, director de prisiones
  ru: тюрьма, изолятор, колония, следственный изолятор, исправительная колония, тюремная камера, колонии, колонию, колоний

prison-inmate : thing < prisoner
  ar: سجين, سجناء, سجينة, نزيل السجن, نزلاء السجن, مسجون, مسجونون, مسجونين, محبوس, محبوسون, محبوسين, نزلاء السجون
  en: inmate, prison inmate, jail inmate, convict in prison
  fr: incarcéré, emprisonné, détenus de la prison, prisonnier de droit commun
  es: recluso, reclusa, interno de la cárcel, los presos, presos
  ru: заключённый, арестант, узник

prison-break : event
  ar: فرار من السجن, الفرار من السجن, هروب من السجن, الهروب من السجن, فر من السجن, هرب من السجن, هروب سجناء, فرار سجناء
  en: prison break, jailbreak, prison escape, escape from prison, escaped inmate
  fr: s'évader, évasion de prison, s'est évadé, évasion spectaculaire
  es: fuga de la cárcel, fugarse de la cárcel, evasión de presos, fuga de presos
  ru: побег из тюрьмы, сбежать из тюрьмы, побег заключённых, бежать из колонии

investigate : event
  ar: تحقيق, تحقيقات, حقق في, يحقق في, فتح تحقيقا, فتح تحقيق, تحقيق جنائي, تحر, تحريات, محقق, محققون, محققين, لجنة تحقيق, قيد التحقيق
  en: investigate, investigation, probe, inquiry, investigator, detective, under investigation, enquiry, inquest, investigators
  fr: enquête, enquêter, enquêteur, ouvrir une enquête, investigation, instruction judiciaire
  es: investigar, investigación policial, investigación judicial, investigado, pesquisa, abrir una investigación, investigador policial, indagación, indagar, indagaciones
  ru: расследование, расследовать, следствие, следователь, следственный комитет, дознание

interrogate : event < investigate
  ar: استجوب, يستجوب, استجواب, استجوابات, استنطاق, مساءلة المتهم, استدعاء للتحقيق, خضع للتحقيق
  en: interrogate, interrogation, question a suspect, questioned by police, questioning
  fr: interroger un suspect, interrogatoire, interrogé par la police, auditionner
  es: interrogar, interrogatorio, interrogado
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
  fr: perquisition, perquisitionner, descente de police, fouille, fouiller le domicile
  es: allanamiento, allanar, redada, registro domiciliario, registrar el domicilio, cateo
  ru: обыск, обыскать, облава, полицейский рейд, провести обыск

suspect : thing
  ar: مشتبه به, مشتبه بهم, المشتبه به, مشتبه فيه, مشتبه فيهم, المشتبه بهم, المشتبه فيه, المشتبه فيهم, مشبوه, مشبوهون, مشبوهين, اشتبه في, يشتبه في
  en: suspect, suspected, suspected of, person of interest, alleged perpetrator, suspects, alleged attacker
  fr: suspect, suspecte, soupçonné, soupçonner, suspecté, auteur présumé, suspects, suspectes, soupçonnée, soupçonnés, soupçonnées, suspectée, suspectés, auteurs présumés, mis en cause présumé
  es: sospechoso, sospechosa, sospechar, presunto autor, presunto responsable, sospechosos, sospechosas, presuntos autores, presuntos responsables, presunta autora, investigados
  ru: подозреваемый, подозревать, подозревается, предполагаемый преступник, подозреваемая, подозреваемые, подозреваемых, подозреваемого, подозреваемому, подозреваемым, подозреваются

fugitive : thing
  ar: فار من العدالة, هارب من العدالة, فارون من العدالة, مطلوب للعدالة, مطلوب أمنيا, مطلوبون, مطلوبين, متوار عن الأنظار, طريد العدالة, ملاحق من العدالة
  en: fugitive, wanted man, on the run, most wanted, at large, manhunt
  fr: fugitif, en fuite, en cavale, recherché par la police, chasse à l'homme
  es: fugitivo, prófugo, prófuga, buscado por la justicia, en busca y captura
  ru: беглец, в розыске, разыскиваемый, в бегах, скрывается от правосудия, объявлен в розыск

seize : event
  ar: صادر, يصادر, مصادرة, مصادرات, ضبطت السلطات, ضبط كمية, ضبط شحنة, مضبوطات, حجز على, وضع اليد على, ضبط أسلحة, ضبط مخدرات, حجز شحنة
  en: seizure, confiscate, confiscation, impound, seized assets, seized drugs, seize assets, seized weapons, seized goods
  fr: saisie, confisquer, confisqué, confiscation, mise sous séquestre, saisie de drogue, biens saisis
  es: incautar, incautado, incautación, decomisar, decomiso, confiscar, confiscación, embargar bienes, incautaciones, confiscaciones
  ru: изъять, изъятие, конфисковать, конфискация, изъят, конфискован, арест имущества

forensic : thing
  ar: طب شرعي, الطب الشرعي, طبيب شرعي, تشريح الجثة, تشريح, أدلة جنائية, الأدلة الجنائية, حمض نووي, الحمض النووي, الطب العدلي
  en: forensic, autopsy, post-mortem, coroner, dna test, medical examiner
  fr: médecine légale, autopsie, médecin légiste, police scientifique, empreinte digitale, test ADN, légiste
  es: forense, autopsia, medicina legal, huella dactilar, prueba de ADN, necropsia
  ru: судмедэкспертиза, судебно-медицинская экспертиза, вскрытие тела, криминалист, отпечатки пальцев, экспертиза ДНК, судмедэксперт

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

rights-activist : thing
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

deport : event
  ar: رحل قسرا, ترحيل, يرحل المهاجرين, ترحيلات, إبعاد, مرحل, مرحلون, مرحلين, ترحيل المهاجرين, مبعد, مبعدون, مبعدين, أبعدت السلطات, رحلت السلطات, رحلتهم السلطات, ترحيلهم, ترحيله, جرى ترحيلهم, أعيدوا إلى بلادهم
  en: deport, deportation, deportee, removal of migrants, pushback, send back migrants, deports, deported, deportations, deporting, sent back to their country, pushed back at sea, sent migrants back
  fr: déportation, refouler, refoulement, reconduite à la frontière, expulsion de migrants, éloignement du territoire, refoulés, refoulée, refoulées, expulsé vers, expulsés vers, reconduits à la frontière, déporté, déportés
  es: deportar, deportado, deportación, devolución en caliente, expulsión de migrantes, deportaciones, devueltos a su país, deportados, deportada, deportadas, deportó, deportaron
  ru: депортация, депортировать, депортирован, выдворить, выдворение, выдворен, депортировали, депортированы, депортирована, депортируют, депортации, выдворены

voluntary-return : event
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

exile : event
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

journalist : thing
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
  ar: مصور صحفي, مصور صحافي, مصور, مصورون, مصورين, مصورة صحفية, مصور تلفزيوني
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

commentator-analyst : thing
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
  ar: بث, يبث, بثت القناة, بث مباشر, بث تلفزيوني, أذاع, يذيع
  en: broadcast, air an interview, on air, live broadcast, aired
  fr: diffuser, diffusé, diffusion télévisée, retransmission, retransmettre
  es: emitir por televisión, emitido, transmitir en directo, transmisión en vivo
  ru: трансляция, транслировать, эфир, прямой эфир, передать в эфир, вещание

news-report : thing
  ar: تقرير, تقارير, تقرير صحفي, تقارير إعلامية, تقارير صحفية, خبر, أخبار, مقال, مقالات, أنباء
  en: news report, report, media reports, news, article, press reports, news story
  fr: reportage, rapport, informations de presse, actualités, les nouvelles, article
  es: reportaje, informe, noticia, artículo
  ru: репортаж, доклад, статья, новость, отчёт, сообщение СМИ

interview : event
  ar: مقابلة, مقابلات, مقابلة صحفية, مقابلة تلفزيونية, حديث صحفي, حديث تلفزيوني, حوار صحفي, حوار صحافي, لقاء صحفي, أجرى مقابلة
  en: interview, interviewed, interviewer
  fr: interview, interviewer, interviewé, entretien accordé à, entretien avec le journal
  es: entrevista, entrevistar, entrevistado
  ru: интервью, дать интервью, проинтервьюировать

leak : event
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
  fr: élire, élu, élue, élus, élues, élit
  es: elegir, elegido, elegida, elegidos, eligió, eligieron, electo, electa
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
  fr: réquisitions, réquisitoire, a requis, avait requis, ont requis, avaient requis, requis contre, requis à son encontre, requérir, requiert, parquet a requis, parquet avait requis, procureur a requis, procureur avait requis, procureure a requis, parquet a réclamé, parquet avait réclamé, procureur a réclamé, peine requise, peines requises
  es: fiscalía pedía, fiscalía pide, fiscalía pidió, fiscalía había pedido, fiscalía solicitó, fiscalía solicita, fiscalía solicitaba, fiscalía había solicitado, fiscal pedía, fiscal pide, fiscal pidió, fiscal había pedido, fiscal solicitó, fiscal solicita, petición fiscal, petición de la fiscalía, pena solicitada, pedía la fiscalía, pedía el fiscal, solicitaba la fiscalía, solicitaba el fiscal
  ru: прокурор запросил, прокуратура запросила, прокурор просил, прокуратура просила, прокурор потребовал, прокурор требовал, гособвинение запросило, гособвинение просило, гособвинитель запросил, гособвинитель просил, обвинение запросило, обвинение просило, запросил для подсудимого

drop-case : event
  ar: إسقاط التهم, أسقطت التهم, أسقطت المحكمة التهم, إسقاط الدعوى, حفظ القضية, حفظ التحقيق, حفظ الدعوى, رد الدعوى, ردت المحكمة الدعوى, رفضت المحكمة الدعوى, رفض الدعوى, عدم سماع الدعوى, إغلاق القضية, أغلقت القضية, انقضاء الدعوى
  en: threw out the case, throw out the case, thrown out the case, dismissed the case, dismiss the case, case was dismissed, dismissed the charges, dropped the charges, drop the charges, dropped charges, charges were dropped, charges dropped, dropped the case, case was dropped, dismissed the lawsuit, threw out the lawsuit, threw out the charges
  fr: non-lieu, classé sans suite, classée sans suite, classement sans suite, abandon des poursuites, abandonné les poursuites, abandonner les poursuites, abandon des charges, charges abandonnées, poursuites abandonnées, débouté, déboutée, déboutés, plainte rejetée, extinction de l'action publique
  es: sobreseimiento, sobreseído, sobreseída, sobreseyó, archivó la causa, archivó el caso, archivar la causa, archivar el caso, archivo de la causa, archivo del caso, causa archivada, caso archivado, desestimó la demanda, desestimar la demanda, desestimó la querella, retiró los cargos, retirar los cargos, retiraron los cargos, desestimó los cargos
  ru: прекращение дела, прекратить дело, прекратил дело, прекратили дело, дело прекращено, дело закрыто, закрыть дело, закрыл дело, прекращение уголовного дела, прекратил производство, обвинения сняты, сняты обвинения, снять обвинения, снял обвинения, отклонил иск, отказал в иске

contest-result : event
  ar: طعن في النتائج, طعن في النتيجة, طعن في نتائج, طعنت في النتائج, طعنت في نتائج, طعنوا في النتائج, الطعن في النتائج, الطعن في نتائج, طعن بالنتائج, الطعن بالنتائج, طعن انتخابي, طعون انتخابية, طعنت المعارضة, شكك في النتائج, شككت في النتائج, التشكيك في النتائج
  en: challenge the results, challenged the results, challenge the result, challenged the result, contest the results, contested the results, contest the result, contested the result, dispute the results, disputed the results, disputed the result, disputed election, disputes the results, contests the results
  fr: conteste les résultats, contestent les résultats, contester les résultats, contesté les résultats, conteste le résultat, contesté le résultat, contestation des résultats, contestation du résultat, élection contestée, résultats contestés, recours électoral
  es: impugnar, impugnó, impugnaron, impugna, impugnan, impugnación, impugnaciones, impugnado, impugnada, impugnados, cuestionó los resultados, cuestionan los resultados, desconoció los resultados
  ru: оспорить результаты, оспорил результаты, оспорила результаты, оспорили результаты, оспаривает результаты, оспаривают результаты, оспаривание результатов, оспорить итоги, оспорила итоги, оспаривает итоги
