# Concepts of economy and finance, labour, construction, energy, trade, tourism, agriculture, health,
# science and space, education, environment and weather, population and statistics.

# --- Macroeconomy ---

economy : thing
  ar: اقتصاد, اقتصادي, اقتصاد وطني
  en: economy, economies, economic
  fr: économie, économique
  es: economía, económico
  ru: экономика, экономический

economic-growth : event < economy
  opposite: recession
  ar: نمو اقتصادي, نمو, نما الاقتصاد, ينمو الاقتصاد, نمو الاقتصاد, معدل النمو, توسع الاقتصاد
  en: economic growth, growth rate, gdp growth, economy grew, economy grow, economy expanded, economic expansion
  fr: croissance, croissance économique, taux de croissance, expansion économique
  es: crecimiento, crecimiento económico, tasa de crecimiento, expansión económica, economía creció
  ru: экономический рост, рост экономики, темпы роста, экономика выросла, рост ВВП

recession : event < economy
  opposite: economic-growth
  ar: ركود, ركود اقتصادي, انكماش, انكماش اقتصادي, انكمش, ينكمش, كساد, تراجع اقتصادي
  en: recession, economic contraction, economy contracted, economy shrank, economic downturn, economic slump, economic depression
  fr: récession, contraction économique, repli de l'économie, dépression économique
  es: recesión, contracción económica, la economía se contrajo, depresión económica
  ru: рецессия, экономический спад, спад экономики, сокращение экономики, экономика сократилась

economic-slowdown : event < economy
  ar: تباطؤ اقتصادي, تباطؤ النمو, تباطؤ الاقتصاد, تباطأ الاقتصاد, تباطأ النمو, يتباطأ النمو
  en: economic slowdown, slowed growth, slower growth, sluggish growth, slowdown in growth, economy slowed
  fr: ralentissement économique, ralentissement de la croissance, ralentissement de l'économie
  es: desaceleración económica, desaceleración del crecimiento, ralentización económica, ralentización del crecimiento
  ru: замедление экономики, замедление роста, замедление темпов роста, рост замедлился

economic-recovery : event < economy
  ar: تعاف اقتصادي, تعافي الاقتصاد, انتعاش اقتصادي, تعافى الاقتصاد, انتعاش الاقتصاد, انتعش الاقتصاد, ينتعش الاقتصاد
  en: economic recovery, economic rebound, economy recovered, economy rebounded, rebound, rebounded
  fr: reprise économique, reprise de l'économie, rebond économique, redressement économique, rebond, rebondir
  es: recuperación económica, reactivación económica, repunte económico, repunte, repuntar
  ru: восстановление экономики, экономическое восстановление, оживление экономики

economic-crisis : event < crisis
  ar: أزمة اقتصادية, أزمات اقتصادية, أزمة مالية, أزمات مالية, انهيار اقتصادي, انهيار مالي
  en: economic crisis, financial crisis, economic collapse, economic meltdown, financial crash
  fr: crise économique, crise financière, effondrement économique
  es: crisis económica, crisis financiera, colapso económico
  ru: экономический кризис, финансовый кризис, экономический коллапс

inflation : thing < price
  opposite: deflation
  ar: تضخم, معدل التضخم, نسبة التضخم, معدلات التضخم, تضخمي
  en: inflation, inflation rate, consumer price inflation, inflationary
  fr: inflation, taux d'inflation, hausse des prix à la consommation, inflationniste
  es: inflación, tasa de inflación, inflacionario
  ru: инфляция, уровень инфляции, темпы инфляции, инфляционный

annual-inflation : thing < inflation
  ar: تضخم سنوي, التضخم على أساس سنوي, معدل التضخم السنوي
  en: annual inflation, yearly inflation, year-on-year inflation
  fr: inflation annuelle, inflation sur un an, inflation en glissement annuel
  es: inflación anual, inflación interanual
  ru: годовая инфляция, инфляция в годовом выражении

monthly-inflation : thing < inflation
  ar: تضخم شهري, التضخم على أساس شهري, معدل التضخم الشهري
  en: monthly inflation, month-on-month inflation
  fr: inflation mensuelle, inflation sur un mois
  es: inflación mensual, inflación intermensual
  ru: месячная инфляция, инфляция за месяц, инфляция в месячном выражении

core-inflation : thing < inflation
  ar: تضخم أساسي, التضخم الأساسي, معدل التضخم الأساسي
  en: core inflation, underlying inflation
  fr: inflation sous-jacente
  es: inflación subyacente
  ru: базовая инфляция

deflation : thing
  opposite: inflation
  ar: انكماش الأسعار, انكماش سعري, تضخم سالب
  en: deflation, falling consumer prices, deflationary
  fr: déflation, déflationniste
  es: deflación, deflacionario
  ru: дефляция, дефляционный

consumer-price-index : thing < inflation
  ar: مؤشر أسعار المستهلكين, مؤشر أسعار المستهلك, الرقم القياسي لأسعار المستهلكين, أسعار المستهلكين
  en: consumer price index, consumer prices, cpi
  fr: indice des prix à la consommation, prix à la consommation
  es: índice de precios al consumidor, índice de precios al consumo, precios al consumidor, ipc
  ru: индекс потребительских цен, потребительские цены

gross-domestic-product : thing
  ar: ناتج محلي إجمالي, الناتج المحلي الإجمالي, ناتج محلي, الناتج الداخلي الخام, إجمالي الناتج المحلي, ناتج داخلي خام
  en: gross domestic product, gdp, economic output
  fr: produit intérieur brut, pib
  es: producto interno bruto, producto interior bruto, pib
  ru: валовой внутренний продукт, ввп, валовый внутренний продукт

gdp-per-capita : thing < gross-domestic-product
  ar: نصيب الفرد من الناتج المحلي, نصيب الفرد من الناتج, الناتج المحلي للفرد
  en: gdp per capita, output per head, per capita gdp
  fr: pib par habitant
  es: pib per cápita, pib por habitante
  ru: ввп на душу населения, подушевой ввп

public-finances : thing
  ar: مالية عامة, المالية العمومية, وضع مالي, خزينة الدولة, خزانة الدولة, خزينة عامة
  en: public finances, state coffers, treasury, fiscal position, state finances
  fr: finances publiques, caisses de l'état, trésor public
  es: finanzas públicas, arcas públicas, arcas del estado, tesoro público
  ru: государственные финансы, госфинансы, государственная казна, казначейство

budget : thing
  ar: ميزانية, موازنة, موازنة عامة, ميزانية عامة, قانون المالية, مشروع الموازنة, مشروع الميزانية
  en: budget, state budget, finance bill, budgetary
  fr: budget, loi de finances, budgétaire
  es: presupuesto, presupuestos generales, presupuestario
  ru: бюджет, госбюджет, бюджетный, государственный бюджет

budget-cut : event < budget
  ar: خفض الميزانية, خفض الموازنة, تقليص الميزانية, خفض الإنفاق, تقليص النفقات, خفض النفقات, تخفيضات في الميزانية
  en: budget cut, spending cut, cut spending, cuts to spending, slash spending
  fr: coupe budgétaire, réduction des dépenses, baisse des dépenses, coupes dans les dépenses
  es: recorte presupuestario, recorte del gasto, reducción del gasto, recorte de gastos
  ru: сокращение бюджета, сокращение расходов, урезать расходы, секвестр бюджета

austerity : event
  opposite: stimulus
  ar: تقشف, سياسة التقشف, إجراءات تقشفية, تدابير تقشفية, تقشفي, شد الحزام
  en: austerity, austerity measure, belt-tightening
  fr: austérité, mesure d'austérité, rigueur budgétaire
  es: austeridad, medida de austeridad, ajuste fiscal
  ru: режим экономии, меры жесткой экономии, жесткая экономия, затягивание поясов

stimulus : event
  opposite: austerity
  ar: حزمة تحفيز, تحفيز اقتصادي, خطة تحفيز, خطة إنعاش, حزمة إنعاش, حوافز مالية
  en: stimulus, stimulus package, economic stimulus, recovery plan, stimulus plan
  fr: plan de relance, relance économique, mesures de relance, stimulation économique
  es: estímulo económico, paquete de estímulo, plan de estímulo, plan de recuperación
  ru: стимулирование экономики, пакет стимулов, меры стимулирования, план восстановления экономики

government-spending : thing < spending
  ar: إنفاق حكومي, إنفاق عام, نفقات الدولة, نفقات عمومية, نفقات عامة, مصروفات الدولة
  en: government spending, public spending, public expenditure, state spending
  fr: dépenses publiques, dépense publique, dépenses de l'état
  es: gasto público, gasto estatal, gasto del gobierno
  ru: государственные расходы, госрасходы, бюджетные расходы

spending : thing
  ar: إنفاق, نفقة, نفقات, أنفق, ينفق, مصروف, مصاريف, أنفقت, تنفق, أنفقوا, ينفقون
  en: spending, spend, spent, expenditure, outlay, spends
  fr: dépense, dépenser, dépensé, dépensent, dépensera
  es: gasto, gastar, gastado, desembolso, gastó, gastaron, gasta, gastará
  ru: расходы, расход, потратить, тратить, израсходовать, затраты, потратил, потратила, потратили, тратят, израсходовали

deficit : thing
  opposite: surplus
  ar: عجز, عجز مالي, عجز الموازنة, عجز الميزانية, عجز في الموازنة, عجز في الميزانية
  en: deficit, budget deficit, fiscal deficit, budget shortfall
  fr: déficit, déficit budgétaire, déficit public, déficitaire
  es: déficit, déficit fiscal, déficit presupuestario, deficitario
  ru: дефицит, дефицит бюджета, бюджетный дефицит, дефицитный

surplus : thing
  opposite: deficit
  ar: فائض, فائض مالي, فائض الموازنة, فائض الميزانية, فوائض
  en: surplus, budget surplus, fiscal surplus
  fr: excédent, excédent budgétaire, excédentaire
  es: superávit, superávit fiscal, superavitario, excedente
  ru: профицит, профицит бюджета, бюджетный профицит, профицитный

trade-deficit : thing < deficit
  opposite: trade-surplus
  ar: عجز تجاري, عجز الميزان التجاري, العجز في الميزان التجاري
  en: trade deficit, trade gap, trade shortfall
  fr: déficit commercial, déficit de la balance commerciale
  es: déficit comercial, déficit de la balanza comercial
  ru: дефицит торгового баланса, торговый дефицит, отрицательное сальдо торговли

trade-surplus : thing < surplus
  opposite: trade-deficit
  ar: فائض تجاري, فائض الميزان التجاري, الفائض في الميزان التجاري
  en: trade surplus
  fr: excédent commercial, excédent de la balance commerciale
  es: superávit comercial, superávit de la balanza comercial
  ru: профицит торгового баланса, положительное сальдо торговли, торговый профицит

trade-balance : thing
  ar: ميزان تجاري, ميزان المدفوعات, ميزان الحساب الجاري, حساب جار
  en: trade balance, balance of trade, balance of payments, current account
  fr: balance commerciale, balance des paiements, compte courant, balance courante
  es: balanza comercial, balanza de pagos, cuenta corriente
  ru: торговый баланс, платежный баланс, внешнеторговый баланс, счет текущих операций

debt : thing
  ar: ديون, مديونية, دين مستحق, دين متراكم, مديون, استدانة, استدان, يستدين
  en: debt, indebted, indebtedness, borrowings, owe, owed, owes
  fr: dette, endettement, endetté, s'endetter
  es: deuda, endeudamiento, endeudado, endeudarse
  ru: долг, задолженность, задолжать

public-debt : thing < debt
  ar: دين عام, الدين العام, دين عمومي, دين سيادي, ديون سيادية, دين حكومي, ديون الدولة
  en: public debt, national debt, sovereign debt, government debt, state debt
  fr: dette publique, dette souveraine, dette de l'état
  es: deuda pública, deuda soberana, deuda del estado
  ru: государственный долг, госдолг, суверенный долг

external-debt : thing < debt
  ar: دين خارجي, ديون خارجية, مديونية خارجية, الدين الخارجي
  en: external debt, foreign debt
  fr: dette extérieure
  es: deuda externa, deuda exterior
  ru: внешний долг, внешняя задолженность

repay-debt : event
  opposite: debt-default
  ar: سداد الديون, سدد ديون, يسدد ديون, سداد القرض, سداد قرض, تسديد الديون, خدمة الدين, سداد أقساط, سدد القرض, يسدد القرض, تسديد القرض, تسديد القروض, سداد القروض, سدد الدين, يسدد الدين, رد القرض
  en: repay debt, debt repayment, repaid, loan repayment, pay back debt, debt servicing, service its debt, repay, repays, repaying, pay back, paid back, paying back, repayment, repayments
  fr: rembourser la dette, remboursement de la dette, remboursement du prêt, rembourser, remboursé, service de la dette, rembourse, remboursée, remboursés, rembourseront, remboursera, remboursement, remboursements
  es: pagar la deuda, pago de la deuda, reembolsar, reembolso del préstamo, servicio de la deuda, reembolsó, reembolso, devolver el préstamo, devolver el dinero, devolver la deuda, devolución del préstamo, amortizar, saldar la deuda, pagar el préstamo
  ru: погашение долга, погасить долг, погасить кредит, выплата долга, обслуживание долга, погасил кредит, вернуть кредит, возврат кредита, вернуть долг, погашение кредита, выплатить долг

debt-default : event
  opposite: repay-debt
  ar: تخلف عن السداد, تخلف عن سداد, يتخلف عن السداد, تعثر في السداد, عجز عن سداد, تعثر عن السداد, تعثر مالي
  en: debt default, default on its debt, defaulted on, sovereign default, missed payment
  fr: défaut de paiement, cessation de paiement, défaut souverain
  es: impago, suspensión de pagos, cese de pagos, default
  ru: дефолт, невыплата долга, объявить дефолт

debt-restructuring : event
  ar: إعادة هيكلة الديون, إعادة هيكلة الدين, إعادة جدولة الديون, جدولة الديون, جدولة الدين
  en: debt restructuring, restructure its debt, debt rescheduling, reschedule debt
  fr: restructuration de la dette, rééchelonnement de la dette, restructurer sa dette
  es: reestructuración de la deuda, reprogramación de la deuda, reestructurar la deuda
  ru: реструктуризация долга, реструктурировать долг, пересмотр сроков выплаты долга

debt-relief : event
  ar: إعفاء من الديون, إلغاء الديون, شطب الديون, تخفيف الديون, تخفيف عبء الديون, إسقاط الديون
  en: debt relief, debt forgiveness, debt cancellation, write off debt, cancel debt
  fr: allègement de la dette, annulation de la dette, effacement de la dette
  es: alivio de la deuda, condonación de la deuda, cancelación de la deuda
  ru: списание долга, списать долг, облегчение долгового бремени, прощение долга

loan : thing
  ar: قرض, قروض, اقترض, يقترض, اقتراض, أقرض, يقرض, إقراض, تسهيلات ائتمانية, رهن عقاري
  en: loan, lend, lent, lending, borrow, borrowing, credit line, mortgage, mortgages
  fr: prêt bancaire, emprunt, emprunter, emprunté, crédit bancaire, ligne de crédit, prêt de, prêt, prêts, prêter, crédit immobilier, hypothèque
  es: préstamo, prestar dinero, empréstito, crédito bancario, línea de crédito, hipoteca, hipotecas, préstamos
  ru: кредит, заем, займ, ссуда, кредитование, кредитовать, занять средства, кредитная линия

grant-money : thing
  opposite: loan
  ar: منحة بقيمة, منح مالية, منحة مالية, هبة مالية, منحة لا ترد, منحة
  en: grant money, financial grant, cash grant, grant worth, non-repayable grant
  fr: subvention non remboursable, don financier, aide non remboursable
  es: subvención no reembolsable, ayuda no reembolsable, donación económica
  ru: грант, безвозмездная помощь, безвозмездное финансирование

financial-aid : thing < help
  ar: مساعدات مالية, مساعدة مالية, دعم مالي, معونة مالية, مساعدات اقتصادية, دعم اقتصادي
  en: financial aid, financial assistance, economic aid, financial support
  fr: aide financière, aide économique, soutien financier, assistance financière
  es: ayuda financiera, ayuda económica, apoyo financiero, asistencia financiera
  ru: финансовая помощь, экономическая помощь, финансовая поддержка

bailout : event < financial-aid
  ar: خطة إنقاذ مالي, حزمة إنقاذ, إنقاذ مالي, برنامج الإنقاذ المالي, صفقة إنقاذ مالي
  en: bailout, bail-out, rescue package, financial rescue, rescue loan
  fr: plan de sauvetage financier, sauvetage financier
  es: rescate financiero, paquete de rescate, plan de rescate financiero
  ru: пакет финансовой помощи, программа спасения экономики, финансовое спасение, санация

loan-tranche : thing < loan
  ar: شريحة من القرض, الشريحة الأولى من القرض, شريحة من قرض, دفعة من القرض, شريحة مالية, صرف الشريحة
  en: loan tranche, tranche, loan instalment, disbursement
  fr: tranche du prêt, tranche de prêt, tranche de financement, décaissement
  es: tramo del préstamo, tramo del crédito, desembolso del préstamo
  ru: транш, кредитный транш, транш кредита

finance-project : event
  ar: تمويل, مول, يمول, ممول, تمويلي, مصادر التمويل
  en: finance, financing, funding, funded, bankroll
  fr: financement, financer, financé
  es: financiación, financiamiento, financiar, financiado, financiaciones
  ru: финансирование, финансировать, профинансировать, финансируется

credit-rating : thing
  ar: تصنيف ائتماني, التصنيف الائتماني, تصنيف سيادي, وكالة التصنيف
  en: credit rating, sovereign rating, rating agency, debt rating
  fr: notation financière, note de crédit, note souveraine, agence de notation
  es: calificación crediticia, calificación de crédito, agencia de calificación, nota crediticia
  ru: кредитный рейтинг, суверенный рейтинг, рейтинговое агентство

credit-downgrade : event < credit-rating
  opposite: credit-upgrade
  ar: خفض التصنيف الائتماني, خفض تصنيف, تخفيض التصنيف, يخفض التصنيف
  en: credit downgrade, downgrade, downgraded, cut its rating, lowered its rating
  fr: dégradation de la note, abaisser la note, abaissement de la note, dégrader la note
  es: rebaja de la calificación, rebajar la calificación, degradar la nota
  ru: понижение рейтинга, понизить рейтинг, снизить рейтинг, понизило рейтинг

credit-upgrade : event < credit-rating
  opposite: credit-downgrade
  ar: رفع التصنيف الائتماني, رفع تصنيف, يرفع التصنيف, تحسين التصنيف
  en: credit upgrade, rating upgrade, raised its rating, upgraded its rating
  fr: relèvement de la note, relever la note, rehausser la note
  es: mejora de la calificación, elevar la calificación, mejorar la nota
  ru: повышение рейтинга, повысить рейтинг, повысило рейтинг

economic-forecast : thing < expect
  ar: توقعات اقتصادية, توقعات النمو, تقديرات النمو, آفاق الاقتصاد, توقعات التضخم
  en: economic forecast, growth forecast, economic outlook, inflation forecast, growth projection
  fr: prévisions économiques, prévision de croissance, perspectives économiques, prévisions d'inflation
  es: previsiones económicas, previsión de crecimiento, perspectivas económicas, proyección de crecimiento
  ru: экономический прогноз, прогноз роста, прогноз инфляции, прогноз роста экономики

raise-forecast : event < economic-forecast
  opposite: lower-forecast
  ar: رفع توقعات, يرفع توقعات, رفع تقديرات, رفع توقعات النمو
  en: raised its forecast, upgrade its forecast, raise forecast, revised upwards
  fr: relever sa prévision, relever ses prévisions, révisé à la hausse, revoir à la hausse
  es: elevar la previsión, elevar su pronóstico, revisar al alza, revisado al alza
  ru: повысить прогноз, повысил прогноз, улучшить прогноз, пересмотр в сторону повышения

lower-forecast : event < economic-forecast
  opposite: raise-forecast
  ar: خفض توقعات, يخفض توقعات, خفض تقديرات, خفض توقعات النمو
  en: cut its forecast, lowered its forecast, lower forecast, downgrade its forecast, revised downwards
  fr: abaisser sa prévision, abaisser ses prévisions, révisé à la baisse, revoir à la baisse
  es: rebajar la previsión, recortar su pronóstico, revisar a la baja, revisado a la baja
  ru: понизить прогноз, снизить прогноз, ухудшить прогноз, пересмотр в сторону понижения

economic-reform : event < reform
  ar: إصلاح اقتصادي, إصلاحات اقتصادية, إصلاحات هيكلية, إصلاح هيكلي, برنامج الإصلاح الاقتصادي
  en: economic reform, structural reform, economic overhaul
  fr: réforme économique, réforme structurelle
  es: reforma económica, reforma estructural
  ru: экономическая реформа, структурные реформы, экономические реформы

privatise : event
  opposite: nationalise
  ar: خصخصة, خصخص, يخصخص, خوصصة, بيع حصص الدولة
  en: privatise, privatize, privatisation, privatization, sell-off of state assets
  fr: privatiser, privatisation, privatisé
  es: privatizar, privatización, privatizado, privatizaciones
  ru: приватизация, приватизировать, приватизирован

nationalise : event
  opposite: privatise
  ar: تأميم, يؤمم, مؤمم, تأميم الشركة
  en: nationalise, nationalize, nationalisation, nationalization
  fr: nationaliser, nationalisation, nationalisé
  es: nacionalizar, nacionalización, estatizar, nacionalizado, nacionalizaciones
  ru: национализация, национализировать, национализирован

cost-of-living : thing
  ar: تكلفة المعيشة, تكاليف المعيشة, كلفة المعيشة, غلاء المعيشة, أعباء المعيشة, أوضاع معيشية
  en: cost of living, living costs, cost-of-living crisis
  fr: coût de la vie, cherté de la vie, vie chère
  es: costo de vida, coste de la vida, costo de la vida, carestía de la vida
  ru: стоимость жизни, прожиточный минимум, дороговизна жизни

purchasing-power : thing
  ar: قدرة شرائية, القدرة الشرائية, قوة شرائية, مقدرة شرائية
  en: purchasing power, buying power, spending power
  fr: pouvoir d'achat
  es: poder adquisitivo, poder de compra
  ru: покупательная способность

poverty : thing
  ar: فقر, فقير, فقراء, خط الفقر, معدل الفقر, نسبة الفقر, إفقار
  en: poverty, poverty line, poverty rate, the poor, impoverished
  fr: pauvreté, seuil de pauvreté, taux de pauvreté, paupérisation
  es: pobreza, umbral de pobreza, tasa de pobreza, línea de pobreza
  ru: бедность, нищета, черта бедности, уровень бедности

# --- Central bank, money and currency ---

bank : thing
  ar: بنك, بنوك, مصرف, مصارف, مصرفي, بنكي, قطاع مصرفي
  en: bank, lender, banking, commercial bank
  fr: banque, bancaire, établissement bancaire
  es: banco, bancario, entidad bancaria, banca
  ru: банк, банковский, кредитная организация

central-bank : thing < bank
  ar: بنك مركزي, البنك المركزي, مصرف مركزي, المصرف المركزي, بنوك مركزية, مصارف مركزية, المركزي, مصرف لبنان
  en: central bank, central banks, central banker
  fr: banque centrale, banques centrales, institut d'émission
  es: banco central, bancos centrales, banco emisor
  ru: центральный банк, центробанк, центральные банки, цб

central-bank-governor : thing < central-bank
  ar: محافظ البنك المركزي, محافظ المصرف المركزي, حاكم المصرف المركزي, حاكم مصرف لبنان, رئيس البنك المركزي, والي بنك المغرب
  en: central bank governor, governor of the central bank, central bank chief, central bank head
  fr: gouverneur de la banque centrale, président de la banque centrale
  es: gobernador del banco central, presidente del banco central
  ru: глава центробанка, председатель центрального банка, глава центрального банка, управляющий центральным банком

interest-rate : thing
  ar: سعر الفائدة, أسعار الفائدة, معدل الفائدة, معدلات الفائدة, نسبة الفائدة, سعر الفائدة الرئيسي, الفائدة الرئيسية
  en: interest rate, key rate, policy rate, benchmark rate, base rate, lending rate, borrowing costs
  fr: taux d'intérêt, taux directeur, taux de base, taux directeurs
  es: tasa de interés, tipo de interés, tipos de interés, tasa de referencia, tasa clave
  ru: процентная ставка, ключевая ставка, учетная ставка, базовая ставка, ставка рефинансирования

rate-hike : event < increase, interest-rate
  opposite: rate-cut, rate-hold
  ar: رفع سعر الفائدة, رفع أسعار الفائدة, يرفع أسعار الفائدة, يرفع سعر الفائدة, رفع الفائدة, زيادة أسعار الفائدة, زيادة سعر الفائدة, تشديد نقدي
  en: rate hike, rate rise, rate increase, raise interest rates, raised interest rates, hiked interest rates, monetary tightening
  fr: hausse des taux, relèvement des taux, relever ses taux, relever les taux, relever son taux directeur, resserrement monétaire
  es: subida de tipos, alza de tasas, aumento de tasas, subir los tipos, subir las tasas, elevar la tasa de interés, endurecimiento monetario
  ru: повышение ставки, повысить ставку, повысил ставку, поднять ставку, повышение ключевой ставки, ужесточение денежной политики

rate-cut : event < reduce, interest-rate
  opposite: rate-hike, rate-hold
  ar: خفض سعر الفائدة, خفض أسعار الفائدة, يخفض أسعار الفائدة, يخفض سعر الفائدة, خفض الفائدة, تخفيض سعر الفائدة, تخفيض أسعار الفائدة, تيسير نقدي
  en: rate cut, cut interest rates, lower interest rates, lowered interest rates, cut its key rate, monetary easing
  fr: baisse des taux, réduction des taux, baisser ses taux, abaisser son taux directeur, abaisser les taux, assouplissement monétaire
  es: recorte de tasas, bajada de tipos, rebaja de tipos, bajar los tipos, bajar las tasas, recortar la tasa de interés, relajación monetaria
  ru: снижение ставки, снизить ставку, снизил ставку, понизить ставку, снижение ключевой ставки, смягчение денежной политики

rate-hold : event < interest-rate
  opposite: rate-hike, rate-cut
  ar: تثبيت سعر الفائدة, تثبيت أسعار الفائدة, ثبت أسعار الفائدة, يثبت أسعار الفائدة, الإبقاء على سعر الفائدة, أبقى على أسعار الفائدة, أبقى أسعار الفائدة, الإبقاء على أسعار الفائدة, أبقى سعر الفائدة
  en: hold rates, held rates, kept interest rates unchanged, leave interest rates unchanged, left rates unchanged, rate hold, keep rates on hold
  fr: maintien des taux, maintenir ses taux, maintenir les taux, statu quo monétaire, laisser ses taux inchangés, maintenir son taux directeur
  es: mantener los tipos, mantener las tasas, mantener la tasa de interés, mantener sin cambios la tasa, pausa monetaria
  ru: сохранить ставку, сохранил ставку, сохранение ставки, оставить ставку без изменений, ставка без изменений

