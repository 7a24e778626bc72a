# What tells the end of a sentence in Arabic. One block a sort of word, "id : type", its words under "words".
#   inner         a stop after it never ends a sentence (Mr.)
#   closing       a stop after it ends one only before a starter (U.S.)
#   hour          a stop after it ends one unless a continuation follows (a.m.)
#   starter       a word that begins sentences
#   continuation  a word that goes on after an hour: days, time zones
#   speech        a verb that goes on after a quotation with who said it
#   cue           a word right before a quotation that makes it someone's words, however short
titles : inner
  words: أ.د, د, م, أ, ق.م, هـ
hours : closing
  words: ق.ظ, ب.ظ
speech : speech
  words: قال, قالت, يقول, تقول, أضاف, أضافت, تابع, تابعت, صرح, صرحت, أكد, أكدت, بحسب, حسب, وفق, وفقا, على حد, هكذا, أوضح, أوضحت, كتب, كتبت
cues : cue
  words: بأنه, بأنها, بأنهم, بأنهما, بأن, إنه, إنها, إنهم, أنه, أنها, أن, إن, قال, قالت, قائلا, قائلة, يقول, تقول, كانت, كان, بوصفه, باعتباره, باعتبارها, عبارة
