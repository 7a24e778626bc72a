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
  ar: ميزانية, موازنة, موازنة عامة, ميزانية عامة, قانون المالية, مشروع الموازنة, مشروع الميزانية, مشروع قانون المالية, قانون الموازنة
  en: budget, state budget, finance bill, budgetary, budget bill, spending plan, spending bill, annual budget, budget plan
  fr: budget, loi de finances, budgétaire, projet de budget, projet de loi de finances, budget de l'état, lois de finances
  es: presupuesto, presupuestos generales, presupuestario, ley de presupuestos, proyecto de presupuesto
  ru: бюджет, госбюджет, бюджетный, государственный бюджет, проект бюджета, закон о бюджете

budget-cut : event < budget, reduce
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

repay-debt : event < pay-money
  opposite: debt-default
  ar: سداد الديون, سدد ديون, يسدد ديون, سداد القرض, سداد قرض, تسديد الديون, خدمة الدين, سداد أقساط, سدد القرض, يسدد القرض, تسديد القرض, تسديد القروض, سداد القروض, سدد الدين, يسدد الدين, رد القرض
  en: repay debt, debt repayment, repaid, loan repayment, pay back debt, debt servicing, service its debt, repay, repays, repaying, pay back, paid back, paying back, repayment, repayments
  fr: rembourser la dette, remboursement de la dette, remboursement du prêt, rembourser, remboursé, service de la dette, rembourse, remboursée, remboursés, rembourseront, remboursera, remboursement, remboursements
  es: pagar la deuda, pago de la deuda, reembolsar, reembolso del préstamo, servicio de la deuda, reembolsó, reembolso, devolver el préstamo, devolver el dinero, devolver la deuda, devolución del préstamo, amortizar, saldar la deuda, pagar el préstamo, amortice, amorticen
  ru: погашение долга, погасить долг, погасить кредит, выплата долга, обслуживание долга, погасил кредит, вернуть кредит, возврат кредита, вернуть долг, погашение кредита, выплатить долг

debt-default : event
  opposite: repay-debt
  ar: تخلف عن السداد, تخلف عن سداد, يتخلف عن السداد, تعثر في السداد, عجز عن سداد, تعثر عن السداد, تعثر مالي, عدم السداد
  en: debt default, default on its debt, defaulted on, sovereign default, missed payment, in default, defaulted, defaulting, missed a payment, missed its payment, failed to repay, unable to repay
  fr: défaut de paiement, cessation de paiement, défaut souverain, en défaut, faire défaut, fait défaut, manqué une échéance
  es: impago, suspensión de pagos, cese de pagos, default, cesación de pagos, en mora, moratoria, incumplió el pago, dejó de pagar
  ru: дефолт, невыплата долга, объявить дефолт, просрочка платежа, пропустил платеж, неплатеж, неплатежи

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
  ar: قرض, قروض, اقترض, يقترض, اقتراض, أقرض, يقرض, إقراض, تسهيلات ائتمانية, رهن عقاري, تسهيل ائتماني, خط ائتمان, ائتمان, صرف القرض, شروط القرض
  en: loan, lend, lent, lending, borrow, borrowing, credit line, mortgage, mortgages, line of credit, lenders, credit facility, standby arrangement, tranche of loan, borrowed, loan conditions, conditions of the loan, terms of the loan, loan spell
  fr: prêt bancaire, emprunt, emprunter, emprunté, crédit bancaire, ligne de crédit, prêt de, prêt, prêts, prêter, crédit immobilier, hypothèque, crédit, facilité de crédit, conditions du prêt
  es: préstamo, prestar dinero, empréstito, crédito bancario, línea de crédito, hipoteca, hipotecas, préstamos, crédito, créditos, prestar, prestó, prestado, desembolsos, condiciones del préstamo
  ru: кредит, заем, займ, ссуда, кредитование, кредитовать, занять средства, кредитная линия, кредита, кредиты, кредитов, заимствование, условия займа

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
  es: privatizar, privatización, privatizado, privatizaciones, privatice, privaticen
  ru: приватизация, приватизировать, приватизирован

nationalise : event
  opposite: privatise
  ar: تأميم, يؤمم, مؤمم, تأميم الشركة
  en: nationalise, nationalize, nationalisation, nationalization
  fr: nationaliser, nationalisation, nationalisé
  es: nacionalizar, nacionalización, estatizar, nacionalizado, nacionalizaciones, estatice, estaticen, nacionalice, nacionalicen
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
  ar: بنك, بنوك, مصرف, مصارف, مصرفي, بنكي, قطاع مصرفي, سطو على بنك, سطو على مصرف, خزينة البنك, إدارة البنك, قبو المصرف
  en: bank, lender, banking, commercial bank, bank robbers, bank robber, bank raid, held up a bank, held up the bank, bank heist, bank vault, bank job
  fr: banque, bancaire, établissement bancaire, coffre bancaire
  es: banco, bancario, entidad bancaria, banca, asalto a un banco, robo a banco, bóveda del banco
  ru: банк, банковский, кредитная организация, ограбили банк, ограбление банка, банковская ячейка, банковские ячейки, банковских ячеек, хранилище банка, хранилища банка, банковское хранилище

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
  ar: سعر الفائدة, أسعار الفائدة, معدل الفائدة, معدلات الفائدة, نسبة الفائدة, سعر الفائدة الرئيسي, الفائدة الرئيسية, الفائدة, الفوائد
  en: interest rate, key rate, policy rate, benchmark rate, base rate, lending rate, borrowing costs, bank rate, repo rate
  fr: taux d'intérêt, taux directeur, taux de base, taux directeurs, loyer de l'argent
  es: tasa de interés, tipo de interés, tipos de interés, tasa de referencia, tasa clave, tasas de interés, tasa de política monetaria, tipos oficiales
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
  ar: احتياطي النقد الأجنبي, احتياطي أجنبي, احتياطيات أجنبية, احتياطي العملة الصعبة, احتياطيات النقد الأجنبي, احتياطي نقدي, احتياطي العملات, احتياطي العملات الأجنبية, الاحتياطي الأجنبي, احتياطي النقد, احتياطيات العملات, احتياطي العملة
  en: foreign reserves, foreign exchange reserves, currency reserves, foreign currency reserves, currency reserve, reserves of foreign currency
  fr: réserves de change, réserves en devises, réserves de devises, réserves en monnaies étrangères
  es: reservas internacionales, reservas de divisas, reservas en divisas, reservas extranjeras, reservas de moneda extranjera
  ru: валютные резервы, золотовалютные резервы, международные резервы, резервы в иностранной валюте

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

tax-rise : event < tax, increase
  opposite: tax-cut
  ar: رفع الضرائب, زيادة الضرائب, زيادة ضريبية, فرض ضرائب, فرض ضريبة, يفرض ضريبة, رفع الضريبة, زيادة الضريبة, ضرائب جديدة
  en: tax rise, tax increase, tax hike, raise taxes, new taxes, impose a tax, higher taxes
  fr: hausse d'impôts, hausse des impôts, augmentation des impôts, augmentation des taxes, nouvelle taxe, relever les impôts
  es: subida de impuestos, alza de impuestos, aumento de impuestos, subir los impuestos, nuevo impuesto
  ru: повышение налогов, повысить налоги, увеличение налогов, новый налог, ввести налог

tax-cut : event < tax, reduce
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
  ar: دعم حكومي, دعم الوقود, دعم الخبز, دعم المحروقات, سلع مدعومة, دعم السلع, سعر مدعوم, خبز مدعوم, وقود مدعوم, إعانات حكومية, منظومة الدعم, دعم الطاقة, دعم الأسعار, كلفة الدعم, فاتورة الدعم, صندوق الدعم, إعانات
  en: subsidy, subsidies, subsidise, subsidize, subsidised, subsidized, fuel subsidy, subsidy bill, state support for fuel, subsidising
  fr: subvention, subventionner, subventionné, aide publique, compensation des prix, caisse de compensation
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

price-rise : event < rise, increase
  opposite: price-fall
  ar: ارتفاع الأسعار, رفع الأسعار, رفع أسعار, رفع سعر, زيادة الأسعار, زيادة أسعار, زيادة سعر, غلاء, ارتفعت الأسعار, غلاء الأسعار, يرفع الأسعار, الترفيع في أسعار, الترفيع في الأسعار, الترفيع في سعر, ارتفاع سعر, زيادة في الأسعار, موجة غلاء
  en: price rise, price hike, price increase, rising prices, raise prices, higher prices, surge in prices, soaring prices, went up in price, dearer, pump prices, prices at the pump, raised fuel prices, fuel price rise, fuel price increase, fuel price hike, pricier, put up prices, put up the price
  fr: hausse des prix, augmentation des prix, flambée des prix, relever les prix, renchérissement, hausse du prix, augmentation du prix, hausses de prix, prix à la pompe en hausse, envolée des prix, renchérir, hausse des carburants
  es: alza de precios, subida de precios, aumento de precios, incremento de precios, encarecimiento, encarecer, encareció, aumento del precio, gasolinazo, alza de los combustibles, subida del precio, aumento de los combustibles, alza del precio, encarezca, encarezcan
  ru: рост цен, повышение цен, повысить цены, подорожание, подорожать, дорожать, удорожание, подорожали, скачок цен, цены выросли

price-fall : event < fall
  opposite: price-rise
  ar: انخفاض الأسعار, خفض الأسعار, خفض أسعار, خفض سعر, تراجع الأسعار, هبوط الأسعار, انخفضت الأسعار, تخفيض الأسعار, انخفاض أسعار, تراجع أسعار, هبوط أسعار
  en: price fall, price cut, price drop, falling prices, lower prices, cut prices, slump in prices
  fr: baisse des prix, chute des prix, recul des prix, réduction des prix, baisser les prix
  es: caída de precios, bajada de precios, baja de precios, reducción de precios, abaratamiento
  ru: снижение цен, падение цен, снизить цены, подешеветь, дешеветь, удешевление

cost-of-project : thing
  ar: تكلفة, كلفة, تكاليف, كلف المشروع, بتكلفة إجمالية, قيمة المشروع, تكلفة المشروع, كلف, كلفت, يكلف, تكلف, سيكلف, بكلفة, بتكلفة, بقيمة, فاتورة, كبدت, بسعر, سعره, سعرها, بلغت قيمته, بلغت قيمتها
  en: cost, costs, costing, price tag, project cost, worth of the project, bill of, priced at, set back the, sets back the, setting back the, bill came to, bill ran to, bill for the, worth a total of, came to a total of
  fr: coût, coûter, coûté, coût du projet, coût total, montant du projet, coûte, coûtent, coûtait, coûtaient, coûtera, coûts, facturé, facturée, facture de, revenir à, revient à, revenu à, s'élèvent à, d'un montant de, au prix de
  es: costo, coste, costar, costo del proyecto, costo total, cuesta, cuestan, costó, costaba, costaban, costará, costaron, costes, costos, costado unos, factura de, salir por, salió por, sale por, costado más de, costado cerca de, por valor de, por un importe de, por un valor de
  ru: стоимость проекта, затраты на проект, обойтись в, обошелся в, себестоимость, общая стоимость, стоил, стоила, стоили, обошелся, обошлась, обошлось, стоимость, стоимостью, обойдется, потрачено, обойдется в, на сумму, по цене, составила сумма

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
  es: pago, pagar, pagado, abonar, paga, pagó, pagaron, pagos, abonó, desembolsar, desembolso, pagará, pagarán, pagan, pagaba, pagada, pagados, pagadas, abonaron, abonará, abonado, desembolsó, pague, paguen
  ru: платеж, выплата, выплатить, выплачивать, оплатить, оплата, заплатить, платить, платит, платят, заплатил, заплатила, заплатили, уплатить, уплата, оплачен, выплачены, платил, платила, платили, платим, выплатил, выплатили, выплатит, выплачена, выплачено, оплатил, оплатили, заплатит

buy : event
  opposite: sale
  ar: شراء, اشترى, يشتري, اقتناء, مشتريات, مشتر, اشترت, اشتروا, تشتري, يشترون, يقتني, اقتنى, اقتنت, تقتني
  en: buy, bought, purchase, buyer, buys, purchases, purchased
  fr: acheter, acheté, achat, acheteur, achète, achètent, achetée, achetés, achètera
  es: comprar, comprado, compra, comprador, adquisición de bienes, compró, compraron, compran, comprará
  ru: купить, покупать, покупка, закупка, закупить, покупатель, купил, купила, купили, покупает, куплен, приобрел, приобрела

sale : event
  opposite: buy
  ar: بيع, باع, يبيع, مبيعات, مبيع, باعت, باعوا, تبيع, بيعت, مباعة
  en: sale, sell, sold, sales, sells, selling
  fr: vente, vendre, vendu, vend, vendent, vendus, vendue, vendues, vendra, a vendu, vendront
  es: venta, vender, vendido, vendió, vendieron, vende, venden, vendidas, vendidos, venderá
  ru: продажа, продать, продавать, продажи, продан, сбыт, продал, продала, продали, продано, проданы, продают

money : thing
  ar: أموال, نقود, مبلغ, مبالغ, مبلغ مالي, سيولة, سيولة نقدية, نقدا
  en: money, cash, funds, sum of money, liquidity
  fr: argent liquide, somme d'argent, fonds, liquidités, argent en espèces, paiement en espèces
  es: dinero, efectivo, fondos, suma de dinero, liquidez, liquideces
  ru: деньги, средства, денежная сумма, наличные, ликвидность

compensation : thing
  ar: تعويض, يعوض, عوض المتضررين, تعويض مالي, تعويضات مالية, عطل وضرر, جبر الضرر
  en: compensation, compensate, payout to victims, damages payment, damages of, awarded damages, in damages, punitive damages, compensatory damages, pay damages, payouts
  fr: indemnisation, indemniser, indemnisé, dédommagement, dédommager, dommages et intérêts, dommages-intérêts, indemnité, indemnités, dédommagés
  es: indemnización, indemnizar, compensación económica, resarcimiento, indemnizaciones, daños y perjuicios, indemnizado, resarcir
  ru: компенсация, компенсировать, возмещение, возместить, возмещение ущерба, возмещения ущерба, выплаты пострадавшим, моральный вред

# --- Stock market and investment ---

stock-market : place
  ar: بورصة, سوق الأسهم, أسواق الأسهم, سوق المال, أسواق المال, سوق مالية, أسواق مالية, سوق الأوراق المالية
  en: stock market, stock exchange, stock markets, bourse, financial market, wall street
  fr: bourse, place boursière, marché boursier, marchés financiers, marché financier, boursier
  es: bolsa de valores, mercado de valores, mercado bursátil, bursátil, mercados financieros
  ru: биржа, фондовый рынок, фондовая биржа, финансовый рынок, биржевой

company-share : thing
  ar: سهم, أوراق مالية, حصص الأسهم, أسهم الشركة, أسهم الشركات, سوق الأسهم, الأسهم, أسهمها, أسهم, سعر السهم, سهم الشركة
  en: shares, stocks, equities, share price, stock price, shareholding in
  fr: actions cotées, titre boursier, cours de l'action, actions de la société, cours des actions, son action, ses actions, l'action du groupe, l'action de la société, le titre a perdu, titres en bourse, action, actions, l'action, le titre a gagné, cours de bourse, titre, actions en bourse
  es: acciones, títulos bursátiles, precio de la acción, sus acciones, la acción de la compañía, títulos en bolsa, cotización
  ru: акции, акция компании, ценные бумаги, котировки акций, акций компании, акции компании, котировки, бумаги компании

stake : thing < company-share
  ar: نسبة من الأسهم, حصة أغلبية, حصة مسيطرة, حصة في الشركة, حصة في شركة, حصته في الشركة, شراء حصة, بيع حصة, حصص الشركة
  en: stake, shareholding, controlling stake, minority stake, majority stake
  fr: participation au capital, part du capital, participation majoritaire, participation minoritaire
  es: participación accionaria, participación mayoritaria, participación minoritaria, paquete accionario
  ru: доля акций, пакет акций, контрольный пакет, доля в компании

shareholder : thing < person
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
  en: trading session, trading day, share trading, closing bell, closing price
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

investor : thing < person
  ar: مستثمر, رجال الأعمال والمستثمرين, صندوق استثمار, صناديق الاستثمار
  en: investor, investment fund
  fr: investisseur, fonds d'investissement
  es: inversor, inversionista, fondo de inversión
  ru: инвестор, вкладчик капитала, инвестиционный фонд

invest : event
  ar: استثمار, استثمر, يستثمر, استثمارات, استثماري, ضخ استثمارات
  en: invest, investment, invested
  fr: investir, investissement, investi
  es: invertir, inversión, invertido, invierte, invierten, invirtió, invirtieron, invierta, inviertan
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

business-people : thing < person
  ar: رجل أعمال, رجال أعمال, رجال الأعمال, سيدة أعمال, أصحاب الأعمال
  en: businessman, businessmen, businesswoman, entrepreneur, tycoon, business leaders
  fr: homme d'affaires, hommes d'affaires, femme d'affaires, entrepreneur, milieux d'affaires
  es: empresario, empresaria, emprendedor, magnate, hombre de negocios
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

chief-executive : thing < person
  ar: رئيس تنفيذي, الرئيس التنفيذي, مدير تنفيذي, مدير عام الشركة, رئيس مجلس الإدارة
  en: chief executive, ceo, chairman of the board, company boss
  fr: directeur général, pdg, patron du groupe, président-directeur général
  es: director ejecutivo, consejero delegado, director general de la empresa, presidente ejecutivo
  ru: генеральный директор, гендиректор, исполнительный директор, глава компании

merger : event < join-together
  ar: اندماج الشركتين, اندماج, اندمج, يندمج, دمج الشركتين, صفقة اندماج, دمج شركتين, دمج البنكين, الكيان الجديد, الكيان المدمج
  en: merger, merge, merged, merging, tie-up between, tie-up, combine with, combined company, combined group, merged company, all-share deal, merger talks, join forces, marriage of
  fr: fusion d'entreprises, fusionner, fusionné, fusion entre, fusion-acquisition, fusionnent, fusion, fusions, fusion-absorption, rapprochement entre, projet de fusion, entité fusionnée, nouvel ensemble, mariage entre, groupe fusionné, fusionnée, fusionnées, fusionnèrent
  es: fusión empresarial, fusionar, fusionado, fusionarse, fusión entre, fusionan, fusión, fusiones, se fusionan, se fusionará, se fusionarán, entidad fusionada, entidad resultante, integración de ambas
  ru: слияние, слияние компаний, объединение компаний, слиться, сольются, сделка по слиянию, слились

acquire : event < buy
  ar: استحواذ, استحوذ, يستحوذ, صفقة استحواذ, شراء شركة, مستحوذ, عرض شراء
  en: acquisition, acquire, takeover, buyout, take over the company, buy-out, snap up, takes over, took over the company, takeover offer, bid for, hostile bid, hostile takeover, tender offer, sweetened offer, buys out, bought out
  fr: acquisition, acquérir, rachat, racheter, offre publique d'achat, racheté, acquis, acquiert, opa, reprise de l'entreprise, repreneur, repreneurs, mettre la main sur, acquièrent, acquit, acquirent, acquerra, acquerront
  es: adquirir, adquisición, adquirido, compra de la empresa, oferta pública de adquisición, adquiere, opa, opa hostil, toma de control, se hace con, se hizo con, absorber, absorción
  ru: поглощение компании, приобрести компанию, покупка компании, приобретение, выкуп компании, поглощение, поглощения, приобрести, приобретает, выкуп акций, скупка акций, оферта, купит компанию, выкупит, выкупить

bankruptcy : event
  ar: إفلاس, أفلس, يفلس, أشهر إفلاسه, إشهار الإفلاس, مفلس, حماية من الإفلاس, حماية من الدائنين
  en: bankruptcy, bankrupt, insolvency, insolvent, go bust, gone bust
  fr: faillite, dépôt de bilan, redressement judiciaire, liquidation judiciaire, insolvable, insolvabilité
  es: quiebra, bancarrota, concurso de acreedores, insolvencia, insolvente
  ru: банкротство, банкрот, обанкротиться, несостоятельность, разориться

company-closure : event < close
  ar: إغلاق المصنع, إغلاق مصنع, إغلاق فروع, تصفية الشركة, إغلاق الشركة, وقف نشاط الشركة, يغلق المصنع, ستغلق المصنع, تغلق مصنعها, إقفال المصنع, إغلاق المعمل, توقف الإنتاج, إغلاق خط الإنتاج
  en: factory closure, plant closure, close its plant, shut its factory, store closures, wind up the company, shut its doors, shutting down the plant, plant will close, factory will close, close the factory, closing the plant, plant closes, wind down, wound up, liquidated, liquidation, cease production, ceased production, stopped production, shut the plant, shut the factory, went out of business
  fr: fermeture d'usine, fermeture de l'usine, fermer son usine, liquidation de la société, fermer l'usine, fermera l'usine, cessation d'activité, liquidation, mise en liquidation, mettre la clé sous la porte, mis la clé sous la porte, arrêt de la production
  es: cierre de la fábrica, cierre de la planta, cerrar la fábrica, liquidación de la empresa, cerrará la planta, cierra su planta, cerrará la fábrica, cierre de la factoría, bajar la persiana, cese de la producción, cierre definitivo
  ru: закрытие завода, закрыть завод, ликвидация компании, закрытие предприятия, закроет завод, закроют завод, закрывает завод, закрытие фабрики, закроет предприятие, остановка производства, остановит производство, ликвидация предприятия, остановка завода, закрытие производства

creditor : thing < person
  opposite: debtor
  ar: دائن, دائنين, مقرض, جهة مقرضة
  en: creditor, bondholder
  fr: créancier, bailleur de fonds, prêteur
  es: acreedor, prestamista
  ru: кредитор, заимодавец

debtor : thing < person
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

customer : thing < person
  ar: زبون, زبائن, عملاء, مشتركي الخدمة, عملاء الشركة
  en: customer, client, subscriber, shopper
  fr: client, clientèle, abonné
  es: cliente, clientela, abonado
  ru: клиент, покупатели, абонент, заказчик

consumer : thing < person
  ar: مستهلك, حماية المستهلك
  en: consumer
  fr: consommateur
  es: consumidor
  ru: потребитель

supplier : thing
  ar: مورد, مزود, موردين, مزودين, متعهد
  en: supplier, provider
  fr: fournisseur, prestataire
  es: proveedor, suministrador
  ru: поставщик

contractor : thing
  ar: مقاول, شركة مقاولات, مقاولات, شركة منفذة
  en: contractor, subcontractor, construction company
  fr: entrepreneur en bâtiment, sous-traitant, maître d'œuvre, entreprise de construction
  es: contratista, subcontratista, empresa constructora, constructora
  ru: подрядчик, субподрядчик, строительная компания

owner : thing < person
  ar: مالك, ملاك, صاحب الشركة, صاحب المصنع, أصحاب الشركات, امتلك, يمتلك, ملك ل, يملك, ملكية, مملوك
  en: owner, proprietor, landlord, own, owned, owns, ownership, belong, belongs, belonged
  fr: propriétaire, appartenir, appartient
  es: propietario, dueño, pertenecer, pertenece, propiedad de
  ru: владелец, собственник, хозяин, принадлежит, принадлежать

employer : thing < person
  opposite: employee
  ar: صاحب العمل, أرباب العمل, رب العمل, أصحاب العمل, جهة العمل, اتحاد أصحاب الأعمال
  en: employer, employers' federation, bosses' association, employers' group, business lobby
  fr: employeur, patronat, patron, organisation patronale, organisations patronales
  es: empleador, patronal, patrono, empresariado, organización empresarial
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

cancel-contract : event < cancel
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
  fr: production, produire, produit par an, producteur, a produit, ont produit, produisent, produira, produite par an, producteurs, productrice, produiront, produisit, produisirent, produisait, produisaient, produisant, produise
  es: producción, producir, productor, produjo, produjeron, produce, producen, producirá, productora, productores, produzca, produzcan
  ru: производство, производить, произвести, выпуск продукции, производитель, произвел, произвела, произвели, производит, выпустил продукцию

production-cut : event < production, reduce
  opposite: production-increase
  ar: خفض الإنتاج, خفض إنتاج, يخفض الإنتاج, تخفيض الإنتاج, تخفيضات الإنتاج, تقليص الإنتاج, خفض طوعي
  en: production cut, output cut, cut production, cut output, reduce output, supply cut
  fr: réduction de la production, baisse de la production, réduire la production, réduire sa production
  es: recorte de producción, reducción de la producción, recortar la producción, recorte de la producción
  ru: сокращение добычи, сократить добычу, снижение добычи, сокращение производства, сократить производство

production-increase : event < production, increase
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
  ar: مصنع, مصانع, معمل, معامل, منشأة صناعية, مصنعا, مصنعين, يغلق المصنع, ستغلق المصنع, تغلق مصنعها, إقفال المصنع, إغلاق المعمل, إدارة المصنع
  en: factory, factories, manufacturing plant, mill, industrial plant, plant, plants, plant will close, factory will close, close the factory, closing the plant, plant closes, shut the plant, shut the factory
  fr: usine, fabrique, site de production, site industriel, fabriques, usines, fermer l'usine, fermera l'usine, direction de l'usine
  es: fábrica, planta industrial, planta de producción, planta, plantas, planta química, factoría, fábricas, nave industrial, cerrará la planta, cierra su planta, cerrará la fábrica, cierre de la factoría
  ru: завод, фабрика, комбинат, завода, заводе, заводы, цех, предприятие по производству, закроет завод, закроют завод, закрывает завод, закрытие фабрики, остановка завода, администрация завода, руководство завода, дирекция завода

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
  ar: وقود, محروقات, بنزين, ديزل, مازوت, سولار, غازوال, مشتقات نفطية, كيروسين
  en: fuel, petrol, gasoline, diesel, kerosene, petrol price, gasoline price, unleaded, gallon of gas, jet fuel, heating oil, pump price, fuel price rise, fuel price increase, fuel price hike, raised fuel prices, pump prices
  fr: carburant, essence, gazole, combustible, fioul, sans-plomb, diesel, kérosène, gasoil, hydrocarbures, hausse des carburants
  es: combustible, gasolina, gasóleo, diésel, carburante, nafta, queroseno, bencina, alza de los combustibles, gasolinazo, aumento de los combustibles
  ru: топливо, бензин, дизель, горючее, мазут, керосин, солярка

petrol-station : place
  ar: محطة وقود, محطات الوقود, محطة بنزين, محطات البنزين, محطة محروقات
  en: petrol station, gas station, filling station, pumps, at the pump, service station, forecourt
  fr: station-service, stations-service, station d'essence, à la pompe, pompe à essence, pompiste
  es: gasolinera, estación de servicio, estaciones de servicio, bomba de gasolina, surtidor, surtidores
  ru: автозаправка, заправка, азс, автозаправочная станция, бензоколонка

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
  es: extracción, extraer petróleo, minería, extraer, extrajo, extrajeron, extraiga, extraigan, extrayendo
  ru: добыча, добывать, добыча нефти, горнодобывающий

