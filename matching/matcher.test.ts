import { describe, expect, test } from 'vitest';
import { openMatcher } from './matcher';
import { packIndex } from './pack-index';
import { SAMPLE_ENTRIES } from './sample-entries';

const bytes = packIndex(SAMPLE_ENTRIES, ['Bank of Jordan']);
const matcher = openMatcher(bytes.buffer as ArrayBuffer);

/** 'text → id' for every mention, with the method when it is not the name itself. */
function find(text: string | readonly string[], date = '2014-09-15'): string[] {
  const flows = [text].flat().map((line) => ({ role: 'paragraph', text: line }) as const);
  return matcher.findMentions({ date, flows }).map(({ flow, start, end, entry, how }) => {
    const id = entry.slice(entry.indexOf('/') + 1);
    return `${flows[flow]?.text.slice(start, end)} → ${id}${how === 'name' ? '' : ` (${how})`}`;
  });
}

describe('names', () => {
  test('the longest is taken', () => {
    expect(find('The U.N. Security Council met.')).toEqual(['U.N. Security Council → un-security-council']);
    expect(find('since the Islamic revolution of 1979.')).toEqual([
      'Islamic revolution of 1979 → islamic-revolution',
    ]);
  });

  test('hyphens, accents, apostrophes, line breaks and characters of no width make no difference', () => {
    expect(find('Haider Al Abadi')).toEqual(['Haider Al Abadi → haider-al-abadi']);
    expect(find('Haïder\n al\u2011Abadi')).toEqual(['Haïder\n al\u2011Abadi → haider-al-abadi']);
    expect(find('Ha\u200bmas')).toEqual(['Ha\u200bmas → hamas']);
  });

  test('no name goes across punctuation', () => {
    expect(find('Islamic, State')).toEqual([]);
    expect(find('He is Islamic. State media said so.')).toEqual([]);
  });

  test('possessives, compounds and datelines', () => {
    expect(find("Iraq's army")).toEqual(['Iraq → iraq']);
    expect(find('Iraq’s Iran-backed militias')).toEqual(['Iraq → iraq', 'Iran → iran']);
    expect(find('PARIS/BAGHDAD (Reuters) - Talks')).toEqual(['PARIS → paris', 'BAGHDAD → baghdad']);
    expect(find('WASHINGTON President John Allen said')).toEqual([
      'WASHINGTON → washington',
      'John Allen → john-allen',
    ]);
  });

  test('a name with capitals needs them; one without is found in any case', () => {
    expect(find('an islamic state of affairs')).toEqual([]);
    expect(find('A caliphate. Caliphate! CALIPHATES')).toHaveLength(3);
    expect(find('Supreme Leader, supreme leader')).toHaveLength(2);
    expect(find(['ISLAMIC STATE TAKES CITY IN SYRIA', 'It is in Syria.'])).toEqual([
      'ISLAMIC STATE → islamic-state',
      'SYRIA → syria',
      'Syria → syria',
    ]);
  });
});

describe('acronyms', () => {
  test('are capitals', () => {
    expect(find('U.S. and US and us')).toEqual([
      'U.S. → united-states (acronym)',
      'US → united-states (acronym)',
    ]);
    expect(find('IS fighters said this is so. Is it?')).toEqual(['IS → islamic-state (acronym)']);
    expect(find('the man who told the WHO')).toEqual(['WHO → who (acronym)']);
  });

  test('that read as words are not believed among capitals', () => {
    expect(find('WHO IS TO LEAD US NOW')).toEqual([]);
    expect(find('U.S. SAYS IRNA REPORT WRONG')).toEqual([
      'U.S. → united-states (acronym)',
      'IRNA → irna (acronym)',
    ]);
    expect(find('he cried: THIS IS WAR, they said to us')).toEqual([]);
  });
});

