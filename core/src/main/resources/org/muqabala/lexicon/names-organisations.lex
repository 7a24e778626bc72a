# Organisations: international bodies, governments and parliaments, armed groups, media, companies, sport, in five languages.
# One block a name: header, relations, then names and adjectives by language.

# United Nations system
United Nations : organisation
  ar: الأمم المتحدة, منظمة الأمم المتحدة, هيئة الأمم المتحدة
  ar-adjective: أممي
  en: United Nations, UN, U.N.
  fr: Nations unies, ONU, Organisation des Nations unies, Nations Unies
  es: Naciones Unidas, ONU, Organización de las Naciones Unidas
  ru: ООН, Организация Объединённых Наций, Организация Объединенных Наций, Объединённые Нации

UN Security Council : organisation
  of: United Nations
  ar: مجلس الأمن, مجلس الأمن الدولي, مجلس الأمن التابع للأمم المتحدة
  en: UN Security Council, Security Council, UNSC, United Nations Security Council
  fr: Conseil de sécurité, Conseil de sécurité de l'ONU
  es: Consejo de Seguridad, Consejo de Seguridad de la ONU
  ru: Совбез ООН, Совет Безопасности ООН, СБ ООН

UN General Assembly : organisation
  of: United Nations
  ar: الجمعية العامة للأمم المتحدة, الجمعية العامة
  en: UN General Assembly, General Assembly, UNGA, United Nations General Assembly
  fr: Assemblée générale de l'ONU, Assemblée générale des Nations unies
  es: Asamblea General de la ONU, Asamblea General de las Naciones Unidas, Asamblea General
  ru: Генеральная Ассамблея ООН, Генассамблея ООН, Генассамблея, ГА ООН

UN Human Rights Council : organisation
  of: United Nations
  ar: مجلس حقوق الإنسان, مجلس حقوق الإنسان التابع للأمم المتحدة
  en: UN Human Rights Council, Human Rights Council
  fr: Conseil des droits de l'homme
  es: Consejo de Derechos Humanos
  ru: Совет по правам человека ООН, Совет ООН по правам человека

OHCHR : organisation
  of: United Nations
  ar: المفوضية السامية لحقوق الإنسان, مفوضية حقوق الإنسان, المفوضية السامية للأمم المتحدة لحقوق الإنسان
  en: OHCHR, UN Human Rights Office, Office of the High Commissioner for Human Rights
  fr: Haut-Commissariat aux droits de l'homme, HCDH
  es: Oficina del Alto Comisionado para los Derechos Humanos, ACNUDH
  ru: Управление Верховного комиссара ООН по правам человека, УВКПЧ

UNHCR : organisation
  of: United Nations
  ar: المفوضية السامية لشؤون اللاجئين, مفوضية اللاجئين, مفوضية شؤون اللاجئين, المفوضية السامية للأمم المتحدة لشؤون اللاجئين, المفوضية العليا للاجئين, المفوضية العليا لشؤون اللاجئين
  en: UNHCR, UN refugee agency, UN High Commissioner for Refugees
  fr: HCR, Haut-Commissariat aux réfugiés, Haut-Commissariat des Nations unies pour les réfugiés
  es: ACNUR, Alto Comisionado para los Refugiados
  ru: УВКБ ООН, УВКБ

UNRWA : organisation
  of: United Nations
  ar: أونروا, الأونروا, وكالة غوث وتشغيل اللاجئين, وكالة الغوث, وكالة الأونروا
  en: UNRWA, UN Relief and Works Agency, United Nations Relief and Works Agency
  fr: UNRWA, UN Relief and Works Agency, United Nations Relief and Works Agency
  es: UNRWA, UN Relief and Works Agency, United Nations Relief and Works Agency
  ru: БАПОР, Ближневосточное агентство ООН

UNICEF : organisation
  of: United Nations
  ar: يونيسف, اليونيسف, يونيسيف, اليونيسيف, منظمة الأمم المتحدة للطفولة
  en: UNICEF, UN Children's Fund, United Nations Children's Fund
  fr: UNICEF, Unicef
  es: UNICEF, UN Children's Fund, United Nations Children's Fund
  ru: ЮНИСЕФ, Детский фонд ООН

UNESCO : organisation
  of: United Nations
  ar: يونسكو, اليونسكو, اليونيسكو, منظمة الأمم المتحدة للتربية والعلم والثقافة
  en: UNESCO, United Nations Educational Scientific and Cultural Organization
  fr: UNESCO
  es: UNESCO
  ru: ЮНЕСКО

World Health Organization : organisation
  of: United Nations
  ar: منظمة الصحة العالمية, الصحة العالمية
  en: World Health Organization, WHO, World Health Organisation
  fr: Organisation mondiale de la santé, OMS
  es: Organización Mundial de la Salud, OMS
  ru: Всемирная организация здравоохранения, ВОЗ

World Food Programme : organisation
  of: United Nations
  ar: برنامج الأغذية العالمي, برنامج الغذاء العالمي
  en: World Food Programme, WFP, World Food Program
  fr: Programme alimentaire mondial, PAM
  es: Programa Mundial de Alimentos, PMA
  ru: Всемирная продовольственная программа, ВПП

Food and Agriculture Organization : organisation
  of: United Nations
  ar: منظمة الأغذية والزراعة, الفاو, منظمة الفاو
  en: Food and Agriculture Organization, FAO
  fr: Organisation pour l'alimentation et l'agriculture, FAO
  es: Organización para la Alimentación y la Agricultura, FAO
  ru: ФАО, Продовольственная и сельскохозяйственная организация

International Labour Organization : organisation
  of: United Nations
  ar: منظمة العمل الدولية
  en: International Labour Organization, ILO
  fr: Organisation internationale du travail, OIT
  es: Organización Internacional del Trabajo, OIT
  ru: Международная организация труда, МОТ

International Organization for Migration : organisation
  of: United Nations
  ar: المنظمة الدولية للهجرة, منظمة الهجرة الدولية
  en: International Organization for Migration, IOM
  fr: Organisation internationale pour les migrations, OIM
  es: Organización Internacional para las Migraciones, OIM
  ru: Международная организация по миграции, МОМ

OCHA : organisation
  of: United Nations
  ar: مكتب تنسيق الشؤون الإنسانية, أوتشا, مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية
  en: OCHA, UN Office for the Coordination of Humanitarian Affairs
  fr: Bureau de la coordination des affaires humanitaires
  es: Oficina de Coordinación de Asuntos Humanitarios
  ru: Управление ООН по координации гуманитарных вопросов, УКГВ

UNDP : organisation
  of: United Nations
  ar: برنامج الأمم المتحدة الإنمائي
  en: UNDP, United Nations Development Programme
  fr: Programme des Nations unies pour le développement, PNUD
  es: Programa de las Naciones Unidas para el Desarrollo, PNUD
  ru: Программа развития ООН, ПРООН

UNEP : organisation
  of: United Nations
  ar: برنامج الأمم المتحدة للبيئة
  en: UNEP, UN Environment Programme
  fr: Programme des Nations unies pour l'environnement, PNUE
  es: Programa de las Naciones Unidas para el Medio Ambiente, PNUMA
  ru: ЮНЕП

International Atomic Energy Agency : organisation
  of: United Nations
  ar: الوكالة الدولية للطاقة الذرية, وكالة الطاقة الذرية
  en: International Atomic Energy Agency, IAEA, UN nuclear watchdog
  fr: Agence internationale de l'énergie atomique, AIEA
  es: Organismo Internacional de Energía Atómica, OIEA, Agencia Internacional de la Energía Atómica
  ru: МАГАТЭ, Международное агентство по атомной энергии

International Court of Justice : organisation
  of: United Nations
  ar: محكمة العدل الدولية
  en: International Court of Justice, ICJ, World Court
  fr: Cour internationale de justice, CIJ
  es: Corte Internacional de Justicia, CIJ, Tribunal Internacional de Justicia
  ru: Международный суд ООН

International Criminal Court : organisation
  ar: المحكمة الجنائية الدولية, الجنائية الدولية
  en: International Criminal Court, ICC
  fr: Cour pénale internationale, CPI
  es: Corte Penal Internacional, CPI, Tribunal Penal Internacional
  ru: Международный уголовный суд, МУС

UNIFIL : organisation
  of: United Nations
  ar: اليونيفيل, يونيفيل, قوات اليونيفيل, قوة الأمم المتحدة المؤقتة في لبنان
  en: UNIFIL, UN Interim Force in Lebanon
  fr: FINUL, Finul
  es: FPNUL, FINUL
  ru: ЮНИФИЛ, ВСООНЛ

MINUSMA : organisation
  of: United Nations
  ar: مينوسما, بعثة مينوسما
  en: MINUSMA
  fr: Minusma
  es: MINUSMA
  ru: МИНУСМА

MINURSO : organisation
  of: United Nations
  ar: المينورسو, مينورسو, بعثة المينورسو
  en: MINURSO
  fr: Minurso
  es: MINURSO
  ru: МООНРЗС

MONUSCO : organisation
  of: United Nations
  ar: مونوسكو, بعثة مونوسكو
  en: MONUSCO
  fr: Monusco
  es: MONUSCO
  ru: МООНСДРК

UNSMIL : organisation
  of: United Nations
  ar: بعثة الأمم المتحدة للدعم في ليبيا, البعثة الأممية في ليبيا
  en: UNSMIL, UN Support Mission in Libya
  fr: MANUL
  es: UNSMIL, UN Support Mission in Libya
  ru: МООНПЛ

OPCW : organisation
  ar: منظمة حظر الأسلحة الكيميائية, منظمة حظر الأسلحة الكيماوية
  en: OPCW, Organisation for the Prohibition of Chemical Weapons, Organization for the Prohibition of Chemical Weapons
  fr: OIAC, Organisation pour l'interdiction des armes chimiques
  es: OPAQ, Organización para la Prohibición de las Armas Químicas
  ru: ОЗХО, Организация по запрещению химического оружия

International Maritime Organization : organisation
  of: United Nations
  ar: المنظمة البحرية الدولية
  en: International Maritime Organization, IMO
  fr: Organisation maritime internationale, OMI
  es: Organización Marítima Internacional, OMI
  ru: Международная морская организация

ICAO : organisation
  of: United Nations
  ar: منظمة الطيران المدني الدولي, إيكاو, الإيكاو
  en: ICAO, International Civil Aviation Organization
  fr: OACI
  es: OACI
  ru: ИКАО

IPCC : organisation
  of: United Nations
  ar: الهيئة الحكومية الدولية المعنية بتغير المناخ
  en: IPCC, Intergovernmental Panel on Climate Change
  fr: GIEC, Giec
  es: IPCC, Intergovernmental Panel on Climate Change
  ru: МГЭИК

Interpol : organisation
  ar: إنتربول, الإنتربول, الشرطة الدولية, أنتربول
  en: Interpol, INTERPOL
  fr: Interpol, INTERPOL
  es: Interpol, INTERPOL
  ru: Интерпол

# Alliances and regional bodies
NATO : organisation
  ar: حلف شمال الأطلسي, الناتو, الحلف الأطلسي, حلف الأطلسي, حلف الناتو, ناتو, منظمة حلف شمال الأطلسي, حلف شمال الأطلسي الناتو
  ar-adjective: أطلسي
  en: NATO, North Atlantic Treaty Organization, Nato, North Atlantic Alliance, Atlantic Alliance, Atlantic alliance
  fr: OTAN, Otan, Alliance atlantique, Organisation du traité de l'Atlantique nord
  es: OTAN, Alianza Atlántica
  ru: НАТО, Североатлантический альянс, Североатлантический союз, Организация Североатлантического договора

European Union : organisation
  ar: الاتحاد الأوروبي, الاتحاد الأوربي, التكتل الأوروبي
  en: European Union, EU, E.U.
  fr: Union européenne, UE
  es: Unión Europea, UE
  ru: Европейский союз, Евросоюз, ЕС

European Commission : organisation
  of: European Union
  ar: المفوضية الأوروبية, المفوضية الأوربية
  en: European Commission, EU Commission
  fr: Commission européenne
  es: Comisión Europea
  ru: Европейская комиссия, Еврокомиссия, ЕК

European Parliament : organisation
  of: European Union
  ar: البرلمان الأوروبي, البرلمان الأوربي
  en: European Parliament, EU parliament
  fr: Parlement européen
  es: Parlamento Europeo, Eurocámara
  ru: Европейский парламент, Европарламент

