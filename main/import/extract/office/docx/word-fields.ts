/** Follows the fields of a text: a code that says what is to be shown, and the result that is (ECMA-376-1, 17.16). */
export interface WordFields {
  begin(): void;
  /** Text of the code of the innermost field. */
  code(text: string): void;
  /** The code ends, the result begins. */
  separate(): void;
  end(): void;
  /** Text here belongs to a code and is not shown. */
  isInCode(): boolean;
  /** Text here is the result of a table of contents. */
  isInContents(): boolean;
  /** Codes end with their paragraph: one that goes on is broken, and would hide all that follows. */
  endParagraph(): void;
}

interface Field {
  code: string;
  isResult: boolean;
  isContents: boolean;
}

const longestCode = 200;

export function createWordFields(): WordFields {
  const fields: Field[] = [];
  let codes = 0;
  let contents = 0;

  function end(): void {
    const field = fields.pop();
    if (field?.isResult === false) codes--;
    if (field?.isContents) contents--;
  }

  return {
    begin() {
      fields.push({ code: '', isResult: false, isContents: false });
      codes++;
    },
    code(text) {
      const field = fields.at(-1);
      if (field !== undefined && field.code.length < longestCode) field.code += text.slice(0, longestCode);
    },
    separate() {
      const field = fields.at(-1);
      if (field === undefined || field.isResult) return;
      field.isResult = true;
      field.isContents = /^\s*TOC\b/i.test(field.code);
      codes--;
      if (field.isContents) contents++;
    },
    end,
    isInCode: () => codes > 0,
    isInContents: () => contents > 0,
    endParagraph() {
      while (fields.at(-1)?.isResult === false) end();
    },
  };
}
