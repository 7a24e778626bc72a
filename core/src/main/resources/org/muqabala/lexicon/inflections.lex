# What the words of one dictionary entry may end in, so that a stem joins "designs" with "design" and not "designate" with
# "design": of two words with one stem, what each has behind the letters that both begin with must stand in one list. "-" is
# nothing. A language without a list here has a stemmer that takes off endings of bending alone.
noun
  en: -, s, es, 's, s', y, ies, f, ves, fe
  fr: -, s, x, e, es, l, ux, le, les
  es: -, s, es, o, a, os, as, z, ces, n, nes
verb
  en: -, s, es, d, ed, ing, e, y, ies, ied, n, en, t
  fr: -, s, e, es, ee, ees, er, ent, ons, ez, ait, aient, ant, a, ai, era, eront, erait, eraient, erent, ir, i, ie, ies, it, is, ira, iront, irait, irent, issent, issait, issaient, issant, re, u, ue, us, ues, t, te, ts, tes, ra, ront, r, rent, urent, ut, ement, ements, eur, eurs, us, nt, ont, ssent, ssait, ssant, ssaient
  es: -, ar, er, ir, a, e, o, an, en, as, es, aba, aban, ado, ada, ados, adas, ido, ida, idos, idas, ando, iendo, aron, ieron, io, ara, aran, era, eran, ira, iran, aria, arian, eria, erian, iria, irian, ia, ian, s, n, r, ron, ndo, do, da, dos, das, se, arse, erse, irse, on, ba, ban, ra, ran, ria, rian, eron, endo
quality
  en: -, er, est, ly, r, st, ier, iest, y
  fr: -, s, e, es, x, l, le, les, ux, f, ve, ves, fs, se, ses, ment, ement, lement
  es: -, o, a, os, as, s, es, mente, amente, ido, ida, idos, idas, ado, ada, ados, adas
