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
