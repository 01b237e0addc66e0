/** What sort of office it is; `courtesy` is a form of address ("Mr"), which makes a person but no position. */
export type OfficeKind =
  | 'head-of-state'
  | 'head-of-government'
  | 'minister'
  | 'legislative'
  | 'party'
  | 'diplomatic'
  | 'executive'
  | 'civil'
  | 'military'
  | 'police'
  | 'judicial'
  | 'royal'
  | 'religious'
  | 'academic'
  | 'profession'
  | 'courtesy'

/**
 * Offices and titles in the singular, lower case, by kind; phrases are parted by commas. Plurals come from `pluralOffice`.
 * "of" forms ("secretary of state") stand here only where they are fixed; "minister of finance" is built from `PORTFOLIOS`.
 */
export const OFFICES: Readonly<Record<OfficeKind, string>> = {
  'head-of-state': `president, vice president, vice-president, head of state, supreme leader, chairman of the presidency,
    governor-general, governor general, co-president, chief of state, transitional president, interim president,
    paramount leader, first lady, leader, deputy president, captain regent, dictator, strongman, ruler`,
  'head-of-government': `prime minister, deputy prime minister, vice prime minister, first deputy prime minister, premier,
    vice premier, vice-premier, deputy premier, chancellor, vice chancellor, head of government, cm, taoiseach, tánaiste, tanaiste,
    chief executive, first minister, chief minister, deputy chief minister, deputy first minister, chief secretary,
    president of the government, chairman of the council of ministers, pm, dy cm`,
  minister: `minister, cabinet minister, junior minister, state minister, deputy minister, vice minister, vice-minister,
    assistant minister, senior minister, foreign minister, deputy foreign minister, vice foreign minister, first deputy foreign minister,
    defense minister, defence minister, finance minister, interior minister, home minister, justice minister, health minister,
    education minister, energy minister, oil minister, trade minister, economy minister, agriculture minister,
    environment minister, labor minister, labour minister, transport minister, culture minister, tourism minister, sports minister,
    minister of state, minister without portfolio, secretary of state, foreign secretary, home secretary, defense secretary,
    defence secretary, treasury secretary, deputy secretary of state, assistant secretary of state, under secretary of state,
    undersecretary of state, undersecretary, under-secretary, under secretary, assistant secretary, deputy secretary, attorney general,
    attorney-general, deputy attorney general, solicitor general, chancellor of the exchequer, treasurer, cabinet secretary,
    principal secretary, permanent secretary, permanent undersecretary, secretary, health secretary, education secretary,
    business secretary, agriculture secretary, energy secretary, homeland security secretary, press secretary, interior secretary,
    foreign affairs secretary, finance secretary, union minister, union home minister, external affairs minister, chief cabinet secretary,
    postmaster general, surgeon general, comptroller general, auditor general, auditor-general, state secretary`,
  legislative: `speaker, deputy speaker, house speaker, parliament speaker, parliamentary speaker, senator, congressman,
    congresswoman, representative, deputy, lawmaker, legislator, member of parliament, mp, mep, mla, mlc, mpp, mna, mk, td, parliamentarian, assemblyman,
    assemblywoman, assembly member, majority leader, minority leader, senate majority leader, senate minority leader,
    house majority leader, house minority leader, senate president, majority whip, minority whip, chief whip, whip, councilor, councillor,
    councilman, councilwoman, alderman, opposition leader, leader of the opposition, shadow minister, delegate, mla, mna, mlc, backbencher,
    floor leader, committee chairman, committee chair, lord, lady, baroness, senate speaker`,
  party: `party leader, party chairman, party president, party secretary, general secretary, secretary general,
    secretary-general, deputy secretary-general, deputy secretary general, first secretary, party chief, party boss, chairman, chairwoman,
    chairperson, chair, deputy chairman, vice chairman, vice-chairman, vice chair, vice-chair, co-chair, co-chairman, national chairman,
    campaign manager, candidate, presidential candidate, presidential hopeful, presidential nominee, nominee, running mate,
    vice presidential candidate, frontrunner, opposition figure, politician, statesman, dissident, lawmaker, deputy leader, co-leader`,
  diplomatic: `ambassador, envoy, special envoy, special representative, special rapporteur, rapporteur, permanent representative,
    deputy permanent representative, high representative, high commissioner, deputy high commissioner, consul, consul general,
    consul-general, vice consul, chargé d'affaires, charge d'affaires, attaché, attache, diplomat, negotiator, chief negotiator,
    emissary, mediator, special adviser, special advisor, ambassador-at-large, ambassador at large, nuncio, apostolic nuncio,
    special coordinator, resident coordinator, humanitarian coordinator, observer, plenipotentiary, under-secretary-general,
    undersecretary-general, under-secretary general, assistant secretary-general, assistant secretary general, un secretary-general,
    un secretary general`,
  executive: `chief executive officer, ceo, chief operating officer, coo, chief financial officer, cfo, chief technology officer,
    cto, managing director, executive director, deputy executive director, director, director general, director-general,
    deputy director, deputy director general, deputy director-general, assistant director-general, general manager, manager, president and ceo,
    chairman and ceo, founder, co-founder, cofounder, owner, co-owner, entrepreneur, businessman, businesswoman, billionaire, tycoon, magnate, banker,
    executive, executive secretary, administrator, deputy administrator, coordinator, head, deputy head, boss, chief, deputy chief,
    executive vice president, senior vice president, executive chairman, executive chair, partner, trustee, head coach, president-ceo, country director,
    regional director, programme manager, project manager, project director, md, dg, ed`,
  civil: `governor, lieutenant governor, deputy governor, vice governor, mayor, deputy mayor, lord mayor, vice mayor,
    prefect, commissioner, deputy commissioner, assistant commissioner, divisional commissioner, district commissioner, regional commissioner,
    spokesman, spokeswoman, spokesperson, chief spokesman, deputy spokesperson, deputy spokesman, official, chief of staff, deputy chief of staff,
    national security adviser, national security advisor, adviser, advisor, senior adviser, senior advisor, aide, counsel, counselor, counsellor,
    ombudsman, registrar, inspector general, inspector-general, comptroller, central bank governor, intelligence chief, spy chief, spymaster,
    security chief, senior official, state counsellor, state counselor, state councilor, commissioner general, district collector, collector,
    district magistrate, chief magistrate, town clerk, warden, mayoress, reeve, grand chief, paramount chief, chieftain, national chief, superintendent,
    deputy superintendent, public protector, press officer, information officer, regional governor, state governor, intendant, alcalde, dc, ag, cm, press attaché`,
  military: `general, lieutenant general, lt. general, lt general, major general, brigadier general, brigadier, colonel, lieutenant colonel,
    colonel general, lt. colonel, lt colonel, lt. col., lt. gen., maj. gen., brig. gen., gen., gen, col., col, maj., maj, capt., capt, lt., lt, cmdr., cmdr, sgt., sgt, cpl., cpl,
    adm., adm, brig., pvt., major, captain, lieutenant, second lieutenant, first lieutenant, sergeant, staff sergeant, sergeant major, corporal, lance corporal, private,
    admiral, vice admiral, rear admiral, vice adm., rear adm., commodore, commander, deputy commander, lieutenant commander, commander-in-chief, commander in chief,
    supreme commander, field marshal, marshal, air marshal, air chief marshal, air vice marshal, air commodore, wing commander, group captain, squadron leader, army chief,
    chief of army staff, chief of defense staff, chief of defence staff, chief of general staff, chief of the general staff,
    chief of the army staff, joint chiefs chairman, warlord, rebel leader, guerrilla leader, militia leader, militia commander, rebel commander,
    military leader, military ruler, junta leader, junta chief, soldier, fighter, militant, cadet, trooper, ensign, seaman, airman, jemadar, subedar, havildar`,
  police: `police chief, chief of police, police commissioner, inspector, chief inspector, detective, detective inspector, sub-inspector,
    constable, head constable, police officer, sheriff, sheriff's deputy, police spokesman, police spokesperson, chief superintendent, supt., supt, asst., insp., insp,
    dig, igp, ig, dgp, dsp, lg, ssp, acp, dcp, asi, sp, marshal, agent, special agent, patrolman, officer, station officer`,
  judicial: `judge, justice, chief justice, associate justice, deputy chief justice, magistrate, prosecutor, chief prosecutor, state prosecutor,
    public prosecutor, prosecutor general, prosecutor-general, deputy prosecutor, district attorney, attorney, special counsel, solicitor,
    presiding judge, chief judge, lawyer, barrister, advocate, senior advocate, registrar general, coroner, notary, qadi, special prosecutor, investigating judge, sessions judge`,
  royal: `king, queen, prince, princess, crown prince, crown princess, deputy crown prince, emperor, empress, sultan, emir, amir, sheikh, sheikha,
    sheik, shaikh, tsar, czar, kaiser, duke, duchess, grand duke, grand duchess, archduke, earl, count, countess, baron, viscount,
    queen mother, prince regent, regent, custodian of the two holy mosques, maharaja, maharani, nawab, oba, asantehene, kabaka,
    sir, dame, his majesty, her majesty, his royal highness, her royal highness, royal highness, his highness, her highness,
    marquess, marquis, pharaoh, caliph, khedive, mahatma, tunku, tengku, datuk, datuk seri, dato, dato', dato' seri, tan sri, otumfuo`,
  religious: `pope, cardinal, archbishop, bishop, auxiliary bishop, patriarch, metropolitan, catholicos, ayatollah, grand ayatollah, hojatoleslam, imam, mufti,
    grand mufti, grand imam, mullah, maulana, moulana, maulvi, cleric, rabbi, chief rabbi, reverend, rev., rev, the rev., father, fr., fr, brother, sister, mother, saint, st., st, pastor, priest,
    canon, deacon, archdeacon, vicar, abbot, monk, nun, apostle, evangelist, prophet, prophetess, swami, guru, lama, dalai lama, panchen lama, monsignor, msgr., msgr, preacher, venerable, ven., minister general,
    shri, smt, smt., alhaji, alhaja, hajiya, mallam, mwalimu, acharya`,
  academic: `professor, prof., prof, assistant professor, associate professor, professor emeritus, lecturer, senior lecturer, researcher, senior researcher, scholar,
    dean, vice-chancellor, pro-chancellor, pro vice chancellor, rector, provost, principal, headmaster, headmistress, head teacher, headteacher, academic, fellow, senior fellow, research fellow, scientist, chief scientist, teacher,
    historian, economist, chief economist, senior economist, political scientist, sociologist, anthropologist, archaeologist, biologist, astronomer, physicist, engineer, chief engineer, engr., engr, er., er, ir, student, graduate, arch.`,
  profession: `analyst, senior analyst, political analyst, activist, human rights activist, journalist, reporter, correspondent, editor, editor-in-chief, editor in chief, managing editor, news editor,
    author, writer, novelist, poet, playwright, artist, painter, sculptor, musician, singer, rapper, songwriter, composer, actor, actress, director, filmmaker, film-maker, producer, comedian, dancer, model, dj,
    architect, designer, photographer, columnist, commentator, blogger, broadcaster, presenter, host, anchor, doctor, surgeon, nurse, chief medical officer, pediatrician, epidemiologist, virologist, psychologist, pharmacist, veterinarian,
    coach, assistant coach, captain, skipper, striker, forward, midfielder, defender, goalkeeper, keeper, winger, batsman, batter, bowler, all-rounder, wicketkeeper, spinner, seamer, opener, fly-half, flyhalf, scrum-half, scrumhalf, hooker, lock, prop, flanker, fullback, centre, pitcher, catcher, quarterback, point guard, defenceman, goalie, jockey, trainer, referee, umpire,
    boxer, wrestler, golfer, swimmer, sprinter, runner, cyclist, driver, teammate, team-mate, footballer, cricketer, player, champion, compatriot, countryman, athlete, runner-up, manager, team manager,
    farmer, fisherman, trader, shopkeeper, businessman, driver, pilot, astronaut, cosmonaut, engineer, technician, accountant, consultant, expert, specialist, chef, hunter, elder, resident, witness, survivor, victim, suspect, accomplice, gunman, whistleblower, hacker, drug lord, kingpin, mobster,
    wife, husband, son, daughter, father, mother, brother, sister, uncle, aunt, nephew, niece, cousin, grandson, granddaughter, grandfather, grandmother, widow, friend, colleague, partner, girlfriend, boyfriend, fiancée, fiance,
    predecessor, successor, counterpart, rival, opponent, ally, loyalist, veteran, volunteer, organizer, organiser, leader, team leader, union leader, student leader, community leader, youth leader, civil rights leader, separatist leader, militant leader, spiritual leader, tribal leader, cult leader, gang leader, religious leader, traditional leader, philanthropist, theologian, philosopher, mathematician, missionary, explorer, revolutionary, guerrilla, nationalist, communist, socialist, feminist, campaigner, environmentalist, conservationist, trade unionist, unionist, lobbyist, publisher, millionaire, heir, heiress, socialite, influencer, youtuber, laureate, nobel laureate, pollster, strategist, commentator, skipper, legend, superstar, star, rookie, hero, youngster, teenager, schoolboy, schoolgirl`,
  courtesy: `mr, mr., mrs, mrs., ms, ms., miss, messrs, messrs., mister, madam, madame, mme, mme., mademoiselle, monsieur, m., dr, dr., drs, señor, senor, señora, senora, señorita, don, doña, dona, herr, frau, signor, signora,
    hon, hon., honourable, honorable, the hon., right honourable, rt hon, rt. hon., his excellency, her excellency, h.e., excellency, comrade, cde, cde., advocate, adv., adv, atty., atty, sen., sen, rep., rep, gov., gov, pres., amb., amb, pm, cllr, cllr., barr., barr, pst, pst., khun, ustaz, ustad, bibi, begum, encik, puan, cik, en., pn., ulema, mzee, ndugu`,
}

