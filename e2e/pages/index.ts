import type { Day } from '../../dataset/partial-date';

/** A page of our own in the markup of one generation of Reuters' site, and what is to be found on it. */
export interface SamplePage {
  /** In this folder. */
  readonly file: string;
  /** Where the tests serve it. */
  readonly address: string;
  /** As docs and code call it: G1 (2008) to G5c (2026). */
  readonly generation: string;
  readonly story: boolean;
  /** Missing on a story: the page names no day. */
  readonly date?: Day;
  readonly paragraphs?: number;
  readonly subheads?: number;
  readonly items?: number;
}

/** Every sample page. All sentences are ours; the events are real, and true to the page's date. */
export const PAGES: readonly SamplePage[] = [
  {
    file: 'g1-2010.html',
    address: 'http://www.reuters.com/article/idUSTRE6581HK20100609',
    generation: 'G1',
    story: true,
    date: '2010-06-09',
    paragraphs: 12,
    subheads: 1,
  },
  {
    file: 'g1-2011-pre.html',
    address: 'http://in.reuters.com/article/2011/08/18/syria-usa-idINN1E77H0FN20110818',
    generation: 'G1',
    story: true,
    date: '2011-08-18',
    paragraphs: 10,
    subheads: 1,
  },
  {
    file: 'uk-edition-2012.html',
    address: 'http://uk.reuters.com/article/2012/08/03/uk-syria-un-idUKBRE8720QZ20120803',
    generation: 'G1',
    story: true,
    date: '2012-08-03',
    paragraphs: 11,
    subheads: 1,
  },
  {
    file: 'g1-2014-br.html',
    address: 'http://af.reuters.com/article/worldNews/idAFKBN0H31OU20140908',
    generation: 'G1',
    story: true,
    date: '2014-09-08',
    paragraphs: 11,
    subheads: 1,
  },
  {
    file: 'g2-2016.html',
    address: 'http://www.reuters.com/article/us-iran-nuclear-obama-idUSKCN0UV0LW',
    generation: 'G2',
    story: true,
    date: '2016-01-17',
    paragraphs: 11,
    subheads: 1,
  },
  {
    file: 'mobile-2017.html',
    address: 'http://mobile.reuters.com/article/idUSKBN1CL0HB',
    generation: 'mobile',
    story: true,
    date: '2017-10-16',
    paragraphs: 11,
  },
  {
    file: 'wider-image-2018.html',
    address: 'https://widerimage.reuters.com/story/in-mosul-a-year-after-the-battle',
    generation: 'Wider Image',
    story: true,
    paragraphs: 9,
    subheads: 1,
  },
  {
    file: 'amp-2019.html',
    address: 'https://www.reuters.com/article/amp/idUSKBN1VZ01N',
    generation: 'AMP',
    story: true,
    date: '2019-09-14',
    paragraphs: 10,
    subheads: 1,
  },
  {
    file: 'g3-2019.html',
    address:
      'https://www.reuters.com/article/us-syria-security-turkey-usa/turkey-agrees-to-pause-its-offensive-idUSKBN1WW1GZ',
    generation: 'G3',
    story: true,
    date: '2019-10-17',
    paragraphs: 10,
    subheads: 1,
    items: 2,
  },
  {
    file: 'g4-2021.html',
    address: 'https://www.reuters.com/article/us-iran-nuclear-idUSKBN2C01LV',
    generation: 'G4',
    story: true,
    date: '2021-04-13',
    paragraphs: 9,
    subheads: 1,
    items: 2,
  },
  {
    file: 'g5a-2022.html',
    address:
      'https://www.reuters.com/world/middle-east/yemens-president-hands-powers-council-truce-holds-2022-04-07/',
    generation: 'G5a',
    story: true,
    date: '2022-04-07',
    paragraphs: 10,
    subheads: 1,
  },
  {
    file: 'g5b-2024.html',
    address:
      'https://www.reuters.com/world/middle-east/israel-says-it-beat-back-irans-first-direct-attack-2024-04-14/',
    generation: 'G5b',
    story: true,
    date: '2024-04-14',
    paragraphs: 10,
    subheads: 1,
    items: 3,
  },
  {
    file: 'live-2024.html',
    address: 'https://www.reuters.com/world/middle-east/syria-live-rebels-take-damascus-assad-flees-moscow/',
    generation: 'live',
    story: true,
    date: '2024-12-08',
    paragraphs: 10,
    subheads: 6,
  },
  {
    file: 'g5c-2025.html',
    address:
      'https://www.reuters.com/world/middle-east/un-sanctions-iran-return-decade-after-nuclear-deal-2025-09-28/',
    generation: 'G5c',
    story: true,
    date: '2025-09-28',
    paragraphs: 9,
    subheads: 1,
    items: 3,
  },
  { file: 'home.html', address: 'https://www.reuters.com/', generation: 'home', story: false },
  {
    file: 'section.html',
    address: 'https://www.reuters.com/subjects/middle-east',
    generation: 'section',
    story: false,
  },
  {
    file: 'topic.html',
    address: 'https://www.reuters.com/world/middle-east/',
    generation: 'topic',
    story: false,
  },
  {
    file: 'video.html',
    address: 'https://www.reuters.com/video/watch/idRW412814042024RP1/',
    generation: 'video',
    story: false,
  },
  {
    file: 'gallery.html',
    address: 'https://www.reuters.com/pictures/ramadan-ruins-gaza-2024-03-12/',
    generation: 'gallery',
    story: false,
  },
  {
    file: 'graphics.html',
    address: 'https://www.reuters.com/graphics/MIDEAST-IRAN/DRONES/klpylwdjbvg/',
    generation: 'graphics',
    story: false,
  },
  {
    file: 'bot-wall.html',
    address: 'https://www.reuters.com/world/middle-east/kept-from-readers-2024-03-07/',
    generation: 'bot wall',
    story: false,
  },
];
