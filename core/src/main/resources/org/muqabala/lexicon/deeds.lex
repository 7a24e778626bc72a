# Deeds that a story tells of once and of which sources name different doers: who took the initiative, who raised the alarm, who
# fired first, who broke off the talks. The header tells the deed and where its doer stands: "does" he is the subject of the
# words, "before" right before them, "behind" right behind them, "owns" beside them as their owner
# or adjective. Behind the colon stands the facet, behind the "<" the deed. Where "en-of" and its like are given, one of these
# must stand within a few words before or behind: what the deed is done to ("tabled", "the no-confidence motion").

# Who asks not to be named asks for nothing else: no deed.
anonymity nothing : initiator < initiative
  ar: طلب عدم ذكر اسمه, طلبت عدم ذكر اسمها, طلبوا عدم ذكر أسمائهم, طلب عدم الكشف عن هويته, طلب عدم الكشف عن اسمه, طلبت عدم الكشف عن هويتها, طلب عدم نشر اسمه, رفض الكشف عن اسمه, رفض ذكر اسمه, فضل عدم ذكر اسمه, فضل عدم الكشف عن اسمه, فضل عدم الكشف عن هويته
  en: asked not to be named, asked not to be identified, asked to remain anonymous, asked for anonymity, requested anonymity, requested not to be named, spoke on condition of anonymity, declined to be named, declined to be identified
  fr: a demandé à rester anonyme, demandé à rester anonyme, a requis l'anonymat, requis l'anonymat, a requis l’anonymat, souhaité garder l'anonymat, demandé à ne pas être cité, demandé à ne pas être nommé, demandé l'anonymat
  es: pidió no ser identificado, pidió no ser identificada, pidió no ser nombrado, pidió el anonimato, pidió anonimato, pidió permanecer en el anonimato, solicitó el anonimato, pidieron no ser identificados
  ru: попросил не называть его имени, попросила не называть её имени, попросил об анонимности, пожелал остаться неназванным
initiative behind : initiator < initiative
  ar: بمبادرة من, بمبادرة, بدعوة من, بدعوة, بطلب من, بناء على طلب من, بناء على طلب, بناء على اقتراح من, بناء على اقتراح, باقتراح من, باقتراح, تلبية لدعوة من, تلبية لدعوة, تلبية لنداء أطلقه, تلبية لنداء أطلقته, تلبية لنداء, استجابة لدعوة من, استجابة لدعوة, استجابة لنداء, اقترحته, اقترحها, بمبادرة أطلقتها, بمبادرة أطلقها, الخطة التي طرحتها, الخطة التي طرحها, دعت إليها, دعا إليها, دعت إليه, دعا إليه, كان وراء الفكرة, صاحب الفكرة هو, صاحبة الفكرة هي, بطلب, بفكرة من, بإيعاز من, بإلحاح من, بدفع من
  en: at the initiative of, on the initiative of, initiated by, at the invitation of, at the request of, at the behest of, at the suggestion of, at the urging of, first proposed by, put forward by, proposed by, the idea came from, the proposal came from, the initiative came from, the plan came from, the suggestion came from, it came from, the idea of, brainchild of, called by, convened by, suggested by, answering a call by, in response to a call by, in response to a call from, requested by, sought by, asked for by, instigated by, pushed by, the brainchild of, was the idea of, on the suggestion of, at the insistence of, on the instigation of
  fr: à l'initiative de, à l'initiative du, à l'initiative des, à l'initiative d', initié par, initiée par, initiés par, initiées par, à l'invitation de, à l'invitation du, à l'invitation des, à la demande de, à la demande du, à la demande des, à l'instigation de, à l'instigation du, à l'appel de, à l'appel du, à l'appel des, à l'appel d', sur proposition de, sur proposition du, sur proposition des, sur la proposition de, proposé par, proposée par, l'idée vient de, l'idée vient du, l'idée est venue de, l'idée est venue du, l'initiative est venue de, l'initiative revient à, l'initiative revient au, convoqué par, convoquée par, lancé par, lancée par, demandé par, demandée par, sollicité par, sollicitée par, suggéré par, suggérée par, voulu par, voulue par, sur une idée de, sur une idée d', une idée de, une idée d', sur invitation de, sur invitation du
  es: por iniciativa de, por iniciativa del, a iniciativa de, a iniciativa del, por invitación de, por invitación del, a petición de, a petición del, a instancias de, a instancias del, a propuesta de, a propuesta del, a solicitud de, a solicitud del, por solicitud de, convocados por, convocada por, convocado por, convocadas por, propuesto por, propuesta por, impulsado por, impulsada por, la idea partió de, la idea partió del, la idea fue de, la idea fue del, la iniciativa partió de, la iniciativa partió del, la iniciativa fue de, la iniciativa fue del, la propuesta partió de, la propuesta partió del, la propuesta vino de, la propuesta vino del, solicitado por, solicitada por, pedido por, pedida por, sugerido por, sugerida por, promovido por, promovida por, a sugerencia de, a sugerencia del, por sugerencia de, fue idea de, fue idea del, por encargo de
  ru: по инициативе, по приглашению, по просьбе, по предложению, по настоянию, по призыву, инициатором стал, инициатором стала, инициатором выступил, инициатором выступила, инициаторами выступили, идея принадлежит, инициатива принадлежит, инициатива исходила от, предложенный, предложенная, по идее, по требованию
motion does : initiator < motion
  ar: تقدم, تقدمت, تقدموا, يتقدم, قدم, قدمت, قدموا, تقديم, بادر إلى تقديم, بادرت إلى تقديم, طرح, طرحت, طرحوا, أودع, أودعت, أودعوا, إيداع
  ar-of: ملتمس الرقابة, ملتمس رقابة, مذكرة حجب الثقة, مذكرة حجب ثقة, طلب حجب الثقة, اقتراح حجب الثقة, سحب الثقة, طرح الثقة, لائحة اللوم, لائحة لوم, طلب الاستجواب, مشروع القانون, مشروع القرار
  en: tabled, tables, tabling, filed, submitted, introduced, brought, moved, lodged, put forward, was behind, sponsored, drafted
  en-of: no-confidence motion, motion of no confidence, vote of no confidence, censure motion, motion of censure, impeachment motion, the motion, the bill, the resolution, the amendment
  fr: déposé, déposée, dépose, déposer, présenté, présentée, introduit, introduite, porté, portée
  fr-of: motion de censure, motion de défiance, la motion, proposition de loi, projet de résolution, la résolution, l'amendement
  es: presentó, presentaron, presentada, presentado, presentar, registró, registraron, registrada, impulsó, impulsaron, planteó
  es-of: moción de censura, moción de confianza, la moción, proyecto de ley, proyecto de resolución, la resolución, la enmienda
  ru: внес, внесла, внесли, внесенный, внесенная, внесенное, инициировал, инициировала, инициировали, выдвинул, выдвинула, выдвинули, предложил, предложила, предложили
  ru-of: вотум недоверия, вотума недоверия, резолюцию о недоверии, резолюция, законопроект, законопроекта, поправку, проект резолюции

talks does : initiator < initiative
  ar: طلب, طلبت, طلبوا, طلب فتح, طلبت فتح, طلب إجراء, طلبت إجراء, عرض, عرضت, بادر إلى فتح, بادرت إلى فتح, هو الذي فتح, هي التي فتحت, هو من فتح, هي من فتحت, هو الذي بدأ, هي التي بدأت, هو من بدأ, هي من بدأت, سعى إلى, سعت إلى, اقترح, اقترحت, اقترحوا, يقترح, تقترح, هو من طلب, هي من طلبت, هو الذي طلب, هي التي طلبت, هو من اقترح, هي من اقترحت, هو الذي اقترح, هي التي اقترحت, بادر إلى, بادرت إلى
  ar-of: المفاوضات, مفاوضات, المحادثات, محادثات, الحوار, المباحثات, مباحثات, التفاوض, المكالمة, الاتصال, المكالمة الهاتفية, الاجتماع, اللقاء, القمة, الهدنة, هدنة, وقف إطلاق النار, الوساطة, وساطة, الزيارة, الاندماج
  en: asked for, asked to open, asked to begin, asked to start, requested, sought, proposed, who opened, that opened, who began, that began, who started, that started, who initiated, that initiated, made the first approach in, suggested, had asked for, pushed for, instigated, was first to propose, first proposed, came up with, who proposed, that proposed, who suggested, that suggested, who requested, that requested, who sought, that sought
  en-of: talks, negotiations, discussions, dialogue, meeting, the call, phone call, conversation, summit, truce, ceasefire, mediation, the visit, merger, tie-up, get-together, encounter, the session, joint patrols
  fr: demandé, demandé l'ouverture, sollicité, proposé, souhaité ouvrir, initié, qui a engagé, qui a ouvert, qui a lancé, qui ont engagé, qui ont ouvert, qui avait engagé, suggéré, réclamé, proposa, demanda, sollicita, suggéra, qui a proposé, qui a demandé, qui a suggéré, qui avait demandé, qui avait proposé
  fr-of: discussions, les discussions, négociations, les négociations, pourparlers, les pourparlers, dialogue, le dialogue, réunion, rencontre, l'appel, appel téléphonique, entretien, conversation, sommet, trêve, cessez-le-feu, médiation, la visite, fusion, rapprochement
  es: pidió, pidieron, solicitó, solicitaron, propuso, propusieron, quien abrió, quien inició, quienes iniciaron, la que abrió, el que abrió, la que inició, el que inició, sugirió, sugirieron, planteó, plantearon, quien pidió, quien propuso, quien sugirió, el que pidió, la que pidió, el que propuso, la que propuso, había pedido, había solicitado, había propuesto
  es-of: negociaciones, conversaciones, diálogo, contactos, reunión, encuentro, la llamada, llamada telefónica, conversación, cumbre, tregua, alto el fuego, mediación, la visita, fusión, la cita
  ru: попросил, попросила, попросили, предложил начать, предложила начать, предложили начать, инициировал, инициировала, инициировали, запросил, запросила, предложил, предложила, предложили
  ru-of: переговоры, переговоров, диалог, диалога, консультации, встречу, встречи, встреча, звонок, разговор, саммит, перемирие, посредничество, визит, слияние, отсрочку

