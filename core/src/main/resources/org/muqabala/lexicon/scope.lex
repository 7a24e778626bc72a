# Words beside a figure that say of how much of the thing it holds. The header names the scope.
each
  ar: من كل جانب, لكل جانب, كل جانب, كل طرف, لكل طرف, من كل طرف, كل منهما, لكل منهما, للفرد, للشخص, لكل
  en: each side, by each side, each, apiece, per person, a head, on each side, from each side, per
  fr: chacun, chacune, de chaque côté, chaque camp, chaque partie, par personne, par
  es: cada uno, cada una, de cada lado, cada parte, cada bando, por persona, por
  ru: каждый, с каждой стороны, каждая сторона, на человека
# A whole that is named as one: "all 28 crew", "most of the 342 passengers". What is said of it is no role of the number.
named
  ar: جميع, كافة, معظم, غالبية, أغلب, كل ال
  en: all, all of the, all the, most of the, of the, the
  fr: les, tous les, toutes les, la plupart des, l'ensemble des, des
  es: los, las, todos los, todas las, la mayoría de los, de los
  ru: все, всех, большинство из
part
  ar: بينهم, من بينهم, بينها, من بينها, منهم, منها, بعض
  en: of them, of those, of whom, including, among them, some of
  fr: dont, parmi eux, parmi lesquels, d'entre eux, y compris
  es: de ellos, entre ellos, incluidos, de los cuales, incluyendo
  ru: в том числе, из них, среди них, включая
both
  ar: من الطرفين, من الجانبين, الطرفان, الجانبان, إجمالا, في المجموع, بالمجمل, إجمالي, مجموع
  en: both sides, in all, in total, altogether, a total of, total, combined
  fr: des deux côtés, au total, les deux parties, en tout
  es: de ambos lados, en total, ambas partes
  ru: с обеих сторон, в общей сложности, всего
offset
  ar: في غضون, خلال, قبل, منذ
  en: within, before, in less than, ago, later, after
  fr: en moins de, avant, après, dans les
  es: en menos de, antes, después, dentro de
  ru: в течение, за, через, назад
