# Roles in which people and things are counted that exclude one another: a figure of one is never compared with a figure of
# another. The header names the role; "concepts" lists ids of the concept lexicon, those that they hold belong with them.
dead
  concepts: kill, recover-bodies, disease-death
injured
  concepts: injure, hospitalise
missing
  concepts: missing
saved
  concepts: rescue, evacuate, survive
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
# How people vote.
favouring
  concepts: vote-yes
opposing
  concepts: vote-no, oppose, reject
abstaining
  concepts: abstain
# Of sums, shares and lengths of time, not of people; what is needed is asked for, votes and seats too.
demanded
  concepts: pay-demand, demand, request, seek-sentence, call-for, want, need
offered
  concepts: pay-offer, propose, proposal
settled
  concepts: pay-deal
# What a place holds is not how many came.
capacity
  concepts: capacity
# What follows upon another event of its kind.
aftershock
  concepts: aftershock
