import type { PopupState } from '../../components/popup-state';
import { KINDS } from '../../dataset/entry';

const HOST = 'www.reuters.com';

const CAST: Extract<PopupState, { status: 'story' }>['cast'] = [
  { id: 'state/iran', name: 'Iran', kind: 'state', role: 'Islamic Republic', count: 31 },
  {
    id: 'group/islamic-state',
    name: 'Islamic State',
    kind: 'group',
    role: 'Declared a caliphate over parts of Iraq and Syria',
    count: 24,
  },
  {
    id: 'state/united-states',
    name: 'United States',
    kind: 'state',
    role: 'Leads air strikes in Iraq',
    count: 14,
  },
  { id: 'state/iraq', name: 'Iraq', kind: 'state', role: 'At war with Islamic State', count: 16 },
  { id: 'state/syria', name: 'Syria', kind: 'state', role: 'In civil war', count: 9 },
  { id: 'place/baghdad', name: 'Baghdad', kind: 'place', role: 'Capital of Iraq', count: 4 },
  {
    id: 'body/centcom',
    name: 'U.S. Central Command',
    kind: 'body',
    role: 'U.S. military command for the Middle East',
    count: 1,
  },
  {
    id: 'person/barack-obama',
    name: 'Barack Obama',
    kind: 'person',
    role: 'President of the United States',
    count: 2,
  },
  {
    id: 'event/islamic-revolution',
    name: 'Islamic revolution',
    kind: 'event',
    role: 'Overthrow of the Shah of Iran in 1979',
    count: 1,
  },
  {
    id: 'person/ali-khamenei',
    name: 'Ali Khamenei',
    kind: 'person',
    role: 'Supreme leader of Iran',
    count: 3,
  },
  { id: 'agency/irna', name: 'IRNA', kind: 'agency', role: 'State news agency', count: 1 },
  { id: 'person/john-kerry', name: 'John Kerry', kind: 'person', role: 'U.S. Secretary of State', count: 1 },
  {
    id: 'term/caliphate',
    name: 'caliphate',
    kind: 'term',
    role: 'State under a successor of the Prophet Mohammad',
    count: 1,
  },
  {
    id: 'person/ibrahim-al-jaafari',
    name: 'Ibrahim al-Jaafari',
    kind: 'person',
    role: 'Foreign minister of Iraq',
    count: 1,
  },
  { id: 'weapon/rafale', name: 'Rafale', kind: 'weapon', role: 'French fighter aircraft', count: 1 },
];

const kinds = KINDS.map((kind) => ({
  kind,
  on: kind !== 'term',
  count: CAST.filter((member) => member.kind === kind).length,
}));

/** The popup in each of its states. */
export const POPUPS: Readonly<Record<string, PopupState>> = {
  story: {
    status: 'story',
    enabled: true,
    siteEnabled: true,
    host: HOST,
    date: '2014-09-15',
    kinds,
    density: 'first',
    cast: CAST,
  },
  'short-story': {
    status: 'story',
    enabled: true,
    siteEnabled: true,
    host: HOST,
    date: '2014-09-15',
    kinds: kinds.map((state) => ({ ...state, on: true, count: state.kind === 'person' ? 2 : 0 })),
    density: 'every',
    cast: CAST.filter(({ kind }) => kind === 'person').slice(0, 2),
  },
  'nothing-known': {
    status: 'story',
    enabled: true,
    siteEnabled: true,
    host: HOST,
    date: '2019-01-20',
    kinds: kinds.map((state) => ({ ...state, on: true, count: 0 })),
    density: 'first',
    cast: [],
  },
  'no-story': { status: 'no-story', enabled: true, siteEnabled: true, host: HOST },
  'off-site': { status: 'off-site', enabled: true },
  'not-permitted': { status: 'off-site', enabled: true, permitted: false },
  off: { status: 'no-story', enabled: false, siteEnabled: true, host: HOST },
  'site-off': { status: 'no-story', enabled: true, siteEnabled: false, host: HOST },
};
