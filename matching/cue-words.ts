/** Words that tell what a name beside them is. Folded, as {@link wordAt} gives them. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** May stand before a person's name with a capital, and are no part of it. */
export const TITLES = set(
  'president prime minister premier pm secretary state general gen lieutenant lt colonel col major brigadier captain admiral marshal sergeant marine army navy commander chief king queen prince princess crown emperor sheikh sheik sultan emir ayatollah grand imam mullah hojatoleslam mufti patriarch pope bishop archbishop cardinal rabbi reverend chancellor ambassador envoy governor gov senator sen representative rep congressman congresswoman speaker justice judge attorney mayor mr mrs ms miss dr sir lord lady dame professor prof leader chairman chairwoman director deputy vice acting interim former foreign defence defense interior finance oil energy economy justice security national adviser advisor spokesman spokeswoman',
);

/** Follow a state's or place's name with a capital, and make no longer name of it. */
export const AFTER_NAME = set(
  'president prime minister premier pm fm foreign defence defense interior finance oil king queen crown monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec republican republicans democrat democrats democratic on in at to of and the a for from with by as is was',
);

/** Begin sentences, and so have capitals that say nothing. */
export const SENTENCE_OPENERS = set(
  'the a an in on at by for from to of with without within into onto over under after before since until till during while when where who whom whose which what why how if unless although though because as so but and or nor yet both either neither not no all any some many most more few several each every this that these those there here it its he his she her they their we our you your i my one two three four five six seven eight nine ten like unlike despite between among against about across along around near behind beyond inside outside through throughout toward towards upon via per than then thus also still even only just already later earlier once again asked based given backed accused led supported armed founded faced followed meanwhile however instead rather former late asked asking saying said says tell told citing given amid following',
);

/** Begin sentences too, and are also surnames: 'Free Mousavi', 'Now Kabila must go'. */
export const OTHER_OPENERS = set(
  'now today yesterday tomorrow never maybe perhaps please let free long down death kill thank stop vote does did do is are was were has had have will would could should can both dear poor good bad only',
);

/** Done by governments, not by cities: 'Washington said', 'Tehran wants'. */
export const ACTS = set(
  'said says say has had have wants want wanted will would accused accuses accuse denied denies deny backs backed sees supports supported insists insisted hopes hoped fears feared warned warns considers considered agreed agrees rejected rejects refused refuses pledged promised demanded demands called urged sought seeks announced imposed attempted tried plans planned remains believes sent sends supplied expects expelled recalled vowed threatened must should could may might did does needs faces blames blamed cut severed responded retaliated confirmed declined invaded intends',
);

/** Owned by governments: 'Washington's efforts'. */
export const GOVERNMENT_THINGS = set(
  'efforts effort ally allies support backing policy policies decision decisions stance position demands demand plans plan proposal proposals ambassador envoy government leadership role interests interest ruler weapons arsenal troops forces army money aid call refusal offer response nuclear military foreign insistence relations ties main bid push pressure influence view willingness goal goals rulers leaders',
);

/** Done to governments: 'help Baghdad', 'pressed Tehran'. */
export const ACTS_ON = set(
  'help helped helping helps asks presses urges accuses blames pressed pressing press urged urging urge accused accusing accuses told telling asked asking backed backing backs supporting supported supports support blamed blaming persuade persuaded persuading allow allowed warned warning warns convince convinced criticised criticized isolate isolated punish punished pressure pressured pressuring arm armed arming against trust trusted trusts distrust tell tells want wants wanted expect expects mention mentioned give gives gave',
);

/** Say where in a country or city, and make no other name of it: 'Northern Iraq', 'Central Damascus'. */
export const DIRECTIONS = set(
  'northern southern eastern western northeastern northwestern southeastern southwestern central downtown greater neighboring neighbouring mainland',
);

/** Surnames of so many that one alone says nobody: only after the full name. */
export const COMMON_SURNAMES = set(
  'brown johnson smith jones williams davis miller wilson moore taylor anderson thomas jackson white harris martin clark lewis walker hall allen young king wright scott note key major green adams baker nelson carter mitchell roberts turner phillips campbell parker evans edwards collins stewart morris rogers reed cook morgan bell murphy bailey cooper kelly howard ward cox gray james watson brooks wood bennett ross powell ryan rice hunt gates austin wang lee kim park li chen khan ali ahmed hassan hussein mohammed abdullah salman',
);

/** Names of states and places that people have as given names or surnames. */
export const PERSON_NAMES_OF_PLACES = set(
  'jordan washington israel georgia chad paris london berlin kenya china india cyprus asia america britain france ireland lebanon medina sharon jerusalem tripoli cairo florence milan sydney brent bahia',
);

/** Given names in use that are places or states: 'Jordan Blair'. */
export const GIVEN_NAMES_OF_PLACES = set(
  'jordan georgia chad paris florence sydney sharon brent israel savannah austin dallas carolina virginia madison chelsea',
);
