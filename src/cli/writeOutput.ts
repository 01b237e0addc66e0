import { openOutput } from './openOutput.js'

/** Takes a text and where it goes (a file; nothing for standard output), and writes it, whole or not at all. */
export async function writeOutput(text: string, file?: string): Promise<void> {
  const output = await openOutput(file)
  try {
    await output.write(text)
    await output.commit()
  } catch (error) {
    await output.discard()
    throw error
  }
}
