import type { BoilerplateRule } from '../boilerplate-rule.ts';

/** Captions and credits of pictures. */
export const captions: readonly BoilerplateRule[] = [
  {
    id: 'caption.label',
    kind: 'caption',
    pattern:
      /^[[(]?(?:(?:ال)?صوره|تصوير|صور|photo(?: by| credit)?|image(?: credit)?|picture|caption|file photo)\s*[:：]\s*\S/,
    longest: 200,
    example: 'صورة: عمال على الرصيف الغربي (أرشيف)',
    counterExample: 'صورة المدينة تغيرت: هذا ما يقوله سكانها',
  },
  {
    id: 'caption.archive',
    kind: 'caption',
    pattern:
      /^[[(]?\s*(?:صوره )?(?:ارشيفيه|من الارشيف|ارشيف|تعبيريه|file photo|archive photo|getty images|afp photo)\s*[\])]?\.?$/,
    longest: 40,
    example: '(صورة أرشيفية)',
    counterExample: 'أرشيف البلدية يعود إلى قرنين',
  },
  {
    id: 'caption.source',
    kind: 'caption',
    pattern:
      /^(?:(?:مصدر الصوره|التعليق علي الصوره|شرح الصوره|صدر الصوره|image (?:source|caption)|photo(?:graph)?(?: by)?|picture(?: by)?|video caption)\s*[,،:：].{2,}|(?:getty|afp|reuters|ap)\/.{2,40})$/,
    longest: 240,
    example: 'مصدر الصورة، Getty Images',
    counterExample: 'مصدر الصورة القديمة مجهول',
  },
  {
    id: 'caption.credited',
    kind: 'caption',
    needs: ['(', '['],
    pattern:
      /^(?=\S+\s+\S+\s)(?=[^([]*[([])[^([]+[^\s.!؟?([]\s*[([]\s*(?:(?:photo|image|picture|credit|file|photograph)[:\s].{0,40}|.{0,20}(?:getty|غيتي|afp|أ\.?ف\.?ب|reuters|رويترز|الفرنسيه|الاوروبيه|اسوشيتد ?برس|اسوشييتد ?برس|الاناضول|شاترستوك|shutterstock|مواقع التواصل|انترنت|ارشيف)(?: .{0,20})?)\s*[)\]]$/,
    longest: 180,
    example: 'شاحنات على الطريق الساحلي (رويترز)',
    counterExample: 'ترى الوزارة أن الطريق آمن (حتى الآن)',
  },
  {
    id: 'caption.file-photo',
    kind: 'caption',
    pattern:
      /^(?:صوره (?:ارشيفيه|تعبيريه|متداوله|توضيحيه|من الارشيف|نشرتها|وزعتها)|(?:file|handout|archive) (?:photo|picture|image)|a file (?:photo|picture)) .{0,120}[^.!؟?]$/,
    longest: 180,
    example: 'صورة أرشيفية لوسط المدينة',
    counterExample: 'صورة أرشيفية واحدة كانت كافية لكشف الحقيقة.',
  },
  {
    id: 'caption.holder',
    kind: 'caption',
    needs: ['©'],
    pattern: /^.{3,100}\s©\s?.{2,40}$/,
    longest: 180,
    example: 'شاحنات على الطريق الساحلي © دار الصور',
    counterExample: 'لا ينسى الناشر علامة ©',
  },
];