basis-point : thing
  ar: نقطة أساس, نقاط أساس
  en: basis point, basis points
  fr: point de base, points de base
  es: punto básico, puntos básicos, puntos base
  ru: базисный пункт, базисных пунктов, базисные пункты

monetary-policy : thing
  ar: سياسة نقدية, السياسة النقدية, سياسات نقدية, لجنة السياسة النقدية
  en: monetary policy, monetary policy committee
  fr: politique monétaire
  es: política monetaria
  ru: денежно-кредитная политика, монетарная политика, денежная политика

previous-rate : quality
  opposite: new-rate
  ar: السعر السابق, المعدل السابق, المستوى السابق, السعر القديم, التسعيرة القديمة, الحد السابق
  en: previous rate, old rate, former rate, previous level, old price, previous price
  fr: taux précédent, ancien taux, niveau précédent, ancien prix, prix précédent
  es: tasa anterior, tipo anterior, nivel anterior, precio anterior, precio antiguo
  ru: прежняя ставка, предыдущая ставка, прежний уровень, прежняя цена, предыдущий уровень

new-rate : quality
  opposite: previous-rate
  ar: السعر الجديد, المعدل الجديد, المستوى الجديد, أسعار جديدة, التسعيرة الجديدة, الحد الجديد
  en: new rate, new level, new price, new prices
  fr: nouveau taux, nouveau prix, nouveaux prix, nouveau niveau
  es: nueva tasa, nuevo tipo, nuevo precio, nuevos precios, nuevo nivel
  ru: новая ставка, новый уровень, новая цена, новые цены

currency : thing
  ar: العملة, عملات, عملة وطنية, عملة محلية, عملة أجنبية, عملة صعبة, نقد أجنبي, قطع أجنبي
  en: currency, currencies, local currency, foreign currency, hard currency
  fr: monnaie, devise, monnaie nationale, devises étrangères
  es: moneda, divisa, moneda nacional, moneda extranjera
  ru: валюта, национальная валюта, иностранная валюта, валютный

exchange-rate : thing
  ar: سعر الصرف, أسعار الصرف, سعر صرف, سوق الصرف
  en: exchange rate, exchange rates, forex rate
  fr: taux de change, cours de change, marché des changes
  es: tipo de cambio, tasa de cambio, mercado cambiario
  ru: обменный курс, курс валюты, валютный курс, курс обмена

devaluation : event
  opposite: currency-appreciation
  ar: خفض قيمة العملة, تخفيض قيمة العملة, تراجع قيمة العملة, انخفاض قيمة العملة, تدهور العملة, انهيار العملة, تدهور سعر الصرف
  en: devaluation, devalue, currency depreciation, currency slide, currency collapse, currency plunged
  fr: dévaluation, dévaluer, dépréciation de la monnaie, chute de la monnaie
  es: devaluación, devaluar, depreciación de la moneda, desplome de la moneda, devaluaciones
  ru: девальвация, девальвировать, обесценивание валюты, падение курса, обвал валюты

currency-appreciation : event
  opposite: devaluation
  ar: ارتفاع قيمة العملة, تحسن سعر الصرف, تحسن العملة, صعود العملة
  en: currency appreciation, currency strengthened, currency gained
  fr: appréciation de la monnaie, hausse de la monnaie
  es: apreciación de la moneda, revalorización de la moneda
  ru: укрепление валюты, рост курса, ревальвация

currency-float : event
  ar: تعويم العملة, تعويم, تحرير سعر الصرف, سعر صرف مرن
  en: float the currency, currency float, floating exchange rate, flexible exchange rate
  fr: flottement de la monnaie, taux de change flottant, libéralisation du taux de change
  es: flotación de la moneda, tipo de cambio flexible, tipo de cambio flotante
  ru: плавающий курс, свободное плавание валюты, отпустить курс

foreign-reserves : thing
  ar: احتياطي النقد الأجنبي, احتياطي أجنبي, احتياطيات أجنبية, احتياطي العملة الصعبة, احتياطيات النقد الأجنبي, احتياطي نقدي
  en: foreign reserves, foreign exchange reserves, currency reserves, foreign currency reserves
  fr: réserves de change, réserves en devises
  es: reservas internacionales, reservas de divisas, reservas en divisas
  ru: валютные резервы, золотовалютные резервы, международные резервы

black-market : thing
  ar: سوق سوداء, السوق السوداء, سوق موازية, السوق الموازية
  en: black market, parallel market
  fr: marché noir, marché parallèle
  es: mercado negro, mercado paralelo
  ru: черный рынок, параллельный рынок

money-transfer : event
  ar: حوالة, حوالات مالية, تحويل مالي, تحويلات مالية, تحويل مصرفي, تحويلات المغتربين
  en: money transfer, bank transfer, wire transfer, remittance
  fr: transfert d'argent, virement, virement bancaire, envoi de fonds
  es: transferencia bancaria, remesa, transferencia de dinero, giro
  ru: денежный перевод, банковский перевод, денежные переводы

bank-deposit : thing
  ar: وديعة, ودائع, إيداع, أودع أموالا, مودع, مودعين
  en: bank deposit, deposits, depositor, savings account
  fr: dépôt bancaire, dépôts bancaires, épargnant, déposant
  es: depósito bancario, depósitos bancarios, ahorrista, depositante
  ru: вклад в банке, банковский вклад, депозит, вкладчик

withdraw-money : event
  ar: سحب الأموال, سحب الودائع, سحب نقدي, صراف آلي, سحوبات
  en: withdraw money, cash withdrawal, withdraw cash, cash machine, atm
  fr: retrait d'argent, retirer de l'argent, retrait d'espèces, distributeur de billets
  es: retirar dinero, retiro de efectivo, cajero automático
  ru: снятие наличных, снять деньги, снять наличные, банкомат

bond : thing
  ar: سندات, سند خزينة, سندات حكومية, سندات دولية, أذون خزانة, صكوك
  en: government bond, bonds, treasury bill, sukuk, eurobond, bond issue
  fr: obligations d'état, emprunt obligataire, bon du trésor, obligataire
  es: bono soberano, bonos, bono del tesoro, emisión de bonos, letras del tesoro
  ru: облигация, гособлигации, казначейские векселя, евробонды

# --- Taxes, subsidies and prices ---

tax : thing
  ar: ضريبة, ضرائب, ضريبي, جباية, رسوم ضريبية, ضريبة الدخل
  en: tax, taxes, taxation, income tax, levy
  fr: impôt, taxe, fiscalité, imposition, impôt sur le revenu
  es: impuesto, tributo, fiscalidad, impuesto sobre la renta
  ru: налог, налогообложение, налоговый, подоходный налог

tax-rise : event < tax
  opposite: tax-cut
  ar: رفع الضرائب, زيادة الضرائب, زيادة ضريبية, فرض ضرائب, فرض ضريبة, يفرض ضريبة, رفع الضريبة, زيادة الضريبة, ضرائب جديدة
  en: tax rise, tax increase, tax hike, raise taxes, new taxes, impose a tax, higher taxes
  fr: hausse d'impôts, hausse des impôts, augmentation des impôts, augmentation des taxes, nouvelle taxe, relever les impôts
  es: subida de impuestos, alza de impuestos, aumento de impuestos, subir los impuestos, nuevo impuesto
  ru: повышение налогов, повысить налоги, увеличение налогов, новый налог, ввести налог

tax-cut : event < tax
  opposite: tax-rise
  ar: خفض الضرائب, تخفيض الضرائب, تخفيضات ضريبية, تخفيض ضريبي, خفض الضريبة, خفض ضريبي
  en: tax cut, tax reduction, cut taxes, lower taxes, tax relief
  fr: baisse d'impôts, baisse des impôts, réduction d'impôts, allègement fiscal
  es: bajada de impuestos, rebaja de impuestos, recorte de impuestos, reducción de impuestos, bajar los impuestos
  ru: снижение налогов, снизить налоги, сокращение налогов, налоговые льготы

tax-exemption : event < tax
  ar: إعفاء ضريبي, إعفاءات ضريبية, إعفاء من الضرائب, معفى من الضرائب, إعفاء جمركي
  en: tax exemption, tax break, tax-free, exempt from tax, tax holiday
  fr: exonération fiscale, exonération d'impôt, exonéré d'impôt, défiscalisation
  es: exención fiscal, exención de impuestos, exento de impuestos
  ru: освобождение от налогов, налоговые каникулы, освободить от налога

tax-evasion : event < tax
  ar: تهرب ضريبي, تهرب من الضرائب, تهرب من دفع الضرائب, غش ضريبي
  en: tax evasion, tax fraud, tax dodging, evade taxes
  fr: évasion fiscale, fraude fiscale
  es: evasión fiscal, fraude fiscal, evasión de impuestos
  ru: уклонение от уплаты налогов, неуплата налогов, уклонение от налогов

value-added-tax : thing < tax
  ar: ضريبة القيمة المضافة, ضريبة على القيمة المضافة, القيمة المضافة
  en: value-added tax, value added tax, vat, sales tax
  fr: taxe sur la valeur ajoutée, tva
  es: impuesto al valor agregado, impuesto sobre el valor añadido, iva
  ru: налог на добавленную стоимость, ндс

tariff : thing < tax
  ar: رسوم جمركية, رسم جمركي, تعرفة جمركية, تعريفة جمركية, تعريفات جمركية, تعرفات جمركية
  en: tariff, customs duty, import duty, customs duties, import tariffs
  fr: droits de douane, droit de douane, tarifs douaniers, taxe douanière, surtaxe douanière
  es: arancel, derechos de aduana, tarifa aduanera, arancelario
  ru: таможенная пошлина, пошлина, импортная пошлина, таможенный тариф, тарифы на импорт

impose-tariff : event < tariff
  opposite: lift-tariff
  ar: فرض رسوم جمركية, فرض رسوما جمركية, يفرض رسوما جمركية, فرض تعريفات جمركية, زيادة الرسوم الجمركية, رفع الرسوم الجمركية إلى
  en: impose tariffs, imposed tariffs, slap tariffs, tariff increase, raise tariffs, impose duties
  fr: imposer des droits de douane, instaurer des droits de douane, augmenter les droits de douane, hausse des droits de douane
  es: imponer aranceles, aplicar aranceles, subir los aranceles, aumento de aranceles
  ru: ввести пошлины, введение пошлин, повысить пошлины, повышение пошлин, обложить пошлиной

lift-tariff : event < tariff
  opposite: impose-tariff
  ar: إلغاء الرسوم الجمركية, ألغى الرسوم الجمركية, خفض الرسوم الجمركية, يخفض الرسوم الجمركية, تعليق الرسوم الجمركية
  en: lift tariffs, scrap tariffs, cut tariffs, tariff reduction, suspend tariffs, remove duties
  fr: supprimer les droits de douane, suppression des droits de douane, baisse des droits de douane, suspendre les droits de douane
  es: eliminar los aranceles, eliminación de aranceles, reducir los aranceles, suspender los aranceles
  ru: отменить пошлины, отмена пошлин, снизить пошлины, снижение пошлин, приостановить пошлины

fee : thing
  ar: رسوم, رسوم العبور, رسوم دراسية, أجرة
  en: fee, fees, surcharge, toll road, road toll
  fr: redevance, frais, péage, droits d'inscription, surtaxe
  es: tarifa, tasa de servicio, peaje, recargo
  ru: сбор, плата, взнос, дорожный сбор

subsidy : thing
  ar: دعم حكومي, دعم الوقود, دعم الخبز, دعم المحروقات, سلع مدعومة, دعم السلع, سعر مدعوم, خبز مدعوم, وقود مدعوم, إعانات حكومية, منظومة الدعم
  en: subsidy, subsidies, subsidise, subsidize, subsidised, subsidized
  fr: subvention, subventionner, subventionné, aide publique
  es: subsidio, subvención, subsidiar, subvencionado, subsidiado
  ru: субсидия, дотация, субсидировать, субсидирование, льготный

subsidy-cut : event < subsidy
  ar: رفع الدعم, إلغاء الدعم, خفض الدعم, تخفيض الدعم, رفع الدعم عن, يرفع الدعم, ترشيد الدعم
  en: subsidy cut, lift subsidies, remove subsidies, end subsidies, cut subsidies, scrap subsidies
  fr: levée des subventions, suppression des subventions, réduction des subventions, lever les subventions
  es: eliminar los subsidios, eliminación de subsidios, recorte de subsidios, quitar los subsidios
  ru: отмена субсидий, отменить субсидии, сокращение субсидий, сократить субсидии

price : thing
  ar: سعر, أسعار, ثمن, أثمان, تسعير, تسعيرة, يسعر
  en: price, prices, pricing, priced
  fr: prix, tarif, tarification
  es: precio, precios
  ru: цена, цены, стоимость, ценовой

price-rise : event < rise
  opposite: price-fall
  ar: ارتفاع الأسعار, رفع الأسعار, رفع أسعار, رفع سعر, زيادة الأسعار, زيادة أسعار, زيادة سعر, غلاء, ارتفعت الأسعار, غلاء الأسعار, يرفع الأسعار
  en: price rise, price hike, price increase, rising prices, raise prices, higher prices, surge in prices, soaring prices
  fr: hausse des prix, augmentation des prix, flambée des prix, relever les prix, renchérissement
  es: alza de precios, subida de precios, aumento de precios, incremento de precios, encarecimiento
  ru: рост цен, повышение цен, повысить цены, подорожание, подорожать, дорожать, удорожание

price-fall : event < fall
  opposite: price-rise
  ar: انخفاض الأسعار, خفض الأسعار, خفض أسعار, خفض سعر, تراجع الأسعار, هبوط الأسعار, انخفضت الأسعار, تخفيض الأسعار, انخفاض أسعار, تراجع أسعار, هبوط أسعار
  en: price fall, price cut, price drop, falling prices, lower prices, cut prices, slump in prices
  fr: baisse des prix, chute des prix, recul des prix, réduction des prix, baisser les prix
  es: caída de precios, bajada de precios, baja de precios, reducción de precios, abaratamiento
  ru: снижение цен, падение цен, снизить цены, подешеветь, дешеветь, удешевление

cost-of-project : thing
  ar: تكلفة, كلفة, تكاليف, كلف المشروع, بتكلفة إجمالية, قيمة المشروع, تكلفة المشروع, كلف, كلفت, يكلف, تكلف, سيكلف, بكلفة, بتكلفة
  en: cost, costs, costing, price tag, project cost, worth of the project
  fr: coût, coûter, coûté, coût du projet, coût total, montant du projet, coûte, coûtent, coûtait, coûtaient, coûtera, coûts
  es: costo, coste, costar, costo del proyecto, costo total, cuesta, cuestan, costó, costaba, costaban, costará, costaron, costes, costos
  ru: стоимость проекта, затраты на проект, обойтись в, обошелся в, себестоимость, общая стоимость, стоил, стоила, стоили, обошелся, обошлась, обошлось, стоимость, стоимостью

cost-overrun : event
  ar: تجاوز التكلفة, تجاوز الميزانية, تجاوز الكلفة, زيادة التكلفة عن المقدر
  en: cost overrun, over budget, budget overrun
  fr: dépassement de coût, surcoût, dépassement de budget
  es: sobrecosto, sobrecoste, exceso de costos
  ru: перерасход средств, превышение сметы, превышение стоимости

cheap : quality
  opposite: expensive
  ar: رخيص, بأسعار معقولة, منخفض التكلفة, سعر زهيد
  en: cheap, affordable, low-cost, inexpensive
  fr: bon marché, abordable, à bas prix, à bas coût
  es: barato, asequible, de bajo costo
  ru: дешевый, недорогой, доступный по цене, дешево

expensive : quality
  opposite: cheap
  ar: باهظ الثمن, باهظ التكلفة, مرتفع الثمن, مكلف للغاية, مكلف جدا
  en: expensive, costly, pricey
  fr: cher, coûteux, onéreux
  es: caro, costoso, oneroso
  ru: дорогостоящий, дорогой, недешевый

pay-money : event
  ar: دفع مبلغ, دفع مبلغا, يدفع مبلغا, سداد, سدد, يسدد, تسديد, دفعة مالية, مدفوعات, صرف مستحقات, دفع, يدفع, دفعت, دفعوا, دفعات, مدفوع, مدفوعة, سدد مبلغ, تسديد مبلغ, تدفع, يدفعون, سددت, سددوا, تسدد, يصرف الراتب, صرف الرواتب
  en: payment, paid out, pay out, payout, settle a bill, pay, paid, pays, paying, payer, payments, foot the bill
  fr: paiement, payer, payé, versement, verser, versé, paie, paient, payés, verse, versée, versées, versements, régler la facture, s'acquitter, versera, verseront, versent, verse une, payée, payées, payera, paiera, paieront, acquitté
  es: pago, pagar, pagado, abonar, paga, pagó, pagaron, pagos, abonó, desembolsar, desembolso, pagará, pagarán, pagan, pagaba, pagada, pagados, pagadas, abonaron, abonará, abonado, desembolsó
  ru: платеж, выплата, выплатить, выплачивать, оплатить, оплата, заплатить, платить, платит, платят, заплатил, заплатила, заплатили, уплатить, уплата, оплачен, выплачены, платил, платила, платили, платим, выплатил, выплатили, выплатит, выплачена, выплачено, оплатил, оплатили, заплатит

buy : event
  opposite: sale
  ar: شراء, اشترى, يشتري, اقتناء, مشتريات, مشتر, اشترت, اشتروا, تشتري, يشترون
  en: buy, bought, purchase, buyer, buys, purchases, purchased
  fr: acheter, acheté, achat, acheteur, achète, achètent, achetée, achetés, achètera
  es: comprar, comprado, compra, comprador, adquisición de bienes, compró, compraron, compran, comprará
  ru: купить, покупать, покупка, закупка, закупить, покупатель, купил, купила, купили, покупает, куплен, приобрел, приобрела

sale : event
  opposite: buy
  ar: بيع, باع, يبيع, مبيعات, بائع, مبيع, باعت, باعوا, تبيع, بيعت, مباعة
  en: sale, sell, sold, sales, seller, sells, selling
  fr: vente, vendre, vendu, vendeur, vend, vendent, vendus, vendue, vendues, vendra, a vendu
  es: venta, vender, vendido, vendedor, vendió, vendieron, vende, venden, vendidas, vendidos, venderá
  ru: продажа, продать, продавать, продажи, продан, сбыт, продал, продала, продали, продано, проданы, продают

money : thing
  ar: أموال, نقود, مبلغ, مبالغ, مبلغ مالي, سيولة, سيولة نقدية, نقدا
  en: money, cash, funds, sum of money, liquidity
  fr: argent liquide, somme d'argent, fonds, liquidités, argent en espèces, paiement en espèces
  es: dinero, efectivo, fondos, suma de dinero, liquidez, liquideces
  ru: деньги, средства, денежная сумма, наличные, ликвидность

compensation : thing
  ar: تعويض, يعوض, عوض المتضررين, تعويض مالي, تعويضات مالية
  en: compensation, compensate, payout to victims, damages payment
  fr: indemnisation, indemniser, indemnisé, dédommagement, dédommager
  es: indemnización, indemnizar, compensación económica, resarcimiento, indemnizaciones
  ru: компенсация, компенсировать, возмещение, возместить

# --- Stock market and investment ---

stock-market : place
  ar: بورصة, سوق الأسهم, أسواق الأسهم, سوق المال, أسواق المال, سوق مالية, أسواق مالية, سوق الأوراق المالية
  en: stock market, stock exchange, stock markets, bourse, financial market, wall street
  fr: bourse, place boursière, marché boursier, marchés financiers, marché financier, boursier
  es: bolsa de valores, mercado de valores, mercado bursátil, bursátil, mercados financieros
  ru: биржа, фондовый рынок, фондовая биржа, финансовый рынок, биржевой

company-share : thing
  ar: سهم, أوراق مالية, حصص الأسهم, أسهم الشركة, أسهم الشركات, سوق الأسهم, الأسهم, أسهمها, أسهم, سعر السهم
  en: shares, stocks, equities, share price
  fr: actions cotées, titre boursier, cours de l'action, actions de la société, cours des actions, son action, ses actions, l'action du groupe, l'action de la société, le titre a perdu, titres en bourse
  es: acciones, títulos bursátiles, precio de la acción, sus acciones, la acción de la compañía, títulos en bolsa
  ru: акции, акция компании, ценные бумаги, котировки акций, акций компании, акции компании

stake : thing < company-share
  ar: نسبة من الأسهم, حصة أغلبية, حصة مسيطرة, حصة في الشركة, حصة في شركة, حصته في الشركة, شراء حصة, بيع حصة, حصص الشركة
  en: stake, shareholding, controlling stake, minority stake, majority stake
  fr: participation au capital, part du capital, participation majoritaire, participation minoritaire
  es: participación accionaria, participación mayoritaria, participación minoritaria, paquete accionario
  ru: доля акций, пакет акций, контрольный пакет, доля в компании

shareholder : thing
  ar: مساهم, حامل أسهم, حملة الأسهم, جمعية المساهمين
  en: shareholder, stockholder
  fr: actionnaire, actionnariat
  es: accionista
  ru: акционер, держатель акций

stock-index : thing
  ar: مؤشر البورصة, مؤشر رئيسي, مؤشر الأسهم, مؤشرات الأسهم, مؤشر قياسي
  en: stock index, share index, benchmark index, stock indices
  fr: indice boursier, indice vedette, indices boursiers
  es: índice bursátil, índices bursátiles, índice de referencia
  ru: фондовый индекс, биржевой индекс, индекс биржи

trading-session : event
  ar: جلسة تداول, معاملات, تعاملات, عند الإغلاق, ختام التعاملات, تداولات الأسهم, تداولات اليوم, في التداولات, متداول في البورصة
  en: trading session, trading day, share trading, traders, closing bell, closing price
  fr: séance boursière, transactions boursières, en clôture, clôture de la bourse
  es: sesión bursátil, jornada bursátil, operaciones bursátiles, cierre de la bolsa
  ru: торги, биржевые торги, торговая сессия, закрытие торгов, трейдер

stock-market-rise : event < rise
  opposite: stock-market-fall
  ar: صعود البورصة, ارتفاع البورصة, مكاسب البورصة, صعود الأسهم, ارتفاع الأسهم
  en: stock market rally, stocks rallied, shares rose, shares jumped, stock market gains
  fr: hausse de la bourse, rebond de la bourse, progression des bourses
  es: alza de la bolsa, repunte de la bolsa, subida de la bolsa
  ru: рост на бирже, рост акций, рост фондового рынка, ралли на бирже

stock-market-fall : event < fall
  opposite: stock-market-rise
  ar: هبوط البورصة, تراجع البورصة, انهيار البورصة, هبوط الأسهم, تراجع الأسهم
  en: stock market crash, stocks tumbled, shares fell, shares plunged, stock market slide, sell-off on the markets
  fr: chute de la bourse, krach boursier, recul de la bourse, baisse de la bourse
  es: caída de la bolsa, desplome de la bolsa, crac bursátil, desplome bursátil
  ru: падение биржи, обвал на бирже, биржевой крах, падение акций

public-offering : event
  ar: طرح عام أولي, طرح أولي, اكتتاب عام, طرح أسهم, اكتتاب, إدراج في البورصة
  en: initial public offering, ipo, stock market listing, go public, flotation
  fr: introduction en bourse, offre publique initiale, entrée en bourse, cotation en bourse
  es: oferta pública inicial, salida a bolsa, salir a bolsa, cotización en bolsa
  ru: первичное размещение акций, размещение акций, выход на биржу, листинг

market-value : thing
  ar: قيمة سوقية, القيمة السوقية, رسملة
  en: market value, market capitalisation, market capitalization, valuation
  fr: valeur boursière, capitalisation boursière, valorisation
  es: valor de mercado, capitalización bursátil, valor bursátil
  ru: рыночная стоимость, рыночная капитализация, капитализация

investor : thing
  ar: مستثمر, رجال الأعمال والمستثمرين, صندوق استثمار, صناديق الاستثمار
  en: investor, investment fund
  fr: investisseur, fonds d'investissement
  es: inversor, inversionista, fondo de inversión
  ru: инвестор, вкладчик капитала, инвестиционный фонд

invest : event
  ar: استثمار, استثمر, يستثمر, استثمارات, استثماري, ضخ استثمارات
  en: invest, investment, invested
  fr: investir, investissement, investi
  es: invertir, inversión, invertido
  ru: инвестировать, инвестиции, инвестиция, вложить средства, капиталовложения, вложения

foreign-investment : thing < invest
  ar: استثمار أجنبي, استثمارات أجنبية, استثمار أجنبي مباشر, استثمارات خارجية
  en: foreign investment, foreign direct investment, fdi
  fr: investissement étranger, investissements étrangers, investissements directs étrangers
  es: inversión extranjera, inversión extranjera directa
  ru: иностранные инвестиции, прямые иностранные инвестиции, зарубежные инвестиции

sovereign-fund : thing
  ar: صندوق سيادي, صندوق الثروة السيادي, صناديق سيادية, صندوق الاستثمارات العامة
  en: sovereign wealth fund, sovereign fund
  fr: fonds souverain
  es: fondo soberano
  ru: суверенный фонд, фонд национального благосостояния

business-people : thing
  ar: رجل أعمال, رجال أعمال, رجال الأعمال, سيدة أعمال, أصحاب الأعمال
  en: businessman, businessmen, businesswoman, entrepreneur, tycoon, business leaders
  fr: homme d'affaires, hommes d'affaires, femme d'affaires, entrepreneur, milieux d'affaires, commerçant, commerçants
  es: empresario, empresaria, emprendedor, magnate, hombre de negocios, comerciante, comerciantes
  ru: бизнесмен, предприниматель, делец, магнат

# --- Companies ---

company : thing
  ar: شركة, مؤسسة تجارية, مجموعة صناعية, منشأة تجارية, شركة مساهمة, شركة عملاقة
  en: company, companies, corporation, enterprise, firms, law firm, private firm, firm
  fr: entreprise, société anonyme, compagnie, firme, groupe industriel, société, sociétés, entreprises
  es: empresa, compañía, firma comercial, corporación, corporaciones
  ru: компания, фирма, корпорация, предприятие

state-company : thing < company
  ar: شركة حكومية, شركة عمومية, مؤسسة عمومية, شركة مملوكة للدولة, شركات الدولة
  en: state-owned company, state company, state-run company, public company owned by the state
  fr: entreprise publique, société d'état, société publique, entreprise d'état
  es: empresa estatal, empresa pública, compañía estatal
  ru: государственная компания, госкомпания, госкорпорация

small-business : thing < company
  ar: شركات صغيرة ومتوسطة, مشروع صغير, مشاريع صغيرة, مشروعات صغيرة ومتوسطة, مؤسسات صغيرة ومتوسطة
  en: small business, small businesses, small and medium-sized enterprises, smes
  fr: petites et moyennes entreprises, pme, petite entreprise
  es: pequeñas y medianas empresas, pymes, pequeña empresa
  ru: малый бизнес, малые предприятия, малый и средний бизнес

