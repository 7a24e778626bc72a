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
