import { WelcomePage } from '../../components/WelcomePage';
import { WELCOMES } from './example-welcome';

/** A welcome page; its sample is marked only where Dateline runs. */
export async function showWelcome(title: string) {
  await import('../../components/welcome.css');
  const page = WELCOMES[title];
  if (!page) throw new Error(`No welcome ‘${title}’; there are ${Object.keys(WELCOMES).join(', ')}`);
  return <WelcomePage {...page} />;
}