startup : thing < company
  ar: شركة ناشئة, شركات ناشئة
  en: startup, start-up
  fr: jeune pousse, start-up, startup
  es: empresa emergente, startup
  ru: стартап, молодая компания

private-sector : thing
  ar: قطاع خاص, القطاع الخاص
  en: private sector
  fr: secteur privé
  es: sector privado
  ru: частный сектор, частный бизнес

public-sector : thing
  opposite: private-sector
  ar: قطاع عام, القطاع العام, قطاع عمومي, وظيفة عمومية
  en: public sector, civil service
  fr: secteur public, fonction publique
  es: sector público, función pública
  ru: государственный сектор, госсектор, бюджетная сфера

chief-executive : thing
  ar: رئيس تنفيذي, الرئيس التنفيذي, مدير تنفيذي, مدير عام الشركة, رئيس مجلس الإدارة
  en: chief executive, ceo, chairman of the board, company boss
  fr: directeur général, pdg, patron du groupe, président-directeur général
  es: director ejecutivo, consejero delegado, director general de la empresa, presidente ejecutivo
  ru: генеральный директор, гендиректор, исполнительный директор, глава компании

merger : event < join-together
  ar: اندماج الشركتين, اندماج, اندمج, يندمج, دمج الشركتين, صفقة اندماج, دمج شركتين, دمج البنكين
  en: merger, merge, merged, merging
  fr: fusion d'entreprises, fusionner, fusionné, fusion entre, fusion-acquisition
  es: fusión empresarial, fusionar, fusionado, fusionarse, fusión entre
  ru: слияние, слияние компаний, объединение компаний, слиться

acquire : event
  ar: استحواذ, استحوذ, يستحوذ, صفقة استحواذ, شراء شركة, مستحوذ
  en: acquisition, acquire, takeover, buyout, take over the company
  fr: acquisition, acquérir, rachat, racheter, offre publique d'achat, racheté, acquis, acquiert
  es: adquirir, adquisición, adquirido, compra de la empresa, oferta pública de adquisición
  ru: поглощение компании, приобрести компанию, покупка компании, приобретение, выкуп компании

bankruptcy : event
  ar: إفلاس, أفلس, يفلس, أشهر إفلاسه, إشهار الإفلاس, مفلس, حماية من الإفلاس, حماية من الدائنين
  en: bankruptcy, bankrupt, insolvency, insolvent, go bust, gone bust
  fr: faillite, dépôt de bilan, redressement judiciaire, liquidation judiciaire, insolvable, insolvabilité
  es: quiebra, bancarrota, concurso de acreedores, insolvencia, insolvente
  ru: банкротство, банкрот, обанкротиться, несостоятельность, разориться

company-closure : event
  ar: إغلاق المصنع, إغلاق مصنع, إغلاق فروع, تصفية الشركة, إغلاق الشركة, وقف نشاط الشركة
  en: factory closure, plant closure, close its plant, shut its factory, store closures, wind up the company
  fr: fermeture d'usine, fermeture de l'usine, fermer son usine, liquidation de la société
  es: cierre de la fábrica, cierre de la planta, cerrar la fábrica, liquidación de la empresa
  ru: закрытие завода, закрыть завод, ликвидация компании, закрытие предприятия

creditor : thing
  opposite: debtor
  ar: دائن, دائنين, مقرض, جهة مقرضة
  en: creditor, bondholder
  fr: créancier, bailleur de fonds, prêteur
  es: acreedor, prestamista
  ru: кредитор, заимодавец

debtor : thing
  opposite: creditor
  ar: مدين, مدينين, مقترض
  en: debtor, borrower
  fr: débiteur, emprunteur
  es: deudor, prestatario
  ru: должник, заемщик

donor : thing
  ar: مانح, جهة مانحة, دول مانحة, مانحين, متبرع
  en: donor, donor country, donor countries
  fr: donateur, pays donateurs, donateurs
  es: donante, países donantes
  ru: донор, страны-доноры, жертвователь

customer : thing
  ar: زبون, زبائن, عملاء, مشتركي الخدمة, عملاء الشركة
  en: customer, client, subscriber, shopper
  fr: client, clientèle, abonné
  es: cliente, clientela, abonado
  ru: клиент, покупатели, абонент, заказчик

consumer : thing
  ar: مستهلك, حماية المستهلك
  en: consumer
  fr: consommateur
  es: consumidor
  ru: потребитель

supplier : thing
  ar: مورد, مزود, موردين, مزودين, متعهد
  en: supplier, provider, vendor
  fr: fournisseur, prestataire
  es: proveedor, suministrador
  ru: поставщик

contractor : thing
  ar: مقاول, شركة مقاولات, مقاولات, شركة منفذة
  en: contractor, subcontractor, construction company
  fr: entrepreneur en bâtiment, sous-traitant, maître d'œuvre, entreprise de construction
  es: contratista, subcontratista, empresa constructora, constructora
  ru: подрядчик, субподрядчик, строительная компания

owner : thing
  ar: مالك, ملاك, صاحب الشركة, صاحب المصنع, أصحاب الشركات, امتلك, يمتلك, ملك ل, يملك, ملكية, مملوك
  en: owner, proprietor, landlord, own, owned, owns, ownership, belong, belongs, belonged
  fr: propriétaire, appartenir, appartient
  es: propietario, dueño, pertenecer, pertenece, propiedad de
  ru: владелец, собственник, хозяин, принадлежит, принадлежать

employer : thing
  opposite: employee
  ar: صاحب العمل, أرباب العمل, رب العمل, أصحاب العمل, جهة العمل
  en: employer
  fr: employeur, patronat, patron
  es: empleador, patronal, patrono
  ru: работодатель, наниматель

revenue : thing
  ar: إيراد, إيرادات, عوائد, عائدات, مداخيل, رقم المعاملات, مدخول
  en: revenue, turnover, proceeds, proceeds from, earnings from
  fr: chiffre d'affaires, recettes, revenus
  es: ingresos, facturación, recaudación, cifra de negocios, facturaciones, recaudaciones
  ru: выручка, доходы, доход, поступления, оборот компании

profit : thing
  opposite: financial-loss
  ar: ربح, أرباح, ربحية, أرباح صافية, صافي الربح, صافي أرباح, مربح
  en: profit, profits, net profit, net income, profitable, profitability, earnings
  fr: bénéfice, bénéfice net, profit, résultat net, rentable, bénéficiaire net
  es: beneficio neto, ganancia, utilidades, beneficios, ganancias, rentable
  ru: прибыль, чистая прибыль, прибыльный, рентабельность

financial-loss : thing
  opposite: profit
  ar: خسائر مالية, خسارة مالية, خسارة صافية, صافي خسارة, خسائر صافية, صافي الخسائر, خسائر, خسائر اقتصادية
  en: financial loss, net loss, losses, loss-making, operating loss, economic losses
  fr: perte financière, perte nette, pertes nettes, pertes financières, déficitaire sur l'exercice, pertes économiques
  es: pérdida neta, pérdidas económicas, pérdida financiera, números rojos
  ru: убыток, убытки, чистый убыток, финансовые потери, убыточный, экономический ущерб

gain-on-market : event
  opposite: financial-loss
  ar: مكاسب, حقق مكاسب, يحقق مكاسب, مكسب
  en: market gains, extend gains, gains of
  fr: gains, gains en bourse
  es: avances del mercado, anotarse ganancias
  ru: прирост стоимости, отыграть потери

financial-results : thing
  ar: نتائج مالية, نتائج فصلية, نتائج الأعمال, نتائج سنوية
  en: financial results, quarterly results, annual results, earnings report
  fr: résultats financiers, résultats trimestriels, résultats annuels, résultats semestriels
  es: resultados financieros, resultados trimestrales, resultados anuales
  ru: финансовые результаты, квартальная отчетность, финансовая отчетность, годовые результаты

dividend : thing
  ar: توزيعات الأرباح, توزيع أرباح, أرباح الأسهم, توزيعات نقدية
  en: dividend, dividends
  fr: dividende
  es: dividendo
  ru: дивиденд

market-share : thing
  ar: حصة سوقية, حصة في السوق, الحصة السوقية
  en: market share
  fr: part de marché, parts de marché
  es: cuota de mercado
  ru: доля рынка

competitor : thing
  ar: منافس, منافسين, شركة منافسة, شركات منافسة
  en: competitor, rival company, business rival
  fr: concurrent, concurrence
  es: competidor, competencia comercial
  ru: конкурент, конкуренция

monopoly : thing
  ar: احتكار, احتكر, يحتكر, احتكاري, محتكر
  en: monopoly, antitrust, cartel of companies, monopolise
  fr: monopole, monopolistique, abus de position dominante
  es: monopolio, monopolístico, antimonopolio
  ru: монополия, монополист, антимонопольный

# --- Trade and contracts ---

trade : event
  ar: تجارة, تجاري, مبادلات تجارية, مبادلات, تبادل تجاري, التبادل التجاري, متاجرة
  en: trade, trading partner, commerce, bilateral trade
  fr: commerce, commercial, échanges commerciaux, échanges
  es: comercio, comercial, intercambio comercial, intercambios comerciales
  ru: торговля, торговый, товарооборот, торговые связи

trade-volume : thing < trade
  ar: حجم التبادل التجاري, حجم التجارة, حجم المبادلات, حجم المبادلات التجارية, قيمة التبادل التجاري
  en: trade volume, volume of trade, trade turnover, value of trade
  fr: volume des échanges, volume du commerce, montant des échanges
  es: volumen de comercio, volumen del comercio, volumen de intercambios
  ru: объем торговли, объем товарооборота, торговый оборот

trade-agreement : thing < agreement
  ar: اتفاق تجاري, اتفاقية تجارية, اتفاقية التجارة الحرة, اتفاق التجارة الحرة, صفقة تجارية, تجارة حرة
  en: trade agreement, trade deal, free trade agreement, free-trade deal, trade pact
  fr: accord commercial, accord de libre-échange, libre-échange
  es: acuerdo comercial, acuerdo de libre comercio, tratado de libre comercio, libre comercio
  ru: торговое соглашение, соглашение о свободной торговле, свободная торговля, торговая сделка

trade-war : event
  ar: حرب تجارية, الحرب التجارية, حرب الرسوم, توتر تجاري, نزاع تجاري, خلاف تجاري
  en: trade war, tariff war, trade dispute, trade row, trade tensions
  fr: guerre commerciale, conflit commercial, différend commercial, tensions commerciales
  es: guerra comercial, disputa comercial, tensiones comerciales, guerra arancelaria
  ru: торговая война, торговый спор, торговый конфликт, тарифная война

export : event
  opposite: import
  ar: تصدير, صدر إلى الخارج, يصدر إلى, صادرات, دول مصدرة, الدول المصدرة, مصدري النفط
  en: export, exports, exporter, exported
  fr: exporter, exportation, exporté, exportateur
  es: exportar, exportación, exportado, exportador, exportaciones
  ru: экспорт, экспортировать, вывоз, экспортер, экспортный, вывозить

import : event
  opposite: export
  ar: استيراد, استورد, يستورد, واردات, مستورد
  en: import, imports, importer, imported
  fr: importer des, importation, importé, importateur, importations
  es: importar, importación, importado, importador, importaciones
  ru: импорт, импортировать, ввоз, импортер, импортный, ввозить

export-ban : event < export
  ar: حظر تصدير, منع تصدير, وقف تصدير, تعليق الصادرات, حظر الصادرات, وقف الصادرات
  en: export ban, ban exports, halt exports, suspend exports, export restrictions, export curbs
  fr: interdiction d'exporter, interdiction d'exportation, suspendre les exportations, interdire les exportations
  es: prohibición de exportar, prohibir las exportaciones, suspender las exportaciones, veto a las exportaciones
  ru: запрет на экспорт, запретить экспорт, приостановить экспорт, ограничение экспорта

import-ban : event < import
  ar: حظر استيراد, منع استيراد, وقف استيراد, حظر الواردات, تعليق استيراد
  en: import ban, ban imports, halt imports, suspend imports
  fr: interdiction d'importer, interdiction d'importation, interdire les importations
  es: prohibición de importar, prohibir las importaciones, suspender las importaciones
  ru: запрет на импорт, запретить ввоз, запрет ввоза, приостановить импорт

contract : thing
  ar: عقد بقيمة, عقود بقيمة, توقيع عقد, توقيع عقود, وقع عقدا, تعاقد, يتعاقد, متعاقد, تعاقدي, بنود العقد, عقد توريد, عقد مع, عقد شراء, عقد بناء
  en: contract, contract worth, contracted, contractual
  fr: contrat, contractuel, sous contrat, contrats
  es: contrato, contractual, contratos, contrataron
  ru: контракт, договор подряда, контрактный, подряд

deal-business : thing
  ar: صفقة بقيمة, صفقة تجارية, صفقات تجارية, صفقة شراء
  en: deal worth, business deal, deal valued at, billion deal, million deal
  fr: transaction, marché conclu, opération d'un montant
  es: transacción, negocio por valor, operación valorada en
  ru: сделка, сделка на сумму, коммерческая сделка

tender : event
  ar: مناقصة, مناقصات, طلب عروض, طلب عطاءات, عطاءات, مزايدة, طرح عطاء
  en: tender, call for tenders, call for bids, request for proposals, public procurement
  fr: appel d'offres, adjudication, marché public, marchés publics
  es: licitación, concurso público, licitar, adjudicación, licitaciones, adjudicaciones
  ru: тендер, госзакупки, конкурс на подряд, торги на подряд, аукцион

win-contract : event
  ar: فاز بعقد, فازت بعقد, فوز بعقد, فاز بمناقصة, رست المناقصة على, أرسى المناقصة, يفوز بعقد
  en: win a contract, won a contract, awarded a contract, contract award, win the tender
  fr: remporter un contrat, décrocher un contrat, remporter l'appel d'offres, attribuer le marché
  es: ganar un contrato, adjudicarse un contrato, adjudicar el contrato, ganar la licitación
  ru: выиграть контракт, получить контракт, выиграть тендер, победить в тендере

cancel-contract : event
  ar: فسخ العقد, فسخ عقد, إلغاء العقد, إنهاء العقد, ألغى العقد, إلغاء الصفقة, إلغاء صفقة
  en: cancel the contract, terminate the contract, contract termination, scrap the deal, rescind the contract
  fr: résilier le contrat, résiliation du contrat, rompre le contrat, annuler le contrat
  es: rescindir el contrato, rescisión del contrato, cancelar el contrato, anular el contrato
  ru: расторгнуть контракт, расторжение контракта, разорвать контракт, отменить контракт

goods : thing
  ar: سلعة, سلع, بضاعة, بضائع, منتج, منتجات
  en: goods, merchandise, commodity, commodities, product
  fr: marchandise, marchandises, produits de base, denrée, produits
  es: mercancía, mercancías, producto, bienes de consumo, mercadería
  ru: товар, товары, продукция, продукт, сырье

delivery-of-goods : event
  ar: توريد, توريدات, ورد شحنات, تسليم البضائع, إمداد, إمدادات, إمدادات الغاز, شحنات
  en: delivery, deliveries, deliver goods, supplies of
  fr: livraison, livrer, approvisionnement, livraisons, livré, livrées
  es: entrega de mercancías, suministro, suministrar, abastecimiento, suministrado
  ru: поставка, поставки, поставить товар, поставлять, снабжение

shipment : thing
  ar: شحنة, شحنة قمح, حمولة, إرسالية
  en: shipment, cargo, consignment
  fr: cargaison, chargement, expédition de marchandises
  es: cargamento, envío de mercancías, carga marítima
  ru: груз, партия товара, отгрузка

supply-chain : thing
  ar: سلاسل التوريد, سلسلة التوريد, سلاسل الإمداد, سلسلة الإمداد
  en: supply chain, supply chains
  fr: chaîne d'approvisionnement, chaînes d'approvisionnement
  es: cadena de suministro, cadenas de suministro
  ru: цепочка поставок, цепочки поставок

demand-market : thing
  opposite: supply-market
  ar: طلب عالمي, الطلب على, مستوى الطلب, نمو الطلب, تراجع الطلب, طلب محلي, الطلب العالمي, زيادة الطلب, ضعف الطلب
  en: demand for oil, market demand, global demand, consumer demand, weak demand, strong demand, energy demand, demand for gas, oil demand
  fr: demande mondiale, demande intérieure, offre et demande, demande de pétrole, la demande des consommateurs
  es: demanda mundial, demanda interna, demanda de petróleo, demanda del mercado, demanda de los consumidores
  ru: спрос, мировой спрос, потребительский спрос, спрос на

supply-market : thing
  opposite: demand-market
  ar: معروض, معروض عالمي, المعروض النفطي, المعروض من, العرض والطلب
  en: supply, global supply, oil supply, market supply, oversupply, glut
  fr: offre mondiale, offre de pétrole, excès d'offre, offre excédentaire
  es: oferta mundial, oferta de petróleo, exceso de oferta, sobreoferta
  ru: предложение на рынке, мировое предложение, избыток предложения, рыночное предложение

shortage : thing
  opposite: surplus
  ar: نقص, شح, ندرة, نقص حاد, نقص في الوقود, نقص الأدوية, نقص الغذاء, نفد, نفدت, ينفد, تنفد, نفاد, نفاد المخزون
  en: shortage, scarcity, scarce, shortages, run out of, running out of, ran out of, runs out, ran out, lack of supplies
  fr: pénurie, rareté, rupture de stock, à court de, manque de stocks, pénuries
  es: escasez, desabastecimiento, falta de suministro, carestía, escaseces, se quedó sin, se quedaron sin, carencia de, faltan suministros
  ru: дефицит товаров, острая нехватка, недостаток товаров, на исходе, нехватка, нехватки, закончились запасы, нехватку

production : event
  ar: إنتاج, أنتج, ينتج, إنتاجي, منتج للنفط, دولة منتجة, حجم الإنتاج, أنتجت, تنتج, ينتجون, منتجات المصنع
  en: production, produce, output, producer, produces, produced, producing, producers
  fr: production, produire, produit par an, producteur, a produit, ont produit, produisent, produira, produite par an, producteurs, productrice
  es: producción, producir, productor, produjo, produjeron, produce, producen, producirá, productora, productores
  ru: производство, производить, произвести, выпуск продукции, производитель, произвел, произвела, произвели, производит, выпустил продукцию

production-cut : event < production
  opposite: production-increase
  ar: خفض الإنتاج, خفض إنتاج, يخفض الإنتاج, تخفيض الإنتاج, تخفيضات الإنتاج, تقليص الإنتاج, خفض طوعي
  en: production cut, output cut, cut production, cut output, reduce output, supply cut
  fr: réduction de la production, baisse de la production, réduire la production, réduire sa production
  es: recorte de producción, reducción de la producción, recortar la producción, recorte de la producción
  ru: сокращение добычи, сократить добычу, снижение добычи, сокращение производства, сократить производство

production-increase : event < production
  opposite: production-cut
  ar: زيادة الإنتاج, رفع الإنتاج, زيادة إنتاج, يزيد الإنتاج, رفع إنتاج, زيادة ضخ
  en: production increase, output increase, increase production, raise output, boost output, output hike
  fr: hausse de la production, augmentation de la production, augmenter la production, accroître la production
  es: aumento de la producción, aumentar la producción, incremento de la producción, elevar la producción
  ru: увеличение добычи, увеличить добычу, рост добычи, наращивание добычи, рост производства, увеличить производство

industry : thing
  ar: صناعة, صناعات, صناعي, قطاع صناعي
  en: industry, industries, industrial, manufacturing sector
  fr: industrie, industriel, secteur industriel
  es: industria, industrial, sector industrial
  ru: промышленность, промышленный, отрасль промышленности

factory : place
  ar: مصنع, مصانع, معمل, معامل, منشأة صناعية, مصنعا, مصنعين
  en: factory, factories, manufacturing plant, mill, industrial plant, plant, plants
  fr: usine, fabrique, site de production, site industriel, fabriques, usines
  es: fábrica, planta industrial, planta de producción, planta, plantas, planta química, factoría, fábricas, nave industrial
  ru: завод, фабрика, комбинат, завода, заводе, заводы, цех, предприятие по производству

stock-inventory : thing
  ar: مخزون, مخزونات, مخزون استراتيجي, احتياطي استراتيجي, مخزون القمح
  en: stockpile, inventory, inventories, strategic reserve
  fr: stocks de, réserves stratégiques, stock stratégique
  es: existencias, inventario, reservas estratégicas
  ru: запасы, запас, стратегический резерв

consumption : event
  opposite: production
  ar: استهلاك, استهلك, يستهلك, استهلاكي
  en: consumption, consume
  fr: consommation, consommer, consommé
  es: consumo, consumir, consumido
  ru: потребление, потреблять, употребление

project-revenue-share : thing < revenue
  ar: تقاسم الإيرادات, تقاسم العائدات, توزيع العائدات
  en: revenue sharing, share of revenue
  fr: partage des recettes, partage des revenus
  es: reparto de ingresos, reparto de los ingresos
  ru: распределение доходов, раздел доходов

# --- Oil, gas, metals, food ---

oil : thing
  ar: نفط, نفط خام, بترول, نفطي, بترولي, خام برنت, الخام الأمريكي, ذهب أسود
  en: oil, crude, crude oil, petroleum, brent crude
  fr: pétrole, brut, pétrole brut, pétrolier, or noir
  es: petróleo, crudo, petrolero, petróleo crudo
  ru: нефть, нефтяной, сырая нефть, нефтепродукты

oil-price : thing < price
  ar: سعر النفط, أسعار النفط, سعر البرميل, سعر برميل النفط, أسعار الخام, أسعار البترول
  en: oil price, oil prices, crude price, price of oil, price of crude, crude prices
  fr: prix du pétrole, cours du pétrole, prix du baril, cours du brut, prix du brut
  es: precio del petróleo, precio del crudo, precio del barril, precios del petróleo
  ru: цена на нефть, цены на нефть, стоимость нефти, нефтяные котировки, цена барреля

barrel : thing
  ar: برميل, براميل, برميل يوميا
  en: barrel, barrels, bpd
  fr: baril, barils
  es: barril, barriles
  ru: баррель, бочка

gas : thing
  ar: غاز, غاز طبيعي, غاز مسال, غازي
  en: gas, natural gas
  fr: gaz, gaz naturel, gazier
  es: gas, gas natural, gasífero
  ru: газ, природный газ, газовый

liquefied-gas : thing < gas
  ar: غاز طبيعي مسال, الغاز المسال, غاز البترول المسال
  en: liquefied natural gas, lng, liquefied gas
  fr: gaz naturel liquéfié, gnl
  es: gas natural licuado, gnl
  ru: сжиженный природный газ, сжиженный газ, спг

fuel : thing
  ar: وقود, محروقات, بنزين, ديزل, مازوت, سولار, غازوال, مشتقات نفطية
  en: fuel, petrol, gasoline, diesel, kerosene
  fr: carburant, essence, gazole, combustible, fioul
  es: combustible, gasolina, gasóleo, diésel, carburante
  ru: топливо, бензин, дизель, горючее, мазут, керосин

petrol-station : place
  ar: محطة وقود, محطات الوقود, محطة بنزين, محطات البنزين
  en: petrol station, gas station, filling station
  fr: station-service, stations-service, station d'essence
  es: gasolinera, estación de servicio
  ru: автозаправка, заправка, азс, автозаправочная станция

oil-field : place
  ar: حقل نفط, حقول النفط, حقل نفطي, حقول نفطية, حقل غاز, حقول الغاز, بئر نفط, آبار النفط
  en: oil field, oilfield, gas field, oil well, gas fields
  fr: champ pétrolier, gisement pétrolier, champ gazier, puits de pétrole, gisement de gaz
  es: campo petrolero, yacimiento petrolífero, yacimiento de gas, pozo petrolero
  ru: нефтяное месторождение, месторождение, газовое месторождение, нефтяная скважина

refinery : place
  ar: مصفاة, مصاف, مصفاة نفط, مصافي النفط, معمل تكرير, تكرير
  en: refinery, refineries, oil refinery, refining
  fr: raffinerie, raffinage
  es: refinería, refinación, refinaciones
  ru: нефтеперерабатывающий завод, нпз, нефтепереработка, переработка нефти

pipeline : thing
  ar: خط أنابيب, أنبوب, أنابيب, خط الغاز, خط النفط, أنبوب غاز, أنابيب المياه, أنبوبا, ماسورة, مواسير
  en: pipeline, gas pipeline, oil pipeline, pipe, pipes, pipelines, water main, pipework
  fr: gazoduc, oléoduc, pipeline, canalisation, canalisations, conduite d'eau, conduite de gaz, tuyau, tuyaux, tuyauterie
  es: gasoducto, oleoducto, tubería, tuberías, cañería, cañerías, conducto, oleoductos
  ru: трубопровод, газопровод, нефтепровод, труба, трубы, трубопроводы

drilling : event
  ar: حفر, تنقيب, حفر بئر, استكشاف النفط, تنقيب عن النفط, تنقيب عن الغاز, ينقب عن النفط, ينقب عن الغاز
  en: drilling, oil exploration, gas exploration, drill a well, drilled a well
  fr: forage, forer, prospection, exploration pétrolière
  es: perforación, perforar, prospección, exploración petrolera, perforaciones
  ru: бурение, бурить, разведка нефти, геологоразведка

extraction : event
  ar: استخراج, استخرج النفط, استخراج النفط, استخراج الغاز, تعدين
  en: oil extraction, gas extraction, extraction, mining company, mining industry, extract oil
  fr: extraction, exploitation minière, extraire
  es: extracción, extraer petróleo, minería, extraer
  ru: добыча, добывать, добыча нефти, горнодобывающий

mine-mineral : place
  ar: منجم, مناجم, منجم ذهب, منجم فحم
  en: gold mine, coal mine, mineshaft, copper mine, mining site, mine, mines, mining, colliery, pit
  fr: mine de charbon, mine d'or, mine de cuivre, site minier
  es: mina de carbón, mina de oro, mina de cobre, yacimiento minero
  ru: шахта, рудник, угольная шахта, карьер

mineral : thing
  ar: معدن, معادن, معادن نادرة, معادن ثمينة, معدني, خامات
  en: mineral, metal, rare earths, critical minerals, ore
  fr: minerai, métal, métaux, terres rares, minéraux
  es: mineral, metal, tierras raras, minerales críticos
  ru: минерал, металл, руда, полезные ископаемые, редкоземельные металлы

gold : thing
  ar: ذهب, سبيكة ذهبية, سبائك, معدن أصفر, أونصة, أوقية, معدن نفيس
  en: gold, bullion, gold price, ounce of gold
  fr: l'or, cours de l'or, once d'or, lingot, prix de l'or
  es: oro, precio del oro, lingote, onza de oro
  ru: золото, цена на золото, унция золота, золотой слиток

