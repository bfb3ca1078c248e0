import {count} from './count.ts'

/* Scanning codes from screens or paper by camera. */

export const cameraWords = {
  open: 'Scan codes by camera',
  title: 'Scan codes by camera',
  help: 'Hold each code before the camera until it is listed. The picture stays on this device and is not kept.',
  picture: 'What the camera sees',
  waiting: 'Waiting for the camera …',
  looking: 'Looking for codes …',
  found: (codes: number) => `${count(codes, 'code', 'codes')} found.`,
  foreign: 'This picture holds something else than a code of a play.',
  list: 'Codes found',
  done: 'Done',
  cancel: 'Cancel',
  refused: {
    NotAllowedError:
      'The camera was refused. Allow it for this page in the address bar of the browser, then open this again; or paste the codes.',
    NotFoundError: 'This device has no camera that can be used. Paste the codes, or choose files.',
    NotReadableError:
      'The camera is in use elsewhere. Close the program that uses it, then open this again.',
    other:
      'The camera could not be started. Open this again, or paste the codes and choose files instead.',
  },
  noDecoder:
    'The reader of codes could not be fetched. Look to the connection and open this again; or paste the codes.',
}
