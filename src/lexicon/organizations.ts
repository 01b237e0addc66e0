/**
 * Organizations, by subtype. A line holds things parted by semicolons, then `|` and the alpha-3 of their country, where they
 * have one country. The names of one thing are joined by `=`, the usual one first. "the" never belongs to a name, save in
 * newspapers that print it. Names in capitals are matched in capitals only; those of four letters and more also as "Nato".
 */
export const INTERGOVERNMENTAL = `
Shanghai Cooperation Organization=Shanghai Cooperation Organisation=SCO
North Atlantic Treaty Organization=North Atlantic Treaty Organisation=North Atlantic Alliance=Atlantic Alliance=NATO
United Nations=United Nations Organization=U.N.=UN=UNO
European Union=EU=E.U.
European Community=European Communities=European Economic Community=EEC
African Union=AU
Arab League=League of Arab States
ASEAN Plus Three=ASEAN+3
Association of Southeast Asian Nations=Association of South East Asian Nations=ASEAN
South Asian Association for Regional Cooperation=SAARC
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation=BIMSTEC
Gulf Cooperation Council=Cooperation Council for the Arab States of the Gulf=GCC
Organization of Islamic Cooperation=Organisation of Islamic Cooperation=Organization of the Islamic Conference=OIC
Organization of American States=OAS
Organization for Security and Co-operation in Europe=Organisation for Security and Co-operation in Europe=Organization for Security and Cooperation in Europe=Organisation for Security and Cooperation in Europe=OSCE
Organisation for Economic Co-operation and Development=Organization for Economic Cooperation and Development=Organization for Economic Co-operation and Development=Organisation for Economic Cooperation and Development=OECD
Organization of the Petroleum Exporting Countries=Organisation of the Petroleum Exporting Countries=OPEC
OPEC+=OPEC Plus
Council of Europe
World Trade Organization=World Trade Organisation=WTO
World Health Organization=World Health Organisation=WHO
World Bank=World Bank Group
International Monetary Fund=IMF
International Atomic Energy Agency=IAEA
International Criminal Court=ICC
International Court of Justice=ICJ
International Labour Organization=International Labor Organization=International Labour Organisation=ILO
International Organization for Migration=International Organisation for Migration=IOM
International Maritime Organization=IMO
International Civil Aviation Organization=ICAO
International Telecommunication Union=ITU
International Committee of the Red Cross=ICRC
United Nations Educational, Scientific and Cultural Organization=UNESCO
United Nations Children's Fund=UNICEF
United Nations High Commissioner for Refugees=UN Refugee Agency=UN refugee agency=UNHCR
United Nations Development Programme=United Nations Development Program=UNDP
United Nations Environment Programme=UNEP
United Nations Population Fund=UNFPA
United Nations Office on Drugs and Crime=UNODC
United Nations Relief and Works Agency=UNRWA
United Nations Framework Convention on Climate Change=UNFCCC
United Nations Conference on Trade and Development=UNCTAD
United Nations Industrial Development Organization=UNIDO
United Nations Security Council=UN Security Council=U.N. Security Council=Security Council=UNSC
United Nations General Assembly=UN General Assembly=U.N. General Assembly=UNGA
United Nations Human Rights Council=UN Human Rights Council=Human Rights Council=UNHRC
UN Women
UNAIDS
World Food Programme=World Food Program=WFP
Food and Agriculture Organization=Food and Agriculture Organisation=FAO
World Meteorological Organization=WMO
World Intellectual Property Organization=WIPO
World Economic Forum=WEF
Commonwealth of Nations=Commonwealth
Commonwealth of Independent States=CIS
Collective Security Treaty Organization=Collective Security Treaty Organisation=CSTO
Eurasian Economic Union=EAEU=EEU
Economic Community of West African States=ECOWAS
East African Community=EAC
Southern African Development Community=SADC
Intergovernmental Authority on Development=IGAD
Common Market for Eastern and Southern Africa=COMESA
Economic Community of Central African States=ECCAS
Arab Maghreb Union
Organisation of African Unity=Organization of African Unity=OAU
Caribbean Community=CARICOM
Pacific Islands Forum=PIF
Pacific Alliance
Andean Community
Mercosur=Mercosul=Southern Common Market
Union of South American Nations=UNASUR
Community of Latin American and Caribbean States=CELAC
Bolivarian Alliance for the Americas=ALBA
Central American Integration System=SICA
Asia-Pacific Economic Cooperation=Asia Pacific Economic Cooperation=APEC
Asian Infrastructure Investment Bank=AIIB
Asian Development Bank=ADB
African Development Bank=AfDB
Inter-American Development Bank=IDB=IADB
Development Bank of Latin America=CAF
Central American Bank for Economic Integration=CABEI
European Bank for Reconstruction and Development=EBRD
European Investment Bank=EIB
Islamic Development Bank=IsDB
New Development Bank=NDB
European Central Bank=ECB
European Commission=EC
European Parliament
European Council
Council of the European Union
European Court of Justice=Court of Justice of the European Union=ECJ
European Court of Human Rights=ECHR
European Free Trade Association=EFTA
Nordic Council
Visegrad Group=Visegrad Four
Group of Seven=Group of 7=G7=G-7
Group of Eight=Group of 8=G8=G-8
Group of Twenty=Group of 20=G20=G-20
Group of 77=G77=G-77
BRICS=BRIC
Quadrilateral Security Dialogue=QUAD
Non-Aligned Movement=NAM
Organization of Turkic States=Organisation of Turkic States=Turkic Council
Economic Cooperation Organization=ECO
International Energy Agency=IEA
International Renewable Energy Agency=IRENA
Organisation for the Prohibition of Chemical Weapons=Organization for the Prohibition of Chemical Weapons=OPCW
Interpol=International Criminal Police Organization
Europol
Eurojust
Frontex
International Organisation of La Francophonie=Organisation internationale de la Francophonie
Warsaw Pact
League of Nations
Indian Ocean Rim Association=IORA
Indian Ocean Commission
Comprehensive and Progressive Agreement for Trans-Pacific Partnership=CPTPP
Regional Comprehensive Economic Partnership=RCEP
Alliance of Sahel States=Confederation of Sahel States=Alliance des États du Sahel
Lake Chad Basin Commission
Bank for International Settlements=BIS
Permanent Court of Arbitration
International Criminal Tribunal for Rwanda
International Criminal Tribunal for the former Yugoslavia
International Olympic Committee=IOC
Financial Action Task Force=FATF
`

