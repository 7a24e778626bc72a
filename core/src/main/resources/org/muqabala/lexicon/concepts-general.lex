# General concepts of news: common verbs and nouns, tone and qualities, sport, culture, technology, religion, places.
# Format: see FORMAT.md. War, politics, law, economy, health and weather live in the other concepts-*.lex files.

# --- beginning, going on, ending ---

begin : event
  opposite: end
  ar: بدأ, يبدأ, بدء, بداية, بدايات, ابتدأ, يبتدئ, استهل, يستهل, استهلال, شرع في, يشرع في, انطلق, ينطلق, انطلاق, انطلاقة, باشر, يباشر, مباشرة العمل, دشن, يدشن, تدشين, مستهل
  en: begin, began, begun, beginning, start, started, commence, commencement, get under way, got under way, under way, kick off, kicked off, launch, launched, onset
  fr: commencer, commencé, commencement, débuter, débuté, début, entamer, entamé, démarrer, démarré, démarrage, lancer, lancé, lancement, coup d'envoi
  es: comenzar, comenzado, comienza, comienzo, empezar, empieza, empezado, iniciar, iniciado, inicio, arrancar, arranque, lanzar, lanzamiento, puesta en marcha
  ru: начать, начинать, начал, начаться, начинаться, начало, начат, стартовать, старт, приступить, приступать, запустить, запуск, открытие работы

end : event
  opposite: begin, continue
  ar: انتهى, ينتهي, انتهاء, نهاية, نهايات, أنهى, ينهي, إنهاء, اختتم, يختتم, اختتام, ختام, ختم, خاتمة, منته, وضع حدا, انقضى, ينقضي, انقضاء
  en: end, ended, ending, finish, finished, conclude, concluded, come to an end, came to an end, close of, wrap up, wrapped up, put an end to, termination
  fr: finir, fini, terminer, terminé, fin, s'achever, prendre fin, pris fin, mettre fin, clore, clôture, conclure
  es: terminar, terminado, acabar, acabado, fin, final de, finalizar, finalizado, concluir, concluido, poner fin, puso fin, clausura
  ru: закончить, закончиться, заканчиваться, окончание, окончить, завершиться, завершаться, конец, положить конец, прекратиться, окончен

continue : event
  opposite: stop, end
  ar: استمر, يستمر, استمرار, مستمر, مستمرة, واصل, يواصل, مواصلة, تواصل, يتواصل, متواصل, تابع, يتابع, متابعة, مضى قدما, يمضي قدما, المضي قدما, ظل, لا يزال, لا تزال, ما زال, ما زالت, استمرارية
  en: continue, continuation, continuing, go on, went on, ongoing, carry on, carried on, keep on, kept on, persist, press ahead, proceed with, still under way
  fr: continuer, continué, poursuivre, poursuivi, se poursuivre, poursuite de, persister, maintenir le cap, en cours, continuité
  es: continuar, continuado, continuación, seguir adelante, proseguir, sigue, siguen, persistir, en curso, continuidad
  ru: продолжить, продолжать, продолжаться, продолжение, продолжающийся, по-прежнему, все еще, не прекращаться

stop : event
  opposite: continue
  ar: توقف, يتوقف, أوقف, يوقف, إيقاف, كف عن, يكف عن, الكف عن, أقلع عن, انقطع, ينقطع, انقطاع, متوقف
  en: stop, stopped, stoppage, halt, halted, cease, ceased, cessation, discontinue, come to a standstill, quit doing
  fr: arrêter, arrêt, cesser, cessé, cessation, interrompre, interrompu, stopper, mettre un terme
  es: parar, parado, detenerse, cesar, cesado, cese, dejar de, interrumpir, interrupción
  ru: остановить, останавливать, остановиться, остановка, прекратить, прекращать, прекращение, прекращен, перестать, переставать, прервать

suspend : event < stop
  opposite: resume
  ar: علق, يعلق, تعليق, معلق, علقت, جمد, يجمد, تجميد, مجمد, توقف مؤقت, أوقف مؤقتا, تعليق العمل
  en: suspend, suspended, suspension, freeze, froze, frozen, put on hold, pause, paused, temporarily halted
  fr: suspendre, suspendu, suspension, geler, gelé, gel, mettre en pause, pause
  es: suspender, suspendido, suspensión, congelar, congelado, congelación, pausa, pausar
  ru: приостановить, приостанавливать, приостановка, приостановлен, приостановление, заморозить, замораживание, заморожен, пауза

resume : event < begin
  opposite: suspend, stop
  ar: استأنف, يستأنف, استئناف, استئناف العمل, عاد إلى العمل, معاودة, عاود, يعاود, تجدد, يتجدد
  en: resume, resumed, resumption, restart, restarted, reopen talks, renew, renewed, pick up again
  fr: reprendre, repris, reprise, redémarrer, redémarrage, relancer, relance, renouer
  es: reanudar, reanudado, reanudación, retomar, reiniciar, reinicio
  ru: возобновить, возобновлять, возобновиться, возобновление, возобновлен

cancel : event < stop
  ar: ألغى, يلغي, إلغاء, ملغى, ملغي, ألغيت, ألغي, تراجع عن
  en: cancel, cancelled, canceled, cancellation, call off, called off, scrap, scrapped, abolish, revoke, rescind
  fr: annuler, annulé, annulation, abolir, supprimer, suppression
  es: cancelar, cancelado, cancelación, anular, anulado, anulación, suprimir
  ru: отменить, отменять, отмена, отменен, аннулировать, аннулирование, упразднить

open : event
  opposite: close
  ar: فتح, يفتح, فتح أبوابه, مفتوح, انفتح, ينفتح, أعاد فتح, يعيد فتح, إعادة فتح, فتحت أبوابها
  en: open, opened, opening, reopen, reopened, reopening, open its doors
  fr: ouvrir, ouvert, ouverture, rouvrir, rouvert, réouverture
  es: abrir, abierto, abre, apertura, reabrir, reabierto, reapertura
  ru: открыть, открывать, открыться, открыт, открытие, открылся, вновь открыть

inaugurate : event < open
  ar: افتتح, يفتتح, افتتاح, حفل افتتاح, قص الشريط, افتتاحي, مراسم الافتتاح
  en: inaugurate, inaugurated, inauguration of, officially opened, opening ceremony, unveil a new
  fr: inaugurer, inauguré, inauguration, cérémonie d'ouverture
  es: inaugurar, inaugurado, inauguración, ceremonia de apertura
  ru: торжественно открыть, торжественное открытие, церемония открытия

close : event
  opposite: open
  ar: أغلق, يغلق, إغلاق, مغلق, أقفل, يقفل, إقفال, مقفل, سد, أوصد, يوصد, غلق
  en: close, closed, closure, closing, shut, shut down, shutdown, sealed off
  fr: fermer, fermé, fermeture, refermer, boucler
  es: cerrar, cerrado, cierra, cierre, clausurar
  ru: закрыть, закрывать, закрыться, закрыт, закрытие, перекрыть, перекрыт, перекрытие

establish : event
  opposite: dissolve
  ar: أسس, يؤسس, تأسيس, مؤسس, أنشأ, ينشئ, إنشاء, أقام, شكل, يشكل, تشكيل, تأسس, استحدث, يستحدث, استحداث
  en: establish, established, establishment of, set up, found, founded, foundation of, create, creation, form a, formation
  fr: établir, établi, fonder, fondé, fondation de, créer, créé, création, mise en place, instaurer
  es: establecer, establecido, establecimiento de, fundar, fundado, fundación de, crear, creado, creación, instaurar
  ru: учредить, учреждение, основать, основан, основание, создать, создавать, создание, создан, сформировать, формирование

dissolve : event < end
  opposite: establish
  ar: حل البرلمان, حل المجلس, حل نفسه, فكك, يفكك, تفكيك, مفكك, انحل
  en: dissolve, dissolved, dissolution, disband, disbanded, dismantle, dismantled, dismantling
  fr: dissoudre, dissous, dissolution, démanteler, démantelé, démantèlement
  es: disolver, disuelto, disolución, desmantelar, desmantelado, desmantelamiento
  ru: распустить, роспуск, распущен, расформировать, демонтировать, демонтаж

# --- up, down, change ---

change : event
  ar: تغير, يتغير, تغيير, تغييرات, تغيرات, غير من, يغير, عدل, يعدل, تعديل, تعديلات, معدل عن, تحول, يتحول, تحولات, تبدل, يتبدل, متغير
  en: change, changed, alter, alteration, modify, modification, amend, amendment, shift, shifted, transform, transformation, adjust, adjustment
  fr: changer, changé, changement, modifier, modifié, modification, amender, amendement, transformer, transformation, évoluer
  es: cambiar, cambiado, cambio, modificar, modificado, modificación, enmendar, enmienda, transformar, transformación
  ru: изменить, изменять, измениться, изменение, изменен, менять, меняться, перемена, поправка, преобразование, видоизменить

rise : event < change
  opposite: fall, remain-stable
  ar: ارتفع, يرتفع, ارتفاع, صعد, يصعد, صعود, ارتقى, ازداد, يزداد, ازدياد, تزايد, يتزايد, متزايد, تنامى, يتنامى, تنامي, نما, نمو, مرتفع
  en: rise, rose, risen, rising, climb, climbed, go up, went up, grow, grew, grown, growth, mount, on the rise, upward
  fr: monter, monté, hausse, en hausse, augmenter de, grimper, croître, croissant, progression de, s'élever
  es: subir, subido, subida, alza, al alza, crecer, crece, crecimiento, ascender a, aumentó un
  ru: вырасти, расти, рост, вырос, возрасти, возрос, повыситься, повышаться, подняться, подъем, нарастать

soar : event < rise
  opposite: plunge
  ar: قفز, يقفز, قفزة, قفزات, ارتفاع حاد, ارتفع بشدة, طفرة, طفرات, حلق عاليا, ارتفاع كبير
  en: soar, soared, surge, surged, jump, jumped, skyrocket, rocketed, spike, spiked, sharp rise, leap
  fr: bondir, bond, s'envoler, envolée, flambée, flamber, explosion de, forte hausse
  es: dispararse, se disparó, saltar, fuerte aumento, fuerte subida, auge, repunte
  ru: взлететь, резко вырасти, резкий рост, скачок, подскочить, всплеск

fall : event < change
  opposite: rise, remain-stable
  ar: انخفض, ينخفض, انخفاض, منخفض, تراجع, يتراجع, تراجعت, هبط, يهبط, هبوط, نزل, تدنى, يتدنى, تدني, انحسر, ينحسر, انحسار, تناقص, يتناقص, تضاءل, يتضاءل
  en: fall, fell, fallen, falling, drop, dropped, decline, declined, go down, went down, decrease, slip, slipped, dip, downward
  fr: baisser, baissé, baisse, en baisse, chuter, chute, reculer, recul, diminuer, diminution, descendre
  es: bajar, bajado, bajada, caer, caído, cae, caída, descender, descenso, disminuir, disminución, a la baja, retroceder
  ru: упасть, падать, падение, упал, снизиться, снижаться, сократиться, уменьшиться, понизиться, спад

plunge : event < fall
  opposite: soar
  ar: هوى, يهوي, تهاوى, يتهاوى, انخفاض حاد, هبوط حاد, تراجع حاد, انهار, ينهار, انهيار, تدهور حاد
  en: plunge, plunged, plummet, plummeted, tumble, tumbled, slump, slumped, collapse, collapsed, nosedive, sharp fall
  fr: s'effondrer, effondré, effondrement, dégringoler, plonger, forte baisse, chute brutale
  es: desplomarse, se desplomó, desplome, hundirse, colapso, colapsar, fuerte caída
  ru: рухнуть, обвалиться, обвал, обвалился, обрушиться, резкое падение, резко упасть, крах

remain-stable : event
  opposite: rise, fall, change
  ar: استقر, يستقر, استقرار, مستقر, ثبت عند, حافظ على مستواه, لم يتغير, دون تغيير, بلا تغيير, ثبات
  en: remain stable, stabilise, stabilize, stable, steady, remain unchanged, unchanged, hold steady, held steady, stability
  fr: rester stable, stable, se stabiliser, stabilisé, stabilisation, inchangé, stabilité
  es: mantenerse estable, estable, estabilizarse, estabilización, sin cambios, estabilidad
  ru: остаться стабильным, стабильный, стабилизироваться, стабилизация, без изменений, неизменный, стабильность

increase : event < change
  opposite: reduce
  ar: زاد, يزيد, زيادة, زيادات, رفع مستوى, رفع عدد, عزز, يعزز, تعزيز, ضاعف من, كثف, يكثف, تكثيف, زائد, وسع, يوسع, توسيع, توسع, يتوسع
  en: increase, increased, raise, raised, boost, boosted, step up, stepped up, strengthen, strengthened, expand, expanded, expansion, intensify, enhance, widen
  fr: augmenter, augmenté, augmentation, accroître, accru, accroissement, renforcer, renforcé, renforcement, relever, élargir, élargissement, intensifier
  es: aumentar, aumentado, aumento, incrementar, incremento, elevar, elevado a, reforzar, refuerza, refuerzo, ampliar, ampliación, intensificar
  ru: увеличить, увеличивать, увеличиться, увеличение, повысить, повышать, повышение, усилить, усиление, наращивать, наращивание, расширить, расширение, укрепить, укрепление

reduce : event < change
  opposite: increase
  ar: خفض, يخفض, تخفيض, تخفيضات, قلص, يقلص, تقليص, قلل, يقلل, تقليل, خفف, يخفف, تخفيف, مخفض, اختصر, حد من, يحد من, الحد من, تقلص, يتقلص
  en: reduce, reduced, reduction, cut, cut back, cutback, lower, lowered, curb, curbed, scale back, scaled back, ease, eased, diminish, trim
  fr: réduire, réduit, réduction, abaisser, abaissement, diminuer de, alléger, allègement, limiter, restreindre
  es: reducir, reducido, reduce, reducción, recortar, recorte, rebajar, rebaja, aliviar
  ru: сократить, сокращать, сокращение, сокращен, снизить, снижать, снижение, уменьшить, уменьшение, урезать, ослабить, смягчить

double : event < increase
  opposite: halve
  ar: ضاعف, يضاعف, مضاعفة, تضاعف, يتضاعف, تضاعفت, ضعف العدد, ضعفي, مضاعف
  en: double, doubled, doubling, twofold, twice as many, twice as much
  fr: doubler, doublé, doublement, deux fois plus, le double
  es: duplicar, duplicado, duplicarse, se duplicó, el doble, dos veces más
  ru: удвоить, удвоиться, удвоение, вдвое больше, в два раза больше, вырасти вдвое

halve : event < reduce
  opposite: double
  ar: خفض إلى النصف, انخفض إلى النصف, تراجع إلى النصف, تقليص إلى النصف
  en: halve, halved, halving, cut in half, by half
  fr: réduire de moitié, diviser par deux, divisé par deux, réduit de moitié
  es: reducir a la mitad, se redujo a la mitad, a la mitad
  ru: сократить вдвое, сократиться вдвое, уменьшить вдвое, снизиться вдвое

reach-level : event
  ar: بلغ, يبلغ, بلوغ, وصل إلى مستوى, وصل عدد, بلغت نسبته, بالغا, يصل عددهم
  en: reach, reached, amount to, amounted to, total of, hit a level, stood at, came to a total
  fr: atteindre, atteint, s'élever à, s'établir à, se monter à
  es: alcanzar, alcanzado, alcanza, ascender, ascendió a, llegar a, situarse en
  ru: достигнуть, достигать, достичь, достиг, составить, составлять, составил, насчитывать

exceed : event
  ar: تجاوز, يتجاوز, تجاوزت, تخطى, يتخطى, تخطي, فاق, يفوق, زاد على, زاد عن, يزيد على, يزيد عن, أكثر من
  en: exceed, exceeded, surpass, surpassed, top, topped, more than, over, go beyond, above the
  fr: dépasser, dépassé, dépassement, excéder, surpasser, plus de
  es: superar, superado, supera, exceder, sobrepasar, rebasar, más de
  ru: превысить, превышать, превышение, превзойти, более чем, свыше, больше чем

remain : event
  ar: بقي, يبقى, بقاء, باق, متبق, ظل في, مكث, يمكث, مكوث, لبث
  en: remain, remained, remaining, stay, stayed, left behind
  fr: rester, resté, demeurer, demeuré, restant
  es: permanecer, permanece, permanencia, quedarse, quedar, restante
  ru: остаться, оставаться, остается, остался, пребывать, оставшийся

improve : event < change
  opposite: worsen
  ar: تحسن, يتحسن, حسن من, يحسن, تحسين, تحسينات, متحسن, طور, يطور, تطوير, انتعش, ينتعش, انتعاش, ارتقاء
  en: improve, improved, improvement, get better, got better, enhance quality, recover, upgrade, upgraded, better
  fr: améliorer, amélioré, amélioration, s'améliorer, perfectionner, mieux
  es: mejorar, mejorado, mejora, mejoría, perfeccionar, mejor
  ru: улучшить, улучшать, улучшиться, улучшение, наладить, наладиться, усовершенствовать, совершенствование

worsen : event < change
  opposite: improve
  ar: ساء, يسوء, تدهور, يتدهور, تدهورت, متدهور, تفاقم, يتفاقم, متفاقم, فاقم, يفاقم, مفاقمة, ازداد سوءا, تردى, يتردى, تردي, استفحل, يستفحل, استفحال
  en: worsen, worsened, worsening, deteriorate, deterioration, get worse, got worse, aggravate, aggravated, exacerbate
  fr: empirer, empiré, s'aggraver, aggraver, aggravé, aggravation, se détériorer, détérioration, se dégrader, dégradation
  es: empeorar, empeorado, empeora, empeoramiento, deteriorar, deteriorarse, deterioro, agravar, agravarse, agravamiento
  ru: ухудшить, ухудшиться, ухудшение, обостриться, обострение, усугубить, усугубиться, усугубление

develop : event < change
  ar: تطور, يتطور, تطورات, مستجدات, مستجد, تطورا لافتا, تنمية
  en: develop, developed, development, evolve, evolution, unfolding events
  fr: développer, se développer, développement, évolution, rebondissement
  es: desarrollar, desarrollarse, desarrollo, evolucionar, evolución, acontecimientos
  ru: развивать, развиваться, развитие, развить, эволюция, развитие событий

progress : event < improve
  opposite: stall
  ar: أحرز تقدما, يحرز تقدما, إحراز تقدم, تقدم ملموس, تقدم كبير, حقق تقدما, خطوة إلى الأمام, تقدما
  en: progress, make progress, made progress, headway, advance, step forward
  fr: progresser, progrès, avancée, avancer, pas en avant
  es: progresar, progreso, avance, avanzar, paso adelante
  ru: прогресс, продвижение, продвинуться, шаг вперед, добиться прогресса

stall : event < stop
  opposite: progress
  ar: تعثر, يتعثر, متعثر, جمود, مأزق, طريق مسدود, راوح مكانه, يراوح مكانه, انسداد
  en: stall, stalled, deadlock, deadlocked, stalemate, impasse, bogged down, stuck
  fr: piétiner, au point mort, impasse, blocage, enlisement, enlisé
  es: estancarse, estancado, estancamiento, punto muerto, callejón sin salida, bloqueo de las negociaciones
  ru: застопориться, забуксовать, тупик, зайти в тупик, зашел в тупик, застой, пробуксовка

