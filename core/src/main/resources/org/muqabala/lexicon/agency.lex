# The words that tell who did a thing, or what brought it about, by where they stand.

# Right behind an act and before who did it: "was proposed by".
by
  ar: من قبل, من جانب, على يد, على أيدي, بواسطة
  en: by
  fr: par
  es: por, por parte de
  ru: со стороны

# Before who did it, where the act follows: "it was the mayor who asked".
cleft
  en: it was, it is, it's
  fr: c'est, ce sont, c'était, ce fut, c'étaient
  es: fue, fueron, es, son, fue el propio, fue la propia
  ru: именно

# Between who did it and the act in such a sentence.
who
  ar: هو الذي, هي التي, هو من, هي من, هم الذين, هم من, أول من, أول من بادر
  en: who, that, which
  fr: qui, que
  es: quien, quienes, que, el que, la que, los que
  ru: кто, который, которая

# An act behind these is done to what stands before it: "were arrested".
passive
  en: was, were, been, being, be, is, are, get, got
  fr: été, était, étaient, est, sont, sera, seront, être, fut, furent
  es: fue, fueron, sido, ser, será, serán, era, eran, es, son
  ru: был, была, было, были, будет, будут
  ar: تم, تمت, يتم, جرى, جرت

# Right before what brought something about: "caused by", "due to".
cause-behind
  ar: بسبب, نتيجة, جراء, ناجم عن, ناجمة عن, الناجم عن, الناجمة عن, نجم عن, نجمت عن, ناتج عن, ناتجة عن, نتج عن, نتجت عن, سببه, سببها, سببه هو, السبب هو, السبب كان, يعود إلى, يعود السبب إلى, تعود إلى, مصدر العدوى هو, مصدره, مصدرها, يرجع إلى, ترجع إلى, من جراء, تشير إلى
  en: caused by, due to, because of, as a result of, resulted from, resulting from, sparked by, triggered by, set off by, started by, ignited by, brought down by, blamed on, blame on, attributed to, traced to, traced back to, down to, the cause was, cause was, points to, pointed to, point to, stemmed from, brought about by, the source was, thanks to
  fr: à cause de, en raison de, dû à, due à, dus à, dues à, provoqué par, provoquée par, causé par, causée par, déclenché par, déclenchée par, entraîné par, à la suite de, à l'origine de, s'explique par, est partie de, est parti de, imputé à, imputée à, attribué à, attribuée à, la cause serait, provient de, par suite de
  es: debido a, a causa de, por culpa de, provocado por, provocada por, causado por, causada por, originado por, originada por, desatado por, desatada por, se debió a, se debe a, atribuido a, atribuida a, como consecuencia de, tras el fallo de, apunta a, apuntan a, motivado por
  ru: из-за, вследствие, в результате, вызван, вызвана, вызвано, по причине, причиной стал, причиной стала, причиной стало, произошел из-за, произошло из-за

# Between what brought something about and that: "corroded cables caused the collapse".
cause-before
  ar: تسبب في, تسببت في, تسبب ب, تسببت ب, أدى إلى, أدت إلى, أشعل, أشعلت, كان السبب, وراء, هو سبب, هي سبب
  en: caused, causes, causing, sparked, triggered, set off, ignited, started the, started it, led to, brought down, touched off, was to blame, let the
  fr: a provoqué, ont provoqué, a causé, ont causé, a déclenché, ont déclenché, a entraîné, est à l'origine, serait à l'origine, sont à l'origine
  es: provocó, provocaron, causó, causaron, originó, originaron, desató, desencadenó, produjo, dio origen
  ru: вызвал, вызвала, вызвало, вызвали, стал причиной, стала причиной, стало причиной, привел к, привела к, привело к

# Right before a noun: what follows is a thing spoken of, not done by whoever stands before ("blames them for the attack").
noun
  en: the, a, an, of, for, in, on, to the, his, her, their, its, this, that, these, any, no, from
  fr: le, la, les, l', un, une, de, d', du, des, ce, cette, ces, son, sa, ses, leur, leurs, aux, au
  es: el, la, los, las, un, una, de, del, su, sus, este, esta, al
  ru: в, на, о, об, за, от, до, из, для, с