mine-mineral : place
  ar: منجم, مناجم, منجم ذهب, منجم فحم, محجر
  en: gold mine, coal mine, mineshaft, copper mine, mining site, mine, mines, mining, colliery, pit, coal pit, open-pit mine
  fr: mine de charbon, mine d'or, mine de cuivre, site minier, galeries, houillère, mine à ciel ouvert
  es: mina de carbón, mina de oro, mina de cobre, yacimiento minero, yacimiento, mina a cielo abierto
  ru: шахта, рудник, угольная шахта, карьер, угольный разрез

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
  opposite: power-restored
  ar: انقطاع الكهرباء, انقطاع التيار الكهربائي, قطع الكهرباء, تخفيف الأحمال, انقطاع التيار, تقنين الكهرباء, انقطاعات الكهرباء, انقطعت الكهرباء, انقطع التيار الكهربائي, انقطاع للتيار, حرمان من الكهرباء, محرومة من الكهرباء, انقطاع للكهرباء, غرق في الظلام, غرقت في الظلام, انقطاع كهربائي, انقطع التيار, بلا كهرباء, دون كهرباء, في ظلام, ظلام دامس, انقطاع عام للكهرباء, تعتيم
  en: power cut, blackout, power outage, electricity cut, load shedding, rolling blackouts, power outages, cut power, cutting power, cutting off power, lost power, without power, without electricity, power went out, power was cut, electricity was cut, power was out, lights went out, power failure, plunged into darkness, in the dark, power cuts, blackouts, knocked out power, knocking out power, cut off from electricity, loss of electricity, lost electricity, electricity was knocked out, lost power at, went dark, outages, no electricity, power shortage
  fr: coupure de courant, panne d'électricité, coupure d'électricité, délestage, panne de courant, privés d'électricité, privé d'électricité, privées d'électricité, privés de courant, coupures de courant, coupures d'électricité, coupure électrique, coupures électriques, plongé dans le noir, plongée dans le noir, dans le noir, courant a été coupé, électricité a été coupée, pannes de courant, pannes d'électricité, sans électricité, plongés dans le noir, black-out, panne géante
  es: apagón, corte de luz, corte de electricidad, corte eléctrico, cortes de energía, cortes de luz, apagones, quedaron a oscuras, a oscuras, interrupción del suministro eléctrico, cortes eléctricos, corte del suministro eléctrico, se fue la luz, cortes de electricidad, sin luz, sin electricidad, sin suministro eléctrico, corte de energía, quedaron sin luz, quedó a oscuras
  ru: отключение электричества, отключение электроэнергии, блэкаут, перебои с электричеством, веерные отключения, обесточить, обесточен, обесточены, обесточено, обесточила, обесточил, отключения света, отключение света, пропал свет, отключилось электричество, погас свет, погрузились во тьму, нарушено электроснабжение, перебои с электроснабжением, без света, без электричества, без электроэнергии, погрузился во тьму, остались без света, остался без света

power-restored : event < restore
  opposite: power-cut
  ar: عودة الكهرباء, عودة التيار الكهربائي, إعادة التيار الكهربائي, استعادة التيار الكهربائي, عادت الكهرباء, عاد التيار, عاد التيار الكهربائي, إعادة الكهرباء, أعيدت الكهرباء, أعيد التيار الكهربائي, إيصال الكهرباء, استئناف التيار, عودة التيار, إعادة التيار, أعيد التيار, استعادة التيار
  en: power restored, electricity restored, restore power, power is back, power was restored, electricity was restored, power has been restored, power came back, power is back on, power back on, lights came back on, restored power, restoring power, restored electricity, reconnected to the grid, restore electricity, back on the grid, electricity returned
  fr: rétablissement du courant, courant rétabli, électricité rétablie, rétablir l'électricité, courant a été rétabli, électricité a été rétablie, rétablir le courant, rétabli le courant, électricité est revenue, courant est revenu, réalimentés, réalimentées, retour du courant
  es: restablecimiento del suministro eléctrico, restablecer la electricidad, se restableció la luz, se restableció la electricidad, restableció el suministro, suministro restablecido, se restableció el suministro, restablecer el suministro, volvió la luz, regresó la luz, suministro eléctrico restablecido, restablecido el suministro, se restableció la energía, restablecimiento del suministro, vuelta de la luz, volvió la electricidad
  ru: восстановить электроснабжение, электроснабжение восстановлено, восстановление электроснабжения, свет вернули, подача электричества возобновлена, подача электроэнергии восстановлена, подачу электроэнергии восстановили, свет дали, электричество вернули, возобновили подачу электричества, восстановили электроснабжение, подачу света возобновили, подача электричества восстановлена, восстановлена подача, дали свет

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
  ar: سعة, يتسع, تتسع, سعته, سعتها, قدرة استيعابية, طاقة استيعابية, قدرة إنتاجية, طاقة إنتاجية, بسعة, قدرة على الاستيعاب, يتسع ل, يتسع لنحو, يتسع لأكثر, تتسع لنحو, تتسع لأكثر, يتسع الملعب, الملعب يتسع, تتسع القاعة, يستوعب, تستوعب, سعته, سعتها, سعة الملعب, تسع لـ
  en: capacity, seats, that seats, seater, can host, room for, production capacity, full capacity, can hold, can seat, can accommodate, could hold, holds up to, seats up to, seating capacity, maximum capacity
  fr: capacité, capacité d'accueil, accueille jusqu'à, d'une capacité, places, capacité de production, peut accueillir, peuvent accueillir, pouvant accueillir, pouvait accueillir, pourra accueillir, jauge, places assises
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
  ar: عمالة, سوق العمل, يد عاملة, أيدي عاملة, قوة عاملة, قوى عاملة, عمل, يعمل, عملوا, عملت, أعمال, عمله
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
  ar: تسريح, سرح, يسرح, تسريح العمال, تسريح موظفين, الاستغناء عن موظفين, فصل تعسفي, صرف من العمل, فصل موظفين, طرد عمال, الاستغناء عن, تخفيض عدد العمال, تقليص العمالة, فصل عمال, فصل العمال, فقدوا وظائفهم
  en: layoff, lay off, laid off, redundancy, redundancies, made redundant, staff cuts, let go of, axing, jobs will go, pink slips, put out of work
  fr: licenciement, licencier, licencié, plan social, mise à pied, emplois supprimés, postes supprimés, départs volontaires, plan de sauvegarde de l'emploi
  es: despido, despedir trabajadores, despido colectivo, cese de trabajadores, despidos, despidió, despidieron, despedir, despedido, despedidos, ajuste de plantilla, expediente de regulación, suprimir puestos, puestos de trabajo suprimidos, regulación de empleo, recorte de empleos
  ru: увольнение, уволить, увольнять, увольнения, сокращение персонала, сокращение штата, сократить персонал, попали под сокращение, потеряют работу, лишатся работы, потеряли работу

job-cuts : event < layoff
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

unemployed : thing < person
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

pay-rise : event < increase
  opposite: pay-cut
  ar: زيادة الأجور, رفع الأجور, زيادة الرواتب, رفع الرواتب, زيادة في الأجور, زيادة في الرواتب, زيادة أجور, زيادة رواتب, الترفيع في الأجور, الترفيع في الرواتب, ترفيع الأجور, تحسين الأجور, تحسين الرواتب, زيادة على الأجور, رفع الرواتب بنسبة
  en: pay rise, pay increase, wage increase, pay raise, salary increase, wage rise, wage hike, wage increases, salary increases, raised wages, raise in pay, pay award, higher wages, higher pay, raise salaries, raise their pay, better pay, salary rise
  fr: augmentation de salaire, augmentation salariale, hausse des salaires, hausse de salaire, revalorisation salariale, augmentation des salaires, revalorisation des salaires, hausse salariale, augmentations salariales, hausses de salaires, revalorisation, augmenter les salaires
  es: aumento salarial, alza salarial, subida salarial, aumento de sueldo, incremento salarial, aumento de salarios, subida de sueldo, mejora salarial, mejoras salariales, subir los salarios, reajuste salarial
  ru: повышение зарплаты, прибавка к зарплате, рост зарплат, повышение зарплат, повысить зарплату, повышение заработной платы, рост зарплаты, повысили зарплату, повышение окладов, индексация зарплат, индексации зарплат, повышение оплаты труда, надбавка к зарплате, увеличение зарплаты, увеличения зарплаты, прибавку к зарплате

pay-cut : event < reduce
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
  ar: إضراب, أضرب, أضرب عن العمل, إضراب عن العمل, يضرب عن العمل, دخل في إضراب, دعا إلى إضراب, إضراب مفتوح, إضرابات, مضرب, مضربون, مضربين, أضربوا, أضربت, تضرب عن العمل, توقف عن العمل, التوقف عن العمل, وقفات احتجاجية, توقف العمل, المضربين, يضرب العمال, نفذوا إضرابا, إشعار بالإضراب, برقية إضراب, برقية الإضراب, إضراب جزئي
  en: strike action, industrial action, on strike, go on strike, strike over pay, rail strike, labour strike, striking workers, day of strikes, strike ballot, staff strike, hour strike, day strike, indefinite strike, called a strike, strikes over, strike by workers, strike by staff, nurses strike, teachers strike, doctors strike, the strike over, strike vote, went on strike, strikes by, walk out, walked out, downed tools, strike call, general strike, strike days, strikers, striking staff, planned strike, strike begins, strike ended, strike for, will strike, would strike, to strike over, the strike was called off, end the strike, strike by, striking, strike dates, strike on monday, stopped work, stop work, stopping work, work to rule, withdrew their labour, picket line, picket lines, picketing, day of action, second stoppage, stoppages, a stoppage, 24-hour stoppage, industrial unrest
  fr: grève, débrayage, se mettre en grève, faire grève, débrayer, grèves, gréviste, grévistes, mouvement social, préavis de grève, cesser le travail, cessé le travail, arrêts de travail, mouvement de grève, journée d'action, croisé les bras
  es: huelga, paro de trabajadores, declararse en huelga, ir a la huelga, medida de fuerza, paro nacional, huelgas, huelguista, huelguistas, paros, paro, se declararon en huelga, cesar el trabajo, cesaron el trabajo, medidas de fuerza, huelga de brazos caídos, convocatoria de huelga, paro de actividades, paralización de labores
  ru: забастовка, стачка, забастовать, бастовать, объявить забастовку, забастовки, забастовщики, бастуют, бастующих, остановили работу, вышли на забастовку, пикет, пикеты

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
  en: strikers, striking staff, striking employees, picketers, picket, pickets, picketer
  fr: gréviste, grévistes, salariés en grève
  es: huelguista, huelguistas, trabajadores en huelga, piquete, piquetes
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
  ar: تعليق الإضراب, إنهاء الإضراب, علق الإضراب, أنهى الإضراب, فض الإضراب, إلغاء الإضراب, تأجيل الإضراب, علقت الإضراب, أنهت الإضراب, أنهوا الإضراب, ألغت الإضراب, علقوا الإضراب, ألغى الإضراب, رفع الإضراب, وقف الإضراب, تعليق إضرابهم, علقوا إضرابهم, علقت إضرابها, أنهت إضرابها, أوقفت إضرابها
  en: call off the strike, strike called off, ended the strike, suspend the strike, end of the strike, strike averted, called off the strike, suspended the strike, strike was suspended, strike suspended, strike was called off, called off their strike, averted a strike, strike was averted, ended their strike, end their strike, lifted the strike, suspended their strike, suspend their strike, called off the walkout, suspended the walkout, suspend the walkout
  fr: fin de la grève, suspension de la grève, lever la grève, levée de la grève, préavis levé, levé la grève, levé le préavis, levé le préavis de grève, lever le préavis de grève, suspendu la grève, suspendu leur grève, mis fin à la grève, préavis de grève levé, grève suspendue, suspendre la grève, lever le préavis, grève levée, mettre fin à la grève, cessé la grève
  es: desconvocar la huelga, fin de la huelga, suspender la huelga, levantar la huelga, desconvocó la huelga, desconvocaron la huelga, desconvocada, huelga desconvocada, suspendió la huelga, levantaron la huelga, levantó la huelga, desconvocar, desconvocó, suspendieron la huelga, levantaron el paro, levantó el paro, levantar el paro, desconvoque, desconvoquen
  ru: прекратить забастовку, конец забастовки, отменить забастовку, приостановить забастовку, отменил забастовку, прекратили забастовку, отменили забастовку, приостановили забастовку, забастовка отменена, забастовка прекращена, забастовка приостановлена, завершили забастовку, отмена забастовки

minimum-service : thing
  ar: حد أدنى من الخدمة, الحد الأدنى من الخدمات, خدمة دنيا
  en: minimum service, skeleton service
  fr: service minimum
  es: servicios mínimos
  ru: минимальное обслуживание

union : thing
  ar: نقابة, نقابات, نقابي, اتحاد عمالي, نقابة عمالية, اتحاد الشغل, نقابات عمالية, مركزية نقابية, اتحاد العمال, الاتحاد العام للشغل, اتحاد نقابات, الجامعة العامة, نقابة العمال
  en: trade union, labour union, unions, union leader, labor union, labour federation, workers' federation, union federation, union officials, shop stewards, brotherhood of, workers' union, pilots' union, teachers' union, nurses' union, staff union
  fr: syndicat, syndical, syndicaliste, organisation syndicale, intersyndicale, délégué syndical, fédération syndicale
  es: sindicato, sindical, sindicalista, gremio, central sindical, central obrera, dirigente sindical, comité de empresa, federación sindical
  ru: профсоюз, профсоюзный, федерация профсоюзов

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

retiree : thing < person
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

close-facility : event < close
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
  ar: بناء, بنى, يبني, إنشاء, أنشأ, ينشئ, تشييد, شيد, مبني, إقامة مشروع, أعمال البناء, يشيد مبنى, مشيد, بنوا, شيدت
  en: build, built, building work, construct, construction
  fr: construire, construction, construit, bâtir, édifier, construite, construits, construira, bâti, bâtie, construisent, construiront, construisit, construisirent, construisait, construisaient, construisant, construise
  es: construir, construcción, construido, edificar, edificación, construyó, construyeron, edificaciones, construida, construirá, construyera, construyeran, edificó, edifica, edifique, edifiquen
  ru: строить, построить, строительство, построен, возвести, возведение, стройка, построил, построила, построили, построена, строят

renovate : event < repair
  ar: ترميم, رمم, يرمم, إعادة تأهيل, صيانة, تجديد المبنى
  en: renovate, renovation, refurbish, maintenance work, upgrade work
  fr: rénover, rénovation, rénové, réhabilitation, travaux d'entretien, restauration du bâtiment
  es: renovar el edificio, rehabilitación del edificio, remodelación, remodelar, obras de mantenimiento, remodelaciones
  ru: реконструкция, ремонт, отремонтировать, реставрация, капитальный ремонт

expand-facility : event < increase
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

building-collapse : event < collapse
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

farmer : thing < person
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
  ar: حصاد, موسم الحصاد, جني المحصول, جني الزيتون, موسم الجني, قطف, حصد المحصول, يحصد المحصول, جني, مردود, موسم القطاف
  en: harvest, harvesting, yield per hectare, grain harvest, gather in the crop, yields, yield, crop yields, output of wheat
  fr: récolte, récolter, récolté, moisson, vendange, récoltes, rendements, campagne agricole
  es: cosecha, cosechar, cosechado, recolección agrícola, vendimia, recolección, rendimientos, zafra, campaña agrícola
  ru: урожай, уборка урожая, жатва, собрать урожай, сбор урожая, урожая, урожайность, уборочная кампания

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
  ar: حصبة, الحصبة
  en: measles, rubella
  fr: rougeole, rubéole
  es: sarampión, rubéola
  ru: корь, кори, корью

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
  ar: تسمم, تسمم غذائي, حالات تسمم, تسمم كحولي, تسمموا, تسمم جماعي, تسمم بالغاز, تسمموا بعد تناول, تسمم تلاميذ, أصيبوا بتسمم غذائي
  en: poisoning, food poisoning, poisoned, alcohol poisoning, poison, poisonings, gas poisoning, carbon monoxide poisoning, mass poisoning, methanol poisoning, lead poisoning, chemical poisoning
  fr: intoxication, intoxication alimentaire, empoisonnement, intoxiqué, intoxiqués, intoxiquée, intoxiquées, empoisonné, empoisonnés, intoxication au monoxyde, intoxications, intoxication collective, intoxiquer
  es: intoxicación, intoxicación alimentaria, envenenamiento, intoxicado, intoxicaciones, intoxicada, intoxicadas, intoxicó, se intoxicaron, envenenado, envenenados, intoxicación por monóxido, intoxicación masiva, se intoxicó, intoxicar, intoxique, intoxiquen
  ru: отравление, пищевое отравление, отравиться, отравлен, отравился, отравились, отравилась, отравления, отравлением, отравившихся, массовое отравление, отравление газом, отравление метанолом, отравившиеся, отравились угарным

infection : event
  opposite: recover-illness
  ar: إصابة بالفيروس, إصابات بالفيروس, عدوى, أصيب بفيروس, إصابة بفيروس, أصيب بالعدوى, التقط العدوى, إصابات بكورونا, إصابة بكورونا, أصيب بكورونا, انتقال العدوى, انتقلت العدوى, انتقال المرض, أصيبوا بالعدوى, أصيبوا بفيروس, أصيب بالمرض المعدي, نقل العدوى, مصدر العدوى, انتقل الفيروس, إصابة, إصابات
  en: infection, infected, infections, caught the virus, contract the virus, contracted the virus, infect, infects, infecting, infectious, contagious, contract the disease, contracted the disease, caught the disease, caught measles, transmissible, passed on the virus, contagion
  fr: infection, contaminé, contamination par le virus, infecté, contracter le virus, contaminations, contaminée, contaminés, infectée, infectés, contracté le virus, contracté la maladie, contagieux, contagieuse, contagion, transmis par, infecter, infectieux, infectieuse, attrapé le virus, attrapé la maladie
  es: contagio, infección, contagiado, infectado, contagiarse, contraer el virus, contagiada, contagiados, infectada, infectados, contrajo el virus, contagioso, contagiosa, infeccioso, infecciosa, se contagió, se contagiaron, contagiaron, contagios
  ru: заражение, заразиться, инфицирован, инфекция, зараженный, инфицирование, заразившийся, заразился, заразилась, заразились, инфицированы, инфицированных, заразный, заразная, инфекционный, инфекционное, передача инфекции, инфицировано, заражен, заражены, зараженных, заражения

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
  ar: تعافى, يتعافى, شفاء, شفي, تماثل للشفاء, متعاف, حالة شفاء, حالات شفاء, حالات تعاف, معافى, تعافوا, تعافت, شفوا, شفيت, تحسنت حالته, تحسنت حالتها, تماثلوا للشفاء, استعاد عافيته, تحسن حالته الصحية
  en: recovered from, recovery from illness, recovered patients, made a full recovery, recoveries, recuperate, recovering from, recuperating, recuperated, got better, getting better, cured, cure, healed, on the mend, full recovery, making a full recovery, recovered fully, back on his feet, made a recovery
  fr: guérir, guérison, guéri, se rétablir, convalescence, patients guéris, rétablissement du patient, guérie, guéris, guéries, se rétablit, guérissons, va mieux, vont mieux, remis sur pied
  es: curarse, curado, recuperarse de, pacientes recuperados, sanar, dado de alta recuperado, convalecencia, recuperado, recuperados, curados, se recupera, se recuperó, se recuperaron, recuperada, recuperadas, curación, se curó
  ru: выздороветь, выздоровление, вылечиться, выздоровевший, излечение, поправиться, выздоровел, выздоровела, выздоровели, вылечился, вылечились, вылечили, пошел на поправку, поправился, идет на поправку, поправляется, выздоровевших

patient : thing < person
  ar: مريض, مرضى, مصاب بالفيروس, مصابين بالفيروس, مريضا, مريضة
  en: patient, patients, the sick
  fr: patient, patients, malades, les malades
  es: paciente, enfermos
  ru: пациент, больной, заболевший, пациентка, больные, больных

discharge-hospital : event
  opposite: hospitalise
  ar: غادر المستشفى, خرج من المستشفى, مغادرة المستشفى, يغادر المستشفى, خروجه من المستشفى, غادروا المستشفى, غادرت المستشفى, خرجت من المستشفى, خرجوا من المستشفى, سمح له بمغادرة المستشفى, مغادرتهم المستشفى, مغادرته المستشفى, غادروا المستشفيات
  en: discharged from hospital, left hospital, leave hospital, released from hospital, discharged from the hospital, were discharged, was discharged, been discharged, sent home from hospital, allowed to leave hospital, left the hospital, out of hospital, released from the hospital, went home from hospital, allowed home from hospital, leaves hospital
  fr: sortir de l'hôpital, sortie de l'hôpital, sorti de l'hôpital, quitter l'hôpital, sorties de l'hôpital, sortie d'hôpital, sorti d'hôpital, sortis de l'hôpital, quitté l'hôpital, ont pu quitter l'hôpital, a quitté l'hôpital, regagné leur domicile après des soins, sortis d'hôpital
  es: alta médica, dado de alta, salió del hospital, abandonar el hospital, dados de alta, dada de alta, dadas de alta, recibió el alta, recibieron el alta, alta hospitalaria, salieron del hospital, abandonó el hospital, fue dado de alta, fueron dados de alta, le dieron el alta
  ru: выписан из больницы, выписка из больницы, выписаться из больницы, покинул больницу, выписаны, выписали, выписана, выписан, выписались, выписали из больницы, выписаны из больницы, покинули больницу, выписался, выписано, отпустили домой

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
  ar: عملية جراحية, جراحة عاجلة, جراحة القلب, طبيب جراح, خضع لعملية جراحية, غرفة العمليات, جراحي, جراحة, أجريت له عملية, أجريت لها عملية, أجرى عملية, خضعت لعملية, العملية الجراحية
  en: surgery, surgical operation, surgeon, underwent surgery, operating theatre, undergone an operation, underwent an operation, had an operation, operated on
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
  es: tratamiento médico, terapia, atender a pacientes, atención sanitaria, tratamiento, tratar a los, atendido, atendidos, atendida, atender, atiende, atienden, atienda, atiendan
  ru: лечение, терапия, лечить, вылечить, медицинский уход, вылечен, лечится, лечатся, проходит лечение

vaccine : thing
  ar: لقاح, لقاحات, مصل, أمصال, جرعات لقاح, حقنة, إبرة, لقاح الحصبة
  en: vaccine, jab, shot of vaccine, vaccines, jabs, vaccine shot, shots of vaccine, vaccine doses, injection, injections, booster shot
  fr: vaccin, vaccins, piqûre, injection de vaccin, piqûres
  es: vacuna, vacunas, inyección, pinchazo de la vacuna, inyecciones
  ru: вакцина, вакцины, вакцину, прививка, прививки, прививку, прививок, укол, уколы, вакциной

vaccine-dose : thing < vaccine
  ar: جرعة, جرع, جرعة لقاح, جرعات اللقاح, جرعة من اللقاح
  en: dose, doses, vaccine dose
  fr: dose, doses, dose de vaccin
  es: dosis, dosis de vacuna
  ru: доза, дозы, доза вакцины

first-dose : event < vaccinate
  opposite: full-vaccination
  ar: الجرعة الأولى, جرعة أولى, تلقى جرعة واحدة, جرعة واحدة, تلقى الجرعة الأولى
  en: first dose, first shot, first jab, at least one dose, one dose, partially vaccinated, first vaccine dose, first injection
  fr: première dose, première injection, une dose, au moins une dose, primo-vaccination
  es: primera dosis, una dosis, al menos una dosis, parcialmente vacunado, primera inyección
  ru: первая доза, первый компонент, первая прививка, одна доза, хотя бы одна доза, первую дозу, первую прививку, первый укол

full-vaccination : event < vaccinate
  opposite: first-dose
  ar: تطعيم كامل, تلقيح كامل, ملقح بالكامل, مطعم بالكامل, الجرعة الثانية, الجرعتان, الجرعتين, تلقى الجرعتين, التلقيح الكامل, تحصين كامل, الحقنة الثانية, جرعتي اللقاح
  en: fully vaccinated, full vaccination, second dose, both doses, two doses, fully immunised, fully immunized, second shot, second jab, second injection, final dose, completed vaccination, two shots
  fr: entièrement vacciné, complètement vacciné, vaccination complète, deuxième dose, deux doses, schéma vaccinal complet, seconde dose, deuxième injection, seconde injection, schéma complet
  es: totalmente vacunado, vacunación completa, segunda dosis, pauta completa, dos dosis, completamente vacunado, segunda inyección, esquema completo, dosis completas, vacunación completada
  ru: полностью вакцинирован, полная вакцинация, вторая доза, обе дозы, второй компонент, две дозы, вторую дозу, второй дозы, второй укол, вторую прививку, полный курс вакцинации

booster-dose : event < vaccinate
  ar: جرعة معززة, الجرعة الثالثة, جرعة ثالثة, الجرعة المعززة, جرعة تعزيزية
  en: booster dose, booster shot, booster jab, third dose
  fr: dose de rappel, troisième dose, injection de rappel
  es: dosis de refuerzo, tercera dosis
  ru: бустерная доза, ревакцинация, третья доза

vaccinate : event < treatment
  ar: تطعيم, تلقيح, لقح, يلقح, تحصين الأطفال, حملة التطعيم, حملة التلقيح, تلقى اللقاح, مطعم ضد, ملقح, طعمت, تلقوا اللقاح, تلقت اللقاح, تلقيح الأطفال, تطعيم الأطفال, حملة تطعيم, حملة تلقيح, حملة تحصين, لقحت, أخذ اللقاح, أخذوا اللقاح, تلقى الأطفال, تلقت جرعة, تلقى جرعة, تلقوا جرعة, تلقوا التطعيم, إعطاء اللقاح, أعطي اللقاح, تلقيحهم, تطعيمهم, يلقحون
  en: vaccinate, vaccination, vaccinated, immunise, immunize, immunisation, immunization, inoculate, vaccinations, vaccinating, immunised, immunized, inoculated, inoculation, jabbed, gave jabs, given jabs, received the vaccine, given the vaccine, got the vaccine, got the jab, vaccine campaign, vaccination campaign, vaccination drive, vaccine drive, immunisation campaign, got their shots, received a dose, received their shots, administered the vaccine, shots were given, doses were administered, administered doses, immunisation drive, given a dose
  fr: vacciner, vaccination, vacciné, immuniser, vaccinée, vaccinés, vaccinées, vaccine, vaccinent, campagne de vaccination, reçu le vaccin, se faire vacciner, fait vacciner, dose administrée, doses administrées, vaccinations, injecté, immunisé, immunisés, reçu une dose, administré le vaccin, vaccinateurs
  es: vacunar, vacunación, vacunado, inmunizar, inmunización, vacunaciones, inmunizaciones, vacunó, vacunaron, vacunados, vacunadas, administró la vacuna, campaña de vacunación, recibió la vacuna, recibieron la vacuna, dosis administradas, vacunarse, vacunada, vacunan, se vacunaron, inmunizado, inmunizados, recibió una dosis, recibieron una dosis, se administraron, vacunar a, inmunice, inmunicen
  ru: вакцинация, вакцинировать, вакцинирован, прививка, привит, привить, иммунизация, вакцинировали, привили, привиты, получили вакцину, вакцинации, вакцинацию, привито, привился, привились, прививочная кампания, кампания вакцинации, вакцинированы, вакцинировано, сделали прививку, сделали прививки, получили прививку, привитых, прививают

unvaccinated : quality
  opposite: full-vaccination, first-dose
  ar: غير ملقح, غير مطعم, غير ملقحين, غير مطعمين, لم يتلق اللقاح
  en: unvaccinated, not vaccinated
  fr: non vacciné, non-vacciné
  es: no vacunado, sin vacunar
  ru: непривитый, невакцинированный

epidemic : event
  ar: وباء, أوبئة, وبائي, وبائية, جائحة محلية, وضع وبائي, الوضع الوبائي, علم الأوبئة
  en: epidemic, epidemiological, epidemics, epidemiologist, epidemiologists
  fr: épidémie, épidémique, épidémies, épidémiologiste, épidémiologistes, épidémiologique
  es: epidemia, epidémico, epidemiológico, epidemias, epidemiólogo, epidemiólogos, epidemiológica
  ru: эпидемия, эпидемический, эпидемии, эпидемиолог, эпидемиологи, эпидемиологический, эпидемиологическая ситуация

pandemic : event < epidemic
  ar: جائحة, جوائح, وباء عالمي
  en: pandemic
  fr: pandémie
  es: pandemia
  ru: пандемия

