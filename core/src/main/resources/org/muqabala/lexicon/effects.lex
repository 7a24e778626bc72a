# What has a cause that sources look for, in families: of what two texts tell as caused, the one may be the other where both are of
# one family. "concepts" lists meanings of the concept lexicon, with what they hold.
calamity
  concepts: disaster, accident, fire, leak, collapse, explosion, crash, derail, sink, capsize, avalanche, plunge, run-aground
  ar: الحادث, حادث, الحريق, النيران, النار, انهيار, انفجار, غرق, تحطم, الكارثة, الانهيار, تسرب, التسرب
  en: accident, crash, fire, blaze, collapse, blast, explosion, disaster, tragedy, derailment, sinking, accident, incident, break-up, broke apart, trouble, leak, spill
  fr: accident, incendie, feu, effondrement, explosion, drame, catastrophe, déraillement, naufrage, plaque, coulée, avalanche, sinistre, fuite
  es: accidente, incendio, fuego, derrumbe, explosión, tragedia, siniestro, descarrilamiento, naufragio, desastre, alud, choque, fuga, vertido
  ru: авария, аварии, пожар, пожара, возгорание, взрыв, взрыва, катастрофа, катастрофы, крушение, обрушение, происшествие, инцидент, утечка, утечки, разлив
recall
  concepts: recall-product, withdraw-from-circulation
  ar: سحب, سحب الدواء, استدعاء
  en: recall, recalled, recalls, withdrawn, withdrawal, pulled
  fr: rappel, rappelé, rappelés, retrait, retiré, retirés, retire, rappelle
  es: retirada, retirar, retiró, retirado, retira, retiro
  ru: отзыв, отозвала, отозвал, отозваны, изъятие, изъяты, отзывает
outage
  concepts: outage
  ar: انقطاع, انقطاع التيار, العطل, توقف الخدمة
  en: outage, blackout, power cut, failure of the grid, power failure
  fr: panne, coupure, panne d'électricité, coupure de courant
  es: apagón, corte de luz, corte eléctrico, caída del sistema
  ru: отключение, отключения, сбой, сбоя, блэкаут, обесточен
holdup
  concepts: delay, cancel, disrupt, postpone
  ar: تأجيل, تأخير, إلغاء, تأخر, تأجل, ألغيت
  en: delay, delayed, postponed, cancelled, postponement, cancellation, grounded, called off
  fr: retard, reporté, reportée, report, annulation, annulé, annulée, annulés
  es: retraso, aplazamiento, aplazado, cancelación, cancelado, suspendido, se retrasó, suspensión
  ru: задержка, задержки, перенос, отмена, отменен, перенесен, отложен
departure
  concepts: dismiss, resign, retirement
  ar: استقالة, إقالة, استقال, استقالته, إقالته, أقيل, أقال
  en: resignation, resigned, dismissal, dismissed, sacked, stepped down, departure, sacking, quit
  fr: démission, démissionné, limogeage, limogé, limogée, départ, renvoi
  es: dimisión, dimitió, renuncia, renunció, destitución, destituido, destituida, cese, cesado
  ru: отставка, отставки, отставку, увольнение, уволен, уволена, уволил
closure
  concepts: close-facility, layoff
  ar: إغلاق المصنع, تسريح, إغلاق
  en: closure, closing, layoffs, job cuts, redundancies, shutdown
  fr: fermeture, licenciements, suppression de postes, suppressions
  es: cierre, despidos, recorte de empleos
  ru: закрытие, закрытия, сокращение, сокращения
price
  concepts: price-rise, price-fall
  ar: رفع الأسعار, ارتفاع الأسعار, زيادة الأسعار
  en: price rise, price increase, higher prices, price hike
  fr: hausse des prix, augmentation des prix
  es: subida de precios, alza de precios, aumento de precios
  ru: повышение цен, рост цен, подорожание
illness
  concepts: epidemic, outbreak, infection, poisoning
  ar: وباء, تفش, العدوى, تسمم, التسمم
  en: outbreak, epidemic, infection, infections, poisoning, illness, illnesses
  fr: épidémie, intoxication, contamination, foyer, infections
  es: brote, epidemia, intoxicación, infección, contagio, contagios
  ru: эпидемия, вспышка, заражение, отравление, отравления
test
  concepts: doping
  ar: المنشطات, فحص إيجابي
  en: positive test, failed test, doping, tested positive, positive sample
  fr: contrôle positif, dopage
  es: positivo, dopaje, control positivo
  ru: положительная проба, допинг, допинга
