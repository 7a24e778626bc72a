# What news tells of as an event with a time, a place and participants of its own: a header names the family, and events of
# one family may be one event told in different words (a call, talks, a conversation). "concepts" lists ids of the concept
# lexicon; the concepts that they hold belong with them, but for those under "except". What "generic" lists may mean any
# event of the family (the talks, the meeting); two others are one event only where one is held by the other.
contact
  concepts: contact
  except: dialogue, discuss, letter, congratulate, condolence, diplomacy, correspondence, direct-negotiation, speech
  generic: contact, talks, meeting
attack
  concepts: attack, hostilities, clash, siege, massacre
ceasefire
  concepts: ceasefire
exchange
  concepts: exchange-prisoners
accident
  concepts: accident, collide, sink
disaster
  concepts: disaster
funeral
  concepts: funeral
inspection
  concepts: inspect
protest
  concepts: protest
strike
  concepts: labour-strike, walkout
vote
  concepts: vote, election, referendum
trial
  concepts: trial
match
  concepts: match
launch
  concepts: space-launch
opening
  concepts: open-facility
festival
  concepts: festival, concert, auction, exhibition
