import { Fragment } from 'preact';

/** Keys pressed together, as a browser writes them: 'Alt+Shift+N', on a Mac '⌥⇧N'. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span class="key-set">
      {keys.split('+').map((key, index) => (
        <Fragment key={key}>
          {index > 0 && '+'}
          <kbd>{key}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
