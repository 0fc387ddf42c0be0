import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '#main/import/extract/read-document.ts';

const tika = '../shared/data/files/tika';
const mammoth = '../shared/data/files/docx-mammoth/test-data';

async function read(path: string): Promise<string> {
  const bytes = new Uint8Array(readFileSync(path));
  const found = await readDocument({ name: basename(path), bytes }, { mappings: [], mapping: null });
  return found.ok ? found.value.documents.map(({ text }) => text).join('\n') : found.error.code;
}

describe.skipIf(!existsSync(tika))('office documents of other projects', () => {
  it.each([
    [mammoth, 'strict-format.docx', 'Test'],
    [mammoth, 'footnotes.docx', 'A tachyon walks into a bar.\n Fin.'],
    [mammoth, 'text-box.docx', 'Datum plane'],
    [tika, 'testWORD_text_box.docx', 'This text is inside of a text box in the body of the document'],
    [tika, 'testWORD_diagramData.docx', 'And then here.'],
    [tika, 'testWORD_template.docx', 'James Hetfield'],
    [
      tika,
      'testRTFWordPadCzechCharacters.rtf',
      'Svitky od Mrtvého moře jsou starověké židovské náboženské texty',
    ],
    [tika, 'testRTFJapanese.rtf', '古書店で処刑記録見つかる'],
    [tika, 'testRTFVarious.rtf', '𐌲𐌿𐍄𐌹𐍃𐌺'],
    [tika, 'testODTStyles3.odt', 'Vredegerecht van het kanton Houthalen-Helchteren'],
    [tika, 'testEPUB.epub', 'This is the text for chapter Two'],
    [tika, 'protected_normal_case.docx', 'encrypted'],
    [tika, 'testWORD_truncated.docx', 'broken-file'],
  ])('reads what stands in %s/%s', async (folder, name, text) => {
    expect(await read(join(folder, name))).toContain(text);
  });

  it.each([
    ['testWORD_emptyParaInTextbox.docx', 'Pedagogická činnosť', 'is hidden'],
    ['testComment.docx', 'Here is a comment', 'is a comment'],
    ['testRTFVarious.rtf', 'This is the header text', 'is a header'],
    ['testRTFWithCurlyBraces.rtf', '\\', 'is syntax'],
  ])('leaves out of %s the words «%s», for that %s', async (name, text) => {
    expect(await read(join(tika, name))).not.toContain(text);
  });

  const names = existsSync(tika)
    ? readdirSync(tika).filter(name => /\.(?:docx|odt|rtf|epub)$/.test(name))
    : [];
  it.each(names)('reads %s or says why not', async name => {
    expect(await read(join(tika, name))).not.toMatch(/internal|unsupported-format|\ufffd\ufffd\ufffd/);
  });
});
