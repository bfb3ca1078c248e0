import {useEffect, useRef, useState} from 'preact/hooks'
import {codeInText, type Decode, textInFrame} from '../../../session/class-scan.ts'
import {cameraWords as words} from '../../../words/class-camera.ts'

/** Milliseconds between two looks: a hand stays longer, and a slow device lives on. */
const PAUSE = 150
/** Points across at most: enough for a code that fills a third of the picture. */
const WIDEST = 960

/** Looks through a camera for codes until it is left; the camera is always let go. */
export function useScan() {
  const video = useRef<HTMLVideoElement>(null)
  const [codes, setCodes] = useState<readonly string[]>([])
  const [told, tell] = useState(words.waiting)
  const [isRefused, setRefused] = useState(false)
  useEffect(() => {
    let isLeft = false
    let stream: MediaStream | undefined
    const seen = new Set<string>()
    const refuse = (sentence: string) => {
      if (isLeft) return
      setRefused(true)
      tell(sentence)
    }
    const take = (text: string) => {
      const code = codeInText(text)
      if (code === undefined) return tell(words.foreign)
      if (seen.has(code)) return
      seen.add(code)
      setCodes([...seen])
      tell(words.found(seen.size))
    }
    const look = async (decode: Decode) => {
      const canvas = document.createElement('canvas')
      while (!isLeft) {
        const text = video.current && textInVideo(video.current, canvas, decode)
        if (text) take(text)
        await new Promise(resolve => setTimeout(resolve, PAUSE))
      }
    }
    const start = async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({
          audio: false,
          video: {facingMode: 'environment', width: {ideal: 1280}},
        })
      } catch (error) {
        return refuse(wordRefusal(error))
      }
      if (isLeft || !video.current) return letGo(stream)
      for (const track of stream.getTracks()) {
        track.onended = () => refuse(words.refused.NotReadableError)
      }
      video.current.srcObject = stream
      await video.current.play().catch(() => undefined)
      const decode = await import('qr/decode.js').then(
        it => it.decodeQR as Decode,
        () => undefined,
      )
      if (!decode) return refuse(words.noDecoder)
      if (isLeft) return
      tell(words.looking)
      await look(decode)
    }
    void start()
    return () => {
      isLeft = true
      letGo(stream)
    }
  }, [])
  return {video, codes, told, isRefused}
}

function letGo(stream: MediaStream | undefined) {
  for (const track of stream?.getTracks() ?? []) track.stop()
}

/** What stands in the picture that a video shows now; undefined where it shows none, or no code. */
function textInVideo(video: HTMLVideoElement, canvas: HTMLCanvasElement, decode: Decode) {
  const {videoWidth, videoHeight} = video
  if (videoWidth === 0) return undefined
  const scale = Math.min(1, WIDEST / videoWidth)
  canvas.width = Math.round(videoWidth * scale)
  canvas.height = Math.round(videoHeight * scale)
  const drawn = canvas.getContext('2d', {willReadFrequently: true})
  if (!drawn) return undefined
  drawn.drawImage(video, 0, 0, canvas.width, canvas.height)
  return textInFrame(drawn.getImageData(0, 0, canvas.width, canvas.height), decode)
}

function wordRefusal(error: unknown): string {
  const name = error instanceof Error ? error.name : ''
  const {refused} = words
  return name === 'NotAllowedError' || name === 'NotFoundError' || name === 'NotReadableError'
    ? refused[name]
    : refused.other
}
