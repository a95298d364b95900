/** Offices that outrank others held at the same time: a king who is also prime minister is first of all the king. */
const RANKS: readonly RegExp[] = [
  /^(supreme leader|king|queen|emir|sultan|pope|caliph)\b/i,
  /^(president|chancellor|acting president|interim president|ruler)\b/i,
  /^(prime minister|acting prime minister|interim prime minister|caretaker prime minister|chairman of the presidential)/i,
  /^(crown prince|vice president|first vice president|deputy prime minister|secretary of state|u\.s\. secretary|secretary-general)/i,
  /\bminister\b|^(leader|head|chief|speaker|director|commander)\b/i,
];

/** Heads of state and government rank so high or higher. */
export const HEADS_RANK = 2;

/** 0 for the highest; offices of no rank come last. */
export function officeRank(title: string): number {
  const rank = RANKS.findIndex((pattern) => pattern.test(title));
  return rank === -1 ? RANKS.length : rank;
}
