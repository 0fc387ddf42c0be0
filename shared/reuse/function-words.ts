import { isStopWord } from '#shared/text/stop-words.ts';
import { withoutAccents } from './word-forms.ts';

/** Words that every text of a language has, by language, beside the Arabic and English ones that all of the app passes over. */
const byLanguage = {
  french: `
    les des une aux ces cet cette ses son sur sous dans par pour avec sans chez entre vers dont que qui quoi mais est sont été était étaient être avoir ont avait avaient
    elle elles ils nous vous leur leurs lui plus moins très aussi ainsi alors après avant depuis pendant comme contre selon tout tous toute toutes même autre autres fait faire
    deux trois dernier dernière jour jours mardi mercredi jeudi vendredi samedi dimanche lundi quelque quelques encore déjà afin lors où donc car peu pas ans être sera seront`,
  spanish: `
    los las una unos unas del por para con sin sobre entre desde hasta hacia según que quien cual como pero más menos muy también así este esta estos estas ese esa esos esas
    fue fueron era eran ser está están han había hay haber sus nos les todo todos toda todas otro otros otra otras dos tres lunes martes miércoles jueves viernes sábado domingo
    cuando donde durante tras ante años día días mientras porque`,
  portuguese: `
    dos das uma umas uns pelo pela pelos pelas nos nas aos com sem sob sobre entre desde até para por que quem mas mais menos muito também assim este esta esse essa isso foi foram
    era eram ser está estão tem têm havia seu sua seus suas não dois três segunda terça quarta quinta sexta feira anos dia dias após durante quando onde`,
  italian: `
    gli dei degli delle della dello dal dalla dalle nel nella nelle negli sul sulla sulle con per tra fra che chi cui come anche più meno molto non una uno sono era erano stato stata
    stati essere avere hanno aveva suo sua suoi loro questo questa questi queste quello tutti tutto dopo prima due tre lunedì martedì mercoledì giovedì venerdì sabato domenica anni giorni`,
  german: `
    der die das den dem des ein eine einen einem einer eines und oder aber mit von vom zum zur bei nach aus auf für über unter vor hinter neben zwischen gegen ohne durch seit bis als wie
    ist sind war waren wird werden wurde wurden hat haben hatte sein sich sie wir ihr ihre ihren ihrem seine seinen nicht auch noch nur schon sehr mehr dass wenn weil laut zwei drei
    montag dienstag mittwoch donnerstag freitag samstag sonntag jahre jahren tage tagen diese dieser dieses im am`,
  dutch: `
    het een van voor met naar uit over onder door tegen tussen zonder bij tot als dan dat die deze dit wie wat waar maar ook nog niet geen wel zijn was waren werd werden wordt worden
    heeft hebben had hun haar hij zij ons meer zeer twee drie maandag dinsdag woensdag donderdag vrijdag zaterdag zondag jaar dagen volgens`,
  turkish: `
    bir ile için ama daha çok gibi kadar göre sonra önce olan olarak oldu olduğu etti eden bu şu ise hem veya her diye değil var yok iki üç ancak üzere
    pazartesi salı çarşamba perşembe cuma cumartesi pazar yıl gün`,
} as const;

const functionWords: ReadonlySet<string> = new Set(
  Object.values(byLanguage)
    .flatMap(words => words.split(/\s+/))
    .filter(Boolean)
    .map(withoutAccents),
);

/** Words that most reports have, whatever they are about. */
const reportWords: ReadonlySet<string> = new Set(
  `said says say told tells according reported report reports statement added announced people person man men woman women official officials spokesman spokeswoman
   year years month months week weeks day days hour hours time today yesterday monday tuesday wednesday thursday friday saturday sunday january february march april june july
   august september october november december first second last next new old two three four five six seven eight nine ten hundred thousand million billion one least still
   like make made take took get got come came go went
   dit ont déclaré selon annoncé ajouté indiqué affirmé dijo dijeron afirmó informó declaró según sagte sagten teilte mitte erklärte`
    .split(/\s+/)
    .filter(Boolean)
    .map(withoutAccents),
);

/** True for words that tell nothing of what a report is about, in the languages of Latin script, too. Takes a folded word. */
export const isWithoutTopic = (foldedWord: string): boolean => {
  if (isStopWord(foldedWord)) return true;
  const plain = withoutAccents(foldedWord);
  return functionWords.has(plain) || reportWords.has(plain);
};
