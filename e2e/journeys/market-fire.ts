/** Four accounts of one fire among the samples, by words of their titles: three outlets, and one in English. */
export const marsad = 'حريق يلتهم عشرات المتاجر';
export const difaf = '15 مصاباً في حريق سوق العطارين';
export const ufuq = 'وادي الريحان تحصي خسائر';
export const english = 'Fire guts dozens of shops';

/** In `marsad`; `difaf` has fifteen of them. */
export const injured = 'وأصيب 12 شخصاً';
/** In `marsad`, and in other words in `ufuq`. */
export const promise = 'كل تاجر خسر متجره';
/** Of the three in Arabic in `difaf` alone. */
export const merchant = 'وقال التاجر وليد الصبّاغ';
/** Of the three in Arabic in `ufuq` alone. */
export const loss = 'بنحو 7 ملايين دولار';