outbreak : event
  ar: تفش, تفشي, تفشى, يتفشى, انتشار المرض, انتشار الفيروس, بؤرة وبائية, تفشي المرض, انتشار الوباء, تفشي الكوليرا, تفشي الحصبة, انتشار العدوى, انتشار الكوليرا, تفشيا, تفشى المرض, تفشت, ظهور المرض, موجة جديدة
  en: outbreak, spread of the virus, spread of the disease, disease cluster, virus spread, outbreaks, flare-up of, cluster of cases, wave of infections, new wave, surge in cases, measles outbreak, cholera outbreak, broke out among, spike in cases
  fr: flambée épidémique, foyer épidémique, propagation du virus, propagation de la maladie, foyer de contamination, flambée de cas, foyer d'infection, recrudescence, épidémie de rougeole, nouvelle vague, foyers épidémiques
  es: brote, propagación del virus, foco de contagio, propagación de la enfermedad, brotes, brote de sarampión, brote de cólera, nueva ola, ola de contagios, repunte de casos, rebrote, rebrotes
  ru: вспышка заболевания, вспышка, распространение вируса, очаг заражения, распространение болезни, вспышки, вспышку, вспышки заболевания, вспышка кори, вспышка холеры, вспышка инфекции, новая волна, рост заболеваемости, заболеваемость, всплеск заболеваемости

virus-variant : thing < virus
  ar: متحور, سلالة جديدة, متحورة, سلالة الفيروس, سلالات الفيروس, طفرة جينية, طفرات الفيروس
  en: variant, new strain, virus strain, mutation, subvariant
  fr: variant, nouvelle souche, souche du virus, mutation du virus
  es: variante del virus, nueva cepa, cepa, mutación del virus
  ru: штамм, новый штамм, мутация вируса, разновидность вируса

symptom : thing
  ar: أعراض, عارض صحي, أعراض المرض, سعال, حمى شديدة, حمى مرتفعة, ضيق تنفس, حمى, الحمى, إسهال, قيء, تقيؤ, غثيان, صداع, طفح جلدي, دوخة, تهيج العينين, حرقة في العيون, صعوبة في التنفس, ضيق في التنفس, آلام في البطن, جفاف الجسم, إسهال حاد, سيلان الأنف
  en: symptom, symptoms, fever, cough, high fever, diarrhoea, diarrhea, vomiting, vomited, vomit, nausea, headache, headaches, dizziness, dizzy, stomach pains, stomach cramps, abdominal pain, breathing difficulties, difficulty breathing, trouble breathing, shortness of breath, sore throat, sore throats, irritated eyes, eye irritation, stinging eyes, burning eyes, watery eyes, coughing, dehydration, dehydrated
  fr: symptôme, symptômes, fièvre, toux, diarrhée, diarrhées, vomissement, vomissements, nausée, nausées, maux de tête, vertiges, éruption cutanée, maux de ventre, douleurs abdominales, difficultés respiratoires, gêne respiratoire, irritation des yeux, yeux irrités, maux de gorge, irritations, déshydratation, déshydraté, picotements
  es: síntoma, síntomas, fiebre, tos, diarrea, diarreas, vómito, vómitos, náuseas, náusea, dolor de cabeza, dolores de cabeza, erupción cutánea, sarpullido, dolor abdominal, dificultad para respirar, dificultades respiratorias, irritación en los ojos, irritación ocular, dolor de garganta, deshidratación, deshidratado
  ru: симптом, симптомы, жар, кашель, диарея, диареи, рвота, рвоты, рвотой, тошнота, тошноту, головная боль, головную боль, головокружение, сыпь, боль в животе, боли в животе, одышка, затрудненное дыхание, резь в глазах, жжение в глазах, боль в горле, лихорадка, высокая температура, обезвоживание, кашля

medical-test : event < test
  ar: فحص طبي, فحوص, فحوصات, اختبار كورونا, فحص كورونا, تحليل طبي, تحاليل, مسحة, اختبار الكشف, فحوص طبية, الفحص الطبي, الكشف الطبي, كشف طبي
  en: medical test, pcr test, virus test, coronavirus test, screening, swab, tested for the virus, blood test, medical examination, medical exam, passed his medical, passed her medical, medical on, examined the player, doctors examined
  fr: test de dépistage, dépistage, test pcr, examen médical, dépister, analyse de sang, visite médicale, visites médicales, examens médicaux
  es: prueba diagnóstica, prueba pcr, prueba de detección, análisis de sangre, examen médico, test de antígenos, reconocimiento médico, reconocimientos médicos, exámenes médicos
  ru: тестирование на, тест на коронавирус, медицинское обследование, анализ крови, мазок, пцр-тест, обследование, медосмотр, медосмотра, медицинский осмотр

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

quarantine : event < isolate
  ar: حجر صحي, الحجر الصحي, عزل صحي, حجر منزلي, العزل الصحي, عزل ذاتي, وضع في الحجر, في الحجر الصحي, عزل المرضى, عزل المصابين, وضعوا في الحجر, عزل المخالطين, عزل المريض
  en: quarantine, self-isolation, self-isolate, isolation ward, quarantined, in quarantine, isolated patients, isolating, placed in isolation, put in isolation, in isolation, isolate patients, isolated at home, isolate at home, isolating at home, under quarantine, kept in isolation
  fr: quarantaine, isolement sanitaire, quatorzaine, auto-isolement, mis en quarantaine, mise en quarantaine, placé à l'isolement, placés à l'isolement, placés en quarantaine, confiné à domicile, à l'isolement, isolés à domicile, isoler les malades
  es: cuarentena, aislamiento sanitario, aislamiento preventivo, en cuarentena, aislado en el hospital, aislados en sus casas, aislar a los enfermos, guardar cuarentena, aislamiento domiciliario, cuarentenas
  ru: карантин, самоизоляция, изоляция больных, на карантин, на карантине, карантина, изолированы, изолировали, изолировать больных, помещены на карантин, отправлен на карантин, самоизоляции, самоизоляцию, карантинный

lockdown : event
  opposite: reopening
  ar: إغلاق عام, حجر شامل, إغلاق شامل, إغلاق كامل, إغلاق تام, قيود كورونا, تدابير العزل
  en: lockdown, stay-at-home order, shutdown over the virus, covid restrictions
  fr: confinement, confiner, confiné, restrictions sanitaires
  es: confinamiento, confinar, confinado, restricciones sanitarias
  ru: локдаун, режим самоизоляции, карантинные ограничения, антиковидные ограничения

reopening : event < open
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
  ar: ممرض, ممرضة, تمريض, طاقم تمريض, قابلات, قابلة قانونية
  en: nurse, nursing staff, midwife, midwives, matron
  fr: infirmier, infirmière, aide-soignant, sage-femme
  es: enfermera, enfermero, personal de enfermería, partera, matrona, matronas, auxiliar de enfermería
  ru: медсестра, медбрат, медицинская сестра, санитар, медсестер, акушерка, акушерки, санитарка

health-worker : thing < worker
  ar: عامل صحي, عاملين صحيين, طواقم طبية, طاقم طبي, فريق طبي, كوادر صحية, عمال صحة
  en: health worker, medical staff, healthcare worker, medical workers, health staff
  fr: personnel soignant, soignant, agent de santé, personnel médical
  es: personal sanitario, trabajador sanitario, personal de salud, personal médico
  ru: медработник, медперсонал, медицинский персонал, медицинский работник

medicine : thing < treatment
  ar: دواء, أدوية, عقار طبي, عقاقير, مستحضر, مستلزمات طبية, صيدلية, شراب السعال, مرهم, مسكنات, مضاد حيوي, مضادات حيوية, أنسولين, بخاخ, العقار, سحب الأدوية, تسحب دواء, دفعات من الدواء, علبة دواء, تركيز الدواء, وصف الدواء, هيئة الدواء, وكالة الأدوية
  en: medicine, medication, pharmaceutical, pharmacy, medical supplies, medicines, syrup, cough syrup, inhaler, inhalers, eye drops, ointment, blood pressure drug, painkiller, painkillers, antibiotic, antibiotics, over-the-counter, prescription drug, the drug, drugs agency, medicines agency, statin, statins, insulin, medicines regulator
  fr: médicament, pharmacie, pharmaceutique, fournitures médicales, sirop, sirops, collyre, pommade, antidouleur, antidouleurs, antibiotique, antibiotiques, insuline, somnifère, antihypertenseur, rappel du médicament, boîte de médicaments, répartiteur pharmaceutique, agence du médicament
  es: medicamento, fármaco, medicina, farmacia, suministros médicos, jarabe, jarabes, colirio, pomada, analgésico, analgésicos, antibiótico, antibióticos, insulina, inhalador, antihipertensivo, retirada del medicamento, agencia del medicamento
  ru: лекарство, препарат, медикаменты, аптека, лекарственный, сироп, сиропа, мазь, капли, обезболивающее, обезболивающие, антибиотик, антибиотики, инсулин, ингалятор, отзыв препарата, отозвал препарат, серия препарата, серии препарата, серий препарата, запрещенный препарат, запрещенные препараты, партия препарата, партии препарата, партий препарата, партию препарата, партии лекарства

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

researcher : thing < person
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
  ar: اكتشف, يكتشف, اكتشاف, اكتشافات, مكتشف, عثر علماء على, لقية, عثر علماء, كشفت الحفريات, نوع جديد, أنواع جديدة, الكشف الأثري, عثرت البعثة, تم الكشف عن, استخرج من باطن
  en: discover, discovery, discovered, detect, detected, detection, spot, spotted, unearthed, unearths, unearth, uncovers, dug up, stumbled upon, stumbled across, chanced upon, new species, came to light, brought to light, first evidence of, was identified as a new
  fr: découvrir, découverte, découvert, détecter, détecté, détection, repérer, exhumer, exhumé, exhumée, exhumés, nouvelle espèce, nouvelles espèces, mis au jour, mise au jour, mettre en évidence, mis en évidence
  es: descubrir, descubrimiento, descubierto, hallazgo, descubre, detectar, detectado, detección, hallados, halladas, desenterrar, desenterró, desenterraron, desenterrado, toparse con, nueva especie, nuevas especies, se topó con, se toparon con, sacó a la luz, salió a la luz, sacaron a la luz
  ru: открытие ученых, научное открытие, ученые обнаружили, археологи обнаружили, открыть новый вид, обнаружить, обнаруживать, обнаружение, обнаружен, засечь, откопали, откопал, раскопали, раскопал, наткнулся, наткнулись, находку, открыли новый, новый вид, новые виды, сделали открытие

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
  ar: إطلاق صاروخ فضائي, إطلاق القمر الصناعي, أطلق القمر الصناعي, إطلاق إلى الفضاء, أطلق قمرا صناعيا, إطلاق مركبة, إطلاق قمر صناعي, انطلق الصاروخ الفضائي, إطلاق المسبار, أطلق إلى الفضاء, أقلع الصاروخ, انطلق الصاروخ إلى الفضاء, انطلاق الصاروخ الفضائي, إطلاق الصاروخ الفضائي, وضع القمر الصناعي في مداره, وضع في المدار, وضعه في المدار, إلى المدار, أطلقت قمرا, أطلق قمر, أطلق المسبار, انطلقت المركبة, انطلق المسبار, دخل المدار, إطلاق قمر اصطناعي, أرسل إلى الفضاء, إطلاق الصاروخ, انطلاق الصاروخ, منصة الإطلاق, وضع القمر في مداره
  en: space launch, lift off, liftoff, blast off, blasted off, launch into space, satellite launch, launched a satellite, launched into orbit, lifted off, rocket launch into, lift-off, rocket lifted off, rocket blasted off, rocket took off, placed into orbit, put into orbit, placed in orbit, put in orbit, sent into orbit, entered orbit, rocketed into, sent into space, soared into space, launch of the rocket, launch of the satellite, launch of the probe, rocket launch, launch pad, was launched from
  fr: lancement spatial, lancement d'un satellite, lancement de la fusée, mise en orbite, décollage de la fusée, lancer un satellite, mis en orbite, fusée a décollé, la fusée décolle, lancement d'une fusée, placé en orbite, mise sur orbite, envoyé en orbite, décoller de kourou, décoller de baïkonour, décollé de kourou, décollé de baïkonour, décolle de kourou, décolle de baïkonour, lancement du satellite, placée en orbite, lancé dans l'espace, envoyé dans l'espace, décoller de cap canaveral, décollé de cap canaveral, lancement de la sonde, tir de la fusée, pas de tir
  es: lanzamiento espacial, lanzamiento de un satélite, lanzamiento del cohete, puesta en órbita, despegue del cohete, lanzar un satélite, cohete despegó, despegó el cohete, el cohete ha despegado, lanzamiento de un cohete, puesto en órbita, puso en órbita, poner en órbita, lanzamiento del satélite, pusieron en órbita, lanzado al espacio, enviado al espacio, entró en órbita, lanzamiento de la sonda, plataforma de lanzamiento
  ru: запуск спутника, космический запуск, запуск ракеты-носителя, вывод на орбиту, вывести на орбиту, запустить спутник, старт ракеты-носителя, ракета стартовала, ракета-носитель стартовала, старт ракеты, выведен на орбиту, вывели на орбиту, запущен на орбиту, вывела на орбиту, запуск зонда, взлетела ракета, выведены на орбиту, отправился в космос, запущен в космос, старт с космодрома, стартовая площадка, стартовал с космодрома, запущен с космодрома

launch-scrubbed : event < cancel
  opposite: space-launch
  ar: إلغاء الإطلاق, تأجيل الإطلاق, تأجيل إطلاق, ألغي الإطلاق, أرجئ الإطلاق, أرجئ إطلاق, أجل إطلاق, إلغاء عملية الإطلاق, تأجيل عملية الإطلاق, توقف العد التنازلي
  en: launch scrubbed, scrub the launch, launch aborted, launch postponed, launch delayed, aborted launch, countdown stopped, launch was scrubbed, launch was postponed, launch was delayed, launch attempt was, countdown was halted, launch window closed, launch was called off
  fr: lancement reporté, lancement annulé, report du lancement, annulation du lancement, tir reporté, décollage reporté, tir annulé, lancement a été reporté, compte à rebours interrompu
  es: lanzamiento aplazado, lanzamiento cancelado, aplazamiento del lanzamiento, lanzamiento pospuesto, despegue aplazado, aplazó el lanzamiento, pospuso el lanzamiento, cuenta atrás detenida, suspendió el lanzamiento
  ru: запуск отложен, отмена запуска, перенос запуска, старт отложен, запуск перенесен, запуск отменен, старт перенесен, отложили запуск, запуск перенесли, отсчет остановлен

launch-failure : event
  opposite: mission-success
  ar: فشل الإطلاق, فشل إطلاق, إخفاق الإطلاق, تحطم المركبة, فشل المهمة الفضائية, فقدت الاتصال, ارتطم بالقمر, فشلت عملية الإطلاق, انقطع الاتصال بالمسبار, تحطم على القمر, تحطمت على القمر, تحطم على سطح القمر
  en: launch failure, failed launch, failed to reach orbit, launch failed, crashed on the moon, crashed into the moon, was lost shortly after, lost contact with the probe, lost contact with the spacecraft
  fr: échec du lancement, lancement raté, lancement échoué, échec au lancement, perte de contact, perdu le contact avec, perdre le contact avec, contact perdu avec la sonde, s'est écrasé sur la lune, s'est écrasée sur la lune
  es: fracaso del lanzamiento, lanzamiento fallido, fallo del lanzamiento, perdió contacto con, perdieron contacto con, perder contacto con, perdió el contacto con, perdió la comunicación con, perdieron el contacto con, perdieron la comunicación con, perder el contacto con, perder la comunicación con, se estrelló en la luna, se estrelló contra la luna
  ru: неудачный запуск, авария при запуске, запуск не удался, авария ракеты, связь потеряна, потеряли связь, потерял связь, потеряна связь, разбился о луну, разбилась о луну, разбился на луне

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
  ar: مركبة فضائية, مركبات فضائية, مسبار, مسابر, كبسولة فضائية, مكوك فضائي, مركبة هبوط, مسابير, عربة جوالة, مركبة جوالة, كبسولة الفضاء, مركبة الفضاء, مركبة مدارية
  en: spacecraft, space capsule, spaceship, space probe, lander, space shuttle, rover, spacecrafts, space probes, capsule, orbiter, space telescope, lunar module
  fr: vaisseau spatial, sonde spatiale, capsule spatiale, engin spatial, navette spatiale, atterrisseur, sonde, sondes spatiales, vaisseau, rover, astromobile, module lunaire
  es: nave espacial, sonda espacial, cápsula espacial, transbordador espacial, módulo de aterrizaje, sonda, sondas espaciales, róver, módulo lunar
  ru: космический корабль, космический аппарат, зонд, луноход, капсула корабля, посадочный модуль, шаттл, марсоход, межпланетная станция

space-station : place
  ar: محطة فضائية, محطة الفضاء الدولية, محطة فضاء
  en: space station, international space station
  fr: station spatiale, station spatiale internationale
  es: estación espacial, estación espacial internacional
  ru: космическая станция, орбитальная станция, мкс

astronaut : thing < person
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
  es: alunizaje, aterrizar en la luna, aterrizaje lunar, aterrizó en la luna, alunizó, alunizar, se posó en la luna, alunice, alunicen
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
  fr: éducation, enseignement, éducatif, scolarité, enseigner, apprendre, apprend, apprennent, apprendront, appris, apprise, apprises, apprit, apprirent, apprenait, apprenaient, apprenant, apprenne
  es: educación, enseñanza, educativo, escolarización, enseñar, aprender, educaciones, escolarizaciones
  ru: образование, образовательный

university : place
  ar: جامعة, جامعي, كلية جامعية, كليات, معهد عال, حرم جامعي, كلية الطب, جامعات
  en: university, universities, campus, faculty, higher education
  fr: université, universitaire, faculté, enseignement supérieur, campus
  es: universidad, universitario, facultad, campus
  ru: университет, вуз, университетский, кампус, студенческий городок

pupil : thing < person
  ar: تلميذ, تلاميذ, تلامذة, تلميذة, طلاب المدارس, متمدرس, طالبة مدرسة, طلبة المدارس, زملاء الدراسة, طلبة الثانوية, زملائه في الصف
  en: pupil, schoolchild, schoolchildren, schoolgirl, schoolboy, schoolkids, classmates, classmate, sixth-formers, school-age children, year group
  fr: écolier, lycéen, collégien, élèves du primaire, les élèves, des élèves, nombre d'élèves, élève, élèves, écolière, camarade de classe, camarades de classe
  es: alumno, escolares, colegial, alumna, alumnado, liceal, estudiantes de primaria, compañero de clase, compañeros de clase
  ru: ученик, школьник, учащийся, школьница, ученица, ученицы, первоклассники, одноклассник, одноклассники, старшеклассники

student : thing < person
  ar: طلاب, طلبة, طالبة, طالب جامعي, طلابي
  en: student, students, undergraduate
  fr: étudiant, étudiante
  es: estudiante, estudiantil, estudiantes
  ru: студент, студентка, студенческий

teacher : thing < person
  ar: معلم, معلمة, مدرس, أستاذ, أساتذة, هيئة التدريس, مدرسين, مربية, مربون, مدرسة الصف, مدير المدرسة, مديرة المدرسة, الهيئة التدريسية, الكادر التعليمي
  en: teacher, schoolteacher, lecturer, professor, headteacher, headmaster, headmistress, staffroom, school principal, teaching staff, teaching assistant, teaching assistants
  fr: enseignant, professeur, instituteur, institutrice, proviseur, profs, directeur d'école, principal du collège
  es: maestro, profesor, docente, profesora, profesorado, claustro, directora del colegio, director del colegio, director de la escuela
  ru: учитель, преподаватель, педагог, учительница, профессор, завуч, директор школы, директора школы

exam : event
  ar: امتحان, امتحانات, اختبار نهائي, اختبارات نهائية, بكالوريا, ثانوية عامة, الثانوية العامة, باكالوريا, التوجيهي, ورقة الأسئلة
  en: exam, examination, baccalaureate, final exam, school-leaving exam, resit, resits, A-levels, GCSEs
  fr: examen scolaire, baccalauréat, épreuve écrite, examens, examen de fin d'année, rattrapage, concours d'entrée, épreuve du bac, passer le bac, passent le bac, candidats au bac
  es: examen, exámenes, bachillerato, prueba de acceso, selectividad, ebau, pruebas de acceso
  ru: экзамен, егэ, выпускной экзамен, экзаменационный, экзаменов, экзамене, ОГЭ, пересдача

exam-result : thing
  ar: نتيجة الامتحان, نتائج الامتحانات, نتائج الثانوية العامة, نتائج البكالوريا, نتيجة الثانوية العامة, نتائج الثانوية, علامات الطلاب, درجات الطلاب, معدل النجاح, أعلنت النتائج
  en: exam result, exam results, test scores, exam grades, results day, pass mark, top grades
  fr: résultat de l'examen, résultats du baccalauréat, résultats des examens, mention très bien, résultats du bac, admis au bac
  es: resultado del examen, resultados de los exámenes, calificaciones escolares, nota media, nota de corte
  ru: результат экзамена, результаты экзаменов, итоги экзаменов, оценка за, проходной балл, результаты ЕГЭ

pass-exam : event
  opposite: fail-exam
  ar: نجح في الامتحان, نجاح في الامتحان, اجتاز الامتحان, نسبة النجاح, ناجحين في الامتحان, الناجحون, الناجحين, اجتياز الامتحان, اجتاز الاختبار, اجتازوا الاختبار, نجحوا في البكالوريا
  en: pass the exam, passed the exam, pass rate, passed with, graduated with, exam success, passed their exams, passed his exams, passed her exams, got through the exam
  fr: réussir l'examen, reçu au baccalauréat, taux de réussite, admis à l'examen, réussi l'examen, obtenir l'examen, obtenu l'examen, décrocher l'examen, décroché l'examen, réussir le bac, réussir son bac, réussir leur bac, réussir son diplôme, réussir son examen, réussir le concours, réussi le bac, réussi le concours, obtenir le bac, obtenir son bac, obtenir leur bac, obtenir son examen, obtenir le concours, obtenu le bac, obtenu son bac, obtenu leur bac, obtenu son diplôme, obtenu son examen, obtenu le concours, décrocher le bac, décrocher son bac, décrocher leur bac, décrocher son diplôme, décrocher son examen, décrocher le concours, décroché le bac, décroché le concours, reçu au bac, reçue au bac, reçus au bac, reçu à l'examen
  es: aprobar el examen, aprobó el examen, tasa de aprobados, aprobar los exámenes, aprobar la prueba, aprobar la selectividad, aprobar las pruebas, aprobó los exámenes, aprobó la prueba, aprobó la selectividad, aprobaron el examen, aprobaron la prueba, aprobaron la selectividad, aprueba el examen, aprueba los exámenes, aprueba la prueba, aprueba la selectividad, aprueba las pruebas, aprueban el examen, aprueban la prueba, aprueban la selectividad, superar el examen, superar los exámenes, superar la prueba, superar la selectividad, superar las pruebas, superó el examen, superó la prueba, superó la selectividad, superaron el examen, superaron la prueba, superaron la selectividad
  ru: сдать экзамен, сдал экзамен, успешно сдать, сдал ЕГЭ, сдал тест, сдала ЕГЭ, сдала тест, сдали ЕГЭ, сдали тест, сдать ЕГЭ, сдать тест, успешно сдали, прошел экзамен

fail-exam : event
  opposite: pass-exam
  ar: رسب, رسوب, يرسب, راسب, رسب في الامتحان, أخفق في الامتحان, أخفقوا في الامتحان, فشل في الامتحان
  en: fail the exam, failed the exam, flunk, failing grade
  fr: échouer à l'examen, recalé, échec à l'examen, rater l'examen, raté l'examen, échouer l'examen, échoué l'examen, rater le bac, rater à l'examen, rater au bac, rater son bac, rater leur bac, rater au concours, raté le bac, raté à l'examen, raté au bac, raté au concours, échouer le bac, échouer au bac, échouer son bac, échouer leur bac, échouer au concours, échoué le bac, échoué à l'examen, échoué au bac, échoué au concours, ajourné au bac
  es: suspender el examen, reprobar, reprobado, suspenso escolar, suspensos, suspender los exámenes, suspender la prueba, suspender la selectividad, suspendió el examen, suspendió los exámenes, suspendió la prueba, suspendió la selectividad, suspendieron el examen, suspendieron la prueba, suspendieron la selectividad, suspende el examen, suspende la prueba, suspende la selectividad, reprueba, reprueban, repruebe, reprueben
  ru: провалить экзамен, не сдать экзамен, не сдал экзамен, двоечник, провалил ЕГЭ, провалил тест, провалила ЕГЭ, провалила тест, провалили ЕГЭ, завалил экзамен, завалил экзамены, завалил ЕГЭ, завалил тест, завалили экзамен, завалили экзамены

cheating-exam : event
  ar: غش في الامتحان, تسريب الامتحانات, غش في الامتحانات, تسريب الأسئلة, تسريب امتحان, غشاشين, تسربت الأسئلة, سربت أسئلة, سرب الأسئلة, حالات غش, محاولة غش
  en: exam cheating, exam leak, leaked exam papers, cheat in the exam, cheated, caught cheating, cheating scandal, leaked paper, leaked questions, exam fraud, exam paper was leaked, exam papers were leaked
  fr: fraude aux examens, fuite des sujets, triche, tricherie, tricheurs, fraude au bac, fuite du sujet, sujets avaient fuité, sujet a fuité, sujets du bac, fraude à l'examen
  es: fraude en los exámenes, filtración del examen, copiar en el examen, chuleta, examen filtrado, exámenes filtrados, filtraron el examen, copiaron en el examen, trampas en el examen
  ru: списывание, утечка экзаменационных заданий, списывать на экзамене, списывали, списывал, шпаргалка, шпаргалки, утечка заданий, утечка вопросов, слив заданий, слив ЕГЭ, задания утекли

graduate : event
  ar: يتخرج, خريج, متخرج, شهادة جامعية, دفعة جديدة من الخريجين, تخرج من الجامعة, حفل تخرج, تخرج من كلية, تخرجت, تخرجوا, تخريج, دكتوراه, ماجستير, تخرج في, تخرج في الجامعة, تخرجها
  en: graduate, graduation, degree holder, degree, diploma, doctorate, PhD
  fr: obtenir son diplôme, diplômé, remise des diplômes, doctorat
  es: graduarse, graduado, graduación, egresado, doctorado, licenciado en, obtuvo el título
  ru: выпускник, окончить университет, выпуск студентов, диплом, окончил школу, докторская степень, защитил диссертацию

school-year : thing
  ar: عام دراسي, سنة دراسية, موسم دراسي, العام الدراسي, السنة الدراسية, دخول مدرسي, عودة المدارس
  en: school year, academic year, new term, back to school
  fr: année scolaire, rentrée scolaire, année universitaire
  es: año escolar, curso escolar, año lectivo, vuelta a clases
  ru: учебный год, начало учебного года

