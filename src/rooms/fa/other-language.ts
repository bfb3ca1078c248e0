import '../mark-english.ts'