spread : event < change
  ar: انتشر, ينتشر, انتشار, تفشى, يتفشى, تفشي, امتد, يمتد, امتداد, شاع, يشيع, اتسع, يتسع, اتساع, منتشر
  en: spread, spreading, extend, extended, sweep across, swept across, widespread
  fr: se propager, propagation, s'étendre, étendu, se répandre, répandu
  es: propagarse, propagación, extenderse, extendido, difundirse, expandirse
  ru: распространиться, распространяться, распространение, распространить, охватить, перекинуться

# --- happening, cause, permission ---

happen : event
  ar: حدث, يحدث, حدوث, وقع حادث, جرى, يجري, حصل, يحصل, حصول, طرأ, يطرأ, نشب, ينشب, اندلع, وقوع, حدث طارئ
  en: happen, happened, occur, occurred, occurrence, come about, came about, break out, broke out
  fr: arriver que, se produire, produit, survenir, survenu, se passer, avoir lieu soudain, surgir
  es: ocurrir, ocurrido, ocurre, suceder, sucedido, suceso, producirse, se produjo, acontecer
  ru: произойти, происходить, произошел, случиться, случаться, случилось, возникнуть, происшествие

take-place : event < happen
  ar: انعقد, ينعقد, انعقاد, عقد اجتماع, أقيم, يقام, إقامة حفل, نظم, ينظم, تنظيم, أجري, تمت, استضاف, يستضيف, استضافة, مزمع عقده
  en: take place, took place, taken place, be held, held, host, hosted, staged, organise, organize, organised, organized
  fr: avoir lieu, a eu lieu, se tenir, s'est tenu, se dérouler, organiser, organisé, accueillir, tenue de
  es: tener lugar, tuvo lugar, celebrarse, se celebró, llevarse a cabo, organizar, organizado, acoger
  ru: состояться, состоялся, проходить, прошел, пройти, провести, проводить, проведение, проводиться, организовать, организация мероприятия

cause : event
  ar: سبب, يسبب, تسبب, يتسبب, تسبب في, تسبب ب, متسبب, أحدث, يحدث ضررا, أثار, يثير, إثارة, جلب, ناجم عن, ناتج عن, نجم عن, ينجم عن, جراء, إثر
  en: cause, caused, bring about, brought about, trigger, triggered, spark, sparked, provoke, provoked, give rise to, owing to, due to
  fr: causer, causé, provoquer, provoqué, entraîner, entraîné, déclencher, déclenché, occasionner, dû à, à cause de
  es: causar, causado, provocar, provocado, ocasionar, desencadenar, originar, debido a
  ru: вызвать, вызывать, вызван, причинить, причинять, повлечь, спровоцировать, спровоцирован, из-за, вследствие

lead-to : event < cause
  ar: أدى إلى, يؤدي إلى, مؤد إلى, أسفر عن, يسفر عن, أفضى إلى, يفضي إلى, قاد إلى, يقود إلى, نتج عنه, ترتب عليه, يترتب على, مما أدى
  en: lead to, led to, leading to, result in, resulted in, end in, culminate in, leave behind
  fr: mener à, conduire à, conduit à, aboutir à, abouti, déboucher sur, se solder par, résulter
  es: llevar a, conducir a, condujo a, dar lugar a, dio lugar a, desembocar en, resultar en, derivar en
  ru: привести к, приводить к, привел к, привело к, обернуться, повлечь за собой

prevent : event
  opposite: allow
  ar: منع وقوع, حال دون, يحول دون, حيلولة, الحيلولة دون, تفادى, يتفادى, تفادي, تجنب, يتجنب, تجنيب, درء, وقاية, عرقل, يعرقل, عرقلة, أعاق, يعيق, إعاقة العمل
  en: prevent, prevented, prevention, avert, averted, avoid, avoided, obstruct, obstruction, hinder, hindered, hamper, thwart, block, blocked, impede
  fr: empêcher, empêché, prévenir, prévention, éviter, évité, entraver, entrave, bloquer
  es: impedir, impedido, impide, prevenir, prevención, evitar, evitado, obstaculizar, entorpecer
  ru: предотвратить, предотвращать, предотвращение, помешать, препятствовать, избежать, избегать, воспрепятствовать, сорвать планы

allow : event
  opposite: ban, prevent
  ar: سمح, يسمح, سماح, السماح, مسموح, أجاز, يجيز, إجازة استخدام, رخص, يرخص, ترخيص, تراخيص, أذن, يأذن, إذن, صرح ب, مكن من, أتاح, يتيح, إتاحة, تصريح دخول, تصاريح
  en: allow, allowed, permit, permitted, permission, authorise, authorize, authorisation, authorization, let in, enable, license, green light
  fr: permettre, permis, autoriser, autorisé, autorisation, permission, feu vert, licence
  es: permitir, permitido, permiso, autorizar, autorizado, autorización, luz verde, licencia
  ru: разрешить, разрешать, разрешение, разрешен, позволить, позволять, допустить, допускать, лицензия, дать добро

ban : event
  opposite: allow
  ar: حظر, يحظر, محظور, منع, يمنع, ممنوع, حرم من, يحرم, تحريم, محرم دخوله, حظر استخدام, حجب, يحجب, ممنوعات, محظورات
  en: ban, banned, prohibit, prohibited, prohibition, forbid, forbade, forbidden, outlaw, outlawed, bar, barred
  fr: interdire, interdit, interdiction, prohiber, prohibition, bannir
  es: prohibir, prohibido, prohíbe, prohibición, vetar el uso, proscribir
  ru: запретить, запрещать, запрет, запрещен, запрещение, запретил

lift-restriction : event < allow
  ar: رفع الحظر, يرفع الحظر, رفع القيود, رفع الحجب, ألغى الحظر, فك الحظر, تخفيف القيود
  en: lift the ban, lifted the ban, lift restrictions, lifted restrictions, ease restrictions, lifting of restrictions
  fr: lever l'interdiction, levée de l'interdiction, lever les restrictions, levée des restrictions
  es: levantar la prohibición, levantar las restricciones, levantamiento de la prohibición
  ru: снять запрет, снятие запрета, снять ограничения, отменить запрет, снятие ограничений

restrict : event
  ar: قيد, يقيد, تقييد, قيود, مقيد, فرض قيودا, تضييق, ضيق على, شدد القيود
  en: restrict, restricted, restriction, restrictions, limit access, constraint, curbs, tighten rules
  fr: restreint, restriction, restrictions, contrainte, durcir les règles
  es: restringir, restringido, restricción, restricciones, limitación
  ru: ограничить, ограничивать, ограничение, ограничения, ужесточить правила

force-to : event
  ar: أجبر, يجبر, إجبار, مجبر, أرغم, يرغم, إرغام, اضطر, يضطر, اضطرار, مضطر, ألزم, يلزم, إلزام, أكره, إكراه, قسر, قسري
  en: force to, forced to, compel, compelled, oblige, obliged, coerce, coercion, forcibly, had no choice but
  fr: forcer, forcé, obliger, obligé, contraindre, contraint, coercition, de force
  es: obligar, obligado, obliga, forzar, forzado, coaccionar, coacción, por la fuerza
  ru: заставить, заставлять, вынудить, вынужден, принудить, принуждение, принудительно, обязать

impose : event
  ar: فرض, يفرض, فرض على, مفروض
  en: impose, imposed, imposition, slap on, enforce
  fr: imposer, imposé, imposition de
  es: imponer, impuesto por, impone, imposición
  ru: ввести ограничения, навязать, навязывать, наложить, введение ограничений

# --- help, use, need, plan, decide ---

help : event
  ar: ساعد, يساعد, مساعدة, مساعدات, أعان, يعين على, إعانة, معونة, معونات, عون, ساند, يساند, مساندة, أغاث, إغاثة
  en: help, helped, assist, assisted, assistance, aid, lend a hand
  fr: aider, aidé, aide, assister, assistance, secourir
  es: ayudar, ayudado, ayuda, asistir a, asistencia
  ru: помочь, помогать, помощь, содействие, содействовать, оказать помощь

support : event < help
  opposite: oppose
  ar: دعم, يدعم, مدعوم, داعم, أيد, يؤيد, تأييد, مؤيد, ناصر, يناصر, مناصرة, مناصر, تضامن, يتضامن, متضامن, وقف إلى جانب, مؤازرة
  en: support, supported, supporter, back, backed, backing, endorse, endorsed, solidarity, stand by, stood by, in favour of, in favor of
  fr: soutenir, soutenu, soutien, appuyer, appui, solidarité, favorable à, partisan
  es: apoyar, apoyado, apoyo, respaldar, respaldo, solidaridad, a favor de, partidario
  ru: поддержать, поддерживать, поддержка, солидарность, выступить за, сторонник

oppose : event
  opposite: support
  ar: عارض, يعارض, معارضة شديدة, ناهض, يناهض, مناهض, مناهضة, تصدى ل, يتصدى, وقف ضد, ضد, اعترض, يعترض, اعتراض, اعتراضات
  en: oppose, opposed, opposed to, object to, objection, resist, stand against, stood against, against
  fr: s'opposer, opposé à, s'élever contre, objection, contre, hostile à
  es: oponerse, se opone, opuesto a, objetar, objeción, en contra
  ru: выступить против, выступать против, возражать, возражение, противиться, против

participate : event
  opposite: boycott
  ar: شارك, يشارك, مشاركة, مشارك, مشاركون, اشترك, يشترك, اشتراك, ساهم, يساهم, مساهمة, أسهم, يسهم, إسهام, إسهامات, حضر, يحضر, حضور, انضم, ينضم, انضمام
  en: participate, participation, participant, take part, took part, taken part, join, joined, attend, attended, attendance, contribute, contribution
  fr: participer, participé, participation, participant, prendre part, pris part, rejoindre, assister à, contribuer, contribution
  es: participar, participado, participación, participante, tomar parte, asistir, unirse, contribuir, contribución
  ru: участвовать, участие, участник, принять участие, присоединиться, присутствовать, внести вклад, вклад

boycott : event < refuse
  opposite: participate
  ar: قاطع, يقاطع, مقاطعة, مقاطع للمؤتمر, حملة مقاطعة, امتنع عن المشاركة
  en: boycott, boycotted, refuse to attend, stay away from
  fr: boycotter, boycotté, boycott, boycottage
  es: boicotear, boicot, boicoteado
  ru: бойкот, бойкотировать, отказаться участвовать

use : event
  ar: استخدم, يستخدم, استخدام, استخدامات, مستخدم في, استعمل, يستعمل, استعمال, لجأ إلى استخدام, توظيف التقنية, استعان, يستعين, استعانة, استغل, يستغل, استغلال
  en: use, used, using, make use of, utilise, utilize, employ a method, resort to, exploit
  fr: utiliser, utilisé, utilisation, se servir de, recourir à, recours à, emploi de, exploiter
  es: usar, usado, uso, utilizar, utilizado, utilización, recurrir a, emplear, empleo de la
  ru: использовать, использование, использован, применить, применять, применение, прибегнуть, воспользоваться

need : event
  ar: احتاج, يحتاج, احتياج, احتياجات, حاجة, بحاجة إلى, في حاجة, افتقر, يفتقر, ضرورة, ضروري, لا بد من, يلزمه, محتاج, تطلب, يتطلب, استلزم, يستلزم, متطلبات
  en: need, needed, necessity, necessary, require, required, requirement, in need of, lack, must have
  fr: avoir besoin, besoin, nécessité, nécessaire, nécessiter, exiger que, il faut, requérir
  es: necesitar, necesita, necesidad, necesario, requerir, requiere, hace falta, precisar de
  ru: нуждаться, нужда, нужно, необходимо, необходимость, необходимый, потребность, требоваться, потребоваться

plan : event
  ar: خطط, يخطط, تخطيط, مخطط, مخططات, خطة, خطط لـ, مشروع خطة, برنامج, برامج, خارطة طريق, خريطة طريق, استراتيجية, إستراتيجية
  en: plan, planned, planning, scheme, programme, program, roadmap, road map, blueprint, strategy
  fr: planifier, plan, planifié, planification, programme, prévoir de, feuille de route, stratégie
  es: planear, planificar, plan, planificación, programa, hoja de ruta, estrategia
  ru: планировать, план, планирование, запланировать, запланирован, программа, дорожная карта, стратегия

prepare : event
  ar: أعد, يعد لـ, إعداد, إعدادات, استعد, يستعد, استعداد, استعدادات, مستعد, تحضير, تحضيرات, حضر لـ, جهز, يجهز, تجهيز, تجهيزات, تأهب, يتأهب, متأهب, جاهز, هيأ, يهيئ, تهيئة, تمهيد, مهد الطريق
  en: prepare, prepared, preparation, get ready, ready, gear up, make ready, pave the way, readiness
  fr: préparer, préparé, préparation, préparatifs, se préparer, s'apprêter, prêt, ouvrir la voie
  es: preparar, preparado, preparación, preparativos, prepararse, listo, allanar el camino
  ru: готовить, готовиться, подготовить, подготовка, подготовлен, готов, готовность, приготовление

intend : event
  ar: عزم, يعتزم, اعتزم, اعتزام, عازم, نوى, ينوي, نية, نوايا, قصد, يقصد, بصدد, هم ب, عقد العزم, مزمع
  en: intend, intended, intention, intent, mean to, aim to, determined to, resolved to, about to
  fr: avoir l'intention, intention, compter faire, envisager de, entendre faire, déterminé à
  es: tener la intención, intención, pretender, pretende, proponerse, tener previsto, decidido a
  ru: намереваться, намерен, намерение, собираться, намерены, решительно настроен

decide : event
  ar: قرر, يقرر, تقرر, قرار, قرارات, اتخذ قرارا, يتخذ قرارا, اتخاذ قرار, مقرر, بت في, حسم, يحسم, حسم أمره
  en: decide, decided, decision, make a decision, made a decision, resolve to, settle on, make up its mind
  fr: décider, décidé, décision, prendre une décision, trancher
  es: decidir, decidido, decide, decisión, tomar una decisión, resolver que
  ru: решить, решать, решение, принять решение, принял решение, постановить, постановление

choose : event
  ar: اختار, يختار, اختيار, اختيارات, خيار, خيارات, انتقى, ينتقي, انتقاء, مختار, فضل, يفضل, تفضيل
  en: choose, chose, chosen, choice, select, selected, selection, pick, picked, opt for, option, prefer, preferred
  fr: choisir, choisi, choix, sélectionner, sélection, opter pour, option, préférer
  es: elegir, elegido, elección de, escoger, seleccionar, selección de, optar por, opción, preferir
  ru: выбрать, выбирать, выбор, выбран, отобрать, предпочесть, предпочитать, вариант

consider : event
  ar: درس إمكانية, يدرس, بحث إمكانية, نظر في, ينظر في, النظر في, فكر في, يفكر في, تفكير, قيد الدراسة, قيد النظر
  en: consider, considered, consideration, weigh, weighing, mull, mulling, contemplate, look into, study the possibility, under consideration
  fr: envisager, envisagé, examiner la possibilité, réfléchir à, réflexion, à l'étude, étudier la possibilité
  es: considerar, consideración, sopesar, contemplar, estudiar la posibilidad, reflexionar, plantearse
  ru: рассмотреть, рассматривать, рассмотрение, обдумывать, изучать возможность, взвешивать, подумать

promise : event
  ar: وعد, يعد ب, وعود, تعهد, يتعهد, تعهدات, التزم, يلتزم, التزام, التزامات, ملتزم, قطع وعدا, ضمن, يضمن, ضمان, ضمانات
  en: promise, promised, pledge, pledged, vow, vowed, commit to, commitment, committed to, undertaking, guarantee, guaranteed, assurance
  fr: promettre, promis, promesse, s'engager à, engagement, garantir, garantie, assurance que
  es: prometer, prometido, promete, promesa, comprometerse, compromiso, garantizar, garantía
  ru: обещать, пообещать, обещание, обязаться, обязательство, гарантировать, гарантия, заверить, поклясться

accept : event
  opposite: refuse
  ar: قبل, يقبل, قبول, قبل ب, رحب بالعرض, استجاب, يستجيب, استجابة, لبى, يلبي, تلبية, رضي ب, مقبول لدى
  en: accept, accepted, acceptance, say yes to, agree to take, comply, complied, heed, go along with
  fr: accepter, accepté, acceptation, consentir, consentement, se plier à
  es: aceptar, aceptado, acepta, aceptación, consentir, consentimiento, acceder a la petición
  ru: принять предложение, принятие, соглашаться, пойти навстречу, откликнуться, согласиться на

refuse : event
  opposite: accept
  ar: رفض, يرفض, رافض, مرفوض, امتنع, يمتنع, امتناع, ممتنع, أبى, يأبى, رد العرض, استبعد, يستبعد, استبعاد
  en: refuse, refused, refusal, reject, rejected, rejection, turn down, turned down, decline to, rebuff, rebuffed, rule out, ruled out
  fr: refuser, refusé, refus, rejeter, rejeté, rejet, décliner, exclure, repousser l'offre
  es: rechazar, rechazado, rechazo, rehusar, negarse a, se negó a, negativa, declinar, descartar, descarta
  ru: отказаться, отказываться, отказ, отказать, отвергнуть, отвергать, отклонить, отклонен, исключить возможность

demand : event
  ar: طالب, يطالب, مطالبة, مطالب, مطلب, مطالبات, اشترط, يشترط, اشتراط, ألح على, إلحاح, إصرار, أصر, يصر, مصر على
  en: demand, demanded, insist, insisted, insistence, claim the right, press for, pressed for
  fr: exiger, exigé, exigence, réclamer, revendiquer, revendication, insister
  es: exigir, exigido, exige, exigencia, reclamar, reclamo, reivindicar, reivindicación, insistir
  ru: потребовать, требовать, требование, настаивать, настоять, настойчиво

request : event
  ar: طلب, يطلب, طلبات, التمس, يلتمس, التماس, ناشد, يناشد, مناشدة, مناشدات, استدعى المساعدة, رجا, يرجو من
  en: request, requested, ask for, asked for, appeal, appealed, plea, plead, petition, seek, sought
  fr: demander, demandé, demande, solliciter, requête, appel à, pétition
  es: pedir, pedido, pide, petición, solicitar, solicitud, apelar a
  ru: просить, попросить, просьба, запросить, запрос, обратиться с просьбой, прошение, петиция

call-for : event < request
  ar: دعا إلى, يدعو إلى, دعوة إلى, دعوات إلى, حث, يحث, حث على, ناد ب, نادى ب
  en: call for, called for, call on, called on, urge, urged, exhort, calls for
  fr: appeler à, appelé à, exhorter, inviter à, presser de
  es: llamar a, instar, instó, insta, hacer un llamamiento, llamamiento, exhortar
  ru: призвать, призывать, призыв, призвал

suggest : event
  ar: اقترح, يقترح, اقتراح, اقتراحات, مقترح, مقترحات, عرض, يعرض, عروض, طرح فكرة, مبادرة, مبادرات
  en: suggest, suggested, suggestion, propose, proposed, proposal, offer, offered, put forward, initiative
  fr: suggérer, suggestion, proposer, proposé, proposition, offrir, offre, initiative
  es: sugerir, sugerencia, proponer, propuesto, propone, propuesta, ofrecer, oferta de, iniciativa
  ru: предложить, предлагать, предложение, предложен, инициатива, выдвинуть

warn : event
  ar: حذر, يحذر, تحذير, تحذيرات, محذر, أنذر, ينذر, إنذار, إنذارات, نبه إلى, ينبه, تنبيه, محذرا
  en: warn, warned, warning, caution, cautioned, alert, alerted
  fr: avertir, averti, avertissement, mettre en garde, mise en garde, alerter
  es: advertir, advertido, advierte, advertencia, alertar, alerta
  ru: предупредить, предупреждать, предупреждение, предостеречь, предостережение, предостерегать

