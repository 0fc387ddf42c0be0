const announcerSelector = 'body > [data-live-announcer]';
const messagesSelector = '[aria-live="assertive"] > *';

/**
 * Takes away what React Aria is about to say of how many suggestions a field has, before it is heard: it says so after nearly each
 * letter, over whatever is being read, and in Arabic with the wrong form of the noun. What it says of a suggestion that is gone to
 * stays, and so does what it says of anything else than this field. Returns how to end it.
 */
export function quietCounts(input: HTMLInputElement): () => void {
  const quiet = (): void => {
    const isAtSuggestion = input.hasAttribute('aria-activedescendant');
    if (isAtSuggestion || document.activeElement !== input) return;
    for (const message of document.querySelectorAll(`${announcerSelector} ${messagesSelector}`))
      message.remove();
  };
  const messages = new MutationObserver(quiet);
  // It is made with the first message, which comes a moment later.
  const follow = (): void => {
    const announcer = document.querySelector(announcerSelector);
    if (announcer) messages.observe(announcer, { childList: true, subtree: true });
  };
  const body = new MutationObserver(follow);
  body.observe(document.body, { childList: true });
  follow();
  return () => {
    body.disconnect();
    messages.disconnect();
  };
}
