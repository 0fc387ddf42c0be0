import { walkXml } from '#main/import/extract/markup/walk-xml.ts';
import type { DocumentProperties } from './office-paragraph.ts';

const namespaces = {
  'http://purl.org/dc/elements/1.1/': 'dc',
  'urn:oasis:names:tc:opendocument:xmlns:meta:1.0': 'meta',
};

const limit = 1_000;

/**
 * The Dublin Core properties that office documents keep (ECMA-376-2, section 8.3; OpenDocument 1.3, section 4.3). Of the
 * two names OpenDocument keeps, the author is who began the document, not who last changed it.
 */
export function readCoreProperties(xml: string): DocumentProperties {
  const values = new Map<string, string>();
  let reading: string | null = null;
  let value = '';
  walkXml(xml, namespaces, {
    open({ name }) {
      reading = name;
      value = '';
    },
    text(text) {
      if (reading !== null && value.length < limit) value += text;
    },
    close(name) {
      if (name === reading && value.trim() !== '' && !values.has(name)) values.set(name, value.trim());
      reading = null;
    },
  });
  return {
    title: values.get('dc:title') ?? null,
    author: values.get('meta:initial-creator') ?? values.get('dc:creator') ?? null,
    language: values.get('dc:language') ?? null,
  };
}
