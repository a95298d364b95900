import type { Card } from '../dataset/card';
import { lifeSpan, pastSpan, roleSpan } from '../locales/role-span';
import { RoleLine } from './RoleLine';

const MAX_ROLES = 3; // a head of state may hold ten offices: the most telling come first
const MAX_PAST = 2;

/** What the entry is on the card's date; if nothing, the gloss and what it was before. */
export function RoleLines({ card }: { readonly card: Card }) {
  const { roles, past, date, gloss } = card;
  const life = lifeSpan(card);
  if (roles.length > 0) {
    return (
      <div class="roles">
        {roles.slice(0, MAX_ROLES).map((role, index) => (
          <RoleLine
            key={role.text}
            text={role.text}
            span={roleSpan(role, date, index > 0)}
            certainty={role.certainty}
            minor={index > 0}
          />
        ))}
        {life && <RoleLine span={life} />}
      </div>
    );
  }
  return (
    <div class="roles">
      <RoleLine text={gloss} span={life ?? ''} />
      {past.slice(0, MAX_PAST).map((role) => (
        <RoleLine key={`${role.text} ${role.since}`} text={role.text} span={pastSpan(role, date)} minor />
      ))}
    </div>
  );
}
