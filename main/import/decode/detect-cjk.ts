import { decodeBytes } from './decode-bytes.ts';

/** The commonest characters of modern prose in each script, with the signs of its punctuation. */
const simplified =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运，。、；：？！（）《》“”';
const traditional =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運，。、；：？！（）《》「」';
const japanese =
  '日一国人年大十二本中長出三時行見月分後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水半男西電校語土木聞食車何南万毎白天母火右読友左休父雨会同事自社発者地業方新場員立開手力問代明動京目通言理体田主題意不作用度強公持野以思家世多正安院心界教文元重近考画海売知道集別物使品計死特私始朝運終台広住真有口少町料工建空急止送切転研足究楽起着店病質待試族銀早映親験英医仕去味写字答夜音注帰古歌買悪図週室歩風紙黒花春赤青館屋色走秋夏習駅洋旅服夕借曜飲肉貸堂鳥飯勉冬昼茶弟牛魚兄犬妹姉漢政府民党選挙首相議';
const korean =
  '이다는에의을가한고하지로은를사도기인리대일자시어나정으서해라수아전그있과제보주만들부장스구게상공니면여성안원국자관적조유동무경연했것회요방신전차거내비소세우진중오업때와모년미분실학화며발개선위말계트야반영마양문물민산생습입';

interface Script {
  /** From the likeliest on. */
  readonly encodings: readonly string[];
  readonly common: RegExp;
}

/** Beside a small Latin letter hardly any stands; what is read there is an accented letter that took its neighbour along. */
const anyOf = (characters: string): RegExp => new RegExp(`(?<![a-z])[${characters}](?![a-z])`, 'gu');

const scripts: readonly Script[] = [
  { encodings: ['shift_jis', 'euc-jp'], common: anyOf(`ぁ-ヺー、。「」${japanese}`) },
  { encodings: ['gb18030'], common: anyOf(simplified) },
  { encodings: ['big5', 'euc-tw'], common: anyOf(traditional) },
  { encodings: ['euc-kr'], common: anyOf(korean) },
];

const fewestCharacters = 6;
/** Text of each script has above half; bytes of something else read as such have some hundredths. */
const leastShare = 0.25;
/** The sample may begin and end within a character. */
const cutCharacters = 2;
const damageShare = 0.02;
const sampleLength = 8192;

/** Says in which East Asian encoding of several bytes a character a text is, by how common its characters are; null for none. */
export function detectCjk(sample: Uint8Array): string | null {
  const bytes = sample.subarray(0, sampleLength);
  let best: { readonly encoding: string; readonly share: number } | null = null;
  for (const { encodings, common } of scripts)
    for (const encoding of encodings) {
      const share = commonShare(bytes, encoding, common);
      if (share >= leastShare && (best === null || share > best.share)) best = { encoding, share };
    }
  return best?.encoding ?? null;
}

function commonShare(bytes: Uint8Array, encoding: string, common: RegExp): number {
  const { text } = decodeBytes(bytes, encoding);
  const beyondAscii = text.match(/[^\0-\x7f]/gu) ?? [];
  const damaged = beyondAscii.filter(character => character === '\ufffd').length;
  if (beyondAscii.length < fewestCharacters || damaged > cutCharacters + beyondAscii.length * damageShare)
    return 0;
  return (text.match(common) ?? []).length / beyondAscii.length;
}