silver-metal : thing
  ar: فضة, سعر الفضة
  en: silver price, silver bullion, ounce of silver
  fr: cours de l'argent métal, argent métal, once d'argent
  es: precio de la plata, onza de plata, plata
  ru: серебро, цена на серебро, унция серебра

copper : thing
  ar: نحاس, سعر النحاس
  en: copper
  fr: cuivre
  es: cobre
  ru: медь

phosphate : thing
  ar: فوسفات, فسفاط
  en: phosphate
  fr: phosphate
  es: fosfato
  ru: фосфат

steel : thing
  ar: فولاذ, صناعة الصلب, الحديد والصلب, حديد, ألمنيوم, صلب, الصلب
  en: steel, iron, aluminium, aluminum
  fr: acier, fer, aluminium, sidérurgie
  es: acero, hierro, aluminio
  ru: сталь, железо, алюминий, металлургия

coal : thing
  ar: فحم, فحم حجري
  en: coal
  fr: charbon, houille
  es: carbón
  ru: уголь, угольный

bread : thing
  ar: خبز, رغيف, أرغفة, مخبز, مخابز, أفران, ربطة خبز
  en: bread, loaf, loaves, bakery
  fr: pain, boulangerie, baguette
  es: pan, panadería, barra de pan
  ru: хлеб, пекарня, буханка

wheat : thing < grain
  ar: قمح, طن من القمح, حنطة
  en: wheat
  fr: blé
  es: trigo
  ru: пшеница

flour : thing
  ar: طحين, دقيق القمح, دقيق الخبز, طن من الدقيق
  en: flour
  fr: farine
  es: harina
  ru: мука

grain : thing
  ar: حبوب, ذرة, شعير, أرز
  en: grain, cereals, corn, maize, barley, rice
  fr: céréale, orge, riz, du maïs, le maïs, maïs et
  es: cereal, grano, maíz, cebada, arroz, maíces, arroces
  ru: зерно, зерновые, кукуруза, ячмень, рис, зерновой

sugar : thing
  ar: سكر, سكر أبيض
  en: sugar
  fr: sucre
  es: azúcar
  ru: сахар

cooking-oil : thing
  ar: زيت الطعام, زيت نباتي, زيوت نباتية, زيت دوار الشمس, زيت الزيتون
  en: cooking oil, vegetable oil, sunflower oil, olive oil
  fr: huile végétale, huile de tournesol, huile alimentaire, huile d'olive
  es: aceite vegetal, aceite de girasol, aceite de cocina, aceite de oliva
  ru: растительное масло, подсолнечное масло, оливковое масло

meat : thing
  ar: لحم, لحوم, لحوم حمراء, دواجن
  en: meat, beef, poultry, chicken
  fr: viande, volaille, bœuf, poulet
  es: carne, aves de corral, pollo
  ru: мясо, говядина, мясо птицы, курятина

water : thing
  ar: ماء, مياه الشرب, موارد مائية, مياه عذبة, مياه, مائي, المائية
  en: water, drinking water, water resources
  fr: eau, eaux, eau potable, ressources en eau
  es: agua, aguas, agua potable, recursos hídricos
  ru: вода, воды, питьевая вода, водный, водные ресурсы

milk : thing
  ar: حليب, ألبان
  en: milk, dairy
  fr: lait, produits laitiers
  es: leche, productos lácteos, lácteo
  ru: молоко, молочный

# --- Energy, dams and water works ---

energy : thing
  ar: طاقة, قطاع الطاقة, مصادر الطاقة
  en: energy, energy sector, power supply
  fr: énergie, énergétique, secteur de l'énergie
  es: energía, energético, sector energético
  ru: энергия, энергетика, энергетический

electricity : thing < energy
  ar: كهرباء, كهربائي, طاقة كهربائية
  en: electricity, electric power
  fr: électricité, courant électrique
  es: electricidad, corriente eléctrica, fluido eléctrico
  ru: электричество, электроэнергия, электроснабжение

power-cut : event < outage
  ar: انقطاع الكهرباء, انقطاع التيار الكهربائي, قطع الكهرباء, تخفيف الأحمال, انقطاع التيار, تقنين الكهرباء, انقطاعات الكهرباء
  en: power cut, blackout, power outage, electricity cut, load shedding, rolling blackouts, power outages, cut power, cutting power, cutting off power, lost power, without power, without electricity
  fr: coupure de courant, panne d'électricité, coupure d'électricité, délestage, panne de courant
  es: apagón, corte de luz, corte de electricidad, corte eléctrico, cortes de energía
  ru: отключение электричества, отключение электроэнергии, блэкаут, перебои с электричеством, веерные отключения, обесточить, обесточен

power-restored : event
  opposite: power-cut
  ar: عودة الكهرباء, عودة التيار الكهربائي, إعادة التيار الكهربائي, استعادة التيار الكهربائي, عادت الكهرباء
  en: power restored, electricity restored, restore power, power is back
  fr: rétablissement du courant, courant rétabli, électricité rétablie, rétablir l'électricité
  es: restablecimiento del suministro eléctrico, restablecer la electricidad, se restableció la luz
  ru: восстановить электроснабжение, электроснабжение восстановлено, восстановление электроснабжения

power-plant : place
  ar: محطة كهرباء, محطة طاقة, محطة توليد, محطات توليد الكهرباء, محطة كهربائية, محطة حرارية, محطات الطاقة
  en: power plant, power station, power plants, generating station
  fr: centrale électrique, centrale thermique, centrale à charbon, centrales électriques
  es: central eléctrica, central térmica, planta eléctrica, termoeléctrica
  ru: электростанция, теплоэлектростанция, тэц, тэс

generate-power : event
  ar: توليد الكهرباء, توليد الطاقة, يولد الكهرباء, إنتاج الكهرباء, ولد الكهرباء, توليد
  en: generate electricity, power generation, electricity generation, generate power, electricity production
  fr: produire de l'électricité, production d'électricité, production électrique
  es: generar electricidad, generación eléctrica, generación de energía, producción de electricidad
  ru: выработка электроэнергии, вырабатывать электроэнергию, производство электроэнергии, генерация электроэнергии

generator : thing
  ar: مولد, مولدات كهرباء, مولد كهربائي, مولدة
  en: generator, diesel generator
  fr: groupe électrogène, générateur électrique
  es: generador, planta generadora, grupo electrógeno
  ru: генератор, электрогенератор

renewable-energy : thing < energy
  ar: طاقة متجددة, طاقات متجددة, الطاقة المتجددة, طاقة نظيفة, مصادر متجددة, طاقة خضراء
  en: renewable energy, renewables, clean energy, green energy, renewable power
  fr: énergie renouvelable, énergies renouvelables, énergie propre, énergie verte, renouvelables
  es: energía renovable, energías renovables, energía limpia, renovables, energía verde
  ru: возобновляемая энергия, возобновляемые источники энергии, зеленая энергетика, чистая энергия, возобновляемая энергетика

solar-power : thing < renewable-energy
  ar: طاقة شمسية, الطاقة الشمسية, ألواح شمسية, محطة شمسية, محطة للطاقة الشمسية, لوح شمسي
  en: solar power, solar energy, solar plant, solar farm, solar panel
  fr: énergie solaire, centrale solaire, panneau solaire, panneaux solaires, photovoltaïque
  es: energía solar, planta solar, panel solar, parque solar, fotovoltaica
  ru: солнечная энергия, солнечная электростанция, солнечная энергетика, солнечные панели

wind-power : thing < renewable-energy
  ar: طاقة الرياح, مزرعة رياح, توربينات الرياح, محطة رياح, محطة لطاقة الرياح
  en: wind power, wind farm, wind energy, wind turbine
  fr: énergie éolienne, éolienne, éolien, parc éolien
  es: energía eólica, parque eólico, eólica, aerogenerador
  ru: ветроэнергетика, ветряная электростанция, ветропарк, ветряк, энергия ветра

nuclear-plant : place < power-plant
  ar: محطة نووية, محطات نووية, محطة الطاقة النووية, مفاعل نووي, مفاعلات نووية, مفاعل
  en: nuclear plant, nuclear power plant, nuclear power station, nuclear reactor, reactor
  fr: centrale nucléaire, centrales nucléaires, réacteur nucléaire, réacteur
  es: central nuclear, planta nuclear, reactor nuclear, reactor
  ru: атомная электростанция, аэс, ядерный реактор, реактор, атомная станция

nuclear-energy : thing < energy
  ar: طاقة نووية, الطاقة النووية, طاقة ذرية
  en: nuclear energy, nuclear power, atomic energy
  fr: énergie nucléaire, énergie atomique
  es: energía nuclear, energía atómica
  ru: ядерная энергия, атомная энергия, атомная энергетика

hydroelectric-power : thing < renewable-energy
  ar: طاقة كهرومائية, محطة كهرومائية, كهرومائي, محطة كهرمائية
  en: hydroelectric power, hydropower, hydroelectric plant, hydroelectric
  fr: hydroélectricité, centrale hydroélectrique, hydroélectrique, énergie hydraulique
  es: energía hidroeléctrica, central hidroeléctrica, hidroeléctrico
  ru: гидроэлектростанция, гэс, гидроэнергетика

hydrogen : thing < energy
  ar: هيدروجين, هيدروجين أخضر
  en: hydrogen, green hydrogen
  fr: hydrogène, hydrogène vert
  es: hidrógeno, hidrógeno verde
  ru: водород, зеленый водород

dam : place
  ar: سد, سدود, سد النهضة, سد مائي
  en: dam, dams, hydroelectric dam
  fr: barrage hydroélectrique, barrage sur le fleuve, barrage d'eau, grand barrage, barrage, barrages
  es: presa, represa, presa hidroeléctrica
  ru: плотина, дамба, плотина гэс, гидроузел

reservoir : place
  ar: بحيرة السد, خزان مياه, خزان السد, حوض السد, خزانات المياه, حقينة, حقينة السدود, خزان, خزانات
  en: reservoir, reservoirs, dam lake
  fr: lac de retenue, réservoir, retenues des barrages
  es: embalse, lago de la presa, reservorio, embalses
  ru: водохранилище, резервуар

filling-of-dam : event < store-water
  ar: ملء السد, ملء سد, ملء خزان السد, ملء بحيرة السد, ملء, عملية الملء, تعبئة السد, ملء الخزان
  en: filling of the dam, fill the dam, filling the reservoir, dam filling, filling phase, fill the reservoir
  fr: remplissage du barrage, remplissage du réservoir, remplir le barrage, remplissage
  es: llenado de la presa, llenado del embalse, llenar la presa, llenar el embalse, llenado
  ru: заполнение плотины, заполнение водохранилища, заполнить водохранилище, наполнение водохранилища

storage-capacity : thing < capacity
  ar: سعة تخزينية, السعة التخزينية, السعة الإجمالية, سعة السد, سعة التخزين, الطاقة الاستيعابية, سعة الخزان
  en: storage capacity, total capacity, reservoir capacity, holding capacity
  fr: capacité de stockage, capacité totale, capacité de rétention, capacité du réservoir
  es: capacidad de almacenamiento, capacidad total, capacidad del embalse
  ru: емкость хранилища, общая емкость, полный объем водохранилища, вместимость хранилища

volume-stored : thing
  ar: كمية المياه المخزنة, المياه المخزنة, حجم المياه, كميات المياه, تخزين المياه, خزن المياه, مخزون المياه, حجم المخزون
  en: volume stored, stored water, volume of water, water stored, water storage, store water
  fr: volume stocké, volume d'eau, eau stockée, stockage de l'eau, stocker l'eau
  es: volumen almacenado, agua almacenada, volumen de agua, almacenamiento de agua, agua embalsada
  ru: накопленный объем, запасенная вода, объем воды, накопление воды

capacity : thing
  ar: سعة, قدرة استيعابية, طاقة استيعابية, قدرة إنتاجية, طاقة إنتاجية, بسعة, قدرة على الاستيعاب, يتسع ل, يتسع لنحو, يتسع لأكثر, تتسع لنحو, تتسع لأكثر, يتسع الملعب, الملعب يتسع, تتسع القاعة, يستوعب, تستوعب, سعته, سعتها, سعة الملعب
  en: capacity, production capacity, full capacity, can hold, can seat, can accommodate, could hold, holds up to, seats up to, seating capacity, maximum capacity
  fr: capacité, capacité d'accueil, capacité de production, peut accueillir, peuvent accueillir, pouvant accueillir, pouvait accueillir, pourra accueillir, jauge, places assises
  es: capacidad, capacidad de producción, aforo, capacidad para, con capacidad para, capacidad máxima, cabida para, tiene cabida, puede albergar, puede acoger, aforos, capacidades
  ru: емкость, вместимость, пропускная способность, производственная мощность, вмещает, вмещать, вмещают, вместимостью

installed-capacity : thing < capacity
  ar: قدرة مركبة, القدرة المركبة, قدرة توليد, القدرة التوليدية, قدرة كهربائية
  en: installed capacity, generating capacity, power capacity
  fr: puissance installée, capacité installée, capacité de production électrique
  es: potencia instalada, capacidad instalada, capacidad de generación
  ru: установленная мощность, мощность электростанции, генерирующие мощности

annual-volume : thing
  ar: حجم سنوي, كمية سنوية, هذا العام من المياه, إجمالي هذا العام, الحجم السنوي, الكمية السنوية
  en: annual volume, yearly volume, volume this year, this year's volume
  fr: volume annuel, volume de cette année, quantité annuelle
  es: volumen anual, volumen de este año, cantidad anual
  ru: годовой объем, объем за год, объем в этом году

volume : thing
  ar: حجم, كمية, كميات, أحجام
  en: volume, quantity, quantities
  fr: volume, quantité
  es: volumen, cantidad
  ru: объем, количество

turbine : thing
  ar: توربين, توربينة, توربينات, عنفة
  en: turbine, turbines
  fr: turbine, turbines
  es: turbina
  ru: турбина, гидроагрегат, энергоблок

desalination : thing
  ar: تحلية المياه, محطة تحلية, تحلية مياه البحر, محطات التحلية
  en: desalination, desalination plant
  fr: dessalement, usine de dessalement, station de dessalement
  es: desalinización, desalación, desaladora, planta desalinizadora, desalinizaciones, desalaciones
  ru: опреснение, опреснение воды, опреснительная станция

irrigation : event
  ar: ري, سقي, مياه الري, قناة ري, قنوات الري
  en: irrigation, irrigate
  fr: irrigation, irriguer, irrigué
  es: riego, irrigación, regar, regadío, irrigaciones
  ru: орошение, оросительный, ирригация, орошать

sewage : thing
  ar: صرف صحي, مياه الصرف الصحي, مجاري, مياه عادمة
  en: sewage, wastewater, sewer
  fr: eaux usées, égouts, assainissement
  es: aguas residuales, alcantarillado
  ru: канализация, сточные воды, стоки

water-level : thing
  ar: منسوب المياه, مناسيب, مستوى المياه, منسوب النهر, منسوب البحيرة, منسوب
  en: water level, water levels, river level
  fr: niveau de l'eau, niveau des eaux, niveau du fleuve
  es: nivel del agua, nivel de las aguas, nivel del río
  ru: уровень воды, уровень реки

water-shortage : event < shortage
  ar: شح المياه, نقص المياه, أزمة المياه, ندرة المياه, فقر مائي, إجهاد مائي, عطش
  en: water shortage, water scarcity, water crisis, water stress
  fr: pénurie d'eau, stress hydrique, manque d'eau, crise de l'eau
  es: escasez de agua, estrés hídrico, falta de agua, crisis hídrica
  ru: нехватка воды, дефицит воды, водный кризис

# --- Labour ---

work : event
  ar: عمالة, سوق العمل, يد عاملة, أيدي عاملة, قوة عاملة, قوى عاملة, عمل, يعمل, عملوا, عملت, أعمال
  en: labour, labour market, workforce, labor, labor market, work, worked, working, works
  fr: main-d'œuvre, marché du travail, marché de l'emploi, travail, travailler, travaillé
  es: mercado laboral, mano de obra, laboral, fuerza laboral, mercado de trabajo, trabajar, trabajo, trabajó, trabajan
  ru: рынок труда, рабочая сила, труд, трудовой, работать, работа, работал, работают, работы

employee : thing < worker
  opposite: employer
  ar: موظف, مستخدم, مستخدمين, أجير, موظفي الشركة, موظفين, مستخدمي الشركة
  en: employee, staff, personnel, staff member
  fr: salarié, employé, personnel
  es: empleado, asalariado, plantilla, personal de la empresa
  ru: сотрудник, работник, служащий, персонал, сотрудники, сотрудников

migrant-worker : thing < worker
  ar: عامل وافد, عمالة وافدة, عمالة أجنبية, عمال مهاجرون, عمال مهاجرين, عمال وافدين
  en: migrant worker, foreign worker, guest worker, foreign labour
  fr: travailleur migrant, travailleur étranger, travailleurs migrants
  es: trabajador migrante, trabajador extranjero, trabajadores migrantes
  ru: трудовой мигрант, иностранный рабочий, гастарбайтер, трудовые мигранты

job : thing
  ar: وظيفة, وظائف, فرصة عمل, فرص عمل, منصب شغل, مناصب شغل, فرص الشغل
  en: job, jobs, employment, vacancy
  fr: emploi, emplois, poste de travail
  es: empleo, puesto de trabajo, empleos
  ru: рабочее место, рабочие места, занятость, вакансия

job-creation : event
  opposite: job-cuts
  ar: خلق وظائف, خلق فرص عمل, توفير فرص عمل, استحداث وظائف, توفير وظائف, إحداث مناصب شغل
  en: job creation, create jobs, new jobs, added jobs, jobs created
  fr: création d'emplois, créer des emplois, emplois créés
  es: creación de empleo, crear empleo, generar empleo, crear puestos de trabajo
  ru: создание рабочих мест, создать рабочие места, новые рабочие места

hire : event
  opposite: layoff
  ar: توظيف, وظف, يوظف, تشغيل الشباب, استقطاب موظفين, انتداب موظفين, توظف, وظفت, ستوظف, عينت موظفين
  en: hire, hired, hiring, recruit staff, recruitment, take on workers, employ, employed, employs, hires, recruits staff
  fr: embaucher, embauche, embauché, recrutement, recruter du personnel, embauchent, embauchera, recruté, recrutent, recrutera
  es: contratar personal, contratación, contratación de personal, contratar trabajadores, contrataciones, contrató, contrataron, contratará, contratarán, contratan, contratado
  ru: нанять, нанимать, наем, трудоустройство, принять на работу, набор персонала, нанял, наняли, нанимает, примет на работу

layoff : event
  opposite: hire
  ar: تسريح, سرح, يسرح, تسريح العمال, تسريح موظفين, الاستغناء عن موظفين, فصل تعسفي, صرف من العمل, فصل موظفين, طرد عمال
  en: layoff, lay off, laid off, redundancy, redundancies, made redundant, staff cuts
  fr: licenciement, licencier, licencié, plan social, mise à pied
  es: despido, despedir trabajadores, despido colectivo, cese de trabajadores, despidos, despidió, despidieron
  ru: увольнение, уволить, увольнять, увольнения, сокращение персонала, сокращение штата

job-cuts : event
  opposite: job-creation
  ar: إلغاء وظائف, إلغاء الوظائف, شطب وظائف, خفض الوظائف, فقدان الوظائف, فقد وظائف, خفض العمالة, تقليص عدد الموظفين, تقليص الوظائف, خفض عدد الموظفين, الاستغناء عن العمال, إلغاء مناصب شغل, فقدان فرص العمل
  en: job cuts, job losses, cut jobs, axe jobs, shed jobs, jobs lost, slash jobs, job cut, axed jobs, will cut jobs, cutting jobs, axing jobs, shedding jobs, job reductions
  fr: suppression d'emplois, suppressions d'emplois, suppressions de postes, pertes d'emplois, supprimer des postes, supprimer des emplois, suppression de postes, supprime des emplois, destructions d'emplois, perte d'emplois, suppression de poste
  es: recorte de empleo, recorte de plantilla, pérdida de empleos, supresión de puestos, destrucción de empleo, recortar empleos, recortes de empleo, recortes de plantilla, supresión de empleos, eliminar puestos de trabajo, eliminación de puestos, recorte de puestos
  ru: сокращение рабочих мест, потеря рабочих мест, сократить рабочие места, сократить штат, сокращения рабочих мест, ликвидация рабочих мест

unemployment : thing
  ar: بطالة, معدل البطالة, نسبة البطالة, معدلات البطالة
  en: unemployment, jobless rate, unemployment rate, joblessness
  fr: chômage, taux de chômage
  es: desempleo, paro laboral, tasa de desempleo, tasa de paro, cifra de paro, paro registrado, paro juvenil, número de parados
  ru: безработица, уровень безработицы

unemployed : thing
  ar: عاطل عن العمل, عاطلون عن العمل, عاطل, عاطلين عن العمل, باحث عن عمل, معطل عن العمل
  en: unemployed, jobless, out of work, jobseeker
  fr: chômeur, demandeur d'emploi, sans emploi
  es: desempleado, sin empleo, desocupado, parados registrados
  ru: безработный, соискатель работы

jobless-claims : thing
  ar: طلبات إعانة البطالة, إعانة البطالة, طلبات إعانات البطالة, إعانات البطالة
  en: jobless claims, unemployment benefit, unemployment claims, unemployment benefits
  fr: demandes d'allocations chômage, allocation chômage, assurance chômage
  es: solicitudes de subsidio por desempleo, prestación por desempleo, seguro de desempleo
  ru: заявки на пособие по безработице, пособие по безработице

wage : thing
  ar: أجر, أجور, كتلة الأجور
  en: wage, wages, pay packet, take-home pay, average pay
  fr: rémunération, paie
  es: remuneración, jornal, retribución, remuneraciones, retribuciones
  ru: оплата труда, заработок

salary : thing < wage
  ar: راتب, رواتب, مرتب, مرتبات, معاش شهري, دفع الرواتب
  en: salary, salaries
  fr: salaire, traitement des fonctionnaires, salaires
  es: salario, sueldo, salarial
  ru: зарплата, заработная плата, жалованье, оклад

minimum-wage : thing < wage
  ar: حد أدنى للأجور, الحد الأدنى للأجور, الحد الأدنى للأجر, الأجر الأدنى, الحد الأدنى للرواتب
  en: minimum wage, living wage, wage floor
  fr: salaire minimum, smic, salaire minimal
  es: salario mínimo, sueldo mínimo
  ru: минимальная зарплата, минимальный размер оплаты труда, мрот, минимальная заработная плата

unpaid-wages : thing
  ar: متأخرات الرواتب, رواتب متأخرة, تأخر الرواتب, تأخر صرف الرواتب, أجور متأخرة, مستحقات متأخرة, لم يتقاضوا رواتبهم, لم يتقاضوا أجورهم, رواتب غير مدفوعة, أجور غير مدفوعة
  en: unpaid wages, unpaid salaries, wage arrears, back pay, late salaries, unpaid for, not been paid, unpaid for months, owed wages
  fr: salaires impayés, arriérés de salaires, arriérés de salaire, n'ont pas été payés, pas été payés, salaire impayé, sans salaire
  es: salarios impagados, salarios atrasados, sueldos atrasados, salarios adeudados, sin cobrar, meses sin cobrar, sin recibir su salario, impago de salarios
  ru: задолженность по зарплате, невыплата зарплаты, долги по зарплате, задержка зарплаты, без зарплаты, задержки зарплаты, невыплаченная зарплата

pay-rise : event
  opposite: pay-cut
  ar: زيادة الأجور, رفع الأجور, زيادة الرواتب, رفع الرواتب, زيادة في الأجور, زيادة في الرواتب, زيادة أجور, زيادة رواتب
  en: pay rise, pay increase, wage increase, pay raise, salary increase, wage rise, wage hike, wage increases, salary increases, raised wages, raise in pay
  fr: augmentation de salaire, augmentation salariale, hausse des salaires, hausse de salaire, revalorisation salariale, augmentation des salaires, revalorisation des salaires, hausse salariale, augmentations salariales
  es: aumento salarial, alza salarial, subida salarial, aumento de sueldo, incremento salarial, aumento de salarios, subida de sueldo
  ru: повышение зарплаты, прибавка к зарплате, рост зарплат, повышение зарплат, повысить зарплату, повышение заработной платы, рост зарплаты, повысили зарплату, повышение окладов

pay-cut : event
  opposite: pay-rise
  ar: خفض الأجور, خفض الرواتب, تخفيض الرواتب, تخفيض الأجور, اقتطاع من الرواتب
  en: pay cut, wage cut, salary cut, cut wages
  fr: baisse de salaire, baisse des salaires, réduction de salaire
  es: recorte salarial, reducción salarial, rebaja de sueldo
  ru: снижение зарплаты, сокращение зарплаты, урезать зарплату

pay-demand : event < pay-talks
  ar: مطالب بزيادة الأجور, المطالبة بزيادة الأجور, طالب بزيادة الأجور, يطالب بزيادة الأجور, مطالب العمال, مطالب نقابية, المطالبة برفع الأجور, طالب برفع الأجور, المطالبة بزيادة الرواتب, مطالب الأجور
  en: pay demand, wage demand, pay claim, demand a pay rise, demanding higher wages, demand higher pay, calling for a pay rise, wage claim
  fr: revendication salariale, revendications salariales, réclamer une augmentation, réclamer une hausse des salaires, exiger une augmentation
  es: demanda salarial, reivindicación salarial, exigir un aumento salarial, reclamar un aumento salarial, reclamo salarial
  ru: требование повысить зарплату, требования повышения зарплаты, требовать повышения зарплаты, требование о зарплате

pay-offer : event < pay-talks
  ar: عرض زيادة الأجور, عرض بزيادة الأجور, عرضت زيادة الأجور, عرض أجور, عرض الإدارة, عرض الحكومة بزيادة, اقتراح زيادة الأجور, عرض لزيادة الأجور
  en: pay offer, wage offer, offered a pay rise, offered a raise, offer of a pay increase, improved pay offer
  fr: offre salariale, proposition salariale, proposer une augmentation, offre d'augmentation
  es: oferta salarial, propuesta salarial, ofrecer un aumento salarial, oferta de aumento
  ru: предложение о повышении зарплаты, предложить прибавку, предложить повышение зарплаты, предложение работодателя

pay-deal : event < pay-talks
  opposite: pay-dispute
  ar: اتفاق على زيادة الأجور, اتفاق الأجور, اتفاق بشأن الأجور, الاتفاق على رفع الأجور, اتفاق حول الأجور, زيادة متفق عليها, اتفاق جماعي
  en: pay deal, wage deal, wage agreement, pay agreement, agreed pay rise, pay settlement, agreed rise, collective agreement
  fr: accord salarial, accord sur les salaires, convention collective, hausse convenue
  es: acuerdo salarial, convenio colectivo, pacto salarial, aumento acordado
  ru: соглашение о зарплате, соглашение о повышении зарплаты, коллективный договор, согласованное повышение

