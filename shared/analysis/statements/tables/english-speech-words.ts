/** Words between a subject and its verb of saying that belong to neither. */
export const englishVerbHelpers = `
  also later has had have then earlier repeatedly not never already just once again even still simply
  only now always often recently previously publicly privately reportedly since both all each
  initially first finally further instead quickly flatly himself herself themselves itself who did
  would could long however thus firmly might may will`;

/** Words that end a name or a noun phrase in front of them or behind them. */
export const englishPhraseEnds = `
  that who which whom whose when while as because if although though but and or so after before since
  until unless where why how whether than was were is are be been being had has have did does do will
  would could can may might should must said says told asked according having amid among despite
  without upon between through per via across including like such only`;

/** Prepositions that may stand inside the name of a speaker: "the head of the agency in Ohio". */
export const englishInnerPrepositions =
  'of for from in at with to on near behind against under by into over about';

/** Words that begin a noun phrase. */
export const englishDeterminers = `
  the a an his her their its our my your this these those that one two three four five six several
  some many most both another other no every each any all`;

/** Pronouns that can be a speaker. */
export const englishPronouns = 'he she they it i we you who';

/** Words of time that stand beside a verb of saying. */
export const englishTimeWords = `
  monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow morning
  afternoon evening night last week month year earlier later recently again late early this next ago`;

/** Forms of verbs of saying that are nouns as well, or that take a thing more often than a clause. */
export const englishVerbsAndNouns = `
  note add write stress recall worry reports claims claim notes demands promises promise hopes hope
  fears doubts doubt suspects suspect estimates estimate forecasts forecast projects show shows showed
  rules ruled found finds answers counters signals hints posts posted report requests feels thinks
  feared suspected doubted believed shot fired went`;
