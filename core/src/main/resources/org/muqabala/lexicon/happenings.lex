# What news tells of as an event with a time, a place and participants of its own: a header names the family, and events of
# one family may be one event told in different words (a call, talks, a conversation). "concepts" lists ids of the concept
# lexicon; the concepts that they hold belong with them.
contact
  concepts: contact
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
