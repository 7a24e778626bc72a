# How Spanish news says who said something; classes as in speech.ar.lex. Accents do not matter.

say
  words: dijo, dijeron, dice, dicen, decia, dicho, declaro, declararon, declara, declarado, afirmo, afirmaron, afirma, afirman, afirmado, anuncio, anunciaron, anuncia, anunciado, agrego, agregaron, agrega, anadio, anadieron, anade, anadido, explico, explicaron, explica, explicado, preciso, precisaron, precisa, indico, indicaron, indica, indicado, senalo, senalaron, senala, senalado, subrayo, subraya, informo, informaron, informa, informado, reporto, reportaron, conto, contaron, confirmo, confirmaron, confirma, confirmado, aseguro, aseguraron, asegura, aseguran, asegurado, considero, considera, advirtio, advirtieron, advierte, advertido, reconocio, reconocieron, reconoce, admitio, admite, revelo, revelaron, escribio, escribe, tuiteo, concluyo, respondio, respondieron, pregunto, insistio, insiste, recordo, recuerda, sostuvo, sostienen, sostiene, alego, acuso, acusaron, acusa, manifesto, expreso, comento, prometio, amenazo, lamento, critico, condeno, denuncio, denunciaron, denuncia, apunto, apunta, detallo, destaco, puntualizo, matizo, preguntado, aclaro, relato, narro, prometieron, promete, concluye, concluyen, concluyeron, repitio, repite, lamenta, celebro, celebra, reitero, reitera, mantuvo, detalla, responde, replico, confeso, confiesa, comenta, manifiesta, expresa, revela, relata, resumio, zanjo, sentencio, recalco, recalca, enfatizo, matiza

judge
  words: cree, creen, piensa, piensan, estima, estiman, estimo, espera, esperan, teme, temen, opina, opinan, calcula, calculan, preve, preven, duda, concluyeron

deny
  words: nego, negaron, niega, niegan, negado, desmintio, desmintieron, desmiente, desmentido, rechazo, rechazaron, rechaza, rechazan, refuto, descarto, descartaron, descarta

# These may be followed by their object alone.
bare
  words: anuncio, anunciaron, anuncia, nego, negaron, niega, desmintio, desmintieron, desmiente, rechazo, rechazaron, rechaza, descarto, descartaron, confirmo, confirmaron, condeno, denuncio, acuso, reconocio, prometio, prometieron, promete

describe
  words: califico, calificaron, califica, describio, describe, acuso

carry
  words: cito

from
  words: segun

saying
  words: anadiendo, agregando, afirmando, senalando, asegurando, explicando, diciendo, subrayando, indicando, advirtiendo, acusando, precisando

saying-deny
  words: negando, desmintiendo, descartando, rechazando

according
  words: segun, de acuerdo con, en palabras de, a juicio de, en opinion de, conforme a, segun dijo, segun informo, segun explico, segun indico, segun declaro, segun afirmo

citing
  words: citando

according-pronoun
  words: según él, según ella, según ellos, a su juicio, en su opinión, según dijo, según sus palabras

that
  words: que

phrase-end
  words: en, durante, tras, despues, antes, sobre, a, lunes, martes, miercoles, jueves, viernes, sabado, domingo, ayer, hoy, ante, que, quien, cuyo, con, por, este, esta, tambien, luego, desde, el lunes, el martes, el miercoles, el jueves, el viernes, el sabado, el domingo, ha, han, habia, no, al, para, hasta, mediante

occasion
  words: un comunicado, una entrevista, rueda, un mensaje, un tuit, un discurso, una declaracion, un informe, declaraciones

role
  words: portavoz, presidente, presidenta, ministro, ministra, primer, jefe, jefa, director, directora, secretario, secretaria, responsable, fuente, fuentes, testigo, testigos, experto, expertos, analista, analistas, investigador, investigadores, medico, embajador, comandante, general, gobernador, alcalde, alcaldesa, senador, diputado, juez, abogado, abogada, fiscal, fiscalia, policia, ejercito, ministerio, gobierno, agencia, empresa, compania, consejo, comision, comite, partido, sindicato, banco, tribunal, autoridades, vecinos, economistas, diplomatico, asesor, rey, reina, principe, papa, activista, oposicion, estudio, informe, organizacion, grupo, diario, pescadores, bomberos, servicios, funcionario, funcionarios, vocero, canciller, mandatario, lider

auxiliary
  words: ha, han, habia, habian, habria, habrian, tambien, luego, ya, se, lo, le, no, les, fue, posteriormente, ademas

lead
  words: pero, y, mientras, mientras que, sin embargo, aunque, que, si, cuando, porque, ademas, asi, no obstante

# Words that tell of several, of whom "he" and "she" do not speak.
plural
  words: los, las, unos, unas, sus, varios, varias, dos, tres, cuatro, cinco

he
  words: él

she
  words: ella

they
  words: ellos, ellas, yo, nosotros, quien

feminine
  words: presidenta, ministra, directora, secretaria, alcaldesa, abogada, reina, jefa, senora, la portavoz, la fiscal

# Before a verb of saying.
as
  words: como, segun

honorific
  words: sr, sra, don, dona

# A word behind these is a noun, not a verb.
determiner
  words: el, un, una, unos, unas, este, esta, su, sus, del, al, de, los, las

preposition
  words: de, para, en, sobre, con, del, por, a, al

# Make a verb passive: its subject did not say it.
passive
  words: es, son, fue, fueron, sido, ser