classes-suspended : event
  opposite: classes-resume
  ar: تعليق الدراسة, تعطيل الدراسة, إغلاق المدارس, تعليق الدروس, علق الدراسة, وقف الدراسة, تعطلت الدراسة, توقفت الدراسة, توقف الدراسة, أغلقت المدارس, إقفال المدارس, عطلت المدارس, تعطيل المدارس, علقت الدروس, توقفت الدروس, إلغاء الدروس, التعليم عن بعد, أعيد التلاميذ إلى منازلهم, إعادة التلاميذ إلى منازلهم
  en: classes suspended, school closure, schools closed, suspend classes, schools shut, classes cancelled, lessons cancelled, closed schools, classes were suspended, classes were cancelled, lessons were cancelled, schools were closed, school was closed, schools stayed shut, pupils sent home, teaching was suspended, schools remain closed, pupils were sent home, kept pupils at home
  fr: suspension des cours, fermeture des écoles, écoles fermées, cours suspendus, cours annulés, établissements fermés, classes fermées, suspendre les cours, suspendre des cours, suspendu les cours, suspendu des cours, suspension les cours, fermeture de l'école, cours ont été suspendus, élèves renvoyés chez eux
  es: suspensión de clases, cierre de escuelas, clases suspendidas, suspender clases, suspendió clases, suspendieron clases, suspensión clases, clases canceladas, escuelas cerradas, colegios cerrados, suspender las clases, suspender de clases, suspendió las clases, suspendió de clases, suspendieron las clases, suspendieron de clases, suspensión las clases, cierre de colegios, suspender de las clases, suspendió de las clases, suspendieron de las clases, suspensión de las clases, cierre de las escuelas, alumnos enviados a casa
  ru: приостановка занятий, занятия отменены, школы закрыты, закрытие школ, занятия приостановлены, отмена занятий, отменили занятия, уроки отменены, отменили уроки, школы закрыли, на дистанционное обучение, учеников отправили домой, школьников отправили домой

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
  ar: تسرب نفطي, تسرب النفط, بقعة نفطية, بقعة زيت, تسرب نفط, تسرب زيت, بقعة نفط, بقعة زيتية, تسرب وقود من السفينة, تسرب الوقود, تسرب المازوت, التلوث النفطي, بقعة وقود, تسرب الديزل
  en: oil spill, oil slick, oil leak, oil spills, spilled oil, oil leaked, oil leaks, oil leaking, spill of oil, fuel spill, diesel spill, oil-slick, crude spill, leaking oil, oil pollution, oil spilled, tonnes of oil leaked, oil washed up
  fr: marée noire, déversement de pétrole, fuite de pétrole, nappe de pétrole, fuite d'hydrocarbures, nappe d'hydrocarbures, pollution aux hydrocarbures, hydrocarbures déversés, pétrole s'est déversé, fuite de fioul, galettes de pétrole, déversement d'hydrocarbures, nappe de fioul, nappe de mazout
  es: derrame de petróleo, vertido de petróleo, marea negra, fuga de petróleo, derrame, derrames, vertido de crudo, derrame de crudo, mancha de petróleo, fuga de crudo, vertido de combustible, vertido de fuel, derrame de combustible, mancha de crudo, derrame petrolero, vertido de hidrocarburos, derrame de hidrocarburos
  ru: разлив нефти, утечка нефти, нефтяное пятно, разлив нефтепродуктов, разлив мазута, разлив топлива, разлива нефти, утечка мазута, разлива мазута, разлива нефтепродуктов, утечка нефтепродуктов, мазутное пятно, пятно мазута, разлив дизтоплива, выброс мазута, разлива топлива

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
  ar: أمطار غزيرة, أمطار طوفانية, أمطار رعدية, أمطار غزيرة وسيول, أمطار جارفة, هطول غزير, تهاطل الأمطار, تساقطات غزيرة
  en: heavy rain, torrential rain, heavy rains, torrential rains, cloudburst, torrential, downpours, lashing rain, heavy downpours, monsoon rains
  fr: fortes pluies, pluies torrentielles, pluie diluvienne, pluies diluviennes, trombes d'eau, averses, précipitations intenses, déluge
  es: lluvias torrenciales, fuertes lluvias, lluvias intensas, lluvia torrencial, aguaceros, diluvio, intensas lluvias, tromba de agua, precipitaciones intensas
  ru: проливной дождь, проливные дожди, сильный дождь, сильные дожди, ливни, ливней, ливневые дожди, затяжные дожди

thunderstorm : event < weather
  ar: عاصفة رعدية, عواصف رعدية, صاعقة, صواعق, برق, رعد, زوبعة رعدية
  en: thunderstorm, lightning, thunder, lightning strike, hailstorm
  fr: orage, foudre, éclair, orageux
  es: tormenta eléctrica, rayo, relámpago, trueno
  ru: гроза, молния, гром, удар молнии

hail : event < weather
  ar: حبات البرد, تساقط البرد, برد كثيف, زخات برد, برد بحجم, سقوط البرد, عاصفة برد, حبات برد, أتلف البرد, البرد والأمطار, تساقط حبات البرد
  en: hailstones, hail fell, large hail, hail damage, hailstorm, hailstorms, hailstone, pelted by hail, hail storm, by hail, hail and, hail the size, hail destroyed, hail damaged
  fr: grêle, grêlon, grêlons, averse de grêle, orage de grêle, orages de grêle
  es: granizo, granizada, pedrisco, granizos, granizadas, tormenta de granizo
  ru: крупный град, выпал град, ливень с градом, град размером, град побил, градины, градобитие, градом побило, сильный град, град повредил

snow : event < weather
  ar: ثلج, ثلوج, تساقط الثلوج, ثلجي, عاصفة ثلجية
  en: snow, snowfall, blizzard, snowstorm
  fr: neige, chute de neige, chutes de neige, tempête de neige, enneigé
  es: nieve, nevada, nevar, tormenta de nieve, ventisca
  ru: снег, снегопад, метель, вьюга, снежный

wind : thing < weather
  ar: ريح, رياح, رياح قوية, هبوب, سرعة الرياح, هبت, هبوب رياح, تهب رياح, رياح عاتية, رياح عنيفة, عصفت, هبات رياح
  en: wind, gust, gale, strong winds, wind speed, gusts, gusting, winds, gale-force winds, high winds, windy, squall, squalls, gales, wind gusts, gusty
  fr: vent, rafale, vents violents, bourrasque, rafales, vents, bourrasques, vents forts, coup de vent, coups de vent, venteux
  es: viento, ráfaga, vientos fuertes, vendaval, rachas de viento, ráfagas, vientos, ventarrón, fuertes vientos, ventoso
  ru: ветер, порыв ветра, шквал, сильный ветер, скорость ветра, порывы ветра, порывами, порывы, шквалистый, шквалистый ветер, штормовой ветер, ветра, ветром, ураганный

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
  ar: ولادة, مولود, مواليد, ولد, إنجاب, أنجب, ينجب, ولادات, وضع مولودا, معدل المواليد, توأم, توأمان, رزق بطفل, رزقت بطفل, رزقا بطفلهما
  en: birth, births, newborn, was born, birth rate, give birth, gave birth, twins, triplets, had a baby, welcomed a baby, welcomed a son, welcomed a daughter, was delivered of, expecting a baby, welcomed their first child, welcomed their second child, expecting their first child, expecting their second child
  fr: naissance, né en, nouveau-né, accoucher, natalité, taux de natalité, né, née, accouchement, jumeaux, jumelles, triplés, heureux événement, mettre au monde, mis au monde, attendre un enfant, attendre un bébé, attend un enfant, attend un bébé, attendent un enfant, attendent un bébé, attendre leur premier enfant, attendre son premier enfant, attend leur premier enfant, attend son premier enfant, attendent leur premier enfant, nés, nées, sont nés
  es: nacimiento, nacer, nacido, recién nacido, natalidad, dar a luz, alumbramiento, mellizos, gemelos, gemelas, trillizos, parto, ser padres, fueron padres, dio a luz, esperar un hijo, esperar un bebé, espera un hijo, espera un bebé, esperan un hijo, esperan un bebé, esperar su primer hijo, espera su primer hijo, esperan su primer hijo
  ru: рождение, родиться, новорожденный, рождаемость, родила, роды, двойня, близнецы, тройня, стали родителями, ждут ребенка, ждет ребенка, появление на свет, появился на свет, появилась на свет

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
  ru: первый квартал, второй квартал, третий квартал, четвертый квартал, квартальный, квартале, квартал, квартала, квартал года

fiscal-year : thing
  ar: سنة مالية, عام مالي, السنة المالية, العام المالي
  en: fiscal year, financial year
  fr: exercice budgétaire, année budgétaire, exercice fiscal
  es: año fiscal, ejercicio fiscal
  ru: финансовый год, бюджетный год

# --- things that news counts and names ---

salary-bonus : thing < wage
  ar: علاوة, علاوات, حافز مالي, مكافأة مالية, مكافآت مالية, منحة مالية للموظفين, بدلات, منح متأخرة, حوافز
  en: bonus, bonuses, allowance, allowances, bonus payment, pay bonus, perks, fringe benefits, thirteenth salary
  fr: prime, primes, bonus, indemnité de transport, treizième mois, gratification
  es: bono salarial, prima, bonificación, aguinaldo, bonificaciones, bono, bono de fin de año, bonos salariales, primas, plus salarial, paga extra, gratificación
  ru: премии, надбавка, доплата, премия работникам, бонус, бонусы, надбавки, доплаты, премий, тринадцатая зарплата

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
  ar: هيئة تنظيمية, جهة رقابية, هيئة رقابة, الجهات الرقابية, جهاز رقابي, هيئة المنافسة, مجلس المنافسة, الجهات التنظيمية, هيئة الأسواق المالية, هيئة الدواء, وكالة الأدوية
  en: regulator, regulators, watchdog, regulatory, competition authority, competition watchdog, antitrust regulators, antitrust authority, market watchdog, securities regulator, safety regulator, medicines regulator, regulatory authority
  fr: régulateur, autorité de régulation, gendarme de, autorité de la concurrence, autorité des marchés, autorité de sûreté, gendarme boursier, gendarme de la bourse, agence du médicament
  es: regulador, ente regulador, organismo regulador, autoridad de competencia, autoridad reguladora, comisión de competencia, superintendencia, agencia reguladora, agencia del medicamento
  ru: регулятор, надзорный орган, регулирующий орган, антимонопольная служба, антимонопольный орган, надзорное ведомство, росздравнадзор, роспотребнадзор

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
  fr: stocker, stocké, stockage, retenir l'eau, retenue d'eau, emmagasiner, retenir, stockent, retient, retiennent, retiendra, retiendront, retiendrait, retiendraient, retenus, retint, retinrent
  es: almacenar, almacenado, almacenó, almacenamiento, retener agua, retener, embalsar, embalsado, retendrá, retendrán, retendría, retendrían, retuviera, retuvieran, retenga, retengan
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
  es: caudal, caudales, flujo, fluir, afluencia, fluye, fluyen, fluyó, fluyeron, fluya, fluyan, fluyera, fluyeran, fluyendo
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
  ar: شبكة الكهرباء, شبكة كهربائية, الشبكة الكهربائية, شبكات الكهرباء, خط نقل الكهرباء, خطوط نقل الكهرباء, محطة تحويل, الشبكة الوطنية للكهرباء
  en: power grid, grid, electricity grid, electricity network, substation, substations, interconnector, grid operator, national grid
  fr: réseau électrique, poste électrique, gestionnaire du réseau, interconnexion, poste de transformation
  es: red eléctrica, subestación, subestaciones, transformadores, operador de la red, interconexión
  ru: энергосеть, электросеть, энергосистема, подстанция, подстанции, сетевая компания

operator : thing < company
  ar: مشغل, مشغلة, شركة التشغيل, الشركة المشغلة
  en: operator, operators, operated by, operating company
  fr: opérateur, exploitant, exploité par
  es: operador, operadora, empresa operadora
  ru: оператор, компания-оператор

airline : thing < company
  ar: شركة طيران, خطوط جوية, شركات طيران, الخطوط الجوية, ناقلة جوية, للطيران
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
  ar: باب, أبواب, نافذة, نوافذ, بوابة, كسروا الباب, كسر الباب, كسروا النافذة, دخلوا من النافذة, خلعوا الباب
  en: door, doors, gate, gates, window, windows, smashed a window, smashed the door, forced a door, forced the door
  fr: porte, portes, fenêtre, fenêtres, forcé la porte, forcé une porte, forcé une fenêtre
  es: puerta, puertas, ventana, ventanas, forzaron la puerta, forzó la puerta, forzaron una ventana, rompieron una ventana
  ru: дверь, двери, окно, окна, ворота, взломали дверь, разбили окно, выбили дверь, проникли через окно

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
  ar: مدير عام, مديرة, مديرون, مدراء, مدير
  en: manager, managers, director, directors
  fr: directeur, directrice, gérant, cadre dirigeant
  es: director, directora, gerente, directivo
  ru: директор, менеджер, управляющий

colleague : thing < person
  ar: زميل, زملاء, زميلة, زملائهم, زملاءهم, زملاؤهم, رفاقهم, رفاقه, زميله, زملاءه, زملائه, زميلهم, رفاقها
  en: colleague, colleagues, co-worker
  fr: collègue, collègues, confrère, camarades
  es: colega, colegas, compañero, compañeros
  ru: коллега, коллеги, товарищей, товарищи, коллег

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
  ar: علم الدولة, أعلام, راية, رايات, رفع العلم, حرق العلم, العلم الوطني, علم البلاد, أحرقوا العلم
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
  es: diagnosticar, diagnóstico, diagnosticado, diagnostique, diagnostiquen
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

ward : place < hospital
  ar: جناح المستشفى, أجنحة, عنبر, عنابر, ردهة, ردهات, جناح العزل, قسم الأمراض, قسم العناية
  en: ward, wards
  fr: service hospitalier, salle commune, service de pneumologie, salle d'hôpital
  es: sala del hospital, pabellón hospitalario, planta de hospitalización, sala de hospital
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

judicial-supervision : event
  opposite: hold-in-custody
  ar: تحت المراقبة القضائية, المراقبة القضائية, مراقبة قضائية, رقابة قضائية, الرقابة القضائية, تدابير احترازية, تدبير احترازي, سوار إلكتروني, السوار الإلكتروني, سوار المراقبة
  en: judicial supervision, placed under judicial supervision, supervised release, electronic tag, ankle bracelet, electronic bracelet, ankle monitor, ordered to wear a tag, bail conditions, surrender his passport, hand in his passport, hand over his passport, surrendered his passport, ankle tag, tagged offender
  fr: contrôle judiciaire, sous contrôle judiciaire, placé sous contrôle judiciaire, placée sous contrôle judiciaire, bracelet électronique, remettre son passeport, sous bracelet
  es: medidas cautelares, medida cautelar, libertad con medidas cautelares, libertad vigilada, pulsera electrónica, tobillera electrónica, presentaciones periódicas, le retiraron el pasaporte, retirada del pasaporte, pulsera telemática, brazalete electrónico
  ru: подписка о невыезде, подписку о невыезде, подписке о невыезде, под подпиской о невыезде, запрет определённых действий, электронный браслет, мера пресечения, меру пресечения, мерой пресечения, браслетом слежения

mistrial : event
  ar: بطلان المحاكمة, إبطال المحاكمة, محاكمة باطلة, فشل المحلفون في التوصل
  en: mistrial, declared a mistrial, hung jury, failed to reach a verdict, unable to reach a verdict, deadlocked jury, jury deadlocked
  fr: vice de procédure, procès annulé, annulation du procès, jury dans l'impasse
  es: juicio nulo, declaró nulo el juicio, nulidad del juicio
  ru: процесс признан недействительным

deliberate-verdict : event < court-hearing
  ar: المداولة, للمداولة, خلت المحكمة للمداولة, حجزت المحكمة القضية, حجزت القضية للحكم, حجز القضية للحكم, حجز الدعوى للحكم, حجزت للنطق بالحكم, قررت المحكمة حجز القضية, تداول المحلفون, تتداول هيئة المحلفين
  en: deliberated, deliberating, deliberation, deliberations, retired to consider, jury is out, jury retired, jurors retired, reserved judgment, reserved its judgment, reserved judgement, consider its verdict, consider their verdict
  fr: délibéré, délibérer, délibèrent, mis en délibéré, mise en délibéré, se sont retirés pour délibérer, en délibéré
  es: deliberar, deliberación, deliberaciones, deliberan, deliberó, visto para sentencia, quedó visto para sentencia, se retiró a deliberar
  ru: совещательная комната, совещательную комнату, совещательной комнате, удалились для вынесения вердикта, удалился в совещательную комнату, присяжные совещаются

disqualify-office : event
  ar: بعدم الأهلية, فقدان الأهلية, حرمان من الترشح, حرمانه من الترشح, بحرمانه من الترشح, حرمان من تولي المناصب, بحرمانه من تولي المناصب العامة, بحرمانه من تولي, حرمانه من تولي, حرمان من الحقوق المدنية, حرمان من حقوقه المدنية, منعته المحكمة من الترشح, منعه من الترشح, منع من الترشح, منع من تولي المناصب, إسقاط حقوقه السياسية, العزل السياسي
  en: ineligible, ineligibility, barred from holding, barred from office, barred from public office, barred from holding public office, barred him from holding public office, banned from public office, banned from holding office, barred from running, banned from running, barred from standing, banned from standing, disqualified from office, disqualified from public office, disqualified from running, disqualification from office, disqualified from holding office, ban from public office, stripped of civic rights, deprived of civic rights, ban on holding public office, ban on running for office, banned from politics, barred from politics
  fr: inéligibilité, inéligible, inéligibles, déclaré inéligible, déclarée inéligible, peine d'inéligibilité, privé de ses droits civiques, privée de ses droits civiques, privation des droits civiques, privation de droits civiques, interdiction d'exercer une fonction publique, interdit de se présenter, d'inéligibilité
  es: inhabilitar, inhabilitado, inhabilitada, inhabilitados, inhabilitación, inhabilitaciones, inhabilitó, inhabilitaron, inhabilitación especial, inhabilitación absoluta, inhabilitado para cargo público, inhabilitación para cargo público, inelegible, inelegibilidad, privado de sus derechos políticos
  ru: лишён права занимать, лишил права занимать, лишение права занимать, лишить права занимать, лишением права занимать, запрет занимать должности, запрет занимать государственные должности, запретили занимать должности, лишил его права занимать государственные должности, лишён права баллотироваться, запретили баллотироваться, запретил участвовать в выборах, запретили участвовать в выборах, неизбираемость, поражение в правах

provisional-execution : quality
  ar: نفاذ معجل, النفاذ المعجل, النفاذ الفوري, تنفيذ مؤقت, مع النفاذ الفوري, مشمول بالنفاذ المعجل
  en: with immediate effect despite appeal, takes effect immediately despite, immediate enforcement, provisional enforcement
  fr: exécution provisoire, avec exécution provisoire, exécution immédiate
  es: ejecución provisional, ejecución inmediata de la pena
  ru: немедленное исполнение, подлежит немедленному исполнению

reduce-sentence : event < reduce
  opposite: increase-sentence
  ar: تخفيف الحكم, تخفيف العقوبة, خففت المحكمة الحكم, خفف الحكم, خففت الحكم, خففت محكمة الاستئناف, خففت محكمة الاستئناف الحكم, خففت العقوبة, تخفيف عقوبته, خففت عقوبته, خفضت المحكمة مدة سجنه, خفضت عقوبته, تخفيض العقوبة, تخفيض مدة السجن, خفض مدة السجن, تخفيض مدة سجنه, خفض عقوبته, بعد تخفيف الحكم
  en: reduced his sentence, reduced her sentence, reduced the sentence, reduced their sentences, sentence was reduced, sentence reduced, cut his sentence, cut her sentence, cut the sentence, sentence was cut, halved his sentence, halved her sentence, halved the sentence, sentence was halved, reduced her jail term, reduced his jail term, reduced the jail term, reduced the prison term, reduced his prison term, shortened his sentence, shortened the sentence, sentence reduction, lighter sentence, commute, commuted, commuted the sentence, commuted his sentence, commuted her sentence, commutes, commutation, commuting, reduction in sentence, more lenient sentence
  fr: réduction de peine, remise de peine, peine réduite, peine a été réduite, peine ramenée, peine ramenée à, allégé sa peine, allégé la peine, peine allégée, réduit sa peine, réduit la peine, commuer, commué, commuée, commutation, peine commuée, adouci la peine, remises de peine, réductions de peine
  es: rebaja de la pena, rebaja de condena, rebajó la condena, rebajó la pena, redujo la condena, redujo la pena, reducción de la pena, reducción de la condena, reducción de condena, conmutar, conmutó, conmutada, conmutado, conmutación, atenuó la pena, rebajas de condena, pena reducida
  ru: смягчил приговор, смягчила приговор, смягчили приговор, смягчение приговора, смягчить приговор, приговор смягчён, смягчил наказание, смягчили наказание, смягчила наказание, смягчить наказание, смягчение наказания, сократил срок, сократила срок, сократили срок, снизил срок, снизила срок, снизили срок, срок сокращён, срок снижен, заменил наказание

increase-sentence : event < increase
  ar: تشديد الحكم, تشديد العقوبة, شددت المحكمة الحكم, شددت محكمة الاستئناف الحكم, شددت الحكم, شددت العقوبة, شددت محكمة الاستئناف, شدد الحكم, تغليظ العقوبة, غلظت العقوبة, غلظت المحكمة العقوبة, رفعت المحكمة العقوبة, رفع العقوبة إلى, زيادة مدة سجنه
  en: increased the sentence, increased his sentence, increased her sentence, sentence was increased, toughened the sentence, toughened his sentence, harsher sentence, tougher sentence, stiffer sentence, raised his sentence, lengthened his sentence, lengthened the sentence, extended his sentence, extended the sentence
  fr: alourdir la peine, alourdi la peine, alourdi sa peine, alourdi leur peine, peine alourdie, peine a été alourdie, peine plus lourde, aggravé la peine, alourdissement de la peine
  es: agravó la pena, agravó la condena, elevó la pena, elevó la condena, aumentó la pena, aumentó la condena, agravar la pena, endureció la pena, endureció la condena, pena más dura
  ru: ужесточил приговор, ужесточила приговор, ужесточили приговор, ужесточить приговор, ужесточение приговора, ужесточил наказание, ужесточили наказание, увеличил срок, увеличила срок, увеличили срок, увеличен срок, добавил срок

settle-lawsuit : event
  ar: تسوية خارج المحكمة, تسوية قضائية, تسوية ودية, تسوية الدعوى, تسوية القضية, تسوية خارج القضاء, اتفاق تسوية, صلح قضائي, توصلت إلى تسوية مالية, تسوية مالية, دفعت لتسوية
  en: settle the lawsuit, settled the lawsuit, settle the case, settled the case, out-of-court settlement, out of court settlement, settled out of court, settle out of court, settlement of the lawsuit, legal settlement, court settlement, settle claims, settled claims, settle a lawsuit, settle lawsuits, settle allegations, settlement with plaintiffs, settle charges, settled the dispute out of court
  fr: règlement à l'amiable, règlement amiable, accord à l'amiable, accord amiable, régler à l'amiable, conclu un règlement à l'amiable, transaction judiciaire, convention judiciaire d'intérêt public, mettre fin aux poursuites, mettre fin au litige
  es: acuerdo extrajudicial, arreglo extrajudicial, acuerdo fuera de los tribunales, acuerdo judicial, llegó a un acuerdo extrajudicial, zanjar la demanda, poner fin al litigio, acuerdo de conformidad
  ru: мировое соглашение, мировым соглашением, мирового соглашения, досудебное соглашение, урегулировать иск, урегулировать спор, внесудебное урегулирование, досудебное урегулирование

retract-testimony : event < retract-words
  ar: تراجع عن أقواله, تراجع عن شهادته, تراجعت عن أقوالها, تراجعت عن شهادتها, تراجع الشاهد عن أقواله, تراجع الشاهد, عدل عن أقواله, عدل عن شهادته, غيرت أقوالها, سحب اعترافه, تراجع عن اعترافه, تراجع عن اعترافاته, أنكر أقواله السابقة
  en: recanted, recant, recants, recanting, recantation, withdrew his testimony, withdrew her testimony, retracted his statement, retracted her statement, retracted his testimony, took back his statement, retracted his confession, withdrew his confession, changed his story, changed her story, went back on his statement, changed his testimony
  fr: revenu sur sa déposition, revenu sur ses déclarations, revenue sur ses déclarations, revenir sur ses aveux, revenu sur ses aveux, rétracté, s'est rétracté, s'est rétractée, se rétracter, rétractation, revenu sur son témoignage
  es: se retractó, retractarse, se retractaron, retractación, se desdijo, desdecirse, cambió su versión, cambió su declaración, retiró su testimonio, desdice, desdicen, desdijo, desdijeron, desdicho, desdicha, desdichos, desdichas, desdijera, desdiga, desdigan
  ru: отказался от своих показаний, отказался от показаний, отказалась от показаний, отказались от показаний, изменил показания, изменила показания, отозвал показания, отказ от показаний, отказаться от показаний

refuse-to-testify : event < avoid-answer
  opposite: testimony
  ar: رفض الإدلاء بشهادته, رفضت الإدلاء بشهادتها, رفض الشهادة, رفض الإجابة عن أسئلة, رفض الكلام, التزم الصمت خلال التحقيق, حق الصمت, استخدم حقه في الصمت, رفض الإدلاء بأقواله
  en: refused to testify, declined to testify, refused to give evidence, declined to give evidence, right to remain silent, exercised his right to silence, invoked the fifth amendment, took the fifth, refused to answer questions, declined to answer questions, refused to answer prosecutors, right to silence
  fr: refusé de témoigner, refuse de témoigner, droit au silence, gardé le silence, refusé de répondre, exercé son droit au silence
  es: se negó a declarar, se negaron a declarar, se negó a testificar, negarse a declarar, se acogió a su derecho
  ru: отказался давать показания, отказалась давать показания, отказались давать показания, отказ от дачи показаний, отказался отвечать на вопросы, 51-й статьёй

fail-to-appear : event < absent
  opposite: attend
  ar: تغيب عن الجلسة, تغيب الشاهد, تغيب المتهم, تخلف عن الحضور, تخلف عن المثول, تخلف عن حضور الجلسة, تغيبه عن الجلسة
  en: failed to appear, failed to appear in court, failed to turn up in court, failed to show up, skipped the hearing, skipped bail, jumped bail, absent from court
  fr: absent de l'audience, absente de l'audience, absent à l'audience
  es: incomparecencia
  ru: неявка

retrial : event < trial
  ar: إعادة المحاكمة, إعادة محاكمته, إعادة محاكمتهم, بإعادة المحاكمة, بإعادة محاكمته, محاكمة جديدة, أعيدت محاكمته, تعاد محاكمته
  en: retrial, retried, retry, new trial, second trial, be tried again, fresh trial, re-tried
  fr: nouveau procès, rejugé, rejugée, rejugés, rejuger, second procès, être rejugé
  es: nuevo juicio, repetir el juicio, repetición del juicio, juzgado de nuevo, será juzgado de nuevo, segundo juicio
  ru: новое рассмотрение, на новое рассмотрение, повторное рассмотрение, повторный процесс, пересмотр дела, новый судебный процесс, отправил дело на пересмотр

serve-sentence : event
  ar: قضاء عقوبة, يقضي عقوبة, يقضي عقوبته, قضى عقوبته, تقضي عقوبة, قضاء عقوبته, تنفيذ عقوبته, تنفيذ عقوبة السجن, بدأ تنفيذ عقوبته, أمضى عقوبته, أمضى مدة عقوبته, أنهى عقوبته, انتهاء مدة عقوبته, انتهاء محكوميته, محكوميته, أنهى محكوميته, قضى نصف مدته, قضى نصف المدة, قضى في السجن, أمضى في السجن, سلم نفسه لإدارة السجن, أمضى خلف القضبان, خلف القضبان, يقضي حكما, يمضي عقوبة, قضى عقوبة, أمضى عقوبة, وراء القضبان
  en: serving his sentence, serving her sentence, serve his sentence, serve her sentence, served his sentence, served her sentence, serving a sentence, serving a prison sentence, serving a life sentence, serving time, served time, served half, serving half, served his term, reported to prison, began serving, started serving, start serving, begin serving, spent years in prison, spent years behind bars, surrendered to prison, years already served, completed his sentence, is serving, was serving, were serving, has served, had served, doing time
  fr: purge sa peine, purge une peine, purgeait, purger sa peine, purgé sa peine, purger une peine, effectuer sa peine, purgé la moitié de sa peine, peine purgée, derrière les barreaux, incarcéré à la prison, sous les verrous
  es: cumplir condena, cumple condena, cumplía condena, cumplió su condena, cumplir su condena, cumplen condena, cumplir la condena, cumplir la mitad de la condena, cumpliendo condena, purgar condena, purga condena, ingresó en prisión, ingresar en prisión, ingresa en prisión, ingreso en prisión, ingresará en prisión, tras las rejas, entre rejas, cumple una condena, cumplía una condena, cumplían una condena, purga una condena, purgaba, purgaban, ha cumplido
  ru: отбывать наказание, отбывает наказание, отбывал наказание, отбыл наказание, отбывание наказания, отбывать срок, отбывает срок, отбывал срок, отбыл срок, отсидел, отсидев, отсидела, за решёткой, отбыв половину срока, отбыл

