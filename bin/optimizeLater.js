// V8 11.3 (Node 20) hands a function to its optimizing compiler after 66 kB of bytecode run, before it has seen enough kinds of input: much is
// compiled, thrown away and compiled again, which is nearly half of the processor time of a run over fewer than a hundred articles. Fifteen
// times as many take a third off such a run, and nothing off a long one. Later V8s wait longer by themselves and don't know the flag.
import { setFlagsFromString } from 'node:v8'

if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--interrupt-budget=1000000')
