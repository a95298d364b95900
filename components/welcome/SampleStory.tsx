import { welcomeWords } from '../../locales/welcome';

/** As the page's head has it: Dateline reads it there, as on any page. */
export const SAMPLE_DATE = '2014-09-16';

/**
 * A story on our own page that Dateline reads as it reads all others: the marks of paragraphs are those of
 * reuters.com, and `entrypoints/welcome/index.html` has the date.
 */
export function SampleStory() {
  const { published, headline, paragraphs } = welcomeWords.sample;
  return (
    <article class="sample" lang="en">
      <h1>{headline}</h1>
      <time dateTime={SAMPLE_DATE}>{published}</time>
      <div data-testid="ArticleBody">
        {paragraphs.map((text, index) => (
          <p key={text} data-testid={`paragraph-${index}`}>
            {text}
          </p>
        ))}
      </div>
    </article>
  );
}
