/** Companies, banks and brands by country, after the world's and the countries' largest. Lines as in src/lexicon/organizations.ts. */
export const COMPANIES_BY_COUNTRY = `
UnitedHealth;UnitedHealth Group;CVS Health;McKesson;AmerisourceBergen;Cardinal Health;Walgreens;Cigna;Humana;Centene;Aetna;Lowe's;Best Buy;Kohl's;Macy's|USA
Kmart;JCPenney;TJ Maxx;Dollar General;Dollar Tree;Albertsons;Publix;Whole Foods;Trader Joe's;7-Eleven;Walt Disney Company=The Walt Disney Company;Warner Bros. Discovery;WarnerMedia|USA
Time Warner;Viacom;ViacomCBS;NBCUniversal;Lionsgate;DreamWorks;Pixar;Lucasfilm;Marvel Studios;Electronic Arts;Activision Blizzard;Activision;Epic Games;Roblox;Zynga;Hulu;Roku;Vimeo|USA
SoundCloud;Dropbox;GitHub;Mozilla;Wikimedia;Yelp;Etsy;Wayfair;Shopify;Venmo;Western Digital;Seagate;Micron;Micron Technology;Broadcom;Applied Materials;Lam Research;Garmin;GoPro|USA
Fitbit;DoorDash;Grubhub;Instacart;Postmates;Expedia;Tripadvisor=TripAdvisor;Booking.com;Priceline;Orbitz;Zillow;Carvana;Rivian;Lucid Motors;Waymo;Blue Origin;Virgin Galactic|USA
Snowflake Inc;Databricks;Symantec;McAfee;FireEye;CrowdStrike;Palo Alto Networks;Cloudflare;Akamai;Juniper Networks;Hewlett Packard=Hewlett Packard Enterprise;Unisys;Cognizant;Gartner|USA
Booz Allen Hamilton;Boston Consulting Group;Bain & Company=Bain;Grant Thornton;Marsh McLennan;Aon;Willis Towers Watson;Jones Lang LaSalle=JLL;Cushman & Wakefield|USA
Charles Schwab;Fidelity Investments;Vanguard Group;State Street Corporation;BNY Mellon;Capital One;PNC Financial;US Bancorp;Ally Financial;MetLife;Prudential Financial;Allstate;Geico|USA
American International Group;Travelers Companies;Fannie Mae;Freddie Mac;Silicon Valley Bank;Signature Bank;First Republic Bank;Blackstone;Blackstone Group;Carlyle Group;Apollo Global Management|USA
Bridgewater Associates;Citadel Securities;Two Sigma;Renaissance Technologies;Sequoia Capital;Andreessen Horowitz;Y Combinator;Tiger Global;Lazard;Jefferies;Cantor Fitzgerald|USA
Colgate-Palmolive;Kimberly-Clark;Kraft Heinz;Mondelez;Kellogg;Kellogg's;General Mills;Hershey;Campbell Soup;Tyson Foods;Archer Daniels Midland;Bunge;Chiquita;Del Monte;Mars Inc|USA
Estee Lauder=Estée Lauder;Revlon;Avon;Herbalife;Amway;Levi Strauss;Levi's;Ralph Lauren;Calvin Klein;Tommy Hilfiger;Under Armour;New Balance;Timberland;Crocs;Victoria's Secret|USA
Domino's;Domino's Pizza;Taco Bell;Wendy's;Chipotle;Dunkin';Papa John's;Yum Brands;Marriott International;Hilton Worldwide;Wyndham;Las Vegas Sands;MGM Resorts;Caesars Entertainment|USA
Carnival Corporation;Royal Caribbean;Norwegian Cruise Line;United Parcel Service;Union Pacific;Alaska Airlines;Spirit Airlines;Pan Am;Hawaiian Airlines|USA
Baker Hughes;Occidental Petroleum;Marathon Petroleum;Marathon Oil;Phillips 66;Valero;Hess Corporation;Devon Energy;Chesapeake Energy;Kosmos Energy;Noble Energy;Cheniere;Kinder Morgan|USA
Duke Energy;NextEra;Exelon;Dominion Energy;Con Edison;Westinghouse;Emerson Electric;Eaton;Deere & Company=John Deere;Navistar;Whirlpool;Carrier Global;United Technologies|USA
L3Harris;Textron;Sikorsky;Gulfstream;Cessna;Bell Helicopter;Pratt & Whitney;Huntington Ingalls;Anduril;Academi;Alcoa;Nucor;US Steel=U.S. Steel;Southern Copper;Union Carbide;Corning|USA
Eastman Kodak;Polaroid;Zimmer Biomet;Medtronic;Boston Scientific;Becton Dickinson;Stryker;Biogen;Amgen;Regeneron;Vertex Pharmaceuticals;Bristol-Myers Squibb=Bristol Myers Squibb;AbbVie|USA
Allergan;Viatris;Purdue Pharma;Gilead Sciences;Illumina;Emergent BioSolutions;Inovio;Quest Diagnostics;Thermo Fisher;HCA Healthcare;Kaiser Permanente;Mayo Clinic;Mattel;Hasbro|USA
Nike Inc;Wilson Sporting Goods;Zippo;Tupperware;Scotts;Fluor;Jacobs Engineering;AECOM;Sotheby's;Simon & Schuster;HarperCollins;Penguin Random House;Hachette;Macmillan Publishers|USA
Binance;Kraken;Gemini Trust;Tether;Alameda Research;Celsius Network;BlockFi;Voyager Digital;Three Arrows Capital;Terraform Labs;Ethereum Foundation;Circle Internet
Research In Motion;Nortel;SNC-Lavalin;Magna International;Barrick;Teck Resources;Suncor;Enbridge;TransCanada;TC Energy;Canadian Natural;Imperial Oil;Loblaw;Tim Hortons|CAN
Royal Bank of Canada;Scotiabank;Bank of Montreal;TD Bank;Manulife;Sun Life;Rogers Communications;Telus;Bell Canada;Air Transat;WestJet;Canadian National Railway;Canadian Pacific|CAN
Lululemon;Roots Canada;Nutrien;Ivanhoe Mines;First Quantum Minerals;Kinross;Agnico Eagle;Brookfield Asset Management;Power Corporation of Canada;Hudson's Bay Company;Cirque du Soleil|CAN
HSBC Holdings;Lloyds Banking Group;NatWest;Nationwide Building Society;Virgin Atlantic;Virgin Media;Vodafone Group;Sky plc;Reckitt Benckiser=Reckitt|GBR
Cadbury;Burberry;Dyson;Aston Martin;Bentley Motors;McLaren Group;Lotus Cars;Mini Cooper;Land Rover;Meggitt;Babcock;Serco;Carillion;Balfour Beatty;Arup;Arm Holdings=ARM Holdings|GBR
National Grid;Centrica;British Gas;EDF Energy;Thames Water;Severn Trent;Drax;BG Group;Tullow Oil;Cairn Energy;Premier Oil;Harbour Energy;Petrofac;Wood Group;Antofagasta plc;Lonmin;Acacia Mining|GBR
Imperial Brands;British Steel;Tata Steel UK;Morrisons;Waitrose;Primark;Topshop;Debenhams;Harrods;Selfridges;WHSmith;Greggs;Costa Coffee;Pret A Manger;Wetherspoon;Ladbrokes|GBR
Betfair;Flybe;Monarch Airlines;Jet2;Loganair;Royal Mail;Network Rail;Transport for London;P&O Ferries;Lloyd's of London;Aviva;Legal & General;Abrdn|GBR
Prudential plc;Schroders;Barings;Rothschild;Hargreaves Lansdown;Revolut;Monzo;DeepMind;Sage Group;Just Eat;Ocado;Boohoo;Savills;Knight Frank;Oxford Nanopore;GW Pharmaceuticals|GBR
Volkswagen Group;Mercedes-Benz Group;Daimler-Benz;BMW Group;Opel;Continental AG;Robert Bosch;ZF Friedrichshafen;Siemens Energy;Siemens Healthineers;Siemens Gamesa;Infineon|DEU
Merck KGaA;Fresenius;CureVac;Beiersdorf;Nivea;Thyssenkrupp=ThyssenKrupp;Krupp;IG Farben;E.ON;Uniper;EnBW;Vattenfall;Wintershall;Bilfinger;Hochtief|DEU
Zeiss;Leica;Steiff;Miele;Telefunken;Dräger;Heckler & Koch;Krauss-Maffei Wegmann;Hensoldt;Deutsche Post;Deutsche Börse;Eurowings;Germanwings;Air Berlin;Fraport;Hugo Boss|DEU
Metro AG;Rewe;Edeka;Kaufland;Haribo;Dr. Oetker;Bertelsmann;Axel Springer;ProSiebenSat.1;Zalando;HelloFresh;Delivery Hero;Lieferando;Trivago;KfW;DZ Bank;Hypo Real Estate;Hannover Re|DEU
Elf Aquitaine;Électricité de France;Engie;Areva;Orano;Framatome;Alstom;Air Liquide;Saint-Gobain;Bouygues;Eiffage;Lafarge;LafargeHolcim;Schneider Electric|FRA
Safran;Dassault Aviation;Naval Group;Nexter;Arianespace;Eutelsat;Capgemini;Atos;Sodexo;Publicis;JCDecaux;Vivendi;Lagardère;Canal+;Ubisoft;Bolloré;Bollore;CMA CGM;Bic;Lactalis|FRA
Pernod Ricard;Rémy Cointreau;Moët Hennessy;Kering;Yves Saint Laurent;Christian Dior;Cartier;Lacoste;Decathlon;Auchan;Intermarché;Casino Group;Fnac;Valeo;Faurecia;Citroën;Bugatti|FRA
Natixis;Crédit Agricole;Société Générale;Lazard Frères;CNP Assurances;Servier;Ipsen;Valneva;BioMérieux;Veolia;Perenco;Eramet;Imerys;Iliad;Bouygues Telecom;Club Med|FRA
Enel;Snam;Terna;Saipem;Fincantieri;Finmeccanica;Iveco;Alfa Romeo;Maserati;Lancia;Ducati;Piaggio;Lavazza;Illy;Campari;Parmalat;Prada;Versace;Fendi|ITA
Dolce & Gabbana;Benetton;Luxottica;Telecom Italia;Tim Brasil;Mediaset;Fininvest;Mondadori;Generali;Assicurazioni Generali;Mediobanca;Banca Monte dei Paschi;Monte dei Paschi;Unipol;ITA Airways|ITA
Autostrade;Atlantia;Salini;Impregilo;Webuild;Technogym;Menarini;Chiesi;Bulgari;Olivetti;Zegna|ITA
Iberdrola;Endesa;Naturgy;Cepsa;Desigual;El Corte Inglés;Mercadona;CaixaBank;Bankia;Banco Sabadell;Mapfre;Ferrovial;Acciona;Sacyr;Abengoa;Navantia|ESP
Vueling;Air Europa;Aena;Grifols;Codere;Cabify;Prisa|ESP
Galp;Galp Energia;Jerónimo Martins;TAP Air Portugal;Banco Espírito Santo;Caixa Geral de Depósitos;Millennium BCP;Mota-Engil;Sonae|PRT
Syngenta;Lonza;Givaudan;Sika;Holcim;Swatch;Rolex;Richemont;Patek Philippe;Schindler;Swisscom;Swissair;Zurich Insurance;Julius Baer;Lombard Odier;Gunvor;Mercuria|CHE
Nord Stream 2 AG;Logitech;Lindt;Nespresso;Ferring;Actelion;Sulzer;Pilatus;Ems-Chemie|CHE
Royal Philips;Nexperia;ING Group;ABN Amro=ABN AMRO;Aegon;NN Group;Randstad;AkzoNobel;Ahold Delhaize;Albert Heijn;Booking Holdings;Adyen;TomTom;Boskalis;Van Oord;Fugro;Vopak|NLD
Damen;Fokker;PostNL;Wolters Kluwer;Hema|NLD
Solvay;Umicore;Bekaert;Proximus;Belfius;Dexia;Fortis;AB InBev;Anheuser-Busch InBev;Delhaize;Brussels Airlines;Sabena;Euroclear|BEL
Volvo Group;Electrolux;Klarna;Tetra Pak;Sandvik;Atlas Copco;Saab AB;Handelsbanken;Swedbank;Northvolt;Lundin Energy;Securitas;TeliaSonera|SWE
Norsk Hydro;Statkraft;Norwegian Air;Norwegian Air Shuttle;Aker;Aker BP;Orkla;Storebrand|NOR
Novo Nordisk;Ørsted;Orsted;Vestas;Danfoss;Arla;Lundbeck;Lego Group;Jyske Bank|DNK
Neste;Fortum;Stora Enso;Wärtsilä;Finnair;Rovio;Supercell;Sampo|FIN
Aer Lingus;Kerry Group;Bank of Ireland;Allied Irish Banks;Anglo Irish Bank;Kingspan;Guinness;Paddy Power;Flutter;Eircom|IRL
Erste Group;Raiffeisen Bank;Raiffeisen;Swarovski;Strabag;Voestalpine;Austrian Airlines;Andritz|AUT
PKN Orlen;Orlen;LOT Polish Airlines;PGNiG;CD Projekt|POL
Skoda Auto;ČEZ;Agrofert;Budvar;Avast;Zbrojovka|CZE
OTP Bank;Wizz Air;Gedeon Richter;Mol Group|HUN
OMV Petrom;Petrom;Dacia;Tarom;Romgaz|ROU
Hellenic Petroleum;Olympic Airlines;Aegean Airlines;Piraeus Bank;Alpha Bank;Eurobank;Cosco Piraeus|GRC
Podravka;Agrokor;Croatia Airlines|HRV
LUKoil;Gazprom Neft;Gazprombank;Gazprom Export;Tatneft;Bashneft;Surgutneftegas;Sibur;Yukos;Rusal;Norilsk Nickel;Nornickel;Severstal;Evraz;Alrosa;Uralkali;Uralvagonzavod;PhosAgro|RUS
Vnesheconombank;Rosselkhozbank;Alfa-Bank;Alfa Bank;Tinkoff;Promsvyazbank;Otkritie;Rosoboronexport;Almaz-Antey;Sukhoi;Tupolev;Ilyushin;Mikoyan;Kamaz;AvtoVAZ|RUS
Russian Railways;S7 Airlines;Pobeda;Rostelecom;MegaFon;VimpelCom;Beeline;Yandex;Mail.ru;VKontakte;Kaspersky;Kaspersky Lab;Wildberries;Ozon;Magnit;Inter RAO;RusHydro;Sovcomflot|RUS
Energoatom;Ukrnafta;Ukrzaliznytsia;PrivatBank;Motor Sich;Metinvest;Ukroboronprom;Ukrtelecom;Kyivstar;Roshen|UKR
Belavia;Belaruskali;Beltransgaz|BLR
KazMunayGas;Kazatomprom;Air Astana;Kaspi;Tengizchevroil;Samruk-Kazyna|KAZ
SOCAR;Azal|AZE
Turkcell;Koç Holding;Koc Holding;Sabancı;Sabanci;Arçelik;Vestel;Baykar;Aselsan;Roketsan;TUSAŞ;Halkbank;Ziraat Bank;Garanti;Akbank;Isbank;Pegasus Airlines;Botas;Tüpraş;Tupras;Getir;Trendyol|TUR
Elbit;Elbit Systems;Israel Aerospace Industries;Teva;Teva Pharmaceutical;Check Point;Wix;Mobileye;Waze;El Al;Bezeq;Delek;Delek Group;Bank Leumi;Bank Hapoalim;Strauss Group;Tnuva;Candiru;Cellebrite|ISR
Iran Khodro;SAIPA;Mahan Air;Iran Air;National Iranian Oil Company;Bank Melli;Bank Saderat;Digikala|IRN
Saudi Telecom;Al Rajhi Bank;Al-Rajhi Bank;Saudi Electricity Company;Ma'aden;Maaden;ACWA Power;Kingdom Holding;Almarai;Saudi Binladin Group;Flynas;Jarir;Saudi German|SAU
Emaar Properties;Nakheel;Damac;Aldar;Mubadala;Mubadala Investment;Abu Dhabi Investment Authority;Masdar;Emirates NBD;First Abu Dhabi Bank;Mashreq;Dubai Islamic Bank;Majid Al Futtaim;Lulu Group|ARE
Air Arabia;Emirates Group;Dnata;Edge Group;Aramex;Souq;Talabat;Jumeirah Group;Dubai Holding;Dubai World;Taqa;Borouge;Emirates Steel;RAK Ceramics;Al Ghurair;Al-Futtaim|ARE
Qatar National Bank;Qatargas;RasGas;Qatar Investment Authority;Katara Hospitality;beIN;beIN Sports;Barwa|QAT
Kuwait Petroleum Corporation;Kuwait Finance House;National Bank of Kuwait;Zain Group;Alshaya|KWT
Bapco;Batelco;Investcorp|BHR
Omantel;Bank Muscat;Petroleum Development Oman;SalamAir|OMN
Royal Jordanian;Arab Bank;Hikma|JOR
Solidere;Middle East Airlines;Blom Bank|LBN
Orascom Construction;Orascom Telecom;Elsewedy Electric;El Sewedy Electric;Hassan Allam;Commercial International Bank;Banque Misr;National Bank of Egypt;Talaat Moustafa;Fawry;Swvl;Arab Contractors;Ezz Steel|EGY
Cevital;Djezzy;Mobilis;Air Algerie;Air Algérie;Sonelgaz|DZA
Maroc Telecom;Attijariwafa Bank;Attijariwafa;Managem|MAR
Tunisair;Tunisie Telecom|TUN
MTN Nigeria;Globacom;Glo Mobile;Zenith Bank;Guaranty Trust Bank;GTBank;Access Bank;First Bank of Nigeria;United Bank for Africa;Fidelity Bank;Oando;Seplat;BUA Group;BUA Cement;Air Peace;Arik Air;Dana Air|NGA
Flutterwave;Paystack;Interswitch;Opay;Konga;Innoson;Nollywood|NGA
Ashanti Goldfields;AngloGold Ashanti;Ghana Cocoa Board;Cocobod=COCOBOD;GCB Bank;Kantanka|GHA
M-Pesa;M-PESA;Equity Group;KCB Group;Co-operative Bank of Kenya;Kenya Power;KenGen;Kenya Pipeline;East African Breweries;Bidco;Nakumatt;Tuskys;Naivas;Telkom Kenya;Twiga Foods;Kenya Railways;Jambojet|KEN
Vodacom;Cell C;Sanlam;Absa;Nedbank;FirstRand;Standard Bank;Capitec;Investec;African Rainbow Minerals;Implats;Impala Platinum;Sibanye-Stillwater;Sibanye;Harmony Gold;Exxaro|ZAF
Steinhoff;Pick n Pay;Checkers;Woolworths;Massmart;Tiger Brands;Mango Airlines;Comair;FlySafair;Denel;Prasa;PRASA;Bosasa;Rand Water;Sappi;Mondi;Aspen Pharmacare;Netcare;Mediclinic|ZAF
Econet;Econet Wireless;Zimplats;Delta Corporation;Air Zimbabwe|ZWE
Zesco;Mopani;Konkola Copper Mines|ZMB
Debswana;Air Botswana|BWA
Namdeb;Namport;NamPower;TransNamib;Telecom Namibia|NAM
Tanesco;Air Tanzania;Tigo Tanzania;Barrick Tanzania|TZA
Stanbic;Stanbic Bank;Uganda Airlines;Umeme|UGA
Ethio Telecom;Commercial Bank of Ethiopia|ETH
Hormuud;Dahabshiil|SOM
Gécamines;Gecamines;Katanga Mining;Tenke Fungurume|COD
Endiama;Unitel|AGO
Orange Money;Sonatel|SEN
Tata Power;Tata Chemicals;Tata Communications;Tata Trusts;Tata Projects;Reliance Retail;Reliance Communications;Reliance Power;Adani Enterprises;Adani Ports;Adani Green;Adani Power;Ambuja Cements;ACC Limited|IND
Aditya Birla Group;Hindalco;UltraTech;Vodafone Idea;Mahindra & Mahindra;Mahindra Group;Bajaj;Bajaj Auto;Hero MotoCorp;TVS Motor;Ashok Leyland;Eicher;Royal Enfield;Maruti;Maruti Udyog;Hindustan Motors|IND
Larsen & Toubro;Godrej;Wadia Group;Essar;JSW Steel;Jindal Steel;Steel Authority of India;Vedanta;Hindustan Zinc;Coal India;Power Grid;Bharat Heavy Electricals;Bharat Electronics|IND
Hindustan Aeronautics;Bharat Dynamics;Mazagon Dock;Indian Oil;Indian Oil Corporation;Bharat Petroleum;Hindustan Petroleum;Oil India;Petronet;Indian Railways;IRCTC;Konkan Railway;Air India Express;Vistara;GoAir|IND
Go First;Akasa Air;Kingfisher Airlines;Kingfisher;Alliance Air;HCL Technologies;Tech Mahindra;Mindtree;Mphasis;Zoho;Freshworks;Cipla;Dr Reddy's;Sun Pharma;Biocon;Zydus Cadila;Zydus|IND
Aurobindo Pharma;Glenmark;Torrent Pharma;Apollo Hospitals;Max Healthcare;Medanta;Dabur;Patanjali;Britannia Industries;Parle;ITC Limited;Hindustan Unilever;Nestle India;Haldiram's;Mother Dairy|IND
Lakme;Titan Company;Tanishq;Fabindia;Asian Paints;Pidilite;Havells;Voltas;Unitech;Lodha;Oberoi Group;Oberoi Realty;Indian Hotels;ITC Hotels;Lemon Tree;MakeMyTrip;Goibibo;Ola Electric|IND
Swiggy;BigBasket;Blinkit;Dunzo;Nykaa;Myntra;Snapdeal;ShopClues;Meesho;Udaan;BYJU'S;Unacademy;Vedantu;UpGrad;PhonePe;Razorpay;MobiKwik;Freecharge;PolicyBazaar;Zerodha;Cred;Lenskart;Dream11;ShareChat;InMobi|IND
Punjab National Bank;Bank of Baroda;Canara Bank;Union Bank of India;Bank of India;Indian Bank;Axis Bank;Kotak Mahindra Bank;Kotak;IndusInd Bank;IDBI Bank;IDFC First Bank;Federal Bank;Bandhan Bank|IND
Exim Bank;NABARD;SIDBI;Life Insurance Corporation;Life Insurance Corporation of India;HDFC Life;ICICI;ICICI Prudential;Bajaj Finserv;Bajaj Finance;Muthoot Finance;IL&FS;Sahara Group;Satyam;Franklin Templeton|IND
Bombay Stock Exchange;National Stock Exchange;Sensex;Nifty;BookMyShow;Inox;T-Series;Zee Entertainment;Star India;Sony Pictures;Yash Raj Films;Dharma Productions;Sun TV;Network18;Essel Group;IFFCO|IND
Engro;Lucky Cement;Fauji Foundation;Habib Bank;National Bank of Pakistan;Meezan Bank;Ufone;Airblue;K-Electric;Pakistan Steel Mills;Pakistan State Oil|PAK
Grameen Bank;Grameenphone;BRAC Bank;bKash;Nagad;Banglalink;Beximco;Square Pharmaceuticals;Bashundhara Group;Biman Bangladesh Airlines;US-Bangla Airlines;Petrobangla;Pathao;Islami Bank;Evaly|BGD
SriLankan Airlines;John Keells;Dialog Axiata;Ceylon Petroleum Corporation;Ceylon Electricity Board;Cargills|LKA
Nepal Airlines;Buddha Air;Yeti Airlines;Tara Air;Chaudhary Group;Ncell|NPL
Ant Financial;Alipay;Taobao;Tmall;AliExpress;Lazada;Cainiao;Ele.me;Freshippo;Alibaba Cloud;Tencent Holdings;Tencent Music;Douyin;Kuaishou;Pinduoduo;Temu;Shein;Bilibili;Douban;Zhihu;Youku;iQiyi;Sohu;NetEase;Ctrip|CHN
Trip.com;Didi Chuxing;Mobike;Ofo;Hellobike;Luckin;Haidilao;Yum China;JD Logistics;SF Express;SF Holding;YTO Express;ZTO Express;Xiaohongshu;SenseTime;Megvii;iFlytek;Hikvision;Dahua;Inspur;Sugon;Hygon;Cambricon|CHN
Yangtze Memory Technologies;HiSilicon;OnePlus;Realme;Tecno;Transsion;Infinix;Meizu;Haier;Hisense;Midea;Gree;Skyworth;Unitree;SAIC Motor;Chery;Great Wall Motor;Changan|CHN
Xpeng;Li Auto;Contemporary Amperex Technology;Gotion;Ganfeng Lithium;Ganfeng;Tianqi Lithium;Zijin Mining;China Molybdenum;Minmetals;China Minmetals;Chinalco;Baowu;Baosteel;Hesteel;Shougang;Sinochem|CHN
ChemChina;Sinosteel;Norinco;COMAC;China Railway;China Railway Construction;China State Construction;CSCEC;China Communications Construction;China Road and Bridge Corporation;China Harbour|CHN
Sinohydro;PowerChina;China Three Gorges;State Grid;State Grid Corporation of China;China Southern Power Grid;Huaneng;Datang;China General Nuclear;China Mobile;China Unicom;China Telecom;China Tower;COSCO;Cosco|CHN
China Merchants;China Merchants Bank;Sinotrans;Citic;CITIC;Citic Group;CITIC Securities;China Everbright;Ping An;Ping An Insurance;Ping An Bank;China Life;Anbang;Fosun;HNA Group;Dalian Wanda;Wanda Group|CHN
Vanke;China Vanke;Sunac;Shimao;Kaisa;Greentown;Longfor;Poly Group;China Resources;Cofco;COFCO;Bright Food;Mengniu;Yili;Wahaha;Nongfu Spring;Moutai;Kweichow Moutai;Wuliangye;Tsingtao;Anta|CHN
Bank of Communications;China Development Bank;Export-Import Bank of China;China Exim Bank;Huarong;China Huarong;Cinda;Sinovac Biotech;CanSino;CanSino Biologics;WuXi AppTec;BGI Group;Zhongzhi;UnionPay|CHN
China Southern;China Eastern;Sichuan Airlines;Xiamen Airlines;Shenzhen Airlines;Spring Airlines;Juneyao Airlines|CHN
Hang Seng Bank;Bank of East Asia;CK Hutchison;CK Asset;Hutchison Whampoa;Cheung Kong;Jardine Matheson;Swire;Swire Pacific;Sun Hung Kai;Sun Hung Kai Properties;Henderson Land;New World Development;MTR Corporation|HKG
Hong Kong Exchanges and Clearing;Hong Kong Jockey Club;Hong Kong Airlines;HK Express;Cathay Dragon;Television Broadcasts Limited;Next Digital;AIA Group;Animoca Brands|HKG
Hon Hai;Hon Hai Precision;Hon Hai Precision Industry;MediaTek;United Microelectronics;ASE Technology;Acer;Asus;AsusTek;Quanta;Pegatron;Wistron;Compal;Largan;Delta Electronics;Formosa Plastics|TWN
Uni-President;EVA Air;China Airlines;Starlux;Evergreen Group;Yang Ming;Chunghwa Telecom;Taipower;CPC Corporation;Gogoro|TWN
Toyota Motor;Honda Motor;Nissan Motor;Mitsubishi Motors;Mitsubishi Electric;Mitsubishi UFJ;Mitsui;Mitsui & Co;Sumitomo;Sumitomo Mitsui;Marubeni;Itochu;Sojitz;Mizuho;Nomura;Daiwa;Dai-ichi Life;Japan Post;SoftBank Group|JPN
NTT Docomo;Docomo;Rakuten;Line Corporation;Mercari;CyberAgent;Sega;Capcom;Konami;Bandai Namco;Square Enix;Olympus;Ricoh;Epson;Casio;Seiko;Citizen Watch;Brother Industries;Kyocera;Omron;Keyence;Fanuc|JPN
Daikin;Kubota;Denso;Aisin;Nippon Steel;Kobe Steel;Toray;Asahi Kasei;Shin-Etsu;Sumitomo Chemical;Takeda Pharmaceutical;Astellas;Eisai;Daiichi Sankyo;Otsuka;Shionogi;Chugai;Shiseido;Unicharm|JPN
Suntory;Kirin;Asahi Group;Asahi Breweries;Sapporo Breweries;Ajinomoto;Nissin;Meiji;Yakult;Uniqlo;Fast Retailing;Muji;Seven & I;FamilyMart;Aeon;Takashimaya;Mitsukoshi;Isetan;Tepco;TEPCO;Kansai Electric;Chubu Electric|JPN
Inpex;Eneos;Idemitsu;ANA Holdings;Peach Aviation;Nippon Yusen;Mitsui OSK Lines;Kawasaki Kisen;JR East;JR Central;JR West;Yamato Transport;Kajima;Obayashi;Shimizu Corporation;Taisei;Dentsu;Hakuhodo;Toei;Toho;Studio Ghibli|JPN
Johnny & Associates;Yoshimoto Kogyo;Takata;Elpida;Renesas;Kioxia;Japan Display;Lixil|JPN
Samsung Group;Samsung Biologics;Samsung C&T;Samsung SDI;LG Group;LG Chem;LG Display;LG Energy Solution;SK Innovation;SK Telecom;SK Bioscience;KT Corporation;Hyundai Motor Group;Hyundai Heavy Industries;Hyundai Steel|KOR
Hyundai Merchant Marine;Hyundai Engineering;Hyundai Asan;Hanjin;Hanjin Shipping;Daewoo;Daewoo Shipbuilding;Posco;POSCO;Doosan;GS Caltex;GS Group;CJ Group;CJ CheilJedang;CJ ENM;Lotte Group;Shinsegae;Emart;Coupang;Celltrion|KOR
SsangYong;SsangYong Motor;Kepco;KEPCO;Korea Electric Power;Kogas;Korea Gas Corporation;Jeju Air;Jin Air;Air Busan;KakaoTalk;Kakao Bank;Nexon;NCSoft;Krafton;Netmarble;Hybe;Big Hit Entertainment;SM Entertainment|KOR
JYP Entertainment;YG Entertainment;Amorepacific;Nongshim;Kookmin Bank;KB Kookmin;Shinhan;Shinhan Bank;Woori Bank;Hana Bank;Upbit;Bithumb|KOR
Maybank;Public Bank;AmBank;Hong Leong;Genting;Genting Group;Sime Darby;Perodua;Axiata;Celcom;Maxis;Digi;Top Glove;Tenaga Nasional;Berjaya;AirAsia X;Malindo Air;Khazanah;Khazanah Nasional|MYS
Felda;FELDA;Touch 'n Go;Bank Negara;Bank Negara Malaysia;Tabung Haji;Serba Dinamik;Grab Malaysia|MYS
Temasek;Temasek Holdings;DBS Bank;Singtel;StarHub;Keppel;Sembcorp;ST Engineering;CapitaLand;City Developments;Wilmar;Olam;Sea Group;Shopee;Garena;Scoot;SilkAir;ComfortDelGro;Neptune Orient Lines;Razer|SGP
Pertamina;Gojek;Tokopedia;Bukalapak;Traveloka;Telkomsel;Indosat;Bank Mandiri;Bank Rakyat Indonesia;Bank Central Asia;Astra International;Sinar Mas;Salim Group;Indofood;Lion Air;Sriwijaya Air;Citilink;Freeport Indonesia|IDN
PTTEP;Siam Cement;Siam Commercial Bank;Bangkok Bank;Kasikornbank;Krungthai Bank;Charoen Pokphand;CP Group;CP All;ThaiBev;Central Group;Singha;Boon Rawd;True Corporation;Dtac;Nok Air;Thai AirAsia;Thai Smile;Minor International|THA
Airports of Thailand;Bangchak;Gulf Energy;Thai Union|THA
San Miguel Corporation;SM Prime;Ayala Corporation;Ayala Land;Jollibee;Metrobank;BDO Unibank;Globe Telecom;Meralco;Petron|PHL
Vingroup;VinFast;Viettel;Vietcombank;PetroVietnam;Vinamilk;VietJet;Bamboo Airways;Agribank;Vietinbank|VNM
Cambodia Angkor Air;Smart Axiata;Acleda|KHM
Myanma Oil and Gas Enterprise;Myanmar Economic Corporation;Myanmar Economic Holdings|MMR
Fortescue;Fortescue Metals;Woodside;Woodside Petroleum;Santos Ltd;Origin Energy;AGL Energy;Telstra;Optus;Commonwealth Bank;Westpac;National Australia Bank;Macquarie;Macquarie Group;Suncorp|AUS
Bunnings;Wesfarmers;Myer;Crown Resorts;Tabcorp;Virgin Australia;Rex Airlines;BlueScope;Atlassian;Canva;Afterpay;Medibank;Lendlease;Transurban;News Corp;Fairfax Media|AUS
Fonterra;Fletcher Building;Xero;Zespri;Foodstuffs|NZL
Eletrobras;Itaú;Itaú Unibanco;Itau Unibanco;Banco do Brasil;BNDES;BTG Pactual;Ambev;Gerdau;Usiminas;Braskem;Camargo Corrêa;Camargo Correa;Andrade Gutierrez;Marfrig;Natura|BRA
Magazine Luiza;Lojas Americanas;Americanas;Gol;Varig;Record TV;Sadia;Novonor;Eike;iFood;Itaipu Binacional;Havaianas;Samarco|BRA
Techint;Tenaris;Ternium;Grupo Clarín;Grupo Clarin;Aerolíneas Argentinas;Aerolineas Argentinas;Arcor;Pampa Energía;Globant;Banco Nación;Austral Líneas Aéreas;Perfil|ARG
Codelco;LATAM Airlines;Falabella;Cencosud;Copec;Enel Chile;Banco de Chile;Sky Airline|CHL
Grupo Aval;Bancolombia;Davivienda;Grupo Sura;Viva Air;Cerrejón;Cerrejon;Postobón;Grupo Éxito;Drummond|COL
Citgo;CITGO;Empresas Polar;Movistar Venezuela;CANTV;Banesco;Conviasa|VEN
Petroperú;Petroperu;Credicorp;Interbank;Backus;Antamina;Southern Peru;Las Bambas;Alicorp;Camposol|PER
Petroecuador;Banco Pichincha;Corporación Favorita|ECU
Entel;Boliviana de Aviación|BOL
Ande;Tigo Paraguay;Yacyretá;Yacyreta|PRY
Ancap;Antel;Conaprole;Mercado Pago|URY
América Móvil;Telcel;Grupo México;Grupo Mexico;Femsa;FEMSA;Oxxo;Banorte;Banamex;Citibanamex;BBVA Bancomer;Grupo Carso;Cinépolis;Volaris;VivaAerobus;Interjet;Mexicana;TV Azteca;Peñoles;Gruma;Modelo|MEX
Grupo Modelo;Soriana;Chedraui;Banxico;Fonatur;Tren Maya|MEX
Banco Agrícola;Pollo Campero;Copa Holdings;Banistmo;Banco General;Recope;Dos Pinos;Cervecería;Grupo Terra;Banpais;Ficohsa;Claro Nicaragua;Flor de Caña;Habanos;Cubana de Aviación;Etecsa;ETECSA;Havana Club;Cimex
Digicel;Sandals Resorts;Caribbean Airlines;Republic Bank;Petrotrin;Air Jamaica;ExxonMobil Guyana
`
