/** What sites put between the paragraphs of an article, word for word or as a beginning. */
const ALONE =
  /^(?:advertisement|sponsored content|skip to (?:main )?content|share this (?:article|story|page)|copy link|print this page|view gallery|show key events only|this live blog is now closed|please turn on javascript to use this feature|related (?:articles?|stories|topics|news|links)|most (?:read|viewed|popular)|read more|loading)[.:…]*$/i
const LEADING =
  /^(?:read (?:more|also|next)|also read|see also|related|more on this story|don't miss|recommended)\s*[:|»]/i
/** "15.02 EAT", "2:15 pm": what stands above a post of a live page. */
const CLOCK = /^\d{1,2}[.:]\d{2}(?::\d{2})? ?(?:[ap]\.?m\.?)? ?(?:[A-Z]{2,5})?$/

/** Takes a paragraph and says whether it is furniture of the site, no words of the article. */
export const isFurniture = (paragraph: string): boolean =>
  paragraph.length < 200 && (ALONE.test(paragraph) || LEADING.test(paragraph) || CLOCK.test(paragraph))
