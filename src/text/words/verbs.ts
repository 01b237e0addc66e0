/** Irregular verbs: base, past, participle. */
export const IRREGULAR_VERBS: readonly (readonly [string, string, string])[] = `
have had had|do did done|arise arose arisen|become became become|begin began begun|bid bid bid|bind bound bound|break broke broken|bring brought brought
broadcast broadcast broadcast|build built built|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|come came come
cut cut cut|deal dealt dealt|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feel felt felt|fight fought fought
find found found|flee fled fled|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|get got got|give gave given|go went gone
grow grew grown|hear heard heard|hide hid hidden|hit hit hit|hold held held|keep kept kept|know knew known|lay laid laid
lead led led|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met
overcome overcame overcome|overthrow overthrew overthrown|pay paid paid|put put put|quit quit quit|read read read|ride rode ridden|rise rose risen
run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken
shoot shot shot|show showed shown|shut shut shut|sign signed signed|sit sat sat|speak spoke spoken|spend spent spent|split split split
spread spread spread|stand stood stood|strike struck struck|swear swore sworn|sweep swept swept|take took taken|teach taught taught
tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken
uphold upheld upheld|wear wore worn|win won won|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written
freeze froze frozen|steal stole stolen|swing swung swung|sing sang sung|sink sank sunk|sleep slept slept|blow blew blown|bear bore borne|bend bent bent|bite bit bitten|dig dug dug|drink drank drunk|feed fed fed|hang hung hung
light lit lit|shed shed shed|shrink shrank shrunk|slide slid slid|spin spun spun|swim swam swum|tear tore torn|wake woke woken|weep wept wept|mislead misled misled|oversee oversaw overseen|undo undid undone|redo redid redone
beat beat beaten|cling clung clung|forgive forgave forgiven|mistake mistook mistaken|forgo forwent forgone|outlive outlived outlived|ring rang rung|rewrite rewrote rewritten|foretell foretold foretold|withdraw withdrew withdrawn
rebuild rebuilt rebuilt|reset reset reset|retake retook retaken|outrun outran outrun|wind wound wound|stick stuck stuck|hurt hurt hurt`
  .trim()
  .split(/[|\n]/)
  .map((line) => {
    const [base = '', past = '', participle = ''] = line.split(' ')
    return [base, past, participle]
  })

