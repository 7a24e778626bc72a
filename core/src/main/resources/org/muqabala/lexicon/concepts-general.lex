# General concepts of news: common verbs and nouns, tone and qualities, sport, culture, technology, religion, places.
# Format: see FORMAT.md. War, politics, law, economy, health and weather live in the other concepts-*.lex files.

# --- beginning, going on, ending ---

begin : event
  opposite: end
  ar: بدأ, يبدأ, بدء, بداية, بدايات, ابتدأ, يبتدئ, استهل, يستهل, استهلال, شرع في, يشرع في, انطلق, ينطلق, انطلاق, انطلاقة, باشر, يباشر, مباشرة العمل, مستهل, بدأت, تبدأ, بدأوا, بدؤوا, انطلقت, تنطلق, استهلت, باشرت, شرعت في
  en: begin, began, begun, beginning, start, started, commence, commencement, get under way, got under way, under way, kick off, kicked off, launch, launched, onset, begins, starts, starting, commenced, got going
  fr: commencer, commencé, commencement, débuter, débuté, début, entamer, entamé, démarrer, démarré, démarrage, coup d'envoi, lancement, lancer une, lancé une, commence, commencent, commencera, débute, débutent, débutera, entame, entamée, entamées, démarre, démarrera, commencée
  es: comenzar, comenzado, comienza, comienzo, empezar, empieza, empezado, iniciar, iniciado, inicio, arrancar, arranque, lanzar, lanzamiento, puesta en marcha, comenzó, comenzaron, comienzan, comenzará, empezó, empezaron, empiezan, empezará, inició, iniciaron, inicia, iniciará, arrancó, arrancaron, arranca, se inició, se iniciaron, dio inicio
  ru: начать, начинать, начал, начаться, начинаться, начало, начат, стартовать, старт, приступить, приступать, запустить, запуск, открытие работы, началась, началось, начались, начался, начала, начали, начнется, начнутся, стартовал, стартовала, стартовали, приступил, приступили, запустил, запустили

end : event
  opposite: begin, continue
  ar: انتهى, ينتهي, انتهاء, نهاية, نهايات, أنهى, ينهي, إنهاء, اختتم, يختتم, اختتام, ختام, ختم, خاتمة, منته, وضع حدا, انقضى, ينقضي, انقضاء, انتهت, تنتهي, انتهوا, أنهت, أنهوا, اختتمت, تختتم, اختتمت أعماله
  en: end, ended, ending, finish, finished, conclude, concluded, come to an end, came to an end, close of, put an end to, termination, ends, finishes, finishing, concludes, wrapped up, came to a close
  fr: finir, fini, terminer, terminé, fin, s'achever, prendre fin, pris fin, mettre fin, clore, clôture, conclure, s'achève, s'est achevé, s'est achevée, se sont achevés, s'est terminé, s'est terminée, se termine, termine, terminent, a pris fin, prend fin, prendra fin, clos, s'est conclu, s'est conclue, conclut
  es: terminar, terminado, acabar, acabado, fin, final de, finalizar, finalizado, concluir, concluido, poner fin, puso fin, clausura, concluyó, concluyeron, terminó, terminaron, termina, terminan, terminará, finalizó, finalizaron, finaliza, finalizará, acabó, acabaron, acaba, acaban, concluye, concluirá
  ru: закончить, закончиться, заканчиваться, окончание, окончить, завершиться, завершаться, конец, положить конец, прекратиться, окончен, закончился, закончилась, закончилось, закончились, завершился, завершилось, завершились, окончился, окончилась, прекратился

continue : event
  opposite: stop, end
  ar: استمر, يستمر, استمرار, مستمر, مستمرة, واصل, يواصل, مواصلة, تواصل, يتواصل, متواصل, تابع, يتابع, متابعة, مضى قدما, يمضي قدما, المضي قدما, ظل, لا يزال, لا تزال, ما زال, ما زالت, استمرارية, استمرت, تستمر, استمروا, واصلت, واصلوا, تواصلت, يواصلون, تواصل العمل
  en: continue, continuation, continuing, go on, went on, ongoing, carry on, carried on, keep on, kept on, persist, press ahead, proceed with, still under way, continues, continued, still going on
  fr: continuer, continué, poursuivre, poursuivi, se poursuivre, poursuite de, persister, maintenir le cap, en cours, continuité, poursuit, continue, continuent, continuera, poursuivent, se poursuit, se poursuivent, poursuivra, se poursuivra
  es: continuar, continuado, continuación, seguir adelante, proseguir, sigue, siguen, persistir, en curso, continuidad, siguieron, seguir, continuaciones, continúa, continúan, continuó, continuaron, continuará, prosigue, prosiguió, siguió, seguirá, seguirán
  ru: продолжить, продолжать, продолжаться, продолжение, продолжающийся, по-прежнему, все еще, не прекращаться, продолжается, продолжаются, продолжил, продолжила, продолжили, продолжит, продолжался, продолжалась, продолжится

stop : event
  opposite: continue
  ar: توقف, يتوقف, أوقف, يوقف, إيقاف, كف عن, يكف عن, الكف عن, أقلع عن, انقطع, ينقطع, انقطاع, متوقف, توقفت, أوقفت, أوقفوا, توقفوا, قطع المباراة, انقطعت, وقف العمل, وقف الإنتاج, أوقف الحكم
  en: stop, stopped, stoppage, halt, halted, cease, ceased, cessation, discontinue, come to a standstill, quit doing, stops, stopping, interrupt, interrupted, interruption, interrupts, was halted, brought to a halt
  fr: arrêter, arrêt, cesser, cessé, cessation, interrompre, interrompu, stopper, mettre un terme, interrompt, interrompue, interrompus, interrompues, interruption, cessent, stoppé, stoppée, stoppés, à l'arrêt, cessé de, la rencontre a été interrompue, rencontre interrompue
  es: parar, parado, detenerse, cesar, cesado, cese, dejar de, interrumpir, interrupción, paró, pararon, detuvo el, detuvieron el, interrumpido, interrumpida, interrumpidos, interrumpidas, interrumpió, interrumpieron, cesó, cesaron, se detuvo, se detuvieron, parada temporal, interrupciones, partido fue interrumpido, el partido se suspendió, suspendió el partido, detuvo el partido
  ru: остановить, останавливать, остановиться, остановка, прекратить, прекращать, прекращение, прекращен, перестать, переставать, прервать, прерван, прервана, прервали, прервано, остановлен, остановлена, остановлены, остановил, остановила, остановили, прекратил, прекратили, прекратила

suspend : event < stop
  opposite: resume
  ar: علق, يعلق, تعليق, معلق, علقت, جمد, يجمد, تجميد, مجمد, توقف مؤقت, أوقف مؤقتا, تعليق العمل, علقوا, تعلق العمل, علق العمل, جمدت, معلقة
  en: suspend, suspended, suspension, freeze, froze, frozen, put on hold, pause, paused, temporarily halted, suspends, suspending, suspensions
  fr: suspendre, suspendu, suspension, geler, gelé, gel, mettre en pause, pause, suspendus, suspendues, suspendue, suspend, suspendent, suspensions, gelés, gelée
  es: suspender, suspendido, suspensión, congelar, congelado, congelación, pausa, pausar, congelaciones, suspendió, suspendieron, suspendida, suspendidos, suspendidas, suspende, suspenderá, congeló
  ru: приостановить, приостанавливать, приостановка, приостановлен, приостановление, заморозить, замораживание, заморожен, пауза, приостановил, приостановила, приостановили, приостановлена, приостановлено, приостановлены, заморозил

open : event
  opposite: close
  ar: فتح, يفتح, فتح أبوابه, مفتوح, انفتح, ينفتح, أعاد فتح, يعيد فتح, إعادة فتح, فتحت أبوابها, فتحت, فتحوا, أعيد فتح, أعيد افتتاح, أعادت فتح, سيفتح, تفتح أبوابها, مفتوحة
  en: open, opened, opening, reopen, reopened, reopening, open its doors, opens, reopens, open to the public, opened its doors
  fr: ouvrir, ouvert, ouverture, rouvrir, rouvert, réouverture, ouvre, ouvrent, ouverte, ouverts, ouvertes, ouvrira, ouvriront, rouvre, rouvrent, rouverte, rouvrira
  es: abrir, abierto, abre, apertura, reabrir, reabierto, reapertura, abrió, abrieron, abren, abría, reabrió, reabrirá, abierta, abiertos, abiertas, abrirá, abrirán, reabrieron, reabierta, reabren, reabrirán, reaperturas
  ru: открыть, открывать, открыться, открыт, открытие, открылся, вновь открыть, открыли, открыла, открыл, открыта, открыты, открылась, откроется, вновь открыт, вновь открыли, вновь открылся

inaugurate : event < open
  ar: افتتح, يفتتح, افتتاح, حفل افتتاح, قص الشريط, افتتاحي, مراسم الافتتاح
  en: inaugurate, inaugurated, inauguration of, officially opened, opening ceremony, unveil a new
  fr: inaugurer, inauguré, inauguration, cérémonie d'ouverture
  es: inaugurar, inaugurado, inauguración, ceremonia de apertura, inauguraciones
  ru: торжественно открыть, торжественное открытие, церемония открытия

close : event
  opposite: open
  ar: أغلق, يغلق, إغلاق, مغلق, أقفل, يقفل, إقفال, مقفل, أوصد, يوصد, غلق, أغلقت, مغلقة, تغلق, أغلقوا, يغلقون, أغلق أبوابه, سيغلق
  en: close, closed, closure, closing, shut, shut down, shutdown, sealed off, closes, shuts, shutting
  fr: fermer, fermé, fermeture, refermer, boucler, fermée, fermés, fermées, ferme ses portes, fermera, fermeront, ferment
  es: cerrar, cerrado, cierra, cierre, clausurar, cerró, cerraron, cerrada, cerrados, cerradas, cerrará, cerrarán, cierran, cerraba
  ru: закрыть, закрывать, закрыться, закрыт, закрытие, перекрыть, перекрыт, перекрытие, закрыта, закрыто, закрыли, закрыл, закрыла, закроют, закроется, закрылся, закрылась

establish : event
  opposite: dissolve
  ar: أسس, يؤسس, تأسيس, مؤسس, أنشأ, ينشئ, إنشاء, أقام, تأسس, استحدث, يستحدث, استحداث, شكل لجنة, شكل حكومة, تشكيل لجنة, تشكيل حكومة, تشكيل تحالف
  en: establish, established, establishment of, set up, founded, foundation of, create, creation, form a, formation, founder, founders
  fr: établir, établi, fonder, fondé, fondation de, créer, créé, création, mise en place, instaurer
  es: establecer, establecido, establecimiento de, fundar, fundado, fundación de, crear, creado, creación, instaurar
  ru: учредить, учреждение, основать, основан, основание, создать, создавать, создание, создан, сформировать, формирование

dissolve : event < end
  opposite: establish
  ar: حل البرلمان, حل المجلس, حل نفسه, فكك, يفكك, تفكيك, مفكك, انحل
  en: dissolve, dissolved, dissolution, disband, disbanded, dismantle, dismantled, dismantling
  fr: dissoudre, dissous, dissolution, démanteler, démantelé, démantèlement
  es: disolver, disuelto, disolución, desmantelar, desmantelado, desmantelamiento, disoluciones
  ru: распустить, роспуск, распущен, расформировать, демонтировать, демонтаж

# --- up, down, change ---

change : event
  ar: تغير, يتغير, تغيير, تغييرات, تغيرات, غير من, يغير, عدل, يعدل, تعديل, تعديلات, معدل عن, تحول, يتحول, تحولات, تبدل, يتبدل, متغير
  en: change, changed, alter, alteration, modify, modification, amend, amendment, shift, shifted, transform, transformation, adjust, adjustment
  fr: changer, changé, changement, modifier, modifié, modification, amender, amendement, transformer, transformation, évoluer
  es: cambiar, cambiado, cambio, modificar, modificado, modificación, transformar, transformación, convirtió, convertirse, modificaciones, transformaciones
  ru: изменить, изменять, измениться, изменение, изменен, менять, меняться, перемена, преобразование, видоизменить

rise : event < change
  opposite: fall, remain-stable
  ar: ارتفع, يرتفع, ارتفاع, صعد, يصعد, صعود, ارتقى, ازداد, يزداد, ازدياد, تزايد, يتزايد, متزايد, تنامى, يتنامى, تنامي, نما, نمو, مرتفع, زيادة بنسبة, ارتفعت, تصاعد, ترتفع, ارتفعوا, صعدت, تصعد, ازدادت, تزداد, نمت, تنمو, تصاعدت, ارتفع بنسبة
  en: rise, rose, risen, rising, climb, climbed, go up, went up, grow, grew, grown, growth, mount, on the rise, upward, rises, climbs, climbing, grows, growing, gone up, going up
  fr: monter, monté, hausse, en hausse, augmenter de, grimper, croître, croissant, progression de, s'élever, monte, montent, montée, grimpe, grimpent, grimpé, en augmentation, s'élève, croît, progressé de, progresse de, progressent de, en progression
  es: subir, subido, subida, alza, al alza, crecer, crece, crecimiento, ascender a, aumentó un, subió, subieron, suben, subirá, subirán, creció, crecieron, crecen, aumentó, aumentaron, se elevó
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
  fr: baisser, baissé, baisse, en baisse, chuter, chute, reculer, recul, diminuer, diminution, descendre, tombe, tombé, tomber, tombent, tombée, recule, reculé, baissent, chuté, chutent, diminué, diminue, diminuent, reculent, décru, en recul, en diminution, a reculé, ont reculé
  es: bajar, bajado, bajada, caer, caído, cae, caída, descender, descenso, disminuir, disminución, a la baja, retroceder, cayó, cayeron, bajó, bajan, caen, disminuyó, disminuyeron, disminuciones, bajaron, baja un, caerá, descendió, descendieron, desciende, disminuye, retrocedió, retrocedieron
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
  es: mantenerse estable, estable, estabilizarse, estabilización, sin cambios, estabilidad, estabilizaciones
  ru: остаться стабильным, стабильный, стабилизироваться, стабилизация, без изменений, неизменный, стабильность

increase : event < rise
  opposite: reduce, fall
  ar: زاد, يزيد, زيادة, زيادات, عزز, يعزز, تعزيز, ضاعف من, كثف, يكثف, تكثيف, زائد, وسع, يوسع, توسيع, توسع, يتوسع, رفع, يرفع, رفعت, رفعوا, زادت, تزيد, ترفع, عززت, وسعت, زادوا
  en: increase, increased, raise, raised, boost, boosted, step up, stepped up, strengthen, strengthened, expand, expanded, expansion, intensify, enhance, widen, lift, lifted, put up, puts up, hike, hiked, hikes, increases, raises, raising, boosts, lifts, increasing
  fr: augmenter, augmenté, augmentation, accroître, accru, accroissement, renforcer, renforcé, renforcement, relever, élargir, élargissement, intensifier, augmente, augmentent, augmentée, augmentés, augmentera, relève, relevé, relevée, relèvement, accrue, accroît
  es: aumentar, aumentado, aumento, incrementar, incremento, elevar, elevado a, reforzar, refuerza, refuerzo, ampliar, ampliación, intensificar, aumentó, aumentaron, aumenta, aumentan, aumentará, incrementó, incrementaron, incrementa, elevó, elevaron, eleva, amplió, ampliaron, amplían, ampliada
  ru: увеличить, увеличивать, увеличиться, увеличение, повысить, повышать, повышение, усилить, усиление, наращивать, наращивание, расширить, расширение, укрепить, укрепление, увеличил, увеличила, увеличили, увеличился, увеличилась, увеличилось, повысил, повысила, повысили, поднял ставку, расширил