/** Words that may stand before an office and belong to it. */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set(
  `former ex prime then acting interim caretaker deputy vice assistant associate first second third senior chief current incumbent outgoing incoming
  late new newly designate elect emeritus honorary permanent special executive provisional transitional co sub joint ousted
  deposed exiled disgraced longtime long-time veteran retired suspended jailed detained sitting de facto self-proclaimed one-time onetime
  sometime erstwhile principal lead under pro lt lieutenant national federal central regional provincial local state district municipal`
    .trim()
    .split(/\s+/),
)

/** What a ministry, a minister or a committee may be of; "foreign" and "foreign affairs" make "foreign minister" and "minister of foreign affairs". */
export const PORTFOLIOS: readonly string[] =
  `foreign, foreign affairs, external affairs, external relations, international relations, international cooperation,
foreign relations, foreign trade, diaspora, european affairs, european integration, defense, defence, national defense, national defence, interior, home, home affairs, internal affairs, internal security,
homeland security, national security, public security, public safety, security, state security, intelligence, police, justice, law, legal affairs, constitutional affairs, constitutional development, finance, treasury, budget, planning,
economy, economic affairs, economic development, economics, national economy, digital economy, trade, commerce, industry, trade and industry, commerce and industry, industry and trade, investment, enterprise, small business, business,
energy, petroleum, oil, oil and gas, gas, electricity, power, mines, mining, minerals, natural resources, mineral resources, water, water resources, irrigation, environment, climate, climate change, forests, forestry, fisheries, livestock,
agriculture, rural development, food, food security, land, lands, housing, urban development, public works, works, infrastructure, construction, transport, transportation, railways, aviation, civil aviation, shipping, ports, roads, highways, communications, communication,
telecommunications, telecommunication, information, information technology, ict, technology, science, science and technology, innovation, research, education, higher education, basic education, health, public health, health and family welfare, social affairs, social welfare, social development, social security, social services, social protection,
welfare, labor, labour, employment, manpower, human resources, human rights, women, gender, gender equality, family, children, youth, sport, sports, youth and sports, culture, arts, heritage, antiquities, tourism, religious affairs, endowments, islamic affairs, immigration, migration, citizenship, refugees,
parliamentary affairs, local government, provincial affairs, regional development, territorial administration, interior and local government, public administration, public service, administrative reform, civil service, veterans affairs, veterans, presidential affairs, cabinet affairs, reconstruction, reconciliation, national unity, unification, disaster management, emergencies,
emergency situations, nuclear energy, atomic energy, space, customs, revenue, supply, consumer affairs, cooperatives, textiles, steel, coal, hydrocarbons, military production, war, peace, hajj, justice and constitutional development, foreign affairs and cooperation, foreign affairs and trade, foreign affairs and international cooperation`
    .split(/,\s+/)
    .map((portfolio) => portfolio.replace(/\s+/g, ' '))

