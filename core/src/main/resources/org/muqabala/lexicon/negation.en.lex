negation
  words: not, never, no, neither, nor, nobody, none, nothing, cannot, nowhere, hardly, scarcely, n't, no longer, unable to, yet to

# Says of what is said that it is not so.
untrue
  words: false, untrue, simply wrong, baseless, unfounded, groundless, without foundation, without merit, fabricated

# Deny where no verb stands before them: "talks without result".
lack
  words: without, lack of, absence of, lacked, lacks, lacking

quality-negation
  words: un

affirming
  words: none seriously, none of them seriously, none critically, none of them critically, none life-threatening, none in a serious, none in serious, not to be named, not to be identified, not be named, not be identified, not authorised to speak, not authorized to speak, never seen before, not seen since, not been seen since, no earlier than, not before, not only, not just, not merely, not simply, not least, no doubt, without doubt, no wonder, whether or not, or not, no less than, no fewer than, no more than, no later than, no matter, nothing but, none other than, not to mention, no sooner, without exception, no small, why not, if not, not until, more often than not, no one but, could not be more, never stopped, never ceased

except
  words: except, but

denial
  words: denied, denies, deny, denying, denial, denials, disputed, disputes, disputing, refuted, refutes, refuting, ruled out, rules out, ruling out, rule out, dismissed as, rejected as

refusal
  words: rejected, rejects, reject, rejecting, dismissed, dismisses, dismissing, rejection of

accusation
  words: allegation, allegations, accusation, accusations, claim, claims, charge, charges, report, reports, rumour, rumours, rumor, rumors, suggestion, suggestions, statement, assertion, assertions, theory, theories, notion, idea, version, hypothesis

subordinate
  words: that, which, who, whom, whose, because, if, when, where, while, after, before, although, though, unless, so, since, whether, despite, as, to, until

failure
  words: failed to, fails to, fail to, failing to, declined to, declines to, refused to, refuses to, refuse to, refusing to, failure to, refusal to, stopped short of, missed a, missed an, missed its, missed his, missed her, missed their, missed the, skipped