recall does : initiator < recall
  ar: سحب طوعا, سحبت طوعا, سحب طوعي, سحبا طوعيا, طوعا, طواعية, من تلقاء نفسها, بمبادرة منها
  ar-of: سحب, سحبت, استدعاء, استدعت, السحب, الاستدعاء
  en: voluntarily recalled, recalled voluntarily, voluntarily withdrew, voluntarily pulled, recalled of its own accord, recalled on its own initiative, is voluntarily recalling, issued a voluntary recall, announced a voluntary recall
  fr: rappelé volontairement, volontairement rappelé, retiré volontairement, procédé au rappel volontaire, procède au rappel volontaire, lancé un rappel volontaire
  es: retiró voluntariamente, ha retirado voluntariamente, retirado voluntariamente, retira voluntariamente, retirada voluntaria, llamó a revisión voluntariamente
  ru: добровольно отозвал, добровольно отозвала, добровольно отозвали, добровольно отзывает, отозвала добровольно
recall-order does : initiator < recall
  ar: أمر, أمرت, أمروا, ألزم, ألزمت, فرض, فرضت, قرر, قررت
  ar-of: سحب, بسحب, استدعاء, باستدعاء
  en: ordered, orders, forced, required, told
  en-of: recall, the recall, recalled, a recall, to recall, withdrawal of
  fr: ordonné, ordonne, imposé, exigé, décidé
  fr-of: retrait, le retrait, rappel, le rappel, retirer, rappeler
  es: ordenado, ordenó, ordena, ordenaron, obligó, impuso, exigió, decretó
  es-of: retirada, la retirada, retirar, el retiro, retiro de
  ru: приказал, приказала, распорядился, распорядилась, потребовал, потребовала, обязал, обязала, предписал, предписала
  ru-of: отзыв, отозвать, изъять, изъятие

initiative owns : initiator < initiative
  ar: بمبادرة
  en: initiative, invitation, request, behest, instigation, idea, suggestion, insistence, urging
  fr: initiative, invitation
  es: iniciativa
  ru: инициатива
initiative does : initiator < initiative
  ar: بادر, بادرت, بادروا, بادر إلى, بادرت إلى, يبادر, أخذ زمام المبادرة, أخذت زمام المبادرة, صاحب المبادرة, صاحبة المبادرة, صاحب الفكرة, صاحبة الفكرة, طرح الخطة, طرحت الخطة, طرح المبادرة, طرحت المبادرة, قدم الاقتراح, قدمت الاقتراح, عرض التسوية, اقترح التسوية, اقترحت التسوية, أول من اقترح, أول من دعا
  en: took the initiative, made the first move, made the first approach, made first contact, put forward the plan, put forward a plan, put forward the proposal, put forward a proposal, put forward the idea, put forward a compromise, put forward the compromise, put forward the deal, tabled the proposal, tabled the plan, tabled a compromise, came up with the idea, came up with the plan, came up with the compromise, proposed the truce, proposed the ceasefire, proposed the plan, proposed the deal, proposed the talks, proposed the compromise, proposed a compromise, proposed the swap, proposed the meeting, proposed the merger, proposed the exchange, suggested the compromise, suggested the talks, suggested the meeting, initiated the talks, initiated the call, initiated the contact, initiated the deal, initiated the meeting, requested the meeting, requested the talks, requested the call, asked for the meeting, asked for the talks, asked for the call, called the meeting, called for the talks, floated the idea
  fr: pris l'initiative, prit l'initiative, fait le premier pas, proposé le compromis, proposé un compromis, proposé la trêve, proposé le plan, proposé l'accord, proposé la rencontre, proposé la réunion, proposé l'échange, proposé la fusion, proposé les pourparlers, proposé la médiation, mis sur la table, avancé l'idée, soumis le compromis, présenté le compromis, demandé la rencontre, demandé la réunion, demandé l'entretien, sollicité la rencontre, eu l'idée
  es: tomó la iniciativa, dio el primer paso, propuso el acuerdo, propuso la tregua, propuso el plan, propuso la reunión, propuso el encuentro, propuso el canje, propuso la fusión, propuso el diálogo, propuso un compromiso, puso sobre la mesa, presentó el plan, presentó la propuesta, planteó la propuesta, solicitó la reunión, solicitó el encuentro, pidió la reunión, pidió el encuentro, tuvo la idea
  ru: взял инициативу, взяла инициативу, сделал первый шаг, сделала первый шаг, предложил перемирие, предложила перемирие, предложил план, предложила план, предложил компромисс, предложила компромисс, предложил сделку, предложил переговоры, выдвинул план, выдвинула план, выдвинул предложение, выдвинула предложение, выступил с инициативой, выступила с инициативой, инициировал, инициировала, попросил о встрече, попросила о встрече

protest does : initiator < initiative
  ar: دعا إلى, دعت إلى, دعوا إلى, نظم, نظمت, نظموا, دعا ل, دعت ل
  ar-of: المظاهرة, مظاهرة, التظاهر, الاحتجاج, احتجاج, المسيرة, مسيرة, الإضراب, إضراب, الاعتصام, اعتصام, الوقفة الاحتجاجية
  en: called, had called, organised, organized, convened, initiated, called by, organised by, convened by
  en-of: the protest, the march, the rally, the demonstration, the strike, the vigil, the sit-in, the recall, the referendum, the petition
  fr: appelé à, appelé, organisé, organisée, lancé l'appel à, convoqué, convoquée, lancée
  fr-of: la manifestation, manifester, la marche, la grève, le rassemblement, le sit-in, la pétition
  es: convocó, convocaron, ha convocado, organizó, organizaron, impulsó, impulsaron, promovió, promovieron, convocada, convocado, convocadas, convocados
  es-of: la protesta, la marcha, la manifestación, la huelga, la concentración, el paro, la movilización, la consulta, la revocatoria, la revocación, el referéndum
  ru: организовал, организовала, организовали, призвал к, призвала к, призвали к
  ru-of: митинг, акцию протеста, шествие, забастовку, демонстрацию

call-up does : initiator < initiative
  ar: هو من اتصل, هي من اتصلت, هو الذي اتصل, هي التي اتصلت, بادر بالاتصال, بادرت بالاتصال, هو من بادر إليه, هي من بادرت إليه, هو الذي بادر إليه, هي التي بادرت إليه, هو من بادر إليها, هي من بادرت إليها
  en: placed the call, made the call, initiated the call, requested the call, asked for the call, was the one who called
  fr: pris l'initiative de l'appel, demandé l'appel, sollicité l'appel, est à l'origine de l'appel
  es: hizo la llamada, pidió la llamada, solicitó la llamada, fue quien llamó
  ru: был инициатором звонка, была инициатором звонка, инициировал звонок, попросил о разговоре

idea behind : initiator < initiative
  ar: جاءت من, جاء من, صدرت عن, صدر عن, انطلقت من, كانت من, تعود إلى
  ar-of: الفكرة, فكرة, المبادرة, الاقتراح, المقترح, الدعوة
  en: came from, originated with, was that of, had come from, has come from, was put forward by
  en-of: idea, initiative, proposal, suggestion, invitation, first move, the call, call to protest, the appeal
  fr: est venue de, est venue du, est venu de, est venu du, venait de, venait du, émanait de, émanait du, émane de, émane du, revient à, revient au
  fr-of: l'idée, idée, l'initiative, initiative, proposition, l'invitation, demande, l'appel
  es: partió de, partió del, surgió de, surgió del, vino de, vino del, nació de, nació del, salió de, salió del, provino de, fue de, fue del
  es-of: idea, iniciativa, propuesta, invitación, sugerencia, convocatoria, protesta, el llamamiento
  ru: исходила от, исходило от, поступила от, поступило от, принадлежала, принадлежит
  ru-of: идея, инициатива, предложение, приглашение

