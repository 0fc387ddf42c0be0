/** Sentences and names of our own, of which files of records are put together. No event in them happened. */
export interface Tongue {
  readonly titles: readonly string[];
  readonly sentences: readonly string[];
  readonly outlets: readonly string[];
  readonly authors: readonly string[];
  readonly categories: readonly string[];
}

export const arabic: Tongue = {
  titles: [
    'الوزارة تعلن موعد افتتاح الجسر الجديد في المدينة',
    'ارتفاع أسعار القمح في الأسواق المحلية للأسبوع الثالث',
    'المجلس يناقش قانون المياه وسط خلاف بين الكتل',
    'فريق الشباب يتأهل إلى نهائي كأس المحافظات',
    'هزة أرضية خفيفة تضرب شمال الإقليم دون أضرار',
    'مفاوضات الهدنة تُستأنف في العاصمة بعد توقف أسبوعين',
    'جامعة النهر تفتتح مختبرًا للطاقة الشمسية',
    'الأمطار تقطع الطريق الساحلي وفرق الإنقاذ تتدخل',
    'معرض الكتاب يسجل رقمًا قياسيًا في عدد الزوار',
    'المصرف المركزي يبقي سعر الفائدة بلا تغيير',
    'إضراب المعلمين يدخل يومه الرابع في ثلاث محافظات',
    'وفد تجاري يزور الميناء لبحث خط ملاحي جديد',
    'حملة تطعيم تصل إلى القرى الجبلية قبل الشتاء',
    'المحكمة تؤجل النطق بالحكم في قضية الأراضي',
  ],
  sentences: [
    'قال المتحدث باسم الوزارة إن العمل سيستمر حتى نهاية العام المقبل.',
    'وأضاف أن الكلفة بلغت أربعين مليونًا، وهو ما يفوق التقديرات الأولى.',
    'وذكر شهود أن الحركة عادت إلى طبيعتها بعد ساعات من الحادث.',
    'من جهته نفى رئيس اللجنة وجود أي تأخير في صرف التعويضات.',
    'وكانت المفاوضات قد توقفت منتصف الشهر الماضي بعد خلاف على الحدود.',
    'وأوضح الخبير أن الأسعار مرتبطة بمواسم الحصاد وأجور النقل.',
    'وشارك في الاجتماع ممثلون عن سبع محافظات ومنظمتين دوليتين.',
    'ويتوقع المراقبون أن تصدر النتائج النهائية يوم الخميس المقبل.',
    'وأكدت المديرة أن المدارس ستفتح أبوابها في موعدها المعلن.',
    'وقالت السيدة نورة: «انتظرنا هذا القرار منذ عشر سنوات».',
    'وتعهدت الشركة بإصلاح الخط خلال ثلاثة أيام على الأكثر.',
    'ولم تعلق السفارة على الأنباء حتى مساء الأحد.',
  ],
  outlets: ['صحيفة الميناء', 'وكالة الجبل للأنباء', 'قناة السهل', 'صوت الوادي'],
  authors: ['سامي الحداد', 'ليلى منصور', 'أحمد البحري', 'هدى العلي', 'خالد النجار'],
  categories: ['سياسة', 'اقتصاد', 'رياضة', 'محليات'],
};

export const english: Tongue = {
  titles: [
    'Ministry sets date for opening of the new river bridge',
    'Wheat prices rise in local markets for a third week',
    'Council debates water bill as blocs remain divided',
    'Youth side reaches final of the provincial cup',
    'Light tremor shakes the north, no damage reported',
    'Truce talks resume in the capital after two weeks',
    'River University opens a laboratory for solar power',
    'Rain cuts coastal road as rescue crews step in',
    'Book fair reports a record number of visitors',
    'Central bank leaves its interest rate unchanged',
    'Teachers’ strike enters fourth day in three provinces',
    'Trade delegation visits port to discuss a new line',
    'Vaccination drive reaches mountain villages early',
    'Court postpones verdict in the land case again',
  ],
  sentences: [
    'A spokesman for the ministry said that work would go on until the end of next year.',
    'He added that the cost had reached 40 million, more than the first estimate.',
    'Witnesses said traffic returned to normal a few hours after the accident.',
    'The head of the committee denied any delay in the payments.',
    'Negotiations had been suspended in the middle of last month over the border.',
    'The expert explained that prices follow the harvest and the cost of transport.',
    'Representatives of seven provinces and two organisations took part, "with some regret".',
    'Observers expect the final results to be published on Thursday.',
    'The director confirmed that schools would open on time.',
    '"We have waited ten years for this decision," Nora Hill said.',
    'The company promised to repair the line within three days at most; others doubt it.',
    'The embassy had not commented by Sunday evening.',
  ],
  outlets: ['The Harbour Post', 'Hill News Agency', 'Plain TV', 'Valley Voice'],
  authors: ['Sam Carter', 'Lena Marsh', 'David Brook', 'Ruth Ellis', 'John Field'],
  categories: ['politics', 'economy', 'sport', 'local'],
};

