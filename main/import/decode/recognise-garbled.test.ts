import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { recogniseGarbled } from './recognise-garbled.ts';

const headline = 'وزير المياه يفتتح السد الجديد غرب العاصمة';
const readAs = (text: string, encoding: string): string => iconv.decode(Buffer.from(text), encoding);

describe('recogniseGarbled', () => {
  it.each(['windows-1256', 'windows-1251', 'macintosh'])(
    'recognises Arabic in UTF-8 that was read as %s',
    encoding => {
      const text = `Sana — ${readAs(headline, encoding)}`;
      expect(recogniseGarbled(text)).toMatchObject({ written: 'utf-8', readAs: encoding });
    },
  );

  it('recognises it as windows-1252 with and without control characters in the gaps of that encoding', () => {
    const browser = new TextDecoder('latin1').decode(Buffer.from(headline));
    const old = Buffer.from(headline).toString('latin1');
    for (const text of [browser, old])
      expect(recogniseGarbled(text)).toEqual({ written: 'utf-8', readAs: 'windows-1252', start: 0 });
  });

  it('recognises windows-1256 that was read as windows-1252, and says where it begins', () => {
    const text = `News: ${iconv.decode(iconv.encode(headline, 'windows-1256'), 'windows-1252')}`;
    expect(recogniseGarbled(text)).toEqual({ written: 'windows-1256', readAs: 'windows-1252', start: 6 });
  });

  it('recognises garbled accents of a western text', () => {
    const text = readAs(
      'Le préfet a annoncé que le théâtre serait rénové. «Nous l’avons décidé», dit-il.',
      'latin1',
    );
    expect(recogniseGarbled(text)).toMatchObject({ written: 'utf-8', readAs: 'windows-1252' });
  });

  it.each([
    headline,
    'Le préfet a annoncé : « Le théâtre sera rénové. » — œuvre, naïveté, Noël, ÉTÉ, ÀÉÈ',
    'Þórður sagði að þjóðvegurinn yrði opnaður á ný; ÁÐÞÆÖ',
    'Thủ tướng đã tuyên bố rằng cây cầu cũ sẽ được sửa chữa trước cuối tháng.',
    'Мэр города сообщил, что ремонт завершится до конца месяца. ИТАР–ТАСС',
    '市長は木曜日、古い橋の工事が月末までに終わると発表した。',
    'Ø 12 mm, ± 5 °C, © 2020 – § 3 «Ùbung» ÄÖÜ ÇÁÃ',
    '',
  ])('leaves a text in order in peace: %s', text => {
    expect(recogniseGarbled(text)).toBeNull();
  });
});
