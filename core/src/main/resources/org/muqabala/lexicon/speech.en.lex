# How English news says who said something; classes as in speech.ar.lex.

say
  words: said, says, say, told, tells, added, adds, announced, announces, stated, states, explained, explains, reported, reports, report, declared, declares, confirmed, confirms, claimed, claims, claim, insisted, insists, stressed, stresses, emphasised, emphasized, noted, notes, pointed out, warned, warns, warn, acknowledged, acknowledges, admitted, admits, conceded, revealed, reveals, disclosed, argued, argues, argue, wrote, writes, tweeted, posted, asked, replied, responded, answered, continued, commented, remarked, recalled, alleged, alleges, allege, asserted, asserts, maintained, maintains, reiterated, repeated, testified, predicted, predicts, forecast, suggested, suggests, indicated, indicates, hinted, vowed, pledged, promised, threatened, accused, blamed, described, called, hailed, praised, criticised, criticized, condemned, quipped, joked, urged, ruled, concluded, cautioned, clarified, agreed that, complained, voiced, expressed, went on to say, vows, pledges, shows, showed, informed, briefed, reiterates, recalls, concedes, lamented, cautions, countered, testifies, recounted, boasted, shouted, observed, replies, responds, concludes

judge
  words: believes, believe, believed, thinks, think, thought, estimates, estimate, estimated, expects, expect, expected, hopes, hope, hoped, determined, found, finds, fears, fear, feared, considers, considered, assessed, assesses, suspects, suspect, suspected, doubts, knew, learned, learnt, felt, sees, decided

deny
  words: denied, denies, deny, denying, rejected, rejects, reject, rejecting, dismissed, dismisses, refuted, refutes, disputed, disputes, ruled out, rules out, refused, contradicted

# These may be followed by what was said without "that", or by its object.
bare
  words: said, says, say, believes, believe, believed, thinks, think, claimed, claims, claim, insisted, insists, admitted, admits, announced, announces, confirmed, confirms, denied, denies, deny, rejected, rejects, dismissed, refuted, disputed, ruled out, condemned, criticised, criticized, proposed, urged, alleged, alleges, acknowledged, acknowledges, warned, warns, pledged, vowed, hopes, hope, fears, fear, expects, expect, estimates, estimated, tells, stressed, emphasised, emphasized, reported, told, suggests, promised, threatened, accused, blamed, praised

describe
  words: described, called, accused, told, informed, reminded, assured

carry
  words: quoted, cited

from
  words: as saying

saying
  words: saying, adding, stressing, noting, insisting, warning, claiming, explaining, pointing out, emphasising, emphasizing, arguing, confirming, declaring, telling, acknowledging, describing, calling, alleging, announcing, reiterating, asserting, stating, suggesting, recalling, citing

saying-deny
  words: denying, rejecting, dismissing, ruling out

according
  words: according to, in the words of, as reported by, per, in the view of, in the opinion of, in a statement by, in a statement from

citing
  words: citing, quoting, on the basis of

according-pronoun
  words: according to him, according to her, according to them, in his words, in her words, in their words, in his view, in her view

that
  words: that, as

phrase-end
  words: on, at, after, before, during, following, late, early, earlier, today, yesterday, monday, tuesday, wednesday, thursday, friday, saturday, sunday, by, when, while, as, who, which, whose, also, has, had, have, later, then, recently, repeatedly, publicly, again, previously, will, would, last, this, speaking, flatly, strongly, immediately, now, still, never, not, already, to, about, with, via, through, that, is, was, were, are

occasion
  words: a statement, an interview, a press, a news, a report, a tweet, a post, a letter, a speech, a televised, a telephone, a phone, a brief, a written, a joint, a separate, remarks, comments, response, his, her, their, january, february, march, april, may, june, july, august, september, october, november, december, an email, a message, a video, a note, a blog, the statement, the report, an address, testimony, court, turn

role
  words: spokesman, spokeswoman, spokesperson, spokespeople, president, minister, prime minister, secretary, chairman, chairwoman, chair, chief, director, head, leader, leaders, official, officials, source, sources, witness, witnesses, expert, experts, analyst, analysts, researcher, researchers, scientist, scientists, doctor, doctors, ambassador, envoy, commander, general, governor, mayor, senator, lawmaker, lawmakers, judge, lawyer, lawyers, prosecutor, prosecutors, police, coastguard, army, military, ministry, government, agency, company, council, commission, committee, party, union, bank, court, authorities, services, investigators, fishermen, residents, survivors, economists, diplomats, diplomat, adviser, advisor, aides, aide, manager, coach, captain, king, queen, prince, pope, activist, activists, critics, opposition, rebels, the statement, the report, study, survey, white house, kremlin, pentagon, department, organisation, organization, group, newspaper, regulator, operator, spokesmen, executive, master, owner, manager, brigadier, colonel, major, lieutenant, admiral, sheriff, sergeant, bishop, imam, archbishop, superintendent, inspector, surgeon, engineer, farmer, nurse, teacher, economist, historian, epidemiologist, meteorologist, premier, chancellor, deputy, congressman, congresswoman, representative, dr, mr, mrs, ms, merchant, professor, father, mother, son, daughter, wife, husband, brother, sister, he, she, they, commissioner, magistrate, councillor, councilman, councilwoman, treasurer, undersecretary, ombudsman, auditor, coroner, detective, constable, warden, marshal, speaker, attorney, vice-president, registrar, provost, rector, comptroller, principal, headteacher, paramedic, firefighter, detectives

auxiliary
  words: has, had, have, also, later, then, is, was, were, are, been, being, has also, had also, previously, earlier, repeatedly, reportedly, has said, would, again, publicly, flatly, strongly, quickly, firmly, immediately, further, subsequently, categorically, reported, now

lead
  words: but, and, while, whereas, however, meanwhile, although, though, yet, so, because, as, that, when, if, separately, still, moreover, nevertheless

# Words that tell of several, of whom "he" and "she" do not speak.
plural
  words: people, police

he
  words: he

she
  words: she

they
  words: they, we, it, i, you, who, which

feminine
  words: spokeswoman, chairwoman, mrs, ms, queen, princess, actress, mother, daughter, wife, sister, congresswoman, businesswoman, policewoman

# Before a verb of saying: "as the minister said".
as
  words: as

honorific
  words: mr, mrs, ms, miss, dr, sir, lord, lady

# A word behind these is a noun, not a verb.
determiner
  words: the, a, an, his, her, its, their, this, that, these, those, no, any, our, my, your, first, last, new, of, by, and

# These open no noun phrase.
preposition
  words: of, for, in, on, with, from, to, by, about, after, before, at

# Make a verb passive: its subject did not say it.
passive
  words: is, are, was, were, been, being, be
