import { describe, expect, it } from 'vitest';
import { parseNumberReading } from './number-reading.ts';

const valueOf = (typed: string) => parseNumberReading(typed, '', 'exact')?.value;
const unitOf = (typed: string) => parseNumberReading('1', typed, 'exact')?.unit;

describe('parseNumberReading', () => {
  it('reads digits of three scripts with their marks for thousands and decimals', () => {
    expect(['1,250', '١٢٥٠', '۱۲۵۰', '١٬٢٥٠', '1 250'].map(valueOf)).toEqual([1250, 1250, 1250, 1250, 1250]);
    expect(['2.5', '٢٫٥', '-3', '1,250.5'].map(valueOf)).toEqual([2.5, 2.5, -3, 1250.5]);
  });

  it('refuses what is no number, and a comma that could be either mark', () => {
    expect(['', 'اثنان', '1.2.3', '2,5', '٪'].map(valueOf)).toEqual(Array(5).fill(undefined));
  });

  it('keeps signs and codes, and folds a counted noun as the rules do', () => {
    expect(['%', '٪', 'USD', 'أشخاص', 'km', ' '].map(unitOf)).toEqual(['%', '%', 'USD', 'اشخاص', 'km', null]);
  });
});
