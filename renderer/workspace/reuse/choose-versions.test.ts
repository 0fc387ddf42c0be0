import { describe, expect, it } from 'vitest';
import type { AttributedName, PublishedDate } from '#shared/domain/article/article.ts';
import { byPublication, earliestOfEachOutlet, versionsBeside } from './choose-versions.ts';
import { otherOutlets } from './outlets.ts';

interface Version {
  readonly name: string;
  readonly outlet: AttributedName | null;
  readonly published: PublishedDate | null;
}

const version = (name: string, outlet: string | null, published: string | null = null): Version => ({
  name,
  outlet: outlet === null ? null : { name: outlet, provenance: 'stated', source: null },
  published:
    published === null
      ? null
      : {
          value: published,
          precision: published.includes('T') ? 'time' : 'day',
          provenance: 'stated',
          source: null,
        },
});
const names = (versions: readonly Version[]): readonly string[] => versions.map(({ name }) => name);

describe('the order of publication', () => {
  it('goes by the moment and not by the clock where zones are stated', () => {
    const first = version('first', 'أ', '2026-04-13T09:30:00+03:00');
    const second = version('second', 'ب', '2026-04-13T07:00:00Z');
    expect(names(byPublication([second, first]))).toEqual(['first', 'second']);
  });

  it('puts articles without a date last, as they stood', () => {
    const versions = [version('x', null), version('y', null), version('dated', null, '2026-04-13')];
    expect(names(byPublication(versions))).toEqual(['dated', 'x', 'y']);
  });
});

describe('what is compared with an article', () => {
  const own = version('own', 'مرصد الساحل', '2026-04-13');

  it('is the earliest copy of each other outlet, however its name is spelt', () => {
    const copies = [
      version('later', 'وكالة الأفق', '2026-04-15'),
      version('same outlet', 'مرصد الساحل', '2026-04-12'),
      version('earlier', 'وكالة الافق', '2026-04-14'),
      version('third', 'ضفاف', '2026-04-13'),
    ];
    expect(names(versionsBeside(own, copies))).toEqual(['third', 'earlier']);
  });

  it('is every copy whose outlet is not known', () => {
    const copies = [version('a', null), version('b', null), version('c', 'ضفاف', '2026-04-14')];
    expect(names(versionsBeside(own, copies))).toEqual(['c', 'a', 'b']);
  });

  it('is the copies of its own outlet where no other has one', () => {
    const copies = [version('b', 'مرصد الساحل', '2026-04-15'), version('a', 'مرصد الساحل', '2026-04-14')];
    expect(names(versionsBeside(own, copies))).toEqual(['a', 'b']);
  });
});

describe('one article of each outlet', () => {
  it('is the earliest, in the order of publication', () => {
    const versions = [
      version('b2', 'ب', '2026-04-15'),
      version('a', 'أ', '2026-04-14'),
      version('b1', 'ب', '2026-04-13'),
    ];
    expect(names(earliestOfEachOutlet(versions))).toEqual(['b1', 'a']);
  });
});

describe('the outlets that an article also stands in', () => {
  it('are counted once each, without its own and without unknown ones', () => {
    const copies = [
      version('1', 'وكالة الأفق'),
      version('2', 'وكالة الافق'),
      version('3', 'ضفاف'),
      version('4', null),
      version('5', 'مرصد الساحل'),
    ];
    expect(otherOutlets(version('own', 'مرصد الساحل'), copies)).toEqual(['وكالة الأفق', 'ضفاف']);
  });

  it('are all that are named where its own is not known', () => {
    expect(otherOutlets(version('own', null), [version('1', 'ضفاف'), version('2', null)])).toEqual(['ضفاف']);
  });
});
