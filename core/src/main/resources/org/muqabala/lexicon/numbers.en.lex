# Number words of English: value : role, then the words.

0 : unit
  words: zero
0 : alone
  words: nil, naught, nought
1 : alone
  words: single
2 : alone
  words: pair, couple

1 : unit
  words: one, a single, one single

2 : unit
  words: two

3 : unit
  words: three

4 : unit
  words: four

5 : unit
  words: five

6 : unit
  words: six

7 : unit
  words: seven

8 : unit
  words: eight

9 : unit
  words: nine

10 : teen
  words: ten

11 : teen
  words: eleven

12 : teen
  words: twelve

13 : teen
  words: thirteen

14 : teen
  words: fourteen

15 : teen
  words: fifteen

16 : teen
  words: sixteen

17 : teen
  words: seventeen

18 : teen
  words: eighteen

19 : teen
  words: nineteen

20 : ten
  words: twenty

30 : ten
  words: thirty

40 : ten
  words: forty, fourty

50 : ten
  words: fifty

60 : ten
  words: sixty

70 : ten
  words: seventy

80 : ten
  words: eighty

90 : ten
  words: ninety

100 : hundred
  words: hundred
12 : scale
  words: dozen, dozens
1000 : scale
  words: thousand, thousands
1000000 : scale
  words: million, millions, mn, mln
1000000000 : scale
  words: billion, billions, bn, bln
1000000000000 : scale
  words: trillion, trillions, tn, trn
100000 : scale
  words: lakh, lakhs, lac, lacs, lkh, lkhs
10000000 : scale
  words: crore, crores, krore, krores, koti, cr
1000 : letter
  words: k
1000000 : letter
  words: m
1000000000 : letter
  words: b

1/2 : fraction
  words: half, halves, ½
1/3 : fraction
  words: third, thirds, ⅓
2/3 : fraction
  words: ⅔
1/4 : fraction
  words: quarter, quarters, ¼
3/4 : fraction
  words: ¾
1/5 : fraction
  words: fifth, fifths
1/6 : fraction
  words: sixth, sixths
1/7 : fraction
  words: seventh, sevenths
1/8 : fraction
  words: eighth, eighths
1/9 : fraction
  words: ninth, ninths
1/10 : fraction
  words: tenth, tenths

20..99 : vague
  words: dozens, scores, tens
200..999 : vague
  words: hundreds
2000..9999 : vague
  words: thousands
2000000..9999999 : vague
  words: millions
2000000000..9999999999 : vague
  words: billions
3..9 : vague
  words: a few
3..9 : vague-count
  words: several, few

and : joiner
  words: and, &
point : point
  words: point
minus : minus
  words: minus, negative
article : article
  words: a, an
of : of
  words: of, out of

1 : ordinal
  words: first

2 : ordinal
  words: second

3 : ordinal
  words: third

4 : ordinal
  words: fourth

5 : ordinal
  words: fifth

6 : ordinal
  words: sixth

7 : ordinal
  words: seventh

8 : ordinal
  words: eighth

9 : ordinal
  words: ninth

10 : ordinal
  words: tenth

11 : ordinal
  words: eleventh

12 : ordinal
  words: twelfth

13 : ordinal
  words: thirteenth

14 : ordinal
  words: fourteenth

15 : ordinal
  words: fifteenth

16 : ordinal
  words: sixteenth

17 : ordinal
  words: seventeenth

18 : ordinal
  words: eighteenth

19 : ordinal
  words: nineteenth

20 : ordinal
  words: twentieth

30 : ordinal
  words: thirtieth

40 : ordinal
  words: fortieth

50 : ordinal
  words: fiftieth

60 : ordinal
  words: sixtieth

70 : ordinal
  words: seventieth

80 : ordinal
  words: eightieth

90 : ordinal
  words: ninetieth

100 : ordinal
  words: hundredth
1000 : ordinal
  words: thousandth
suffix : ordinal-suffix
  words: st, nd, rd, th
