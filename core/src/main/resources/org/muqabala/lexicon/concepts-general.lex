# General concepts of news: common verbs and nouns, tone and qualities, sport, culture, technology, religion, places.
# Format: see FORMAT.md. War, politics, law, economy, health and weather live in the other concepts-*.lex files.

# --- beginning, going on, ending ---

begin : event
  opposite: end
  ar: بدأ, يبدأ, بدء, بداية, بدايات, ابتدأ, يبتدئ, استهل, يستهل, استهلال, شرع في, يشرع في, انطلق, ينطلق, انطلاق, انطلاقة, باشر, يباشر, مباشرة العمل, مستهل, بدأت, تبدأ, بدأوا, بدؤوا, انطلقت, تنطلق, استهلت, باشرت, شرعت في, دارت عجلة, تدور عجلة
  en: begin, began, begun, beginning, start, started, commence, commencement, get under way, got under way, under way, kick off, kicked off, launch, launched, onset, begins, starts, starting, commenced, got going, get underway, gets underway, got underway, getting underway, gotten underway, set in motion, sets in motion, setting in motion, get off the ground, gets off the ground, got off the ground, getting off the ground, gotten off the ground, get the ball rolling, gets the ball rolling, got the ball rolling, getting the ball rolling, gotten the ball rolling
  fr: commencer, commencé, commencement, débuter, débuté, début, entamer, entamé, démarrer, démarré, démarrage, coup d'envoi, lancement, lancer une, lancé une, commence, commencent, commencera, débute, débutent, débutera, entame, entamée, entamées, démarre, démarrera, commencée, est lancé, est lancée, est lancés, est lancées, sont lancé, sont lancée, s'ouvre à, s'ouvre le, s'ouvre lundi, s'ouvre mardi, s'ouvre mercredi, s'ouvre jeudi, s'ouvre vendredi, s'ouvre samedi, s'ouvre dimanche, s'ouvrira à, s'ouvrira le, s'ouvrira lundi, s'ouvrira mardi, s'ouvrira mercredi, s'ouvrira jeudi, s'ouvrira vendredi, s'ouvrira samedi, s'ouvrira dimanche, lancer les travaux, lancé les travaux, lance les travaux, lancent les travaux, a été lancé, a été lancée, ont été lancés, ont été lancées, s'est ouvert à, s'est ouvert le, s'est ouvert lundi, s'est ouvert mardi, s'est ouvert mercredi, s'est ouvert jeudi, s'est ouvert vendredi, s'est ouvert samedi, s'est ouvert dimanche, s'est ouverte à, s'est ouverte le, s'est ouverte lundi, s'est ouverte mardi, s'est ouverte mercredi, s'est ouverte jeudi, s'est ouverte vendredi, s'est ouverte samedi, s'est ouverte dimanche
  es: comenzar, comenzado, comienza, comienzo, empezar, empieza, empezado, iniciar, iniciado, inicio, arrancar, arranque, lanzar, lanzamiento, puesta en marcha, comenzó, comenzaron, comienzan, comenzará, empezó, empezaron, empiezan, empezará, inició, iniciaron, inicia, iniciará, arrancó, arrancaron, arranca, se inició, se iniciaron, dio inicio, ponerse en marcha, puso en marcha, pusieron en marcha, pone en marcha, ponen en marcha, pistoletazo de salida, comience, comiencen, empiece, empiecen, lancen
  ru: начать, начинать, начал, начаться, начинаться, начало, начат, стартовать, старт, приступить, приступать, запустить, запуск, открытие работы, началась, началось, начались, начался, начала, начали, начнется, начнутся, стартовал, стартовала, стартовали, приступил, приступили, запустил, запустили, взял старт

end : event
  opposite: begin, continue
  ar: انتهى, ينتهي, انتهاء, نهاية, نهايات, أنهى, ينهي, إنهاء, اختتم, يختتم, اختتام, ختام, ختم, خاتمة, منته, وضع حدا, انقضى, ينقضي, انقضاء, انتهت, تنتهي, انتهوا, أنهت, أنهوا, اختتمت, تختتم, اختتمت أعماله, انفض, أسدل الستار, أسدلت الستار, يسدل الستار, إسدال الستار, طوى صفحة, طي صفحة, يضع حدا
  en: end, ended, ending, finish, finished, conclude, concluded, come to an end, came to an end, close of, put an end to, termination, ends, finishes, finishing, concludes, wrapped up, came to a close, round off, is over, curtain came down, curtain falls on, is now over, was over in, was over within, was all over, run its course, runs its course, ran its course, running its course, call time on, calls time on, called time on, calling time on, draw to a close, draws to a close, drew to a close, drawn to a close, drawing to a close, come to a close, comes to a close, coming to a close, bring to a close, brings to a close, brought to a close, bringing to a close, bring down the curtain, brings down the curtain, brought down the curtain, was over
  fr: finir, fini, terminer, terminé, fin, s'achever, prendre fin, pris fin, mettre fin, clore, clôture, conclure, s'achève, s'est achevé, s'est achevée, se sont achevés, s'est terminé, s'est terminée, se termine, termine, terminent, a pris fin, prend fin, prendra fin, clos, s'est conclu, s'est conclue, conclut, s'achèvera, s'achèvent, arriver à terme, arrivé à échéance, arrivé à terme, arrive à échéance, arrivée à échéance, arrivée à terme, baisser le rideau, baissé le rideau, tomber le rideau, tombé le rideau, arriver à son terme, arrivé à son terme, arrive à son terme, arrivée à son terme, touche à sa fin, conclus, concluront
  es: terminar, terminado, acabar, acabado, fin, final de, finalizar, finalizado, concluir, concluido, poner fin, puso fin, clausura, concluyó, concluyeron, terminó, terminaron, termina, terminan, terminará, finalizó, finalizaron, finaliza, finalizará, acabó, acabaron, acaba, acaban, concluye, concluirá, bajar el telón, bajó el telón, baja el telón, echar el cierre, echó el cierre, echa el cierre, poner punto final, puso punto final, llegó a su fin, concluyera, concluyeran, finalice, finalicen
  ru: закончить, закончиться, заканчиваться, окончание, окончить, завершиться, завершаться, конец, положить конец, прекратиться, окончен, закончился, закончилась, закончилось, закончились, завершился, завершилось, завершились, окончился, окончилась, прекратился, завершатся, закрылся фестиваль, опустился занавес, поставить точку, поставил точку, подойти к концу, подошел к концу, подошла к концу, подошли к концу, подходит к концу, завершилась

continue : event
  opposite: stop, end
  ar: استمر, يستمر, استمرار, مستمر, مستمرة, واصل, يواصل, مواصلة, تواصل, يتواصل, متواصل, تابع, يتابع, متابعة, مضى قدما, يمضي قدما, المضي قدما, ظل, لا يزال, لا تزال, ما زال, ما زالت, استمرارية, استمرت, تستمر, استمروا, واصلت, واصلوا, تواصلت, يواصلون, تواصل العمل, ماض في, ماضية في, ماضون في, دخل أسبوعه الثاني, دخلت أسبوعها الثاني, دخل يومه الثاني
  en: continue, continuation, continuing, go on, went on, ongoing, carry on, carried on, keep on, kept on, persist, press ahead, proceed with, still under way, continues, continued, still going on, goes on, drag on, drags on, dragged on, dragging on, go ahead, goes ahead, went ahead, gone ahead, going ahead, press on, push on, still running, enters its second week, enters its third week, entered its second week, entered its third week, entered its second day, entered its third day, never stopped, never ceased
  fr: continuer, continué, poursuivre, poursuivi, se poursuivre, poursuite de, persister, maintenir le cap, en cours, continuité, poursuit, continue, continuent, continuera, poursuivent, se poursuit, se poursuivent, poursuivra, se poursuivra, s'éterniser, s'éternise, s'est éternisé, se prolonger, se prolonge, suivre son cours, suit son cours, suivent son cours, a toujours lieu, aller de l'avant, va de l'avant, ira de l'avant, est allé de l'avant, entre dans sa deuxième semaine, entrée dans sa deuxième semaine, n'a cessé de, n'ont cessé de, ne cesse de, ne cessent de, n'avait cessé de, n'a pas cessé de, ne cessait de, poursuivront
  es: continuar, continuado, continuación, seguir adelante, proseguir, sigue, siguen, persistir, en curso, continuidad, siguieron, seguir, continuaciones, continúa, continúan, continuó, continuaron, continuará, prosigue, prosiguió, siguió, seguirá, seguirán, se alarga, se prolonga, entra en su segunda semana, entró en su segunda semana, no dejó de, no ha dejado de, no deja de, no dejan de, prosiguieron, prosiga, prosigan, prosiguiendo, sigan
  ru: продолжить, продолжать, продолжаться, продолжение, продолжающийся, по-прежнему, все еще, не прекращаться, продолжается, продолжаются, продолжил, продолжила, продолжили, продолжит, продолжался, продолжалась, продолжится, тянется, затянулся, затянулась, идет своим чередом, не переставал, не переставала, не перестаёт, не перестает

stop : event
  opposite: continue
  ar: توقف, يتوقف, أوقف, يوقف, إيقاف, كف عن, يكف عن, الكف عن, أقلع عن, انقطع, ينقطع, انقطاع, متوقف, توقفت, أوقفت, أوقفوا, توقفوا, قطع المباراة, انقطعت, وقف العمل, وقف الإنتاج, أوقف الحكم, شل حركة, أصيب بالشلل, قاطع كلمته, قطع خطابه, قطع زيارته, وقف العرض, تعطل اللعب, توقف اللعب, إيقاف اللعب, أوقف اللعب
  en: stop, stopped, stoppage, halt, halted, cease, ceased, cessation, discontinue, come to a standstill, quit doing, stops, stopping, interrupt, interrupted, interruption, interrupts, was halted, brought to a halt, cut short, cuts short, cutting short, break off, breaks off, broke off, broken off, down tools, hold up play, held up play, bring to a standstill, brings to a standstill, brought to a standstill, bringing to a standstill, pull the plug on, pulls the plug on, pulled the plug on, pulling the plug on, play was held up, come to a halt, came to a halt, comes to a halt, coming to a halt, ground to a halt, grinding to a halt, grind to a halt, at a standstill, came to a standstill
  fr: arrêter, arrêt, cesser, cessé, cessation, interrompre, interrompu, stopper, mettre un terme, interrompt, interrompue, interrompus, interrompues, interruption, cessent, stoppé, stoppée, stoppés, à l'arrêt, cessé de, la rencontre a été interrompue, rencontre interrompue, écourté, écourtée, écourter, s'arrête net, tourner court, tourné court, coupé court, s'est arrêté net, s'est arrêtée net, se sont arrêtés net, interrompent, interrompit, interrompirent, interrompront, interrompait, interrompaient, interrompant
  es: parar, parado, detenerse, cesar, cesado, cese, dejar de, interrumpir, interrupción, paró, pararon, detuvo el, detuvieron el, interrumpido, interrumpida, interrumpidos, interrumpidas, interrumpió, interrumpieron, cesó, cesaron, se detuvo, se detuvieron, parada temporal, interrupciones, partido fue interrumpido, el partido se suspendió, suspendió el partido, detuvo el partido, paralizó, paralizaron, paralizada, paralización, acortar, acortó, truncar, truncado, parón, quedar paralizado, quedó paralizado, quedaron paralizado, detiene, detienen, detendrá, detendrán, detendría, detendrían, detenga, detengan, trunque, trunquen
  ru: остановить, останавливать, остановиться, остановка, прекратить, прекращать, прекращение, прекращен, перестать, переставать, прервать, прерван, прервана, прервали, прервано, остановлен, остановлена, остановлены, остановил, остановила, остановили, прекратил, прекратили, прекратила, застопорить, застопорилось, прерывать, прерывается

suspend : event < stop
  opposite: resume
  ar: علق, يعلق, تعليق, معلق, علقت, جمد, يجمد, تجميد, مجمد, توقف مؤقت, أوقف مؤقتا, تعليق العمل, علقوا, تعلق العمل, علق العمل, جمدت, معلقة, انقطاع, توقف
  en: suspend, suspended, suspension, freeze, froze, frozen, put on hold, pause, paused, temporarily halted, suspends, suspending, suspensions, break in, a break, hiatus, break
  fr: suspendre, suspendu, suspension, geler, gelé, gel, mettre en pause, pause, suspendus, suspendues, suspendue, suspend, suspendent, suspensions, gelés, gelée, interruption, interrompu, interrompue, suspendront
  es: suspender, suspendido, suspensión, congelar, congelado, congelación, pausa, pausar, congelaciones, suspendió, suspendieron, suspendida, suspendidos, suspendidas, suspende, suspenderá, congeló
  ru: приостановить, приостанавливать, приостановка, приостановлен, приостановление, заморозить, замораживание, заморожен, пауза, приостановил, приостановила, приостановили, приостановлена, приостановлено, приостановлены, заморозил, перерыв, перерыва, перерыве, перерывом, паузы, паузу

open : event
  opposite: close
  ar: فتح, يفتح, فتح أبوابه, مفتوح, انفتح, ينفتح, أعاد فتح, يعيد فتح, إعادة فتح, فتحت أبوابها, فتحت, فتحوا, أعيد فتح, أعيد افتتاح, أعادت فتح, سيفتح, تفتح أبوابها, مفتوحة, سالك, سالكة
  en: open, opened, opening, reopen, reopened, reopening, open its doors, opens, reopens, open to the public, opened its doors, passable
  fr: ouvrir, ouvert, ouverture, rouvrir, rouvert, réouverture, ouvre, ouvrent, ouverte, ouverts, ouvertes, ouvrira, ouvriront, rouvre, rouvrent, rouverte, rouvrira, praticable, praticables
  es: abrir, abierto, abre, apertura, reabrir, reabierto, reapertura, abrió, abrieron, abren, abría, reabrió, reabrirá, abierta, abiertos, abiertas, abrirá, abrirán, reabrieron, reabierta, reabren, reabrirán, reaperturas, transitable, transitables
  ru: открыть, открывать, открыться, открыт, открытие, открылся, вновь открыть, открыли, открыла, открыл, открыта, открыты, открылась, откроется, вновь открыт, вновь открыли, вновь открылся, проезжий, проезжая

inaugurate : event < open
  ar: افتتح, يفتتح, افتتاح, حفل افتتاح, قص الشريط, افتتاحي, مراسم الافتتاح
  en: inaugurate, inaugurated, inauguration of, officially opened, opening ceremony, unveil a new
  fr: inaugurer, inauguré, inauguration, cérémonie d'ouverture
  es: inaugurar, inaugurado, inauguración, ceremonia de apertura, inauguraciones
  ru: торжественно открыть, торжественное открытие, церемония открытия

close : event
  opposite: open
  ar: أغلق, يغلق, إغلاق, مغلق, أقفل, يقفل, إقفال, مقفل, أوصد, يوصد, غلق, أغلقت, مغلقة, تغلق, أغلقوا, يغلقون, أغلق أبوابه, سيغلق, تعليق الدراسة, علقت الدراسة, تعليق الدروس, مقطوعة, مقطوع, مسدود, مسدودة
  en: close, closed, closure, closing, shut, shut down, shutdown, sealed off, closes, shuts, shutting, suspended classes, classes suspended, suspension of classes, impassable, sealed
  fr: fermer, fermé, fermeture, refermer, boucler, fermée, fermés, fermées, ferme ses portes, fermera, fermeront, ferment, suspension des cours, cours suspendus, impraticable, impraticables, coupée à la circulation, coupées à la circulation
  es: cerrar, cerrado, cierra, cierre, clausurar, cerró, cerraron, cerrada, cerrados, cerradas, cerrará, cerrarán, cierran, cerraba, suspensión de clases, suspendió las clases, clases suspendidas, intransitable, intransitables, cortada al tráfico, cortadas al tráfico
  ru: закрыть, закрывать, закрыться, закрыт, закрытие, перекрыть, перекрыт, перекрытие, закрыта, закрыто, закрыли, закрыл, закрыла, закроют, закроется, закрылся, закрылась, занятия отменены, отмена занятий, непроезжий, непроезжая

establish : event
  opposite: dissolve
  ar: أسس, يؤسس, تأسيس, مؤسس, أنشأ, ينشئ, إنشاء, أقام, تأسس, استحدث, يستحدث, استحداث, شكل لجنة, شكل حكومة, تشكيل لجنة, تشكيل حكومة, تشكيل تحالف, شكلت لجنة, شكلت, شكلوا, يشكل لجنة, تشكيل, شكلت حكومة
  en: establish, established, establishment of, set up, founded, foundation of, create, creation, form a, formation, founder, founders
  fr: établir, établi, fonder, fondé, fondation de, créer, créé, création, mise en place, instaurer
  es: establecer, establecido, establecimiento de, fundar, fundado, fundación de, crear, creado, creación, instaurar, establezca, establezcan
  ru: учредить, учреждение, основать, основан, основание, создать, создавать, создание, создан, сформировать, формирование

dissolve : event < end
  opposite: establish
  ar: حل البرلمان, حل المجلس, حل نفسه, فكك, يفكك, تفكيك, مفكك, انحل, حل الرئيس, حل الملك, حل الأمير, حلت الحكومة, حلت السلطات, حلت المحكمة, بحل, حل مجلس, حل حزب
  en: dissolve, dissolved, dissolution, disband, disbanded, dismantle, dismantled, dismantling
  fr: dissoudre, dissous, dissolution, démanteler, démantelé, démantèlement, dissout, dissolvent, dissoudront, dissoute, dissoutes
  es: disolver, disuelto, disolución, desmantelar, desmantelado, desmantelamiento, disoluciones, disuelve, disuelven, disuelva, disuelvan
  ru: распустить, роспуск, распущен, расформировать, демонтировать, демонтаж

# --- up, down, change ---

change : event
  ar: تغير, يتغير, تغيير, تغييرات, تغيرات, غير من, يغير, يعدل, تعديل, تعديلات, معدل عن, تحول, يتحول, تحولات, تبدل, يتبدل, متغير
  en: change, changed, alter, alteration, modify, modification, amend, amendment, shift, shifted, transform, transformation, adjust, adjustment
  fr: changer, changé, changement, modifier, modifié, modification, amender, amendement, transformer, transformation, évoluer
  es: cambiar, cambiado, cambio, modificar, modificado, modificación, transformar, transformación, convirtió, convertirse, modificaciones, transformaciones, convierte, convierten, convirtieron, convierta, conviertan, modificó, modifica, modifique, modifiquen
  ru: изменить, изменять, измениться, изменение, изменен, менять, меняться, перемена, преобразование, видоизменить

rise : event < change
  opposite: fall, remain-stable
  ar: ارتفع, يرتفع, ارتفاع, صعد, يصعد, صعود, ارتقى, ازداد, يزداد, ازدياد, تزايد, يتزايد, متزايد, تنامى, يتنامى, تنامي, نما, نمو, مرتفع, زيادة بنسبة, ارتفعت, تصاعد, ترتفع, ارتفعوا, صعدت, تصعد, ازدادت, تزداد, نمت, تنمو, تصاعدت, ارتفع بنسبة
  en: rise, rose, risen, rising, climb, climbed, go up, went up, grow, grew, grown, growth, mount, on the rise, upward, rises, climbs, climbing, grows, growing, gone up, going up
  fr: monter, monté, hausse, en hausse, augmenter de, grimper, croître, croissant, progression de, s'élever, monte, montent, montée, grimpe, grimpent, grimpé, en augmentation, s'élève, croît, progressé de, progresse de, progressent de, en progression, croîtront
  es: subir, subido, subida, alza, al alza, crecer, crece, crecimiento, ascender a, aumentó un, subió, subieron, suben, subirá, subirán, creció, crecieron, crecen, aumentó, aumentaron, se elevó, crezca, crezcan
  ru: вырасти, расти, рост, вырос, возрасти, возрос, повыситься, повышаться, подняться, подъем, нарастать, выросла, выросло, выросли, растет, растут, возросла, возросло, возросли, повысился, повысилась, подорожал, поднялся, поднялась, поднялись

soar : event < rise
  opposite: plunge
  ar: قفز, يقفز, قفزة, قفزات, ارتفاع حاد, ارتفع بشدة, طفرة, طفرات, حلق عاليا, ارتفاع كبير
  en: soar, soared, surge, surged, jump, jumped, skyrocket, rocketed, spike, spiked, sharp rise, leap
  fr: bondir, bond, s'envoler, envolée, flambée, flamber, explosion de, forte hausse
  es: dispararse, se disparó, saltar, fuerte aumento, fuerte subida, auge, repunte
  ru: резко вырасти, резкий рост, скачок, подскочить, всплеск

fall : event < change
  opposite: rise, remain-stable
  ar: انخفض, ينخفض, انخفاض, منخفض, تراجع, يتراجع, تراجعت, هبط, يهبط, هبوط, نزل, تدنى, يتدنى, تدني, انحسر, ينحسر, انحسار, تناقص, يتناقص, تضاءل, يتضاءل, سقط, يسقط, سقوط, سقطت, هوى, انخفضت, تنخفض, تتراجع, هبطت, تهبط, تدنت, انحسرت, تقلصت نسبة
  en: fall, fell, fallen, falling, drop, dropped, decline, declined, go down, went down, decrease, slip, slipped, dip, downward, falls, drops, dropping, declines, declining, gone down, going down, decreased, decreases, dipped, slid
  fr: baisser, baissé, baisse, en baisse, chuter, chute, reculer, recul, diminuer, diminution, descendre, tombe, tombé, tomber, tombent, tombée, recule, reculé, baissent, chuté, chutent, diminué, diminue, diminuent, reculent, décru, en recul, en diminution, a reculé, ont reculé, descend, descendent, descendu, descendue, descendus, descendues, descendit, descendirent, descendront, descendait, descendaient, descendant, descende
  es: bajar, bajado, bajada, caer, caído, cae, caída, descender, descenso, disminuir, disminución, a la baja, retroceder, cayó, cayeron, bajó, bajan, caen, disminuyó, disminuyeron, disminuciones, bajaron, baja un, caerá, descendió, descendieron, desciende, disminuye, retrocedió, retrocedieron, disminuyera, disminuyeran
  ru: упасть, падать, падение, упал, снизиться, снижаться, сократиться, уменьшиться, понизиться, спад, упала, упало, упали, падает, падают, снизился, снизилась, снизилось, снизились, снижается, сократился, сократилась, сократилось, уменьшился, уменьшилась, уменьшилось

plunge : event < fall
  opposite: soar
  ar: هوى, يهوي, تهاوى, يتهاوى, انخفاض حاد, هبوط حاد, تراجع حاد, تدهور حاد, انهيار الأسعار, هوت, تهاوت, انهارت الأسعار
  en: plunge, plunged, plummet, plummeted, tumble, tumbled, slump, slumped, nosedive, sharp fall, collapse in value
  fr: dégringoler, plonger, forte baisse, chute brutale, plongé, dévisser, dévissé, dégringolé, s'effondrer en bourse, plonge
  es: se desplomó, fuerte caída, se desplomaron, desplomarse, desplome, se hundieron, caída en picado
  ru: резкое падение, резко упасть, крах, рухнул, рухнула, рухнули, обвалились, обвал, обвалился

remain-stable : event
  opposite: rise, fall, change
  ar: استقر, يستقر, استقرار, مستقر, ثبت عند, حافظ على مستواه, لم يتغير, دون تغيير, بلا تغيير, ثبات
  en: remain stable, stabilise, stabilize, stable, steady, remain unchanged, unchanged, hold steady, held steady, stability
  fr: rester stable, stable, se stabiliser, stabilisé, stabilisation, inchangé, stabilité
  es: mantenerse estable, estable, estabilizarse, estabilización, sin cambios, estabilidad, estabilizaciones, estabilice, estabilicen
  ru: остаться стабильным, стабильный, стабилизироваться, стабилизация, без изменений, неизменный, стабильность

increase : event < rise
  opposite: reduce, fall
  ar: زاد, يزيد, زيادة, زيادات, عزز, يعزز, تعزيز, ضاعف من, كثف, يكثف, تكثيف, زائد, وسع, يوسع, توسيع, توسع, يتوسع, رفع, يرفع, رفعت, رفعوا, زادت, تزيد, ترفع, عززت, وسعت, زادوا, الترفيع في, الترفيع, ترفيع, زيدت
  en: increase, increased, raise, raised, boost, boosted, step up, stepped up, strengthen, strengthened, expand, expanded, expansion, intensify, enhance, widen, lift, lifted, put up, puts up, hike, hiked, hikes, increases, raises, raising, boosts, lifts, increasing, bumped up, upped, ramped up, scaled up
  fr: augmenter, augmenté, augmentation, accroître, accru, accroissement, renforcer, renforcé, renforcement, relever, élargir, élargissement, intensifier, augmente, augmentent, augmentée, augmentés, augmentera, relève, relevé, relevée, relèvement, accrue, accroît, majoré, majoration, hausser, revu à la hausse, porté à, accroissent, accroîtront, accroissait
  es: aumentar, aumentado, aumento, incrementar, incremento, elevar, elevado a, reforzar, refuerza, refuerzo, ampliar, ampliación, intensificar, aumentó, aumentaron, aumenta, aumentan, aumentará, incrementó, incrementaron, incrementa, elevó, elevaron, eleva, amplió, ampliaron, amplían, ampliada, aumentada, acrecentó, intensificó, intensifica, intensifique, intensifiquen, refuerce, refuercen
  ru: увеличить, увеличивать, увеличиться, увеличение, повысить, повышать, повышение, усилить, усиление, наращивать, наращивание, расширить, расширение, укрепить, укрепление, увеличил, увеличила, увеличили, увеличился, увеличилась, увеличилось, повысил, повысила, повысили, поднял ставку, расширил, повышен, повышена, повышены, нарастил, нарастили, поднял, подняла, подняли

reduce : event < fall
  opposite: increase, rise
  ar: خفض, يخفض, تخفيض, تخفيضات, قلص, يقلص, تقليص, قلل, يقلل, تقليل, خفف, يخفف, تخفيف, مخفض, اختصر, حد من, يحد من, الحد من, تقلص, يتقلص, خفضت, تخفض, قلصت, خفضوا, قللت, أنقص
  en: reduce, reduced, reduction, cut, cut back, cutback, lower, lowered, curb, curbed, scale back, scaled back, ease, eased, diminish, trim, reduces, reducing, cuts, cutting, lowers, lowering, trimmed, slashed, pared back, whittled down, downgraded, downgrade
  fr: réduire, réduit, réduction, abaisser, abaissement, diminuer de, alléger, allègement, limiter, restreindre, réduite, réduits, réduites, réduit de, réduira, abaissé, abaissée, abaisse, réduisent, amputé, raboté, rogné, revu à la baisse, ramené à, restreignent, restreignit, restreignirent, restreindront, restreignait, restreignaient, restreignant, restreigne, réduiront, réduisit, réduisirent, réduisait, réduisaient, réduisant, réduise
  es: reducir, reducido, reduce, reducción, recortar, recorte, rebajar, rebaja, aliviar, redujo, redujeron, reducen, reducirá, reducida, recortó, recortaron, recortará, recorta, rebajó, rebajaron, disminuir a, recortado, mermó, reduzca, reduzcan
  ru: сократить, сокращать, сокращение, сокращен, снизить, снижать, снижение, уменьшить, уменьшение, урезать, ослабить, смягчить, сократил, сократила, сократили, снизил, снизила, снизили, уменьшил, урезал, урезали, уменьшили, снижен, снижена, срезал, понизил, понизила, понизили

double : event < increase
  opposite: halve
  ar: ضاعف, يضاعف, مضاعفة, تضاعف, يتضاعف, تضاعفت, ضعف العدد, ضعفي, مضاعف, تضاعفوا, ضاعفت, تتضاعف, زاد إلى الضعف
  en: double, doubled, doubling, twofold, twice as many, twice as much, doubles
  fr: doubler, doublé, doublement, deux fois plus, le double, double, doublée, doublés, doublera, doublent
  es: duplicar, duplicado, duplicarse, se duplicó, el doble, dos veces más, duplicó, duplicaron, duplica, se duplicaron, duplicará, se ha duplicado, duplique, dupliquen
  ru: удвоить, удвоиться, удвоение, вдвое больше, в два раза больше, вырасти вдвое, удвоился, удвоилась, удвоилось, удвоил, вырос вдвое, выросла вдвое, выросло вдвое

halve : event < reduce
  opposite: double
  ar: خفض إلى النصف, انخفض إلى النصف, تراجع إلى النصف, تقليص إلى النصف
  en: halve, halved, halving, cut in half
  fr: réduire de moitié, diviser par deux, divisé par deux, réduit de moitié
  es: reducir a la mitad, se redujo a la mitad, a la mitad
  ru: сократить вдвое, сократиться вдвое, уменьшить вдвое, снизиться вдвое

reach-level : event
  ar: بلغ, يبلغ, بلوغ, وصل إلى مستوى, وصل عدد, بلغت نسبته, بالغا, يصل عددهم, بلغت, تبلغ, وصل إلى, وصلت إلى, يصل إلى, بلغوا, بلغ عددهم, بلغ عدد, بلغ إجمالي, ناهز, يناهز, قدرها, بواقع, وصل عددهم إلى
  en: reach, reached, amount to, amounted to, total of, hit a level, stood at, came to a total, stands at, totalled, came to, reaches, amounts to, totals, totaling, totalling, adds up to
  fr: atteindre, atteint, s'élever à, s'établir à, se monter à, s'est établi, s'établit, se situe à, atteignait, s'est élevé à, s'élève à, s'élevait à, s'est établie à, s'est élevée à, atteinte, atteints, atteignent, atteindra, totalise, totalisent, s'établissent à, se chiffre à, se chiffrent à, s'est chiffré à, chiffrés à, chiffré à, se montent à, s'est monté à, atteindront
  es: alcanzar, alcanzado, alcanza, ascender, ascendió a, llegar a, situarse en, se situó, se sitúa, se ubicó, alcanzó, asciende a, ascendió, equivale a, alcanzaron, alcanzan, alcanzará, ascendieron a, ascienden a, ascenderá a, totalizó, totalizan, sumó, sumaron, suman, se situaron, llegó a, asciende, ascienden, ascienda
  ru: достигнуть, достигать, достичь, достиг, составить, составлять, составил, насчитывать, составила, составило, составляет, достигла, достигло, достигают, достигает, составили, составляют, составит, насчитывает, достигнет

exceed : event
  ar: تجاوز, يتجاوز, تجاوزت, تخطى, يتخطى, تخطي, فاق, يفوق, زاد على, زاد عن, يزيد على, يزيد عن, تتجاوز, تجاوزوا, تخطت, تتخطى, فاقت, تزيد على, تزيد عن
  en: exceed, exceeded, surpass, surpassed, go beyond, above the, exceeds, exceeding, topped
  fr: dépasser, dépassé, dépassement, excéder, surpasser, dépasse, dépassent, dépassait, dépassée, excède, a dépassé, franchi la barre
  es: superar, superado, supera, exceder, sobrepasar, rebasar, superó, superaron, superan, superará, excede, excedió, sobrepasó, rebasó, supera los
  ru: превысить, превышать, превышение, превзойти, превысил, превысила, превысило, превысили, превышает, превышают

remain : event
  ar: بقي, يبقى, بقاء, باق, متبق, ظل في, مكث, يمكث, مكوث, لبث, أبقى, يبقي, إبقاء, أبقت, بقيت, بقوا, تبقى, ظلت, أبقوا, لا تزال قائمة, ما زالت قائمة, ما تزال قائمة, لا يزال قائما, ما زال قائما
  en: remain, remained, remaining, stay, stayed, left behind, remains, maintain, maintained, kept, keep, keeps, still in place, remain in place, remains in place, remained in place
  fr: rester, resté, demeurer, demeuré, restant, maintenu, maintient, maintenir, maintenue, maintiennent, reste, restent, restait, restera, restée, restés, demeure, demeurent, maintiendra, maintiendront, maintiendrait, maintiendraient, maintenus, maintint, maintinrent
  es: permanecer, permanece, permanencia, quedarse, quedar, restante, mantuvo, mantuvieron, mantiene, mantienen, mantener, mantuviera, permaneció, permanecieron, permanecen, quedó, quedaron, queda, quedan, permanecerá, mantendrá, mantendrán, mantendría, mantendrían, mantenga, mantengan, permanezca, permanezcan
  ru: остаться, оставаться, остается, остался, пребывать, оставшийся, осталась, остались, осталось, остаются, оставался, сохранил, сохранила, сохранили

improve : event < change
  opposite: worsen
  ar: تحسن, يتحسن, حسن من, يحسن, تحسين, تحسينات, متحسن, طور, يطور, تطوير, انتعش, ينتعش, انتعاش, ارتقاء, تحسنت, تتحسن
  en: improve, improved, improvement, get better, got better, enhance quality, upgrade, upgraded, better, improves, improving
  fr: améliorer, amélioré, amélioration, s'améliorer, perfectionner, mieux, améliore, améliorée, améliorent, perfectionnent, perfectionnée, perfectionnées, perfectionnèrent
  es: mejorar, mejorado, mejora, mejoría, perfeccionar, mejor, mejoró, mejoraron, mejoran, mejoras
  ru: улучшить, улучшать, улучшиться, улучшение, наладить, наладиться, усовершенствовать, совершенствование, улучшил, улучшилась, улучшился, улучшились

worsen : event < change
  opposite: improve
  ar: ساء, يسوء, تدهور, يتدهور, تدهورت, متدهور, تفاقم, يتفاقم, متفاقم, فاقم, يفاقم, مفاقمة, ازداد سوءا, تردى, يتردى, تردي, استفحل, يستفحل, استفحال, تفاقمت, ساءت, تتدهور
  en: worsen, worsened, worsening, deteriorate, deterioration, get worse, got worse, aggravate, aggravated, exacerbate, worsens, deteriorated
  fr: empirer, empiré, s'aggraver, aggraver, aggravé, aggravation, se détériorer, détérioration, se dégrader, dégradation, dégrader, détériorer, aggrave, s'est aggravé, s'est aggravée, dégradé, s'est dégradée
  es: empeorar, empeorado, empeora, empeoramiento, deteriorar, deteriorarse, deterioro, agravar, agravarse, agravamiento, empeoró, empeoraron, agravó, se agravó, deterioró
  ru: ухудшить, ухудшиться, ухудшение, усугубить, усугубиться, усугубление, ухудшился, ухудшилась, ухудшилось, ухудшились

develop : event < change
  ar: تطور, يتطور, تطورات, مستجدات, مستجد, تطورا لافتا, تنمية
  en: develop, developed, development, evolve, evolution, unfolding events
  fr: développer, se développer, développement, évolution, rebondissement
  es: desarrollar, desarrollarse, desarrollo, evolucionar, evolución, acontecimientos, evoluciones
  ru: развивать, развиваться, развитие, развить, эволюция, развитие событий

progress : event < improve
  opposite: deadlock
  ar: أحرز تقدما, يحرز تقدما, إحراز تقدم, تقدم كبير, حقق تقدما, خطوة إلى الأمام, تقدما, أي تقدم, تقدم في
  en: progress, make progress, made progress, advance, step forward, advances
  fr: progresser, progrès, avancée, avancer, pas en avant, progressé, avancées
  es: progresar, progreso, avance, avanzar, paso adelante, avances
  ru: прогресс, шаг вперед, добиться прогресса, прогресса, продвижения, продвижение

spread : event < change
  ar: انتشر, ينتشر, انتشار, امتد, يمتد, امتداد, شاع, اتسع, يتسع, اتساع, منتشر
  en: spread, spreading, extended, sweep across, swept across, widespread
  fr: se propager, propagation, s'étendre, étendu, se répandre, répandu, étendre, propager, étend, étendent, étendus, étendit, étendirent, étendront, étendait, étendaient, étendant, étende
  es: propagación, extenderse, extendido, difundirse, expandirse, propagarse, propagaciones, extiende, extienden, extienda, extiendan, propague, propaguen
  ru: распространиться, распространяться, распространение, распространить, охватить, перекинуться

# --- happening, cause, permission ---

happen : event
  ar: يحدث, حدوث, وقع حادث, جرى, يجري, حصل, يحصل, حصول, طرأ, يطرأ, نشب, ينشب, اندلع, وقوع, حدث طارئ, حدثت, حدث أن, حدوثه, حصلت, جرت, يحدث أن, وقعت حادثة, وقعت, وقع انفجار, وقع الانفجار, وقع الهجوم, وقع, وقعت اشتباكات, وقعت مواجهات, وقعت هجمات, وقع زلزال, وقعت هزة, وقعت الحادثة, وقعت الجريمة, وقع الحادث, وقع الاعتداء, وقعت انفجارات, وقعت خسائر, وقعت إصابات, وقعت أضرار, وقع خلاف, وقعت الواقعة, وقع الاشتباك, وقعت أعمال, وقع ضحايا
  en: happen, happened, occur, occurred, come about, came about, break out, broke out, happens, happening, occurs, occurring, took place suddenly
  fr: arriver que, se produire, produit, survenir, survenu, se passer, avoir lieu soudain, surgir, s'est produit, s'est produite, se sont produits, se sont produites, se produit, s'est déroulé, survenue, survient, est survenu, est survenue, surviennent, surviendra, surviendront, surviendrait, surviendraient, survenus, survint, survinrent
  es: ocurrir, ocurrido, ocurre, suceder, sucedido, producirse, se produjo, acontecer, ocurrió, ocurrieron, sucedió, sucedieron, se produjeron, se ha producido, se registró un, se haya producido, se hubiera producido, se habría producido, se produce, se produjera, se produjeran, se produzca, se produzcan, se producirá, se hayan producido, se había producido, tuviera lugar, acontezca, acontezcan, produzca, produzcan
  ru: произойти, происходить, произошел, случиться, случаться, случилось, возникнуть, произошла, произошло, произошли, случился, случилась, происходит

take-place : event < happen
  ar: انعقد, ينعقد, انعقاد, عقد اجتماع, أقيم, يقام, إقامة حفل, نظم, ينظم, تنظيم, تمت, مزمع عقده
  en: take place, took place, taken place, be held, hosted, staged, organise, organize, organised, organized
  fr: avoir lieu, a eu lieu, se tenir, s'est tenu, se dérouler, organiser, organisé, accueillir, tenue de, eu lieu, avait eu lieu, ait eu lieu, aura lieu, auront lieu, a lieu, ont lieu, ont eu lieu
  es: tener lugar, tuvo lugar, celebrarse, se celebró, llevarse a cabo, organizar, organizado, acoger, se disputó, se disputará, se disputa, disputada el, disputado el, se corrió, se correrá, se jugará, se jugó, organice, organicen
  ru: состояться, состоялся, проходить, прошел, пройти, провести, проводить, проведение, проводиться, организовать, организация мероприятия

lead-to : event < cause
  ar: أدى إلى, يؤدي إلى, مؤد إلى, أسفر عن, يسفر عن, أفضى إلى, يفضي إلى, قاد إلى, يقود إلى, نتج عنه, ترتب عليه, يترتب على, مما أدى, أسفر, أسفرت, يسفر, تسفر
  en: lead to, led to, leading to, result in, resulted in, end in, culminate in
  fr: mener à, conduire à, conduit à, aboutir à, abouti, déboucher sur, se solder par, résulter
  es: llevar a, conducir a, condujo a, dar lugar a, dio lugar a, desembocar en, resultar en, derivar en
  ru: привести к, приводить к, привел к, привело к, обернуться, повлечь за собой

prevent : event
  opposite: allow
  ar: منع وقوع, حال دون, يحول دون, حيلولة, الحيلولة دون, تفادى, يتفادى, تفادي, يتجنب, تجنيب, درء, وقاية, أعاق, يعيق, إعاقة العمل, تجنب, جنبت, تفادت, عرقل وصول, منع تكرار
  en: prevent, prevented, prevention, avert, avoid, avoided, obstruct, obstruction, hinder, hindered, blocked, impede, avoidance, stave off, head off, heads off, headed off, heading off, ward off, fend off, hold back, stop from, stopped from, kept from, keep at bay, keeps at bay, kept at bay, keeping at bay
  fr: empêcher, empêché, prévenir, prévention, éviter, évité, entrave, empêche, faire obstacle, fait obstacle, préviennent, préviendra, préviendront, préviendrait, préviendraient, prévint, prévinrent
  es: impedir, impedido, impide, prevenir, prevención, evitar, evitado, obstaculizar, bloquear el, impidiera, impidieran, obstaculice, obstaculicen, previene, previenen, previno, previnieron, prevendrá, prevendrán, prevendría, prevendrían, previniera, previnieran, prevenga, prevengan
  ru: предотвратить, предотвращать, предотвращение, помешать, препятствовать, избежать, избегать, воспрепятствовать, мешает, мешают, предотвращен, предотвращена

allow : event
  opposite: ban, prevent
  ar: سمح, يسمح, سماح, السماح, مسموح, أجاز, يجيز, إجازة استخدام, رخص, يرخص, أذن, يأذن, إذن, مكن من, أتاح, يتيح, إتاحة, تصريح دخول, تصاريح, الضوء الأخضر, منح تصريحا, مصرح به, صرح له, أعطى الضوء الأخضر, أعطت الضوء الأخضر
  en: allow, allowed, permit, permitted, permission, authorise, authorize, authorisation, authorization, let in, enable, license, green light, license to, go-ahead, okayed, let through, lets through, letting through, let into, granted access, licensed to, sanctioned the, waved through, give the nod, give the all-clear, gave the nod, gave the all-clear, given the nod, given the all-clear, was cleared to, were cleared to
  fr: permettre, autoriser, autorisé, permission, feu vert, permet, permettent, permis de, le feu vert, donné le feu vert, donner le feu vert, a donné son feu vert, autorisations, légaliser, laisser passer, laisser entrer, laisser sortir, laisser faire, permis aux, permis à, donner son accord, donné son accord, donne son accord, a le droit de, ont le droit de, permettront, permise, permises, permit, permirent
  es: permitir, permitido, autorizar, autorizado, luz verde, dar permiso, dio permiso, dieron permiso, da permiso, visto bueno, vía libre, dejar entrar, dejar pasar, dejar salir, dejó entrar, dejó pasar, dejó salir, autorice, autoricen
  ru: разрешить, разрешать, разрешение, разрешен, позволить, позволять, допустить, допускать, дать добро, пустить, пустили, дал добро, дали добро, зеленый свет

ban : event
  opposite: allow
  ar: حظر, يحظر, محظور, منع, يمنع, ممنوع, حرم من, يحرم, تحريم, محرم دخوله, حظر استخدام, حجب, يحجب, ممنوعات, محظورات, رفض دخول
  en: ban, banned, prohibit, prohibited, prohibition, forbid, forbade, forbidden, outlaw, outlawed, barred, barred from, off-limits, off limits, refused entry, denied entry, denied access, declared illegal, turn away at, turns away at, turned away at, turning away at, was turned away, were turned away
  fr: interdire, interdit, interdiction, prohiber, prohibition, bannir, interdite, interdites, interdisent, interdisant, proscrire, proscrit, refoulé à, refoulée à, refoulés à, interdirait, interdiraient, interdisaient, proscrivent, proscrite, proscrits, proscrites, proscrivit, proscrivirent, proscrirait, proscrivait, proscrivaient, proscrivant, proscrive
  es: prohibir, prohibido, prohíbe, prohibición, vetar el uso, proscribir, vetada, vetados, vetó el, impedir el acceso, impedir la entrada, impidió el acceso, impidió la entrada, impide el acceso, impide la entrada, negar la entrada, negar el acceso, negó la entrada, negó el acceso, niega la entrada, niega el acceso, proscrito, proscrita, proscritos, proscritas
  ru: запретить, запрещать, запрет, запрещен, запрещение, запретил, вне закона

lift-restriction : event < allow
  ar: رفع الحظر, يرفع الحظر, رفع القيود, رفع الحجب, ألغى الحظر, فك الحظر, تخفيف القيود, رفع أمر الإخلاء, إلغاء أمر الإخلاء, رفع الحظر عن, رفع الإيقاف, ألغيت العقوبة, إلغاء العقوبة, ألغي الإيقاف, رفع عقوبة الإيقاف, إلغاء عقوبة الإيقاف
  en: lift the ban, lifted the ban, lift restrictions, lifted restrictions, ease restrictions, lifting of restrictions, order was lifted, orders were lifted, evacuation order was lifted, evacuation order lifted, evacuation orders were lifted, order has been lifted, cordon was lifted, ban was lifted, restrictions were lifted, ban overturned, ban lifted, ban was overturned, overturned the ban, quashed the ban, overturned his ban, ban was quashed, lifted, lifting, was lifted, were lifted, been lifted
  fr: lever l'interdiction, levée de l'interdiction, lever les restrictions, levée des restrictions, ordre d'évacuation levé, ordre a été levé, périmètre de sécurité levé, interdiction levée, interdiction a été levée, levé l'interdiction, suspension levée, lève l'interdiction, lever la suspension, levé la suspension, levé, levée, levées, levés, lève, lever
  es: levantar la prohibición, levantar las restricciones, levantamiento de la prohibición, levantó la orden, se levantó la orden, orden de evacuación levantada, se levantó la prohibición, levantó la prohibición, sanción anulada, levantar la sanción, levantar el veto, levantar la suspensión, levantó la sanción, levantó el veto, levantó la suspensión, levanta la sanción, levanta la prohibición, levanta el veto, levanta la suspensión
  ru: снять запрет, снятие запрета, снять ограничения, отменить запрет, снятие ограничений, отменили эвакуацию, эвакуация отменена, запрет снят, сняли запрет, снят запрет, сняли ограничения, ограничения сняты, снял запрет, снял дисквалификацию, снял ограничения, сняли дисквалификацию, отменил дисквалификацию, отменил ограничения, отменили дисквалификацию, отменили ограничения, отменен дисквалификацию, отменен ограничения, дисквалификация отменена, запрет отменен

force-to : event
  ar: أجبر, يجبر, إجبار, مجبر, أرغم, يرغم, إرغام, اضطر, يضطر, اضطرار, مضطر, ألزم, يلزم, إلزام, أكره, إكراه, قسر, قسري
  en: force to, forced to, compel, compelled, oblige, obliged, coerce, coercion, forcibly, had no choice but
  fr: forcer, forcé, obliger, obligé, contraindre, contraint, coercition, de force, contraignent, contraignit, contraignirent, contraindront, contraignait, contraignaient, contraigne
  es: obligar, obligado, obliga, forzar, forzado, coaccionar, coacción, por la fuerza, fuerce, fuercen, obligue, obliguen
  ru: заставить, заставлять, вынудить, вынужден, принудить, принуждение, принудительно, обязать

impose : event
  ar: فرض, يفرض, فرض على, مفروض
  en: impose, imposed, imposition, slap on, enforce
  fr: imposer, imposé, imposition de
  es: imponer, impuesto por, impone, imposición, impuso, impusieron, impondrá, impondrán, impondría, impondrían, imponga, impongan
  ru: ввести ограничения, навязать, навязывать, наложить, введение ограничений, ввёл, ввел, ввела, ввели, вводит, вводят, введён, введены, введено, введена, ввести

# --- help, use, need, plan, decide ---

help : event
  ar: ساعد, يساعد, مساعدة, مساعدات, أعان, يعين على, إعانة, معونة, عون, أسعفوا, هب لنجدة, هبوا لنجدة, قدم المساعدة, قدمت المساعدة, قدموا المساعدة
  en: help, helped, assist, assisted, assistance, aid, lend a hand, lend support, rally round, pitch in, lent a hand, lends a hand, give a hand, gives a hand, gave a hand, given a hand, giving a hand, come to the rescue, comes to the rescue, came to the rescue, coming to the rescue
  fr: aider, aidé, aide, assister, assistance, apporter une aide, prêter main-forte, aident, aidés, épauler, épaulé, épaulés, porté secours, porte secours, portent secours, venir au secours, venu au secours, venus au secours, donner un coup de main, donné un coup de main, donnent un coup de main
  es: ayudar, ayudado, ayuda, asistir a, asistencia, prestar ayuda, atender a, ayudó, ayudaron, ayudan, auxilió, auxiliaron, auxilio, socorrió, auxiliar a, prestar auxilio, prestar apoyo, prestó apoyo, prestaron apoyo, echar una mano, echó una mano, echaron una mano
  ru: помочь, помогать, помощь, содействие, содействовать, оказать помощь, помог, помогла, помогли, подмога

oppose : event
  opposite: support
  ar: عارض, يعارض, معارضة شديدة, ناهض, يناهض, مناهض, مناهضة, وقف ضد, اعترض, يعترض, اعتراض, اعتراضات
  en: oppose, opposed, opposed to, object to, objection, resist, stand against, stood against
  fr: s'opposer, opposé à, s'élever contre, objection, hostile à
  es: oponerse, se opone, opuesto a, objetar, objeción, en contra, opuso, se opuso, se opusieron, opondrá, opondrán, opondría, opondrían, opusiera, opusieran, oponga, opongan, opuesto, opuesta, opuestos, opuestas
  ru: выступить против, выступать против, возражать, возражение, противиться

boycott : event < reject
  opposite: attend
  ar: قاطع, يقاطع, مقاطعة, مقاطع للمؤتمر, حملة مقاطعة, امتنع عن المشاركة
  en: boycott, boycotted, refuse to attend, stay away from
  fr: boycotter, boycotté, boycott, boycottage
  es: boicotear, boicot, boicoteado
  ru: бойкот, бойкотировать, отказаться участвовать

use : event
  ar: استخدم, يستخدم, استخدام, استخدامات, مستخدم في, استعمل, يستعمل, استعمال, لجأ إلى استخدام, توظيف التقنية, استعان, يستعين, استعانة, استغل, يستغل, استغلال
  en: use, used, using, make use of, utilise, utilize, employ a method, resort to, exploit
  fr: utiliser, utilisé, utilisation, se servir de, recourir à, recours à, emploi de, exploiter, se sert de
  es: usar, usado, uso, utilizar, utilizado, utilización, recurrir a, emplear, empleo de la, usaron, usaba, usa, usan, utilizaciones, utilice, utilicen
  ru: использовать, использование, использован, применить, применять, применение, прибегнуть, воспользоваться

need : event
  ar: احتاج, يحتاج, احتياج, احتياجات, حاجة, بحاجة إلى, في حاجة, افتقر, يفتقر, ضرورة, ضروري, لا بد من, يلزمه, محتاج, تطلب, يتطلب, استلزم, يستلزم, متطلبات, تحتاج, سيحتاج, ستحتاج, يلزم, اللازمة, اللازم, لازمة
  en: need, needed, necessity, necessary, require, required, requirement, in need of, must have, needs, needing, requires, required to, would need, will need
  fr: avoir besoin, besoin, nécessité, nécessaire, nécessiter, exiger que, il faut, requérir, il faudra, il lui faudra, il leur faudra, il faudrait, il lui faut, il leur faut, requis, requise, requises, nécessaires, nécessite, nécessitent, requièrent, requerra, requerront
  es: necesitar, necesita, necesidad, necesario, requerir, requiere, hace falta, precisar de, necesitan, necesitará, necesitarán, hacen falta, hará falta, harán falta, se requieren, se necesitan, requería, necesaria, necesarios, necesarias, requirió, requirieron, requiriera, requirieran, requiera, requieran, requiriendo
  ru: нуждаться, нужда, нужно, необходимо, необходимость, необходимый, потребность, требоваться, потребоваться

plan : event
  ar: خطط, يخطط, تخطيط, مخطط, مخططات, خطة, مشروع خطة, برنامج, برامج
  en: plan, planned, planning, scheme, programme, program, blueprint, plans
  fr: planifier, plan, planifié, planification, programme, prévoir de, prévu, prévue, prévus, prévoit, prévoyait, prévoient, prévoyaient
  es: planear, planificar, plan, planificación, programa, previsto, prevista, prevé, planes, planificaciones, planificó, planifica, planifique, planifiquen
  ru: планировать, план, планирование, программа, плановый, плановые, плановых, планировал, планы

prepare : event < plan
  ar: أعد, إعداد, إعدادات, استعد, يستعد, استعداد, استعدادات, مستعد, تحضير, تحضيرات, جهز, يجهز, تجهيز, تجهيزات, تأهب, يتأهب, متأهب, جاهز, هيأ, يهيئ, تهيئة, تمهيد, مهد الطريق, أعد خطة, يستعد لاستقبال
  en: prepare, prepared, preparation, get ready, ready, gear up, make ready, pave the way, readiness
  fr: préparer, préparé, préparation, préparatifs, se préparer, s'apprêter, ouvrir la voie, prêt à, prêts à, prête à
  es: preparar, preparado, preparación, preparativos, prepararse, listo, allanar el camino, preparaciones
  ru: готовить, готовиться, подготовить, подготовка, подготовлен, готов, готовность, приготовление

intend : event < plan
  ar: عزم, يعتزم, اعتزم, اعتزام, عازم, نوى, ينوي, نية, نوايا, قصد, يقصد, بصدد, عقد العزم, مزمع
  en: intend, intended, intention, intent, mean to, aim to, determined to, resolved to, about to
  fr: avoir l'intention, intention, compter faire, envisager de, entendre faire, déterminé à
  es: tener la intención, intención, pretender, pretende, proponerse, tener previsto, decidido a, pretiende, pretienden, pretienda, pretiendan, propondrá, propondrán, propondría, propondrían, proponga, propongan
  ru: намереваться, намерен, намерение, собираться, намерены, решительно настроен, собирается, собираются, собирался

decide : event
  ar: قرر, يقرر, تقرر, قرار, قرارات, اتخذ قرارا, يتخذ قرارا, اتخاذ قرار, مقرر, بت في, حسم, يحسم, حسم أمره, قررت, قرروا
  en: decide, decided, decision, make a decision, made a decision, resolve to, settle on, make up its mind, decides, deciding
  fr: décider, décidé, décision, prendre une décision, trancher, décide, décident, décidée, décidera
  es: decidir, decidido, decide, decisión, tomar una decisión, resolver que, decidió, decidieron, deciden, decidirá
  ru: решить, решать, решение, принять решение, принял решение, постановить, постановление, решил, решила, решили, приняла решение, приняли решение

choose : event
  ar: اختار, يختار, اختيار, اختيارات, خيار, خيارات, انتقى, ينتقي, انتقاء, مختار, فضل, يفضل, تفضيل
  en: choose, chose, chosen, choice, select, selected, selection, pick, picked, opt for, option, prefer, preferred
  fr: choisir, choisi, choix, sélectionner, sélection, opter pour, option, préférer, sélectionnent, sélectionnée, sélectionnées, sélectionnèrent
  es: elegir, elegido, elección de, escoger, seleccionar, selección de, optar por, opción, preferir, prefirió, elija, elijan, prefiere, prefieren, prefirieron, prefiera, prefieran, prefiriendo
  ru: выбрать, выбирать, выбор, выбран, отобрать, предпочесть, предпочитать, вариант

consider : event
  ar: درس إمكانية, يدرس, بحث إمكانية, نظر في, ينظر في, النظر في, فكر في, يفكر في, تفكير, قيد الدراسة, قيد النظر
  en: consider, considered, consideration, weigh, weighing, mull, mulling, contemplate, look into, study the possibility, under consideration
  fr: envisager, envisagé, examiner la possibilité, réfléchir à, réflexion, à l'étude, étudier la possibilité
  es: considerar, consideración, sopesar, contemplar, estudiar la posibilidad, reflexionar, plantearse, consideraciones
  ru: рассмотреть, рассматривать, рассмотрение, обдумывать, изучать возможность, взвешивать, подумать

promise : event
  ar: وعد, وعود, تعهد, يتعهد, تعهدات, التزم, يلتزم, التزام, التزامات, ملتزم, قطع وعدا, يضمن, ضمان, ضمانات, كفل, يكفل, متعهدا, قطع عهدا, أعطى كلمته, أقسم على, أخذ على عاتقه, أخذت على عاتقها
  en: promise, promised, pledge, pledged, vow, vowed, commit to, commitment, committed to, undertaking, guarantee, guaranteed, assurance, undertook to, undertake to, undertaken to, swear to, swears to, swore to, sworn to, commits to, give his word, give her word, give their word, give its word, gives its word, gave his word, gave her word, gave their word, gave its word, given his word, given her word, given their word, given its word, giving its word, committed itself to, committed himself to
  fr: promettre, promis, promesse, s'engager à, engagement, garantir, garantie, assurance que, promet, promettent, s'engage à, s'engagent à, s'engageant à, jurer de, juré de, s'est engagé à, s'est engagée à, s'était engagé à, donner sa parole, donné sa parole, assurer que le, assurer que la, assurer que les, assuré que le, assuré que la, assuré que les, assure que le, se sont engagés à, promettront, promise, promises
  es: prometer, prometido, promete, promesa, comprometerse, compromiso, garantizar, garantía, juró, juraron, jura, se compromete a, se comprometen a, dar su palabra, dio su palabra, dieron su palabra, garantice, garanticen
  ru: обещать, пообещать, обещание, обязаться, обязательство, гарантировать, гарантия, заверить, поклясться, поклялся, поклялись, дал слово, дала слово, дали слово

request : event
  ar: طلب, يطلب, طلبات, التمس, يلتمس, التماس, ناشد, يناشد, مناشدة, مناشدات, استدعى المساعدة, رجا, يرجو من
  en: request, requested, ask for, asked for, plea, plead, petition, seek, sought, asked, asks, asking, asked the, asked to, requests, were asked to, was asked to, were urged to, appeal for, appealed for, appeals for, appealed to the
  fr: demander, demandé, demande, solliciter, requête, appel à, pétition, requis, priés de, prié de, ont été priés, invités à, sont invités à, appelés à
  es: pedir, pedido, pide, petición, solicitar, solicitud, apelar a, pidiera, pidieran
  ru: просить, попросить, просьба, запросить, запрос, обратиться с просьбой, прошение, петиция

call-for : event < request
  ar: دعا إلى, يدعو إلى, دعوة إلى, دعوات إلى, حث, يحث, حث على, دعا, يدعو, دعت, دعوة, دعوات, حثت, دعوا, تدعو, دعي السكان, دعاه, دعاها, دعوته, دعوتها, حض, حضت, يحض, تحض, حضوا
  en: call for, called for, appeal for, appeals for, appealed for, appealing for, appealed to, appeals to, call on, called on, urge, urged, exhort, calls for, demand that, urges, calls on, urging
  fr: appeler à, appelé à, exhorter, inviter à, presser de, sont appelés à, est appelée à, sont appelées à, appelle à, appellent à, a appelé à, ont appelé à, invités à, ont été invités à, exhorte, exhorté
  es: llamar a, instar, instó, insta, hacer un llamamiento, llamamiento, exhortar, instaron, llamó a, llamaron a, exhortó, exhortaron, convocar, convocó, convocaron, convoca, convocan, convocado, convoque, convoquen
  ru: призвать, призывать, призыв, призвал, призвала, призвали, призывает, призывают

ultimatum : thing < threat
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
  es: intentar, intentado, intento, tratar de, esfuerzo, esforzarse, esfuerce, esfuercen
  ru: попытаться, пытаться, попытка, стараться, постараться, усилие, усилия, стремиться

succeed : event
  opposite: fail
  ar: نجح, ينجح, نجاح, نجاحات, تمكن من, يتمكن من, أفلح, يفلح, تكلل بالنجاح, وفق في, استطاع, استطاعت, استطاعوا, أثمر, أثمرت, بنجاح, أتى ثماره, أتت ثمارها, آتت أكلها, آتى أكله, سار وفق الخطة, سارت وفق الخطة, جرى على ما يرام, جرت على ما يرام
  en: succeed, succeeded, success, manage to, pull off, be able to, prove successful, managed to, pay off, pays off, paid off, paying off, bear fruit, bore fruit, came off, went well, went smoothly, was able to, were able to, pull it off, pulls it off, pulled it off, pulling it off, did the trick, turned out well, went according to plan
  fr: réussir, réussi, réussite, succès, parvenir, parvenu, arriver à, parvient à, parvenu à, parvenus à, parviennent à, a fonctionné, porter ses fruits, porté ses fruits, portent ses fruits, porté leurs fruits, porter leurs fruits, portent leurs fruits, s'est bien passé, s'est bien passée, s'est bien déroulé, s'est bien déroulée, parvient, parviennent, parviendra, parviendront, parviendrait, parviendraient, parvenus, parvint, parvinrent
  es: lograr, logrado, tener éxito, éxito, conseguir, consiguió, logró, lograron, consiguieron, consigue, dar resultado, dar frutos, dio resultado, dio frutos, dio resultados, dieron resultado, dieron frutos, dieron resultados, da resultado, da frutos, da resultados, salir bien, salió bien, salieron bien, salir adelante, salió adelante, pudo escapar, pudieron escapar, dar sus frutos, dio sus frutos, dieron sus frutos, da sus frutos, consiga, consigan
  ru: удаться, сумел, успех, добиться успеха, преуспеть, получиться, удалось, смог, смогла, смогли, добился, добилась, прошел успешно, прошла успешно, прошли успешно, принес плоды, принесли плоды

fail : event
  opposite: succeed
  ar: فشل, يفشل, أخفق, يخفق, إخفاق, إخفاقات, عجز عن, باء بالفشل, لم يتمكن, لم ينجح, تعثر, تعثرت, يتعثر, خاب, خابت, أجهض, عبثا, ذهبت سدى, ذهب سدى
  en: fail, failed, failure, fall through, fell through, flop, unable to, unsuccessful attempt, backfired, backfire, backfires, fell flat, falls flat, fall flat, go wrong, goes wrong, went wrong, gone wrong, going wrong, fizzled out, fall short, falls short, fell short, fallen short, falling short, bid collapsed, founder on, fell apart, falls apart, come unstuck, comes unstuck, came unstuck, came to naught, came to nought, come to grief, comes to grief, came to grief, coming to grief, bombed at the box office
  fr: échouer, échoué, échec, n'a pas réussi, ne pas parvenir, capoté, capote, avortée, tourner mal, tourné mal, tourne mal, mal tourné, tomber à plat, tombé à plat, tombée à plat, faire chou blanc, faire un flop, faire un four, fait chou blanc, fait un flop, fait un four, finir en queue de poisson, fini en queue de poisson
  es: fracasar, fracasado, fracaso, fallar, fallido intento, no logró, no conseguir, falló, frustrado, frustrada, salir mal, salió mal, salieron mal, acabar en nada, acabó en nada, terminó en nada, irse al traste, irse a pique, se fue al traste
  ru: потерпеть неудачу, неудача, провалиться, провал, провалил, не удалось, не суметь, не смочь, сорвался, сорвалась, сорвалось, сорвались, тщетно, потерпел крах, кончился ничем, кончилась ничем, закончился ничем, закончилась ничем, закончились ничем, оказался безуспешным

achieve : event < succeed
  ar: حقق, يحقق, تحقيق هدف, تحقيق نتائج, تحقق الهدف, أنجز, ينجز, إنجاز, إنجازات, منجزات, إحراز
  en: achieve, achieved, achievement, accomplish, accomplishment, attain, attained, realise a goal
  fr: accomplir, accompli, accomplissement, réaliser, réalisé, réalisation
  es: realizar, realizado, cumplir un objetivo, alcanzar la meta, logro, realice, realicen
  ru: добиться, добиваться, добился, достижение, осуществить, осуществление, свершение

complete : event < end
  ar: أكمل, يكمل, إكمال, اكتمل, يكتمل, اكتمال, مكتمل, استكمل, يستكمل, استكمال, أتم, يتم, إتمام, فرغ من, انتهى من, أكملت, استكملت, أتمت, اكتملت
  en: complete, completed, completion, finalise, finalize, finalised, carry through, fulfil, fulfilled
  fr: achever, achèvement, compléter, finaliser, mener à bien, mené à bien, achevé les travaux, a achevé, achevée les travaux, finalisé, finalisée
  es: completar, completado, culminar, culminación, ultimar, llevar a término, cumplir con, culminaciones, completó, completaron, culminó, culminaron
  ru: завершить, завершать, завершение, завершен, доделать, выполнить, выполнение, исполнить

carry-out : event
  ar: نفذ, ينفذ, تنفيذ, منفذ, طبق, يطبق, تطبيق الاتفاق, أجرى, يجري عملية, إجراء عملية, أجرت, أجري, قام, يقوم, قامت, قيام
  en: carry out, carried out, implement, implemented, implementation, execute the plan, put into practice, conduct, conducted, undertake, undertook, undertaken, perform, performed, undergo, process, processing
  fr: mettre en œuvre, mise en œuvre, exécuter le plan, appliquer, application de, effectuer, effectué, mener, réaliser, procéder à
  es: llevar a cabo, llevado a cabo, implementar, implementación, ejecutar el plan, aplicar, aplicación de, poner en práctica, realizar, realizó, efectuar, llevó a cabo, implementaciones, aplique, apliquen, realice, realicen
  ru: реализовать, реализация, воплотить, претворить в жизнь, осуществлять, провести операцию, провести, проводить, проведение, осуществить, выполнить

hasten : event
  opposite: delay
  ar: عجل, يعجل, تعجيل, سرع, يسرع, تسريع, تسارع, يتسارع, متسارع, أسرع, إسراع, الإسراع, سارع, يسارع, مسارعة, استعجل
  en: hasten, hastened, accelerate, accelerated, acceleration, speed up, sped up, expedite, fast-track, rush to, hurry
  fr: hâter, accélérer, accéléré, accélération, précipiter, presser le pas, se dépêcher
  es: acelerar, acelerado, aceleración, apresurar, apresurarse, agilizar, aceleraciones, agilice, agilicen
  ru: ускорить, ускорять, ускорение, ускорен, поторопить, торопиться, форсировать, поспешить

wait : event
  ar: انتظر, ينتظر, انتظار, منتظر, بانتظار, في انتظار, ترقب, يترقب, مترقب
  en: wait, waited, waiting, await, awaited, pending, look forward
  fr: attendre, attendu, attente, en attendant, patienter, attend, attendent, attendit, attendirent, attendront, attendait, attendaient, attendant, attende
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
  ar: تحرك, يتحرك, تحرك نحو, تحركات, انتقل, ينتقل, انتقال, تنقل, يتنقل, تنقلات, اتجه, يتجه, توجه إلى, يتوجه إلى, متوجه إلى, نقل إلى, نقله إلى, سافر, يسافر, سفر, قصدت, قاصدا, توجه نحو, شد الرحال, في طريقه إلى, في طريقها إلى, في طريقهم إلى, توجه, يتوجه, تتوجه, توجهت, توجهوا, يتوجهون, متوجها, متوجه, متوجهين
  en: move, moved, head to, headed to, relocate, relocated, relocation, travel to, go to, make its way, travel, travelled, shifted to, shift to, headed for, heading for, heads for, heading to, heads to, drove to, flew to, walked to, sailed to, made their way, made his way, made her way, set out for, went to the
  fr: bouger, se déplacer, déplacement, se rendre à, se diriger, circuler, emmener, déplacer, voyager, déménager, déménagé, déménage, déménagement, voyagé, se dirige, s'est dirigé, se dirigent, se rend à, se rend au, se rend en, se rend aux, s'est rendu à, s'est rendu au, s'est rendu en, s'est rendu aux, s'est rendue à, s'est rendue au, s'est rendue en, s'est rendue aux, se rendent à, se rendent au, se rendent en, se rendent aux, se rendra à, se rendra au, se rendra en, se rendra aux, se sont dirigés, gagner les lieux, gagné les lieux, se sont rendus à, se sont rendus au, se sont rendus en, se sont rendus aux, mettre le cap sur, mis le cap sur
  es: moverse, mover, desplazarse, dirigirse, viajar, viajó, circular, circulaba, acudir, acudió, se desplazó, viajaron, trasladarse, mudarse, mudanza, se trasladó, se trasladaron, se traslada, se mueve, emprender viaje, emprender camino, emprendió viaje, emprendió camino, se dirigió a, se dirigió hacia, se dirigió al, se dirigieron a, se dirigieron hacia, se dirigieron al, se dirigían a, se dirigían hacia, se dirigían al, se dirigía a, se dirigía hacia, se dirigía al, desplace, desplacen, mueve, mueven, mueva, muevan
  ru: двигаться, двинуться, передвигаться, передвижение, перемещение, переместить, направиться, направляться, переехать, переехал, переехала, переехали, переезд, двинулся, перемещен, перемещена, перемещены, добрался, добрались, добралась, едет, ехали

arrive : event < move
  opposite: leave
  ar: وصل, يصل, وصول, واصل إلى, حل ضيفا, قدم إلى, قدوم, قادم, وافد, وافدون, حط, هبطت طائرته, وصلت, وصلوا, يصلون, تصل, وصوله, وصولها, وصولهم
  en: arrive, arrived, arrival, get to, land in, landed in, arrives, arriving, reached the scene, got there
  fr: arriver, arrivé, arrivée, atterrir à, arrive, arrivent, arrivera, arrivés, arrivées, sont arrivés, est arrivé, est arrivée
  es: llegar, llegado, llega, llegada, arribar, arribo, llegó, llegaron, llegan, llegará, llegarán, llegaba, llegadas, llegue, lleguen
  ru: прибыть, прибывать, прибытие, прибыл, приехать, приезд, прилететь, прибыла, прибыли, приехал, приехала, приехали, прилетел, прибывает

leave : event < move
  opposite: arrive, remain
  ar: غادر, يغادر, مغادرة, مغادر, رحل عن, يرحل, رحيل, ترك البلاد, انصرف, توجه مغادرا, تغادر, غادرت, غادروا, يغادرون, رحلت, رحلوا, مغادرته, مغادرتها, مغادرتهم, غادرا, خروجه من, خروجها من, خروج من
  en: leave, depart, departed, departure, go away, set off, fly out, left the country, left the building, leaves, leaving, left for, left on, has left, have left, left from, left from the, train left, ship left, boat left, ferry left, bus left, plane left
  fr: quitter, quitté, partir, parti de, départ, s'en aller, part pour, quitte, quittent, quittera, quittant, est parti, est partie, sont partis, sont parties, partira, partiront, partis de, s'en est allé, départs, étaient partis, était parti, étaient parties, parti sans, partis sans, partis en, départ de, s'est retiré, s'est retirée
  es: salir de, abandonar el país, partir, partida, marcharse, irse, dejar el país, salió de, salieron de, salió hacia, partió, partieron, parte hacia, marchó, marcharon, se marchó, se marcharon, se fue de, se fueron, tren salió, barco salió, zarpó, zarparon, abandonar, abandonó, abandonaron, abandona, abandonan, salió del, salieron del, salir del
  ru: покинуть, покидать, покинул, уехать, отъезд, отбыть, отбытие, вылететь, уйти, покинула, уехал, уехала, уехали, отправился, отправилась, отправились, выехал из, вылетел, вылетела, ушел, ушла, ушли, уход, ухода, уходом, уходе, уходит, уходят, уйдет, уйдут, вышел из, вышла из, вышли из, выйти из, выход из, выходит из, выходят из, покинули, покидает, покидают

return : event < move
  ar: عاد, يعود, عودة, عائد, عائدون, رجع, يرجع, رجوع, أعاد, يعيد, إعادة, عادت, عادوا, يعودون, تعود, أعيدت, أعيد
  en: return, returned, come back, came back, go back, went back, back home, give back, hand back
  fr: retourner, retour, revenir, revenu de, rentrer, rendre à, restituer, restitution, revient, revenu, reviennent, est revenu, est revenue, sont revenus, rentré, rentrés, retourné, retournés, reviendra, reviendront, reviendrait, reviendraient, revint, revinrent
  es: volver, vuelto, vuelve, vuelta a, regresar, regreso, retorno, devolver, devolución, restituir, devoluciones, volvió, volvieron, regresó, regresaron, vuelven, regresan, restituyera, restituyeran
  ru: вернуться, возвращаться, возвращение, вернулся, вернуть, возвратить, возврат, возобновить место, вернулась, вернулись, возвращаются, возвращается

enter : event < move
  opposite: exit
  ar: دخل, يدخل, دخول, داخل إلى, مدخل, مداخل, ولج, ولوج, أدخل, يدخل إلى, إدخال, تسلل إلى الداخل, دخلت, دخلوا, يدخلون
  en: enter, entered, entry, entrance, get in, got in, go into, come in, access to, enters, entering
  fr: entrer, entré, entrée, pénétrer, accès à, entre dans, entrée dans, entrés, entrera dans
  es: entrar, entrado, entrada, ingresar a, ingreso a, acceder a, acceso a, entró, entraron, entra, entran, entrará, entrada en
  ru: войти, входить, вход, вошел, въехать, въезд, зайти, вошла, вошли

exit : event < move, leave
  opposite: enter
  ar: خرج, يخرج, خروج, خارج من, مخرج, مخارج, أخرج, إخراج من, خرجت, خرجوا, يخرجون, تخرج من, خروجه
  en: exit, exited, come out, came out, go out, went out, get out, got out, way out
  fr: sortir, sorti, sortie, issue de secours, sortis, sortie de, sortent, sort de la
  es: salir, salido, sale, salida, salió, salieron, salen, salían, saldrán
  ru: выйти, выходить, выход, вышел, выехать, выезд, вышла, вышли, выходит, выехал

approach : event < move
  ar: اقترب, يقترب, اقتراب, مقترب, دنا, يدنو, قارب على, قرب من, بادر إلى الاتصال, بادر بالاتصال, طلب فتح المفاوضات
  en: approach, approached, near, draw near, close in on, come close, made contact, got in touch, reached out to
  fr: s'approcher, approcher, approche de, se rapprocher, a engagé les discussions, engagé les discussions, pris contact, pris l'initiative de contacter
  es: acercarse, acercamiento a, aproximarse, se acerca, tomó contacto, se puso en contacto, entabló contacto, acerque, acerquen
  ru: приблизиться, приближаться, приближение, подойти, сблизиться, вышел на связь, обратился первым, обратилась первой, вышла на контакт

send : event
  opposite: receive
  ar: أرسل, يرسل, إرسال, مرسل, بعث, يبعث, أوفد, يوفد, إيفاد, وجه رسالة, ابتعث, إرساليات, أرسلت, أرسلوا, ترسل, بعثت, إرساله
  en: send, sent, dispatch, dispatched, sending, ship to, sends
  fr: envoyer, envoyé, envoi, expédier, dépêcher, dépêché, envoie, envoient, envoyée, envoyés, enverra, expédié, dépêche sur place
  es: enviar, enviado, envía, envío, mandar, despachar, envió, enviaron, envían, enviará, enviados, mandó, mandaron, despachó
  ru: отправить, отправлять, отправка, направить, послать, посылать, отправлен, направлять, отправил, отправила, отправили, послал, послали, направил, направила, направили

receive : event
  opposite: send
  ar: تلقى, يتلقى, تلقي, استلم, يستلم, استلام, تسلم, يتسلم, تسلمت, متلق, ورد إليه, حصل على, يحصل على, الحصول على, تتلقى, تلقت, تلقوا, يتلقون, تسلموا, يتسلمون, تتسلم, حصلت على, حصلوا على, يحصلون على, تحصل على, سيحصل على, ستحصل على, سيحصلون على, حصوله على, حصولهم على, نال, ينال, نالت, تقاضى, يتقاضى, تقاضت, تتقاضى, يتقاضون, تقاضوا, قبض مبلغ, قبض أموالا
  en: receive, received, receipt, receives, receiving, recipient, recipients
  fr: recevoir, reçu, reçoit, réception de, se voir remettre, reçoivent, reçus, reçue, recevra, recevront, recevait, reçues, percevoir, perçu, perçue, perçoit, perçoivent, percevra, percevront, encaisser, encaissé, encaissent, a touché une prime, touché une prime, toucher une prime, touché une indemnité, touché de l'argent, touché un salaire, toucheront, toucher un salaire, touchent un salaire, touché une commission, percevraient, perçus, perçurent, percevait, percevaient, percevant, recevraient, reçut, reçurent
  es: recibir, recibido, recibe, recepción de, recibió, recibieron, recibirá, recibirán, reciben, recibía, recibidos, recibidas, percibir, percibió, percibieron, percibe, percibirán, percibido, cobró, cobraron, cobrará, cobrarán
  ru: получить, получать, получение, получил, принять у себя, получила, получили, получит, получат, получает, получают, получен, получены, получена

hand-over : event < give
  ar: يسلم, تسليم, مسلم إلى, سلمت, ناول, سلم, سلمه, سلمته, سلمها, سلمتها, سلموه, سلموها, سلمهم, تسليمه, تسليمها, سلموا, يسلمون
  en: hand over, handed over, handover, deliver, delivered, turn over, surrender to, handed him, handed her, handed them, handing over, hands over
  fr: remettre, remis, remise, délivrer, rend, rendu, remet, remettent, remettront, remettait, remettaient, remettant, remette
  es: entregar, entregado, entrega, entregó, entregaron, entrega de, entregada, entregados, entregue, entreguen
  ru: передать, передавать, передача, вручить, вручение, доставить, доставка, вручил, вручила, вручили, вручена, передал, передала, передали, передано, переданы

give : event
  opposite: take
  ar: أعطى, يعطي, إعطاء, عطاء, منح, يمنح, ممنوح, قدم مساعدة, زود, يزود, تزويد, وفر, يوفر, توفير, وهب, أهدى
  en: give, gave, given, grant, granted, provide, provided, provision of, supplied, bestow
  fr: donner, donné, accorder, accordé, octroyer, octroi, fournir, fourni, fourniture, donnent, donnèrent, octroyèrent
  es: dar, dado, otorgar, otorgado, conceder, concedido, proporcionar, brindar, dio, dieron, da, dan, daba, dará, otorgue, otorguen
  ru: дать, давать, дал, предоставить, предоставлять, предоставление, обеспечить, снабдить, подарить право, дав, дала, дали, дает, дают, даст, дадут, давал, давая, дано, даны, выдали, выдал, выдала, выдано, выданы, выдает

donate : event < give
  ar: تبرع, يتبرع, تبرعات, متبرع, متبرعون, هبة, هبات, منح مالية, مانح, مانحون, صدقة
  en: donate, donated, donation, donor, charity, grant of aid
  fr: faire un don, donateur, donation, don de, dons, charité
  es: donar, donado, donación, donante, donativo, caridad
  ru: пожертвовать, пожертвование, жертвователь, донор, благотворительность

take : event
  opposite: give
  ar: أخذ, يأخذ, استولى, يستولي, انتزع, ينتزع, انتزاع, سحب, يسحب, سحب من
  en: take, took, taken, seize, seized, grab, grabbed, take away
  fr: prendre, pris, s'emparer, saisir, retirer à, prend, prennent, prendront, prirent, prenait, prenaient, prenant, prenne
  es: tomar, tomado, quitar, apoderarse, arrebatar
  ru: взять, брать, взял, забрать, отобрать у

gift : thing
  ar: هدية, هدايا, أهدى هدية, إهداء
  en: gift, gifted, presents from, as a present
  fr: cadeau, cadeaux, présent offert
  es: regalo, obsequio, regalar, obsequiar
  ru: подарок, подарить, дар

share : event
  ar: تقاسم, يتقاسم, تشارك, يتشارك, تقسيم, قسم بين, وزع, يوزع, توزيع, تبادل, يتبادل
  en: share, shared, sharing, divide among, distribute, distributed, distribution, exchange, exchanged, swap
  fr: partager, partagé, partage, répartir, répartition, distribuer, distribution, échanger, échange
  es: compartir, compartido, repartir, reparto, distribuir, distribución, intercambiar, intercambio, distribuciones, distribuyera, distribuyeran
  ru: разделить, делиться, поделиться, распределить, распределение, раздать, раздача, обмен, обменяться

replace : event
  ar: استبدل, يستبدل, استبدال, حل محل, يحل محل, خلف في منصبه, بديل, بدائل, عوض عن, استبدلت, استبدلوا, استبدل ب, بديلا, حلت محل, تغيير الكابل, تغيير القطعة, استبدال القطعة, جرى استبدال, تم استبدال, يستبدلون, استبداله, استبدالها, استبدل القطعة, تبديل, بدل القطعة, بدلت, جدد الأنابيب, ليخلف, سيخلف, يخلفه, خلفته, بالإنابة, بالوكالة, خلفا ل, خلف له, حل مكان, حلت مكان, حل مكانه, يحل مكان, بدلا من, بدل من, قائم بأعمال, قائما بأعمال, خلفا لها, نائب عنه, تسلم المشعل, ناب عنه, ناب عن, ناب عنها, ينوب عن, ينوب عنه, نيابة عنه, نيابة عن, أفسح المجال ل, مكانه, مكانها, بدلا منه, حل محله, يحل محله
  en: replace, replaced, replacement, substitute, take the place of, alternative, replaces, replacing, substituted, substitution, swapped out, renewed the, fitted a new, fitted new, new ones were fitted, changed the part, substituted for, exchanged for a new, stand-in, swap for, takes over from, took over from, taken over from, taking over from, step in for, steps in for, stepped in for, stepping in for, fill in for, stand in for, stands in for, stood in for, standing in for, take his place, takes his place, took his place, taken his place, take her place, takes her place, took her place, taken her place, taking her place, take their place, takes their place, took their place, taken their place, taking their place, take its place, takes its place, took its place, taken its place, taking its place, in place of, succeeded him as, succeeds him as, will succeed him, makes way for, make way for, made way for, gave way to, step into the role, steps into the role, stepped into the role, stepping into the role, stepped into the shoes, in his place, in her place, in his stead, instead of him
  fr: remplacer, remplacé, remplacement, substituer, alternative, remplace, remplacée, remplacés, remplacera, remplacent, changé la pièce, changer le câble, changer la pièce, changé le câble, pièce changée, câble changé, été changé, été changée, été changés, remplacées, remplaçante, succéder à, succède à, succédé à, succédera à, assurer l'intérim, assure l'intérim, assuré l'intérim, par intérim, prendre le relais, pris le relais, céder sa place, cède sa place, prendre la place de, prendre la relève de, prendre la suite de, pris la place de, pris la relève de, pris la suite de, prend la place de, prend la relève de, prend la suite de, prendra la place de, prendra la relève de, prendra la suite de, à la place de, à sa place, en remplacement de, en remplacement
  es: reemplazar, reemplazo, sustituir, sustituido, sustitución, alternativa, sustituyó, sustituciones, reemplazó, reemplazaron, reemplazado, reemplazada, sustituyeron, sustituirá, sustituida, cambió por, cambiar el cable, cambiar la pieza, cambió la pieza, cambiado el cable, recambio, recambios, se cambió el, se cambiaron los, sustituidos, sustituidas, sustituto, sustituta, relevar a, relevó a, releva a, tomar el relevo, tomó el relevo, toma el relevo, en lugar de, suceder a su, suceder a la, suceder a el, sucede a su, sucede a la, sucede a el, sucederá a su, sucederá a la, sucederá a el, sucedió a su, sucedió a la, sucedió a el, dar paso a, dio paso a, de forma interina, en su sustitución, en sustitución de, en su lugar a, en su lugar al, reemplace, reemplacen, sustituyera, sustituyeran
  ru: заменить, заменять, замена, заменен, сменить, альтернатива, заменил, заменили, заменила, заменены, заменена, сменил, замены, поменять, поменяли, поменяли на новый, замену, замене, заменены на новые, меняли, сменяет, сменяют, занял место, заняла место, займет место, вместо него, вместо нее, исполняющий обязанности, временно исполняющий, уступил место, уступила место, уступить место, на его место, на ее место, на смену ему

join-together : event
  opposite: separate
  ar: يوحد, توحيد, اتحد, يتحد, متحد, دمج, يدمج, جمع بين, وحدة الصف, ربط, يربط, وحدوا, وحدت صفوفها
  en: unite, unify, unified, unification, combine, combined, link, linked
  fr: unir, uni, unifier, unification, réunir, relier, unis
  es: unir, unido en, unificar, unificación, vincular, unió, unieron, unificaciones, unificó, unifica, unifique, unifiquen
  ru: объединить, объединиться, объединение, соединить, связать

separate : event
  opposite: join-together
  ar: فصل بين, يفصل بين, انفصل, ينفصل, انفصال, منفصل, افترق, انشق, ينشق, انشقاق, يفصل
  en: separate, separated, separation, divide, division, break away, broke away
  fr: séparer, séparé, séparation, diviser, division, scission, clivage
  es: separar, separado, separación, dividir, división, escindir, escisión, separaciones
  ru: разделиться, раскол, отделить, отделиться, расколоться, разлучить

show : event
  opposite: hide
  ar: أظهر, يظهر, إظهار, ظهر, ظهور, بين, أبدى, يبدي, إبداء, عرض للجمهور, أبرز, يبرز, إبراز, برهن, دل على, يدل على
  en: show, showed, shown, display, displayed, demonstrate, demonstrated, exhibit, appear, appeared, appearance, indicate
  fr: montrer, montré, afficher, affiché, exposer, exhiber, démontrer, apparaître, apparu, apparition, apparaît, apparaissent, apparus, apparut, apparurent, apparaîtront, apparaissait, apparaissaient, apparaissant
  es: mostrar, mostrado, muestra, exhibir, exponer, demostrar, aparecer, aparición, expuso, aparezca, aparezcan, demuestra, demuestran, demuestre, demuestren, expondrá, expondrán, expondría, expondrían, expusiera, expusieran, exponga, expongan
  ru: показать, показывать, показ, демонстрировать, продемонстрировать, появиться, появление, проявить

reveal : event < show
  opposite: hide
  ar: كشف, يكشف, كشف عن, كشف النقاب, أفصح, يفصح, إفصاح, أزاح الستار, فضح, يفضح, تكشف, يتكشف, انكشف
  en: reveal, revealed, revelation, disclose, disclosed, disclosure, unveil, unveiled, expose, exposed, uncover, uncovered, come to light
  fr: révéler, révélé, révélation, dévoiler, dévoilé, divulguer, divulgation, mettre au jour
  es: revelar, revelado, revelación, desvelar, divulgar, divulgación, destapar, sacar a la luz, averiguar, revelaciones, divulgaciones, divulgue, divulguen
  ru: раскрыть, раскрывать, раскрытие, разоблачить, разоблачение, обнародовать, разгласить, выявить

hide : event
  opposite: show, reveal
  ar: أخفى, يخفي, إخفاء, مخفي, اختبأ, يختبئ, اختباء, مختبئ, خبأ, مخبأ, مخابئ, كتم, يكتم, تكتم, تستر, يتستر, تستر على, طمس
  en: hide, hid, hidden, hiding, conceal, concealed, concealment, cover up, covered up, cover-up, hideout
  fr: cacher, caché, dissimuler, dissimulé, dissimulation, occulter, cachette, étouffer l'affaire
  es: ocultar, ocultado, oculto, esconder, escondido, esconde, encubrir, encubrimiento, escondite
  ru: скрыть, скрывать, скрывался, сокрытие, спрятать, прятать, прятаться, утаить, укрытие от

find : event
  opposite: lose-something
  ar: عثر, يعثر, عثور, عثر على, العثور على, وجد, يجد, إيجاد, عثرت, عثروا, وجدت, وجدوا
  en: find, finding, found the, come across, locate, found, finds, finding out
  fr: trouver, trouvé, retrouver, retrouvé, localiser, trouve, trouvent, trouvée, trouvés, retrouvée, retrouvés, ont été relevées, ont été relevés, a été relevée, a été relevé
  es: encontrar, encontrado, encuentra, hallar, hallado, hallazgo, localizar, encontró, encontraron, hallaron, halló, localice, localicen
  ru: найти, находить, нашел, найден, находка, отыскать, разыскать, нашла, нашли, найдена, найдены, обнаружил, обнаружили, обнаружен

search : event
  ar: بحث عن, يبحث عن, البحث عن, مفتش عن, نقب, تمشيط, مشط, تحرى, تقصى, البحث, عملية بحث, عمليات البحث, عمليات بحث, عملية البحث, أعمال البحث, جهود البحث, بحثا عن, تبحث عن, يبحثون عن, فرق البحث, البحث بين, البحث تحت, البحث بين الأنقاض
  en: search, searched, look for, looked for, hunt for, comb, combing, seek out, searching, searches, searched for, search for, scour, scoured, scouring
  fr: chercher, rechercher, recherche de, fouiller, ratisser, fouillé la zone, fouillent la zone, fouiller la zone, fouillé les décombres, ratissé, quadrillé
  es: buscar, busca, búsqueda, registrar la zona, rastrear, rastreo, busque, busquen
  ru: искать, поиск, поиски, разыскивать, прочесать

lose-something : event
  opposite: find
  ar: ضاع, يضيع, ضياع, ضائع, أضاع, فاقد
  en: loss of, mislay, go missing
  fr: perte de, égarer, égaré, perdre la trace
  es: pérdida de, extraviar, extraviado
  ru: потерять, терять, потеря, утратить, утрата, утерян, пропасть, лишиться

# --- knowing, thinking ---

know : event
  ar: عرف, يعرف, معرفة, يعلم, معروف, دراية, أدرك, يدرك, إدراك, مطلع على, ملم, على علم, علم ب, علم بالأمر, علمت بالأمر, علموا بالأمر, كان على علم, تعرف على الخبر
  en: know, knew, known, knowledge, aware, awareness, familiar with, learn of, learned of, learnt of, learnt about, learned about, found out about, got wind of, get wind of, was told in advance
  fr: savoir, connaître, connu, connaissance, au courant, conscient, sait, savent, savait, savaient, connaissait, connaissaient, apprendre que, appris que, eu vent de, connaît, connus, connut, connurent, connaîtront
  es: saber, conocer, conocido, conocimiento, al tanto, consciente, saben, sabía, se sabe, supo, supieron, se enteró, se enteraron, enterado de, conozca, conozcan
  ru: знать, узнать, знание, известно, известен, осведомлен, осознавать, знал, знала, знали, знает, знают, в курсе

unknown : quality
  ar: مجهول, مجهولون, غير معروف, مجهول الهوية, غموض, لغز, غامضة
  en: unknown, unidentified, mysterious, mystery, unclear
  fr: inconnu, non identifié, mystérieux, mystère
  es: desconocido, no identificado, misterioso, misterio
  ru: неизвестный, неизвестно, неопознанный, таинственный, загадка

understand : event
  ar: فهم, يفهم, مفهوم, تفهم, يتفهم, استوعب, يستوعب, استيعاب, سوء فهم
  en: understand, understood, understanding of, grasp, comprehend, misunderstanding
  fr: comprendre, compris, compréhension, saisir le sens, malentendu, comprendront, comprise, comprises
  es: entender, entendido, entiende, comprender, comprensión, malentendido
  ru: понять, понимать, понял, понимание, недоразумение

believe : event
  ar: اعتقد, يعتقد, اعتقاد, معتقد أن, ظن, يظن, رأى أن, يرى أن, اعتبر, يعتبر, اقتنع, مقتنع, اقتناع, قناعة, يرجح, رجح, ترجيح
  en: believe, believed, belief, think, thought, consider that, deem, view as, reckon
  fr: croire, cru, croyance, penser, estimer que, considérer que, juger que, conviction, croit, croient
  es: creer, cree, creído, creencia, pensar, piensa, estimar que, convicción, creyó, creyeron
  ru: верить, считать, полагать, думать, убежден, убеждение, по мнению

doubt : event
  ar: شكك, يشكك, تشكيك, شك, شكوك, مشكوك, اشتبه, يشتبه, اشتباه, شبهة, شبهات, ريبة, ارتاب, شككوا, شككت, التشكيك
  en: doubt, doubted, doubtful, sceptical, skeptical, scepticism, skepticism, suspect that, suspicion, cast doubt, questioned the, question the, questions the, called into question, questioning the
  fr: douter, doute, douteux, sceptique, scepticisme, soupçonner, soupçon, mis en doute, met en doute, mettent en doute, remis en cause, mettre en doute, soupçonnent, soupçonnèrent
  es: dudar, duda, dudoso, escéptico, escepticismo, sospechar, sospecha, cuestionó, cuestionaron, cuestiona, cuestionan, cuestionar
  ru: сомневаться, сомнение, усомниться, скептически, подозревать, подозрение

expect : event
  ar: توقع, يتوقع, توقعات, متوقع, من المتوقع, من المنتظر, منتظر أن, من المقرر, تنبأ, يتنبأ, تنبؤ, تنبؤات, تكهن, تكهنات
  en: expect, expected, expectation, anticipate, anticipated, foresee, forecast, predict, predicted, prediction, is due to, scheduled to
  fr: s'attendre à, prévoir, prévision, prévisions, anticiper, prédire, prédiction, devrait, prévoyait que, prédit, prédisent, prédira, prédiront, prédirait, prédiraient, prédite, prédits, prédites, prédisait, prédisaient, prédisant, prédise, prévoiront, prévit
  es: prever, previsto, prevé, previsión, pronóstico, pronosticar, predecir, anticipar, se espera que, expectativa, predice, predicen, predijo, predijeron, predicho, predicha, predichos, predichas, predijera, prediga, predigan, pronostique, pronostiquen
  ru: ожидать, ожидается, ожидание, прогноз, прогнозировать, предсказать, предвидеть, предполагать, предполагается

hope : event < feeling
  ar: أمل, يأمل, آمال, آمل, تمنى, يتمنى, أمنية, أمنيات, تفاؤل, متفائل, تفاءل, يتفاءل, يرجو, تطلع إلى, يتطلع, رجاء
  en: hope, hoped, hopeful, optimism, optimistic, wish, wished, look forward to
  fr: espérer, espéré, espoir, espérance, optimisme, optimiste, souhaiter, souhait
  es: esperar que, esperanza, confiar en que, optimismo, optimista, desear, deseo
  ru: надеяться, надежда, надеется, выразить надежду, оптимизм, оптимистично, пожелать, желание

despair : event < feeling
  opposite: hope
  ar: يأس, يئس, ييأس, يائس, محبط, خيبة أمل, خيب الآمال, تشاؤم, متشائم, شعور بالإحباط, خيبة
  en: despair, desperate, hopeless, disappointment, disappointed, pessimism, pessimistic
  fr: désespoir, désespéré, déception, déçu, pessimisme, pessimiste
  es: desesperación, desesperado, decepción, decepcionado, pesimismo, pesimista, desesperaciones
  ru: отчаяние, отчаявшийся, разочарован, пессимизм, безнадежный

want : event
  ar: أراد, يريد, إرادة, رغبة, رغبات, رغب, يرغب, راغب, شاء, يطمح, طموح, طموحات, مرغوب
  en: want, wanted to, wish to, desire, willing, willingness, aspire, aspiration, ambition
  fr: voulu par, voulue par, voulus par, voulues par, souhaité par, souhaitée par, souhaités par, souhaitées par, vouloir, veut, voulu, volonté, désir, désirer, aspirer à, ambition, veulent
  es: querido por, deseado por, deseada por, querer, quiere, querido, voluntad, ansiar, aspirar, aspiración, ambición, aspiraciones
  ru: хотеть, хочет, желать, воля, стремление, готов пойти, амбиция

remember : event
  opposite: forget
  ar: تذكر, يتذكر, ذاكرة, تذكير, استذكر, يستذكر
  en: remember, remembered, recall, recalled, remind, reminded, memory
  fr: se souvenir, souvenir, se rappeler, mémoire, souvient, souviennent, souviendra, souviendront, souviendrait, souviendraient, souvenu, souvenue, souvenus, souvenues, souvint, souvinrent
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
  ar: شعور, مشاعر, إحساس, أحاسيس, عاطفة, عواطف, أعرب عن مشاعره
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
  es: preocupación, preocupado, preocuparse, preocupa, preocupante, inquietud, inquieto, preocupaciones
  ru: обеспокоенность, обеспокоен, беспокойство, озабоченность, озабочен, беспокоиться, тревожиться за, волнение за

alarm : event < concern
  ar: قلق بالغ, قلق شديد, قلق عميق, بالغ القلق, بالغ قلقه, انزعاج شديد, دق ناقوس الخطر, ناقوس الخطر, مثير للجزع, جزع
  en: alarmed, alarming, deep concern, grave concern, deeply concerned, gravely concerned, seriously concerned, sound the alarm, cause for alarm
  fr: alarmé, alarmant, vive inquiétude, profonde inquiétude, profondément préoccupé, vive préoccupation, sonner l'alarme
  es: alarmado, alarmante, honda preocupación, profunda preocupación, grave preocupación, dar la voz de alarma
  ru: встревожен, тревожный, глубокая обеспокоенность, серьезная обеспокоенность, глубокая озабоченность, бить тревогу

fear : event < feeling
  ar: خوف, خاف, يخاف, خشي, يخشى, خشية, خائف, خائفون, تخوف, يتخوف, تخوفات, مخيف, رهبة, خوفا من, خشية من
  en: fear, feared, fearful, afraid, scared, frightened, dread, apprehension
  fr: peur, craindre, craint, crainte, avoir peur, redouter, effrayé, appréhension, craignent, craignit, craignirent, craindront, craignait, craignaient, craignant, craigne
  es: miedo, temer, temido, teme, temor, asustado, tener miedo
  ru: страх, бояться, опасаться, опасение, опасения, боязнь, испуган, испугаться

reassure : event
  opposite: concern
  ar: طمأن, يطمئن, طمأنة, اطمأن, اطمئنان, مطمئن, تطمين, تطمينات, هدأ المخاوف, تطمئن, طمأنت, طمأنوا
  en: reassure, reassured, reassurance, reassuring, allay fears
  fr: rassurer, rassuré, rassurant, apaiser les craintes
  es: tranquilizar, tranquilizado, tranquilizador, disipar temores, tranquilice, tranquilicen
  ru: успокоить, успокаивать, развеять опасения, обнадежить

calm : quality
  opposite: tense
  ar: هادئ, هدوء, هدأ, يهدأ, يهدئ, سكون, سكينة
  en: calm, calmed, quiet, calmness, tranquillity, tranquility, restraint
  fr: calme, calmer, calmé, tranquille, tranquillité, retenue
  es: calma, calmado, tranquilo, tranquilidad, calmar, contención
  ru: спокойный, спокойствие, спокойно, затишье, успокоиться

anger : event < feeling
  opposite: satisfaction
  ar: غضب, يغضب, غاضب, غاضبون, أغضب, استاء, يستاء, ممتعض, حنق, استنكر, يستنكر, استنكار, احتقان
  en: anger, angry, angered, displeasure, annoyed, indignation, indignant
  fr: colère, en colère, fâché, indignation, indigné, irritation
  es: enojo, enojado, enfado, enfadado, ira, molesto, indignación, indignado, indignaciones
  ru: гнев, разгневан, злость, возмущение, возмущен, негодование

fury : event < anger
  ar: غضب شديد, غضب عارم, غضب عارمة, موجة غضب, استشاط غضبا, غليان شعبي, استياء شديد, ثائرة, غضبة
  en: fury, furious, outrage, outraged, enraged, rage, uproar, incensed, outcry
  fr: fureur, furieux, furieuse, rage, vive colère, scandalisé, tollé
  es: furia, furioso, rabia, enfurecido, indignación masiva, clamor
  ru: ярость, в ярости, яростный, бешенство, взбешен, бурное возмущение

satisfaction : event < feeling
  opposite: anger
  ar: رضا, ارتياح, مرتاح, راض, راضون, أعرب عن ارتياحه, عبر عن ارتياحه, رضي عن
  en: satisfaction, satisfied, pleased, content with, contentment, sigh of relief, expressed relief, relieved to
  fr: satisfaction, satisfait, se féliciter de, soulagement, soulagé
  es: satisfacción, satisfecho, complacido, alivio, aliviado
  ru: удовлетворение, удовлетворен, доволен, удовлетворенность, облегчение

joy : event < feeling
  opposite: grief
  ar: فرح, يفرح, فرحة, أفراح, سعادة, مسرور, سرور, ابتهاج, ابتهج, بهجة, مبتهج, ابتسم, يبتسم, ابتسامة, ضحك, يضحك, عن سعادته, سعيد جدا
  en: joy, joyful, happy, happiness, delight, delighted, glad, jubilation, smile, smiled, laugh, laughed
  fr: joie, joyeux, heureux, heureuse, bonheur, ravi, allégresse, sourire, rire
  es: alegría, alegre, feliz, felicidad, contento, júbilo, sonreír, sonrisa, reír, felices
  ru: радость, радостный, рад, счастье, счастливый, радоваться, ликование, улыбка, улыбнуться, смеяться, смех

grief : event < feeling
  opposite: joy
  ar: حزن, يحزن, حزين, أحزان, أسى, محزن, مأساوي, فجع, مفجع, بكى, يبكي, بكاء, دموع, لوعة
  en: grief, sorrow, sad, sadness, saddened, tragic, heartbroken, weep, wept, in tears, burst into tears
  fr: tristesse, triste, chagrin, douleur profonde, tragique, attristé, pleurer, larmes
  es: tristeza, triste, dolor profundo, pesar, trágico, entristecido, llorar, lágrimas
  ru: горе, печаль, скорбный, грусть, трагический, опечален, плакать, слезы

shock : event < feeling
  ar: صدمة, صدمات, مصدوم, صادم, ذهول, مذهول, أذهل
  en: shock, shocked, shocking, stunned, stun, dismay, appalled
  fr: choc, choqué, choquant, sous le choc, consterné, consternation, stupeur
  es: conmoción, conmocionado, impactado, consternado, consternación, estupor, consternaciones
  ru: шок, шокирован, шокирующий, потрясение, потрясен, ошеломлен

surprise : event < feeling
  ar: فاجأ, يفاجئ, مفاجأة, مفاجآت, مفاجئ, متفاجئ, فوجئ, تفاجأ, استغرب, يستغرب, استغراب, دهشة, اندهش, مدهش, غير متوقع, على نحو مفاجئ
  en: surprise, surprised, surprising, unexpected, unexpectedly, astonished, astonishment, sudden, suddenly
  fr: surprendre, surpris, surprise, surprenant, inattendu, étonné, étonnement, soudain, surprend, surprennent, surprendront, surprenaient
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
  es: amor, amar, amado, cariño, admiración, admirar, admiraciones
  ru: любовь, любить, любимый, привязанность, восхищение, восхищаться

hatred : event < feeling
  opposite: love
  ar: كراهية, يكره, حقد, أحقاد, بغض, بغضاء, ضغينة, ضغائن, عداء, عدائي
  en: hatred, hate, hated, hostility, hostile, animosity, grudge
  fr: haine, haïr, détester, hostilité, rancune, animosité
  es: odio, odiar, odiado, hostilidad, hostil, rencor, animosidad
  ru: ненависть, ненавидеть, враждебность, враждебный, неприязнь, вражда

pride : event < feeling
  ar: فخر, يفخر, فخور, افتخر, يفتخر, افتخار, اعتزاز, اعتز, يعتز, معتز
  en: pride, proud, take pride
  fr: fierté, fier de, fière, s'enorgueillir
  es: orgullo, orgulloso, enorgullecerse, enorgullezca, enorgullezcan
  ru: гордость, гордиться, горд, гордый

regret : event < feeling
  ar: أسف, يأسف, آسف, تأسف, ندم, يندم, نادم, أعرب عن أسفه, عبر عن أسفه, للأسف, مؤسف
  en: regret, regretted, regrettable, regretful, remorse, unfortunately
  fr: regretter, regretté, regret, regrettable, remords, déplorer, malheureusement
  es: lamentar, lamentado, lamenta, lamentable, arrepentirse, arrepentimiento, lamentablemente, remordimiento
  ru: сожаление, сожалеть, выразить сожаление, раскаяние, к сожалению, прискорбный

apologise : event < regret
  ar: اعتذر, يعتذر, اعتذار, اعتذارات, قدم اعتذاره, قدم اعتذارا, معتذر, طلب الصفح, طلب السماح, طلب العفو, طلبت الصفح, قدمت اعتذارها, قدموا اعتذارهم, اعتذرت, اعتذروا
  en: apologise, apologize, apologised, apologized, apology, apologies, say sorry, sorry, asked forgiveness, asked for forgiveness, begged pardon
  fr: s'excuser, excuses, présenter des excuses, présenté ses excuses, demander pardon, demandé pardon, demande pardon, demandent pardon, s'est excusé, s'est excusée, se sont excusés
  es: disculparse, disculpa, disculpas, pedir perdón, pidió perdón, pedir disculpas, pidieron perdón, pide perdón, piden perdón, pidió disculpas, pidieron disculpas, pide disculpas, se disculpó, se disculparon, se ha disculpado
  ru: извиниться, извиняться, извинение, извинения, принести извинения, просить прощения, извинился, извинилась, извинились, попросил прощения, попросила прощения, принёс извинения, принес извинения, принесла извинения

forgive : event
  ar: سامح, يسامح, مسامحة, تسامح, متسامح, صفح, يصفح عن, غفر, يغفر, غفران
  en: forgive, forgave, forgiven, forgiveness, pardon me, tolerance
  fr: pardonner, pardonné, pardon, tolérance, pardonnent, pardonnée, pardonnées, pardonnèrent
  es: perdonar, perdonado, perdón, tolerancia
  ru: простить, прощать, прощение, терпимость

thank : event
  ar: شكر, يشكر, شكرا, امتنان, ممتن, أعرب عن امتنانه, عبر عن شكره, توجه بالشكر
  en: thank, thanked, thanks, gratitude, grateful
  fr: remercier, remercié, remerciement, merci, gratitude, reconnaissant
  es: agradecer, agradecido, agradece, agradecimiento, gracias, gratitud, agradezca, agradezcan
  ru: благодарить, поблагодарить, благодарность, благодарен, спасибо, признательность

praise : event
  opposite: criticise
  ar: أشاد, يشيد, إشادة, مشيدا, أثنى, يثني, ثناء, مدح, يمدح, مديح, امتدح, يمتدح, تنويه, إطراء, ثمن جهود, يثمن
  en: praise, praised, hail, hailed, laud, lauded, commend, commended, pay tribute to, paid tribute to, compliment, applaud the
  fr: louer, loué, éloge, faire l'éloge, saluer, salué, féliciter pour, rendre hommage à, louange
  es: elogiar, elogiado, elogio, alabar, alabanza, ensalzar, rendir tributo, ensalce, ensalcen
  ru: похвалить, хвалить, похвала, высоко оценить, отдать должное, восхвалять, одобрительно отозваться

criticise : event
  opposite: praise
  ar: انتقد, ينتقد, انتقاد, انتقادات, منتقد, منتقدون, نقد, عاب على, هاجم لفظيا, ملامة, وبخ, توبيخ
  en: criticise, criticize, criticised, criticized, criticism, critic, critical of, rebuke, rebuked, reprimand, chide
  fr: critiquer, critiqué, critique, critiques, reprocher, reproche, blâmer, blâme, réprimander
  es: criticar, criticado, crítica, críticas, crítico con, reprochar, reproche, reprender, critique, critiquen
  ru: критиковать, раскритиковать, критика, критик, упрекнуть, упрек, обвинять в бездействии, порицать, порицание

slam : event < criticise
  ar: انتقد بشدة, انتقادات لاذعة, شن هجوما على, انتقادات حادة, هجوم لاذع, وجه انتقادات شديدة, ندد بقوة
  en: slam, slammed, blasted, lambast, lambasted, harsh criticism, harshly criticised, sharply criticized, lash out, lashed out
  fr: fustiger, fustigé, vivement critiquer, vivement critiqué, vives critiques, vilipender, s'en prendre à
  es: arremeter contra, arremetió, criticar duramente, duras críticas, fustigar, cargar contra, fustigue, fustiguen
  ru: резко критиковать, резко раскритиковать, резкая критика, обрушиться с критикой, жесткая критика

condemn : event < criticise
  opposite: welcome
  ar: أدان, يدين, إدانة, إدانات, ندد, يندد, تنديد, شجب, يشجب, استهجن, يستهجن, استهجان, مندد
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
  ar: رحب, يرحب, ترحيب, مرحبا, مرحب, لقي ترحيبا, حفاوة
  en: welcome, welcomed, welcoming, warm reception, greeted warmly
  fr: saluer la décision, accueillir favorablement, accueil, bienvenue, se réjouir de, accueillir avec satisfaction, accueilli, accueille
  es: acoger con satisfacción, bienvenida, dar la bienvenida, acogida, celebrar la decisión, acogió, acoge
  ru: приветствовать, поприветствовать решение, приветствовал, радушный прием, приветственный

congratulate : event
  ar: يهنئ, تهنئة, تهان, تهاني, مهنئا, تبريكات, برقية تهنئة, هنأه, هنأته, تهنئ, تهانيه, هنأها, هنأ منافسه, هنأ الرئيس, هنأ نظيره, وجه تهنئة, قدم التهنئة
  en: congratulate, congratulated, congratulations, felicitations
  fr: féliciter, félicité, félicitations
  es: felicitar, felicitado, felicitación, felicitaciones, enhorabuena
  ru: поздравить, поздравлять, поздравление, поздравил

celebrate : event
  opposite: mourn
  ar: احتفل, يحتفل, احتفال, احتفالات, حفل, حفلات, احتفى, يحتفي, احتفاء, عيد, أعياد, مهرجان شعبي, محتفل, محتفلون
  en: celebrate, celebrated, celebration, festivities, festive, holiday, feast
  fr: fêter, fêté, fête, célébrer, célébré, célébration, festivités
  es: festejar, festejo, fiesta, celebrar, celebración, festividad, celebraciones
  ru: праздновать, отпраздновать, празднование, праздник, отмечать, торжество

commemorate : event
  ar: أحيا ذكرى, يحيي ذكرى, إحياء ذكرى, تخليد ذكرى, خلد ذكرى, تكريما لذكرى, نصب تذكاري, تأبين, حفل تأبين, إحياء لذكرى
  en: commemorate, commemorated, commemoration, mark the anniversary, memorial, memorial service, monument, in memory of
  fr: commémorer, commémoré, commémoration, mémorial, monument, en mémoire de, à la mémoire
  es: conmemorar, conmemorado, conmemoración, memorial, monumento, en memoria de, conmemoraciones
  ru: почтить память, мемориал, памятник, в память о, поминовение, памятное мероприятие, панихида

anniversary : thing
  ar: ذكرى سنوية, الذكرى السنوية, ذكرى, ذكريات, عيد ميلاد, يوبيل, الذكرى المئوية, الذكرى الأولى
  en: anniversary, birthday, jubilee, centenary
  fr: anniversaire, jubilé, centenaire
  es: aniversario, cumpleaños, jubileo, centenario
  ru: годовщина, юбилей, день рождения, столетие

funeral : event < mourn
  ar: جنازة, جنائز, جنازات, شيع, يشيع, تشييع, دفن, يدفن, مدفون, مراسم الدفن, صلاة الجنازة, جثمان, مثواه الأخير, ووري الثرى, مقبرة, مقابر, قبر, قبور, نعش, نعوش, وري الثرى, وداع أخير, مواراة الثرى, مجلس عزاء, بيت العزاء, واجب العزاء
  en: funeral, bury, buried, burial, laid to rest, coffin, cemetery, grave site, cremation, mourners, hearse, cremated, interred, last respects, lay to rest, lying in state, lay in state
  fr: funérailles, obsèques, enterrer, enterré, enterrement, inhumer, inhumé, inhumation, cercueil, cimetière, incinéré, crémation, cortège funèbre, dernier hommage, chapelle ardente, mise en terre, mis en terre
  es: funeral, entierro, enterrar, enterrado, sepelio, sepultar, sepultado, exequias, ataúd, cementerio, féretro, féretros, velatorio, velorio, cremación, cortejo fúnebre, último adiós, capilla ardiente
  ru: похороны, похоронить, похоронен, погребение, захоронение, гроб, кладбище, погребен, отпевание, поминки, кремация, кремирован, траурная процессия, прощание с, церемония прощания, простились с, проводили в последний путь

joke : event
  ar: مزح, يمزح, مزاح, مزحة, نكتة, نكات, مازحا, دعابة, سخر, يسخر, سخرية, ساخر, فكاهة, تهكم, طرفة
  en: joke, joked, joking, humour, humor, jest, quip, quipped, mock, mocked, mockery, satire, satirical
  fr: plaisanter, plaisanterie, blague, humour, moquer, se moquer, moquerie, satire, satirique
  es: bromear, broma, chiste, humor, burlarse, burla, sátira, satírico
  ru: шутить, пошутить, шутка, юмор, насмешка, высмеять, издеваться, сатира

greet : event
  ar: يحيي, تحية, تحيات, صافح, يصافح, مصافحة, عانق, يعانق, عناق, سلم على, لوح بيده
  en: greet, greeted, greeting, handshake, shake hands, shook hands, hug, hugged, embrace, wave to
  fr: poignée de main, serrer la main, serré la main, salutation, étreinte, embrassade
  es: saludar, saludado, saludo, apretón de manos, estrechar la mano, abrazo, abrazar, abrace, abracen
  ru: поздороваться, рукопожатие, пожать руку, пожал руку, объятие, обнять, приветствие

honour : event
  ar: كرم, يكرم, تكريم, مكرم, شرف, تشريف, وسام, أوسمة, قلد وسام, نيشان, تقليد وسام
  en: honour, honor, honoured, honored, tribute, decorated with, decoration for, order of merit
  fr: honorer, honoré, honneur, hommage, décoré de, décoration
  es: honrar, honrado, honor, homenaje, condecorar, condecoración, condecoraciones
  ru: чествовать, честь, удостоить, удостоен, орден, наградить орденом

insult : event
  ar: أهان, يهين, إهانة, إهانات, مهين, شتم, يشتم, شتيمة, شتائم, سب, يسب, سباب, أساء إلى, يسيء إلى, إساءة, مسيء, إهانة كرامة
  en: insult, insulted, insulting, offend, offended, offensive remark, humiliate, humiliation, slur, abuse verbally
  fr: insulter, insulté, insulte, injure, offenser, offensant, humilier, humiliation
  es: insultar, insultado, insulto, ofender, ofensa, ofensivo comentario, humillar, humillación, humillaciones, ofiende, ofienden, ofienda
  ru: оскорбить, оскорблять, оскорбление, унизить, унижение, обидеть, оскорбительный

respect : event
  opposite: insult
  ar: احترم, يحترم, احترام, محترم, توقير, كرامة, مراعاة, راعى, يراعي, أعرب عن تقديره, تقديرا
  en: respect, respected, respectful, esteem, dignity, observe the
  fr: respecter, respecté, respect, dignité
  es: respetar, respetado, respeto, estima, dignidad
  ru: уважать, уважение, достоинство

trust : event < feeling
  ar: ثقة, يثق, موثوق, واثق, ائتمن, بناء الثقة, موثوقية
  en: trust, trusted, confidence, confident, reliable, credibility, credible
  fr: confiance, faire confiance, confiant, fiable, crédibilité, crédible
  es: confianza, confiar, confía, fiable, credibilidad, creíble
  ru: доверие, доверять, уверенность, уверен, надежный, достоверный

# --- discussing, stating, recording ---

discuss : event
  ar: ناقش, يناقش, مناقشة, مناقشات, نقاش, نقاشات, بحث مع, يبحث مع, بحث سبل, تباحث, يتباحث, تباحث مع, تداول حول, استعرض, يستعرض, استعراض, تناول موضوع, تدارس, نوقش, مداولات, بحث, يبحث
  en: discuss, discussed, discussion, debate, debated, deliberate on, deliberations, talk about, go over, went over, review with
  fr: discuter, discuté, discussion, débattre, débattu, débat, évoquer avec, délibérations, évoquer, évoqué, évoquent, évoque, évoquée, abordé, aborder, abordent, débattent, débattus, débattit, débattirent, débattront, débattait, débattaient, débattant
  es: discutir, discutido, discusión, debatir, debatido, debate, deliberar, deliberaciones, conversar sobre, abordar, abordaron, abordó, abordan, abordó el, analizaron, debatieron
  ru: обсудить, обсуждать, обсуждение, обсужден, дискуссия, дебаты, прения

raise-an-issue : event < discuss
  ar: أثار قضية, أثار مسألة, طرح قضية, طرح موضوع, أثار موضوع, تطرق إلى, يتطرق إلى, طرح للنقاش, سلط الضوء على, تسليط الضوء, لفت إلى قضية
  en: raise the issue, raised the issue, raise the question, bring up, brought up, touch on, touched on, highlight, highlighted, draw attention to, addressed, addressing, addresses
  fr: soulever la question, soulevé la question, aborder, abordé, mettre en lumière, attirer l'attention sur
  es: plantear, planteado, plantea la cuestión, abordar, abordado, sacar a relucir, poner de relieve
  ru: поднять вопрос, поднял вопрос, поднимать тему, затронуть, затронул, обратить внимание на, коснуться темы

describe : event
  ar: وصف, يصف, توصيف, أوصاف, وصفا, صور بأنه, نعت, واصفا
  en: describe, described, description, characterise, characterize, portray, dub, dubbed, labelled as
  fr: décrire, décrit, description, qualifier de, qualifié de, dépeindre, décrivent, décrite, décrits, décrites, décrivit, décrivirent, décrirait, décrivait, décrivaient, décrivant, décrive, dépeint, dépeignent, dépeinte, dépeints, dépeintes, dépeignit, dépeignirent, dépeindront, dépeignait, dépeignaient, dépeignant, dépeigne
  es: describir, descrito, describe, descripción, calificar de, calificó de, tachar de
  ru: описать, описывать, описание, охарактеризовать, назвать его, изобразить

explain : event
  ar: شرح, يشرح, شروح, فسر, يفسر, تفسير, تفسيرات, وضح, توضيح, توضيحات, استيضاح
  en: explain, explained, explanation, clarify, clarification, spell out
  fr: expliquer, expliqué, explication, éclaircir, éclaircissement, clarifier
  es: explicar, explicado, explica, explicación, aclarar, aclaración, explicaciones, aclaraciones, explique, expliquen
  ru: объяснить, объяснять, объяснение, разъяснить, разъяснение, пояснение

confirm-as-fact : event
  opposite: refute
  ar: تأكد من, تأكدت, ثبت أن, ثبوت, أثبت, يثبت, إثبات, إثباتات, تحقق من صحة, التحقق من صحة, تثبت من, صدق على صحة
  en: verify, verified, verification, prove, proved, proven, establish the truth, authenticate, independently verified, confirmed the authenticity
  fr: vérifier, vérifié, vérification, prouver, prouvé, authentifier, avéré
  es: verificar, verificado, verificación, comprobar, comprobado, probado, autentificar, verificaciones, autentifique, autentifiquen, comprueba, comprueban, compruebe, comprueben, verificó, verifica, verifique, verifiquen
  ru: проверить достоверность, доказать, доказан, подтвердиться, подтвердилось, достоверно установлено, верификация

refute : event
  opposite: confirm-as-fact
  ar: دحض, يدحض, فند, يفند, تفنيد, زيف الادعاء, لا أساس له من الصحة, عار عن الصحة
  en: refute, refuted, rebut, rebuttal, debunk, debunked, disprove, unfounded, baseless, groundless
  fr: réfuter, réfuté, infirmer, sans fondement, infondé
  es: refutar, refutado, rebatir, sin fundamento, infundado
  ru: опровергать, опровержение, необоснованный, беспочвенный, опровержение обвинений

compare : event
  ar: قارن, يقارن, مقارنة, مقارنات, بالمقارنة, قياسا إلى, تشبيه, مقابل العام الماضي
  en: compare, compared, comparison, liken, likened, versus
  fr: comparer, comparé, comparaison, par rapport à
  es: comparar, comparado, comparación, frente al año anterior, comparaciones
  ru: сравнить, сравнивать, сравнение, сравнить с, по сравнению

question : event
  opposite: answer
  ar: سأل, يسأل, سؤال, أسئلة, تساءل, يتساءل, تساؤل, تساؤلات, استفسر, يستفسر, استفسار, استفسارات, مساءلة
  en: ask a question, asked whether, question, questions, inquire, enquire, inquiry about, query
  fr: poser une question, interroger sur, s'interroger, interrogation, questions des journalistes
  es: preguntar, pregunta, preguntó, preguntas, interrogante, cuestionar
  ru: спросить, спрашивать, задать вопрос, спросил, вопросы журналистов, поинтересоваться

answer : event
  opposite: question
  ar: أجاب, يجيب, إجابة, إجابات, جواب, أجوبة, رد على سؤال, ردا على سؤال, يرد على, رد على
  en: answer, answered, reply, replied, respond, responded, response
  fr: répondre, répondu, réponse, répliquer, répliqué, répond, répondent, répondus, répondit, répondirent, répondront, répondait, répondaient, répondant, réponde
  es: responder, respondido, respuesta, contestar, contestó
  ru: ответить, отвечать, ответ, ответил

list : thing
  ar: قائمة, قوائم, كشف بأسماء, جدول أسماء, إدراج, أدرج, يدرج, القائمة السوداء, لائحة انتخابية, لائحة المرشحين
  en: list, listed, listing, blacklist, blacklisted, roster
  fr: liste, inscrire sur la liste, liste noire
  es: lista, listado, incluir en la lista, lista negra
  ru: список, перечень, включить в список, черный список

document : thing
  ar: وثيقة, وثائق, مستند, مستندات, ملف, ملفات, وثق, يوثق, توثيق, أرشيف, أوراق رسمية, مخطوطة, مخطوطات
  en: document, documented, documentation, file, papers, dossier, archive, manuscript
  fr: document, documenté, dossier, archive, archives, documentation, manuscrit
  es: documento, documentado, documentación, expediente, archivo, manuscrito, documentaciones
  ru: документ, документы, досье, архив, рукопись, документация

report : thing
  ar: تقرير, تقارير, أبلغ عن حادث, تقريرا
  en: report on, reports, report by, dossier report, bulletin, new report, report
  fr: rapport, rapports, compte rendu, bulletin
  es: informe, informes, reporte, boletín
  ru: доклад, отчет, сводка, рапорт

photo : thing
  ar: صورة, صور, صورة فوتوغرافية, التقط صورة, التقاط صور, لقطة, لقطات
  en: photo, photograph, picture, pictured, image, snapshot, selfie
  fr: photo, photographie, image, cliché
  es: foto, fotografía, imagen, imágenes
  ru: фото, фотография, снимок, изображение

video : thing
  ar: فيديو, مقطع فيديو, مقاطع فيديو, شريط فيديو, تسجيل مصور, مقطع مصور, تسجيل صوتي
  en: video, footage, clip, recording, videotape
  fr: vidéo, enregistrement vidéo, images vidéo
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

publish : event
  ar: نشر, ينشر, نشر على, منشور, منشورات, أصدر, يصدر, إصدار, إصدارات, صدر, صدور, نشرت, نشروا, تنشر, أفردت, الصفحة الأولى, صفحتها الأولى, سبق صحفي, صادر عن, صادرة عن, الصادر بحقه, الصادر في, الصادر يوم, الصادر بحق, صدر عن
  en: publish, published, publication, issue a, issued, air, post online, posted, release a report, released a report, release a statement, released a statement, front-page, scoop, front page, went to press, hit the newsstands, ran a story, ran the story, carried the story, broke the story, goes to print
  fr: publier, publié, publication, diffusion, émettre, paraître, paru, publie, publient, publiée, publiés, publiera, parus, paraît, parution, à la une, mettre en ligne, mis en ligne, paraissent, parut, parurent, paraîtront, paraissait, paraissaient, paraissant, émettent, émettront, émise, émises, émirent, émettait, émettaient, émettant, émette
  es: publicar, publicado, publicación, emitir, difundir, difundido, difusión, publicaciones, publicó, publicaron, publicada, divulgaron, en portada, la portada, salir a la luz, publique, publiquen
  ru: опубликовать, публиковать, публикация, опубликован, издать, обнародован, выпустить, опубликовал, опубликовала, опубликовали, опубликованы, публикует, публикуют, вышла в свет, на первой полосе, размещено на сайте

information : thing
  ar: معلومة, معلومات, نبأ, إفادة معلومات, تفاصيل, تفصيل
  en: information, tidings, details, intelligence report
  fr: information, informations, nouvelles, détails, renseignements
  es: información, noticias, detalles, datos disponibles, informaciones
  ru: информация, сведения, новости, подробности, детали

text : thing
  ar: نص, نصوص, صيغة, صيغ, نسخة
  en: text, wording, draft, drafted, phrase, copy of
  fr: texte, libellé, brouillon, formulation
  es: texto, redacción del texto, formulación, formulaciones
  ru: текст, формулировка

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

mistake : thing < problem
  ar: خطأ, أخطاء, أخطأ, يخطئ, غلطة, غلط, هفوة, زلة, خطأ فادح, عن طريق الخطأ
  en: mistake, mistaken, error, blunder, wrong, by accident, lapse
  fr: erreur, faute, se tromper, bévue, bavure, par erreur
  es: error, errores, equivocación, equivocarse, fallo, por error, equivocaciones
  ru: ошибка, ошибиться, промах, оплошность, по ошибке, просчет

defect : thing < problem
  ar: عيب, عيوب, خلل, نواقص, ثغرة, ثغرات, شائبة
  en: defective, fault, faulty, flaw, shortcoming, loophole, defect, defects, faults
  fr: défaut, faille, défectueux
  es: defecto, defectuoso, falla, desperfecto, mal funcionamiento
  ru: дефект, недостаток, неисправен

solve : event
  ar: حل المشكلة, يحل, حل الأزمة, حل الخلاف, تسوية المشكلة, عالج, يعالج, معالجة, معالجة الأزمة, فض, إيجاد حل, تذليل, سوي النزاع, تسوية النزاع, سوى الخلاف, حلت المشكلة
  en: solve, solved, resolve, resolved, settle, settled, sort out, tackled, fix, fixed, settles, resolves
  fr: résoudre, résolu, régler, réglé, remédier, résorber, réglée, réglés, règlement du conflit, règle le conflit, résout, résolvent, résoudront, résolvait, résolus, résolut
  es: resolver, resuelto, solucionar, solucionado, remediar, arreglar, resolvió, resolvieron, se resolvió, resuelve, solucionó, solucionaron
  ru: решить проблему, решение проблемы, урегулировать, устранение, разрешить кризис, уладить, решил проблему, решена проблема, урегулирован, урегулировали

solution : thing
  opposite: problem
  ar: حل, حلول, مخرج من الأزمة, علاج للأزمة
  en: solution, remedy, fix for, way out of the crisis
  fr: solution, règlement du conflit, remède
  es: solución, arreglo, remedio, salida a la crisis
  ru: решение вопроса, урегулирование, выход из кризиса

repair : event < maintain
  opposite: break-something
  ar: أصلح, يصلح, تصليح, إصلاح الأعطال, إصلاح العطل, إصلاح الخلل, أصلحت, أصلحوا, أعمال الصيانة, أعمال الإصلاح, تصليحات, ترميم الجسر, أعمال الترميم, أشغال الإصلاح, أشغال الصيانة, أصلح الجسر, إصلاحه, إصلاحها, إصلاح الجسر, إصلاح الطريق, إصلاح الشبكة, الإصلاحات اللازمة, أشغال الترميم, إصلاح الأنبوب, إصلاح المصعد
  en: mend, repairs, repaired, repair work, being repaired, repairing, fixed the, repair, repairs will take, under repair, undergoing repairs, repair crews, repair crew, being fixed, patched, patching, mended, restored to working order, refurbished, refurbish, refurbishment
  fr: entretien, restauration, réparer, réparé, réparée, réparés, réparation, réparations, répare, réparées, réparateurs, remis en état, remise en état, remettre en état, travaux de réparation, travaux de réfection, réfection, retapé, réparent, remis en marche
  es: restauración, renovación, restauraciones, renovaciones, reparar, reparado, reparó, repararon, reparación, reparaciones, reparada, arreglar, arreglado, arreglo de, reparadas, reparan, reparando, reparados, obras de reparación, trabajos de reparación, puesta a punto, arregló, arreglaron, arreglada, arreglo del, subsanar, subsanado
  ru: починка, чинить, ремонт, отремонтировать, отремонтировали, отремонтирован, отремонтирована, починили, починил, ремонтные работы, чинят, починен, починена, ремонтируют, ремонтировали, на ремонт, ремонта, ремонту, на ремонте, отремонтированы, устранить неисправность, устранили неисправность, устранили поломку, устранение неисправности, ремонтом

break-something : event
  opposite: repair
  ar: كسر, يكسر, تكسير, حطم, يحطم, تحطيم, انكسر, مكسور, شرخ
  en: break, broke, broken, smash, smashed, break apart, vandalise, vandalism, snapped off
  fr: casser, cassé, briser, brisé, se rompre, rompu, vandalisme, rompre, cassée, cassés, rompt, rompent, rompus, rompit, rompirent, rompront, rompait, rompaient, rompant
  es: romper, roto, rompe, destrozos, vandalismo, grieta, quebró, quebrado
  ru: сломать, сломан, разбить, разбит, вандализм, сломаться, сломана, сломали, разбита, разбито, разбили

demolish : event
  opposite: build
  ar: هدم, يهدم, تهديم, مهدم, أزال المبنى, إزالة المباني, جرف, تجريف, هدم المنازل
  en: demolish, demolished, demolition, tear down, tore down, bulldoze, bulldozed, raze, razed
  fr: démolir, démoli, démolition, raser, rasé
  es: demoler, demolido, demolición, derribar el edificio, arrasar
  ru: снести, снос, снесен, сносить, сровнять с землей

aim : thing
  ar: هدف, أهداف, غاية, غايات, غرض, أغراض, يهدف إلى, يستهدف تحقيق, مقصد, مقاصد, بهدف, بغية, من أجل, هدف استراتيجي
  en: aim, aimed at, objective, purpose, goal of the plan, in order to, target of, target, targets
  fr: objectif, but de, viser à, visant à, finalité, afin de, dans un but, dans le but, ayant pour but, visant, vise à, visent à, visait à
  es: objetivo, meta, propósito, finalidad, con el fin de, con miras a
  ru: цель, целью, задача, с целью, нацелен, предназначение

result : thing
  ar: نتيجة, نتائج, محصلة, ثمرة, ثمار, مخرجات, ترتب
  en: result, outcome, aftermath, fruit of
  fr: résultat, résultats, aboutissement
  es: resultado, resultados, secuelas
  ru: результат, итог, итоги, исход

reason : thing
  ar: سبب في, أسباب, دافع, دوافع, مبرر, مبررات, ذريعة, ذرائع, حجة, حجج, بسبب, باعث
  en: reason, reasons, motive, motivation, grounds for, justification, pretext, excuse for, because of
  fr: raison, raisons, motif, mobile, justification, prétexte
  es: razón, razones, motivo, justificación, pretexto, justificaciones
  ru: причина, причины, мотив, основание для, оправдание, предлог, повод

condition : thing
  ar: شرط, شروط, مشروط, شريطة, اشتراطات, بشرط, دون شروط, شرط مسبق
  en: condition, conditions for, conditional, precondition, prerequisite, provided that, on condition, terms
  fr: condition, conditions, conditionnel, à condition que, préalable
  es: condición, condiciones, condicionado, requisito previo, siempre que
  ru: условие, условия, при условии, предварительное условие

situation : thing
  ar: وضع, أوضاع, ظرف, ظروف, موقف حرج, مشهد, أحوال
  en: situation, state of affairs, circumstance, circumstances, status, context
  fr: situation, état des lieux, circonstance, circonstances, contexte
  es: situación, circunstancia, circunstancias, estado de las cosas, contexto
  ru: ситуация, обстановка, положение дел, обстоятельство, обстоятельства, состояние

position : thing
  ar: موقف, مواقف, وجهة نظر, وجهات نظر, رأي, آراء, رأيه
  en: position, stance, view, viewpoint, point of view, opinion, attitude
  fr: position, point de vue, avis, opinion, attitude
  es: posición, postura, punto de vista, opinión, actitud
  ru: позиция, точка зрения, мнение, взгляд

risk : thing
  ar: مخاطر, مخاطرة, مجازفة, خاطر, يخاطر, مغامرة, جازف, معرض للخطر
  en: risk, risks, risky, at risk, gamble, jeopardise, jeopardize
  fr: risque, risqué, risquer, à risque, mettre en péril
  es: riesgo, riesgos, arriesgado, arriesgar, poner en riesgo
  ru: риск, риски, рискованный, рисковать, рискнуть

danger : thing < risk
  opposite: safety
  ar: خطورة, أخطار محدقة, خطر داهم, خطر محدق, تهلكة, خطر على حياة, خطر, مخاطر
  en: danger, dangers, peril, hazard, in danger, imminent danger
  fr: danger, dangers, péril, en danger
  es: peligro, peligros, amenaza inminente, en peligro
  ru: опасность, опасности, опасность для жизни

safety : thing
  opposite: danger
  ar: سلامة, أمان, أمن وسلامة, مأمن, إجراءات السلامة
  en: safety
  fr: mesures de sécurité
  es: seguridad ciudadana, a salvo
  ru: в безопасности

protect : event
  ar: حمى, يحمي, حماية, محمي, صان, يصون, صون, حفظ, يحفظ, حفاظ, حافظ على, يحافظ, محافظة على, وقى
  en: protect, protected, protection, shield, preserve, preserved, preservation, guard against, conserve
  fr: protéger, protégé, protection, préserver, préservation, sauvegarder, sauvegarde
  es: proteger, protegido, protege, protección, preservar, preservación, resguardar, salvaguardar, preservaciones
  ru: охранять, охрана, сохранить, сохранение, оберегать

opportunity : thing
  ar: فرصة, فرص, فرصة سانحة, فرصة تاريخية, أتاح الفرصة, احتمالات النجاح
  en: opportunity, chance, chances, window of opportunity
  fr: opportunité, occasion, chance de, chances
  es: oportunidad, ocasión, oportunidades
  ru: возможность, шанс, шансы, возможности

influence : event
  ar: أثر على, يؤثر, تأثير, تأثيرات, تأثر, يتأثر, متأثر, مؤثر, نفوذ, آثار سلبية, آثار خطيرة, أثر في, أثرت
  en: influence, influenced, influential, affect, affected, impact, effect, effects, sway
  fr: influencer, influence, influent, affecter, affecté, impact, effet, effets
  es: influir, influencia, influyente, afectar, afectado, impacto, efecto, efectos, influye, influyen, influyó, influyeron, influya, influyan, influyera, influyeran, influyendo
  ru: влиять, влияние, повлиять, влиятельный, воздействие, эффект, сказаться, затронут

pressure : event
  ar: ضغط, يضغط, ضغوط, ضغوطات, مارس ضغوطا, تحت ضغط, ضاغط
  en: pressure, pressured, put pressure, pressurise, under pressure, lobby
  fr: pression, pressions, faire pression, sous pression
  es: presión, presionar, presiones, bajo presión
  ru: давление, давить, оказать давление, надавить, нажим

role : thing
  ar: دور, أدوار, لعب دورا, يلعب دورا, يضطلع, أدى دورا, دور محوري
  en: role, play a role, played a role, part played, function
  fr: rôle, jouer un rôle, fonction, joué un rôle
  es: papel, rol, desempeñar un papel, función de
  ru: роль, сыграть роль, играть роль, функция

responsibility : thing
  ar: مسؤولية, مسئولية, مسؤوليات, تحمل المسؤولية, واجب, واجبات, مهمة, مهام, مهمات, عهدة, تكليف
  en: responsibility, responsible for, accountable, accountability, duty, obligation, task, mission, in charge of
  fr: responsabilité, responsable de, devoir, obligation, tâche, mission, chargé de
  es: responsabilidad, responsable de, deber, obligación, tarea, misión, encargado de, obligaciones
  ru: ответственность, ответственный за, обязанность, долг перед, миссия

right : thing
  ar: حق, حقوق, حق مشروع, استحق, يستحق, استحقاق, صاحب حق
  en: rights, right to, entitlement, entitled to, deserve
  fr: droits, droit à, avoir le droit
  es: derechos, derecho a, tener derecho
  ru: права, право на, иметь право

freedom : thing
  ar: حرية, حريات, أحرار, تحرر
  en: freedom, liberty, freely
  fr: liberté, libertés, libre, librement
  es: libertad, libertades, libre, libremente
  ru: свобода, свободный, свободно

equality : thing
  ar: مساواة, تساوى, متساو, عدالة, إنصاف, منصف, تكافؤ, عادل, نزاهة, نزيه, نزيهة, نزيها, نزاهته
  en: equality, equal, fair, fairness, equity, parity
  fr: égalité, égal, équitable, équité, justice sociale, parité
  es: igualdad, igual, equitativo, equidad, justo, paridad, limpieza de los comicios, limpieza de las elecciones, limpieza del proceso
  ru: равенство, равный, справедливый, справедливость, паритет, честность, честности, честными, честные, честных

discrimination : thing
  opposite: equality
  ar: تمييز, تمييز عنصري, تفرقة, تهميش, مهمش, ظلم, مظلوم, جائر, إقصاء
  en: discrimination, discriminate, injustice, unfair, unjust, marginalised, exclusion
  fr: discrimination, discriminer, injustice, injuste, exclusion
  es: discriminación, discriminar, injusticia, injusto, exclusión, discriminaciones
  ru: дискриминация, несправедливость, несправедливый

# --- step, stage, path, kind, part ---

step : thing
  ar: خطوة, خطوات, إجراء, إجراءات, تدبير, تدابير, خطوة أولى
  en: step, steps, measure, measures, move by the government
  fr: étape franchie, mesure, mesures, démarche, pas décisif
  es: paso, pasos, medida, medidas, gestión ante
  ru: шаг, шаги, мера, меры

stage : thing
  ar: مرحلة, مراحل, طور أول, جولة, جولات, حقبة, مرحلة أولى, مرحلي, فترة, فترات, عصر, عصور, عهد
  en: stage, phase, period, era, round of
  fr: étape, phase, période, époque
  es: etapa, fase, período, periodo, época
  ru: этап, стадия, фаза, период, эпоха, раунд

track : thing
  ar: مسار, مسارات, سبيل, سبل, درب, دروب, مسلك, مسيرة نحو, نهج, منهج
  en: track, path, pathway, course of, avenue for, route, approach to
  fr: voie, chemin, trajectoire, parcours, piste, démarche politique
  es: senda, rumbo, trayectoria, ruta
  ru: путь, курс на, трек, траектория, маршрут

direction : thing
  ar: اتجاه, اتجاهات, وجهة, وجهات, منحى, صوب, باتجاه, توجه عام, توجهات
  en: direction, towards, toward, destination, trend, tendency
  fr: direction de, vers, destination, tendance, orientation
  es: dirección, hacia, destino, tendencia, orientación, orientaciones
  ru: направление, в сторону, тенденция, назначение поездки

way : thing
  ar: طريقة, طرائق, وسيلة, وسائل, أسلوب, أساليب, كيفية, أداة, أدوات
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
  ar: جزء, أجزاء, قسم, أقسام, بعض, حصة, حصص, شطر, قطعة, قطع من
  en: part, portion, section, segment, piece, some of, share of, aspect, component
  fr: partie, portion, morceau, part de, segment
  es: parte, porción, sección, trozo, segmento
  ru: часть, доля, кусок, сегмент

whole : quality
  opposite: part
  ar: كل, كامل, كاملة, بالكامل, كليا, كلي, جميع, كافة, شامل, بأكمله, برمته, كامل الأراضي
  en: whole, entire, all, full, fully, entirely, completely, comprehensive, overall
  fr: entier, tout, tous, toutes, ensemble de, intégral, complet, complètement, entièrement
  es: entero, todo, todos, todas, íntegro, completo, completamente, totalmente
  ru: весь, все, целый, полный, полностью, целиком, всеобъемлющий

half-share : thing < part
  ar: نصف, النصف, منتصف, مناصفة
  en: half, halves, half of
  fr: moitié, demi, la moitié, une moitié
  es: mitad, la mitad
  ru: половина, наполовину

minority : thing < part
  opposite: majority
  ar: أقلية, أقليات, قلة, قلة قليلة
  en: minority, a few of, a small number
  fr: minorité, minoritaire, un petit nombre
  es: minoría, minoritario, un pequeño número
  ru: меньшинство, незначительная часть, малая часть

number-of : thing
  ar: عدد, عدد من, كم من, رقم, أرقام
  en: number, amount, figure, numerous, many, several
  fr: nombre, montant, chiffre, nombreux, nombreuses
  es: número, monto, cifra, numerosos, numerosas
  ru: число, доля в процентах, цифра

total : thing
  ar: إجمالي, مجموع, إجمالا, حصيلة إجمالية, مجمل, العدد الإجمالي
  en: total, in total, sum, altogether, aggregate, overall number
  fr: total, au total, somme, totalité, en tout
  es: total, en total, suma, totalidad
  ru: общее число, всего, сумма, общее количество, в общей сложности, итого

# --- people in groups, sides ---

member : thing
  ar: عضو, أعضاء, عضوة, عضوية, منتسب, منتسبون, أعضاؤه, عناصرها, عناصره, عناصرهم, عناصرنا, أعضائه, أعضاءه, أعضائها, أعضاؤها, عناصر, عنصر
  en: member, membership
  fr: membre, adhérent, adhésion
  es: miembro, integrante, afiliado, membresía
  ru: член, участник группы, членство

leader : thing
  ar: زعيم, زعماء, قائد, قادة, قيادي, قياديون, قيادة, قيادات, يرأس, رئاسة اجتماع, تزعم, يتزعم, زعامة, قاد, يقود, قادت, يترأس, ترأس, ترأست, رئيسة, رئيسا ل, على رأس
  en: leader, leadership, chief, head of, headed, heads, chaired, boss, lead, led, chairman, chairwoman, headed by, ruler
  fr: dirigeant, chef, leader, direction du parti, diriger, dirigé, présidé, mener, mené, à la tête de, direction
  es: líder, dirigente, jefe, liderazgo, liderar, encabezar, dirigir, encabezó, encabezado, liderado, condujo las negociaciones
  ru: лидер, руководитель, глава, вождь, руководство, возглавить, возглавлять, возглавил, возглавляет, лидерство, руководить, председатель, председателя, председателем, председателю, главой, главу

official-person : thing < person
  ar: مسؤول, مسؤولون, مسئول, مسؤول رفيع, مسؤول كبير, كبار المسؤولين, موظف رسمي
  en: official, officials, officeholder, functionary
  fr: haut responsable, responsable gouvernemental, fonctionnaire, responsables
  es: funcionario, alto cargo, altos cargos
  ru: чиновник, должностное лицо, высокопоставленный чиновник

expert : thing < person
  ar: خبير, خبراء, متخصص, مختص, مختصون, أخصائي, اختصاصي
  en: expert, specialist, consultant
  fr: expert, spécialiste, consultant
  es: experto, especialista, consultor
  ru: эксперт, специалист

team : thing
  ar: فريق, فرق, فريق عمل, كادر, كوادر, أطقم طبية, طاقم فني
  en: team, squad
  fr: équipe, équipes
  es: equipo, personal
  ru: команда, коллектив

group : thing
  ar: مجموعة, مجموعات, جماعة, جماعات, كتلة, كتل, طائفة, طوائف, تكتل, زمرة
  en: group, grouping, bloc, band of, community
  fr: groupe, groupement, bloc, communauté
  es: grupo, agrupación, bloque, comunidad, agrupaciones
  ru: группа, фракция, блок, сообщество

organisation : thing
  ar: منظمة, منظمات, مؤسسة, مؤسسات, جمعية, جمعيات, رابطة, روابط, اتحاد, اتحادات, وكالة, وكالات
  en: organisation, organization, institution, association, foundation, federation
  fr: organisation, institution, organisme, agence, association, fédération, fondation
  es: organización, institución, organismo, agencia, asociación, federación, fundación, organizaciones, instituciones, asociaciones, federaciones
  ru: организация, учреждение в, институт, ассоциация, федерация, фонд, учреждение, учреждения, учреждений, учреждениях

committee : thing < organisation
  ar: لجنة, لجان, مجلس, مجالس, لجنة مشتركة, لجنة فنية, هيئة استشارية
  en: committee, commission, council, panel, task force, board of directors, board members, governing board
  fr: comité, commission, conseil, groupe d'experts
  es: comité, comisión, consejo, junta, panel
  ru: комитет, комиссия, совет, коллегия, правление

side : thing
  ar: طرف, أطراف, جانب, جوانب, جهة, جهات, ناحية, جهة معنية, ذات الصلة
  en: side, sides, party to, parties, stakeholder, the parties
  fr: partie au conflit, les parties, d'un côté
  es: bando, lado, las partes
  ru: сторона, стороны

each-side : thing < side
  opposite: one-side
  ar: كل طرف, كل جانب, كل من الطرفين, كل من الجانبين, كل جهة
  en: each side, each party, either side
  fr: chaque camp, chaque partie, de chaque côté, chacune des parties
  es: cada bando, cada parte, cada lado, cada una de las partes
  ru: каждая сторона, каждая из сторон, с каждой стороны

both-sides : thing < side
  opposite: one-side
  ar: الطرفان, الطرفين, الجانبان, الجانبين, كلا الطرفين, كلا الجانبين, كلا البلدين, بين البلدين, الطرفين كليهما
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

rival : thing < person
  opposite: ally
  ar: خصم, خصوم, منافسون, غريم, غرماء, نافس, ينافس, منافسة, تنافس, يتنافس
  en: rival, rivalry, opponent, adversary, compete, competed, competition
  fr: rival, rivalité, adversaire, rivaliser, compétition
  es: rival, rivalidad, adversario, competencia, competir, oponente
  ru: соперник, соперничество, соревноваться

ally : thing
  opposite: rival
  ar: حليف, حلفاء, متحالف, شريك, شركاء, صديق, أصدقاء, صداقة
  en: ally, allies, allied, partner, friend, friendship, coalition partner
  fr: allié, partenaire, ami, amitié
  es: aliado, socio, amigo, amistad
  ru: союзник, союз с, партнер, друг, дружба

wedding : event
  opposite: divorce
  ar: زفاف, حفل زفاف, عرس, أعراس, زواج, تزوج, يتزوج, عروس, عريس, خطوبة, عقد قران, متزوج, زفت, القفص الذهبي, دخلا القفص الذهبي
  en: wedding, marriage, marry, married, bride, groom, bridegroom, engagement party, newlyweds, newlywed, nuptials, exchanged vows, tied the knot, tie the knot, said "I do", walked down the aisle
  fr: mariage, marier, noces, épouser, fiançailles, marié, mariée, mariés, épousé, convoler, convolé, se dire oui, se sont dit oui, unir par les liens, uni par les liens
  es: boda, matrimonio, casarse, casado, novia, novio, nupcias, bodas, se casó, se casa, enlace matrimonial, dar el sí, dieron el sí
  ru: свадьба, брак, жениться, выйти замуж, невеста, жених, женат, бракосочетание, поженились, молодожены, вышла замуж, брачная церемония

divorce : event
  opposite: wedding
  ar: طلاق, طلق, يطلق زوجته, مطلق, مطلقة, انفصال الزوجين, خلع, انفصلا, انفصالهما, أعلنا انفصالهما, انفصاله عن زوجته, انفصالها عن زوجها, انفصل عن زوجته, انفصلت عن زوجها
  en: divorce, divorced, divorcee, marital separation, marriage ended, announced their separation, ended their marriage, marriage broke down, split from her husband, split from his wife, separated from her husband, separated from his wife, went their separate ways
  fr: divorce, divorcer, divorcé, se séparer après, se séparent après, annoncer leur séparation, annoncé leur séparation, séparation du couple, se sont séparés après
  es: divorcio, divorciarse, divorciado, separación matrimonial, ruptura matrimonial, anunciar su separación, anunciaron su separación
  ru: развод, развестись, разведен, расторжение брака, развелись, развелся, развелась, бракоразводный, расстались, объявили о расставании

generation : thing
  ar: جيل, أجيال
  en: generation
  fr: génération
  es: generación, generaciones
  ru: поколение

# --- ranks and order ---

record-high : quality < highest
  opposite: record-low
  ar: رقم قياسي مرتفع, أعلى مستوى على الإطلاق, مستوى غير مسبوق, ارتفاع قياسي, أعلى مستوى له على الإطلاق
  en: record high, all-time high, highest ever, highest on record
  fr: plus haut historique, record historique
  es: máximo histórico, récord histórico
  ru: исторический максимум, рекордно высокий, абсолютный максимум

record-low : quality < lowest
  opposite: record-high
  ar: أدنى مستوى على الإطلاق, مستوى قياسي منخفض, أدنى مستوى تاريخي, انخفاض قياسي, أدنى مستوى له على الإطلاق, تراجع قياسي
  en: record low, all-time low, lowest ever, lowest on record
  fr: plus bas historique, niveau le plus bas de l'histoire, plancher historique
  es: mínimo histórico, récord a la baja, nivel más bajo de la historia
  ru: исторический минимум, рекордно низкий, абсолютный минимум

highest : quality
  opposite: lowest
  ar: أعلى, الأعلى, أعلى مستوى, ذروة, قمة المستوى, أكبر قيمة, حد أقصى, الحد الأقصى
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
  ar: أسوأ, الأسوأ, أشد سوءا
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
  ar: أول, أولى, الأولى, أوائل, للمرة الأولى, لأول مرة, هو الأول من نوعه, الأول من نوعه
  en: first, for the first time, the first of its kind, initial, debut, inaugural
  fr: premier, première, pour la première fois, initial
  es: primero, primer, primera, por primera vez, inicial
  ru: первый, впервые, первоначальный, в первый раз

last : quality
  opposite: first
  ar: للمرة الأخيرة, ختامي, آخر مرة
  en: last, final decision, the last, for the last time
  fr: dernier, dernière, ultime, pour la dernière fois
  es: último, última, por última vez
  ru: последний, в последний раз, заключительный

previous : quality
  opposite: next
  ar: سابق, سابقة, سابقا, ماض, الماضي, منصرم, سالف, فائت
  en: previous, former, past, prior, ex, earlier, preceding
  fr: précédent, ancien président, passé, antérieur, ex
  es: anterior, previo, pasado, ex, antiguo presidente
  ru: предыдущий, бывший, прошлый, прежний, ранее, экс

next : quality
  opposite: previous
  ar: مقبل, مقبلة, القادم, القادمة, تال, تالي, مستقبل, مستقبلي, آت, لاحقا
  en: next, upcoming, forthcoming, coming, future, subsequent
  fr: prochain, prochaine, à venir, futur, suivant, avenir
  es: próximo, próxima, venidero, futuro, siguiente
  ru: следующий, предстоящий, будущий, грядущий, будущее, следующего, следующем, следующую, следующей, следующее, следующие, следующих

current : quality
  ar: حالي, حالية, راهنة, حاليا, الآن, جار, الجارية, معاصر, الراهن
  en: current, currently, present day, now, existing, contemporary
  fr: actuel, actuellement, maintenant, en ce moment, présent
  es: actual, actualmente, ahora, vigente
  ru: нынешний, текущий, сейчас, в настоящее время, современный

new : quality
  opposite: old
  ar: جديد, جديدة, جدد, مستحدث, مبتكر, ابتكار
  en: new, newly, fresh, brand new, innovation
  fr: nouveau, nouvelle, nouveaux, innovation, flambant neuf, nouvelles, nouvel
  es: nuevo, nueva, novedoso, innovación, innovaciones
  ru: новый, свежий, новейший, инновация

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
  ar: قوي, قوية, أقوياء, بقوة, متين, متينة, حازم, حزم, راسخ
  en: strong, strongly, powerful, robust, solid, firmly, firm stance, firm line, firm response, firm stand, stood firm
  fr: fort, forte, fortement, puissant, robuste, solide, fermement
  es: fuerte, fuertemente, poderoso, robusto, firme, sólida, sólidos
  ru: сильный, сильно, мощный, крепкий, прочный, твердый

weak : quality
  opposite: strong
  ar: ضعيف, ضعيفة, ضعفاء, ضعف, واهن, هش, هشاشة, هشة, واه, خفيف
  en: weak, weakness, fragile, frail, feeble, vulnerable, slight
  fr: faible, faiblesse, fragile, vulnérable, léger
  es: débil, debilidad, frágil, vulnerable, leve, ligero
  ru: слабый, слабость, хрупкий, уязвимый, легкий

grave : quality < serious
  ar: خطير للغاية, بالغ الخطورة, جسيم, جسيمة, فادح, فادحة, وخيم, وخيمة, كارثية
  en: gravely, dire, very serious, grave
  fr: gravissime, très grave, catastrophique, désastreux, lourd de conséquences
  es: gravísimo, muy grave, desastroso, funesto
  ru: тяжелейший, крайне серьезный, плачевный, вопиющий

serious : quality < intense
  ar: جدي, جدية, بجدية, جاد, جادة, خطير, خطيرة, بالغ الأهمية
  en: serious, seriously, seriousness, in earnest
  fr: grave, sérieux, sérieuse, sérieusement, gravité
  es: grave, serio, seria, seriamente, gravedad
  ru: серьезный, серьезно, серьезность, нешуточный

heavy : quality < intense
  ar: ثقيل, ثقيلة, ثقل, باهظ, كثيف, كثيفة, كثافة, غزير
  en: heavy, heavily, hefty, dense
  fr: lourd, lourde, lourdement, dense
  es: pesada, cuantioso, denso, pesadamente
  ru: тяжелый, тяжкий, плотный, увесистый

massive : quality < huge
  ar: هائل, هائلة, ضخم, ضخمة, جماعي واسع, جبار, مهول, جارف
  en: massive, massively, colossal, on a massive scale, sweeping
  fr: massif, massive, massivement, colossal, d'une ampleur inédite
  es: masivo, masiva, masivamente, colosal
  ru: массированный, массивный, колоссальный, массовый, масштабный

huge : quality < big
  ar: عملاق, عملاقة, كبير جدا, كبيرة جدا, هائل الحجم, ضخام, حاشدة, حاشد
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
  ru: ограниченный, узкий, локальный

deep : quality < intense
  opposite: superficial
  ar: عميق, عميقة, عمق, معمق, متجذر, أعماق, عمقا
  en: deep, deeply, depth, profound, profoundly, in-depth
  fr: de profondeur, profond, profonde, profondément, profondeur, approfondi
  es: de profundidad, profundo, profunda, profundamente, profundidad, hondo
  ru: глубине, на глубине, глубокий, глубоко, глубина, углубленный

superficial : quality
  opposite: deep
  ar: سطحي, سطحية, شكلي, ظاهري, صوري
  en: superficial, shallow, cosmetic
  fr: superficiel, superficielle, peu profond
  es: superficial, somero, poco profundo
  ru: поверхностный, неглубокий, внешний эффект

high : quality
  opposite: low
  ar: عال, عالي, عالية, رفيع, رفيعة, مرتفعة, شاهق, سام
  en: high, elevated, senior
  fr: élevé, haut, haute
  es: alto, alta, elevado
  ru: высокий, высоко

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
  es: larga, prolongado, a largo plazo, duradero
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
  ar: سريع, سريعة, بسرعة, سريعا, عاجلا, هجوم خاطف
  en: fast, quick, quickly, rapid, rapidly, swift, swiftly
  fr: rapide, rapidement, vite, prompt
  es: rápido, rápida, rápidamente, veloz, veloces
  ru: быстрый, быстро, стремительный, скорый

slow : quality
  opposite: fast
  ar: بطيء, بطيئة, بطء, ببطء, تباطؤ, تباطأ, يتباطأ, متباطئ
  en: slow, slowly, slowness, sluggish, slowdown
  fr: lent, lente, lentement, lenteur, ralentir, ralentissement, ralenti
  es: lento, lenta, lentamente, lentitud, ralentización, desaceleración, ralentizaciones, desaceleraciones
  ru: медленный, медленно, замедление, замедлиться, вялый

important : quality
  ar: مهم, مهمة جدا, هام, هامة, أهمية, أهم, حيوي, حيوية, أساسي, أساسية, محوري, جوهري, بارز, بارزة, حاسم, حاسمة, بشكل رئيسي, مهمة للغاية
  en: important, importance, key, major, crucial, vital, essential, main, fundamental, decisive, prominent, critical
  fr: important, importante, importance, clé, majeur, crucial, vital, essentiel, principal, fondamental, décisif, de premier plan
  es: importante, importancia, clave, crucial, vital, esencial, principal, fundamental, decisivo, destacado
  ru: важный, важность, важно, ключевой, решающий, главный, основной, жизненно важный, видный

# --- certainty ---

possible : quality
  opposite: impossible
  ar: ممكن, ممكنة, محتمل, محتملة, احتمال, احتمالات, إمكانية, من الممكن, من المحتمل, ربما, قد يكون, مرجح
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
  ar: مؤكد, مؤكدة, أكيد, حتمي, حتمية, بلا شك, لا شك, يقين, محسوم, من المؤكد, بشكل قاطع
  en: certain, certainly, certainty, sure, definite, definitely, undoubtedly, inevitable, beyond doubt
  fr: certain, certainement, certitude, sûr que, inévitable, sans aucun doute
  es: cierto, ciertamente, certeza, seguro que, inevitable, sin duda
  ru: определенно, несомненно, неизбежный, безусловно, вне сомнения, наверняка

uncertain : quality
  opposite: certain
  ar: غير مؤكد, غير مؤكدة, عدم اليقين, غير واضح, ملتبس
  en: uncertain, unconfirmed, in limbo, unsure
  fr: incertain, incertaine, non confirmé
  es: incierto, incierta, sin confirmar
  ru: неопределенность, неопределенный, неясный, неподтвержденный

clear : quality
  ar: واضح, واضحة, وضوح, بوضوح, جلي, بين للعيان, صريح وواضح, اتضح, يتضح, لا لبس فيه
  en: clear, clearly, clarity, obvious, obviously, evident, unambiguous, explicit
  fr: clair, claire, clairement, clarté, évident, explicite, sans ambiguïté
  es: claro, clara, claramente, claridad, evidente, obvio, explícito
  ru: ясный, ясно, четкий, очевидный, очевидно, однозначный, явный

true : quality
  opposite: false
  ar: صحيح, صحيحة, صحة الخبر, حقيقة, حقائق, حقيقي, حقيقية, صدق, فعلي, فعلا, واقع, واقعي, صادقة
  en: true, truth, real, really, actual, genuine, fact, facts, reality
  fr: vrai, vraie, vérité, réel, réellement, véritable, exact, fait établi, réalité
  es: verdadero, verdad, real, realmente, auténtico, correcto, realidad
  ru: правда, истинный, настоящий, реальный, действительный, верно, факт, реальность

false : quality
  opposite: true
  ar: كاذب, كاذبة, أكاذيب, زائف, زائفة, مزيف, باطل, ملفق, وهمي
  en: false, falsely, lied, lies, fake, bogus, fabricated, untrue, told lies
  fr: faux, fausse, mensonge, mentir, bidon, fabriqué de toutes pièces, mensonger
  es: falso, falsa, mentira, mentir
  ru: ложный, ложь, лгать, сфабрикованный, неправда

# --- tone of talks ---

frank : quality
  ar: صريح, صريحة, صراحة, بصراحة, مصارحة, صراحة تامة
  en: frank, frankly, frankness, candid, candidly, open and honest, outspoken
  fr: franc, franche, franchement, franchise, sans détour
  es: franco, franca, francamente, franqueza, sin rodeos, sincero
  ru: откровенный, откровенно, откровенность, прямой разговор

businesslike : quality < constructive
  ar: عملي, الطابع العملي, براغماتي, واقعية عملية, بأسلوب عملي, بروح عملية
  en: businesslike, business-like, pragmatic, matter-of-fact
  fr: pragmatique
  es: pragmático
  ru: деловой, по-деловому, прагматичный, в деловом ключе

constructive : quality < good
  ar: بناء جدا, بناءة, حوار بناء, مناقشات بناءة, محادثات بناءة, بشكل بناء, أجواء بناءة
  en: constructive, constructively, positive and constructive
  fr: constructif, constructive, de manière constructive
  es: constructivo, constructiva, de forma constructiva
  ru: конструктивный, конструктивно, конструктивность

good : quality
  opposite: bad
  ar: جيد, جيدة, حسنة, طيب, طيبة, إيجابي, إيجابية, خير, على ما يرام
  en: good, positive, nice
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
  ar: مفيد, مفيدة, نافع, فائدة, فوائد, مثمر, مثمرة, استفاد, يستفيد, استفادة, أفاد من, نفع, منفعة
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

# --- open, secret, official, direct ---

secret : quality
  opposite: public
  ar: سري, سر, أسرار, سرا, في الخفاء, خفي, طي الكتمان, مكتوم, خلف الكواليس, سرية, السرية, سريا, غير معلن, غير معلنة
  en: secret, secretly, secrecy, confidential, classified, covert, clandestine, undisclosed, behind the scenes
  fr: secret, secrète, secrètement, confidentiel, en coulisses, classifié
  es: secreto, secreta, secretamente, confidencial, clandestino, encubierto, entre bastidores, clasificado como
  ru: тайный, секретный, тайно, секрет, конфиденциальный, засекреченный, негласный, за кулисами

public : quality
  opposite: secret
  ar: علني, علنية, علنا, علانية, على الملأ, للعلن, أمام الجمهور, مفتوح للجمهور
  en: public, publicly, in public, openly, overt, open to the public, made public
  fr: public, publique, publiquement, en public, ouvertement
  es: público, pública, públicamente, en público, abiertamente
  ru: публичный, публично, открыто, гласный, общедоступный, гласность

private : quality
  ar: خاص, خاصة به, خصوصي, خصوصية, شخصي, شخصية خاصة, بشكل خاص, على نحو شخصي, أهلي, شخصية
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
  en: alone, one-on-one, tete-a-tete, on his own, by himself, single-handedly, in isolation
  fr: seul, seule, en tête-à-tête, tête-à-tête, seul à seul, isolément
  es: a solas, en solitario, mano a mano, por su cuenta
  ru: один на один, с глазу на глаз, наедине, в одиночку, тет-а-тет, единолично

joint : quality
  opposite: unilateral, alone
  ar: مشترك, مشتركة, معا, سويا, بشكل مشترك, جماعي, جماعيا
  en: joint, jointly, together, common, shared interest, collective, collectively, mutual
  fr: conjointe, conjointement, commun, ensemble, collectif, mutuel, en commun, conjoint
  es: conjunto, conjunta, conjuntamente, juntos, común, mutuo
  ru: совместный, совместно, вместе, общий, коллективный, взаимный

unilateral : quality
  opposite: joint
  ar: أحادي, أحادية, أحادي الجانب, أحادية الجانب, من جانب واحد, من طرف واحد, بشكل منفرد, بصورة أحادية
  en: unilateral, unilaterally, one-sided
  fr: unilatéral, unilatérale, unilatéralement
  es: unilateral, unilateralmente
  ru: односторонний, в одностороннем порядке, односторонне

international : quality
  ar: دولي, دولية, عالمي, عالمية, العالم, أممي, أممية, خارجي, خارجية, أجنبي, أجنبية, أجنبيا, أجانب, الأجانب
  en: international, internationally, global, globally, worldwide, world, foreign
  fr: international, internationale, mondial, mondiale, monde, étranger, étrangère, étrangers, étrangères
  es: internacional, mundial, mundo, global, extranjero
  ru: международный, мировой, глобальный, мир в целом, зарубежный, иностранный, внешний, внешнего, внешнее, внешней, иностранное, иностранные, иностранных

national : quality
  ar: وطني, وطنية, قومي, قومية, الوطن, أوطان
  en: national, nationwide, homeland
  fr: national, nationale, patrie
  es: nacional, patria
  ru: национальный, государственный, отечественный, родина

# --- peaceful, legal, lasting, safe ---

peaceful : quality
  opposite: violent
  ar: سلمي, سلمية, سلميا, بشكل سلمي, بالطرق السلمية, مسالم, لا عنف
  en: peaceful, peacefully, non-violent, nonviolent, by peaceful means
  fr: pacifique, pacifiquement, paisible, non-violent
  es: pacífico, pacífica, pacíficamente, no violento
  ru: мирный, мирно, ненасильственный, мирным путем

violent : quality
  opposite: peaceful
  ar: عنيف, عنيفة, عنف, بعنف, دموي, دموية, وحشي, وحشية, همجي, شرس, شراسة
  en: violent, violently, violence, bloody, brutal, brutality, savage, ferocious
  fr: violent, violente, violemment, violence, brutal, brutalité, sauvage
  es: violento, violenta, violentamente, violencia, sangriento, brutal, brutalidad, salvaje
  ru: насильственный, насилие, жестокий, жестокость, кровавый, зверский, насильственно, бурный

legal : quality
  opposite: illegal
  ar: قانوني, قانونية, قانونيا, مشروع قانونا, شرعي, شرعية, شرعيا, نظامي, مباح
  en: legal, legally, lawful, lawfully, legitimate, legitimacy, legality
  fr: légal, légale, légalement, licite, légitime, légitimité, légalité
  es: legal, legalmente, lícito, legítimo, legitimidad, legalidad
  ru: законный, законно, легальный, правомерный, легитимный, правовой, законность

illegal : quality
  opposite: legal
  ar: غير قانوني, غير قانونية, غير مشروع, غير مشروعة, غير شرعي, غير شرعية, مخالف للقانون, خارج عن القانون, لا شرعي, غير مرخص, غير مرخصة, لم يرخص, دون ترخيص, بدون ترخيص, من دون ترخيص
  en: illegal, illegally, unlawful, unlawfully, illicit, illegitimate, is against the law, was against the law, it against the law, unauthorised, unauthorized, unsanctioned, unlicensed
  fr: illégal, illégale, illégalement, illicite, illégitime, contraire à la loi, non autorisé, non autorisée, non autorisés, non autorisées, sans autorisation
  es: ilegal, ilegalmente, ilícito, ilegítimo, contrario a la ley, no autorizado, no autorizada, no autorizados, no autorizadas, sin autorización
  ru: незаконный, незаконно, нелегальный, нелегально, противоправный, неправомерный, противозаконный, несанкционированный, несанкционированная, несанкционированной, несанкционированном, несогласованный, несогласованная, несогласованной, несогласованном

legal-binding : quality
  opposite: non-binding
  ar: ملزم, ملزمة, ملزم قانونا, ملزم قانونيا, إلزامي, إلزامية, واجب التنفيذ
  en: binding, legally binding, mandatory, compulsory, obligatory, enforceable
  fr: contraignant, juridiquement contraignant, obligatoire
  es: vinculante, jurídicamente vinculante, obligatorio
  ru: обязательный, юридически обязывающий, имеющий обязательную силу, обязательная сила

non-binding : quality
  opposite: legal-binding
  ar: غير ملزم, غير ملزمة, طوعي, طوعية, طواعية, اختياري, غير إلزامي
  en: non-binding, nonbinding, voluntary, voluntarily, optional
  fr: non contraignant, volontairement, facultatif
  es: no vinculante, voluntariamente, opcional
  ru: необязательный, не имеющий обязательной силы, добровольный, добровольно, рекомендательный

temporary : quality
  opposite: permanent
  ar: مؤقت, مؤقتا, بشكل مؤقت, انتقالي, انتقالية, عابر, عابرة, مؤقتة, بصورة انتقالية, بالإنابة, بالوكالة
  en: temporary, temporarily, transitional, short-lived, interim, caretaker, provisional
  fr: temporaire, temporairement, provisoirement, intérimaire, transitoire, intérim, provisoire, par intérim
  es: temporalmente, interino, transitorio, interina, provisional, de forma interina
  ru: временный, временно, промежуточный, переходный

permanent : quality
  opposite: temporary
  ar: دائم, دائمة, بشكل دائم, مستدام, مستدامة, دائما, إلى الأبد
  en: permanent, permanently, lasting, durable, enduring, sustainable, forever
  fr: permanent, permanente, définitivement, durable, pérenne, pour toujours
  es: permanente, permanentemente, perdurable, sostenible, para siempre
  ru: постоянный, постоянно, прочный мир, долговечный, устойчивый, навсегда

successful : quality
  opposite: failed
  ar: ناجح, ناجحة, موفق, موفقة, بنجاح
  en: successful, successfully
  fr: fructueuse opération, couronné de succès, avec succès
  es: exitoso, exitosa, con éxito
  ru: успешный, успешно, удачный

failed : quality
  opposite: successful
  ar: فاشل, فاشلة, مخفق, محاولة فاشلة, غير ناجح
  en: unsuccessful, failed attempt, abortive, failed state, botched
  fr: raté, manqué, infructueux, tentative échouée, avorté
  es: fallido, fallida, frustrado intento, infructuoso, malogrado
  ru: неудачный, безуспешный, провальный, неудавшийся, безуспешно

early-as-quality : quality
  opposite: late-as-quality
  ar: مبكر, مبكرة, مبكرا, باكر, باكرا, قبل الموعد, قبل الأوان, سابق لأوانه
  en: early, earlier than planned, ahead of schedule, premature, ahead of time
  fr: tôt, précoce, anticipé, anticipée, prématuré, avant l'heure
  es: temprano, temprana, anticipado, anticipada, prematuro, antes de tiempo
  ru: ранний, рано, досрочный, досрочно, преждевременный, заблаговременно

late-as-quality : quality
  opposite: early-as-quality
  ar: متأخر, متأخرة, متأخرا, في وقت متأخر, بعد فوات الأوان, فات الأوان
  en: late, belated, overdue, too late
  fr: tard, tardif, tardive, tardivement, trop tard
  es: tarde, tardío, tardía, tardíamente, demasiado tarde
  ru: поздний, поздно, запоздалый, слишком поздно, просроченный

safe : quality
  opposite: dangerous
  ar: آمن, آمنة, بأمان, مأمون, مأمونة, بسلام
  en: safe, safely, securely, harmless, secured
  fr: sûr, sûre, en sécurité, sans danger, inoffensif
  es: seguro, segura, sin peligro, inofensivo
  ru: безопасный, безопасно, безвредный, надежно защищенный

dangerous : quality
  opposite: safe
  ar: محفوف بالمخاطر, خطر جدا, غير آمن, غير آمنة, مهلك, شديد الخطورة, خطرة
  en: dangerous, dangerously, hazardous, perilous, unsafe, treacherous
  fr: dangereux, dangereuse, dangereusement, périlleux
  es: peligroso, peligrosa, peligrosamente, inseguro
  ru: опасный, опасно, небезопасный, рискованное дело

acceptable : quality
  opposite: unacceptable
  ar: مقبول, مقبولة, مستساغ, مرض للطرفين, معقول, معقولة
  en: acceptable, reasonable, tolerable, satisfactory
  fr: acceptable, raisonnable, tolérable, satisfaisant
  es: aceptable, razonable, tolerable, satisfactorio
  ru: приемлемый, приемлемо, разумный, допустимый, удовлетворительный

unacceptable : quality
  opposite: acceptable
  ar: غير مقبول, غير مقبولة, مرفوض تماما, مرفوضة, لا يمكن قبوله, لا يطاق, غير معقول
  en: unacceptable, intolerable, inadmissible, unreasonable, out of the question
  fr: inacceptable, intolérable, inadmissible, déraisonnable, hors de question
  es: inaceptable, intolerable, inadmisible, irrazonable, fuera de discusión
  ru: неприемлемый, неприемлемо, недопустимый, недопустимо, невыносимый

turning-point : thing
  ar: مفصلي, مفصلية, منعطفات, نقطة تحول, مصيري, مصيرية, منعطف تاريخي
  en: turning point, watershed, fateful, pivotal
  fr: charnière, moment décisif, un tournant
  es: punto de inflexión, momento decisivo, trascendental
  ru: переломный, поворотный момент, судьбоносный, перелом

similar : quality
  opposite: different
  ar: مشابه, مشابهة, مماثل, مماثلة, متشابه, شبيه, تشابه, مطابق, متطابق, على غرار
  en: similar, similarly, alike, same, identical, like those, comparable
  fr: similaire, semblable, pareil, identique, même, analogue
  es: similar, parecido, semejante, idéntico, mismo, análogo
  ru: похожий, подобный, аналогичный, одинаковый, схожий, такой же, идентичный

different : quality
  opposite: similar
  ar: مختلف, مختلفة, اختلاف, يختلف عن, متباين, تباين, مغاير, متنوع, تنوع, فارق, فوارق, فروق
  en: different, differ, difference, various, diverse, diversity, distinct, contrast
  fr: différent, différente, différence, différer de, divers, diversité, distinct
  es: diferente, diferencia, distinto, distinta, diverso, diversidad
  ru: другой, различный, разный, отличаться, различие, разница, разнообразный, иной

normal : quality
  opposite: strange
  ar: طبيعي, طبيعية, عادي, عادية, معتاد, مألوف, اعتيادي, كالمعتاد, روتيني
  en: normal, normally, usual, usually, ordinary, routine, regular
  fr: normal, normale, normalement, habituel, ordinaire, routinier
  es: normal, normalmente, habitual, ordinario, rutinario
  ru: нормальный, обычный, обычно, привычный, рядовой, плановый, штатный режим

strange : quality
  opposite: normal
  ar: غريب, غريبة, غرابة, شاذ, غير عادي, غير معتاد
  en: strange, unusual, odd, bizarre, abnormal
  fr: étrange, inhabituel, insolite, bizarre, anormal
  es: extraño, inusual, insólito, anormal
  ru: странный, необычный, необыкновенный, аномальный

famous : quality
  ar: مشهور, مشهورة, شهير, شهيرة, شهرة, مشاهير, نجم, نجوم, نجمة, نجومية, مرموق, بلوغر, يوتيوبر, تيكتوكر, صانع محتوى, صانعة محتوى
  en: famous, renowned, celebrity, star, popular, well-known, fame, celebrities, superstar, A-list, influencers, YouTuber, TikToker, pop idol, household name
  fr: renommé, célébrité, vedette, star, réputé, populaire, très connu, influenceuse, influenceurs
  es: famoso, célebre, celebridad, estrella, conocido mundialmente, renombrado, influencers, youtuber, figura pública
  ru: известный, знаменитый, знаменитость, звезда, популярный, прославленный, блогера, блогеры, инфлюенсер, селебрити

rich : quality
  opposite: poor
  ar: غني, أغنياء, ثري, أثرياء, ثروة, ثراء, ملياردير, مليونير, فاخر
  en: rich, wealthy, wealth, affluent, billionaire, millionaire, luxury, luxurious
  fr: riche, richesse, fortune, aisé, milliardaire, millionnaire, luxe, luxueux
  es: rico, riqueza, adinerado, fortuna, multimillonario, millonario, lujo, lujoso
  ru: богатый, богатство, состоятельный, миллиардер, миллионер, роскошь, роскошный

poor : quality
  opposite: rich
  ar: معوز, محتاجون, فقيرة, بؤس, بائس
  en: poor, needy, destitute, misery
  fr: pauvre, démuni, misère, indigent
  es: pobre, necesitado, miseria, indigente
  ru: бедный, нуждающийся, нищий

empty : quality
  opposite: full-up
  ar: فارغ, فارغة, خال من, خالية, أفرغ, إفراغ, فراغ, شاغر, شاغرة
  en: empty, emptied, vacant, vacancy, void, deserted
  fr: vide, vidé, vider, vacant, déserté, désert rue
  es: vacío, vaciar, vacante, desocupado, desierto de gente
  ru: пустой, пустота, опустеть, вакантный, опустошить, безлюдный

full-up : quality
  opposite: empty
  ar: ممتلئ, ممتلئة, مليء, مليئة, امتلأ, يمتلئ, محتشد, امتلأت, مكتظ, مكتظة
  en: full up, packed, filled with, fill, filled, full of, at capacity, jam-packed, fully booked
  fr: plein, pleine, rempli, remplir, comble, saturé, remplie, remplis, bondé, bondée
  es: lleno, llena, llenar, repleto, colmado, llenos, llenas, abarrotado, abarrotada
  ru: наполнить, заполнить, заполнен, набит, битком, заполнена, заполнены, переполнен, переполнена

clean : quality
  opposite: dirty
  ar: نظيف, نظيفة, نظافة, نظف, ينظف, تنظيف
  en: clean, cleaned, cleaning, cleanup, clean-up
  fr: propre, nettoyer, nettoyage, propreté
  es: limpio, limpiar, limpieza
  ru: чистый, чистка, очистить, уборка, чистота

dirty : quality
  opposite: clean
  ar: قذر, قذرة, وسخ, متسخ, قذارة, أوساخ
  en: dirty, dirt, filthy, filth
  fr: sale, saleté, crasseux
  es: sucio, suciedad, mugriento
  ru: грязный, грязь, загрязненный

brave : quality
  ar: شجاع, شجاعة, شجعان, بطل قومي, بطولة شخصية, بطولي, جريء, جرأة, بسالة
  en: brave, bravery, courage, courageous, heroic, hero, heroism, bold
  fr: courageux, courage, bravoure, brave, héroïque, héros, audacieux
  es: valiente, valentía, valor heroico, heroico, héroe, audaz, coraje, audaces
  ru: храбрый, смелый, мужество, отвага, героический, герой, героизм

# --- fields: economic, military, political ---

economic : quality
  ar: اقتصادي, اقتصادية, اقتصاديا, من الناحية الاقتصادية
  en: economic, economically
  fr: économique, économiquement
  es: económico, económica, económicamente
  ru: экономический, экономически

financial : quality < economic
  ar: مالي, مالية, ماليا, نقدي, تمويلي
  en: financial, financially, fiscal, monetary
  fr: financier, financière, financièrement, monétaire
  es: financiero, financiera, financieramente, monetario
  ru: финансовый, денежный, материальный

military : quality
  opposite: civil
  ar: عسكرية, عسكريا, حربي, حربية, دفاعي, دفاعية, عسكري
  en: military, militarily, martial, defence sector
  fr: militaire, militairement
  es: militar, militarmente, castrense
  ru: военный характер, военно, армейский, оборонный

civil : quality
  opposite: military
  ar: مدني الطابع, لأغراض مدنية, طابع مدني, مجتمع مدني, المجتمع المدني
  en: civil, civil society, for civilian purposes, civilian use
  fr: civil, société civile, à des fins civiles
  es: civil, sociedad civil, con fines civiles
  ru: гражданский, гражданское общество, в гражданских целях

political : quality
  ar: سياسي, سياسية, سياسيا, سياسة, سياسات
  en: political, politically, politics, policy
  fr: politique, politiquement, politiques
  es: político, política, políticamente
  ru: политический, политически, политика

diplomatic : quality
  ar: دبلوماسي, دبلوماسية, دبلوماسيا, ديبلوماسي
  en: diplomatic, diplomatically, diplomacy
  fr: diplomatique, diplomatiquement, diplomatie
  es: diplomático, diplomática, diplomáticamente, diplomacia
  ru: дипломатический, дипломатия, дипломатически

humanitarian : quality
  ar: إنساني, إنسانية, لأسباب إنسانية, إنسانيا
  en: humanitarian, humane, on humanitarian grounds
  fr: humanitaire, humanitaires, pour raisons humanitaires
  es: humanitario, humanitaria, por razones humanitarias
  ru: гуманитарный, гуманный, по гуманитарным соображениям

social : quality
  ar: اجتماعي, اجتماعية, مجتمعي, مجتمع, مجتمعات
  en: social, socially, society, societal
  fr: social, sociale, sociétal
  es: social, socialmente, sociedad
  ru: социальный, общественный, общество

cultural : quality
  ar: ثقافي, ثقافية, ثقافة, ثقافات, تراث, تراثي, حضارة, حضارات, حضاري
  en: cultural, culturally, culture, heritage, civilisation, civilization
  fr: culturel, culturelle, culture, patrimoine, civilisation
  es: cultural, culturalmente, cultura, patrimonio, civilización, civilizaciones
  ru: культурный, культура, наследие, цивилизация

religious : quality
  opposite: secular
  ar: ديني, دينية, دين, أديان, ديانة, ديانات, متدين, مذهبي
  en: religious, religion, faith, devout
  fr: religieux, religieuse, religion, foi, confessionnel
  es: religioso, religiosa, religión, fe
  ru: религиозный, религия, вера, конфессиональный

secular : quality
  opposite: religious
  ar: علماني, علمانية, علمانيون
  en: secular, secularism
  fr: laïque, laïcité, laïc
  es: laico, secular, laicismo
  ru: светский, секулярный

nuclear : quality
  ar: نووي, نووية, ذري, ذرية, نوويا
  en: nuclear, atomic
  fr: nucléaire, atomique
  es: nuclear, atómico
  ru: ядерный, атомный

electronic : quality
  ar: إلكتروني, إلكترونية, إلكترونيا, رقمي, رقمية, سيبراني, سيبرانية, رقمنة
  en: electronic, electronically, digital, cyber, digitally
  fr: électronique, numérique, cyber
  es: electrónico, electrónica, digital, cibernético
  ru: электронный, цифровой, кибернетический

technical : quality
  ar: فنية, تقنية, تكنولوجيا, تكنولوجي, تقنيات, تقنيا, فنيا
  en: technical, technically, technology, technological, tech
  fr: technique, techniquement, technologie, technologique
  es: técnico, técnica, técnicamente, tecnología, tecnológico
  ru: технический, технически, технология, технологический

strategic : quality
  ar: استراتيجي, استراتيجية المنطقة, إستراتيجي, تكتيكي
  en: strategic, strategically, tactical
  fr: stratégique, stratégiquement, tactique
  es: estratégico, estratégica, táctico
  ru: стратегический, стратегически, тактический

# --- sport ---

sport : thing
  ar: رياضة, رياضات, رياضي, رياضية, رياضيون, كرة القدم, كرة السلة, كرة المضرب, ألعاب القوى, سباحة, ملاكمة
  en: sport, sports, athlete, football, soccer, basketball, tennis, athletics, swimming, boxing, sporting
  fr: sport, sports, sportif, athlète, football, basket-ball, tennis, athlétisme, natation, boxe
  es: deporte, deportivo, deportista, atleta, fútbol, baloncesto, tenis, atletismo, natación, boxeo
  ru: спорт, спортивный, спортсмен, атлет, футбол, баскетбол, теннис, легкая атлетика, бокс

match : event < sport
  ar: مباراة, مباريات, لقاء كروي, نزال, نزالات, منازلة, مواجهة كروية, ديربي, لقاء الذهاب, لقاء الإياب, كلاسيكو, المباراتان, مباراتين, مباراة الذهاب, مباراة الإياب, مباراة ودية
  en: match, matches, fixture, game, derby, bout, football match, first leg, second leg, games, friendly, friendly match, replay of the match
  fr: match, matchs, rencontre sportive, derby, match aller, match retour, rencontre de football, rencontre de championnat, rencontre amicale, la rencontre a été interrompue, rencontre interrompue, match amical, partie de football
  es: partido de fútbol, encuentro deportivo, derbi, partido de ida, partido de vuelta, clásico, partido de liga, partido de copa, partido amistoso, final del partido, minutos del partido, durante el partido, partido se jugó, partido se disputó, disputar el partido, partido entre, el partido se suspendió, asistieron al partido, antes del partido, después del partido, suspendió el partido, detuvo el partido, reanudó el partido, partidos de fútbol, inicio del partido, del encuentro, partido fue interrumpido, partido se reanudó, partido fue detenido, partido se detuvo
  ru: матч, поединок, дерби, ответный матч, встреча команд, матча, матчи, матчей, матче, игра команд, товарищеский матч

goal : thing < sport
  ar: سجل هدفا, هدف الفوز, هدف التعادل, هدف مباراة, أحرز هدفا, سجل ثنائية, سجل الهدف, هز الشباك, هاتريك, هداف, يسجل هدفا, أهداف نظيفة, هدفين, هدفان, هدفا, سجل هدفين, أهداف في مرمى, سجل هدف, سجلت هدفا, سجلا هدفا, سجل هدف الفوز, سجل هدف التعادل, افتتح التسجيل, هدف وحيد, الهدف الوحيد, أهدافا, ثلاثة أهداف, هز شباك, عدل النتيجة, أحرز الهدف, أحرز هدف, إحراز هدف, تسجيل هدف, هدف قاتل, هدف متأخر, هدف عكسي, أدرك التعادل, أدركت التعادل, إدراك التعادل, عادل النتيجة, معادلة النتيجة, منح التقدم, عزز التقدم, ضاعف النتيجة, ضاعف التقدم, قلص الفارق, تقليص الفارق, هدف الحسم, حسم المباراة, بالخطأ في مرماه, أودع الكرة الشباك, أسكن الكرة الشباك, منح فريقه التقدم, افتتح باب التسجيل
  en: goal, scored, scorer, score a goal, hat-trick, equaliser, equalizer, own goal, netted, opening goal, scores, scoring, goals, opened the scoring, equalised, equalized, scored twice, goalscorer, goalscorers, late winner, slotted home, slots home, headed home, heads home, fired home, tapped in, curled in, hat trick, drew level, draws level, found the net, find the net, finds the net, bagged a brace, put them ahead, doubled the lead, doubled their lead, broke the deadlock, on the scoresheet, levelled the score, back of the net, gave them the lead, put his side ahead, gave his side the lead
  fr: marquer un but, inscrire un but, but de la victoire, buteur, triplé, égalisation, but contre son camp, un but, deux buts, trois buts, le seul but, premier but, second but, marqué un but, marqué deux buts, a marqué, ont marqué, inscrit un but, inscrit un doublé, réussi un doublé, ouvert le score, ouvrir le score, ouverture du score, égalisé, égaliser, égalisent, égalisateur, but vainqueur, but victorieux, donner l'avantage, donné l'avantage, passeur décisif, marque le but, marque un doublé, marquent le but, marquent un doublé, inscrit le but, inscrivent le but, inscrivent un doublé, inscrire le but, trouver la faille, trouvé la faille, trouve la faille, réduire le score, réduire la marque, réduit le score, réduit la marque, ouvre le score, ouvre la marque, ouvrent le score, ouvrent la marque, doubler la mise, doublé la mise, coup du chapeau, faire trembler les filets, fait trembler les filets, trouver le chemin des filets, trouvé le chemin des filets, trouve le chemin des filets
  es: gol, goles, marcar un gol, anotar, anotó, goleador, triplete, tanto del empate, marcó, marcaron, marca un gol, marcó un gol, marcó dos goles, marcar goles, anotaron, anotado, golazo, doblete, autogol, recortar distancias, recortó distancias, marcar el tanto, marcar un doblete, marcar de penalti, marcan el tanto, marcan de penalti, convirtió el tanto, convirtió de penalti, convertir el tanto, convertir de penalti, abrir el marcador, abrió el marcador, abre el marcador, empató el marcador, empató el partido, igualó el marcador, igualó el partido, puso por delante, tanto de la victoria
  ru: гол, забить, забил, забитый мяч, бомбардир, хет-трик, автогол, голы, голов, гола, забила, забили, забил гол, забитых мячей, сравнял счет, открыл счет, дубль, отличился, отличилась, отличились, забивает мяч, забивает победный, забивает единственный, забивает дважды, забивает пенальти, забьет мяч, забьет победный, забьет единственный, забьет дважды, забьет пенальти, поразил ворота, поразила ворота, удвоил преимущество, удвоили преимущество, забивает в ворота, забьет в ворота, мяч в ворота

score : thing < sport
  ar: نتيجة المباراة, مقابل لا شيء, دون مقابل, بهدف نظيف, بثلاثة أهداف, بهدف دون رد, نقاط المباراة, بهدفين لهدف, بهدفين مقابل, بهدفين دون رد, بهدفين نظيفين, بثلاثة أهداف لهدف, بثلاثة أهداف مقابل, بهدف لهدف, بهدف مقابل, بهدف وحيد, بأربعة أهداف, بنتيجة, النتيجة النهائية, بنتيجة كبيرة, نتيجة اللقاء, بهدف يتيم, بثلاثية نظيفة
  en: final score, scoreline, score was, score, finished 1-0
  fr: score, score final, marque finale
  es: marcador, resultado del partido, tanteo, marcador final, resultado final, resultado de, por la mínima
  ru: счет матча, со счетом, итоговый счет, при счете, разгромным счетом, счет в матче

win-match : event < win
  opposite: lose-match, draw
  ar: فائزون, تغلب على, يتغلب, تغلب, تفوق على, يتوج, تتويج, متوج, أطاح بمنافسه, توج باللقب, هزم منافسه, فاز على, فاز بالمباراة, فوز على, توج بطلا, هزم, يهزم, هزمت, تغلبت, تغلبوا, يتغلبوا, هزم فريق, فوزه على, فوزها على, فازت على, قهر, قهرت, انتصر على, انتصرت على, انتصاره على, فاز بالنهائي, فاز باللقب, فازت باللقب, فاز بالكأس, فازت بالكأس, فاز بالدوري, فاز بالسباق, أحرز الفوز, أحرز لقب, أحرزت اللقب, حقق الفوز, حققت الفوز, حقق فوزا, تحقيق الفوز, حسم اللقاء, حسم اللقب, رفع الكأس, رفعت الكأس, توج بكأس, توج بالدوري, توجت بطلة, أمطر شباك, قلب الطاولة, قلب تأخره, قلبت تأخرها, أسقط ضيفه, فاز في المباراة, فاز في النهائي
  en: victorious, beaten, triumph, defeated rivals, edge past, thrash, beat them, beaten by, win the match, won the match, win over, win against, beat their, crowned champion, crowned champions, beat, beats, defeated, defeats, to defeat, saw off, wins over, trounced, pipped, outclassed, edged out, edge out, edges out, sees off, see off, breezed past, upset the, victory over, victory against, claimed victory, clinched victory, sealed victory, were crowned, was crowned, ran out winners, won the game, wins the game, lifted the trophy, lift the trophy, lifts the trophy, lifted the cup, took the title, clinched the title, won the title, wins the title, claimed the title, won the cup, wins the cup, won the final, won the league, came from behind to, came out on top, come out on top, comes out on top, got the better of
  fr: triompher, sacré, gagnant, battre le record, battu l'équipe, gagner le match, battu en finale, s'imposer, s'est imposé, s'est imposée, se sont imposés, s'impose, s'imposent, a battu, ont battu, battre, bat, battent, avoir battu, a vaincu, ont vaincu, l'a emporté, l'ont emporté, étriller, étrillé, l'emportent, s'adjuge, s'adjugent, victoire contre, victoire sur, battu sur, remporter le match, remporter la rencontre, remporter la finale, remporter la coupe, remporter le titre, remporter la victoire, remporter le championnat, remporter le tournoi, remporter la course, remporté le match, remporté la rencontre, remporté la finale, remporté la coupe, remporté le titre, remporté la victoire, remporté le championnat, remporté le tournoi, remporté la course, remporte le tournoi, remporte la course, remportent le match, remportent la rencontre, remportent la finale, remportent la coupe, remportent le titre, remportent la victoire, remportent le championnat, remportent le tournoi, remportent la course, écraser son adversaire, écrasé son adversaire, soulever la coupe, soulever le trophée, soulevé la coupe, soulevé le trophée, soulève le trophée, victoire face à, décrocher la victoire, décrocher le titre, décroché la victoire, décroché le titre, renverser le match, renverser la situation, renversé le match, renversé la situation, venir à bout de, venu à bout de, venus à bout de, vient à bout de, prendre le meilleur sur, pris le meilleur sur, prend le meilleur sur, battit, battirent, battront, battait, battaient, battant
  es: ganador, derrotar a, imponerse a, se impuso, ganó el partido, ganó a, derrotar, derrotó, derrotaron, venció a, vencieron a, se impuso a, se impusieron, batió a, batir, ganó por, ganaron a, doblegó, ha derrotado, había derrotado, golear, goleó, golearon, goleada, remontar, remontó, tumbar, tumbó, ganar al, gana al, ganaron al, ganó al, proclamarse campeón, proclamarse campeona, proclamarse campeones, proclamó campeón, proclamó campeona, proclamó campeones, victoria ante, victoria sobre, victoria contra, triunfo ante, triunfo sobre, superar a, superó a, vencer a, vencer al, vence a, vence al, vencen a, vencen al, se coronó, se coronaron, se imponen, se impone, ganar el partido, ganar la final, ganar el título, ganar la copa, ganar el torneo, ganar la liga, ganar el campeonato, ganar la carrera, ganar a la, gana el partido, gana la final, gana el título, gana la copa, gana el torneo, gana la liga, gana el campeonato, gana la carrera, gana a la, ganaron el partido, ganaron la final, ganaron el título, ganaron la copa, ganaron el torneo, ganaron la liga, ganaron el campeonato, ganaron la carrera, ganó la final, ganó el título, ganó la copa, ganó el torneo, ganó la liga, ganó el campeonato, ganó la carrera, llevarse la victoria, llevarse el triunfo, llevarse el título, llevarse la copa, llevarse el partido, alzar la copa, alzar el título, alzar el trofeo, alzó la copa, alzó el título, alzó el trofeo, levantar la copa, levantar el título, levantar el trofeo, levantó la copa, levantó el título, levantó el trofeo, levantaron la copa, levantaron el título, levantaron el trofeo, se llevó la victoria, se llevó el triunfo, se llevó el título, se llevó la copa, se llevó el partido, se llevaron la victoria, se llevaron el triunfo, se llevaron el título, se llevaron la copa, se llevaron el partido, se lleva la victoria, se lleva el triunfo, se lleva el título, se lleva la copa, se lleva el partido
  ru: обыграть, одолеть, разгромить соперника, выиграл матч, победил со счетом, обыграл, обыграла, обыграли, одолел, одолела, победил команду, обыгрывает, разгромил, разгромила, разгромили, переиграл, переиграла, переиграли, выиграл финал, выиграл турнир, выиграл титул, выиграл кубок, выиграл чемпионат, выиграл гонку, выиграл лигу, выиграл игру, выиграла лигу, выиграла игру, выиграли лигу, выиграли игру, выигрывает матч, выигрывает финал, выигрывает турнир, выигрывает титул, выигрывает кубок, выигрывает чемпионат, выигрывает гонку, выигрывает лигу, выигрывает игру, одержал победу, одержал верх, одержала победу, одерживает победу, одерживает верх, взял верх, взяла верх, взяли верх, победа над, стал чемпионом, стал чемпионкой, стал чемпионами, стал победителем, стал победителями, стал победительницей, завоевал титул, завоевал кубок, завоевал трофей, завоевала титул, завоевала кубок, завоевала трофей, обошел соперника, обошла соперника, обошли соперника, справился с, справились с, выиграл у команды, выиграла у команды, выиграли у команды, выиграть у команды, выигрывает у команды, победил в финале

lose-match : event < lose
  opposite: win-match, draw
  ar: خسارة المباراة, خسر أمام, خسر المباراة, انهزم, ينهزم, مني بهزيمة, تلقى هزيمة, سقط أمام, هزم أمام, خسر من, خسارته أمام, خسارة أمام, هزيمة أمام, خسر النهائي, خسرت النهائي, خسر اللقاء, يخسر أمام, تلقت هزيمة, مني بخسارة, تجرع هزيمة, تجرع مرارة, تعرض للهزيمة, تعرض لهزيمة, تكبد هزيمة, تكبد خسارة, خسر في النهائي, خسر بركلات الترجيح
  en: lose to, lost to, lose the match, suffered a defeat, beaten by, defeat to, defeat by, defeat against, lost against, were beaten, was beaten, slumped to, suffered defeat, loses to, losing to, were thrashed, was thrashed, were hammered, lost 1-0, lost 2-1, lost 2-0, lost 3-1, lost 3-0, losing run, home defeat, loss to, lose against, went down to, go down to, goes down to, crash to defeat, fell to a, fell to defeat, lost the final, lost the match, lost the game, lose the final, lost on penalties, crashed to a defeat, lost in the final
  fr: s'incliner, s'est incliné, perdre le match, perdre face à, s'inclinent, se sont inclinés, s'incline, défaite face à, défaite contre, perdu contre, perdu devant, perd contre, perd devant, perdent contre, perdent devant, chuter devant, chuter contre, chuté devant, chuté contre, chute devant, chute contre, tomber devant, tomber contre, tombé devant, tombé contre, tombe devant, tombe contre, incliné devant, incliné contre, inclinée devant, inclinée contre, inclinés devant, inclinés contre, battus par, battu par, battue par, courber l'échine, courbé l'échine, défaits par, défait par, perdu le match, perdu la finale, perdu face à, perd le match, perd la finale, perd face à, perdent le match, perdent la finale, perdent face à, chuter face à, chuté face à, tomber face à, tombé face à, tombe face à, incliné face à, inclinée face à, inclinés face à, subir une défaite, subir la loi, subir un revers, subi une défaite, subi la loi, subi un revers, subit la loi, subit un revers, revers face à, perdu aux tirs au but, perd aux tirs au but, perdent aux tirs au but
  es: perder el partido, perdió ante, caer ante, cayó ante, perdió contra, perdieron ante, derrota ante, cayeron ante, sucumbió, sucumbir, sucumbieron, caer derrotado, caer derrotada, caer derrotados, caer contra, caer eliminado, cae derrotado, cae derrotada, cae derrotados, cae contra, cae eliminado, caen derrotado, caen derrotada, caen derrotados, caen contra, caen eliminado, cayó derrotado, cayó derrotada, cayó derrotados, cayó contra, cayó eliminado, cayeron derrotado, cayeron contra, cayeron eliminado, perder contra, perder por, pierde contra, pierde ante, pierde por, pierden por, derrota contra, caer frente a, cae frente a, caen frente a, cayó frente a, cayeron frente a, perder la final, perder frente a, pierde el partido, pierde la final, pierde frente a, pierden el partido, pierden la final, pierden frente a, perdió el partido, perdió la final, perdió frente a, perdieron el partido, perdieron la final, perdieron frente a, sufrir una derrota, sufrir un revés, sufrió un revés, derrota frente a, caer en la final, caer en los penaltis, cae en la final, cae en los penaltis, caen en la final, caen en los penaltis, cayó en la final, cayó en los penaltis, cayeron en la final, cayeron en los penaltis, perder en los penaltis, perder en la final, pierde en los penaltis, pierde en la final, pierden en los penaltis, pierden en la final, perdió en los penaltis, perdió en la final, perdieron en los penaltis, perdieron en la final
  ru: уступить сопернику, проиграл матч, поражение от, поражением, проиграл в, проиграл команде, проиграл финал, проиграл сопернику, проиграла в, проиграли в, проигрывает в, проигрывает матч, проигрывает команде, проигрывает финал, проигрывает сопернику, проигрывают в, проиграть в, уступил в, уступил команде, уступила в, уступила команде, уступили в, уступает в, уступает команде, уступает сопернику, потерпел поражение, потерпела поражение, крупное поражение, проиграл со счетом, проиграла со счетом, проиграли со счетом, проигрывает со счетом, проигрывают со счетом, проиграть со счетом, уступил со счетом, уступила со счетом, уступили со счетом, уступает со счетом, поражение в матче

draw : event
  opposite: win-match, lose-match
  ar: تعادل, يتعادل, تعادل سلبي, تعادل إيجابي, متعادل, انتهت بالتعادل, تعادلا, تعادلت, تعادله, تعادلهما, تعادلا سلبيا, اقتسما النقاط, اقتسم النقاط, تقاسما النقاط, كسب نقطة
  en: drew with, goalless draw, ended in a draw, drawn match, finish level, a draw, score draw, drew 1-1, drew 0-0, held to a draw, ended level, drew 2-2, drew 3-3, drew 2–2, draw 1-1, honours even, stalemate at, all square, drawn game, tied 1-1, goalless stalemate, shared the points, share the spoils, rescued a point, salvaged a point, ended in a tie, held the hosts to
  fr: match nul, faire match nul, égalité au score, nul et vierge, matchs nuls, ont fait match nul, dos à dos, se neutraliser, se neutralisent, score nul, un nul, partager les points, partagé les points, partagent les points, score de parité, se sont neutralisés, partage des points, tenir en échec, tenu en échec, tenue en échec, tenus en échec
  es: empate, empatar, empató, igualada, terminar en tablas, empataron, empata, empates, tablas, repartirse los puntos, repartieron los puntos, reparto de puntos, se repartieron los puntos
  ru: ничья, сыграть вничью, вничью, ничейный, сыграли вничью, сыграл вничью, ничьей, ничью, разошлись миром, поделили очки

qualify : event < sport
  opposite: be-knocked-out
  ar: تأهل, يتأهل, متأهل, تصفيات, بلغ النهائي, بلغ نصف النهائي, صعد إلى الدور, حجز مقعده, تأهلت, تتأهل, تأهلوا, بلغت النهائي, بلغ الدور, بلغت الدور, بلوغ النهائي, حجز مكانه, حجزت مكانها, حجز بطاقة, حجز مقعدا, العبور إلى, واصل مشواره, بلغ ربع النهائي, بلغ المباراة النهائية, بلوغ نصف النهائي, بلوغ المباراة النهائية, صعد إلى النهائي, صعدت إلى النهائي, عبر إلى الدور, عبر إلى النهائي, مر إلى الدور, وصل إلى النهائي, وصلت إلى النهائي, الصعود إلى دوري, صعود إلى نصف النهائي
  en: qualify, qualified, qualifier, qualification for the finals, advance to the final, through to the next round, qualified for, qualifies, through to the final, through to the semi-finals, secured qualification, sealed promotion, were promoted, earned promotion, won promotion, reached the semi-finals, reached the quarter-finals, reach the final, reach the quarter-finals, progressed to the, booked their place, booked their spot, sealed their place, sailed into the, made the final, advanced to the final, advanced to the semi-finals, advanced to the semi-final, advanced to the quarter-finals, advance to the semi-finals, advance to the quarter-finals, reached the next round, reach the next round, progress to the final, progress to the semi-finals, progress to the quarter-finals, booked a place in, books a place in, went through to the, goes through to the, go through to the, promoted to the first, promoted to the top, promoted to the premier, promoted to the second, advanced to the next round, advanced to the second round, advance to the next round, progress to the next round, made it to the final
  fr: se qualifier, qualifié pour la finale, qualification, éliminatoires, qualifiée, qualifiés, s'est qualifié, s'est qualifiée, se sont qualifiés, se qualifie, qualifiés pour, décrocher son billet, décrocher leur billet, décroché son billet, décroché leur billet, valider son billet, validé son billet, atteindre la finale, atteindre les demi-finales, atteindre les quarts, atteint la finale, atteint les demi-finales, atteint les quarts, atteignent la finale, atteignent les demi-finales, atteignent les quarts, rejoindre la finale, rejoint la finale, poursuit sa route, accéder à la finale, accède à la finale, accédé à la finale, accèdent à la finale, se hisser en finale, se hisser en demi-finale, se hisser en demi-finales, s'est hissé en finale, s'est hissé en demi-finale, s'est hissé en demi-finales, se hisse en finale, se hisse en demi-finale, se hisse en demi-finales, atteindre le deuxième tour, atteint le deuxième tour, atteignent le deuxième tour, passer au tour suivant, passé au tour suivant, monter en première division, montée en première division, promu en première division, accéder à la phase finale, accède à la phase finale, accédé à la phase finale, accèdent à la phase finale, se sont hissés en finale, se sont hissés en demi-finale, se sont hissés en demi-finales, en route pour la finale, se hisser en quarts de finale, s'est hissé en quarts de finale, se hisse en quarts de finale, se sont hissés en quarts de finale
  es: clasificarse, clasificado, clasificación, eliminatorias, pasar a la final, clasificaciones, se clasificó, clasificó, clasificaron, se clasificaron, clasificado para, clasificación para, alcanzar la final, alcanzar las semifinales, alcanzar los cuartos, alcanzó la final, alcanzó las semifinales, alcanzó los cuartos, alcanza la final, alcanzaron la final, avanzar a semifinales, avanzar a cuartos, avanzó a semifinales, avanzó a cuartos, avanza a semifinales, avanza a cuartos, avanzaron a semifinales, avanzaron a cuartos, sellar su pase, selló su pase, sellaron su pase, pasar a semifinales, pasar a cuartos, pasar a octavos, pasó a semifinales, pasó a cuartos, pasó a octavos, pasa a semifinales, pasa a cuartos, pasa a octavos, pasaron a semifinales, pasaron a cuartos, pasaron a octavos, meterse en semifinales, meterse en cuartos, lograr el pase, lograr el ascenso, logró el pase, logró el ascenso, conseguir el pase, conseguir el ascenso, consiguió el pase, consiguió el ascenso, ascender a primera, ascender a segunda, ascendió a primera, ascendió a segunda, avanzar a la final, avanzar a las semifinales, avanzó a la final, avanzó a las semifinales, avanza a la final, avanza a las semifinales, avanzaron a la final, avanzaron a las semifinales, pasar a las semifinales, pasó a las semifinales, pasa a las semifinales, pasaron a las semifinales, meterse en la final, se metió en semifinales, se metió en cuartos, se metieron en semifinales, se metieron en cuartos, se mete en semifinales, se mete en cuartos, pase a la final, avanzar a la siguiente ronda, avanzó a la siguiente ronda, avanza a la siguiente ronda, avanzaron a la siguiente ronda, pasar a la siguiente ronda, pasó a la siguiente ronda, pasa a la siguiente ronda, pasaron a la siguiente ronda, se metió en la final, se metieron en la final, se mete en la final, clasifique, clasifiquen
  ru: квалификация, выйти в финал, пройти в следующий раунд, отборочный, пробиться в финал, вышел в финал, вышли в финал, вышла в финал, прошел в полуфинал, квалифицировался, отобрался, отобрались, пробился в, пробилась в, пробились в, завоевал путевку, завоевал право, завоевала право, завоевали право, путевка в, путевку в, вышел в полуфинал, вышел в четвертьфинал, вышел в плей-офф, вышла в полуфинал, вышла в четвертьфинал, вышла в плей-офф, вышли в полуфинал, вышли в четвертьфинал, вышли в плей-офф, выходит в полуфинал, выходит в четвертьфинал, выходит в плей-офф, выйти в полуфинал, выйти в четвертьфинал, выйти в плей-офф, прошел в финал, прошел в четвертьфинал, прошел в плей-офф, прошла в финал, прошла в четвертьфинал, прошла в плей-офф, прошли в финал, прошли в четвертьфинал, прошли в плей-офф, выход в финал, выход в полуфинал, вышел в следующий раунд, вышел в следующий круг, вышла в следующий раунд, вышла в следующий круг, вышли в следующий раунд, вышли в следующий круг, выходит в следующий раунд, выходит в следующий круг, выйти в следующий раунд, выйти в следующий круг, прошел в следующий раунд, прошел в следующий круг, прошла в следующий раунд, прошла в следующий круг, прошли в следующий раунд, прошли в следующий круг

be-knocked-out : event < sport
  opposite: qualify
  ar: ودع البطولة, خرج من البطولة, أقصي من, إقصاء من البطولة, خروج من المنافسة, ودع المنافسات, ودع الكأس, ودع كأس, ودعت كأس, ودع مسابقة, ودع دوري, خروج مبكر, أقصى فريق, أقصى منتخب, خروجه من, خروجها من, توقف مشواره, توقف مشوارها, انتهى مشواره, انتهى مشوار, هبوطه إلى, خرج من الدور, خرجت من الدور, خروج من الدور, خرج من المنافسة, خرجت من المنافسات, خرج من كأس, خرجت من كأس, أطاح من البطولة, هبط إلى دوري, الهبوط إلى دوري
  en: knocked out, eliminated, elimination, crash out, crashed out, relegated, relegation, tournament exit, early exit, dumped out, were relegated, sent home early, dreams were ended, out of the tournament, out of the cup, out of the competition, go out of the, went out of the, bow out of the, exit from the tournament, bowed out of the tournament, knocked out of the cup, knocked out of the tournament
  fr: éliminé, élimination, éliminer, relégué, relégués, reléguée, relégation, sorti dès, sortie dès, sortis dès, sorti du tournoi, sorti en huitièmes, sortie du tournoi, sortie en huitièmes, sortis du tournoi, sortis en huitièmes, prendre la porte, pris la porte, quitter la compétition, quitter le tournoi, quitte la compétition, quitte le tournoi, quittent la compétition, quittent le tournoi, mordre la poussière, mordu la poussière, sorti de la coupe, sortie de la coupe, sortis de la coupe, descendre en deuxième division, descend en deuxième division
  es: eliminado, eliminar del torneo, quedar fuera del torneo, eliminación, despedirse del torneo, despedirse del mundial, caer en octavos, caer en cuartos, caer en semifinales, cayó en octavos, cayó en cuartos, cayó en semifinales, descender a segunda, descendió a segunda, descenso a segunda, quedar fuera del mundial, quedó fuera del mundial, quedaron fuera del mundial, queda fuera del mundial, despedirse de la copa, despedirse de la competición, se despidió del torneo, se despidió del mundial, se despide del torneo, se despide del mundial, se despidieron del torneo, se despidieron del mundial, decir adiós al torneo, decir adiós al mundial, dijo adiós al torneo, dijo adiós al mundial, quedar fuera de la copa, quedó fuera de la copa, quedaron fuera de la copa, queda fuera de la copa, se despidió de la copa, se despidió de la competición, se despide de la copa, se despide de la competición, se despidieron de la copa, se despidieron de la competición, decir adiós a la copa, dijo adiós a la copa
  ru: выбыть, выбывание, вылететь с турнира, выбыл, покинул турнир, покинул чемпионат, покинула турнир, покинула чемпионат, покинули турнир, покинули чемпионат, завершил выступление, завершил борьбу, завершила выступление, завершила борьбу, завершили выступление, завершили борьбу, вылет из, выбывает из турнира, выбывает из борьбы, выбывает из кубка, выбывает из лиги, выбывает из розыгрыша, выбывает из соревнований, вылетел из турнира, вылетел из борьбы, вылетел из кубка, вылетел из лиги, вылетел из розыгрыша, вылетел из соревнований, вылетела из турнира, вылетела из борьбы, вылетела из кубка, вылетела из лиги, вылетела из розыгрыша, вылетела из соревнований, вылетели из турнира, вылетели из борьбы, вылетели из кубка, вылетели из лиги, вылетели из розыгрыша, вылетели из соревнований, понизился в классе

player : thing < sport
  ar: لاعب, لاعبون, لاعبة, مهاجم الفريق, حارس مرمى, حراس المرمى, لاعب وسط, محترف كروي, قائد الفريق, ظهير, البدلاء, سباح, ملاكم, رياضيين, متسابق, مدافع الفريق, جناح الفريق, قلب الهجوم, رأس حربة, مهاجم المنتخب, الحارس الدولي, صانع الألعاب, زميله في الفريق
  en: player, footballer, striker, midfielder, goalkeeper, forward, team captain, winger, teammate, full-back, centre-back, substitutes, quarterback, batsman, bowler, swimmer, boxer, gymnast, defender, defenders, on the bench, captain of the team
  fr: joueur, joueuse, footballeur, attaquant, gardien de but, milieu de terrain, coéquipier, défenseurs, remplaçants, ailier, avant-centre, nageur, nageuse, boxeur, tenniswoman, tennisman, athlètes, défenseur, capitaine de l'équipe
  es: jugador, jugadora, futbolista, delantero, portero, guardameta, centrocampista, compañero de equipo, arquero, zaguero, mediocampista, suplentes, nadador, nadadora, boxeador, tenista, atletas, el defensa, del defensa, un defensa, al defensa, capitán del equipo
  ru: игрок, футболист, нападающий, вратарь, полузащитник, капитан команды, хоккеист, форвард, форварда, голкипер, голкипера, хавбек, теннисист, теннисистка, спортсмены, спортсменка, пловец, боксер, вингер, вингера

coach : thing < sport
  ar: مدرب, مدربون, مدير فني, المدير الفني, جهاز فني, الإدارة الفنية, القيادة الفنية
  en: coach, head coach, football manager, trainer, team manager, coaching staff, caretaker manager, interim manager, manager of the club, boss of the club
  fr: entraîneur, sélectionneur, entraîneuse, coach, sélectionneuse, staff technique, encadrement technique, technicien du club
  es: entrenador, seleccionador, técnico del equipo, director técnico, preparador, DT, cuerpo técnico, técnico argentino, técnico español, el técnico
  ru: тренер, главный тренер, наставник команды, тренерский штаб, наставник, наставника, наставником

training-sport : event < sport, train-people
  ar: تدريب رياضي, حصة تدريبية, تمارين رياضية, تدريبات الفريق, معسكر تدريبي
  en: training session, practice session, warm-up, training camp
  fr: séance d'entraînement, stage de préparation
  es: sesión de entrenamiento, concentración del equipo
  ru: тренироваться, тренировочный сбор

club : thing < sport
  ar: ناد, نادي, أندية, نواد, فريق كرة القدم, نادي كرة القدم
  en: club, football club, clubs
  fr: club, club de football
  es: club, club de fútbol
  ru: клуб, футбольный клуб

national-team : thing < team, sport
  ar: منتخب, منتخبات, المنتخب الوطني, منتخب وطني
  en: national team, national side, national squad
  fr: équipe nationale, sélection nationale, équipe de football
  es: selección nacional, combinado nacional, equipo nacional
  ru: сборная, национальная сборная, сборная команда

tournament : event < sport
  ar: بطولة, بطولات, دورة رياضية, كأس العالم, كأس, كؤوس, مونديال, الألعاب الأولمبية, أولمبياد, أولمبي, مسابقة, مسابقات, مسابقة رياضية, الدوري, دوري أبطال, جائزة كبرى للفورمولا, دورة, دورة الألعاب
  en: tournament, championship, cup, world cup, olympics, olympic games, contest, triathlon, regatta, grand prix, cycling tour, qualifying round
  fr: tournoi, championnat, coupe du monde, jeux olympiques, mondial de football, la coupe, coupe de, régate, contre-la-montre, étape du tour, grand prix de formule
  es: torneo, campeonato, copa del mundo, copa, juegos olímpicos, mundial de fútbol, regata, vuelta ciclista, contrarreloj individual, carrera de caballos, la carrera de, gran premio de, concurso de canto, etapa de la vuelta
  ru: турнир, чемпионат, кубок, чемпионат мира, олимпиада, олимпийские игры, соревнование, велогонка, велогонки, гран-при, регата, эстафета

league : thing < tournament
  ar: الدوري الممتاز, دوري أبطال, رابطة الدوري, دوري المحترفين, الدوري الإنجليزي, الدوري الإسباني, الدوري المحلي, بطولة الدوري, دوري, دوريات
  en: premier league, champions league, football league, league title, league match, league leaders
  fr: ligue des champions, championnat de ligue, ligue professionnelle
  es: liga de campeones, primera división, partido de liga, título de liga
  ru: лига чемпионов, премьер-лига, футбольная лига

final : event < match
  ar: المباراة النهائية, نهائي البطولة, نهائي الكأس, الدور النهائي, نهائي كأس, نهائي دوري, في النهائي, إلى النهائي, المباراة الختامية
  en: cup final, final match, finalist, the grand final, finals, reached the final
  fr: finale, finaliste, finales, la finale, finalistes
  es: final del torneo, la gran final, finalista, la final, final de la copa, gran final, final del campeonato, finalistas, final de copa
  ru: финал, финалист, финальный матч, финала, финале, финалом, финалисты

semi-final : event < match
  ar: نصف النهائي, نصف نهائي, الدور نصف النهائي, ربع النهائي, ربع نهائي, دور الثمانية, دور الستة عشر, المربع الذهبي, قبل النهائي, الدور قبل النهائي
  en: semi-final, semifinal, quarter-final, quarterfinal, last four, last eight, round of 16, semifinals, semi-finals
  fr: demi-finale, quart de finale, huitième de finale, demi-finales
  es: semifinal, cuartos de final, octavos de final, semifinales
  ru: полуфинал, четвертьфинал, одна восьмая финала, полуфинала, полуфинале

champion : thing < sport
  ar: بطل, أبطال, بطلة, حامل اللقب, لقب, ألقاب, لقبه, لقبها, لقب البطولة, لقب الدوري, لقب الكأس, أحرز اللقب, متوج باللقب
  en: champion, title holder, defending champion, title, reigning champion, titles, champions, cup title, trophies, trophy
  fr: champion, championne, tenant du titre, titre de champion, titre mondial, titre olympique, titre national, premier titre, deuxième titre, troisième titre, leur titre, trophée, trophées, champions
  es: campeón, campeona, vigente campeón, título, campeones, títulos, título de liga, título mundial, trofeo, trofeos
  ru: чемпион, чемпионка, чемпионский титул, титул, обладатель титула, чемпионы, титулы, титулов, трофей, чемпионство

stadium : place
  ar: ملعب, ملاعب, استاد, ستاد, مدرجات, أرضية الملعب, ملعب كرة القدم
  en: stadium, stadiums, arena, football ground, pitch
  fr: stade, enceinte sportive, terrain de football
  es: estadio, cancha, terreno de juego
  ru: стадион, арена, футбольное поле

grandstand : place < stadium
  ar: مدرج الملعب, منصة الملعب
  en: grandstand, grandstands, main stand, terraces, north stand, south stand, east stand, west stand, northern stand, southern stand, eastern stand, western stand
  fr: tribune, tribunes, gradins
  es: grada, gradas, graderío, tribuna, tribunas
  ru: трибуна, трибуны, трибуне, трибун

spectator : thing < person
  ar: مشجع, مشجعون, متفرج, متفرجون, جمهور, جماهير الفريق, أنصار الفريق, مشاهد, مشاهدون, مشجعين, متفرجين, مشجعي, الجماهير, جماهير النادي, مشاهدين, جمهورا
  en: supporters, fans, supporter, fan, spectator, fan, fans, audience, viewer, team supporters, spectators, supporters of the club, crowd of fans
  fr: supporters, supporteurs, spectateur, public du stade, téléspectateur, fan, supporters, supporteurs, spectateurs, spectatrices, fans, public présent, supporteur, supporter
  es: espectador, aficionado, hincha, afición, televidente, audiencia, espectadores, aficionados, hinchas, fanáticos, hinchada
  ru: зритель, болельщик, фанат, аудитория, зрители, зрителей, болельщики, болельщиков, фанаты, фанатов, зрителям

injury-of-player : event < sport
  ar: إصابة عضلية, إصابة اللاعب, إصابة في الركبة, إصابة في الكاحل, تعرض لإصابة, تمزق عضلي, غاب بسبب الإصابة, الرباط الصليبي, ارتجاج, شد عضلي, خرج مصابا, خرجت مصابة, خرج محمولا, على نقالة, لعنة الإصابات, بداعي الإصابة, أصيب في الركبة, أصيب في الكاحل, إصابة في الفخذ, إصابة في العضلة, إصابة في الكتف, قطع في الرباط, التواء في الكاحل, غادر الملعب مصابا, سيغيب عن الملاعب, يغيب عن الملاعب, غيابه عن الملاعب, غاب عن الملاعب, يبتعد عن الملاعب, سيبتعد عن الملاعب, ابتعد عن الملاعب, عاد من الإصابة, تعافى من الإصابة, تعافيه من الإصابة
  en: knee injury, ankle injury, hamstring injury, muscle injury, injured player, out injured, cruciate ligament, sidelined, concussion, groin injury, thigh injury, calf injury, shoulder injury, torn ligament, torn ligaments, ruptured his, limped off, limps off, stretchered off, injury layoff, injury blow, muscle strain, sprained ankle, forced off with, went off injured, ruled out for, nursing an injury, returns from injury, return from injury, back from injury, carried off the pitch, ruled out of the, out for the season, picked up an injury, picked up a knock, on the treatment table, carried off on a stretcher, miss the rest of the season
  fr: blessure musculaire, blessure au genou, forfait sur blessure, blessure à la cheville, ligament croisé, entorse, commotion, élongation, sortir blessé, sortir blessée, sorti blessé, être forfait, est forfait, déchirure musculaire, sortir sur blessure, sorti sur blessure, sortie sur blessure, blessé au genou, blessé au mollet, blessé à l'épaule, blessé à l'aine, blessée au genou, blessée au mollet, blessée à l'épaule, blessée à l'aine, touché au genou, touché au mollet, touché à l'épaule, touché à l'aine, éloigné des terrains, éloignée des terrains, rupture des ligaments, retour de blessure, sortir sur une civière, sorti sur une civière, se blesser au genou, se blesser à l'entraînement, se blesser au mollet, s'est blessé à l'entraînement, s'est blessée à l'entraînement, blessé à la cheville, blessé à la cuisse, blessée à la cheville, blessée à la cuisse, touché à la cheville, touché à la cuisse, se blesser à la cheville, se blesser à la cuisse
  es: lesión, lesionado, lesionarse, lesión muscular, lesión de rodilla, ligamento cruzado, lesiones, desgarro, esguince, retirarse lesionada, salió lesionada, será baja, es baja, causa baja, fue baja, rotura fibrilar, se lesionó, se lesionaron, sobrecarga muscular, retirarse en camilla, se retiró lesionada, salió en camilla, estará de baja, rotura de ligamentos, se retiró en camilla, perderse el resto de la temporada
  ru: травма колена, травма игрока, мышечная травма, травмированный игрок, крестообразные связки, растяжение, получил повреждение, получила травму, получила повреждение, получили травму, получили повреждение, разрыв связок, повреждение мышцы, травма бедра, травма голеностопа, из-за травмы, получила травмы колена, выбыл из строя, выбыл на месяц, выбыл на несколько, выбыла из строя, выбыла на месяц, выбыла на несколько, унесли на носилках, восстановился после травмы, выбыл до конца сезона, выбыла до конца сезона, покинул поле на носилках

transfer-of-player : event < sport
  ar: انتقال اللاعب, انتقالات, سوق الانتقالات, صفقة انتقال, إعارة, معار, انضم إلى النادي, التعاقد مع اللاعب, فترة الانتقالات, الميركاتو, ميركاتو, استقدم, انتقاله إلى, انتقلت اللاعبة, ضم اللاعب, ضم المهاجم, ضم المدافع, تعاقد النادي, انتقال حر, لاعب حر, قيمة الصفقة, قيمة الانتقال, رسوم الانتقال, صفقة قياسية, أغلى صفقة, الشرط الجزائي, شرط جزائي, بند فسخ, كشف طبي, الكشف الطبي, كشوفات النادي, استقدام لاعب, جلب لاعب, انتقل إلى نادي, تعاقد مع المهاجم, تعاقد مع المدافع, وقع في كشوف, انضم إلى صفوف, على سبيل الإعارة
  en: transfer window, player transfer, transfer fee, on loan, signed for the club, transfer market, signing from, signed from, joined from, joins from, free transfer, loan deal, loan move, loaned to, loaned out, transfer deadline, deadline day, transfer record, record signing, club-record signing, new signings, snapped up, release clause, buyout clause, swap deal, completed his move, completed a move, completes his move, undergo a medical, signed the winger, signed the striker, signed the midfielder, signed the defender, signed the forward, signed the goalkeeper, signed the player, move to the club, transferred to the club, sold to the club, medical at the club, signing of the winger, signing of the striker, signing of the midfielder, signing of the defender, signing of the forward, signing of the goalkeeper, moved to the club, loan spell, signs on loan
  fr: mercato, transfert, prêté au club, marché des transferts, recruter l'attaquant, recruté l'attaquant, recrute l'attaquant, recrutement l'attaquant, s'engager au, s'engager pour, s'engage au, s'engage pour, signer au, signé au, signe au, prêté au, prêté par, prêtée au, prêtée par, clause libératoire, visite médicale, recruter le joueur, recruter le défenseur, recruter du joueur, recruté le joueur, recruté le défenseur, recruté du joueur, recrute du joueur, recrutement le joueur, recrutement le défenseur, recrutement du joueur, s'est engagé au, s'est engagé pour, signer en faveur, signer à l'inter, signé en faveur, signé à l'inter, signe en faveur, prêt avec option, signer avec le club, signé avec le club, signe avec le club, libre de tout contrat, transferts, prêté, prêt avec option d'achat, a signé à, indemnité de transfert, rejoint le club, joueur prêté, prêté avec option
  es: fichaje, fichar, fichado, traspaso, cesión del jugador, mercado de fichajes, cedido al, cedido por, cedida al, cedida por, agente libre, llegar cedido, llegar libre, llegó libre, incorporó a, incorpora a, cesión con opción, cláusula de rescisión, refuerzo del equipo, pasó reconocimiento médico, ficha por, fichará por, cesión, cedido, coste cero
  ru: трансфер, трансферное окно, переход игрока, перейти в клуб, аренда игрока, отступные, в аренду, приобрел игрока, приобрел футболиста, приобрел нападающего, приобрел защитника, приобрел вратаря, приобрели вратаря, купил игрока, купил футболиста, купил нападающего, купил защитника, купил вратаря, купили вратаря, свободный агент, стал игроком, перешел из, продали футболиста, приобрел вингера, приобрел форварда, приобрел полузащитника, приобрел голкипера, подписал вингера, подписал игрока, подписал форварда, подписал полузащитника, подписал голкипера, купил вингера, купил форварда, купил полузащитника, купил голкипера, перешел в клуб, перешел в команду, перешел в стан, перешла в клуб, перешла в команду, перешла в стан, перейдет в клуб, перейдет в команду, перейдет в стан, переходит в клуб, переходит в команду, переходит в стан, на правах аренды, переход в клуб, подписал контракт с клубом, переходит в, новичок клуба

contract-of-player : thing < sport
  ar: جدد عقده, تجديد عقد اللاعب, عقد اللاعب, عقد احترافي, مدد عقده, وقع عقدا مع النادي, عقدا يمتد, عقدا لمدة, تمديد عقده, تجديد عقده, نهاية عقده, ينتهي عقده, انتهى عقده, انتهاء عقده, وقع عقدا جديدا, عقده مع النادي
  en: contract extension, player contract, renewed his contract, new deal with the club, extended his contract, extended his deal, extended her contract, penned a deal, out of contract, committed his future, signed a new contract, signs a new contract, signed a new deal, put pen to paper, until the end of the season
  fr: prolonger son contrat, prolongation de contrat, contrat du joueur, signer jusqu'en, signé jusqu'en, signe jusqu'en, prolonger jusqu'en, prolongé jusqu'en, prolonge jusqu'en, contrat court, prolonger son bail, prolongé son contrat, prolongé son bail, prolonge son contrat, prolonge son bail, fin de contrat
  es: renovar su contrato, renovación de contrato, contrato del jugador, firmar hasta, firmó hasta, firma hasta, firmaron hasta, renovar contrato, renovar hasta, renovó contrato, renovó hasta, renueva contrato, renueva hasta, contrato hasta, termina contrato, firmar su renovación, firmó su renovación, firma su renovación, firmaron su renovación, renovó su contrato, renueva su contrato, ampliar su contrato, amplió su contrato, firmar su nuevo contrato, firmó su nuevo contrato, firma su nuevo contrato, firmaron su nuevo contrato, renovar con el club, renovó con el club, renueva con el club
  ru: контракт игрока, продлить контракт, контракт с клубом, продлевает контракт

penalty : thing < sport
  ar: ركلة جزاء, ضربة جزاء, ركلات الترجيح, ركلات ترجيح, ضربات الجزاء, ركلات الجزاء, ضربة الجزاء, ضربات جزاء, ضربات الترجيح, ركلتي جزاء, بلنتي, علامة الجزاء, نقطة الجزاء, ركلات الحظ, من علامة الجزاء
  en: penalty kick, penalty shootout, spot kick, penalties, from the spot, penalty area, penalty kicks, missed a penalty, penalty shoot-out, shootout, shoot-out, spot-kick, awarded a penalty
  fr: penalty, tirs au but, penalties, tir au but, séance de tirs au but, épreuve des tirs au but, pénalty, pénaltys, coup de pied de réparation
  es: penalti, penal, tanda de penaltis, penales, penaltis, penaltí, tiros penales, tanda de penales, lanzamiento de penalti, pena máxima
  ru: пенальти, серия пенальти, одиннадцатиметровый, серии пенальти, по пенальти, одиннадцатиметровые, 11-метровый

red-card : thing < sport
  ar: بطاقة حمراء, بطاقة صفراء, طرد اللاعب, البطاقة الحمراء, إنذار ثان للاعب, إنذارين, طرد الحكم, طرد مدافع, طرد مهاجم, حالة طرد, أشهر البطاقة, نال البطاقة, تلقى بطاقة, بعشرة لاعبين, منقوص العدد, بالنقص العددي, طرد في الدقيقة, حصل على بطاقة, أكمل المباراة بعشرة
  en: red card, yellow card, sent off, sending off, ten-man, 10-man, send-off, second yellow, second booking, booked for, was booked, were booked, straight red, was dismissed in the, cautioned by the referee, expelled from the pitch
  fr: carton rouge, carton jaune, expulsion du joueur, expulsée, expulsés, second jaune, deuxième carton, voir rouge, vu rouge, averti par l'arbitre, recevoir un carton, reçu un carton
  es: tarjeta roja, tarjeta amarilla, expulsión del jugador, amonestado, amonestada, amonestó, expulsado por, expulsado al, expulsado con, expulsada al, expulsados al, expulsó por, expulsó al, expulsó con, doble amarilla, segunda amarilla, roja directa, cartulina roja, cartulina amarilla, expulsado en el, expulsada en el, expulsados en el, expulsó en el, vio la roja, vio la amarilla
  ru: красная карточка, желтая карточка, удаление с поля, вдесятером, удален за, удалена за, удалили за, удалил за, вторая желтая, прямая красная, предупреждение игроку, удален с поля, удалена с поля, удалили с поля, удалил с поля, осталась в меньшинстве

medal : thing < sport
  ar: ميدالية, ميداليات, ميدالية ذهبية, فضية, برونزية, ذهبية, المعدن النفيس, منصة التتويج, منصات التتويج, بطل أولمبي
  en: medal, gold medal, silver medal, bronze medal, medallist, medalist, podium, podium finish, Olympic gold, Olympic champion, on the podium, gold at the
  fr: médaille, médaille d'or, médaille d'argent, médaille de bronze, médaillé, podium, breloque, l'or olympique, sur le podium
  es: medalla, medalla de oro, medalla de plata, medalla de bronce, medallista, podio, medallero, oro olímpico, plata olímpico, bronce olímpico, subir al podio
  ru: медаль, золотая медаль, серебряная медаль, бронзовая медаль, медалист, медали, пьедестал, пьедестале, призер, призеры, призером, золото олимпиады, медальный зачет, олимпийский чемпион, олимпийское золото

record-sport : thing < sport
  ar: رقم قياسي عالمي, رقم قياسي, أرقام قياسية, حطم الرقم القياسي, كسر الرقم القياسي
  en: world record, record-breaking, broke the record, record holder, set a record
  fr: record du monde, battre le record, record battu, recordman
  es: récord mundial, récord, batir el récord, plusmarca, plusmarquista
  ru: рекорд, мировой рекорд, побить рекорд, рекордсмен

season : thing < sport
  ar: موسم, مواسم, الموسم الحالي, الموسم المقبل, الموسم الماضي
  en: season, this season, last season, preseason
  fr: saison, saison dernière, avant-saison
  es: temporada, pretemporada
  ru: сезон, межсезонье

referee : thing < sport
  ar: حكم المباراة, حكام المباراة, تقنية الفيديو المساعد, حكم الساحة, طاقم تحكيم, تحكيم رياضي, أوقف الحكم, أطلق الحكم, احتسب الحكم, أشهر الحكم, قرار الحكم, الحكم الدولي, حكم اللقاء, حكم مباراة
  en: referee, umpire, video assistant referee, linesman, referees, match official, match officials
  fr: arbitre, corps arbitral, assistance vidéo à l'arbitrage, arbitres, l'arbitre
  es: árbitro, videoarbitraje, juez de línea, árbitros, árbitra, colegiado
  ru: арбитр матча, рефери, судья матча, боковой судья, арбитр, судья остановил, главный судья матча

ranking : thing < sport
  ar: ترتيب, تصنيف عالمي, صدارة, تصدر, يتصدر, متصدر, مركز أول, وصيف, مرتبة, مراتب
  en: ranking, ranked, standings, league table, runner-up, top of the table, lead the table
  fr: classement, classé, en tête du classement, dauphin, tête du championnat
  es: tabla de posiciones, ranking, puesto en la tabla, subcampeón, lidera la tabla
  ru: рейтинг, турнирная таблица, место в таблице, второе место, лидирует

doping : thing < sport
  ar: منشطات, تعاطي المنشطات, مكافحة المنشطات, فحص المنشطات, اختبار المنشطات, مادة محظورة, مواد محظورة, عينة ب, العينة ب, وكالة مكافحة المنشطات
  en: doping, anti-doping, banned substance, doped, failed a drug test, failed a doping test, failed drugs test, tested positive for a banned substance, doping offence, doping case, b sample, a sample, steroids, steroid, epo, drug cheat, anti-doping rules, anti-doping agency, performance-enhancing, provisional suspension for doping
  fr: dopage, antidopage, dopé, contrôle antidopage, contrôle positif, substance interdite, substances interdites, échantillon b, stéroïde, stéroïdes, epo, agence antidopage, positif à l'epo
  es: dopaje, antidopaje, dopado, control antidopaje, control antidoping, positivo por dopaje, sustancia prohibida, sustancias prohibidas, contraanálisis, muestra b, esteroides, epo, agencia antidopaje
  ru: допинг, антидопинговый, допинг-тест, допинг-проба, допинг-пробы, запрещенный препарат, запрещенные препараты, запрещенного вещества, запрещенное вещество, проба б, антидопинговое агентство, стероиды, эпо, антидопинговых правил

# --- culture ---

film : thing
  ar: فيلم, أفلام, سينما, سينمائي, سينمائية, فيلم وثائقي, مسلسل, مسلسلات, دراما, العرض الأول, شباك التذاكر, العرض العالمي الأول
  en: film, movie, cinema, documentary film, television series, box office, feature film, documentary, premiere, premiered, premieres, blockbuster, sequel, starring, remake, on the big screen
  fr: film, cinéma, long-métrage, documentaire, série télévisée, avant-première, box-office, bande-annonce, long métrage, court métrage, longs métrages, en salles, à l'affiche, sortie en salles
  es: película, filme, cine, largometraje, documental, serie de televisión, cortometraje, estreno, estrenó, estrenar, estrenos, taquilla, pantalla grande
  ru: фильм, кино, кинематограф, документальный фильм, сериал, картина режиссера, премьера, премьеры, премьеру, премьере, показы, киноленты, трейлер, картина вышла, кассовые сборы, в прокате, вышел на экраны

film-director : thing
  ar: مخرج سينمائي, مخرج الفيلم, المخرجة, مخرجون, منتج الفيلم, إخراج الفيلم
  en: film director, filmmaker, film-maker, movie producer
  fr: réalisateur, réalisatrice, cinéaste, metteur en scène
  es: director de cine, cineasta, realizador, directora de cine
  ru: режиссер, кинорежиссер, постановщик, продюсер фильма

actor : thing < person
  ar: ممثل سينمائي, ممثلة, ممثلات, ممثلون, نجم سينمائي, فنان كوميدي, نجمة سينمائية, كوميدي
  en: actor, actress, film star, movie star, comedian
  fr: acteur, actrice, comédien, comédienne, humoriste
  es: actor, actriz, comediante, estrella de cine, actrices
  ru: актер, актриса, комик, кинозвезда

festival : event
  ar: مهرجان, مهرجانات, كرنفال, مهرجان سينمائي, الدورة الجديدة, حفل الختام, ليلة الافتتاح, معرض الكتاب, موسم ثقافي
  en: festival, carnival, film festival, line-up, headliner, headliners, headlined, opening night, closing night
  fr: festival, carnaval, tête d'affiche, têtes d'affiche, soirée d'ouverture, soirée de clôture
  es: festival, carnaval, cabeza de cartel, gala de apertura, gala de clausura, feria del libro
  ru: фестиваль, карнавал, кинофестиваль, фестивали, хедлайнер, книжная ярмарка

exhibition : event
  ar: معرض, معرض فني, معرض كتاب, جناح في المعرض, معروضة, بينالي, تعرض للجمهور, عرضت للجمهور, عرض للمرة الأولى, معارض فنية
  en: exhibition, expo, trade fair, art show, book fair, biennale, retrospective, exhibited, on display, on show, on view, goes on display, went on display, unveiled to the public
  fr: exposition, salon du livre, foire, exposée, exposées, exposés, rétrospective, biennale, vernissage
  es: exposición, muestra de arte, feria, expuesta, expuestas, expuestos, exhibe, exhiben, exhibida, retrospectiva, bienal, exhibición
  ru: выставка, экспозиция, ярмарка, выставлен, выставлена, выставлены, биеннале, ретроспектива, вернисаж

award : thing
  ar: جائزة, جوائز, جائزة نوبل, حصد جائزة, مكافأة, مكافآت, فائز بالجائزة, أوسكار, السعفة الذهبية, الدب الذهبي, الأسد الذهبي, أفضل فيلم, أفضل ممثل, أفضل مخرج, لجنة التحكيم
  en: award, prize, awarded, nobel prize, laureate, trophy, reward, prizes, awarded the prize, prize-winning, oscar, oscars, grammy, prizewinner, best picture, best actor, best actress, best director, best film, golden palm, golden bear, golden lion, honoured with
  fr: prix littéraire, récompense, lauréat, prix nobel, récompensé, trophée, premier prix, grand prix, prix du jury, prix d'interprétation, remporté le prix, reçu le prix, lauréate, lauréats, primé, primée, distinction, palme d'or, ours d'or, lion d'or, prix décerné, césar du meilleur, prix du meilleur
  es: premio, galardón, galardonado, premiado, premio nobel, trofeo, recompensa, galardonada, premiada, galardonar, premiaron, óscar, óscares, distinción, palma de oro, león de oro, oso de oro
  ru: премия, приз, лауреат, нобелевская премия, награда, награжден, трофей, лауреаты, награждена, оскар, гран-при фестиваля, золотой медведь, золотой лев, золотая пальмовая ветвь

nominate-award : event
  ar: مرشح للجائزة, رشح للجائزة, ترشيح للأوسكار, القائمة القصيرة, رشح لنيل, رشحت لنيل, مرشح لنيل, مرشحة لنيل, رشح لجائزة, مرشح لجائزة, ترشيحات الأوسكار, القائمة الطويلة, المسابقة الرسمية, ترشيحات الجوائز, ينافس على جائزة, تنافس على جائزة
  en: nominated for the award, shortlist, shortlisted, nominees, longlist, longlisted, Oscar-nominated, nominated for, nominations for, Oscar nomination, up for an award, finalists for the prize
  fr: nommé aux oscars, nominé, présélection, nominations, nommée pour, sélection officielle, finalistes du prix
  es: nominación, finalista del premio, nominaciones, nominada, nominados, nominadas, sección oficial, candidata al óscar, candidato al premio, aspirante al premio
  ru: номинант, номинирован, номинация, шорт-лист, короткий список, длинный список, конкурсная программа, претендует на премию

book : thing
  ar: كتاب, رواية, روايات, مؤلف, مؤلفات, ديوان شعر, مكتبة, مكتبات, ناشر, دار نشر, كتب, سيرة ذاتية, مجموعة قصصية, الأكثر مبيعا
  en: book, novel, publisher, poetry, library, bookshop, bestseller, bestselling, memoir, memoirs, paperback, hardback, biography, autobiography, manuscript of
  fr: roman, éditeur, poésie, bibliothèque, librairie, ouvrage, un livre, le livre, son livre, ce livre, mémoires, biographie, autobiographie, best-seller, recueil, livre, livres
  es: novela, editorial, poesía, biblioteca, librería, libro, libros, biografía, autobiografía, superventas, poemario
  ru: книга, роман, издательство, поэзия, библиотека, книжный, мемуары, биография, автобиография, бестселлер

writer : thing < person
  ar: كاتب, كتاب الرواية, كاتبة, أديب, أدباء, شاعر, شعراء, روائي, روائيون, روائية, مؤلف الكتاب, مؤلفون
  en: writer, author, novelist, poet, wrote the book
  fr: écrivain, auteur, romancier, poète, autrice
  es: escritor, escritora, autor, novelista, poeta
  ru: писатель, автор, поэт, писательница, литератор

write : event
  ar: يكتب, كتابة, مكتوب, دون, تدوين, مدون, ألف كتابا, يؤلف, كتب على حسابه, كتب رسالة
  en: write, wrote, written, writing
  fr: écrire, écrit, écriture, rédiger, rédigé, écrivent, écrivit, écrivirent, écriront, écrivait, écrivaient, écrivant, écrive
  es: escribir, escrito, escritura, redactar
  ru: писать, написать, написан, написал

read : event
  ar: قرأ, يقرأ, قراءة, قارئ, قراء, مقروء
  en: read, reader, reading
  fr: lire, lu, lecture, lecteur
  es: leer, leído, lectura, lector
  ru: читать, прочитать, чтение, читатель

museum : place
  ar: متحف, متاحف, قاعة عرض, متحف وطني, غاليري, معروضات, معرض فنون, صالة عرض
  en: museum, gallery, art gallery, curator, curators, exhibits
  fr: musée, galerie, galerie d'art, pinacothèque
  es: museo, galería, galería de arte, pinacoteca, comisario de la exposición
  ru: музей, галерея, картинная галерея, музея, музеев, музеем, галереи, экспонат, экспонаты

artwork : thing
  ar: لوحة فنية, لوحات, لوحة, عمل فني, أعمال فنية, تمثال, تماثيل, منحوتة, منحوتات, تحفة, تحف, رسم, رسوم فنية, فن, فنون, بورتريه, مزهرية, مزهريات, مخطوط, أيقونة, أيقونات, مقتنيات, فسيفساء, جدارية, إناء أثري, لقى أثرية, قطعة أثرية, القطع الأثرية, آثار مسروقة
  en: artwork, painting, sculpture, statue, masterpiece, art, drawing, mural, canvas, canvases, vase, vases, portrait, portraits, statuette, figurine, manuscripts, relics, artefacts, artifacts, antiquity, antiquities, mosaic, tapestry, watercolour, engraving, old master, oil painting, crown jewels, bust
  fr: œuvre d'art, tableau, peinture, sculpture, statue, chef-d'œuvre, dessin, toiles, portrait, vase, statuette, manuscrits, relique, buste, fresque, mosaïque, tapisserie, gravure, antiquités, aquarelle, œuvres d'art, objet d'art, objets d'art, pièces archéologiques, chefs-d'œuvre
  es: obra de arte, cuadro, pintura, escultura, estatua, obra maestra, arte, dibujo, lienzo, lienzos, retrato, retratos, jarrón, estatuilla, manuscritos, reliquia, reliquias, busto, mosaico, tapiz, antigüedades, acuarela, piezas arqueológicas, obras maestras, óleo, óleos
  ru: произведение искусства, картина, скульптура, статуя, шедевр, искусство, живопись, рисунок, холст, портрет, портреты, ваза, вазы, вазу, статую, статуэтка, рукописи, реликвия, реликвии, бюст, фреска, мозаика, гобелен, гравюра, артефакты, древности, полотно, полотна, акварель

artist : thing < person
  ar: فنان, فنانون, فنانة, رسام, رسامون, نحات, فنان تشكيلي, تشكيلي
  en: artist, painter, sculptor, cartoonist
  fr: artiste, peintre, sculpteur, dessinateur
  es: artista, pintor, escultor, dibujante
  ru: художник, артист, скульптор, художница

musician : thing < person
  ar: موسيقيون, مطرب, مطربة, مطربون, مغن, مغني, مغنية, عازف, فرقة موسيقية, ملحن, موسيقيا بارعا, عازف موسيقي, فنان موسيقي, جوقة, قائد الأوركسترا, فرقة غنائية
  en: musician, singer, composer, band member, rock band, pianist, rapper, drummer, guitarist, violinist, choir, DJ, soprano, the band, pop star
  fr: musicien, chanteur, chanteuse, compositeur, groupe de rock, pianiste, rappeur, rappeuse, guitariste, violoniste, chœur, chef d'orchestre
  es: músico, cantante, compositor, banda de rock, pianista, cantautor, rapero, guitarrista, violinista, coro, director de orquesta
  ru: музыкант, певец, певица, композитор, рок-группа, пианист, певца, рэпер, гитарист, дирижер, скрипач, хор, группа выступила

music : thing
  ar: موسيقى, أغنية, أغان, أغاني, غناء, ألبوم, ألبومات, لحن, ألحان, نشيد, طرب
  en: music, song, album, anthem, sing, sang, melody
  fr: musique, chanson, album, hymne, chanter
  es: música, canción, álbum, himno, cantar
  ru: музыка, песня, альбом, гимн, петь

concert : event
  ar: حفل موسيقي, حفلة موسيقية, حفل غنائي, حفلة غنائية, أمسية موسيقية, أوركسترا, أوبرا, أمسية, جولة غنائية, جولة فنية, أحيا حفلا, أحيت حفلا, إحياء حفل, اعتلى المسرح, اعتلت المسرح, صعد إلى المسرح, صعدت إلى المسرح, على خشبة المسرح
  en: concert, gig, music show, orchestra, live performance, opera house, the opera, encore, tour dates, on tour, world tour, live show, performed live, on stage, stage collapse, took the stage, takes the stage
  fr: concert, récital, orchestre, opéra de, concert à l'opéra, spectacle, spectacles, sur scène, monter sur scène, monté sur scène, montée sur scène
  es: concierto, recital, orquesta, ópera, espectáculo, espectáculos, de gira, sobre el escenario, subir al escenario, subió al escenario
  ru: концерт, оркестр, опера, гастроли, шоу, на сцене, вышел на сцену, вышла на сцену

theatre : thing
  ar: مسرح, مسارح, مسرحية, مسرحيات, مسرحي, خشبة المسرح, رقص, راقص, راقصة
  en: theatre, theater, stage play, playwright, dance, dancer, ballet
  fr: théâtre, pièce de théâtre, dramaturge, danse, danseur, ballet
  es: teatro, obra de teatro, dramaturgo, danza, bailarín, ballet
  ru: театр, спектакль, пьеса, драматург, танец, танцор, балет

auction : event
  ar: مزاد, مزادات, مزاد علني, بيع بالمزاد, دار مزادات, مزايدات, مزايد, مزايدين, سعر افتتاحي
  en: auction, auctioned, auctioneer, under the hammer, auction house, bidder, bidders, saleroom, bidding war, sale room, highest bidder, opening bid, reserve price
  fr: vente aux enchères, enchères, adjugé, maison de vente, enchérisseur, enchérisseurs, commissaire-priseur, mise à prix, hôtel des ventes
  es: subasta, subastar, subastado, casa de subastas, puja, pujas, pujar, pujó, postor, postores, remate, casa de remates
  ru: с молотка, аукционный дом, продан с аукциона, аукциона, аукционе, аукционы, торгах, торгов, лот, молоток аукциониста

archaeology : thing
  ar: آثار قديمة, علماء آثار, موقع أثري, أثرية, حفريات, قطع أثرية, مومياء, نقوش, آثار, تابوت, توابيت, مومياوات, أحفورة, أحافير, متحجرات, تنقيبات, أعمال التنقيب, مقبرة فرعونية, هيكل عظمي, هياكل عظمية
  en: archaeology, archaeologist, archaeological, excavation, artefact, artifact, relic, mummy, excavated, sarcophagus, fossil, fossils, skeleton, skeletons, dig site, burial chamber, ancient city, shipwreck discovered, Roman coins, hoard of coins
  fr: archéologie, archéologue, archéologique, fouilles archéologiques, vestige, vestiges, momie, sarcophage, fossile, fossiles, squelette, squelettes, nécropole, chantier de fouilles, pièces de monnaie anciennes
  es: arqueología, arqueólogo, arqueológico, excavación, vestigio, momia, excavaciones, tumba, tumbas, sarcófago, fósil, fósiles, esqueleto, necrópolis
  ru: археология, археолог, археологический, раскопки, артефакт, мумия, раскопок, гробница, гробницы, гробницу, саркофаг, окаменелости, скелеты, некрополь, клад монет

fashion : thing
  ar: أزياء, عرض أزياء, موضة, ملابس, ثياب, عارضة أزياء, مصمم أزياء
  en: fashion, fashion show, clothes, clothing, supermodel
  fr: mode vestimentaire, défilé de mode, vêtements, mannequin, styliste, couture
  es: moda, desfile de moda, ropa, modelo de pasarela
  ru: мода, показ мод, одежда, модель на подиуме, дизайнер, модельер

game-play : thing
  ar: لعبة, ألعاب, لعب, يلعب, ألعاب الفيديو, لعبة إلكترونية
  en: video game, gaming, play, played, toy
  fr: jeu, jeux, jouer, joué, jouet
  es: juego, jugar, videojuego, juguete
  ru: игра, играть, видеоигра, игрушка

food : thing
  ar: طعام, أطعمة, غذاء, أغذية, غذائي, وجبة, وجبات, مطعم, مطاعم, أكل, يأكل, مأكولات, طبخ, مطبخ
  en: food, meal, restaurant, eat, ate, eaten, dish, cuisine, foodstuff
  fr: nourriture, repas, restaurant, manger, mangé, cuisine, plat, aliment, alimentaire
  es: alimentos, comida, restaurante, comer, cocina, alimento, alimentario, plato de, platos típicos
  ru: еда, пища, ресторан, есть еду, блюдо, кухня, продовольствие, питание

drink : thing
  ar: مشروب, مشروبات, شرب, يشرب, قهوة, شاي, مقهى, مقاه
  en: drink, drank, beverage, coffee, tea, cafe, beer, wine
  fr: boisson, boire, bu, café, thé, bière, vin
  es: bebida, beber, café, té, cerveza, vino
  ru: напиток, пить, кофе, чай, кафе, пиво, вино

animal : thing
  ar: حيوان, حيوانات, كلب, كلاب, قطة, قطط, حصان, خيول, فيل, أفيال, طيور, حديقة حيوان, سمكة, حوت, حيتان, سمكة قرش, حيوان أليف, حيوانات برية
  en: animal, dog, cat, horse, lion, bear cub, elephant, bird, zoo, fish, shark, whale
  fr: animal, animaux, chien, chat, cheval, chevaux, lion, ours, éléphant, oiseau, zoo, poisson, requin, baleine
  es: animal, perro, gato, caballo, león, oso, elefante, pájaro, ave, zoológico, pez, tiburón, ballena, peces
  ru: животное, собака, кошка, лошадь, лев, медведь, слон, птица, зоопарк, рыба, акула, кит

# --- technology ---

app : thing
  ar: تطبيق, تطبيقات, تطبيق هاتفي, برنامج حاسوبي, برمجية, برمجيات, برمجة, مبرمج, تحديث البرنامج
  en: app, application, software, programmer, software update, mobile app
  fr: application mobile, logiciel, appli, programmeur, mise à jour logicielle
  es: aplicación, aplicación móvil, programador, actualización de software, software, aplicaciones
  ru: приложение, программное обеспечение, программист, софт, обновление программы

user : thing < person
  ar: مستخدم, مستخدمون, مستخدمو, مشترك في الخدمة, مشتركون, مستخدمي
  en: user, users, subscriber
  fr: utilisateur, utilisatrice, abonné, usager
  es: usuario, usuaria, abonado, suscriptor
  ru: пользователь, абонент, подписчик

data : thing
  ar: بيانات, معطيات, قاعدة بيانات, قواعد بيانات, بيانات شخصية, مركز بيانات
  en: data, database, dataset, personal data, data centre, data center
  fr: données, base de données, données personnelles, centre de données
  es: datos, base de datos, datos personales, centro de datos
  ru: данные, база данных, персональные данные, дата-центр

leak-of-data : event
  ar: تسريب, تسريبات, سرب, يسرب, تسرب البيانات, تسريب البيانات, اختراق البيانات, مسرب, بيانات مسربة, تسرب معلومات
  en: leak, leaked, data leak, data breach, leaker, breach of data, leaked documents
  fr: fuite de données, fuite, fuiter, fuité, violation de données, divulgation de données
  es: filtración, filtrar, filtrado, filtración de datos, fuga de datos, brecha de datos
  ru: утечка, утечка данных, слить данные, утечь, слив данных, утечка информации

outage : event < disrupt
  ar: انقطاع الخدمة, انقطاع الإنترنت, تعطل الخدمة, عطل واسع, انقطاع الاتصالات, توقف الخدمة, عطل تقني, تعطل الشبكة, خلل في الشبكة
  en: outage, service disruption, went offline, internet outage, downtime, network failure, network outage, service outage, mobile network down, networks were down, was down for, calls failed, disruption to services
  fr: panne de réseau, panne d'internet, coupure d'internet, panne générale, interruption de service, panne du réseau, panne informatique, services interrompus, réseau en panne
  es: corte del servicio, caída del servicio, interrupción del servicio, corte de internet, caída de la red, fallo informático, caída de internet, avería de la red
  ru: сбой, отключение интернета, перебои в работе, сбой в работе, сбой связи, сбой сети, сбой в сети, массовый сбой, перебои со связью, сбой интернета

cyber-attack : event
  ar: هجوم إلكتروني, هجمات إلكترونية, هجوم سيبراني, هجمات سيبرانية, اختراق إلكتروني, قرصنة إلكترونية, قراصنة إلكترونيون, قراصنة معلوماتية, اخترق, يخترق, اختراق, هاكر, قراصنة الإنترنت, قرصنة, مخترقون, قراصنة
  en: cyber-attack, cyberattack, cyber attack, hack, hacked, hacker, hacking, cybersecurity breach, phishing, breach of the network, security breach, data breach, network breach, intruder, intruders, infiltrated the network, broke into the network, ransomware attack
  fr: cyberattaque, piratage, pirate informatique, hacker, attaque informatique, hameçonnage, pirater, piraté, pirates informatiques, cyberattaques, intrusion informatique
  es: ciberataque, ataque informático, hackeo, hackear, hackeado, pirata informático, ataque cibernético, suplantación de identidad, ciberataques, piratería informática, piratas informáticos, intrusión
  ru: кибератака, хакерская атака, взлом, взломать, взломан, хакер, фишинг, взломали, хакеры, кибератаки

ransomware : thing < cyber-attack
  ar: برنامج فدية, برامج فدية, برمجيات الفدية, فيروس الفدية, برمجيات خبيثة, برنامج خبيث, فيروس حاسوب, برامج تجسس
  en: ransomware, malware, spyware, computer virus, malicious software
  fr: rançongiciel, logiciel malveillant, logiciel espion, virus informatique, logiciel de rançon
  es: secuestro de datos, programa malicioso, virus informático, programa espía, ransomware
  ru: вирус-вымогатель, программа-вымогатель, вредоносная программа, шпионская программа, компьютерный вирус

account : thing
  ar: حساب على, حسابه على, حسابات وهمية, حساب شخصي, صفحة على فيسبوك, كلمة مرور, كلمة السر, كلمات المرور, ملف شخصي, حساب, حسابات, حساب مصرفي
  en: account, accounts, password, user profile, social media account
  fr: compte twitter, comptes, mot de passe, compte utilisateur, profil
  es: cuenta, cuentas, contraseña, perfil
  ru: аккаунт, учетная запись, пароль, профиль, страница в соцсети

website : thing
  ar: موقع إلكتروني, مواقع إلكترونية, موقع على الإنترنت, صفحة إلكترونية, بوابة إلكترونية, منصة, منصات, مدونة, شبكة الإنترنت, إنترنت, موقع الوزارة, الموقع الإلكتروني, موقع الشركة
  en: website, web site, online, platform, portal, internet, web page, blog
  fr: site internet, site web, en ligne, plateforme, portail, internet, blog
  es: sitio web, página web, en línea, plataforma, portal, internet, blog
  ru: сайт, веб-сайт, онлайн, платформа, портал, интернет, блог

social-media : thing < website
  ar: مواقع التواصل الاجتماعي, وسائل التواصل الاجتماعي, شبكات التواصل, شبكة التواصل, تغريدة, تغريدات, غرد, يغرد, ناشط إلكتروني, هاشتاغ, مؤثرون, وسائل التواصل
  en: social media, social network, tweet, tweeted, hashtag, influencer, social networking
  fr: réseaux sociaux, réseau social, tweet, tweeter, hashtag, influenceur
  es: redes sociales, red social, tuit, tuitear, etiqueta en redes, influencer
  ru: соцсети, социальная сеть, социальные сети, твит, хештег, блогер

artificial-intelligence : thing
  ar: ذكاء اصطناعي, الذكاء الاصطناعي, تعلم آلي, روبوت محادثة, خوارزمية, خوارزميات, روبوت, روبوتات, نموذج لغوي
  en: artificial intelligence, ai, machine learning, chatbot, algorithm, robot, language model, deepfake
  fr: intelligence artificielle, apprentissage automatique, agent conversationnel, algorithme, robot, ia
  es: inteligencia artificial, aprendizaje automático, chatbot, algoritmo, robot, ia
  ru: искусственный интеллект, машинное обучение, чат-бот, алгоритм, робот, нейросеть

computer : thing
  ar: حاسوب, حواسيب, كمبيوتر, خادم حاسوبي, خوادم, قرص صلب, رقاقة, رقائق, شريحة إلكترونية, أشباه الموصلات
  en: computer, laptop, server, microchip, chips, semiconductor, hard drive
  fr: ordinateur, serveur informatique, puce électronique, semi-conducteur, disque dur
  es: ordenador, computadora, servidor, microchip, semiconductor, disco duro
  ru: компьютер, ноутбук, сервер, микрочип, полупроводник, чип

phone : thing
  ar: هاتف, هواتف, هاتف ذكي, هاتف محمول, هاتف جوال, جوال, هواتف ذكية, مكالمات
  en: phone, smartphone, mobile phone, cell phone, handset
  fr: téléphone portable, smartphone, téléphonique
  es: teléfono, móvil, teléfono inteligente, celular, telefónico
  ru: телефон, смартфон, мобильный телефон, телефонный

network : thing
  ar: شبكة, شبكات, اتصالات, شبكة اتصالات, كابل بحري, كابلات, نطاق عريض
  en: network, networks, telecom, telecommunications, broadband, undersea cable
  fr: réseau, réseaux, télécommunications, télécoms, haut débit, câble sous-marin
  es: red de telecomunicaciones, telecomunicaciones, banda ancha, cable submarino, redes, red
  ru: телекоммуникации, сеть связи, связь, подводный кабель, широкополосный

space : thing
  ar: فضاء, فضائي, مدار
  en: space, probe to mars, lunar
  fr: espace, spatial, sonde
  es: espacio, espacial, sonda
  ru: космос, космический

invent : event
  ar: اخترع, يخترع, اختراع, اختراعات, مخترع, ابتكر, يبتكر, ابتكارات, براءة اختراع
  en: invent, invented, invention, inventor, innovate, patent
  fr: inventer, inventé, invention, inventeur, innover, brevet
  es: inventar, inventado, invento, invención, inventor, innovar, patente, innueva, innuevan, innueve
  ru: изобрести, изобретение, изобретатель, изобретен, патент

device : thing
  ar: جهاز إلكتروني, معدات, معدة, آلة, آلات, أجهزة إلكترونية, بطارية, بطاريات, أجهزة, جهاز
  en: device, equipment, machine, machinery, gadget, battery, appliance
  fr: appareil, équipement, machine, batterie, dispositif
  es: aparato, equipamiento, máquina, maquinaria, batería, dispositivo
  ru: устройство, оборудование, техника, аккумулятор, прибор

surveillance : event
  ar: مراقبة, راقب, يراقب, كاميرا مراقبة, كاميرات, كاميرا, إشراف, أشرف على, يشرف على, يتنصت
  en: surveillance, monitor, monitored, monitoring, cctv, supervise, supervision, oversee, wiretap, eavesdrop, security camera, surveillance camera
  fr: surveiller, surveillé, surveillance, supervision, superviser, écoutes, caméra de surveillance, vidéosurveillance
  es: vigilancia, vigilar, supervisar, supervisión, monitorear, escuchas, cámara de seguridad, cámaras de vigilancia
  ru: наблюдение, следить, слежка, мониторинг, надзор, прослушка, камера наблюдения, видеонаблюдение

# --- religion ---

pilgrim : thing < person
  ar: حاج, حجاج, حجيج, معتمر, معتمرون, ضيوف الرحمن, زوار المراقد
  en: pilgrim, pilgrims, worshippers on hajj, the faithful
  fr: pèlerin, pèlerins, les fidèles
  es: peregrino, peregrinos, romeros, los fieles
  ru: паломник, паломники, хаджи

pilgrimage : event
  ar: حج, الحج, مناسك الحج, مناسك, موسم الحج, عمرة, العمرة, فريضة الحج, زيارة دينية, طواف, النفرة, رمي الجمرات, الوقوف بعرفة, صعيد عرفات, زيارة الأربعين, يوم التروية, مواكب دينية, موكب ديني, النفير إلى مزدلفة
  en: pilgrimage, hajj, haj, umrah, umra, arbaeen, procession, processions, shrine visit, stoning of the devil
  fr: pèlerinage, hadj, hajj, procession, processions
  es: peregrinación, peregrinaje, hach, hajj, peregrinaciones, romería, romerías, procesión, procesiones
  ru: паломничество, хадж, умра, крестный ход, крестного хода

mosque : place
  ar: مسجد, مساجد, جوامع, مصلى, مئذنة, مآذن, الحرم, الحرم المكي, الحرم الشريف, الجامع الكبير
  en: mosque, minaret, prayer hall
  fr: mosquée, minaret, salle de prière
  es: mezquita, minarete, alminar
  ru: мечеть, минарет, молельный зал

church : place
  ar: كنيسة, كنائس, كاتدرائية, كنسي, دير, أديرة
  en: church, cathedral, monastery, chapel, basilica
  fr: église, cathédrale, monastère, chapelle, basilique
  es: iglesia, catedral, monasterio, capilla, basílica
  ru: церковь, собор, монастырь, часовня, базилика

cleric : thing < person
  ar: رجل دين, رجال دين, إمام, أئمة, مفت, مفتي, قس, قساوسة, كاهن, كهنة, أسقف, أساقفة, بطريرك, بابا الفاتيكان, حاخام, خطيب, راهب, رهبان, راهبة, البابا, كاردينال, كرادلة, الحبر الأعظم, شيخ الأزهر
  en: cleric, clergy, imam, mufti, priest, bishop, archbishop, cardinal, patriarch, pope, rabbi, monk, nun, pastor, pontiff, preacher, vicar
  fr: religieux musulman, imam, mufti, prêtre, évêque, archevêque, patriarche, pape, rabbin, clergé, pasteur, moines, cardinaux, curé, prédicateur, souverain pontife
  es: clérigo, imán, muftí, sacerdote, obispo, arzobispo, patriarca, papa, rabino, monje, clero, pastor, pontífice, cardenal, cardenales, párroco, monja, monjas, predicador
  ru: священнослужитель, имам, муфтий, священник, епископ, архиепископ, патриарх, папа римский, раввин, монах, духовенство, понтифик, кардинал, кардиналы, монахи, монахиня, проповедник

pray : event
  ar: صلى, يصلي, صلاة, صلوات, دعاء, ابتهل, قداس, خطبة الجمعة, عبادة, وعظ, ابتهالات
  en: pray, prayed, prayer, worship, sermon, blessing, vigil, holy mass, celebrated mass, church service, Sunday service, service was held
  fr: prier, prié, prière, messe, sermon, culte, bénédiction, veillée, veillées, recueillement, office religieux, se recueillir, se recueille, se sont recueillis
  es: rezar, oración, orar, misa, sermón, culto, bendición, rezos, vigilia, recen
  ru: молиться, молитва, прихожанин, месса, проповедь, богослужение, благословение, молебен, молебна, намаз, литургия, литургию, всенощная, помолились

fasting : event
  ar: صام, يصوم, صيام, صوم, صائم, صائمون, إفطار, مائدة إفطار, سحور, عيد الفطر, عيد الأضحى
  en: fasting, iftar, eid, break the fast
  fr: jeûner, rupture du jeûne, iftar, le jeûne, ramadan
  es: ayuno, ayunar, ruptura del ayuno
  ru: поститься, ифтар, разговение, ураза-байрам, курбан-байрам

muslim : thing
  ar: مسلم, مسلمون, مسلمين, مسلمة, إسلام, إسلامي, إسلامية
  en: muslim, islam, islamic
  fr: musulman, musulmane, islam, islamique
  es: musulmán, musulmana, islam, islámico
  ru: мусульманин, мусульманский, ислам, исламский, мусульмане

christian : thing
  ar: مسيحي, مسيحية, مسيحيون, نصارى, كاثوليكي, أرثوذكسي, قبطي, أقباط, بروتستانتي
  en: christian, christianity, catholic, orthodox, protestant, copt, coptic
  fr: chrétien, chrétienne, catholique, orthodoxe, protestant, copte
  es: cristiano, cristiana, católico, ortodoxo, protestante, copto
  ru: христианин, христианский, католик, католический, православный, протестант

jew : thing
  ar: يهودي, يهود, يهودية
  en: jew, jewish, judaism
  fr: juif, juive, judaïsme
  es: judío, judía, judaísmo
  ru: еврей, еврейский, иудаизм, иудей

# --- places ---

region : place
  ar: إقليم, أقاليم, إقليمي, إقليمية, محافظة, محافظات, ولاية, ولايات, مقاطعات, قضاء إداري, مديرية
  en: region, regional, province, provincial, governorate, district, county, provinces, regions, governorates, districts
  fr: région, régional, province, provincial, gouvernorat, département, district, départements, départementale, préfecture
  es: región, regional, provincia, provincial, gobernación, distrito, comarca, gobernaciones, provincias, regiones, departamento, departamentos
  ru: регион, региональный, область, провинция, губернаторство, округ, край, район, области, регионы, регионов, регионе

area : place
  ar: منطقة, مناطق, رقعة, أرض, أراض, أراضي, نطاق جغرافي, بقعة, بقاع
  en: area, zone, territory, land, terrain, patch
  fr: zone, territoire, terre, terrain, secteur géographique
  es: zona, área, territorio, tierra, terreno
  ru: зона, территория, местность, земля, участок, площадь территории

place : place
  ar: مكان, أماكن, موقع, مواقع, موضع, محل وقوع
  en: place, site, location, spot where, venue, scene
  fr: lieu, lieux, endroit, emplacement, site
  es: lugar, sitio, ubicación, emplazamiento, ubicaciones
  ru: место, местоположение, площадка, локация

country : place
  ar: دولة, دول, بلد, بلدان, بلاد, بلدها, بلدنا, بلدهم, بلدانهم, لبلدها, بلديهما
  en: country, countries, nation, state
  fr: pays, nation, état
  es: país, países, nación
  ru: страна, государство, держава, нация

city : place
  ar: مدينة, مدن, حضري
  en: city, cities, urban
  fr: ville, villes, cité, commune urbaine, urbain
  es: ciudad, urbano
  ru: город, городской

village : place
  ar: قرية, قرى, قروي, قرويون, ريف, أرياف, ريفي, ريفية
  en: village, hamlet, rural, countryside
  fr: village, hameau, rural, campagne rurale
  es: aldea, pueblo pequeño, poblado, rural, aldeano
  ru: деревня, село, поселок, сельский, житель села

capital : place < city
  ar: عاصمة, عواصم, العاصمة
  en: capital, capital city
  fr: capitale, capitale du pays
  es: capital, ciudad capital, la capital
  ru: столица, столичный

neighbourhood : place
  ar: حي, أحياء, ضاحية, ضواحي, ضواح, ضاحية جنوبية, حارة, أحياء سكنية
  en: neighbourhood, neighborhood, suburb, outskirts, quarter of the city
  fr: quartier, banlieue, faubourg, périphérie
  es: barrio, suburbio, afueras, colonia residencial
  ru: квартал, пригород, микрорайон, окраина, предместье

street : place
  ar: شارع, شوارع, زقاق, أزقة, رصيف شارع, أرصفة
  en: street, avenue, boulevard, lane, alley, pavement, sidewalk
  fr: rue, boulevard, trottoir, ruelle, avenue
  es: calle, avenida, bulevar, callejón, acera
  ru: улица, проспект, бульвар, переулок, тротуар

square : place
  ar: ميدان, ميادين, ساحة عامة, ساحة, ساحات, دوار
  en: square, plaza, public square
  fr: place publique, grand-place, esplanade
  es: plaza, glorieta, plaza pública
  ru: площадь, городская площадь

market : place
  ar: سوق, أسواق, متجر, متاجر, محل تجاري, محلات تجارية, دكان, مركز تسوق, مراكز تسوق, سوق شعبي, محلات, محال, محال تجارية
  en: market, marketplace, bazaar, shop, shopping centre, supermarket, mall, shopping mall, stores, department store, grocery store, convenience store
  fr: marché, bazar, magasin, boutique, centre commercial, supermarché
  es: mercado, bazar, tienda, comercio local, centro comercial, supermercado
  ru: рынок, базар, магазин, торговый центр, супермаркет, лавка

hotel : place
  ar: فندق, فنادق, فندقي, نزلاء, نزيل, نزلاء الفندق
  en: hotel, guesthouse, hostel, inn
  fr: hôtel, auberge, pension, hôtelier
  es: hotel, hostal, posada, hotelero
  ru: отель, гостиница, хостел, постоялец

live-in : event
  ar: سكن في, يسكن, أقام في, يقيم في, قاطنون, عاش, يعيش
  en: lived, living, reside, residents, inhabit
  fr: vécu, habiter, résider, vie quotidienne, vivent, vivait, vivre à, vit
  es: vivir, vivido, habitar, residir, vecino
  ru: жить, проживать, проживание

room : place
  ar: غرفة, غرف, قاعة, قاعات, صالة, صالات, حجرة, بهو
  en: room, hall, chamber room, lounge
  fr: chambre d'hôtel, salle, hall, salon, pièce de la maison
  es: habitación, sala, salón, vestíbulo, aula, habitaciones
  ru: комната, зал, помещение, холл, номер отеля

office : place
  ar: مكتب, مكاتب, مقر, مقرات, مقار, المقر الرئيسي, مركز رئيسي
  en: office, offices, headquarters, headquartered, bureau, head office
  fr: bureau, bureaux, siège social, siège de, siège, sièges
  es: oficina, despacho, sede
  ru: офис, кабинет, штаб-квартира, бюро, контора

palace : place
  ar: قصر, قصور, القصر الملكي, قلعة, قلاع
  en: palace, royal palace, castle, fortress
  fr: palais, château, forteresse
  es: palacio, castillo, fortaleza
  ru: дворец, замок, крепость

park : place
  ar: حديقة عامة, حديقة, حدائق, متنزه, متنزهات, منتزه
  en: park, garden, public garden, woods
  fr: parc, jardin, jardin public
  es: parque, jardín, zona verde
  ru: парк, сад, сквер

center-place : place
  opposite: edge-place
  ar: وسط المدينة, مركز المدينة, قلب المدينة, وسط العاصمة
  en: city centre, city center, downtown, heart of the city
  fr: centre-ville, cœur de la ville, plein centre
  es: centro de la ciudad, casco urbano, pleno centro
  ru: центр города, сердце города

edge-place : place
  opposite: center-place
  ar: أطراف المدينة, مشارف, على مشارف, حافة, حواف, تخوم, محيط المدينة
  en: edge, edge of the city, fringe, perimeter, brink, on the verge
  fr: bord, lisière, abords, périmètre, au bord de
  es: borde, orilla de la ciudad, periferia, perímetro, al borde de
  ru: край города, на грани, периметр, подступы, опушка, кромка

sea : place
  ar: بحر, بحري, محيط, محيطات, بحرية, البحرية
  en: sea, ocean, maritime, offshore, high seas
  fr: mer, océan, maritime, au large
  es: mar, océano, marítimo, alta mar
  ru: море, океан, морской

coast : place
  ar: ساحل, سواحل, ساحلي, ساحلية, شاطئ, شواطئ, شط, قبالة السواحل, كورنيش
  en: coast, coastal, shore, beach, coastline, seaside, seafront
  fr: côte, côtes, côtier, littoral, plage, rivage, rive
  es: costa, costero, costera, litoral, playa, ribera
  ru: побережье, берег, прибрежный, пляж, взморье

island : place
  ar: جزيرة, جزر, أرخبيل, جزر نائية
  en: island, isle, archipelago, islet
  fr: île, îles, archipel, îlot
  es: isla, islote, archipiélago
  ru: остров, архипелаг, островок

river : place
  ar: نهر, ضفة النهر, مجرى مائي, جدول ماء, قناة مائية
  en: river, stream, riverbank, canal, waterway
  fr: fleuve, rivière, ruisseau, canal, cours d'eau
  es: río, arroyo, canal, cauce
  ru: река, ручей, русло, каналом

mountain : place
  ar: جبل, جبال, جبلي, جبلية, تل, تلال, هضبة, هضاب, قمم جبلية, متسلق جبال
  en: mountain, mountainous, hill, hilltop, plateau, summit of the mountain, mountaineer, climber
  fr: montagne, mont, montagneux, colline, plateau, alpiniste
  es: montaña, monte, montañoso, colina, meseta, alpinista, montañero
  ru: гора, горный, холм, плато, альпинист, возвышенность

desert : place
  ar: صحراء, صحارى, صحراوي, صحراوية, بادية, رمال, كثبان
  en: desert, sand, dune, badlands
  fr: désert, désertique, sable, dune
  es: desierto, desértico, arena, duna
  ru: пустыня, пустынный, песок, дюна

outside-country : place
  opposite: inside-country
  ar: في الخارج, خارج البلاد, إلى الخارج, خارج الحدود
  en: abroad, overseas, outside the country
  fr: à l'étranger, hors du pays, outre-mer
  es: en el extranjero, fuera del país, en el exterior
  ru: за рубежом, за границей, вне страны, за пределами страны

inside-country : place
  opposite: outside-country
  ar: داخل البلاد, في الداخل, داخل الحدود
  en: inside the country, at home and not abroad, within the borders
  fr: à l'intérieur du pays, dans le pays
  es: dentro del país, en el interior del país
  ru: внутри страны, в пределах страны

north : place
  opposite: south
  ar: شمال, شمالي, شمالية, شمالا
  en: north, northern, northward
  fr: nord, du nord, septentrional
  es: norte, del norte, septentrional
  ru: север, северный, на севере

south : place
  opposite: north
  ar: جنوب, جنوبي, جنوبية, جنوبا
  en: south, southern, southward
  fr: sud, du sud, méridional
  es: sur, del sur, meridional
  ru: юг, южный, на юге

east : place
  opposite: west
  ar: شرق, شرقي, شرقية, شرقا
  en: east, eastern, eastward
  fr: est du pays, à l'est, oriental
  es: este del país, oriente, oriental
  ru: восток, восточный, на востоке

west : place
  opposite: east
  ar: غرب, غربي, غربية, غربا
  en: west, western, westward
  fr: ouest, à l'ouest, occidental
  es: oeste, occidente, occidental
  ru: запад, западный, на западе

strait : place < sea
  ar: مضيق, مضائق, مضيق بحري
  en: strait, straits
  fr: détroit, détroits
  es: estrecho marítimo, el estrecho
  ru: пролив

gulf : place < sea
  ar: خليج, خلجان, خليجي, خليجية
  en: gulf, bay
  fr: golfe, baie
  es: golfo, bahía
  ru: залив, бухта

peninsula : place
  ar: شبه جزيرة, شبه الجزيرة
  en: peninsula
  fr: péninsule, presqu'île
  es: península
  ru: полуостров

lake : place
  ar: بحيرة, بحيرات
  en: lake
  fr: lac, plan d'eau
  es: lago, laguna
  ru: озеро

valley : place
  ar: واد, وادي, أودية, وديان
  en: valley, ravine, gorge
  fr: vallée, ravin
  es: valle, barranco
  ru: долина, ущелье

cave : place
  ar: كهف, كهوف, مغارة
  en: cave, cavern
  fr: grotte, caverne
  es: cueva, caverna
  ru: пещера

town : place < city
  ar: بلدة, بلدات
  en: town, township
  fr: bourg, bourgade, petite ville
  es: localidad, pueblo
  ru: городок, небольшой город

temple : place
  ar: معبد, معابد
  en: temple, shrine
  fr: temple, sanctuaire
  es: templo, santuario
  ru: храм, святилище

synagogue : place
  ar: كنيس, كنس يهودية
  en: synagogue
  fr: synagogue
  es: sinagoga
  ru: синагога

# --- added qualities and acts ---

alleged : quality
  opposite: proven
  ar: مزعوم, مزعومة, مفترض, مفترضة, مشتبه به
  en: alleged, allegedly, purported, so-called, suspected
  fr: présumé, présumée, prétendu, soi-disant, supposé
  es: presunto, presunta, presuntamente, supuesto, supuestamente
  ru: предполагаемый, мнимый, якобы, подозреваемый в

proven : quality
  opposite: alleged
  ar: مثبت, مثبتة, ثابت بالأدلة, ثابتة بالأدلة, موثق بالأدلة
  en: proven fact, established fact, well-documented, beyond dispute
  fr: fait avéré, établi par des preuves, incontestable
  es: hecho probado, demostrado con pruebas, incontestable
  ru: доказанный факт, неоспоримый, установленный факт

local : quality
  ar: محلي, محلية, محليا
  en: local, locally
  fr: local, locale, localement
  es: local, localmente
  ru: местный, на местном уровне

domestic : quality
  opposite: international
  ar: داخلي, شأن داخلي, شؤون داخلية, داخليا, الشؤون الداخلية, الشأن الداخلي
  en: domestic, internal, domestically, internally, internal affairs, domestic affairs
  fr: intérieur, interne, intérieure, affaires intérieures, intérieures, intérieurs, internes
  es: interno, doméstico, interna, asuntos internos, internas
  ru: внутренний, внутри государства, внутренние дела, внутренних дел страны, внутренние, внутренних

justify : event < explain
  ar: برر, يبرر, تبرير, تبريرات, سوغ, يسوغ
  en: justify, justified, rationalise
  fr: justifier, justifié, se justifier
  es: justificar, justificado, justificó, justifica, justifique, justifiquen
  ru: оправдывать, оправдываться

ensure : event
  ar: ضمن أن, ضمان أن, تأمين وصول, كفالة, حرص على, يحرص على, حرص
  en: ensure, ensured, make sure, made sure, see to it
  fr: assurer que, veiller à, s'assurer
  es: asegurar que, asegurarse, velar por
  ru: обеспечивать, обеспечение, позаботиться

adopt : event
  ar: اعتمد, يعتمد, اعتماد, أقر البرلمان, أقر المجلس, أقر القانون, إقرار القانون, إقرار الموازنة, يتبنى قرارا, تبنى القرار, تبنى مجلس الأمن, اعتمدت, تبنت, أقر, أقروا, أقره, أقرها, أقرته, أقرتها, يقر, تقر, أقرت, إقرار, اعتمدوا, تعتمد, تم إقرار, تم اعتماد, تبنى, يتبنى, تتبنى, تبني, تبنوا, تبناه, تبنته, مرر, مررت, مرروا, تمرير, يمرر, تمرر
  en: adopt, adopted, adoption, approved, adopts, approves, passed the, passes the, was passed, were passed, been passed, passed by, voted through, vote through, votes through, passed a law, passed a bill, passed a motion, passed a measure, passed legislation, passed a budget, passed an amendment, passes a law, passes a bill
  fr: adopter, adopté, adoption, adoptée, adoptés, adopte, adoptent
  es: adoptar, adoptado, adopción, aprueba, aprobó, aprobaron, aprobó el, adoptó, adoptaron, aprobada, aprobado, aprobados
  ru: утвердить, утверждение, утвержден, утвердил, утвердили, утвердила, утвержден бюджет

evaluate : event
  ar: قيم الوضع, تقييم, يقيم الوضع, قدر بنحو, تقديرات, تقييمات, مراجعة, راجع, يراجع, قدر عدد, قدرت قيمة, قدرت الخسائر, تقدر بنحو, يقدر بنحو, تقدير الخسائر, قدرت بنحو, قدر, قدرت, وقدر, يقدر, تقدر, قدروا, بحسب تقديرات
  en: evaluate, evaluation, assess, assessed, assessment, estimate, estimated, review, reviewed, estimates, assesses, put the toll
  fr: évaluer, évalué, évaluation, estimation, estimé à, chiffrent, chiffre les pertes, chiffrer les pertes, chiffré les pertes, chiffrent à, estime à, estiment à, estimée à, évalue, évaluent, évalués à
  es: evaluar, evaluado, evaluación, estimación, valorar, evaluaciones, estimaciones, estima en, estiman en, evalúa, evaluó, evaluaron, cifró en, cifran en, cifra en, estimó en
  ru: оценить, оценивать, оценка, пересмотр, пересмотреть, оценил, оценила, оценили, оценивают, оценивается

sleep : event
  ar: نام, ينام, نوم, نائم, استيقظ, أرق
  en: sleep, slept, asleep, wake up, woke up
  fr: dormir, dormi, sommeil, se réveiller
  es: dormir, dormido, sueño, despertar
  ru: спать, сон, проснуться, уснуть

once-and-for-all : quality < permanent
  ar: إلى غير رجعة, بشكل نهائي, بصورة نهائية
  en: once and for all, for good
  fr: une fois pour toutes, de façon définitive
  es: de una vez por todas, de forma definitiva
  ru: раз и навсегда

# --- people and feelings left to this file ---

mourn : event < grief
  opposite: celebrate
  ar: حداد, أعلن الحداد, نعى, ينعى, نعي, عزى, يعزي, عزاء, تعاز, تعازي, تعزية, مواساة, واسى, رثاء, رثى, أحر التعازي, خالص العزاء
  en: mourn, mourned, mourning, mourner, condolence, condolences, grieve, day of mourning
  fr: deuil, pleurer la mort, condoléances, endeuillé, deuil national
  es: luto, duelo, condolencias, pésame, guardar luto, llorar la muerte
  ru: траур, скорбь, скорбеть, соболезнование, соболезнования, оплакивать, выразить соболезнования

panic : event < fear
  ar: ذعر, هلع, رعب, فزع, مذعور, أصيب بالذعر, حالة هلع, رعب شديد, مرعب, مروع
  en: panic, panicked, terror-stricken, horror, horrified, terrified, terrifying, horrific
  fr: panique, paniqué, effroi, horreur, horrifié, terrifié, terrifiant, épouvante
  es: pánico, espanto, horror, horrorizado, aterrorizado, aterrador, horroroso
  ru: паника, ужас, в ужасе, запаниковать, ужасающий, панический

crowd : thing < group
  ar: جمهور غفير, جماهير, جموع, تجمع, تجمعات, احتشد, يحتشد, متجمهر, ازدحام, زحام, مزدحم, حشود, الحشود, حشد من, حشد
  en: crowd, crowds, mob, gather, gathered, gathering, throng, crowded, gathering of people
  fr: foule, foules, rassembler, se rassembler, attroupement
  es: multitud, muchedumbre, concentración de personas, congregarse, aglomeración, aglomeraciones
  ru: толпа, собраться, скопление людей, массовое скопление, многолюдный

family : thing
  ar: عائلة, عائلات, أسرة, عائلي, ذوو, أهالي الضحايا, أجداد, حفيد, أحفاد, أسرته, عائلته
  en: family, families, grandfather, grandmother, grandson
  fr: famille, familles, familial, grand-père, grand-mère
  es: familia, familias, abuelo, abuela
  ru: семья, дед, внук

house : place
  ar: منزل, منازل, بيت, بيوت, سكنية, دار, فيلا
  en: house, home, homes, flat, residence, villa, houses, flats, residences
  fr: maison, domicile, résidence, foyer, logis, maisons, foyers, domiciles, leur domicile
  es: casa, residencia, domicilio, casas, hogar, hogares
  ru: дом, жилище, резиденция, особняк, дома, домой, домов

# --- words that any report has ---

say : event
  ar: قال, يقول, قول, أقوال, صرح, يصرح, أعلن, يعلن, أعلنت, إعلان, إعلانات, ذكر, يذكر, ذكرت, أضاف, يضيف, أضافت, أشار, يشير, أشارت, إشارة إلى, أكد, يؤكد, أكدت, تأكيد, شدد على, يشدد على, لفت إلى, يلفت إلى, أفاد, يفيد, أفادت, عبر عن, يعبر عن, أعرب عن, أعربت, يعرب عن, تحدث, يتحدث, تحدثت, حديث, نوه, ينوه, زعم, يزعم, زعمت, ادعى, ادعت, كلام, صرحت, لفت, لفتت, نقلت عن, نقل عن, يدعي أن, تدعي أن, أدلى بتصريح, أدلى بتصريحات, رأى, يرى, وردت أنباء, وردت معلومات, وردت تقارير, مضيفة أن, مضيفة أنه, مضيفة أنها, مضيفا, موضحا, موضحة, أوضح, أوضحت, يوضح, أردف, أردفت, تابع قائلا, استطرد, قال للصحفيين, على حد قوله, مدعيا, مدعية, زاعما, زاعمة, خرج عن صمته, يخرج عن صمته, خرجت عن صمتها, تخرج عن صمتها
  en: say, says, said, saying, tell, tells, told, telling, announce, announced, announcement, stated, declare, declared, speak, speaks, spoke, spoken, speaking, remark, comment, comments, commented, note, noted, emphasise, emphasize, emphasised, stress, stressed, claim, claims, claimed, allege, express, expressed, reiterate, mention, mentioned, point out, pointed out, added, voiced, quoted, confirm, confirmed, confirms, confirming, reported, reports that, reported that, recalled that, insists, explained, explains, explaining, told reporters, told journalists, speaking to reporters, tells reporters, told a news conference, told a press conference, told MPs, told lawmakers, went on to say, breaks his silence, broke his silence, breaks her silence, broke her silence, breaks silence, broke silence
  fr: dire, dit, dite, déclarer, déclaré, annoncer, annoncé, annonce, affirmer, affirmé, indiquer, indiqué, préciser, précisé, souligner, souligné, ajouté, soutenir que, estimé, exprimer, exprimé, évoquer, évoqué, mentionner, parler, parlé, confié, insister, assuré, assure, assurait, prévient, prévenu que, lancé, lance, confirmé, confirme, confirmer, estime, rapporter, rapporté, rappeler, rappelé, raconter, raconté, signaler, signalé, noter, constater, constaté, observer, rapporte, juge, jugé, disent, a fait savoir, font savoir, a martelé, martelé, a glissé, a soutenu, a avancé, sort de son silence, sorti de son silence, sortie de son silence, rompt le silence, a rompu le silence, mentionnent, mentionnée, mentionnées, mentionnèrent
  es: decir, dijo, dice, dicho, dijeron, declarar, declaró, declarado, anunciar, anunció, anunciado, anuncio, afirmar, afirmó, señalar, señaló, indicar, indicó, precisar, precisó, subrayar, subrayó, añadir, añadió, agregar, agregó, manifestó, expresar, expresó, sostuvo, aseguró, comentar, comentó, mencionar, hablar, habló, destacó, aseguran, aseguró que, confirmó, confirmar, confirmado, recordó, informaron, detalló, alegar, alegó, opinar, pronunciar, reiterar, reiteró, reportar, reportó, comunicó, mencionó, sugirió, repitió, hizo saber, sostienen, relató, relataron, contó, apuntó, apuntaron, manifestaron, dejó claro, rompe su silencio, rompió su silencio, rompe el silencio, rompió el silencio, agregue, agreguen, alegue, aleguen, digan, indique, indiquen
  ru: сказать, сказал, сказала, говорить, говорит, заявить, заявил, заявила, заявили, сообщить, сообщил, сообщила, сообщили, сообщает, объявить, объявил, объявили, объявление, отметить, отметил, отметила, подчеркнуть, подчеркнул, добавить, добавил, добавила, утверждать, утверждает, указал, рассказать, рассказал, рассказала, высказать, упомянуть, подтвердить, подтвердил, подтвердила, подтвердили, напомнил, сказано, говорится, поделился, поделилась, уточнил, уточнила, уточнили, пояснил, пояснила, пояснили, признался, по его словам, по ее словам, по их словам, отмечает

deny : event
  opposite: acknowledge
  ar: نفى, ينفي, نفت, نفوا, نفي, نافيا, نافية, أنكر, ينكر, أنكرت, إنكار, كذب, يكذب, تكذيب, كذبت, افتراءات, افتراء, فندت, فندوا, تفند, يفندون, مختلقة, مختلق, ملفقة, مفبركة, مفبرك, محض خيال, رفض الاتهامات, يرفض الاتهامات, رفض الادعاء, رفض الادعاءات, رفضت الادعاءات, رفض المزاعم, رفضت المزاعم, رد الاتهامات, فند المزاعم, فند صحة, تنصل من, تتنصل من, يتنصل من, تبرأ من, استخف بالأنباء, منافية للحقيقة, مناف للحقيقة, مجاف للحقيقة, مجافية للحقيقة, عار من الصحة, عارية من الصحة, عارية عن الصحة, قلل من صحة
  en: deny, denied, denies, denying, denial, denials, disclaimed, disclaim, disclaims, repudiate, repudiated, repudiates, disavow, disavowed, dismiss reports, dismiss rumours, dismiss rumors, dismiss claims, dismiss allegations, dismiss accusations, dismiss suggestions, dismiss speculation, reject allegations, reject accusations, reject reports, reject suggestions, rejects claims, rejected claims, rubbish claims, rubbish reports, rubbish rumours, rubbish allegations, quash rumours, quash rumors, quash reports, quash speculation, quash talk, quashed talk, quashes talk, scotch rumours, scotch rumors, scotch reports, scotch speculation, scotch talk, scotched speculation, scotched talk, scotches speculation, scotches talk, pure fabrication, pure invention, dismissed as untrue, dismissed as false, dismissed as baseless, dismissed as unfounded, dismissed as nonsense, dismissed as rumours, dismissed as rumors, dismissed as fabricated, dismissed as fake, dismiss the reports, dismiss the report, dismiss the rumours, dismiss the rumors, dismiss the claims, dismiss the claim, dismiss the allegations, dismiss the allegation, dismiss the accusations, dismiss the suggestion, dismiss the story, dismiss the speculation, dismiss talk of, reject the claim, reject the claims, reject the allegation, reject the allegations, reject the accusation, reject the reports, reject the report, reject the suggestion, rubbish the claims, rubbish the reports, rubbish the report, rubbish the allegations, rubbish the story, rubbish the rumours, brush aside reports, brush aside rumours, brush aside claims, brush aside allegations, brush aside suggestions, brush off reports, brush off rumours, brush off claims, brush off suggestions, quash the rumours, quashed the rumours, quashes the rumours, scotch the rumours, a complete fabrication, disputed the claim, disputed the claims, disputed the account, disputed the report, disputed the allegation, disputed the allegations, disputes the allegation, disputes the allegations, contested the claim, contested the claims, contested the account, contested the allegations, report is false, reports are false, report was false, reports were false, claim is false, claims are false, claim was false, claims were false, rumours are false, story is untrue, report is untrue, claim is untrue, reports are untrue, claims are untrue, report was untrue, claim was untrue, story was untrue, reports were untrue, claims were untrue, brush aside the reports, shoot_ down the rumours, a pack of lies, gave the lie to, pour cold water on reports, pour cold water on rumours, pour cold water on claims, pour cold water on talk, pour cold water on suggestions, pour cold water on speculation, had nothing to do with, has nothing to do with, pour cold water on the reports, pour cold water on the claims, pour cold water on the rumours
  fr: nier, nie, nié, démentir, dément, démenti, démentent, dénégation, infirme, infirmé, infirment, récuser, récuse, récusé, rejeter l'accusation, rejette l'accusation, rejeté l'accusation, rejettent l'accusation, rejetant l'accusation, qualifié d'infondée, qualifié d'infondées, qualifié d'infondés, qualifiée d'infondée, qualifiée d'infondées, qualifiée d'infondés, qualifiées d'infondée, qualifiées d'infondées, qualifiées d'infondés, qualifiés d'infondée, qualifiés d'infondées, qualifiés d'infondés, est faux, est fausse, est fausses, est mensonger, est mensongères, sont faux, sont fausse, sont fausses, sont mensonger, sont mensongères, était faux, était fausse, était mensonger, était mensongères, étaient faux, étaient fausse, étaient fausses, étaient mensonger, étaient mensongères, pure invention, pures inventions, contester avoir, conteste avoir, rejeter les accusations, rejeter les allégations, rejeter ces accusations, rejeter ces allégations, rejeter cette accusation, rejeter en bloc, rejette les accusations, rejette les allégations, rejette ces accusations, rejette ces allégations, rejette en bloc, rejeté les accusations, rejeté les allégations, rejeté ces accusations, rejeté ces allégations, rejeté en bloc, rejettent les accusations, rejettent les allégations, rejettent ces accusations, rejettent ces allégations, rejettent cette accusation, rejettent en bloc, rejetant les accusations, rejetant les allégations, rejetant ces accusations, rejetant ces allégations, rejetant en bloc, balayer les rumeurs, balayer les accusations, balayer ces rumeurs, balayer ces accusations, balayer d'un revers, balayé les rumeurs, balayé les accusations, balayé ces rumeurs, balayé ces accusations, balayé d'un revers, balaie les rumeurs, balaie les accusations, balaie ces rumeurs, balaie ces accusations, balaie d'un revers, qualifier de fausses, qualifier de mensongères, qualifier de mensonges, qualifier de faux, qualifié de fausses, qualifié de mensongères, qualifié de mensonges, qualifié de faux, qualifie de faux, dénué de fondement, dénuées de fondement, conteste les faits, conteste les accusations, se défendre d'avoir, se défend d'avoir, dénué de tout fondement, dénuée de tout fondement, dénuées de tout fondement, dénués de tout fondement, couper court aux rumeurs, coupé court aux rumeurs, rejeté toute accusation, rejette toute accusation, réfute, réfuté, réfutent, réfuter, réfutant
  es: negar, niega, negó, negaron, niegan, desmentir, desmintió, desmiente, desmentido, negación, desmintieron, desmintiendo, es falso, es falsa, es falsos, es falsas, son falso, son falsa, son falsos, son falsas, era falso, era falsa, eran falso, eran falsa, eran falsos, eran falsas, rotundamente falso, restar credibilidad, pura invención, puro invento, rechazar las acusaciones, rechazar los señalamientos, rechazar las versiones, rechazar los rumores, rechazar la acusación, rechazar esas acusaciones, rechazar tales acusaciones, rechazó la acusación, rechazó esas acusaciones, rechazó tales acusaciones, rechaza la acusación, rechazaron la acusación, rechazan la acusación, tachar de falso, tachar de falsa, tachar de falsas, tachar de falsos, tachar de mentira, tachó de falso, tachó de falsa, tachó de falsas, tachó de falsos, tachó de mentira, tacha de falso, tacha de falsa, tacha de falsas, tacha de falsos, tacha de mentira, tacharon de falso, tacharon de falsa, tacharon de falsas, tacharon de falsos, tacharon de mentira, calificar de falsa, calificar de falsas, calificar de falso, calificar de falsos, calificar de infundada, calificar de infundadas, calificar de infundados, calificó de falsa, calificó de falsas, calificó de falso, calificó de falsos, calificó de infundada, calificó de infundadas, calificó de infundados, califica de falsa, califica de falsas, califica de falso, califica de falsos, califica de infundada, califica de infundadas, califica de infundados, calificaron de falsa, calificaron de falsas, calificaron de falso, calificaron de falsos, calificaron de infundada, calificaron de infundadas, calificaron de infundados, carece de fundamento, carecen de fundamento, descartó que hubiera, nada de cierto en, carece de todo fundamento, salió al paso de, salieron al paso de, sale al paso de, nada que ver con, niegue, nieguen
  ru: отрицать, отрицает, отрицал, отрицают, опровергнуть, опроверг, опровергла, опровергли, опровергает, непричастность, непричастен, открестился, открестились, открестилась, отверг обвинения, отверг утверждения, отверг сообщения, отверг слухи, отверг заявления, отвергла обвинения, отвергла утверждения, отвергла сообщения, отвергла слухи, отвергла заявления, отвергли сообщения, отвергли слухи, отвергли заявления, отвергает обвинения, отвергает утверждения, отвергает сообщения, отвергает слухи, отвергает заявления, отвергают обвинения, назвал ложью, назвал ложными, назвал выдумкой, назвал вымыслом, назвал фейком, назвал неправдой, назвал слухами, назвал недостоверной, назвал недостоверными, назвал беспочвенными, назвал необоснованными, назвал абсурдными, называет ложью, называет ложными, называет выдумкой, называет вымыслом, называет фейком, называет неправдой, называет слухами, называет недостоверной, называет недостоверными, называет беспочвенными, называет необоснованными, называет абсурдными, это ложь, отмел обвинения, чистая выдумка, является ложью, являются ложными

acknowledge : event
  opposite: deny
  ar: اعترف, يعترف, اعترفت, اعترفوا, اعتراف, أقر بأن, يقر بأن, أقرت, إقرار, سلم بأن, أقر بأنه, أقرت بأن, أقروا, صارح, أقر بخطئه, تحملت المسؤولية, يتحمل المسؤولية, يسلم بأن, أقر بالخطأ, أقر بمسؤوليته, يقر بالخطأ, أقر بذلك, أقر, يقر, تقر, اعترفا, تعترف, يعترفون, إقراره
  en: acknowledge, acknowledged, acknowledgement, admit, admitted, admits, admitting, admission, concede, concedes, conceding, conceded that, come clean, comes clean, came clean, coming clean, accepted responsibility, let slip, lets slip, letting slip, accepted that, accepts that, confessed that, owned up, own up, own up to, accepted the blame, took the blame, face up to, he had erred, she had erred, hold his hands up, holds his hands up, held his hands up, holding his hands up, had made a mistake
  fr: reconnaître, reconnu, reconnaît, admettre, admis, admet, concéder, concédé, aveu, reconnaissent, avoue, avouent, avoua, admettent que, mea culpa, reconnaissant que, faire amende honorable, fait amende honorable, assumer la responsabilité, assume la responsabilité, assumé la responsabilité, admettent, admettront, admit, reconnus, reconnut, reconnurent, reconnaîtront, reconnaissaient
  es: reconocer, reconoció, reconoce, reconocido, admitir, admitió, admite, admitido, confiesa, confesar que, confesó que, mea culpa, asumir la responsabilidad, asumió la responsabilidad, asume la responsabilidad, asumieron la responsabilidad, asumir la culpa, asumió la culpa, reconozca, reconozcan
  ru: признать, признал, признала, признали, признает, признание, признаться, сознались, признавать, признавал, взял вину, взял на себя вину

include : event
  ar: شمل, يشمل, شملت, شمول, ضم, يضم, ضمت, تضم, ضمن, تضمن, يتضمن, تضمنت, احتوى, يحتوي, اشتمل, يشتمل, من بين, أدرجت, يندرج, تندرج, متضمنا, في عداد, يتألف من, تألف من, يتكون من, تتكون من, مؤلفة من, المؤلفة من, مؤلف من, المؤلف من, تتألف من, مكونة من, المكونة من, مكون من
  en: include, included, includes, including, inclusion, contain, contained, contains, comprise, consist, consists, consisted, encompass, features, featured, featuring, counts among, made up of
  fr: comprendre parmi, inclure, inclus, y compris, contenir, contenu, contient, comporter, comporte, compter parmi, comprend, comprennent, comprenait, inclut, incluent, regrouper, englobe, figurer parmi, figure parmi, figurent parmi, fait partie de, font partie de, contiennent, contiendra, contiendront, contiendrait, contiendraient, contint, continrent, inclu, incluront, incluait
  es: incluir, incluye, incluyó, incluido, incluyendo, contener, contiene, constar, abarcar, comprende, engloba, figura entre, figuran entre, cuenta con, forma parte de, forman parte de, abarque, abarquen, contuvo, contuvieron, contendrá, contendrán, contendría, contendrían, contuviera, contuvieran, contenga, contengan, incluyera, incluyeran
  ru: включать, включая, включает, включить, включил, содержать, содержит, в том числе, охватывает, состоит из, входит в число, входят в число, вошел в число, вошли в число, вошла в число, вошел в состав, вошла в состав, вошли в состав

follow : event
  ar: تبع, يتبع, تلا, يتلو, أعقب, يعقب, أعقبت, عقب, إثر
  en: follow, followed, follows, ensue, ensued, subsequent to
  fr: suivre, suivi, suit, s'ensuivre, à la suite de, suivront
  es: seguir, siguió, seguido, sigue a, tras, sigan
  ru: следовать, последовать, последовал, последовала, вслед за

handle : event
  ar: تعامل, يتعامل, يدير, إدارة, تدير, أدارت, تولى, يتولى, تولت
  en: handle, handled, manage, managed, manages, management, run by, oversaw, govern, governed, administer, administration of, dealing with, to deal with, must deal with, can deal with, could deal with, dealt with, deals with
  fr: gérer, géré, gestion, administrer, s'occuper de
  es: gestionar, gestión, gestionó, manejar, manejo, administrar, encargarse de
  ru: управлять, управление, управляет, распоряжаться, заниматься

suffer-from : event
  ar: عانى, يعاني, معاناة, عانت, تعاني, تكبد, يتكبد, تكبدت, مني ب
  en: suffer, suffered, suffering, sustain, sustained, incur, incurred, undergo, endure, endured
  fr: subir, subi, souffrir, essuyer, essuyé, souffert, essuie, essuient, essuiera, essuieront
  es: sufrir, sufrió, sufrido, padecer, soportar, padezca, padezcan
  ru: понести, страдать, понес, понесла, пережить, претерпеть

submit : event
  ar: قدم, يقدم, تقديم, قدمت, قدموا, تقدم ب, تقدمت ب, سلم طلب
  en: submit, submitted, submission, lodge, lodged, filed, filing, put forward, tabled, table a motion, table an amendment
  fr: déposer, déposé, présenter, présenté, soumettre, soumis, soumet, soumettent, soumettront, soumise, soumises, soumettait, soumettaient, soumettant, soumette
  es: presentar, presentó, presentado, presentación, someter, interponer, presentaciones, interpuso, interpusieron, interpondrá, interpondrán, interpondría, interpondrían, interpusiera, interpusieran, interponga, interpongan, interpuesto, interpuesta, interpuestos, interpuestas
  ru: подать, подал, подала, подали, подача, представить, представил, внести на рассмотрение

obtain : event
  ar: حصلت, نال, ينال, نالت, أحرز, يحرز, تلقت, كسب, يكسب, حصل على, يحصل على, حصول على, حصلت على, حصل, حصلوا, حصل الحزب, حصل حزب, حصد, حصدت, حصدوا
  en: acquire access, obtain, obtained
  fr: obtenir, obtenu, obtient, recueillir, gagner des, décrocher, décroché, décroche, dispose de, dispose d'une, disposerait, obtiennent, obtiendra, obtiendront, obtiendrait, obtiendraient, obtenus, obtint, obtinrent
  es: obtener, obtuvo, obtenido, consiguió, logró, ganar votos, obtiene, obtienen, obtendrá, obtendrán, obtendría, obtendrían, obtuviera, obtuvieran, obtenga, obtengan
  ru: получила, получили, получает, набрать, набрал, набрала

service : thing
  ar: خدمة, خدمات, خدمي, خدمية
  en: service, services
  fr: service, services
  es: servicio, servicios
  ru: услуга, услуги, сервис, служба, службы

access : thing
  ar: وصول إلى, الوصول إلى, نفاذ إلى, إمكانية الوصول
  en: access, accessed, accessible
  fr: accès, accéder, accédé
  es: acceso, acceder, accedió, accedieron
  ru: доступ, доступен, получить доступ

activity : thing
  ar: نشاط, أنشطة, نشاطات, أعمال يومية
  en: activity, activities
  fr: activité, activités
  es: actividad, actividades
  ru: деятельность, активность

operation : thing
  ar: عملية, عمليات, عمليتين, عمليتان
  en: operation, operations
  fr: opération, opérations, intervention
  es: operación, operaciones, operativo, operativos
  ru: операция, операции, операций, спецоперация

system : thing
  ar: منظومة, منظومات, أنظمة, نظام إلكتروني, أنظمة معلومات, أنظمة إلكترونية
  en: system, systems
  fr: système, systèmes
  es: sistema, sistemas
  ru: система, системы, систем

event-itself : thing
  ar: حدث, أحداث, واقعة, وقائع, فعاليات, مناسبة, مناسبات
  en: event, events, occasion, incident, incidents, occurrence
  fr: événement, événements, fait, incident, incidents
  es: acontecimiento, evento, hecho, hechos, incidente, suceso, incidentes
  ru: событие, события, происшествие, инцидент, инциденты

life : thing
  ar: حياة, حياته, معيشة, عيش
  en: life, lives, lifetime
  fr: vie, vies
  es: vida, vidas
  ru: жизнь, жизни

case-matter : thing
  ar: حالة, حالات
  en: case, cases
  fr: cas
  es: caso, casos
  ru: случай, случаи, дело

level-degree : thing
  ar: مستوى, مستويات, درجة, درجات, معدلات
  en: level, levels, degree, degrees
  fr: niveau, niveaux, degré, degrés
  es: nivel, niveles, grado, grados
  ru: уровень, уровня

sector : thing
  ar: قطاع, قطاعات, مجال, مجالات
  en: sector, sectors, field
  fr: secteur, secteurs, domaine
  es: sector, sectores, ámbito
  ru: сектор, отрасль, сфера

extent : thing
  ar: مدى, حد, نطاق, قدر كبير, بصورة
  en: extent, scope, scale, range, size
  fr: ampleur, portée, taille
  es: alcance, extensión, tamaño
  ru: масштаб, размер, размах

basis : thing
  ar: أساس, ركيزة, مبدأ, مبادئ
  en: basis, principle, principles
  fr: base, principe, principes, fondement
  es: principio, principios, base, fundamento
  ru: основа, принцип, принципы

idea : thing
  ar: فكرة, أفكار, مفاهيم, تصور, تصورات
  en: idea, ideas, concept, notion
  fr: idée, idées, concept, notion
  es: idea, ideas, concepto, noción
  ru: идея, идеи, концепция, понятие

example : thing
  ar: مثال, أمثلة, نموذج, نماذج
  en: example, examples, instance, model
  fr: exemple, exemples, modèle
  es: ejemplo, ejemplos, modelo
  ru: пример, примеры, образец, модель

factor : thing
  ar: عامل أساسي, عوامل, جوانب, عنصر أساسي
  en: factor, factors, element, elements
  fr: facteur, facteurs, élément, éléments
  es: factor, factores, elemento, elementos
  ru: фактор, факторы, элемент, элементы

item : thing
  ar: بند من, قطع
  en: item, items, object, objects, thing, things
  fr: objet, objets, chose, choses
  es: objeto, objetos, cosa, cosas
  ru: предмет, предметы, вещь, вещи

recent : quality
  ar: أخير, أخيرة, حديث العهد, مؤخرا, حديثا
  en: recent, recently, latest, lately
  fr: récent, récente, récemment, dernièrement
  es: reciente, recientemente, últimamente
  ru: недавний, недавно, последнее время

certain-some : quality
  ar: معينة, محدد, محددة, معينين
  en: specific, particular, special, specifically
  fr: spécifique, particulier, particulière, précis
  es: específico, particular, concreto, especial
  ru: конкретный, особый, определенный, специальный

related : quality
  ar: متعلق, متعلقة, مرتبط, مرتبطة, يتعلق, صلة, ذات صلة
  en: related, relating, relevant, linked to, connected with, associated
  fr: lié à, liée à, relatif, relative, concerné
  es: relacionado, relacionada, relativo, vinculado
  ru: связанный, относящийся, касающийся, связан с

available : quality
  ar: متاح, متاحة, متوفر, متوفرة, توفر, توافر
  en: available, availability
  fr: disponible, disponibles
  es: disponible, disponibles
  ru: доступный, имеющийся, в наличии

able : event
  ar: استطاع, يستطيع, استطاعت, تمكن, يتمكن, تمكنت, تمكنوا, قادر, قدرة, قدرات, إمكان, إمكانات
  en: able, unable, ability, capable, capability, managed to
  fr: capable, pouvoir de, capacité de, parvenir à, parvenu à
  es: capaz, poder hacer, capaces, capacidad de hacer, pudo, pudieron, logró, lograron
  ru: способный, способность, суметь, смогли, удалось, в состоянии, смог, смогла, способна, способны

act : event
  ar: تصرف, يتصرف, تصرفات
  en: act, acts, acted, acting, action, actions
  fr: agir, agit, agi, agissent, action, actions
  es: actuar, actuó, actúa, acción, actuación
  ru: действовать, действие, действия

# --- telling, asking and persuading ---

notify : event
  ar: أخطر, يخطر, إخطار, إخطارات, أخطرت, أخطروا, أبلغ, يبلغ عن, إبلاغ, أبلغت, أبلغوا, بلاغ, بلاغات, إشعار, إشعارات, أشعر السلطات, أطلع, يطلع, إطلاع, أحاط علما, إحاطة, تبليغ
  en: notify, notified, notifies, notification, notifications, inform, informed, informs, informing, notice, prior notice, advance notice, briefed, brief on, alerted, reported to police
  fr: informer, informé, informée, informés, notifier, notifié, notification, aviser, avisé, préavis, a prévenu, ont prévenu, prévenus, prévenir les, prévenir la, prévenir le, alerter, alerté
  es: informar, informado, informó, notificar, notificado, notificó, notificación, avisar, avisó, aviso previo, comunicar, notificaciones, comunique, comuniquen, notifique, notifiquen
  ru: уведомить, уведомлять, уведомил, уведомили, уведомление, уведомлены, известить, извещение, проинформировать, проинформировал, предупредить заранее, поставить в известность

complain : event
  ar: اشتكى, يشتكي, شكا, يشكو, شكوى, شكاوى, تذمر, يتذمر, تظلم
  en: complain, complained, complains, complaint, complaints, grievance, grievances
  fr: se plaindre, plainte, plaintes, doléances, réclamation
  es: quejarse, queja, quejas, se quejó, reclamación, reclamaciones
  ru: жаловаться, пожаловаться, жалоба, жалобы, претензия

persuade : event
  ar: أقنع, يقنع, إقناع, أقنعت, مقنع
  en: persuade, persuaded, convince, convinced, convincing
  fr: persuader, persuadé, convaincre, convaincu, convainc, convainquent, convaincus, convainquit, convainquirent, convaincront
  es: persuadir, convencer, convenció, convencido
  ru: убедить, убеждать, убедил, уговорить

recommend : event
  ar: أوصى, يوصي, أوصت, توصية, توصيات, نصح, ينصح, نصيحة, نصائح
  en: recommend, recommended, recommendation, recommendations, advise, advised, advice
  fr: recommander, recommandé, recommandation, conseiller de, préconiser
  es: recomendar, recomendó, recomendación, aconsejar, recomendaciones, recomienda, recomiendan
  ru: рекомендовать, порекомендовать, рекомендация, рекомендации, советовать, посоветовать

encourage : event
  opposite: discourage
  ar: شجع, يشجع, تشجيع, شجعت, حفز, يحفز, تحفيز
  en: encourage, encouraged, encouragement, incentive, incentives, motivate
  fr: encourager, encouragé, encouragement, inciter, incitation
  es: animar, alentar, alentó, incentivar, incentivo, estimular
  ru: поощрять, поощрение, побуждать, стимулировать, стимул

discourage : event
  ar: ردع, يردع, رادع, ثنى عن, أحبط همة
  en: discourage, discouraged, deter, deterred, deterrent, deterrence, dissuade
  fr: dissuader, dissuasion, décourager, dissuasif
  es: disuadir, disuasión, desalentar, disuasorio
  ru: сдерживать, сдерживание, отговорить, отпугнуть

blame : event < accuse
  ar: يحمل مسؤولية, حملت مسؤولية, تحميل المسؤولية, ألقى باللوم, يلقي باللوم, لوم, لام, يلوم, ألقى اللوم, عزا, يعزو, عزت, حملت فيه, حمله مسؤولية, يحمله مسؤولية, حمل مسؤولية, حمله المسؤولية
  en: blame, blamed, blames, blaming, pin the blame, put down to, attribute, attributed
  fr: imputer, imputé, rejeter la faute, tenir pour responsable, attribuer, attribué, mettre en cause, incriminer
  es: culpar, culpó, culpa, culparon, responsabilizar, responsabilizó, atribuir, atribuyó, achacar, achaque, achaquen, atribuyera, atribuyeran, responsabilice, responsabilicen
  ru: винить, обвинять в случившемся, возложить вину, возложил ответственность, возложить ответственность, приписать, приписывать, вина, вине, по вине, виноват

claim-responsibility : event
  opposite: deny
  ar: تبنى الهجوم, تبنى, يتبنى, تبنت, تبني, أعلن مسؤوليته, أعلنت مسؤوليتها, إعلان المسؤولية, تبنت المسؤولية, مسؤوليتها عن الهجوم, مسؤوليته عن الهجوم, مسؤوليتها عن التفجير, مسؤوليته عن التفجير, مسؤوليته عن العملية, تبنت الهجوم, تبنى العملية, تبنت العملية, تتبن, تتبنى, مسؤوليته عن, مسؤوليتها عن, مسؤوليتهم عن, مسؤوليتنا عن, مسؤوليتهما عن
  en: claim responsibility, claimed responsibility, claims responsibility, claiming responsibility, claim of responsibility, took responsibility for, claimed the attack, said it carried out the attack, said it was behind the attack, said they carried out the attack, responsibility for the attack, responsibility for the bombing, responsibility for the shooting
  fr: revendiquer l'attaque, revendiqué l'attaque, revendiqué l'attentat, revendication de l'attentat, a revendiqué, revendiquer la responsabilité, revendiqué l'opération, responsabilité de l'attaque, responsabilité de l'attentat, revendique l'attaque, revendique l'attentat, ont revendiqué
  es: reivindicar el ataque, reivindicó, se atribuyó, se adjudicó, reivindicación del ataque, reivindicaron, reivindica el ataque, reivindica el atentado, se atribuyeron, se adjudicaron, asumió la autoría, la autoría del ataque, la autoría del atentado, responsabilidad del ataque, responsabilidad del atentado
  ru: взять на себя ответственность, взяла на себя ответственность, взял на себя ответственность, взяли на себя ответственность, берёт на себя ответственность, ответственность за нападение, ответственность за взрыв, ответственность за атаку, ответственность за теракт

summon : event
  ar: استدعى, يستدعي, استدعاء, استدعت, استدعي, مذكرة استدعاء
  en: summon, summoned, summons, subpoena, subpoenaed, called in, was called in, calls in, summoning
  fr: convoquer, convoqué, convocation, assigner à comparaître
  es: citar a declarar, convocar, convocó, citación, convocatoria, convoque, convoquen
  ru: вызвать на допрос, повестка, вызван, созвать, вызвали

punish : event
  ar: عاقب, يعاقب, معاقبة, عقاب, جزاء
  en: punish, punished, punishment, penalise, penalised, disciplinary action
  fr: punir, puni, punition, pénaliser, sanctionner un
  es: castigar, castigo, castigado, penalizar, sancionar a, castigue, castiguen, penalice, penalicen
  ru: наказать, наказывать, покарать

retract-words : event
  ar: تراجع عن تصريحات, تراجع عن أقواله, سحب تصريحات, سحب أقواله, نكص, تراجعوا عن, يتراجع عن, سحب كلامه, سحب اتهامه, سحب اتهاماته, سحب تصريحه, سحب تعليقه, سحبت الخبر, سحبت المقال, سحب الخبر, غيرت رأيها, بدل أقواله, نشرت تصحيحا, نشر تصحيح, أصدرت تصويبا, تراجع عن كلامه, تراجع عن قراره, تراجع عن موقفه, تراجع عن وعده, تراجع عن اعترافه, تراجع عن اتهاماته, تراجعت عن موقفها, تراجعت عن وعدها, تراجعت عن قرار, تراجع عن القرار, تراجع عن قرار, عدل عن قراره, عدلت عن قرارها, عدل عن رأيه, رجع عن قراره, رجع عن كلامه
  en: retract, retracted, backtrack, backtracked, walked back, retraction, climbdown, U-turn, U-turns, about-face, about-turn, volte-face, flip-flop, flip-flopped, climbed down, climb down, climbs down, row back, rowed back, rowing back, reversed course, reverse course, reverses course, backed down, back down, backs down, backing down, withdraw his remark, withdraw his remarks, withdraw his comment, withdraw his comments, withdraw his allegation, withdraw his allegations, withdraw his claim, withdraw his words, withdraw his accusation, withdraw her remark, withdraw her remarks, withdraw her comment, withdraw her comments, withdraw her allegation, withdraw her claim, withdraw her words, withdraw her accusation, withdraw the remark, withdraw the remarks, withdraw the comment, withdraw the allegation, withdraw the allegations, withdraw the claim, withdraw the words, withdraw the accusation, withdraw their remark, withdraw their comment, withdraw their comments, withdraw their allegation, withdraw their allegations, withdraw their claim, withdraw their words, withdraw their accusation, withdrew his remark, withdrew his remarks, withdrew his comment, withdrew his comments, withdrew his allegation, withdrew his claim, withdrew his words, withdrew his accusation, withdrew his story, withdrew her remark, withdrew her remarks, withdrew her comment, withdrew her comments, withdrew her allegation, withdrew her allegations, withdrew her claim, withdrew her words, withdrew her accusation, withdrew her story, withdrew the remark, withdrew the remarks, withdrew the comment, withdrew the comments, withdrew the allegation, withdrew the allegations, withdrew the claim, withdrew the words, withdrew the accusation, withdrew the story, withdrew their remark, withdrew their remarks, withdrew their comment, withdrew their comments, withdrew their allegation, withdrew their allegations, withdrew their claim, withdrew their words, withdrew their accusation, withdrew their story, withdrew the report, withdrew the article, eat his words, change his story, change her story, change their story, change its story, changed his mind, changed her mind, changed their minds, changed its mind, change of heart, issue a correction, issued a correction, published a correction, correct the record, reversed its decision, reversed his decision, take back his words, take back his remarks, take back his comments, take back his claim, take back his claims, take back his promise, take back her words, take back her remarks, take back her comments, take back her claim, take back her claims, take back her promise, take back their words, take back their remarks, take back their comments, take back their claim, take back their claims, take back their promise, take back its words, take back its remarks, take back its comments, take back its claim, take back its claims, take back its promise, takes back its words, takes back its remarks, takes back its comments, takes back its claim, takes back its claims, takes back its promise, took back his words, took back his remarks, took back his comments, took back his claim, took back his claims, took back his promise, took back her words, took back her remarks, took back her comments, took back her claim, took back her claims, took back her promise, took back their words, took back their remarks, took back their comments, took back their claim, took back their claims, took back their promise, took back its words, took back its remarks, took back its comments, took back its claim, took back its claims, took back its promise, taken back his words, taken back his remarks, taken back his comments, taken back his claim, taken back his claims, taken back his promise, taken back her words, taken back her remarks, taken back her comments, taken back her claim, taken back her claims, taken back her promise, taken back their words, taken back their remarks, taken back their comments, taken back their claim, taken back their claims, taken back their promise, taken back its words, taken back its remarks, taken back its comments, taken back its claim, taken back its claims, taken back its promise, taking back its words, taking back its remarks, taking back its comments, taking back its claim, taking back its claims, taking back its promise
  fr: se rétracter, rétracté, faire marche arrière, revenir sur ses propos, rétractation, volte-face, revirement, rectificatif, rétropédaler, rétropédalage, changer d'avis, changé d'avis, change d'avis, se raviser, se ravise, s'est ravisé, s'est ravisée, se dédire, s'est dédit, retirer ses propos, retirer ses accusations, retirer son accusation, retirer ses aveux, retirer ses paroles, retire ses propos, retire ses accusations, retire ses aveux, retire ses paroles, faire machine arrière, fait machine arrière, fait marche arrière, font machine arrière, font marche arrière, revenir sur sa décision, revenir sur ses déclarations, revenir sur ses aveux, revenir sur leur décision, revenir sur sa parole, revient sur ses propos, revient sur sa décision, revient sur ses déclarations, revient sur ses aveux, revient sur leur décision, revient sur sa parole, revenu sur ses propos, revenu sur sa décision, revenu sur ses déclarations, revenu sur ses aveux, revenu sur leur décision, revenu sur sa parole, revenue sur ses propos, revenue sur sa décision, revenue sur ses déclarations, revenue sur ses aveux, revenue sur sa parole, reviennent sur ses propos, reviennent sur sa décision, reviennent sur ses déclarations, reviennent sur ses aveux, reviennent sur leur décision, reviennent sur sa parole, est revenu sur sa décision, est revenu sur ses propos, est revenu sur ses déclarations, est revenu sur ses aveux, est revenue sur sa décision, est revenue sur ses propos, est revenue sur ses déclarations, est revenue sur ses aveux, sont revenus sur leur décision
  es: retractarse, se retractó, dar marcha atrás, rectificar, rectificó, rectifica, rectificaron, rectificación, desdecirse, retractación, recular, reculó, recula, recularon, echarse atrás, se desdijo, se desdice, se retracta, dio marcha atrás, dieron marcha atrás, da marcha atrás, se echó atrás, se echaron atrás, se echa atrás, retirar sus palabras, retirar sus declaraciones, retirar la acusación, retirar sus acusaciones, retiró la acusación, retiró sus acusaciones, retira la acusación, retira sus acusaciones, cambiar de opinión, cambiar de idea, cambiar de postura, cambió de opinión, cambió de idea, cambió de postura, cambiaron de opinión, cambiaron de idea, cambiaron de postura, desdice, desdicen, desdijo, desdijeron, desdicho, desdicha, desdichos, desdichas, desdijera, desdiga, desdigan, rectifique, rectifiquen
  ru: отказаться от показаний, отозвать слова, пойти на попятную, передумать, передумал, передумала, передумали, отозвал заявление, отозвал обвинения, отозвал статью, отозвала статью, отозвали статью, изменил показания, изменил решение, изменил позицию, опубликовали опровержение, отказался от слов, отказался от показаний, отказался от обвинений, отказался от заявления, отказалась от слов, отказалась от показаний, отказалась от обвинений, отказалась от заявления, отказались от слов, отказались от показаний, отказались от обвинений, отказались от заявления, пошел на попятную, пошла на попятную, пошли на попятную, дать задний ход, дал задний ход, изменил свое решение, изменили свое решение, взять свои слова обратно, взять свои слова назад, взял свои слова обратно, взял свои слова назад, отказался от своих слов, отказался от своего обещания, отказалась от своих слов, отказалась от своего обещания, отказались от своих слов, отказались от своего обещания

contradict : event
  ar: ناقض, يناقض, تناقض, متناقض, متناقضة, تضارب, متضارب, متضاربة, تعارض, يتعارض
  en: contradict, contradicted, contradiction, contradictory, discrepancy, inconsistent, at odds
  fr: contredire, contredit, contradiction, contradictoire, incohérence, contredisent, contredirait, contrediraient, contredite, contredits, contredites, contredisait, contredisaient, contredisant, contredise
  es: contradecir, contradijo, contradicción, contradictorio, incongruencia, contradice, contradicen, contradijeron, contradicho, contradicha, contradichos, contradichas, contradiga, contradigan
  ru: противоречить, противоречие, противоречивый, расхождение

controversy : thing < dispute
  ar: جدل, مثير للجدل, جدال, سجال, مثيرة للجدل
  en: controversy, controversial, contentious, divisive
  fr: polémique, controverse, controversé, controversée
  es: polémica, polémico, controversia, controvertido
  ru: полемика, вызвавший споры

rule-out : event < reject
  ar: استبعد, يستبعد, استبعاد, استبعدت, استبعدوا, استثنى, استبعد احتمال
  en: rule out, ruled out, ruling out, rules out, exclude, excluded
  fr: exclure, exclu, exclut, exclue, écarter l'hypothèse, écarté, écarter, écartée, excluront
  es: descartar, descartó, descarta, descartado, descartan, excluir, excluido, excluyó, excluyera, excluyeran
  ru: исключить, исключил, исключать, исключает, исключена, исключены

dissent : event
  opposite: consensus
  ar: صوت مخالف, صوتوا ضد, عارض القرار, رأي مخالف, خالف, مخالف, مخالفون, انشقاق في الرأي, انقسم, ينقسم, انقسام, انقسامات, منقسم
  en: dissent, dissented, dissenter, dissenters, dissenting, split vote, split decision, divided, voted against, minority view, split
  fr: dissidence, voix dissidente, opinion dissidente, divisé, divisés, vote contre, voté contre
  es: disentir, disidencia, dividido, voto en contra, votó en contra, votaron en contra, discrepar, disiente, disienten, disintió, disintieron
  ru: особое мнение, голосовать против, проголосовал против, проголосовали против, разделились, несогласие, расколот

discontent : event < feeling
  ar: استياء, مستاء, سخط, ساخط, امتعاض
  en: discontent, resentment, dissatisfaction, frustrated, frustration, unhappy
  fr: mécontentement, mécontent, frustration, grogne
  es: descontento, malestar, frustración, insatisfacción
  ru: недовольство, недоволен, раздражение, разочарование

# --- doing, being there, taking part ---

accompany : event
  opposite: alone
  ar: رافق, يرافق, مرافقة, مرافق, مرافقين, برفقة, بصحبة, اصطحب, يصطحب, رافقت, رافقه, رافقتها, مصحوبا, مصحوبة
  en: accompany, accompanied, accompanies, accompanying, escort, escorted, companion, companions, together with, in the company of
  fr: accompagner, accompagné, accompagnée, accompagnés, escorter, escorté, en compagnie de, compagnon
  es: acompañar, acompañado, acompañada, acompañaba, escoltar, escoltado, en compañía de, acompañante
  ru: сопровождать, сопровождении, сопровождал, сопровождаемый, в компании, спутник жизни

present-there : quality
  opposite: absent
  ar: حاضر, حاضرا, حاضرين, متواجد, متواجدين, موجود, موجودا, موجودين, موجودة, تواجد, يتواجد, حضور
  en: present at, was present, were present, in attendance, on site, presence, on hand
  fr: présente, présents, présence, sur place
  es: presente en, presente, presentes, presencia
  ru: присутствие, присутствовал, присутствовали, присутствует, находился, находились

absent : quality
  ar: غائب, غائبا, غائبة, غياب, غاب, يغيب, تغيب, يتغيب, لم يحضر, لم يشارك, تغيب عن
  en: absent, absence, absentee, missing from, did not attend, stayed away, skipped, stayed home from, did not show up, no-show, sent a deputy
  fr: absent, absente, absents, absence, n'a pas fait le déplacement, brillait par son absence, ne s'est pas rendu
  es: ausente, ausentes, ausencia, inasistencia, se ausentó, no asistió, no acudió, no se presentó
  ru: отсутствие, отсутствовать, отсутствовал, отсутствующий, не приехал, не явился, не явилась, не приехала, не прибыл, пропустил

contribute : event
  ar: ساهم, يساهم, مساهمة, مساهمات, أسهم, يسهم, إسهام, إسهامات
  en: contribute, contributed, contribution, contributions
  fr: contribuer, contribué, contribution, contributions
  es: contribuir, contribuyó, contribución, aportar, aporte, aportación, contribuciones, aportaciones, contribuyera, contribuyeran
  ru: внести вклад, вклад, способствовать, способствовал

intervene : event
  ar: تدخل, يتدخل, تدخلت, تدخلات
  en: intervene, intervened, intervention, step in, stepped in
  fr: intervenir, intervenu, intervient, interviennent, interviendra, interviendront, interviendrait, interviendraient, intervenus, intervint, intervinrent
  es: intervenir, intervino, intervención, interviene, intervienen, intervendrá, intervendrán, intervendría, intervendrían, interviniera, intervinieran, intervenga, intervengan
  ru: вмешаться, вмешался, вмешательство

control-seize : event
  ar: سيطر, يسيطر, سيطرة, سيطرت, سيطروا, تحكم, يتحكم
  en: control, controls, controlled, controlling, take control, took control, dominate, dominated
  fr: contrôler, contrôle, contrôlé, maîtriser, maîtrisé
  es: controlar, control, controla, controlado, dominar
  ru: контролировать, контроль, контролирует, установить контроль

hit : event
  ar: ضرب, يضرب, ضربت, تضرب, صدم, يصدم, صدمت, هز, يهز, هزت
  en: hit, hits, hitting, struck, rocked, shook, shaken, knocked him down, knocked her down, knocked down a, knocked over, ran into
  fr: frapper, frappé, frappe, toucher, touché, secouer, secoué
  es: golpear, golpeó, golpeado, sacudir, sacudió, azotar, azotó, impactar, impactó, derribó al, derribó a un, derribó a una, derribó a dos, derribó a los, embestido
  ru: ударить, ударил, ударила, поразить, поразил, потрясти

disrupt : event
  ar: يعطل, تعطيل, تعطل, يتعطل, تعطلت, معطل, عرقل, يعرقل, عرقلة, أربك, يربك, إرباك, شل, يشل, شلل, عطلت, عطلوا, خرجت عن الخدمة, خروج عن الخدمة, أخرج عن الخدمة
  en: disrupt, disrupted, disrupts, disruption, disruptions, paralyse, paralysed, paralyze, cripple, crippled, out of service, hamper, hampered, knocked out of service, put out of service, knock out of service
  fr: perturber, perturbé, perturbée, perturbation, perturbations, paralyser, paralysé, entraver, entravé, désorganiser, hors service, mis hors service, hors d'usage
  es: perturbar, paralizar, paralizado, entorpecer, alterar, trastornar, fuera de servicio, dejó fuera de servicio, quedó fuera de servicio, entorpezca, entorpezcan, paralice, paralicen
  ru: нарушить работу, нарушение работы, парализовать, парализован, парализована, парализовала, сорвать, сбои в работе, вывести из строя, перебои, перебой, вывел из строя, выведена из строя, выведен из строя

disconnect : event
  ar: فصل التيار, قطع الاتصال, فصل الأجهزة, يقطع, قطعت, عزل الأنظمة, فصل عن الشبكة
  en: disconnect, disconnected, unplug, unplugged, cut off, take offline, taken offline, took offline, switch off, switched off, shut off, turn off, turned off, turns off, turning off, switches off, switching off
  fr: déconnecter, déconnecté, débrancher, couper, coupé, mis hors ligne, éteindre le, éteint, éteints, éteindre, éteignent, éteignit, éteignirent, éteindront, éteignait, éteignaient, éteignant, éteigne
  es: desconectar, desconectado, desconectó, cortar, cortó, cortado, apagar los, corte, apagó, apagaron, apagado, apagados, apagar sus
  ru: отключить, отключен, отключены, отключил, отключили, отключение, отсоединить, выключить, выключил, выключили, выключен, выключены

restore : event < resume
  opposite: disrupt
  ar: استعاد العمل, تستأنف العمل, تستأنف الوحدة, يستأنف العمل, أعاد تشغيل, إعادة تشغيل, إعادة التشغيل, أعيد تشغيل, عاد إلى العمل, عادت إلى العمل, إعادة الخدمة, استعادة الخدمة, استعادة الخدمات, استعادة الأنظمة, عودة الخدمة
  en: restore, restored, restores, restoring, restoration, restart, restarted, back online, back on line, back on stream, running again, to be running, back in service, up and running, reinstated, reconnect, reconnected, back to normal
  fr: rétablir, rétabli, rétablie, rétablis, rétablies, rétablissement, restaurer, restauré, remettre en service, remis en service, redémarrer, redémarré, remise en service
  es: restablecer, restablecido, restablecida, restableció, restablecimiento, restaurar, reconectar, reactivar, reactivado, poner de nuevo en servicio, restablezca, restablezcan
  ru: восстановить работу, восстановлена, восстановлены, восстановлено, восстановление, восстановили, возобновить работу, перезапустить, вновь заработал, восстановить, восстановил, восстанавливать, восстановят, восстановлен

train-people : event
  ar: يدرب, تدريب, تدريبات, مدربين على, تدرب, يتدرب, تأهيل, دورة تدريبية, تكوين, يكون في
  en: train staff, trained, training, trainee, trainees, workshop, workshops
  fr: former à, formation, formés, entraînement, stage de formation, stagiaire
  es: capacitar, capacitación, entrenar, entrenamiento, adiestrar, formación, capacitaciones
  ru: обучать, обучение, подготовка кадров, тренировка, учения персонала, стажер

test : event
  ar: اختبار, اختبارات, اختبر, يختبر, فحص, فحوص, فحوصات, يفحص, تجربة, تجارب, فحصه, فحصها, فحصت, فحصوا, اختبرت
  en: test, tests, tested, testing, trial run
  fr: tester, testé, test, tests, essai, essais, testée, testés, teste
  es: probar, ensayo, ensayos, test, pruebas de, probó, probaron, probado, prueba de laboratorio, pruebe, prueben
  ru: тест, тесты, тестирование, испытание, испытания, испытать, проверка

count : event
  ar: أحصى, يحصي, إحصاء عدد, يعد الأصوات, أحصت, تحصي, أحصوا, تعداد
  en: count, counted, counts, counting
  fr: compter, compté, décompte, comptage, dénombrer, comptent, comptabiliser, comptabilisé, dénombré, recensé, recenser
  es: contar, recuento, conteo, contabilizar, contabilizado, contaron, contabilizó, contabilizaron, contados, contabilice, contabilicen
  ru: подсчитать, подсчет, посчитать, насчитать, подсчитано, подсчеты

identify : event
  ar: حدد هوية, تحديد هوية, حدد هويته, تعرف على, يتعرف على, التعرف على, تعرف إلى, هوية, هويات, كشف هوية
  en: identify, identified, identifies, identification, identity, identities
  fr: identifier, identifié, identifiée, identification, identité
  es: identificar, identificado, identificó, identificación, identidad, identificaciones, identifique, identifiquen
  ru: опознать, опознан, идентифицировать, идентификация, личность установлена, установить личность

register : event
  ar: سجل, يسجل, تسجيل, سجلت, مسجل, مسجلة, رصد, يرصد, رصدت, قيد في السجل, سجلات
  en: register, registered, registration, recorded, log, logged, enrol, enrolled, signed up
  fr: enregistrer, enregistré, enregistrement, inscrire, inscrit, inscription, inscrivent, inscrivit, inscrivirent, inscriront, inscrivait, inscrivaient, inscrivant, inscrive
  es: registrar, registró, registrado, registro, inscribir, inscripción, inscrito
  ru: зарегистрировать, регистрация, зарегистрирован, зафиксировать, зафиксирован, записать, запись

design : event
  ar: صمم, يصمم, تصميم, تصاميم, مصمم
  en: design, designs, designed, designer
  fr: concevoir, conçu, conception, dessiner les plans, conçoit, conçoivent, concevra, concevront, concevrait, concevraient, conçus, conçut, conçurent, concevait, concevaient, concevant
  es: diseñar, diseño, diseñado, diseñador
  ru: проектировать, проект здания, дизайн, сконструировать, разработать проект

install : event
  ar: ركب, يركب, تركيب, ركبت, نصب, ينصب
  en: install, installed, installation, installations, fitted with
  fr: installer, installé, installation, installations
  es: instalar, instaló, instalado, instalación, instalaciones
  ru: установить оборудование, установка, установлены, монтаж, смонтировать

remove : event
  opposite: install
  ar: أزال, يزيل, إزالة, أزيل, أزيلت, رفع الأنقاض, انتزع من, أزالت, أزالوا
  en: remove, removed, removes, removal, take down, took down, clear away, cleared
  fr: ôter, retirer, retiré, supprimer, supprimé, déblayer, retirée, retirés
  es: retirar, retiró, retirado, eliminar, remover, suprimir, retiraron, retirada, quitó, remueve, remueven, remueva, remuevan
  ru: убрать, удалить, удаление, снять, устранить, удален, убрал, убрали, удалили, убрана

copy : event
  ar: ينسخ, نسخوا, نسخت, استنساخ
  en: copy, copied, copies, copying, duplicate, exfiltrate, exfiltrated
  fr: copier, copié, copiée, copiées, copie, exfiltrer, exfiltré, dupliquer
  es: copiar, copió, copiado, copiados, copia, exfiltrar
  ru: скопировать, копировать, скопированы, скопировали, копия, копирование

encrypt : event
  opposite: decrypt
  ar: شفر, يشفر, تشفير, مشفر, مشفرة, شفرت
  en: encrypt, encrypted, encrypts, encryption, scramble data
  fr: chiffrer les données, crypter, crypté, cryptées, chiffrement, cryptage, chiffrent les données, chiffré les données, chiffré les fichiers, chiffré les serveurs, données chiffrées, fichiers chiffrés, messages chiffrés, messagerie chiffrée, logiciel qui chiffre, cryptés, communications chiffrées
  es: cifrar, cifrado, cifraron, encriptar, encriptado, encriptación, encriptaciones, cifraron los datos, cifrado de datos
  ru: зашифровать, зашифрован, зашифрованы, зашифровали, шифрование, шифровать, шифровальщик

decrypt : event
  ar: فك التشفير, فك تشفير, يفك تشفير, مفتاح فك التشفير
  en: decrypt, decrypted, decryption, decryption key, unlock the files
  fr: déchiffrer, déchiffrement, décrypter, clé de déchiffrement
  es: descifrar, descifrado, desencriptar, clave de descifrado
  ru: расшифровать, расшифровка, дешифровать, ключ дешифрования

backup : thing
  ar: نسخة احتياطية, نسخ احتياطية, نسخ احتياطي
  en: backup, backups, back-up, back-ups, backup copies
  fr: sauvegardes, copies de sauvegarde
  es: copia de seguridad, copias de seguridad
  ru: резервная копия, резервные копии, резервное копирование, бэкап

paper-records : thing
  ar: سجلات ورقية, سجلات المرضى, سجلات طبية, سجل طبي, السجلات الطبية
  en: records, patient records, medical records, paper records, health records, patient data
  fr: dossiers médicaux, dossiers des patients, dossier médical, données médicales
  es: historiales médicos, historial médico, historia clínica, historias clínicas, expedientes
  ru: медицинские карты, медкарты, истории болезни, медицинские записи, данные пациентов

isolate : event
  ar: عزلة, معزول, معزولة, انعزال, عزلت القرى, منقطع عن العالم, عزلت, عزل القرى, عزلت الفيضانات, عزلت الثلوج, معزولون, معزولين, قرى معزولة, قطعت الطرق المؤدية
  en: isolate, isolated, isolation, cut off from, inaccessible, left cut off, villages cut off, cut off by floods, cut off by the floods, cut off by floodwaters, cut off by flooding, cut off by snow, cut off by the snow, cut off by landslides, were cut off, remain cut off, remained cut off, completely cut off, snowed in
  fr: isoler, isolé, isolée, isolés, isolées, isolement, coupé du monde, coupés du monde, coupées du monde, isolés par les eaux, isolé par la neige, isolés par la neige, coupée du monde, inaccessible, inaccessibles, injoignable
  es: aislar, aislado, aislados, aislada, aislamiento, incomunicado, incomunicados, incomunicada, incomunicadas, aisladas, quedaron aislados, quedaron incomunicados, quedaron aisladas, inaccesible, inaccesibles, quedó incomunicado, quedó aislado
  ru: изолировать, изолирован, изоляция, отрезан, отрезаны, отрезанный, отрезало, отрезанные, отрезаны от внешнего мира, отрезана, отрезано, отрезанными, в изоляции, недоступны для транспорта

surround : event
  ar: طوق, يطوق, تطويق, طوقت, أحاط, يحيط, محاط
  en: surround, surrounded, surrounding, encircle, encircled, cordon, cordoned
  fr: encercler, encerclé, entourer, entouré, cerner, boucler le quartier
  es: rodear, rodeó, rodeado, cercar, cercado, acordonar, acordonado, cerque, cerquen
  ru: окружить, окружен, окружение, оцепить, оцеплен, оцепление

pursue : event
  ar: طارد, يطارد, مطاردة, يلاحق, ملاحقة, تعقب, يتعقب
  en: pursue, pursued, pursuit, chase, chased
  fr: traquer, traque, pourchasser, course-poursuite, prendre en chasse
  es: perseguir, persecución policial, persiguió, darse a la caza, persigue, persiguen, persiguieron, persiga, persigan, persiguiendo
  ru: преследовать, погоня, погнаться, гнаться

exempt : event
  ar: إعفاء, معفى, معفاة, استثناء, إعفاءات, أعفي من الضرائب, أعفى من الضرائب, أعفي من الرسوم, إعفاء من الرسوم
  en: exempt, exempted, exemption, exemptions, waive, waived, waiver
  fr: exempter, exempté, exonérer, exonéré, exonération, dispense
  es: eximir, exento, exenta, exención, exonerar
  ru: освобожден от, льгота, льготы, освобождение от

weaken : event
  opposite: increase
  ar: أضعف, يضعف, إضعاف, أضعفت, قوض, يقوض, تقويض, قوضت
  en: weaken, weakened, weakens, undermine, undermined, undermines, erode, eroded
  fr: affaiblir, affaibli, affaiblissement, saper, sapé, fragiliser, fragilisé
  es: debilitar, debilitado, debilitó, socavar, mermar
  ru: ослабить позиции, ослабление, ослаблен, подрывать, подрыв доверия

tighten : event
  opposite: reduce
  ar: شدد, يشدد, تشديد, شددت, أحكم, يحكم قبضته
  en: tighten, tightened, tightening, tougher, toughen, stricter, strict, crack down on, stringent
  fr: durcir, durci, durcissement, resserrer, resserré, resserrement, strict, stricte
  es: endurecer, endureció, endurecimiento, restringir, estricto, estricta, endurezca, endurezcan
  ru: ужесточить, ужесточение, ужесточил, строгий, жесткий

throw : event
  ar: ألقى حجارة, يلقي الحجارة, رشق, يرشق, رشقوا, إلقاء الحجارة, رمى, يرمي, رمي, قذف
  en: throw, threw, thrown, throwing, hurl, hurled, pelted, lobbed
  fr: jeter, jeté, jets de pierres, lancer des pierres, jet
  es: arrojar, arrojó, arrojaron, tirar piedras, lanzar piedras, lanzaron piedras
  ru: бросать, бросить, бросили, швырять, забросать, метать

chant : event
  ar: هتف, يهتف, هتفوا, هتاف, هتافات, شعار, شعارات, لافتة, لافتات, ردد, يردد, رددوا
  en: chant, chanted, chanting, chants, slogan, slogans, placard, placards, banner, banners, shouted
  fr: scander, scandé, slogan, slogans, banderole, banderoles, pancarte, crier
  es: corear, corearon, consigna, consignas, pancarta, pancartas, lema, gritar
  ru: скандировать, скандировали, лозунг, лозунги, плакат, плакаты, выкрикивать

conspiracy : event < crime
  ar: مؤامرة, مؤامرات, تآمر, يتآمر, تآمروا, متآمر, مخطط إرهابي
  en: conspiracy, conspire, conspired, conspiring, plot, plotted, plotting, plots
  fr: complot, comploter, conspiration, comploté
  es: conspiración, conspirar, complot, confabulación, conspiraciones, confabulaciones
  ru: заговор, сговор, заговорщики, вступить в сговор

evict : event < expel
  ar: طرد من المنزل, أخلى المنازل, إخلاء المساكن
  en: evict, evicted, eviction, evictions
  fr: expulser de son logement, expulsion locative, expulsions locatives
  es: desahucio, desahuciar
  ru: выселить, выселение, выселяют

harass : event < crime
  ar: مضايقة, مضايقات, تنمر, يتنمر
  en: harass, harassed, harassment, bully, bullying, bullied, stalking, intimidation, intimidate
  fr: harceler, harcèlement, harcelé, intimidation, intimider
  es: acosar, acoso, acosado, hostigar, hostigamiento, intimidación, intimidaciones, hostigue, hostiguen
  ru: преследование, домогательство, домогательства, травля, запугивание, запугивать

suicide : event < kill
  ar: انتحر, ينتحر, انتحار, أنهى حياته, انتحر شنقا
  en: suicide, kill himself, killed himself, killed herself, took his own life, suicidal
  fr: suicide, se suicider, suicidé
  es: suicidio, suicidarse, se suicidó, se quitó la vida
  ru: самоубийство, покончить с собой, покончил с собой, суицид

terrorism : event < crime
  ar: إرهاب, مكافحة الإرهاب
  en: terrorism, terror, counter-terrorism, counterterrorism
  fr: terrorisme, terreur, antiterrorisme, antiterroriste
  es: terrorismo, terror, antiterrorista
  ru: терроризм, террор, антитеррористический

hunger-strike : event < protest
  ar: إضراب عن الطعام, أضرب عن الطعام, مضرب عن الطعام
  en: hunger strike, hunger strikes, hunger striker
  fr: grève de la faim
  es: huelga de hambre
  ru: голодовка, объявить голодовку

mutiny : event
  ar: تمرد, تمردوا, يتمرد, عصيان, عصيان مسلح
  en: mutiny, rebellion, insurrection, rebelled, insurgency
  fr: mutinerie, rébellion, insurrection
  es: motín, rebelión, insurrección
  ru: мятеж, бунт

refloat : event < retrieve
  ar: تعويم السفينة, إعادة تعويم, عوم السفينة
  en: refloat, refloated, salvage operation
  fr: renflouer, renflouement, remise à flot
  es: reflotar, reflotado, poner a flote
  ru: снять с мели, сняли с мели, поднять судно

nominate : event
  ar: ترشيح, رشح, يرشح, رشحت, مرشح لمنصب
  en: nominate, nominated, nomination, nominee, put forward as candidate
  fr: désigner candidat, investir candidat, désigné
  es: nominar, nominado, postular, postulación, designar candidato, postulaciones
  ru: выдвинуть кандидата, выдвинут, выдвижение, номинировать

reinstate : event < return
  opposite: dismiss
  ar: أعيد إلى منصبه, إعادته إلى منصبه, إعادة إلى العمل, أعاده إلى منصبه, أعادته إلى منصبه, عودته إلى منصبه, إعادته إلى عمله, أعيد إلى عمله
  en: reinstate, reinstatement, rehired, reinstated, reinstates, restored to his post, restored to her post, restored to office
  fr: réintégrer, réintégré, réintégration, rétabli dans ses fonctions, rétablie dans ses fonctions, réintégrée, réintègre
  es: reincorporar, readmitir, reintegrado, readmisión, restituyó en el cargo, restituido en el cargo, restituyó, repuso en el cargo, repuesto en su cargo, restituir en el cargo
  ru: восстановить в должности, восстановлен в должности, восстановил в должности, восстановлена в должности, восстановили в должности, восстановил на работе

drive : event
  ar: قاد سيارة, يقود سيارة, قيادة السيارة, كان يقود, قيادة السيارات, خلف المقود, قيادة القطار
  en: drive, drives, drove, driven, driving, behind the wheel, at the wheel, at the controls
  fr: conduire une, au volant, conduite en, aux commandes, conduisait
  es: conducir un, al volante, manejar un, conducía, a los mandos
  ru: вести машину, за рулем, управлял автомобилем, водить, ехал, ехала

# --- measures and states ---

speed : thing
  ar: سرعة, سرعات, سرعته, بسرعة
  en: speed, speeds, speeding, velocity
  fr: vitesse, vitesses, excès de vitesse
  es: velocidad, velocidades, exceso de velocidad
  ru: скорость, скорости, скоростью

speed-limit : thing < speed
  ar: حد السرعة, السرعة القصوى, السرعة المسموح بها, حدود السرعة, السرعة المحددة, سرعة قصوى
  en: speed limit, speed limits, speed restriction, maximum permitted speed, limit of
  fr: limitation de vitesse, vitesse autorisée, vitesse maximale, limite de vitesse, vitesse limite
  es: límite de velocidad, velocidad máxima, velocidad permitida, velocidad autorizada, máxima permitida
  ru: ограничение скорости, максимальная скорость, разрешенная скорость, допустимая скорость

height : thing < height-or-length
  ar: إلى ارتفاع, على ارتفاع, ارتفاع السد, علو, يبلغ ارتفاعه, يبلغ ارتفاعها, بارتفاع, ارتفاعه, ارتفاعها, يبلغ ارتفاع, البالغ ارتفاعه, البالغ ارتفاعها, يرتفع, ترتفع بنحو
  en: altitude of, up in the air, above sea level, height, heights, altitude, tall, metres high, meters high, feet high, metres tall, meters tall, feet tall, metre-high, metre-tall, foot-high, foot-tall
  fr: hauteur, altitude, mètres de haut, mètres de hauteur, haut de, haute de
  es: de alto, altura, altitud, metros de altura, metros de alto, de altura
  ru: на высоте, высота, высотой, высоте, высоты, метров в высоту

# Of what stands upright the Arabic word for length tells the height.
height-or-length : thing
  ar: يبلغ طوله, يبلغ طولها, طوله, طولها, البالغ طوله, البالغ طولها

anonymity : thing
  ar: طلب عدم ذكر اسمه, طلبت عدم ذكر اسمها, طلبوا عدم ذكر أسمائهم, طلب عدم الكشف عن هويته, طلب عدم الكشف عن اسمه, طلبت عدم الكشف عن هويتها, طلب عدم نشر اسمه, رفض الكشف عن اسمه, رفض ذكر اسمه, فضل عدم ذكر اسمه, فضل عدم الكشف عن اسمه, فضل عدم الكشف عن هويته, شرط عدم الكشف عن هويته, بشرط عدم الكشف عن هويته, شريطة عدم الكشف عن اسمه, شريطة عدم ذكر اسمه
  en: asked not to be named, asked not to be identified, asked to remain anonymous, asked for anonymity, requested anonymity, requested not to be named, spoke on condition of anonymity, declined to be named, declined to be identified, on condition of anonymity, speaking on condition of anonymity, speaking anonymously, under condition of anonymity
  fr: a demandé à rester anonyme, demandé à rester anonyme, a requis l'anonymat, requis l'anonymat, souhaité garder l'anonymat, demandé à ne pas être cité, demandé à ne pas être nommé, demandé l'anonymat, sous couvert d'anonymat, sous le couvert de l'anonymat, sous couvert de l'anonymat, à condition de rester anonyme
  es: pidió no ser identificado, pidió no ser identificada, pidió no ser nombrado, pidió el anonimato, pidió anonimato, pidió permanecer en el anonimato, solicitó el anonimato, pidieron no ser identificados, bajo condición de anonimato, a condición de no ser identificado, bajo anonimato
  ru: попросил не называть его имени, попросила не называть её имени, попросил об анонимности, пожелал остаться неназванным, на условиях анонимности, на условии анонимности

handball : event
  ar: لمسة يد, لمس الكرة بيده, لمست يد, لمسة اليد, لمست الكرة يده, لمست يده الكرة, تلمس يد
  en: handball, hand ball, handled the ball, touched the ball with his hand, hit his hand, hit his arm, struck his arm
  fr: main dans la surface, faute de main, touché le ballon de la main, touché la main, touché le bras
  es: mano dentro del área, mano en el área, tocó el balón con la mano, tocó la pelota con la mano, penalti por mano
  ru: игра рукой, игру рукой, сыграл рукой, касание рукой

royalty-payment : thing
  ar: إتاوة, إتاوات, الإتاوة, ريع
  en: royalty, royalties
  fr: redevance, redevances
  es: regalía, regalías, canon minero
  ru: роялти

balloon : thing
  ar: منطاد, مناطيد, بالون, بالونات
  en: balloon, balloons, airship
  fr: ballon sonde, ballon-sonde, ballon espion, ballon météo, montgolfière, dirigeable
  es: globo aerostático, globo espía, globo sonda, dirigible
  ru: воздушный шар, аэростат, воздушного шара, аэростата

date-back-to : event
  ar: يعود إلى عام, تعود إلى عام, يعود إلى سنة, تعود إلى سنة, يعود تاريخه إلى, يعود تاريخها إلى, يرجع إلى عام, ترجع إلى عام, يعود إلى العام, تعود إلى العام
  en: dates back to, date back to, dated back to, dating back to, dates from, dated from, dating from, goes back to, went back to
  fr: remonte à, remontent à, remontait à, remonte au, remontait au, date de, datait de, datant de
  es: se remonta a, se remontan a, se remontaba a, data de, datan de, databa de
  ru: восходит к, датируется, относится к

length : thing < height-or-length
  ar: طول, بطول, مسافة طولها
  en: kilometres long, kilometers long, metres long, meters long, miles long, in length, length, lengths
  fr: de long, de longueur, longueur, long de
  es: de largo, de longitud, longitud
  ru: в длину, длина, длиной, протяженность

distance : thing
  ar: عن الساحل, عن الشاطئ, قبالة الساحل, قبالة سواحل, على مسافة, تبعد, يبعد, مسافة, مسافات, على بعد, بعد كيلومترات
  en: offshore, off the coast, off shore, kilometres from, kilometers from, miles from, metres from, km from, distance, distances, away
  fr: au large, à quelques kilomètres de, du rivage, de la côte, distance, distances
  es: a distancia, de la costa, mar adentro, frente a la costa, distancia, distancias
  ru: на расстоянии, от берега, в километрах от, расстояние, расстоянии, дистанция

weight : thing
  ar: وزن, أوزان, وزنه
  en: weight, weights, weighs, weighed, weighing tonnes
  fr: poids, peser, pesant, pèse
  es: peso, pesa, pesaba
  ru: вес, весом, весит, масса

magnitude : thing
  ar: قوة الزلزال, شدة الزلزال, مقياس ريختر, ريختر, قوته على مقياس
  en: magnitude, richter, richter scale
  fr: magnitude, échelle de richter, richter
  es: escala de richter, richter, magnitud
  ru: магнитуда, магнитудой, шкала рихтера, рихтера

age : thing
  ar: من العمر, بالغ من العمر, عمره, عمرها, سن, أعمار, عن عمر
  en: age, aged, ages
  fr: âge, âgé, âgée, âgés
  es: edad, edades, de edad
  ru: возраст, возрасте, лет от роду

rare : quality
  ar: نادر, نادرة, نادرا, فريد, فريدة
  en: rare, rarely, unique, uncommon, scarcely
  fr: rare, rares, rarement, unique
  es: raro, rara, único, única, poco común
  ru: редкий, редко, уникальный

extraordinary : quality
  ar: استثنائي, استثنائية, خارق, استثنائيا
  en: extraordinary, exceptional, remarkable
  fr: extraordinaire, exceptionnel, exceptionnelle
  es: extraordinario, excepcional
  ru: экстраординарный

enough : quality
  opposite: not-enough
  ar: كاف, كافية, كاف من, كفاية, يكفي
  en: enough, sufficient, sufficiently, adequate, plenty
  fr: suffisant, suffisante, suffisamment, assez
  es: suficiente, suficientes, bastante, adecuado
  ru: достаточно, достаточный, хватает

not-enough : quality < shortage
  ar: غير كاف, غير كافية, لا يكفي
  en: insufficient, inadequate, not enough, lack, lacked, lacking, lacks, too few
  fr: insuffisant, insuffisante, insuffisance, manque de, manquer de, manque
  es: insuficiente, insuficientes, falta de, carencia, carecer
  ru: недостаточно, недостаточный, не хватает, нехватка

annual : quality
  ar: سنوي, سنوية, سنويا, كل عام
  en: annual, annually, yearly, per year
  fr: annuel, annuelle, annuellement, par an
  es: anual, anualmente, al año, por año
  ru: ежегодный, ежегодно, годовой, в год

monthly : quality
  ar: شهري, شهرية, شهريا
  en: monthly, per month
  fr: mensuel, mensuelle, par mois
  es: mensual, mensualmente, al mes
  ru: ежемесячный, ежемесячно, месячный, в месяц

daily : quality
  ar: يومي, يومية, يوميا
  en: daily, per day
  fr: quotidien, quotidienne, quotidiennement, par jour
  es: diario, diaria, diariamente, al día
  ru: ежедневный, ежедневно, суточный, в сутки

weekly : quality
  ar: أسبوعي, أسبوعية, أسبوعيا
  en: weekly, per week
  fr: par semaine
  es: semanal, semanalmente, por semana
  ru: еженедельный, еженедельно, недельный

preliminary : quality
  opposite: final-not-provisional
  ar: أولي, أولية, مبدئي, مبدئية, غير نهائي, غير نهائية
  en: preliminary, provisional, initial findings, unofficial results, partial results
  fr: préliminaire, préliminaires, provisoire, provisoires, résultats partiels
  es: preliminar, preliminares, provisional, provisionales, resultados parciales
  ru: предварительный, предварительные, предварительным, предварительно

final-not-provisional : quality
  ar: نهائي, نهائية, نهائيا, رسمي ونهائي
  en: final results, definitive, final report, final figures, final count
  fr: définitif, définitive, définitifs, résultats définitifs
  es: definitivo, definitiva, definitivos, resultados finales
  ru: окончательный, окончательные, окончательно, итоговый

partial : quality
  opposite: whole
  ar: جزئي, جزئية, جزئيا
  en: partial, partially, partly
  fr: partiel, partielle, partiellement, en partie
  es: parcial, parcialmente, en parte
  ru: частичный, частично

neutral : quality
  ar: محايد, محايدة, حياد, حيادي, غير منحاز
  en: neutral, neutrality, impartial, impartiality
  fr: neutre, neutralité, impartial
  es: neutral, neutralidad, imparcial
  ru: нейтральный, нейтралитет, беспристрастный

independent : quality
  ar: مستقل, مستقلة, مستقلون, بشكل مستقل
  en: independent, independently
  fr: indépendant, indépendante, indépendamment
  es: independiente, independientemente
  ru: независимый, независимо, независимая

drunk : quality
  ar: مخمور, سكران, ثمل, تحت تأثير الكحول, في حالة سكر
  en: drunk, intoxicated, drink-driving, under the influence, over the limit, drunken
  fr: ivre, en état d'ivresse, alcoolisé, état d'ébriété, alcoolémie
  es: borracho, ebrio, embriaguez, estado de embriaguez, bajo los efectos del alcohol, alcoholemia, embriagueces
  ru: пьяный, нетрезвый, в состоянии опьянения, опьянение, нетрезвом

alcohol : thing < drink
  ar: كحول, كحولي, خمر, خمور, مشروبات كحولية, نسبة الكحول
  en: alcohol, alcoholic, blood alcohol
  fr: alcool, alcoolique, taux d'alcool
  es: alcohol, alcohólico, tasa de alcohol
  ru: алкоголь, спиртное, алкотест, алкогольный

cautious : quality
  ar: حذرة, بحذر, متحفظ, تحفظ, تحفظات, حذرا
  en: cautious, cautiously, careful, carefully, wary
  fr: prudent, prudente, prudence, prudemment
  es: cauto, prudente, cautela, prudencia
  ru: осторожный, осторожно, осторожность

dry : quality
  ar: جاف, جافة, جفاف التربة
  en: dry, drying, dried, dries
  fr: sec, sèche, sécheresse des sols
  es: seco, seca, sequedad
  ru: сухой, засушливый

hot : quality
  opposite: cold
  ar: حار, ساخن, ساخنة, حر
  en: hot, hotter, heat
  fr: chaud, chaude, chaleur
  es: caliente, caluroso, calor
  ru: жаркий, горячий, жара

cold : quality
  ar: بارد, باردة, برودة
  en: cold, colder, chilly
  fr: froid, froide
  es: frío, fría
  ru: холодный, холод

deliberate : quality
  ar: متعمد, متعمدا, عمدا, مفتعل, مفتعلا, بفعل فاعل, عن قصد, مقصود
  en: deliberate, deliberately, intentional, intentionally, on purpose
  fr: délibéré, délibérée, délibérément, intentionnel, intentionnelle, intentionnellement, d'origine criminelle, origine criminelle
  es: deliberado, deliberada, deliberadamente, intencionado, intencionada, intencional, intencionadamente, a propósito
  ru: умышленный, умышленно, умышленным, преднамеренный, преднамеренно, намеренно, нарочно

unit : thing
  ar: وحدة من, وحدة الهندسة, وحدات, وحدتان, وحدتين, وحدتي
  en: unit, units
  fr: unités
  es: unidades
  ru: подразделение, подразделения, энергоблок

electric-power : thing
  ar: تيار كهربائي, التيار الكهربائي
  en: electric, electrical
  fr: électrique, électriques
  es: eléctrico, eléctrica
  ru: электрический, электро

federal : quality
  ar: اتحادي, اتحادية, فيدرالي, فيدرالية
  en: federal
  fr: fédéral, fédérale
  es: federal, federales
  ru: федеральный

ethnic : quality
  ar: عرقي, عرقية, إثني, طائفي, طائفية
  en: ethnic, ethnicity, sectarian, racial
  fr: ethnique, ethniques, communautaire
  es: étnico, étnica, sectario
  ru: этнический, межэтнический

chemical : quality
  ar: كيميائي, كيميائية, مواد كيميائية
  en: chemical, chemicals
  fr: chimique, chimiques
  es: químico, química, químicos
  ru: химический, химикаты

toxic : quality
  ar: سامة, سموم, غاز سام
  en: toxic, poisonous
  fr: toxique, toxiques
  es: tóxico, tóxica, tóxicos
  ru: токсичный, ядовитый

sick : quality
  ar: علة
  en: sick, ill, unwell, sick leave
  fr: malade, malades, souffrant
  es: enfermo, enferma, indispuesto
  ru: болен, больна

extremist : thing < person
  ar: متطرف, متطرفة, متطرفون, متطرفين, تطرف
  en: extremist, extremists, extremism, radical, radicals, hardliner, hardline
  fr: extrémiste, extrémistes, extrémisme, radical, radicaux
  es: extremista, extremistas, extremismo, radical, radicales
  ru: экстремист, экстремисты, экстремизм, радикальный, радикалы

enormous-disorder : event
  ar: فوضى, فوضوي, اضطراب, ارتباك
  en: chaos, chaotic, turmoil, disarray, confusion
  fr: chaos, chaotique, confusion, désordre, pagaille
  es: caos, caótico, confusión, desorden
  ru: хаос, хаотичный, неразбериха, беспорядок

# --- moving people and things ---

transfer : event
  ar: نقل, ينقل, نقلت, نقلوا, نقلها, عمليات نقل, يحمل, تحميل, ونقلتهم, نقلت إلى, نقلوا إلى, نقلها إلى, نقلهم إلى, تنقل الركاب, اقتيد إلى, جلب إلى, أحضر إلى, شحن إلى, شحنت إلى, حمل على الأكتاف
  en: transfer, transferred, transported, carry, carried, carries, carrying, convey, conveyed, ferried, shipped, airlifted, airlift, transports, ferrying, hauled, hauling, trucked to, towed to, bring to the, brings to the, brought to the, bringing to the, were brought to the, was brought to the, was taken to the museum, was taken to the port, was taken to the airport, was taken to the station, was taken to the court, was taken to the morgue, was taken to the stadium, was taken to the church, was taken to the palace, were taken to the museum, were taken to the port, were taken to the airport, were taken to the station, were taken to the court, were taken to the stadium, was taken to the police station
  fr: transférer, transféré, transfert, transporter, transporté, acheminer, acheminé, acheminement, transmis, transmet, conduit à, convoyer, convoyé, emmené à, emmené au, emmené aux, emmenée à, emmenée au, emmenés à, emmenés au, amené à, amené au, amenée à, amenée au, amenés à, amenés au, porté à dos, portée à dos, portés à dos, convoient, convoiera, convoieront
  es: trasladar, trasladado, traslado, trasladaron, transferir, transferencia, llevar a los, transportaba, transportó, transportaron, acarrear, acarreó, llevado a, llevado al, llevado ante, llevada a, llevada al, llevados a, llevados al, llevadas a, llevadas al, cargar con, transfiere, transfieren, transfirió, transfirieron, transfiriera, transfirieran, transfiera, transfieran, transfiriendo
  ru: перевезти, перевозить, перевод, перевезены, доставить, доставлен, перевозка, переброска, перебросить, перебросил, перебросила, транспортировать, перевезли, вез, везли, везет, везут, отвез, отвезли, увезли, привезли, привез, переправили, переправляют, доставляют в, доставляют на

# --- added ---

remit-case : event
  ar: أحال, يحيل, إحالة, أحيل, أحالت
  en: refer the case, referred to court, referral
  fr: renvoyer devant, renvoi devant, déféré
  es: remitir el caso, remitido a
  ru: передать дело, направить дело в суд

set-conditions : event
  ar: اشترط, يشترط, اشتراط, اشترطت
  en: make conditional, set as a condition, conditional on
  fr: conditionner, subordonner à, conditionnent, conditionnée, conditionnées, conditionnèrent
  es: condicionar, supeditar
  ru: обусловить, выдвинуть условие

commit-act : event
  ar: ارتكب, يرتكب, ارتكاب, ارتكبت, اقترف
  en: commit, committed, commits, perpetrate, perpetrated
  fr: commettre, commis, perpétrer, perpétré, commet, commettent, commettront, commise, commises
  es: cometer, cometió, cometido, perpetrar, perpetrado
  ru: совершить, совершил, совершили, совершен, совершение

foil : event < prevent
  ar: أحبط, يحبط, إحباط, أحبطت, أفشل, يفشل مخطط, إفشال
  en: foil, foiled, thwart, thwarted, frustrate, averted
  fr: déjouer, déjoué, faire échouer
  es: frustrar, desarticular, desarticulado, desbaratar, frustró
  ru: предотвратить теракт, сорвать планы, пресечь, пресечена

insist : event
  ar: أصر, يصر, إصرار, أصرت, تصر, مصر على, مصرا على, مصرة على, مصرون على, تمسك بموقفه, يتمسك بموقفه, متمسك بموقفه, تمسك بأقواله, متمسك بأقواله, تمسك بتصريحاته, تشبث بموقفه, تشبث برأيه, تمسك برأيه, متمسك برأيه, تمسكت برأيها, متمسكة برأيها, يتمسك برأيه, ثابت على موقفه, ثبت على موقفه
  en: insistence, insist, insisted, insisting, stand firm, stands firm, standing firm, hold firm, holds firm, held firm, holding firm, dug in, digging in, stick by, sticks by, stuck by, sticking by, maintain that, maintains that, doubled down, double down, doubles down, stand by his words, stand by his comments, stand by his remarks, stand by his decision, stand by his statement, stand by his story, stands by his words, stands by his comments, stands by his remarks, stands by his decision, stands by his statement, stands by his story, stood by his words, stood by his comments, stood by his remarks, stood by his decision, stood by his statement, stood by his story, standing by his words, standing by his comments, standing by his remarks, standing by his decision, standing by his statement, standing by his story, stand by her words, stand by her comments, stand by her remarks, stand by her decision, stand by her statement, stand by her story, stands by her words, stands by her comments, stands by her remarks, stands by her decision, stands by her statement, stands by her story, stood by her words, stood by her comments, stood by her remarks, stood by her decision, stood by her statement, stood by her story, standing by her words, standing by her comments, standing by her remarks, standing by her decision, standing by her statement, standing by her story, stand by their words, stand by their decision, stand by their story, stand by their report, stands by their words, stands by their decision, stands by their story, stands by their report, stood by their words, stood by their decision, stood by their story, stood by their report, standing by their words, standing by their decision, standing by their story, standing by their report, stand by its report, stand by its story, stand by its decision, stand by its statement, stands by its report, stands by its story, stands by its decision, stands by its statement, stood by its report, stood by its story, stood by its decision, stood by its statement, standing by its report, standing by its story, standing by its decision, standing by its statement, stick to his guns, stick to her guns, stick to his story, stick to her story, stick to their guns, stick to its guns, sticks to his guns, sticks to her guns, sticks to his story, sticks to her story, sticks to their guns, sticks to its guns, stuck to his guns, stuck to her guns, stuck to his story, stuck to her story, stuck to their guns, stuck to its guns, sticking to his guns, sticking to her guns, sticking to his story, sticking to her story, sticking to their guns, sticking to its guns, dig in his heels, dug its heels in
  fr: insister sur, exiger avec, insiste, insisté, insistent, s'entêter, s'entête, s'obstine, s'obstiner, maintenir que, maintient que, maintenu que, maintiennent que, tenir bon, tient bon, tenu bon, tiennent bon, persiste et signe, persister et signer, persister et signé, persister et signent, persisté et signer, persisté et signent, persistent et signer, persistent et signé, persistent et signent, camper sur sa position, camper sur ses positions, camper sur leurs positions, campe sur sa position, campe sur ses positions, campent sur leurs positions, rester sur sa position, rester sur ses positions, rester sur leurs positions, reste sur sa position, reste sur ses positions, reste sur leurs positions, restent sur sa position, restent sur ses positions
  es: insistir, insistió, insistencia, mantenerse firme, mantiene que, mantuvo que, mantienen que, sostiene que, sostuvo que, se mantuvo firme, se mantiene firme, se mantienen firme, se mantuvieron firme, se mantienen firmes, se mantuvieron firmes, seguir en sus trece, sigue en sus trece, siguió en sus trece
  ru: настаивать, настоять, настаивает, упорствует, твердо намерен, стоять на своем, стоит на своем, стоят на своем, стоял на своем

leave-behind : event
  ar: ترك, يترك, تركوا, تركت, خلف, خلفت, خلفوا, يخلف, تخلى عن, يتخلى عن, تخلي عن, تخلت
  en: abandon, abandoned, abandoning, give up, gave up, given up, relinquish, leave behind
  fr: abandonner, abandonné, abandon, renoncer, renoncé, laisser, laissé, abandonnent, abandonnée, abandonnées, abandonnèrent
  es: abandonar, abandonó, abandonado, abandono, renunciar a, dejar, dejó, dejaron
  ru: покинули

face : event
  ar: واجه, يواجه, مواجهة, واجهت, تواجه, مواجهات مع
  en: face, faced, faces, facing, confront, confronted, confrontation
  fr: faire face, affronter, affronté, confronté, confrontation
  es: enfrentar, enfrenta, enfrentó, afrontar, hacer frente, confrontación, confrontaciones
  ru: столкнуться с, сталкиваться, противостоять, противостояние

specify : event
  ar: حدد, يحدد, تحديد, حددت, يقضي, تقضي
  en: specify, specified, determine, determined, define, defined, fix a date
  fr: fixer, fixé, fixée, définir, déterminer, déterminé
  es: fijar, fijó, fijado, definir, determinar, determinó
  ru: определить, определил, установить, установил, установлен

pump : event
  ar: ضخ, يضخ, ضخت
  en: pump, pumped, pumping, inject
  fr: pomper, injecter, injection de
  es: bombear, inyectar, inyección de
  ru: качать, закачать, накачать, влить

shipping : event
  ar: شحن, ملاحة, نقل بحري, شحن بحري
  en: shipping, freight, cargo shipping
  fr: fret, transport maritime
  es: flete, transporte marítimo
  ru: судоходство, фрахт, перевозки

relations : thing
  ar: علاقة, علاقات
  en: relation, relations, relationship, ties
  fr: relation, relations, liens
  es: relación, relaciones, vínculo, vínculos
  ru: отношения, отношений, связи между

wave-series : thing
  ar: موجة, موجات
  en: wave, waves
  fr: vague, vagues
  es: ola, olas, oleada, oleadas
  ru: волна, волны

manufacture : event < production
  ar: صنع, يصنع, تصنيع
  en: make cars, manufacture, manufactured, manufacturing
  fr: fabriquer, fabriqué, fabrication
  es: fabricar, fabricó, fabricado, fabricación, fabricaciones, fabrique, fabriquen
  ru: изготовить, изготовление

practise : event
  ar: يمارس, ممارسة, ممارسات, مارس ضغوطا, مارست, تمارس, مارسوا, يمارسون, مارس حقه
  en: practise, practice, practices, exercise
  fr: pratiquer, pratique, pratiques, exercer
  es: practicar, práctica, prácticas, ejercer, practique, practiquen
  ru: практика, практиковать

combat-problem : event
  ar: كافح, يكافح, مكافحة, تصدي, محاربة
  en: combat, tackle, fight against, combating, crackdown on
  fr: lutter, lutte contre, combattre le
  es: luchar contra, lucha contra, combatir
  ru: бороться, борьба с, борьба против

manipulate : event < fraud
  ar: تلاعب, يتلاعب, تلاعبات, تزييف النتائج
  en: manipulate, manipulated, manipulation, rig, rigged, tamper, tampering
  fr: manipuler, manipulé, manipulation, truquer, truqué
  es: manipular, manipulado, manipulación, amañar, amañado, manipulaciones
  ru: манипулировать, манипуляция, манипуляции, подтасовка

campaign : event
  ar: حملة, حملات
  en: campaign, campaigns, campaigned
  fr: campagne, campagnes, faire campagne
  es: campaña, campañas
  ru: кампания, кампании

lose : event
  opposite: win
  ar: خسر, يخسر, خسرت, فقد, يفقد, فقدت, خسارة, هزيمة, هزائم, مهزوم, تخسر, خسروا, يخسرون, فقدوا, تفقد, هزم أمام, خسائر
  en: lose, lost, loses, losing, forfeit, defeat, loser, was defeated, were defeated, been defeated, being defeated, defeated by
  fr: perdre, perdu, perd, perte, pertes, défaite, perdant, vaincu, perdait, perdent, perdra, perdants, défaites, vaincus, été battu, été battue, été battus, battu, battue, battus, perdus, perdront
  es: perder, perdió, perdido, pierde, pérdida, pérdidas, derrota, perdedor, perdieron, perdía, pierden, fue derrotado, fueron derrotados, ser derrotado, derrotado por, derrotas, derrotado, derrotada, derrotados
  ru: потерять, потерял, терять, потеря, утратить, лишиться, поражение, проигравший, проиграть, проигрывать, проиграл, проиграла, потерпеть поражение, потеряла, потеряли, проиграли, уступил, уступила, уступили, лишился, лишились

win : event
  opposite: lose
  ar: ظفر, فاز, يفوز, فوز, فازت, فائز, انتصر, ينتصر, انتصار, انتصارات, فازوا, تفوز, فائزة, فائزين, يفوزون, ظفرت, انتصرت
  en: win, won, wins, winning, victory, winner
  fr: gagner, gagné, gagne, remporter, remporté, victoire, vainqueur, l'emporter, l'emporte, gagnent, gagnait, gagnera, ont gagné, remporte, remportent, remportée, victoires, vainqueurs, victorieux
  es: ganar, ganó, gana, ganado, victoria, vencer, venció, triunfo, triunfar, ganaron, ganan, ganaba, ganará, ganadores, vencieron, vence, triunfó, victorias
  ru: победить, победил, победила, победа, победы, выиграть, выиграл, одержать победу, победили, выиграли, выиграла, победитель, победители, побед

# --- winning, losing, recovering and crossing ---

retrieve : event
  ar: استعاد, يستعيد, استعادة, استرد, يسترد, استرداد, استرجع, استرجاع
  en: retrieve, retrieved, recover, recovered, recovery of, regain, regained, reclaim
  fr: récupérer, récupéré, récupération, recouvrer, recouvrement
  es: recuperar, recuperó, recuperación, recobrar, recuperaciones
  ru: вернуть себе, отвоевать, изъять обратно, восстановить контроль

rupture : event
  ar: تمزق, انفجر أنبوب, كسر أنبوب, تصدع, انفجرت ماسورة, انفجار أنبوب, انفجار ماسورة, كسر في أنبوب, كسر ماسورة, انفجار إطار, انفجر إطار, انفجر الإطار, انكسر الأنبوب, تمزق الأنبوب, تمزق أنبوب
  en: rupture, ruptured, burst, bursts, crack, cracked, fracture, burst pipe, pipe burst, burst main, water main burst, burst tyre, blowout, split open, broke open, give way
  fr: rupture, éclater, éclaté, fissure, fissuré, canalisation rompue, rupture de canalisation, rupture d'une canalisation, canalisation a éclaté, éclatement, éclatement d'un pneu, pneu éclaté, éclatée, éclatés
  es: rotura, reventar, reventó, fisura, fractura de, rotura de una tubería, rotura de la tubería, tubería rota, reventón, reventones, reventaron, reventado, rotura de tubería
  ru: разрыв, трещина, лопнуть, прорвало, прорыв трубы, прорвало трубу, лопнула, лопнули, лопнуло, лопнул, лопнула труба, лопнула шина, лопнуло колесо, порыв трубопровода, разрыв трубы

crane : thing
  ar: رافعة, رافعات, ونش
  en: crane, cranes, digger, excavator, bulldozer
  fr: grue, grues, bulldozer
  es: grúa, grúas, excavadora
  ru: кран, краны, бульдозер, экскаватор

hunger : event < famine
  ar: جوع, جائع, تجويع, جوعى
  en: hunger, hungry, starvation, starving
  fr: faim, affamé
  es: hambre, hambriento
  ru: голод, голодать, голодный

minutes-doc : thing
  ar: محضر, محاضر الجلسات
  en: minutes of the meeting, minutes of its meeting, the minutes
  fr: procès-verbal
  es: acta, actas
  ru: протокол, протокол заседания

blood : thing
  ar: دم, دماء, نزف, نزيف
  en: blood, bleeding, bled
  fr: sang, sanglant, saigner
  es: sangre, sangrado
  ru: кровь, кровотечение

trace-mark : thing
  ar: بصمة, بصمات, أثر, آثار أقدام
  en: trace, traces, fingerprint, fingerprints, footprint
  fr: trace, traces, empreinte, empreintes
  es: huella, huellas, rastro
  ru: след преступника, отпечаток, отпечатки

inequality : thing
  ar: عدم مساواة, تفاوت, فجوة
  en: inequality, inequalities, gap, disparity
  fr: inégalité, inégalités, écart, fossé
  es: desigualdad, desigualdades, brecha
  ru: неравенство, разрыв между, разрыв в

register-of-voters : thing
  ar: سجل الناخبين, قوائم الناخبين
  en: electoral roll, voter roll, voter register
  fr: listes électorales, liste électorale
  es: padrón, padrón electoral, censo electoral
  ru: списки избирателей, реестр избирателей

infringement : thing < crime
  ar: مخالفة قانونية, جنحة, جناية
  en: infringement, violation, offence, felony, misdemeanour
  fr: infraction, infractions, contravention
  es: infracción, infracciones, violación, vulneración, vulneraciones
  ru: правонарушение, нарушение закона

insecurity : thing
  ar: انعدام الأمن, انفلات أمني
  en: insecurity, lawlessness
  fr: insécurité
  es: inseguridad
  ru: отсутствие безопасности, беззаконие

uncertainty-x : thing
  ar: عدم يقين, غموض الموقف
  en: uncertainty
  fr: incertitude
  es: incertidumbre
  ru: неопределенность

performance : thing
  ar: أداء, إنجاز العمل
  en: performance, productivity, efficiency
  fr: rendement, performance, performances
  es: rendimiento, desempeño, productividad
  ru: показатели, производительность, эффективность

balance-remaining : thing
  ar: رصيد, أرصدة
  en: balance, balances
  fr: solde, soldes
  es: saldo, saldos
  ru: остаток, баланс

collect-money : event
  ar: جمع التبرعات, جمع الأموال, تحصيل, حصل الرسوم, جباية, جبى, جمع مبلغ
  en: raise money, collect, collected, collection, fundraising, raised funds, collecting, collects, raised money
  fr: collecter, collecté, collecte, recouvrement d'impôts, collectent, récolté, levée de fonds, levé des fonds
  es: recaudar, recaudó, recaudado, cobrar, cobro, recaudaron, recaudación, recauda
  ru: собрать средства, сбор средств, собрали, собрал средства, собрать деньги, собрали деньги, сбор денег

harm-interest : event < harm
  ar: أضر بمصالح
  en: harm, harmed, damaging to
  fr: nuire, nuit à, préjudice
  es: perjudicar, perjudicó, perjuicio, perjudicado, perjudique, perjudiquen
  ru: навредить, нанести вред, вред

transit-cross : event
  ar: عبر الحدود, يعبر, عبور, عبروا, اجتاز, يجتاز
  en: cross, crossed, crosses, crossing
  fr: traverser, franchir, franchi
  es: cruzar, cruzó, cruzaron, cruce, atravesar, atraviesa, atraviesan
  ru: пересечь, пересекать, пересечение, перейти границу

exploit-site : event
  ar: تشغيل, شغل, يشغل
  en: operate, operates, operated, run, runs, running, functioning
  fr: exploitation, fonctionner, fonctionne, fonctionnement, tourner, fonctionnent, fonctionnée, fonctionnées, fonctionnèrent
  es: operar, opera, operó, funcionar, funciona, funcionamiento
  ru: функционировать, эксплуатация, эксплуатировать, действовать

stretch-of-road : thing
  ar: مقطع طريق, جزء من الطريق
  en: stretch of road, section of track, stretch of track
  fr: tronçon, portion de route, virage, virages
  es: tramo, tramos, curva, curvas
  ru: участок дороги, участок пути, поворот

bend : thing
  ar: منعطف, منحنى
  en: bend, curve, sharp curve
  fr: courbe, tournant
  es: recodo, viraje
  ru: изгиб, кривая

line-route : thing
  ar: خط, خطوط
  en: line, lines
  fr: ligne, lignes
  es: línea, líneas
  ru: линия, линии, ветка

# --- deceiving, leaving the road, gas against crowds ---

deceive : event
  ar: خدع, يخدع, خداع, تضليل, ضلل, يضلل, غش, يغش
  en: mislead, misled, misleading, deceive, deceived, deception, dupe
  fr: tromper, trompé, induire en erreur, duper, tromperie
  es: engañar, engañó, engañado, engaño
  ru: обмануть, обман, ввести в заблуждение, обманул

tear-gas : thing
  ar: غاز مسيل للدموع, الغاز المسيل للدموع, قنابل مسيلة للدموع, القنابل المسيلة للدموع, قنابل الغاز
  en: tear gas, teargas, pepper spray
  fr: gaz lacrymogène, gaz lacrymogènes, grenades lacrymogènes
  es: gas lacrimógeno, gases lacrimógenos
  ru: слезоточивый газ, слезоточивого газа

veer-off : event < accident
  ar: انحرف, ينحرف, انحرفت, انحراف, خرجت عن المدرج, خرج عن المسار
  en: skidded off, skid off, veered off, veer off, swerved, left the road, came off the road, left the track
  fr: sortie de route, quitté la route, faire une embardée, sorti de la piste
  es: salirse de la vía, se salió de, se salió de la vía, despistarse, derrapar
  ru: съехал с дороги, выкатился за пределы, вылетел с дороги, занесло

kick-off : event < begin
  ar: انطلاق المباراة, صافرة البداية, بداية المباراة, ركلة البداية
  en: kick-off, kickoff, start of the match, start of the game, got under way at, kicked off at
  fr: coup d'envoi du match, coup d'envoi, début du match, début de la rencontre, donné le coup d'envoi
  es: inicio del partido, saque inicial, comienzo del partido, arranque del partido, inicio del encuentro, echó a rodar, echar a rodar, pitido inicial
  ru: начало матча, стартовый свисток, начала матча

extra-time : thing < sport
  ar: الوقت الإضافي, وقت إضافي, الوقتين الإضافيين, الشوط الإضافي, الشوطين الإضافيين, أشواط إضافية, التمديد في المباراة
  en: extra time, extra-time, overtime period, in overtime
  fr: en prolongation, en prolongations, but en prolongation, aux prolongations, les prolongations, des prolongations, après prolongation, après prolongations
  es: en la prórroga, de la prórroga, tiempo extra, tiempo suplementario, tiempos extra, prórroga del partido
  ru: дополнительное время, в дополнительное время, дополнительном времени, дополнительного времени, овертайм, овертайме, экстра-тайм

stoppage-time : thing < sport
  ar: الوقت بدل الضائع, الوقت المحتسب بدل الضائع, بدل الضائع, الوقت الضائع
  en: stoppage time, injury time, added time
  fr: temps additionnel, arrêts de jeu
  es: tiempo añadido, tiempo de descuento, tiempo de reposición, tiempo agregado
  ru: компенсированное время, добавленное время, компенсированное ко времени

match-half : thing < sport
  ar: الشوط الأول, الشوط الثاني, شوط أول, شوط ثان, نهاية الشوط الأول, بين الشوطين, استراحة الشوطين
  en: half-time, half time, first half of the match, second half of the match
  fr: mi-temps, première mi-temps, seconde mi-temps, deuxième mi-temps, la pause du match
  es: primer tiempo, segundo tiempo, primera parte del partido, segunda parte del partido, medio tiempo, antes del descanso, tras el descanso, entretiempo
  ru: тайм, первый тайм, второй тайм, перерыв матча, первого тайма, второго тайма, первом тайме, втором тайме

match-abandoned : event < stop
  ar: إلغاء المباراة, ألغى الحكم المباراة, ألغيت المباراة, إيقاف المباراة نهائيا, إلغاء اللقاء, ألغي اللقاء, أنهى الحكم المباراة, إيقاف اللقاء نهائيا, أوقف المباراة نهائيا, أوقفت المباراة نهائيا, إنهاء المباراة قبل موعدها
  en: match was abandoned, game was abandoned, match abandoned, abandoned match, abandon the match, abandoned the match, abandoned the game, call off the match, abandoned after, was abandoned, were abandoned, abandoned game, game abandoned, ended early, match called off, game called off, abandoned at half-time, match was called off, game was called off, suspended the match definitively, ended the match early, was called off at half-time
  fr: match définitivement arrêté, arrêt définitif du match, arrêt définitif de la rencontre, match arrêté définitivement, rencontre définitivement arrêtée, match arrêté, match abandonnée, match abandonné, rencontre abandonnée, rencontre abandonné, match interrompue définitivement, match définitivement interrompu, rencontre interrompue définitivement, rencontre définitivement interrompu, l'arbitre a mis fin au match
  es: partido suspendido definitivamente, suspensión definitiva del partido, partido fue suspendido definitivamente, suspendió definitivamente el partido, partido cancelado, partido suspendido, partido abandonado, encuentro cancelado, encuentro suspendido, encuentro abandonado, suspensión del partido, se suspendió el partido, se suspendió el encuentro, fue suspendido el partido, fue suspendido el encuentro, dio por terminado el partido, dio por concluido el partido
  ru: матч не был доигран, матч не доигран, матч прекращен, матч был прекращен, матч отменен, досрочно завершен, матч остановлен окончательно, судья прекратил матч, арбитр прекратил матч, матч завершили досрочно

visitor : thing < person
  ar: زائر, زوار, زائرة, زائرين, زائرون, زائرا, زوارا, رواد المهرجان, الحاضرون, الحاضرين
  en: visitor, visitors, attendee, attendees, festival-goers, festivalgoers, concertgoers, ticket holders
  fr: visiteur, visiteurs, visiteuse, festivalier, festivaliers
  es: visitante, visitantes, asistentes, festivaleros
  ru: посетитель, посетители, посетителей, гости фестиваля

attract : event
  ar: استقطب, يستقطب, استقطبت, جذب, يجذب, جذبت, اجتذب, يجتذب, اجتذبت, جذب الزوار
  en: attract, attracted, attracts, attracting, drew, draws crowds, drew crowds, pulled in, draw visitors, draws visitors
  fr: attirer, attiré, attire, attirent, attirait, attirera, attirant
  es: atraer, atrajo, atrajeron, atrae, atraen, atraído, atraerá, congregó, atraiga, atraigan, atrayendo
  ru: привлечь, привлек, привлекла, привлекло, привлекает, собрал зрителей, собрала зрителей

last-for : event
  ar: دام, يدوم, دامت, تدوم, تمتد, يمتد, امتدت, امتد, ستمتد, سيمتد, استغرق, يستغرق, استغرقت, تستغرق, لمدة استمرت, مدتها, مدته, يسري حتى, تستمر حتى, يستمر حتى, استمرت ساعات, استمر ساعات, استمر لساعات, استمرت لساعات, استمر لأيام, استمرت لأيام, استمر أياما, يمتد على, تمتد على, امتد على مدى, امتدت على مدى, على مدى أيام, على مدى ساعات
  en: lasted, lasts, will last, lasting, would last, could last, runs until, run until, runs for, spanned, ran for, running time, continued for, take hours, take weeks, take months, take days, take years, take minutes, takes months, takes days, took hours, took weeks, took months, took days, took years, took minutes, taken hours, taken weeks, taken months, taken days, taken years, taken minutes, took about, took around, took nearly, took almost, takes about, stretched over, spread over, drag on for, drags on for, dragged on for, dragging on for, went on for, go on for, goes on for, gone on for, going on for, take several hours, take several weeks, take several months, take several days, take several years, take several minutes, take many hours, take many weeks, take many months, take many days, take many years, take many minutes, takes many months, takes many days, took several hours, took several weeks, took several months, took several days, took several years, took several minutes, took many hours, took many weeks, took many months, took many days, took many years, took many minutes, taken several hours, taken several weeks, taken several months, taken several days, taken several years, taken several minutes, taken many hours, taken many weeks, taken many months, taken many days, taken many years, taken many minutes, took less than, took more than, takes less than, over in minutes, take a few hours, take a few weeks, take a few months, take a few days, take a few years, take a few minutes, takes a few hours, takes a few weeks, takes a few months, takes a few days, takes a few years, takes a few minutes, took a few hours, took a few weeks, took a few months, took a few days, took a few years, took a few minutes, taken a few hours, taken a few weeks, taken a few months, taken a few days, taken a few years, taken a few minutes, taking a few hours, taking a few weeks, taking a few months, taking a few days, taking a few years, taking a few minutes
  fr: durer, duré, dura, durera, dureront, duraient, durait, durent, court jusqu'en, court jusqu'au, courra jusqu'en, s'étaler sur, s'étale sur, s'étend sur, s'est prolongé, s'est prolongée, prendre plusieurs heures, prendre plusieurs jours, prendre plusieurs semaines, prendre plusieurs mois, prendre plusieurs années, prendre plusieurs minutes, prendre des heures, prendre des jours, prendre des semaines, prendre des mois, prendre des années, prendre des minutes, prendre quelques heures, prendre quelques jours, prendre quelques semaines, prendre quelques mois, prendre quelques années, prendre quelques minutes, pris plusieurs heures, pris plusieurs jours, pris plusieurs semaines, pris plusieurs mois, pris plusieurs années, pris plusieurs minutes, pris des heures, pris des jours, pris des semaines, pris des mois, pris des années, pris des minutes, pris quelques heures, pris quelques jours, pris quelques semaines, pris quelques mois, pris quelques années, pris quelques minutes, prendra des heures, prendra des jours, prendra des semaines, prendra des mois, prendra des années, prendra des minutes, prend plusieurs heures, prend plusieurs jours, prend plusieurs semaines, prend plusieurs mois, prend plusieurs années, prend plusieurs minutes, prend des heures, prend des jours, prend des semaines, prend des mois, prend des années, prend des minutes, prend quelques heures, prend quelques jours, prend quelques semaines, prend quelques mois, prend quelques années, prend quelques minutes, s'est étalé sur, mettre plusieurs heures, mettre plusieurs jours, mettre plusieurs semaines, mettre plusieurs mois, mettre des heures, mettre des jours, mettre des semaines, mettre des mois, mettre quelques heures, mettre quelques jours, mettre quelques semaines, mettre quelques mois, mis plusieurs heures, mis plusieurs jours, mis plusieurs semaines, mis plusieurs mois, mis des heures, mis des jours, mis des semaines, mis des mois, mis quelques heures, mis quelques jours, mis quelques semaines, mis quelques mois, pendant des heures, pendant des jours, pendant des semaines, pendant des mois, pendant plusieurs heures, pendant plusieurs jours, pendant plusieurs semaines, pendant plusieurs mois, il a fallu plusieurs, il a fallu des, s'est étirée, s'est étiré
  es: durar, duró, duraron, duran, durará, durarán, duraba, durado, tuvo una duración, se prolongó, se prolongará, se extenderá hasta, tiene vigencia hasta, tardar, tardó, tardaron, tarda, tardará, tardarán, prolongarse, prolongó, prolongará, durante horas, durante días, extenderse por, extenderse durante, llevar varias horas, llevar varias días, llevar varias semanas, llevar varias meses, llevar varias años, llevar varias minutos, llevar varios minutos, llevar algunas horas, llevar algunas días, llevar algunas semanas, llevar algunas meses, llevar algunas años, llevar algunas minutos, llevar algunos años, llevar algunos minutos, llevó algunas años, llevó algunas minutos, tomar varias horas, tomar varias días, tomar varias semanas, tomar varias meses, tomar varias años, tomar varios horas, durante varias horas, durante varios días, durante varias semanas, durante varios meses, se extiende por, se extiende durante, se alargó, se alargaron, se extendió durante, se extendieron durante, se prolongaron, prolongue, prolonguen
  ru: длиться, длится, длился, длилась, длилось, длились, продлился, продлилась, продлится, продлятся, продолжительность, действует до, рассчитан до, займет, продолжалось, продолжались, понадобилось, длившийся, длившаяся, занять часы, занял час, потребовалось несколько, ушло несколько, затянулась на, затянулся на, в течение нескольких, на протяжении нескольких

hear-sound : event
  ar: سمع, يسمع, سمعت, سمعوا, سماع, سماع دوي, مسموع, استمع, يستمع, استمعت, استماع, دوى, دوت, يدوي, دوي, أصغى, تناهى إلى
  en: heard, hear, hears, audible, listen, listened, earshot, rang out, ring out, rings out, within earshot, hearing a bang
  fr: entendre, entendu, entend, entendent, entendue, entendues, entendus, audible, écouter, écouté, écoute, écoutent, retentir, retenti, retentit, retentissent, a retenti, ont retenti, entendront
  es: oír, oyó, oyeron, oído, oye, oyen, se oyó, se escuchó, escuchó, escucharon, escuchado, se escucharon, escuchar, escucha, escuchan, retumbar, retumbó, retumbaron, oírse, resonó, resonaron, sonaron, sonó una
  ru: услышать, услышал, услышали, слышать, слышал, слышали, слышны, слышен, слушать, слушали, прослушать, заслушать, слышат, раздался, раздались, раздалась, прозвучал, прозвучали, доносился, доносились

additional : quality
  ar: إضافي, إضافية, إضافيا, إضافيين, إضافيون
  en: additional, extra, supplementary
  fr: supplémentaire, supplémentaires, additionnel, additionnelle
  es: adicional, adicionales, suplementario, extra
  ru: дополнительный, дополнительная, дополнительные, дополнительных, добавочный

substance-leak : event < accident
  ar: تسرب الغاز, تسرب غاز, تسرب كيميائي, تسرب للأمونيا, تسرب الأمونيا, تسرب أمونيا, تسرب مادة كيميائية, تسرب مواد كيميائية, تسرب غاز الأمونيا, تسرب للغاز, تسرب غاز سام, تسربت مادة, تسرب الكلور, تسرب غاز الكلور, تسرب المياه, تسرب إشعاعي, تسرب المواد الكيميائية, تسرب مواد سامة, تسربت مواد, تسرب حمض, تسرب, تسربت, يتسرب, تتسرب, تسربات, تسرب الوقود, تسرب للوقود, تسرب وقود, تسرب النفط, تسرب الزيت
  en: gas leak, gas leaked, ammonia leak, chemical leak, chlorine leak, leak of ammonia, leak of gas, leak of chlorine, leaked from a tank, leaked from a pipe, leaking from, leaked from, escaped gas, gas escaped, gas escaping, escape of gas, ammonia escaped, escaped from a tank, escaped from a pipe, toxic leak, water leak, radiation leak, chemical spill, chemicals leaked, chemicals spilled, chemical leaks, leak of chemicals, toxic spill, acid leak, acid spill, radioactive leak, spillage, leak of toxic, spilling chemicals, leaked from the tank, fuel leak, fuel leaked, fuel had leaked, oil leak, oil leaked, oil had leaked, leaked into, leak of fuel, leak of oil, leaking fuel, leaking oil, seep into, seeped into
  fr: fuite de gaz, fuite d'ammoniac, fuite chimique, fuite de chlore, fuite de produits chimiques, fuite d'un produit chimique, fuite toxique, fuite d'eau, gaz s'est échappé, gaz s'échappe, s'est échappé d'une canalisation, s'est échappé d'une cuve, s'est échappé d'un réservoir, ammoniac s'est échappé, fuite radioactive, fuite de produit chimique, fuite d'acide, fuite de produit toxique, déversement de produits chimiques, déversement chimique, déversement accidentel, déversement toxique, rejet toxique, rejets toxiques, fuite de carburant, fuite de pétrole, fuite de mazout, carburant s'est échappé, carburant s'est répandu, fuite d'hydrocarbures
  es: fuga de gas, escape de gas, fuga de amoníaco, fuga de amoniaco, fuga química, fuga de cloro, fuga de sustancias químicas, fuga de productos químicos, se escapó gas, escapó gas, escape de amoníaco, escape de cloro, fuga tóxica, fuga de agua, fuga radiactiva, fuga de ácido, escape de amoniaco, escape tóxico, derrame químico, derrame tóxico, derrame de productos químicos, vertido tóxico, vertido químico, vertido de productos químicos, fuga de combustible, derrame de combustible, vertido de combustible, fuga de petróleo, derramó combustible, derramado combustible
  ru: утечка газа, утечка аммиака, утечка хлора, химическая утечка, утечка химикатов, утечка химических веществ, утечка воды, утечка радиации, утечка кислоты, утечка токсичных веществ, утечку аммиака, утечку хлора, утечки аммиака, утечки хлора, разлив химикатов, разлив кислоты, утечка топлива, утечки топлива, утечку топлива, разлив топлива, утечка нефти

alert-lifted : event < lift-restriction
  ar: رفع الإنذار, رفع حالة الإنذار, إلغاء الإنذار, انتهاء حالة الإنذار, ألغي الإنذار, رفع التأهب
  en: alert was lifted, alarm was lifted, alert lifted, warning was lifted, lifted the alert, lifted the warning, all-clear, all clear was given
  fr: levée de l'alerte, alerte levée, alerte a été levée, levé l'alerte, lever l'alerte, fin d'alerte
  es: levantarse la alerta, levantó la alerta, se levantó la alerta, levantaron la alerta, fin de la alerta, alerta levantada, levantamiento de la alerta
  ru: отбой тревоги, сняли тревогу, отмена тревоги, тревога отменена

smell : thing
  ar: رائحة, روائح, رائحة كريهة
  en: smell, smells, odour, odor, stench
  fr: odeur, odeurs, puanteur
  es: olor, olores, hedor
  ru: запах, запахи, запаха

keep-promise : event
  opposite: break-promise
  ar: وفى بوعده, وفت بوعدها, وفى بالوعد, أوفى بوعده, أوفت بوعدها, أوفوا بوعدهم, يفي بوعده, الوفاء بالوعد, الوفاء بوعده, الوفاء بوعودها, الوفاء بوعوده, التزم بوعده, نفذ وعده, صدق وعده, بر بوعده, الوفاء بتعهداته, الوفاء بتعهداتها, أوفى بتعهداته, الوفاء بالتزاماتها
  en: kept its promise, kept his promise, kept her promise, kept their promise, keep its promise, keep his promise, keep their promise, keeps its promise, kept his word, kept her word, kept its word, keep his word, keep its word, keep their word, honoured its pledge, honoured his pledge, honored its pledge, honour its commitments, honoured its commitments, made good on, make good on, makes good on, fulfilled its promise, fulfilled his promise, fulfil its promise, delivered on its promise, delivered on his promise, deliver on its promises, stuck to its promise, true to his word, true to its word, lived up to its promise
  fr: tenir parole, tient parole, tenu parole, tiennent parole, promesse tenue, promesses tenues, tenir sa promesse, tenir ses promesses, tenir sa parole, tenir leurs promesses, tenir leur promesse, tenir son engagement, tenir ses engagements, tient sa promesse, tient ses promesses, tient sa parole, tient leurs promesses, tient leur promesse, tient son engagement, tient ses engagements, tenu sa promesse, tenu ses promesses, tenu sa parole, tenu leurs promesses, tenu leur promesse, tenu son engagement, tenu ses engagements, tiennent sa promesse, tiennent ses promesses, tiennent sa parole, tiennent leurs promesses, tiennent son engagement, tiennent ses engagements, honorer son engagement, honorer sa promesse, honoré ses engagements, honoré son engagement, honoré sa promesse, honore sa promesse, respecter sa parole, respecter sa promesse, respecté sa parole, respecté sa promesse
  es: promesa cumplida, cumplir su promesa, cumplir sus promesas, cumplir su palabra, cumplir lo prometido, cumplir la promesa, cumplió su promesa, cumplió su palabra, cumplió lo prometido, cumplió la promesa, cumple su promesa, cumple su palabra, cumple lo prometido, cumple la promesa, cumplieron su promesa, cumplieron su palabra, cumplieron lo prometido, cumplieron la promesa, cumplir con su promesa, cumplir con su palabra, cumplir con lo prometido, cumplió con su promesa, cumplió con su palabra, cumplió con lo prometido, cumple con su promesa, cumple con su palabra, cumple con lo prometido, cumplieron con su promesa, cumplieron con su palabra, cumplieron con lo prometido
  ru: сдержать слово, сдержать обещание, сдержать обещания, сдержал обещание, сдержал обещания, сдержала обещание, сдержала обещания, выполнить обещание, выполнить обещания, выполнил обещание, выполнил обещания, выполнила обещание, выполнила обещания, сдержать свое слово, сдержать свое обещание, сдержал свое слово, сдержал свое обещание, сдержала свое слово, сдержала свое обещание, выполнить свое обещание, выполнить свои обещания, выполнил свое обещание, выполнил свои обещания, выполнила свое обещание, выполнила свои обещания

break-promise : event
  opposite: keep-promise
  ar: أخلف وعده, أخلفوا وعدهم, يخلف وعده, إخلاف الوعد, أخلف الوعد, أخل بوعده, أخلت بوعدها, الإخلال بالوعد, نكث بوعده, نكثت بوعدها, نكثوا بوعودهم, نكث الوعد, نكث وعده, نكث العهد, نقض وعده, نقضت وعدها, حنث بوعده, تنصل من وعوده, تنصلت من وعودها
  en: broken promise, reneged on, reneging on, reneges on, broke its promise, broke his promise, broke her promise, broke their promise, broke a promise, break its promise, break his promise, breaks its promise, broken its promise, broken his promise, backed out of, back out of, backing out of, went back on its word, went back on his word, went back on her word, went back on their word, go back on its word, go back on his word, goes back on its word, gone back on its word, went back on its promise, went back on his promise, went back on a promise
  fr: trahir sa promesse, trahir sa parole, trahir ses promesses, trahi sa promesse, trahi sa parole, trahi ses promesses, trahit sa promesse, trahit sa parole, trahit ses promesses, rompre sa promesse, rompre ses promesses, rompre sa parole, rompu sa promesse, rompu ses promesses, rompu sa parole, rompt sa promesse, rompt ses promesses, rompt sa parole, renier sa parole, renier ses promesses, renier ses engagements, renier sa promesse, renié sa parole, renié ses promesses, renié ses engagements, renié sa promesse, renie sa promesse, manquer à sa parole, manquer à sa promesse, manquer à ses promesses, manquer à ses engagements, manquer à son engagement, manquer à leur parole, manqué à sa parole, manqué à sa promesse, manqué à ses promesses, manqué à ses engagements, manqué à son engagement, manqué à leur parole, manque à son engagement, manque à leur parole, manquent à sa parole, manquent à sa promesse, manquent à ses promesses, manquent à ses engagements, manquent à son engagement, manquent à leur parole
  es: promesa incumplida, promesa rota, romper su promesa, romper sus promesas, romper la promesa, romper su palabra, rompió su promesa, rompió la promesa, rompió su palabra, rompe su promesa, rompe la promesa, rompe su palabra, rompieron su promesa, rompieron la promesa, rompieron su palabra, incumplir su promesa, incumplir sus promesas, incumplir la promesa, incumplir su palabra, incumplir lo prometido, incumplió su promesa, incumplió la promesa, incumplió su palabra, incumplió lo prometido, incumple su promesa, incumple la promesa, incumple su palabra, incumple lo prometido, incumplieron su promesa, incumplieron la promesa, incumplieron su palabra, incumplieron lo prometido, faltar a su palabra, faltar a su promesa, faltó a su palabra, faltó a su promesa, falta a su palabra, falta a su promesa, faltaron a su palabra, faltaron a su promesa
  ru: нарушить обещание, нарушить слово, нарушил слово, нарушила слово, нарушили слово, невыполненные обещания, нарушить свое обещание, нарушить свое слово, нарушил свое слово, нарушила свое слово, нарушили свое слово

hinder : event < disrupt
  opposite: help
  ar: أعاق, يعيق, تعيق, عرقل, عرقلت, يعرقل, تعرقل, عرقلة, أبطأ, أبطأت, تبطئ, يعوق, عاق, صعب مهمة, صعبت مهمة, يصعب مهمة, تصعب مهمة, عقد مهمة, إبطاء عمل, عقبة أمام, حجر عثرة, وقف عائقا, صعب من مهمة, وقف حجر عثرة
  en: hinder, hindered, hamper, hampered, hampers, hampering, impede, obstruct, obstructed, obstructing, obstructs, hindrance, slowed the, complicated the, complicates the, complicating the, slowed down by, made it harder, makes it harder, made it difficult, making it difficult, making it harder, held back by, held up by, stood in the way, stand in the way, stands in the way, got in the way, throw a spanner in the works
  fr: entraver, entravé, compliquer, complique, compliquent, compliquée, ralentir, ralenti, freiner, freiné, freine, freinent, gêné les, gêné la, gêné le, gêné l', gêne la, gêne le, gêne l', gênent les, gênent la, gênent le, gênent l', gênait les, gênait la, gênait le, gênait l', gêner les, gêner la, gêner le, gêner l', gênés par, gênée par, gêné par, faire obstacle à
  es: dificultar, entorpecer, entorpeció, entorpece, entorpecen, complicar, complicó, ralentizar, ralentizó, ralentiza, obstaculizado, estorbar, frenar, frenó, dificultades para, complique, compliquen, entorpezca, entorpezcan, ralentice, ralenticen
  ru: затруднить, затрудняет, затрудняют, осложнить, осложнил, осложнила, осложнили, осложняет, осложняют, тормозит, тормозят, замедлил, замедлили, замедляет, препятствует, препятствуют, препятствовал, препятствовали, воспрепятствовали, усложняет, усложнил

keep-post : event
  opposite: resign, dismiss
  ar: احتفظ بمنصبه, يحتفظ بمنصبه, الاحتفاظ بمنصبه, رفض الاستقالة, رفضت الاستقالة, يرفض الاستقالة, رفض التنحي, يرفض التنحي, متمسك بمنصبه, تمسك بمنصبه, بقي في منصبه, يبقى في منصبه, باق في منصبه, باقية في منصبها, البقاء في منصبه, مستمر في منصبه, يستمر في منصبه, استمر في منصبه, أبقي في منصبه, رفض ترك منصبه
  en: stays on as, stay on as, stayed on as, will stay on, remains in charge, remain in charge, stays in charge, keeps his job, kept his job, keep his job, keeps her job, kept her job, keeps his post, kept his post, remains in office, stays in office, stay in office, remain in office, retained his post, clings to power, clung to power, stays in his post, stay in his post, stays in her post, stayed in his post, remains in his post, remain in his post, in the job until
  fr: rester en poste, rester en fonction, rester en place, reste en poste, reste en fonction, reste en place, resté en poste, restera en poste, restera en fonction, restera en place, restée en poste, restée en fonction, restée en place, garder son poste, garde son poste, gardé son poste, conserver son poste, conserve son poste, conservé son poste, maintenu en poste, maintenue en poste, refuser de démissionner, refuse de démissionner, refusé de démissionner, rester à son poste, reste à son poste, resté à son poste, restera à son poste, restée à son poste, se maintenir en fonction, se maintient en fonction, maintenu à son poste, maintenu dans ses fonctions, maintenue à son poste, maintenue dans ses fonctions, se maintenir à son poste, se maintient à son poste
  es: conservar el cargo, conservar su cargo, conservar su puesto, conserva el cargo, conserva su cargo, conserva su puesto, conservó el cargo, conservó su cargo, conservó su puesto, mantener el cargo, mantener su cargo, mantener su puesto, mantiene el cargo, mantiene su cargo, mantiene su puesto, mantuvo el cargo, mantuvo su cargo, mantuvo su puesto, negarse a dimitir, seguir en el cargo, seguir en su cargo, seguir en su puesto, sigue en el cargo, sigue en su cargo, sigue en su puesto, seguirá en el cargo, seguirá en su cargo, seguirá en su puesto, siguió en el cargo, siguió en su cargo, siguió en su puesto, continuará en el cargo, continuará en su cargo, continuará en su puesto, continúa en el cargo, continúa en su cargo, continúa en su puesto, permanecerá en el cargo, permanecerá en su cargo, permanecerá en su puesto, permanece en el cargo, permanece en su cargo, permanece en su puesto, se niega a dimitir, se negó a dimitir, se aferra al cargo, se mantiene en el cargo, se mantiene en su cargo, se mantiene en su puesto
  ru: сохранил пост, сохранил должность, сохранила должность, сохранит должность, сохраняет пост, сохраняет должность, останется на посту, останется в должности, остается на посту, остается в должности, остался на посту, остался в должности, осталась на посту, осталась в должности, остаться на посту, остаться в должности, сохранил свой пост, сохранила свой пост, сохранит свой пост, сохраняет свой пост, останется на своем посту, останется на своей должности, остается на своем посту, остается на своей должности, остался на своем посту, остался на своей должности, осталась на своем посту, осталась на своей должности, остаться на своем посту, остаться на своей должности, отказался уйти в отставку, отказался уйти с поста, отказалась уйти в отставку, отказалась уйти с поста

leave-unchanged : event
  opposite: replace
  ar: كما هو, كما هي, أبقى على حاله, بقي على حاله, بقيت على حالها, ظل على حاله, ظلت على حالها, تركت على حالها, ترك على حاله
  en: left unchanged, leave unchanged, leaves unchanged, leaving unchanged, kept unchanged, left untouched, left in place, stays the same, remains the same, stay the same, left as it is, left as it was, leave as it is
  fr: inchangée, inchangés, laissé inchangé, laissée inchangé, laisser inchangé, laisse inchangé, reste inchangé, demeure inchangé, laissé en l'état, laissé tel quel, laissé telle quelle, laissé en place, laissée en l'état, laissée en place, laisser en l'état, laisser en place, reste le même, reste la même, reste les mêmes, restent le même, restent la même, restent les mêmes, demeure le même, demeure la même, demeure les mêmes
  es: invariable, dejar igual, dejó igual, dejaron igual, sigue igual, siguen igual, dejar como estaba, dejar tal cual, dejó tal cual, dejaron tal cual, sigue siendo el mismo, sigue siendo la misma, siguen siendo el mismo, siguen siendo la misma
  ru: неизменным, остался прежним, остался прежней, остался прежними, осталась прежним, осталась прежней, осталась прежними, остался тем же, осталась тем же, осталось тем же, остались тем же

join-group : event
  opposite: quit-group
  ar: التحق, يلتحق, التحاق, التحاقه, انخرط, ينخرط, انتسب, انضم إلى, ينضم إلى, انضمت إلى, تنضم إلى, انضموا إلى, ينضمون إلى, انضمام إلى, الانضمام إلى, انضمامه إلى, انضمامها إلى, وقع لنادي, وقع للنادي, صفوف الفريق, عضوا جديدا, أصبح عضوا, أصبحت عضوا, انتقل إلى صفوف, انضم إلى النادي
  en: enrols, enrolment, enlist, enlisted, signs for, signed for, sign for, new signing, recruited by, join the club, join the team, join the band, join the party, join the group, join the firm, join the league, join the army, join the squad, join the cast, join the crew, joined forces with, signed up for, sign up with, became a member, become a member, becomes a member, team up with
  fr: rejoint, rejoindra, rejoindre l'équipe, rejoindre l'armée, rejoignent l'équipe, rejoignent l'armée, rejoindra l'équipe, adhérer à, adhère à, adhéré à, adhésion à, s'inscrire à, s'est inscrit, s'est inscrite, s'engager avec, s'engage avec, intégrer l'équipe, intègre l'équipe, intégré l'équipe, intégrera l'équipe, devient membre, devenu membre, devenir membre, rejoindre le club, rejoindre le groupe, rejoindre le parti, rejoindre les rangs, rejoindre la troupe, rejoignent le club, rejoignent le groupe, rejoignent le parti, rejoignent les rangs, rejoignent la troupe, s'est engagé avec, intégrer le club, intégrer le groupe, intègre le club, intègre le groupe, intégré le groupe, intégrera le club, intégrera le groupe
  es: incorporarse, incorporación, inscribirse, afiliarse, unirse al, se incorpora, sumarse al, ingresar en, ingresó en, ingresa en, se inscribió, se inscribieron, fichar por, nuevo fichaje, unirse a la, unirse a los, se unió al, se une al, se unirá al, se unieron al, sumarse a la, sumarse a los, se sumó al, se suma al, se sumará al, se sumaron al, se unió a la, se unió a los, se une a la, se une a los, se unirá a la, se unirá a los, se unieron a la, se unieron a los, se sumó a la, se sumó a los, se suma a la, se suma a los, se sumará a la, se sumará a los, se sumaron a la, se sumaron a los
  ru: записался, новичок, присоединился к, присоединилась к, присоединились к, присоединится к, присоединяется к, перешел в, перешла в, перейдет в, пополнил состав, пополнил ряды, пополнила состав, стал членом, стала членом, вступил в клуб, вступил в партию, вступил в союз, вступил в группу, вступил в ряды, вступила в клуб, вступила в партию, вступила в союз, вступила в группу, вступила в ряды, вступили в клуб, вступили в партию, вступили в союз, вступили в группу, вступили в ряды, вступить в клуб, вступить в партию, вступить в союз, вступить в группу, вступить в ряды, вступает в клуб, вступает в партию, вступает в союз, вступает в группу, вступает в ряды

quit-group : event < leave
  opposite: join-group
  ar: غادر النادي, غادر الفريق, غادر الفرقة, يغادر النادي, ترك النادي, ترك الفريق, ترك الحزب, ترك الفرقة, انسحابه من, انسحابها من, غادر صفوف, ترك صفوف, رحل المدرب, رحيل المدرب, رحل اللاعب, رحيل اللاعب, رحل عن النادي, رحل عن الفريق, رحيله عن النادي, انسحب من البطولة, انسحبت من البطولة, انسحب من المنافسة, خرج من الفريق, استقال من الحزب
  en: dropped out, quit the club, quit the team, quit the band, quit the party, quit the group, quit the union, quit the firm, quit the squad, leave the club, leave the team, leave the band, leave the party, leave the group, leave the firm, leave the squad, leave the company, leaves the group, leaves the union, left the club, left the team, left the band, left the party, left the group, left the union, left the firm, left the squad, left the company, broke away from, withdrew from the race, withdrew from the competition, withdrew from the tournament, withdrew from the contest, withdrew from the event, withdrew from the squad, withdraws from the race, withdraws from the competition, withdraws from the tournament, withdraws from the contest, withdraws from the squad, walk out on the band, walk out on the team, walk out on the club, walked away from the band, walked away from the team, walked away from the club, walked away from the deal, walked away from the talks, dropped out of, drop out of, drops out of
  fr: quitter l'équipe, quitter l'entreprise, quitte l'équipe, quitte l'entreprise, quitté l'équipe, quitté l'entreprise, quittera l'équipe, quittera l'entreprise, quittent l'équipe, quittent l'entreprise, déclarer forfait, déclaré forfait, déclare forfait, quitter le club, quitter le groupe, quitter le parti, quitter la formation, quitte le club, quitte le groupe, quitte le parti, quitte la formation, quitté le parti, quitté la formation, quittera le club, quittera le groupe, quittera le parti, quittera la formation, quittent le club, quittent le groupe, quittent le parti, quittent la formation, abandonner la course, abandonner la compétition, abandonné la course, abandonné la compétition, abandonne la course, abandonne la compétition, se retirer du, se retirer des, se retire du, se retire des, s'est retiré du, s'est retiré des, s'est retirée du, s'est retirée des, se retirer de la, se retire de la, s'est retiré de la, s'est retirée de la, se sont retirés du, se sont retirés des, se sont retirés de la
  es: retirarse del, se desvinculó, dejar el club, dejar el equipo, dejar el grupo, dejar la empresa, dejar la banda, dejar la formación, dejó el club, dejó el equipo, dejó el grupo, dejó la empresa, dejó la banda, dejó la formación, deja el club, deja el equipo, deja el grupo, deja la empresa, deja la banda, deja la formación, dejará el club, dejará el equipo, dejará el grupo, dejará la empresa, dejará la banda, dejará la formación, abandonar el club, abandonar el equipo, abandonar el grupo, abandonar la empresa, abandonar la banda, abandonar la formación, abandonó el club, abandonó el equipo, abandonó el grupo, abandonó la empresa, abandonó la banda, abandonó la formación, abandona el club, abandona el equipo, abandona el grupo, abandona la empresa, abandona la banda, abandona la formación, abandonará el club, abandonará el equipo, abandonará el grupo, abandonará la empresa, abandonará la banda, abandonará la formación, darse de baja, abandonar la carrera, abandonar la competición, abandonar la competencia, abandonó la carrera, abandonó la competición, abandonó la competencia, abandona la carrera, abandona la competición, abandona la competencia, retirarse de la, retirarse de los, se retiró del, se retira del, se retiraron del, dejar el partido político, dejó el partido político, deja el partido político, dejará el partido político, abandonar el partido político, abandonó el partido político, abandona el partido político, abandonará el partido político, se dio de baja, se dieron de baja, se retiró de la, se retiró de los, se retira de la, se retira de los, se retiraron de la, se retiraron de los
  ru: покинул клуб, покинул команду, покинул группу, покинул партию, покинул компанию, покинул состав, покинула команду, покинет клуб, покинет команду, покинет группу, покинет партию, покинет компанию, покинет состав, покидает клуб, покидает команду, покидает группу, покидает партию, покидает компанию, покидает состав, вышел из партии, вышел из группы, вышел из состава, вышел из клуба, вышел из союза, вышла из партии, вышла из группы, вышла из состава, вышла из клуба, вышла из союза, вышли из партии, вышли из группы, вышли из состава, вышли из клуба, вышли из союза, снялся с соревнований, снялся с турнира, снялся с гонки, снялась с соревнований, снялась с турнира, снялась с гонки, снялись с соревнований, снялись с турнира, снялись с гонки, отказался от участия, отказалась от участия, ушел из команды, ушел из клуба, ушла из группы, вышел из, вышла из, вышли из, выйти из

unaware-of : event
  opposite: know
  ar: يجهل, جهل ب
  en: unaware, kept in the dark, in the dark about
  fr: ignorait que, ignorait si, ignorait tout, ignorait l'existence, ignoraient si, ignoraient tout, ignoraient l'existence, ignore si, ignore l'existence, ignorent si, ignorent l'existence, ignorait la, ignorait le, ignorait les, ignorait l', ignorait cette, ignorait ce, ignoraient la, ignoraient le, ignoraient les, ignoraient l', ignoraient ce, à l'insu de, à son insu, tenu dans l'ignorance, tenus dans l'ignorance
  es: desconocía que, desconocía la, desconocía el, desconocía lo, desconocía su, desconocían la, desconocían el, desconocían lo, desconocían su, desconoce que, desconoce la, desconoce el, desconoce lo, desconoce su, desconocen la, desconocen el, desconocen lo, desconocen su, ignoraba que, a espaldas de
  ru: в неведении

disregard : event
  opposite: heed
  ar: تجاهل, يتجاهل, تتجاهل, يتجاهلون, غض الطرف, غضت الطرف, غضوا الطرف, يغض الطرف, غض النظر, غضت النظر, أدار ظهره, أدارت ظهرها, صم أذنيه, أصم أذنيه, صمت أذنيها, أهمل التحذير, أهمل التحذيرات, أهملت التحذيرات, ضرب عرض الحائط, ذهبت أدراج الرياح
  en: ignored, ignore, disregard, disregarded, disregards, disregarding, unheeded, brushed aside, brushes aside, brush aside, shrugged off, shrugs off, shrug off, went unanswered, fell on deaf ears, turned a blind eye, turn a blind eye, turns a blind eye, turning a blind eye, turned a deaf ear, turn a deaf ear, swept under the carpet
  fr: ignorer, passer outre, passé outre, fermer les yeux, fermé les yeux, ferment les yeux, ferme les yeux, rester lettre morte, resté lettre morte, restée lettre morte, restés lettre morte, restées lettre morte, faire fi de, fait fi de, au mépris de, mépriser les avertissements, faire la sourde oreille, fait la sourde oreille, font la sourde oreille
  es: ignorar, desoír, desoyó, desoyeron, desoye, desoyen, desoído, hacer oídos sordos, hacer caso omiso, hizo oídos sordos, hizo caso omiso, hicieron oídos sordos, hicieron caso omiso, hacer la vista gorda, hizo la vista gorda, hicieron la vista gorda, hace la vista gorda, hacen la vista gorda, caer en saco roto, cayó en saco roto, cayeron en saco roto, mirar para otro lado, miró para otro lado, miraron para otro lado
  ru: игнорировать, игнорирует, игнорируют, проигнорировал, проигнорировала, проигнорировали, проигнорировать, закрыл глаза на, закрыла глаза на, закрыли глаза на, закрывал глаза на, закрывали глаза на, закрыть глаза на, пропустил мимо ушей

heed : event
  opposite: disregard
  ar: يصغي, يستجب, تستجب, يستجيبوا, استجابت, استجابوا, أخذ بالتحذير, أصغى إلى, أصغت إلى, لبى الدعوة, لبت الدعوة, لبى النداء, لبوا النداء, استجاب للتحذير, استجاب للدعوة, امتثل للنصيحة, عمل بالنصيحة, أخذ في الاعتبار, أخذت في الاعتبار, يأخذ في الاعتبار, أخذ في الحسبان, استمع إلى النصائح
  en: heed, took notice of, take notice of, paid attention to, pay attention to, listened to the, listen to the, took into account, take into account, took account of, followed the advice, took the advice, answered the call, acted on the warning, acted on the warnings, responded to the call
  fr: prêter attention, tenir compte de, tenir compte des, tenir compte du, tenu compte de, tenu compte des, tenu compte du, tient compte de, tient compte des, tient compte du, tiennent compte de, tiennent compte des, tiennent compte du, écouter les avertissements, écouter les conseils, écouter les demandes, écouté les avertissements, écouté les conseils, écouté les demandes, écoutent les avertissements, écoutent les conseils, écoutent les demandes, prendre en compte, prendre en considération, pris en compte, pris en considération, prend en compte, prend en considération, suivre les conseils, suivre le conseil, suivi les conseils, suivi le conseil, répondre à l'appel, répondu à l'appel
  es: prestar atención, hacer caso a, hacer caso de, hacer caso al, hizo caso a, hizo caso de, hizo caso al, hicieron caso a, hicieron caso de, hicieron caso al, hace caso a, hace caso de, hace caso al, atender las advertencias, atender la advertencia, atender el llamado, atender la petición, atendió las advertencias, atendió la advertencia, atendió el llamado, atendió la petición, atendieron la advertencia, atendieron el llamado, atendieron la petición, tener en cuenta, tuvo en cuenta, tuvieron en cuenta, tiene en cuenta, tomar en cuenta, tomó en cuenta, tomaron en cuenta, escuchar las advertencias, escuchar los consejos, escuchó las advertencias, escuchó los consejos, escucharon las advertencias, escucharon los consejos, seguir los consejos, siguió los consejos, siguieron los consejos
  ru: учел, учла, учли, учесть, прислушался к, прислушалась к, прислушались к, прислушаться к, последовал совету, последовала совету, последовали совету, откликнулся на, откликнулась на, откликнулись на, принял во внимание, приняла во внимание, приняли во внимание, принять во внимание, отреагировал на предупреждение, отреагировал на предупреждения, отреагировал на жалобы, отреагировал на призыв, отреагировала на предупреждение, отреагировала на предупреждения, отреагировала на жалобы, отреагировала на призыв, отреагировали на предупреждение, отреагировали на предупреждения, отреагировали на жалобы, отреагировали на призыв

notice-see : event
  opposite: go-unnoticed
  ar: شاهدت, شاهدوا, يشاهد, شوهد, شوهدت, شوهدوا, رأيت, رأينا, لمح, لمحت, لمحوا, لاحظ, لاحظت, يلاحظ, أبصر, أبصرت, رصد, رصدت, رصدوا, يرصد, يرى سحابة, وقعت عيناه على
  en: spotted, sighted, sightings, sighting, glimpsed, saw smoke, saw flames, saw men, saw people, saw lights, saw someone, saw something, noticed smoke, noticed cracks, noticed flames, noticed something, noticed that, notice that, comes across, came across, observed the, was seen, were seen, been seen, last seen, seen in, seen at, seen near, seen leaving, saw a man, saw a woman, saw the car, saw the boat, saw the plane, saw a light, saw a flash, saw a fire, saw the fire, saw the smoke, saw the attacker, saw the suspect, saw the ball, noticed a smell, noticed a man, noticed a bag, noticed a crack, noticed the smell, noticed the bag, noticed the crack, noticed the fire
  fr: aperçu, aperçus, apercevoir, aperçoit, aperçoivent, repéré, repérée, repèrent, repérer, remarqué que, remarqué un, remarqué une, remarqué la, remarqué le, remarqué de, remarquer un, remarquer la, remarquer le, remarquer de, avoir vu, constaté que, constaté la, constaté le, constaté des, constater que, constater la, constater le, constater des, témoin de, témoins de, a vu un, a vu une, a vu le, a vu la, a vu les, a vu des, ont vu un, ont vu une, ont vu le, ont vu la, ont vu les, ont vu des, voir un homme, voir un femme, voir un voiture, voir un lumière, voir un fumée, voir une homme, voir une femme, voir une voiture, voir une lumière, voir une fumée, voit un homme, voit un femme, voit un voiture, voit un lumière, voit un fumée, voit une homme, voit une femme, voit une voiture, voit une lumière, voit une fumée, voient un homme, voient un femme, voient un voiture, voient un lumière, voient un fumée, voient une homme, voient une femme, voient une voiture, voient une lumière, voient une fumée, a été vu, a été vue, ont été vus, apercevra, apercevront, apercevrait, apercevraient, aperçut, aperçurent, apercevait, apercevaient, apercevant
  es: avistó, avistamiento, divisó, divisaron, divisar, percatarse, vio un, vio una, vio el, vio la, vio humo, vieron un, vieron una, vieron el, vieron la, vieron humo, visto un, visto una, visto el, visto la, visto humo, ver un, ver una, ver el, ver la, ver humo, ve un, ve una, ve el, ve la, ve humo, darse cuenta, notó que, notó un, notó una, notó el, notó la, notó humo, notaron un, notaron el, notaron la, notaron humo, notar un, notar el, notar la, fue visto, fue vista, fue vistos, fue vistas, fueron visto, fueron vista, fueron vistos, fueron vistas, observó un, observó una, observó el, observó la, observaron un, observaron el, observaron la, vio a un, vio a una, vieron a un, vieron a una, visto a un, visto a una, ver a un, ver a una, ve a un, ve a una, se dio cuenta, se dieron cuenta
  ru: увидел, увидеть, видел, видела, видели, видит, видят, заметил, заметила, заметили, заметить, замечен, замечена, замечает, засек, засекла, засекли, разглядел, разглядели

go-unnoticed : event
  opposite: notice-see
  ar: فات على, غاب عن أنظار, مر مرور الكرام
  en: unnoticed, undetected, was overlooked, were overlooked, went undetected, escaped notice, overlooked the crack, overlooked the fault, overlooked a crack, overlooked a fault, overlooked the signs, was missed by, overlooked the warning signs, slipped through the net
  fr: inaperçu, inaperçus, échapper à la vigilance, échappé à la vigilance
  es: pasar inadvertido, pasar desapercibido, pasar desapercibida, pasar desapercibidos, pasó desapercibido, pasó desapercibida, pasó desapercibidos
  ru: незамеченным, проглядел, проглядели, упустил из виду

stay-away : event
  opposite: attend
  ar: يغيب عن, غيابه عن, غيابها عن, غاب عن الحفل, غابت عن الحفل, غاب عن المراسم, غابت عن المراسم, غاب عن الاجتماع, غاب عن الجلسة, غاب عن الجنازة, غاب عن اللقاء, غابت عن الاجتماع, تخلف عن الحضور, اعتذر عن الحضور, اعتذرت عن الحضور, اعتذاره عن الحضور, الاعتذار عن الحضور, امتنع عن الحضور, عزف عن الحضور
  en: stayed away, stay away, stays away, staying away, excused himself, played truant, play truant, bunked off, cried off, cry off, skip the ceremony, skip the meeting, skip the gala, skip the funeral, skip the summit, skip the premiere, skip the session, skip the training, skip the match, skip the wedding, skip the event, skip the talks, give a miss, sent his apologies, sent her apologies, sent their apologies, gave it a miss, conspicuous by his absence, conspicuous by her absence, was a notable absentee, give the ceremony a miss, gives the ceremony a miss, gave the ceremony a miss, given the ceremony a miss, giving the ceremony a miss
  fr: bouder la cérémonie, bouder le festival, bouder la réunion, bouder le sommet, bouder les urnes, boudé la cérémonie, boudé le festival, boudé la réunion, boudé le sommet, boudé les urnes, boude la réunion, boude le sommet, boude les urnes, boudent la cérémonie, boudent le festival, boudent la réunion, boudent le sommet, boudent les urnes, sécher la cérémonie, sécher les cours, sécher la réunion, séché la cérémonie, séché les cours, séché la réunion, sèche la cérémonie, faire faux bond, fait faux bond, manquer la cérémonie, manquer la réunion, manquer le rendez-vous, manqué la cérémonie, manqué la réunion, manqué le rendez-vous, manque la réunion, manque le rendez-vous, briller par son absence, briller par leur absence, s'excuser de son absence, se faire porter pâle, s'est fait porter pâle, s'est excusé de son absence, s'est excusée de son absence
  es: ausentarse, se ausenta, dar plantón, dio plantón, plantar a, plantó a, faltar al ceremonia, faltar al reunión, faltar al gala, faltar al cita, faltar al sesión, faltar al acto, faltar al funeral, faltó al ceremonia, faltó al reunión, faltó al gala, faltó al cita, faltó al sesión, faltó al acto, faltó al funeral, faltaron al ceremonia, faltaron al reunión, faltaron al gala, faltaron al cita, faltaron al sesión, faltaron al acto, faltaron al funeral, falta al ceremonia, falta al reunión, falta al gala, falta al cita, falta al sesión, falta al acto, falta al funeral, excusar su asistencia, excusó su asistencia, faltar a la ceremonia, faltar a la reunión, faltar a la gala, faltar a la cita, faltar a la sesión, faltar a la acto, faltar a la funeral, faltó a la ceremonia, faltó a la reunión, faltó a la gala, faltó a la cita, faltó a la sesión, faltó a la acto, faltó a la funeral, faltaron a la ceremonia, faltaron a la reunión, faltaron a la gala, faltaron a la cita, faltaron a la sesión, faltaron a la acto, faltaron a la funeral, falta a la ceremonia, falta a la reunión, falta a la gala, falta a la cita, falta a la sesión, falta a la acto, falta a la funeral, brillar por su ausencia, brilló por su ausencia, brillaron por su ausencia
  ru: прогулял, отсутствовал на, отсутствовала на, отсутствовали на, пропустил церемонию, пропустил встречу, пропустил заседание, пропустил похороны, пропустил матч, пропустил свадьбу, пропустил мероприятие, пропустила похороны, пропустила матч, блистал отсутствием, проигнорировал церемонию

exclude : event
  opposite: include
  ar: استبعد, استبعدت, يستبعد, استبعاده, استبعدوا, شطب, إقصاء, إقصاؤه, استبعاد من, حذف اسمه, خارج القائمة, أغفل ذكر, أسقط من القائمة, حذف من القائمة
  en: exclude, excluded, omitted, omit, omits, omission, leave out, left out, struck off, strike off, shut out, shuts out, barring the, kept out of, left off the list, dropped from the team, dropped from the squad, dropped from the list, dropped from the side, dropped from the line-up, with the exception of
  fr: exclure, exclu, exclut, excluent, exclue, exclus, exclusion, omettre, omis, omission, rayé, rayée, radié, radiée, radier, hormis, écarter du, écarter des, écarté du, écarté des, écartée du, écartée des, écartés du, écartés des, écarter de la, écarter de l'équipe, écarté de la, écarté de l'équipe, écartée de la, écartée de l'équipe, écartés de la, écartés de l'équipe, laisser de côté, laissé de côté, laissés de côté, laissée de côté, à l'exception de, excluront, omettent, omettront, omirent, omettait, omettaient, omettant, omette
  es: excluir, excluyó, excluye, excluyeron, excluido, exclusión, omitir, omisión, dejar fuera, dejó fuera, deja fuera, dejaron fuera, dejado fuera, apartar del, apartó del, apartado del, descartado de, excepción hecha, apartar de la, apartó de la, apartado de la, a excepción de, quedar fuera de la lista, quedar fuera de la convocatoria, quedó fuera de la lista, quedó fuera de la convocatoria, quedaron fuera de la lista, quedaron fuera de la convocatoria, queda fuera de la lista, queda fuera de la convocatoria, excluyera, excluyeran
  ru: исключить, исключил, исключена, исключены, вычеркнули, вычеркнут, вычеркнул, отчислен, отчислили, отчислена, отцепили, исключение из, за исключением, вывели из состава

keep-hold : event
  opposite: give-back
  ar: احتفظ, يحتفظ, تحتفظ, احتفاظ, الاحتفاظ, احتفاظه, استبقى, أبقى على, أبقت على, يبقي على, رفض إعادة, رفض تسليم, رفضت إعادة, احتجز الأموال
  en: retain, withheld, withhold, withholds, kept the money, kept the painting, kept the vase, kept the statue, kept the files, kept the documents, kept the records, kept the ring, kept the land, kept the title, kept the trophy, kept the cash, kept the coins, kept the book, kept the letter, kept the collection, keep the money, keep the painting, keep the vase, keep the statue, keep the files, keep the documents, keep the records, keep the ring, keep the land, keep the title, keep the trophy, keep the cash, keep the coins, keep the book, keep the letter, keep the letters, keep the collection, held on to, hold on to, holds on to, holding on to, hang on to, hung on to, kept hold of, keep hold of, cling on to
  fr: conserver, garder l'argent, gardé l'argent, garde l'argent, gardent l'argent, a gardé, ont gardé, refuser de rendre, refuser de restituer, refuse de rendre, refuse de restituer, refusé de rendre, refusé de restituer, garder le vase, garder la statue, garder les documents, garder le trophée, garder le titre, garder la toile, garder le tableau, garder les clés, gardé le vase, gardé la statue, gardé les documents, gardé le trophée, gardé le titre, gardé la toile, gardé le tableau, gardé les clés, garde le titre, garde la toile, gardent le vase, gardent la statue, gardent les documents, gardent le trophée, gardent le titre, gardent la toile, gardent le tableau, gardent les clés, refuser de se séparer, refuse de se séparer, refusé de se séparer
  es: conservar, retuvo, retiene, retienen, quedarse con, se quedó con, se queda con, se niega a devolver, se niega a entregar, se negó a devolver, se negó a entregar
  ru: удержать, удерживает, хранит, хранил, хранила, хранили, хранят, оставить себе, оставил себе, оставила себе, оставили себе, отказался вернуть, отказались вернуть, отказывается вернуть, сохранить за собой

give-back : event < return
  opposite: keep-hold
  ar: إرجاع, أرجع, أرجعت, يرجع, أعاد القطع, أعادت القطع, أعاد اللوحة, أعاد المبلغ, أعادت المبلغ, أعاد الأموال, أعادت الأموال, إعادة الأموال, إعادة التمثال, رد الأموال, رد المبلغ, رد الحقوق, رد ثمن, ردت المبلغ, رد القطع, أعيدت اللوحة, أعيد التمثال, إعادتها إلى, إعادته إلى, استرداد ثمن, سداد المبلغ, أعيد إلى أصحابه, أعيدت إلى أصحابها
  en: restitution, repatriate, repatriating, refund, refunded, refunds, refunding, reimbursed, reimburse, reimbursement, give back, gave back, given back, hand back, handed back, hands back, handing back, repaid the, was returned to, were returned to, be returned to, returned the money, returned the painting, returned the vase, returned the statue, returned the bones, returned the remains, returned the artefact, returned the artefacts, returned the artwork, returned the funds, returned the land, returned the ring, returned the wallet, returned the treasure, returned the book, returned the books, returned the cash, returned the manuscript, returned the mask, returned the coin, returned the coins, returned the stone, returned the sculpture, returned the sculptures, return the sculpture, return the sculptures, repatriation of artefacts, repatriation of the, repatriation of bones, repatriation of art
  fr: restituer, restitution, restitutions, rapatrier, rapatrié, rapatriés, rembourser, remboursé, rembourse, remboursement, remboursés, rétrocéder, rétrocédé, rendre à, rendre au, rendre aux, rendre l'argent, rendu à, rendu au, rendu aux, rendu l'argent, rendue à, rendue au, rendue aux, rendue l'argent, rendus à, rendus au, rendus aux, rendus l'argent, rendues à, rendues au, rendues l'argent, rend à, rend au, rend aux, rend l'argent, rendent à, rendent au, rendent l'argent, rendra à, rendra au, rendra l'argent, rendre le tableau, rendre la statue, rendre la toile, rendre les œuvres, rendre les objets, rendu le tableau, rendu la statue, rendu la toile, rendu les œuvres, rendu les objets, rendue le tableau, rendue la statue, rendue la toile, rendue les œuvres, rendue les objets, rendus le tableau, rendus la statue, rendus la toile, rendus les œuvres, rendus les objets, rendues le tableau, rendues la statue, rendues la toile, rendues les œuvres, rendues les objets, rend le tableau, rend la statue, rend la toile, rend les œuvres, rend les objets, rendent le tableau, rendent la statue, rendent la toile, rendent les œuvres, rendent les objets, rendra le tableau, rendra la statue, rendra la toile, rendra les œuvres, rendra les objets
  es: devolver, devuelve, devuelto, devuelta, devueltos, devueltas, devolución, restituir, restituyó, restituido, restituida, restitución, reembolsar, reembolso, reembolsó, reintegrar, reintegró, repatriar, repatriado, restituyera, restituyeran
  ru: возвратил, возвращена, возвращен, возвращены, реституция, вернул картину, вернули картину, вернул деньги, вернул статую, вернул средства, вернул земли, вернул землю, вернул билеты, вернул экспонаты, вернул артефакты, вернул реликвию, вернул владельцу, вернул законному, вернула экспонаты, вернуть деньги, вернуть картину, вернуть статую, вернуть средства, вернуть земли, вернуть землю, вернуть билеты, вернуть экспонаты, вернуть артефакты, вернуть реликвию, вернуть владельцу, вернуть законному, вернет деньги, вернет картину, вернет статую, вернет средства, вернет земли, вернет землю, вернет билеты, вернет экспонаты, вернет артефакты, вернет реликвию, вернет владельцу, вернет законному

own-possess : event
  ar: يمتلك, امتلك, امتلكت, امتلاك, يملك, تملك, يملكون, مملوك, مملوكة, ملكيته, ملكيتها, ملكية, بحوزته, حيازة, في حوزته, في حوزتها, عائد إلى
  en: owns, owned, possess, possesses, possessed, ownership, co-owned, own the, own a, belongs to, belonged to, belong to, belonging to, proprietor of, property of the, the property of, in private hands, in his possession, in her possession, in their possession, in its possession
  fr: posséder, appartenir à, appartenir au, appartenir aux, appartient à, appartient au, appartient aux, appartenait à, appartenait au, appartiennent à, appartiennent au, appartiennent aux, appartenaient à, appartenaient au, appartenu à, appartenu au, appartenu aux, appartenant à, appartenant au, propriété de, propriétaire de, est la propriété, sont la propriété, en sa possession, en possession de
  es: pertenecer, pertenece, perteneciente, pertenecientes, poseer, posee, poseen, propiedad de, es propiedad de, es dueño de, es dueña de, es dueños de, son propiedad de, son dueño de, son dueña de, son dueños de, era dueño de, era dueña de, era dueños de, eran dueño de, eran dueña de, eran dueños de, en su poder, en manos de, en posesión de, pertenezca, pertenezcan, poseyó, poseyeron
  ru: принадлежать, принадлежит, принадлежат, владеть, владеет, владеют, владел, в собственности, находится в собственности

fetch-price : event < sale
  ar: بيعت مقابل, بيع مقابل, بيعت بمبلغ, بيع بمبلغ, بيعت بسعر, بيع بسعر, بيعت لقاء, رسا المزاد, حقق سعرا, حققت سعرا, بلغ سعرها, بلغ سعره, طرح للمزاد, بيعت في مزاد, بيع في مزاد, بيعت في المزاد, بيع في المزاد, رسا عليه المزاد, عرضت للبيع في مزاد
  en: fetched, sold for, sells for, sell for, hammer price, sold at auction, changed hands for, realised a price, was bought for, was knocked down for, went under the hammer, go under the hammer, goes under the hammer, going under the hammer, came under the hammer
  fr: adjugée, adjugés, s'arracher, vendu pour, vendu à, vendue pour, vendue à, vendus pour, vendus à, vendues à, vend pour, vend à, s'est vendu, s'est vendue, trouver preneur, trouvé preneur, s'est arraché, s'est arrachée, cédé pour, cédée pour, vendu aux enchères, vendue aux enchères, vendus aux enchères, vendues aux enchères, vend aux enchères, atteint le prix, atteint la somme, atteindre le prix, atteindre la somme, se sont vendus, partie à un prix, parti aux enchères, partie aux enchères
  es: rematado, vendido por, vendido en, vendida por, vendida en, vendidos por, vendidos en, vendidas en, vendió en, vendieron en, vendidas en subasta, vendió en subasta, vendieron en subasta, alcanzó un precio, alcanzó el precio, alcanzar un precio, alcanzar el precio, salió a subasta, salir a subasta
  ru: выручили, продан за, продана за, продано за, проданы за, продали за, продал за, ушел за, ушла за, ушло за, ушли за, куплен за, куплена за, купили за, цена составила, продан на аукционе, продан с молотка, продана с аукциона, продана на аукционе, продана с молотка, продано с аукциона, продано на аукционе, продано с молотка, проданы с аукциона, проданы на аукционе, проданы с молотка, продали с аукциона, продали на аукционе, продали с молотка, продал с аукциона, продал на аукционе, продал с молотка, ушел с молотка, ушел с аукциона, ушла с молотка, ушла с аукциона, ушло с молотка, ушло с аукциона, ушли с молотка, ушли с аукциона

gain-get : event < obtain
  opposite: lose
  ar: كسب, يكسب, تكسب, مكاسب, اكتسب, اكتسبت, اكتساب, حققت مكاسب, ربح مقعدين, زاد عدد مقاعده
  en: gained, picked up points, put on weight
  fr: gagne du terrain, gagner des sièges, gagner des points, gagner du poids, gagné des sièges, gagné des points, gagné du poids, gagnent des sièges, gagnent des points, gagnent du poids
  es: ganar escaños, ganar puntos, ganar peso, ganó puntos, ganó peso, ganan puntos, ganan peso, sumar puntos, sumar escaños, sumó puntos, sumó escaños, sumaron puntos, sumaron escaños
  ru: завоевал, заработал очки, набрал вес, набрала вес, набрали очки

concede-goal : event < sport
  ar: استقبل هدفا, استقبلت شباكه, استقبلت شباكها, استقبل هدفين, تلقى هدفا, تلقت شباكه, تلقت شباكها, اهتزت شباك, دخل مرماه, مني مرماه
  en: conceded an, conceded twice, concede goals, conceded from, leaked goals, clean sheet, conceded a goal, concede a goal, concedes a goal, conceded a penalty, conceded in the, let in a goal
  fr: encaisser un but, encaisser des buts, encaissé un but, encaissé des buts, encaisse un but, encaisse des buts, encaissent un but, encaissent des buts, prendre un but, pris un but, concéder un but, concéder un penalty, concédé un but, concédé un penalty, concéder l'ouverture du score, concédé l'ouverture du score
  es: encajar goles, encajar un gol, encajó un gol, encaja un gol, encajaron un gol, recibir un gol, recibió un gol, recibieron un gol, portería a cero
  ru: пропустил гол, пропустил мяч, пропустила мяч, пропустили мяч, пропустить мяч, пропущенный гол, пропущенных мячей

attendance-crowd : thing
  ar: حضور جماهيري, أمام حضور, حضور بلغ, عدد الحضور, عدد الجماهير, عدد المتفرجين, أمام جماهير, كامل العدد, حضور قياسي, مدرجات ممتلئة, نسبة الحضور, بلغ الحضور, لوحة كامل العدد, بلغ عدد الحضور
  en: attendance of, sell-out crowd, watched by, capacity crowd, attendance figure, attendance was, attendance totalled, the attendance, a full house, attendance stood at, attendance at the match
  fr: affluence, fréquentation, spectateurs présents, spectateurs présent, public présents, taux de remplissage
  es: lleno total, lleno absoluto, aforo completo, espectadores presentes, entrada récord, asistencia de público, récord de asistencia, lleno hasta la bandera, con las gradas llenas
  ru: посещаемость, полные трибуны, при полных трибунах, при переполненных трибунах

behind-closed-doors : event
  ar: أبواب مغلقة, مدرجات خالية, مدرجات فارغة
  en: empty stadium, empty stands, played to empty stands
  fr: huis clos, stade vide, tribunes vides
  es: puertas cerradas, estadio vacío, gradas vacías
  ru: пустые трибуны

player-ban : event < ban
  ar: أوقف لمباراتين, أوقف لمباراة, إيقاف لمباراتين, أوقف مباراة, إيقافه مباراتين, إيقافه لمدة, إيقاف اللاعب, أوقف اللاعب, عقوبة الإيقاف, عقوبة إيقاف, حرمان جماهيري, حرمان من اللعب, إيقاف مدى الحياة, حرمان من المباريات, استبعاد مدى الحياة, حرمان من الجماهير, إيقاف لمدة, أوقف عن اللعب, حرمان من المشاركة, إيقاف مؤقت, جرد من اللقب, جردت من اللقب, تجريده من اللقب, حرمان مدى الحياة
  en: touchline ban, stadium ban, match ban, life ban, banning order, banned for life, suspended for the, serve a ban, banned from playing, banned from all, banned for, banned from competition, suspended for two years, provisionally suspended, two-year ban, four-year ban, stripped of the title, stripped of her title, stripped of his title, stripped of the medal
  fr: suspendu pour, suspendus pour, suspendu un match, suspendu à vie, suspendue un match, suspendue à vie, suspendus un match, suspendus à vie, matchs de suspension, match de suspension, interdit de stade, interdiction de stade, suspension à vie, suspendu deux ans, suspendu provisoirement, suspendue provisoirement, suspension de deux ans, suspension de quatre ans, interdit de compétition, déchu de son titre, privé de compétition
  es: inhabilitación, suspendido por, suspendido con, suspendida por, suspendida con, sancionado por, sancionado con, inhabilitado por, inhabilitado con, inhabilitada por, inhabilitada con, partidos de suspensión, partidos de sanción, suspendido de por vida, suspendida de por vida, sancionado de por vida, sancionada de por vida, inhabilitado de por vida, inhabilitada de por vida, se perderá el partido, suspendido provisionalmente, suspendida provisionalmente, sanción de dos años, sanción de cuatro años, suspensión de dos años, despojado del título, desposeído del título
  ru: дисквалифицирован, дисквалификация, дисквалификации, дисквалификацию, пожизненно отстранен, пожизненная дисквалификация, отстранен от игр, отстранен от соревнований, отстранена от игр, отстранена от соревнований, дисквалифицирована, дисквалифицировали, лишен титула, лишена титула, лишили медали

break-record : event < exceed
  opposite: miss-record
  ar: حطم الرقم, كسر الرقم, كسرت الرقم, حطمت الرقم القياسي, يحطم الرقم القياسي, كسرت الرقم القياسي, سجل رقما قياسيا, حقق رقما قياسيا, حققت رقما قياسيا, تحطيم الرقم القياسي, كسر رقم قياسي, رقما قياسيا جديدا, عادل الرقم القياسي, تحسين الرقم القياسي, حسن الرقم القياسي, رقم قياسي للسباق, رقم السباق القياسي
  en: breaks record, record broken, record fell, breaks the record, break the record, broke a record, smashed the record, beat the record, beats the record, bettered the record, new world record, record was broken, shattered the record, lowered the record, equalled the record, broke the world record, breaks the world record, set a new record, sets a new record, set a world record, sets a world record, beat the course record, beating the course record, course record
  fr: nouveau record, record établi, battre un record, battre son record, battu le record, battu un record, battu son record, bat le record, bat un record, bat son record, pulvériser le record, pulvériser un record, pulvériser son record, pulvérisé le record, pulvérisé un record, pulvérise le record, pulvérise un record, améliorer le record, améliorer un record, améliorer son record, amélioré le record, amélioré un record, amélioré son record, améliore le record, améliore un record, établir le record, établir un record, établir son record, établi le record, établi un record, établi son record, établit le record, établit un record, égaler le record, égaler un record, égaler son record, égalé le record, égalé un record, record est tombé, battre le record d'europe, battre le record du monde, battre le record de france, record de l'épreuve, record du parcours
  es: récord batido, nuevo récord, batir un récord, batir su récord, batir la plusmarca, batió el récord, batió un récord, batió su récord, batió la plusmarca, bate el récord, bate un récord, bate su récord, bate la plusmarca, batieron el récord, batieron un récord, batieron su récord, batieron la plusmarca, romper el récord, romper un récord, romper su récord, romper la plusmarca, rompió el récord, rompió un récord, rompió su récord, rompió la plusmarca, rompe el récord, rompe un récord, rompe su récord, rompe la plusmarca, pulverizar el récord, pulverizar un récord, pulverizar su récord, pulverizar la plusmarca, pulverizó el récord, pulverizó un récord, pulverizó su récord, pulverizó la plusmarca, superar el récord, superar un récord, superar su récord, superar la plusmarca, superó el récord, superó un récord, superó su récord, superó la plusmarca, establecer el récord, establecer un récord, establecer su récord, establecer la plusmarca, estableció el récord, estableció un récord, estableció su récord, estableció la plusmarca, establece el récord, establece un récord, establece su récord, establece la plusmarca, marcar el récord, marcar un récord, marcar su récord, marcar la plusmarca, marcó el récord, marcó un récord, marcó su récord, marcó la plusmarca, igualó el récord, igualó un récord, igualó su récord, igualó la plusmarca, batir el récord mundial, récord de la prueba, récord del circuito, mejor marca de la prueba, rebajó el récord
  ru: побил рекорд, бьет рекорд, установил рекорд, установила рекорд, установили рекорд, обновил рекорд, обновила рекорд, повторил рекорд, повторила рекорд, новый рекорд, рекорд побит, рекорд пал, рекорд обновлен, побил мировой рекорд, побила мировой рекорд, побили мировой рекорд, бьет мировой рекорд, побит мировой рекорд, установил мировой рекорд, обновил мировой рекорд, обновила мировой рекорд, повторил мировой рекорд, повторила мировой рекорд, рекорд трассы, рекорд соревнований, улучшил рекорд

miss-record : event
  ar: اقترب من الرقم القياسي, أخفق في تحطيم الرقم القياسي, فشل في تحطيم الرقم القياسي, بفارق ضئيل عن الرقم القياسي, أخفق في كسر الرقم القياسي
  en: missed the record, outside the record, short of the record, missed out on the record, fell short of the record, just short of the record
  fr: manquer le record, manqué le record, manque le record, rater le record, raté le record, manquer de peu le record, manqué de peu le record, rater de peu le record, raté de peu le record, échouer tout près du record, échoué tout près du record, échouer à un souffle du record, échoué à un souffle du record
  es: rozó el récord, roza el récord, se quedó cerca del récord, se quedó lejos del récord, se queda cerca del récord, se queda lejos del récord, se quedó a las puertas del récord, se queda a las puertas del récord
  ru: в шаге от рекорда

finish-place : event < sport
  ar: أنهى السباق, أنهت السباق, حل أولا, حل ثانيا, حل ثالثا, حلت ثانية, حلت ثالثة, جاء أولا, جاء ثانيا, جاء ثالثا, المركز الأول, المركز الثاني, المركز الثالث, المركز الرابع, المركز الأخير, احتل المركز, احتلت المركز, خط النهاية, المرتبة الأولى, المرتبة الثانية, المرتبة الثالثة, أسرع زمن, حل في المركز, حلت في المركز, جاء في المركز, خط الوصول, اجتاز خط النهاية
  en: runners-up, finished first, finished second, finished third, finished fourth, finished last, finishes second, came first, came second, came third, came last, comes second, second place, third place, pole position, fastest time, came in second, came in third, crosses the line, finished ahead of, pipped into second, crossed the finish line, finish line, breasted the tape
  fr: terminer premier, terminer deuxième, terminer troisième, terminer quatrième, terminer dernier, terminer première, terminer dernière, finir premier, finir deuxième, finir troisième, finir quatrième, finir dernier, finir première, finir dernière, fini dernière, finit dernière, arriver premier, arriver deuxième, arriver troisième, arriver quatrième, arriver dernier, arriver première, arriver dernière, arrivé quatrième, arrivé dernier, classé premier, classé deuxième, classé troisième, classé quatrième, classé dernier, classé première, classé dernière, deuxième place, troisième place, pole position, meilleur temps, franchir la ligne, franchi la ligne, franchit la ligne, ligne d'arrivée, franchi la ligne d'arrivée
  es: terminar primero, terminar segundo, terminar tercero, terminar cuarto, terminar último, terminar segunda, terminar tercera, quedar primero, quedar segundo, quedar tercero, quedar cuarto, quedar último, quedar primera, llegar primero, llegar segundo, llegar tercero, llegar cuarto, llegar último, llegar primera, acabar primero, acabar segundo, acabar tercero, acabar cuarto, acabar último, acabar primera, finalizó primero, finalizó segundo, finalizó tercero, finalizó cuarto, finalizó último, finalizó primera, segundo puesto, tercer puesto, primer puesto, segundo lugar, tercer lugar, mejor tiempo, cruzar la meta, cruzar la línea, cruzó la meta, cruzó la línea, terminar en primer lugar, terminó en primer lugar, termina en primer lugar, quedar en primer lugar, quedó en primer lugar, llegar en primer lugar, llegó en primer lugar, acabar en primer lugar, acabó en primer lugar, finalizó en primer lugar, línea de meta, la meta, llegó a la meta, para la meta, entró en meta
  ru: финишировал, финиширует, поул, пришел первым, пришел вторым, пришел третьим, пришел первой, пришла первым, пришла вторым, пришла третьим, пришла первой, пришла второй, третье место, первое место, пересек финишную, лучшее время, занял первое место, занял второе место, занял четвертое место, занял последнее место, заняла последнее место, заняли последнее место, занимает второе место, занимает четвертое место, занимает последнее место, финиш, финиша, финише, финишная черта, финишную черту, пересекла финишную

substitute-player : event < replace
  ar: دخل بديلا, شارك بديلا, نزل بديلا, حل بديلا, تبديل اضطراري, أشرك المدرب, دخل بدلا من, استبدل في الدقيقة, استبدل بين الشوطين
  en: substituted in, was substituted, second-half substitute, substituted after, came on for, comes on for, taken off injured, came off injured, replaced at half-time, came off the bench, came on as a substitute
  fr: sorti sur, remplacé sur, entrer en jeu, entré en jeu, entrée en jeu, entre en jeu, sorti du banc, sorti à la mi-temps, sorti à la pause, remplacé à la mi-temps, remplacé à la pause, entré à la place
  es: entrar en sustitución, entrar como suplente, entró en sustitución, entró como suplente, ingresó en sustitución, ingresó como suplente, ingresar en sustitución, entrar por el lesionado, entrar desde el banquillo, entró por el lesionado, entró desde el banquillo, ingresó por el lesionado, ingresó desde el banquillo, ingresar por el lesionado, ingresar desde el banquillo, saltar desde el banquillo, saltó desde el banquillo, sustituido en el descanso, cambio en el descanso, entrar en el segundo tiempo, entró en el segundo tiempo, ingresó en el segundo tiempo, ingresar en el segundo tiempo
  ru: заменен на, заменили на, вышел на замену, вышла на замену, заменен в перерыве, заменили в перерыве, вышел со скамейки

train-sport : event < sport
  ar: المران, تدربت, تدربوا, تدريبات جماعية, خاض تدريبات, مركز التدريبات, عاد إلى التدريبات, غاب عن التدريبات
  en: training ground, trained alone, missed training, skipped training, returned to training, return to training, back in training, trained with the squad
  fr: s'entraîner, s'entraîne, s'entraînent, entraînements, à l'entraînement, reprendre l'entraînement, repris l'entraînement, reprend l'entraînement, s'est entraîné, centre d'entraînement
  es: entrenó, entrenamientos, ciudad deportiva, volver a los entrenamientos, volvió a los entrenamientos
  ru: тренировки, тренировок, тренировался, тренировались, тренируется

film-shoot : event
  ar: تصوير الفيلم, تصوير المسلسل, تصوير مسلسل, موقع التصوير, مواقع التصوير, صورت مشاهد, تصوير مشاهد
  en: filming, film shoot, on set, shot on location, shooting of the film, on the film set, on the set of, production on the film
  fr: tournage, tourner le film, tourner la série, tourner un film, tourner une scène, tourné le film, tourné la série, tourné un film
  es: rodaje, rodada en, rodar la película, rodar la serie, rodar una escena, rodar el filme, rodó la película, rodó la serie, rodó el filme, rodaron la película, rodaron la serie, rodaron el filme, rodada la película, rodada la serie, rodada el filme, grabar la película, grabar la serie, grabar una escena, grabar el filme, set de filmación
  ru: съемки фильма, съемки сериала, съемки картины, съемочная площадка, съемочной площадке, съемок фильма, снимали фильм, сняли фильм

decline-award : event < reject
  ar: رفض الجائزة, أعاد الجائزة, أعادت الجائزة, رفض تسلم الجائزة, رفضت تسلم الجائزة, اعتذر عن الجائزة, تنازل عن الجائزة, اعتذر عن قبول الجائزة
  en: declined the award, declined the prize, refused the award, refused the prize, rejected the prize, rejected the award, returned the award, turned down the award, turned down the prize, handed back the award, gave back the prize
  fr: refuser le prix, refuser la récompense, refuser la distinction, refuser la médaille, refusé le prix, refusé la récompense, refusé la distinction, refusé la médaille, refuse la médaille, décliner le prix, décliner la récompense, décliner la distinction, décliner la médaille, décliné le prix, décliné la récompense, décliné la distinction, décliné la médaille, rendre son prix, rendre sa médaille, rendre sa décoration, rendu son prix, rendu sa médaille, rendu sa décoration, refuser la légion d'honneur, refusé la légion d'honneur, décliner la légion d'honneur, décliné la légion d'honneur
  es: rechazar el premio, rechazar el galardón, rechazar la distinción, rechazó el premio, rechazó el galardón, rechazó la distinción, rechaza el premio, rechaza el galardón, rechaza la distinción, declinar el premio, declinar el galardón, declinar la distinción, declinó el premio, declinó el galardón, declinó la distinción, rehusó el premio, rehusó el galardón, rehusó la distinción, devolver el premio, devolver la medalla, devolver el galardón, devolvió el premio, devolvió la medalla, devolvió el galardón
  ru: вернул награду, вернула премию, отказался от премии, отказался от награды, отказался от приза, отказалась от премии, отказалась от награды, отказалась от приза, отказались от премии, отказались от награды, отказались от приза

art-theft : event < theft
  ar: سرقة لوحة, سرقة فنية, سرقة آثار, سرقة الآثار, سرقة متحف, سرقة المتحف, لوحة مسروقة, القطع المسروقة, الآثار المنهوبة, آثار منهوبة, سرقة أعمال فنية, قطع أثرية مسروقة, السطو على المتحف
  en: art theft, art heist, museum heist, museum robbery, stolen painting, stolen paintings, stolen artwork, stolen art, stolen artefacts, stole paintings, looted art, looted artefacts, looted antiquities, painting was stolen, paintings were stolen, stole the painting, stole a painting, artwork was stolen, works were stolen
  fr: tableau volé, œuvres volées, toile volée, toiles volées, œuvres spoliées, objets pillés, vol de tableau, vol de tableaux, vol d'œuvres d'art, casse du musée, vol au musée
  es: expolio, cuadro robado, cuadros robados, obra robada, obras robadas, robo de arte, robo de cuadros, robo del museo, robo en el museo, robo de obras de arte
  ru: кража картины, похищение картины, похищенная картина, похищенную картину, украденная картина, украденные картины, украденную картину, ограбление музея, украли картину, похитили картину, похищены картины, картину похитили, картину украли, картина похищена, картина украдена, картины похищены, картины украдены, кража из музея

forge-art : event < forgery
  ar: لوحة مزورة, لوحة مزيفة, لوحات مزيفة, مزور اللوحات, تزوير اللوحات, تزييف اللوحات, نسخة مزيفة, قطعة مزيفة
  en: fake painting, forged painting, forged paintings, art forgery, art forger, counterfeit artwork, is a fake, was a fake, turned out to be a fake
  fr: faussaire, faux tableau, faux tableaux, était un faux, est un faux, tableau est un faux
  es: falsificador, cuadro falso, cuadros falsos, obra falsa, falsificación de arte, es una falsificación, era una falsificación
  ru: подделки, фальшивка, фальшивкой, фальсификатор, поддельная картина, поддельные картины

authenticate-art : event < confirm-as-fact
  opposite: forge-art
  ar: لوحة أصلية, أصالة اللوحة, صحة اللوحة, أصالة العمل, تأكدت أصالة, نسبت إلى الفنان, منسوبة إلى الفنان
  en: authenticated, authentication, authenticity, is authentic, was authentic, is genuine, was genuine, attributed to, genuine work
  fr: authentifié, authentifiée, authentifient, authenticité, authentique, attribué à, attribuée à
  es: autenticado, autentificó, autenticidad, auténtica, es auténtico, atribuido a, atribuida a
  ru: подлинник, подлинность, подлинности, подлинный, подлинной, приписывается, признали подлинной

classes-resume : event < resume
  opposite: classes-suspended
  ar: استؤنفت الدراسة, استأنفت الدراسة, استئناف الدروس, استؤنفت الدروس, عودة الدراسة, عادت الدراسة, عودة التلاميذ, استئناف التعليم, العودة إلى المدارس, أعيد فتح المدارس, فتحت المدارس أبوابها, عاد التلاميذ إلى المدارس, عودة الطلاب إلى المدارس, عاد الطلاب إلى المدارس, عادوا إلى مقاعد الدراسة, العودة إلى مقاعد الدراسة
  en: classes resumed, lessons resumed, lessons resume, schools reopened, schools reopen, school reopened, return to classrooms, returned to classrooms, back in class, back to class, back at school, pupils returned to class, pupils returned to school, pupils return to school, back in the classroom
  fr: cours reprennent, cours reprendront, écoles rouvrent, école rouvre, reprise des cours, cours ont repris, retour en classe, retour à l'école, écoles ont rouvert, école a rouvert, retourner en classe, retourner les cours, retournés en classe, retournés les cours, reprendre en classe, reprendre les cours, élèves ont repris
  es: reanudación de clases, reanudación a clases, reanudación a clase, reanudación al colegio, regreso de clases, regreso a clases, regreso a clase, regreso al colegio, vuelta de clases, vuelta a clase, vuelta al colegio, reanudaron las clases, clases se reanudaron, clases se reanudan, volvieron a clase, volvieron a clases, volver a clase, volver a clases, regresaron a clase, regresaron a clases, regresan a clase, regresan a clases, vuelven a clase, vuelven a clases, reabrieron las escuelas, reanudación de las clases, reanudación a las aulas, regreso de las clases, regreso a las aulas, vuelta de las clases, vuelta a las aulas, volvieron a las aulas, volvieron a las clases, volver a las aulas, volver a las clases, regresaron a las aulas, regresaron a las clases, regresan a las aulas, regresan a las clases, vuelven a las aulas, vuelven a las clases, reapertura de las escuelas
  ru: занятия возобновились, возобновление занятий, возобновили занятия, уроки возобновились, школы открылись, школы вновь открылись, вернулись в классы, вернулись за парты, вернулись в школу, сели за парты, возвращение в школу

school-class : thing
  ar: فصل دراسي, فصول دراسية, الفصول الدراسية, قاعات الدراسة, قاعة الدرس, حصة دراسية, حصص دراسية, صف دراسي, الصفوف الدراسية
  en: classroom, schoolroom, school lessons, class sizes, in class
  fr: cours d'école, salle de classe, salles de classe, heures de cours, classe, classes, en classe
  es: aulas, las clases, horas lectivas, salón de clases
  ru: урок, занятия, занятий, учебный класс, учебные классы, классная комната, аудитория университета

expel-pupil : event < expel
  ar: فصل التلميذ, فصل الطالب, طرد التلميذ, طرد الطالب, فصل الطلاب, فصل طلاب, فصل من المدرسة, فصل من الجامعة, طرد من المدرسة, طرد من الجامعة
  en: permanently excluded, school exclusion, expelled from school, excluded from school, expelled from university, suspended from school, pupil was expelled, student was expelled, students were expelled, expelled from the school
  fr: exclusion définitive, exclu de l'école, exclue de l'école, exclu du lycée, exclu du collège, renvoyé de l'école, renvoyée de l'école, renvoyé du lycée, conseil de discipline, exclu de l'université
  es: expulsado del colegio, expulsado del instituto, expulsión del alumno, expulsó al alumno, expulsado de la escuela, expulsado de la universidad
  ru: отчислили студента, отчислены из, исключен из школы, исключили из школы, исключены из школы, отчислен из университета, отчислили из университета, исключение из школы, отчислен из вуза

enrol-school : event < register
  ar: الدخول المدرسي, العودة المدرسية, تسجيل التلاميذ, القبول الجامعي, تسجيل الطلاب, التحق بالمدرسة, التحقوا بالمدارس, التحاق التلاميذ, التحق بالجامعة, بدء العام الدراسي, انطلاق العام الدراسي, بداية العام الدراسي, التسجيل في المدارس
  en: enrolments, enrolled at, enrol at, school places, starts school, started school, enrolled in school, start of term, school term began, admitted to the school, new school year began, first day of school
  fr: rentrée, scolarisé, scolarisés, scolarisation, inscrit scolaire, inscrit scolaires, inscrits scolaire, inscription scolaire, inscription scolaires, inscriptions scolaire, inscriptions scolaires, inscrit à l'école, inscrit à l'université, inscrits à l'école, inscrits à l'université, inscription à l'école, inscription à l'université, inscriptions à l'école, inscriptions à l'université
  es: matricularse, matriculado, matriculados, matrícula, matriculación, escolarizado, escolarizados, inscripción escolar, inicio de clases, inicio del curso, vuelta al cole, comienzo del curso
  ru: зачислен, зачисление, первое сентября, поступил в университет, прием в школу, пошли в первый класс

space-landing : event < land-plane
  ar: هبوط ناعم, هبوط سلس, هبطت الكبسولة, هبط المسبار, هبوط المسبار, هبط على المريخ, هبطت على المريخ, هبوط على المريخ, عاد إلى الأرض, عادوا إلى الأرض, عودة إلى الأرض, عادت إلى الأرض, هبط في البحر
  en: splashdown, soft-landed, re-entry, splashed down, soft landing, capsule landed, probe landed, landed on Mars, touched down on, returned to Earth, back on Earth, return to Earth, re-entered the atmosphere, lander touched down, landed on the asteroid, came back to Earth, the probe touched down
  fr: amerri, amerrissage, rentrée atmosphérique, atterrissage en douceur, retour sur terre, revenus sur terre, revenir sur terre, revenu sur terre, rentré sur terre, rentrés sur terre, s'est posé sur mars, s'est posée sur mars
  es: amerizó, amartizaje, reentrada, aterrizaje suave, aterrizó en marte, regreso a la tierra, regresó a la tierra, regresaron a la tierra, volvió a la tierra, volvieron a la tierra
  ru: приводнился, приводнение, мягкая посадка, мягкую посадку, посадка на марс, сел на марс, возвращение на землю, вернулся на землю, вернулись на землю, вошел в атмосферу

research-finding : event
  ar: أظهرت دراسة, كشفت دراسة, توصلت دراسة, خلصت دراسة, وجدت دراسة, أفادت دراسة, أثبتت دراسة, بينت دراسة, توصل باحثون, توصل علماء, اكتشف علماء, اكتشف باحثون, نشرت نتائجها, نتائج الدراسة, نتائج البحث, دراسة جديدة, وفق دراسة, بحسب دراسة, نشرت في مجلة, فريق من الباحثين, فريق من العلماء
  en: peer-reviewed, study found, study finds, researchers found, scientists found, scientists discovered, study shows, research shows, research showed, research found, research suggests, study suggests, the study suggests, findings were published, a new study, team of researchers, team of scientists, researchers say they found, published in the journal, according to a study
  fr: étude montre, étude révèle, étude publiée, nouvelle étude, selon une étude, chercheurs ont montré, étude a montré, résultats de l'étude, équipe de chercheurs, équipe de scientifiques, les chercheurs ont découvert, les chercheurs ont trouvé, publiée dans la revue, publié dans la revue, publiés dans la revue
  es: estudio revela, estudio muestra, estudio publicado, científicos descubrieron, científicos hallaron, nuevo estudio, según un estudio, los investigadores hallaron, los investigadores descubrieron, resultados del estudio, equipo de investigadores, equipo de científicos, publicado en la revista, publicada en la revista
  ru: исследование показало, исследование показывает, согласно исследованию, ученые выяснили, ученые установили, ученые доказали, результаты исследования, новое исследование, группа ученых, команда ученых, опубликовано в журнале, опубликована в журнале, опубликованы в журнале, ученые пришли к выводу

begin-ramadan : event
  ar: هلال رمضان, رؤية الهلال, تحري الهلال, تحري هلال, ثبوت الهلال, غرة رمضان, هلال شوال, المتمم لشهر, متمم شعبان, ليلة الشك, أول أيام رمضان, أول أيام العيد, أول أيام عيد, غرة شهر رمضان, هلال شهر رمضان, حلول شهر رمضان, بداية شهر رمضان, أول أيام شهر رمضان
  en: moon-sighting, moon sighted, Ramadan begins, Ramadan began, Eid begins, crescent moon sighted, moon was sighted, start of Ramadan, beginning of Ramadan, end of Ramadan, crescent was sighted, first day of Ramadan, first day of Eid
  fr: ramadan commence, ramadan débute, début du ramadan, croissant de lune, fin du ramadan, nuit du doute, premier jour du ramadan, premier jour de l'aïd
  es: luna creciente, inicio del ramadán, comienzo del ramadán, comienza el ramadán, fin del ramadán, primer día de ramadán
  ru: начало рамадана, начнется рамадан, окончание рамадана, молодой месяц, первый день рамадана

convert-religion : event
  ar: اعتناق, تعميد, اعتنق الإسلام, اعتنقت الإسلام, أشهر إسلامه, أشهرت إسلامها, إشهار إسلامه, دخل الإسلام, عمد الطفل, اعتنق المسيحية
  en: baptism, embraced Islam, was baptised, was baptized, converted to Islam, converted to Christianity, converted to Judaism, converts to Islam
  fr: baptême, baptisé, baptisée, converti à l'islam, converti au christianisme, converti au catholicisme, convertie à l'islam, convertie au christianisme, convertie au catholicisme, convertis à l'islam, convertis au christianisme, convertis au catholicisme, se convertir à l'islam, se convertir au christianisme, se convertir au catholicisme
  es: bautismo, bautizado, bautizada, bautizo, convertirse al islam, convertirse al cristianismo, convertirse al catolicismo, convertirse al judaísmo, convertido al islam, convertido al cristianismo, convertido al catolicismo, convertido al judaísmo, se convirtió al islam, se convirtió al cristianismo, se convirtió al catolicismo, se convirtió al judaísmo
  ru: крестили, крещен, крещена, крещение, принял ислам, принял христианство, принял православие

royal-family : thing
  ar: الأميرة, دوق, دوقة, العائلة المالكة, الأسرة المالكة, العائلة الملكية, الأسرة الملكية, البلاط الملكي, الديوان الملكي, أفراد العائلة المالكة
  en: royals, duke, duchess, buckingham palace, the princess, royal palace said
  fr: duc, duchesse, famille royale, couple royal, maison royale, palais royal, membres de la famille royale
  es: duque, duquesa, infanta, familia real, pareja real, casa real, la realeza, palacio real
  ru: принцессы, герцог, герцогиня, королевская семья, королевской семьи, королевский дом, королевская чета

ascend-throne : event < take-office
  ar: اعتلى العرش, اعتلت العرش, اعتلاء العرش, يعتلي العرش, تولى العرش, تولت العرش, تتويج الملك, توج ملكا, توجت ملكة, مراسم التتويج, حفل التتويج, تنصيب الملك, مبايعة الملك, جلوسه على العرش, جلس على العرش
  en: coronation, enthroned, enthronement, crowned king, crowned queen, ascended the throne, ascend the throne, came to the throne, accession to the throne, succeeded to the throne, succeed to the throne
  fr: couronnement, couronné roi, couronnée reine, monter au trône, monté au trône, montée au trône, monte au trône, accéder au trône, accédé au trône, accède au trône, accession au trône, sacre du roi, monter sur le trône, monté sur le trône, montée sur le trône, monte sur le trône, accéder sur le trône, accédé sur le trône, accède sur le trône
  es: coronación, entronización, coronado rey, coronada reina, proclamado rey, subir al trono, subió al trono, ascender al trono, ascendió al trono, acceder al trono, accedió al trono, llegar al trono, llegó al trono, ascenso al trono
  ru: коронация, коронован, интронизация, взошел на престол, взошла на престол, вступил на престол, вступила на престол, восшествие на престол

engaged-to-marry : event
  opposite: break-engagement
  ar: خطوبة, خطيبته, خطيبها, مخطوبة, طلب يدها
  en: fiancé, fiancée, fiancee, betrothed, engaged to, got engaged, engagement ring, proposed marriage, announced their engagement, popped the question, proposed to his, proposed to her
  fr: fiançailles, fiancé, fiancée, fiancés, se fiancer, se fiance, se sont fiancés, demande en mariage, demander en mariage, demandé en mariage
  es: compromiso matrimonial, pedir matrimonio, pidió matrimonio, comprometerse en matrimonio, anillo de compromiso, pedida de mano, anunciaron su compromiso, se comprometieron en matrimonio
  ru: помолвка, помолвлены, помолвлена, помолвлен, обручились, обручение, обручальное кольцо, сделал предложение руки

break-engagement : event
  ar: فسخ الخطوبة, فسخ الخطبة, ألغى الزفاف, ألغي الزفاف, إلغاء الزفاف, ألغيا الزفاف
  en: jilted, ended their engagement, broke off the engagement, broke off their engagement, broke off her engagement, called off the engagement, called off the wedding, called off their engagement
  fr: rompre leurs fiançailles, rompre les fiançailles, rompre ses fiançailles, rompu leurs fiançailles, rompu les fiançailles, rompu ses fiançailles, annuler le mariage, annuler leur mariage, annulé le mariage, annulé leur mariage, rupture des fiançailles
  es: romper el noviazgo, rompió el noviazgo, rompieron el noviazgo, cancelar la boda, cancelar su boda, canceló la boda, canceló su boda, cancelaron la boda, cancelaron su boda, ruptura del compromiso, romper su compromiso matrimonial, romper el compromiso matrimonial, rompió su compromiso matrimonial, rompió el compromiso matrimonial, rompieron su compromiso matrimonial, rompieron el compromiso matrimonial
  ru: разорвал помолвку, расторгли помолвку, расторгла помолвку, отменил свадьбу, отменила свадьбу, отменили свадьбу

off-air : event
  opposite: broadcast
  ar: أوقف البرنامج, إيقاف البرنامج, وقف البرنامج, إيقاف بث, أوقف بث, أوقفت بث, أوقفت القناة, توقف البث, انقطاع البث, وقف البث, حجب البرنامج, إلغاء البرنامج, أوقف عرض, توقفت عن البث, توقف عن البث
  en: ceased broadcasting, stopped broadcasting, went off air, off the air, show was axed, show was cancelled, pulled the programme, pulled the show, taken off the air, pulled from the schedule, pulled from the schedules, dropped from the schedule, closed down the channel
  fr: suspendre l'émission, suspendu l'émission, émission supprimée, émission arrêtée, cesser d'émettre, cessé d'émettre, cesse d'émettre, écran noir, retirer de l'antenne, retiré de l'antenne, retirée de l'antenne, arrêt de l'émission
  es: programa cancelado, sacar del aire, sacar de antena, sacó del aire, sacó de antena, sacaron del aire, sacaron de antena, retirar del aire, retirar de antena, retiró del aire, retiró de antena, retirado del aire, retirado de antena, dejar de emitir, dejó de emitir, dejaron de emitir, fuera del aire, cesar sus emisiones, cesó sus emisiones, sacar de la parrilla, sacó de la parrilla, sacaron de la parrilla, retirar de la parrilla, retiró de la parrilla, retirado de la parrilla
  ru: сняли программу, программу закрыли, прекратил вещание, прекратила вещание, прекратили вещание, отключили вещание, сняли с эфира, снят с эфира, снята с эфира, исчез из эфира

newspaper-closure : event < company-closure
  ar: العدد الأخير, آخر أعدادها, الطبعة الورقية, توقفت عن الصدور, توقف عن الصدور, التوقف عن الصدور, احتجبت عن الصدور
  en: ceased publication, stopped publishing, final edition, last edition, final issue, stopped printing, stop printing, went online only, printed its last issue, print its last issue, ended its print edition
  fr: dernier numéro, dernière édition, cesser de paraître, cessé de paraître, cesse de paraître, cesser sa parution, cessé sa parution, arrêter l'édition papier, arrêté l'édition papier, arrête l'édition papier, arrêter sa version papier, arrêté sa version papier, arrête sa version papier
  es: último número, dejar de publicarse, dejar de imprimirse, dejó de publicarse, dejó de imprimirse, deja de publicarse, deja de imprimirse, dejará de publicarse, dejará de imprimirse, última edición impresa, cesar su publicación, cesó su publicación
  ru: прекратила выход, прекратила выпуск, последний номер, перестала выходить, прекращает выход, последний выпуск газеты, отказалась от печатной версии

practice-drill : event
  ar: تمرين إخلاء, تمرين طوارئ, تدريب إخلاء, تجربة إخلاء, إخلاء وهمي, مناورة إخلاء, تمرين وهمي, فرضية إخلاء, تدريب على الإخلاء
  en: fire drill, evacuation drill, safety drill, emergency drill, rescue drill, mock evacuation, practice drill, emergency exercise, rescue exercise, drill took place, drill was held
  fr: exercice d'évacuation, exercice incendie, exercices d'évacuation, exercice de sécurité, exercice de secours, exercice grandeur nature
  es: simulacro, ejercicio de evacuación
  ru: учебная эвакуация, учебная тревога, учебной тревоги, пожарные учения, тренировочная эвакуация

win-award : event < win, award
  ar: كرمت, نال الجائزة, نالت الجائزة, فاز بجائزة, فازت بجائزة, فاز بالجائزة, فازت بالجائزة, حصدت الجائزة, حصدت جائزة, منح الجائزة, منحت الجائزة, منح جائزة, منحت جائزة, تسلم الجائزة, تسلمت الجائزة, تسلم جائزة, أسندت الجائزة, توج بجائزة, ذهبت الجائزة, آلت الجائزة, أحرز الجائزة, أحرزت الجائزة, حاز الجائزة, حاز جائزة, حازت جائزة, حصل على جائزة, حصلت على جائزة, كانت الجائزة من نصيب
  en: was honoured, won the prize, wins the prize, won an award, scooped the award, collects the prize, prize went to, award went to, prize goes to, receives the award, received the award, received the prize, named best film, was named best, picked up the award, took home the award, took the top prize, was awarded the prize
  fr: remporter l'oscar, remporté l'oscar, remporte l'oscar, décerner l'oscar, décerné l'oscar, décerne l'oscar, recevoir l'oscar, reçoit l'oscar, obtenir l'oscar, décroché l'oscar, attribué l'oscar, sacrée meilleure, sacré meilleur, remporter le prix, remporter le goncourt, remporter le césar, remporter un prix, remporter l'ours d'or, remporté le goncourt, remporté le césar, remporté un prix, remporté l'ours d'or, remporte le prix, remporte le césar, remporte un prix, décerner le prix, décerner le goncourt, décerner le césar, décerner un prix, décerner l'ours d'or, décerné le prix, décerné le goncourt, décerné le césar, décerné un prix, décerné l'ours d'or, décerne le goncourt, décerne le césar, recevoir le prix, recevoir le goncourt, recevoir le césar, recevoir un prix, recevoir l'ours d'or, reçoit le prix, reçoit le goncourt, reçoit le césar, reçoit un prix, reçoit l'ours d'or, obtenir le prix, obtenir le goncourt, obtenir le césar, obtenir un prix, obtenir l'ours d'or, décroché le prix, décroché le goncourt, décroché le césar, décroché un prix, décroché l'ours d'or, attribué le prix, attribué le goncourt, attribué le césar, attribué un prix, attribué l'ours d'or, s'est vu décerner, remporter la palme d'or, remporter le lion d'or, remporté la palme d'or, remporté le lion d'or, décerner la palme d'or, décerner le lion d'or, décerné la palme d'or, décerné le lion d'or, décerne la palme d'or, décerne le lion d'or, recevoir la palme d'or, recevoir le lion d'or, reçoit la palme d'or, reçoit le lion d'or, obtenir la palme d'or, obtenir le lion d'or, décroché la palme d'or, décroché le lion d'or, attribué la palme d'or, attribué le lion d'or, le prix est allé à, prix a été décerné à
  es: galardonado con, ganar el premio, ganar el galardón, ganar el óscar, ganar un premio, ganar el goya, ganó el premio, ganó el galardón, ganó el óscar, ganó un premio, ganó el goya, gana el premio, gana el galardón, gana el óscar, gana un premio, gana el goya, obtuvo el premio, obtuvo el galardón, obtuvo el óscar, obtuvo un premio, obtuvo el goya, recibió el premio, recibió el galardón, recibió el óscar, recibió un premio, recibió el goya, recibe el premio, recibe el galardón, recibe el óscar, recibe un premio, recibe el goya, otorgar el premio, otorgar el galardón, otorgar el óscar, otorgar un premio, otorgar el goya, otorgó el premio, otorgó el galardón, otorgó el óscar, otorgó un premio, otorgó el goya, conceder el premio, conceder el galardón, conceder el óscar, conceder un premio, conceder el goya, concedió el premio, concedió el galardón, concedió el óscar, concedió un premio, concedió el goya, entregaron el premio, entregaron el galardón, entregaron el óscar, entregaron un premio, entregaron el goya, llevarse el premio, llevarse el galardón, llevarse el óscar, llevarse un premio, llevarse el goya, se llevó el premio, se llevó el galardón, se llevó el óscar, se llevó un premio, se llevó el goya, el premio fue para, ganar la palma de oro, ganar el oso de oro, ganó la palma de oro, ganó el oso de oro, gana la palma de oro, gana el oso de oro, obtuvo la palma de oro, obtuvo el oso de oro, recibió la palma de oro, recibió el oso de oro, recibe la palma de oro, recibe el oso de oro, otorgar la palma de oro, otorgar el oso de oro, otorgó la palma de oro, otorgó el oso de oro, conceder la palma de oro, conceder el oso de oro, concedió la palma de oro, concedió el oso de oro, entregaron la palma de oro, entregaron el oso de oro, llevarse la palma de oro, llevarse el oso de oro, se alzó con el premio, se hizo con el premio, se llevó la palma de oro, se llevó el oso de oro
  ru: получил премию, получил приз, получил оскар, получил награду, получил награды, получила приз, получила оскар, вручили премию, вручили приз, вручили оскар, вручили награду, вручили премии, вручили награды, присудили премию, присудили приз, присудили оскар, присудили награду, присудили премии, присудили награды, завоевал премию, завоевал приз, завоевал оскар, завоевал награду, завоевал премии, завоевал награды, удостоен премию, удостоен приз, удостоен оскар, удостоен награду, удостоен премии, удостоен награды, присуждена премию, присуждена приз, присуждена оскар, присуждена награду, присуждена премии, присуждена награды, премия досталась, приз достался, стал лауреатом, стала лауреатом

win-medal : event < win, medal
  ar: أحرز ذهبية, توج بالذهبية, توج بذهبية, حصد الذهبية, نال الذهبية, نال الفضية, نال البرونزية, فاز بالذهبية, فازت بالذهبية, فاز بميدالية, فازت بميدالية, أحرز ميدالية, أحرزت ميدالية, حصد ميدالية, نال الميدالية, نالت الميدالية
  en: took gold, takes gold, won gold, wins gold, took silver, won silver, won bronze, took bronze, claimed gold, claims gold
  fr: décrocher l'or, décrocher l'argent, décroché l'or, décroché l'argent, décroche l'or, décroche l'argent, remporter l'or, remporter l'argent, remporté l'or, remporté l'argent, remporte l'or, remporte l'argent, décrocher le bronze, décroché le bronze, décroche le bronze, remporter le bronze, remporter la médaille, remporté le bronze, remporté la médaille
  es: colgarse el oro, colgarse la plata, colgarse el bronce, colgarse la medalla, ganó el oro, ganó la plata, ganó el bronce, ganó la medalla, conquistó el oro, conquistó la plata, conquistó el bronce, conquistó la medalla, logró el oro, logró la plata, logró el bronce, logró la medalla, se colgó el oro, se colgó la plata, se colgó el bronce, se colgó la medalla, se cuelga el oro, se cuelga la plata, se cuelga el bronce, se cuelga la medalla
  ru: завоевал золото, завоевал серебро, завоевал бронзу, завоевал медаль, завоевал серебряную, завоевал бронзовую, завоевала серебро, выиграл золото, выиграл серебро, выиграл бронзу, выиграл медаль, выиграл золотую, выиграл серебряную, выиграл бронзовую, выиграла бронзовую, взял золото, взял серебро, взял бронзу, взял медаль, взял серебряную, взял бронзовую, взяла серебряную, взяла бронзовую

score-penalty : event < penalty
  opposite: miss-penalty
  ar: سجل ركلة الجزاء, ترجم ركلة الجزاء, ترجم ركلة جزاء, من ركلة جزاء, سجل من ركلة جزاء, سجلت من ركلة جزاء, سجل من ركلة الجزاء
  en: penalty goal, converted the penalty, converted a penalty, converts the penalty, converts a penalty, scored a penalty, scored the penalty, with a penalty, scored from the spot, scores from the spot, from the penalty spot, slotted home the penalty, tucked away the penalty
  fr: sur penalty, transformer un penalty, transformer le penalty, transformer un pénalty, transformer le pénalty, transformé un penalty, transformé le penalty, marquer un penalty, marquer le penalty, marqué un penalty, marqué le penalty, marque un penalty, marque le penalty
  es: transformar un penalti, transformar el penalti, transformar un penal, transformar el penal, transformar de penalti, transformar de penal, transformó un penalti, transformó el penalti, transformó un penal, transformó el penal, transformó de penalti, transformó de penal, transforma un penalti, transforma el penalti, transforma un penal, transforma el penal, transforma de penalti, transforma de penal, convertir un penalti, convertir el penalti, convertir un penal, convertir el penal, convertir de penal, convirtió un penalti, convirtió el penalti, convirtió un penal, convirtió el penal, convirtió de penal, convierte un penalti, convierte el penalti, convierte un penal, convierte el penal, convierte de penalti, convierte de penal, marcar un penalti, marcar el penalti, marcar un penal, marcar el penal, marcar de penal, marcó un penalti, marcó el penalti, marcó un penal, marcó el penal, marcó de penal, anotó un penalti, anotó el penalti, anotó un penal, anotó el penal, anotó de penalti, anotó de penal, gol de penalti, gol de penal, desde el punto de penalti
  ru: реализовал пенальти, реализовал одиннадцатиметровый, реализовала одиннадцатиметровый, реализовали одиннадцатиметровый, забил одиннадцатиметровый, забила одиннадцатиметровый, забили одиннадцатиметровый, с пенальти, реализовал с пенальти, реализовала с пенальти, реализовали с пенальти, забил с пенальти, забила с пенальти

miss-penalty : event < penalty
  opposite: score-penalty
  ar: أضاع ركلة جزاء, أهدر ركلة جزاء, أهدرت ركلة جزاء, أهدر ركلة الجزاء, ضيع ركلة جزاء, ضيع ركلة الجزاء, إهدار ركلة جزاء, تصدى لركلة جزاء, تصدى لركلة الجزاء, صد ركلة جزاء, صد ركلة الجزاء, يهدر ركلة جزاء, يضيع ركلة جزاء
  en: missed penalty, penalty save, penalty miss, missed a penalty, missed the penalty, misses a penalty, misses the penalty, squandered a penalty, blazed the penalty, wasted a penalty, penalty was saved, saved a penalty, saved the penalty, saves a penalty, missed from the spot, sent the penalty over, hit the post with a penalty
  fr: penalty manqué, penalty raté, manquer un penalty, manquer le penalty, manquer un pénalty, manquer le pénalty, manquer son penalty, manqué un penalty, manqué le penalty, manqué un pénalty, manqué le pénalty, manque un penalty, manque le penalty, rater un penalty, rater le penalty, rater un pénalty, rater le pénalty, rater son penalty, raté un penalty, raté le penalty, raté le pénalty, rate le penalty, rate le pénalty, gâché un penalty, gâché le penalty, gâché son penalty, gâcher un penalty, gâcher le penalty, gâcher un pénalty, gâcher le pénalty, gâcher son penalty, arrêter un penalty, arrêter le penalty, arrêté un penalty, arrêté le penalty, stoppé un penalty, stoppé le penalty, repoussé un penalty, repoussé le penalty, détourné un penalty, détourné le penalty
  es: penalti fallado, penal errado, fallar un penalti, fallar el penalti, fallar un penal, fallar el penal, falló un penalti, falló el penalti, falló un penal, falló el penal, falla un penalti, falla el penalti, falla un penal, falla el penal, marrar un penalti, marrar el penalti, marrar un penal, marrar el penal, marró un penalti, marró el penalti, marró un penal, marró el penal, errar un penalti, errar el penalti, errar un penal, errar el penal, erró un penalti, erró el penalti, erró un penal, erró el penal, desperdiciar un penalti, desperdiciar el penalti, desperdiciar un penal, desperdiciar el penal, desperdició un penalti, desperdició el penalti, desperdició un penal, desperdició el penal, detener un penalti, detener el penalti, detener un penal, detener el penal, detuvo un penalti, detuvo el penalti, detuvo un penal, detuvo el penal, parar un penalti, parar el penalti, parar un penal, parar el penal, paró un penalti, paró el penalti, paró un penal, paró el penal, atajó un penalti, atajó el penalti, atajó un penal, atajó el penal
  ru: нереализованный пенальти, отбил пенальти, отразил пенальти, взял пенальти, запорол пенальти, промахнулся с пенальти, промахнулся с точки, промахнулась с пенальти, промахнулась с точки, промах с пенальти

disallow-goal : event < sport
  ar: ألغي هدف, هدف ملغى, هدف ملغي, إلغاء الهدف, إلغاء هدف, الهدف الملغى, بداعي التسلل, بسبب التسلل, ألغى الحكم هدفا, ألغى الحكم هدف
  en: disallowed, chalked off, chalk off, ruled offside, goal ruled out, goal was ruled out, goal was ruled offside, ruled out for offside
  fr: but refusé, but annulé, refuser un but, refuser le but, refuser ce but, refusé un but, refusé le but, refusé ce but, refuse ce but, annuler un but, annuler le but, annuler ce but, annulé un but, annulé le but, annulé ce but, annule le but, annule ce but, refusé pour hors-jeu, annulé pour hors-jeu
  es: gol anulado, gol invalidado, anular un gol, anular el gol, anular el tanto, anuló un gol, anuló el gol, anuló el tanto, anularon un gol, anularon el gol, anularon el tanto, anula un gol, anula el gol, anula el tanto, invalidar un gol, invalidar el gol, invalidar el tanto, invalidó un gol, invalidó el gol, invalidó el tanto, anulado por fuera de juego
  ru: отменил гол, отменил мяч, отменили мяч, отменен мяч, гол отменили, гол отменен, отмененный гол, отменил взятие ворот, отменили взятие ворот, отменен взятие ворот, гол из офсайда

in-private : event
  opposite: in-company
  ar: على انفراد, بمفردهما, لقاء مغلق بينهما
  en: in private, one-on-one, one on one, tête-à-tête, alone with, without aides, without their aides
  fr: en tête-à-tête, seul à seul, sans leurs conseillers, en privé
  es: a solas, en privado, sin asesores, sin sus asesores, mano a mano
  ru: с глазу на глаз, один на один, наедине, без помощников

in-company : event
  ar: في الغرفة مع, في القاعة مع, بحضور مستشاريه, بحضور مساعديه, برفقة مساعديه, برفقة مستشاريه, بحضور مساعديهما
  en: in the room with, flanked by aides, flanked by advisers, accompanied by aides, joined by aides, in the presence of aides, surrounded by aides
  fr: dans la pièce avec, dans la salle avec, en présence de ses conseillers, entouré de ses conseillers, accompagné de ses conseillers
  es: en la sala con, en la habitación con, en presencia de sus asesores, rodeado de sus asesores, acompañado de sus asesores
  ru: в комнате с, в присутствии помощников, в сопровождении помощников, в окружении помощников

minute-of-play : thing
  ar: الدقيقة
  en: minute
  fr: minute de jeu, minute
  es: minuto
  ru: минута, минуте

# To go, in the air.
fly : event < move
  ar: حلق, حلقت, طار, طارت, يطير, تحلق, طيران فوق
  en: fly, flies, flew, flown, flying, overflight
  fr: voler au-dessus, survoler, survolé, survole, survolaient, en vol, vole
  es: volar, voló, volaba, volaban, sobrevoló, sobrevolaba, sobrevolaron, vuelan, vuele
  ru: лететь, летел, летела, летели, летит, пролетел, пролетала, облет, пролет, полет над

# What is done lest something happens.
precaution : thing
  ar: إجراء احترازي, كإجراء احترازي, احترازيا, احترازية, احتياطا, إجراءات احترازية, إجراء وقائي, من باب الاحتياط, تدابير وقائية, احتياطات
  en: precaution, precautions, precautionary, as a precaution, out of caution, out of an abundance of caution, as a precautionary measure, preventive measure
  fr: précaution, précautions, par précaution, par mesure de précaution, à titre préventif, mesure préventive, préventivement
  es: precaución, precauciones, por precaución, como medida de precaución, de forma preventiva, medida preventiva, medida cautelar de seguridad, preventivamente
  ru: мера предосторожности, меры предосторожности, в целях предосторожности, из предосторожности, в качестве меры предосторожности, превентивно, на всякий случай

# For which no end is set.
indefinite : quality
  ar: إلى أجل غير مسمى, لأجل غير مسمى, حتى إشعار آخر, غير محدد المدة, إلى إشعار آخر, مفتوح المدة
  en: indefinite, indefinitely, until further notice, open-ended
  fr: jusqu'à nouvel ordre, durée indéterminée, pour une durée indéterminée, indéfiniment, illimité, illimitée, sine die
  es: hasta nuevo aviso, indefinido, indefinida, indefinidamente, por tiempo indefinido, sine die
  ru: на неопределенный срок, бессрочно, бессрочный, бессрочная, бессрочную, до особого распоряжения, до дальнейшего уведомления

# Who heads a commission or a police force, or stands for a government.
commissioner : thing < official-person
  ar: مفوض, مفوضة, مفوضون, مفوضو, مفوضي, المفوض العام
  en: commissioner, commissioners
  fr: commissaire, commissaires, haut-commissaire
  es: comisario, comisaria europea, comisarios, comisionado, comisionada, comisionados
  ru: комиссар, комиссары, комиссара, верховный комиссар, еврокомиссар

# What a go-between is paid.
commission-fee : thing < fee
  ar: عمولة, عمولات
  en: commission of, paid a commission, commission was paid, commissions were paid, no commission was paid, sales commission, kickback commission, finder's fee
  fr: commission occulte, commissions occultes, une commission de, commission a été versée, aucune commission n'a été, versé une commission, rétrocommission, rétrocommissions, pourcentage sur le contrat
  es: comisión ilegal, comisiones ilegales, una comisión de, cobró una comisión, pagó una comisión, cobro de comisiones, comisión pagada
  ru: комиссионные, комиссионный, комиссионных, посреднические комиссионные

# To make an opening in a fence, a wall or bars.
cut-through : event
  ar: قطع السياج, قطعوا السياج, أحدث فتحة, أحدثوا فتحة, فتحة في السياج, فتحة في الجدار, ثغرة في السياج, ثغرة في الجدار, ثقب في الجدار, ثقبوا الجدار, حفروا نفقا, نشروا القضبان, نشر القضبان, قص السياج, قصوا السياج, قصوا الأسلاك
  en: cut a hole, cutting a hole, cut through, cutting through, cut their way through, cut his way through, cut their way, hole in the fence, hole in the wall, sawed through, sawing through, sawn through, cut the bars, drilled a hole, drilled through, dug a tunnel, digging a tunnel, tunnelled under, bored a hole, cut open the fence, breached the fence
  fr: percer un trou, percé un trou, trou dans le grillage, trou dans le mur, découpé le grillage, découper le grillage, cisaillé, cisailler, scié les barreaux, scier les barreaux, sciant les barreaux, creusé un tunnel, creuser un tunnel, découpé la clôture, brèche dans la clôture, brèche dans le mur
  es: abrir un boquete, abrieron un boquete, abrió un boquete, boquete, butrón, agujero en la valla, agujero en el muro, cortaron la valla, cortar la valla, cortaron la alambrada, serraron los barrotes, serrar los barrotes, cavaron un túnel, excavaron un túnel, cavar un túnel, hicieron un agujero
  ru: проделали дыру, проделать дыру, проделав дыру, дыра в заборе, дыра в стене, прорезали, прорезав, перепилили решетку, перепилив решетку, распилили решетку, вырыли тоннель, прорыли тоннель, прокопали, лаз в стене, подкоп, сделали подкоп, пролом в стене, перекусили проволоку

# Walls of wire and wood.
fence : thing < wall
  ar: سياج, سياجا, سور معدني, سياج محيط
  en: fence, fences, fencing, perimeter fence, security fence, wire fence
  fr: clôture, clôtures, grillage, grillages, palissade, barbelé
  es: valla, vallas, vallado, alambradas, cerca perimetral, verja
  ru: забор, забора, ограждение, ограждения, изгородь, колючей проволоки, решетка ограды, ограда

# Those present called or counted one by one.
roll-call : event < count
  ar: تعداد السجناء, تعداد النزلاء, إحصاء النزلاء, تفقد النزلاء, عد النزلاء, مناداة, عملية العد
  en: head count, headcount, head counts, roll call, roll-call, routine count, count of inmates, morning count, evening count, everyone was counted
  fr: appel des détenus, l'appel du matin, lors de l'appel, comptage des détenus, au moment de l'appel, recensement des détenus
  es: recuento de presos, recuento de internos, pase de lista, conteo de internos, recuento matinal, recuento nocturno, conteo rutinario
  ru: перекличка, перекличке, переклички, пересчет заключенных, поверка, поверке, при проверке заключенных

# To go up something by hand and foot.
climb : event < move
  ar: تسلق, تسلقوا, يتسلق, متسلقا, تسلقت, تسلق الجدار, تسلق السور, تسلقوا السور, تسلقوا الجدار
  en: climb over, climbed over, climbing over, climbs over, climbing out, climbed the wall, climbed onto, scaled the wall, scaled a wall, scaling the wall, scaling a wall, scale the wall, scaled the fence, scaled the walls, scaled a fence, clambered, clambering, shinned down, abseiled, lowered themselves
  fr: escalader, escaladé, escaladant, escalade le mur, escaladent, franchi le mur, franchissant le mur, franchir le mur, enjambé, grimpé sur le mur, descendu en rappel
  es: escalar el muro, escalaron, escaló, escalando, trepar, trepó, treparon, trepando, saltaron el muro, saltó el muro, saltar el muro, saltar la valla, saltaron la valla, saltó la valla, descolgarse, se descolgaron, descolgándose, descuelga, descuelgan, descuelgue
  ru: перелезть, перелез, перелезли, перелезли через, перелез через, перелезая, перебрались через, перебрался через, забраться на, забрался на, забрались на, взобрался, взобрались, вскарабкался, вскарабкались, спустились по, по связанным простыням

# How far something reaches or goes without a stop.
range-reach : thing
  ar: مدى الطيران, يبلغ مداها, مداها, مداه, بمدى, يصل مداها, يصل مداه, يبلغ مداه
  en: range of, maximum range, flight range, flying range, with a range, has a range
  fr: autonomie de vol, portée de, d'une portée, portée maximale, une autonomie de
  es: alcance de, con un alcance, alcance máximo, autonomía de vuelo, una autonomía de
  ru: дальность полета, дальность, дальностью, дальности, запас хода

# To give what is needed.
equip : event
  ar: مجهز, مجهزة, مجهزين, مجهزون, مزود ب, مزودة ب, مزودين ب
  en: equip, equipped, equipping, equips, kitted out
  fr: équiper, équipée, équipées, équipe de, doté de, dotés de, dotée de, était équipé, est équipé, équipé d'un
  es: equipar, equipado, equipada, equipados, equipadas, dotado de, dotada de, provisto de, provistos de
  ru: оснастить, оснащен, оснащены, оснащена, оборудован, оборудованы, оборудовать, снабжен, снабжены, экипирован, экипированы

# What skiers wear so as to be found under the snow.
avalanche-transceiver : thing < device
  ar: جهاز تحديد موقع, أجهزة البحث عن ضحايا الانهيارات, جهاز كشف الانهيارات, جهاز إرسال للانهيارات
  en: avalanche transceiver, avalanche transceivers, avalanche beacon, avalanche beacons, transceiver, transceivers, beeper, avalanche bleeper
  fr: détecteur de victimes d'avalanche, détecteurs de victimes d'avalanche, détecteur d'avalanche, appareil de recherche de victimes, détecteur, détecteurs, arva, dva, balise
  es: arva, detector de víctimas, detector de avalancha, dispositivo de búsqueda, aparato de búsqueda de víctimas, localizador de avalanchas
  ru: лавинный датчик, лавинные датчики, лавинный маячок, лавинный бипер, бипер, биперы, лавинный приемопередатчик

# Who is on skis.
skier : thing < hiker
  ar: متزلج, متزلجون, متزلجين, متزلجان, متزلجة, هواة التزلج
  en: skier, skiers, snowboarder, snowboarders, ski tourer, ski tourers, freerider, freeriders
  fr: skieur, skieurs, skieuse, skieuses, surfeur des neiges, snowboardeur, snowboardeurs, randonneur à ski, randonneurs à ski, skieurs de randonnée
  es: esquiador, esquiadores, esquiadora, esquiadoras, snowboarder, esquiadores de travesía
  ru: лыжник, лыжники, лыжников, лыжница, лыжника, сноубордист, сноубордисты, сноубордистов, фрирайдер, фрирайдеры, фрирайдеров, горнолыжник, горнолыжники, горнолыжников

# Where people ski.
ski-resort : place
  ar: منتجع تزلج, منتجع التزلج, منتجع للتزلج, محطة تزلج, محطة التزلج
  en: ski resort, ski resorts, ski area, ski station, ski slopes, ski slope
  fr: station de ski, stations de ski, domaine skiable, station de sports d'hiver, piste de ski, pistes de ski, la station
  es: estación de esquí, estaciones de esquí, pistas de esquí, pista de esquí, estación invernal
  ru: горнолыжный курорт, горнолыжного курорта, горнолыжном курорте, лыжный курорт, горнолыжная трасса

# The force of the blood in its vessels, and the illness that comes of it.
blood-pressure : thing
  ar: ضغط الدم, ارتفاع ضغط الدم, انخفاض ضغط الدم, هبوط الضغط
  en: blood pressure, high blood pressure, low blood pressure, hypertension, hypotension, drop in blood pressure
  fr: tension artérielle, hypertension, hypotension, pression artérielle, chute de tension, contre l'hypertension
  es: tensión arterial, hipertensión, hipotensión, presión arterial, para la tensión, bajada de tensión, bajadas de tensión
  ru: артериальное давление, кровяное давление, гипертония, гипертонии, давление крови, высокое давление, гипотония

# A breath or blood test of whoever was at the wheel.
alcohol-test : event < test
  ar: فحص الكحول, اختبار الكحول, فحص نسبة الكحول
  en: breath test, breathalyser, breathalyzer, breathalysed, alcohol test, sobriety test
  fr: alcootest, éthylotest, test d'alcoolémie, contrôle d'alcoolémie, dépistage d'alcoolémie
  es: control de alcoholemia, prueba de alcoholemia, test de alcoholemia, alcoholímetro, prueba de alcohol
  ru: тест на алкоголь, алкотестер, освидетельствование на алкоголь, проверка на алкоголь

# Who is first over a line.
race : event < tournament
  ar: سباق, سباقات, سباق الجري, سباق الدراجات
  en: race, races, racing, road race, foot race, bike race
  fr: course à pied, course cycliste, course automobile, l'épreuve, courses
  es: carrera, carreras, carrera popular, carrera ciclista, la prueba
  ru: забег, забега, забеге, забеги, гонка, гонки, гонке, гонку, пробег

marathon : event < race
  ar: ماراثون, الماراثون
  en: marathon, marathons
  fr: marathon, marathons
  es: maratón, maratones
  ru: марафон, марафона, марафоне, марафоны

# To set off in a race.
start-race : event < begin
  ar: إشارة الانطلاق, خط الانطلاق, نقطة الانطلاق, انطلق السباق, انطلاق السباق
  en: starting line, start line, starting gun, the start of the race, took the start, lined up at the start, race started, race began
  fr: ont pris le départ, a pris le départ, prendre le départ, prennent le départ, ligne de départ, coup d'envoi de la course, départ de la course, au départ
  es: tomaron la salida, tomar la salida, tomó la salida, línea de salida, dio la salida, arrancó la carrera, la salida de la carrera
  ru: вышли на старт, вышел на старт, старт забега, стартовал забег, линия старта, старт гонки, приняли старт

# A day or days without work or school.
holiday-time : thing
  ar: عطلة, العطلة, عطلة رسمية, إجازة, إجازات
  en: holidays, public holiday, bank holiday, day off, half-term, long weekend, holiday
  fr: vacances, jour férié, jours fériés, congés, vacances scolaires, week-end prolongé
  es: vacaciones, festivo, festivos, día festivo, puente festivo, asueto
  ru: каникулы, каникул, праздничный день, праздники, выходные, выходной, отпуск, нерабочий день

# Half the way of a marathon.
half-marathon : event < race
  ar: نصف ماراثون, نصف الماراثون
  en: half marathon, half-marathon, half marathons
  fr: semi-marathon, semi-marathons
  es: medio maratón, media maratón, medias maratones
  ru: полумарафон, полумарафона, полумарафоне, полумарафоны

break-in : event < theft
  ar: كسروا الباب, كسر الباب, كسروا النافذة, تسللوا إلى المبنى, دخلوا من النافذة, خلعوا الباب
  en: break-in, break-ins, broke into, break into, broke in, breaking into, forced entry, smashed a window, smashed the door, prised open, pried open, forced a door, forced the door
  fr: effraction, par effraction, entrés par effraction, entré par effraction, forcé la porte, forcé une porte, forcé une fenêtre, brisé une vitre, cassé une vitre, introduit dans, introduits dans
  es: forzaron la puerta, forzó la puerta, forzaron una ventana, irrupción, rompieron el cristal, rompieron una ventana, allanamiento de morada
  ru: взлома, взломал, взломали дверь, вскрыли, проникли в здание, проник в здание, проникновение со взломом, разбили окно, выбили дверь, проникли через окно

# How far one may go and still come back: half of a range, and less.
radius-of-action : thing
  ar: نصف قطر العمل, نصف القطر القتالي, نصف قطر العمليات, مدى العمل
  en: combat radius, radius of action, operating radius
  fr: rayon d'action
  es: radio de acción
  ru: радиус действия, боевой радиус
