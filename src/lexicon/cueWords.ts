/** Words that tell what a capitalised run is, by what they do in it. Lower case; see src/lexicon/wordBits.ts for the classes. */

export const ORG_ENDS = `
academy administration agency airline airlines airways alliance alliances army assembly associates association associations athletic authority authorities
band bank battalion board bourse branch brigade brigades broadcaster brothers bureau cabinet caucus centre center chamber charity church churches club coalition coalitions college command commission
committee commons community companies company confederation conference congress conglomerate consortium consultancy consultants consulting cooperative co-operative corp corporation corps council councils court courts
delegation democrats department diocese archdiocese directorate division embassy employers enterprise enterprises exchange
faculty federation fighters finance fleet force forces forum foundation front fund funds gendarmerie greens group groups guard guards guild
holding holdings house inc incorporated industries industry institute institution inspectorate
jihad junta labor laboratories laboratory labs league legislature limited llc llp lobby ltd mafia manufacturers marines militia mills ministries ministry mission motor motors motorsport movement
navy network newspaper newspapers news observatory office offices orchestra order organisation organisations organization organizations outfitters
panel parliament partners partnership party patrol pharmaceuticals plc police politburo polytechnic publishers publishing
radio railway railways rebels republicans restaurant restaurants
school schools secretariat sect securities senate service ships shipyards socialists societies society squad studio studios
taskforce telecom telegraph treasury tribunal trust tv union unions united universities university utilities
ventures watch wing bhd sdn gmbh spa nv pty pvt co ag sa oyj co. ltd. inc. corp. plc. bros. l.l.c.
directorate-general presidency chancellery ombudsman registry prosecution consulate electorate syndicate commando jirga majlis duma sejm diet loya husting seminary madrasa institutes centers centres conservatives liberals radicals tories unionists nationalists communists
refoundation bookshop breweries brewery foods hotels resorts
`

/** Ends of names that also end much else: "… Security", "… Education"; they need a name before them. */
export const SUBJECT_ENDS = `
affairs aid air apparel audit automobile aviation banking broadcasting business cell communications coordination defence defense development economics
education electronics energy engineering entertainment establishment financial firm health hospitality human humanity insurance intelligence investment
investments investor justice liberation management manufacturing media minerals operations opposition petroleum pharma post power press productions programme
properties publications resources retail revenue rights science sciences security services shipping software solidarity solutions
stores studies supplies support system systems technologies technology telecommunications television trade trades transport travel veterans volunteers
welfare women workers works youth express export executive reserve rally racing team teams international unit nation nations oil steel networks
government logistics
capital global data digital interactive sports pictures films equity biotech cement mining gas beverages textiles chemicals semiconductor semiconductors assurance reinsurance realty homes cosmetics tourism athletics aquatics democracy ceramics pharmaceuticals airports petrochemicals packaging
`

/** Bodies that the press names by one word with a capital. */
export const BODIES = `
assembly cabinet congress parliament senate diet foundation fund tribunal crown pentagon commonwealth treasury house coalition ombudsman greens labour
labor tories democrats republicans conservatives legislature
`

/** Capitals that stand for common words. */
export const EVERYDAY_ACRONYMS = `
hrh hh mmsi usd eur gbp iso isbn doi rfp rfps tor tors ceos cfos vp vps oc si jv jvs lgbt lgbtq lgbti vpn vpns dig igp vat tb ad ads api app apps bmi bpm cbd cd cds cto coo cso csos dj djs diy ecg eez emi esg ev evs
evms fdi fdis fir fta ftas fyi gst gis gpa gnp hiv ipo ipos iq isp it lng lpg led leds mou mous mri nft nfts npl npls pc pcs pe poc pow pows pr psc pvc
qr rd rpm rs rsvp sme smes msme msmes sop sops stem std stds tba tbd ufo url usb usp vc vcs wmd wmds yoy cop cpi ppp roi kpi kpis lcd aka asap nb ps
rip sos uhf vhf ac dc acs rpg icbm icbms idp idps inr pkr ngn kes zar aud cad nzd sgd hkd jpy krw cny rmb chf brl mxn php myr thb idr vnd egp aed omr
sar kwd bdt lkr tsh ksh ush ghc bn mn tn sq ft mph kph kmh mwh gwh kwh btu tvs ott sim dna rna mrna nox ok vs am pm gm ag cs ds dg cv cvs hq no nos
pp ig hm bc sc st obc scs sts goc adc dcs sdo sho ias cec
ict sdg sdgs rfid otp eia fgm gbv ivf ied ieds rpgs uav uavs fob eor gpu cpu ssd wifi crm erp kyc aml qoq ipr ip rti caa nrc neet jee upi afspa uapa pmla pocso gps t20 odi hepa co2 ghg ghgs ptsd adhd mdf pnq psbr cctvs sms mms pdf rom ram
`

