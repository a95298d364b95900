import type { WelcomePageProps } from '../../components/WelcomePage';

const page: WelcomePageProps = {
  permitted: true,
  keys: { next: 'Alt+Shift+N', previous: 'Alt+Shift+P', open: 'Alt+Shift+X' },
  onAllow: async () => false,
  onOptions: () => {},
};

/** The welcome page in states worth looking at. */
export const WELCOMES: Readonly<Record<string, WelcomePageProps>> = {
  permitted: page,
  'no-permission': { ...page, permitted: false, keys: { next: '', previous: '', open: '' } },
};
