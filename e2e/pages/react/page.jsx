import { FIRST_PATH, SECTION_PATH, STORIES } from './stories.ts';

/** What the page shows before any command: the server's state, and the client's while it hydrates. */
export const INITIAL = {
  path: FIRST_PATH,
  paragraphs: STORIES[FIRST_PATH].paragraphs.map((parts, id) => ({ id, parts })),
  fontSize: undefined,
  /** Raised to make React throw the paragraphs away and build them anew. */
  copy: 0,
};

export function Page({ state }) {
  return (
    <>
      <header data-testid="SiteHeader" className="site-header__site-header__1xs-V">
        <nav aria-label="Main">
          <ul>
            <li>
              <a data-testid="Body" href={SECTION_PATH}>
                Middle East
              </a>
            </li>
            <li>
              <a data-testid="Body" href="/business/">
                Business
              </a>
            </li>
          </ul>
        </nav>
      </header>
      {STORIES[state.path] ? <Story state={state} story={STORIES[state.path]} /> : <Section />}
      <footer data-testid="SiteFooter">
        <p data-testid="Body">All quotes delayed a minimum of 15 minutes.</p>
      </footer>
    </>
  );
}

function Story({ state, story }) {
  return (
    <main id="main-content">
      <article data-testid="Article" className="article__container__2MUeZ">
        <div className="article-header__heading__15OpQ">
          <h1 data-testid="Heading">{story.title}</h1>
          <time data-testid="Body">
            <span className="date-line__date___kNbY">Updated a while ago</span>
          </time>
        </div>
        <div data-testid="ArticleBody" className="article-body__wrapper__3IxHM">
          <div className="article-body__content__17Yit">
            {state.paragraphs.map((paragraph, index) => (
              <Paragraph
                key={`${state.path} ${state.copy} ${paragraph.id}`}
                index={index}
                parts={paragraph.parts}
                fontSize={state.fontSize}
              />
            ))}
            <p data-testid="SignOff">Reporting by Ann Example; Editing by Lee Placeholder</p>
          </div>
        </div>
      </article>
      <aside data-testid="ReadNext">
        <h2 data-testid="Heading">Read Next</h2>
        <p data-testid="Body">
          Lebanon is still without a president, and its lawmakers have met eleven times.
        </p>
      </aside>
    </main>
  );
}

function Paragraph({ index, parts, fontSize }) {
  return (
    <>
      <div
        data-testid={`paragraph-${index}`}
        className="text__text__1FZLe article-body__paragraph__2-BtD"
        style={fontSize ? { fontSize: `${fontSize}px` } : undefined}
      >
        {parts.map((part) =>
          typeof part === 'string' ? (
            part
          ) : (
            <a key={part.link} data-testid="Link" href="/search">
              {part.link}
            </a>
          ),
        )}
      </div>
      {index % 3 === 1 && (
        <div data-testid="ResponsiveAdSlot" className="ad-slot__container__FEnoz" suppressHydrationWarning />
      )}
    </>
  );
}

function Section() {
  return (
    <main id="main-content">
      <h1 data-testid="Heading">Middle East</h1>
      <ul>
        {Object.entries(STORIES).map(([path, { title }]) => (
          <li key={path} data-testid="StoryCard">
            <h3 data-testid="Heading">
              <a data-testid="Link" href={path}>
                {title}
              </a>
            </h3>
          </li>
        ))}
      </ul>
    </main>
  );
}