describe('surnames', () => {
  test('follow the full name', () => {
    expect(find(['Haider al-Abadi spoke.', 'Abadi left.'])).toEqual([
      'Haider al-Abadi → haider-al-abadi',
      'Abadi → haider-al-abadi (surname)',
    ]);
  });

  test('in a headline are settled by the full name below', () => {
    expect(find(['Allen to visit', 'Gen. John Allen will travel.'])[0]).toBe('Allen → john-allen (surname)');
  });

  test('go to the bearer named last, and past its flow to the one who rules', () => {
    const last = (...flows: string[]) => find(flows).at(-1);
    expect(last('Bashar al-Assad spoke of Hafez al-Assad. Assad died.')).toBe(
      'Assad → hafez-al-assad (surname)',
    );
    expect(last('Hafez al-Assad', 'Bashar al-Assad', 'Assad')).toBe('Assad → bashar-al-assad (surname)');
    expect(last('Bashar al-Assad', 'Hafez al-Assad', 'Assad')).toBe('Assad → bashar-al-assad (surname)');
  });

  test('without a full name go to the bearer in office, if the story is about the country', () => {
    expect(find('Assad rules Syria.')).toContain('Assad → bashar-al-assad (surname)');
    expect(find('Assad rules Syria.', '1995-01-01')).toContain('Assad → hafez-al-assad (surname)');
    expect(find('Assad sells shoes.')).toEqual([]);
    expect(find('Allen said in Washington.')).toEqual(['Washington → washington']);
  });

  test('without a full name go to heads of state and government only, and to nobody whose namesake is in the story', () => {
    expect(find('Syria said Assad, not Hafez, would go.')).toContain('Assad → bashar-al-assad (surname)');
    expect(find(['In Syria, Rifaat Assad spoke.', 'Assad left.'])).toEqual(['Syria → syria']);
    expect(find('Iraq said Massoum would go.')).toEqual(['Iraq → iraq']);
  });

  test('of somebody else are left alone', () => {
    expect(find(['Gen. John Allen spoke.', 'Woody Allen did not. Allen Ginsberg neither.'])).toEqual([
      'John Allen → john-allen',
    ]);
    expect(find(['Haider al-Abadi', 'Saleh al-Abadi, Omar bin Abadi, Abadi al-Bahra'])).toHaveLength(1);
    expect(
      find(['Haider al-Abadi', 'Gen. Abadi and Prime Minister Abadi', 'Then al-Abadi left']),
    ).toHaveLength(4);
  });
});

test('a month is nobody, unless somebody of that name is trusted', () => {
  const dated = find([
    'Theresa May spoke in May.',
    'On May 5, on 5 May, since early May and at the end of May she had said so.',
    'May spoke. Parliament has no confidence in May.',
  ]);
  expect(dated).toEqual([
    'Theresa May → theresa-may',
    'May → theresa-may (surname)',
    'May → theresa-may (surname)',
  ]);
});

test('a surname after another given name is that person’s from there on', () => {
  expect(find(['Haider al-Abadi spoke.', 'Mohammed Abadi danced.', 'Abadi, 30, is a dancer.'])).toHaveLength(
    1,
  );
  expect(find(['Mohammed Abadi danced.', 'Haider al-Abadi spoke.', 'Abadi left.'])).toEqual([
    'Haider al-Abadi → haider-al-abadi',
    'Abadi → haider-al-abadi (surname)',
  ]);
});

describe('one name, several entries', () => {
  test('the one whose country the story names', () => {
    expect(find('King Abdullah of Jordan')[0]).toBe('King Abdullah → abdullah-of-jordan');
    expect(find('Saudi Arabia said King Abdullah agreed')[1]).toBe(
      'King Abdullah → abdullah-of-saudi-arabia',
    );
  });

  test('the one in office, when the other no longer is', () => {
    expect(find('King Abdullah agreed', '2016-01-01')).toEqual(['King Abdullah → abdullah-of-jordan']);
  });

  test('none, when nothing tells', () => {
    expect(find('King Abdullah agreed', '2014-09-15')).toEqual([]);
  });

  test('weak names need support', () => {
    expect(find('Congress voted in Delhi')).toEqual([]);
    expect(find('Congress voted in Washington')).toEqual([
      'Congress → us-congress',
      'Washington → washington',
    ]);
  });
});

describe('capitals', () => {
  test.each([
    'Washington said so',
    'Washington’s allies',
    'between us, Washington wants it',
    'to persuade Washington',
    'The plan startled Washington',
    'He wanted to thank Washington.',
    'This is what Washington always wanted',
    'Washington is said to agree',
    'Washington, host to the talks, agreed',
    'Washington opened its bases',
    'They demanded that Washington go home',
    'He urged restraint on Washington',
    'It gave Washington some money',
    'They apologised to Washington',
    'He is the bane of Washington',
    'He spoke of Washington’s assent. Others did not.',
    'Washington builds us ports',
  ])('that act are governments: %s', (text) => {
    expect(find(text)).toEqual(['Washington → united-states (metonym)']);
  });

  test.each(['talks in Washington', 'southwest of Baghdad', 'the Paris meeting', 'Paris is far'])(
    'that do not are cities: %s',
    (text) => {
      expect(find(text)[0]).toMatch(/→ (washington|baghdad|paris)$/);
    },
  );
});

test('a place that is a given name makes a stranger of the surname after it, but not where it is a place', () => {
  const texts = ['Prime Minister Haider al-Abadi spoke.', 'Jordan Abadi, a farmer, did not.'];
  expect(find(texts)).toEqual(['Haider al-Abadi → haider-al-abadi']);
  expect(find([texts[0] as string, 'Back in Jordan Abadi rested.'])).toHaveLength(2);
});

test('a party with its faction in brackets is another', () => {
  expect(find('Hamas (Marxist) met Hamas (Marxist-Leninist)')).toEqual([]);
  expect(
    find('Hamas (Iran’s friends) met Hamas (IRNA)').filter((one) => one.startsWith('Hamas')),
  ).toHaveLength(2);
});

