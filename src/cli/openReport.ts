import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Document } from '../model/report.js'
import { describeError } from '../read/describeError.js'
import type { File, Renderer } from '../render/renderer.js'
import { Complaint } from './complaint.js'
import { openOutput } from './openOutput.js'

/** A report on its way out, document by document. */
export type OpenReport = {
  /** Takes a document and gives false where nobody reads any more. */
  readonly add: (document: Document) => Promise<boolean>
  readonly finish: () => Promise<void>
  readonly discard: () => Promise<void>
}

/** Takes a renderer and where to write (a file; a folder for a format of several files; nothing for standard output). */
export async function openReport(renderer: Renderer, target: string | undefined): Promise<OpenReport> {
  if (renderer.files && target !== undefined && target !== '-') return openFolder(renderer.files, target)
  const output = await openOutput(target)
  let reading = await output.write(renderer.open())
  return {
    add: async (document) => {
      if (reading) reading = await output.write(renderer.document(document))
      return reading
    },
    finish: async () => {
      await output.write(renderer.close())
      await output.commit()
    },
    discard: output.discard,
  }
}

async function openFolder(files: NonNullable<Renderer['files']>, folder: string): Promise<OpenReport> {
  const write = async (all: readonly File[]): Promise<void> => {
    for (const { path, content } of all) {
      const target = join(folder, path)
      await mkdir(dirname(target), { recursive: true }).catch((error: unknown) => {
        throw new Complaint(`${target}: cannot be written: ${describeError(error)}`)
      })
      const output = await openOutput(target)
      await output.write(content)
      await output.commit()
    }
  }
  return {
    add: async (document) => {
      await write(files.document(document))
      return true
    },
    finish: () => write(files.close()),
    discard: async () => {},
  }
}
