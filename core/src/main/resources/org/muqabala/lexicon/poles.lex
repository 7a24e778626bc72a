# Meanings that pull a statement to one of two ends. Of two brief statements that are alike but for one meaning at each end,
# hardly both hold, though the two are no opposites in themselves: calm in a town where the other tells of clashes. The header
# names the end, "concepts" the meanings there with all that they hold, the languages further single words, and "opposite" the
# other end.
up
  opposite: down
  concepts: rise, increase, price-rise, stock-market-rise, economic-growth, economic-recovery, highest, record-high, above-average, population-growth, raise-forecast, rate-hike, tax-rise, pay-rise, production-increase, exceed, gain-on-market, profit, currency-appreciation, credit-upgrade, surplus, escalation, expand-facility, job-creation, biggest, expensive, subsidy, improve
  ar: انتعاش, قفز, قفزة, نمو, صعد, تسارع, تضاعف, غلاء, أعلى, أغلى, أكبر
  en: surge, climb, jump, boom, rebound, higher, faster
  fr: bondir, grimper, flambée, essor
  es: dispara, disparar, repunta, repunte, sube, auge
  ru: взлёт, подскочить
down
  opposite: up
  concepts: fall, reduce, price-fall, stock-market-fall, recession, economic-slowdown, lowest, record-low, below-average, population-decline, lower-forecast, rate-cut, tax-cut, pay-cut, production-cut, financial-loss, devaluation, credit-downgrade, deficit, shortage, de-escalation, job-cuts, layoff, cheap, worsen, weaken, lose, collapse
  ar: هبوط, هوى, انكماش, تدهور, تباطؤ, نزول, أدنى, أرخص, أصغر, تقلص, قلة
  en: slump, drop, tumble, sink, shrink, lower, slower
  fr: chuter, chute, dégringoler, repli, plonger
  es: desplomar, desploma, cae, baja, hundir
  ru: обвал, просадка
steady
  opposite: moving
  concepts: remain-stable, rate-hold
  ar: استقر, استقرار, ثبات, تثبيت
  en: steady, unchanged, flat
  fr: inchangé, stagner
  es: estancar
  ru: неизменный
moving
  opposite: steady
  concepts: rise, fall, increase, reduce, improve, worsen, collapse, change
good
  opposite: ill
  concepts: improve, succeed, rescue, survive, unhurt, recover-illness, safe, safety, peace, satisfaction, joy, praise, welcome, support, help, protect, rebuild, repair, win, solve, solution, profit, good, best, breakthrough, economic-growth, economic-recovery, reassure, hope, cooperation, stimulus, bailout, debt-relief, gain-on-market, love, friendly, thank, honour, peaceful, food-security, equality, celebrate
  ar: نجا, نجاة, ينجو, إنقاذ, تعافى, تعاف, يتعافى, مزدهر, ازدهار, فرح, سعادة, أمان, إيجابي
  en: thrive, flourish, delight, boost, recover, promising
  fr: prospérer, ravi, essor, sauver, prometteur
  es: prosperar, alegría, salvar, prometedor, alivio
  ru: процветание, спасти, радость
ill
  opposite: good
  concepts: harm, kill, injure, attack, damage, destroy, crisis, disaster, accident, threat, anger, grief, criticise, condemn, lose, fail, worsen, violence, recession, bankruptcy, sanction, conflict, concern, fear, danger, crime, accuse, collapse, bad, worst, economic-crisis, financial-loss, shortage, failed, despair, hatred, insult, tense, dangerous, problem, disrupt, corruption, scandal, discontent, food-insecurity, discrimination, plunge, punish
  ar: تدهور, كارثة, مأساة, دمار, خراب, انهار, سخط, مقلق, سلبي, معاناة
  en: suffer, ruin, plight, woe, tragedy, turmoil
  fr: souffrir, ruine, tragédie, tourmente
  es: sufrir, ruina, tragedia, caos
  ru: страдать, трагедия, беда
for
  opposite: against
  concepts: agree, accept, allow, adopt, pass-law, sign, ratify, support, welcome, cooperation, recognition, comply, praise, join-agreement, join-organisation, join-together, attend, lift-restriction, lift-sanctions, help, trust, restore-relations, consensus, reinstate, appoint, invite, encourage, lift-tariff, thank, defend
  ar: يؤيد, تأييد, مساندة, يساند, إشادة, يشيد, سماح, ترحيب, تشجيع, موافقة, قبول
  en: back, endorse, approve, grant, embrace
  fr: appuyer, approuver, accorder
  es: respaldar, aprobar, avalar
  ru: одобрить, поддержать
