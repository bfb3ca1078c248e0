import {readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {createRequire} from 'node:module'
import type {AddressInfo} from 'node:net'
import {dirname, join} from 'node:path'
import {unzipSync} from 'fflate'
import type {BrowserContext} from 'playwright-core'
import type {Call} from '../delivery/scorm/specification.ts'

const runtime = readFileSync(
  join(dirname(createRequire(import.meta.url).resolve('scorm-again/scorm12')), 'scorm12.min.js'),
)

/** What an LMS keeps of one student, element by element. */
export type Kept = {
  suspend_data?: string
  core?: Record<string, string>
  interactions?: Record<string, Record<string, string>>
}

/**
 * A small LMS on this machine: it unzips a package, launches its page in a frame, gives it a SCORM 1.2 API and
 * keeps what is committed on the server, as one attempt of one student.
 */
export async function serveLms(zip: Uint8Array) {
  const files = unzipSync(zip)
  let kept: Kept = {}
  let isAway = false
  let finished = 0
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://lms').pathname
    const send = (type: string, body: string | Uint8Array) => {
      response.setHeader('Content-Type', `${type}; charset=utf-8`)
      response.setHeader('Cache-Control', 'no-store')
      response.end(body)
    }
    if (path === '/') return send('text/html', LMS_PAGE)
    if (path === '/runtime.js') return send('text/javascript', runtime)
    if (path === '/kept' && request.method === 'POST') {
      let body = ''
      request.on('data', part => {
        body += part
      })
      return request.on('end', () => {
        if (!isAway) kept = JSON.parse(body)
        if (request.url?.endsWith('?finished')) finished++
        response.statusCode = isAway ? 503 : 200
        send('application/json', JSON.stringify({result: !isAway}))
      })
    }
    if (path === '/kept') return send('application/json', JSON.stringify(kept))
    const file = files[path.replace('/package/', '')]
    if (file) return send('text/html', file)
    response.statusCode = 404
    response.end()
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const calls: Call[][] = []
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    kept: () => kept,
    /** Puts this in the place of all that is kept. */
    keep: (other: Kept) => {
      kept = other
    },
    /** Lets the LMS take nothing, as behind a log-in that has run out. */
    goAway: (away: boolean) => {
      isAway = away
    },
    /** How many launches ended their talk. */
    finished: () => finished,
    /** Every call of the API, by launch. */
    calls,
    /** Notes the calls of every page of this context. */
    noteIn: (context: BrowserContext) =>
      context.exposeFunction('noteCall', (name: string, args: string[], answer: unknown) => {
        if (name === 'launched') calls.push([])
        else calls.at(-1)?.push([name, args, answer])
      }),
    close: () => new Promise(done => server.close(done)),
  }
}

/** The page of the LMS; its API commits before it answers, as the specification wants. */
const LMS_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A small LMS</title>
<style>html, body, iframe {margin: 0; border: 0; width: 100%; height: 100%; display: block}</style>
<script src="runtime.js"></script>
<script>
  noteCall('launched', [], '')
  const ask = (method, body) => {
    const request = new XMLHttpRequest()
    request.open(method, 'kept', false)
    try { request.send(body) } catch { return undefined }
    return request.status === 200 ? request.responseText : undefined
  }
  const lms = new Scorm12API({autocommit: false, logLevel: 5})
  lms.loadFromJSON(JSON.parse(ask('GET')), 'cmi')
  const own = {
    LMSCommit: () => lms.LMSCommit('') === 'true' && ask('POST', JSON.stringify(lms.cmi)) ? 'true' : 'false',
    LMSFinish: () => {
      const answer = lms.LMSFinish('')
      // No page may wait for an answer while it goes.
      navigator.sendBeacon('kept?finished', JSON.stringify(lms.cmi))
      return answer
    },
  }
  window.API = Object.fromEntries(
    ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError'].map(name => [
      name,
      (...args) => {
        const answer = (own[name] ?? lms[name]).apply(lms, args)
        noteCall(name, args, answer)
        return answer
      },
    ]),
  )
</script>
<iframe src="package/index.html" title="Course"></iframe></html>`
