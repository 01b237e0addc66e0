import { z } from 'zod'
import { Report } from '../model/report.js'
import { writeOutput } from './writeOutput.js'

/** `scosum schema`: the JSON Schema of the Report. */
export async function runSchema(): Promise<void> {
  await writeOutput(`${JSON.stringify(z.toJSONSchema(Report), null, 2)}\n`)
}
