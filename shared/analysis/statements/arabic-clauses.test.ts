import { describe, expect, it } from 'vitest';
import { splitSentences } from '#shared/text/sentences.ts';
import { findStatements } from './find-statements.ts';

const find = (text: string) => findStatements(text, splitSentences(text, 'ar'), 'ar', '');
const speakers = (text: string) => find(text).map(({ speaker }) => speaker?.text ?? null);
const contents = (text: string) => find(text).map(({ content }) => text.slice(content.start, content.end));
const kinds = (text: string) => find(text).map(({ kind }) => kind);

describe('the name of a speaker', () => {
  it('goes on behind the place of an office where a name follows', () => {
    expect(speakers('وقال القيادي في الحركة سامر منصور إن الجسر مغلق.')).toEqual([
      'القيادي في الحركة سامر منصور',
    ]);
    expect(speakers('وقال الوزير في بيان إن الجسر مغلق.')).toEqual(['الوزير']);
  });

  it('keeps what its body is for', () => {
    expect(speakers('وقال المعهد الوطني للإحصاء إن الأسعار ارتفعت.')).toEqual(['المعهد الوطني للإحصاء']);
  });

  it('ends before an office told behind it, or an object', () => {
    expect(speakers('وقال سامر منصور رئيس البلدية إن الجسر مغلق.')).toEqual(['سامر منصور']);
    expect(speakers('وانتقد النائب محمود منصور الأضرار، قائلا: «لا أحد يصلح الجسر هنا».')).toEqual([
      'النائب محمود منصور',
    ]);
  });

  it('is no adverb behind the verb', () => {
    expect(speakers('وصل المدير. وقال بصوت متهدج: «سقط الجسر أمامنا».')).toEqual(['المدير']);
  });

  it('keeps a share of people whole', () => {
    expect(speakers('قال 58٪ من الناخبين إن الجسر ضروري.')).toEqual(['58٪ من الناخبين']);
  });
});

describe('who acts before an elided verb', () => {
  it('stands behind a place or a side without a comma', () => {
    const before = 'قال وزير النقل إن الجسر مغلق.\n';
    const act = 'انتقد النائب سامر منصور القرار، قائلا: «لا أحد يصلح الجسر هنا».';
    expect(speakers(`${before}في المقابل ${act}`).at(-1)).toBe('النائب سامر منصور');
    expect(speakers(`${before}وفي بيروت ${act}`).at(-1)).toBe('النائب سامر منصور');
  });

  it('is somebody in a clause behind the first where only she agrees with the verb', () => {
    const text = 'وصل الوزير إلى الميناء، فيما زارت رئيسة البلدية الجسر. وقالت: «الجسر قديم جدا هنا».';
    expect(speakers(text)).toEqual(['رئيسة البلدية']);
    expect(speakers(text.replace('وقالت', 'وقال'))).toEqual(['الوزير']);
  });

  it('stands between «أما» and its verb', () => {
    expect(speakers('قال الوزير إن الجسر مغلق. أما مدير الميناء فقال إن الرصيف مفتوح.')).toEqual([
      'الوزير',
      'مدير الميناء',
    ]);
  });
});

describe('what a source says that is named first', () => {
  it('begins behind «فإن», past what is told of the source', () => {
    expect(contents('وبحسب ليلى منصور، أستاذة الاقتصاد في الجامعة، فإن الأسعار سترتفع.')).toEqual([
      'الأسعار سترتفع',
    ]);
  });

  it('follows the clause before and is not that', () => {
    expect(contents('وحضر الحفل ألف زائر، وبحسب مدير المسرح فإن المقاعد قليلة.')).toEqual(['المقاعد قليلة']);
  });

  it('begins at a verb that nothing parts from the source', () => {
    const text = 'ووفقا لموقع الميناء كانت السفينة قرب الرصيف.';
    expect([speakers(text), contents(text)]).toEqual([['موقع الميناء'], ['كانت السفينة قرب الرصيف']]);
  });

  it('is nothing where the source is only quoted from by the verb before', () => {
    expect(contents('وذكرت صحيفة «النهر» نقلا عن مسؤول لم تسمه أن الجسر مغلق.')).toEqual(['الجسر مغلق']);
  });

  it('is learnt from somebody', () => {
    const text = 'وعلم من مصادر محلية أن الجسر مغلق.';
    expect([speakers(text), contents(text)]).toEqual([['مصادر محلية'], ['الجسر مغلق']]);
  });
});

describe('what was said ends', () => {
  it('before another act of the speaker', () => {
    expect(contents('قال الوزير إن الجسر مغلق، وهدد باللجوء إلى المحكمة.')).toEqual(['الجسر مغلق']);
    expect(contents('أقر المدرب بأن الفريق تعب، رافضا التعليق على النتيجة.')).toEqual(['الفريق تعب']);
  });

  it('before somebody else who says otherwise', () => {
    expect(contents('قالت الشركة إن الجسر مغلق، إلا أن الوزارة ذكرت أن الطريق مفتوح.')).toEqual([
      'الجسر مغلق',
      'الطريق مفتوح',
    ]);
  });
});

describe('a few quoted words', () => {
  it('in what is told with «أن» or a preposition are a part of it', () => {
    expect(kinds('ووصف الرئيس القرار بأنه «مخز».')).toEqual(['mixed']);
    expect(kinds('ودعا الوزير إلى «انتقال منظم» للسلطة.')).toEqual(['mixed']);
    expect(kinds('قال الرئيس: «مخز».')).toEqual(['direct']);
  });
});
