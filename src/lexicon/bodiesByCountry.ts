/**
 * State bodies by country that go by a name of their own: parliaments and their chambers, services, police, armies, agencies, banks of
 * issue, stock exchanges. Lines as in src/lexicon/organizations.ts.
 */
export const BODIES_BY_COUNTRY = `
Wolesi Jirga;Meshrano Jirga;Da Afghanistan Bank|AFG
Kuvendi|ALB
Consell General|AND
Cámara de Diputados;Banco Central de la República Argentina;Prefectura Naval;Gendarmería;Gendarmería Nacional;Policía Federal;INDEC;ANSES;Conicet;CONICET|ARG
Reserve Bank of Australia=RBA;Australian Defence Force;Australian Federal Police;Border Force;Australian Border Force;CSIRO;Geoscience Australia;Bureau of Meteorology;Fair Work Commission|AUS
Nationalrat;Bundesheer;Oesterreichische Nationalbank|AUT
Milli Majlis|AZE
Jatiya Sangsad;Rapid Action Battalion=RAB;Bangladesh Bank;Border Guard Bangladesh=BGB;Anti-Corruption Commission;Appellate Division|BGD
Vlaams Parlement;Rijkswacht;Sûreté|BEL
Pyi Gyi;Tshogdu;Gyelyong Tshogdu|BTN
Asamblea Legislativa Plurinacional;Tribunal Supremo Electoral|BOL
Supremo Tribunal Federal;Câmara dos Deputados;Senado Federal;Polícia Federal;Petrobrás;Ibama;IBAMA;Funai;FUNAI;Anvisa;ANVISA;Incra;Embrapa;Fiocruz;Itamaraty;Ministério Público;Butantan Institute|BRA
Narodno Sabranie|BGR
House of Commons of Canada;Canadian Armed Forces;Canadian Forces;Royal Canadian Navy;Bank of Canada;Statistics Canada;Environment Canada;Health Canada;Parks Canada;Transport Canada;Global Affairs Canada;Elections Canada|CAN
Natural Resources Canada;Fisheries and Oceans Canada;Indigenous Services Canada;Library and Archives Canada;Queen's Park;Rideau Hall;Sûreté du Québec;Ontario Provincial Police;Hydro-Québec;Hydro One|CAN
Carabineros;Carabineros de Chile;Servel;Banco Central de Chile;Onemi|CHL
People's Armed Police;PLA Rocket Force;Central Commission for Discipline Inspection;Supreme People's Court;Supreme People's Procuratorate;Communist Youth League;United Front Work Department|CHN
Cyberspace Administration of China;State Administration for Market Regulation;National Development and Reform Commission;China Securities Regulatory Commission;China Banking and Insurance Regulatory Commission;Xinjiang Production and Construction Corps|CHN
Chinese Academy of Sciences;Chinese Academy of Social Sciences;Chinese People's Political Consultative Conference;China Coast Guard;China Meteorological Administration;China Earthquake Administration;National Bureau of Statistics|CHN
State Administration of Foreign Exchange;Hanban;Confucius Institute;MOFCOM;SASAC;PLAAF|CHN
Fiscalía=Fiscalia;Procuraduría=Procuraduria;Contraloría=Contraloria;Defensoría del Pueblo;Consejo de Estado;Corte Constitucional;Policía Nacional;Registraduría;Invima;Casa de Nariño;Banco de la República;ESMAD|COL
Asamblea Legislativa;Sala Constitucional;Sala IV;Organismo de Investigación Judicial;Caja Costarricense de Seguro Social;Ministerio de Salud;Fuerza Pública;SINAC;Sinac;Cruz Roja;Poder Judicial|CRI
Hrvatski sabor;Hrvatski Sabor;Sabor|HRV
Asamblea Nacional del Poder Popular;MININT;Minrex;Seguridad del Estado|CUB
Vouli|CYP
Poslanecká sněmovna|CZE
Politiets Efterretningstjeneste;Danmarks Nationalbank|DNK
Junta Central Electoral|DOM
Consejo Nacional Electoral;Contraloría General del Estado;Banco Central del Ecuador;Asamblea Nacional;SENAE;ECU 911|ECU
Dar al-Ifta;Suez Canal Authority;Central Bank of Egypt;Maglis|EGY
Fiscalía General|SLV
Ethiopian National Defence Force=ENDF;Ethiopian Human Rights Commission=EHRC|ETH
Assemblée nationale;Assemblée Nationale;Sénat;Conseil constitutionnel;Conseil d'État;Cour des comptes;Cour de cassation;Matignon;Palais Bourbon;Bercy;Gendarmerie nationale;Légion étrangère;Foreign Legion;Caisse des Dépôts|FRA
French Foreign Legion;Académie française;Météo-France;INSEE;Insee;Inserm;INSERM;Institut Pasteur;Pasteur Institute;Elysée=Élysée;Quai d’Orsay;Parquet national financier;Sûreté nationale|FRA
Bundesverfassungsgericht;Bundeskriminalamt=BKA;Bundesnachrichtendienst=BND;Verfassungsschutz;Bundespolizei;Bundesgerichtshof;Landtag;Volkskammer;Treuhand;BaFin;Robert Koch Institute;Fraunhofer|DEU
Max Planck Society;Max Planck Institute;Schutzstaffel;Kriegsmarine;Waffen-SS;Reichswehr;Goethe Institute=Goethe Institut=Goethe-Institut;Federal Constitutional Court|DEU
Bank of Ghana;Ghana Armed Forces;Ghana Police Service;Electoral Commission of Ghana;Ghana Education Service;Ghana Health Service;Flagstaff House;SSNIT|GHA
Supreme Electoral Tribunal;Ministerio Público|GTM
Guyana Defence Force;GECOM;Guyana Elections Commission|GUY
|HND
Hong Kong Monetary Authority=HKMA;Securities and Futures Commission;Independent Commission Against Corruption=ICAC;Hospital Authority;Hong Kong Observatory;Centre for Health Protection|HKG
Országgyűlés|HUN
Central Board of Direct Taxes;Central Board of Secondary Education;Securities and Exchange Board of India;Income Tax Department;Directorate of Revenue Intelligence;Comptroller and Auditor General;Union Cabinet;Planning Commission|IND
National Human Rights Commission;National Green Tribunal;National Disaster Response Force;Border Security Force;Central Reserve Police Force;Central Industrial Security Force;Indo-Tibetan Border Police;Sashastra Seema Bal|IND
Rashtriya Rifles;Assam Rifles;Assam Regiment;Intelligence Bureau;Special Protection Group;Delhi Police;Mumbai Police;UP Police;Punjab Police;Jammu and Kashmir Police;Indian Navy;Indian Air Force;Indian Army;Indian Coast Guard|IND
Defence Research and Development Organisation;Indian Council of Medical Research;Bhabha Atomic Research Centre;Geological Survey of India;India Meteorological Department;Archaeological Survey of India;Prasar Bharati;Doordarshan|IND
All India Radio;Akashvani;Lokpal;Lok Adalat;Panchayati Raj;Gram Panchayat;Zilla Parishad;Zila Parishad;Vidhan Parishad;Vidhana Soudha;Vidhan Bhavan;Legislative Assembly;Niti Aayog;Sahitya Akademi|IND
Indian Institute of Science=IISc;Indian Institute of Technology;Indian Institute of Management;National Testing Agency;University Grants Commission;Union Public Service Commission;Staff Selection Commission;Brihanmumbai Municipal Corporation|IND
Haj Committee;Waqf Board;Tirumala Tirupati Devasthanams;Bombay High Court;Delhi High Court;Madras High Court;Calcutta High Court;UIDAI;FSSAI;NCERT|IND
Komisi Pemberantasan Korupsi;Corruption Eradication Commission=KPK;Dewan Perwakilan Rakyat;Bank Indonesia;Tentara Nasional Indonesia=TNI;Kopassus;Densus 88;Polri;Basarnas;Istana Merdeka|IDN
Expediency Council;Expediency Discernment Council;Supreme National Security Council;Atomic Energy Organization of Iran;Khatam al-Anbia;Khatam al-Anbiya;Bonyad Mostazafan;Islamic Consultative Assembly;Artesh|IRN
Council of Representatives;Iraqi Security Forces;Counter Terrorism Service;Popular Mobilization Units;Kurdistan Regional Government=KRG|IRQ
An Garda Síochána;Garda Síochána;Áras an Uachtaráin;Dáil;Dáil Éireann;Seanad Éireann;Leinster House|IRL
Israel Police;Israel Prison Service;Israeli Navy;Israeli Air Force;Magen David Adom;Jewish Agency;Jewish National Fund;Bank of Israel;Israel Land Authority;Shabak;Haganah;Irgun;Lehi;Palmach;Chief Rabbinate|ISR
Camera dei Deputati;Carabinieri;Guardia di Finanza;Palazzo Chigi;Quirinale;Banca d'Italia;Bank of Italy;Consob;Protezione Civile;Polizia di Stato;ISTAT;Farnesina;Viminale|ITA
Jamaica Constabulary Force;Jamaica Defence Force|JAM
House of Councillors;Kantei;Japan Self-Defense Forces;Maritime Self-Defense Force;Ground Self-Defense Force;Air Self-Defense Force;Japan Coast Guard;Japan Meteorological Agency;Kokkai;JETRO;Imperial Household Agency|JPN
Public Security Department;Royal Court;Jordan Armed Forces;Arab Legion;Royal Hashemite Court|JOR
Mazhilis;Majilis|KAZ
Directorate of Criminal Investigations=DCI;Kenya Defence Forces;Kenya Wildlife Service;Kenya Revenue Authority;National Police Service;Parliamentary Service Commission;Judicial Service Commission;Kenya Meteorological Department|KEN
Central Bank of Kenya;Kenya Ports Authority;Kenya Medical Research Institute;KEMRI;Ethics and Anti-Corruption Commission;Huduma;Harambee House;State House Kenya|KEN
Korea Disease Control and Prevention Agency;Financial Services Commission;National Pension Service;Kookhoe;Supreme Prosecutors' Office|KOR
Majlis al-Umma;Diwan|KWT
Jogorku Kenesh|KGZ
Lebanese Armed Forces;Internal Security Forces;Banque du Liban|LBN
Libyan National Army;Libyan Arab Armed Forces;Government of National Accord;Government of National Unity;High State Council|LBY
Dewan Rakyat;Dewan Negara;Dewan Bandaraya;Polis Diraja Malaysia;Istana Negara;Malaysian Anti-Corruption Commission;Bukit Aman;Employees Provident Fund|MYS
People's Majlis|MDV
Instituto Nacional Electoral;Guardia Nacional;Fiscalía General de la República;Suprema Corte de Justicia;Banco de México;Secretaría de Gobernación;Los Pinos;Palacio Nacional;Semar;SEMAR;Sedena;SEDENA;INEGI;Conagua|MEX
State Great Khural;State Great Hural;Great Khural|MNG
Makhzen;Sûreté Nationale|MAR
Pyithu Hluttaw;Pyidaungsu Hluttaw;Amyotha Hluttaw;Hluttaw|MMR
Bank of Namibia;Namibian Police;Namibian Defence Force;NamRA;NIPAM|NAM
Rastriya Panchayat;Nepal Rastra Bank;Nepal Army|NPL
Staten-Generaal;Eerste Kamer;De Nederlandsche Bank;Openbaar Ministerie;Koninklijke Marechaussee|NLD
New Zealand Defence Force;Reserve Bank of New Zealand;Oranga Tamariki;Te Puni Kōkiri;Waka Kotahi;Te Pūkenga;GNS Science;GeoNet;Kāinga Ora;Pharmac;Waitangi Tribunal|NZL
|NIC
Central Bank of Nigeria;Nigerian National Petroleum Corporation;Department of State Services;Nigeria Police Force;Nigerian Army;Nigerian Air Force;Nigerian Navy;Independent Corrupt Practices Commission;NDLEA;NAFDAC|NGA
Federal Road Safety Corps;National Drug Law Enforcement Agency;Joint Admissions and Matriculation Board;Nigeria Customs Service;Nigeria Immigration Service;Amotekun;PENCOM|NGA
Stortinget;Norges Bank;Politiets sikkerhetstjeneste;Nobel Committee;Norwegian Nobel Committee|NOR
Majlis al-Shura;Majlis Oman|OMN
Inter-Services Public Relations=ISPR;National Assembly of Pakistan;Frontier Corps;Frontier Constabulary;Pakistan Rangers;Sindh Rangers;Punjab Rangers;Pakistan Navy;Pakistan Army;Pakistan Air Force;Federal Investigation Agency|PAK
State Bank of Pakistan;Federal Board of Revenue;Election Commission of Pakistan;Oil and Gas Regulatory Authority;Council of Islamic Ideology;Federal Shariat Court;Aiwan-e-Sadr;WAPDA;NADRA;PEMRA|PAK
Palestinian Legislative Council;Waqf;Islamic Waqf|PSE
Tribunal Electoral;Panama Canal Authority;Senafront|PAN
Tribunal Superior de Justicia Electoral;Senad;SENAD|PRY
Congreso de la República;Jurado Nacional de Elecciones;Fiscalía de la Nación;Sunat;SUNAT;Reniec;Palacio de Pizarro;Promperú;Indecopi|PER
Sandiganbayan;Batasang Pambansa;Comelec;COMELEC;Philippine National Police;Armed Forces of the Philippines;Bangko Sentral;Bangko Sentral ng Pilipinas;Philippine Coast Guard;Phivolcs;PAGASA|PHL
Senat;Centralne Biuro Antykorupcyjne;Trybunał Konstytucyjny;Armia Krajowa;Home Army;Narodowy Bank Polski|POL
Assembleia da República;Guarda Nacional Republicana;Banco de Portugal;Polícia Judiciária|PRT
Amiri Guard;Supreme Committee for Delivery and Legacy;Qatar Foundation;Qatar Tourism;Ashghal;Kahramaa|QAT
Securitate;Siguranța;Curtea Constituțională|ROU
Roskomnadzor;Rosgvardia;Rossotrudnichestvo;Rospotrebnadzor;Rosstat;Rosaviatsia;Spetsnaz;Cheka;Okhrana;Investigative Committee;Federal Penitentiary Service;Central Bank of Russia;Bank of Russia;Black Sea Fleet|RUS
Northern Fleet;Pacific Fleet;Baltic Fleet;Gosplan;Komsomol;Glavkosmos;Gamaleya;Gamaleya Institute;Vector Institute;Federal Assembly;Congress of People's Deputies;Rosneftegaz;Smersh;SMERSH|RUS
Rwanda Investigation Bureau;Rwanda Defence Force=RDF;Gacaca;Rwanda Development Board|RWA
Royal Commission;Public Investment Fund;Nazaha;Saudi Arabian Monetary Authority;Saudi Central Bank;Council of Senior Scholars;Mutaween;Hajj Ministry;Masam;King Salman Humanitarian Aid and Relief Centre;KSrelief|SAU
Skupština;Republika Srpska Army|SRB
Monetary Authority of Singapore;Istana;Housing and Development Board;Singapore Armed Forces;Singapore Exchange;Central Narcotics Bureau;Land Transport Authority|SGP
South African Police Service;South African Revenue Service;South African Reserve Bank;National Prosecuting Authority;Constitutional Court of South Africa;South African National Defence Force;Independent Police Investigative Directorate|ZAF
Zondo Commission;National Council of Provinces;Tuynhuys;Stats SA;Statistics South Africa;SANParks;SANDF;SASSA;NSFAS;SANRAL;Nedlac;NERSA;Nersa|ZAF
Congreso de los Diputados;Tribunal Supremo;Tribunal Constitucional;Audiencia Nacional;Guardia Civil;Mossos d'Esquadra;Mossos;Ertzaintza;Casa Real;Banco de España;Moncloa Palace;Generalitat de Catalunya|ESP
Janata Vimukthi;Central Bank of Sri Lanka;Temple Trees;Special Task Force;Criminal Investigation Department|LKA
Sovereign Council;Sudanese Armed Forces;Forces of Freedom and Change|SDN
Riksbank;Sveriges Riksbank;Säpo;Riksdagen|SWE
Bundesversammlung;Swiss National Bank;Federal Council;Fedpol|CHE
Academia Sinica;Judicial Yuan;Examination Yuan;Central Epidemic Command Center;National Security Bureau;Council of Agriculture;Financial Supervisory Commission;Straits Exchange Foundation|TWN
Majlisi Oli;Majlisi Namoyandagon|TJK
Ikulu;Tanzania Revenue Authority;TANAPA|TZA
Election Commission of Thailand;National Anti-Corruption Commission;Royal Thai Army;Royal Thai Police;Royal Thai Navy;Bank of Thailand;National Council for Peace and Order;Government House;Stock Exchange of Thailand;Royal Irrigation Department|THA
Büyük Millet Meclisi;Grand National Assembly;Grand National Assembly of Turkey;Diyanet;National Intelligence Organization;Jandarma;Milli Görüş;RTÜK;YÖK|TUR
Mejlis|TKM
Uganda People's Defence Force=UPDF;Uganda Police Force;Uganda Revenue Authority;Bank of Uganda;Uganda Communications Commission|UGA
Mejlis of the Crimean Tatar People;Security Service of Ukraine=SBU;Armed Forces of Ukraine;Bankova;Prosecutor General's Office;National Bank of Ukraine;Ukrainian Insurgent Army;State Emergency Service;Central Rada|UKR
Federal National Council;Abu Dhabi Executive Council;Dubai Police;Dubai Municipality;Roads and Transport Authority;Khalifa Fund;Mohammed bin Rashid Space Centre;Emirates Red Crescent;Abu Dhabi Police|ARE
Her Majesty's Treasury=HM Treasury;HM Revenue and Customs=HMRC;Crown Prosecution Service;Serious Fraud Office;National Crime Agency;Met Office;Met Police;Ofcom;Ofgem;Ofsted;Ofwat;Acas;Public Health England|GBR
Royal Marines;Royal Engineers;Royal Ulster Constabulary;Police Service of Northern Ireland=PSNI;British Army;British Council;Bow Street;Environment Agency;Natural England;Historic England|GBR
UK Health Security Agency;House of Windsor;Clarence House;Kensington Palace;War Office;India Office;Colonial Office;East India Company;Royal Society;Bank of Scotland|GBR
Capitol Police;Supreme Court of the United States;US Geological Survey=U.S. Geological Survey=United States Geological Survey=USGS;National Weather Service;National Hurricane Center;National Transportation Safety Board=NTSB|USA
National Oceanic and Atmospheric Administration=NOAA;Federal Emergency Management Agency=FEMA;Federal Trade Commission;Office of Foreign Assets Control;Transportation Security Administration;Drug Enforcement Agency;Smithsonian|USA
Smithsonian Institution;Library of Congress;Congressional Budget Office;Government Accountability Office;Federal Election Commission;Bureau of Labor Statistics;Census Bureau;National Park Service;Nuclear Regulatory Commission|USA
US Central Command=CENTCOM;AFRICOM;INDOPACOM;Southern Command;Seventh Fleet;Fifth Fleet;Sixth Fleet;Army Corps of Engineers;Marine Corps;West Point;Annapolis;Delta Force;Navy SEALs;Green Berets;Space Force;Homeland Security|USA
US Attorney's Office;Los Angeles Police Department;New York Police Department;DARPA;Los Alamos National Laboratory;Sandia National Laboratories;Continental Congress;Continental Army;Confederate Army;Union Army|USA
Tennessee Valley Authority;Postal Service=US Postal Service;Social Security Administration;Export-Import Bank|USA
Oliy Majlis|UZB
Tribunal Supremo de Justicia;SEBIN;Sebin;DGCIM;Bolivarian National Guard;Bolivarian National Armed Forces;SENIAT;CONATEL;Conatel;Banco Central de Venezuela;Miraflores government|VEN
Viet Minh;State Bank of Vietnam|VNM
Southern Transitional Council;Presidential Leadership Council|YEM
Zimbabwe Electoral Commission;Zimbabwe Republic Police;Reserve Bank of Zimbabwe;Central Intelligence Organisation;Munhumutapa|ZWE
Zambia Revenue Authority;Electoral Commission of Zambia;Drug Enforcement Commission|ZMB
Vatican Bank;Apostolic See;Swiss Guard;Congregation for the Doctrine of the Faith;Order of Malta;Secretariat of State|VAT
Court of Arbitration;Extractive Industries Transparency Initiative=EITI;Codex Alimentarius Commission;Green Climate Fund;Global Environment Facility;International Seabed Authority;International Tribunal for the Law of the Sea
World Customs Organization;World Tourism Organization=UNWTO;Universal Postal Union;International Fund for Agricultural Development=IFAD;International Finance Corporation=IFC;Multilateral Investment Guarantee Agency=MIGA
UN-Habitat;UN Habitat;UNITAID;UNICRI;UNITAR;UNOPS;UNSOM;UNAMA;UNIFIL;UNMISS;UNAMID;MINUSMA;MONUSCO;MINUSCA;MINUSTAH;UNDOF;UNTSO;UNFICYP;UNMIK;UNSMIL;UNAMI;UNMIL;UNOCI;AMISOM;ATMIS;ECOMOG;EULEX;EUFOR;UNPROFOR
OHCHR;ESCAP;ESCWA;ECLAC;UNECA;UNECE;Cepal;CEPAL;Intergovernmental Panel on Climate Change;CEMAC;UEMOA;WAEMU;OHADA;NEPAD;Africa CDC;African Export-Import Bank
Afreximbank;Proparco;Agence Française de Développement;Sida;Norad;KOICA;Tika;Expertise France;Enabel;British International Investment;Swedfund;Norfund;Development Finance Corporation
Eurogroup;Euratom;Eurocontrol;Eurostat;Eurasian Development Bank;European Medicines Agency=EMA;European Space Agency=ESA;European Court of Auditors;European External Action Service=EEAS;European Banking Authority;European Stability Mechanism
European Defence Agency;European Food Safety Authority;European Chemicals Agency;European Centre for Disease Prevention and Control=ECDC;EUMETSAT;Copernicus Programme;Schengen Information System;Nordic Council of Ministers
Bretton Woods institutions;Paris Club;London Club;Group of 24;Wassenaar Arrangement;Nuclear Suppliers Group;Missile Technology Control Regime;Kimberley Process;Basel Committee;Financial Stability Board;Egmont Group
Colombo Plan;Mekong River Commission;Pacific Community;Melanesian Spearhead Group;Organisation of Eastern Caribbean States=OECS;CARIFORUM;Central American Parliament;Parlacen;PARLACEN;Parlasur;Prosur
World Federation of Trade Unions;International Cooperative Alliance;World Muslim League;Muslim World League;World Assembly of Muslim Youth;World Zionist Organization;World Islamic League;Islamic Development Bank Group;Arab Monetary Fund
`
