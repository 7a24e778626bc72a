# Concepts of diplomacy, government, elections, law and courts, crime and police,
# human rights, migration policy and media (Arabic, English, French, Spanish, Russian).

# --- Diplomacy: contacts ---

contact : event
  ar: تواصل, يتواصل, على تواصل, جهات اتصال, قناة تواصل, قنوات تواصل
  en: contact, be in contact, in touch, channel of communication, reach out
  fr: contact, prendre contact, entrer en contact, canal de communication
  es: contacto, ponerse en contacto, en contacto, canal de comunicación
  ru: контакт, связаться, связываться, контактировать, канал связи

call : event < contact
  ar: اتصال, اتصل, يتصل, أجرى اتصالا, يجري اتصالا, تلقى اتصالا, يتلقى اتصالا, مكالمة
  en: call, held a call, had a call, received a call
  fr: appel, s'entretenir à distance
  es: llamada, conversación a distancia
  ru: звонок, звонить, позвонить, созвониться, созваниваться

phone-call : event < call
  ar: اتصال هاتفي, اتصالا هاتفيا, اتصالات هاتفية, مكالمة هاتفية, محادثة هاتفية, مباحثات هاتفية, مهاتفة, هاتفيا, تحدث هاتفيا, عبر الهاتف, بالهاتف
  en: phone call, telephone call, phone conversation, telephone conversation, telephone talks, phone, telephone, by phone, by telephone, over the phone, on the phone, spoke by phone
  fr: appel téléphonique, entretien téléphonique, conversation téléphonique, coup de fil, coup de téléphone, téléphoner, téléphoné, par téléphone, au téléphone
  es: llamada telefónica, conversación telefónica, telefonear, telefoneado, por teléfono, vía telefónica, llamó por teléfono
  ru: телефонный разговор, телефонный звонок, телефонная беседа, телефонные переговоры, по телефону, разговор по телефону

video-call : event < call
  ar: مكالمة فيديو, مكالمة مرئية, اتصال مرئي, اتصال بالفيديو, اتصال عبر الفيديو, مكالمة عبر الفيديو, محادثة عبر الفيديو
  en: video call, video chat, video conversation, video link-up
  fr: appel vidéo, conversation vidéo, visio, échange par vidéo
  es: videollamada, llamada de vídeo, llamada de video, conversación por vídeo
  ru: видеозвонок, видеоразговор, звонок по видеосвязи, разговор по видеосвязи, видеосвязь

video-conference : event < meeting
  ar: مؤتمر عبر الفيديو, مؤتمر بالفيديو, مؤتمر مرئي, اجتماع عبر الفيديو, اجتماع افتراضي, قمة افتراضية, تقنية الاتصال المرئي, عبر تقنية الفيديو, عبر الاتصال المرئي, الفيديو كونفرنس
  en: video conference, videoconference, videoconferencing, virtual meeting, virtual summit, online meeting, via video link, by video link, teleconference
  fr: visioconférence, vidéoconférence, réunion virtuelle, sommet virtuel, par visioconférence, par liaison vidéo, téléconférence
  es: videoconferencia, reunión virtual, cumbre virtual, por videoconferencia, teleconferencia, reunión telemática
  ru: видеоконференция, видеоконференцсвязь, телеконференция, видеосаммит, в режиме видеоконференции, по видео-конференц-связи, онлайн-встреча

letter : thing < contact
  ar: رسالة, رسائل, رسالة خطية, خطاب مكتوب, بعث برسالة, وجه رسالة, برقية, برقيات
  en: letter, written message, message, cable, telegram
  fr: lettre, message, missive, courrier, télégramme
  es: carta, mensaje, misiva, telegrama
  ru: письмо, послание, телеграмма, сообщение в адрес

talks : event < contact
  ar: محادثة, مباحثة, محادثات ثنائية, تحادث, يتحادث, تحدث مع, يتحدث مع, جولة مباحثات
  en: talks, talk, conversation, exchange of views, held talks
  fr: entretien, s'entretenir, s'est entretenu, conversation, échange de vues, discussions bilatérales
  es: conversación, conversar, conversaciones, charla, intercambio de opiniones, mantuvo conversaciones
  ru: беседа, разговор, беседовать, побеседовать, поговорить, обмен мнениями, собеседование сторон

negotiation : event < talks
  ar: مفاوضة, تفاوض, يتفاوض, فاوض, يفاوض, عملية تفاوضية, تفاوضي, جلسة تفاوضية
  en: negotiation, negotiate, bargaining, negotiating process, negotiated
  fr: négociation, négocier, négocié, pourparlers
  es: negociación, negociar, negociado, proceso negociador
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

discuss : event < talks
  ar: ناقش, يناقش, مناقشة, نقاش, تباحث, يتباحث, تباحثا, بحث مع, يبحث مع, بحثا سبل, بحث سبل, بحث الجانبان, تدارس, يتدارس, تناول اللقاء, استعرض مع
  en: discuss, discussion, debate an issue, go over, take up the issue
  fr: discuter, discuté, discussion, débattre de, évoquer, évoqué, aborder la question
  es: discutir, discutido, discusión, debatir, debatido, abordar, abordado, tratar la cuestión
  ru: обсуждать, обсудить, обсуждение, обсуждён, дискуссия, дискутировать

dialogue : event < talks
  ar: حوار, حوارات, تحاور, يتحاور, حاور, محاور سياسي, حوار وطني, حوار سياسي
  en: dialogue, dialog, national dialogue, engage in dialogue
  fr: dialogue, dialoguer, dialogue national
  es: diálogo, dialogar, diálogo nacional
  ru: диалог, вести диалог, национальный диалог

meeting : event < contact
  ar: اجتماع, اجتمع, يجتمع, مجتمع مع, لقاء, التقى, يلتقي, لقاءات, قابل, مقابلة مع نظيره, عقد اجتماعا, عقد لقاء
  en: meeting, meet, met, sat down with, get-together, gathering of leaders
  fr: réunion, rencontre, rencontrer, rencontré, se réunir, réuni, entrevue
  es: reunión, encuentro, reunirse, reunido, se reunió, encontrarse, entrevistarse con
  ru: встреча, встретиться, встречаться, встретился, совещание, заседание, собраться

closed-door-meeting : event < meeting
  ar: اجتماع مغلق, جلسة مغلقة, لقاء مغلق, خلف أبواب مغلقة, خلف الأبواب المغلقة, وراء أبواب مغلقة
  en: closed-door meeting, behind closed doors, closed-door session, closed meeting, private meeting
  fr: réunion à huis clos, à huis clos, derrière des portes closes
  es: reunión a puerta cerrada, a puerta cerrada, a puertas cerradas, encuentro privado
  ru: закрытая встреча, закрытое заседание, за закрытыми дверями, в закрытом режиме

one-on-one : event < meeting
  ar: اختلى, يختلي, انفرد ب, لقاء ثنائي منفرد, لقاء منفرد, على انفراد, خلوة, اجتماع منفرد, لقاء انفرادي
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
  en: session, sitting, plenary, plenary session, emergency session
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
  ar: استقبل, يستقبل, استقبال رسمي, كان في استقباله, مراسم استقبال, في استقبال
  en: receive a guest, received his counterpart, was received by, welcoming ceremony, greeted at the airport
  fr: recevoir, reçu par, accueilli par, cérémonie d'accueil
  es: recibir a, recibido por, ceremonia de bienvenida
  ru: принять делегацию, был принят, приём делегации, церемония встречи

host : event
  ar: استضاف, يستضيف, استضافة, مستضيف, مضيف, احتضن, يحتضن, احتضان
  en: host, hosting, play host
  fr: accueillir, accueilli, hôte, abriter une réunion
  es: acoger, acogido, anfitrión, albergar, ser sede de
  ru: принимать у себя, принимающая сторона, хозяин встречи, принять саммит, проводить у себя

attend : event
  opposite: boycott
  ar: حضر الاجتماع, حضر القمة, يحضر, حضور, شارك في, يشارك في, مشاركة, مشارك
  en: attend, attendance, take part, took part, participate, participation, participant, attendee
  fr: assister à, participer, participé, participation, participant, prendre part
  es: asistir, asistido, asistencia a la reunión, participar, participado, participación, participante, tomar parte
  ru: присутствовать, участвовать, участие, участник, принять участие, принимать участие, посетить саммит

