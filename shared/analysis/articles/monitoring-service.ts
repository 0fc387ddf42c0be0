/** What services that gather what papers print call themselves and their bulletins, and nothing else; folded. */
const monitor =
  /^(?:(?:ال)?(?:مركز|وحده|قسم|دايره|اداره|شركه|فريق|مكتب|نشره|خدمه|خدمات|موسسه|مجموعه|تقرير|ملف)(?: (?![يت][\u0621-\u064a]{3})\S+){0,2} )?(?:ال|لل)?(?:رصد(?: و(?:ال)?(?:متابعه|تحليل|توثيق|ارشفه))? (?:ال)?(?:اعلام(?:يه?)?|صحف(?:يه?)?|صحافه|صحافيه?)|قصاصات (?:ال)?(?:صحف(?:يه)?|صحافه|صحافيه))(?: و?(?:ال\S+|يومي|يوميه|اسبوعيه?)){0,2}$|^(?:ال)?(?:مركز|وحده|قسم|دايره|اداره|فريق|مكتب|نشره|خدمه|خدمات) (?:ال)?(?:رصد|قصاصات)(?: و?ال\S+){0,3}$|^(?:(?!(?:the|a|new|of|in|for) )\S+ ){0,3}(?:(?:media|press|news) (?:monitoring|clippings?)|clippings? service)(?: (?:report|bulletin|service|services|unit|desk|daily|digest|ltd|inc)){0,2}$|^(?:revue|panorama|veille) (?:de (?:la )?)?(?:presse|medias?|médias?|mediatique|médiatique)(?: (?:du jour|quotidienne?|nationale))?$/;

const mayBeMonitor = /رصد|قصاصات|monitoring|clipping|presse|m[eé]dia/;

/** True for the name of a monitoring service or of its bulletin: what it gathers was published by others. */
export const isMonitoringService = (folded: string): boolean =>
  mayBeMonitor.test(folded) && monitor.test(folded);

/** «ص 5», «الصفحة الأولى», «العدد 1204», "p. 12": where in a paper something was printed; folded. */
const printedPlace =
  /^(?:(?:ال)?(?:ص|صفحه|عدد)[.:]?\s*(?:رقم\s*)?\(?(?:\d{1,6}|(?:ال)?(?:اولي|اخيره))\)?|(?:pp?\.?|pages?|no\.?|issue|n°)\s*\d{1,6})$/;

/** True for the folded number of a page or an issue of a paper. */
export const isPrintedPlace = (folded: string): boolean => folded.length <= 24 && printedPlace.test(folded);
