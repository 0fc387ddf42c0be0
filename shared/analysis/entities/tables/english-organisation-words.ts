/** Nouns that end the name of an organisation, or begin it before "of": "Harbor Institute", "Ministry of Defence". */
export const englishOrganisationHeads = `
  ministry department university college council party army court bank agency committee subcommittee
  parliament commission institute institution association foundation corporation corp inc ltd llc plc
  co group union federation society authority organization organisation board bureau service services
  administration academy school hospital club league assembly senate congress police navy forces guard
  guards command front movement brigade brigades alliance coalition network company airlines airways
  motors industries technologies systems partners holdings fund trust times post journal news herald
  tribune press magazine television observatory watch museum orchestra chamber exchange laboratory
  laboratories energy pharmaceuticals oil petroleum electric insurance securities studios pictures
  records entertainment media communications campaign taskforce secretariat tribunal conference
  conservancy consortium cooperative legislature knesset duma bundestag treasury`;

/** Heads that name an organisation alone only before "of", "for" or "on". */
export const englishOpenHeads = `
  ministry department university college council party court bank committee commission institute
  association foundation federation society organization organisation board bureau office academy
  school house league union center centre chamber front movement campaign secretariat conference
  congress`;

/** Words that join the parts of such a name. */
export const englishNameLinks = 'of for and on the & in to';

/** Organisations by names and letters that news in English uses without a head noun. */
export const englishKnownOrganisations = `
  FBI|CIA|NSA|DEA|EPA|FDA|CDC|NASA|IRS|SEC|FCC|FAA|FTC|TSA|FEMA|ICE|DHS|DOJ|NIH|NRA|ACLU|NAACP|GOP|RNC|
  DNC|OSCE|ASEAN|OECD|IAEA|WTO|G7|G20|G8|MI5|MI6|NHS|SNP|UKIP|DUP|AfD|CDU|CSU|SPD|BJP|ANC|PLO|IRA|ETA|
  FARC|IBM|HSBC|UBS|BP|BMW|GM|GE|AT&T|CBS|NBC|ABC|MSNBC|PBS|NPR|ITV|ESPN|AP|NBA|NFL|NHL|MLB|NCAA|IOC|
  WADA|IMF|ECB|IPCC|WWF|MSF|UNHCR|AIPAC|PETA|AFL-CIO|Fed|Federal Reserve|Supreme Court|
  House of Representatives|House of Commons|House of Lords|Bundestag|Duma|Élysée|Hamas|Fatah|
  Boko Haram|al-Shabab|al-Shabaab|al Qaeda|al-Qaida|Fox News|Breitbart|BuzzFeed|Politico|Bloomberg|
  Wall Street Journal|Los Angeles Times|USA Today|Financial Times|Daily Mail|Telegraph|Economist|
  Der Spiegel|Le Monde|Xinhua|Interfax|TASS|Tass|Itar-Tass|Kyodo|Yonhap|Apple|Uber|Tesla|Boeing|Airbus|
  Toyota|Honda|Ford|Volkswagen|General Motors|General Electric|Exxon Mobil|ExxonMobil|Chevron|Shell|
  Gazprom|Rosneft|Goldman Sachs|JPMorgan|JPMorgan Chase|Morgan Stanley|Citigroup|Wells Fargo|
  Deutsche Bank|Lehman Brothers|Walmart|Netflix|YouTube|Instagram|Huawei|Samsung|Sony|Intel|Pfizer|
  Moderna|AstraZeneca|Johnson & Johnson|Nestle|Siemens|Renault|Nissan|Greenpeace|Oxfam|
  Médecins Sans Frontières|Doctors Without Borders|Save the Children|Black Lives Matter|
  Planned Parenthood|Tea Party|Republican National Committee|Democratic National Committee|
  Homeland Security|Secret Service|Scotland Yard|Interpol|Europol|Vatican|Holy See|Wall Street|
  Capitol Hill|Brookings Institution|RAND|Harvard|Yale|Stanford|Princeton|Oxford University|
  Cambridge University|MIT|Chelsea|Arsenal|Liverpool|Juventus|Bayern Munich|Yankees|Red Sox|Lakers`;

/** Letters in capitals that are no organisation. */
export const englishNoAcronyms = `
  TV AM PM GMT EST EDT UTC BST CEO CFO GDP DNA HIV AIDS ID OK PC DVD CD USB US USA UK UAE UN EU I II
  III IV VI VII VIII IX XI XII A MP MPS VP PHD MD JR SR NO COVID SUV ATM PR HR IT AI IQ SOS FAQ LGBT
  LGBTQ WMD NGO NGOS IED ICBM`;
