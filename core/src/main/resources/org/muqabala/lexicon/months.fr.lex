# Months, weekdays and seasons in French.

january : month
  words: janvier, janv.
february : month
  words: février, févr., fév.
march : month
  words: mars
april : month
  words: avril
may : month
  words: mai
june : month
  words: juin
july : month
  words: juillet, juil.
august : month
  words: août
september : month
  words: septembre, sept.
october : month
  words: octobre, oct.
november : month
  words: novembre, nov.
december : month
  words: décembre, déc.

hijri : hijri-month
  1: mouharram, muharram
  8: chaabane, chaâbane
  9: ramadan
  10: chawwal
  12: dhou al-hijja

monday : weekday
  words: lundi
tuesday : weekday
  words: mardi
wednesday : weekday
  words: mercredi
thursday : weekday
  words: jeudi
friday : weekday
  words: vendredi
saturday : weekday
  words: samedi
sunday : weekday
  words: dimanche

spring : season
  words: printemps
summer : season
  words: été
autumn : season
  words: automne
winter : season
  words: hiver
