import type {Plugin} from 'vite'

/** A plugin that learns which modules the first screen needs, and the question whether one is among them. */
export type FirstScreen = {readonly plugin: Plugin; readonly needs: (id: string) => boolean}

/**
 * Follows the imports of an entry, those aside that wait until they are asked for. Whatever it comes to
 * may stand in the script that the first screen loads; all else would only make that longer.
 */
export function firstScreen(entry: RegExp): FirstScreen {
  const reached = new Set<string>()
  return {
    needs: id => reached.has(id),
    plugin: {
      name: 'demarche-first-screen',
      buildEnd() {
        reached.clear()
        const ahead = [...this.getModuleIds()].filter(id => entry.test(id))
        if (ahead.length === 0) this.error('The first screen has no entry.')
        for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
          if (reached.has(id)) continue
          reached.add(id)
          ahead.push(...(this.getModuleInfo(id)?.importedIds ?? []))
        }
      },
    },
  }
}
