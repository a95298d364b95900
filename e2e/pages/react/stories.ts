export interface Link {
  readonly link: string;
}

/** The parts of a paragraph: text, or text that is a link. */
export type Parts = readonly (string | Link)[];

export interface Story {
  readonly title: string;
  readonly published: string;
  readonly paragraphs: readonly Parts[];
}

/** Where the page is to be served, below a Reuters host. */
export const FIRST_PATH = '/world/middle-east/iran-saudi-arabia-agree-restore-ties-talks-beijing-2023-03-10/';
export const OTHER_PATH = '/world/middle-east/iranian-saudi-foreign-ministers-meet-beijing-2023-04-06/';
export const SECTION_PATH = '/world/middle-east/';

export const STORIES: Readonly<Record<string, Story>> = {
  [FIRST_PATH]: {
    title: 'Iran and Saudi Arabia agree to restore ties after talks in Beijing',
    published: '2023-03-10T12:34:56Z',
    paragraphs: [
      [
        'DUBAI/RIYADH, March 10 (Reuters) - Iran and Saudi Arabia agreed on Friday to restore ties that they cut in 2016 and to open their embassies within two months.',
      ],
      [
        'The deal was signed in Beijing by ',
        { link: 'Ali' },
        " Shamkhani, secretary of Iran's Supreme National Security Council, and Musaad bin Mohammed Al-Aiban, the Saudi national security adviser.",
      ],
      [
        "Riyadh had cut ties after protesters stormed its embassy in Tehran over the execution of the Shi'ite cleric Nimr al-Nimr.",
      ],
      ['Iraq and Oman had been hosts to earlier rounds of talks.'],
      [
        'The two back opposite sides in the war in Yemen, where Saudi Arabia leads a coalition against the ',
        { link: 'Houthis' },
        '.',
      ],
      ['Saudi Arabia blamed Iran for the attack of 2019 on its oil plants at Abqaiq, which Tehran denied.'],
      ["China's top diplomat, Wang Yi, called the deal a victory for dialogue."],
      [
        'John Kirby, a spokesman of the White House, said Washington would welcome any step to end the war in Yemen.',
      ],
    ],
  },
  [OTHER_PATH]: {
    title: 'Foreign ministers of Iran and Saudi Arabia meet in Beijing',
    published: '2023-04-06T05:10:00Z',
    paragraphs: [
      [
        'BEIJING/DUBAI, April 6 (Reuters) - The foreign ministers of Iran and Saudi Arabia met in Beijing on Thursday, the first to do so in more than seven years.',
      ],
      [
        'Hossein ',
        { link: 'Amirabdollahian' },
        ' of Iran and Prince Faisal bin Farhan of Saudi Arabia talked about embassies, flights and visas.',
      ],
      ["China's foreign minister, Qin Gang, stood between them as they shook hands."],
      ['State news agency IRNA said delegations would look at embassies in both capitals.'],
    ],
  },
};

// What the page's commands put in.

export const REWRITTEN: Parts = [
  "Baghdad and Muscat had been hosts before. Iraq's foreign ministry welcomed the deal.",
];
export const INSERTED: Parts = [
  'Israel had no comment. Prime Minister Benjamin Netanyahu was on a visit to Rome.',
];
export const APPENDED: readonly Parts[] = [
  ['The Lebanese group Hezbollah, which Iran backs, called the deal a good development.'],
  ['The United Arab Emirates, which had sent its ambassador back to Tehran in 2022, welcomed it too.'],
];
