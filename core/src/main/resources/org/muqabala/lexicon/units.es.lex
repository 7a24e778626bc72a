# Units of Spanish. A month is 30 days and a year 365 where a duration must be a number.

s : duration
  factor: 1
  words: segundo, segundos

s : duration
  factor: 60
  words: minuto, minutos

s : duration
  factor: 3600
  words: hora, horas

s : duration
  factor: 86400
  words: día, días, jornada, jornadas, noche, noches

s : duration
  factor: 604800
  words: semana, semanas

s : duration
  factor: 2592000
  words: mes, meses

s : duration
  factor: 31536000
  words: año, años

s : duration
  factor: 315360000
  words: década, décadas

s : duration
  factor: 3153600000
  words: siglo, siglos

% : percent
  words: por ciento, porciento, por cien

pp : percent
  words: punto porcentual, puntos porcentuales
pp : percent
  factor: 0.01
  words: punto básico, puntos básicos

dollar : money
  default: USD
  words: dólar, dólares

euro : money
  default: EUR
  words: euro, euros

libra : money
  default: GBP
  words: libra esterlina, libras esterlinas, libra, libras

rublo : money
  default: RUB
  words: rublo, rublos

yuan : money
  default: CNY
  words: yuan, yuanes

yen : money
  default: JPY
  words: yen, yenes

dinar : money
  words: dinar, dinares

krona : money
  words: corona, coronas

lira : money
  words: lira, liras

dirham : money
  words: dirham, dirhams, dírham

riyal : money
  words: riyal, riyales, rial, riales

franc : money
  words: franco, francos

shekel : money
  default: ILS
  words: séquel, shekel, shekels

peso : money
  words: peso, pesos

real : money
  default: BRL
  words: real, reales

sol : money
  default: PEN
  words: soles

bolivar : money
  default: VES
  words: bolívar, bolívares

rupia : money
  default: INR
  words: rupia, rupias

cent : money
  default: EUR
  factor: 0.01
  words: céntimo, céntimos

centavo : money
  default: USD
  factor: 0.01
  words: centavo, centavos

USD : qualified
  noun: dollar
  words: estadounidense, estadounidenses, americano, americanos

CAD : qualified
  noun: dollar
  words: canadiense, canadienses

AUD : qualified
  noun: dollar
  words: australiano, australianos

MXN : qualified
  noun: peso
  words: mexicano, mexicanos

ARS : qualified
  noun: peso
  words: argentino, argentinos

COP : qualified
  noun: peso
  words: colombiano, colombianos

CLP : qualified
  noun: peso
  words: chileno, chilenos

UYU : qualified
  noun: peso
  words: uruguayo, uruguayos

CUP : qualified
  noun: peso
  words: cubano, cubanos

EGP : qualified
  noun: libra
  words: egipcia, egipcias

LBP : qualified
  noun: libra
  words: libanesa, libanesas

TRY : qualified
  noun: libra
  words: turca, turcas

CHF : qualified
  noun: franc
  words: suizo, suizos

KWD : qualified
  noun: dinar
  words: kuwaití, kuwaitíes

DZD : qualified
  noun: dinar
  words: argelino, argelinos

MAD : qualified
  noun: dirham
  words: marroquí, marroquíes

SAR : qualified
  noun: riyal
  words: saudí, saudíes

QAR : qualified
  noun: riyal
  words: catarí, cataríes

m : measure
  words: metro, metros

m : measure
  factor: 1000
  words: kilómetro, kilómetros

m : measure
  factor: 0.01
  words: centímetro, centímetros

m : measure
  factor: 0.001
  words: milímetro, milímetros

m : measure
  factor: 1609.344
  words: milla, millas

km/h : measure
  words: kilómetros por hora, kilómetro por hora, km por hora

m2 : measure
  words: metro cuadrado, metros cuadrados

m2 : measure
  factor: 1000000
  words: kilómetro cuadrado, kilómetros cuadrados

m2 : measure
  factor: 10000
  words: hectárea, hectáreas

m3 : measure
  words: metro cúbico, metros cúbicos

kg : measure
  words: kilogramo, kilogramos, kilo, kilos

kg : measure
  factor: 0.001
  words: gramo, gramos

kg : measure
  factor: 1000
  words: tonelada, toneladas

L : measure
  words: litro, litros

bbl : measure
  words: barril, barriles

bbl/d : measure
  words: barriles por día, barriles diarios, barriles al día

Cel : measure
  words: grado Celsius, grados Celsius, grados centígrados, grados

W : measure
  factor: 1000000
  words: megavatio, megavatios

W : measure
  factor: 1000000000
  words: gigavatio, gigavatios

kWh : measure
  words: kilovatio hora, kilovatios hora

kWh : measure
  factor: 1000
  words: megavatios hora, megavatio hora
