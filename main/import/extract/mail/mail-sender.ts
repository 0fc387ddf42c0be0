import { looksLikeOutlet } from '#shared/analysis/articles/name-lines.ts';
import { isPaperTitle } from '#shared/analysis/articles/outlet-names.ts';
import { foldText } from '#shared/text/normalise.ts';
import { decodeHeaderText } from './header-text.ts';
import type { MailHeader } from './mail-header.ts';
import { parseMailboxes } from './mailboxes.ts';
import type { Mailbox } from './mailboxes.ts';

/** Who wrote and who published a mail; null where it does not say. */
export interface MailSender {
  readonly author: string | null;
  readonly outlet: string | null;
}

/** Addresses from which nobody writes in person. */
const impersonal =
  /^(?:no-?reply|do-?not-?reply|news(?:letters?|room|desk)?|alerts?|info|press|media|mailer|digest|updates?|editor(?:s|ial)?|notifications?|googlealerts-noreply|nashra|akhbar)(?:[._+-]|@)/i;
const nameAtOutlet = /^(?<author>\S+(?:\s+\S+){0,3}?)\s+(?:at|from|من)\s+(?<outlet>.{2,80})$/iu;
const noPerson =
  /\b(?:the|news|newsletter|brief(?:ing)?|daily|weekly|morning|evening|alerts?|team)\b|نشرة|نشره|أخبار|اخبار|موجز|تنبيه|فريق/iu;

/** True if programs send the mail to many: a newsletter, an alert, a list. */
const isSentToMany = (header: MailHeader): boolean =>
  header.first('list-unsubscribe') !== null ||
  header.first('list-id') !== null ||
  /^(?:bulk|list)$/i.test(header.first('precedence') ?? '');

/**
 * Reads who a mail is from: a person is its author, a newsletter or whoever is named like an outlet its outlet, a list
 * that people write to the outlet of theirs. `opening` is its subject and its first words.
 */
export function readSender(
  header: MailHeader,
  { charset, opening }: { readonly charset: string | null; readonly opening: string },
): MailSender {
  const [from] = parseMailboxes(header.first('from') ?? header.first('sender') ?? '', charset);
  if (from === undefined) return { author: null, outlet: null };
  if (header.first('list-post') !== null && /mailto:/i.test(header.first('list-post') ?? ''))
    return { author: withoutVia(nameOf(from)), outlet: listName(header, charset) };
  const name = nameOf(from);
  if (isSentToMany(header) || impersonal.test(from.address) || isNewsletter(name, opening))
    return senderOfMany(name);
  return senderByName(name);
}

const beforeName =
  /(?:^|\s)(?:نشره|النشره|موجز|صحيفه|مجله|موقع|newsletter|bulletin)\s*(?:of|from|من)?[\s:،«"-]*$/;
const behindName =
  /^["»']?(?:'?s)?[\s:–-]*(?:newsletter|news|briefing|digest|bulletin|daily|weekly)(?=\s|\p{P}|$)/u;

/** True where the mail calls itself by the name of its sender: «نشرة صباح المدينة», "The Quay Letter newsletter". */
function isNewsletter(name: string | null, opening: string): boolean {
  const [folded, wanted] = [foldText(opening), foldText(name ?? '').trim()];
  if (wanted.length < 3) return false;
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const isNamed =
      beforeName.test(folded.slice(Math.max(0, at - 40), at)) ||
      behindName.test(folded.slice(at + wanted.length, at + wanted.length + 40));
    if (isNamed) return true;
  }
  return false;
}

/** The same for a line such as «Name <address>» or «Name [mailto:address]» above a mail that is passed on. */
export function readForwardedSender(line: string | null): MailSender {
  const [, name = '', address = ''] =
    /^(.*?)\s*(?:[<[(](?:mailto:)?([^<>[\]()\s]*@[^<>[\]()\s]*)[>\])].*)?$/s.exec(line ?? '') ?? [];
  const plain = name.replace(
    /^[\s"'“”\u200e\u200f\u202a-\u202e\u2066-\u2069]+|[\s"'“”\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/g,
    '',
  );
  const person = plain === '' || plain.includes('@') ? null : plain;
  return impersonal.test(address) ? senderOfMany(person) : senderByName(person);
}

const nameOf = ({ name }: Mailbox): string | null => (name === '' || /^\S+@\S+$/.test(name) ? null : name);

const withoutVia = (name: string | null): string | null =>
  name?.replace(/\s+(?:via|عبر)\s+.+$/iu, '') ?? null;

/** Given names that are words of outlets' names as well («نداء الوطن»). */
const givenName = /^(?:نداء|عين)\s+\S+$/u;
const namesBorder = /\s+[-–—|]\s+|\s*[|،,(]\s*/u;

const isOutletName = (name: string): boolean =>
  noPerson.test(name) || isPaperTitle(foldText(name)) || (looksLikeOutlet(name) && !givenName.test(name));

/** Tells people from outlets by their names alone; some write both: «Salma Nour - The Daily Bridge». */
function senderByName(name: string | null): MailSender {
  if (name === null) return { author: null, outlet: null };
  const [first = '', second = '', ...more] = name.replace(/\)\s*$/, '').split(namesBorder);
  const isPair = first !== '' && second !== '' && more.length === 0;
  if (isPair && isOutletName(first) !== isOutletName(second))
    return isOutletName(first) ? { author: second, outlet: first } : { author: first, outlet: second };
  return isOutletName(name) ? senderOfMany(name) : { author: name, outlet: null };
}

function senderOfMany(name: string | null): MailSender {
  const { author, outlet } = nameAtOutlet.exec(name ?? '')?.groups ?? {};
  const isPerson = author !== undefined && outlet !== undefined && !noPerson.test(author);
  return isPerson ? { author, outlet } : { author: null, outlet: name };
}

/** The name of a list (RFC 2919), which stands before its id. */
function listName(header: MailHeader, charset: string | null): string | null {
  const [, name = '', id = ''] = /^([^<]*)<([^<>]*)>/.exec(header.first('list-id') ?? '') ?? [];
  const plain = decodeHeaderText(name, charset).replace(/^"|"$/g, '').trim();
  return plain !== '' ? plain : id === '' ? null : id;
}
