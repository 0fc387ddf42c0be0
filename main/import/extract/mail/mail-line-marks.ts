/** Signs that mail programs and people put around lines: quotation, emphasis, direction. */
const decoration =
  /^[>\s*\u200e\u200f\u202a-\u202e\u2066-\u2069]+|[\s*\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/g;

/** A line without what mail programs put around it. */
export const bareLine = (line: string): string => line.replace(decoration, '');

/** «---------- Forwarded message ---------», «Begin forwarded message:» and the like. */
const forwardMark = new RegExp(
  [
    String.raw`^-{2,} ?(?:forwarded (?:message|by .*)|original message (?:follows)?|message transf[ée]r[ée]|mensaje reenviado|weitergeleitete nachricht|[iİ]letilen ileti|(?:ال)?رسال[ةه] (?:ال)?(?:محو[ّ]?ل[ةه]|معاد توجيهها|تمت? [إا]عاد[ةه] توجيهها|موج[ّ]?ه[ةه])|تمت [إا]عاد[ةه] توجيه (?:ال)?رسال[ةه]) ?-{2,}$`,
    String.raw`^(?:begin forwarded message|d[ée]but du message r[ée]exp[ée]di[ée]|anfang der weitergeleiteten nachricht|inicio del mensaje reenviado|(?:بداي[ةه]|بدء) (?:ال)?رسال[ةه] (?:ال)?(?:محو[ّ]?ل[ةه]|معاد توجيهها|تمت [إا]عاد[ةه] توجيهها|موج[ّ]?ه[ةه]|التي (?:تمت [إا]عاد[ةه]|[أا]عيد) توجيهها)) ?[:：]$`,
  ].join('|'),
  'iu',
);

/** «-----Original Message-----»: above what is answered and above what is passed on. */
const originalMark =
  /^-{2,} ?(?:original message|original appointment|message d'origine|mensaje original|urspr[üu]ngliche nachricht|orijinal ileti|(?:ال)?رسال[ةه] (?:ال)?[أا]صلي[ةه]) ?-{2,}$|^_{20,}$/iu;

/** Marks begin with lines or end in a colon: asked first, because it is asked of every line. */
const mayBeMark = /[-_]{2}|[:：]\s*$/;

export type MarkKind = 'forward' | 'original';

/** What a line announces that stands above another mail; null for all other lines. */
export function readMark(line: string): MarkKind | null {
  if (line.length > 120 || !mayBeMark.test(line)) return null;
  const bare = bareLine(line);
  if (forwardMark.test(bare)) return 'forward';
  return originalMark.test(bare) ? 'original' : null;
}

/** The fields of a mail as programs write them above what they pass on. */
export type FieldName = 'from' | 'date' | 'subject' | 'other';

const labels: Readonly<Record<string, FieldName>> = Object.fromEntries(
  (
    [
      ['from', 'from de von da gönderen kimden от من المرسل'],
      [
        'date',
        'date sent envoyé gesendet datum fecha enviado data inviato tarih gönderme-tarihi дата отправлено التاريخ تاريخ ‏تاريخ أرسلت الإرسال تم-الإرسال تاريخ-الإرسال مرسل',
      ],
      ['subject', 'subject objet betreff asunto oggetto assunto konu тема الموضوع موضوع العنوان'],
      [
        'other',
        'to cc bcc reply-to à an cópia para kime bilgi кому копия إلى الى نسخة نسخه نسخة-إلى رد-إلى importance attachments المرفقات organization resent-from',
      ],
    ] as const
  ).flatMap(([name, words]) =>
    words.split(' ').map(word => [word.replaceAll('-', ' ').replace(/[\u200e\u200f]/g, ''), name] as const),
  ),
);

const labelled = /^([\p{L}\p{M}][\p{L}\p{M} -]{0,24}?)[ \u00a0*]*[:：][\s*\u200e\u200f]*(.*)$/su;

export interface FieldLine {
  readonly name: FieldName;
  readonly value: string;
}

/** A line «From: …», «من: …»; null for any other. */
export function readFieldLine(line: string): FieldLine | null {
  if (line.length > 1000 || !/[:：]/.test(line.slice(0, 60))) return null;
  const [, label = '', value = ''] = labelled.exec(bareLine(line)) ?? [];
  const key = label.toLowerCase().replace(/-/g, ' ').trim();
  const name = Object.hasOwn(labels, key) ? labels[key] : undefined;
  return name === undefined ? null : { name, value: value.trim() };
}

/** «On Monday …, Name wrote:», «كتب فلان في …:», as it stands above what is answered. */
const attribution = new RegExp(
  [
    String.raw`^(?:on|le|am|el|il|em|op|den|dnia)\s.{6,300}\s(?:wrote|a\s[ée]crit|schrieb(?:\s.{1,100})?|escribi[óo]|ha\sscritto|escreveu|schreef|skrev|pisze)\s?[:：]$`,
    String.raw`^.{6,300}(?:tarihinde|şunu)\s.{0,200}yazd[ıi]\s?[:：]$`,
    String.raw`^(?:في|بتاريخ|يوم)\s.{6,300}\s?(?:كتبت?|كتب/ت|كتب\(ت\))(?:\s.{1,200})?\s?[:：]$`,
    String.raw`^(?:كتبت?|كتب/ت|كتب\(ت\))\s.{2,200}\s(?:في|بتاريخ|يوم)\s.{4,200}[:：]$`,
  ].join('|'),
  'isu',
);

/** The same without the words that open it: any line may end so. */
const bareAttribution = /^.{2,200}\s(?:wrote|كتبت?|пишет|написала?|писала?)\s?[:：]$/isu;

/**
 * Whether lines, joined, say who wrote what is quoted below them. `isQuoteBelow`: marks of quotation follow, so less is
 * asked; `isOneLine`: it stands in a line of its own, so that none of it can belong to the text above.
 */
export function isAttribution(
  text: string,
  { isQuoteBelow, isOneLine }: { readonly isQuoteBelow: boolean; readonly isOneLine: boolean },
): boolean {
  const bare = bareLine(text).replace(/\s+/g, ' ');
  if (bare.length < 8 || bare.length > 300 || !/[:：]$/.test(bare)) return false;
  if (!attribution.test(bare) && !(isOneLine && bareAttribution.test(bare))) return false;
  return isQuoteBelow || /[@<]|\d:\d{2}/.test(bare);
}

/** «Sent from my phone», as it stands at the end. */
const deviceLine =
  /^(?:sent (?:from|via|using) (?:my |the )?\S.{0,60}|get outlook for .{2,30}|envoy[ée] (?:de|depuis) .{2,60}|von meine[mr] .{2,40} gesendet|enviado desde .{2,60}|[أا][ُ]?رسلت? (?:هذه الرسال[ةه] )?من .{2,60}|الحصول على outlook .{2,40})$/iu;

export const isDeviceLine = (line: string): boolean => line.length < 120 && deviceLine.test(bareLine(line));
