# Words that help to tell a figure from what only looks like one; each block is a list.

stop
  words: le, la, les, l', un, une, des, du, de, d', en, à, au, aux, dans, sur, sous, par, pour, avec, sans, chez, vers, et, ou, mais, donc, or, ni, car, que, qui, quoi, dont, où, ce, cet, cette, ces, son, sa, ses, leur, leurs, notre, nos, il, elle, ils, elles, on, nous, vous, je, tu, se, s', ne, n', pas, plus, moins, est, sont, était, étaient, sera, seront, a, ont, avait, avaient, aura, auront, ont, été, être, avoir, selon, après, avant, pendant, depuis, lors, dès, contre, entre, parmi, afin, comme, si, lorsque, quand, alors, ainsi, aussi, très, tout, tous, toute, toutes, y, fait, font, dit, soit, fois-ci, même, ici, là, encore, déjà, jusqu', jusque, chaque, malgré, environ, face, dont, puis, n, c', qu', j', m', t', contre, heures-là, notamment, échelle

skip
  words: autres, nouveaux, nouvelles, jeunes, petits, petites, grands, grandes, anciens, anciennes, supplémentaires, vieux, vieilles, gros, grosses, premiers, premières, derniers, dernières, prochains, prochaines, différents, différentes

label
  words: article, articles, section, chapitre, page, pages, numéro, n°, no, résolution, route, vol, porte, chambre, chaîne, version, niveau, boeing, airbus, apollo, covid, formule, windows, iphone, nord stream, groupe, unité, réacteur, zone, ligne, épisode, saison, étape, acte, tableau, catégorie, phase, loi, décret, tél, téléphone, fax, autoroute, france, chaine, rue, lot, annexe, alinéa, paragraphe, kilomètre, échelle de, échelle de risque de

cue
  words: tué, tués, morts, mort, blessé, blessés, bilan, total, totalise, à, atteint, nombre, contre, de, est, sont, était, compte, dont, font, fait, vendu, vendus, score, par, que, obtient, obtenu, obtiennent, obtiendrait, remporte, remporté, décroche, recueille, comptait, seulement, fixé, fixée, fixés, fixées, passé, passe, tombe, monte, grimpe, élève, établi, établie, enregistré, dénombré, recensé, a, ont

# A bare number counts where such a word stands right behind it: "45 were arrested".
cue-behind
  words: ont, sont, étaient, avaient, seraient, restent, furent, autres, d'entre eux, d'entre elles, d'entre nous, de ceux, de celles

span-cue
  words: pendant, durant, duré, dure, durer, durera, en, après, dans, passé, d'

span-tail
  words: de retard, d'avance, plus tard, plus tôt, auparavant, durant, de plus, de suspension

year
  words: en, depuis, de, année, années, an, l'an, dès, avant, après, fin, début, jusqu'en, printemps, été, automne, hiver, saison, d'ici, élection, élections

month
  words: janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, siècle, siècles

plural
  words: gens, personnes, morts, blessés, heures, minutes, secondes, jours, semaines, mois, ans, années, décennies, siècles

no-fraction
  words: tiers, demi, demie, demi-finale, demi-finales, quart de finale, quarts de finale, demis

no-ordinal
  words: premier ministre, première ministre, première dame, première guerre mondiale, seconde guerre mondiale, deuxième guerre mondiale, tiers monde, tout premier, premier ministres, second degré, premier secrétaire, premier degré, en premier, en premier lieu, en second lieu, premières heures, premières années

ordered
  words: anniversaire

known
  words: les, ces

determiner
  words: le, la, les, l', son, sa, ses, leur, leurs, notre, mon, ma, ce, cet, cette, un, une, du, au, de

no-single
  words: un, pas un seul, pas une seule, plus un seul, plus une seule, un seul coup, une seule fois

below-zero
  words: sous zéro, sous le zéro, au-dessous de zéro, en dessous de zéro

year-noun
  words: année, an

# A minute of a match, before its number.
minute-of-play
  words: minute

# Before a fraction that something changes by.
measure
  words: d', de

# Between the two numbers of a share; of-few where the second is ten at most, of-ten where it is ten or a hundred.
of-every
  words: sur chaque

of-few
  words: sur

# Between a mark and the best one.
out-of
  words: sur
