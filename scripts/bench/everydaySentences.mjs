// Sentences of everyday news, written for this project: weather, courts, markets, sport, schools, traffic, health, culture. They
// name people, places and days as newspapers do, and hold (but for an office now and then) none of the facts that are looked for.
// {person} {surname} {city} {country} {demonym} {weekday} {month} {number} {year} {company} are filled anew each time.
export const EVERYDAY_SENTENCES = `
Heavy rain closed roads north of {city} on {weekday}, and forecasters expect more of it through the weekend.
Firefighters in {city} needed {number} hours to put out a blaze that destroyed a furniture warehouse near the river.
Police said the driver, {person}, lost control of the lorry shortly before dawn and hit a wall.
{person}, who has run the bakery since {year}, said flour now costs twice what it did in {month}.
The hospital in {city} has taken in {number} patients with the infection since {weekday}.
Nurses at the clinic say that they have had no rise in pay since {year} and that many of them have left.
The court sentenced {person} to {number} months in prison for fraud; the lawyer for the defence said they would appeal.
Prosecutors told the jury that {surname} had moved the money through a string of accounts in {country}.
Shares of {company} fell {number} percent after the maker of pumps cut its forecast for the year.
{company}, based in {city}, said it would close a plant with {number} workers by the end of {month}.
Analysts had expected a smaller loss, but orders from {country} dried up in the second quarter.
The central bank left its main rate unchanged and said inflation would slow to about {number} percent by {year}.
House prices in {city} rose for the third month in a row, though fewer homes were sold than a year ago.
{surname} scored twice in the second half and the visitors from {city} held on with ten men.
The coach, {person}, said his side had been lucky and would need to train harder before the derby.
{person} won the {number} kilometre race in {city} and broke a record that had stood since {year}.
Rain stopped play for {number} minutes, after which {surname} lost her serve and the match.
Parents in {city} complain that the new school has no gym and that buses arrive late.
Teachers want smaller classes, and {person}, the head of the school, thinks they are right.
The university has given {number} places to students from {country}, most of them engineers.
Scientists in {city} have found that bees remember the colour of a flower for {number} days.
A team led by {person} drilled {number} metres into the ice and brought up air that is older than any known so far.
The museum shows {number} paintings by {person}, many of them lent by collectors in {country}.
Critics were divided over the film, in which {person} plays a detective who cannot sleep.
Her third novel, set in {city} in {year}, follows two sisters who inherit a hotel that nobody wants.
Tickets for the concert on {weekday} were gone within {number} minutes.
The railway says trains between {city} and the coast will run every {number} minutes from {month}.
A strike by bus drivers emptied the stations of {city} on {weekday} morning.
Commuters waited up to {number} hours; some walked, others shared taxis.
The council has set aside money for {number} new flats on the site of the old brewery.
Residents fear that the plan will bring more traffic, and {person} has gathered signatures against it.
Farmers in the south of {country} lost a third of their harvest to frost in {month}.
The price of wheat has risen {number} percent since {month}, traders said.
Fishermen brought in fewer sardines than in any year since {year}, according to the port authority.
The earthquake, which was felt as far away as {city}, damaged {number} houses but hurt nobody.
Rescuers pulled a boy of {number} from the rubble and took him to hospital in {city}.
Doctors advise people over {number} to drink more and to stay indoors at noon.
A new law obliges shops in {country} to take back old batteries and lamps.
The opposition called the budget a fairy tale, and even friends of the government grumbled.
{person}, a pensioner from {city}, has collected {number} clocks, and every one of them goes.
Volunteers planted {number} trees along the canal; the first of them will bear fruit in a few years.
The zoo in {city} has two young otters, which can be seen from {weekday}.
Customs officers found {number} kilos of tobacco under the floor of a van that came from {country}.
The {demonym} firm makes valves for ships and employs some {number} people.
{demonym} tourists made up a fifth of all guests last summer, more than ever before.
The study compared the diets of {number} people in {city} with those of their parents.
Engineers will check the bridge once more before cars may use it again.
Nobody claimed the prize, which was drawn on {weekday}, until {person} found the ticket in a coat.
Power went out in parts of {city} for {number} minutes after a crane touched a line.
The company has sold {number} of its electric vans so far, half as many as planned.
"We simply do not know," said {person}, who owns the kiosk opposite.
"It was loud, and then it was very quiet," {surname} told a local newspaper.
A spokesman for the airport said that no passenger had been in danger.
The investigation will take months, and its result may never be made public.
Water levels have fallen so low that barges carry only a third of their usual load.
The choir of {city} sings twice, on {weekday} and a day later, in the church by the market.
An old map that lay in an attic turned out to be worth {number} thousand.
In {year} the town had {number} cinemas; today it has one, and it is for sale.
The heat will last until {weekday}, when a front from the west brings thunderstorms.
{person} has cooked for weddings for {number} years and says that tastes have changed.
`
  .trim()
  .split('\n')
