# Who may stand for one another as the doer of a deed: the minister for the government, the skipper for his boat. Two of one
# family are never told to be different doers by these words alone.
state
  concepts: government, official-person, leader, ministry, parliament, municipality, country, diplomat, delegation
order
  concepts: police, police-officer, prosecutor, court, judge
force
  concepts: armed-force, soldier
fighters
  concepts: armed-group, militia, rebel, gang
saving
  concepts: civil-defence, rescuer, firefighter, team, volunteer
labour
  concepts: union
business
  concepts: company, chief-executive, owner
crowd
  concepts: demonstrator, spectator