boycott : event
  opposite: attend
  ar: قاطع, يقاطع, مقاطعة, مقاطع للانتخابات, تغيب عن, غاب عن الاجتماع, امتنع عن الحضور
  en: boycott, skip the meeting, stay away from, refuse to attend
  fr: boycott, boycotter, boycotté, boycottage, refuser de participer
  es: boicot, boicotear, boicoteado, ausentarse de
  ru: бойкот, бойкотировать, отказаться от участия

invite : event
  ar: دعوة لزيارة, دعاه إلى زيارة, وجه دعوة, تلقى دعوة, يوجه دعوة, دعوة رسمية, دعوات, مدعو, مدعوون
  en: invite, invitation, extend an invitation
  fr: inviter, invité, invitation
  es: invitar, invitado, invitación
  ru: пригласить, приглашать, приглашение, приглашён

chair-meeting : event
  ar: ترأس الاجتماع, ترأس, يترأس, رأس الاجتماع, رئاسة الاجتماع, برئاسة
  en: chair, preside, chaired by, presided over
  fr: présider, présidé par, sous la présidence de
  es: presidir, presidido por, bajo la presidencia de
  ru: председательствовать, под председательством, возглавить заседание

end-meeting : event
  opposite: start-meeting
  ar: اختتم, يختتم, اختتام, انتهى الاجتماع, انتهت المحادثات, انتهت القمة, انتهاء الاجتماع, أنهى الاجتماع, رفع الجلسة, رفعت الجلسة, اختتام المحادثات, انفض الاجتماع
  en: end of the meeting, meeting ended, talks ended, concluded talks, wrap up, wrapped up, adjourn, adjournment, end a meeting
  fr: lever la séance, séance levée, clore, clôturer, clôture, la réunion s'est terminée, fin de la réunion
  es: levantar la sesión, clausurar, clausura, terminó la reunión, concluyó la reunión, fin de la reunión
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
  es: delegación, delegado, equipo negociador
  ru: делегация, делегат, переговорная группа, переговорная команда

lead-delegation : event
  ar: ترأس وفد, ترأس وفدا, يترأس وفد, يترأس وفدا, قاد وفدا, يقود وفدا, على رأس وفد, رأس الوفد, رئيس الوفد, رئيس وفد
  en: lead a delegation, head a delegation, led the delegation, head of the delegation, delegation led by, delegation headed by
  fr: conduire une délégation, diriger une délégation, à la tête d'une délégation, chef de la délégation, délégation conduite par
  es: encabezar una delegación, al frente de una delegación, jefe de la delegación, delegación encabezada por
  ru: возглавить делегацию, возглавлять делегацию, во главе делегации, глава делегации

envoy : thing < official
  ar: مبعوث, موفد, مبعوث خاص, المبعوث الأممي, مندوب, ممثل خاص
  en: envoy, special envoy, emissary, special representative, representative
  fr: émissaire, envoyé spécial, représentant spécial, envoyé
  es: enviado especial, emisario, representante especial, enviado
  ru: посланник, спецпосланник, спецпредставитель, специальный посланник, специальный представитель, эмиссар

permanent-representative : thing < envoy
  ar: مندوب دائم, المندوب الدائم, ممثل دائم, الممثل الدائم, السفير لدى الأمم المتحدة
  en: permanent representative, un ambassador, ambassador to the united nations, representative to the un
  fr: représentant permanent, ambassadeur auprès de l'ONU
  es: representante permanente, embajador ante la ONU
  ru: постпред, постоянный представитель, постпредство

negotiator : thing < official
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

counterpart : thing < official
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
  ru: повестка, повестка дня

congratulate : event
  ar: هنأ, يهنئ, تهنئة, تهاني, تهان, برقية تهنئة
  en: congratulate, congratulation, congratulations
  fr: féliciter, félicité, félicitations
  es: felicitar, felicitado, felicitación, enhorabuena
  ru: поздравить, поздравлять, поздравление

condolence : event
  ar: عزى, يعزي, تعزية, تعازي, تعاز, عزاء, واسى, مواساة, برقية تعزية
  en: condolence, condolences, offer condolences, sympathies
  fr: condoléances, présenter ses condoléances
  es: condolencia, condolencias, pésame, dar el pésame
  ru: соболезнование, соболезнования, выразить соболезнования

# --- Diplomacy: statements and texts ---

statement : thing
  ar: بيان, بيانات, تصريح, تصريحات, بيان صحفي, إعلان رسمي, صرح في بيان, بلاغ رسمي
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
  es: discurso, alocución, pronunciar un discurso
  ru: речь, обращение к нации, выступить с речью, выступление, телеобращение

protest-note : thing < letter
  ar: مذكرة احتجاج, مذكرة دبلوماسية, احتجاج رسمي, مذكرة احتجاجية, احتجاج دبلوماسي
  en: protest note, diplomatic note, note of protest, formal protest, note verbale, démarche
  fr: note de protestation, note diplomatique, protestation officielle, note verbale
  es: nota de protesta, nota diplomática, protesta formal, nota verbal
  ru: нота протеста, дипломатическая нота, официальный протест, вербальная нота

agreement : thing
  ar: اتفاق, اتفاقات, اتفاقية, صفقة سياسية, تفاهم, تفاهمات
  en: agreement, accord, deal, pact, understanding
  fr: accord, pacte, entente, arrangement
  es: acuerdo, pacto, convenio, entendimiento
  ru: соглашение, договорённость, пакт, сделка

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
  ru: договор, конвенция, хартия, протокол

memorandum : thing < agreement
  ar: مذكرة تفاهم, مذكرات تفاهم, مذكرة التفاهم
  en: memorandum of understanding, memorandum, mou
  fr: mémorandum d'entente, mémorandum, protocole d'accord
  es: memorando de entendimiento, memorando, memorándum
  ru: меморандум, меморандум о взаимопонимании

draft-text : thing
  ar: مسودة, مسودات, مسودة اتفاق, نص مقترح, مشروع قرار
  en: draft, draft text, draft agreement, draft resolution
  fr: ébauche, projet de texte, projet d'accord, projet de résolution
  es: borrador, proyecto de acuerdo, proyecto de resolución
  ru: проект соглашения, проект документа, черновик, проект резолюции

clause : thing
  ar: بند, بنود, فقرة, فقرات
  en: clause, provision, paragraph
  fr: clause, disposition du texte, alinéa
  es: cláusula, disposición del texto, apartado
  ru: пункт соглашения, положение договора, оговорка

condition-term : thing
  ar: شرط, شروط, اشترط, يشترط, اشتراط, شرط مسبق, شروط مسبقة, مشروط
  en: condition, precondition, prerequisite, terms of the agreement, conditional
  fr: condition, condition préalable, préalable, conditionner, conditionnel
  es: condición, condición previa, condicionar, precondición
  ru: условие, предварительное условие, предусловие, обусловить, обусловливать

agree : event
  opposite: fail-to-agree
  ar: اتفق, يتفق, توصل إلى اتفاق, توصلا إلى اتفاق, توصلت إلى اتفاق, التوصل إلى اتفاق, التوصل لاتفاق, يتوصل إلى اتفاق, أبرم اتفاقا, إبرام اتفاق, توافق, يتوافق, وقعا اتفاقا
  en: agree, agreed, reach an agreement, reached a deal, strike a deal, struck a deal, clinch a deal, come to an agreement, reach agreement
  fr: s'accorder, se mettre d'accord, s'entendre sur, convenir, convenu, parvenir à un accord, conclure un accord, accord conclu, trouver un accord
  es: acordar, acordado, ponerse de acuerdo, llegar a un acuerdo, alcanzar un acuerdo, convenir, convenido, cerrar un acuerdo
  ru: договориться, договорился, согласовать, согласован, достичь соглашения, достичь договорённости, прийти к соглашению, заключить соглашение, условиться

