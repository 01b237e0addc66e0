#!/usr/bin/env node
import './optimizeLater.js'
import '../dist/bundle/main.js'
