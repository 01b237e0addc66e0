/** Regions of the world that are no state, one a line: names, the usual one first | demonyms. "The West" is a camp and no place. */
export const WORLD_REGIONS = `
Africa|African;Africans
North Africa;Northern Africa|North African;North Africans
West Africa;Western Africa|West African;West Africans
East Africa;Eastern Africa|East African;East Africans
Central Africa
Southern Africa|Southern African
Sub-Saharan Africa;sub-Saharan Africa;Black Africa|sub-Saharan African;Sub-Saharan African
Horn of Africa
Schengen Area;Schengen area;Schengen zone;Schengen
Sahel;Sahel region|Sahelian
Maghreb|Maghrebi
Great Lakes region
Asia|Asian;Asians
Central Asia|Central Asian;Central Asians
South Asia;Southern Asia|South Asian;South Asians
Southeast Asia;South East Asia;South-East Asia;southeast Asia|Southeast Asian;Southeast Asians;South-East Asian;South East Asian
East Asia;Far East;Eastern Asia|East Asian;East Asians
Northeast Asia;North-East Asia|Northeast Asian
West Asia;Western Asia|West Asian
Middle East;Mideast;Near East|Middle Eastern;Middle Easterner;Middle Easterners
Levant
Asia-Pacific;Asia Pacific
Asia Minor;Anatolia|Anatolian
Indo-Pacific
Europe|European;Europeans
Western Europe;West Europe|Western European;West European;Western Europeans
Eastern Europe;East Europe|Eastern European;East European;Eastern Europeans
Central Europe|Central European
Northern Europe|Northern European
Southern Europe|Southern European
Southeast Europe;Southeastern Europe;South East Europe
Central and Eastern Europe
Balkans;Western Balkans;Balkan Peninsula|Balkan
Baltics;Baltic States;Baltic states;Baltic|
Scandinavia|Scandinavian;Scandinavians
Nordic countries||
Benelux
Iberian Peninsula;Iberia|Iberian
Caucasus;South Caucasus;North Caucasus;Transcaucasia|Caucasian
Eurasia|Eurasian;Eurasians
Latin America|Latin American;Latin Americans
South America|South American;South Americans
North America|North American;North Americans
Central America|Central American;Central Americans
Americas;the Americas
Western Hemisphere
Earth
Caribbean;West Indies|West Indian;West Indians
Southern Cone
Patagonia|Patagonian
Andes|Andean
Amazonia
Oceania
Pacific Islands
Polynesia|Polynesian;Polynesians
Melanesia|Melanesian;Melanesians
Arctic
Antarctica;Antarctic
Gulf;Persian Gulf;Arabian Gulf
Arabian Peninsula;Arabia|Arabian
Korean Peninsula;Korean peninsula
Crimean Peninsula
Sinai Peninsula;Sinai
Kashmir|Kashmiri;Kashmiris
Kurdistan;Iraqi Kurdistan;Kurdistan Region|Kurdish;Kurd;Kurds
Gaza;Gaza Strip;Gaza strip|Gazan;Gazans
West Bank
Golan Heights;Golan
Donbas;Donbass
Crimea|Crimean;Crimeans
Transnistria;Transdniestria|Transnistrian
Abkhazia|Abkhaz;Abkhazian
South Ossetia|South Ossetian;South Ossetians
Nagorno-Karabakh;Nagorno Karabakh;Artsakh;Karabakh
Chechnya|Chechen;Chechens
Dagestan|Dagestani
Tatarstan|Tatar;Tatars
Siberia|Siberian;Siberians
Tibet|Tibetan;Tibetans
Manchuria
Inner Mongolia
Xinjiang|Uyghur;Uyghurs;Uighur;Uighurs
Northern Ireland;Ulster|Northern Irish
England|English;Englishman;Englishmen;Englishwoman
Scotland|Scottish;Scot;Scots;Scotsman;Scotsmen
Wales|Welsh;Welshman;Welshmen
Catalonia|Catalan;Catalans
Basque Country|Basque;Basques
Galicia|Galician;Galicians
Flanders|Flemish
Wallonia|Walloon;Walloons
Bavaria|Bavarian;Bavarians
Saxony
Prussia|Prussian;Prussians
Lapland
Sicily|Sicilian;Sicilians
Sardinia|Sardinian
Corsica|Corsican;Corsicans
Crete|Cretan
Brittany|Breton;Bretons
Normandy
Tuscany|Tuscan
Lombardy
Transylvania
Bosniaks||Bosniak;Bosniaks
Vojvodina
Republika Srpska
Darfur|Darfuri;Darfuris
Somaliland|Somalilander
Puntland
Tigray|Tigrayan;Tigrayans
Oromia|Oromo
Zanzibar|Zanzibari;Zanzibaris
Biafra|Biafran
Niger Delta|
Katanga
Kivu;North Kivu;South Kivu
Ituri
Casamance
Northern Cyprus|Turkish Cypriot;Turkish Cypriots
Soviet Union;USSR;U.S.S.R.|Soviet;Soviets
Yugoslavia|Yugoslav;Yugoslavs;Yugoslavian
Czechoslovakia|Czechoslovak;Czechoslovakian
Ottoman Empire|Ottoman;Ottomans
Roman Empire
Byzantine Empire
British Empire
Russian Empire
German Empire
Austro-Hungarian Empire;Austria-Hungary|Austro-Hungarian
Holy Roman Empire
Korea|Korean;Koreans
Hindustan
Bengal|Bengali;Bengalis
Rakhine;Rakhine State|Rohingya;Rohingyas
Mindanao
Bali|Balinese
Java|Javanese
Sumatra
Borneo
Sulawesi
Papua|Papuan;Papuans
Aceh|Acehnese
Timor
Luzon
Okinawa|Okinawan;Okinawans
Hokkaido
Atlantic Ocean;Atlantic;North Atlantic;South Atlantic
Pacific Ocean;Pacific;South Pacific;North Pacific;Western Pacific
Indian Ocean
Arctic Ocean
Southern Ocean
Mediterranean;Mediterranean Sea;Eastern Mediterranean
Black Sea
Red Sea
Baltic Sea
North Sea
Caspian Sea;Caspian
South China Sea
East China Sea
Yellow Sea
Sea of Japan
Arabian Sea
Caribbean Sea
Dead Sea
Aegean Sea;Aegean
Adriatic Sea;Adriatic
Sea of Azov
Bay of Bengal
Gulf of Mexico
Gulf of Aden
Gulf of Oman
Gulf of Guinea
Gulf of Thailand
Strait of Hormuz
Taiwan Strait
Bab el-Mandeb
Bosphorus;Bosporus
English Channel
Suez Canal
Panama Canal
Strait of Malacca
Himalayas;Himalaya|Himalayan
Alps|Alpine
Pyrenees
Rocky Mountains;Rockies
Urals;Ural
Sahara;Sahara Desert
Amazon Basin;Amazon basin
Nile;Nile River;River Nile;Blue Nile;White Nile
Danube
Rhine
Volga
Euphrates
Tigris
Ganges
Mekong;Mekong River;Mekong Delta
Yangtze
Yellow River
Congo River
Amazon River
Mississippi River
Rio Grande
Lake Victoria
Lake Chad
Lake Tanganyika
Mount Everest
`
