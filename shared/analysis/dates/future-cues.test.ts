import { describe, expect, it } from 'vitest';
import { foldText } from '#shared/text/normalise.ts';
import { leansToFuture } from './future-cues.ts';

describe('a bare weekday', () => {
  it.each([
    ['names that begin as a verb of the future does', 'قال وزير الخارجية الروسي سيرغي لافروف، '],
    ['the like in the West', 'ونقلت صحيفة وول ستريت جورنال، '],
    ['a club of such a name', 'عقب تعادله 2 - 2 مع مضيفه سيسكا موسكو الروسي '],
    ['a person of such a name', 'وقال زوج سيندهو، محمد عشيق، إن الحفل '],
    ['a coach of such a name', 'وقال سيميوني، بعد تعادل الفريقين 1 - 1 في الدوري الإسباني '],
    [
      'a present that links a report to the one before',
      'ويأتي الحادث بعد تحطم مروحية في أقصى الشرق الروسي، ',
    ],
    ['what had happened', 'وكان اللاعب قد تلقى بطاقة حمراء في الثواني الأخيرة من مباراة فريقه '],
    ['what has been promised', 'وقد تعهدت المنظمة في بيان '],
    ['a past verb after a plan', 'سئلت إن كانت بلادها ستنضم إلى التحالف فرفضت الوزيرة '],
    ['a result after a standing', 'ويحتل تلك الأماكن الفريق الذي فاز على ضيفه '],
    ['a result after the next season', 'للمشاركة بالبطولة في الموسم المقبل، حيث تعادل مع مضيفه سلبيا '],
    ['what followed from something', 'ليتخطى منافسه الذي تجمد رصيده إثر خسارته '],
    ['a plan that was given up', 'وكان من المقرر أن يصل الوفد '],
    ['one whose verb is of the beginning', 'وكان من المفترض أن يبدأ التحقيق أمس، '],
    ['a match that broke off', 'وفازت عليها بعد استكمال المباراة التي توقفت '],
    ['what struck, after a threat', 'وأكد أن بلاده ستعاقب المسؤولين عن القصف الذي أصاب المستشفى '],
    ['what was put off, after a fixture', 'ستقام الخميس المباراة التي أجلت '],
    ['what fell apart, after a plan', 'وسيزور الوفد الجسر الذي انهار '],
    ['what an answer was given to', 'وهدد بأنه سيوجه ضربة ردا على هجوم '],
    ['a stretch that is over', 'واستمر العمل في المصنع حتى '],
    ['one of whom it was said', 'وقال المدير إن العمل استمر حتى '],
    ['a minister who spoke', 'قال الوزير '],
    ['a company that told', 'أعلنت الشركة '],
    ['a committee that has got its report', 'وتسلمت اللجنة تقريرها '],
    ['a minister who got a report', 'وتسلّم الوزير التقرير '],
    ['a report of a committee', 'وتقرير اللجنة الذي '],
    ['the getting of something', 'تسلم السلطة في العاصمة '],
    ['the advance of troops', 'وتقدم القوات الحكومية في المدينة '],
    ['the fall of a currency', 'وتراجع الليرة '],
    ['a television', 'تلفزيون سوريا في المدينة '],
    ['a movement', 'تيار المقاومة في العاصمة '],
    ['an accord', 'توافق الحكومة والمعارضة في المدينة '],
    ['an understanding', 'تفاهم القاهرة بين الجانبين '],
    ['a challenge', 'تحدي القراءة الذي أقيم '],
    ['what a ministry says', 'وتقول الوزارة إن الحادث '],
  ])('is the last one beside %s', (_, left) => {
    expect(leansToFuture(foldText(left))).toBe(false);
  });

  it.each([
    ['a verb of the future', 'أعلنت المنظمة أن خبراءها في طريقهم، وسيبدأ التحقيق '],
    ['one with a pronoun', 'عن المباراة التي ستحتضنها القاعة المغطاة '],
    ['one that ends as a name may', 'وأكد أن الرئيس سيدعو إلى اجتماع طارئ '],
    ['a verb that begins as one that tells does', 'يعدل البرلمان قانون السير '],
    ['a verb whose beginning is that of a name', 'قالت الوزارة إنها ستراقب الأسواق '],
    ['what is set', 'ويستعد الفريق للمباراة المقررة '],
    ['what may happen', 'توقعت الأرصاد أمطارا قد تهطل '],
    ['a plan of a minister who spoke', 'قال الوزير إن الحكومة ستعلن القرار '],
    ['a supply that lasts, as a trader said', 'وقال التاجر وليد سعد إن المخزون يكفي حتى '],
    ['a permit that runs, as it was told', 'وقالت الوزيرة إن لدى اللاعبين تأشيرات سارية حتى '],
    ['a short verb of the future', 'وأضافت أن فريقا من المنظمة سيصل إلى البلاد '],
    ['a plan beside what is not past', 'وسيلتقي الوفد الذي في المدينة '],
    ['what begins', 'وقف الرحلات إلى بيروت اعتبارا من '],
    ['what a committee does, at the start of its sentence', 'وافق الوزير على الطلب. وتسلّم اللجنة تقريرها '],
    ['what a ministry does', 'تنشر وزارة الصحة نتائج الحملة '],
    ['what a government agrees to', 'توافق الحكومة الجديدة على الموازنة '],
    ['what a country does', 'كما توفد فرنسا مبعوثا إلى بيروت '],
    ['what somebody presents', 'وتقدم الحكومة الجديدة برنامجها '],
  ])('is the next one after %s', (_, left) => {
    expect(leansToFuture(foldText(left))).toBe(true);
  });

  it('is the last one before what its event did, even after a verb of the future', () => {
    const left = foldText('وتبحث الدول إن كانت ستضرب المدينة بعد هجوم ');
    expect(leansToFuture(left, foldText(' أودى بحياة عشرات'))).toBe(false);
    expect(leansToFuture(left, foldText(' كما قالت'))).toBe(true);
  });
});
