# What tells whether the words around a time are of what was or what will be.

past
  words: was, were, had, has, have, did, said, told, met, held, took, came, went, made, won, lost, shot, left, began, fell, rose, gave, got, saw, spoke, hit, fled, struck, sent, broke, brought, led, became, died, fired, found, signed, since, didn't, wasn't, weren't, ended, been
  endings: ed
  except: need, united, speed, indeed, hundred, red, feed, seed, breed, planned, scheduled, expected
future
  words: will, won't, shall, going to, scheduled, set to, due, due to, plans to, planned, expected, is expected to, are expected to, upcoming, to be held, will be, would, to take place, ahead of, expected to, scheduled for, slated, set for, plan to, hopes to, aims to, to meet, to begin, to start, to open, to visit, to reopen, to resume, to hold, to vote, to appear, to sign, to launch, agreed to, decided to, vowed to, pledged to, must, can, by the, deadline, postponed to, postponed until, delayed until, expect, expects, forecast, forecasts, hope to, promise to, promised to, vows to, intends to, intend to, will not, next
present
  words: is, are, meets, holds, begins, starts, opens, takes place, visits, hosts
clause
  words: that, which, who, but, while, because

# Right before a time that lies ahead, unless the verb is of the past.
ahead
  words: until, till, by, no earlier than, not before, no later than
