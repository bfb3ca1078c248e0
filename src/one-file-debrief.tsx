import {openFile} from './opened-file.ts'
import {allRead} from './part-inside.ts'

/* The debrief room as one file. */
// A class that is kept asks at once for the worker behind this script.
await allRead()
await openFile(() => import('./debrief.tsx'))
