import {classAnswers} from './class-answers.ts'
import type {Question} from './class-in-worker.ts'

const answer = classAnswers(given => postMessage(given))

/** Gathers and counts a class beside the page. */
addEventListener('message', ({data}: MessageEvent<Question>) => answer(data))
