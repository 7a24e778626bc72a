# How somebody says what a thing is: "called the contract a giveaway", "ووصف ما جرى بأنه حادث معزول", "« C'est un bradage »".

# Verbs behind which a link stands before what the thing is called.
as
  ar: وصف, يصف, تصف, وصفت, وصفه, وصفها, وصفته, وصفتها, يصفه, تصفه, يصفها, تصفها, وصفوا, وصفوه, يصفون, واصفا, واصفة, واصفين, نعت, نعتت, ناعتا, اعتبر, اعتبرت, يعتبر, تعتبر, معتبرا, معتبرة, عد, عدت, يعد, تعد, صنف, صنفت, قدم, قدمت
  en: describe, describes, described, describing, characterise, characterised, characterising, characterize, characterized, characterizing, portray, portrayed, portraying, regard, regards, regarded, denounce, denounced, denouncing, condemn, condemned, condemning, dismiss, dismissed, dismissing, hail, hails, hailed, hailing, praise, praised, praising, slam, slammed, slamming, brand, branded, branding, label, labelled, labeled, labelling, see, sees, saw, view, views, viewed, present, presented, criticise, criticised, criticize, criticized, decry, decried, decrying, blast, blasted, blasting, depict, depicted, welcome, welcomed, welcoming, reject, rejected
  fr: décrit, décrivant, décrivent, décrivait, présente, présenté, présentant, considère, considèrent, considéré, considérant, dépeint, voit, voient, dénonce, dénoncé, salue, salué, perçoit
  es: describió, describe, describieron, describiendo, considera, consideró, consideran, consideraron, definió, define, definieron, presentó, presentan, ve, vio, denunció, saludó
  ru: охарактеризовал, охарактеризовала, охарактеризовали, характеризует, описал, описала, описали, описывает, расценил, расценила, расценили, расценивает, рассматривает, представил, представила

link
  ar: بأنه, بأنها, بأنهم, بأنهما, بأن, على أنه, على أنها, على أنهم, ب
  en: as
  fr: comme
  es: como
  ru: как, в качестве

# Verbs behind which "de" stands before what the thing is called, or a link as above.
qualify
  fr: qualifie, qualifié, qualifiée, qualifiés, qualifiées, qualifiant, qualifient, qualifiait, traite, traité, traitée, traités, traitant, taxe, taxé, taxée
  es: calificó, califica, calificado, calificada, calificaron, calificando, calificar, tachó, tacha, tacharon, tachado, tachando, tildó, tilda, tildaron, tildado, tildando, catalogó, cataloga, etiquetó

of
  fr: de, d', d'un, d'une
  es: de

# Verbs behind which stands the thing, then what it is called.
call
  ar: اعتبر, اعتبرت, يعتبر, تعتبر, معتبرا, معتبرة, اعتبره, اعتبرها, سمى, سمت, أسمى, أسمته, عده, عدها, رأى في, رأت في, يرى في, ترى في
  en: call, calls, called, calling, deem, deems, deemed, branded, labelled, labeled, dub, dubbed, declared, judged, consider, considers, considered, term, termed
  fr: juge, jugé, jugent, jugeant, jugeait, trouve, trouvé, estime, considère, considéré, appelle, appelé, nomme, voit, y voit, voit dans, y voient
  es: considera, consideró, consideran, llamó, llama, juzga, juzgó, cree, ve, vio, ve en, vio en, declaró
  ru: назвал, назвала, назвали, называет, называют, назвав, считает, считают, счел, сочла, счёл, признал, признала

# Verbs behind which stands what it is called.
speak
  ar: ندد ب, نددت ب, منددا ب, منددة ب, أشاد ب, أشادت ب, مشيدا ب, مشيدة ب, أدان, أدانت, استنكر, استنكرت
  en: speak of, speaks of, spoke of, speaking of, talk of, talks of, talked of, talking of, spoke about, denounce, denounces, denounced, denouncing, condemn, condemns, condemned, condemning, hail, hails, hailed, hailing, praise, praised, decry, decried, decrying, describe, described, describing, describes, welcome, welcomed, welcoming, slam, slammed, deplore, deplored, lament, lamented, lamenting, celebrate, celebrated, celebrating, claim, claimed
  fr: parle de, parle d', parlé de, parlé d', parlent de, parlent d', parlant de, parlant d', parlait de, parlait d', parler de, parler d', évoque, évoqué, évoquant, dénonce, dénoncé, dénoncent, dénonçant, salue, salué, saluent, saluant, condamne, condamné, condamnent, condamnant, fustige, fustigé, fustigeant, déplore, déploré, déplorant, vante, vanté, célèbre, célébré, décrit, décrivent
  es: habló de, habla de, hablan de, hablaron de, hablar de, hablando de, hablado de, denunció, denuncia, denunciaron, denunciando, celebró, celebra, celebraron, saludó, condenó, condena, condenaron, condenando, lamentó, lamenta, criticó, critica, describió, describe, elogió
  ru: говорит о, говорил о, говорила о, заявил о, заявила о, осудил, осудила, осудили, приветствовал, приветствовала

