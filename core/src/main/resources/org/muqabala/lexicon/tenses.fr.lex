# What tells whether the words around a time are of what was or what will be.

past
  words: a, ont, avait, avaient, était, étaient, fut, furent, eut, a été, ont été, ayant, eu, fait, aurait, auraient, est mort, est morte, est né, est née, s'est, se sont
  endings: é, ée, és, ées, aient, èrent
  accented: à
  except: mitad, été, côté, université, société, sécurité, santé, comité, traité, liberté, autorité, autorités, députée, député, députés, musée, armée, journée, soirée, matinée, année, années, entrée, durée, réalité, qualité, activité, blé, marché, café, cité, pitié, moitié, volonté, prévue, prévu, prévues
future
  words: prévu, prévue, prévus, prévues, doit, doivent, va, vont, sera, seront, aura, auront, devrait, devraient, attendu, attendue, à venir, en vue, d'ici, pourrait, ira, fera, feront, veut, compte, entend, programmé, programmée, tiendra, tiendront, prévoit, prévoient, espère, espèrent, réclame, réclament, demande que, demandait que, annoncé pour, promet, promettent, ait lieu, aient lieu, de rouvrir, de reprendre, de se revoir, de se retrouver, de se réunir, à manifester, à la grève, à comparaître, pour comparaître
  endings: era, eront, ira, iront, dra, dront, vra, vront, rra, rront
  except: opéra, caméra, ebola
present
  words: se tient, débute, commence, ouvre, reçoit, rencontre, est, sont, accueille, aura lieu, a lieu
clause
  words: que, qu', mais, tandis que, alors que

# Right before a time that lies ahead, unless the verb is of the past.
ahead
  words: jusqu'à, jusqu'au, d'ici, d'ici à, pas avant, au plus tard, au plus tôt
