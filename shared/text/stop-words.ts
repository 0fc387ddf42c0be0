import { foldText } from './normalise.ts';

const arabic = `
في من إلى على عن مع بعد قبل بين حتى منذ خلال ضد حول عند عندما لدى دون بدون ضمن نحو عبر فوق تحت أمام وراء خلف داخل خارج أثناء رغم بسبب مثل سوى غير عدا
أن إن أنه أنها إنه إنها أنهم إنهم لأن لأنه لأنها كأن لكن لكنه لكنها بأن بأنه بأنها ليت لعل
هو هي هم هن هما أنا نحن أنت أنتم
هذا هذه ذلك تلك هؤلاء أولئك هنا هناك ذاك هذان هاتان
الذي التي الذين اللذان اللتان اللاتي اللواتي ما ماذا من لماذا كيف متى أين أي أية كم
كان كانت كانوا يكون تكون ليس ليست أصبح أصبحت لا لم لن قد لقد سوف هل إلا إما أو أم ثم بل كما كي لكي لو لولا إذا إذ إذن حيث بينما فيما بما مما عما ممن كلما طالما
كل بعض جميع كلا كلتا نفس ذات أيضا فقط جدا حين حينما حاليا لذا لذلك كذلك هكذا وهو وهي وهم وهذا وهذه وذلك وتلك وكان وكانت وقد ولم ولا ولن وفي ومن وإلى وعلى وعن ومع وأن وإن وأنه وأنها وكما وما ولكن وليس وبعد وقبل وبين وأيضا ولو وإذا وحتى ومنذ
به بها بهم له لها لهم لنا لي لك فيه فيها فيهم منه منها منهم عنه عنها عنهم عليه عليها عليهم إليه إليها إليهم معه معها معهم لديه لديها لديهم بينهم بينها بينه بعدما قبلما
يا أما أن تم يتم عدم وذلك ومنها ومنهم وفيها حسب وفق وفقا خاصة سواء ربما
`;

const english = `
a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over to up with within without
about above across after against along among around before behind below beneath beside between beyond during except inside near outside since through throughout toward towards under until upon via
i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what when where why how
am is are was were be been being do does did doing have has had having will would shall should can could may might must
not no yes only just also too very more most much many some any each every all both either neither other another such own same again further once here there now ever never
because while although though however therefore thus per
`;

const stopWords: ReadonlySet<string> = new Set(
  `${arabic} ${english}`.split(/\s+/).filter(Boolean).map(foldText),
);

/** True for words that carry no topic (articles, prepositions, pronouns, auxiliaries), Arabic and English. Takes a folded word. */
export const isStopWord = (foldedWord: string): boolean => stopWords.has(foldedWord);