threaten : event < warn
  ar: هدد, يهدد, تهديد, تهديدات, مهدد, توعد, يتوعد, وعيد, مهددا
  en: threaten, threatened, threat, threatening, menace
  fr: menacer, menacé, menace, menaçant
  es: amenazar, amenazado, amenaza, amenazante
  ru: угрожать, пригрозить, угроза, грозить, угрожающий

ultimatum : thing < threaten
  ar: إنذار نهائي, مهلة نهائية, أمهل, يمهل, إمهال, مهلة أخيرة
  en: ultimatum, final warning, last warning
  fr: ultimatum, dernier avertissement
  es: ultimátum, última advertencia
  ru: ультиматум, последнее предупреждение

# --- try, succeed, fail, complete, delay ---

try : event
  ar: حاول, يحاول, محاولة, محاولات, سعى, يسعى, سعي, مسعى, مساع, مساعي, جهد, جهود, بذل جهدا, بذل جهودا, اجتهد
  en: try, tried, attempt, attempted, effort, endeavour, endeavor, strive, bid to
  fr: tenter, tenté, tentative, essayer, essayé, effort, s'efforcer
  es: intentar, intentado, intento, tratar de, esfuerzo, esforzarse
  ru: попытаться, пытаться, попытка, стараться, постараться, усилие, усилия, стремиться

succeed : event
  opposite: fail
  ar: نجح, ينجح, نجاح, نجاحات, تمكن من, يتمكن من, أفلح, يفلح, استطاع, تكلل بالنجاح, وفق في
  en: succeed, succeeded, success, manage to, managed to, pull off, be able to, prove successful
  fr: réussir, réussi, réussite, succès, parvenir, parvenu, arriver à
  es: lograr, logrado, tener éxito, éxito, conseguir, consiguió, triunfar
  ru: удаться, удалось, суметь, сумел, успех, добиться успеха, преуспеть, получиться

fail : event
  opposite: succeed
  ar: فشل, يفشل, أخفق, يخفق, إخفاق, إخفاقات, عجز عن, باء بالفشل, لم يتمكن, لم ينجح
  en: fail, failed, failure, fall through, fell through, flop, unable to, unsuccessful attempt
  fr: échouer, échoué, échec, n'a pas réussi, ne pas parvenir
  es: fracasar, fracasado, fracaso, fallar, fallido intento, no logró, no conseguir
  ru: потерпеть неудачу, неудача, провалиться, провал, провалил, не удалось, не суметь, не смочь

achieve : event < succeed
  ar: حقق, يحقق, تحقيق هدف, تحقيق نتائج, تحقق الهدف, أنجز, ينجز, إنجاز, إنجازات, منجزات, أحرز, يحرز, إحراز, ظفر ب, نال
  en: achieve, achieved, achievement, accomplish, accomplishment, attain, attained, realise a goal
  fr: accomplir, accompli, accomplissement, réaliser, réalisé, réalisation, obtenir
  es: realizar, realizado, cumplir un objetivo, alcanzar la meta, obtener, logro
  ru: добиться, добиваться, добился, достижение, осуществить, осуществление, свершение

complete : event < end
  ar: أكمل, يكمل, إكمال, اكتمل, يكتمل, اكتمال, مكتمل, استكمل, يستكمل, استكمال, أتم, يتم, إتمام, فرغ من, انتهى من
  en: complete, completed, completion, finalise, finalize, finalised, carry through, fulfil, fulfilled
  fr: achever, achevé, achèvement, compléter, finaliser, mener à bien, mené à bien
  es: completar, completado, culminar, culminación, ultimar, llevar a término
  ru: завершить, завершать, завершение, завершен, доделать, выполнить, выполнение, исполнить

carry-out : event
  ar: نفذ, ينفذ, تنفيذ, منفذ, طبق, يطبق, تطبيق الاتفاق, قام ب, يقوم ب, القيام ب, أجرى, يجري عملية, إجراء عملية
  en: carry out, carried out, implement, implemented, implementation, execute the plan, put into practice, conduct, conducted
  fr: mettre en œuvre, mise en œuvre, exécuter le plan, appliquer, application de, effectuer, effectué, mener
  es: llevar a cabo, llevado a cabo, implementar, implementación, ejecutar el plan, aplicar, aplicación de, poner en práctica
  ru: реализовать, реализация, воплотить, претворить в жизнь, осуществлять, провести операцию

delay : event
  opposite: hasten
  ar: أخر, يؤخر, تأخير, تأخر, يتأخر, متأخر عن, أجل موعد, يؤجل, تأجيل, تأجل, يتأجل, مؤجل, أرجأ, يرجئ, إرجاء, ماطل, مماطلة, إبطاء
  en: delay, delayed, postpone, postponed, postponement, put off, defer, deferred, hold up, held up, procrastinate, slow down
  fr: retarder, retardé, retard, reporter, reporté, report, ajourner, ajourné, ajournement, différer, repousser
  es: retrasar, retrasado, retraso, aplazar, aplazado, aplazamiento, posponer, pospuesto, demorar, demora, postergar
  ru: задержать, задерживать, задержка, отложить, откладывать, отложен, отсрочка, отсрочить, перенести срок, затягивать, промедление

hasten : event
  opposite: delay
  ar: عجل, يعجل, تعجيل, سرع, يسرع, تسريع, تسارع, يتسارع, متسارع, أسرع, إسراع, الإسراع, سارع, يسارع, مسارعة, استعجل, بادر إلى
  en: hasten, hastened, accelerate, accelerated, acceleration, speed up, sped up, expedite, fast-track, rush to, hurry
  fr: hâter, accélérer, accéléré, accélération, précipiter, presser le pas, se dépêcher
  es: acelerar, acelerado, aceleración, apresurar, apresurarse, agilizar
  ru: ускорить, ускорять, ускорение, ускорен, поторопить, торопиться, форсировать, поспешить

wait : event
  ar: انتظر, ينتظر, انتظار, منتظر, بانتظار, في انتظار, ترقب, يترقب, مترقب
  en: wait, waited, waiting, await, awaited, pending, look forward
  fr: attendre, attendu, attente, en attendant, patienter
  es: esperar a que, a la espera, en espera, aguardar, espera
  ru: ждать, ожидать прибытия, дождаться, подождать, в ожидании

avoid-answer : event
  ar: تهرب, يتهرب, تهرب من, تملص, يتملص, تملص من, تحاشى, يتحاشى
  en: evade, evaded, dodge, dodged, sidestep, shirk
  fr: esquiver, éluder, se dérober
  es: eludir, esquivar, evadir
  ru: уклониться, уклоняться, уклонение, увильнуть

# --- moving, giving, showing ---

move : event
  ar: تحرك, يتحرك, تحرك نحو, تحركات, انتقل, ينتقل, انتقال, تنقل, يتنقل, تنقلات, اتجه, يتجه, توجه إلى, يتوجه إلى, متوجه إلى, نقل, ينقل
  en: move, moved, movement, head to, headed to, relocate, relocated, relocation, travel to, go to, make its way
  fr: bouger, se déplacer, déplacement, se rendre à, se diriger, mouvement, transférer
  es: moverse, mover, movimiento de, desplazarse, desplazamiento, dirigirse, trasladar, traslado
  ru: двигаться, двинуться, движение, передвигаться, передвижение, перемещение, переместить, направиться, направляться, перевезти

arrive : event < move
  opposite: leave
  ar: وصل, يصل, وصول, واصل إلى, حل ضيفا, قدم إلى, قدوم, قادم, وافد, وافدون, حط, هبطت طائرته
  en: arrive, arrived, arrival, get to, land in, landed in, touch down
  fr: arriver, arrivé, arrivée, débarquer, atterrir à
  es: llegar, llegado, llega, llegada, arribar, arribo
  ru: прибыть, прибывать, прибытие, прибыл, приехать, приезд, прилететь

leave : event < move
  opposite: arrive, remain
  ar: غادر, يغادر, مغادرة, مغادر, رحل عن, يرحل, رحيل, ترك البلاد, انصرف, توجه مغادرا
  en: leave, left the, depart, departed, departure, go away, set off, fly out
  fr: quitter, quitté, partir, parti de, départ, s'en aller
  es: salir de, abandonar el país, partir, partida, marcharse, irse, dejar el país
  ru: покинуть, покидать, покинул, уехать, отъезд, отбыть, отбытие, вылететь, уйти

return : event < move
  ar: عاد, يعود, عودة, عائد, عائدون, رجع, يرجع, رجوع, أعاد, يعيد, إعادة, استعاد, يستعيد, استعادة, استرجع, استرجاع, استرداد
  en: return, returned, come back, came back, go back, went back, back home, give back, hand back, restore, restitution
  fr: retourner, retour, revenir, revenu de, rentrer, rendre à, restituer, restitution
  es: volver, vuelto, vuelve, vuelta a, regresar, regreso, retorno, devolver, devolución, restituir
  ru: вернуться, возвращаться, возвращение, вернулся, вернуть, возвратить, возврат, возобновить место

enter : event < move
  opposite: exit
  ar: دخل, يدخل, دخول, داخل إلى, مدخل, مداخل, ولج, ولوج, أدخل, يدخل إلى, إدخال, تسلل إلى الداخل
  en: enter, entered, entry, entrance, get in, got in, go into, come in, access to
  fr: entrer, entré, entrée, pénétrer, accès à
  es: entrar, entrado, entrada, ingresar a, ingreso a, acceder a, acceso a
  ru: войти, входить, вход, вошел, въехать, въезд, зайти, проникнуть

exit : event < move
  opposite: enter
  ar: خرج, يخرج, خروج, خارج من, مخرج, مخارج, أخرج, إخراج من
  en: exit, exited, come out, came out, go out, went out, get out, got out, way out
  fr: sortir, sorti, sortie, issue de secours
  es: salir, salido, sale, salida
  ru: выйти, выходить, выход, вышел, выехать, выезд

approach : event < move
  ar: اقترب, يقترب, اقتراب, مقترب, دنا, يدنو, قارب على, قرب من
  en: approach, approached, near, draw near, close in on, come close
  fr: s'approcher, approcher, approche de, se rapprocher
  es: acercarse, acercamiento a, aproximarse, se acerca
  ru: приблизиться, приближаться, приближение, подойти, сблизиться

send : event
  opposite: receive
  ar: أرسل, يرسل, إرسال, مرسل, بعث, يبعث, أوفد, يوفد, إيفاد, وجه رسالة, ابتعث, إرساليات
  en: send, sent, dispatch, dispatched, sending, ship to
  fr: envoyer, envoyé, envoi, expédier, dépêcher, dépêché
  es: enviar, enviado, envía, envío, mandar, despachar
  ru: отправить, отправлять, отправка, направить, направлять, послать, посылать, отправлен

receive : event
  opposite: send
  ar: تلقى, يتلقى, تلقي, استلم, يستلم, استلام, تسلم, يتسلم, تسلمت, متلق, ورد إليه, حصل على, يحصل على, الحصول على
  en: receive, received, receipt, get, got, obtain, obtained
  fr: recevoir, reçu, reçoit, réception de, se voir remettre
  es: recibir, recibido, recibe, recepción de
  ru: получить, получать, получение, получил, принять у себя

hand-over : event < give
  ar: سلم, يسلم, تسليم, مسلم إلى, سلمت, ناول, نقل السلطة
  en: hand over, handed over, handover, deliver, delivered, delivery, turn over, surrender to
  fr: remettre, remis, remise, livrer, livré, livraison, délivrer
  es: entregar, entregado, entrega
  ru: передать, передавать, передача, вручить, вручение, доставить, доставка

give : event
  opposite: take
  ar: أعطى, يعطي, إعطاء, عطاء, منح, يمنح, ممنوح, قدم مساعدة, زود, يزود, تزويد, وفر, يوفر, توفير, وهب, أهدى
  en: give, gave, given, grant, granted, provide, provided, provision of, supply, supplied, bestow
  fr: donner, donné, accorder, accordé, octroyer, octroi, fournir, fourni, fourniture
  es: dar, dado, otorgar, otorgado, conceder, concedido, proporcionar, suministrar, brindar
  ru: дать, давать, дал, предоставить, предоставлять, предоставление, обеспечить, снабдить, подарить право

donate : event < give
  ar: تبرع, يتبرع, تبرعات, متبرع, متبرعون, هبة, هبات, منحة, منح مالية, مانح, مانحون, صدقة
  en: donate, donated, donation, donor, charity, grant of aid
  fr: faire un don, donateur, donation, don de, dons, charité
  es: donar, donado, donación, donante, donativo, caridad
  ru: пожертвовать, пожертвование, жертвователь, донор, благотворительность

take : event
  opposite: give
  ar: أخذ, يأخذ, استولى, يستولي, استيلاء, انتزع, ينتزع, انتزاع, تناول, سحب, يسحب, سحب من
  en: take, took, taken, seize, seized, grab, grabbed, take away
  fr: prendre, pris, s'emparer, saisir, retirer à
  es: tomar, tomado, quitar, apoderarse, arrebatar
  ru: взять, брать, взял, забрать, отобрать у, захватить

gift : thing
  ar: هدية, هدايا, أهدى هدية, إهداء
  en: gift, present, gifted
  fr: cadeau, cadeaux, présent offert
  es: regalo, obsequio, regalar, obsequiar
  ru: подарок, подарить, дар

share : event
  ar: تقاسم, يتقاسم, تشارك, يتشارك, تقسيم, قسم بين, وزع, يوزع, توزيع, تبادل, يتبادل
  en: share, shared, sharing, divide among, distribute, distributed, distribution, exchange, exchanged, swap
  fr: partager, partagé, partage, répartir, répartition, distribuer, distribution, échanger, échange
  es: compartir, compartido, repartir, reparto, distribuir, distribución, intercambiar, intercambio
  ru: разделить, делиться, поделиться, распределить, распределение, раздать, раздача, обмен, обменяться

replace : event
  ar: استبدل, يستبدل, استبدال, حل محل, يحل محل, خلف في منصبه, بديل, بدائل, عوض عن
  en: replace, replaced, replacement, substitute, take the place of, alternative
  fr: remplacer, remplacé, remplacement, substituer, alternative
  es: reemplazar, reemplazo, sustituir, sustituido, sustitución, alternativa
  ru: заменить, заменять, замена, заменен, сменить, альтернатива

join-together : event
  opposite: separate
  ar: وحد, يوحد, توحيد, اتحد, يتحد, متحد, دمج, يدمج, اندماج, اندمج, جمع بين, وحدة الصف, ربط, يربط
  en: unite, united in, unify, unified, unification, merge, merged, merger, combine, combined, link, linked
  fr: unir, uni, unifier, unification, fusionner, fusion, réunir, relier
  es: unir, unido en, unificar, unificación, fusionar, fusión, vincular
  ru: объединить, объединиться, объединение, слияние, слиться, соединить, связать

separate : event
  opposite: join-together
  ar: فصل بين, يفصل بين, انفصل, ينفصل, انفصال, منفصل, انقسم, ينقسم, انقسام, انقسامات, منقسم, افترق, انشق, ينشق, انشقاق
  en: separate, separated, separation, split, divide, divided, division, break away, broke away, rift
  fr: séparer, séparé, séparation, diviser, divisé, division, scission, clivage
  es: separar, separado, separación, dividir, dividido, división, escindir, escisión
  ru: разделиться, раскол, отделить, отделиться, отделение от, расколоться, разлучить, разногласие

show : event
  opposite: hide
  ar: أظهر, يظهر, إظهار, ظهر, ظهور, بين, أبدى, يبدي, إبداء, عرض للجمهور, أبرز, يبرز, إبراز, برهن, دل على, يدل على
  en: show, showed, shown, display, displayed, demonstrate, demonstrated, exhibit, appear, appeared, appearance, indicate
  fr: montrer, montré, afficher, affiché, exposer, exhiber, démontrer, apparaître, apparu, apparition
  es: mostrar, mostrado, muestra, exhibir, exponer, demostrar, aparecer, aparición
  ru: показать, показывать, показ, демонстрировать, продемонстрировать, появиться, появление, проявить

reveal : event < show
  opposite: hide
  ar: كشف, يكشف, كشف عن, كشف النقاب, أفصح, يفصح, إفصاح, أزاح الستار, فضح, يفضح, فضيحة, تكشف, يتكشف, انكشف
  en: reveal, revealed, revelation, disclose, disclosed, disclosure, unveil, unveiled, expose, exposed, uncover, uncovered, come to light
  fr: révéler, révélé, révélation, dévoiler, dévoilé, divulguer, divulgation, mettre au jour
  es: revelar, revelado, revelación, desvelar, divulgar, divulgación, destapar, sacar a la luz
  ru: раскрыть, раскрывать, раскрытие, разоблачить, разоблачение, обнародовать, разгласить, выявить

hide : event
  opposite: show, reveal
  ar: أخفى, يخفي, إخفاء, مخفي, اختبأ, يختبئ, اختباء, مختبئ, خبأ, مخبأ, مخابئ, كتم, يكتم, تكتم, تستر, يتستر, تستر على, طمس
  en: hide, hid, hidden, hiding, conceal, concealed, concealment, cover up, covered up, cover-up, hideout
  fr: cacher, caché, dissimuler, dissimulé, dissimulation, occulter, cachette, étouffer l'affaire
  es: ocultar, ocultado, oculto, esconder, escondido, esconde, encubrir, encubrimiento, escondite
  ru: скрыть, скрывать, скрывался, сокрытие, спрятать, прятать, прятаться, утаить, укрытие от

discover : event < find
  ar: اكتشف, يكتشف, اكتشاف, اكتشافات, مكتشف, رصد, يرصد
  en: discover, discovered, discovery, detect, detected, detection, spot, spotted
  fr: découvrir, découvert, découverte, détecter, détecté, détection, repérer
  es: descubrir, descubierto, descubre, descubrimiento, detectar, detectado, detección
  ru: открытие ученых, обнаружить, обнаруживать, обнаружение, обнаружен, засечь

find : event
  opposite: lose-something
  ar: عثر, يعثر, عثور, عثر على, العثور على, وجد, يجد, إيجاد
  en: find, finding, found the, come across, locate, located
  fr: trouver, trouvé, retrouver, retrouvé, localiser
  es: encontrar, encontrado, encuentra, hallar, hallado, hallazgo, localizar
  ru: найти, находить, нашел, найден, находка, отыскать, разыскать

search : event
  ar: بحث عن, يبحث عن, البحث عن, فتش, يفتش, تفتيش, مفتش عن, نقب, تنقيب, تمشيط, مشط, تحرى, تقصى
  en: search, searched, look for, looked for, hunt for, comb, combing, seek out
  fr: chercher, rechercher, recherche de, fouiller, fouille, ratisser
  es: buscar, busca, búsqueda, registrar la zona, rastrear, rastreo
  ru: искать, поиск, поиски, разыскивать, обыскать, обыск, прочесать

lose-something : event
  opposite: find
  ar: فقد, يفقد, فقدان, ضاع, يضيع, ضياع, ضائع, أضاع, فاقد
  en: lose, lost, loss of, mislay, go missing
  fr: perdre, perdu, perte de, égarer, égaré
  es: perder, perdido, pierde, pérdida de, extraviar, extraviado
  ru: потерять, терять, потеря, утратить, утрата, утерян, пропасть, лишиться

disappear : event
  ar: اختفى, يختفي, اختفاء, مختف, مختفي, تلاشى, يتلاشى, غاب عن الأنظار, توارى
  en: disappear, disappeared, disappearance, vanish, vanished
  fr: disparaître, disparu, disparition, s'évanouir
  es: desaparecer, desaparecido, desaparición, esfumarse
  ru: исчезнуть, исчезать, исчезновение, исчез, пропал