European Council : organisation
  of: European Union
  ar: المجلس الأوروبي
  en: European Council, EU Council
  fr: Conseil européen
  es: Consejo Europeo
  ru: Европейский совет, Евросовет

European Central Bank : organisation
  of: European Union
  ar: البنك المركزي الأوروبي, المركزي الأوروبي
  en: European Central Bank, ECB
  fr: Banque centrale européenne, BCE
  es: Banco Central Europeo, BCE
  ru: Европейский центральный банк, ЕЦБ

European Court of Justice : organisation
  of: European Union
  ar: محكمة العدل الأوروبية
  en: European Court of Justice, ECJ
  fr: Cour de justice de l'Union européenne, CJUE
  es: Tribunal de Justicia de la Unión Europea, TJUE
  ru: Суд Европейского союза, Суд ЕС

Council of Europe : organisation
  ar: مجلس أوروبا
  en: Council of Europe
  fr: Conseil de l'Europe
  es: Consejo de Europa
  ru: Совет Европы

European Court of Human Rights : organisation
  of: Council of Europe
  ar: المحكمة الأوروبية لحقوق الإنسان
  en: European Court of Human Rights, ECHR
  fr: Cour européenne des droits de l'homme, CEDH
  es: Tribunal Europeo de Derechos Humanos, TEDH
  ru: Европейский суд по правам человека, ЕСПЧ

Eurozone : organisation
  of: European Union
  ar: منطقة اليورو
  en: Eurozone, euro zone, euro area
  fr: zone euro
  es: zona euro, eurozona
  ru: еврозона, зона евро

Frontex : organisation
  of: European Union
  ar: فرونتكس
  en: Frontex
  fr: Frontex
  es: Frontex
  ru: Фронтекс

Europol : organisation
  of: European Union
  ar: يوروبول, اليوروبول, الشرطة الأوروبية
  en: Europol
  fr: Europol
  es: Europol
  ru: Европол

OSCE : organisation
  ar: منظمة الأمن والتعاون في أوروبا, منظمة الأمن والتعاون, منظمة الأمن والتعاون الأوروبي
  en: OSCE, Organization for Security and Co-operation in Europe, Organization for Security and Cooperation in Europe, Organisation for Security and Co-operation in Europe
  fr: OSCE, Organisation pour la sécurité et la coopération en Europe
  es: Organización para la Seguridad y la Cooperación en Europa, OSCE
  ru: ОБСЕ, Организация по безопасности и сотрудничеству в Европе

Arab League : organisation
  ar: جامعة الدول العربية, الجامعة العربية
  en: Arab League, League of Arab States
  fr: Ligue arabe, Ligue des États arabes
  es: Liga Árabe, Liga de los Estados Árabes
  ru: Лига арабских государств, ЛАГ, Арабская лига

African Union : organisation
  ar: الاتحاد الأفريقي, الاتحاد الإفريقي
  en: African Union
  fr: Union africaine, UA
  es: Unión Africana, UA
  ru: Африканский союз, Афросоюз

Gulf Cooperation Council : organisation
  ar: مجلس التعاون الخليجي, مجلس التعاون لدول الخليج العربية, مجلس التعاون, مجلس التعاون لدول الخليج
  en: Gulf Cooperation Council, GCC
  fr: Conseil de coopération du Golfe, CCG
  es: Consejo de Cooperación del Golfo, CCG
  ru: Совет сотрудничества арабских государств Персидского залива, ССАГПЗ

Organisation of Islamic Cooperation : organisation
  ar: منظمة التعاون الإسلامي, منظمة المؤتمر الإسلامي, التعاون الإسلامي
  en: Organisation of Islamic Cooperation, OIC, Organization of Islamic Cooperation, Organisation of the Islamic Conference, Organization of the Islamic Conference
  fr: Organisation de la coopération islamique, OCI, Organisation de la conférence islamique
  es: Organización para la Cooperación Islámica, OCI, Organización de la Conferencia Islámica
  ru: Организация исламского сотрудничества, ОИС, Организация Исламская конференция

Arab Maghreb Union : organisation
  ar: اتحاد المغرب العربي
  en: Arab Maghreb Union, UMA
  fr: Union du Maghreb arabe, UMA
  es: Unión del Magreb Árabe
  ru: Союз арабского Магриба

ECOWAS : organisation
  ar: إيكواس, المجموعة الاقتصادية لدول غرب أفريقيا, الإيكواس, المجموعة الاقتصادية لدول غرب إفريقيا
  en: ECOWAS, Economic Community of West African States
  fr: CEDEAO, Cédéao, Communauté économique des États de l'Afrique de l'Ouest
  es: CEDEAO, Cedeao
  ru: ЭКОВАС

IGAD : organisation
  ar: إيغاد, إيقاد, الهيئة الحكومية للتنمية, الإيغاد
  en: IGAD, Intergovernmental Authority on Development
  fr: Igad
  es: IGAD, Intergovernmental Authority on Development
  ru: ИГАД

SADC : organisation
  ar: مجموعة تنمية الجنوب الأفريقي, سادك
  en: SADC, Southern African Development Community
  fr: SADC, Southern African Development Community
  es: SADC, Southern African Development Community
  ru: САДК

ASEAN : organisation
  ar: آسيان, رابطة دول جنوب شرق آسيا, الآسيان, أسيان
  en: ASEAN, Association of Southeast Asian Nations
  fr: ASEAN, Asean, Ansea
  es: ASEAN, Association of Southeast Asian Nations
  ru: АСЕАН

APEC : organisation
  ar: أبيك, آبيك, منتدى التعاون الاقتصادي لدول آسيا والمحيط الهادئ
  en: APEC, Asia-Pacific Economic Cooperation
  fr: APEC, Apec
  es: APEC, Asia-Pacific Economic Cooperation
  ru: АТЭС

Shanghai Cooperation Organisation : organisation
  ar: منظمة شنغهاي للتعاون, منظمة شانغهاي للتعاون
  en: Shanghai Cooperation Organisation, SCO, Shanghai Cooperation Organization
  fr: Organisation de coopération de Shanghai, OCS
  es: Organización de Cooperación de Shanghái, OCS
  ru: Шанхайская организация сотрудничества, ШОС

BRICS : organisation
  ar: بريكس, مجموعة بريكس, البريكس
  en: BRICS, Brics
  fr: BRICS, Brics
  es: BRICS, Brics
  ru: БРИКС

G7 : organisation
  ar: مجموعة السبع, مجموعة الدول السبع, مجموعة السبعة, قمة السبع
  en: G7, Group of Seven
  fr: G7, Groupe des Sept
  es: G7, Grupo de los Siete
  ru: Большая семёрка, Большая семерка, Группа семи

G8 : organisation
  ar: مجموعة الثماني, مجموعة الثمانية, الدول الثماني
  en: G8, Group of Eight
  fr: G8, Group of Eight
  es: G8, Grupo de los Ocho
  ru: Большая восьмёрка, Большая восьмерка

G20 : organisation
  ar: مجموعة العشرين, قمة العشرين, دول العشرين
  en: G20, Group of 20, Group of Twenty
  fr: G20, Group of 20, Group of Twenty
  es: G20, Grupo de los Veinte
  ru: Большая двадцатка, Группа двадцати

Commonwealth of Independent States : organisation
  ar: رابطة الدول المستقلة, كومنولث الدول المستقلة
  en: Commonwealth of Independent States, CIS
  fr: Communauté des États indépendants, CEI
  es: Comunidad de Estados Independientes, CEI
  ru: СНГ, Содружество Независимых Государств

CSTO : organisation
  ar: منظمة معاهدة الأمن الجماعي
  en: CSTO, Collective Security Treaty Organization
  fr: OTSC, Organisation du traité de sécurité collective
  es: OTSC, Organización del Tratado de Seguridad Colectiva
  ru: ОДКБ, Организация Договора о коллективной безопасности

Eurasian Economic Union : organisation
  ar: الاتحاد الاقتصادي الأوراسي, الاتحاد الأوراسي
  en: Eurasian Economic Union, EAEU
  fr: Union économique eurasiatique
  es: Unión Económica Euroasiática
  ru: Евразийский экономический союз, ЕАЭС

Commonwealth : organisation
  ar: رابطة الكومنولث, الكومنولث, دول الكومنولث
  en: Commonwealth, Commonwealth of Nations
  fr: Commonwealth, Commonwealth of Nations
  es: Mancomunidad de Naciones, Commonwealth
  ru: Британское Содружество, Содружество наций

Organization of American States : organisation
  ar: منظمة الدول الأمريكية, منظمة الدول الأميركية
  en: Organization of American States, OAS
  fr: Organisation des États américains, OEA
  es: Organización de los Estados Americanos, OEA
  ru: Организация американских государств, ОАГ

Mercosur : organisation
  ar: ميركوسور, مجموعة ميركوسور
  en: Mercosur, Mercosul
  fr: Mercosur, Mercosul
  es: Mercosur, Mercosul
  ru: МЕРКОСУР

CARICOM : organisation
  ar: كاريكوم
  en: CARICOM
  fr: CARICOM
  es: CARICOM
  ru: КАРИКОМ

AUKUS : organisation
  ar: أوكوس, تحالف أوكوس
  en: AUKUS
  fr: AUKUS, Aukus
  es: AUKUS
  ru: АУКУС, AUKUS

Middle East Quartet : organisation
  ar: الرباعية الدولية, اللجنة الرباعية, اللجنة الرباعية الدولية
  en: Middle East Quartet, the Quartet, Quartet on the Middle East
  fr: Quartet pour le Proche-Orient
  es: Cuarteto para Oriente Medio
  ru: ближневосточный квартет

Arab Coalition : organisation
  ar: التحالف العربي, تحالف دعم الشرعية, التحالف بقيادة السعودية
  en: Arab Coalition, Saudi-led coalition
  fr: coalition menée par l'Arabie saoudite, coalition arabe
  es: coalición liderada por Arabia Saudí, coalición árabe
  ru: аравийская коалиция, арабская коалиция

Global Coalition against Daesh : organisation
  ar: التحالف الدولي, التحالف الدولي ضد داعش
  en: Global Coalition against Daesh, US-led coalition, Global Coalition, international coalition
  fr: coalition internationale, coalition antijihadiste
  es: coalición internacional
  ru: международная коалиция

# Economy
OPEC : organisation
  ar: أوبك, منظمة أوبك, منظمة الدول المصدرة للنفط, الأوبك, منظمة البلدان المصدرة للبترول, منظمة الدول المصدرة للبترول
  en: OPEC, Organization of the Petroleum Exporting Countries
  fr: OPEP, Opep
  es: OPEP
  ru: ОПЕК

OPEC+ : organisation
  ar: أوبك بلس, أوبك+, تحالف أوبك بلس
  en: OPEC+, OPEC Plus, OPEC plus
  fr: OPEP+, Opep+
  es: OPEP+
  ru: ОПЕК+

International Monetary Fund : organisation
  ar: صندوق النقد الدولي, صندوق النقد
  en: International Monetary Fund, IMF
  fr: Fonds monétaire international, FMI
  es: Fondo Monetario Internacional, FMI
  ru: Международный валютный фонд, МВФ

World Bank : organisation
  ar: البنك الدولي
  en: World Bank
  fr: Banque mondiale
  es: Banco Mundial
  ru: Всемирный банк

World Trade Organization : organisation
  ar: منظمة التجارة العالمية, التجارة العالمية
  en: World Trade Organization, WTO, World Trade Organisation
  fr: Organisation mondiale du commerce, OMC
  es: Organización Mundial del Comercio, OMC
  ru: Всемирная торговая организация, ВТО

OECD : organisation
  ar: منظمة التعاون الاقتصادي والتنمية, منظمة التعاون والتنمية الاقتصادية, منظمة التعاون والتنمية في الميدان الاقتصادي
  en: OECD, Organisation for Economic Co-operation and Development
  fr: OCDE
  es: OCDE
  ru: ОЭСР

International Energy Agency : organisation
  ar: وكالة الطاقة الدولية, الوكالة الدولية للطاقة
  en: International Energy Agency, IEA
  fr: Agence internationale de l'énergie, AIE
  es: Agencia Internacional de la Energía, AIE
  ru: Международное энергетическое агентство, МЭА

World Economic Forum : organisation
  ar: المنتدى الاقتصادي العالمي, منتدى دافوس
  en: World Economic Forum, WEF, Davos forum
  fr: Forum économique mondial, Forum de Davos
  es: Foro Económico Mundial, Foro de Davos
  ru: Всемирный экономический форум, ВЭФ, Давосский форум