pay-offer-rejected : event < pay-talks
  opposite: pay-deal
  ar: رفض عرض الأجور, رفض عرض الإدارة, رفض العرض, رفضت النقابة العرض, رفض عرض الحكومة
  en: reject the pay offer, rejected the pay offer, turned down the pay offer, reject pay deal, voted against the pay offer
  fr: rejeter l'offre salariale, refuser l'offre salariale, rejet de l'offre, refuser la proposition salariale
  es: rechazar la oferta salarial, rechazo de la oferta, rechazar la propuesta salarial
  ru: отклонить предложение о зарплате, отвергнуть предложение работодателя

pay-talks : event < negotiation
  ar: مفاوضات الأجور, التفاوض على الأجور, مفاوضات بشأن الأجور, مفاوضات حول الأجور, حوار اجتماعي, مفاوضة جماعية
  en: pay talks, wage talks, wage negotiations, negotiate pay, pay negotiations, collective bargaining
  fr: négociations salariales, négocier les salaires, négociation salariale, négociation collective, dialogue social
  es: negociación salarial, negociaciones salariales, negociar salarios, negociación colectiva
  ru: переговоры о зарплате, переговоры по зарплате, коллективные переговоры

pay-dispute : event
  opposite: pay-deal
  ar: خلاف حول الأجور, نزاع الأجور, خلاف بشأن الأجور, نزاع عمالي, نزاع العمل, خلاف على الأجور
  en: pay dispute, wage dispute, industrial dispute, labour dispute, dispute over pay, row over pay
  fr: conflit salarial, conflit social, conflit du travail, mouvement social
  es: conflicto laboral, disputa salarial, conflicto salarial
  ru: трудовой спор, спор о зарплате, трудовой конфликт

labour-strike : event
  ar: إضراب, أضرب, أضرب عن العمل, إضراب عن العمل, يضرب عن العمل, دخل في إضراب, دعا إلى إضراب, إضراب مفتوح, إضرابات, مضرب, مضربون, مضربين, أضربوا, أضربت, تضرب عن العمل, توقف عن العمل
  en: strike action, industrial action, on strike, go on strike, strike over pay, rail strike, labour strike, striking workers, day of strikes, strike ballot, staff strike, hour strike, day strike, indefinite strike, called a strike, strikes over, strike by workers, strike by staff, nurses strike, teachers strike, doctors strike, the strike over, strike vote, went on strike, strikes by, walk out, walked out, downed tools, strike call, general strike, strike days, strikers, striking staff, planned strike, strike begins, strike ended, strike for, will strike, would strike, to strike over, the strike was called off, end the strike, strike by, striking, strike dates, strike on monday
  fr: grève, débrayage, se mettre en grève, faire grève, débrayer, grèves, gréviste, grévistes, mouvement social, préavis de grève, cesser le travail
  es: huelga, paro de trabajadores, declararse en huelga, ir a la huelga, medida de fuerza, paro nacional, huelgas, huelguista, huelguistas, paros
  ru: забастовка, стачка, забастовать, бастовать, объявить забастовку, забастовки, забастовщики, бастуют

general-strike : event < labour-strike
  ar: إضراب عام, الإضراب العام, إضراب شامل
  en: general strike, nationwide strike
  fr: grève générale, grève nationale
  es: huelga general, paro general
  ru: всеобщая забастовка, общенациональная забастовка

walkout : event < labour-strike
  ar: وقف العمل, توقف عن العمل, توقف العمال عن العمل, امتنع عن العمل, امتناع عن العمل, ترك موقع العمل, توقفوا عن العمل, توقفت عن العمل
  en: walkout, walk off the job, work stoppage, walked off the job, downed tools, walked out of work, walked out, walk-out, walkouts, downing tools
  fr: arrêt de travail, cessation du travail, cesser le travail, débrayer, débrayé, débrayage, débrayages, débraient
  es: paro laboral de trabajadores, suspensión de labores, cese de actividades, paro de labores, paro laboral, pararon labores
  ru: прекращение работы, прекратить работу, остановка работы, прекратили работу, прекращении работы

striker : thing < worker
  opposite: strike-breaker
  ar: مضرب, مضربين, عمال مضربون, عمال مضربين, مضرب عن العمل
  en: strikers, striking staff, striking employees, picketers
  fr: gréviste, grévistes, salariés en grève
  es: huelguista, huelguistas, trabajadores en huelga
  ru: забастовщик, бастующий, бастующие, участники забастовки

strike-breaker : thing
  opposite: striker
  ar: كاسر الإضراب, غير مضربين, غير المضربين
  en: strike-breaker, strikebreaker, non-striking workers
  fr: briseur de grève, non-gréviste
  es: rompehuelgas, esquirol
  ru: штрейкбрехер

strike-called-off : event
  opposite: labour-strike
  ar: تعليق الإضراب, إنهاء الإضراب, علق الإضراب, أنهى الإضراب, فض الإضراب, إلغاء الإضراب, تأجيل الإضراب, علقت الإضراب, أنهت الإضراب, أنهوا الإضراب, ألغت الإضراب, علقوا الإضراب
  en: call off the strike, strike called off, ended the strike, suspend the strike, end of the strike, strike averted, called off the strike, suspended the strike, strike was suspended, strike suspended, strike was called off
  fr: fin de la grève, suspension de la grève, lever la grève, levée de la grève, préavis levé, levé la grève, levé le préavis, levé le préavis de grève, lever le préavis de grève, suspendu la grève, suspendu leur grève, mis fin à la grève, préavis de grève levé
  es: desconvocar la huelga, fin de la huelga, suspender la huelga, levantar la huelga, desconvocó la huelga, desconvocaron la huelga, desconvocada, huelga desconvocada, suspendió la huelga, levantaron la huelga, levantó la huelga, desconvocar, desconvocó
  ru: прекратить забастовку, конец забастовки, отменить забастовку, приостановить забастовку, отменил забастовку, прекратили забастовку, отменили забастовку, приостановили забастовку

minimum-service : thing
  ar: حد أدنى من الخدمة, الحد الأدنى من الخدمات, خدمة دنيا
  en: minimum service, skeleton service
  fr: service minimum
  es: servicios mínimos
  ru: минимальное обслуживание

union : thing
  ar: نقابة, نقابات, نقابي, اتحاد عمالي, نقابة عمالية, اتحاد الشغل, نقابات عمالية, مركزية نقابية
  en: trade union, labour union, unions, union leader, labor union
  fr: syndicat, syndical, syndicaliste, organisation syndicale, intersyndicale
  es: sindicato, sindical, sindicalista, gremio, central sindical
  ru: профсоюз, профсоюзный

working-hours : thing
  ar: ساعات العمل, دوام, أسبوع العمل, ساعات الدوام, ساعات عمل
  en: working hours, working week, working time, overtime, work week
  fr: temps de travail, heures de travail, durée du travail, semaine de travail
  es: jornada laboral, horas de trabajo, horario laboral, semana laboral
  ru: рабочее время, рабочая неделя, рабочий день, продолжительность рабочего дня

working-conditions : thing
  ar: ظروف العمل, أوضاع العمل, بيئة العمل, شروط العمل
  en: working conditions, work conditions, employment conditions
  fr: conditions de travail
  es: condiciones laborales, condiciones de trabajo
  ru: условия труда, условия работы

pension : thing
  ar: معاش التقاعد, معاشات التقاعد, معاش تقاعدي, معاشات تقاعدية, راتب تقاعدي, صندوق التقاعد, معاشات
  en: pension, pensions, pension fund
  fr: pension de retraite, retraites, régime de retraite
  es: pensión, pensiones, jubilaciones
  ru: пенсия, пенсионный, пенсионный фонд

retirement : event
  ar: تقاعد, تقاعد عن العمل, أحيل إلى التقاعد, سن التقاعد
  en: retirement, retire, retirement age, pension age
  fr: départ à la retraite, partir à la retraite, âge de la retraite, âge légal de départ, retraite, retraites
  es: jubilación, jubilarse, edad de jubilación, retiro laboral, jubilaciones
  ru: выход на пенсию, пенсионный возраст, выйти на пенсию

retiree : thing
  ar: متقاعد, متقاعدين, أصحاب المعاشات
  en: pensioner, retiree
  fr: retraité
  es: jubilado, pensionista, pensionado
  ru: пенсионер

pension-reform : event < reform
  ar: إصلاح نظام التقاعد, إصلاح أنظمة التقاعد, قانون التقاعد, رفع سن التقاعد
  en: pension reform, raise the retirement age, pension overhaul
  fr: réforme des retraites, report de l'âge de la retraite, relever l'âge de la retraite
  es: reforma de las pensiones, reforma jubilatoria, elevar la edad de jubilación
  ru: пенсионная реформа, повышение пенсионного возраста

income : thing
  ar: دخل الفرد, دخل الأسرة, مستوى الدخل, محدودي الدخل, محدودو الدخل, دخل سنوي, دخل شهري, متوسط الدخل
  en: income, household income, low-income
  fr: revenu, revenu des ménages, revenu disponible, bas revenus
  es: ingreso familiar, renta, renta familiar, bajos ingresos
  ru: доходы населения, доход семьи, доход на душу населения

social-benefit : thing
  ar: إعانات اجتماعية, مساعدات اجتماعية, ضمان اجتماعي, الضمان الاجتماعي, حماية اجتماعية, منح اجتماعية, تأمينات اجتماعية
  en: social benefit, welfare, social security, welfare payments, child benefit
  fr: prestations sociales, sécurité sociale, aides sociales, allocations familiales, protection sociale
  es: prestaciones sociales, seguridad social, ayudas sociales, asistencia social
  ru: социальные выплаты, социальное пособие, соцобеспечение, социальная защита, пособие

insurance : thing
  ar: تأمين صحي, تأمين شامل, شركة تأمين, بوليصة تأمين, شركات التأمين
  en: insurance, insurer, insured, insurers, insure
  fr: assurance, assureur, assurés, compagnie d'assurance
  es: seguro médico, aseguradora, póliza
  ru: страхование, страховка, страховой, страховщик

child-labour : event
  ar: عمالة الأطفال, تشغيل الأطفال, عمل الأطفال
  en: child labour, child labor
  fr: travail des enfants
  es: trabajo infantil
  ru: детский труд

# --- Construction and projects ---

project : thing
  ar: مشروع, مشاريع, مشروعات, مشروع ضخم
  en: project, megaproject, building scheme
  fr: projet, chantier, mégaprojet
  es: proyecto, megaproyecto, obras
  ru: проект, мегапроект

infrastructure : thing
  ar: بنية تحتية, بنى تحتية, البنية التحتية, بنية أساسية, مرافق عامة
  en: infrastructure, public works
  fr: infrastructure, infrastructures, travaux publics
  es: infraestructura, infraestructuras, obras públicas
  ru: инфраструктура, инфраструктурный

development-plan : thing
  ar: خطة تنموية, خطة التنمية, تنمية مستدامة, التنمية المستدامة, تنموي, تنمية اقتصادية
  en: development plan, sustainable development, economic development
  fr: plan de développement, développement durable, développement économique
  es: plan de desarrollo, desarrollo sostenible, desarrollo económico
  ru: план развития, устойчивое развитие, экономическое развитие

open-facility : event < open
  opposite: close-facility
  ar: افتتح, يفتتح, افتتاح, تدشين, دشن, يدشن, مدشن, مفتتح, حفل الافتتاح, حفل التدشين
  en: inaugurate, opening ceremony, officially opened, cut the ribbon, opened the plant, opened the bridge, inauguration of the plant, inauguration of the bridge, inauguration of the project
  fr: inaugurer, inauguration, inauguré, mise en service
  es: inaugurar, inauguración, inaugurado, puesta en servicio, inauguraciones
  ru: торжественно открыть, ввод в эксплуатацию, ввести в эксплуатацию, введен в эксплуатацию, церемония открытия, торжественное открытие

close-facility : event
  opposite: open-facility
  ar: إغلاق المنشأة, أغلق المنشأة, إغلاق المحطة, إخراج من الخدمة, أوقف المحطة
  en: shut down the plant, plant shutdown, decommission, close the facility, shut the facility
  fr: mise hors service, fermer le site, fermeture du site, fermeture de la centrale
  es: cerrar la planta, cierre de la planta eléctrica, clausurar la instalación, puesta fuera de servicio
  ru: вывод из эксплуатации, вывести из эксплуатации, закрыть станцию, остановка станции

start-operation : event
  ar: بدء التشغيل, تشغيل تجريبي, دخل الخدمة, دخل حيز الخدمة, بدأ التشغيل, تشغيل المحطة, تشغيل السد, دخول الخدمة
  en: start operation, began operating, came into service, enter service, went into operation, start-up of the plant, come on stream
  fr: entrée en service, entrer en service, démarrage de la production, mise en exploitation
  es: entrar en funcionamiento, entrada en funcionamiento, puesta en marcha, entrar en servicio
  ru: начать работу, запуск станции, запустить в работу, начало эксплуатации, заработать

foundation-stone : event
  ar: وضع حجر الأساس, حجر الأساس, إرساء حجر الأساس
  en: foundation stone, groundbreaking ceremony, break ground, broke ground, first stone
  fr: première pierre, pose de la première pierre
  es: primera piedra, colocación de la primera piedra
  ru: закладка первого камня, первый камень, закладка фундамента

complete-project : event < complete
  opposite: project-unfinished
  ar: أنجز المشروع, ينجز المشروع, إنجاز المشروع, استكمل بناء, استكمل المشروع, استكمال المشروع, استكمال بناء, إتمام المشروع, اكتمل بناء, اكتمال بناء, اكتمل المشروع, اكتمال المشروع, الانتهاء من المشروع, انتهاء الأشغال, الانتهاء من بناء, انتهى بناء, إنجاز الأشغال, الانتهاء من الأشغال, الانتهاء من إنشاء
  en: complete the project, project completed, completed construction, finished building, finish construction, completed the project, completion of the project, completion of construction, construction completed
  fr: fin des travaux, terminer les travaux, achèvement du projet, achèvement des travaux, achever les travaux, travaux achevés, chantier terminé, achever la construction
  es: concluir la obra, finalización de la obra, terminar las obras, culminar la obra, completar el proyecto, obra concluida
  ru: завершить строительство, завершение строительства, достроить, достроен, сдача объекта, завершение проекта, строительство завершено

project-unfinished : quality
  opposite: complete-project
  ar: غير مكتمل, لم يكتمل, قيد الإنشاء, تحت الإنشاء, قيد الإنجاز
  en: unfinished, incomplete, under construction
  fr: inachevé, en construction, en cours de construction, en chantier
  es: inacabado, inconcluso, en construcción, sin terminar
  ru: недостроенный, незавершенный, строящийся, в стадии строительства

build : event
  ar: بناء, بنى, يبني, إنشاء, أنشأ, ينشئ, تشييد, شيد, مبني, إقامة مشروع, أعمال البناء, يشيد مبنى, مشيد, بنت, بنوا, شيدت
  en: build, built, building work, construct, construction
  fr: construire, construction, construit, bâtir, édifier, construite, construits, construira, bâti, bâtie
  es: construir, construcción, construido, edificar, edificación, construyó, construyeron, edificaciones, construida, construirá
  ru: строить, построить, строительство, построен, возвести, возведение, стройка, построил, построила, построили, построена, строят

renovate : event < repair
  ar: ترميم, رمم, يرمم, إعادة تأهيل, صيانة, تجديد المبنى
  en: renovate, renovation, refurbish, maintenance work, upgrade work
  fr: rénover, rénovation, rénové, réhabilitation, travaux d'entretien, restauration du bâtiment
  es: renovar el edificio, rehabilitación del edificio, remodelación, remodelar, obras de mantenimiento, remodelaciones
  ru: реконструкция, ремонт, отремонтировать, реставрация, капитальный ремонт

expand-facility : event
  ar: توسعة, توسعة المطار, توسيع المطار, توسيع الطريق, توسيع المصنع, أعمال التوسعة, توسيع شبكة
  en: expand the facility, expansion of the, extension works, airport expansion, plant expansion, road widening
  fr: agrandir, agrandissement, extension du, élargissement de la route
  es: ampliación del aeropuerto, ampliación de la planta, obras de ampliación, ampliar la planta
  ru: расширение объекта, расширение аэропорта, расширение завода, расширить завод

behind-schedule : event < delay
  ar: تأخر التنفيذ, تأخر المشروع, تأخير في التنفيذ, متأخر عن الموعد, تأخر عن الموعد, تأخر الأشغال, تأخر إنجاز, تأخر في إنجاز, تأخير المشروع
  en: behind schedule, overdue, project delay, construction delay, late delivery, running late, fell behind, missed deadline
  fr: retard de livraison, retard sur le calendrier, en retard sur, retard du chantier, retard des travaux, hors délais
  es: retraso de las obras, retraso en la entrega, con retraso, fuera de plazo, retraso del proyecto
  ru: отставание от графика, срыв сроков, просрочка, задержка строительства, с опозданием, сорвать сроки

on-schedule : quality
  opposite: behind-schedule
  ar: في الموعد المحدد, في موعده, وفق الجدول الزمني, حسب الجدول الزمني
  en: on schedule, on time, as scheduled, as planned
  fr: dans les délais, dans les temps, comme prévu, selon le calendrier
  es: según lo previsto, a tiempo, según el calendario, dentro del plazo
  ru: в срок, по графику, вовремя, согласно графику

project-suspended : event
  ar: توقف المشروع, تعليق المشروع, تجميد المشروع, وقف الأشغال, توقف الأعمال, تعثر المشروع
  en: project suspended, work halted, construction halted, suspend the project, project shelved, project stalled
  fr: suspension du projet, arrêt des travaux, projet suspendu, chantier à l'arrêt, geler le projet
  es: suspensión de las obras, proyecto suspendido, paralización de las obras, obras paralizadas
  ru: приостановка проекта, строительство приостановлено, заморозить проект, заморозка строительства

housing : thing
  ar: مسكن, مساكن, وحدات سكنية, وحدة سكنية, إسكان, شقة, شقق, سكني, سكن
  en: housing, apartment, flats, housing unit, dwelling, residential, accommodation, apartments
  fr: logement, appartement, habitation, logements sociaux, résidentiel, logements
  es: vivienda, apartamento, piso residencial, residencial, viviendas, piso
  ru: жилье, квартира, жилищный, жилой, жилой дом

rent : event
  ar: إيجار, إيجارات, استأجر, يستأجر, استئجار, تأجير, مستأجر
  en: rent, rental, tenant, lease, rents
  fr: loyer, location, locataire, bail, mettre en location, louer un appartement
  es: alquiler, alquilar, arrendamiento, inquilino, arriendo
  ru: аренда, арендная плата, арендовать, арендатор, съемное жилье

real-estate : thing
  ar: عقار, عقارات, عقاري, سوق العقارات, أملاك
  en: real estate, property market, house prices, property developer
  fr: immobilier, bien immobilier, marché immobilier, promoteur immobilier
  es: inmobiliario, bienes raíces, mercado inmobiliario, inmueble
  ru: недвижимость, рынок недвижимости, застройщик, цены на жилье

building-collapse : event
  ar: انهيار مبنى, انهيار عمارة, انهار المبنى, انهيار بناية, انهيار سقف, انهيار عقار
  en: building collapse, building collapsed, roof collapse, collapsed building
  fr: effondrement d'un immeuble, effondrement de l'immeuble, immeuble effondré, effondrement du toit
  es: derrumbe de un edificio, derrumbe del edificio, colapso del edificio, derrumbe del techo
  ru: обрушение здания, обрушение дома, обрушилось здание, обрушение крыши

# --- Tourism ---

tourism : event
  ar: سياحة, سياحي, قطاع السياحة, موسم سياحي
  en: tourism, tourist industry, tourist season, holiday industry
  fr: tourisme, touristique, saison touristique
  es: turismo, turístico, temporada turística
  ru: туризм, туристический, турпоток, туристический сезон

tourist-arrivals : thing
  ar: عدد السياح, أعداد السياح, وفود السياح, السياح الوافدين, عدد الزوار, توافد السياح
  en: tourist arrivals, visitor numbers, number of tourists, foreign arrivals, number of visitors
  fr: arrivées de touristes, nombre de touristes, fréquentation touristique, nombre de visiteurs
  es: llegada de turistas, número de turistas, llegadas internacionales, número de visitantes
  ru: число туристов, количество туристов, поток туристов, число посетителей

tourism-revenue : thing < revenue
  ar: إيرادات السياحة, عائدات السياحة, مداخيل السياحة, العائدات السياحية, عوائد السياحة
  en: tourism revenue, tourism receipts, tourism income
  fr: recettes touristiques, recettes du tourisme, revenus du tourisme
  es: ingresos por turismo, ingresos turísticos
  ru: доходы от туризма, выручка от туризма

hotel-occupancy : thing
  ar: إشغال الفنادق, نسبة الإشغال, معدل الإشغال, ليلة سياحية, ليالي المبيت
  en: hotel occupancy, occupancy rate, overnight stays
  fr: taux d'occupation, nuitées, occupation hôtelière
  es: ocupación hotelera, tasa de ocupación, pernoctaciones
  ru: заполняемость отелей, загрузка отелей, ночевки

# --- Agriculture and fishing ---

agriculture : event
  ar: زراعة, زراعي, فلاحة, فلاحي, قطاع زراعي, قطاع فلاحي
  en: agriculture, agricultural, farming
  fr: agriculture, agricole
  es: agricultura, agrícola, agropecuario
  ru: сельское хозяйство, сельскохозяйственный, аграрный

farmer : thing
  ar: مزارع, مزارعين, فلاح, فلاحين, مزارعون, فلاحون
  en: farmer, grower, peasant
  fr: agriculteur, paysan, exploitant agricole, agricultrice
  es: agricultor, campesino, productor agrícola, ganadero y agricultor
  ru: фермер, крестьянин, аграрий, земледелец

farm : place
  ar: مزرعة, أرض زراعية, أراض زراعية, أراضي زراعية, حقل زراعي, بستان, بساتين
  en: farm, farmland, agricultural land, orchard, arable land
  fr: exploitation agricole, ferme agricole, terres agricoles, verger, terre arable
  es: granja, finca, tierras agrícolas, tierra cultivable, huerto
  ru: ферма, сельхозугодья, пашня, сельскохозяйственные земли

crop : thing
  ar: محصول, محاصيل, غلة, غلال, مزروعات
  en: crop, crops, produce of the land
  fr: cultures agricoles, production agricole, récoltes sur pied
  es: cultivo, cultivos, cosechas en pie
  ru: посевы, сельхозкультуры, культуры, сельхозпродукция

harvest : event
  opposite: sow
  ar: حصاد, موسم الحصاد, جني المحصول, جني الزيتون, موسم الجني, قطف, حصد المحصول, يحصد المحصول
  en: harvest, harvesting, yield per hectare, grain harvest
  fr: récolte, récolter, récolté, moisson, vendange
  es: cosecha, cosechar, cosechado, recolección agrícola, vendimia
  ru: урожай, уборка урожая, жатва, собрать урожай, сбор урожая

sow : event
  opposite: harvest
  ar: بذر, بذور, زرع القمح, غرس, موسم البذر, بذار
  en: sow, sowing, planting season, seeds
  fr: semer, semis, semailles, semence, ensemencer
  es: sembrar, siembra, semilla, sembrado
  ru: посев, сев, посевная, сеять, посеять, семена

land-area : thing
  ar: مساحة, مساحة الأرض, مساحات, مساحة مزروعة, رقعة زراعية, مساحة إجمالية
  en: land area, area of land, planted area, cultivated area, surface area, total area
  fr: superficie, surface cultivée, surface agricole
  es: superficie, superficie cultivada, área cultivada, extensión de tierra
  ru: площадь земли, посевная площадь, площадью, посевные площади

livestock : thing
  ar: ماشية, مواش, أغنام, أبقار, ثروة حيوانية, قطيع, رؤوس الماشية, إبل, مواشي
  en: livestock, cattle, sheep, herd, cows
  fr: bétail, cheptel, bovins, moutons, troupeau, élevage
  es: ganadería, reses, ovejas, rebaño, cabezas de ganado
  ru: скот, поголовье, овцы, коровы, животноводство, крупный рогатый скот

fishing : event
  ar: صيد الأسماك, صيد بحري, صيد السمك, أسماك, سمك, ثروة سمكية, مصايد, قطاع الصيد البحري
  en: fishing, fisheries, fish stocks, fishing industry
  fr: pêche, halieutique, poissons, secteur de la pêche
  es: pesca, pesquero, peces, sector pesquero
  ru: рыболовство, рыбалка, рыбный промысел, вылов рыбы

locust : thing
  ar: جراد, أسراب الجراد, آفة زراعية, آفات زراعية
  en: locust, locusts, crop pest
  fr: criquet, criquets pèlerins, ravageur des cultures
  es: langosta del desierto, plaga de langostas, plaga agrícola
  ru: саранча, вредители посевов

food-security : thing
  opposite: food-insecurity
  ar: أمن غذائي, الأمن الغذائي, اكتفاء ذاتي
  en: food security, food self-sufficiency
  fr: sécurité alimentaire, autosuffisance alimentaire
  es: seguridad alimentaria, autosuficiencia alimentaria
  ru: продовольственная безопасность, самообеспечение продовольствием

food-insecurity : thing
  opposite: food-security
  ar: انعدام الأمن الغذائي, أزمة غذاء, أزمة غذائية, نقص الغذاء الحاد
  en: food insecurity, food crisis, food shortage
  fr: insécurité alimentaire, crise alimentaire, pénurie alimentaire
  es: inseguridad alimentaria, crisis alimentaria, escasez de alimentos
  ru: отсутствие продовольственной безопасности, продовольственный кризис, нехватка продовольствия

malnutrition : thing
  ar: سوء تغذية, سوء التغذية, سوء تغذية حاد, هزال
  en: malnutrition, malnourished, undernourished, undernutrition
  fr: malnutrition, dénutrition, malnutri, sous-alimentation
  es: desnutrición, malnutrición, desnutrido
  ru: недоедание, истощение, недостаточное питание

# --- Health ---

health : thing
  ar: صحة, صحي, رعاية صحية, قطاع الصحة, منظومة صحية
  en: health, healthcare, health care, health system
  fr: santé, sanitaire, soins de santé, système de santé
  es: salud, sanitario, atención médica, sistema de salud, sanidad
  ru: здоровье, здравоохранение, медицинская помощь

disease : thing
  ar: مرض, أمراض, داء, اعتلال, أمراض معدية
  en: disease, illness, sickness, ailment
  fr: maladie, pathologie
  es: enfermedad, dolencia, padecimiento
  ru: болезнь, заболевание, недуг

virus : thing
  ar: فيروس, فيروسي, فيروسات
  en: virus, viral
  fr: virus, viral
  es: virus, viral
  ru: вирус, вирусный

bacteria : thing
  ar: بكتيريا, جرثومة, جراثيم, بكتيري
  en: bacteria, bacterial, germ
  fr: bactérie, bactérien, microbe
  es: bacteria, bacteriano, germen
  ru: бактерия, бактериальный, микроб

