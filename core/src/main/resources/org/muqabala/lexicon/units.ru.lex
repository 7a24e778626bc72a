# Units of Russian. A month is 30 days and a year 365 where a duration must be a number.

s : duration
  factor: 1
  words: секунда, секунды, секунд, секунду, секундах, сек

s : duration
  factor: 60
  words: минута, минуты, минут, минуту, минутах, минутам, мин

s : duration
  factor: 3600
  words: час, часа, часов, часу, часам, часах

s : duration
  factor: 86400
  words: день, дня, дней, дню, дням, днях, сутки, суток, ночь, ночей

s : duration
  factor: 604800
  words: неделя, недели, недель, неделю, неделе, неделям

s : duration
  factor: 2592000
  words: месяц, месяца, месяцев, месяцам, мес

s : duration
  factor: 31536000
  words: год, года, лет, годам, годами

s : duration
  factor: 315360000
  words: десятилетие, десятилетия, десятилетий

s : duration
  factor: 3153600000
  words: век, века, веков, столетие, столетия, столетий

s : duration
  factor: 31536000
  symbols: летний, летняя, летнего, летней, летнюю, летние, летних, летнему, летним

s : duration
  factor: 86400
  symbols: дневный, дневного, дневное, дневной, дневная, дневную

s : duration
  factor: 3600
  symbols: часовой, часового, часовая, часовое, часовую, часовые

s : duration
  factor: 60
  symbols: минутный, минутного, минутная, минутную

s : duration
  factor: 2592000
  symbols: месячный, месячного, месячная

# Half an hour and half a year in one word are two quarters.
s : duration
  factor: 900
  dual: полчаса, получаса

s : duration
  factor: 7884000
  dual: полгода, полугода

% : percent
  words: процент, процента, процентов, процентам, проц

pp : percent
  words: процентный пункт, процентных пункта, процентных пунктов, процентного пункта, п.п., п. п.
pp : percent
  factor: 0.01
  words: базисный пункт, базисных пункта, базисных пунктов

dollar : money
  default: USD
  words: доллар, доллара, долларов, долларам, долл, долл.

krona : money
  words: крона, кроны, крон, кронам

peso : money
  words: песо

euro : money
  default: EUR
  words: евро

pound : money
  default: GBP
  words: фунт стерлингов, фунта стерлингов, фунтов стерлингов, фунт, фунта, фунтов

rouble : money
  default: RUB
  words: рубль, рубля, рублей, рублям, руб, руб., р.

yuan : money
  default: CNY
  words: юань, юаня, юаней

yen : money
  default: JPY
  words: иена, иены, иен

hryvnia : money
  default: UAH
  words: гривна, гривны, гривен, гривень

tenge : money
  default: KZT
  words: тенге

dinar : money
  words: динар, динара, динаров

dirham : money
  words: дирхам, дирхама, дирхамов

riyal : money
  words: риал, риала, риалов, реалов

franc : money
  words: франк, франка, франков

shekel : money
  default: ILS
  words: шекель, шекеля, шекелей

rupee : money
  default: INR
  words: рупия, рупии, рупий

lira : money
  words: лира, лиры, лир

kopeck : money
  default: RUB
  factor: 0.01
  words: копейка, копейки, копеек, коп

cent : money
  default: USD
  factor: 0.01
  words: цент, цента, центов

USD : qualified
  noun: dollar
  words: американский, американских, американского

CAD : qualified
  noun: dollar
  words: канадский, канадских

AUD : qualified
  noun: dollar
  words: австралийский, австралийских

EGP : qualified
  noun: pound
  words: египетский, египетских

BYN : qualified
  noun: rouble
  words: белорусский, белорусских

TRY : qualified
  noun: lira
  words: турецкий, турецких

KWD : qualified
  noun: dinar
  words: кувейтский, кувейтских

IQD : qualified
  noun: dinar
  words: иракский, иракских

AED : qualified
  noun: dirham
  words: эмиратский

CHF : qualified
  noun: franc
  words: швейцарский, швейцарских

IRR : qualified
  noun: riyal
  words: иранский, иранских

SAR : qualified
  noun: riyal
  words: саудовский, саудовских

m : measure
  words: метр, метра, метров, м

m : measure
  factor: 1000
  words: километр, километра, километров, километрах, км

m : measure
  factor: 0.01
  words: сантиметр, сантиметра, сантиметров, см

m : measure
  factor: 0.001
  words: миллиметр, миллиметра, миллиметров, мм

m : measure
  factor: 1609.344
  words: миля, мили, миль

km/h : measure
  words: километров в час, километра в час, км/ч, км в час

m2 : measure
  words: квадратный метр, квадратных метра, квадратных метров, кв м, кв. м, кв.м

m2 : measure
  factor: 1000000
  words: квадратный километр, квадратных километра, квадратных километров, кв. км, кв км

m2 : measure
  factor: 10000
  words: гектар, гектара, гектаров, га

m3 : measure
  words: кубический метр, кубических метра, кубических метров, кубометр, кубометра, кубометров, куб. м, куб м

kg : measure
  words: килограмм, килограмма, килограммов, кг

kg : measure
  factor: 0.001
  words: грамм, грамма, граммов

kg : measure
  factor: 1000
  words: тонна, тонны, тонн, тонну

L : measure
  words: литр, литра, литров, л

bbl : measure
  words: баррель, барреля, баррелей

bbl/d : measure
  words: баррелей в сутки, баррелей в день, барреля в сутки

Cel : measure
  words: градус Цельсия, градуса Цельсия, градусов Цельсия, градус, градуса, градусов

W : measure
  factor: 1000000
  words: мегаватт, мегаватта, МВт

W : measure
  factor: 1000000000
  words: гигаватт, ГВт

kWh : measure
  words: киловатт-час, киловатт-часа, киловатт-часов, кВт·ч, кВт-ч
