import type { HostError } from '#shared/host/host-api.ts';
import type { ImportStreamError } from '#shared/import-stream/frames.ts';
import type { ImportFailureCode, ImportNoteCode } from '#shared/domain/import-run/import-run.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { OriginalError } from '#shared/stores/original-store.ts';
import { defineMessages } from './define-messages.ts';

/** One sentence per error code: what happened, what is safe, what to do next. */
export const errorMessages = defineMessages({
  'error.host-not-found': {
    en: 'There is nothing at that path. Check the spelling and try again.',
    ar: 'لا يوجد شيء في هذا المسار. تحقق من كتابته ثم أعد المحاولة.',
  },
  'error.host-denied': {
    en: 'The program refused this request. Nothing was changed.',
    ar: 'رفض البرنامج هذا الطلب. لم يتغير شيء.',
  },
  'error.host-invalid-request': {
    en: 'The program did not understand this request. Nothing was changed; please report it.',
    ar: 'لم يفهم البرنامج هذا الطلب. لم يتغير شيء؛ نرجو الإبلاغ عنه.',
  },
  'error.host-unsupported': {
    en: 'This is not possible here; use another way to choose files.',
    ar: 'هذا غير ممكن هنا؛ استعمل طريقة أخرى لاختيار الملفات.',
  },
  'error.host-too-large': {
    en: 'A file is larger than can be taken this way. Nothing was imported; give its path instead.',
    ar: 'أحد الملفات أكبر مما يمكن أخذه بهذه الطريقة. لم يُستورد شيء؛ اكتب مساره بدلًا من ذلك.',
  },
  'error.host-write-failed': {
    en: 'The settings could not be kept; the old ones still hold. Check that the disk has room.',
    ar: 'تعذّر حفظ الإعدادات؛ السابقة باقية. تحقق من توفر مساحة على القرص.',
  },
  'error.host-unreachable': {
    en: 'The program behind this window does not answer. Your collection is safe. Start Mizan again.',
    ar: 'البرنامج الذي يعمل خلف هذه النافذة لا يجيب. مجموعتك سليمة. شغّل ميزان من جديد.',
  },
  'error.host-internal': {
    en: 'Something went wrong inside the program. Your collection is safe. Try again; the log has the details.',
    ar: 'حدث خلل داخل البرنامج. مجموعتك سليمة. أعد المحاولة؛ التفاصيل في السجل.',
  },
  'error.stream-invalid-request': {
    en: 'The import could not be started. Nothing was changed; choose the files again.',
    ar: 'تعذّر بدء الاستيراد. لم يتغير شيء؛ اختر الملفات من جديد.',
  },
  'error.stream-grant-unknown': {
    en: 'The files chosen are no longer known to the program. Nothing was changed; choose them again.',
    ar: 'لم يعد البرنامج يعرف الملفات المختارة. لم يتغير شيء؛ اخترها من جديد.',
  },
  'error.stream-cancelled': {
    en: 'The import was cancelled. What was stored before stays.',
    ar: 'أُلغي الاستيراد. ما خُزّن قبل ذلك باقٍ.',
  },
  'error.stream-connection-lost': {
    en: 'The line to the importer broke. What was stored stays; import the same files again to go on from there.',
    ar: 'انقطع الاتصال بالمستورد. ما خُزّن باقٍ؛ استورد الملفات نفسها لتكمل من حيث توقفت.',
  },
  'error.stream-storage-failed': {
    en: 'The collection could not be written to. What was stored before stays. Make room on the disk and import the same files again.',
    ar: 'تعذّرت الكتابة في المجموعة. ما خُزّن قبل ذلك باقٍ. أفرغ مساحة على القرص ثم استورد الملفات نفسها.',
  },
  'error.stream-internal': {
    en: 'The import stopped because of a fault of the program. What was stored stays; import the same files again to go on.',
    ar: 'توقف الاستيراد بسبب خلل في البرنامج. ما خُزّن باقٍ؛ استورد الملفات نفسها لتكمل.',
  },
  'error.store-quota': {
    en: 'The disk is full: nothing was changed. Make room and try again.',
    ar: 'القرص ممتلئ: لم يتغير شيء. أفرغ مساحة ثم أعد المحاولة.',
  },
  'error.store-not-found': {
    en: 'This article is no longer in the collection. Go back to the library.',
    ar: 'لم يعد هذا المقال في المجموعة. عد إلى المكتبة.',
  },
  'error.store-closed': {
    en: 'The collection was closed. Reload the window to open it again; nothing is lost.',
    ar: 'أُغلقت المجموعة. أعد تحميل النافذة لفتحها؛ لم يضِع شيء.',
  },
  'error.store-internal': {
    en: 'The collection could not be read. Nothing was changed. Reload the window and try again.',
    ar: 'تعذّرت قراءة المجموعة. لم يتغير شيء. أعد تحميل النافذة ثم حاول ثانية.',
  },
  'error.original-damaged': {
    en: 'What is kept of this file is damaged and is not given out. The article and its text are whole; import the file again if you still have it.',
    ar: 'ما حُفظ من هذا الملف تالف فلا يُستخرج. المقال ونصه سليمان؛ استورد الملف ثانية إن كان لديك.',
  },
  'error.original-not-found': {
    en: 'The file itself was not kept. The text that was read from it is shown here.',
    ar: 'لم يُحفظ الملف نفسه. النص الذي قُرئ منه معروض هنا.',
  },
  'error.file-empty-file': {
    en: 'The file is empty, so there was nothing to import. Get it again from where it came if it should not be.',
    ar: 'الملف فارغ فلم يكن فيه ما يُستورد. احصل عليه من مصدره من جديد إن كان ينبغي ألا يكون كذلك.',
  },
  'error.file-not-text': {
    en: 'This is not text, whatever its name says. Nothing else was affected; leave it out, or convert it first.',
    ar: 'هذا ليس نصًا، مهما قال اسمه. لم يتأثر سواه؛ اتركه أو حوّله أولًا.',
  },
  'error.file-undecodable': {
    en: 'The characters could not be decoded in any known encoding. Nothing else was affected; save the file as UTF-8 and try again.',
    ar: 'تعذّر فك ترميز الأحرف بأي ترميز معروف. لم يتأثر سواه؛ احفظ الملف بترميز UTF-8 ثم أعد المحاولة.',
  },
  'error.file-too-large': {
    en: 'The file is larger than the limit. Nothing else was affected; split it and import the parts.',
    ar: 'الملف أكبر من الحد. لم يتأثر سواه؛ قسّمه واستورد أجزاءه.',
  },
  'error.file-unreadable': {
    en: 'The file could not be read. Nothing else was affected; check that you may open it, then try again.',
    ar: 'تعذّرت قراءة الملف. لم يتأثر سواه؛ تحقق من أن لك إذنًا بفتحه ثم أعد المحاولة.',
  },
  'error.file-vanished': {
    en: 'The file is no longer there. What was imported from it before stays; choose it again where it is now.',
    ar: 'لم يعد الملف في مكانه. ما استُورد منه قبل ذلك باقٍ؛ اختره من جديد حيث هو الآن.',
  },
  'error.file-not-a-file': {
    en: 'This is neither a file nor a folder, and was passed over. Nothing else was affected.',
    ar: 'هذا ليس ملفًا ولا مجلدًا فتُرك. لم يتأثر سواه.',
  },
  'error.file-no-article': {
    en: 'No article was found in the file. Nothing else was affected; open it to see whether it holds text at all.',
    ar: 'لم يُعثر على مقال في الملف. لم يتأثر سواه؛ افتحه لترى هل فيه نص أصلًا.',
  },
  'error.file-unsupported-format': {
    en: 'This format is not read. Nothing else was affected; save it as text, HTML or PDF and import that.',
    ar: 'هذه الصيغة لا تُقرأ. لم يتأثر سواه؛ احفظه نصًا أو HTML أو PDF ثم استورده.',
  },
  'error.file-took-too-long': {
    en: 'Reading the file took too long and was stopped; the other files went on. Split it or save it in a simpler format.',
    ar: 'استغرقت قراءة الملف وقتًا طويلًا فأوقفت؛ تابعت بقية الملفات. قسّمه أو احفظه بصيغة أبسط.',
  },
  'error.file-internal': {
    en: 'Reading the file hit a fault of the program; the other files went on. Please report it.',
    ar: 'أدت قراءة الملف إلى خلل في البرنامج؛ تابعت بقية الملفات. نرجو الإبلاغ عنه.',
  },
  'error.file-wrong-encoding-declared': {
    en: 'The file declares an encoding that it is not in; it was read in the one it is in.',
    ar: 'يصرّح الملف بترميز غير ترميزه؛ قُرئ بترميزه الحقيقي.',
  },
  'error.file-broken-file': {
    en: 'The file is damaged and could not be read. Nothing else was affected; get it again from where it came and import it.',
    ar: 'الملف تالف وتعذّرت قراءته. لم يتأثر سواه؛ احصل عليه من مصدره من جديد ثم استورده.',
  },
  'error.file-encrypted': {
    en: 'The file is locked with a password. Nothing else was affected; save it without one and import it again.',
    ar: 'الملف محمي بكلمة سر. لم يتأثر سواه؛ احفظه من دونها ثم استورده من جديد.',
  },
  'error.file-scanned-pdf': {
    en: 'The pages of this PDF are pictures without text. Nothing else was affected; run text recognition on it and import the result.',
    ar: 'صفحات هذا الملف صور لا نص فيها. لم يتأثر سواه؛ عالجه ببرنامج للتعرف على النصوص ثم استورد الناتج.',
  },
  'error.file-no-text-field': {
    en: 'No column of this file looks like the text of articles. The file is kept, without articles; say below which column is the text.',
    ar: 'لا يبدو أي عمود في هذا الملف نصًّا لمقالات. الملف محفوظ بلا مقالات؛ حدّد أدناه عمود النص.',
  },
  'error.file-unknown-field': {
    en: 'A column that was asked for is not in this file. Nothing was imported from it; name one of those that it has.',
    ar: 'العمود المطلوب ليس في هذا الملف. لم يُستورد منه شيء؛ سمِّ واحدًا من أعمدته.',
  },
  'error.file-archive-limit': {
    en: 'The archive unpacks to far more than an archive of news does, so the rest of it was not unpacked. What was read before stays; unpack it yourself if you trust it.',
    ar: 'يتجاوز ما في هذا الأرشيف الحدود كثيرًا، فلم يُفك باقيه. ما قُرئ قبل ذلك باقٍ؛ فكّه بنفسك إن كنت تثق به.',
  },
  'error.file-took-too-much-memory': {
    en: 'Reading this file took too much memory and was stopped. Nothing else was affected; split it or save it in a simpler format.',
    ar: 'استهلكت قراءة هذا الملف ذاكرة أكثر مما ينبغي فأُوقفت. لم يتأثر سواه؛ قسّمه أو احفظه بصيغة أبسط.',
  },
  'error.file-part-not-read': {
    en: 'A part of this file is of a kind that is not read; the rest was imported.',
    ar: 'جزء من هذا الملف من نوع لا يُقرأ؛ استُورد الباقي.',
  },
  'error.file-part-broken': {
    en: 'A part of this file is damaged; what could be read was imported. Compare it with the original.',
    ar: 'جزء من هذا الملف تالف؛ استُورد ما أمكنت قراءته. قارنه بالأصل.',
  },
  'error.file-records-left-out': {
    en: 'Some rows of this file have no text and were left out; the others were imported.',
    ar: 'بعض صفوف هذا الملف بلا نص فتُركت؛ استُورد الباقي.',
  },
  'error.file-mixed-encodings': {
    en: 'This file is in two encodings; each line was read in its own. Nothing is lost; compare the named place with the original.',
    ar: 'هذا الملف مكتوب بترميزين؛ قُرئ كل سطر بترميزه. لم يضع شيء؛ قارن الموضع المذكور بالأصل.',
  },
  'error.file-short-messages-left-out': {
    en: 'Short messages of this chat (fewer than six words) were left out, with the notices of its program; each other message is an article. Save a message in a file of its own if you need one of them.',
    ar: 'تُركت الرسائل القصيرة من هذه المحادثة (أقل من ست كلمات) وإشعارات برنامجها، وصارت كل رسالة سواها مادة. احفظ الرسالة القصيرة في ملف مستقل إن احتجت إليها.',
  },
  'error.file-undecodable-bytes': {
    en: 'Some bytes could not be decoded; the rest was read. Compare with the original.',
    ar: 'تعذّر فك بعض البايتات؛ قُرئ الباقي. قارن بالأصل.',
  },
  'error.file-text-garbled': {
    en: 'Text in this file was decoded wrongly before it was saved («Ø§Ù„»). It was stored as it is; ask for the file in its first form.',
    ar: 'فُك ترميز نص في هذا الملف خطأً قبل حفظه («Ø§Ù„»). خُزّن كما هو؛ اطلب الملف في صورته الأولى.',
  },
  'error.file-text-repaired': {
    en: 'The letters of this file were written as single bytes, as Facebook exports them («\\u00d8\\u00a7»). They were put together again without a loss; nothing is to be done.',
    ar: 'كُتبت حروف هذا الملف بايتًا بايتًا كما يصدّرها فيسبوك («\\u00d8\\u00a7»). جُمعت من جديد دون فقد؛ لا يلزمك شيء.',
  },
  'error.file-link-not-followed': {
    en: 'A link that leads elsewhere was not followed, so nothing outside the folder was read. Choose what it leads to if you want it.',
    ar: 'لم يُتبع رابط يقود إلى مكان آخر، فلم يُقرأ شيء خارج المجلد. اختر ما يقود إليه إن أردته.',
  },
});

type ErrorMessageId = keyof typeof errorMessages;

/** The sentence for a host error. A new code without one does not compile. */
export const hostErrorMessage = (error: HostError): ErrorMessageId => `error.host-${error.code}`;

/** The sentence for an import that stopped. */
export const importErrorMessage = (error: ImportStreamError): ErrorMessageId => `error.stream-${error.code}`;

/** The sentence for what the store could not do. */
export const storeErrorMessage = (error: StoreError): ErrorMessageId => `error.store-${error.code}`;

/** The sentence for why a file that was imported can't be had. */
export function originalErrorMessage(error: OriginalError): ErrorMessageId {
  const isOwn = error.code === 'damaged' || error.code === 'not-found';
  return isOwn ? `error.original-${error.code}` : `error.store-${error.code}`;
}

/** The sentence for what became of a file. */
export const fileMessage = (code: ImportFailureCode | ImportNoteCode): ErrorMessageId => `error.file-${code}`;