test('a list of capitals is of governments or of cities as its first is', () => {
  expect(find('Washington and Paris favour him.').map((one) => one.replace(/.*→ /, ''))).toEqual([
    'united-states (metonym)',
    'france (metonym)',
  ]);
  expect(find('They visited Washington and bombed Baghdad from their Paris offices on Monday.')).toEqual([
    'Washington → washington',
    'Baghdad → baghdad',
    'Paris → paris',
  ]);
});

test('somebody introduced by a surname alone is nobody of ours', () => {
  const named = 'Haider al-Abadi → haider-al-abadi';
  expect(find('Haider al-Abadi came. A taxi driver named Abadi swept glass.')).toEqual([named]);
  expect(find('Haider al-Abadi came. Parliament named Abadi prime minister.')).toHaveLength(2);
  expect(find('Haider al-Abadi came. Now Abadi must act.')).toHaveLength(2);
});

describe('pieces of other names', () => {
  test.each([
    'Michael Jordan scored',
    'Paris Hilton said',
    'the star Michael Jordan',
    'Paris Saint-Germain won',
    'Trans-Jordan',
    'Paris, Texas',
    'Washington, West Virginia',
    'Bank of Jordan shares',
    'Prince Ali bin Abadi',
    'Saleh al-Abadi',
    'MICHAEL JORDAN SCORES',
    'Air France flies',
  ])('are left alone: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  test.each([
    'seized Baghdad as Prime Minister Foo spoke',
    'in Northern Iraq',
    'Paris, France',
    'In Paris',
    'Both Iraq and Syria',
    'President of Iraq Fouad Massoum',
    'Reportedly Iran agreed',
    'Iraq Prime Minister',
  ])('but not what only stands beside a capital: %s', (text) => {
    expect(find(text).length).toBeGreaterThan(0);
  });
});

test('somebody who has the name of a country keeps it for the rest of the story', () => {
  expect(find(['The senator Jim Jordan spoke.', 'Jordan then left.'])).toEqual([]);
  expect(find(['Talks in Jordan with Jim Jordan.', 'Jordan then left.'])).toHaveLength(2);
});

describe('spellings the dataset does not have', () => {
  test('are found, and stand for the surname from then on', () => {
    expect(find(['President Fuad Masum spoke.', 'Masum left.', 'Massoum came back.'])).toEqual([
      'Fuad Masum → fouad-massoum (transliteration)',
      'Masum → fouad-massoum (surname)',
      'Massoum → fouad-massoum (surname)',
    ]);
    expect(find('Hizbullah said')).toEqual(
      ['Hizbullah → hezbollah (transliteration)'].map((s) => expect.stringContaining(s.slice(0, 22))),
    );
  });

  test('are found around a surname that the dataset has', () => {
    expect(find('Haidar Abadi spoke')).toEqual(['Haidar Abadi → haider-al-abadi (transliteration)']);
  });

  test.each([
    'Bashar Assadi',
    'Haider Abad',
    'Rafah',
    'Hama',
    'ISNA',
    'Shirin Ebadi',
    'Haidar Abbadini',
    'Ebadi',
  ])('near misses are not: %s', (text) => {
    expect(find(text).filter((found) => !found.endsWith('→ hama'))).toEqual([]);
  });
});

describe('time', () => {
  test('nobody is named before birth, no group before it began', () => {
    expect(find('Haider al-Abadi', '1951-01-01')).toEqual([]);
    expect(find('Islamic State', '2003-01-01')).toEqual([]);
    expect(find('Islamic State', '2004-01-01')).toEqual(['Islamic State → islamic-state']);
  });
});

describe('first mentions', () => {
  const firsts = (text: string) =>
    matcher
      .findMentions({ date: '2014-09-15', flows: [{ role: 'paragraph', text }] })
      .map(({ start, end, first }) => `${text.slice(start, end)}${first ? ' first' : ''}`);

  test('a name that a reader would not take for the first is a first of its own', () => {
    expect(firsts('Islamic State, or IS, or Daesh, is Islamic State; Daesh is Arabic.')).toEqual([
      'Islamic State first',
      'IS',
      'Daesh first',
      'Islamic State',
      'Daesh',
    ]);
    expect(firsts('Iran and the Iranian army')).toEqual(['Iran first', 'Iranian']);
  });

  test('a demonym is first only where nothing else names the entry', () => {
    expect(firsts('The Iranian army of Iran')).toEqual(['Iranian', 'Iran first']);
    expect(firsts('The Iranian army is Iranian')).toEqual(['Iranian first', 'Iranian']);
  });
});

test('credits are left alone', () => {
  expect(find('Additional reporting by John Allen in Washington; Editing by Paris France')).toEqual([]);
});

test('a wrong file is refused', () => {
  expect(() => openMatcher(new ArrayBuffer(16))).toThrow('index.bin: not a packed file of Dateline');
});
