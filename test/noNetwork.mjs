// Preloaded with --import by test/trust.test.ts: whatever would go out to a network throws and leaves a line on standard error.
import dgram from 'node:dgram'
import dns from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import tls from 'node:tls'

const refuse = (name) => () => {
  process.stderr.write(`network: ${name}\n`)
  throw new Error(`network: ${name}`)
}
const OUT = [
  [net, 'connect', 'createConnection', 'createServer'],
  [net.Socket.prototype, 'connect'],
  [tls, 'connect'],
  [http, 'request', 'get'],
  [https, 'request', 'get'],
  [dgram, 'createSocket'],
  [dns, 'lookup', 'resolve', 'resolve4', 'resolve6'],
  [dns.promises, 'lookup', 'resolve', 'resolve4', 'resolve6'],
  [globalThis, 'fetch', 'WebSocket', 'EventSource'],
]
for (const [holder, ...names] of OUT) for (const name of names) holder[name] = refuse(name)
syncBuiltinESMExports()
