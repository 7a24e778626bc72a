# Units of Arabic. "accusative" also stands with a final ا, "dual" is two of the unit in one word.
# A month is 30 days and a year 365 where a duration must be a number.

s : duration
  factor: 1
  words: ثانية, ثواني, ثوان, ثوانٍ, لحظة
  dual: ثانيتان, ثانيتين

s : duration
  factor: 60
  words: دقيقة, دقائق, دقيقه, دقايق
  dual: دقيقتان, دقيقتين, دقيقتي

s : duration
  factor: 3600
  words: ساعة, ساعات
  dual: ساعتان, ساعتين, ساعتي

s : duration
  factor: 86400
  words: أيام, أياما, ليلة, ليال, ليالي, نهار
  accusative: يوم
  dual: يومان, يومين, ليلتين, ليلتان

s : duration
  factor: 604800
  words: أسابيع, اسابيع
  accusative: أسبوع
  dual: أسبوعان, أسبوعين

s : duration
  factor: 2592000
  words: أشهر, شهور, شهورا
  accusative: شهر
  dual: شهران, شهرين

s : duration
  factor: 31536000
  words: سنة, سنوات, أعوام, أعواما, سنين
  accusative: عام, حول
  dual: عامان, عامين, سنتان, سنتين

s : duration
  factor: 315360000
  words: عقود, عقودا
  accusative: عقد
  dual: عقدان, عقدين

s : duration
  factor: 3153600000
  words: قرون
  accusative: قرن
  dual: قرنان, قرنين


% : percent
  words: بالمئة, بالمائة, في المئة, في المائة, بالميه, بالمية, في المية, من المئة, من المائة
pp : percent
  words: نقطة مئوية, نقاط مئوية, نقطة مئوية واحدة
  dual: نقطتين مئويتين, نقطتان مئويتان
pp : percent
  factor: 0.01
  words: نقطة أساس, نقاط أساس

# Currencies: the noun, with the code it has by default, then what qualifies it.
dollar : money
  default: USD
  words: دولارات, دولارت
  accusative: دولار
  dual: دولاران, دولارين
euro : money
  default: EUR
  words: يورو, أورو, اورو, يوروهات
pound : money
  words: جنيهات
  accusative: جنيه
  dual: جنيهان, جنيهين
dinar : money
  words: دنانير
  accusative: دينار
  dual: ديناران, دينارين
riyal : money
  words: ريالات
  accusative: ريال
  dual: ريالان, ريالين
dirham : money
  words: دراهم
  accusative: درهم
  dual: درهمان, درهمين
lira : money
  words: ليرة, ليرات
  dual: ليرتان, ليرتين
krona : money
  words: كرونة, كرونات, كرون
shekel : money
  default: ILS
  words: شواكل, شواقل, شيكلات
  accusative: شيكل, شيقل
yuan : money
  default: CNY
  words: يوانات
  accusative: يوان
yen : money
  default: JPY
  words: ينات
  accusative: ين
rouble : money
  default: RUB
  words: روبلات
  accusative: روبل
rupee : money
  words: روبية, روبيات
franc : money
  words: فرنكات
  accusative: فرنك
toman : money
  words: تومان
hryvnia : money
  default: UAH
  words: هريفنيا, غريفنا
kg : measure
  factor: 0.0311034768
  words: أونصة, أونصات
cent : money
  default: USD
  factor: 0.01
  words: سنتات
  accusative: سنت
piastre : money
  factor: 0.01
  words: قروش, هللة, هللات
  accusative: قرش

USD : qualified
  noun: dollar
  words: أمريكي, أميركي, أمريكية, أميركية
CAD : qualified
  noun: dollar
  words: كندي
AUD : qualified
  noun: dollar
  words: أسترالي, استرالي
HKD : qualified
  noun: dollar
  words: هونغ كونغ
NZD : qualified
  noun: dollar
  words: نيوزيلندي
SGD : qualified
  noun: dollar
  words: سنغافوري
GBP : qualified
  noun: pound
  words: إسترليني, استرليني, إسترلينية, استرلينية, إسترلينيا, استرلينيا
EGP : qualified
  noun: pound
  words: مصري, مصرية, مصريه, مصريا
SDG : qualified
  noun: pound
  words: سوداني, سودانية, سودانيا
KWD : qualified
  noun: dinar
  words: كويتي, كويتية, كويتيا
JOD : qualified
  noun: dinar
  words: أردني, أردنية, أردنيا