export const french: Tongue = {
  titles: [
    'Le ministère annonce la date d’ouverture du nouveau pont',
    'Le prix du blé augmente pour la troisième semaine',
    'Le conseil débat de la loi sur l’eau dans la division',
    'Les jeunes en finale de la coupe des provinces',
    'Légère secousse dans le nord, aucun dégât signalé',
    'Reprise des pourparlers de trêve dans la capitale',
    'L’université ouvre un laboratoire d’énergie solaire',
    'La pluie coupe la route côtière, les secours arrivent',
    'Le salon du livre bat son record de visiteurs',
    'La banque centrale maintient son taux d’intérêt',
    'La grève des enseignants entre dans son quatrième jour',
    'Une délégation commerciale visite le port',
  ],
  sentences: [
    'Un porte-parole du ministère a déclaré que les travaux dureraient jusqu’à la fin de l’an prochain.',
    'Il a ajouté que le coût avait atteint 40 millions, plus que prévu.',
    'Des témoins disent que la circulation est redevenue normale quelques heures après.',
    'Le président du comité a démenti tout retard dans les paiements.',
    'L’expert a expliqué que les prix suivent la récolte et le transport.',
    'Les résultats définitifs sont attendus jeudi, selon les observateurs.',
    'La directrice a confirmé que les écoles ouvriraient à temps.',
    '« Nous attendons cette décision depuis dix ans », a dit Claire Dumont.',
  ],
  outlets: ['Le Courrier du port', 'Agence des monts', 'La Plaine', 'La Voix du val'],
  authors: ['Claire Dumont', 'Marc Leroy', 'Jean Petit', 'Anne Roche'],
  categories: ['politique', 'économie', 'sport', 'société'],
};

export const turkish: Tongue = {
  titles: [
    'Bakanlık yeni köprünün açılış tarihini duyurdu',
    'Buğday fiyatları üçüncü haftada da yükseldi',
    'Meclis su yasasını tartışıyor, partiler bölünmüş durumda',
    'Gençler il kupasında finale yükseldi',
    'Kuzeyde hafif sarsıntı, hasar bildirilmedi',
    'Ateşkes görüşmeleri başkentte yeniden başladı',
    'Nehir Üniversitesi güneş enerjisi laboratuvarı açtı',
    'Yağmur sahil yolunu kesti, ekipler bölgede',
    'Kitap fuarı ziyaretçi rekoru kırdı',
    'Merkez bankası faizi değiştirmedi',
  ],
  sentences: [
    'Bakanlık sözcüsü çalışmaların gelecek yılın sonuna kadar süreceğini söyledi.',
    'Maliyetin 40 milyona ulaştığını, bunun ilk tahmini aştığını ekledi.',
    'Görgü tanıkları trafiğin birkaç saat sonra normale döndüğünü anlattı.',
    'Komite başkanı ödemelerde gecikme olduğunu yalanladı.',
    'Uzmanlara göre fiyatlar hasada ve taşıma ücretlerine bağlı.',
    'Kesin sonuçların perşembe günü açıklanması bekleniyor.',
    'Müdür, okulların zamanında açılacağını doğruladı.',
  ],
  outlets: ['Liman Gazetesi', 'Dağ Haber Ajansı', 'Ova TV', 'Vadi Sesi'],
  authors: ['Ayşe Demir', 'Mehmet Kaya', 'Elif Aydın', 'Can Yıldız'],
  categories: ['siyaset', 'ekonomi', 'spor', 'yerel'],
};
