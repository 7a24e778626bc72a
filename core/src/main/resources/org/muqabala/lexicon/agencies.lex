# News agencies as articles credit them for their text: in a dateline ("MOSCOW (Reuters) -"), in a line of its own, at the end.
# A form counts in an article of any language. "label" lists what may stand before an agency in a line of its own.

label
  ar: المصدر, مصدر, المصادر, نقلا عن
  en: source, sources, by, from
  fr: source, sources, par, avec
  es: fuente, fuentes, por, con información de
  ru: источник, источники, по материалам

Reuters
  ar: رويترز, وكالة رويترز
  en: reuters
  ru: рейтер, рейтерс

AFP
  ar: أ ف ب, أف ب, ا ف ب, فرانس برس, وكالة فرانس برس
  en: afp, agence france-presse, agence france presse
  ru: афп, франс пресс

Associated Press
  ar: أ ب, أسوشيتد برس, أسوشييتد برس
  en: ap, associated press, the associated press
  ru: ассошиэйтед пресс

TASS
  ar: تاس, وكالة تاس
  en: tass
  ru: тасс

RIA Novosti
  ar: نوفوستي, ريا نوفوستي
  en: ria novosti
  ru: риа новости

Interfax
  ar: إنترفاكس
  en: interfax
  ru: интерфакс

EFE
  ar: إفي, وكالة إفي
  en: efe
  ru: эфэ

Europa Press
  es: europa press

Xinhua
  ar: شينخوا
  en: xinhua
  ru: синьхуа

DPA
  ar: د ب أ
  en: dpa

Anadolu
  ar: الأناضول, وكالة الأناضول
  en: anadolu, anadolu agency

agencies
  ar: وكالات, الوكالات
  en: agencies, news agencies, wire services, wires
  fr: agences
  es: agencias
  ru: агентства