# --- knowing, thinking ---

know : event
  ar: عرف, يعرف, معرفة, علم ب, يعلم, معروف, دراية, أدرك, يدرك, إدراك, مطلع على, ملم
  en: know, knew, known, knowledge, aware, awareness, familiar with, learn of, learned of
  fr: savoir, connaître, connu, connaissance, au courant, conscient
  es: saber, sabe, conocer, conocido, conocimiento, al tanto, consciente
  ru: знать, узнать, знание, известно, известен, осведомлен, осознавать

unknown : quality
  ar: مجهول, مجهولون, غير معروف, مجهول الهوية, غامض, غموض, لغز, ألغاز
  en: unknown, unidentified, mysterious, mystery, unclear
  fr: inconnu, non identifié, mystérieux, mystère
  es: desconocido, no identificado, misterioso, misterio
  ru: неизвестный, неизвестно, неопознанный, таинственный, загадка

understand : event
  ar: فهم, يفهم, مفهوم, تفهم, يتفهم, استوعب, يستوعب, استيعاب, سوء فهم
  en: understand, understood, understanding of, grasp, comprehend, misunderstanding
  fr: comprendre, compris, compréhension, saisir le sens, malentendu
  es: entender, entendido, entiende, comprender, comprensión, malentendido
  ru: понять, понимать, понял, понимание, недоразумение

believe : event
  ar: اعتقد, يعتقد, اعتقاد, معتقد أن, ظن, يظن, رأى أن, يرى أن, اعتبر, يعتبر, اقتنع, مقتنع, اقتناع, قناعة, يرجح, رجح, ترجيح
  en: believe, believed, belief, think, thought, consider that, deem, convinced, view as, reckon
  fr: croire, cru, croyance, penser, estimer que, considérer que, juger que, convaincu, conviction
  es: creer, cree, creído, creencia, pensar, piensa, estimar que, convencido, convicción
  ru: верить, считать, полагать, думать, убежден, убеждение, по мнению

doubt : event
  ar: شكك, يشكك, تشكيك, شك, شكوك, مشكوك, اشتبه, يشتبه, اشتباه, شبهة, شبهات, ريبة, ارتاب
  en: doubt, doubted, doubtful, sceptical, skeptical, scepticism, skepticism, suspect that, suspicion, cast doubt
  fr: douter, doute, douteux, sceptique, scepticisme, soupçonner, soupçon
  es: dudar, duda, dudoso, escéptico, escepticismo, sospechar, sospecha
  ru: сомневаться, сомнение, усомниться, скептически, подозревать, подозрение

expect : event
  ar: توقع, يتوقع, توقعات, متوقع, من المتوقع, من المنتظر, منتظر أن, من المقرر, تنبأ, يتنبأ, تنبؤ, تنبؤات, تكهن, تكهنات
  en: expect, expected, expectation, anticipate, anticipated, foresee, forecast, predict, predicted, prediction, is due to, scheduled to
  fr: s'attendre à, prévoir, prévu, prévision, prévisions, anticiper, prédire, prédiction, devrait
  es: prever, previsto, prevé, previsión, pronóstico, pronosticar, predecir, anticipar, se espera que, expectativa
  ru: ожидать, ожидается, ожидание, прогноз, прогнозировать, предсказать, предвидеть, предполагать, предполагается

hope : event < feeling
  ar: أمل, يأمل, آمال, آمل, تمنى, يتمنى, أمنية, أمنيات, تفاؤل, متفائل, تفاءل, يتفاءل, يرجو, تطلع إلى, يتطلع, رجاء
  en: hope, hoped, hopeful, optimism, optimistic, wish, wished, look forward to
  fr: espérer, espéré, espoir, espérance, optimisme, optimiste, souhaiter, souhait
  es: esperar que, esperanza, confiar en que, optimismo, optimista, desear, deseo
  ru: надеяться, надежда, надеется, выразить надежду, оптимизм, оптимистично, пожелать, желание

despair : event < feeling
  opposite: hope
  ar: يأس, يئس, ييأس, يائس, إحباط, محبط, خيبة أمل, خيب الآمال, تشاؤم, متشائم
  en: despair, desperate, hopeless, frustration, frustrated, disappointment, disappointed, pessimism, pessimistic
  fr: désespoir, désespéré, frustration, déception, déçu, pessimisme, pessimiste
  es: desesperación, desesperado, frustración, decepción, decepcionado, pesimismo, pesimista
  ru: отчаяние, отчаявшийся, разочарование, разочарован, пессимизм, безнадежный

want : event
  ar: أراد, يريد, إرادة, رغبة, رغبات, رغب, يرغب, راغب, شاء, يطمح, طموح, طموحات, مرغوب
  en: want, wanted to, wish to, desire, willing, willingness, aspire, aspiration, ambition
  fr: vouloir, veut, voulu, volonté, désir, désirer, aspirer à, ambition
  es: querer, quiere, querido, voluntad, ansiar, aspirar, aspiración, ambición
  ru: хотеть, хочет, желать, воля, стремление, готов пойти, амбиция

remember : event
  opposite: forget
  ar: تذكر, يتذكر, ذكر ب, ذاكرة, تذكير, استذكر, يستذكر
  en: remember, remembered, recall, recalled, remind, reminded, memory
  fr: se souvenir, souvenir, se rappeler, mémoire
  es: recordar, recuerda, recuerdo, acordarse, memoria
  ru: помнить, вспомнить, вспоминать, воспоминание, память, напомнить

forget : event
  opposite: remember
  ar: نسي, ينسى, نسيان, منسي, تناسى, يتناسى, تجاهل, يتجاهل, أغفل, يغفل, إغفال
  en: forget, forgot, forgotten, ignore, ignored, overlook, neglect
  fr: oublier, oublié, oubli, ignorer, négliger
  es: olvidar, olvidado, olvido, ignorar, pasar por alto
  ru: забыть, забывать, забыт, игнорировать, пренебречь

# --- feelings and reactions ---

feeling : thing
  ar: شعور, مشاعر, إحساس, أحاسيس, عاطفة, عواطف, شعر ب, يشعر ب, أعرب عن مشاعره
  en: feeling, feel, felt, emotion, emotional, sentiment
  fr: sentiment, ressentir, ressenti, émotion, émotionnel
  es: sentimiento, sentir, siente, emoción, emocional
  ru: чувство, чувствовать, почувствовать, эмоция, ощущение, ощущать

reaction : event
  ar: رد فعل, ردود فعل, ردود أفعال, تفاعل, يتفاعل, ردة فعل, تجاوب
  en: reaction, react, reacted, response to, backlash
  fr: réaction, réagir, réagi, riposte verbale
  es: reacción, reaccionar, reaccionó
  ru: реакция, реагировать, отреагировать, отклик

concern : event < feeling
  opposite: reassure
  ar: قلق, يقلق, أقلق, أعرب عن قلقه, عبر عن قلقه, مقلق, مثير للقلق, هاجس, هواجس, مخاوف, انشغال, أبدى قلقه, انزعج, ينزعج, انزعاج
  en: concern, concerned, worry, worried, worries, worrying, uneasy, unease, misgivings
  fr: inquiétude, inquiet, inquiète, s'inquiéter, inquiétant, préoccupation, préoccupé, souci
  es: preocupación, preocupado, preocuparse, preocupa, preocupante, inquietud, inquieto
  ru: обеспокоенность, обеспокоен, беспокойство, озабоченность, озабочен, беспокоиться, тревожиться за, волнение за

alarm : event < concern
  ar: قلق بالغ, قلق شديد, قلق عميق, بالغ القلق, بالغ قلقه, انزعاج شديد, دق ناقوس الخطر, ناقوس الخطر, مثير للجزع, جزع
  en: alarm, alarmed, alarming, deep concern, grave concern, deeply concerned, gravely concerned, seriously concerned, sound the alarm
  fr: alarme, alarmé, alarmant, vive inquiétude, profonde inquiétude, profondément préoccupé, vive préoccupation, sonner l'alarme
  es: alarma, alarmado, alarmante, honda preocupación, profunda preocupación, grave preocupación, dar la voz de alarma
  ru: тревога, встревожен, тревожный, глубокая обеспокоенность, серьезная обеспокоенность, глубокая озабоченность, бить тревогу

fear : event < feeling
  ar: خوف, خاف, يخاف, خشي, يخشى, خشية, خائف, خائفون, تخوف, يتخوف, تخوفات, مخيف, رهبة, خوفا من, خشية من
  en: fear, feared, fearful, afraid, scared, frightened, dread, apprehension
  fr: peur, craindre, craint, crainte, avoir peur, redouter, effrayé, appréhension
  es: miedo, temer, temido, teme, temor, asustado, tener miedo
  ru: страх, бояться, опасаться, опасение, опасения, боязнь, испуган, испугаться

panic : event < fear
  ar: ذعر, هلع, رعب, فزع, مذعور, أصيب بالذعر, حالة هلع, رعب شديد, مرعب, مروع
  en: panic, panicked, terror-stricken, horror, horrified, terrified, terrifying, horrific
  fr: panique, paniqué, effroi, horreur, horrifié, terrifié, terrifiant, épouvante
  es: pánico, espanto, horror, horrorizado, aterrorizado, aterrador, horroroso
  ru: паника, ужас, в ужасе, запаниковать, ужасающий, панический

reassure : event
  opposite: concern
  ar: طمأن, يطمئن, طمأنة, اطمأن, اطمئنان, مطمئن, تطمين, تطمينات, هدأ المخاوف
  en: reassure, reassured, reassurance, reassuring, allay fears
  fr: rassurer, rassuré, rassurant, apaiser les craintes
  es: tranquilizar, tranquilizado, tranquilizador, disipar temores
  ru: успокоить, успокаивать, развеять опасения, обнадежить

calm : quality
  opposite: tense
  ar: هادئ, هدوء, هدأ, يهدأ, تهدئة, يهدئ, سكون, سكينة, ضبط النفس
  en: calm, calmed, quiet, calmness, tranquillity, tranquility, restraint
  fr: calme, calmer, calmé, tranquille, tranquillité, apaisement, retenue
  es: calma, calmado, tranquilo, tranquilidad, calmar, contención
  ru: спокойный, спокойствие, спокойно, затишье, успокоиться, сдержанность

anger : event < feeling
  opposite: satisfaction
  ar: غضب, يغضب, غاضب, غاضبون, أغضب, استاء, يستاء, استياء, مستاء, سخط, ساخط, امتعاض, ممتعض, حنق, استنكر, يستنكر, استنكار, احتقان
  en: anger, angry, angered, resentment, displeasure, annoyed, indignation, indignant, discontent
  fr: colère, en colère, mécontentement, mécontent, fâché, indignation, indigné, irritation
  es: enojo, enojado, enfado, enfadado, ira, descontento, molesto, malestar, indignación, indignado
  ru: гнев, разгневан, злость, недовольство, недоволен, возмущение, возмущен, негодование

fury : event < anger
  ar: غضب شديد, غضب عارم, غضب عارمة, موجة غضب, استشاط غضبا, غليان شعبي, استياء شديد, ثائرة, غضبة
  en: fury, furious, outrage, outraged, enraged, rage, uproar, incensed, outcry
  fr: fureur, furieux, furieuse, rage, vive colère, scandalisé, tollé
  es: furia, furioso, rabia, enfurecido, indignación masiva, clamor
  ru: ярость, в ярости, яростный, бешенство, взбешен, бурное возмущение

satisfaction : event < feeling
  opposite: anger
  ar: رضا, ارتياح, مرتاح, راض, راضون, أعرب عن ارتياحه, عبر عن ارتياحه, ارتاح ل, رضي عن
  en: satisfaction, satisfied, pleased, content with, contentment, relief, relieved
  fr: satisfaction, satisfait, se féliciter de, soulagement, soulagé
  es: satisfacción, satisfecho, complacido, alivio, aliviado
  ru: удовлетворение, удовлетворен, доволен, удовлетворенность, облегчение

joy : event < feeling
  opposite: grief
  ar: فرح, يفرح, فرحة, أفراح, سعادة, سعيد, سعداء, مسرور, سرور, ابتهاج, ابتهج, بهجة, مبتهج, ابتسم, يبتسم, ابتسامة, ضحك, يضحك
  en: joy, joyful, happy, happiness, delight, delighted, glad, jubilation, smile, smiled, laugh, laughed
  fr: joie, joyeux, heureux, heureuse, bonheur, ravi, allégresse, sourire, rire
  es: alegría, alegre, feliz, felicidad, contento, júbilo, sonreír, sonrisa, reír
  ru: радость, радостный, рад, счастье, счастливый, радоваться, ликование, улыбка, улыбнуться, смеяться, смех

grief : event < feeling
  opposite: joy
  ar: حزن, يحزن, حزين, أحزان, أسى, محزن, مأساة, مآس, مأساوي, فجع, فاجعة, مفجع, بكى, يبكي, بكاء, دموع, لوعة
  en: grief, sorrow, sad, sadness, saddened, tragedy, tragic, heartbroken, weep, wept, tears
  fr: tristesse, triste, chagrin, douleur profonde, tragédie, tragique, attristé, pleurer, larmes
  es: tristeza, triste, dolor profundo, pesar, tragedia, trágico, entristecido, llorar, lágrimas
  ru: горе, печаль, скорбный, грусть, трагедия, трагический, опечален, плакать, слезы

shock : event < feeling
  ar: صدمة, صدمات, صدم, يصدم, مصدوم, صادم, ذهول, مذهول, أذهل
  en: shock, shocked, shocking, stunned, stun, dismay, appalled
  fr: choc, choqué, choquant, sous le choc, consterné, consternation, stupeur
  es: conmoción, conmocionado, impactado, consternado, consternación, estupor
  ru: шок, шокирован, шокирующий, потрясение, потрясен, потрясти, ошеломлен

surprise : event < feeling
  ar: فاجأ, يفاجئ, مفاجأة, مفاجآت, مفاجئ, متفاجئ, فوجئ, تفاجأ, استغرب, يستغرب, استغراب, دهشة, اندهش, مدهش, غير متوقع, على نحو مفاجئ
  en: surprise, surprised, surprising, unexpected, unexpectedly, astonished, astonishment, sudden, suddenly
  fr: surprendre, surpris, surprise, surprenant, inattendu, étonné, étonnement, soudain
  es: sorprender, sorprendido, sorpresa, sorprendente, inesperado, asombro, asombrado, repentino
  ru: удивить, удивлен, удивление, неожиданный, неожиданно, внезапный, внезапно, сюрприз, изумление

interest : event
  ar: اهتم, يهتم, اهتمام, اهتمامات, مهتم, اكترث, يكترث, حظي باهتمام, لافت للانتباه, لفت الأنظار
  en: interested in, take an interest, attention, attract attention, curious, curiosity
  fr: s'intéresser, intéressé par, attention, attirer l'attention, curiosité
  es: interesarse, interesado en, atención a, llamar la atención, curiosidad
  ru: интересоваться, заинтересован, внимание, привлечь внимание, любопытство

love : event < feeling
  opposite: hatred
  ar: حب, أحب, يحب, محبة, محب, عشق, مودة, محبوب, إعجاب, معجب, معجبون
  en: love, loved, affection, fond of, admire, admiration, admirer
  fr: amour, aimer, aimé, affection, admiration, admirer
  es: amor, amar, amado, cariño, admiración, admirar
  ru: любовь, любить, любимый, привязанность, восхищение, восхищаться

hatred : event < feeling
  opposite: love
  ar: كراهية, كره, يكره, حقد, أحقاد, بغض, بغضاء, ضغينة, ضغائن, عداء, عدائي, خطاب الكراهية
  en: hatred, hate, hated, hostility, hostile, animosity, grudge, hate speech
  fr: haine, haïr, détester, hostilité, rancune, animosité
  es: odio, odiar, odiado, hostilidad, hostil, rencor, animosidad
  ru: ненависть, ненавидеть, враждебность, враждебный, неприязнь, вражда

pride : event < feeling
  ar: فخر, يفخر, فخور, افتخر, يفتخر, افتخار, اعتزاز, اعتز, يعتز, معتز
  en: pride, proud, take pride
  fr: fierté, fier de, fière, s'enorgueillir
  es: orgullo, orgulloso, enorgullecerse
  ru: гордость, гордиться, горд, гордый

regret : event < feeling
  ar: أسف, يأسف, آسف, أسف ل, تأسف, ندم, يندم, نادم, أعرب عن أسفه, عبر عن أسفه, للأسف, مؤسف
  en: regret, regretted, regrettable, regretful, remorse, unfortunately
  fr: regretter, regretté, regret, regrettable, remords, déplorer, malheureusement
  es: lamentar, lamentado, lamenta, lamentable, arrepentirse, arrepentimiento, lamentablemente, remordimiento
  ru: сожаление, сожалеть, выразить сожаление, раскаяние, к сожалению, прискорбный

apologise : event
  ar: اعتذر, يعتذر, اعتذار, اعتذارات, قدم اعتذاره, قدم اعتذارا, معتذر, طلب الصفح, طلب السماح
  en: apologise, apologize, apologised, apologized, apology, apologies, say sorry, sorry
  fr: s'excuser, excuses, présenter des excuses, présenté ses excuses, demander pardon
  es: disculparse, disculpa, disculpas, pedir perdón, pidió perdón, pedir disculpas
  ru: извиниться, извиняться, извинение, извинения, принести извинения, просить прощения

forgive : event
  ar: سامح, يسامح, مسامحة, تسامح, متسامح, صفح, يصفح عن, غفر, يغفر, غفران
  en: forgive, forgave, forgiven, forgiveness, pardon me, tolerance
  fr: pardonner, pardonné, pardon, tolérance
  es: perdonar, perdonado, perdón, tolerancia
  ru: простить, прощать, прощение, терпимость

thank : event
  ar: شكر, يشكر, شكرا, امتنان, ممتن, أعرب عن امتنانه, عبر عن شكره, توجه بالشكر
  en: thank, thanked, thanks, gratitude, grateful
  fr: remercier, remercié, remerciement, merci, gratitude, reconnaissant
  es: agradecer, agradecido, agradece, agradecimiento, gracias, gratitud
  ru: благодарить, поблагодарить, благодарность, благодарен, спасибо, признательность

praise : event
  opposite: criticise
  ar: أشاد, يشيد, إشادة, مشيدا, أثنى, يثني, ثناء, مدح, يمدح, مديح, امتدح, يمتدح, نوه ب, ينوه, تنويه, مجد, إطراء, ثمن جهود, يثمن
  en: praise, praised, hail, hailed, laud, lauded, commend, commended, pay tribute to, paid tribute to, compliment, applaud the
  fr: louer, loué, éloge, faire l'éloge, saluer, salué, féliciter pour, rendre hommage à, louange
  es: elogiar, elogiado, elogio, alabar, alabanza, ensalzar, rendir tributo
  ru: похвалить, хвалить, похвала, высоко оценить, отдать должное, восхвалять, одобрительно отозваться

criticise : event
  opposite: praise
  ar: انتقد, ينتقد, انتقاد, انتقادات, منتقد, منتقدون, نقد, عاب على, هاجم لفظيا, لام, يلوم, لوم, ملامة, وبخ, توبيخ
  en: criticise, criticize, criticised, criticized, criticism, critic, critical of, blame, blamed, rebuke, rebuked, reprimand, chide
  fr: critiquer, critiqué, critique, critiques, reprocher, reproche, blâmer, blâme, réprimander
  es: criticar, criticado, crítica, críticas, crítico con, reprochar, reproche, culpar, reprender
  ru: критиковать, раскритиковать, критика, критик, упрекнуть, упрек, обвинять в бездействии, порицать, порицание

