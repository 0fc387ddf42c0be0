export interface CurrencyRow {
  /** ISO 4217 code. */
  readonly code: string;
  /** Words and symbols that name it without help. Folded when the table is read. */
  readonly names: string;
  /** A shared name («ريال», "dinar") with the adjectives that make it this currency, by their folded beginnings. */
  readonly shared?: { readonly names: string; readonly adjectives: string };
}

/** A shared name without its adjective keeps the name itself as unit: which state's «ريال» it is can't be told. */
export const currencies: readonly CurrencyRow[] = [
  {
    code: 'USD',
    names: '$ دولار دولارا دولارات دولارين dollar dollars usd',
    shared: { names: 'دولار', adjectives: 'أميركي أمريكي اميركي' },
  },
  {
    code: 'CAD',
    names: 'cad',
    shared: { names: 'دولار دولارا دولارات dollar dollars', adjectives: 'كندي canadian' },
  },
  {
    code: 'AUD',
    names: 'aud',
    shared: { names: 'دولار دولارا دولارات dollar dollars', adjectives: 'أسترالي استرالي australian' },
  },
  { code: 'EUR', names: '€ يورو euro euros eur' },
  {
    code: 'GBP',
    names: '£ إسترليني استرليني sterling gbp',
    shared: {
      names: 'جنيه جنيها جنيهات pound pounds',
      adjectives: 'إسترليني استرليني بريطاني sterling british',
    },
  },
  {
    code: 'EGP',
    names: 'egp',
    shared: { names: 'جنيه جنيها جنيهات pound pounds', adjectives: 'مصري egyptian' },
  },
  {
    code: 'SDG',
    names: 'sdg',
    shared: { names: 'جنيه جنيها جنيهات pound pounds', adjectives: 'سوداني sudanese' },
  },
  {
    code: 'SAR',
    names: 'sar',
    shared: { names: 'ريال ريالا ريالات riyal riyals', adjectives: 'سعودي saudi' },
  },
  {
    code: 'QAR',
    names: 'qar',
    shared: { names: 'ريال ريالا ريالات riyal riyals', adjectives: 'قطري qatari' },
  },
  {
    code: 'YER',
    names: 'yer',
    shared: { names: 'ريال ريالا ريالات rial rials riyal', adjectives: 'يمني yemeni' },
  },
  { code: 'OMR', names: 'omr', shared: { names: 'ريال ريالا ريالات rial rials', adjectives: 'عماني omani' } },
  {
    code: 'IRR',
    names: 'irr',
    shared: { names: 'ريال ريالا ريالات rial rials', adjectives: 'إيراني ايراني iranian' },
  },
  {
    code: 'AED',
    names: 'aed',
    shared: { names: 'درهم درهما دراهم dirham dirhams', adjectives: 'إماراتي اماراتي emirati uae' },
  },
  {
    code: 'MAD',
    names: 'mad',
    shared: { names: 'درهم درهما دراهم dirham dirhams', adjectives: 'مغربي moroccan' },
  },
  {
    code: 'KWD',
    names: 'kwd',
    shared: { names: 'دينار دينارا دنانير dinar dinars', adjectives: 'كويتي kuwaiti' },
  },
  {
    code: 'BHD',
    names: 'bhd',
    shared: { names: 'دينار دينارا دنانير dinar dinars', adjectives: 'بحريني bahraini' },
  },
  {
    code: 'JOD',
    names: 'jod',
    shared: { names: 'دينار دينارا دنانير dinar dinars', adjectives: 'أردني اردني jordanian' },
  },
  {
    code: 'IQD',
    names: 'iqd',
    shared: { names: 'دينار دينارا دنانير dinar dinars', adjectives: 'عراقي iraqi' },
  },
  {
    code: 'TND',
    names: 'tnd',
    shared: { names: 'دينار دينارا دنانير dinar dinars', adjectives: 'تونسي tunisian' },
  },
  {
    code: 'DZD',
    names: 'dzd',
    shared: { names: 'دينار دينارا دنانير dinar dinars', adjectives: 'جزائري algerian' },
  },
  {
    code: 'LYD',
    names: 'lyd',
    shared: { names: 'دينار دينارا دنانير dinar dinars', adjectives: 'ليبي libyan' },
  },
  { code: 'TRY', names: '₺ try', shared: { names: 'ليرة ليرات lira liras', adjectives: 'تركي turkish' } },
  {
    code: 'SYP',
    names: 'syp',
    shared: { names: 'ليرة ليرات lira liras pound pounds', adjectives: 'سوري syrian' },
  },
  {
    code: 'LBP',
    names: 'lbp',
    shared: { names: 'ليرة ليرات lira liras pound pounds', adjectives: 'لبناني lebanese' },
  },
  { code: 'ILS', names: '₪ شيكل شيكلا شيقل شواقل shekel shekels' },
  { code: 'JPY', names: '¥ ين yen jpy' },
  { code: 'CNY', names: 'يوان يوانا yuan renminbi cny' },
  { code: 'RUB', names: '₽ روبل روبلا روبلات ruble rubles rouble roubles' },
  { code: 'INR', names: '₹ inr', shared: { names: 'روبية روبيات rupee rupees', adjectives: 'هندي indian' } },
  {
    code: 'PKR',
    names: 'pkr',
    shared: { names: 'روبية روبيات rupee rupees', adjectives: 'باكستاني pakistani' },
  },
  { code: 'CHF', names: 'chf', shared: { names: 'فرنك فرنكا francs franc', adjectives: 'سويسري swiss' } },
  {
    code: 'SEK',
    names: 'sek',
    shared: { names: 'كرونة كرونا كرونات كرون krona kronor krone kroner', adjectives: 'سويدي swedish' },
  },
  {
    code: 'NOK',
    names: 'nok',
    shared: { names: 'كرونة كرونا كرونات كرون krona kronor krone kroner', adjectives: 'نرويجي norwegian' },
  },
  {
    code: 'DKK',
    names: 'dkk',
    shared: {
      names: 'كرونة كرونا كرونات كرون krona kronor krone kroner',
      adjectives: 'دنماركي دانماركي danish',
    },
  },
];
