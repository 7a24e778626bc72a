# Sorts of places, in levels (behind the "<"): of two sorts of one level a thing happened in one alone, in a kitchen or in a laundry; a
# room and the building that it may be in say nothing against each other. "concepts" lists meanings of the concept lexicon.

# Parts of a building, a ship or a vehicle.
ward < room
  concepts: ward, emergency-ward
  ar: ردهة, جناح, قسم, غرفة العناية, العناية المركزة, غرفة العمليات, غرفة المرضى
  en: ward, intensive care, operating theatre, operating room, emergency department, patient room
  fr: service, salle d'opération, bloc opératoire, soins intensifs, réanimation, urgences
  es: sala de hospital, quirófano, cuidados intensivos, urgencias, planta de oncología, habitación de un paciente
  ru: палата, палате, отделение, отделении, операционная, операционной, реанимация, реанимации
store < room, premises
  concepts: warehouse, cold-store
  ar: مخزن, مستودع, المخزن, مخازن
  en: store, storeroom, store room, storage room, warehouse, stockroom, depot, storage area, stores
  fr: réserve, entrepôt, dépôt, magasin, local de stockage, remise
  es: almacén, depósito, bodega, trastero, cuarto de almacenaje
  ru: склад, складе, склада, кладовая, кладовой, хранилище, подсобка, подсобке
kitchen < room
  ar: مطبخ, المطبخ
  en: kitchen, kitchens
  fr: cuisine, cuisines
  es: cocina, cocinas
  ru: кухня, кухне, кухни
basement < room
  concepts: basement
  ar: قبو, سرداب, القبو, الطابق السفلي
  en: basement, cellar, underground garage
  fr: sous-sol, cave
  es: sótano
  ru: подвал, подвале, подвала
roof < room
  concepts: roof
  ar: سطح, السطح, سقف
  en: roof, rooftop, attic, loft
  fr: toit, toiture, grenier, combles
  es: tejado, azotea, techo, ático, desván
  ru: крыша, крыше, чердак, чердаке
boiler-room < room
  ar: غرفة المرجل, غرفة المولدات, غرفة المولد, غرفة الكهرباء
  en: boiler room, plant room, generator room, electrical room, switch room, machine room
  fr: chaufferie, local technique, local électrique, salle des machines
  es: sala de calderas, sala de máquinas, cuarto de contadores, sala eléctrica
  ru: котельная, котельной, машинное отделение, машинном отделении, щитовая, щитовой
engine-room < room
  concepts: engine-room
  ar: غرفة المحركات, غرفة المحرك
  en: engine room
  fr: salle des machines
  es: sala de máquinas
  ru: машинное отделение, машинном отделении
car-deck < room
  concepts: car-deck
  ar: سطح السيارات, مرأب السفينة
  en: car deck, vehicle deck
  fr: pont-garage, garage du ferry
  es: bodega de coches, cubierta de coches
  ru: автомобильная палуба, автомобильной палубе
cabin < room
  concepts: cabin, cockpit
  ar: مقصورة, قمرة
  en: cabin, cockpit
  fr: cabine, cockpit
  es: cabina, camarote
  ru: каюта, каюте, кабина, кабине
hold < room
  concepts: ship-hold
  ar: عنبر الشحن, عنبر السفينة
  en: cargo hold, hold
  fr: cale, soute
  es: bodega de carga
  ru: трюм, трюме
laundry < room
  ar: مغسلة, المغسلة
  en: laundry, laundry room
  fr: buanderie, laverie
  es: lavandería
  ru: прачечная, прачечной
garage < room, premises
  ar: مرأب, موقف السيارات, كراج
  en: garage, car park, parking lot, parking garage
  fr: garage, parking
  es: garaje, aparcamiento, estacionamiento
  ru: гараж, гараже, парковка, парковке, стоянка, стоянке
office < room, premises
  concepts: office
  ar: مكتب, المكتب, مكاتب
  en: office, offices, study
  fr: bureau, bureaux
  es: despacho, oficina, oficinas
  ru: кабинет, кабинете, офис, офисе
bedroom < room
  ar: غرفة النوم, غرفة نوم, غرفة فندق, مهجع
  en: bedroom, hotel room, dormitory, dormitories
  fr: chambre, dortoir
  es: dormitorio, habitación, alcoba
  ru: спальня, спальне, гостиничный номер, гостиничном номере, номере отеля, общежитии
