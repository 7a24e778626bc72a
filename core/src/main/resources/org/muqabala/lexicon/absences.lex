# Words by which a text says that there is none of what stands right behind them.

# Says so by itself.
none
  ar: بلا أي, بلا, دون أي, من دون أي, من دون, بدون أي, بدون, لا وجود لأي, عدم وجود أي, عدم وجود, انعدام, لا يوجد أي, لا توجد أي, لا يوجد, لا توجد, ليس هناك أي, ليس هناك, لم يكن هناك أي, لم يكن هناك, لم تكن هناك أي, لم تكن هناك
  en: no, without any, without a, without an, without, not any, not a, not one, not a single, zero
  fr: aucun, aucune, qu'aucun, qu'aucune, sans aucun, sans aucune, sans le moindre, sans la moindre, sans, pas le moindre, pas la moindre, nul, nulle, pas de, pas d', jamais de, jamais d', point de, plus de, plus d', plus aucun, plus aucune
  es: ningún, ninguna, sin ningún, sin ninguna, sin un, sin una, sin, ni un, ni una, ni un solo, ni una sola
  ru: без, без всякого, без всякой, без какого-либо, без какой-либо, без каких-либо, никакой, никакого, никаких, никакому, никакую, ни одного, ни одной, ни один, ни одна, ни одно

# Say so in a clause that is denied: "did not carry a detector", "denied that any prisoner had been taken".
any
  ar: أي, أية, بأي, لأي, من أي
  en: any, a, an, one
  fr: un, une, d'un, d'une, de, d', le moindre, la moindre, quelque, tout, toute
  es: un, una, algún, alguna, cualquier
  ru: какой-либо, какого-либо, каких-либо, какие-либо, какую-либо, хоть один

# With these before it an act is denied of everything: "denied any arrest", "nunca pidió".
all
  ar: أي, أية, بأي, لأي, أحد
  en: any, no, none, nobody, never, zero
  fr: aucun, aucune, qu'aucun, qu'aucune, tout, toute, nul, nulle, jamais, personne, moindre
  es: ningún, ninguno, ninguna, algún, alguna, cualquier, nunca, jamás, nadie
  ru: никакой, никакого, никаких, никакому, никакую, никто, никого, никогда, каких-либо, какого-либо, какой-либо, какую-либо

# With these behind it: "no hubo disculpa alguna".
after
  ar: أحد, أحدا, إطلاقا, قط, مطلقا, بتاتا, نهائيا
  en: anybody, anyone, whatsoever, anything
  fr: personne
  es: alguno, alguna, nadie
  ru: никого

# What is told behind these was spoken of before, so that it may be another one of its sort.
known
  ar: هذا, هذه, ذلك, تلك
  en: the, this, that, these, those, his, her, its, their, our, my
  fr: le, la, les, l, ce, cet, cette, ces, son, sa, ses, leur, leurs, du, au, aux, des
  es: el, la, los, las, este, esta, estos, estas, su, sus, del, al
  ru: этот, эта, это, эти, этого, этой, его, ее, их

# There is none of these in plain words where all went well: they say nothing of anything else.
course
  ar: مشاكل, حوادث, تأخير, شك, استثناء, سبب, مقابل, تعليق, تفاصيل
  en: incident, incidents, problem, problems, delay, hesitation, comment, details, reason, exception, doubt, question, answer, sign, word, way, need, point, evidence, choice, limit, fewer, less, more, later, longer, one, other, end
  fr: incident, incidents, problème, encombre, délai, doute, exception, commentaire, détail, détails, raison, suite, question, besoin, fin, nouvelle, compter
  es: incidentes, problema, problemas, demora, duda, excepción, comentarios, detalles, motivo, embargo, necesidad, fin
  ru: происшествий, проблем, задержек, сомнения, сомнений, исключения, комментариев, подробностей, причины, конца

# Behind "none", open those of whom none did something: "none of the nine carried one".
of
  ar: من
  en: of
  fr: de, des, d', d, du, parmi
  es: de, del, entre
  ru: из, среди

# Say that something is lacking: what stands right behind is what is lacking, and nothing else is denied ("lacked a fishing permit",
# "dug without a licence").
lacking
  ar: دون, من دون, بدون, بلا, انعدام, غياب, يفتقر إلى, تفتقر إلى, يفتقرون إلى, افتقر إلى, افتقرت إلى, يخلو من, تخلو من
  en: without, lack of, absence of, lacked, lacks, lacking
  fr: sans, manque de, manque d', absence de, absence d', dépourvu de, dépourvue de, faute de
  es: sin, falta de, ausencia de, carece de, carecen de, carecía de, carecían de, careció de, carecieron de
  ru: без, отсутствие, нехватка
