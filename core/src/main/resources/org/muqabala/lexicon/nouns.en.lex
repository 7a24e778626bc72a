# Words that help to tell a figure from what only looks like one; each block is a list.

stop
  words: in, on, at, of, to, for, from, by, with, without, as, and, or, but, nor, the, a, an, this, that, these, those, it, its, he, she, they, we, you, i, his, her, their, our, is, are, was, were, be, been, being, has, have, had, do, does, did, will, would, can, could, may, might, must, shall, should, not, no, who, which, what, when, where, while, after, before, since, until, during, because, if, than, then, there, here, so, such, said, says, say, into, onto, over, under, between, among, against, about, also, only, just, even, still, yet, now, ago, later, earlier, per, each, every, all, both, any, some, out, up, down, off, across, through, within, told, including, following, despite, amid, although, though, however, she'll, am, pm, gmt, et, wide, s, another, together, apart, alone, according, via, versus, vs, like, near, towards, toward, around, more, less, least, most, very, too, well, itself, themselves, us, them, him, me, how, why, whose, but, upon, were, rose, fell, came, went, got, fled, took, made, left, gave, live, lives on, remain, need, became, voted, lost, won, saw, overnight, yesterday, today, tonight, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday, sunday, sought, found

skip
  words: more, other, others, additional, extra, less, fewer, further, new, different, separate, consecutive, whole, full, fellow

label
  words: article, articles, section, chapter, page, pages, p, no, no., number, numbers, paragraph, clause, resolution, route, highway, flight, gate, room, channel, phase, category, level, version, volume, issue, boeing, airbus, apollo, covid, formula, windows, iphone, galaxy, playstation, group of, unit, reactor, nord stream, area, platform, act, catch, fig, figure, table, step, tier, type, class, division, episode, season, title, zone, sector, block, terminal, runway, track, lane, zip, phone, tel, fax, call, model, mark, mk, chapter, agenda, world war, super bowl, route, interstate, pier, studio, catch, ward, district, box, suite, group, grade, psalm, build, pier, proposition, prop, schedule, annex, part, bus, line, train, scale of, kilometre, kilometer, km, mile

cue
  words: killed, killing, kill, dead, died, injured, injuring, wounded, wounding, toll, total, totalled, totaled, number, to, by, at, reached, reaching, hit, is, was, were, are, of, with, against, scored, scoring, won, lost, arrested, detained, rescued, leaving, left, saw, least, least, includes, including, than, average, rate, score, aged, age, just, only, win, wins, took, take, takes, secured, got, gets, polled, collected, has, have, had, recorded, registered, fell, rose, from, estimated, around, out of, standing, stood, stands, set

# A bare number counts where such a word stands right behind it: "45 were arrested".
cue-behind
  words: were, are, have, had, died, survived, remained, remain, others, escaped, voted, of them, of those, of whom, of these

span-cue
  words: for, lasted, lasting, lasts, last, took, takes, after, within, in, spent, nearly, almost, about, over, than, under, during

span-tail
  words: late, later, early, earlier, ago, long, behind schedule, overdue

year
  words: in, since, until, by, from, of, year, years, late, early, mid, before, after, during, circa, season, spring, summer, autumn, winter, election, elections, olympics, cup, the

month
  words: january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, century, centuries

plural
  words: people, men, women, children, police, troops, dead, wounded, injured, killed, displaced, missing, arrested, detained, infected, hospitalised, hospitalized, hostages, staff, crew, cattle, aircraft, sheep, fish, personnel, percent, lives, seconds, minutes, hours, days, weeks, months, years, decades, centuries, fatalities, seats, votes, goals, points, percentage points, youth, persons, feet, spacecraft, policemen, firemen, servicemen, fishermen, firefighters

no-fraction
  words: half time, half-time, half brother, half sister, half finals, quarter final, quarter finals, quarter-final, quarter-finals, half century, third party, third parties, third time, third place, third world, third quarter, third round, third term, second half, quarter finalists, third day, third year, third week, third month, third country, third, fifth, quarter final

no-ordinal
  words: first lady, first minister, first aid, first family, first world war, second world war, third world, world war, first place, at first, first of all, first name, first degree, second degree, second hand, third party, third parties, at first, for the first, first ever, fifth column, fourth estate, fourth of july, split second, every second, per second, third quarter of, seventh heaven

ordered
  words: anniversary

known
  words: the, these, those

determiner
  words: the, his, her, its, their, our, my, your, a, an, 's, this, that, every, for the, s, no

no-single
  words: not a single, not one single, a single market, a single currency, a single mother, a single parent, one another, no one, one day, one by one, one thing, this one, that one, every one, any one, each one, one who, one such, number one, the one, one more, one or, one side, one way

below-zero
  words: below zero, below freezing

year-noun
  words: year

# A minute of a match, before its number.
minute-of-play
  words: minute

# Before a fraction that something changes by.
measure
  words: by, in

# Between the two numbers of a share; of-few where the second is ten at most, of-ten where it is ten or a hundred.
of-every
  words: in every, of every, out of every, for every

of-few
  words: in

of-ten
  words: out of

# Begins what is said; a number behind it was not named before.
complement
  words: that

# Between a mark and the best one.
out-of
  words: out of
