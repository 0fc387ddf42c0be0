import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseWords } from './analyser.ts';
import { stemWord } from './stem-word.ts';

const termOf = (word: string): string => analyseWords(word)[0]?.term ?? '';

describe('stemWord', () => {
  it.each([
    'وزارة الوزارة للوزارة ووزارتها وزارته وزارتنا الوزارات وزارتين وبالوزارة',
    'لجنة اللجنة للجنة ولجنة لجنتها',
    'لبنان ولبنان للبنان',
    'شركة الشركات شركات شركتها شركتين',
    'جيش الجيش وجيش جيشها جيشهم للجيش',
    'هجوم هجوماً هجوما الهجوم هجومه',
    'بيان بيانا بيانًا البيان',
    'قانون قانونا القانون قانونها',
    'مواطن مواطنا مواطنين المواطنون مواطنيها مواطنات',
    'أعضاء أعضائها أعضائه أعضاؤهم الأعضاء',
    'لقاء لقائه اللقاء',
    'نهاية النهاية نهايته نهايتها',
    'حياة الحياة حياتهم حياته',
    'أراضي أراضيها الأراضي',
    'صوت صوته الصوت وصوت',
    'قوة القوة قوتها',
    'تصويت التصويت تصويته',
    'إلكتروني إلكترونية الإلكترونية إلكترونيا',
    'التزام الالتزام التزامها بالالتزام',
    'رسمي الرسمية رسميا رسميًّا',
    'الله لله والله بالله',
    'والدة والدتها والدته',
    'مياه المياه مياهها',
    'أميركي أمريكي الأمريكية',
    'مسؤول مسئول المسؤولين مسؤولون مسؤولاً',
    'ترامب ترمب',
    'حق الحق حقها',
    'المرأة امرأة المرأتين امرأته وللمرأة مرأة',
    'عنوان العنوان وعنوان عنوانها',
    'يوم يومين اليومان ويوم يومه',
    'عام عامين عاما العامين',
    'هدف هدفين والهدفان هدفها',
    'شخص شخصين وشخصان شخصا',
    'مستشفى مستشفاها مستشفاهم مستشفاه المستشفى',
    'مستوى مستواها مستواه',
    'صلاة وصلاته صلاتها الصلاة',
    'attack attacks attacked attacking',
    'announce announces announced announcing',
    'company companies',
    'vote votes voted voting',
    "Lebanon Lebanon's Lebanon’s",
  ])('finds these by one another: %s', words => {
    const terms = words.split(' ').map(termOf);
    expect(new Set(terms)).toEqual(new Set([terms[0]]));
  });

  it.each([
    ['وزارة', 'وزير'],
    ['سوريا', 'سوري'],
    ['الرياض', 'الرياضة'],
    ['شرط', 'الشرطة'],
    ['البابا', 'الباب'],
    ['درعا', 'درع'],
    ['جنة', 'للجنة'],
    ['آليات', 'إلى'],
    ['وفيات', 'في'],
    ['المحاكم', 'محا'],
    ['امرأة', 'أمر'],
    ['المرأة', 'مرات'],
    ['المرأة', 'المرات'],
    ['البحرين', 'بحر'],
    ['عدوان', 'عدو'],
    ['القصرين', 'القصر'],
    ['لبنان', 'لبن'],
    ['فلسطين', 'فلس'],
    ['بزيتون', 'بزيت'],
    ['تأمين', 'تام'],
    ['صلاته', 'وصل'],
    ['قضاياها', 'قضاء'],
    ['plane', 'planning'],
    ['Hamas', 'Hama'],
    ['news', 'new'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(termOf(one)).not.toBe(termOf(other));
  });

  it.each(['وزير', 'فلسطين', 'لبنان', 'بوتين', 'باريس', 'كردستان', 'واشنطن', 'وصول', 'وحدة', 'ألعاب'])(
    'keeps the beginning of %s',
    word => {
      expect(termOf(word).slice(0, 2)).toBe(analyseWords(word)[0]?.form.slice(0, 2));
    },
  );

  it('leaves something of every word', () => {
    const letters = fc.constantFrom(..."والتهنيبكفلسءa'es");
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1 }), form => {
        const [word] = analyseWords(form);
        if (word) expect(stemWord(word.form).length).toBeGreaterThan(0);
      }),
    );
  });
});
