/** Names of weekdays in folded text, as an alternation of a regular expression: Arabic, French, English, Turkish, German. */
export const weekdayNames =
  'ال(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|pazar(?:tesi)?|salı|çarşamba|perşembe|cuma(?:rtesi)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch';
