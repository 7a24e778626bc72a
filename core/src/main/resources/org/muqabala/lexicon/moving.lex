# Counts that move while a story is told: of two that differ the one told later may be a later state. "concepts" lists ids of
# the concept lexicon, of what is counted or of the role it is counted in; those that they hold belong with them.
# What only grows as more is found out.
toll
  concepts: kill, recover-bodies, injure, rescue, evacuate, displace, detain, release, infection, disease-case, destroy, damage
# What is counted in stages, each told with its hour: it grows up to a final count.
tally
  concepts: turnout, vote-count
# What may rise and fall.
shifting
  concepts: missing, hospitalise, siege, labour-strike
# What follows upon another event of its kind: an amount told of it is none of the event that it follows.
sequel
  concepts: aftershock
