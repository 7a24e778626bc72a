# Words of time in Spanish; the types are explained in org.muqabala.reading.time.Kind.

days : ordinal
  1: primero, primer, primera
  2: segundo, segunda
  3: tercero, tercer, tercera
  4: cuarto, cuarta
  5: quinto, quinta
  6: sexto, sexta
  7: séptimo, séptima
  8: octavo
  9: noveno
  10: décimo

numbers : cardinal
  1: uno, un, una
  2: dos
  3: tres
  4: cuatro
  5: cinco
  6: seis
  7: siete
  8: ocho
  9: nueve
  10: diez
  11: once
  12: doce
  13: trece
  14: catorce
  15: quince
  16: dieciséis
  17: diecisiete
  18: dieciocho
  19: diecinueve
  20: veinte
  21: veintiuno
  22: veintidós
  23: veintitrés
  24: veinticuatro
  25: veinticinco
  26: veintiséis
  27: veintisiete
  28: veintiocho
  29: veintinueve
  30: treinta
  31: treinta y uno

marks : ordinal-mark
  words: º, ª, o, er, °

last-place : last
  words: último, última

day : unit
  words: día
week : unit
  words: semana
weekend : unit
  words: fin de semana
month : unit
  words: mes
quarter : unit
  words: trimestre
half : unit
  words: semestre
year : unit
  words: año
decade : unit
  words: década
century : unit
  words: siglo

day : units
  words: días
week : units
  words: semanas
month : units
  words: meses
year : units
  words: años
decade : units
  words: décadas

last : direction
  words: pasado, pasada, último, última
  doubtful: anterior
this : direction
  words: este, esta, en curso, actual
coming : direction
  words: próximo, próxima, que viene, entrante, venidero
  doubtful: siguiente

relative : shifted-day
  -2: anteayer, antes de ayer
  -1: ayer
  0: hoy
  1: mañana
  2: pasado mañana

early : part
  words: principios, comienzos, inicios, principio, inicio, a principios, a comienzos
mid : part
  words: mediados, a mediados, mitad
late : part
  words: finales, fines, final, fin, a finales, a fines, de que acabe, de que termine, de que finalice

part-of-day : day-part
  words: por la mañana, en la mañana, madrugada, de la mañana, de la madrugada, de madrugada, al mediodía, la mañana del, la madrugada del, mañana del
# Beside an hour these tell that it is one after noon; of the night, from the sixth hour on.
late-in-the-day : day-part
  value: 12
  words: por la tarde, en la tarde, tarde, la tarde del
at-night : day-part
  value: 18
  words: por la noche, en la noche, noche, la noche del
this-part : shifted-day-part
  value: 0
  words: esta mañana, esta tarde, esta noche, esta madrugada
last-night : shifted-day-part
  value: -1
  words: anoche, ayer por la noche, la noche de ayer
tomorrow-morning : shifted-day-part
  value: 1
  words: mañana por la mañana, mañana por la tarde, mañana por la noche

day-noun : day-noun
  words: día
month-noun : month-noun
  words: mes de
same-year : same-year
  words: mismo año, ese año, ese mismo año
year-noun : year-noun
  words: año
christian : year-mark
  words: d. c., d.c.
before-christ : before-christ
  words: a. c., a.c., antes de cristo
hijri-mark : hijri-mark
  words: de la hégira
decades-before : decade-noun
  words: años, década de los, década de, los años
quarter-mark : quarter-mark
  words: t
article : article
  words: el, la, los
of : of
  words: de, del, de los, de la
on : on
  words: el, del, este, al
before-a-time : in
  words: en, desde, hasta, durante, para, desde el, antes de
before-a-year : year-preposition
  words: en, desde, hasta, durante, para, hacia, data de, datan de, se remonta a, se remontan a
from : from
  words: del, de, desde el, desde
to : to
  words: al, a, hasta el, hasta
between : between
  words: entre el, entre
and : and
  words: y el, y

ago : ago
  words: hace
before : ago-after
  words: atrás
ahead : ahead
  words: dentro de, en
from-now : ahead-after
  words: a partir de hoy, desde hoy

at-hour : at-hour
  words: a las, a la, sobre las, hacia las
at : at
  words: a las, a la, sobre las, hacia las, las
# Before an hour; the value is the minutes meant with it, those of a day where it is only "before" or "after".
shortly-after : beside-hour
  value: 30
  words: poco después de, minutos después de, poco más tarde de, pasadas
shortly-before : beside-hour
  value: -30
  words: poco antes de, minutos antes de
any-after : beside-hour
  value: 1440
  doubtful: después de
any-before : beside-hour
  value: -1440
  doubtful: antes de
hour : hour-noun
  words: h, hs
  doubtful: horas, hora
plus : minutes-sign
  value: 1
  words: y
minus : minutes-sign
  value: -1
  words: menos, para las, para la
minute : minute-noun
  words: minuto, minutos
fractions : minutes
  5: cinco
  10: diez
  15: cuarto, un cuarto
  20: veinte
  25: veinticinco
  30: media
morning : half-day
  value: 0
  words: de la mañana, de la madrugada, a.m., a. m., am
evening : half-day
  value: 12
  words: de la tarde, de la noche, p.m., p. m., pm
midnight : named-hour
  value: 0
  words: medianoche
noon : named-hour
  value: 12
  words: mediodía

utc : zone
  value: 0
  words: gmt, utc
moscow : zone
  value: 180
  words: hora de moscú
buenos-aires : zone
  value: -180
  words: hora argentina, hora de argentina
bogota : zone
  value: -300
  words: hora de colombia, hora colombiana
local : local-zone
  words: hora local, hora peninsular, hora de madrid, hora de kiev, hora española, hora de washington

# From the day that the story told last; doubtful where the words may go on with what it is counted from.
day-before : narrated-day
  value: -1
  words: el día anterior, el día previo, la víspera
day-after : narrated-day
  value: 1
  words: al día siguiente, el día siguiente
earlier : narrated-after
  value: -1
  doubtful: antes
later : narrated-after
  value: 1
  words: más tarde
  doubtful: después

# Behind these hours and minutes tell how long, not when.
lasting : lasting
  words: duró, duraron, dura, duran, durará, durado, durar, durante

names : name
  words: black friday, viernes santo, domingo de ramos, miércoles de ceniza, jueves santo, santo domingo, plaza de mayo, agenda 2030, hoy en día, jueves negro
