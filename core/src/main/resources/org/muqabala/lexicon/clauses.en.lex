strong
  words: while, whereas, but, although, though, even though, however, and that

after-comma
  words: and, but, while, after, before, which, who, because, since, as, so, yet, adding, with, although, though, despite, including, leaving, bringing, making, killing, prompting, forcing, nor, or, then, until, unless, if

relative
  words: which, who, where, with, including, as, or, leaving, bringing, making, when, since, despite, before

coordinator
  words: and, but

# Finite verbs that show that a clause has its predicate.
verb
  words: is, are, was, were, has, had, have, will, would, can, could, may, might, must, should, shall, did, does, do, said, says, told, went, came, took, gave, made, met, began, fell, rose, won, lost, fled, left, found, held, sent, saw, struck, broke, hit, fought, led, killed, wounded, injured, died, signed, agreed, announced, denied, rejected, called, launched, reached, received, asked, warned, pledged, reported, showed, started, ended, became, remain, remained, remains, grew, cut, paid, spoke, wrote, got, kept, brought, put, set, shot, sank, stood, felt, knew, said, cost, sold, bought, built, closed, opened, issued, voted, approved, dropped, increased, decreased, declined, arrived, returned, moved, added, continued, needs, need, wants, want, plans, expects

no-verb
  words: to

verb-ending
  words: ed

# These leave the speech before them.
leaving
  words: while, whereas, meanwhile