reduce : event < fall
  opposite: increase, rise
  ar: خفض, يخفض, تخفيض, تخفيضات, قلص, يقلص, تقليص, قلل, يقلل, تقليل, خفف, يخفف, تخفيف, مخفض, اختصر, حد من, يحد من, الحد من, تقلص, يتقلص, خفضت, تخفض, قلصت, خفضوا, قللت
  en: reduce, reduced, reduction, cut, cut back, cutback, lower, lowered, curb, curbed, scale back, scaled back, ease, eased, diminish, trim, reduces, reducing, cuts, cutting, lowers, lowering, trimmed, slashed
  fr: réduire, réduit, réduction, abaisser, abaissement, diminuer de, alléger, allègement, limiter, restreindre, réduite, réduits, réduites, réduit de, réduira, abaissé, abaissée, abaisse, réduisent
  es: reducir, reducido, reduce, reducción, recortar, recorte, rebajar, rebaja, aliviar, redujo, redujeron, reducen, reducirá, reducida, recortó, recortaron, recortará, recorta, rebajó, rebajaron, disminuir a, recortado
  ru: сократить, сокращать, сокращение, сокращен, снизить, снижать, снижение, уменьшить, уменьшение, урезать, ослабить, смягчить, сократил, сократила, сократили, снизил, снизила, снизили, уменьшил, урезал, урезали

double : event < increase
  opposite: halve
  ar: ضاعف, يضاعف, مضاعفة, تضاعف, يتضاعف, تضاعفت, ضعف العدد, ضعفي, مضاعف, تضاعفوا, ضاعفت, تتضاعف, زاد إلى الضعف
  en: double, doubled, doubling, twofold, twice as many, twice as much, doubles
  fr: doubler, doublé, doublement, deux fois plus, le double, double, doublée, doublés, doublera, doublent
  es: duplicar, duplicado, duplicarse, se duplicó, el doble, dos veces más, duplicó, duplicaron, duplica, se duplicaron, duplicará, se ha duplicado
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
  fr: atteindre, atteint, s'élever à, s'établir à, se monter à, s'est établi, s'établit, se situe à, atteignait, s'est élevé à, s'élève à, s'élevait à, s'est établie à, s'est élevée à, atteinte, atteints, atteignent, atteindra, totalise, totalisent, s'établissent à, se chiffre à, se chiffrent à, s'est chiffré à, chiffrés à, chiffré à, se montent à, s'est monté à
  es: alcanzar, alcanzado, alcanza, ascender, ascendió a, llegar a, situarse en, se situó, se sitúa, se ubicó, alcanzó, asciende a, ascendió, equivale a, alcanzaron, alcanzan, alcanzará, ascendieron a, ascienden a, ascenderá a, totalizó, totalizan, sumó, sumaron, suman, se situaron, llegó a
  ru: достигнуть, достигать, достичь, достиг, составить, составлять, составил, насчитывать, составила, составило, составляет, достигла, достигло, достигают, достигает, составили, составляют, составит, насчитывает, достигнет

exceed : event
  ar: تجاوز, يتجاوز, تجاوزت, تخطى, يتخطى, تخطي, فاق, يفوق, زاد على, زاد عن, يزيد على, يزيد عن, تتجاوز, تجاوزوا, تخطت, تتخطى, فاقت, تزيد على, تزيد عن
  en: exceed, exceeded, surpass, surpassed, go beyond, above the, exceeds, exceeding, topped
  fr: dépasser, dépassé, dépassement, excéder, surpasser, dépasse, dépassent, dépassait, dépassée, excède, a dépassé, franchi la barre
  es: superar, superado, supera, exceder, sobrepasar, rebasar, superó, superaron, superan, superará, excede, excedió, sobrepasó, rebasó, supera los
  ru: превысить, превышать, превышение, превзойти, превысил, превысила, превысило, превысили, превышает, превышают

remain : event
  ar: بقي, يبقى, بقاء, باق, متبق, ظل في, مكث, يمكث, مكوث, لبث, أبقى, يبقي, إبقاء, أبقت, بقيت, بقوا, تبقى, ظلت, أبقوا
  en: remain, remained, remaining, stay, stayed, left behind, remains, maintain, maintained, kept, keep, keeps
  fr: rester, resté, demeurer, demeuré, restant, maintenu, maintient, maintenir, maintenue, maintiennent, reste, restent, restait, restera, restée, restés, demeure, demeurent
  es: permanecer, permanece, permanencia, quedarse, quedar, restante, mantuvo, mantuvieron, mantiene, mantienen, mantener, mantuviera, permaneció, permanecieron, permanecen, quedó, quedaron, queda, quedan, permanecerá
  ru: остаться, оставаться, остается, остался, пребывать, оставшийся, осталась, остались, осталось, остаются, оставался, сохранил, сохранила, сохранили

improve : event < change
  opposite: worsen
  ar: تحسن, يتحسن, حسن من, يحسن, تحسين, تحسينات, متحسن, طور, يطور, تطوير, انتعش, ينتعش, انتعاش, ارتقاء, تحسنت, تتحسن
  en: improve, improved, improvement, get better, got better, enhance quality, upgrade, upgraded, better, improves, improving
  fr: améliorer, amélioré, amélioration, s'améliorer, perfectionner, mieux, améliore, améliorée, améliorent
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
  ar: أحرز تقدما, يحرز تقدما, إحراز تقدم, تقدم كبير, حقق تقدما, خطوة إلى الأمام, تقدما
  en: progress, make progress, made progress, advance, step forward
  fr: progresser, progrès, avancée, avancer, pas en avant
  es: progresar, progreso, avance, avanzar, paso adelante
  ru: прогресс, шаг вперед, добиться прогресса

spread : event < change
  ar: انتشر, ينتشر, انتشار, امتد, يمتد, امتداد, شاع, اتسع, يتسع, اتساع, منتشر
  en: spread, spreading, extended, sweep across, swept across, widespread
  fr: se propager, propagation, s'étendre, étendu, se répandre, répandu, étendre, propager
  es: propagación, extenderse, extendido, difundirse, expandirse, propagarse, propagaciones
  ru: распространиться, распространяться, распространение, распространить, охватить, перекинуться

# --- happening, cause, permission ---

happen : event
  ar: يحدث, حدوث, وقع حادث, جرى, يجري, حصل, يحصل, حصول, طرأ, يطرأ, نشب, ينشب, اندلع, وقوع, حدث طارئ, حدثت, حدث أن, حدوثه, حصلت, جرت, يحدث أن, وقعت حادثة
  en: happen, happened, occur, occurred, come about, came about, break out, broke out, happens, happening, occurs, occurring, took place suddenly
  fr: arriver que, se produire, produit, survenir, survenu, se passer, avoir lieu soudain, surgir, s'est produit, s'est produite, se sont produits, se sont produites, se produit, s'est déroulé, survenue, survient, est survenu, est survenue
  es: ocurrir, ocurrido, ocurre, suceder, sucedido, producirse, se produjo, acontecer, ocurrió, ocurrieron, sucedió, sucedieron, se produjeron, se ha producido, se registró un
  ru: произойти, происходить, произошел, случиться, случаться, случилось, возникнуть, произошла, произошло, произошли, случился, случилась, происходит

take-place : event < happen
  ar: انعقد, ينعقد, انعقاد, عقد اجتماع, أقيم, يقام, إقامة حفل, نظم, ينظم, تنظيم, تمت, مزمع عقده
  en: take place, took place, taken place, be held, held, hosted, staged, organise, organize, organised, organized
  fr: avoir lieu, a eu lieu, se tenir, s'est tenu, se dérouler, organiser, organisé, accueillir, tenue de
  es: tener lugar, tuvo lugar, celebrarse, se celebró, llevarse a cabo, organizar, organizado, acoger
  ru: состояться, состоялся, проходить, прошел, пройти, провести, проводить, проведение, проводиться, организовать, организация мероприятия

lead-to : event < cause
  ar: أدى إلى, يؤدي إلى, مؤد إلى, أسفر عن, يسفر عن, أفضى إلى, يفضي إلى, قاد إلى, يقود إلى, نتج عنه, ترتب عليه, يترتب على, مما أدى
  en: lead to, led to, leading to, result in, resulted in, end in, culminate in
  fr: mener à, conduire à, conduit à, aboutir à, abouti, déboucher sur, se solder par, résulter
  es: llevar a, conducir a, condujo a, dar lugar a, dio lugar a, desembocar en, resultar en, derivar en
  ru: привести к, приводить к, привел к, привело к, обернуться, повлечь за собой

prevent : event
  opposite: allow
  ar: منع وقوع, حال دون, يحول دون, حيلولة, الحيلولة دون, تفادى, يتفادى, تفادي, يتجنب, تجنيب, درء, وقاية, أعاق, يعيق, إعاقة العمل, تجنب
  en: prevent, prevented, prevention, avert, avoid, avoided, obstruct, obstruction, hinder, hindered, blocked, impede
  fr: empêcher, empêché, prévenir, prévention, éviter, évité, entrave, empêche
  es: impedir, impedido, impide, prevenir, prevención, evitar, evitado, obstaculizar, bloquear el
  ru: предотвратить, предотвращать, предотвращение, помешать, препятствовать, избежать, избегать, воспрепятствовать

allow : event
  opposite: ban, prevent
  ar: سمح, يسمح, سماح, السماح, مسموح, أجاز, يجيز, إجازة استخدام, رخص, يرخص, أذن, يأذن, إذن, مكن من, أتاح, يتيح, إتاحة, تصريح دخول, تصاريح
  en: allow, allowed, permit, permitted, permission, authorise, authorize, authorisation, authorization, let in, enable, license, green light, license to
  fr: permettre, autoriser, autorisé, permission, feu vert, permet, permettent, permis de
  es: permitir, permitido, autorizar, autorizado, luz verde
  ru: разрешить, разрешать, разрешение, разрешен, позволить, позволять, допустить, допускать, дать добро

ban : event
  opposite: allow
  ar: حظر, يحظر, محظور, منع, يمنع, ممنوع, حرم من, يحرم, تحريم, محرم دخوله, حظر استخدام, حجب, يحجب, ممنوعات, محظورات
  en: ban, banned, prohibit, prohibited, prohibition, forbid, forbade, forbidden, outlaw, outlawed, barred, barred from
  fr: interdire, interdit, interdiction, prohiber, prohibition, bannir, interdite, interdites
  es: prohibir, prohibido, prohíbe, prohibición, vetar el uso, proscribir
  ru: запретить, запрещать, запрет, запрещен, запрещение, запретил

lift-restriction : event < allow
  ar: رفع الحظر, يرفع الحظر, رفع القيود, رفع الحجب, ألغى الحظر, فك الحظر, تخفيف القيود
  en: lift the ban, lifted the ban, lift restrictions, lifted restrictions, ease restrictions, lifting of restrictions
  fr: lever l'interdiction, levée de l'interdiction, lever les restrictions, levée des restrictions
  es: levantar la prohibición, levantar las restricciones, levantamiento de la prohibición
  ru: снять запрет, снятие запрета, снять ограничения, отменить запрет, снятие ограничений

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
  es: imponer, impuesto por, impone, imposición, impuso, impusieron
  ru: ввести ограничения, навязать, навязывать, наложить, введение ограничений

# --- help, use, need, plan, decide ---

help : event
  ar: ساعد, يساعد, مساعدة, مساعدات, أعان, يعين على, إعانة, معونة, عون
  en: help, helped, assist, assisted, assistance, aid, lend a hand
  fr: aider, aidé, aide, assister, assistance, apporter une aide, prêter main-forte, aident, aidés
  es: ayudar, ayudado, ayuda, asistir a, asistencia, prestar ayuda, atender a, ayudó, ayudaron, ayudan
  ru: помочь, помогать, помощь, содействие, содействовать, оказать помощь

oppose : event
  opposite: support
  ar: عارض, يعارض, معارضة شديدة, ناهض, يناهض, مناهض, مناهضة, وقف ضد, اعترض, يعترض, اعتراض, اعتراضات
  en: oppose, opposed, opposed to, object to, objection, resist, stand against, stood against
  fr: s'opposer, opposé à, s'élever contre, objection, hostile à
  es: oponerse, se opone, opuesto a, objetar, objeción, en contra, opuso, se opuso, se opusieron
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
  es: usar, usado, uso, utilizar, utilizado, utilización, recurrir a, emplear, empleo de la, usaron, usaba, usa, usan, utilizaciones
  ru: использовать, использование, использован, применить, применять, применение, прибегнуть, воспользоваться

need : event
  ar: احتاج, يحتاج, احتياج, احتياجات, حاجة, بحاجة إلى, في حاجة, افتقر, يفتقر, ضرورة, ضروري, لا بد من, يلزمه, محتاج, تطلب, يتطلب, استلزم, يستلزم, متطلبات
  en: need, needed, necessity, necessary, require, required, requirement, in need of, must have
  fr: avoir besoin, besoin, nécessité, nécessaire, nécessiter, exiger que, il faut, requérir
  es: necesitar, necesita, necesidad, necesario, requerir, requiere, hace falta, precisar de
  ru: нуждаться, нужда, нужно, необходимо, необходимость, необходимый, потребность, требоваться, потребоваться

plan : event
  ar: خطط, يخطط, تخطيط, مخطط, مخططات, خطة, مشروع خطة, برنامج, برامج
  en: plan, planned, planning, scheme, programme, program, blueprint, plans
  fr: planifier, plan, planifié, planification, programme, prévoir de, prévu, prévue, prévus, prévoit, prévoyait, prévoient, prévoyaient
  es: planear, planificar, plan, planificación, programa, previsto, prevista, prevé, planes, planificaciones
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
  es: tener la intención, intención, pretender, pretende, proponerse, tener previsto, decidido a
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
  fr: choisir, choisi, choix, sélectionner, sélection, opter pour, option, préférer
  es: elegir, elegido, elección de, escoger, seleccionar, selección de, optar por, opción, preferir, prefirió
  ru: выбрать, выбирать, выбор, выбран, отобрать, предпочесть, предпочитать, вариант

consider : event
  ar: درس إمكانية, يدرس, بحث إمكانية, نظر في, ينظر في, النظر في, فكر في, يفكر في, تفكير, قيد الدراسة, قيد النظر
  en: consider, considered, consideration, weigh, weighing, mull, mulling, contemplate, look into, study the possibility, under consideration
  fr: envisager, envisagé, examiner la possibilité, réfléchir à, réflexion, à l'étude, étudier la possibilité
  es: considerar, consideración, sopesar, contemplar, estudiar la posibilidad, reflexionar, plantearse, consideraciones
  ru: рассмотреть, рассматривать, рассмотрение, обдумывать, изучать возможность, взвешивать, подумать

