import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages, type Translate } from '#renderer/messages/use-messages.ts';
import type { Formats } from '#renderer/messages/formats.ts';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** Some day that falls on this weekday, for its name: 2023-01-01 was a Sunday. */
const dayNamed = (weekday: string): string => `2023-01-0${weekdays.findIndex(name => name === weekday) + 1}`;

function describe(t: Translate, formats: Formats, code: string): string {
  const [kind = '', value = '', weekday] = code.split(':');
  switch (kind) {
    case 'weekday':
      return t('reader.constraint-weekday', { weekday: formats.weekday(dayNamed(value)) });
    case 'after':
      return t('reader.constraint-after', { date: formats.timex(value) });
    case 'before':
      return t('reader.constraint-before', { date: formats.timex(value) });
    case 'not-after':
      return t('reader.constraint-not-after', { date: formats.timex(value) });
    case 'near':
      return t('reader.constraint-near', {
        date:
          weekday === undefined
            ? formats.timex(value)
            : `${formats.weekday(dayNamed(weekday))} ${formats.timex(value)}`,
      });
    case 'two-days-after':
    case 'day-after':
    case 'same-day':
    case 'day-before':
    case 'two-days-before':
      return t(`reader.constraint-${kind}`, { date: formats.timex(value) });
    case 'near-related':
      return t('reader.constraint-near-related');
    case 'day-of-month>1':
      return t('reader.constraint-day-of-month');
    case 'day-of-year>1':
      return t('reader.constraint-day-of-year');
    default:
      return code;
  }
}

/** Says a constraint on the day of publication in words; the codes are those of `rankPublishedCandidates`. */
export function useConstraint(): (code: string) => string {
  const t = useMessages();
  const formats = useFormats();
  return code => describe(t, formats, code);
}
