# Units of English. A month is 30 days and a year 365 where a duration must be a number.

s : duration
  factor: 1
  words: second, seconds, sec, secs, sec.

s : duration
  factor: 60
  words: minute, minutes, min, mins, min.

s : duration
  factor: 3600
  words: hour, hours, hr, hrs

s : duration
  factor: 86400
  words: day, days, night, nights

s : duration
  factor: 604800
  words: week, weeks, wk, wks

s : duration
  factor: 1209600
  words: fortnight, fortnights

s : duration
  factor: 2592000
  words: month, months

s : duration
  factor: 31536000
  words: year, years, yr, yrs

s : duration
  factor: 315360000
  words: decade, decades

s : duration
  factor: 3153600000
  words: century, centuries


% : percent
  words: percent, per cent, pct, percentage, percents
pp : percent
  words: percentage point, percentage points, pp, ppt, points of percentage
pp : percent
  factor: 0.01
  words: basis point, basis points, bps

dollar : money
  default: USD
  words: dollar, dollars, buck, bucks
euro : money
  default: EUR
  words: euro, euros
pound : money
  default: GBP
  words: pound, pounds, quid, pounds sterling, pound sterling
rupee : money
  default: INR
  words: rupee, rupees
dinar : money
  words: dinar, dinars
riyal : money
  words: riyal, riyals, rial, rials
dirham : money
  words: dirham, dirhams
lira : money
  words: lira, liras, lire
shekel : money
  default: ILS
  words: shekel, shekels, sheqel, sheqels
yuan : money
  default: CNY
  words: yuan, renminbi
yen : money
  default: JPY
  words: yen
rouble : money
  default: RUB
  words: rouble, roubles, ruble, rubles
franc : money
  words: franc, francs
peso : money
  words: peso, pesos
krona : money
  words: krona, kronor, krone, kroner, crowns
real : money
  default: BRL
  words: reais
rand : money
  default: ZAR
  words: rand
won : money
  default: KRW
  words: South Korean won, Korean won
hryvnia : money
  default: UAH
  words: hryvnia, hryvnias, hryvnya
cent : money
  default: USD
  factor: 0.01
  words: cent, cents
penny : money
  default: GBP
  factor: 0.01
  words: penny, pence

USD : qualified
  noun: dollar
  words: US, American, U.S.
CAD : qualified
  noun: dollar
  words: Canadian
AUD : qualified
  noun: dollar
  words: Australian
HKD : qualified
  noun: dollar
  words: Hong Kong
NZD : qualified
  noun: dollar
  words: New Zealand
SGD : qualified
  noun: dollar
  words: Singapore
GBP : qualified
  noun: pound
  words: British, sterling
EGP : qualified
  noun: pound
  words: Egyptian
LBP : qualified
  noun: pound, lira
  words: Lebanese
SYP : qualified
  noun: pound, lira
  words: Syrian
SDG : qualified
  noun: pound
  words: Sudanese
TRY : qualified
  noun: lira
  words: Turkish
KWD : qualified
  noun: dinar
  words: Kuwaiti
JOD : qualified
  noun: dinar
  words: Jordanian
IQD : qualified
  noun: dinar
  words: Iraqi
BHD : qualified
  noun: dinar
  words: Bahraini
LYD : qualified
  noun: dinar
  words: Libyan
TND : qualified
  noun: dinar
  words: Tunisian
DZD : qualified
  noun: dinar
  words: Algerian
SAR : qualified
  noun: riyal
  words: Saudi
QAR : qualified
  noun: riyal
  words: Qatari
OMR : qualified
  noun: riyal
  words: Omani
YER : qualified
  noun: riyal
  words: Yemeni
IRR : qualified
  noun: riyal
  words: Iranian
AED : qualified
  noun: dirham
  words: UAE, Emirati
MAD : qualified
  noun: dirham
  words: Moroccan
PKR : qualified
  noun: rupee
  words: Pakistani
LKR : qualified
  noun: rupee
  words: Sri Lankan
CHF : qualified
  noun: franc
  words: Swiss
MXN : qualified
  noun: peso
  words: Mexican
ARS : qualified
  noun: peso
  words: Argentine
COP : qualified
  noun: peso
  words: Colombian
CLP : qualified
  noun: peso
  words: Chilean
PHP : qualified
  noun: peso
  words: Philippine
SEK : qualified
  noun: krona
  words: Swedish
NOK : qualified
  noun: krona
  words: Norwegian
DKK : qualified
  noun: krona
  words: Danish

# Measures, in UCUM units.

m : measure
  words: metre, metres, meter, meters

m : measure
  factor: 1000
  words: kilometre, kilometres, kilometer, kilometers, kms

m : measure
  factor: 0.01
  words: centimetre, centimetres, centimeter, centimeters

m : measure
  factor: 0.001
  words: millimetre, millimetres, millimeter, millimeters

m : measure
  factor: 1609.344
  words: mile, miles

m : measure
  factor: 0.3048
  words: foot, feet, ft

m : measure
  factor: 0.9144
  words: yard, yards

m : measure
  factor: 0.0254
  words: inch, inches

m : measure
  factor: 1852
  words: nautical mile, nautical miles

km/h : measure
  words: kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour, km per hour, km an hour

km/h : measure
  factor: 1.609344
  words: miles per hour, miles an hour

km/h : measure
  factor: 1.852
  words: knots

m2 : measure
  words: square metre, square metres, square meter, square meters, sq m

m2 : measure
  factor: 1000000
  words: square kilometre, square kilometres, square kilometer, square kilometers, sq km

m2 : measure
  factor: 2589988.110336
  words: square mile, square miles

m2 : measure
  factor: 0.09290304
  words: square foot, square feet, sq ft

m2 : measure
  factor: 10000
  words: hectare, hectares

m2 : measure
  factor: 4046.8564224
  words: acre, acres

m3 : measure
  words: cubic metre, cubic metres, cubic meter, cubic meters

m3 : measure
  factor: 0.028316846592
  words: cubic foot, cubic feet

kg : measure
  words: kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos

kg : measure
  factor: 0.001
  words: gram, grams, gramme, grammes

kg : measure
  factor: 1000
  words: tonne, tonnes, metric ton, metric tons, metric tonnes

kg : measure
  factor: 1000
  words: ton, tons

kg : measure
  factor: 0.45359237
  words: lb, lbs

kg : measure
  factor: 0.028349523125
  words: ounce, ounces, oz

L : measure
  words: litre, litres, liter, liters

L : measure
  factor: 0.001
  words: millilitre, millilitres, milliliter, milliliters

L : measure
  factor: 3.785411784
  words: gallon, gallons

bbl : measure
  words: barrel, barrels

bbl/d : measure
  words: barrels per day, barrels a day, barrels daily

Cel : measure
  words: degrees Celsius, degree Celsius, degrees C, degrees centigrade, Celsius

[degF] : measure
  words: degrees Fahrenheit, degree Fahrenheit, degrees F, Fahrenheit

W : measure
  words: watt, watts

W : measure
  factor: 1000
  words: kilowatt, kilowatts

W : measure
  factor: 1000000
  words: megawatt, megawatts

W : measure
  factor: 1000000000
  words: gigawatt, gigawatts

kWh : measure
  words: kilowatt hours, kilowatt-hours, kilowatt hour

kWh : measure
  factor: 1000
  words: megawatt hours, megawatt-hours

kWh : measure
  factor: 1000000
  words: gigawatt hours, gigawatt-hours

kWh : measure
  factor: 1000000000
  words: terawatt hours, terawatt-hours
