export interface ForeignShapeRow {
  readonly id: string;
  /** Matched against a folded word that no list of Arabic words knows. */
  readonly pattern: string;
  readonly example: string;
  readonly counterExample: string;
}

/** Endings and letter pairs of transliterated names that Arabic words hardly ever have. */
export const foreignShapes: readonly ForeignShapeRow[] = [
  {
    id: 'shape.slavic',
    pattern: '.{2}(?:وف|يف|وفا|يفا|سكي|سكايا|يتش|نكو|تشوك)$',
    example: 'سوكولوف',
    counterExample: 'معروض',
  },
  {
    id: 'shape.germanic',
    pattern: '.{2}(?:سون|شتاين|ستين|بيرغ|برغ|مان|سن|ستروم|فلد|هايم)$',
    example: 'ياكوبسون',
    counterExample: 'مساكن',
  },
  {
    id: 'shape.english',
    pattern: '.{2}(?:تون|فورد|وورث|ويل|لاند|وود|لي|ورد|ينغ|انغ|ونغ|اوي)$',
    example: 'ستانفورد',
    counterExample: 'ملاعب',
  },
  {
    id: 'shape.romance',
    pattern: '.{2}(?:يني|يلي|ينو|يرو|ايز|ييز|ييه|يوس|اندو|ييرا|يرا|ونسو|يتي|وني|يتو|ينا|يلا|ويز|يز)$',
    example: 'بولدريني',
    counterExample: 'ملابس',
  },
  {
    id: 'shape.greek',
    pattern: '.{2}(?:وبولوس|اكيس|يديس|اس|يس|وس)$',
    example: 'تسيبراس',
    counterExample: 'ملعب',
  },
  {
    id: 'shape.caucasian',
    pattern: '.{2}(?:شفيلي|دزه|يان|اوغلو|زاده|باييف|بايف)$',
    example: 'ساركيسيان',
    counterExample: 'ملعب',
  },
  {
    id: 'shape.letters',
    pattern:
      '.(?:تش|دج|غن|كغ|غك|غغ|سك[يو]|تز|دز|وو|نغ).|^(?:تش|دج|شت|ست[يو]|شو?ا?ر[تز]|كر[ويا]|بر[ويا]|غر[ويا]|سك|سب[يو]|سم[يو]|كل[ويا]|بل[يو]|فل[يو])',
    example: 'تشامبرلين',
    counterExample: 'ملعب',
  },
];