coronavirus : thing < virus
  ar: كورونا, فيروس كورونا, كوفيد, كوفيد 19, الفيروس التاجي
  en: coronavirus, covid-19, covid
  fr: coronavirus, covid-19, covid
  es: coronavirus, covid-19, covid
  ru: коронавирус, ковид, коронавирусный, covid-19

cholera : thing < disease
  ar: كوليرا
  en: cholera
  fr: choléra
  es: cólera
  ru: холера

measles : thing < disease
  ar: حصبة
  en: measles
  fr: rougeole
  es: sarampión
  ru: корь

polio : thing < disease
  ar: شلل الأطفال, شلل أطفال
  en: polio, poliomyelitis
  fr: poliomyélite, polio
  es: poliomielitis, polio
  ru: полиомиелит

malaria : thing < disease
  ar: ملاريا, حمى الضنك, ضنك
  en: malaria, dengue, dengue fever
  fr: paludisme, dengue
  es: malaria, paludismo, dengue
  ru: малярия, лихорадка денге

ebola : thing < virus
  ar: إيبولا, حمى نزفية, ماربورغ
  en: ebola, haemorrhagic fever, marburg
  fr: ebola, fièvre hémorragique, marburg
  es: ébola, fiebre hemorrágica, marburgo
  ru: эбола, геморрагическая лихорадка, марбург

mpox : thing < virus
  ar: جدري القردة, جدري, إمبوكس
  en: mpox, monkeypox
  fr: variole du singe, mpox
  es: viruela del mono, viruela símica, mpox
  ru: оспа обезьян, обезьянья оспа

influenza : thing < virus
  ar: إنفلونزا, إنفلونزا الطيور, أنفلونزا, زكام
  en: influenza, flu, bird flu, avian flu
  fr: grippe, grippe aviaire
  es: gripe, gripe aviar, influenza
  ru: грипп, птичий грипп

hiv-aids : thing < virus
  ar: إيدز, نقص المناعة المكتسبة, نقص المناعة البشرية
  en: hiv, aids
  fr: sida, vih
  es: vih, el sida
  ru: вич, спид

cancer : thing < disease
  ar: سرطان, أورام, ورم, سرطاني
  en: cancer, tumour, tumor
  fr: cancer, tumeur
  es: cáncer, tumor
  ru: рак, опухоль, онкология, онкологический

diabetes : thing < disease
  ar: سكري, داء السكري, مرض السكري
  en: diabetes, diabetic
  fr: diabète, diabétique
  es: diabetes, diabético
  ru: диабет, сахарный диабет

heart-attack : event < disease
  ar: نوبة قلبية, أزمة قلبية, سكتة قلبية, ذبحة صدرية, سكتة دماغية, جلطة دماغية, جلطة
  en: heart attack, cardiac arrest, stroke
  fr: crise cardiaque, arrêt cardiaque, infarctus, accident vasculaire cérébral
  es: infarto, ataque cardíaco, paro cardíaco, derrame cerebral, ictus
  ru: инфаркт, сердечный приступ, остановка сердца, инсульт

poisoning : event
  ar: تسمم, تسمم غذائي, حالات تسمم, تسمم كحولي
  en: poisoning, food poisoning, poisoned, alcohol poisoning
  fr: intoxication, intoxication alimentaire, empoisonnement, intoxiqué
  es: intoxicación, intoxicación alimentaria, envenenamiento, intoxicado, intoxicaciones
  ru: отравление, пищевое отравление, отравиться, отравлен

infection : event
  opposite: recover-illness
  ar: إصابة بالفيروس, إصابات بالفيروس, عدوى, أصيب بفيروس, إصابة بفيروس, أصيب بالعدوى, التقط العدوى, إصابات بكورونا, إصابة بكورونا, أصيب بكورونا, انتقال العدوى
  en: infection, infected, infections, caught the virus, contract the virus, contracted the virus
  fr: infection, contaminé, contamination par le virus, infecté, contracter le virus, contaminations
  es: contagio, infección, contagiado, infectado, contagiarse, contraer el virus
  ru: заражение, заразиться, инфицирован, инфекция, зараженный, инфицирование, заразившийся

disease-case : thing
  ar: حالة إصابة, حالات إصابة, حالة مؤكدة, حالات مؤكدة, إصابات جديدة, إصابة جديدة, إصابات مؤكدة, إصابة مؤكدة, حالات جديدة, حالة جديدة
  en: confirmed case, new cases, confirmed cases, cases of infection, cases of the disease, coronavirus case, cholera cases, recorded cases, daily cases
  fr: cas confirmé, cas confirmés, nouveaux cas, cas d'infection, cas de contamination
  es: caso confirmado, casos confirmados, nuevos casos, casos de contagio, casos positivos
  ru: случай заражения, случаи заражения, новые случаи, подтвержденный случай, подтвержденные случаи, случай заболевания

suspected-case : thing < disease-case
  ar: حالة مشتبه بها, حالات مشتبه بها, إصابات مشتبه بها, حالة مشتبه فيها, حالات مشتبه فيها, حالات اشتباه
  en: suspected case, suspected cases, probable case
  fr: cas suspect, cas suspects, cas probable
  es: caso sospechoso, casos sospechosos, caso probable
  ru: подозрительный случай, случаи с подозрением, предполагаемый случай

active-case : thing < disease-case
  ar: حالة نشطة, حالات نشطة, إصابات نشطة
  en: active case, active cases
  fr: cas actif, cas actifs
  es: caso activo, casos activos
  ru: активный случай, активные случаи

disease-death : event < die-naturally
  opposite: recover-illness
  ar: وفاة بالفيروس, وفيات بكورونا, وفاة بكورونا, توفي بالفيروس, توفي جراء المرض, وفيات جراء المرض, توفي بعد صراع مع المرض, توفي إثر مرض, حالة وفاة, حالات وفاة
  en: died of the disease, virus death, covid death, deaths from the virus, died after an illness, deaths from the disease, succumbed to the disease
  fr: mort de la maladie, décès liés au virus, mort du covid, décès dus au virus, mort des suites d'une maladie, emporté par la maladie
  es: murió por la enfermedad, muertes por el virus, muerte por covid, falleció tras una enfermedad, fallecidos por el virus
  ru: смерть от болезни, умер от болезни, смерть от коронавируса, скончался после болезни, смерти от вируса

recover-illness : event
  opposite: disease-death, infection
  ar: تعافى, يتعافى, شفاء, شفي, تماثل للشفاء, متعاف, حالة شفاء, حالات شفاء, حالات تعاف, معافى
  en: recovered from, recovery from illness, recovered patients, made a full recovery, recoveries, recuperate, recovering from
  fr: guérir, guérison, guéri, se rétablir, convalescence, patients guéris, rétablissement du patient
  es: curarse, curado, recuperarse de, pacientes recuperados, sanar, dado de alta recuperado, convalecencia, recuperado, recuperados
  ru: выздороветь, выздоровление, вылечиться, выздоровевший, излечение, поправиться

patient : thing
  ar: مريض, مرضى, مصاب بالفيروس, مصابين بالفيروس
  en: patient, patients, the sick
  fr: patient, patients, les malades
  es: paciente, enfermos
  ru: пациент, больной, заболевший, пациентка, больные, больных

discharge-hospital : event
  opposite: hospitalise
  ar: غادر المستشفى, خرج من المستشفى, مغادرة المستشفى, يغادر المستشفى, خروجه من المستشفى
  en: discharged from hospital, left hospital, leave hospital, released from hospital
  fr: sortir de l'hôpital, sortie de l'hôpital, sorti de l'hôpital, quitter l'hôpital
  es: alta médica, dado de alta, salió del hospital, abandonar el hospital
  ru: выписан из больницы, выписка из больницы, выписаться из больницы, покинул больницу

intensive-care : thing
  ar: عناية مركزة, العناية المركزة, عناية مشددة, العناية المشددة, عناية فائقة, إنعاش طبي, قسم الإنعاش, جهاز تنفس
  en: intensive care, icu, ventilator, critical care
  fr: soins intensifs, réanimation, service de réanimation, respirateur
  es: cuidados intensivos, terapia intensiva, uci, unidad de cuidados intensivos, respirador
  ru: реанимация, интенсивная терапия, аппарат ивл, отделение реанимации

hospital-bed : thing
  ar: سرير مستشفى, أسرة المستشفيات, أسرة المستشفى, سرير طبي, أسرة العناية المركزة, سعة المستشفيات
  en: hospital bed, hospital beds, icu beds, bed capacity
  fr: lit d'hôpital, lits d'hôpital, lits de réanimation
  es: cama de hospital, camas hospitalarias, cama hospitalaria, camas de uci
  ru: больничная койка, койка, койко-место, коечный фонд

surgery : event < treatment, operation
  ar: عملية جراحية, جراحة عاجلة, جراحة القلب, طبيب جراح, خضع لعملية جراحية, غرفة العمليات, جراحي
  en: surgery, surgical operation, surgeon, underwent surgery, operating theatre
  fr: opération chirurgicale, intervention chirurgicale, chirurgie, chirurgien, opérer, opéré
  es: cirugía, operación quirúrgica, intervención quirúrgica, cirujano
  ru: хирургическая операция, хирург, хирургия, прооперировать, прооперирован

transplant : event < surgery
  ar: زراعة الأعضاء, زراعة كلية, زراعة قلب, زرع الأعضاء, عملية زرع
  en: transplant, transplantation, organ donor
  fr: greffe, transplantation, don d'organes
  es: trasplante, trasplantar, donación de órganos
  ru: трансплантация, пересадка органов, пересадка

treatment : event
  ar: علاج, عالج المرضى, معالجة طبية, تداوي, دواء فعال, علاجي, رعاية طبية, يعالج, عولج, تلقى العلاج, يتلقى العلاج, يتلقون العلاج, عولجوا, رعاية صحية
  en: treatment, medical treatment, therapy, medical care, treat patients, treat, treated, treating, being treated
  fr: traitement médical, soigner, soins médicaux, thérapie, soins, traité, traitée, traités, soigné, soignés, soignée, prise en charge
  es: tratamiento médico, terapia, atender a pacientes, atención sanitaria, tratamiento, tratar a los, atendido, atendidos, atendida, atender
  ru: лечение, терапия, лечить, вылечить, медицинский уход, вылечен, лечится, лечатся, проходит лечение

vaccine : thing
  ar: لقاح, لقاحات, مصل, أمصال
  en: vaccine, jab, shot of vaccine
  fr: vaccin
  es: vacuna
  ru: вакцина

vaccine-dose : thing < vaccine
  ar: جرعة, جرع, جرعة لقاح, جرعات اللقاح, جرعة من اللقاح
  en: dose, doses, vaccine dose
  fr: dose, doses, dose de vaccin
  es: dosis, dosis de vacuna
  ru: доза, дозы, доза вакцины

first-dose : event < vaccinate
  opposite: full-vaccination
  ar: الجرعة الأولى, جرعة أولى, تلقى جرعة واحدة, جرعة واحدة, تلقى الجرعة الأولى
  en: first dose, first shot, first jab, at least one dose, one dose, partially vaccinated, first vaccine dose
  fr: première dose, première injection, une dose, au moins une dose, primo-vaccination
  es: primera dosis, una dosis, al menos una dosis, parcialmente vacunado
  ru: первая доза, первый компонент, первая прививка, одна доза, хотя бы одна доза

full-vaccination : event < vaccinate
  opposite: first-dose
  ar: تطعيم كامل, تلقيح كامل, ملقح بالكامل, مطعم بالكامل, الجرعة الثانية, الجرعتان, الجرعتين, تلقى الجرعتين, التلقيح الكامل, تحصين كامل
  en: fully vaccinated, full vaccination, second dose, both doses, two doses, fully immunised, fully immunized
  fr: entièrement vacciné, complètement vacciné, vaccination complète, deuxième dose, deux doses, schéma vaccinal complet
  es: totalmente vacunado, vacunación completa, segunda dosis, pauta completa, dos dosis, completamente vacunado
  ru: полностью вакцинирован, полная вакцинация, вторая доза, обе дозы, второй компонент, две дозы

booster-dose : event < vaccinate
  ar: جرعة معززة, الجرعة الثالثة, جرعة ثالثة, الجرعة المعززة, جرعة تعزيزية
  en: booster dose, booster shot, booster jab, third dose
  fr: dose de rappel, troisième dose, injection de rappel
  es: dosis de refuerzo, tercera dosis
  ru: бустерная доза, ревакцинация, третья доза

vaccinate : event
  ar: تطعيم, تلقيح, لقح, يلقح, تحصين الأطفال, حملة التطعيم, حملة التلقيح, تلقى اللقاح, مطعم ضد, ملقح, طعمت, تلقوا اللقاح, تلقت اللقاح
  en: vaccinate, vaccination, vaccinated, immunise, immunize, immunisation, immunization, inoculate
  fr: vacciner, vaccination, vacciné, immuniser, vaccinée, vaccinés, vaccinées, vaccine, vaccinent
  es: vacunar, vacunación, vacunado, inmunizar, inmunización, vacunaciones, inmunizaciones, vacunó, vacunaron, vacunados, vacunadas, administró la vacuna
  ru: вакцинация, вакцинировать, вакцинирован, прививка, привит, привить, иммунизация, вакцинировали, привили, привиты, получили вакцину

unvaccinated : quality
  opposite: full-vaccination, first-dose
  ar: غير ملقح, غير مطعم, غير ملقحين, غير مطعمين, لم يتلق اللقاح
  en: unvaccinated, not vaccinated
  fr: non vacciné, non-vacciné
  es: no vacunado, sin vacunar
  ru: непривитый, невакцинированный

epidemic : event
  ar: وباء, أوبئة, وبائي
  en: epidemic, epidemiological
  fr: épidémie, épidémique
  es: epidemia, epidémico, epidemiológico
  ru: эпидемия, эпидемический

pandemic : event < epidemic
  ar: جائحة, جوائح, وباء عالمي
  en: pandemic
  fr: pandémie
  es: pandemia
  ru: пандемия

outbreak : event
  ar: تفش, تفشي, تفشى, يتفشى, انتشار المرض, انتشار الفيروس, بؤرة وبائية, تفشي المرض, انتشار الوباء
  en: outbreak, spread of the virus, spread of the disease, disease cluster, virus spread
  fr: flambée épidémique, foyer épidémique, propagation du virus, propagation de la maladie, foyer de contamination
  es: brote, propagación del virus, foco de contagio, propagación de la enfermedad
  ru: вспышка заболевания, вспышка, распространение вируса, очаг заражения, распространение болезни

virus-variant : thing < virus
  ar: متحور, سلالة جديدة, متحورة, سلالة الفيروس, سلالات الفيروس, طفرة جينية, طفرات الفيروس
  en: variant, new strain, virus strain, mutation, subvariant
  fr: variant, nouvelle souche, souche du virus, mutation du virus
  es: variante del virus, nueva cepa, cepa, mutación del virus
  ru: штамм, новый штамм, мутация вируса, разновидность вируса

symptom : thing
  ar: أعراض, عارض صحي, أعراض المرض, سعال, حمى شديدة, حمى مرتفعة, ضيق تنفس
  en: symptom, symptoms, fever, cough
  fr: symptôme, symptômes, fièvre, toux
  es: síntoma, síntomas, fiebre, tos
  ru: симптом, симптомы, жар, кашель

medical-test : event < test
  ar: فحص طبي, فحوص, فحوصات, اختبار كورونا, فحص كورونا, تحليل طبي, تحاليل, مسحة, اختبار الكشف, فحوص طبية
  en: medical test, pcr test, virus test, coronavirus test, screening, swab, tested for the virus, blood test
  fr: test de dépistage, dépistage, test pcr, examen médical, dépister, analyse de sang
  es: prueba diagnóstica, prueba pcr, prueba de detección, análisis de sangre, examen médico, test de antígenos
  ru: тестирование на, тест на коронавирус, медицинское обследование, анализ крови, мазок, пцр-тест, обследование

test-positive : event < medical-test
  opposite: test-negative
  ar: نتيجة إيجابية, ثبتت إصابته, إيجابية الفحص, ثبوت إصابة, جاءت نتيجة الفحص إيجابية, تأكدت إصابته
  en: test positive, tested positive, positive test
  fr: testé positif, test positif, testée positive, contrôlé positif
  es: dar positivo, dio positivo, prueba positiva, resultado positivo
  ru: положительный тест, сдал положительный тест, положительный результат теста

test-negative : event < medical-test
  opposite: test-positive
  ar: نتيجة سلبية, جاءت نتيجة الفحص سلبية, سلبية الفحص
  en: test negative, tested negative, negative test
  fr: testé négatif, test négatif, testée négative, contrôlé négatif, contrôlée négative
  es: dar negativo, dio negativo, prueba negativa, resultado negativo
  ru: отрицательный тест, отрицательный результат теста

quarantine : event
  ar: حجر صحي, الحجر الصحي, عزل صحي, حجر منزلي, العزل الصحي, عزل ذاتي
  en: quarantine, self-isolation, self-isolate, isolation ward
  fr: quarantaine, isolement sanitaire, quatorzaine, auto-isolement
  es: cuarentena, aislamiento sanitario, aislamiento preventivo
  ru: карантин, самоизоляция, изоляция больных

lockdown : event
  opposite: reopening
  ar: إغلاق عام, حجر شامل, إغلاق شامل, إغلاق كامل, إغلاق تام, قيود كورونا, تدابير العزل
  en: lockdown, stay-at-home order, shutdown over the virus, covid restrictions
  fr: confinement, confiner, confiné, restrictions sanitaires
  es: confinamiento, confinar, confinado, restricciones sanitarias
  ru: локдаун, режим самоизоляции, карантинные ограничения, антиковидные ограничения

reopening : event
  opposite: lockdown
  ar: رفع الحجر, إعادة فتح المدارس, إعادة فتح المطاعم, إعادة فتح الاقتصاد, تخفيف قيود كورونا, رفع قيود كورونا
  en: reopen schools, reopen the economy, reopening of schools, reopening of shops, ease covid restrictions, end of lockdown
  fr: déconfinement, réouverture des écoles, réouverture des commerces, fin du confinement
  es: desconfinamiento, reapertura de escuelas, reapertura de la economía, fin del confinamiento
  ru: смягчение ограничений, снятие карантина, отмена карантина, открытие школ после карантина

face-mask : thing
  ar: كمامة, كمامات, قناع واق, أقنعة واقية, تباعد اجتماعي
  en: face mask, face covering, social distancing
  fr: masque de protection, port du masque, distanciation sociale
  es: mascarilla, tapabocas, cubrebocas, distanciamiento social
  ru: защитная маска, масочный режим, социальная дистанция, медицинская маска

doctor : thing < health-worker
  ar: طبيب, أطباء, طبيبة, كادر طبي, كوادر طبية
  en: doctor, physician, medics
  fr: médecin, docteur
  es: médico, doctor
  ru: врач, доктор, медик

nurse : thing < health-worker
  ar: ممرض, ممرضة, تمريض, طاقم تمريض
  en: nurse, nursing staff, midwife
  fr: infirmier, infirmière, aide-soignant, sage-femme
  es: enfermera, enfermero, personal de enfermería, partera
  ru: медсестра, медбрат, медицинская сестра, санитар

health-worker : thing < worker
  ar: عامل صحي, عاملين صحيين, طواقم طبية, طاقم طبي, فريق طبي, كوادر صحية, عمال صحة
  en: health worker, medical staff, healthcare worker, medical workers, health staff
  fr: personnel soignant, soignant, agent de santé, personnel médical
  es: personal sanitario, trabajador sanitario, personal de salud, personal médico
  ru: медработник, медперсонал, медицинский персонал, медицинский работник

medicine : thing
  ar: دواء, أدوية, عقار طبي, عقاقير, مستحضر, مستلزمات طبية, صيدلية
  en: medicine, medication, pharmaceutical, pharmacy, medical supplies, medicines
  fr: médicament, pharmacie, pharmaceutique, fournitures médicales
  es: medicamento, fármaco, medicina, farmacia, suministros médicos
  ru: лекарство, препарат, медикаменты, аптека, лекарственный

clinical-trial : event < study
  ar: تجارب سريرية, تجربة سريرية, اختبارات سريرية
  en: clinical trial, clinical trials, human trials, in trials, trials involving, trials on
  fr: essai clinique, essais cliniques
  es: ensayo clínico, ensayos clínicos
  ru: клинические испытания, клиническое исследование

effectiveness : quality
  ar: فعالية, نجاعة, فعالية اللقاح, فعال
  en: effectiveness, efficacy, effective
  fr: efficacité, efficace
  es: eficacia, eficaz, efectividad, eficaces
  ru: эффективный, эффективность вакцины

side-effect : thing
  ar: آثار جانبية, أعراض جانبية, أثر جانبي, مضاعفات
  en: side effect, side effects, adverse reaction, complications
  fr: effet secondaire, effets secondaires, effet indésirable
  es: efecto secundario, efectos secundarios, efecto adverso
  ru: побочный эффект, побочные эффекты, осложнения

mental-health : thing < health
  ar: صحة نفسية, الصحة النفسية, اضطراب نفسي, صدمة نفسية, اكتئاب
  en: mental health, trauma, mental illness
  fr: santé mentale, traumatisme psychologique, trouble mental
  es: salud mental, trauma psicológico, trastorno mental
  ru: психическое здоровье, психическое расстройство, психологическая травма

abortion : event
  ar: إجهاض, إنهاء الحمل
  en: abortion, terminate a pregnancy
  fr: avortement, avorter, interruption volontaire de grossesse, ivg
  es: aborto, abortar, interrupción del embarazo
  ru: аборт, прерывание беременности

pregnancy : event
  ar: حمل المرأة, امرأة حامل, نساء حوامل, حوامل, فترة الحمل
  en: pregnancy, pregnant, maternity
  fr: grossesse, femme enceinte, enceinte de
  es: embarazo, embarazada, gestante
  ru: беременность, беременная, роженица

smoking : event
  ar: تدخين, مدخن, تبغ, سجائر
  en: smoking, smoker, tobacco, cigarette
  fr: tabagisme, fumeur, tabac, cigarette
  es: tabaquismo, fumador, tabaco, cigarrillo
  ru: курение, курильщик, табак, сигареты

# --- Science and space ---

science : thing
  ar: علوم, علمي, بحث علمي, اكتشاف علمي
  en: science, scientific
  fr: sciences, scientifique, recherche scientifique
  es: ciencia, científico, investigación científica
  ru: наука, научный

study : thing
  ar: دراسة, دراسات, دراسة حديثة, دراسة علمية, ورقة بحثية, دورية علمية
  en: study, studies, research paper, survey report, scientific study
  fr: étude, études, étude scientifique, travaux de recherche
  es: estudio, estudios, estudio científico, trabajo de investigación
  ru: исследование, изучение, научная работа, исследования

research : event
  ar: بحوث, أبحاث, أجرى أبحاثا, مركز أبحاث, مركز بحوث, بحث جديد
  en: research, research centre, research center
  fr: recherche scientifique menée, recherches, centre de recherche
  es: investigación científica realizada, centro de investigación, investigaciones científicas
  ru: научные исследования, исследовать, научно-исследовательский, исследовательский центр

researcher : thing
  ar: باحث, باحثين, علماء, عالم آثار, عالم فلك, فريق بحثي, باحثة
  en: researcher, scientist, academic, research team
  fr: chercheur, chercheuse, scientifiques, équipe de recherche
  es: investigador, investigadora, científicos, equipo de investigación
  ru: исследователь, ученый, ученые, научный сотрудник

laboratory : place
  ar: مختبر, مختبرات, مخبر, مخابر
  en: laboratory, lab, laboratories
  fr: laboratoire
  es: laboratorio
  ru: лаборатория

discover : event < find
  ar: اكتشف, يكتشف, اكتشاف, اكتشافات, مكتشف, عثر علماء على
  en: discover, discovery, discovered, detect, detected, detection, spot, spotted
  fr: découvrir, découverte, découvert, détecter, détecté, détection, repérer
  es: descubrir, descubrimiento, descubierto, hallazgo, descubre, detectar, detectado, detección
  ru: открытие ученых, научное открытие, ученые обнаружили, археологи обнаружили, открыть новый вид, обнаружить, обнаруживать, обнаружение, обнаружен, засечь

experiment : event
  ar: تجربة علمية, تجارب علمية, تجربة مخبرية, تجارب مخبرية
  en: experiment, lab experiment
  fr: expérience scientifique, expérimentation, expérience en laboratoire
  es: experimento, experimentación, experimentaciones
  ru: эксперимент, опыт ученых

sample : thing
  ar: عينة, عينات, عينة من الصخور, عينات من التربة
  en: sample, samples, specimen
  fr: échantillon, échantillons, spécimen
  es: espécimen, muestra de sangre, muestras recogidas, muestras de roca, toma de muestras, muestras de suelo
  ru: образцы, проба, образцы грунта

orbit : place
  ar: مدار الأرض, مداري, مدار حول, في مدار, مدار منخفض, مدار القمر
  en: orbit, orbital, low earth orbit
  fr: orbite, orbital, orbite terrestre
  es: órbita, orbital, órbita terrestre
  ru: орбита, околоземная орбита, орбитальный

space-launch : event
  opposite: launch-scrubbed
  ar: إطلاق صاروخ فضائي, إطلاق القمر الصناعي, أطلق القمر الصناعي, إطلاق إلى الفضاء, أطلق قمرا صناعيا, إطلاق مركبة, إطلاق قمر صناعي, انطلق الصاروخ الفضائي, إطلاق المسبار, أطلق إلى الفضاء, أقلع الصاروخ, انطلق الصاروخ إلى الفضاء, انطلاق الصاروخ الفضائي, إطلاق الصاروخ الفضائي, وضع القمر الصناعي في مداره, وضع في المدار, وضعه في المدار, إلى المدار
  en: space launch, lift off, liftoff, blast off, blasted off, launch into space, satellite launch, launched a satellite, launched into orbit, lifted off, rocket launch into, lift-off, rocket lifted off, rocket blasted off, rocket took off, placed into orbit, put into orbit, placed in orbit, put in orbit, sent into orbit
  fr: lancement spatial, lancement d'un satellite, lancement de la fusée, mise en orbite, décollage de la fusée, lancer un satellite, mis en orbite, fusée a décollé, la fusée décolle, lancement d'une fusée, placé en orbite, mise sur orbite, envoyé en orbite
  es: lanzamiento espacial, lanzamiento de un satélite, lanzamiento del cohete, puesta en órbita, despegue del cohete, lanzar un satélite, cohete despegó, despegó el cohete, el cohete ha despegado, lanzamiento de un cohete, puesto en órbita, puso en órbita, poner en órbita
  ru: запуск спутника, космический запуск, запуск ракеты-носителя, вывод на орбиту, вывести на орбиту, запустить спутник, старт ракеты-носителя, ракета стартовала, ракета-носитель стартовала, старт ракеты, выведен на орбиту, вывели на орбиту, запущен на орбиту, вывела на орбиту