/** Bodies of a state: parliaments, ministries and agencies with names of their own, seats of power that speak. The Kremlin is the government of Russia. */
export const GOVERNMENT = `
Kremlin|RUS
White House|USA
Oval Office|USA
Downing Street=10 Downing Street=No 10=No. 10|GBR
Whitehall|GBR
Elysee=Elysee Palace|FRA
Quai d'Orsay|FRA
Blue House=Cheong Wa Dae|KOR
Zhongnanhai|CHN
Pentagon|USA
Capitol Hill|USA
State Department=US State Department=U.S. State Department=Department of State=US Department of State|USA
Treasury Department=US Treasury=U.S. Treasury=US Treasury Department|USA
Justice Department=Department of Justice=US Justice Department=U.S. Justice Department=DOJ|USA
Defense Department=Department of Defense=DOD=DoD|USA
Department of Homeland Security=DHS|USA
US Congress=U.S. Congress;US Senate=U.S. Senate|USA
US House of Representatives=U.S. House of Representatives|USA
US Supreme Court=U.S. Supreme Court|USA
US Army=U.S. Army;US Navy=U.S. Navy;US Air Force=U.S. Air Force;US Marine Corps=U.S. Marine Corps;US Marines;US Coast Guard=U.S. Coast Guard|USA
US Embassy=U.S. Embassy|USA
Federal Reserve=US Federal Reserve=U.S. Federal Reserve|USA
Central Intelligence Agency=CIA|USA
Federal Bureau of Investigation=FBI|USA
National Security Agency=NSA|USA
National Security Council
Drug Enforcement Administration=DEA|USA
Environmental Protection Agency=EPA|USA
Food and Drug Administration=FDA|USA
Centers for Disease Control and Prevention=Centers for Disease Control=CDC|USA
National Aeronautics and Space Administration=NASA|USA
National Institutes of Health=NIH|USA
Federal Aviation Administration=FAA|USA
Federal Communications Commission=FCC|USA
Securities and Exchange Commission=SEC|USA
US Agency for International Development=U.S. Agency for International Development=USAID|USA
Immigration and Customs Enforcement|USA
Customs and Border Protection=CBP|USA
Internal Revenue Service=IRS|USA
Secret Service|USA
Peace Corps|USA
Joint Chiefs of Staff|USA
House of Representatives;House Foreign Affairs Committee;House of Assembly;House of Commons;House of Lords
Senate Foreign Relations Committee|USA
Duma;State Duma;Federation Council;Supreme Soviet|RUS
Federal Security Service;FSB;KGB;GRU;SVR|RUS
Roscosmos;Rosatom;Rostec|RUS
Knesset|ISR
Mossad;Shin Bet;Israel Defense Forces=IDF;Israeli Defense Forces;Israel Defence Forces|ISR
Bundestag;Bundesrat;Bundeswehr;Bundesbank;Reichstag|DEU
Sejm|POL
Rada;Verkhovna Rada|UKR
Riksdag|SWE
Storting|NOR
Folketing|DNK
Althing|ISL
Eduskunta|FIN
Saeima|LVA
Seimas|LTU
Riigikogu|EST
Lok Sabha;Rajya Sabha;Vidhan Sabha;Reserve Bank of India=RBI;Supreme Court of India;Central Bureau of Investigation=CBI;Enforcement Directorate;National Investigation Agency=NIA|IND
Election Commission of India;NITI Aayog|IND
Indian Space Research Organisation=ISRO|IND
Research and Analysis Wing=RAW|IND
Inter-Services Intelligence=ISI|PAK
National Accountability Bureau=NAB|PAK
Majlis;Guardian Council;Assembly of Experts;Islamic Revolutionary Guard Corps=IRGC;Islamic Revolutionary Guards Corps;Revolutionary Guards;Revolutionary Guard;Quds Force;Basij|IRN
Shura Council;Consultative Assembly
Loya Jirga;Taliban government|AFG
Politburo;State Council;National People's Congress=NPC;Central Military Commission;People's Liberation Army=PLA;PLA Navy;Standing Committee;CPPCC|CHN
People's Bank of China=PBOC|CHN
Legislative Yuan;Executive Yuan;Control Yuan;Mainland Affairs Council=MAC;Ministry of National Defense|TWN
Diet;National Diet;Bank of Japan=BOJ;Self-Defense Forces;Liberal Democratic Party|JPN
Bank of Korea;National Intelligence Service=NIS|KOR
Scottish Parliament;Holyrood;Scottish Government|GBR
Stormont;Northern Ireland Assembly;Northern Ireland Executive|GBR
Senedd;Welsh Assembly;Welsh Government|GBR
Foreign Office;Home Office;Cabinet Office;Privy Council;FCO;FCDO|GBR
Scotland Yard;Metropolitan Police;MI5=MI6;GCHQ;Royal Air Force=RAF;Royal Navy;Bank of England;National Health Service=NHS|GBR
Dail;Dail Eireann;Oireachtas;Seanad;Garda|IRL
Dutch House of Representatives;Tweede Kamer|NLD
Generalitat;Cortes|ESP
Conseil d'Etat;Banque de France;Gendarmerie|FRA
National Assembly;Constitutional Court;Constitutional Council;Supreme Court;High Court;Court of Appeal;Federal Court;Federal Government;Council of Ministers;Security Council
General Assembly;Electoral Commission;Election Commission;Central Election Commission;Independent Electoral Commission;Central Bank;Finance Ministry;Foreign Ministry
Interior Ministry;Defense Ministry;Defence Ministry;Health Ministry;Education Ministry;Justice Ministry;Energy Ministry;Home Ministry;Oil Ministry;Agriculture Ministry
Labor Ministry;Labour Ministry;Transport Ministry;Culture Ministry;Tourism Ministry;Environment Ministry;Trade Ministry;Economy Ministry
Ministry of Foreign Affairs=MOFA=MFA=MoFA;Ministry of External Affairs=MEA;Ministry of Defence=MOD=MoD;Ministry of Defense;Ministry of Finance;Ministry of Health
Ministry of Interior;Ministry of the Interior;Ministry of Justice;Ministry of Education
Congress;Parliament;Senate;Cabinet
Economic and Financial Crimes Commission=EFCC|NGA
Independent National Electoral Commission=INEC|NGA
Independent Electoral and Boundaries Commission=IEBC|KEN
Tatmadaw|MMR
State Administration Council|MMR
National Unity Government=NUG
Palestinian Authority;Palestinian National Authority;Palestine Liberation Organization=PLO;Palestinian Liberation Organization|PSE
Hong Kong Police;Legislative Council;LegCo
Royal Canadian Mounted Police=RCMP|CAN
National Guard;Coast Guard;Border Guard;Air Force;Presidential Guard;Republican Guard
Gestapo;Wehrmacht;Luftwaffe;Stasi;SS|DEU
Red Army|RUS
`

