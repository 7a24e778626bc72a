# Months, weekdays and seasons in English. Under "doubtful" stand those that are also other words or names.

january : month
  words: january
  doubtful: jan, jan.
february : month
  words: february, feb, feb.
march : month
  doubtful: march, mar, mar.
april : month
  words: april, apr, apr.
may : month
  doubtful: may
june : month
  words: june, jun.
  doubtful: jun
july : month
  words: july, jul, jul.
august : month
  words: august, aug, aug.
september : month
  words: september, sept, sep, sept., sep.
october : month
  words: october, oct, oct.
november : month
  words: november, nov, nov.
december : month
  words: december, dec.
  doubtful: dec

hijri : hijri-month
  1: muharram
  2: safar
  3: rabi al-awwal, rabi' al-awwal, rabi i
  4: rabi al-thani, rabi ii
  5: jumada al-awwal, jumada al-ula, jumada i
  6: jumada al-thani, jumada al-akhira, jumada ii
  7: rajab
  8: shaaban, sha'ban, shaban
  9: ramadan
  10: shawwal
  11: dhu al-qadah, dhu al-qi'dah
  12: dhu al-hijjah, dhul-hijjah, dhul hijjah

monday : weekday
  words: monday
  doubtful: mon, mon.
tuesday : weekday
  words: tuesday, tue., tues.
  doubtful: tue, tues
wednesday : weekday
  words: wednesday, wed.
  doubtful: wed
thursday : weekday
  words: thursday, thu., thurs.
  doubtful: thu, thur, thurs
friday : weekday
  words: friday, fri.
  doubtful: fri
saturday : weekday
  words: saturday
  doubtful: sat, sat.
sunday : weekday
  words: sunday
  doubtful: sun, sun.

spring : season
  words: spring
summer : season
  words: summer
autumn : season
  words: autumn, fall
winter : season
  words: winter
