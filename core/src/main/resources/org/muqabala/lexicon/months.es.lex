# Months, weekdays and seasons in Spanish.

january : month
  words: enero, ene., ene
february : month
  words: febrero, feb., feb
march : month
  words: marzo
april : month
  words: abril, abr., abr
may : month
  words: mayo, may., may
june : month
  words: junio, jun., jun
july : month
  words: julio, jul., jul
august : month
  words: agosto, ago., ago
september : month
  words: septiembre, setiembre, sept., sept, sep., sep, set.
october : month
  words: octubre, oct., oct
november : month
  words: noviembre, nov., nov
december : month
  words: diciembre, dic., dic

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
