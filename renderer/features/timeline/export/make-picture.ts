import { renderTimelinePng, renderTimelineSvg } from '#renderer/features/timeline/drawing/export-picture.ts';
import type { InView } from '#renderer/features/timeline/in-view.ts';
import { eventsOf } from '#renderer/features/timeline/table/events-of.ts';
import { dayWords } from '#renderer/features/timeline/words/day-words.ts';
import { err, ok } from '#shared/result/result.ts';
import { encode, nameOfFile, type FileSubject, type Made } from './saved-file.ts';

/**
 * The picture as it stands there, with a caption that says what it tells of, names the days in view and those that are chosen
 * in it, and counts the marks in them.
 */
export async function makePicture(subject: FileSubject, inView: InView, kind: 'png' | 'png2' | 'svg'): Made {
  const { t, formats, scope, title } = subject;
  const surface = inView.surface();
  if (surface === null) return err({ code: 'nothing' });
  const scene = surface.scene();
  const { labels, filter } = scene;
  const { startMs, spanMs } = scene.window;
  const days = t('timeline-file.from-to', {
    from: dayWords(labels.short, startMs),
    to: dayWords(labels.short, startMs + spanMs - 1),
  });
  const shown = inView.range();
  const caption = {
    title: scope.kind === 'all' ? t('timeline-file.title-of', { scope: title }) : title,
    scope: t('timeline-file.days-and-marks', {
      days: filter ? t('timeline-file.chosen-in', { days, chosen: labels.range(filter) }) : days,
      count: shown === null ? 0 : eventsOf(inView.input, shown).length,
    }),
    source: t('timeline-file.source', { when: formats.instant(new Date().toISOString()) }),
  };
  const said = t('timeline-file.saved-picture');
  if (kind === 'svg') {
    const drawing = await renderTimelineSvg(scene, caption);
    return ok({ name: nameOfFile(subject, 'svg'), bytes: encode(drawing), said });
  }
  const blob = await renderTimelinePng(scene, caption, kind === 'png2' ? 2 : 1);
  if (blob === null) return err({ code: 'no-picture' });
  return ok({ name: nameOfFile(subject, 'png'), bytes: new Uint8Array(await blob.arrayBuffer()), said });
}