# A child is rescued once.
rescue does : actor < rescue
  ar: انتشل, انتشلت, انتشلوا, أنقذ, أنقذت, أنقذوا, أخرج, أخرجت, أخرجوا, سحب, سحبوا
  ar-of: الطفلة, الطفل, طفلة, طفل, الرضيع, الرضيعة, رضيع, رضيعة, الصبي, الفتاة
  en: pulled out, pulled, rescued, freed, dug out, saved, lifted out
  en-of: girl, boy, baby, infant, toddler
  fr: sauvé, sauvée, secouru, secourue, extrait, extraite, dégagé, dégagée, sorti, sortie
  fr-of: fillette, petite fille, garçonnet, bébé, nourrisson, petit garçon
  es: rescató, rescataron, salvó, salvaron, sacó, sacaron, extrajo, extrajeron
  es-of: niña, niño, bebé
  ru: спас, спасла, спасли, вытащил, вытащила, вытащили, извлекли, достали
  ru-of: девочку, мальчика, младенца, ребёнка, ребенка

# Who opens an inquiry into what happened.
inquiry does : actor < inquiry
  ar: فتح, فتحت, باشر, باشرت, أمر بفتح, أمرت بفتح, شكل, شكلت
  ar-of: تحقيقا, تحقيق, لجنة تحقيق, لجنة للتحقيق
  en: opened, has opened, launched, has launched, ordered, set up
  en-of: an inquiry, an investigation, a criminal investigation, a public inquiry, a commission of inquiry, a judicial inquiry
  fr: ouvert, a ouvert, ordonné, diligenté, lancé
  fr-of: une enquête, une information judiciaire, une commission d'enquête, enquête judiciaire, enquête administrative
  es: abrió, abrieron, ha abierto, ordenó, inició, encargó
  es-of: una investigación, una comisión de investigación, diligencias
  ru: открыл, открыла, возбудил, возбудила, начал, начала, назначил, назначила
  ru-of: расследование, уголовное дело, проверку

alert does : initiator < alert
  ar: أطلق الإنذار, أطلقت الإنذار, أول من أبلغ, أول من دق ناقوس الخطر, أبلغ الشرطة, أبلغت الشرطة, أبلغوا الشرطة, أبلغ السلطات, أبلغت السلطات, أبلغوا السلطات, أبلغ خفر السواحل, أبلغت خفر السواحل, أبلغ الدفاع المدني, أبلغت الدفاع المدني, أبلغ الإسعاف, أبلغ الطوارئ, أبلغ النيابة, أبلغت النيابة, اتصل بالشرطة, اتصلت بالشرطة, اتصل بالإسعاف, اتصلت بالإسعاف, اتصل بالطوارئ, استدعى الشرطة, استدعت الشرطة, كشف الأمر, كشف الفضيحة, كشفت الفضيحة, تقدم بالشكوى, تقدمت بالشكوى, تقدم بشكوى, تقدمت بشكوى, رفع الدعوى, رفعت الدعوى, قدم البلاغ, قدمت البلاغ, دق ناقوس الخطر, دقت ناقوس الخطر, أول من أطلق الإنذار, أول من أطلقت الإنذار, أول من أبلغت, أول من أبلغوا, أبلغ عن فقدان, أبلغت عن فقدان, أبلغوا عن فقدان, أبلغ عن اختفاء, أبلغت عن اختفاء
  en: raised the alarm, raised the alert, raise the alarm, sounded the alarm, blew the whistle, gave the alarm, alerted police, alerted the police, alerted the authorities, alerted authorities, alerted the coastguard, alerted the coast guard, alerted rescuers, alerted emergency services, alerted the emergency services, alerted the fire brigade, alerted investigators, alerted the regulator, called police, called the police, called the coastguard, called the fire brigade, called emergency services, called the emergency services, called an ambulance, called 999, called 911, dialled 999, tipped off police, tipped off the police, tipped off investigators, tipped off the authorities, reported it to police, reported it to the police, reported him to the police, reported them to the police, reported the theft, reported the fraud, reported the leak, filed the complaint, lodged the complaint, went to the police, notified police, notified the police, notified the authorities, was the first to report, were the first to report, first to report, first to raise the alarm, first to sound the alarm, reported the ship missing, reported it missing, reported them missing, reported him missing, reported her missing, was the first to raise the alarm, was the first to sound the alarm, was the first to alert, was the first to notice, was the first to call for help, were the first to raise the alarm, were the first to sound the alarm, were the first to alert, were the first to notice, were the first to call for help, had been the first to raise the alarm, had been the first to sound the alarm, had been the first to alert, had been the first to notice, had been the first to call for help
  fr: donné l'alerte, donna l'alerte, lancé l'alerte, donné l'alarme, sonné l'alarme, alerté les secours, alerté la police, alerté les gendarmes, alerté les pompiers, alerté les autorités, alerté la justice, prévenu la police, prévenu les secours, prévenu les pompiers, appelé la police, appelé les secours, appelé les pompiers, saisi la justice, saisi le parquet, saisi le tribunal, porté plainte, déposé plainte, signalé les faits, alerte a été donnée, dénoncé les faits, donner l'alerte, donner l'alarme, premiers à alerter, première à alerter, premier à alerter, premières à alerter, signalé la disparition, signalé sa disparition, a été le premier à donner l'alerte, a été le premier à donner l'alarme, a été le premier à alerter, a été le premier à prévenir, a été la première à donner l'alerte, a été la première à donner l'alarme, a été la première à alerter, a été la première à prévenir, ont été les premiers à donner l'alerte, ont été les premiers à donner l'alarme, ont été les premiers à alerter, ont été les premiers à prévenir, ont été les premières à donner l'alerte, ont été les premières à donner l'alarme, ont été les premières à alerter, ont été les premières à prévenir, fut le premier à donner l'alerte, fut le premier à donner l'alarme, fut le premier à alerter, fut le premier à prévenir, fut la première à donner l'alerte, fut la première à donner l'alarme, fut la première à alerter, fut la première à prévenir, furent les premiers à donner l'alerte, furent les premiers à donner l'alarme, furent les premiers à alerter, furent les premiers à prévenir, furent les premières à donner l'alerte, furent les premières à donner l'alarme, furent les premières à alerter, furent les premières à prévenir
  es: dio la voz de alarma, dieron la voz de alarma, dio la alarma, dieron la alarma, dio el aviso, dio aviso, dieron aviso, dio la alerta, alertó a la policía, alertaron a la policía, alertó a las autoridades, alertó a los bomberos, alertó a emergencias, avisó a la policía, avisó a los bomberos, avisó a emergencias, llamó a la policía, llamó a los bomberos, llamó a emergencias, presentó la denuncia, puso la denuncia, denunció el caso, denunció los hechos, alarma fue dada, alerta fue dada, destapó el caso, destapó el escándalo, dar la alarma, dar la voz de alarma, dar el aviso, primeros en avisar, primeras en avisar, primero en avisar, primera en avisar, primeros en alertar, primeras en alertar, denunció la desaparición, denunciaron la desaparición, fue el primero en dar la alarma, fue el primero en dar el aviso, fue el primero en alertar, fue el primero en avisar, fue el primero en denunciar, fue la primera en dar la alarma, fue la primera en dar el aviso, fue la primera en alertar, fue la primera en avisar, fue la primera en denunciar, fueron los primeros en dar la alarma, fueron los primeros en dar el aviso, fueron los primeros en alertar, fueron los primeros en avisar, fueron los primeros en denunciar, fueron las primeras en dar la alarma, fueron las primeras en dar el aviso, fueron las primeras en alertar, fueron las primeras en avisar, fueron las primeras en denunciar
  ru: забил тревогу, забила тревогу, забили тревогу, поднял тревогу, подняла тревогу, подняли тревогу, вызвал полицию, вызвала полицию, вызвали полицию, вызвал спасателей, вызвала спасателей, вызвали спасателей, вызвал пожарных, вызвали пожарных, вызвал скорую, вызвала скорую, вызвали скорую, сообщил в полицию, сообщила в полицию, сообщили в полицию, обратился в полицию, обратилась в полицию, обратились в полицию, подал жалобу, подала жалобу, сообщил о пожаре, сообщила о пожаре, сообщил спасателям, первым сообщил, первой сообщила, первыми сообщили, первым поднял тревогу, первыми подняли тревогу, заявил о пропаже, заявила о пропаже, заявили о пропаже
