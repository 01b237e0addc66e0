/** Plurals that no rule gives. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    people: 'people',
    children: 'child',
    spokesmen: 'spokesman',
    spokeswomen: 'spokeswoman',
    chairmen: 'chairman',
    chairwomen: 'chairwoman',
    statesmen: 'statesman',
    crises: 'crisis',
    bases: 'base',
    wives: 'wife',
    lives: 'life',
    halves: 'half',
    leaves: 'leave',
    memoranda: 'memorandum',
    referenda: 'referendum',
    fora: 'forum',
    emphases: 'emphasis',
    theses: 'thesis',
    heirs: 'heir',
    police: 'police',
  }),
)

/** Singulars that end in "s". */
export const SINGULAR_S: ReadonlySet<string> = new Set(
  'news politics economics series crisis congress press process access success progress business analysis basis chaos consensus status virus bus gas campus census headquarters physics ethics mathematics bias caucus chess atlas corps diabetes focus bonus dress glass class mass pass loss boss cross witness fitness illness illness princess prowess address emphasis thesis duchess countess hostess governess actress waitress illness darkness weakness likeness stress distress excess recess abyss axis species'.split(
    ' ',
  ),
)
