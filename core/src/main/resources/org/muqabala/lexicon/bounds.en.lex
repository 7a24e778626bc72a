# Words that hedge a number: before it, or after it and its noun.

over
  before: more than, over, above, in excess of, exceeding, exceeds, exceed, exceeded, upwards of, upward of, greater than, higher than, longer than, just over, well over, north of, topped, topping, surpassed, surpassing
  after: and more, plus, and counting, odd, +

atLeast
  before: at least, no fewer than, no less than, not less than, a minimum of, minimum of
  after: at least, or more, or longer, or higher, and over, and above, minimum, or older

under
  before: less than, fewer than, under, below, lower than, shorter than, just under, well under

atMost
  before: within, up to, at most, no more than, not more than, as many as, as much as, a maximum of, maximum of, no longer than, did not last more than, does not last more than, did not take more than, not exceeding, not exceed, not exceeded, does not exceed, did not exceed, not last longer than, not take longer than, never more than
  after: at most, or less, or fewer, maximum, or under

about
  before: about, around, approximately, approx, approx., roughly, some, nearly, almost, close to, an estimated, estimated, circa, ca., in the region of, an average of, more or less, roughly about, just about, on the order of, near, ~, ≈, exactly about
  after: or so, approximately, or thereabouts

# "From 3 to 5" after a verb of change are two figures.
range
  to: to, or, till, up to
  from: from
  between: between
  and: and, to
  change: rose, rise, rises, risen, rising, fell, fall, falls, fallen, falling, increased, increase, increases, increasing, decreased, decrease, dropped, drop, drops, cut, grew, grow, grown, up, down, climbed, slashed, slash, reduced, reduce, shrank, shrunk, jumped, raised, raise, lowered, went, declined, decline, slid, surged, changed, doubled, revised