Federal Reserve : organisation
  of: United States
  ar: الاحتياطي الفيدرالي, مجلس الاحتياطي الفيدرالي, الاحتياطي الاتحادي, مجلس الاحتياطي الاتحادي, المركزي الأمريكي, المركزي الأميركي, البنك المركزي الأمريكي, البنك المركزي الأميركي, الفيدرالي الأمريكي, الفيدرالي الأميركي
  en: Federal Reserve, the Fed, US Federal Reserve
  fr: Réserve fédérale, Fed
  es: Reserva Federal, Fed
  ru: Федеральная резервная система, ФРС

Bank of England : organisation
  of: United Kingdom
  ar: بنك إنجلترا, بنك إنكلترا, بنك انجلترا المركزي
  en: Bank of England
  fr: Banque d'Angleterre
  es: Banco de Inglaterra
  ru: Банк Англии

Bank of Russia : organisation
  of: Russia
  ar: البنك المركزي الروسي, المركزي الروسي
  en: Bank of Russia, Russian central bank, Central Bank of Russia
  fr: Banque centrale de Russie, Banque centrale russe
  es: Banco Central de Rusia, Banco de Rusia
  ru: Банк России, Центробанк РФ, ЦБ РФ

Central Bank of Egypt : organisation
  of: Egypt
  ar: البنك المركزي المصري, المركزي المصري
  en: Central Bank of Egypt, Egyptian central bank
  fr: Banque centrale d'Égypte
  es: Banco Central de Egipto
  ru: Центральный банк Египта, ЦБ Египта

Bank of Japan : organisation
  of: Japan
  ar: بنك اليابان, بنك اليابان المركزي
  en: Bank of Japan, BoJ, BOJ
  fr: Banque du Japon
  es: Banco de Japón
  ru: Банк Японии

People's Bank of China : organisation
  of: China
  ar: بنك الشعب الصيني, البنك المركزي الصيني
  en: People's Bank of China, PBOC
  fr: Banque populaire de Chine
  es: Banco Popular de China
  ru: Народный банк Китая

Banque du Liban : organisation
  of: Lebanon
  ar: مصرف لبنان, مصرف لبنان المركزي
  en: Banque du Liban, Lebanon's central bank
  fr: Banque du Liban, Lebanon's central bank
  es: Banco del Líbano
  ru: Центральный банк Ливана

European Bank for Reconstruction and Development : organisation
  ar: البنك الأوروبي لإعادة الإعمار والتنمية
  en: European Bank for Reconstruction and Development, EBRD
  fr: BERD, Banque européenne pour la reconstruction et le développement
  es: BERD, Banco Europeo de Reconstrucción y Desarrollo
  ru: ЕБРР

African Development Bank : organisation
  ar: بنك التنمية الأفريقي, بنك التنمية الإفريقي, البنك الأفريقي للتنمية
  en: African Development Bank, AfDB
  fr: Banque africaine de développement, BAD
  es: Banco Africano de Desarrollo
  ru: Африканский банк развития

Asian Development Bank : organisation
  ar: بنك التنمية الآسيوي, البنك الآسيوي للتنمية
  en: Asian Development Bank, ADB
  fr: Banque asiatique de développement
  es: Banco Asiático de Desarrollo
  ru: Азиатский банк развития

Moody's : organisation
  ar: موديز, وكالة موديز, مودي للتصنيف
  en: Moody's
  fr: Moody's
  es: Moody's
  ru: Moody's, Мудис

Standard & Poor's : organisation
  ar: ستاندرد آند بورز, ستاندرد اند بورز, ستاندارد آند بورز
  en: Standard & Poor's, S&P, S&P Global
  fr: Standard & Poor's, S&P, S&P Global
  es: Standard & Poor's, S&P, S&P Global
  ru: S&P, Standard & Poor's

Fitch : organisation
  ar: فيتش, وكالة فيتش
  en: Fitch, Fitch Ratings
  fr: Fitch, Fitch Ratings
  es: Fitch, Fitch Ratings
  ru: Fitch

# Aid and rights
Red Cross : organisation
  ar: الصليب الأحمر, اللجنة الدولية للصليب الأحمر, الصليب الأحمر الدولي
  en: Red Cross, ICRC, International Committee of the Red Cross
  fr: Croix-Rouge, CICR, Comité international de la Croix-Rouge
  es: Cruz Roja, CICR, Comité Internacional de la Cruz Roja
  ru: Красный Крест, МККК, Международный комитет Красного Креста

Red Crescent : organisation
  ar: الهلال الأحمر
  en: Red Crescent
  fr: Croissant-Rouge
  es: Media Luna Roja
  ru: Красный Полумесяц

Doctors Without Borders : organisation
  ar: أطباء بلا حدود, منظمة أطباء بلا حدود
  en: Doctors Without Borders, MSF, Médecins Sans Frontières
  fr: Médecins sans frontières, MSF
  es: Médicos Sin Fronteras, MSF
  ru: Врачи без границ

Amnesty International : organisation
  ar: منظمة العفو الدولية, العفو الدولية, أمنستي
  en: Amnesty International, Amnesty
  fr: Amnesty International, Amnesty
  es: Amnistía Internacional
  ru: Международная амнистия, Amnesty International

Human Rights Watch : organisation
  ar: هيومن رايتس ووتش, هيومان رايتس ووتش, منظمة هيومن رايتس ووتش, هيومن رايتس واتش
  en: Human Rights Watch, HRW
  fr: Human Rights Watch, HRW
  es: Human Rights Watch, HRW
  ru: Хьюман Райтс Вотч, Human Rights Watch

Reporters Without Borders : organisation
  ar: مراسلون بلا حدود
  en: Reporters Without Borders
  fr: Reporters sans frontières, RSF
  es: Reporteros Sin Fronteras, RSF
  ru: Репортёры без границ, Репортеры без границ

Syrian Observatory for Human Rights : organisation
  of: Syria
  ar: المرصد السوري لحقوق الإنسان, المرصد السوري
  en: Syrian Observatory for Human Rights, SOHR
  fr: Observatoire syrien des droits de l'homme, OSDH
  es: Observatorio Sirio de Derechos Humanos
  ru: Сирийский центр мониторинга за соблюдением прав человека, Сирийская обсерватория по правам человека

White Helmets : organisation
  of: Syria
  ar: الخوذ البيضاء, الدفاع المدني السوري, أصحاب الخوذ البيضاء
  en: White Helmets, Syria Civil Defence
  fr: Casques blancs
  es: Cascos Blancos
  ru: Белые каски

Greenpeace : organisation
  ar: غرينبيس, جرينبيس, السلام الأخضر
  en: Greenpeace
  fr: Greenpeace
  es: Greenpeace
  ru: Гринпис

Oxfam : organisation
  ar: أوكسفام, منظمة أوكسفام
  en: Oxfam
  fr: Oxfam
  es: Oxfam
  ru: Оксфам

Save the Children : organisation
  ar: أنقذوا الأطفال, منظمة إنقاذ الطفولة, منظمة أنقذوا الأطفال
  en: Save the Children
  fr: Save the Children
  es: Save the Children
  ru: Спасите детей, Save the Children

Transparency International : organisation
  ar: منظمة الشفافية الدولية, الشفافية الدولية
  en: Transparency International
  fr: Transparency International
  es: Transparencia Internacional
  ru: Трансперенси Интернешнл, Transparency International

# Governments, parliaments, services: United States
White House : organisation
  of: United States
  stands-for: United States
  ar: البيت الأبيض
  en: White House, the White House
  fr: Maison-Blanche, Maison Blanche
  es: Casa Blanca
  ru: Белый дом

Pentagon : organisation
  of: United States
  stands-for: United States
  ar: البنتاغون, بنتاغون, البنتاجون, وزارة الدفاع الأمريكية, وزارة الدفاع الأميركية
  en: Pentagon, US Department of Defense, US Defense Department, the Pentagon
  fr: Pentagone
  es: Pentágono
  ru: Пентагон, министерство обороны США, Минобороны США

US State Department : organisation
  of: United States
  stands-for: United States
  ar: الخارجية الأمريكية, وزارة الخارجية الأمريكية, الخارجية الأميركية, وزارة الخارجية الأميركية
  en: US State Department, State Department, Department of State
  fr: Département d'État, département d'État américain
  es: Departamento de Estado
  ru: Госдепартамент, Госдеп, Госдепартамент США, Госдеп США

US Treasury : organisation
  of: United States
  ar: وزارة الخزانة الأمريكية, وزارة الخزانة الأميركية, الخزانة الأمريكية, الخزانة الأميركية
  en: US Treasury, Treasury Department, US Treasury Department
  fr: département du Trésor, Trésor américain
  es: Departamento del Tesoro
  ru: министерство финансов США, Минфин США

US Justice Department : organisation
  of: United States
  ar: وزارة العدل الأمريكية, وزارة العدل الأميركية
  en: US Justice Department, US Department of Justice, Justice Department
  fr: ministère américain de la Justice
  es: Departamento de Justicia
  ru: министерство юстиции США, Минюст США

US Department of Homeland Security : organisation
  of: United States
  ar: وزارة الأمن الداخلي الأمريكية, وزارة الأمن الداخلي الأميركية
  en: US Department of Homeland Security, Homeland Security, DHS, Department of Homeland Security
  fr: département de la Sécurité intérieure
  es: Departamento de Seguridad Nacional
  ru: министерство внутренней безопасности США

US Congress : organisation
  of: United States
  ar: الكونغرس, الكونجرس, الكونغرس الأمريكي, الكونغرس الأميركي, الكونجرس الأمريكي
  en: US Congress, Congress, U.S. Congress
  fr: Congrès américain, Congrès des États-Unis
  es: Congreso de Estados Unidos, Congreso estadounidense
  ru: Конгресс США, американский Конгресс

US Senate : organisation
  of: United States
  ar: مجلس الشيوخ الأمريكي, مجلس الشيوخ الأميركي
  en: US Senate, U.S. Senate
  fr: Sénat américain
  es: Senado de Estados Unidos, Senado estadounidense
  ru: Сенат США

US House of Representatives : organisation
  of: United States
  ar: مجلس النواب الأمريكي, مجلس النواب الأميركي
  en: US House of Representatives, House of Representatives
  fr: Chambre des représentants
  es: Cámara de Representantes
  ru: Палата представителей, Палата представителей США

US Supreme Court : organisation
  of: United States
  ar: المحكمة العليا الأمريكية, المحكمة العليا الأميركية
  en: US Supreme Court
  fr: Cour suprême des États-Unis, Cour suprême américaine
  es: Corte Suprema de Estados Unidos, Tribunal Supremo de Estados Unidos
  ru: Верховный суд США

US Capitol : organisation
  of: United States
  ar: الكابيتول, مبنى الكابيتول, الكابيتول الأمريكي
  en: US Capitol, Capitol, Capitol Hill
  fr: Capitole
  es: Capitolio
  ru: Капитолий

CIA : organisation
  of: United States
  ar: سي آي إيه, وكالة المخابرات المركزية, وكالة الاستخبارات المركزية, السي آي إيه, وكالة المخابرات المركزية الأمريكية, وكالة الاستخبارات المركزية الأمريكية, وكالة الاستخبارات المركزية الأميركية
  en: CIA, Central Intelligence Agency
  fr: CIA, Central Intelligence Agency
  es: CIA, Agencia Central de Inteligencia
  ru: ЦРУ, Центральное разведывательное управление

FBI : organisation
  of: United States
  ar: إف بي آي, مكتب التحقيقات الفيدرالي, مكتب التحقيقات الاتحادي, مكتب التحقيقات الفدرالي, الإف بي آي
  en: FBI, Federal Bureau of Investigation
  fr: FBI, Federal Bureau of Investigation
  es: FBI, Buró Federal de Investigaciones
  ru: ФБР, Федеральное бюро расследований

NSA : organisation
  of: United States
  ar: وكالة الأمن القومي, وكالة الأمن القومي الأمريكية, وكالة الأمن القومي الأميركية
  en: NSA, National Security Agency
  fr: NSA, National Security Agency
  es: NSA, Agencia de Seguridad Nacional
  ru: АНБ, Агентство национальной безопасности

US Central Command : organisation
  of: United States
  ar: القيادة المركزية الأمريكية, القيادة المركزية الأميركية, سنتكوم, القيادة الوسطى الأمريكية, القيادة الأمريكية الوسطى
  en: US Central Command, CENTCOM, Centcom, Central Command
  fr: Centcom
  es: Comando Central de Estados Unidos
  ru: Центральное командование США, СЕНТКОМ, Центком