/** Parties and political movements. */
export const PARTIES = `
Republican Party=Grand Old Party=Republican National Committee=GOP=RNC|USA
Democratic Party;Democratic National Committee=DNC
Tea Party|USA
Conservative Party=Conservatives=Tories
Labour Party=Labour
Liberal Democrats=Lib Dems=Liberal Democrat|GBR
Scottish National Party=SNP|GBR
UK Independence Party=UKIP|GBR
Reform UK=Brexit Party|GBR
Plaid Cymru|GBR
Sinn Fein=Sinn Féin|IRL
Fine Gael;Fianna Fail=Fianna Fáil|IRL
Democratic Unionist Party=DUP;Ulster Unionist Party=UUP;Social Democratic and Labour Party=SDLP|GBR
Christian Democratic Union=CDU;Christian Social Union=CSU|DEU
Social Democratic Party;SPD
Alternative for Germany=AfD|DEU
Free Democratic Party=FDP
Die Linke;The Left|DEU
Green Party;Greens
National Rally=National Front=Rassemblement National|FRA
En Marche;La France Insoumise;Les Republicains;Union for a Popular Movement;UMP|FRA
Forza Italia;Five Star Movement;Lega Nord;Northern League;Brothers of Italy;Democrats of the Left|ITA
Podemos;Vox;Ciudadanos;People's Party=PP;Popular Party;Partido Popular;Spanish Socialist Workers' Party;PSOE|ESP
Syriza;New Democracy;Golden Dawn;PASOK|GRC
Fidesz;Jobbik|HUN
Law and Justice;Civic Platform;PiS|POL
Freedom Party;Austrian Freedom Party;Austrian People's Party;FPO;OVP|AUT
Party for Freedom|NLD
Sweden Democrats;Moderate Party;Swedish Social Democratic Party|SWE
Danish People's Party|DNK
Vlaams Belang;New Flemish Alliance;N-VA|BEL
United Russia;Communist Party of the Russian Federation|RUS
Servant of the People;Party of Regions|UKR
Georgian Dream;United National Movement|GEO
Serbian Progressive Party;SNS|SRB
Justice and Development Party;Republican People's Party;Nationalist Movement Party;Peoples' Democratic Party;Kurdistan Workers' Party;AKP;CHP;MHP;HDP;PKK|TUR
Likud;Kadima;Yesh Atid;Shas;United Torah Judaism;Yisrael Beitenu;Yisrael Beiteinu;Meretz;Religious Zionism;Otzma Yehudit;Labor Party;Yamina;Joint List;Balad;Hadash;Ta'al|ISR
Fatah|PSE
Baath Party=Ba'ath Party;Baath
Ennahda;Nidaa Tounes|TUN
Muslim Brotherhood;Freedom and Justice Party|EGY
Wafd|EGY
National Liberation Front;FLN
Islamic Salvation Front=FIS|DZA
African National Congress=ANC;Economic Freedom Fighters=EFF;Democratic Alliance;Inkatha Freedom Party=IFP;Inkatha|ZAF
SWAPO|NAM
ZANU-PF=Zanu-PF=Zanu PF=ZANU PF=Movement for Democratic Change=Citizens Coalition for Change|ZWE
Frelimo;Renamo;FRELIMO;RENAMO|MOZ
MPLA;UNITA|AGO
All Progressives Congress=APC;Peoples Democratic Party=People's Democratic Party=PDP;All Progressives Grand Alliance=APGA|NGA
National Democratic Congress=NDC;New Patriotic Party=NPP|GHA
Jubilee Party;Orange Democratic Movement=ODM;United Democratic Alliance=UDA;Azimio la Umoja|KEN
Chama Cha Mapinduzi=CCM;Chadema|TZA
Sudan People's Liberation Movement=Sudan Peoples Liberation Movement=SPLM;Sudan People's Liberation Army=SPLA|SSD
Tigray People's Liberation Front=TPLF;Prosperity Party;Oromo Liberation Army=OLA;Oromo Liberation Front=OLF|ETH
Bharatiya Janata Party=BJP;Indian National Congress;Aam Aadmi Party=AAP;Trinamool Congress;Shiv Sena;Samajwadi Party;Bahujan Samaj Party=BSP;Janata Dal;Telugu Desam Party=TDP|IND
Rashtriya Janata Dal=RJD;Nationalist Congress Party=NCP;Akali Dal;Shiromani Akali Dal=SAD;Biju Janata Dal=BJD;Communist Party of India;Rashtriya Swayamsevak Sangh=RSS|IND
Vishwa Hindu Parishad=VHP;Bajrang Dal;Hindu Mahasabha;Hurriyat Conference;TMC;DMK;AIADMK;JDU;AIMIM|IND
People's Democratic Party=PDP
Pakistan Peoples Party=PPP;Pakistan Muslim League=PML;Pakistan Tehreek-e-Insaf;Tehreek-e-Insaf;Muttahida Qaumi Movement=MQM;Jamaat-e-Islami;Jamiat Ulema-e-Islam|PAK
Awami National Party=ANP;Tehreek-e-Labbaik Pakistan;Pakistan Democratic Movement=PDM;PML-N;PML-Q;PTI;JUI-F;TLP|PAK
Awami League;Bangladesh Nationalist Party=BNP;Jatiya Party;Jamaat;Chhatra League;Chhatra Dal;Jubo League|BGD
Nepali Congress;Nepal Communist Party|NPL
Sri Lanka Podujana Peramuna=SLPP;United National Party=UNP;Sri Lanka Freedom Party=SLFP;Samagi Jana Balawegaya=SJB|LKA
Maldivian Democratic Party=MDP|MDV
Chinese Communist Party=CCP;Communist Party of China=CPC;Communist Party;Kuomintang;Democratic Progressive Party=DPP;Taiwan People's Party=TPP;KMT
Workers' Party=Workers' Party of Korea=Workers Party
People Power Party=PPP;Democratic Party of Korea;Minjoo Party|KOR
Liberal Democratic Party=LDP;Komeito;Nippon Ishin no Kai;Constitutional Democratic Party=CDP
United Malays National Organisation=UMNO;Barisan Nasional;Pakatan Harapan;Perikatan Nasional;Parti Pribumi Bersatu Malaysia;Bersatu;Democratic Action Party=DAP;PKR;MCA;MIC|MYS
People's Action Party=PAP|SGP
Golkar;PDI-P|IDN
Pheu Thai;Pheu Thai Party;Palang Pracharath;Palang Pracharath Party;Bhumjaithai;Bhumjaithai Party;Move Forward Party;Future Forward Party;PPRP|THA
Cambodian People's Party=CPP;Cambodia National Rescue Party=CNRP;Funcinpec|KHM
National League for Democracy=NLD;Union Solidarity and Development Party=USDP|MMR
Liberal Party;National Party;New Zealand First;One Nation;Australian Labor Party=ALP;Te Pati Maori;Bloc Quebecois;Parti Quebecois;New Democratic Party=NDP
Institutional Revolutionary Party;National Action Party;Party of the Democratic Revolution;Morena;PRI;PAN;PRD|MEX
Frente Amplio;Broad Front;Frente de Todos;Juntos por el Cambio;Partido Colorado;Colorado Party;Blanco Party;Justicialist Party;Radical Civic Union;PT;PMDB;PSDB;MAS;FMLN;FSLN;ARENA
UCR
Farabundo Marti National Liberation Front=Nuevas Ideas|SLV
Sandinista National Liberation Front=Sandinista Front=Sandinistas|NIC
Movement for Socialism;Movement Toward Socialism|BOL
Workers' Party;Liberal Party
United Socialist Party of Venezuela;PSUV|VEN
Popular Force;Fuerza Popular;Peru Libre;Free Peru;Popular Action|PER
Libre Party;National Party of Honduras|HND
Fanmi Lavalas|HTI
People's National Congress=PNC;People's Progressive Party;Alliance for Change;APNU|GUY
`