lobby < room
  ar: بهو, مدخل, ردهة الفندق, المدخل
  en: lobby, entrance, foyer, reception
  fr: hall, entrée, vestibule, accueil
  es: vestíbulo, entrada, recepción, portal
  ru: вестибюль, вестибюле, фойе, холл, холле, у входа, подъезд, подъезде
stairs < room
  ar: درج, سلم, مصعد, الدرج
  en: stairwell, staircase, stairs, lift, elevator, lift shaft
  fr: escalier, cage d'escalier, ascenseur
  es: escalera, escaleras, ascensor
  ru: лестница, лестнице, лифт, лифте
corridor < room
  ar: ممر, رواق, الممر
  en: corridor, hallway
  fr: couloir
  es: pasillo
  ru: коридор, коридоре
stage < room
  ar: المسرح, منصة
  en: stage, backstage, auditorium, dance floor
  fr: scène, coulisses, piste de danse
  es: escenario, camerinos, pista de baile
  ru: сцена, сцене, танцпол, танцполе, зрительный зал
laboratory < room, premises
  concepts: laboratory
  ar: مختبر, المختبر, معمل
  en: laboratory, lab
  fr: laboratoire
  es: laboratorio
  ru: лаборатория, лаборатории
vault < room, premises
  ar: خزنة, الخزنة, غرفة الخزائن
  en: vault, strongroom, safe room
  fr: salle des coffres, chambre forte
  es: cámara acorazada, bóveda, cámara
  ru: хранилище банка, сейфовая
workshop < room, premises
  ar: ورشة, الورشة
  en: workshop, paint shop, production line, assembly line, packing hall, mixing room
  fr: atelier, chaîne de production, ligne de production
  es: taller, línea de producción, cadena de montaje
  ru: цех, цехе, мастерская, мастерской
tank-farm < room, premises
  ar: خزان, خزانات, الخزان
  en: storage tank, tank, silo
  fr: cuve, réservoir, silo
  es: tanque, silo
  ru: резервуар, резервуаре, цистерна, силос

# Which floor.
floor-0 < floor
  ar: الطابق الأرضي, بالطابق الأرضي, الطبقة الأرضية
  en: ground floor
  fr: rez-de-chaussée
  es: planta baja, bajos
  ru: первый этаж, первом этаже
floor-2 < floor
  ar: الطابق الثاني, بالطابق الثاني
  en: second floor
  fr: deuxième étage, second étage
  es: segunda planta, segundo piso
  ru: третий этаж, третьем этаже
floor-3 < floor
  ar: الطابق الثالث, بالطابق الثالث
  en: third floor
  fr: troisième étage
  es: tercera planta, tercer piso
  ru: четвертый этаж, четвертом этаже
floor-4 < floor
  ar: الطابق الرابع, بالطابق الرابع
  en: fourth floor
  fr: quatrième étage
  es: cuarta planta, cuarto piso
  ru: пятый этаж, пятом этаже
floor-5 < floor
  ar: الطابق الخامس, بالطابق الخامس
  en: fifth floor
  fr: cinquième étage
  es: quinta planta, quinto piso
  ru: шестой этаж, шестом этаже
floor-6 < floor
  ar: الطابق السادس, بالطابق السادس
  en: sixth floor
  fr: sixième étage
  es: sexta planta, sexto piso
  ru: седьмой этаж, седьмом этаже
floor-7 < floor
  ar: الطابق السابع, بالطابق السابع
  en: seventh floor
  fr: septième étage
  es: séptima planta, séptimo piso
  ru: восьмой этаж, восьмом этаже

# Premises.
headquarters < premises
  ar: مقر, المقر, مقره, مقرها
  en: headquarters, head office, hq
  fr: siège, quartier général
  es: sede, cuartel general
  ru: штаб-квартира, штаб-квартире, штабе
park < premises
  concepts: park
  ar: حديقة, الحديقة, متنزه, منتزه
  en: park, gardens
  fr: parc, jardin public
  es: parque, jardines
  ru: парк, парке, парка, сквер, сквере