fail-to-agree : event
  opposite: agree
  ar: فشل في التوصل إلى اتفاق, فشلت في التوصل إلى اتفاق, دون التوصل إلى اتفاق, دون اتفاق, بدون اتفاق, لم يتوصل إلى اتفاق, لم يتوصلا إلى اتفاق, عدم التوصل إلى اتفاق, تعذر التوصل إلى اتفاق, اختلف على, لم يتفق, أخفق في التوصل إلى اتفاق, فشل المفاوضات, فشل المحادثات, فشلت المفاوضات, فشلت المحادثات, انهيار المفاوضات, انهيار المحادثات, انهارت المحادثات, انهارت المفاوضات, لم يتم التوصل إلى اتفاق
  en: fail to agree, failed to reach an agreement, no agreement, no deal, without agreement, without an agreement, without a deal, talks collapsed, talks failed, collapse of talks, failure of talks, disagree, failed to reach a deal, fail to reach agreement, ended without agreement
  fr: échec des négociations, échec des pourparlers, sans accord, ne pas parvenir à un accord, échouer à s'entendre, pas d'accord, rupture des négociations, en désaccord, faute d'accord
  es: no llegar a un acuerdo, no alcanzar un acuerdo, sin acuerdo, fracaso de las negociaciones, ruptura de las negociaciones, falta de acuerdo, no lograron un acuerdo
  ru: не договориться, не смогли договориться, не достичь соглашения, без соглашения, провал переговоров, срыв переговоров, переговоры провалились, не прийти к соглашению, не удалось договориться

sign : event
  ar: وقع اتفاقا, وقع اتفاقية, وقع على, يوقع, توقيع, وقعت اتفاقية, موقع على, أمضى اتفاقا, تواقيع, توقيعات
  en: sign, signature, signing, signatory, ink a deal
  fr: signer, signé, signature, signataire, parapher
  es: firmar, firmado, firma del acuerdo, signatario, firmante, suscribir, suscrito
  ru: подписать, подписывать, подписание, подпись, подписан, подписант

ratify : event
  ar: صادق على, يصادق, مصادقة, صدق على, يصدق على, تصديق على, أقر الاتفاق, إقرار الاتفاق
  en: ratify, ratification
  fr: ratifier, ratifié, ratification, entériner
  es: ratificar, ratificado, ratificación
  ru: ратифицировать, ратификация, ратифицирован

enter-into-force : event
  opposite: expire
  ar: دخل حيز التنفيذ, يدخل حيز التنفيذ, دخول حيز التنفيذ, دخل حيز التنفيذ, حيز التنفيذ, سريان, سارية المفعول, بدأ سريان, سرى مفعوله
  en: enter into force, entered into force, take effect, took effect, come into force, came into effect, go into effect, entry into force
  fr: entrer en vigueur, entré en vigueur, entrée en vigueur, prendre effet
  es: entrar en vigor, entró en vigor, entrada en vigor, surtir efecto
  ru: вступить в силу, вступать в силу, вступление в силу, вступил в силу, вступила в силу

expire : event
  opposite: enter-into-force, extend-term
  ar: انتهت صلاحية, انتهاء صلاحية, انتهى مفعول, انقضت المهلة, انتهاء المهلة, انتهت المهلة, انتهاء مدة, انقضاء مدة
  en: expire, expiry, expiration, lapse
  fr: expirer, expiré, expiration, arriver à échéance
  es: expirar, expirado, expiración, vencer el plazo, caducar
  ru: истечь, истекать, истечение срока, истёк, срок истёк

extend-term : event
  opposite: expire
  ar: مدد, يمدد, تمديد, تمديدات, جدد الاتفاق, تجديد الاتفاق, تجديد التفويض
  en: extend, extension, prolong, renew, renewal, rollover
  fr: prolonger, prolongé, prolongation, proroger, prorogation, reconduire, renouveler
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
  en: violate the agreement, breach, breach of the agreement, violation of the agreement, break the deal, renege on, non-compliance
  fr: violer l'accord, violation de l'accord, enfreindre, enfreint, non-respect de l'accord, manquement
  es: violar el acuerdo, violación del acuerdo, incumplir, incumplido, incumplimiento, infringir el acuerdo
  ru: нарушить соглашение, нарушение соглашения, нарушить договорённости, несоблюдение, нарушение договорённостей

comply : event
  opposite: violate-agreement
  ar: امتثل, يمتثل, امتثال, التزم بالاتفاق, التزام بالاتفاق, الالتزام بالاتفاق, تقيد ب, احترم الاتفاق, احترام الاتفاق, الوفاء بالالتزامات
  en: comply, compliance, abide by, adhere to, honour the agreement, honor the agreement, respect the agreement, observe the agreement
  fr: se conformer, conformité, respecter l'accord, respect de l'accord, observer l'accord, honorer ses engagements
  es: cumplir el acuerdo, cumplimiento del acuerdo, acatar, acatamiento, respetar el acuerdo, atenerse a
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
  ar: التزام, التزم, يلتزم, ملتزم, تعهد, يتعهد, تعهدات, وعد ب, وعود
  en: commitment, commit, committed to, pledge, promise, undertaking, vow
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
  ru: разногласие, разногласия, расхождение, расхождения во мнениях, камень преткновения

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
  ar: إجراء, إجراءات, تدبير, تدابير, خطوة, خطوات, خطوات عملية, اتخذ إجراءات, اتخاذ تدابير
  en: measure, step, steps, action taken, take measures
  fr: mesure, mesures, démarche, prendre des mesures
  es: medida, medidas, paso, pasos, tomar medidas
  ru: мера, меры, шаг, шаги, принять меры

restriction : thing < measure
  opposite: lift-restriction
  ar: قيد, قيود, تقييد, قيد حركة, يقيد, مقيد, تضييق, فرض قيودا, فرض قيود, تشديد القيود
  en: restriction, restrict, curb, limitation, constraint, clampdown on
  fr: restriction, restreindre, restreint, limitation, entrave
  es: restricción, restringir, restringido, limitación, traba
  ru: ограничение, ограничить, ограничивать, ограничен, ограничительный

lift-restriction : event
  opposite: restriction
  ar: رفع القيود, رفع قيود, إزالة القيود, إلغاء القيود, تخفيف القيود, رفع الحظر, رفعت القيود
  en: lift restrictions, ease restrictions, easing of restrictions, lift the ban, remove restrictions
  fr: lever les restrictions, levée des restrictions, assouplissement des restrictions, lever l'interdiction
  es: levantar las restricciones, levantamiento de las restricciones, flexibilizar las restricciones, levantar la prohibición
  ru: снять ограничения, снятие ограничений, отмена ограничений, ослабление ограничений, снять запрет

ban : thing < restriction
  opposite: allow
  ar: حظر, يحظر, محظور, منع من, يمنع من, منع, تحريم, حظر على, ممنوع
  en: ban, prohibit, prohibition, outlaw, forbid, forbade, forbidden, bar from
  fr: interdiction, interdire, interdit, prohiber, prohibition, bannir
  es: prohibición, prohibir, prohibido, vetar la entrada
  ru: запрет, запретить, запрещать, запрещён, запрещение

allow : event
  opposite: ban
  ar: سمح, يسمح, سماح, مسموح, أجاز, يجيز, إجازة استخدام, أذن, يأذن, رخص, ترخيص, تراخيص
  en: allow, permit, permission, authorise, authorize, authorisation, authorization, licence, license, green light
  fr: autoriser, autorisé, autorisation, permettre, permis de, licence, feu vert
  es: autorizar, autorizado, autorización, permitir, permitido, permiso, licencia, luz verde
  ru: разрешить, разрешать, разрешение, разрешён, позволить, позволять, лицензия, дать зелёный свет

sanction : thing < measure
  opposite: lift-sanctions
  ar: عقوبة, عقوبات, فرض عقوبات, فرضت عقوبات, يفرض عقوبات, عقوبات اقتصادية, حزمة عقوبات, نظام العقوبات, مشمول بالعقوبات, عقابي, عقابية
  en: sanction, sanctions, impose sanctions, sanctions package, economic sanctions, punitive measures, blacklisted
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
  ar: حظر تجاري, حظر نفطي, حظر توريد الأسلحة, حظر السلاح, حظر الأسلحة, حظر تصدير, حصار اقتصادي
  en: embargo, arms embargo, trade embargo, oil embargo, trade ban
  fr: embargo, embargo commercial, embargo sur les armes
  es: embargo comercial, embargo de armas, embargo petrolero, bloqueo económico
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
  ar: تهديد, تهديدات, هدد, يهدد, مهدد, توعد, يتوعد, وعيد, تلويح ب, لوح ب
  en: threat, threaten, threatening, menace
  fr: menace, menacer, menacé, menaçant
  es: amenaza, amenazar, amenazado, amenazante
  ru: угроза, угрожать, пригрозить, грозить, угрожающий

