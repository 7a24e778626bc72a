# What tells the end of a sentence in English; the types are explained in abbreviations.ar.lex.
titles : inner
  words: Mr, Mrs, Ms, Dr, Prof, Rev, Hon, St, Mt, Ft, Gen, Col, Lt, Sgt, Capt, Cmdr, Maj, Adm, Brig, Cpl, Gov, Sen, Rep, Pres, Amb, Supt, Det, Messrs, Fr, Sr Lt, No, Nos, vs, e.g, i.e, cf, ca, approx, est, Art, Fig, pp, vol, al
closing : closing
  words: Inc, Corp, Co, Ltd, Bros, Jr, Sr, etc, Ave, Blvd, Rd, Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sept, Sep, Oct, Nov, Dec, Mon, Tue, Tues, Wed, Thu, Thur, Thurs, Fri, Sat, Sun, D.C, dept, govt
hours : hour
  words: a.m, p.m
starters : starter
  words: the, a, an, he, she, it, they, we, you, i, his, her, its, their, our, this, that, these, those, there, in, on, at, but, and, if, when, while, after, before, since, as, for, from, with, by, however, meanwhile, according, some, many, most, all, no, one, two, three, more, earlier, later, not, what, who, why, how, officials, police
continuations : continuation
  words: monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, gmt, utc, est, edt, pst, pdt, cet, cest, bst, et, pt, eastern, pacific, central, local, moscow, beijing, israel, cairo, kyiv, london, paris, time
speech : speech
  words: said, says, asked, asks, told, added, adds, replied, wrote, writes, according, warned, tweeted, shouted, answered
cues : cue
  words: as, that, said, says, say, saying, called, calling, it, them, him, her, was, is, are, were, be, being, replied, answered, added, told, reporters, asked, wrote, shouted
