import { expect, it } from 'vitest';
import { splitSentences } from '#shared/text/sentences.ts';
import { findEntities } from '#shared/analysis/entities/find-entities.ts';
import { findStatements } from './find-statements.ts';
import { linkSpeakers } from './link-speakers.ts';

const linked = (text: string) =>
  linkSpeakers(findStatements(text, splitSentences(text, 'ar'), 'ar', ''), findEntities(text, 'ar')).map(
    statement => statement.speaker?.entity ?? null,
  );

it('links a speaker to the person named, also where he is carried on', () => {
  expect(linked('قال الناطق باسم وزارة النقل سامر منصور إن الطريق مفتوح.\nوأضاف أن الجسر مغلق.')).toEqual([
    'person:سامر منصور',
    'person:سامر منصور',
  ]);
});

it('links an organisation or a place only where it speaks itself', () => {
  expect(linked('قالت تركيا إن الطريق مفتوح.\nقال مسؤول في وزارة النقل التركية إن الجسر مغلق.')).toEqual([
    'place:تركيا',
    null,
  ]);
});