/** Armed groups and armies that are no state's. */
export const ARMED_GROUPS = `
Al-Qaeda=Al Qaeda=al-Qaeda=al Qaeda=al-Qaida=Al-Qaida=Al Qaida=al Qaida=Al-Qaeda in the Islamic Maghreb=Al-Qaeda in the Arabian Peninsula=AQIM=AQAP
Islamic State=Islamic State group=Islamic State of Iraq and Syria=Islamic State of Iraq and the Levant=Daesh=Da'esh=ISIS=ISIL=IS=ISIS-K
Taliban;Afghan Taliban;Pakistani Taliban;Tehreek-e-Taliban Pakistan;Tehrik-e-Taliban Pakistan;Haqqani Network=Haqqani network;TTP
Hezbollah=Hizbullah=Hizbollah=Hezbullah|LBN
Hamas;Islamic Jihad;Palestinian Islamic Jihad;Al-Aqsa Martyrs Brigades;al-Qassam Brigades;Izz ad-Din al-Qassam Brigades;Popular Front for the Liberation of Palestine=PFLP|PSE
Houthis=Ansar Allah=Ansarullah=Houthi movement|YEM
Boko Haram;Islamic State West Africa Province=ISWAP;Ansaru|NGA
Al-Shabaab=Al Shabaab=al-Shabaab=al-Shabab=Al-Shabab=al Shabaab=Al Shabab|SOM
Lord's Resistance Army=LRA|UGA
Allied Democratic Forces=ADF|UGA
M23=March 23 Movement=FDLR|COD
Janjaweed;Rapid Support Forces=RSF;JEM;SLA|SDN
Polisario=Polisario Front|ESH
Jabhat al-Nusra;al-Nusra Front=Al-Nusra Front;Nusra Front;Hayat Tahrir al-Sham;Free Syrian Army=FSA;Syrian Democratic Forces=SDF;People's Protection Units;Syrian National Army;HTS|SYR
YPG|SYR
Kata'ib Hezbollah=Kataib Hezbollah;Popular Mobilization Forces=PMF;Peshmerga;Hashd al-Shaabi;Mahdi Army|IRQ
Lashkar-e-Taiba=LeT;Lashkar-e-Toiba;Jaish-e-Mohammed=JeM;Jaish-e-Mohammad;Hizbul Mujahideen;Jamaat-ud-Dawa=JuD;Lashkar-e-Jhangvi
Liberation Tigers of Tamil Eelam=Tamil Tigers=LTTE|LKA
Arakan Army;Karen National Union=KNU;Kachin Independence Army=KIA;People's Defence Force=PDF;Arakan Rohingya Salvation Army=ARSA|MMR
Abu Sayyaf;Moro Islamic Liberation Front=MILF;Moro National Liberation Front=MNLF;New People's Army=NPA|PHL
Jemaah Islamiyah=Jemaah Islamiah
Khmer Rouge|KHM
Viet Cong|VNM
Irish Republican Army=IRA;Provisional IRA;Real IRA;Ulster Volunteer Force=UVF;Ulster Defence Association=UDA;INLA
Euskadi Ta Askatasuna;Basque separatists|ESP
Red Brigades|ITA
Revolutionary Armed Forces of Colombia;National Liberation Army;Clan del Golfo;Gulf Clan;FARC;ELN;AUC|COL
Shining Path=Sendero Luminoso|PER
Sinaloa Cartel;Jalisco New Generation Cartel;Los Zetas;Gulf Cartel;Zetas;CJNG|MEX
Mara Salvatrucha;MS-13;MS13
Contras|NIC
Wagner=Wagner Group|RUS
Azov Battalion=Azov Regiment|UKR
Kosovo Liberation Army=KLA|XKX
Mujahedin-e Khalq=MEK;People's Mujahedin of Iran;MKO|IRN
Ku Klux Klan=KKK|USA
Proud Boys;Oath Keepers;Black Panthers;Black Panther Party|USA
Seleka;Anti-balaka
Ansar Dine;Ansar al-Sharia;Ansar Bait al-Maqdis
`

