negation
  words: qu'aucun, qu'aucune, pas, jamais, rien, aucun, aucune, ni, nul, nulle, personne ne, plus aucun, plus aucune, non, n'est plus, ne sont plus, personne n', rien n'

# Says of what is said that it is not so.
untrue
  words: faux, fausse, fausses, infonde, infondee, infondes, infondees, sans fondement, denue de tout fondement, denuee de tout fondement, denues de tout fondement, denuees de tout fondement, mensonger, mensongere, mensongeres

# Deny where no verb stands before them: "talks without result".
lack
  words: sans, absence de, faute de, dépourvu de, dépourvue de, dépourvus de, dépourvues de

# "ne" alone denies with the second half only; "ne ... que" does not deny.
half-negation
  words: ne, n'

# The second half that is no negation without the first.
halved
  words: plus, guere, point

affirming
  words: aucun gravement, aucune gravement, aucun grave, aucune grave, aucun dans un état grave, sans gravité, match nul, matchs nuls, match nul et vierge, score nul, ne pas être nommés, ne pas être nommées, ne pas être cités, ne pas être citées, ne pas être identifiés, ne pas être identifiées, ne pas dévoiler son nom, ne pas donner son nom, ne pas être nommé, ne pas être nommée, ne pas être cité, ne pas être citée, ne pas être identifié, ne pas être identifiée, jamais vu, jamais vue, pas vu depuis, pas seulement, non seulement, sans doute, sans aucun doute, pas moins de, ne que, plus ou moins, sans precedent, sans exception, sans compter, pas que, organisation non gouvernementale, non gouvernementale, non gouvernementales, ou non, ou pas, pourquoi pas, nul doute, pas cessé de

except
  words: sauf

denial
  words: nie, nient, niait, nier, niant, dement, dementi, dementent, dementir, dementant, refute, refutent, refuter, exclu, exclut, exclure, excluant, conteste, contestent, contester

refusal
  words: rejette, rejettent, rejeter, rejetant, refuse, refusent, refuser, refusant, echoue a, n'a pu, écarte, écartent, écarter, écartant, écarta

accusation
  words: accusation, accusations, allegation, allegations, rumeur, rumeurs, affirmation, affirmations, information, informations, thèse, thèses, hypothèse, hypothèses, version, idée

subordinate
  words: que, qu', qui, dont, parce, si, quand, lorsque, ou, alors, apres, avant, tandis, puisque, malgre, afin

failure
  words: echoue a, n'a pu, n'ont pu, refuse de, refusent de, a refuse de, manque de