launch-scrubbed : event
  opposite: space-launch
  ar: إلغاء الإطلاق, تأجيل الإطلاق, تأجيل إطلاق, ألغي الإطلاق
  en: launch scrubbed, scrub the launch, launch aborted, launch postponed, launch delayed
  fr: lancement reporté, lancement annulé, report du lancement, annulation du lancement
  es: lanzamiento aplazado, lanzamiento cancelado, aplazamiento del lanzamiento
  ru: запуск отложен, отмена запуска, перенос запуска, старт отложен

launch-failure : event
  opposite: mission-success
  ar: فشل الإطلاق, فشل إطلاق, إخفاق الإطلاق, تحطم المركبة, فشل المهمة الفضائية
  en: launch failure, failed launch, failed to reach orbit, launch failed
  fr: échec du lancement, lancement raté, lancement échoué
  es: fracaso del lanzamiento, lanzamiento fallido, fallo del lanzamiento
  ru: неудачный запуск, авария при запуске, запуск не удался

mission-success : event
  opposite: launch-failure
  ar: نجاح الإطلاق, نجاح المهمة, إطلاق ناجح, نجاح إطلاق, هبوط ناجح
  en: successful launch, mission success, launched successfully, successful landing, landed successfully
  fr: lancement réussi, succès du lancement, mission réussie, atterrissage réussi
  es: lanzamiento exitoso, éxito de la misión, éxito del lanzamiento, aterrizaje exitoso
  ru: успешный запуск, успешно запущен, успешная посадка, успех миссии

space-rocket : thing
  ar: صاروخ فضائي, صاروخ حامل, مركبة إطلاق, صاروخ الإطلاق, صواريخ فضائية, صاروخ يحمل قمرا
  en: rocket booster, launch vehicle, space rocket, carrier rocket, reusable rocket, heavy-lift rocket, rocket
  fr: fusée, lanceur spatial, lanceur
  es: cohete espacial, cohete portador, lanzador espacial, cohete reutilizable, cohete
  ru: ракета-носитель, космическая ракета, многоразовая ракета, ракетоноситель

satellite : thing
  ar: قمر صناعي, أقمار صناعية, قمر اصطناعي, أقمار اصطناعية, ساتل
  en: satellite, satellites
  fr: satellite, satellites
  es: satélite, satélites
  ru: спутник, спутники

spacecraft : thing
  ar: مركبة فضائية, مركبات فضائية, مسبار, مسابر, كبسولة فضائية, مكوك فضائي, مركبة هبوط
  en: spacecraft, space capsule, spaceship, space probe, lander, space shuttle, rover, spacecrafts, space probes, capsule
  fr: vaisseau spatial, sonde spatiale, capsule spatiale, engin spatial, navette spatiale, atterrisseur, sonde, sondes spatiales, vaisseau
  es: nave espacial, sonda espacial, cápsula espacial, transbordador espacial, módulo de aterrizaje, sonda, sondas espaciales
  ru: космический корабль, космический аппарат, зонд, луноход, капсула корабля, посадочный модуль, шаттл

space-station : place
  ar: محطة فضائية, محطة الفضاء الدولية, محطة فضاء
  en: space station, international space station
  fr: station spatiale, station spatiale internationale
  es: estación espacial, estación espacial internacional
  ru: космическая станция, орбитальная станция, мкс

astronaut : thing
  ar: رائد فضاء, رواد الفضاء, رائدة فضاء, رواد فضاء
  en: astronaut, cosmonaut, spacewalk
  fr: astronaute, cosmonaute, spationaute
  es: astronauta, cosmonauta
  ru: космонавт, астронавт, выход в открытый космос

space-mission : event
  ar: مهمة فضائية, مهمات فضائية, رحلة فضائية, بعثة فضائية, مهمة إلى القمر, مهمة مأهولة, مهمة إلى المريخ
  en: space mission, crewed mission, lunar mission, mission to the moon, manned mission, mission to mars
  fr: mission spatiale, mission habitée, mission lunaire, vol habité
  es: misión espacial, misión tripulada, misión lunar, vuelo tripulado
  ru: космическая миссия, лунная миссия, пилотируемый полет, космическая экспедиция

moon-landing : event
  ar: هبوط على القمر, الهبوط على القمر, هبط على القمر, هبوط على سطح القمر, هبط على سطح القمر, هبطت على القمر, هبطت على سطح القمر
  en: moon landing, landed on the moon, lunar landing, land on the moon, lands on the moon, lunar touchdown, moon touchdown
  fr: alunissage, atterrissage sur la lune, se poser sur la lune, s'est posé sur la lune, s'est posée sur la lune, posé sur la lune, posée sur la lune, aluni
  es: alunizaje, aterrizar en la luna, aterrizaje lunar, aterrizó en la luna, alunizó, alunizar, se posó en la luna
  ru: посадка на луну, прилунение, прилуниться, высадка на луну, сел на луну, прилунился, прилунилась, посадку на луну

planet : thing
  ar: كوكب, كواكب, كويكب, كويكبات, مجرة, نجم في المجرة, نيزك
  en: planet, asteroid, galaxy, meteorite, exoplanet
  fr: planète, astéroïde, galaxie, météorite, exoplanète
  es: planeta, asteroide, galaxia, meteorito, exoplaneta
  ru: планета, астероид, галактика, метеорит, экзопланета

telescope : thing
  ar: تلسكوب, تليسكوب, مرصد فلكي, مقراب
  en: telescope, observatory
  fr: télescope, observatoire astronomique
  es: telescopio, observatorio astronómico
  ru: телескоп, обсерватория

eclipse : event
  ar: كسوف, خسوف, كسوف الشمس, خسوف القمر
  en: eclipse, solar eclipse, lunar eclipse
  fr: éclipse
  es: eclipse
  ru: затмение

# --- Education ---

education : event
  ar: تعليم, تعليمي, تربية, تدريس, قطاع التعليم, تربوي, عملية تعليمية
  en: education, educational, schooling, teaching
  fr: éducation, enseignement, éducatif, scolarité, enseigner, apprendre
  es: educación, enseñanza, educativo, escolarización, enseñar, aprender, educaciones, escolarizaciones
  ru: образование, образовательный

university : place
  ar: جامعة, جامعي, كلية جامعية, كليات, معهد عال, حرم جامعي, كلية الطب, جامعات
  en: university, universities, campus, faculty, higher education
  fr: université, universitaire, faculté, enseignement supérieur, campus
  es: universidad, universitario, facultad, campus
  ru: университет, вуз, университетский, кампус, студенческий городок

pupil : thing
  ar: تلميذ, تلاميذ, تلامذة, تلميذة, طلاب المدارس, متمدرس
  en: pupil, schoolchild, schoolchildren, schoolgirl, schoolboy
  fr: écolier, lycéen, collégien, élèves du primaire, les élèves, des élèves, nombre d'élèves, élève, élèves
  es: alumno, escolares, colegial, alumna
  ru: ученик, школьник, учащийся, школьница

student : thing
  ar: طلاب, طلبة, طالبة, طالب جامعي, طلابي
  en: student, students, undergraduate
  fr: étudiant, étudiante
  es: estudiante, estudiantil, estudiantes
  ru: студент, студентка, студенческий

teacher : thing
  ar: معلم, معلمة, مدرس, أستاذ, أساتذة, هيئة التدريس, مدرسين
  en: teacher, schoolteacher, lecturer, professor
  fr: enseignant, professeur, instituteur, institutrice
  es: maestro, profesor, docente, profesora
  ru: учитель, преподаватель, педагог, учительница, профессор

exam : event
  ar: امتحان, امتحانات, اختبار نهائي, اختبارات نهائية, بكالوريا, ثانوية عامة, الثانوية العامة
  en: exam, examination, baccalaureate, final exam, school-leaving exam
  fr: examen scolaire, baccalauréat, épreuve écrite, examens, examen de fin d'année
  es: examen, exámenes, bachillerato, prueba de acceso
  ru: экзамен, егэ, выпускной экзамен, экзаменационный

exam-result : thing
  ar: نتيجة الامتحان, نتائج الامتحانات, نتائج الثانوية العامة, نتائج البكالوريا, نتيجة الثانوية العامة
  en: exam result, exam results, test scores, exam grades
  fr: résultat de l'examen, résultats du baccalauréat, résultats des examens
  es: resultado del examen, resultados de los exámenes, calificaciones escolares
  ru: результат экзамена, результаты экзаменов, итоги экзаменов

pass-exam : event
  opposite: fail-exam
  ar: نجح في الامتحان, نجاح في الامتحان, اجتاز الامتحان, نسبة النجاح, ناجحين في الامتحان
  en: pass the exam, passed the exam, pass rate
  fr: réussir l'examen, reçu au baccalauréat, taux de réussite, admis à l'examen
  es: aprobar el examen, aprobó el examen, tasa de aprobados
  ru: сдать экзамен, сдал экзамен, успешно сдать

fail-exam : event
  opposite: pass-exam
  ar: رسب, رسوب, يرسب, راسب, رسب في الامتحان
  en: fail the exam, failed the exam, flunk
  fr: échouer à l'examen, recalé, échec à l'examen
  es: suspender el examen, reprobar, reprobado, suspenso escolar
  ru: провалить экзамен, не сдать экзамен, не сдал экзамен

cheating-exam : event
  ar: غش في الامتحان, تسريب الامتحانات, غش في الامتحانات, تسريب الأسئلة, تسريب امتحان
  en: exam cheating, exam leak, leaked exam papers, cheat in the exam
  fr: fraude aux examens, fuite des sujets, triche
  es: fraude en los exámenes, filtración del examen, copiar en el examen
  ru: списывание, утечка экзаменационных заданий, списывать на экзамене

graduate : event
  ar: يتخرج, خريج, متخرج, شهادة جامعية, دفعة جديدة من الخريجين, تخرج من الجامعة, حفل تخرج, تخرج من كلية
  en: graduate, graduation, degree holder, degree
  fr: obtenir son diplôme, diplômé, remise des diplômes
  es: graduarse, graduado, graduación, egresado
  ru: выпускник, окончить университет, выпуск студентов, диплом

school-year : thing
  ar: عام دراسي, سنة دراسية, موسم دراسي, العام الدراسي, السنة الدراسية, دخول مدرسي, عودة المدارس
  en: school year, academic year, new term, back to school
  fr: année scolaire, rentrée scolaire, année universitaire
  es: año escolar, curso escolar, año lectivo, vuelta a clases
  ru: учебный год, начало учебного года

classes-suspended : event
  ar: تعليق الدراسة, تعطيل الدراسة, إغلاق المدارس, تعليق الدروس, علق الدراسة, وقف الدراسة
  en: classes suspended, school closure, schools closed, suspend classes, schools shut
  fr: suspension des cours, fermeture des écoles, écoles fermées
  es: suspensión de clases, cierre de escuelas, clases suspendidas
  ru: приостановка занятий, занятия отменены, школы закрыты, закрытие школ

illiteracy : thing
  ar: أمية, محو الأمية, معدل الأمية
  en: illiteracy, illiterate, literacy
  fr: analphabétisme, alphabétisation, analphabète
  es: analfabetismo, alfabetización, analfabeto, alfabetizaciones
  ru: неграмотность, грамотность населения, неграмотный

scholarship : thing
  ar: منحة دراسية, منح دراسية, ابتعاث
  en: scholarship, bursary
  fr: bourse d'études, bourses d'études, boursier étudiant
  es: beca, becario
  ru: стипендия, стипендиат

# --- Environment ---

environment : thing
  ar: بيئة, بيئي, حماية البيئة, نظام بيئي
  en: environment, environmental, ecosystem
  fr: environnement, environnemental, écosystème, écologique
  es: medio ambiente, medioambiental, ambiental, ecosistema
  ru: окружающая среда, экология, экологический, экосистема

climate : thing
  ar: مناخ, مناخي, أزمة المناخ
  en: climate, climatic
  fr: climat, climatique
  es: clima, climático
  ru: климат, климатический

climate-change : event < climate
  ar: تغير المناخ, تغير مناخي, تغيرات مناخية, احتباس حراري, الاحتباس الحراري, الاحترار العالمي, تغيرات المناخ, احترار
  en: climate change, global warming, climate crisis, planetary warming
  fr: changement climatique, réchauffement climatique, dérèglement climatique, crise climatique
  es: cambio climático, calentamiento global, crisis climática
  ru: изменение климата, глобальное потепление, климатический кризис

emission : event
  ar: انبعاث, انبعاثات, انبعاثات كربونية, غازات دفيئة, غازات الدفيئة, انبعاثات الكربون, بصمة كربونية, ثاني أكسيد الكربون
  en: emission, emissions, greenhouse gas, greenhouse gases, carbon dioxide, carbon emissions, methane
  fr: émission de gaz, émissions de gaz, gaz à effet de serre, émissions de carbone, dioxyde de carbone, rejets de co2
  es: emisión de gases, emisiones, gases de efecto invernadero, dióxido de carbono, emisiones de carbono
  ru: выбросы, парниковые газы, выброс, углекислый газ, углеродный след

emission-cut : event < emission
  ar: خفض الانبعاثات, الحياد الكربوني, حياد كربوني, تقليص الانبعاثات, صفر انبعاثات
  en: emission cut, cut emissions, reduce emissions, carbon neutrality, net zero, carbon neutral
  fr: réduction des émissions, réduire les émissions, neutralité carbone, zéro émission nette
  es: reducción de emisiones, reducir las emisiones, neutralidad de carbono, cero emisiones netas
  ru: сокращение выбросов, сократить выбросы, углеродная нейтральность, нулевые выбросы

pollution : event
  ar: تلوث, لوث, يلوث, ملوث, تلوث الهواء, تلوث المياه, جودة الهواء
  en: pollution, polluted, pollute, smog, air quality, pollutant, contaminated water
  fr: pollution, pollué, polluer, qualité de l'air, polluant
  es: contaminación, contaminado, contaminar, calidad del aire, contaminante, contaminaciones
  ru: загрязнение, загрязнен, загрязнять, смог, качество воздуха

oil-spill : event < pollution
  ar: تسرب نفطي, تسرب النفط, بقعة نفطية, بقعة زيت, تسرب نفط
  en: oil spill, oil slick, oil leak
  fr: marée noire, déversement de pétrole, fuite de pétrole, nappe de pétrole
  es: derrame de petróleo, vertido de petróleo, marea negra, fuga de petróleo, derrame, derrames
  ru: разлив нефти, утечка нефти, нефтяное пятно

waste : thing
  ar: نفايات, قمامة, مخلفات, تدوير النفايات, نفايات صلبة
  en: waste, garbage, rubbish, landfill, recycling, trash
  fr: déchets, ordures, décharge, recyclage
  es: residuos, basura, vertedero, reciclaje, desechos
  ru: отходы, мусор, свалка, переработка отходов

plastic : thing
  ar: بلاستيك, بلاستيكي, أكياس بلاستيكية
  en: plastic, plastic waste, microplastics
  fr: plastique, microplastiques
  es: plástico, microplásticos
  ru: пластик, пластиковый, микропластик

deforestation : event
  opposite: reforestation
  ar: إزالة الغابات, قطع الأشجار, اجتثاث الغابات, إزالة الأشجار, تدمير الغابات
  en: deforestation, forest loss, illegal logging, logging, forest clearance
  fr: déforestation, déboisement, abattage illégal
  es: deforestación, tala ilegal, tala de bosques, deforestaciones
  ru: вырубка лесов, обезлесение, уничтожение лесов, вырубка

reforestation : event
  opposite: deforestation
  ar: تشجير, زراعة الأشجار, غرس الأشجار, إعادة التشجير, زراعة أشجار
  en: reforestation, tree planting, plant trees, afforestation
  fr: reboisement, reforestation, planter des arbres
  es: reforestación, plantar árboles, reforestar, reforestaciones
  ru: лесовосстановление, посадка деревьев, высадка деревьев

desertification : event
  ar: تصحر, زحف الصحراء, زحف الرمال
  en: desertification, encroaching desert
  fr: désertification, avancée du désert
  es: desertificación, avance del desierto, desertificaciones
  ru: опустынивание, наступление пустыни

forest : place
  ar: غابة, غابات, أحراج, غابة مطيرة
  en: forest, woodland, rainforest
  fr: forêt, forêts, forestier
  es: bosque, selva, forestal
  ru: лес, леса, лесной, тропический лес

nature-reserve : place
  ar: محمية طبيعية, محميات طبيعية, محمية, حديقة وطنية, منطقة محمية
  en: nature reserve, national park, protected area, wildlife reserve
  fr: réserve naturelle, parc national, aire protégée
  es: reserva natural, parque nacional, área protegida
  ru: заповедник, национальный парк, заказник, природоохранная зона

species : thing
  ar: نوع حيواني, أنواع حية, أنواع مهددة, كائنات حية, تنوع بيولوجي, تنوع حيوي, أنواع مهددة بالانقراض, فصيلة
  en: species, wildlife, biodiversity
  fr: espèce animale, espèces, espèces menacées, biodiversité, faune sauvage
  es: especie animal, especies, fauna silvestre, biodiversidad
  ru: вид животных, биоразнообразие, дикие животные, виды животных

extinction : event
  ar: انقراض, انقرض, ينقرض, منقرض, مهدد بالانقراض
  en: extinction, extinct, endangered, threatened species
  fr: extinction de l'espèce, espèce en voie de disparition, menacé d'extinction, espèce disparue
  es: extinción, extinto, en peligro de extinción, especie amenazada
  ru: вымирание, исчезающий вид, вымерший, под угрозой исчезновения

coral-reef : thing
  ar: شعاب مرجانية, الشعب المرجانية, مرجان
  en: coral reef, coral bleaching, coral
  fr: récif corallien, corail, blanchissement des coraux
  es: arrecife de coral, corales
  ru: коралловый риф, кораллы

glacier : thing
  ar: نهر جليدي, أنهار جليدية, جليد, غطاء جليدي, صفيحة جليدية, ذوبان الأنهار الجليدية, ذوبان الجليد القطبي
  en: glacier, ice sheet, sea ice, melting ice, ice cap
  fr: glacier, banquise, fonte des glaces, calotte glaciaire
  es: glaciar, hielo marino, capa de hielo, deshielo de glaciares
  ru: ледник, таяние льдов, ледяной щит, морской лед

sea-level : thing
  ar: مستوى سطح البحر, ارتفاع مستوى البحار, منسوب البحر, مستوى البحار
  en: sea level, sea levels, rising seas
  fr: niveau de la mer, montée des eaux marines, niveau des mers
  es: nivel del mar, subida del nivel del mar
  ru: уровень моря, повышение уровня моря, уровень мирового океана

# --- Weather ---

weather : thing
  ar: طقس, أحوال جوية, حالة الطقس, أحوال الطقس, أرصاد جوية, الأرصاد الجوية, جوي سيئ, نشرة جوية
  en: weather, meteorological, weather service, forecasters, weather forecast
  fr: météo, conditions météorologiques, météorologique, intempéries, prévisions météo
  es: tiempo atmosférico, meteorológico, pronóstico del tiempo, condiciones meteorológicas, meteorología
  ru: погода, метеорологический, синоптик, гидрометцентр, метеослужба, погодный

weather-warning : event < weather
  ar: تحذير جوي, نشرة تحذيرية, إنذار جوي, نشرة إنذارية, إنذار أحمر, إنذار برتقالي, حالة الإنذار القصوى, تحذيرات جوية, إنذار أصفر, تنبيه جوي, الإنذار الأحمر
  en: weather warning, weather alert, red alert for, amber warning, storm warning, red alert, red warning, orange alert, yellow warning, weather alerts, weather warnings
  fr: alerte météo, vigilance rouge, vigilance orange, alerte météorologique, vigilance jaune, alerte rouge, alerte orange
  es: alerta meteorológica, aviso rojo, aviso naranja, alerta roja por, alerta roja, alerta naranja, aviso meteorológico
  ru: штормовое предупреждение, красный уровень опасности, погодное предупреждение, красный уровень, оранжевый уровень опасности, желтый уровень опасности

rain : event
  ar: مطر, أمطار, تساقط أمطار, هطل, هطول, هطول أمطار, ماطر, ممطر, تساقطات مطرية
  en: rain, rains, rainy, downpour, rained
  fr: pluie, pluies, pleuvoir, pluvieux, averse
  es: lluvia, lluvias, llover, lluvioso, aguacero
  ru: дождь, дожди, ливень, дождливый

rainfall : thing < rain
  ar: كمية الأمطار, معدل الأمطار, كميات الأمطار, منسوب الأمطار, معدل هطول الأمطار, معدلات الأمطار
  en: rainfall, precipitation, amount of rain
  fr: précipitations, pluviométrie, quantité de pluie, cumul de pluie
  es: precipitación, precipitaciones, cantidad de lluvia, pluviosidad
  ru: осадки, количество осадков, норма осадков

heavy-rain : event < rain
  ar: أمطار غزيرة, أمطار طوفانية, أمطار رعدية, أمطار غزيرة وسيول, أمطار جارفة
  en: heavy rain, torrential rain, heavy rains, torrential rains, cloudburst
  fr: fortes pluies, pluies torrentielles, pluie diluvienne, pluies diluviennes
  es: lluvias torrenciales, fuertes lluvias, lluvias intensas, lluvia torrencial
  ru: проливной дождь, проливные дожди, сильный дождь, сильные дожди

thunderstorm : event < weather
  ar: عاصفة رعدية, عواصف رعدية, صاعقة, صواعق, برق, رعد, زوبعة رعدية
  en: thunderstorm, lightning, thunder, lightning strike, hailstorm
  fr: orage, foudre, éclair, orageux
  es: tormenta eléctrica, rayo, relámpago, trueno
  ru: гроза, молния, гром, удар молнии

hail : event < weather
  ar: حبات البرد, تساقط البرد, برد كثيف, زخات برد
  en: hailstones, hail fell, large hail, hail damage
  fr: grêle, grêlon
  es: granizo, granizada
  ru: крупный град, выпал град, ливень с градом

snow : event < weather
  ar: ثلج, ثلوج, تساقط الثلوج, ثلجي, عاصفة ثلجية
  en: snow, snowfall, blizzard, snowstorm
  fr: neige, chute de neige, chutes de neige, tempête de neige, enneigé
  es: nieve, nevada, nevar, tormenta de nieve, ventisca
  ru: снег, снегопад, метель, вьюга, снежный

wind : thing < weather
  ar: ريح, رياح, رياح قوية, هبوب, سرعة الرياح, هبت, هبوب رياح, تهب رياح
  en: wind, gust, gale, strong winds, wind speed
  fr: vent, rafale, vents violents, bourrasque
  es: viento, ráfaga, vientos fuertes, vendaval
  ru: ветер, порыв ветра, шквал, сильный ветер, скорость ветра

fog : thing < weather
  ar: ضباب, ضباب كثيف, ضبابي
  en: fog, mist, poor visibility, foggy
  fr: brouillard, brume
  es: niebla, neblina, bruma
  ru: туман, плохая видимость

temperature : thing
  ar: حرارة, درجة الحرارة, درجات الحرارة, درجة مئوية
  en: temperature, temperatures, degrees celsius
  fr: température, températures, degrés celsius
  es: temperatura, temperaturas, grados centígrados
  ru: температура, температура воздуха, градусов тепла, градусов мороза

heat-wave : event < weather
  opposite: cold-wave
  ar: موجة حر, موجة حارة, موجات الحر, حر شديد, قيظ, موجة حر شديدة
  en: heatwave, heat wave, extreme heat, scorching heat, heat dome
  fr: canicule, vague de chaleur, chaleur extrême, caniculaire, fortes chaleurs
  es: ola de calor, calor extremo, calor intenso
  ru: волна жары, аномальная жара, зной

cold-wave : event < weather
  opposite: heat-wave
  ar: موجة برد, موجة صقيع, صقيع, موجة باردة, برد شديد, موجة برد قارس
  en: cold wave, cold snap, freezing temperatures, frost, cold spell
  fr: vague de froid, froid glacial, gel nocturne, grand froid
  es: ola de frío, helada, frío extremo, heladas
  ru: волна холода, похолодание, мороз, заморозки, сильные морозы

# --- Population and statistics ---

population : thing < resident
  ar: عدد السكان, سكان, تعداد السكان, نسمة, سكاني, ديموغرافي, مليون نسمة
  en: population, demographic, number of inhabitants
  fr: population, démographie, démographique, nombre d'habitants
  es: población, demografía, demográfico, número de habitantes
  ru: численность населения, население, демография, демографический, число жителей

population-growth : event < population
  opposite: population-decline
  ar: نمو سكاني, النمو السكاني, زيادة سكانية, الزيادة السكانية, معدل النمو السكاني, انفجار سكاني
  en: population growth, growing population, population boom, population increase
  fr: croissance démographique, hausse de la population, essor démographique
  es: crecimiento demográfico, aumento de la población, crecimiento de la población
  ru: рост населения, прирост населения, рост численности населения

population-decline : event < population
  opposite: population-growth
  ar: تراجع عدد السكان, انخفاض عدد السكان, تناقص السكان, شيخوخة السكان
  en: population decline, shrinking population, falling population, ageing population
  fr: déclin démographique, baisse de la population, recul de la population, vieillissement de la population
  es: descenso de la población, caída de la población, declive demográfico, envejecimiento de la población
  ru: убыль населения, сокращение населения, снижение численности населения, старение населения

birth : event
  ar: ولادة, مولود, مواليد, ولد, إنجاب, أنجب, ينجب, ولادات, وضع مولودا, معدل المواليد
  en: birth, births, newborn, was born, birth rate, give birth, gave birth
  fr: naissance, né en, nouveau-né, accoucher, natalité, taux de natalité, né, née
  es: nacimiento, nacer, nacido, recién nacido, natalidad, dar a luz
  ru: рождение, родиться, новорожденный, рождаемость, родила, роды

fertility-rate : thing < birth
  ar: معدل الخصوبة, خصوبة
  en: fertility rate, fertility
  fr: taux de fécondité, fécondité
  es: tasa de fertilidad, tasa de fecundidad, fecundidad
  ru: коэффициент рождаемости, фертильность

mortality-rate : thing
  ar: معدل الوفيات, نسبة الوفيات, معدلات الوفيات
  en: mortality rate, death rate, mortality, fatality rate
  fr: taux de mortalité, mortalité, taux de létalité
  es: tasa de mortalidad, mortalidad, tasa de letalidad
  ru: смертность, уровень смертности, коэффициент смертности, летальность

life-expectancy : thing
  ar: متوسط العمر المتوقع, العمر المتوقع, متوسط الأعمار, أمل الحياة
  en: life expectancy, average lifespan
  fr: espérance de vie
  es: esperanza de vida
  ru: продолжительность жизни, ожидаемая продолжительность жизни

census : event
  ar: إحصاء, إحصاء سكاني, تعداد, تعداد سكاني, التعداد العام, إحصاء السكان
  en: census, headcount of the population
  fr: recensement, recenser, recensé
  es: censo, empadronamiento, censar
  ru: перепись, перепись населения, переписчик

