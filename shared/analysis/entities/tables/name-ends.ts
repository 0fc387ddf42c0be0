/** Words that hardly ever stand within a name and begin what follows one. */
export const nameClosers =
  'إن أن بأن في إلى على عن من لدى خلال عبر أمام قبل بعد ضد مع حول بسبب إثر بشأن الذي التي قوله قولها وهو وهي مؤكدا مشيرا مضيفا معتبرا أمس اليوم';

/** Words that tell rulers of one name apart. */
export const ordinalNames =
  'الأول الأولى الثاني الثانية الثالث الثالثة الرابع الخامس السادس السابع الثامن التاسع العاشر';

/** Titles of those who bear such a number. */
export const royalTitles =
  'الملك ملك الملكة ملكة البابا بابا والبابا والملك والملكة السلطان سلطان الإمبراطور الأمير البطريرك القيصر العاهل الشيخ';
