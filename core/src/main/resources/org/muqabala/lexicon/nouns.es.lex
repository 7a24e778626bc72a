# Words that help to tell a figure from what only looks like one; each block is a list.

stop
  words: el, la, los, las, lo, un, una, de, del, en, a, al, con, sin, por, para, sobre, bajo, ante, tras, desde, hasta, entre, contra, según, durante, mediante, y, e, o, u, ni, pero, sino, aunque, porque, que, quien, quienes, cual, cuales, cuyo, donde, cuando, como, si, este, esta, estos, estas, ese, esa, esos, esas, su, sus, nuestro, nuestra, se, le, les, me, te, nos, no, más, menos, es, son, era, eran, fue, fueron, será, serán, ha, han, había, habían, hay, estar, está, están, estaba, estaban, ser, tiene, tienen, muy, también, ya, así, todo, todos, toda, todas, cada, antes, después, luego, ahora, hoy, ayer, dijo, quedaron, resultaron, aún, mientras, además, él, ella, ellos, ellas, murieron, fallecieron, hace, atrás, aproximadamente, unos, unas

skip
  words: otros, otras, nuevos, nuevas, jóvenes, grandes, pequeños, pequeñas, adicionales, últimos, últimas, próximos, próximas, primeros, primeras, diferentes, distintos, distintas, antiguos, supuestos, presuntos, presuntas

label
  words: artículo, artículos, sección, capítulo, página, páginas, número, nº, n°, núm, resolución, ruta, carretera, vuelo, puerta, habitación, canal, versión, nivel, boeing, airbus, apolo, covid, fórmula, windows, iphone, nord stream, grupo, unidad, reactor, zona, línea, episodio, temporada, etapa, acto, tabla, categoría, fase, ley, decreto, tel, teléfono, fax, autopista, calle, avenida, lote, anexo, párrafo, kilómetro, escala de

cue
  words: muertos, muerto, heridos, herido, balance, total, a, alcanza, alcanzó, número, contra, de, es, son, era, cifra, suma, dejó, deja, por, murieron, fallecieron, marcador, solo, sólo, obtuvo, obtiene, obtendría, logra, logró, ganó, consigue, consiguió, cuenta, contaba, hasta, unos, fijada, fijado, sube, subió, cae, cayó, registró, contabilizó, tiene, tenía, cifró en, cifra en, cifraron en, cifran en, situó en, sitúa en, fijó en, estimó en, elevó a, eleva a, calculó en

# A bare number counts where such a word stands right behind it: "45 were arrested".
cue-behind
  words: fueron, resultaron, murieron, fallecieron, siguen, permanecen, permanecían, quedaron, han, habían, están, estaban, votaron, otros, otras, de ellos, de ellas, de estos, de estas, de los cuales

span-cue
  words: durante, duró, dura, durar, durará, en, tras, después de, por, dentro de

span-tail
  words: de retraso, de adelanto, después, antes, más tarde, de antelación

year
  words: en, desde, de, año, años, del, hasta, antes de, después de, finales de, principios de, primavera, verano, otoño, invierno, temporada, elecciones, el

month
  words: enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, de enero, de febrero, de marzo, de abril, de mayo, de junio, de julio, de agosto, de septiembre, de octubre, de noviembre, de diciembre, siglo, siglos

plural
  words: gente, horas, minutos, segundos, días, semanas, meses, años, décadas, siglos

no-fraction
  words: medio, media, medios, cuarto, cuartos, cuartos de final, media hora antes

no-ordinal
  words: primer ministro, primera ministra, primera dama, primera guerra mundial, segunda guerra mundial, tercer mundo, en primer lugar, en segundo lugar, primer lugar, por primera vez, primera vez, segundo mandatario, primer mandatario, segunda mano, primera línea, en segundo, en primera, primeras horas

ordered
  words: aniversario

known
  words: los, las, ambos, estos, estas

determiner
  words: el, la, los, las, su, sus, un, una, del, al, este, esta, por, nuestro, nuestra, mi, de

no-single
  words: un, una, uno, ni un solo, ni una sola

below-zero
  words: bajo cero

year-noun
  words: año

# A minute of a match, before its number.
minute-of-play
  words: minuto

# Before a fraction that something changes by.
measure
  words: en, a, a la, en la

# Between the two numbers of a share; of-few where the second is ten at most, of-ten where it is ten or a hundred.
of-every
  words: de cada, por cada

# Between a mark and the best one.
out-of
  words: sobre
