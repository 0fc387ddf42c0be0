/** Titles written before a name with a capital, folded; each may have a full stop. */
export const englishTitles = `
  mr mrs ms miss dr prof professor sir dame lord lady baron baroness president vice premier chancellor
  minister secretary senator sen congressman congresswoman representative rep governor gov lieutenant
  lt mayor councilman councilwoman councilor councillor alderman assemblyman delegate speaker justice
  judge general gen attorney colonel col major maj insp host captain capt sergeant sgt admiral adm
  commander cmdr commissioner sheriff officer detective det chief constable inspector corporal private
  pvt cpl brig brigadier marshal ambassador envoy consul spokesman spokeswoman spokesperson king queen
  prince princess emperor duke duchess emir crown sultan sheikh sheik shaikh ayatollah imam mullah
  rabbi rev reverend father fr sister pastor bishop archbishop cardinal pope saint dalai coach manager
  director chairman chairwoman chair ceo executive economist analyst author actor actress singer
  director-general treasurer comptroller solicitor leader whip hon mp`;

/** Nouns of what somebody is or does that stand before a name without a capital: "spokesman Daniel Crewe". */
export const englishRoles = `
  spokesman spokeswoman spokesperson president minister chairman chairwoman chair director manager
  executive chief officer founder co-founder owner leader candidate nominee senator lawmaker governor
  mayor lawyer attorney prosecutor judge analyst economist strategist consultant adviser advisor aide
  professor scientist researcher historian author writer novelist poet journalist reporter
  correspondent columnist editor photographer director producer actor actress singer musician rapper
  comedian artist designer architect coach captain player striker midfielder defender goalkeeper
  winger forward quarterback pitcher golfer boxer champion driver teacher student doctor nurse
  physician surgeon farmer activist campaigner organizer pollster lobbyist commander general colonel
  officer detective secretary ambassador envoy diplomat politician mp counterpart predecessor
  successor husband wife son daughter brother sister father mother friend neighbor neighbour colleague
  resident witness suspect victim billionaire businessman businesswoman investor trader broker pastor
  priest rabbi imam cleric teammate partner boss head deputy mogul tycoon dissident whistleblower
  blogger host anchor presenter`;

/** Small words inside a name. */
export const englishNameParticles =
  'de da di do dos du la le van von der den ter bin bint ibn al el abu ben st mac y';

/** Capitalised words that are no part of a person's name: places of the map, things, days, peoples. */
export const englishNameStops = `
  the a an and or but for of in on at to by with from as if he she it they we you i his her its their
  our my this that these those there here when while who what why how which where monday tuesday
  wednesday thursday friday saturday sunday january february march april may june july august
  september october november december mondays street st avenue ave road boulevard drive lane square
  university college school hospital airport station county city town village river lake mount
  mountain island islands beach bay valley bridge park stadium arena hotel hall palace tower act law
  bill day week war cup prize award awards trophy open center centre building house church cathedral
  mosque temple museum foundation institute company corp inc ltd co group bank party council court
  committee agency department ministry army police forces force government administration congress
  senate parliament republican republicans democrat democrats democratic conservative conservatives
  labour liberal american americans british english french german russian chinese japanese indian
  israeli palestinian arab muslim muslims christian christians jewish jews european africans african
  asian iranian iraqi syrian turkish egyptian saudi mexican canadian australian irish scottish italian
  spanish greek ukrainian korean vietnamese pakistani afghan cuban catholic internet twitter facebook
  news times post press journal tv radio street jr no not yes also says said global national
  international federal central united royal north south east west northern southern eastern western
  new former state states city world public general social digital`;

/** Words with a capital that end a name in headlines: "Elizabeth Warren Will Take". */
export const englishNameEnds = `
  will is are was were has have had can could should would must may says say said tells told wins won
  takes take makes made gets got goes went calls called backs slams hits wants urges asks claims
  denies faces leads loses beats joins leaves plans vows warns after before over amid against into
  about up out off down on`;

/** First names that are as often another word: believed only behind a title or role, or before an initial. */
export const englishDoubtfulNames = `
  will christian park said april june sultan earl dawn guy rich sue may grant asia art pat rose grace
  joy faith hope summer autumn amber crystal ruby jade iris ivy daisy violet olympia dean rob drew
  king prince max mark bill jack`;

/** Family names that news uses alone of people whom everybody knows; none is another word. */
export const englishKnownFamilyNames = `
  trump clinton obama biden rubio kasich romney mccain reagan nixon kennedy cheney rumsfeld giuliani
  comey mueller kavanaugh tillerson mattis bannon kushner pelosi mcconnell schumer boehner buttigieg
  putin medvedev lavrov yeltsin gorbachev merkel scholz macron hollande sarkozy chirac thatcher corbyn
  sunak starmer farage netanyahu abbas arafat rabin erdogan assad hussein gaddafi qaddafi mubarak
  morsi rouhani ahmadinejad khamenei khomeini zelensky zelenskiy zelenskyy poroshenko yanukovych
  navalny modi musharraf bhutto karzai maliki mandela mugabe zuma chavez maduro castro bolsonaro annan
  guterres zuckerberg bezos musk assange snowden lukashenko orban berlusconi tsipras renzi salvini
  hitler stalin lenin churchill roosevelt lincoln eisenhower kissinger khashoggi sanders cruz pence
  kaine`;
