#!/usr/bin/env node
import { existsSync } from 'node:fs'

// Installed, the command is bundled into few files, which load faster; a build while developing has the modules alone.
const bundle = new URL('../dist/bundle/main.js', import.meta.url)
await import(existsSync(bundle) ? bundle.href : '../dist/cli/main.js')
