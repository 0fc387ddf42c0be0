import { describe, expect, it } from 'vitest';
import { splitSentences } from '#shared/text/sentences.ts';
import { findStatements } from './find-statements.ts';

const find = (text: string) => findStatements(text, splitSentences(text, 'ar'), 'ar', '');
const speakers = (text: string) =>
  find(text).map(({ speaker }) => (speaker === null ? null : speaker.text + (speaker.elided ? ' …' : '')));
const contents = (text: string) => find(text).map(({ content }) => text.slice(content.start, content.end));

describe('who said it', () => {
  it('stands behind the quotation too', () => {
    expect(speakers('«الطريق مغلق منذ أيام»، قال وزير النقل.')).toEqual(['وزير النقل']);
    expect(speakers('"الطريق مغلق منذ أيام"، كما أضاف سائق الحافلة.')).toEqual(['سائق الحافلة']);
    expect(contents('الطريق مغلق منذ أيام، يقول الوزير.')).toEqual(['الطريق مغلق منذ أيام']);
  });

  it('is the name behind the office where a comma parts them', () => {
    expect(speakers('وقال رئيس البلدية، سامر منصور، إن الجسر مغلق.')).toEqual(['رئيس البلدية، سامر منصور']);
  });

  it('is a name that looks like «بأن»', () => {
    expect(speakers('قال الأمين العام بان كي مون إن الجسر مغلق.')).toEqual(['الأمين العام بان كي مون']);
  });

  it('is not whoever the report was made to', () => {
    expect(speakers('وقال مصدر أمني لوكالة الأنباء إن الجسر مغلق.')).toEqual(['مصدر أمني']);
    expect(speakers('اتهمت النقابة الشركة بإهمال الجسر.')).toEqual(['النقابة']);
  });

  it('keeps «العام» in an office and not in a date', () => {
    expect(speakers('قال الأمين العام للمنظمة هاني منصور إن الجسر مغلق.')).toEqual([
      'الأمين العام للمنظمة هاني منصور',
    ]);
    expect(speakers('قال الوزير العام الماضي إن الجسر مغلق.')).toEqual(['الوزير']);
  });

  it('is whoever gave the statement in which it was said', () => {
    expect(speakers('وجاء القرار بعد تصريحات أدلى بها مدير الميناء، قال فيها إن الرصيف قديم.')).toContain(
      'مدير الميناء',
    );
    expect(speakers('وعبر رئيس البلدية عن حزنه في تغريدة قال فيها: «خسرنا زميلا عزيزا علينا».')).toContain(
      'رئيس البلدية …',
    );
  });

  it('is the head of a relative clause', () => {
    expect(speakers('وصل الوفد مع وزير النقل سامر منصور الذي قال إن الجسر مفتوح.')).toEqual([
      'وزير النقل سامر منصور',
    ]);
  });

  it('begins at the person where a verb of hearing stands before', () => {
    expect(speakers('ويسمع صوت جندي يقول: «تعال إلى هنا».')).toEqual(['جندي']);
  });

  it('goes on through a quotation that fills its paragraph', () => {
    const text = 'وقال الصياد: «رأينا القارب يغرق ليلا».\n«لم نجد أحدا على الشاطئ في ذلك الوقت».';
    expect(find(text).map(({ cue, speaker }) => [cue?.text ?? null, speaker?.text])).toEqual([
      ['قال', 'الصياد'],
      [null, 'الصياد'],
    ]);
  });

  it('is nobody where a rumour is told', () => {
    const [found] = find('وقيل إن الجسر سيغلق.');
    expect([found?.speaker, found?.cue?.strength]).toEqual([null, 'doubtful']);
  });
});

describe('who passed it on', () => {
  const chain = (text: string) =>
    find(text).map(({ speaker, attributedVia }) => [...attributedVia, speaker].map(link => link?.text));

  it('is kept in order, from the article to the speaker', () => {
    expect(chain('نقلت وكالة الأنباء عن صحيفة محلية عن مسؤول أمني قوله إن الحريق أخمد.')).toEqual([
      ['وكالة الأنباء', 'صحيفة محلية', 'مسؤول أمني'],
    ]);
    expect(chain('ذكرت قناة الغد نقلا عن مصدر أمني أن الحريق أخمد.')).toEqual([['قناة الغد', 'مصدر أمني']]);
  });

  it('is the medium that a sentence names as its source, and no other source', () => {
    expect(chain('قال الوزير إن الحريق أخمد، وفق ما نقلت وكالة الأنباء.')).toContainEqual([
      'وكالة الأنباء',
      'الوزير',
    ]);
    expect(chain('قال الوزير إن الحريق أخمد، بحسب تقرير الشرطة.')).toContainEqual(['الوزير']);
  });
});

