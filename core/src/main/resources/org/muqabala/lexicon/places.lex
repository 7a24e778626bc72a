# The words right before a place that say that something is or happens there.
at
  ar: في, بمدينة, في مدينة, في بلدة, في قرية, في منطقة, قرب, بالقرب من, قبالة, على مقربة من, داخل, خارج, وسط, أمام, بضواحي, في ضواحي, دخل, دخلت, فوق, على
  en: in, at, near, off, outside, inside, on, aboard, into, onto, close to, next to, beside, in front of, entered, in the town of, in the city of, in the village of
  fr: à, en, au, aux, dans, près de, près d', près du, non loin de, non loin du, au large de, dans la ville de, sur, devant, à côté de, à côté du, aux abords de, aux abords du, chez
  es: en, cerca de, cerca del, junto a, junto al, a la altura de, frente a, frente al, ante, en la ciudad de, en la localidad de, sobre, al lado de, a las afueras de, dentro de
  ru: в, во, на, под, близ, около, у, недалеко от, в городе, возле, рядом с, вблизи, перед, неподалеку от, на территории, напротив
# What may stand between those words and the place.
article
  en: the, a, an, its, their
  fr: le, la, les, l', un, une, sa, son, leur
  es: el, la, los, las, un, una, su
# Behind a word for setting off: from where.
from
  ar: من, انطلاقا من, من أمام
  en: from
  fr: de, d', du, des, depuis
  es: de, del, desde
  ru: из, с, со, от
# The words for setting off.
leaving
  ar: انطلق, انطلقت, وانطلقت, وانطلق, تحركت, تحرك, أبحر, أبحرت, أقلع, أقلعت, غادر, غادرت, قادما, قادمة, انطلقوا, خرجت, خرج
  en: set off, set out, set sail, sailed, departed, left, took off, taken off, started out, setting off, setting out, starting, started, marched
  fr: parti, partie, partis, parties, appareillé, décollé, élancé, élancée, élancés, élancées, démarré, partait, partaient, partait de, sont partis, quitté
  es: zarpó, zarpado, partió, partido, salió, salido, despegó, despegado, arrancó, partieron, salieron, arrancaron, partía, salía
  ru: вышел, вышла, вышло, отплыл, отплыла, отплыло, отправился, отправилась, вылетел, вылетела, отчалил, отчалила, двинулись
# Nouns behind which the name of a place stands.
sort
  ar: مدينة, بلدة, قرية, ساحة, ميدان, ميناء, مرفأ, مطار, شاطئ, مخيم, حي, شارع, جزيرة, محطة, ملعب, معبر, سجن, فندق, رأس, جبل, وادي, تل, ساحل
  en: town of, city of, village of, port of, beach of, island of
  fr: ville de, village de, port de, port d', plage de, place de, gare de, île de, aéroport de, quartier de
  es: ciudad de, pueblo de, puerto de, playa de, plaza de, estación de, isla de, aeropuerto de, localidad de
  ru: города, порта, деревни, острова, города-порта, аэропорта, порту, городе, деревне
