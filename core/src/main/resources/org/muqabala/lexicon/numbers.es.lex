# Number words of Spanish: value : role, then the words. A billón is a million millions.

0 : unit
  words: cero

1 : unit
  words: un, uno, una, un solo, una sola, un único, una única

2 : unit
  words: dos

3 : unit
  words: tres

4 : unit
  words: cuatro

5 : unit
  words: cinco

6 : unit
  words: seis

7 : unit
  words: siete

8 : unit
  words: ocho

9 : unit
  words: nueve

10 : teen
  words: diez

11 : teen
  words: once

12 : teen
  words: doce

13 : teen
  words: trece

14 : teen
  words: catorce

15 : teen
  words: quince

16 : teen
  words: dieciséis

17 : teen
  words: diecisiete

18 : teen
  words: dieciocho

19 : teen
  words: diecinueve

21 : teen
  words: veintiuno, veintiún, veintiuna

22 : teen
  words: veintidós

23 : teen
  words: veintitrés

24 : teen
  words: veinticuatro

25 : teen
  words: veinticinco

26 : teen
  words: veintiséis

27 : teen
  words: veintisiete

28 : teen
  words: veintiocho

29 : teen
  words: veintinueve

20 : ten
  words: veinte

30 : ten
  words: treinta

40 : ten
  words: cuarenta

50 : ten
  words: cincuenta

60 : ten
  words: sesenta

70 : ten
  words: setenta

80 : ten
  words: ochenta

90 : ten
  words: noventa

100 : hundreds
  words: cien, ciento

200 : hundreds
  words: doscientos, doscientas

300 : hundreds
  words: trescientos, trescientas

400 : hundreds
  words: cuatrocientos, cuatrocientas

500 : hundreds
  words: quinientos, quinientas

600 : hundreds
  words: seiscientos, seiscientas

700 : hundreds
  words: setecientos, setecientas

800 : hundreds
  words: ochocientos, ochocientas

900 : hundreds
  words: novecientos, novecientas

1000 : scale
  words: mil, miles, millar, millares

100 : scale
  words: centenar, centenares

1000000 : scale
  words: millón, millones, mill

1000000000 : scale
  words: millardo, millardos

1000000000000 : scale
  words: billón, billones

12 : scale
  words: docena, docenas

10 : scale
  words: decena, decenas

1000 : letter
  words: k

1000000 : letter
  words: m

10 : about
  words: una decena

15 : about
  words: una quincena

20 : about
  words: una veintena

30 : about
  words: una treintena

40 : about
  words: una cuarentena

50 : about
  words: una cincuentena

100 : about
  words: un centenar

1000 : about
  words: un millar

12 : about
  words: una docena

1/2 : fraction
  words: medio, media, mitad, ½

1/3 : fraction
  words: tercio, tercios, ⅓

2/3 : fraction
  words: ⅔

1/4 : fraction
  words: cuarto, cuartos, cuartas partes, ¼

3/4 : fraction
  words: ¾

1/5 : fraction
  words: quinto, quintos, quinta parte, quintas partes

1/6 : fraction
  words: sexto, sextos, sexta parte, sextas partes

1/8 : fraction
  words: octavos, octava parte, octavas partes

1/3 : fraction
  words: terceras partes, tercera parte

1/4 : fraction
  words: cuarta parte

1/10 : fraction
  words: décimos, décima parte, décimas partes

20..99 : vague
  words: decenas, docenas

200..999 : vague
  words: cientos, centenares

2000..9999 : vague
  words: miles, millares

2000000..9999999 : vague
  words: millones

3..9 : vague
  words: unos pocos, unas pocas, un puñado

3..9 : vague-count
  words: varios, varias

and : joiner
  words: y

point : point
  words: coma, punto

minus : minus
  words: menos

article : article
  words: un, una

of : of
  words: de, de entre

1 : ordinal
  words: primer, primero, primera, primeros, primeras

2 : ordinal
  words: segundo, segunda, segundas

3 : ordinal
  words: tercer, tercero, tercera

4 : ordinal
  words: cuarto, cuarta

5 : ordinal
  words: quinto, quinta

6 : ordinal
  words: sexto, sexta

7 : ordinal
  words: séptimo, séptima

8 : ordinal
  words: octavo, octava

9 : ordinal
  words: noveno, novena

10 : ordinal
  words: décimo, décima

11 : ordinal
  words: undécimo, undécima, decimoprimero

12 : ordinal
  words: duodécimo, duodécima, decimosegundo

13 : ordinal
  words: decimotercero, decimotercer, decimotercera

14 : ordinal
  words: decimocuarto, decimocuarta

15 : ordinal
  words: decimoquinto, decimoquinta

16 : ordinal
  words: decimosexto, decimosexta

17 : ordinal
  words: decimoséptimo, decimoséptima

18 : ordinal
  words: decimoctavo, decimoctava

19 : ordinal
  words: decimonoveno, decimonovena

20 : ordinal
  words: vigésimo, vigésima

21 : ordinal
  words: vigésimo primer, vigésimo primero, vigésima primera

25 : ordinal
  words: vigésimo quinto, vigésima quinta

30 : ordinal
  words: trigésimo, trigésima

40 : ordinal
  words: cuadragésimo, cuadragésima

50 : ordinal
  words: quincuagésimo, quincuagésima

60 : ordinal
  words: sexagésimo, sexagésima

100 : ordinal
  words: centésimo, centésima

suffix : ordinal-suffix
  words: º, ª, er, ro, ra, do, da, to, ta, °
