import { config } from 'zod'

// Zod probes for `eval` as soon as a schema is declared, which the content security policy refuses and reports. Loaded
// before everything else.
config({ jitless: true })
