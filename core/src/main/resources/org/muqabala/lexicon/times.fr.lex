# Words of time in French; the types are explained in org.muqabala.reading.time.Kind.

days : ordinal
  1: premier, première
  2: deuxième, second, seconde
  3: troisième
  4: quatrième
  5: cinquième
  6: sixième
  7: septième
  8: huitième
  9: neuvième
  10: dixième
  18: dix-huitième
  19: dix-neuvième
  20: vingtième

numbers : cardinal
  1: un, une
  2: deux
  3: trois
  4: quatre
  5: cinq
  6: six
  7: sept
  8: huit
  9: neuf
  10: dix
  11: onze
  12: douze
  13: treize
  14: quatorze
  15: quinze
  16: seize
  17: dix-sept
  18: dix-huit
  19: dix-neuf
  20: vingt
  21: vingt et un, vingt et une
  22: vingt-deux
  23: vingt-trois
  24: vingt-quatre
  25: vingt-cinq
  30: trente

marks : ordinal-mark
  words: er, re, e, ème, eme, nd

last-place : last
  words: dernier, dernière

day : unit
  words: jour
week : unit
  words: semaine
weekend : unit
  words: week-end, weekend, fin de semaine
month : unit
  words: mois
quarter : unit
  words: trimestre
half : unit
  words: semestre
year : unit
  words: année, an
decade : unit
  words: décennie
century : unit
  words: siècle

day : units
  words: jours
week : units
  words: semaines
month : units
  words: mois
year : units
  words: ans, années
decade : units
  words: décennies

last : direction
  words: dernier, dernière, passé, passée
  doubtful: précédent, précédente
this : direction
  words: ce, cet, cette, en cours, courant
coming : direction
  words: prochain, prochaine, à venir, qui vient
  doubtful: suivant, suivante

relative : shifted-day
  -2: avant-hier
  -1: hier
  0: aujourd'hui
  1: demain
  2: après-demain

early : part
  words: début, le début, au début, commencement
mid : part
  words: mi-, mi, milieu
late : part
  words: fin, la fin, à la fin

part-of-day : day-part
  words: matin, matinée, au matin, dans la matinée, à midi
# Beside an hour these tell that it is one after noon; of the night, from the sixth hour on.
late-in-the-day : day-part
  value: 12
  words: après-midi, soir, soirée, au soir, en soirée, dans la soirée
at-night : day-part
  value: 18
  words: nuit, dans la nuit
this-part : shifted-day-part
  value: 0
  words: ce matin, ce soir, cet après-midi, cette nuit
last-night : shifted-day-part
  value: -1
  words: la nuit dernière, hier soir, la veille au soir

day-noun : day-noun
  words: jour
month-noun : month-noun
  words: mois de
same-year : same-year
  words: même année, cette année-là
year-noun : year-noun
  words: an, année
christian : year-mark
  words: après j.-c., apr. j.-c.
before-christ : before-christ
  words: avant j.-c., av. j.-c., avant jésus-christ
hijri-mark : hijri-mark
  words: de l'hégire
decades-before : decade-noun
  words: années
quarter-mark : quarter-mark
  words: t
article : article
  words: le, la, les
of : of
  words: de, du, en, des, de la
on : on
  words: le, ce, au, dès le, du
before-a-time : in
  words: en, au, depuis, dès, jusqu'en, fin, d'ici, avant, après
before-a-year : year-preposition
  words: en, depuis, dès, avant, après, d'ici, jusqu'en, vers, date de, datant de, remonte à, remontant à
from : from
  words: du, de, depuis le, à partir du
to : to
  words: au, à, jusqu'au, jusqu'à
between : between
  words: entre le, entre, entre la
and : and
  words: et le, et

ago : ago
  words: il y a, voici, voilà
ahead : ahead
  words: dans, d'ici
from-now : ahead-after
  words: à compter d'aujourd'hui

at : at
  words: à, vers, vers les, dès, aux environs de, aux alentours de, à partir de, jusqu'à, depuis
# Before an hour; the value is the minutes meant with it, those of a day where it is only "before" or "after".
shortly-after : beside-hour
  value: 30
  words: peu après, un peu après, juste après, quelques minutes après
shortly-before : beside-hour
  value: -30
  words: peu avant, un peu avant, juste avant, quelques minutes avant
any-after : beside-hour
  value: 1440
  doubtful: après, passé, passées
any-before : beside-hour
  value: -1440
  words: avant
hour : hour-noun
  words: h
  doubtful: heures, heure
plus : minutes-sign
  value: 1
  words: et
minus : minutes-sign
  value: -1
  words: moins
minute : minute-noun
  words: minute, minutes
fractions : minutes
  5: cinq
  10: dix
  15: quart, le quart
  20: vingt
  25: vingt-cinq
  30: demi, demie, trente
  35: trente-cinq
  40: quarante
  45: quarante-cinq
  50: cinquante
  55: cinquante-cinq
morning : half-day
  value: 0
  words: du matin
evening : half-day
  value: 12
  words: de l'après-midi, du soir
midnight : named-hour
  value: 0
  words: minuit
noon : named-hour
  value: 12
  words: midi

utc : zone
  value: 0
  words: gmt, utc, tu, temps universel, heure gmt
moscow : zone
  value: 180
  words: heure de moscou
algiers : zone
  value: 60
  words: heure d'alger, heure de tunis
local : local-zone
  words: heure locale, heures locales, heure de paris, heure de kiev, heure de kyiv, heure de bruxelles, heure de new york, (heure locale)

# From the day that the story told last; doubtful where the words may go on with what it is counted from.
day-before : narrated-day
  value: -1
  words: la veille, le jour précédent
day-after : narrated-day
  value: 1
  words: le lendemain, le jour suivant
earlier : narrated-after
  value: -1
  words: plus tôt, auparavant
later : narrated-after
  value: 1
  words: plus tard

# Behind these hours and minutes tell how long, not when.
lasting : lasting
  words: a duré, ont duré, duré, dure, durent, durait, durera, durer, pendant, durant, au bout de

names : name
  words: black friday, vendredi saint, mardi gras, france soir, aujourd'hui en france, mercredi des cendres, midi-pyrénées, journal du dimanche, midi libre, agenda 2030, nuit debout, ce jour