USAID : organisation
  of: United States
  ar: الوكالة الأمريكية للتنمية الدولية, الوكالة الأميركية للتنمية الدولية, يو إس إيد
  en: USAID, US Agency for International Development
  fr: USAID, US Agency for International Development
  es: USAID, US Agency for International Development
  ru: ЮСАИД, USAID

NASA : organisation
  of: United States
  ar: ناسا, وكالة ناسا, وكالة الفضاء الأمريكية, وكالة الفضاء الأميركية
  en: NASA, Nasa, US space agency
  fr: NASA, Nasa
  es: NASA, Nasa, US space agency
  ru: НАСА

Republican Party : organisation
  of: United States
  ar: الحزب الجمهوري
  en: Republican Party, GOP, Republicans
  fr: Parti républicain
  es: Partido Republicano
  ru: Республиканская партия

Democratic Party : organisation
  of: United States
  ar: الحزب الديمقراطي, الحزب الديموقراطي
  en: Democratic Party, Democrats
  fr: Parti démocrate
  es: Partido Demócrata
  ru: Демократическая партия

# Europe
Downing Street : organisation
  of: United Kingdom
  stands-for: United Kingdom
  ar: داونينغ ستريت, داونينج ستريت, دوانينغ ستريت, 10 داونينغ ستريت
  en: Downing Street, 10 Downing Street, Number 10
  fr: Downing Street, 10 Downing Street, Number 10
  es: Downing Street, 10 Downing Street, Number 10
  ru: Даунинг-стрит

Foreign Office : organisation
  of: United Kingdom
  stands-for: United Kingdom
  ar: الخارجية البريطانية, وزارة الخارجية البريطانية
  en: Foreign Office, UK Foreign Office, FCDO
  fr: Foreign Office, UK Foreign Office, FCDO
  es: Foreign Office, Ministerio de Exteriores británico
  ru: Форин-офис, МИД Великобритании

House of Commons : organisation
  of: United Kingdom
  ar: مجلس العموم, مجلس العموم البريطاني
  en: House of Commons
  fr: Chambre des communes
  es: Cámara de los Comunes
  ru: Палата общин

House of Lords : organisation
  of: United Kingdom
  ar: مجلس اللوردات
  en: House of Lords
  fr: Chambre des lords
  es: Cámara de los Lores
  ru: Палата лордов

Buckingham Palace : organisation
  of: United Kingdom
  ar: قصر باكنغهام, قصر بكنغهام, قصر باكينغهام, قصر باكنجهام
  en: Buckingham Palace
  fr: palais de Buckingham
  es: palacio de Buckingham
  ru: Букингемский дворец

Scotland Yard : organisation
  of: United Kingdom
  ar: سكوتلاند يارد, سكوتلانديارد, اسكتلنديارد, شرطة العاصمة البريطانية
  en: Scotland Yard, Metropolitan Police, Met Police
  fr: Scotland Yard, Metropolitan Police, Met Police
  es: Scotland Yard, Metropolitan Police, Met Police
  ru: Скотланд-Ярд

MI6 : organisation
  of: United Kingdom
  ar: إم آي 6, إم آي سيكس
  en: MI6, Secret Intelligence Service
  fr: MI6, Secret Intelligence Service
  es: MI6, Secret Intelligence Service
  ru: МИ-6

MI5 : organisation
  of: United Kingdom
  ar: إم آي 5, إم آي فايف
  en: MI5
  fr: MI5
  es: MI5
  ru: МИ-5

Conservative Party : organisation
  of: United Kingdom
  ar: حزب المحافظين, حزب المحافظين البريطاني
  en: Conservative Party, Tories, Tory Party
  fr: Parti conservateur
  es: Partido Conservador
  ru: Консервативная партия

Labour Party : organisation
  of: United Kingdom
  ar: حزب العمال البريطاني
  en: Labour Party
  fr: Parti travailliste
  es: Partido Laborista
  ru: Лейбористская партия

Élysée : organisation
  of: France
  stands-for: France
  ar: الإليزيه, قصر الإليزيه, الإيليزيه, الأليزيه, قصر الأليزيه
  en: Élysée, Elysee Palace, the Elysee
  fr: Élysée, palais de l'Élysée
  es: Elíseo, palacio del Elíseo
  ru: Елисейский дворец

Quai d'Orsay : organisation
  of: France
  stands-for: France
  ar: الخارجية الفرنسية, وزارة الخارجية الفرنسية, الكي دورسيه
  en: Quai d'Orsay, French Foreign Ministry
  fr: Quai d'Orsay, ministère français des Affaires étrangères
  es: Quai d'Orsay, Ministerio de Exteriores francés
  ru: МИД Франции, Кэ д’Орсе

Matignon : organisation
  of: France
  stands-for: France
  ar: ماتينيون, قصر ماتينيون
  en: Matignon
  fr: Matignon, hôtel Matignon
  es: Matignon
  ru: Матиньон

French National Assembly : organisation
  of: France
  ar: الجمعية الوطنية الفرنسية
  en: French National Assembly
  fr: Assemblée nationale
  es: Asamblea Nacional francesa
  ru: Национальное собрание Франции

National Rally : organisation
  of: France
  ar: التجمع الوطني الفرنسي, حزب التجمع الوطني, الجبهة الوطنية الفرنسية
  en: National Rally, National Front, Rassemblement National
  fr: Rassemblement national, Front national
  es: Agrupación Nacional, Frente Nacional
  ru: Национальное объединение, Национальный фронт

Bundestag : organisation
  of: Germany
  ar: بوندستاغ, البوندستاغ, البوندستاج, مجلس النواب الألماني, البرلمان الألماني
  en: Bundestag
  fr: Bundestag
  es: Bundestag
  ru: бундестаг

Bundeswehr : organisation
  of: Germany
  ar: الجيش الألماني, البوندسفير
  en: Bundeswehr
  fr: Bundeswehr
  es: Bundeswehr
  ru: бундесвер

Christian Democratic Union : organisation
  of: Germany
  ar: الاتحاد المسيحي الديمقراطي, الحزب المسيحي الديمقراطي
  en: Christian Democratic Union, CDU
  fr: CDU
  es: CDU
  ru: ХДС, Христианско-демократический союз

Social Democratic Party of Germany : organisation
  of: Germany
  ar: الحزب الاشتراكي الديمقراطي, الحزب الاشتراكي الديمقراطي الألماني
  en: Social Democratic Party of Germany, SPD
  fr: SPD
  es: SPD
  ru: СДПГ

Alternative for Germany : organisation
  of: Germany
  ar: البديل من أجل ألمانيا, حزب البديل, البديل لألمانيا
  en: Alternative for Germany, AfD
  fr: AfD
  es: AfD, Alternativa para Alemania
  ru: Альтернатива для Германии, АдГ

Moncloa : organisation
  of: Spain
  stands-for: Spain
  ar: قصر مونكلوا, مونكلوا
  en: Moncloa, Moncloa Palace
  fr: Moncloa, Moncloa Palace
  es: la Moncloa, palacio de la Moncloa
  ru: Монклоа

ETA : organisation
  of: Spain
  ar: منظمة إيتا, إيتا, إيتا الباسكية
  en: ETA
  fr: ETA
  es: ETA
  ru: ЭТА

IRA : organisation
  of: United Kingdom
  ar: الجيش الجمهوري الأيرلندي, الجيش الجمهوري الإيرلندي
  en: IRA, Irish Republican Army
  fr: Armée républicaine irlandaise
  es: Ejército Republicano Irlandés
  ru: ИРА, Ирландская республиканская армия

Palazzo Chigi : organisation
  of: Italy
  stands-for: Italy
  ar: قصر كيجي, قصر كيدجي
  en: Palazzo Chigi, Chigi Palace
  fr: palais Chigi
  es: palacio Chigi
  ru: палаццо Киджи

# Russia and Ukraine
Kremlin : organisation
  of: Russia
  stands-for: Russia
  ar: الكرملين, الكريملين, كرملين
  en: Kremlin, the Kremlin
  fr: Kremlin, the Kremlin
  es: Kremlin, the Kremlin
  ru: Кремль

State Duma : organisation
  of: Russia
  ar: الدوما, مجلس الدوما, الدوما الروسي, مجلس النواب الروسي
  en: State Duma, Duma, Russian Duma
  fr: Douma, Douma d'État
  es: Duma, Duma Estatal
  ru: Госдума, Государственная дума

Federation Council : organisation
  of: Russia
  ar: مجلس الاتحاد الروسي, مجلس الفيدرالية الروسي
  en: Federation Council
  fr: Conseil de la Fédération
  es: Consejo de la Federación
  ru: Совет Федерации, Совфед

Russian Foreign Ministry : organisation
  of: Russia
  stands-for: Russia
  ar: الخارجية الروسية, وزارة الخارجية الروسية
  en: Russian Foreign Ministry, Russian foreign ministry, Foreign Ministry of Russia
  fr: ministère russe des Affaires étrangères, diplomatie russe
  es: Ministerio de Exteriores ruso, Ministerio de Asuntos Exteriores de Rusia
  ru: МИД России, МИД РФ, российский МИД

Russian Defence Ministry : organisation
  of: Russia
  stands-for: Russia
  ar: الدفاع الروسية, وزارة الدفاع الروسية
  en: Russian Defence Ministry, Russian Defense Ministry, Russia's defence ministry
  fr: ministère russe de la Défense
  es: Ministerio de Defensa ruso, Ministerio de Defensa de Rusia
  ru: Минобороны России, Минобороны РФ, Министерство обороны России

FSB : organisation
  of: Russia
  ar: جهاز الأمن الفيدرالي الروسي, جهاز الأمن الفيدرالي, هيئة الأمن الفيدرالية, جهاز الأمن الاتحادي, إف إس بي
  en: FSB, Federal Security Service
  fr: FSB, Federal Security Service
  es: FSB, Federal Security Service
  ru: ФСБ, Федеральная служба безопасности

GRU : organisation
  of: Russia
  ar: الاستخبارات العسكرية الروسية, المخابرات العسكرية الروسية
  en: GRU
  fr: GRU
  es: GRU
  ru: ГРУ

KGB : organisation
  of: Soviet Union
  ar: كي جي بي, الكي جي بي
  en: KGB
  fr: KGB
  es: KGB
  ru: КГБ

United Russia : organisation
  of: Russia
  ar: روسيا الموحدة, حزب روسيا الموحدة
  en: United Russia
  fr: Russie unie
  es: Rusia Unida
  ru: Единая Россия

Roscosmos : organisation
  of: Russia
  ar: روسكوسموس, وكالة الفضاء الروسية
  en: Roscosmos
  fr: Roscosmos
  es: Roscosmos
  ru: Роскосмос

Rosatom : organisation
  of: Russia
  ar: روساتوم, روس آتوم
  en: Rosatom
  fr: Rosatom
  es: Rosatom
  ru: Росатом

Wagner Group : organisation
  of: Russia
  ar: فاغنر, مجموعة فاغنر, فاجنر, مجموعة فاجنر
  en: Wagner Group, Wagner, Wagner PMC
  fr: groupe Wagner, Wagner, milice Wagner
  es: Grupo Wagner, Wagner
  ru: ЧВК Вагнер, Вагнер, ЧВК Вагнера

Verkhovna Rada : organisation
  of: Ukraine
  ar: الرادا, البرلمان الأوكراني, مجلس الرادا, الرادا الأوكراني
  en: Verkhovna Rada, Rada, Ukrainian parliament
  fr: Rada
  es: Rada Suprema, Rada
  ru: Верховная рада

SBU : organisation
  of: Ukraine
  ar: جهاز الأمن الأوكراني
  en: SBU, Security Service of Ukraine
  fr: SBU, Security Service of Ukraine
  es: SBU, Security Service of Ukraine
  ru: СБУ, Служба безопасности Украины

Azov : organisation
  of: Ukraine
  ar: كتيبة آزوف, كتيبة أزوف, فوج آزوف
  en: Azov, Azov Battalion, Azov Regiment, Azov Brigade
  fr: régiment Azov, bataillon Azov
  es: batallón Azov, regimiento Azov
  ru: полк Азов, батальон Азов

Azovstal : organisation
  of: Ukraine
  ar: آزوفستال, أزوفستال, مصنع آزوفستال
  en: Azovstal
  fr: Azovstal
  es: Azovstal
  ru: Азовсталь

# Middle East
Knesset : organisation
  of: Israel
  ar: الكنيست, كنيست
  en: Knesset
  fr: Knesset
  es: Knesset
  ru: кнессет

