/** Namespaces of WordprocessingML, transitional and strict, and of what stands in it. */
export const wordNamespaces = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'urn:schemas-microsoft-com:office:office': 'o',
};

const off = new Set(['0', 'false', 'off', 'none']);

/** Whether an element that stands for yes by being there says yes (ECMA-376-1, section 17.17.4). */
export const isOn = (value: string | null): boolean => value === null || !off.has(value);