# Verbs behind which a word of the next list stands before what it is called, who says so perhaps between them.
talk
  ar: تحدث, تحدثت, يتحدث, تتحدث, متحدثا, متحدثة, تحدثوا

on
  ar: عن

# What somebody did, behind which a word of the next list stands before what it is called.
what
  en: what
  fr: ce que, ce qui, ce qu'il, ce qu'elle, ce qu'ils, ce qu'on
  es: lo que, lo ocurrido, lo sucedido

is
  en: is, was
  fr: c'est, est, était
  es: es, fue

# What somebody calls something follows at once, or what it is and nothing else.
named
  ar: ما وصفه ب, ما وصفته ب, ما وصفها ب, ما وصفوه ب, ما أسماه, ما أسمته, ما سماه, ما سمته, ما يسمى, ما اعتبره, ما اعتبرته, ما يعتبره, ليس سوى, ليست سوى, ليس إلا, ليست إلا, ما هو إلا, ما هي إلا, لا يعدو كونه, لا تعدو كونها, ليس أكثر من, ليست أكثر من
  en: what it called, what he called, what she called, what they called, what it calls, what he calls, what she calls, what they call, what it described as, what he described as, what she described as, what they described as, what officials called, so-called, nothing but, nothing more than, nothing less than, little more than, nothing short of
  fr: parle d'un, parle d'une, parlé d'un, parlé d'une, parlent d'un, parlent d'une, parlant d'un, parlant d'une, parlait d'un, parlait d'une, parler d'un, parler d'une, il s'agit d'un, il s'agit d'une, il s'agissait d'un, il s'agissait d'une, ce qu'il appelle, ce qu'elle appelle, ce qu'il a appelé, ce qu'elle a appelé, ce qu'il a qualifié de, ce qu'elle a qualifié de, ce qu'il qualifie de, ce qu'elle qualifie de, ce qu'ils appellent, ce qu'ils qualifient de, rien d'autre qu'un, rien d'autre qu'une, n'est qu'un, n'est qu'une, n'était qu'un, n'était qu'une, rien de moins qu'un, rien de moins qu'une
  es: lo que llamó, lo que llama, lo que llaman, lo que calificó de, lo que calificó como, lo que califica de, lo que describió como, lo que considera, lo que consideró, no es más que, no fue más que, no es sino, no fue sino, nada más que, nada menos que
  ru: то что назвал, то что назвала, так называемый, так называемая, так называемое, так называемые, не что иное как, не более чем, не более, чем

# Opens an utterance that says what the thing of which all speak is.
this
  ar: هذا, هذه, هذا هو, هذه هي, إنه, إنها, فهذا, ما حدث, ما جرى, ما حصل, ما وقع, ذلك, تلك, كان هذا, كانت هذه
  en: this is, this was, it is, it was, it's, that is, that was, that's, these are, these were, they are, they were, this has been, it has been, what happened is, what happened was, this remains
  fr: c'est, c'était, ce fut, ce sont, c'étaient, il s'agit d', il s'agit de, ceci est, cela est, cela reste
  es: es, fue, esto es, esto fue, eso es, eso fue, ha sido, esto ha sido, era, aquello fue, se trata de, se trató de, esta es, esta fue, este es, este fue, son, fueron, estamos ante
  ru: это, это был, это была, это было, это были, это просто, то что произошло

# Opens the name of something that is not known yet.
article
  en: a, an
  fr: un, une, d'un, d'une, d', de, des
  es: un, una, unos, unas

# What is the most of its kind.
most
  ar: أسوأ, أكبر, أخطر, أفضل, أهم, أول, أعظم, أبشع, أعنف, أجمل
  en: the worst, the best, the most, the biggest, the greatest, the gravest, the largest, the darkest, the finest
  fr: le pire, la pire, le plus, la plus, le meilleur, la meilleure
  es: el peor, la peor, el mejor, la mejor, el mayor, la mayor, lo peor, lo mejor, el más, la más
  ru: самый, самая, самое, худший, худшая, худшее, лучший, лучшая

# Goes on with what it is called, or with something else.
and
  en: and
  fr: et
  es: y, e
  ru: и

# Words that end what it is called.
end
  en: but, or, that, which, who, because, after, before, when, while, where, at, in, on, during, with, by, from, since, until, over, under
  fr: mais, ou, qui, que, parce, après, avant, lorsque, alors, où, lors, pendant, avec, par, depuis, dans, sur, à, au, aux, en
  es: pero, o, que, porque, tras, después, antes, cuando, mientras, donde, durante, con, por, desde, en, sobre, al, a
  ru: но, или, который, которая, которое, потому, после, когда, где, во, в, на, с, по
  ar: هو, هي, لم, لن, لا, ليس, ليست, قد, أن, ما, من, التي, الذي, الذين, بعد, قبل, خلال, أثناء, عندما, حين, فيما, بينما, لكن, إثر, في, من, على, منذ, حتى, عبر
