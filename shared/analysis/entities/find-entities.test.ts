import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findEntities } from './find-entities.ts';

const short = (text: string, language = 'ar') =>
  findEntities(text, language).map(({ type, canonical, mentions }) => [type, canonical, mentions.length]);

describe('Arabic entities', () => {
  it('finds places behind proclitics and in several spellings as one', () => {
    expect(short('وصل من سورية إلى تركيا، ثم عاد لسوريا وللصين وبتركيا.')).toEqual([
      ['place', 'سوريا', 2],
      ['place', 'تركيا', 2],
      ['place', 'الصين', 1],
    ]);
  });

  it('leaves the proclitic out of the mention', () => {
    const text = 'سافروا وبيروت خلفهم.';
    const [mention] = findEntities(text, 'ar')[0]?.mentions ?? [];
    expect(mention).toEqual({ span: { start: 8, end: 13 }, source: null, rule: 'place', text: 'بيروت' });
  });

  it('takes adjectives and names of peoples for no places', () => {
    expect(short('اشترى السوريون الخبز الفرنسي من تاجر تركي.')).toEqual([]);
  });

  it('takes names that are also words for places only where a word vouches for it', () => {
    expect(short('شاهدوا صور الرحلة على بحيرة جميلة دوما')).toEqual([]);
    expect(short('وصلوا إلى مدينة صور وبقوا في دوما')).toEqual([
      ['place', 'صور', 1],
      ['place', 'دوما', 1],
    ]);
  });

  it('lets a preposition with «و» vouch for a place as well', () => {
    expect(short('وصلوا إلى حلب وفي حماة توقفوا').map(([, name]) => name)).toEqual(['حلب', 'حماة']);
  });

  it('finds people behind their office, with the family name alone later', () => {
    const text = 'زار وزير النقل سامر القاضوري الميناء. والتقى القاضوري العمال.';
    expect(findEntities(text, 'ar')).toMatchObject([
      { type: 'person', canonical: 'سامر القاضوري', aliases: ['القاضوري'], mentions: [{}, {}] },
    ]);
  });

  it('ends a name before the words that follow it', () => {
    expect(
      short('أيد الرئيس الروسي فلاديمير بوتين اقتراح نظيره الأميركي دونالد ترامب بأن يلتقيا.').map(
        ([, name]) => name,
      ),
    ).toEqual(['فلاديمير بوتين', 'دونالد ترامب']);
  });

  it('finds no person in months, weekdays and words that are also first names', () => {
    expect(
      short('بدأ شهر رجب يوم الخميس وكان الهواء كريم النسمة على الجميع، ومارس الناس الرياضة أمل المستقبل.'),
    ).toEqual([]);
  });

  it('joins a short form of an organisation with its only long form', () => {
    const text = 'قالت وزارة النقل التركية ذلك، وأكدت وزارة النقل الخبر. وأضافت الوزارة أن العمل بدأ.';
    expect(findEntities(text, 'ar')).toMatchObject([
      { canonical: 'وزارة النقل التركية', aliases: ['وزارة النقل', 'الوزارة'] },
    ]);
  });

  it('takes «ل» from a name that lost its alef to it, and gives the alef back to its canonical form', () => {
    const [found] = findEntities('سلموا التقرير للجهاز المركزي للمحاسبات ظهرا', 'ar');
    expect(found?.canonical).toBe('الجهاز المركزي للمحاسبات');
    expect(found?.mentions[0]?.text).toBe('لجهاز المركزي للمحاسبات');
  });

  it('tells a name that begins like the article from one that has it', () => {
    expect(short('سافرت لألمانيا وكتبت للإمارات').map(([, name]) => name)).toEqual(['ألمانيا', 'الإمارات']);
  });

  it('lets a doubtful first name and an unknown family name vouch for each other, and neither alone', () => {
    expect(short('حضر خليل البرهومي الحفل')).toEqual([['person', 'خليل البرهومي', 1]]);
    expect(short('حضر خليل الحفل وكان البرهومي غائبا')).toEqual([]);
  });

  it('takes an unknown name for a person where it speaks or where a role frames it', () => {
    expect(short('وقالت مورا بولدريني إن التجربة نجحت. وغادرت بولدريني القاعة.')).toEqual([
      ['person', 'مورا بولدريني', 2],
    ]);
    expect(short('وقالت مصادر مطلعة إن التجربة نجحت')).toEqual([]);
  });

  it('names the paper and not the noun before it', () => {
    expect(short('ذكرت وكالة رويترز وصحيفة "الأفق الجديد" الخبر').map(([, name]) => name)).toEqual([
      'رويترز',
      'الأفق الجديد',
    ]);
  });

  it('takes a town for its club in a report of sport only, and not where the town is meant', () => {
    const sport =
      'قاد المدرب الفريق في المباراة، وسجل اللاعب هدف الفوز أمام روما الإيطالي. وبقي الفريق في روما.';
    expect(short(sport).map(([type, name]) => `${type} ${name}`)).toEqual([
      'organisation روما',
      'place روما',
    ]);
    expect(short('وصل الوفد أمام روما الإيطالي')).toEqual([['place', 'روما', 1]]);
  });

  it('knows a place again that a preposition or a noun vouched for once', () => {
    expect(short('قصفوا بلدة تبرورة ليلا. وكانت تبرورة هادئة.')).toEqual([['place', 'تبرورة', 2]]);
  });

  it('offers what may be one, and merges only what is', () => {
    const found = findEntities('قصف الجيش التركي القرية، ونفت القوات المسلحة التركية ذلك.', 'ar');
    expect(found.map(({ canonical, possibleAliases }) => [canonical, possibleAliases])).toEqual([
      ['الجيش التركي', ['organisation:القوات المسلحه التركيه']],
      ['القوات المسلحة التركية', ['organisation:الجيش التركي']],
    ]);
  });

  it('gives a family name to nobody where two people of the article bear it', () => {
    const text = 'التقت يوليا سكريبال والدها سيرغي سكريبال. وغادر سكريبال المكان.';
    expect(short(text)).toEqual([
      ['person', 'يوليا سكريبال', 1],
      ['person', 'سيرغي سكريبال', 1],
      ['person', 'سكريبال', 1],
    ]);
  });

  it('keeps a short form apart where two long forms could be meant', () => {
    const text = 'وزارة النقل التركية ووزارة النقل السورية تتفقان. وقالت وزارة النقل ذلك.';
    expect(short(text).map(([, name]) => name)).toEqual([
      'وزارة النقل التركية',
      'وزارة النقل السورية',
      'وزارة النقل',
    ]);
  });

  it('gives the same entities with harakat, tatweel and presentation forms', () => {
    expect(short('زارَ تُركيـــا').map(([, , count]) => count)).toEqual([1]);
    expect(findEntities('زارَ تُركيـــا', 'ar')[0]?.id).toBe('place:تركيا');
  });

  it('keeps every mention true to its text, whatever is written', () => {
    const words = fc.constantFrom(
      'وزير',
      'الرئيس',
      'محمد',
      'بن',
      'سلمان',
      'وزارة',
      'الدفاع',
      'التركية',
      'للأمم',
      'المتحدة',
      'على',
      'علي',
      '#',
      '_',
      '،',
      'في',
      'دوما',
      'الوزارة',
      '\n',
      'آل',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), parts => {
        const text = parts.join(' ');
        const taken = new Set<number>();
        for (const { span, text: name } of findEntities(text, 'ar').flatMap(entity => entity.mentions)) {
          expect(text.slice(span?.start, span?.end)).toBe(name);
          for (let i = span?.start ?? 0; i < (span?.end ?? 0); i++) {
            expect(taken.has(i)).toBe(false);
            taken.add(i);
          }
        }
      }),
    );
  });
});

