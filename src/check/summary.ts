import { CHANGES, type Comparison } from './difference.js'

/** Takes a comparison and gives its sum in words: "2 differences (1 lost, 1 changed) in 10 documents; 41 facts unchanged". */
export function summary({ differences, documents, unchanged }: Comparison): string {
  const counts = CHANGES.flatMap((change) => {
    const count = differences.filter((difference) => difference.change === change).length
    return count === 0 ? [] : [`${count} ${change.replace('-', ' ')}`]
  })
  const found =
    differences.length === 0 ? 'no differences' : `${number(differences.length, 'difference')} (${counts.join(', ')})`
  return `${found} in ${number(documents, 'document')}; ${number(unchanged, 'fact')} unchanged`
}

const number = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
