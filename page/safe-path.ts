import type { Point, Rect } from './rect';

const SLACK_PX = 4; // a hand does not move in straight lines

/**
 * Is the pointer on its way from a mention to the card above or below? The way is the triangle between the
 * point where it was last on the mention and the near edge of the card, some pixels wider all round.
 */
export function isOnWay(left: Point, card: Rect, now: Point): boolean {
  const above = card.bottom <= left.y;
  const whole = Math.max(above ? left.y - card.bottom : card.top - left.y, 1);
  const gone = above ? left.y - now.y : now.y - left.y;
  if (gone < -SLACK_PX || gone > whole + SLACK_PX) return false;
  const share = Math.min(Math.max(gone / whole, 0), 1);
  const leftmost = left.x + (card.left - left.x) * share;
  const rightmost = left.x + (card.right - left.x) * share;
  return now.x >= leftmost - SLACK_PX && now.x <= rightmost + SLACK_PX;
}
