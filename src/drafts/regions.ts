/** Coasts that invented places may stand on: nobody lives there for good, so that no real side is meant. */
export const REGIONS = ['coast', 'strait', 'islands'] as const
export type Region = (typeof REGIONS)[number]
export const USUAL_REGION: Region = 'coast'

/** Six points on land, as longitude and latitude; the first two face each other. */
export const regionPoints: Readonly<Record<Region, readonly string[]>> = {
  coast: [
    ...['-22.3, 72.6', '-19.9, 74.5', '-21.3, 73.7'],
    ...['-24.3, 73.2', '-18.3, 75.2', '-20.4, 75.6'],
  ],
  strait: [
    ...['-86.0, 74.75', '-86.3, 73.5', '-91.0, 73.9'],
    ...['-91.3, 75.0', '-79.5, 73.2', '-80.8, 74.8'],
  ],
  islands: [
    ...['69.1, -49.15', '70.45, -49.13', '69.75, -49.55'],
    ...['68.9, -49.35', '70.2, -49.3', '69.9, -49.2'],
  ],
}
