const prefix =
  /^(?:(?:re|fwd?|fw|aw|wg|antw|tr|rv|res|enc|sv|vs|vb|ynt|ilt|رد|ردّ|الرد|[إا]عاد[ةه] توجيه|محو[ّ]?ل[ةه]?|موجه[ةه]?|FW)(?:\s*\[\d{1,3}\]|\s*\(\d{1,3}\))?\s*[:：]\s*)+/iu;
const replyPrefix = /^(?:re|aw|antw|res|sv|vs|ynt|رد|ردّ|الرد)(?:\s*\[\d{1,3}\]|\s*\(\d{1,3}\))?\s*[:：]/iu;

/** A subject without the signs that it answers a mail or passes one on. */
export const plainSubject = (subject: string): string => subject.replace(prefix, '').trim();

/** True if the mail answers another one, by its subject. */
export const isReplySubject = (subject: string): boolean => replyPrefix.test(subject);
