# What joins something known with what is said of it: who "denied that the fire was deliberate" denies no fire. In Arabic the first
# word stands before what is known, and a verb of the past that may follow behind "qad"; elsewhere the link stands between the two.

link
  ar: أن يكون, أن تكون, أن يكونوا, أن يكن, كون
  en: was, were, is, are, had been, has been, have been, had, has
  fr: soit, soient, est, sont, était, étaient, ait, aient, a été, avait, avaient
  es: fuera, fueran, fuese, fuesen, sea, sean, es, era, eran, esté, estén, está, están, estuviera, estuvieran, estuviese, haya, hayan, hubiera, hubiese, había
  ru: был, была, было, были, является, являются, стал, стала, стало, стали

# What opens a subject that is known. The Arabic article is written with its word; Russian has none, so that "that" opens one.
known
  en: the, its, his, her, their, this
  fr: le, la, les, son, sa, ses, leur, leurs, ce, cette
  es: el, la, los, las, su, sus, este, esta
  ru: что

# Stands before a verb of the past.
past
  ar: قد
