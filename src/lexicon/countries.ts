/**
 * Countries and territories, one a line: alpha-3 code | names, the usual one first | capital | demonyms.
 * Names and codes after ISO 3166-1 and the UN's list of member states; several are parted by semicolons.
 * "the" never belongs to a name. Names marked `?` are also common surnames, given names or places elsewhere.
 */
export const COUNTRIES = `
AFG|Afghanistan;Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Kabul|Afghan;Afghans
ALB|Albania;Republic of Albania|Tirana|Albanian;Albanians
DZA|Algeria;People's Democratic Republic of Algeria|Algiers|Algerian;Algerians
AND|Andorra;Principality of Andorra|Andorra la Vella|Andorran;Andorrans
AGO|Angola;Republic of Angola|Luanda|Angolan;Angolans
ATG|Antigua and Barbuda;Antigua|St. John's|Antiguan;Antiguans
ARG|Argentina;Argentine Republic|Buenos Aires|Argentine;Argentines;Argentinian;Argentinians;Argentinean
ARM|Armenia;Republic of Armenia|Yerevan|Armenian;Armenians
AUS|Australia;Commonwealth of Australia|Canberra|Australian;Australians;Aussie;Aussies
AUT|Austria;Republic of Austria|Vienna|Austrian;Austrians
AZE|Azerbaijan;Republic of Azerbaijan|Baku|Azerbaijani;Azerbaijanis;Azeri;Azeris
BHS|Bahamas|Nassau|Bahamian;Bahamians
BHR|Bahrain;Kingdom of Bahrain|Manama|Bahraini;Bahrainis
BGD|Bangladesh;People's Republic of Bangladesh|Dhaka|Bangladeshi;Bangladeshis
BRB|Barbados|Bridgetown|Barbadian;Barbadians;Bajan;Bajans
BLR|Belarus;Republic of Belarus;Byelorussia|Minsk|Belarusian;Belarusians;Belarussian;Belarussians
BEL|Belgium;Kingdom of Belgium|Brussels|Belgian;Belgians
BLZ|Belize|Belmopan|Belizean;Belizeans
BEN|Benin;Republic of Benin|Porto-Novo|Beninese;Beninois
BTN|Bhutan;Kingdom of Bhutan|Thimphu|Bhutanese
BOL|Bolivia;Plurinational State of Bolivia|La Paz;Sucre|Bolivian;Bolivians
BIH|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia & Herzegovina;Bosnia;Herzegovina|Sarajevo|Bosnian;Bosnians;Herzegovinian
BWA|Botswana;Republic of Botswana|Gaborone|Botswanan;Batswana;Motswana
BRA|Brazil;Federative Republic of Brazil|Brasilia|Brazilian;Brazilians
BRN|Brunei;Brunei Darussalam|Bandar Seri Begawan|Bruneian;Bruneians
BGR|Bulgaria;Republic of Bulgaria|Sofia|Bulgarian;Bulgarians
BFA|Burkina Faso|Ouagadougou|Burkinabe;Burkinabè;Burkinabé
BDI|Burundi;Republic of Burundi|Gitega;Bujumbura|Burundian;Burundians
CPV|Cape Verde;Cabo Verde|Praia|Cape Verdean;Cape Verdeans;Cabo Verdean
KHM|Cambodia;Kingdom of Cambodia;Kampuchea|Phnom Penh|Cambodian;Cambodians
CMR|Cameroon;Republic of Cameroon|Yaounde|Cameroonian;Cameroonians
CAN|Canada;Dominion of Canada|Ottawa|Canadian;Canadians
CAF|Central African Republic|Bangui|Central African;Central Africans
TCD|Chad?;Republic of Chad|N'Djamena|Chadian;Chadians
CHL|Chile;Republic of Chile|Santiago|Chilean;Chileans
CHN|China;People's Republic of China;PRC;Mainland China;mainland China|Beijing;Peking|Chinese
COL|Colombia;Republic of Colombia|Bogota|Colombian;Colombians
COM|Comoros;Union of the Comoros|Moroni|Comorian;Comorians
COG|Republic of the Congo;Republic of Congo;Congo Republic;Congo-Brazzaville;Congo Brazzaville|Brazzaville|
COD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;D.R. Congo;Congo-Kinshasa;Congo Kinshasa;Congo;Zaire|Kinshasa|Congolese;Zairean;Zairian
CRI|Costa Rica;Republic of Costa Rica|San Jose|Costa Rican;Costa Ricans
CIV|Ivory Coast;Cote d'Ivoire;Republic of Cote d'Ivoire|Yamoussoukro;Abidjan|Ivorian;Ivorians;Ivoirian
HRV|Croatia;Republic of Croatia|Zagreb|Croatian;Croatians;Croat;Croats
CUB|Cuba;Republic of Cuba|Havana|Cuban;Cubans
CYP|Cyprus;Republic of Cyprus|Nicosia|Cypriot;Cypriots;Greek Cypriot;Greek Cypriots
CZE|Czech Republic;Czechia|Prague|Czech;Czechs
DNK|Denmark;Kingdom of Denmark|Copenhagen|Danish;Dane;Danes
DJI|Djibouti;Republic of Djibouti|Djibouti City|Djiboutian;Djiboutians
DMA|Dominica;Commonwealth of Dominica|Roseau|
DOM|Dominican Republic|Santo Domingo|Dominican;Dominicans
ECU|Ecuador;Republic of Ecuador|Quito|Ecuadorian;Ecuadorians;Ecuadorean;Ecuadoreans
EGY|Egypt;Arab Republic of Egypt|Cairo|Egyptian;Egyptians
SLV|El Salvador;Republic of El Salvador|San Salvador|Salvadoran;Salvadorans;Salvadorean;Salvadoreans;Salvadorian
GNQ|Equatorial Guinea|Malabo|Equatorial Guinean;Equatoguinean;Equatoguineans
ERI|Eritrea;State of Eritrea|Asmara|Eritrean;Eritreans
EST|Estonia;Republic of Estonia|Tallinn|Estonian;Estonians
SWZ|Eswatini;Kingdom of Eswatini;Swaziland|Mbabane|Swazi;Swazis
ETH|Ethiopia;Federal Democratic Republic of Ethiopia;Abyssinia|Addis Ababa|Ethiopian;Ethiopians
FJI|Fiji;Republic of Fiji|Suva|Fijian;Fijians
FIN|Finland;Republic of Finland|Helsinki|Finnish;Finn;Finns
FRA|France;French Republic|Paris|French;Frenchman;Frenchmen;Frenchwoman;Frenchwomen
GAB|Gabon;Gabonese Republic|Libreville|Gabonese
GMB|Gambia;The Gambia|Banjul|Gambian;Gambians
GEO|Georgia?;Republic of Georgia|Tbilisi|Georgian;Georgians
DEU|Germany;Federal Republic of Germany;West Germany;East Germany;German Democratic Republic;Nazi Germany|Berlin|German;Germans;East German;West German;East Germans;West Germans
GHA|Ghana;Republic of Ghana|Accra|Ghanaian;Ghanaians
GRC|Greece;Hellenic Republic|Athens|Greek;Greeks;Hellenic
GRD|Grenada|St. George's|Grenadian;Grenadians
GTM|Guatemala;Republic of Guatemala|Guatemala City|Guatemalan;Guatemalans
GIN|Guinea;Republic of Guinea;Guinea-Conakry;Guinea Conakry|Conakry|Guinean;Guineans
GNB|Guinea-Bissau;Guinea Bissau|Bissau|Bissau-Guinean;Bissau Guinean
GUY|Guyana;Co-operative Republic of Guyana;Cooperative Republic of Guyana|Georgetown|Guyanese
HTI|Haiti;Republic of Haiti|Port-au-Prince;Port au Prince|Haitian;Haitians
HND|Honduras;Republic of Honduras|Tegucigalpa|Honduran;Hondurans
HUN|Hungary|Budapest|Hungarian;Hungarians
ISL|Iceland;Republic of Iceland|Reykjavik|Icelandic;Icelander;Icelanders
IND|India;Republic of India|New Delhi;Delhi|Indian;Indians
IDN|Indonesia;Republic of Indonesia;Dutch East Indies|Jakarta|Indonesian;Indonesians
IRN|Iran;Islamic Republic of Iran;Islamic Republic;Persia|Tehran;Teheran|Iranian;Iranians;Persian;Persians
IRQ|Iraq;Republic of Iraq|Baghdad|Iraqi;Iraqis
IRL|Ireland;Republic of Ireland;Irish Republic;Irish Free State|Dublin|Irish;Irishman;Irishmen;Irishwoman
ISR|Israel;State of Israel|Jerusalem|Israeli;Israelis
ITA|Italy;Italian Republic;Kingdom of Italy|Rome|Italian;Italians
JAM|Jamaica|Kingston?|Jamaican;Jamaicans
JPN|Japan|Tokyo|Japanese
JOR|Jordan?;Hashemite Kingdom of Jordan;Hashemite Kingdom;Kingdom of Jordan;Transjordan|Amman|Jordanian;Jordanians
KAZ|Kazakhstan;Republic of Kazakhstan|Astana;Nur-Sultan;Nursultan|Kazakh;Kazakhs;Kazakhstani;Kazakhstanis
KEN|Kenya;Republic of Kenya|Nairobi|Kenyan;Kenyans
KIR|Kiribati|South Tarawa;Tarawa|I-Kiribati
PRK|North Korea;Democratic People's Republic of Korea;DPRK;N. Korea;NK|Pyongyang|North Korean;North Koreans
KOR|South Korea;Republic of Korea;ROK;S. Korea|Seoul|South Korean;South Koreans
KWT|Kuwait;State of Kuwait|Kuwait City|Kuwaiti;Kuwaitis
KGZ|Kyrgyzstan;Kyrgyz Republic;Kirghizia;Kirgizstan|Bishkek|Kyrgyz;Kyrgyzstani;Kyrgyzstanis
LAO|Laos;Lao People's Democratic Republic;Lao PDR|Vientiane|Lao;Laotian;Laotians
LVA|Latvia;Republic of Latvia|Riga|Latvian;Latvians
LBN|Lebanon;Lebanese Republic;Republic of Lebanon|Beirut|Lebanese
LSO|Lesotho;Kingdom of Lesotho;Basutoland|Maseru|Basotho;Mosotho
LBR|Liberia;Republic of Liberia|Monrovia|Liberian;Liberians
LBY|Libya;State of Libya;Libyan Arab Jamahiriya|Tripoli|Libyan;Libyans
LIE|Liechtenstein|Vaduz|Liechtensteiner;Liechtensteiners
LTU|Lithuania;Republic of Lithuania|Vilnius|Lithuanian;Lithuanians
LUX|Luxembourg;Luxemburg;Grand Duchy of Luxembourg|Luxembourg City|Luxembourgish;Luxembourger;Luxembourgers
MDG|Madagascar;Republic of Madagascar|Antananarivo|Malagasy;Madagascan
MWI|Malawi;Republic of Malawi;Nyasaland|Lilongwe;Blantyre|Malawian;Malawians
MYS|Malaysia;Malaya|Kuala Lumpur;Putrajaya|Malaysian;Malaysians;Malayan
MDV|Maldives;Republic of Maldives|Male|Maldivian;Maldivians
MLI|Mali;Republic of Mali|Bamako|Malian;Malians
MLT|Malta;Republic of Malta|Valletta|Maltese
MHL|Marshall Islands|Majuro|Marshallese
MRT|Mauritania;Islamic Republic of Mauritania|Nouakchott|Mauritanian;Mauritanians
MUS|Mauritius;Republic of Mauritius|Port Louis|Mauritian;Mauritians
MEX|Mexico;United Mexican States|Mexico City|Mexican;Mexicans
FSM|Micronesia;Federated States of Micronesia|Palikir|Micronesian;Micronesians
MDA|Moldova;Republic of Moldova;Moldavia|Chisinau|Moldovan;Moldovans;Moldavian;Moldavians
MCO|Monaco;Principality of Monaco||Monegasque;Monegasques;Monacan
MNG|Mongolia;Mongolian People's Republic|Ulaanbaatar;Ulan Bator|Mongolian;Mongolians
MNE|Montenegro|Podgorica|Montenegrin;Montenegrins
MAR|Morocco;Kingdom of Morocco|Rabat|Moroccan;Moroccans
MOZ|Mozambique;Republic of Mozambique|Maputo|Mozambican;Mozambicans
MMR|Myanmar;Burma;Republic of the Union of Myanmar|Naypyidaw;Naypyitaw;Nay Pyi Taw|Burmese
NAM|Namibia;Republic of Namibia;South West Africa|Windhoek|Namibian;Namibians
NRU|Nauru|Yaren|Nauruan;Nauruans
NPL|Nepal;Federal Democratic Republic of Nepal|Kathmandu;Katmandu|Nepali;Nepalis;Nepalese
NLD|Netherlands;Holland;Kingdom of the Netherlands;The Netherlands|Amsterdam;The Hague;Hague|Dutch;Dutchman;Dutchmen;Dutchwoman
NZL|New Zealand;Aotearoa;Aotearoa New Zealand|Wellington|New Zealander;New Zealanders;Kiwi;Kiwis
NIC|Nicaragua;Republic of Nicaragua|Managua|Nicaraguan;Nicaraguans
NER|Niger;Republic of Niger|Niamey|Nigerien;Nigeriens
NGA|Nigeria;Federal Republic of Nigeria|Abuja|Nigerian;Nigerians
MKD|North Macedonia;Macedonia;Republic of North Macedonia;Former Yugoslav Republic of Macedonia;FYROM|Skopje|North Macedonian;Macedonian;Macedonians
NOR|Norway;Kingdom of Norway|Oslo|Norwegian;Norwegians
OMN|Oman;Sultanate of Oman;Sultanate|Muscat|Omani;Omanis
PAK|Pakistan;Islamic Republic of Pakistan;West Pakistan|Islamabad|Pakistani;Pakistanis
PLW|Palau;Republic of Palau|Ngerulmud|Palauan;Palauans
PAN|Panama;Republic of Panama|Panama City|Panamanian;Panamanians
PNG|Papua New Guinea;PNG|Port Moresby|Papua New Guinean;Papua New Guineans
PRY|Paraguay;Republic of Paraguay|Asuncion|Paraguayan;Paraguayans
PER|Peru;Republic of Peru|Lima|Peruvian;Peruvians
PHL|Philippines;Republic of the Philippines;the Philippines|Manila|Filipino;Filipinos;Philippine;Filipina;Filipinas
POL|Poland;Republic of Poland;Polish People's Republic|Warsaw|Polish;Pole;Poles
PRT|Portugal;Portuguese Republic|Lisbon|Portuguese
QAT|Qatar;State of Qatar|Doha|Qatari;Qataris
ROU|Romania;Rumania|Bucharest|Romanian;Romanians
RUS|Russia;Russian Federation;Imperial Russia|Moscow|Russian;Russians
RWA|Rwanda;Republic of Rwanda|Kigali|Rwandan;Rwandans
KNA|Saint Kitts and Nevis;St. Kitts and Nevis;St Kitts and Nevis;St. Kitts|Basseterre|Kittitian;Kittitians
LCA|Saint Lucia;St. Lucia;St Lucia|Castries|Saint Lucian;St Lucian;St. Lucian
VCT|Saint Vincent and the Grenadines;St. Vincent and the Grenadines;St Vincent and the Grenadines;St. Vincent;St Vincent|Kingstown|Vincentian;Vincentians
WSM|Samoa;Western Samoa|Apia|Samoan;Samoans
SMR|San Marino||Sammarinese
STP|Sao Tome and Principe;Sao Tome|Sao Tome|Santomean;Sao Tomean
SAU|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Riyadh|Saudi;Saudis;Saudi Arabian;Saudi Arabians
SEN|Senegal;Republic of Senegal|Dakar|Senegalese
SRB|Serbia;Republic of Serbia|Belgrade|Serbian;Serbians;Serb;Serbs
SYC|Seychelles;Republic of Seychelles|Victoria?|Seychellois
SLE|Sierra Leone;Republic of Sierra Leone|Freetown|Sierra Leonean;Sierra Leoneans
SGP|Singapore;Republic of Singapore||Singaporean;Singaporeans
SVK|Slovakia;Slovak Republic|Bratislava|Slovak;Slovaks;Slovakian
SVN|Slovenia;Republic of Slovenia|Ljubljana|Slovenian;Slovenians;Slovene;Slovenes
SLB|Solomon Islands;Solomons|Honiara|Solomon Islander;Solomon Islanders
SOM|Somalia;Federal Republic of Somalia|Mogadishu|Somali;Somalis;Somalian;Somalians
ZAF|South Africa;Republic of South Africa;Union of South Africa|Pretoria;Cape Town;Bloemfontein|South African;South Africans
SSD|South Sudan;Republic of South Sudan|Juba|South Sudanese
ESP|Spain;Kingdom of Spain|Madrid|Spanish;Spaniard;Spaniards
LKA|Sri Lanka;Ceylon;Democratic Socialist Republic of Sri Lanka|Colombo;Sri Jayawardenepura Kotte|Sri Lankan;Sri Lankans;Ceylonese
SDN|Sudan;Republic of Sudan;Republic of the Sudan|Khartoum|Sudanese
SUR|Suriname;Surinam;Republic of Suriname|Paramaribo|Surinamese
SWE|Sweden;Kingdom of Sweden|Stockholm|Swedish;Swede;Swedes
CHE|Switzerland;Swiss Confederation|Bern;Berne|Swiss
SYR|Syria;Syrian Arab Republic|Damascus|Syrian;Syrians
TWN|Taiwan;Republic of China;Chinese Taipei;ROC;Formosa|Taipei|Taiwanese
TJK|Tajikistan;Republic of Tajikistan|Dushanbe|Tajik;Tajiks;Tajikistani
TZA|Tanzania;United Republic of Tanzania;Tanganyika|Dodoma;Dar es Salaam|Tanzanian;Tanzanians
THA|Thailand;Kingdom of Thailand;Siam|Bangkok|Thai;Thais
TLS|Timor-Leste;Timor Leste;East Timor|Dili|Timorese;East Timorese
TGO|Togo;Togolese Republic|Lome|Togolese
TON|Tonga;Kingdom of Tonga|Nuku'alofa;Nukualofa|Tongan;Tongans
TTO|Trinidad and Tobago;Trinidad & Tobago;Trinidad;Tobago|Port of Spain;Port-of-Spain|Trinidadian;Trinidadians;Tobagonian
TUN|Tunisia;Republic of Tunisia;Tunisian Republic|Tunis|Tunisian;Tunisians
TUR|Turkey;Turkiye;Republic of Turkey;Republic of Turkiye|Ankara|Turkish;Turk;Turks
TKM|Turkmenistan;Turkmenia|Ashgabat|Turkmen;Turkmens
TUV|Tuvalu|Funafuti|Tuvaluan;Tuvaluans
UGA|Uganda;Republic of Uganda|Kampala|Ugandan;Ugandans
UKR|Ukraine|Kyiv;Kiev|Ukrainian;Ukrainians
ARE|United Arab Emirates;UAE;U.A.E.;Emirates|Abu Dhabi|Emirati;Emiratis
GBR|United Kingdom;Britain;Great Britain;UK;U.K.;United Kingdom of Great Britain and Northern Ireland|London|British;Briton;Britons;Brit;Brits
USA|United States;United States of America;America;US;U.S.;USA;U.S.A.;the States|Washington;Washington, D.C.;Washington, DC;Washington D.C.;Washington DC|American;Americans
URY|Uruguay;Oriental Republic of Uruguay|Montevideo|Uruguayan;Uruguayans
UZB|Uzbekistan;Republic of Uzbekistan|Tashkent|Uzbek;Uzbeks;Uzbekistani
VUT|Vanuatu|Port Vila|Ni-Vanuatu;ni-Vanuatu;Vanuatuan
VAT|Vatican City;Vatican;Holy See|Vatican City|
VEN|Venezuela;Bolivarian Republic of Venezuela|Caracas|Venezuelan;Venezuelans
VNM|Vietnam;Viet Nam;Socialist Republic of Vietnam;North Vietnam;South Vietnam|Hanoi|Vietnamese;North Vietnamese;South Vietnamese
YEM|Yemen;Republic of Yemen|Sanaa;Sana'a|Yemeni;Yemenis;Yemenite
ZMB|Zambia;Republic of Zambia;Northern Rhodesia|Lusaka|Zambian;Zambians
ZWE|Zimbabwe;Republic of Zimbabwe;Rhodesia;Southern Rhodesia|Harare|Zimbabwean;Zimbabweans;Rhodesian;Rhodesians
PSE|Palestine;State of Palestine;Palestinian Territories;Palestinian territories;Occupied Palestinian Territory|Ramallah|Palestinian;Palestinians
XKX|Kosovo;Republic of Kosovo|Pristina|Kosovar;Kosovars;Kosovan;Kosovo Albanian;Kosovo Albanians
HKG|Hong Kong;Hong Kong SAR||Hong Konger;Hong Kongers;Hongkonger;Hongkongers
MAC|Macau;Macao||Macanese
PRI|Puerto Rico;Commonwealth of Puerto Rico|San Juan|Puerto Rican;Puerto Ricans
GRL|Greenland|Nuuk|Greenlandic;Greenlander;Greenlanders
FRO|Faroe Islands;Faroes|Torshavn|Faroese
GIB|Gibraltar||Gibraltarian;Gibraltarians
BMU|Bermuda|Hamilton?|Bermudian;Bermudians
CYM|Cayman Islands|George Town|Caymanian;Caymanians
VGB|British Virgin Islands|Road Town|
VIR|US Virgin Islands;U.S. Virgin Islands|Charlotte Amalie|
AIA|Anguilla|The Valley|Anguillan;Anguillans
TCA|Turks and Caicos Islands;Turks and Caicos|Cockburn Town|
MSR|Montserrat|Plymouth|
FLK|Falkland Islands;Falklands;Malvinas;Islas Malvinas|Stanley?|Falkland Islander;Falkland Islanders
GUM|Guam|Hagatna|Guamanian;Guamanians
ASM|American Samoa|Pago Pago|American Samoan
MNP|Northern Mariana Islands|Saipan|
COK|Cook Islands|Avarua|Cook Islander;Cook Islanders
NIU|Niue|Alofi|Niuean;Niueans
TKL|Tokelau||Tokelauan
NCL|New Caledonia|Noumea|New Caledonian;New Caledonians
PYF|French Polynesia;Tahiti|Papeete|Tahitian;Tahitians
GUF|French Guiana|Cayenne|
GLP|Guadeloupe|Basse-Terre|
MTQ|Martinique|Fort-de-France|
REU|Réunion;Reunion Island;La Reunion|Saint-Denis|
MYT|Mayotte|Mamoudzou|
ABW|Aruba|Oranjestad|Aruban;Arubans
CUW|Curacao|Willemstad|
SXM|Sint Maarten|Philipsburg|
IMN|Isle of Man|Douglas?|Manx
JEY|Jersey|Saint Helier|
GGY|Guernsey|Saint Peter Port|
ESH|Western Sahara;Sahrawi Arab Democratic Republic;SADR|Laayoune;El Aaiun|Sahrawi;Sahrawis;Saharawi;Saharawis
`