alert behind : initiator < alert
  ar: بناء على شكوى من, بناء على شكوى, إثر شكوى من, إثر شكوى, بعد شكوى من, بعد شكوى, بناء على بلاغ من, بناء على بلاغ, بعد بلاغ من, إثر بلاغ من, تلقت بلاغا من, تلقت الشرطة بلاغا من
  en: after a complaint by, after a complaint from, following a complaint by, following a complaint from, after a tip from, acting on a tip from, after a call from, inquiry was triggered by, investigation was triggered by, probe was triggered by, inquiry was launched after a complaint by, alerted by, tipped off by, reported by, alarm was raised by, uncovered by, exposed by, brought to light by, complaint filed by, complaint lodged by
  fr: à la suite d'une plainte de, à la suite d'une plainte du, à la suite d'une plainte d', après une plainte de, après une plainte du, sur plainte de, sur plainte du, après le signalement de, après le signalement du, après le signalement d', sur signalement de, saisi par, saisie par, saisis par, alerté par, alertée par, alertés par, alertées par, prévenu par, prévenus par, dénoncé par, révélé par, révélée par, plainte déposée par
  es: tras la denuncia de, tras la denuncia del, tras una denuncia de, tras una denuncia del, a raíz de una denuncia de, a raíz de una denuncia del, a raíz de la denuncia de, por una denuncia de, por denuncia de, por denuncia del, alertado por, alertada por, alertados por, alertadas por, avisado por, avisada por, avisados por, tras el aviso de, tras el aviso del, tras la llamada de, destapado por, destapada por, denunciado por, denunciada por
  ru: по жалобе, по заявлению, после жалобы, после заявления, после звонка, по сигналу, по сообщению от, после сообщения от, после обращения

first-fire does : initiator < first-fire
  ar: بادر بإطلاق النار, بادرت بإطلاق النار, بادروا بإطلاق النار, بادرت إلى إطلاق النار, بادر إلى إطلاق النار, ببدء إطلاق النار, بدأ إطلاق النار, بدأت إطلاق النار, بدؤوا إطلاق النار, بدأت بإطلاق النار, بدأ بإطلاق النار, بإطلاق النار أولا, أطلق النار أولا, أطلقت النار أولا, أطلقوا النار أولا, فتحت النار أولا, فتح النار أولا, ببدء القتال, بدأت القتال, بدأ القتال, ببدء الاشتباك, ببدء الاشتباكات, بدأ الاشتباك, بدأت الاشتباكات, ببدء الهجوم, بادرت بالهجوم, بادر بالهجوم, بادرت إلى الهجوم, بخرق الهدنة, خرق الهدنة, خرقت الهدنة, انتهك الهدنة, انتهكت الهدنة, بانتهاك الهدنة, بخرق وقف إطلاق النار, خرقت وقف إطلاق النار, انتهكت وقف إطلاق النار, بانتهاك وقف إطلاق النار, أول من أطلق النار, بدأ الشجار, بدأت الشجار, ببدء الشجار, بدأ العنف, بإشعال العنف, بافتعال الأزمة, هي التي فتحت النار, هو الذي فتح النار, هم الذين فتحوا النار, هم من فتحوا النار, هي من فتحت النار, هو من فتح النار, هي التي أطلقت النار, هو الذي أطلق النار, هم من أطلقوا النار, هي من أطلقت النار, هو من أطلق النار, هم الذين أطلقوا النار, ألقى الحجر الأول, ألقوا الحجر الأول, رشق أولا, رشقوا أولا, هاجمت أولا, هاجم أولا, هاجموا أولا, هاجمت دون سابق إنذار, هاجمت من دون استفزاز, وجه الضربة الأولى, بادرت بالهجوم, بادر بالهجوم, بادروا بالهجوم
  en: fired first, shot first, opened fire first, fired the first shot, fired the first shots, firing first, firing the first shot, opening fire first, first to open fire, first to fire, started the shooting, started the fighting, started the violence, started the clash, started the clashes, started the brawl, started the fight, starting the fight, starting the fighting, starting the shooting, starting the violence, starting the clash, starting the brawl, began the shooting, began the fighting, began the attack, attacked first, struck first, threw the first punch, threw the first stone, broke the truce, broke the ceasefire, breaking the truce, breaking the ceasefire, violated the truce, violated the ceasefire, violating the truce, violating the ceasefire, provoked the clash, provoked the clashes, provoking the clash, provoking the clashes, charged first, charged without warning, charged without provocation, charged unprovoked, struck first, threw the first stone, threw the first stones, hurled the first stone, threw the first punch, landed the first blow, attacked first, moved in first
  fr: tiré en premier, tiré les premiers, tiré la première, tiré le premier, ouvert le feu en premier, ouvert le feu les premiers, ouvert le feu la première, d'avoir ouvert le feu, d'avoir tiré, déclenché les hostilités, déclenché les tirs, déclenché les combats, déclenché la bagarre, déclenché les affrontements, déclenché les violences, commencé les tirs, commencé à tirer, attaqué en premier, attaqué les premiers, rompu la trêve, violé la trêve, violé le cessez-le-feu, rompu le cessez-le-feu, provoqué les heurts, provoqué les affrontements, chargé en premier, chargé les premiers, chargé la première, chargé sans sommation, chargé sans avertissement, chargé sans provocation, jeté la première pierre, lancé la première pierre, porté le premier coup, frappé en premier, frappé le premier
  es: disparó primero, dispararon primero, abrió fuego primero, abrieron fuego primero, de abrir fuego, de iniciar los disparos, de iniciar el tiroteo, de disparar primero, inició los disparos, iniciaron los disparos, inició el tiroteo, iniciaron el tiroteo, inició la pelea, iniciaron la pelea, inició los enfrentamientos, iniciaron los enfrentamientos, de iniciar los enfrentamientos, de iniciar la pelea, atacó primero, atacaron primero, rompió la tregua, rompieron la tregua, de romper la tregua, violó la tregua, violaron la tregua, violó el alto el fuego, de violar el alto el fuego, provocó los incidentes, provocaron los incidentes, lanzó la primera piedra, lanzaron la primera piedra, tiró la primera piedra, tiraron la primera piedra, cargó primero, cargaron primero, inició la carga, iniciaron la carga, cargó sin que mediara, cargaron sin que mediara, cargó sin provocación, cargó sin previo aviso, cargaron sin previo aviso, dio el primer golpe, golpeó primero, agredió primero
  ru: первым открыл огонь, первыми открыли огонь, первой открыла огонь, открыл огонь первым, открыли огонь первыми, открыла огонь первой, выстрелил первым, начал стрельбу, начала стрельбу, начали стрельбу, начал стрелять, начали стрелять, в начале обстрела, начал драку, начали драку, затеял драку, затеяли драку, напал первым, напали первыми, нарушил перемирие, нарушила перемирие, нарушили перемирие, в нарушении перемирия, нарушил режим прекращения огня, нарушила режим прекращения огня, в нарушении режима прекращения огня, бросил первый камень, бросили первый камень, нанес первый удар, нанёс первый удар, нанесли первый удар, напал первым, напала первой, напали первыми, атаковал первым, атаковала первой, атаковали первыми

force-first does : initiator < first-fire
  ar: هي التي بدأت, هو الذي بدأ, هم الذين بدأوا, هي من بدأت, هو من بدأ, هم من بدأوا, هم من بدأ, هم الذين بدأوا, هي من بدأ, بادر إلى, بادرت إلى, بادروا إلى, بادر ب, أول من استخدم, أول من لجأ إلى
  ar-of: استخدام القوة, باستخدام القوة, العنف, بالعنف, إطلاق الغاز, إطلاق الغاز المسيل للدموع, إطلاق الرصاص, إطلاق النار, الاعتداء, بالاعتداء, الضرب, بالضرب, رشق, الهجوم, المواجهات, الاشتباكات, الصدامات
  en: who began, who started, that began, that started, were the first to, was the first to, the ones to begin, the ones who began, the ones who started, first to, started, provoked
  en-of: the violence, violence, use force, using force, the clashes, clashes, firing, fire, tear gas, throwing, throw stones, charge, attack, the trouble, the fighting
  fr: qui a commencé, qui ont commencé, les premiers à, la première à, le premier à, qui a provoqué, qui ont provoqué, qui a déclenché, qui ont déclenché
  fr-of: les violences, la violence, les heurts, les affrontements, à tirer, tirer, la force, gaz lacrymogène, gaz lacrymogènes, jeter, lancer, charger
  es: quien empezó, quienes empezaron, quien comenzó, quienes comenzaron, los primeros en, la primera en, el primero en, quien inició, quienes iniciaron
  es-of: la violencia, violencia, los enfrentamientos, los disturbios, usar la fuerza, la fuerza, disparar, gases lacrimógenos, lanzar, cargar
  ru: первыми начали, первой начала, первым начал, первыми применили, первой применила, первым применил, именно она начала, спровоцировал, спровоцировала, спровоцировали
  ru-of: насилие, столкновения, силу, беспорядки, стрельбу, слезоточивый газ, драку, бросать камни
