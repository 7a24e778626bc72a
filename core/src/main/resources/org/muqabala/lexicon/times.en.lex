# Words of time in English; the types are explained in org.muqabala.reading.time.Kind.

days : ordinal
  1: first
  2: second
  3: third
  4: fourth
  5: fifth
  6: sixth
  7: seventh
  8: eighth
  9: ninth
  10: tenth
  11: eleventh
  12: twelfth
  13: thirteenth
  14: fourteenth
  15: fifteenth, ides
  16: sixteenth
  17: seventeenth
  18: eighteenth
  19: nineteenth
  20: twentieth
  21: twenty-first, twenty first
  22: twenty-second, twenty second
  23: twenty-third, twenty third
  24: twenty-fourth, twenty fourth
  25: twenty-fifth, twenty fifth
  26: twenty-sixth, twenty sixth
  27: twenty-seventh, twenty seventh
  28: twenty-eighth, twenty eighth
  29: twenty-ninth, twenty ninth
  30: thirtieth
  31: thirty-first, thirty first

numbers : cardinal
  1: one, a, an
  2: two, a couple of
  3: three
  4: four
  5: five
  6: six
  7: seven
  8: eight
  9: nine
  10: ten
  11: eleven
  12: twelve
  13: thirteen
  14: fourteen
  15: fifteen
  16: sixteen
  17: seventeen
  18: eighteen
  19: nineteen
  20: twenty
  21: twenty-one
  22: twenty-two
  23: twenty-three
  24: twenty-four
  25: twenty-five
  26: twenty-six
  27: twenty-seven
  28: twenty-eight
  29: twenty-nine
  30: thirty
  40: forty
  50: fifty

marks : ordinal-mark
  words: st, nd, rd, th

last-place : last
  words: last, final

day : unit
  words: day
week : unit
  words: week
weekend : unit
  words: weekend
month : unit
  words: month
quarter : unit
  words: quarter
half : unit
  words: half
year : unit
  words: year
decade : unit
  words: decade
century : unit
  words: century

day : units
  words: days
week : units
  words: weeks
month : units
  words: months
year : units
  words: years
decade : units
  words: decades

last : direction
  words: last
  doubtful: past, previous
this : direction
  words: this, current
coming : direction
  words: coming, upcoming
  doubtful: following
next : direction
  words: next
after-next : direction
  words: after next

relative : shifted-day
  -2: day before yesterday, the day before yesterday
  -1: yesterday
  0: today
  1: tomorrow, tomorrows
  2: day after tomorrow, the day after tomorrow
now : shifted-day
  value: 0
  doubtful: at this time, now, right now

early : part
  words: early, beginning, start, early in, early on in, outset
mid : part
  words: mid, middle, mid-
late : part
  words: late, end, end-, late in

part-of-day : day-part
  words: morning, noon
# Beside an hour these tell that it is one after noon; of the night, from the sixth hour on.
late-in-the-day : day-part
  value: 12
  words: afternoon, evening
at-night : day-part
  value: 18
  words: night
this-part : shifted-day-part
  value: 0
  words: tonight, this morning, this afternoon, this evening
last-night : shifted-day-part
  value: -1
  words: last night, last evening

# The value is the year in its century.
decades : decade
  20: nineteen-twenties
  30: nineteen-thirties, thirties
  40: nineteen-forties, forties
  50: nineteen-fifties, fifties
  60: nineteen-sixties, sixties
  70: nineteen-seventies, seventies
  80: nineteen-eighties, eighties
  90: nineteen-nineties, nineties

day-noun : day-noun
  words: day
month-noun : month-noun
  words: month of
same-year : same-year
  words: same year, that year, that same year
year-noun : year-noun
  words: year, year of
christian : year-mark
  words: ad, ce, a.d., c.e.
before-christ : before-christ
  words: bc, bce, b.c., b.c.e.
hijri-mark : hijri-mark
  words: ah, a.h.
decade-mark : decade-mark
  words: s
quarter-mark : quarter-mark
  words: q
article : article
  words: the
of : of
  words: of, in, from
on : on
  words: on, the
before-a-time : in
  words: in, during, by, since, until, till, before, after, from, through, to, of, late, early, for
before-a-year : year-preposition
  words: in, since, by, until, during, before, after, through, till, around, circa, for, dates from, dating from, dated from, dates back to, dating back to, date back to, date from
from : from
  words: from, since
to : to
  words: to, through, until, till
between : between
  words: between
and : and
  words: and

ago : ago-after
  words: ago, back
ahead : ahead
  words: in
from-now : ahead-after
  words: from now, from today, hence

at : at
  words: at, around, about, by
# Before an hour; the value is the minutes meant with it, those of a day where it is only "before" or "after".
shortly-after : beside-hour
  value: 30
  words: shortly after, soon after, just after, a little after, minutes after, moments after
shortly-before : beside-hour
  value: -30
  words: shortly before, just before, a little before, minutes before, moments before
any-after : beside-hour
  value: 1440
  doubtful: after
any-before : beside-hour
  value: -1440
  doubtful: before
hour : hour-noun
  words: o'clock, o' clock, oclock
past : minutes-sign
  value: 1
  words: past, after
to-hour : minutes-sign
  value: -1
  words: to
minute : minute-noun
  words: minute, minutes
fractions : minutes
  15: quarter, a quarter
  30: half
morning : half-day
  value: 0
  words: a.m., a.m, am, in the morning
evening : half-day
  value: 12
  words: p.m., p.m, pm, in the afternoon, in the evening, at night
midnight : named-hour
  value: 0
  words: midnight
noon : named-hour
  value: 12
  words: noon, midday

utc : zone
  value: 0
  words: gmt, utc, greenwich mean time, z
moscow : zone
  value: 180
  words: moscow time, msk, mecca time, baghdad time, istanbul time, trt, riyadh time
dubai : zone
  value: 240
  words: dubai time
eastern-standard : zone
  value: -300
  words: est
eastern-daylight : zone
  value: -240
  words: edt
pacific-standard : zone
  value: -480
  words: pst
pacific-daylight : zone
  value: -420
  words: pdt
central-european : zone
  value: 60
  words: cet
central-european-summer : zone
  value: 120
  words: cest, eet
british-summer : zone
  value: 60
  words: bst
india : zone
  value: 330
  words: ist, india time
japan : zone
  value: 540
  words: jst, tokyo time
china : zone
  value: 480
  words: beijing time
local : local-zone
  words: local time, et, eastern time, kyiv time, london time, jerusalem time, cairo time, beirut time, paris time, washington time

# From the day that the story told last; doubtful where the words may go on with what it is counted from.
day-before : narrated-day
  value: -1
  words: the previous day
  doubtful: the day before
day-after : narrated-day
  value: 1
  words: the following day, the next day
  doubtful: the day after
earlier : narrated-after
  value: -1
  words: earlier, previously
later : narrated-after
  value: 1
  words: later, afterwards

names : name
  words: black friday, good friday, bloody sunday, super bowl sunday, cyber monday, ash wednesday, palm sunday, easter sunday, sheffield wednesday, sunday times, sunday telegraph, mail on sunday, saturday night live, usa today, russia today, agenda 2030, vision 2030, expo 2020, friday prayers, friday prayer, the new york times