slam : event < criticise
  ar: انتقد بشدة, انتقادات لاذعة, شن هجوما على, انتقادات حادة, هجوم لاذع, وجه انتقادات شديدة, ندد بقوة
  en: slam, slammed, blast, blasted, lambast, lambasted, harsh criticism, harshly criticised, sharply criticized, lash out, lashed out
  fr: fustiger, fustigé, vivement critiquer, vivement critiqué, vives critiques, vilipender, s'en prendre à
  es: arremeter contra, arremetió, criticar duramente, duras críticas, fustigar, cargar contra
  ru: резко критиковать, резко раскритиковать, резкая критика, обрушиться с критикой, жесткая критика

condemn : event < criticise
  opposite: welcome
  ar: أدان, يدين, إدانة, إدانات, ندد, يندد, تنديد, شجب, يشجب, استهجن, يستهجن, استهجان, مندد, تنديدا ب
  en: condemn, condemned, condemnation, denounce, denounced, denunciation, decry, decried, deplore
  fr: dénoncer, dénoncé, dénonciation, condamner fermement, condamner l'attaque, déplore, condamnation de l'attaque
  es: denunciar, denunciado, denuncia, repudiar, repudio, condenar el ataque, condenar enérgicamente
  ru: осудить, осуждать, осуждение, осудил, заклеймить, резко осудить

strongly-condemn : event < condemn
  ar: أدان بشدة, أدان بأشد العبارات, بأشد العبارات, استنكر بشدة, إدانة شديدة, ندد بشدة, يدين بشدة
  en: strongly condemn, strongly condemned, strongest terms, condemn in the strongest terms, utterly condemn
  fr: condamner avec la plus grande fermeté, fermement condamné, condamner avec force, les termes les plus fermes
  es: condenar en los términos más enérgicos, términos más enérgicos, condena enérgica, firme condena
  ru: решительно осудить, решительное осуждение, самым решительным образом осудить

welcome : event
  opposite: condemn
  ar: رحب, يرحب, ترحيب, مرحبا, رحب ب, استقبل, يستقبل, استقبال, حفل استقبال, مرحب, لقي ترحيبا, حفاوة
  en: welcome, welcomed, welcoming, warm reception, greeted warmly
  fr: saluer la décision, accueillir favorablement, accueil, bienvenue, se réjouir de, accueillir avec satisfaction
  es: acoger con satisfacción, bienvenida, dar la bienvenida, acogida, celebrar la decisión
  ru: приветствовать, поприветствовать решение, приветствовал, радушный прием, приветственный

congratulate : event
  ar: هنأ, يهنئ, تهنئة, تهان, تهاني, مهنئا, بارك ل, تبريكات, برقية تهنئة
  en: congratulate, congratulated, congratulations, felicitations
  fr: féliciter, félicité, félicitations
  es: felicitar, felicitado, felicitación, felicitaciones, enhorabuena
  ru: поздравить, поздравлять, поздравление, поздравил

celebrate : event
  opposite: mourn
  ar: احتفل, يحتفل, احتفال, احتفالات, حفل, حفلات, احتفى, يحتفي, احتفاء, عيد, أعياد, مهرجان شعبي, محتفل, محتفلون
  en: celebrate, celebrated, celebration, party, festivities, festive, holiday, feast
  fr: fêter, fêté, fête, célébrer, célébré, célébration, festivités
  es: festejar, festejo, fiesta, celebrar, celebración, festividad
  ru: праздновать, отпраздновать, празднование, праздник, отмечать, торжество

commemorate : event
  ar: أحيا ذكرى, يحيي ذكرى, إحياء ذكرى, تخليد ذكرى, خلد ذكرى, تكريما لذكرى, نصب تذكاري, تأبين, حفل تأبين, إحياء لذكرى
  en: commemorate, commemorated, commemoration, mark the anniversary, memorial, memorial service, monument, in memory of
  fr: commémorer, commémoré, commémoration, mémorial, monument, en mémoire de, à la mémoire
  es: conmemorar, conmemorado, conmemoración, memorial, monumento, en memoria de
  ru: почтить память, мемориал, памятник, в память о, поминовение, памятное мероприятие, панихида

anniversary : thing
  ar: ذكرى سنوية, الذكرى السنوية, ذكرى, ذكريات, عيد ميلاد, يوبيل, الذكرى المئوية, الذكرى الأولى
  en: anniversary, birthday, jubilee, centenary
  fr: anniversaire, jubilé, centenaire
  es: aniversario, cumpleaños, jubileo, centenario
  ru: годовщина, юбилей, день рождения, столетие

mourn : event < grief
  opposite: celebrate
  ar: حداد, أعلن الحداد, نعى, ينعى, نعي, عزى, يعزي, عزاء, تعاز, تعازي, تعزية, مواساة, واسى, رثاء, رثى, أحر التعازي, خالص العزاء
  en: mourn, mourned, mourning, mourner, condolence, condolences, grieve, day of mourning
  fr: deuil, pleurer la mort, condoléances, endeuillé, deuil national
  es: luto, duelo, condolencias, pésame, guardar luto, llorar la muerte
  ru: траур, скорбь, скорбеть, соболезнование, соболезнования, оплакивать, выразить соболезнования

funeral : event < mourn
  ar: جنازة, جنائز, جنازات, شيع, يشيع, تشييع, دفن, يدفن, مدفون, مراسم الدفن, صلاة الجنازة, جثمان, مثواه الأخير, ووري الثرى, مقبرة, مقابر, قبر, قبور
  en: funeral, bury, buried, burial, laid to rest, coffin, cemetery, grave site, cremation
  fr: funérailles, obsèques, enterrer, enterré, enterrement, inhumer, inhumé, inhumation, cercueil, cimetière
  es: funeral, entierro, enterrar, enterrado, sepelio, sepultar, sepultado, exequias, ataúd, cementerio
  ru: похороны, похоронить, похоронен, погребение, захоронение, гроб, кладбище, погребен

joke : event
  ar: مزح, يمزح, مزاح, مزحة, نكتة, نكات, مازحا, دعابة, سخر, يسخر, سخرية, ساخر, فكاهة, تهكم, طرفة
  en: joke, joked, joking, humour, humor, jest, quip, quipped, mock, mocked, mockery, satire, satirical
  fr: plaisanter, plaisanterie, blague, humour, moquer, se moquer, moquerie, satire, satirique
  es: bromear, broma, chiste, humor, burlarse, burla, sátira, satírico
  ru: шутить, пошутить, шутка, юмор, насмешка, высмеять, издеваться, сатира

greet : event
  ar: حيا, يحيي, تحية, تحيات, صافح, يصافح, مصافحة, عانق, يعانق, عناق, سلم على, لوح بيده
  en: greet, greeted, greeting, handshake, shake hands, shook hands, hug, hugged, embrace, wave to
  fr: poignée de main, serrer la main, serré la main, salutation, étreinte, embrassade
  es: saludar, saludado, saludo, apretón de manos, estrechar la mano, abrazo, abrazar
  ru: поздороваться, рукопожатие, пожать руку, пожал руку, объятие, обнять, приветствие

honour : event
  ar: كرم, يكرم, تكريم, مكرم, شرف, تشريف, وسام, أوسمة, قلد وسام, نيشان, تقليد وسام
  en: honour, honor, honoured, honored, tribute, decorated with, decoration for, order of merit
  fr: honorer, honoré, honneur, hommage, décoré de, décoration
  es: honrar, honrado, honor, homenaje, condecorar, condecoración
  ru: чествовать, честь, удостоить, удостоен, орден, наградить орденом

insult : event
  ar: أهان, يهين, إهانة, إهانات, مهين, شتم, يشتم, شتيمة, شتائم, سب, يسب, سباب, أساء إلى, يسيء إلى, إساءة, مسيء, إهانة كرامة
  en: insult, insulted, insulting, offend, offended, offensive remark, humiliate, humiliation, slur, abuse verbally
  fr: insulter, insulté, insulte, injure, offenser, offensant, humilier, humiliation
  es: insultar, insultado, insulto, ofender, ofensa, ofensivo comentario, humillar, humillación
  ru: оскорбить, оскорблять, оскорбление, унизить, унижение, обидеть, оскорбительный

respect : event
  opposite: insult
  ar: احترم, يحترم, احترام, محترم, توقير, قدر, تقدير, كرامة, مراعاة, راعى, يراعي
  en: respect, respected, respectful, esteem, dignity, observe the
  fr: respecter, respecté, respect, estime, dignité
  es: respetar, respetado, respeto, estima, dignidad
  ru: уважать, уважение, соблюдать, соблюдение, достоинство

trust : event < feeling
  ar: ثقة, وثق ب, يثق, موثوق, واثق, ائتمن, بناء الثقة, موثوقية
  en: trust, trusted, confidence, confident, reliable, credibility, credible
  fr: confiance, faire confiance, confiant, fiable, crédibilité, crédible
  es: confianza, confiar, confía, fiable, credibilidad, creíble
  ru: доверие, доверять, уверенность, уверен, надежный, достоверный

# --- discussing, stating, recording ---

discuss : event
  ar: ناقش, يناقش, مناقشة, مناقشات, نقاش, نقاشات, بحث مع, يبحث مع, بحث سبل, تباحث, يتباحث, تباحث مع, تداول حول, استعرض, يستعرض, استعراض, تناول موضوع, تدارس, نوقش, جدل, مداولات
  en: discuss, discussed, discussion, debate, debated, deliberate on, deliberations, talk about, go over, went over, review with
  fr: discuter, discuté, discussion, débattre, débattu, débat, évoquer avec, délibérations
  es: discutir, discutido, discusión, debatir, debatido, debate, deliberar, deliberaciones, conversar sobre
  ru: обсудить, обсуждать, обсуждение, обсужден, дискуссия, дебаты, прения

raise-an-issue : event < discuss
  ar: أثار قضية, أثار مسألة, طرح قضية, طرح موضوع, أثار موضوع, تطرق إلى, يتطرق إلى, طرح للنقاش, سلط الضوء على, تسليط الضوء, لفت إلى قضية
  en: raise the issue, raised the issue, raise the question, bring up, brought up, touch on, touched on, highlight, highlighted, draw attention to
  fr: soulever la question, soulevé la question, aborder, abordé, mettre en lumière, attirer l'attention sur
  es: plantear, planteado, plantea la cuestión, abordar, abordado, sacar a relucir, poner de relieve
  ru: поднять вопрос, поднял вопрос, поднимать тему, затронуть, затронул, обратить внимание на, коснуться темы

describe : event
  ar: وصف, يصف, توصيف, أوصاف, وصفا, صور بأنه, نعت, واصفا
  en: describe, described, description, characterise, characterize, portray, dub, dubbed, labelled as
  fr: décrire, décrit, description, qualifier de, qualifié de, dépeindre
  es: describir, descrito, describe, descripción, calificar de, calificó de, tachar de
  ru: описать, описывать, описание, охарактеризовать, назвать его, изобразить

explain : event
  ar: شرح, يشرح, شروح, فسر, يفسر, تفسير, تفسيرات, وضح, توضيح, توضيحات, استيضاح
  en: explain, explained, explanation, clarify, clarification, spell out
  fr: expliquer, expliqué, explication, éclaircir, éclaircissement, clarifier
  es: explicar, explicado, explica, explicación, aclarar, aclaración
  ru: объяснить, объяснять, объяснение, разъяснить, разъяснение, пояснение

confirm-as-fact : event
  opposite: refute
  ar: تأكد من, تأكدت, ثبت أن, ثبوت, أثبت, يثبت, إثبات, إثباتات, تحقق من صحة, التحقق من صحة, تثبت من, صدق على صحة
  en: verify, verified, verification, prove, proved, proven, establish the truth, authenticate, independently verified, confirmed the authenticity
  fr: vérifier, vérifié, vérification, prouver, prouvé, authentifier, avéré
  es: verificar, verificado, verificación, comprobar, comprobado, probado, autentificar
  ru: проверить достоверность, доказать, доказан, подтвердиться, подтвердилось, достоверно установлено, верификация

refute : event
  opposite: confirm-as-fact
  ar: دحض, يدحض, فند, يفند, تفنيد, زيف الادعاء, لا أساس له من الصحة, عار عن الصحة, لا صحة ل
  en: refute, refuted, rebut, rebuttal, debunk, debunked, disprove, unfounded, baseless, groundless
  fr: réfuter, réfuté, infirmer, sans fondement, infondé
  es: refutar, refutado, rebatir, sin fundamento, infundado
  ru: опровергнуть, опровергать, опровержение, необоснованный, беспочвенный

compare : event
  ar: قارن, يقارن, مقارنة, مقارنات, بالمقارنة, قياسا إلى, شبه ب, تشبيه, مقابل العام الماضي
  en: compare, compared, comparison, liken, likened, versus
  fr: comparer, comparé, comparaison, par rapport à
  es: comparar, comparado, comparación, frente al año anterior
  ru: сравнить, сравнивать, сравнение, сравнить с, по сравнению

question : event
  opposite: answer
  ar: سأل, يسأل, سؤال, أسئلة, تساءل, يتساءل, تساؤل, تساؤلات, استفسر, يستفسر, استفسار, استفسارات, مساءلة
  en: ask a question, asked whether, question, questions, inquire, enquire, inquiry about, query
  fr: poser une question, questions, interroger sur, s'interroger, interrogation
  es: preguntar, pregunta, preguntó, preguntas, interrogante, cuestionar
  ru: спросить, спрашивать, задать вопрос, спросил, вопросы журналистов, поинтересоваться

answer : event
  opposite: question
  ar: أجاب, يجيب, إجابة, إجابات, جواب, أجوبة, رد على سؤال, ردا على سؤال, يرد على, رد على
  en: answer, answered, reply, replied, respond, responded, response
  fr: répondre, répondu, réponse
  es: responder, respondido, respuesta, contestar, contestó
  ru: ответить, отвечать, ответ, ответил

list : thing
  ar: قائمة, قوائم, لائحة, لوائح, كشف بأسماء, جدول أسماء, إدراج, أدرج, يدرج, القائمة السوداء
  en: list, listed, listing, blacklist, blacklisted, roster
  fr: liste, inscrire sur la liste, liste noire
  es: lista, listado, incluir en la lista, lista negra
  ru: список, перечень, включить в список, черный список

document : thing
  ar: وثيقة, وثائق, مستند, مستندات, ملف, ملفات, وثق, يوثق, توثيق, أرشيف, أوراق رسمية, مخطوطة, مخطوطات
  en: document, documented, documentation, file, papers, dossier, archive, manuscript
  fr: document, documenté, dossier, archive, archives, documentation, manuscrit
  es: documento, documentado, documentación, expediente, archivo, manuscrito
  ru: документ, документы, досье, архив, рукопись, документация

report : thing
  ar: تقرير, تقارير, بلاغ, بلاغات, أبلغ عن حادث, تقريرا
  en: report on, reports, report by, dossier report, bulletin, new report
  fr: rapport, rapports, compte rendu, bulletin
  es: informe, informes, reporte, boletín
  ru: доклад, отчет, сводка, рапорт

study : thing < report
  ar: دراسة, دراسات, بحث علمي, أبحاث, بحوث, باحث, باحثون, استطلاع رأي, استطلاعات, استبيان
  en: study, studies, research, researcher, survey, opinion poll
  fr: étude, études, recherches, chercheur, enquête d'opinion, sondage
  es: estudio, estudios, investigación científica, investigador científico, encuesta, sondeo
  ru: исследование, исследователь, опрос, изучение

letter : thing
  ar: رسالة, رسائل, خطاب موجه, كتاب رسمي, برقية, برقيات, مذكرة, مذكرات, مراسلات
  en: letter, message, cable, memo, memorandum, correspondence, telegram
  fr: lettre, message, mémorandum, courrier, télégramme
  es: carta, mensaje, memorando, telegrama, correspondencia
  ru: письмо, послание, сообщение от, меморандум, телеграмма, переписка

photo : thing
  ar: صورة, صور, صورة فوتوغرافية, التقط صورة, التقاط صور, مصور, مصورون, لقطة, لقطات
  en: photo, photograph, picture, pictured, image, photographer, snapshot, selfie
  fr: photo, photographie, image, photographe, cliché
  es: foto, fotografía, imagen, imágenes, fotógrafo
  ru: фото, фотография, снимок, изображение, фотограф

video : thing
  ar: فيديو, مقطع فيديو, مقاطع فيديو, شريط فيديو, تسجيل مصور, تسجيلات, مقطع مصور, تسجيل صوتي
  en: video, footage, clip, recording, videotape
  fr: vidéo, enregistrement vidéo, images vidéo, enregistrement
  es: vídeo, video, grabación, metraje
  ru: видео, видеозапись, ролик, кадры, запись разговора

map : thing
  ar: خريطة, خرائط, خارطة, خرائط تفصيلية
  en: map, mapped, mapping
  fr: carte géographique, cartographie, plan de la ville
  es: mapa, cartografía
  ru: карта местности, картография

source : thing
  ar: مصدر, مصادر, مصدر مطلع, مصادر مطلعة, مصدر مسؤول
  en: source, sources, insider, sources familiar
  fr: source, sources, source proche
  es: fuente, fuentes, fuente cercana
  ru: источник, источники, собеседник агентства

media : thing
  ar: وسائل الإعلام, وسيلة إعلام, إعلام, إعلامي, صحيفة, صحف, جريدة, جرائد, مجلة, مجلات, قناة تلفزيونية, تلفزيون, إذاعة, إذاعات, وكالة أنباء, صحافة, صحفي, صحافي, صحفيون, صحافيون, مراسل, مراسلون, مؤتمر صحفي
  en: media, press, newspaper, magazine, television, TV channel, radio, broadcaster, news agency, journalist, reporter, correspondent, news outlet, news conference
  fr: médias, presse, journal, magazine, télévision, chaîne, radio, agence de presse, journaliste, reporter, correspondant, conférence de presse
  es: medios de comunicación, prensa, periódico, diario, revista, televisión, radio, agencia de noticias, periodista, reportero, corresponsal, rueda de prensa
  ru: средства массовой информации, сми, пресса, газета, журнал, телевидение, телеканал, радио, информагентство, журналист, корреспондент, пресс-конференция

publish : event
  ar: نشر, ينشر, نشر على, منشور, منشورات, أصدر, يصدر, إصدار, إصدارات, صدر, صدور, بث, يبث, أذاع, يذيع
  en: publish, published, publication, release, released, issue a, issued, broadcast, air, aired, post online, posted
  fr: publier, publié, publication, diffuser, diffusé, diffusion, émettre, paraître
  es: publicar, publicado, publicación, emitir, emitido, difundir, difundido, difusión
  ru: опубликовать, публиковать, публикация, опубликован, издать, обнародован, выпустить, транслировать, трансляция

rumour : thing
  ar: شائعة, شائعات, إشاعة, إشاعات, أخبار كاذبة, معلومات مضللة, تضليل, مضلل, خبر كاذب, ادعاءات كاذبة
  en: rumour, rumor, fake news, disinformation, misinformation, hoax, misleading, false claims
  fr: rumeur, fausses nouvelles, désinformation, infox, canular, trompeur
  es: rumor, noticias falsas, bulo, desinformación, engañoso
  ru: слух, слухи, фейк, дезинформация, ложные сведения, вводящий в заблуждение