community-service : thing < sentence
  ar: خدمة مجتمعية, الخدمة المجتمعية, خدمة المجتمع, أعمال المنفعة العامة, العمل لفائدة المصلحة العامة, عقوبة بديلة, عقوبات بديلة, العقوبات البديلة
  en: community service, community order, unpaid work order, community sentence, hours of community service
  fr: travaux d'intérêt général, travail d'intérêt général, peine alternative, peines alternatives, heures de travaux d'intérêt général
  es: trabajos comunitarios, servicios a la comunidad, trabajos en beneficio de la comunidad, trabajo comunitario, servicio comunitario
  ru: обязательные работы, обязательным работам, обязательных работ, исправительные работы, исправительным работам, общественные работы, принудительные работы

annul-proceedings : event
  ar: بطلان الإجراءات, بطلان إجراءات القبض, بطلان القبض والتفتيش, بطلان التحقيقات
  en: inadmissible evidence, evidence was inadmissible, procedural flaw, procedural error, procedural irregularities
  fr: nullité, nullités, nullité de la procédure, vice de procédure, irrégularité de procédure
  es: nulidad, nulidad de actuaciones, prueba inadmisible, pruebas inadmisibles, defecto de forma
  ru: недопустимое доказательство, недопустимыми доказательствами, процессуальные нарушения, процессуальных нарушений

recuse : event
  ar: تنحى القاضي, تنحي القاضي, تنحت هيئة المحكمة, تنحت المحكمة, تنحيه عن نظر القضية, رد القاضي, رد هيئة المحكمة, طلب رد القاضي, استشعار الحرج, تنحى عن نظر القضية
  en: recuse, recused, recused himself, recused herself, recusal, recusing, step aside from the case, stepped aside from the case, removed from the case, disqualify the judge
  fr: récusation, récuser le juge, récusé le juge, s'est récusé, s'est récusée, se récuser, se déporter, s'est déporté, s'est déportée, dépaysement
  es: se inhibió, inhibirse, se abstuvo del caso, recusar, recusó, recusación, recusado, apartado del caso, se apartó del caso, recusaron
  ru: самоотвод, взял самоотвод, отвод судьи, отвод судье, отвести судью, заявил самоотвод, отстранён от дела

injunction : event < suspend
  ar: أوقفت المحكمة تنفيذ, وقف تنفيذ القرار, وقف تنفيذ الحكم, أوقفت تنفيذ القرار, علقت المحكمة القرار, علق القضاء القرار, علقت المحكمة تنفيذ, أمر قضائي بوقف, قاض يوقف, علق قاض, علق قاض العمل, أوقف قاض, قاض اتحادي يعلق
  en: injunction, injunctions, preliminary injunction, temporary restraining order, restraining order, blocked the order, judge blocked, court blocked, judge blocks, court blocks, judge temporarily blocked, court temporarily blocked, judge halted, court halted, stayed the ruling, stayed the order, stay of execution, court order blocking, judge suspended, court suspended, judge froze, put the order on hold, judge paused, court paused
  fr: juge a bloqué, juge bloque, juge a suspendu, juge suspend, tribunal a suspendu, tribunal suspend, référé, en référé, suspendu l'exécution, suspendu le décret, bloqué le décret, juge des référés, sursis à exécution
  es: juez bloqueó, juez bloquea, jueza bloqueó, juez suspendió, jueza suspendió, tribunal suspendió, suspensión cautelar, suspendió cautelarmente, de forma cautelar, juez frenó, juez frena, juez paralizó, tribunal paralizó, orden de alejamiento
  ru: судебный запрет, суд приостановил, суд заблокировал, судья заблокировал, судья приостановил, приостановил действие указа, судебный приказ, обеспечительные меры, обеспечительных мер

recover-stolen : event < retrieve
  ar: استعادة المسروقات, استعادت الشرطة اللوحات, استعادت الشرطة المسروقات, استرداد المسروقات, استرجاع المسروقات, استعادت المسروقات, عثر على اللوحات المسروقة, استرجعت الشرطة, استعادة اللوحات
  en: recovered the stolen, recovered stolen, recover the stolen, stolen goods recovered, stolen goods were found, stolen items were recovered, found the stolen, stolen property was recovered, returned to its rightful owner, returned to the rightful owner
  fr: bijoux retrouvés, tableaux retrouvés, butin retrouvé, butin a été retrouvé, récupéré le butin, récupéré les bijoux, récupéré les tableaux, restitué à son propriétaire, restitués à leurs propriétaires
  es: recuperó los cuadros, recuperó las joyas, recuperaron las joyas, recuperado el botín, recuperaron los cuadros, recuperación de las joyas, recuperaron lo robado, devuelto a su dueño
  ru: вернула похищенные, вернули похищенное, похищенное возвращено, нашли украденные, украденное вернули, нашли похищенные, похищенное найдено

recapture-fugitive : event < arrest
  ar: إعادة القبض على, أعيد القبض على الفارين, أعيد القبض عليه, أعيد القبض عليهم, أعادت الشرطة القبض, إعادة اعتقال الفارين, القبض على الهاربين, القبض على الفارين, القبض على الهارب, إعادة القبض, إعادة اعتقال, أعيد اعتقالهم, أعيد اعتقاله, ألقي القبض على الفارين, توقيف الفارين
  en: recapture of the fugitive, escapees were recaptured, escapee recaptured, caught the fugitive, tracked down and arrested, fugitive captured, back in custody, back behind bars, fugitive caught, fugitive arrested, recaptured, been recaptured, were recaptured, was recaptured, recapture, recaptures, recapturing
  fr: évadés ont été repris, évadé a été repris, évadé repris, repris après sa cavale, fugitif arrêté, fugitif interpellé, fin de cavale, cavale a pris fin, arrêté après une cavale, fin de la cavale, repris par la police, de nouveau sous les verrous, fugitif repris, fugitifs repris
  es: recapturar, recapturado, recapturados, recapturaron, recapturó, recaptura, fugados fueron detenidos, prófugo detenido, prófugo capturado, fugitivo detenido, fugitivo capturado, capturados de nuevo
  ru: беглецов поймали, беглеца поймали, беглецов задержали, беглеца задержали, сбежавших поймали, сбежавших задержали, пойман беглец, вновь задержан, вновь задержаны, снова задержан, пойман, пойманы, поймали

hunt-suspect : event < search
  ar: تطارد الشرطة, تطارد الشرطة القاتل, تبحث الشرطة عن, ملاحقة الجناة, ملاحقة الجاني, ملاحقة المشتبه به, البحث عن الجاني, البحث عن الجناة, عملية مطاردة, مطاردة, حملة مطاردة, جار البحث عن, بحث عن مشتبه
  en: manhunt, manhunts, hunting for the killer, hunt for the killer, hunt for the gunman, hunt for the suspect, police hunt, search for the suspect, search for the gunman, searching for the suspect, searching for the gunman, police are looking for, tracking down the suspect, police hunt for, hunt for the men, hunt for the escapees, hunt for the fugitives, the hunt goes on, hunt continues, hunt is on, massive hunt, hunt for the inmates, hunt for the prisoners
  fr: chasse à l'homme, traque, traquer, traqué, police recherche le, recherche le tueur, appel à témoins, avis de recherche, à la recherche du tireur, à la recherche du suspect, recherches pour retrouver le suspect, recherches pour retrouver le tireur
  es: busca al asesino, buscan al asesino, búsqueda del sospechoso, policía busca al, policía busca a, persecución del sospechoso, caza al hombre, cacería humana, buscan al autor, buscan al sospechoso, orden de búsqueda
  ru: разыскивает убийцу, разыскивают убийцу, ищет убийцу, ищут убийцу, поиски убийцы, поиски подозреваемого, поиск подозреваемого, объявлен в розыск, объявили в розыск, объявили план перехват, план «перехват», розыск, розыске

reward-offer : thing
  ar: رصدت مكافأة, رصد مكافأة, مكافأة مالية لمن, مكافأة لمن يدلي, مكافأة مقابل معلومات, مكافأة قدرها, عرضت مكافأة
  en: reward was offered, offered a reward, reward for information, reward for his capture, cash reward, offering a reward, reward of, bounty
  fr: récompense offerte, prime pour sa capture, offre une récompense
  es: recompensa, ofrece una recompensa, recompensa por información
  ru: вознаграждение за информацию, вознаграждение, объявили вознаграждение, назначено вознаграждение

turn-oneself-in : event < surrender
  ar: سلم نفسه للشرطة, سلم نفسه, سلم المشتبه به نفسه, سلمت نفسها, سلموا أنفسهم, يسلم نفسه, تسليم نفسه, سلم نفسه إلى السلطات, سلم نفسه للسلطات
  en: turned himself in, turned herself in, turned themselves in, turn himself in, turn herself in, handed himself in, handed herself in, handed himself over, gave himself up, gave herself up, gave themselves up, give himself up, surrendered to police, surrendered to authorities, surrendered to the police
  fr: s'est rendu à la police, s'est rendue à la police, s'est constitué prisonnier, s'est constituée prisonnière, se constituer prisonnier, se sont rendus à la police, s'est livré à la police, s'est rendu aux autorités, s'est présenté à la police
  es: se entregó a la policía, se entregó a las autoridades, se entregaron a la policía, entregarse a la policía, se entregó voluntariamente, se entrega a la policía, se entregó a la justicia, entregarse a la justicia
  ru: сдался полиции, сдалась полиции, сдались полиции, сам пришёл в полицию, явился с повинной, явилась с повинной, пришёл с повинной, добровольно сдался

embezzle : event < corruption
  ar: اختلس, يختلس, اختلاس, اختلاسات, اختلست, اختلسوا, مختلس, مختلسة, تبديد أموال, تبديد أموال عامة, بتبديد أموال عامة, تبديد المال العام, تبديد أموال عمومية, هدر المال العام, استولى على المال العام, الاستيلاء على المال العام, نهب المال العام, سرقة المال العام, تحويل أموال عامة, خيانة الأمانة, اختلاس أموال عامة, اختلاس أموال عمومية
  en: embezzle, embezzled, embezzles, embezzlement, embezzling, misappropriate, misappropriated, misappropriating, misappropriation, misappropriated funds, siphoned off, siphon off, siphoned off public funds, siphoning, siphoned, diverted public money, diverted public funds, diverting public funds, diverting public money, diversion of public funds, misuse of public funds, misuse of public money, misusing public funds, stole public funds, stole public money, pocketed public money, skimmed, plundered state funds
  fr: détournement de fonds, détournements de fonds, détournement de fonds publics, détournement d'argent public, détourné des fonds, détourné de l'argent, détourné trois millions, détourné des millions, détourner des fonds, détourné plusieurs millions, a détourné des fonds publics, abus de biens sociaux, abus de confiance, fonds détournés, biens mal acquis, détourner de l'argent public
  es: malversación, malversación de fondos, malversación de caudales, malversación de caudales públicos, malversar, malversó, malversaron, malversado, malversados, malversaciones, desfalco, desfalcos, desfalcar, desfalcó, peculado, desvío de fondos, desvió fondos, desvió dinero, desviar fondos, desviaron fondos, desvió millones, apropiación indebida, fondos desviados, saqueo de las arcas, desfalque, desfalquen
  ru: растрата, растраты, растрате, растрату, растратил, хищение бюджетных средств, хищение средств, хищение денег, хищения, хищении, хищений, присвоил деньги, присвоение средств, похитил бюджетные средства, казнокрадство, нецелевое расходование, вывел деньги, вывели деньги

bust-ring : event
  ar: فككت الشرطة شبكة, فككت شبكة, تفكيك شبكة, تفكيك عصابة, تفكيك خلية, فككت عصابة, فككت السلطات شبكة, فككت الأجهزة الأمنية, الإطاحة بعصابة, أطاحت بعصابة, أطاحت الشرطة بعصابة, الإطاحة بشبكة, أطاحت بشبكة, الإيقاع بعصابة, الإيقاع بشبكة, أوقعت بعصابة, كشف شبكة, فكك شبكة, القضاء على شبكة
  en: broke up a ring, broke up a gang, broke up a network, broke up a smuggling ring, broken up a gang, busted a ring, busted a gang, gang was busted, ring was busted, dismantled a network, dismantled a gang, dismantled a ring, dismantle a network, smashed a gang, smashed a ring, smashed a network, ring smashed, gang smashed, network was dismantled, network dismantled, took down a network, cracked a ring, bust a ring, breaking up a ring
  fr: démantelé un réseau, démantèlement d'un réseau, réseau démantelé, réseau a été démantelé, démanteler un réseau, démantelé un gang, démantelé une bande, démantelé une filière, filière démantelée, fait tomber un réseau, démantèle un réseau
  es: desarticuló una red, desarticuló una banda, desarticularon una red, desarticularon una banda, desarticulada una red, desarticulada una banda, desarticula una red, desarticula una banda, desarticulan una red, desarticulan una banda, desmanteló una red, desmantelaron una red, desmantelada una red, desmantelan una red, desarticulación de una red, desarticular una red, desmantelamiento de una red, red desarticulada, banda desarticulada, cayó una banda
  ru: ликвидирована преступная группа, ликвидировали преступную группу, ликвидировали сеть, ликвидирована сеть, разгромила сеть, разгромили сеть, раскрыли сеть, раскрыта сеть, накрыли банду, накрыли сеть, обезвредили банду, обезврежена банда, пресечена деятельность группы, пресекли деятельность группы, обезвредили группу, ликвидация сети, пресечён канал

foul-play-excluded : event < rule-out
  ar: استبعدت الشرطة وجود شبهة جنائية, انتفاء الشبهة الجنائية, استبعاد الشبهة الجنائية, استبعاد فرضية العمل الإجرامي
  en: ruled out foul play, rule out foul play, foul play ruled out
  fr: piste criminelle écartée, piste criminelle est écartée, écarte la piste criminelle, écarté la piste criminelle
  es: se descarta un móvil criminal, descartan móvil criminal, descarta indicios de criminalidad, descartan que haya sido un crimen, descarta la intervención de terceros
  ru: криминальная версия исключена, криминальный след исключён

foul-play : thing
  opposite: foul-play-excluded
  ar: شبهة جنائية, شبهات جنائية, الشبهة الجنائية, بفعل فاعل, فرضية العمل الإجرامي, فعل إجرامي, شبهة القتل
  en: foul play, foul play is suspected, suspected foul play, suspicious circumstances, treated as suspicious, suspicious death
  fr: piste criminelle, acte criminel, origine criminelle, mort suspecte, circonstances suspectes
  es: móvil criminal, indicios criminales, muerte sospechosa, signos de violencia, hecho criminal
  ru: криминальная версия, криминальный след, признаки насильственной смерти, насильственная смерть, следы насилия

suspend-from-duty : event < suspend
  opposite: reinstate
  ar: أوقف عن العمل, أوقف الشرطي عن العمل, إيقافه عن العمل, إيقاف عن العمل, أوقفوا عن العمل, توقيفه عن العمل, كف يده, كفت يده, كف يد, تعليق مهامه, إيقافه عن مهامه, وقفه عن العمل, وقف عن العمل, أحيل إلى التحقيق الإداري, إجازة قسرية, إجازة إجبارية, علقت مهامه
  en: suspended from duty, suspended from his duties, suspended from her duties, suspended from his post, suspended from his job, suspended from work, put on leave, placed on leave, put on administrative leave, placed on administrative leave, administrative leave, suspended with pay, suspended on full pay, taken off duty, relieved of duty, placed on paid leave, was suspended pending
  fr: suspendu de ses fonctions, suspendue de ses fonctions, suspendus de leurs fonctions, suspension de fonctions, mis à pied à titre conservatoire, mise à pied conservatoire, suspendu à titre conservatoire, suspendue à titre conservatoire, mis en disponibilité
  es: apartado del servicio, apartado de su cargo, apartada de su cargo, apartados del servicio, suspendido de empleo y sueldo, suspendida de empleo y sueldo, suspendido de sus funciones, suspendida de sus funciones, suspendido de funciones, apartado de sus funciones, apartado temporalmente, suspensión de empleo
  ru: отстранили от службы, отстранён от службы, отстранили от работы, отстранён от работы, отстранена от работы, отстранили от должности, отстранён от должности, отстранена от должности, временно отстранён, временно отстранили, отстранение от должности, отстранены от работы

clear-suspicion : event
  opposite: charge
  ar: أزيلت عنه الشبهات, برئت ساحته
  en: cleared of suspicion, ruled out as a suspect, eliminated as a suspect
  fr: mis hors de cause, lavé de tout soupçon
  es: descartado como sospechoso, libre de sospecha
  ru: сняты подозрения, снято подозрение, вне подозрений

carmaker : thing < company
  ar: شركة السيارات, شركات السيارات, شركة سيارات, شركة صناعة السيارات, شركة تصنيع السيارات, صانع السيارات, صانعة السيارات, مصنع السيارات, شركات صناعة السيارات, عملاق السيارات, مجموعة السيارات
  en: carmaker, carmakers, automaker, automakers, car manufacturer, car maker, auto giant, car giant, car company
  fr: constructeur automobile, constructeurs automobiles, le constructeur, constructeur allemand, constructeur français, constructeur américain, constructeur japonais, équipementier automobile, groupe automobile
  es: fabricante de coches, fabricante de automóviles, fabricante de autos, fabricante automovilístico, fabricantes de automóviles, automotriz, automotrices, armadora, grupo automovilístico
  ru: автоконцерн, автопроизводитель, автопроизводителя, автопроизводители, автозавод, автогигант, автомобильный концерн, автомобильная компания

manufacturer : thing < company
  ar: شركة مصنعة, الشركة المصنعة, شركات مصنعة, الشركات المصنعة, جهة مصنعة
  en: manufacturer, manufacturers, chipmaker, chipmakers, drugmaker, drugmakers, planemaker, plane maker, steelmaker, steelmakers
  fr: fabricant, fabricants, fabricante, avionneur, sidérurgiste, constructeur aéronautique
  es: fabricante, fabricantes, siderúrgica
  ru: фирма-производитель, производитель чипов, авиастроитель, завод-изготовитель, изготовитель

board-of-directors : thing
  ar: مجلس الإدارة, مجلس إدارة الشركة, مجلس إدارة, أعضاء مجلس الإدارة, مجالس الإدارة
  en: board of directors, the board, company board, its board, directors voted, boardroom, supervisory board, board members
  fr: conseil d'administration, conseil de surveillance, le conseil d'administration, administrateurs du groupe
  es: consejo de administración, junta directiva, consejo de la empresa, directorio de la empresa, consejo de vigilancia
  ru: совет директоров, совета директоров, наблюдательный совет, наблюдательного совета, правление компании, правление банка

deal-collapse : event < fail
  opposite: complete
  ar: انهارت الصفقة, انهيار الصفقة, فشل الصفقة, فشلت الصفقة, انهارت صفقة الاندماج, انهيار صفقة, انهارت صفقة, تعثرت الصفقة, سقوط الصفقة, التخلي عن الصفقة, تخلت عن الصفقة, ألغيت الصفقة, تراجعت عن الصفقة, انسحبت من الصفقة
  en: deal fell through, deal collapsed, deal collapses, deal was called off, deal called off, called off the deal, called off the merger, called off the sale, abandoned the merger, abandoned the takeover, abandoned the deal, walked away from the deal, walks away from deal, dropped its bid, dropped the bid, withdrew its bid, withdraws its bid, withdrew its offer, pulled out of the deal, pulls out of the deal, backed out of the deal, merger collapsed, talks to merge collapsed, scrapped the deal, scrapped the merger, sale fell through, takeover collapsed, deal is off, deal falls through
  fr: fusion a capoté, fusion capote, fusion a échoué, accord a capoté, vente a capoté, rachat a capoté, projet de fusion abandonné, renonce au rachat, renoncé au rachat, renonce à la fusion, renoncé à la fusion, retire son offre, retiré son offre, échec de la fusion, échec de la vente, transaction a échoué, transaction abandonnée, jeté l'éponge sur le rachat
  es: fracasó la fusión, fracasa la fusión, se rompe la fusión, ruptura de la fusión, se frustró la venta, fracasó la venta, fracasó la compra, fracasó la opa, retiró su oferta, retira su oferta, retiró la opa, renunció a la compra, renunció a la fusión, desistió de la compra, desiste de la compra, se cayó el acuerdo, cayó el acuerdo, se cayó la operación, operación frustrada, acuerdo frustrado
  ru: сделка сорвалась, сделка отменена, отказалась от сделки, отказался от сделки, отказались от сделки, отозвала предложение, отозвал предложение, срыв сделки, сорвалась сделка, слияние сорвалось, отказ от сделки, отказались от слияния, сорвалось слияние, вышла из сделки

exit-market : event < withdraw
  opposite: invest
  ar: انسحاب من السوق, الانسحاب من السوق, انسحبت من السوق, تنسحب من السوق, الخروج من السوق, خرجت من السوق, وقف أنشطتها في, وقف عملياتها في, تغادر السوق, غادرت السوق, مغادرة السوق, تصفية أعمالها
  en: exit the market, exited the market, exiting the market, quit the market, leave the market, left the market, leaving the market, withdraw from the market, withdrew from the market, wind down its operations, winding down operations, ceased operations in, ended its operations in, sell its local unit, divest, divested, divestment, divestiture
  fr: se retire du marché, se retirer du marché, quitte le marché, quitter le marché, quitté le marché, retrait du marché local, cesse ses activités, cessé ses activités, cesser ses activités, désinvestissement, désinvestir
  es: abandona el mercado, abandonó el mercado, se retira del mercado, se retiró del mercado, sale del mercado, salió del mercado, cesa sus operaciones, cesó sus operaciones, desinversión, desinvertir, desinvierte, desinvierten, desinvirtió, desinvirtieron, desinvierta, desinviertan
  ru: уходит с рынка, ушла с рынка, ушёл с рынка, уход с рынка, уйдёт с рынка, ушли с рынка, покидает рынок, покинула рынок, покинул рынок, свернула бизнес, сворачивает бизнес

orders : thing
  ar: طلبيات, طلبيات جديدة, دفتر الطلبيات, طلبية, طلبيات شراء, حجوزات شراء
  en: orders fell, orders rose, new orders, order book, order backlog, factory orders
  fr: commandes, carnet de commandes, prise de commandes, prises de commandes, une commande, commande de
  es: pedidos, cartera de pedidos, nuevos pedidos, encargo, encargos
  ru: заказы, заказов, портфель заказов, новые заказы, заказ на

factory-opening : event < open, open-facility
  opposite: company-closure
  ar: افتتاح مصنع, افتتح مصنع, افتتاح المصنع, افتتحت مصنعا, افتتحت الشركة مصنعا, مصنع جديد, مصنعا جديدا, تشغيل المصنع, إنشاء مصنع, بناء مصنع, تبني مصنعا, تبني الشركة مصنعا, تشييد مصنع, ستبني مصنعا, إقامة مصنع
  en: opened a factory, opened a plant, opens a factory, opens a plant, new plant, new factory, factory opened, plant opened, opening a factory, opening a plant, build a plant, build a factory, building a plant, building a factory, built a plant, built a factory, set up a factory, set up a plant, will build a plant, opening of the plant, opening of the factory
  fr: nouvelle usine, nouvelles usines, ouvre une usine, ouvrir une usine, ouverture d'une usine, ouverture de l'usine, construire une usine, implanter une usine, inauguré une usine, inauguration de l'usine, construit une usine, construira une usine, implantation d'une usine
  es: nueva fábrica, nueva planta, abrió una fábrica, abrir una fábrica, abrirá una fábrica, abre una fábrica, apertura de una fábrica, apertura de la fábrica, construirá una planta, construirá una fábrica, construir una fábrica, construir una planta, inauguró una fábrica, inauguró una planta, levantará una fábrica
  ru: новый завод, открылся новый завод, открыла завод, открыли завод, открыл завод, открытие завода, построит завод, построить завод, построила завод, строительство завода, новую фабрику, новая фабрика, запустили завод, запуск завода

inflation-slows : event < fall, inflation
  opposite: inflation-accelerates
  ar: تباطأ التضخم, تباطؤ التضخم, يتباطأ التضخم, تراجع التضخم, انخفض التضخم, انخفاض التضخم, هبط التضخم, انحسر التضخم, تراجع معدل التضخم, انخفض معدل التضخم, انحسار التضخم, هبوط التضخم, تباطأ معدل التضخم, انخفاض معدل التضخم
  en: inflation slowed, inflation slows, inflation eased, inflation eases, inflation cooled, inflation cools, inflation fell, inflation falls, inflation dropped, inflation drops, inflation declined, inflation dipped, slowing inflation, falling inflation, easing inflation, cooling inflation, lower inflation, fall in inflation, drop in inflation, slowdown in inflation, inflation slipped, disinflation, inflation rate fell, inflation rate slowed, inflation rate eased, prices cooled, consumer prices cooled, inflation moderated
  fr: inflation a ralenti, inflation ralentit, inflation recule, inflation a reculé, inflation baisse, inflation a baissé, ralentissement de l'inflation, recul de l'inflation, baisse de l'inflation, désinflation, l'inflation a ralenti, l'inflation ralentit, l'inflation a reculé, l'inflation recule, décrue de l'inflation, reflux de l'inflation, l'inflation reflue, l'inflation s'est tassée
  es: inflación se moderó, inflación se modera, inflación se desaceleró, inflación se desacelera, inflación bajó, inflación baja, inflación cayó, inflación cae, inflación se ralentizó, inflación descendió, desaceleración de la inflación, caída de la inflación, bajada de la inflación, moderación de la inflación, inflación se redujo, inflación cede
  ru: инфляция замедлилась, замедление инфляции, инфляция замедляется, снижение инфляции, инфляция снизилась, инфляция снижается, инфляция упала, спад инфляции, замедления инфляции, замедлилась инфляция, снизилась инфляция

inflation-accelerates : event < rise, inflation
  ar: تسارع التضخم, تسارع معدل التضخم, يتسارع التضخم, ارتفع التضخم, ارتفاع التضخم, ارتفع معدل التضخم, ارتفاع معدل التضخم, قفز التضخم, صعد التضخم, زيادة التضخم, تصاعد التضخم, ارتفاع معدلات التضخم, قفز معدل التضخم
  en: inflation accelerated, inflation accelerates, inflation quickened, inflation rose, inflation rises, inflation jumped, inflation jumps, inflation surged, inflation surges, inflation soared, inflation climbed, inflation picked up, inflation picks up, inflation hit, rising inflation, soaring inflation, surging inflation, higher inflation, rise in inflation, jump in inflation, surge in inflation, inflation rate rose, inflation rate jumped, inflation rate climbed, inflation spiked, inflation speeds up
  fr: inflation a accéléré, inflation accélère, inflation s'est accélérée, inflation s'accélère, inflation grimpe, inflation a grimpé, inflation bondit, inflation a bondi, l'inflation s'est accélérée, l'inflation accélère, l'inflation s'accélère, l'inflation a grimpé, l'inflation a bondi, accélération de l'inflation, hausse de l'inflation, flambée de l'inflation, remontée de l'inflation, rebond de l'inflation, poussée d'inflation, poussée de l'inflation
  es: inflación se aceleró, inflación se acelera, inflación subió, inflación sube, inflación aumentó, inflación escaló, inflación repunta, inflación repuntó, inflación se disparó, inflación se dispara, aceleración de la inflación, aumento de la inflación, repunte de la inflación, alza de la inflación, subida de la inflación, inflación trepó
  ru: инфляция ускорилась, ускорение инфляции, инфляция ускоряется, рост инфляции, инфляция выросла, инфляция растёт, инфляция подскочила, разгон инфляции, ускорилась инфляция, выросла инфляция, ускорения инфляции, всплеск инфляции

