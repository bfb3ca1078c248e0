import {afterEach, describe, expect, it, vi} from 'vitest'
import {classInWorker} from '../src/class-in-worker.ts'
import {JANUARY, played} from './records/any-play.ts'
import {codeFor} from './records/class-plays.ts'

const given = {
  scenarios: [JANUARY.scenario],
  plays: [],
  texts: [{label: 'pasted', text: codeFor(played(['protest']))}],
}

/** A worker that a browser begins and then does not run. */
class Blocked {
  onerror: (event: object) => void = () => {}
  constructor() {
    setTimeout(() => this.onerror({type: 'error'}))
  }
  postMessage() {}
  terminate() {}
}

/** A worker in which something breaks. */
class Broken extends Blocked {
  override postMessage() {
    this.onerror({type: 'error', message: 'RangeError'})
  }
}

afterEach(() => vi.unstubAllGlobals())

describe('the work of a class', () => {
  it.each([
    ['has no worker', undefined],
    ['does not run one', Blocked],
  ])('is done on the page where the browser %s', async (_, worker) => {
    vi.stubGlobal('Worker', worker)
    const work = classInWorker()
    const gathering = await work.gather(given, () => {})
    expect(gathering?.plays).toHaveLength(1)
    expect(await work.handIn('csv', 1)).toContain(JANUARY.scenario.id)
  })

  it('is given up where it breaks in its worker, and can be asked for again', async () => {
    vi.stubGlobal('Worker', Broken)
    const work = classInWorker()
    expect(await work.gather(given, () => {})).toBeUndefined()
    expect(await work.gather(given, () => {})).toBeUndefined()
  })

  it('is dropped on the page too when it is stopped', async () => {
    vi.stubGlobal('Worker', undefined)
    const work = classInWorker()
    const gathering = work.gather(given, () => {})
    work.stop()
    expect(await gathering).toBeUndefined()
    expect((await work.gather(given, () => {}))?.plays).toHaveLength(1)
  })
})