warning : event
  ar: تحذير, تحذيرات, حذر, يحذر, محذر, إنذار, إنذارات, أنذر, ينذر, نبه إلى, تنبيه
  en: warning, warn, caution, alert, sound the alarm
  fr: avertissement, avertir, averti, mettre en garde, mise en garde, alerter, alerte
  es: advertencia, advertir, advertido, alertar, alertado, aviso
  ru: предупреждение, предупредить, предупреждать, предостеречь, предостережение, предостерегать

ultimatum : thing < threat
  ar: إنذار نهائي, مهلة نهائية, أمهل, يمهل, إمهال, مهلة, إنذار أخير
  en: ultimatum, final warning
  fr: ultimatum, dernier avertissement
  es: ultimátum, último aviso
  ru: ультиматум, последнее предупреждение

deadline : thing
  ar: موعد نهائي, الموعد النهائي, أجل محدد, موعد أقصى, آخر موعد
  en: deadline, cut-off date, time limit
  fr: date limite, date butoir, échéance, délai fixé
  es: fecha límite, fecha tope, plazo
  ru: крайний срок, дедлайн, предельный срок, конечный срок

consequence : thing
  ar: عاقبة, عواقب, تبعة, تبعات, تداعيات, تداعي, عواقب وخيمة, نتائج وخيمة, انعكاسات
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

pressure : event
  ar: ضغط على, ضغوط, ضغوطات, يضغط على, ضغط دولي, ضغط سياسي, مارس ضغوطا, ممارسة الضغط
  en: pressure, put pressure, pile pressure, pressurise, lean on
  fr: pression, faire pression, pressions, exercer des pressions
  es: presión, presionar, presionado, presiones, ejercer presión
  ru: давление, давить на, оказать давление, оказывать давление, нажим

red-line : thing < warning
  ar: خط أحمر, خطوط حمراء, خطا أحمر, خطوط حمر
  en: red line, red lines
  fr: ligne rouge, lignes rouges
  es: línea roja, líneas rojas
  ru: красная линия, красные линии, красная черта

provocation : event
  ar: استفزاز, استفزازات, استفز, يستفز, مستفز, استفزازي
  en: provocation, provoke, provocative
  fr: provocation, provoquer l'adversaire, provocateur
  es: provocación, provocar al adversario, provocador
  ru: провокация, спровоцировать, провоцировать, провокационный

countermeasure : event < measure
  ar: إجراء مضاد, إجراءات مضادة, تدابير مضادة, إجراءات انتقامية, رد بالمثل, الرد بالمثل, المعاملة بالمثل, خطوات انتقامية, إجراءات جوابية
  en: countermeasure, counter-measure, retaliatory measures, tit-for-tat, reciprocal measures, respond in kind
  fr: contre-mesure, mesures de rétorsion, mesures de représailles, mesures de réciprocité
  es: contramedida, medidas de represalia, medidas recíprocas, responder con la misma moneda
  ru: контрмера, контрмеры, ответные меры, зеркальные меры, зеркальный ответ

# --- Diplomacy: proposals, demands, answers ---

propose : event
  ar: اقترح, يقترح, اقتراح, عرض مبادرة, طرح مبادرة, طرح فكرة, عرض على
  en: propose, suggest, suggestion, put forward, float an idea
  fr: proposer, suggérer, suggestion, avancer l'idée
  es: proponer, propuesto, sugerir, sugerencia, plantear
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
  ar: مبادرة, مبادرات, بادر, يبادر, بمبادرة من, مبادر
  en: initiative, initiate, at the initiative of
  fr: initiative, à l'initiative de, initier, initié par
  es: iniciativa, por iniciativa de, iniciar por su cuenta
  ru: инициатива, инициировать, по инициативе, инициатор

demand : event
  ar: طالب ب, يطالب, مطالبة, مطالب, مطلب, طالب بإلحاح, طالب
  en: demand, insist on, requirement, insist
  fr: exiger, exigé, exigence, réclamer, réclamé, revendiquer, revendication
  es: exigir, exigido, exigencia, reclamar, reclamado, reivindicar, reivindicación
  ru: требовать, потребовать, требование, настаивать, настоять

urge : event < demand
  ar: حث, يحث, دعا إلى, يدعو إلى, دعوة إلى, ناشد, يناشد, مناشدة, نداء, نداءات, دعا, يدعو, دعوات إلى
  en: urge, call on, call upon, call for, calls for, appeal to, exhort, plea for
  fr: exhorter, appeler à, appelle à, appelé à, presser de, inviter à cesser
  es: instar, instado, exhortar, hacer un llamamiento, llamamiento, llamar a, pedir a
  ru: призвать, призывать, призыв, призвал, настоятельно рекомендовать

request : event
  ar: طلب, يطلب, طلبات, التمس, يلتمس, التماس, بناء على طلب
  en: request, ask for, asked for, at the request of, seek
  fr: demander, demandé, demande, solliciter, sollicité, à la demande de
  es: solicitar, solicitado, solicitud, petición, pedir, a petición de
  ru: просить, попросить, просьба, запрос, запросить, запрашивать, по просьбе

accept : event
  opposite: reject
  ar: قبل المقترح, قبل العرض, يقبل, قبول, وافق, يوافق, موافقة, رحب بالمقترح, موافق عليه, استجاب ل, يستجيب
  en: accept, acceptance, approve, approval, consent, say yes, accede to the request
  fr: accepter, accepté, acceptation, approuver, approuvé, approbation, consentir, consentement
  es: aceptar, aceptado, aceptación, aprobar, aprobado, aprobación, consentir, consentimiento
  ru: принять предложение, согласиться, соглашаться, согласие, одобрить, одобрять, одобрение, одобрен

reject : event
  opposite: accept
  ar: رفض, يرفض, رافض, مرفوض, رد الطلب, رفضا قاطعا, رفض قاطع
  en: reject, rejection, refuse, refusal, turn down, rebuff, decline the offer, rule out
  fr: rejeter, rejeté, rejet, refuser, refusé, refus, écarter, repousser l'offre
  es: rechazar, rechazado, rechazo, negarse a, negativa, descartar, rehusar
  ru: отвергнуть, отвергать, отвергнут, отклонить, отклонять, отклонён, отказаться, отказ, отказываться

object : event
  opposite: support
  ar: اعترض, يعترض, اعتراض, معترض, عارض, يعارض, معارضته ل, تحفظ على, تحفظات
  en: object to, objection, oppose, opposed to, opposition to, reservations
  fr: s'opposer, opposé à, opposition à, objection, réserves
  es: oponerse, opuesto a, oposición a, objeción, objetar, reservas
  ru: возражать, возразить, возражение, выступить против, выступать против, противиться, оговорки

veto : event < object
  ar: فيتو, الفيتو, حق النقض, استخدم حق النقض, استخدم الفيتو, نقض مشروع القرار
  en: veto, right of veto, veto power
  fr: veto, opposer son veto, droit de veto
  es: veto, vetar, vetado, derecho de veto
  ru: вето, право вето, наложить вето, ветировать

support : event
  opposite: object
  ar: دعم, يدعم, داعم, مساندة, ساند, يساند, تأييد, أيد, يؤيد, مؤيد, مؤازرة, آزر, مناصر, مناصرة, تضامن مع
  en: support, back, backing, endorse, endorsement, supporter, backer, in favour of, in favor of
  fr: soutien, soutenir, soutenu, appui, appuyer, appuyé, partisan
  es: apoyo, apoyar, apoyado, respaldo, respaldar, respaldado, partidario
  ru: поддержка, поддержать, поддерживать, поддержан, сторонник, солидарность

cooperation : event
  ar: تعاون, يتعاون, متعاون, تعاون مشترك, تعاون ثنائي, عمل مشترك, شراكة, شراكات, شراكة استراتيجية
  en: cooperation, co-operation, cooperate, collaboration, collaborate, partnership, work together
  fr: coopération, coopérer, collaboration, collaborer, partenariat
  es: cooperación, cooperar, colaboración, colaborar, asociación estratégica
  ru: сотрудничество, сотрудничать, взаимодействие, взаимодействовать, партнёрство

coordinate : event < cooperation
  ar: نسق, ينسق, تنسيق, منسق, بالتنسيق مع, تنسيق مشترك
  en: coordinate, co-ordinate, coordination, coordinator, in coordination with
  fr: coordonner, coordonné, coordination, coordinateur, coordonnateur
  es: coordinar, coordinado, coordinación, coordinador
  ru: координировать, скоординировать, координация, координатор, согласованные действия