square < premises
  ar: ساحة, الساحة, ميدان, الميدان
  en: square, plaza
  fr: esplanade, la place
  es: plaza, explanada
  ru: площадь, площади
theatre < premises
  concepts: theatre
  ar: مسرح, المسرح
  en: theatre, theater, opera house, concert hall
  fr: théâtre, opéra, salle de concert
  es: teatro, auditorio
  ru: театр, театре, театра
hospital < premises
  concepts: hospital
  ar: مستشفى, المستشفى
  en: hospital, clinic
  fr: hôpital, clinique
  es: hospital, clínica
  ru: больница, больнице, больницы, госпиталь, госпитале, клиника, клинике
campsite < premises
  ar: موقع للتخييم, مخيم صيفي
  en: campsite, camping site
  fr: camping
  es: camping, campamento
  ru: кемпинг, кемпинге
dump < premises
  ar: مكب, مكب للنفايات, مطمر
  en: dump, landfill, rubbish tip
  fr: décharge, déchetterie
  es: vertedero, basurero
  ru: свалка, свалке
barn < premises
  ar: حظيرة, إسطبل
  en: barn, stable, shed
  fr: grange, étable, hangar
  es: granero, establo, cobertizo
  ru: сарай, сарае, амбар, амбаре
petrol-station < premises
  ar: محطة وقود, محطة بنزين
  en: petrol station, gas station, filling station, service station
  fr: station-service
  es: gasolinera, estación de servicio
  ru: заправка, заправке, азс
toll < premises
  en: toll plaza, toll booth
  fr: péage
  es: peaje, área de peaje
school < premises
  concepts: school
  ar: مدرسة, مدارس, المدرسة, المدارس
  en: school, schools
  fr: école, écoles, lycée, collège
  es: escuela, escuelas, colegio, instituto
  ru: школа, школе, школы, школах
stadium < premises
  concepts: stadium, sports-hall
  ar: ملعب, الملعب, استاد, صالة رياضية
  en: stadium, sports hall, arena, gymnasium, sports ground
  fr: stade, gymnase, salle de sport
  es: estadio, pabellón, polideportivo, gimnasio
  ru: стадион, стадионе, спортзал, спортзале
mosque < premises
  concepts: mosque
  ar: مسجد, جامع, مساجد, المسجد
  en: mosque, mosques
  fr: mosquée
  es: mezquita
  ru: мечеть, мечети
church < premises
  concepts: church
  ar: كنيسة, الكنيسة, كاتدرائية
  en: church, cathedral, chapel
  fr: église, cathédrale
  es: iglesia, catedral
  ru: церковь, церкви, собор, соборе
hotel < premises
  concepts: hotel
  ar: فندق, الفندق, فنادق
  en: hotel, hotels, guesthouse, motel
  fr: hôtel, hôtels, auberge
  es: hotel, hoteles, hostal, pensión
  ru: гостиница, гостинице, отель, отеле
palace < premises
  concepts: palace
  ar: قصر, القصر, القصر الرئاسي
  en: palace, presidential palace
  fr: palais, palais présidentiel
  es: palacio, palacio presidencial
  ru: дворец, дворце, резиденция, резиденции
ministry < premises
  ar: مقر الوزارة, مبنى الوزارة, وزارة
  en: ministry
  fr: ministère
  es: ministerio
  ru: министерство, министерстве
embassy < premises
  concepts: embassy, consulate
  ar: سفارة, السفارة, قنصلية, القنصلية
  en: embassy, consulate
  fr: ambassade, consulat
  es: embajada, consulado
  ru: посольство, посольстве, консульство, консульстве
parliament < premises
  ar: مبنى البرلمان, البرلمان, مقر البرلمان
  en: parliament, parliament building
  fr: parlement, assemblée
  es: parlamento, congreso, asamblea
  ru: здание парламента, здания парламента, парламенте
market < premises
  concepts: market
  ar: سوق, السوق, أسواق
  en: market, bazaar, shopping centre, mall, supermarket
  fr: marché, centre commercial, supermarché
  es: mercado, centro comercial, supermercado
  ru: рынок, рынке, торговый центр, торговом центре, супермаркет
station < premises
  concepts: station
  ar: محطة القطار, محطة القطارات, محطة الحافلات, محطة
  en: station, railway station, bus station, metro station
  fr: gare, station de métro, gare routière
  es: estación
  ru: вокзал, вокзале, станция, станции
