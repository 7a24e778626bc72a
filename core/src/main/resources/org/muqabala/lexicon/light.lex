# Concepts that say little about what a claim is about: they are met in any story and weigh little.
light
  concepts: begin, end, continue, stop, happen, carry-out, use, need, give, take, show, find, change, cause, kind, part, side, group, role, step, issue, first, last, new, old, big, important, area, person, country, move, work, want, know, expect, confirm-as-fact, describe, question, answer, reach-level, remain, leader, official-person, president, president-elect, minister, foreign-minister, government, member, report, direction, high, possible, clear, certain, complete