/** Newspapers, broadcasters, news agencies. */
export const MEDIA = `
Reuters=Thomson Reuters|GBR
Associated Press=The Associated Press=AP|USA
Agence France-Presse=Agence France Presse=AFP|FRA
Xinhua;Xinhua News Agency;New China News Agency;People's Daily;Global Times;China Daily;South China Morning Post=SCMP;Caixin;Economic Daily;China Central Television|CHN
Science and Technology Daily;CCTV;CGTN|CHN
TASS;Itar-Tass;RIA Novosti;Interfax;Novaya Gazeta;Kommersant;Izvestia;Pravda;Sputnik;Moscow Times;Russia Today=RT|RUS
Kyodo;Kyodo News;Jiji Press;Asahi Shimbun=The Asahi Shimbun;Yomiuri Shimbun=The Yomiuri Shimbun;Mainichi Shimbun;Nikkei;Japan Times=The Japan Times;Sankei Shimbun;NHK|JPN
Yonhap;Yonhap News Agency;Korea Herald=The Korea Herald;Korea Times=The Korea Times;JoongAng Ilbo;Chosun Ilbo;Hankyoreh;KBS;MBC;SBS|KOR
Korean Central News Agency=KCNA;Rodong Sinmun|PRK
Anadolu Agency;Anadolu;Hurriyet;Daily Sabah;TRT|TUR
Islamic Republic News Agency=IRNA;Fars News Agency;Tasnim News Agency;Tasnim;Mehr News Agency;Press TV;Tehran Times;Fars News;Islamic Republic of Iran Broadcasting=IRIB;ISNA|IRN
Saudi Press Agency=SPA;Arab News;Asharq Al-Awsat;Al Arabiya=Al-Arabiya;Okaz;Saudi Gazette|SAU
Al Jazeera=Al-Jazeera=Aljazeera;Al Jazeera English;Qatar News Agency=QNA;The Peninsula|QAT
Emirates News Agency;Gulf News;Khaleej Times;The National;WAM|ARE
Kuwait News Agency;Kuwait Times;Arab Times;KUNA|KWT
Oman News Agency=ONA;Times of Oman|OMN
Middle East News Agency=MENA;Al-Ahram=Al Ahram;Ahram Online;Egypt Today|EGY
Petra News Agency;Jordan News Agency;Jordan Times|JOR
WAFA;Ma'an News Agency|PSE
Haaretz;Jerusalem Post=The Jerusalem Post;Times of Israel=The Times of Israel;Yedioth Ahronoth;Maariv;Israel Hayom;Ynet;Ynetnews|ISR
Press Trust of India=PTI;Asian News International=ANI;Times of India=The Times of India;Hindustan Times;The Hindu;Indian Express=The Indian Express;Economic Times;NDTV;Deccan Herald|IND
Zee News;Republic TV;The Wire;NDTV|IND
Dawn;Express Tribune=The Express Tribune;Geo News;Geo TV;The News International;ARY News;Associated Press of Pakistan=APP|PAK
Daily Star=The Daily Star;Prothom Alo;Dhaka Tribune;Bangladesh Sangbad Sangstha=BSS;bdnews24|BGD
Bernama;The Star;New Straits Times;Malaysiakini|MYS
Straits Times=The Straits Times;Channel NewsAsia;TODAY;CNA|SGP
Antara;Jakarta Post=The Jakarta Post;Kompas;Tempo|IDN
Bangkok Post;The Nation;TNA|THA
Philippine Daily Inquirer;Rappler;Philippine Star;GMA News;ABS-CBN;PNA|PHL
Vietnam News Agency=VNA;VnExpress|VNM
Taipei Times=The Taipei Times;Central News Agency=CNA;Liberty Times|TWN
Montsame;MONTSAME|MNG
British Broadcasting Corporation=BBC;BBC News;BBC World Service;Sky News;The Guardian=Guardian;The Times;Daily Telegraph=The Daily Telegraph;The Telegraph|GBR
Financial Times=The Financial Times=FT;The Economist=Economist;Daily Mail;The Independent;The Observer;The Sun;Daily Mirror;Channel 4;Evening Standard;ITV|GBR
New York Times=The New York Times;Washington Post=The Washington Post;Wall Street Journal=The Wall Street Journal=WSJ;USA Today;Los Angeles Times;Chicago Tribune|USA
Boston Globe=The Boston Globe;Time magazine;Newsweek;Bloomberg;Bloomberg News;Fox News;Fox;Politico;Axios;HuffPost;Huffington Post;New Yorker=The New Yorker;The Atlantic|USA
Foreign Policy;Foreign Affairs magazine;Vox;Vice News;BuzzFeed;CBS News;ABC News;NBC News;National Public Radio=NPR;Voice of America=VOA;Radio Free Europe;Radio Free Asia|USA
Radio Free Europe/Radio Liberty;C-SPAN;Miami Herald;Forbes;Fortune;National Geographic;CNN;NBC;CBS;ABC;MSNBC;CNBC;PBS;HBO;ESPN|USA
Canadian Press=The Canadian Press;Globe and Mail=The Globe and Mail;Toronto Star;National Post;CBC News;CBC;CTV|CAN
Australian Broadcasting Corporation;Sydney Morning Herald=The Sydney Morning Herald;The Age;The Australian;Sky News Australia;SBS;AAP|AUS
New Zealand Herald;Radio New Zealand=RNZ;Stuff|NZL
Le Monde;Le Figaro;Liberation;Radio France Internationale=RFI;France 24;Le Parisien;L'Equipe;BFM TV|FRA
Der Spiegel;Spiegel;Die Zeit;Die Welt=DW;Bild;Bild am Sonntag;Frankfurter Allgemeine Zeitung;Suddeutsche Zeitung=Süddeutsche Zeitung;Deutsche Welle;Deutsche Presse-Agentur=DPA;ARD|DEU
ZDF|DEU
El Pais;El Mundo;EFE;El Mundo Deportivo;Marca;La Vanguardia;EFE|ESP
Corriere della Sera;La Repubblica;La Stampa;ANSA;L'Osservatore Romano;RAI|ITA
Gazeta Wyborcza|POL
NOS;De Telegraaf|NLD
La Nacion=La Nación;Clarin=Clarín;Pagina 12;Telam;Infobae;Buenos Aires Times|ARG
Folha de S.Paulo;Folha de São Paulo;O Globo;Globo;TV Globo;Estadao;Veja|BRA
El Universal;Reforma;La Jornada;Milenio;Televisa;Excelsior;Proceso;Mexico News Daily|MEX
El Tiempo;El Espectador;Semana;Caracol;Caracol Radio;RCN|COL
El Comercio;La Republica=La República;Andina;RPP;Andina News Agency|PER
El Mercurio;La Tercera|CHL
Prensa Latina;Granma;Diario de Cuba;Juventud Rebelde|CUB
La Prensa;Confidencial;El Nuevo Diario;100% Noticias;La Prensa Grafica;La Tribuna;El Heraldo;El Faro;Tico Times=The Tico Times;CRHoy
El Nacional;Telesur=TeleSUR;Efecto Cocuyo;Caracas Chronicles|VEN
MercoPress=Mercopress=Merco Press|URY
Daily Nation;The Standard;Business Daily;Nation Media Group;KBC|KEN
Mail & Guardian;Mail and Guardian;Daily Maverick;News24;IOL;Business Day;Sunday Times;eNCA;SABC|ZAF
Daily Trust;The Punch;Vanguard;ThisDay;Premium Times;Sahara Reporters;News Agency of Nigeria=NAN|NGA
Ghana News Agency=GNA;Daily Graphic;Joy FM;Citi FM|GHA
Daily Monitor;New Vision|UGA
New Times=The New Times|RWA
The Namibian;New Era;Namibian Sun;Nampa|NAM
The Herald;Daily News;NewsDay|ZWE
Inter Press Service=IPS;afrol News;AfricaNews=Africanews;Pan African News Agency=PANA;AllAfrica=allAfrica
Addis Standard;Ethiopian News Agency;The Reporter|ETH
Jeune Afrique;Stabroek News;Kaieteur News;Jamaica Observer;Jamaica Gleaner;The Gleaner
`

