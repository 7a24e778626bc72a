# Units of French. A month is 30 days and a year 365 where a duration must be a number.

s : duration
  factor: 1
  words: seconde, secondes

s : duration
  factor: 60
  words: minute, minutes, mn

s : duration
  factor: 3600
  words: heure, heures

s : duration
  factor: 86400
  words: jour, jours, journée, journées, nuit, nuits

s : duration
  factor: 604800
  words: semaine, semaines

s : duration
  factor: 1209600
  words: quinzaine de jours

s : duration
  factor: 2592000
  words: mois

s : duration
  factor: 31536000
  words: an, ans, année, années

s : duration
  factor: 315360000
  words: décennie, décennies

s : duration
  factor: 3153600000
  words: siècle, siècles

% : percent
  words: pour cent, pourcent, pour-cent

pp : percent
  words: point de pourcentage, points de pourcentage, point de pour cent
pp : percent
  factor: 0.01
  words: point de base, points de base

dollar : money
  default: USD
  words: dollar, dollars

euro : money
  default: EUR
  words: euro, euros

livre : money
  default: GBP
  words: livre sterling, livres sterling, livre, livres

rouble : money
  default: RUB
  words: rouble, roubles

yuan : money
  default: CNY
  words: yuan, yuans

yen : money
  default: JPY
  words: yen, yens

dinar : money
  words: dinar, dinars

krona : money
  words: couronne, couronnes

lira : money
  words: lire, lires, lira, liras

dirham : money
  words: dirham, dirhams

riyal : money
  words: riyal, riyals, rial, rials

franc : money
  words: franc, francs

shekel : money
  default: ILS
  words: shekel, shekels

roupie : money
  default: INR
  words: roupie, roupies

peso : money
  words: peso, pesos

hryvnia : money
  default: UAH
  words: hryvnia, hryvnias

cent : money
  default: EUR
  factor: 0.01
  words: centime, centimes

USD : qualified
  noun: dollar
  words: américain, américains

CAD : qualified
  noun: dollar
  words: canadien, canadiens

AUD : qualified
  noun: dollar
  words: australien, australiens

EGP : qualified
  noun: livre
  words: égyptienne, égyptiennes

LBP : qualified
  noun: livre
  words: libanaise, libanaises

SYP : qualified
  noun: livre
  words: syrienne, syriennes

TRY : qualified
  noun: livre
  words: turque, turques

GBP : qualified
  noun: livre
  words: sterling

DZD : qualified
  noun: dinar
  words: algérien, algériens

TND : qualified
  noun: dinar
  words: tunisien, tunisiens

LYD : qualified
  noun: dinar
  words: libyen, libyens

KWD : qualified
  noun: dinar
  words: koweïtien, koweïtiens

IQD : qualified
  noun: dinar
  words: irakien, irakiens

JOD : qualified
  noun: dinar
  words: jordanien, jordaniens

MAD : qualified
  noun: dirham
  words: marocain, marocains

AED : qualified
  noun: dirham
  words: émirati, émiratis

SAR : qualified
  noun: riyal
  words: saoudien, saoudiens

QAR : qualified
  noun: riyal
  words: qatari, qataris

IRR : qualified
  noun: riyal
  words: iranien, iraniens

CHF : qualified
  noun: franc
  words: suisse, suisses

XOF : qualified
  noun: franc
  words: CFA

ARS : qualified
  noun: peso
  words: argentin, argentins

MXN : qualified
  noun: peso
  words: mexicain, mexicains

m : measure
  words: mètre, mètres

m : measure
  factor: 1000
  words: kilomètre, kilomètres

m : measure
  factor: 0.01
  words: centimètre, centimètres

m : measure
  factor: 0.001
  words: millimètre, millimètres

m : measure
  factor: 1609.344
  words: mile, miles

km/h : measure
  words: kilomètres par heure, kilomètres à l'heure, km par heure, kilomètres/heure

m2 : measure
  words: mètre carré, mètres carrés

m2 : measure
  factor: 1000000
  words: kilomètre carré, kilomètres carrés

m2 : measure
  factor: 10000
  words: hectare, hectares

m3 : measure
  words: mètre cube, mètres cubes

kg : measure
  words: kilogramme, kilogrammes, kilo, kilos

kg : measure
  factor: 0.001
  words: gramme, grammes

kg : measure
  factor: 1000
  words: tonne, tonnes

L : measure
  words: litre, litres

bbl : measure
  words: baril, barils

bbl/d : measure
  words: barils par jour, baril par jour

Cel : measure
  words: degré Celsius, degrés Celsius, degrés, degré

W : measure
  factor: 1000000
  words: mégawatt, mégawatts

W : measure
  factor: 1000000000
  words: gigawatt, gigawatts

kWh : measure
  words: kilowattheure, kilowattheures, kilowatts-heures

kWh : measure
  factor: 1000
  words: mégawattheure, mégawattheures
