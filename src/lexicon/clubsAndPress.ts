/** Newspapers, broadcasters and agencies by country that no word such as "Times" gives away. Lines as in src/lexicon/organizations.ts. */
export const PRESS_BY_COUNTRY = `
TOLOnews;Tolo News;Pajhwok;Pajhwok Afghan News;Khaama Press|AFG
El-Watan;El Watan;El Khabar;Liberté;Le Matin;Echorouk;El Moudjahid;Algérie Presse Service;Ennahar|DZA
Página 12;Página/12;Ámbito Financiero;Télam;Todo Noticias|ARG
Crikey;Nine News;Seven News;Nine Network;Channel Nine;Channel Seven;Network Ten;Special Broadcasting Service;The Conversation;Guardian Australia;Courier Mail;Herald Sun|AUS
Der Standard;Die Presse;Kronen Zeitung;Kurier|AUT
Kaler Kantho;Jugantor;Ittefaq;Samakal;Janakantha;Ekattor;Somoy TV;Channel 24;Independent Television|BGD
De Standaard;Le Soir;La Libre Belgique;De Morgen;Het Laatste Nieuws;Brussels Times|BEL
Página Siete;El Deber;La Razón;Los Tiempos|BOL
Folha;O Estado de S. Paulo;O Estado de São Paulo;Estado de S. Paulo;Valor Econômico;Correio Braziliense;Agência Brasil;Rede Globo;TV Record;IstoÉ;The Intercept Brasil;CartaCapital|BRA
La Presse;Le Devoir;Le Journal de Montréal;Le Soleil;Maclean's;APTN News;Nunatsiaq News;Radio-Canada;CTV News;Global News;The Tyee;CityNews;Winnipeg Free Press;Calgary Herald;Ottawa Citizen|CAN
El Mostrador;La Segunda;CIPER;BioBioChile;Canal 13;Chilevisión;Emol|CHL
Xinhuanet;Caijing;Yicai;Yicai Global;The Paper;Sixth Tone;Guangming Daily;PLA Daily;Southern Weekly;Ifeng;Phoenix TV;Sina Weibo;Beijing Youth Daily;Cankao Xiaoxi;China News Service;Study Times;Qiushi;China Youth Daily|CHN
El Colombiano;Blu Radio;La Silla Vacía;Noticias Caracol;W Radio;Colombia Reports;Bogotá Post;City Paper;Vanguardia|COL
Semanario Universidad;La Teja;Teletica;Repretel;AmeliaRueda;El Financiero|CRI
Cubadebate;14ymedio;CiberCuba;Radio Martí;TV Martí;Trabajadores;El Toque|CUB
Primicias;Ecuavisa;Teleamazonas;El Telégrafo;La Hora;Expreso;El Universo|ECU
Al-Masry Al-Youm;Mada Masr;Youm7;Al-Shorouk;Akhbar el-Yom;Daily News Egypt;Egypt Independent;Rose al-Yusuf;Nile TV|EGY
El Diario de Hoy;La Prensa Gráfica;Diario El Mundo;El Salvador in English;Gato Encerrado|SLV
Helsingin Sanomat;Yle;Ilta-Sanomat;Iltalehti|FIN
L'Obs;L'Express;Le Point;L'Humanité;Les Échos;Les Echos;La Croix;Mediapart;Charlie Hebdo;Ouest-France;Le Monde diplomatique;France Inter;France Info;Franceinfo;Europe 1;CNews;Paris Match;TV5Monde;Valeurs actuelles|FRA
Le Canard enchaîné;Sud Ouest;La Voix du Nord;Nice-Matin;BFMTV;France 2;France 3;France Télévisions;Radio France|FRA
Frankfurter Rundschau;Der Tagesspiegel;Tagesspiegel;Handelsblatt;Taz;Berliner Zeitung;Welt am Sonntag;Bild Zeitung;Deutschlandfunk;Deutschlandradio;n-tv;Neues Deutschland;Rheinische Post|DEU
GhanaWeb;Graphic Online;MyJoyOnline;Citi Newsroom;Daily Guide;Peace FM;Ghanaian Times;Adom FM;Starr FM;JoyNews|GHA
Prensa Libre;elPeriódico;Prensa Comunitaria;Siglo 21;Plaza Pública|GTM
Kathimerini;Ta Nea;To Vima;Eleftherotypia|GRC
Proceso Digital;Radio Progreso;Canal 5;Criterio|HND
Apple Daily;Ming Pao;Sing Tao;Sing Tao Daily;Oriental Daily;Stand News;Hong Kong Free Press;Hong Kong 01;i-Cable;Now TV;Ta Kung Pao;Wen Wei Po|HKG
Magyar Nemzet;Népszabadság;Népszava;Telex;Index.hu;Origo|HUN
Aaj Tak;India Today;Outlook India;Scroll.in;ThePrint;The Print;The Quint;Newslaundry;Firstpost;News18;CNN-News18;Times Now;Republic Bharat;ABP News;Zee Business;Business Standard;Financial Express|IND
Business Line;BusinessLine;Dainik Jagran;Dainik Bhaskar;Amar Ujala;Malayala Manorama;Manorama;Mathrubhumi;Eenadu;Sakal;Loksatta;Lokmat;Anandabazar Patrika;Dinamalar;Dinamani;Siasat;The Siasat Daily;Siasat Daily;Mid-Day;Tehelka|IND
Rising Kashmir;Greater Kashmir;Kashmir Observer;Kashmir Times;The Kashmir Walla;Kashmir Reader;Mumbai Mirror;Bangalore Mirror;LiveLaw;Bar and Bench;Indo-Asian News Service;United News of India;Asianet;Sudarshan TV;Kairali|IND
Detik;Republika;Media Indonesia;Suara Merdeka;Jawa Pos;Kumparan;CNN Indonesia;Tribunnews|IDN
Kayhan;Keyhan;Resalat;Etemad;Shargh;Hamshahri;Entekhab;Iran International;Al-Alam;IRNA English;Manoto;Radio Farda;Jomhouri Eslami;Khabar Online|IRN
Rudaw;Kurdistan 24;Al Sumaria;Alsumaria;Shafaq News;Iraqi News Agency;Basnews;Bas News|IRQ
RTÉ;Irish Times;Irish Independent;Irish Examiner;TheJournal.ie;Raidió Teilifís Éireann|IRL
Channel 12;Channel 13;Channel 11;Channel 14;Makor Rishon;Globes;i24NEWS;i24News;Arutz Sheva;Army Radio;Kol Yisrael;Davar;+972 Magazine;Calcalist;The Marker;TheMarker;Israel Radio;Mako;Galei Tzahal;Kan News|ISR
Il Sole 24 Ore;Il Fatto Quotidiano;Il Giornale;Il Messaggero;Il Foglio;Avvenire;Corriere;Repubblica;La7;Rai News;Adnkronos;Sky TG24;Il Manifesto;L'Espresso;Gazzetta dello Sport|ITA
Yomiuri;Mainichi;Sankei;Chunichi Shimbun;Tokyo Shimbun;Hokkaido Shimbun;Nihon Keizai Shimbun;Fuji TV;TV Asahi;Nippon TV;Bungeishunju;Shukan Bunshun;Kahoku Shimpo;Ryukyu Shimpo;Okinawa Times|JPN
Al Ghad;Al Rai;Ad-Dustour;Jordan News;Roya News;Al-Mamlaka|JOR
Citizen TV;Capital FM;People Daily;Taifa Leo;The East African;EastAfrican;Tuko;Kenya News Agency|KEN
Dong-A Ilbo;Donga Ilbo;Maeil Business;Hankook Ilbo;Kyunghyang Shinmun;Korea JoongAng Daily;TV Chosun;Munhwa Ilbo;NK News;Daily NK;OhmyNews;Seoul Shinmun;Yonhap News;Newsis;News1|KOR
Al-Qabas;Al-Rai;Al-Anba;Al-Seyassah;Al-Jarida;Al Qabas|KWT
An-Nahar;An Nahar;Al-Akhbar;L'Orient-Le Jour;L'Orient Today;Naharnet;Al Mayadeen;Al-Mayadeen;Al-Manar;Al Manar;MTV Lebanon;As-Safir|LBN
Utusan Malaysia;Berita Harian;Sinar Harian;Sinar Daily;Harian Metro;Free Malaysia Today;Malay Mail;The Edge;Astro Awani;Sin Chew Daily;China Press;Borneo Post;Kosmo|MYS
Le Mauricien;Défi Media;Le Defi;MBC Radio|MUS
Aristegui Noticias;Animal Político;Animal Politico;El Economista;Sin Embargo;Letras Libres;Reporte Índigo;Notimex;El Sol de México;Yucatán Times;Riviera Maya News;Diario de Yucatán;Novedades|MEX
Hespress;Medi1;Maghreb Arabe Presse;TelQuel;Le360|MAR
The Irrawaddy;Myanmar Now;Mizzima;Democratic Voice of Burma;Eleven Media;Frontier Myanmar;Khit Thit Media|MMR
Republikein;Allgemeine Zeitung;Informanté;One Africa;Windhoek Observer;NBC Namibia|NAM
Kantipur;Kathmandu Post;Himalayan Times;Setopati;Republica;Online Khabar|NPL
Volkskrant;de Volkskrant;NRC Handelsblad;Trouw;Algemeen Dagblad;Het Parool;RTL Nieuws|NLD
Newshub;1News;1 News;Newstalk ZB;The Spinoff;Te Ao Māori News;Waatea News;Dominion Post;The Press|NZL
Artículo 66;Nicaragua Investiga;Today Nicaragua;Canal 10;Onda Local;Despacho 505|NIC
TheCable;The Cable;Channels Television;Channels TV;AriseTV;Arise TV;Arise News;Daily Sun;BusinessDay;PM News;Nigerian Tribune;HumAngle;TVC News;Ripples Nigeria;Legit.ng;Peoples Gazette|NGA
Aftenposten;Verdens Gang;Dagbladet;Dagens Næringsliv;Klassekampen|NOR
Muscat Daily;Oman Observer;Al Shabiba|OMN
Daily Jang;Nawa-i-Waqt;Samaa;Samaa TV;Dunya News;Bol News;Hum News;The Friday Times;Business Recorder;Pakistan Today;Aaj News;Pakistan Television;Radio Pakistan;Aaj;Daily Times|PAK
Al-Quds;Al-Hayat al-Jadida;Al-Ayyam;Palestine Chronicle;Quds News Network;Voice of Palestine;Al-Aqsa TV|PSE
La Estrella;Telemetro;Crítica;Newsroom Panamá;Panamá América|PAN
ABC Color;Última Hora;Ultima Hora|PRY
Perú21;Gestión;El Peruano;Caretas;América Televisión;Willax;Canal N;IDL-Reporteros;Ojo Público|PER
Manila Bulletin;Manila Times;Philippine News Agency|PHL
Rzeczpospolita;Polityka;TVN24;Onet;Newsweek Polska;Polsat;Fakt|POL
Público;Expresso;Diário de Notícias;Jornal de Notícias;Lusa;Observador;Correio da Manhã|PRT
Al Sharq;Al-Sharq;Al Raya;Al-Watan;Gulf Times;Doha News|QAT
Adevărul;Digi24;HotNews;Agerpres;ProTV|ROU
Vedomosti;Rossiyskaya Gazeta;Komsomolskaya Pravda;Moskovsky Komsomolets;Nezavisimaya Gazeta;Argumenty i Fakty;Ekho Moskvy;Echo of Moscow;Dozhd;TV Rain;Meduza;Mediazona;Rossiya 1;Rossiya 24;Channel One;REN TV;Gazeta.ru;Lenta.ru|RUS
Krasnaya Zvezda;Zvezda;The Insider;Znak;ITAR-TASS;TASS news agency;Sputnik News|RUS
Al Riyadh;Al-Riyadh;Sabq;MBC Group;Al Ekhbariya;Al Hayat;Al-Hayat;Al-Jazirah|SAU
Walf;Sud Quotidien;Agence de Presse Sénégalaise;Walf TV|SEN
Politika;Blic;Danas;Tanjug;Kurir;Večernje novosti|SRB
Lianhe Zaobao;Zaobao;Mothership;Business Times;The Business Times;The New Paper|SGP
Eyewitness News;City Press;Sowetan;The Citizen;Beeld;Die Burger;Isolezwe;TimesLIVE;Cape Argus;Cape Times;amaBhungane;GroundUp;Newzroom Afrika;Pretoria News;The Mercury|ZAF
El País;El Periódico;El Confidencial;elDiario.es;Europa Press;Cadena SER;Televisión Española;Antena 3;Telecinco;La Sexta;El Español;20 Minutos;Agencia EFE;El Correo|ESP
Lankadeepa;Daily FT;Ada Derana;Newsfirst;Hiru News;Lake House;Divaina;Sunday Leader|LKA
Sudan Tribune;Radio Dabanga;Dabanga;Radio Tamazuj;Eye Radio
Dagens Nyheter;Svenska Dagbladet;Aftonbladet;Expressen;Sveriges Radio|SWE
Neue Zürcher Zeitung;Tages-Anzeiger;Le Temps;Swissinfo;Tribune de Genève|CHE
Enab Baladi;Orient News|SYR
Apple Daily Taiwan;United Daily News;China Times;Focus Taiwan;Formosa TV;Taiwan News;Economic Daily News;Mirror Media;SET News|TWN
Matichon;Khaosod;Thai Rath;Thairath;Thai PBS;Prachatai;Voice TV;Thai News Agency;Manager Online;Post Today;Kom Chad Luek|THA
Cumhuriyet;Milliyet;Sözcü;Sozcu;Yeni Şafak;Yeni Safak;BirGün;Today's Zaman;Habertürk;Haberturk;CNN Türk;A Haber;Evrensel;Bianet;Hürriyet Daily News;Demirören|TUR
Kyiv Post;Kyiv Independent;Ukrainska Pravda;Ukrinform;Suspilne;Hromadske;UNIAN;Interfax-Ukraine;1+1;Zerkalo Nedeli;Dzerkalo Tyzhnia|UKR
Al Bayan;Al Ittihad;Al Khaleej;Sky News Arabia;Emarat Al Youm;Al-Ain News|ARE
El País Uruguay;El Observador;Búsqueda;Brecha;La Diaria;Montevideo Portal|URY
The i;Daily Express;The Spectator;New Statesman;The Scotsman;Private Eye;Radio 4;Channel 4 News;GB News;Press Association;PA Media;City A.M.;openDemocracy;Middle East Eye;Al-Monitor;The New Arab|GBR
Jane's;Jane's Defence Weekly;The Lancet;Nature Communications;Lloyd's List;Global Construction Review;Monocle|GBR
The Hill;The Intercept;ProPublica;The Daily Beast;Daily Beast;Vanity Fair;Rolling Stone;Mother Jones;National Review;Weekly Standard;Breitbart;Breitbart News;Newsmax;InfoWars;Drudge Report;McClatchy;Gawker|USA
The Nation Magazine;The New Republic;New Republic;Barron's;MarketWatch;Business Insider;TechCrunch;The Verge;Gizmodo;People magazine|USA
The Hollywood Reporter;Hollywood Reporter;Univision;Telemundo;Comedy Central;Politico Europe;Stars and Stripes;Defense News;The Diplomat;Vice Media;Vox Media;Condé Nast;Gannett;Knight Ridder|USA
Philadelphia Inquirer;San Francisco Chronicle;Houston Chronicle;Dallas Morning News;Denver Post;Seattle Times;Arizona Republic;Detroit Free Press;Star Tribune;Sun-Sentinel;New York Post;Newsday;Village Voice;Baltimore Sun|USA
El Pitazo;Runrunes;Tal Cual;Últimas Noticias;Globovisión;Globovision;Armando.info;Venezolana de Televisión|VEN
Tuoi Tre;Thanh Nien;Nhan Dan;Vietnam News;Viet Nam News|VNM
Saba News;Al Masirah;Al-Masirah|YEM
Lusaka Times;The Post Zambia;Times of Zambia|ZMB
Zimbabwe Independent;New Zimbabwe;Nehanda Radio|ZWE
Akhbar;Al Hurra;Alhurra;Asharq News;Al-Araby Al-Jadeed;Al-Quds Al-Arabi;Elaph;Africa Confidential;Mongabay;Nikkei Asia;Asia Times;BenarNews;UCA News;Vatican News;AsiaNews;Fides;Zenit;Global Voices;IPS News
Balkan Insight;EUobserver;Euractiv;EURACTIV;Euronews;Eurasianet;Caucasian Knot;OC Media;JAM-news;Civil.ge;Radio Free Afghanistan;InSight Crime;El Surti;LatAm Journalism Review;Telesur English
`

