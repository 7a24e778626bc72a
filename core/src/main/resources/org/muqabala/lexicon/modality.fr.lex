planned
  words: va, vont, allait, sera, seront, aura, auront, pourra, fera, feront, devrait, devraient, il est prevu, est prevu, est prevue, sont prevus, sont prevues, prevoit de, prevoient de, compte, comptent, envisage de, a l'intention de, ira, viendra, aura lieu, se tiendra, se rendra, rencontrera, reprendra, reprendront, commencera, debutera, s'ouvrira

# "va" and "compte" plan only before an infinitive.
before-infinitive
  words: va, vont, allait, allaient, compte, comptent

possible
  words: peut, peuvent, pourrait, pourraient, peut-etre, peut etre, possible, possibles, probablement, vraisemblablement, eventuel, eventuelle, eventuellement, il se peut, serait, seraient, aurait, auraient, semble, semblent

conditional
  words: si, s'il, s'ils, a condition, au cas ou, en cas de, a moins que, pourvu que, sauf si, dans le cas ou

unconditional
  words: comme si, meme si, si bien que

demanded
  words: doit, doivent, il faut, faut, exige, exigent, exiger, demande, demandent, reclame, reclament, appelle a, appellent a, appele a, devait, ordonne, exhorte, necessaire

# What looks like a demand, or a wish, and is none.
no-modal
  words: demande pardon, demandent pardon, demande des excuses, demande l'anonymat, demande a rester anonyme, demande a ne pas etre