airport < premises
  concepts: airport
  ar: مطار, المطار
  en: airport, airfield
  fr: aéroport, aérodrome
  es: aeropuerto, aeródromo
  ru: аэропорт, аэропорту, аэропорте, аэродром
prison < premises
  concepts: prison
  ar: سجن, السجن
  en: prison, jail, detention centre
  fr: prison, centre de détention
  es: cárcel, prisión, penal
  ru: тюрьма, тюрьме, сизо, колония, колонии
base < premises
  concepts: base
  ar: قاعدة, ثكنة, القاعدة, معسكر
  en: base, barracks, army post, military base
  fr: base, caserne
  es: base militar, cuartel
  ru: база, базе, казарма, казарме
house < premises
  concepts: house
  ar: منزل, بيت, شقة, المنزل, شقته, منزله
  en: house, home, flat, apartment, villa
  fr: maison, appartement, domicile, villa
  es: casa, piso, apartamento, vivienda, domicilio, chalé
  ru: дом, доме, квартира, квартире, вилла, вилле
farm < premises
  concepts: farm
  ar: مزرعة, المزرعة, حظيرة
  en: farm, barn, farm building, shearing shed, greenhouse
  fr: ferme, grange, serre
  es: granja, finca, establo, invernadero
  ru: ферма, ферме, сарай, сарае, теплица
factory < premises
  concepts: factory
  ar: مصنع, المصنع, معمل, مصانع
  en: factory, plant, mill, works
  fr: usine, fabrique
  es: fábrica, planta, factoría
  ru: завод, заводе, фабрика, фабрике
restaurant < premises
  ar: مطعم, مقهى, حانة, المطعم, المقهى
  en: restaurant, café, cafe, bar, pub, nightclub
  fr: restaurant, café, bar, discothèque, boîte de nuit
  es: restaurante, cafetería, bar, discoteca
  ru: ресторан, ресторане, кафе, бар, баре, клуб, клубе
courthouse < premises
  ar: محكمة, المحكمة
  en: court, courthouse, courtroom
  fr: tribunal, palais de justice
  es: tribunal, juzgado
  ru: суд, суде, здание суда
museum < premises
  concepts: museum
  ar: متحف, المتحف
  en: museum, gallery
  fr: musée, galerie
  es: museo, galería
  ru: музей, музее, галерея, галерее
bank < premises
  ar: مصرف, بنك, البنك, فرع البنك
  en: bank branch, bank
  fr: banque, agence bancaire
  es: banco, sucursal
  ru: банк, банке
cemetery < premises
  concepts: cemetery
  ar: مقبرة, المقبرة
  en: cemetery, graveyard
  fr: cimetière
  es: cementerio
  ru: кладбище, кладбища
university < premises
  concepts: university
  ar: جامعة, الجامعة, كلية
  en: university, campus
  fr: université, campus
  es: universidad, campus, facultad
  ru: университет, университете, кампус
tents < premises
  ar: خيام, خيمة, مخيم, المخيم
  en: tents, tent, camp, campsite
  fr: tentes, tente, camp, campement
  es: tiendas de campaña, campamento, carpa, carpas
  ru: палатки, палатках, лагерь, лагере

# Where something fell or lay.
sea < ground
  concepts: sea, strait, gulf
  ar: البحر, بحر, المياه, عرض البحر, قبالة الساحل, البحر المتوسط
  en: sea, ocean, water, offshore, the atlantic, the pacific, bay
  fr: mer, océan, au large, eaux
  es: mar, océano, agua, alta mar, bahía
  ru: море, моря, океан, океане, залив
shore < ground
  concepts: coast
  ar: شاطئ, الشاطئ, الكثبان, كثبان
  en: beach, dunes, shore, sand
  fr: plage, dunes, rivage
  es: playa, dunas, orilla
  ru: пляж, пляже, дюны, дюнах, берег, берегу
field < ground
  ar: حقل, حقول, بساتين, أرض زراعية
  en: field, fields, farmland, meadow, orchard
  fr: champ, champs, pré
  es: campo, campo de cultivo, prado, sembrado
  ru: поле, поля, луг, лугу
