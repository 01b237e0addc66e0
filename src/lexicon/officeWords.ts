import { PORTFOLIOS as PORTFOLIO_PHRASES } from './offices.js'

/** What sort of post an office is: decides what it can be of, and whether its bare words can point back to its holder. */
export type OfficeSort =
  | 'state'
  | 'royal'
  | 'government'
  | 'body'
  | 'leader'
  | 'envoy'
  | 'parliament'
  | 'court'
  | 'military'
  | 'church'
  | 'local'
  | 'company'
  | 'speaker'
  | 'counterpart'

export type OfficeHead = {
  /** Singular, lower case. */
  readonly lemma: string
  readonly sort: OfficeSort
  readonly plural: boolean
  /** "the president" points to a person by itself; "the head" or "the general" does not. */
  readonly strong: boolean
  readonly gender: 'male' | 'female' | null
}

const SINGULARS: Readonly<Record<OfficeSort, string>> = {
  state: 'president premier chancellor taoiseach vice-president viceroy regent',
  royal: 'king queen emir sultan emperor empress prince princess monarch sheikha',
  government: 'minister secretary undersecretary under-secretary attorney comptroller treasurer',
  body: 'chairman chairwoman chairperson chair chief head director commissioner coordinator rapporteur administrator ombudsman registrar',
  leader: 'leader ruler strongman dictator',
  envoy:
    'ambassador envoy chargé charge nuncio consul representative negotiator mediator diplomat delegate emissary facilitator',
  parliament: 'speaker senator congressman congresswoman lawmaker legislator parliamentarian whip deputy',
  court: 'judge justice prosecutor magistrate',
  military:
    'general lieutenant colonel major captain admiral commander brigadier marshal sergeant commodore corporal superintendent inspector',
  church: 'pope archbishop bishop cardinal patriarch imam ayatollah rabbi mufti pastor metropolitan',
  local: 'governor mayor prefect councillor councilor',
  company: 'executive manager founder co-founder owner officer',
  speaker: 'spokesman spokeswoman spokesperson adviser advisor aide',
  counterpart: 'counterpart',
}

const IRREGULAR: Readonly<Record<string, string>> = {
  chairman: 'chairmen',
  chairwoman: 'chairwomen',
  congressman: 'congressmen',
  congresswoman: 'congresswomen',
  spokesman: 'spokesmen',
  spokeswoman: 'spokeswomen',
  spokesperson: 'spokespeople',
  secretary: 'secretaries',
  undersecretary: 'undersecretaries',
  'under-secretary': 'under-secretaries',
  deputy: 'deputies',
  ombudsman: 'ombudsmen',
}

const STRONG = new Set(
  `president nuncio premier chancellor taoiseach king queen emir sultan emperor empress monarch minister chairman chairwoman
  chairperson leader ambassador envoy governor mayor pope archbishop patriarch senator spokesman spokeswoman spokesperson
  ayatollah counterpart prince princess vice-president congressman congresswoman ruler`
    .trim()
    .split(/\s+/),
)

const MALE = new Set('king emir sultan emperor prince chairman spokesman congressman pope'.split(' '))
const FEMALE = new Set('queen empress princess sheikha chairwoman spokeswoman congresswoman'.split(' '))

function heads(): Map<string, OfficeHead> {
  const all = new Map<string, OfficeHead>()
  for (const [sort, words] of Object.entries(SINGULARS) as [OfficeSort, string][]) {
    for (const lemma of words.split(' ')) {
      const gender = MALE.has(lemma) ? 'male' : FEMALE.has(lemma) ? 'female' : null
      const head: OfficeHead = { lemma, sort, plural: false, strong: STRONG.has(lemma), gender }
      all.set(lemma, head)
      all.set(IRREGULAR[lemma] ?? `${lemma}s`, { ...head, plural: true })
    }
  }
  return all
}

/** Nouns that can be the head of an office, singular and plural, lower case. */
export const OFFICE_HEADS: ReadonlyMap<string, OfficeHead> = heads()