Mossad : organisation
  of: Israel
  ar: الموساد, موساد
  en: Mossad
  fr: Mossad
  es: Mossad
  ru: Моссад

Shin Bet : organisation
  of: Israel
  ar: الشاباك, شاباك, الشين بيت
  en: Shin Bet, Shabak
  fr: Shin Bet, Shin Beth
  es: Shin Bet, Shabak
  ru: Шабак, ШАБАК, Шин-Бет

Israel Defense Forces : organisation
  of: Israel
  ar: الجيش الإسرائيلي, جيش الاحتلال, جيش الاحتلال الإسرائيلي, قوات الاحتلال, قوات الاحتلال الإسرائيلي
  en: Israel Defense Forces, IDF, Israeli army, Israeli military
  fr: Tsahal, armée israélienne
  es: FDI, Ejército israelí, Fuerzas de Defensa de Israel
  ru: ЦАХАЛ, Армия обороны Израиля, израильская армия

Likud : organisation
  of: Israel
  ar: الليكود, ليكود, حزب الليكود
  en: Likud
  fr: Likud
  es: Likud
  ru: Ликуд

Hamas : organisation
  of: Palestine
  ar: حماس, حركة حماس, حركة المقاومة الإسلامية, المقاومة الإسلامية حماس
  ar-adjective: حمساوي
  en: Hamas, Islamic Resistance Movement
  fr: Hamas, Islamic Resistance Movement
  es: Hamás, Hamas
  ru: ХАМАС

Al-Qassam Brigades : organisation
  of: Palestine
  ar: كتائب القسام, القسام, كتائب عز الدين القسام
  en: Al-Qassam Brigades, Qassam Brigades, Izz ad-Din al-Qassam Brigades
  fr: brigades Al-Qassam, brigades Ezzedine al-Qassam
  es: Brigadas Al Qasam
  ru: бригады аль-Кассам

Fatah : organisation
  of: Palestine
  ar: حركة فتح, فتح الفلسطينية, حركة التحرير الوطني الفلسطيني
  ar-adjective: فتحاوي
  en: Fatah
  fr: Fatah, Fath
  es: Fatah, Al Fatah
  ru: ФАТХ

Islamic Jihad : organisation
  of: Palestine
  ar: الجهاد الإسلامي, حركة الجهاد الإسلامي, سرايا القدس
  en: Islamic Jihad, Palestinian Islamic Jihad, PIJ
  fr: Jihad islamique, Djihad islamique
  es: Yihad Islámica
  ru: Исламский джихад

Palestine Liberation Organization : organisation
  of: Palestine
  ar: منظمة التحرير الفلسطينية, منظمة التحرير
  en: Palestine Liberation Organization, PLO
  fr: Organisation de libération de la Palestine, OLP
  es: Organización para la Liberación de Palestina, OLP
  ru: ООП, Организация освобождения Палестины

Hezbollah : organisation
  of: Lebanon
  ar: حزب الله, حزب اللـه
  en: Hezbollah, Hizbollah, Hizbullah, Hezbullah
  fr: Hezbollah, Hizbollah, Hizbullah, Hezbullah
  es: Hezbolá, Hizbulá, Hezbollah
  ru: Хезболла, Хизбалла, Хезболлах

Amal Movement : organisation
  of: Lebanon
  ar: حركة أمل
  en: Amal Movement, Amal
  fr: mouvement Amal, Amal
  es: Movimiento Amal
  ru: движение Амаль

Houthis : organisation
  of: Yemen
  ar: الحوثيون, الحوثيين, الحوثي, جماعة الحوثي, أنصار الله, حركة أنصار الله, ميليشيا الحوثي, ميليشيات الحوثي, مليشيا الحوثي, حوثيون, حوثيين
  ar-adjective: حوثي
  en: Houthis, Houthi, Ansar Allah, Ansarullah, Houthi rebels, Huthi, Huthis
  fr: Houthis, Houthi, rebelles houthis
  es: hutíes, hutí, rebeldes hutíes, huzíes
  ru: хуситы, хусит, Ансар Алла, Ансар Аллах

Islamic Revolutionary Guard Corps : organisation
  of: Iran
  ar: الحرس الثوري, الحرس الثوري الإيراني, حرس الثورة الإسلامية, حرس الثورة
  en: Islamic Revolutionary Guard Corps, IRGC, Revolutionary Guards, Revolutionary Guard
  fr: Gardiens de la Révolution, Gardiens de la révolution, Corps des gardiens de la révolution islamique
  es: Guardia Revolucionaria, Guardianes de la Revolución
  ru: КСИР, Корпус стражей исламской революции, Стражи исламской революции

Quds Force : organisation
  of: Iran
  ar: فيلق القدس, قوة القدس
  en: Quds Force, Al-Quds Force
  fr: force Qods, Force Al-Qods
  es: Fuerza Quds, Fuerza Al Quds
  ru: Кудс, спецподразделение Аль-Кудс

Basij : organisation
  of: Iran
  ar: الباسيج, باسيج
  en: Basij
  fr: Bassidj
  es: Basij, Basich
  ru: Басидж

Popular Mobilization Forces : organisation
  of: Iraq
  ar: الحشد الشعبي, قوات الحشد الشعبي, هيئة الحشد الشعبي
  en: Popular Mobilization Forces, PMF, Hashd al-Shaabi, Popular Mobilisation Forces, Popular Mobilization Units
  fr: Hachd al-Chaabi, Hachd Al-Chaabi
  es: Fuerzas de Movilización Popular, Multitud Popular
  ru: Хашд аш-Шааби, аль-Хашд аш-Шааби

Kataib Hezbollah : organisation
  of: Iraq
  ar: كتائب حزب الله, كتائب حزب الله العراقي
  en: Kataib Hezbollah, Kataeb Hezbollah, Hezbollah Brigades
  fr: Kataib Hezbollah, Kataeb Hezbollah, Hezbollah Brigades
  es: Kataib Hezbolá
  ru: Катаиб Хезболла

Peshmerga : organisation
  of: Iraqi Kurdistan
  ar: البيشمركة, بيشمركة, البشمركة, قوات البيشمركة, البيشمرغة
  en: Peshmerga
  fr: Peshmergas, peshmergas
  es: Peshmerga
  ru: пешмерга

Islamic State : organisation
  ar: داعش, تنظيم الدولة الإسلامية, تنظيم داعش, الدولة الإسلامية في العراق والشام, تنظيم الدولة, الدولة الإسلامية, تنظيم الدولة الإسلامية في العراق والشام
  ar-adjective: داعشي
  en: Islamic State, ISIS, ISIL, Daesh, Islamic State group, Islamic State of Iraq and Syria
  fr: État islamique, Daech, Daesh, groupe État islamique, groupe Etat islamique
  es: Estado Islámico, Dáesh, Daesh
  ru: Исламское государство, ИГИЛ, ДАИШ, ИГ

Al-Qaeda : organisation
  ar: تنظيم القاعدة, القاعدة, قاعدة الجهاد, شبكة القاعدة
  en: Al-Qaeda, al Qaeda, Al Qaeda, al-Qaida, al Qaida
  fr: Al-Qaïda, Al-Qaida
  es: Al Qaeda, Al Qaida
  ru: Аль-Каида

Al-Qaeda in the Arabian Peninsula : organisation
  of: Yemen
  ar: القاعدة في جزيرة العرب, تنظيم القاعدة في جزيرة العرب, القاعدة في شبه الجزيرة العربية
  en: Al-Qaeda in the Arabian Peninsula, AQAP
  fr: AQPA, Al-Qaïda dans la péninsule arabique
  es: AQPA
  ru: Аль-Каида на Аравийском полуострове

Al-Qaeda in the Islamic Maghreb : organisation
  ar: القاعدة ببلاد المغرب الإسلامي, القاعدة في بلاد المغرب الإسلامي, تنظيم القاعدة في بلاد المغرب الإسلامي, تنظيم القاعدة ببلاد المغرب الإسلامي
  en: Al-Qaeda in the Islamic Maghreb, AQIM
  fr: AQMI, Aqmi
  es: AQMI
  ru: Аль-Каида в странах исламского Магриба

Nusra Front : organisation
  of: Syria
  ar: جبهة النصرة, النصرة, جبهة فتح الشام
  en: Nusra Front, al-Nusra, Jabhat al-Nusra, Al-Nusra Front
  fr: Front al-Nosra, Front Al-Nosra
  es: Frente al Nusra, Frente Al Nusra
  ru: Джебхат ан-Нусра, ан-Нусра, Фронт ан-Нусра

Hayat Tahrir al-Sham : organisation
  of: Syria
  ar: هيئة تحرير الشام, تحرير الشام
  en: Hayat Tahrir al-Sham, HTS, Tahrir al-Sham
  fr: Hayat Tahrir al-Cham, HTS
  es: Hayat Tahrir al Sham, HTS
  ru: Хайят Тахрир аш-Шам, ХТШ

Syrian Democratic Forces : organisation
  of: Syria
  ar: قوات سوريا الديمقراطية, قسد, قوات سورية الديمقراطية, قوات سوريا الديموقراطية
  en: Syrian Democratic Forces, SDF
  fr: Forces démocratiques syriennes, FDS
  es: Fuerzas Democráticas Sirias, FDS, FSD
  ru: СДС, Сирийские демократические силы

YPG : organisation
  of: Syria
  ar: وحدات حماية الشعب, وحدات حماية الشعب الكردية
  en: YPG, People's Protection Units
  fr: YPG, People's Protection Units
  es: YPG, People's Protection Units
  ru: Отряды народной самообороны

Free Syrian Army : organisation
  of: Syria
  ar: الجيش السوري الحر, الجيش الحر
  en: Free Syrian Army, FSA
  fr: Armée syrienne libre, ASL
  es: Ejército Libre Sirio, ELS
  ru: Сирийская свободная армия, ССА

PKK : organisation
  of: Turkey
  ar: حزب العمال الكردستاني, العمال الكردستاني, بي كاكا
  en: PKK, Kurdistan Workers' Party, Kurdistan Workers Party
  fr: PKK, Kurdistan Workers' Party, Kurdistan Workers Party
  es: PKK, Kurdistan Workers' Party, Kurdistan Workers Party
  ru: РПК, Рабочая партия Курдистана

Justice and Development Party : organisation
  of: Turkey
  ar: حزب العدالة والتنمية, العدالة والتنمية
  en: Justice and Development Party, AKP, AK Party
  fr: AKP, Parti de la justice et du développement
  es: AKP, Partido de la Justicia y el Desarrollo
  ru: Партия справедливости и развития

Muslim Brotherhood : organisation
  ar: الإخوان المسلمون, الإخوان المسلمين, جماعة الإخوان, جماعة الإخوان المسلمين, تنظيم الإخوان, الإخوان
  ar-adjective: إخواني
  en: Muslim Brotherhood
  fr: Frères musulmans, confrérie des Frères musulmans
  es: Hermanos Musulmanes, Hermandad Musulmana
  ru: Братья-мусульмане, Братья мусульмане

Taliban : organisation
  of: Afghanistan
  ar: طالبان, حركة طالبان
  en: Taliban, Taleban, the Taliban
  fr: Taliban, talibans
  es: talibán, talibanes
  ru: Талибан, талибы, движение Талибан

Pakistani Taliban : organisation
  of: Pakistan
  ar: طالبان باكستان, طالبان الباكستانية, حركة طالبان الباكستانية, حركة طالبان باكستان
  en: Pakistani Taliban, Tehreek-e-Taliban Pakistan, TTP
  fr: talibans pakistanais, TTP
  es: talibanes paquistaníes, TTP
  ru: пакистанские талибы

Haqqani network : organisation
  of: Afghanistan
  ar: شبكة حقاني
  en: Haqqani network, Haqqani Network
  fr: réseau Haqqani
  es: red Haqqani
  ru: сеть Хаккани

Al-Shabaab : organisation
  of: Somalia
  ar: حركة الشباب, حركة الشباب المجاهدين, حركة الشباب الصومالية, شباب المجاهدين
  en: Al-Shabaab, al-Shabab, al Shabaab, Al Shabaab, al-Shabaab
  fr: shebab, chabab, shebabs, Al-Shabab
  es: Al Shabab, Al Shabaab
  ru: Аш-Шабаб, аш-Шабаб

Boko Haram : organisation
  of: Nigeria
  ar: بوكو حرام, جماعة بوكو حرام
  en: Boko Haram
  fr: Boko Haram
  es: Boko Haram
  ru: Боко харам, Боко Харам

