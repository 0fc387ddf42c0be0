import { existsSync, readFileSync, readdirSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { ExtractedDocument } from '../extracted-document.ts';
import type { ReadDocument } from '../format-adapter.ts';
import { mismatches } from '#main/import/testing/mapped-runs.ts';
import { mailAdapter } from './read-mail.ts';

const options = { mappings: [], mapping: null };

async function read(mail: string | Uint8Array, name = 'a.eml'): Promise<ReadDocument> {
  if (mailAdapter.takes !== 'bytes') throw new Error('reads bytes');
  const bytes = typeof mail === 'string' ? Buffer.from(mail) : mail;
  const found = await mailAdapter.read({ name, bytes }, options);
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

const first = ({ documents }: ReadDocument): ExtractedDocument => {
  const [document] = documents;
  if (document === undefined) throw new Error('no document');
  return document;
};

const body = ({ text }: ExtractedDocument): readonly string[] =>
  text.split('\n').filter(line => line.trim() !== '');

const leftOut = ({ text, documents }: ReadDocument): readonly string[] =>
  documents.flatMap(document => document.leftOut.map(({ source }) => text.slice(source.start, source.end)));

const subject = `Subject: =?UTF-8?B?${Buffer.from('افتتاح الجسر القديم').toString('base64')}?=`;
const head = ['From: Salma Nour <salma@example.invalid>', subject, 'Date: Thu, 2 Jan 2025 10:00:00 +0300'];
const plainHead = [...head, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8'];
const mail = (header: readonly string[], ...lines: readonly string[]): string =>
  [...header, '', ...lines].join('\n');
const paragraph =
  'افتتحت البلدية صباح اليوم الجسر القديم بعد أعمال صيانة استمرت ثمانية أشهر، وقال المهندس المشرف إن الحركة عادت إلى طبيعتها في الاتجاهين، وإن الأرصفة ستكون جاهزة قبل نهاية الشهر.';
const english =
  'The old bridge was opened again this morning after eight months of repairs, and the engineer in charge said that traffic was back to normal in both directions before the end of the week.';

const parts = (boundary: string, ...pieces: readonly (readonly string[])[]): readonly string[] => [
  ...pieces.flatMap(piece => [`--${boundary}`, ...piece]),
  `--${boundary}--`,
];

describe('a mail', () => {
  it('tells its title, author, date with its zone and its text', async () => {
    const found = await read(mail(plainHead, paragraph));
    expect(first(found)).toMatchObject({
      hints: {
        title: 'افتتاح الجسر القديم',
        author: 'Salma Nour',
        outlet: null,
        published: '2025-01-02T10:00:00+03:00',
      },
    });
    expect(body(first(found))).toEqual([paragraph]);
    expect(mismatches(found)).toEqual([]);
  });

  it('has its headers as people read them above its text in the source', async () => {
    const found = await read(mail(plainHead, paragraph));
    expect(found.text.startsWith('From: Salma Nour <salma@example.invalid>\nDate: ')).toBe(true);
    expect(found.places.map(place => (place.kind === 'part' ? place.part : null))).toEqual([
      'headers',
      'text/plain',
    ]);
    const { title, author, published } = first(found).hintOrigins ?? {};
    const words = [title, author, published].map(origin =>
      found.text.slice(origin?.source?.start, origin?.source?.end),
    );
    expect(words).toEqual(['افتتاح الجسر القديم', 'Salma Nour', 'Thu, 2 Jan 2025 10:00:00 +0300']);
  });

  it('knows its place in its conversation', async () => {
    const ids = ['Message-ID: <c@x>', 'In-Reply-To: <b@x>', 'References: <a@x>\n <b@x>'];
    expect(first(await read(mail([...plainHead, ...ids], paragraph))).thread).toEqual({
      messageId: 'c@x',
      root: 'a@x',
      inReplyTo: 'b@x',
    });
  });

  it('is the root of its conversation where it begins one', async () => {
    const found = await read(mail([...plainHead, 'Message-ID: <a@x>'], paragraph));
    expect(first(found).thread).toEqual({ messageId: 'a@x', root: 'a@x', inReplyTo: null });
  });

  it.each(['windows-1256', 'iso-8859-6', 'utf-8'])(
    'is read in %s whether or not it says so',
    async encoding => {
      for (const said of [`; charset=${encoding}`, '', '; charset=us-ascii']) {
        const header = [
          ...head.filter(line => line !== subject),
          'Subject: خبر عن افتتاح الجسر القديم في المدينة',
          `Content-Type: text/plain${said}`,
        ];
        const found = await read(iconv.encode(mail(header, paragraph), encoding));
        expect(body(first(found))).toEqual([paragraph]);
        expect(first(found).hints.title).toBe('خبر عن افتتاح الجسر القديم في المدينة');
      }
    },
  );

  it('puts a character together that is split between two encoded words', async () => {
    const bytes = Buffer.from('القاهرة');
    const word = (part: Uint8Array): string => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`;
    const split = `Subject: ${word(bytes.subarray(0, 5))}\n ${word(bytes.subarray(5))} now`;
    expect((await read(mail([split], 'x'))).documents[0]?.hints.title).toBe('القاهرة now');
  });

  it.each(['windows-1256', 'iso-8859-6', 'utf-8'])('has a title in encoded words of %s', async encoding => {
    const bytes = iconv.encode('خبر عن الجسر', encoding);
    const q = [...bytes].map(byte => `=${byte.toString(16).padStart(2, '0')}`).join('');
    for (const word of [`?B?${bytes.toString('base64')}?=`, `?q?${q}?=`]) {
      const found = await read(mail([`Subject: =?${encoding}${word}`], 'x'));
      expect(first(found).hints.title).toBe('خبر عن الجسر');
    }
  });

  it('reads quoted-printable with broken signs in it', async () => {
    const header = [
      ...head,
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
    ];
    const found = await read(mail(header, '=D8=AC=D8=B3=D8=B1 =3D 5 = =ZZ=', ' =d8=ac= ', '=D8=B3=D8=B1'));
    expect(body(first(found))).toEqual(['جسر = 5 = =ZZ جسر']);
  });

  it('reads base64 with a footer that a list has added below it', async () => {
    const header = [...head, 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'];
    const text = `${paragraph}${'.'.repeat((4 - (Buffer.byteLength(paragraph) % 3)) % 3)}`;
    const encoded = Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n');
    expect(encoded).toMatch(/=$/);
    for (const footer of ['\nA list of news, no more', 'ignored', '\n--------\nList'])
      expect(body(first(await read(mail(header, `${encoded} ${footer}`))))).toEqual([text]);
  });

  it('joins lines that are wrapped by its own account, and only those', async () => {
    const header = [...head, 'Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes'];
    const found = await read(mail(header, 'افتتحت ', 'البلدية', 'سطر ثان', ' >stuffed'));
    expect(body(first(found))).toEqual(['افتتحتالبلدية', 'سطر ثان', '>stuffed'].slice(0, 2));
    const spaced = [...head, 'Content-Type: text/plain; charset=utf-8; format=flowed'];
    expect(body(first(await read(mail(spaced, 'افتتحت ', 'البلدية'))))).toEqual(['افتتحت البلدية']);
  });
});

describe('a mail whose lines are broken at a fixed width', () => {
  const broken = (text: string, width: number): readonly string[] => {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= width)
        lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  };

  it.each([paragraph, english])('is read in its paragraphs', async text => {
    const address = `https://x.invalid/${'a'.repeat(90)}`;
    const found = await read(
      mail(plainHead, ...broken(text, 72), '', ...broken(text, 72), '', address, '', 'Salma'),
    );
    expect(body(first(found))).toEqual([text, text, address, 'Salma']);
    expect(mismatches(found)).toEqual([]);
  });

  it('keeps lines that somebody ended', async () => {
    const lines = [
      '- هطلت أمطار غزيرة على قرى الوادي منذ الفجر وأغلقت الجسر الصغير',
      '- تراجعت أسعار السمك في الميناء القديم بنحو الثلث بعد الصيد',
      'قائمة بأسماء القرى التي لم تصل إليها المساعدات حتى الآن:',
      'الوادي',
    ];
    expect(body(first(await read(mail(plainHead, ...lines))))).toEqual(lines);
  });
});

describe('the sender of a mail', () => {
  const senderOf = async (...header: readonly string[]): Promise<unknown> => {
    const { author, outlet } = first(await read(mail([...header, 'Subject: a'], paragraph))).hints;
    return { author, outlet };
  };
  it.each([
    ['a person', ['From: "Nour, Salma" <salma@x.invalid>'], 'Nour, Salma', null],
    ['an address alone', ['From: salma@x.invalid'], null, null],
    ['a name in a comment', ['From: salma@x.invalid (Salma Nour)'], 'Salma Nour', null],
    [
      'a newsletter',
      ['From: The Bridge <news@x.invalid>', 'List-Unsubscribe: <https://x.invalid>'],
      null,
      'The Bridge',
    ],
    [
      'a writer of a newsletter',
      ['From: Salma Nour from The Bridge <s@x.invalid>', 'List-Id: <s.x.invalid>'],
      'Salma Nour',
      'The Bridge',
    ],
    ['an agency', ['From: وكالة الضفاف للأنباء <a@x.invalid>'], null, 'وكالة الضفاف للأنباء'],
    ['a newspaper', ['From: جريدة الميناء <a@x.invalid>'], null, 'جريدة الميناء'],
    ['an English newspaper', ['From: Harbour Times <a@x.invalid>'], null, 'Harbour Times'],
    ['a newspaper with an everyday name', ['From: النهار <a@x.invalid>'], null, 'النهار'],
    ['a channel', ['From: Harbour TV <a@x.invalid>'], null, 'Harbour TV'],
    ['a bulletin', ['From: نشرة الميناء <a@x.invalid>'], null, 'نشرة الميناء'],
    ['a person with an Arabic name', ['From: نداء الحلو <n@x.invalid>'], 'نداء الحلو', null],
    ['a person at an agency', ['From: هدى سالم - وكالة الضفاف <h@x.invalid>'], 'هدى سالم', 'وكالة الضفاف'],
    [
      'a list',
      [
        'From: Salma via Bridges <l@x.invalid>',
        'List-Id: Bridges of the North <l.x.invalid>',
        'List-Post: <mailto:l@x.invalid>',
      ],
      'Salma',
      'Bridges of the North',
    ],
  ])('is told for %s', async (_, header, author, outlet) => {
    expect(await senderOf(...header)).toEqual({ author, outlet });
  });
});

describe('a mail of several parts', () => {
  const alternative = (plain: string, html: string): string =>
    mail(
      [...head, 'Content-Type: multipart/alternative; boundary="x y"'],
      ...parts(
        'x y',
        ['Content-Type: text/plain; charset=utf-8', '', plain],
        ['Content-Type: text/html; charset=utf-8', '', html],
      ),
    );

  it('is read as plain text where that says all', async () => {
    const found = await read(alternative(paragraph, `<p>${paragraph}</p><p>Unsubscribe</p>`));
    expect(body(first(found))).toEqual([paragraph]);
  });

  it('is read as HTML where the plain text only says where to look', async () => {
    const found = await read(
      alternative(
        'View this mail in your browser: https://x.invalid/a',
        `<p>${paragraph}</p><p>وقال&nbsp;إن &laquo;الجسر&raquo; آمن.</p>`,
      ),
    );
    expect(body(first(found))).toEqual([paragraph, 'وقال إن «الجسر» آمن.']);
    expect(mismatches(found)).toEqual([]);
  });

  it('is read as HTML where the plain text is full of addresses', async () => {
    const link = '<https://x.invalid/track/0123456789/0123456789/0123456789/0123456789>';
    const found = await read(alternative(`${paragraph} ${link} ${link}`, `<p>${paragraph}</p>`));
    expect(body(first(found))).toEqual([paragraph]);
  });

  it('is read as HTML where it calls a page plain text', async () => {
    const found = await read(mail(plainHead, `<html><body><p>${paragraph}</p></body></html>`));
    expect(body(first(found))).toEqual([paragraph]);
  });

  it('gives the files that came with it, mails among them, and leaves pictures out', async () => {
    const found = await read(
      mail(
        [...head, 'Content-Type: multipart/mixed; boundary=b'],
        ...parts(
          'b',
          ['Content-Type: text/plain; charset=utf-8', '', paragraph],
          [
            'Content-Type: application/pdf',
            "Content-Disposition: attachment; filename*0*=utf-8'ar'%D8%AA%D9%82; filename*1*=%D8%B1%D9%8A%D8%B1; filename*2=.pdf",
            'Content-Transfer-Encoding: base64',
            '',
            'JVBERi0=',
          ],
          ['Content-Type: message/rfc822', '', 'Subject: inner', '', 'text'],
          ['Content-Type: image/png; name=a.png', '', 'xx'],
          ['Content-Type: text/plain; name="../../etc/notes"', 'Content-Disposition: attachment', '', 'note'],
        ),
      ),
    );
    expect(found.members.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['تقرير.pdf', '%PDF-'],
      ['part-2.eml', 'Subject: inner\n\ntext'],
      ['notes.txt', 'note'],
    ]);
    expect(body(first(found))).toEqual([paragraph]);
  });

  it('is read to where it was cut off, and says so', async () => {
    const cut = mail(
      [...head, 'Content-Type: multipart/mixed; boundary=b'],
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      paragraph,
    );
    const found = await read(cut);
    expect([body(first(found)), found.notes]).toEqual([
      [paragraph],
      [{ code: 'part-broken', place: 'multipart' }],
    ]);
  });

  it('is read where it forgot to say what parts it', async () => {
    const found = await read(
      mail(
        [...head, 'Content-Type: multipart/mixed'],
        ...parts('--=_abc', ['Content-Type: text/plain; charset=utf-8', '', paragraph]),
      ),
    );
    expect(body(first(found))).toEqual([paragraph]);
  });

  it('says which file it could not open', async () => {
    const found = await read(
      mail(
        [...head, 'Content-Type: multipart/mixed; boundary=b'],
        ...parts(
          'b',
          ['Content-Type: text/plain', '', english],
          ['Content-Type: application/ms-tnef; name=winmail.dat', '', 'x'],
        ),
      ),
    );
    expect(found.notes).toEqual([{ code: 'part-not-read', place: 'winmail.dat' }]);
  });

  it.each([
    ['S/MIME', ['Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m'], 'MIIB'],
    [
      'PGP in parts',
      ['Content-Type: multipart/encrypted; boundary=b'],
      '--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream\n\n-----BEGIN PGP MESSAGE-----\n--b--',
    ],
    [
      'PGP in its text',
      ['Content-Type: text/plain'],
      '-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----',
    ],
  ])('is refused as encrypted when it is in %s', async (_, header, text) => {
    await expect(read(mail([...head, ...header], text))).rejects.toThrow('encrypted');
  });
});

describe('what is quoted in a mail', () => {
  const reply = [head[0] ?? '', 'Subject: Re: bridge', 'Content-Type: text/plain; charset=utf-8'];

  it.each([
    ['On Thu, 2 Jan 2025 at 10:00, A B <a@x.invalid> wrote:'],
    ['On Thu, 2 Jan 2025 at 10:00, A very long name of somebody\n<a@x.invalid> wrote:'],
    ['في الخميس، 2 يناير 2025 في 10:00 ص كتب سامي <a@x.invalid>:'],
    ['كتب سامي في 2 يناير 2025:'],
    ['Le jeu. 2 janv. 2025 à 10:00, A B <a@x.invalid> a écrit :'],
  ])('is left out below «%s», with that line', async line => {
    const found = await read(mail(reply, paragraph, '', line, '', '> نص قديم', '> آخر', '', 'تحياتي'));
    expect(body(first(found))).toEqual([paragraph, 'تحياتي']);
    expect(leftOut(found).join('\n')).toContain('نص قديم');
  });

  it('is left out below the fields of the answered mail', async () => {
    const found = await read(
      mail(
        reply,
        paragraph,
        '',
        '________________________________',
        'From: A B <a@x.invalid>',
        'Sent: Thursday, January 2, 2025 10:00 AM',
        'To: C',
        'Subject: bridge',
        '',
        'Old text.',
      ),
    );
    expect(body(first(found))).toEqual([paragraph]);
  });

  it('is left out where markup quotes it', async () => {
    const html = [head[0] ?? '', 'Subject: Re: bridge', 'Content-Type: text/html; charset=utf-8'];
    const found = await read(
      mail(
        html,
        `<p>${paragraph}</p><div>On 2 Jan 2025, at 10:00, A wrote:</div><blockquote type="cite"><p>${english}</p></blockquote><p>وداعا</p>`,
      ),
    );
    expect(body(first(found))).toEqual([paragraph, 'وداعا']);
    expect(leftOut(found).join('\n')).toContain('The old bridge');
  });

  it('is the text of a mail that is nothing else', async () => {
    const found = await read(mail(reply, '> سطر أول', '> سطر ثان'));
    expect(body(first(found))).toEqual(['سطر أول', 'سطر ثان']);
  });

  it('takes no sentence of an article for the beginning of a quotation', async () => {
    const text = 'في 12 مارس 2024 كتب الوزير على صفحته:';
    expect(body(first(await read(mail(plainHead, text, paragraph))))).toEqual([text, paragraph]);
  });

  it('is told from the signature, which is left out too', async () => {
    const found = await read(mail(plainHead, paragraph, '', '-- ', 'Salma Nour', 'Editor'));
    expect([body(first(found)), leftOut(found)]).toEqual([[paragraph], ['-- \nSalma Nour\nEditor']]);
  });
});

describe('a mail that is passed on', () => {
  const forward = [
    head[0] ?? '',
    'Subject: Fwd: old subject',
    'Date: Fri, 3 Jan 2025 10:00:00 +0300',
    'Content-Type: text/plain; charset=utf-8',
  ];

  it.each([
    [
      'Gmail',
      [
        '---------- Forwarded message ---------',
        'From: Rami Aziz <r@x.invalid>',
        'Date: Wed, Jan 1, 2025 at 9:30 AM',
        'Subject: الجسر',
        'To: <s@x.invalid>',
      ],
    ],
    [
      'Gmail in Arabic',
      [
        '---------- Forwarded message ---------',
        'من: ‪Rami Aziz‬‏ <r@x.invalid>',
        'Date: Wed, Jan 1, 2025 at 9:30 AM',
        'Subject: الجسر',
        'To: <s@x.invalid>',
      ],
    ],
    [
      'Apple',
      [
        'Begin forwarded message:',
        '',
        '> From: Rami Aziz <r@x.invalid>',
        '> Subject: الجسر',
        '> Date: 1 January 2025 at 9:30:00 GMT+3',
        '> To: s@x.invalid',
      ],
    ],
    [
      'Outlook',
      [
        'From: Rami Aziz <r@x.invalid>',
        'Sent: Wednesday, January 1, 2025 9:30 AM',
        'To: s',
        'Subject: الجسر',
      ],
    ],
    [
      'Outlook in Arabic',
      [
        'من: Rami Aziz <r@x.invalid>',
        'تم الإرسال: الأربعاء، 1 يناير 2025 09:30 ص',
        'إلى: s',
        'الموضوع: الجسر',
      ],
    ],
  ])('has its own sender and date (%s)', async (program, fields) => {
    const quote = program === 'Apple' ? '> ' : '';
    const found = await read(mail(forward, 'للعلم', '', ...fields, '', `${quote}${paragraph}`));
    expect(found.documents).toHaveLength(1);
    expect(first(found).hints).toMatchObject({ title: 'الجسر', author: 'Rami Aziz' });
    expect(first(found).hints.published).toMatch(/1.*2025|2025-01-01/);
    expect(first(found).text.trim()).toBe(paragraph);
    expect(leftOut(found).join('\n')).toMatch(/للعلم[\s\S]*Rami Aziz/);
    expect(mismatches(found)).toEqual([]);
  });

  it('stands beside what the sender wrote, if that is a text too', async () => {
    const found = await read(
      mail(
        forward,
        english,
        english,
        '',
        '---------- Forwarded message ---------',
        'From: Rami <r@x.invalid>',
        'Date: Wed, 1 Jan 2025 09:30:00 +0300',
        'Subject: الجسر',
        '',
        paragraph,
        paragraph,
      ),
    );
    expect(found.documents.map(({ hints, part }) => [hints.author, hints.published, part])).toEqual([
      ['Salma Nour', '2025-01-03T10:00:00+03:00', '#1'],
      ['Rami', '2025-01-01T09:30:00+03:00', '#2'],
    ]);
  });

  it('takes no date from the mail that passes it on', async () => {
    const found = await read(
      mail(forward, '---------- Forwarded message ---------', 'From: Rami <r@x.invalid>', '', paragraph),
    );
    expect(first(found).hints).toMatchObject({ author: 'Rami', published: null });
  });
});

describe('an Apple Mail file', () => {
  it('is read without its count and its list of properties', async () => {
    const text = mail(plainHead, paragraph);
    const list = '<?xml version="1.0"?>\n<plist></plist>\n';
    for (const count of [Buffer.byteLength(text), 999_999]) {
      const found = await read(`${count}\n${text}${list}`, 'a.emlx');
      expect(body(first(found))).toEqual([paragraph]);
    }
  });
});

const samples = '../shared/data/files/mail-stalwart/eml';

describe.skipIf(!existsSync(samples))('the mails of other parsers', () => {
  it('are all read, with exact places', async () => {
    const names = readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('.eml'),
    );
    const wrong: string[] = [];
    for (const name of names) wrong.push(...mismatches(await read(readFileSync(`${samples}/${name}`))));
    expect([names.length > 100, wrong]).toEqual([true, []]);
  });
});