/** Verbs of news that no word of another class looks like; known lemmas need no guessing of "-ed" and "-ing". */
export const PLAIN_VERBS: readonly string[] = `
abandon abolish accede accept accompany accredit accuse achieve acknowledge act adapt add adjourn admit adopt affirm agree allow announce appeal appear appoint
apply approve argue arrange arrive assert assume assure attend avoid await ban believe belong block board boycott celebrate cease chair
charge choose cite claim co-chair co-host co-sponsor collapse comment commit comprise condemn conduct confer confirm congratulate consider consist consult contact
continue convene converse coordinate criticize criticise decide declare decline dedicate defeat defend define delay demand deny depart
deploy describe deserve designate dine direct disband discuss dismiss dispatch dissolve dominate double-check edge elect embark embrace emphasize emphasise enable
encourage end endorse engage enlarge ensure enter establish exclude expand expect expel express extend fail finalize finalise
formalize found gather grant greet group guarantee guide happen head hesitate host hope hug imply impose improve include indicate inform
inaugurate initiate insist instruct intend interrupt introduce invade invite involve issue join kick label launch liaise like link list locate lobby look lose
manage mediate mention merge miss motivate move name negotiate nominate normalize note notify observe occupy occur offer
open oppose order organise organize oust participate pass persuade phone plan pledge postpone praise prefer prepare preside press pressure
prevent proceed proclaim promise prompt propose prove provide publish pull push question raise ratify reach reaffirm realize receive recall reciprocate
recognize recognise recommend reconvene refer reject refuse rejoin relinquish remain remind renew repeat replace reply represent request require reschedule
resign resolve respond result resume retire return reveal review revive revoke rule sanction save schedule scrap scrutinize secure seem select separate
serve settle share shelve shun signal skip slate snub stage start state stop stress suggest summon support suppose survive suspend
take talk teleconference tend terminate thank threaten toast topple tour travel treat trigger try turn unify unite unveil update uphold urge
use veto view visit volunteer vote vow wait walk want warn watch weigh welcome wish work worry
discuss oversee underscore underline reiterate hail brief phone telephone call ring host gather assemble convoke congregate journey fly land touch
abstain absent apologize attempt authorize bar challenge cancel close complain complete concede conclude contain cooperate cost count cover create
cross date depend desire develop differ disagree disclose draft drop enjoy escape escort exchange exit explain face favor favour film finish focus follow force form
formulate garner harbor help house identify ignore implement inspect install intensify interview kill laud leak lift limit live lodge love maintain
mark march marry mature merit mourn mull nominate number obtain opt overturn owe own persist photograph pick place play pledge point portray pose possess
predict present produce project promote protest pursue qualify query rank rate reconcile reduce regard regret reinstate readmit reintegrate reopen rest restart restore
retain rethink reunite reverse score seize sense shift sideline sound sponsor stall stay stipulate strengthen study submit succeed suffer surprise target team test testify
track trade train transfer trap tread underpin undermine value vacate violate want wave warn witness yield
commemorate congregate deliberate inaugurate parley bilateralise huddle lunch breakfast banquet toast relocate accede affiliate enrol enroll enlist induct
partner ally secede defect denounce rescind reconsider disinvite uninvite rebuff spurn clarify note contend allege caution confide recount report tweet
address chat converse reschedule rearrange forgo pencil earmark aim strive struggle bid propose mull contemplate envisage envision anticipate await
advance attain boost bolster deepen widen tackle combat counter curb ease endanger erode evade exacerbate facilitate fulfil fulfill halt hinder honor honour ignite impede incorporate integrate intervene invest invoke jeopardize justify leverage mitigate mobilize modernize monitor normalise optimize outline overhaul portray preserve prioritize privatize procure promulgate publicize rebuke reconsider rectify reshape resettle reunify revitalize safeguard solidify spearhead stabilize streamline subsidize sustain tighten transform transmit uncover unlock withdraw`
  .trim()
  .split(/\s+/)

/** Bases that are nouns as often as verbs: their neighbours decide. Their "-s" forms too: "talks", "visits", "leads". */
export const NOUN_OR_VERB: ReadonlySet<string> = new Set(
  `talk visit host call meet lead state plan aim hope offer bid vote work return travel tour trip back name mark sign attempt head chair
  move push press pressure question raise rule run score share show stage start stop strike support tie trade train transfer turn use veto view
  wait walk want warn watch welcome wish address answer appeal arm attack ban benefit block board boycott break brief broadcast care cast cause challenge
  change charge claim comment concern conduct contact contest control counter cost count cover crash cut damage date deal debate decline defeat delay demand desire
  dispute doubt draft draw drive drop effect end estimate exchange exit experience express face fall favor favour fear field fight file film fire focus force form fund gain
  grant group guarantee guide halt harm hit hold house impact increase influence interest interview issue joke journey judge kick kill lack land launch
  leave lecture level limit link list look love lunch breakfast banquet brief man march market master match matter measure mention mind miss need note notice number object open order own
  pack pact part party pass pay phone pick picture place play point pose position post present process produce profit program progress project promise protest
  protocol purchase pursuit raid rank rate reach read record reform refuse regard regret release remark repeat reply report request rescue research reserve resolve respect rest result retreat
  review reward ride ring rise risk role sanction scale seat season seek sense service set shake shape ship shoot shift shock side signal sound speed split spot spread
  stand stay step stress study subject summit surge survey suspect swap sweep switch talk target task tax team test thank threat throw toast touch track treat trick
  trust try update urge value voice vow wage win witness worry wound alert ally approach arrest assault author balance bargain battle blame book border bridge campaign
  capital center centre cheer chief command complaint conference contract cooperation crackdown credit damage dialogue dinner document echo edge escort feature finish flight flow fly ground guest handshake huddle import export invite joint
  mandate notice offer outrage partner pledge poll praise premier quest rally recruit refund reject resort second sponsor staff stake stall stop store summit table telephone tweet upset walk wave merge embrace hug team`
    .trim()
    .split(/\s+/),
)