Ansar al-Sharia : organisation
  ar: أنصار الشريعة
  en: Ansar al-Sharia, Ansar al Sharia
  fr: Ansar al-Charia
  es: Ansar al-Sharia, Ansar al Sharia
  ru: Ансар аш-Шариа

Polisario Front : organisation
  of: Western Sahara
  ar: البوليساريو, جبهة البوليساريو, بوليساريو
  en: Polisario Front, Polisario
  fr: Front Polisario, Polisario
  es: Frente Polisario, Polisario
  ru: Фронт Полисарио, Полисарио

Rapid Support Forces : organisation
  of: Sudan
  ar: قوات الدعم السريع, الدعم السريع
  en: Rapid Support Forces, Sudan's RSF, Sudanese paramilitary RSF, RSF
  fr: Forces de soutien rapide, FSR
  es: Fuerzas de Apoyo Rápido, FAR
  ru: Силы быстрой поддержки, СБП

Sudanese Armed Forces : organisation
  of: Sudan
  ar: الجيش السوداني, القوات المسلحة السودانية
  en: Sudanese Armed Forces, Sudanese army
  fr: armée soudanaise
  es: Ejército sudanés
  ru: суданская армия

Libyan National Army : organisation
  of: Libya
  ar: الجيش الوطني الليبي, الجيش الليبي
  en: Libyan National Army, LNA
  fr: Armée nationale libyenne, ANL
  es: Ejército Nacional Libio, LNA
  ru: Ливийская национальная армия, ЛНА

Government of National Accord : organisation
  of: Libya
  ar: حكومة الوفاق, حكومة الوفاق الوطني, حكومة الوفاق الليبية
  en: Government of National Accord, GNA
  fr: Gouvernement d'union nationale, GNA
  es: Gobierno de Acuerdo Nacional
  ru: Правительство национального согласия, ПНС

Ennahda : organisation
  of: Tunisia
  ar: حركة النهضة, حزب النهضة, النهضة التونسية
  en: Ennahda, Ennahdha, Nahda
  fr: Ennahdha, Ennahda
  es: Ennahda, Al Nahda
  ru: Ан-Нахда

Tunisian General Labour Union : organisation
  of: Tunisia
  ar: الاتحاد العام التونسي للشغل, اتحاد الشغل
  en: Tunisian General Labour Union, UGTT
  fr: UGTT
  es: UGTT
  ru: ВСТТ

Al-Azhar : organisation
  of: Egypt
  ar: الأزهر, الأزهر الشريف, شيخ الأزهر, جامع الأزهر, مشيخة الأزهر
  ar-adjective: أزهري
  en: Al-Azhar, Al Azhar
  fr: Al-Azhar, Al Azhar
  es: Al Azhar
  ru: аль-Азхар, Аль-Азхар

Southern Transitional Council : organisation
  of: Yemen
  ar: المجلس الانتقالي الجنوبي, الانتقالي الجنوبي
  en: Southern Transitional Council, STC
  fr: Conseil de transition du Sud
  es: Consejo de Transición del Sur
  ru: Южный переходный совет

Presidential Leadership Council : organisation
  of: Yemen
  ar: مجلس القيادة الرئاسي, مجلس القيادة الرئاسي اليمني
  en: Presidential Leadership Council
  fr: Conseil présidentiel yéménite
  es: Consejo de Liderazgo Presidencial
  ru: Президентский руководящий совет

# Others
Communist Party of China : organisation
  of: China
  ar: الحزب الشيوعي الصيني
  en: Communist Party of China, Chinese Communist Party, CCP, CPC
  fr: Parti communiste chinois, PCC
  es: Partido Comunista Chino, Partido Comunista de China
  ru: Коммунистическая партия Китая, КПК

Chinese Foreign Ministry : organisation
  of: China
  stands-for: China
  ar: الخارجية الصينية, وزارة الخارجية الصينية
  en: Chinese Foreign Ministry, China's foreign ministry
  fr: ministère chinois des Affaires étrangères
  es: Ministerio de Exteriores chino
  ru: МИД Китая, МИД КНР

Iranian Foreign Ministry : organisation
  of: Iran
  stands-for: Iran
  ar: الخارجية الإيرانية, وزارة الخارجية الإيرانية
  en: Iranian Foreign Ministry, Iran's foreign ministry
  fr: ministère iranien des Affaires étrangères
  es: Ministerio de Exteriores iraní
  ru: МИД Ирана

Blue House : organisation
  of: South Korea
  stands-for: South Korea
  ar: البيت الأزرق
  en: Blue House, Cheong Wa Dae
  fr: Maison Bleue
  es: Casa Azul
  ru: Голубой дом

Bharatiya Janata Party : organisation
  of: India
  ar: حزب بهاراتيا جاناتا, بهاراتيا جاناتا
  en: Bharatiya Janata Party, BJP
  fr: BJP
  es: BJP
  ru: Бхаратия джаната парти

FARC : organisation
  of: Colombia
  ar: فارك, حركة فارك, القوات المسلحة الثورية الكولومبية
  en: FARC, Revolutionary Armed Forces of Colombia
  fr: FARC, Revolutionary Armed Forces of Colombia
  es: FARC, Fuerzas Armadas Revolucionarias de Colombia
  ru: ФАРК

M23 : organisation
  of: Democratic Republic of the Congo
  ar: إم 23, حركة إم 23, حركة 23 مارس, حركة 23 آذار
  en: M23, March 23 Movement
  fr: M23, March 23 Movement
  es: M23, March 23 Movement
  ru: М23

Tigray People's Liberation Front : organisation
  of: Tigray
  ar: جبهة تحرير تيغراي, الجبهة الشعبية لتحرير تيغراي, جبهة تحرير شعب تيغراي
  en: Tigray People's Liberation Front, TPLF
  fr: Front de libération du peuple du Tigré, TPLF
  es: Frente de Liberación del Pueblo de Tigray, FLPT
  ru: НФОТ, Народный фронт освобождения Тыграй

African National Congress : organisation
  of: South Africa
  ar: المؤتمر الوطني الأفريقي, حزب المؤتمر الوطني الأفريقي, المؤتمر الوطني الإفريقي
  en: African National Congress, ANC
  fr: Congrès national africain, ANC
  es: Congreso Nacional Africano, CNA
  ru: Африканский национальный конгресс, АНК

Tamil Tigers : organisation
  of: Sri Lanka
  ar: نمور التاميل
  en: Tamil Tigers, LTTE, Liberation Tigers of Tamil Eelam
  fr: Tigres tamouls
  es: Tigres Tamiles
  ru: Тигры освобождения Тамил-Илама

Lashkar-e-Taiba : organisation
  of: Pakistan
  ar: لشكر طيبة, عسكر طيبة
  en: Lashkar-e-Taiba, Lashkar-e-Toiba
  fr: Lashkar-e-Taiba, Lashkar-e-Toiba
  es: Lashkar-e-Taiba, Lashkar-e-Toiba
  ru: Лашкар-е-Тайба

# News media
Reuters : organisation
  ar: رويترز, وكالة رويترز
  en: Reuters, Thomson Reuters
  fr: Reuters, Thomson Reuters
  es: Reuters, Thomson Reuters
  ru: Рейтер, Reuters, Рейтерс

Agence France-Presse : organisation
  ar: فرانس برس, وكالة فرانس برس, وكالة الصحافة الفرنسية, أ ف ب
  en: Agence France-Presse, AFP
  fr: AFP
  es: AFP, France-Presse
  ru: Франс Пресс, AFP

Associated Press : organisation
  ar: أسوشيتد برس, وكالة أسوشيتد برس, أسوشييتد برس, أسوشيتدبرس, اسوشيتيد برس, أسوشيتد بريس
  en: Associated Press, the AP, The Associated Press
  fr: Associated Press, the AP, The Associated Press
  es: Associated Press, the AP, The Associated Press
  ru: Ассошиэйтед Пресс, Associated Press

TASS : organisation
  of: Russia
  ar: تاس, وكالة تاس, إيتار تاس, وكالة أنباء تاس
  en: TASS, ITAR-TASS, Tass
  fr: TASS, Tass
  es: TASS, ITAR-TASS, Tass
  ru: ТАСС, ИТАР-ТАСС

Interfax : organisation
  of: Russia
  ar: إنترفاكس, وكالة إنترفاكس
  en: Interfax
  fr: Interfax
  es: Interfax
  ru: Интерфакс

RIA Novosti : organisation
  of: Russia
  ar: ريا نوفوستي, نوفوستي, وكالة نوفوستي
  en: RIA Novosti, RIA, RIA-Novosti
  fr: RIA Novosti, RIA, RIA-Novosti
  es: RIA Novosti, RIA-Novosti
  ru: РИА Новости

Sputnik : organisation
  of: Russia
  ar: سبوتنيك, وكالة سبوتنيك, لقاح سبوتنيك
  en: Sputnik
  fr: Spoutnik
  es: Sputnik
  ru: Sputnik, агентство Спутник, Спутник V

RT : organisation
  of: Russia
  ar: روسيا اليوم, آر تي, قناة روسيا اليوم
  en: RT, Russia Today
  fr: RT, Russia Today
  es: RT, Russia Today
  ru: RT, Russia Today

Saudi Press Agency : organisation
  of: Saudi Arabia
  ar: وكالة الأنباء السعودية, واس
  en: Saudi Press Agency, SPA
  fr: Saudi Press Agency
  es: Saudi Press Agency
  ru: Саудовское агентство печати

WAM : organisation
  of: United Arab Emirates
  ar: وكالة أنباء الإمارات, وكالة وام
  en: WAM, Emirates News Agency
  fr: WAM, Emirates News Agency
  es: WAM, Emirates News Agency
  ru: ВАМ

Anadolu Agency : organisation
  of: Turkey
  ar: الأناضول, وكالة الأناضول, وكالة أنباء الأناضول
  en: Anadolu Agency, Anadolu
  fr: Anadolu, agence Anadolu
  es: Anadolu
  ru: Анадолу

Xinhua : organisation
  of: China
  ar: شينخوا, وكالة شينخوا, وكالة أنباء الصين الجديدة
  en: Xinhua, Xinhua News Agency
  fr: Chine nouvelle, Xinhua
  es: Xinhua, Xinhua News Agency
  ru: Синьхуа

Bloomberg : organisation
  ar: بلومبرغ, بلومبيرغ, بلومبرج, وكالة بلومبرغ
  en: Bloomberg, Bloomberg News
  fr: Bloomberg, Bloomberg News
  es: Bloomberg, Bloomberg News
  ru: Блумберг, Bloomberg

CNN : organisation
  ar: سي إن إن, سي أن أن, شبكة سي إن إن, شبكة سي ان ان
  en: CNN, Cable News Network
  fr: CNN, Cable News Network
  es: CNN, Cable News Network
  ru: CNN, Си-эн-эн

BBC : organisation
  of: United Kingdom
  ar: بي بي سي, هيئة الإذاعة البريطانية, البي بي سي
  en: BBC, British Broadcasting Corporation
  fr: BBC, British Broadcasting Corporation
  es: BBC, British Broadcasting Corporation
  ru: Би-би-си, BBC

Al Jazeera : organisation
  of: Qatar
  ar: قناة الجزيرة, شبكة الجزيرة, الجزيرة نت
  en: Al Jazeera, Al-Jazeera, Al Jazeera English
  fr: Al-Jazira, Al-Jazeera
  es: Al Yazira, Al Jazeera
  ru: Аль-Джазира

Al Arabiya : organisation
  of: Saudi Arabia
  ar: قناة العربية, العربية نت, العربية الحدث, شبكة العربية
  en: Al Arabiya, Al-Arabiya
  fr: Al-Arabiya
  es: Al Arabiya
  ru: Аль-Арабия

Sky News : organisation
  ar: سكاي نيوز, سكاي نيوز عربية
  en: Sky News, Sky News Arabia
  fr: Sky News, Sky News Arabia
  es: Sky News, Sky News Arabia
  ru: Sky News

Fox News : organisation
  of: United States
  ar: فوكس نيوز, شبكة فوكس نيوز
  en: Fox News
  fr: Fox News
  es: Fox News
  ru: Fox News, Фокс ньюс

New York Times : organisation
  of: United States
  ar: نيويورك تايمز, صحيفة نيويورك تايمز, النيويورك تايمز
  en: New York Times, NYT, The New York Times
  fr: New York Times, NYT, The New York Times
  es: New York Times, NYT, The New York Times
  ru: Нью-Йорк таймс, New York Times