first-shots behind : initiator < first-fire
  ar: الرصاص جاء أولا من, الطلقات الأولى جاءت من, الطلقة الأولى جاءت من, الطلقات الأولى انطلقت من, الرصاص انطلق أولا من, النيران جاءت أولا من, إطلاق النار جاء أولا من, إطلاق النار بدأ من, بدأ إطلاق النار من, الاستفزاز جاء من, الشغب بدأ من, العنف بدأ من, الاشتباكات بدأت من, القصف بدأ من, الهجوم بدأ من
  en: first shots came from, first shot came from, shots came first from, fire came first from, gunfire came first from, first blow came from, firing began from, shooting started from, trouble started from, provocation came from, first stones came from
  fr: premiers tirs sont venus de, premiers tirs sont venus du, premiers tirs sont venus des, premiers coups de feu sont partis de, premiers coups de feu sont partis du, premiers coups de feu sont venus de, premiers coups de feu sont venus du, premier tir est venu de, premier tir est venu du, provocation est venue de, provocation est venue du
  es: primeros disparos vinieron de, primeros disparos vinieron del, primer disparo vino de, primer disparo vino del, primeros disparos partieron de, primeros disparos partieron del, primeros tiros partieron de, primeros tiros vinieron de, provocación vino de, provocación vino del
  ru: первые выстрелы раздались со стороны, первый выстрел раздался со стороны, первыми огонь открыли, стрельба началась со стороны
clash-after behind : initiator < first-fire
  ar: بعد أن رشق, بعدما رشق, بعد أن هاجم, بعدما هاجم, بعد أن ألقى, بعدما ألقى, بعد أن أطلق, بعدما أطلق, بعد أن اعتدى, بعدما اعتدى, بعد أن أطلقت, بعدما أطلقت, بعد أن هاجمت, بعدما هاجمت
  ar-of: المواجهات اندلعت, اندلعت, الاشتباكات, المواجهات, الصدامات, بدأت, تفجرت
clash-when behind : initiator < first-fire
  en: clashes broke out after, clashes erupted after, clashes began after, clashes broke out when, clashes erupted when, clashes began when, fighting broke out after, fighting erupted after, violence broke out after, violence erupted after, violence began when, violence erupted when, trouble began when, trouble started when, turned violent when, turned violent after
  fr: heurts ont éclaté après que, affrontements ont éclaté après que, heurts ont éclaté quand, heurts ont éclaté lorsque, affrontements ont éclaté lorsque, violences ont éclaté après que, violences ont commencé quand, tout a commencé quand
  es: enfrentamientos comenzaron cuando, enfrentamientos estallaron cuando, enfrentamientos estallaron después de que, disturbios comenzaron cuando, disturbios empezaron cuando, incidentes comenzaron cuando
  ru: столкновения начались после того как, столкновения начались когда, беспорядки начались когда, беспорядки начались после того как

decision does : actor < decision
  ar: هي التي قررت, هو الذي قرر, هم الذين قرروا, هي من قررت, هو من قرر, هي التي اتخذت, هو الذي اتخذ, هي من اتخذت, هو من اتخذ, قررت وحدها, قرر وحده, اتخذت وحدها, اتخذ وحده
  ar-of: القرار, قرار, ذلك, هذا, وحدها, وحده
  en: who decided, that decided, who took the decision, that took the decision, who made the decision, that made the decision, alone decided, alone took the decision, decided alone, who gave the order, that gave the order
  fr: qui a décidé, qui ont décidé, qui avait décidé, qui a pris la décision, qui ont pris la décision, qui a donné l'ordre, décidé seul, décidé seule, pris seul la décision, pris seule la décision
  es: quien decidió, quienes decidieron, quien tomó la decisión, quienes tomaron la decisión, la que decidió, el que decidió, decidió solo, decidió sola, quien dio la orden
  ru: именно она решила, именно он решил, сам принял решение, сама приняла решение, решение приняла, решение принял, решение приняли, единолично решил, единолично решила, приказ отдал, приказ отдала
decision behind : actor < decision
  ar: القرار اتخذته, القرار اتخذه, قرار اتخذته, قرار اتخذه, اتخذته, اتخذه
  en: the decision was taken by, the decision was made by, decision was made by, decision was taken by, was decided by, the order came from, the order was given by, on the orders of, on orders from, on the order of
  fr: la décision a été prise par, décision prise par, a été décidé par, a été décidée par, l'ordre est venu de, l'ordre est venu du, sur ordre de, sur ordre du, sur décision de, sur décision du
  es: la decisión la tomó, la decisión fue tomada por, decisión tomada por, la orden partió de, la orden partió del, la orden la dio, por orden de, por orden del, por decisión de, por decisión del
  ru: по приказу, по распоряжению, по решению

call-off does : actor < call-off
  ar: ألغى, ألغت, ألغوا, أجل, أجلت, أرجأ, أرجأت, علق, علقت
  ar-of: المباراة, الحفل, الحفلة, المهرجان, القمة, الزيارة, اللقاء, الاجتماع, الجولة, الإضراب, السباق, المعرض, الرحلة, الامتحان, الامتحانات, الاختبار, الاختبارات, الانتخابات, الاقتراع, العرض
  en: cancelled, canceled, called off, scrapped, postponed, pulled the plug on, annulled, voided
  en-of: match, game, concert, festival, summit, visit, meeting, tour, strike, race, exhibition, show, hearing, event, exam, exams, examination, examinations, test, tests, election, vote, referendum, parade, ceremony
  fr: annulé, annule, reporté, suspendu, déprogrammé
  fr-of: match, concert, festival, sommet, visite, réunion, tournée, grève, course, exposition, spectacle, examen, examens, baccalauréat, concours, épreuve, épreuves, scrutin, élection, vote, référendum, cérémonie, défilé
  es: canceló, cancelaron, suspendió, suspendieron, anuló, aplazó, desconvocó, desconvocaron, invalidó
  es-of: partido, concierto, festival, cumbre, visita, reunión, gira, huelga, carrera, exposición, espectáculo, examen, exámenes, prueba, pruebas, elecciones, votación, referéndum, ceremonia, desfile
  ru: отменил, отменила, отменили, перенес, перенесла, отозвал, отозвала
  ru-of: матч, концерт, фестиваль, саммит, визит, встречу, тур, забастовку, гонку, выставку, спектакль, экзамен, экзамены, выборы, голосование, референдум, церемонию

contract does : actor < contract-end
  ar: فسخ, فسخت, فسخوا, أنهى, أنهت, ألغى, ألغت
  ar-of: العقد, التعاقد, الصفقة, الاتفاق, الاتفاقية, الشراكة, عقد الرعاية
  en: terminated, tore up, ended, cancelled, canceled, pulled out of, walked away from, backed out of
  en-of: contract, the contract, deal, the deal, agreement, partnership, merger, takeover, sponsorship
  fr: résilié, résilie, rompu, dénoncé, mis fin
  fr-of: contrat, accord, partenariat, fusion, bail
  es: rescindió, rescindieron, rompió, canceló, anuló, puso fin
  es-of: contrato, acuerdo, alianza, fusión, patrocinio
  ru: расторг, расторгла, расторгли, разорвал, разорвала, разорвали
  ru-of: контракт, договор, соглашение, сделку

cut-off does : actor < cut-off
  ar: قطع, قطعت, قطعوا, أوقف, أوقفت
  ar-of: الكهرباء, التيار, المياه, الماء, الغاز, الإنترنت, الاتصالات, الإمدادات, الطريق
  en: cut off, cut, shut off, turned off, switched off, blocked
  en-of: power, electricity, water supply, the water, gas, gas supply, internet, the road, supplies
  fr: coupé, coupe, bloqué
  fr-of: le courant, l'électricité, l'eau, le gaz, internet, la route
  es: cortó, cortaron, bloqueó, bloquearon
  es-of: la luz, la electricidad, el agua, el gas, internet, la carretera
  ru: отключил, отключила, отключили, перекрыл, перекрыла, перекрыли
  ru-of: электричество, свет, воду, газ, интернет, дорогу

leave-post behind : actor < leave-post
  en: was dismissed by, was sacked by, was fired by, was suspended by, was removed by, was relieved of his post by, was relieved of her post by, was ousted by, been suspended by, been dismissed by, been sacked by, been removed by
  fr: limogé par, limogée par, démis par, démise par, suspendu par, suspendue par, révoqué par, révoquée par, renvoyé par, renvoyée par, relevé de ses fonctions par, écarté par, écartée par
  es: destituido por, destituida por, cesado por, cesada por, suspendido por, suspendida por, despedido por, despedida por, relevado por, relevada por, apartado por, apartada por
  ru: уволен решением, отстранен решением, отстранена решением, уволена решением