/** Abbreviated offices and ranks, lower case, with the words they stand for. */
export const OFFICE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['pm', 'prime minister'],
  ['fm', 'foreign minister'],
  ['vp', 'vice president'],
  ['ceo', 'chief executive'],
  ['mp', 'member of parliament'],
  ['mep', 'member of the european parliament'],
  ['pres.', 'president'],
  ['gov.', 'governor'],
  ['sen.', 'senator'],
  ['rep.', 'representative'],
  ['amb.', 'ambassador'],
  ['gen.', 'general'],
  ['lt.', 'lieutenant'],
  ['col.', 'colonel'],
  ['maj.', 'major'],
  ['capt.', 'captain'],
  ['adm.', 'admiral'],
  ['cmdr.', 'commander'],
  ['brig.', 'brigadier'],
  ['sgt.', 'sergeant'],
  ['supt.', 'superintendent'],
])

/** Words that stand before the head inside an office and say which or how high. */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set(
  `deputy vice assistant associate chief senior special permanent prime executive managing high supreme grand crown
  presidential press political military army navy naval police party opposition rebel militia separatist spiritual
  tribal royal parliament parliamentary legislative council intelligence spy nuclear peace house senate majority
  minority congressional district federal regional provincial city village under co lord general lead premiership
  junta bureau resident delegation commission central bank advisory faction bloc caucus campaign national
  attorney secretary coalition union military-junta plenipotentiary extraordinary principal media communications
  humanitarian`
    .trim()
    .split(/\s+/),
)

/** What a minister, secretary or commissioner is in charge of: "trade", "foreign affairs", "water resources". */
export const PORTFOLIOS: ReadonlySet<string> = new Set([
  ...PORTFOLIO_PHRASES.flatMap((phrase) => phrase.split(' ')).filter((word) => !/^(?:and|of|the|with)$/.test(word)),
  ...`financial commercial cultural agricultural environmental industrial industries scientific technologies women's
  resource migrant co-operation religion governance railway maritime investments child families expatriates
  privatization population communities community asian african eurasian latin american pacific arab reforms
  disarmament humanitarian political enterprises competition skills training tribal minority minorities refugee
  returnees propaganda media creative broadcasting press posts telecom tax taxation counterterrorism
  counter-terrorism nonproliferation operations logistics peacekeeping policy strategy prisons`
    .trim()
    .split(/\s+/),
])

/** Heads that take a portfolio before or after them. */
export const PORTFOLIO_HEADS: ReadonlySet<string> = new Set(
  'minister secretary undersecretary under-secretary commissioner adviser advisor chief director spokesman spokeswoman spokesperson representative envoy negotiator coordinator'.split(
    ' ',
  ),
)

/** Words before an office that say since when or until when it is held. */
export const OFFICE_STATUS: ReadonlyMap<string, 'current' | 'former' | 'elect' | 'acting'> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['then', 'former'],
  ['onetime', 'former'],
  ['previous', 'former'],
  ['past', 'former'],
  ['late', 'former'],
  ['ousted', 'former'],
  ['deposed', 'former'],
  ['toppled', 'former'],
  ['overthrown', 'former'],
  ['fallen', 'former'],
  ['slain', 'former'],
  ['assassinated', 'former'],
  ['retired', 'former'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['transitional', 'acting'],
  ['provisional', 'acting'],
  ['incoming', 'elect'],
  ['outgoing', 'current'],
  ['incumbent', 'current'],
  ['current', 'current'],
])

/** Adjectives that may stand between a country and an office without changing which office it is. */
export const OFFICE_EPITHETS: ReadonlySet<string> = new Set(
  `new newly elected appointed long longtime serving veteran hardline reformist top pro young embattled powerful populist conservative
  leftist liberal centrist wing right left far islamist socialist communist democratic authoritarian visiting democratically popular
  beleaguered besieged autocratic moderate nationalist pragmatic ailing aging elderly influential exiled jailed imprisoned detained
  ruling self proclaimed styled de facto reelected re western backed supported led billionaire unpopular controversial increasingly
  then current outspoken own most senior first second third last only sole ever female black`
    .trim()
    .split(/\s+/),
)

/** Courtesy titles and degrees between an office and a name: "the Health Minister, Dr. X". */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady hon hon. honourable honorable rt rt. right excellency h.e. h.h. h.r.h. hrh rev rev. sheikh shaikh sayyid alhaji alhaja chief
  engr engr. eng eng. barrister barr barr. amb amb. madam mme monsieur senhor don dona u daw tun datuk tan sri haji hajj`
    .trim()
    .split(/\s+/),
)