promise : event
  ar: وعد, وعود, تعهد, يتعهد, تعهدات, التزم, يلتزم, التزام, التزامات, ملتزم, قطع وعدا, يضمن, ضمان, ضمانات, كفل, يكفل
  en: promise, promised, pledge, pledged, vow, vowed, commit to, commitment, committed to, undertaking, guarantee, guaranteed, assurance
  fr: promettre, promis, promesse, s'engager à, engagement, garantir, garantie, assurance que, promet
  es: prometer, prometido, promete, promesa, comprometerse, compromiso, garantizar, garantía
  ru: обещать, пообещать, обещание, обязаться, обязательство, гарантировать, гарантия, заверить, поклясться

request : event
  ar: طلب, يطلب, طلبات, التمس, يلتمس, التماس, ناشد, يناشد, مناشدة, مناشدات, استدعى المساعدة, رجا, يرجو من
  en: request, requested, ask for, asked for, appeal, appealed, plea, plead, petition, seek, sought, asked, asks, asking, asked the, asked to, requests
  fr: demander, demandé, demande, solliciter, requête, appel à, pétition, requis
  es: pedir, pedido, pide, petición, solicitar, solicitud, apelar a
  ru: просить, попросить, просьба, запросить, запрос, обратиться с просьбой, прошение, петиция

call-for : event < request
  ar: دعا إلى, يدعو إلى, دعوة إلى, دعوات إلى, حث, يحث, حث على, دعا, يدعو, دعت, دعوة, دعوات, حثت, دعوا, تدعو, دعي السكان
  en: call for, called for, call on, called on, urge, urged, exhort, calls for, demand that, urges, calls on, urging
  fr: appeler à, appelé à, exhorter, inviter à, presser de, sont appelés à, est appelée à, sont appelées à, appelle à, appellent à, a appelé à, ont appelé à, invités à, ont été invités à, exhorte, exhorté
  es: llamar a, instar, instó, insta, hacer un llamamiento, llamamiento, exhortar, instaron, llamó a, llamaron a, exhortó, exhortaron
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
  es: intentar, intentado, intento, tratar de, esfuerzo, esforzarse
  ru: попытаться, пытаться, попытка, стараться, постараться, усилие, усилия, стремиться

succeed : event
  opposite: fail
  ar: نجح, ينجح, نجاح, نجاحات, تمكن من, يتمكن من, أفلح, يفلح, تكلل بالنجاح, وفق في
  en: succeed, succeeded, success, manage to, pull off, be able to, prove successful
  fr: réussir, réussi, réussite, succès, parvenir, parvenu, arriver à
  es: lograr, logrado, tener éxito, éxito, conseguir, consiguió
  ru: удаться, сумел, успех, добиться успеха, преуспеть, получиться

fail : event
  opposite: succeed
  ar: فشل, يفشل, أخفق, يخفق, إخفاق, إخفاقات, عجز عن, باء بالفشل, لم يتمكن, لم ينجح
  en: fail, failed, failure, fall through, fell through, flop, unable to, unsuccessful attempt
  fr: échouer, échoué, échec, n'a pas réussi, ne pas parvenir
  es: fracasar, fracasado, fracaso, fallar, fallido intento, no logró, no conseguir
  ru: потерпеть неудачу, неудача, провалиться, провал, провалил, не удалось, не суметь, не смочь

achieve : event < succeed
  ar: حقق, يحقق, تحقيق هدف, تحقيق نتائج, تحقق الهدف, أنجز, ينجز, إنجاز, إنجازات, منجزات, إحراز
  en: achieve, achieved, achievement, accomplish, accomplishment, attain, attained, realise a goal
  fr: accomplir, accompli, accomplissement, réaliser, réalisé, réalisation
  es: realizar, realizado, cumplir un objetivo, alcanzar la meta, logro
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
  es: llevar a cabo, llevado a cabo, implementar, implementación, ejecutar el plan, aplicar, aplicación de, poner en práctica, realizar, realizó, efectuar, llevó a cabo, implementaciones
  ru: реализовать, реализация, воплотить, претворить в жизнь, осуществлять, провести операцию, провести, проводить, проведение, осуществить, выполнить

hasten : event
  opposite: delay
  ar: عجل, يعجل, تعجيل, سرع, يسرع, تسريع, تسارع, يتسارع, متسارع, أسرع, إسراع, الإسراع, سارع, يسارع, مسارعة, استعجل
  en: hasten, hastened, accelerate, accelerated, acceleration, speed up, sped up, expedite, fast-track, rush to, hurry
  fr: hâter, accélérer, accéléré, accélération, précipiter, presser le pas, se dépêcher
  es: acelerar, acelerado, aceleración, apresurar, apresurarse, agilizar, aceleraciones
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
  ar: تحرك, يتحرك, تحرك نحو, تحركات, انتقل, ينتقل, انتقال, تنقل, يتنقل, تنقلات, اتجه, يتجه, توجه إلى, يتوجه إلى, متوجه إلى, نقل إلى, نقله إلى, سافر, يسافر, سفر
  en: move, moved, head to, headed to, relocate, relocated, relocation, travel to, go to, make its way, travel, travelled
  fr: bouger, se déplacer, déplacement, se rendre à, se diriger, circuler, emmener, déplacer, voyager
  es: moverse, mover, desplazarse, dirigirse, viajar, viajó, circular, circulaba, acudir, acudió, se desplazó, viajaron
  ru: двигаться, двинуться, передвигаться, передвижение, перемещение, переместить, направиться, направляться

arrive : event < move
  opposite: leave
  ar: وصل, يصل, وصول, واصل إلى, حل ضيفا, قدم إلى, قدوم, قادم, وافد, وافدون, حط, هبطت طائرته, وصلت, وصلوا, يصلون, تصل, وصوله, وصولها, وصولهم
  en: arrive, arrived, arrival, get to, land in, landed in, arrives, arriving, reached the scene, got there
  fr: arriver, arrivé, arrivée, atterrir à, arrive, arrivent, arrivera, arrivés, arrivées, sont arrivés, est arrivé, est arrivée
  es: llegar, llegado, llega, llegada, arribar, arribo, llegó, llegaron, llegan, llegará, llegarán, llegaba, llegadas
  ru: прибыть, прибывать, прибытие, прибыл, приехать, приезд, прилететь, прибыла, прибыли, приехал, приехала, приехали, прилетел, прибывает

leave : event < move
  opposite: arrive, remain
  ar: غادر, يغادر, مغادرة, مغادر, رحل عن, يرحل, رحيل, ترك البلاد, انصرف, توجه مغادرا, تغادر, غادرت, غادروا, يغادرون, رحلت, رحلوا, مغادرته
  en: leave, depart, departed, departure, go away, set off, fly out, left the country, left the building, leaves, leaving, left for, left on, has left, have left, left from, left from the, train left, ship left, boat left, ferry left, bus left, plane left
  fr: quitter, quitté, partir, parti de, départ, s'en aller, part pour, quitte, quittent, quittera, quittant, est parti, est partie, sont partis, sont parties, partira, partiront, partis de, s'en est allé, départs
  es: salir de, abandonar el país, partir, partida, marcharse, irse, dejar el país, salió de, salieron de, salió hacia, partió, partieron, parte hacia, marchó, marcharon, se marchó, se marcharon, se fue de, se fueron, tren salió, barco salió, zarpó, zarparon
  ru: покинуть, покидать, покинул, уехать, отъезд, отбыть, отбытие, вылететь, уйти, покинула, уехал, уехала, уехали, отправился, отправилась, отправились, выехал из, вылетел, вылетела, ушел, ушла, ушли

return : event < move
  ar: عاد, يعود, عودة, عائد, عائدون, رجع, يرجع, رجوع, أعاد, يعيد, إعادة, عادت, عادوا, يعودون, تعود
  en: return, returned, come back, came back, go back, went back, back home, give back, hand back
  fr: retourner, retour, revenir, revenu de, rentrer, rendre à, restituer, restitution, revient, revenu, reviennent, est revenu, est revenue, sont revenus, rentré, rentrés, retourné, retournés
  es: volver, vuelto, vuelve, vuelta a, regresar, regreso, retorno, devolver, devolución, restituir, devoluciones, volvió, volvieron, regresó, regresaron, vuelven, regresan
  ru: вернуться, возвращаться, возвращение, вернулся, вернуть, возвратить, возврат, возобновить место, вернулась, вернулись, возвращаются, возвращается

enter : event < move
  opposite: exit
  ar: دخل, يدخل, دخول, داخل إلى, مدخل, مداخل, ولج, ولوج, أدخل, يدخل إلى, إدخال, تسلل إلى الداخل, دخلت, دخلوا, يدخلون
  en: enter, entered, entry, entrance, get in, got in, go into, come in, access to, enters, entering
  fr: entrer, entré, entrée, pénétrer, accès à, entre dans, entrée dans, entrés, entrera dans
  es: entrar, entrado, entrada, ingresar a, ingreso a, acceder a, acceso a, entró, entraron, entra, entran, entrará, entrada en
  ru: войти, входить, вход, вошел, въехать, въезд, зайти, вошла, вошли

exit : event < move
  opposite: enter
  ar: خرج, يخرج, خروج, خارج من, مخرج, مخارج, أخرج, إخراج من, خرجت, خرجوا, يخرجون, تخرج من, خروجه
  en: exit, exited, come out, came out, go out, went out, get out, got out, way out
  fr: sortir, sorti, sortie, issue de secours, sortis, sortie de, sortent, sort de la
  es: salir, salido, sale, salida, salió, salieron, salen, salían, saldrán
  ru: выйти, выходить, выход, вышел, выехать, выезд, вышла, вышли, выходит, выехал

approach : event < move
  ar: اقترب, يقترب, اقتراب, مقترب, دنا, يدنو, قارب على, قرب من
  en: approach, approached, near, draw near, close in on, come close
  fr: s'approcher, approcher, approche de, se rapprocher
  es: acercarse, acercamiento a, aproximarse, se acerca
  ru: приблизиться, приближаться, приближение, подойти, сблизиться

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
  fr: recevoir, reçu, reçoit, réception de, se voir remettre, reçoivent, reçus, reçue, recevra, recevront, recevait, reçues, percevoir, perçu, perçue, perçoit, perçoivent, percevra, percevront, encaisser, encaissé, encaissent, a touché une prime, touché une prime, toucher une prime, touché une indemnité, touché de l'argent, touché un salaire, toucheront, toucher un salaire, touchent un salaire, touché une commission
  es: recibir, recibido, recibe, recepción de, recibió, recibieron, recibirá, recibirán, reciben, recibía, recibidos, recibidas, percibir, percibió, percibieron, percibe, percibirán, percibido, cobró, cobraron, cobrará, cobrarán
  ru: получить, получать, получение, получил, принять у себя, получила, получили, получит, получат, получает, получают, получен, получены, получена

hand-over : event < give
  ar: يسلم, تسليم, مسلم إلى, سلمت, ناول
  en: hand over, handed over, handover, deliver, delivered, turn over, surrender to
  fr: remettre, remis, remise, délivrer, rend, rendu
  es: entregar, entregado, entrega
  ru: передать, передавать, передача, вручить, вручение, доставить, доставка

give : event
  opposite: take
  ar: أعطى, يعطي, إعطاء, عطاء, منح, يمنح, ممنوح, قدم مساعدة, زود, يزود, تزويد, وفر, يوفر, توفير, وهب, أهدى
  en: give, gave, given, grant, granted, provide, provided, provision of, supplied, bestow
  fr: donner, donné, accorder, accordé, octroyer, octroi, fournir, fourni, fourniture
  es: dar, dado, otorgar, otorgado, conceder, concedido, proporcionar, brindar
  ru: дать, давать, дал, предоставить, предоставлять, предоставление, обеспечить, снабдить, подарить право

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
  fr: prendre, pris, s'emparer, saisir, retirer à, prend, prennent
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
  es: compartir, compartido, repartir, reparto, distribuir, distribución, intercambiar, intercambio, distribuciones
  ru: разделить, делиться, поделиться, распределить, распределение, раздать, раздача, обмен, обменяться

replace : event
  ar: استبدل, يستبدل, استبدال, حل محل, يحل محل, خلف في منصبه, بديل, بدائل, عوض عن, استبدلت, استبدلوا, استبدل ب, بديلا, حلت محل
  en: replace, replaced, replacement, substitute, take the place of, alternative, replaces, replacing, substituted, substitution
  fr: remplacer, remplacé, remplacement, substituer, alternative, remplace, remplacée, remplacés, remplacera, remplacent
  es: reemplazar, reemplazo, sustituir, sustituido, sustitución, alternativa, sustituyó, sustituciones, reemplazó, reemplazaron, reemplazado, reemplazada, sustituyeron, sustituirá, sustituida, cambió por
  ru: заменить, заменять, замена, заменен, сменить, альтернатива, заменил, заменили, заменила, заменены, заменена, сменил, замены

join-together : event
  opposite: separate
  ar: وحد, يوحد, توحيد, اتحد, يتحد, متحد, دمج, يدمج, جمع بين, وحدة الصف, ربط, يربط
  en: unite, unify, unified, unification, combine, combined, link, linked
  fr: unir, uni, unifier, unification, fusion, réunir, relier, unis
  es: unir, unido en, unificar, unificación, fusión, vincular, unió, unieron, unificaciones
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
  fr: montrer, montré, afficher, affiché, exposer, exhiber, démontrer, apparaître, apparu, apparition
  es: mostrar, mostrado, muestra, exhibir, exponer, demostrar, aparecer, aparición, expuso
  ru: показать, показывать, показ, демонстрировать, продемонстрировать, появиться, появление, проявить

reveal : event < show
  opposite: hide
  ar: كشف, يكشف, كشف عن, كشف النقاب, أفصح, يفصح, إفصاح, أزاح الستار, فضح, يفضح, تكشف, يتكشف, انكشف
  en: reveal, revealed, revelation, disclose, disclosed, disclosure, unveil, unveiled, expose, exposed, uncover, uncovered, come to light
  fr: révéler, révélé, révélation, dévoiler, dévoilé, divulguer, divulgation, mettre au jour
  es: revelar, revelado, revelación, desvelar, divulgar, divulgación, destapar, sacar a la luz, averiguar, revelaciones, divulgaciones
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
  fr: trouver, trouvé, retrouver, retrouvé, localiser, trouve, trouvent, trouvée, trouvés, retrouvée, retrouvés
  es: encontrar, encontrado, encuentra, hallar, hallado, hallazgo, localizar, encontró, encontraron, hallaron, halló
  ru: найти, находить, нашел, найден, находка, отыскать, разыскать, нашла, нашли, найдена, найдены, обнаружил, обнаружили, обнаружен

