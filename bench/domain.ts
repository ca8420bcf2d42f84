// What the bench takes from the domain, as an entry for the bundler.
export { readAnswers } from '../src/kms/answers.ts'
export { decide } from '../src/kms/decide.ts'
export { QUESTIONS } from '../src/kms/questions.ts'