against
  opposite: for
  concepts: reject, ban, prevent, oppose, cancel, withdraw, withdraw-from-agreement, leave-bloc, boycott, criticise, condemn, avoid-answer, fail-to-agree, violate-agreement, dispute, sanction, refute, doubt, sever-relations, disagreement, dissent, resign, dismiss, discourage, impose-tariff, threat, attack, pressure, protest, contradict, expel, repeal
  ar: تجاهل, يتجاهل, يمنع, منع, حظر, تحد, يتحدى, مناهض, معارضة, مقاطعة, تخلى, يتخلى, حرمان
  en: defy, ignore, spurn, shun, snub, block, scrap
  fr: ignorer, bouder, bloquer, défier
  es: ignorar, desafiar, bloquear, desoír
  ru: игнорировать, блокировать
going-on
  opposite: over
  concepts: begin, continue, remain, resume, open, establish, start-operation, resume-service, insist, inaugurate, start-meeting, take-office, extend-term, enter-into-force, return, happen
  ar: بقاء, استمرار, يستمر, مواصلة, يواصل, انطلاق, استئناف, إبقاء, تمسك, يتمسك, تثبيت, عودة
  en: stay, keep, launch
  fr: maintenir, rester, lancer, poursuivre
  es: mantener, seguir, lanzar, proseguir
  ru: сохранить, запустить
over
  opposite: going-on
  concepts: end, stop, cancel, suspend, delay, dissolve, close, withdraw, leave, resign, dismiss, expire, suspend-service, close-facility, company-closure, strike-called-off, retirement, launch-scrubbed, end-meeting, remove, retreat
  ar: وقف, إيقاف, توقف, توقيف, إلغاء, إنهاء, إقالة, رحيل, تعليق, تجميد, انسحاب
  en: halt, quit, scrap, axe, shut, drop, oust
  fr: arrêt, abandon, annuler, quitter, évincer
  es: cese, anular, abandonar, cerrar, destituir
  ru: прекратить, отменить
free
  opposite: held
  concepts: release, acquit, pardon, release-from-custody, exempt, parole, forgive, overturn-verdict, tax-exemption
  ar: براءة, تبرئة, إفراج, يفرج, حرية
  en: clear, freed, exonerate
  fr: innocenter, libérer, blanchir
  es: absolver, liberar, exonerar
  ru: оправдать, освободить
held
  opposite: free
  concepts: arrest, detain, convict, charge, accuse, prosecute, kidnap, execute-prisoner, trial, punish, uphold-verdict, extradite, capture-person
  ar: سجن, يسجن, حبس, اعتقال, إدانة, يدان, متهم, تهمة, توقيف, مذنب
  en: jail, imprison, guilty, nab
  fr: emprisonner, coupable, écrouer
  es: encarcelar, culpable, preso
  ru: тюрьма, виновный
calm
  opposite: strife
  concepts: calm, peace, ceasefire, de-escalation, detente, reassure, normalise, remain-stable, peaceful, agree
  ar: هدوء, مصالحة, تهدئة, وئام, سلمي, استقرار, أمن
  en: truce, quiet, harmony, stability
  fr: apaisement, accalmie, trêve, harmonie
  es: tregua, tranquilidad, armonía
  ru: затишье, перемирие, спокойствие
strife
  opposite: calm
  concepts: conflict, attack, hostilities, tension, violence, protest, threat, escalation, anger, concern, panic, crisis, dispute, tense, riot, coup, revolution, disaster
  ar: اضطراب, اضطرابات, فوضى, اشتباكات, اشتباك, صراع, نزاع, غضب
  en: unrest, turmoil, chaos, feud, row
  fr: troubles, chaos, querelle, émeute
  es: disturbios, caos, pugna, riña
  ru: беспорядки, хаос, ссора
alive
  opposite: dead
  concepts: survive, unhurt, rescue, recover-illness, found-person
  ar: نجا, نجاة, ينجو, ناج, ناجون, حي, أحياء
  en: alive, survivor
  fr: vivant, rescapé, survivant
  es: vivo, sobreviviente, superviviente
  ru: живой, выживший
dead
  opposite: alive
  concepts: kill, missing, funeral, recover-bodies, drown, trapped
  ar: وفاة, مصرع, مقتل, رحيل, غرق, جثة, جثث, ضحايا
  en: dead, deadly, fatal, drown, perish
  fr: mort, mortel, périr, noyer
  es: muerto, mortal, ahogar, fallecer
  ru: погибнуть, смерть
told
  opposite: denied
  concepts: confirm-as-fact, acknowledge, reveal, claim-responsibility, true, proven, confess, certain
denied
  opposite: told
  concepts: deny, refute, hide, false, avoid-answer, alleged, rule-out, retract-words, uncertain, doubt
giving
  opposite: taking
  concepts: give, send, donate, grant-money, lift-restriction, allow, invest, pay-money
taking
  opposite: giving
  concepts: take, seize, withdraw-money, withdraw, ban, asset-freeze, receive, impose, retrieve