/** Football and other clubs, national sides and leagues. */
export const CLUBS = `
Huracán;Talleres;Estudiantes de La Plata;Estudiantes;Racing de Avellaneda;Vélez Sarsfield;Velez Sarsfield;Newell's Old Boys;Newell's;Rosario Central;Argentinos Juniors;Gimnasia y Esgrima;Gimnasia;Defensa y Justicia;Banfield;Atlético Tucumán|ARG
Unión de Santa Fe;Godoy Cruz;Aldosivi;Patronato;Barracas Central;Sarmiento de Junín;Platense;Arsenal de Sarandí;Colón de Santa Fe;Central Córdoba;Chacarita Juniors;Ferro Carril Oeste;La Albiceleste;Los Pumas|ARG
Atlético Mineiro;Atletico Mineiro;Grêmio;Gremio;Botafogo;Bahia EC;Athletico Paranaense;Chapecoense;Fortaleza EC;Red Bull Bragantino;Goiás EC;Seleção|BRA
Universidad Católica;Universidad de Chile;Unión Española;La Roja|CHL
Nacional de Montevideo;Defensor Sporting;La Celeste|URY
Cerro Porteño|PRY
Alianza Lima;Sporting Cristal;Universitario;Cienciano|PER
Barcelona de Guayaquil;Emelec;LDU Quito;Liga de Quito;Independiente del Valle|ECU
Atlético Nacional;Millonarios;América de Cali;Junior de Barranquilla;Deportivo Cali;Santa Fe de Bogotá;Once Caldas|COL
Bolívar La Paz;The Strongest;Caracas FC;Deportivo Táchira
Club América;Tigres UANL;Monterrey CF;Rayados;Chivas de Guadalajara;Pachuca CF;Santos Laguna;Atlas FC;Toluca FC;El Tri|MEX
Deportivo Saprissa;Herediano;Cartaginés;La Sele;Los Ticos;Las Ticas;Motagua;Real España;Comunicaciones;Alianza FC;Reggae Boyz;Reggae Girlz
FC Schalke 04;Schalke 04;VfB Stuttgart;Hertha BSC;Hertha Berlin;Werder Bremen;Eintracht Frankfurt;Borussia Mönchengladbach;Hamburger SV;1. FC Köln;VfL Wolfsburg;FSV Mainz;SC Freiburg;TSG Hoffenheim;FC Augsburg;Hannover 96;St. Pauli|DEU
Bayern München;FC Bayern;Union Berlin;Die Mannschaft;Energie Cottbus|DEU
Fiorentina;Sampdoria;Atalanta;Torino FC;Udinese;Hellas Verona;Internazionale;SS Lazio;Salernitana;Azzurri;US Lecce;Spezia Calcio|ITA
Real Betis;Real Sociedad;Athletic Bilbao;Athletic Club;Espanyol;Celta Vigo;Celta de Vigo;Rayo Vallecano;Deportivo La Coruña;Getafe CF;Osasuna;Real Valladolid;Levante UD;Real Zaragoza;Real Mallorca;Girona FC|ESP
AS Monaco;Lille OSC;OGC Nice;Stade Rennais;Girondins de Bordeaux;Girondins;FC Nantes;AS Saint-Étienne;RC Lens;Les Bleus;Stade Français;Racing 92|FRA
Sporting CP;SL Benfica;SC Braga;Vitória de Guimarães|PRT
AZ Alkmaar;FC Twente;FC Utrecht;Oranje;Club Brugge;Anderlecht;RSC Anderlecht;Standard Liège;KRC Genk
Brentford FC;Brighton & Hove Albion;Burnley FC;Watford FC;Fulham FC;AFC Bournemouth;Sheffield United;Sheffield Wednesday;West Bromwich Albion;West Brom;Hull City;Stoke City;Swansea City;Cardiff City;Middlesbrough FC|GBR
Derby County;Blackburn Rovers;Bolton Wanderers;Queens Park Rangers;Huddersfield Town;Preston North End;Millwall;Charlton Athletic;Portsmouth FC;Ipswich Town;Luton Town;Birmingham City;Coventry City;Hibernian;Aberdeen FC|GBR
Leicester Tigers;Saracens;Harlequins;Wasps RFC;England and Wales Cricket Board;Marylebone Cricket Club|GBR
Olympiacos;Olympiakos;Panathinaikos;AEK Athens;Red Bull Salzburg;Rapid Vienna;Young Boys;FC Basel;FC Copenhagen;Brøndby;Malmö FF;Rosenborg;Bodø/Glimt;Legia Warsaw;Slavia Prague;Sparta Prague;Viktoria Plzeň;Ferencváros
Hajduk Split;Partizan Belgrade;Crvena Zvezda;Ludogorets;CSKA Sofia;Levski Sofia;Steaua;Steaua Bucharest;CFR Cluj;Dinamo Bucharest;Qarabağ;Qarabag;Trabzonspor;Istanbul Basaksehir;Lokomotiv Moscow;Dinamo Moscow;Rubin Kazan
Maccabi Tel Aviv;Maccabi Haifa;Hapoel Tel Aviv;Hapoel Beer Sheva;Beitar Jerusalem;Hapoel Jerusalem|ISR
Al Sadd;Al-Sadd;Al Duhail;Al-Duhail;Al Rayyan SC;Al-Arabi;Al Gharafa;Al Wahda FC;Al Jazira Club;Shabab Al Ahli;Al Shabab Riyadh;Al-Ahli;Al Ahli;Al-Faisaly;Al-Wehdat;Persepolis FC;Persepolis;Esteghlal;Sepahan;Al-Quwa Al-Jawiya
Kashima Antlers;Urawa Reds;Urawa Red Diamonds;Gamba Osaka;Cerezo Osaka;Vissel Kobe;Kawasaki Frontale;Yokohama F. Marinos;Sanfrecce Hiroshima;FC Tokyo;Nadeshiko;Samurai Blue;Yomiuri Giants;Hanshin Tigers;Fukuoka SoftBank Hawks|JPN
Jeonbuk Hyundai Motors;Ulsan Hyundai;FC Seoul;Suwon Samsung Bluewings;Pohang Steelers;Incheon United;LG Twins;Doosan Bears;Kia Tigers;Taeguk Warriors|KOR
Guangzhou Evergrande;Guangzhou FC;Shanghai SIPG;Shanghai Shenhua;Shanghai Port;Beijing Guoan;Shandong Luneng;Shandong Taishan;Jiangsu Suning;Hebei China Fortune|CHN
Persib Bandung;Persija Jakarta;Arema FC;Johor Darul Ta'zim;Buriram United;Muangthong United;Kedah FA;Selangor FA;Harimau Malaya
Mohun Bagan;ATK Mohun Bagan;East Bengal;Bengaluru FC;Kerala Blasters;Mumbai City FC;Chennaiyin FC;FC Goa;Hyderabad FC;Jamshedpur FC;Lucknow Super Giants;Deccan Chargers;Team India;Men in Blue;Sunrisers|IND
Multan Sultans;Islamabad United;Peshawar Zalmi;Quetta Gladiators|PAK
Abahani;Mohammedan Sporting;Bashundhara Kings;Comilla Victorians;Dhaka Dynamites|BGD
Espérance de Tunis;Étoile du Sahel;Club Africain;CS Sfaxien;MC Alger;JS Kabylie;USM Alger;CR Belouizdad;ES Sétif;Raja Club Athletic;Wydad AC;Wydad;RS Berkane;Pyramids FC;Ismaily;Al-Merrikh;Al Merrikh
Enyimba;Rivers United;Kano Pillars;Accra Hearts of Oak;Medeama;AS Vita Club;ASEC Mimosas;Young Africans;Yanga;AFC Leopards;Tusker FC;SuperSport United;AmaZulu FC;Cape Town City;Stellenbosch FC;Petro de Luanda
Super Falcons;Golden Eaglets;Flying Eagles;Black Queens;Black Satellites;Black Princesses;Indomitable Lions;Indomitable Lionesses;Atlas Lions;Lions of Teranga;Teranga Lions;Les Éléphants;Carthage Eagles;Desert Foxes
Banyana Banyana;Amajita;Blitzboks;Brave Warriors;Brave Gladiators;Chipolopolo;Copper Queens;Harambee Starlets;Taifa Stars;Amavubi;Walia Ibex;Palancas Negras
Matildas;Socceroos;All Whites;Football Ferns;Black Ferns;White Ferns;Silver Ferns;Tall Blacks;Flying Fijians;Manu Samoa;Windies;Tonga XV
New York Giants;New York Jets;Pittsburgh Steelers;San Francisco 49ers;Green Bay Packers;Kansas City Chiefs;Denver Broncos;Washington Redskins;Washington Commanders;Los Angeles Rams;Boston Red Sox;Red Sox;Chicago Cubs;New York Mets|USA
Los Angeles Dodgers;San Francisco Giants;Miami Heat;Brooklyn Nets;Houston Rockets;San Antonio Spurs;Philadelphia 76ers;Milwaukee Bucks;Cleveland Cavaliers;Phoenix Suns;Denver Nuggets;Utah Jazz;Toronto Maple Leafs;Montreal Canadiens|USA
Edmonton Oilers;Calgary Flames;Vancouver Canucks;Toronto Blue Jays;Blue Jays;Toronto FC;Vancouver Whitecaps;CF Montréal|CAN
Eredivisie;Major League Cricket;Big Bash League;Pakistan Super League;Bangladesh Premier League;Lanka Premier League;Caribbean Premier League;Super Rugby;Premier Soccer League;Süper Lig;Ekstraklasa;J-League;J.League;K-League;K League;A-League
Indian Super League;Liga MX;Primeira Liga;Primera División;Ligue 2;Serie B;EuroLeague;Euroleague;Kontinental Hockey League;LIV Golf;Ferrari F1 Team;Mercedes-AMG Petronas;Red Bull Racing;Scuderia Ferrari;AlphaTauri;Haas F1;Aston Martin F1
`