extend-repayment : event < debt-restructuring
  ar: تمديد مهلة السداد, تمديد أجل السداد, تأجيل السداد, تأجيل سداد, إمهال المدينين, مهلة للسداد, إعادة جدولة, أرجأت سداد, تأجيل الأقساط, تمديد آجال السداد
  en: more time to repay, extended the repayment, extend the repayment, extend loan repayments, extended repayment, repayment holiday, deferred repayment, deferred payments, payment holiday, moratorium on debt, debt moratorium, rollover of the loan, rolled over the loan, roll over the loan, extended the loan
  fr: rééchelonner, rééchelonné, rééchelonnement, délai de paiement, délai de remboursement, moratoire sur la dette, report des échéances, report des remboursements, rééchelonnent, rééchelonnée, rééchelonnées, rééchelonnèrent
  es: prórroga del pago, prórroga para pagar, más tiempo para pagar, aplazamiento del pago, moratoria de la deuda, extensión del plazo de pago, refinanciar la deuda, refinanciación de la deuda, refinanció
  ru: отсрочка платежа, отсрочку платежа, отсрочка выплат, отсрочку выплат, мораторий на выплату, продлили срок погашения, рефинансирование долга, рефинансировать

bank-run : event < panic
  ar: تهافت المودعون, تهافت على سحب, تهافت على المصارف, تهافت على البنوك, تهافت العملاء على سحب, تدافع المودعين, سحب جماعي للودائع, إقبال على سحب الودائع, طوابير أمام المصارف, طوابير أمام البنوك
  en: bank run, run on the bank, run on banks, run on deposits, rush to withdraw, rushed to withdraw, queued to withdraw, depositors pulled, deposit flight, flight of deposits
  fr: ruée sur les banques, ruée aux guichets, se ruent aux guichets, ruée bancaire, panique bancaire, se sont rués aux guichets, retraits massifs
  es: corrida bancaria, pánico bancario, fuga de depósitos, retirada masiva de depósitos, acudieron en masa a retirar, retirada masiva de fondos, retiros masivos
  ru: набег вкладчиков, бегство вкладчиков, отток вкладов, банковская паника, бросились снимать деньги, массовое снятие вкладов, отток депозитов

limit-withdrawals : event < restriction
  ar: سقف على السحوبات, سقفا على السحوبات, قيود على السحب, قيود على السحوبات, تقييد السحوبات, تقييد السحب, سقف السحب, سقف السحوبات, تحديد سقف السحب, ضوابط على رأس المال
  en: cap on withdrawals, caps on withdrawals, limit on withdrawals, limits on withdrawals, withdrawal limits, withdrawal limit, limited withdrawals, restricted withdrawals, capped withdrawals, capital controls, froze deposits, frozen deposits
  fr: plafond de retrait, plafonnement des retraits, limiter les retraits, retraits plafonnés, retraits limités, contrôle des capitaux, limitation des retraits
  es: límite de retiro, límite a los retiros, límites a los retiros, límite de retirada, limitó los retiros, corralito, control de capitales, controles de capital
  ru: лимит на снятие, ограничение на снятие, лимиты на снятие, ограничили снятие, ограничил снятие наличных, контроль за движением капитала

price-freeze : event < suspend
  opposite: price-rise
  ar: تجميد الأسعار, تجميد أسعار, جمدت الأسعار, جمدت أسعار, جمدت الحكومة أسعار, تثبيت الأسعار, تثبيت أسعار, ثبتت أسعار, تجميد الإيجارات
  en: price freeze, price freezes, froze prices, freeze prices, freezing prices, freezes prices, froze fuel prices, frozen prices, rent freeze, froze rents, freeze rents, freeze on prices, freeze on rents, held down prices
  fr: gel des prix, gelé les prix, geler les prix, gèle les prix, prix gelés, gel des loyers, blocage des prix, bloquer les prix, bloqué les prix, gelé les loyers
  es: congelación de precios, congeló los precios, congelar los precios, congela los precios, precios congelados, congelación de los alquileres, congelamiento de precios, congeló los alquileres, congelar los alquileres
  ru: заморозило цены, заморозил цены, заморозили цены, заморозить цены, заморозка цен, замораживание цен, заморозки цен, цены заморожены

price-cap : event < restriction
  ar: سقف الأسعار, سقف للأسعار, سقف سعري, سقف سعر, وضع سقف للأسعار, تحديد سقف, سقف للإيجارات, تسعيرة جبرية, التسعيرة الجبرية, تسقيف الأسعار, تسقيف
  en: price cap, price caps, capped prices, cap prices, capping prices, price ceiling, rent cap, rent caps, capped rents, cap rents, rent control, rent controls, price controls, price control, cap on prices, cap on rents, price limit
  fr: plafonner les prix, plafonné les prix, plafonnement des prix, plafond de prix, plafonne les prix, plafonné les loyers, plafonnement des loyers, plafonner les loyers, encadrement des loyers, bouclier tarifaire, contrôle des prix, prix plafonné, prix plafonnés
  es: tope de precios, tope al precio, topar los precios, topó los precios, topó los alquileres, topar los alquileres, tope a los alquileres, control de precios, controles de precios, precio máximo, precios máximos, límite de precios, tope del alquiler
  ru: потолок цен, потолка цен, предельная цена, предельные цены, ограничило цены, ограничение цен, ограничили цены, регулирование цен, ценовой потолок

pass-budget : event < pass-law, budget
  opposite: reject-budget
  ar: أقر الموازنة, أقر الميزانية, أقر البرلمان الموازنة, أقر البرلمان الميزانية, أقر مجلس النواب الموازنة, إقرار الموازنة, إقرار الميزانية, اعتماد الموازنة, اعتمد الموازنة, اعتمدت الموازنة, المصادقة على الموازنة, المصادقة على الميزانية, صادق على الموازنة, صادق البرلمان على الميزانية, صادق على قانون المالية, وافق على الموازنة, وافق البرلمان على الموازنة, وافق البرلمان على الميزانية, تمرير الموازنة, الموافقة على الموازنة, تمرير الميزانية, إقرار موازنة
  en: passed the budget, passes the budget, passes budget, passing the budget, pass the budget, approved the budget, approves budget, approve the budget, adopted the budget, adopts budget, budget was passed, budget passed, budget was approved, budget approved, budget was adopted, backed the budget, voted for the budget, budget vote passed, budget clears, passed a budget
  fr: adopté le budget, adopte le budget, adopter le budget, budget adopté, budget a été adopté, voté le budget, vote le budget, adoption du budget, approuvé le budget, approuve le budget, vote du budget, budget voté, adopté le projet de budget, budget définitivement adopté
  es: aprobó el presupuesto, aprueba el presupuesto, aprobó los presupuestos, aprueba los presupuestos, aprobar el presupuesto, aprobar los presupuestos, presupuesto aprobado, aprobación del presupuesto, aprobación de los presupuestos, presupuesto fue aprobado, aprobaron el presupuesto, visto bueno al presupuesto, luz verde al presupuesto
  ru: принял бюджет, приняла бюджет, приняли бюджет, утвердил бюджет, утвердила бюджет, утвердили бюджет, одобрил бюджет, одобрила бюджет, бюджет принят, бюджет утверждён, бюджет одобрен, принятие бюджета, утверждение бюджета, принятии бюджета

reject-budget : event < reject, budget, reject-law
  ar: رفض الموازنة, رفض الميزانية, رفض مشروع الموازنة, رفض مشروع الميزانية, رفض البرلمان الموازنة, رفض البرلمان الميزانية, رفض النواب مشروع الموازنة, رفض النواب الموازنة, أسقط البرلمان الموازنة, إسقاط الموازنة, سقوط الموازنة, صوت ضد الموازنة, صوتوا ضد الموازنة, سقطت الموازنة
  en: voted down the budget, rejected the budget, rejects budget, rejects the budget, reject the budget, rejecting the budget, budget was rejected, budget rejected, budget was voted down, budget voted down, budget defeated, budget was defeated, voted against the budget, threw out the budget, failed to pass the budget, failed to pass a budget, budget failed
  fr: rejeté le budget, rejette le budget, rejeter le budget, budget rejeté, budget a été rejeté, rejet du budget, voté contre le budget, retoqué le budget, rejeté le projet de budget
  es: rechazó el presupuesto, rechaza el presupuesto, rechazó los presupuestos, rechaza los presupuestos, rechazaron el presupuesto, rechazar el presupuesto, presupuesto rechazado, rechazo del presupuesto, rechazo a los presupuestos, tumbó el presupuesto, tumbó los presupuestos, tumba los presupuestos, devolución de los presupuestos
  ru: отклонил бюджет, отклонила бюджет, отклонили бюджет, отверг бюджет, отвергли бюджет, отвергла бюджет, бюджет отклонён, бюджет отвергнут, проголосовали против бюджета

deficit-widens : event < increase, deficit
  opposite: deficit-narrows
  ar: اتسع العجز, اتسع عجز, اتسع عجز الموازنة, اتسع عجز الميزانية, اتساع العجز, اتساع عجز, ارتفع العجز, ارتفع عجز, ارتفاع العجز, ارتفاع عجز, تفاقم العجز, تفاقم عجز, زاد العجز, زيادة العجز, ارتفع عجز الموازنة, ارتفع عجز الميزانية
  en: deficit widened, deficit widens, deficit grew, deficit rose, deficit swelled, deficit ballooned, deficit increased, deficit jumped, deficit expanded, widening deficit, growing deficit, wider deficit, deficit deepened, gap widened, shortfall widened, deficit is growing
  fr: déficit s'est creusé, déficit se creuse, déficit s'est aggravé, déficit a augmenté, déficit augmente, creusement du déficit, aggravation du déficit, déficit s'est élargi, déficit se creusera, creuser le déficit, creusé le déficit, hausse du déficit
  es: déficit se amplió, déficit se amplía, déficit aumentó, déficit aumenta, déficit creció, déficit crece, déficit subió, déficit se agrandó, aumento del déficit, ampliación del déficit, déficit se disparó, déficit se dispara
  ru: дефицит вырос, дефицит увеличился, дефицит растёт, рост дефицита, увеличение дефицита, дефицит расширился, дефицит увеличивается

deficit-narrows : event < reduce, deficit
  ar: تقلص العجز, تقلص عجز, تراجع العجز, تراجع عجز, انخفض العجز, انخفض عجز, انخفاض العجز, انخفاض عجز, خفض العجز, خفض عجز, تقليص العجز, تقليص عجز, انكماش العجز, تقلص عجز الموازنة, تراجع عجز الموازنة, انخفض عجز الموازنة
  en: deficit narrowed, deficit narrows, deficit shrank, deficit shrinks, deficit fell, deficit dropped, deficit declined, narrowing deficit, smaller deficit, shrinking deficit, cut the deficit, reduce the deficit, reduced the deficit, narrowed the deficit, deficit reduction, gap narrowed, shortfall narrowed, close the deficit, shrink the deficit, trim the deficit
  fr: déficit s'est réduit, déficit se réduit, déficit a diminué, déficit a reculé, déficit recule, réduction du déficit, réduire le déficit, réduit le déficit, baisse du déficit, résorber le déficit, résorption du déficit, déficit s'est résorbé
  es: déficit se redujo, déficit se reduce, déficit bajó, déficit baja, déficit cayó, déficit cae, reducción del déficit, reducir el déficit, reduce el déficit, redujo el déficit, caída del déficit, recortar el déficit, recorte del déficit
  ru: дефицит сократился, дефицит снизился, дефицит уменьшился, сокращение дефицита, снижение дефицита, сократить дефицит, дефицит сокращается, сократил дефицит

keep-subsidy : event < remain, subsidy
  opposite: subsidy-cut
  ar: أبقت على الدعم, أبقت الحكومة على دعم, أبقت الحكومة على الدعم, الإبقاء على الدعم, إبقاء الدعم, الحفاظ على الدعم, استمرار الدعم, استمرار دعم, الإبقاء على دعم, مواصلة الدعم
  en: keep subsidies, kept subsidies, keeps subsidies, maintain subsidies, maintained subsidies, retain subsidies, retained subsidies, subsidies will stay, subsidies will remain, keep the subsidy, kept the subsidy, subsidies maintained, extend the subsidy, extended subsidies
  fr: maintenir les subventions, maintenu les subventions, maintien des subventions, maintient les subventions, conserver les subventions
  es: mantener los subsidios, mantuvo los subsidios, mantiene los subsidios, mantener el subsidio, mantendrá los subsidios, mantenimiento de los subsidios, mantuvo el subsidio
  ru: сохранить субсидии, сохранило субсидии, сохранил субсидии, сохранит субсидии, сохранение субсидий, продлило субсидии

lift-ban : event < lift-restriction
  opposite: ban
  ar: رفع الحظر, رفعت الحظر, ألغت الحظر, إلغاء الحظر, رفع حظر, رفعت حظر, إنهاء الحظر, رفع المنع, ألغي الحظر, رفع الحظر عن, رفعت الحكومة الحظر
  en: ban was lifted, lifted the ban, lifted a ban, lifts the ban, lifts ban, lift the ban, lifting the ban, ended the ban, ends ban, end the ban, scrapped the ban, scraps the ban, overturned the ban, reversed the ban, ban lifted, removed the ban, dropped the ban, ban was scrapped, ban was ended, ban was overturned, revoked the ban
  fr: levé l'interdiction, lève l'interdiction, lever l'interdiction, levée de l'interdiction, interdiction levée, interdiction a été levée, mis fin à l'interdiction, levé l'embargo, levée de l'embargo, embargo levé
  es: levantó la prohibición, levanta la prohibición, levantar la prohibición, levantamiento de la prohibición, prohibición levantada, levantó el veto, levanta el veto, levantar el veto, fin de la prohibición, levantaron la prohibición, eliminó la prohibición, levantó la veda
  ru: сняла запрет, снял запрет, сняли запрет, снимет запрет, снимает запрет, снять запрет, снятие запрета, запрет снят, отменил запрет, отменила запрет, отменили запрет, отмена запрета, запрет отменён, снятии запрета

production-unchanged : event < remain-stable, production
  opposite: production-cut, production-increase
  ar: أبقى المنتجون على مستويات الإنتاج, الإبقاء على مستويات الإنتاج, الإبقاء على الإنتاج, أبقت على مستويات الإنتاج, أبقت على الإنتاج, أبقى على الإنتاج, تثبيت الإنتاج, الحفاظ على مستويات الإنتاج, مستويات الإنتاج الحالية
  en: left production unchanged, leave production unchanged, leaves production unchanged, kept production unchanged, keep production unchanged, keeps production unchanged, left output unchanged, leaves output unchanged, leave output unchanged, kept output unchanged, keep output unchanged, keeps output unchanged, output unchanged, production unchanged, kept output steady, keep output steady, kept production steady, keeps output steady, maintain output, maintained output, held output steady, hold output steady, kept quotas unchanged, output policy unchanged
  fr: maintenu leur production, maintenu sa production, maintenir leur production, maintenir la production, maintient sa production, production inchangée, laissé leur production inchangée, laisser la production inchangée, laissé la production inchangée, quotas inchangés, maintien de la production
  es: mantuvo la producción, mantiene la producción, mantener la producción, mantuvieron la producción, mantuvo su producción, mantendrá la producción
  ru: сохранили добычу, сохранил добычу, сохранить добычу, сохранили уровень добычи, сохранить уровень добычи, сохранение добычи

extend-cuts : event < extend-term, production-cut
  ar: تمديد تخفيضات الإنتاج, مدد التحالف تخفيضات, تمديد خفض الإنتاج, مددت تخفيضات, مددت خفض الإنتاج, تمديد التخفيضات, مدد تخفيضات الإنتاج, تمديد الخفض الطوعي, مددت التخفيضات
  en: rolled over its cuts, rolled over the cuts, roll over cuts, rolls over cuts, rolling over cuts, extended its cuts, extended the cuts, extends cuts, extend the cuts, extend cuts, extended production cuts, extended output cuts, prolonged the cuts, extension of cuts, extension of the cuts, extended its output cuts
  fr: prolongé ses coupes, prolonge ses coupes, prolonger ses coupes, prolonger les coupes, prolongé les coupes, prolongent leurs coupes, prolongé leurs coupes, reconduit ses coupes, prolongation des coupes, reconduire les coupes
  es: prorrogó los recortes, prorroga los recortes, prorrogar los recortes, extendió los recortes, extiende los recortes, extender los recortes, prórroga de los recortes, prolongó los recortes, prolonga los recortes, extensión de los recortes
  ru: продлила сокращение добычи, продлили сокращение добычи, продлить сокращение добычи, продление сокращения добычи, продлит сокращение добычи, продлила ограничения добычи, продлили сделку опек

gas-flow-stopped : event < stop
  opposite: gas-flow-resumed
  ar: توقف تدفق الغاز, توقف ضخ الغاز, توقف ضخ النفط, توقف إمدادات الغاز, وقف إمدادات الغاز, قطع إمدادات الغاز, انقطاع إمدادات الغاز, وقف ضخ الغاز, وقف تصدير الغاز, قطع الغاز, أوقفت إمدادات الغاز, أوقفت ضخ الغاز, توقف تدفق النفط, قطعت إمدادات الغاز, قطعت الغاز
  en: gas flows stopped, gas flow stopped, gas supplies were halted, gas supplies halted, halted gas supplies, halts gas supplies, cut off gas supplies, cut off gas, cuts off gas, cutting off gas, gas was cut off, gas cut-off, stopped pumping gas, stops pumping gas, turned off the taps, turn off the taps, turned off the gas, gas supply was cut, gas supplies were cut, flow of gas stopped, flows were halted, halted flows, stopped gas flows, oil flows stopped, stopped gas deliveries, gas deliveries stopped, suspended gas supplies, suspended gas deliveries
  fr: livraisons de gaz interrompues, interrompu les livraisons de gaz, interrompu ses livraisons de gaz, coupé le gaz, coupe le gaz, couper le gaz, coupé les livraisons de gaz, suspendu les livraisons de gaz, suspendu ses livraisons de gaz, arrêt des livraisons de gaz, interruption des livraisons de gaz, fermé le robinet du gaz, fermer le robinet, fermé les vannes, vannes ont été fermées, fermeture des vannes, coupure du gaz
  es: corte de gas, cortó el gas, corta el gas, cortar el gas, cortó el suministro de gas, corta el suministro de gas, corte del suministro de gas, interrumpió el suministro de gas, suspendió el suministro de gas, suspende el suministro de gas, cerró el grifo, cierra el grifo, cierre del grifo, flujo de gas se detuvo, detuvo el flujo de gas, suspensión del suministro de gas
  ru: прокачка газа прекращена, прекратил прокачку газа, прекратила прокачку, прекращена прокачка, остановлена прокачка, прокачка остановлена, прекратил поставки газа, прекратила поставки газа, прекращение поставок газа, остановил поставки газа, остановила поставки газа, остановка прокачки, перекрыл газ, перекрыла газ, перекрыли газ, отключили газ, отключил газ, прекращены поставки газа, приостановил поставки газа

gas-flow-resumed : event < resume
  ar: استؤنف ضخ الغاز, استئناف ضخ الغاز, استئناف ضخ النفط, استئناف تدفق الغاز, استئناف إمدادات الغاز, استأنفت إمدادات الغاز, استأنفت ضخ الغاز, عودة ضخ الغاز, عودة تدفق الغاز, عاد الغاز إلى التدفق, عودة إمدادات الغاز, استئناف تدفق النفط
  en: gas began flowing again, gas started flowing again, gas is flowing again, gas flows resumed, gas flow resumed, resumed gas supplies, resumes gas supplies, resumed gas flows, gas supplies resumed, resumption of gas supplies, resumption of gas flows, resumed pumping, resumed gas deliveries, restored gas supplies, gas supplies restored, flows resumed, oil flows resumed, turned the taps back on
  fr: reprise des livraisons de gaz, livraisons de gaz ont repris, repris les livraisons de gaz, repris ses livraisons de gaz, rouvert le robinet, rouvert les vannes, rouvrir le robinet, gaz a recommencé à circuler, reprend les livraisons de gaz
  es: reanudó el suministro de gas, reanuda el suministro de gas, reanudación del suministro de gas, reanudó el flujo de gas, reabrió el grifo, reabre el grifo, volvió a fluir el gas, reanudó el bombeo, reanuda el bombeo
  ru: прокачка возобновлена, возобновлена прокачка, возобновил прокачку, возобновила прокачку, возобновил поставки газа, возобновила поставки газа, возобновление поставок газа, возобновление прокачки, поставки газа возобновлены, возобновлены поставки газа

discover-deposit : event < discover
  ar: اكتشاف حقل غاز, اكتشف حقل غاز, اكتشاف حقل نفط, اكتشاف نفطي, اكتشاف غازي, كشف نفطي جديد, اكتشاف بئر, اكتشاف الغاز, اكتشاف النفط, كشف غازي, اكتشافات الغاز, احتياطيات جديدة
  en: struck oil, strike oil, strikes oil, oil discovery, gas discovery, gas find, oil find, discovered oil, discovered gas, discovered a gas field, found oil, found gas, gas field was discovered, oil field was discovered, offshore discovery, discovery of oil, discovery of gas, gas deposit was found
  fr: gisement découvert, découvert un gisement, découvre un gisement, découverte d'un gisement, découverte de pétrole, découverte de gaz, découverte d'hydrocarbures, gisement de gaz a été découvert
  es: descubrió un yacimiento, descubre un yacimiento, descubrimiento de un yacimiento, hallazgo de petróleo, hallazgo de gas, descubrimiento de petróleo, descubrimiento de gas, descubrió petróleo, descubrió gas, halló petróleo
  ru: открыто месторождение, открыли месторождение, открыла месторождение, открыл месторождение, открытие месторождения, обнаружено месторождение, обнаружили месторождение, нашли нефть, обнаружила нефть

reactor-shutdown : event < close-facility
  opposite: reactor-restart
  ar: إيقاف المفاعل, أوقف المفاعل, أوقف المفاعل عن العمل, إغلاق المفاعل, إطفاء المفاعل, توقف المفاعل, توقف المحطة النووية, إيقاف تشغيل المفاعل, خروج المفاعل من الخدمة, إغلاق المحطة النووية
  en: reactor was shut down, reactor shut down, shut down the reactor, shut down a reactor, reactor shutdown, reactor was taken offline, reactor taken offline, took the reactor offline, reactor tripped, reactor was switched off, reactor was halted, switched off the reactor, shutdown of the reactor, reactors were shut down
  fr: réacteur a été arrêté, réacteur arrêté, arrêt du réacteur, mis à l'arrêt le réacteur, réacteur mis à l'arrêt, réacteur à l'arrêt, arrêt de la centrale, réacteur s'est arrêté, réacteurs à l'arrêt, arrêt automatique du réacteur
  es: reactor fue desconectado, desconexión del reactor, desconectó el reactor, parada del reactor, parada automática del reactor, paró el reactor, apagado del reactor, reactor parado, cierre del reactor, cierre de la central nuclear
  ru: реактор остановлен, остановка реактора, остановили реактор, остановлен реактор, реактор заглушен, энергоблок остановлен, энергоблок отключён, отключили энергоблок, отключение энергоблока, отключён от сети, отключили от сети, остановка энергоблока

reactor-restart : event < restore
  ar: إعادة تشغيل المفاعل, أعيد تشغيل المفاعل, إعادة تشغيل المحطة النووية, عودة المفاعل إلى العمل, أعادت تشغيل المفاعل
  en: reactor was restarted, restart the reactor, restarted the reactor, restart of the reactor, reactor restart, reactor was reconnected, reconnected to the grid, reactor back online, reactor restarted, restarting the reactor
  fr: réacteur redémarré, réacteur a redémarré, redémarrage du réacteur, redémarrer le réacteur, réacteur a été redémarré, réacteur relancé, reconnecté au réseau
  es: reactor se reconectó, reconexión del reactor, reinicio del reactor, reinició el reactor, reactor volvió a operar, reconectado a la red, reconectó el reactor
  ru: реактор запущен, перезапуск реактора, запустили реактор, энергоблок запущен, энергоблок включён, включён в сеть, вернули в сеть, подключён к сети, подключили к сети

vote-strike : event < vote, labour-strike
  ar: صوت العمال لصالح الإضراب, صوتوا لصالح الإضراب, صوت لصالح الإضراب, التصويت على الإضراب, التصويت لصالح الإضراب, صوتت النقابة لصالح الإضراب, أيدوا الإضراب
  en: voted to strike, vote to strike, votes to strike, voted for a strike, vote for a strike, voted for strike action, voted in favour of strike action, voted in favor of a strike, backed strike action, backs strike action, back strike action, voted to walk out, strike ballot, strike vote, vote for strike, strike authorisation, strike authorization
  fr: voté la grève, votent la grève, vote la grève, vote de la grève, voté pour la grève, voté en faveur de la grève, votent pour la grève
  es: votaron a favor de la huelga, votaron la huelga, votan a favor de la huelga, votaron por la huelga, votó a favor de la huelga, votación de huelga, aprobaron la huelga
  ru: проголосовали за забастовку, голосование о забастовке, проголосовал за забастовку, проголосуют за забастовку, поддержали забастовку, голосовали за забастовку

return-to-work : event < resume
  opposite: walkout
  ar: عودة إلى العمل, العودة إلى العمل, عادوا إلى العمل, عاد العمال إلى العمل, عادوا إلى أعمالهم, عاد العمال, عادوا لعملهم, استأنفوا العمل, استأنف العمال العمل, استئناف العمل, استأنف الموظفون العمل, العودة للعمل, عادوا للعمل, يعودون إلى العمل, سيعودون إلى العمل, عاد الموظفون إلى العمل, مباشرة أعمالهم
  en: went back to work, go back to work, going back to work, goes back to work, gone back to work, back to work, back at work, returned to work, return to work, returning to work, returns to work, returned to their jobs, return to their jobs, resumed work, resume work, resuming work, resumes work, restarted work, were back on the job, back on the job, back on shift
  fr: reprise du travail, repris le travail, reprennent le travail, reprendre le travail, reprendront le travail, retournés au travail, retour au travail, reprise de l'activité, retournent au travail, reprend le travail, retourner au travail
  es: volvieron al trabajo, vuelven al trabajo, vuelta al trabajo, volverán al trabajo, volver al trabajo, regresaron al trabajo, regresan al trabajo, regreso al trabajo, regresarán al trabajo, retomaron sus labores, retomaron el trabajo, retoman sus labores, reanudaron sus labores, reanudaron el trabajo, reanudan labores, retorno al trabajo, reincorporaron a sus puestos, se reincorporaron al trabajo
  ru: вернулись к работе, вернулся к работе, возвращаются к работе, вернутся к работе, вернуться к работе, возвращение к работе, возобновили работу, вышли на работу, приступили к работе, возвращение на работу, вернулись на рабочие места, вернулись на работу, вернутся на работу

strike-illegal : event < illegal
  en: strike was declared illegal, strike declared illegal, declared the strike illegal, banned the strike, strike was banned, strike ban, ruled the strike illegal, outlawed the strike, strike was ruled illegal, illegal strike, unlawful strike, barred the strike
  fr: grève a été jugée illégale, grève jugée illégale, grève illégale, interdit la grève, grève interdite, interdiction de la grève, grève déclarée illégale
  es: huelga fue declarada ilegal, huelga declarada ilegal, huelga ilegal, declaró ilegal la huelga, prohibió la huelga, declararon ilegal la huelga, paro ilegal
  ru: забастовку признали незаконной, забастовка признана незаконной, незаконная забастовка, признал забастовку незаконной, запретил забастовку, запретили забастовку