Washington Post : organisation
  of: United States
  ar: واشنطن بوست, صحيفة واشنطن بوست, الواشنطن بوست
  en: Washington Post, The Washington Post
  fr: Washington Post, The Washington Post
  es: Washington Post, The Washington Post
  ru: Вашингтон пост, Washington Post

Wall Street Journal : organisation
  of: United States
  ar: وول ستريت جورنال, صحيفة وول ستريت جورنال
  en: Wall Street Journal, WSJ
  fr: Wall Street Journal, WSJ
  es: Wall Street Journal, WSJ
  ru: Wall Street Journal, Уолл-стрит джорнал

Financial Times : organisation
  of: United Kingdom
  ar: فايننشال تايمز, فاينانشال تايمز, فايننشيال تايمز
  en: Financial Times
  fr: Financial Times
  es: Financial Times
  ru: Financial Times, Файнэншл таймс

The Guardian : organisation
  of: United Kingdom
  ar: الغارديان, غارديان, صحيفة الغارديان, الجارديان
  en: The Guardian, Guardian newspaper
  fr: The Guardian, Guardian newspaper
  es: The Guardian, Guardian newspaper
  ru: Guardian, Гардиан

Charlie Hebdo : organisation
  of: France
  ar: شارلي إيبدو, صحيفة شارلي إيبدو, شارلي ابدو
  en: Charlie Hebdo
  fr: Charlie Hebdo
  es: Charlie Hebdo
  ru: Шарли Эбдо

ANSA : organisation
  of: Italy
  ar: وكالة أنسا, وكالة الأنباء الإيطالية
  en: ANSA
  fr: Ansa
  es: ANSA
  ru: АНСА

Deutsche Presse-Agentur : organisation
  of: Germany
  ar: وكالة الأنباء الألمانية, د ب أ
  en: Deutsche Presse-Agentur, DPA, dpa
  fr: Deutsche Presse-Agentur, DPA, dpa
  es: DPA
  ru: ДПА

IRNA : organisation
  of: Iran
  ar: إرنا, وكالة إرنا, وكالة الأنباء الإيرانية
  en: IRNA, Islamic Republic News Agency
  fr: IRNA, Irna
  es: IRNA, Islamic Republic News Agency
  ru: ИРНА

Tasnim : organisation
  of: Iran
  ar: تسنيم, وكالة تسنيم
  en: Tasnim, Tasnim News Agency
  fr: Tasnim, Tasnim News Agency
  es: Tasnim, Tasnim News Agency
  ru: Тасним

Fars News Agency : organisation
  of: Iran
  ar: وكالة فارس, وكالة أنباء فارس
  en: Fars News Agency, Fars
  fr: Fars News Agency, Fars
  es: Fars News Agency, Fars
  ru: агентство Фарс

SANA : organisation
  of: Syria
  ar: سانا, وكالة سانا, وكالة الأنباء السورية
  en: SANA, Syrian Arab News Agency
  fr: agence Sana
  es: agencia SANA
  ru: агентство САНА

WAFA : organisation
  of: Palestine
  ar: وفا, وكالة وفا, وكالة الأنباء الفلسطينية
  en: WAFA, Palestinian news agency
  fr: agence Wafa
  es: agencia Wafa
  ru: ВАФА

MENA news agency : organisation
  of: Egypt
  ar: وكالة أنباء الشرق الأوسط, أ ش أ
  en: MENA news agency, Middle East News Agency
  fr: MENA news agency, Middle East News Agency
  es: MENA news agency, Middle East News Agency
  ru: агентство МЕНА

KCNA : organisation
  of: North Korea
  ar: وكالة الأنباء المركزية الكورية
  en: KCNA, Korean Central News Agency
  fr: KCNA, Korean Central News Agency
  es: KCNA, Korean Central News Agency
  ru: ЦТАК

Yonhap : organisation
  of: South Korea
  ar: يونهاب, وكالة يونهاب
  en: Yonhap, Yonhap News Agency
  fr: Yonhap, Yonhap News Agency
  es: Yonhap, Yonhap News Agency
  ru: Ёнхап, Рёнхап

Kyodo : organisation
  of: Japan
  ar: كيودو, وكالة كيودو
  en: Kyodo, Kyodo News
  fr: Kyodo, Kyodo News
  es: Kyodo, Kyodo News
  ru: Киодо

EFE : organisation
  of: Spain
  ar: وكالة إفي
  en: EFE
  fr: EFE, Efe
  es: EFE, Efe
  ru: ЭФЭ

WikiLeaks : organisation
  ar: ويكيليكس, موقع ويكيليكس
  en: WikiLeaks, Wikileaks
  fr: WikiLeaks, Wikileaks
  es: WikiLeaks, Wikileaks
  ru: Викиликс, WikiLeaks

# Companies
Google : organisation
  ar: غوغل, جوجل, قوقل, شركة غوغل
  en: Google
  fr: Google
  es: Google
  ru: Google, Гугл

Apple : organisation
  ar: شركة آبل, آبل, شركة أبل, أبل
  en: Apple, Apple Inc
  fr: Apple, Apple Inc
  es: Apple, Apple Inc
  ru: Apple, Эппл

Microsoft : organisation
  ar: مايكروسوفت, ميكروسوفت
  en: Microsoft
  fr: Microsoft
  es: Microsoft
  ru: Microsoft, Майкрософт

Amazon : organisation
  ar: أمازون, شركة أمازون
  en: Amazon, Amazon.com
  fr: Amazon, Amazon.com
  es: Amazon, Amazon.com
  ru: Amazon

Facebook : organisation
  ar: فيسبوك, فيس بوك, الفيسبوك
  en: Facebook
  fr: Facebook
  es: Facebook
  ru: Facebook, Фейсбук

Meta : organisation
  ar: شركة ميتا
  en: Meta, Meta Platforms
  fr: Meta Platforms
  es: Meta Platforms
  ru: Meta Platforms

Twitter : organisation
  ar: تويتر, موقع تويتر, منصة إكس
  en: Twitter, X formerly Twitter, social media platform X
  fr: Twitter, réseau social X
  es: Twitter, red social X
  ru: Twitter, Твиттер

YouTube : organisation
  ar: يوتيوب
  en: YouTube
  fr: YouTube
  es: YouTube
  ru: YouTube, Ютуб, Ютьюб

WhatsApp : organisation
  ar: واتساب, واتس آب, الواتساب
  en: WhatsApp
  fr: WhatsApp
  es: WhatsApp
  ru: WhatsApp, Ватсап

Instagram : organisation
  ar: إنستغرام, انستقرام, إنستجرام, إنستاغرام
  en: Instagram
  fr: Instagram
  es: Instagram
  ru: Instagram, Инстаграм

TikTok : organisation
  of: China
  ar: تيك توك, تيكتوك
  en: TikTok
  fr: TikTok
  es: TikTok
  ru: TikTok, Тикток

Telegram : organisation
  ar: تيليغرام, تلغرام, تيليجرام, تلغرام المشفر
  en: Telegram
  fr: Telegram
  es: Telegram
  ru: Telegram, Телеграм

Huawei : organisation
  of: China
  ar: هواوي
  en: Huawei
  fr: Huawei
  es: Huawei
  ru: Huawei, Хуавэй

Samsung : organisation
  of: South Korea
  ar: سامسونغ, سامسونج
  en: Samsung, Samsung Electronics
  fr: Samsung, Samsung Electronics
  es: Samsung, Samsung Electronics
  ru: Samsung, Самсунг

Tesla : organisation
  of: United States
  ar: تسلا, تيسلا
  en: Tesla
  fr: Tesla
  es: Tesla
  ru: Tesla, Тесла

SpaceX : organisation
  of: United States
  ar: سبيس إكس, سبايس إكس
  en: SpaceX, Space X
  fr: SpaceX, Space X
  es: SpaceX, Space X
  ru: SpaceX, Спейс Икс

OpenAI : organisation
  of: United States
  ar: أوبن إيه آي, أوبن أيه آي, أوبن إي آي
  en: OpenAI
  fr: OpenAI
  es: OpenAI
  ru: OpenAI

Nvidia : organisation
  of: United States
  ar: إنفيديا, نفيديا
  en: Nvidia
  fr: Nvidia
  es: Nvidia
  ru: Nvidia, Нвидиа

Boeing : organisation
  of: United States
  ar: بوينغ, بوينج, شركة بوينغ
  en: Boeing
  fr: Boeing
  es: Boeing
  ru: Боинг, Boeing

Airbus : organisation
  ar: إيرباص, ايرباص, شركة إيرباص
  en: Airbus
  fr: Airbus
  es: Airbus
  ru: Airbus, Эйрбас

Volkswagen : organisation
  of: Germany
  ar: فولكس فاغن, فولكسفاغن, فولكسفاجن, فولكس فاجن
  en: Volkswagen, VW
  fr: Volkswagen, VW
  es: Volkswagen, VW
  ru: Volkswagen, Фольксваген

Siemens : organisation
  of: Germany
  ar: سيمنز, سيمنس
  en: Siemens
  fr: Siemens
  es: Siemens
  ru: Siemens, Сименс

Toyota : organisation
  of: Japan
  ar: تويوتا
  en: Toyota
  fr: Toyota
  es: Toyota
  ru: Toyota, Тойота

Saudi Aramco : organisation
  of: Saudi Arabia
  ar: أرامكو, أرامكو السعودية, شركة أرامكو
  en: Saudi Aramco, Aramco
  fr: Aramco, Saudi Aramco
  es: Aramco
  ru: Арамко, Сауди Арамко, Saudi Aramco

ADNOC : organisation
  of: United Arab Emirates
  ar: أدنوك, شركة أدنوك
  en: ADNOC, Abu Dhabi National Oil Company
  fr: ADNOC, Abu Dhabi National Oil Company
  es: ADNOC, Abu Dhabi National Oil Company
  ru: ADNOC

QatarEnergy : organisation
  of: Qatar
  ar: قطر للطاقة, قطر للبترول
  en: QatarEnergy, Qatar Energy, Qatar Petroleum
  fr: QatarEnergy, Qatar Energy, Qatar Petroleum
  es: QatarEnergy, Qatar Energy, Qatar Petroleum
  ru: QatarEnergy

Sonatrach : organisation
  of: Algeria
  ar: سوناطراك
  en: Sonatrach
  fr: Sonatrach
  es: Sonatrach
  ru: Сонатрак

Gazprom : organisation
  of: Russia
  ar: غازبروم, جازبروم, غاز بروم
  en: Gazprom
  fr: Gazprom
  es: Gazprom
  ru: Газпром

Rosneft : organisation
  of: Russia
  ar: روسنفت, روسنيفت
  en: Rosneft
  fr: Rosneft
  es: Rosneft
  ru: Роснефть

Lukoil : organisation
  of: Russia
  ar: لوك أويل, لوكويل
  en: Lukoil
  fr: Loukoïl
  es: Lukoil
  ru: Лукойл

Nord Stream : organisation
  ar: نورد ستريم, السيل الشمالي, التيار الشمالي, نورد ستريم 2
  en: Nord Stream, Nord Stream 2
  fr: Nord Stream, Nord Stream 2
  es: Nord Stream, Nord Stream 2
  ru: Северный поток, Северный поток — 2

BP : organisation
  of: United Kingdom
  ar: بريتش بتروليوم, بي بي النفطية, بريتيش بتروليوم
  en: BP, British Petroleum
  fr: BP, British Petroleum
  es: BP, British Petroleum
  ru: BP, Бритиш петролеум

Shell : organisation
  ar: شل النفطية, شركة شل, رويال داتش شل
  en: Royal Dutch Shell, Shell plc, oil giant Shell
  fr: Shell, Royal Dutch Shell
  es: Shell, Royal Dutch Shell
  ru: Shell

ExxonMobil : organisation
  of: United States
  ar: إكسون موبيل, إكسون موبل
  en: ExxonMobil, Exxon Mobil, Exxon
  fr: ExxonMobil, Exxon Mobil, Exxon
  es: ExxonMobil, Exxon Mobil, Exxon
  ru: ExxonMobil

Chevron : organisation
  of: United States
  ar: شيفرون, شركة شيفرون
  en: Chevron
  fr: Chevron
  es: Chevron
  ru: Chevron, Шеврон

TotalEnergies : organisation
  of: France
  ar: توتال إنرجيز, توتال إنيرجيز, شركة توتال
  en: TotalEnergies, Total SA
  fr: TotalEnergies, Total SA
  es: TotalEnergies, Total SA
  ru: TotalEnergies, Тоталь

