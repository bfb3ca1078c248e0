import type {Plugin} from 'vite'
import {apacheRules, netlifyHeaders} from './host-files.ts'

/** Puts the rules for servers that read them from the folder itself into the built site. */
export function hostPlugin(): Plugin {
  return {
    name: 'demarche-host',
    apply: 'build',
    generateBundle() {
      this.emitFile({type: 'asset', fileName: '_headers', source: netlifyHeaders()})
      this.emitFile({type: 'asset', fileName: '.htaccess', source: apacheRules()})
    },
  }
}
