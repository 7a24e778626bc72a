# Words of Spanish that hedge a number: before it, or after it and its noun.

over
  before: más de, más que, por encima de, superior a, superiores a, superó los, superó las, supera los, supera las, superan los, superan las, superaron los, superaron las, sobre los
  after: y más, y pico

atLeast
  before: al menos, por lo menos, como mínimo, no menos de, cuando menos, mínimo
  after: al menos, por lo menos, como mínimo, o más

under
  before: menos de, por debajo de, inferior a, inferiores a

atMost
  before: en un plazo de, en un plazo máximo de, hasta, como máximo, no más de, a lo sumo, máximo, un máximo de, no duró más de, no duraron más de, no supera, no superan, no superó, no superaron, no excede, no excedió, no pasa de, no pasó de, no durará más de
  after: como máximo, a lo sumo, o menos

about
  before: unos, unas, cerca de, alrededor de, aproximadamente, en torno a, casi, aproximado de, unos cerca de, cerca de unos, alrededor de unos, poco más o menos
  after: aproximadamente, más o menos, o así

range
  to: a, o, hasta
  from: de, desde
  between: entre, de entre
  and: y
  change: subió, sube, subir, subido, pasó, pasa, pasado, pasar, bajó, baja, cayó, cae, aumentó, aumenta, redujo, reducir, reducido, reducida, recortó, recortar, recortado, creció, crece, descendió, elevó, eleva, avanzó, retrocedió, incremento, aumento, caída, descenso
