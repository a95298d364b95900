/** Words that tell whether a capital stands for its government. Folded, as FlowWords gives them. */

export const BETWEEN_GOVERNMENTS: ReadonlySet<string> = new Set(
  'talks relations ties tensions tension negotiations dialogue diplomacy dispute disputes row standoff deal agreement agreements accord pact treaty war rift rapprochement contacts cooperation trust conflict differences summit'.split(
    ' ',
  ),
);
export const IRREGULAR_ACTS: ReadonlySet<string> = new Set(
  'put took set quit saw sent gave held bore froze stood made led lent paid struck dealt chose drew broke kept withdrew spoke fought sought thought brought told found lets let bet won lost came went felt knew met ran swore threw wrote understood bought sold built drove grew began forgave forgot hid read overcame mistook shook swung undertook withstood'.split(
    ' ',
  ),
);
export const CITY_THINGS: ReadonlySet<string> = new Set(
  'airport airports street streets mayor suburb suburbs outskirts district districts resident residents people population hospital hospitals centre center skyline zone square squares university universities old northern southern eastern western central international police metro subway stadium port museum theatre neighbourhood neighbourhoods neighborhood neighborhoods slum slums cathedral mosque mosques church bridge bridges prison parliament court courts main downtown landmark roads road shops markets market bazaar hotels hotel schools clubs club traffic weather fall capture office offices embassy apartment flat home house villa stock shares exchange bourse summit conference meeting meetings'.split(
    ' ',
  ),
);
export const CITY_LINKS: ReadonlySet<string> = new Set(
  'city cities link links linked connects connecting connected route routes road roads flights sister twin twinned along border'.split(
    ' ',
  ),
);
export const GIVEN_TO: ReadonlySet<string> = new Set(
  'sale sales aid arms exports support message messages warning warnings letter concessions closer loyal blow weapons money loans ultimatum vital important crucial hostile friendly close acceptable unacceptable answer thanks gift offer visas recourse appeal appeals objection allegiance grateful dear apologised apologized apologise apologize apology apologies protested complained complaint protest appealed assurances assurance pledge pledges reply replied response assistance promise promised answerable accountable beholden indebted deferred defer bowed bow kowtow tilt tilted'.split(
    ' ',
  ),
);
export const TAKEN_FROM: ReadonlySet<string> = new Set(
  'independence broke break broken secede seceded split orders order instructions pressure support backing money weapons autonomy pledge pledges assurance assurances signal signals guarantee guarantees permission approval consent reaction apology concession concessions aid help loan loans protest protests demand demands'.split(
    ' ',
  ),
);
/** Borne by governments: 'urged restraint on Harare'. */
export const BORNE_BY: ReadonlySet<string> = new Set(
  'restraint pressure sanctions embargo embargoes demands conditions tariffs influence leverage reliance dependence dependent reliant blame'.split(
    ' ',
  ),
);
/** Governments are given, told and sold things: 'has given Bogota five billion dollars'. */
export const GIVES: ReadonlySet<string> = new Set(
  'gave given gives giving tell tells told telling sell sells sold selling lend lends lent lending owe owes owed owing cost costs costing forgave forgiven'.split(
    ' ',
  ),
);
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'whom that because while if although whether why how what'.split(' '),
);
/** Of a government: 'a partner of Washington'. */
export const PARTNERS: ReadonlySet<string> = new Set(
  'voice partner partners ally allies friend friends enemy enemies foe foes critic critics rival rivals backing support approval consent bane darling scourge favour favor wrath ire blessing behest request urging wary suspicious mistrustful distrustful critical contemptuous defiance mercy'.split(
    ' ',
  ),
);
export const OBJECTS: ReadonlySet<string> = new Set(
  'the a an its his her their that no more for to on it them him not all any some us our me my you your'.split(
    ' ',
  ),
);
export const CITY: ReadonlySet<string> = new Set('capital city downtown central'.split(' '));
export const NO_ACTS: ReadonlySet<string> = new Set(
  'danced celebrated opened cheered burned based located situated named seized captured besieged divided bombed shelled needed killed wounded hundred crowded closed'.split(
    ' ',
  ),
);
export const MADE_BY_GOVERNMENT: ReadonlySet<string> = new Set(
  'backed led funded brokered sponsored friendly supported allied'.split(' '),
);
/** Done to cities, not to governments: 'bombed Baghdad', 'left Beirut'. */
export const ACTS_ON_CITIES: ReadonlySet<string> = new Set(
  'neared nears near guard guards guarded guarding patrol patrolled patrols protect protected protecting reclaimed liberated liberate freed encircled encircle damaged hosted circled transformed rebuilt visit visited visiting visits leave left leaving leaves reach reached reaching reaches enter entered entering enters capture captured capturing captures seize seized seizing bomb bombed bombing bombs shell shelled shelling hit hits hitting struck strike strikes striking attack attacked attacking attacks storm stormed storming retake retook retaking take took taking takes besiege besieged besieging surround surrounded surrounding fled flee fleeing flees tour toured touring approach approached approaching overran overrun occupy occupied occupying hold held holding control controlled controlling controls defend defended defending defends quit lost lose losing pound pounded pounding rock rocked rocking shook shake paralysed paralyzed destroy destroyed destroying devastated ravaged blanketed engulfed swept crippled evacuate evacuated cross crossed crossing gripped plunged flooded hosting host called named renamed loved love loves knew near via including like despite throughout nearby towards toward old divided wartime rainy sunny'.split(
    ' ',
  ),
);
/** Thought, felt and willed by governments: 'Paris is said to', 'Ankara was wary'. */
export const STATES_OF_MIND: ReadonlySet<string> = new Set(
  'said expected believed likely unlikely ready willing unwilling keen wary worried concerned determined opposed eager reluctant unhappy angry furious convinced confident certain adamant prepared committed bound obliged anxious silent'.split(
    ' ',
  ),
);
/** Words that make no city of a capital that opens them to somebody: 'Rome opened its bases'. */
export const OPENED_BY_GOVERNMENTS: ReadonlySet<string> = new Set(
  'bases airspace border borders ports skies embassy consulate market markets'.split(' '),
);
/** Between a government and what it does: 'what Moscow always wanted'. */
export const ADVERBS: ReadonlySet<string> = new Set(
  'always also now still long never already once again later then quickly swiftly soon itself repeatedly publicly privately promptly formally openly quietly only even since largely'.split(
    ' ',
  ),
);
/** After a capital that acts, none of these: 'London and Paris in the spring'. */
export const NO_VERBS: ReadonlySet<string> = new Set(
  'in on at to from for of with by as and or but are were is was where when while which who that than after before since until near this last next'.split(
    ' ',
  ),
);
/** Before a base form: 'to thank Damascus', 'could anger Seoul'. */
export const BEFORE_VERBS: ReadonlySet<string> = new Set(
  'to will would could should can may might must not dont didnt doesnt'.split(' '),
);