statistics : thing
  ar: إحصائية, إحصائيات, إحصاءات, أرقام رسمية, معطيات, بيانات رسمية, مكتب الإحصاء
  en: statistics, official figures, official data, statistics office, statistical
  fr: statistiques, chiffres officiels, données officielles, statistique
  es: estadística, cifras oficiales, datos oficiales, estadístico
  ru: статистика, официальные данные, статистические данные, статистический

survey : event
  ar: استبيان, مسح ميداني, استقصاء
  en: survey, questionnaire, surveyed
  fr: enquête statistique, questionnaire, enquête auprès de
  es: cuestionario, encuesta estadística, encuesta de hogares
  ru: анкетирование, опросник, обследование населения

rate : thing
  ar: معدل, نسبة, نسب
  en: rate, ratio, proportion
  fr: taux, proportion, ratio
  es: tasa, proporción, índice
  ru: коэффициент, показатель, соотношение

percentage : thing < rate
  ar: نسبة مئوية, نقطة مئوية, نقاط مئوية, نسب مئوية
  en: percentage, percentage point, percentage points
  fr: pourcentage, point de pourcentage, points de pourcentage
  es: porcentaje, punto porcentual, puntos porcentuales
  ru: процентный пункт, процентное соотношение, процентных пунктов

average : thing
  ar: متوسط عدد, في المتوسط, متوسط سنوي, متوسط شهري, المعدل الوسطي, متوسط درجات, متوسط السعر, متوسط سعر, بالمتوسط, متوسط الأجور, المعدل العام, متوسط
  en: average, on average, median
  fr: moyenne, en moyenne, médiane, moyen annuel
  es: promedio, en promedio, por término medio, mediana
  ru: в среднем, среднее значение, средний показатель, медиана

above-average : quality
  opposite: below-average
  ar: فوق المعدل, أعلى من المتوسط, أعلى من المعدل, فوق المتوسط, أعلى من معدلاتها
  en: above average, above the average, higher than average, above normal
  fr: supérieur à la moyenne, au-dessus de la moyenne, au-dessus des normales
  es: superior al promedio, por encima de la media, por encima del promedio
  ru: выше среднего, выше нормы, выше средних значений

below-average : quality
  opposite: above-average
  ar: دون المعدل, أقل من المتوسط, أقل من المعدل, دون المتوسط, أدنى من المعدل
  en: below average, below the average, lower than average, below normal
  fr: inférieur à la moyenne, en dessous de la moyenne, en dessous des normales
  es: inferior al promedio, por debajo de la media, por debajo del promedio
  ru: ниже среднего, ниже нормы, ниже средних значений

record : quality
  ar: رقم قياسي, أرقام قياسية, قياسي, مستوى قياسي, رقما قياسيا, قياسية, قياسيا, رقم قياسي جديد
  en: record number, record level, all-time, record-breaking, record, records, record attendance, record crowd, record crowds, record high
  fr: niveau record, record absolu, chiffre record, record, records, affluence record
  es: récord, cifra récord, nivel récord, récords
  ru: рекорд, рекордный, рекордный показатель, рекордный уровень, рекордное, рекордные, рекордная, рекордных, рекордного

household : thing
  ar: أسر معيشية, أسرة معيشية, أسر فقيرة, الأسر الفقيرة, الأسر المحتاجة, ميزانية الأسرة, أسر محدودة الدخل
  en: household, households
  fr: ménage, ménages, foyer fiscal
  es: hogar, hogares, unidad familiar
  ru: домохозяйство, домохозяйства

year-on-year : quality
  opposite: month-on-month
  ar: على أساس سنوي, مقارنة بالعام الماضي, مقارنة بالعام السابق, مقارنة بالفترة نفسها من العام الماضي, بمعدل سنوي
  en: year-on-year, year on year, on an annual basis, compared with the same period last year, from a year earlier, annualised
  fr: sur un an, en glissement annuel, par rapport à l'année précédente, en rythme annuel
  es: interanual, en términos interanuales, respecto al año anterior, a tasa anual
  ru: в годовом выражении, в годовом исчислении, год к году, по сравнению с прошлым годом

month-on-month : quality
  opposite: year-on-year
  ar: على أساس شهري, مقارنة بالشهر السابق, مقارنة بالشهر الماضي
  en: month-on-month, month on month, on a monthly basis, from the previous month
  fr: sur un mois, en glissement mensuel, par rapport au mois précédent
  es: intermensual, en términos mensuales, respecto al mes anterior
  ru: в месячном выражении, месяц к месяцу, по сравнению с предыдущим месяцем

quarter : thing
  ar: ربع سنوي, فصلي, الربع الأول, الربع الثاني, الربع الثالث, الربع الأخير, الربع الرابع, فصل أول من العام
  en: first quarter, second quarter, third quarter, fourth quarter, quarterly
  fr: premier trimestre, deuxième trimestre, troisième trimestre, quatrième trimestre, trimestriel
  es: primer trimestre, segundo trimestre, tercer trimestre, cuarto trimestre, trimestral
  ru: первый квартал, второй квартал, третий квартал, четвертый квартал, квартальный

fiscal-year : thing
  ar: سنة مالية, عام مالي, السنة المالية, العام المالي
  en: fiscal year, financial year
  fr: exercice budgétaire, année budgétaire, exercice fiscal
  es: año fiscal, ejercicio fiscal
  ru: финансовый год, бюджетный год

# --- things that news counts and names ---

salary-bonus : thing < wage
  ar: علاوة, علاوات, حافز مالي, مكافأة مالية, مكافآت مالية, منحة مالية للموظفين
  en: bonus, bonuses, allowance, allowances, bonus payment, pay bonus
  fr: prime, primes, bonus
  es: bono salarial, prima, bonificación, aguinaldo, bonificaciones, bono, bono de fin de año, bonos salariales, primas
  ru: премии, надбавка, доплата, премия работникам, бонус, бонусы, надбавки, доплаты

asset : thing
  ar: أصل مالي, أصول, موجودات, ممتلكات
  en: asset, assets, property, properties, belongings
  fr: actif, actifs, biens, avoirs gelés, avoirs bancaires
  es: activo, activos, bienes
  ru: актив, активы, имущество, собственность

savings : thing
  ar: مدخرات, ادخار, ادخر
  en: savings, saver, savers
  fr: épargne, épargnants, économies
  es: ahorro, ahorros, ahorrar, ahorrador
  ru: сбережения, накопления

taxpayer : thing < person
  ar: دافع ضرائب, دافعي الضرائب, دافعو الضرائب
  en: taxpayer, taxpayers
  fr: contribuable, contribuables
  es: contribuyente, contribuyentes
  ru: налогоплательщик, налогоплательщики

discount : thing
  ar: خصومات
  en: discount, discounts, discounted price, rebate
  fr: rabais, ristourne
  es: descuento, descuentos, rebaja de precio
  ru: скидка, скидки

quota : thing
  ar: كوتا
  en: quota, quotas
  fr: quota, quotas
  es: cuota, cuotas, cupo
  ru: квота, квоты

customs : thing
  ar: جمارك, جمركي, جمركية
  en: customs, customs officers
  fr: douane, douanes, douanier
  es: aduana, aduanas, aduanero
  ru: таможня, таможенный

audit : event
  ar: تدقيق, مراجعة حسابات, مدقق, ديوان المحاسبة
  en: audit, audited, auditor, auditors
  fr: audit, auditeur, vérification des comptes
  es: auditoría, auditor, auditar
  ru: аудит, аудитор, ревизия

regulator : thing
  ar: هيئة تنظيمية, جهة رقابية, هيئة رقابة, الجهات الرقابية, جهاز رقابي
  en: regulator, regulators, watchdog, regulatory
  fr: régulateur, autorité de régulation, gendarme de
  es: regulador, ente regulador, organismo regulador
  ru: регулятор, надзорный орган, регулирующий орган

regulation : thing
  ar: لائحة, لوائح, ضابط تنظيمي, ضوابط, قواعد, أنظمة وقوانين
  en: regulation, regulations, rule, rules, guideline, guidelines, standards
  fr: règlement, réglementation, règle, règles, norme, normes
  es: reglamento, regla, reglas, norma, normas, normativa
  ru: правило, правила, регламент, норма, нормы

licence : thing
  ar: رخصة, ترخيص, تراخيص, تصريح رسمي, تصريح عمل
  en: licence, licences, licensed, permits
  fr: licence, permis, autorisation
  es: licencia, licencias, permiso, autorización, autorizaciones
  ru: лицензия, лицензии, разрешение на

store-water : event
  opposite: release-water
  ar: تخزين, خزن, يخزن, تخزن, حجز المياه, يحجز المياه, احتجاز المياه, تحتجز, خزنت, حجزت, تحجز, احتجزت المياه
  en: store, stored, storing, storage, stores water, hold back water, holds back, held back, holding back, impound water, impoundment
  fr: stocker, stocké, stockage, retenir l'eau, retenue d'eau, emmagasiner, retenir, stockent
  es: almacenar, almacenado, almacenó, almacenamiento, retener agua, retener, embalsar, embalsado
  ru: накопить, накапливать, накопление, хранить, хранение, удерживать воду, запас воды, запасы воды

release-water : event
  ar: تصريف المياه, تصريف, صرف المياه, إطلاق المياه, تمرير المياه, تمرير, فتح البوابات, فتح بوابات السد
  en: release water, released water, water releases, discharge, discharged, spill water, spilled over, open the gates, opened the sluice gates, let water through
  fr: lâcher d'eau, lâchers d'eau, déverser, évacuer l'eau, ouvrir les vannes, relâcher l'eau
  es: desembalse, desembalsar, soltar agua, descargar agua, abrir las compuertas, verter
  ru: сброс воды, сбрасывать воду, сбросить воду, открыть шлюзы, попуск

water-flow : event
  ar: تدفق المياه, تدفقات, تدفق, يتدفق, جريان, تصرفات النهر, إيراد النهر, حصة المياه
  en: inflow, inflows, outflow, flow of, flows, river flow, flowed, downstream flow
  fr: débit, débits, écoulement, afflux
  es: caudal, caudales, flujo, fluir, afluencia
  ru: приток, сток, поток воды, течение реки, водоток

flood-gate : thing
  ar: بوابة السد, بوابات السد, بوابات, مفيض, قناة تصريف
  en: sluice, sluices, sluice gate, floodgate, floodgates, spillway
  fr: vanne, vannes, évacuateur de crues, écluse
  es: compuerta, compuertas, aliviadero, esclusa
  ru: шлюз, шлюзы, водосброс, затвор

downstream : quality
  ar: دولة المصب, دولتا المصب, دولتي المصب, دول المصب, مصب, أسفل النهر
  en: downstream, lower riparian
  fr: aval, en aval, pays d'aval
  es: aguas abajo, río abajo
  ru: ниже по течению, низовье, низовья

upstream : quality
  ar: دولة المنبع, دول المنبع, منبع, أعلى النهر
  en: upstream, headwaters
  fr: amont, en amont
  es: aguas arriba, río arriba
  ru: выше по течению, верховье, верховья

facility : place
  ar: منشأة, منشآت
  en: facility, facilities, premises
  fr: équipement public, locaux
  es: recinto
  ru: объект, объекты, сооружение

power-grid : thing
  ar: شبكة الكهرباء, شبكة كهربائية, الشبكة الكهربائية, شبكات الكهرباء
  en: power grid, grid, electricity grid, electricity network
  fr: réseau électrique
  es: red eléctrica
  ru: энергосеть, электросеть, энергосистема

operator : thing < company
  ar: مشغل, مشغلة, شركة التشغيل, الشركة المشغلة
  en: operator, operators, operated by, operating company
  fr: opérateur, exploitant, exploité par
  es: operador, operadora, empresa operadora
  ru: оператор, компания-оператор

airline : thing < company
  ar: شركة طيران, خطوط جوية, شركات طيران, الخطوط الجوية, ناقلة جوية
  en: airline, airlines, carrier, airways
  fr: compagnie aérienne, compagnies aériennes
  es: aerolínea, aerolíneas, compañía aérea
  ru: авиакомпания, авиакомпании, авиаперевозчик

aviation : thing
  ar: طيران, ملاحة جوية, طيران مدني
  en: aviation, civil aviation
  fr: aviation, aviation civile
  es: aviación, aviación civil
  ru: авиация, гражданская авиация

ticket : thing
  ar: تذكرة, تذاكر, بيع التذاكر, مبيعات التذاكر
  en: ticket, tickets, ticket sales, ticket holder
  fr: billet, billets, ticket, billetterie, ventes de billets
  es: billete de, entrada para, boleto, boletos, entradas, venta de entradas, boletería, localidades
  ru: билет, билеты, билетов, продажа билетов

luggage : thing
  ar: أمتعة, حقيبة, حقائب
  en: luggage, baggage, suitcase, bag, bags
  fr: bagage, bagages, valise, sac
  es: equipaje, maleta, bolso
  ru: багаж, чемодан, сумка

tyre : thing
  ar: إطار سيارة, إطارات, إطارات مشتعلة
  en: tyre, tyres, tire, tires
  fr: pneu, pneus
  es: neumático, neumáticos, llanta
  ru: шина, покрышка, покрышки

signal : thing
  ar: إشارة, إشارات, إشارة ضوئية
  en: signal, signals, signalling
  fr: signal, signaux, signalisation
  es: señal, señales, señalización, semáforo, semáforos, señalizaciones
  ru: сигнал, сигналы, светофор

rail-track : thing
  ar: قضبان, سكة, قضيب السكة, مسار القطار
  en: rail, rails, railway track, train tracks, rail tracks
  fr: rail, rails, voies
  es: rieles, vía, vías, carril
  ru: рельс, рельсы, пути, железнодорожный путь

door : thing
  ar: باب, أبواب, نافذة, نوافذ, بوابة
  en: door, doors, gate, gates, window, windows
  fr: porte, portes, fenêtre, fenêtres
  es: puerta, puertas, ventana, ventanas
  ru: дверь, двери, окно, окна, ворота

fertiliser : thing
  ar: سماد, أسمدة
  en: fertiliser, fertilizer, fertilisers, fertilizers
  fr: engrais
  es: fertilizante, fertilizantes, abono
  ru: удобрение, удобрения

stone : thing
  ar: حجر, حجارة, صخرة, صخور
  en: stone, stones, rock, rocks, boulder
  fr: pierre, pierres, rocher, roche
  es: piedra, piedras, roca, rocas
  ru: камень, камни, скала

wood-material : thing
  ar: خشب, أخشاب, خشبي
  en: wood, wooden, timber
  fr: bois, en bois
  es: madera, de madera
  ru: древесина, деревянный

jewellery : thing
  ar: مجوهرات, حلي
  en: jewellery, jewelry, jewels, diamonds
  fr: bijou, bijoux, joyaux
  es: joya, joyas, alhajas
  ru: драгоценность, драгоценности, украшения

tree : thing
  ar: شجرة, أشجار, شجر
  en: tree, trees
  fr: arbre, arbres
  es: árbol, árboles
  ru: дерево, деревья

ash : thing
  ar: رماد, رماد بركاني
  en: ash, ashes
  fr: cendre, cendres
  es: ceniza, cenizas
  ru: пепел, зола

substance : thing
  ar: مادة, مواد
  en: substance, substances, material, materials
  fr: substance, substances, matière, matériaux
  es: sustancia, sustancias, material, materiales
  ru: вещество, вещества, материал, материалы

resource : thing
  ar: موارد, ثروة طبيعية, ثروات
  en: resource, resources
  fr: ressource, ressources
  es: recurso, recursos
  ru: ресурс, ресурсы

public-transport : thing
  ar: نقل عام, وسائل النقل, مواصلات, النقل العام, وزارة النقل
  en: public transport, transportation, transit, transport system, transport network, transport ministry, transport
  fr: transports, transports en commun, transport
  es: transporte, transporte público
  ru: транспорт, общественный транспорт

engineer : thing < person
  ar: مهندس, مهندسون, مهندسين, فني, فنيون, فنيين, تقني, تقنيون
  en: engineer, engineers, technician, technicians, mechanic
  fr: ingénieur, ingénieurs, technicien, techniciens
  es: ingeniero, ingenieros, técnico de, técnicos
  ru: инженер, инженеры, техник, специалисты

manager : thing < person
  ar: مدير عام, مديرة, مديرون, مدراء
  en: manager, managers, director, directors
  fr: directeur, directrice, gérant, cadre dirigeant
  es: director, directora, gerente, directivo
  ru: директор, менеджер, управляющий

colleague : thing < person
  ar: زميل, زملاء, زميلة
  en: colleague, colleagues, co-worker
  fr: collègue, collègues, confrère
  es: colega, colegas, compañero, compañeros
  ru: коллега, коллеги

accomplice : thing < person
  ar: شريك في الجريمة, متواطئ, متواطئون, تواطؤ
  en: accomplice, accomplices, complicit, complicity
  fr: complice, complices, complicité
  es: cómplice, cómplices, complicidad
  ru: сообщник, сообщники, соучастник, соучастие

tribe : thing < group
  ar: قبيلة, قبائل, عشيرة, عشائر, قبلي, عشائري
  en: tribe, tribes, tribal, clan
  fr: tribu, tribus, tribal, clan
  es: tribu, tribus, tribal, clan
  ru: племя, племена, клан

settler : thing < person
  ar: مستوطن, مستوطنون, مستوطنين
  en: settler, settlers
  fr: colons
  es: colono, colonos
  ru: поселенец, поселенцы

settlement-colony : place
  ar: مستوطنة, مستوطنات, استيطان, استيطاني, استيطانية
  en: settlements, settlement building, settlement expansion
  fr: colonie, colonies, colonisation
  es: asentamiento, asentamientos
  ru: поселение, поселения

movement-group : thing < group
  ar: حركة, حركات
  en: movement, movements
  fr: mouvement, mouvements
  es: movimiento, movimientos
  ru: движение, движения

ceremony : event
  ar: مراسم, احتفالية, طقوس, حفلة
  en: ceremony, ceremonies, ceremonial, rite
  fr: cérémonie, cérémonies
  es: ceremonia, ceremonias, acto oficial
  ru: церемония, церемонии

solidarity : event
  ar: تضامن, يتضامن, متضامن, تضامني
  en: solidarity
  fr: solidarité, solidaire
  es: solidaridad, solidario
  ru: знак солидарности, солидарность

priority : thing
  ar: أولوية, أولويات
  en: priority, priorities, prioritise
  fr: priorité, priorités, prioritaire
  es: prioridad, prioridades, prioritario
  ru: приоритет, приоритеты, приоритетный

hypothesis : thing
  ar: فرضية, فرضيات, نظرية, نظريات, سيناريو, سيناريوهات
  en: hypothesis, theory, theories, scenario, scenarios, line of inquiry
  fr: hypothèse, hypothèses, théorie, scénario
  es: hipótesis, teoría, escenario, escenarios
  ru: гипотеза, версия, версии, теория, сценарий

fate : thing
  ar: مصير, مصائر, قدر محتوم
  en: fate, whereabouts
  fr: sort de, sort des, destin
  es: suerte de, destino de, paradero
  ru: судьба, местонахождение

disability : thing
  ar: إعاقة, إعاقات, معاق, ذوي الإعاقة, معوق
  en: disability, disabled, disabilities, handicapped
  fr: handicap, handicapé, handicapés
  es: discapacidad, discapacitado, minusválido
  ru: инвалидность, инвалид, инвалиды

flag : thing
  ar: علم الدولة, أعلام, راية, رايات, رفع العلم
  en: flag, flags
  fr: drapeau, drapeaux, pavillon
  es: bandera, banderas, pabellón
  ru: флаг, флаги, знамя

language : thing
  ar: لغة, لغات, لغوي
  en: language, languages
  fr: langue, langues
  es: idioma, idiomas, lengua
  ru: язык, языки

queue : thing
  ar: طابور, طوابير, صف طويل
  en: queue, queues, queued
  fr: file d'attente, files d'attente
  es: cola de espera, colas, fila
  ru: очередь, очереди

chain-of-shops : thing
  ar: سلسلة متاجر, سلسلة
  en: chain of stores, retailer, retailers, retail
  fr: chaîne de magasins, distributeur, détaillant
  es: cadena de tiendas, minorista, minoristas
  ru: розничная сеть, ритейлер, розничный

misconduct : event
  ar: سوء سلوك, مخالفة, مخالفات, تجاوزات, تجاوز قانوني
  en: misconduct, wrongdoing, malpractice, irregularities, irregularity
  fr: faute professionnelle, malversation, irrégularités, irrégularité
  es: mala conducta, irregularidad, irregularidades, negligencia profesional
  ru: проступок, нарушение, нарушения, злоупотребление

diagnose : event
  ar: تشخيص, شخص المرض, شخصت إصابته
  en: diagnose, diagnosed, diagnosis
  fr: diagnostiquer, diagnostic, diagnostiqué
  es: diagnosticar, diagnóstico, diagnosticado
  ru: диагноз, диагностировать, диагностика

appointment-medical : thing
  ar: موعد طبي, مواعيد المرضى, مواعيد
  en: appointments, consultations, outpatient
  fr: rendez-vous, consultation médicale, consultations médicales, consultations externes
  es: cita médica, consultas médicas, consultas externas, citas programadas, citas canceladas
  ru: прием пациентов, запись к врачу, плановые приемы

emergency-ward : place
  ar: قسم الطوارئ, أقسام الطوارئ, قسم الإسعاف, غرفة الطوارئ
  en: emergency department, emergency room, a&e, casualty department, emergency ward, emergency unit
  fr: service des urgences, urgences, les urgences
  es: urgencias, sala de emergencias, servicio de urgencias
  ru: отделение неотложной помощи, приемное отделение

ward : place
  ar: جناح المستشفى, أجنحة, عنبر, عنابر
  en: ward, wards
  fr: service hospitalier, salle commune
  es: sala del hospital, pabellón hospitalario
  ru: палата, палаты, отделение больницы

backdated : quality
  ar: بأثر رجعي, أثر رجعي, بمفعول رجعي
  en: backdated, retroactive, retroactively, retrospectively
  fr: rétroactif, rétroactive, rétroactivement, effet rétroactif, avec effet rétroactif
  es: retroactivo, retroactiva, con carácter retroactivo, retroactivamente, efecto retroactivo
  ru: задним числом, обратная сила, имеет обратную силу, ретроактивно

take-bribe : event < bribery, receive
  ar: تقاضى رشوة, تقاضى رشاوى, تلقى رشوة, تلقى رشاوى, تلقي رشوة, تلقي رشاوى, تلقيه رشوة, تلقيه رشاوى, قبول رشوة, قبول رشاوى, قبل رشوة, أخذ رشوة, تقاضي رشوة, تقاضي رشاوى
  en: took bribes, took a bribe, take bribes, taking bribes, taken bribes, accepted bribes, accepted a bribe, accepting bribes, received bribes, receiving bribes, pocketed bribes, took kickbacks
  fr: touché des pots-de-vin, toucher des pots-de-vin, touché un pot-de-vin, perçu des pots-de-vin, reçu des pots-de-vin, reçu un pot-de-vin, accepté des pots-de-vin, accepté un pot-de-vin, encaissé des pots-de-vin, perçu des dessous-de-table, corruption passive
  es: cobró sobornos, cobrar sobornos, cobrado sobornos, recibió sobornos, recibir sobornos, recibido sobornos, aceptó sobornos, aceptó un soborno, recibió un soborno, aceptar sobornos, cobró coimas, recibió coimas, cohecho pasivo
  ru: получил взятку, получил взятки, получение взятки, получении взятки, получал взятки, брал взятки, взял взятку, получила взятку

pay-bribe : event < bribery, pay-money
  ar: دفع رشوة, دفع رشاوى, قدم رشوة, تقديم رشوة, تقديم رشاوى, قدم رشاوى, عرض رشوة
  en: paid bribes, paid a bribe, pay bribes, paying bribes, offered a bribe, offering bribes, offered bribes
  fr: versé des pots-de-vin, verser des pots-de-vin, payé des pots-de-vin, versé un pot-de-vin, corruption active
  es: pagó sobornos, pagar sobornos, pagado sobornos, pagó un soborno, ofreció un soborno, ofrecer sobornos, pagó coimas
  ru: дал взятку, дача взятки, даче взятки, давал взятки, заплатил взятку, предложил взятку

bad-weather : event < weather
  ar: سوء الأحوال الجوية, سوء الطقس, أحوال جوية سيئة, رداءة الطقس, الأحوال الجوية السيئة, طقس سيئ
  en: bad weather, poor weather, adverse weather, adverse weather conditions, bad weather conditions
  fr: mauvais temps, intempéries, intempérie, mauvaises conditions météorologiques, mauvaises conditions météo, conditions météorologiques défavorables
  es: mal tiempo, inclemencias del tiempo, malas condiciones meteorológicas, mal clima, malas condiciones climáticas
  ru: непогода, непогоды, плохая погода, плохой погоды, неблагоприятная погода, ненастье

tower : place
  ar: برج, أبراج, البرج
  en: tower, towers, skyscraper, skyscrapers
  fr: gratte-ciel, tour de contrôle, tours jumelles, tour de télévision
  es: torre, torres, rascacielos
  ru: башня, башни, башне, небоскреб

boiler : thing
  ar: غلاية, غلايات, مرجل, مراجل
  en: boiler, boilers, furnace, furnaces
  fr: chaudière, chaudières, four industriel
  es: caldera, calderas
  ru: котел, котлы, котла, котельная

valve : thing
  ar: صمام, صمامات, صمام الأمان
  en: valve, valves, safety valve
  fr: soupape, soupapes, valve, robinet
  es: válvula, válvulas
  ru: клапан, клапаны, вентиль

sold-out : event < sale
  ar: نفدت التذاكر, نفاد التذاكر, بيعت كل التذاكر, بيعت جميع التذاكر, نفدت جميع التذاكر
  en: sold out, sold-out, sell out, sells out, sell-out
  fr: guichets fermés, à guichets fermés, se sont vendus en, se sont arrachés, billets épuisés
  es: entradas agotadas, entradas se agotaron, se agotaron las entradas, boletos agotados, localidades agotadas, agotaron en
  ru: билеты раскупили, билеты раскуплены, билеты распроданы, раскуплены, распродан, аншлаг

allocate : event
  ar: خصص, يخصص, تخصيص, خصصت, تخصص الحكومة, رصد مبلغ, رصد ميزانية, مخصصات
  en: allocate, allocated, allocates, allocation, earmark, earmarked, set aside, sets aside, setting aside
  fr: allouer, alloué, allouée, alloue, consacrer, consacré, consacrera, débloquer des fonds, débloqué des fonds, débloque
  es: asignar, asignó, asignado, asigna, destinar, destinó, destina, destinará, destinado a, destinados a, asignación
  ru: выделить, выделил, выделила, выделили, выделят, выделено, выделены, ассигновать, ассигнования