describe('English entities', () => {
  it('finds places, organisations and people', () => {
    const text =
      'Foreign Minister Anna Berg met Donald Trump in Beirut. The Ministry of Transport and NATO agreed, Berg said.';
    expect(short(text, 'en')).toEqual([
      ['person', 'Anna Berg', 2],
      ['person', 'Donald Trump', 1],
      ['place', 'Beirut', 1],
      ['organisation', 'Ministry of Transport', 1],
      ['organisation', 'NATO', 1],
    ]);
  });

  it('asks for a capital letter', () => {
    expect(short('a turkey and a pentagon', 'en')).toEqual([]);
  });
});

const seedFolder = '../shared/data/seed';

describe.skipIf(!existsSync(`${seedFolder}/gold.json`))('the sample', () => {
  it('gives no false entity and every name of its bodies', () => {
    const source = readFileSync(`${seedFolder}/000_0b53b3ad3ab9613f.txt`, 'utf8');
    const gold = JSON.parse(readFileSync(`${seedFolder}/gold.json`, 'utf8'));
    interface GoldMention {
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly kind: string;
    }
    const mentions: GoldMention[] = gold.entities.flatMap(
      (entity: { mentions: GoldMention[] }) => entity.mentions,
    );
    const wrong: string[] = [];
    for (const { body } of gold.articles) {
      const found = findEntities(source.slice(body.start, body.end), 'ar')
        .flatMap(entity => entity.mentions)
        .map(({ span, text }) => ({
          start: (span?.start ?? 0) + body.start,
          end: (span?.end ?? 0) + body.start,
          text,
        }));
      for (const mention of found) {
        if (!mentions.some(({ start, end }) => mention.start < end && start < mention.end))
          wrong.push(`+${mention.text}`);
      }
      for (const mention of mentions) {
        const isInside = mention.start >= body.start && mention.end <= body.end && mention.kind === 'name';
        if (isInside && !found.some(({ start, end }) => start === mention.start && end === mention.end))
          wrong.push(`-${mention.text}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