lockout : event
  ar: إغلاق تعجيزي, منع العمال من دخول المصنع, إغلاق المصنع أمام العمال
  en: locked out, lockout, lock-out, locked out workers, locks out, lockouts
  fr: lock-out, lock-outé
  es: cierre patronal, lockout
  ru: локаут, локаута

fuel-shortage : event < shortage
  ar: نفاد البنزين, نفاد الوقود, أزمة وقود, أزمة الوقود, أزمة بنزين, أزمة البنزين, أزمة محروقات, أزمة المحروقات, شح الوقود, شح البنزين, نقص البنزين, طوابير البنزين, طوابير أمام محطات الوقود, طوابير أمام محطات البنزين, نفاد المحروقات
  en: fuel ran short, fuel shortage, fuel shortages, petrol shortage, petrol shortages, gasoline shortage, fuel crisis, fuel ran out, ran out of fuel, ran out of petrol, running out of fuel, pumps ran dry, pumps run dry, dry pumps, queues at petrol stations, queues for petrol, queues for fuel, lines at gas stations, fuel rationing, out of petrol
  fr: rupture de carburant, pénurie de carburant, pénurie d'essence, pénuries de carburant, stations à sec, manque de carburant, manque d'essence, files d'attente devant les stations, panne sèche, rationnement du carburant
  es: escasez de combustible, escasez de gasolina, falta de combustible, falta de gasolina, desabastecimiento de combustible, filas en las gasolineras, colas en las gasolineras, crisis de combustible
  ru: нехватка топлива, нехватка бензина, дефицит топлива, дефицит бензина, бензин закончился, топливо закончилось, очереди на заправках, топливный кризис, очереди за бензином, кончился бензин

good-harvest : event < harvest
  opposite: poor-harvest
  ar: محصول وفير, محصولا وفيرا, محصول قياسي, محصولا قياسيا, حصاد وفير, حصاد قياسي, موسم وفير, موسما وفيرا, موسم زراعي جيد, إنتاج وفير, ارتفع محصول, زيادة المحصول, ارتفاع محصول, محصول جيد, صابة قياسية, صابة
  en: bumper harvest, bumper crop, record harvest, record crop, good harvest, plentiful harvest, abundant harvest, strong harvest, harvest rose, harvest was up, bigger harvest, best harvest, rich harvest
  fr: récolte record, récoltes records, bonne récolte, bonnes récoltes, récolte exceptionnelle, récolte abondante, moisson exceptionnelle, bonne moisson, récolte a progressé, récolte en hausse, hausse de la récolte
  es: cosecha récord, buena cosecha, cosecha abundante, cosecha excepcional, cosecha histórica, cosechas récord, aumento de la cosecha, cosecha creció, cosecha aumentó, cosecha crecerá
  ru: рекордный урожай, рекордного урожая, хороший урожай, богатый урожай, урожай вырос, урожай увеличился, высокий урожай, богатого урожая

poor-harvest : event < harvest
  ar: تراجع محصول, تراجع المحصول, انخفض محصول, انخفاض محصول, انخفاض المحصول, تراجع إنتاج القمح, محصول ضعيف, محصول هزيل, موسم ضعيف, موسم زراعي سيئ, شح المحصول, ضعف المحصول, حصاد ضعيف, انخفض المحصول
  en: poor harvest, bad harvest, weak harvest, disappointing harvest, failed harvest, crop failure, crop failures, harvest failed, harvest fell, harvest was down, harvest dropped, harvest plunged, smaller harvest, worst harvest, yields dropped, yields fell, lower yields, crop losses, lost crops, meagre harvest, failed crops, crops failed
  fr: mauvaise récolte, mauvaises récoltes, récolte décevante, récolte a chuté, récolte chute, récolte en baisse, baisse de la récolte, maigre récolte, rendements en baisse, pertes de récoltes, récolte catastrophique, mauvaise moisson, récolte a baissé
  es: mala cosecha, malas cosechas, cosecha cayó, cosecha cae, cosecha bajó, caída de la cosecha, baja cosecha, pérdida de cosechas, pérdida de la cosecha, pérdidas de cultivos, pobre cosecha, merma de la cosecha, cosecha se redujo, cosecha se desplomó
  ru: плохой урожай, неурожай, неурожая, урожай упал, урожай снизился, урожай сократился, снижение урожая, падение урожая, низкий урожай, потери урожая, гибель урожая, сокращение урожая

crop-damage : event < damage
  ar: أتلف المحصول, أتلفت المحاصيل, أتلف المحاصيل, أتلف الصقيع نصف المحصول, أتلف الصقيع, إتلاف المحاصيل, تلف المحاصيل, تضررت المحاصيل, دمر المحاصيل, دمرت المحاصيل, التهم الجراد المحاصيل, التهم المحاصيل, أضرار بالمحاصيل, أضرار في المحاصيل, خسائر في المحاصيل, تلف المزروعات, أضرار بالمزروعات, أتلفت المزروعات
  en: destroyed crops, devastated crops, ruined crops, ravaged crops, damaged crops, wiped out crops, devoured crops, crops were destroyed, crops were ruined, crops were damaged, crops destroyed, crops ruined, crop damage, damage to crops, ravaged the fields, flattened crops, withered crops, crops withered, crops wilted, ravaged farmland, ate crops
  fr: détruit les récoltes, détruit les cultures, ravagé les récoltes, ravagé les cultures, récoltes détruites, cultures détruites, dégâts aux cultures, dévasté les cultures, anéanti les récoltes, endommagé les cultures, cultures dévastées, récoltes perdues, dégâts agricoles, cultures ravagées
  es: destruyó cultivos, destruyó los cultivos, arrasó los cultivos, arrasó cultivos, arruinó la cosecha, arruinó las cosechas, cultivos destruidos, cultivos arrasados, daños en los cultivos, daños a los cultivos, dañó los cultivos, dañó cultivos, devastó los cultivos, cultivos dañados, perdió la cosecha
  ru: уничтожил посевы, уничтожила посевы, уничтожили посевы, погубил урожай, погубила урожай, погубили урожай, погибли посевы, погубили посевы, гибель посевов, уничтожены посевы, посевы погибли, повредил посевы, уничтожил урожай, уничтожила урожай

cull-livestock : event < kill
  ar: إعدام الدواجن, إعدام الدجاج, أعدمت السلطات آلاف الدجاج, إعدام الطيور, أعدمت الدواجن, ذبح الدواجن, إعدام الماشية, إعدام الأبقار, إعدام القطيع, إعدام طيور
  en: cull, culled, culling, culls, cull of poultry, culled chickens, slaughtered chickens, slaughter of chickens, destroyed birds, birds were destroyed, slaughter the herd, slaughtered cattle, poultry cull, animals were slaughtered, put down animals
  fr: abattage de volailles, abattage des volailles, poulets ont été abattus, volailles ont été abattues, canards ont été abattus, abattre les volailles, euthanasié les animaux, troupeau abattu, abattage du troupeau, bêtes abattues, vaches abattues
  es: sacrificio de aves, sacrificio de pollos, sacrificio de animales, sacrificados, sacrificaron, sacrificadas, sacrificar aves, sacrificó aves, aves sacrificadas, sacrificio sanitario, matanza de aves
  ru: забой птицы, забили птицу, уничтожение птицы, уничтожили птицу, забой скота, забили скот, умертвили птицу, уничтожено поголовье, кур забили, забой кур, уничтожение поголовья

pest : thing
  ar: آفات, آفة زراعية, آفات زراعية, دودة الحشد, سوسة النخيل, حشرات ضارة
  en: pests, crop pest, crop pests, armyworm, fall armyworm, infestation, infestations, infested, weevil, caterpillars
  fr: ravageurs, nuisibles, insectes ravageurs, chenille légionnaire, infestation
  es: plagas, plaga, gusano cogollero, infestación, insectos
  ru: вредители, вредителей, нашествие вредителей, нашествие насекомых

tractor : thing < vehicle
  ar: جرار, جرارات, جرار زراعي, جرارات زراعية, بالجرارات, جراراتهم
  en: tractor, tractors, tractor convoy, combine harvester
  fr: tracteur, tracteurs, moissonneuse, convoi de tracteurs, leurs tracteurs
  es: tractor, tractores, tractorada, cosechadora
  ru: трактор, тракторы, трактора, тракторов, тракторами, комбайн, комбайны

state-purchase : event < buy
  ar: تشتري الدولة القمح, شراء القمح من المزارعين, توريد القمح, استلام القمح, تسعيرة القمح, سعر توريد, سعر شراء القمح, استلام المحصول
  en: buys wheat from farmers, buy wheat from farmers, bought wheat from farmers, procurement price, guaranteed price, minimum support price, state procurement, fixed price, grain procurement
  fr: prix garanti, achat public, achète le blé, prix d'achat garanti, prix fixe, prix d'achat du blé
  es: precio de garantía, precio garantizado, compra pública, compra el trigo, precio fijo, precio mínimo garantizado, acopio
  ru: закупает зерно, закупки зерна, закупочная цена, закупочные цены, государственные закупки зерна, твёрдая цена, твёрдой цене, фиксированной цене

fish-catch : thing < fishing
  ar: حصص صيد, حصص الصيد, حصة صيد, كمية الصيد, كميات الصيد, صيد السردين, صيد الأسماك, صيد السمك, صيد الأخطبوط
  en: catch fell, catch rose, fish catch, herring catch, cod catch, tuna catch, landings of fish, catch limit, catch limits, fishing quota, fishing quotas, overfishing, herring, sardines, tuna, mackerel
  fr: prises de poisson, quota de pêche, quotas de pêche, surpêche, hareng, sardine, thon
  es: cuota de pesca, cuotas de pesca, sobrepesca, arenque, sardina, atún, merluza
  ru: улов, улова, уловы, вылов, вылова, вылове, квота на вылов, квоты на вылов, перелов, сельдь, тунец

fishing-season : event < fishing
  ar: موسم الصيد, موسم صيد, افتتاح موسم الصيد, راحة بيولوجية, الراحة البيولوجية, فترة الراحة البيولوجية
  en: fishing season, fishing ban, closed season, fishing season opened, season for fishing, fishing moratorium
  fr: saison de pêche, repos biologique, fermeture de la pêche, ouverture de la pêche, campagne de pêche
  es: temporada de pesca, temporada pesquera, veda de pesca, apertura de la pesca
  ru: сезон лова, рыболовный сезон, путина, путины, запрет на лов

water-rationing : event < restriction, water-shortage
  ar: تقنين المياه, تقنين توزيع المياه, تقنين مياه الشرب, قطع المياه, انقطاع المياه, ترشيد المياه, تقنين استهلاك المياه, نظام الحصص للمياه, انقطاعات المياه
  en: water rationing, rationed water, water is rationed, ration water, rationing of water, hosepipe ban, hosepipe bans, water restrictions, water use restrictions, water cuts, water cut, water was cut off, water supplies cut
  fr: rationnement de l'eau, eau rationnée, eau est rationnée, l'eau est rationnée, restrictions d'eau, rationner l'eau, coupures d'eau, coupure d'eau, restrictions d'usage de l'eau, rationnement d'eau
  es: racionamiento de agua, racionamiento del agua, racionar el agua, restricciones de agua, cortes de agua, corte de agua, restricciones al consumo de agua, restricción de agua
  ru: воду дают по графику, подача воды по графику, ограничение водоснабжения, нормирование воды, отключение воды, отключения воды, вода по графику, перебои с водой, отключили воду

house-prices : thing < price, real-estate
  ar: أسعار المنازل, أسعار العقارات, أسعار المساكن, أسعار الشقق, أسعار البيوت, أسعار السكن, سعر المنازل
  en: house prices, home prices, property prices, housing prices, house price, home price, price of homes, price of a home
  fr: prix de l'immobilier, prix immobiliers, prix des logements, prix des maisons, prix du logement, prix de vente des logements
  es: precios de la vivienda, precio de la vivienda, precios de las viviendas, precio de las viviendas, precios inmobiliarios, precio de los pisos, precios de los inmuebles
  ru: цены на жильё, цены на квартиры, стоимость жилья, цен на жильё, цены на недвижимость, цен на недвижимость, ценам на жильё

social-housing : thing < housing
  ar: إسكان اجتماعي, الإسكان الاجتماعي, مساكن شعبية, سكن اجتماعي, السكن الاجتماعي, إسكان منخفض الكلفة, مساكن ميسورة التكلفة, سكن عمومي
  en: affordable homes, affordable housing, social housing, council homes, council houses, council housing, public housing, low-cost housing, low-cost homes, social homes
  fr: logements sociaux, logement social, hlm, logements abordables, habitat social
  es: vivienda social, viviendas sociales, vivienda asequible, viviendas asequibles, vivienda pública, viviendas públicas, viviendas protegidas, vivienda protegida, viviendas de interés social
  ru: социальное жильё, доступное жильё, социального жилья, доступного жилья, муниципальное жильё

hand-over-keys : event < hand-over
  ar: سلمت مفاتيح, تسليم مفاتيح, تسليم المفاتيح, تسلموا مفاتيح, تسلم مفاتيح, سلم مفاتيح, استلام مفاتيح, تسليم الشقق, تسليم الوحدات السكنية, تسليم وحدات سكنية
  en: keys were handed over, handed over the keys, handed over keys, handing over the keys, hand over the keys, received the keys, received keys, got the keys, given the keys, keys handed over, handover of keys
  fr: remise des clés, clés ont été remises, remis les clés, remettre les clés, reçu les clés, reçu leurs clés, clés remises
  es: entrega de llaves, entregó las llaves, se entregaron las llaves, entregaron las llaves, recibieron las llaves, entregan las llaves, entrega las llaves, entrega de viviendas, entregó viviendas
  ru: вручили ключи, вручил ключи, вручение ключей, ключи вручили, получили ключи, выдали ключи, вручены ключи, передали ключи, получила ключи

squatter : thing
  ar: واضعو اليد, عشوائيات, سكان العشوائيات, ساكنو العشوائيات
  en: squatter, squatters, squat, squatting, squatted
  fr: squatteur, squatteurs, squat, squats, squatté
  es: okupa, okupas, ocupantes ilegales, okupación, ocupación ilegal
  ru: сквоттеры, сквоттер, самозахват, незаконные жильцы

start-works : event < begin
  opposite: project-suspended
  ar: بدأت أشغال, بدأت الأشغال, بدأت أعمال البناء, بدء الأشغال, بدء أعمال البناء, بدء أعمال, انطلاق الأشغال, انطلقت الأشغال, انطلاق أشغال, انطلقت أشغال, بدأت أعمال, بدء البناء, بدء بناء, بدأ بناء, بدء العمل في المشروع, بدأ العمل في المشروع, انطلاق أعمال
  en: work began, work on the tunnel began, work has begun, work started, work has started, work gets under way, construction began, construction started, construction has begun, construction has started, construction begins, construction starts, construction gets under way, start of construction, began construction, begin construction, begins construction, started construction, started building, began building, begin building, start building, building began, building work began, building work started, work to begin, works began
  fr: travaux ont commencé, travaux ont débuté, travaux débutent, travaux commencent, travaux débuteront, travaux commenceront, début des travaux, démarrage des travaux, chantier a démarré, chantier a débuté, chantier démarre, chantier a commencé, lancement des travaux, début du chantier, lancé les travaux, lancer les travaux, travaux ont démarré
  es: obras comenzaron, obras empezaron, obras comienzan, obras empiezan, comenzaron las obras, comienzan las obras, empezaron las obras, empiezan las obras, inicio de las obras, inicio de obras, iniciaron las obras, inician las obras, arrancaron las obras, arrancan las obras, comenzó la construcción, comienza la construcción, inicio de la construcción, inició la construcción, arranca la construcción, comenzó a construirse
  ru: строительство началось, началось строительство, начали строительство, начало строительства, начал строительство, работы начались, начались работы, начало работ, стройка началась, начали строить, начнётся строительство, приступили к строительству, начнут строить, начаты работы

planning-permission : thing < licence
  ar: رخصة بناء, رخصة البناء, رخص البناء, تصريح بناء, ترخيص بناء, تراخيص البناء, رخص بناء, ترخيص البناء
  en: planning permission, building permit, building permits, construction permit, construction permits, planning approval, planning application, permission to build, zoning approval, planning consent
  fr: permis de construire, permis de bâtir, permis d'aménager, autorisation de construire
  es: licencia de obra, licencia de obras, licencia de construcción, permiso de construcción, permisos de construcción, licencia urbanística, permiso de obra
  ru: разрешение на строительство, разрешения на строительство, разрешений на строительство, градостроительное разрешение

revoke-licence : event
  opposite: grant-licence
  ar: سحب الرخصة, سحبت الرخصة, سحب رخصة, سحبت رخصة, سحب ترخيص, سحب الترخيص, سحبت ترخيص, سحبت البلدية الرخصة, إلغاء الترخيص, ألغت الترخيص, إلغاء ترخيص, ألغت ترخيص, إلغاء رخصة, ألغت رخصة, إلغاء الرخصة, سحب التراخيص, إلغاء التراخيص, تعليق رخصة, تعليق الرخصة, تعليق ترخيص
  en: revoked the licence, revokes the licence, revoke the licence, revoked its licence, revokes its licence, revoked his licence, revoked her licence, revoked the license, revokes license, revoked its license, licence was revoked, license was revoked, licence revoked, license revoked, took away his licence, took away its licence, withdrew the licence, withdrew its licence, withdraw the licence, withdrew the permit, revoked the permit, revoked permits, stripped of its licence, stripped of his licence, stripped of her licence, lost its licence, lost his licence, licence suspended, suspended its licence, suspended his licence, licence was suspended, revocation of the licence, permit was revoked, permit revoked
  fr: retiré le permis, retire le permis, retirer le permis, retrait de permis, retrait du permis, retiré la licence, retire la licence, retiré son agrément, retrait de licence, retrait de l'agrément, licence retirée, permis retiré, suspendu la licence, révoqué la licence, licence suspendue, retiré sa licence, retrait d'agrément, annulé le permis, permis annulé, suspension de licence
  es: revocó la licencia, revoca la licencia, revocaron la licencia, revocar la licencia, revocó el permiso, revoca el permiso, retiró la licencia, retiró el permiso, retira la licencia, retirada de la licencia, retirada del permiso, licencia revocada, permiso revocado, licencia fue revocada, suspendió la licencia, suspensión de la licencia, anuló la licencia, anuló el permiso, revocación de la licencia, le retiraron la licencia, revocó su licencia
  ru: отозвал лицензию, отозвала лицензию, отозвали лицензию, отозвало лицензию, отозвана лицензия, отзыв лицензии, лицензия отозвана, лишил лицензии, лишила лицензии, лишили лицензии, лишён лицензии, лишение лицензии, аннулировал лицензию, аннулировали лицензию, аннулирована лицензия, отозвали разрешение, отозвал разрешение, приостановили лицензию, приостановил лицензию

grant-licence : event < allow
  ar: منح رخصة, منحت رخصة, منحت الرخصة, منح الرخصة, منحت ترخيصا, منح ترخيصا, منح ترخيص, منح الترخيص, منحت البلدية الرخصة, أصدر ترخيصا, أصدرت رخصة, أصدرت ترخيصا, إصدار تراخيص, إصدار رخصة, حصلت على رخصة, حصلت على ترخيص, منح تراخيص, منحت تراخيص
  en: granted a licence, grants licence, grants a licence, granting a licence, granted a license, grants license, issued a licence, issues a licence, issued a license, issued licences, issued the licence, licence was granted, license was granted, permit was granted, granted a permit, grants permit, granted the permit, issued a permit, issued permits, permission was granted, granted permission, grants permission, gave permission, awarded a licence, won a licence, obtained a licence, got a licence, received a licence
  fr: accordé le permis, accordé un permis, accorde un permis, accordé une licence, accorde une licence, accorder une licence, permis accordé, permis a été accordé, licence accordée, délivré un permis, délivré le permis, délivre un permis, délivré une licence, délivrance du permis, délivrance de permis, obtenu un permis, obtenu une licence, obtenu l'autorisation, octroi de licences, octroyé une licence
  es: concedió la licencia, concedió una licencia, concede la licencia, concede una licencia, conceder la licencia, otorgó la licencia, otorgó una licencia, otorga licencia, otorgó el permiso, concedió el permiso, concede el permiso, licencia concedida, licencia otorgada, permiso concedido, expidió la licencia, obtuvo la licencia, obtuvo el permiso, otorgamiento de licencias, concesión de licencias
  ru: выдал лицензию, выдала лицензию, выдали лицензию, выдало лицензию, выдана лицензия, выдача лицензии, лицензия выдана, получил лицензию, получила лицензию, получили лицензию, выдал разрешение, выдали разрешение, выдало разрешение, выдано разрешение, разрешение выдано, получили разрешение, получила разрешение, получил разрешение, выдача разрешения

steal-data : event < theft, leak-of-data
  ar: سرق قراصنة بيانات, سرقة بيانات, سرقة البيانات, سرقت بيانات, سرقوا بيانات, بيانات مسروقة, البيانات المسروقة, الاستيلاء على بيانات, استولوا على بيانات, سرق بيانات, استيلاء على بيانات, سرقة معلومات شخصية, سرقة معلومات
  en: stole data, stole the data, stole the personal data, stole personal data, stole customer data, stole information, stolen data, data was stolen, data were stolen, data had been stolen, data stolen, data theft, theft of data, stealing data, stealing personal data, steal data, took customer data, stole records, records were stolen, stole files, stolen records, stolen files, details were stolen, personal details stolen, harvested data, exfiltrated, exfiltrate, exfiltration, stole passwords, stole the details
  fr: volé les données, vol de données, vols de données, données volées, données ont été volées, données dérobées, dérobé les données, dérobé des données, voler des données, volé des données, données personnelles volées, exfiltré, exfiltrées, exfiltration de données, données exfiltrées
  es: robaron los datos, robaron datos, robo de datos, robó datos, robar datos, datos robados, datos fueron robados, robó los datos, sustrajeron datos, sustracción de datos, datos sustraídos, robo de información, robaron información
  ru: похитили данные, похитил данные, похищены данные, похищение данных, кража данных, кражи данных, украли данные, украл данные, украдены данные, данные украдены, данные похищены, украденные данные, похищенные данные

expose-data : event < leak-of-data
  ar: تعرضت بيانات للاختراق, تسربت بيانات, تسربت البيانات, تسربت معلومات, بيانات مكشوفة, كشف بيانات المستخدمين, انكشفت بيانات, عرضت البيانات للبيع, عرضت بيانات للبيع, بيع بيانات, انكشاف بيانات, تسريب بيانات, تسرب بيانات, الإنترنت المظلم, الويب المظلم, الشبكة المظلمة
  en: records exposed, data exposed, data was exposed, data were exposed, exposed data, exposed the data, exposed personal data, exposed customer data, exposed the details, records were exposed, details were exposed, exposed in a breach, were exposed in a breach, exposed online, personal details exposed, data breaches, data leaked, data was leaked, leaked online, leaked data, data leaks, data spill, compromised data, data compromised, data was compromised, accounts were compromised, compromised accounts, accounts compromised, breached accounts, put up for sale on the dark web, dark web, darknet, data for sale
  fr: données exposées, données ont été exposées, fuites de données, données dévoilées, données en vente, données divulguées, données compromises, données ont fuité, données ont été compromises, dark web, données fuitées, comptes compromis, diffusé les données, fuite de données personnelles, fuite massive de données
  es: datos expuestos, datos quedaron expuestos, expuso los datos, expuso datos, exposición de datos, datos filtrados, filtración de los datos, filtraron los datos, filtraron datos, datos a la venta, dark web, red oscura, datos comprometidos, cuentas comprometidas, filtraciones de datos, internet oscura
  ru: выставили на продажу данные, данные утекли, утекли данные, данные попали в сеть, слили данные, данные слили, утечки данных, утечке данных, даркнет, даркнете, слитые данные, скомпрометированы данные, данные скомпрометированы, базу данных слили

customer-data : thing < data
  ar: بيانات العملاء, بيانات الزبائن, بيانات المستخدمين, بيانات المشتركين, بيانات شخصية, البيانات الشخصية, معلومات شخصية, المعلومات الشخصية, أرقام البطاقات المصرفية
  en: customer data, customer records, user data, personal data, personal details, personal information, customers' data, users' data, customer details, customer information, client data, credit card details, card details, bank details
  fr: données clients, données des clients, données personnelles, données d'utilisateurs, données des utilisateurs, informations personnelles, coordonnées bancaires, données bancaires
  es: datos de clientes, datos de los clientes, datos personales, datos de usuarios, datos de los usuarios, información personal, datos bancarios, información de clientes
  ru: данные клиентов, данные пользователей, личные данные, персональные данные, персональных данных, личных данных, данных клиентов, данных пользователей, данные карт

scrap-product : event < cancel
  ar: أوقفت إنتاج, وقف إنتاج الطراز, التخلي عن الميزة, ألغت الميزة, سحبت التحديث, وقف التطبيق, إغلاق التطبيق, أوقفت الخدمة نهائيا, وقف بيع, أوقفت بيع
  en: feature was dropped, dropped the feature, drops the feature, scrapped the feature, discontinued the product, discontinued the model, discontinues, discontinued, discontinuing, pulled the update, pulls the update, pulled the app, shut down the service, retired the product, killed off the product, axed the model, stopped selling, stops selling, ceased production of, will stop making, phased out the model
  fr: arrêt de la commercialisation, abandonne le projet de voiture, arrête la production de, arrête la commercialisation, retiré la mise à jour, fonction abandonnée, arrêt du service
  es: descatalogar, descatalogado, dejará de fabricar, dejó de fabricar, deja de vender, dejó de vender, dejará de vender, retiró la actualización, canceló el producto, discontinuó, discontinuado, discontinuará, descatalogue, descataloguen
  ru: снял с производства, сняла с производства, снят с производства, прекратит выпуск, прекратила выпуск, прекратил выпуск, отозвала обновление, перестанет выпускать, прекратила продажи, прекратит продажи

update-software : thing < app
  ar: تحديث البرمجيات, تحديث التطبيق, تحديث النظام, تحديث أمني, تحديث جديد
  en: software update, software patch, security update, system update, faulty update
  fr: mise à jour, mises à jour, correctif, mise à jour logicielle, mise à jour défectueuse
  es: parche de seguridad, actualización de software, actualización del sistema
  ru: патч, обновление системы

refuse-ransom : event < reject
  ar: رفض دفع الفدية, رفضت دفع الفدية, رفض دفع فدية, رفضت دفع فدية, رفضت الشركة الدفع, رفض المستشفى دفع, رفض الدفع
  en: refused to pay the ransom, refused to pay a ransom, refuses to pay the ransom, refuse to pay the ransom, refusing to pay the ransom, refused to pay, refuses to pay, refusing to pay, declined to pay
  fr: refusé de payer la rançon, refuse de payer la rançon, refusé de payer, refuse de payer, refus de payer, refusé de verser, refusé de céder au chantage
  es: se negó a pagar el rescate, se niega a pagar el rescate, se negó a pagar, se niega a pagar, se negaron a pagar, negarse a pagar, rechazó pagar
  ru: отказалась платить выкуп, отказался платить выкуп, отказались платить выкуп, отказалась платить, отказался платить, отказались платить, отказалась заплатить, отказ платить, отказ заплатить

