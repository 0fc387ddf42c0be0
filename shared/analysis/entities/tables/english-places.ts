/** Places of the English-speaking world and others that the table of countries and cities does not hold; spellings of one place joined by `=`. */
export const englishMorePlaces = `
  United States=U.S.=U.S.A.=America|United Kingdom=U.K.=Britain=Great Britain|England|Scotland|Wales|
  Northern Ireland|Soviet Union|Alabama|Alaska|Arizona=Ariz.|Arkansas|California=Calif.|Colorado=Colo.|
  Connecticut=Conn.|Delaware=Del.|Florida=Fla.|Hawaii|Idaho|Illinois=Ill.|Indiana=Ind.|Iowa|Kansas|
  Kentucky=Ky.|Louisiana|Maine|Maryland=Md.|Massachusetts=Mass.|Michigan=Mich.|Minnesota=Minn.|
  Mississippi=Miss.|Missouri|Montana|Nebraska=Neb.|Nevada=Nev.|New Hampshire=N.H.|New Jersey=N.J.|
  New Mexico=N.M.|New York=N.Y.=New York City|North Carolina=N.C.|North Dakota=N.D.|Ohio|
  Oklahoma=Okla.|Oregon|Pennsylvania|Rhode Island=R.I.|South Carolina=S.C.|South Dakota=S.D.|
  Tennessee=Tenn.|Texas|Utah|Vermont=Vt.|Virginia|West Virginia=W.Va.|Washington=Washington, D.C.=D.C.|
  Wisconsin=Wis.|Wyoming|Puerto Rico|Guam|Guantanamo Bay=Guantanamo|Los Angeles|Chicago|Houston|
  Philadelphia|Phoenix|San Antonio|San Diego|Dallas|San Jose|Austin|San Francisco|Seattle|Denver|
  Boston|Detroit|Nashville|Memphis|Portland|Las Vegas|Louisville|Baltimore|Milwaukee|Albuquerque|
  Sacramento|Kansas City|Atlanta|Miami|Minneapolis|St. Louis=St Louis|New Orleans|Cleveland|Pittsburgh|
  Cincinnati|Orlando|Tampa|Buffalo|Newark|Brooklyn|Manhattan|Queens|Bronx|Harlem|Hollywood|
  Silicon Valley|Des Moines|Charlotte|Charleston|Charlottesville|Birmingham|Orlando|Sandy Hook|
  Parkland|Ferguson|Flint|Honolulu|Anchorage|Leeds|Glasgow|Liverpool|Bristol|Sheffield|Cardiff|Belfast|
  Birmingham|Newcastle|Nottingham|Oxford|Cambridge|Brighton|Yorkshire|Cornwall|Kent|Essex|Toronto|
  Montreal|Vancouver|Ottawa|Calgary|Quebec|Ontario|British Columbia|Alberta|Sydney|Melbourne|Brisbane|
  Perth|Canberra|Queensland|New South Wales|Auckland|Wellington|Christchurch|Johannesburg|Cape Town|
  Pretoria|Durban|Nairobi|Lagos|Abuja|Accra|Kampala|Addis Ababa|Harare|Kinshasa|Bamako|Timbuktu|Crimea|
  Donetsk|Luhansk|Donbas|Chechnya|Siberia|Kashmir|Punjab|Tibet|Xinjiang|Bosnia|Herzegovina|Sarajevo|
  Belgrade|Zagreb|Pristina|Tirana|Skopje|Kyiv=Kiev|Moscow|St. Petersburg=Saint Petersburg|Minsk|Prague|
  Budapest|Bucharest|Sofia|Copenhagen|Stockholm|Oslo|Helsinki|Reykjavik|Bali|Okinawa|Fukushima|
  Hiroshima|Nagasaki|Osaka|Kyoto|Guangzhou|Shenzhen|Wuhan|Macau|Singapore|Kuala Lumpur|Phnom Penh|
  Yangon|Kathmandu|Colombo|Calcutta=Kolkata|Bangalore|Chennai|Hyderabad|Lima|Bogota|Caracas|Quito|
  Santiago|Buenos Aires|Montevideo|Brasilia|Rio de Janeiro|Sao Paulo|Havana|Mexico City|Tijuana|
  Ciudad Juarez|Port-au-Prince|Haiti|Caribbean|Latin America|South America|North America|
  Central America|Middle East|North Africa|Africa|Europe|Asia|Antarctica|Arctic|Persian Gulf|Black Sea|
  Mediterranean|Gulf of Mexico|South China Sea|Balkans|Golan Heights|East Jerusalem|Midwest|
  New England|Holy Land|Fallujah|Tikrit|Ramadi|Helmand|Palmyra|Daraa|Douma|Ghouta`;