/** May start "… of X", "… for X", "… on X". */
export const ORG_STARTS = `
academy agency alliance army assembly association associations authority bank board body bureau cabinet campaign center centre chamber church club coalition college command commission committee community company confederation conference congress consortium cooperative corporation corps council court democrats department departments diocese archdiocese directorate division embassy executive faculty federation force forces forum foundation fraternity friends front fund government group guild high high-commission house initiative inspectorate institute institution intelligence joint league legislature liberation libraries library ministry mission mothers movement network observatory office order organisation organization panel parliament partnership party people police presidency programme project prosecutor registry reserve school schools secretariat senate service services society supreme synod syndicate treasury tribunal trust union united unit universities university voice world young youth women workers journalists doctors médecins reporters student students lawyers physicians engineers consulate broadcasting ombudsman register bar bankers bishops polytechnic ministries registrar socialist knights sons daughters
system veterans citizens families rally alternative scouts fathers teachers farmers
`

export const PLACE_ENDS = `
airport airfield airbase archipelago area arena atoll avenue barracks basin bay beach border boulevard bridge bypass camp campus canal canyon cape castle cathedral cave caves cemetery channel city cliff coast colony compound corridor county creek crossing crater
dam delta desert district docks dome dunes estate estuary express expressway falls farm fields fjord forest fort fortress garden gardens gate gateway glacier governorate grounds gulf harbour harbor heights highway hill hills hotel interchange island islands isle isles
junction lake lakes lane lagoon landfill lighthouse mall market marsh mausoleum memorial mine monument monastery mosque motorway mount mountain mountains mountain municipality museum gallery neighborhood neighbourhood nature oasis oblast observatory ocean okrug opera palace park parkway pass path peak peninsula pier pipeline place plain plains plant plantation plateau plaza
point port prairie prefecture prison province quarter quay railroad range rapids ravine reef refinery refuge region republic reserve reservoir resort ridge river road roundabout ruins sanctuary sands sea settlement shipyard shore shrine slum springs square stadium station steppe drive strait straits stream street suburb subdivision swamp
synagogue temple terminal territories territory theatre theater tower towers town township trail tunnel turnpike valley vale village villas volcano wadi ward waterfall waterfront wetlands wharf wilderness woods yard zone cinema wall heath hostel inn voivodeship raion sector barangay upazila tehsil taluk mandal parish borough canton emirate kingdom empire rd st ave blvd hwy hospital clinic state states complex airbase north south east west pavilion residence lodge guesthouse manor
nagar chowk ghat marg vihar zoo hypermarket supermarket bistro soum aimag
cafe café diner pub bazaar souk orchard ranch winery vineyard warehouse graveyard pagoda convent jail penitentiary courthouse mansion cove gorge wetland savannah isthmus headland promontory foreshore promenade esplanade checkpoint precinct jetty dock dockyard bight lounge bakery crossroads overpass corniche kasbah taluka zila thana arrondissement sub-county krai motel multiplex planetarium aquarium
`

export const PLACE_STARTS = `
lake mount mt mt. cape port fort san santa santo são sao saint st st. ste. sainte gulf bay strait straits isle isles river rio río los las el ciudad villa puerto playa playas new greater upper lower old north south east west northern southern eastern western central camp pico cerro isla islas
hotel baie anse punta loma bahía barrio pointe jebel jabal wadi bab ain ras tel tell kafr deir beit umm nahr khan koh ile île
`

export const EVENT_ENDS = `
accord accords act agenda agreement agreements amendment anniversary attack attacks attempt award awards ball bill bills biennale bowl bombing campaign carnival census century ceremony challenge championship championships charter circuit classic clasico code communique communiqué competition conclave conference constitution contest convention conventions coup covenant crisis cup day days deal
debate declaration decree derby dialogue directive directives disaster doctrine edition election elections era eve event exhibition expedition expo fair festival fest final finals flu framework fair games genocide giro gala gp
grand-prix guidelines holocaust hearing hearings hurricane incident independence index initiative inquiry insurrection intifada invasion joust law laws lecture lectures lent marathon march marches massacre meeting memorandum mou month movie night nuclear-deal oath offensive olympics olympiad open operation order ordinance pact papers parade paralympics peace pandemic plan plans plebiscite poll polls
premiership prix prize prizes procedure proclamation program protocol protocols rally rebellion referendum referendums reform regatta regulation regulations report resolution resolutions review revolution revolt riots roadmap round rules season series session sessions siege slam spring stage statute statutes strategy summit summits superbowl supercup survey symposium syndrome talks tender tour tournament treaties treaty trial trials trophy tsunami typhoon uprising vaccine
verdict virus vote war wars week weekend weeks workshop world-cup year years disease syndrome virus fever variant study theory principle principles fund-raiser effect system highlights visa passport certificate diploma degree medal medals model
cyclone earthquake storm cabinet-meeting bible quran koran psalms gospel testament book books novel song album film episode podcast magazine-cover
project projects scheme schemes
period dynasty diwas divas yatra jayanti
`

