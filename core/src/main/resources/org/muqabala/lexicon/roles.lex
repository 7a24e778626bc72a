# Roles in which people and things are counted that exclude one another: a figure of one is never compared with a figure of
# another. The header names the role; "concepts" lists ids of the concept lexicon, those that they hold belong with them.
dead
  concepts: kill, recover-bodies, disease-death
injured
  concepts: injure, hospitalise
missing
  concepts: missing
saved
  concepts: rescue, evacuate
aboard
  concepts: aboard
displaced
  concepts: displace
detained
  concepts: detain
released
  concepts: release
infected
  concepts: infection, disease-case
recovered
  concepts: recover-illness
demanded
  concepts: pay-demand
offered
  concepts: pay-offer
settled
  concepts: pay-deal
# What follows upon another event of its kind.
aftershock
  concepts: aftershock
