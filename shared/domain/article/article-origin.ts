/** Where a mail stands in its conversation: RFC 5322, section 3.6.4. Ids without their angle brackets. */
export interface MailThread {
  readonly messageId: string | null;
  /** The first message of the conversation, as far as the mail knows; what its messages have in common. */
  readonly root: string | null;
  readonly inReplyTo: string | null;
}

/** Where an article comes from within its file, and what the file says it is elsewhere. */
export interface ArticleOrigin {
  /** Its address on the web, as the file states it. */
  readonly url: string | null;
  readonly thread: MailThread | null;
  /** Which entry, row or message of its file it is, in words that need no translation; null where the file is one document. */
  readonly part: string | null;
}