information : thing
  ar: معلومة, معلومات, خبر, أخبار, نبأ, أنباء, إفادة معلومات, تفاصيل, تفصيل
  en: information, news, tidings, details, intelligence report
  fr: information, informations, nouvelles, détails, renseignements
  es: información, noticia, noticias, detalles, datos disponibles
  ru: информация, сведения, новость, новости, подробности, детали

text : thing
  ar: نص, نصوص, صيغة, صيغ, مسودة, مسودات, عبارة, عبارات, نسخة, نسخ
  en: text, wording, draft, drafted, phrase, copy of
  fr: texte, libellé, ébauche, brouillon, formulation, copie
  es: texto, redacción del texto, borrador, formulación, copia
  ru: текст, формулировка, проект документа, черновик, копия

# --- problem, solution, cause, condition ---

issue : thing
  ar: قضية, قضايا, مسألة, مسائل, موضوع, مواضيع, موضوعات, ملف شائك, شأن, شؤون
  en: issue, issues, matter, topic, subject, question of, affair
  fr: question, sujet, affaire, thème, enjeu, dossier en cours
  es: cuestión, asunto, tema, temas
  ru: вопрос, тема, проблематика, дело о

problem : thing < issue
  opposite: solution
  ar: مشكلة, مشكلات, مشاكل, معضلة, معضلات, صعوبة, صعوبات, صعب, عقبة, عقبات, تحد, تحديات, تحدي, إشكالية, إشكاليات, عائق, عوائق
  en: problem, difficulty, difficult, trouble, obstacle, hurdle, challenge, challenges, setback, dilemma
  fr: problème, problèmes, difficulté, difficile, obstacle, défi, défis, ennui, dilemme
  es: problema, dificultad, difícil, obstáculo, reto, desafío, traba, dilema
  ru: проблема, трудность, трудный, препятствие, вызовы, сложность, помеха, затруднение

crisis : thing < problem
  ar: أزمة, أزمات, متأزم, تأزم, محنة, وضع متأزم
  en: crisis, crises, turmoil, plight
  fr: crise, crises, tourmente
  es: crisis, convulsión
  ru: кризис, кризисный

mistake : thing < problem
  ar: خطأ, أخطاء, أخطأ, يخطئ, غلطة, غلط, هفوة, زلة, خطأ فادح, عن طريق الخطأ
  en: mistake, mistaken, error, blunder, wrong, by accident, lapse
  fr: erreur, faute, se tromper, bévue, bavure, par erreur
  es: error, errores, equivocación, equivocarse, fallo, por error
  ru: ошибка, ошибиться, промах, оплошность, по ошибке, просчет

defect : thing < problem
  ar: عيب, عيوب, خلل, أعطال, عطل, خلل فني, عطل فني, نقص, نواقص, ثغرة, ثغرات, شائبة
  en: defect, defective, fault, faulty, flaw, malfunction, breakdown, shortcoming, loophole
  fr: défaut, défaillance, panne, dysfonctionnement, faille, défectueux
  es: defecto, defectuoso, avería, falla, desperfecto, mal funcionamiento
  ru: дефект, неисправность, неполадка, поломка, недостаток, неисправен

solve : event
  ar: حل المشكلة, يحل, حل الأزمة, حل الخلاف, تسوية المشكلة, عالج, يعالج, معالجة, معالجة الأزمة, فض, إيجاد حل, تذليل
  en: solve, solved, resolve, resolved, settle, settled, sort out, tackle, tackled, fix, fixed
  fr: résoudre, résolu, régler, réglé, remédier, résorber
  es: resolver, resuelto, solucionar, solucionado, remediar, arreglar
  ru: решить проблему, решение проблемы, урегулировать, устранить, устранение, разрешить кризис, уладить

solution : thing
  opposite: problem
  ar: حل, حلول, مخرج من الأزمة, تسوية, تسويات, حل وسط, علاج للأزمة
  en: solution, settlement, remedy, fix for, way out of the crisis, compromise
  fr: solution, règlement du conflit, remède, compromis
  es: solución, arreglo, remedio, salida a la crisis
  ru: решение вопроса, урегулирование, выход из кризиса, компромисс

repair : event
  opposite: break-something
  ar: أصلح, يصلح, تصليح, ترميم, رمم, يرمم, صيانة, إصلاح الأعطال, إعادة تأهيل, إعادة إعمار, إعمار
  en: repair, repaired, maintenance, restoration, rebuild, rebuilt, reconstruction, refurbish, mend
  fr: réparer, réparé, réparation, entretien, restauration, reconstruire, reconstruction, rénover, rénovation
  es: reparar, reparado, reparación, mantenimiento, restauración, reconstruir, reconstrucción, renovación
  ru: ремонт, отремонтировать, починить, восстановить, восстановление, реставрация, реконструкция

break-something : event
  opposite: repair
  ar: كسر, يكسر, تكسير, حطم, يحطم, تحطيم, انكسر, مكسور, تعطل, يتعطل, خرب, تخريب, شرخ
  en: break, broke, broken, smash, smashed, break apart, vandalise, vandalism, crack
  fr: casser, cassé, briser, brisé, se rompre, rompu, vandalisme, fissure
  es: romper, roto, rompe, rotura, destrozar, destrozos, vandalismo, grieta
  ru: сломать, сломан, разбить, разбит, вандализм, трещина, сломаться

build : event
  opposite: demolish
  ar: بنى, يبني, بناء, شيد, يشيد بناء, تشييد, مبنى, مبان, مباني, بناية, عمارة, عمارات, ورشة بناء, منشأة, منشآت
  en: build, built, construct, construction, building, buildings, facility, erect
  fr: construire, construit, construction, bâtir, bâtiment, immeuble, édifice, édifier
  es: construir, construido, construye, construcción, edificio, edificar, inmueble, instalación
  ru: построить, строить, строительство, построен, здание, постройка, сооружение, возвести

demolish : event
  opposite: build
  ar: هدم, يهدم, تهديم, مهدم, أزال المبنى, إزالة, إزالة المباني, جرف, تجريف, هدم المنازل
  en: demolish, demolished, demolition, tear down, tore down, bulldoze, bulldozed, raze, razed
  fr: démolir, démoli, démolition, raser, rasé
  es: demoler, demolido, demolición, derribar el edificio, arrasar
  ru: снести, снос, снесен, сносить, сровнять с землей

aim : thing
  ar: هدف, أهداف, غاية, غايات, غرض, أغراض, يهدف إلى, يستهدف تحقيق, مقصد, مقاصد, بهدف, بغية, من أجل, هدف استراتيجي, مرمى إليه
  en: aim, aimed at, objective, purpose, goal of the plan, in order to, target of
  fr: objectif, but de, viser à, visant à, finalité, afin de
  es: objetivo, meta, propósito, finalidad, con el fin de, con miras a
  ru: цель, целью, задача, с целью, нацелен, предназначение

result : thing
  ar: نتيجة, نتائج, حصيلة, عاقبة, عواقب, تبعات, تداعيات, مآل, محصلة, ثمرة, ثمار, مخرجات, ترتب
  en: result, outcome, consequence, consequences, repercussions, aftermath, fallout, fruit of
  fr: résultat, résultats, conséquence, conséquences, répercussions, bilan provisoire, retombées
  es: resultado, resultados, consecuencia, consecuencias, repercusiones, secuelas
  ru: результат, итог, итоги, последствия, последствие, исход

reason : thing
  ar: سبب في, أسباب, دافع, دوافع, مبرر, مبررات, ذريعة, ذرائع, حجة, حجج, بسبب, علة, باعث
  en: reason, reasons, motive, motivation, grounds for, justification, justify, pretext, excuse for, because of
  fr: raison, raisons, motif, mobile, justification, justifier, prétexte
  es: razón, razones, motivo, justificación, justificar, pretexto
  ru: причина, причины, мотив, основание для, оправдание, предлог, повод

condition : thing
  ar: شرط, شروط, مشروط, شريطة, اشتراطات, بشرط, دون شروط, شرط مسبق
  en: condition, conditions for, conditional, precondition, prerequisite, provided that, on condition, terms
  fr: condition, conditions, conditionnel, à condition que, préalable
  es: condición, condiciones, condicionado, requisito previo, siempre que
  ru: условие, условия, при условии, предварительное условие, обусловлен

situation : thing
  ar: وضع, أوضاع, حالة, حالات, ظرف, ظروف, موقف حرج, مشهد, أحوال
  en: situation, state of affairs, circumstance, circumstances, status, context
  fr: situation, état des lieux, circonstance, circonstances, contexte
  es: situación, circunstancia, circunstancias, estado de las cosas, contexto
  ru: ситуация, обстановка, положение дел, обстоятельство, обстоятельства, состояние

position : thing
  ar: موقف, مواقف, وجهة نظر, وجهات نظر, رأي, آراء, نظرة, رؤية
  en: position, stance, view, viewpoint, point of view, opinion, attitude, vision
  fr: position, point de vue, avis, opinion, attitude, vision
  es: posición, postura, punto de vista, opinión, actitud, visión
  ru: позиция, точка зрения, мнение, взгляд, отношение к, видение

risk : thing
  ar: خطر, أخطار, مخاطر, مخاطرة, مجازفة, خاطر, يخاطر, مغامرة, جازف, معرض للخطر
  en: risk, risks, risky, at risk, gamble, jeopardise, jeopardize
  fr: risque, risqué, risquer, à risque, mettre en péril
  es: riesgo, riesgos, arriesgado, arriesgar, poner en riesgo
  ru: риск, риски, рискованный, рисковать, рискнуть

danger : thing < risk
  opposite: safety
  ar: خطورة, أخطار محدقة, خطر داهم, خطر محدق, تهلكة, خطر على حياة
  en: danger, dangers, peril, hazard, in danger, imminent danger
  fr: danger, dangers, péril, en danger
  es: peligro, peligros, amenaza inminente, en peligro
  ru: опасность, опасности, опасность для жизни

safety : thing
  opposite: danger
  ar: سلامة, أمان, أمن وسلامة, مأمن, إجراءات السلامة, سالما
  en: safety, safeguard, safe and sound, unharmed, unhurt
  fr: sûreté, sain et sauf, indemne, mesures de sécurité
  es: seguridad ciudadana, a salvo, sano y salvo, ileso
  ru: безопасность, невредим, в безопасности, цел и невредим

protect : event
  ar: حمى, يحمي, حماية, محمي, محمية, صان, يصون, صون, حفظ, يحفظ, حفاظ, حافظ على, يحافظ, محافظة على, وقى
  en: protect, protected, protection, shield, preserve, preserved, preservation, guard against, conserve
  fr: protéger, protégé, protection, préserver, préservation, sauvegarder, sauvegarde
  es: proteger, protegido, protege, protección, preservar, preservación, resguardar, salvaguardar
  ru: защитить, защищать, защита, охранять, охрана, сохранить, сохранение, оберегать

opportunity : thing
  ar: فرصة, فرص, فرصة سانحة, فرصة تاريخية, أتاح الفرصة, احتمالات النجاح
  en: opportunity, chance, chances, window of opportunity
  fr: opportunité, occasion, chance de, chances
  es: oportunidad, ocasión, oportunidades
  ru: возможность, шанс, шансы, возможности

influence : event
  ar: أثر على, يؤثر, تأثير, تأثيرات, تأثر, يتأثر, متأثر, مؤثر, أثر, آثار, نفوذ, متضرر, وقع على
  en: influence, influenced, influential, affect, affected, impact, effect, effects, sway
  fr: influencer, influence, influent, affecter, affecté, impact, effet, effets
  es: influir, influencia, influyente, afectar, afectado, impacto, efecto, efectos
  ru: влиять, влияние, повлиять, влиятельный, воздействие, эффект, сказаться, затронут

pressure : event
  ar: ضغط, يضغط, ضغوط, ضغوطات, مارس ضغوطا, تحت ضغط, ضاغط
  en: pressure, pressured, put pressure, pressurise, under pressure, lobby
  fr: pression, pressions, faire pression, sous pression
  es: presión, presionar, presiones, bajo presión
  ru: давление, давить, оказать давление, надавить, нажим

role : thing
  ar: دور, أدوار, لعب دورا, يلعب دورا, اضطلع ب, يضطلع, أدى دورا, دور محوري
  en: role, play a role, played a role, part played, function
  fr: rôle, jouer un rôle, fonction, joué un rôle
  es: papel, rol, desempeñar un papel, función de
  ru: роль, сыграть роль, играть роль, функция

responsibility : thing
  ar: مسؤولية, مسئولية, مسؤوليات, حمل مسؤولية, تحمل المسؤولية, حمله المسؤولية, واجب, واجبات, مهمة, مهام, مهمات, عهدة, تكليف, كلف, يكلف
  en: responsibility, responsible for, accountable, accountability, duty, obligation, task, mission, claim responsibility, in charge of
  fr: responsabilité, responsable de, devoir, obligation, tâche, mission, chargé de
  es: responsabilidad, responsable de, deber, obligación, tarea, misión, encargado de
  ru: ответственность, ответственный за, обязанность, долг перед, миссия, поручение, поручить

right : thing
  ar: حق, حقوق, حقوق الإنسان, حق مشروع, استحق, يستحق, استحقاق, حقوقي, صاحب حق
  en: rights, right to, human rights, entitlement, entitled to, deserve
  fr: droits, droit à, droits de l'homme, droits humains, avoir le droit
  es: derechos, derecho a, derechos humanos, tener derecho
  ru: права, право на, права человека, иметь право

freedom : thing
  ar: حرية, حريات, حر, أحرار, حرية التعبير, تحرر
  en: freedom, liberty, freely, free speech, civil liberties
  fr: liberté, libertés, libre, librement, liberté d'expression
  es: libertad, libertades, libre, libremente, libertad de expresión
  ru: свобода, свободный, свободно, свобода слова

equality : thing
  ar: مساواة, تساوى, متساو, عدالة, عدل, إنصاف, منصف, تكافؤ, عادل
  en: equality, equal, fair, fairness, just, equity, parity
  fr: égalité, égal, équitable, équité, justice sociale, parité
  es: igualdad, igual, equitativo, equidad, justo, paridad
  ru: равенство, равный, справедливый, справедливость, паритет

discrimination : thing
  opposite: equality
  ar: تمييز, تمييز عنصري, عنصرية, عنصري, تفرقة, تهميش, مهمش, ظلم, مظلوم, جائر, إقصاء
  en: discrimination, discriminate, racism, racist, injustice, unfair, unjust, marginalised, exclusion
  fr: discrimination, discriminer, racisme, raciste, injustice, injuste, exclusion
  es: discriminación, discriminar, racismo, racista, injusticia, injusto, exclusión
  ru: дискриминация, расизм, расистский, несправедливость, несправедливый

# --- step, stage, path, kind, part ---

step : thing
  ar: خطوة, خطوات, خطا, إجراء, إجراءات, تدبير, تدابير, خطوة أولى
  en: step, steps, measure, measures, move by the government
  fr: étape franchie, mesure, mesures, démarche, pas décisif
  es: paso, pasos, medida, medidas, gestión ante
  ru: шаг, шаги, мера, меры

stage : thing
  ar: مرحلة, مراحل, طور أول, جولة, جولات, حقبة, مرحلة أولى, مرحلي, فترة, فترات, عصر, عصور, عهد
  en: stage, phase, period, era, round of
  fr: étape, phase, période, époque, stade
  es: etapa, fase, período, periodo, época
  ru: этап, стадия, фаза, период, эпоха, раунд

track : thing
  ar: مسار, مسارات, طريق, طرق, سبيل, سبل, درب, دروب, مسلك, مسيرة نحو, نهج, منهج
  en: track, path, pathway, course of, avenue for, route, approach to
  fr: voie, chemin, trajectoire, parcours, piste, démarche politique
  es: vía, camino, senda, rumbo, trayectoria, ruta
  ru: путь, курс на, трек, траектория, маршрут, дорога

direction : thing
  ar: اتجاه, اتجاهات, وجهة, وجهات, منحى, صوب, باتجاه, نحو, توجه عام, توجهات
  en: direction, towards, toward, destination, trend, tendency
  fr: direction de, vers, destination, tendance, orientation
  es: dirección, hacia, destino, tendencia, orientación
  ru: направление, в сторону, тенденция, назначение поездки

way : thing
  ar: طريقة, طرائق, وسيلة, وسائل, أسلوب, أساليب, كيفية, آلية, آليات, أداة, أدوات
  en: way, method, means, manner, mechanism, tool, technique
  fr: manière, méthode, moyen, façon, mécanisme, outil
  es: manera, método, medio para, modo, mecanismo, herramienta
  ru: способ, метод, средство, образом, механизм, инструмент

kind : thing
  ar: نوع, أنواع, صنف, أصناف, نمط, أنماط, شكل, أشكال, فئة, فئات, نوعية
  en: kind, type, sort, category, class of, variety, form of
  fr: type, sorte, genre, catégorie, espèce
  es: tipo, clase, género, categoría, especie
  ru: вид, тип, род, категория, сорт, разновидность

part : thing
  opposite: whole
  ar: جزء, أجزاء, قسم, أقسام, بعض, حصة, حصص, شطر, قطعة, قطع من, جزئي, جزئيا, عنصر, عناصر
  en: part, portion, section, segment, piece, some of, share of, partial, partly, element
  fr: partie, portion, morceau, part de, partiel, partiellement, segment, élément
  es: parte, porción, sección, trozo, parcial, parcialmente, segmento, elemento
  ru: часть, доля, кусок, частично, частичный, сегмент, элемент

whole : quality
  opposite: part
  ar: كل, كامل, كاملة, بالكامل, كليا, كلي, جميع, كافة, شامل, بأكمله, برمته, كامل الأراضي
  en: whole, entire, all, full, fully, entirely, completely, comprehensive, overall
  fr: entier, tout, tous, toutes, ensemble de, intégral, complet, complètement, entièrement
  es: entero, todo, todos, todas, íntegro, completo, completamente, totalmente
  ru: весь, все, целый, полный, полностью, целиком, всеобъемлющий

half-share : thing < part
  ar: نصف, أنصاف, النصف, منتصف, مناصفة
  en: half, halves, half of
  fr: moitié, demi, la moitié, mi-temps
  es: mitad, medio, la mitad
  ru: половина, наполовину, пол

majority : thing < part
  opposite: minority
  ar: أغلبية, غالبية, أكثرية, معظم, أغلب, غالب, في الغالب, أكثرهم
  en: majority, most of, mostly, the bulk of, mainly
  fr: majorité, la plupart, majoritaire, majoritairement, principalement
  es: mayoría, la mayor parte, mayoritario, mayoritariamente, principalmente
  ru: большинство, большая часть, преимущественно, в основном

minority : thing < part
  opposite: majority
  ar: أقلية, أقليات, قلة, قلة قليلة
  en: minority, a few of, a small number
  fr: minorité, minoritaire, un petit nombre
  es: minoría, minoritario, un pequeño número
  ru: меньшинство, незначительная часть, малая часть

number-of : thing
  ar: عدد, أعداد, عدد من, كمية, كميات, حجم, أحجام, كم من, نسبة, نسب, معدل, معدلات, مستوى, مستويات, رقم, أرقام
  en: number, quantity, amount, volume, rate, ratio, proportion, level, figure
  fr: nombre, quantité, montant, volume, taux, proportion, niveau, chiffre
  es: número, cantidad, monto, volumen, tasa, proporción, nivel, cifra
  ru: число, количество, объем, уровень, показатель, доля в процентах, цифра

total : thing
  ar: إجمالي, مجموع, إجمالا, حصيلة إجمالية, مجمل, العدد الإجمالي, مجموعه
  en: total, in total, sum, altogether, aggregate, overall number
  fr: total, au total, somme, totalité, en tout
  es: total, en total, suma, totalidad
  ru: общее число, всего, сумма, общее количество, в общей сложности, итого

