/** News agencies by all names that Arabic and English reports credit them with. The first of each line is its key. Facts, collected by hand. */
export const agencyNames = `
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

/** Papers, channels and sites that others cite, likewise. */
export const outletNames = `
bbc | بي بي سي | بي بي سي عربي | بي بي سي نيوز | هيئة الإذاعة البريطانية | BBC | BBC News | BBC Arabic
sky-news | سكاي نيوز | سكاي نيوز عربية | Sky News | Sky News Arabia | skynews
al-arabiya | العربية | العربية نت | العربية.نت | Al Arabiya | alarabiya | alarabia
al-jazeera | الجزيرة | الجزيرة نت | الجزيرة الإنجليزية | Al Jazeera | aljazeera
cnn | سي إن إن | سي ان ان | سي إن إن بالعربية | CNN | CNN Arabic
rt | روسيا اليوم | آر تي | RT | RT Arabic | Russia Today
france-24 | فرانس 24 | فرانس24 | France 24
dw | دويتشه فيله | Deutsche Welle | DW
al-hurra | الحرة | Alhurra
al-mayadeen | الميادين | Al Mayadeen
al-manar | المنار | Al-Manar
asharq-al-awsat | الشرق الأوسط | Asharq Al-Awsat
al-hayat | الحياة | Al-Hayat
al-quds-al-arabi | القدس العربي | Al-Quds Al-Arabi
fox-news | فوكس نيوز | Fox News
nbc | إن بي سي | إن بي سي نيوز | NBC | NBC News
cbs | سي بي إس | سي بي اس | سي بي إس نيوز | CBS | CBS News
abc | إيه بي سي | إيه بي سي نيوز | ABC News
cnbc | سي إن بي سي | CNBC
new-york-times | نيويورك تايمز | New York Times | The New York Times
washington-post | واشنطن بوست | Washington Post | The Washington Post
wall-street-journal | وول ستريت جورنال | Wall Street Journal | The Wall Street Journal
financial-times | فايننشال تايمز | فاينانشال تايمز | Financial Times
guardian | الغارديان | غارديان | الجارديان | The Guardian | Guardian
the-times | التايمز | ذا تايمز | ذي تايمز | The Times
telegraph | تلغراف | تليغراف | التلغراف | ديلي تليغراف | ديلي تلغراف | The Telegraph | Daily Telegraph
independent | إندبندنت | الإندبندنت | The Independent
daily-mail | ديلي ميل | الديلي ميل | Daily Mail
the-sun | ذا صن | ذي صن | The Sun
spiegel | دير شبيغل | Der Spiegel
bild | بيلد | Bild
le-monde | لوموند | Le Monde
le-figaro | لوفيغارو | Le Figaro
el-pais | البايس | El País | El Pais
haaretz | هآرتس | Haaretz
yedioth-ahronoth | يديعوت أحرونوت | Yedioth Ahronoth
maariv | معاريف | Maariv
jerusalem-post | جيروزاليم بوست | Jerusalem Post
hurriyet | حرييت | حريات | Hurriyet
milliyet | ميليت | مليت | Milliyet
kommersant | كوميرسانت | Kommersant
`;

/** Nouns that say before its name what a medium is, as alternatives of a regular expression. */
export const mediumNouns = 'صحيفة|جريدة|مجلة|وكالة|قناة|محطة|شبكة|موقع|بوابة|إذاعة|اذاعة|تلفزيون|راديو';

/** Words that stand for agencies that are not named. */
export const unnamedAgencies =
  'وكالات | وكالات الأنباء | الوكالات | متابعات | مواقع | agencies | news agencies | wires';
