/** Words that make one part of a name with the word behind them: «أبو الغيط», «أم كلثوم». */
export const compoundHeads = 'أبو أبي أبا أم';

/** Words that end a part of a name: «صلاح الدين», «نصر الله». */
export const compoundTails = 'الدين الله الإسلام';

/** Words that make a first name with one of those, beside first names themselves. */
export const compoundFirsts =
  'عز نور محيي محي تقي خير فخر ضياء شرف ركن سيف ناصر نصر علاء شمس بدر زين جمال صلاح عماد حسام برهان سعد معين نجم بهاء شهاب قمر صدر كمال جلال سراج موفق مجد عطا فضل جاد حسب رزق خلف هبة ضيف فتح لطف';

/** First names that make an invocation, not a name, with «الله». */
export const notBeforeTails =
  'طيب رحمة رحمه رسول سلام آية نبي حفظ سبيل إيمان علم نور الإسلام رضا عون أمل ولي حب دعاء كتاب شرع';

/** Letters of the Latin alphabet by their names, which stand between first and family name: «ديفيد كيه إيلام». */
export const initialNames = 'كيه جيه دبليو دابليو إف إس إتش إل سي جي';
