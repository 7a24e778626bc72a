# Acts of which a time of one dates the others too, as sources choose their words: who was dismissed left office, and when
# lorries may cross, the border is open. A concept stands in the first family that lists it or one that holds it.

# Never what a time dates.
undated
  concepts: take-place, remember, schedule, plan, promise, expect, hope, call-for, specify, believe, consider, last-for, remain, know, respect
leaving-office
  concepts: dismiss, resign, replace, impeach, disqualify-office, suspend-official, retirement, reshuffle, government-falls, abdicate
taking-office
  concepts: take-office, appoint, inaugurate-leader, ascend-throne, form-government, succeed-in-office
stoppage
  concepts: labour-strike, stop, general-strike, strike-called-off
calamity
  concepts: accident, disaster, collide, crash, sink, capsize, derail, explosion, fire, plunge, vehicle-plunge, collapse, building-collapse, landslide, avalanche, fall, fall-from-height, flood, dam-burst, gas-leak, substance-leak, leak, run-aground, kill, burn-to-death, drown, injure, trapped, attack, shoot, bomb-attack, massacre, stab, bombard, clash, violence, riot
evacuation
  concepts: evacuate, leave, displace, flee, instruct
opening
  concepts: open, reopening, reopen-road, classes-resume, open-border, open-airspace, transit-cross, restore, resume-service, unlock
accord
  concepts: sign, agree, deal-agreed, pay-deal, breakthrough, settle-lawsuit, approve-candidate, merger
talks
  concepts: contact, discuss, dialogue, direct-negotiation, consultation, negotiation, talks, meeting, summit, session, decide
examination
  concepts: inspect, medical-test, test, evaluate
arrest
  concepts: arrest, capture-person, hold-in-custody, keep-hold, detain, search-raid
ruling
  concepts: convict, sentence, acquit, punish, deliberate-verdict, uphold-verdict, overturn-verdict, trial, court-hearing
ballot
  concepts: vote, election, referendum, elect, by-election, polls-open, polls-close
break-in
  concepts: theft, robbery, art-theft, loot, break-something, enter, infiltrate, steal-data
computer-attack
  concepts: cyber-attack, outage, encrypt
game
  concepts: match, final, semi-final, tournament, kick-off, win-match, lose-match, match-abandoned
building
  concepts: build, establish, inaugurate, open-facility, factory-opening, complete-project
outbreak
  concepts: infection, confirm-case, diagnose, outbreak, epidemic, disease-death
liftoff
  concepts: space-launch, space-mission, take-off, launch-missile
homecoming
  concepts: return, return-home, arrive, receive-guest
burial
  concepts: funeral, bury
freeing
  concepts: release, release-from-custody, free-trapped, hand-over, exchange-prisoners, give-back
truce
  concepts: ceasefire, enter-into-force, lift-restriction
festivity
  concepts: celebrate, festival, ceremony, concert
recall
  concepts: recall-product, withdraw-from-circulation
price-move
  concepts: rate-hike, rate-cut, increase, reduce, price-rise, price-fall
# Right before a time these tell that it dates what stands before them: "يعود إلى عام 2011".
dating-back
  concepts: return
breaking-off
  concepts: leave-talks, end