/** Companies. */
export const COMPANIES = `
Google;Alphabet;Microsoft;Apple;Amazon.com;Facebook;Meta Platforms;Twitter;Instagram;WhatsApp;YouTube;LinkedIn;Netflix;Uber;Airbnb;PayPal;eBay;Intel;Nvidia;Qualcomm
Texas Instruments;Oracle;Cisco;IBM;Hewlett-Packard;Dell;Tesla;SpaceX;Starlink;Snapchat;TikTok;Telegram;Zoom;Spotify;Reddit;Pinterest;Adobe;Salesforce;Lyft;OpenAI;Yahoo;AOL;AMD
Motorola;Xerox;Kodak;Palantir;Coinbase;Robinhood
Walmart;Costco;Home Depot;McDonald's;Starbucks;Burger King;Pizza Hut;Coca-Cola=Coca Cola;Pepsi;PepsiCo;Nike;Procter & Gamble;Johnson & Johnson;Pfizer;Moderna;Merck;AstraZeneca
Novartis;Roche;Sanofi;Bayer;BioNTech;Sinovac;Sinopharm;GlaxoSmithKline;Novavax;Gilead;Abbott;Eli Lilly;Monsanto;Cargill;Dow Chemical;DuPont;GSK
ExxonMobil=Exxon Mobil;Exxon;Chevron;ConocoPhillips;Shell;Royal Dutch Shell;British Petroleum=BP;TotalEnergies;Eni;Repsol;Equinor;Statoil;Gazprom;Rosneft;Lukoil;Saudi Aramco;Aramco
Sinopec;PetroChina;CNOOC;Petrobras;Pemex;PDVSA;Ecopetrol;Petronas;Sonatrach;Sonangol;Halliburton;Schlumberger;Glencore;BHP;BHP Billiton;Rio Tinto;Anglo American;Vale;Barrick Gold
Newmont;Freeport-McMoRan;ArcelorMittal;Tata Steel;Nord Stream;QatarEnergy;Qatar Petroleum;Transneft;Novatek;Naftogaz;Ukrenergo;YPF;ADNOC;ADNOC;NNPC;ONGC;CNPC
Boeing;Airbus;Lockheed Martin;Raytheon;Northrop Grumman;General Dynamics;BAE Systems;Rolls-Royce;Embraer;Bombardier;Dassault;Thales;Leonardo;Saab;Rheinmetall;General Electric
Siemens;Philips;ABB;Honeywell;Caterpillar;3M;Hitachi;Toshiba;Mitsubishi;Mitsubishi Heavy Industries;Kawasaki
Toyota;Honda;Nissan;Mazda;Subaru;Suzuki;Hyundai;Hyundai Motor;Kia;General Motors;Ford;Ford Motor;Chrysler;Fiat;Fiat Chrysler;Stellantis;Volkswagen;Audi;BMW;Mercedes-Benz;Mercedes
Daimler;Porsche;Renault;Peugeot;Citroen;Volvo;Scania;Ferrari;Lamborghini;Jaguar;Jaguar Land Rover;Tata Motors;Mahindra;Maruti Suzuki;Geely;BYD;Isuzu;Yamaha;Harley-Davidson;Michelin
Bridgestone;Pirelli;Goodyear
Samsung;Samsung Electronics;LG Electronics;SK Hynix;SK Group;Lotte;Naver;Kakao;Hanwha;Sony;Panasonic;Nintendo;SoftBank;Sharp Corporation;Canon;Nikon;Fujitsu;Foxconn;TSMC
Taiwan Semiconductor Manufacturing Company;Huawei;ZTE;Xiaomi;Oppo;Vivo;Lenovo;Alibaba;Alibaba Group;Tencent;Baidu;ByteDance;WeChat;Weibo;JD.com;Didi;Meituan;Evergrande
China Evergrande;Country Garden;Ant Group;Cathay Pacific;HSBC;Standard Chartered;AIA;Infosys;Wipro;Tata Consultancy Services=TCS;Tata Group;Tata Sons;Reliance Industries
Reliance Jio;Adani Group;Flipkart;Paytm;Air India;IndiGo;Vodafone;Airtel;Bharti Airtel;Jio;Zomato;Ola Cabs;Byju's;Serum Institute of India;Bharat Biotech;ICICI Bank;HDFC Bank
State Bank of India=SBI;Yes Bank;SMIC
Goldman Sachs;Morgan Stanley;JPMorgan=JP Morgan;JPMorgan Chase;Citigroup;Citibank;Bank of America;Wells Fargo;Credit Suisse;UBS;Deutsche Bank;Commerzbank;BNP Paribas
Societe Generale;Credit Agricole;Barclays;Lloyds=Lloyd's;Royal Bank of Scotland=RBS;Santander;BBVA;UniCredit;Intesa Sanpaolo;ING;Rabobank;Danske Bank;Nordea;Sberbank;VTB
Lehman Brothers;Merrill Lynch;BlackRock;Berkshire Hathaway;Visa Inc;Mastercard=MasterCard;American Express;Western Union;Moody's;Standard & Poor's=S&P;Fitch;Fitch Ratings;S&P Global
McKinsey;Deloitte;PricewaterhouseCoopers;KPMG;Ernst & Young;Accenture;Gallup;Ipsos;Nielsen;YouGov;Euronext;Nasdaq;New York Stock Exchange=NYSE;London Stock Exchange;Allianz;AXA
Swiss Re;Munich Re;Prudential;Bank of China;Industrial and Commercial Bank of China=ICBC;China Construction Bank;Agricultural Bank of China;PwC
Air France;KLM;Lufthansa;British Airways;Ryanair;EasyJet;Iberia Airlines;Alitalia;Aeroflot;Turkish Airlines;Emirates Airline;Etihad;Etihad Airways;Qatar Airways;Saudia
Flydubai=flydubai;Gulf Air;Kuwait Airways;Oman Air;EgyptAir;Royal Air Maroc;Ethiopian Airlines;Kenya Airways;South African Airways;Rwandair=RwandAir;Air Mauritius;Air Canada
American Airlines;Delta Air Lines;United Airlines;Southwest Airlines;JetBlue;LATAM;Avianca;Copa Airlines;Aeromexico;Qantas;Jetstar;Air New Zealand;Singapore Airlines;AirAsia
Malaysia Airlines;Garuda Indonesia;Garuda;Thai Airways;Vietnam Airlines;Cebu Pacific;Philippine Airlines;Korean Air;Asiana Airlines;Japan Airlines;All Nippon Airways=ANA;Air China
China Southern Airlines;China Eastern Airlines;Pakistan International Airlines=PIA;Biman;Jet Airways;SpiceJet;Hainan Airlines;JAL
DHL;FedEx;Maersk;Hapag-Lloyd;Deutsche Bahn;Eurostar;Eurotunnel;Amtrak;Unilever;Nestle=Nestlé;Danone;Heineken;Carlsberg;Diageo;Anheuser-Busch;British American Tobacco;Philip Morris
Philip Morris International;Adidas;Puma;Zara;Inditex;IKEA=Ikea;H&M;LVMH;Louis Vuitton;Gucci;Chanel;Hermes;L'Oreal=L'Oréal;Tesco;Sainsbury's;Asda;Marks & Spencer;Carrefour;Lidl;Aldi
Lego;Nokia;Ericsson;Telefonica=Telefónica;Orange SA;Deutsche Telekom;T-Mobile;BT Group;Telenor;Telia;Verizon;AT&T;Comcast;Disney;Walt Disney;Warner Bros=Warner Bros.
Paramount Pictures;Universal Pictures;Hilton;Marriott;Hyatt;Accor;Safaricom;MTN;MTN Group;Naspers;Multichoice=MultiChoice;Eskom;Transnet;Dangote Group;Dangote Cement;Ecobank
Equity Bank;Shoprite;Sasol;De Beers;Airtel Africa;Orascom;Telkom;Etisalat;Zain;Ooredoo;STC;SABIC;Emaar;DP World;Careem;Jumia;Glovo;Deliveroo;Rappi;Mercado Libre=MercadoLibre;Nubank
Bimbo;Grupo Bimbo;Cemex;America Movil;Telmex;Odebrecht;JBS;Itau;Bradesco;Claro;Movistar;Tigo;Avianca;SABIC;SAB
Reuters Institute;Cambridge Analytica;Blackwater;NSO Group;Nord Stream AG;Wirecard;Theranos;Enron;Luckin Coffee;WeWork;Twitch;Slack;Trafigura;Vitol;Bechtel;KPMG International
Maersk Line;Evergreen Marine
`

