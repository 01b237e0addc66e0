// What the text of the bench is varied with.

/** Name, capital, demonym. */
export const COUNTRIES = `
Albania Tirana Albanian|Algeria Algiers Algerian|Angola Luanda Angolan|Argentina Buenos-Aires Argentine|Armenia Yerevan Armenian
Austria Vienna Austrian|Azerbaijan Baku Azerbaijani|Bangladesh Dhaka Bangladeshi|Belarus Minsk Belarusian|Belgium Brussels Belgian
Bolivia Sucre Bolivian|Brazil Brasilia Brazilian|Bulgaria Sofia Bulgarian|Cambodia Phnom-Penh Cambodian|Canada Ottawa Canadian
Chile Santiago Chilean|China Beijing Chinese|Croatia Zagreb Croatian|Cuba Havana Cuban|Denmark Copenhagen Danish
Ecuador Quito Ecuadorian|Egypt Cairo Egyptian|Estonia Tallinn Estonian|Ethiopia Addis-Ababa Ethiopian|Finland Helsinki Finnish
France Paris French|Germany Berlin German|Ghana Accra Ghanaian|Greece Athens Greek|Hungary Budapest Hungarian
India Delhi Indian|Indonesia Jakarta Indonesian|Iran Tehran Iranian|Iraq Baghdad Iraqi|Ireland Dublin Irish
Italy Rome Italian|Japan Tokyo Japanese|Kazakhstan Astana Kazakh|Kenya Nairobi Kenyan|Latvia Riga Latvian
Malaysia Kuala-Lumpur Malaysian|Mexico Mexico-City Mexican|Mongolia Ulaanbaatar Mongolian|Morocco Rabat Moroccan
Nepal Kathmandu Nepali|Nigeria Abuja Nigerian|Norway Oslo Norwegian|Pakistan Islamabad Pakistani|Peru Lima Peruvian
Poland Warsaw Polish|Portugal Lisbon Portuguese|Romania Bucharest Romanian|Russia Moscow Russian|Rwanda Kigali Rwandan
Senegal Dakar Senegalese|Serbia Belgrade Serbian|Slovakia Bratislava Slovak|Slovenia Ljubljana Slovenian|Spain Madrid Spanish
Sweden Stockholm Swedish|Tanzania Dodoma Tanzanian|Thailand Bangkok Thai|Tunisia Tunis Tunisian|Turkey Ankara Turkish
Uganda Kampala Ugandan|Ukraine Kyiv Ukrainian|Uruguay Montevideo Uruguayan|Vietnam Hanoi Vietnamese|Zambia Lusaka Zambian
`
  .trim()
  .split(/[|\n]/)
  .map((line) => line.split(' ').map((word) => word.replace('-', ' ')))

export const CITIES = `
Hamburg Lyon Porto Krakow Antwerp Malmo Bergen Tampere Izmir Haifa Durban Lagos Mombasa Karachi Chennai Surabaya Osaka Busan
Guadalajara Rosario Valparaiso Medellin Winnipeg Calgary Denver Leeds Bristol Turin Seville Marseille Gdansk Brno Graz Basel
Utrecht Odessa Kazan Tbilisi Perth Auckland Cebu Da-Nang Mysore Lahore Basra Aleppo Alexandria Oran Kumasi Lubumbashi
`
  .trim()
  .split(/\s+/)
  .map((word) => word.replace('-', ' '))

export const GIVEN = `
Ana Peter Maria Ivan Elena Ahmed Fatima Carlos Lucia Jan Katarzyna Mehmet Aylin Olav Ingrid Kofi Ama Raj Priya Kenji Yuki Min-jun
Linh Thomas Julia Marek Zofia Andrei Irina Hassan Leila Paulo Beatriz Henrik Astrid Samuel Grace Daniel Ruth Viktor Nadia Emeka
Chidi Amina Stefan Mirela Luca Chiara Hugo Camille Felix Klara Tomas Petra Omar Salma Diego Paula George Helen Arthur Rose
`
  .trim()
  .split(/\s+/)

/** A surname is a beginning, a middle and an end: several thousand, so that no name is met twice too soon. */
export const SURNAME = {
  beginnings:
    'Al Bar Bel Cas Dar Del Fal Gar Hal Har Jor Kal Kar Kor Lan Mal Mar Mon Nor Ol Pal Par Ros Sal San Tar Tor Val Var Ves Zel'.split(
      ' ',
    ),
  middles: 'a e i o an en in on ar er or al el il av ev'.split(' '),
  ends: 'berg dez enko ev fors gard ic idis kov lund ma man mann nen ou quist rez ska son ter ti tor vic wicz zaki'.split(
    ' ',
  ),
}