instruct : event
  ar: أوعز, يوعز, إيعاز, أصدر تعليمات, أصدر تعليماته, تعليمات, توجيه, توجيهات, وجه ب, أمر ب, أصدر أمرا, أوامر, كلف, يكلف, تكليف
  en: instruct, instruction, direct officials to, order, ordered to, directive, task with
  fr: ordonner, ordonné, instruction, donner l'ordre, donner instruction, consigne, charger de, directive
  es: ordenar, ordenado, instrucción, dar instrucciones, dar la orden, encargar, directriz
  ru: поручить, поручать, поручение, приказать, приказ, распорядиться, распоряжение, дать указание, указание, директива

# --- Timing of acts ---

postpone : event
  opposite: bring-forward
  ar: أجل, يؤجل, تأجيل, مؤجل, أرجأ, يرجئ, إرجاء, تأجل, يتأجل, تأخير موعد
  en: postpone, postponement, put off, delay, defer, push back
  fr: reporter, reporté, report, ajourner, ajourné, ajournement, différer, différé, repousser la date
  es: aplazar, aplazado, aplazamiento, posponer, pospuesto, postergar, diferir
  ru: отложить, откладывать, отложен, перенести на более поздний срок, отсрочить, отсрочка, перенос даты

bring-forward : event
  opposite: postpone
  ar: قدم موعد, يقدم موعد, تقديم موعد, تبكير موعد, تقديم الموعد
  en: bring forward, brought forward, move up the date, advance the date
  fr: avancer la date, avancé la date, anticiper la date
  es: adelantar la fecha, adelanto de la fecha, anticipar la fecha
  ru: перенести на более ранний срок, приблизить дату, ускорить сроки

cancel : event
  ar: ألغى, يلغي, إلغاء, ألغي, ملغى, ملغاة, صرف النظر عن, أبطل, إبطال
  en: cancel, cancellation, call off, called off, scrap, revoke, rescind, annul
  fr: annuler, annulé, annulation, révoquer une décision
  es: cancelar, cancelado, cancelación, anular, anulado, anulación, suspender definitivamente
  ru: отменить, отменять, отмена, отменён, аннулировать, аннулирование

suspend : event
  opposite: resume
  ar: علق, يعلق, تعليق, معلق, جمد, يجمد, تجميد, أوقف مؤقتا, وقف مؤقت
  en: suspend, suspension, put on hold, halt temporarily, freeze
  fr: suspendre, suspendu, suspension, geler, gel, interrompre, interruption
  es: suspender, suspendido, suspensión, congelar, interrumpir, interrupción
  ru: приостановить, приостанавливать, приостановка, приостановлен, заморозить, прервать, прерван

resume : event
  opposite: suspend
  ar: استأنف, يستأنف, استئناف المحادثات, استئناف المفاوضات, استئناف الحوار, استئناف الرحلات, استئناف العمل, استئناف العلاقات, معاودة, عاود, استؤنفت, استؤنف, تستأنف
  en: resume, resumption, restart, reopen talks, relaunch
  fr: reprendre, reprise, repris, relancer, relance
  es: reanudar, reanudado, reanudación, retomar, retomado, relanzar
  ru: возобновить, возобновлять, возобновление, возобновлён, возобновиться

schedule : event
  ar: من المقرر, مقرر عقده, حدد موعد, حدد موعدا, تحديد موعد, يحدد موعد, جدول زمني, جداول زمنية
  en: schedule, scheduled, due to be held, timetable, set a date
  fr: prévu pour, programmer, calendrier, fixer une date, date fixée
  es: previsto para, programar, programado, calendario, fijar la fecha
  ru: запланировать, запланирован, назначить дату, график, назначено на

# --- Diplomacy: relations between states ---

diplomacy : event
  ar: دبلوماسية, ديبلوماسية, جهود دبلوماسية, مساع دبلوماسية, دبلوماسيا
  en: diplomacy, diplomatic efforts, diplomatic drive, diplomatic
  fr: diplomatie, diplomatique, efforts diplomatiques
  es: diplomacia, diplomático esfuerzo, esfuerzos diplomáticos, vía diplomática
  ru: дипломатия, дипломатический, дипломатические усилия

diplomat : thing < official
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
  ar: إعادة العلاقات, استعادة العلاقات, استئناف العلاقات الدبلوماسية, عودة العلاقات, أعاد العلاقات, إقامة علاقات دبلوماسية, ترميم العلاقات
  en: restore relations, restore ties, restoration of ties, resume diplomatic relations, establish diplomatic relations, mend ties, reestablish relations
  fr: rétablir les relations, rétablissement des relations, renouer les relations, établir des relations diplomatiques
  es: restablecer relaciones, restablecimiento de relaciones, reanudar relaciones, establecer relaciones diplomáticas
  ru: восстановить отношения, восстановление отношений, восстановление дипотношений, установить дипломатические отношения

normalise : event < restore-relations
  ar: تطبيع, طبع العلاقات, يطبع العلاقات, تطبيع العلاقات, مطبع, تطبيعي
  en: normalise, normalize, normalisation, normalization
  fr: normaliser, normalisé, normalisation
  es: normalizar, normalizado, normalización
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
  ar: استقلال, استقل عن, مستقل عن, انفصال, انفصل عن, ينفصل عن, انفصالي, استقلالي
  en: independence, secession, secede, separatist, secessionist, breakaway
  fr: indépendance, sécession, indépendantiste, séparatiste, faire sécession
  es: independencia, secesión, independentista, separatista
  ru: независимость, отделение от, сепаратист, сепаратизм, сепаратистский

interference : event
  ar: تدخل في الشؤون الداخلية, التدخل في الشؤون الداخلية, تدخل في شؤون, التدخل في شؤون, يتدخل في شؤون, تدخلات خارجية, تدخل أجنبي, تدخل خارجي
  en: interference, interfere, meddle, meddling, foreign interference
  fr: ingérence, s'ingérer, immixtion, ingérence étrangère
  es: injerencia, inmiscuirse, intromisión, injerencia extranjera
  ru: вмешательство, вмешиваться, вмешаться, вмешательство во внутренние дела

dispute : event
  ar: خلاف, خلافات, نزاع دبلوماسي, نزاع حدودي, خلاف دبلوماسي, متنازع عليه, متنازع عليها, تنازع على, سجال, سجالات
  en: dispute, quarrel, row, feud, spat, wrangle, disputed, dispute over
  fr: différend, litige diplomatique, querelle, contentieux, brouille, disputé
  es: disputa, diferendo, contencioso, querella diplomática, pelea diplomática, disputado
  ru: спор, разлад, ссора, конфликт интересов, спорный, пререкания

tension : event
  opposite: detente
  ar: توتر, توترات, متوتر, توتر العلاقات, يتوتر, احتقان, أجواء متوترة
  en: tension, tensions, tense, strained, strained relations, friction
  fr: tension, tensions, tendu, relations tendues
  es: tensión, tensiones, tenso, relaciones tensas, tirantez
  ru: напряжённость, напряжение в отношениях, напряжённый, трения

detente : event
  opposite: tension
  ar: تقارب, انفراج في العلاقات, ذوبان الجليد, تحسن العلاقات, مصالحة, مصالحات, تصالح, يتصالح, تقارب دبلوماسي
  en: detente, détente, rapprochement, thaw, reconciliation, reconcile, warming of ties
  fr: détente, rapprochement, dégel, réconciliation, se réconcilier
  es: distensión, acercamiento, deshielo, reconciliación, reconciliarse
  ru: разрядка, сближение, потепление отношений, примирение, примириться, оттепель

escalation : event
  opposite: de-escalation
  ar: تصعيد, صعد لهجته, يصعد, تصاعد التوتر, تصاعد, يتصاعد, متصاعد, تصعيدي, تصعيد خطير
  en: escalation, escalate, escalatory, flare-up, ratchet up
  fr: escalade, s'envenimer, regain de tension, montée des tensions, surenchère
  es: escalada, escalar el conflicto, recrudecimiento, aumento de las tensiones
  ru: эскалация, эскалировать, обострение, обостриться, нагнетание

de-escalation : event
  opposite: escalation
  ar: خفض التصعيد, تهدئة, هدأ التوتر, خفض التوتر, تخفيف التوتر, تهدئة الأوضاع, نزع فتيل, احتواء التصعيد, التهدئة, وقف التصعيد, ضبط النفس
  en: de-escalation, de-escalate, deescalate, defuse, ease tensions, easing of tensions, calm tensions, restraint
  fr: désescalade, apaisement, apaiser les tensions, désamorcer, retenue
  es: desescalada, desescalar, rebajar la tensión, reducir las tensiones, apaciguamiento, contención
  ru: деэскалация, деэскалировать, снижение напряжённости, разрядить обстановку, сдержанность

