# Number words of French: value : role, then the words. A billion is a million millions.

0 : unit
  words: zéro

1 : unit
  words: un, une, un seul, une seule

2 : unit
  words: deux

3 : unit
  words: trois

4 : unit
  words: quatre

5 : unit
  words: cinq

6 : unit
  words: six

7 : unit
  words: sept

8 : unit
  words: huit

9 : unit
  words: neuf

10 : teen
  words: dix

11 : teen
  words: onze

12 : teen
  words: douze

13 : teen
  words: treize

14 : teen
  words: quatorze

15 : teen
  words: quinze

16 : teen
  words: seize

17 : teen
  words: dix-sept, dix sept

18 : teen
  words: dix-huit, dix huit

19 : teen
  words: dix-neuf, dix neuf

20 : ten
  words: vingt

30 : ten
  words: trente

40 : ten
  words: quarante

50 : ten
  words: cinquante

60 : ten
  words: soixante

70 : ten
  words: septante

80 : ten
  words: quatre-vingt, quatre-vingts, quatre vingt, quatre vingts, huitante, octante

90 : ten
  words: nonante

100 : hundred
  words: cent, cents

1000 : scale
  words: mille, milliers, millier

1000000 : scale
  words: million, millions, mln

1000000000 : scale
  words: milliard, milliards, md, mds, mrd

1000000000000 : scale
  words: billion, billions

12 : scale
  words: douzaine, douzaines

10 : scale
  words: dizaine, dizaines

100 : scale
  words: centaine, centaines

1000 : letter
  words: k

1000000 : letter
  words: m

10 : about
  words: une dizaine

15 : about
  words: une quinzaine

20 : about
  words: une vingtaine

30 : about
  words: une trentaine

40 : about
  words: une quarantaine

50 : about
  words: une cinquantaine

60 : about
  words: une soixantaine

100 : about
  words: une centaine

1000 : about
  words: un millier

12 : about
  words: une douzaine

1/2 : fraction
  words: demi, demie, demis, moitié, ½

1/3 : fraction
  words: tiers, ⅓

2/3 : fraction
  words: ⅔

1/4 : fraction
  words: quart, quarts, ¼

3/4 : fraction
  words: ¾

1/5 : fraction
  words: cinquième, cinquièmes

1/6 : fraction
  words: sixième, sixièmes

1/8 : fraction
  words: huitième, huitièmes

1/10 : fraction
  words: dixième, dixièmes

20..99 : vague
  words: dizaines, des dizaines

200..999 : vague
  words: centaines, des centaines

2000..9999 : vague
  words: milliers, des milliers

2000000..9999999 : vague
  words: des millions, millions

2000000000..9999999999 : vague
  words: des milliards, milliards

3..9 : vague-count
  words: quelques, plusieurs

and : joiner
  words: et

point : point
  words: virgule

minus : minus
  words: moins

article : article
  words: un, une

of : of
  words: de, d', des, du, sur

1 : ordinal
  words: premier, première, premiers, premières

2 : ordinal
  words: deuxième, second, seconde

3 : ordinal
  words: troisième

4 : ordinal
  words: quatrième

5 : ordinal
  words: cinquième

6 : ordinal
  words: sixième

7 : ordinal
  words: septième

8 : ordinal
  words: huitième

9 : ordinal
  words: neuvième

10 : ordinal
  words: dixième

11 : ordinal
  words: onzième

12 : ordinal
  words: douzième

13 : ordinal
  words: treizième

14 : ordinal
  words: quatorzième

15 : ordinal
  words: quinzième

16 : ordinal
  words: seizième

17 : ordinal
  words: dix-septième

18 : ordinal
  words: dix-huitième

19 : ordinal
  words: dix-neuvième

20 : ordinal
  words: vingtième

1 : ordinal
  words: unième

30 : ordinal
  words: trentième

40 : ordinal
  words: quarantième

50 : ordinal
  words: cinquantième

60 : ordinal
  words: soixantième

70 : ordinal
  words: soixante-dixième

80 : ordinal
  words: quatre-vingtième

100 : ordinal
  words: centième

suffix : ordinal-suffix
  words: er, re, ère, e, ème, nd, nde, ᵉ
