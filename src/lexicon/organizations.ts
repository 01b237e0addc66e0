/**
 * Organizations, by subtype, one a line: names, the usual one first; acronyms after `|`; alpha-3 of the country after a second `|`.
 * "the" never belongs to a name. Acronyms are matched in capitals only; those of four letters and more also as "Nato".
 */
export const INTERGOVERNMENTAL = `
Shanghai Cooperation Organization;Shanghai Cooperation Organisation|SCO
North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Alliance;Atlantic Alliance|NATO
United Nations;United Nations Organization;U.N.|UN;UNO
European Union|EU;E.U.
European Community;European Communities;European Economic Community|EEC
African Union|AU
Arab League;League of Arab States
Association of Southeast Asian Nations;Association of South East Asian Nations|ASEAN
South Asian Association for Regional Cooperation|SAARC
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|BIMSTEC
Gulf Cooperation Council;Cooperation Council for the Arab States of the Gulf|GCC
Organization of Islamic Cooperation;Organisation of Islamic Cooperation;Organization of the Islamic Conference|OIC
Organization of American States|OAS
Organization for Security and Co-operation in Europe;Organisation for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Cooperation in Europe|OSCE
Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development;Organization for Economic Co-operation and Development;Organisation for Economic Cooperation and Development|OECD
Organization of the Petroleum Exporting Countries;Organisation of the Petroleum Exporting Countries|OPEC
OPEC+;OPEC Plus
Council of Europe
World Trade Organization;World Trade Organisation|WTO
World Health Organization;World Health Organisation|WHO
World Bank;World Bank Group
International Monetary Fund|IMF
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
International Court of Justice|ICJ
International Labour Organization;International Labor Organization;International Labour Organisation|ILO
International Organization for Migration;International Organisation for Migration|IOM
International Maritime Organization|IMO
International Civil Aviation Organization|ICAO
International Telecommunication Union|ITU
International Committee of the Red Cross|ICRC
United Nations Educational, Scientific and Cultural Organization|UNESCO
United Nations Children's Fund|UNICEF
United Nations High Commissioner for Refugees;UN Refugee Agency;UN refugee agency|UNHCR
United Nations Development Programme;United Nations Development Program|UNDP
United Nations Environment Programme|UNEP
United Nations Population Fund|UNFPA
United Nations Office on Drugs and Crime|UNODC
United Nations Relief and Works Agency|UNRWA
United Nations Framework Convention on Climate Change|UNFCCC
United Nations Conference on Trade and Development|UNCTAD
United Nations Industrial Development Organization|UNIDO
United Nations Security Council;UN Security Council;U.N. Security Council;Security Council|UNSC
United Nations General Assembly;UN General Assembly;U.N. General Assembly|UNGA
United Nations Human Rights Council;UN Human Rights Council;Human Rights Council|UNHRC
UN Women
UNAIDS
World Food Programme;World Food Program|WFP
Food and Agriculture Organization;Food and Agriculture Organisation|FAO
World Meteorological Organization|WMO
World Intellectual Property Organization|WIPO
World Economic Forum|WEF
Commonwealth of Nations;Commonwealth
Commonwealth of Independent States|CIS
Collective Security Treaty Organization;Collective Security Treaty Organisation|CSTO
Eurasian Economic Union|EAEU;EEU
Economic Community of West African States|ECOWAS
East African Community|EAC
Southern African Development Community|SADC
Intergovernmental Authority on Development|IGAD
Common Market for Eastern and Southern Africa|COMESA
Economic Community of Central African States|ECCAS
Arab Maghreb Union
Organisation of African Unity;Organization of African Unity|OAU
Caribbean Community|CARICOM
Pacific Islands Forum|PIF
Pacific Alliance
Andean Community
Mercosur;Mercosul;Southern Common Market
Union of South American Nations|UNASUR
Community of Latin American and Caribbean States|CELAC
Bolivarian Alliance for the Americas|ALBA
Central American Integration System|SICA
Asia-Pacific Economic Cooperation;Asia Pacific Economic Cooperation|APEC
Asian Infrastructure Investment Bank|AIIB
Asian Development Bank|ADB
African Development Bank|AfDB
Inter-American Development Bank|IDB;IADB
Development Bank of Latin America|CAF
Central American Bank for Economic Integration|CABEI
European Bank for Reconstruction and Development|EBRD
European Investment Bank|EIB
Islamic Development Bank|IsDB
New Development Bank|NDB
European Central Bank|ECB
European Commission|EC
European Parliament
European Council
Council of the European Union
European Court of Justice;Court of Justice of the European Union|ECJ
European Court of Human Rights|ECHR
European Free Trade Association|EFTA
Nordic Council
Visegrad Group;Visegrad Four
Group of Seven;Group of 7|G7;G-7
Group of Eight;Group of 8|G8;G-8
Group of Twenty;Group of 20|G20;G-20
Group of 77|G77;G-77
BRICS|BRICS;BRIC
Quadrilateral Security Dialogue|QUAD
Non-Aligned Movement|NAM
Organization of Turkic States;Organisation of Turkic States;Turkic Council
Economic Cooperation Organization|ECO
International Energy Agency|IEA
International Renewable Energy Agency|IRENA
Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons|OPCW
Interpol;International Criminal Police Organization
Europol
Eurojust
Frontex
International Organisation of La Francophonie;Organisation internationale de la Francophonie
Warsaw Pact
League of Nations
Indian Ocean Rim Association|IORA
Lake Chad Basin Commission
Bank for International Settlements|BIS
Permanent Court of Arbitration
International Criminal Tribunal for Rwanda
International Criminal Tribunal for the former Yugoslavia
International Olympic Committee|IOC
Financial Action Task Force|FATF
`

/** Bodies of a state. The Kremlin is the government of Russia where news lets it speak. */
export const GOVERNMENT = `
Kremlin||RUS
White House||USA
Downing Street||GBR
Pentagon||USA
State Department;US State Department;U.S. State Department;Department of State||USA
Duma;State Duma||RUS
Knesset||ISR
Bundestag||DEU
Lok Sabha||IND
Rajya Sabha||IND
House of Commons||GBR
House of Lords||GBR
Senate
House of Representatives
Congress
Parliament
National Assembly
Federal Reserve|Fed|USA
Central Intelligence Agency|CIA|USA
Federal Bureau of Investigation|FBI|USA
`