search : event
  ar: بحث عن, يبحث عن, البحث عن, مفتش عن, نقب, تمشيط, مشط, تحرى, تقصى
  en: search, searched, look for, looked for, hunt for, comb, combing, seek out
  fr: chercher, rechercher, recherche de, fouiller, ratisser
  es: buscar, busca, búsqueda, registrar la zona, rastrear, rastreo
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
  ar: عرف, يعرف, معرفة, يعلم, معروف, دراية, أدرك, يدرك, إدراك, مطلع على, ملم
  en: know, knew, known, knowledge, aware, awareness, familiar with, learn of, learned of
  fr: savoir, connaître, connu, connaissance, au courant, conscient, sait, savent
  es: saber, conocer, conocido, conocimiento, al tanto, consciente, saben, sabía, se sabe
  ru: знать, узнать, знание, известно, известен, осведомлен, осознавать

unknown : quality
  ar: مجهول, مجهولون, غير معروف, مجهول الهوية, غموض, لغز, ألغاز, غامضة
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
  en: believe, believed, belief, think, thought, consider that, deem, view as, reckon
  fr: croire, cru, croyance, penser, estimer que, considérer que, juger que, conviction, croit, croient
  es: creer, cree, creído, creencia, pensar, piensa, estimar que, convicción
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
  fr: s'attendre à, prévoir, prévision, prévisions, anticiper, prédire, prédiction, devrait, prévoyait que
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
  ar: يأس, يئس, ييأس, يائس, محبط, خيبة أمل, خيب الآمال, تشاؤم, متشائم, شعور بالإحباط, خيبة
  en: despair, desperate, hopeless, disappointment, disappointed, pessimism, pessimistic
  fr: désespoir, désespéré, déception, déçu, pessimisme, pessimiste
  es: desesperación, desesperado, decepción, decepcionado, pesimismo, pesimista, desesperaciones
  ru: отчаяние, отчаявшийся, разочарован, пессимизм, безнадежный

want : event
  ar: أراد, يريد, إرادة, رغبة, رغبات, رغب, يرغب, راغب, شاء, يطمح, طموح, طموحات, مرغوب
  en: want, wanted to, wish to, desire, willing, willingness, aspire, aspiration, ambition
  fr: vouloir, veut, voulu, volonté, désir, désirer, aspirer à, ambition, veulent
  es: querer, quiere, querido, voluntad, ansiar, aspirar, aspiración, ambición, aspiraciones
  ru: хотеть, хочет, желать, воля, стремление, готов пойти, амбиция

remember : event
  opposite: forget
  ar: تذكر, يتذكر, ذاكرة, تذكير, استذكر, يستذكر
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
  fr: peur, craindre, craint, crainte, avoir peur, redouter, effrayé, appréhension, craignent
  es: miedo, temer, temido, teme, temor, asustado, tener miedo
  ru: страх, бояться, опасаться, опасение, опасения, боязнь, испуган, испугаться

reassure : event
  opposite: concern
  ar: طمأن, يطمئن, طمأنة, اطمأن, اطمئنان, مطمئن, تطمين, تطمينات, هدأ المخاوف
  en: reassure, reassured, reassurance, reassuring, allay fears
  fr: rassurer, rassuré, rassurant, apaiser les craintes
  es: tranquilizar, tranquilizado, tranquilizador, disipar temores
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
  es: orgullo, orgulloso, enorgullecerse
  ru: гордость, гордиться, горд, гордый

regret : event < feeling
  ar: أسف, يأسف, آسف, تأسف, ندم, يندم, نادم, أعرب عن أسفه, عبر عن أسفه, للأسف, مؤسف
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
  ar: أشاد, يشيد, إشادة, مشيدا, أثنى, يثني, ثناء, مدح, يمدح, مديح, امتدح, يمتدح, تنويه, إطراء, ثمن جهود, يثمن
  en: praise, praised, hail, hailed, laud, lauded, commend, commended, pay tribute to, paid tribute to, compliment, applaud the
  fr: louer, loué, éloge, faire l'éloge, saluer, salué, féliciter pour, rendre hommage à, louange
  es: elogiar, elogiado, elogio, alabar, alabanza, ensalzar, rendir tributo
  ru: похвалить, хвалить, похвала, высоко оценить, отдать должное, восхвалять, одобрительно отозваться

criticise : event
  opposite: praise
  ar: انتقد, ينتقد, انتقاد, انتقادات, منتقد, منتقدون, نقد, عاب على, هاجم لفظيا, ملامة, وبخ, توبيخ
  en: criticise, criticize, criticised, criticized, criticism, critic, critical of, rebuke, rebuked, reprimand, chide
  fr: critiquer, critiqué, critique, critiques, reprocher, reproche, blâmer, blâme, réprimander
  es: criticar, criticado, crítica, críticas, crítico con, reprochar, reproche, reprender
  ru: критиковать, раскритиковать, критика, критик, упрекнуть, упрек, обвинять в бездействии, порицать, порицание

slam : event < criticise
  ar: انتقد بشدة, انتقادات لاذعة, شن هجوما على, انتقادات حادة, هجوم لاذع, وجه انتقادات شديدة, ندد بقوة
  en: slam, slammed, blasted, lambast, lambasted, harsh criticism, harshly criticised, sharply criticized, lash out, lashed out
  fr: fustiger, fustigé, vivement critiquer, vivement critiqué, vives critiques, vilipender, s'en prendre à
  es: arremeter contra, arremetió, criticar duramente, duras críticas, fustigar, cargar contra
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
  fr: saluer la décision, accueillir favorablement, accueil, bienvenue, se réjouir de, accueillir avec satisfaction
  es: acoger con satisfacción, bienvenida, dar la bienvenida, acogida, celebrar la decisión
  ru: приветствовать, поприветствовать решение, приветствовал, радушный прием, приветственный

congratulate : event
  ar: يهنئ, تهنئة, تهان, تهاني, مهنئا, تبريكات, برقية تهنئة, هنأ, هنأت
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
  ar: يحيي, تحية, تحيات, صافح, يصافح, مصافحة, عانق, يعانق, عناق, سلم على, لوح بيده
  en: greet, greeted, greeting, handshake, shake hands, shook hands, hug, hugged, embrace, wave to
  fr: poignée de main, serrer la main, serré la main, salutation, étreinte, embrassade
  es: saludar, saludado, saludo, apretón de manos, estrechar la mano, abrazo, abrazar
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
  es: insultar, insultado, insulto, ofender, ofensa, ofensivo comentario, humillar, humillación, humillaciones
  ru: оскорбить, оскорблять, оскорбление, унизить, унижение, обидеть, оскорбительный

respect : event
  opposite: insult
  ar: احترم, يحترم, احترام, محترم, توقير, كرامة, مراعاة, راعى, يراعي, أعرب عن تقديره, تقديرا
  en: respect, respected, respectful, esteem, dignity, observe the
  fr: respecter, respecté, respect, estime, dignité
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
  es: explicar, explicado, explica, explicación, aclarar, aclaración, explicaciones, aclaraciones
  ru: объяснить, объяснять, объяснение, разъяснить, разъяснение, пояснение

confirm-as-fact : event
  opposite: refute
  ar: تأكد من, تأكدت, ثبت أن, ثبوت, أثبت, يثبت, إثبات, إثباتات, تحقق من صحة, التحقق من صحة, تثبت من, صدق على صحة
  en: verify, verified, verification, prove, proved, proven, establish the truth, authenticate, independently verified, confirmed the authenticity
  fr: vérifier, vérifié, vérification, prouver, prouvé, authentifier, avéré
  es: verificar, verificado, verificación, comprobar, comprobado, probado, autentificar, verificaciones
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
  fr: répondre, répondu, réponse, répliquer, répliqué
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
  ar: نشر, ينشر, نشر على, منشور, منشورات, أصدر, يصدر, إصدار, إصدارات, صدر, صدور, نشرت, نشروا, تنشر
  en: publish, published, publication, issue a, issued, air, post online, posted, release a report, released a report, release a statement, released a statement
  fr: publier, publié, publication, diffusion, émettre, paraître, paru, publie, publient, publiée, publiés, publiera
  es: publicar, publicado, publicación, emitir, difundir, difundido, difusión, publicaciones, publicó, publicaron, publicada
  ru: опубликовать, публиковать, публикация, опубликован, издать, обнародован, выпустить, опубликовал, опубликовала, опубликовали, опубликованы

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
  fr: résoudre, résolu, régler, réglé, remédier, résorber, réglée, réglés, règlement du conflit, règle le conflit
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
  ar: أصلح, يصلح, تصليح, إصلاح الأعطال, إصلاح العطل, إصلاح الخلل, أصلحت, أصلحوا, أعمال الصيانة, أعمال الإصلاح, تصليحات
  en: mend, repairs, repaired, repair work, being repaired, repairing, fixed the
  fr: entretien, restauration, réparer, réparé, réparée, réparés, réparation, réparations, répare
  es: restauración, renovación, restauraciones, renovaciones, reparar, reparado, reparó, repararon, reparación, reparaciones, reparada, arreglar, arreglado, arreglo de
  ru: починка, чинить, ремонт, отремонтировать, отремонтировали, отремонтирован, отремонтирована, починили, починил, ремонтные работы

break-something : event
  opposite: repair
  ar: كسر, يكسر, تكسير, حطم, يحطم, تحطيم, انكسر, مكسور, شرخ
  en: break, broke, broken, smash, smashed, break apart, vandalise, vandalism
  fr: casser, cassé, briser, brisé, se rompre, rompu, vandalisme, rompre
  es: romper, roto, rompe, destrozos, vandalismo, grieta
  ru: сломать, сломан, разбить, разбит, вандализм, сломаться

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
  fr: objectif, but de, viser à, visant à, finalité, afin de, dans un but, dans le but, ayant pour but
  es: objetivo, meta, propósito, finalidad, con el fin de, con miras a
  ru: цель, целью, задача, с целью, нацелен, предназначение

result : thing
  ar: نتيجة, نتائج, مآل, محصلة, ثمرة, ثمار, مخرجات, ترتب
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
  ar: موقف, مواقف, وجهة نظر, وجهات نظر, رأي, آراء
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
  es: influir, influencia, influyente, afectar, afectado, impacto, efecto, efectos
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
  ar: حرية, حريات, حر, أحرار, تحرر
  en: freedom, liberty, freely
  fr: liberté, libertés, libre, librement
  es: libertad, libertades, libre, libremente
  ru: свобода, свободный, свободно

equality : thing
  ar: مساواة, تساوى, متساو, عدالة, إنصاف, منصف, تكافؤ, عادل
  en: equality, equal, fair, fairness, equity, parity
  fr: égalité, égal, équitable, équité, justice sociale, parité
  es: igualdad, igual, equitativo, equidad, justo, paridad
  ru: равенство, равный, справедливый, справедливость, паритет

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
  ar: عضو, أعضاء, عضوة, عضوية, منتسب, منتسبون, أعضاؤه
  en: member, membership
  fr: membre, adhérent, adhésion
  es: miembro, integrante, afiliado, membresía
  ru: член, участник группы, членство

leader : thing
  ar: زعيم, زعماء, قائد, قادة, قيادي, قياديون, قيادة, قيادات, يرأس, رئاسة اجتماع, تزعم, يتزعم, زعامة, قاد, يقود, قادت, يترأس, ترأس, ترأست, مدير
  en: leader, leadership, chief, head of, headed, heads, chaired, boss, lead, led, chairman, chairwoman, headed by, ruler
  fr: dirigeant, chef, leader, direction du parti, diriger, dirigé, présidé, mener, mené, à la tête de, direction
  es: líder, dirigente, jefe, liderazgo, liderar, encabezar, dirigir, encabezó, encabezado, liderado, condujo las negociaciones
  ru: лидер, руководитель, глава, вождь, руководство, возглавить, возглавлять, возглавил, возглавляет, лидерство, руководить

official-person : thing
  ar: مسؤول, مسؤولون, مسئول, مسؤول رفيع, مسؤول كبير, كبار المسؤولين, موظف رسمي
  en: official, officials, officeholder, functionary
  fr: haut responsable, responsable gouvernemental, fonctionnaire, responsables
  es: funcionario, alto cargo, altos cargos
  ru: чиновник, должностное лицо, высокопоставленный чиновник

expert : thing
  ar: خبير, خبراء, متخصص, مختص, مختصون, أخصائي, اختصاصي
  en: expert, specialist, consultant
  fr: expert, spécialiste, consultant
  es: experto, especialista, consultor
  ru: эксперт, специалист

team : thing
  ar: فريق, فرق, فريق عمل, كادر, كوادر, أطقم طبية, طاقم فني
  en: team, squad
  fr: équipe
  es: equipo, personal
  ru: команда, коллектив

group : thing
  ar: مجموعة, مجموعات, جماعة, جماعات, كتلة, كتل, طائفة, طوائف, تكتل, زمرة
  en: group, grouping, bloc, band of, community
  fr: groupe, groupement, bloc, communauté
  es: grupo, agrupación, bloque, comunidad, agrupaciones
  ru: группа, фракция, блок, сообщество

organisation : thing
  ar: منظمة, منظمات, مؤسسة, مؤسسات, جمعية, جمعيات, رابطة, روابط, جهاز, أجهزة, اتحاد, اتحادات, وكالة, وكالات
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
  en: side, sides, party to, parties, stakeholder
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
  ar: زفاف, حفل زفاف, عرس, أعراس, زواج, تزوج, يتزوج, عروس, عريس, خطوبة, عقد قران, متزوج
  en: wedding, marriage, marry, married, bride, groom, bridegroom, engagement party
  fr: mariage, marier, noces, épouser, fiançailles, marié, mariée, mariés
  es: boda, matrimonio, casarse, casado, novia, novio, nupcias, bodas
  ru: свадьба, брак, жениться, выйти замуж, невеста, жених, женат, бракосочетание

divorce : event
  opposite: wedding
  ar: طلاق, طلق, يطلق زوجته, مطلق, مطلقة, انفصال الزوجين, خلع
  en: divorce, divorced, divorcee, marital separation
  fr: divorce, divorcer, divorcé
  es: divorcio, divorciarse, divorciado
  ru: развод, развестись, разведен, расторжение брака