crisis : event
  ar: أزمة, أزمات, متأزم, تأزم, يتأزم, أزمة سياسية, أزمة دبلوماسية
  en: crisis, crises, political crisis, diplomatic crisis
  fr: crise, crise politique, crise diplomatique
  es: crisis, crisis política, crisis diplomática
  ru: кризис, кризисный, политический кризис

alliance : thing
  ar: تحالف, تحالفات, حلف, أحلاف, تحالف مع, يتحالف, تكتل, تكتلات
  en: alliance, bloc, ally with
  fr: alliance, s'allier, bloc de pays
  es: alianza, aliarse, bloque de países
  ru: альянс, блок стран, союз государств, коалиционный союз

ally : thing
  opposite: adversary
  ar: حليف, حلفاء, شريك, شركاء, دولة صديقة, دول صديقة
  en: ally, allies, partner, friendly nation
  fr: allié, partenaire, pays ami
  es: aliado, socio, país amigo
  ru: союзник, партнёр, дружественная страна

adversary : thing
  opposite: ally
  ar: خصم, خصوم, عدو, أعداء, غريم, غرماء, منافس سياسي
  en: adversary, foe, enemy, rival, opponent
  fr: adversaire, ennemi, rival, opposant à
  es: adversario, enemigo, rival, oponente
  ru: противник, враг, соперник, неприятель, оппонент

alliance-expansion : event
  ar: توسيع الحلف, توسع الحلف, توسع حلف, توسيع الناتو, توسع الناتو, تمدد الحلف, توسيع العضوية, توسيع الاتحاد
  en: alliance expansion, expansion of the alliance, alliance enlargement, nato expansion, nato enlargement, eastward expansion
  fr: élargissement de l'alliance, élargissement de l'OTAN, expansion de l'OTAN, expansion de l'alliance
  es: ampliación de la alianza, ampliación de la OTAN, expansión de la OTAN, expansión de la alianza
  ru: расширение альянса, расширение НАТО, расширение блока, продвижение НАТО на восток

membership : thing
  opposite: leave-bloc
  ar: عضوية, انضمام, انضم إلى, ينضم إلى, عضو, أعضاء, دولة عضو, دول أعضاء, الدول الأعضاء
  en: membership, accession, join, member, member state
  fr: adhésion, adhérer, appartenance, membre, État membre
  es: adhesión, membresía, ingreso en la organización, miembro, Estado miembro
  ru: членство, вступление в организацию, вступить в альянс, член, государство-член

leave-bloc : event
  opposite: membership
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
  ar: الحد من التسلح, ضبط التسلح, نزع السلاح, مراقبة التسلح, الحد من الأسلحة, عدم الانتشار, منع انتشار الأسلحة النووية, حظر انتشار الأسلحة النووية, حظر الانتشار النووي
  en: arms control, disarmament, non-proliferation, nonproliferation, arms reduction
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
  ar: تفويض, فوض, يفوض, مفوض ب, انتداب, ولاية أممية, صلاحية, صلاحيات
  en: mandate, mandated to, remit, powers, empower
  fr: mandat, mandaté, habilitation, pouvoirs, prérogatives
  es: mandato, poderes, atribuciones, competencias
  ru: мандат, полномочия, полномочие, уполномочить, уполномочен

goodwill-gesture : event
  ar: بادرة حسن نية, بوادر حسن نية, حسن نية, حسن النوايا, بناء الثقة, إجراءات بناء الثقة, تدابير بناء الثقة
  en: goodwill gesture, gesture of goodwill, good faith, confidence-building, confidence-building measures, trust-building
  fr: geste de bonne volonté, bonne foi, mesures de confiance, instaurer la confiance
  es: gesto de buena voluntad, buena fe, medidas de confianza, fomento de la confianza
  ru: жест доброй воли, добрая воля, меры доверия, укрепление доверия

# --- Government: people ---

official : thing
  ar: مسؤول, مسئول, مسؤولون, مسؤولين, مسؤول حكومي, مسؤول رفيع, مسؤول كبير
  en: official, government official, senior official, top official
  fr: responsable, haut responsable, fonctionnaire de haut rang, officiel
  es: funcionario, alto funcionario, responsable, autoridad
  ru: чиновник, официальное лицо, должностное лицо, высокопоставленный чиновник, представитель власти

leader : thing < official
  ar: زعيم, زعماء, قائد سياسي, زعامة, قادة دول, قادة الدول, زعيم سياسي
  en: leader, leaders, world leader, leadership
  fr: dirigeant, leader, chef de file, direction du pays
  es: líder, dirigente, liderazgo, mandatario
  ru: лидер, руководитель, руководство, вождь

head-of-state : thing < leader
  ar: رئيس دولة, رئيس الدولة, رؤساء دول, رؤساء الدول
  en: head of state, heads of state
  fr: chef d'État, chef de l'État
  es: jefe de Estado, jefa de Estado
  ru: глава государства, глава страны, главы государств

president : thing < head-of-state
  ar: رئيس, رؤساء, رئيس الجمهورية, رئيس البلاد, رئيسة, فخامة الرئيس
  en: president, incumbent president
  fr: président, présidente, président de la République
  es: presidente, presidenta, presidente de la República
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

crown-prince : thing < official
  ar: ولي العهد, ولي عهد, وليا للعهد, أمير, أمراء, أميرة, أميرات
  en: crown prince, heir apparent, heir to the throne, prince, princess
  fr: prince héritier, héritier du trône, prince, princesse
  es: príncipe heredero, heredero al trono, príncipe, princesa
  ru: наследный принц, кронпринц, наследник престола, принц, принцесса

minister : thing < official
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

deputy : thing < official
  ar: نائب وزير, نائبة وزير, نائب الوزير, وكيل وزارة, وكيل الوزارة, مساعد وزير, مساعد الوزير, معاون وزير, نائب المدير, نائب القائد, نائب رئيس الوزراء, نائب وزير الخارجية, نائب المتحدث
  en: deputy, deputy minister, undersecretary, under-secretary, assistant secretary, deputy prime minister, second-in-command
  fr: adjoint, vice-ministre, vice-premier ministre, secrétaire d'État adjoint, sous-secrétaire
  es: viceministro, viceministra, vice primer ministro, subsecretario, adjunto
  ru: заместитель, замминистра, заместитель министра, вице-премьер, замглавы, первый заместитель

adviser : thing < official
  ar: مستشار, مستشارون, مستشارين, مستشارة, مستشار الأمن القومي, مستشار الرئيس
  en: adviser, advisor, counsellor, national security adviser, aide
  fr: conseiller, conseillère, conseiller à la sécurité nationale
  es: asesor, asesora, consejero, asesor de seguridad nacional
  ru: советник, помощник президента, консультант, советник по национальной безопасности

spokesperson : thing < official
  ar: متحدث باسم, المتحدث باسم, ناطق باسم, الناطق باسم, متحدث رسمي, المتحدث الرسمي, الناطق الرسمي, متحدثة باسم, المتحدثة باسم, متحدث, متحدثون, ناطق, ناطقة, السكرتير الصحفي
  en: spokesperson, spokesman, spokeswoman, press secretary
  fr: porte-parole
  es: portavoz, vocero, vocera, secretario de prensa, secretaria de prensa
  ru: пресс-секретарь, официальный представитель, спикер ведомства, представитель ведомства

governor : thing < official
  ar: محافظ, محافظون, محافظين, حاكم ولاية, حاكم الولاية, حاكم إقليم, والي, ولاة, حكام الولايات
  en: governor, state governor, prefect
  fr: gouverneur, préfet
  es: gobernador, gobernadora, prefecto
  ru: губернатор, глава региона, префект, врио губернатора

mayor : thing < official
  ar: عمدة, عمد, رئيس بلدية, رئيس البلدية, رئيسة بلدية, رؤساء بلديات, عمدة مدينة, أمين العاصمة
  en: mayor, mayoress, lord mayor
  fr: maire, mairesse, bourgmestre
  es: alcalde, alcaldesa, intendente municipal
  ru: мэр, градоначальник, глава города

