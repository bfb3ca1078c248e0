/* What is kept on a device and cannot be read there. */

export const keptUnread = {
  plays: (plays: number) =>
    `${plays === 1 ? 'A play on this device cannot be read: it is' : `${plays} plays on this device cannot be read: they are`} damaged, or of a newer version of this page. Nothing of it is changed. If you saved its code or its file, step through that instead.`,
}