/** Offices of one kind, in the singular and lower case. */
export function officesOf(kind: OfficeKind): string[] {
  return OFFICES[kind]
    .split(',')
    .map((title) => title.trim().replace(/\s+/g, ' '))
    .filter((title) => title !== '')
}

const IRREGULAR: Readonly<Record<string, string>> = {
  wife: 'wives',
  chief: 'chiefs',
  'attorney general': 'attorneys general',
  'attorney-general': 'attorneys-general',
  'secretary general': 'secretaries general',
  'secretary-general': 'secretaries-general',
  "chargé d'affaires": "chargés d'affaires",
  "charge d'affaires": "charges d'affaires",
  'consul general': 'consuls general',
  'governor general': 'governors general',
  'director general': 'directors general',
  'director-general': 'directors-general',
  mr: 'messrs',
}

/** The plural of an office: "prime minister" → "prime ministers", "secretary of state" → "secretaries of state", "spokesman" → "spokesmen". */
export function pluralOffice(title: string): string {
  const irregular = IRREGULAR[title]
  if (irregular) return irregular
  const inner = /^(.+?)( of .*|-in-chief| in chief|-at-large| at large| without portfolio| and .*)$/.exec(title)
  if (inner?.[1] && inner[2]) return pluralOffice(inner[1]) + inner[2]
  if (/(?:man|men)$/.test(title)) return title.replace(/man$/, 'men')
  if (/[^aeiou]y$/.test(title)) return title.replace(/y$/, 'ies')
  return /(?:s|x|ch|sh)$/.test(title) ? `${title}es` : `${title}s`
}