generation : thing
  ar: جيل, أجيال
  en: generation
  fr: génération
  es: generación, generaciones
  ru: поколение, пожилые

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
  ru: следующий, предстоящий, будущий, грядущий, будущее

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
  fr: nouveau, nouvelle, nouveaux, neuf, innovation
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
  ru: ограниченный, узкий, локальный

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
  ar: سريع, سريعة, بسرعة, سريعا, خاطف, عاجلا
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
  ar: سري, سر, أسرار, سرا, في الخفاء, خفي, طي الكتمان, مكتوم, خلف الكواليس
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
  ar: دولي, دولية, عالمي, عالمية, العالم, أممي, أممية, خارجي
  en: international, internationally, global, globally, worldwide, world, foreign
  fr: international, internationale, mondial, mondiale, monde, étranger
  es: internacional, mundial, mundo, global, extranjero
  ru: международный, мировой, глобальный, мир в целом, зарубежный, иностранный

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
  ar: غير قانوني, غير قانونية, غير مشروع, غير مشروعة, غير شرعي, غير شرعية, مخالف للقانون, خارج عن القانون, لا شرعي
  en: illegal, illegally, unlawful, unlawfully, illicit, illegitimate, against the law
  fr: illégal, illégale, illégalement, illicite, illégitime, contraire à la loi
  es: ilegal, ilegalmente, ilícito, ilegítimo, contrario a la ley
  ru: незаконный, незаконно, нелегальный, нелегально, противоправный, неправомерный, противозаконный

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
  ar: مؤقت, مؤقتا, بشكل مؤقت, انتقالي, انتقالية, عابر, عابرة, مؤقتة
  en: temporary, temporarily, transitional, short-lived, interim
  fr: temporaire, temporairement, provisoirement, intérimaire, transitoire
  es: temporalmente, interino, transitorio
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
  ar: مشهور, مشهورة, شهير, شهيرة, شهرة, مشاهير, نجم, نجوم, نجمة, نجومية, مرموق
  en: famous, renowned, celebrity, star, popular, well-known, fame
  fr: renommé, célébrité, vedette, star, réputé, populaire, très connu
  es: famoso, célebre, celebridad, estrella, conocido mundialmente, renombrado
  ru: известный, знаменитый, знаменитость, звезда, популярный, прославленный

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
  ru: религиозный, религия, вера, конфессиональный, верующий

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
  es: partido de fútbol, encuentro deportivo, derbi, partido de ida, partido de vuelta, clásico, partido de liga, partido de copa, partido amistoso, final del partido, minutos del partido, durante el partido, partido se jugó, partido se disputó, disputar el partido, partido entre, el partido se suspendió, asistieron al partido, antes del partido, después del partido, suspendió el partido, detuvo el partido, reanudó el partido, partidos de fútbol, inicio del partido, del encuentro, partido fue interrumpido
  ru: матч, поединок, дерби, ответный матч, встреча команд, матча, матчи, матчей, матче, игра команд, товарищеский матч

goal : thing < sport
  ar: سجل هدفا, هدف الفوز, هدف التعادل, هدف مباراة, أحرز هدفا, سجل ثنائية, سجل الهدف, هز الشباك, هاتريك, هداف, يسجل هدفا, أهداف نظيفة, هدفين, هدفان, هدفا, سجل هدفين, أهداف في مرمى, سجل هدف, سجلت هدفا, سجلا هدفا, سجل هدف الفوز, سجل هدف التعادل, افتتح التسجيل, هدف وحيد, الهدف الوحيد, أهدافا, ثلاثة أهداف, هز شباك, عدل النتيجة
  en: goal, scored, scorer, score a goal, hat-trick, equaliser, equalizer, own goal, netted, opening goal, scores, scoring, goals, opened the scoring, equalised, equalized, scored twice
  fr: marquer un but, inscrire un but, but de la victoire, buteur, triplé, égalisation, but contre son camp, un but, deux buts, trois buts, le seul but, premier but, second but, marqué un but, marqué deux buts, a marqué, ont marqué, inscrit un but, inscrit un doublé, réussi un doublé, ouvert le score, ouvrir le score, ouverture du score, égalisé, égaliser
  es: gol, goles, marcar un gol, anotar, anotó, goleador, triplete, tanto del empate, marcó, marcaron, marca un gol, marcó un gol, marcó dos goles, marcar goles, anotaron, anotado, golazo
  ru: гол, забить, забил, забитый мяч, бомбардир, хет-трик, автогол, голы, голов, гола, забила, забили, забил гол, забитых мячей, сравнял счет, открыл счет, дубль

score : thing < sport
  ar: نتيجة المباراة, مقابل لا شيء, دون مقابل, بهدف نظيف, بثلاثة أهداف, بهدف دون رد, نقاط المباراة, بهدفين لهدف, بهدفين مقابل, بهدفين دون رد, بهدفين نظيفين, بثلاثة أهداف لهدف, بثلاثة أهداف مقابل, بهدف لهدف, بهدف مقابل, بهدف وحيد, بأربعة أهداف
  en: final score, scoreline, score was, score
  fr: score, score final, marque finale
  es: marcador, resultado del partido, tanteo, marcador final, resultado final
  ru: счет матча, со счетом, итоговый счет

win-match : event < win
  opposite: lose-match, draw
  ar: فائزون, تغلب على, يتغلب, تغلب, تفوق على, يتوج, تتويج, متوج, أطاح بمنافسه, توج باللقب, هزم منافسه, فاز على, فاز بالمباراة, فوز على, توج بطلا, هزم, يهزم, هزمت, تغلبت, تغلبوا, يتغلبوا, هزم فريق, فوزه على, فوزها على, فازت على
  en: victorious, beaten, triumph, defeated rivals, edge past, thrash, beat them, beaten by, win the match, won the match, win over, win against, beat their, crowned champion, crowned champions, beat, beats, defeated, defeats, to defeat, saw off, wins over
  fr: triompher, sacré, gagnant, battre le record, battu l'équipe, gagner le match, battu en finale, s'imposer, s'est imposé, s'est imposée, se sont imposés, s'impose, s'imposent, a battu, ont battu, battre, bat, battent, avoir battu, a vaincu, ont vaincu, l'a emporté, l'ont emporté
  es: ganador, derrotar a, imponerse a, se impuso, ganó el partido, ganó a, derrotar, derrotó, derrotaron, venció a, vencieron a, se impuso a, se impusieron, batió a, batir, ganó por, ganaron a, doblegó, ha derrotado, había derrotado
  ru: обыграть, одолеть, разгромить соперника, выиграл матч, победил со счетом, обыграл, обыграла, обыграли, одолел, одолела, победил команду, обыгрывает

lose-match : event < lose
  opposite: win-match, draw
  ar: خسارة المباراة, خسر أمام, خسر المباراة, انهزم, ينهزم, مني بهزيمة, تلقى هزيمة, سقط أمام, هزم أمام, خسر من, خسارته أمام, خسارة أمام, هزيمة أمام
  en: lose to, lost to, lose the match, suffered a defeat, beaten by, defeat to, defeat by, defeat against, lost against, were beaten, was beaten
  fr: s'incliner, s'est incliné, perdre le match, perdre face à, s'inclinent, se sont inclinés, s'incline, défaite face à, défaite contre
  es: perder el partido, perdió ante, caer ante, cayó ante, perdió contra, perdieron ante, derrota ante, cayeron ante
  ru: уступить сопернику, проиграл матч, поражение от

draw : event
  opposite: win-match, lose-match
  ar: تعادل, يتعادل, تعادل سلبي, تعادل إيجابي, متعادل, انتهت بالتعادل, تعادلا, تعادلت, تعادله, تعادلهما, تعادلا سلبيا
  en: drew with, goalless draw, ended in a draw, drawn match, finish level, a draw, score draw, drew 1-1, drew 0-0, held to a draw, ended level
  fr: match nul, faire match nul, égalité au score, nul et vierge, matchs nuls, ont fait match nul, dos à dos
  es: empate, empatar, empató, igualada, terminar en tablas, empataron, empata, empates, tablas
  ru: ничья, сыграть вничью, вничью, ничейный, сыграли вничью, сыграл вничью, ничьей, ничью

qualify : event < sport
  opposite: be-knocked-out
  ar: تأهل, يتأهل, متأهل, تصفيات, بلغ النهائي, بلغ نصف النهائي, صعد إلى الدور, حجز مقعده, تأهلت, تتأهل, تأهلوا, بلغت النهائي
  en: qualify, qualified, qualifier, qualification for the finals, advance to the final, through to the next round, qualified for, qualifies, through to the final, through to the semi-finals
  fr: se qualifier, qualifié pour la finale, qualification, éliminatoires, qualifiée, qualifiés, s'est qualifié, s'est qualifiée, se sont qualifiés, se qualifie, qualifiés pour
  es: clasificarse, clasificado, clasificación, eliminatorias, pasar a la final, clasificaciones, se clasificó, clasificó, clasificaron, se clasificaron, clasificado para, clasificación para
  ru: квалификация, выйти в финал, пройти в следующий раунд, отборочный, пробиться в финал, вышел в финал, вышли в финал, вышла в финал, прошел в полуфинал, квалифицировался

be-knocked-out : event < sport
  opposite: qualify
  ar: ودع البطولة, خرج من البطولة, أقصي من, إقصاء من البطولة, خروج من المنافسة, ودع المنافسات
  en: knocked out, eliminated, elimination, crash out, crashed out
  fr: éliminé, élimination, éliminer
  es: eliminado, eliminar del torneo, quedar fuera del torneo
  ru: выбыть, выбывание, вылететь с турнира, выбыл

player : thing < sport
  ar: لاعب, لاعبون, لاعبة, مهاجم الفريق, حارس مرمى, حراس المرمى, لاعب وسط, محترف كروي, قائد الفريق
  en: player, footballer, striker, midfielder, goalkeeper, forward, team captain, winger, teammate
  fr: joueur, joueuse, footballeur, attaquant, gardien de but, milieu de terrain, coéquipier
  es: jugador, jugadora, futbolista, delantero, portero, guardameta, centrocampista, compañero de equipo
  ru: игрок, футболист, нападающий, вратарь, полузащитник, капитан команды, хоккеист

coach : thing < sport
  ar: مدرب, مدربون, مدير فني, المدير الفني, جهاز فني
  en: coach, head coach, football manager, trainer, team manager
  fr: entraîneur, sélectionneur, entraîneuse
  es: entrenador, seleccionador, técnico del equipo, director técnico
  ru: тренер, главный тренер, наставник команды, тренерский штаб

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
  ar: بطولة, بطولات, دورة رياضية, كأس العالم, كأس, كؤوس, مونديال, الألعاب الأولمبية, أولمبياد, أولمبي, مسابقة, مسابقات, سباق, سباقات, مسابقة رياضية, الدوري, دوري أبطال
  en: tournament, championship, cup, world cup, olympics, olympic games, contest, race
  fr: tournoi, championnat, coupe du monde, jeux olympiques, mondial de football, course, la coupe, coupe de
  es: torneo, campeonato, copa del mundo, copa, juegos olímpicos, mundial de fútbol
  ru: турнир, чемпионат, кубок, чемпионат мира, олимпиада, олимпийские игры, соревнование, гонка

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
  fr: stade, enceinte sportive, terrain de football, gradins
  es: estadio, cancha, gradas, terreno de juego
  ru: стадион, арена, трибуна, футбольное поле

spectator : thing
  ar: مشجع, مشجعون, متفرج, متفرجون, جمهور, جماهير الفريق, أنصار الفريق, مشاهد, مشاهدون, مشجعين, متفرجين, مشجعي, الجماهير, جماهير النادي, مشاهدين, جمهورا
  en: spectator, fan, fans, audience, viewer, team supporters, spectators, supporters of the club, crowd of fans
  fr: spectateur, public du stade, téléspectateur, fan, supporters, supporteurs, spectateurs, spectatrices, fans, public présent, supporteur, supporter
  es: espectador, aficionado, hincha, afición, televidente, audiencia, espectadores, aficionados, hinchas, fanáticos, hinchada
  ru: зритель, болельщик, фанат, аудитория, зрители, зрителей, болельщики, болельщиков, фанаты, фанатов, зрителям

injury-of-player : event < sport
  ar: إصابة عضلية, إصابة اللاعب, إصابة في الركبة, إصابة في الكاحل, تعرض لإصابة, تمزق عضلي, غاب بسبب الإصابة, الرباط الصليبي
  en: knee injury, ankle injury, hamstring injury, muscle injury, injured player, out injured, cruciate ligament
  fr: blessure musculaire, blessure au genou, forfait sur blessure, blessure à la cheville, ligament croisé
  es: lesión, lesionado, lesionarse, lesión muscular, lesión de rodilla, ligamento cruzado, lesiones
  ru: травма колена, травма игрока, мышечная травма, травмированный игрок, крестообразные связки

transfer-of-player : event < sport
  ar: انتقال اللاعب, انتقالات, سوق الانتقالات, صفقة انتقال, إعارة, معار, انضم إلى النادي, التعاقد مع اللاعب, فترة الانتقالات
  en: transfer window, player transfer, transfer fee, on loan, signed for the club, transfer market
  fr: mercato, transfert, transféré, prêté au club, marché des transferts
  es: fichaje, fichar, fichado, traspaso, cesión del jugador, mercado de fichajes
  ru: трансфер, трансферное окно, переход игрока, перейти в клуб, аренда игрока

contract-of-player : thing < sport
  ar: جدد عقده, تجديد عقد اللاعب, عقد اللاعب, عقد احترافي, مدد عقده, وقع عقدا مع النادي
  en: contract extension, player contract, renewed his contract, new deal with the club, extended his contract
  fr: prolonger son contrat, prolongation de contrat, contrat du joueur
  es: renovar su contrato, renovación de contrato, contrato del jugador
  ru: контракт игрока, продлить контракт, контракт с клубом

penalty : thing < sport
  ar: ركلة جزاء, ضربة جزاء, ركلات الترجيح, ركلات ترجيح, ضربات الجزاء, ركلات الجزاء, ضربة الجزاء, ضربات جزاء, ضربات الترجيح, ركلتي جزاء
  en: penalty kick, penalty shootout, spot kick, penalties, from the spot, penalty area, penalty kicks, missed a penalty, penalty shoot-out, shootout, shoot-out, spot-kick, awarded a penalty
  fr: penalty, tirs au but, penalties, tir au but, séance de tirs au but, épreuve des tirs au but, pénalty, pénaltys
  es: penalti, penal, tanda de penaltis, penales, penaltis, penaltí, tiros penales, tanda de penales, lanzamiento de penalti, pena máxima
  ru: пенальти, серия пенальти, одиннадцатиметровый, серии пенальти, по пенальти, одиннадцатиметровые

red-card : thing < sport
  ar: بطاقة حمراء, بطاقة صفراء, طرد اللاعب, البطاقة الحمراء, إنذار ثان للاعب
  en: red card, yellow card, sent off, sending off
  fr: carton rouge, carton jaune, expulsion du joueur
  es: tarjeta roja, tarjeta amarilla, expulsión del jugador
  ru: красная карточка, желтая карточка, удаление с поля

medal : thing < sport
  ar: ميدالية, ميداليات, ميدالية ذهبية, فضية, برونزية, ذهبية
  en: medal, gold medal, silver medal, bronze medal, medallist, medalist
  fr: médaille, médaille d'or, médaille d'argent, médaille de bronze, médaillé
  es: medalla, medalla de oro, medalla de plata, medalla de bronce, medallista
  ru: медаль, золотая медаль, серебряная медаль, бронзовая медаль, медалист

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
  ar: منشطات, تعاطي المنشطات, مكافحة المنشطات
  en: doping, anti-doping, banned substance, doped
  fr: dopage, antidopage, dopé
  es: dopaje, antidopaje
  ru: допинг, антидопинговый

# --- culture ---

film : thing
  ar: فيلم, أفلام, سينما, سينمائي, سينمائية, فيلم وثائقي, مسلسل, مسلسلات, دراما
  en: film, movie, cinema, documentary film, television series, box office, feature film
  fr: film, cinéma, long-métrage, documentaire, série télévisée
  es: película, filme, cine, largometraje, documental, serie de televisión
  ru: фильм, кино, кинематограф, документальный фильм, сериал, картина режиссера

film-director : thing
  ar: مخرج سينمائي, مخرج الفيلم, المخرجة, مخرجون, منتج الفيلم, إخراج الفيلم
  en: film director, filmmaker, film-maker, movie producer
  fr: réalisateur, réalisatrice, cinéaste, metteur en scène
  es: director de cine, cineasta, realizador, directora de cine
  ru: режиссер, кинорежиссер, постановщик, продюсер фильма

