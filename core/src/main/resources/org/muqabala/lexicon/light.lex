# Concepts that say little about what a claim is about: they are met in any story and weigh little.
light
  concepts: date-back-to, anonymity, begin, end, continue, stop, happen, carry-out, use, need, give, take, show, change, cause, kind, part, side, group, role, step, issue, first, last, new, old, big, important, area, person, country, move, work, want, know, expect, confirm-as-fact, describe, question, answer, reach-level, remain, leader, official-person, president, president-elect, minister, foreign-minister, government, member, report, direction, high, possible, clear, certain, complete, say, deny, acknowledge, include, follow, handle, suffer-from, submit, obtain, service, activity, event-itself, life, case-matter, level-degree, sector, extent, basis, idea, example, factor, item, half-share, rate, whole, recent, certain-some, related, available, able, number-of, age, system, commit-act, specify, wave-series, practise, leave-behind, face, relations, performance, exploit-site, line-route, signal, depend, act, minute-of-play, take-place, remember, count
# Verbs that say how long something took: what it was stands before them.
lasting
  concepts: last-for, continue, remain, stop
# What puts an end to something: a length of time beside it is of that.
ending
  concepts: end, leave-talks, cancel
