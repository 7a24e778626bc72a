# Small words that turn a statement round: of two statements that are alike but for one of these, only one may hold. The header
# names the word; "opposite" the words that it cannot be exchanged for.
before
  opposite: after
  ar: قبل, قبيل, عشية
  en: before, ahead of, prior to, on the eve of
  fr: avant, à la veille de
  es: antes de, antes del, en vísperas de, en vísperas del
  ru: до, перед, накануне
after
  opposite: before
  ar: بعد, عقب, إثر, بعيد
  en: after, following
  fr: après, à la suite de
  es: después de, después del, tras
  ru: после
against
  opposite: for
  ar: ضد
  en: against
  fr: contre
  es: contra, en contra de, en contra del
  ru: против
for
  opposite: against
  ar: لصالح, لمصلحة, دعما ل, تأييدا ل
  en: in favour of, in favor of, in support of
  fr: en faveur de, pour soutenir
  es: a favor de, a favor del, en apoyo de
  ru: в поддержку, за
with
  opposite: without
  ar: مع
  en: with
  fr: avec
  es: con
  ru: с
without
  opposite: with, all
  ar: بدون, دون, بلا, من دون, بغير, خال من, خالية من
  en: without, free of, none of, no
  fr: sans, aucun, aucune
  es: sin, ningún, ninguna, ninguno
  ru: без
all
  opposite: some, without
  ar: جميع, كل, كافة
  en: all, every, entire
  fr: tous, toutes, tous les, toutes les
  es: todos, todas
  ru: все, всех
some
  opposite: all
  ar: بعض
  en: some, some of, few
  fr: quelques, certains, certaines
  es: algunos, algunas
  ru: некоторые, некоторых
more
  opposite: less
  ar: أكثر, أكثر من, ما يزيد على, يزيد على, فوق
  en: more, more than, over, above
  fr: plus de, plus que, au-dessus de
  es: más, más de, por encima de, por encima del
  ru: более, больше, свыше
less
  opposite: more
  ar: أقل, أقل من, دون مستوى, تحت
  en: less, fewer, less than, fewer than, below, under
  fr: moins, moins de, au-dessous de
  es: menos, menos de, por debajo de, por debajo del
  ru: менее, меньше, ниже
inside
  opposite: outside
  ar: داخل
  en: inside, within
  fr: à l'intérieur de
  es: dentro de, dentro del
  ru: внутри
outside
  opposite: inside
  ar: خارج
  en: outside
  fr: hors de, à l'extérieur de
  es: fuera de, fuera del
  ru: вне, за пределами
# Names the one who does it: it has no opposite, but turns the order of doer and done to.
by
  ar: من قبل, على يد, على أيدي, من جانب, بواسطة, من طرف
  en: by
  fr: par
  es: por
  ru: со стороны
# What it is because of, or in spite of.
because
  opposite: despite
  ar: بسبب, جراء, من جراء, نتيجة, بفعل, بفضل, إثر
  en: because of, due to, owing to, thanks to, as a result of
  fr: à cause de, en raison de, grâce à
  es: a causa de, debido a, gracias a, a raíz de
  ru: из-за, благодаря, вследствие
despite
  opposite: because
  ar: رغم, بالرغم من, على الرغم من, برغم
  en: despite, in spite of
  fr: malgré, en dépit de
  es: a pesar de, pese a
  ru: несмотря на, вопреки
# What it is about or near: without an opposite, and hardly a part of what is said.
about
  ar: بشأن, بخصوص, حول, حيال, إزاء, نحو, أمام, لدى, خلال, وسط, أثناء, عبر, من أجل, أجل, ضمن
  en: about, regarding, concerning, during, amid, towards, through
  fr: au sujet de, concernant, pendant, lors de, parmi, vers, envers
  es: acerca de, respecto a, durante, ante, hacia, sobre
  ru: относительно, во время, среди, через
# Says that it is not so: it has no opposite, but who says so too does not contradict a denial.
not
  ar: عدم, لا, لم, لن, ليس, ليست, ألا, غير
  en: not, never, nor, cannot, don't, doesn't, didn't, won't, isn't, aren't
  fr: ne, n', pas, jamais, ni, non
  es: no, nunca, jamás, ni
  ru: не, ни, нет, никогда