actor : thing
  ar: ممثل سينمائي, ممثلة, ممثلات, ممثلون, نجم سينمائي, فنان كوميدي, نجمة سينمائية, كوميدي
  en: actor, actress, film star, movie star, comedian
  fr: acteur, actrice, comédien, comédienne, humoriste
  es: actor, actriz, comediante, estrella de cine, actrices
  ru: актер, актриса, комик, кинозвезда

festival : event
  ar: مهرجان, مهرجانات, كرنفال, مهرجان سينمائي
  en: festival, carnival, film festival
  fr: festival, carnaval
  es: festival, carnaval
  ru: фестиваль, карнавал, кинофестиваль

exhibition : event
  ar: معرض, معارض, معرض فني, معرض كتاب, جناح في المعرض
  en: exhibition, expo, trade fair, art show, book fair
  fr: exposition, salon du livre, foire
  es: exposición, muestra de arte, feria
  ru: выставка, экспозиция, ярмарка

award : thing
  ar: جائزة, جوائز, جائزة نوبل, حصد جائزة, مكافأة, مكافآت, فائز بالجائزة
  en: award, prize, awarded, nobel prize, laureate, trophy, reward, prizes, awarded the prize, prize-winning
  fr: prix littéraire, récompense, lauréat, prix nobel, récompensé, trophée, premier prix, grand prix, prix du jury, prix d'interprétation, remporté le prix, reçu le prix, lauréate, lauréats
  es: premio, galardón, galardonado, premiado, premio nobel, trofeo, recompensa, galardonada, premiada
  ru: премия, приз, лауреат, нобелевская премия, награда, награжден, трофей, лауреаты, награждена

nominate-award : event
  ar: مرشح للجائزة, رشح للجائزة, ترشيح للأوسكار, القائمة القصيرة
  en: nominated for the award, shortlist, shortlisted
  fr: nommé aux oscars, nominé, présélection
  es: nominación, finalista del premio, nominaciones
  ru: номинант, номинирован, номинация, шорт-лист

book : thing
  ar: كتاب, رواية, روايات, مؤلف, مؤلفات, ديوان شعر, مكتبة, مكتبات, ناشر, دار نشر, كتب
  en: book, novel, publisher, poetry, library, bookshop, bestseller
  fr: roman, éditeur, poésie, bibliothèque, librairie, ouvrage, un livre, le livre, son livre, ce livre
  es: novela, editorial, poesía, biblioteca, librería, libro, libros
  ru: книга, роман, издательство, поэзия, библиотека, книжный

writer : thing
  ar: كاتب, كتاب الرواية, كاتبة, أديب, أدباء, شاعر, شعراء, روائي, روائيون, روائية, مؤلف الكتاب, مؤلفون
  en: writer, author, novelist, poet, wrote the book
  fr: écrivain, auteur, romancier, poète, autrice
  es: escritor, escritora, autor, novelista, poeta
  ru: писатель, автор, поэт, писательница, литератор

write : event
  ar: يكتب, كتابة, مكتوب, دون, تدوين, مدون, ألف كتابا, يؤلف, كتب على حسابه, كتب رسالة
  en: write, wrote, written, writing
  fr: écrire, écrit, écriture, rédiger, rédigé
  es: escribir, escrito, escritura, redactar
  ru: писать, написать, написан, написал

read : event
  ar: قرأ, يقرأ, قراءة, قارئ, قراء, مقروء
  en: read, reader, reading
  fr: lire, lu, lecture, lecteur
  es: leer, leído, lectura, lector
  ru: читать, прочитать, чтение, читатель

museum : place
  ar: متحف, متاحف, قاعة عرض, متحف وطني, غاليري
  en: museum, gallery, art gallery
  fr: musée, galerie, galerie d'art
  es: museo, galería, galería de arte
  ru: музей, галерея, картинная галерея

artwork : thing
  ar: لوحة فنية, لوحات, لوحة, عمل فني, أعمال فنية, تمثال, تماثيل, منحوتة, منحوتات, تحفة, تحف, رسم, رسوم فنية, فن, فنون
  en: artwork, painting, sculpture, statue, masterpiece, art, drawing, mural
  fr: œuvre d'art, tableau, peinture, sculpture, statue, chef-d'œuvre, dessin
  es: obra de arte, cuadro, pintura, escultura, estatua, obra maestra, arte, dibujo
  ru: произведение искусства, картина, скульптура, статуя, шедевр, искусство, живопись, рисунок

artist : thing
  ar: فنان, فنانون, فنانة, رسام, رسامون, نحات, فنان تشكيلي, تشكيلي
  en: artist, painter, sculptor, cartoonist
  fr: artiste, peintre, sculpteur, dessinateur
  es: artista, pintor, escultor, dibujante
  ru: художник, артист, скульптор, художница

musician : thing
  ar: موسيقيون, مطرب, مطربة, مطربون, مغن, مغني, مغنية, عازف, فرقة موسيقية, ملحن, موسيقيا بارعا, عازف موسيقي, فنان موسيقي
  en: musician, singer, composer, band member, rock band, pianist, rapper
  fr: musicien, chanteur, chanteuse, compositeur, groupe de rock, pianiste
  es: músico, cantante, compositor, banda de rock, pianista, cantautor
  ru: музыкант, певец, певица, композитор, рок-группа, пианист

music : thing
  ar: موسيقى, أغنية, أغان, أغاني, غناء, ألبوم, ألبومات, لحن, ألحان, نشيد, طرب
  en: music, song, album, anthem, sing, sang, melody
  fr: musique, chanson, album, hymne, chanter
  es: música, canción, álbum, himno, cantar
  ru: музыка, песня, альбом, гимн, петь

concert : event
  ar: حفل موسيقي, حفلة موسيقية, حفل غنائي, حفلة غنائية, أمسية موسيقية, أوركسترا, أوبرا
  en: concert, gig, music show, orchestra, live performance, opera house, the opera
  fr: concert, récital, orchestre, opéra de, concert à l'opéra
  es: concierto, recital, orquesta, ópera
  ru: концерт, оркестр, опера, гастроли

theatre : thing
  ar: مسرح, مسارح, مسرحية, مسرحيات, مسرحي, خشبة المسرح, رقص, راقص, راقصة
  en: theatre, theater, stage play, playwright, dance, dancer, ballet
  fr: théâtre, pièce de théâtre, dramaturge, danse, danseur, ballet
  es: teatro, obra de teatro, dramaturgo, danza, bailarín, ballet
  ru: театр, спектакль, пьеса, драматург, танец, танцор, балет

auction : event
  ar: مزاد, مزادات, مزاد علني, بيع بالمزاد, دار مزادات
  en: auction, auctioned, auctioneer, under the hammer, auction house
  fr: vente aux enchères, enchères, adjugé, maison de vente
  es: subasta, subastar, subastado, casa de subastas
  ru: с молотка, аукционный дом, продан с аукциона

archaeology : thing
  ar: آثار قديمة, علماء آثار, موقع أثري, أثرية, حفريات, قطع أثرية, مومياء, نقوش, آثار
  en: archaeology, archaeologist, archaeological, excavation, artefact, artifact, relic, mummy
  fr: archéologie, archéologue, archéologique, fouilles archéologiques, vestige, vestiges, momie
  es: arqueología, arqueólogo, arqueológico, excavación, vestigio, momia, excavaciones
  ru: археология, археолог, археологический, раскопки, артефакт, мумия

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

user : thing
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
  ar: انقطاع الخدمة, انقطاع الإنترنت, تعطل الخدمة, عطل واسع, انقطاع الاتصالات, توقف الخدمة, عطل تقني
  en: outage, service disruption, went offline, internet outage, downtime, network failure
  fr: panne de réseau, panne d'internet, coupure d'internet, panne générale, interruption de service
  es: corte del servicio, caída del servicio, interrupción del servicio, corte de internet
  ru: сбой, отключение интернета, перебои в работе, сбой в работе

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
  ar: مواقع التواصل الاجتماعي, وسائل التواصل الاجتماعي, شبكات التواصل, شبكة التواصل, تغريدة, تغريدات, غرد, يغرد, ناشط إلكتروني, هاشتاغ, مؤثرون
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
  es: inventar, inventado, invento, invención, inventor, innovar, patente
  ru: изобрести, изобретение, изобретатель, изобретен, патент

device : thing
  ar: جهاز إلكتروني, معدات, معدة, آلة, آلات, أجهزة إلكترونية, بطارية, بطاريات
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

pilgrim : thing
  ar: حاج, حجاج, حجيج, معتمر, معتمرون, ضيوف الرحمن, حاجة مسنة
  en: pilgrim, pilgrims, worshippers on hajj
  fr: pèlerin, pèlerins
  es: peregrino, peregrinos
  ru: паломник, паломники, хаджи

pilgrimage : event
  ar: حج, الحج, مناسك الحج, مناسك, موسم الحج, عمرة, العمرة, فريضة الحج, زيارة دينية, طواف
  en: pilgrimage, hajj, haj, umrah
  fr: pèlerinage, hadj, hajj
  es: peregrinación, peregrinaje, hach, hajj, peregrinaciones
  ru: паломничество, хадж, умра

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

cleric : thing
  ar: رجل دين, رجال دين, إمام, أئمة, مفت, مفتي, قس, قساوسة, كاهن, كهنة, أسقف, أساقفة, بطريرك, بابا الفاتيكان, حاخام, خطيب, راهب, رهبان, راهبة
  en: cleric, clergy, imam, mufti, priest, bishop, archbishop, cardinal, patriarch, pope, rabbi, monk, nun, pastor
  fr: religieux musulman, imam, mufti, prêtre, évêque, archevêque, patriarche, pape, rabbin, clergé, pasteur, moines
  es: clérigo, imán, muftí, sacerdote, obispo, arzobispo, patriarca, papa, rabino, monje, clero, pastor
  ru: священнослужитель, имам, муфтий, священник, епископ, архиепископ, патриарх, папа римский, раввин, монах, духовенство

pray : event
  ar: صلى, يصلي, صلاة, صلوات, مصلون, مصلين, دعاء, ابتهل, قداس, خطبة الجمعة, عبادة, وعظ
  en: pray, prayed, prayer, worshipper, worship, sermon, blessing, vigil, holy mass
  fr: prier, prié, prière, fidèles, messe, sermon, culte, bénédiction
  es: rezar, oración, orar, fieles, misa, sermón, culto, bendición
  ru: молиться, молитва, прихожанин, месса, проповедь, богослужение, благословение

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
  ar: دولة, دول, بلد, بلدان, بلاد
  en: country, countries, nation
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
  ar: سوق, أسواق, متجر, متاجر, محل تجاري, محلات تجارية, دكان, مركز تسوق, مراكز تسوق, سوق شعبي
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
  fr: bureau, bureaux, siège social, siège de
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
  ar: بحر, بحري, محيط, محيطات
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
  ar: داخلي, شأن داخلي, شؤون داخلية, داخليا
  en: domestic, internal, domestically, internally
  fr: intérieur, interne, intérieure
  es: interno, doméstico, interna
  ru: внутренний, внутри государства

justify : event < explain
  ar: برر, يبرر, تبرير, تبريرات, سوغ, يسوغ
  en: justify, justified, rationalise
  fr: justifier, justifié, se justifier
  es: justificar, justificado
  ru: оправдывать, оправдываться

ensure : event
  ar: ضمن أن, ضمان أن, تأمين وصول, كفالة, حرص على, يحرص على, حرص
  en: ensure, ensured, make sure, made sure, see to it
  fr: assurer que, veiller à, s'assurer
  es: asegurar que, asegurarse, velar por
  ru: обеспечивать, обеспечение, позаботиться

adopt : event
  ar: اعتمد, يعتمد, اعتماد, أقر البرلمان, أقر المجلس, أقر القانون, إقرار القانون, إقرار الموازنة, يتبنى قرارا, تبنى القرار, تبنى مجلس الأمن, اعتمدت, تبنت
  en: adopt, adopted, adoption, approved, adopts, approves
  fr: adopter, adopté, adoption, adoptée, adoptés, adopte, adoptent
  es: adoptar, adoptado, adopción, aprueba, aprobó, aprobaron, aprobó el, adoptó, adoptaron, aprobada, aprobado, aprobados
  ru: утвердить, утверждение, утвержден, утвердил, утвердили, утвердила, утвержден бюджет

evaluate : event
  ar: قيم الوضع, تقييم, يقيم الوضع, قدر بنحو, تقديرات, تقييمات, مراجعة, راجع, يراجع, قدر عدد, قدرت قيمة, قدرت الخسائر, تقدر بنحو, يقدر بنحو, تقدير الخسائر, قدرت بنحو
  en: evaluate, evaluation, assess, assessed, assessment, estimate, estimated, review, reviewed, estimates, assesses
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
  ar: جمهور غفير, جماهير, جموع, تجمع, تجمعات, احتشد, يحتشد, متجمهر, ازدحام, زحام, مزدحم
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
  ar: قال, يقول, قول, أقوال, صرح, يصرح, أعلن, يعلن, أعلنت, إعلان, إعلانات, ذكر, يذكر, ذكرت, أضاف, يضيف, أضافت, أشار, يشير, أشارت, إشارة إلى, أكد, يؤكد, أكدت, تأكيد, شدد على, يشدد على, لفت إلى, يلفت إلى, أفاد, يفيد, أفادت, عبر عن, يعبر عن, أعرب عن, أعربت, يعرب عن, تحدث, يتحدث, تحدثت, حديث, نوه, ينوه, زعم, يزعم, زعمت, ادعى, ادعت, كلام, صرحت, لفت, لفتت, نقلت عن, نقل عن, يدعي أن, تدعي أن, أدلى بتصريح, أدلى بتصريحات, رأى, يرى, ورد, وردت
  en: say, says, said, saying, tell, tells, told, telling, announce, announced, announcement, state, stated, states, declare, declared, speak, speaks, spoke, spoken, speaking, remark, comment, comments, commented, note, noted, emphasise, emphasize, emphasised, stress, stressed, claim, claims, claimed, allege, express, expressed, reiterate, mention, mentioned, point out, pointed out, added, voiced, quoted, confirm, confirmed, confirms, confirming, reported, reports that, reported that, recalled that, insists, explained, explains, explaining, told reporters, told journalists, speaking to reporters
  fr: dire, dit, dite, déclarer, déclaré, annoncer, annoncé, annonce, affirmer, affirmé, indiquer, indiqué, préciser, précisé, souligner, souligné, ajouté, soutenir que, estimé, exprimer, exprimé, évoquer, évoqué, mentionner, parler, parlé, confié, insister, assuré, assure, assurait, prévient, prévenu que, lancé, lance, confirmé, confirme, confirmer, estime, rapporter, rapporté, rappeler, rappelé, raconter, raconté, signaler, signalé, noter, constater, constaté, observer, rapporte, juge, jugé, disent
  es: decir, dijo, dice, dicho, dijeron, declarar, declaró, declarado, anunciar, anunció, anunciado, anuncio, afirmar, afirmó, señalar, señaló, indicar, indicó, precisar, precisó, subrayar, subrayó, añadir, añadió, agregar, agregó, manifestó, expresar, expresó, sostuvo, aseguró, comentar, comentó, mencionar, hablar, habló, destacó, aseguran, aseguró que, confirmó, confirmar, confirmado, recordó, informaron, detalló, alegar, alegó, opinar, pronunciar, reiterar, reiteró, reportar, reportó, comunicó, mencionó, sugirió, repitió
  ru: сказать, сказал, сказала, говорить, говорит, заявить, заявил, заявила, заявили, сообщить, сообщил, сообщила, сообщили, сообщает, объявить, объявил, объявили, объявление, отметить, отметил, отметила, подчеркнуть, подчеркнул, добавить, добавил, добавила, утверждать, утверждает, указал, рассказать, рассказал, рассказала, высказать, упомянуть, подтвердить, подтвердил, подтвердила, подтвердили, напомнил, сказано, говорится