cut-off-service : event < disconnect
  ar: قطعت الخدمة, قطعت الشركة الخدمة, قطع الخدمة, قطعت شركة الاتصالات الخدمة, قطع خدمة الإنترنت, قطع الإنترنت, قطعت الإنترنت, حجب الإنترنت, قطع الاتصالات, فصل الخدمة
  en: cut off service, cuts off service, cut off the service, cut off the internet, cuts off internet, cut off internet, shut off internet, internet was cut, internet cut off, disconnected customers, disconnected subscribers, severed service, shut down the internet, internet was shut down, cut internet access, cut off access
  fr: coupé le service, coupe le service, coupé l'accès, coupe l'accès, coupé internet, coupe internet, coupure de l'internet, coupé les communications, internet coupé, coupure internet
  es: cortó el servicio, corta el servicio, cortó internet, corta internet, cortó el acceso, corte del acceso, cortó las comunicaciones, internet cortado
  ru: отключил абонентов, отключил интернет, отключили интернет, отключила интернет, отключение связи, отключили связь, ограничил доступ, интернет отключён, отключил доступ

booking : event
  ar: حجوزات, الحجوزات, حجز غرفة, حجوزات الفنادق, حجوزات السفر, حجز تذاكر, حجز فندقي
  en: booking, bookings, book a room, booked a room, hotel bookings, holiday bookings, advance bookings, booking system, reservation system
  fr: réservation, réservations, les réservations, réserver une chambre, réservations hôtelières, réservé une chambre
  es: reserva hotelera, reservación, reservaciones, reservar una habitación, reservas hoteleras, cayeron las reservas
  ru: бронирование, бронирования, бронирований, забронировать, забронировали, забронировал

cancel-trip : event < cancel
  ar: إلغاء رحلات, إلغاء رحلاتهم, ألغى السياح رحلاتهم, ألغوا رحلاتهم, ألغوا حجوزاتهم, إلغاء الحجوزات, إلغاء حجوزات, ألغيت الحجوزات, إلغاء حجوزاتهم
  en: cancelled their trips, cancelling trips, cancel their trips, cancelled their holidays, cancelled holidays, cancelling holidays, cancelled bookings, cancelled their bookings, booking cancellations, cancelled reservations, holidays cancelled, called off their trips
  fr: annulé leur voyage, annulé leurs voyages, annulent leur voyage, annulé leurs réservations, annulent leurs réservations, annulations de réservations, annulation de voyages, vacances annulées
  es: cancelaron sus viajes, cancelan sus viajes, cancelaron sus reservas, cancelan sus reservas, cancelación de reservas, cancelaciones de reservas, anularon sus reservas, anularon sus viajes, cancelación de viajes
  ru: отменяют поездки, отменили бронирования, отменяют бронирования, отмена бронирований, отказались от поездок, отменили брони, аннулировали брони

tourist-fee : thing < fee
  ar: رسم دخول, رسوم دخول, رسوم الدخول, رسم الدخول, رسوم على السياح, ضريبة سياحية, ضريبة على السياح, رسوم سياحية, تذكرة الدخول, ثمن التذكرة, رسم زيارة
  en: entry fee, entrance fee, entry fees, entry charge, visitor fee, visitor charge, tourist tax, tourist levy, tourism tax, visitor tax, fee for day trippers, access fee, admission fee, ticket price, charge tourists, charging tourists, charge visitors, charging visitors, charges tourists, day-tripper fee
  fr: droit d'entrée, droits d'entrée, un droit d'entrée, taxe de séjour, taxe touristique, billet d'entrée, entrée payante, faire payer les touristes, taxer les touristes, fait payer l'entrée
  es: cobra una entrada, cobra entrada, tasa turística, impuesto turístico, tarifa de entrada, precio de la entrada, tasa de entrada, cobrará entrada, cobrará una entrada, cobrar entrada, cobrar a los turistas, cobra a los turistas, entrada de pago
  ru: плату за въезд, плата за въезд, платы за въезд, туристический налог, туристического налога, туристический сбор, курортный сбор, курортного сбора, плата за вход, плату за вход, платный вход, входной билет

day-tripper : thing < tourist
  ar: زوار اليوم الواحد, زائر اليوم الواحد, زوار ليوم واحد
  en: day tripper, day trippers, day-tripper, day-trippers, day visitors
  fr: excursionniste, excursionnistes, visiteurs à la journée, visiteurs d'un jour
  es: excursionista, excursionistas, visitantes de un día, turistas de un día
  ru: однодневные туристы, однодневных туристов, экскурсанты

new-route : event < begin
  ar: خط جوي جديد, دشنت خطا جديدا, تدشين خط جديد, تدشين خط جوي, خط طيران جديد, رحلات مباشرة جديدة, دشن خطا جويا, إطلاق خط جوي
  en: launched a new route, launches new route, launched a route, launched direct flights, launches direct flights, new air link, new flight route, opened a new route, new direct flights, direct flights between, launched a new flight
  fr: nouvelle ligne aérienne, lance une nouvelle ligne, ouvert une ligne, nouvelle ligne directe, ouvre une nouvelle ligne, liaison directe, ouverture d'une ligne
  es: abre una nueva ruta, abrió una nueva ruta, nueva ruta aérea, nueva conexión aérea, nuevo vuelo directo, estrena ruta, inauguró una ruta, lanza nueva ruta
  ru: открыла новый маршрут, открыла рейс, открыл новый маршрут, запустила рейс, запустил рейс, прямые рейсы, запускает рейсы

question-suspect : event < interrogate
  ar: استدعي للتحقيق, استدعاء للتحقيق, استدعته النيابة, استدعت النيابة, استدعاه المحققون, استجوبته, استجوبته الشرطة, استجوبته النيابة, استجوبت النيابة, خضع للاستجواب, خضع لاستجواب, الاستماع إلى أقواله, استمعت النيابة إلى, للاستماع إلى أقواله
  en: summoned for questioning, called in for questioning, brought in for questioning, taken in for questioning, was questioned, were questioned, questioned for, questioned by prosecutors, questioned by investigators, questioned him, questioned her, interviewed by police, interviewed under caution, helping police with their inquiries, grilled by prosecutors
  fr: entendu par la police, entendue par la police, entendu par les enquêteurs, entendu par un juge, convoqué par la police, convoqué par le juge, auditionné, auditionnée, auditionnés, audition libre, placé en audition libre, interrogé par les enquêteurs
  es: citado a declarar, citada a declarar, citados a declarar, citó a declarar, llamado a declarar, prestó declaración ante la policía, fue interrogado, fueron interrogados, fue interrogada, interrogaron, interrogó, tomaron declaración
  ru: вызвали на допрос, вызван на допрос, вызвана на допрос, допросили, допросил, допросила, допрашивали, на допрос, на допросе, допрошена, допрошены, дал объяснения следователю

lift-immunity : event
  ar: رفع الحصانة, رفع البرلمان الحصانة, رفع الحصانة عن, رفعت الحصانة, رفع حصانة, رفعت عنه الحصانة, إسقاط الحصانة, رفع الحصانة البرلمانية, تجريده من الحصانة, تجريد من الحصانة, تجريده من حصانته, رفع الحصانة البرلمانية عن, رفع حصانته, رفعوا الحصانة
  en: stripped of immunity, stripped of his immunity, stripped of her immunity, lifted his immunity, lifted her immunity, lifted the immunity, lift the immunity, lift his immunity, lifting of immunity, waived immunity, immunity was lifted, immunity lifted, lifts immunity, lifted immunity, removed his immunity, revoked his immunity, stripped him of his immunity, stripped her of her immunity, stripping of immunity, lifting his immunity
  fr: levé l'immunité, lève l'immunité, lever l'immunité, levée de l'immunité, levée d'immunité, immunité levée, immunité a été levée, levé son immunité
  es: retiró la inmunidad, retiró su inmunidad, retirar la inmunidad, levantó la inmunidad, levantar la inmunidad, levantamiento de la inmunidad, levantó el fuero, desafuero, desaforar, desaforado, pérdida de la inmunidad, le retiró la inmunidad
  ru: лишил неприкосновенности, лишили неприкосновенности, лишил депутата неприкосновенности, лишён неприкосновенности, лишение неприкосновенности, снятие неприкосновенности, снял неприкосновенность, сняли неприкосновенность, лишил иммунитета, лишили иммунитета

relocate-production : event < move
  ar: نقل الإنتاج, نقلت إنتاجها, نقل إنتاجها, نقل مصنعها, نقلت مصنعها, نقل المصنع, نقل خطوط الإنتاج, نقل نشاطها
  en: moved production, moving production, move production, moves production, shift production, shifted production, shifting production, relocate production, relocated production, relocating production, relocation of production, offshoring, offshored, outsourcing, moved its plant, moved its factory
  fr: délocalise, délocaliser, délocalisé, délocalisée, délocalisation, délocalisations, délocalisera, transférer sa production, transfère sa production, transfert de production, relocaliser
  es: traslada su producción, trasladar su producción, trasladó su producción, trasladará su producción, traslado de la producción, deslocalizar, deslocalización, deslocalizó, deslocaliza, deslocalizará, reubicar la producción, deslocalice, deslocalicen
  ru: переносит производство, перенесёт производство, перенесла производство, перенос производства, перенести производство, перенёс производство, переводит производство, переезд производства

lose-contract : event < lose
  opposite: win-contract
  ar: خسرت العقد, خسرت الشركة العقد, خسر العقد, خسارة العقد, خسرت المناقصة, فقدت العقد
  en: lost the contract, lose the contract, loses the contract, loses contract, lost a contract, lost out on the contract, missed out on the contract, lost the bid, lost the tender, contract was taken away
  fr: perdu le contrat, perd le contrat, perdre le contrat, perte du contrat, perdu l'appel d'offres, perd l'appel d'offres
  es: perdió el contrato, pierde el contrato, perder el contrato, pérdida del contrato, perdió la licitación, pierde la licitación
  ru: потеряла контракт, потерял контракт, лишилась контракта, лишился контракта, проиграла тендер, проиграл тендер, упустила контракт

raise-retirement-age : event < increase, retirement
  ar: رفع سن التقاعد, رفعت سن التقاعد, رفعت الحكومة سن التقاعد, زيادة سن التقاعد, تأخير سن التقاعد, تمديد سن التقاعد
  en: raised the retirement age, raises retirement age, raises the retirement age, raise the retirement age, raising the retirement age, retirement age was raised, retirement age will be raised, retirement age will rise, retirement age rises, retirement age rose, higher retirement age, increase the retirement age, increased the retirement age, lifting the retirement age, push back the retirement age, pushed back the retirement age, raised the pension age, rise in the retirement age
  fr: relever l'âge de la retraite, relevé l'âge de la retraite, relève l'âge de la retraite, recul de l'âge de la retraite, report de l'âge de la retraite, report de l'âge légal, recul de l'âge légal, âge de la retraite porté, âge de la retraite a été porté, l'âge de la retraite a été porté, relever l'âge légal, repousser l'âge de la retraite, repoussé l'âge de la retraite, relèvement de l'âge de la retraite
  es: elevar la edad de jubilación, elevó la edad de jubilación, eleva la edad de jubilación, edad de jubilación se elevó, edad de jubilación se eleva, edad de jubilación subirá, subir la edad de jubilación, aumentar la edad de jubilación, aumentó la edad de jubilación, aumento de la edad de jubilación, retrasar la edad de jubilación, retrasó la edad de jubilación, retraso de la edad de jubilación
  ru: повысили пенсионный возраст, повысил пенсионный возраст, повысить пенсионный возраст, повышение пенсионного возраста, подняли пенсионный возраст, поднял пенсионный возраст, пенсионный возраст подняли, пенсионный возраст повысили, пенсионный возраст повышен, увеличение пенсионного возраста, увеличили пенсионный возраст

ground-flights : event < cancel
  ar: توقفت الرحلات, توقف الرحلات الجوية, توقفت الرحلات الجوية, توقف حركة الطيران, تعليق الرحلات الجوية, تعليق الرحلات, شلل حركة الطيران, وقف الرحلات الجوية, توقف الطيران
  en: flights were grounded, flights grounded, grounded flights, grounding flights, ground flights, grounded its fleet, grounds fleet, planes were grounded, planes grounded, aircraft were grounded, were grounded, was grounded, all flights were suspended, airlines grounded, grounded planes
  fr: cloués au sol, cloué au sol, clouée au sol, clouées au sol, vols suspendus, avions cloués au sol, immobilisés au sol, vols sont suspendus, suspension des vols
  es: quedaron en tierra, vuelos en tierra, aviones en tierra, suspensión de vuelos, vuelos suspendidos, suspendió los vuelos, flota en tierra
  ru: рейсы приостановлены, полёты приостановлены, приостановили полёты, самолёты остались на земле, авиасообщение прервано, авиасообщение приостановлено

air-traffic-controller : thing < worker, observer
  ar: مراقبون جويون, المراقبين الجويين, المراقبون الجويون, مراقبي الحركة الجوية, مراقبو الحركة الجوية, مراقبين جويين, مراقب جوي
  en: air traffic controllers, air traffic controller, air-traffic controllers, air-traffic control, air traffic control, control tower staff
  fr: contrôleurs aériens, contrôleur aérien, aiguilleurs du ciel, aiguilleur du ciel, les contrôleurs, contrôle aérien
  es: controladores aéreos, controlador aéreo, control aéreo, controladores de tráfico aéreo
  ru: авиадиспетчеры, авиадиспетчеров, авиадиспетчер, диспетчеры, диспетчеров, диспетчер

peg-currency : event
  opposite: currency-float
  ar: ربط العملة بالدولار, ربط سعر الصرف, مربوطة بالدولار, ربط الدينار بالدولار, تثبيت سعر الصرف, سعر صرف ثابت, فك ارتباط العملة
  en: pegged to the dollar, currency peg, dollar peg, peg to the dollar, pegged the currency, fixed exchange rate, pegged to the euro
  fr: arrimée au dollar, arrimé au dollar, ancrage au dollar, taux de change fixe, arrimage au dollar, parité fixe
  es: tipo de cambio fijo, anclado al dólar, anclada al dólar, paridad fija, convertibilidad, anclaje al dólar, vinculada al dólar
  ru: привязка к доллару, привязан к доллару, привязана к доллару, фиксированный курс, фиксированного курса, привязал курс

prop-up-currency : event < support
  ar: دعم الليرة, دعم الجنيه, دعم الدينار, دعم العملة, دعم الريال, ضخ دولارات, ضخ البنك المركزي دولارات, باع دولارات, تدخل البنك المركزي, لدعم الليرة, لدعم العملة, التدخل في سوق الصرف
  en: prop up the currency, propped up the currency, prop up the lira, prop up the pound, prop up the peso, prop up the rouble, prop up the yen, propping up the currency, support the currency, supported the currency, shore up the currency, shored up the currency, shore up the pound, shore up the lira, defend the currency, defended the currency, sold dollars, sells dollars, selling dollars, currency intervention, intervened in the currency market
  fr: soutenir la monnaie, soutenir sa monnaie, soutenir la livre, soutenir le rouble, soutenir le peso, vendu des dollars, vend des dollars, défendre la monnaie, défendre sa monnaie, soutien à la monnaie, intervention sur le marché des changes
  es: sostener la moneda, sostener el peso, defender la moneda, defender el peso, vendió dólares, vende dólares, venta de dólares, apuntalar la moneda, apuntalar el peso, intervino en el mercado cambiario, apoyar la moneda
  ru: поддержать рубль, поддержать валюту, поддержать лиру, поддержки рубля, продал доллары, продал валюту, продаёт валюту, валютные интервенции, валютная интервенция, поддержания курса, защитить валюту

banknote : thing < money
  ar: أوراق نقدية, أوراقا نقدية, ورقة نقدية, الأوراق النقدية, فئة نقدية, فئات نقدية, عملة ورقية, قطع نقدية, عملات معدنية
  en: banknote, banknotes, bank notes, coins, dollar bill, dollar bills, new banknotes
  fr: billets de banque, billet de banque, nouveaux billets, pièces de monnaie, anciens billets
  es: billetes de banco, nuevos billetes, monedas de curso legal, papel moneda
  ru: купюра, купюры, купюр, банкнота, банкноты, банкнот, денежные знаки, новые деньги

enter-circulation : event < begin
  ar: طرح للتداول, طرحت للتداول, طرح في التداول, طرح البنك أوراقا نقدية جديدة, طرح أوراق نقدية, طرح عملة جديدة, دخلت التداول, دخول التداول, طرح العملة الجديدة
  en: went into circulation, entered circulation, put into circulation, goes into circulation, enter circulation, enters circulation, introduced into circulation
  fr: mis en circulation, mise en circulation, mises en circulation, entrés en circulation, entrent en circulation, mettre en circulation
  es: entraron en circulación, entran en circulación, en circulación, puso en circulación, puestos en circulación, entrada en circulación, pondrá en circulación
  ru: вышли в обращение, ввели в обращение, введены в обращение, выпустил в обращение, поступили в обращение, в обращение вышли

withdraw-from-circulation : event < withdraw
  ar: سحب من التداول, سحبت من التداول, سحب القديمة من التداول, سحب العملة القديمة, سحب الأوراق النقدية, سحب الفئة القديمة, إخراج من التداول
  en: withdrawn from circulation, withdrew from circulation, out of circulation, taken out of circulation, removed from circulation, withdraw from circulation, demonetisation, demonetise, demonetised
  fr: retirés de la circulation, retiré de la circulation, retirer de la circulation, retrait de la circulation, démonétisation
  es: retirados de circulación, retirado de circulación, retirar de circulación, fuera de circulación, retiró de circulación, desmonetización
  ru: изъяты из обращения, изъяли из обращения, выведены из обращения, вывод из обращения, изъятие из обращения, вывели из обращения

discover-body : event < recover-bodies, body
  ar: عثر على جثة, العثور على جثة, عثر على جثته, عثر على جثتها, العثور على جثته, اكتشفت جثة
  en: body was found, bodies were found, found dead, found the body, found her body, found his body, discovered the body, body was discovered, human remains were found
  fr: corps a été découvert, corps a été retrouvé, retrouvé mort, retrouvée morte, découvert le corps, corps découvert, corps retrouvé, retrouvés morts
  es: hallaron el cadáver, halló el cadáver, hallado muerto, hallada muerta, hallados muertos, encontraron el cuerpo, encontraron el cadáver, encontrado muerto, encontrada muerta, hallazgo del cadáver, hallazgo del cuerpo
  ru: нашли тело, нашли мёртвым, нашли мёртвой, найден мёртвым, найдена мёртвой, обнаружили тело, обнаружено тело, тело нашли, тело найдено, найдено тело, тело обнаружено

deal-agreed : event < agree
  ar: قبل العمال الاتفاق, توصل الطرفان إلى صفقة, إتمام الصفقة, أتمت الصفقة, أبرمت صفقة, إبرام صفقة, أبرمت الصفقة, أبرم صفقة, أبرمت الشركة صفقة
  en: deal was struck, struck a deal, strikes a deal, deal was agreed, agreed a deal, agrees deal, sealed the deal, seals deal, clinched a deal, closed the deal, finalised the deal, inked a deal
  fr: accord a été conclu, conclu l'accord, conclut un accord, scellé un accord, finalisé l'accord, bouclé l'opération, bouclé le rachat
  es: cerró un acuerdo, cerró el acuerdo, cierra un acuerdo, selló un acuerdo, concretó el acuerdo, cerró la operación, cerró la compra
  ru: заключила сделку, заключил сделку, заключили сделку, сделка заключена, закрыла сделку, сделка закрыта, договорились о сделке

# --- Medicines ---
tablet-pill : thing < medicine
  ar: أقراص, قرص دواء, قرصا, حبة دواء, كبسولات, كبسولة, حبوب الدواء
  en: tablet, tablets, pill, pills, capsules, lozenge
  fr: comprimé, comprimés, cachet, cachets, gélule, gélules, pilule, pilules
  es: comprimido, comprimidos, pastilla, pastillas, píldora, píldoras, cápsula, cápsulas, tableta, tabletas
  ru: таблетка, таблетки, таблеток, таблетку, капсула, капсулы, капсул, пилюли

batch-lot : thing
  ar: دفعة إنتاج, تشغيلة, تشغيلات, التشغيلات, تشغيلة إنتاج, دفعات إنتاج, دفعات من الدواء, دفعات من العقار, أرقام التشغيلات, بسحب تشغيلات, سحب تشغيلات, سحب دفعات
  en: batch, batches, batch number, batch numbers, lot number, lot numbers
  fr: lot de fabrication, lots de fabrication, lots concernés, lots, numéro de lot, numéros de lot, rappel de lots, rappelle des lots, retrait des lots
  es: lote, lotes, número de lote, números de lote, retirada de lotes, retira lotes, retirar lotes
  ru: партия препарата, партии препарата, партий препарата, партию препарата, серия препарата, серии препарата, серий препарата, партии лекарства, партии товара, отозвал партию, отзывает партию, отозвала партию, отзыв партии

pack-box : thing
  ar: علبة, علب, عبوة, عبوات, علبة دواء, كرتونة, كراتين
  en: pack, packs, packet, packets, box, boxes, blister pack, packaging, package, packages
  fr: boîte, boîtes, boîte de médicaments, emballage, emballages, conditionnement, paquet, paquets, plaquette
  es: caja, cajas, envase, envases, embalaje, paquete, paquetes, blíster
  ru: упаковка, упаковки, упаковок, упаковку, коробка, коробки, коробок, пачка, пачки, пачек, блистер, блистеры

labelling : event
  ar: خطأ في الملصق, خطأ في الملصقات, ملصق, ملصقات, خطأ في التغليف, خطأ في وضع الملصقات, وسم
  en: label, labels, labelling, labeling, mislabelled, mislabeled, labelling error, labeling error, packaging error, wrong label
  fr: étiquette, étiquettes, étiquetage, mal étiqueté, erreur d'étiquetage, erreur de conditionnement
  es: etiqueta, etiquetas, etiquetado, mal etiquetado, error de etiquetado, error en el etiquetado
  ru: этикетка, этикетки, этикетке, маркировка, маркировки, ошибка маркировки, неправильная маркировка, ошибка в маркировке

impurity : thing < contaminate
  ar: شوائب, مادة شائبة, نيتروزامين, شوائب مسرطنة
  en: impurity, impurities, nitrosamine, nitrosamines, foreign body, foreign bodies, foreign matter
  fr: impureté, impuretés, nitrosamine, nitrosamines, corps étranger, corps étrangers
  es: impureza, impurezas, nitrosamina, nitrosaminas, cuerpo extraño, cuerpos extraños
  ru: примесь, примеси, примесей, нитрозамин, нитрозамина, нитрозамины, посторонние частицы, инородные частицы

carcinogenic : quality
  ar: مسرطن, مسرطنة, مسببة للسرطان, مسبب للسرطان
  en: carcinogenic, carcinogen, carcinogens, cancer-causing, may cause cancer, could cause cancer
  fr: cancérogène, cancérigène, cancérogènes, cancérigènes
  es: cancerígeno, cancerígena, cancerígenos, cancerígenas, carcinógeno
  ru: канцерогенный, канцерогенная, канцероген, канцерогены, вызывает рак, канцерогенной, канцерогенные

dosage : thing
  ar: جرعة زائدة, جرعات, جرعة مضاعفة, تركيز الدواء
  en: dosage, dosages, overdose, strength, milligram, milligrams, active ingredient, active substance
  fr: dosage, dosages, surdosage, posologie, principe actif, milligrammes, surdose
  es: dosificación, sobredosis, posología, principio activo, miligramos, doble de la dosis
  ru: дозировка, дозировки, дозировку, передозировка, передозировки, действующее вещество, миллиграммов

prescription : thing
  ar: وصفة طبية, وصفات طبية, بوصفة طبية, وصف الدواء, بدون وصفة
  en: prescription, prescriptions, prescribed, prescribe, prescribes
  fr: ordonnance médicale, ordonnances, sur ordonnance, prescription médicale, prescrit, prescrits, prescrire
  es: receta médica, recetas médicas, con receta, recetado, recetados, recetar, prescripción
  ru: рецепт врача, по рецепту, рецепты врача, рецептурный, прописали, прописал, выписали рецепт

wholesaler : thing < supplier
  ar: تاجر جملة, تجار الجملة, موزع, موزعون, موزعين
  en: wholesaler, wholesalers, distributor, distributors, stockist
  fr: grossiste, grossistes, distributeurs, répartiteur pharmaceutique
  es: mayorista, mayoristas, distribuidor, distribuidores, distribuidora
  ru: оптовик, оптовики, дистрибьютор, дистрибьюторы, дистрибьютора

triage : event
  ar: فرز المرضى, فرز المصابين, فرز الجرحى
  en: triage, triaged, triage area
  fr: triage, tri des blessés, tri des patients
  es: triaje, clasificación de heridos
  ru: сортировка пострадавших, сортировка раненых, медицинская сортировка

waiting-list : thing < list
  ar: قائمة انتظار, قوائم الانتظار, لائحة انتظار
  en: waiting list, waiting lists, waiting times, backlog of patients
  fr: liste d'attente, listes d'attente, délais d'attente
  es: lista de espera, listas de espera
  ru: лист ожидания, очередь на операцию, листы ожидания, очереди на операции

oxygen-cylinder : thing
  ar: أسطوانة أكسجين, أسطوانة أوكسجين, أسطوانات الأكسجين, قنينة أكسجين, عبوة أكسجين, أنبوبة أكسجين, خزان أكسجين, أكسجين, أوكسجين
  en: oxygen cylinder, oxygen cylinders, oxygen tank, oxygen tanks, oxygen bottle, oxygen bottles, oxygen
  fr: bouteille d'oxygène, bouteilles d'oxygène, bonbonne d'oxygène, oxygène
  es: bombona de oxígeno, tanque de oxígeno, cilindro de oxígeno, botella de oxígeno, oxígeno
  ru: кислородный баллон, кислородного баллона, кислородные баллоны, баллон с кислородом, кислород, кислорода

disburse : event < pay-money
  ar: صرف شريحة, صرف الدفعة, الإفراج عن الشريحة, صرف القرض, صرف الأموال, صرف مبلغ
  en: disburse, disbursed, disbursements, pay out the tranche, release of funds, released funds, payout of the tranche, funds released
  fr: décaisser, décaissé, décaissements, déblocage des fonds, débloquer les fonds, versement de la tranche, débloqué, débloquer, déblocage de
  es: desembolsos, desembolsará, liberar los fondos, liberación de fondos
  ru: выплата транша, выплаты транша, выделение транша, перечисление транша, выделить транш, перечислить транш, перевод транша, предоставление транша

credit-conditions : thing < condition
  ar: شروط القرض, شروط الصندوق, شروط صندوق النقد, إصلاحات مطلوبة, شروط الاتفاق
  en: strings attached, loan conditions, conditions of the loan, conditionality, terms of the loan, reform targets, programme targets
  fr: conditions du prêt, conditionnalité, conditions fixées, critères du programme, en contrepartie de réformes
  es: condiciones del préstamo, condicionalidad, metas del programa, condiciones del crédito, a cambio de reformas
  ru: условия кредита, условия займа, условия программы, в обмен на реформы

# Who runs a company, a hospital, an airport, a prison.
management : thing < organisation
  ar: إدارة المطار, إدارة المستشفى, إدارة السجن, إدارة الشركة, إدارة المدرسة, إدارة المصنع, إدارة المتحف, إدارة النادي, الإدارة, إدارة الجامعة, إدارة البنك, إدارة الموقع
  en: management, the management, airport authority, airport authorities, hospital management, prison management, airport management, company management, senior management
  fr: la direction, direction de l'hôpital, direction de l'aéroport, direction de l'usine, direction de l'entreprise, direction de la prison, la direction du groupe, direction du musée, direction du club
  es: la dirección, la gerencia, gerencia, dirección del hospital, dirección del aeropuerto, dirección de la empresa, dirección del centro, la directiva
  ru: руководство, руководства, руководство компании, администрация больницы, администрация аэропорта, администрация завода, руководство завода, дирекция, дирекция завода, администрация колонии, руководство больницы
