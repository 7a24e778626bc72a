# Words in a claim that say as of when its count stands, or that it is not the last one. The header names what they say.
# More is to come.
provisional
  ar: أولية, أولي, مؤقتة, غير نهائية, غير نهائي, جزئية, جزئي, مبدئية
  en: provisional, provisionally, preliminary, partial, incomplete, not final, early results, initial results, initial toll, initial count
  fr: provisoire, provisoires, partiel, partiels, partielle, partielles, préliminaire, préliminaires, premier bilan
  es: provisional, provisionales, preliminar, preliminares, parcial, parciales, primer balance
  ru: предварительный, предварительным, предварительные, предварительных, предварительная, частичный, частичные, частичным
# It is the last count.
final
  ar: نهائية, نهائي, نهائيا
  en: final, definitive, final count, final toll, complete results
  fr: définitif, définitifs, définitive, définitives, final, finale, finaux
  es: definitivo, definitivos, definitiva, definitivas, final, finales
  ru: окончательный, окончательные, окончательным, окончательная, окончательных, итоговый, итоговые, итоговая, итоговым
# It has grown from an earlier one.
risen
  ar: ارتفع, ارتفعت, يرتفع, ترتفع, ارتفاع, تصاعدت
  en: rose, rises, risen, climbed, climbs, rise in the toll, increased to, jumped to, up from, raised the toll
  fr: est passé, passe désormais, s'alourdit, s'est alourdi, grimpe, monte à, porte à, portant à
  es: se eleva, elevó, eleva, aumentó, subió, sube, ascendió
  ru: возросло, возросла, выросло, выросла, увеличилось, увеличилась, достигло
# It holds up to a time that is told right behind.
until
  ar: حتى, بحلول, إلى غاية, لغاية, إلى حدود
  en: by, as of, until, till, up to, as at
  fr: jusqu'à, jusqu'au, en date du, au, à la date du
  es: hasta, hasta el, hasta la, hasta las, al cierre de, a fecha de
  ru: к, по состоянию на, по
# A stretch that begins at a time told right behind: the time is no date of what happened in it.
since
  ar: منذ, ابتداء من, اعتبارا من
  en: since, ever since, starting from
  fr: depuis, à partir de, à compter de
  es: desde, desde el, a partir de, a partir del
  ru: с, начиная с