Eni : organisation
  of: Italy
  ar: إيني, شركة إيني, إيني الإيطالية
  en: Eni, ENI SpA
  fr: Eni, ENI SpA
  es: Eni, ENI SpA
  ru: Eni

Goldman Sachs : organisation
  of: United States
  ar: غولدمان ساكس, جولدمان ساكس
  en: Goldman Sachs
  fr: Goldman Sachs
  es: Goldman Sachs
  ru: Goldman Sachs, Голдман Сакс

JPMorgan : organisation
  of: United States
  ar: جي بي مورغان, جيه بي مورغان, جي بي مورجان
  en: JPMorgan, JP Morgan, JPMorgan Chase
  fr: JPMorgan, JP Morgan, JPMorgan Chase
  es: JPMorgan, JP Morgan, JPMorgan Chase
  ru: JPMorgan

Credit Suisse : organisation
  of: Switzerland
  ar: كريدي سويس, كريدي سويسرا
  en: Credit Suisse
  fr: Crédit Suisse
  es: Credit Suisse
  ru: Credit Suisse, Кредит Свисс

UBS : organisation
  of: Switzerland
  ar: يو بي إس
  en: UBS
  fr: UBS
  es: UBS
  ru: UBS

Lehman Brothers : organisation
  of: United States
  ar: ليمان براذرز
  en: Lehman Brothers
  fr: Lehman Brothers
  es: Lehman Brothers
  ru: Lehman Brothers, Леман Бразерс

Pfizer : organisation
  of: United States
  ar: فايزر, شركة فايزر
  en: Pfizer
  fr: Pfizer
  es: Pfizer
  ru: Pfizer, Пфайзер

Moderna : organisation
  of: United States
  ar: موديرنا, مودرنا
  en: Moderna
  fr: Moderna
  es: Moderna
  ru: Moderna, Модерна

AstraZeneca : organisation
  of: United Kingdom
  ar: أسترازينيكا, أسترازينكا, استرازينيكا
  en: AstraZeneca
  fr: AstraZeneca
  es: AstraZeneca
  ru: AstraZeneca

BioNTech : organisation
  of: Germany
  ar: بيونتك, بيونتيك, بايونتيك
  en: BioNTech
  fr: BioNTech
  es: BioNTech
  ru: BioNTech

Sinopharm : organisation
  of: China
  ar: سينوفارم
  en: Sinopharm
  fr: Sinopharm
  es: Sinopharm
  ru: Sinopharm

Emirates airline : organisation
  of: United Arab Emirates
  ar: طيران الإمارات
  en: Emirates airline
  fr: Emirates airline
  es: Emirates airline
  ru: авиакомпания Emirates

Qatar Airways : organisation
  of: Qatar
  ar: الخطوط الجوية القطرية, الخطوط القطرية
  en: Qatar Airways
  fr: Qatar Airways
  es: Qatar Airways
  ru: Катарские авиалинии

EgyptAir : organisation
  of: Egypt
  ar: مصر للطيران
  en: EgyptAir, Egyptair
  fr: Egyptair
  es: Egyptair
  ru: EgyptAir

Malaysia Airlines : organisation
  of: Malaysia
  ar: الخطوط الجوية الماليزية, الخطوط الماليزية
  en: Malaysia Airlines
  fr: Malaysia Airlines
  es: Malaysia Airlines
  ru: Malaysia Airlines

Turkish Airlines : organisation
  of: Turkey
  ar: الخطوط الجوية التركية, الخطوط التركية
  en: Turkish Airlines
  fr: Turkish Airlines
  es: Turkish Airlines
  ru: Турецкие авиалинии

Maersk : organisation
  of: Denmark
  ar: ميرسك
  en: Maersk
  fr: Maersk
  es: Maersk
  ru: Maersk

DP World : organisation
  of: United Arab Emirates
  ar: موانئ دبي, موانئ دبي العالمية
  en: DP World
  fr: DP World
  es: DP World
  ru: DP World

# Sport
FIFA : organisation
  ar: فيفا, الفيفا, الاتحاد الدولي لكرة القدم
  en: FIFA, Fifa
  fr: FIFA, Fifa
  es: FIFA, Fifa
  ru: ФИФА

UEFA : organisation
  ar: يويفا, اليويفا, الاتحاد الأوروبي لكرة القدم, ويفا
  en: UEFA, Uefa
  fr: UEFA, Uefa
  es: UEFA, Uefa
  ru: УЕФА

Confederation of African Football : organisation
  ar: الاتحاد الأفريقي لكرة القدم, الاتحاد الإفريقي لكرة القدم, الكاف
  en: Confederation of African Football, CAF
  fr: CAF, Confédération africaine de football
  es: CAF
  ru: КАФ

Asian Football Confederation : organisation
  ar: الاتحاد الآسيوي لكرة القدم
  en: Asian Football Confederation, AFC
  fr: AFC
  es: AFC
  ru: АФК

International Olympic Committee : organisation
  ar: اللجنة الأولمبية الدولية
  en: International Olympic Committee, IOC
  fr: CIO, Comité international olympique
  es: COI, Comité Olímpico Internacional
  ru: Международный олимпийский комитет, МОК

World Anti-Doping Agency : organisation
  ar: الوكالة العالمية لمكافحة المنشطات, الوكالة الدولية لمكافحة المنشطات, وادا
  en: World Anti-Doping Agency, WADA
  fr: AMA, Agence mondiale antidopage
  es: Agencia Mundial Antidopaje
  ru: ВАДА, Всемирное антидопинговое агентство

NBA : organisation
  of: United States
  ar: إن بي إيه, دوري كرة السلة الأمريكي, الدوري الأمريكي للمحترفين
  en: NBA, National Basketball Association
  fr: NBA, National Basketball Association
  es: NBA, National Basketball Association
  ru: НБА

Premier League : organisation
  of: England
  ar: الدوري الإنجليزي, الدوري الإنجليزي الممتاز, الدوري الإنكليزي, بريميرليغ, البريميرليغ, البريميرليج, الدوري الإنكليزي الممتاز
  en: Premier League, English Premier League
  fr: Premier League, English Premier League
  es: Premier League, English Premier League
  ru: английская Премьер-лига, чемпионат Англии

La Liga : organisation
  of: Spain
  ar: الليغا, الدوري الإسباني, الليجا
  en: La Liga, LaLiga
  fr: Liga espagnole
  es: LaLiga
  ru: Ла Лига

Bundesliga : organisation
  of: Germany
  ar: البوندسليغا, الدوري الألماني, بوندسليغا, البوندسليجا
  en: Bundesliga
  fr: Bundesliga
  es: Bundesliga
  ru: бундеслига

Serie A : organisation
  of: Italy
  ar: الدوري الإيطالي, الكالتشيو
  en: Serie A
  fr: Serie A
  es: Serie A
  ru: Серия А

Ligue 1 : organisation
  of: France
  ar: الدوري الفرنسي, ليغ 1
  en: Ligue 1
  fr: Ligue 1
  es: Ligue 1
  ru: Лига 1

Champions League : organisation
  ar: دوري أبطال أوروبا, دوري الأبطال, دوري أبطال أوربا
  en: Champions League, UEFA Champions League
  fr: Ligue des champions
  es: Liga de Campeones, Champions
  ru: Лига чемпионов

World Cup : organisation
  ar: كأس العالم, المونديال, مونديال, كأس العالم لكرة القدم
  en: World Cup, FIFA World Cup
  fr: Coupe du monde, Mondial de football
  es: Copa del Mundo, Mundial de fútbol
  ru: чемпионат мира по футболу, Кубок мира

Real Madrid : organisation
  of: Spain
  ar: ريال مدريد, الريال مدريد
  en: Real Madrid
  fr: Real Madrid
  es: Real Madrid
  ru: Реал Мадрид

FC Barcelona : organisation
  of: Spain
  ar: نادي برشلونة, برشلونة الإسباني, البارسا, البرسا
  en: FC Barcelona, Barca, Barcelona FC
  fr: FC Barcelona, Barça
  es: FC Barcelona, Barça
  ru: ФК Барселона

Atletico Madrid : organisation
  of: Spain
  ar: أتلتيكو مدريد, أتليتيكو مدريد
  en: Atletico Madrid, Atlético Madrid
  fr: Atlético de Madrid, Atlético Madrid
  es: Atlético de Madrid
  ru: Атлетико

Manchester United : organisation
  of: England
  ar: مانشستر يونايتد, مانشيستر يونايتد, المان يونايتد
  en: Manchester United, Man United, Man Utd
  fr: Manchester United, Man United, Man Utd
  es: Manchester United, Man United, Man Utd
  ru: Манчестер Юнайтед

Manchester City : organisation
  of: England
  ar: مانشستر سيتي, مانشيستر سيتي, المان سيتي
  en: Manchester City, Man City
  fr: Manchester City, Man City
  es: Manchester City, Man City
  ru: Манчестер Сити

Liverpool FC : organisation
  of: England
  ar: ليفربول, نادي ليفربول
  en: Liverpool FC, Liverpool
  fr: Liverpool
  es: Liverpool
  ru: Ливерпуль

Chelsea : organisation
  of: England
  ar: تشيلسي, تشلسي
  en: Chelsea, Chelsea FC
  fr: Chelsea, Chelsea FC
  es: Chelsea, Chelsea FC
  ru: Челси

Arsenal : organisation
  of: England
  ar: أرسنال, آرسنال
  en: Arsenal, Arsenal FC
  fr: Arsenal FC
  es: Arsenal FC
  ru: ФК Арсенал

Tottenham : organisation
  of: England
  ar: توتنهام, توتنهام هوتسبير
  en: Tottenham, Tottenham Hotspur
  fr: Tottenham, Tottenham Hotspur
  es: Tottenham, Tottenham Hotspur
  ru: Тоттенхэм, Тоттенхэм Хотспур

Bayern Munich : organisation
  of: Germany
  ar: بايرن ميونيخ, بايرن ميونخ, بايرن
  en: Bayern Munich, Bayern, FC Bayern
  fr: Bayern Munich, Bayern
  es: Bayern de Múnich, Bayern
  ru: Бавария Мюнхен

Borussia Dortmund : organisation
  of: Germany
  ar: بوروسيا دورتموند, دورتموند
  en: Borussia Dortmund, Dortmund
  fr: Borussia Dortmund, Dortmund
  es: Borussia Dortmund, Dortmund
  ru: Боруссия Дортмунд, Дортмунд

Paris Saint-Germain : organisation
  of: France
  ar: باريس سان جيرمان, باريس سان جرمان, سان جيرمان
  en: Paris Saint-Germain, PSG
  fr: PSG
  es: PSG
  ru: ПСЖ, Пари Сен-Жермен

Juventus : organisation
  of: Italy
  ar: يوفنتوس, جوفنتوس
  en: Juventus, Juve
  fr: Juventus, Juve
  es: Juventus, Juve
  ru: Ювентус

AC Milan : organisation
  of: Italy
  ar: ميلان, إيه سي ميلان
  en: AC Milan
  fr: AC Milan
  es: AC Milan
  ru: ФК Милан

Inter Milan : organisation
  of: Italy
  ar: إنتر ميلان, إنترناسيونالي, إنتر ميلانو
  en: Inter Milan, Internazionale
  fr: Inter Milan, Internazionale
  es: Inter de Milán
  ru: Интер Милан

Napoli : organisation
  of: Italy
  ar: نادي نابولي
  en: Napoli, SSC Napoli
  fr: Napoli, SSC Napoli
  es: Napoli, SSC Napoli
  ru: Наполи

Al Ahly : organisation
  of: Egypt
  ar: الأهلي المصري, النادي الأهلي, الأهلي القاهري
  en: Al Ahly
  fr: Al-Ahly
  es: Al Ahly
  ru: Аль-Ахли

Zamalek : organisation
  of: Egypt
  ar: نادي الزمالك, الزمالك
  en: Zamalek
  fr: Zamalek
  es: Zamalek
  ru: Замалек

Al Hilal : organisation
  of: Saudi Arabia
  ar: الهلال السعودي, نادي الهلال
  en: Al Hilal, Al-Hilal
  fr: Al-Hilal
  es: Al Hilal
  ru: Аль-Хиляль

Al Nassr : organisation
  of: Saudi Arabia
  ar: النصر السعودي, نادي النصر
  en: Al Nassr, Al-Nassr
  fr: Al-Nassr
  es: Al Nassr
  ru: Аль-Наср, Ан-Наср
