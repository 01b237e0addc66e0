import { mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Document } from '../model/report.js'
import { describeError } from '../read/describeError.js'
import type { File, Renderer } from '../render/renderer.js'
import { Complaint } from './complaint.js'
import { openOutput } from './openOutput.js'
import { writeOutput } from './writeOutput.js'

/** A report on its way out, document by document. */
export type OpenReport = {
  /** Takes a document, or what the renderer made of one elsewhere, and gives false where nobody reads any more. */
  readonly add: (document: Document | string) => Promise<boolean>
  readonly finish: () => Promise<void>
  readonly discard: () => Promise<void>
}

const toFolder = ({ files }: Renderer, target: string | undefined): boolean =>
  files !== undefined && target !== undefined && target !== '-'

/** Must the report be given documents, since what is written of each depends on those before? */
export const takesDocuments = (renderer: Renderer, target: string | undefined): boolean =>
  renderer.sequential === true || toFolder(renderer, target)

/** Takes a renderer and where to write (a file; a folder for a format of several files; nothing for standard output). */
export async function openReport(renderer: Renderer, target: string | undefined): Promise<OpenReport> {
  if (renderer.files && target !== undefined && target !== '-') return openFolder(renderer.files, target)
  const output = await openOutput(target)
  let reading = await output.write(renderer.open())
  let count = 0
  return {
    add: async (document) => {
      const rendered = typeof document === 'string' ? document : renderer.document(document)
      if (reading) reading = await output.write((count === 0 ? '' : (renderer.between ?? '')) + rendered)
      count += 1
      return reading
    },
    finish: async () => {
      await output.write(renderer.close(count))
      await output.commit()
    },
    discard: output.discard,
  }
}

async function openFolder(files: NonNullable<Renderer['files']>, folder: string): Promise<OpenReport> {
  const write = async (all: readonly File[]): Promise<void> => {
    for (const { path, content } of all) {
      const target = join(folder, path)
      await makeFolder(dirname(target)).catch((error: unknown) => {
        throw new Complaint(`${target}: cannot be written: ${describeError(error)}`)
      })
      await writeOutput(content, target)
    }
  }
  return {
    add: async (document) => {
      if (typeof document !== 'string') await write(files.document(document))
      return true
    },
    finish: () => write(files.close()),
    discard: async () => {},
  }
}

/** Node's own way never comes back from file systems that make no folders, such as /proc. */
async function makeFolder(folder: string): Promise<void> {
  if ((await stat(folder).catch(() => null))?.isDirectory()) return
  if (dirname(folder) !== folder) await makeFolder(dirname(folder))
  await mkdir(folder)
}
