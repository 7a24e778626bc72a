# How French news says who said something; classes as in speech.ar.lex. Accents do not matter.

say
  words: reagi, reagit, plaide, temoigne, temoignent, glisse, avance, avancent, dit, disent, disait, disaient, declare, declarent, declarait, affirme, affirment, affirmait, affirmaient, annonce, annoncent, annoncait, ajoute, ajoutent, ajoutait, explique, expliquent, expliquait, precise, precisent, precisait, indique, indiquent, indiquait, souligne, soulignent, soulignait, rapporte, rapportent, raconte, racontent, confie, confirme, confirment, assure, assurent, assurait, estime, estiment, estimait, juge, jugent, jugeait, previent, averti, avertit, avertissent, prevenu, reconnu, reconnait, admis, admet, revele, revelent, ecrit, ecrivent, tweete, poursuivi, poursuit, conclu, conclut, repondu, repond, demande, interroge, martele, insiste, rappelle, rappele, note, relevent, releve, soutenu, soutient, soutiennent, pretend, pretendu, pretendent, accuse, accusent, signale, signalent, evoque, promis, promet, menace, deplore, regrette, salue, critique, condamne, denonce, informe, fait savoir, lance, appele, appelle, promettent, repete, repetent, felicite, felicitee, felicites, rejoui, rejouie, se rejouit, deplorent, regrettent, insistent, martelent, confient, lancent, repliquent, repondent, detaille, detaillent, previennent, alerte, alertent, saluent, ironise, soupire, murmure, recommande, notent, observe, observent, argue, rappellent, jure

judge
  words: pense, pensent, croit, croient, espere, esperent, craint, craignent, considere, considerent, prevoit, prevoient, trouve, doute, suppose

deny
  words: dementi, dement, dementent, nie, nient, niait, rejette, rejettent, refute, refutent, conteste, contestent, exclu, exclut, refuse, refusent

# These may be followed by their object alone.
bare
  words: dit, affirme, affirment, assure, assurent, pretend, pretendent, annonce, annoncent, dementi, dement, dementent, nie, nient, rejette, rejettent, refute, exclu, exclut, confirme, confirment, condamne, denonce, accuse, reconnu, promis, promet, promettent

describe
  words: qualifie, qualifient, decrit, decrivent, accuse

carry
  words: cite

from
  words: selon

saying
  words: ajoutant, precisant, affirmant, soulignant, estimant, expliquant, declarant, assurant, indiquant, accusant, rappelant, denoncant, disant, jugeant, promettant

saying-deny
  words: niant, dementant, excluant, rejetant

according
  words: a-t-on appris de, a-t-on appris aupres de, a-t-on indique de, a-t-on precise de, de l'aveu de, selon, d'apres, d' apres, aux dires de, au dire de, de l'avis de, a en croire, comme l'a dit, comme l'a declare

citing
  words: citant

according-pronoun
  words: selon lui, selon elle, selon eux, selon elles, d'après lui, d'après elle, à ses yeux

that
  words: que, qu'

phrase-end
  words: dans, lors, apres, avant, pendant, sur, a, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier, aujourd'hui, au, aux, devant, mais, qui, dont, avec, par, vers, ce, cette, que, qu', aussi, également, egalement, ensuite, depuis, en, a, ont, est, sont, n', ne, lui, jusqu'

occasion
  words: communique, un communique, une interview, un entretien, conference, un tweet, un message, un discours, une declaration, un rapport

role
  words: porte-parole, porte, president, presidente, ministre, premier, chef, directeur, directrice, secretaire, responsable, responsables, source, sources, temoin, temoins, expert, experts, analyste, analystes, chercheur, chercheurs, medecin, ambassadeur, commandant, general, gouverneur, maire, senateur, depute, juge, avocat, avocate, procureur, police, armee, ministere, gouvernement, agence, societe, entreprise, conseil, commission, comite, parti, syndicat, banque, tribunal, autorites, enqueteurs, habitants, economistes, diplomate, diplomates, conseiller, roi, reine, prince, pape, militant, opposition, etude, rapport, organisation, groupe, journal, quotidien, pecheurs, pompiers, secours, prefet, prefecture

auxiliary
  words: a, ont, avait, avaient, aurait, auraient, ayant, est, a egalement, a aussi, ont egalement, l'a, l' a, t, deja, ensuite, s'est, se, s', n', n, pas, ne, egalement, aussi, toutefois, y, lui, leur

lead
  words: mais, et, tandis que, alors que, cependant, toutefois, or, que, si, quand, lorsque, car, ainsi

# Words that tell of several, of whom "he" and "she" do not speak.
plural
  words: les, des, ces, ses, leurs, plusieurs, deux, trois, quatre, cinq

he
  words: il

she
  words: elle

they
  words: ils, elles, on, nous, je, qui

feminine
  words: presidente, directrice, avocate, reine, madame, mme, la ministre, la porte, deputee, senatrice

# Before a verb of saying.
as
  words: comme

honorific
  words: m, mme, mlle, mr, dr, me

# A word behind these is a noun, not a verb.
determiner
  words: une, un, cette, ce, ces, des, du, au, aux, sa, son, ses, leur, la, le, les, de, d'

preposition
  words: de, d', pour, dans, sur, avec, du, des, au, aux, par, a

# Make a verb passive: its subject did not say it.
passive
  words: est, sont, etait, etaient, ete, fut, furent
