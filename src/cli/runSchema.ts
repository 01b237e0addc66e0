import { z } from 'zod'
import { Report } from '../model/report.js'
import { openOutput } from './openOutput.js'

/** `scosum schema`: the JSON Schema of the Report. */
export async function runSchema(): Promise<void> {
  const output = await openOutput(undefined)
  await output.write(`${JSON.stringify(z.toJSONSchema(Report), null, 2)}\n`)
}
