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
  fr: à cause de, en raison de, dû à, due à, dus à, dues à, provoqué par, provoquée par, causé par, causée par, déclenché par, déclenchée par, entraîné par, à la suite de, à l'origine de, s'explique par, est partie de, est parti de, est partie d', est parti d', est partie du, est parti du, imputé à, imputée à, attribué à, attribuée à, la cause serait, provient de, par suite de
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

# Right before who ordered something.
ordering
  ar: بأمر من, بأوامر من, بناء على أوامر, بناء على أمر من, بتعليمات من, بتوجيه من, بتوجيهات من
  en: on the orders of, on orders from, on the order of, by order of, on the instructions of, on instructions from
  fr: sur ordre de, sur ordre du, sur ordre des, sur l'ordre de, sur l'ordre du, sur instruction de, sur instruction du
  es: por orden de, por orden del, por órdenes de, por órdenes del, por instrucciones de, por instrucciones del
  ru: по приказу, по распоряжению, по указанию

# Single words within the words for somebody: "the captain of the ferry".
part
  ar: ال, من, آل, بن
  en: the, a, an, of, 's, ’s, and, at, al, de, its, his, her, their, group, calling, itself
  fr: le, la, les, l', l, un, une, de, d', d, du, des, et, son, sa, ses, leur, à, al
  es: el, la, los, las, un, una, de, del, y, su, sus, al
  ru: и, так, называемая

# Between somebody and what he does: auxiliaries, "himself", adverbs.
passing
  ar: هو, هي, هم, بدأ, بدأت, بدأوا, يبدأ, تبدأ, التي, الذي, الذين, من, كان, كانت, كانوا, قد, أيضا, نفسه, نفسها, بنفسه, وحده, وحدها, بدوره, بدورها, فعلا, أول, سوف, قررت, قرر
  en: had, has, have, who, that, which, also, himself, herself, itself, themselves, first, was, were, then, later, already, is, would, will, did, alone, finally, unilaterally, suddenly, decided, to, itself, actually, never, reportedly, allegedly, not, said, it, both
  fr: a, ont, avait, avaient, qui, aussi, lui-même, elle-même, eux-mêmes, elles-mêmes, s', s, est, était, sont, étaient, ensuite, alors, déjà, fut, même, décidé, de, avoir, eux, être, finalement, seul, seule, y, en, eu
  es: ha, han, había, habían, quien, quienes, que, la que, también, mismo, misma, mismos, propio, propia, primero, se, fue, fueron, luego, ya, después, decidió, lo, la, le, los, les, finalmente, unilateralmente, haber, hubo, solo
  ru: который, которая, которые, кто, сам, сама, сами, также, первым, первыми, первой, уже, потом, затем, был, была, были, было, и, именно, же, решил, решила, решили

# Ends the words for somebody, beside the words without content.
break
  ar: إن, أن, بأن, عندما, حين, حيث, بعد, قبل, بعدما, على, في, إلى, عن, مع, ضد, خلال, عند, لدى, بسبب, منذ, حتى, لكن, فيما, بينما, كما, وفق, بحسب, اتهموا, يتهم, تتهم, واتهم, واتهمت, وتتهم, حمل, حملت, قال, قالت, أكد, أكدت, أعلن, أعلنت, أوضح, أوضحت, أضاف, أضافت, اتهم, اتهمت, وقد, بها, به
  en: after, before, when, while, if, because, as, in, on, to, from, with, by, for, but, or, since, until, where, whom, accused, accuses, blamed, blames, said, says, over, against, into, near, during, about, under, this, these, those
  fr: après, avant, quand, lorsque, si, parce, comme, dans, sur, avec, par, pour, mais, ou, depuis, où, dont, selon, accusé, accuse, accusent, dit, que, qu', en, vers, contre, pendant, chez, sous, dès, lors, ayant
  es: después, antes, cuando, mientras, si, porque, como, en, sobre, con, por, para, pero, o, desde, donde, según, acusó, acusa, acusaron, dijo, a, ante, contra, durante, tras, hasta, luego, entre
  ru: после, до, когда, если, потому, как, в, на, с, со, из, от, по, для, но, или, где, по словам, обвинил, обвинила, обвинили, обвиняет, заявил, заявила, сообщил, что, к, о, об, при, за, против

# Somebody named before.
pronoun
  ar: أنه, إنه, أنها, إنها, أنهم, إنهم, بأنه, بأنها, بأنهم, وأنه, وإنه, وأنها, وإنها
  en: he, she, they, him, her, them, it
  fr: il, elle, ils, elles, lui, celui-ci, celle-ci, ce dernier
  es: él, ella, ellos, ellas, este, esta
  ru: он, она, они, оно

# The speaker's own side.
we
  ar: نحن, أننا, إننا
  en: we, us, i
  fr: nous, je, j'
  es: nosotros, nosotras, yo
  ru: мы, я

# Opens what is said, its subject first.
that
  ar: إن, أن, بأن, وأن, فإن, وإن, لأن
  en: that
  fr: que, qu'
  es: que
  ru: что

# Names the accuser before, whom he accuses behind.
accusing
  ar: اتهم, اتهمت, اتهموا, يتهم, تتهم, واتهم, واتهمت, وتتهم, ويتهم, حمل, حملت
  en: accused, accuses, accusing, blamed, blames
  fr: accusé, accuse, accusent
  es: acusó, acusa, acusaron, acusan
  ru: обвинил, обвинила, обвинили, обвиняет, обвиняют

# Right behind an Arabic verb these stand for what it is done to, so that what was named before did not do it: "the motion that
# the bloc tabled".
resuming
  ar: به, بها, بهم, إليه, إليها, عنه, عنها, عليه, عليها, له, لها, فيه, فيها