secretary-general : thing < official
  ar: أمين عام, الأمين العام, أمينا عاما, الأمينة العامة, أمناء عامون, سكرتير عام
  en: secretary-general, secretary general, general secretary
  fr: secrétaire général, secrétaire générale
  es: secretario general, secretaria general
  ru: генсек, генеральный секретарь, генсекретарь

lawmaker : thing < official
  ar: نائب, نواب, نائبة, برلماني, عضو البرلمان, عضو برلمان, أعضاء البرلمان, عضو مجلس النواب, مشرع, مشرعون, مشرعين, نائب برلماني, عضو الكونغرس
  en: lawmaker, legislator, member of parliament, mp, mps, congressman, congresswoman, parliamentarian, mep
  fr: député, députée, parlementaire, législateur, eurodéputé
  es: diputado, diputada, parlamentario, legislador, congresista, eurodiputado
  ru: депутат, парламентарий, законодатель, конгрессмен, евродепутат, член парламента

senator : thing < lawmaker
  ar: سيناتور, عضو مجلس الشيوخ, أعضاء مجلس الشيوخ, شيوخ الكونغرس, عضو بمجلس الشيوخ
  en: senator, member of the senate
  fr: sénateur, sénatrice
  es: senador, senadora
  ru: сенатор, член сената

speaker-of-parliament : thing < official
  ar: رئيس البرلمان, رئيس برلمان, رئيسة البرلمان, رئيس مجلس النواب, رئيسة مجلس النواب, رئيس مجلس الشعب, رئيس مجلس الشورى, رئيس الكنيست, رئيس الجمعية الوطنية
  en: speaker of parliament, parliament speaker, house speaker, speaker of the house, speaker, parliament president
  fr: président du parlement, présidente du parlement, président de la chambre, président de l'assemblée nationale
  es: presidente del parlamento, presidenta del parlamento, presidente del congreso, presidente de la cámara
  ru: спикер парламента, председатель парламента, спикер палаты, председатель палаты, спикер думы

politician : thing
  ar: سياسي, سياسيون, سياسيين, رجل سياسة, ساسة, رجال السياسة
  en: politician, political figure, statesman
  fr: homme politique, femme politique, politicien, personnalité politique
  es: político, política destacada, dirigente político, figura política
  ru: политик, политический деятель, политдеятель, государственный деятель

civil-servant : thing
  ar: موظف حكومي, موظفو الدولة, موظف عام, موظفون حكوميون, موظفي الدولة, موظف رسمي, القطاع الحكومي
  en: civil servant, public servant, government employee, federal employee, state employee
  fr: fonctionnaire, agent public, agent de l'État
  es: empleado público, servidor público, empleado estatal
  ru: госслужащий, государственный служащий, бюджетник

citizen : thing
  opposite: foreigner
  ar: مواطن, مواطنون, مواطنين, مواطنة, رعايا, رعية
  en: citizen, national of
  fr: citoyen, citoyenne, ressortissant
  es: ciudadano, ciudadana, nacional de
  ru: гражданин, гражданка, граждане, подданный

foreigner : thing
  opposite: citizen
  ar: أجنبي, أجانب, أجنبية, رعايا أجانب, وافد أجنبي
  en: foreigner, foreign national, alien
  fr: étranger, étrangère, ressortissant étranger
  es: extranjero, extranjera, ciudadano extranjero
  ru: иностранец, иностранный гражданин, иностранка

# --- Government: institutions ---

government : thing
  ar: حكومة, حكومات, حكومي, الجهاز التنفيذي, السلطة التنفيذية
  en: government, executive branch, administration
  fr: gouvernement, gouvernemental, pouvoir exécutif, administration
  es: gobierno, gubernamental, poder ejecutivo, administración
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
  ru: министерство, ведомство, минпром, министерский

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
  fr: commission parlementaire, comité, commission d'enquête
  es: comité, comisión parlamentaria, subcomité
  ru: комитет, парламентская комиссия, подкомитет

commission : thing
  ar: هيئة, هيئات, مفوضية, مفوضيات, مجلس أعلى, المجلس الأعلى
  en: commission, commissioner, agency, public body, authority body
  fr: commission, commissaire, agence publique, instance
  es: comisión, comisionado, comisario, organismo público
  ru: комиссия, еврокомиссия, агентство, уполномоченный орган

municipality : thing
  ar: بلدية, بلديات, مجلس بلدي, المجلس البلدي, مجلس محلي, المجلس المحلي, دار البلدية
  en: municipality, city council, town hall, city hall, local council, municipal
  fr: municipalité, mairie, conseil municipal, hôtel de ville, municipal
  es: municipio, ayuntamiento, alcaldía, concejo municipal, municipal
  ru: муниципалитет, мэрия, горсовет, муниципальный, городской совет

party : thing
  ar: حزب, أحزاب, حزبي, حزب سياسي, تيار سياسي, كتلة سياسية, كتلة برلمانية, كتل سياسية
  en: party, political party, parliamentary group, faction in parliament
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
  ar: معارضة, معارض, معارضون, معارضين, قوى المعارضة, أحزاب المعارضة, زعيم المعارضة
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
  es: constitución, constitucional, carta magna, reforma constitucional
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

inaugurate : event < take-office
  ar: نصب رئيسا, تنصيب, مراسم التنصيب, حفل التنصيب, حفل تنصيب, أدى اليمين, أدى اليمين الدستورية, يؤدي اليمين, أداء اليمين, أدت اليمين, اليمين الدستورية, تأدية اليمين
  en: inauguration, sworn in, swear in, swearing-in, oath of office, took the oath, inauguration ceremony
  fr: investiture, prêter serment, prestation de serment, prêté serment, cérémonie d'investiture, intronisation
  es: investidura, toma de posesión, jurar el cargo, juró el cargo, juramentar, juramentación
  ru: инаугурация, принести присягу, принесение присяги, присягнуть, принёс присягу

resign : event
  opposite: dismiss, take-office
  ar: استقال, يستقيل, استقالة, استقالات, مستقيل, قدم استقالته, تنحى عن, تنحي, يتنحى, تنح, تخلى عن منصبه, تخلى عن السلطة, ترك منصبه
  en: resign, resignation, step down, stepped down, quit, stand down, tender resignation, leave office
  fr: démissionner, démission, démissionné, démissionnaire, quitter ses fonctions, quitter le pouvoir
  es: dimitir, dimitido, dimisión, renunciar al cargo, renuncia al cargo, presentar su renuncia, dejar el cargo, dimisionario
  ru: подать в отставку, уйти в отставку, отставка, ушёл в отставку, сложить полномочия, уход с поста, покинуть пост

dismiss : event
  opposite: appoint, resign
  ar: أقال, يقيل, إقالة, أقيل, مقال من منصبه, عزل من منصبه, عزل من منصب, عزله من منصبه, أعفى من منصبه, أعفي من منصبه, إعفاء من منصبه, إعفاؤه من منصبه, إعفاء من مهامه, تنحية, نحى من منصبه, أطيح به من منصبه
  en: dismiss, dismissal, sack, fired, oust, ouster, remove from office, removal from office, relieve of duties, relieved of his duties
  fr: limoger, limogé, limogeage, révoquer, révoqué, révocation, destituer, destitué, démettre de ses fonctions, démis de ses fonctions, relever de ses fonctions
  es: destituir, destituido, destitución, cesar del cargo, cesado, relevar del cargo, apartar del cargo
  ru: уволить, уволен, увольнение, отправить в отставку, снять с должности, сместить, смещён, отстранить от должности, освободить от должности, освобождён от должности

appoint : event
  opposite: dismiss
  ar: عين, يعين, تعيين, تعيينات, عين في منصب, معين, سمى رئيسا, تسمية رئيس, أسند منصب, تكليف بتشكيل
  en: appoint, appointment, name as, nominate to, nomination to, designate
  fr: nommer, nommé, nomination, désigner, désigné, désignation
  es: nombrar, nombrado, nombramiento, designar, designado, designación
  ru: назначить, назначать, назначение, назначен, назначение на должность

succeed-in-office : event
  ar: خلف في منصبه, خلفا ل, خلفه في, يخلف, خلافة, خليفة له, خلفا له
  en: succeed as, successor, succession, replace as, take over from
  fr: succéder, successeur, succession, remplacer au poste
  es: suceder en el cargo, sucesor, sucesora, sucesión, relevo
  ru: преемник, сменить на посту, преемственность, сменщик