/** Universities, think tanks, aid and rights groups, bands that go by names of their own. */
export const SOCIETIES = `
Caltech;Georgia Tech;Virginia Tech;Texas A&M;UC Berkeley;UC San Diego;UC Davis;Notre Dame University;Dartmouth College;Brown University;Duke University;Tulane;Purdue University;Carnegie Mellon;Carnegie Mellon University;Penn State|USA
Yonsei;Yonsei University;Sungkyunkwan University;KAIST;Kaist;POSTECH;Technion;Weizmann Institute;Ben-Gurion University;Bar-Ilan University;ETH Zurich;Sciences Po;École Polytechnique;École normale supérieure;INSEAD;Charité
Humboldt University;Heidelberg University;Trinity College Dublin;King's College;Eton;Eton College;Harrow School;Sandhurst;Balliol;Bocconi;Complutense;Karolinska Institute;Karolinska Institutet;Moscow State University;MGIMO;Nazarbayev University
Tsinghua;Zhejiang University;Fudan;Renmin University;Jiao Tong University;Waseda;Waseda University;Keio;Keio University;Chulalongkorn;Chulalongkorn University;Thammasat;Thammasat University;Mahidol University;Ateneo de Manila;Universiti Malaya
Universiti Putra Malaysia;Universitas Indonesia;Gadjah Mada University;Banaras Hindu University;Visva-Bharati;Jadavpur University;BITS Pilani;Ashoka University;Darul Uloom;Darul Uloom Deoband;Aga Khan University
Makerere;Wits University;Stellenbosch University;Rhodes University;Unisa;UNISA;Fort Hare;University of Pretoria;Covenant University;Obafemi Awolowo University;Ahmadu Bello University;KNUST;Legon;Kwame Nkrumah University of Science and Technology
Al-Azhar University;Al Azhar University;American University in Cairo;Birzeit University;Al-Quds University;Bilkent;Boğaziçi University;Boğaziçi;Sabancı University;Sharif University of Technology;King Saud University;KAUST;Qatar University
Oxfam International;Catholic Relief Services;Christian Aid;Tearfund;Cafod;CAFOD;Muslim Aid;Penny Appeal;Al-Khair Foundation;Human Appeal;Article 19;Index on Censorship;Reprieve;Survival International;Global Justice Now
Concern Worldwide;Trócaire;Trocaire;Action Against Hunger;Action contre la Faim;Handicap International;Humanity & Inclusion;SOS Méditerranée;Sea-Watch;Sea-Eye;Mediterranea;Open Arms;Proactiva Open Arms
Brot für die Welt;Misereor;Welthungerhilfe;Diakonie;Pro Asyl;Attac;ATTAC;Cordaid;Novib;Pax Christi;Diakonia;Norwegian People's Aid;Norwegian Church Aid;Swisspeace;Terre des Hommes;Save Our Seas
Heifer International;Habitat for Humanity;Partners in Health;Room to Read;Teach for All;Invisible Children;Enough Project;International Alert;Saferworld;Search for Common Ground;Interpeace;Landmine Action;HALO Trust;Halo Trust;Mines Advisory Group
Avaaz;Change.org;Code Pink;CodePink;Stop the War Coalition;Campaign for Nuclear Disarmament;Pugwash;Fridays for Future;Just Stop Oil;Insulate Britain;Last Generation;Ende Gelände;350.org;Earthjustice;Rainforest Alliance
Common Cause;Human Rights First;Human Rights Campaign;Human Rights Foundation;Physicians for Human Rights;Physicians for Social Responsibility;Union of Concerned Scientists;Arms Control Association;Ploughshares Fund
League of Women Voters;Emily's List;Moms Demand Action;Mothers Against Drunk Driving;March for Our Lives;Everytown;Girl Scouts;Knights of Columbus;Freemasons;Elks Lodge;Kiwanis;Odd Fellows;Daughters of the American Revolution;Teamsters
AFL-CIO;Change to Win;Unite the Union;Ver.di;ver.di;IG Metall;Solidarnosc;Histadrut;Cosatu;Numsa;NUMSA;Saftu;Nehawu;Sadtu;Amcu;Force Ouvrière;Comisiones Obreras;Nigeria Labour Congress
Boston Tea Party;Occupy Wall Street;Pussy Riot;Femen;FEMEN;Yellow Vests;Gilets jaunes;Indignados;LulzSec;QAnon;Boogaloo;Antifa;Blackshirts;Falange;Sturmabteilung;Black Hundreds;Carbonari
CARE USA;Ummah Welfare Trust;Edhi Foundation;Al-Khidmat Foundation;Chhipa;Saylani;BRAC International;ASA Bangladesh;Ain o Salish Kendra;Transparency International Bangladesh;Ganashasthaya Kendra;Proshika;Nijera Kori
People's Union for Civil Liberties;Akshaya Patra;Goonj;Pratham;Lawyers Collective;Common Cause India;Jan Sunwai;Narmada Bachao Andolan;Art of Living;Isha Foundation;ISKCON;Brahma Kumaris;Ramakrishna Mission
Jamiat Ulama-i-Hind;Jamiat Ulema-e-Hind;All India Muslim Personal Law Board;Darul Uloom Nadwatul Ulama;Tablighi Jamaat;Tabligh Jamaat;Dera Sacha Sauda;Shiromani Gurdwara Parbandhak Committee;Akal Takht;Damdami Taksal;Sikhs for Justice
Hindu Janajagruti Samiti;Sanatan Sanstha;Arya Samaj;Brahmo Samaj;Theosophical Society;Vivekananda Kendra;Bharat Sevak Samaj
Rainbow Coalition;Lawyers for Human Rights;Section27;SECTION27;Treatment Action Campaign;Gift of the Givers;Afriforum;AfriForum;Abahlali baseMjondolo;Right2Know;Corruption Watch;Helen Suzman Foundation;Nelson Mandela Foundation
Budgit;BudgIT;SERAP;Enough is Enough Nigeria;Yiaga Africa;CLEEN Foundation;Afrobarometer;Mo Ibrahim Foundation;Tony Elumelu Foundation;Muslim Rights Concern;Miyetti Allah;Christian Association of Nigeria;Redeemed Christian Church of God
Deeper Life;Winners Chapel;Synagogue Church of All Nations;Universal Church of the Kingdom of God;Zion Christian Church;Jehovah's Witnesses;Seventh-day Adventists;Church of Jesus Christ of Latter-day Saints;Mormon Church;Hillsong;Hillsong Church
Sant'Egidio;Community of Sant'Egidio;Legion of Christ;Knights of Malta;Missionaries of Charity;Salesians;Benedictines;Maryknoll;Focolare;Caritas Internationalis;Aid to the Church in Need;World Evangelical Alliance;Lutheran World Federation
Human Rights Without Frontiers;Foro Penal;Cofavic;Transparencia Venezuela;Súmate;Abuelas de Plaza de Mayo;Madres de Plaza de Mayo;Mothers of the Plaza de Mayo;Fundación Sol;Espacio Público;Dejusticia;Ladies in White;Damas de Blanco
Las Damas de Blanco;Cuba Decide;UNPACU;Movimiento San Isidro;San Isidro Movement;Comisión Permanente de Derechos Humanos;COFADEH;Copinh;COPINH;Cristosal;Tutela Legal;Fundación Chile;Conaie;CONAIE;Zapatistas
Crédito Real;Grameen Foundation;Ashoka;Skoll Foundation;Echoing Green;Omidyar Network;MacArthur Foundation;Mastercard Foundation;Wellcome Trust;Wellcome;Hewlett Foundation;Aga Khan Foundation;Aga Khan Development Network;Carnegie Corporation
Guttmacher Institute;Center for American Progress;American Enterprise Institute;Hoover Institution;Aspen Institute;Stimson Center;Peterson Institute;Urban Institute;Economic Policy Institute;Center for Global Development;Institute for the Study of War;Rand Europe
Observer Research Foundation;Centre for Policy Research;Vivekananda International Foundation;Gateway House;Lowy;Bruegel;Clingendael;Egmont Institute;Carnegie Europe;Carnegie Moscow Center;Levada;Levada Center;VTsIOM;Valdai Club;Policy Exchange;Resolution Foundation
Access Now;Electronic Frontier Foundation;Internet Society;ICANN;NetBlocks;Cloudflare Radar;Privacy International;Forensic Architecture;Lighthouse Reports;OCCRP;Organized Crime and Corruption Reporting Project
International Consortium of Investigative Journalists;Forbidden Stories;First Draft;Full Fact;AFP Fact Check;Africa Check;Boom Live;Alt News;Rappler Holdings
`
