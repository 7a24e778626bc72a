planned
  words: will, would, shall, 'll, won't, is to, are to, was to, were to, is expected to, are expected to, was expected to, were expected to, expected to, is due to, are due to, due to be, is set to, are set to, set to, is scheduled, are scheduled, scheduled to, scheduled for, plans to, plan to, planned to, planning to, intends to, intend to, intended to, is going to, are going to, going to, is about to, are about to, is planned, are planned, to be held, aims to, aim to

possible
  words: may, might, could, it is possible, is possible, possible that, possibly, perhaps, maybe, is likely, are likely, likely to, is unlikely, unlikely to, potentially, can, probably, is thought to, are thought to, appears to, appear to, seems to, seem to, would be, would have, apparently

# Months that look like a modal are left out by their neighbours.
no-modal
  words: slump in demand, fall in demand, drop in demand, rise in demand, in demand, weak demand, falling demand, rising demand, global demand, domestic demand, lower demand, higher demand, demand for oil, demand for gas, in may, of may, early may, late may, mid may, since may, by may, last may, next may, this may, until may, from may, theresa may, the call for, a call for, first call for, last call for, calls for help, call for help, distress calls, the demand, the demands, their demand, their demands, his demands, its demands, requested anonymity, requested not to be, requested that his name, requested that her name, demanded anonymity

conditional
  words: if, unless, provided that, on condition that, as long as, in case, in the event, assuming, should they, were it, only if, even if, otherwise

unconditional
  words: as if, on condition of, what if

demanded
  words: must, should, ought to, demand, demands, demanded, demanding, call for, calls for, called for, calling for, called on, calls on, calling on, call on, urge, urges, urged, urging, requests that, requested, requires, required to, insist on, insisted on, let us
