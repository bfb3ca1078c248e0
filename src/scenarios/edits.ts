/** One replacement in a text: what stands from `from` up to `to`, in UTF-16 units from 0, becomes `insert`. */
export type Edit = {readonly from: number; readonly to: number; readonly insert: string}