leave-post does : actor < leave-post
  ar: أعفى, أعفت, أقال, أقالت, عزل, عزلت, نحى, نحت, أوقف, أوقفت, قدم, قدمت, تنحى, تنحت
  ar-of: من منصبه, من منصبها, من مهامه, من مهامها, عن العمل, عن عمله, استقالته, استقالتها, بمحض إرادته, بمحض إرادتها, طوعا, بناء على طلبه, بناء على طلبها
  en: stepped aside, stepped down, resigned, quit, left, dismissed, sacked, fired, suspended, removed
  en-of: at her own request, at his own request, of her own accord, of his own accord, own decision, voluntarily, own initiative, from his post, from her post, from office, from duty
  fr: démissionné, quitté ses fonctions, mis en retrait, s'est retirée, s'est retiré, limogé, démis, suspendu, relevé
  fr-of: de son propre chef, à sa demande, de son plein gré, volontairement, de ses fonctions, de son poste
  es: dimitió, renunció, dejó el cargo, se apartó, destituyó, cesó, suspendió, apartó
  es-of: por voluntad propia, a petición propia, por decisión propia, voluntariamente, de su cargo, del cargo, de sus funciones
  ru: ушел, ушла, подал в отставку, подала в отставку, уволил, уволила, отстранил, отстранила
  ru-of: по собственному желанию, добровольно, по собственной воле, по своей просьбе, с поста, с должности, от должности

winner behind : actor < winning-goal
  ar: بهدف الفوز من
  en: winner from, winning goal from, winner by, winning goal by, late goal by, late winner by, the only goal by
  fr: but de la victoire de, but de la victoire signé, but décisif de, but vainqueur de
  es: gol de la victoria de, gol decisivo de, gol del triunfo de
  ru: победного гола
equaliser behind : actor < equaliser
  en: equaliser by, equaliser from, equalizer by, equalizer from
  fr: but égalisateur de, égalisation de
  es: gol del empate de, empate de

throwing does : initiator < throwing
  ar: ألقى زجاجات, ألقوا زجاجات, رشق الشرطة, رشقوا الشرطة, رشق المتظاهرون, ألقوا ألعابا نارية, ألقى ألعابا نارية, ألقت مقذوفات, ألقوا مقذوفات, ألقوا شماريخ, ألقى شماريخ, أطلقوا الشماريخ
  en: threw flares, hurled flares, threw bottles, hurled bottles, threw stones, hurled stones, threw smoke bombs, threw fireworks, lobbed flares, threw objects, set off flares, let off flares, threw missiles, pelted
  fr: lancé des fumigènes, jeté des fumigènes, lancé des pierres, jeté des pierres, lancé des projectiles, jeté des projectiles, jeté des bouteilles, lancé des bouteilles, lancé des fusées, allumé des fumigènes
  es: lanzó bengalas, lanzaron bengalas, arrojó bengalas, arrojaron bengalas, arrojaran bengalas, lanzaran bengalas, lanzaron piedras, arrojaron piedras, lanzaron botellas, arrojaron botellas, lanzaron objetos, arrojaron objetos, lanzaran objetos, lanzó objetos
  ru: бросали файеры, бросили файеры, кидали файеры, бросали бутылки, бросали камни, забросали камнями, бросали петарды, бросили петарды, зажгли файеры

break-off does : actor < break-off
  ar: قطع المفاوضات, قطعت المفاوضات, قطع المحادثات, قطعت المحادثات, أنهى المفاوضات, أنهت المفاوضات, أنهى المحادثات, أنهت المحادثات, علق المفاوضات, علقت المفاوضات, علق المحادثات, علقت المحادثات, أوقف المفاوضات, أوقفت المفاوضات, انسحب من المفاوضات, انسحبت من المفاوضات, انسحبوا من المفاوضات, انسحب من المحادثات, انسحبت من المحادثات, انسحب من الحوار, انسحبت من الحوار, انسحب من الجلسة, انسحبت من الجلسة, انسحبوا من الجلسة, غادر المفاوضات, غادرت المفاوضات, غادر الاجتماع, غادر القاعة, انسحب من الائتلاف, انسحبت من الائتلاف, انسحب من الحكومة, انسحبت من الحكومة, انسحب من التحالف, انسحبت من التحالف, خرج من الائتلاف, فض الائتلاف, فض الشراكة, أنهى الائتلاف, أنهى التحالف, أنهى الشراكة, فسخ العقد, فسخت العقد, ألغى العقد, ألغت العقد, أنهى العقد, أنهت العقد, قطع العلاقات, قطعت العلاقات, بإفشال المفاوضات, بإفشال المحادثات, أفشل المفاوضات, أفشلت المفاوضات, عرقل الاتفاق, عرقلت الاتفاق
  en: broke off negotiations, broke off the negotiations, broke off talks, broke off the talks, broke them off, breaking off talks, breaking off the talks, breaking off negotiations, ended the talks, ended the negotiations, walked out of the talks, walked out of talks, walked out of negotiations, walked out of the negotiations, walked out of the meeting, walked away from the talks, walked away from the deal, walked away from the table, left the talks, left the table, left the negotiating table, quit the talks, pulled out of the talks, pulled out of talks, pulled out of the deal, pulled out of the negotiations, pulled out of the merger, withdrew from the talks, withdrew from the negotiations, suspended the talks, suspended talks, suspended the negotiations, called off the talks, called off talks, called off the deal, called off the merger, left the coalition, leave the coalition, quit the coalition, quit the government, pulled out of the coalition, walked out of the coalition, withdrew from the coalition, ended the coalition, ended the alliance, ended the partnership, broke up the coalition, broke the coalition, brought down the coalition, terminated the contract, cancelled the contract, ended the contract, tore up the contract, tore up the deal, scuttled the talks, derailed the talks, severed ties, broke off relations, cut ties, ended the partnership
  fr: rompu les négociations, rompu les pourparlers, rompu les discussions, rompu le dialogue, rompu la coalition, rompu l'alliance, rompu l'accord, rompu le contrat, rompu de lui-même, rompu avec la majorité, rompu avec la coalition, rompu avec le gouvernement, rompre avec la majorité, rompre les négociations, mis fin aux négociations, mis fin aux pourparlers, mis fin aux discussions, mis fin à l'alliance, mis fin à la coalition, mis fin au contrat, mis fin à l'accord, mis un terme aux négociations, mis un terme à l'alliance, mis un terme au contrat, quitté la table, quitté les négociations, quitté la réunion, quitté la salle, quitté la coalition, quitter la coalition, quitté le gouvernement, quitter le gouvernement, quitté la majorité, quitter la majorité, quitter les négociations, quitter la table, suspendu les négociations, suspendu les pourparlers, suspendu les discussions, retiré des négociations, retiré de la coalition, retirer de la coalition, retirés de la coalition, résilié le contrat, fait capoter
  es: rompió las negociaciones, rompieron las negociaciones, rompió el diálogo, rompió las conversaciones, rompieron las conversaciones, rompió la coalición, rompió la alianza, rompió el acuerdo, rompió el pacto, rompió el contrato, romper la coalición, romper las negociaciones, romper el pacto, puso fin a las negociaciones, puso fin a las conversaciones, puso fin a la coalición, puso fin a la alianza, puso fin al contrato, dio por terminadas las negociaciones, abandonó las negociaciones, abandonaron las negociaciones, abandonó la mesa, abandonaron la mesa, abandonó la reunión, abandonaron la reunión, abandonó las conversaciones, abandonó la coalición, abandonaron la coalición, abandonar la coalición, abandonó el gobierno, abandonar el gobierno, salió de la coalición, se levantó de la mesa, se levantaron de la mesa, se retiró de las negociaciones, se retiró de la coalición, suspendió las negociaciones, suspendió el diálogo, suspendió las conversaciones, rescindió el contrato, canceló el contrato
  ru: прервал переговоры, прервала переговоры, прервали переговоры, сорвал переговоры, сорвала переговоры, сорвали переговоры, прекратил переговоры, прекратила переговоры, прекратили переговоры, приостановил переговоры, приостановила переговоры, вышел из переговоров, вышла из переговоров, вышли из переговоров, покинул переговоры, покинула переговоры, покинули переговоры, покинул встречу, покинула встречу, покинули зал, вышел из коалиции, вышла из коалиции, вышли из коалиции, выйти из коалиции, покинул коалицию, покинула коалицию, разорвал коалицию, разорвал союз, разорвал контракт, разорвала контракт, расторг контракт, расторг договор, расторгла договор