/** Civil society, churches, research, sports bodies. */
export const CIVIL = `
Amnesty International=Amnesty|GBR
Human Rights Watch=HRW|USA
Doctors Without Borders=Doctors without Borders=Medecins Sans Frontieres=Médecins Sans Frontières=MSF|FRA
Reporters Without Borders=Reporters without Borders=Reporters Sans Frontieres=RSF|FRA
Committee to Protect Journalists=CPJ|USA
Red Cross;Red Crescent;International Red Cross;International Federation of Red Cross and Red Crescent Societies=IFRC
Oxfam;Greenpeace;Save the Children;World Wildlife Fund=WWF;World Wide Fund for Nature;Médecins du Monde;CARE International;Caritas;Transparency International;Freedom House
Global Witness;World Vision;ActionAid;Plan International;Mercy Corps;International Rescue Committee;Norwegian Refugee Council;Danish Refugee Council;Islamic Relief
Bill & Melinda Gates Foundation;Bill and Melinda Gates Foundation;Gates Foundation;Rockefeller Foundation;Ford Foundation;Open Society Foundations;Clinton Foundation;Carter Center
International Crisis Group=ICG;Crisis Group;Chatham House;Brookings Institution;Brookings;Heritage Foundation;Carnegie Endowment;Carnegie Endowment for International Peace
Council on Foreign Relations;Atlantic Council;Center for Strategic and International Studies=CSIS;RAND Corporation=Rand Corporation
Stockholm International Peace Research Institute=SIPRI;International Institute for Strategic Studies=IISS;Royal United Services Institute=RUSI;Lowy Institute;Cato Institute
Hudson Institute;Wilson Center;Pew Research Center;Konrad Adenauer Foundation;Friedrich Ebert Foundation;German Marshall Fund;Bellingcat;WikiLeaks=Wikileaks;Wikipedia
Anonymous Sudan;Airwars;Syrian Observatory for Human Rights=SOHR;B'Tselem;Peace Now;Breaking the Silence;Memorial Human Rights Center;White Helmets;Rotary International;Rotary Club
Lions Club;Boy Scouts;YMCA;Salvation Army;Black Lives Matter;Extinction Rebellion;Friends of the Earth;Sierra Club;Planned Parenthood;National Rifle Association=NRA
American Civil Liberties Union=ACLU;Southern Poverty Law Center;World Jewish Congress;Anti-Defamation League;Elders;Club of Rome;Gavi=GAVI;Global Fund
Coalition for Epidemic Preparedness Innovations;International Union for Conservation of Nature=IUCN;International Chamber of Commerce;International Trade Union Confederation
Trades Union Congress=TUC;Inter-Parliamentary Union=IPU;Transparency International Kenya;NAACP;PETA;AIPAC;COSATU;CGT;YMCA;YWCA
Roman Catholic Church;Catholic Church;Church of England;Anglican Church;Russian Orthodox Church;Greek Orthodox Church;Orthodox Church;Orthodox Church of Ukraine
Coptic Orthodox Church;Church of Scotland;World Council of Churches;Presbyterian Church;Methodist Church;Lutheran Church;Unification Church;Church of Scientology;Opus Dei
Al-Azhar=Al Azhar;Society of Jesus;Jesuits;Franciscans;Dominicans Order;Salvation Army;Nation of Islam;Falun Gong;Vatican Curia;Roman Curia
FIFA;UEFA;CONMEBOL;CONCACAF;Confederation of African Football;Asian Football Confederation=AFC;Football Association;Premier League;Serie A;Bundesliga;Ligue 1;La Liga=LaLiga
World Rugby;International Cricket Council=ICC;World Athletics;World Anti-Doping Agency=WADA;Formula One;Indian Premier League=IPL;Board of Control for Cricket in India=BCCI
Pakistan Cricket Board=PCB;Bangladesh Cricket Board=BCB;Cricket Australia;Cricket South Africa;West Indies Cricket Board;National Basketball Association=NBA
National Football League=NFL;National Hockey League=NHL;Major League Baseball=MLB;Major League Soccer=MLS;Court of Arbitration for Sport=CAS;International Paralympic Committee=IPC
World Taekwondo;FIFA;UEFA;IAAF;UFC;WWE;ATP;WTA;FIA;FIBA;FIVB;FINA;UCI;NCAA;PGA
Real Madrid;FC Barcelona;Barca=Barça;Atletico Madrid=Atlético Madrid;Sevilla FC;Valencia CF;Villarreal CF;Manchester United;Man United;Man Utd;Manchester City;Man City;Liverpool FC
Arsenal;Arsenal FC;Chelsea FC;Tottenham Hotspur;Tottenham;Everton;Aston Villa;Newcastle United;West Ham;West Ham United;Leicester City;Leeds United;Wolverhampton Wanderers
Crystal Palace;Southampton FC;Norwich City;Nottingham Forest;Celtic FC;Glasgow Rangers;Bayern Munich;Borussia Dortmund;Bayer Leverkusen;Schalke;RB Leipzig;Juventus;AC Milan
Inter Milan;AS Roma;SSC Napoli;Paris Saint-Germain;Paris St-Germain;Olympique Marseille;Olympique Lyonnais;Ajax;Ajax Amsterdam;PSV Eindhoven;Feyenoord;Benfica;FC Porto
Sporting Lisbon;Galatasaray;Fenerbahce;Besiktas;Shakhtar Donetsk;Dynamo Kyiv;Dynamo Kiev;CSKA Moscow;Spartak Moscow;Zenit St Petersburg;Red Star Belgrade;Dinamo Zagreb
Al Ahly=Al-Ahly;Zamalek;Al-Hilal=Al Hilal;Al-Nassr=Al Nassr;Al-Ittihad;Al Ain FC;Raja Casablanca;Wydad Casablanca;Esperance de Tunis;TP Mazembe;Kaizer Chiefs;Orlando Pirates
Mamelodi Sundowns;Asante Kotoko;Hearts of Oak;Gor Mahia;Simba SC;Boca Juniors;River Plate;Racing Club;San Lorenzo;Independiente;Flamengo;Palmeiras;Corinthians;Santos FC;Sao Paulo FC
Fluminense;Penarol=Peñarol;Colo-Colo;Club America;Chivas;Cruz Azul;Pumas UNAM;Saprissa;Alajuelense;Los Angeles Lakers;Golden State Warriors;Chicago Bulls;Boston Celtics
New York Yankees;New York Knicks;Toronto Raptors;Dallas Cowboys;New England Patriots;LA Galaxy;Inter Miami;Mumbai Indians;Chennai Super Kings;Royal Challengers Bangalore
Kolkata Knight Riders;Delhi Capitals;Punjab Kings;Rajasthan Royals;Sunrisers Hyderabad;Gujarat Titans;Lahore Qalandars;Karachi Kings;All Blacks;Springboks;Wallabies;Proteas
Black Caps;Bafana Bafana;Super Eagles;Black Stars;Harambee Stars;Red Devils;Three Lions;Red Bull;McLaren;Mercedes AMG
Harvard University;Harvard;Yale University;Yale;Princeton University;Princeton;Stanford University;Stanford;Massachusetts Institute of Technology=MIT;Columbia University
Cornell University;Georgetown University;Johns Hopkins University;Johns Hopkins;Oxford University;University of Oxford;Cambridge University;University of Cambridge
London School of Economics=LSE;Imperial College London;King's College London;University College London;Sorbonne;Peking University;Tsinghua University;Fudan University
University of Tokyo;Kyoto University;Seoul National University;National University of Singapore;Nanyang Technological University;Australian National University;University of Sydney
University of Melbourne;McGill University;University of Toronto;University of British Columbia;University of Cape Town=UCT;University of the Witwatersrand;Makerere University
University of Nairobi;Cairo University;American University of Beirut;Hebrew University;Tel Aviv University;Jawaharlal Nehru University=JNU;Aligarh Muslim University=AMU
Jamia Millia Islamia;Dhaka University;Quaid-i-Azam University;University of Buenos Aires;National Autonomous University of Mexico;University of Sao Paulo;UNAM;UCLA;USC;NYU;IIT;IIM
AIIMS;SOAS
`
