strong
  words: mientras que, mientras, pero, aunque, sin embargo, y que

after-comma
  words: y, pero, mientras, tras, despues, antes, que, quien, porque, ya que, lo que, ni, o, aunque, pese, con, si, e, incluido, incluida

relative
  words: que, quien, donde, con, o, incluido, incluida, antes, pese

coordinator
  words: y, pero, e

verb
  words: es, son, era, eran, fue, fueron, ha, han, habia, habian, sera, seran, va, van, puede, pueden, debe, deben, podria, podrian, habria, habrian, seria, serian, hizo, dijo, tiene, tienen, tenia, hay, hubo, esta, estan, estaba, estaban, llego, salio, murio, murieron, comenzo, termino, anuncio, firmo, resulto, resultaron

no-verb
  words: de

verb-ending
  words: aron, ieron, aba, aban, ado, ido

# These leave the speech before them.
leaving
  words: mientras que, mientras
