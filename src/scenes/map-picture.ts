import {css, INK} from './ink.ts'
import type {Box} from './lens.ts'
import type {Line, MapData} from './map-data.ts'
import {pointsOf} from './map-data.ts'

/** Draws a part of the map at `scale` canvas pixels per map unit; `pixels` are those in one CSS pixel. */
export type MapPicture = (part: Box, scale: number, pixels: number) => HTMLCanvasElement

/** Unpacks the map once into paths, and returns what draws them as often as the lens wants. */
export function mapPicture(map: MapData): MapPicture {
  const land = pathOf(map.land, true)
  const borders = pathOf(map.borders, false)
  const graticule = pathOf(map.graticule, false)
  return (part, scale, pixels) => {
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(part.width * scale))
    canvas.height = Math.max(1, Math.round(part.height * scale))
    // Drawn by the processor: it is read once, into a texture, and reading back from a card is slow.
    const context = canvas.getContext('2d', {alpha: false, willReadFrequently: true})
    if (!context) throw new Error('no 2d canvas')
    const pixel = pixels / scale
    context.fillStyle = css(INK.sea)
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.setTransform(scale, 0, 0, scale, -part.x * scale, -part.y * scale)
    context.lineJoin = 'bevel'
    context.strokeStyle = css(INK.shore, 0.13)
    for (const width of [15, 6]) {
      context.lineWidth = width * pixel
      context.stroke(land)
    }
    context.fillStyle = css(INK.land)
    context.fill(land, 'evenodd')
    context.strokeStyle = css(INK.shore, 0.8)
    context.lineWidth = 0.7 * pixel
    context.stroke(land)
    context.strokeStyle = css(INK.graticule, 0.055)
    context.lineWidth = pixel
    context.stroke(graticule)
    context.strokeStyle = css(INK.border, 0.72)
    context.lineWidth = 0.9 * pixel
    context.setLineDash([3.4 * pixel, 3.2 * pixel])
    context.stroke(borders)
    return canvas
  }
}

function pathOf(lines: readonly Line[], closed: boolean): Path2D {
  const path = new Path2D()
  for (const line of lines) {
    for (const [index, {x, y}] of pointsOf(line).entries()) {
      if (index === 0) path.moveTo(x, y)
      else path.lineTo(x, y)
    }
    if (closed) path.closePath()
  }
  return path
}
