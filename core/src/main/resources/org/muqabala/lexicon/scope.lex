# Words beside a figure that say of how much of the thing it holds. The header names the scope.
each
  ar: من كل جانب, لكل جانب, كل جانب, كل طرف, لكل طرف, من كل طرف, كل منهما, لكل منهما, للفرد, للشخص
  en: each side, by each side, each, apiece, per person, a head, on each side, from each side
  fr: chacun, chacune, de chaque côté, chaque camp, chaque partie, par personne
  es: cada uno, cada una, de cada lado, cada parte, cada bando, por persona
  ru: каждый, с каждой стороны, каждая сторона, на человека
# A whole that is named as one, right before the number: "all 28 crew", "the 342 passengers". What is said of it is no role
# of the number.
named
  ar: جميع, كافة, معظم, غالبية, أغلب
  en: all, most, the
  fr: les, tous les, toutes les, la plupart
  es: los, las, todos los, todas las, la mayoría
  ru: все, всех, большинство
# Between a part and its whole: before a number it names the whole ("three of its six carriages"), after one it makes the
# number a part ("six of them"), unless the whole's number follows.
partitive
  ar: من أصل, منهم, منها, منهن, من بينهم, من بينها, من هؤلاء
  en: of the, of those, of them, of its, of his, of their, of whom, out of
  fr: des, de ses, d'entre eux, d'entre elles, sur les, de leurs
  es: de los, de las, de sus, de ellos, de ellas, de un total de
  ru: из, из них
# A part that is told after its whole.
part
  ar: بينهم, من بينهم, بينها, من بينها, منهم, منها
  en: of whom, including, among them
  fr: dont, parmi eux, parmi lesquels, y compris
  es: entre ellos, entre ellas, incluidos, de los cuales, incluyendo
  ru: в том числе, среди них, включая
both
  ar: من الطرفين, من الجانبين, الطرفان, الجانبان, إجمالا, في المجموع, بالمجمل, إجمالي, مجموع
  en: both sides, in all, in total, altogether, a total of, total, combined
  fr: des deux côtés, au total, les deux parties, en tout
  es: de ambos lados, en total, ambas partes
  ru: с обеих сторон, в общей сложности, всего
offset
  ar: في غضون, خلال, قبل, منذ
  en: within, before, in less than, ago, later, after
  fr: en moins de, avant, après, dans les, de plus que, de moins que
  es: en menos de, antes, después, dentro de, más que, menos que
  ru: в течение, за, через, назад
# Right behind a number: those who were not told of before, to whom what was said before does not apply.
others
  ar: آخرون, آخرين, آخران, أخريات
  en: others, more, other people
  fr: autres
  es: otros, otras, más
  ru: других, другие
