# How sure it is that who denies an act denies what another text asserts under the same word.
# Acts met in every story: that one was not done here says nothing of one done there.
common
  concepts: aboard, water, electricity, food, shelter, discuss, decide, achieve, publish, intend, believe, interest, demand, request, warning, meeting, visit, attend, raise-an-issue, help, support, prepare, defend, tension, influence, dispute, succeed, cooperation, increase, reduce, rise, fall, improve, receive, send, open, close, leave, return, arrive, plan, try, allow, prevent, criticise, praise, consider, propose, kill, injure, attack, choose, call, buy, sale, damage, destroy, work, agree, threat, cancel, delay, rescue, evacuate, arrest, detain, accuse, concern, doubt, wait, search, reveal, use, trust, respect, need, develop, progress, remain, begin, end, stop, continue, reaction, carry-out, end-meeting, start-meeting, invest, research, write, read, prosecute, contact, negotiation, confirm-as-fact, describe, explain, compare, enter, exit, approach, move, lead-to, cause, call-for, ensure, happen, take-place, find, give, take, change, want, know, show, say, conflict, war, crisis, understand
# Opposites of which only one can be so, of whatever is told.
exclusive
  concepts: test-positive, test-negative, resign, dismiss, convict, sentence, acquit, agree, fail-to-agree, concede-defeat, plead-guilty, plead-not-guilty, pass-exam, fail-exam, win-election, lose-election, enter-into-force, power-restored, power-cut, uphold-verdict, overturn-verdict, in-private, in-company, present-at-hearing, absent-from-hearing
# What follows these was expected or wished for, and a denial of that says nothing of whether it came about.
expected
  concepts: expect, hope, want, fear
# Acts that undo the act named right behind them: who refuses to apologise does not apologise.
undoing
  concepts: reject, stop, cancel, prevent, ban, fail, avoid-answer, boycott, suspend, veto, oppose
# What is asked for or threatened with behind these is not said to have been done: "demanded a ransom", "threatened to detonate a bomb".
asking
  concepts: demand, request, threat, call-for
# Who denies these of something denies that it is meant to come: "denied having threatened sanctions".
intending
  concepts: threat, intend, promise
# How many do these is a part of doing them: "four people were in the room with him" does not tell of several who did it.
together
  concepts: in-company
# Verbs by which somebody denies what others say: what stands before them is who denies, not what is denied.
denying
  concepts: deny, refute, rule-out, reject
# Who denies or rejects these denies what was said, not that somebody said it: "rejected the accusations", "denied the charges".
saying
  concepts: accuse, charge, news-report, statement, say
# Who does these says that it is so, against whoever denies the charges.
admitting
  concepts: plead-guilty, confess
# And these: who denies them is not contradicted by whoever makes them.
charging
  concepts: charge, accuse
# Of the exclusive opposites those that a story tells of once: two claims are set side by side for them alone.
once
  concepts: test-positive, test-negative, convict, acquit, plead-guilty, plead-not-guilty, pass-exam, fail-exam, win-election, lose-election, power-restored, power-cut, uphold-verdict, overturn-verdict, present-at-hearing, absent-from-hearing
# Who does not do these of something leaves it open: "would not say whose aircraft it was".
telling
  concepts: say, specify, reveal, explain, describe, identify, confirm-as-fact, know, understand, decide
# What does not do these goes on: "the rain did not stop" denies no rain.
lasting
  concepts: stop, end, suspend
# Who denies these of something does not deny the thing: "denied having confessed to taking money", "that it was warned of the attack".
conveying
  concepts: confess, acknowledge, plead-guilty, know, warning, notify, doubt
# These bring in what is denied: "found no trace of an anchor" denies that there was one, not that something was found.
bringing
  concepts: find
# Who denies these of one place says nothing of another: "was not moved out of the province", "was moved to a hospital".
towards
  concepts: enter, transfer, arrive, send, move, leave, return, evacuate, visit
# One way in which a wider thing comes about, of many: who denies these does not deny the thing.
way
  concepts: exchange-prisoners, parole
