/** Lets the browser save a text, or the bytes of a file, as a file of this name, where its settings put downloads. */
export function saveText(name: string, text: string | Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([text], {type}))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
