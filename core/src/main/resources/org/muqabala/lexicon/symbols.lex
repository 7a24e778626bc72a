# Signs and codes that every language writes alike; compared letter by letter. "before" may stand before its number.

iso : codes
  symbols: USD, EUR, GBP, JPY, CNY, RUB, INR, CHF, CAD, AUD, NZD, SEK, NOK, DKK, PLN, CZK, HUF, RON, BGN, TRY, UAH, ILS, EGP, SDG, KWD, JOD, IQD, BHD, LYD, TND, DZD, SAR, QAR, OMR, YER, IRR, AED, MAD, LBP, SYP, PKR, AFN, KZT, BRL, MXN, ARS, CLP, COP, PEN, ZAR, NGN, KES, ETB, GHS, KRW, HKD, SGD, THB, IDR, MYR, PHP, VND, XOF, XAF

USD : money
  default: USD
  symbols: $, US$, USD$, $US, ＄
  before: $, US$, USD$, $US, ＄
CAD : money
  default: CAD
  symbols: C$, CA$
  before: C$, CA$
AUD : money
  default: AUD
  symbols: A$, AU$
  before: A$, AU$
EUR : money
  default: EUR
  symbols: €, Eur
  before: €
GBP : money
  default: GBP
  symbols: £, GB£
  before: £, GB£
JPY : money
  default: JPY
  symbols: ¥
  before: ¥, JP¥
INR : money
  default: INR
  symbols: ₹, Rs, Rs.
  before: ₹, Rs, Rs., INR
ILS : money
  default: ILS
  symbols: ₪
  before: ₪
RUB : money
  default: RUB
  symbols: ₽
  before: ₽
UAH : money
  default: UAH
  symbols: ₴
  before: ₴
TRY : money
  default: TRY
  symbols: ₺
  before: ₺
KRW : money
  default: KRW
  symbols: ₩
  before: ₩
NGN : money
  default: NGN
  symbols: ₦
  before: ₦
EGP : money
  default: EGP
  symbols: ج.م, ج.م., LE, L.E., E£
  before: LE, E£
SAR : money
  default: SAR
  symbols: ر.س, ر.س., SR
  before: SR
AED : money
  default: AED
  symbols: د.إ, د.إ., Dh, Dhs
  before: Dh, Dhs
cent : money
  default: USD
  factor: 0.01
  symbols: c, ¢
penny : money
  default: GBP
  factor: 0.01
  symbols: p

% : percent
  symbols: %, ٪, ﹪, ％

s : duration
  symbols: s, sec
s : duration
  factor: 60
  symbols: min
s : duration
  factor: 3600
  symbols: h, hr, hrs

m : measure
  symbols: m
m : measure
  factor: 1000
  symbols: km
m : measure
  factor: 0.01
  symbols: cm
m : measure
  factor: 0.001
  symbols: mm
km/h : measure
  symbols: km/h, kph, kmh
km/h : measure
  factor: 1.609344
  symbols: mph
m2 : measure
  symbols: m², m2, sqm
m2 : measure
  factor: 1000000
  symbols: km², km2
m2 : measure
  factor: 10000
  symbols: ha
m3 : measure
  symbols: m³, m3
kg : measure
  symbols: kg
kg : measure
  factor: 0.001
  symbols: g
kg : measure
  factor: 0.000001
  symbols: mg
kg : measure
  factor: 1000
  symbols: t
L : measure
  symbols: L, l
L : measure
  factor: 0.001
  symbols: ml, mL
bbl : measure
  symbols: bbl
bbl/d : measure
  symbols: bpd, b/d
Cel : measure
  symbols: °C, °م, °س
[degF] : measure
  symbols: °F
W : measure
  symbols: W
W : measure
  factor: 1000
  symbols: kW
W : measure
  factor: 1000000
  symbols: MW
W : measure
  factor: 1000000000
  symbols: GW
kWh : measure
  symbols: kWh
kWh : measure
  factor: 1000
  symbols: MWh
kWh : measure
  factor: 1000000
  symbols: GWh
kWh : measure
  factor: 1000000000
  symbols: TWh
