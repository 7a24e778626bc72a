# Months, weekdays and seasons in Spanish.

january : month
  words: enero, ene.
february : month
  words: febrero, feb.
march : month
  words: marzo
april : month
  words: abril, abr.
may : month
  words: mayo
june : month
  words: junio, jun.
july : month
  words: julio, jul.
august : month
  words: agosto, ago.
september : month
  words: septiembre, setiembre, sept.
october : month
  words: octubre, oct.
november : month
  words: noviembre, nov.
december : month
  words: diciembre, dic.

hijri : hijri-month
  1: muharram
  8: shaabán
  9: ramadán

monday : weekday
  words: lunes
tuesday : weekday
  words: martes
wednesday : weekday
  words: miércoles
thursday : weekday
  words: jueves
friday : weekday
  words: viernes
saturday : weekday
  words: sábado
sunday : weekday
  words: domingo

spring : season
  words: primavera
summer : season
  words: verano
autumn : season
  words: otoño
winter : season
  words: invierno