deny : event
  opposite: acknowledge
  ar: نفى, ينفي, نفت, نفوا, نفي, نافيا, نافية, أنكر, ينكر, أنكرت, إنكار, كذب, يكذب, تكذيب, كذبت
  en: deny, denied, denies, denying, denial, denials
  fr: nier, nie, nié, démentir, dément, démenti, démentent, dénégation
  es: negar, niega, negó, negaron, niegan, desmentir, desmintió, desmiente, desmentido, negación
  ru: отрицать, отрицает, отрицал, отрицают, опровергнуть, опроверг, опровергла, опровергли, опровергает

acknowledge : event
  opposite: deny
  ar: اعترف, يعترف, اعترفت, اعترفوا, اعتراف, أقر بأن, يقر بأن, أقرت, إقرار, سلم بأن, أقر بأنه, أقرت بأن, أقروا
  en: acknowledge, acknowledged, acknowledgement, admit, admitted, admits, admitting, admission, concede, concedes, conceding
  fr: reconnaître, reconnu, reconnaît, admettre, admis, admet, concéder, concédé, aveu, reconnaissent
  es: reconocer, reconoció, reconoce, reconocido, admitir, admitió, admite, admitido
  ru: признать, признал, признала, признали, признает, признание, признаться

include : event
  ar: شمل, يشمل, شملت, شمول, ضم, يضم, ضمت, تضم, ضمن, تضمن, يتضمن, تضمنت, احتوى, يحتوي, اشتمل, يشتمل, من بين
  en: include, included, includes, including, inclusion, contain, contained, contains, comprise, consist, consists, consisted, encompass
  fr: comprendre parmi, inclure, inclus, y compris, contenir, contenu, contient, comporter, comporte, compter parmi
  es: incluir, incluye, incluyó, incluido, incluyendo, contener, contiene, constar, abarcar
  ru: включать, включая, включает, включить, включил, содержать, содержит, в том числе

follow : event
  ar: تبع, يتبع, تلا, يتلو, أعقب, يعقب, أعقبت, عقب, إثر
  en: follow, followed, follows, ensue, ensued, subsequent to
  fr: suivre, suivi, suit, s'ensuivre, à la suite de
  es: seguir, siguió, seguido, sigue a, tras
  ru: следовать, последовать, последовал, последовала, вслед за

handle : event
  ar: تعامل, يتعامل, يدير, إدارة, تدير, أدارت, تولى, يتولى, تولت
  en: handle, handled, manage, managed, manages, management, run by, oversaw, govern, governed, administer, administration of, dealing with, deal with
  fr: gérer, géré, gestion, administrer, s'occuper de
  es: gestionar, gestión, gestionó, manejar, manejo, administrar, encargarse de
  ru: управлять, управление, управляет, распоряжаться, заниматься

suffer-from : event
  ar: عانى, يعاني, معاناة, عانت, تعاني, تكبد, يتكبد, تكبدت, مني ب
  en: suffer, suffered, suffering, sustain, sustained, incur, incurred, undergo, endure, endured
  fr: subir, subi, souffrir, essuyer, essuyé, souffert
  es: sufrir, sufrió, sufrido, padecer, soportar
  ru: понести, страдать, понес, понесла, пережить, претерпеть

submit : event
  ar: قدم, يقدم, تقديم, قدمت, قدموا, تقدم ب, تقدمت ب, سلم طلب
  en: submit, submitted, submission, lodge, lodged, filed, filing, put forward, tabled, table a motion, table an amendment
  fr: déposer, déposé, présenter, présenté, soumettre, soumis
  es: presentar, presentó, presentado, presentación, someter, interponer, presentaciones
  ru: подать, подал, подала, подали, подача, представить, представил, внести на рассмотрение

obtain : event
  ar: حصلت, نال, ينال, نالت, أحرز, يحرز, تلقت, كسب, يكسب, حصل على, يحصل على, حصول على, حصلت على
  en: acquire access, obtain, obtained
  fr: obtenir, obtenu, obtient, recueillir, gagner des, décrocher, décroché, décroche, dispose de, dispose d'une, disposerait
  es: obtener, obtuvo, obtenido, consiguió, logró, ganar votos, obtiene, obtienen
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
  ar: مدى, حد, نطاق, قدر
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
  ar: عامل أساسي, عوامل, عنصر, عناصر, جوانب
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
  es: informar, informado, informó, notificar, notificado, notificó, notificación, avisar, avisó, aviso previo, comunicar, notificaciones
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
  fr: persuader, persuadé, convaincre, convaincu
  es: persuadir, convencer, convenció, convencido
  ru: убедить, убеждать, убедил, уговорить

recommend : event
  ar: أوصى, يوصي, أوصت, توصية, توصيات, نصح, ينصح, نصيحة, نصائح
  en: recommend, recommended, recommendation, recommendations, advise, advised, advice
  fr: recommander, recommandé, recommandation, conseiller de, préconiser
  es: recomendar, recomendó, recomendación, aconsejar, recomendaciones
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
  es: culpar, culpó, culpa, culparon, responsabilizar, responsabilizó, atribuir, atribuyó, achacar
  ru: винить, обвинять в случившемся, возложить вину, возложил ответственность, возложить ответственность, приписать, приписывать, вина, вине, по вине, виноват

claim-responsibility : event
  opposite: deny
  ar: تبنى الهجوم, تبنى, يتبنى, تبنت, تبني, أعلن مسؤوليته, أعلنت مسؤوليتها, إعلان المسؤولية, تبنت المسؤولية, مسؤوليتها عن الهجوم, مسؤوليته عن الهجوم, مسؤوليتها عن التفجير, مسؤوليته عن التفجير, مسؤوليته عن العملية
  en: claim responsibility, claimed responsibility, claims responsibility, claiming responsibility, claim of responsibility, took responsibility for
  fr: revendiquer l'attaque, revendiqué l'attaque, revendiqué l'attentat, revendication de l'attentat, a revendiqué, revendiquer la responsabilité
  es: reivindicar el ataque, reivindicó, se atribuyó, se adjudicó, reivindicación del ataque
  ru: взять на себя ответственность, взяла на себя ответственность, взял на себя ответственность, взяли на себя ответственность

summon : event
  ar: استدعى, يستدعي, استدعاء, استدعت, استدعي, مذكرة استدعاء
  en: summon, summoned, summons, subpoena, subpoenaed
  fr: convoquer, convoqué, convocation, assigner à comparaître
  es: citar a declarar, convocar, convocó, citación, convocatoria
  ru: вызвать на допрос, повестка, вызван, созвать, вызвали

punish : event
  ar: عاقب, يعاقب, معاقبة, عقاب, جزاء
  en: punish, punished, punishment, penalise, penalised, disciplinary action
  fr: punir, puni, punition, pénaliser, sanctionner un
  es: castigar, castigo, castigado, penalizar, sancionar a
  ru: наказать, наказывать, покарать

retract-words : event
  ar: تراجع عن تصريحات, تراجع عن أقواله, سحب تصريحات, سحب أقواله
  en: retract, retracted, backtrack, backtracked, walked back
  fr: se rétracter, rétracté, faire marche arrière, revenir sur ses propos
  es: retractarse, se retractó, dar marcha atrás
  ru: отказаться от показаний, отозвать слова, пойти на попятную

contradict : event
  ar: ناقض, يناقض, تناقض, متناقض, متناقضة, تضارب, متضارب, متضاربة, تعارض, يتعارض
  en: contradict, contradicted, contradiction, contradictory, discrepancy, inconsistent, at odds
  fr: contredire, contredit, contradiction, contradictoire, incohérence
  es: contradecir, contradijo, contradicción, contradictorio, incongruencia
  ru: противоречить, противоречие, противоречивый, расхождение

controversy : thing < dispute
  ar: جدل, مثير للجدل, جدال, سجال, مثيرة للجدل
  en: controversy, controversial, contentious, divisive
  fr: polémique, controverse, controversé, controversée
  es: polémica, polémico, controversia, controvertido
  ru: полемика, вызвавший споры

rule-out : event
  ar: استبعد, يستبعد, استبعاد, استبعدت, استبعدوا, استثنى, استبعد احتمال
  en: rule out, ruled out, ruling out, rules out, exclude, excluded
  fr: exclure, exclu, exclut, exclue, écarter l'hypothèse, écarté, écarter, écartée
  es: descartar, descartó, descarta, descartado, descartan, excluir, excluido, excluyó
  ru: исключить, исключил, исключать, исключает, исключена, исключены

dissent : event
  opposite: consensus
  ar: صوت مخالف, صوتوا ضد, عارض القرار, رأي مخالف, خالف, مخالف, مخالفون, انشقاق في الرأي, انقسم, ينقسم, انقسام, انقسامات, منقسم
  en: dissent, dissented, dissenter, dissenters, dissenting, split vote, split decision, divided, voted against, minority view, split
  fr: dissidence, voix dissidente, opinion dissidente, divisé, divisés, vote contre, voté contre
  es: disentir, disidencia, dividido, voto en contra, votó en contra, votaron en contra, discrepar
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
  ar: غائب, غائبا, غائبة, غياب, غاب, يغيب, تغيب, يتغيب
  en: absent, absence, absentee, missing from, did not attend, stayed away
  fr: absent, absente, absents, absence
  es: ausente, ausentes, ausencia, inasistencia
  ru: отсутствие, отсутствовать, отсутствовал, отсутствующий

contribute : event
  ar: ساهم, يساهم, مساهمة, مساهمات, أسهم, يسهم, إسهام, إسهامات
  en: contribute, contributed, contribution, contributions
  fr: contribuer, contribué, contribution, contributions
  es: contribuir, contribuyó, contribución, aportar, aporte, aportación, contribuciones, aportaciones
  ru: внести вклад, вклад, способствовать, способствовал

intervene : event
  ar: تدخل, يتدخل, تدخلت, تدخلات
  en: intervene, intervened, intervention, step in, stepped in
  fr: intervenir, intervenu, intervient
  es: intervenir, intervino, intervención
  ru: вмешаться, вмешался, вмешательство

control-seize : event
  ar: سيطر, يسيطر, سيطرة, سيطرت, سيطروا, تحكم, يتحكم
  en: control, controls, controlled, controlling, take control, took control, dominate, dominated
  fr: contrôler, contrôle, contrôlé, maîtriser, maîtrisé
  es: controlar, control, controla, controlado, dominar
  ru: контролировать, контроль, контролирует, установить контроль

hit : event
  ar: ضرب, يضرب, ضربت, تضرب, صدم, يصدم, صدمت, هز, يهز, هزت
  en: hit, hits, hitting, struck, rocked, shook, shaken
  fr: frapper, frappé, frappe, toucher, touché, secouer, secoué
  es: golpear, golpeó, golpeado, sacudir, sacudió, azotar, azotó, impactar, impactó
  ru: ударить, ударил, ударила, поразить, поразил, потрясти

disrupt : event
  ar: يعطل, تعطيل, تعطل, يتعطل, تعطلت, معطل, عرقل, يعرقل, عرقلة, أربك, يربك, إرباك, شل, يشل, شلل, عطلت, عطلوا
  en: disrupt, disrupted, disrupts, disruption, disruptions, paralyse, paralysed, paralyze, cripple, crippled, out of service, hamper, hampered
  fr: perturber, perturbé, perturbée, perturbation, perturbations, paralyser, paralysé, entraver, entravé, désorganiser, hors service
  es: perturbar, paralizar, paralizado, entorpecer, alterar, trastornar, fuera de servicio
  ru: нарушить работу, нарушение работы, парализовать, парализован, парализована, парализовала, сорвать, сбои в работе, вывести из строя, перебои, перебой

disconnect : event
  ar: فصل التيار, قطع الاتصال, فصل الأجهزة, يقطع, قطعت, عزل الأنظمة, فصل عن الشبكة
  en: disconnect, disconnected, unplug, unplugged, cut off, take offline, taken offline, took offline, switch off, switched off, shut off
  fr: déconnecter, déconnecté, débrancher, couper, coupé, mis hors ligne, éteindre le
  es: desconectar, desconectado, desconectó, cortar, cortó, cortado, apagar los, corte
  ru: отключить, отключен, отключены, отключил, отключили, отключение, отсоединить

restore : event < resume
  opposite: disrupt
  ar: استعاد العمل, أعاد تشغيل, إعادة تشغيل, إعادة التشغيل, أعيد تشغيل, عاد إلى العمل, عادت إلى العمل, إعادة الخدمة, استعادة الخدمة, استعادة الخدمات, استعادة الأنظمة, عودة الخدمة
  en: restore, restored, restores, restoring, restoration, restart, restarted, back online, back in service, up and running, reinstated, reconnect, reconnected, back to normal
  fr: rétablir, rétabli, rétablie, rétablis, rétablies, rétablissement, restaurer, restauré, remettre en service, remis en service, redémarrer, redémarré, remise en service
  es: restablecer, restablecido, restablecida, restableció, restablecimiento, restaurar, reconectar, reactivar, reactivado, poner de nuevo en servicio
  ru: восстановить работу, восстановлена, восстановлены, восстановлено, восстановление, восстановили, возобновить работу, перезапустить, вновь заработал, восстановить, восстановил, восстанавливать, восстановят, восстановлен

train-people : event
  ar: يدرب, تدريب, تدريبات, مدربين على, تدرب, يتدرب, تأهيل, دورة تدريبية
  en: train staff, trained, training, trainee, trainees, workshop, workshops
  fr: former à, formation, formés, entraînement, stage de formation, stagiaire
  es: capacitar, capacitación, entrenar, entrenamiento, adiestrar, formación, capacitaciones
  ru: обучать, обучение, подготовка кадров, тренировка, учения персонала, стажер

test : event
  ar: اختبار, اختبارات, اختبر, يختبر, فحص, فحوص, فحوصات, يفحص, تجربة, تجارب, فحصه, فحصها, فحصت, فحصوا, اختبرت
  en: test, tests, tested, testing, trial run
  fr: tester, testé, test, tests, essai, essais, testée, testés, teste
  es: probar, ensayo, ensayos, test, pruebas de, probó, probaron, probado, prueba de laboratorio
  ru: тест, тесты, тестирование, испытание, испытания, испытать, проверка

