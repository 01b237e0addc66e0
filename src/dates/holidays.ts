import { dayNumber, nthWeekday } from './calendar.js'
import { easterOf, orthodoxEasterOf } from './easter.js'

/** The day number of a holiday in a year (astronomical). */
export type Holiday = (year: number) => number

const on =
  (month: number, day: number): Holiday =>
  (year) =>
    dayNumber(year, month, day)
const easter =
  (days: number): Holiday =>
  (year) =>
    easterOf(year) + days
const nth =
  (month: number, weekday: number, number: number, days = 0): Holiday =>
  (year) =>
    nthWeekday(year, month, weekday, number) + days

/** Days that news names and a calendar knows, by their words in lower case as tokens. Days that differ by country ("Independence Day") are left out. */
export const HOLIDAYS: Readonly<Record<string, Holiday>> = {
  'new year’s day': on(1, 1),
  'new year’s eve': on(12, 31),
  'new year’s': on(1, 1),
  'new year': on(1, 1),
  epiphany: on(1, 6),
  'valentine’s day': on(2, 14),
  'st. patrick’s day': on(3, 17),
  'st patrick’s day': on(3, 17),
  'ash wednesday': easter(-46),
  'april fools’ day': on(4, 1),
  'april fool’s day': on(4, 1),
  'palm sunday': easter(-7),
  'holy week': easter(-1),
  'maundy thursday': easter(-3),
  'good friday': easter(-2),
  easter: easter(0),
  'easter sunday': easter(0),
  'easter monday': easter(1),
  'orthodox easter': orthodoxEasterOf,
  'orthodox christmas': on(1, 7),
  pentecost: easter(49),
  'whit sunday': easter(49),
  'whit monday': easter(50),
  'may day': on(5, 1),
  'memorial day': nth(5, 1, 5),
  'bastille day': on(7, 14),
  'fourth of july': on(7, 4),
  'july fourth': on(7, 4),
  'labor day': nth(9, 1, 1),
  'columbus day': nth(10, 1, 2),
  halloween: on(10, 31),
  'all saints’ day': on(11, 1),
  'election day': nth(11, 1, 1, 1),
  'armistice day': on(11, 11),
  'veterans day': on(11, 11),
  'remembrance day': on(11, 11),
  thanksgiving: nth(11, 4, 4),
  'thanksgiving day': nth(11, 4, 4),
  christmas: on(12, 25),
  'christmas day': on(12, 25),
  'christmas eve': on(12, 24),
  'boxing day': on(12, 26),
}
