import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeXml } from './decode-xml.ts';
import { walkXml } from './walk-xml.ts';

const namespaces = { 'urn:a': 'a', 'urn:a-strict': 'a', 'urn:b': 'b' };

function walk(xml: string): { readonly events: readonly string[]; readonly isWhole: boolean } {
  const events: string[] = [];
  const isWhole = walkXml(xml, namespaces, {
    open: ({ name, attribute }) => events.push(`<${name} ${attribute('a:x') ?? ''}${attribute('x') ?? ''}`),
    text: text => events.push(text),
    close: name => events.push(`/${name}`),
  });
  return { events, isWhole };
}

describe('walkXml', () => {
  it('calls elements by the short names of their namespaces, whatever their prefixes', () => {
    expect(
      walk('<p:r xmlns:p="urn:a"><q xmlns="urn:a-strict"/><p:s xmlns:p="urn:b"/><p:t/><u/></p:r>'),
    ).toEqual({
      events: ['<a:r ', '<a:q ', '/a:q', '<b:s ', '/b:s', '<a:t ', '/a:t', '<?:u ', '/?:u', '/a:r'],
      isWhole: true,
    });
  });

  it('reads attributes by their namespaces', () => {
    expect(walk('<p:r xmlns:p="urn:a" p:x="1" x="2"/>').events[0]).toBe('<a:r 12');
  });

  it('resolves the references of XML and leaves those of a document type as they are', () => {
    const { events } = walk(
      '<!DOCTYPE r [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY n "نص">]><r>&lt;&#1576;&#x628;&e;&n;</r>',
    );
    expect(events.filter(event => !/^[</]/.test(event) || event === '<').join('')).toContain('<بب&e;&n;');
  });

  it('expands nothing, however references are nested', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);
    const { events } = walk(`<!DOCTYPE r [<!ENTITY l0 "ha">${levels.join('')}]><r>&l9;</r>`);
    expect(events.join('').length).toBeLessThan(2_000);
  });

  it('says that a text is cut off, and visits what is there', () => {
    expect(walk('<r xmlns="urn:a"><t>نص')).toEqual({
      events: ['<a:r ', '<a:t ', 'نص', '/a:t', '/a:r'],
      isWhole: false,
    });
    expect(walk('')).toEqual({ events: [], isWhole: false });
  });

  it('stops where elements nest too deep', () => {
    expect(walk('<r>'.repeat(50_000)).isWhole).toBe(false);
  });

  it.each([
    ['attributes', `<r ${'x="y" '.repeat(50_000)}>`],
    [
      'namespaces',
      `<r ${Array.from({ length: 10_000 }, (_, i) => `xmlns:p${i}="u"`).join(' ')}>${'<s/>'.repeat(20_000)}`,
    ],
    ['an open attribute', `<r x="${'y'.repeat(500_000)}`],
    ['angles', '<'.repeat(500_000)],
    ['references', '&'.repeat(500_000)],
    ['comments', '<!--'.repeat(100_000)],
  ])('takes little time for very many %s', (_, xml) => {
    const started = performance.now();
    walk(xml);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('never throws, whatever the markup', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '<r',
      '/>',
      ' x="',
      '"',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '&',
      ';',
      'نص',
      'xmlns:a="urn:a"',
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), pieces => void walk(pieces.join(''))));
  });
});

describe('decodeXml', () => {
  it.each([
    ['UTF-8', Buffer.from('<r>نص</r>', 'utf8')],
    ['UTF-8 with a mark', Buffer.from('\ufeff<r>نص</r>', 'utf8')],
    ['UTF-16 with a mark', Buffer.from('\ufeff<r>نص</r>', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('<r>نص</r>', 'utf16le')],
  ])('decodes %s', (_, bytes) => {
    expect(decodeXml(bytes)).toBe('<r>نص</r>');
  });

  it('decodes what declares another encoding', () => {
    const head = Buffer.from('<?xml version="1.0" encoding="windows-1256"?><r>');
    expect(decodeXml(Buffer.concat([head, Buffer.of(0xe4, 0xd5)]))).toMatch(/<r>نص$/);
  });
});
