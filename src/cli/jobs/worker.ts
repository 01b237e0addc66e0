import type {} from 'tinypool'
import { type Settings, stateInputs } from './stateInputs.js'

/** What runs in each worker thread: the settings come with the worker, the inputs batch by batch. */
const settings: Settings = process.__tinypool_state__.workerData

export default await stateInputs(settings)
