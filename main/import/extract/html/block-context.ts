import type { HtmlElement } from './html-page.ts';

/** What stands among an article on a page without being of it. */
export type Surroundings = 'caption' | 'navigation' | 'related' | 'promo';

const word = (words: string): RegExp => new RegExp(`(?:^|[-_\\s])(?:${words})(?=$|[-_\\s\\d])`, 'i');

/** Words in the `class` and `id` of elements, as the makers of pages use them all over the world. */
const markedBy: readonly (readonly [kind: Surroundings, words: RegExp])[] = [
  [
    'caption',
    word(
      '(?:wp-|img-?|image-?|photo-?|picture-?|media-?|figure-?)?(?:caption|credits?|copyright)(?:-text)?|caption-text|fotocredit|bildunterschrift|legend',
    ),
  ],
  [
    'related',
    word(
      'related(?:-?(?:posts?|articles?|news|stories|links?|content|topics?|items?|wrap(?:per)?|box|block))?|relatedposts|more-?(?:news|stories|articles|on)|read-?(?:more|also|next)|see-?also|recommend(?:ed|ations?)|you-?may-?(?:also-?)?like|most-?(?:read|popular|viewed)|popular(?:-?posts?)?|trending|outbrain|taboola|zergnet|mgid|similar(?:-?posts?)?|interesting-?articles|lnkrel|article-?list|post-?navigation|nav-?links|next-?post|prev(?:ious)?-?post',
    ),
  ],
  [
    'navigation',
    word(
      'share|shar(?:e-?)?bar|sharing|sharedaddy|share-?(?:buttons?|links?|tools?|icons?)|social(?:-?(?:media|share|links?|icons?|bar|buttons?|tools?))?|addthis|addtoany|a2a|breadcrumbs?|pagination|pager|page-?links|tag-?(?:list|links|cloud)|tags(?:-?links)?|toolbar|print-?(?:link|button)|skip-?link|jump-?links?|toc|table-?of-?contents|byline-?social|entry-?(?:footer|utility)|post-?(?:tags|footer|meta-?bottom)',
    ),
  ],
  [
    'promo',
    word(
      'newsletters?|subscri(?:be|ption|bers?)|sign-?up|paywall-?(?:box|message|notice|prompt|overlay|form)|promo(?:tion)?s?|advert(?:s|ising|isements?|orial)?|adslot|ad-?(?:container|slot|wrap(?:per)?|unit|box|label)|sponsor(?:ed|s)?|cookie-?(?:law|consent|notice|banner|bar|policy|message|warning|hinweis)|cookies?|consent|gdpr|donat(?:e|ion)s?|app-?(?:download|banner|promo)|author-?(?:bio|box|info|description|desc|profile|card)|about-?(?:the-?)?author|post-?author|saboxplugin-?\\w*|bio-?box|comments?(?:-?(?:area|list|section|form|wrap(?:per)?|respond|block|box))?|respond|disqus(?:_thread)?|feedback|survey|(?:editorial-?)?disclosure|(?:content|embed)-?blocker|app-?section(?:-\\w+)?|login|log-?in|sign-?in|register|registration',
    ),
  ],
];

const surroundingElements: Readonly<Record<string, Surroundings>> = {
  figcaption: 'caption',
  nav: 'navigation',
  'amp-sidebar': 'navigation',
  'amp-consent': 'promo',
  'amp-user-notification': 'promo',
  menu: 'navigation',
  footer: 'navigation',
  aside: 'related',
  dialog: 'promo',
};

const surroundingRoles: Readonly<Record<string, Surroundings>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  toolbar: 'navigation',
  complementary: 'related',
  dialog: 'promo',
  alertdialog: 'promo',
};

function kindOf(element: HtmlElement): Surroundings | null {
  const { name, attributes } = element;
  const byName = surroundingElements[name] ?? surroundingRoles[attributes['role'] ?? ''];
  if (byName !== undefined) return byName;
  const marks = `${attributes['class'] ?? ''} ${shortId(attributes['id'] ?? '')}`.slice(0, longestMarks);
  if (marks.length < 3 || name === 'body' || name === 'article' || name === 'main') return null;
  return (
    markedBy.find(([, words]) => words.test(marks))?.[0] ?? (isBesideText(element) ? 'navigation' : null)
  );
}

/** A column beside the text. Only as a whole name: «content-sidebar-wrap» holds the text as well. */
const besideText =
  /(?:^|\s)(?:side-?bar|widget-?area|(?:left|right|primary|secondary|main|blog|page)-?side-?bar|side-?bar-?(?:left|right|primary|secondary|main|widgets?|\d))(?=$|\s)/i;

/** True for a column that is made to stand beside the text of a page. */
export const isBesideText = ({ attributes }: HtmlElement): boolean =>
  besideText.test(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.slice(0, longestMarks));

const neverText = word(
  'cookie-?(?:law|consent|notice|banner|bar|policy|message|warning|hinweis)|consent|gdpr|comment-?respond|respond',
);

/** True for parts that only ask something of the reader, on any page: for cookies, for a comment. */
export function isQuestion({ name, attributes }: HtmlElement): boolean {
  if (name === 'body' || name === 'article' || name === 'main') return false;
  const { class: classes = '', id = '' } = attributes;
  return (classes !== '' || id !== '') && neverText.test(`${classes} ${shortId(id)}`.slice(0, longestMarks));
}

/** An identifier of many words is made of a heading's, which may speak of anything. */
const shortId = (id: string): string => (id.length > 80 || id.split(/[-_]/).length > 3 ? '' : id);

const longestMarks = 500;

/** What an element is part of, with the element around it that says so. */
export interface ElementContext {
  readonly kind: Surroundings;
  readonly element: HtmlElement;
}

/** Tells what an element is part of by itself and those around it, up to `within` (null: all); null where none says so. */
export type ContextReader = (element: HtmlElement, within: HtmlElement | null) => ElementContext | null;

/** A reader that looks at each element once; what `named` says of an element holds. */
export function createContextReader(named: ReadonlyMap<HtmlElement, Surroundings>): ContextReader {
  const known = new Map<HtmlElement, Surroundings | null>(named);
  return (element, within) => {
    for (let at: HtmlElement | null = element; at !== null && at !== within; at = at.parent) {
      let kind = known.get(at);
      if (kind === undefined) known.set(at, (kind = kindOf(at)));
      if (kind !== null) return { kind, element: at };
    }
    return null;
  };
}
