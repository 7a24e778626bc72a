# Words that open what only tells when, where or on what occasion something was denied or said: "denied throughout the trial
# the charges", "denied it during a meeting with reporters". What stands behind them is not itself denied.

adjunct
  ar: خلال, أثناء, طوال, طيلة, عقب, بعد, قبل, منذ, قبيل, بعيد, في ختام, في أعقاب, على هامش, في بيان, في تصريح, في مقابلة, في حديث, في حوار, في مؤتمر صحفي, بعدما, قبل أن, حتى
  en: during, throughout, amid, after, before, since, following, ahead of, in a statement, in an interview, in a letter, at a news conference, at a press conference, at the trial, in court, until, while, when
  fr: pendant, durant, après, avant, depuis, lors de, lors d', lors du, lors des, au cours de, au cours d', au cours du, tout au long, à l'issue, dans un communiqué, dans un entretien, en marge, jusqu'à, quand, lorsque
  es: durante, tras, después de, antes de, desde, a lo largo de, al término, en un comunicado, en una entrevista, en rueda de prensa, hasta, cuando, al margen
  ru: во время, в ходе, на протяжении, после, перед, накануне, с момента, в течение, по итогам, в интервью, в заявлении, на пресс-конференции, пока, когда, до

# Behind a span of time these open what somebody may still do: "has ten days to appeal". In Arabic it is written with the act.
room
  ar: ل, من أجل, لكي, كي
  en: to, in which to
  fr: pour
  es: para
  ru: на, для, чтобы

# Open what somebody leaves open: who "would not say whose aircraft it was" does not deny that there was an aircraft.
question
  ar: من, ما, ماذا, كيف, متى, أين, لمن, هوية, عدد, سبب, أسباب, ما إذا, إن كان, إن كانت, كم, تفاصيل
  en: whose, what, who, whom, how, whether, if, when, where, why, which
  fr: qui, quel, quelle, quels, quelles, ce que, ce qui, comment, combien, si, quand, où, pourquoi, à qui
  es: quién, quiénes, qué, cuál, cuáles, cómo, cuánto, cuántos, cuántas, si, cuándo, dónde, por qué, de quién
  ru: кто, кого, чей, чья, чьи, что именно, какой, какие, какая, как, сколько, ли, когда, где, почему, кому

# Behind these stands what somebody denies having brought about, not that it was: who "denied being behind the attack" tells of the
# attack; nor does who denies that there was talk of a thing deny the thing.
answering
  ar: وراء, مسؤولية, مسؤوليته, مسؤوليتها, مسؤوليتهم, مسؤوليتنا, المسؤولية, مسؤول عن, مسؤولة عن, مسؤولين عن, صلة, صلته, صلتها, صلتهم, علاقة, علاقته, علاقتها, علاقتهم, ضلوع, ضلوعه, ضلوعها, ضلوعهم, تورط, تورطه, تورطها, تورطهم, متورط, متورطة, دور في, دوره في, دورها في, حديث عن, الحديث عن, حديثا عن
  en: behind, responsibility, responsible, involvement, involved, role in, part in, hand in, link, links, linked, to blame, at fault, connection, nothing to do with, talk of, talk about, discussion of, mention of
  fr: derrière, responsabilité, responsable, responsables, implication, impliqué, impliquée, impliqués, rôle dans, lien, liens, part à, à l'origine, question de, question d', parlé de
  es: detrás, responsabilidad, responsable, responsables, implicación, implicado, implicada, implicados, papel en, relación, vínculo, vínculos, participación, culpa, hablado de, hablar de
  ru: ответственность, ответственности, ответственным, причастность, причастности, причастна, причастен, причастны, стоит за, стоят за, стояла за, роль в, связь, связи, виновна, виновен, речь о, речи о

# Behind a denial these open who or what it was instead: "not the navy, it was the coastguard that seized the tanker".
instead
  ar: هو الذي, هو من, هي التي, هي من, هم الذين, هم من, بل, وإنما, إنما
  en: but, but rather, it was
  fr: mais, c'est
  es: sino, sino que
  ru: а

# Right behind a word of asking these open what is asked not to be done: who "asked not to be named" asks for nothing.
not
  ar: عدم, ألا, بعدم, بألا, أن لا
  en: not, that his name not, that her name not
  fr: de ne pas, à ne pas, de ne
  es: no, que no
  ru: не
