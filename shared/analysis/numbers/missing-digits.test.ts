import { describe, expect, it } from 'vitest';
import { lacksDigits } from './missing-digits.ts';

describe('lacksDigits', () => {
  it('notices a text whose numbers were taken out', () => {
    expect(
      lacksDigits('تقع القرية على بعد كلم من البلدة، وبلغت الكلفة نحو مليون دولار بزيادة بنسبة في المئة.'),
    ).toBe(true);
  });

  it('lets a text be that has digits, or spells its numbers out', () => {
    expect(lacksDigits('تقع القرية على بعد 12 كلم، وبلغت مليون دولار بنسبة في المئة.')).toBe(false);
    expect(lacksDigits('تقع القرية على بعد عشرة كيلومترات، وبلغت الكلفة ثلاثة ملايين دولار.')).toBe(false);
    expect(lacksDigits('')).toBe(false);
  });
});