average : thing
  ar: متوسط, معدل وسطي, متوسطات, في المتوسط
  en: average, on average, mean value, median
  fr: moyenne, en moyenne, moyen niveau
  es: promedio, en promedio, media anual
  ru: среднее, в среднем, средний показатель, средний

# --- people in groups, sides ---

member : thing
  ar: عضو, أعضاء, عضوة, عضوية, منتسب, منتسبون, أعضاؤه
  en: member, membership
  fr: membre, adhérent, adhésion
  es: miembro, integrante, afiliado, membresía
  ru: член, участник группы, членство

leader : thing
  ar: زعيم, زعماء, قائد, قادة, قيادي, قياديون, قيادة, قيادات, رأس, يرأس, ترأس, يترأس, رئاسة اجتماع, تزعم, يتزعم, زعامة
  en: leader, leadership, chief, head of, headed, heads, chair, chaired, boss
  fr: dirigeant, chef, leader, direction du parti, diriger, dirigé, présider, présidé
  es: líder, dirigente, jefe, liderazgo, liderar, encabezar, dirigir, presidir
  ru: лидер, руководитель, глава, вождь, руководство, возглавить, возглавлять, председательствовать

official-person : thing
  ar: مسؤول, مسؤولون, مسئول, مسؤول رفيع, مسؤول كبير, كبار المسؤولين, موظف رسمي
  en: official, officials, officeholder, functionary
  fr: haut responsable, responsable gouvernemental, fonctionnaire, responsables
  es: funcionario, alto cargo, altos cargos
  ru: чиновник, должностное лицо, высокопоставленный чиновник

spokesperson : thing
  ar: متحدث, متحدثة, المتحدث باسم, ناطق, ناطق باسم, الناطق الرسمي, متحدثون
  en: spokesman, spokeswoman, spokesperson, spokesmen
  fr: porte-parole
  es: portavoz, vocero, portavoces
  ru: пресс-секретарь, официальный представитель, спикер ведомства

expert : thing
  ar: خبير, خبراء, محلل, محللون, متخصص, مختص, مختصون, أخصائي, اختصاصي, مستشار, مستشارون
  en: expert, analyst, specialist, adviser, advisor, consultant
  fr: expert, analyste, spécialiste, conseiller, consultant
  es: experto, analista, especialista, asesor, consultor
  ru: эксперт, аналитик, специалист, советник, консультант

team : thing
  ar: فريق, فرق, طاقم, أطقم, طواقم, فريق عمل, كادر, كوادر
  en: team, crew, squad, staff
  fr: équipe, équipage, personnel
  es: equipo, tripulación, plantilla, personal
  ru: команда, экипаж, бригада, персонал

group : thing
  ar: مجموعة, مجموعات, جماعة, جماعات, فصيل, فصائل, كتلة, كتل, طائفة, طوائف, تكتل, زمرة
  en: group, grouping, faction, bloc, band of, community
  fr: groupe, groupement, faction, bloc, communauté
  es: grupo, agrupación, facción, bloque, comunidad
  ru: группа, группировка, фракция, блок, сообщество

crowd : thing < group
  ar: حشد, حشود, جمهور غفير, جماهير, جموع, تجمع, تجمعات, احتشد, يحتشد, متجمهر, تدافع, ازدحام, زحام, مزدحم
  en: crowd, crowds, mob, gather, gathered, gathering, throng, crowded, overcrowded
  fr: foule, foules, rassemblement, rassembler, se rassembler, attroupement, bondé
  es: multitud, muchedumbre, concentración de personas, congregarse, aglomeración, abarrotado
  ru: толпа, собраться, скопление людей, массовое скопление, многолюдный, давка

organisation : thing
  ar: منظمة, منظمات, مؤسسة, مؤسسات, هيئة, هيئات, جمعية, جمعيات, رابطة, روابط, جهاز, أجهزة, نقابة, اتحاد, اتحادات, منظمة غير حكومية
  en: organisation, organization, institution, body, agency, association, foundation, federation, NGO, non-governmental organisation
  fr: organisation, institution, organisme, agence, association, fédération, ong, fondation
  es: organización, institución, organismo, agencia, asociación, federación, ong, fundación
  ru: организация, учреждение в, институт, агентство, ассоциация, федерация, фонд, нко

committee : thing < organisation
  ar: لجنة, لجان, مجلس, مجالس, لجنة مشتركة, لجنة فنية, هيئة استشارية
  en: committee, commission, council, board, panel, task force
  fr: comité, commission, conseil, groupe d'experts
  es: comité, comisión, consejo, junta, panel
  ru: комитет, комиссия, совет, коллегия, правление

side : thing
  ar: طرف, أطراف, جانب, جوانب, جهة, جهات, ناحية, جهة معنية, ذات الصلة
  en: side, sides, party to, parties, stakeholder, counterpart
  fr: camp, parties, partie au conflit, côté, homologue
  es: bando, lado, partes, homólogo
  ru: сторона, стороны, коллега министра

each-side : thing < side
  opposite: one-side
  ar: كل طرف, كل جانب, كل من الطرفين, كل من الجانبين, كل جهة
  en: each side, each party, either side
  fr: chaque camp, chaque partie, de chaque côté, chacune des parties
  es: cada bando, cada parte, cada lado, cada una de las partes
  ru: каждая сторона, каждая из сторон, с каждой стороны

both-sides : thing < side
  opposite: one-side
  ar: الطرفان, الطرفين, الجانبان, الجانبين, كلا الطرفين, كلا الجانبين, كلا البلدين, البلدان, بين البلدين, الطرفين كليهما
  en: both sides, both parties, two sides, both countries, the two countries
  fr: les deux camps, les deux parties, de part et d'autre, les deux pays
  es: ambas partes, ambos bandos, ambos lados, ambos países, las dos partes
  ru: обе стороны, стороны обоюдно, с обеих сторон, обе страны

one-side : thing < side
  opposite: both-sides, each-side
  ar: طرف واحد, جانب واحد, أحد الطرفين, أحد الجانبين
  en: one side, one party, one of the parties
  fr: un seul camp, une seule partie, l'une des parties
  es: un solo bando, una de las partes, una sola parte
  ru: одна сторона, одна из сторон, одной из сторон

rival : thing
  opposite: ally
  ar: خصم, خصوم, منافس, منافسون, غريم, غرماء, عدو, أعداء, نافس, ينافس, منافسة, تنافس, يتنافس
  en: rival, rivalry, opponent, adversary, foe, enemy, compete, competed, competition, competitor
  fr: rival, rivalité, adversaire, ennemi, concurrent, concurrence, rivaliser, compétition
  es: rival, rivalidad, adversario, enemigo, competidor, competencia, competir, oponente
  ru: соперник, соперничество, противник, враг, конкурент, конкуренция, соревноваться

ally : thing
  opposite: rival
  ar: حليف, حلفاء, تحالف, يتحالف, تحالفات, متحالف, شريك, شركاء, شراكة, شراكات, صديق, أصدقاء, صداقة
  en: ally, allies, allied, alliance, partner, partnership, friend, friendship, coalition partner
  fr: allié, alliance, partenaire, partenariat, ami, amitié
  es: aliado, alianza, socio, asociación estratégica, amigo, amistad
  ru: союзник, союз с, альянс, партнер, партнерство, друг, дружба

person : thing
  ar: شخص, أشخاص, شخصية, شخصيات, فرد, أفراد, إنسان, بشر, شخص واحد
  en: person, individual, people, human, figure known, persons
  fr: personne, personnes, individu, gens, humain, personnalité
  es: persona, personas, individuo, gente, humano, personalidad
  ru: человек, люди, лицо, личность, персона

family : thing
  ar: عائلة, عائلات, أسرة, أسر, عائلي, أسري, أقارب, قريب له, ذوو, أهالي الضحايا, والد, والدة, والدان, أب, آباء, أم, أمهات, شقيق, أشقاء, شقيقة, أخ, إخوة, أخت, ابن, أبناء, ابنة, بنات, زوج, زوجة, أزواج, جد, أجداد, حفيد, أحفاد
  en: family, families, relative, relatives, parent, father, mother, brother, sister, sibling, son, daughter, husband, wife, wives, grandfather, grandmother, grandson
  fr: famille, parent, père, mère, frère, sœur, fils, fille, mari, époux, épouse, proches, grand-père, grand-mère
  es: familia, familiar, padre, madre, hermano, hermana, hijo, hija, marido, esposo, esposa, parientes, abuelo, abuela
  ru: семья, родственник, отец, мать, брат, сестра, сын, дочь, муж, жена, родители, дед, внук, родные

wedding : event
  opposite: divorce
  ar: زفاف, حفل زفاف, عرس, أعراس, زواج, تزوج, يتزوج, عروس, عريس, خطوبة, عقد قران, متزوج
  en: wedding, marriage, marry, married, bride, groom, bridegroom, engagement party
  fr: mariage, marier, marié, noces, épouser, fiançailles
  es: boda, matrimonio, casarse, casado, novia, novio, nupcias, bodas
  ru: свадьба, брак, жениться, выйти замуж, невеста, жених, женат, бракосочетание

divorce : event
  opposite: wedding
  ar: طلاق, طلق, يطلق زوجته, مطلق, مطلقة, انفصال الزوجين, خلع
  en: divorce, divorced, divorcee, marital separation
  fr: divorce, divorcer, divorcé
  es: divorcio, divorciarse, divorciado
  ru: развод, развестись, разведен, расторжение брака

birth : event
  ar: ولد, يولد, ولادة, ولادات, مولود, مواليد, مولودة, أنجب, ينجب, إنجاب, رضيع, رضع
  en: birth, born, newborn, give birth, gave birth, baby, babies
  fr: naissance, naître, né, nouveau-né, accoucher, accouchement, bébé
  es: nacimiento, nacer, nacido, recién nacido, dar a luz, parto, bebé
  ru: рождение, родиться, родился, новорожденный, роды, родить, младенец

generation : thing
  ar: جيل, أجيال, شاب, شباب, شبان, مراهق, مراهقون, فتاة, فتيات, فتى, شبيبة, مسن, مسنون, كبار السن
  en: generation, youth, young people, teenager, young man, elderly, old people
  fr: génération, jeunesse, jeunes, adolescent, personnes âgées
  es: generación, juventud, jóvenes, adolescente, ancianos, personas mayores
  ru: поколение, молодежь, подросток, пожилые, юноша, девушка

# --- ranks and order ---

record-high : quality < highest
  opposite: record-low
  ar: مستوى قياسي, رقم قياسي مرتفع, أعلى مستوى على الإطلاق, مستوى غير مسبوق, ارتفاع قياسي, أعلى مستوى له على الإطلاق
  en: record high, all-time high, highest ever, highest on record, record level
  fr: plus haut historique, niveau record, record historique, record absolu
  es: máximo histórico, récord histórico, nivel récord, cifra récord
  ru: исторический максимум, рекордно высокий, рекордный уровень, абсолютный максимум

record-low : quality < lowest
  opposite: record-high
  ar: أدنى مستوى على الإطلاق, مستوى قياسي منخفض, أدنى مستوى تاريخي, انخفاض قياسي, أدنى مستوى له على الإطلاق, تراجع قياسي
  en: record low, all-time low, lowest ever, lowest on record
  fr: plus bas historique, niveau le plus bas de l'histoire, plancher historique
  es: mínimo histórico, récord a la baja, nivel más bajo de la historia
  ru: исторический минимум, рекордно низкий, абсолютный минимум

highest : quality
  opposite: lowest
  ar: أعلى, الأعلى, أعلى مستوى, ذروة, قمة المستوى, أقصى, الأقصى, أكبر قيمة, حد أقصى
  en: highest, peak, peaked, top level, maximum, uppermost
  fr: le plus élevé, plus haut niveau, sommet atteint, maximum, pic
  es: más alto, nivel más alto, máximo, pico
  ru: самый высокий, наивысший, максимум, максимальный, высочайший, пик

lowest : quality
  opposite: highest
  ar: أدنى, الأدنى, أدنى مستوى, أقل مستوى, حد أدنى, أدناه
  en: lowest, minimum, bottomed out, low point
  fr: le plus bas, plus bas niveau, minimum, plancher
  es: más bajo, nivel más bajo, mínimo
  ru: самый низкий, минимум, минимальный, наименьший, низший

biggest : quality < big
  ar: أكبر, الأكبر, أضخم, الأضخم, كبرى, أعظم
  en: biggest, largest, greatest
  fr: le plus grand, la plus grande, plus important
  es: el más grande, la más grande, el mayor, la mayor
  ru: крупнейший, самый большой, самый крупный, наибольший

worst : quality
  opposite: best
  ar: أسوأ, الأسوأ, أشد سوءا, أعنف
  en: worst, the worst
  fr: le pire, pire, la pire
  es: el peor, peor, la peor
  ru: худший, наихудший, самый плохой

best : quality
  opposite: worst
  ar: الأفضل, أفضل, الأحسن, أحسن, أمثل
  en: best, the best, finest
  fr: le meilleur, meilleur, meilleure
  es: el mejor, la mejor, óptimo
  ru: лучший, наилучший, самый лучший

first : quality
  opposite: last
  ar: أول, أولى, الأولى, أوائل, للمرة الأولى, لأول مرة, هو الأول من نوعه, الأول من نوعه, أولي
  en: first, for the first time, the first of its kind, initial, debut, inaugural
  fr: premier, première, pour la première fois, initial
  es: primero, primer, primera, por primera vez, inicial
  ru: первый, впервые, первоначальный, в первый раз

last : quality
  opposite: first
  ar: آخر, أخير, أخيرة, نهائي, نهائية, للمرة الأخيرة, ختامي
  en: last, final decision, the last, for the last time, definitive
  fr: dernier, dernière, ultime, définitif, pour la dernière fois
  es: último, última, definitivo, por última vez
  ru: последний, окончательный, в последний раз, заключительный

previous : quality
  opposite: next
  ar: سابق, سابقة, سابقا, ماض, الماضي, منصرم, سالف, فائت
  en: previous, former, past, prior, ex, earlier, preceding
  fr: précédent, ancien président, passé, antérieur, ex
  es: anterior, previo, pasado, ex, antiguo presidente
  ru: предыдущий, бывший, прошлый, прежний, ранее, экс

next : quality
  opposite: previous
  ar: مقبل, مقبلة, القادم, القادمة, تال, تالي, لاحق, مستقبل, مستقبلي, آت
  en: next, upcoming, forthcoming, coming, future, following, subsequent
  fr: prochain, prochaine, à venir, futur, suivant, avenir
  es: próximo, próxima, venidero, futuro, siguiente
  ru: следующий, предстоящий, будущий, грядущий, будущее

current : quality
  ar: حالي, حالية, راهن, راهنة, حاليا, الآن, جار, الجارية, معاصر
  en: current, currently, present day, now, existing, contemporary
  fr: actuel, actuellement, maintenant, en ce moment, présent
  es: actual, actualmente, ahora, vigente
  ru: нынешний, текущий, сейчас, в настоящее время, современный

new : quality
  opposite: old
  ar: جديد, جديدة, جدد, حديث, حديثة, مستحدث, مبتكر, ابتكار
  en: new, newly, latest, fresh, brand new, novel, innovation
  fr: nouveau, nouvelle, nouveaux, neuf, récent, récemment, innovation
  es: nuevo, nueva, novedoso, reciente, recientemente, innovación
  ru: новый, недавний, недавно, свежий, новейший, инновация

old : quality
  opposite: new
  ar: قديم, قديمة, قدماء, قدامى, عتيق, عريق, أثري, عتيقة, تاريخي قديم
  en: old, ancient, aged building, antique, age-old
  fr: vieux, vieille, ancien, ancienne, antique
  es: viejo, vieja, antiguo, antigua, añejo
  ru: старый, древний, старинный, давний

historic : quality
  ar: تاريخي, تاريخية, تاريخ, غير مسبوق, غير مسبوقة, لم يسبق له مثيل, سابقة تاريخية
  en: historic, historical, unprecedented, landmark, milestone
  fr: historique, sans précédent, inédit, histoire
  es: histórico, sin precedentes, inédito, hito
  ru: исторический, беспрецедентный, небывалый, знаковый

# --- strength, size and gravity ---

intense : quality
  ar: شديد, شديدة, شدة, بشدة, مكثف, حاد, حدة, اشتد, يشتد, محتدم, عنفوان
  en: intense, intensity, fierce, severe, severely, sharp, sharply, acute
  fr: intense, intensité, acharné, sévère, aigu, vif
  es: intenso, intensidad, severo, agudo, encarnizado
  ru: интенсивный, ожесточенный, острый, резкий, резко, суровый

strong : quality < intense
  opposite: weak
  ar: قوي, قوية, أقوياء, بقوة, متين, متينة, صلب, حازم, حزم, راسخ
  en: strong, strongly, powerful, robust, solid, firm, firmly
  fr: fort, forte, fortement, puissant, robuste, solide, ferme
  es: fuerte, fuertemente, poderoso, robusto, sólido, firme
  ru: сильный, сильно, мощный, крепкий, прочный, твердый

weak : quality
  opposite: strong
  ar: ضعيف, ضعيفة, ضعفاء, ضعف, واهن, هش, هشاشة, هشة, واه, خفيف
  en: weak, weakness, weakened, fragile, frail, feeble, vulnerable, slight
  fr: faible, faiblesse, affaibli, fragile, vulnérable, léger
  es: débil, debilidad, debilitado, frágil, vulnerable, leve, ligero
  ru: слабый, слабость, ослаблен, хрупкий, уязвимый, легкий

grave : quality < serious
  ar: خطير للغاية, بالغ الخطورة, جسيم, جسيمة, فادح, فادحة, وخيم, وخيمة, كارثي, كارثية
  en: grave, gravely, dire, catastrophic, disastrous, very serious, gross
  fr: gravissime, très grave, catastrophique, désastreux, lourd de conséquences
  es: gravísimo, muy grave, catastrófico, desastroso, funesto
  ru: тяжелейший, крайне серьезный, катастрофический, плачевный, вопиющий

serious : quality < intense
  ar: جدي, جدية, بجدية, جاد, جادة, خطير, خطيرة, بالغ الأهمية
  en: serious, seriously, seriousness, in earnest
  fr: grave, sérieux, sérieuse, sérieusement, gravité
  es: grave, serio, seria, seriamente, gravedad
  ru: серьезный, серьезно, серьезность, нешуточный

heavy : quality < intense
  ar: ثقيل, ثقيلة, ثقل, باهظ, كثيف, كثيفة, كثافة, غزير
  en: heavy, heavily, hefty, dense
  fr: lourd, lourde, lourdement, pesant, dense
  es: pesado, pesada, cuantioso, denso
  ru: тяжелый, тяжкий, плотный, увесистый

massive : quality < huge
  ar: هائل, هائلة, ضخم, ضخمة, جماعي واسع, جبار, مهول, جارف
  en: massive, massively, colossal, on a massive scale, sweeping
  fr: massif, massive, massivement, colossal, d'une ampleur inédite
  es: masivo, masiva, masivamente, colosal
  ru: массированный, массивный, колоссальный, массовый, масштабный

huge : quality < big
  ar: عملاق, عملاقة, كبير جدا, كبيرة جدا, هائل الحجم, ضخام
  en: huge, enormous, giant, gigantic, vast, tremendous, immense
  fr: énorme, gigantesque, immense, géant, considérable
  es: enorme, gigantesco, inmenso, gigante, descomunal
  ru: огромный, громадный, гигантский, необъятный, гигант

