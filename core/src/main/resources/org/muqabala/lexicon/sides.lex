# Which of several like things: the northern stand, the left engine. The header names behind the colon what such words tell apart; of
# two things that differ in one of them only one can be meant. What "plain" lists is something else too, and tells a side only where
# the phrase ends behind it.
plain
  fr: est
  es: este
north : compass
  ar: شمالي, شمالية, الشمالي, الشمالية, شمال
  en: north, northern
  fr: nord, septentrional, septentrionale
  es: norte, septentrional
  ru: северный, северная, северное, северной, северного, северном, северную, северные
south : compass
  ar: جنوبي, جنوبية, الجنوبي, الجنوبية, جنوب
  en: south, southern
  fr: sud, méridional, méridionale
  es: sur, meridional
  ru: южный, южная, южное, южной, южного, южном, южную, южные
east : compass
  ar: شرقي, شرقية, الشرقي, الشرقية, شرق
  en: east, eastern
  fr: est, oriental, orientale
  es: este, oriental
  ru: восточный, восточная, восточное, восточной, восточного, восточном, восточную, восточные
west : compass
  ar: غربي, غربية, الغربي, الغربية, غرب
  en: west, western
  fr: ouest, occidental, occidentale
  es: oeste, occidental
  ru: западный, западная, западное, западной, западного, западном, западную, западные
left : hand
  ar: أيسر, يسرى, الأيسر, اليسرى
  en: left, left-hand
  fr: gauche
  es: izquierdo, izquierda
  ru: левый, левая, левое, левой, левого, левом, левую
right : hand
  ar: أيمن, يمنى, الأيمن, اليمنى
  en: right, right-hand
  fr: droit, droite
  es: derecho, derecha
  ru: правый, правая, правое, правой, правого, правом, правую
upper : height
  ar: علوي, علوية, العلوي, العلوية
  en: upper
  fr: supérieur, supérieure
  es: superior
  ru: верхний, верхняя, верхней, верхнего, верхнем, верхнюю
lower : height
  ar: سفلي, سفلية, السفلي, السفلية
  en: lower
  fr: inférieur, inférieure
  es: inferior
  ru: нижний, нижняя, нижней, нижнего, нижнем, нижнюю
front : end
  ar: أمامي, أمامية, الأمامي, الأمامية
  en: front
  es: delantero, delantera
  ru: передний, передняя, передней, переднего, переднем, переднюю
rear : end
  ar: خلفي, خلفية, الخلفي, الخلفية
  en: rear
  es: trasero, trasera
  ru: задний, задняя, задней, заднего, заднем, заднюю
