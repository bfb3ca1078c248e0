import {isOneFile} from './rooms/shared/one-file.ts'
import {keepOffline, OFFLINE} from './session/offline-copy.ts'

const here = import.meta.url

/** Has the whole site kept on this device. The development server and a page that is one file have none. */
export async function keepSite(): Promise<void> {
  // Scripts stand one folder below the site, wherever the site stands.
  if (!isOneFile && import.meta.env.MODE !== 'development')
    await keepOffline(new URL(`../${OFFLINE.worker}`, here))
}
