#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'

// By default the heap may grow to four times what is in use before it is tidied; streams of articles should stay small.
setFlagsFromString('--heap-growing-percent=60')
await import('../dist/cli/main.js')
