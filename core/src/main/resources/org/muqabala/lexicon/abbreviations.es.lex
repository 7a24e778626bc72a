# What tells the end of a sentence in Spanish; the types are explained in abbreviations.ar.lex.
titles : inner
  words: Sr, Sra, Srta, Sres, Sras, D, Dña, Dr, Dra, Prof, Gral, Cnel, Cap, Tte, Ing, Lic, Arq, Mons, Sto, Sta, Ud, Uds, núm, nº, no, pág, págs, art, av, avda, aprox, p.ej, vol, tel, EE, ej, fig, c
closing : closing
  words: etc, UU, Cía, S.A, ene, feb, mar, abr, may, jun, jul, ago, sep, sept, oct, nov, dic, jr
hours : hour
  words: a.m, p.m, a. m, p. m
starters : starter
  words: el, la, los, las, un, una, lo, él, ella, ellos, ellas, se, su, sus, este, esta, estos, estas, ese, esa, en, al, del, de, a, pero, y, o, no, según, tras, después, antes, para, por, con, desde, cuando, si, más, sin, también, además, mientras, aunque, sobre, entre, que
continuations : continuation
  words: lunes, martes, miércoles, jueves, viernes, sábado, domingo, GMT, UTC, hora, local, CET, CEST
speech : speech
  words: dijo, dice, afirmó, añadió, agregó, señaló, aseguró, declaró, explicó, según, preguntó, indicó, sostuvo, advirtió, subrayó
cues : cue
  words: que, como, de, dijo, afirmó, añadió, fue, es, era, calificó, llamó
