# Number words of Arabic: value : role, then the forms. Spellings are folded when they are read (أ = ا, ة = ه, ى = ي).
# "accusative" also stands with a final ا; "exact" is compared as written.

0 : unit
  words: صفر

1 : unit
  words: واحد, واحدة, واحدا

11 : teen
  words: أحد عشر, إحدى عشرة, إحدى عشر, أحد عشرة

# "One" in these is a word of its own, which else is "one of" or Sunday.
21 : teen
  words: واحد وعشرون, واحد وعشرين, واحدا وعشرون, واحدا وعشرين, واحدة وعشرون, واحدة وعشرين, أحد وعشرون, أحد وعشرين, إحدى وعشرون, إحدى وعشرين
31 : teen
  words: واحد وثلاثون, واحد وثلاثين, واحدا وثلاثون, واحدا وثلاثين, واحدة وثلاثون, واحدة وثلاثين, أحد وثلاثون, أحد وثلاثين, إحدى وثلاثون, إحدى وثلاثين
41 : teen
  words: واحد وأربعون, واحد وأربعين, واحدا وأربعون, واحدا وأربعين, واحدة وأربعون, واحدة وأربعين, أحد وأربعون, أحد وأربعين, إحدى وأربعون, إحدى وأربعين
51 : teen
  words: واحد وخمسون, واحد وخمسين, واحدا وخمسون, واحدا وخمسين, واحدة وخمسون, واحدة وخمسين, أحد وخمسون, أحد وخمسين, إحدى وخمسون, إحدى وخمسين
61 : teen
  words: واحد وستون, واحد وستين, واحدا وستون, واحدا وستين, واحدة وستون, واحدة وستين, أحد وستون, أحد وستين, إحدى وستون, إحدى وستين
71 : teen
  words: واحد وسبعون, واحد وسبعين, واحدا وسبعون, واحدا وسبعين, واحدة وسبعون, واحدة وسبعين, أحد وسبعون, أحد وسبعين, إحدى وسبعون, إحدى وسبعين
81 : teen
  words: واحد وثمانون, واحد وثمانين, واحدا وثمانون, واحدا وثمانين, واحدة وثمانون, واحدة وثمانين, أحد وثمانون, أحد وثمانين, إحدى وثمانون, إحدى وثمانين
91 : teen
  words: واحد وتسعون, واحد وتسعين, واحدا وتسعون, واحدا وتسعين, واحدة وتسعون, واحدة وتسعين, أحد وتسعون, أحد وتسعين, إحدى وتسعون, إحدى وتسعين

2 : unit
  words: اثنان, اثنين, اثنتان, اثنتين, اثنا, اثني, اثنتا, اثنتي, إثنان, إثنين, إثنا, إثني, إثنتا, إثنتي, ثنتين, ثنتان
12 : teen
  words: اثنا عشر, اثني عشر, اثنتا عشرة, اثنتي عشرة, اثنى عشر, اثنتى عشر, اثنتا عشر, اثنتي عشر, اثنا عشرة, اثني عشرة

3 : unit
  words: ثلاث, ثلاثة, ثلاثا

4 : unit
  words: أربع, أربعة, أربعا

5 : unit
  words: خمس, خمسة, خمسا

6 : unit
  words: ست, ستة, ستا

7 : unit
  words: سبع, سبعة, سبعا

8 : unit
  words: ثمان, ثماني, ثمانية, ثمانيا

9 : unit
  words: تسع, تسعة, تسعا

10 : teen
  words: عشر, عشرة

20 : ten
  words: عشرون, عشرين

30 : ten
  words: ثلاثون, ثلاثين

40 : ten
  words: أربعون, أربعين

50 : ten
  words: خمسون, خمسين

60 : ten
  words: ستون, ستين

70 : ten
  words: سبعون, سبعين

80 : ten
  words: ثمانون, ثمانين

90 : ten
  words: تسعون, تسعين

100 : hundred
  words: مئة, مائة, مية, ماية, مئات, مائات, مئه

200 : hundreds
  words: مئتان, مئتين, مائتان, مائتين, مائتا, مائتي
  exact: مئتا, مئتي

