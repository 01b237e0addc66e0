/**
 * First-level divisions of states and well-known districts and islands, by alpha-3 code. `?` marks names that are also surnames,
 * given names or common words. After ISO 3166-2 and national lists.
 */
export const SUBDIVISIONS = `
USA|Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Georgia?;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana?;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York State;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia?;Washington State;West Virginia;Wisconsin;Wyoming;District of Columbia;New England;Manhattan;Brooklyn?;Queens?;Bronx;Harlem;Hollywood;Silicon Valley;Wall Street;Long Island;Cape Canaveral;Guantanamo Bay;Guantanamo;Northern California;Southern California;Midwest;Martha's Vineyard;Capitol;Times Square;Central Park;Ground Zero;Alcatraz;Camp David;Mar-a-Lago
CAN|Alberta;British Columbia;Manitoba;New Brunswick;Newfoundland and Labrador;Newfoundland;Labrador;Nova Scotia;Ontario;Prince Edward Island;Quebec;Saskatchewan;Northwest Territories;Nunavut;Yukon;Yukon Territory;Baffin Island;Vancouver Island;Parliament Hill
GBR|Yorkshire;Lancashire;Cornwall;Devon?;Kent?;Essex;Sussex;Surrey;Norfolk;Suffolk;Cumbria;Northumberland;Merseyside;Greater Manchester;West Midlands;East Midlands;South Yorkshire;West Yorkshire;North Yorkshire;Hampshire;Wiltshire;Dorset;Somerset?;Oxfordshire;Cambridgeshire;Hertfordshire;Lincolnshire;Nottinghamshire;Derbyshire;Staffordshire;Shropshire;Cheshire;Warwickshire;Worcestershire;Gloucestershire;Buckinghamshire;Berkshire;Bedfordshire;Isle of Wight;Orkney;Shetland;Hebrides;Aberdeenshire;Highlands;Glamorgan;Gwynedd;Dyfed;Powys;County Antrim;County Down;County Tyrone;County Armagh;County Fermanagh;County Londonderry;Antrim;Tyrone?;Fermanagh;Heathrow;Heathrow Airport;Gatwick;Wembley;Westminster;Trafalgar Square;Buckingham Palace;Windsor Castle;Balmoral;Hyde Park;Canary Wharf;Old Trafford;Stonehenge;Chequers
IRL|Leinster;Munster;Connacht;Donegal;Kerry?;Cork?;Galway;Mayo?;Sligo;Clare?;Tipperary;Kilkenny;Wexford;Wicklow;Kildare;Meath;Louth;Cavan;Monaghan;Leitrim;Roscommon;Longford;Westmeath;Offaly;Laois;Carlow
AUS|New South Wales;Queensland;South Australia;Tasmania;Victoria?;Western Australia;Northern Territory;Australian Capital Territory;ACT;NSW;Torres Strait;Great Barrier Reef;Christmas Island;Norfolk Island;Top End;Uluru
NZL|Auckland;Waikato;Canterbury;Otago;Northland;Southland;Bay of Plenty;Taranaki;Hawke's Bay;Wairarapa;South Island;North Island;Stewart Island;Chatham Islands;Coromandel;Marlborough
IND|Andhra Pradesh;Arunachal Pradesh;Assam;Bihar;Chhattisgarh;Goa;Gujarat;Haryana;Himachal Pradesh;Himachal;Jharkhand;Karnataka;Kerala;Madhya Pradesh;Maharashtra;Manipur;Meghalaya;Mizoram;Nagaland;Odisha;Orissa;Punjab;Rajasthan;Sikkim;Tamil Nadu;Telangana;Tripura;Uttar Pradesh;Uttarakhand;West Bengal;Jammu and Kashmir;Jammu & Kashmir;J&K;Ladakh;Puducherry;Pondicherry;Andaman and Nicobar Islands;Andaman Islands;Lakshadweep;Dadra and Nagar Haveli;Jammu;Kashmir Valley;Bollywood;Ayodhya;Kargil;Galwan Valley;Siachen;Siachen Glacier;Doklam;Deccan;Konkan;Malabar;Saurashtra;Vidarbha;Marathwada;Bundelkhand;Lutyens' Delhi;Rajpath;India Gate;Taj Mahal;Red Fort;Jantar Mantar;Ramlila Maidan;Dal Lake;Parliament House;Rashtrapati Bhavan
PAK|Khyber Pakhtunkhwa;Balochistan;Baluchistan;Sindh;Punjab;Gilgit-Baltistan;Azad Kashmir;Azad Jammu and Kashmir;Waziristan;North Waziristan;South Waziristan;Swat;Swat Valley;Gwadar;Khyber Pass;Line of Control;FATA
BGD|Chattogram;Chittagong;Khulna;Rajshahi;Barishal;Barisal;Sylhet;Rangpur;Mymensingh;Cox's Bazar;Cumilla;Noakhali;Bogura;Jashore;Gazipur;Narayanganj;Savar;Sunamganj;Tangail;Faridpur;Kushtia;Gopalganj;Padma Bridge;Padma;Padma River;Jamuna;Jamuna River;Meghna;Sundarbans;Bhasan Char;Chittagong Hill Tracts;Shahbagh;Uttara;Gulshan;Dhanmondi;Mirpur
NPL|Bagmati;Gandaki;Lumbini;Karnali;Sudurpashchim;Madhesh;Pokhara;Mount Everest;Everest
LKA|Jaffna;Kandy?;Galle;Trincomalee;Batticaloa;Hambantota;Northern Province;Eastern Province
CHN|Anhui;Fujian;Gansu;Guangdong;Guangxi;Guizhou;Hainan;Hebei;Heilongjiang;Henan;Hubei;Hunan;Jiangsu;Jiangxi;Jilin;Liaoning;Ningxia;Qinghai;Shaanxi;Shandong;Shanxi;Sichuan;Yunnan;Zhejiang;Pearl River Delta;Yangtze River Delta;Greater Bay Area;Guangdong-Hong Kong-Macao Greater Bay Area;Tiananmen Square;Tiananmen;Great Hall of the People;Forbidden City;Three Gorges;Three Gorges Dam;Yangtze River;Xisha;Paracel Islands;Spratly Islands;Scarborough Shoal;Pudong;Hengqin;Kashgar;Hotan
HKG|Kowloon;New Territories;Victoria Harbour;Lantau;Wan Chai;Causeway Bay;Tsim Sha Tsui;Mong Kok;Sha Tin;Tuen Mun;Tai Po;Yuen Long;Kwun Tong;Sham Shui Po;Victoria Park
TWN|Taoyuan;Hsinchu;Miaoli;Changhua;Nantou;Yunlin;Chiayi;Pingtung;Yilan;Hualien;Taitung;Penghu;Kinmen;Matsu;Kaohsiung;Taichung;Tainan;New Taipei;New Taipei City;Keelung
JPN|Aichi;Akita;Aomori;Chiba;Ehime;Fukui;Fukuoka;Fukushima;Gifu;Gunma;Hiroshima;Hyogo;Ibaraki;Iwate;Kagawa;Kagoshima;Kanagawa;Kochi;Kumamoto;Kyoto;Mie;Miyagi;Nagano;Nagasaki;Nara?;Niigata;Oita;Okayama;Osaka;Saga?;Saitama;Shiga;Shimane;Shizuoka;Tochigi;Tokushima;Tottori;Toyama;Wakayama;Yamagata;Yamaguchi?;Yamanashi;Honshu;Kyushu;Shikoku;Senkaku Islands;Senkakus;Diaoyu Islands;Kuril Islands;Northern Territories;Yasukuni Shrine;Yasukuni;Shibuya;Shinjuku;Ginza;Mount Fuji;Narita;Haneda
KOR|Gangwon;Gangwon Province;Gyeonggi;Gyeonggi Province;Gyeongsang;North Gyeongsang Province;South Gyeongsang Province;Jeolla;North Jeolla Province;South Jeolla Province;Chungcheong;North Chungcheong Province;South Chungcheong Province;Jeju;Jeju Island;Gangnam;Yongsan;Itaewon;Yeouido;Dokdo;Panmunjom;Demilitarized Zone;DMZ;Joint Security Area;Pyeongtaek;Sejong;Gwanghwamun
PRK|Yongbyon;Kaesong;Punggye-ri;Sinuiju;Mount Kumgang;Sohae
IDN|West Java;Central Java;East Java;West Papua;North Sumatra;West Sumatra;South Sumatra;Kalimantan;East Kalimantan;West Kalimantan;South Sulawesi;Central Sulawesi;North Sulawesi;Maluku;Lombok;Flores?;West Nusa Tenggara;East Nusa Tenggara;Riau;Lampung;Banten;Yogyakarta;Natuna;Natuna Islands
MYS|Johor;Kedah;Kelantan;Melaka;Malacca;Negeri Sembilan;Pahang;Penang;Perak;Perlis;Sabah;Sarawak;Selangor;Terengganu;Labuan;Borneo
PHL|Visayas;Cebu;Palawan;Leyte;Samar;Negros;Bohol;Panay;Mindoro;Sulu;Basilan;Cotabato;Maguindanao;Davao;Davao del Sur;Bicol;Ilocos Norte;Ilocos Sur;Pampanga;Bulacan;Cavite;Laguna?;Batangas;Rizal?;Quezon City;Metro Manila;Bangsamoro;Subic Bay;Malacanang;Malacañang;Malacanang Palace
THA|Chiang Mai;Chiang Rai;Phuket;Pattani;Yala;Narathiwat;Songkhla;Krabi;Surat Thani;Chonburi;Rayong;Ayutthaya;Nonthaburi;Pathum Thani;Samut Prakan;Nakhon Ratchasima;Khon Kaen;Udon Thani;Ubon Ratchathani;Tak;Isan;Koh Samui;Pattaya;Suvarnabhumi;Suvarnabhumi Airport;Don Mueang
VNM|Mekong Delta;Ho Chi Minh City;Saigon;Da Nang;Danang;Hai Phong;Quang Ninh;Nghe An;Can Tho;Hue?;Dien Bien Phu;Halong Bay
MMR|Shan State;Kachin State;Kachin;Kayah State;Kayin State;Karen State;Chin State;Mon State;Rakhine State;Sagaing;Sagaing Region;Magway;Mandalay;Bago;Yangon;Ayeyarwady;Tanintharyi
KHM|Siem Reap;Sihanoukville;Battambang;Angkor Wat;Preah Sihanouk;Kampot;Preah Vihear
LAO|Luang Prabang;Champasak;Savannakhet
AFG|Helmand;Kandahar;Kunduz;Nangarhar;Herat;Balkh;Ghazni;Paktia;Paktika;Khost;Kunar;Logar;Wardak;Uruzgan;Zabul;Farah?;Faryab;Badakhshan;Badghis;Baghlan;Bamiyan;Panjshir;Panjshir Valley;Parwan;Takhar;Nimroz;Jowzjan;Samangan;Laghman;Bagram;Tora Bora;Kabul Airport
KAZ|Almaty;Mangystau;Baikonur;Karaganda;Aktau;Atyrau;Shymkent
UZB|Karakalpakstan;Samarkand;Bukhara;Fergana;Fergana Valley
KGZ|Osh;Batken;Jalal-Abad;Issyk-Kul
TJK|Gorno-Badakhshan;Khatlon;Sughd
MNG|Gobi Desert;Umnugovi;South Gobi;Darkhan;Erdenet;Khuvsgul;Tavan Tolgoi;Oyu Tolgoi
IRN|Khuzestan;Fars;Isfahan;Khorasan;Razavi Khorasan;Sistan and Baluchestan;Sistan-Baluchestan;Kermanshah;Kerman;Hormozgan;Bushehr;Gilan;Mazandaran;Golestan;Qom;Semnan;Yazd;Hamedan;Lorestan;Ilam;East Azerbaijan;West Azerbaijan;Ardabil;Zanjan;Qazvin;Alborz;Markazi;Natanz;Fordow;Arak;Evin Prison;Evin;Kharg Island;Kish Island;Qeshm;Chabahar;Bandar Abbas
IRQ|Anbar;Nineveh;Kirkuk;Diyala;Babil;Basra;Dhi Qar;Maysan;Muthanna;Najaf;Karbala;Wasit;Salahuddin;Saladin;Dohuk;Erbil;Irbil;Sulaymaniyah;Sulaimaniya;Halabja;Green Zone;Sinjar;Mosul;Fallujah;Tikrit;Abu Ghraib;Ain al-Asad
SYR|Aleppo;Homs;Hama;Idlib;Latakia;Tartus;Raqqa;Deir ez-Zor;Deir al-Zour;Deir Ezzor;Hasakah;Hasaka;Daraa;Sweida;Quneitra;Afrin;Kobani;Kobane;Palmyra;Eastern Ghouta;Manbij;Al-Tanf
LBN|Bekaa;Bekaa Valley;Mount Lebanon;Beirut Port;Sidon;Tyre;Tripoli;Baalbek;Nabatieh
ISR|Galilee;Negev;Haifa;Tel Aviv;Tel Aviv-Yafo;Jaffa;Nazareth;Beersheba;Ashkelon;Ashdod;Eilat;Dimona;East Jerusalem;West Jerusalem;Temple Mount;Western Wall;Al-Aqsa;Al-Aqsa Mosque;Al Aqsa Mosque;Al-Aqsa mosque;Dome of the Rock;Old City;Sheikh Jarrah;Ben Gurion Airport;Sderot;Judea;Samaria;Judea and Samaria;Masada;Umm al-Fahm;Yad Vashem;Holy Land
PSE|Ramallah;Hebron;Nablus;Jenin;Bethlehem;Jericho;Tulkarem;Qalqilya;Rafah;Khan Younis;Khan Yunis;Jabalia;Gaza City;Beit Hanoun;Deir al-Balah;Rafah crossing
JOR|Zarqa;Irbid;Aqaba;Karak;Balqa;Mafraq;Petra;Zaatari;Jordan Valley;Jordan River
SAU|Mecca;Makkah;Medina;Madinah;Jeddah;Jiddah;Dammam;Dhahran;Abha;Tabuk;Asir;Najran;Jazan;Jizan;Qassim;Hail?;Al-Ahsa;Al-Ula;AlUla;NEOM;Neom;Yanbu;Taif;Eastern Province;Grand Mosque;Prophet's Mosque;Kaaba;Mount Arafat;Mina?;Rub al-Khali;Two Holy Mosques
ARE|Dubai;Sharjah;Ajman;Fujairah;Ras Al Khaimah;Ras al-Khaimah;Umm Al Quwain;Umm al-Quwain;Al Ain;Burj Khalifa;Palm Jumeirah;Jebel Ali;Dubai Airport
OMN|Dhofar;Salalah;Sohar;Musandam;Duqm;Al Batinah;North Al Batinah;South Al Batinah;Nizwa;Sur;Al Wusta;Al Dakhiliyah;Al Sharqiyah
YEM|Aden;Taiz;Hodeidah;Hodeida;Marib;Shabwa;Hadramawt;Hadhramaut;Saada;Hajjah;Ibb;Mukalla;Socotra;Abyan
QAT|Lusail;Al Rayyan;Al Wakrah;Education City;Ras Laffan;Al Khor;Al Udeid;West Bay
KWT|Hawally;Farwaniya;Ahmadi?;Jahra;Salmiya;Bubiyan
TUR|Istanbul;Izmir;Diyarbakir;Gaziantep;Hatay;Antalya;Bursa;Adana;Konya;Trabzon;Van?;Sanliurfa;Thrace;Cappadocia;Incirlik;Taksim Square;Gezi Park;Bosporus Strait;Dardanelles;Gallipoli;Hagia Sophia;Kandilli
EGY|Alexandria;Giza;Luxor;Aswan;Suez;Port Said;Ismailia;Sharm el-Sheikh;Sharm El-Sheikh;Sharm El Sheikh;Sharm el Sheikh;Hurghada;Minya;Assiut;Sohag;Qena;Beni Suef;Fayoum;Dakahlia;Gharbia;Sharqia;Beheira;Damietta;Mansoura;Upper Egypt;North Sinai;South Sinai;Nile Delta;New Administrative Capital;Tahrir Square;Tahrir;Aswan High Dam;High Dam;Al-Arish;Kafr El-Sheikh;New Valley;Red Sea Governorate;Zamalek;Heliopolis;Nasr City;Maadi
LBY|Benghazi;Misrata;Sirte;Tobruk;Derna;Zawiya;Sabha;Cyrenaica;Tripolitania;Fezzan;Bani Walid;Tarhuna
TUN|Sfax;Sousse;Kairouan;Bizerte;Gabes;Djerba;Sidi Bouzid;Kasserine;Carthage
DZA|Kabylie;Kabylia;Oran;Constantine?;Annaba;Tindouf;Tizi Ouzou;Tizi-Ouzou;Bejaia;Setif;Blida;Batna;Tamanrasset;Ghardaia;Tlemcen
MAR|Casablanca;Marrakech;Marrakesh;Fez;Fes;Tangier;Agadir;Meknes;Oujda;Rif;Dakhla;Tetouan
ESP|Andalusia;Aragon;Asturias;Cantabria;Castile and León;Castile and Leon;Castilla-La Mancha;Extremadura;Murcia;Navarre;Navarra;La Rioja;Valencia;Balearic Islands;Canary Islands;Mallorca;Majorca;Ibiza;Tenerife;Gran Canaria;Lanzarote;Ceuta;Melilla;Barcelona;Seville;Bilbao;Moncloa
PRT|Azores;Madeira;Algarve;Alentejo;Porto
FRA|Alsace;Lorraine?;Burgundy;Champagne?;Provence;Languedoc;Aquitaine;Auvergne;Ile-de-France;Île-de-France;Picardy;Savoy;Cote d'Azur;French Riviera;Riviera;Bastille;Eiffel Tower;Notre Dame;Notre-Dame;Louvre;Champs-Elysees;Champs-Élysées;Versailles;Calais;Dunkirk;Verdun;Vichy;Loire;Seine;Rhone;Bordeaux;Marseille;Marseilles;Lyon;Nice;Strasbourg;Cannes
ITA|Piedmont;Liguria;Veneto;Emilia-Romagna;Umbria;Marche;Lazio;Abruzzo;Molise;Campania;Apulia;Puglia;Basilicata;Calabria;Trentino;South Tyrol;Aosta Valley;Friuli;Lampedusa;Capri;Pompeii;Colosseum;Venice;Milan;Naples;Florence?;Turin;Genoa;Palermo;Bologna;St. Peter's Square;St Peter's Square;Sistine Chapel;Castel Gandolfo;Quirinal
DEU|Baden-Württemberg;Baden-Wuerttemberg;Brandenburg;Hesse;Lower Saxony;Mecklenburg-Vorpommern;North Rhine-Westphalia;Rhineland-Palatinate;Rhineland;Saarland;Saxony-Anhalt;Schleswig-Holstein;Thuringia;Westphalia;Pomerania;Silesia;Ruhr;Black Forest;Berlin Wall;Brandenburg Gate;Ramstein;Auschwitz;Dachau;Buchenwald;Cologne;Munich;Hamburg;Frankfurt;Dresden;Leipzig;Nuremberg;Bonn;Stuttgart
AUT|Tyrol;Carinthia;Styria;Salzburg;Burgenland;Vorarlberg;Lower Austria;Upper Austria
CHE|Zurich;Geneva;Basel;Lausanne;Davos;Lucerne;Ticino;Valais;Vaud;Lake Geneva
BEL|Antwerp;Ghent;Bruges;Liege;Liège
NLD|Rotterdam;Utrecht;Limburg;Gelderland;North Holland;South Holland;Zeeland;Friesland;Groningen;Eindhoven;Maastricht;Schiphol
DNK|Jutland;Zealand;Bornholm;Aarhus
SWE|Gotland;Skane;Skåne;Malmo;Malmö;Gothenburg;Uppsala
NOR|Svalbard;Spitsbergen;Finnmark;Bergen;Trondheim;Tromso
FIN|Aland;Åland;Aland Islands;Karelia
POL|Mazovia;Masovia;Pomerania;Silesia;Lower Silesia;Krakow;Kraków;Gdansk;Gdańsk;Lodz;Wroclaw;Poznan;Lublin
UKR|Donetsk;Luhansk;Lugansk;Kharkiv;Kharkov;Kherson;Zaporizhzhia;Zaporizhia;Zaporozhye;Mykolaiv;Dnipro;Dnipropetrovsk;Odesa;Odessa;Lviv;Mariupol;Bakhmut;Sevastopol;Simferopol;Chernobyl;Chornobyl;Bucha;Irpin;Severodonetsk;Lysychansk;Kramatorsk;Sloviansk;Melitopol;Berdyansk;Chernihiv;Sumy;Poltava;Vinnytsia;Zhytomyr;Rivne;Ternopil;Ivano-Frankivsk;Uzhhorod;Zakarpattia;Volyn;Galicia;Snake Island;Kerch Strait;Kerch;Azovstal;Maidan;Zaporizhzhia Nuclear Power Plant
RUS|St. Petersburg;St Petersburg;Saint Petersburg;Leningrad;Stalingrad;Volgograd;Rostov;Rostov-on-Don;Krasnodar;Sochi;Kaliningrad;Kursk;Belgorod;Bryansk;Vladivostok;Sakhalin;Kamchatka;Primorsky;Khabarovsk;Chukotka;Yakutia;Bashkortostan;Ingushetia;North Ossetia;Kabardino-Balkaria;Karachay-Cherkessia;Kalmykia;Adygea;Buryatia;Tuva;Altai;Novosibirsk;Omsk;Tomsk;Yekaterinburg;Chelyabinsk;Perm;Kazan;Samara?;Nizhny Novgorod;Murmansk;Arkhangelsk;Grozny;Beslan;Red Square;Lake Baikal;Kola Peninsula;Far North;Gorky?;Magnitogorsk;Bolshoi Theatre;Lubyanka
GEO|Adjara;Adzharia;Batumi;Sukhumi;Tskhinvali;Gori;Pankisi Gorge
AZE|Nakhchivan;Ganja;Shusha;Stepanakert;Lachin;Lachin corridor;Kelbajar
ARM|Gyumri;Syunik;Lake Sevan
MDA|Gagauzia;Tiraspol
ROU|Moldavia;Wallachia;Cluj;Timisoara;Iasi
BIH|Srebrenica;Mostar;Banja Luka
SRB|Presevo Valley;Sandzak;Novi Sad;Nis
XKX|Mitrovica;North Mitrovica
GRC|Macedonia;Thessaly;Peloponnese;Attica;Thessaloniki;Piraeus;Lesbos;Lesvos;Rhodes?;Corfu;Samos;Kos;Santorini;Mykonos;Cyclades;Dodecanese;Epirus;Mount Olympus;Acropolis
NGA|Abia;Adamawa;Akwa Ibom;Anambra;Bauchi;Bayelsa;Benue;Borno;Cross River;Delta State;Ebonyi;Edo;Ekiti;Enugu;Gombe;Imo;Jigawa;Kaduna;Kano;Katsina;Kebbi;Kogi;Kwara;Lagos;Nasarawa;Niger State;Ogun;Ondo;Osun;Oyo;Plateau State;Rivers State;Sokoto;Taraba;Yobe;Zamfara;Port Harcourt;Ibadan;Maiduguri;Chibok;Aso Rock;Federal Capital Territory;Niger Delta
GHA|Ashanti;Ashanti Region;Volta;Volta Region;Greater Accra;Bono;Ahafo;Kumasi;Tema;Tamale;Takoradi;Cape Coast;Sunyani;Northern Region;Upper East;Upper West;Western Region;Eastern Region;Central Region;Oti;Savannah Region;Jubilee House;Lake Volta
KEN|Mombasa;Kisumu;Nakuru;Eldoret;Turkana;Garissa;Wajir;Mandera;Marsabit;Kiambu;Machakos;Kajiado;Nyeri;Meru;Embu;Kitui;Makueni;Kilifi;Kwale;Lamu;Tana River;Taita Taveta;Isiolo;Samburu;Baringo;Nandi?;Kericho;Bomet;Narok;Kakamega;Bungoma;Busia;Vihiga;Siaya;Homa Bay;Migori;Kisii;Nyamira;Laikipia;Nyandarua;Murang'a;Kirinyaga;Uasin Gishu;Trans Nzoia;Rift Valley;Maasai Mara;Mount Kenya;Dadaab;Kakuma;Westgate;State House
UGA|Entebbe;Gulu;Jinja;Karamoja;Buganda;Kasese;Mbarara;Wakiso
TZA|Arusha;Mwanza;Zanzibar;Pemba;Dodoma;Kilimanjaro;Mount Kilimanjaro;Serengeti;Mbeya;Tanga;Morogoro;Ngorongoro
ETH|Amhara;Oromia;Tigray;Afar;Somali Region;Sidama;Benishangul-Gumuz;Gambella;Harar;Harari;Dire Dawa;Gondar;Bahir Dar;Mekelle;Mekele;Lalibela;Axum;Adwa;Hawassa;Jimma;Wollo;Shewa;Addis;Grand Ethiopian Renaissance Dam;Renaissance Dam;Lake Tana;Ogaden
ERI|Massawa;Assab;Badme
SOM|Jubaland;Galmudug;Hirshabelle;South West State;Kismayo;Hargeisa;Bosaso;Baidoa;Beledweyne;Berbera;Garowe;Lower Shabelle;Middle Shabelle;Bakara Market
SDN|Blue Nile State;South Kordofan;North Kordofan;Kordofan;West Darfur;North Darfur;South Darfur;Omdurman;Port Sudan;Abyei;Kassala;El Fasher;El Geneina;Nuba Mountains;Gezira;Khartoum North
SSD|Unity State;Upper Nile;Jonglei;Equatoria;Central Equatoria;Eastern Equatoria;Western Equatoria;Bahr el Ghazal;Bentiu;Malakal;Bor;Wau;Warrap
COD|North Kivu;South Kivu;Ituri;Katanga;Kasai;Goma;Bukavu;Lubumbashi;Beni;Butembo;Bunia;Rutshuru;Virunga;Virunga National Park;Equateur;Kisangani;Masisi
RWA|Musanze;Rubavu;Gisenyi;Huye;Butare
BDI|Gitega;Ngozi?
CAF|Bambari;Bria
CMR|Douala;Far North Region;Bamenda;Ambazonia;Buea;Southern Cameroons
ZAF|Gauteng;KwaZulu-Natal;KwaZulu Natal;Western Cape;Eastern Cape;Northern Cape;Free State;Limpopo;Mpumalanga;North West Province;Johannesburg;Joburg;Jozi;Soweto;Durban;Port Elizabeth;Gqeberha;East London;Bloemfontein;Polokwane;Marikana;Sharpeville;Robben Island;Sandton;Alexandra?;Tshwane;Ekurhuleni;eThekwini;Nelson Mandela Bay;Stellenbosch;Kruger National Park;Union Buildings;Khayelitsha;Table Mountain;Mitchells Plain;Transkei;Natal;Transvaal;Nkandla;Luthuli House
NAM|Khomas;Erongo;Walvis Bay;Swakopmund;Oshana;Kavango;Zambezi Region;Caprivi;Ohangwena;Omusati;Otjozondjupa;Hardap;Kunene;Etosha
ZWE|Bulawayo;Mashonaland;Matabeleland;Manicaland;Masvingo;Midlands;Mutare;Victoria Falls;Great Zimbabwe
ZMB|Copperbelt;Kitwe;Ndola;Livingstone?
MOZ|Cabo Delgado;Nampula;Sofala;Zambezia;Tete;Beira;Gaza Province;Pemba;Palma;Inhambane;Niassa
AGO|Cabinda;Huambo;Benguela
MDG|Toamasina;Antsirabe
MUS|Rodrigues;Chagos Islands;Chagos Archipelago;Chagos;Diego Garcia;Port-Louis;Quatre Bornes;Curepipe;Rose Hill;Beau Bassin
SEN|Casamance;Saint-Louis;Thies;Touba
MLI|Timbuktu;Gao;Kidal;Mopti;Menaka;Azawad;Segou
NER|Diffa;Agadez;Tillaberi;Zinder;Maradi
BFA|Bobo-Dioulasso;Djibo
CIV|Bouake;Yamoussoukro
GIN|Nzerekore
SLE|Kono;Bo;Kenema
LBR|Nimba;Lofa;Bong County;Montserrado
MEX|Aguascalientes;Baja California;Baja California Sur;Campeche;Chiapas;Chihuahua;Coahuila;Colima;Durango;Guanajuato;Guerrero?;Hidalgo?;Jalisco;Michoacan;Michoacán;Morelos;Nayarit;Nuevo Leon;Nuevo León;Oaxaca;Puebla;Queretaro;Querétaro;Quintana Roo;San Luis Potosi;San Luis Potosí;Sinaloa;Sonora;Tabasco;Tamaulipas;Tlaxcala;Veracruz;Yucatan;Yucatán;Zacatecas;State of Mexico;Tijuana;Ciudad Juarez;Ciudad Juárez;Cancun;Cancún;Acapulco;Guadalajara;Monterrey;Culiacan;Culiacán;San Miguel de Allende;Puerto Vallarta;Los Cabos;Riviera Maya;Mexicali;Zócalo;Zocalo;Yucatan Peninsula;Yucatán Peninsula;Sea of Cortez
GTM|Huehuetenango;Quetzaltenango;Peten;Petén;Antigua Guatemala
HND|San Pedro Sula;Cortes?;La Ceiba;Roatan;Olancho;Choluteca;Comayagua;La Mosquitia;Bay Islands;Copan;Puerto Cortes
SLV|Santa Ana;San Miguel;La Libertad;Sonsonate;Usulutan;Usulután;Chalatenango;Santa Tecla;Soyapango;La Union;Ahuachapan;Ahuachapán
NIC|Masaya;Granada;Leon?;León?;Chinandega;Matagalpa;Esteli;Estelí;Jinotega;Rivas?;Carazo;Bluefields;Ometepe;Corn Island
CRI|Guanacaste;Puntarenas;Limon?;Limón?;Alajuela;Heredia?;Cartago;Liberia;Tamarindo;Osa Peninsula;Nicoya;Nicoya Peninsula;Monteverde;Manuel Antonio;Tortuguero;Corcovado;Corcovado National Park;Jaco;Jacó;Arenal
PAN|Colon;Colón;Chiriqui;Chiriquí;Darien;Darién;Darien Gap;Darién Gap;Bocas del Toro;Veraguas;Azuero;Herrera?;Los Santos;Panama Oeste;Ngäbe-Buglé;Guna Yala
CUB|Santiago de Cuba;Matanzas;Holguin;Holguín;Camaguey;Camagüey;Cienfuegos;Pinar del Rio;Pinar del Río;Villa Clara;Ciego de Avila;Sancti Spiritus;Granma;Guantánamo;Las Tunas;Artemisa;Mayabeque;Isla de la Juventud;Varadero;Bay of Pigs;Mariel
DOM|Punta Cana;Puerto Plata;Santiago de los Caballeros
HTI|Cite Soleil;Cité Soleil;Les Cayes;Cap-Haitien;Jacmel;Gonaives;Croix-des-Bouquets
COL|Antioquia;Arauca;Atlantico;Atlántico;Bolivar?;Boyaca;Boyacá;Caldas?;Caqueta;Caquetá;Casanare;Cauca;Cesar?;Choco;Chocó;Cordoba;Córdoba;Cundinamarca;Guainia;Guaviare;Huila;La Guajira;Magdalena?;Meta;Narino;Nariño;Norte de Santander;Putumayo;Quindio;Risaralda;Santander;Sucre;Tolima;Valle del Cauca;Vaupes;Vichada;Medellin;Medellín;Cali;Barranquilla;Cartagena;Cucuta;Cúcuta;Bucaramanga;Pereira;Manizales;Amazonas
VEN|Zulia;Tachira;Táchira;Merida;Mérida;Lara?;Miranda?;Carabobo;Aragua;Bolivar?;Bolívar?;Anzoategui;Anzoátegui;Monagas;Falcon;Falcón;Barinas;Apure;Guarico;Guárico;Nueva Esparta;Vargas?;Maracaibo;Valencia;Barquisimeto;Maracay;Ciudad Guayana;Miraflores;Miraflores Palace;Orinoco;Esequibo;Essequibo
ECU|Guayas;Pichincha;Manabi;Manabí;Azuay;Esmeraldas;Galapagos;Galápagos;Galapagos Islands;Galápagos Islands;Guayaquil;Cuenca;Napo;Carondelet;Los Rios;El Oro;Chimborazo;Cotopaxi;Loja;Tungurahua
PER|Arequipa;Ayacucho;Cajamarca;Cusco;Cuzco;Huancavelica;Huanuco;Huánuco;Ica;Junin;Junín;La Libertad;Lambayeque;Loreto;Madre de Dios;Moquegua;Pasco;Piura;Puno;San Martin?;Tacna;Tumbes;Ucayali;Ancash;Áncash;Apurimac;Apurímac;Callao;Machu Picchu;Lake Titicaca;Trujillo
BOL|Santa Cruz;Cochabamba;Potosi;Potosí;Oruro;Tarija;Beni;Chuquisaca;Pando;El Alto;Salar de Uyuni;Uyuni
BRA|Acre;Alagoas;Amapa;Amapá;Amazonas;Bahia;Ceara;Ceará;Espirito Santo;Espírito Santo;Goias;Goiás;Maranhao;Maranhão;Mato Grosso;Mato Grosso do Sul;Minas Gerais;Para;Pará;Paraiba;Paraíba;Parana;Paraná;Pernambuco;Piaui;Piauí;Rio de Janeiro;Rio Grande do Norte;Rio Grande do Sul;Rondonia;Rondônia;Roraima;Santa Catarina;Sao Paulo;São Paulo;Sergipe;Tocantins;Distrito Federal;Rio;Amazon rainforest;Amazon;Amazon Rainforest;Planalto;Pantanal;Copacabana;Maracana;Maracanã
ARG|Buenos Aires Province;Chaco;Chubut;Corrientes;Entre Rios;Entre Ríos;Formosa;Jujuy;La Pampa;La Rioja;Mendoza;Misiones;Neuquen;Neuquén;Rio Negro;Río Negro;Salta;San Juan;San Luis;Santa Fe;Santiago del Estero;Tierra del Fuego;Tucuman;Tucumán;Rosario?;Mar del Plata;Vaca Muerta;Casa Rosada;La Plata;Bariloche;Ushuaia
CHL|Antofagasta;Atacama;Coquimbo;Valparaiso;Valparaíso;O'Higgins;Maule;Biobio;Biobío;Bio Bio;Araucania;Araucanía;Los Rios;Los Ríos;Los Lagos;Aysen;Aysén;Magallanes;Tarapaca;Tarapacá;Arica;Arica and Parinacota;Temuco;La Moneda;Easter Island;Punta Arenas;Iquique;Atacama Desert;Ñuble;Concepcion;Concepción
URY|Montevideo;Punta del Este;Canelones;Maldonado?;Salto;Colonia;Rivera?;Artigas;Tacuarembo
PRY|Ciudad del Este;Asuncion;Asunción;Alto Parana;Itapua;Chaco;Boqueron;Itaipu
GUY|Demerara;Berbice;Linden;Region Nine;Rupununi;Essequibo
JAM|Montego Bay;Negril;Ocho Rios;Spanish Town;Portmore;St. Ann;St. Catherine;St. James?
FJI|Nadi;Lautoka;Viti Levu;Vanua Levu
PNG|Bougainville;Lae;Hela;Enga
SLB|Guadalcanal;Malaita
NLD|Bonaire;Saba;Sint Eustatius
ATA|McMurdo Station
`
