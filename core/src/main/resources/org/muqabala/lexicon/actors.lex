# Roles of which a source may tell who holds them. "initiator" is a facet of its own; the others are the facet "actor".
initiator
  concepts: initiative, approach
mediator
  concepts: mediate
host
  concepts: host
delegation
  concepts: lead-delegation, chair-meeting
perpetrator
  concepts: attacker, claim-responsibility, blame
# Acts of one upon another, of which the first holds the role ("Madrid approached Rome"), or the second ("the report blames
# the gang").
first
  concepts: approach
second
  concepts: blame
