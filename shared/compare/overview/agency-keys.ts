import { foldText } from '#shared/text/normalise.ts';

/** News agencies by all names that Arabic and English reports credit them with. The first of each line is its key. Facts, collected by hand. */
const agencies = `
reuters | رويترز | Reuters | Thomson Reuters
afp | فرانس برس | فرانس بريس | وكالة الصحافة الفرنسية | وكالة الأنباء الفرنسية | الفرنسية | أ ف ب | أف ب | Agence France-Presse
ap | أسوشيتد برس | أسوشييتد برس | الأسوشيتد برس | الأسوشييتد برس | أسوشيتيد برس | أسوشيتدبرس | أ ب | Associated Press | The Associated Press
dpa | د ب أ | وكالة الأنباء الألمانية | الألمانية | Deutsche Presse-Agentur
upi | يو بي آي | يو بي أي | يونايتد برس | يونايتد برس إنترناشونال | United Press International
efe | إفي | وكالة الأنباء الإسبانية | EFE
ansa | أنسا | آنسا | وكالة الأنباء الإيطالية | ANSA
spa | واس | وكالة الأنباء السعودية | Saudi Press Agency
wam | وام | وكالة أنباء الإمارات | وكالة الأنباء الإماراتية | Emirates News Agency
qna | قنا | وكالة الأنباء القطرية | Qatar News Agency
kuna | كونا | وكالة الأنباء الكويتية | Kuwait News Agency
bna | بنا | وكالة أنباء البحرين | وكالة الأنباء البحرينية | Bahrain News Agency
ona | العمانية | وكالة الأنباء العمانية | Oman News Agency
sana | سانا | وكالة الأنباء السورية | وكالة الأنباء الرسمية السورية | وكالة الأنباء السورية الرسمية | الوكالة العربية السورية للأنباء
petra | بترا | وكالة الأنباء الأردنية | Jordan News Agency
wafa | وفا | وكالة الأنباء الفلسطينية | وكالة الأنباء والمعلومات الفلسطينية
maan | معا | وكالة معا الإخبارية | Ma'an
nna | الوكالة الوطنية للإعلام | الوطنية للإعلام | وكالة الأنباء اللبنانية | National News Agency
ina | واع | وكالة الأنباء العراقية | Iraqi News Agency
mena | أ ش أ | وكالة أنباء الشرق الأوسط | Middle East News Agency
suna | سونا | وكالة السودان للأنباء | وكالة الأنباء السودانية | Sudan News Agency
saba | سبأ | سبأ نت | وكالة الأنباء اليمنية
lana | لانا | وال | وكالة الأنباء الليبية | Libyan News Agency
tap | وات | وكالة تونس أفريقيا للأنباء | وكالة تونس إفريقيا للأنباء | Tunis Afrique Presse
aps | واج | وكالة الأنباء الجزائرية | Algeria Press Service
map | ومع | وكالة المغرب العربي للأنباء | Maghreb Arabe Presse
ami | الوكالة الموريتانية للأنباء
anadolu | الأناضول | وكالة الأناضول | Anadolu | Anadolu Agency
irna | إرنا | وكالة الأنباء الإيرانية | وكالة الأنباء الإيرانية الرسمية | وكالة الجمهورية الإسلامية للأنباء | IRNA
isna | إسنا | إيسنا | وكالة أنباء الطلبة الإيرانية | ISNA
tasnim | تسنيم | Tasnim
fars | وكالة فارس | وكالة أنباء فارس | Fars News Agency
mehr | وكالة مهر | وكالة مهر للأنباء | Mehr News Agency
sputnik | سبوتنيك | سبوتنك | Sputnik
tass | تاس | إيتار تاس | TASS | Itar-Tass
ria | ريا نوفوستي | نوفوستي | ريا | وكالة الإعلام الروسية | RIA Novosti | RIA
interfax | إنترفاكس | انترفاكس | Interfax
xinhua | شينخوا | وكالة أنباء الصين الجديدة | Xinhua
yonhap | يونهاب | Yonhap
kyodo | كيودو | Kyodo
jiji | جيجي برس | جيجي | Jiji Press
kcna | وكالة الأنباء المركزية الكورية | وكالة الأنباء الكورية الشمالية | KCNA | Korean Central News Agency
bloomberg | بلومبرغ | بلومبيرغ | بلومبرج | Bloomberg
pti | برس ترست أوف إنديا | Press Trust of India
`;

/** Words that stand for agencies that are not named. */
const unnamedAgencies =
  'وكالات | وكالات الأنباء | الوكالات | متابعات | مواقع | agencies | news agencies | wires';

/** Folded, without marks, spaces between the letters of an abbreviation and the nouns that only describe. */
function bareName(name: string): string {
  const words = foldText(name).match(/[\p{L}\p{M}\d]+/gu) ?? [];
  const joined = words.every(word => word.length <= 2) ? words.join('') : words.join(' ');
  return joined
    .replace(/^(?:وكاله|الوكاله) (?=\S+$|فرانس|اسوشي)/, '')
    .replace(/ (?:للانباء|الاخباريه|news agency)$/, '');
}

const keys: ReadonlyMap<string, string> = new Map(
  agencies
    .trim()
    .split('\n')
    .flatMap(line => {
      const names = line.split('|').map(name => name.trim());
      return names.map(name => [bareName(name), names[0] ?? name] as const);
    }),
);
const unnamed = new Set(unnamedAgencies.split('|').map(name => bareName(name.trim())));

/** The key of an agency by any of its names; null for whoever is none. */
export const keyOfAgency = (name: string): string | null => keys.get(bareName(name)) ?? null;

/** True for words that credit agencies without naming them: nobody can tell which. */
export const isUnnamedAgency = (name: string): boolean => unnamed.has(bareName(name));