form-government : event
  ar: تشكيل الحكومة, تشكيل حكومة, شكل حكومة, شكل الحكومة, يشكل حكومة, يشكل الحكومة, تأليف الحكومة, تشكيل ائتلاف, تكليف بتشكيل الحكومة
  en: form a government, government formation, formation of a government, form a coalition, form a cabinet
  fr: former un gouvernement, formation du gouvernement, constituer un gouvernement, formation d'un gouvernement
  es: formar gobierno, formación de gobierno, formar un gobierno, formación del gobierno
  ru: сформировать правительство, формирование правительства, формировать кабинет

reshuffle : event
  ar: تعديل وزاري, تعديل حكومي, تعديلا وزاريا, تغيير وزاري, تعديل الحكومة
  en: reshuffle, cabinet reshuffle, government shake-up, cabinet shake-up
  fr: remaniement, remaniement ministériel, remaniement du gouvernement
  es: remodelación del gobierno, reajuste ministerial, cambio de gabinete, reorganización del gabinete
  ru: перестановки в правительстве, кадровые перестановки, реорганизация правительства, рокировка

confidence-vote : event < vote
  ar: منح الثقة, منح الثقة للحكومة, نيل الثقة, تصويت على الثقة, تصويت الثقة, حجب الثقة, سحب الثقة, طرح الثقة, مذكرة حجب الثقة
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
  ar: حل البرلمان, حل مجلس النواب, حل الكنيست, حل المجلس, حل الجمعية الوطنية, يحل البرلمان
  en: dissolve parliament, dissolution of parliament, dissolve the assembly
  fr: dissoudre l'assemblée, dissolution de l'assemblée, dissoudre le parlement, dissolution du parlement
  es: disolver el parlamento, disolución del parlamento, disolver el congreso, disolver las cortes
  ru: распустить парламент, роспуск парламента, роспуск палаты

decision : thing
  ar: قرار, قرارات, قرر, يقرر, اتخذ قرارا, اتخاذ قرار, مقرر اتخاذه
  en: decision, decide, resolve to, ruling out
  fr: décision, décider, décidé
  es: decisión, decidir, decidido
  ru: решение, решить, решать, постановить, решено

decree : thing < decision
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
  ar: إصلاح, إصلاحات, أصلح, يصلح, إصلاحي, إصلاح سياسي
  en: reform, overhaul, reformist, reformer
  fr: réforme, réformer, réformé, réformiste
  es: reforma, reformar, reformado, reformista
  ru: реформа, реформировать, реформирование, реформатор

corruption : event < crime
  ar: فساد, فاسد, فاسدون, قضايا فساد, إفساد, اختلاس, اختلس, يختلس, كسب غير مشروع, إثراء غير مشروع
  en: corruption, corrupt, graft, embezzle, embezzlement, misuse of public funds
  fr: corruption, corrompu, détournement de fonds, prévarication, concussion
  es: corrupción, corrupto, malversación, malversar, desvío de fondos, peculado
  ru: коррупция, коррумпированный, коррупционный, хищение, растрата, казнокрадство

bribery : event < corruption
  ar: رشوة, رشاوى, رشاوي, رشى, ارتشى, ارتشاء, مرتش, مرتشي, راش
  en: bribery, bribe, kickback, backhander
  fr: pot-de-vin, pots-de-vin, bakchich, soudoyer
  es: soborno, sobornar, sobornado, cohecho, coima
  ru: взятка, взяточничество, подкуп, подкупить, взяточник, откат

scandal : event
  ar: فضيحة, فضائح
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
  ar: أطاح بالرئيس, أطاح ب, يطيح ب, إطاحة, الإطاحة ب, إسقاط النظام, إسقاط الحكومة, سقوط النظام, خلع الرئيس, إسقاط الحكم
  en: overthrow, topple, depose, bring down the government, unseat, fall of the regime
  fr: renverser le régime, renversement du régime, renversé du pouvoir, chute du régime, déposer le président
  es: derrocar, derrocado, derrocamiento, caída del régimen
  ru: свергнуть, свержение, свергнут, свергать, падение режима

revolution : event
  ar: ثورة, ثورات, ثائر, ثوار, ثار ضد, انتفاضة, انتفاضات, انتفض
  en: revolution, uprising, revolt, popular uprising, revolutionary
  fr: révolution, soulèvement, révolte, insurrection populaire, révolutionnaire
  es: revolución, levantamiento popular, revuelta, sublevación, revolucionario
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
  ar: احتجاج, احتجاجات, احتج, يحتج, حراك شعبي, حركة احتجاجية, احتجاجي, غضب شعبي
  en: protest, protest movement, take to the streets, took to the streets
  fr: protestation, protester, contestation, mouvement de protestation, descendre dans la rue
  es: protesta, protestar, protestado, movimiento de protesta, salir a la calle
  ru: протест, протестовать, акция протеста, протестный, выйти на улицы

demonstration : event < protest
  ar: مظاهرة, مظاهرات, تظاهرة, تظاهرات, تظاهر, يتظاهر, مسيرة احتجاجية, مسيرة حاشدة, مسيرات حاشدة, مسيرات احتجاجية
  en: demonstration, demonstrate against, protest march, march through, street demonstration
  fr: manifestation, manifester, manif, défilé de protestation, marche de protestation
  es: manifestación, manifestarse, marcha de protesta, movilización
  ru: демонстрация, манифестация, шествие, митинг протеста, марш протеста

demonstrator : thing
  ar: متظاهر, متظاهرون, متظاهرين, محتج, محتجون, محتجين, مشارك في المظاهرة
  en: demonstrator, protester, protestor, marcher
  fr: manifestant, manifestante, contestataire, protestataire
  es: manifestante, protestante callejero
  ru: демонстрант, протестующий, манифестант, митингующий, участник протестов

sit-in : event < protest
  ar: اعتصام, اعتصامات, اعتصم, يعتصم, معتصم, معتصمون
  en: sit-in, protest camp, occupy the square
  fr: sit-in, occupation de la place, campement de protestation
  es: sentada, acampada, plantón
  ru: сидячая забастовка, сидячая акция, палаточный лагерь протеста

hunger-strike : event < protest
  ar: إضراب عن الطعام, الإضراب عن الطعام, أضرب عن الطعام, مضرب عن الطعام, مضربون عن الطعام, إضرابا عن الطعام
  en: hunger strike, hunger striker
  fr: grève de la faim, gréviste de la faim
  es: huelga de hambre
  ru: голодовка, голодовку, голодающий в знак протеста

political-rally : event
  ar: تجمع انتخابي, تجمع حاشد, مهرجان انتخابي, مهرجان خطابي, تجمع جماهيري, حشد جماهيري, تجمعات انتخابية
  en: rally, campaign rally, political rally, mass rally
  fr: meeting électoral, rassemblement, meeting politique, meeting de campagne
  es: mitin, mitin de campaña, concentración, acto de campaña
  ru: митинг, предвыборный митинг, массовый митинг

riot : event
  ar: شغب, أعمال شغب, أحداث شغب, مشاغب, مشاغبون, مثيرو الشغب, اضطرابات, اضطرابات عنيفة, قلاقل
  en: riot, rioting, rioter, unrest, civil unrest, disturbances
  fr: émeute, émeutier, troubles, échauffourées
  es: disturbio, disturbios, motín, alborotador, altercados
  ru: беспорядки, массовые беспорядки, бунт, погром, волнения

disperse-protest : event
  ar: تفريق المتظاهرين, فرق المتظاهرين, فرقت الشرطة, تفريق المظاهرة, فض الاعتصام, فض اعتصام, فض المظاهرة, قمع المظاهرات, تفريق المحتجين
  en: disperse protesters, disperse demonstrators, break up the protest, disperse the crowd, dispersal of protesters
  fr: disperser les manifestants, dispersion des manifestants, disperser la manifestation
  es: dispersar a los manifestantes, dispersar la protesta, disolver la manifestación, dispersión de la manifestación
  ru: разогнать демонстрацию, разгон демонстрантов, разгон митинга, разогнать протестующих

crackdown : event
  ar: حملة قمع, قمع, يقمع, حملة أمنية, قمعي, حملة قمعية, تضييق أمني, حملة اعتقالات, حملة مداهمات
  en: crackdown, crack down, repression, repress, suppress dissent, clampdown
  fr: répression, réprimer, réprimé, répressif, coup de filet
  es: represión, reprimir, reprimido, represivo, mano dura
  ru: репрессии, подавление протестов, подавить протесты, репрессивный, зачистка оппозиции
