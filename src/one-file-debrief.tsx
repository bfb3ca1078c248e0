import {openFile} from './opened-file.ts'

/* The debrief room as one file. */
await openFile(() => import('./debrief.tsx'))
