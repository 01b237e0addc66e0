import type {} from 'tinypool'
import { type Settings, stateInput } from './stateInput.js'

/** What runs in each worker thread: the settings come with the worker, the inputs one after another. */
const settings: Settings = process.__tinypool_state__.workerData

export default await stateInput(settings)
