# The words by which a text says what brought a thing about, beside those of agency.lex, by where the cause stands.

# Right before it, where the thing is told too: what merely followed may be no cause ("broke out after a cylinder exploded").
after
  ar: إثر, اثر, عقب, بعد, على خلفية, بعدما, بعد أن, حين, عندما, لأن
  en: after, following, in the wake of, when, because
  fr: après, suite à, à la suite de, à la suite d', à la suite du, lorsque, quand, parce que, pour, après que
  es: tras, después de, luego de, cuando, por, porque, al, a raíz de, a raíz del, ante
  ru: после, когда, в связи с, потому что, так как, за

# Right before it.
behind
  ar: سببه, يعزى إلى, ويعزى, ناجما عن, ناجم, نجم عن, نتج عن, نتيجة, بفعل, ناتجا عن, مرده, يعود السبب إلى, والسبب
  en: caused when, result of, resulting from, due to, because of, caused by, the source of, origin of, culprit was, blames, blaming, blamed, suspect, suspects, suspected, points to, evidence of
  fr: dû à, causé par, provoqué par, provoquée par, lié à, liée à, liés à, en raison de, en raison d', à cause de, à cause d', évoque, soupçonne, soupçonnent, privilégient, privilégie
  es: debido a, debido al, causado por, provocado por, originado por, originada por, se originó en, se originó por, sospechan de, sospecha de, apunta a, apuntan a, a causa de, a causa del, por culpa de, relacionado con, provocada por
  ru: из-за, вызвано, вызван, вызвана, вызванного, по причине, причиной, причина, причине, вследствие, в результате, связан с, связано с, подозревают, версия, версию

# Before it, with the thing between: "blamed the crash on a brake failure".
blame
  ar: عزا, عزت, عزوا, عزو, أرجع, أرجعت, أرجعوا, يعزو, تعزو, يعزون, ترجع, يرجع, ورجح, ورجحت, رجح, رجحت, يرجح, ترجح, يرجحون, نجم, نجمت, نتج, نتجت, ناجم, ناجمة
  en: blamed, blame, blames, blaming, attributed, attributes, attribute, attributing, trace, traced, traces, tracing, put down to, pinned, linked
  fr: attribué, attribue, attribuent, imputé, impute, imputent, expliqué, explique, mis sur le compte
  es: atribuyó, atribuye, atribuyen, atribuyeron, achacó, achaca, achacan, achacaron, culpó, culpa, culpan, imputó, atribuido, vinculó
  ru: объяснил, объяснила, объясняют, объясняет, объяснили, связал, связала, связывают, связывает, списали, винит, винят

# Behind it: "a valve failed, causing the leak".
before
  ar: تسبب, تسببت, أدى, أدت, أشعل, أشعلت, أسفر, أسفرت, كان السبب, هو السبب, هي السبب, كانت السبب, وراء
  en: caused, caused the, cause, causes, caused a, causing, sparked, triggered, set off, started the fire, ignited, led to, brought down, was to blame, is to blame, were to blame, was the cause, was responsible, behind
  fr: a provoqué, ont provoqué, a causé, ont causé, a déclenché, ont déclenché, a entraîné, ont entraîné, est à l'origine, sont à l'origine, serait à l'origine, seraient à l'origine, est en cause, sont en cause, serait en cause, provoquant, causant, qui a déclenché
  es: provocó, provocaron, causó, causaron, originó, originaron, desató, desencadenó, desencadenaron, fue la causa, es la causa, fue el causante, provocando, causando, detrás de
  ru: вызвал, вызвала, вызвало, вызвали, стал причиной, стала причиной, стало причиной, стали причиной, привел к, привела к, привело к, привели к

# Says of what stands right behind that it was not the cause.
not
  ar: ليس, ليست, لا, وليس, ولا
  en: not, no, never, rather than, nor, without
  fr: pas, aucun, aucune, ni, et non, sans, non
  es: no, ningún, ninguna, ni, sin
  ru: не, ни, а не, без
