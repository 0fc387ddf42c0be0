import { useEffect, useMemo, useState } from 'react';
import { languageName } from '#renderer/messages/language-names.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { firstDayOf, lastDayOf } from '#shared/timeline/civil-range.ts';
import type { ReportedMark } from '#shared/timeline/mark-facts.ts';
import { articlesOf } from './event-reports.ts';
import { otherLanguages } from './other-languages.ts';

const byPublication = { field: 'published', descending: false } as const;

/** Of so many articles of these days the language is looked up; of more, of some from everywhere among them. */
const mostRead = 400;

/** The first and the last of the days that an event is said to have happened on, or on which it was reported. */
function daysOf(marks: readonly ReportedMark[]): { readonly from: string; readonly to: string } {
  const stretches = marks.flatMap(({ published, startMs, endMs }) => [
    { startMs, endMs },
    ...(published ? [published] : []),
  ]);
  return {
    from: firstDayOf({ startMs: Math.min(...stretches.map(({ startMs }) => startMs)) }),
    to: lastDayOf({ endMs: Math.max(...stretches.map(({ endMs }) => endMs)) }),
  };
}

/**
 * Languages in which articles were published from the first to the last of these days and none of the reports is written;
 * none before it is read.
 */
function useOtherLanguages(marks: readonly ReportedMark[]): readonly string[] {
  const { articles } = useServices();
  const { from, to } = useMemo(() => daysOf(marks), [marks]);
  const ids = useObserved(() => articles.observeIds(byPublication, { from, to }), [articles, from, to]).value;
  const [found, setFound] = useState<readonly string[]>([]);
  useEffect(() => {
    if (ids === null) return;
    let isCurrent = true;
    const step = Math.max(1, ids.length / mostRead);
    const read = ids.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
    void Promise.all([articles.getSummaries(articlesOf(marks)), articles.getSummaries(read)]).then(
      ([own, others]) => {
        if (isCurrent) setFound(own.ok && others.ok ? otherLanguages(own.value, others.value) : []);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [articles, ids, marks]);
  return found;
}

/** Says, where it matters, that reports in other languages are not among those of an event. */
export function LanguageNote({ marks }: { readonly marks: readonly ReportedMark[] }) {
  const t = useMessages();
  const formats = useFormats();
  const languages = useOtherLanguages(marks);
  if (languages.length === 0) return null;
  const named = languages.map(language => languageName(language, formats.locale));
  return <span>{t('panel.one-language', { languages: formats.list(named) })}</span>;
}
