# Who does what a claim tells. "who" lists the concepts of those that act; "speech" the acts of saying, of which each source
# has its own speakers; "brings" the acts of bringing something about; "effects" what has a cause that sources look for.
who
  concepts: organisation, team, company, government, party, coalition, parliament, municipality, court, judge, prosecutor, police, police-officer, armed-force, armed-group, gang, civil-defence, union, regulator, rights-group, ngo, mediator, delegation, official-person, chief-executive, owner, firefighter, fisherman, rescuer, volunteer, driver, captain, pilot, demonstrator, spectator, militia, rebel
speech
  concepts: say, accuse, blame, deny, describe, confirm-as-fact, explain, acknowledge, believe, expect, show, reveal, publish, warning, criticise, praise, discuss, statement, consider, concern, want, know, meeting, contact, agree, demand, request, hope, agreement, kill, injure, missing, aboard, displace, infection, survive, lose
brings
  concepts: cause
effects
  concepts: disaster, accident, fire, leak, collapse, explosion, outage, epidemic, outbreak, crash, derail, flood, sink, kill, delay, cancel, disrupt, harm