successor does : actor < successor
  ar: سيتولى مهامه, سيتولى مهامها, ستتولى مهامه, ستتولى مهامها, سيخلفه, سيخلفها, ستخلفه, ستخلفها, خلفا له, خلفا لها, كلف بإدارة, كلفت بإدارة, كلف بتسيير, كلفت بتسيير, تكليفه بإدارة, تسلم مهامه, تسلمت مهامه, تسلم مهامها, تسلمت مهامها, يتسلم مهامه, تتسلم مهامها, تولى مهامه, تولت مهامه, تولى مهامها, تولت مهامها, تولى المنصب, تولت المنصب, سيحل محله, سيحل محلها, ستحل محله, ستحل محلها, حل محله, حلت محله, حل محلها, حلت محلها, يحل محله, قائما بأعمال, بالوكالة, بالإنابة, مؤقتا للوزارة
  en: will replace him, will replace her, will replace, replaces him, replaces her, replaced him, replaced her, to replace him, to replace her, replaces, will succeed him, will succeed her, will succeed, succeeds him, succeeds her, succeeded him, succeeded her, will take over, takes over, took over, is to take over, taking over, will take his place, will take her place, takes his place, takes her place, took his place, took her place, will step in, stepped in, will stand in, standing in, will fill in, named acting, appointed acting, in acting capacity, will act as, will serve as interim, will be interim, as interim, on an interim basis, in the interim, in his place, in her place, as his successor, as her successor, his successor, her successor, will run the ministry, will run the department, will run the company, will lead the team
  fr: assurera l'intérim, assure l'intérim, assurer l'intérim, remplace provisoirement, remplacera, remplace, le remplacera, la remplacera, le remplace, la remplace, lui succède, lui succédera, succédera à, succède à, succédera, prendra sa place, prend sa place, prendra sa suite, prend sa suite, prendra la suite, prendra la relève, prend la relève, prendra les rênes, prend les rênes, reprend le portefeuille, reprendra le portefeuille, récupère le portefeuille, chargé de l'intérim, chargée de l'intérim, par intérim, pour lui succéder, pour le remplacer, pour la remplacer
  es: lo sustituirá, la sustituirá, le sustituirá, sustituirá a, sustituye a, sustituirá, lo reemplazará, la reemplazará, le reemplazará, reemplazará a, reemplaza a, reemplazará, asumirá el cargo, asumirá interinamente, asumirá la cartera, asumirá las funciones, asumirá de forma interina, asume interinamente, asumió el cargo, ocupará el cargo, ocupará su lugar, ocupa su lugar, ocupará su puesto, ocupará la cartera, ocupará el banquillo, le sucederá, lo sucederá, la sucederá, sucederá a, sucede a, tomará el relevo, toma el relevo, tomará las riendas, toma las riendas, de forma interina, de manera interina, como interino, como interina, para sustituirlo, para sustituirla
  ru: сменит его, сменит ее, сменит, сменил его, сменила его, сменил ее, заменит его, заменит ее, заменит, займет его место, займет ее место, займет пост, возглавит ведомство, возглавит министерство, возглавит команду, исполняющим обязанности, исполняющей обязанности, исполнять обязанности, временно исполнять, будет исполнять, его преемником, ее преемником, преемником стал, преемником стала, придет на смену

successor before : actor < successor
  ar: تسيير أعماله, تسيير أعمالها, تسيير الأعمال, تسيير أعمال الوزارة, بتسيير الأعمال, مهامه, مهامها, مهام منصبه, مهام المنصب, مهام الوزارة, مهام سلفه, الوزارة مؤقتا, المنصب مؤقتا, إدارة الوزارة مؤقتا, خلفا للوزير, خلفا للوزيرة, خلفا للمدرب, خلفا للمدير

first-there does : actor < first-there
  ar: أول من وصل, أول من بلغ, أول الواصلين, أول من هرع, أول من وصلوا, أول من تدخل, أول من أنقذ, أول من عثر, أول من دخل, وصلوا أولا, وصل أولا, وصلت أولا
  en: first to reach, first to arrive, first at the scene, first on the scene, first there, arrived first, got there first, first to get there, reached the scene first, first to respond, were the first, was the first on, first to help, first to find, first to enter
  fr: premiers à arriver, premier à arriver, première à arriver, premières à arriver, premiers sur place, premier sur place, premiers sur les lieux, premier sur les lieux, arrivés les premiers, arrivé le premier, arrivée la première, premiers à intervenir, premiers à porter secours, premiers à atteindre
  es: primeros en llegar, primero en llegar, primera en llegar, primeras en llegar, llegaron primero, llegó primero, primeros en acudir, primero en acudir, primeros en alcanzar, primeros en entrar, primeros en auxiliar
  ru: первыми прибыли, первым прибыл, первой прибыла, первыми добрались, первым добрался, первыми оказались, первым оказался, первыми пришли на помощь, первыми подоспели, прибыли первыми

equaliser before : actor < equaliser
  ar: هدف التعادل, هدف التعديل
equaliser does : actor < equaliser
  ar: سجل هدف التعادل, أحرز هدف التعادل, سجلت هدف التعادل, أدرك التعادل, أدركت التعادل, عادل النتيجة, عدل النتيجة, عدل الكفة
  en: scored the equaliser, scored the equalizer, equalised, equalized, levelled the score, made it 1-1, levelled, drew level, headed the equaliser, grabbed the equaliser
  fr: égalisé, égalisa, a remis les équipes à égalité, inscrit le but de l'égalisation, but de l'égalisation, inscrit l'égalisation, but égalisateur
  es: empató, marcó el empate, anotó el empate, logró el empate, gol del empate, puso el empate, hizo el empate, igualó el marcador, igualó
  ru: сравнял счет, сравняла счет, сравнял счёт, восстановил равенство
winner before : actor < winning-goal
  ar: هدف الفوز, هدف الانتصار, هدف المباراة الوحيد, هدف الحسم
winner does : actor < winning-goal
  ar: سجل هدف الفوز, سجلت هدف الفوز, أحرز هدف الفوز, أحرزت هدف الفوز, سجل هدف المباراة الوحيد
  en: scored the winner, scored the winning goal, scored the decisive goal, scored the only goal, hit the winner, grabbed the winner, headed the winner, netted the winner
  fr: marqué le but de la victoire, inscrit le but de la victoire, marqué le but vainqueur, marqué le seul but, inscrit le seul but, offert la victoire, marqué le but décisif
  es: marcó el gol de la victoria, marcó el gol del triunfo, anotó el gol de la victoria, anotó el gol del triunfo, hizo el gol de la victoria, marcó el único gol, marcó el gol decisivo, dio la victoria
  ru: забил победный гол, забила победный гол, забил победный мяч, забил решающий гол, забил единственный гол, принес победу, принёс победу

order-out does : actor < decision
  ar: أمر بإخلاء, أمرت بإخلاء, أمر بإجلاء, أمرت بإجلاء, أصدر أمرا بالإخلاء, أصدرت أمرا بالإخلاء, أصدر أمر الإخلاء, أصدرت أمر الإخلاء, أعطى أمر الإخلاء, أعطت أمر الإخلاء
  en: ordered the evacuation, ordered an evacuation, ordered evacuations, ordered residents to leave, ordered residents out, ordered people out, ordered some, issued the evacuation order, issued an evacuation order, gave the order to evacuate, ordered people to leave, gave the evacuation order, gave the order for the evacuation
  fr: ordonné l'évacuation, fait évacuer, donné l'ordre d'évacuer, ordonné d'évacuer, donné l'ordre d'évacuation, ordonné lui-même l'évacuation, ordonné elle-même l'évacuation
  es: ordenó la evacuación, ordenó evacuar, mandó evacuar, dio la orden de evacuar, ordenó el desalojo, ordenó desalojar, ordenó él mismo la evacuación, ordenó ella misma la evacuación
  ru: приказал эвакуировать, приказала эвакуировать, распорядился эвакуировать, распорядилась эвакуировать, объявил эвакуацию, объявила эвакуацию, отдал приказ об эвакуации
order-stop does : actor < decision
  ar: أمر بوقف, أمرت بوقف, أمر بإغلاق, أمرت بإغلاق, أمر بتعليق, أمرت بتعليق, قرر إغلاق, قررت إغلاق, قرر تعليق, قررت تعليق, قرر وقف, قررت وقف
  en: ordered the closure, ordered the suspension, ordered the shutdown, ordered a halt, ordered the halt, ordered work to stop, shut down the, ordered the plant closed, ordered schools closed, ordered the closing
  fr: ordonné la fermeture, ordonné l'arrêt, ordonné la suspension, décidé la fermeture, décidé l'arrêt, fait fermer, fait arrêter, décrété la fermeture
  es: ordenó la suspensión, ordenó suspender, ordenó el cierre, ordenó cerrar, ordenó parar, ordenó paralizar, ordenó la paralización, mandó parar, mandó cerrar, mandó suspender, decretó el cierre, decretó la suspensión, decidió suspender, decidió el cierre
  ru: приказал остановить, приказала остановить, приказал закрыть, приказала закрыть, распорядился закрыть, распорядилась закрыть, распорядился остановить, приостановил работу, приостановила работу

