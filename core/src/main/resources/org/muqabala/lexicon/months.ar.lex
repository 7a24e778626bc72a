# Months, weekdays and seasons in Arabic. Months have a Syriac name (Levant, Iraq), a Gregorian one (Egypt, Gulf) and a
# French one (Tunisia, Algeria) or a Spanish one (Morocco); CLDR lists them by country.

january : month
  words: يناير, كانون الثاني, كانون ثاني, كانون ثان, جانفي, ينّاير
february : month
  words: فبراير, شباط, فيفري, فبرابر
march : month
  words: آذار
  doubtful: مارس
april : month
  words: أبريل, أفريل, إبريل
  doubtful: نيسان
may : month
  words: مايو, أيار, نوار
  doubtful: ماي
june : month
  words: يونيو, حزيران, يونيه
  doubtful: جوان
july : month
  words: يوليو, تموز, جويلية, يوليوز, يوليه
august : month
  words: أغسطس, غشت
  doubtful: آب, أوت
september : month
  words: سبتمبر, أيلول, شتنبر
october : month
  words: أكتوبر, تشرين الأول, تشرين أول, تشرين اول
november : month
  words: نوفمبر, تشرين الثاني, تشرين ثاني, تشرين ثان, نونبر
december : month
  words: ديسمبر, كانون الأول, كانون أول, دجنبر, ديسمبير

hijri : hijri-month
  1: محرم
  2: صفر
  3: ربيع الأول, ربيع أول
  4: ربيع الثاني, ربيع الآخر, ربيع ثاني
  5: جمادى الأولى, جمادى الأول
  6: جمادى الثانية, جمادى الآخرة, جمادى الآخر
  7: رجب
  8: شعبان
  9: رمضان
  10: شوال
  11: ذو القعدة, ذي القعدة, ذوالقعدة
  12: ذو الحجة, ذي الحجة, ذوالحجة

# Without the article these words are "one", "two" and other nouns; under "definite" they are found with it alone.
monday : weekday
  definite: اثنين
tuesday : weekday
  definite: ثلاثاء, ثلاثا
wednesday : weekday
  definite: أربعاء, اربعا
thursday : weekday
  definite: خميس
friday : weekday
  definite: جمعة
saturday : weekday
  definite: سبت
sunday : weekday
  definite: أحد

spring : season
  words: ربيع
summer : season
  words: صيف
autumn : season
  words: خريف
winter : season
  words: شتاء
