/**
 * Parties and movements by country whose names no word such as "Party" gives away. Lines as in src/lexicon/organizations.ts; an
 * acronym stands here only where it is written like no other word.
 */
export const PARTIES_BY_COUNTRY = `
Alliance 90/The Greens=Bündnis 90/Die Grünen=Die Grünen;Alliance 90=Bündnis 90;Alternative für Deutschland;Freie Wähler|DEU
Team Stronach|AUT
La République En Marche=La Republique En Marche;Les Républicains;Debout la France;Reconquête;Place Publique;Rassemblement pour la République;Rally for the Republic|FRA
Union for French Democracy;Union pour un mouvement populaire;Lutte Ouvrière;Lutte ouvrière;Europe Ecology|FRA
Europe Écologie;Action Française;Jeune Nation;Front de Gauche;La France insoumise|FRA
Fratelli d'Italia;Movimento 5 Stelle;Italia Viva;Italia dei Valori;Alleanza Nazionale;National Alliance;L'Ulivo;The Olive Tree;Olive Tree|ITA
House of Freedoms;People of Freedom;The People of Freedom=Il Popolo della Libertà;Partito Democratico;Sinistra Italiana;Rifondazione Comunista|ITA
Liga Veneta;Casa Pound=CasaPound;Union of the Centre;Democratic Left;Christian Democracy=Democrazia Cristiana|ITA
Partido Socialista Obrero Español;Unidas Podemos;Izquierda Unida;United Left;Más País;Convergència i Unió;Convergence and Union;Esquerra Republicana de Catalunya|ESP
Esquerra Republicana;Junts per Catalunya;Together for Catalonia;Herri Batasuna;Euskadiko Ezkerra;Batasuna;EH Bildu;Euzko Alderdi Jeltzalea;Compromís;Coalición Canaria|ESP
Bloco de Esquerda;Left Bloc;Iniciativa Liberal;Partido Socialista|PRT
GroenLinks;Volkspartij voor Vrijheid en Democratie;Democrats 66=D66;ChristenUnie;Pim Fortuyn List;Forum voor Democratie;Partij van de Arbeid|NLD
Ecolo;Open Vld;Mouvement Réformateur;Vlaams Blok;Les Engagés;Nieuw-Vlaamse Alliantie;DéFI|BEL
Venstre;Radikale Venstre;Det Radikale Venstre;Enhedslisten;Dansk Folkeparti;Liberal Alliance;Red-Green Alliance;Socialdemokratiet;Socialistisk Folkeparti|DNK
Arbeiderpartiet;Fremskrittspartiet;Senterpartiet|NOR
Sverigedemokraterna;Moderaterna;Centerpartiet;Socialdemokraterna;Vänsterpartiet;Feminist Initiative|SWE
Finns Party=True Finns;Kokoomus;National Coalition Party|FIN
Left-Green Movement;Bright Future;Viðreisn|ISL
Clann na Poblachta;Cumann na nGaedheal;Clann na Talmhan;Aontú;People Before Profit;Renua Ireland|IRL
Traditional Unionist Voice;Change UK;Liberal Unionists;Mebyon Kernow;Co-operative Party|GBR
Prawo i Sprawiedliwość;Platforma Obywatelska;Samoobrona;Kukiz'15;Polska 2050;Solidarność;Solidarity Electoral Action;Konfederacja;Civic Coalition|POL
TOP 09;Občanská demokratická strana;Civic Forum;Public against Violence;Věci veřejné;Freedom and Direct Democracy|CZE
Direction – Social Democracy;Most–Híd;Slovakia in Motion;Ordinary People|SVK
Momentum Movement;Democratic Coalition|HUN
Save Romania Union;Romanian National Salvation Front;PRO Romania|ROU
Gerb=GERB;There Is Such a People;Movement for Rights and Freedoms;We Continue the Change|BGR
Laburisti;Možemo;Bridge of Independent Lists;Istrian Democratic Assembly;Living Wall=Human Shield;Croatian Peasants|HRV
Positive Slovenia;Slovenian Spring|SVN
Otpor;G17 Plus;Democratic Opposition of Serbia|SRB
Alliance of Independent Social Democrats|BIH
VMRO-DPMNE|MKD
Vetëvendosje=Vetevendosje;Self-Determination Movement|XKX
Nea Dimokratia;SYRIZA;To Potami;Popular Orthodox Rally;Chrysi Avgi;Independent Greeks;Greek Solution;Course of Freedom|GRC
Democratic Rally|CYP
Yabloko;A Just Russia=Just Russia=Fair Russia;Right Cause;Union of Right Forces;Patriots of Russia;Our Home – Russia;Other Russia=The Other Russia|RUS
Batkivshchyna;Opposition Bloc;Opposition Platform;Our Ukraine;Yulia Tymoshenko Bloc;European Solidarity;Right Sector|UKR
Young Front;Belaya Rus;Za Svabodu|BLR
Homeland Union;Order and Justice;Labour and Freedom|LTU
Latvian Way;New Unity;Saskaņa;Concord Centre;For Fatherland and Freedom|LVA
Pro Patria;Pro Patria Union;Estonia 200;Res Publica|EST
Musavat;New Azerbaijan;Azerbaijani Popular Front|AZE
Civil Contract;My Step Alliance;Armenian Revolutionary Federation=Dashnaktsutyun|ARM
Girchi;Free Democrats|GEO
Nur Otan=Amanat;Ak Zhol;Ata-Zhurt;Ata-Meken;Ar-Namys;Mekenim Kyrgyzstan
Kulanu;Zehut;HaBayit HaYehudi;The Jewish Home=Jewish Home;New Right;Tkuma;United Arab List;Degel HaTorah;Agudat Yisrael;Agudat Israel;Mapai;Mapam;Ahdut HaAvoda|ISR
Herut;Gahal;Hatnuah;HaTnua;Shinui;Tehiya;Gesher;Meimad;One Israel;Ichud Leumi;National Union;Yisrael BaAliyah;Blue and White;New Hope|ISR
Amal Movement;Free Patriotic Movement;Lebanese Forces;Future Movement;Kataeb;Phalange;Marada Movement|LBN
Free Destourian Party;Heart of Tunisia;Neo Destour|TUN
Istiqlal=Istiqlal Party|MAR
Sadrist Movement;State of Law Coalition;Sairoon;Fatah Alliance;Gorran|IRQ
İYİ Party=IYI Party;Good Party;Motherland Party|TUR
Aam Aadmi;Asom Gana Parishad;All India Trinamool Congress;Dravida Munnetra Kazhagam;All India Anna Dravida Munnetra Kazhagam;Pattali Makkal Katchi;Desiya Murpokku Dravida Kazhagam|IND
Makkal Needhi Maiam;Naam Tamilar Katchi;Lok Janshakti Party;Rashtriya Lok Dal;Indian National Lok Dal;Janata Dal (United);Janata Dal (Secular);Apna Dal;Jharkhand Mukti Morcha|IND
Telangana Rashtra Samithi=Bharat Rashtra Samithi;YSR Congress;YSRCP;Mizo National Front;Maharashtra Navnirman Sena;Bharatiya Kisan Union;Bharatiya Jana Sangh;Jana Sena;Jannayak Janta Party|IND
All India Majlis-e-Ittehadul Muslimeen;Akhil Bharatiya Vidyarthi Parishad;Akhil Bharatiya Hindu Mahasabha;Hindu Sena;Hindu Yuva Vahini;Popular Front of India;Samyukta Kisan Morcha|IND
Jammu and Kashmir National Conference;Left Front;United Progressive Alliance;National Democratic Alliance;Janata Party;Swaraj Abhiyan;Swatantra Party;All India Forward Bloc;Bahujan Samaj|IND
Awami Tahreek;Pakistan Awami Tehreek;Sunni Tehreek;Sipah-e-Sahaba;Sunni Ittehad Council;Majlis Wahdat-e-Muslimeen;Qaumi Watan Party;Grand Democratic Alliance|PAK
Balochistan Awami Party;Pashtunkhwa Milli Awami Party;Pashtun Tahafuz Movement;Jamiat Ulema-e-Pakistan;Tehreek-i-Insaf;Jamaat-i-Islami;Jamiat Ulema-i-Islam;Muttahida Majlis-e-Amal|PAK
Bangladesh Chhatra League;Bangladesh Awami League;Jatiyatabadi Chhatra Dal;Jatiyo Party;Gono Forum;Gono Odhikar Parishad;Hefazat-e-Islam;Islami Andolan Bangladesh;Islami Chhatra Shibir|BGD
Rastriya Prajatantra Party;Rastriya Swatantra Party|NPL
Janatha Vimukthi Peramuna;Illankai Tamil Arasu Kachchi;Tamil National Alliance;National People's Power;Jathika Hela Urumaya|LKA
Parti Islam Se-Malaysia;Parti Keadilan Rakyat;Parti Warisan;Gabungan Parti Sarawak;Parti Gerakan Rakyat Malaysia;Pejuang|MYS
Partai Demokrat;Gerindra;NasDem;Nahdlatul Ulama;Muhammadiyah;Partai Golkar;Partai Komunis Indonesia;Masyumi|IDN
Aksyon Demokratiko;Lakas–CMD;Liberal Party of the Philippines;PDP–Laban;PDP-Laban;Nacionalista;Bayan Muna;Akbayan;Makabayan|PHL
Thai Rak Thai;Chart Thai;Chart Thai Pattana;Thai Sang Thai;Ruam Thai Sang Chart|THA
Fretilin;FRETILIN|TLS
Kōmeitō;New Komeito;New Kōmeitō;Nippon Ishin;Japan Innovation Party;Reiwa Shinsengumi;Kibo no To;Shinseito;New Party Sakigake;Sakigake;Tomin First no Kai;Nippon Kaigi|JPN
Saenuri;Saenuri Party;Uri Party;Grand National Party;Liberty Korea Party;Bareun Party;Together Democratic Party;Rebuilding Korea Party|KOR
Demosistō=Demosisto;Civic Passion;People Power;Hong Kong Indigenous;Neo Democrats;Youngspiration;League of Social Democrats|HKG
Pan-Blue Coalition;Pan-Green Coalition;New Power Party|TWN
Barisan Alternatif|MYS
Australian Greens;Palmer United Party;Australian Democrats;Nick Xenophon Team;Centre Alliance;Katter's Australian Party;Liberal National Party;Country Liberal Party;Pauline Hanson's One Nation|AUS
ACT New Zealand;Mana Movement;United Future;Māori Party;Alliance for Democracy|NZL
Parti Québécois;Bloc Québécois;Action démocratique du Québec;Coalition Avenir Québec;Québec solidaire;Union Nationale;Ralliement créditiste;Canadian Alliance;Co-operative Commonwealth Federation|CAN
Reform Party of Canada;Parti conservateur;Parti libéral;Progressive Conservatives;Progressive Conservative|CAN
Acción Democrática=Accion Democratica;Copei;COPEI;Voluntad Popular;Popular Will;Primero Justicia;Justice First;Un Nuevo Tiempo;Mesa de la Unidad Democrática;Democratic Unity Roundtable|VEN
Unión por la Patria;La Libertad Avanza;Propuesta Republicana;La Cámpora=La Campora;Unión Cívica Radical;Frente para la Victoria;Montoneros;Unión del Pueblo|ARG
Partido dos Trabalhadores;Democratas;Movimento Democrático Brasileiro;União Brasil;Rede Sustentabilidade;Partido Liberal|BRA
Convergencia Social;Apruebo Dignidad;Concertación=Concertacion;Chile Vamos;Nueva Mayoría;Evópoli;Renovación Nacional;Unión Demócrata Independiente;Partido Republicano|CHL
Renovación Popular;Acción Popular;Perú Libre;Alianza para el Progreso;Perú Posible;Avanza País;Fujimorismo|PER
Alianza País;Alianza PAIS;Revolución Ciudadana;Citizen Revolution;Creando Oportunidades;Pachakutik|ECU
Pacto Histórico;Historic Pact;Centro Democrático;Democratic Centre;Cambio Radical;Colombia Humana;Polo Democrático|COL
Comunidad Ciudadana;Movimiento al Socialismo|BOL
Movimiento Regeneración Nacional;Movimiento Ciudadano;Citizens' Movement;Va por México|MEX
Partido Liberación Nacional;Progreso Social Democrático|CRI
Frente Guasú;Encuentro Nacional|PRY
Tupamaros;Encuentro Progresista;Cabildo Abierto|URY
Cambio Democrático;Realizando Metas;Movimiento Otro Camino;Partido Panameñista|PAN
Movimiento Semilla;Unidad Nacional de la Esperanza|GTM
Lavalas|HTI
Parti Socialiste;Alliance pour la République;Pastef|SEN
Frolinat;Rassemblement des Républicains;Front Populaire Ivoirien;Rassemblement Démocratique Africain;African Democratic Rally
CHADEMA;Chama cha Mapinduzi;ACT-Wazalendo|TZA
Azimio;Kenya Kwanza;Ford Kenya;Ford-Kenya;Jubilee Alliance;National Rainbow Coalition;Amani National Congress|KEN
ActionSA;Umkhonto we Sizwe;uMkhonto weSizwe;Freedom Front Plus;Pan Africanist Congress;Congress of the People;African Transformation Movement;Al Jama-ah;Build One South Africa|ZAF
Zapu;Zanu;MDC Alliance|ZWE
Swapo;Landless People's Movement;Popular Democratic Movement|NAM
Provisional National Defence Council|GHA
Afenifere;Arewa Consultative Forum;Ohanaeze Ndigbo;Action Congress of Nigeria;Indigenous People of Biafra|NGA
Mouvement Militant Mauricien;Labour Party–PMSD;Militant Socialist Movement;Parti Mauricien Social Démocrate|MUS
Congress for Democratic Change;Unity Party|LBR
National Resistance Movement;Forum for Democratic Change;National Unity Platform|UGA
European People's Party;Progressive Alliance of Socialists and Democrats;Alliance of Liberals and Democrats for Europe;Renew Europe;European Greens;Identity and Democracy;European Conservatives and Reformists
Socialist International;Liberal International;Comintern;Communist International;Cominform;Progressive International;International Democrat Union;Fourth International;Second International;Third International
`