woods < ground
  concepts: forest
  ar: غابة, الغابة, أحراج
  en: forest, woods, woodland, trees
  fr: forêt, bois
  es: bosque, monte
  ru: лес, лесу, леса
hill < ground
  concepts: mountain
  ar: جبل, الجبل, سفح, تلة
  en: mountain, mountainside, hillside, slope, ridge
  fr: montagne, flanc, colline, versant
  es: montaña, ladera, cerro, colina
  ru: гора, горе, горах, склон, склоне, холм
desert < ground
  concepts: desert
  ar: صحراء, الصحراء
  en: desert
  fr: désert
  es: desierto
  ru: пустыня, пустыне
river < ground
  concepts: river, lake, reservoir
  ar: نهر, النهر, بحيرة, البحيرة
  en: river, lake, canal, reservoir
  fr: fleuve, rivière, lac, canal
  es: río, lago, canal, embalse
  ru: река, реке, реку, озеро, озере, озера, канал
road < ground
  concepts: road, motorway
  ar: طريق, الطريق, الطريق السريع
  en: road, motorway, highway
  fr: route, autoroute
  es: carretera, autopista, autovía
  ru: дорога, дороге, шоссе, трасса, трассе

# Whose waters.
own-waters < waters
  concepts: territorial-waters
  ar: المياه الإقليمية, مياهها الإقليمية, المياه الاقليمية
  en: territorial waters, its waters
  fr: eaux territoriales
  es: aguas territoriales, aguas jurisdiccionales
  ru: территориальные воды, территориальных водах, территориальных вод
open-waters < waters
  ar: المياه الدولية, أعالي البحار, مياه دولية
  en: international waters, the high seas, high seas
  fr: eaux internationales, haute mer
  es: aguas internacionales, alta mar
  ru: международные воды, международных водах, нейтральных водах, нейтральные воды

# Of two names of such places that no gazetteer has, each is another's.
settlement < settled
  concepts: village, town
  ar: قرية, القرية, بلدة, البلدة, مدينة, المدينة
  en: village, town, city, hamlet
  fr: village, ville, commune, bourg, hameau
  es: pueblo, localidad, ciudad, aldea, municipio
  ru: деревня, деревне, село, селе, город, городе, поселок, поселке
quarter < quarters
  concepts: neighbourhood
  ar: حي, ضاحية, الحي
  en: neighbourhood, neighborhood, suburb, district
  fr: quartier, banlieue, faubourg
  es: barrio, distrito, suburbio
  ru: район, районе, квартал, квартале

# Parts of a body.
head < body
  ar: الرأس, رأسه, رأسها
  en: head, skull
  fr: tête, crâne
  es: cabeza, cráneo
  ru: голову, голове, головы
neck < body
  ar: الرقبة, رقبته, العنق, عنقه
  en: neck, throat
  fr: cou, gorge
  es: cuello, garganta
  ru: шею, шее, горло
shoulder < body
  ar: الكتف, كتفه, كتفها
  en: shoulder
  fr: épaule, l'épaule
  es: hombro
  ru: плечо, плече
chest < body
  ar: الصدر, صدره, صدرها
  en: chest
  fr: poitrine, thorax
  es: pecho, tórax
  ru: грудь, груди
abdomen < body
  ar: البطن, بطنه, بطنها
  en: stomach, abdomen, belly
  fr: ventre, abdomen, l'abdomen
  es: abdomen, vientre, estómago
  ru: живот, животе
back-of-body < body
  ar: الظهر, ظهره, ظهرها
  en: back
  fr: dos
  es: espalda
  ru: спину, спине
arm < body
  ar: الذراع, ذراعه, ذراعها
  en: arm, elbow, wrist
  fr: bras, coude, poignet
  es: brazo, codo, muñeca
  ru: руку, руке
hand < body
  ar: اليد, يده, يدها
  en: hand, finger, fingers
  fr: main, doigt
  es: mano, dedo
  ru: кисть, ладонь, палец
leg < body
  ar: الساق, ساقه, ساقها, الفخذ, فخذه, القدم, قدمه, الركبة, ركبته
  en: leg, thigh, foot, ankle, knee
  fr: jambe, cuisse, pied, cheville, genou
  es: pierna, muslo, pie, tobillo, rodilla
  ru: ногу, ноге, бедро, колено
