# What tells whether the words around a time are of what was or what will be.

past
  words: fue, fueron, era, eran, había, habían, ha, han, hubo, dijo, dijeron, hizo, hicieron, estaba, estaban, tuvo, tuvieron, murió, estuvo, vino, puso, dio, vio, sido
  endings: ó, aron, ieron, aba, aban
  except: miró
future
  words: será, serán, va a, van a, prevé, prevén, previsto, prevista, se espera, está prevista, está previsto, tendrá lugar, debe, deberá, planea, planean, convocada, convocado, programada, programado, podría, tendrá, hará, habrá, espera, esperan, confía en, confían en, promete, prometen, pretende, pretenden, prevista para, previsto para, deben, reabrir, reanudar, volver a reunirse, a manifestarse, a declarar, a comparecer, para comparecer
  endings: ará, erá, irá, arán, erán, irán, drá, drán
present
  words: se celebra, comienza, empieza, inicia, arranca, visita, recibe, es, son, celebra
clause
  words: que, pero, mientras

# Right before a time that lies ahead, unless the verb is of the past.
ahead
  words: hasta el, hasta, antes del, a más tardar, no antes del
