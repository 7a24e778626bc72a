# The words right before a place that say that something is or happens there.
at
  ar: في, بمدينة, في مدينة, في بلدة, في قرية, في منطقة, قرب, بالقرب من, قبالة, على مقربة من, داخل, خارج
  en: in, at, near, off, outside, inside, on, aboard, in the town of, in the city of, in the village of
  fr: à, en, au, aux, dans, près de, près d', non loin de, au large de, dans la ville de
  es: en, cerca de, junto a, a la altura de, frente a, en la ciudad de, en la localidad de
  ru: в, во, на, под, близ, около, у, недалеко от, в городе
# What may stand between those words and the place.
article
  en: the, a, an, its, their
  fr: le, la, les, l', un, une, sa, son, leur
  es: el, la, los, las, un, una, su