300 : hundreds
  words: ثلاثمئة, ثلاثمائة, ثلاثماية, ثلاثمية

400 : hundreds
  words: أربعمئة, أربعمائة, أربعماية, أربعمية

500 : hundreds
  words: خمسمئة, خمسمائة, خمسماية, خمسمية

600 : hundreds
  words: ستمئة, ستمائة, ستماية, ستمية

700 : hundreds
  words: سبعمئة, سبعمائة, سبعماية, سبعمية

800 : hundreds
  words: ثمانمئة, ثمانمائة, ثمانماية, ثمانمية, ثمانيمئة, ثمانيمائة, ثمانيماية, ثمانيمية

900 : hundreds
  words: تسعمئة, تسعمائة, تسعماية, تسعمية

# Two of a scale come first: مليونا is two million but for the accusative after a count.
2000 : dual-scale
  words: ألفان, ألفين, ألفا, ألفي
2000000 : dual-scale
  words: مليونان, مليونين, مليونا, مليوني
2000000000 : dual-scale
  words: ملياران, مليارين, مليارا, ملياري, بليونان, بليونين
2000000000000 : dual-scale
  words: تريليونان, تريليونين, تريليوني
1000 : scale
  words: آلاف, ألوف, الاف
  accusative: ألف
1000000 : scale
  words: ملايين, ملايينا
  accusative: مليون
1000000000 : scale
  words: مليارات, بلايين
  accusative: مليار, بليون
1000000000000 : scale
  words: تريليونات, ترليونات
  accusative: تريليون, ترليون

12 : scale
  words: دزينة

1/2 : fraction
  words: نصفهم, نصفها, نصفهن, نصف, نصفا, ½, أنصاف
1/3 : fraction
  words: ثلثهم, ثلثها, ثلث, ⅓, أثلاث
# Two thirds in one word.
2/3 : fraction
  words: ثلثاهم, ثلثاها, ثلثيهم, ثلثيها, ثلثا, ثلثان, ثلثين, ثلثي, ⅔
1/4 : fraction
  words: ربعهم, ربعها, ربع, ربعا, ¼, أرباع
3/4 : fraction
  words: ¾
# The article with a word for "by": of what something changes by.
1/2 : fraction
  words: مقدار النصف, نسبة النصف, إلى النصف
1/3 : fraction
  words: مقدار الثلث, نسبة الثلث, إلى الثلث
1/4 : fraction
  words: مقدار الربع, نسبة الربع, إلى الربع
1/5 : fraction
  words: أخماس, مقدار الخمس, نسبة الخمس, إلى الخمس
  vowelled: خُمس, خُمُس, خُمْس
1/6 : fraction
  words: سدس, أسداس
1/7 : fraction
  words: أسباع
1/8 : fraction
  words: ثمن, أثمان
1/10 : fraction
  words: أعشار

3..9 : vague
  words: بضع, بضعة
3..9 : vague-count
  words: عدة
30..99 : vague
  words: بضع عشرات, بضعة عشرات
20..99 : vague
  words: عشرات
200..999 : vague
  words: مئات, مائات, مئآت
2000..9999 : vague
  words: آلاف, ألوف
2000000..9999999 : vague
  words: ملايين
2000000000..9999999999 : vague
  words: مليارات

and : joiner
  words: و
point : point
  words: فاصلة, فاصل
minus : minus
  words: سالب, ناقص
except : except
  words: إلا
of : of
  words: من, من أصل, من بين

1 : ordinal
  words: أول, أولى
1 : ordinal
  words: حادي, حادية
2 : ordinal
  words: ثاني, ثان, ثانية
3 : ordinal
  words: ثالث, ثالثة
4 : ordinal
  words: رابع, رابعة
5 : ordinal
  words: خامس, خامسة
6 : ordinal
  words: سادس, سادسة
7 : ordinal
  words: سابع, سابعة
8 : ordinal
  words: ثامن, ثامنة
9 : ordinal
  words: تاسع, تاسعة
10 : ordinal
  words: عاشر, عاشرة
100 : ordinal
  words: المئة, المائة