halt does : actor < decision
  ar: قرر, قررت, قرروا, أمر, أمرت, أمروا, طلب, طلبت, طلبوا, هو من قرر, هي من قررت, هو من أمر, هي من أمرت, هو من طلب, هي من طلبت, هو الذي قرر, هي التي قررت, هو الذي أمر, هي التي أمرت, هو الذي طلب, هي التي طلبت, اتخذ قرار, اتخذت قرار, وراء قرار, أصر على, أصرت على
  ar-of: تأجيل, التأجيل, إرجاء, الإرجاء, إغلاق, الإغلاق, بإغلاق, وقف, بوقف, الوقف, إيقاف, بإيقاف, تعليق, بتعليق, التعليق, إلغاء, بإلغاء, الإلغاء, تحويل, بتحويل, إخلاء, بإخلاء, الإخلاء, إجلاء, بإجلاء, التوجه إلى, الهبوط, قطع, بقطع, تمديد, بتمديد, التمديد
  en: ordered, had ordered, decided, had decided, decided on, asked for, had asked for, asked to, asked that, requested, had requested, demanded, insisted on, is behind, was behind, took the decision, gave the order, who ordered, who decided, who asked for, that ordered, that decided
  en-of: postponement, the delay, delay, closure, closures, the closing, close, closed, shut, shutdown, stop, stopping, halt, halted, suspension, suspend, cancel, cancellation, divert, diversion, evacuation, evacuate, interrupt, extension, turn back, the show, the concert, the music, the landing
  fr: ordonné, décidé, demandé, réclamé, exigé, ordonna, décida, demanda, imposé, est à l'origine, à l'origine, pris la décision, donné l'ordre, qui a ordonné, qui a décidé, qui a demandé, qui ont ordonné, qui ont décidé, qui ont demandé
  fr-of: report, le report, ajournement, arrêt, l'arrêt, arrêter, fermeture, la fermeture, fermer, suspension, suspendre, annulation, annuler, interruption, interrompre, interrompe, dérouter, détourner, évacuation, évacuer, prolongation
  es: ordenó, ordenaron, decidió, decidieron, pidió, pidieron, exigió, exigieron, solicitó, solicitaron, quien ordenó, quien decidió, quien pidió, quienes ordenaron, quienes decidieron, quienes pidieron, la que ordenó, la que decidió, la que pidió, el que ordenó, el que decidió, el que pidió, tomó la decisión, dio la orden
  es-of: aplazamiento, aplazar, cierre, cerrar, parar, detener, suspender, suspensión, cancelar, cancelación, interrumpir, interrupción, desviar, desvío, desalojo, desalojar, evacuación, evacuar, prórroga
  ru: приказал, приказала, приказали, решил, решила, решили, потребовал, потребовала, потребовали, попросил, попросила, попросили, распорядился, распорядилась, именно он решил, именно она решила, настоял на, настояла на
  ru-of: перенос, перенести, отложить, закрытие, закрыть, остановить, остановку, прервать, приостановить, отменить, отмену, эвакуацию, эвакуировать, посадку, сесть, продлить
halt behind : actor < decision
  ar: بطلب من, بناء على طلب, بناء على طلب من, بأمر من, بأوامر من, بقرار من, بناء على أمر من, بتوجيه من, بإيعاز من, جاء بطلب من, صدر عن, اتخذته, اتخذه, جاء من
  ar-of: تأجيل, التأجيل, إرجاء, الإرجاء, إغلاق, الإغلاق, وقف, إيقاف, تعليق, التعليق, إلغاء, الإلغاء, تحويل, إخلاء, الإخلاء, إجلاء, قطع, تمديد, التمديد, القرار
  en: at the request of, on the orders of, on orders from, on the order of, by order of, at the insistence of, was taken by, taken by, was made by, ordered by, requested by, decided by, came from, given by
  en-of: postponement, postponed, delay, delayed, closure, closures, closed, shut, shutdown, stop, stopped, halt, halted, suspension, suspended, cancelled, canceled, cancellation, diverted, diversion, evacuated, evacuation, interrupted, extension, the order, the decision, decision to shut, decision to close, decision to stop, decision to halt, decision to suspend, decision to postpone, decision to cancel
  fr: à la demande de, à la demande du, à la demande des, sur ordre de, sur ordre du, sur ordre des, sur décision de, sur décision du, à l'origine du, prise par, ordonné par, ordonnée par, décidé par, décidée par, demandé par, demandée par, venait de, venait du, émanait de, émanait du, est venu de, est venu du
  fr-of: report, reporté, reportée, ajournement, arrêt, arrêté, fermeture, fermé, fermée, fermés, fermées, suspension, suspendu, suspendue, annulation, annulé, annulée, interruption, interrompu, dérouté, évacuation, évacué, prolongation, l'ordre, la décision
  es: a petición de, a petición del, por orden de, por orden del, por decisión de, por decisión del, partió de, partió del, ordenado por, ordenada por, decidido por, decidida por, pedido por, vino de, vino del
  es-of: aplazamiento, aplazado, aplazada, cierre, cerrado, cerrada, cerradas, cerrados, suspensión, suspendido, suspendida, cancelación, cancelado, cancelada, interrupción, interrumpido, desvío, desviado, desalojo, evacuación, la orden, la decisión, suspender, parar, interrumpir
  ru: по приказу, по распоряжению, по просьбе, по решению, по требованию, по настоянию
  ru-of: перенос, перенесены, перенесен, отложены, отложен, закрытие, закрыт, закрыта, закрыты, остановлен, остановлена, остановлено, прерван, прервано, приостановлен, отменен, отменён, отменена, эвакуация, эвакуированы, продлен
claim does : actor < perpetrator
  ar: أعلن مسؤوليته, أعلنت مسؤوليتها, أعلنوا مسؤوليتهم, تبنى الهجوم, تبنت الهجوم, تبنى العملية, تبنت العملية, تبنى الاختراق, نفذ الهجوم, نفذت الهجوم, نفذ العملية, تقف وراء الهجوم, يقف وراء الهجوم, تقف خلف الهجوم, وراء الهجوم, وراء الاختراق
  en: claimed responsibility, has claimed responsibility, said it was behind, was behind the attack, were behind the attack, was behind the hack, carried out the attack, carried out the hack, carried out the raid, carried out the bombing
  fr: revendiqué l'attaque, revendiqué l'attentat, revendiqué le piratage, revendiqué la responsabilité, revendiqué, est derrière l'attaque, mené l'attaque
  es: reivindicó el ataque, reivindicó el atentado, se atribuyó el ataque, se atribuyó la autoría, se atribuyó, reivindicó, está detrás del ataque, perpetró el ataque
  ru: взял на себя ответственность, взяла на себя ответственность, взяли на себя ответственность, взял ответственность, взяла ответственность, ответственность за атаку взяла на себя, ответственность за атаку взял на себя, ответственность за нападение взяла на себя, ответственность за взрыв взяла на себя, ответственность за теракт взяла на себя, ответственность взяла на себя, ответственность взял на себя, стоит за атакой, стоит за взломом
claim behind : actor < perpetrator
  ar: حمل مسؤولية الهجوم, اتهم بالوقوف وراء
  en: attack claimed by, was claimed by, carried out by, the report blames, investigators blame, police blame, blamed on, the attackers, the hackers, the work of, attributed to, pinned on, at the hands of
  fr: revendiqué par, revendiquée par, attribué à, attribuée à, l'œuvre de, l'œuvre du, perpétré par, perpétrée par, mené par, menée par
  es: reivindicado por, reivindicada por, atribuido a, atribuida a, obra de, perpetrado por, perpetrada por, cometido por, cometida por
  ru: приписывают, дело рук

move-away does : initiator < move-away
  ar: طلب الرحيل, طلبت الرحيل, طلب المغادرة, طلب الانتقال, عرضه للبيع, عرض اللاعب للبيع, عرضت اللاعب للبيع, عرض لاعبه للبيع, أراد الرحيل
  en: asked to leave, wanted to leave, asked for a transfer, requested a transfer, handed in a transfer request, asked to go, demanded a transfer, put him up for sale, up for sale, transfer-listed, wanted to sell, decided to sell
  fr: demandé à partir, demandé à quitter, souhaité partir, voulu partir, réclamé son départ, mis en vente, placé sur la liste des transferts, poussé vers la sortie, décidé de vendre
  es: pidió marcharse, pidió salir, pidió irse, quiso irse, quiso marcharse, solicitó su salida, puso en venta, lo puso en venta, puso a la venta, decidió vender
  ru: попросил о трансфере, попросил о переходе, захотел уйти, попросил отпустить, выставил на продажу, выставил на трансфер

driver does : actor < at-the-wheel
  ar: كان يقود, كانت تقود, كان خلف المقود, كان وراء المقود, على عجلة القيادة
  en: was driving, was at the wheel, was behind the wheel, at the wheel, was at the helm, was steering, was at the controls, was flying the
  fr: était au volant, au volant, conduisait, tenait la barre, à la barre, aux commandes
  es: iba al volante, al volante, conducía, manejaba, estaba al timón, llevaba el timón, a los mandos
  ru: за рулем, за рулём, был за рулем, управлял, управляла, за штурвалом

funded behind : actor < funded
  ar: بتمويل من, على نفقة, بتمويل, تتحمل التكاليف, على حساب
  en: funded by, financed by, paid for by, will be paid by, at the expense of, bankrolled by
  fr: financé par, financée par, financés par, aux frais de, aux frais du, payé par, pris en charge par
  es: financiado por, financiada por, a cargo de, pagado por, pagada por, costeado por
  ru: за счет, за счёт, на средства, финансирует, профинансировал
