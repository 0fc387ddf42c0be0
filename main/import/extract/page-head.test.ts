import { describe, expect, it } from 'vitest';
import { namesMonitor, readClippedPaper, readPageHead } from './page-head.ts';

describe('the head of a page', () => {
  it('names the paper and its day', () => {
    expect(readPageHead(['صحيفة المنارة — الأربعاء 9 آذار 2022 — صفحة 4'])).toEqual({
      outlet: 'صحيفة المنارة',
      published: 'الأربعاء 9 آذار 2022',
    });
  });

  it.each([
    'مركز الضفاف للرصد الإعلامي - نشرة داخلية',
    'نشرة الرصد الصحفي اليومية | صفحة 2 من 7',
    'وحدة الرصد',
    'Delta Media Monitoring — page 2 of 7',
  ])('names no outlet where it is that of a monitoring service: «%s»', head => {
    expect(namesMonitor([head])).toBe(true);
    expect(readPageHead([head]).outlet).toBeNull();
  });

  it.each(['شبكة رصد الإخبارية', 'صحيفة المنارة', 'مركز الأنباء', 'مركز الرصد يسجل هزة أرضية'])(
    'is of no monitoring service: «%s»',
    head => {
      expect(namesMonitor([head])).toBe(false);
    },
  );
});

describe('the line of a clipping', () => {
  it.each([
    ['المنارة | 9 آذار 2022 | رائد الكيلاني', 'المنارة'],
    ['الشعاع – 9/3/2022 – ص 5', 'الشعاع'],
    ['دمشق، 9/3/2022، السفينة', 'السفينة'],
    ['Beacon, 9 March 2022', 'Beacon'],
  ])('names its paper: «%s»', (line, paper) => {
    expect(readClippedPaper(['سوق السمك ينتقل إلى الرصيف', line])).toBe(paper);
  });

  it.each(['رائد الكيلاني | 9 آذار 2022', 'دمشق - 9/3/2022', 'المنارة', 'المنارة | 9/3/2022 | الشعاع'])(
    'names none where that is not sure: «%s»',
    line => {
      expect(readClippedPaper([line])).toBeNull();
    },
  );
});
