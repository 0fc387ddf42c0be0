import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.ts';
import { detectEncoding } from './detect-encoding.ts';
import { tableOf } from './single-byte.ts';

const encode = (text: string, encoding: string): Uint8Array =>
  encoding === 'euc-kr' || !iconv.encodingExists(encoding)
    ? Uint8Array.from(text, character => tableOf(encoding).indexOf(character))
    : new Uint8Array(iconv.encode(text, encoding));

/** The text that the bytes are taken for, with nothing declared. */
function readBack(bytes: Uint8Array, declared: string | null = null): string | null {
  const encoding = detectEncoding(bytes, declared);
  return encoding === null ? null : decodeBytes(bytes, encoding).text;
}

const sentences: Readonly<Record<string, readonly string[]>> = {
  english: [
    'The minister’s office declined to comment on the report, which was published on Monday.',
    '“We were not told,” said a spokesman for the café owners – nobody was.',
    'Repairs to the old bridge will cost £2 million, the mayor said.',
  ],
  french: [
    'Le préfet a annoncé jeudi que les travaux du vieux pont seraient terminés avant la fin du mois.',
    'La ministre a déclaré : « Nous n’avons pas été prévenus » et a quitté la réunion.',
    'Après trois années de sécheresse, les réserves d’eau restent très basses dans la région.',
  ],
  german: [
    'Der Bürgermeister erklärte am Donnerstag, die Brücke werde für den Verkehr geöffnet.',
    'Die Behörden müssen die Größe der Schäden noch prüfen, sagte eine Sprecherin.',
    '„Wir wurden nicht gefragt“, hieß es aus dem Ministerium für Äußeres.',
  ],
  spanish: [
    'El alcalde anunció que la reparación del puente terminará antes del próximo año.',
    '¿Quién pagará las obras? La oposición exige una investigación sobre la contratación.',
  ],
};

const arabic = [
  'وزير المياه يفتتح السد الجديد غرب العاصمة',
  'قالت البلدية إن أعمال الصيانة في الجسر القديم ستنتهي قبل نهاية الشهر',
  'المجلس يؤجل التصويت على موازنة العام المقبل',
  'مقتل ثلاثة أشخاص في حادث سير على الطريق الساحلي',
];

/** The forms that code page 864 has: those of letters that join the next one, and the others. */
const joining = 'بﺑتﺗثﺛجﺟحﺣخﺧسﺳشﺷصﺻضﺿعﻋغﻏفﻓقﻗكﻛلﻟمﻣنﻧهﻫيﻳ';
const others = 'بﺏتﺕجﺝحﺡخﺥسﺱلﻝمﻡنﻥهﻩيﻱاﺍةﺓدﺩذﺫرﺭزﺯوﻭىﻯ';

const inForms = (text: string): string =>
  Array.from(text, (letter, i) => {
    const forms = joining.includes(letter) && /\p{L}/u.test(text[i + 1] ?? '') ? joining : others;
    return letter === ' ' ? letter : (forms[forms.indexOf(letter) + 1] ?? letter);
  }).join('');

const readAll = (texts: readonly string[], encoding: string): readonly (string | null)[] =>
  texts.map(text => readBack(encode(text, encoding)));

