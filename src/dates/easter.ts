import { dayNumber } from './calendar.js'

/** Easter Sunday of the western churches (the anonymous Gregorian computus). */
export function easterOf(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}

/** Easter Sunday of the eastern churches: by the Julian calendar (Meeus, Astronomical Algorithms, ch. 8), given as a day of ours. */
export function orthodoxEasterOf(year: number): number {
  const moon = (19 * (year % 19) + 15) % 30
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  const month = Math.floor((moon + sunday + 114) / 31)
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return dayNumber(year, month, ((moon + sunday + 114) % 31) + 1) + behind
}