describe('a source behind a preposition', () => {
  it.each([
    ['وصلت القافلة وفقا لوكالة الأنباء المحلية.', 'وكالة الأنباء المحلية'],
    ['وصلت القافلة بحسب "الغد الجديد".', 'الغد الجديد'],
    ['ووفقا للتقرير، فإن القافلة وصلت أمس.', 'للتقرير'],
    ['وبعد وقت قصير، وفقا لأوراق الدعوى، وصلت القافلة إلى المدينة.', 'أوراق الدعوى'],
  ])('%s', (text, source) => {
    expect(speakers(text)).toEqual([source]);
  });

  it.each([
    'وزعت المقاعد وفقا للقانون الجديد.',
    'وزعت المقاعد حسب نظام جديد.',
    'وصلت القافلة كما وصل الوفد.',
  ])('is none in «%s»', text => {
    expect(find(text)).toEqual([]);
  });
});

describe('what is no report', () => {
  it.each([
    'لم يقل الوزير إن الطريق مغلق.',
    'نحن لا نقول إن الطريق مغلق.',
    'رفض المتحدث التعليق على الخبر.',
    'من المنتظر أن يعلن الوزير أن الطريق مفتوح.',
    'يذكر أن الجسر بني قبل قرن.',
    'ويتوقع أن يفتح الجسر غدا.',
    'أعتقد أن الجسر قديم.',
    'وقع خلاف بين المدير والعمال على أن الجسر قديم.',
    'وصلت متحدثة باسم الوزارة إلى الجسر.',
    'تقع الورشة في مدينة أن عرفها زارها.',
  ])('«%s»', text => {
    expect(find(text)).toEqual([]);
  });
});

describe('how sure the report is', () => {
  it.each([
    ['لم يستبعد الوزير إغلاق الجسر.', 'says', 'tentative'],
    ['لم تنف الوزارة أن الجسر قديم.', 'says', 'conceding'],
    ['نفت الوزارة أن الجسر قديم.', 'denies', 'denying'],
    ['زعمت الوزارة أن الجسر قديم.', 'claims', 'doubtful'],
    ['أقرت الوزارة بأن الجسر قديم.', 'says', 'conceding'],
    ['وبيّن مدير الجسر أنه قديم.', 'explains', 'neutral'],
  ])('%s', (text, cueClass, strength) => {
    expect(find(text).map(({ cue }) => [cue?.class, cue?.strength])).toEqual([[cueClass, strength]]);
  });
});

describe('where it ends', () => {
  it('before the reporter goes on in his own words', () => {
    expect(contents('قال الوزير إن «الوقت يمر بسرعة كبيرة»، في إشارة إلى الفيضان.')).toEqual([
      'الوقت يمر بسرعة كبيرة',
    ]);
    expect(contents('أكد الوزير أن الجسر مغلق، بينما يستعد السكان للفيضان.')).toEqual(['الجسر مغلق']);
  });

  it('before the next report of the sentence, and before what else was done', () => {
    expect(contents('نفت الشركة تورطها في الحريق وطردت مديرها.')).toEqual(['تورطها في الحريق']);
    expect(contents('قال الوزير إن الجسر مغلق، ثم أضاف أنه قديم.')).toEqual(['الجسر مغلق', 'قديم']);
  });

  it('takes the preposition of the verb for no part of it', () => {
    expect(contents('طالب الوزير بفتح الجسر.')).toEqual(['فتح الجسر']);
  });

  it('calls words behind a colon direct speech, in quotation marks or not', () => {
    expect(find('كتب حساب النادي: اللاعب وقع عقده اليوم.').map(({ kind }) => kind)).toEqual(['direct']);
  });
});
