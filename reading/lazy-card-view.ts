import type { CreateCardView } from './card-script';
import type { CardView, CardViewOptions, ShownCard } from './card-view';

export interface LazyCardView extends CardView {
  /** Fetches the card's script, so that it is there when a card is first asked for. */
  prepare(): void;
}

/** A card view whose script comes later: what is to be shown meanwhile is shown when it has come, if still wanted. */
export function createLazyCardView(
  load: () => Promise<CreateCardView>,
  options: CardViewOptions,
  signal: AbortSignal,
): LazyCardView {
  let view: CardView | undefined;
  let loading: Promise<void> | undefined;
  let wanted: ShownCard | undefined;

  function prepare(): Promise<void> {
    loading ??= load().then(
      (create) => {
        if (signal.aborted) return;
        view = create(options);
        if (wanted) view.show(wanted);
        wanted = undefined;
      },
      (error: unknown) => {
        // After an update of the extension; the next card tries again.
        loading = undefined;
        wanted = undefined;
        console.debug('Dateline:', error);
      },
    );
    return loading;
  }

  return {
    prepare,
    contains: (event) => view?.contains(event) ?? false,
    rect: () => view?.rect(),
    show(card) {
      if (view) return view.show(card);
      wanted = card;
      prepare();
    },
    hide() {
      wanted = undefined;
      view?.hide();
    },
    peel: () => view?.peel() ?? false,
    scrolled: () => view?.scrolled(),
    resized: () => view?.resized(),
    uncover: (focused) => view?.uncover(focused),
    destroy: () => view?.destroy(),
  };
}
