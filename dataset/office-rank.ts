/** Offices that outrank others held at the same time: a king who is also prime minister is first of all the king. */
const RANKS: readonly RegExp[] = [
  /^(supreme leader|king|queen|emir|sultan|pope|caliph)\b/i,
  ranked('president|chancellor|ruler|head of state|co-president'),
  ranked('prime minister|head of government|chairman of the presidential'),
  /^(crown prince|vice president|first vice president|deputy prime minister|secretary of state|u\.s\. secretary|secretary-general)/i,
  /\bminister\b|^(leader|head|chief|speaker|director|commander)\b/i,
];

/** An office that ranks the same for whoever holds it for the time being: 'Transitional president of Gabon'. */
function ranked(titles: string): RegExp {
  return new RegExp(
    `^(?:(?:acting|interim|transitional|provisional|caretaker|military) )?(?:${titles})\\b`,
    'i',
  );
}

/** Heads of state and government rank so high or higher. */
export const HEADS_RANK = 2;

/** 0 for the highest; offices of no rank come last. */
export function officeRank(title: string): number {
  const rank = RANKS.findIndex((pattern) => pattern.test(title));
  return rank === -1 ? RANKS.length : rank;
}