export const MEDIA_ENDS = `
times herald tribune gazette post chronicle journal guardian telegraph daily weekly magazine news news-agency television tv media broadcasting network shimbun shinbun ilbo prensa diario newswire broadcaster online tv1 tv2 pravda izvestia zeitung figaro parisien repubblica stampa sera nacion universal comercio
`

export const CLUB_ENDS = `
fc united rovers rangers wanderers athletic city town county albion villa hotspur celtic sporting club sc ac cf fk bk bc rfc cc kc afc eleven xi warriors lions tigers eagles bulls bears sharks stormers cheetahs kings chiefs stars knights royals indians riders giants titans sunrisers capitals daredevils devils dolphins dodgers yankees lakers celtics warriors knicks mavericks spurs raptors canadiens leafs oilers senators packers patriots cowboys steelers raiders broncos jets
hurricanes crusaders blues brumbies reds rebels rabbitohs roosters broncos panthers storm eels raiders dragons magpies swans demons hawks bombers saints cats
`

export const CALENDAR_WORDS = `
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. christmas easter ramadan eid diwali hanukkah passover thanksgiving halloween xmas yom kippur nowruz norooz muharram ashura lent pentecost epiphany holi vesak songkran tet chuseok seollal new-year ad bc am pm gmt utc est bst cet a.m. p.m. a.d. b.c.
`

/** Function words, and openers of sentences: in capitals they start sentences, not names. */
export const STOP_WORDS = `
a an the this that these those there here he she it they we you i his her its their our your my him them us me himself herself itself themselves who whom whose which what when where why how whether while if unless until till since because although though even as than then so thus hence therefore however moreover furthermore meanwhile otherwise nevertheless nonetheless besides instead indeed
and or but nor yet both either neither not no none nobody nothing never ever also too very just only still again already almost always often sometimes usually perhaps maybe probably certainly clearly obviously apparently reportedly allegedly recently currently presently previously earlier later today yesterday tomorrow tonight now once twice soon ago
of for in on at by to from with without within into onto upon over under above below between among amongst against about around across after before behind beyond beside besides during except through throughout toward towards via per despite amid amidst like unlike near off out up down along alongside
is are was were be been being am has have had having do does did done doing will would shall should may might can could must ought let lets
all any each every some many much more most several few fewer less least other others another such same own one two three four five six seven eight nine ten eleven twelve hundred thousand million billion first second third last next both half
according asked speaking talking following regarding concerning considering given including based added adding say says said saying told tells noting noted meanwhile finally firstly secondly thirdly additionally similarly likewise conversely consequently accordingly subsequently eventually initially originally overall generally specifically particularly especially importantly interestingly surprisingly unfortunately fortunately sadly hopefully
dear hello hi yes yeah ok okay please thank thanks sorry well oh
despite notwithstanding regardless whereas whereby wherever whenever whoever whatever whichever however
i'm it's he's she's that's there's what's who's don't doesn't didn't can't won't isn't aren't wasn't weren't n't 's 're 've 'll 'd 'm
photo picture image file source caption read watch related click subscribe advertisement share
`

export const PARTICLES =
  'al el bin bint ibn ben bar abu abd ul ur ud um de da do dos das del della delle di du des la le lo los las van von der den ter ten te tot zu zur zum af av y e st st. mac mc ap ab nic ni ould oul walad wa ka arap ait beni sri haji bte binti binte'

/** Particles that may stand first in a name in capitals: "Al Shabab", "De Klerk", "Van Rompuy". */

export const SPEECH_VERBS = `
said says told tells added adds asked asks explained explains noted notes argued argues warned warns insisted insists admitted admits claimed claims announced announces stated stresses stressed emphasised emphasized replied replies recalled recalls wrote writes tweeted continued continues believes believed thinks thought knows knew wants wanted
urged urges vowed vows pledged pledges denied denies accused accuses praised praises thanked thanks congratulated welcomed hailed condemned criticised criticized slammed blasted commented remarked observed concluded confirmed revealed disclosed declared suggested acknowledged reiterated underlined underscored pointed lamented quipped joked complained testified confessed pleaded resigned apologised apologized hinted maintained cautioned opined asserted affirmed contended conceded recounted
`

export const LOCATIVES =
  'in at near from outside inside around across throughout toward towards into through via to within beyond neighboring neighbouring nearby'

export const PLACE_KINDS = `
town city village province district region state county capital suburb municipality island islands port port-city neighborhood neighbourhood township governorate area prefecture hamlet resort parish commune department constituency area settlement peninsula territory kingdom emirate republic enclave oblast canton locality ward sub-county borough towns cities villages provinces districts regions states counties districts suburbs
`

