const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Works in which anything may happen: "in the novel", "the film tells how". */
export const WORKS: ReadonlySet<string> = set(
  'novel novella film movie play musical opera operetta comedy tragedy sitcom thriller sequel prequel trilogy cartoon comic fairytale fable sketch blockbuster dream nightmare daydream fantasy simulation wargame stamp mural tapestry caricature',
)

/** Works only with such a word before them: "in a video game", "in the second season". */
export const WORKS_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['game', set('video computer board war role-playing card')],
  ['series', set('television tv drama comedy crime')],
  ['season', set('first second third fourth fifth sixth final')],
  ['scene', set('opening first second third final last closing')],
  ['world', set('ideal perfect fantasy fictional imaginary dream parallel alternative alternate')],
  ['universe', set('parallel alternative alternate fictional another')],
  ['reality', set('alternative alternate virtual parallel another')],
  ['history', set('alternative alternate counterfactual')],
  ['exercise', set('tabletop classroom training')],
  ['story', set('short fictional')],
])

/** Parts of works: "in one episode of the series". */
export const PARTS_OF_WORKS: ReadonlySet<string> = set('episode scene chapter act season opening')
export const SERIAL: ReadonlySet<string> = set('series show')

/** What a work does to what it is about: "the film depicts a meeting". */
export const DEPICTING: ReadonlySet<string> = set(
  'tell depict show portray imagine describe follow feature dramatize dramatise recount narrate chronicle reenact re-enact see have open end begin start',
)

/** What an actor does: "plays a president who meets the leader of Peru". */
export const ACTING: ReadonlySet<string> = set('play portray star voice')
