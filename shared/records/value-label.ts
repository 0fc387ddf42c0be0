import type { NamedRole } from './guess/field-role.ts';

/** Labels that people write into the value itself: «بقلم: سمر ناصر» in a column of authors. */
const labels: Readonly<Partial<Record<NamedRole, RegExp>>> = {
  author:
    /^(?:(?:بقلم|[إا]عداد|كتب(?:ت|ه|ته)?|كتابة|تقرير|تحرير|ال(?:كاتب|محرر|مراسل)[ةه]?|written by|reported by|posted by|by|author|auteur|par|von|por|yazan)\s*[:：]\s*|(?:بقلم|written by|posted by|by)\s+)(?=\p{L})/iu,
  outlet:
    /^(?:ال)?(?:مصدر|صحيفة|ناشر|وسيلة|موقع|source|publisher|outlet|quelle|fuente|fonte|kaynak)\s*[:：]\s*(?=\p{L})/iu,
  title: /^(?:ال)?(?:عنوان|title|headline|titre|titel|başlık)\s*[:：]\s*(?=[\p{L}\p{N}"«“])/iu,
};

/** A value without the label of what it is. */
export const withoutLabel = (value: string, role: NamedRole): string =>
  labels[role] === undefined ? value : value.replace(labels[role], '');