describe('detectEncoding', () => {
  it.each(['windows-1256', 'iso-8859-6', 'x-mac-arabic', 'cp720'])(
    'reads an Arabic headline in %s',
    encoding => {
      expect(readAll(arabic, encoding)).toEqual(arabic);
    },
  );

  it('reads Arabic in the forms of DOS code page 864', () => {
    const text = inForms('قال وزير المياه صباح الخميس بعد زيارة السد الجديد في شمال البلاد ان العمل انتهى');
    expect(readBack(encode(text, 'ibm864'))).toBe(text);
  });

  it('reads Persian and Urdu in windows-1256', () => {
    const texts = [
      'شهردار گفت تعمير پل قديمي تا پايان ماه به پايان مي\u200cرسد و خيابان باز خواهد شد',
      'وزير نے کہا کہ پرانے پل کي مرمت مہينے کے آخر تک مکمل ہو جائے گي',
    ];
    expect(readAll(texts, 'windows-1256')).toEqual(texts);
  });

  it('keeps harakat, tatweel and Arabic digits of Mac files', () => {
    const texts = ['أَعلنَ الوزيرُ أن ٤٥ شخصاً وصلوا إلى الـمدينة يوم ١٢ آذار، ثم غادروها'];
    expect(readAll(texts, 'x-mac-arabic')).toEqual(texts);
  });

  it('takes no western text in windows-1252 for anything else, however its sentences are put together', () => {
    const all = Object.values(sentences).flat();
    const { french = [], german = [], spanish = [] } = sentences;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...all), { minLength: 1, maxLength: 6 }), chosen => {
        const text = chosen.join('\n');
        expect(readBack(encode(text, 'windows-1252'))).toBe(text);
      }),
      {
        numRuns: 25,
        // Were once taken for Estonian in windows-1257.
        examples: [
          [[french[0], german[0], french[0], spanish[1], german[0]].map(sentence => sentence ?? '')],
        ],
      },
    );
  });

  it('takes a single accent or quotation mark for what it is in Windows', () => {
    const texts = [
      'He said the café was closed on Monday and would open again next week.',
      'The ministry said: “no comment”. The talks go on.',
      'It’s the first time that this has happened in the town.',
    ];
    expect(readAll(texts, 'windows-1252')).toEqual(texts);
  });

  it.each([
    ['windows-1251', 'Мэр города сообщил в четверг, что ремонт старого моста завершится до конца месяца.'],
    ['koi8-r', 'Мэр города сообщил в четверг, что ремонт старого моста завершится до конца месяца.'],
    ['ibm866', 'Мэр города сообщил в четверг, что ремонт старого моста завершится до конца месяца.'],
    ['windows-1253', 'Ο δήμαρχος ανακοίνωσε ότι οι εργασίες στη γέφυρα θα ολοκληρωθούν σύντομα.'],
    ['windows-1255', 'ראש העיר הודיע ביום חמישי כי עבודות השיפוץ בגשר הישן יסתיימו עד סוף החודש.'],
    [
      'windows-1254',
      'Belediye başkanı perşembe günü eski köprünün onarımının ay sonuna kadar biteceğini açıkladı.',
    ],
    [
      'windows-1250',
      'Burmistrz ogłosił w czwartek, że remont starego mostu zakończy się przed końcem miesiąca.',
    ],
    ['iso-8859-2', 'Starosta oznámil ve čtvrtek, že oprava starého mostu skončí před koncem měsíce.'],
    ['ibm852', 'Starosta oznámil ve čtvrtek, že oprava starého mostu skončí před koncem měsíce.'],
    ['shift_jis', '市長は木曜日、古い橋の工事が月末までに終わると発表した。'],
    ['euc-jp', '市長は木曜日、古い橋の工事が月末までに終わると発表した。'],
    ['gb18030', '市长周四表示，旧桥的维修工程将在本月底前完成，道路将重新开放。'],
    ['big5', '市長週四表示，舊橋的維修工程將在本月底前完成，道路將重新開放。'],
    ['macintosh', sentences['french']?.join('\n') ?? ''],
  ])('reads a sentence in %s', (encoding, text) => {
    expect(readAll([text], encoding)).toEqual([text]);
  });

  it('believes a declaration that so short a text can’t refute', () => {
    const name = new Uint8Array(iconv.encode('李四', 'gbk'));
    expect(detectEncoding(name, 'gbk')).toBe('gbk');
    expect(readBack(encode('Да', 'koi8-r'), 'koi8-r')).toBe('Да');
  });

  it('does not believe that Arabic is western, even in a subject line', () => {
    expect(readBack(encode('السد الجديد', 'windows-1256'), 'windows-1252')).toBe('السد الجديد');
  });

  it.each(['é<!', '\xe9', '~{é', 'é ', '<a\xe9'])('does not grow slow over a megabyte of «%s»', pattern => {
    const bytes = new Uint8Array(Buffer.alloc(1_000_000, pattern, 'latin1'));
    expect(detectEncoding(bytes, null)).not.toBe('utf-8');
  });
});