count : event
  ar: أحصى, يحصي, إحصاء عدد, عد, يعد الأصوات
  en: count, counted, counts, counting
  fr: compter, compté, décompte, comptage, dénombrer, comptent, comptabiliser, comptabilisé, dénombré, recensé, recenser
  es: contar, recuento, conteo, contabilizar, contabilizado, contaron, contabilizó, contabilizaron, contados
  ru: подсчитать, подсчет, посчитать, насчитать, подсчитано, подсчеты

identify : event
  ar: حدد هوية, تحديد هوية, حدد هويته, تعرف على, يتعرف على, التعرف على, تعرف إلى, هوية, هويات, كشف هوية
  en: identify, identified, identifies, identification, identity, identities
  fr: identifier, identifié, identifiée, identification, identité
  es: identificar, identificado, identificó, identificación, identidad, identificaciones
  ru: опознать, опознан, идентифицировать, идентификация, личность установлена, установить личность

register : event
  ar: سجل, يسجل, تسجيل, سجلت, مسجل, مسجلة, رصد, يرصد, رصدت, قيد في السجل, سجلات
  en: register, registered, registration, recorded, log, logged, enrol, enrolled, signed up
  fr: enregistrer, enregistré, enregistrement, inscrire, inscrit, inscription
  es: registrar, registró, registrado, registro, inscribir, inscripción, inscrito
  ru: зарегистрировать, регистрация, зарегистрирован, зафиксировать, зафиксирован, записать, запись

design : event
  ar: صمم, يصمم, تصميم, تصاميم, مصمم
  en: design, designs, designed, designer
  fr: concevoir, conçu, conception, dessiner les plans
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
  es: retirar, retiró, retirado, eliminar, remover, suprimir, retiraron, retirada, quitó
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
  ar: عزلة, معزول, معزولة, انعزال, عزلت القرى, منقطع عن العالم, عزلت, عزل القرى
  en: isolate, isolated, isolation, cut off from, inaccessible, left cut off, villages cut off
  fr: isoler, isolé, isolée, isolés, isolées, isolement, coupé du monde, coupés du monde, coupées du monde
  es: aislar, aislado, aislados, aislada, aislamiento, incomunicado, incomunicados
  ru: изолировать, изолирован, изоляция, отрезан, отрезаны, отрезанный, отрезало, отрезанные

surround : event
  ar: طوق, يطوق, تطويق, طوقت, أحاط, يحيط, محاط
  en: surround, surrounded, surrounding, encircle, encircled, cordon, cordoned
  fr: encercler, encerclé, entourer, entouré, cerner, boucler le quartier
  es: rodear, rodeó, rodeado, cercar, cercado, acordonar, acordonado
  ru: окружить, окружен, окружение, оцепить, оцеплен, оцепление

pursue : event
  ar: طارد, يطارد, مطاردة, يلاحق, ملاحقة, تعقب, يتعقب
  en: pursue, pursued, pursuit, chase, chased
  fr: traquer, traque, pourchasser, course-poursuite, prendre en chasse
  es: perseguir, persecución policial, persiguió, darse a la caza
  ru: преследовать, погоня, погнаться, гнаться

exempt : event
  ar: أعفى, يعفي, إعفاء, معفى, معفاة, استثناء, إعفاءات
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
  es: endurecer, endureció, endurecimiento, restringir, estricto, estricta
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

evict : event
  ar: طرد من المنزل, أخلى المنازل, إخلاء المساكن
  en: evict, evicted, eviction, evictions
  fr: expulser de son logement, expulsion locative, expulsions locatives
  es: desahucio, desahuciar
  ru: выселить, выселение, выселяют

harass : event < crime
  ar: مضايقة, مضايقات, تنمر, يتنمر
  en: harass, harassed, harassment, bully, bullying, bullied, stalking, intimidation, intimidate
  fr: harceler, harcèlement, harcelé, intimidation, intimider
  es: acosar, acoso, acosado, hostigar, hostigamiento, intimidación, intimidaciones
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

refloat : event
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

reinstate : event
  opposite: dismiss
  ar: أعيد إلى منصبه, إعادته إلى منصبه, إعادة إلى العمل
  en: reinstate, reinstatement, rehired
  fr: réintégrer, réintégré, réintégration
  es: reincorporar, readmitir, reintegrado, readmisión
  ru: восстановить в должности, восстановлен в должности

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

height : thing
  ar: على ارتفاع, ارتفاع السد, علو, طول القامة, يبلغ ارتفاعه, يبلغ ارتفاعها, بارتفاع, ارتفاعه, ارتفاعها, يبلغ ارتفاع
  en: height, heights, altitude, tall
  fr: hauteur, altitude, mètres de haut, mètres de hauteur, haut de, haute de
  es: altura, altitud, metros de altura, metros de alto, de altura
  ru: высота, высотой, высоте, высоты, метров в высоту

length : thing
  ar: طول, بطول, طوله, طولها
  en: length, lengths
  fr: longueur, long de
  es: longitud
  ru: длина, длиной, протяженность

distance : thing
  ar: مسافة, مسافات, على بعد, بعد كيلومترات
  en: distance, distances, away
  fr: distance, distances
  es: distancia, distancias
  ru: расстояние, расстоянии, дистанция

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
  en: alcohol, alcoholic, blood alcohol, breathalyser, breath test
  fr: alcool, alcoolique, taux d'alcool, éthylotest
  es: alcohol, alcohólico, prueba de alcoholemia, alcoholímetro, tasa de alcohol
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
  ar: حار, ساخن, ساخنة
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
  ar: مريضا, مريضة, علة
  en: sick, ill, unwell, sick leave
  fr: malade, malades, souffrant
  es: enfermo, enferma, indispuesto
  ru: болен, больна

extremist : thing
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
  ar: نقل, ينقل, نقلت, نقلوا, نقلها, عمليات نقل, يحمل, تحميل, ونقلتهم
  en: transfer, transferred, transported, carry, carried, carries, carrying, convey, conveyed, ferried, shipped, airlifted, airlift, transports
  fr: transférer, transféré, transfert, transporter, transporté, acheminer, acheminé, acheminement, transmis, transmet, conduit à
  es: trasladar, trasladado, traslado, trasladaron, transferir, transferencia, llevar a los, transportaba, transportó, transportaron
  ru: перевезти, перевозить, перевод, перевезены, доставить, доставлен, перевозка, переброска, перебросить, перебросил, перебросила, транспортировать

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
  fr: conditionner, subordonner à
  es: condicionar, supeditar
  ru: обусловить, выдвинуть условие

commit-act : event
  ar: ارتكب, يرتكب, ارتكاب, ارتكبت, اقترف
  en: commit, committed, commits, perpetrate, perpetrated
  fr: commettre, commis, perpétrer, perpétré, commet
  es: cometer, cometió, cometido, perpetrar, perpetrado
  ru: совершить, совершил, совершили, совершен, совершение

foil : event < prevent
  ar: أحبط, يحبط, إحباط, أحبطت, أفشل, يفشل مخطط, إفشال
  en: foil, foiled, thwart, thwarted, frustrate, averted
  fr: déjouer, déjoué, faire échouer
  es: frustrar, desarticular, desarticulado, desbaratar, frustró
  ru: предотвратить теракт, сорвать планы, пресечь, пресечена

insist : event
  ar: أصر, يصر, إصرار, أصرت
  en: insistence
  fr: insister sur, exiger avec
  es: insistir, insistió, insistencia
  ru: настаивать, настоять, настаивает

leave-behind : event
  ar: ترك, يترك, تركوا, تركت, خلف, خلفت, خلفوا, يخلف, تخلى عن, يتخلى عن, تخلي عن, تخلت
  en: abandon, abandoned, abandoning, give up, gave up, given up, relinquish, leave behind
  fr: abandonner, abandonné, abandon, renoncer, renoncé, laisser, laissé
  es: abandonar, abandonó, abandonado, abandono, renunciar a, dejar, dejó, dejaron
  ru: покинули

face : event
  ar: واجه, يواجه, مواجهة, واجهت, تواجه, مواجهات مع
  en: face, faced, faces, facing, confront, confronted, confrontation
  fr: faire face, affronter, affronté, confronté, confrontation
  es: enfrentar, enfrenta, enfrentó, afrontar, hacer frente, confrontación, confrontaciones
  ru: столкнуться с, сталкиваться, противостоять, противостояние

specify : event
  ar: حدد, يحدد, تحديد, حددت
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
  es: fabricar, fabricó, fabricado, fabricación, fabricaciones
  ru: изготовить, изготовление

practise : event
  ar: يمارس, ممارسة, ممارسات, مارس ضغوطا, مارست, تمارس, مارسوا, يمارسون, مارس حقه
  en: practise, practice, practices, exercise
  fr: pratiquer, pratique, pratiques, exercer
  es: practicar, práctica, prácticas, ejercer
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
  fr: perdre, perdu, perd, perte, pertes, défaite, perdant, vaincu, perdait, perdent, perdra, perdants, défaites, vaincus, été battu, été battue, été battus, battu, battue, battus
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
  ar: تمزق, انفجر أنبوب, كسر أنبوب, تصدع
  en: rupture, ruptured, burst, bursts, crack, cracked, fracture
  fr: rupture, éclater, éclaté, fissure, fissuré
  es: rotura, reventar, reventó, fisura, fractura de
  ru: разрыв, трещина, лопнуть, прорвало

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
  es: perjudicar, perjudicó, perjuicio, perjudicado
  ru: навредить, нанести вред, вред

transit-cross : event
  ar: عبر الحدود, يعبر, عبور, عبروا, اجتاز, يجتاز
  en: cross, crossed, crosses, crossing
  fr: traverser, franchir, franchi
  es: cruzar, cruzó, cruzaron, cruce, atravesar
  ru: пересечь, пересекать, пересечение, перейти границу

exploit-site : event
  ar: تشغيل, شغل, يشغل
  en: operate, operates, operated, run, runs, running, functioning
  fr: exploitation, fonctionner, fonctionne, fonctionnement, tourner
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
  en: kick-off, kickoff, start of the match, start of the game
  fr: coup d'envoi du match, coup d'envoi, début du match, début de la rencontre
  es: inicio del partido, saque inicial, comienzo del partido, arranque del partido, inicio del encuentro
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
  ar: إلغاء المباراة, ألغى الحكم المباراة, ألغيت المباراة, إيقاف المباراة نهائيا
  en: match was abandoned, game was abandoned, match abandoned, abandoned match, abandon the match, abandoned the match, abandoned the game, call off the match
  fr: match définitivement arrêté, arrêt définitif du match, arrêt définitif de la rencontre, match arrêté définitivement, rencontre définitivement arrêtée
  es: partido suspendido definitivamente, suspensión definitiva del partido, partido fue suspendido definitivamente, suspendió definitivamente el partido
  ru: матч не был доигран, матч не доигран, матч прекращен, матч был прекращен

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
  es: atraer, atrajo, atrajeron, atrae, atraen, atraído, atraerá, congregó
  ru: привлечь, привлек, привлекла, привлекло, привлекает, собрал зрителей, собрала зрителей

last-for : event
  ar: دام, يدوم, دامت, تدوم, استغرق, يستغرق, استغرقت, تستغرق, لمدة استمرت, مدتها, مدته, يسري حتى, تستمر حتى, يستمر حتى
  en: lasted, lasts, will last, lasting, would last, could last, runs until, run until, runs for
  fr: durer, duré, dura, durera, dureront, duraient, durait, durent, court jusqu'en, court jusqu'au, courra jusqu'en
  es: durar, duró, duraron, duran, durará, durarán, duraba, durado, tuvo una duración, se prolongó, se prolongará, se extenderá hasta, tiene vigencia hasta
  ru: длиться, длится, длился, длилась, длилось, длились, продлился, продлилась, продлится, продлятся, продолжительность, действует до, рассчитан до

hear-sound : event
  ar: سمع, يسمع, سمعت, سمعوا, سماع, سماع دوي, مسموع, استمع, يستمع, استمعت, استماع
  en: heard, hear, hears, audible, listen, listened
  fr: entendre, entendu, entend, entendent, entendue, entendues, entendus, audible, écouter, écouté, écoute, écoutent
  es: oír, oyó, oyeron, oído, oye, oyen, se oyó, se escuchó, escuchó, escucharon, escuchado, se escucharon, escuchar, escucha, escuchan
  ru: услышать, услышал, услышали, слышать, слышал, слышали, слышны, слышен, слушать, слушали, прослушать, заслушать

additional : quality
  ar: إضافي, إضافية, إضافيا, إضافيين, إضافيون
  en: additional, extra, supplementary
  fr: supplémentaire, supplémentaires, additionnel, additionnelle
  es: adicional, adicionales, suplementario, extra
  ru: дополнительный, дополнительная, дополнительные, дополнительных, добавочный

substance-leak : event < accident
  ar: تسرب الغاز, تسرب غاز, تسرب كيميائي, تسرب للأمونيا, تسرب الأمونيا, تسرب أمونيا, تسرب مادة كيميائية, تسرب مواد كيميائية, تسرب غاز الأمونيا, تسرب للغاز, تسرب غاز سام, تسربت مادة, تسرب الكلور, تسرب غاز الكلور, تسرب المياه, تسرب إشعاعي, تسرب المواد الكيميائية, تسرب مواد سامة, تسربت مواد, تسرب حمض
  en: gas leak, gas leaked, ammonia leak, chemical leak, chlorine leak, leak of ammonia, leak of gas, leak of chlorine, leaked from a tank, leaked from a pipe, leaking from, leaked from, escaped gas, gas escaped, gas escaping, escape of gas, ammonia escaped, escaped from a tank, escaped from a pipe, toxic leak, water leak, radiation leak, chemical spill, chemicals leaked, chemicals spilled, chemical leaks, leak of chemicals, toxic spill, acid leak, acid spill, radioactive leak, spillage, leak of toxic, spilling chemicals, leaked from the tank
  fr: fuite de gaz, fuite d'ammoniac, fuite chimique, fuite de chlore, fuite de produits chimiques, fuite d'un produit chimique, fuite toxique, fuite d'eau, gaz s'est échappé, gaz s'échappe, s'est échappé d'une canalisation, s'est échappé d'une cuve, s'est échappé d'un réservoir, ammoniac s'est échappé, fuite radioactive, fuite de produit chimique, fuite d'acide, fuite de produit toxique, déversement de produits chimiques, déversement chimique, déversement accidentel, déversement toxique, rejet toxique, rejets toxiques
  es: fuga de gas, escape de gas, fuga de amoníaco, fuga de amoniaco, fuga química, fuga de cloro, fuga de sustancias químicas, fuga de productos químicos, se escapó gas, escapó gas, escape de amoníaco, escape de cloro, fuga tóxica, fuga de agua, fuga radiactiva, fuga de ácido, escape de amoniaco, escape tóxico, derrame químico, derrame tóxico, derrame de productos químicos, vertido tóxico, vertido químico, vertido de productos químicos
  ru: утечка газа, утечка аммиака, утечка хлора, химическая утечка, утечка химикатов, утечка химических веществ, утечка воды, утечка радиации, утечка кислоты, утечка токсичных веществ, утечку аммиака, утечку хлора, утечки аммиака, утечки хлора, разлив химикатов, разлив кислоты

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