big : quality
  opposite: small
  ar: كبير, كبيرة, كبار, كبر, عظيم, عظيمة, واسع النطاق
  en: big, large, great, sizeable, sizable, substantial, significant
  fr: grand, grande, gros, grosse, important en taille
  es: grande, gran, grandes, sustancial
  ru: большой, крупный, великий, значительный, существенный

small : quality
  opposite: big
  ar: صغير, صغيرة, صغار, ضئيل, ضئيلة, طفيف, طفيفة, محدود الحجم, قليل, بسيط, زهيد
  en: small, little, minor, tiny, slightly, modest, minimal
  fr: petit, petite, mineur dégât, minuscule, légèrement, modeste, modique
  es: pequeño, pequeña, menor, diminuto, ligeramente, modesto
  ru: маленький, небольшой, незначительный, мелкий, малый, слегка

broad : quality < big
  opposite: limited
  ar: واسع, واسعة, على نطاق واسع, موسع, عريض, فسيح, شاسع, كبير النطاق
  en: broad, broadly, wide, wide-ranging, widely, extensive, large-scale
  fr: large, largement, vaste, étendue, de grande envergure, à grande échelle
  es: amplio, amplia, ampliamente, vasto, extenso, a gran escala
  ru: широкий, широко, обширный, широкомасштабный, крупномасштабный

limited : quality < small
  opposite: broad
  ar: محدود, محدودة, محصور, ضيق, ضيقة, مقتصر, اقتصر, يقتصر, على نطاق ضيق
  en: limited, narrow, confined, small-scale, restricted to
  fr: limité, limitée, étroit, restreinte, borné
  es: limitado, limitada, estrecho, acotado, reducido alcance
  ru: ограниченный, узкий, ограничен, локальный

deep : quality < intense
  opposite: superficial
  ar: عميق, عميقة, عمق, معمق, متجذر, أعماق, عمقا
  en: deep, deeply, depth, profound, profoundly, in-depth
  fr: profond, profonde, profondément, profondeur, approfondi
  es: profundo, profunda, profundamente, profundidad, hondo
  ru: глубокий, глубоко, глубина, углубленный

superficial : quality
  opposite: deep
  ar: سطحي, سطحية, شكلي, ظاهري, صوري
  en: superficial, shallow, cosmetic
  fr: superficiel, superficielle, peu profond
  es: superficial, somero, poco profundo
  ru: поверхностный, неглубокий, внешний эффект

high : quality
  opposite: low
  ar: عال, عالي, عالية, رفيع, رفيعة, رفيع المستوى, مرتفعة, شاهق, سام
  en: high, high-level, tall, elevated, senior
  fr: élevé, haut, haute, de haut niveau
  es: alto, alta, elevado, de alto nivel
  ru: высокий, высоко, высокопоставленный, на высоком уровне

low : quality
  opposite: high
  ar: متدن, متدنية, واطئ, منخفضة, منخفض المستوى
  en: low, low-level
  fr: bas, basse, de bas niveau
  es: bajo, baja calidad, de bajo nivel
  ru: низкий, низко, невысокий

long : quality
  opposite: short
  ar: طويل, طويلة, طوال, مطول, طويل الأمد, طويلة الأجل, طال, يطول, مديد
  en: long, lengthy, prolonged, long-term, protracted
  fr: long, longue, prolongé, de longue durée, à long terme
  es: largo, larga, prolongado, a largo plazo, duradero
  ru: длинный, долгий, длительный, долгосрочный, затяжной

short : quality
  opposite: long
  ar: قصير, قصيرة, وجيز, وجيزة, مقتضب, موجز, باختصار, قصير الأجل
  en: short, brief, briefly, short-term
  fr: court, courte, bref, brève, brièvement, à court terme
  es: corto, corta, breve, brevemente, a corto plazo
  ru: короткий, краткий, кратко, краткосрочный, недолгий

fast : quality
  opposite: slow
  ar: سريع, سريعة, سرعة, بسرعة, سريعا, خاطف, عاجلا
  en: fast, quick, quickly, rapid, rapidly, speed, swift, swiftly
  fr: rapide, rapidement, vite, vitesse, prompt
  es: rápido, rápida, rápidamente, velocidad, veloz
  ru: быстрый, быстро, скорость, стремительный, скорый

slow : quality
  opposite: fast
  ar: بطيء, بطيئة, بطء, ببطء, تباطؤ, تباطأ, يتباطأ, متباطئ
  en: slow, slowly, slowness, sluggish, slowdown
  fr: lent, lente, lentement, lenteur, ralentir, ralentissement
  es: lento, lenta, lentamente, lentitud, ralentización, desaceleración
  ru: медленный, медленно, замедление, замедлиться, вялый

important : quality
  ar: مهم, مهمة جدا, هام, هامة, أهمية, أهم, حيوي, حيوية, أساسي, أساسية, رئيسي, رئيسية, محوري, جوهري, بارز, بارزة, حاسم, حاسمة
  en: important, importance, key, major, crucial, vital, essential, main, fundamental, decisive, prominent, critical
  fr: important, importante, importance, clé, majeur, crucial, vital, essentiel, principal, fondamental, décisif, de premier plan
  es: importante, importancia, clave, crucial, vital, esencial, principal, fundamental, decisivo, destacado
  ru: важный, важность, важно, ключевой, решающий, главный, основной, жизненно важный, видный

# --- certainty ---

possible : quality
  opposite: impossible
  ar: ممكن, ممكنة, محتمل, محتملة, احتمال, احتمالات, إمكانية, إمكان, من الممكن, من المحتمل, ربما, قد يكون, مرجح
  en: possible, possibly, possibility, potential, potentially, probable, probably, likely, likelihood, perhaps, might
  fr: possible, possibilité, probable, probablement, éventuel, éventuellement, potentiel, peut-être
  es: posible, posiblemente, posibilidad, probable, probablemente, eventual, potencial, quizá, tal vez
  ru: возможный, возможно, вероятный, вероятность, вероятно, потенциальный, может быть

impossible : quality
  opposite: possible
  ar: مستحيل, مستحيلة, استحالة, غير ممكن, مستبعد, من المستبعد, غير محتمل
  en: impossible, impossibility, unlikely, improbable, unfeasible
  fr: impossible, impossibilité, improbable, peu probable
  es: imposible, imposibilidad, improbable, poco probable
  ru: невозможный, невозможно, невозможность, маловероятный, маловероятно

certain : quality
  opposite: uncertain
  ar: مؤكد, مؤكدة, أكيد, حتمي, حتمية, بلا شك, لا شك, يقين, قاطع, محسوم, من المؤكد
  en: certain, certainly, certainty, sure, definite, definitely, undoubtedly, inevitable, beyond doubt
  fr: certain, certainement, certitude, sûr que, inévitable, sans aucun doute
  es: cierto, ciertamente, certeza, seguro que, inevitable, sin duda
  ru: определенно, несомненно, неизбежный, безусловно, вне сомнения, наверняка

uncertain : quality
  opposite: certain
  ar: غير مؤكد, غير مؤكدة, عدم اليقين, عدم يقين, غير واضح, ملتبس
  en: uncertain, uncertainty, unconfirmed, in limbo, unsure
  fr: incertain, incertaine, incertitude, non confirmé
  es: incierto, incierta, incertidumbre, sin confirmar
  ru: неопределенность, неопределенный, неясный, неподтвержденный

clear : quality
  ar: واضح, واضحة, وضوح, بوضوح, جلي, بين للعيان, صريح وواضح, اتضح, يتضح, لا لبس فيه
  en: clear, clearly, clarity, obvious, obviously, evident, unambiguous, explicit
  fr: clair, claire, clairement, clarté, évident, explicite, sans ambiguïté
  es: claro, clara, claramente, claridad, evidente, obvio, explícito
  ru: ясный, ясно, четкий, очевидный, очевидно, однозначный, явный

true : quality
  opposite: false
  ar: صحيح, صحيحة, صحة الخبر, حقيقة, حقائق, حقيقي, حقيقية, صادق, صدق, فعلي, فعلا, واقع, واقعي
  en: true, truth, real, really, actual, genuine, correct, fact, facts, reality
  fr: vrai, vraie, vérité, réel, réellement, véritable, exact, fait établi, réalité
  es: verdadero, verdad, real, realmente, auténtico, correcto, hecho, realidad
  ru: правда, истинный, настоящий, реальный, действительный, верно, факт, реальность

false : quality
  opposite: true
  ar: كاذب, كاذبة, كذب, يكذب, أكاذيب, زائف, زائفة, مزيف, مزور, تزوير, باطل, مزعوم, ملفق, وهمي
  en: false, falsely, lie, lied, lies, fake, bogus, forged, fabricated, untrue, alleged
  fr: faux, fausse, mensonge, mentir, bidon, falsifié, fabriqué de toutes pièces, mensonger, prétendu
  es: falso, falsa, mentira, mentir, falsificado, fabricado, supuesto, presunto
  ru: ложный, ложь, лгать, фальшивый, поддельный, сфабрикованный, мнимый, неправда

# --- tone of talks ---

frank : quality
  ar: صريح, صريحة, صراحة, بصراحة, مصارحة, صراحة تامة
  en: frank, frankly, frankness, candid, candidly, open and honest, outspoken
  fr: franc, franche, franchement, franchise, sans détour
  es: franco, franca, francamente, franqueza, sin rodeos, sincero
  ru: откровенный, откровенно, откровенность, прямой разговор

businesslike : quality < constructive
  ar: عملي, عملية بناءة, براغماتي, واقعية عملية, بأسلوب عملي, مهني, مهنية, بروح عملية
  en: businesslike, business-like, practical, pragmatic, professional, matter-of-fact
  fr: professionnel, pragmatique, pratique, concret
  es: profesional, pragmático, práctico, concreto
  ru: деловой, по-деловому, практический, прагматичный, профессиональный, в деловом ключе

constructive : quality < good
  ar: بناء جدا, بناءة, حوار بناء, مناقشات بناءة, محادثات بناءة, بشكل بناء, أجواء بناءة
  en: constructive, constructively, positive and constructive
  fr: constructif, constructive, de manière constructive
  es: constructivo, constructiva, de forma constructiva
  ru: конструктивный, конструктивно, конструктивность

good : quality
  opposite: bad
  ar: جيد, جيدة, حسن, حسنة, طيب, طيبة, إيجابي, إيجابية, خير, على ما يرام
  en: good, positive, nice, fine, well
  fr: bon, bonne, positif, positive, bien
  es: bueno, buena, positivo, positiva, bien
  ru: хороший, хорошо, положительный, позитивный, добрый

excellent : quality < good
  ar: ممتاز, ممتازة, رائع, رائعة, متميز, استثنائي, باهر, مذهل, مثالي
  en: excellent, great success, outstanding, superb, brilliant, wonderful, exceptional, fantastic
  fr: excellent, excellente, remarquable, formidable, magnifique, exceptionnel, brillant
  es: excelente, sobresaliente, magnífico, estupendo, excepcional, brillante
  ru: отличный, превосходный, выдающийся, замечательный, блестящий, исключительный

bad : quality
  opposite: good
  ar: سيئ, سيء, سيئة, سوء, رديء, سلبي, سلبية, مزر, شر, سيئا
  en: bad, badly, negative, poor quality, evil, adverse
  fr: mauvais, mauvaise, négatif, négative, mal
  es: malo, mala, mal, negativo, negativa influencia, pésimo
  ru: плохой, плохо, отрицательный, негативный, дурной

useful : quality < good
  opposite: useless
  ar: مفيد, مفيدة, نافع, فائدة, فوائد, مثمر, مثمرة, مجد, استفاد, يستفيد, استفادة, أفاد من, نفع, منفعة
  en: useful, usefulness, helpful, fruitful, productive, beneficial, benefit, worthwhile
  fr: utile, utilité, fructueux, productif, bénéfique, profiter de
  es: útil, utilidad, fructífero, productivo, beneficioso, beneficiarse
  ru: полезный, польза, плодотворный, продуктивный, выгодный, полезно

useless : quality
  opposite: useful
  ar: عديم الفائدة, غير مجد, بلا فائدة, بلا جدوى, دون جدوى, عبثي, عبث, لا طائل
  en: useless, pointless, futile, in vain, to no avail, unhelpful
  fr: inutile, en vain, vain, stérile débat
  es: inútil, en vano, vano, estéril debate
  ru: бесполезный, бессмысленный, тщетный, напрасно, безрезультатный

friendly : quality
  opposite: hatred
  ar: ودي, ودية, وديا, أخوي, أخوية, حميم, حميمة, صديق ودود, دافئ, ودود
  en: friendly, cordial, warm, amicable, brotherly
  fr: amical, amicale, cordial, chaleureux, fraternel
  es: amistoso, amistosa, cordial, cálido, fraternal
  ru: дружеский, дружественный, сердечный, теплый, братский

tense : quality
  opposite: calm
  ar: متوتر, متوترة, توتر, توترات, توتر الأجواء, مشحون, توترت, محتقن, مشدود, تشنج
  en: tense, tension, tensions, strained, heated, fraught
  fr: tendu, tendue, tension, tensions, houleux
  es: tenso, tensa, tensión, tensiones, tirante
  ru: напряженный, напряженность, напряжение, напряженно, натянутый

urgent : quality
  ar: عاجل, عاجلة, ملح, ملحة, طارئ, طارئة, طوارئ, مستعجل, فوري, فورية, فورا, على الفور, على وجه السرعة
  en: urgent, urgently, urgency, emergency, immediate, immediately, pressing, at once
  fr: urgent, urgente, urgence, d'urgence, immédiat, immédiatement, pressant
  es: urgente, urgentemente, urgencia, emergencia, inmediato, inmediatamente, apremiante
  ru: срочный, срочно, экстренный, неотложный, немедленный, немедленно, чрезвычайный

important-visit : quality
  ar: مفصلي, مفصلية, منعطف, منعطفات, نقطة تحول, مصيري, مصيرية
  en: turning point, watershed, fateful, pivotal
  fr: tournant, charnière, moment décisif
  es: punto de inflexión, momento decisivo, trascendental
  ru: переломный, поворотный момент, судьбоносный, перелом

# --- open, secret, official, direct ---

secret : quality
  opposite: public
  ar: سري, سرية, سر, أسرار, سرا, في الخفاء, خفي, طي الكتمان, مكتوم, خلف الأبواب المغلقة, خلف الكواليس
  en: secret, secretly, secrecy, confidential, classified, covert, clandestine, undisclosed, behind closed doors, behind the scenes
  fr: secret, secrète, secrètement, confidentiel, clandestin, à huis clos, en coulisses, classifié
  es: secreto, secreta, secretamente, confidencial, clandestino, encubierto, a puerta cerrada, entre bastidores, clasificado como
  ru: тайный, секретный, тайно, секрет, конфиденциальный, засекреченный, негласный, за закрытыми дверями, за кулисами

public : quality
  opposite: secret
  ar: علني, علنية, علنا, علانية, على الملأ, للعلن, أمام الجمهور, مفتوح للجمهور
  en: public, publicly, in public, openly, overt, open to the public, made public
  fr: public, publique, publiquement, en public, ouvertement
  es: público, pública, públicamente, en público, abiertamente
  ru: публичный, публично, открыто, гласный, общедоступный, гласность

private : quality
  ar: خاص, خاصة به, خصوصي, خصوصية, شخصي, شخصية خاصة, بشكل خاص, على نحو شخصي, أهلي
  en: private, privately, privacy, personal, personally
  fr: privé, privée, en privé, personnel et privé, personnellement, vie privée
  es: privado, privada, en privado, personalmente, privacidad
  ru: частный, приватный, личный, лично, персональный

official : quality
  opposite: unofficial
  ar: رسمي, رسمية, رسميا, بشكل رسمي, بصفة رسمية
  en: officially, formal, formally, official statement, official visit
  fr: officiel, officielle, officiellement, formel
  es: oficial, oficialmente, formal, formalmente
  ru: официальный, официально, формальный

unofficial : quality
  opposite: official
  ar: غير رسمي, غير رسمية, بشكل غير رسمي, بصفة غير رسمية
  en: unofficial, unofficially, informal, informally, off the record
  fr: officieux, officieuse, officieusement, informel, non officiel
  es: extraoficial, extraoficialmente, no oficial, informal, oficioso
  ru: неофициальный, неофициально, неформальный

direct : quality
  opposite: indirect
  ar: مباشر, مباشرة, بشكل مباشر, على نحو مباشر, وجها لوجه, دون وسيط
  en: direct, directly, face-to-face, face to face, first-hand
  fr: direct, directe, directement, face à face, en face à face
  es: directo, directa, directamente, cara a cara, frente a frente
  ru: прямой, напрямую, непосредственно, непосредственный, лицом к лицу

indirect : quality
  opposite: direct
  ar: غير مباشر, غير مباشرة, بشكل غير مباشر, عبر وسطاء, عبر وسيط, بطريقة غير مباشرة
  en: indirect, indirectly, through intermediaries, via mediators
  fr: indirect, indirecte, indirectement, par intermédiaires, par l'intermédiaire de médiateurs
  es: indirecto, indirecta, indirectamente, a través de intermediarios, por medio de mediadores
  ru: косвенный, косвенно, непрямой, через посредников

alone : quality
  opposite: joint
  ar: على انفراد, منفردا, بمفرده, وحده, وحيد, لوحده, اجتماع منفرد, ثنائي مغلق, جلسة مغلقة, على حدة
  en: alone, one-on-one, tete-a-tete, on his own, by himself, single-handedly, solo, in isolation
  fr: seul, seule, en tête-à-tête, tête-à-tête, seul à seul, isolément
  es: a solas, solo, en solitario, mano a mano, por su cuenta
  ru: один на один, с глазу на глаз, наедине, в одиночку, тет-а-тет, единолично

joint : quality
  opposite: unilateral, alone
  ar: مشترك, مشتركة, معا, سويا, بشكل مشترك, جماعي, جماعيا, ثنائي, ثنائية
  en: joint, jointly, together, common, shared interest, collective, collectively, bilateral, mutual
  fr: conjoint, conjointe, conjointement, commun, commune, ensemble, collectif, bilatéral, mutuel
  es: conjunto, conjunta, conjuntamente, juntos, común, colectivo, bilateral, mutuo
  ru: совместный, совместно, вместе, общий, коллективный, двусторонний, взаимный

unilateral : quality
  opposite: joint
  ar: أحادي, أحادية, أحادي الجانب, أحادية الجانب, من جانب واحد, من طرف واحد, بشكل منفرد, بصورة أحادية
  en: unilateral, unilaterally, one-sided
  fr: unilatéral, unilatérale, unilatéralement
  es: unilateral, unilateralmente
  ru: односторонний, в одностороннем порядке, односторонне

international : quality
  ar: دولي, دولية, عالمي, عالمية, العالم, أممي, أممية, خارجي, خارجية البلاد
  en: international, internationally, global, globally, worldwide, world, multilateral, foreign
  fr: international, internationale, mondial, mondiale, monde, étranger, multilatéral
  es: internacional, mundial, mundo, global, extranjero, multilateral
  ru: международный, мировой, глобальный, мир в целом, зарубежный, иностранный, многосторонний

national : quality
  ar: وطني, وطنية, قومي, قومية, داخلي, داخلية, محلي, محلية, الوطن, أوطان
  en: national, nationwide, domestic, local, internal, homeland
  fr: national, nationale, intérieur, local, locale, patrie
  es: nacional, interno, doméstico, local, patria
  ru: национальный, государственный, внутренний, местный, отечественный, родина

