negation
  words: no, nunca, jamas, nada, ningun, ninguna, ninguno, nadie, ni, tampoco

# Says of what is said that it is not so.
untrue
  words: falso, falsa, falsos, falsas, infundado, infundada, infundados, infundadas, sin fundamento, carece de fundamento, carecen de fundamento, carece de base, mentira

# Deny where no verb stands before them: "talks without result".
lack
  words: sin, falta de, ausencia de, carece de, carecen de, carecía de, carecían de, careció de, carecieron de

affirming
  words: ninguno de gravedad, ninguna de gravedad, ninguno grave, ninguna grave, ninguno en estado grave, ninguna en estado grave, sin gravedad, no ser identificados, no ser identificadas, no ser nombrada, no ser nombrados, no ser nombradas, no ser citados, no ser citadas, no dar sus nombres, no revelar su nombre, no revelar su identidad, no ser identificado, no ser identificada, no ser nombrado, no ser citado, no ser citada, no se veía desde, nunca visto, nunca vista, no quiso dar su nombre, prefirió no dar su nombre, no dar su nombre, no solo, no solamente, sin duda, sin dudas, no menos de, no obstante, sin embargo, sin precedentes, o no, por que no, no gubernamental, no gubernamentales, sin excepcion, nada menos, no dejó de, no ha dejado de, no deja de, no dejan de, no ha cesado de

except
  words: salvo

denial
  words: nego, negaron, niega, niegan, negar, negado, negando, desmintio, desmintieron, desmiente, desmienten, desmentir, desmentido, desmintiendo, refuto, refutaron, refuta, descarto, descartaron, descarta, descartar, descartando

refusal
  words: rechazo, rechazaron, rechaza, rechazan, rechazar, rechazando, se nego a, se negaron a, se niega a, fracaso en

accusation
  words: acusacion, acusaciones, alegacion, alegaciones, rumor, rumores, afirmacion, afirmaciones, denuncia, denuncias, informacion, informaciones, hipótesis, tesis, versión, idea

subordinate
  words: que, quien, quienes, cuyo, porque, si, cuando, donde, mientras, tras, antes, aunque, pese, para

failure
  words: se nego a, se negaron a, se niega a, se niegan a, fracaso en, dejo de