IQD : qualified
  noun: dinar
  words: عراقي, عراقية, عراقيا
BHD : qualified
  noun: dinar
  words: بحريني, بحرينية, بحرينيا
LYD : qualified
  noun: dinar
  words: ليبي, ليبية, ليبيا
TND : qualified
  noun: dinar
  words: تونسي, تونسية, تونسيا
DZD : qualified
  noun: dinar
  words: جزائري, جزائرية, جزائريا
SAR : qualified
  noun: riyal
  words: سعودي, سعودية, سعوديا
QAR : qualified
  noun: riyal
  words: قطري, قطرية, قطريا
OMR : qualified
  noun: riyal
  words: عماني, عمانية, عمانيا
YER : qualified
  noun: riyal
  words: يمني, يمنية, يمنيا
IRR : qualified
  noun: riyal
  words: إيراني, ايراني, إيرانية, إيرانيا
AED : qualified
  noun: dirham
  words: إماراتي, اماراتي, إماراتية, إماراتيا
MAD : qualified
  noun: dirham
  words: مغربي, مغربية, مغربيا
LBP : qualified
  noun: lira
  words: لبنانية
SYP : qualified
  noun: lira
  words: سورية
TRY : qualified
  noun: lira
  words: تركية
INR : qualified
  noun: rupee
  words: هندية
PKR : qualified
  noun: rupee
  words: باكستانية
CHF : qualified
  noun: franc
  words: سويسري, سويسرية, سويسريا

# Measures, in UCUM units.
m : measure
  words: أمتار, متر
  accusative: متر
  dual: متران, مترين
m : measure
  factor: 1000
  words: كيلومترات, كيلو متر, كلم, كم, كيلومتر, كيلو مترا
  accusative: كيلومتر
  dual: كيلومتران, كيلومترين
m : measure
  factor: 0.01
  words: سنتيمترات, سم
  accusative: سنتيمتر, سنتمتر
m : measure
  factor: 0.001
  words: مليمترات, ملم, مليمتر, ملليمتر
  accusative: مليمتر, ملليمتر
m : measure
  factor: 1609.344
  words: أميال
  accusative: ميل
  dual: ميلان, ميلين
m : measure
  factor: 0.3048
  words: أقدام, قدم
  accusative: قدم
km/h : measure
  words: كيلومتر في الساعة, كيلومترا في الساعة, كيلومترات في الساعة, كلم في الساعة, كم في الساعة, كلم/ساعة, كلم/س, كم/ساعة, كم/س
m2 : measure
  words: متر مربع, مترا مربعا, أمتار مربعة, م²
m2 : measure
  factor: 1000000
  words: كيلومتر مربع, كيلومترا مربعا, كيلومترات مربعة, كلم مربع, كم مربع, كم²
m2 : measure
  factor: 10000
  words: هكتارات
  accusative: هكتار
m2 : measure
  factor: 4200
  words: فدان, أفدنة
  accusative: فدان
m2 : measure
  factor: 1000
  words: دونمات
  accusative: دونم
m3 : measure
  words: متر مكعب, مترا مكعبا, أمتار مكعبة, م³
kg : measure
  words: كيلوغرامات, كغ, كلغ, كجم, كيلوجرام, كيلو
  accusative: كيلوغرام, كيلوجرام
kg : measure
  factor: 0.001
  words: غرامات, جرامات, غ
  accusative: غرام, جرام
kg : measure
  factor: 1000
  words: أطنان, طن
  accusative: طن
  dual: طنان, طنين
L : measure
  words: لترات, ليتر, ليترات
  accusative: لتر
  dual: لتران, لترين
bbl : measure
  words: براميل
  accusative: برميل
bbl/d : measure
  words: برميل يوميا, برميل في اليوم, برميلا يوميا, برميلا في اليوم, براميل يوميا
Cel : measure
  words: درجة مئوية, درجات مئوية, درجة سيليزية
  dual: درجتين مئويتين, درجتان مئويتان
[degF] : measure
  words: درجة فهرنهايت, درجات فهرنهايت
W : measure
  factor: 1000000
  words: ميغاوات, ميجاوات, ميغاواط
W : measure
  factor: 1000000000
  words: غيغاوات, جيجاوات, غيغاواط
W : measure
  factor: 1000
  words: كيلوواط, كيلووات
kWh : measure
  words: كيلوواط ساعة, كيلووات ساعة, كيلوواط/ساعة
kWh : measure
  factor: 1000
  words: ميغاواط ساعة, ميغاوات ساعة
