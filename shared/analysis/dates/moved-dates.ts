const movesDate =
  /\b(?:postpon|reschedul|mov(?:ed|ing)\b|push(?:ed|es|ing)? |shift|delay(?:ed|ing)|deferr|adjourn|brought forward|bring forward|chang(?:ed|ing)\b|extend(?:ed|ing)\b)|(?<![\u0621-\u064a])[وفبل]*(?:ال)?(?:تاجيل|(?<!من\s[وفبل]?)اجلت?|تاجلت?|يوجل|توجل|ارجاء|ارجات?|(?:نقلت?|تقديم)(?=\s+موعد)|تغيير|تعديل|ترحيل|تمديد|مددت?|بدلا)(?:ه|ها|هم)?(?![\u0621-\u064a])/;

const reach = 100;

/**
 * Whether the words before a date (folded) put something off from it to another, in the same sentence: what is put off
 * from one day to another does not last from the one to the other.
 */
export const isMoved = (left: string): boolean =>
  movesDate.test(
    left
      .slice(-reach)
      .split(/[.؟?!؛\n]/)
      .at(-1) ?? '',
  );
