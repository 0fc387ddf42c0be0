import { describe, expect, it } from 'vitest';
import { findEntities } from './find-entities.ts';

const names = (text: string) =>
  findEntities(text, 'en').map(({ type, canonical }) => `${type}: ${canonical}`);

describe('English entities', () => {
  it.each<[text: string, found: readonly string[]]>([
    ['President Obama met Mr. Haddow.', ['person: Obama', 'person: Haddow']],
    ['The spokesman, said Weber Kahn, 34, left.', ['person: Weber Kahn']],
    [
      'He met spokesman Daniel Crewe and John F. Kelly Jr. there.',
      ['person: Daniel Crewe', 'person: John F. Kelly'],
    ],
    ['Theresa May spoke to Vladimir de Kock.', ['person: Theresa May', 'person: Vladimir de Kock']],
    ['He studied at the Harbor Institute in Ohio.', ['organisation: Harbor Institute', 'place: Ohio']],
    ['The Department of Homeland Security said no.', ['organisation: Department of Homeland Security']],
    ['The Canal Safety Authority (CSA) met. The CSA left.', ['organisation: Canal Safety Authority']],
    [
      "Britain's Labour Party won in St. Louis.",
      ['place: United Kingdom', 'organisation: Labour Party', 'place: St. Louis'],
    ],
    [
      'The FBI and the U.S. Senate agreed.',
      ['organisation: FBI', 'place: United States', 'organisation: Senate'],
    ],
  ])('in "%s"', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  it('finds a family name again, also with a possessive, and leaves that out', () => {
    const text = "Karen Hale spoke. Hale's lawyer left, and Ms. Hale stayed.";
    const [person] = findEntities(text, 'en');
    expect(person?.mentions.map(mention => mention.text)).toEqual(['Karen Hale', 'Hale', 'Hale']);
  });

  it('takes no company for a person of its name', () => {
    expect(names('Christine Ford spoke, and Ford left.')).toEqual(['person: Christine Ford']);
  });

  it.each([
    'Who will ice the cake for us?',
    'John F. Kennedy Airport was closed.',
    'On Monday Congressional aides met.',
    'Will Someone Answer?',
  ])('finds no person or body in "%s"', text => {
    expect(names(text).filter(name => !name.startsWith('place'))).toEqual([]);
  });
});