/** Capitalised and no name: languages, religions, peoples without a state, political families, historical ages. */
export const ADJECTIVES = `
hashemite english arabic hebrew hindi urdu pashto farsi dari mandarin cantonese swahili kiswahili hausa yoruba igbo zulu xhosa amharic somali bengali tamil telugu punjabi gujarati malay tagalog latin afrikaans spanglish yiddish sanskrit
christian christians christianity muslim muslims islam islamic islamist islamists sunni sunnis shia shias shiite shiites shi'ite shi'ites sufi sufis jew jews jewish judaism catholic catholics catholicism protestant protestants protestantism orthodox hindu hindus hinduism hindutva buddhist buddhists buddhism sikh sikhs sikhism jain jains taoist confucian evangelical evangelicals anglican anglicans methodist methodists baptist baptists lutheran presbyterian pentecostal mormon mormons quaker alawite alawites druze yazidi yazidis zionist zionists zionism salafi salafist wahhabi jihadist baha'i bahai maronite copt copts coptic
arab arabs hispanic hispanics latino latinos latina latinas caucasian aboriginal aborigine aborigines indigenous inuit maori māori pashtun pashtuns baloch hutu hutus tutsi tutsis kikuyu luo zulus slavic slav slavs germanic nordic celtic hellenic semitic anti-semitic turkic persian indo-european afro-american african-american native roma gypsy gypsies berber berbers tuareg tuaregs hazara hazaras fulani dinka nuer maya mayan aztec inca
communist communists communism socialist socialists socialism marxist marxists marxism leninist maoist maoists maoism fascist fascists fascism nazi nazis nazism capitalist liberal liberals conservative conservatives republican republicans democrat democrats democratic labour tory tories whig whigs bolshevik bolsheviks menshevik peronist chavista bolivarian kemalist gaullist thatcherite zapatista stalinist trotskyist leninism stalinism
victorian elizabethan edwardian georgian medieval renaissance gothic baroque byzantine ottoman-era soviet-era covid covid-19 coronavirus ebola hiv aids omicron delta sars zika malaria alzheimer parkinson
god allah jesus christ buddha prophet lord bible quran koran torah gospel covid western westerner westerners eastern northern southern northerner southerner oriental occidental internet web gdp nobel oscar oscars grammy emmy olympic olympics paralympic covid19 bitcoin ai it pr hr tv ngo ngos mp mps mep meps pdf id ids usd gbp eur dna faq ceo cfo coo vip phd mba ba ma bsc msc llb sms gps suv cctv atm pin pcr ppe icu dvd cd hd 3d sim uv kg km mw gw kw ii iii iv vi vii viii ix xii xiv xv xx xxi
hajj haj umrah
`

export const HUMAN_CUES = 'who aged born wife husband son daughter father mother'

/** Words of Spanish, French, Portuguese, Malay, Arabic and Hindi that organizations' names start with. */
export const FOREIGN_ORG_STARTS = `
banque banco banca bank grupo groupe gruppe universidad universite universidade universitat fundacion fundacao fondation partido parti frente movimiento asociacion associacao association instituto institut ministerio ministere comision comissao commission secretaria camara empresa compania consejo conselho conseil confederacion confederacao confederation federacion federacao federation union uniao sindicato syndicat colegio academia corporacion sociedad societe cooperativa alianza agencia radio diario prensa observatorio consorcio club deportivo atletico real bharatiya jamaat jamiat majlis hizb harakat tehreek lashkar sangh parishad dal sabha
`

/** The same for places and buildings. */
export const FOREIGN_PLACE_STARTS = `
cayo cayos pozo klong nakhon calle avenida parque estadio stade torre barrio playa playas cerro colonia hacienda reparto plaza teatro museo rua praia fazenda rue place quai jardin chateau lac mont val rio río isla islas ile puerto ciudad villa costa sierra valle laguna lago bahia cabo cordillera volcan volcán finca palacio castillo mercado terminal jalan kampung kampong taman pulau gunung kota wat koh ban soi thanon jabal jebel wadi umm beit tel kfar bir burj dar qasr masjid deir souq shahr qala darya dasht kuh
`

/** Common nouns for bodies: "the retailer X", "the X party". */
export const BODY_NOUNS = `
organization organisation company group party firm bank club newspaper magazine daily weekly agency startup start-up brand retailer carmaker automaker airline chain giant maker website platform broadcaster militia movement band team outfit university institute ngo charity thinktank think-tank watchdog subsidiary publisher studio operator developer manufacturer lender insurer union association federation foundation coalition alliance conglomerate consultancy cooperative supermarket drugmaker miner shipyard brewery faction squad army station channel network portal exchange cartel gang syndicate nonprofit non-profit consortium contractor supplier utility publishers makers startups retailers
`
