# Words of French that hedge a number: before it, or after it and its noun.

over
  before: plus de, plus d', plus du, plus des, au-delà de, au-dessus de, supérieur à, supérieure à, dépassant, dépasse, dépassé, excédant, plus que
  after: passés, et plus

atLeast
  before: au moins, pas moins de, au minimum, un minimum de, minimum
  after: au moins, ou plus, au minimum, minimum, au bas mot

under
  before: moins de, moins d', moins du, moins des, en dessous de, inférieur à, inférieure à

atMost
  before: dans un délai de, jusqu'à, au plus, au maximum, tout au plus, pas plus de, un maximum de, maximum, n'a pas duré plus de, n'ont pas duré plus de, ne dépasse pas, ne dépassent pas, n'a pas dépassé, n'excède pas, n'a pas excédé, ne durera pas plus de
  after: au plus, au maximum, maximum, ou moins, tout au plus

about
  before: environ, près de, près d', près du, près des, quelque, autour de, aux alentours de, à peu près, approximativement, de l'ordre de, presque, quasiment, une moyenne de, aux environs de, avoisinant
  after: environ, à peu près, approximativement

range
  to: à, ou, jusqu'à
  from: de, d', entre
  between: entre
  and: et
  change: augmenté, augmente, passé, passe, passer, passant, baissé, baisse, grimpé, chuté, monté, descendu, reculé, progressé, réduit, réduire, réduits, réduite, diminué, diminuer, diminue, amputé, coupé, hausse, recul, tombé, relevé, abaissé
