# How a text says that nobody came to harm, and how another tells of somebody who did, in other words than "killed" and "hurt".

# Nobody, where harm is named near: "no one on board was hurt", "no injuries".
nobody
  ar: سقوط أي, وقوع أي, سقوط قتلى, سقوط ضحايا, سقوط جرحى, وقوع ضحايا, وقوع إصابات, وقوع قتلى, تسجيل أي, أحد, أحدا, أي شخص, أي قتيل, أي جريح, أي ضحية, أي جرحى, أي إصابات, أي إصابة, أي ضحايا, أي قتلى, أي وفيات, أي حالة وفاة, لا قتلى, لا إصابات, لا ضحايا, دون إصابات, من دون إصابات, دون ضحايا, من دون ضحايا, بلا ضحايا, أي مصاب, أي مصابين, أي من, أي مريض, أي راكب, أي وفاة, تسجل أي, يسجل أي, تسجل أية, أي إصابات بشرية
  en: nobody, no one, no-one, none, no, not one, not a single, without, anyone, anybody, any
  fr: personne, aucun, aucune, pas de, sans, nul
  es: nadie, ningún, ninguna, ninguno, sin, ni un, ni una, no hubo, no hay, no se registraron
  ru: никто, ни один, ни одна, никого, без, нет, не было

# All, where it is told near that they are unhurt: "every one of the 27 pupils is unhurt"; not all is none of these.
everybody
  ar: جميع, جميعا, جميعهم, وجميعهم, كل من, كلهم, كافة
  en: all, everyone, everybody, every one, each of
  fr: tous, toutes, chacun
  es: todos, todas
  ru: все, всех
some
  ar: جميعهم باستثناء, جميعهم ما عدا, كلهم إلا
  en: all but, all except, not all, nearly all, almost all
  fr: tous sauf, presque tous, pas tous
  es: todos salvo, todos menos, casi todos, no todos
  ru: все кроме, почти все, не все

# Somebody was harmed.
hurt
  ar: كسور, بكسور, جروح, بجروح, حروق, بحروق, رضوض, نزف, اختناق, نقل إلى المستشفى, نقلت إلى المستشفى, نقلوا إلى المستشفى, بتر
  en: cut by, broke a leg, broke his leg, broke her leg, broke an arm, broke his arm, broken leg, broken arm, broken bones, fractured, fractures, burns, burned on, taken to hospital, rushed to hospital, treated in hospital, treated for, in hospital with, lost a leg, lost an eye, bruises, stitches, concussion, smoke inhalation
  fr: coupé par, coupés par, fracture, fractures, jambe cassée, bras cassé, brûlures, transporté à l'hôpital, transportés à l'hôpital, transportée à l'hôpital, hospitalisé, hospitalisée, hospitalisés, contusions, points de suture
  es: cortes, fractura, fracturas, pierna rota, brazo roto, quemaduras, trasladado al hospital, trasladada al hospital, trasladados al hospital, ingresado, ingresada, ingresados, contusiones, puntos de sutura
  ru: перелом, переломы, переломами, ожоги, ожогами, порезы, порезами, доставлен в больницу, доставлена в больницу, доставлены в больницу, госпитализирован, госпитализирована, госпитализированы, ушибы, ушибами

# Somebody is dead.
dead
  ar: جثة, جثث, جثمان, جثامين
  en: body of, bodies of, the body, a body, bodies were, lost his life, lost her life, lost their lives
  fr: corps de, corps d', corps sans vie, un corps, perdu la vie
  es: cuerpo de, cuerpos de, cuerpo sin vida, un cuerpo, cadáver, cadáveres, perdió la vida, perdieron la vida
  ru: тело, тела, останки, лишился жизни, лишилась жизни
